"""What *What if* says of an imagined shutdown: sentences and tables in which estimates open."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from offswitch.assessment.simulate_closed import ClosedForm
from offswitch.assessment.simulate_inputs import Inputs
from offswitch.assessment.simulate_places import region_sources
from offswitch.assessment.simulate_result import Price, Simulation
from offswitch.economy.sectors import SectorLoss
from offswitch.estimate import Estimate
from offswitch.provenance import Source
from offswitch.reference import method_sources
from offswitch.report.section import left_out, money
from offswitch.report.simulate import (
    CUT_OFF,
    Imagined,
    greatest_first,
    narrow_lines,
    place_name,
    stood_in_words,
    what_in_words,
    when_in_words,
    where_in_words,
)
from offswitch.serve.page.event_parts import Rows
from offswitch.serve.page.shown import Shown, sentence, shown
from offswitch.text import number, say

Values = dict[str, Any]

#: Parameters that each method rests on, of those that a country has.
RESTS_ON = {
    "sectors": (
        "gdp_usd",
        "agriculture_share",
        "industry_share",
        "services_share",
        "severity",
        "stops_odds",
        "caught_up_deferred",
        "caught_up_perishable",
    ),
    "oecd_2011": ("gdp_usd", "oecd_share", "severity"),
    "brookings_2016": ("gdp_usd", "brookings_share", "mobile_share", "app_share", "severity"),
    "deloitte_2016_percent": ("gdp_usd", "online_share", "deloitte_high_from", "severity"),
    "deloitte_2016_dollar": ("population", "online_share", "deloitte_high_from", "severity"),
    "netblocks_cost": ("cost_gdp_usd", "mobile_share", "severity"),
    "cipesa_2017": ("gdp_usd", "cipesa_share", "severity"),
    "icrier_2018": ("gdp_usd", "icrier_total", "icrier_mobile", "severity"),
    "people": ("population", "online_share", "fixed_broadband_share", "severity"),
    "payments": ("payments_machines", "gdp_usd", "population", "severity"),
    "remittances": ("gdp_usd", "remittances_share", "severity"),
}


def closed_said(found: Sequence[ClosedForm]) -> Values:
    """Return what the published methods say of a plan, in one country or in two."""
    first, several = found[0], len(found) > 1
    return {
        "glance": list(_glance(first, several)),
        "lead": [_range(one) for one in found],
        "people": [one for each in found for one in _people(each, several)],
        "table": _methods(found),
        "refused": list(_refused(first)),
        "what": f"{what_in_words(first)}, {when_in_words(first)}",
        "status": _status(first),
    }


def sampled_said(found: Sequence[Simulation]) -> Values:
    """Return what is sampled of a plan, in one country or in two."""
    first = found[0]
    several = len(found) > 1
    return {
        "note": say("view.what_if.sampled.note", draws=first.settings.draws),
        "glance": [_glance_ours(first, several)],
        "lead": [_lead(one, other=n > 0) for n, one in enumerate(found)],
        "sectors": None if first.losses is None else _sectors(found),
        "money": [row for one in found for row in _money(one, several)],
        "narrow": [line for line in narrow_lines(first) if isinstance(line, str)],
        "stood_in": [stood_in_words(row).removeprefix("- ") for row in first.inputs.stood_in],
        "left_out": list(left_out(first.omissions)),
        "status": ""
        if first.ours is None
        else say("view.what_if.status.sampled", usd=_opened(first, first.ours).told),
    }


def _known() -> Mapping[str, Source]:
    return {**region_sources(), **method_sources()}


def _rests_on(method: str, inputs: Inputs) -> Iterator[tuple[str, str, str]]:
    parameters = inputs.parameters
    for name in RESTS_ON[method]:
        if name in parameters:
            row = parameters.row(name)
            fixed = parameters.settings.fixed.get(name)
            value = str(row.distribution) if fixed is None else number(fixed, "g")
            yield name, value, say(f"view.status.{row.status}")


def _shown(found: Imagined, method: str, label: str, value: Estimate, **words: Any) -> Shown:
    made = shown(
        label,
        value,
        _known(),
        method=say(f"view.what_if.by.{method}", **words),
        parameters=_rests_on(method, found.inputs),
    )
    return made if made.interval else replace(made, interval=say("view.what_if.point"))


def _opened(found: Imagined, price: Price) -> Shown:
    where, name = place_name_of(found), say(f"method.{price.method}")
    label = say("view.what_if.method", method=name, where=where)
    return _shown(found, price.method, label, price.usd)


def place_name_of(found: Imagined) -> str:
    """Name the country of what is imagined."""
    return str(place_name(found))


def _percent(price: Price) -> Estimate:
    """Return the share of GDP in percent: it is often below a tenth of one."""
    share = price.gdp_share
    return replace(share, draws=100 * share.draws, unit="percent")


def _range(found: ClosedForm) -> tuple[str | Shown, ...]:
    prices = found.published
    words = {"what": what_in_words(found), "where": where_in_words(found)}
    if not prices:
        return sentence("view.what_if.closed.none", **words)
    low, high = prices[0], prices[-1]
    if low is high:
        method = say(f"method.{low.method}")
        usd = _opened(found, low)
        return sentence("view.what_if.closed.one", **words, usd=usd, method=method)
    return sentence(
        "view.what_if.closed.range",
        **words,
        count=len(prices),
        low=_opened(found, low),
        low_method=say(f"method.{low.method}"),
        high=_opened(found, high),
        high_method=say(f"method.{high.method}"),
    )


def _glance(found: ClosedForm, several: bool) -> Iterator[Values]:
    """Give the answer at a glance: its label, and words or an estimate that opens."""
    prices, before = found.published, _before(found, several)
    if len(prices) > 1:
        label = say("view.what_if.glance.published", count=len(prices))
        low, high = (money(prices[n].usd.p50) for n in (0, -1))
        yield {"label": before + label, "value": say("span", low=low, high=high)}
    elif prices:
        yield {
            "label": before + say(f"method.{prices[0].method}"),
            "shown": _opened(found, *prices),
        }
    for _, people in _cut_off(found):
        yield {"label": before + say("view.what_if.people"), "shown": people}


def _glance_ours(found: Simulation, several: bool) -> Values:
    label = _before(found, several) + say("view.what_if.glance.ours")
    if found.ours is None:
        return {"label": label, "value": say("view.what_if.glance.none")}
    return {"label": label, "shown": _opened(found, found.ours)}


def _before(found: Imagined, several: bool) -> str:
    """Name the country before a label, where there are two."""
    return say("list.colon", what=place_name_of(found), told="") if several else ""


def _cut_off(found: ClosedForm) -> Iterator[tuple[str, Shown]]:
    """Give the people that the loss of the service cuts off altogether, and who they are."""
    if found.people is not None:
        who = CUT_OFF[found.scenario.service]
        label = f"{place_name_of(found)}: {say('view.what_if.people')}"
        for row in found.people.groups:
            if row.who == who:
                yield who, _shown(found, "people", label, row.people)


def _people(found: ClosedForm, several: bool) -> Iterator[tuple[str | Shown, ...]]:
    for who, people in _cut_off(found):
        told = sentence(f"view.what_if.people.{who}", people=people)
        yield (_before(found, several), *told)


def _methods(found: Sequence[ClosedForm]) -> Rows | None:
    methods = tuple(dict.fromkeys(price.method for one in found for price in one.published))
    if not methods:
        return None
    by_method = [{price.method: price for price in one.published} for one in found]
    titles = [say("view.what_if.column.method")]
    for one in found:
        name = place_name_of(one)
        titles += [name, say("view.what_if.share", where=name)]
    rows = []
    for method in methods:
        cells: list[str | Shown] = [say(f"method.{method}")]
        for one, own in zip(found, by_method, strict=True):
            price = own.get(method)
            cells += ["-", "-"] if price is None else [_opened(one, price), _share(one, price)]
        rows.append(tuple(cells))
    return Rows(tuple(titles), tuple(rows))


def _share(found: Imagined, price: Price) -> Shown:
    label = say("view.what_if.share", where=place_name_of(found))
    return _shown(found, price.method, label, _percent(price))


def _refused(found: ClosedForm) -> Iterator[str]:
    for key, why in found.refused.items():
        yield say("list.colon", what=say(key), told=why)


def _status(found: ClosedForm) -> str:
    if not found.published:
        return ""
    low, high = (found.published[n].usd.p50 for n in (0, -1))
    return say(
        "view.what_if.status",
        what=what_in_words(found),
        where=where_in_words(found),
        low=money(low),
        high=money(high),
    )


def _lead(found: Simulation, *, other: bool) -> tuple[str | Shown, ...]:
    ours = found.ours
    if ours is None:
        return sentence("view.what_if.sampled.none")
    label = say("view.what_if.lost", where=place_name_of(found))
    usd = _shown(found, ours.method, label, ours.usd)
    share = _share(found, ours)
    if other:
        where = where_in_words(found)
        return sentence("view.what_if.sampled.other", where=where, usd=usd, share=share)
    return sentence("view.what_if.sampled.lead", what=_what(found), usd=usd, share=share)


def _what(found: Simulation) -> str:
    return say("simulate.cut", what=what_in_words(found), where=where_in_words(found))


def _sectors(found: Sequence[Simulation]) -> Rows:
    by_name = [
        {} if one.losses is None else {row.sector.name: row for row in one.losses.sectors}
        for one in found
    ]
    order = sorted(by_name[0].values(), key=greatest_first)
    titles = [say("view.what_if.column.sector")]
    several = len(found) > 1
    for one in found:
        where = f", {place_name_of(one)}" if several else ""
        titles.append(say("view.what_if.column.lost") + where)
        titles += [] if several else [say("view.what_if.column.interrupted")]
    rows = []
    for row in order:
        cells: list[str | Shown] = [say(f"sector.{row.sector.name}")]
        for one, own in zip(found, by_name, strict=True):
            cells.append(_sector(one, own[row.sector.name], "lost"))
            if not several:
                cells.append(_sector(one, own[row.sector.name], "interrupted"))
        rows.append(tuple(cells))
    return Rows(tuple(titles), tuple(rows))


def _sector(found: Simulation, row: SectorLoss, what: str) -> Shown:
    value = row.ordinary.lost if what == "lost" else row.ordinary.interrupted
    label = f"{say(f'sector.{row.sector.name}')}: {say(f'view.what_if.column.{what}')}"
    return _shown(found, "sectors", label, value)


def _money(found: Simulation, several: bool) -> Iterator[Shown]:
    before = _before(found, several)
    payments, remittances = found.payments, found.remittances
    if payments is not None:
        for name, value in (
            ("lost", payments.both.lost.estimate),
            ("late", payments.both.late.estimate),
            ("people", payments.both.cut_off_people),
        ):
            label = before + say(f"view.what_if.payments.{name}")
            yield _shown(found, "payments", label, value, draws=payments.draws)
    for one in () if remittances is None else remittances.directions:
        for name, value in (("late", one.late), ("lost", one.lost)):
            label = before + say(f"view.what_if.remittances.{name}")
            yield _shown(found, "remittances", label, value)
