"""Estimates in a page: each opens what it rests on, also inside a sentence."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from functools import cache
from typing import Any

from offswitch.claims import Verdict
from offswitch.estimate import Estimate, show_interval, show_value, unit_name
from offswitch.provenance import Source
from offswitch.text import say, signs
from offswitch.units import CURRENCIES

#: What stands around the words of an estimate while a sentence is put together; no text has them.
_OPEN, _CLOSE, _FIRST = "\ue000", "\ue001", 0xE100
_HELD = re.compile(f"{_OPEN}(.)(.*?){_CLOSE}", re.DOTALL)


@dataclass(frozen=True)
class Shown:
    """An estimate as a page shows it: its words, and what opens beneath them.

    Parameters
    ----------
    label
        What it is, as the heading of what opens.
    value, interval
        In words; a point has no interval.
    unit, method
        In words; what is empty is left out.
    parameters
        Name, value and status of each.
    caveats
        What to know before quoting it.
    sources
        What it rests on.
    """

    label: str
    value: str
    interval: str = ""
    unit: str = ""
    method: str = ""
    parameters: tuple[tuple[str, str, str], ...] = ()
    caveats: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()

    @property
    def told(self) -> str:
        """Value and interval in one piece."""
        if not self.interval:
            return self.value
        return say("estimate", middle=self.value, interval=self.interval)


def shown(
    label: object,
    estimate: Estimate,
    known: Mapping[str, Source],
    *,
    method: object = "",
    parameters: Iterable[tuple[str, str, str]] = (),
    caveats: Iterable[object] = (),
) -> Shown:
    """Return an estimate for a page, in the language that is spoken.

    Parameters
    ----------
    known
        Sources by id; those that are not among them are left out.
    method
        In words.
    parameters
        Name, value and status of each that it rests on, in words.
    caveats
        More than the estimate has itself.
    """
    return Shown(
        label=str(label),
        value=str(show_value(estimate.p50, estimate.unit)),
        interval=str(show_interval(estimate)),
        unit=_unit(estimate.unit),
        method=str(method),
        parameters=tuple(parameters),
        caveats=tuple(dict.fromkeys(str(c) for c in (*estimate.caveats, *caveats))),
        sources=tuple(known[id] for id in estimate.sources if id in known),
    )


def measured(verdict: Verdict, known: Mapping[str, Source]) -> list[Shown]:
    """Return what a claim was set beside; how, is the rule that judged it."""
    how = say("page.rule", rule=verdict.rule)
    return [shown(one.label, one.estimate, known, method=how) for one in verdict.readings]


def _unit(unit: str) -> str:
    """Name the unit that the value is written in."""
    if unit in ("share", "percent"):
        return signs("%")
    return unit.upper() if unit in CURRENCIES else unit_name(unit)


class _Held:
    """An estimate on its way through a sentence."""

    def __init__(self, at: int, one: Shown) -> None:
        self._told = f"{_OPEN}{chr(_FIRST + at)}{one.told}{_CLOSE}"

    def __format__(self, form: str) -> str:
        return self._told


def sentence(key: str, /, **values: Any) -> tuple[str | Shown, ...]:
    """Word a sentence in which every `Shown` opens: its pieces in order, for the macro `told`."""
    held = [one for one in values.values() if isinstance(one, Shown)]
    filled = {
        name: _Held(held.index(one), one) if isinstance(one, Shown) else one
        for name, one in values.items()
    }
    pieces = _HELD.split(say(key, **filled))
    made: list[str | Shown] = []
    for at in range(0, len(pieces), 3):
        made += [pieces[at]] if pieces[at] else []
        made += [held[ord(pieces[at + 1]) - _FIRST]] if at + 1 < len(pieces) else []
    return tuple(made)


def opening(values: object) -> Callable[[str], tuple[str | Shown, ...]]:
    """Return what splits a text where it says an estimate in the words that the page shows it in.

    Sentences of the report are whole when they reach a page. An estimate and its interval are
    hardly ever written alike by chance, so that their words name it.

    Parameters
    ----------
    values
        Of a template: all estimates in them, however deep, are known.
    """

    @cache
    def known() -> tuple[re.Pattern[str] | None, dict[str, Shown]]:
        found: dict[str, Shown] = {}
        for one in _within(values):
            if one.interval:
                found.setdefault(_close(one.told), one)
        longest = sorted(map(re.escape, found), key=len, reverse=True)
        either = "|".join(told.replace("%", r"\ ?%") for told in longest)
        return (re.compile(rf"(?<![\w.,-])({either})") if either else None), found

    def split(text: str) -> tuple[str | Shown, ...]:
        pattern, found = known()
        if pattern is None:
            return (text,)
        pieces = pattern.split(text)
        return tuple(found[_close(p)] if at % 2 else p for at, p in enumerate(pieces) if p)

    return split


def _close(told: str) -> str:
    """Take out the blank that some sentences have before the sign of percent, and some have not."""
    return told.replace(" %", "%")


def _within(value: object) -> Iterator[Shown]:
    if isinstance(value, Shown):
        yield value
    elif isinstance(value, Mapping):
        yield from _within(tuple(value.values()))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _within(one)
    elif is_dataclass(value):
        yield from _within(vars(value))
