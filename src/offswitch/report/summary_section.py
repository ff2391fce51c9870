"""The whole account in five lines."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence

from offswitch import places
from offswitch.assessment import Assessment
from offswitch.assessment.result import HashratePart
from offswitch.bitcoin import Change
from offswitch.claims import VERDICTS, Verdict
from offswitch.estimate import show
from offswitch.report.page import Section, clock, money, span
from offswitch.text import say


def summary_section(found: Assessment) -> Section:
    """Return what a reader of five lines should know."""
    return Section("summary", say("report.short"), tuple(_items(found)))


def _items(found: Assessment) -> Iterator[str]:
    network, part = found.network, found.hashrate
    yield say(
        "report.short_network",
        service=say(f"service.{network.service}"),
        place=places.name(found.case.place),
        onset=clock(network.onset),
        back=clock(network.stable_return),
        count=len(network.windows),
        effective=show(network.effective_from_cut),
        whole=show(network.effective),
    )
    ends = cost_ends(found)
    if ends is not None:
        low, high = map(money, ends)
        yield say("report.short_cost", low=low, high=high, methods=len(found.rates))
    if part is not None:
        day, longest = first_day(part), part.changes[-1].window.hours
        whole = [c for c in part.changes if c.window.hours == longest]
        ratios = [math.exp(c.log_likelihood_ratio(1 + part.claimed_change)) for c in whole]
        yield say(
            "report.short_hashrate",
            day=span([c.quantile(0.5) for c in day], "+.1%"),
            noise=say("report.noise" if within_noise(day) else "report.no_noise"),
            first=day[0].window.hours,
            whole=longest,
            claimed=part.claimed_change,
            ratio=span(ratios, ".2f"),
        )
    if found.mining is not None:
        yield say(
            "report.short_mining",
            map=show(found.mining.from_map.usd),
            chain=show(next(iter(found.mining.from_blocks.values())).usd),
            baseline=say(f"baseline.{next(iter(found.mining.from_blocks))}"),
        )
    if found.verdicts:
        yield say("report.short_claims", list=counted(found.verdicts))


def counted(verdicts: Sequence[Verdict]) -> str:
    """Write how many claims got each verdict."""
    counts = Counter(verdict.verdict for verdict in verdicts)
    return ", ".join(f"{counts[v]} {say(f'verdict.{v}')}" for v in VERDICTS if counts[v])


def cost_ends(found: Assessment) -> tuple[float, float] | None:
    """Return the lowest and highest end of the methods' intervals on effective hours, in USD."""
    costs = [cost.usd for cost in found.costs if cost.basis.kind == "effective"]
    return (min(c.p05 for c in costs), max(c.p95 for c in costs)) if costs else None


def first_day(part: HashratePart) -> list[Change]:
    """Return the changes over the second shortest window, a day, by baseline."""
    lengths = list(dict.fromkeys(change.window.hours for change in part.changes))
    return [c for c in part.changes if c.window.hours == lengths[min(1, len(lengths) - 1)]]


def within_noise(changes: Sequence[Change]) -> bool:
    """Tell whether no change lies inside the 90 % interval of every one of them."""
    return all(c.quantile(0.05) <= 0 <= c.quantile(0.95) for c in changes)
