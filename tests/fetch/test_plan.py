"""What is asked for: signals, pieces, and which of them the lake lacks."""

import dataclasses
import itertools
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.errors import SourceError
from offswitch.fetch.plan import choose, is_held, pieces
from offswitch.lake.record import Known
from offswitch.sources.record import WORLD, Signal
from offswitch.sources.registry import connectors
from offswitch.timeline import Interval

EPOCH = datetime.fromisoformat("1970-01-01T00:00Z")
NOW = datetime.fromisoformat("2022-02-01T12:00Z")
CONNECTORS = connectors()


def signal(span, *, normalised=False):
    return Signal("s", "events", "", None, span, *[timedelta()] * 2, "country", normalised)


@st.composite
def windows(draw):
    start = draw(st.integers(18_000 * 24, 19_000 * 24 - 20))
    start_time = EPOCH + timedelta(hours=start)
    end = min(start_time + timedelta(hours=draw(st.integers(1, 500))), NOW)
    return (
        Interval(start_time, end) if start_time < end else Interval(NOW - timedelta(hours=1), NOW)
    )


@given(windows(), st.integers(1, 40))
def test_pieces_cover_a_window_without_gap_and_are_whole_multiples(window, days):
    span = timedelta(days=days)
    found = pieces(signal(span), window, NOW)
    assert found[0].start <= window.start
    assert found[-1].end >= window.end
    assert found[-1].end <= NOW
    for one, after in itertools.pairwise(found):
        assert one.end == after.start
    for one in found:
        assert (one.start - EPOCH) % span == timedelta(0)
        assert one.end == min(one.start + span, NOW)
        assert one.overlaps(window)


@given(windows(), windows(), st.integers(1, 10))
def test_what_two_windows_share_is_asked_for_in_the_same_pieces(one, other, days):
    span = signal(timedelta(days=days))
    first, second = set(pieces(span, one, NOW)), set(pieces(span, other, NOW))
    shared = first & second
    if one.overlaps(other):
        assert shared
    assert all(p in shared for p in first if any(p.overlaps(q) for q in second))


def day(n, hours=24):
    start = EPOCH + timedelta(days=18_993 + n)
    return Interval(start, start + timedelta(hours=hours))


def test_what_is_settled_is_held_and_the_rest_only_offline():
    later = dataclasses.replace(signal(timedelta(days=1)), settled=timedelta(hours=6))
    noon, end = day(0, 12).end, day(0).end
    halves = [
        Known(Interval(day(0).start, noon), noon + timedelta(hours=6), True),
        Known(Interval(noon, end), end + timedelta(hours=5), False),
    ]
    assert is_held(later, day(0, 12), halves, offline=False)
    assert not is_held(later, day(0), halves, offline=False)
    assert is_held(later, day(0), halves, offline=True)
    # Of a batch that was not settled as a whole, the older part was.
    assert is_held(later, day(0, 20), halves, offline=False)
    assert not is_held(later, day(1), halves, offline=True)
    assert not is_held(later, Interval(day(0).start, day(1).end), halves, offline=True)


def test_a_window_of_relative_values_is_held_by_itself_alone():
    relative = signal(None, normalised=True)
    known = [Known(Interval(day(0).start, day(3).end), NOW, True)]
    assert not is_held(relative, day(1), known, offline=False)
    assert is_held(relative, known[0].window, known, offline=False)


def test_open_sources_and_those_whose_secret_is_set_are_asked():
    wanted, left_out = choose(CONNECTORS, "KZ", None, None, ())
    assert "radar" not in {one.connector.card.id for one in wanted}
    assert any(row.source == "radar" and "OFFSWITCH_RADAR_TOKEN" in row.why for row in left_out)
    wanted, left_out = choose(CONNECTORS, "KZ", None, None, ("OFFSWITCH_RADAR_TOKEN",))
    assert "radar" in {one.connector.card.id for one in wanted}
    assert "radar" not in {row.source for row in left_out}


def test_what_is_measured_for_the_world_goes_with_a_country_and_with_nothing_less():
    places = {one.place for one in choose(CONNECTORS, "KZ", None, None, ())[0]}
    assert places == ({"KZ", WORLD} if _has_world() else {"KZ"})
    assert {one.place for one in choose(CONNECTORS, "KZ-ALA", None, None, ())[0]} == {"KZ-ALA"}
    assert {one.place for one in choose(CONNECTORS, "9198", ["ioda"], None, ())[0]} == {"9198"}


def _has_world():
    return any(s.serves(WORLD) for c in CONNECTORS.values() for s in c.card.signals)


def test_signals_are_named_with_or_without_their_source():
    for name in ("bgp", "ioda/bgp"):
        wanted, _ = choose(CONNECTORS, "KZ", ["ioda"], [name], ())
        assert [one.signal.name for one in wanted] == ["bgp"]


@pytest.mark.parametrize(
    ("place", "sources", "signals", "told"),
    [
        ("KZ", ["nobody"], None, "no source 'nobody'; there are ioda"),
        ("KZ", ["ioda"], ["nothing"], "no signal 'nothing' there; there are ioda/bgp"),
        ("KZ-ALA", ["tor"], None, "for a region by tor"),
        (WORLD, ["ioda"], None, "for a world by ioda"),
    ],
)
def test_what_cannot_be_asked_is_refused(place, sources, signals, told):
    with pytest.raises(SourceError, match=told):
        choose(CONNECTORS, place, sources, signals, ())
