"""Blocks of Bitcoin from a node of one's own: Bitcoin Core's JSON-RPC and its REST headers."""

from base64 import b64encode
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from offswitch.errors import SourceError
from offswitch.sources.blocks import (
    BELOW,
    HASH_HEX,
    HEADER_BYTES,
    HEADER_HEX,
    MARGIN,
    Block,
    check_blocks,
    columns_of,
    read_header,
)
from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, drift, field, items, optional, rows, utc_seconds
from offswitch.text import Message, message

_LOGIN, _COOKIE = "OFFSWITCH_BITCOIN_RPC", "OFFSWITCH_BITCOIN_COOKIE"
#: Headers of one request; Bitcoin Core gives 2,000 at most.
_HEADERS = 2000
#: Heights looked at in one step of the search by time.
_LOOKS = 32
#: Codes of its errors: still starting; no such block.
_WARMING_UP, _NOT_FOUND = -28, (-5, -8)

CARD = Card(
    id="bitcoin-core",
    publisher="Bitcoin Core",
    title="A node of one's own: JSON-RPC and REST interface",
    url="https://github.com/bitcoin/bitcoin/blob/master/doc/REST-interface.md",
    base="http://127.0.0.1:8332",
    licence="facts of the chain",
    licence_url="https://github.com/bitcoin/bitcoin/blob/master/doc/REST-interface.md",
    requests=50,
    per=timedelta(seconds=1),
    limit_published=False,
    secrets=(_LOGIN, _COOKIE),
    since=date(2009, 1, 3),
    signals=(
        Signal(
            name="blocks",
            kind="blocks",
            unit="",
            step=None,
            span=timedelta(days=14),
            delay=timedelta(hours=1),
            settled=timedelta(days=1),
            places="world",
        ),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read the blocks of a window, each header checked: link, proof of work, target."""
    node = _Node(client)
    state = node.state()
    at = At(CARD.id)
    tip = field(state, "blocks", int, at)
    median = utc_seconds(field(state, "mediantime", int, at), at["mediantime"])
    last = max(median, ask.window.start) if median < ask.window.end else None
    notes: tuple[Message, ...] = ()
    if last is not None:
        _refuse_syncing(state, tip, at)
    if field(state, "pruned", bool, at):
        height = optional(state, "pruneheight", int, at) or 0
        notes = (message("note.node_pruned", height=height),)
    first = max(node.first_at(ask.window.start - MARGIN, tip) - BELOW, 0)
    end = tip if last is not None else node.first_at(ask.window.end, tip)
    blocks: list[Block] = []
    while first <= end:
        part = node.blocks(first, min(_HEADERS, end - first + 1))
        blocks += part
        first += len(part)
    check_blocks(blocks, CARD.id)
    columns = columns_of(blocks, ask.window, last, at)
    frame, more = rows(ask, columns, at)
    return Answer(frame, (*notes, *more), last)


def _refuse_syncing(state: dict[str, Any], tip: int, at: At) -> None:
    """Refuse a window that a node has not yet come to."""
    headers = field(state, "headers", int, at)
    if field(state, "initialblockdownload", bool, at) or headers > tip:
        raise SourceError("node_syncing", blocks=tip, headers=headers)


class _Node:
    """A node, with the login that it asks for."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.at = At(CARD.id)
        token = b64encode(_login(client).encode()).decode()
        self.headers = {"Authorization": f"Basic {token}"}

    def call(self, calls: Sequence[tuple[str, list[Any]]]) -> list[Any]:
        """Results of several calls in their order; they are sent together."""
        body = [
            {"jsonrpc": "1.0", "id": n, "method": method, "params": params}
            for n, (method, params) in enumerate(calls)
        ]
        try:
            answer = self.client.post_json("", body, headers=self.headers, also=(500,))
        except SourceError as error:
            if error.values.get("status") in (401, 403):
                raise SourceError("node_password", login=_LOGIN, cookie=_COOKIE) from None
            raise
        if isinstance(answer, dict):  # an error of the whole batch
            answer = [answer]
        by_id: dict[Any, Any] = {}
        for n, one in enumerate(items(answer, dict, self.at)):
            _refuse_error(one, self.at[n])
            by_id[field(one, "id", int, self.at[n])] = field(one, "result", object, self.at[n])
        if sorted(by_id) != list(range(len(calls))) or len(answer) != len(calls):
            raise SourceError("rows_missing", source=CARD.id, found=len(answer), wanted=len(calls))
        return [by_id[n] for n in range(len(calls))]

    def state(self) -> dict[str, Any]:
        """What the node says of itself; it must be of the main network."""
        (state,) = items(self.call([("getblockchaininfo", [])]), dict, self.at)
        chain = field(state, "chain", str, self.at)
        if chain != "main":
            raise SourceError("node_network", chain=chain)
        return state

    def hashes(self, heights: Sequence[int]) -> list[str]:
        """Hash of the block at each height."""
        found = items(self.call([("getblockhash", [h]) for h in heights]), str, self.at)
        for n, value in enumerate(found):
            if not HASH_HEX.fullmatch(value):
                raise drift(self.at[n], value, "hash")
        return found

    def first_at(self, moment: datetime, tip: int) -> int:
        """Lowest height whose median time is at or after a moment, else the tip.

        The median time of eleven blocks never falls with height, so that it can be searched.
        """
        low, high = -1, tip  # the answer is above `low`, and at most `high`
        while high - low > 1:
            step = max(1, (high - low) // _LOOKS)
            looked = list(range(low + step, high, step))
            asked = [("getblockheader", [h, True]) for h in self.hashes(looked)]
            before = low
            for height, header in zip(looked, items(self.call(asked), dict, self.at), strict=True):
                if field(header, "height", int, self.at) != height:
                    raise drift(self.at["height"], header["height"], "next_height")
                time = utc_seconds(field(header, "mediantime", int, self.at), self.at["mediantime"])
                if time >= moment:
                    high = height
                    break
                before = height
            low = before
        return high

    def blocks(self, first: int, count: int) -> list[Block]:
        """Consecutive blocks from a height on, of their headers of 80 bytes."""
        (start,) = self.hashes([first])
        try:
            path = f"rest/headers/{start}.bin"
            raw = self.client.bytes(path, {"count": count}, types=("application/octet-stream",))
        except SourceError as error:
            if error.values.get("status") != 404:
                raise
            raw = self._headers_by_rpc(first, count)  # its REST interface is switched off
        if len(raw) != count * HEADER_BYTES:
            found = len(raw) / HEADER_BYTES
            raise SourceError("node_headers", found=found, wanted=count, height=first)
        blocks = [
            read_header(raw[n * HEADER_BYTES : (n + 1) * HEADER_BYTES], first + n)
            for n in range(count)
        ]
        if blocks[0].hash != start:
            raise drift(self.at[str(first)], blocks[0].hash, "own_header")
        return blocks

    def _headers_by_rpc(self, first: int, count: int) -> bytes:
        found = b""
        for at in range(first, first + count, 500):
            hashes = self.hashes(range(at, min(at + 500, first + count)))
            asked = [("getblockheader", [value, False]) for value in hashes]
            for n, text in enumerate(items(self.call(asked), str, self.at)):
                if not HEADER_HEX.fullmatch(text):
                    raise drift(self.at[n], text, "header_hex")
                found += bytes.fromhex(text)
        return found


def _login(client: Client) -> str:
    """``user:password``, given or from the node's own cookie file."""
    if _LOGIN in client.secrets or _COOKIE not in client.secrets:
        return client.secret(_LOGIN)
    path = client.secret(_COOKIE)
    try:
        return Path(path).expanduser().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise SourceError("node_cookie", name=_COOKIE, reason=reason) from None


def _refuse_error(answer: dict[str, Any], at: At) -> None:
    """Raise what an answer of JSON-RPC says went wrong."""
    error = optional(answer, "error", dict, at)
    if error is None:
        return
    code = field(error, "code", int, at["error"])
    told = field(error, "message", str, at["error"])[:200]
    if code == _WARMING_UP:
        raise SourceError("node_warming_up", told=told)
    if code in _NOT_FOUND:
        raise SourceError("node_headers_gone", told=told)
    raise SourceError("source_said", source=CARD.id, told=f"{code}: {told}")


CONNECTOR = Connector(CARD, read)
