"""Colours and type of the figures, alike in a file and in the page.

A figure is drawn once, in the light colours. The page swaps each for a variable of its style sheet,
so that one drawing serves a light and a dark screen.
"""

import re
from typing import Any

#: Variable of the style sheet, and its colour on a light and on a dark ground. Chosen by a search
#: so that any two stay apart for readers who lack one kind of cone, by lightness where not by hue,
#: and that words in them can be read on both grounds; a test holds them to it.
COLOURS = {
    "paper": ("#ffffff", "#15181c"),
    "ink": ("#1b1f24", "#e8ebef"),
    "muted": ("#54606b", "#a1adb9"),
    "line": ("#dfe3e8", "#2f363e"),
    "blue": ("#0f6ed9", "#5297f4"),
    "orange": ("#b85206", "#faa964"),
    "green": ("#00784b", "#73ce9f"),
    "purple": ("#6a389d", "#cba6ee"),
    "red": ("#a6121a", "#fb7b73"),
}
PAPER, INK, MUTED, LINE, BLUE, ORANGE, GREEN, PURPLE, RED = (c[0] for c in COLOURS.values())
#: For things of one kind beside each other.
SERIES = (BLUE, ORANGE, GREEN, PURPLE)

#: Family of figures and documents, whose files the package `font_roboto` carries: the same letters
#: on every machine, those of Kazakh among them.
FAMILY = "Roboto"
#: For browsers, which have only what their machine has.
FAMILIES = f"{FAMILY}, Arial, Helvetica, 'Liberation Sans', sans-serif"

_VARIABLES = {light: f"var(--{name})" for name, (light, _) in COLOURS.items()}
_COLOUR = re.compile("|".join(_VARIABLES))

CONFIG: dict[str, Any] = {
    "background": "transparent",
    "font": FAMILIES,
    "view": {"stroke": None},
    "axis": {
        "labelColor": MUTED,
        "labelFontSize": 12,
        "titleColor": MUTED,
        "titleFontSize": 12,
        "titleFontWeight": "normal",
        "gridColor": LINE,
        "domainColor": LINE,
        "tickColor": LINE,
    },
    "legend": {
        "labelColor": INK,
        "labelFontSize": 12,
        "titleColor": MUTED,
        "titleFontSize": 12,
        "titleFontWeight": "normal",
        "orient": "top",
        "symbolStrokeWidth": 2,
        "labelLimit": 400,
    },
    "text": {"color": INK, "fontSize": 12},
    "title": {
        "color": INK,
        "fontSize": 15,
        "subtitleColor": MUTED,
        "subtitleFontSize": 12,
        "anchor": "start",
        "frame": "bounds",
    },
}


def with_variables(svg: str) -> str:
    """Return a drawing whose colours are the variables of the page's style sheet."""
    return _COLOUR.sub(lambda match: _VARIABLES[match[0]], svg)


def variables(ground: int) -> str:
    """Return the style sheet's colours: `ground` 0 is light, 1 dark."""
    return " ".join(f"--{name}: {pair[ground]};" for name, pair in COLOURS.items())
