"""Units of measure, so that two meanings are never added by accident."""

import re

from offswitch.errors import ModelError

#: ISO 4217 codes of currencies in use, in lower case.
CURRENCIES = frozenset(
    "aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp "
    "byn bzd cad cdf chf clp cny cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp "
    "gel ghs gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr "
    "kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk "
    "mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar "
    "sbd scr sdg sek sgd shp sle sos srd ssp stn syp szl thb tjs tmt tnd top try ttd twd tzs uah "
    "ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwg".split()
)
#: What else may stand in a unit. `share` is a fraction of one, `position` a place between bounds.
SYMBOLS = CURRENCIES | frozenset(
    "btc share percent position ratio rank count h day s year block eh th people farm "
    "kwh mw j".split()
)
_KNOWN = ", ".join(sorted(SYMBOLS - CURRENCIES))
_FACTOR = re.compile(r"([a-z_0-9]+?)(?:\^(-?\d+))?")


def _powers(unit: str) -> dict[str, int]:
    powers: dict[str, int] = {}
    over, *under = unit.split("/")
    for sign, part in [(1, over), *[(-1, u) for u in under]]:
        for factor in part.split("*"):
            if factor in ("1", ""):
                continue
            match = _FACTOR.fullmatch(factor)
            if match is None or match[1] not in SYMBOLS:
                raise ModelError("unknown_unit", unit=unit, known=_KNOWN)
            powers[match[1]] = powers.get(match[1], 0) + sign * int(match[2] or 1)
    return {symbol: power for symbol, power in powers.items() if power}


def _spell(powers: dict[str, int]) -> str:
    def factors(sign: int) -> list[str]:
        return [
            s if abs(p) == 1 else f"{s}^{abs(p)}" for s, p in sorted(powers.items()) if p * sign > 0
        ]

    over, under = factors(1), factors(-1)
    return "/".join(["*".join(over) or "1", *under])


def check_unit(unit: str) -> str:
    """Return `unit` in its one canonical spelling, e.g. ``usd/h``.

    Raises
    ------
    ModelError
        If a symbol is not one of `SYMBOLS`.
    """
    return _spell(_powers(unit))


def multiply(a: str, b: str, power: int = 1) -> str:
    """Unit of a product (`power` = 1) or a quotient (`power` = -1)."""
    powers = _powers(a)
    for symbol, exponent in _powers(b).items():
        powers[symbol] = powers.get(symbol, 0) + power * exponent
    return _spell({s: p for s, p in powers.items() if p})
