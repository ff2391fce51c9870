"""What prices did, in the report of a case."""

from collections.abc import Iterator

from offswitch.assessment import Assessment
from offswitch.assessment.price import PricePart
from offswitch.report.price_part import hours, price_lines, studies
from offswitch.report.section import Grid, Section
from offswitch.text import say


def price_section(found: Assessment, full: bool) -> Section | None:
    """Return the section, or None without prices; `full` adds the tables."""
    part = found.price
    if part is None or not part.all:
        return None
    tables = _tables(part) if full else ()
    return Section("price", say("report.price"), (*price_lines(part), *tables))


def _tables(part: PricePart) -> Iterator[str | Grid]:
    days = (*part.whole, *([part.market] if part.market else ()), *part.shares)
    if days:
        yield studies(days, models=True)
        yield say("price.columns")
    if part.hours:
        yield hours(part.hours)
