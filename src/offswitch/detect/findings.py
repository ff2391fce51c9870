"""From a grid of series to the outages in it, with what each signal says of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from offswitch.detect.fusion import (
    Floats,
    Fused,
    Indices,
    Series,
    companions,
    fuse,
    fuse_faint,
)
from offswitch.detect.grid import Grid
from offswitch.detect.outage import Outage
from offswitch.detect.rules import DAY, Rules
from offswitch.detect.signals import CARDS, Signal, card
from offswitch.detect.stream import ENDINGS, Episodes, Expectation, Stream, Values, joined
from offswitch.detect.witnesses import Group, Seen, outages_of
from offswitch.text import Message, message, say

#: The lower bar of a second reading of the series in whose group another is out.
FAINT = 2.5
#: Later than any time, in Unix seconds.
_LATE = 1e10
#: A step that is doubted is the new normal after so long.
MOVED = DAY


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
    episodes, told = _read(values, grid, cards, rules)
    with np.errstate(invalid="ignore", divide="ignore"):
        levels = values / told.value
    series = Series(groups, cards, levels, grid.start, grid.step)
    episodes = _moved(episodes, told, values, series, grid, rules)
    episodes, fused = _fused(episodes, values, series, grid, rules)
    seen = Seen(grid, groups, levels, episodes, fused)
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


def _read(
    values: Values, grid: Grid, cards: Sequence[Signal], rules: Rules
) -> tuple[Episodes, Expectation]:
    """Episodes of all series, each by the least loss of its card, and what was expected."""
    least = np.array([one.least_loss or rules.least_loss for one in cards])
    kinds = np.unique(least)
    parts = []
    told = Expectation(np.empty_like(values), np.empty_like(values))
    for loss in kinds.tolist():
        rows = np.flatnonzero(least == loss)
        own = rules._replace(least_loss=loss, deep_loss=max(rules.deep_loss, loss))
        stream = Stream(len(rows), grid.start, grid.step, own)
        ended, part = stream.push_expecting(values if kinds.size == 1 else values[rows])
        if kinds.size == 1:
            return joined([ended, stream.lasting()]), part
        told.value[rows], told.sd[rows] = part.value, part.sd
        parts += [replace(e, series=rows[e.series]) for e in (ended, stream.lasting())]
    return joined(parts), told


def _moved(
    episodes: Episodes,
    told: Expectation,
    values: Values,
    series: Series,
    grid: Grid,
    rules: Rules,
) -> Episodes:
    """Read series again in which a lasting step is doubted: there it is soon the new normal.

    Otherwise nothing else would be seen in them for as long as the step runs. What was expected of
    them changes in place.
    """
    alert = fuse(episodes, series).alert
    settle = max(MOVED, 12 * grid.step)
    lasted = np.nan_to_num(episodes.end, nan=np.inf) - episodes.start
    doubted = episodes.sure & np.isnan(alert) & (lasted > settle)
    rows = np.unique(episodes.series[doubted])
    if not rows.size:
        return episodes
    cards = [series.cards[k] for k in rows.tolist()]
    again, part = _read(values[rows], grid, cards, rules._replace(settle=settle))
    again = replace(again, series=rows[again.series])
    told.value[rows], told.sd[rows] = part.value, part.sd
    with np.errstate(invalid="ignore", divide="ignore"):
        series.levels[rows] = values[rows] / part.value
    kept = episodes.take(np.isfinite(alert) | ~np.isin(episodes.series, rows))
    known = _earliest(again, kept, np.zeros(len(kept)))
    return joined([kept, again.take(np.isinf(known))])


def _fused(
    episodes: Episodes, values: Values, series: Series, grid: Grid, rules: Rules
) -> tuple[Episodes, Fused]:
    """Weigh the episodes; where a group is out, read its series again at a lower bar.

    All of them are read again, whether their own fall is found later or not: which ones that are
    must not depend on what comes after.
    """
    fused = fuse(episodes, series)
    groups = series.groups
    out = np.bincount(groups[episodes.series], np.isfinite(fused.alert), groups.max() + 1) > 0
    again = np.flatnonzero((out & (np.bincount(groups) > 1))[groups])
    if not again.size:
        return episodes, fused
    cards = [series.cards[k] for k in again.tolist()]
    faint, _ = _read(values[again], grid, cards, rules._replace(doubt=FAINT))
    faint = replace(faint, series=again[faint.series])
    beside = companions(faint, episodes, groups, series.step).match >= 0
    faint = faint.take(np.flatnonzero(beside.any(axis=1)))
    weighed = fuse_faint(faint, episodes, fused, series)
    known = _earliest(faint, episodes, fused.alert)
    adds = weighed.alert < known
    faint, added = faint.take(adds), Fused(weighed.belief[adds], weighed.alert[adds])
    order = np.lexsort((np.r_[episodes.start, faint.start], np.r_[episodes.series, faint.series]))
    both = (np.concatenate(pair)[order] for pair in zip(fused, added, strict=True))
    return joined([episodes, faint]), Fused(*both)


def _earliest(some: Episodes, others: Episodes, alert: Floats) -> Floats:
    """First alert of the other episodes of its series that each of some overlaps, or infinity.

    Others are in order, and those of one series do not overlap.
    """
    ends, later = (np.nan_to_num(e.end, nan=_LATE) for e in (some, others))
    base, bases = some.series * 2 * _LATE, others.series * 2 * _LATE
    first = np.searchsorted(bases + later, base + some.start, "right")
    last = np.searchsorted(bases + others.start, base + ends)
    found = np.full(len(some), np.inf)
    known = np.nan_to_num(alert, nan=np.inf)
    for row in np.flatnonzero(last > first).tolist():
        found[row] = known[first[row] : last[row]].min()
    return found


def _doubts(seen: Seen) -> tuple[Message, ...]:
    """Say which losses are believed of one signal only, which are not, and which became normal."""
    episodes, alert = seen.episodes, seen.fused.alert
    doubted = np.flatnonzero(episodes.sure & np.isnan(alert))
    settled = np.flatnonzero((episodes.ending == ENDINGS.index("settled")) & np.isfinite(alert))
    notes = []
    for key, rows in (("fusion.doubted", doubted), ("fusion.settled", settled)):
        if rows.size:
            told = [seen.told(row) for row in rows[:3].tolist()]
            more = say("fusion.more", count=rows.size - 3) if rows.size > 3 else ""
            notes.append(message(key, which="; ".join(told) + more))
    return tuple(notes)
