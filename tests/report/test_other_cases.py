"""What the page says of cases unlike the embedded one."""

import re

import pytest

from offswitch.report import render_terminal
from offswitch.report.figures import figures
from offswitch.report.html import render_html

WIRED = "AQ,fixed,2024-03-02T10:00Z,2024-03-03T20:00Z,0.95,0.9,1,example"
ALL = "AQ,all,2024-03-02T10:00Z,2024-03-03T20:00Z,0.95,0.9,1,example"
FOR_EVER = "AQ,all,2024-03-02T10:00Z,2024-03-08T00:00Z,0.95,0.9,1,example"
MOBILE_FOR_EVER = "AQ,mobile,2024-03-02T10:00Z,2024-03-08T00:00Z,0.6,0.5,0.7,example"


def words(page: str) -> str:
    page = re.sub(r"<style>.*?</style>", " ", page, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]*>", " ", page).split())


def test_an_outage_that_lasts_is_not_reported_as_over(template):
    found = template(FOR_EVER)
    page = words(render_html(found))
    assert "was still down when the series ends on 8 March 2024, 00:00 UTC" in page
    assert "still down when the series ends" in " ".join(render_terminal(found).split())
    for text in (page, render_terminal(found), *(f.alt for f in figures(found))):
        assert "came back" not in text
        assert "stable return" not in text


def test_a_service_that_stays_off_is_named(template):
    page = words(render_html(template(ALL, MOBILE_FOR_EVER)))
    assert "all services fell by up to 95% from 2 March 2024, 10:00 UTC" in page
    assert "Still off when the series ends: mobile data." in page


def test_restorations_are_of_the_service_that_was_seen(template):
    later = ALL.replace("03-02T10", "03-04T10").replace("03-03T20", "03-05T20")
    page = words(render_html(template(ALL, later)))
    assert "Restorations of all services in between: 1, 14 hours together." in page
    assert "Restorations of wired" not in page


def test_a_case_without_restorations_speaks_of_none(template):
    assert "estoration" not in words(render_html(template(ALL)))


def test_hours_run_from_the_onset_to_the_return_that_is_named(template):
    wired = WIRED.replace("2024-03-03T20:00Z", "2024-03-05T10:00Z")
    found = template(ALL, wired)
    assert "72 hours later" in words(render_html(found))
    assert found.network.nominal.p50 == pytest.approx(72, abs=0.1)


def test_people_are_counted_only_where_every_service_was_seen(template):
    found = template(MOBILE_FOR_EVER)
    assert found.network.people is None
    page = words(render_html(found))
    assert "people cut off that takes a series of all services" in page
    assert "online before" not in page


def test_recorded_outages_are_published_edges(template):
    page = words(render_html(template(ALL)))
    assert "(chosen)" not in page


def test_outages_of_another_place_are_told_apart(template):
    almaty = ALL.replace("AQ,", "KZ-ALA,").replace("T10", "T12")
    found = template(ALL.replace("AQ,", "KZ,"), almaty, place="KZ")
    page = words(render_html(found))
    assert "all services, Kazakhstan (KZ-ALA) 02 Mar 12:00" in page
    (connectivity,) = [f for f in figures(found) if f.name == "connectivity"]
    assert "Other places and networks (1)" in connectivity.note


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//example.org"])
def test_an_address_that_is_no_page_is_refused(template, tmp_path, address):
    file = tmp_path / "case" / "sources.csv"
    rows = file.read_text().splitlines()
    rows.append(f'bad,publisher,title,"{address}",2024,none')
    file.write_text("\n".join([*rows, ""]))
    with pytest.raises(Exception, match=r"sources.csv:\d+: .*no address of a page"):
        template(WIRED)
