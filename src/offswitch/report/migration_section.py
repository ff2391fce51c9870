"""Where the country's hashrate goes, in the report of a case."""

from offswitch.assessment import Assessment
from offswitch.report.migration import left_after, migration_lines
from offswitch.report.section import Section
from offswitch.text import say


def migration_section(found: Assessment, full: bool) -> Section | None:
    """Return the section, or None where the fit does not reach; `full` adds what leaves by when."""
    part = found.migration
    if part is None:
        return None
    table = left_after(part) if full else ()
    return Section("migration", say("report.migration"), (*migration_lines(part), *table))
