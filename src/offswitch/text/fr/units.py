"""How an amount stands beside its unit."""

TEXT: dict[str, tuple[str, str]] = {
    "unit.d": (
        "d",
        "j",
    ),
    "unit.h": (
        "h",
        "h",
    ),
    "unit.min": (
        "min",
        "min",
    ),
    "unit.people": (
        "people",
        "personnes",
    ),
    "unit.s": (
        "s",
        "s",
    ),
    "in_hours": (
        "{hours} h",
        "{hours}\xa0h",
    ),
    "percent": (
        "{number} %",
        "{number}\xa0%",
    ),
    "money.usd": (
        "{sign}${number}",
        "{sign}{number}\u202f$",
    ),
    "money.usd.M": (
        "{sign}${number}M",
        "{sign}{number}\u202fM$",
    ),
    "money.usd.bn": (
        "{sign}${number}bn",
        "{sign}{number}\u202fMd$",
    ),
    "money.usd.tn": (
        "{sign}${number}tn",
        "{sign}{number}\u202fbillions\u202f$",
    ),
    "money.other": (
        "{sign}{code} {number}",
        "{sign}{number}\u202f{code}",
    ),
    "money.other.M": (
        "{sign}{code} {number}M",
        "{sign}{number}\u202fM\u202f{code}",
    ),
    "money.other.bn": (
        "{sign}{code} {number}bn",
        "{sign}{number}\u202fMd\u202f{code}",
    ),
    "money.other.tn": (
        "{sign}{code} {number}tn",
        "{sign}{number}\u202fbillions\u202f{code}",
    ),
    "scaled.k": (
        "{number}k",
        "{number}\u202fk",
    ),
    "scaled.M": (
        "{number}M",
        "{number}\u202fM",
    ),
    "scaled.bn": (
        "{number}bn",
        "{number}\u202fMd",
    ),
    "scaled.tn": (
        "{number}tn",
        "{number}\u202fbillions",
    ),
}
