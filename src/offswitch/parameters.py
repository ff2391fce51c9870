"""Named parameters: one name is one draw across the whole run, in every sector."""

import difflib
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from offswitch.errors import CaseError
from offswitch.estimate import Draws, Estimate
from offswitch.settings import Settings
from offswitch.text import CATALOGUE, say, worded
from offswitch.units import check_unit

#: Units whose values lie between 0 and 1.
BOUNDED = ("share", "position")
STATUSES = ("measured", "published", "assumed")
_CALL = re.compile(r"^(\w+)\(([^()]*)\)$")
_ARITY = {"uniform": 2, "triangular": 3, "normal": 2, "lognormal": 2}


@dataclass(frozen=True)
class Distribution:
    """A named distribution and its arguments.

    ``point(value)``, ``uniform(low, high)``, ``triangular(low, mode, high)``,
    ``normal(mean, sd)``, ``lognormal(median, sigma)``.
    """

    kind: str
    arguments: tuple[float, ...]

    def __str__(self) -> str:
        inside = ", ".join(repr(a).removesuffix(".0") for a in self.arguments)
        return inside if self.kind == "point" else f"{self.kind}({inside})"

    def sample(self, rng: np.random.Generator, draws: int) -> Draws:
        """Draw `draws` values, shape (Q,); a point gives shape (1,)."""
        a = self.arguments
        match self.kind:
            case "point":
                return np.array(a)
            case "uniform":
                return rng.uniform(a[0], a[1], draws)
            case "triangular":
                return rng.triangular(a[0], a[1], a[2], draws)
            case "normal":
                return rng.normal(a[0], a[1], draws)
            case _:
                return a[0] * np.exp(a[1] * rng.standard_normal(draws))


def parse_distribution(text: str) -> Distribution:
    """Read ``0.03``, ``uniform(0.03, 0.04)`` and the other forms of `Distribution`.

    Raises
    ------
    CaseError
        If the form is unknown or its arguments are out of order.
    """
    call = _CALL.match(text.strip())
    kind, inside = (call[1], call[2]) if call else ("point", text)
    try:
        arguments = tuple(float(part) for part in inside.split(","))
    except ValueError:
        raise CaseError("bad_distribution", text=text) from None
    good = np.isfinite(arguments).all() and len(arguments) == _ARITY.get(kind, 1)
    if kind in ("uniform", "triangular"):
        good = good and list(arguments) == sorted(arguments) and arguments[0] < arguments[-1]
    elif kind in ("normal", "lognormal"):
        good = good and arguments[1] > 0 and (kind == "normal" or arguments[0] > 0)
    elif kind != "point":
        good = False
    if not good:
        raise CaseError("bad_distribution", text=text)
    return Distribution(kind, arguments)


@dataclass(frozen=True)
class Parameter:
    """A number that a run may vary.

    Parameters
    ----------
    name
        One name is one draw in the whole run.
    distribution, unit
        What is drawn.
    status
        How firm it is: ``measured``, ``published`` or ``assumed``.
    source
        Id of a source, or of several separated by spaces.
    note
        What it is, and why it was chosen so.
    """

    name: str
    distribution: Distribution
    unit: str
    status: str
    source: str
    note: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "unit", check_unit(self.unit))
        if self.status not in STATUSES:
            raise CaseError("bad_status", name=self.name, status=self.status)
        d = self.distribution
        inside = d.kind in ("point", "uniform", "triangular") and all(
            0 <= a <= 1 for a in d.arguments
        )
        if self.unit in BOUNDED and not inside:
            raise CaseError("bad_share", name=self.name, unit=self.unit)
        if self.status != "assumed" and not self.source:
            raise CaseError("no_source", name=self.name)


@worded
def note_words(row: Parameter, *, whole: bool = True) -> str:
    """Word what a parameter is and, of its `whole` note, why; what a case brings stays as it is."""
    key = f"parameter.{row.name}"
    note = say(key) if CATALOGUE.get(key) == row.note else row.note
    return note if whole else note.partition(";")[0].strip()


def stream(seed: int, name: str) -> np.random.Generator:
    """Random numbers that depend on the seed and a name alone, so order changes nothing."""
    digest = hashlib.blake2s(name.encode()).digest()
    words = [int.from_bytes(digest[i : i + 4], "little") for i in range(0, 16, 4)]
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, *words])))


class Parameters:
    """The parameters of one run and their draws.

    Raises
    ------
    CaseError
        If a name stands twice, or `settings.fixed` names one that does not exist or a value that
        its unit does not allow.
    """

    def __init__(self, rows: Iterable[Parameter], settings: Settings) -> None:
        self._rows: dict[str, Parameter] = {}
        for row in rows:
            if row.name in self._rows:
                raise CaseError("parameter_twice", name=row.name)
            self._rows[row.name] = row
        self.settings = settings
        self._drawn: dict[str, Estimate] = {}
        for name, value in settings.fixed.items():
            self._check_fixed(name, value)

    def _check_fixed(self, name: str, value: float) -> None:
        unit = self.row(name).unit
        if not (0 <= value <= 1 if unit in BOUNDED else 0 < value < np.inf):
            raise CaseError("bad_value", name=name, value=value, unit=unit)

    def row(self, name: str) -> Parameter:
        """Return the definition of a parameter."""
        if name not in self._rows:
            close = difflib.get_close_matches(name, self._rows, n=3, cutoff=0.0)
            raise CaseError("unknown_parameter", name=name, close=", ".join(close))
        return self._rows[name]

    def __iter__(self) -> Iterator[Parameter]:
        return iter(self._rows.values())

    def __contains__(self, name: str) -> bool:
        return name in self._rows

    def rng(self, name: str) -> np.random.Generator:
        """Random numbers for something that is drawn in this run but is no parameter."""
        return stream(self.settings.seed, name)

    def draw(self, name: str) -> Estimate:
        """Return the parameter's draws; the same for everyone who asks in this run."""
        if name not in self._drawn:
            row = self.row(name)
            if name in self.settings.fixed:
                draws = np.array([self.settings.fixed[name]])
            else:
                draws = row.distribution.sample(self.rng(name), self.settings.draws)
            self._drawn[name] = Estimate(draws, row.unit, name, tuple(row.source.split()))
        return self._drawn[name]
