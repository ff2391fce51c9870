"""What the shutdown cost the economy, by every published method."""

from offswitch.economy.costs import Basis, Cost, Explained, explain, price
from offswitch.economy.methods import Economy, method_rates
from offswitch.economy.reproduction import Reproduction, reproduce

__all__ = [
    "Basis",
    "Cost",
    "Economy",
    "Explained",
    "Reproduction",
    "explain",
    "method_rates",
    "price",
    "reproduce",
]
