"""The view *What if* beside the command whose figures it shows."""

import json
import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape
from tests.serve.asking import asking

from offswitch import cli
from offswitch.errors import CaseError
from offswitch.estimate import show_interval, show_value
from offswitch.hazard.scenario import read_interval, read_start, read_windows
from offswitch.serve import Config
from offswitch.serve.page import what_if
from offswitch.serve.page.asked import Asked
from offswitch.serve.page.shell import render
from offswitch.serve.page.shown import Shown
from offswitch.serve.page.timeline import track
from offswitch.serve.page.what_if_form import field_of, priced_countries, read_country, read_form
from offswitch.serve.page.what_if_said import RESTS_ON
from offswitch.serve.shelf import Shelf
from offswitch.text import CATALOGUE, speaking

FEW = ("draws", "400")
PLANS = [
    [],
    [("hours", "120"), ("windows", "17:00-20:00,2025-02-04T09:00/2025-02-04T10:30")],
    [("place", "IR"), ("services", "mobile"), ("start", "2025-02-07T08:30"), ("seed", "4")],
    [("services", "social"), ("platforms", "3"), ("severity", "uniform(0.5, 0.9)")],
    [("place", "MM"), ("compare", "KZ"), ("reach", "domestic"), ("set", "stops_odds=0.5")],
    [("regions", "KZ-ALA,KZ-AST"), ("hours", "36.5"), ("operators", "0.6@regulator 2023")],
    [("services", "fixed"), ("place", "US"), ("regions", "US-CA=0.14@bea-2023")],
]


@pytest.fixture(scope="module")
def shelf():
    return Shelf(Config())


def asked(*query, lang="en"):
    return Asked(view="what_if", path="/what-if", lang=lang, query=query)


def numbers(ends):
    return ends["p05"], ends["p50"], ends["p95"]


@pytest.mark.parametrize("plan", PLANS, ids=range(len(PLANS)))
def test_the_command_that_is_shown_gives_the_figures_of_the_page(shelf, plan, monkeypatch, capsys):
    of = asked(FEW, *plan)
    shown = what_if.closed(shelf, of)
    assert shown["wrong"] == {}
    words = [*shlex.split(shown["command"]), "--json"]
    monkeypatch.setattr("sys.argv", words)
    with pytest.raises(SystemExit):
        cli.main()
    told = json.loads(capsys.readouterr().out)
    found = what_if._simulated(read_form(of))
    for one, said in zip(found, [told, *told["compared"]], strict=True):
        prices = {price.method: price.usd for price in one.prices}
        assert {row["method"] for row in said["costs"]} == prices.keys()
        for row in said["costs"]:
            usd = prices[row["method"]]
            assert numbers(row["usd"]) == (usd.p05, usd.p50, usd.p95)
    page = render("what_if", of, what_if.view(shelf, of))
    for price in found[0].prices:
        value, interval = show_value(price.usd.p50, "usd"), show_interval(price.usd)
        assert value in page
        assert interval in page


def test_every_figure_has_its_interval_or_says_that_it_has_none(shelf):
    values = what_if.view(shelf, asked(FEW, ("compare", "US")))
    lines = [*values["closed"]["lead"], *values["closed"]["people"], *values["sampled"]["lead"]]
    shown = [one for line in lines for one in line if isinstance(one, Shown)]
    shown += [one for row in values["closed"]["table"].rows for one in row[1:]]
    assert {"90 %", "no interval stated"} == {one.interval.partition(":")[0] for one in shown}
    assert "in the United States" in "".join(
        p for p in values["closed"]["lead"][1] if type(p) is str
    )
    assert [one["label"] for one in values["sampled"]["glance"]] == ["Kazakhstan: By sector, ours"]


def test_closed_and_sampled_are_parts_of_the_page(shelf):
    of = asked(FEW, ("hours", "48"))
    values = what_if.view(shelf, of)
    closed, sampled = what_if.closed(shelf, of), what_if.sampled(shelf, of)
    assert closed["closed"] == values["closed"]
    assert sampled["sampled"] == values["sampled"]
    assert closed["files"][-1][1].startswith("/api/v1/simulate?")


WRONG = [
    ("hours", "0", "hours"),
    ("hours", "a day", "hours"),
    ("hours", "nan", "hours"),
    ("start", "soon", "start"),
    ("windows", "25:00-20:00", "windows"),
    ("windows", "2030-01-01/2030-01-02", "windows"),
    ("windows", "00:00-24:00", "windows"),
    ("severity", "2", "severity"),
    ("severity", "much", "severity"),
    ("severity", "0", "severity"),
    ("regions", "KZ-XXX", "regions"),
    ("regions", "KZ-ALA=2@me", "regions"),
    ("regions", "KZ-ALA=x@me", "regions"),
    ("services", "post", "services"),
    ("services", "social", "platforms"),
    ("reach", "moon", "reach"),
    ("place", "Atlantis", "place"),
    ("place", "Antarctica", "place"),
    ("compare", "Atlantis", "compare"),
    ("set", "nothing=1", ""),
]


@pytest.mark.parametrize(("name", "text", "field"), WRONG)
def test_a_mistake_stands_beside_its_field_in_one_line(shelf, name, text, field):
    of = asked(FEW, (name, text))
    values = what_if.view(shelf, of)
    (line,) = values["wrong"].values()
    assert "\n" not in line
    assert values["sampled"] is None
    page = render("what_if", of, values)
    assert f'<p class="banner">{escape(line)}</p>' in page
    if not field:  # of what the address alone holds
        assert 'aria-invalid="true"' not in page
        return
    assert list(values["wrong"]) == [field]
    assert f'id="wrong-{field}">' in page
    assert f'id="wrong-{field}"></p>' not in page
    assert page.count('aria-invalid="true"') == 1


def test_a_country_goes_by_its_code_and_by_its_name_in_the_language_spoken():
    assert read_country("kz") == read_country("KAZ") == read_country("kazakhstan") == "KZ"
    with speaking("fr"):
        assert read_country("états-unis") == "US"
        names = list(priced_countries("fr").values())
    assert len(names) == 214
    with pytest.raises(CaseError, match="Narnia"):
        read_country("Narnia")


def test_every_error_of_the_form_is_said_somewhere():
    from offswitch.serve.page import what_if_form

    assert all(f"error.{key}" in CATALOGUE for key in what_if_form._FIELDS)
    assert field_of(CaseError("bad_share_of", of="operators", text="x")) == "operators"


def test_every_method_says_how_it_is_made():
    assert all(f"view.what_if.by.{name}" in CATALOGUE for name in RESTS_ON)


ZONES = st.sampled_from(["Asia/Almaty", "Asia/Kathmandu", "America/New_York", "Australia/Sydney"])
CLOCKS = st.integers(0, 1439).map(lambda m: f"{m // 60:02}:{m % 60:02}")


@given(ZONES, st.integers(1, 400), CLOCKS, CLOCKS)
def test_the_bar_shows_the_windows_that_are_priced(zone, hours, since, until):
    """Also over a change of clocks: the bar begins three days before one in New York."""
    start, windows = "2025-03-06T00:00", f"{since}-{until}"
    interval = read_interval(read_start(start, zone), hours)
    try:
        wanted = read_windows(windows, interval, zone)
    except CaseError:
        wanted = ()
    (entry,) = track(start, hours, windows, zone).entries
    assert len(entry.blocks) == len(wanted)
    for block, window in zip(entry.blocks, wanted, strict=True):
        assert block.width == pytest.approx(100 * window.hours / hours)
        assert 0 <= block.left <= block.left + block.width <= 100 + 1e-9


@given(st.floats(0.1, 8784), CLOCKS)
def test_the_ticks_of_a_bar_have_room(hours, clock):
    ticks = track(f"2025-02-03T{clock}", hours, "", "Asia/Almaty").ticks
    assert len(ticks) <= 11
    assert all(0 <= tick.left <= 100 for tick in ticks)


def test_a_window_is_taken_out_by_a_link_without_scripts(shelf):
    of = asked(FEW, ("hours", "72"), ("windows", "17:00-20:00, 2025-02-04T01:00/2025-02-04T02:00"))
    page = render("what_if", of, what_if.view(shelf, of))
    assert 'href="/what-if?draws=400&amp;hours=72&amp;windows=17:00-20:00"' in page
    assert 'href="/what-if?draws=400&amp;hours=72&amp;windows=2025-02-04T01:00%2F' in page


def test_its_parts_and_files_are_there():
    with asking() as client:
        query = "hours=48&draws=400&compare=IR"
        assert client.get(f"/part/what_if/closed?{query}").status_code == 200
        assert client.get(f"/part/what_if/sampled?{query}").status_code == 200
        assert client.get("/part/what_if/sampled?hours=x").status_code == 200
        assert client.get(f"/figure/what_if/simulate.csv?{query}").text.count("\n") > 10
        told = client.get(f"/api/v1/simulate?place=KZ&{query}").json()
        assert told["compared"][0]["place"] == "IR"
