"""Values in a notebook: what names the rows and columns of their tables."""

TEXT: dict[str, tuple[str, str]] = {
    "notebook.more": (
        "{count:,} more",
        "{count:,|one=# de plus|other=# de plus}",
    ),
    "notebook.span": (
        "{start} to {end}",
        "du {start} au {end}",
    ),
    "notebook.method": (
        "method",
        "méthode",
    ),
    "notebook.sources": (
        "sources",
        "sources",
    ),
    "notebook.caveat": (
        "caveat",
        "réserve",
    ),
    "notebook.place": (
        "place",
        "lieu",
    ),
    "notebook.window": (
        "window (UTC)",
        "fenêtre (UTC)",
    ),
    "notebook.series": (
        "series",
        "série",
    ),
    "notebook.claims": (
        "claims",
        "affirmations",
    ),
    "notebook.service": (
        "service",
        "service",
    ),
    "notebook.start": (
        "start (UTC)",
        "début (UTC)",
    ),
    "notebook.end": (
        "end (UTC)",
        "fin (UTC)",
    ),
    "notebook.depth": (
        "share lost",
        "part perdue",
    ),
    "notebook.found": (
        "found in",
        "trouvée dans",
    ),
    "notebook.of_draws": (
        "{share:.0%} of the draws",
        "{share:.0%} des tirages",
    ),
    "notebook.lasts": (
        "lasts",
        "dure encore",
    ),
    "notebook.unknown": (
        "not observed",
        "non observé",
    ),
    "notebook.said_by": (
        "said by",
        "auteur",
    ),
    "notebook.why": (
        "why",
        "pourquoi",
    ),
    "notebook.rule": (
        "rule",
        "règle",
    ),
    "notebook.hours": (
        "hours of full loss",
        "heures de perte totale",
    ),
    "notebook.people": (
        "people cut off",
        "personnes coupées",
    ),
    "notebook.cost": (
        "cost",
        "coût",
    ),
    "notebook.gdp": (
        "of a year's GDP",
        "du PIB annuel",
    ),
}
