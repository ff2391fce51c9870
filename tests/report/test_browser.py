"""The page as a browser shows it."""

import pytest

OPEN = "document.querySelectorAll('details').forEach(e => e.open = true)"
WIDTHS = {"desktop": 1200, "tablet": 768, "telephone": 390, "small telephone": 320}


@pytest.fixture(scope="module")
def file(page, tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "page.html"
    path.write_text(page, encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def look(browser, file):
    """Open the page at a width and in a colour scheme; what it asks for and says is noted."""
    opened = []

    def at(width: int, scheme: str = "light"):
        tab = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        opened.append(tab)
        tab.asked, tab.said = [], []
        tab.on("request", lambda request: tab.asked.append(request.url))
        tab.on("console", lambda message: tab.said.append(message.text))
        tab.goto(file)
        return tab

    yield at
    for tab in opened:
        tab.close()


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_nothing_is_wider_than_the_screen(look, width):
    tab = look(width)
    tab.evaluate(OPEN)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    wide = tab.evaluate(
        """width => [...document.querySelectorAll('main *')].filter(e =>
            !e.closest('.scroll') && !e.closest('svg') && e.getClientRects().length &&
            e.getBoundingClientRect().right > width + 1).map(e => e.outerHTML.slice(0, 80))""",
        width,
    )
    assert not wide


@pytest.mark.parametrize(
    ("width", "shown", "hidden"), [(1200, "wide", "narrow"), (390, "narrow", "wide")]
)
def test_each_screen_gets_its_drawing_and_no_other(look, width, shown, hidden):
    tab = look(width)
    assert tab.locator(f"figure .{shown}:visible svg").count() == 10
    assert tab.locator(f"figure .{hidden}:visible").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_drawings_stand_out_from_the_ground(look, scheme):
    """WCAG 2 asks a contrast of 4.5 of text; measured on what is really painted."""
    tab = look(1200, scheme)
    tab.evaluate(OPEN)
    worst = tab.evaluate(
        """() => {
            const parse = c => c.match(/[\\d.]+/g).slice(0, 3).map(Number);
            const light = c => {
                const [r, g, b] = parse(c).map(v => v / 255)
                    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const ground = e => {
                for (; e; e = e.parentElement) {
                    const c = getComputedStyle(e).backgroundColor;
                    if (!c.startsWith('rgba(0, 0, 0, 0')) return c;
                }
                return 'rgb(255, 255, 255)';
            };
            const low = [];
            for (const e of document.querySelectorAll(
                    'p, li, th, td, dt, dd, a, summary, .chip, .label, .note, .who, svg text')) {
                if (!e.getClientRects().length || !e.textContent.trim()) continue;
                const style = getComputedStyle(e);
                const ink = e.closest('svg') ? style.fill : style.color;
                if (!ink.startsWith('rgb') || style.stroke === ink) continue;
                const [a, b] = [light(ink), light(ground(e))].sort((x, y) => y - x);
                const contrast = (a + 0.05) / (b + 0.05);
                if (contrast < 4.5) low.push([contrast, ink, e.textContent.slice(0, 40)]);
            }
            return low;
        }"""
    )
    assert not worst


def test_a_dark_screen_has_a_dark_page_and_light_ink_in_the_drawings(look):
    read = """() => [getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector('figure .wide svg text')).fill]"""
    light, dark = look(1200).evaluate(read), look(1200, "dark").evaluate(read)
    assert light[0] == "rgb(255, 255, 255)"
    assert dark[0] != light[0]
    assert dark[1] != light[1]


def test_it_asks_for_itself_alone_and_complains_of_nothing(look, file):
    tab = look(1200)
    assert tab.asked == [file]
    assert tab.said == []


def test_a_link_to_a_claim_opens_it(look):
    tab = look(390)
    link = tab.locator("#summary a.id").first
    target = link.get_attribute("href")
    assert not tab.locator(target).is_visible()
    link.click()
    tab.locator(target).wait_for(state="visible", timeout=5000)


def test_a_print_has_the_claims_and_the_colours_of_the_verdicts(look):
    tab = look(1200)
    tab.emulate_media(media="print")
    assert tab.locator("#claims .claims > li").last.is_visible()
    assert tab.locator("#parameters table").is_visible()
    bar = "getComputedStyle(document.querySelector('.bar span')).printColorAdjust"
    assert tab.evaluate(bar) == "exact"
    assert tab.pdf(format="A4").startswith(b"%PDF")
