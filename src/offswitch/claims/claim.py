"""A claim: what was said, by whom, when, and about which stretch of time."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from offswitch.errors import CaseError
from offswitch.tables import Row
from offswitch.timeline import Interval, parse_utc

KINDS = ("number", "date", "range", "qualitative")
COMPARATORS = ("=", "<", ">", "<=", ">=", "~")
WINDOW_BASES = ("text", "inferred", "")
CLAIM_COLUMNS = (
    "id kind subject about comparator value value_high unit window_start window_end window_basis "
    "said_by said_on statement headline source"
).split()

#: What a claim may be about. `assess` measures some of these; of the others it says why not.
SUBJECTS = frozenset(
    "cost_of_shutdown hashrate_change hashrate_level map_share map_rank price_low price_level "
    "price_change price_lowest_since price_cause mining_revenue_loss outage_start outage_scope "
    "outage_end outage_not_power event_date moved_in moved_out fuel_share_of_exports "
    "oil_gas_share_of_gdp exports_change investment farms tariff cost_of_unrest payments "
    "remittances communication messaging equity_change market_move pool_change pool_named "
    "mining_capacity mining_levy power_rationing company_plan contracts local_price".split()
)


#: Units in which a number about a measured subject is given.
UNITS = {
    "cost_of_shutdown": ("usd",),
    "mining_revenue_loss": ("usd",),
    "hashrate_change": ("percent",),
    "hashrate_level": ("eh/s",),
    "map_share": ("percent",),
    "map_rank": ("rank",),
    "price_low": ("usd",),
    "price_level": ("usd",),
    "equity_change": ("percent",),
    "fuel_share_of_exports": ("percent",),
    "oil_gas_share_of_gdp": ("percent",),
    "exports_change": ("percent",),
    "farms": ("farms",),
    "tariff": ("usd/kwh", "ratio"),
}
_DAY = re.compile(r"\d{4}-\d{2}(-\d{2})?")


@dataclass(frozen=True)
class Claim:
    """One statement.

    Parameters
    ----------
    kind
        ``number`` (with a comparator), ``date``, ``range`` (`value` to `value_high`) or
        ``qualitative``.
    about
        Narrows the subject: a month of the mining map, a ticker, a pool.
    value
        The number; None for a date or a qualitative claim.
    day
        ISO date or month of a date claim.
    window_basis
        Whether the statement itself says when (``text``) or we chose (``inferred``).
    """

    id: str
    kind: str
    subject: str
    about: str
    comparator: str
    value: float | None
    value_high: float | None
    day: str
    unit: str
    start: datetime | None
    end: datetime | None
    window_basis: str
    said_by: str
    said_on: str
    statement: str
    headline: bool
    sources: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise CaseError("bad_claim_kind", id=self.id, kind=self.kind, known=", ".join(KINDS))
        if self.subject not in SUBJECTS:
            raise CaseError(
                "unknown_subject",
                id=self.id,
                subject=self.subject,
                known=", ".join(sorted(SUBJECTS)),
            )
        if self.window_basis not in WINDOW_BASES:
            raise CaseError("bad_window_basis", id=self.id, basis=self.window_basis)
        if self.kind in ("number", "range"):
            if self.value is None or (self.kind == "range") != (self.value_high is not None):
                raise CaseError("claim_without_value", id=self.id)
            if not self.unit:
                raise CaseError("number_without_unit", id=self.id)
            units = UNITS.get(self.subject, (self.unit,))
            if self.unit not in units:
                raise CaseError(
                    "wrong_unit", name=self.id, unit=self.unit, wanted=" or ".join(units)
                )
            if self.comparator not in COMPARATORS:
                raise CaseError("bad_comparator", id=self.id, known=" ".join(COMPARATORS))
        if self.kind == "date":
            if not self.day:
                raise CaseError("claim_without_value", id=self.id)
            if not _DAY.fullmatch(self.day):
                raise CaseError("bad_day", id=self.id, text=self.day)
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise CaseError("claim_window", id=self.id)

    @property
    def window(self) -> Interval | None:
        """The stretch of time that the claim is about, half-open, where both ends are known."""
        if self.start is None or self.end is None:
            return None
        return Interval(self.start, self.end)


def claim_row(row: Row) -> Claim:
    """Build a claim from a row of `CLAIM_COLUMNS`; a window's last date is inside it."""
    end = row.optional("window_end")
    last = None if end is None else parse_utc(end)
    if last is not None and end is not None and len(end) == 10:
        last += timedelta(days=1)
    start = row.optional("window_start")
    numeric = row.cells["kind"] in ("number", "range")
    return Claim(
        id=row.text("id"),
        kind=row.text("kind"),
        subject=row.text("subject"),
        about=row.cells["about"],
        comparator=row.cells["comparator"],
        value=row.number_in("value") if numeric and row.optional("value") else None,
        value_high=row.number_in("value_high") if row.optional("value_high") else None,
        day=row.cells["value"] if row.cells["kind"] == "date" else "",
        unit=row.cells["unit"],
        start=None if start is None else parse_utc(start),
        end=last,
        window_basis=row.cells["window_basis"],
        said_by=row.text("said_by"),
        said_on=row.cells["said_on"],
        statement=row.text("statement"),
        headline=row.flag("headline"),
        sources=tuple(row.text("source").split()),
    )
