"""Which assumption an interval is made of; calibration; knock-on; people; what may be added."""

import numpy as np
import polars as pl
import pytest
from tests.build import segment, shutdown
from tests.economy.test_sectors import MONDAY, account, drawn, lost

from offswitch.economy.account import RegionShare
from offswitch.economy.activity import clock
from offswitch.economy.calibrate import BOX, COLUMNS, calibrate, loss_share
from offswitch.economy.flows import EVERY_SECTOR, Component, legitimate_total
from offswitch.economy.interindustry import COLUMNS as SALE_COLUMNS
from offswitch.economy.interindustry import (
    InterIndustry,
    inoperability,
    knock_on,
    read_interindustry,
)
from offswitch.economy.people import people_cut
from offswitch.economy.sensitivity import narrowing, split_variance
from offswitch.errors import CaseError, DataError, ModelError
from offswitch.estimate import point
from offswitch.text import message


def observed(truth, rng, events=24, error=0.02, basis="observed"):
    """Simulate losses of events whose truth is known."""
    depth, hours = rng.uniform(0.3, 1, events), 10 ** rng.uniform(0.6, 2.6, events)
    seen = loss_share(depth, hours, *(np.array([value]) for value in truth))
    seen = np.clip(seen + rng.normal(0, error, events), 0, 1)
    values = [[f"e{i}" for i in range(events)], depth, hours, seen, [basis] * events]
    return pl.DataFrame(dict(zip(COLUMNS, values, strict=True)))


def test_calibration_covers_the_truth_that_losses_were_simulated_from():
    rng, inside = np.random.default_rng(11), np.zeros(3)
    for _ in range(30):
        truth = [rng.uniform(*ends) for ends in BOX[:3]]
        found = calibrate(observed(truth, rng), rng, 500)
        fitted = (found.stops, found.absorbed, found.rise)
        inside += [e.p05 <= value <= e.p95 for e, value in zip(fitted, truth, strict=True)]
    # 27 of 30 are expected; fewer than 22 or all 90 would come by chance once in a thousand runs
    assert (inside >= 22).all()
    assert inside.sum() < 90


def test_calibration_comes_closer_with_more_losses():
    rng, truth = np.random.default_rng(2), (0.4, 6.0, 24.0)
    few, many = (calibrate(observed(truth, rng, n), rng, 1000).stops for n in (8, 60))
    assert many.p95 - many.p05 < few.p95 - few.p05
    assert many.p50 == pytest.approx(0.4, abs=0.05)


def test_without_a_record_nothing_is_fitted_and_that_is_said():
    found = calibrate(None, np.random.default_rng(1), 100)
    assert found.stops is found.absorbed is found.rise is None
    assert "No record of observed losses was found" in str(found.said)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"basis": pl.lit("model")}, "learns the model"),
        ({"depth": pl.lit(1.2)}, "outside 0 to 1"),
        ({"hours": pl.lit(0.0)}, "hours above 0"),
        ({"loss_share": pl.lit(None, pl.Float64)}, "outside 0 to 1"),
        ({"hours": pl.lit("two days")}, "hours above 0"),
    ],
    ids="model depth hours missing text".split(),
)
def test_what_was_not_observed_cannot_calibrate(change, says):
    rng = np.random.default_rng(1)
    with pytest.raises(DataError, match=says):
        calibrate(observed((0.4, 6, 24), rng).with_columns(**change), rng, 100)
    with pytest.raises(DataError, match="too few"):
        calibrate(observed((0.4, 6, 24), rng, events=3), rng, 100)


def test_the_shares_of_variance_are_those_of_a_sum_that_is_known():
    rng = np.random.default_rng(1)
    x, y, z = rng.normal(size=(3, 20_000))
    found = {n.name: n for n in narrowing(3 * x + y, {"x": x, "y": y, "z": z, "known": x[:1]})}
    assert found["x"].share == pytest.approx(0.9, abs=0.02)
    assert found["y"].share == pytest.approx(0.1, abs=0.02)
    assert found["z"].share < 0.01
    assert "known" not in found
    # with x known what is left is y, hardly widened by the width of a bin
    assert found["x"].width == pytest.approx(2 * 1.645, rel=0.1)


def test_the_variance_is_split_between_groups_and_fixing_one_leaves_it_none():
    cut, rng = shutdown(segment(MONDAY, MONDAY + 60, 1.0)), np.random.default_rng(1)
    draw = drawn(1024, caught_up_deferred=0.5, caught_up_perishable=0.1)
    found = {s.name: s for s in split_variance(account(), cut, draw, 1024, rng)}
    assert found["caught_up"].with_others[1] == pytest.approx(0, abs=1e-9)
    assert found["series"].with_others[1] == pytest.approx(0, abs=1e-9)
    assert found["unrest"].with_others[1] == pytest.approx(0, abs=1e-9)
    assert found["stops"].with_others[1] > 0.3
    assert sum(s.alone[1] for s in found.values()) == pytest.approx(1, abs=0.2)
    for one in found.values():
        assert one.alone[0] <= one.alone[1] <= one.alone[2]
    with pytest.raises(ModelError, match="use more draws"):
        split_variance(account(), cut, draw, 100, rng)


TABLE = InterIndustry(
    ("trade", "transport", "finance"),
    np.array([[5.0, 20.0, 10.0], [30.0, 0.0, 5.0], [10.0, 10.0, 20.0]]),
    np.array([100.0, 80.0, 90.0]),
)


def test_inoperability_is_leontiefs_answer_to_a_fall_of_demand():
    direct = np.array([0.1, 0.02, 0.3])
    technical = TABLE.sales / TABLE.output  # what the column buys for one of its output
    fall = np.linalg.solve(np.eye(3) - technical, direct * TABLE.output)
    assert inoperability(TABLE, direct) * TABLE.output == pytest.approx(fall)
    assert (inoperability(TABLE, np.zeros(3)) == 0).all()
    assert (inoperability(TABLE, np.ones(3)) == 1).all()


def test_knock_on_adds_to_a_loss_and_no_sales_add_nothing():
    found = lost(shutdown(segment(MONDAY, MONDAY + 60, 1.0)), drawn(100))
    alone = InterIndustry(TABLE.sectors, np.zeros((3, 3)), TABLE.output)
    assert knock_on(alone, found).p95 == pytest.approx(0)
    assert knock_on(TABLE, found).p05 > 0


SALES = "trade,output,100,s\nfinance,output,80,s\n"


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (SALES + "trade,banks,5,s\n", "no sector is called 'banks'"),
        (SALES + "output,trade,5,s\n", "no sector is called 'output'"),
        (SALES + "trade,finance,-5,s\n", "sales from 0"),
        (SALES + "trade,finance,500,s\n", "times its output"),
        (SALES + "trade,finance,100,s\nfinance,trade,80,s\n", "final demand"),
        (SALES + "trade,finance,5,s\ntrade,finance,6,s\n", "stands twice"),
        ("trade,finance,5,s\ntrade,output,100,s\n", "no output of finance"),
        ("", "fewer than two sectors"),
    ],
    ids="buyer seller negative above closed twice output empty".split(),
)
def test_a_table_that_cannot_be_is_one_line_with_its_file(tmp_path, rows, says):
    file = tmp_path / "sales.csv"
    file.write_text(f"{','.join(SALE_COLUMNS)}\n{rows}")
    with pytest.raises(CaseError, match=says) as raised:
        read_interindustry(file)
    assert str(file) in str(raised.value)


def test_a_table_is_read_as_it_stands(tmp_path):
    file = tmp_path / "sales.csv"
    file.write_text(f"{','.join(SALE_COLUMNS)}\n{SALES}trade,finance,5,t\nfinance,trade,7,t\n")
    table = read_interindustry(file)
    assert table.sectors == ("trade", "finance")
    assert table.sales.tolist() == [[0, 5], [7, 0]]
    assert table.output.tolist() == [100, 80]
    assert table.sources == ("s", "t")


REGIONS = tuple(
    RegionShare(p, s, clock(p)) for p, s in (("KZ-ALA", 0.1), ("KZ-AST", 0.06), ("KZ-SHY", 0.84))
)


def counted(*segments, lines=0.14):
    whole = account(regions=REGIONS)
    rate = None if lines is None else point(lines, "1/people")
    people, online = point(20e6, "people"), point(0.9, "share")
    return people_cut(whole, shutdown(*segments), people, online, rate, drawn(1))


def test_people_are_those_online_and_their_hours_those_of_full_loss():
    found = counted(segment(MONDAY, MONDAY + 10, 0.5), segment(MONDAY + 10, MONDAY + 20, 1.0))
    whole, line, mobile = found.groups
    assert whole.people.p50 == pytest.approx(18e6)
    assert whole.person_hours.p50 == pytest.approx(18e6 * 15)
    assert line.people.p50 + mobile.people.p50 == pytest.approx(18e6)
    assert sum(r.people.p50 for r in found.regions) == pytest.approx(18e6)
    assert len(counted(segment(0, 5, 1.0), lines=None).groups) == 1


def test_a_line_at_home_works_on_when_mobile_data_is_cut():
    found = counted(segment(MONDAY, MONDAY + 10, 1.0, "mobile"))
    _, line, mobile = found.groups
    assert line.person_hours.p50 == 0
    assert mobile.hours.p50 == 10
    assert found.work_hours.p50 == found.study_hours.p50 == 0


def test_both_carriers_cut_apart_are_all_services_as_far_as_both_are_down():
    found = counted(
        segment(MONDAY, MONDAY + 10, 1.0, "mobile"), segment(MONDAY + 4, MONDAY + 9, 0.5, "fixed")
    )
    assert found.groups[0].service == "all"
    assert found.groups[0].hours.p50 == found.regions[0].hours.p50 == 2.5


def test_a_cut_of_regions_reaches_their_people_alone():
    found = counted(
        segment(MONDAY, MONDAY + 10, 1.0, place="KZ-ALA"),
        segment(MONDAY, MONDAY + 20, 1.0, place="KZ-AST"),
    )
    assert found.groups[0].people.p50 == pytest.approx(18e6 * 0.16)
    assert [r.who for r in found.regions] == ["KZ-ALA", "KZ-AST"]
    by_region = sum(r.person_hours.p50 for r in found.regions)
    assert found.groups[0].person_hours.p50 == pytest.approx(by_region)


def test_a_week_of_work_at_a_distance_is_forty_hours():
    found = counted(segment(MONDAY, MONDAY + 168, 1.0))
    workers = 20e6 * drawn(1)("employed_share").p50 * drawn(1)("telework_share").p50
    assert found.work_hours.p50 == pytest.approx(40 * workers)


def component(name, usd, flows, kind="value_added"):
    named = message("omission.sectors") if name == "sectors" else message("component.mining")
    return Component(named, point(usd, "usd"), kind, frozenset(flows))


def test_only_value_added_whose_flows_are_apart_is_added():
    total = legitimate_total(
        [
            component("sectors", 100.0, EVERY_SECTOR),
            component("digital", 40.0, {"value_added.information"}),
            component("mining", 9.0, {"mining"}, "revenue"),
            component("other", 5.0, {"grey"}),
        ]
    )
    assert total.usd.p50 == 105
    assert [c.usd.p50 for c in total.added] == [100, 5]
    reasons = {c.usd.p50: str(why) for c, why in total.left_out}
    assert reasons[40.0].startswith("same flows as")
    assert "revenue, not value added" in reasons[9.0]
    assert legitimate_total([component("mining", 9.0, {"mining"}, "revenue")]) is None
