"""A day offline in every country: what one pass gives is what each country by itself gives."""

import jsonschema
import pytest

from offswitch import places
from offswitch.assessment.simulate import simulate
from offswitch.assessment.simulate_closed import closed_form
from offswitch.assessment.simulate_plan import Plan
from offswitch.assessment.world import world
from offswitch.errors import CaseError
from offswitch.reference.tiles import PARTS, SOURCE, height, tiles, widths
from offswitch.report import json_schema
from offswitch.report.figures.figure import csv
from offswitch.report.figures.world import RAMP, Mapped, world_figure
from offswitch.report.world_json import world_dict
from offswitch.settings import Settings

FEW = Settings(seed=3, draws=500)
#: Nobody lives there for good.
EMPTY = {"AQ", "BV", "GS", "HM", "IO", "TF", "UM"}


@pytest.fixture(scope="module")
def found():
    return world(FEW)


@pytest.mark.parametrize("place", ["KZ", "IR", "RU", "NP", "LR", "CU"])
def test_a_country_costs_what_it_costs_by_itself(found, place):
    """Also with regions on record, other days of rest, many clocks, or a clock off by minutes."""
    own = simulate(place, settings=FEW)
    country = found.countries[place]
    assert list(country.costs) == [price.method for price in own.prices]
    for price in own.prices:
        cost = country.costs[price.method]
        for ends, alone in ((cost.usd, price.usd), (cost.gdp_share, price.gdp_share)):
            assert ends.point == alone.is_point
            assert (ends.p05, ends.p50, ends.p95) == pytest.approx(
                (alone.p05, alone.p50, alone.p95), rel=1e-9
            )
        assert set(cost.sources) == set(price.usd.sources)


def test_every_country_of_the_zone_database_has_a_price_or_a_reason(found):
    assert found.countries.keys() | found.unpriced.keys() == places.countries().keys()
    assert not found.countries.keys() & found.unpriced.keys()
    assert all(found.unpriced.values())
    for country in found.countries.values():
        assert country.costs.keys() | country.reasons.keys() == found.counts.keys()
    assert found.methods == tuple(m for m, count in found.counts.items() if count >= 100)
    assert "cipesa_2017" not in found.methods


def test_what_is_fixed_is_fixed_in_every_country(found):
    fixed = world(Settings(3, 500, {"stops_odds": 0.5}))
    for place in ("KZ", "US"):
        assert (
            fixed.countries[place].costs["sectors"].usd.p50
            < found.countries[place].costs["sectors"].usd.p50
        )


@pytest.mark.parametrize(
    "plan", [Plan(120, windows="17:00-20:00"), Plan(services="social", platforms=2)]
)
def test_the_closed_form_is_that_of_the_simulation(plan):
    whole, alone = simulate("KZ", plan, settings=FEW), closed_form("KZ", plan, settings=FEW)
    assert [(p.method, p.usd.p50) for p in alone.published] == [
        (p.method, p.usd.p50) for p in whole.published
    ]
    assert (alone.people is None) == (whole.people is None)
    if whole.people is not None:
        assert [row.people.p50 for row in alone.people.groups] == [
            row.people.p50 for row in whole.people.groups
        ]


def test_each_country_has_a_tile_of_its_own(found):
    assert {tile.part for tile in tiles()} == set(PARTS)
    spots = {(tile.part, tile.column, tile.row) for tile in tiles()}
    assert len(spots) == len({tile.place for tile in tiles()}) == len(tiles())
    assert {tile.place for tile in tiles()} == places.countries().keys() - EMPTY
    assert found.countries.keys() <= {tile.place for tile in tiles()}


@pytest.mark.parametrize(
    ("west", "east"),
    [("US", "FR"), ("FR", "KZ"), ("KZ", "CN"), ("CN", "JP"), ("BR", "AO"), ("AO", "AU")],
)
def test_tiles_lie_as_countries_do_from_west_to_east(west, east):
    columns = {tile.place: _columns_before(tile.part) + tile.column for tile in tiles()}
    assert columns[west] < columns[east]


def _columns_before(part):
    return sum(widths()[other] for other in PARTS[: PARTS.index(part)])


@pytest.mark.parametrize(
    ("north", "south"),
    [("CA", "US"), ("US", "BR"), ("NO", "IT"), ("IT", "ZA"), ("RU", "IR"), ("CN", "AU")],
)
def test_tiles_lie_as_countries_do_from_north_to_south(north, south):
    rows = {tile.place: tile.row for tile in tiles()}
    assert rows[north] < rows[south] < height()


@pytest.mark.parametrize("measure", ["usd", "gdp_share"])
def test_classes_hold_every_country_in_the_order_of_its_cost(found, measure):
    for method in found.methods:
        of = Mapped(found, method, measure)
        numbers = [of.class_of(place) for place in of.priced]  # the greatest first
        assert numbers == sorted(numbers, reverse=True)
        assert len(of.classes) == len(of.colours) == len(of.bounds) + 1 <= len(RAMP)
        assert list(of.colours) == sorted(set(of.colours))
        assert of.class_of("AQ") is None


def test_a_method_of_one_share_is_of_one_class(found):
    assert Mapped(found, "oecd_2011", "gdp_share").bounds == ()


def test_the_figure_has_a_row_a_tile_and_names_its_layout(found):
    figure = world_figure(Mapped(found, "sectors", "usd"))
    assert len(figure.rows) == len(tiles()) == len(csv(figure).splitlines()) - 1
    assert figure.sources[-1].id == SOURCE
    priced = next(row for row in figure.rows if row["place"] == "KZ")
    assert priced["low"] < priced["value"] < priced["high"]
    assert next(row for row in figure.rows if row["place"] == "TW")["value"] is None


def test_the_json_keeps_its_schema_and_has_each_country_once(found):
    schema = json_schema("world")
    jsonschema.Draft202012Validator.check_schema(schema)
    for method in ("sectors", "deloitte_2016_dollar"):
        told = world_dict(found, method)
        jsonschema.Draft202012Validator(schema).validate(told)
        codes = [row["place"] for row in told["countries"] + told["without"]]
        assert sorted(codes) == sorted(places.countries())
    assert not any(row["interval"] for row in told["countries"])


def test_a_method_of_few_countries_has_no_map(found):
    with pytest.raises(CaseError, match=r"cipesa_2017.*sectors, oecd_2011"):
        world_dict(found, "cipesa_2017")
