"""Whether a shutdown was ordered: what its outages said, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from offswitch.case.gathered import Gathered
from offswitch.detect import Detection, Found, Outage
from offswitch.detect.context import judge_outages
from offswitch.detect.deliberate import Judgement
from offswitch.timeline import HOUR


@dataclass(frozen=True)
class Ordered:
    """How likely it is that a shutdown was ordered, judged after the end of each of its outages.

    Parameters
    ----------
    service
        Whose outages were judged.
    first, last
        The judgements of its first outage and of its last, before which the others came: what
        recurs at the same clock time was hardly an accident.
    without_record
        Of the last, without what is known of the country beforehand.
    count
        How many outages there were.
    """

    service: str
    first: Judgement
    last: Judgement
    without_record: Judgement
    count: int


def judge_gathered(
    detections: Sequence[Detection], service: str, gathered: Gathered
) -> tuple[tuple[Detection, ...], Ordered | None]:
    """Judge a case that was made from signals by what was found in those.

    They tell what its own series does not: which signals fell, and what came before its window.

    Returns
    -------
    As `judge_detections`.
    """
    first = detections[0].ensemble
    judged, bare = (
        judge_outages(
            gathered.found,
            keys=[first.place],
            since=gathered.since or first.start,
            place=None,
            record=record,
        )
        for record in (True, False)
    )
    done = tuple(
        replace(d, found=tuple(_filled(one, judged.outages) for one in d.found)) for d in detections
    )
    own = [
        (with_record, without)
        for outage, with_record, without in zip(
            judged.outages, judged.judgements, bare.judgements, strict=True
        )
        if outage.service == service and (outage.end is None or outage.end > first.start)
    ]
    if not own or own[0][0] is None or own[-1][0] is None or own[-1][1] is None:
        return done, None
    return done, Ordered(service, own[0][0], own[-1][0], own[-1][1], len(own))


def _filled(one: Found, judged: Sequence[Outage]) -> Found:
    """An outage with the probability of the one among those judged that it is."""
    outage = one.outage
    near = [
        other.deliberate
        for other in judged
        if (other.place, other.service) == (outage.place, outage.service)
        and abs(other.start - outage.start) <= HOUR
    ]
    return replace(one, outage=replace(outage, deliberate=near[0] if near else None))


def judge_detections(
    detections: Sequence[Detection], service: str
) -> tuple[tuple[Detection, ...], Ordered | None]:
    """Judge every outage of a case, and the shutdown by those of one service in its first place.

    Returns
    -------
    The detections with `deliberate` filled in, and the judgement of the shutdown; None where the
    place has no judgement.
    """
    outages = [outage for detection in detections for outage in detection.outages]
    keys = [detection.ensemble.place for detection in detections]
    since: datetime = detections[0].ensemble.start
    judged, bare = (
        judge_outages(outages, keys=keys, since=since, place=None, record=record)
        for record in (True, False)
    )
    filled = iter(judged.outages)
    done = tuple(
        replace(d, found=tuple(replace(one, outage=next(filled)) for one in d.found))
        for d in detections
    )
    first = detections[0].ensemble
    own = [
        (with_record, without)
        for outage, with_record, without in zip(
            outages, judged.judgements, bare.judgements, strict=True
        )
        if (outage.place, outage.network, outage.service) == (first.place, first.network, service)
    ]
    if not own or own[0][0] is None or own[-1][0] is None or own[-1][1] is None:
        return done, None
    return done, Ordered(service, own[0][0], own[-1][0], own[-1][1], len(own))
