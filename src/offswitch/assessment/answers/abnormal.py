"""What an event study adds to answers about prices."""

from collections.abc import Sequence
from datetime import datetime

import numpy as np

from offswitch.assessment.answers.record import Record, shown, unmeasured, verdict
from offswitch.assessment.price import MEAN, Studied, attribution, effect_estimate
from offswitch.bitcoin.event_study import Effect
from offswitch.case.case import Event
from offswitch.claims import Claim, Reading, Verdict
from offswitch.text import Message, message
from offswitch.timeline import Interval


def abnormal(studied: Studied) -> Reading:
    """Return the abnormal return of a window as a reading."""
    return _reading(studied, studied.times, studied.study.total)


def abnormal_in(record: Record, name: str, window: Interval) -> list[Reading]:
    """Return the abnormal return of the one session of a series that a window holds."""
    return [
        _reading(one, (when,), effect)
        for one in _of(record, name)
        for when, effect in zip(one.times, one.study.by_period, strict=True)
        if when in window
    ]


def _reading(studied: Studied, times: Sequence[datetime], effect: Effect) -> Reading:
    one = len(times) == 1
    label = message(
        "label.abnormal_day" if one else "label.abnormal",
        name=studied.label,
        model=studied.model,
        first=times[0],
        last=times[-1],
    )
    return Reading(label, effect_estimate(effect, studied.sources))


def beyond_words(studied: Sequence[Studied]) -> Message:
    """Word abnormal returns, with the smallest that the first could have shown."""
    return message(
        "why.abnormal",
        readings=shown([abnormal(one) for one in studied]),
        visible=_visible(studied[0]),
    )


def _visible(studied: Studied) -> float:
    return -100 * float(np.expm1(-studied.study.total.visible))


def by_study(claim: Claim, studied: Studied, confounders: Sequence[Event]) -> Verdict:
    """Judge a cause by an event study alone, given the other events of the same days."""
    found, reading = attribution([studied], confounders), abnormal(studied)
    if found == "cannot_be_checked":
        return unmeasured(claim, "no_factor")
    if found == "not_attributable":
        sources = [event.source for event in confounders]
        return verdict(claim, found, "confounded/1", beyond_words([studied]), [reading], sources)
    why = message(
        "why.abnormal_alone",
        readings=shown([reading]),
        p=studied.study.total.p_value,
        rank=studied.study.rank_p,
        visible=_visible(studied),
    )
    return verdict(claim, found, "abnormal/1", why, [reading])


def studied_in(record: Record, name: str, window: Interval) -> tuple[Studied, ...]:
    """Return the studies of a series, or of the mean of the miners, whose sessions a window holds.

    The mean is set beside the market, and beside the market and Bitcoin; a share beside the market.
    """
    return tuple(one for one in _of(record, name) if all(when in window for when in one.times))


def _of(record: Record, name: str) -> list[Studied]:
    if record.price is None:
        return []
    wanted = MEAN if "miners" in name else name
    every = (record.price.market, *record.price.shares)
    return [one for one in every if one is not None and one.name == wanted]
