"""What it did to Bitcoin: hashrate around the cut, hypotheses, and what miners lost."""

from collections.abc import Iterable, Sequence
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
#: Chance below which the map and the blocks are said to conflict.
CONFLICT = 0.1


@dataclass(frozen=True)
class Press:
    """A figure in the press, beside both ways of counting.

    Parameters
    ----------
    source, usd
        Id of its source, and the figure.
    against_map, against_blocks
        ``below``, ``inside`` or ``above`` the 90 % interval, by the first baseline.
    implied_hours
        Hours without wired access that the figure takes, at the map's share.
    """

    source: str
    usd: float
    against_map: str
    against_blocks: str
    implied_hours: float


@dataclass(frozen=True, eq=False)
class MiningPart:
    """The country's miners, twice.

    Parameters
    ----------
    from_map
        What the share of the mining map lost while wired access was off.
    from_blocks
        By baseline: what the whole world was found short of.
    chance_as_map_says
        By baseline, the share of the draws in which that is at least what the map says.
    press
        Figures in the press.
    """

    from_map: MiningLoss
    from_blocks: dict[str, MiningLoss]
    chance_as_map_says: dict[str, float]
    press: tuple[Press, ...]

    @property
    def conflict(self) -> bool:
        """Whether the blocks leave less than one chance in ten to the map, by every baseline."""
        return max(self.chance_as_map_says.values()) < CONFLICT


def block_sources(case: Case) -> tuple[str, ...]:
    """Source id of the block times."""
    return () if case.bitcoin is None else (case.bitcoin.source,)


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
    stated = [Hypothesis("none", np.ones(1))]
    if bitcoin.claimed_change is not None:
        claimed = np.array([1 + bitcoin.claimed_change])
        stated.append(Hypothesis("lasting_claimed_change", claimed))
    link = "miners_without_other_link"
    shares = [p.name for p in parameters if p.name.startswith("map_share_")]
    for name in shares if link in parameters and network.shutdown.of("fixed") else ():
        stopped = parameters.draw(name).draws * parameters.draw(link).draws
        stated.append(Hypothesis(name, 1 - stopped * _off_share(network, window)))
    return stated


def judge(
    bitcoin: BitcoinCase, network: NetworkPart, parameters: Parameters, changes: Sequence[Change]
) -> list[Tested]:
    """Judge every hypothesis over the first day and the whole shutdown, by each baseline."""
    tested = [change for change in changes if change.window.hours in TESTED_HOURS]
    return [
        test_hypothesis(hypothesis, change)
        for window in dict.fromkeys(change.window for change in tested)
        for stated in [hypotheses(bitcoin, network, parameters, window)]
        for change in tested
        if change.window == window
        for hypothesis in stated
    ]


def assess_mining(
    case: Case, bitcoin: BitcoinCase, network: NetworkPart, parameters: Parameters
) -> MiningPart | None:
    """What the country's miners lost from the cut to the stable return, or None without inputs."""
    needed = ("map_share", "miners_without_other_link", "fees_per_block", "usd_per_btc")
    if any(name not in parameters for name in needed) or not network.shutdown.of("fixed"):
        return None
    share, link, fees, price = (parameters.draw(name) for name in needed)
    window = Interval(bitcoin.cut, network.stable_return)
    changes = changes_at(case, bitcoin, bitcoin.cut, [window.hours], parameters)
    if not changes:  # the blocks end before the return, or no baseline precedes the cut
        return None
    height = bitcoin.chain.first_height + int(
        np.searchsorted(bitcoin.chain.times, bitcoin.cut.timestamp())
    )
    reward = point(subsidy_btc(height), "btc/block") + fees
    expected = changes[0].expected_blocks(block_sources(case))
    from_map = mining_from_map(
        network.shutdown.clip(window),
        case.place,
        bitcoin.cut.date(),
        expected / point(window.hours, "h"),
        share,
        link,
        reward,
        price,
    )
    from_blocks = {
        change.baseline: mining_from_blocks(
            change, change.expected_blocks(block_sources(case)), reward, price
        )
        for change in changes
    }
    per_hour = from_map.usd.p50 / network.shutdown.clip(window).hours_lost("fixed").p50
    first = from_blocks[changes[0].baseline]
    return MiningPart(
        from_map,
        from_blocks,
        {
            name: float(np.mean(loss.blocks.draws >= from_map.blocks.draws))
            for name, loss in from_blocks.items()
        },
        tuple(
            Press(
                claim.sources[0],
                claim.value,
                _against(from_map.usd, claim.value),
                _against(first.usd, claim.value),
                claim.value / per_hour,
            )
            for claim in case.claims
            if per_hour and claim.subject == "mining_revenue_loss"
            if claim.value and claim.unit == "usd"
        ),
    )


def _against(estimate: Estimate, value: float) -> str:
    """Where a value lies by the 90 % interval of an estimate."""
    return "below" if value < estimate.p05 else "above" if value > estimate.p95 else "inside"
