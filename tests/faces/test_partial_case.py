"""Cases that know less: nothing stands in for what was not observed."""

import json

import pytest
from tests.faces.mistakes import assess, points, spoil

import offswitch as off


@pytest.fixture(scope="module")
def kz():
    return off.assessment_dict(off.assess("kazakhstan-2022", draws=500))


def assessed(run, folder):
    return json.loads(run("assess", folder, "--json", "--draws", "100").out)


def only(template, service):
    rows = (template / "outages.csv").read_text().splitlines()
    kept = [rows[0], *(row for row in rows[1:] if row.split(",")[1] == service)]
    (template / "outages.csv").write_text("\n".join(kept) + "\n")


def test_a_mobile_cut_is_not_priced_as_a_cut_of_everything(run, template):
    only(template, "mobile")
    data = assessed(run, template)
    assert {row["service"] for row in data["outages"]} == {"mobile"}
    assert data["hours"]["service"] == "mobile"
    assert data["costs"] == []
    assert data["own_exposures"] == []
    assert sum("all services" in row["why"] for row in data["omissions"]) >= 2
    text = run("assess", template, "--draws", "100").out
    assert "mobile data down in Antarctica" in text
    assert "all services down" not in text


def test_a_cut_of_everything_is_one_of_wired_access_too(run, template):
    only(template, "all")
    data = assessed(run, template)
    assert data["hours"]["service"] == "all"
    assert len(data["costs"]) == 5 * 3
    assert len(data["hours"]["restorations"]) == 1


def test_an_outage_outside_the_window_is_refused(run, template):
    spoil(template, "outages.csv", "2024-03-02T06:00Z", "2024-02-20T06:00Z")
    points(assess(run, template), template, "outages.csv:4", "outside the window.*widen")


def test_edges_of_the_reconstruction_say_who_gave_them(kz):
    mobile = [row for row in kz["outages"] if row["service"] == "mobile"]
    assert [row["start_published"] for row in mobile] == [True, True]
    assert [row["end_published"] for row in mobile] == [True, False]
    assert all(
        row["start_published"] and row["end_published"]
        for row in kz["outages"]
        if row["service"] == "fixed"
    )
    assert kz["agreement"]["one_source_only"] == ["window-3", "return"]
    assert kz["series"] == "reconstructed"
    cost = [row for row in kz["verdicts"] if row["claim"] == "cost-189"]
    assert cost[0]["series"] == "reconstructed"


def test_nothing_confirms_itself(kz):
    own = {row["claim"]: row for row in kz["verdicts"]}
    for claim in ("map-13-22", "tariff-0-055"):
        assert own[claim]["verdict"] == "cannot_be_checked"
        assert "confirm itself" in own[claim]["why"]
