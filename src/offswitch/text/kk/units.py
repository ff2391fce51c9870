"""How an amount stands beside its unit."""

TEXT: dict[str, tuple[str, str]] = {
    "unit.d": (
        "d",
        "күн",
    ),
    "unit.h": (
        "h",
        "сағ",
    ),
    "unit.min": (
        "min",
        "мин",
    ),
    "unit.people": (
        "people",
        "адам",
    ),
    "unit.s": (
        "s",
        "с",
    ),
    "in_hours": (
        "{hours} h",
        "{hours} сағ",
    ),
    "percent": (
        "{number} %",
        "{number}%",
    ),
    "money.usd": (
        "{sign}${number}",
        "{sign}{number}\xa0$",
    ),
    "money.usd.M": (
        "{sign}${number}M",
        "{sign}{number}\xa0млн\xa0$",
    ),
    "money.usd.bn": (
        "{sign}${number}bn",
        "{sign}{number}\xa0млрд\xa0$",
    ),
    "money.usd.tn": (
        "{sign}${number}tn",
        "{sign}{number}\xa0трлн\xa0$",
    ),
    "money.other": (
        "{sign}{code} {number}",
        "{sign}{number} {code}",
    ),
    "money.other.M": (
        "{sign}{code} {number}M",
        "{sign}{number}\xa0млн {code}",
    ),
    "money.other.bn": (
        "{sign}{code} {number}bn",
        "{sign}{number}\xa0млрд {code}",
    ),
    "money.other.tn": (
        "{sign}{code} {number}tn",
        "{sign}{number}\xa0трлн {code}",
    ),
    "scaled.k": (
        "{number}k",
        "{number}\xa0мың",
    ),
    "scaled.M": (
        "{number}M",
        "{number}\xa0млн",
    ),
    "scaled.bn": (
        "{number}bn",
        "{number}\xa0млрд",
    ),
    "scaled.tn": (
        "{number}tn",
        "{number}\xa0трлн",
    ),
}
