"""What it cost by sector, and whom it cut off."""

from collections.abc import Iterator, Mapping

from offswitch.assessment import Assessment
from offswitch.assessment.economy import EconomyPart
from offswitch.economy.people import Cut, People
from offswitch.economy.sectors import Loss, SectorLoss
from offswitch.economy.sensitivity import VarianceShare
from offswitch.estimate import Estimate, digits, show
from offswitch.report.section import Grid, Section, money, named
from offswitch.text import clauses, join, number, say

#: Other facts that would narrow the loss, beside the first.
NEXT = 3


def sectors_section(found: Assessment, full: bool) -> Section | None:
    """Return what it cost by sector, or None where the case lacks an input."""
    part = found.economy
    if part is None:
        return None
    return Section("sectors", say("report.sectors"), tuple(economy_lines(part, full)))


def people_section(found: Assessment, full: bool) -> Section | None:
    """Return whom it cut off, or None where the case does not say how many people there are."""
    part = found.economy
    if part is None or part.people is None:
        return None
    names = {region.code: region.name for region in found.case.regions}
    items = tuple(people_lines(part.people, full, names))
    return Section("people", say("report.sector_people"), items)


def economy_lines(part: EconomyPart, full: bool = False) -> Iterator[str | Grid]:
    """Say what it cost by sector: the answer, the table, what else was in the way, what is unsure.

    `full` adds the reasons that are left out otherwise.
    """
    losses = part.losses
    lost, ordinary = show(losses.unrest.lost), show(losses.ordinary.lost)
    key = "sectors.short" if losses.confounders else "sectors.short.alone"
    yield say(key, lost=lost, ordinary=ordinary)
    yield say("sectors.assumed")
    yield _sectors(part)
    share = losses.ordinary.lost.draws / losses.exposed.draws
    yield say(
        "sectors.flow",
        exposed=money(losses.exposed.p50),
        hours=part.hours,
        share=show(Estimate(share, "share")),
    )
    for caveat in losses.caveats:
        yield say("report.caveat", caveat=caveat)
    if losses.confounders:
        yield say("sectors.confounders")
        rows = [(e.confounder.what, _m(e.of_loss), _m(e.at_most)) for e in losses.confounders]
        yield named(("confounder", "explains", "at_most"), rows, right=2)
    if part.said:
        yield say("sectors.claims", list=clauses(_claims(part)))
    yield from _narrow(part)
    yield say("sectors.total", usd=show(part.total.usd))
    yield _side_by_side(part)
    if part.knock_on is None:
        yield say("sectors.no_knock_on")
    else:
        yield say("sectors.knock_on", usd=show(part.knock_on))
    yield say("sectors.record")
    if part.stood_in:
        yield say("sectors.stood_in", list=clauses(part.stood_in))
    if full:
        yield say("sectors.method")


def people_lines(
    people: People, full: bool = False, names: Mapping[str, str] | None = None
) -> Iterator[str | Grid]:
    """Say who was cut off; `full` adds the regions, by their `names` where these are given."""
    whole, *parts = people.groups
    yield say(
        "people.short",
        users=show(whole.people),
        hours=show(whole.hours),
        person_hours=big(whole.person_hours),
    )
    for group in parts:
        if group.who == "mobile_only":
            yield say(
                "people.mobile_only",
                users=show(group.people),
                person_hours=big(group.person_hours),
            )
    yield say("people.work", hours=big(people.work_hours), study=big(people.study_hours))
    yield named(
        ("group_of_people", "people", "loss_hours", "person_hours"),
        [_cut(say(f"who.{group.who}"), group) for group in people.groups],
        right=3,
    )
    if full and people.regions:
        yield say("people.regions")
        yield named(
            ("region", "people", "loss_hours", "person_hours"),
            [_cut((names or {}).get(one.who, one.who), one) for one in people.regions],
            right=3,
        )


def variance_grid(shares: tuple[VarianceShare, ...]) -> Grid:
    """Return the split of variance: what each group makes alone, and with the others."""
    rows = [(say(f"group.{s.name}"), _share(s.alone), _share(s.with_others)) for s in shares]
    return named(("group", "first_order", "total_order"), rows, right=2)


def big(estimate: Estimate) -> str:
    """Write a large count, scaled, with its interval: ``2.12bn (90 %: 1.96-2.29)``."""
    low, middle, high = _scaled(estimate)
    interval = say("interval", ends=say("ends", low=low, high=high))
    return middle if estimate.is_point else say("estimate", middle=middle, interval=interval)


def _bare(estimate: Estimate) -> str:
    low, middle, high = _scaled(estimate)
    return middle if estimate.is_point else f"{middle} ({low}-{high})"


def _scaled(estimate: Estimate) -> tuple[str, str, str]:
    """Low end, median with its scale, and high end, all at the scale of the median."""
    scales = ((1e9, "bn"), (1e6, "M"), (1.0, ""))
    scale, suffix = next((s, n) for s, n in scales if estimate.p50 >= s or s == 1.0)
    low, middle, high = (digits(v / scale) for v in (estimate.p05, estimate.p50, estimate.p95))
    return low, say(f"scaled.{suffix}", number=middle) if suffix else middle, high


def _share(ends: tuple[float, float, float]) -> str:
    low, middle, high = (number(max(v, 0.0), ".0%") for v in ends)
    return f"{middle} ({low}-{high})"


def _m(usd: Estimate) -> str:
    """Write millions of dollars with their interval."""
    low, middle, high = (_digits(v / 1e6) for v in (usd.p05, usd.p50, usd.p95))
    return middle if low == high else f"{middle} ({low}-{high})"


def _digits(value: float) -> str:
    """Two significant digits below ten, so that a column stays narrow."""
    return digits(value) if value >= 10 else number(value, ".1f")


def _row(name: str, exposed: Estimate, ordinary: Loss, unrest: Loss) -> tuple[str, ...]:
    flow = _digits(ordinary.interrupted.p50 / 1e6)
    return name, _digits(exposed.p50 / 1e6), flow, _m(ordinary.lost), _m(unrest.lost)


def _sectors(part: EconomyPart) -> Grid:
    """One row a sector, the dearest first, in millions of dollars; the sum last."""
    losses = part.losses

    def cost(one: SectorLoss) -> float:
        return -one.unrest.lost.p50

    rows = [
        _row(say(f"sector.{one.sector.name}"), one.exposed, one.ordinary, one.unrest)
        for one in sorted(losses.sectors, key=cost)
    ]
    rows.append(_row(say("sector.all"), losses.exposed, losses.ordinary, losses.unrest))
    return named(
        ("sector_usd", "exposed", "interrupted", "lost_ordinary", "lost_unrest"), rows, right=4
    )


def _claims(part: EconomyPart) -> Iterator[str]:
    for said in part.said:
        usd = join((money(end.p50) for end in said.usd), say("sectors.claim.to"))
        yield say("sectors.claim", usd=usd, who=said.claim.said_by, when=said.claim.said_on)


def _narrow(part: EconomyPart) -> Iterator[str]:
    if not part.narrowed:
        return
    first, *others = part.narrowed
    lost = part.losses.unrest.lost
    yield say(
        "sectors.narrow",
        what=part.what[first.name],
        name=first.name,
        share=first.share,
        known=money(first.width),
        now=money(lost.p95 - lost.p05),
    )
    if others:
        told = [say("sectors.narrow.one", name=o.name, share=o.share) for o in others[:NEXT]]
        yield say("sectors.narrow.next", list=join(told))


def _side_by_side(part: EconomyPart) -> Grid:
    """Every figure of a cost, what is added of them, and why the others are not."""
    rows = [(str(one.name), _m(one.usd), say("sectors.total.yes")) for one in part.total.added]
    rows += [
        (str(one.name), _m(one.usd), say("sectors.total.no", reason=reason))
        for one, reason in part.total.left_out
    ]
    return named(("component", "amount", "in_total"), rows)


def _cut(name: str, cut: Cut) -> tuple[str, ...]:
    return name, *(_bare(estimate) for estimate in (cut.people, cut.hours, cut.person_hours))
