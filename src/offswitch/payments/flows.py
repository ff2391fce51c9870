"""Three counts of money that are not the same thing, and so cannot be added.

Turnover is all that moves by card and app, transfers between people among it. Purchases are what
buyers pay to shops. Value added is what the shops and those behind them earn by it.
"""

from dataclasses import dataclass, replace
from typing import Self

from offswitch.errors import ModelError
from offswitch.estimate import Estimate


@dataclass(frozen=True, eq=False)
class _Flow:
    estimate: Estimate

    def _like(self, other: "_Flow") -> Estimate:
        if type(other) is not type(self):
            raise ModelError("unlike_flows", a=type(self).__name__, b=type(other).__name__)
        return other.estimate

    def __add__(self, other: Self) -> Self:
        return type(self)(self.estimate + self._like(other))

    def __sub__(self, other: Self) -> Self:
        return type(self)(self.estimate - self._like(other))

    def __str__(self) -> str:
        return str(self.estimate)


class Turnover(_Flow):
    """What moved by card and app, whatever for."""

    def over(self, purchases: "Purchases") -> Estimate:
        """How many times the purchases it is: what a loss of turnover overstates them by."""
        return replace(self.estimate / purchases.estimate, unit="ratio")


class Purchases(_Flow):
    """What buyers paid, or meant to pay, to shops."""

    def value_added(self, margin: Estimate) -> "ValueAdded":
        """Value added in them, at a share of it in a purchase."""
        return ValueAdded(replace(self.estimate * margin, unit=self.estimate.unit))


class ValueAdded(_Flow):
    """What was earned by purchases, net of what was bought to make them."""
