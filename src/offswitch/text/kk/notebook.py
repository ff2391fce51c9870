"""Values in a notebook: what names the rows and columns of their tables."""

TEXT: dict[str, tuple[str, str]] = {
    "notebook.more": (
        "{count:,} more",
        "тағы {count:,}",
    ),
    "notebook.span": (
        "{start} to {end}",
        "{start} – {end}",
    ),
    "notebook.method": (
        "method",
        "әдіс",
    ),
    "notebook.sources": (
        "sources",
        "дереккөздер",
    ),
    "notebook.caveat": (
        "caveat",
        "ескерту",
    ),
    "notebook.place": (
        "place",
        "жер",
    ),
    "notebook.window": (
        "window (UTC)",
        "терезе (UTC)",
    ),
    "notebook.series": (
        "series",
        "қатар",
    ),
    "notebook.claims": (
        "claims",
        "мәлімдемелер",
    ),
    "notebook.service": (
        "service",
        "қызмет",
    ),
    "notebook.start": (
        "start (UTC)",
        "басталуы (UTC)",
    ),
    "notebook.end": (
        "end (UTC)",
        "аяқталуы (UTC)",
    ),
    "notebook.depth": (
        "share lost",
        "жоғалған үлес",
    ),
    "notebook.found": (
        "found in",
        "табылған",
    ),
    "notebook.of_draws": (
        "{share:.0%} of the draws",
        "іріктемелердің {share:.0%}",
    ),
    "notebook.lasts": (
        "lasts",
        "жалғасуда",
    ),
    "notebook.unknown": (
        "not observed",
        "бақыланбаған",
    ),
    "notebook.said_by": (
        "said by",
        "айтқан",
    ),
    "notebook.why": (
        "why",
        "себебі",
    ),
    "notebook.rule": (
        "rule",
        "ереже",
    ),
    "notebook.hours": (
        "hours of full loss",
        "толық жоғалту сағаттары",
    ),
    "notebook.people": (
        "people cut off",
        "ажыратылған адамдар",
    ),
    "notebook.cost": (
        "cost",
        "шығын",
    ),
    "notebook.gdp": (
        "of a year's GDP",
        "жылдық ЖІӨ-ден",
    ),
}
