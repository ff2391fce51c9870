"""Blocks of Bitcoin from mempool.space, or any Esplora; its daily hashrate and its retargets."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from offswitch.errors import SourceError
from offswitch.sources.blocks import (
    HASH_HEX,
    HEADER_HEX,
    MARGIN,
    Block,
    check_blocks,
    columns_of,
    read_header,
)
from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import (
    At,
    amount,
    drift,
    field,
    item,
    items,
    number,
    optional,
    rows,
    utc_seconds,
    whole,
)
from offswitch.text import Message, message

_BLOCK_S = 600
#: Tries to find a height, and to read a chain that changes meanwhile.
_GUESSES, _TRIES = 60, 3
_DAY = timedelta(days=1)

CARD = Card(
    id="mempool",
    publisher="mempool.space",
    title="The mempool open source project: interface of its site, and of Esplora",
    url="https://github.com/mempool/mempool",
    base="https://mempool.space/api",
    licence="facts of the chain; terms of the site not stated",
    licence_url="https://github.com/mempool/mempool",
    requests=60,
    per=timedelta(minutes=1),
    limit_published=False,
    secrets=(),
    since=date(2009, 1, 3),
    signals=(
        Signal(
            name="blocks",
            kind="blocks",
            unit="",
            step=None,
            span=2 * _DAY,
            delay=timedelta(hours=1),
            settled=_DAY,
            places="world",
        ),
        Signal(
            name="hashrate",
            kind="observations",
            unit="H/s",
            step=_DAY,
            span=366 * _DAY,
            delay=2 * _DAY,
            settled=7 * _DAY,
            places="world",
        ),
        Signal(
            name="difficulty",
            kind="observations",
            unit="difficulty",
            step=None,
            span=366 * _DAY,
            delay=timedelta(hours=1),
            settled=_DAY,
            places="world",
        ),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read blocks, the site's estimate of hashrate, or the retargets."""
    if ask.signal.name == "blocks":
        return _Chain(client, ask).answer()
    if ask.signal.name == "hashrate":
        return _hashrate(client, ask)
    return _difficulty(client, ask)


class _Reorganised(Exception):  # noqa: N818 (no error: the page is asked for again)
    """Two pages are of different chains."""

    def __init__(self, height: int) -> None:
        self.height = height


class _Chain:
    """One walk down the blocks of a window, from a height above it."""

    def __init__(self, client: Client, ask: Ask) -> None:
        self.client = client
        self.ask = ask
        self.at = At(CARD.id)
        self.path = "v1/blocks"
        self.fresh = False

    def answer(self) -> Answer:
        """Read the blocks; where the chain is reorganised meanwhile, read them again."""
        notes: tuple[Message, ...] = ()
        for _ in range(_TRIES):
            try:
                blocks, last = self._read()
            except _Reorganised as met:
                notes += (message("note.reorganised", height=met.height),)
                self.fresh = True
                continue
            check_blocks(blocks, CARD.id)
            columns = columns_of(blocks, self.ask.window, last, self.at)
            frame, more = rows(self.ask, columns, self.at)
            return Answer(frame, (*notes, *more), last)
        raise SourceError("chain_moves", source=CARD.id, tries=_TRIES)

    def _read(self) -> tuple[list[Block], datetime | None]:
        """Blocks from below the window to above it, the lowest first; up to when they are all."""
        height, last = self._top()
        blocks: list[Block] = []
        while True:
            page, medians = self._page(height)
            if blocks and blocks[-1].previous != page[0].hash:
                raise _Reorganised(height)
            blocks += page
            # The highest of the page is below: the nine or more under it are as many as are needed.
            if page[-1].height == 0 or medians[0] < self.ask.window.start - MARGIN:
                return blocks[::-1], last
            height = page[-1].height - 1

    def _top(self) -> tuple[int, datetime | None]:
        """Height close above the window, by median time, which never falls; or the tip, and its."""
        told = self.client.text("blocks/tip/height", headers=self._headers())
        tip = whole(told.strip(), self.at["tip"])
        if tip is None or tip < 0:
            raise drift(self.at["tip"], told, "not_negative")
        end, low, high = self.ask.window.end, -1, tip
        height = tip
        for _ in range(_GUESSES):
            _, medians = self._page(height)
            if height == tip and medians[0] < end:
                return tip, max(medians[0], self.ask.window.start)
            if medians[0] >= end:
                high = height
                if medians[-1] < end or height < len(medians):
                    return height, None
            else:
                low = height
            if high - low <= 1:
                return high, None
            # The pace of blocks gives the next guess; half of a page more lands above the end.
            guess = height + round((end - medians[0]).total_seconds() / _BLOCK_S) + 5
            height = guess if low < guess < high else (low + high + 1) // 2
        raise SourceError("chain_times", source=CARD.id)

    def _page(self, height: int) -> tuple[list[Block], list[datetime]]:
        """Blocks downwards from a height, 15 or 10, and the median time at each."""
        try:
            body = self.client.json(f"{self.path}/{height}", headers=self._headers())
        except SourceError as error:
            if self.path == "blocks" or error.values.get("status") != 404:
                raise
            self.path = "blocks"  # an Esplora that is no mempool
            return self._page(height)
        at = self.at[str(height)]
        found = items(body, dict, at)
        if not found:
            raise drift(at, found, "longer_list")
        blocks = [_block(row, at[n]) for n, row in enumerate(found)]
        for n, block in enumerate(blocks):
            if block.height != height - n:
                raise drift(at[n]["height"], block.height, "next_height")
        medians = [
            utc_seconds(field(row, "mediantime", int, at[n]), at[n]["mediantime"])
            for n, row in enumerate(found)
        ]
        if any(a.hash == b.hash or a.previous != b.hash for a, b in pairwise(blocks)):
            raise drift(at, found, "linked")
        return blocks, medians

    def _headers(self) -> dict[str, str]:
        return {"Cache-Control": "no-cache"} if self.fresh else {}


def _block(row: dict[str, Any], at: At) -> Block:
    """Block of a page; where its header is given too, the two must agree."""
    height, time, bits = (field(row, name, int, at) for name in ("height", "timestamp", "bits"))
    own = field(row, "id", str, at)
    # Block 0 has none before it.
    previous = optional(row, "previousblockhash", str, at) or "0" * 64
    for name, value in (("id", own), ("previousblockhash", previous)):
        if not HASH_HEX.fullmatch(value):
            raise drift(at[name], value, "hash")
    if not 0 <= bits < 1 << 32:
        raise drift(at["bits"], bits, "bits")
    utc_seconds(time, at["timestamp"])
    block = Block(height, own, previous, time, bits)
    header = (optional(row, "extras", dict, at) or {}).get("header")
    if header is not None:
        there = at["extras"]["header"]
        if not (isinstance(header, str) and HEADER_HEX.fullmatch(header)):
            raise drift(there, header, "header_hex")
        if read_header(bytes.fromhex(header), height) != block:
            raise drift(there, header, "own_header")
    return block


def _hashrate(client: Client, ask: Ask) -> Answer:
    """Read the site's daily means; of long ago it gives fewer than one a day."""
    body = client.json("v1/mining/hashrate/all")
    at = At(CARD.id)["hashrates"]
    times, values = [], []
    for n, row in enumerate(items(field(body, "hashrates", list, At(CARD.id)), dict, at)):
        value = amount(field(row, "avgHashrate", object, at[n]), at[n]["avgHashrate"])
        time = utc_seconds(field(row, "timestamp", int, at[n]), at[n]["timestamp"])
        if time in ask.window:
            times.append(time)
            values.append(value)
    frame, notes = rows(ask, {"time": times, "value": values}, at)
    step = frame["time"].diff().min()
    if isinstance(step, timedelta) and step > _DAY:
        native = int(_DAY.total_seconds())
        notes = (*notes, message("note.coarser", step=int(step.total_seconds()), native=native))
    return Answer(frame, notes)


def _difficulty(client: Client, ask: Ask) -> Answer:
    """Read the retargets: time, height, difficulty and change of each."""
    body = client.json("v1/mining/difficulty-adjustments/all")
    at = At(CARD.id)
    times, values = [], []
    for n, row in enumerate(items(body, list, at)):
        if len(row) != 4:
            raise drift(at[n], row, "retarget")
        value = number(item(row, 2, object, at[n]), at[n][2])
        height = whole(item(row, 1, object, at[n]), at[n][1])
        if value is None or value <= 0 or height is None or height < 0:
            raise drift(at[n], f"{height} {value}", "retarget")
        time = utc_seconds(item(row, 0, int, at[n]), at[n][0])
        if time in ask.window:
            times.append(time)
            values.append(value)
    return Answer(*rows(ask, {"time": times, "value": values}, at))


CONNECTOR = Connector(CARD, read)
