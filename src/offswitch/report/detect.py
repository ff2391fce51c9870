"""Outages found in a file or a case, as terminal text."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from importlib.metadata import version
from zoneinfo import ZoneInfo

from offswitch import places
from offswitch.assessment.detected import Detected, Doubt
from offswitch.detect import Outage
from offswitch.detect.context import footprint
from offswitch.detect.deliberate import Judgement
from offswitch.detect.outage import Span
from offswitch.detect.rollup import RULE as OF_PARTS
from offswitch.estimate import unit_name
from offswitch.reference import alpha2
from offswitch.report.judgement import interval, judgement_line, reasons, share
from offswitch.report.page import Page
from offswitch.report.section import Grid, clock_text, named
from offswitch.text import CATALOGUE, clauses, country_name, date_text, join, number, say
from offswitch.timeline import HOUR, hours_between, iso

#: Outages that are shown in full; `--json` has all.
MOST = 20


def render_detected(found: Detected, *, colour: bool = False) -> str:
    """Return what was found as text of at most 100 columns."""
    page = Page(colour=colour)
    page.heading(found.looked.title)
    page.item(say("detect.made", version=version("offswitch")))
    if found.looked.series == "reconstructed":
        page.item(say("detect.reconstructed"))
    page.item(read_line(found))
    if found.notes:
        page.heading(say("detect.notes"))
        for note in found.notes:
            page.item(say("detect.item", text=note))
    page.heading(headline(found))
    for item in _outages(found) if found.rows else _nothing(found):
        page.item(item)
    wide = _wide(found)
    if wide.rows:
        page.heading(say("detect.wholes"))
        page.item(wide)
    if found.doubts:
        page.heading(say("detect.doubts", count=len(found.doubts)))
        page.item(say("detect.doubts.why"))
        page.item(_doubts(found.doubts[:MOST]))
        if len(found.doubts) > MOST:
            page.item(say("detect.more", count=len(found.doubts) - MOST))
    if found.sources:
        page.heading(say("report.sources"))
        page.sources([vars(source) for source in found.sources])
    return page.text()


def headline(found: Detected) -> str:
    """Say what was found in one line."""
    where = len({(outage.place, outage.network) for outage, *_ in found.rows})
    return say("detect.found" if found.rows else "detect.none", count=len(found.rows), where=where)


def read_line(found: Detected) -> str:
    """Say what was looked at."""
    looked = found.looked
    return say(
        "detect.read",
        count=looked.count,
        places=len(looked.places),
        signals=join(map(signal_name, looked.signals)) or say("detect.unnamed"),
        start=clock_text(iso(looked.start)),
        end=clock_text(iso(looked.end)),
        step=step(looked.step_s),
        unobserved=looked.unobserved,
    )


def step(seconds: float) -> str:
    """Write the length of a bin."""
    for unit, size in (("d", 86_400), ("h", 3600), ("min", 60)):
        if seconds % size == 0:
            return f"{number(seconds / size, 'g')} {unit_name(unit)}"
    return f"{number(seconds, 'g')} {unit_name('s')}"


def signal_name(signal: str | None) -> str:
    """Name a signal or a service as people do, where it is a known one."""
    known = (f"detect.signal.{signal}", f"service.{signal}")
    key = next((key for key in known if key in CATALOGUE), None)
    return say("detect.unnamed") if signal is None else signal if key is None else say(key)


def place_name(place: str, network: str | None = None) -> str:
    """Name where an outage is: a country by its name, any other place by the user's key."""
    code = alpha2(place)
    country = country_name(code, places.countries().get(code, place))
    return ", ".join(part for part in (country, network) if part) or say("grid.unnamed")


def local_time(when: datetime, zone: str) -> str:
    """Write the time of day of a local clock, with its day and its offset."""
    local = when.astimezone(ZoneInfo(zone))
    offset = local.utcoffset()
    assert offset is not None
    return f"{date_text(local, '%d %b %H:%M')} UTC{number(offset / HOUR, '+g')}"


def zone_of(outage: Outage, place: str | None) -> str | None:
    """Clock of the place of an outage, None where nobody said where it is."""
    where = footprint(outage.place, outage.network, place)
    return None if where is None else places.capital_zone(where.country)


def lost_hours(outage: Outage, until: datetime) -> float:
    """Hours of full loss up to the end of the series, as far as they are believed."""
    hours = hours_between(outage.start, outage.end or until)
    return outage.depth * outage.confidence * hours


def of_parts(outage: Outage) -> bool:
    """Whether it is an outage of a whole, told by its parts alone."""
    return any(one.rule == OF_PARTS for one in outage.evidence)


def witnesses(outage: Outage) -> str:
    """Say which signals show an outage, which do not, and which were not observed."""
    if of_parts(outage):
        return say("detect.of_parts")
    told = []
    for key, saw in (("saw", True), ("silent", False), ("unobserved", None)):
        names = [signal_name(e.signal) for e in outage.evidence if e.saw is saw]
        if names and len(outage.evidence) > 1:
            told.append(say(f"detect.{key}", signals=join(names)))
    return clauses(told)


def _outages(found: Detected) -> Iterator[str | Grid]:
    rows = sorted(found.rows, key=lambda row: -lost_hours(row[0], found.looked.end))[:MOST]
    shown = [row for row in found.rows if row in rows]
    services = {outage.service for outage, *_ in shown} != {"all"}
    columns = ("number", "place", "start", "end", "lost", "sure", "ordered")
    cells = [
        (str(n), *_cells(outage, judgement, found.place, services=services))
        for n, (outage, judgement, _) in enumerate(shown, 1)
    ]
    yield named(columns, cells, right=3)
    if len(found.rows) > MOST:
        yield say("detect.most", shown=MOST, count=len(found.rows))
    if any(judgement for _, judgement, _ in shown):
        form = f"{found.mode}_{'record' if found.record else 'no_record'}"
        yield say(f"detect.judged.{form}")
    alike: dict[str, list[int]] = {}
    for at, (outage, judgement, _) in enumerate(shown, 1):
        told = str(clauses(filter(None, (witnesses(outage), *reasons(judgement)))))
        alike.setdefault(told, []).append(at)
    for told, numbers in alike.items():
        if told:
            yield say("detect.why", numbers=join(map(str, numbers)), text=told)


def _cells(
    outage: Outage, judgement: Judgement | None, place: str | None, *, services: bool
) -> tuple[str, ...]:
    zone = zone_of(outage, place)
    what = place_name(outage.place, outage.network).replace("/", "/\n").replace(" (", "\n(")
    return (
        f"{what}\n{signal_name(outage.service)}" if services else what,
        _edge(outage.start, outage.start_interval, outage.start_published, zone),
        _edge(outage.end, outage.end_interval, outage.end_published, zone),
        f"{share(outage.depth)}\n({interval(outage.depth_interval)})",
        share(outage.confidence),
        judgement_line(judgement).replace(" (", "\n(", 1),
    )


def _edge(
    when: datetime | None, around: Span | None, published: bool | None, zone: str | None
) -> str:
    if when is None:
        return say("detect.lasts")
    text = clock_text(iso(when))
    lines = [
        say("report.edge_chosen", time=text) if published is False else text,
        "" if published is False or around is None else _spread(when, around),
        "" if zone is None else local_time(when, zone),
    ]
    return "\n".join(filter(None, lines))


def _spread(when: datetime, around: Span) -> str:
    early, late = (hours_between(when, t) * 60 for t in around)
    if late - early < 1:
        return ""
    even = abs(early + late) < 0.2 * (late - early) + 2
    unit, size = ("min", 1) if late - early <= 6 * 60 else ("h", 60)
    if even:
        return say("detect.spread", half=(late - early) / 2 / size, unit=unit_name(unit))
    return say("detect.spread_uneven", early=early / size, late=late / size, unit=unit_name(unit))


def _nothing(found: Detected) -> Iterator[str]:
    """Say what could have been found, so that nothing is not taken for all is well."""
    least = found.least
    if least is None:
        if found.findings is not None:
            yield say("detect.least.unknown")
        return
    yield say(
        "detect.least" if least.median <= 1 else "detect.least.none",
        hours=least.hours,
        median=least.median,
        low=least.low,
        high=min(least.high, 1.0),
    )


def _wide(found: Detected) -> Grid:
    """Places of which parts were out: how many at the worst, and when."""
    rows = [
        (
            place_name(whole.place),
            signal_name(whole.service),
            say("detect.parts", out=whole.out[at], observed=whole.observed[at]),
            clock_text(iso(found.looked.start + at * timedelta(seconds=found.looked.step_s))),
        )
        for whole in found.wholes
        if whole.out[at := whole.worst]
    ]
    return named(("place", "service", "parts_out", "worst"), rows)


def _doubts(doubts: Sequence[Doubt]) -> Grid:
    rows = [
        (
            place_name(doubt.place, doubt.network),
            signal_name(doubt.signal),
            clock_text(iso(doubt.start)),
            say("detect.lasts") if doubt.end is None else clock_text(iso(doubt.end)),
            share(doubt.depth),
            share(doubt.belief),
        )
        for doubt in doubts
    ]
    return named(("place", "signal", "start", "end", "lost", "sure"), rows, right=2)
