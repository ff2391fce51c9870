"""The file of country indicators, as made from the compiled facts; run this file to make it anew.

    python tests/golden/update_indicators.py

Nothing else writes `indicators.parquet`. Say in a `numbers` fragment what moved, and why.
"""

from pathlib import Path

import polars as pl

from offswitch.places import countries
from offswitch.reference.indicators import UNITS

ROOT = Path(__file__).resolve().parents[2]
FACTS = ROOT.parent / "shared" / "facts" / "country_indicators.csv"
STORED = ROOT / "src" / "offswitch" / "reference" / "data" / "indicators.parquet"
#: Columns of the facts as they stand, and those that become shares and rates of one.
_WHOLE = {"gdp_usd": "gdp_usd", "population": "population"}
_PER_HUNDRED = {
    "online_share": "internet_users_pct",
    "agriculture_share": "agriculture_pct_gdp",
    "industry_share": "industry_pct_gdp",
    "services_share": "services_pct_gdp",
    "remittances_share": "remittances_pct_gdp",
    "unemployment_share": "unemployment_pct",
    "fixed_broadband_share": "fixed_broadband_per100",
    "mobile_subscriptions": "mobile_subs_per100",
}
_SOURCES = {"population": "worldbank-population", "remittances_share": "cia-factbook"}
_GDP_SOURCES = {"W": "worldbank-gdp", "C": "cia-factbook-gdp"}


def _one(facts: pl.DataFrame, name: str) -> pl.DataFrame:
    value = pl.col({**_WHOLE, **_PER_HUNDRED}[name]).cast(pl.Float64)
    source = pl.lit(_SOURCES.get(name, "worldbank-gapminder"))
    if name == "gdp_usd":
        source = pl.col("gdp_source").str.head(1).replace_strict(_GDP_SOURCES, default=None)
    return (
        facts.select(
            name=pl.lit(name),
            place="iso2",
            year=pl.col("year").cast(pl.Int16),
            value=(value / 100).round(10) if name in _PER_HUNDRED else value,
            unit=pl.lit(UNITS[name]),
            source=source,
        )
        .drop_nulls("value")
        # a remittance of nought is one that was not reported
        .filter((pl.col("value") > 0) | (name != "remittances_share"))
    )


def made(file: Path = FACTS) -> pl.DataFrame:
    """Return the facts in the form that ships: a row for each name, place and year."""
    facts = pl.read_csv(file, infer_schema=False).filter(pl.col("iso2").is_in(list(countries())))
    parts = [_one(facts, name) for name in (*_WHOLE, *_PER_HUNDRED)]
    return pl.concat(parts).sort("name", "place", "year")


def main() -> None:
    """Store the indicators."""
    made().write_parquet(STORED, compression="zstd", compression_level=19)


if __name__ == "__main__":
    main()
