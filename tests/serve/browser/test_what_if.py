"""The view *What if* in a browser: each change is priced, and the bar is drawn on."""

import re

import pytest

TELEPHONE = 390
DAY = "?hours=24&draws=400"


@pytest.fixture
def plan(look):
    """Open a plan in a tab, its figure left blank: `test_everywhere` has it drawn."""
    blank = {"body": "<svg xmlns='http://www.w3.org/2000/svg'/>", "content_type": "image/svg+xml"}

    def at(query=DAY, width=1280, **more):
        tab = look(width, **more)
        tab.page.route("**/figure/**", lambda route: route.fulfill(**blank))
        return tab.see(f"/what-if{query}")

    return at


@pytest.fixture
def tab(plan):
    return plan()


def figures(tab):
    """The answer at a glance, as it stands."""
    return tab.locator(".readout").inner_text()


def set_to(tab, field, text):
    """Type into a field and wait until all of it is priced."""
    with tab.expect_response("**/part/what_if/sampled*"):
        tab.locator(f"#{field}").fill(text)
        tab.keyboard.press("Tab")
    tab.locator("#sampled:not([data-old])").wait_for()


def ends(tab):
    """Left and right end of the bar, and its middle height."""
    bar = tab.locator(".track .down")
    bar.evaluate("e => e.scrollIntoView({block: 'center', behavior: 'instant'})")
    box = bar.bounding_box()
    return box["x"], box["x"] + box["width"], box["y"] + box["height"] / 2


def drag(tab, start, end):
    """Draw on the bar, from one part of it to another."""
    left, right, middle = ends(tab)
    first, last = (left + part * (right - left) for part in (start, end))
    tab.mouse.move(first, middle)
    tab.mouse.down()
    tab.mouse.move((first + last) / 2, middle, steps=3)
    tab.mouse.move(last, middle, steps=3)
    with tab.expect_response("**/part/what_if/sampled*"):
        tab.mouse.up()
    tab.locator("#sampled:not([data-old])").wait_for()


def press(tab, key):
    """Press a key that changes the plan."""
    with tab.expect_response("**/part/what_if/closed*"):
        tab.keyboard.press(key)
    tab.locator("#closed:not([aria-busy])").wait_for()


def test_a_change_is_priced_first_by_formulas_and_then_sampled(tab):
    asked = []
    tab.page.on("request", lambda request: asked.append(request.url))
    before = figures(tab)
    set_to(tab, "hours", "72")
    parts = [re.search(r"/part/what_if/(\w+)", url) for url in asked]
    assert [part[1] for part in parts if part] == ["closed", "sampled"]
    assert figures(tab) != before
    assert "72 hours" in tab.locator("#closed .lead").inner_text()
    assert "72 hours" in tab.locator("#sampled .lead").inner_text()
    assert tab.url.endswith("/what-if?hours=72&draws=400")
    assert tab.locator("#status").inner_text().startswith("By sector")


def test_the_address_that_results_gives_the_same_page(tab, plan):
    tab.locator("#services").select_option("mobile")
    set_to(tab, "place", "Iran")
    drag(tab, 0.25, 0.5)
    again = plan(tab.url.removeprefix(f"{tab.address}/what-if"))
    assert figures(again) == figures(tab)
    assert again.locator("#windows").input_value() == tab.locator("#windows").input_value()
    assert again.locator("code").inner_text() == tab.locator("code").inner_text()
    assert again.locator("#place").input_value() == "Iran"
    assert "place=IR" in again.url


def test_an_older_answer_that_comes_late_is_dropped(tab):
    held = []

    def keep(route):
        if "hours=48" in route.request.url:
            held.append(route)
        else:
            route.continue_()

    tab.page.route("**/part/what_if/closed*", keep)
    tab.locator("#hours").fill("48")
    tab.wait_for_timeout(400)
    set_to(tab, "hours", "96")
    assert len(held) == 1
    tab.page.unroute_all(behavior="ignoreErrors")
    tab.wait_for_timeout(200)
    assert "96 hours" in tab.locator("#closed .lead").inner_text()


def test_a_window_is_drawn_moved_made_longer_and_taken_out_by_pointer(tab):
    whole = figures(tab)
    drag(tab, 0.25, 0.5)
    field = tab.locator("#windows")
    assert field.input_value() == "2025-02-03T06:00/2025-02-03T12:00"
    assert figures(tab) != whole
    drag(tab, 0.375, 0.625)  # by its middle
    assert field.input_value() == "2025-02-03T12:00/2025-02-03T18:00"
    drag(tab, 0.749, 0.874)  # by its end
    assert field.input_value() == "2025-02-03T12:00/2025-02-03T21:00"
    with tab.expect_response("**/part/what_if/sampled*"):
        tab.locator("a.remove").click()
    tab.locator("#sampled:not([data-old])").wait_for()
    assert field.input_value() == ""
    assert figures(tab) == whole
    assert tab.url.endswith("/what-if?draws=400")


def test_the_same_by_keyboard_alone(tab):
    tab.locator("button.add").focus()
    press(tab, "Enter")
    field = tab.locator("#windows")
    assert field.input_value() == "2025-02-03T10:30/2025-02-03T13:30"
    tab.wait_for_function("() => document.activeElement.getAttribute('role') === 'slider'")
    tab.keyboard.press("ArrowLeft")  # faster than the server draws
    tab.keyboard.press("ArrowRight")
    press(tab, "ArrowRight")
    assert field.input_value() == "2025-02-03T10:45/2025-02-03T13:45"
    press(tab, "Shift+ArrowRight")
    assert field.input_value() == "2025-02-03T10:45/2025-02-03T14:00"
    assert tab.evaluate("() => document.activeElement.getAttribute('role')") == "slider"
    assert tab.violations() == []
    press(tab, "Delete")
    assert field.input_value() == ""
    tab.wait_for_function("() => document.activeElement.className === 'add'")


def test_a_window_of_every_day_moves_on_every_day(plan):
    tab = plan("?hours=96&draws=400&windows=12:00-15:00")
    assert tab.locator(".window").count() == 4
    drag(tab, 13.5 / 96, 19.5 / 96)
    assert tab.locator("#windows").input_value() == "18:00-21:00"
    assert tab.locator(".window").count() == 4


def test_a_mistake_is_said_beside_its_field_and_gone_once_it_is_mended(tab):
    before = figures(tab)
    with tab.expect_response("**/part/what_if/closed*"):
        tab.locator("#windows").fill("25:00-20:00")
    wrong = tab.locator("#wrong-windows")
    wrong.filter(has_text="no stretch of connection").wait_for()
    assert tab.locator("#windows").get_attribute("aria-invalid") == "true"
    set_to(tab, "windows", "")
    assert wrong.inner_text() == ""
    assert tab.locator("#windows").get_attribute("aria-invalid") is None
    assert figures(tab) == before


def test_an_empty_field_waits_and_then_holds_what_it_stands_for(tab):
    asked = []
    tab.page.on("request", lambda request: asked.append(request.url))
    tab.locator("#hours").fill("")
    tab.wait_for_timeout(300)
    assert not [url for url in asked if "/part/" in url]
    with tab.expect_response("**/part/what_if/sampled*"):
        tab.keyboard.press("Tab")
    assert tab.locator("#hours").input_value() == "24"


def test_no_figure_of_another_plan_stands_where_there_was_no_answer(tab):
    tab.allowed.append("error: Failed to load resource")
    tab.page.route("**/part/what_if/*", lambda route: route.abort())
    tab.locator("#hours").fill("72")
    tab.locator("#closed", has_text="did not answer").wait_for()
    assert tab.locator("#closed .estimate").count() == 0
    assert tab.locator(".readout [data-old]").count() == 2
    tab.page.unroute("**/part/what_if/*")
    set_to(tab, "hours", "73")
    assert "73 hours" in tab.locator("#closed .lead").inner_text()
    assert tab.locator("[data-old]").count() == 0


def test_a_second_country_stands_beside_the_first(tab):
    set_to(tab, "compare", "Myanmar (Burma)")
    assert "compare=MM" in tab.url
    titles = tab.locator("#closed thead th").all_inner_texts()
    assert titles[1] == "Kazakhstan"
    assert titles[3].startswith("Myanmar")
    assert "--compare MM" in tab.locator("code").inner_text()


def swipe(tab, start, end):
    """Draw on the bar with a finger, from one part of it to another."""
    touch = tab.context.new_cdp_session(tab.page)
    left, right, middle = ends(tab)
    for kind, part in (("Start", start), ("Move", (start + end) / 2), ("Move", end), ("End", None)):
        points = [] if part is None else [{"x": left + part * (right - left), "y": middle}]
        touch.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": points})
    tab.wait_for_load_state("networkidle")
    tab.locator("#sampled:not([data-old])").wait_for()


def test_on_a_telephone_a_finger_draws_and_the_answer_stays_in_sight(plan):
    tab = plan("?hours=120&draws=400", TELEPHONE, has_touch=True, is_mobile=True)
    swipe(tab, 0.2, 0.6)
    assert tab.locator("#windows").input_value() == "2025-02-04T00:00/2025-02-06T00:00"
    swipe(tab, 0.4, 0.5)
    assert tab.locator("#windows").input_value() == "2025-02-04T12:00/2025-02-06T12:00"
    set_to(tab, "windows", "11:00-13:00")  # narrower than a finger, which misses it
    swipe(tab, 0.1 + 0.02, 0.2 + 0.02)
    assert tab.locator("#windows").input_value() == "11:00-01:00"
    tab.locator("#windows").scroll_into_view_if_needed()
    assert tab.locator(".readout").evaluate("e => e.getBoundingClientRect().top >= 0")
    assert tab.widest() <= TELEPHONE


def test_without_scripts_the_form_is_sent_as_it_is(look):
    tab = look(script=False).see(f"/what-if{DAY}")
    tab.locator("#hours").fill("48")
    tab.locator("#place").fill("Iran")
    tab.locator("#plan button.primary").click()
    assert "48 hours" in tab.locator("#sampled .lead").inner_text()
    assert "Iran" in tab.locator("#closed .lead").inner_text()
