"""Claims about money: the cost of the shutdown, and what miners lost."""

from collections.abc import Sequence
from functools import lru_cache

from offswitch.assessment.answers.bitcoin import noise_by
from offswitch.assessment.answers.record import (
    Record,
    graded,
    minute,
    percent,
    unmeasured,
    verdict,
)
from offswitch.assessment.mining_gain import gains
from offswitch.claims import Claim, Reading, Verdict, grade, grade_all
from offswitch.claims.judge import HOLDS, NOISY, OPEN, grade_noisy, grade_span, overall
from offswitch.claims.rules import LIFTS, LIFTS_IN_PART
from offswitch.economy import Cost
from offswitch.estimate import Estimate, point, show, show_value
from offswitch.hazard import Shutdown
from offswitch.text import Message, message
from offswitch.timeline import HOUR, Interval

#: A method whose rate is taken back from a published cost of this very shutdown: it gives that
#: figure by construction and can confirm none.
CALIBRATED = "netblocks_cost"
#: Units of a cost for each hour or day of full cut, and the hours in them.
RATES = {"usd/h": 1.0, "usd/day": 24.0}

#: Figures by method and kind of hours, in the unit of a claim.
Figures = list[tuple[str, str, Estimate]]


def _in_unit(cost: Cost, unit: str) -> Estimate:
    if unit == "percent":
        return percent(cost.gdp_share)
    return cost.usd if unit == "usd" else cost.local


@lru_cache(maxsize=64)
def _hours_lost(shutdown: Shutdown, window: Interval, service: str) -> Estimate:
    """Hours of a window alone; many claims are tried by the same windows."""
    return shutdown.clip(window).hours_lost(service)


def _accrued(claim: Claim, record: Record, window: Interval) -> Figures:
    """What every method gives on the hours of a window alone."""
    hours = _hours_lost(record.network.shutdown, window, record.network.service)
    lengths = {"effective": hours}
    start = max(window.start, record.network.onset)
    end = min(window.end, record.network.stable_return)
    if start < end:
        lengths["nominal"] = point((end - start) / HOUR, "h", "", hours.sources)
    found = []
    for method, rate in record.money.rates.items():
        for kind, length in lengths.items():
            usd = (rate * length).named(method)
            if claim.unit == "percent":
                gdp = record.parameters.draw(f"gdp_usd_{record.case.gdp_year}")
                usd = percent(usd / (gdp * point(1.0, "year")))
            elif claim.unit != "usd":
                usd = usd * record.parameters.draw("local_per_usd")
            found.append((method, kind, usd))
    return found


def footprint(record: Record) -> Interval:
    """From the first loss of any service to the last return."""
    segments = record.network.shutdown.of(record.network.service)
    return Interval(segments[0].interval.start, segments[-1].interval.end)


def asked_window(claim: Claim, record: Record) -> Interval | None:
    """Stretch over which a claim counts a cost; an end that it does not give is the shutdown's."""
    whole, start, end = footprint(record), claim.start, claim.end
    if start is not None:
        return Interval(start, end or max(whole.end, start + HOUR))
    return None if end is None else Interval(min(whole.start, end - HOUR), end)


def cuts(window: Interval, record: Record) -> bool:
    """Whether a window leaves out a part of the shutdown."""
    whole = footprint(record)
    return window.start > whole.start or window.end < whole.end


def _stated(claim: Claim, record: Record) -> Interval | None:
    """The stated window of a claim where it cuts the shutdown, so that a part alone is judged."""
    window = asked_window(claim, record) if claim.window_basis == "text" else None
    return window if window is not None and cuts(window, record) else None


def _figures(claim: Claim, record: Record) -> Figures:
    """Figures to set a claim beside: of a stated window that cuts the shutdown, that part alone."""
    if claim.unit in RATES:
        hours = point(RATES[claim.unit], "h/day" if claim.unit == "usd/day" else "1")
        return [(name, "effective", rate * hours) for name, rate in record.money.rates.items()]
    window = _stated(claim, record)
    if window is not None:
        return _accrued(claim, record, window)
    return [(c.method, c.basis.kind, _in_unit(c, claim.unit)) for c in record.money.costs]


def _readings(figures: Figures, *, calibrated: bool, kinds: Sequence[str]) -> list[Reading]:
    return [
        Reading(message(f"method.{method}"), figure)
        for method, kind, figure in figures
        if kind in kinds and (method == CALIBRATED) == calibrated
    ]


def _ends(readings: Sequence[Reading]) -> tuple[float, float]:
    """Lowest and highest end of the readings' intervals."""
    return min(r.estimate.p05 for r in readings), max(r.estimate.p95 for r in readings)


def _range(readings: Sequence[Reading]) -> str:
    low, high = _ends(readings)
    unit = readings[0].estimate.unit
    return message("span", low=show_value(low, unit), high=show_value(high, unit))


def cost_of_shutdown(claim: Claim, record: Record) -> Verdict:
    """A cost, or a rate of it, beside what the published methods span.

    Methods that disagree cannot confirm a figure. One that some of them exceed and some do not
    reach, or that the calibrated rate alone gives, is partly supported; one beyond all is
    contradicted.
    """
    window = asked_window(claim, record)
    if window is not None:
        if not window.overlaps(record.case.window):
            return unmeasured(claim, "other_event")
        if not window.overlaps(footprint(record)):
            return unmeasured(claim, "nothing_lost")
    units = ("usd", record.case.local_unit, "percent", *RATES)
    if claim.value is None or claim.unit not in units:
        return unmeasured(claim, "no_costs")
    if claim.about == "mining":
        return _mining_lifts_cost(claim, record)
    figures = _figures(claim, record)
    methods = _readings(figures, calibrated=False, kinds=["effective"])
    own = _readings(figures, calibrated=True, kinds=["effective"])
    if not methods:
        return unmeasured(claim, "no_costs")
    every = ("effective", "nominal", "published")
    anyhow = _readings(figures, calibrated=False, kinds=every)
    by_rate = _readings(figures, calibrated=True, kinds=every)
    found, key = _judge(claim, [*methods, *own], anyhow, by_rate)
    why = _why(claim, record, key, methods, own, anyhow, by_rate)
    return verdict(claim, found, "methods/2", why, [*methods, *own])


def _why(
    claim: Claim,
    record: Record,
    key: str,
    methods: list[Reading],
    own: list[Reading],
    anyhow: list[Reading],
    by_rate: list[Reading],
) -> Message:
    low, high = _ends(anyhow)
    unit = methods[0].estimate.unit
    every = [*methods, *own]
    grades = [grade(claim, r.estimate) for r in every]
    given = {
        "range": _range(every if key in ("all", "some", "none") else methods),
        "low": show_value(low, unit),
        "high": show_value(high, unit),
        "all": _range([*anyhow, *by_rate]),
        "own": show(own[0].estimate) if own else message("hours.unknown"),
        "holding": grades.count(HOLDS),
        "opening": message("cost.open", count=grades.count(OPEN)) if OPEN in grades else "",
        "methods": len(every),
    }
    if claim.unit in RATES:
        return message(f"why.cost_rate_{key}", **given)
    whole = message("cost.whole") if _stated(claim, record) is None else ""
    full, reached = _at_rate(claim, record)
    return message(
        f"why.cost_{key}",
        hours=message("cost.hours", hours=full) if full else "",
        rate=message("cost.rate", hours=full, reached=reached) if full else "",
        whole=whole,
        **given,
    )


def _at_rate(claim: Claim, record: Record) -> tuple[str, str]:
    """Hours of full cut that a figure is at the calibrated rate, and when they were lost.

    Empty for a range and for zero; a stated part of the shutdown is not counted from its begin.
    """
    rate = next((c for c in record.money.costs if c.method == CALIBRATED), None)
    if rate is None or not claim.value or claim.value < 0 or claim.value_high is not None:
        return "", ""
    hours = claim.value / (_in_unit(rate, claim.unit).p50 / rate.basis.hours.p50)
    reached = ""
    if _stated(claim, record) is None:
        when = record.network.shutdown.reached(hours, record.network.service)
        reached = (
            message("cost.never") if when is None else message("cost.reached", when=minute(when))
        )
    return show_value(hours, "h"), reached


def _judge(
    claim: Claim, effective: list[Reading], anyhow: list[Reading], by_rate: list[Reading]
) -> tuple[str, str]:
    """Verdict and the reason for it: of a figure or a range, or of a bound.

    A bound is judged by each method on effective hours.
    """
    if claim.comparator in ("=", "~"):
        low, high = _ends(anyhow)
        if claim.value_high is not None and _around(claim, *_ends([*anyhow, *by_rate])):
            return "supported", "around"
        if grade_span(claim, low, high) == HOLDS:
            return "partly_supported", "inside" if claim.value_high is None else "overlaps"
        if by_rate and grade_span(claim, low, _ends(by_rate)[1]) == HOLDS:
            return "partly_supported", "by_rate"
        return "contradicted", "outside"
    found = grade_all(claim, effective)
    if found != "contradicted":
        return found, "all" if found == "supported" else "some"
    if any(grade(claim, r.estimate) == HOLDS for r in by_rate):
        return "partly_supported", "by_rate"
    return found, "none"


def _around(claim: Claim, low: float, high: float) -> bool:
    """Whether a range holds all that lies between two ends."""
    assert claim.value is not None
    assert claim.value_high is not None
    return claim.value <= low and high <= claim.value_high


def mined_window(record: Record) -> Interval | None:
    """From the cut to the stable return, over which miners' loss is counted."""
    bitcoin, end = record.case.bitcoin, record.network.stable_return
    return None if bitcoin is None or bitcoin.cut >= end else Interval(bitcoin.cut, end)


def _mining_lifts_cost(claim: Claim, record: Record) -> Verdict:
    """A cost far above a figure because of mining, beside what miners lost."""
    if record.mining is None or claim.value is None:
        return unmeasured(claim, "no_mining")
    if claim.unit != "usd" or claim.value <= 0:
        return unmeasured(claim, "mining_in_usd")
    if claim.comparator in ("<", "<="):
        return unmeasured(claim, "mining_only_lifts")
    lost = record.mining.from_map.usd
    share = lost.p95 / claim.value
    return verdict(
        claim,
        "supported"
        if share >= LIFTS
        else "partly_supported"
        if share >= LIFTS_IN_PART
        else "contradicted",
        "lifts/1",
        message("why.mining_lifts", lost=show(lost), share=share),
        [Reading(message("label.from_map"), lost)],
    )


def mining_revenue_loss(claim: Claim, record: Record) -> Verdict:
    """Miners' loss, beside the map's figure and the blocks'.

    The map's figure rests on assumed shares; only the blocks are data. Where they allow the claim
    and no loss alike, they cannot tell.
    """
    if record.mining is None or claim.value is None:
        return unmeasured(claim, "no_mining")
    in_btc = claim.unit == "btc"
    part = record.mining
    mapped = Reading(message("label.from_map"), part.from_map.btc if in_btc else part.from_map.usd)
    counted = [
        Reading(
            message("label.from_blocks", baseline=message(f"baseline.{name}")),
            loss.btc if in_btc else loss.usd,
        )
        for name, loss in part.from_blocks.items()
    ]
    by_blocks = [grade_noisy(claim, r.estimate) for r in counted]
    found, rule = overall(by_blocks), "noise/2"
    if found != "not_distinguishable_from_noise":
        found, rule = overall([*by_blocks, grade(claim, mapped.estimate)]), "interval/2"
    readings = [mapped, *counted]
    if rule == "noise/2":
        why = message(
            "why.mining_loss_noise",
            others=noise_by(by_blocks),
            map=show(mapped.estimate),
            blocks=show(counted[by_blocks.index(NOISY)].estimate),
        )
    else:
        grades = [grade(claim, mapped.estimate), *by_blocks]
        why = message("why.mining_loss", readings=graded(claim, readings, grades))
    return verdict(claim, found, rule, why, readings)


@lru_cache(maxsize=1)
def others_gained(record: Record) -> tuple[Reading, ...]:
    """Revenue that all who mined elsewhere gained, by the mining map; none without the inputs."""
    bitcoin = record.case.bitcoin
    if record.mining is None or bitcoin is None:
        return ()
    gained = [one.others.usd for one in gains(record.network, bitcoin, record.parameters)]
    label = message("label.others_gained", count=len(gained))
    return (Reading(label, sum(gained[1:], gained[0])),) if gained else ()
