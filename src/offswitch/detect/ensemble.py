"""Ensembles of a series that is known only between bounds: levels and edges, drawn together.

A reconstruction says of each hour a level, how low and how high it may have been, and of each edge
how far off its clock time may be. One draw is one history that all of those allow.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

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
#: How far the bounds of a step may be from those of a mixture, by rounding, to be one.
MIXED = 0.005


@dataclass(frozen=True)
class Ensemble:
    """Histories of one place or network: shares of normal by service.

    Parameters
    ----------
    place, network
        Country or region, and one network of it or None.
    start, step_hours
        First moment, and length of a step.
    central
        The series as published, by service, shape (T,), NaN where unobserved.
    draws
        By service, shape (Q, T), or (1, T) where nothing is uncertain.
    bounds
        Low and high as published, shape (T,), for the services that have them.
    sources
        By service.
    """

    place: str
    network: str | None
    start: datetime
    step_hours: float
    central: dict[str, Levels]
    draws: dict[str, Levels]
    bounds: dict[str, tuple[Levels, Levels]]
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


def _bounded(rows: pl.DataFrame) -> bool:
    return bool(rows["low"].is_not_null().any())


def _bounds(rows: pl.DataFrame) -> tuple[Levels, Levels]:
    """Bounds of each step; a step without its own has its value for both."""
    low, high = (
        rows[c].fill_null(rows["value"]).fill_null(float("nan")).to_numpy().astype(np.float32)
        for c in ("low", "high")
    )
    return low, high


def _between(frame: pl.DataFrame, parameters: Parameters, central: Levels) -> Levels:
    """Levels drawn between the bounds, shape (Q, T): position 0 is low, 0.5 the value, 1 high."""
    low, high = _bounds(frame)
    names = frame["level"].to_list()
    width = parameters.settings.draws
    drawn = np.repeat(central[None, :], width, axis=0)
    for name in dict.fromkeys(n for n in names if n is not None):
        at = np.flatnonzero([n == name for n in names])
        u = parameters.draw(name).draws.astype(np.float32)[:, None]
        below = low[at] + (central[at] - low[at]) * (2 * u)
        above = central[at] + (high[at] - central[at]) * (2 * u - 1)
        drawn[:, at] = np.where(u < 0.5, below, above)
    return drawn


def _mix_steps(drawn: Levels, central: Levels, bounds: tuple[Levels, Levels] | None = None) -> None:
    """Redraw the steps that hold an edge as the mixture of levels that the series has there.

    A step between two level stretches is their average by the time spent in each, which levels
    drawn step by step would not keep. It is taken for one only where the value, and its bounds if
    it has any, are that average.
    """
    level = np.isclose(central[1:], central[:-1], atol=1e-6)
    flat = np.append(level, False) | np.insert(level, 0, False)
    at = np.flatnonzero(flat)
    for before, after in pairwise(at):
        gap = central[before] - central[after]
        if after - before == 1 or abs(gap) <= 1e-6:
            continue
        steps = np.arange(before + 1, after)
        weight = (central[steps] - central[after]) / gap
        average = (weight >= 0) & (weight <= 1)
        for bound in bounds or ():
            mixed = weight * bound[before] + (1 - weight) * bound[after]
            average &= np.abs(mixed - bound[steps]) <= MIXED
        steps, weight = steps[average], weight[average]
        drawn[:, steps] = weight * drawn[:, [before]] + (1 - weight) * drawn[:, [after]]


def _move_edges(
    drawn: dict[str, Levels], edges: Sequence[Edge], grid: "Ensemble", parameters: Parameters
) -> None:
    """Shift each published edge within its uncertainty, in place, the same in every service.

    Around the edge, and at most half-way to the next one, the series is moved in time as a whole;
    the mean of a step then follows from the integral, so an edge inside a step moves too. Beyond
    that reach the series is level, as it is where it was built from statements.
    """
    at = np.array([grid.position(edge.time) for edge in edges])
    for k, edge in enumerate(edges):
        gap = float(np.abs(np.delete(at, k) - at[k]).min(initial=np.inf))
        spread = min(edge.uncertainty_s / 3600 / grid.step_hours, 0.45 * gap)
        reach = min(np.ceil(spread) + 2, 0.5 * gap)
        steps = next(iter(drawn.values())).shape[1]
        first, last = max(0, int(at[k] - reach)), min(steps, int(np.ceil(at[k] + reach)))
        if spread <= 0 or first >= last:
            continue
        rng = parameters.rng(f"edge:{edge.id}")
        shift = rng.uniform(-spread, spread, parameters.settings.draws)
        for levels in drawn.values():
            levels[:, first:last] = _shifted(levels, shift, first, last)


def _shifted(levels: Levels, shift: NDArray[np.float64], first: int, last: int) -> Levels:
    """Mean of each step in [first, last) of a series moved later by `shift` steps, shape (Q, n)."""
    room = int(np.ceil(np.abs(shift).max())) + 1
    low, high = max(0, first - room), min(levels.shape[1], last + room)
    area = np.zeros((len(levels), high - low + 1))
    np.cumsum(levels[:, low:high], axis=1, dtype=np.float64, out=area[:, 1:])
    edges = np.clip(np.arange(first, last + 1)[None, :] - shift[:, None] - low, 0, high - low)
    whole = np.minimum(edges.astype(np.intp), high - low - 1)
    before = np.take_along_axis(area, whole, axis=1)
    after = np.take_along_axis(area, whole + 1, axis=1)
    means = np.diff(before + (edges - whole) * (after - before), axis=1)
    return np.where(np.isfinite(means), means, levels[:, first:last]).astype(np.float32)


Services = dict[str, pl.DataFrame]


def _places(frame: pl.DataFrame) -> list[tuple[str, str | None, Services]]:
    """Rows by place and network, and in each by service."""
    found = []
    for (place, network), rows in frame.group_by("place", "network", maintain_order=True):
        services = {
            str(signal): part for (signal,), part in rows.group_by("signal", maintain_order=True)
        }
        found.append((str(place), None if network is None else str(network), services))
    return found


def check_series(frame: pl.DataFrame) -> None:
    """Check that the series of each place fit together.

    Raises
    ------
    DataError
        If steps are uneven, the signals of a place are not given at the same times, or one signal
        comes from several sources.
    """
    for place, _, services in _places(frame):
        times = next(iter(services.values()))["time"].to_list()
        for signal, part in services.items():
            if part["source"].n_unique() > 1:
                raise DataError("several_sources", signal=signal)
            if part["time"].to_list() != times:
                raise DataError("different_times", place=place)
        series_hours(times)


def _draw_services(services: Services, grid: Ensemble, parameters: Parameters) -> dict[str, Levels]:
    """Draw the levels of every service: between its bounds, or as service `all` moves."""
    drawn = {n: _between(services[n], parameters, grid.central[n]) for n in grid.bounds}
    shift: Levels | None = None
    if "all" in drawn:
        shift = _logit(drawn["all"]) - _logit(grid.central["all"])[None, :]
    for name in services.keys() - drawn.keys():
        value = grid.central[name]
        if shift is None:
            drawn[name] = np.repeat(value[None, :], parameters.settings.draws, axis=0)
        else:
            follows = 1 / (1 + np.exp(-(_logit(value)[None, :] + shift)))
            drawn[name] = follows.astype(np.float32)
    for name, levels in drawn.items():
        _mix_steps(levels, grid.central[name], grid.bounds.get(name))
    return drawn


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
    check_series(frame)
    ensembles = []
    for place, network, services in _places(frame):
        times = next(iter(services.values()))["time"].to_list()
        central = {
            name: part["value"].fill_null(float("nan")).to_numpy().astype(np.float32)
            for name, part in services.items()
        }
        grid = Ensemble(
            place,
            network,
            times[0],
            series_hours(times),
            central,
            {},
            {name: _bounds(part) for name, part in services.items() if _bounded(part)},
            {name: part["source"][0] for name, part in services.items()},
        )
        if not grid.bounds and not edges:
            drawn = {name: value[None, :].copy() for name, value in central.items()}
        else:
            drawn = _draw_services(services, grid, parameters)
            _move_edges(drawn, edges, grid, parameters)
        grid.draws.update({name: drawn[name] for name in services})
        ensembles.append(grid)
    return ensembles
