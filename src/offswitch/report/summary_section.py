"""The whole account in five lines."""

from collections import Counter
from collections.abc import Iterator, Sequence

from offswitch import places
from offswitch.assessment import Assessment
from offswitch.assessment.migration import Migration
from offswitch.assessment.migration_scenarios import NONE, RATIONED
from offswitch.assessment.payments import PaymentsPart
from offswitch.assessment.price import PricePart, Studied
from offswitch.assessment.remittances import RemittancesPart
from offswitch.assessment.result import HashratePart
from offswitch.claims import VERDICTS, Verdict
from offswitch.estimate import show
from offswitch.reference.migration import CUT
from offswitch.report.judgement import judgement_line
from offswitch.report.price_part import told, value
from offswitch.report.section import Section, clock, likelihoods, money, signed, span
from offswitch.text import join, say

#: Months after which the account says what has left.
YEAR = 12


def summary_section(found: Assessment) -> Section:
    """Return what a reader of five lines should know."""
    return Section("summary", say("report.short"), tuple(_items(found)))


def _items(found: Assessment) -> Iterator[str]:
    network, part = found.network, found.hashrate
    yield say(
        "report.short_network" if network.ended else "report.short_network.open",
        service=say(f"service.{network.service}"),
        place=places.name(found.case.place),
        onset=clock(network.onset),
        back=clock(network.stable_return),
        count=len(network.windows),
        effective=show(network.effective_from_cut),
        whole=show(network.effective),
    )
    if network.ordered is not None:
        again = network.ordered.count > 1
        yield say(
            "report.short_ordered" if again else "report.short_ordered.one",
            last=judgement_line(network.ordered.last),
            first=judgement_line(network.ordered.first),
            bare=judgement_line(network.ordered.without_record),
        )
    ends = found.cost_ends
    if ends is not None:
        low, high = map(money, ends)
        yield say("report.short_cost", low=low, high=high, methods=len(found.rates))
    if found.economy is not None:
        losses = found.economy.losses
        alone, ordinary = show(losses.unrest.lost), show(losses.ordinary.lost)
        yield say("report.short_sectors", alone=alone, ordinary=ordinary)
    if found.payments is not None:
        yield _payments(found.payments)
    if found.remittances is not None:
        yield _remittances(found.remittances)
    if part is not None and part.changes:
        yield _hashrate(part)
    if found.mining is not None:
        yield say(
            "report.short_mining",
            map=show(found.mining.from_map.usd),
            chain=show(next(iter(found.mining.from_blocks.values())).usd),
            baseline=say(f"baseline.{next(iter(found.mining.from_blocks))}"),
        )
    if found.price is not None and found.price.main is not None:
        yield _price(found.price, found.price.main)
    if found.migration is not None:
        yield _migration(found.migration)
    if found.verdicts:
        yield say("report.short_claims", list=counted(found.verdicts))


def _hashrate(part: HashratePart) -> str:
    day, longest = part.first_day, part.changes[-1].window.hours
    told = say(
        "report.short_hashrate",
        day=span([c.quantile(0.5) for c in day], "+.1%"),
        noise=say("report.noise" if part.within_noise else "report.no_noise"),
        first=day[0].window.hours,
    )
    if part.claimed_change is None:
        return f"{told}."
    whole = [c for c in part.changes if c.window.hours == longest]
    return told + say(
        "report.short_hashrate.claimed",
        whole=longest,
        claimed=signed(part.claimed_change),
        ratio=likelihoods([c.log_likelihood_ratio(1 + part.claimed_change) for c in whole]),
    )


def _payments(part: PaymentsPart) -> str:
    return say(
        "report.short_payments",
        lost=show(part.both.lost.estimate),
        share=show(part.both.lost_share),
        days=part.plan.days.hours / 24,
        network=show(part.network.lost.estimate),
    )


def _remittances(part: RemittancesPart) -> str:
    held = (
        say(
            "report.short_remittances.one",
            late=show(one.late),
            where=say(f"remittances.direction.{one.flow.direction}"),
        )
        for one in part.directions
    )
    return say("report.short_remittances", list=join(held))


def _price(part: PricePart, main: Studied) -> str:
    return say(
        "report.short_price",
        moved=say("price.fell" if main.change < 0 else "price.rose"),
        change=100 * abs(main.change),
        periods=len(main.times),
        beyond=value(main.study.total),
        model=main.model,
        told=told(main),
        verdict=say(f"verdict.{part.attribution}"),
    )


def _migration(found: Migration) -> str:
    parts = {name: dict(found.scenario(name).left)[YEAR] for name in (NONE, CUT, RATIONED)}
    return say("report.short_migration", **{name: show(part) for name, part in parts.items()})


def counted(verdicts: Sequence[Verdict]) -> str:
    """Write how many claims got each verdict."""
    counts = Counter(verdict.verdict for verdict in verdicts)
    return join(
        say("page.share", count=counts[v], verdict=say(f"verdict.{v}"))
        for v in VERDICTS
        if counts[v]
    )
