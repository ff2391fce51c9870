"""Ensembles of a series that is known only between bounds: levels and edges, drawn together.

A reconstruction says of each hour a level, how low and how high it may have been, and of each edge
how far off its clock time may be. One draw is one history that all of those allow.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
import polars as pl
from numpy.typing import NDArray

from offswitch.detect.edges import Edge
from offswitch.detect.episodes import Levels
from offswitch.errors import DataError
from offswitch.observations import series_hours
from offswitch.parameters import Parameters
from offswitch.timeline import hours_between

#: Shares are kept this far from 0 and 1 when one service follows another on the logit scale.
EDGE_OF_LOGIT = 0.005
SAMPLES_A_STEP = 6


@dataclass(frozen=True)
class Ensemble:
    """Histories of one place or network: shares of normal by service.

    Parameters
    ----------
    start, step_hours
        First moment, and length of a step.
    central
        The series as published, by service, shape (T,), NaN where unobserved.
    draws
        By service, shape (Q, T), or (1, T) where nothing is uncertain.
    sources
        By service.
    """

    place: str
    network: str | None
    start: datetime
    step_hours: float
    central: dict[str, Levels]
    draws: dict[str, Levels]
    sources: dict[str, str]

    def time(self, position: float) -> datetime:
        """Time of a position counted in steps."""
        return self.start + timedelta(hours=self.step_hours * position)

    def position(self, when: datetime) -> float:
        """Steps from the start to a time."""
        return hours_between(self.start, when) / self.step_hours


def _logit(share: Levels) -> Levels:
    inside = np.clip(share, EDGE_OF_LOGIT, 1 - EDGE_OF_LOGIT)
    return np.asarray(np.log(inside / (1 - inside)))


def _between(frame: pl.DataFrame, parameters: Parameters, central: Levels) -> Levels:
    """Levels drawn between the bounds, shape (Q, T): position 0 is low, 0.5 the value, 1 high."""
    low, high = (
        frame[c].fill_null(frame["value"]).to_numpy().astype(np.float32) for c in ("low", "high")
    )
    names = frame["level"].to_list()
    width = parameters.settings.draws
    drawn = np.repeat(central[None, :], width, axis=0)
    for name in dict.fromkeys(n for n in names if n is not None):
        steps = np.array([n == name for n in names])
        u = parameters.draw(name).draws.astype(np.float32)[:, None]
        below = low + (central - low) * (2 * u)
        above = central + (high - central) * (2 * u - 1)
        drawn[:, steps] = np.where(u < 0.5, below, above)[:, steps]
    return drawn


def _move_edges(
    drawn: dict[str, Levels], edges: Sequence[Edge], grid: "Ensemble", parameters: Parameters
) -> None:
    """Shift each published edge within its uncertainty, in place, the same in every service.

    Time is stretched on either side of the edge and is untouched further off than twice its
    uncertainty, or half-way to the next edge.
    """
    at = np.array([grid.position(edge.time) for edge in edges])
    order = np.argsort(at)
    for rank, k in enumerate(order):
        gaps = np.abs(np.delete(at[order], rank) - at[k])
        room = min(gaps.min(initial=np.inf), 8.0)
        spread = min(edges[k].uncertainty_s / 3600 / grid.step_hours, 0.45 * room)
        reach = min(2 * spread, 0.5 * room)
        if spread <= 0:
            continue
        shift = parameters.rng(f"edge:{edges[k].id}").uniform(
            -spread, spread, parameters.settings.draws
        )
        steps = next(iter(drawn.values())).shape[1]
        first, last = max(0, int(at[k] - reach)), min(steps, int(np.ceil(at[k] + reach)))
        if first >= last:
            continue
        x = first + (np.arange((last - first) * SAMPLES_A_STEP) + 0.5) / SAMPLES_A_STEP
        taper = np.clip(1 - np.abs(x - at[k]) / reach, 0, None)
        source = (x[None, :] - shift[:, None] * taper[None, :]).astype(np.intp)
        np.clip(source, 0, steps - 1, out=source)
        for levels in drawn.values():
            moved = np.take_along_axis(levels, source, axis=1)
            levels[:, first:last] = moved.reshape(len(moved), -1, SAMPLES_A_STEP).mean(axis=2)


def _series(frame: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Rows of each service, one source each."""
    found: dict[str, pl.DataFrame] = {}
    for (signal,), rows in frame.group_by("signal", maintain_order=True):
        if rows["source"].n_unique() > 1:
            raise DataError("several_sources", signal=signal)
        found[str(signal)] = rows
    return found


def draw_ensemble(
    frame: pl.DataFrame, edges: Sequence[Edge], parameters: Parameters
) -> list[Ensemble]:
    """Draw the histories that the observations allow, for each place and network in them.

    A service without bounds of its own follows service `all`: its logit moves by as much, so that
    what is near none or near normal stays there.

    Parameters
    ----------
    frame
        Checked observations.
    edges
        Published edges that the series was built from; empty for a measured series.

    Raises
    ------
    DataError
        If steps are uneven, or one signal comes from several sources.
    """
    ensembles = []
    for (place, network), rows in frame.group_by("place", "network", maintain_order=True):
        services = _series(rows)
        times = next(iter(services.values()))["time"].to_list()
        if any(part["time"].to_list() != times for part in services.values()):
            raise DataError("different_times", place=place)
        central = {
            name: part["value"].fill_null(float("nan")).to_numpy().astype(np.float32)
            for name, part in services.items()
        }
        grid = Ensemble(
            str(place),
            None if network is None else str(network),
            times[0],
            series_hours(times),
            central,
            {},
            {name: part["source"][0] for name, part in services.items()},
        )
        bounded = {n: p["low"].is_not_null().any() for n, p in services.items()}
        uncertain = any(bounded.values()) or bool(edges)
        if not uncertain:
            drawn = {name: value[None, :].copy() for name, value in central.items()}
        else:
            drawn = {
                n: _between(services[n], parameters, central[n]) for n in services if bounded[n]
            }
            shift: NDArray[np.float32] | None = None
            if "all" in drawn:
                shift = _logit(drawn["all"]) - _logit(central["all"])[None, :]
            for name, value in central.items():
                if name not in drawn:
                    moved = _logit(value)[None, :] + (0 if shift is None else shift)
                    follows = 1 / (1 + np.exp(-moved))
                    still = np.repeat(value[None, :], parameters.settings.draws, axis=0)
                    drawn[name] = still if shift is None else follows.astype(np.float32)
            _move_edges(drawn, edges, grid, parameters)
        grid.draws.update({name: drawn[name] for name in services})
        ensembles.append(grid)
    return ensembles
