"""A number with its distribution, unit, method and sources."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from offswitch.errors import ModelError
from offswitch.notebook import table
from offswitch.provenance import union
from offswitch.text import CATALOGUE, Message, number, say, signs, worded
from offswitch.units import CURRENCIES, check_unit, multiply

Draws = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Estimate:
    """Draws of one quantity; a single draw is a point without stated error.

    Arithmetic pairs draw i of one estimate with draw i of the other, multiplies units, and keeps
    every source and caveat.

    Parameters
    ----------
    draws
        Values, shape (Q,), or (1,) for a point. Finite: an unknown is left out, never NaN.
    unit
        See `offswitch.units`.
    method
        What made the figure, in a few words.
    sources
        Ids of the sources it rests on.
    caveats
        What to know before quoting it; kept by every calculation.
    """

    draws: Draws
    unit: str
    method: str = ""
    sources: tuple[str, ...] = ()
    caveats: tuple[Message, ...] = field(default=())

    def __post_init__(self) -> None:
        draws = np.array(self.draws, dtype=np.float64, ndmin=1)
        if draws.ndim != 1 or not draws.size or not np.isfinite(draws).all():
            raise ModelError("not_finite", method=self.method or self.unit)
        draws.flags.writeable = False
        object.__setattr__(self, "draws", draws)
        object.__setattr__(self, "unit", check_unit(self.unit))

    @property
    def is_point(self) -> bool:
        """Whether the figure carries no stated error."""
        return self.draws.size == 1

    def quantile(self, q: float) -> float:
        """Value below which a share `q` of the draws lies."""
        return float(np.quantile(self.draws, q))

    @cached_property
    def _ends(self) -> tuple[float, float, float]:
        if self.is_point:  # most are, and to sort one number takes as long as to sort hundreds
            return (float(self.draws[0]),) * 3
        low, middle, high = np.quantile(self.draws, (0.05, 0.5, 0.95))
        return float(low), float(middle), float(high)

    @property
    def p05(self) -> float:
        """Lower end of the 90 % interval."""
        return self._ends[0]

    @property
    def p50(self) -> float:
        """Median."""
        return self._ends[1]

    @property
    def p95(self) -> float:
        """Upper end of the 90 % interval."""
        return self._ends[2]

    def chance(self, at_least: float) -> float:
        """Share of the draws that are `at_least` this value."""
        return float(np.mean(self.draws >= at_least))

    def named(self, method: str, *caveats: Message) -> "Estimate":
        """Return the same figure under the name of the method that made it."""
        return replace(self, method=method, caveats=(*self.caveats, *caveats))

    def from_sources(self, *ids: str) -> "Estimate":
        """Return the same figure with more sources."""
        return replace(self, sources=union(self.sources, ids))

    def _with(self, other: "Estimate | float", draws: ArrayLike, unit: str) -> "Estimate":
        if not isinstance(other, Estimate):
            return replace(self, draws=np.asarray(draws), unit=unit)
        return Estimate(
            np.asarray(draws),
            unit,
            self.method or other.method,
            union(self.sources, other.sources),
            tuple(dict.fromkeys((*self.caveats, *other.caveats))),
        )

    def _values(self, other: "Estimate | float") -> Draws:
        if not isinstance(other, Estimate):
            return np.array([float(other)])
        if self.draws.size != other.draws.size and not (self.is_point or other.is_point):
            raise ModelError("unpaired", a=self.draws.size, b=other.draws.size)
        return other.draws

    def _sum(self, other: "Estimate", sign: int) -> "Estimate":
        if not isinstance(other, Estimate) or other.unit != self.unit:
            raise ModelError("unit_clash", a=self.unit, b=getattr(other, "unit", "1"))
        return self._with(other, self.draws + sign * self._values(other), self.unit)

    def __add__(self, other: "Estimate") -> "Estimate":
        return self._sum(other, 1)

    def __sub__(self, other: "Estimate") -> "Estimate":
        return self._sum(other, -1)

    def __mul__(self, other: "Estimate | float") -> "Estimate":
        unit = multiply(self.unit, other.unit) if isinstance(other, Estimate) else self.unit
        return self._with(other, self.draws * self._values(other), unit)

    __rmul__ = __mul__

    def __truediv__(self, other: "Estimate | float") -> "Estimate":
        values = self._values(other)
        if not values.all():
            raise ModelError("not_finite", method=self.method or self.unit)
        unit = multiply(self.unit, other.unit, -1) if isinstance(other, Estimate) else self.unit
        return self._with(other, self.draws / values, unit)

    def __str__(self) -> str:
        return str(show(self))

    def _repr_html_(self) -> str:
        names = ("notebook.method", "notebook.sources")
        told = zip(names, (self.method, ", ".join(self.sources)), strict=True)
        caveats = [(say("notebook.caveat"), caveat) for caveat in self.caveats]
        return table(self, [*((say(name), value) for name, value in told), *caveats])

    def to_dict(self) -> dict[str, Any]:
        """Quantiles, unit, method and sources, as they stand in JSON."""
        return {
            **quantiles(self),
            "unit": self.unit,
            "method": self.method,
            "sources": list(self.sources),
        }


def point(value: float, unit: str, method: str = "", sources: Iterable[str] = ()) -> Estimate:
    """Return an estimate without stated error."""
    return Estimate(np.array([value]), unit, method, tuple(sources))


def quantiles(estimate: Estimate) -> dict[str, float]:
    """Median and 90 % interval by name; a point has three equal values."""
    return {"p05": estimate.p05, "p50": estimate.p50, "p95": estimate.p95}


#: Scales of large values, and how they are named.
SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "M"))
_SCALED = {*CURRENCIES, "people", "usd/h", "usd/day"}


def digits(value: float) -> str:
    """Three significant digits, no exponent."""
    if value == 0:
        return "0"
    places = max(0, 2 - int(np.floor(np.log10(abs(value)))))
    text = f"{value:,.{places}f}"
    return signs(text.rstrip("0").rstrip(".") if "." in text else text)


def _number(value: float, unit: str, scale: float) -> str:
    if unit == "share":
        return number(round(value * 100, 1) + 0.0, ".1f")
    return digits(value / scale)


@worded
def show_value(value: float, unit: str) -> str:
    """One value with its unit, scaled for reading: ``$205M``, ``118 h``, ``-5.9 %``."""
    scale, suffix = 1.0, ""
    if unit in _SCALED:
        near = ((s, name) for s, name in SCALES if abs(value) >= 0.9995 * s)
        scale, suffix = next(near, (1.0, ""))
    told = _number(value, unit, scale)
    if unit in CURRENCIES:
        key = "money.usd" if unit == "usd" else "money.other"
        key += f".{suffix}" if suffix else ""
        sign = "-" if told.startswith("-") else ""
        return say(key, sign=sign, number=told.lstrip("-"), code=unit.upper())
    if unit in ("share", "percent"):
        return say("percent", number=told)
    if suffix:
        told = say(f"scaled.{suffix}", number=told)
    return f"{told} {unit_name(unit)}".strip()


def unit_name(unit: str) -> str:
    """Name a unit, where it has one other than its symbol."""
    return say(f"unit.{unit}") if f"unit.{unit}" in CATALOGUE else unit


@worded
def show_interval(estimate: Estimate) -> str:
    """Write the 90 % interval at the scale of the median, ``90 %: 141-302``; of a point, none."""
    ends = show_ends(estimate)
    return say("interval", ends=ends) if ends else ""


@worded
def show_ends(estimate: Estimate) -> str:
    """Write the ends of the 90 % interval at the scale of the median; of a point, none.

    Where an end is below zero, each has its own scale and unit, ``-$10.5M to $20.8M``: the median
    may be small beside both.
    """
    if estimate.is_point:
        return ""
    if estimate.p05 < 0:
        ends = [show_value(v, estimate.unit) for v in (estimate.p05, estimate.p95)]
        return say("span", low=ends[0], high=ends[1])
    largest = abs(estimate.p50) if estimate.unit in _SCALED else 0.0
    scale = next((s for s, _ in SCALES if largest >= 0.9995 * s), 1.0)
    low, high = (_number(v, estimate.unit, scale) for v in (estimate.p05, estimate.p95))
    return say("ends", low=low, high=high)


@worded
def show(estimate: Estimate) -> str:
    """Median with its 90 % interval, or the bare point: ``$205M (90 %: 141-302)``."""
    middle = show_value(estimate.p50, estimate.unit)
    interval = show_interval(estimate)
    return say("estimate", middle=middle, interval=interval) if interval else middle
