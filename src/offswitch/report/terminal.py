"""The terminal report: the whole account in a minute, or all of it."""

from rich.text import Text

from offswitch.assessment import Assessment
from offswitch.assessment.quiet import Quiet
from offswitch.report.document import document
from offswitch.report.page import Page
from offswitch.settings import check_language
from offswitch.text import say, speaking


def render_terminal(
    found: Assessment | Quiet,
    *,
    full: bool = False,
    colour: bool = False,
    lang: str | None = None,
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
        told = document(found, full=full)
        page = Page(colour=colour)
        page.heading(told.title)
        page.item(told.made)
        if told.series:
            page.add(Text(told.series, style="bold yellow"))
        for note in told.notes:
            page.item(note)
        for section in told.sections:
            page.section(section)
        if isinstance(found, Quiet):
            page.heading(say("quiet.more"))
        elif not full:
            page.heading(say("report.more"))
        return page.text()
