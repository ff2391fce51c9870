"""Signals that fail differently, fused: how far each episode is believed, and from when on.

An episode is either the onset of an outage or a fault of its signal. Each other signal of the same
place, network and service then bears witness: one that began to fall at nearly the same time speaks
for an outage, one that was watched and stood still against it, one that nobody observed not at all.
Everything that an alert rests on was known at its time.
"""

from typing import NamedTuple

import numpy as np

from offswitch.detect.rules import DAY
from offswitch.detect.stream import Episodes
from offswitch.detect.weights import (
    FAR,
    Belief,
    Floats,
    Looks,
    Series,
    against,
    companions,
)


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


def fuse(episodes: Episodes, series: Series) -> Fused:
    """Weigh each episode by what the other signals of its group did.

    Parameters
    ----------
    episodes
        Of all series, N of them.
    """
    constants = Belief()
    dips = np.array([card.dips for card in series.cards])[episodes.series]
    looks, ever = _looks(episodes, episodes, series, constants), _ever(episodes)
    seen, end = (
        against(episodes, some, episodes, dips, series, constants) for some in (looks, ever)
    )
    rate = np.full(len(episodes), constants.outages)
    # What recurs speaks for a fall of two bins: a single one may be a glitch.
    two = looks.when >= episodes.start[looks.row] + 2 * series.step
    while True:  # each round believes more, or is the last
        now = np.where(two, rate[looks.row], constants.outages)
        alert = _alert(episodes, looks, seen.belief(now), constants)
        again = _again(episodes, alert, series, constants)
        if np.array_equal(again, rate):
            return Fused(end.belief(rate), alert)
        rate = again


def beside(faint: Episodes, episodes: Episodes, fused: Fused, series: Series) -> Floats:
    """When a companion of each of some episodes was first believed, NaN if none was."""
    first = np.full(len(faint), np.nan)
    for row, found in companions(faint, episodes, series, Belief()):
        first[row] = np.fmin(first[row], fused.alert[found])
    return first


def fuse_faint(faint: Episodes, episodes: Episodes, first: Floats, series: Series) -> Fused:
    """Weigh episodes found at a lower bar, which are believed beside one that is believed already.

    Parameters
    ----------
    faint
        N episodes.
    episodes
        Those by the usual bar.
    first
        When a companion of each was first believed, shape (N,).
    """
    constants = Belief()
    looks, ever = _looks(faint, episodes, series, constants), _ever(faint)
    rates = np.full(len(faint), constants.faint)
    seen, end = (
        against(faint, some, episodes, rates, series, constants).belief(
            np.full(some.row.size, constants.outages)
        )
        for some in (looks, ever)
    )
    return Fused(end, np.maximum(_alert(faint, looks, seen, constants), first))


def _again(episodes: Episodes, alert: Floats, series: Series, constants: Belief) -> Floats:
    """Rate of outages at each onset, which is higher at the clock time of one of the last days."""
    group, slack = series.groups[episodes.series], max(constants.onset, series.step)
    known = alert - episodes.start < DAY - slack  # before the next could begin
    times = np.sort((group * FAR + episodes.start)[known])
    rate = np.full(len(episodes), constants.outages)
    for days in range(1, constants.again_days + 1):
        then = group * FAR + episodes.start - days * DAY
        first = np.searchsorted(times, then - slack)
        last = np.searchsorted(times, then + slack, "right")
        rate[last > first] = max(constants.again * constants.onset / slack, constants.outages)
    return rate


def _ever(episodes: Episodes) -> Looks:
    """One look at each, in the end."""
    return Looks(np.arange(len(episodes)), np.full(len(episodes), np.inf))


def _looks(episodes: Episodes, of: Episodes, series: Series, constants: Belief) -> Looks:
    """When the belief in an episode may rise: it opens, is sure, or a companion does or is."""
    since = episodes.opened
    rows, times = [np.arange(len(episodes))] * 2, [since, np.fmax(episodes.alert, since)]
    for row, found in companions(episodes, of, series, constants):
        for time in (of.opened[found], of.alert[found]):
            later = time > since[row]  # not where it never was sure
            rows.append(row[later])
            times.append(time[later])
    row, when = np.concatenate(rows), np.concatenate(times)
    order = np.lexsort((when, row))
    row, when = row[order], when[order]
    new = (np.diff(row, prepend=-1) > 0) | (np.diff(when, prepend=-FAR) > 0)
    return Looks(row[new], when[new])


def _alert(episodes: Episodes, looks: Looks, belief: Floats, constants: Belief) -> Floats:
    """First look at which each episode is believed, NaN if none."""
    sure = episodes.alert[looks.row] <= looks.when
    row, when = (
        some[belief >= np.where(sure, constants.doubted, constants.believed)] for some in looks
    )
    found = np.full(len(episodes), np.nan)
    found[row[::-1]] = when[::-1]  # the earliest is written last
    return found
