"""What a country's payments and remittances did, as terminal text and as parts of a report."""

from collections.abc import Iterator
from importlib.metadata import version

from offswitch import places
from offswitch.assessment.payments import PaymentsPart
from offswitch.assessment.payments_case import CountryPayments
from offswitch.assessment.remittances import Direction, RemittancesPart
from offswitch.estimate import digits, show, show_value
from offswitch.report.page import Page
from offswitch.report.payments import payments_short, payments_tables, payments_unknown
from offswitch.report.section import Grid, clock
from offswitch.text import join, say


def render_country(found: CountryPayments, *, colour: bool = False) -> str:
    """Return what was found as text of at most 100 columns."""
    page, settings = Page(colour=colour), found.settings
    page.heading(say("payments.country", case=found.case.title))
    made = {"version": version("offswitch"), "seed": settings.seed, "draws": settings.draws}
    page.item(say("payments.country.made", **made))
    if found.case.series == "reconstructed":
        page.item(say("payments.reconstructed"))
    if found.assumed:
        page.item(say("payments.assumed"))
    parts: tuple[tuple[str, tuple[str | Grid, ...]], ...] = (
        (say("report.short"), tuple(_short(found))),
        *payments_tables(found.payments),
        (say("payments.recorded"), tuple(recorded_lines(found.payments))),
        (
            say("remittances.title"),
            () if found.remittances is None else tuple(remittances_lines(found.remittances)),
        ),
        (say("payments.said"), tuple(_said(found))),
        (say("payments.unknown"), tuple(_unknown(found))),
    )
    for title, items in parts:
        if items:
            page.heading(title)
        for item in items:
            page.item(item)
    page.heading(say("report.sources"))
    page.sources([vars(source) for source in found.sources])
    return page.text()


def payments_lines(part: PaymentsPart) -> Iterator[str | Grid]:
    """Say in a few lines what happened to payments, for the report of an assessment."""
    yield from payments_short(part)
    yield from recorded_lines(part)


def _short(found: CountryPayments) -> Iterator[str]:
    yield from payments_short(found.payments)
    if found.overstated is not None:
        middle, low, high = (
            digits(v) for v in (found.overstated.p50, found.overstated.p05, found.overstated.p95)
        )
        times = say("payments.cell", middle=middle, low=low, high=high)
        yield say("payments.short.overstated", times=times)
    if found.remittances is not None:
        yield from map(held_up, found.remittances.directions)


def recorded_lines(part: PaymentsPart) -> Iterator[str]:
    """Set what is on record of banks and machines beside the model."""
    for one in part.recorded:
        row = one.row
        yield say(
            "payments.recorded.item",
            start=clock(row.interval.start),
            end=clock(row.interval.end),
            said=row.note,
            model=say(f"payments.recorded.{row.what}", shown=show(one.shown)),
        )
    if part.recorded:
        yield say("payments.recorded.note")


def remittances_lines(part: RemittancesPart) -> Iterator[str]:
    """Say what was held up of the money that people send, and for whom."""
    for one in part.directions:
        yield say(
            "remittances.causes",
            where=_where(one),
            start=clock(part.window.start),
            end=clock(part.window.end),
            network=show(one.by_network),
            closure=show(one.by_closure),
        )
        if one.households is not None:
            yield say("remittances.households", where=_where(one), households=show(one.households))
        if one.flow.corridors:
            yield say(
                "remittances.corridors",
                where=_where(one),
                list=join(
                    say(
                        "remittances.corridor",
                        country=places.name(corridor.country),
                        late=show_value(one.corridor(corridor).p50, one.late.unit),
                    )
                    for corridor in one.flow.corridors
                ),
            )
    yield say("remittances.waited", waited=show(part.waited), cleared=show(part.cleared))
    yield say("remittances.note")


def _where(one: Direction) -> str:
    return say(f"remittances.direction.{one.flow.direction}")


def held_up(one: Direction) -> str:
    """Say what was held up in one direction."""
    return say(
        "remittances.short",
        where=_where(one),
        day=show_value(one.flow.per_day.p50, one.late.unit),
        late=show(one.late),
        share=show(one.late_share),
        lost=show(one.lost),
    )


def _unknown(found: CountryPayments) -> Iterator[str]:
    if not found.assumed:
        yield say("payments.unknown.machines")
    yield from payments_unknown()


def _said(found: CountryPayments) -> Iterator[str]:
    for claim, verdict in zip(found.claims, found.verdicts, strict=True):
        yield say(
            "payments.said.item",
            id=claim.id,
            statement=claim.statement,
            verdict=say(f"verdict.{verdict.verdict}"),
            why=verdict.why,
        )
