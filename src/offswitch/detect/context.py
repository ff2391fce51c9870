"""What a file tells of an outage beside itself, so that it can be judged whether it was ordered."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from offswitch import places
from offswitch.detect.deliberate import Judgement, judge
from offswitch.detect.facts import MONTH_H, SAME_CLOCK_H, SIGNALS, WEEK_H, Earlier, Facts
from offswitch.detect.outage import Outage
from offswitch.detect.signals import card
from offswitch.errors import CaseError
from offswitch.reference import alpha2, shutdown_record
from offswitch.text import Message, message
from offswitch.timeline import hours_between

#: Outages that begin within this are simultaneous, as among the labelled ones.
SIMULTANEOUS_H = 0.5


class Footprint(NamedTuple):
    """Country (alpha-2) of a series, and whether it is all of it, a region, or one network."""

    country: str
    scope: str


class _Known(NamedTuple):
    """What other outages are asked for."""

    start: datetime
    end: datetime | None
    country: str
    scope: str


@dataclass(frozen=True)
class Judged:
    """Outages of one file, each with how likely it was ordered.

    Parameters
    ----------
    outages
        With their `deliberate` filled in.
    judgements
        Beside them; None where nobody said where an outage was.
    notes
        What was assumed of the places, and what was not known.
    """

    outages: tuple[Outage, ...]
    judgements: tuple[Judgement | None, ...]
    notes: tuple[Message, ...]


def read_place(code: str) -> str:
    """Return the alpha-2 or 3166-2 code of a place given by either, or by alpha-3.

    Raises
    ------
    CaseError
        If there is no such country.
    """
    return places.check_place(alpha2(code))


def footprint(key: str, network: str | None, place: str | None) -> Footprint | None:
    """Say where a series is; None where neither its key nor the user tells.

    A place that the user named holds every series. Without one a key tells by itself, if it is a
    code of ISO 3166 or begins with one and a slash.
    """
    own = _own_place(key)
    if place is None:
        if own is None:
            return None
        place = own
    if network is not None:
        return Footprint(place[:2], "as")
    whole = len(place) == 2 and (key == "" or (own == place and "/" not in key))
    return Footprint(place[:2], "country" if whole else "region")


def _own_place(key: str) -> str | None:
    try:
        return read_place(key.partition("/")[0])
    except CaseError:
        return None


def judge_outages(
    outages: Sequence[Outage],
    *,
    keys: Iterable[str],
    since: datetime,
    place: str | None,
    mode: str = "after",
    record: bool = True,
) -> Judged:
    """Judge each outage of a file by what the file and the country's record tell.

    Parameters
    ----------
    outages
        In any order.
    keys
        Of every series that was looked at, those without an outage too.
    since
        First moment from which an outage could have been found.
    place
        What the user says of where the series are: alpha-2 or 3166-2, or None.
    mode, record
        As `judge` takes them.
    """
    where = [footprint(o.place, o.network, place) for o in outages]
    looked = {f for key in keys if (f := footprint(key, None, place))} | {f for f in where if f}
    seen = {f.country for f in looked}
    parts = {f.country for f in looked if f.scope != "country"}
    known = _known(outages, where)
    judgements = tuple(
        None
        if f is None
        else judge(
            Facts(
                start=o.start,
                zone=places.capital_zone(f.country),
                scope=f.scope,
                duration_h=None if o.end is None else hours_between(o.start, o.end),
                seen=_seen(o),
                other_countries_30min=_abroad(o.start, f.country, known) if len(seen) > 1 else None,
                earlier=_earlier(o.start, f.country, known, since),
                parts_known=f.country in parts,
                record_full=_recorded(f.country, o.start),
                minute_known=hours_between(*o.start_interval) <= 2 * SAME_CLOCK_H,
            ),
            mode=mode,
            record=record,
        )
        for o, f in zip(outages, where, strict=True)
    )
    judged = tuple(
        replace(o, deliberate=None if j is None else j.probability)
        for o, j in zip(outages, judgements, strict=True)
    )
    return Judged(judged, judgements, tuple(_notes(outages, where)))


def _known(outages: Sequence[Outage], where: Sequence[Footprint | None]) -> list[_Known]:
    """What other outages are asked for; those of one series that touch are one that deepened."""
    known: list[_Known] = []
    latest: dict[tuple[str, str | None, str], int] = {}
    placed = [(o, f) for o, f in zip(outages, where, strict=True) if f]
    for o, f in sorted(placed, key=lambda pair: pair[0].start):
        series = (o.place, o.network, o.service)
        at = latest.get(series, -1)
        before = known[at].end if at >= 0 else None
        if before is not None and before >= o.start:
            known[at] = known[at]._replace(end=o.end)
        else:
            latest[series] = len(known)
            known.append(_Known(o.start, o.end, *f))
    return known


def _seen(outage: Outage) -> dict[str, bool | None]:
    """Which of the signals that can be weighed fell; one that was not observed is unknown."""
    return {name: e.saw for e in outage.evidence if (name := card(e.signal).name) in SIGNALS}


def _abroad(start: datetime, country: str, known: Sequence[_Known]) -> int:
    near = {k.country for k in known if abs(hours_between(start, k.start)) <= SIMULTANEOUS_H}
    return len(near - {country})


def _earlier(
    start: datetime, country: str, known: Sequence[_Known], since: datetime
) -> tuple[Earlier, ...] | None:
    """Earlier outages of the country; that there were none is known only after a week.

    One that still lasts is no earlier outage but the beginning of this one.
    """
    found = tuple(
        Earlier(k.start, k.scope)
        for k in known
        if k.country == country
        and k.end is not None
        and k.end <= start
        and hours_between(k.start, start) <= MONTH_H
    )
    return found if found or hours_between(since, start) >= WEEK_H else None


def _recorded(country: str, start: datetime) -> int | None:
    found = shutdown_record(country, start.year)
    return None if found is None else found.full


def _notes(outages: Sequence[Outage], where: Sequence[Footprint | None]) -> Iterator[Message]:
    if None in where:
        yield message("detect.no_place")
    first = {f.country: o.start for o, f in zip(outages, where, strict=True) if f}
    for country, start in first.items():
        zone = places.capital_zone(country)
        if zone is None:
            yield message("detect.no_clock", place=places.name(country))
        elif len(places.utc_offsets(country, start.date())) > 1:
            yield message("detect.clocks", place=places.name(country), zone=zone)
