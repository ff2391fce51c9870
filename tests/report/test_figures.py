import csv
import io
import re
from xml.etree import ElementTree

import altair as alt
import pytest
from altair.utils.schemapi import validate_jsonschema

from offswitch.report.figures import figure_files, figures
from offswitch.report.figures.figure import NARROW, WIDE, inline_svg, spec
from offswitch.report.figures.theme import COLOURS, with_variables
from offswitch.timeline import iso

NAMES = [
    "connectivity",
    "agreement",
    "cost",
    "sectors",
    "payments",
    "hashrate-by-day",
    "hashrate-change",
    "mining-loss",
    "price",
    "migration",
]


@pytest.fixture(scope="module")
def drawn(found):
    return {figure.name: figure for figure in figures(found)}


@pytest.fixture(scope="module")
def files(drawn):
    return figure_files(drawn.values())


@pytest.fixture(scope="module")
def table(files):
    """Rows of the file of a figure; numbers as numbers, empty cells as None."""

    def read(name: str, what: str) -> list[dict[str, object]]:
        rows = csv.DictReader(io.StringIO(files[f"{name}.csv"].decode()))
        numbers = {"value", "low", "high", "hours", "blocks"}
        return [
            {k: (float(v) if v else None) if k in numbers else v for k, v in row.items()}
            for row in rows
            if row.get("what", what) == what
        ]

    return read


def spread(row):
    return row["low"], row["value"], row["high"]


def texts(svg: str) -> str:
    return " ".join(
        " ".join(e.itertext())
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
        validate_jsonschema(spec(drawn[name], width), alt.load_schema())


@pytest.mark.parametrize("name", NAMES)
def test_a_file_stands_alone(drawn, files, name):
    """A figure passed on without its page still says what it is, its source and its unit."""
    figure = drawn[name]
    svg = files[f"{name}.svg"].decode()
    said = texts(svg)
    assert figure.title in said
    assert "Kazakhstan, January 2022" in said
    assert figure.source_line.split(",")[0].rstrip(".") in said
    assert "Drawn by offswitch" in said
    drawn_labels = {row["label"] for row in figure.rows if "label" in row}
    assert not [label for label in drawn_labels if label not in said]
    assert svg.count("<path") + svg.count("<line") > len(figure.rows) / 50
    if name not in ("agreement", "hashrate-change", "price"):
        assert "reconstructed from published statements" in said.lower()
    assert files[f"{name}.png"].startswith(b"\x89PNG\r\n\x1a\n")
    rows = list(csv.DictReader(io.StringIO(files[f"{name}.csv"].decode())))
    assert len(rows) == len(figure.rows)
    assert {row["series"] for row in rows} <= {"observed", "reconstructed", "published", "modelled"}
    assert all(row["unit"] for row in rows)
    assert all(row["source"] for row in rows if row.get("what") != "claimed")
    assert not any("nan" in row.values() for row in rows)


def test_what_the_data_hold_is_drawn(found, drawn):
    """Marks are counted in the drawing: a layer that went missing leaves its data unseen."""

    def count(name: str, mark: str) -> int:
        svg = inline_svg(drawn[name], WIDE)
        return len(re.findall(rf'role="graphics-symbol" aria-roledescription="{mark}"', svg))

    detection, part = found.network.detections[0], found.hashrate
    base = [e for e in found.case.edges if e.base and e.service in detection.ensemble.central]
    assert count("connectivity", "rule mark") == len(base) + len(detection.outages)
    assert count("connectivity", "rect mark") == 2 * len(detection.outages)
    assert count("connectivity", "area mark") >= len(detection.ensemble.bounds)
    published = sum(len(row["sources"]) for row in found.network.cross_check)
    assert count("agreement", "circle") == published
    assert count("cost", "point") == len(found.costs)
    assert count("hashrate-by-day", "circle") == len(part.daily.days)
    assert count("hashrate-change", "point") == len(part.changes)
    assert count("mining-loss", "circle") == 1 + len(found.mining.from_blocks)


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_fits_its_width_and_swaps_every_colour(drawn, name):
    for width in (WIDE, NARROW):
        svg = inline_svg(drawn[name], width)
        root = ElementTree.fromstring(svg)
        assert float(root.get("width")) <= width + 4
        swapped = with_variables(svg)
        left = {c.lower() for c in re.findall(r'"(#[0-9a-fA-F]{3,8})"', swapped)}
        assert not left, f"colours that no dark page can change: {left}"
        used = set(re.findall(r"var\(--(\w+)", swapped))
        assert {"muted", "line", "blue"} <= used <= set(COLOURS)


@pytest.mark.parametrize("name", NAMES)
def test_a_text_for_those_who_cannot_see_it_has_numbers(drawn, name):
    assert len(re.findall(r"\d+", drawn[name].alt)) >= 3
    assert drawn[name].sources


def test_the_cost_figure_shows_what_the_assessment_says(found, table):
    for row, cost in zip(table("cost", "estimate"), found.costs, strict=True):
        usd = (cost.usd.p05, cost.usd.p50, cost.usd.p95)
        assert spread(row) == pytest.approx([v / 1e6 for v in usd], rel=1e-5)
        assert row["hours"] == pytest.approx(cost.basis.hours.p50, rel=1e-5)
    assert [row["value"] for row in table("cost", "published")] == [189, 410.3]


def test_the_connectivity_figure_shows_the_series_and_the_outages(found, table):
    detection = found.network.detections[0]
    ensemble = detection.ensemble
    levels = table("connectivity", "level")
    for service, central in ensemble.central.items():
        own = [row for row in levels if row["service"] == service]
        assert [row["value"] for row in own] == pytest.approx(list(100 * central), rel=1e-5)
        assert own[5]["start"] == iso(ensemble.time(5))
        if service in ensemble.bounds:
            low, high = ensemble.bounds[service]
            assert [row["low"] for row in own] == pytest.approx(list(100 * low), rel=1e-5)
            assert [row["high"] for row in own] == pytest.approx(list(100 * high), rel=1e-5)
        else:
            assert {row["low"] for row in own} == {None}, "a line without bounds is not exact"
    outages = table("connectivity", "outage")
    for row, outage in zip(outages, detection.outages, strict=True):
        assert (row["start"], row["end"]) == (iso(outage.start), iso(outage.end))
        left = [100 * (1 - v) for v in (outage.depth_interval[1], outage.depth)]
        assert [row["low"], row["value"]] == pytest.approx(left, rel=1e-5)


def test_the_agreement_figure_shows_minutes_after_the_time_used(found, table):
    used = {edge.id: edge for edge in found.case.edges if edge.base}
    rows = table("agreement", "")
    assert len(rows) == sum(len(row["sources"]) for row in found.network.cross_check)
    for row in rows:
        edge = next(e for e in found.case.edges if (e.id, e.source) == (row["edge"], row["source"]))
        late = (edge.time - used[edge.id].time).total_seconds() / 60
        assert row["value"] == pytest.approx(late)
        assert row["high"] - row["low"] == pytest.approx(2 * edge.uncertainty_s / 60)


def test_the_hashrate_figures_show_what_the_assessment_says(found, table):
    part = found.hashrate
    for row, day in zip(table("hashrate-by-day", "day"), part.daily.days, strict=True):
        level = day.level
        assert spread(row) == pytest.approx((level.p05, level.p50, level.p95), rel=1e-5)
        assert row["blocks"] == day.blocks
    (claimed,) = table("hashrate-by-day", "claimed")
    assert claimed["value"] == pytest.approx(0.88 * part.daily.steady.p50, rel=1e-5)
    for row, change in zip(table("hashrate-change", "estimate"), part.changes, strict=True):
        exact = [100 * change.quantile(q) for q in (0.05, 0.5, 0.95)]
        assert spread(row) == pytest.approx(exact, rel=1e-5)
    assert [row["value"] for row in table("hashrate-change", "claimed")] == [-12]


def test_the_mining_figure_shows_what_the_assessment_says(found, table):
    part = found.mining
    rows = table("mining-loss", "map") + table("mining-loss", "blocks")
    for row, loss in zip(rows, [part.from_map, *part.from_blocks.values()], strict=True):
        usd = (loss.usd.p05, loss.usd.p50, loss.usd.p95)
        assert spread(row) == pytest.approx([v / 1e6 for v in usd], rel=1e-5)
    assert [row["value"] for row in table("mining-loss", "press")] == [7.2]


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
    assert figure_files(figures(found)) == files
