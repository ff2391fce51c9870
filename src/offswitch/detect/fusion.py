"""Signals that fail differently, fused: how far each episode is believed, and from when on.

An episode is either the onset of an outage or a fault of its signal. Each other signal of the same
place, network and service then bears witness: one that began to fall at nearly the same time speaks
for an outage, one that was watched and stood still against it, one that nobody observed not at all.
Everything that an alert rests on was known at its time.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from offswitch.detect.rules import DAY, HOUR
from offswitch.detect.signals import Signal
from offswitch.detect.stream import Episodes

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Indices = NDArray[np.intp]


class Belief(NamedTuple):
    """Constants of rule ``fused``: rates a day, times in seconds, losses as shares. Assumed."""

    #: Outages of one place, network and service.
    outages: float = 1 / 30
    #: And at the clock time of one of the last days: a tenth of them within twenty minutes of it.
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


#: Farther than any two times are, in seconds.
_FAR = 1e11


class Fused(NamedTuple):
    """What the signals together say of each episode, shape (N,).

    Parameters
    ----------
    belief
        Probability that it is an outage, given all that was seen.
    alert
        When it was first believed; NaN if never.
    """

    belief: Floats
    alert: Floats


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


class Companions(NamedTuple):
    """Of N episodes, the S other series of their groups, and the episode of each nearest in onset.

    Parameters
    ----------
    other, match
        Shape (N, S), -1 where there is none.
    """

    other: Indices
    match: Indices


#: Bins over which stillness and depth are looked at.
_LOOK = 12
#: How many times `onset` two onsets may lie apart and still be compared.
_REACH = 6


def fuse(episodes: Episodes, series: Series, constants: Belief | None = None) -> Fused:
    """Weigh each episode by what the other signals of its group did.

    Parameters
    ----------
    episodes
        Of all series, N of them.
    """
    constants = constants or Belief()
    dips = np.array([card.dips for card in series.cards])[episodes.series]
    model = _Model(episodes, episodes, dips, series, constants)
    rate = np.full(len(episodes), constants.outages)
    while True:  # each round believes more, or is the last
        alert = model.alert(rate)
        again = _again(episodes, alert, series, constants)
        if np.array_equal(again, rate):
            return Fused(model.belief(rate), alert)
        rate = again


def _again(episodes: Episodes, alert: Floats, series: Series, constants: Belief) -> Floats:
    """Rate of outages at each onset, which is higher at the clock time of one of the last days."""
    group, slack = series.groups[episodes.series], max(constants.onset, series.step)
    known = alert - episodes.start < DAY - slack  # before the next could begin
    times = np.sort((group * _FAR + episodes.start)[known])
    rate = np.full(len(episodes), constants.outages)
    for days in range(1, constants.again_days + 1):
        then = group * _FAR + episodes.start - days * DAY
        first, last = (np.searchsorted(times, then + x) for x in (-slack, slack))
        rate[last > first] = constants.again
    return rate


def fuse_faint(
    faint: Episodes,
    episodes: Episodes,
    fused: Fused,
    series: Series,
    constants: Belief | None = None,
) -> Fused:
    """Weigh episodes found at a lower bar, which are believed beside one that is believed already.

    Parameters
    ----------
    faint
        N episodes of series that stood still by the usual bar.
    episodes, fused
        Those by the usual bar, and how far they are believed.
    """
    constants = constants or Belief()
    rates = np.full(len(faint), constants.faint)
    model = _Model(faint, episodes, rates, series, constants)
    match = model.others.match
    alerts = np.append(fused.alert, np.nan)[match]
    first = np.fmin.reduce(alerts, axis=1, initial=np.nan)
    rate = np.full(len(faint), constants.outages)
    return Fused(model.belief(rate), np.maximum(model.alert(rate), first))


class _Witnesses(NamedTuple):
    """What the other signals of each episode did, shape (N,).

    Log-likelihood ratios of those that fell and of those that stood still, log density of the onset
    nearest to its own, and whether only signals that follow use fell.
    """

    fell: Floats
    still: Floats
    nearest: Floats
    use: Flags


class _Model:
    """The arrays that every belief is made from; nothing in it changes."""

    def __init__(
        self, episodes: Episodes, of: Episodes, fault: Floats, series: Series, constants: Belief
    ) -> None:
        self.e, self.fault, self.c, cards = episodes, fault, constants, series.cards
        self.start, self.step = series.start, series.step
        self.others = companions(episodes, of, series.groups, series.step, constants)
        other, match = self.others
        self.there = other >= 0
        card = np.where(self.there, other, 0)
        at = np.where(match >= 0, match, len(of))
        self.since = _opened(episodes, self.step)
        self.opened, self.alerted, onset = (
            np.append(times, np.nan)[at] for times in (_opened(of, self.step), of.alert, of.start)
        )
        self.apart = np.abs(onset - episodes.start[:, None])
        misses, seen_after, dips = (
            np.array([getattr(card, name) for card in cards])
            for name in ("misses", "seen_after", "dips")
        )
        least = np.array([card.least_loss or constants.least_loss for card in cards])
        self.least = least[episodes.series]
        use = np.array([card.follows_use for card in cards])
        self.missing, self.missing_other = misses[episodes.series], misses[card]
        self.waits, self.dips = seen_after[card], dips[card]
        self.use, self.use_other = use[episodes.series], use[card]
        self.levels = series.levels
        self.first = ((episodes.start - self.start) // self.step).astype(np.intp)
        self.their = _Window(series.levels, card, self.first[:, None])

    def belief(self, rate: Floats, when: Floats | None = None) -> Floats:
        """Belief in each episode at a time of its own, or in the end; `rate` is that of outages."""
        e, c = self.e, self.c
        now = np.full(len(e), np.inf) if when is None else when
        depth = e.depth if when is None else self._lost(now)
        shallow = c.steps * _density(depth, self.least, c.step_depth)
        seen = np.log1p(-self.missing) - np.log(np.where(e.alert <= now, shallow, self.fault))
        other = self._witnesses(now)
        holiday = c.holidays * _density(depth, self.least, c.holiday_depth)
        against = np.exp(-(np.log(rate) + seen + other.fell + other.still))
        against += np.exp(-(seen + other.nearest))
        against += np.where(other.use, holiday / rate * np.exp(-other.still), 0.0)
        return np.asarray(1 / (1 + against))

    def alert(self, rate: Floats) -> Floats:
        """First time at which each episode is believed, NaN if never."""
        e, c = self.e, self.c
        times = np.column_stack([self.since, e.alert, self.opened, self.alerted])
        times = np.maximum(times, self.since[:, None])
        found = np.full(len(e), np.nan)
        for when in times.T:
            enough = np.where(e.alert <= when, c.doubted, c.believed)
            known = np.where(np.isfinite(when), when, self.since)
            believed = np.isfinite(when) & (self.belief(rate, known) >= enough)
            found = np.where(believed, np.fmin(found, when), found)
        return found

    def _lost(self, now: Floats) -> Floats:
        """Share that each series had lost in the last bins before a time, NaN if none was seen."""
        last = ((now - self.start) // self.step).astype(np.intp)
        bins = last[:, None] - np.arange(1, _LOOK + 1)
        inside = (bins >= self.first[:, None]) & (bins < self.levels.shape[1])
        found = self.levels[self.e.series[:, None], np.where(inside, bins, 0)]
        seen = inside & np.isfinite(found)
        count = seen.sum(axis=1)
        total = np.where(seen, found, 0.0).sum(axis=1)
        return np.where(count > 0, 1 - total / np.maximum(count, 1), np.nan)

    def _bins(self, now: Floats) -> Indices:
        """Whole bins from the onset to a time, as far as is looked."""
        bins = (np.minimum(now - self.e.start, _LOOK * self.step)) // self.step
        return np.asarray(bins, np.intp)

    def _witnesses(self, now: Floats) -> _Witnesses:
        """What the other signals did up to a time."""
        c, when = self.c, now[:, None]
        fell = self.opened <= when
        onset = max(c.onset, self.step)
        near = -self.apart / onset - np.log(2 * onset / DAY)
        fault = np.where(self.alerted <= when, c.steps, self.dips)
        speak = np.log1p(-self.missing_other) + near - np.log(fault)
        level, seen = self.their.mean(self._bins(now)[:, None])
        still = self.there & ~fell & (seen >= 0.5) & (level > 1 - c.still)
        waited = np.exp(-(when - self.e.start[:, None]) / self.waits)
        silent = self.missing_other + (1 - self.missing_other) * waited
        missed = np.where(still, silent, 1.0).prod(axis=1)
        missed = np.where(still.any(axis=1), c.alone + (1 - c.alone) * missed, 1.0)
        nearest = np.where(fell, near, -np.inf).max(axis=1, initial=-np.inf)
        return _Witnesses(
            np.where(fell, speak, 0.0).sum(axis=1),
            np.log(missed),
            np.where(fell.any(axis=1), nearest, np.inf),
            self.use & ~(fell & ~self.use_other).any(axis=1),
        )


class _Window:
    """The first bins of each episode in other series, summed up to each of them."""

    def __init__(self, levels: NDArray[np.float32], series: Indices, first: Indices) -> None:
        bins = first[..., None] + np.arange(_LOOK)
        inside = bins < levels.shape[1]
        found = levels[series[..., None], np.where(inside, bins, 0)]
        seen = inside & np.isfinite(found)
        none = np.zeros((*found.shape[:-1], 1))
        self.total = np.concatenate([none, np.where(seen, found, 0.0).cumsum(axis=-1)], axis=-1)
        self.count = np.concatenate([none, seen.cumsum(axis=-1)], axis=-1)

    def mean(self, bins: Indices) -> tuple[Floats, Floats]:
        """Mean of the observed levels of the first bins, and the share observed."""
        at = np.broadcast_to(bins, self.total.shape[:-1])[..., None]
        total = np.take_along_axis(self.total, at, axis=-1)[..., 0]
        count = np.take_along_axis(self.count, at, axis=-1)[..., 0]
        return total / np.maximum(count, 1), count / np.maximum(bins, 1)


def _opened(episodes: Episodes, step: int) -> Floats:
    """When each stood out: a deeper drop inside a doubtful episode is told by its second bin."""
    later = episodes.opened <= episodes.start
    return np.where(later, episodes.start + 2 * step, episodes.opened)


def _density(depth: Floats, least: Floats, mean: float) -> Floats:
    """Density of an exponential depth beyond the least over that of depths that are all alike."""
    beyond = np.clip(np.nan_to_num(depth), least, 1.0) - least
    return np.asarray(np.exp(-beyond / mean) / mean * (1 - least))


def companions(
    episodes: Episodes,
    of: Episodes,
    groups: Indices,
    step: int,
    constants: Belief | None = None,
) -> Companions:
    """Find the other series of each episode's group, and their episodes nearest to its onset.

    Parameters
    ----------
    episodes, of
        Those asked about, and those that may speak for them.
    """
    order = np.argsort(groups, kind="stable")
    slot = np.empty(len(groups), np.intp)
    slot[order] = np.arange(len(groups)) - np.searchsorted(groups[order], groups[order])
    members = np.full((int(groups.max()) + 1, int(slot.max()) + 1), -1)
    members[groups, slot] = np.arange(len(groups))
    other = members[groups[episodes.series]]
    other[np.arange(len(episodes)), slot[episodes.series]] = -1

    match = np.full(other.shape, -1)
    nearest = np.full(other.shape, _REACH * max((constants or Belief()).onset, step))
    by_onset = np.lexsort((of.start, groups[of.series]))
    those, these = (groups[e.series] * _FAR + e.start for e in (of.take(by_onset), episodes))
    place = np.searchsorted(those, these)
    for direction in (-1, 1):
        for k in range(len(of)):
            at = place + (k if direction == 1 else -1 - k)
            inside = (at >= 0) & (at < len(of))
            found = by_onset[np.where(inside, at, 0)]
            apart = np.abs(of.start[found] - episodes.start)
            near = inside & (groups[of.series[found]] == groups[episodes.series])
            near &= apart <= nearest.max(initial=0.0)
            if not near.any():
                break
            rows = np.flatnonzero(near & (of.series[found] != episodes.series))
            column = slot[of.series[found[rows]]]
            rows, column = (x[apart[rows] < nearest[rows, column]] for x in (rows, column))
            match[rows, column] = found[rows]
            nearest[rows, column] = apart[rows]
    return Companions(other, match)
