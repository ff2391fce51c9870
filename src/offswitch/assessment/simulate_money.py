"""Payments and remittances in an imagined shutdown: flows of money, beside its cost and not in it.

Of a country's payments nothing but its count of cash machines is on record: every other number is
what `offswitch.payments.elsewhere` assumes for any country.
"""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from offswitch import places
from offswitch.assessment.payments import FEW_DRAWS, PaymentsPart, study_plan
from offswitch.assessment.remittances import RemittancesPart, hold_up
from offswitch.assessment.simulate_inputs import Inputs
from offswitch.assessment.simulate_places import Cut, Place
from offswitch.assessment.simulate_plan import PLATFORMS
from offswitch.hazard import Shutdown
from offswitch.hazard.scenario import Scenario
from offswitch.payments.country import NEEDED, country_plan
from offswitch.payments.footprint import cuts_of
from offswitch.payments.group import grouped
from offswitch.payments.record import Ground
from offswitch.provenance import union
from offswitch.remittances.delay import stops
from offswitch.remittances.flow import Flow, flow_of_gdp
from offswitch.timeline import HOUR, Interval

#: Longer shutdowns are beyond both models: pay days, prices and new notes are in neither.
LONGEST = 28 * 24.0
#: Hours after the return in which most of what was put off is bought, or given up.
AFTERWARDS = 72
#: Received from abroad, of GDP.
SHARE = "remittances_share"


def imagined_payments(
    inputs: Inputs, scenario: Scenario, cut: Cut, place: Place, *, running: bool
) -> tuple[PaymentsPart | None, str]:
    """Purchases and cash where the network is cut, in dollars, or why there are none.

    Parameters
    ----------
    running
        Whether it still lasts: then no hour follows its last.
    """
    parameters = inputs.parameters
    if scenario.service == PLATFORMS:
        return None, "platforms"
    if scenario.interval.hours > LONGEST:
        return None, "long"
    if any(name not in parameters for name in NEEDED):
        return None, "machines"
    people = inputs.economy.people
    ground = [
        Ground(zone, "", people.p50 * share, zone, None, None, ())
        for zone, share in cut.clocks(place).items()
    ]
    draws = min(FEW_DRAWS, parameters.settings.draws)
    shutdown = _shutdown(inputs, scenario, cut, place)
    window = _hours(scenario.interval, 0 if running else AFTERWARDS)
    plan = country_plan(shutdown.name, "usd", window, ground, (), parameters, draws)
    cuts = [replace(one, severity=np.asarray(one.severity)[:draws]) for one in cuts_of(shutdown)]
    sources = union(
        *(parameters.row(name).source.split() for name in NEEDED),
        inputs.economy.gdp.sources,
        people.sources,
        shutdown.sources,
    )
    return study_plan(grouped(plan), cuts, draws, (), sources), ""


def imagined_remittances(
    inputs: Inputs, scenario: Scenario, cut: Cut, place: Place
) -> tuple[RemittancesPart | None, str]:
    """Money from abroad that is held up, in dollars, or why there is none."""
    parameters = inputs.parameters
    if scenario.service != "all":
        return None, "service"
    if scenario.interval.hours > LONGEST:
        return None, "long"
    if SHARE not in parameters:
        return None, ""  # said among the indicators that are missing
    received = flow_of_gdp(inputs.economy.gdp * cut.share, parameters.draw(SHARE))
    shutdown = _shutdown(inputs, scenario, cut, place)
    held = stops(shutdown.of("all"), ())
    offset = places.utc_offset(place.zone, held.start.date())
    return hold_up([Flow("in", received)], held, parameters, offset, shutdown.sources), ""


def _shutdown(inputs: Inputs, scenario: Scenario, cut: Cut, place: Place) -> Shutdown:
    """Return the footprint as payments meet it: lines of other operators are lines that are up."""
    return scenario.shutdown((place.country,), inputs.parameters.draw("severity") * cut.operators)


def _hours(interval: Interval, afterwards: int) -> Interval:
    """Whole hours that a stretch touches, and some after it."""
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    first, last = (interval.start - epoch) // HOUR, -((epoch - interval.end) // HOUR)
    return Interval(epoch + first * HOUR, epoch + (last + afterwards) * HOUR)
