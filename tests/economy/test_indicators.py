import csv
import math

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polars.testing import assert_frame_equal
from tests.beside import beside
from tests.golden.update_indicators import FACTS, STORED, made

from offswitch.case import find_case, read_case
from offswitch.errors import CaseError
from offswitch.places import check_place
from offswitch.reference import alpha2, method_sources
from offswitch.reference.indicators import UNITS, countries, indicator, place_indicators
from offswitch.reference.shares import STATUSES, forecast_share, internet_shares
from offswitch.reference.vintages import gdp_of, gdp_vintages
from offswitch.units import check_unit

YEARS = range(2019, 2025)


def rows():
    return [
        found.indicator
        for place in countries()
        for year in YEARS
        for found in place_indicators(place, year).values()
        if not found.stood_in
    ]


def test_every_figure_is_one_of_its_unit_with_a_source():
    for row in rows():
        check_place(row.place)
        assert row.unit == UNITS[row.name] == check_unit(row.unit)
        assert row.source in method_sources()
        assert math.isfinite(row.value), row
        assert 0 <= row.value <= (1 if row.unit == "share" else math.inf), row


def test_the_sectors_of_a_country_are_no_more_than_its_output():
    for place in countries():
        found = place_indicators(place, 2021)
        parts = [found[n].indicator for n in found if n[:4] in ("agri", "indu", "serv")]
        if len({part.year for part in parts}) == 1:
            assert sum(part.value for part in parts) <= 1.2, place  # Kuwait: taxes less subsidies


def test_it_covers_the_world():
    with_gdp = [place for place in countries() if indicator("gdp_usd", place, 2021)]
    assert len(countries()) >= 220
    assert len(with_gdp) >= 210
    assert indicator("population", "NA", 2022).indicator.value > 2e6  # Namibia is no missing value


@given(st.sampled_from(sorted(UNITS)), st.sampled_from(countries()), st.integers(1900, 2100))
def test_the_year_is_the_one_asked_for_or_the_newest_before_or_the_first_after(name, place, year):
    had = [y for y in YEARS if (one := indicator(name, place, y)) and not one.stood_in]
    found = indicator(name, place, year)
    if not had:
        assert found is None
        return
    wanted = max((y for y in had if y <= year), default=had[0])
    assert (found.indicator.year, found.stood_in) == (wanted, wanted != year)


def test_they_are_those_of_the_case_that_ships():
    ours = {
        p.name: p.distribution.arguments[0]
        for p in read_case(find_case("kazakhstan-2022")).parameters
    }
    for year in (2020, 2021):
        assert indicator("gdp_usd", "KZ", year).indicator.value == ours[f"gdp_usd_{year}"]
    assert indicator("population", "KAZ", 2021).indicator.value == ours["population_2021"]
    assert indicator("online_share", "KZ-ALA", 2021).indicator.value == pytest.approx(
        ours["online_share"], abs=1e-4
    )


def test_they_are_those_of_the_shared_facts():
    beside(FACTS)
    assert_frame_equal(pl.read_parquet(STORED), made(), check_exact=True)
    assert {r.name for r in rows()} == set(UNITS)


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda: indicator("gdp_usd", "XX", 2021), "XX"),
        (lambda: indicator("gdp", "KZ", 2021), "gdp_usd"),
        (lambda: gdp_of("VN", 2020, "2019-01"), "late-2021 (2020)"),
        (lambda: gdp_of("KZ", 2020, "late-2021"), "use one of current"),
    ],
    ids=["country", "indicator", "vintage", "no vintage"],
)
def test_what_is_not_on_record_is_refused_with_what_is(ask, said):
    with pytest.raises(CaseError, match=said.replace("(", r"\(").replace(")", r"\)")):
        ask()


def test_a_vintage_moves_gdp_and_is_never_another_year():
    then = gdp_of("VNM", 2020, "late-2021")
    assert then.stood_in is False
    assert gdp_of("VN", 2020).indicator.value / then.indicator.value == pytest.approx(
        1.278, abs=0.001
    )
    for row in gdp_vintages():
        assert row.status in ("verified", "recalled")
        assert row.source in method_sources()
        assert gdp_of(row.place, row.year, row.vintage).indicator.value == row.gdp_usd


def test_a_share_says_how_firm_it_is():
    for row in internet_shares():
        assert row.status in STATUSES
        assert row.source in method_sources()
        assert 0 < row.share < 0.25, row
    assert (forecast_share("GB").status, forecast_share("TR").status) == ("verified", "recalled")
    assert all(row.status == "calibrated" for row in internet_shares() if row.basis == "cost rate")


def test_the_shares_are_those_of_the_shared_facts():
    file = FACTS.with_name("digital_economy_share.csv")
    beside(file)
    with file.open(encoding="utf-8") as lines:
        facts = [row for row in csv.DictReader(lines) if not row["entity"].startswith("any")]
    assert len(facts) == len(internet_shares())
    for row, ours in zip(facts, internet_shares(), strict=True):
        assert ours.share == pytest.approx(float(row["share_pct_gdp"]) / 100)
        assert ours.status == {"derived": "calibrated"}.get(
            row["status"], row["status"].split(",")[0]
        )
        assert ours.entity == alpha2(row["iso3"]) or not row["iso3"]
