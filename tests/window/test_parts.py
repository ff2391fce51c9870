"""The parts of a window's case: its blocks, its country's money, and what may still change."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import polars as pl
import pytest

from offswitch.case.gathered import Gathered, Heard
from offswitch.case.window.chain import Blocks, choose_blocks
from offswitch.case.window.economy import money_of
from offswitch.testing.world import World
from offswitch.timeline import Interval

CUT = datetime(2022, 1, 5, 10, 30, tzinfo=UTC)
DAY = timedelta(days=1)
MEASURED = SimpleNamespace(
    window=Interval(CUT - 3 * DAY, CUT + 6 * DAY), deep=(SimpleNamespace(start=CUT),)
)


@pytest.fixture(scope="module")
def blocks():
    made = World(now=CUT + 10 * DAY).blocks
    times = pl.from_epoch("time", "s").cast(pl.Datetime("us", "UTC"))
    return made.select("height", "hash", "bits", time=times).filter(pl.col("time") > CUT - 20 * DAY)


def choose(frame):
    return choose_blocks(SimpleNamespace(frame=frame), MEASURED)


def test_blocks_around_the_onset_are_taken_with_every_epoch_they_hold(blocks):
    found = choose(blocks.sample(fraction=1, shuffle=True, seed=1))
    assert isinstance(found, Blocks)
    assert found.frame["height"].to_list() == blocks["height"].to_list()
    heights = [row[0] for row in found.epochs("somebody")]
    assert heights[0] == blocks["height"][0]
    assert [height % 2016 for height in heights[1:]] == [0] * (len(heights) - 1)


@pytest.mark.parametrize(
    ("spoil", "told"),
    {
        "a gap just after": (
            lambda b: b.filter(~pl.col("time").is_between(CUT + DAY / 4, CUT + DAY / 2)),
            "less than a day",
        ),
        "only later ones": (lambda b: b.filter(pl.col("time") > CUT + DAY), "leave out the onset"),
        "another target": (
            lambda b: b.with_columns(bits=pl.col("bits") - 1000 * (pl.col("height") == 717_696)),
            "no chain",
        ),
    }.values(),
    ids=["gap", "later", "target"],
)
def test_blocks_that_cannot_be_used_are_left_out_with_the_reason(blocks, spoil, told):
    frame = spoil(blocks).with_columns(pl.col("bits").cast(pl.UInt32))
    assert told in str(choose(frame))


def exchange(*values):
    return SimpleNamespace(frame=pl.DataFrame({"value": values}))


def test_a_country_is_priced_in_its_own_money_where_a_rate_is_known():
    own = money_of("KZ", 2021, exchange(430.0, 433.0, 436.0), "somebody")
    assert (own.currency, own.years) == ("kzt", (2021, 2020))
    row = own.parameters[0]
    assert row[:5] == (
        "local_per_usd",
        "triangular(430.0, 433.0, 436.0)",
        "kzt/usd",
        "measured",
        "somebody",
    )
    dollars = money_of("KZ", 2021, None, "")
    assert dollars.currency == "usd"
    assert any("KZT" in str(why) for why in dollars.left_out)


def test_a_region_is_not_priced_by_the_indicators_of_its_country():
    region = money_of("KZ-ALA", 2021, None, "")
    assert (region.years, region.indicators, region.parameters) == (None, (), ())
    assert money_of("AQ", 2021, None, "").years is None


def heard(**more):
    asked = Interval(CUT, CUT + 2 * DAY)
    row = Heard("a", "b", "KZ", "network", asked, CUT + 4 * DAY, CUT + DAY, DAY / 24, DAY, 0.0)
    return replace(row, **more)


def test_a_value_may_change_until_it_was_asked_for_after_it_settled():
    assert heard().until is None
    assert heard(settled=3 * DAY).until == CUT + 5 * DAY
    assert heard(retrieved=CUT + 2.5 * DAY).until == CUT + 3 * DAY
    rows = (heard(), heard(settled=3 * DAY))
    made = Gathered(rows[0].asked, None, rows, (), None)
    assert made.provisional
    assert not replace(made, signals=rows[:1]).provisional
