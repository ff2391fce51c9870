"""Claims about hashrate and difficulty, by the blocks."""

from datetime import UTC, datetime, timedelta

from scipy.special import gammaincinv

from offswitch.assessment.answers.record import (
    Record,
    graded,
    minute,
    reading,
    unmeasured,
    verdict,
    without_window,
)
from offswitch.assessment.mining import block_sources
from offswitch.bitcoin import Chain
from offswitch.bitcoin.hashrate import (
    EXA,
    HASHES_PER_DIFFICULTY,
    QUANTILES,
    Counts,
    baselines,
    count,
)
from offswitch.claims import Claim, Reading, Verdict, grade, grade_all
from offswitch.claims.judge import FAILS, HOLDS, NOISY, as_number, grade_noisy, overall
from offswitch.errors import DataError
from offswitch.estimate import Estimate, point, show, show_value
from offswitch.text import join, message, say, worded
from offswitch.timeline import Interval, iso

_PERCENT = point(100.0, "percent/share")
#: Hours over which a lasting change is judged beside the claim: most of the shutdown.
WHOLE_HOURS = 120
#: An interval wider than this either way, relative to its middle, confirms no level inside it.
INFORMATIVE = 0.05
#: Blocks that a day will not hold.
MOST_BLOCKS = 1000
#: A level this close to a whole number of blocks a day is that count, in other words.
WHOLE_COUNT = 0.05


def _reading(counts: Counts, record: Record) -> Reading:
    baseline = message(f"baseline.{counts.baseline}")
    label = message("label.baseline", baseline=baseline, hours=counts.window.hours)
    return Reading(label, counts.exact(block_sources(record.case)) * _PERCENT)


def _changes(claim: Claim, record: Record, window: Interval) -> list[Counts]:
    """Changes over a claim's window, against each baseline before both it and the cut.

    Where we chose the window and it begins with the cut, those of the first day come first.
    """
    bitcoin = record.case.bitcoin
    assert bitcoin is not None
    found: list[Counts] = []
    if claim.window_basis == "inferred" and window.start == bitcoin.cut:
        found += record.after_cut(24)
    until = min(bitcoin.cut, window.start)
    for baseline in baselines(bitcoin.chain, until, bitcoin.recovery):
        if not any(part.overlaps(window) for part in baseline.intervals):
            found.append(count(bitcoin.chain, baseline, window))
    return found


def hashrate_change(claim: Claim, record: Record) -> Verdict:
    """Judge a change of hashrate by the blocks, by window and by baseline.

    Where we chose the window, the first day after the cut is judged too: a claim that the noise of
    a day cannot tell from no change is not refuted by a later calm, which is stated beside it.
    """
    bitcoin, window = record.case.bitcoin, claim.window
    if bitcoin is None:
        return unmeasured(claim, "no_blocks")
    if window is None:
        return without_window(claim)
    if bitcoin.cut in window:
        window = Interval(bitcoin.cut, window.end)
    readings = [_reading(c, record) for c in _changes(claim, record, window)]
    if not readings:
        return unmeasured(claim, "no_blocks")
    asked = as_number(claim)
    grades = [grade_noisy(asked, r.estimate) for r in readings]
    found = overall(grades)
    wanted = NOISY if found == "not_distinguishable_from_noise" else HOLDS
    first = readings[grades.index(wanted) if wanted in grades else 0]
    why = message(
        f"why.change.{found}",
        measured=show(first.estimate),
        where=first.label,
        claimed=_claimed(claim),
        total=len(grades),
        holding=grades.count(HOLDS),
        failing=grades.count(FAILS),
        opening=len(grades) - grades.count(HOLDS) - grades.count(FAILS),
        others=noise_by(grades),
        lasting=_lasting(claim, record) if window.start == bitcoin.cut else "",
        pools=message("why.pools") if wanted == NOISY and claim.about == "pools" else "",
    )
    if claim.kind == "qualitative":
        rule = "fell/2"
    else:
        rule = "noise/2" if wanted == NOISY else "interval/2"
    return verdict(claim, found, rule, why, readings)


def noise_by(grades: list[str]) -> str:
    """Say how many readings cannot tell, where the rest exclude the claim."""
    noisy = grades.count(NOISY)
    if not noisy or noisy == len(grades):
        return ""
    return message("why.noise_by", noisy=noisy, total=len(grades))


def _lasting(claim: Claim, record: Record) -> str:
    """Say how the blocks of most of the shutdown judge a change that lasted."""
    changes = record.after_cut(WHOLE_HOURS)
    if claim.value is None or claim.high is None or not changes:
        return ""
    middle = (claim.value + claim.high) / 2
    if claim.comparator not in ("=", "~") or not middle:
        return ""
    lasting = max(1 + middle / 100, 1e-6)
    ratios = [change.log_likelihood_ratio(lasting) for change in changes]
    return message("why.lasting", hours=WHOLE_HOURS, low=min(ratios), high=max(ratios))


@worded
def _claimed(claim: Claim) -> str:
    """Write the claimed change, with its comparator where it is not exact."""
    if claim.value is None:
        return say(f"words.{'rise' if claim.comparator == '>' else 'fall'}")
    bound = "" if claim.comparator == "=" else f"{claim.comparator} "
    if claim.value_high is None:
        return f"{bound}{show_value(claim.value, 'percent')}"
    ends = (show_value(end, "percent") for end in (claim.value, claim.value_high))
    return bound + say("span", **dict(zip(("low", "high"), ends, strict=True)))


def _level(record: Record, chain: Chain, window: Interval, blocks: int) -> Estimate:
    """Mean hashrate in a window as the exact quantiles of its posterior."""
    if not blocks:
        raise DataError("no_blocks", start=iso(window.start), end=iso(window.end))
    rate = gammaincinv(blocks, QUANTILES) / chain.exposure(window.start, window.end)
    sources = block_sources(record.case)
    return Estimate(rate * HASHES_PER_DIFFICULTY / EXA, "eh/s", "block_counts", sources)


def hashrate_level(claim: Claim, record: Record) -> Verdict:
    """A level of hashrate, beside the blocks of the stated window."""
    bitcoin, window = record.case.bitcoin, claim.window
    if bitcoin is None:
        return unmeasured(claim, "no_blocks")
    if window is None:
        return without_window(claim)
    blocks = bitcoin.chain.count(window.start, window.end)
    level = _level(record, bitcoin.chain, window, blocks)
    told = grade(claim, level)
    vague = level.p95 - level.p05 > 2 * INFORMATIVE * level.p50 and not _holds_all(claim, level)
    if told == HOLDS and vague and claim.comparator in ("=", "~"):
        found, rule = "not_distinguishable_from_noise", "noise/2"
    else:
        found, rule = overall([told]), "interval/2"
    single = claim.value if claim.value_high is None else None
    why = message(
        f"why.level.{found}",
        measured=show(level),
        blocks=blocks,
        hours=window.hours,
        count="" if single is None else _as_count(single, bitcoin.chain, window),
    )
    label = message("label.blocks", blocks=blocks, hours=window.hours)
    return verdict(claim, found, rule, why, [Reading(label, level)])


def _holds_all(claim: Claim, level: Estimate) -> bool:
    """Whether the claimed range holds the whole interval."""
    if claim.value is None or claim.high is None:
        return False
    return claim.value <= level.p05 and level.p95 <= claim.high


def _retarget(record: Record) -> int:
    """Number of the first retarget after the cut, or 0 where the blocks do not reach it."""
    bitcoin = record.case.bitcoin
    if bitcoin is None:
        return 0
    retargets = bitcoin.chain.retargets
    return next((n for n, r in enumerate(retargets) if r.time > bitcoin.cut), 0)


def to_retarget(record: Record) -> Interval | None:
    """From the cut to the first retarget after it."""
    bitcoin, after = record.case.bitcoin, _retarget(record)
    if bitcoin is None or not after:
        return None
    return Interval(bitcoin.cut, bitcoin.chain.retargets[after].time)


def difficulty_change(claim: Claim, record: Record) -> Verdict:
    """The change of difficulty at the first retarget after the cut, exact from header times."""
    bitcoin, after = record.case.bitcoin, _retarget(record)
    if bitcoin is None:
        return unmeasured(claim, "no_blocks")
    if not after:
        return unmeasured(claim, "no_retarget")
    before, first = bitcoin.chain.retargets[after - 1 : after + 1]
    change = 100 * (first.difficulty / before.difficulty - 1)
    label = message("label.retarget", height=first.height, when=minute(first.time))
    readings = [reading(label, change, "percent", *block_sources(record.case))]
    days = (first.time - bitcoin.cut) / timedelta(days=1)
    why = message("why.difficulty", readings=graded(claim, readings), days=days)
    rule = "fell/2" if claim.kind == "qualitative" else "point/2"
    return verdict(claim, grade_all(as_number(claim), readings), rule, why, readings)


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
        message("words.day", day=d)
        for d in days
        if chain.start <= d and d + day <= chain.end and chain.count(d, d + day) == whole
    ]
    return message("why.level.count", blocks=whole, days=join(same) or message("why.level.no_day"))
