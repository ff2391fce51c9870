"""What purchases, cash and remittances did, in the report of a case."""

from offswitch.assessment import Assessment
from offswitch.report.payments import payments_course
from offswitch.report.payments_country import held_up, payments_lines, remittances_lines
from offswitch.report.section import Grid, Section
from offswitch.text import say


def payments_section(found: Assessment, full: bool) -> Section | None:
    """Return the section, or None without the inputs; `full` adds the table and the causes."""
    payments, remittances = found.payments, found.remittances
    items: list[str | Grid] = []
    if payments is not None:
        items += payments_lines(payments)
        items.append(say("report.payments_draws", draws=payments.draws))
        if full:
            items += payments_course(payments)
    if remittances is not None:
        items += map(held_up, remittances.directions)
        items += remittances_lines(remittances) if full else ()
    return Section("payments", say("report.payments"), tuple(items)) if items else None
