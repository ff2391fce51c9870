import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.mempool import CONNECTOR, read
from offswitch.testing import mempool
from offswitch.testing.core import mined
from offswitch.testing.server import serve
from offswitch.testing.world import World

START = 1_641_340_800  # 2022-01-05T00:00Z
WINDOW = ("world", "2022-01-05T08:00Z", "2022-01-05T12:00Z")
HEADERS, HASHES = mined([START + 600 * n for n in range(120)])
#: A chain that is asked for while its last block is replaced by another.
_, FORKED = mined([START + 600 * n + (n == 119) for n in range(120)])


def block(n, hashes=HASHES, **more):
    return {
        "id": hashes[n],
        "height": n,
        "timestamp": START + 600 * n,
        "previousblockhash": hashes[n - 1] if n else None,
        "mediantime": START + 600 * max(n - 5, 0),
        "nonce": 0,
        "bits": 0x207FFFFF,
        **more,
    }


class Chain(Told):
    """An Esplora over a list of blocks, `size` a page; `given(n)` is the block given."""

    def __init__(self, given=block, *, tip=119, size=10, known=""):
        super().__init__("")
        self.given, self.tip, self.size, self.known = given, tip, size, known

    def text(self, path, params=None, *, headers=None, **_):
        self._next(path, params, headers)
        return f"{self.tip}\n"

    def json(self, path, params=None, *, headers=None, **_):
        self._next(path, params, headers)
        kind, _, height = path.rpartition("/")
        if kind != f"{self.known}blocks":
            raise SourceError("source_said", source="mempool", told="no", status=404)
        top = int(height)
        return [self.given(n) for n in range(top, max(top - self.size, -1), -1)]


def asked(client):
    return read(client, asking(CONNECTOR, "blocks", *WINDOW))


@pytest.mark.parametrize(("size", "known"), [(10, ""), (15, "v1/")])
def test_the_blocks_of_a_window_and_no_other(size, known):
    answer = asked(Chain(size=size, known=known))
    assert answer.rows["height"].to_list() == list(range(48, 72))
    assert answer.rows["hash"].to_list() == HASHES[48:72]
    assert answer.notes == ()
    assert answer.last is None


def test_a_tip_below_the_window_s_end_is_answered_to_where_no_block_can_come():
    answer = asked(Chain(tip=60))
    assert answer.rows["height"].to_list() == list(range(48, 55))
    assert answer.last.timestamp() == START + 600 * 55


def test_a_block_whose_time_runs_ahead_is_in_the_window_of_its_time():
    def ahead(n):
        return block(n, timestamp=START + 600 * (48 if n == 40 else n))

    heights = asked(Chain(ahead)).rows["height"].to_list()
    assert 40 in heights
    assert heights == sorted(heights)


def test_a_block_after_a_long_silence_is_not_missed():
    # Nothing for ten hours, then block 40, whose median time is still of the hours before.
    def late(n):
        ahead = 36_000 if n >= 40 else 0
        return block(n, timestamp=START + 600 * n + ahead, mediantime=MEDIANS[n])

    times = [START + 600 * n + (36_000 if n >= 40 else 0) for n in range(120)]
    MEDIANS = [sorted(times[max(n - 10, 0) : n + 1])[min(n + 1, 11) // 2] for n in range(120)]
    window = ("world", "2022-01-05T16:30Z", "2022-01-05T18:00Z")
    answer = read(Chain(late), asking(CONNECTOR, "blocks", *window))
    assert answer.rows["height"].to_list() == list(range(40, 48))


def test_a_reorganisation_between_pages_is_noted_and_read_again():
    turned = []

    def moving(n):
        # The first page is of the chain before, all others of the one after.
        if not turned and n < 60:
            turned.append(n)
        return block(n, FORKED_AT_60 if turned else HASHES)

    times = [START + 600 * n + (n == 59) for n in range(120)]
    _, forked = mined(times)
    FORKED_AT_60 = forked

    def honest(n):
        return {**moving(n), "timestamp": times[n] if turned else START + 600 * n}

    answer = asked(Chain(honest, tip=69))
    assert answer.rows["hash"].to_list() == forked[48:64]
    assert "was reorganised below block 59" in str(answer.notes[0])


def test_a_chain_that_never_rests_is_refused():
    readings = []

    def moving(n):
        readings.append(n)
        _, hashes = mined([START + 600 * k + len(readings) % 7 for k in range(120)])
        return block(n, hashes)

    with pytest.raises(SourceError, match=r"^mempool: "):
        asked(Chain(moving, size=1))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"height": 3}, "the next height below"),
        ({"id": HASHES[3]}, "each names the hash"),
        ({"id": "x" * 64}, "a hash of 64 digits"),
        ({"bits": 0x1D00FFFF}, "amid an epoch"),
        ({"bits": -1}, "a target in 32 bits"),
        ({"timestamp": START * 1000}, "Unix seconds"),
        ({"extras": {"header": HEADERS[3].hex()}}, "the header of the block"),
        ({"extras": {"header": "00"}}, "a header of 80 bytes"),
    ],
)
def test_a_block_that_cannot_be_is_named(change, says):
    def wrong(n):
        return {**block(n), **(change if n == 55 else {})}

    with pytest.raises(SourceError, match=r"^mempool: ") as error:
        asked(Chain(wrong))
    assert says in str(error.value)


def test_headers_that_are_given_are_held_to_the_blocks():
    def whole(n):
        return {**block(n), "extras": {"header": HEADERS[n].hex()}}

    assert asked(Chain(whole)).rows.equals(asked(Chain()).rows)


def test_hashrate_and_retargets():
    body = {
        "hashrates": [
            {"timestamp": START - 86_400, "avgHashrate": 1.7e20},
            {"timestamp": START, "avgHashrate": 1.74e20},
            {"timestamp": START + 4 * 86_400, "avgHashrate": None},
        ],
        "difficulty": [],
    }
    window = ("world", "2022-01-05T00:00Z", "2022-01-12T00:00Z")
    answer = read(Told(body), asking(CONNECTOR, "hashrate", *window))
    assert answer.rows["value"].to_list() == [1.74e20, None]
    assert str(answer.notes[0]) == "points of 345600 s in place of 86400 s"
    retargets = [[START + 3600, 717_696, 24371874614345.62, 1.0041], [START - 9, 715_680, 2e13, 1]]
    answer = read(Told(retargets), asking(CONNECTOR, "difficulty", *window))
    assert answer.rows["value"].to_list() == [24371874614345.62]
    with pytest.raises(SourceError, match="Unix seconds"):
        read(Told([[START * 1000, 1, 2.0, 1]]), asking(CONNECTOR, "difficulty", *window))


PAGE = [block(n) for n in range(119, 99, -1)]


@given(st.data())
@settings(max_examples=100)
def test_a_changed_page_is_refused_or_read_as_it_stands(data):
    page = data.draw(mutated(PAGE))

    class Changed(Chain):
        def json(self, path, params=None, **more):
            found = super().json(path, params, **more)
            return page if path.endswith("/119") else found

    window = ("world", "2022-01-05T15:00Z", "2022-01-05T19:00Z")
    try:
        answer = read(Changed(), asking(CONNECTOR, "blocks", *window))
    except SourceError:
        return
    # Hashes are linked and guarded by their targets; a time is the source's word.
    assert set(answer.rows["hash"]) <= set(HASHES)


@pytest.mark.parametrize("make", [mempool.app, mempool.esplora], ids=["site", "esplora"])
def test_the_fake_gives_what_is_read(make):
    world = World()
    with serve(make(world)) as base, connect(CONNECTOR.card, base=base) as client:
        window = ("world", "2022-01-05T00:00Z", "2022-01-07T00:00Z")
        answer = read(client, asking(CONNECTOR, "blocks", *window))
    start = 1_641_340_800
    inside = world.blocks.filter(world.blocks["time"].is_between(start, start + 172_799))
    assert answer.rows["hash"].to_list() == inside["hash"].to_list()


def test_the_fake_s_hashrate_falls_while_the_country_is_dark():
    with serve(mempool.app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        window = ("world", "2021-12-20T00:00Z", "2022-01-12T00:00Z")
        rate = read(client, asking(CONNECTOR, "hashrate", *window)).rows
        changes = read(client, asking(CONNECTOR, "difficulty", *window)).rows
    assert rate.height == 23
    assert rate["value"][17:21].mean() < 0.95 * rate["value"][:16].mean()
    assert 1 <= changes.height <= 3


def test_a_window_above_the_tip_is_answered_for_no_time_at_all():
    window = ("world", "2022-01-06T00:00Z", "2022-01-07T00:00Z")
    answer = read(Chain(), asking(CONNECTOR, "blocks", *window))
    assert answer.rows.is_empty()
    assert answer.last.isoformat() == "2022-01-06T00:00:00+00:00"
