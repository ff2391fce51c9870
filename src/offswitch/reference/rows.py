"""Tables of sources and of parameters: one form, in the package and in a case folder."""

from offswitch.errors import CaseError
from offswitch.parameters import Parameter, parse_distribution
from offswitch.provenance import Source
from offswitch.tables import Row

SOURCE_COLUMNS = ("id", "publisher", "title", "url", "date", "licence")
PARAMETER_COLUMNS = ("name", "distribution", "unit", "status", "source", "note")


def source_row(row: Row) -> Source:
    """Build a source from a row of `SOURCE_COLUMNS`."""
    row.text("id"), row.text("publisher"), row.text("title"), row.text("licence")
    url = row.cells["url"]
    if url and not url.startswith(("https://", "http://")):  # a page makes it a link
        raise CaseError("bad_url", url=url)
    return Source(**{column: row.cells[column] for column in SOURCE_COLUMNS})


def parameter_row(row: Row) -> Parameter:
    """Build a parameter from a row of `PARAMETER_COLUMNS`; its unit must be given."""
    return Parameter(
        row.text("name"),
        parse_distribution(row.text("distribution")),
        row.text("unit"),
        row.text("status"),
        row.cells["source"],
        row.cells["note"],
    )
