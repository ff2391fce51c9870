"""Exposure times impact function, summed over the hours of a shutdown."""

from functools import lru_cache

import numpy as np

from offswitch.errors import ModelError
from offswitch.estimate import Draws, Estimate
from offswitch.hazard import Shutdown
from offswitch.impact.exposure import Exposure
from offswitch.impact.function import ImpactFunction
from offswitch.provenance import union
from offswitch.text import message


@lru_cache(maxsize=16)
def _hours(function: ImpactFunction, shutdown: Shutdown, service: str, place: str) -> Estimate:
    """Hours weighted by loss share: the same for every exposure to one shutdown."""
    weight: Draws = np.zeros(1)
    for segment in shutdown.of(service, place):
        if segment.severity is not None:
            weight = weight + function.loss_share(segment.severity) * segment.interval.hours
    return Estimate(weight, "h", function.name, shutdown.sources)


def impact(
    exposure: Exposure, function: ImpactFunction, shutdown: Shutdown, service: str = "all"
) -> Estimate:
    """Loss of one exposure in one shutdown.

    Severity and exposure draw i belong together, because both come from parameters of one run.

    Returns
    -------
    Estimate in the exposure's unit times hours. Unobserved stretches cost nothing and are named
    in a caveat; so is a shutdown longer than the function was stated for.

    Raises
    ------
    ModelError
        If the shutdown says nothing of the service in the exposure's place.
    """
    segments = shutdown.of(service, exposure.place)
    if not segments:
        raise ModelError(
            "not_reached", component=exposure.component, place=exposure.place, service=service
        )
    lost = exposure.per_hour * _hours(function, shutdown, service, exposure.place)
    caveats = list(lost.caveats)
    unseen = shutdown.hours_unobserved(service, exposure.place)
    if unseen:
        caveats.append(message("caveat.unobserved", hours=unseen))
    length = sum(s.interval.hours for s in segments)
    if length > function.longest_hours:
        caveats.append(message("caveat.too_long", hours=length, longest=function.longest_hours))
    sources = union(lost.sources, [function.source] if function.source else [])
    return Estimate(
        lost.draws, lost.unit, exposure.component, sources, tuple(dict.fromkeys(caveats))
    )
