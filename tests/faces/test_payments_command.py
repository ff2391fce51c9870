"""`offswitch payments`: a plan of one's own, a country's payments, and what is refused."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from offswitch.assessment.plan_file import read_plan
from offswitch.case.toml import Fields
from offswitch.report import json_schema
from offswitch.settings import Settings

ROOT = Path(__file__).parents[2]

FAST = ("--draws", "100")


@pytest.fixture
def plan(run, tmp_path):
    """Write the template of a plan, with parts of it replaced."""

    def write(*changes):
        file = tmp_path / "plan.toml"
        assert run("payments", "new", file).code == 0
        text = file.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.fixture
def found(run):
    """Call a command with `--json` and return what it prints, which keeps the schema."""

    def call(*arguments):
        ran = run("payments", *arguments, "--json", *FAST)
        assert (ran.code, ran.err) == (0, "")
        data = json.loads(ran.out)
        jsonschema.Draft202012Validator(json_schema("payments")).validate(data)
        return data

    return call


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema("payments"))


def test_the_template_runs_and_ranks_its_measures(found, plan):
    data = found("run", plan())
    runs, causes = data["payments"]["runs"], data["payments"]["causes"]
    assert set(runs) == {"both", "network", "closure"}
    lost = {name: run["purchases_lost"]["p50"] for name, run in runs.items()}
    assert lost["closure"] < lost["network"] < lost["both"]
    assert causes["network_lost"]["p50"] <= lost["network"]
    for run in runs.values():
        parts = ("as_meant", "later", "lost", "waiting")
        made = sum(run[f"purchases_{part}"]["p50"] for part in parts)
        assert made == pytest.approx(run["purchases_meant"]["p50"], rel=0.02)
    saved = {row["kind"]: row["purchases_saved"]["p50"] for row in data["measures"]}
    assert max(saved, key=saved.get) == "allow_list"
    assert saved["withdrawal_limit"] < 0 < saved["stand_in"]
    cost = {row["kind"]: row["cost"]["p50"] for row in data["measures"]}
    assert 5e6 < cost["allow_list"] < 20e6 < cost["stand_in"]


def test_more_cut_is_more_lost(found, plan):
    file, cut = plan(), "cuts_1.severity"
    little, much = (
        found("run", file, "--set", f"{cut}={share}")["payments"]["runs"]["both"]
        for share in (0.2, 1)
    )
    assert little["purchases_lost"]["p95"] < much["purchases_lost"]["p05"]
    assert little["cut_off_share"]["p50"] < much["cut_off_share"]["p50"]


def test_cuts_that_follow_each_other_are_one(found, plan):
    file = plan(('"uniform(0.9, 0.98)"', "0.9"))
    one = found("run", file)["payments"]["runs"]["network"]["purchases_lost"]
    text = file.read_text(encoding="utf-8")
    cut = text[text.index("[[cuts]]") : text.index("# Measures to compare")]
    parts = [
        cut.replace("end = 2022-01-08T10:00:00Z", "end = 2022-01-06T03:20:00Z"),
        cut.replace("start = 2022-01-05T10:00:00Z", "start = 2022-01-06T03:20:00Z"),
    ]
    file.write_text(text.replace(cut, "".join(parts)), encoding="utf-8")
    two = found("run", file)["payments"]["runs"]["network"]["purchases_lost"]
    assert two["p50"] == pytest.approx(one["p50"])


def test_a_plan_without_a_closure_has_one_cause(found, plan):
    file = plan()
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"\[\[closures\]\].*?\n\n", "", text, flags=re.DOTALL))
    data = found("run", file)
    assert set(data["payments"]["runs"]) == {"both"}
    assert data["payments"]["causes"] is None


def test_kazakhstan_is_set_against_what_was_recorded(found):
    data = found("case", "kazakhstan-2022")
    recorded = {row["what"]: row["model"] for row in data["payments"]["recorded"]}
    assert recorded["terminals_down"]["p05"] > 0.5
    assert recorded["machines_empty"]["p50"] > 0.5
    assert data["payments"]["runs"]["both"]["longest_queue"]["p05"] > 1000
    verdicts = {row["claim"]: row for row in data["verdicts"]}
    assert {row["verdict"] for row in verdicts.values()} == {"partly_supported"}
    assert all(row["rule"] == "hit/1" for row in verdicts.values())
    ways = {row["direction"]: row for row in data["remittances"]["directions"]}
    # a usual day in tenge, by the record: 0.63 to 0.77 bn in, 2.57 to 2.75 bn out
    assert 0.6e9 < ways["in"]["per_day"]["p50"] < 0.8e9
    assert 2.5e9 < ways["out"]["per_day"]["p50"] < 2.8e9
    assert [row["country"] for row in ways["out"]["corridors"][:2]] == ["UZ", "TR"]
    for way in ways.values():
        assert way["lost"]["p50"] < way["late"]["p50"] < way["due"]["p50"]
        assert way["late_by_closure_alone"]["p50"] < way["late_by_network_alone"]["p50"]


def test_parts_are_summed_before_their_median_is_taken(found):
    """By the medians of its parts, 98 % of a day without a cut would be made as meant."""
    payments = found("case", "kazakhstan-2022")["payments"]
    before, *_, last = payments["by_day"]
    assert before["as_meant_share"]["p05"] == pytest.approx(1)
    assert before["as_meant"]["p50"] == pytest.approx(before["intended"]["p50"])
    assert last["as_meant_share"]["p50"] < 1
    noon = payments["by_hour"][6]
    assert noon["as_meant"]["p50"] == pytest.approx(noon["intended"]["p50"])
    run = payments["runs"]["both"]["purchases_lost"]
    assert sum(day["lost"]["p50"] for day in payments["by_day"]) == pytest.approx(
        run["p50"], rel=0.1
    )


def test_a_verdict_and_the_figures_above_it_are_of_one_run(found):
    data = found("case", "kazakhstan-2022", "--draws", "300")
    (pay_down,) = (row for row in data["verdicts"] if row["claim"] == "pay-down")
    measured = {row["label"]: row["p50"] for row in pay_down["measured"]}
    queue = data["payments"]["runs"]["both"]["longest_queue"]["p50"]
    assert measured["longest queues at cash machines"] == pytest.approx(queue)


def test_the_text_begins_with_the_answer_fits_and_is_the_same_on_every_run(run, plan):
    for arguments in (("run", plan()), ("case", "kazakhstan-2022")):
        one, two = (run("payments", *arguments, *FAST) for _ in range(2))
        assert one.out == two.out
        assert max(len(line) for line in one.out.splitlines()) <= 100
        answer = one.out.split("What happens")[0]
        for part in ("are lost", "cash machines", "could not buy", "the network alone takes"):
            assert part in " ".join(answer.split())
        assert "What this cannot say" in one.out


def test_every_key_of_a_plan_stands_in_its_page(plan, monkeypatch):
    taken, take = set(), Fields._take

    def watch(self, name, kinds, expected):
        taken.add(re.sub(r"\[\d+\]", "", self._key(name)))
        return take(self, name, kinds, expected)

    monkeypatch.setattr(Fields, "_take", watch)
    limits = '[[machines.limits]]\nstart = 2022-01-06T00:00:00Z\namount = 1\ncurrency = "KZT"\n'
    read_plan(plan(("\n[cash]\n", f"\n{limits}\n[cash]\n")), Settings(1, 100, {}))
    page = (ROOT / "docs" / "formats" / "plan.md").read_text(encoding="utf-8")
    words = set(re.findall(r"`([\w.\[\]]+)`", page))
    told = {word.strip("[]") for word in words}
    assert len(taken) > 60
    assert [key for key in taken if not {key, key.rpartition(".")[2]} & told] == []


def test_a_plan_is_never_written_over(run, plan):
    file = plan()
    before = file.read_bytes()
    assert "name a new file" in run("payments", "new", file).line
    assert file.read_bytes() == before


REFUSED = {
    "stock below zero": ('"uniform(12e6, 20e6)"', "-1", "machines.stock is -1, below zero"),
    "shares of rails": ("share = 0.36", "share = 0.5", "rails and cash_share add up to 1.14"),
    "shares of links": ("fixed = 0.4", "fixed = 0.5", "terminal.links add up to 1.1"),
    "no people": ("people = 380_000", "people = 0", "region 'Towns' has no people"),
    "too many machines": ("machines = 390", "machines = 400", "790 cash machines but its regions"),
    "crowded": ("people = 200_000", "people = 100", "more cash machines than people"),
    "another currency": (
        "\n[cash]\n",
        '\n[[machines.limits]]\nstart = 2022-01-06T00:00:00Z\namount = 100\ncurrency = "USD"\n'
        "\n[cash]\n",
        "limit is in usd but the plan is in kzt",
    ),
    "measure elsewhere": (
        'per_day = 0\ncurrency = "KZT"',
        'per_day = 0\ncurrency = "USD"',
        "measure 'allow-list' is in usd",
    ),
    "above one": ("switch_inside = 0.9", "switch_inside = 1.9", "switch_inside"),
    "misspelt key": ("refill_hours", "refil_hours", "`machines.refill_hours` is missing"),
    "no such key": ("schema = 1\n", "schema = 1\ncards = 3\n", "`cards` is not a key"),
    "no distribution": ('"uniform(48, 96)"', '"unform(48, 96)"', "machines.refill_hours"),
    "unordered": ('"uniform(48, 96)"', '"uniform(96, 48)"', "a distribution in quotes"),
    "cut outside": (
        "start = 2022-01-05T10:00:00Z\nend = 2022-01-08",
        "start = 2021-01-05T10:00:00Z\nend = 2021-01-08",
        "outside the days of the plan",
    ),
    "closure outside": (
        "start = 2022-01-06T00:00:00Z\nend = 2022-01-07",
        "start = 2021-01-06T00:00:00Z\nend = 2021-01-07",
        "closures[1] lies outside the days",
    ),
    "limit outside": (
        "\n[cash]\n",
        '\n[[machines.limits]]\nstart = 2023-01-06T00:00:00Z\namount = 100\ncurrency = "KZT"\n'
        "\n[cash]\n",
        "machines.limits[1] lies outside the days",
    ),
    "start inside an hour": ("T00:00:00Z       #", "T00:30:00Z       #", "`days.start` is"),
    "start in another age": (
        "2022-01-05T00:00:00Z       #",
        "9999-12-30T00:00:00Z #",
        "`days.start`",
    ),
    "nothing bought": ("[1, 1, 1, 1, 1.1, 1.2, 0.9]", "[0, 1, 0, 0, 0, 0, 0]", "nothing is bought"),
    "measure of nothing": ("value = 2\n", "value = 0\n", "larger stocks.value is 0"),
    "cost below zero": ("once = 0\n", "once = -1\n", "withdrawal limit.once is -1"),
    "far too much": ("ticket = ", "ticket = 1e300 #", "ticket is 1e+300, outside of what can be"),
    "far too little": (
        "ticket = ",
        "ticket = 1e-300 #",
        "ticket is 1e-300, outside of what can be",
    ),
    "cut twice": (
        "[[cuts]]",
        "[[cuts]]\nstart = 2022-01-08T09:00:00Z\nend = 2022-01-08T12:00:00Z\n"
        'service = "mobile"\nseverity = 1\nreach = "none"\n\n[[cuts]]',
        "cuts[1] and cuts[2] overlap",
    ),
    "cut elsewhere": ('reach = "none"', 'reach = "none"\nplace = "KZ-ALA"', "'KZ-ALA'"),
    "no clock": ("start = 2022-01-05T00:00:00Z", "start = 2022-01-05T00:00:00", "with its zone"),
    "no zone": ('zone = "Asia/Almaty"', 'zone = "Asia/Almatty"', "no time zone"),
    "too long": ("days = 6 ", "days = 600 ", "600 days long"),
    "no TOML": ("schema = 1", "schema = ", "not valid TOML"),
}


@pytest.mark.parametrize("change", REFUSED)
def test_a_mistake_is_one_line_with_the_remedy(run, plan, tmp_path, change):
    old, new, says = REFUSED[change]
    file = plan((old, new))
    ran = run("payments", "run", file, *FAST, "-o", tmp_path / "out.txt")
    assert says in ran.line
    assert "plan.toml" in ran.line
    assert not (tmp_path / "out.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("run", "nowhere.toml"), "`offswitch payments new nowhere.toml`"),
        (("case", "nowhere"), "no case or folder"),
        (("case", "kazakhstan-2022", "--set", "payments_stock=-1"), "payments_stock"),
        (("case", "kazakhstan-2022", "--figure", "chart.gif"), "none of .html, .svg, .png"),
        (("case", "kazakhstan-2022", "--draws", "5"), "draws"),
        (("case", "kazakhstan-2022", "--draws", "200000"), "give `--draws` 15,151 or fewer"),
    ],
)
def test_other_mistakes_are_one_line_too(run, arguments, says):
    assert says in run("payments", *arguments).line


def test_a_country_of_which_nothing_is_known_is_assumed_and_says_so(run, found, template):
    """The template is of Antarctica, where no cash machine is on record."""
    assert "no count of cash machines is on record" in run("payments", "case", template).line
    for file in ("case.toml", "outages.csv"):
        text = (template / file).read_text(encoding="utf-8")
        (template / file).write_text(re.sub(r"\bAQ\b", "UG", text), encoding="utf-8")
    data = found("case", template, "--set", "payments_ticket=5")
    assert data["assumed_for_any_country"] is True
    assert {row["verdict"] for row in data["verdicts"]} == {"cannot_be_checked"}
    (region,) = data["payments"]["regions"]
    assert region["name"] == "Uganda"
    assert "NOTHING of this country's payments" in run("payments", "case", template, *FAST).out


def test_a_case_without_output_or_people_is_refused(run, template):
    (template / "indicators.csv").unlink()
    file = template / "case.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"\[economy\]\n(.+\n)+", "", text), encoding="utf-8")
    assert "[economy]; add what is missing" in run("payments", "case", template).line


def test_a_figure_is_drawn(run, plan, tmp_path):
    file = tmp_path / "payments.svg"
    ran = run("payments", "run", plan(), *FAST, "--figure", file, "-o", tmp_path / "o.txt")
    assert ran.code == 0
    drawn = file.read_text(encoding="utf-8")
    assert "purchases saved by each measure" in drawn
    assert "notes left in cash machines" in drawn
