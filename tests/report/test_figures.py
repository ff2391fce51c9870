import csv
import io
import json
import re
from xml.etree import ElementTree

import altair as alt
import pytest

from offswitch.report.figures import figure_files, figures
from offswitch.report.figures.figure import NARROW, WIDE, inline_svg
from offswitch.report.figures.theme import COLOURS, with_variables

NAMES = [
    "connectivity",
    "agreement",
    "cost",
    "hashrate-by-day",
    "hashrate-change",
    "mining-loss",
]


@pytest.fixture(scope="module")
def drawn(found):
    return {figure.name: figure for figure in figures(found)}


@pytest.fixture(scope="module")
def files(found):
    return figure_files(found)


def texts(svg: str) -> str:
    return " ".join(
        "".join(e.itertext())
        for e in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    )


def test_the_embedded_case_has_every_figure(drawn):
    assert list(drawn) == NAMES


def test_a_plain_case_has_the_figures_that_it_has_data_for(plain):
    (only,) = figures(plain)
    assert only.name == "connectivity"
    assert "reconstruct" not in f"{only.title} {only.note} {only.alt}".lower()


@pytest.mark.parametrize("name", NAMES)
def test_a_chart_is_valid_vega_lite_at_both_widths(drawn, name):
    for width in (WIDE, NARROW):
        chart = drawn[name].draw(width)
        assert isinstance(chart, alt.TopLevelMixin)
        chart.to_dict(validate=True)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_stands_alone(drawn, files, name):
    """A figure passed on without its page still says what it is, its source and its unit."""
    figure = drawn[name]
    svg = files[f"{name}.svg"].decode()
    said = texts(svg)
    assert figure.title in said
    assert figure.source_line.split(",")[0].rstrip(".") in said
    assert "Drawn by offswitch" in said
    if name in ("connectivity",):
        assert "RECONSTRUCTED" in said
    assert files[f"{name}.png"].startswith(b"\x89PNG\r\n\x1a\n")
    rows = list(csv.DictReader(io.StringIO(files[f"{name}.csv"].decode())))
    assert len(rows) == len(figure.rows)
    assert all(row["unit"] and row["source"] and row["series"] for row in rows)
    assert not any("nan" in row.values() for row in rows)


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_fits_its_width_and_swaps_every_colour(drawn, name):
    for width in (WIDE, NARROW):
        svg = inline_svg(drawn[name], width)
        root = ElementTree.fromstring(svg)
        assert float(root.get("width")) <= width + 4
        swapped = with_variables(svg)
        left = {c.lower() for c in re.findall(r'"(#[0-9a-fA-F]{3,8})"', swapped)}
        assert not left, f"colours that no dark page can change: {left}"
        assert all(f"--{v}" in f"--{' --'.join(COLOURS)}" for v in re.findall(r"var\(--(\w+)", svg))


@pytest.mark.parametrize("name", NAMES)
def test_a_text_for_those_who_cannot_see_it_has_numbers(drawn, name):
    assert len(re.findall(r"\d+", drawn[name].alt)) >= 3
    assert drawn[name].sources


def test_the_cost_figure_shows_what_the_assessment_says(found, files):
    rows = list(csv.DictReader(io.StringIO(files["cost.csv"].decode())))
    assert len(rows) == len(found.costs)
    for row, cost in zip(rows, found.costs, strict=True):
        assert float(row["value"]) == pytest.approx(cost.usd.p50 / 1e6)
        assert (float(row["low"]), float(row["high"])) == pytest.approx(
            (cost.usd.p05 / 1e6, cost.usd.p95 / 1e6)
        )


def test_a_steady_day_scatters_as_a_poisson_count(found):
    """About 144 blocks a day: the scatter is one over its root, wider by the baseline's own."""
    steady = found.hashrate.daily.steady
    blocks = 144 * steady.p50 / 174  # at the difficulty of January 2022
    wide = (steady.p95 - steady.p05) / 2 / steady.p50
    assert wide == pytest.approx(1.645 / blocks**0.5, rel=0.12)


def test_days_count_each_block_once(found):
    daily, chain = found.hashrate.daily, found.case.bitcoin.chain
    first, last = daily.days[0].window.start, daily.days[-1].window.end
    assert sum(day.blocks for day in daily.days) == chain.count(first, last)
    assert len(daily.days) == 29


def test_the_same_assessment_draws_the_same_files(found, files):
    again = figure_files(found)
    assert json.dumps(sorted(files)) == json.dumps(sorted(again))
    assert all(files[name] == again[name] for name in files)
