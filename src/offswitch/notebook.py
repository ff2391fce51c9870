"""How a value shows itself in a notebook: a small table of escaped words, without style or script.

Each main type has a `_repr_html_` made of these, in the language that is spoken.
"""

import html
from collections.abc import Iterable, Sequence
from datetime import datetime

from offswitch.text import date_text, say

#: Rows of a long table that are shown.
MOST = 12


def table(title: object, rows: Iterable[Sequence[object]], head: Sequence[object] = ()) -> str:
    """Return a table of HTML; the first cell of each row names it, and empty rows are left out."""
    shown = [[str(cell) for cell in row] for row in rows if any(str(c) for c in row[1:])]
    more = len(shown) - MOST
    if head and more > 0:
        shown = [*shown[:MOST], [say("notebook.more", count=more)]]
    top = f"<thead>{_row([str(cell) for cell in head], 'col')}</thead>" if head else ""
    body = "".join(_row(row, "row") for row in shown)
    return f"<table><caption>{html.escape(str(title))}</caption>{top}<tbody>{body}</tbody></table>"


def _row(cells: Sequence[str], scope: str) -> str:
    named = len(cells) if scope == "col" else 1
    told = [
        f'<th scope="{scope}">{html.escape(cell)}</th>'
        if place < named
        else f"<td>{html.escape(cell)}</td>"
        for place, cell in enumerate(cells)
    ]
    return f"<tr>{''.join(told)}</tr>"


def moment(when: datetime | None) -> str:
    """Write a time, or nothing where there is none."""
    return "" if when is None else date_text(when, "%d %b %Y %H:%M")
