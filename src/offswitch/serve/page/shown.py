"""Estimates in a page: each opens what it rests on, also inside a sentence."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

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
