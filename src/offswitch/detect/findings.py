"""From a grid of series to the outages in it, with what each signal says of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from offswitch.detect.fusion import fuse
from offswitch.detect.grid import Grid
from offswitch.detect.outage import Outage
from offswitch.detect.reading import levels_of, moved_by, read_expecting, read_on, with_faint
from offswitch.detect.rules import Rules
from offswitch.detect.signals import CARDS, Signal, card
from offswitch.detect.stream import ENDINGS, Episodes, Expectation, Values
from offswitch.detect.weights import Floats, Indices, Series
from offswitch.detect.witnesses import Group, Seen, outages_of
from offswitch.text import Message, clauses, message


@dataclass(frozen=True, eq=False)
class Findings:
    """Everything found in a grid.

    Parameters
    ----------
    grid, place
        What was looked at, and the name of series that have no key.
    episodes
        Stretches in which a series stood below its expectation, N of them: outages or not.
    belief
        Probability that each is an outage, shape (N,), given all the signals.
    alert
        When each was first believed, in Unix seconds, shape (N,); NaN if it is not.
    outages
        What is believed, by place, network and service, with the evidence of every signal.
    expectation
        What was expected of every bin, in the units of the series, if that was asked for.
    notes
        What was done to the series, and what cannot be known from them.
    """

    grid: Grid
    place: str | None
    episodes: Episodes
    belief: Floats
    alert: Floats
    outages: tuple[Outage, ...]
    expectation: Expectation | None
    notes: tuple[Message, ...]


def find_outages(
    grid: Grid, *, place: str | None = None, rules: Rules | None = None, expect: bool = False
) -> Findings:
    """Find the outages in series, every alert from what was known at its time.

    Parameters
    ----------
    grid
        The series.
    place
        What series without a key are of.
    rules
        The constants of the method.
    expect
        Whether to keep what was expected of every bin.
    """
    rules = rules or Rules()
    cards = [card(signal) for signal in grid.signals]
    groups, names = _groups(grid, cards, place)
    values, notes = _turned(grid.values, cards)
    episodes, told = read_expecting(values, cards, grid, rules, noise=expect)
    series = Series(groups, cards, levels_of(values, told), grid.start, grid.step)
    fused = fuse(episodes, series)
    moved = moved_by(episodes, fused, series)
    if moved.any():
        episodes = read_on(episodes, moved, values, series, told, grid, rules)
        fused = fuse(episodes, series)
    episodes, fused = with_faint(episodes, fused, values, series, grid, rules)
    seen = Seen(grid, groups, series.levels, episodes, fused)
    return Findings(
        grid,
        place,
        episodes,
        fused.belief,
        fused.alert,
        tuple(outages_of(seen, names)),
        _turned_back(told, grid.values, cards) if expect else None,
        grid.notes + notes + _doubts(seen),
    )


def _groups(grid: Grid, cards: Sequence[Signal], place: str | None) -> tuple[Indices, list[Group]]:
    """Number of the group of each series, and the groups."""
    found = [
        Group(key or place or "", network, one.service)
        for key, network, one in zip(grid.keys, grid.networks, cards, strict=True)
    ]
    names = list(dict.fromkeys(found))
    number = {name: at for at, name in enumerate(names)}
    return np.array([number[name] for name in found], np.intp), names


def _turned(values: Values, cards: Sequence[Signal]) -> tuple[Values, tuple[Message, ...]]:
    """Values in which lower is worse and absence is zero where it is evidence."""
    if not any(one.turned or one.absence_is_evidence for one in cards):
        return values, ()
    values = values.copy()
    for row, one in zip(values, cards, strict=True):
        if one.turned == "reciprocal":
            row[:] = np.divide(1, row, out=np.full_like(row, np.nan), where=row > 0)
        elif one.turned == "complement":
            row[:] = 1 - row / _whole(row)
        seen = np.flatnonzero(np.isfinite(row))
        if one.absence_is_evidence and seen.size:
            inside = row[seen[0] : seen[-1] + 1]
            inside[np.isnan(inside)] = 0.0
    turned = dict.fromkeys(one.name for one in cards if one.turned)
    notes = [message(f"fusion.turned.{CARDS[name].turned}", signal=name) for name in turned]
    absent = dict.fromkeys(one.name for one in cards if one.absence_is_evidence)
    notes += [message("fusion.absence", signal=name) for name in absent]
    return values, tuple(notes)


def _whole(row: Values) -> float:
    """Loss of everything: 1 in a series of shares, 100 in one of per cent."""
    return 100.0 if np.fmax.reduce(row) > 1 else 1.0


def _turned_back(told: Expectation, values: Values, cards: Sequence[Signal]) -> Expectation:
    """Expectations in the units of the series."""
    for k, one in enumerate(cards):
        if one.turned == "reciprocal":
            told.sd[k] /= told.value[k] ** 2
            told.value[k] = 1 / told.value[k]
        elif one.turned == "complement":
            told.sd[k] *= _whole(values[k])
            told.value[k] = (1 - told.value[k]) * _whole(values[k])
    return told


def _doubts(seen: Seen) -> tuple[Message, ...]:
    """Say which losses are believed of one signal only, which are not, and which became normal."""
    episodes, alert = seen.episodes, seen.fused.alert
    doubted = np.flatnonzero(episodes.sure & np.isnan(alert))
    settled = np.flatnonzero((episodes.ending == ENDINGS.index("settled")) & np.isfinite(alert))
    notes = []
    for key, rows in (("fusion.doubted", doubted), ("fusion.settled", settled)):
        if rows.size:
            told = [seen.told(row) for row in rows[:3].tolist()]
            more = message("fusion.more", count=rows.size - 3) if rows.size > 3 else ""
            notes.append(message(key, which=clauses(told), more=more))
    return tuple(notes)
