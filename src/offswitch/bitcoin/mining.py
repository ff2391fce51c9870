"""What a country's miners lost: from the mining map, and from the blocks that were not found."""

from dataclasses import dataclass
from datetime import date

from offswitch.bitcoin.hashrate import Change
from offswitch.estimate import Estimate, point
from offswitch.hazard import Shutdown
from offswitch.impact import PROPORTIONAL, Exposure, impact
from offswitch.text import message


@dataclass(frozen=True, eq=False)
class MiningLoss:
    """One figure of what was lost, three times.

    Parameters
    ----------
    blocks, btc, usd
        In blocks, in bitcoin and in dollars.
    """

    blocks: Estimate
    btc: Estimate
    usd: Estimate


def _price(blocks: Estimate, reward: Estimate, usd_per_btc: Estimate, method: str) -> MiningLoss:
    btc = blocks * reward
    return MiningLoss(blocks.named(method), btc.named(method), (btc * usd_per_btc).named(method))


def mining_from_map(
    shutdown: Shutdown,
    place: str,
    on: date,
    blocks_per_hour: Estimate,
    share: Estimate,
    without_other_link: Estimate,
    reward: Estimate,
    usd_per_btc: Estimate,
) -> MiningLoss:
    """Loss if a share of the world's hashrate stopped while wired access was off.

    Parameters
    ----------
    blocks_per_hour
        World rate before the cut, ``block/h``.
    share, without_other_link
        The country's share on a dated map, and the share of its miners with no satellite or other
        link that stays up, both ``share``.
    reward
        Subsidy and mean fees, ``btc/block``.
    """
    dimension = point(1.0, "1/share") * point(1.0, "1/share")
    exposure = Exposure(
        "mining",
        place,
        blocks_per_hour * share * without_other_link * dimension,
        on.isoformat(),
        on.year,
        frozenset({"bitcoin_mining"}),
    )
    blocks = impact(exposure, PROPORTIONAL, shutdown, "fixed")
    blocks = blocks.named("", message("caveat.mining_proportional"))
    return _price(blocks, reward, usd_per_btc, "mining_map_x_hours_off")


def mining_from_blocks(
    change: Change, expected: Estimate, reward: Estimate, usd_per_btc: Estimate
) -> MiningLoss:
    """Loss implied by the blocks themselves: what the whole world found too few of.

    Not the country's loss alone: whatever else changed in the world in those days is in it too,
    and a negative loss means that more were found than the baseline expects.
    """
    missing = point(-1.0, "1/share") * change.change * expected
    return _price(missing, reward, usd_per_btc, "blocks_missing_world_wide")
