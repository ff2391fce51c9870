import base64
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from offswitch.assessment import assess
from offswitch.claims import VERDICTS
from offswitch.report.detect import judgement_line
from offswitch.report.html import render_html
from offswitch.text import say

VOID = {"meta", "br", "hr", "img", "link", "input", "col", "wbr"}


class Tags(HTMLParser):
    """Every tag with its attributes; unclosed ones are an error."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.fixture(scope="module")
def parsed(page):
    return Tags(page)


def test_it_needs_nothing_from_outside(parsed, page):
    for tag, attributes in parsed.tags:
        assert tag not in {"script", "link", "iframe", "img", "object", "embed", "base", "form"}
        assert not [name for name in attributes if name.startswith("on")]
        assert "src" not in attributes
    assert "@import" not in page
    assert "url(http" not in page


def test_every_link_inside_leads_somewhere_and_no_id_stands_twice(parsed):
    ids = [a["id"] for _, a in parsed.tags if "id" in a]
    assert len(ids) == len(set(ids))
    for tag, attributes in parsed.tags:
        target = attributes.get("href", "")
        if tag == "a" and target.startswith("#"):
            assert target[1:] in ids, target


def test_every_source_claim_and_omission_stands_there(found, parsed):
    ids = {a["id"] for _, a in parsed.tags if "id" in a}
    assert {f"source-{source.id}" for source in found.sources} <= ids
    assert {f"claim-{claim.id}" for claim in found.case.claims} <= ids
    for claim, verdict in zip(found.case.claims, found.verdicts, strict=True):
        assert " ".join(claim.statement.split()) in parsed.text
        assert " ".join(str(verdict.why).split()) in parsed.text
    for row in found.omissions:
        assert row.why in parsed.text


def test_a_reconstruction_says_so_first_and_an_observed_series_does_not(page, plain):
    assert page.index(say("page.banner.reconstructed")) < page.index("<main>")
    assert "reconstruct" not in Tags(render_html(plain)).text.lower()


def test_headline_figures_carry_their_interval(found, parsed):
    hours = found.network.effective_from_cut
    assert f"{hours.p50:.0f} h 90 %: {hours.p05:.0f}-{hours.p95:.0f}" in parsed.text
    assert "their spread is no interval" in parsed.text
    assert say("page.card.noise") in parsed.text


def test_what_is_not_known_stands_there(found, parsed):
    ordered = found.network.ordered
    assert say("page.unknown.ordered", last=judgement_line(ordered.last)) in parsed.text
    assert say("page.unknown.hashrate", noise=found.hashrate.daily.noise) in parsed.text
    for row in found.omissions:
        assert row.what in parsed.text


def test_flows_of_a_case_of_ones_own_stand_there(own):
    text = Tags(render_html(own)).text
    for flow in own.own:
        assert f"{flow.method}: {flow}" in text


def test_verdicts_are_counted_as_they_are(found, parsed):
    for name in VERDICTS:
        count = sum(verdict.verdict == name for verdict in found.verdicts)
        if count:
            assert f"{say(f'verdict.{name}')}: {count}" in parsed.text


def test_files_in_the_page_open(parsed):
    links = [a for tag, a in parsed.tags if tag == "a" and a.get("download")]
    assert len(links) == 20
    for link in links:
        kind, _, content = link["href"].partition(";base64,")
        data = base64.b64decode(content, validate=True)
        if kind == "data:image/svg+xml":
            ElementTree.fromstring(data)
        else:
            assert kind == "data:text/csv"
            assert b"unit" in data.splitlines()[0]


def test_drawings_are_named_for_those_who_cannot_see_them(parsed):
    drawings = [a for _, a in parsed.tags if a.get("role") == "img"]
    assert len(drawings) == 20
    assert all(len(a["aria-label"]) > 60 for a in drawings)


def test_words_of_a_case_are_words(hostile):
    page = render_html(assess(hostile, draws=100))
    assert "<script" not in page
    assert "<b>Bold" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in page
    assert "<title>&lt;b&gt;Bold" in page


def test_fixed_parameters_and_the_command_that_makes_it_again_are_shown():
    found = assess("kazakhstan-2022", draws=100, seed=7, fixed={"level_window": 0.25})
    text = Tags(render_html(found)).text
    assert "level_window = 0.25" in text
    made = "offswitch assess kazakhstan-2022 --seed 7 --draws 100 --set level_window=0.25"
    assert made in text


def test_the_same_assessment_makes_the_same_page(found, page):
    assert render_html(found) == page


def test_the_style_sheet_has_a_colour_for_each_variable_on_both_grounds(page):
    used = set(re.findall(r"var\(--(\w+)", page))
    for ground in re.findall(r":root \{([^}]*)\}", page)[:2]:
        named = set(re.findall(r"--(\w+):", ground))
        assert used - named <= {"measure"}
