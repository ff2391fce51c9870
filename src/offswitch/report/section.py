"""Parts of a report as data, for any face to lay out, and how times and figures are written."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from offswitch.assessment import Assessment
from offswitch.assessment.hashrate_event import times_as_likely
from offswitch.case import Omission
from offswitch.estimate import show_value
from offswitch.text import date_text, number, say


@dataclass(frozen=True)
class Grid:
    """A table as data: titles, rows of cells, and how many columns stand flush right.

    Kept words are worded here, in the language that is spoken; so are those of a section.
    """

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: int = 0

    def __post_init__(self) -> None:
        rows = tuple(tuple(map(str, row)) for row in self.rows)
        object.__setattr__(self, "titles", tuple(map(str, self.titles)))
        object.__setattr__(self, "rows", rows)


@dataclass(frozen=True)
class Section:
    """A part of a report: paragraphs and tables in order, for any face to lay out."""

    name: str
    title: str
    items: tuple[str | Grid, ...]

    def __post_init__(self) -> None:
        items = tuple(one if isinstance(one, Grid) else str(one) for one in self.items)
        object.__setattr__(self, "items", items)


def named(columns: Sequence[str], rows: Iterable[tuple[str, ...]], right: int = 0) -> Grid:
    """Return a table as data, with columns named by their keys."""
    return Grid(tuple(say(f"column.{key}") for key in columns), tuple(rows), right)


def clock(when: datetime) -> str:
    """Write a time without its year, to the minute."""
    return date_text(when, "%d %b %H:%M")


def clock_text(when: str) -> str:
    """Write an ISO time to the minute."""
    return when[:16].replace("T", " ")


def span(values: Collection[float], form: str) -> str:
    """Write the least and the greatest of some values, or the one value they share."""
    low, high = (number(v, form) for v in (min(values), max(values)))
    return low if low == high else say("span", low=low, high=high)


def signed(share: float) -> str:
    """Write a change with its sign, such as a claimed one."""
    return say("percent", number=number(100 * share, "+.3g"))


def likelihoods(log_ratios: Collection[float]) -> str:
    """Write the least and the greatest of some ratios of likelihoods, or the one they share."""
    low, high = (times_as_likely(v) for v in (min(log_ratios), max(log_ratios)))
    return low if low == high else say("span", low=low, high=high)


def money(value: float) -> str:
    """Write dollars, scaled."""
    return str(show_value(value, "usd"))


def left_out(rows: Iterable[Omission]) -> Iterator[str]:
    """Say of each thing that is not modelled why it is not."""
    for row in rows:
        yield say("list.colon", what=row.what, told=row.why)


def parameters_grid(found: Assessment) -> Grid:
    """Return every uncertain input: as drawn, or as fixed by hand."""
    fixed = found.settings.fixed
    rows = [
        (
            row.name,
            f"= {number(fixed[row.name], 'g')}" if row.name in fixed else str(row.distribution),
            row.unit,
            row.status,
            row.source,
        )
        for row in found.parameters
    ]
    return named(("name", "value", "unit", "status", "source"), rows)
