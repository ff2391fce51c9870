"""How an amount stands beside its unit."""

TEXT = {
    # `number` comes with its own decimal sign; `sign` is a minus or nothing
    "unit.d": "d",
    "unit.h": "h",
    "unit.min": "min",
    "unit.people": "people",
    "unit.s": "s",
    "in_hours": "{hours} h",
    "percent": "{number} %",
    "money.usd": "{sign}${number}",
    "money.usd.M": "{sign}${number}M",
    "money.usd.bn": "{sign}${number}bn",
    "money.usd.tn": "{sign}${number}tn",
    "money.other": "{sign}{code} {number}",
    "money.other.M": "{sign}{code} {number}M",
    "money.other.bn": "{sign}{code} {number}bn",
    "money.other.tn": "{sign}{code} {number}tn",
    # a large number beside any other unit
    "scaled.k": "{number}k",
    "scaled.M": "{number}M",
    "scaled.bn": "{number}bn",
    "scaled.tn": "{number}tn",
}
