"""`offswitch partition`: a case's cut, or one stated by hand, with its settings and sources."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from offswitch.assessment.network import assess_network
from offswitch.assessment.partition import (
    USUAL_CONFIRMATIONS,
    PartitionPart,
    Pay,
    check_confirmations,
    part_of,
    study_partition,
)
from offswitch.assessment.partition_parts import Split, stretch_of
from offswitch.bitcoin.partition import USUAL_PER_HOUR
from offswitch.bitcoin.partition_published import Published, published_figures
from offswitch.bitcoin.retarget import EPOCH_BLOCKS
from offswitch.case import find_case, read_case
from offswitch.errors import CaseError
from offswitch.estimate import point
from offswitch.parameters import Parameters
from offswitch.provenance import Source, Sources, union
from offswitch.reference import method_sources
from offswitch.settings import Settings

#: Least share of the hashrate that may be stated, inside or outside, and most of it with a link.
LEAST_SHARE, MOST_LINKED = 0.001, 0.99
#: Hours of a stated cut at most: half a year.
MOST_HOURS = 4392.0
#: Source of the difficulty rule.
RULE = "bitcoin-core"


@dataclass(frozen=True, eq=False)
class PartitionStudy:
    """What was found.

    Parameters
    ----------
    part
        The cut.
    settings
        Seed, draws and fixed parameters.
    published
        Figures of the literature.
    sources
        Of everything.
    """

    part: PartitionPart
    settings: Settings
    published: tuple[Published, ...]
    sources: tuple[Source, ...]


def partition_of_case(
    name: str | Path,
    *,
    confirmations: int = USUAL_CONFIRMATIONS,
    settings: Settings | None = None,
) -> PartitionStudy:
    """Study the cut of a case.

    Raises
    ------
    CaseError
        If the case lacks blocks, a share on the mining map, fees, a price or a return.
    """
    check_confirmations(confirmations)
    settings = settings or Settings()
    case = read_case(find_case(str(name)))
    parameters = Parameters(case.parameters, settings)
    part = study_partition(case, assess_network(case, parameters), parameters, confirmations)
    if part is None:
        raise CaseError("no_partition", case=case.name)
    return _study(part, settings, Sources([*case.sources.values(), *method_sources().values()]))


def partition_by_hand(
    share: float,
    hours: Sequence[float],
    *,
    satellite: float = 0.0,
    confirmations: int = USUAL_CONFIRMATIONS,
    reward: float | None = None,
    price: float | None = None,
    settings: Settings | None = None,
) -> PartitionStudy:
    """Study a cut of stated hours in a country with a share of the hashrate.

    Parameters
    ----------
    share
        Of the world's hashrate, 0.001 to 0.999.
    hours
        Of each stretch; between two the country is connected for a moment. The first begins with
        an epoch.
    satellite
        Part of the share that keeps a link to the world's chain, 0 to 0.99.
    reward, price
        BTC that a block pays, and dollars of one.

    Raises
    ------
    CaseError
        If a number lies outside its range.
    """
    _check(share, hours, satellite, reward, price)
    check_confirmations(confirmations)
    parameters = Parameters((), settings or Settings())
    cut_off = point(share * (1 - satellite), "share", "as_stated")
    linked = point(share * satellite, "share", "as_stated")
    split = Split(cut_off.draws, linked.draws, np.array([USUAL_PER_HOUR]))
    rng = parameters.rng("partition")
    stretches, past, outside = [], 0.0, USUAL_PER_HOUR * (1 - share)
    for length in hours:
        done = round(past * outside) % EPOCH_BLOCKS
        time = point(length, "h", "as_stated")
        left, since = EPOCH_BLOCKS - done, done / outside
        stretches.append(stretch_of(split, time, rng, left=left, past_hours=since))
        past += length
    whole = stretches[0]
    if len(stretches) > 1:
        whole = stretch_of(split, point(past, "h", "as_stated"), rng)
    pay = Pay(
        None if reward is None else point(reward, "btc/block"),
        None if price is None else point(price, "usd/btc"),
    )
    part = part_of(
        split, (cut_off, linked), tuple(stretches), whole, pay, confirmations, parameters
    )
    return _study(part, parameters.settings, method_sources())


def _study(part: PartitionPart, settings: Settings, known: Sources) -> PartitionStudy:
    published = published_figures()
    used = union(part.sources, [RULE], [row.source for row in published])
    return PartitionStudy(part, settings, published, tuple(known[id] for id in used))


def _check(
    share: float,
    hours: Sequence[float],
    satellite: float,
    reward: float | None,
    price: float | None,
) -> None:
    """Refuse what cannot be."""
    if not LEAST_SHARE <= share <= 1 - LEAST_SHARE:
        raise CaseError("partition_share", value=share)
    if not 0 <= satellite <= MOST_LINKED:
        raise CaseError("partition_satellite", value=satellite)
    if not hours:
        raise CaseError("partition_no_hours")
    for length in hours:
        if not 0 < length <= MOST_HOURS:
            raise CaseError("partition_hours", value=length, most=MOST_HOURS)
    if sum(hours) > MOST_HOURS:
        raise CaseError("partition_hours", value=sum(hours), most=MOST_HOURS)
    if price is not None and reward is None:
        raise CaseError("partition_price_alone")
    for name, value in (("reward", reward), ("price", price)):
        if value is not None and not 0 < value < np.inf:
            raise CaseError("partition_pay", name=name, value=value)
