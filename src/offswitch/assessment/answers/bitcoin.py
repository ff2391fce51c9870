"""Claims about hashrate and about where mining is done."""

from datetime import UTC, datetime, timedelta

from offswitch.assessment.answers.record import (
    Record,
    elsewhere,
    quoted,
    reading,
    unmeasured,
    verdict,
)
from offswitch.assessment.mining import block_sources
from offswitch.bitcoin import Chain, Change, compare
from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY, baselines, hashrate
from offswitch.case.case import MapRow
from offswitch.claims import Claim, Reading, Verdict, grade, grade_all
from offswitch.claims.judge import HOLDS
from offswitch.estimate import point, show
from offswitch.text import CATALOGUE, message, say
from offswitch.timeline import Interval

_PERCENT = point(100.0, "percent/share")
#: Hours over which a lasting change is judged beside the claim: most of the shutdown.
WHOLE_HOURS = 120
#: An interval wider than this either way, relative to its middle, confirms no level inside it.
INFORMATIVE = 0.05
#: Growth of hashrate and of share that counts as many having come.
GREW = 1.25
#: A level this close to a whole number of blocks a day is that count, in other words.
WHOLE_COUNT = 0.05


def _reading(change: Change) -> Reading:
    baseline = say(f"baseline.{change.baseline}")
    label = message("label.baseline", baseline=baseline, hours=change.window.hours)
    return Reading(label, change.change * _PERCENT)


def _changes(claim: Claim, record: Record, window: Interval) -> list[Change]:
    """Changes over a claim's window, against each baseline before both it and the cut.

    Where we chose the window, those of the first day after the cut come first.
    """
    bitcoin = record.case.bitcoin
    assert bitcoin is not None
    found = []
    if claim.window_basis == "inferred":
        found += record.after_cut(24)
    draws = record.parameters.settings.draws
    until = min(bitcoin.cut, window.start)
    for baseline in baselines(bitcoin.chain, until, bitcoin.recovery):
        if any(part.overlaps(window) for part in baseline.intervals):
            continue
        rng = record.parameters.rng(f"claim:{claim.id}:{baseline.name}")
        sources = block_sources(record.case)
        found.append(compare(bitcoin.chain, baseline, window, rng, draws, sources))
    return found


def hashrate_change(claim: Claim, record: Record) -> Verdict:
    """Judge a change of hashrate by the blocks, by window and by baseline.

    Where we chose the window, the first day after the cut is judged too: a claim that the noise of
    a day cannot tell from no change is not refuted by a later calm, which is stated beside it.
    """
    bitcoin, window = record.case.bitcoin, claim.window
    if bitcoin is None or window is None or claim.value is None:
        return unmeasured(claim, "no_blocks")
    if bitcoin.cut in window:
        window = Interval(bitcoin.cut, window.end)
    readings = [_reading(c) for c in _changes(claim, record, window)]
    if not readings:
        return unmeasured(claim, "no_blocks")
    noisy = [
        r
        for r in readings
        if grade(claim, r.estimate) == HOLDS and r.estimate.p05 <= 0 <= r.estimate.p95
    ]
    if noisy:
        found, rule, shown = "not_distinguishable_from_noise", "noise/1", noisy[0]
    else:
        found, rule, shown = grade_all(claim, readings), "interval/1", readings[0]
    ratios = [c.log_likelihood_ratio(1 + claim.value / 100) for c in record.after_cut(WHOLE_HOURS)]
    pools = f"why.change.{found}.pools"
    why = message(
        pools if claim.about == "pools" and pools in CATALOGUE else f"why.change.{found}",
        claimed=claim.value,
        measured=show(shown.estimate),
        where=shown.label,
        hours=WHOLE_HOURS,
        low=min(ratios, default=0.0),
        high=max(ratios, default=0.0),
    )
    return verdict(claim, found, rule, why, readings)


def hashrate_level(claim: Claim, record: Record) -> Verdict:
    """A level of hashrate, beside the blocks of the stated day."""
    bitcoin, window = record.case.bitcoin, claim.window
    if bitcoin is None or window is None:
        return unmeasured(claim, "no_blocks")
    rng = record.parameters.rng(f"claim:{claim.id}")
    level = hashrate(bitcoin.chain, window, rng, record.parameters.settings.draws)
    level = level.from_sources(*block_sources(record.case))
    blocks = bitcoin.chain.count(window.start, window.end)
    label = message("label.blocks", blocks=blocks, hours=window.hours)
    inside = grade(claim, level) == HOLDS
    vague = level.p95 - level.p05 > 2 * INFORMATIVE * level.p50
    if inside and vague:
        found, rule = "not_distinguishable_from_noise", "noise/1"
    else:
        found, rule = "supported" if inside else "contradicted", "interval/1"
    why = message(
        f"why.level.{found}",
        measured=show(level),
        blocks=blocks,
        count=_as_count(claim.value or 0.0, bitcoin.chain, window),
    )
    return verdict(claim, found, rule, why, [Reading(label, level)])


def _as_count(ehs: float, chain: Chain, window: Interval) -> str:
    """Say of a level that is a whole number of blocks a day which days near it had that many."""
    day = timedelta(days=1)
    difficulty = chain.difficulties(window.start, window.end)[0]
    blocks = ehs * EXA * day.total_seconds() / (difficulty * HASHES_PER_DIFFICULTY)
    whole = round(blocks)
    if abs(blocks - whole) > WHOLE_COUNT:
        return ""
    first = datetime(window.start.year, window.start.month, window.start.day, tzinfo=UTC)
    days = [first + n * day for n in range(-3, 4)]
    same = [
        f"{d:%d %b}"
        for d in days
        if chain.start <= d and d + day <= chain.end and chain.count(d, d + day) == whole
    ]
    return say("why.level.count", blocks=whole, days=", ".join(same) or say("why.level.no_day"))


def _months(claim: Claim, record: Record) -> list[MapRow]:
    """Rows of the country that a claim may mean: its month, and later ones its window reaches."""
    own = [r for r in record.case.mining_map if r.country == record.case.place]
    rows = [r for r in own if r.month == claim.about]
    if claim.window_basis == "inferred" and claim.window is not None:
        last = f"{claim.window.end - timedelta(days=1):%Y-%m}"
        rows += [r for r in own if r.month == last and r not in rows]
    return rows


def map_share(claim: Claim, record: Record) -> Verdict:
    """A share of world hashrate, by month and by what was public when."""
    rows = _months(claim, record)
    readings = [
        reading(
            message("label.map", month=r.month, published=r.published),
            r.share_percent,
            "percent",
            r.source,
        )
        for r in rows
    ]
    key, rule = "why.map", "dated/1"
    if not readings:
        later = [r for r in record.context("mining_share_later") if r.period == claim.about]
        readings, key, rule = quoted(later, "percent"), "why.map_later", "record/1"
    if not readings:
        return unmeasured(claim, "no_map")
    readings = elsewhere(claim, readings)
    if not readings:
        return unmeasured(claim, "own_source")
    why = message(key, readings=_list(readings))
    return verdict(claim, grade_all(claim, readings), rule, why, readings)


def _rank(record: Record, month: str) -> int | None:
    """Rank of the country among the quoted shares of a month, or None if it stands alone."""
    shares: dict[str, float] = {}
    for row in record.case.mining_map:
        if row.month == month:
            shares.setdefault(row.country, row.share_percent)
    if record.case.place not in shares or len(shares) < 2:
        return None
    own = shares[record.case.place]
    return 1 + sum(share > own for share in shares.values())


def map_rank(claim: Claim, record: Record) -> Verdict:
    """A rank among mining countries, by month: as known then, and as revised later."""
    readings = []
    for row in {r.month: r for r in _months(claim, record)}.values():
        rank = _rank(record, row.month)
        if rank is not None:
            label = message("label.map", month=row.month, published=row.published)
            readings.append(reading(label, rank, "rank", row.source))
    if not readings:
        return unmeasured(claim, "no_map")
    why = message("why.rank", readings=_list(readings))
    return verdict(claim, grade_all(claim, readings), "dated/1", why, readings)


def _list(readings: list[Reading]) -> str:
    return "; ".join(f"{r.label}: {show(r.estimate)}" for r in readings)


def moved_in(claim: Claim, record: Record) -> Verdict:
    """Growth of mining in the country, from the first to the last month of a claim's window."""
    if claim.kind != "qualitative" or claim.window is None:
        return unmeasured(claim, "unmeasured.moved_in")
    first, last = f"{claim.window.start:%Y-%m}", f"{claim.window.end - timedelta(days=1):%Y-%m}"
    rows = {
        r.month: r
        for r in reversed(record.case.mining_map)
        if r.country == record.case.place and r.hashrate_eh_s is not None
    }
    if first not in rows or last not in rows:
        return unmeasured(claim, "no_map")
    readings = [
        reading(
            message("label.map", month=m, published=rows[m].published), value, unit, rows[m].source
        )
        for m in (first, last)
        for value, unit in (
            (rows[m].hashrate_eh_s or 0.0, "eh/s"),
            (rows[m].share_percent, "percent"),
        )
    ]
    grew = [b.estimate.p50 / a.estimate.p50 for a, b in zip(readings, readings[2:], strict=False)]
    if min(grew) >= GREW:
        found = "supported"
    else:
        found = "partly_supported" if max(grew) > 1 else "contradicted"
    why = message("why.moved_in", readings=_list(readings))
    return verdict(claim, found, "dated/1", why, readings)


def moved_out(claim: Claim, record: Record) -> Verdict:
    """Departures after the event: on record, with power rationing named beside the network."""
    later = quoted(record.context("mining_share_later"), "percent")
    if not later:
        return unmeasured(claim, "no_map")
    own = [r for r in record.case.mining_map if r.country == record.case.place]
    if not own:
        return unmeasured(claim, "no_map")
    last = max(own, key=lambda r: r.month)
    fell = all(r.estimate.p50 < last.share_percent for r in later)
    why = message(
        "why.moved_out", month=last.month, share=last.share_percent, readings=_list(later)
    )
    return verdict(
        claim, "partly_supported" if fell else "contradicted", "confounded/1", why, later
    )
