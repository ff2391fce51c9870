"""The constants of the detector, each with its meaning: one set for every kind of signal."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

HOUR, DAY = 3600, 86_400
WEEK_HOURS = 168
#: Parts of the day over which the noise of a bin is told apart.
DAY_PARTS = 8
#: Seconds after which the level, the noise and the time-of-week shape move.
SEGMENT = 1800
#: The longer of the two spans over which the noise of means is measured, in segments or bins.
SEGMENTS_PER_BLOCK = 8


class Rules(NamedTuple):
    """Named constants of rule ``drop``: times in seconds, losses as shares, noise in sd.

    Parameters
    ----------
    level_memory
        Memory of the level that every expectation stands on; at least six bins.
    slow_memory, return_memory
        Memory of the slow level, to which an expectation returns, with the second, while a series
        is out or unobserved.
    day_weight, week_weight, noise_weight
        Weight of the newest day in the time-of-day shape, and of the newest half hour in the
        time-of-week shape and in the noise.
    clip
        Largest deviation of a bin that the expectation learns from; never more than all of it.
    week_clip
        Largest departure from the slow level, as a share, that the time-of-week shape learns from.
    noise_floor
        Least noise of one bin: finer series are not believed finer.
    most_grain
        Most that the first step of a series which stood still on its first day adds to that.
    glance
        A bin this far below its expectation, or at half of it, is looked at closely.
    least_loss
        Smaller losses are no outage.
    doubt, sure
        A window this far below the level before it opens a doubtful episode; one this far below is
        an outage.
    deep_loss, deep_noise
        A single bin that lost so much, less so many times its noise, is an outage at once.
    glitch
        The longest dip that measurement alone makes, of at least one bin and at most two: no alert
        of a partial loss rests on so many bins.
    confirm
        A partial loss must have lasted so long, and two bins.
    edge, recovery
        Share of the depth at which an edge lies, and evidence that it was crossed for good.
    sudden, sudden_noise
        Share of a partial loss that must have come within half an hour (three bins where those are
        longer), less so many times its noise: the shape of a holiday takes longer to show.
    doubt_ends
        A doubtful episode that was observed for so long and not confirmed is let go.
    settle
        A loss that was observed for so long is the new normal; gaps do not count.
    lifted
        A series that stood well above expectation for so long, and three bins, has moved up.
    risen
        And if it still does so long after, that is the new normal: until then a fall back to where
        it was is a return, and losses are measured from there.
    learn, learn_bins
        Nothing is found before so much was observed, and so many bins.
    """

    level_memory: float = 2 * HOUR
    slow_memory: float = 2 * DAY
    return_memory: float = 16 * HOUR
    day_weight: float = 0.12
    week_weight: float = 0.3
    noise_weight: float = 1 / 96
    clip: float = 3.0
    week_clip: float = 0.1
    noise_floor: float = 0.012
    most_grain: float = 0.15
    glance: float = 2.5
    least_loss: float = 0.10
    doubt: float = 4.0
    sure: float = 6.0
    deep_loss: float = 0.40
    deep_noise: float = 2.5
    glitch: float = 1200.0
    confirm: float = 900.0
    edge: float = 0.5
    recovery: float = 4.0
    sudden: float = 0.75
    sudden_noise: float = 0.25
    doubt_ends: float = 12 * HOUR
    settle: float = 7 * DAY
    lifted: float = 3 * HOUR
    risen: float = 3 * DAY
    learn: float = 2 * DAY
    learn_bins: float = 14


class Plan(NamedTuple):
    """The rules at one bin length, as the loops use them: bins, and weights in single precision."""

    lanes: int  # of a tile: told at run time, so that loops over them stay loops
    day: int
    segment: int
    edge_bins: int  # over which a fall is measured on either side of its edge
    trim: int  # bins that a glitch could make
    least_bins: int
    learn: int
    lifted: int  # segments
    risen: int
    settle: int
    doubt_ends: int
    block: int  # seconds
    pooled: np.float32  # segments of a part of the day that weigh as much as all of the day
    per_segment: np.float32
    block_least: np.float32
    to_level: np.float32
    to_slow: np.float32
    to_old: np.float32
    to_old_bin: np.float32
    day_weight: np.float32
    week_weight: np.float32
    week_clip: np.float32
    noise_weight: np.float32
    clip: np.float32
    noise_floor: np.float32
    most_grain: np.float32
    glance: np.float32
    least_loss: np.float32
    doubt: np.float32
    sure: np.float32
    deep_loss: np.float32
    deep_noise: np.float32
    edge: np.float32
    recovery: np.float32
    sudden: np.float32
    sudden_noise: np.float32
    between: NDArray[np.float32]  # where a length lies: 0 a bin, 1 a segment, 2 a block and more


def _bins(seconds: float, step: int) -> int:
    """Bins that cover a time."""
    return -(-int(seconds) // step)


def _between(segment: int) -> NDArray[np.float32]:
    bins = np.arange(1, SEGMENTS_PER_BLOCK * segment + 1)
    short = np.log(bins) / np.log(max(segment, 2))
    long = 1 + np.log(bins / segment) / np.log(SEGMENTS_PER_BLOCK)
    where = np.minimum(np.where(bins < segment, short, long), 2.0)
    return np.asarray(np.concatenate([[0.0], where]), np.float32)


def plan(rules: Rules, step: int) -> Plan:
    """Put the rules into bins of `step` seconds."""
    single = np.float32
    segment = max(1, SEGMENT // step)
    span = max(SEGMENT, step)
    least_bins = max(2, _bins(rules.confirm, step))

    def weight(memory: float, every: float = span) -> np.float32:
        return single(1 - np.exp(-every / memory))

    return Plan(
        lanes=16,
        day=_bins(DAY, step),
        segment=segment,
        edge_bins=max(segment, 3),
        trim=min(2, max(1, int(rules.glitch) // step)),
        least_bins=least_bins,
        learn=max(int(rules.learn) // step, int(rules.learn_bins)),
        lifted=max(3, int(rules.lifted / span)),
        risen=_bins(rules.risen, step),
        settle=_bins(rules.settle, step),
        doubt_ends=max(_bins(rules.doubt_ends, step), 4 * least_bins),
        block=span * SEGMENTS_PER_BLOCK,
        pooled=single(12),
        per_segment=single(1 / segment),
        block_least=single(SEGMENTS_PER_BLOCK // 2 * segment),
        to_level=weight(max(rules.level_memory, 6 * step)),
        to_slow=weight(rules.slow_memory),
        to_old=weight(rules.return_memory),
        to_old_bin=weight(rules.return_memory, step),
        day_weight=single(rules.day_weight),
        week_weight=single(rules.week_weight),
        week_clip=single(rules.week_clip),
        noise_weight=single(rules.noise_weight),
        clip=single(rules.clip),
        noise_floor=single(rules.noise_floor),
        most_grain=single(rules.most_grain),
        glance=single(rules.glance),
        least_loss=single(rules.least_loss),
        doubt=single(rules.doubt),
        sure=single(rules.sure),
        deep_loss=single(rules.deep_loss),
        deep_noise=single(rules.deep_noise),
        edge=single(rules.edge),
        recovery=single(rules.recovery),
        sudden=single(rules.sudden),
        sudden_noise=single(rules.sudden_noise),
        between=_between(segment),
    )
