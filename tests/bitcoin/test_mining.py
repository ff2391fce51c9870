from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from offswitch.assessment import assess
from offswitch.bitcoin import Chain, mining_from_blocks, mining_from_map
from offswitch.bitcoin.chain import Retarget
from offswitch.bitcoin.hashrate import Change
from offswitch.bitcoin.mining import gained_after, margin_lost, mining_from_rationing
from offswitch.bitcoin.retarget import EPOCH_BLOCKS
from offswitch.estimate import Estimate, point
from offswitch.hazard import Segment, Shutdown
from offswitch.text import say
from offswitch.timeline import Interval

START = datetime(2022, 1, 5, 10, 0, tzinfo=UTC)
REWARD, PRICE = point(6.25 + 0.05, "btc/block", "", ["chain"]), point(40_000, "usd/btc", "", ["px"])
SIX = point(6, "block/h")


def segment(service: str, hours: float, severity) -> Segment:
    interval = Interval(START, START + timedelta(hours=hours))
    return Segment("KZ", service, "none", interval, np.atleast_1d(severity))


def shutdown(*segments: Segment) -> Shutdown:
    return Shutdown("made", segments, "scenario", "stated", ("map",))


def from_map(made: Shutdown, share=None, link=None, rate=SIX):
    share = share or point(0.2, "share")
    link = link or point(1.0, "share")
    return mining_from_map(made, "KZ", date(2022, 1, 5), rate, share, link, REWARD, PRICE)


def test_the_map_gives_share_times_hours_off_times_rate():
    lost = from_map(shutdown(segment("fixed", 10, 0.5)), link=point(0.75, "share"))
    assert lost.blocks.p50 == pytest.approx(6 * 0.2 * 0.75 * 5)
    assert lost.btc.p50 == pytest.approx(4.5 * 6.3)
    assert lost.usd.p50 == pytest.approx(4.5 * 6.3 * 40_000)
    assert (lost.blocks.unit, lost.btc.unit, lost.usd.unit) == ("block", "btc", "usd")
    assert lost.usd.is_point
    assert set(lost.usd.sources) == {"chain", "px", "map"}


def test_wired_access_counts_not_the_whole():
    made = shutdown(segment("all", 10, 1.0), segment("mobile", 10, 1.0), segment("fixed", 10, 0.25))
    assert from_map(made).blocks.p50 == pytest.approx(6 * 0.2 * 2.5)


def test_no_loss_no_share_no_blocks():
    assert from_map(shutdown(segment("fixed", 10, 0.0))).usd.p50 == 0
    assert from_map(shutdown(segment("fixed", 10, 1.0)), share=point(0, "share")).usd.p50 == 0


def test_draws_stay_paired():
    severity, share = np.array([0.0, 0.5, 1.0]), np.array([0.3, 0.2, 0.1])
    rate = np.array([5.0, 6.0, 7.0])
    lost = from_map(
        shutdown(segment("fixed", 10, severity)),
        share=Estimate(share, "share"),
        rate=Estimate(rate, "block/h"),
    )
    assert lost.blocks.draws == pytest.approx(10 * severity * share * rate)


def change(draws, hours=24.0) -> Change:
    window = Interval(START, START + timedelta(hours=hours))
    return Change(
        "own", window, 100, 100, 1.0, 1.0, Estimate(np.array(draws), "share"), np.ones(len(draws))
    )


def test_a_fall_of_hashrate_is_a_loss_and_a_rise_a_gain():
    lost = mining_from_blocks(change([-0.1, 0.0, 0.1]), point(144, "block"), REWARD, PRICE)
    assert lost.blocks.draws == pytest.approx([14.4, 0.0, -14.4])
    assert lost.usd.draws == pytest.approx(np.array([14.4, 0.0, -14.4]) * 6.3 * 40_000)
    assert (lost.blocks.unit, lost.btc.unit, lost.usd.unit) == ("block", "btc", "usd")


def test_the_loss_is_what_the_baseline_expects_less_what_was_found():
    found, expected = 130, 6 * 24
    fell = change([found / expected - 1])
    lost = mining_from_blocks(fell, point(expected, "block"), REWARD, PRICE)
    assert lost.blocks.p50 == pytest.approx(expected - found)


def test_the_two_figures_of_the_embedded_case(case):
    part = assess(case, draws=2000).mining
    assert part.from_map.usd.unit == part.from_blocks["epoch"].usd.unit == "usd"
    # by hand: 113 h off of wired access, 15.2 % of the map, three quarters without other link
    rate = 1610 / 265.445
    assert part.from_map.blocks.p50 == pytest.approx(rate * 0.1515 * 0.75 * 112, rel=0.05)
    # the world was found short of: rate times hours at the old rate, less what was counted
    hours = 5 * 24 + 15.8
    counted = case.bitcoin.chain.count(case.bitcoin.cut, case.bitcoin.cut + timedelta(hours=hours))
    assert part.from_blocks["epoch"].blocks.p50 == pytest.approx(rate * hours - counted, abs=5)
    assert set(part.from_blocks) == {"epoch", "7_days", "all_before", "before_and_after"}
    for name, lost in part.from_blocks.items():
        short = part.from_map.blocks.draws - lost.blocks.draws
        assert part.chance_as_map_says[name] == np.mean(short <= 0)
    assert part.conflict is (max(part.chance_as_map_says.values()) < 0.1)
    (press,) = part.press
    assert (press.against_map, press.against_blocks) == ("below", "inside")
    height = case.bitcoin.chain.first_height
    assert 630_000 < height < 840_000, "6.25 bitcoin a block, and fees"
    ratio = part.from_map.btc.draws / part.from_map.blocks.draws
    assert ratio == pytest.approx(6.25 + 0.085817)


def expected_chain(first_difficulty, own, off, others=85.0):
    """Start, end and difficulty of three epochs, in hours; `own` is off for the first hours."""
    at, difficulty, rows = 0.0, first_difficulty, []
    for _ in range(3):
        away = min(max(0.0, off - at), EPOCH_BLOCKS * difficulty / others)
        span = away + (EPOCH_BLOCKS * difficulty - away * others) / (others + own)
        rows.append((at, at + span, difficulty))
        at, difficulty = at + span, difficulty * 336 / span
    return rows


def found_by(rows, hashrate, until):
    """Blocks of a hashrate up to a time."""
    return sum(hashrate * (min(until, end) - start) / d for start, end, d in rows if start < until)


@pytest.mark.parametrize("growth", [1.0, 1.2])
def test_others_gain_what_a_chain_without_the_cut_would_not_have_given_them(growth):
    own, off, first = 15.0, 100.0, 336 / EPOCH_BLOCKS * 100 / growth
    cut, steady = (expected_chain(first, own, hours) for hours in (off, 0.0))
    before, after = (
        Retarget(n * EPOCH_BLOCKS, START + timedelta(hours=cut[n][0]), 0, cut[n][2]) for n in (0, 1)
    )
    share = point(own / 100, "share")
    lost = point(off * own / 100, "h")
    gain = gained_after(before, after, cut[0][1], lost, None, share, REWARD, PRICE)
    assert gain.lower.p50 == pytest.approx(1 - cut[1][2] / steady[1][2])
    assert gain.later.p50 == pytest.approx(cut[0][1] - steady[0][1])
    end = min(cut[2][1], steady[2][1])
    difference = found_by(cut, 85.0, end) - found_by(steady, 85.0, end)
    assert gain.others.blocks.p50 == pytest.approx(difference, rel=0.03)
    assert gain.own.blocks.p50 / gain.others.blocks.p50 == pytest.approx(15 / 85)


def test_a_cut_over_two_epochs_gives_by_both_retargets():
    own, off, first = 5.0, 450.0, 336 / EPOCH_BLOCKS * 100 / 1.1
    cut, steady = (expected_chain(first, own, hours, 95.0) for hours in (off, 0.0))
    retargets = [Retarget(0, START + timedelta(hours=at), 0, d) for at, _, d in cut]
    gain, gains = None, []
    for n in (0, 1):
        away = max(0.0, min(off, cut[n][1]) - cut[n][0])
        start, end, _ = cut[n + 1]
        later = max(0.0, off - start) / (end - start)
        part = own / 100 * (1 - later) / (1 - own / 100 * later)
        gain = gained_after(
            *retargets[n : n + 2],
            cut[n][1] - cut[n][0],
            point(away * own / 100, "h"),
            gain,
            point(part, "share"),
            REWARD,
            PRICE,
        )
        gains.append(gain)
    assert [g.lower.p50 for g in gains] == pytest.approx(
        [1 - cut[n][2] / steady[n][2] for n in (1, 2)]
    )
    assert [g.later.p50 for g in gains] == pytest.approx([cut[n][1] - steady[n][1] for n in (0, 1)])
    end = min(cut[2][1], steady[2][1])
    difference = found_by(cut, 95.0, end) - found_by(steady, 95.0, end)
    assert sum(g.others.blocks.p50 for g in gains) == pytest.approx(difference, rel=0.005)


def test_inside_an_epoch_nobody_gains():
    own, first = 15.0, 336 / EPOCH_BLOCKS * 100
    cut, steady = (expected_chain(first, own, hours) for hours in (100.0, 0.0))
    assert found_by(cut, 85.0, 300.0) == found_by(steady, 85.0, 300.0)


def test_a_power_cut_counts_hours_and_the_load_cut_off():
    hours = Interval(START, START + timedelta(days=2))
    rationing = Shutdown(
        "made",
        (Segment("KZ", "all", "all", hours, np.array([0.5])),),
        "reported",
        "stated",
        ("grid",),
    )
    # the world found 5.4 an hour, not 6, while a tenth of it, half of 20 %, was cut off
    lost = mining_from_rationing(
        rationing, "KZ", date(2022, 1, 5), point(5.4, "block/h"), point(0.2, "share"), REWARD, PRICE
    )
    assert lost.blocks.p50 == pytest.approx(6 * 0.2 * 0.5 * 48)
    assert "grid" in lost.usd.sources


def test_the_margin_is_revenue_less_the_power_of_the_blocks_not_found():
    lost = from_map(shutdown(segment("fixed", 10, 1.0)))
    difficulty = 24.27e12
    found = margin_lost(lost, difficulty, point(50, "j/th"), point(0.05, "usd/kwh"))
    hashes = lost.blocks.p50 * difficulty * 2**32
    assert found.kwh.p50 == pytest.approx(hashes / 1e12 * 50 / 3.6e6)
    assert found.lost.p50 == pytest.approx(lost.usd.p50 - 0.05 * found.kwh.p50)


def test_blocks_that_end_before_the_return_leave_the_loss_out_and_say_so(case):
    chain = case.bitcoin.chain
    count = int(np.searchsorted(chain.times, case.bitcoin.cut.timestamp() + 30 * 3600))
    kept = tuple(r for r in chain.retargets if r.height < chain.first_height + count)
    short = Chain(chain.first_height, chain.times[:count], kept)
    bitcoin = replace(case.bitcoin, chain=short, recovery=None)
    found = assess(replace(case, bitcoin=bitcoin, claims=()), draws=200)
    assert found.mining is None
    assert say("omission.no_mining") in {row.why for row in found.omissions}
    assert {row.hours for row in found.hashrate.event.ours} == {24, None}
