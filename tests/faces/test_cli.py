"""The command line: what it prints."""

import json
import re
from importlib.metadata import version

import pytest
import typer.main
from tests.faces.mistakes import FAST

import offswitch as off
from offswitch import cli
from offswitch.case import find_case

SECTIONS = (
    "What happened",
    "What it cost",
    "What it did to Bitcoin",
    "What was said",
    "What was left out",
)


@pytest.fixture(scope="module")
def found():
    from offswitch.assessment.assess import assess

    return assess("kazakhstan-2022", draws=400)


def test_the_report_fits_names_its_sections_and_says_reconstructed(run):
    ran = run("assess", "kazakhstan-2022", *FAST)
    lines = ran.out.splitlines()
    assert (ran.code, ran.err) == (0, "")
    assert [line for line in lines if line in SECTIONS] == list(SECTIONS)
    assert max(len(line) for line in lines) <= 100
    assert "RECONSTRUCTED" in ran.out
    assert "\x1b" not in ran.out
    assert "…" not in ran.out


def test_the_full_report_fits_and_lists_more(run):
    brief = run("assess", "kazakhstan-2022", *FAST)
    full = run("assess", "kazakhstan-2022", *FAST, "--full")
    assert max(len(line) for line in full.out.splitlines()) <= 100
    assert len(full.out) > 2 * len(brief.out)
    claims = (find_case("kazakhstan-2022") / "claims.csv").read_text().splitlines()[1:]
    assert all(f"[{row.split(',')[0]}]" in full.out.replace("\n", " ") for row in claims)
    assert "https://" in full.out


def test_seed_and_draws_are_obeyed_and_make_the_result(run):
    def figures(*more):
        made = json.loads(run("assess", "kazakhstan-2022", "--json", *more).out)
        return made["seed"], made["draws"], made["hours"]["effective"]

    one = figures("--seed", "7", *FAST)
    assert one[:2] == (7, 100)
    assert figures("--seed", "7", *FAST) == one
    assert figures("--seed", "8", *FAST)[2] != one[2]
    assert figures("--seed", "7", "--draws", "101")[2] != one[2]


def test_set_fixes_a_parameter(run, template):
    made = [
        json.loads(run("assess", template, *FAST, "--json", "--set", f"online_share={v}").out)
        for v in (0.3, 0.6)
    ]
    people = [m["people_affected"]["p50"] for m in made]
    assert made[0]["fixed"] == {"online_share": 0.3}
    assert people[1] == pytest.approx(2 * people[0])
    row = next(p for p in made[0]["parameters"] if p["name"] == "online_share")
    assert row["fixed"] == 0.3


def test_version(run):
    assert run("--version").out == f"offswitch {version('offswitch')}\n"


def test_cases_lists_the_embedded_case(run):
    listed = run("cases")
    assert "kazakhstan-2022" in listed.out
    assert max(len(line) for line in listed.out.splitlines()) <= 100
    (row,) = json.loads(run("cases", "--json").out)
    assert (row["name"], row["place"], row["series"]) == ("kazakhstan-2022", "KZ", "reconstructed")
    assert row["window"] == {"start": "2022-01-02T00:00:00Z", "end": "2022-01-13T00:00:00Z"}
    assert row["holds"]["claims"] == 108


def test_cases_show(run):
    shown = run("cases", "show", "kazakhstan-2022")
    data = json.loads(run("cases", "show", "kazakhstan-2022", "--json").out)
    assert max(len(line) for line in shown.out.splitlines()) <= 100
    assert data["hash"] in shown.out.replace("\n", "")
    assert "sources" not in data
    for name, count in data["holds"].items():
        assert count > 0, name
        assert f"{count:,}" in shown.out
    assert {"KZ-ALA", "KZ-AKM"} <= {row["code"] for row in data["regions"]}
    assert all(f"AS{row['asn']}" in shown.out for row in data["networks"])
    assert all(row["source"] for row in data["timeline"])


def test_cases_show_sources(run):
    data = json.loads(run("cases", "show", "kazakhstan-2022", "--sources", "--json").out)
    shown = run("cases", "show", "kazakhstan-2022", "--sources").out
    assert len(data["sources"]) == data["holds"]["sources"]
    assert all(f"{row['id']}: " in shown for row in data["sources"])
    assert all(row["publisher"] and row["title"] for row in data["sources"])


def test_a_flag_before_a_subcommand_is_not_swallowed(run):
    ran = run("cases", "--json", "show", "kazakhstan-2022")
    assert ran.code == 2 or json.loads(ran.out)["name"] == "kazakhstan-2022"


def test_cases_new_writes_a_case_that_runs_as_it_is(run, tmp_path):
    folder = tmp_path / "deep" / "mine"
    made = run("cases", "new", folder)
    assert made.code == 0
    assert str(folder) in made.out
    assert "offswitch assess" in made.out
    ran = run("assess", folder, *FAST)
    assert (ran.code, ran.err) == (0, "")
    assert "Template" in ran.out
    assert all(len(line) <= 100 for line in ran.out.splitlines())


def test_cases_new_says_in_json_what_it_wrote(run, tmp_path):
    folder = tmp_path / "mine"
    said = json.loads(run("cases", "new", folder, "--json").out)
    assert said["folder"] == str(folder)
    assert sorted(said["files"]) == sorted(p.name for p in folder.iterdir())


def test_cases_new_refuses_a_folder_that_holds_files(run, tmp_path):
    (tmp_path / "mine.txt").write_text("precious")
    line = run("cases", "new", tmp_path).line
    assert str(tmp_path) in line
    assert "empty" in line
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]
    assert str(tmp_path / "mine.txt") in run("cases", "new", tmp_path / "mine.txt").line
    below = tmp_path / "mine.txt" / "case"
    assert str(below) in run("cases", "new", below).line


def test_text_and_json_agree(found):
    text = " ".join(off.render_terminal(found).split())
    data = off.assessment_dict(found)
    hours = data["hours"]
    assert f"{hours['effective']['p50']:.0f} h" in text
    assert f"{hours['nominal']['p50']:.0f} h" in text
    assert f"{data['people_affected']['p50'] / 1e6:.1f}M people" in text
    effective = [c["usd"] for c in data["costs"] if c["hours_basis"] == "effective"]
    low, high = min(c["p05"] for c in effective), max(c["p95"] for c in effective)
    assert f"Cost: ${low / 1e6:.3g}M to ${high / 1e6:.3g}M" in text
    for cost in data["costs"]:
        assert f"{cost['usd']['p50'] / 1e6:.3g}" in text, cost["method"]
    for row in data["hashrate"]["retargets"]:
        assert f"bits {row['bits']}" in text
        assert f"{row['difficulty']:,.0f} from block {row['height']:,}" in text
    for row in data["hashrate"]["baselines"]:
        assert f"{100 * row['change']['p50']:+.0f} (" in text
    for side in ("from_map", "from_blocks"):
        assert f"{data['mining'][side]['blocks']['p50']:.1f} blocks" in text
    for verdict in {row["verdict"] for row in data["verdicts"]}:
        count = sum(row["verdict"] == verdict for row in data["verdicts"])
        assert f"{count} {verdict.replace('_', ' ')}" in text
    for row in data["omissions"]:
        assert f"- {row['what']}: {row['why']}" in text


def _commands(command, name="offswitch"):
    yield name, command
    for child, below in getattr(command, "commands", {}).items():
        yield from _commands(below, f"{name} {child}")


def test_every_command_and_option_has_help_text(run):
    names = []
    for name, command in _commands(typer.main.get_command(cli.app)):
        names.append(name)
        assert command.help, name
        for option in command.params:
            if option.name != "help":
                assert option.help, f"{name} {option.name}"
        ran = run(*name.split()[1:], "--help")
        assert ran.code == 0
        assert command.help.split()[0] in ran.out
    assert sorted(names) == [
        "offswitch",
        "offswitch assess",
        "offswitch cases",
        "offswitch cases new",
        "offswitch cases save",
        "offswitch cases show",
        "offswitch claims",
        "offswitch claims check",
        "offswitch claims list",
        "offswitch claims new",
        "offswitch claims show",
        "offswitch detect",
        "offswitch difficulty",
        "offswitch fetch",
        "offswitch hashrate",
        "offswitch lake",
        "offswitch lake export",
        "offswitch lake prune",
        "offswitch lake show",
        "offswitch lake verify",
        "offswitch migration",
        "offswitch mining",
        "offswitch partition",
        "offswitch payments",
        "offswitch payments case",
        "offswitch payments new",
        "offswitch payments run",
        "offswitch price",
        "offswitch serve",
        "offswitch simulate",
        "offswitch sources",
    ]


def test_without_a_command_there_is_help(run):
    ran = run()
    assert ran.code in (0, 2)
    assert re.search(r"assess\s", ran.out + ran.err)


def test_many_published_lengths_are_all_printed(run, template):
    file = template / "case.toml"
    more = "".join(
        f'[[published_hours]]\nhours = {90 + n}\nwhose = "{n}"\nsource = "example"\n'
        for n in range(9)
    )
    file.write_text(f"{file.read_text()}\n{more}")
    ran = run("assess", template, *FAST)
    assert max(len(line) for line in ran.out.splitlines()) <= 100
    assert "…" not in ran.out
