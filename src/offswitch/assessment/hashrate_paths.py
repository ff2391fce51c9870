"""Stated changes of hashrate as paths: the log ratio that each puts on the bins of the blocks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from offswitch.bitcoin import Chain
from offswitch.bitcoin.work import Floats, Work
from offswitch.hazard import Shutdown
from offswitch.parameters import Parameters
from offswitch.timeline import HOUR

#: Paths that a hypothesis is averaged over, and the step they are made in.
PATHS = 40
STEP = timedelta(minutes=15)


@dataclass(frozen=True, eq=False)
class Paths:
    """Equally likely paths of a stated change.

    Parameters
    ----------
    offsets
        Log of the mean factor of each bin, shape (J, T).
    within
        What the times of the blocks inside a bin add to the log likelihood, where the factor varies
        in it: the sum over its blocks of log factor less `offsets`, shape (J, T).
    """

    offsets: Floats
    within: Floats

    @classmethod
    def even(cls, offsets: Floats) -> "Paths":
        """Paths whose factor does not vary inside the bins."""
        return cls(offsets, np.zeros_like(offsets))


def step_path(work: Work, at: datetime, until: datetime | None) -> Floats:
    """Share of each bin that lies between two moments, shape (1, T)."""
    end = work.edges[-1] if until is None else until.timestamp()
    low = np.maximum(work.edges[:-1], at.timestamp())
    high = np.minimum(work.edges[1:], end)
    return np.asarray(np.maximum(high - low, 0) / np.diff(work.edges))[None, :]


@dataclass(frozen=True, eq=False)
class Idle:
    """Share of a country's miners that stand still, of those without another link.

    Parameters
    ----------
    starts
        Unix seconds of even steps, shape (N,); the last one begins when nobody is idle any more.
    share
        In each step, by path, shape (N, J).
    without_link
        Share of the miners without another link, by path, shape (J,).
    picked
        Which draws the paths are, shape (J,).
    """

    starts: Floats
    share: Floats
    without_link: Floats
    picked: NDArray[np.intp]


def idle_miners(at: datetime, shutdown: Shutdown, parameters: Parameters) -> Idle:
    """Draw how a country's miners stop with its wired access and come back.

    They stop in the measure in which access is off, and come back evenly over the hours of a
    restart: what is idle falls by a step over those hours at most, and rises with access at once.
    """
    link = parameters.draw("miners_without_other_link").draws
    draws = max(link.size, parameters.settings.draws)
    count = min(PATHS, draws)
    # A draw from each of so many equal parts, from the least that stop to the most.
    order = np.argsort(np.resize(link, draws), kind="stable")
    picked = order[((np.arange(count) + 0.5) * draws / count).astype(int)]

    def drawn(values: Floats) -> Floats:
        return values[picked] if values.size > 1 else np.resize(values, count)

    restart = parameters.draw("restart_hours").draws if "restart_hours" in parameters else None
    restart_h = np.zeros(count) if restart is None else drawn(restart)
    # What was not observed counts as nothing lost, as in the hours.
    seen = [(s.interval, s.severity) for s in shutdown.of("fixed") if s.severity is not None]
    end = max((stretch.end for stretch, _ in seen), default=at)
    end += timedelta(hours=float(restart_h.max()))
    times = [at + STEP * k for k in range(max(-((at - end) // STEP), 0) + 1)]
    off = np.zeros((len(times), count))
    for stretch, severity in seen:
        off[[when in stretch for when in times]] = drawn(severity)
    fall = (STEP / HOUR) / np.maximum(restart_h, STEP / HOUR)
    idle, now = np.empty_like(off), np.zeros(count)
    for row, level in enumerate(off):
        idle[row] = now = np.maximum(level, now - fall)
    return Idle(np.array([when.timestamp() for when in times]), idle, drawn(link), picked)


def off_paths(work: Work, chain: Chain, idle: Idle, share: Floats) -> Paths:
    """Paths of hashrate if those of a share of the world's, shape (Q,) or (1,), stood still.

    Bins before the first step are untouched.
    """
    share = share[idle.picked] if share.size > 1 else share
    stopped = (share * idle.without_link)[:, None]
    step_s = STEP.total_seconds()
    ends = np.append(idle.starts, idle.starts[-1] + step_s)
    total = np.vstack([np.zeros(stopped.size), np.cumsum(idle.share, axis=0) * step_s])
    between = np.array([np.interp(work.edges, ends, column) for column in total.T])
    offsets = np.log1p(-stopped * np.diff(between, axis=1) / np.diff(work.edges))
    low, high = max(ends[0], work.edges[0]), min(ends[-1], work.edges[-1])
    blocks = chain.times[(chain.times >= low) & (chain.times < high)]
    step = np.searchsorted(ends, blocks, side="right") - 1
    within = np.asarray(-work.blocks * offsets, np.float64)
    np.add.at(
        within.T,
        np.searchsorted(work.edges, blocks, side="right") - 1,
        np.log1p(-stopped * idle.share[step].T).T,
    )
    return Paths(offsets, within)
