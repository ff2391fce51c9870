"""The frame of the page, and what the views of an event and of the sources show."""

import io
import re
import zipfile

import jinja2
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.assessment import assess
from offswitch.case import new_case
from offswitch.errors import CaseError
from offswitch.estimate import Estimate, show
from offswitch.provenance import Source
from offswitch.report.figures.figure import KINDS, NARROW, WIDE, inline_svg
from offswitch.report.figures.theme import COLOURS
from offswitch.serve import Config
from offswitch.serve import page as the_page
from offswitch.serve.language import choose
from offswitch.serve.page import HTML, VIEWS, event, page, report, rest, sources
from offswitch.serve.page.asked import WIDTHS, Asked, Drawing, Report
from offswitch.serve.page.shell import render, theme_css
from offswitch.serve.page.shown import Shown, opening, sentence, shown
from offswitch.serve.shelf import Shelf
from offswitch.text import LANGUAGES, speaking

CASE = "kazakhstan-2022"
FEW = ("draws", "500")
TAG = re.compile(r"<[^>]+>")


@pytest.fixture(scope="module")
def shelf():
    return Shelf(Config())


def asked(view="event", *query, lang="en"):
    path = "/sources" if view == "sources" else f"/event/{CASE}"
    return Asked(view=view, path=path, case=CASE, lang=lang, query=(FEW, *query))


def drawn_from(*draws, **more):
    return Estimate(draws, "usd", "test", **more)


@given(
    st.sampled_from(["", *LANGUAGES, "de"]),
    st.text(alphabet="abcdefgrukz-,;=.0123456789 q*", max_size=40),
)
def test_a_reader_is_always_spoken_to_and_as_asked_where_that_can_be(wanted, accepted):
    chosen = choose(wanted, accepted)
    assert chosen in LANGUAGES
    assert chosen == wanted or wanted not in LANGUAGES


@pytest.mark.parametrize(
    ("accepted", "spoken"),
    [
        ("", "en"),
        ("kk", "kk"),
        ("de-DE,de;q=0.9,fr-CH;q=0.8,en;q=0.7", "fr"),
        ("ru;q=0,kk;q=0.1", "kk"),
        ("ru;q=nonsense", "en"),
    ],
)
def test_the_browser_is_heeded(accepted, spoken):
    assert choose("", accepted) == spoken


def test_one_state_has_one_address_and_a_name_can_be_taken_out():
    one = Asked(view="event", path="/event/a", query=(("verdict", "all"), ("cost", "own")))
    other = Asked(view="event", path="/event/a", query=(("cost", "own"), ("verdict", "all")))
    assert one.canonical == other.canonical
    assert one.address() == "/event/a?cost=own&verdict=all"
    assert one.address(cost=None, lang="fr") == "/event/a?lang=fr&verdict=all"
    assert one.elsewhere("/sources", case="b") == "/sources?case=b"


def test_a_drawing_is_made_at_few_widths_only():
    made = {
        Drawing(view="event", path="/", name="cost", form="svg", width=width).width
        for width in range(1, 1001)
    }
    assert made == set(WIDTHS)


def test_an_estimate_opens_inside_a_sentence_in_every_language():
    one = shown("hours", drawn_from(1e6, 2e6, 3e6), {})
    for lang in LANGUAGES:
        with speaking(lang):
            told = shown("hours", drawn_from(1e6, 2e6, 3e6), {})
            pieces = sentence("report.bounds", low=told, high="nine")
            assert [piece for piece in pieces if isinstance(piece, Shown)] == [told]
            assert told.told == str(show(drawn_from(1e6, 2e6, 3e6)))
            assert not any("\ue000" in piece for piece in pieces if isinstance(piece, str))
    assert one.interval


def test_a_sentence_of_the_report_opens_where_it_says_an_estimate_in_the_pages_own_words():
    share = Shown("change", "-5.2 %", "90 %: -17 % to +7 %")
    other = Shown("hours", "2 h", "90 %: 1-3")
    split = opening({"parts": [{"rows": (("a", share),)}], "more": other})
    assert split("It fell by -5.2% (90 %: -17% to +7%), in 2 h (90 %: 1-3).") == (
        *("It fell by ", share, ", in ", other, "."),
    )
    for told in ("12 h (90 %: 1-3)", "2 h (90 %: 1-4)", "2 h", ""):
        assert not any(isinstance(piece, Shown) for piece in split(told))


def test_what_opens_names_method_parameters_caveats_and_sources_and_nothing_is_markup():
    source = Source(
        "s", "<b>Publisher</b>", "<script>alert(1)</script>", "https://a.example/", "", ""
    )
    one = Shown(
        "<i>label</i>",
        "1 & 2",
        "90 %: 0-3",
        "h",
        "method",
        (("p", "2", "assumed"),),
        ("careful",),
        (source,),
    )
    environment_page = render_estimate(one)
    assert "<script>alert" not in environment_page
    assert "<b>Publisher" not in environment_page
    for told in ("method", "p: 2", "assumed", "careful", "90 %: 0-3", "https://a.example/"):
        assert told in environment_page
    assert 'rel="noreferrer"' in environment_page


def render_estimate(one):
    """The page of an error, with an estimate in place of its detail."""
    from offswitch.serve.page.shell import templates

    made = templates().overlay(
        loader=jinja2.ChoiceLoader(
            [
                jinja2.DictLoader(
                    {
                        "try.html.jinja": '{% from "macros.html.jinja" import estimate, notes with '
                        "context %}{{ estimate(one) }}{{ notes() }}"
                    }
                ),
                templates().loader,
            ]
        )
    )
    kept = {}
    keep = lambda e: kept.setdefault("id", e) and "id"  # noqa: E731
    return made.get_template("try.html.jinja").render(one=one, keep=keep, kept=kept)


def test_the_theme_has_every_colour_of_the_figures_for_both_grounds():
    told = theme_css()
    for name, (light, dark) in COLOURS.items():
        assert f"--{name}: {light};" in told
        assert told.count(f"--{name}: {dark};") >= 2


def test_the_event_says_what_the_assessment_found(shelf):
    found = assess(CASE, draws=500)
    made = event.view(shelf, asked())
    values = [one["shown"].value for one in made["glance_rows"]]
    assert f"{found.network.effective_from_cut.p50:.0f} h" in values
    opened = {one.label for part in made["parts"] for one in part["estimates"]}
    assert len(opened) > 10
    table = next(part["table"] for part in made["parts"] if part["name"] == "cost")
    cells = [cell for row in table.rows for cell in row[1:]]
    assert [cell.told for cell in cells] == [str(show(cost.usd)) for cost in found.costs]
    assert all(cell.method and cell.sources and cell.parameters for cell in cells)


def opened(shelf, *query):
    """What the view of an event opens, in its order."""
    made = event.view(shelf, asked("event", *query))
    own = event.view(shelf, asked("event", ("cost", "own"), *query))
    for part in (*made["parts"], *(part for part in own["parts"] if part["name"] == "cost")):
        cells = [] if part["table"] is None else [c for row in part["table"].rows for c in row]
        yield from (one for one in (*part["estimates"], *cells) if isinstance(one, Shown))


@pytest.mark.parametrize(
    "parameter", ["level_off=0", "cost_usd=500000000", "population_2021=21000000", "stops_odds=2"]
)
def test_what_opens_names_what_moves_the_figure(shelf, parameter):
    name = parameter.partition("=")[0]
    pairs = list(zip(opened(shelf), opened(shelf, ("set", parameter)), strict=True))
    moved = [one for one, other in pairs if one.told != other.told]
    assert moved
    for one in moved:
        told = [row[0] for row in one.parameters]
        assert any(name in row for row in told) or len(told) > rest.MOST, one.label


def test_claims_are_filtered_by_the_address(shelf):
    every = event.view(shelf, asked("event", ("verdict", "all")))["claims"]
    assert len(every["shown"]) == every["total"]
    one = event.view(shelf, asked("event", ("verdict", "contradicted")))["claims"]
    assert {claim["verdict"] for claim in one["shown"]} == {"contradicted"}
    assert dict(every["counts"])["contradicted"] == len(one["shown"])
    assert all(claim["why"] for claim in every["shown"])
    read = [one for claim in every["shown"] for one in claim["measured"]]
    assert all(one.method and one.sources for one in read)


def test_our_own_loss_stands_in_place_of_the_published_methods_where_asked(shelf):
    part = next(
        part
        for part in event.view(shelf, asked("event", ("cost", "own")))["parts"]
        if part["name"] == "cost"
    )
    assert [figure.name for figure in part["figures"]] == ["sectors"]


@pytest.mark.parametrize("view", [event, sources], ids=["event", "sources"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_is_whole_in_every_language(shelf, view, lang):
    name = view.__name__.rpartition(".")[2]
    answer = page(shelf, asked(name, lang=lang))
    told = answer.body.decode()
    assert answer.media == HTML
    assert f'<html lang="{lang}">' in told
    assert told.count("<h1") == 1
    assert "style=" not in told
    assert not re.search(r"<script(?![^>]*src=)", told)
    assert not re.search(r"\bon\w+=", TAG.sub("", told))
    ids = re.findall(r' id="([^"]+)"', told)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'popovertarget="([^"]+)"', told)) <= set(ids)
    assert len(answer.gzipped) < 120_000
    if view is event:  # what stands in a sentence opens like what stands in a table
        assert re.search(r'<span class="note">[^<]*<button type="button" class="estimate"', told)


def test_the_sources_say_what_rests_on_them_and_can_be_searched(shelf):
    made = sources.view(shelf, asked("sources"))
    assert len(made["uses"]) == made["total"] > 100
    used = {use.source.id: use for use in made["uses"]}
    assert any("OECD 2011" in name for name in used["oecd-2011"].figures)
    assert "oecd_share" in used["oecd-2011"].figures
    wanted = sources.view(shelf, asked("sources", ("q", "cambridge")))
    assert 0 < len(wanted["uses"]) < 20
    assert all(card["facts"][0][1] for card in made["cards"])


def test_the_last_answer_of_a_source_is_that_of_the_lake(shelf):
    stamped = asked("sources").model_copy(update={"stamp": '{"ioda": "2026-11-02T03:04:00+00:00"}'})
    facts = {
        card["id"]: dict(fact[:2] for fact in card["facts"])
        for card in sources.view(shelf, stamped)["cards"]
    }
    assert "2026-11-02 03:04 UTC" in facts["ioda"].values()
    assert "none yet" in facts["ooni"].values()


def test_the_tables_of_a_view_are_tidy(shelf):
    cited = sources.TABLES["cited"](shelf, asked("sources"))
    assert cited["id"].is_unique().all()
    assert {"licence", "url", "figures", "claims"} <= set(cited.columns)
    assert event.TABLES["figures"](shelf, asked()).height > 5


@pytest.mark.parametrize("form", ["md", "json", "zip"])
def test_the_whole_report_is_a_file_and_the_same_each_time(shelf, form):
    query = Report(case=CASE, draws=500, form=form)
    made = report(shelf, query)
    assert made.body == report(shelf, query).body
    if form == "zip":
        files = zipfile.ZipFile(io.BytesIO(made.body))
        assert files.testzip() is None
        costs = pl.read_csv(files.read("costs.csv"))
        assert costs.height == len(shelf.assessed(query).costs)


@pytest.mark.parametrize("kind", ["figure", "part", "table"])
def test_what_a_view_does_not_have_is_refused(shelf, kind):
    for view in VIEWS:
        with pytest.raises(CaseError, match="nothing called 'x'"):
            getattr(the_page, kind)(shelf, Drawing(view=view.name, path="/", name="x", form="svg"))


def test_an_error_is_a_page():
    told = render("error", Asked(view="", path="/x"), {"title": "No", "detail": "<b>why</b>"})
    assert "&lt;b&gt;why" in told


def test_the_figure_of_the_sources_keeps_the_rules_of_the_others(shelf):
    for lang in ("en", "kk"):
        with speaking(lang):
            figure = sources.FIGURES["cited"](shelf, asked("sources", lang=lang))
            assert figure.alt
            assert figure.rows[0]["value"] + figure.rows[1]["value"] > 10
            for row in figure.rows:
                assert row["unit"]
                assert row["source"]
                assert row["series"] in KINDS
            for width in (NARROW, WIDE):
                drawing = inline_svg(figure, width)
                assert float(re.search(r'width="(\d+)"', drawing)[1]) <= width
                assert figure.rows[0]["label"].partition(" (")[0] in drawing


def test_a_case_of_ones_own_is_shown_with_what_it_has_and_can_be_chosen(tmp_path):
    new_case(tmp_path / "mine")
    shelf = Shelf(Config(cases=(tmp_path,)))
    for name, path in (("event", "/event/mine"), ("sources", "/sources")):
        of = Asked(view=name, path=path, case="mine", query=(FEW, ("case", "mine")))
        told = page(shelf, of).body.decode()
        assert re.search(r"<option selected>mine</option>", told)
        assert f"<option>{CASE}</option>" in told
    made = event.view(shelf, of)
    assert "bitcoin" not in [part["name"] for part in made["parts"]]
