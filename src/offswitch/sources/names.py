"""Countries as sources call them, to ISO 3166-1 alpha-2."""

from functools import cache

from offswitch.places import countries

#: Names that sources use beside those of the zone database: of the United Nations, in lower case.
_ALIASES = {
    "bolivia (plurinational state of)": "BO",
    "bolivia, plurinational state of": "BO",
    "brunei darussalam": "BN",
    "cabo verde": "CV",
    "china, mainland": "CN",
    "congo": "CG",
    "congo (democratic republic of the)": "CD",
    "congo, democratic republic of the": "CD",
    "czechia": "CZ",
    "côte d'ivoire": "CI",
    "cote d'ivoire": "CI",
    "democratic republic of the congo": "CD",
    "eswatini": "SZ",
    "iran (islamic republic of)": "IR",
    "iran, islamic rep.": "IR",
    "iran, islamic republic of": "IR",
    "ivory coast": "CI",
    "lao people's democratic republic": "LA",
    "mainland china": "CN",
    "moldova, republic of": "MD",
    "myanmar": "MM",
    "north korea": "KP",
    "palestine": "PS",
    "palestine, state of": "PS",
    "republic of moldova": "MD",
    "republic of the congo": "CG",
    "russian federation": "RU",
    "south korea": "KR",
    "syrian arab republic": "SY",
    "tanzania, united republic of": "TZ",
    "the gambia": "GM",
    "timor-leste": "TL",
    "türkiye": "TR",
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
    names = {name.lower(): code for code, name in countries().items()}
    return {**names, **{code.lower(): code for code in countries()}, **_ALIASES}


def code_of(name: str) -> str | None:
    """Alpha-2 code of a country's name or code, or None; stars of footnotes are left out."""
    return _known().get(" ".join(name.replace("*", " ").split()).lower().replace("’", "'"))
