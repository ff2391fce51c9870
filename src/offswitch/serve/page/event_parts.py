"""The parts of the view of an event: for each its estimates, its figures and all that is said."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from offswitch.assessment import Assessment
from offswitch.bitcoin import Change
from offswitch.economy import Cost
from offswitch.estimate import Estimate
from offswitch.report.bitcoin_section import bitcoin_section
from offswitch.report.cost_section import cost_section
from offswitch.report.economy_section import people_section, sectors_section
from offswitch.report.html.view import ALL_COLUMNS
from offswitch.report.network_section import network_section
from offswitch.report.payments_section import payments_section
from offswitch.report.section import Grid, Section
from offswitch.serve.page import rest
from offswitch.serve.page.shown import Shown, shown
from offswitch.text import number, say

OWN = "own"


@dataclass(frozen=True)
class Rows:
    """A table whose cells are estimates that open; the first cell of a row names it."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str | Shown, ...], ...]

    @property
    def right(self) -> int:
        """Columns that stand flush right: all but the first."""
        return len(self.titles) - 1


@dataclass(frozen=True)
class Part:
    """A part of the view.

    Parameters
    ----------
    name, title
        Anchor and heading.
    said
        Sentences that stand first.
    estimates
        The figures of the part, each of which opens.
    figures
        Names of its figures, in order.
    table
        Estimates by row and column, with its caption.
    more
        All that the report says of it.
    """

    name: str
    title: str
    said: tuple[str, ...] = ()
    estimates: tuple[Shown, ...] = ()
    figures: tuple[str, ...] = ()
    table: Rows | None = None
    caption: str = ""
    more: tuple[str | Grid, ...] = ()


def parts(found: Assessment, cost: str) -> Iterator[Part]:
    """Return the parts of which the case has something; `cost` is ``own`` or empty."""
    makers: tuple[Callable[[], Part | None], ...] = (
        lambda: _network(found),
        lambda: _own(found) if cost == OWN else _cost(found),
        lambda: _payments(found),
        lambda: _hashrate(found),
    )
    yield from (part for make in makers if (part := make()) is not None)


def _network(found: Assessment) -> Part:
    network = found.network
    made = [
        hours_from_cut(found),
        _hours(found, "view.hours.whole", network.effective, "view.by.hours"),
        _hours(found, "view.hours.nominal", network.nominal, "view.by.nominal"),
    ]
    for service, hours in network.effective_by_service.items():
        if len(network.effective_by_service) > 1 and service != network.service:
            label = say("view.hours.service", service=say(f"service.{service}"))
            made.append(_shown(found, label, hours, say("view.by.hours"), rest.HOURS))
    if network.people is not None:
        made.append(people(found))
    section = network_section(found, full=True)
    return Part(
        "network",
        section.title,
        estimates=tuple(made),
        figures=("connectivity", "agreement"),
        more=_items(section),
    )


def hours_from_cut(found: Assessment) -> Shown:
    """Return the hours of full loss from the cut."""
    return _hours(found, "page.card.hours", found.network.effective_from_cut, "view.by.hours_cut")


def _hours(found: Assessment, label: str, hours: Estimate, method: str) -> Shown:
    return _shown(found, say(label), hours, say(method), rest.HOURS)


def people(found: Assessment) -> Shown:
    """Return how many people were cut off."""
    assert found.network.people is not None
    indicators = rest.of_country(found, "population")
    return _shown(
        found,
        say("page.card.people"),
        found.network.people,
        say("view.by.people"),
        (*indicators, "online_share", *rest.HOURS),
    )


def _cost(found: Assessment) -> Part | None:
    if not found.costs:
        return None
    section = cost_section(found, full=True, columns=ALL_COLUMNS)
    first = [cost for cost in found.costs if cost.method == found.costs[0].method]
    titles = [say("column.method_name"), *(_basis(cost) for cost in first)]
    rows: list[tuple[str | Shown, ...]] = [
        (say(f"method.{method}"), *(_priced(found, cost) for cost in group))
        for method, group in groupby(found.costs, key=lambda cost: cost.method)
    ]
    return Part(
        "cost",
        section.title,
        said=(say("report.cost_note"),),
        figures=("cost",),
        table=Rows(tuple(titles), tuple(rows)),
        caption=say("view.cost.table"),
        more=_items(section)[1:],
    )


def _basis(cost: Cost) -> str:
    hours, kind = say("in_hours", hours=number(cost.basis.hours.p50, ".0f")), cost.basis.kind
    return say("list.colon", what=say(f"view.basis.{kind}"), told=hours)


def _priced(found: Assessment, cost: Cost) -> Shown:
    hours = () if cost.basis.kind == "published" else rest.HOURS
    return _shown(
        found,
        say("list.colon", what=say(f"method.{cost.method}"), told=_basis(cost)),
        cost.usd,
        say(f"view.by.{cost.method}"),
        (
            *rest.METHODS[cost.method],
            *rest.of_country(found, *rest.INDICATORS.get(cost.method, ())),
            *hours,
        ),
        caveats=cost.caveats,
    )


def own(found: Assessment) -> Shown:
    """Return what the shutdown alone cost, by sector."""
    assert found.economy is not None
    return _shown(
        found,
        say("page.card.sectors"),
        found.economy.losses.unrest.lost,
        say("view.by.sectors"),
        (*rest.SECTORS, *rest.UNREST, *rest.HOURS),
        caveats=(say("sectors.assumed"),),
    )


def _own(found: Assessment) -> Part | None:
    section = sectors_section(found, full=True)
    part = found.economy
    if section is None or part is None:
        return None
    losses, by = part.losses, say("view.by.sectors")
    uses = (*rest.SECTORS, *rest.HOURS)
    rows = [
        (
            say(f"sector.{one.sector.name}"),
            _shown(found, say(f"sector.{one.sector.name}"), one.ordinary.lost, by, uses),
            _shown(
                found,
                say(f"sector.{one.sector.name}"),
                one.unrest.lost,
                by,
                (*uses, *rest.UNREST),
            ),
        )
        for one in sorted(losses.sectors, key=lambda one: -one.unrest.lost.p50)
    ]
    ordinary = _shown(found, say("view.cost.ordinary"), losses.ordinary.lost, by, uses)
    rows.append((say("sector.all"), ordinary, own(found)))
    people_said = people_section(found, full=True)
    return Part(
        "cost",
        section.title,
        said=tuple(item for item in section.items[:2] if isinstance(item, str)),
        figures=("sectors",),
        table=Rows(
            (say("column.sector_of"), say("view.cost.ordinary"), say("view.cost.unrest")),
            tuple(rows),
        ),
        caption=say("view.cost.table.own"),
        more=(*_items(section)[3:], *(() if people_said is None else _items(people_said))),
    )


def _payments(found: Assessment) -> Part | None:
    section = payments_section(found, full=True)
    if section is None:
        return None
    made = []
    if found.payments is not None:
        both = found.payments.both
        told = (
            ("lost", both.lost.estimate),
            ("lost_share", both.lost_share),
            ("late", both.late.estimate),
            ("people", both.cut_off_people),
            ("hours", both.cut_off_hours),
        )
        made += [
            _shown(
                found,
                say(f"view.payments.{name}"),
                estimate.from_sources(*found.payments.sources),
                say("view.by.payments", draws=found.payments.draws),
                (*rest.PAYMENTS, *rest.HOURS),
                caveats=(say("view.payments.assumed"),),
            )
            for name, estimate in told
        ]
    if found.remittances is not None:
        made += [
            _shown(
                found,
                say(f"view.remittances.{one.flow.direction}"),
                one.late.from_sources(*found.remittances.sources),
                say("view.by.remittances"),
                (*rest.REMITTANCES, *rest.HOURS),
            )
            for one in found.remittances.directions
        ]
    return Part(
        "payments",
        section.title,
        estimates=tuple(made),
        figures=("payments",),
        more=_items(section),
    )


def _hashrate(found: Assessment) -> Part | None:
    section, part = bitcoin_section(found, full=True), found.hashrate
    if section is None or part is None:
        return None
    return Part(
        "bitcoin",
        section.title,
        said=tuple(map(str, part.event.verdict[:2])),
        estimates=(*(changed(found, one) for one in part.first_day), *_miners(found)),
        figures=("hashrate-by-day", "hashrate-change", "mining-loss"),
        more=_items(section),
    )


def changed(found: Assessment, change: Change) -> Shown:
    """Return the change of hashrate against one baseline."""
    label = say(
        "view.hashrate.change",
        hours=change.window.hours,
        baseline=say(f"baseline.{change.baseline}"),
    )
    noise = found.hashrate is not None and found.hashrate.within_noise
    caveats = (say("page.card.noise"),) if noise else ()
    return _shown(found, label, change.change, say("view.by.blocks"), caveats=caveats)


def _miners(found: Assessment) -> Iterator[Shown]:
    if found.mining is None:
        return
    yield _shown(
        found,
        say("page.card.miners"),
        found.mining.from_map.usd,
        say("view.by.map"),
        (*rest.MINING, *rest.HOURS),
    )
    for name, loss in found.mining.from_blocks.items():
        label = say("view.mining.blocks", baseline=say(f"baseline.{name}"))
        yield _shown(
            found, label, loss.usd, say("view.by.missing_blocks"), ("fees_per_block", "usd_per_btc")
        )


def _items(section: Section) -> tuple[str | Grid, ...]:
    return tuple(item for item in section.items if isinstance(item, str | Grid))


def _shown(
    found: Assessment,
    label: object,
    estimate: Estimate,
    method: str,
    uses: Iterable[str] = (),
    caveats: Iterable[object] = (),
) -> Shown:
    return shown(
        label,
        estimate,
        found.case.sources,
        method=method,
        parameters=rest.rests(found, uses),
        caveats=caveats,
    )
