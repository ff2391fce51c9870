"""Countries as sources call them, to ISO 3166-1 alpha-2."""

import unicodedata
from functools import cache

from offswitch.places import countries

#: Names that sources use beside those of the zone database, most of them of the United Nations;
#: folded as `_folded` does.
_ALIASES = {
    "bolivia (plurinational state of)": "BO",
    "bolivia, plurinational state of": "BO",
    "brunei darussalam": "BN",
    "burma": "MM",
    "cabo verde": "CV",
    "central african republic": "CF",
    "china, mainland": "CN",
    "congo": "CG",
    "congo (democratic republic of the)": "CD",
    "congo, democratic republic of the": "CD",
    "czechia": "CZ",
    "democratic people's republic of korea": "KP",
    "democratic republic of congo": "CD",
    "democratic republic of the congo": "CD",
    "dr congo": "CD",
    "drc": "CD",
    "eswatini": "SZ",
    "iran (islamic republic of)": "IR",
    "iran, islamic rep.": "IR",
    "iran, islamic republic of": "IR",
    "ivory coast": "CI",
    "korea, republic of": "KR",
    "kyrgyz republic": "KG",
    "lao people's democratic republic": "LA",
    "mainland china": "CN",
    "macao": "MO",
    "moldova, republic of": "MD",
    "myanmar": "MM",
    "north korea": "KP",
    "palestine": "PS",
    "palestine, state of": "PS",
    "republic of congo": "CG",
    "republic of korea": "KR",
    "republic of moldova": "MD",
    "republic of the congo": "CG",
    "russian federation": "RU",
    "slovak republic": "SK",
    "south korea": "KR",
    "state of palestine": "PS",
    "swaziland": "SZ",
    "syrian arab republic": "SY",
    "tanzania, united republic of": "TZ",
    "the gambia": "GM",
    "timor-leste": "TL",
    "turkiye": "TR",
    "uk": "GB",
    "united kingdom": "GB",
    "united kingdom of great britain and northern ireland": "GB",
    "united republic of tanzania": "TZ",
    "united states of america": "US",
    "usa": "US",
    "venezuela (bolivarian republic of)": "VE",
    "venezuela, bolivarian republic of": "VE",
    "viet nam": "VN",
}


@cache
def _known() -> dict[str, str]:
    names = {_folded(name): code for code, name in countries().items()}
    return {**names, **{code.lower(): code for code in countries()}, **_ALIASES}


def _folded(name: str) -> str:
    """Lower case, without marks of letters and stars of footnotes; & is and, Saint is St."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = plain.lower().replace("’", "'").replace("*", " ").split()
    return " ".join({"&": "and", "saint": "st"}.get(word, word) for word in words)


def code_of(name: str) -> str | None:
    """Alpha-2 code of a country's name or code, or None."""
    return _known().get(_folded(name))
