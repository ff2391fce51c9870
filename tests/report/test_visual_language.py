"""Every figure keeps the rules of one visual language."""

import csv as csv_reader
import io
import itertools
import re
from dataclasses import replace

import numpy as np
import pytest
import vl_convert as vlc
from fontTools.ttLib import TTFont
from tests.report.drawings import CASE, fields_of, layers, makers, rows_of, studies, texts, views

from offswitch.case import find_case, read_case
from offswitch.report.figures import FIGURES, figures
from offswitch.report.figures.cost import cost
from offswitch.report.figures.figure import KINDS, NARROW, WIDE, csv, inline_svg
from offswitch.report.figures.theme import COLOURS, FAMILIES, FAMILY
from offswitch.text import CATALOGUE, LANGUAGES, say, speaking
from offswitch.text.languages import language, translations

#: Drawn for the views of the service, and tested with them.
ELSEWHERE = {"world_figure", "cited_figure"}
#: Parts of a stack, whose intervals would hide each other: the note says that the file has them.
STACKED = {"electronic", "offline", "cash", "late"}
#: A word of a note, and the colours it may mean.
WORDS = {"Red": "red", "Orange": "orange", "Blue": "blue", "Green": "green", "Purple": "purple"}


@pytest.fixture(scope="module")
def made(found, tmp_path_factory):
    """Every figure, by language and name."""
    folder = tmp_path_factory.mktemp("drawn")
    of = studies(folder, read_case(find_case(CASE)))
    drawn = {}
    for code in ("en", "kk"):
        with speaking(code):
            drawn[code] = {figure.name: figure for figure in figures(found)}
            drawn[code] |= {f"{name} (command)": draw(one) for name, (draw, one) in of.items()}
    return drawn


@pytest.fixture(scope="module")
def each(made):
    return [(name, figure) for code in made for name, figure in made[code].items()]


@pytest.fixture(scope="module")
def drawings(each):
    """Name, width and drawing: in English at both widths, in Kazakh at the narrow one."""
    return [
        (f"{figure.language} {name}", width, inline_svg(figure, width))
        for name, figure in each
        for width in (WIDE, NARROW)
        if figure.language == "en" or width == NARROW
    ]


def test_no_figure_escapes_these_tests():
    tried = {make.__name__ for make in FIGURES} - {"payments", "migration"}
    tried |= {"country_figure", "sectors_figure"}
    tried |= {"detected_figure", "difficulty_figure", "hashrate_figure", "migration_figure"}
    tried |= {"mining_figure", "mining_map_figure", "partition_figure", "plan_figure"}
    tried |= {"payments_figure", "price_figure", "simulation_figure"}
    assert makers() - ELSEWHERE == tried


def test_every_row_says_its_unit_its_kind_and_its_source(each):
    for name, figure in each:
        assert figure.rows, name
        rows = list(csv_reader.DictReader(io.StringIO(csv(figure))))
        assert len(rows) == len(figure.rows)
        for row in rows:
            assert row["unit"], (name, row)
            assert row["series"] in KINDS, (name, row)
            assert row["source"] or row["series"] == "stated" or row.get("what") == "claimed", name
            assert "nan" not in row.values(), name


def test_a_reader_is_told_what_it_is_and_its_main_numbers(made):
    for name, figure in made["en"].items():
        assert len(re.findall(r"\d+", figure.alt)) >= 3, (name, figure.alt)
        said = " ".join(texts(figure.alone))
        for words in (figure.title, figure.note, figure.about, figure.source_line):
            assert " ".join(str(words).split()) in " ".join(said.split()), name


def test_every_interval_of_the_rows_is_drawn(each):
    for name, figure in each:
        seen = {}
        for view in views(figure.wide):
            for layer in layers(view):
                key = str(layer.get("data", {}).get("values"))
                _, fields = seen.setdefault(key, (rows_of(layer), set()))
                fields |= fields_of(layer)
        ends = {
            (row["low"], row["high"])
            for rows, fields in seen.values()
            if {"low", "high"} <= fields
            for row in rows
            if row.get("low") is not None
        }
        for row in figure.rows:
            low, high = row.get("low"), row.get("high")
            if (
                low is not None
                and high is not None
                and low < high
                and row.get("what") not in STACKED
            ):
                assert (low, high) in ends, (name, row)


def test_every_axis_of_a_quantity_has_its_unit(each):
    for name, figure in each:
        for view in views(figure.wide):
            told, numbers = [], False
            for layer in layers(view):
                for channel in ("x", "y"):
                    one = layer.get("encoding", {}).get(channel, {})
                    axis = one.get("axis", {})
                    if one.get("type") != "quantitative" or axis is None or "field" not in one:
                        continue
                    numbers |= layer["mark"]["type"] != "text"
                    told += [axis.get("title"), "%" in axis.get("labelExpr", "") or None]
                told += [row["lines"] for row in rows_of(layer) if "lines" in row]
            assert not numbers or any(told), f"{name}: an axis without a unit"


def test_a_drawing_fits_uses_one_family_and_only_colours_of_the_palette(drawings):
    palette = {light for light, _ in COLOURS.values()}
    for name, width, svg in drawings:
        assert float(re.search(r'width="([\d.]+)"', svg)[1]) <= width + 4, (name, width)
        assert set(re.findall(r"#[0-9a-fA-F]{6}\b", svg)) <= palette, name
        families = {one.replace("&quot;", "'") for one in re.findall(r'font-family="([^"]+)"', svg)}
        assert families <= {FAMILIES}, name
        assert not [text for text in texts(svg) if text.endswith("…")], f"{name}: a label is cut"


def test_rows_stand_in_the_order_of_the_data_in_every_language(each):
    for name, figure in each:
        for view in views(figure.wide):
            for layer in layers(view):
                for one in layer.get("encoding", {}).values():
                    if isinstance(one, dict) and isinstance(one.get("sort"), list):
                        held = {row.get(one["field"]) for row in rows_of(layer)}
                        assert held <= set(one["sort"]), name


def test_a_note_names_no_colour_that_is_not_drawn(made):
    for name, figure in made["en"].items():
        for word, colour in WORDS.items():
            if word in str(figure.note) or word.lower() in str(figure.note).split():
                assert COLOURS[colour][0] in figure.alone, (name, word)


def test_a_legend_stands_only_where_marks_cannot_carry_names(made):
    kept = {"cost", "sectors", "payments", "hashrate-change", "hashrate (command)"}
    kept |= {"plan (command)"}
    for name, figure in made["en"].items():
        named = any(
            isinstance(one, dict) and one.get("legend")
            for view in views(figure.wide)
            for layer in layers(view)
            for one in layer.get("encoding", {}).values()
        )
        assert not named or name in kept, name


# The palette.

#: What a colour is to those who lack one kind of cone: Machado, Oliveira and Fernandes, "A
#: Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
#: Visualization and Computer Graphics 15 (2009), severity 1, on linear RGB.
VISION = {
    "all three cones": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
#: Of IEC 61966-2-1: linear RGB to XYZ under D65.
XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
SERIES = ("ink", "muted", "blue", "orange", "green", "purple", "red")
#: Distance in CIELAB (CIE 1976) between any two; some 2 can just be told apart side by side.
APART = 17


def linear(colour):
    value = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    share = XYZ @ np.clip(rgb, 0, 1) / XYZ.sum(axis=1)
    x, y, z = np.where(share > 0.008856, np.cbrt(share), 7.787 * share + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("ground", [0, 1], ids=["light", "dark"])
def test_any_two_colours_can_be_told_apart(ground, vision):
    seen = {name: lab(VISION[vision] @ linear(COLOURS[name][ground])) for name in SERIES}
    for one, other in itertools.combinations(SERIES, 2):
        assert np.linalg.norm(seen[one] - seen[other]) > APART, (one, other)


@pytest.mark.parametrize("ground", [0, 1], ids=["light", "dark"])
def test_every_colour_stands_out_from_its_ground(ground):
    """WCAG 2 asks 3 of what is drawn and 4.5 of text; words have these colours too."""
    weights = np.array([0.2126, 0.7152, 0.0722])
    paper = weights @ linear(COLOURS["paper"][ground])
    for name in SERIES:
        light = weights @ linear(COLOURS[name][ground])
        dark, bright = sorted((light, paper))
        assert (bright + 0.05) / (dark + 0.05) >= 4.5, name


# The letters.


def words_of(family: str) -> bytes:
    """A line in Kazakh, as PNG, in a family."""
    words = "Өңірлердегі ажырату: Ә Ғ Қ Ң Ө Ұ Ү Һ І"
    text = f'<text y="20" font-family="{family}" font-size="16">{words}</text>'
    return vlc.svg_to_png(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="30">{text}</svg>'
    )


def test_a_png_has_the_letters_of_the_package_and_not_of_the_machine():
    chosen = words_of(FAMILIES.replace('"', "'"))
    assert chosen == words_of(FAMILY)
    assert chosen != words_of("Liberation Sans")


def test_the_family_has_every_letter_of_every_language():
    import font_roboto

    held = set()
    for weight in ("Regular", "Bold"):
        font = TTFont(f"{font_roboto.font_directory}/Roboto-{weight}.ttf")
        held = set(font.getBestCmap()) & held if held else set(font.getBestCmap())
    said = [*CATALOGUE.values()]
    for code in LANGUAGES[1:]:
        said += [told for _, told in translations(code).values()]
        said += [*language(code).countries.values(), *language(code).rules.months]
    assert {letter for letter in "".join(said) if ord(letter) not in held} <= {"\n"}


def test_a_cost_that_nobody_published_is_not_spoken_of(found):
    said = say("figure.cost.note.published")
    assert said in str(cost(found).note)
    assert said not in str(cost(replace(found, explained=())).note)
