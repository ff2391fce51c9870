"""A page of terminal text, 100 columns wide."""

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from offswitch.report.section import Answers, Grid, Item, References, Section, reference
from offswitch.text import say

WIDTH = 100
COLOURS = {
    "supported": "green",
    "partly_supported": "yellow",
    "contradicted": "red",
    "not_distinguishable_from_noise": "magenta",
    "not_attributable": "magenta",
    "cannot_be_checked": "bright_black",
}
Cell = str | Text
#: Blanks at which no line may be broken. Rich breaks at any blank, so letters that no text has
#: stand for them while lines are laid out.
_BLANKS, _LETTERS = "\xa0\u202f", "\ue000\ue001"
_HELD, _FREED = str.maketrans(_BLANKS, _LETTERS), str.maketrans(_LETTERS, _BLANKS)


class _Table(Table):
    """A table that breaks no cell at a no-break blank."""

    def add_column(self, header: RenderableType = "", *more: Any, **style: Any) -> None:
        super().add_column(_held(header), *more, **style)

    def add_row(self, *cells: RenderableType | None, **style: Any) -> None:
        super().add_row(*map(_held, cells), **style)


def grid() -> Table:
    """Return an empty table in the one style of the reports."""
    return _Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False)


def table(columns: Sequence[str], rows: Iterable[Sequence[Cell]], right: int = 0) -> Table:
    """Return a table with columns named by their keys, the last `right` of them flush right."""
    return _table([say(f"column.{key}") for key in columns], rows, right)


def _table(titles: Sequence[str], rows: Iterable[Sequence[Cell]], right: int) -> Table:
    made = grid()
    for place, title in enumerate(titles):
        last = place >= len(titles) - right
        made.add_column(title, justify="right" if last else "left", overflow="fold")
    for row in rows:
        made.add_row(*(cell if isinstance(cell, Text) else str(cell) for cell in row))
    return made


def _answers(item: Answers) -> Table:
    """One row a claim: its verdict, and why."""
    made = grid()
    made.show_header = False
    made.add_column(width=19)
    made.add_column()
    for row in item.rows:
        told = Text(f"{row.statement} ", style="bold")
        told.append(f"[{row.claim}] {row.why}", style="not bold")
        made.add_row(Text(row.word, style=COLOURS[row.verdict]), told)
    return made


class Page:
    """Text being laid out; `colour` adds the codes that colour a terminal."""

    def __init__(self, *, colour: bool = False) -> None:
        self._page = io.StringIO()
        self._console = Console(
            file=self._page,
            width=WIDTH,
            force_terminal=colour,
            color_system="standard" if colour else None,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
        )
        self._empty = True

    def add(self, item: RenderableType) -> None:
        """Add anything that rich can render."""
        self._console.print(_held(item))
        self._empty = False

    def heading(self, title: str) -> None:
        """Add a heading, with a blank line before it."""
        if not self._empty:
            self._console.print()
        self.add(Text(str(title), style="bold"))

    def note(self, key: str, **values: object) -> None:
        """Add a sentence of the catalogue."""
        self.add(Text(say(f"report.{key}", **values)))

    def section(self, section: Section) -> None:
        """Add a section."""
        if section.title:
            self.heading(section.title)
        for item in section.items:
            self.item(item)

    def part(self, title: str, items: Iterable[str | Grid]) -> None:
        """Add a heading with what stands below it, or nothing where there is nothing to say."""
        told = list(items)
        if told:
            self.heading(title)
        for item in told:
            self.item(item)

    def item(self, item: Item) -> None:
        """Add a paragraph, a table, verdicts or sources."""
        match item:
            case Grid():
                self.add(_table(item.titles, item.rows, item.right))
            case Answers():
                self.add(Padding(_answers(item), (1, 0, 0, 0)))
            case References():
                self.sources(vars(row) for row in item.rows)
            case _:
                self.add(Text(str(item)))

    def sources(self, rows: Iterable[Mapping[str, str]]) -> None:
        """Add a list of sources."""
        for row in rows:
            told = ". ".join(filter(None, (reference(row), row["url"])))
            self.add(Text(say("list.colon", what=row["id"], told=told)))

    def text(self) -> str:
        """Return all that was added, without trailing blanks."""
        lines = self._page.getvalue().translate(_FREED).splitlines()
        return "\n".join(line.rstrip() for line in lines) + "\n"


def _held(item: Any) -> Any:
    """Put the letters that stand for no-break blanks into words."""
    if isinstance(item, Text):
        item = item.copy()
        item.plain = item.plain.translate(_HELD)
        return item
    return str(item).translate(_HELD) if isinstance(item, str) else item
