"""The terminal report: the whole account in a minute, or all of it."""

from rich.padding import Padding
from rich.text import Text

from offswitch.assessment import Assessment
from offswitch.claims import Claim, Verdict
from offswitch.estimate import show
from offswitch.report.bitcoin_section import bitcoin_section
from offswitch.report.cost_section import cost_section
from offswitch.report.economy_section import people_section, sectors_section
from offswitch.report.migration_section import migration_section
from offswitch.report.network_section import network_section
from offswitch.report.page import Page, grid
from offswitch.report.payments_section import payments_section
from offswitch.report.price_section import price_section
from offswitch.report.provisional import provisional_section, series_line
from offswitch.report.section import clock, left_out, parameters_grid
from offswitch.report.summary_section import counted, summary_section
from offswitch.settings import check_language
from offswitch.text import say, speaking

COLOURS = {
    "supported": "green",
    "partly_supported": "yellow",
    "contradicted": "red",
    "not_distinguishable_from_noise": "magenta",
    "not_attributable": "magenta",
    "cannot_be_checked": "bright_black",
}


def _said(page: Page, found: Assessment, full: bool) -> None:
    if not found.verdicts:
        return
    page.heading(say("report.said"))
    page.note("counts", total=len(found.verdicts), list=counted(found.verdicts))
    made = grid()
    made.show_header = False
    made.add_column(width=19)
    made.add_column()
    for claim, verdict in zip(found.case.claims, found.verdicts, strict=True):
        if full or claim.headline:
            made.add_row(_coloured(verdict), _answer(claim, verdict))
    page.add(Padding(made, (1, 0, 0, 0)))


def _coloured(verdict: Verdict) -> Text:
    return Text(say(f"verdict.{verdict.verdict}"), style=COLOURS[verdict.verdict])


def _answer(claim: Claim, verdict: Verdict) -> Text:
    text = Text(f"{claim.statement} ", style="bold")
    return text.append(f"[{claim.id}] {verdict.why}", style="not bold")


def _appendix(page: Page, found: Assessment) -> None:
    page.heading(say("report.parameters"))
    page.item(parameters_grid(found))
    page.heading(say("report.sources"))
    page.sources([vars(source) for source in found.sources])


def render_terminal(
    found: Assessment, *, full: bool = False, colour: bool = False, lang: str | None = None
) -> str:
    """Return the report as text of at most 100 columns.

    Parameters
    ----------
    full
        Add every outage, change, claim, parameter and source.
    colour
        Add the codes that colour a terminal.
    lang
        Language of the report; by default the one that is spoken.
    """
    with speaking(check_language(lang)):
        return _report(found, full, colour)


def _report(found: Assessment, full: bool, colour: bool) -> str:
    page = Page(colour=colour)
    page.heading(found.case.title)
    settings = found.settings
    version = found.versions["offswitch"]
    page.note("made", version=version, seed=settings.seed, draws=settings.draws)
    page.add(Text(series_line(found.case), style="bold yellow"))
    if found.case.gathered is not None and found.case.gathered.as_known is not None:
        page.note("as_known", when=clock(found.case.gathered.as_known))
    told = provisional_section(found)
    if told is not None:
        page.section(told)
    page.section(summary_section(found))
    page.section(network_section(found, full))
    if found.costs:
        page.section(cost_section(found, full))
    for make in (sectors_section, people_section, payments_section):
        made = make(found, full)
        if made is not None:
            page.section(made)
    if found.own:
        page.note("own")
        for flow in found.own:
            line = say("list.colon", what=flow.method, told=show(flow))
            page.add(Text(f"- {line}"))
    for make in (bitcoin_section, price_section, migration_section):
        made = make(found, full)
        if made is not None:
            page.section(made)
    _said(page, found, full)
    page.heading(say("report.left_out"))
    for row in left_out(found.omissions):
        page.add(Text(f"- {row}"))
    if full:
        _appendix(page, found)
    else:
        page.heading(say("report.more"))
    return page.text()
