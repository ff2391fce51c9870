"""A whole fetch against the fakes: twice, in part, failing, unsettled, offline, stopped."""

import _thread
import re
import threading
from datetime import timedelta

import pytest
from tests.fetch.conftest import window

from offswitch.errors import DataError, SourceError
from offswitch.lake import open_lake
from offswitch.lake.record import Stored
from offswitch.sources.limits import Limits
from offswitch.timeline import parse_utc

QUICK = Limits(total=5.0, connect=1.0, read=1.0, tries=2, pause=0.01, longest_pause=0.02)
WINDOW = window("2022-01-04T00:00Z", "2022-01-07T00:00Z")


def fetching():
    """The threads of a fetch that go on."""
    return [t for t in threading.enumerate() if t.name.startswith("127.0.0.1") and t.is_alive()]


def rows_of(found, source="ioda"):
    return {row.signal.name: row for row in found.rows if row.card.id == source}


def test_twice_stores_nothing_twice(fakes, fetched, lake):
    with fakes() as addresses:
        first = fetched(addresses)
        held = lake.read("observations")
        count = lake.batches().height
        again = fetched(addresses)
    assert first.whole
    assert again.whole
    bgp = rows_of(first)["bgp"]
    assert (bgp.asked, bgp.held, bgp.failed, bgp.stored.new) == (3, 0, 0, 3 * 288)
    assert bgp.last == parse_utc("2022-01-06T23:55Z")
    assert bgp.provisional is None
    assert again.stored == Stored(0, 0, 0)
    assert lake.batches().height == count
    assert all((row.asked, row.failed) == (0, 0) for row in again.rows)
    assert lake.read("observations").equals(held)
    assert held.filter(signal="gtr-norm")["asked"].null_count() == 0


def test_every_batch_says_what_was_asked_and_the_sums_of_the_answers(
    fakes, fetched, lake, tmp_path
):
    cache = tmp_path / "cache"
    with fakes() as addresses:
        fetched(addresses, cache=cache)
        fetched(addresses, lake=open_lake(tmp_path / "other"), cache=cache)
    batches = lake.batches()
    assert batches.height > 20
    for row in batches.iter_rows(named=True):
        assert row["requests"]
        assert all(one.startswith(f"GET {addresses[row['source']]}/") for one in row["requests"])
        assert len(row["content"]) == len(row["requests"])
        assert all(re.fullmatch("[0-9a-f]{64}", one) for one in row["content"])
    of = {"source", "signal", "place", "start", "requests", "content"}
    again = open_lake(tmp_path / "other").batches()  # from the cache: the same answers
    assert again.select(sorted(of)).equals(batches.select(sorted(of)))


def test_a_longer_window_asks_for_what_is_new_alone(fakes, fetched):
    with fakes() as addresses:
        fetched(addresses, signals=["bgp"], sources=["ioda"])
        longer = fetched(
            addresses,
            signals=["bgp"],
            sources=["ioda"],
            days=("2022-01-03T12:00Z", "2022-01-08T12:00Z"),
        )
    row = rows_of(longer)["bgp"]
    assert (row.asked, row.held) == (3, 3)


def test_a_source_that_fails_leaves_the_others_alone(fakes, fetched):
    with fakes(ioda="500") as addresses:
        found = fetched(addresses, limits=QUICK)
    assert not found.whole
    assert all(not row.missing for row in found.rows if row.card.id == "tor")
    assert all(row.stored.new for row in found.rows if row.card.id == "tor")
    failed = rows_of(found)
    assert all(row.asked == 0 and row.failed for row in failed.values())
    gaps = failed["bgp"].missing
    assert gaps[0].window.start == WINDOW.start
    assert gaps[-1].window.end == WINDOW.end
    assert "500" in gaps[0].why
    # It is given up after three failures, and the last signal is missing all the same.
    assert "3 failures" in failed["events"].missing[0].why


def test_a_fault_that_passes_is_gone_the_next_time(fakes, fetched, lake):
    with fakes(ioda="html-error-page:2") as addresses:
        first = fetched(addresses, signals=["bgp"], sources=["ioda"])
        again = fetched(addresses, signals=["bgp"], sources=["ioda"])
    row = rows_of(first)["bgp"]
    assert (row.asked, row.failed) == (1, 2)
    assert [(gap.window.hours, gap.older) for gap in row.missing] == [(24, False), (24, False)]
    assert "web page" in row.missing[0].why
    missing = lake.missing("ioda", "bgp", "KZ", WINDOW)
    assert missing == ()
    assert (rows_of(again)["bgp"].asked, rows_of(again)["bgp"].held) == (2, 1)


def test_values_that_may_change_are_asked_for_again_and_both_are_kept(fakes, fetched, lake):
    early = parse_utc("2022-01-06T18:00Z")
    with fakes(early) as addresses:
        first = fetched(addresses, now=early, signals=["ioda/ping-slash24"], sources=["ioda"])
    row = rows_of(first)["ping-slash24"]
    assert first.cut
    assert first.window.end == early
    assert row.provisional == early + timedelta(days=1)
    assert row.unknown
    with fakes() as addresses:
        again = fetched(addresses, signals=["ioda/ping-slash24"], sources=["ioda"])
    row = rows_of(again)["ping-slash24"]
    # The day before yesterday was settled then; the two since are not.
    assert (row.asked, row.held) == (2, 1)
    assert row.stored.revised > 50
    assert row.stored.new == 36
    was = lake.read("observations", as_known=early)
    now = lake.read("observations")
    assert was.height == 3 * 144 - 36
    assert now.height == 3 * 144
    both = was.join(now, on="time", suffix="_now")
    assert both.filter(both["value"] != both["value_now"]).height > 50


def test_offline_what_the_lake_holds_is_enough_and_the_rest_is_missing(fakes, fetched, tmp_path):
    early = parse_utc("2022-01-06T18:00Z")
    chosen = {"signals": ["bgp"], "sources": ["ioda"], "cache": tmp_path / "cache"}
    with fakes(early) as addresses:
        fetched(addresses, now=early, **chosen)
    gone = {"ioda": "http://127.0.0.1:9"}
    held = fetched(gone, now=early, offline=True, **chosen)
    assert held.whole
    assert rows_of(held)["bgp"].held == 3
    more = fetched(
        gone, now=early, offline=True, days=("2022-01-02T00:00Z", "2022-01-05T00:00Z"), **chosen
    )
    assert not more.whole
    assert all("offline" in gap.why for gap in rows_of(more)["bgp"].missing)


def test_the_cache_answers_offline_where_the_lake_is_another(fakes, fetched, lake, tmp_path):
    chosen = {"signals": ["bgp"], "sources": ["ioda"], "cache": tmp_path / "cache"}
    with fakes() as addresses:
        fetched(addresses, **chosen)
    other = open_lake(tmp_path / "other")
    found = fetched(addresses, lake=other, offline=True, **chosen)
    assert found.whole
    assert other.read("observations").equals(lake.read("observations"))


def test_a_refresh_that_fails_says_that_an_older_answer_is_held(fakes, fetched):
    early = parse_utc("2022-01-06T18:00Z")
    chosen = {"signals": ["bgp"], "sources": ["ioda"], "limits": QUICK}
    with fakes(early) as addresses:
        fetched(addresses, now=early, **chosen)
    with fakes(ioda="503") as addresses:
        found = fetched(addresses, **chosen)
    assert not found.whole
    olders = {gap.window.end: gap.older for gap in rows_of(found)["bgp"].missing}
    assert True in olders.values()


def test_the_deadline_is_for_everything(fakes, fetched):
    with fakes() as addresses:
        found = fetched(addresses, deadline=timedelta(0))
    assert not found.whole
    assert all(row.asked == 0 for row in found.rows)
    assert any("time for the whole fetch" in gap.why for row in found.rows for gap in row.missing)


def test_what_was_answered_before_an_interrupt_stays_and_the_same_fetch_goes_on(
    fakes, fetched, lake
):
    seen = []

    def interrupt(source, done, of, waits):
        seen.append(done)
        if done == 4:
            raise KeyboardInterrupt

    with fakes() as addresses:
        with pytest.raises(KeyboardInterrupt):
            fetched(addresses, sources=["ioda"], progress=interrupt)
        assert lake.batches().height == 4
        assert not lake.verify()
        again = fetched(addresses, sources=["ioda"])
    assert again.whole
    assert sum(row.held for row in again.rows) == 4
    assert not fetching()


def test_an_interrupt_ends_a_pause_and_no_other_request_follows(fakes, fetched, lake):
    long = Limits(total=1e6, pause=1e3, longest_pause=1e3)
    pauses = []

    def interrupt(source, done, of, waits):
        if waits is not None:
            pauses.append(str(waits))
            _thread.interrupt_main()

    with fakes(ioda="503") as addresses:
        with pytest.raises(KeyboardInterrupt):
            fetched(addresses, sources=["ioda"], limits=long, progress=interrupt)
        assert not fetching()
    assert len(pauses) == 1
    assert "ioda answered 503" in pauses[0]
    assert "ioda: " not in pauses[0]
    assert lake.batches().is_empty()


def test_a_window_that_has_not_begun_is_refused(fetched):
    with pytest.raises(SourceError, match="nothing has been measured yet"):
        fetched({}, sources=["ioda"], days=("2022-03-01T00:00Z", "2022-03-02T00:00Z"))


def test_a_lake_that_cannot_be_written_stops_the_fetch(fakes, fetched, lake, monkeypatch):
    def refuse(batch):
        raise DataError("not_a_lake", file="here")

    monkeypatch.setattr(lake, "add", refuse)
    with fakes() as addresses, pytest.raises(DataError, match="here"):
        fetched(addresses)
