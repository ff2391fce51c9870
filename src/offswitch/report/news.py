"""One paragraph for a news desk: what happened, the main figure, what holds, what is not known.

No sentence says more than its estimate does: each figure has its interval, what is assumed or
reconstructed is called so, and nothing is said to be the cause of anything.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from offswitch import places
from offswitch.assessment import Assessment
from offswitch.assessment.quiet import Quiet
from offswitch.claims import Claim
from offswitch.estimate import show
from offswitch.report.judgement import judgement_line
from offswitch.report.section import money
from offswitch.settings import check_language
from offswitch.text import clauses, date_text, say, speaking

#: Verdicts that the example of a claim is taken from: one that holds, and one that does not.
EXAMPLES = ("supported", "contradicted")


def render_summary(found: Assessment | Quiet, *, lang: str | None = None) -> str:
    """Return one paragraph that can be printed as it stands.

    Parameters
    ----------
    lang
        Language of the paragraph; by default the one that is spoken.
    """
    with speaking(check_language(lang)):
        return " ".join(_sentences(found)) + "\n"


def _sentences(found: Assessment | Quiet) -> Iterator[str]:
    if isinstance(found, Quiet):
        from offswitch.report.quiet import found_nothing  # it brings the compiled loops

        yield from found_nothing(found, _moment)
        if found.case.gathered is not None and found.case.gathered.provisional:
            yield say("summary.provisional")
        return
    yield _fell(found)
    if found.provisional is not None:
        yield say("summary.provisional")
    cost = _cost(found)
    if cost:
        yield cost
    if found.verdicts:
        yield from _claims(found)
    unknown = list(_unknown(found))
    if unknown:
        yield say("summary.unknown", list=clauses(unknown))
    yield say("summary.brackets")


def _moment(when: datetime, *, year: bool = True) -> str:
    return f"{_day(when, year=year)}, {when:%H:%M}"


def _day(when: datetime, *, year: bool = True) -> str:
    return date_text(when, f"{when.day} %B %Y" if year else f"{when.day} %B")


def _span(start: datetime, end: datetime) -> tuple[str, str]:
    """Write from when and until when: to the minute within a day, with the year once."""
    whole = _day if start.date() != end.date() else _moment
    return whole(start, year=start.year != end.year), whole(end)


def _fell(found: Assessment) -> str:
    network = found.network
    worst = max(
        (one.outage for one in network.detections[0].of(network.service)), key=lambda o: o.depth
    )
    low, high = worst.depth_interval
    start, end = _span(network.onset, network.stable_return)
    return say(
        "summary.fell" if network.ended else "summary.fell.open",
        place=places.name(found.case.place),
        service=say(f"service.{network.service}"),
        depth=worst.depth,
        ends="" if low == high else say("summary.ends", low=low, high=high),
        start=start,
        end=end,
        between=_between(found),
        effective=show(network.effective_from_cut),
    )


def _between(found: Assessment) -> str:
    count = len(found.network.windows)
    wired = say(f"service.{found.network.wired()[0].outage.service}")
    return say("summary.between", count=count, service=wired) if count else ""


def _cost(found: Assessment) -> str:
    values: dict[str, object] = {}
    if found.cost_ends is not None:
        low, high = map(money, found.cost_ends)
        values = {"count": len(found.rates), "low": low, "high": high}
    if found.economy is None:
        return say("summary.cost", **values) if values else ""
    lost = show(found.economy.losses.unrest.lost)
    return say("summary.cost.both" if values else "summary.cost.own", lost=lost, **values)


def _claims(found: Assessment) -> Iterator[str]:
    counts = Counter(verdict.verdict for verdict in found.verdicts)
    total, decided = len(found.verdicts), ("supported", "partly_supported", "contradicted")
    yield say(
        "summary.claims",
        total=total,
        supported=counts["supported"],
        partly=counts["partly_supported"],
        contradicted=counts["contradicted"],
        open=total - sum(counts[name] for name in decided),
    )
    for verdict in EXAMPLES:
        claim = _shortest(found, verdict)
        if claim is not None:
            told = say(f"verdict.{verdict}")
            yield say("summary.claim", statement=claim.statement.rstrip("."), verdict=told)


def _shortest(found: Assessment, verdict: str) -> Claim | None:
    """Return the headline claim of a verdict that takes the fewest letters to say."""
    claims = (
        claim
        for claim, made in zip(found.case.claims, found.verdicts, strict=True)
        if claim.headline and made.verdict == verdict
    )
    return min(claims, key=lambda claim: len(claim.statement), default=None)


def _unknown(found: Assessment) -> Iterator[str]:
    if found.case.series == "reconstructed":
        yield say("summary.unknown.reconstructed")
    elif not found.network.detections[0].ensemble.bounds:
        yield say("summary.unknown.observed")
    if found.network.ordered is not None:
        judged = judgement_line(found.network.ordered.last)
        yield say("summary.unknown.ordered", probability=judged)
    if found.economy is None and not found.costs:
        yield say("summary.unknown.cost")
