"""The manual builds without a warning, and asks nothing of the network."""

import re

from tests.docs.conftest import DOCS, PAGES

#: What a browser would fetch by itself; a link that a reader may follow is not among it.
FETCHED = re.compile(
    r"""<(?:script|img|iframe|source)\b[^>]*\bsrc=["']([^"']*)"""
    r"""|<link\b(?![^>]*rel=["'](?:next|prev|canonical)["'])[^>]*\bhref=["']([^"']*)"""
    r"""|url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)""",
    flags=re.IGNORECASE,
)


def test_every_page_is_built(built):
    for page in PAGES:
        assert (built / page.relative_to(DOCS)).with_suffix(".html").exists()


def test_no_page_fetches_anything_from_elsewhere(built):
    looked_at = 0
    for file in (f for f in built.rglob("*") if f.suffix in (".html", ".css")):
        for match in FETCHED.finditer(file.read_text(encoding="utf-8")):
            address = next(filter(None, match.groups()), "")
            looked_at += 1
            assert not re.match(r"(?:\w+:)?//", address), (file.name, address)
    assert looked_at > 100


def test_equations_are_drawn_by_the_browser(built):
    page = (built / "methods" / "oecd-2011.html").read_text(encoding="utf-8")
    assert "<math" in page
    assert "\\frac" not in page
