"""Parts of a report as data, for any face to lay out, and how times and figures are written."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import TypeAlias

from offswitch.assessment import Assessment
from offswitch.assessment.hashrate_event import times_as_likely
from offswitch.case import Omission
from offswitch.estimate import show_value
from offswitch.provenance import Source
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
class Answer:
    """A claim by its id, with its verdict as a code and as a word."""

    claim: str
    statement: str
    verdict: str
    word: str
    why: str


@dataclass(frozen=True)
class Answers:
    """What was said, and what holds of it."""

    rows: tuple[Answer, ...]


@dataclass(frozen=True)
class References:
    """What figures rest on."""

    rows: tuple[Source, ...]


#: What a text begins with that is an item of a list.
DASH = "- "
#: What a section holds.
Item: TypeAlias = str | Grid | Answers | References


@dataclass(frozen=True)
class Section:
    """A part of a report, for any face to lay out; one without a title goes on from the last."""

    name: str
    title: str
    items: tuple[Item, ...]

    def __post_init__(self) -> None:
        items = tuple(str(one) if isinstance(one, str) else one for one in self.items)
        object.__setattr__(self, "items", items)


def grouped(items: Iterable[Item]) -> Iterator[Item | list[str]]:
    """Yield the items of a section, those of a list together and without their dashes."""
    for listed, run in groupby(items, key=_is_listed):
        if listed:
            yield [str(item).removeprefix(DASH) for item in run]
        else:
            yield from run


def _is_listed(item: Item) -> bool:
    return isinstance(item, str) and item.startswith(DASH)


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


def reference(source: Mapping[str, str]) -> str:
    """Write who published what, when and under which terms, without its address."""
    parts = (source[name] for name in ("publisher", "title", "date", "licence"))
    return ". ".join(filter(None, parts))


def made_line(found: Assessment) -> str:
    """Say with which version, seed and draws it was assessed."""
    settings = found.settings
    version = found.versions["offswitch"]
    return say("report.made", version=version, seed=settings.seed, draws=settings.draws)


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
