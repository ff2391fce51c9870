"""Values in a notebook: what names the rows and columns of their tables."""

TEXT: dict[str, tuple[str, str]] = {
    "notebook.more": (
        "{count:,} more",
        "ещё {count:,}",
    ),
    "notebook.span": (
        "{start} to {end}",
        "{start}\xa0– {end}",
    ),
    "notebook.method": (
        "method",
        "метод",
    ),
    "notebook.sources": (
        "sources",
        "источники",
    ),
    "notebook.caveat": (
        "caveat",
        "оговорка",
    ),
    "notebook.place": (
        "place",
        "место",
    ),
    "notebook.window": (
        "window (UTC)",
        "окно (UTC)",
    ),
    "notebook.series": (
        "series",
        "ряд",
    ),
    "notebook.claims": (
        "claims",
        "утверждения",
    ),
    "notebook.service": (
        "service",
        "услуга",
    ),
    "notebook.start": (
        "start (UTC)",
        "начало (UTC)",
    ),
    "notebook.end": (
        "end (UTC)",
        "конец (UTC)",
    ),
    "notebook.depth": (
        "share lost",
        "потерянная доля",
    ),
    "notebook.found": (
        "found in",
        "найдено в",
    ),
    "notebook.of_draws": (
        "{share:.0%} of the draws",
        "{share:.0%} выборок",
    ),
    "notebook.lasts": (
        "lasts",
        "длится",
    ),
    "notebook.unknown": (
        "not observed",
        "не наблюдалось",
    ),
    "notebook.said_by": (
        "said by",
        "кто сказал",
    ),
    "notebook.why": (
        "why",
        "почему",
    ),
    "notebook.rule": (
        "rule",
        "правило",
    ),
    "notebook.hours": (
        "hours of full loss",
        "часы полной потери",
    ),
    "notebook.people": (
        "people cut off",
        "отключено людей",
    ),
    "notebook.cost": (
        "cost",
        "ущерб",
    ),
    "notebook.gdp": (
        "of a year's GDP",
        "годового ВВП",
    ),
}
