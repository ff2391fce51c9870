"""Claims about hashrate and difficulty, by the blocks."""

from datetime import UTC, datetime, timedelta

from offswitch.assessment.answers.record import (
    Record,
    as_fall,
    graded,
    reading,
    unmeasured,
    verdict,
)
from offswitch.assessment.mining import block_sources
from offswitch.bitcoin import Chain, Change, compare
from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY, baselines, hashrate
from offswitch.claims import Claim, Reading, Verdict, grade, grade_all, judge_fall
from offswitch.claims.judge import HOLDS, OPEN
from offswitch.estimate import point, show
from offswitch.text import CATALOGUE, message, say
from offswitch.timeline import Interval

_PERCENT = point(100.0, "percent/share")
#: Hours over which a lasting change is judged beside the claim: most of the shutdown.
WHOLE_HOURS = 120
#: An interval wider than this either way, relative to its middle, confirms no level inside it.
INFORMATIVE = 0.05
#: Blocks that a day will not hold.
MOST_BLOCKS = 1000
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


def _noisy(claim: Claim, one: Reading) -> bool:
    """Whether a reading holds the claimed change and no change alike."""
    told = grade(claim, one.estimate)
    vague = told == HOLDS if claim.comparator in ("=", "~") else told == OPEN
    return vague and one.estimate.p05 <= 0 <= one.estimate.p95


def hashrate_change(claim: Claim, record: Record) -> Verdict:
    """Judge a change of hashrate by the blocks, by window and by baseline.

    Where we chose the window, the first day after the cut is judged too: a claim that the noise of
    a day cannot tell from no change is not refuted by a later calm, which is stated beside it.
    """
    bitcoin, window = record.case.bitcoin, claim.window
    if bitcoin is None:
        return unmeasured(claim, "no_blocks")
    if window is None:
        return unmeasured(claim, "needs_window")
    if bitcoin.cut in window:
        window = Interval(bitcoin.cut, window.end)
    readings = [_reading(c) for c in _changes(claim, record, window)]
    if not readings:
        return unmeasured(claim, "no_blocks")
    if claim.kind == "qualitative":
        return _fell(claim, readings)
    noisy = [r for r in readings if _noisy(claim, r)]
    if noisy:
        found, rule, first = "not_distinguishable_from_noise", "noise/1", noisy[0]
    else:
        found, rule, first = grade_all(claim, readings), "interval/1", readings[0]
    assert claim.value is not None
    assert claim.high is not None
    lasting = 1 + (claim.value + claim.high) / 200
    ratios = [c.log_likelihood_ratio(max(lasting, 1e-6)) for c in record.after_cut(WHOLE_HOURS)]
    pools = f"why.change.{found}.pools"
    why = message(
        pools if claim.about == "pools" and pools in CATALOGUE else f"why.change.{found}",
        claimed=_claimed(claim),
        measured=show(first.estimate),
        where=first.label,
        hours=WHOLE_HOURS,
        low=min(ratios, default=0.0),
        high=max(ratios, default=0.0),
    )
    return verdict(claim, found, rule, why, readings)


def _claimed(claim: Claim) -> str:
    """Write the claimed change."""
    if claim.value_high is None:
        return f"{claim.value:g} %"
    return say("why.span_percent", low=claim.value, high=claim.value_high)


def _fell(claim: Claim, readings: list[Reading]) -> Verdict:
    """Judge "it fell" by whether the intervals exclude no change."""
    found = judge_fall(readings)
    why = message(
        "why.fell",
        measured=show(readings[0].estimate),
        where=readings[0].label,
        below=sum(r.estimate.p95 < 0 for r in readings),
        above=sum(r.estimate.p05 > 0 for r in readings),
        total=len(readings),
    )
    return verdict(claim, found, "fell/1", why, readings)


def hashrate_level(claim: Claim, record: Record) -> Verdict:
    """A level of hashrate, beside the blocks of the stated day."""
    bitcoin, window = record.case.bitcoin, claim.window
    if bitcoin is None:
        return unmeasured(claim, "no_blocks")
    if window is None:
        return unmeasured(claim, "needs_window")
    rng = record.parameters.rng(f"claim:{claim.id}")
    level = hashrate(bitcoin.chain, window, rng, record.parameters.settings.draws)
    level = level.from_sources(*block_sources(record.case))
    blocks = bitcoin.chain.count(window.start, window.end)
    label = message("label.blocks", blocks=blocks, hours=window.hours)
    told = grade(claim, level)
    vague = level.p95 - level.p05 > 2 * INFORMATIVE * level.p50
    if told == OPEN or (told == HOLDS and vague and claim.comparator in ("=", "~")):
        found, rule = "not_distinguishable_from_noise", "noise/1"
    else:
        found, rule = "supported" if told == HOLDS else "contradicted", "interval/1"
    single = claim.value if claim.value_high is None else None
    why = message(
        f"why.level.{found}",
        measured=show(level),
        blocks=blocks,
        count="" if single is None else _as_count(single, bitcoin.chain, window),
    )
    return verdict(claim, found, rule, why, [Reading(label, level)])


def difficulty_change(claim: Claim, record: Record) -> Verdict:
    """The change of difficulty at the first retarget after the cut, exact from header times."""
    bitcoin = record.case.bitcoin
    if bitcoin is None:
        return unmeasured(claim, "no_blocks")
    retargets = bitcoin.chain.retargets
    after = next((n for n, r in enumerate(retargets) if r.time > bitcoin.cut), 0)
    if not after:
        return unmeasured(claim, "no_retarget")
    before, first = retargets[after - 1], retargets[after]
    change = 100 * (first.difficulty / before.difficulty - 1)
    readings = [
        reading(
            message("label.retarget", height=first.height, when=f"{first.time:%Y-%m-%d %H:%M}"),
            change,
            "percent",
            *block_sources(record.case),
        )
    ]
    days = (first.time - bitcoin.cut) / timedelta(days=1)
    asked = as_fall(claim) if claim.kind == "qualitative" else claim
    why = message("why.difficulty", readings=graded(asked, readings), days=days)
    if claim.kind == "qualitative":
        return verdict(claim, judge_fall(readings), "fell/1", why, readings)
    return verdict(claim, grade_all(claim, readings), "point/1", why, readings)


def _as_count(ehs: float, chain: Chain, window: Interval) -> str:
    """Say of a level that is a whole number of blocks a day which days near it had that many."""
    day = timedelta(days=1)
    difficulty = chain.difficulties(window.start, window.end)[0]
    blocks = ehs * EXA * day.total_seconds() / (difficulty * HASHES_PER_DIFFICULTY)
    whole = round(blocks)
    if not 0 < whole < MOST_BLOCKS or abs(blocks - whole) > WHOLE_COUNT:
        return ""
    first = datetime(window.start.year, window.start.month, window.start.day, tzinfo=UTC)
    days = [first + n * day for n in range(-3, 4)]
    same = [
        f"{d:%d %b}"
        for d in days
        if chain.start <= d and d + day <= chain.end and chain.count(d, d + day) == whole
    ]
    return say("why.level.count", blocks=whole, days=", ".join(same) or say("why.level.no_day"))
