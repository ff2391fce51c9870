from collections import Counter
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from offswitch.assessment import assess
from offswitch.report import assessment_dict

LEVELS = (
    "level_before level_cities level_mobile_phase level_off level_window level_window_10_jan "
    "level_last_cut level_return"
).split()
HOUR = timedelta(hours=1)
CUT, MOBILE = datetime(2022, 1, 5, 10, 30, tzinfo=UTC), datetime(2022, 1, 4, 14, 30, tzinfo=UTC)
RETURN = datetime(2022, 1, 11, 2, 15, tzinfo=UTC)


def when(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.fixture(scope="module")
def lost(table):
    """Full-loss-equivalent hours straight from the table of observations."""
    rows = table("observations.csv")

    def hours(start, end, column="value", signal="all") -> float:
        total = 0.0
        for row in rows:
            if row["signal"] != signal:
                continue
            at = when(row["time"])
            inside = (min(end, at + HOUR) - max(start, at)) / HOUR
            level = float(row[column] or row["value"])
            total += max(0.0, inside) * (1 - level)
        return total

    return hours


def test_the_series_gives_the_hours_of_the_timeline(lost):
    """kazakhstan_2022_timeline.md: 114 (98-125), mobile 133; from 4 January 118 (100-137), 147."""
    assert lost(CUT, RETURN) == pytest.approx(114, abs=1.2)
    assert lost(CUT, RETURN, "high") == pytest.approx(98, abs=1.2)
    assert lost(CUT, RETURN, "low") == pytest.approx(125, abs=1.2)
    assert lost(CUT, RETURN, signal="mobile") == pytest.approx(133, abs=1.2)
    assert lost(MOBILE, RETURN) == pytest.approx(118, abs=1.2)
    assert lost(MOBILE, RETURN, "high") == pytest.approx(100, abs=1.2)
    assert lost(MOBILE, RETURN, "low") == pytest.approx(137, abs=1.2)
    assert lost(MOBILE, RETURN, signal="mobile") == pytest.approx(147, abs=1.2)


@pytest.mark.parametrize(
    ("position", "column", "hours"), [(0, "low", 137), (0.5, "value", 118), (1, "high", 100)]
)
def test_levels_fixed_at_a_bound_give_that_bound(lost, position, column, hours):
    fixed = assess("kazakhstan-2022", draws=500, fixed=dict.fromkeys(LEVELS, position))
    effective = fixed.network.effective.p50
    assert effective == pytest.approx(hours, abs=1.5)
    assert effective == pytest.approx(lost(MOBILE, RETURN, column), abs=1.5)


def test_the_assessment_lies_within_what_the_statements_allow(found, lost):
    network = found.network
    assert network.effective.p50 == pytest.approx(118, abs=1.5)
    assert network.effective_by_service["mobile"].p50 == pytest.approx(147, abs=1.5)
    low, high = lost(MOBILE, RETURN, "high"), lost(MOBILE, RETURN, "low")
    assert low - 1 <= network.effective.draws.min()
    assert network.effective.draws.max() <= high + 1
    assert network.nominal.p50 == pytest.approx(135.75, abs=0.6)


def test_the_tass_clock_and_the_ioda_chart_share_eight_edges(table):
    ioda = {
        r["edge"]: when(r["time"]) for r in table("edges.csv") if r["source"] == "net4people-99"
    }
    tass = {
        r["edge"]: when(r["time"])
        for r in table("edges.csv")
        if r["source"] in ("tass-trend", "tass-izvestia")
    }
    common = sorted(set(ioda) & set(tass))
    minutes = [abs((ioda[e] - tass[e]).total_seconds()) / 60 for e in common]
    assert len(common) == 8
    assert np.median(minutes) == 20
    assert max(minutes) == 60


def test_the_cross_check_of_the_report_agrees(found, table):
    rows = table("edges.csv")
    for row in found.network.cross_check:
        times = [when(r["time"]) for r in rows if r["edge"] == row["edge"]]
        assert len(row["sources"]) == len(times)
        assert row["range_s"] == (max(times) - min(times)).total_seconds()
    several = Counter(r["edge"] for r in rows)
    assert {r["edge"] for r in found.network.cross_check} == {
        e for e, n in several.items() if n > 1
    }


def test_the_national_cut_six_windows_and_the_stable_return(found):
    network = found.network
    assert (
        datetime(2022, 1, 5, 10, tzinfo=UTC)
        <= network.onset
        <= datetime(2022, 1, 5, 12, tzinfo=UTC)
    )
    assert len(network.windows) == 6
    assert [start.day for start, _ in network.windows] == [5, 6, 7, 8, 9, 10]
    open_hours = sum((end - start) / HOUR for start, end in network.windows)
    assert open_hours == pytest.approx(27.5, abs=0.6)
    assert network.stable_return.date() == datetime(2022, 1, 11, tzinfo=UTC).date()
    assert network.stable_return == pytest.approx(RETURN, abs=timedelta(minutes=10))


def test_mobile_went_first(found):
    starts = {}
    for one in found.network.found:
        starts.setdefault(one.outage.service, one.outage.start)
    assert starts["mobile"].day == 4
    assert starts["all"].day == starts["fixed"].day == 5


def without_versions(assessment) -> dict:
    return {k: v for k, v in assessment_dict(assessment).items() if k != "versions"}


def test_the_same_seed_gives_the_same_json(found):
    again = assess("kazakhstan-2022", seed=1, draws=2000)
    assert without_versions(again) == without_versions(found)


def test_another_seed_gives_other_draws_and_nearly_the_same_medians(found):
    """Stated tolerance: 6 standard errors of a difference of two medians of 2,000 draws."""
    other = assess("kazakhstan-2022", seed=2, draws=2000)

    def close(one, two):
        assert not np.array_equal(one.draws, two.draws)
        error = 1.25 * np.hypot(np.std(one.draws), np.std(two.draws)) / np.sqrt(2000)
        assert abs(one.p50 - two.p50) <= 6 * error, one.method

    close(found.network.effective, other.network.effective)
    close(found.mining.from_map.usd, other.mining.from_map.usd)
    for name, loss in found.mining.from_blocks.items():
        close(loss.usd, other.mining.from_blocks[name].usd)
    for one, two in zip(found.hashrate.changes, other.hashrate.changes, strict=True):
        close(one.change, two.change)
        assert one.log_likelihood_ratio(0.88) == two.log_likelihood_ratio(0.88)
    for one, two in zip(found.costs, other.costs, strict=True):
        if not one.usd.is_point:
            close(one.usd, two.usd)


def test_the_level_inside_the_windows_moves_the_hours_the_right_way(found):
    central = found.network.effective
    longer = assess("kazakhstan-2022", draws=2000, fixed={"level_window": 0.0}).network.effective
    shorter = assess("kazakhstan-2022", draws=2000, fixed={"level_window": 1.0}).network.effective
    # 22.5 h of windows 1 to 5, from 0.25 through 0.55 to 0.85 of normal
    assert longer.p50 - central.p50 == pytest.approx(22.5 * 0.3, abs=1)
    assert central.p50 - shorter.p50 == pytest.approx(22.5 * 0.3, abs=1)
    for narrower in (longer, shorter):
        assert np.std(narrower.draws) < np.std(central.draws)


def test_found_edges_are_as_uncertain_as_the_statements_say(found):
    """An edge stated to so many minutes is drawn over all of them, not over a part."""
    level = assess("kazakhstan-2022", draws=2000, fixed=dict.fromkeys(LEVELS, 0.5))
    outages = [one.outage for one in level.network.found]
    narrow = {}
    for edge in level.network.edges:
        spans = [
            o.start_interval if edge["kind"] == "cut" else o.end_interval
            for o in outages
            if o.service == edge["service"]
            and abs(
                ((o.start if edge["kind"] == "cut" else o.end) - when(edge["published"])) / HOUR
            )
            < 1
        ]
        stated = 0.9 * 2 * edge["published_uncertainty_s"]
        drawn = max((end - start).total_seconds() for start, end in spans)
        if not 0.85 <= drawn / stated <= 1.25:
            narrow[edge["edge"]] = round(drawn / stated, 2)
    assert not narrow, f"90 % widths over those of the statements: {narrow}"
