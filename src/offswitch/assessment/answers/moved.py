"""Claims about miners who came and miners who left."""

from offswitch.assessment.answers.mining_map import last_moment, own_rows
from offswitch.assessment.answers.record import (
    Record,
    elsewhere,
    quoted,
    reading,
    shown,
    unmeasured,
    verdict,
    within,
    without_window,
)
from offswitch.bitcoin.fleet import machine_hashrate
from offswitch.bitcoin.migration_map import next_month
from offswitch.case.case import MapRow
from offswitch.claims import Claim, Reading, Verdict
from offswitch.estimate import point
from offswitch.provenance import union
from offswitch.reference.migration import RATIONING, mining_shocks
from offswitch.text import join, message

#: Growth of hashrate that counts as many having come.
GREW = 1.25
#: The country whose fall lifts every other's share.
CHINA = "CN"
#: Part of what the map moves by that machines must make, or they are not seen in it.
SEEN = 0.5
_LOADS = ("mining_load", "sites_ceased", "machines_seized")


def moved_in(claim: Claim, record: Record) -> Verdict:
    """Growth of mining in the country, from the first to the last month of a claim's window.

    With the comparator ``<``, its decline. A number of machines is set beside it and not judged.
    """
    if claim.window is None:
        return without_window(claim)
    first, last = f"{claim.window.start:%Y-%m}", f"{last_moment(claim.window):%Y-%m}"
    rows = {month: r for month, r in own_rows(record).items() if r.hashrate_eh_s is not None}
    if claim.kind != "qualitative":
        return _machines(claim, record, rows, first, last)
    if first not in rows or last not in rows:
        return unmeasured(claim, "no_map")
    china = {r.month: r for r in reversed(record.case.mining_map) if r.country == CHINA}
    fair = record.case.place != CHINA and first in china and last in china
    ends = [_readings(rows[month], china[month] if fair else None) for month in (first, last)]
    readings = [one for end in ends for one in end]
    if len(elsewhere(claim, readings)) < len(readings):
        return unmeasured(claim, "own_source")
    if claim.comparator == "<":
        ends.reverse()
    pairs = [(a.estimate.p50, b.estimate.p50) for a, b in zip(*ends, strict=True)]
    if any(before <= 0 for before, _ in pairs):
        return unmeasured(claim, "no_map")
    ehs, share, *outside = (after / before for before, after in pairs)
    enough = ehs >= GREW and (outside[0] > 1 if fair else share >= GREW)
    some = max((ehs, *outside) if fair else (ehs, share)) > 1
    found = "supported" if enough else "partly_supported" if some else "contradicted"
    key = "why.moved_in" if fair else "why.moved_in.no_china"
    why = message(key, readings=shown(readings), grew=GREW)
    return verdict(claim, found, "dated/2", why, readings)


def _readings(row: MapRow, china: MapRow | None) -> list[Reading]:
    """Return a month in EH/s, as a share of the world, and of what lies outside China."""
    label = message("label.map", month=row.month, published=row.published)
    found = [
        reading(label, row.hashrate_eh_s or 0.0, "eh/s", row.source),
        reading(label, row.share_percent, "percent", row.source),
    ]
    if china is not None:
        label = message("label.map_outside_china", month=row.month, published=row.published)
        outside = 100 * row.share_percent / (100 - china.share_percent)
        found.append(reading(label, outside, "percent", row.source, china.source))
    return found


def _machines(
    claim: Claim, record: Record, rows: dict[str, MapRow], first: str, last: str
) -> Verdict:
    """Set a number of machines beside what the map moved by: room for them, no count of them."""
    if first == last:
        first = next_month(first, -1)
    usable = "th_per_machine" in record.parameters and claim.value is not None
    if first not in rows or last not in rows or not usable:
        return unmeasured(claim, "unmeasured.moved_in")
    rise = (rows[last].hashrate_eh_s or 0.0) - (rows[first].hashrate_eh_s or 0.0)
    each = record.parameters.draw("th_per_machine")
    made = machine_hashrate(point(claim.value or 0.0, "count"), each)
    readings = [
        reading(
            message("label.map_rise", first=first, last=last),
            rise,
            "eh/s",
            *union([rows[first].source], [rows[last].source]),
        ),
        Reading(message("label.claimed_ehs"), made),
    ]
    if made.p95 < SEEN * abs(rise):
        key = "part" if rise > 0 else "unseen"
    else:
        key = "part" if rise > made.p95 else "more" if rise > 0 else "fell"
    why = message(
        "why.moved_machines", readings=shown(readings), room=message(f"why.moved_machines.{key}")
    )
    sources = union(*(one.estimate.sources for one in readings))
    return verdict(claim, "cannot_be_checked", "unmeasured/1", why, (), sources)


def moved_out(claim: Claim, record: Record) -> Verdict:
    """Departures after the event: on record, with power rationing named beside the network."""
    rows = own_rows(record)
    chosen, _ = within(claim, record.context("mining_share_later"))
    if not chosen or not rows:
        return unmeasured(claim, "no_map")
    last = rows[max(rows)]
    later = elsewhere(claim, quoted(chosen, "percent"))
    if not later or last.source in claim.sources:
        return unmeasured(claim, "own_source")
    fell = all(r.estimate.p50 < last.share_percent for r in later)
    loads = [
        row
        for name in _LOADS
        for row in record.context(name)
        if row.period >= "2021-10" and row.source not in claim.sources
    ]
    listed = [
        message(f"migration.on_record.{row.indicator}", value=row.value, period=row.period)
        for row in loads
    ]
    rationed = [
        shock.start
        for shock in mining_shocks()
        if (shock.country, shock.kind) == (record.case.place[:2], RATIONING)
    ]
    causes = message("why.moved_out.causes", start=min(rationed)) if rationed else ""
    why = message(
        "why.moved_out" if fell else "why.moved_out.rose",
        month=last.month,
        share=last.share_percent,
        readings=shown(later),
        loads=message("why.moved_out.loads", list=join(listed)) if listed else "",
        causes=causes,
    )
    return verdict(
        claim,
        "partly_supported" if fell else "contradicted",
        "confounded/1",
        why,
        later,
        [row.source for row in loads],
    )
