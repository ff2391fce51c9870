"""Every address of the API answers as its command does with --json."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from tests.serve.asking import asking
from typer.testing import CliRunner

from offswitch.cli import app
from offswitch.report import json_schema
from offswitch.serve import Config
from offswitch.serve.api import ADDRESSES, ROOT
from offswitch.serve.described import description

CASE = "kazakhstan-2022"
FEW = "--draws 300 --seed 3"
#: Address and query; the command that says the same.
SAME = {
    "cases": ("/cases", "cases --json"),
    "case": (f"/cases/{CASE}", f"cases show {CASE} --sources --json"),
    "assess": (
        f"/assess/{CASE}?draws=300&seed=3&set=level_window%3D0",
        f"assess {CASE} {FEW} --set level_window=0 --json",
    ),
    "simulate": (
        "/simulate?place=KZ&hours=120&services=mobile&variance=true&compare=IR&draws=300&seed=3",
        f"simulate KZ --hours 120 --services mobile --variance --compare IR {FEW} --json",
    ),
    "outages": (
        f"/outages/{CASE}?mode=onset&record=no",
        f"detect {CASE} --mode onset --record no --json",
    ),
    "hashrate": (f"/hashrate/{CASE}?draws=300&seed=3", f"hashrate {CASE} {FEW} --json"),
    "difficulty": (
        f"/difficulty/{CASE}?at=2022-01-06T00:00Z&drop=0.13&drop=0.05&retargets=2&draws=300&seed=3",
        f"difficulty {CASE} --at 2022-01-06T00:00Z --drop 0.13 --drop 0.05 --retargets 2 {FEW} "
        "--json",
    ),
    "mining": ("/mining/US?tariff=0.07&draws=300&seed=3", f"mining US --tariff 0.07 {FEW} --json"),
    "mining_of_case": (f"/mining/{CASE}?draws=300&seed=3", f"mining KZ {FEW} --json"),
    "price": (f"/price/{CASE}?window=2&draws=300&seed=3", f"price {CASE} --window 2 {FEW} --json"),
    "migration": (
        f"/migration/{CASE}?months=12&draws=300&seed=3",
        f"migration {CASE} --months 12 {FEW} --json",
    ),
    "migration_of_place": (
        "/migration/US?months=12&draws=300&seed=3",
        f"migration US --months 12 {FEW} --json",
    ),
    "partition": (f"/partition/{CASE}?draws=300&seed=3", f"partition {CASE} {FEW} --json"),
    "partition_stated": (
        "/partition?share=0.18&hours=100&hours=20&draws=300&seed=3",
        f"partition --share 0.18 --hours 100 --hours 20 {FEW} --json",
    ),
    "payments": (f"/payments/{CASE}?draws=100", f"payments case {CASE} --draws 100 --json"),
    "sources": ("/sources", "sources --json"),
    "source": ("/sources/ioda", "sources ioda --json"),
}


@pytest.fixture(scope="module")
def client():
    with asking() as made:
        yield made


@pytest.mark.parametrize(("address", "command"), SAME.values(), ids=SAME)
def test_an_address_answers_what_the_command_prints(client, address, command):
    answered = client.get(ROOT + address)
    told = CliRunner().invoke(app, command.split())
    assert told.exit_code == 0, told.output
    assert answered.status_code == 200
    assert answered.text == told.stdout


def test_claims_are_checked_as_those_of_a_file(client, tmp_path):
    from offswitch.case import find_case

    file = find_case(CASE) / "claims.csv"
    command = f"claims check {file} --case {CASE} {FEW} --json"
    told = CliRunner().invoke(app, command.split())
    assert client.get(f"{ROOT}/claims/{CASE}?draws=300&seed=3").text == told.stdout


def test_what_is_posted_is_what_is_asked_by_the_address(client):
    asked = {"place": "KZ", "hours": 120, "windows": "17:00-20:00", "set": [], "draws": 300}
    posted = client.post(f"{ROOT}/simulate", json=asked)
    got = client.get(f"{ROOT}/simulate?place=KZ&hours=120&windows=17:00-20:00&draws=300")
    assert posted.status_code == got.status_code == 200
    assert posted.content == got.content


def test_the_language_of_a_browser_leaves_data_as_they_are(client):
    english = client.get(f"{ROOT}/simulate?place=KZ&draws=300&hours=7")
    with asking() as other:
        russian = other.get(f"{ROOT}/simulate?place=KZ&draws=300&hours=7&lang=ru")
    assert russian.content == english.content


def test_the_description_is_published_and_whole(client):
    told = client.get(f"{ROOT}/openapi.json").json()
    assert told == json.loads(json.dumps(description()))
    for address in ADDRESSES:
        operation = told["paths"][ROOT + address.path][address.method.lower()]
        for name in address.schema:
            assert name in told["components"]["schemas"]
        assert {"404", "422", "503"} <= set(operation["responses"])
        assert all(parameter["description"] for parameter in operation["parameters"])


@pytest.mark.parametrize("name", ["assess", "simulate", "outages", "cases", "case"])
def test_answers_are_of_the_published_schema(client, name):
    told = client.get(f"{ROOT}/openapi.json").json()
    used = {"assess": "assessment", "outages": "findings"}.get(name, name)
    schema = {"$ref": f"#/components/schemas/{used}", "components": told["components"]}
    jsonschema.Draft202012Validator(schema).validate(client.get(ROOT + SAME[name][0]).json())


def test_a_schema_that_ships_is_the_one_that_is_published(client):
    published = client.get(f"{ROOT}/openapi.json").json()["components"]["schemas"]
    for name in ("assessment", "hashrate", "payments"):
        assert set(published[name]["properties"]) == set(json_schema(name)["properties"])


JSON = {"content-type": "application/json"}
WRONG = {
    "/assess/nowhere": (404, "no case 'nowhere'"),
    f"/assess/{CASE}?draws=7": (422, "'draws' is '7'; give a number from 100"),
    f"/assess/{CASE}?draws=1e9": (422, "'draws'"),
    f"/assess/{CASE}?draws=20001": (422, "post them as a job to /api/v1/jobs"),
    f"/assess/{CASE}?seed=x": (422, "'seed' is 'x'; give a whole number"),
    f"/assess/{CASE}?seed=1&seed=2": (422, "'seed' is given 2 times"),
    f"/assess/{CASE}?sed=1": (422, "no parameter 'sed'; known: seed, draws, set, lang"),
    f"/assess/{CASE}?case=other": (422, "no parameter 'case'"),
    f"/assess/{CASE}?set=level_window": (422, "give NAME=VALUE"),
    f"/assess/{CASE}?set=level=1": (422, "no parameter is called 'level'"),
    f"/assess/{CASE}?lang=de": (422, "no language 'de'"),
    "/simulate": (422, ""),
    "/simulate?place=XX": (422, ""),
    "/simulate?place=KZ&hours=nan": (422, "a finite number"),
    "/simulate?place=KZ&hours=1e300": (422, "at most 8784"),
    "/simulate?place=KZ&reach=some": (422, "one of"),
    f"/simulate?place=KZ&compare={'IR,' * 14}": (422, "at most 40 characters"),
    "/mining/nowhere": (404, "neither a case of this service nor a country"),
    "/partition": (422, "'share' is missing"),
    "/sources/nowhere": (404, "no source 'nowhere'"),
    "/nowhere": (404, "nothing at"),
}


@pytest.mark.parametrize(("address", "told"), WRONG.items(), ids=WRONG)
def test_a_mistake_is_one_line(client, address, told):
    status, words = told
    answered = client.get(ROOT + address)
    problem = answered.json()
    assert answered.status_code == problem["status"] == status
    assert answered.headers["content-type"] == "application/problem+json"
    assert words in problem["detail"]
    assert "\n" not in problem["detail"]


def test_a_mistake_is_said_in_the_language_that_is_asked_for(client):
    from offswitch.text import say, speaking

    address = f"{ROOT}/assess/{CASE}?set=a%3D1&lang=ru"
    told = client.get(address).json()["detail"]
    with speaking("ru"):
        assert say("error.unknown_parameter", name="a", close="")[:20] in told


def test_a_body_must_be_json_and_whole(client):
    address = f"{ROOT}/simulate"
    deep = b'{"place": ' + b"[" * 30_000
    assert client.post(address, content=deep, headers=JSON).status_code == 400
    odd = client.post(address, content=b'{"\\ud800": 1}', headers=JSON)
    assert odd.status_code in (400, 422)
    assert odd.json()["detail"]
    for body, media in (
        (b"{", "application/json"),
        (b"{}", "text/plain"),
        (b"[]", "application/json"),
    ):
        answered = client.post(address, content=body, headers={"content-type": media})
        assert answered.status_code == 400
    assert client.post(address, json={"place": "KZ", "hour": 1}).status_code == 422
    assert client.post(address, json={"place": "KZ", "hours": "12"}).status_code == 422


@pytest.mark.parametrize(
    "path",
    [
        "/assess/..%2f..%2f..%2fetc",
        "/assess/%2e%2e",
        "/assess/..%5c..",
        "/cases/%2fetc%2fpasswd",
        "/cases/kazakhstan-2022%00",
        "/sources/..%2fioda",
        "/mining/..%2f..%2ftmp",
        "/migration/%2ftmp",
    ],
)
def test_no_name_leads_out_of_the_cases(client, path):
    assert client.get(ROOT + path).status_code in (404, 422)


def test_a_service_has_the_cases_of_its_folders_and_sees_them_change(tmp_path):
    from offswitch.case import new_case

    new_case(tmp_path / "mine")
    (tmp_path / "no case").mkdir()
    with asking(Config(cases=(tmp_path,))) as client:
        names = [case["name"] for case in client.get(f"{ROOT}/cases").json()]
        assert names == [CASE, "mine"]
        before = client.get(f"{ROOT}/cases/mine")
        file = tmp_path / "mine" / "case.toml"
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace('title = "', 'title = "Changed ', 1), encoding="utf-8")
        after = client.get(f"{ROOT}/cases/mine")
        assert before.headers["etag"] != after.headers["etag"]
        assert after.json()["title"].startswith("Changed")
        assert client.get(f"{ROOT}/cases").json()[1]["title"] == after.json()["title"]


def test_nobody_is_held_up_by_a_case_that_is_broken_or_leads_elsewhere(tmp_path):
    from offswitch.case import new_case

    cases, secret = tmp_path / "cases", tmp_path / "secret"
    secret.write_text("a secret of the machine\n", encoding="utf-8")
    cases.mkdir()
    for name in ("edited", "broken", "leak"):
        new_case(cases / name)
    (cases / "edited" / ".#case.toml").symlink_to("someone@here")  # an editor's, to nowhere
    (cases / "broken" / "case.toml").write_text("x = [", encoding="utf-8")
    (cases / "leak" / "claims.csv").unlink()
    (cases / "leak" / "claims.csv").symlink_to(secret)
    new_case(tmp_path / "outside")
    (cases / "outside").symlink_to(tmp_path / "outside")
    (cases / "loop").symlink_to(cases / "loop")
    with asking(Config(cases=(cases,))) as client:
        listed = client.get(f"{ROOT}/cases")
        assert [case["name"] for case in listed.json()] == [CASE, "edited"]
        assert client.get(f"{ROOT}/cases/edited").status_code == 200
        told = client.get(f"{ROOT}/cases/broken").json()["detail"]
        assert told.startswith("broken/case.toml: ")  # where the cases lie is nobody's business
        for name in ("leak", "outside", "loop"):
            gone = client.get(f"{ROOT}/claims/{name}?draws=100")
            assert gone.status_code == 404
            assert "secret" not in gone.text


def test_every_address_stands_in_the_manual(client):
    page = (Path(__file__).parents[2] / "docs" / "service.md").read_text(encoding="utf-8")
    told = client.get(f"{ROOT}/openapi.json").json()
    for path in told["paths"]:
        assert f"`{path}`" in page or f"{path}`" in page or path.startswith("/api/v1/jobs/"), path


def test_the_description_is_english_whatever_is_spoken_where_it_is_made():
    code = (
        "from offswitch.text import speaking\n"
        "with speaking('ru'):\n"
        "    from offswitch.serve.described import description\n"
        "    import json; print(json.dumps(description()))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(told.stdout) == json.loads(json.dumps(description()))
