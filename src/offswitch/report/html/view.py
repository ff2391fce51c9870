"""What the page shows, in words: an assessment as plain values for the template."""

import shlex
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from offswitch import places
from offswitch.assessment import Assessment
from offswitch.case import embedded_cases
from offswitch.case.gathered import Gathered
from offswitch.claims import VERDICTS, Claim, Verdict
from offswitch.estimate import Estimate, show, show_interval, show_value
from offswitch.report.claims import readings_grid, said_by, windows_grid
from offswitch.report.document import FIGURES_OF, bitcoin_sections, cite_line, event_sections
from offswitch.report.judgement import judgement_line
from offswitch.report.network_section import local_clocks
from offswitch.report.provisional import provisional_lines, provisional_section, series_line
from offswitch.report.section import Section, made_line, money, parameters_grid, span
from offswitch.text import date_text, join, number, say
from offswitch.timeline import iso

#: More columns than any case has: a page scrolls a wide table, a terminal breaks it.
ALL_COLUMNS = 1000


def view(found: Assessment) -> dict[str, Any]:
    """Return the values of the template."""
    claims = list(zip(found.case.claims, found.verdicts, strict=True))
    settings = found.settings
    return {
        "title": found.case.title,
        "series": found.case.series,
        "banner": series_line(found.case)
        if found.case.gathered
        else say(f"page.banner.{found.case.series}"),
        "provisional": None
        if found.provisional is None
        else list(provisional_lines(found.case, found.provisional)),
        "made": made_line(found),
        "fixed": [f"{name} = {number(value, 'g')}" for name, value in settings.fixed.items()],
        "happened": _happened(found),
        "cards": list(_cards(found)),
        "headline": [
            _claim(c, v, found)
            for c, v in sorted(claims, key=lambda pair: pair[1].verdict == "cannot_be_checked")
            if c.headline
        ],
        "unknown": list(unknown(found)),
        "sections": [_section(section) for section in _sections(found)],
        "total": len(claims),
        "groups": [
            {"verdict": name, "claims": [_claim(c, v, found) for c, v in group]}
            for name, group in _by_verdict(claims)
        ],
        "own": [say("list.colon", what=flow.method, told=show(flow)) for flow in found.own],
        "left_out": [vars(row) for row in found.omissions],
        "parameters": parameters_grid(found),
        "sources": [vars(source) for source in found.sources],
        "cite": cite_line(found),
        "command": _command(found),
    }


def _command(found: Assessment) -> str:
    """Return what makes the same figures again."""
    settings = found.settings
    fixed = [f" --set {name}={value!r}" for name, value in settings.fixed.items()]
    name = found.case.name
    if found.case.gathered is not None:
        case = _window(found.case.place, found.case.gathered)
    else:
        case = shlex.quote(name if name in embedded_cases() else f"path/to/{name}")
    made = f"offswitch assess {case} --seed {settings.seed} --draws {settings.draws}"
    return f"{made}{''.join(fixed)} --html page.html --figures figures"


def _window(place: str, made: Gathered) -> str:
    """Return the options of a window: as known when its newest answer was retrieved."""
    known = made.as_known or made.retrieved + timedelta(seconds=1)  # it is told in whole seconds
    start, end = iso(made.asked.start), iso(made.asked.end)
    return f"--country {place} --from {start} --to {end} --as-known {iso(known)}"


def _happened(found: Assessment) -> str:
    key, values = happening(found)
    told = say(key, **values | {"effective": show(values["effective"])})
    return " ".join([told, *since(found)])


def happening(found: Assessment) -> tuple[str, dict[str, Any]]:
    """Return the sentence that says what happened, as its key and its values."""
    network = found.network
    worst = max(one.outage.depth for one in network.detections[0].of(network.service))
    values = {
        "service": say(f"service.{network.service}"),
        "place": places.name(found.case.place),
        "onset": _moment(network.onset),
        "back": _moment(network.stable_return),
        "local": local_clocks(network.onset, found.case.place),
        "depth": worst,
        "hours": network.nominal.p50,
        "effective": network.effective_from_cut,
    }
    return ("page.happened" if network.ended else "page.happened.open"), values


def since(found: Assessment) -> Iterator[str]:
    """Say what is still off, and how often it was restored in between."""
    network = found.network
    off = [
        say(f"service.{one.outage.service}")
        for one in network.detections[0].found
        if one.outage.end is None and one.outage.service != network.service
    ]
    if off and network.ended:
        yield say("page.still_off", services=join(dict.fromkeys(off)))
    if network.windows:
        service = say(f"service.{network.wired()[0].outage.service}")
        yield say(
            "page.restored", count=len(network.windows), open=network.open_hours, service=service
        )


def _moment(when: datetime) -> str:
    return date_text(when, f"{when.day} %B %Y, %H:%M")


def _cards(found: Assessment) -> Iterator[dict[str, str]]:
    """Headline figures, each with its interval and what it is not."""
    network, part = found.network, found.hashrate
    whole = show_value(network.effective.p50, network.effective.unit)
    series = say(f"figure.series.{found.case.series}")
    yield _card("hours", network.effective_from_cut, whole=whole, series=series)
    if network.people is not None:
        yield _card("people", network.people, series=series)
    if found.cost_ends is not None:
        low, high = map(money, found.cost_ends)
        yield {
            "label": say("page.card.cost"),
            "value": say("span", low=low, high=high),
            "interval": say("page.card.cost.interval", methods=len(found.rates), hours=whole),
            "note": say("page.card.cost.note", series=series),
        }
    if found.economy is not None:
        yield _card("sectors", found.economy.losses.unrest.lost)
    if part is not None and part.changes:
        day = part.first_day
        yield {
            "label": say("page.card.hashrate", hours=day[0].window.hours),
            "value": span([c.quantile(0.5) for c in day], "+.1%"),
            "interval": say(
                "page.card.hashrate.interval",
                low=min(c.quantile(0.05) for c in day),
                high=max(c.quantile(0.95) for c in day),
            ),
            "note": say("page.card.noise" if part.within_noise else "page.card.no_noise"),
        }
    if found.mining is not None:
        chain = next(iter(found.mining.from_blocks.values())).usd
        yield _card("miners", found.mining.from_map.usd, blocks=show(chain), series=series)


def _card(name: str, estimate: Estimate, **values: str) -> dict[str, str]:
    return {
        "label": say(f"page.card.{name}"),
        "value": show_value(estimate.p50, estimate.unit),
        "interval": show_interval(estimate),
        "note": say(f"page.card.{name}.note", **values),
    }


def unknown(found: Assessment) -> Iterator[str]:
    """What a reader must not take for known."""
    bounds = found.network.detections[0].ensemble.bounds
    sure = "" if bounds or found.case.series == "reconstructed" else ".no_bounds"
    yield say(f"page.unknown.{found.case.series}{sure}")
    for caveat in found.network.effective.caveats:
        yield say("page.unknown.caveat", caveat=caveat)
    if found.network.ordered is not None:
        yield say("page.unknown.ordered", last=judgement_line(found.network.ordered.last))
    if found.costs:
        yield say("page.unknown.cost")
    if found.hashrate is not None and found.hashrate.daily is not None:
        yield say("page.unknown.hashrate", noise=found.hashrate.daily.noise)
    unchecked = sum(v.verdict == "cannot_be_checked" for v in found.verdicts)
    if unchecked:
        yield say("page.unknown.claims", count=unchecked, total=len(found.verdicts))
    if found.omissions:
        yield say("page.unknown.omissions", list=join(row.what for row in found.omissions))


def _sections(found: Assessment) -> list[Section]:
    told = provisional_section(found)
    return [
        *([] if told is None else [told]),
        *event_sections(found, full=True, columns=ALL_COLUMNS),
        *bitcoin_sections(found, full=True),
    ]


def _section(section: Section) -> dict[str, Any]:
    return {
        "name": section.name,
        "title": section.title,
        "figures": FIGURES_OF.get(section.name, ()),
        "items": section.items,
    }


def _by_verdict(
    claims: list[tuple[Claim, Verdict]],
) -> list[tuple[str, list[tuple[Claim, Verdict]]]]:
    groups = [(name, [(c, v) for c, v in claims if v.verdict == name]) for name in VERDICTS]
    return [(name, group) for name, group in groups if group]


def _claim(claim: Claim, verdict: Verdict, found: Assessment) -> dict[str, Any]:
    return {
        "id": claim.id,
        "statement": claim.statement,
        "said_by": said_by(claim),
        "verdict": verdict.verdict,
        "why": str(verdict.why),
        "measured": readings_grid(verdict) if verdict.readings else None,
        "windows": windows_grid(verdict) if verdict.by_window else None,
        "rule": verdict.rule,
        "sources": [id for id in verdict.sources if id in found.case.sources],
        "series": found.series_of(verdict),
    }
