"""The paragraph for a news desk says no more than the estimates do."""

import re
from dataclasses import replace
from types import SimpleNamespace

import pytest

from offswitch import render_summary
from offswitch.assessment.quiet import Quiet
from offswitch.estimate import show

CASES = ("found", "own", "plain")


def test_it_says_what_happened_what_it_cost_what_holds_and_what_is_not_known(found):
    told = render_summary(found)
    assert told.startswith("In Kazakhstan, internet access (all services) fell by up to ")
    assert "between 5 January and 11 January 2022 (UTC)" in told
    assert show(found.network.effective_from_cut) in told
    assert f"{show(found.economy.losses.unrest.lost)} of value added" in told
    assert f"Of {len(found.verdicts)} statements checked" in told
    assert "Not known: the depth hour by hour" in told
    assert "mostly assumed" in told


@pytest.mark.parametrize("case", CASES)
def test_it_is_one_short_paragraph_that_names_no_cause(case, request):
    told = render_summary(request.getfixturevalue(case))
    assert told.count("\n") == 1
    assert len(re.findall(r"[^\W\d_]{2,}", told)) <= 130
    assert not re.search(r"\bcaus|because|due to|led to|result", told)


def test_claims_are_counted_as_they_were_judged(found):
    verdicts = [verdict.verdict for verdict in found.verdicts]
    decided = [verdicts.count(v) for v in ("supported", "partly_supported", "contradicted")]
    told = re.search(r"checked, (.*?)\.", render_summary(found))[1]
    assert [int(n) for n in re.findall(r"\d+", told)] == [*decided, len(verdicts) - sum(decided)]


@pytest.mark.parametrize("language", ["fr", "ru", "kk"])
def test_its_numbers_are_the_same_in_every_language(found, language):
    def digits(text):
        return sorted(re.findall(r"\d", text))

    assert digits(render_summary(found, lang=language)) == digits(render_summary(found))


def test_what_a_case_lacks_is_not_spoken_of(plain, found):
    told = render_summary(plain)
    assert "statement" not in told
    assert "method" not in told
    assert "what it cost" in told
    assert "reconstructed" not in told
    alone = render_summary(
        replace(found, economy=None, verdicts=(), case=replace(found.case, claims=()))
    )
    assert "5 published methods, which disagree, put the cost at " in alone
    assert "model" not in alone
    own = render_summary(replace(found, costs=(), rates={}))
    assert "published method" not in own


def test_what_has_not_ended_is_not_said_to_have(template):
    told = render_summary(template("AQ,all,2024-03-02T10:00Z,2024-03-08T00:00Z,0.95,0.9,1,example"))
    assert "had not come back for good by " in told
    assert "so far" in told


def test_what_began_and_ended_on_one_day_has_its_hours(template):
    found = template("AQ,all,2024-03-02T10:00Z,2024-03-02T20:00Z,0.95,0.9,1,example")
    assert "between 2 March, 10:00 and 2 March 2024, 20:00 (UTC)" in render_summary(found)
    assert "2024\u202fж. 2 наурыз, 20:00" in render_summary(found, lang="kk")


@pytest.mark.parametrize("provisional", [True, False])
def test_nothing_found_is_provisional_where_a_value_may_still_come(plain, provisional):
    case = replace(plain.case, gathered=SimpleNamespace(provisional=provisional))
    told = render_summary(Quiet(case, SimpleNamespace(least=None)))
    assert told.startswith("In Antarctica no outage of 30% or more was found")
    assert ("may still change" in told) is provisional
