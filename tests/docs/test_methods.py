"""Every method of a cost has its page, and every page says what a reader needs."""

import re

import pytest
from tests.docs.conftest import DOCS, blocks, named

from offswitch.case import find_case, read_case
from offswitch.economy.methods import METHODS
from offswitch.reference import method_sources

INDEX = DOCS / "methods" / "index.md"
PAGES = sorted(p for p in INDEX.parent.glob("*.md") if p != INDEX)
HEADINGS = [
    "What it measures",
    "Equation",
    "Source",
    "Valid range",
    "Known criticism",
    "Worked number",
    "In the package",
]
#: Published without its coefficients: there is no equation to give.
WITHOUT_EQUATION = {"netloss"}


def plain(text):
    """Return text without what Markdown and line breaks make of it."""
    return " ".join(text.replace("\\", "").casefold().split())


@pytest.fixture(scope="module")
def sources():
    case = read_case(find_case("kazakhstan-2022"))
    return [*method_sources().values(), *case.sources.values()]


@pytest.mark.parametrize("method", METHODS)
def test_every_method_of_a_cost_stands_in_a_page(method):
    name = re.compile(rf"`(?:[\w.]+\.)?{method}`")
    assert any(name.search(p.read_text(encoding="utf-8")) for p in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_page_has_its_parts(page):
    text = page.read_text(encoding="utf-8")
    assert re.findall(r"^## (.*)$", text, flags=re.MULTILINE) == HEADINGS
    assert bool(blocks(page, "{math}")) == (page.stem not in WITHOUT_EQUATION)
    assert any(">>>" in block.text for block in blocks(page, "python"))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_page_stands_in_the_index(page):
    (toctree,) = blocks(INDEX, "{toctree}")
    assert page.stem in toctree.text.split()
    assert f"]({page.name}) |" in INDEX.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_an_address_is_that_of_a_source_that_ships_and_is_named_as_on_its_card(page, sources):
    text = page.read_text(encoding="utf-8")
    for address in re.findall(r"<(https?://[^>]*)>", text):
        titles = [s.title.partition(" (")[0] for s in sources if s.url == address]
        assert titles, f"{address} is no address in a sources.csv"
        assert any(plain(title) in plain(text) for title in titles), (address, titles)
