"""The view *World* in a browser: tiles that tell, a table that sorts, another method."""

import pytest

FEW = "draws=400"


@pytest.fixture
def tab(look):
    return look().see(f"/world?{FEW}")


def tile(tab, place):
    return tab.locator(".tile", has=tab.locator(f"text={place}")).first


def test_a_tile_tells_the_figure_and_interval_of_its_row(tab):
    row = tab.locator("tr#KZ td").all_inner_texts()
    tile(tab, "KZ").hover()
    tip = tab.locator("#tip").inner_text()
    assert tip.startswith("Kazakhstan")
    assert f"{row[0]} (90 %: {row[1]})" in tip
    tab.mouse.move(5, 5)
    assert tab.locator("#tip").is_hidden()


def test_tiles_are_walked_by_arrow_keys_and_open_in_what_if(tab):
    tile(tab, "KZ").focus()
    at = "() => document.activeElement.querySelector('text').textContent"
    walked = []
    for key in ("ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"):
        tab.keyboard.press(key)
        walked.append(tab.evaluate(at))
    assert walked[0] == "UZ"
    assert walked[1] == "KG"
    assert tab.locator("#tip").is_visible()
    assert tab.locator('.tile[tabindex="0"]').count() == 1
    tab.keyboard.press("Escape")
    assert tab.locator("#tip").is_hidden()
    tile(tab, "UZ").focus()
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/what-if?place=UZ")
    assert tab.locator("#place").input_value() == "Uzbekistan"


def test_another_method_is_put_in_place_and_into_the_address(tab):
    before = tab.locator("tr#KZ").inner_text()
    with tab.expect_response("**/part/world/shown*"):
        tab.locator("[name=method]").select_option("icrier_2018")
    tab.locator("#shown:not([aria-busy])").wait_for()
    assert tab.locator("tr#KZ").inner_text() != before
    assert "method=icrier_2018" in tab.url
    assert "ICRIER" in tab.locator("#status").inner_text()
    tile(tab, "KZ").hover()
    assert tab.locator("tr#KZ td").first.inner_text() in tab.locator("#tip").inner_text()


def test_one_share_everywhere_is_said_to_be_that(look):
    tab = look().see(f"/world?{FEW}&method=oecd_2011&as=gdp_share")
    assert tab.locator(".legend li").count() == 2
    assert "same share of GDP" in tab.locator("#shown").inner_text()


def test_the_table_sorts_in_place_as_the_address_does(tab, look):
    names = tab.locator(".sorted tbody th")
    title = tab.locator('th[data-name="place"] a')
    title.click()
    here = names.all_inner_texts()
    again = look().see(tab.url.removeprefix(tab.address))
    assert again.locator('th[data-name="place"]').get_attribute("aria-sort") == "ascending"
    assert again.locator(".sorted tbody th").all_inner_texts()[:3] == here[:3]
    title.click()
    assert names.all_inner_texts() == here[::-1]
    tab.locator('th[data-name="usd"] a').click()
    assert names.first.inner_text() == "United States"


def test_a_first_touch_tells_and_a_second_opens(look):
    tab = look(390, has_touch=True).see(f"/world?{FEW}")
    kz = tile(tab, "KZ")
    kz.scroll_into_view_if_needed()
    kz.tap()
    assert "/world" in tab.url
    assert tab.locator("#tip").is_visible()
    kz.tap()
    tab.wait_for_url("**/what-if?place=KZ")


#: How many tiles lie on another.
OVER = """() => {
    const boxes = [...document.querySelectorAll('.tile rect')].map(e => e.getBoundingClientRect());
    return boxes.filter((a, n) => boxes.slice(n + 1).some(b =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
}"""


def test_no_tile_lies_on_another(tab):
    for width in (390, 768, 1280):
        tab.set_viewport_size({"width": width, "height": 900})
        assert tab.evaluate(OVER) == 0
        assert tab.widest() <= width
