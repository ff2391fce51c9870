"""What it did to Bitcoin: hashrate around the cut, hypotheses, and what miners lost."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from offswitch.assessment.network import NetworkPart
from offswitch.bitcoin import (
    Change,
    Hypothesis,
    MiningLoss,
    Tested,
    compare,
    mining_from_blocks,
    mining_from_map,
    test_hypothesis,
)
from offswitch.bitcoin.hashrate import baselines
from offswitch.bitcoin.retarget import subsidy_btc
from offswitch.case import BitcoinCase, Case
from offswitch.estimate import Draws, Estimate, point
from offswitch.parameters import Parameters
from offswitch.timeline import HOUR, Interval

#: Hours after the cut over which changes are given.
WINDOW_HOURS = (12, 24, 48, 72, 120)
#: Hours over which hypotheses are judged: the first day, and the shutdown as a whole.
TESTED_HOURS = (24, 120)


@dataclass(frozen=True, eq=False)
class MiningPart:
    """The country's miners, twice.

    Parameters
    ----------
    short_of_map
        Blocks that the map says were lost less those that the world was found short of.
    chance_as_map_says
        Share of the draws in which the world was short of at least what the map says.
    press
        Figures in the press: (source, dollars).
    """

    from_map: MiningLoss
    from_blocks: MiningLoss
    short_of_map: Estimate
    chance_as_map_says: float
    press: tuple[tuple[str, float], ...]

    @property
    def conflict(self) -> bool:
        """Whether the blocks leave less than one chance in ten to what the map says."""
        return self.chance_as_map_says < 0.1


def block_sources(case: Case) -> tuple[str, ...]:
    """Source ids of the block times, where the case names them."""
    return tuple(s for s in ("bitcoin-block-times", "own-blocks") if s in case.sources)


def changes_at(
    case: Case, bitcoin: BitcoinCase, cut: datetime, hours: Iterable[float], parameters: Parameters
) -> list[Change]:
    """Change of hashrate after a cut, over each number of hours and against each baseline."""
    draws = parameters.settings.draws
    found = []
    for length in hours:
        window = Interval(cut, cut + length * HOUR)
        if window.end > bitcoin.chain.end:
            continue
        for baseline in baselines(bitcoin.chain, cut, bitcoin.recovery):
            rng = parameters.rng(f"change:{cut.timestamp():.0f}:{length}:{baseline.name}")
            found.append(compare(bitcoin.chain, baseline, window, rng, draws, block_sources(case)))
    return found


def _off_share(network: NetworkPart, window: Interval) -> Draws:
    """Share of a window in which wired access was off, by draw."""
    return network.shutdown.clip(window).hours_lost("fixed").draws / window.hours


def hypotheses(
    bitcoin: BitcoinCase, network: NetworkPart, parameters: Parameters, window: Interval
) -> list[Hypothesis]:
    """What the blocks are asked: the claim as it stands, the dated map shares, and nothing."""
    stated = [
        Hypothesis("none", np.ones(1)),
        Hypothesis("lasting_claimed_change", np.array([1 + bitcoin.claimed_change])),
    ]
    link = "miners_without_other_link"
    for name in ("map_share_as_known", "map_share_revised"):
        if name in parameters and link in parameters:
            share = parameters.draw(name).draws * parameters.draw(link).draws
            off = share * _off_share(network, window)
            stated.append(Hypothesis(name, 1 - off))
    return stated


def tests(
    case: Case, bitcoin: BitcoinCase, network: NetworkPart, parameters: Parameters
) -> list[Tested]:
    """Judge every hypothesis over the first day and the whole shutdown, by each baseline."""
    changes = changes_at(case, bitcoin, bitcoin.cut, TESTED_HOURS, parameters)
    return [
        test_hypothesis(hypothesis, change)
        for window in dict.fromkeys(change.window for change in changes)
        for stated in [hypotheses(bitcoin, network, parameters, window)]
        for change in changes
        if change.window == window
        for hypothesis in stated
    ]


def assess_mining(
    case: Case, bitcoin: BitcoinCase, network: NetworkPart, parameters: Parameters
) -> MiningPart | None:
    """What the country's miners lost from the cut to the stable return, or None without inputs."""
    needed = ("map_share", "miners_without_other_link", "fees_per_block", "usd_per_btc")
    if any(name not in parameters for name in needed):
        return None
    share, link, fees, price = (parameters.draw(name) for name in needed)
    window = Interval(bitcoin.cut, network.stable_return)
    hours = window.hours
    change = changes_at(case, bitcoin, bitcoin.cut, [hours], parameters)[0]
    before = bitcoin.chain.epoch_start(bitcoin.cut)
    counted = bitcoin.chain.count(before, bitcoin.cut)
    rate = parameters.rng("blocks_per_hour").gamma(
        counted, HOUR / (bitcoin.cut - before), parameters.settings.draws
    )
    per_hour = Estimate(rate, "block/h", "blocks before the cut", block_sources(case))
    height = bitcoin.chain.first_height + int(
        np.searchsorted(bitcoin.chain.times, bitcoin.cut.timestamp())
    )
    reward = point(subsidy_btc(height), "btc/block") + fees
    from_map = mining_from_map(
        network.shutdown.clip(window),
        case.place,
        bitcoin.cut.date(),
        per_hour,
        share,
        link,
        reward,
        price,
    )
    from_blocks = mining_from_blocks(change, per_hour, reward, price)
    short = from_map.blocks - from_blocks.blocks
    return MiningPart(
        from_map,
        from_blocks,
        short,
        float(np.mean(short.draws <= 0)),
        tuple(
            (claim.sources[0], claim.value)
            for claim in case.claims
            if claim.subject == "mining_revenue_loss" and claim.value is not None
        ),
    )
