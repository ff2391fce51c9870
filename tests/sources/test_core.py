import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.core import CONNECTOR, read
from offswitch.testing.core import app, mined
from offswitch.testing.server import serve
from offswitch.testing.world import World

START = 1_641_340_800  # 2022-01-05T00:00Z
WINDOW = ("world", "2022-01-05T08:00Z", "2022-01-05T12:00Z")
HEADERS, HASHES = mined([START + 600 * n for n in range(120)])
STATE = {
    "chain": "main",
    "blocks": 119,
    "headers": 119,
    "mediantime": START + 600 * 114,
    "initialblockdownload": False,
    "pruned": False,
}


class Node(Told):
    """A node over the chain above; `calls` gives other results of a method."""

    secrets = frozenset({"OFFSWITCH_BITCOIN_RPC"})

    def __init__(self, *, rest=True, change=None, **state):
        super().__init__("")
        self.rest, self.state = rest, {**STATE, **state}
        self.change = change or (lambda answers: answers)

    def result(self, method, given):
        if method == "getblockchaininfo":
            return self.state
        if method == "getblockhash":
            return HASHES[given[0]]
        n = HASHES.index(given[0])
        if given[1]:
            return {"height": n, "mediantime": START + 600 * max(n - 5, 0)}
        return HEADERS[n].hex()

    def post_json(self, path, body, *, headers=None, **_):
        self._next(path, {}, headers)
        found = [
            {"result": self.result(call["method"], call["params"]), "error": None, "id": call["id"]}
            for call in body
        ]
        return self.change(found)

    def bytes(self, path, params=None, **_):
        if not self.rest:
            raise SourceError("source_said", source="bitcoin-core", told="Not Found", status=404)
        first = HASHES.index(path.removeprefix("rest/headers/").removesuffix(".bin"))
        return b"".join(HEADERS[first : first + params["count"]])


def asked(client, window=WINDOW):
    return read(client, asking(CONNECTOR, "blocks", *window))


@pytest.mark.parametrize("rest", [True, False])
def test_the_blocks_of_a_window_by_both_interfaces(rest):
    client = Node(rest=rest)
    answer = asked(client)
    assert answer.rows["height"].to_list() == list(range(48, 72))
    assert answer.rows["hash"].to_list() == HASHES[48:72]
    assert answer.last is None
    assert client.asked[0][2]["Authorization"].startswith("Basic ")


def test_a_window_beyond_the_tip_ends_there():
    answer = asked(Node(), ("world", "2022-01-05T18:00Z", "2022-01-06T00:00Z"))
    assert answer.rows["height"].to_list() == list(range(108, 114))
    assert answer.last.timestamp() == STATE["mediantime"]


@pytest.mark.parametrize("state", [{"initialblockdownload": True}, {"headers": 900_000}])
def test_a_node_that_is_syncing_gives_what_it_has_come_to_and_nothing_else(state):
    assert asked(Node(**state)).rows.height == 24
    with pytest.raises(SourceError, match="still syncing, at block 119 of"):
        asked(Node(**state), ("world", "2022-01-05T18:00Z", "2022-01-06T00:00Z"))


def test_a_pruned_node_has_its_headers():
    answer = asked(Node(pruned=True, pruneheight=100))
    assert answer.rows.height == 24
    assert "pruned below block 100" in str(answer.notes[0])


def error(code, told):
    return lambda answers: [
        {**one, "result": None, "error": {"code": code, "message": told}} for one in answers
    ]


@pytest.mark.parametrize(
    ("node", "says"),
    [
        (Node(chain="regtest"), "of the network 'regtest'"),
        (Node(change=error(-28, "Loading block index...")), "still starting (Loading block"),
        (Node(change=lambda a: error(-28, "Verifying blocks...")(a)[0]), "still starting"),
        (Node(change=error(-32601, "Method not found")), "Method not found"),
        (Node(change=error(-8, "Block height out of range")), "no longer there"),
        (Node(change=lambda a: a[:-1]), "0 rows came where it counts 1"),
        (Node(change=lambda a: [{**one, "id": 7} for one in a]), "1 rows came"),
        (Node(mediantime=START * 1000), "Unix seconds"),
    ],
)
def test_what_keeps_a_node_from_answering_is_named(node, says):
    with pytest.raises(SourceError) as refused:
        asked(node)
    assert says in str(refused.value)
    assert str(refused.value).startswith("bitcoin-core: ")


def test_headers_that_are_cut_or_changed_are_refused():
    class Cut(Node):
        def bytes(self, path, params=None, **_):
            return super().bytes(path, params)[:-7]

    class Changed(Node):
        def bytes(self, path, params=None, **_):
            found = bytearray(super().bytes(path, params))
            found[80 * 9 + 70] ^= 1
            return bytes(found)

    with pytest.raises(SourceError, match="headers came of"):
        asked(Cut())
    with pytest.raises(SourceError, match=r"above its target|does not name|amid an epoch"):
        asked(Changed())


@given(st.data())
@settings(max_examples=100)
def test_a_changed_answer_is_refused_or_read_as_it_stands(data):
    at = data.draw(st.integers(0, 6))
    told = []

    def change(answers):
        told.append(answers)
        return data.draw(mutated(answers)) if len(told) == at + 1 else answers

    try:
        answer = asked(Node(change=change))
    except SourceError:
        return
    assert set(answer.rows["hash"]) <= set(HASHES)
    assert answer.rows["height"].to_list() == [HASHES.index(own) for own in answer.rows["hash"]]


@pytest.mark.parametrize("rest", [True, False])
def test_the_fake_gives_what_is_read(rest, monkeypatch):
    monkeypatch.setenv("OFFSWITCH_BITCOIN_RPC", "user:made-up")
    world = World()
    with serve(app(world, rest=rest)) as base, connect(CONNECTOR.card, base=base) as client:
        answer = asked(client, ("world", "2022-01-05T00:00Z", "2022-01-07T00:00Z"))
    inside = world.blocks.filter(world.blocks["time"].is_between(START, START + 172_799))
    assert answer.rows["height"].to_list() == inside["height"].to_list()


def test_the_cookie_of_a_node_lets_in(tmp_path, monkeypatch):
    cookie = tmp_path / ".cookie"
    monkeypatch.delenv("OFFSWITCH_BITCOIN_RPC", raising=False)
    monkeypatch.setenv("OFFSWITCH_BITCOIN_COOKIE", str(cookie))
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        with pytest.raises(SourceError, match="OFFSWITCH_BITCOIN_COOKIE names cannot be read"):
            asked(client)
        cookie.write_text("__cookie__:0123abcd\n")
        assert asked(client).rows.height > 0


def test_a_refused_login_is_named_without_it(monkeypatch):
    monkeypatch.setenv("OFFSWITCH_BITCOIN_RPC", "user:hunter2-made-up")

    async def refuse(scope, receive, send):
        await send({"type": "http.response.start", "status": 401, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    with (
        serve(refuse) as base,
        connect(CONNECTOR.card, base=base) as client,
        pytest.raises(SourceError, match="the node refuses the login") as refused,
    ):
        asked(client)
    assert "hunter2" not in str(refused.value)
