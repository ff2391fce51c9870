"""What a cut-off country would mine: nothing, a chain of its own, or the world's by a link.

What decides is whether its miners have a pool inside, and whether a link that stayed up passes
blocks on. Each is a `Reach`, side by side, over the stretches of the cut; the fork ends at every
reconnection between them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from offswitch.assessment.mining import assess_mining
from offswitch.assessment.network import NetworkPart
from offswitch.assessment.partition_parts import (
    Attacker,
    Drawn,
    Merchant,
    Split,
    Stretch,
    attackers,
    deepest_of,
    draw_blocks,
    merchant_of,
    stretch_of,
)
from offswitch.bitcoin.hashprice import height_at
from offswitch.bitcoin.partition import (
    MOST_RELAYED,
    Counts,
    FirstRetarget,
    deepest_relayed,
    first_retarget,
)
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, subsidy_btc
from offswitch.case import Case
from offswitch.claims import Claim
from offswitch.detect import Found
from offswitch.errors import CaseError
from offswitch.estimate import Draws, Estimate, point
from offswitch.parameters import Parameters
from offswitch.provenance import union
from offswitch.timeline import HOUR, Interval

#: The country's share of the world's hashrate, and of its miners without a link that stays up.
SHARES = ("map_share", "miners_without_other_link")
#: Confirmations asked for at most.
MOST_ASKED = 1000
USUAL_CONFIRMATIONS = 6


@dataclass(frozen=True, eq=False)
class Lost:
    """Blocks that never become part of the world's chain, and what they pay.

    Parameters
    ----------
    blocks, btc, usd
        The last two are None where no reward or no price is stated.
    """

    blocks: Estimate
    btc: Estimate | None
    usd: Estimate | None


@dataclass(frozen=True, eq=False)
class Reach:
    """What becomes of the miners who were cut off, by what they could reach.

    Parameters
    ----------
    name
        ``no_pool``, nothing to mine on; ``domestic``, a pool inside; ``receive_only``, the same and
        a link by which the world's blocks come in; ``relayed``, one by which theirs go out too.
    own
        Blocks on a chain of their own.
    lost
        Of those, or instead of those, what never becomes part of the world's chain.
    lost_outside
        Blocks of the rest of the world that are dropped at a return.
    deepest
        Deepest reorganisation inside; None where there is none.
    """

    name: str
    own: Estimate
    lost: Lost
    lost_outside: Estimate
    deepest: Counts | None


@dataclass(frozen=True, eq=False)
class PartitionPart:
    """What a cut means to miners and merchants in a country.

    Parameters
    ----------
    case
        None where a cut was stated by hand.
    split
        How hashrate divides.
    share, linked
        Hashrate that was cut off, and that of the country's miners with a link, of the world's.
    window
        From the first loss to the stable return; None where only lengths are stated.
    stretches, unbroken
        Without a connection, one by one; and the whole as one, had no window reconnected.
    linked_blocks
        Found by miners with a link, on the world's chain whatever the reach.
    reaches
        Side by side.
    wins
        Chance that the chain inside prevails in some stretch.
    merchant, attackers
        Of one who sells inside, and of one who mines there to cheat him.
    retarget
        First of the chain inside, if the cut had lasted.
    closed_windows
        Windows that reached a list of sites only, and so reconnected no node.
    inside_up
        Whether the inside of the country could be reached in the outages; None where not said.
    remained
        Least and most of ordinary traffic that remained in the stretches; None where not known.
    pools
        Statements on which pools the miners used.
    sources
        Ids.
    """

    case: Case | None
    split: Split
    share: Estimate
    linked: Estimate
    window: Interval | None
    stretches: tuple[Stretch, ...]
    unbroken: Stretch
    linked_blocks: Estimate
    reaches: tuple[Reach, ...]
    wins: float
    merchant: Merchant
    attackers: tuple[Attacker, ...]
    retarget: FirstRetarget
    closed_windows: tuple[Interval, ...]
    inside_up: bool | None
    remained: tuple[float, float] | None
    pools: tuple[Claim, ...]
    sources: tuple[str, ...]

    @property
    def per_hour(self) -> float:
        """The world's blocks an hour before the cut, median."""
        return float(np.median(self.split.per_hour))

    def reach(self, name: str) -> Reach:
        """Return the reach of a name."""
        return next(row for row in self.reaches if row.name == name)


@dataclass(frozen=True, eq=False)
class Pay:
    """What a block pays: bitcoin, and dollars of one; None where not stated."""

    btc: Estimate | None
    usd: Estimate | None

    def lost(self, blocks: Estimate) -> Lost:
        """Price blocks as far as it is stated."""
        btc = None if self.btc is None else blocks * self.btc
        return Lost(blocks, btc, None if btc is None or self.usd is None else btc * self.usd)


def study_partition(
    case: Case,
    network: NetworkPart,
    parameters: Parameters,
    confirmations: int = USUAL_CONFIRMATIONS,
) -> PartitionPart | None:
    """Say what a case's cut would have meant; None where an input lacks, or nobody is cut off.

    The stretches are the outages of wired access, with their uncertain ends; a window that reached
    only a list of sites parts none. The hours lost, by depth, are spread over them evenly, so that
    the blocks not found are those of `assess_mining`.
    """
    check_confirmations(confirmations)
    bitcoin = case.bitcoin
    if bitcoin is None or not network.ended or any(name not in parameters for name in SHARES):
        return None
    share, link = map(parameters.draw, SHARES)
    stopped = share * link * point(1.0, "1/share")
    if not stopped.draws.all():
        return None
    mining = assess_mining(case, bitcoin, network, parameters)
    off, closed = _stretches(case, network)
    whole = Interval(off[0].span.start, off[-1].span.end)
    if mining is None or whole.start < bitcoin.chain.start:
        return None
    ids = network.shutdown.sources
    lost = network.shutdown.clip(Interval(bitcoin.cut, network.stable_return)).hours_lost("fixed")
    depth = Estimate(lost.draws / sum(one.hours for one in off), "1")
    cut_off = (stopped * depth).named("map_share_x_no_link_x_depth")
    if not (cut_off.draws < 1).all():
        return None
    linked = share - stopped
    rate = mining.from_map.blocks.draws / (stopped.draws * lost.draws)
    split = Split(cut_off.draws, linked.draws, rate)
    rng = parameters.rng("partition")

    def stretch(one: _Off) -> Stretch:
        start = one.span.start
        return stretch_of(
            split,
            Estimate(one.hours, "h", "off_hours", ids),
            rng,
            start=start,
            end=one.span.end,
            left=EPOCH_BLOCKS - height_at(bitcoin.chain, start) % EPOCH_BLOCKS,
            past_hours=(start - bitcoin.chain.epoch_start(start)) / HOUR,
        )

    unbroken = stretch(_Off(off[0].first, off[-1].last, whole))
    fees, price = (parameters.draw(name) for name in ("fees_per_block", "usd_per_btc"))
    pay = Pay(point(subsidy_btc(height_at(bitcoin.chain, whole.start)), "btc/block") + fees, price)
    each = tuple(map(stretch, off))
    part = part_of(split, (cut_off, linked), each, unbroken, pay, confirmations, parameters)
    remained = [1 - one.outage.depth for one in network.wired()]
    pools = tuple(claim for claim in case.claims if claim.subject == "pool_named")
    said = [claim.sources for claim in pools]
    return replace(
        part,
        case=case,
        window=whole,
        closed_windows=closed,
        inside_up=_inside_up(case, network),
        remained=(min(remained), max(remained)),
        pools=pools,
        sources=union(mining.from_map.usd.sources, *said),
    )


@dataclass(frozen=True, eq=False)
class _Off:
    """A stretch between two reconnections: its first and last outage, and their medians."""

    first: Found
    last: Found
    span: Interval

    @property
    def hours(self) -> Draws:
        """Length by draw; one whose edge was not found takes the median."""
        assert self.last.end_hours is not None
        hours = self.last.end_hours - self.first.start_hours
        filled: Draws = np.where(np.isfinite(hours), hours, np.nanmedian(hours))
        return filled


def _stretches(case: Case, network: NetworkPart) -> tuple[list[_Off], tuple[Interval, ...]]:
    """Join outages that no reconnection parts, and name the windows that were none.

    A window reconnects if everything could be reached in it, or if the case does not say.
    """
    found: list[_Off] = []
    closed = []
    for one in network.wired():
        assert one.outage.end is not None
        span = Interval(one.outage.start, one.outage.end)
        gap = None
        if found and found[-1].span.end < span.start:
            gap = Interval(found[-1].span.end, span.start)
        if not found or (gap is not None and _open(case, gap)):
            found.append(_Off(one, one, span))
            continue
        if gap is not None:
            closed.append(gap)
        found[-1] = _Off(found[-1].first, one, Interval(found[-1].span.start, span.end))
    return found, tuple(closed)


def _open(case: Case, window: Interval) -> bool:
    """Whether everything could be reached in the middle of a window, or nothing is said."""
    middle = window.start + (window.end - window.start) / 2
    return all(level.reach == "all" for level in case.levels if middle in level.interval)


def _inside_up(case: Case, network: NetworkPart) -> bool | None:
    """Whether the inside of the country could be reached in some outage; None if not said."""
    outages = [one.outage for one in network.wired()]
    middles = [o.start + (o.end - o.start) / 2 for o in outages if o.end is not None]
    told = {row.reach for row in case.levels for when in middles if when in row.interval}
    return "domestic" in told if told else None


def part_of(
    split: Split,
    shares: tuple[Estimate, Estimate],
    stretches: tuple[Stretch, ...],
    unbroken: Stretch,
    pay: Pay,
    confirmations: int,
    parameters: Parameters,
) -> PartitionPart:
    """Put the part together; `shares` are those cut off and with a link."""
    draws, ids = parameters.settings.draws, shares[0].sources
    rng = parameters.rng("partition_blocks")
    drawn = draw_blocks(stretches, draws, rng)
    depth = deepest_of(stretches)
    hours = sum((one.hours.draws for one in stretches), start=np.zeros(1))
    found = rng.poisson(hours * split.per_hour * split.linked, draws)
    share = float(np.median(split.share))
    first = stretches[0]
    return PartitionPart(
        case=None,
        split=split,
        share=shares[0],
        linked=shares[1],
        window=None,
        stretches=stretches,
        unbroken=unbroken,
        linked_blocks=Estimate(found.astype(float), "block", "share_x_hours", ids),
        reaches=tuple(_reaches(drawn, depth, _relayed(stretches, share), pay, ids)),
        wins=1 - float(np.prod([1 - one.wins for one in stretches])),
        merchant=merchant_of(split, stretches, unbroken, depth, confirmations),
        attackers=attackers(share, confirmations),
        retarget=first_retarget(split.inside, first.left, first.past_hours),
        closed_windows=(),
        inside_up=None,
        remained=None,
        pools=(),
        sources=(),
    )


def _reaches(
    drawn: Drawn, depth: Counts, relayed: Counts | None, pay: Pay, ids: tuple[str, ...]
) -> Iterator[Reach]:
    """Give each reach its blocks; the draws are paired, so that reaches compare."""

    def blocks(values: Draws) -> Estimate:
        return Estimate(values, "block", "share_x_hours", ids)

    none = point(0.0, "block")
    yield Reach("no_pool", none, pay.lost(blocks(drawn.missed)), none, None)
    dropped, outside = blocks(drawn.dropped_inside), blocks(drawn.dropped_outside)
    yield Reach("domestic", blocks(drawn.own), pay.lost(dropped), outside, depth)
    if relayed is not None:
        found = blocks(drawn.found)
        yield Reach("receive_only", found, pay.lost(found), none, relayed)
    yield Reach("relayed", none, pay.lost(none), none, None)


def _relayed(stretches: Sequence[Stretch], share: float) -> Counts | None:
    """Deepest reorganisation by a link that only receives; None where branches may be long."""
    if share > MOST_RELAYED:
        return None
    return deepest_relayed(share, sum(float(np.median(one.outside)) for one in stretches))


def check_confirmations(confirmations: int) -> None:
    """Refuse a number of confirmations that nobody waits for."""
    if not 1 <= confirmations <= MOST_ASKED:
        raise CaseError("partition_confirmations", value=confirmations, most=MOST_ASKED)
