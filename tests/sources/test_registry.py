"""Connectors of other packages, found through their entry points."""

import re
import sys
from pathlib import Path

import pytest
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.registry import BUILT_IN, _fault, connectors, read_registry

MODULE = """
from dataclasses import replace
from datetime import timedelta
from offswitch.sources.record import PARTS, Answer, Card, Connector, Signal

CARD = Card(
    id="{id}", publisher="P", title="T", url="https://example.org", base="https://example.org/api",
    licence="CC0", licence_url="https://example.org/terms", requests=1,
    per=timedelta(seconds=1), limit_published=False, secrets=(), since=None,
    signals=(Signal("s", "observations", "things", None, None, *[timedelta()] * 2, "country"),),
    words=dict.fromkeys(PARTS, "A sentence."),
)

def read(client, ask):
    raise NotImplementedError

CONNECTOR = Connector(CARD, read)
SILENT = Connector(replace(CARD, words={{}}), read)
EMPTY = Connector(replace(CARD, signals=()), read)
LOUD = Connector(replace(CARD, id="Loud One"), read)
NOTHING = 7
"""


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Install a package that brings connectors, by their entry points."""

    def install(points, source="other-source"):
        (tmp_path / "other_package.py").write_text(MODULE.format(id=source))
        about = tmp_path / "other_package-1.0.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(
            "Metadata-Version: 2.1\nName: other-package\nVersion: 1.0\n"
        )
        lines = "\n".join(f"{name} = {where}" for name, where in points.items())
        (about / "entry_points.txt").write_text(f"[offswitch.sources]\n{lines}\n")
        monkeypatch.syspath_prepend(tmp_path)

    yield install
    sys.modules.pop("other_package", None)


def test_those_that_are_built_in_come_first_and_in_order():
    found = read_registry()
    assert len(found.connectors) == len(BUILT_IN)
    assert next(iter(found.connectors)) == "ioda"
    assert all(source == one.card.id for source, one in found.connectors.items())


def test_one_of_another_package_is_there_with_its_words(installed):
    installed({"mine": "other_package:CONNECTOR"})
    found = read_registry()
    assert found.broken == ()
    assert list(found.connectors)[-1] == "other-source"
    assert found.connectors["other-source"].card.say("misses") == "A sentence."


def test_a_broken_one_is_named_and_takes_nothing_else_down(installed):
    installed(
        {
            "a": "other_package:NOTHING",
            "b": "no_such_module:CONNECTOR",
            "c": "other_package:SILENT",
            "d": "other_package:EMPTY",
            "e": "other_package:LOUD",
            "f": "other_package:CONNECTOR",
        }
    )
    found = read_registry()
    assert "other-source" in found.connectors
    told = [str(one) for one in found.broken]
    reasons = ("no Connector", "no_such_module", "does not say: measures", "nothing", "'Loud One'")
    for name, line, reason in zip("abcde", told, reasons, strict=True):
        assert line.startswith(f"the connector {name} of other-package is left out: ")
        assert reason in line


def test_an_id_taken_twice_is_refused(installed):
    installed({"mine": "other_package:CONNECTOR"}, source="ioda")
    with pytest.raises(SourceError, match="'ioda': offswitch and other-package"):
        connectors()


def test_the_connector_that_the_manual_shows_works():
    page = Path(__file__).parents[2] / "docs" / "extending.md"
    blocks = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    (code,) = (block for block in blocks if "CONNECTOR" in block)
    shown = {}
    exec(code, shown)
    assert _fault(shown["CONNECTOR"]) is None
    body = {"points": [{"time": 1641340800, "up": 7}, {"time": 1641341400, "up": None}]}
    ask = asking(shown["CONNECTOR"], "up", "KZ", "2022-01-05T00:00Z", "2022-01-05T00:20Z")
    client = Told(body)
    assert shown["read"](client, ask).rows["value"].to_list() == [7.0, None]
    assert client.asked[0][:2] == ("up/KZ", {"from": 1641340800, "to": 1641341999})
