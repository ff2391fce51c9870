"""What a country's miners lost, by the map and by the blocks, and what others gained by it."""

from dataclasses import dataclass
from datetime import date

from offswitch.bitcoin.chain import Retarget
from offswitch.bitcoin.hashprice import HASHES_PER_TH, J_PER_KWH
from offswitch.bitcoin.hashrate import HASHES_PER_DIFFICULTY, Change
from offswitch.bitcoin.retarget import EPOCH_BLOCKS
from offswitch.estimate import Estimate, point
from offswitch.hazard import Shutdown
from offswitch.impact import PROPORTIONAL, Exposure, impact
from offswitch.provenance import union
from offswitch.text import Message, message


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
    mined = blocks_per_hour * share * without_other_link * point(1.0, "1/share^2")
    blocks = _stopped(shutdown, place, on, mined, "fixed", message("caveat.mining_proportional"))
    return _price(blocks, reward, usd_per_btc, "mining_map_x_hours_off")


def _stopped(
    shutdown: Shutdown, place: str, on: date, mined: Estimate, service: str, caveat: Message
) -> Estimate:
    """Blocks not found while something was off, through the one engine."""
    flows = frozenset({"bitcoin_mining"})
    exposure = Exposure("mining", place, mined, on.isoformat(), on.year, flows)
    return impact(exposure, PROPORTIONAL, shutdown, service).named("", caveat)


def mining_from_rationing(
    rationing: Shutdown,
    place: str,
    on: date,
    blocks_per_hour: Estimate,
    share: Estimate,
    reward: Estimate,
    usd_per_btc: Estimate,
) -> MiningLoss:
    """Loss of miners whose power was cut off: a cause of its own, never added to the network's.

    Parameters
    ----------
    rationing
        When, and the share of the country's miners cut off, as the severity of service ``all``.
    blocks_per_hour
        World rate that was found then, ``block/h``; without the cut it would have been higher.
    """
    (segment,) = rationing.of("all")
    assert segment.severity is not None
    stopped = share.draws * segment.severity
    mined = blocks_per_hour * share * point(1.0, "1/share")
    mined = mined * Estimate(1 / (1 - stopped), "1")
    blocks = _stopped(rationing, place, on, mined, "all", message("caveat.rationing"))
    return _price(blocks, reward, usd_per_btc, "registered_load_x_hours_cut")


def mining_from_blocks(
    change: Change, expected: Estimate, reward: Estimate, usd_per_btc: Estimate
) -> MiningLoss:
    """Loss implied by the blocks themselves: what the whole world found too few of.

    Not the country's loss alone: whatever else changed in the world in those days is in it too,
    and a negative loss means that more were found than the baseline expects.
    """
    missing = point(-1.0, "1/share") * change.change * expected
    return _price(missing, reward, usd_per_btc, "blocks_missing_world_wide")


@dataclass(frozen=True, eq=False)
class Margin:
    """What a loss of revenue leaves after the power that was not used.

    Parameters
    ----------
    kwh, saved, lost
        Power not used, its price at the tariff, and revenue less that price.
    """

    kwh: Estimate
    saved: Estimate
    lost: Estimate


def margin_lost(
    loss: MiningLoss, difficulty: float, j_per_th: Estimate, usd_per_kwh: Estimate
) -> Margin:
    """Take the power that the missing blocks would have needed off their revenue."""
    th = loss.blocks.draws * difficulty * HASHES_PER_DIFFICULTY / HASHES_PER_TH
    sources = union(loss.blocks.sources, j_per_th.sources)
    kwh = Estimate(th * j_per_th.draws / J_PER_KWH, "kwh", "power_not_used", sources)
    saved = (kwh * usd_per_kwh).named("power_not_used")
    return Margin(kwh, saved, (loss.usd - saved).named("margin_lost"))


@dataclass(frozen=True, eq=False)
class Gain:
    """What a retarget gave back after blocks were not found.

    Parameters
    ----------
    retarget
        The change of difficulty that came out lower.
    lower
        How far it lies below the difficulty without the cut, ``share``.
    later
        Hours by which it came later.
    others, own
        Gained by everyone else, and by the country's own miners once they are back.
    """

    retarget: Retarget
    lower: Estimate
    later: Estimate
    others: MiningLoss
    own: MiningLoss


def gained_after(
    before: Retarget,
    after: Retarget,
    span_hours: float,
    lost_hours: Estimate,
    earlier: Gain | None,
    own_part: Estimate,
    reward: Estimate,
    usd_per_btc: Estimate,
) -> Gain:
    """Gain by one retarget, from the hours of the world's hashing that its epoch lost.

    Difficulty is inverse to the span of the epoch before it. Without the cut that span would have
    been shorter by the hours lost, so the new difficulty lies lower by their share of the span, and
    the same hashing finds as much more in the epoch that it begins. It also comes later, which
    helps where difficulty rises. Inside an epoch nobody gains: difficulty does not move.

    Parameters
    ----------
    span_hours
        Span of the epoch between the two retargets, first to last block.
    lost_hours
        Hours of the whole world's hashing that it lost, ``h``.
    earlier
        The gain by the retarget before, where that came out lower too.
    own_part
        The country's part of the blocks in the epoch that begins, ``share``.
    """
    sources = union(lost_hours.sources, own_part.sources)
    lower = lost_hours.draws / span_hours
    kept = 1.0 if earlier is None else 1 - earlier.lower.draws  # difficulty, over that without
    shift = 0.0 if earlier is None else earlier.later.draws
    later = shift + span_hours - span_hours * (1 - lower) / kept
    meanwhile = kept - before.difficulty * (1 - lower) / after.difficulty
    world = Estimate(
        EPOCH_BLOCKS * (lower + later / span_hours * meanwhile), "block", "retarget_rule", sources
    )
    own = world * own_part * point(1.0, "1/share")
    return Gain(
        after,
        Estimate(lower, "share", "retarget_rule", sources),
        Estimate(later, "h", "retarget_rule", sources),
        _price(world - own, reward, usd_per_btc, "retarget_rule"),
        _price(own, reward, usd_per_btc, "retarget_rule"),
    )
