"""From series to what was left of a network, and the names under which the detector reads them."""

from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
import pytest

from offswitch.case.window.lay import lay
from offswitch.case.window.measure import measure
from offswitch.case.window.request import Rows, uses
from offswitch.detect.signals import card
from offswitch.fetch.plan import Wanted
from offswitch.sources.registry import connectors
from offswitch.timeline import Interval

START = datetime(2023, 3, 1, tzinfo=UTC)
WINDOW = Interval(START + timedelta(days=10), START + timedelta(days=14))
STEP = 600
SOURCES = {"bgp made up": "one", "active made up": "two"}


def measured(*, lost=(), gap=None):
    """Two steady signals that lose a share in some stretches, counted in hours of the window."""
    times = np.arange(0, 14 * 86_400, STEP)
    hours = (times - 10 * 86_400) / 3600
    frames = []
    for seed, name in enumerate(SOURCES):
        values = 1000 * (1 + 0.005 * np.random.default_rng(seed).standard_normal(times.size))
        for begin, end, share in lost:
            values[(hours >= begin) & (hours < end)] *= 1 - share
        frame = pl.DataFrame(
            {
                "time": [START + timedelta(seconds=int(t)) for t in times],
                "key": "KZ",
                "signal": name,
                "network": pl.Series([None] * times.size, dtype=pl.String),
                "value": values,
            }
        )
        if gap is not None:
            frame = frame.filter(pl.Series(~((hours >= gap[0]) & (hours < gap[1]))))
        frames.append(frame)
    return measure(pl.concat(frames), STEP, "KZ", WINDOW, SOURCES)


def test_an_hour_has_the_share_that_was_left_in_it():
    found = measured(lost=[(20.5, 30, 0.8)])
    rows = found.observations
    assert rows.height == 96
    value = dict(enumerate(rows["value"]))
    assert value[19] == 1
    assert value[20] == pytest.approx(1 - 0.8 / 2, abs=0.05)
    assert [value[h] for h in range(21, 30)] == pytest.approx([0.2] * 9, abs=0.02)
    assert value[30] == pytest.approx(1, abs=0.05)
    assert value[40] == 1
    inside = rows[22]
    assert inside["low"][0] <= inside["value"][0] <= inside["high"][0]
    assert {id for cell in rows["source"] for id in cell.split()} == {"one", "two"}


def test_an_outage_that_comes_in_stages_keeps_its_depths():
    values = measured(lost=[(20, 30, 0.5), (30, 40, 0.95)]).observations["value"]
    assert values[25] == pytest.approx(0.5, abs=0.03)
    assert values[35] == pytest.approx(0.05, abs=0.03)


def test_an_hour_that_nobody_observed_is_unknown_and_not_normal():
    found = measured(gap=(50, 53))
    assert found.outages == ()
    assert found.observations["value"].to_list()[49:54] == [1, None, None, None, 1]


def test_a_shallow_fall_is_found_but_not_deep():
    found = measured(lost=[(20, 30, 0.2)])
    assert len(found.outages) == 1
    assert found.deep == ()


def network_signals():
    window = Interval(START, START + timedelta(days=1))
    for connector in connectors().values():
        for signal in connector.card.signals:
            for use in uses(Wanted(connector, signal, "KZ"), window):
                if use.used == "network":
                    yield use


def test_the_detector_reads_the_card_and_the_service_of_every_signal_out_of_its_name():
    frame = pl.DataFrame({"time": [START], "value": [1.0]})
    found = list(network_signals())
    assert len(found) > 5
    laid = lay([Rows(use, frame) for use in found], "KZ")
    assert len(laid.rows) == len(found)
    for name, rows in laid.rows.items():
        told = card(name)
        assert (told.name, told.service) == (rows.use.signal.card, rows.use.signal.service)


def test_values_of_finer_steps_are_averaged_and_absent_ones_stay_absent():
    fine, coarse = (
        next(u for u in network_signals() if u.signal.name == name)
        for name in ("bgp", "ping-slash24")
    )
    times = [START + timedelta(minutes=m) for m in (0, 5, 20)]
    laid = lay(
        [
            Rows(fine, pl.DataFrame({"time": times, "value": [1.0, 3.0, 5.0]})),
            Rows(coarse, pl.DataFrame({"time": times[:1], "value": [7.0]})),
        ],
        "KZ",
    )
    assert laid.step == 600
    bgp = laid.frame.filter(pl.col("signal").str.starts_with("bgp"))
    assert bgp["time"].to_list() == [START, START + timedelta(minutes=20)]
    assert bgp["value"].to_list() == [2, 5]
