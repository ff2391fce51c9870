"""Mistakes in a case, its tables and the command: each is one line that says where and what to do.

`TOML`: the text of case.toml to replace and with what, where the line must point, and a pattern of
the remedy. An empty old text replaces the whole file.
"""

import re
import shutil

import pytest
from tests.faces.mistakes import FAST, assess, names, points, spoil

TOML = [
    ("title = ", "title == ", "case.toml", "TOML"),
    ("", "", "case.toml", "schema.*add"),
    ("schema = 1", "schema = 2", "case.toml", "must be 1"),
    ("schema = 1", "", "case.toml", "schema.*add"),
    ("series =", "colour = 1\nseries =", "case.toml", "colour.*remove"),
    ("hours = 72", "hours = 72\nlenght = 1", "case.toml", r"lenght.*remove"),
    ('kind = "power"', 'kind = "power"\nwhen = 1', "case.toml", "when.*remove"),
    ('why = "on', 'whi = "on', "case.toml", r"not_modelled\[1\].why.*add"),
    ("end = 2024", "end_ = 2024", "case.toml", "window.end.*add"),
    ("[window]", "[windows]", "case.toml", "window.*add"),
    ("gdp_year = 2023", 'gdp_year = "2023"', "case.toml", "economy.gdp_year.*number"),
    ("gdp_year = 2023", "gdp_year = true", "case.toml", "economy.gdp_year.*number"),
    ("gdp_year = 2023", "gdp_year = 2023.5", "case.toml", "economy.gdp_year"),
    ("gdp_year = 2023", "gdp_year = nan", "case.toml", "economy.gdp_year"),
    ("hours = 72", 'hours = "72"', "case.toml", r"published_hours\[1\].hours.*number"),
    ("hours = 72", "hours = nan", "case.toml", r"published_hours\[1\].hours"),
    ("hours = 72", "hours = inf", "case.toml", r"published_hours\[1\].hours"),
    ("hours = 72", "hours = -72", "case.toml", r"published_hours\[1\].hours"),
    ("usd = 12e6", "usd = -12e6", "case.toml", r"published_costs\[1\].usd"),
    ("[[events]]", "[events]", "case.toml", "events.*array"),
    ('"power"', '"pwoer"', "case.toml", "pwoer|events"),
    ("03-20T06:00:00Z", "03-20T06:00:00", "case.toml", "zone"),
    ("start = 2024-03-01T00:00:00Z", 'start = "soon"', "case.toml", "time"),
    ("end = 2024-03-08", "end = 2024-03-01", "case.toml", "empty.*start"),
    ("end = 2024-03-08", "end = 2023-03-08", "case.toml", "empty.*start"),
    ('"reconstructed"  #', '"guessed"  #', "case.toml", "observed"),
    ('"usd"', '"quatloo"', "case.toml", "ISO 4217"),
    ('"AQ"', '"XX"', "case.toml", "ISO 3166"),
    ('"AQ"', '"A\\nQ"', "case.toml", "ISO 3166"),
    ('source = "example"', 'source = "nobody"', "case.toml", "nobody.*sources.csv"),
]


@pytest.mark.parametrize(("old", "new", "where", "remedy"), TOML, ids=map(names, TOML))
def test_case_toml(run, template, old, new, where, remedy):
    spoil(template, "case.toml", old, new)
    points(assess(run, template), template, where, remedy)


@pytest.mark.parametrize("name", ["case.toml", "outages.csv", "claims.csv", "sources.csv"])
def test_a_file_that_is_not_utf_8(run, template, name):
    file = template / name
    file.write_bytes(file.read_text().replace("made", "m\u00e4de").encode("utf-16"))
    points(assess(run, template), template, name, "cannot be read.*check")


@pytest.mark.parametrize("name", ["sources.csv", "outages.csv"])
def test_a_file_that_is_missing(run, template, name):
    (template / name).unlink()
    assert "add one" in (line := assess(run, template)) or name in line


def test_a_missing_case_toml(run, template):
    (template / "case.toml").unlink()
    line = assess(run, template)
    assert f"{template}: " in line
    assert "no case.toml" in line
    assert "offswitch cases new" in line


def test_a_cell_as_long_as_a_book(run, template):
    spoil(template, "claims.csv", "Card terminals", '"' + 140_000 * "x")
    points(assess(run, template), template, "claims.csv|claims.csv:4", "quote|cell|long")


def test_a_folder_that_is_called_like_a_table_is_no_trouble(run, template):
    (template / "old.csv").mkdir()
    assert run("assess", template, *FAST).code == 0


def test_brackets_in_names_are_printed_as_they_are(run, template):
    for file in template.glob("*.csv"):
        file.write_text(file.read_text().replace("example", "[/ex]"))
    spoil(template, "case.toml", "Template", "[bold]Template[/nothing]")
    text = (template / "case.toml").read_text()
    (template / "case.toml").write_text(text.replace('"example"', '"[/ex]"'))
    (template / "timeline.csv").write_text(
        "id,start_utc,end_utc,precision_minutes,place,service,networks,level_percent,evidence,"
        "confidence,statement,source\n"
        "a,2024-03-02T10:00Z,,60,AQ,all,,,press,low,It was [sic] cut [/b],[/ex]\n"
    )
    ran = run("assess", template, *FAST, "--full")
    assert (ran.code, ran.err) == (0, "")
    assert "[bold]Template[/nothing]" in ran.out
    assert "[/ex]: made up" in ran.out
    assert any(line.startswith("cost_usd ") and "[/ex]" in line for line in ran.out.splitlines())
    shown = run("cases", "show", template)
    assert (shown.code, shown.err) == (0, "")
    assert "It was [sic] cut [/b]" in shown.out


ARGUMENTS = [
    (["--set", "online_shar=0.5"], "no parameter is called 'online_shar'.*online_share"),
    (["--set", "online_share=2"], "'online_share' cannot be 2.*share"),
    (["--set", "online_share=-1"], "'online_share' cannot be -1"),
    (["--set", "online_share=nan"], "'online_share' cannot be nan"),
    (["--set", "online_share=inf"], "'online_share' cannot be inf"),
    (["--set", "online_share"], "'online_share' must read NAME=VALUE"),
    (["--set", "online_share=half"], "'online_share=half' must read NAME=VALUE"),
    (["--set", "gdp_usd_2023=0"], "gdp_usd_2023.*cannot be 0|gdp_usd_2023.*give"),
    (["--set", "gdp_usd_2020=0"], "gdp_usd_2020.*cannot be 0|gdp_usd_2020.*give"),
    (["--set", "population_2023=0"], "population_2023.*cannot be 0|population_2023.*give"),
    (["--set", "cost_hours=0"], "cost_hours.*cannot be 0|cost_hours.*give"),
    (["--seed", "-1"], "seed is -1; give"),
    (["--draws", "99"], "99 draws; give from 100"),
    (["--draws", "1000000000"], "1000000000 draws; give from 100 to 200000"),
]


@pytest.mark.parametrize(("more", "told"), ARGUMENTS, ids=[" ".join(a) for a, _ in ARGUMENTS])
def test_an_argument(run, template, more, told):
    line = run("assess", template, *(FAST if "--draws" not in more else ()), *more).line
    assert re.search(told, line), line


def test_an_unknown_case_names_the_nearest(run):
    line = run("assess", "kazakstan-2022").line
    assert "'kazakstan-2022'" in line
    assert "nearest: kazakhstan-2022" in line
    assert "offswitch cases" in line
    assert "kazakhstan-2022" in run("cases", "show", "kazakstan-2022").line


def test_a_name_too_long_for_the_file_system(run):
    assert "nearest: kazakhstan-2022" in run("assess", 300 * "x").line


def test_a_name_of_two_lines_is_told_in_one(run):
    assert "kazakhstan-2022" in run("assess", "kazakhstan\n2022").line


def test_a_file_instead_of_a_folder(run, template):
    file = template / "case.toml"
    line = run("assess", file).line
    assert f"{file}: " in line
    assert "give the folder" in line


def test_an_unwritable_output_stands_before_a_bad_case(run, tmp_path):
    shutil.rmtree(tmp_path)
    assert "cannot write" in run("assess", "kazakhstan-2022", "-o", tmp_path / "out").line
