"""The internet economy as a share of GDP: what is on record, and how firm it is."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from offswitch.errors import CaseError
from offswitch.reference.indicators import check_indicator
from offswitch.tables import Row, read_table

#: ``verified``: read in the source; ``recalled``: quoted from memory; ``calibrated``: taken back
#: from a published cost, so it can reproduce nothing.
STATUSES = ("verified", "recalled", "calibrated")
#: Countries of the Group of Twenty, of whose internet economy shares were published.
G20 = frozenset("AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA".split())
_COLUMNS = "entity year share basis status source note".split()


@dataclass(frozen=True)
class Share:
    """The internet economy of a country or group in one year, as a share of GDP.

    Parameters
    ----------
    entity
        ISO 3166-1 alpha-2, or a group such as ``G20``.
    basis
        What was counted: ``i-gdp`` (expenditure side, Boston Consulting Group), another, or
        ``cost rate`` (implied by a published cost).
    status
        One of `STATUSES`.
    """

    entity: str
    year: int
    share: float
    basis: str
    status: str
    source: str
    note: str


def _share(row: Row) -> Share:
    share = check_indicator("share", row.any_number("share"), share=True)
    if row.text("status") not in STATUSES:
        raise CaseError("unknown_status", status=row.text("status"), known=", ".join(STATUSES))
    return Share(
        row.text("entity"),
        row.whole("year"),
        share,
        row.text("basis"),
        row.text("status"),
        row.text("source"),
        row.cells["note"],
    )


@cache
def internet_shares() -> tuple[Share, ...]:
    """Return the shares on record."""
    file = files("offswitch.reference") / "data" / "internet_shares.csv"
    return tuple(read_table(file, _COLUMNS, _share))


def forecast_share(entity: str) -> Share | None:
    """Return the share forecast for 2016 that Brookings and COST used, or None.

    Examples
    --------
    >>> forecast_share("GB").share, forecast_share("GB").status
    (0.124, 'verified')
    >>> forecast_share("KZ") is None
    True
    """
    wanted = (entity, 2016, "i-gdp")
    return next((s for s in internet_shares() if (s.entity, s.year, s.basis) == wanted), None)


def calibrated_share(place: str) -> Share | None:
    """Return the share that a published cost of a country implies, or None."""
    wanted = (place, "calibrated")
    return next((s for s in internet_shares() if (s.entity, s.status) == wanted), None)
