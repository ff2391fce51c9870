"""The view of an event in a real browser, and the frame that every view shares."""

import re

import pytest

CASE = "/event/kazakhstan-2022"
FEW = f"{CASE}?draws=500"
#: What a first page may weigh, in bytes as they are sent.
MOST = 300_000


def test_figures_are_drawn_at_the_width_that_fits_and_in_the_inks_of_the_scheme(look):
    inks = set()
    for width, scheme in ((1280, "light"), (390, "dark")):
        tab = look(width, scheme).see(FEW).settle()
        boxes = tab.locator(".drawing")
        assert boxes.count() == 7
        assert tab.locator(".drawing[data-state=drawn] svg").count() == 7
        for box in boxes.all():
            across = box.evaluate(
                "e => [e.clientWidth, e.querySelector('svg').viewBox.baseVal.width]"
            )
            assert 0.75 * across[0] < across[1] <= across[0]
        inks.add(tab.evaluate("getComputedStyle(document.querySelector('.drawing svg text')).fill"))
    assert len(inks) == 2


def test_only_figures_near_the_screen_are_asked_for_and_the_first_page_is_light(look):
    tab = look(390, height=800)
    answers = []
    tab.page.on("response", lambda answer: answers.append(answer))
    tab.see("/")
    tab.locator("#network h2").scroll_into_view_if_needed()
    tab.locator(".drawing[data-state=drawn]").first.wait_for()
    tab.wait_for_load_state("networkidle")
    assert tab.locator(".drawing:not([data-state])").count() >= 3
    sizes = [one.request.sizes()["responseBodySize"] for one in answers]
    assert sum(sizes) < MOST


def test_a_figure_that_cannot_be_had_says_so(look):
    tab = look()
    tab.page.route("**/figure/event/connectivity.svg*", lambda route: route.abort())
    tab.allowed.append("error: Failed to load resource")
    tab.see(FEW)
    failed = tab.locator("#figure-connectivity .drawing[data-state=failed]")
    failed.wait_for()
    assert "CSV" in failed.inner_text()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_an_estimate_opens_its_interval_method_parameters_and_sources(look, script):
    tab = look(script=script).without_figures().see(FEW)
    cell = tab.locator("#cost td .estimate").first
    value = cell.locator("b").inner_text()
    cell.click()
    opened = tab.locator(".opened:popover-open")
    told = opened.inner_text()
    assert value in told
    assert re.search(r"90 %: [\d.]+-[\d.]+", told)
    for part in ("OECD 2011", "oecd_share", "published", "World Bank"):
        assert part in told
    opened.locator(".close").click()
    assert tab.locator(".opened:popover-open").count() == 0


def test_claims_are_filtered_by_links_and_back_undoes_it(look):
    tab = look().without_figures().see(FEW)
    chosen = tab.locator("#claims .tabs [aria-current]")
    first = chosen.inner_text()
    tab.locator("#claims .tabs a").filter(has_text="contradicted").click()
    tab.wait_for_url("**verdict=contradicted**")
    assert "draws=500" in tab.url
    chips = set(tab.locator("#claims .chip").all_inner_texts())
    assert chips == {"contradicted"}
    tab.go_back()
    tab.wait_for_url(f"**{FEW}")
    assert chosen.inner_text() == first


def test_a_parameter_is_set_in_the_form_and_stands_in_the_address(look):
    tab = look().without_figures().see(f"{FEW}&verdict=all")
    before = tab.locator(".lead .estimate").inner_text()
    tab.locator("#report summary").first.click()
    tab.locator("input[name=set]").fill("level_off=0")
    tab.locator("#report form button").click()
    tab.wait_for_url("**set=level_off**")
    assert "verdict=all" in tab.url
    assert "level_off = 0" in tab.locator("#report").inner_text()
    assert tab.locator(".lead .estimate").inner_text() != before


def test_a_wrong_parameter_is_said_in_one_line_and_in_the_language(look):
    tab = look()
    tab.allowed.append("error: Failed to load resource")
    tab.see(f"{CASE}?set=level_of=0&lang=fr")
    assert tab.locator("html").get_attribute("lang") == "fr"
    assert "level_of" in tab.locator(".lead").inner_text()
    tab.see("/nowhere?lang=ru")
    assert tab.locator("html").get_attribute("lang") == "ru"
    assert tab.locator("nav.views a").count() == 5


def test_the_language_is_the_browsers_and_a_link_keeps_the_state(look):
    tab = look(locale="kk-KZ").without_figures().see(f"{FEW}&cost=own")
    assert tab.locator("html").get_attribute("lang") == "kk"
    tab.locator(".languages a[lang=fr]").click()
    tab.wait_for_url("**lang=fr**")
    assert "cost=own" in tab.url
    assert tab.locator("html").get_attribute("lang") == "fr"
    assert "lang=fr" in tab.locator("nav.views a").nth(1).get_attribute("href")


def test_the_scheme_is_switched_and_kept_in_every_view(look):
    ground = "getComputedStyle(document.body).backgroundColor"
    tab = look(scheme="light").without_figures().see(FEW)
    light = tab.evaluate(ground)
    tab.locator("button.theme").click()
    dark = tab.evaluate(ground)
    assert dark != light
    tab.see("/sources?draws=500")
    assert tab.evaluate(ground) == dark
    tab.locator("button.theme").click()
    assert tab.evaluate(ground) == light


def test_the_case_is_chosen_without_scripts_where_the_service_has_several(look):
    tab = look(script=False).without_figures().see("/event?case=kazakhstan-2022&lang=fr")
    assert tab.url.endswith(f"{CASE}?lang=fr")


def test_a_print_has_no_navigation_and_all_figures_of_the_text(look):
    tab = look().see(FEW).settle()
    tab.emulate_media(media="print")
    assert not tab.locator("nav.views").is_visible()
    assert not tab.locator(".exports").first.is_visible()
    assert tab.locator("#cost table").first.is_visible()
    assert tab.pdf(format="A4").startswith(b"%PDF")
