"""Estimates and losses as plain values, as every JSON of the package holds them."""

from typing import Any

from offswitch.bitcoin import MiningLoss
from offswitch.estimate import Estimate, quantiles


def estimate_dict(estimate: Estimate) -> dict[str, Any]:
    """Return the median and the 90 % interval, with the unit."""
    return {**quantiles(estimate), "unit": estimate.unit}


def loss_dict(loss: MiningLoss) -> dict[str, Any]:
    """Return a loss of miners in blocks, in bitcoin and in dollars."""
    return {
        "blocks": quantiles(loss.blocks),
        "btc": quantiles(loss.btc),
        "usd": quantiles(loss.usd),
        "method": loss.usd.method,
        "caveats": [str(caveat) for caveat in loss.usd.caveats],
        "sources": list(loss.usd.sources),
    }
