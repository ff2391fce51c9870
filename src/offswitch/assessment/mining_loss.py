"""What a country's miners lost by two causes, each by itself, and what others gained."""

from collections.abc import Iterator
from dataclasses import dataclass

from offswitch.assessment.answers.record import period_span
from offswitch.assessment.mining_gain import gains
from offswitch.assessment.result import Assessment
from offswitch.bitcoin import MiningLoss
from offswitch.bitcoin.hashprice import height_at
from offswitch.bitcoin.mining import Gain, Margin, margin_lost, mining_from_rationing
from offswitch.bitcoin.retarget import subsidy_btc
from offswitch.case import BitcoinCase, Case
from offswitch.claims import Claim
from offswitch.estimate import Estimate, point
from offswitch.hazard import Segment, Shutdown
from offswitch.parameters import Parameters
from offswitch.reference.tariffs import Tariff
from offswitch.timeline import HOUR, Interval

#: The quoted figure whose period says when power was cut off.
POWER_CUT = "mining_power_cut"


@dataclass(frozen=True, eq=False)
class NetworkLoss:
    """The network's part.

    Parameters
    ----------
    window
        From the cut to the stable return of wired access.
    loss
        Revenue, by the mining map.
    by_blocks
        What the whole world was short of, by baseline.
    margin
        What is left of it after power not used; None where no efficiency is known.
    gains
        Of everyone else, in the epoch after each retarget that the shutdown reached.
    """

    window: Interval
    loss: MiningLoss
    by_blocks: dict[str, MiningLoss]
    margin: Margin | None
    gains: tuple[Gain, ...]

    @property
    def estimates(self) -> Iterator[Estimate]:
        """Figures whose sources it names."""
        yield self.loss.usd
        yield from (loss.usd for loss in self.by_blocks.values())
        if self.margin is not None:
            yield self.margin.lost
        yield from (gain.others.usd for gain in self.gains)


@dataclass(frozen=True, eq=False)
class PowerLoss:
    """The power cut's part, a cause of its own.

    Parameters
    ----------
    window
        As far as it is known; it was longer.
    blocks_found
        Blocks of the world in the window.
    share_cut
        Share of the country's load that was cut off.
    loss
        Revenue.
    per_day
        Dollars a day.
    said
        Claims of a loss a day for want of power.
    """

    window: Interval
    blocks_found: int
    share_cut: Estimate
    loss: MiningLoss
    per_day: Estimate
    said: tuple[Claim, ...]


def network_loss(
    found: Assessment,
    bitcoin: BitcoinCase,
    parameters: Parameters,
    j_per_th: Estimate | None,
    tariff: Tariff,
) -> NetworkLoss | None:
    """Return what the network took, or None where the case cannot say."""
    if found.mining is None:
        return None
    window = Interval(bitcoin.cut, found.network.stable_return)
    loss = found.mining.from_map
    margin = None
    if j_per_th is not None:
        difficulty = window.hours * HOUR.total_seconds()
        difficulty /= bitcoin.chain.exposure(window.start, window.end)
        ids = [tariff.source] if tariff.source else []
        price = point(tariff.usd_per_kwh, "usd/kwh", "tariff", ids)
        margin = margin_lost(loss, difficulty, j_per_th, price)
    gained = tuple(gains(found.network, bitcoin, parameters))
    return NetworkLoss(window, loss, found.mining.from_blocks, margin, gained)


def power_loss(case: Case, bitcoin: BitcoinCase, parameters: Parameters) -> PowerLoss | None:
    """Return what the power cut took, or None where the case names none or lacks its inputs."""
    needed = ("rationed_share", "usd_per_btc_rationed", "map_share", "fees_per_block")
    cuts = [row for row in case.context if row.indicator == POWER_CUT]
    if not cuts or any(name not in parameters for name in needed):
        return None
    window = period_span(cuts[0].period)
    if window is None or window.start < bitcoin.chain.start or window.end > bitcoin.chain.end:
        return None
    cut_off, price, share, fees = (parameters.draw(name) for name in needed)
    chain = bitcoin.chain
    blocks = chain.count(window.start, window.end)
    rng = parameters.rng("blocks_rationed")
    rate = rng.gamma(blocks, 1 / window.hours, parameters.settings.draws)
    whole = cuts[0].value / 100 * cut_off
    segment = Segment(case.place, "all", "all", window, whole.draws)
    loss = mining_from_rationing(
        Shutdown(POWER_CUT, (segment,), "reported", "stated", (cuts[0].source, *cut_off.sources)),
        case.place,
        window.start.date(),
        Estimate(rate, "block/h", "block_counts", (bitcoin.source,)),
        share,
        point(subsidy_btc(height_at(chain, window.start)), "btc/block") + fees,
        price,
    )
    per_day = loss.usd / point(window.hours / 24, "day")
    said = tuple(c for c in case.claims if (c.subject, c.unit) == ("power_rationing", "usd/day"))
    return PowerLoss(window, blocks, whole, loss, per_day, said)
