"""The same imagined shutdown in several countries, as terminal text."""

from collections.abc import Iterator, Sequence

from offswitch.assessment.simulate_result import Price, Simulation
from offswitch.economy.people import People
from offswitch.estimate import Estimate, show_value, unit_name
from offswitch.report.page import Page
from offswitch.report.section import Grid, money, named, span
from offswitch.report.simulate import (
    imagined,
    interval,
    loss_in_words,
    made_in_words,
    place_name,
    stood_in_words,
    what_in_words,
)
from offswitch.text import join, say

#: Countries beside each other in one table of methods.
COLUMNS = 5


def render_comparison(found: Sequence[Simulation], *, colour: bool = False) -> str:
    """Return the same plan in several countries as text of at most 100 columns."""
    page = Page(colour=colour)
    first = found[0]
    page.heading(say("simulate.compared", count=len(found), what=loss_in_words(first)))
    page.item(made_in_words(first))
    page.part(say("report.short"), _short_comparison(found))
    page.part(say("simulate.imagined"), imagined(first, several=True))
    page.part(say("simulate.by_country"), _by_country(found))
    page.part(say("simulate.by_method"), _by_method(found))
    stood_in: dict[str, list[str]] = {}
    for one in found:
        for row in one.inputs.stood_in:
            stood_in.setdefault(stood_in_words(row), []).append(place_name(one))
    listed = (say("list.colon", what=said, told=join(where)) for said, where in stood_in.items())
    page.part(say("simulate.stood_in"), listed)
    page.item(say("simulate.compared.more"))
    return page.text()


def _short_comparison(found: Sequence[Simulation]) -> Iterator[str]:
    """Say where it would cost most and least, by the share of GDP."""
    shares = [(one.ours.gdp_share.p50, place_name(one)) for one in found if one.ours is not None]
    if shares:
        (low, cheapest), (high, dearest) = min(shares), max(shares)
        would = "so_far" if found[0].plan.running else "would"
        yield say(
            f"simulate.compared.{would}",
            what=what_in_words(found[0]),
            low=show_value(100 * low, "percent"),
            cheapest=cheapest,
            high=show_value(100 * high, "percent"),
            dearest=dearest,
        )
    times = [
        one.published[-1].usd.p50 / one.published[0].usd.p50
        for one in found
        if len(one.published) > 1
    ]
    if times:
        yield say("simulate.compared.range", times=span(times, ".0f"))


def _by_country(found: Sequence[Simulation]) -> Iterator[str | Grid]:
    last = "further" if found[0].plan.running else "online"
    columns = ("country", "our_loss", "interval", "of_gdp", "least", "greatest", last)
    yield named(columns, map(_country, found), right=len(columns) - 1)
    yield say("simulate.costs.note")


def _country(one: Simulation) -> tuple[str, ...]:
    ours, published = one.ours, one.published
    return (
        place_name(one),
        "-" if ours is None else money(ours.usd.p50),
        "-" if ours is None else interval(ours.usd),
        "-" if ours is None else show_value(100 * ours.gdp_share.p50, "percent"),
        money(published[0].usd.p50) if published else "-",
        money(published[-1].usd.p50) if published else "-",
        _further(ours) if one.plan.running else _online(one.people),
    )


def _further(ours: Price | None) -> str:
    return "-" if ours is None or ours.further is None else money(ours.further.p50)


def _online(people: People | None) -> str:
    return "-" if people is None else _count(people.groups[0].people)


def _count(people: Estimate) -> str:
    # A kept word is English to its own methods; what is spoken is shown by `str`.
    return str(show_value(people.p50, "people")).removesuffix(unit_name("people")).strip()


def _by_method(found: Sequence[Simulation]) -> Iterator[str | Grid]:
    methods = dict.fromkeys(price.method for one in found for price in one.published)
    if not methods:
        return
    for first in range(0, len(found), COLUMNS):
        shown = found[first : first + COLUMNS]
        prices = [{price.method: price.usd for price in one.prices} for one in shown]
        rows = [
            (say(f"method.{method}"), *(_median(own.get(method)) for own in prices))
            for method in methods
        ]
        yield Grid(
            (say("column.method_name"), *map(place_name, shown)), tuple(rows), right=len(shown)
        )


def _median(usd: Estimate | None) -> str:
    return "-" if usd is None else money(usd.p50)
