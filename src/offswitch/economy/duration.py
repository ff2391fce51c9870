"""What depth and duration stop: nothing while buffers last, then more and more, up to all.

Buffers are counted in hours of full loss. A cut of depth d drains them by d an hour, the network
that is left refills them by `refill` times (1 - d), and what stops at a drain of h hours is

    ramp(h) = min(max((h - absorbed) / rise, 0), 1)

of what can stop at all. Within a piece of one depth the drain is a straight line, so its integral
is exact, and cutting a piece in two changes nothing.
"""

from dataclasses import dataclass

import numpy as np

from offswitch.errors import ModelError
from offswitch.estimate import Draws

#: The form is stated for two weeks; later people find ways that it does not know.
LONGEST_HOURS = 336.0
#: A drain slower than this, in hours an hour, counts as this slow.
STILL = 1e-9


@dataclass(frozen=True, eq=False)
class Drain:
    """How far buffers are drained, before and after each piece.

    Parameters
    ----------
    level
        Hours of full loss, shape (T + 1, Q); none before the first piece, never below none.
    per_hour
        Hours without the network for an hour of drain in each piece, shape (T, Q); negative where
        buffers refill.
    """

    level: Draws
    per_hour: Draws


def drain(depth: Draws, hours: Draws, refill: Draws) -> Drain:
    """Drain buffers by what is not met, and refill them by what is.

    Parameters
    ----------
    depth
        Share of the need for the network that is not met, shape (T, Q), in [0, 1].
    hours
        Length of each piece, shape (T,); pieces follow each other.
    refill
        Hours of buffer that come back in an hour of full network, shape (Q,) or (1,).
    """
    rate = depth * (1.0 + refill)
    rate -= refill
    if np.abs(rate).min() < STILL:
        rate[np.abs(rate) < STILL] = STILL
    steps = rate * hours[:, None]
    level = np.zeros((steps.shape[0] + 1, steps.shape[1]))
    for before, step, after in zip(level, steps, level[1:], strict=False):
        np.add(before, step, out=after)
        np.maximum(after, 0.0, out=after)
    return Drain(level, np.divide(depth, rate, out=rate))


def check_buffers(absorbed: Draws, rise: Draws, refill: Draws) -> None:
    """Raise `ModelError` unless hours and refill are numbers from zero, and some rise is left."""
    for values, least in ((absorbed, 0.0), (rise, 1e-6), (refill, 0.0)):
        if not (np.isfinite(values) & (values >= least)).all():
            raise ModelError("bad_buffers")


def ramp_hours(level: Draws, absorbed: Draws, rise: Draws) -> Draws:
    """Integral of the ramp from no drain to a level, over `rise`; same shape as the level."""
    over = (level - absorbed) / rise
    np.maximum(over, 0.0, out=over)
    inside = np.minimum(over, 1.0)
    over += inside * (inside * 0.5 - 1.0)
    return over


def stopped_hours(drained: Drain, absorbed: Draws, rise: Draws) -> Draws:
    """Hours of full stop in each piece, for what stops wholly in the end.

    Parameters
    ----------
    absorbed, rise
        Hours of full loss until anything stops, and from there until all of it has, shape (Q,) or
        (1,).

    Returns
    -------
    Shape (T, Q): none at depth 0, never falling with depth, at most depth times hours.

    Examples
    --------
    >>> import numpy as np
    >>> cut = drain(np.ones((3, 1)), np.array([4.0, 8.0, 8.0]), np.array([0.25]))
    >>> stopped_hours(cut, np.array([4.0]), np.array([8.0])).ravel()
    array([0., 4., 8.])
    """
    hours = np.diff(ramp_hours(drained.level, absorbed, rise), axis=0)
    hours *= drained.per_hour
    hours *= rise
    return hours
