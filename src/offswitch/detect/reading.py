"""Series read once, and again where one reading cannot tell: after a step, and beside an outage."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from offswitch.detect.fusion import Fused, beside, fuse_faint
from offswitch.detect.grid import Grid
from offswitch.detect.rules import DAY, Rules
from offswitch.detect.signals import Signal
from offswitch.detect.stream import ENDINGS, Episodes, Expectation, Stream, Values, joined
from offswitch.detect.weights import FAR, Flags, Floats, Indices, Series

#: The lower bar of a second reading of the series in whose group another is out.
FAINT = 2.5
#: A step that is doubted is the new normal after so long, in seconds, and so many bins.
MOVED, MOVED_BINS = DAY, 12


def read(values: Values, cards: Sequence[Signal], grid: Grid, rules: Rules) -> Episodes:
    """Episodes of all series, each by the least loss of its card."""
    parts = []
    for rows, stream in _streams(cards, grid, rules):
        ended = stream.push(values if len(rows) == len(values) else values[rows])
        parts += [replace(e, series=rows[e.series]) for e in (ended, stream.lasting())]
    return joined(parts)


def read_expecting(
    values: Values, cards: Sequence[Signal], grid: Grid, rules: Rules, *, noise: bool
) -> tuple[Episodes, Expectation]:
    """Read the series, and tell what was expected of them, with its noise if that is asked for."""
    told = Expectation.empty(values.shape, noise=noise)
    parts = []
    for rows, stream in _streams(cards, grid, rules):
        if len(rows) == len(values):
            ended = stream.push(values, told)
        else:
            part = Expectation.empty((len(rows), values.shape[1]), noise=noise)
            ended = stream.push(values[rows], part)
            told.value[rows] = part.value
            if noise:
                told.sd[rows] = part.sd
        parts += [replace(e, series=rows[e.series]) for e in (ended, stream.lasting())]
    return joined(parts), told


def _streams(cards: Sequence[Signal], grid: Grid, rules: Rules) -> Iterator[tuple[Indices, Stream]]:
    """Rows of the series for which one least loss holds, and what reads them."""
    least = np.array([one.least_loss or rules.least_loss for one in cards])
    for loss in np.unique(least).tolist():
        rows = np.flatnonzero(least == loss)
        own = rules._replace(least_loss=loss, deep_loss=max(rules.deep_loss, loss))
        yield rows, Stream(len(rows), grid.start, grid.step, own)


def levels_of(values: Values, told: Expectation) -> Values:
    """Values over what was expected of them, NaN where that is not known."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(values / told.value)


def _settle(step: int) -> int:
    return max(MOVED, MOVED_BINS * step)


def moved_by(episodes: Episodes, fused: Fused, series: Series) -> Flags:
    """Which of the episodes are steps that were still doubted when they had lasted for a day."""
    due = episodes.start + _settle(series.step)
    known = due < series.start + series.step * series.levels.shape[1]
    lasted = np.nan_to_num(episodes.end, nan=FAR) > due
    return np.asarray(episodes.sure & known & lasted & ~(fused.alert <= due))


def read_on(
    episodes: Episodes,
    moved: Flags,
    values: Values,
    series: Series,
    told: Expectation,
    grid: Grid,
    rules: Rules,
) -> Episodes:
    """Read on beyond steps that are doubted: each is the new normal from a day after its onset.

    Otherwise nothing else would be seen in a series for as long as the step runs. What was expected
    of it, and its levels, change in place from then on; what was found before stays as it is.
    """
    steps = episodes.take(moved)
    rows = np.unique(steps.series)
    cards = [series.cards[k] for k in rows.tolist()]
    settle = _settle(grid.step)
    again, part = read_expecting(
        values[rows], cards, grid, rules._replace(settle=settle), noise=told.sd.size > 0
    )
    levels = levels_of(values[rows], part)
    due, ends = steps.start + settle, np.nan_to_num(steps.end, nan=FAR)
    last = series.levels.shape[1]
    places = np.searchsorted(rows, steps.series).tolist()
    bins = ((np.stack([due, ends]) - grid.start) // grid.step).clip(0, last).astype(int)
    for row, place, first, stop in zip(steps.series, places, *bins.tolist(), strict=True):
        series.levels[row, first:stop] = levels[place, first:stop]
        told.value[row, first:stop] = part.value[place, first:stop]
        if part.sd.size:
            told.sd[row, first:stop] = part.sd[place, first:stop]

    again = replace(again, series=rows[again.series])
    again = again.take(_inside(again, steps.series, due, ends))
    until = np.nan_to_num(again.end, nan=FAR)
    kept = ~moved & ~_inside(episodes, again.series, again.start, until)
    settled = replace(
        steps,
        end=due,
        end_low=due,
        end_high=due + grid.step,
        ending=np.full(len(steps), ENDINGS.index("settled")),
    )
    return joined([episodes.take(kept), settled, again])


def _inside(some: Episodes, series: Indices, first: Floats, last: Floats) -> Flags:
    """Which episodes begin in one of the spans of their series, which are in order."""
    at = np.searchsorted(series * FAR + first, some.series * FAR + some.start, "right") - 1
    there = at >= 0
    at = np.maximum(at, 0)
    if not series.size:
        return there
    return np.asarray(there & (series[at] == some.series) & (some.start < last[at]))


def with_faint(
    episodes: Episodes, fused: Fused, values: Values, series: Series, grid: Grid, rules: Rules
) -> tuple[Episodes, Fused]:
    """Where a group is out, read its series again at a lower bar, and add what counts beside it.

    All of them are read again, whether their own fall is found later or not: which ones that are
    must not depend on what comes after.
    """
    groups = series.groups
    out = np.bincount(groups[episodes.series], np.isfinite(fused.alert), groups.max() + 1) > 0
    again = np.flatnonzero((out & (np.bincount(groups) > 1))[groups])
    if not again.size:
        return episodes, fused
    cards = [series.cards[k] for k in again.tolist()]
    some = values[again] if again.size < len(values) else values
    faint = read(some, cards, grid, rules._replace(doubt=FAINT))
    faint = replace(faint, series=again[faint.series])
    first = beside(faint, episodes, fused, series)
    near = np.isfinite(first)
    faint, first = faint.take(near), first[near]
    weighed = fuse_faint(faint, episodes, first, series)
    adds = weighed.alert < _earliest(faint, episodes, fused.alert)
    faint, added = faint.take(adds), Fused(weighed.belief[adds], weighed.alert[adds])
    order = np.lexsort((np.r_[episodes.start, faint.start], np.r_[episodes.series, faint.series]))
    belief, alert = (np.concatenate(pair)[order] for pair in zip(fused, added, strict=True))
    return joined([episodes, faint]), Fused(belief, alert)


def _earliest(some: Episodes, others: Episodes, alert: Floats) -> Floats:
    """First alert of the other episodes of its series that each of some overlaps, or infinity.

    Others are in order, and those of one series do not overlap.
    """
    ends, later = (np.nan_to_num(e.end, nan=FAR / 2) for e in (some, others))
    first = np.searchsorted(others.series * FAR + later, some.series * FAR + some.start, "right")
    last = np.searchsorted(others.series * FAR + others.start, some.series * FAR + ends)
    found = np.full(len(some), np.inf)
    rows = np.flatnonzero(last > first)
    if rows.size:
        known = np.append(np.nan_to_num(alert, nan=np.inf), np.inf)
        spans = np.column_stack([first[rows], last[rows]]).ravel()
        found[rows] = np.minimum.reduceat(known, spans)[::2]
    return found
