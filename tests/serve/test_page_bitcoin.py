"""The view *Bitcoin* beside the commands whose results it shows."""

from dataclasses import replace

import polars as pl
import pytest

from offswitch.assessment.difficulty import difficulty_of_case
from offswitch.assessment.hashrate import study_hashrate
from offswitch.assessment.migration import migration
from offswitch.assessment.mining_country import mining_country
from offswitch.case.template import new_case
from offswitch.errors import CaseError
from offswitch.report.figures.figure import csv
from offswitch.report.hashrate_json import hashrate_dict
from offswitch.report.migration_json import migration_dict
from offswitch.report.mining_json import mining_dict
from offswitch.serve import Config
from offswitch.serve.page import bitcoin, bitcoin_found, bitcoin_parts
from offswitch.serve.page.asked import Asked
from offswitch.serve.page.shell import render
from offswitch.serve.shelf import Shelf
from offswitch.settings import Settings

CASE = "kazakhstan-2022"
FEW = ("draws", "400")


@pytest.fixture(scope="module")
def shelf():
    return Shelf(Config())


def asked(*query: tuple[str, str], case: str = CASE) -> Asked:
    return Asked(view="bitcoin", path=f"/bitcoin/{case}", case=case, query=(FEW, *query))


def page(shelf, *query):
    of = asked(*query)
    return render("bitcoin", of, bitcoin.view(shelf, of))


def test_it_shows_what_the_commands_give(shelf):
    of = asked(("seed", "3"))
    run = {"seed": 3, "draws": 400}
    hashrate = study_hashrate(CASE, **run)
    assert hashrate_dict(bitcoin_found.hashrate(shelf, of)) == hashrate_dict(hashrate)
    mined = mining_country("KZ", CASE, **run)
    assert mining_dict(bitcoin_found.mining(shelf, of)) == mining_dict(mined)
    moved = migration("KZ", **run)
    assert migration_dict(bitcoin_found.migration(shelf, of)) == migration_dict(moved)
    foretold = difficulty_of_case(CASE, settings=Settings(3, 400)).forecast.retargets[0]
    assert bitcoin_found.difficulty(shelf, of).forecast.retargets[0].change.tolist() == (
        foretold.change.tolist()
    )


def test_the_first_words_are_the_change_its_interval_and_that_it_is_noise(shelf):
    shown = page(shelf)
    first = shown.index("-5.2 % (90 %: -17 % to +7 %)")
    verdict = shown.index("<strong>not distinguishable from noise</strong>")
    assert shown.index("<h1>") < first < verdict < shown.index("<h2>")


@pytest.mark.parametrize(
    ("ends", "said"), [((-0.2, -0.01), "below zero"), ((0.01, 0.2), "above zero")]
)
def test_noise_is_said_only_where_zero_lies_inside_the_interval(shelf, ends, said):
    study = bitcoin_found.hashrate(shelf, asked())
    changes = tuple(replace(row, p05=ends[0], p95=ends[1]) for row in study.changes)
    head = bitcoin_parts.headline(
        bitcoin_found.assessed(shelf, asked()), replace(study, changes=changes)
    )
    assert not head.noise
    assert said in head.verdict
    assert not any("did not change" in line for line in head.why)


def test_a_country_chosen_changes_what_is_said_of_countries_and_nothing_else(shelf):
    own, other = (bitcoin.view(shelf, asked(*query)) for query in ((), (("place", "US"),)))
    for name in ("head", "claims", "hashrate", "difficulty", "price", "partition"):
        kept = [
            {k: v for k, v in one[name].items() if "figure" not in k}
            if isinstance(one[name], dict)
            else one[name]
            for one in (own, other)
        ]
        assert kept[0] == kept[1], name
    assert other["mining"]["lines"] != own["mining"]["lines"]
    assert other["migration"]["left"] != own["migration"]["left"]
    [of_us] = [row for row in other["map"]["countries"] if row["chosen"]]
    assert (of_us["title"], other["place"]) == ("United States", "the United States")


def test_what_a_country_lacks_is_said_in_its_place(shelf):
    shown = page(shelf, ("place", "IR"))
    assert "no business tariff of Iran is on record" in shown
    assert "Where miners go next: Iran" in shown


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [("month", "2019-01", "2021-12"), ("place", "XX", "KZ"), ("seed", "-1", "seed")],
)
def test_what_cannot_be_chosen_is_refused_with_what_can(shelf, name, value, said):
    with pytest.raises((CaseError, ValueError), match=said):
        page(shelf, (name, value))


def test_each_figure_is_found_by_its_own_name_and_its_data_are_a_table(shelf):
    for name, make in bitcoin.FIGURES.items():
        made = make(shelf, asked())
        assert made is not None
        assert made.name == name
        rows = pl.read_csv(csv(made).encode(), infer_schema_length=None)
        assert rows.height == len(made.rows) > 0


def test_a_month_of_the_map_is_drawn_as_published(shelf):
    made = bitcoin.FIGURES["mining-map"](shelf, asked(("month", "2020-09")))
    assert made is not None
    case = bitcoin_found.assessed(shelf, asked()).case
    quoted = {r.country: r.share_percent for r in case.mining_map if r.month == "2020-09"}
    drawn = {row["country"]: row["value"] for row in made.rows if row["what"] == "month"}
    assert drawn == quoted
    assert {row["series"] for row in made.rows} == {"published"}


def test_a_case_without_blocks_says_so(tmp_path):
    new_case(tmp_path / "mine")
    of = asked(case="mine")
    values = bitcoin.view(Shelf(Config(cases=(tmp_path,))), of)
    assert not values["blocks"]
    assert "no blocks" in render("bitcoin", of, values)
