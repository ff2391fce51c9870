"""The view *World* without a browser."""

import re

import pytest
from tests.serve.asking import asking

from offswitch.assessment.simulate import simulate
from offswitch.errors import CaseError
from offswitch.estimate import show_value
from offswitch.report.figures.world import DEEP, RAMP
from offswitch.serve import Config
from offswitch.serve.page import STATIC, world
from offswitch.serve.page.asked import Asked
from offswitch.serve.page.shell import render
from offswitch.serve.shelf import Shelf
from offswitch.settings import Settings

FEW = ("draws", "400")


@pytest.fixture(scope="module")
def shelf():
    return Shelf(Config())


def asked(*query: tuple[str, str], lang: str = "en") -> Asked:
    return Asked(view="world", path="/world", lang=lang, query=(FEW, *query))


def page(shelf, *query):
    return render("world", asked(*query), world.view(shelf, asked(*query)))


def test_map_and_table_tell_what_simulate_gives(shelf):
    shown = page(shelf)
    for place in ("KZ", "IR", "US"):
        (ours,) = (
            p for p in simulate(place, settings=Settings(1, 400)).prices if p.method == "sectors"
        )
        middle = str(show_value(ours.usd.p50, "usd"))
        low, high = (str(show_value(v, "usd")) for v in (ours.usd.p05, ours.usd.p95))
        (row,) = re.findall(rf'<tr id="{place}">.*</tr>', shown)
        assert f">{middle}<" in row
        assert f">{low} to {high}<" in row
        assert re.search(rf"<title>[^<]*: {re.escape(middle)} \(90 %: {re.escape(low)} to", shown)


def test_the_table_is_sorted_as_the_address_asks(shelf):
    def values(*query):
        return [row["cells"][0][2] for row in world.view(shelf, asked(*query))["rows"]]

    assert values() == sorted(values(), reverse=True)
    assert values(("sort", "usd"), ("up", "1")) == sorted(values())
    names = [row["name"] for row in world.view(shelf, asked(("sort", "place")))["rows"]]
    assert names == sorted(names, key=str.casefold)
    (column,) = (c for c in world.view(shelf, asked())["columns"] if c["sort"] != "none")
    assert (column["name"], column["sort"]) == ("usd", "descending")
    assert "up=1" in column["address"]


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ([], "in the United States, the most of 214 countries and territories"),
        ([("method", "deloitte_2016_percent")], r"\(no interval stated\) in the United States,"),
        ([("method", "deloitte_2016_percent"), ("as", "gdp_share")], "in Belgium and 98 others"),
        ([("method", "oecd_2011"), ("as", "gdp_share")], "in each of 214 countries"),
    ],
)
def test_the_headline_says_where_and_of_how_many(shelf, query, told):
    pieces = world.view(shelf, asked(*query))["lead"]
    assert re.search(told, "".join(p if isinstance(p, str) else p.told for p in pieces))


def test_a_point_has_no_interval(shelf):
    shown = page(shelf, ("method", "deloitte_2016_percent"))
    (row,) = re.findall(r'<tr id="KZ">.*</tr>', shown)
    assert row.count("none stated") == 2


@pytest.mark.parametrize("query", [("method", "netloss_2024"), ("method", "x"), ("as", "x")])
def test_a_map_that_there_is_not_is_refused(shelf, query):
    with pytest.raises(CaseError):
        world.view(shelf, asked(query))


def test_the_page_has_the_colours_of_the_figure():
    style = (STATIC / "world.css").read_text(encoding="utf-8")
    light, *dark = re.findall(r"\{ (--c0: .*?;) \}", style)
    assert re.findall(r"--c\d: (#\w+)", light) == list(RAMP)
    assert len(dark) == 2
    for ground in dark:
        assert re.findall(r"--c\d: (#\w+)", ground) == list(RAMP[::-1])
    on = re.findall(r"--on\d: (#\w+)", light)
    assert {*on[DEEP:]} == {"#ffffff"}
    assert "#ffffff" not in on[:DEEP]


def test_its_files_are_there(shelf):
    with asking() as client:
        files = dict(world.view(shelf, asked(("as", "gdp_share")))["files"])
        told = client.get(files["JSON"]).json()
        assert (told["method"], told["draws"]) == ("sectors", 400)
        assert client.get(files["CSV"]).text.startswith("place,label,value")
        wrong = client.get("/api/v1/world?method=cipesa_2017&draws=400")
        assert wrong.status_code == 422
        assert "sectors" in wrong.json()["detail"]
