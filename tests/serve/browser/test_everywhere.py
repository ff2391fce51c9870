"""Every view in a real browser: it loads, it can be used by keyboard, saved, shared and left."""

import csv
import io
import json
import re
import zipfile

import jsonschema
import pytest
from axe_playwright_python.sync_playwright import Axe

from offswitch.report import json_schema
from offswitch.serve.page.views import VIEWS
from offswitch.settings import DEFAULT_CASE
from offswitch.text import LANGUAGES

#: The same few draws everywhere, so that a case is assessed once.
ADDRESS = {view.name: f"{view.path.format(case=DEFAULT_CASE)}?draws=500" for view in VIEWS}
TELEPHONE, DESK = 390, 1280
#: A state of each view other than its first.
STATE = {
    "event": "&cost=own&verdict=contradicted",
    "what_if": "&hours=30&place=IR",
    "bitcoin": "&month=2020-09&place=US",
    "world": "&as=gdp_share",
    "sources": "&q=Cambridge",
}
#: What the Tab key should come to, crossed out when it does: of buttons of one choice, the
#: chosen one.
CONTROLS = """() => {
    const all = [...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(e =>
        !e.disabled && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true})
        && !e.closest('[popover]:not(:popover-open), dialog:not([open]), [inert]')
        && (e.type !== 'radio' || e.checked));
    window.missed = new Set(all);
    addEventListener('focusin', event => missed.delete(event.target));
    return all.length;
}"""

every_view = pytest.mark.parametrize("view", ADDRESS)


def tables(content):
    """Give the tables of a CSV file, or of an archive of some."""
    if not content.startswith(b"PK"):
        yield content
        return
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            assert name.endswith(".csv")
            yield archive.read(name)


@every_view
def test_it_loads_in_every_language_on_a_desk_and_on_a_telephone(look, view):
    tab = look().without_figures()
    for lang in LANGUAGES:
        tab.see(f"{ADDRESS[view]}&lang={lang}")
        assert tab.locator("html").get_attribute("lang") == lang
        assert tab.locator("h1").count() == 1
        assert tab.locator("h1").inner_text().strip()
        for width in (DESK, TELEPHONE):
            tab.set_viewport_size({"width": width, "height": 900})
            assert tab.widest() <= width


@every_view
def test_axe_finds_nothing_in_a_view_with_everything_open(look, view):
    tab = look(TELEPHONE, "dark", reduced_motion="reduce").see(ADDRESS[view]).settle()
    tab.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    for width, scheme in ((TELEPHONE, "dark"), (DESK, "light")):
        tab.set_viewport_size({"width": width, "height": 900})
        tab.emulate_media(color_scheme=scheme)
        assert tab.widest() <= width
        assert tab.violations() == []


@every_view
def test_the_tab_key_comes_to_every_control(look, view):
    tab = look().without_figures().see(ADDRESS[view])
    tab.wait_for_load_state("networkidle")
    count = tab.evaluate(CONTROLS)
    for _ in range(2):  # a field of a date has a stop for each of its parts
        for _ in range(count):
            tab.keyboard.press("Tab")
        if not tab.evaluate("missed.size"):
            break
    assert tab.evaluate("[...missed].map(e => e.outerHTML.slice(0, 120))") == []


@every_view
def test_an_estimate_opens_by_keyboard_and_escape_closes_it(look, view):
    tab = look(TELEPHONE, reduced_motion="reduce").without_figures().see(ADDRESS[view])
    estimates = tab.locator("button.estimate:visible")
    if view == "sources":
        assert estimates.count() == 0
        return
    first = estimates.first
    first.focus()
    tab.keyboard.press("Enter")
    opened = tab.locator(".opened:popover-open")
    opened.wait_for()
    assert opened.evaluate("e => e.contains(document.activeElement)")
    assert first.inner_text().split()[0] in opened.inner_text()
    found = Axe().run(tab.page, context=".opened:popover-open").response["violations"]
    assert [one["id"] for one in found] == []
    tab.keyboard.press("Escape")
    opened.wait_for(state="hidden")
    assert first.evaluate("e => e === document.activeElement")


@every_view
def test_it_is_saved_as_picture_table_and_data(look, view):
    tab = look().see(ADDRESS[view])
    links = {link.inner_text(): link for link in tab.locator(".exports").first.locator("a").all()}
    assert {"PNG", "CSV", "JSON"} <= set(links)
    with tab.expect_download() as saved:
        links["PNG"].click()
    picture = saved.value.path().read_bytes()
    assert saved.value.suggested_filename.endswith(".png")
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(picture[16:20]) > 600  # pixels across
    with tab.expect_download() as saved:
        links["CSV"].click()
    for table in tables(saved.value.path().read_bytes()):
        head, *rows = csv.reader(io.StringIO(table.decode()))
        assert rows
        assert {len(row) for row in rows} == {len(head)}
    answer = tab.request.get(tab.address + links["JSON"].get_attribute("href"))
    data = json.loads(answer.text())
    jsonschema.validate(data, json_schema(re.fullmatch(r"offswitch-(\w+)/\d+", data["schema"])[1]))


@every_view
def test_its_address_holds_its_state_and_back_restores_it(look, view):
    tab = look().without_figures().see(ADDRESS[view] + STATE[view])
    tab.wait_for_load_state("networkidle")
    address, shown = tab.url, tab.locator("main").inner_text()
    assert address == tab.address + ADDRESS[view] + STATE[view]
    other = next(name for name in ADDRESS if name != view)
    tab.locator("nav.views a").nth([*ADDRESS].index(other)).click()
    tab.wait_for_url(f"**{ADDRESS[other].partition('?')[0]}*")
    tab.go_back()
    tab.wait_for_load_state("networkidle")
    assert tab.url == address
    assert tab.locator("main").inner_text() == shown


def test_a_country_of_the_mining_map_is_chosen_by_a_link_and_back_undoes_it(look):
    tab = look().without_figures().see(ADDRESS["bitcoin"])
    chosen = tab.locator("#map [aria-current]")
    assert chosen.all_inner_texts() == ["2021-12", "Kazakhstan"]
    tab.locator("#map").get_by_role("link", name="United States", exact=True).click()
    tab.wait_for_url("**place=US*")
    assert chosen.all_inner_texts() == ["2021-12", "United States"]
    assert tab.locator("#migration h2").inner_text().endswith("United States")
    tab.go_back()
    tab.wait_for_url(f"**{ADDRESS['bitcoin']}")
    assert chosen.all_inner_texts() == ["2021-12", "Kazakhstan"]


@every_view
def test_it_can_be_read_without_scripts(look, view):
    tab = look(script=False).without_figures().see(ADDRESS[view])
    assert tab.locator("h1").inner_text().strip()
    assert tab.locator("main").inner_text().count("\n") > 10
    for picture in tab.locator(".drawing img").all():
        assert picture.get_attribute("src").startswith(f"/figure/{view}/")
        assert picture.get_attribute("alt")
