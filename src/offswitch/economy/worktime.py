"""Working time of a footprint, in groups of pieces that the same things left of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from offswitch.economy.activity import activity, middles
from offswitch.economy.counterfactuals import Confounder, share_of_time
from offswitch.economy.footprint import Footprint
from offswitch.economy.stops import Row
from offswitch.estimate import Draws


@dataclass(frozen=True, eq=False)
class WorkTime:
    """Pieces of a footprint in G groups, each touched alike by K confounders.

    Parameters
    ----------
    rows
        Of each profile of activity: one row a group as in an ordinary week, then one for each
        group in a holiday as the calendar has it.
    touched
        Share of the time of each group that lies in each confounder, shape (G, K).
    rests
        Whether each group lies in a holiday, shape (G,).
    made
        Hours of ordinary activity in all of it, by profile.
    """

    rows: Mapping[str, tuple[Row, ...]]
    touched: Draws
    rests: np.ndarray[tuple[int], np.dtype[np.bool_]]
    made: Mapping[str, float]

    def split(self, stops: Draws) -> tuple[list[Draws], list[Draws]]:
        """Sort rows of stops, shape (R, Q), into an ordinary week and the calendar, G of each."""
        ordinary, resting = list(stops[: self.rests.size]), iter(stops[self.rests.size :])
        calendar = [
            next(resting) if rests else usual
            for usual, rests in zip(ordinary, self.rests, strict=True)
        ]
        return ordinary, calendar

    def left(self, stopping: Sequence[Draws | None]) -> list[Draws]:
        """Share of work that what else stopped work leaves, by group.

        Parameters
        ----------
        stopping
            Share of work that each confounder stops, shape (Q,) or (1,); None where it stops none.
        """
        found = []
        for touched in self.touched:
            rest: Draws = np.ones(1)
            for share, stops in zip(touched, stopping, strict=True):
                if share and stops is not None:
                    rest = rest * (1.0 - share * stops)
            found.append(rest)
        return found


def work_time(footprint: Footprint, confounders: Sequence[Confounder]) -> WorkTime:
    """Lay activity and what else stopped work over the pieces of a footprint."""
    times, clock = middles(footprint.pieces), footprint.clock
    shares = np.array([share_of_time(what, times, clock) for what in confounders])
    touched, group = np.unique(
        shares.reshape(len(confounders), len(times)), axis=1, return_inverse=True
    )
    holiday = np.array([what.parameter is None for what in confounders], dtype=bool)
    rests = touched[holiday].any(axis=0)
    members = [np.flatnonzero(group.ravel() == g) for g in range(rests.size)]
    ordinary = activity(times, clock)
    calendar = activity(times, clock, rests[group.ravel()])
    resting = [at for at, rest in zip(members, rests, strict=True) if rest]
    rows = {
        profile: (
            *(Row(at, usual[at]) for at in members),
            *(Row(at, calendar[profile][at]) for at in resting),
        )
        for profile, usual in ordinary.items()
    }
    made = {profile: float(np.sum(usual * footprint.hours)) for profile, usual in ordinary.items()}
    return WorkTime(rows, touched.T, rests, made)
