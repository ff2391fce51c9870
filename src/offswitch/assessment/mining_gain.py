"""What everyone else who mined gained by a country's shutdown, retarget by retarget."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from offswitch.assessment.network import NetworkPart
from offswitch.bitcoin import Chain, Retarget
from offswitch.bitcoin.mining import Gain, gained_after
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, TARGET_SPAN_S, subsidy_btc
from offswitch.case import BitcoinCase
from offswitch.estimate import Estimate, point
from offswitch.parameters import Parameters
from offswitch.timeline import HOUR, Interval


def gains(network: NetworkPart, bitcoin: BitcoinCase, parameters: Parameters) -> Iterator[Gain]:
    """Gain of the epoch after each retarget that blocks not found had put off.

    It needs the parameters of the loss by the mining map.
    """
    share, link = parameters.draw("map_share"), parameters.draw("miners_without_other_link")
    fees, price = parameters.draw("fees_per_block"), parameters.draw("usd_per_btc")
    window = Interval(bitcoin.cut, network.stable_return)
    chain, gain = bitcoin.chain, None
    for before, after, end in _epochs(chain):
        stopped = _stopped_hours(network, window, Interval(before.time, after.time), link)
        if stopped is None:
            continue
        first = before.height - chain.first_height
        times = chain.times[first : first + EPOCH_BLOCKS]
        epoch = Interval(after.time, end)
        off = _stopped_hours(network, window, epoch, link)
        away = 0.0 if off is None else off.draws / epoch.hours
        own = share.draws * (1 - away) / (1 - share.draws * away)
        gain = gained_after(
            before,
            after,
            float(times[-1] - times[0]) / HOUR.total_seconds(),
            (stopped * share * point(1.0, "1/share")).named("blocks_not_found"),
            gain,
            Estimate(own, "share", "", share.sources),
            point(subsidy_btc(after.height), "btc/block", "", [bitcoin.source]) + fees,
            price,
        )
        yield gain


def _epochs(chain: Chain) -> Iterator[tuple[Retarget, Retarget, datetime]]:
    """Each epoch as the retargets that begin and end it, and the end of the one that follows."""
    for at, (before, after) in enumerate(pairwise(chain.retargets), 2):
        expected = after.time + timedelta(seconds=TARGET_SPAN_S)
        known = at < len(chain.retargets)
        yield before, after, chain.retargets[at].time if known else expected


def _stopped_hours(
    network: NetworkPart, window: Interval, epoch: Interval, link: Estimate
) -> Estimate | None:
    """Hours of an epoch in which the country's miners without another link were off, in full."""
    if not epoch.overlaps(window):
        return None
    part = Interval(max(window.start, epoch.start), min(window.end, epoch.end))
    hours = network.shutdown.clip(part).hours_lost("fixed")
    return (hours * link * point(1.0, "1/share")).named("miners_off")
