"""`offswitch sources`: the list, a card, and their JSON."""

import json

import jsonschema
import pytest

from offswitch.report import json_schema
from offswitch.sources.registry import connectors


@pytest.fixture(scope="module")
def validator():
    schema = json_schema("sources")
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_every_connector_stands_in_the_list_and_in_the_json(run, validator):
    listed = run("sources")
    assert (listed.code, listed.err) == (0, "")
    data = json.loads(run("sources", "--json").out)
    validator.validate(data)
    assert [row["id"] for row in data["sources"]] == list(connectors())
    for row in data["sources"]:
        assert f"\n{row['id']} " in listed.out
    assert data["sources"][0]["connector"] == "offswitch.sources.ioda:read"
    assert max(map(len, listed.out.splitlines())) <= 100


def test_a_card_says_what_the_record_says(run, validator):
    card = connectors()["ioda"].card
    told = " ".join(run("sources", "ioda").out.split())
    for part in ("measures", "misses", "unknown", "bounds", "confirmed", "unconfirmed"):
        assert card.say(part) in told
    for signal in card.signals:
        assert signal.name in told
    data = json.loads(run("sources", "ioda", "--json").out)
    validator.validate(data)
    (row,) = data["sources"]
    relative = {signal["name"]: signal["normalised"] for signal in row["card"]["signals"]}
    assert [name for name, one in relative.items() if one] == ["gtr-norm"]
    assert row["card"]["signals"][0]["places"] == ["country", "region", "network"]


def test_an_unknown_source_is_one_line(run):
    assert "there is no source 'idoa'; there are ioda" in run("sources", "idoa").line


def test_it_can_be_written_to_a_file(run, tmp_path):
    ran = run("sources", "--json", "-o", tmp_path / "cards.json")
    assert (ran.code, ran.out) == (0, "")
    assert json.loads((tmp_path / "cards.json").read_text())["broken"] == []
