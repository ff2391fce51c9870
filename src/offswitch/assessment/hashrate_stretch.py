"""An event that may have changed hashrate, and the stretch of blocks around it that is used."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from offswitch.assessment.network import NetworkPart
from offswitch.bitcoin import Chain
from offswitch.bitcoin.growth import Growth, fitted_growth
from offswitch.bitcoin.posterior import Step
from offswitch.bitcoin.simulate import RECORDED
from offswitch.bitcoin.work import Work, daily_edges, gather
from offswitch.case import BitcoinCase
from offswitch.errors import DataError
from offswitch.timeline import from_seconds, hours_between

#: Header time minus arrival, equally likely values in seconds.
LAGS = RECORDED.quantiles(32)
#: Hours after an event over which its change is given, as far as it lasted so long.
WINDOW_HOURS = (24, 120)
#: Days of blocks that the posterior uses before the event, or before the end, and after the event:
#: together the twelve weeks over which growth was fitted.
DAYS_BEFORE, DAYS_AFTER = 54, 30
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Event:
    """Something that may have changed hashrate.

    Parameters
    ----------
    at, until
        When it began and ended; an end of None is not known, or did not come.
    claimed
        Change of hashrate that was claimed, e.g. -0.12, or None.
    """

    at: datetime
    until: datetime | None
    claimed: float | None

    @property
    def steps(self) -> tuple[Step, ...]:
        """Shapes of the event: it ended when it is said to have, or its effect lasted."""
        lasting = Step(self.at.timestamp())
        if self.until is None:
            return (lasting,)
        return Step(self.at.timestamp(), self.until.timestamp()), lasting

    @property
    def windows(self) -> tuple[float, ...]:
        """Hours over which the change is given: no longer than it lasted."""
        if self.until is None:
            return WINDOW_HOURS
        lasted = hours_between(self.at, self.until)
        return tuple(hours for hours in WINDOW_HOURS if hours <= lasted) or (lasted,)


def case_event(bitcoin: BitcoinCase, network: NetworkPart) -> Event:
    """The cut of a case, until its network's stable return if that is among the blocks used."""
    back = network.stable_return
    last = min(bitcoin.chain.end, bitcoin.cut + DAYS_AFTER * DAY)
    ended = network.ended and bitcoin.cut < back < last
    return Event(bitcoin.cut, back if ended else None, bitcoin.claimed_change)


def known_growth(work: Work) -> Growth:
    """Prior of growth from what was on record before the blocks that are used.

    So it knows of none of them, and a filter knows of no later one. Before the record begins it is
    fitted to all of it.
    """
    try:
        return fitted_growth(from_seconds(float(work.edges[0])))
    except DataError:
        return fitted_growth()


def bins_around(chain: Chain, event: Event | None) -> Work:
    """Bins of a stretch around an event, or before the end of the chain."""
    middle = event.at if event else chain.end
    start = max(float(chain.times[0]), (middle - DAYS_BEFORE * DAY).timestamp())
    end = min(float(chain.times[-1]), (middle + DAYS_AFTER * DAY).timestamp())
    marks = [] if event is None else [event.at.timestamp()]
    if event is not None and event.until is not None:
        marks.append(min(event.until.timestamp(), end))
    return gather(chain, daily_edges(start, end, *marks))
