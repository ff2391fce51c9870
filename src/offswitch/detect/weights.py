"""What speaks for an outage and against it, at a time, from what was known then."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from offswitch.detect.rules import DAY, HOUR
from offswitch.detect.signals import Signal
from offswitch.detect.stream import Episodes

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Indices = NDArray[np.intp]

#: Farther than any two times are, in seconds.
FAR = 1e11
#: Bins over which stillness and depth are looked at.
_LOOK = 12
#: How many times `onset` two onsets may lie apart and still be compared.
_REACH = 6
#: Other series that are looked at together: what this takes is bounded, whatever there is to weigh.
_AT_ONCE = 100_000


class Belief(NamedTuple):
    """Constants of rule ``fused``: rates a day, times in seconds, losses as shares. Assumed."""

    #: Outages of one place, network and service.
    outages: float = 1 / 30
    #: And at the clock time of one of the last days: a tenth of them within `onset` of it, or
    #: within a bin where that is longer, which makes the rate lower.
    #: Between shutdowns, two gaps in three are one to four days to the minute (Bischof 2023).
    again: float = 7.0
    again_days: int = 4
    #: Losses of one signal that are sure and no outage: changes of what is measured.
    steps: float = 1 / 500
    #: Mean size of those beyond the least loss; outages are of any size alike.
    step_depth: float = 0.12
    least_loss: float = 0.10
    #: Days and hours on which people use the network less, and the mean size of that.
    holidays: float = 1 / 15
    holiday_depth: float = 0.05
    #: Doubtful episodes found at the lower bar of a second reading.
    faint: float = 0.6
    #: How far apart signals begin to show one outage.
    onset: float = HOUR / 6
    #: Share of outages that one signal alone can see.
    alone: float = 0.05
    #: A signal that lost less than this stood still.
    still: float = 0.10
    #: Belief that makes an episode an outage; and that below which one sure by itself is none.
    believed: float = 0.9
    doubted: float = 0.5


class Series(NamedTuple):
    """What there is to know of K series.

    Parameters
    ----------
    groups, cards
        Number of the group and card of each.
    levels
        Value over expectation, shape (K, T), NaN where unobserved.
    start, step
        Unix time of the first bin, and length of a bin, in seconds.
    """

    groups: Indices
    cards: Sequence[Signal]
    levels: NDArray[np.float32]
    start: int
    step: int


class Looks(NamedTuple):
    """Rows of episodes and the times at which each is looked at, infinite for the end: shape (M,).

    Parameters
    ----------
    row, when
        In the order of rows.
    """

    row: Indices
    when: Floats


class Against(NamedTuple):
    """Odds against an outage, shape (M,): `rare` over the rate of outages, and `near`."""

    rare: Floats
    near: Floats

    def belief(self, rate: Floats) -> Floats:
        """Probability of an outage where so many begin a day."""
        return np.asarray(1 / (1 + self.rare / rate + self.near))


def companions(
    episodes: Episodes, of: Episodes, series: Series, constants: Belief
) -> Iterator[tuple[Indices, Indices]]:
    """Find the episodes of other series of each one's group that began at nearly the same time.

    Parameters
    ----------
    episodes, of
        Those asked about, and those that may speak for them.

    Yields
    ------
    Rows of both; those earlier first, then those later, the nearest of either first.
    """
    groups, reach = series.groups, _REACH * max(constants.onset, series.step)
    by_onset = np.lexsort((of.start, groups[of.series]))
    those, these = (groups[e.series] * FAR + e.start for e in (of.take(by_onset), episodes))
    for step in (-1, 1):
        rows = np.arange(len(episodes))
        at = np.searchsorted(those, these) - (step < 0)
        while rows.size:
            inside = (at >= 0) & (at < len(of))
            rows, at = rows[inside], at[inside]
            near = np.abs(those[at] - these[rows]) < reach
            rows, at = rows[near], at[near]
            other = of.series[by_onset[at]] != episodes.series[rows]
            yield rows[other], by_onset[at[other]]
            at = at + step


def against(
    episodes: Episodes,
    looks: Looks,
    of: Episodes,
    fault: Floats,
    series: Series,
    constants: Belief,
) -> Against:
    """Weigh episodes, which are doubtful by fault so many times a day, at each look."""
    width = int(np.bincount(series.groups).max())
    parts = np.array_split(np.arange(looks.row.size), 1 + looks.row.size * width // _AT_ONCE)
    weighed = []
    for part in parts:
        row, when = looks.row[part], looks.when[part]
        weighed.append(_weighed(episodes.take(row), when, of, fault[row], series, constants))
    return Against(*(np.concatenate(some) for some in zip(*weighed, strict=True)))


def _weighed(
    e: Episodes, when: Floats, of: Episodes, fault: Floats, series: Series, c: Belief
) -> Against:
    """Weigh each episode at a time of its own."""
    misses, follows_use, least = (
        np.array([getattr(card, name) or 0.0 for card in series.cards])
        for name in ("misses", "follows_use", "least_loss")
    )
    least = np.where(least > 0, least, c.least_loss)[e.series]
    depth = _lost(e, when, series)
    shallow = c.steps * _density(depth, least, c.step_depth)
    seen = np.log1p(-misses[e.series]) - np.log(np.where(e.alert <= when, shallow, fault))
    other, match = _nearest(e, when, of, series, c)
    fell = match >= 0
    apart = np.abs(np.append(of.start, np.nan)[match] - e.start[:, None])
    onset = max(c.onset, series.step)
    near = np.where(fell, -apart / onset - np.log(2 * onset / DAY), -np.inf)
    dips = np.array([card.dips for card in series.cards])[other]
    faults = np.where(np.append(of.alert, np.nan)[match] <= when[:, None], c.steps, dips)
    speak = np.where(fell, np.log1p(-misses[other]) + near - np.log(faults), 0.0).sum(axis=1)
    missed = _stood_still(e, when, other, ~fell & (other >= 0), series, c)
    used = ~(fell & (follows_use[other] == 0)).any(axis=1) & (follows_use[e.series] > 0)
    holiday = c.holidays * _density(depth, least, c.holiday_depth)
    rare = np.exp(-seen - speak) / missed + np.where(used, holiday / missed, 0.0)
    nearest = np.where(fell.any(axis=1), near.max(axis=1, initial=-np.inf), np.inf)
    return Against(rare, np.exp(-seen - nearest))


def _nearest(
    e: Episodes, when: Floats, of: Episodes, series: Series, c: Belief
) -> tuple[Indices, Indices]:
    """Find the other series of each one's group, and of their episodes that had opened the nearest.

    Returns
    -------
    Both of shape (M, S), -1 where there is none.
    """
    groups = series.groups
    order = np.argsort(groups, kind="stable")
    size = np.bincount(groups)
    first = np.cumsum(size) - size
    slot = np.empty(groups.size, np.intp)
    slot[order] = np.arange(groups.size) - first[groups[order]]
    column = np.arange(size.max())
    mine = groups[e.series][:, None]
    there = (column < size[mine]) & (column != slot[e.series][:, None])
    other = np.where(there, order[np.minimum(first[mine] + column, groups.size - 1)], -1)

    match, apart = np.full(other.shape, -1), np.full(other.shape, np.inf)
    for row, found in companions(e, of, series, c):
        at = slot[of.series[found]]
        off = np.abs(of.start[found] - e.start[row])
        better = (of.opened[found] <= when[row]) & (off < apart[row, at])
        row, at = row[better], at[better]
        match[row, at], apart[row, at] = found[better], off[better]
    return other, match


def _stood_still(
    e: Episodes, when: Floats, other: Indices, asked: Flags, series: Series, c: Belief
) -> Floats:
    """Probability that an outage leaves alone the series that were watched and have not moved."""
    first = _bin(series, e.start)
    bins = (np.minimum(when - e.start, _LOOK * series.step) // series.step)[:, None, None]
    at = first[:, None, None] + np.arange(_LOOK)
    levels, seen = _levels(series, other[..., None], at, np.arange(_LOOK) < bins)
    count = seen.sum(axis=-1)
    level = levels.sum(axis=-1) / np.maximum(count, 1)
    still = asked & (count >= 0.5 * np.maximum(bins[..., 0], 1)) & (level > 1 - c.still)
    misses, seen_after = (
        np.array([getattr(card, name) for card in series.cards])[other]
        for name in ("misses", "seen_after")
    )
    silent = misses + (1 - misses) * np.exp(-(when - e.start)[:, None] / seen_after)
    missed = np.where(still, silent, 1.0).prod(axis=1)
    return np.where(still.any(axis=1), c.alone + (1 - c.alone) * missed, 1.0)


def _lost(e: Episodes, when: Floats, series: Series) -> Floats:
    """Share that each series had lost in the last bins before a time, NaN if none was seen."""
    ends = np.isfinite(when)
    at = _bin(series, np.where(ends, when, e.start))[:, None] - np.arange(1, _LOOK + 1)
    levels, seen = _levels(series, e.series[:, None], at, at >= _bin(series, e.start)[:, None])
    count = seen.sum(axis=1)
    lost = np.where(count > 0, 1 - levels.sum(axis=1) / np.maximum(count, 1), np.nan)
    return np.where(ends, lost, e.depth)


def _bin(series: Series, time: Floats) -> Indices:
    return ((time - series.start) // series.step).astype(np.intp)


def _levels(
    series: Series, of: Indices, at: Indices, asked: Flags
) -> tuple[NDArray[np.float32], Flags]:
    """Levels of some series in some bins, 0 where not asked for or unobserved; and where seen."""
    asked = asked & (at >= 0) & (at < series.levels.shape[1])
    found = series.levels[of, np.where(asked, at, 0)]
    seen = asked & np.isfinite(found)
    return np.where(seen, found, np.float32(0)), seen


def _density(depth: Floats, least: Floats, mean: float) -> Floats:
    """Density of an exponential depth beyond the least over that of depths that are all alike."""
    beyond = np.clip(np.nan_to_num(depth), least, 1.0) - least
    return np.asarray(np.exp(-beyond / mean) / mean * (1 - least))
