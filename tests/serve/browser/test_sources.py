"""The view of the sources in a real browser."""

import csv
import io

import pytest


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_it_is_searched_by_a_form_whose_state_is_the_address(look, script):
    tab = look(script=script).without_figures().see("/sources?draws=500")
    every = tab.locator("#cited .entries > li").count()
    tab.locator("input[name=q]").fill("oecd 2011")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**q=oecd**")
    found = tab.locator("#cited .entries > li")
    assert 0 < found.count() < every
    assert "OECD" in found.first.inner_text()
    assert tab.locator("input[name=q]").input_value() == "oecd 2011"
    tab.locator("form a.button").click()
    tab.wait_for_url(lambda url: "oecd" not in url)
    assert tab.locator("#cited .entries > li").count() == every


def test_every_source_has_its_licence_and_no_link_says_where_the_reader_came_from(look):
    tab = look(390).without_figures().see("/sources?draws=500")
    rows = tab.request.get(
        tab.address + tab.locator(".exports a", has_text="CSV").get_attribute("href")
    )
    cited = list(csv.DictReader(io.StringIO(rows.text())))
    assert len(cited) == tab.locator("#cited .entries > li").count()
    assert all(row["licence"] for row in cited)
    outside = tab.locator("main a[href^='http']")
    assert outside.count() > 100
    assert all(one == "noreferrer" for one in outside.evaluate_all("all => all.map(a => a.rel)"))


def test_a_source_of_a_case_can_be_linked_to(look):
    tab = look().without_figures().see("/sources?draws=500#source-oecd-2011")
    assert tab.locator("#source-oecd-2011").evaluate("e => e.matches(':target')")
