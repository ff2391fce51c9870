"""Shutdowns as the KeepItOn registry of Access Now counts them, and what they cut day by day."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from offswitch.errors import CaseError
from offswitch.reference import alpha2
from offswitch.tables import Row, read_table

_COLUMNS = (
    "event_id country iso3 count_year start_date start_date_type end_date duration_days "
    "duration_reported_days status scope scope_level scope_basis area_name type has_throttle "
    "has_platform affected_network platforms cause stated_justification ordered_by election "
    "violence first_year_of_event"
).split()
_SERVICES = {"full": "internet", "full_unspecified": "internet", "mobile": "mobile"}
_SERVICES |= {"fixed": "fixed", "platform": "app"}
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Event:
    """A recorded shutdown within the year that it is counted in.

    Parameters
    ----------
    places
        ISO 3166-1 alpha-2 of its countries.
    first, last
        Its first and last day in that year.
    national
        Whether it is of a whole country.
    service
        ``internet``, ``mobile``, ``fixed`` or ``app``; throttling counts as a cut.
    apps
        Names of the applications blocked, as far as the registry lists them.
    """

    id: str
    places: tuple[str, ...]
    year: int
    first: date
    last: date
    national: bool
    service: str
    apps: frozenset[str]

    @property
    def days(self) -> int:
        """Days in the year, both ends counted."""
        return (self.last - self.first).days + 1


def _day(row: Row, column: str) -> date | None:
    text = row.cells[column]
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise CaseError("bad_date", column=column, text=text) from None


def _last_day(row: Row, start: date, year: int) -> date:
    """End as recorded; else 31 December of what goes on, else the length reported, else one day."""
    end = _day(row, "end_date")
    if end is not None:
        return end
    if row.cells["status"] == "ongoing":
        return date(year, 12, 31)
    if row.cells["duration_reported_days"]:
        return start + max(row.number_in("duration_reported_days") - 1, 0) * DAY
    return start


def _service(row: Row, apps: frozenset[str]) -> str:
    kind = row.text("type")
    if kind != "throttle":
        return _SERVICES.get(kind, "unknown")
    if apps:
        return "app"
    return "mobile" if row.cells["affected_network"] == "mobile" else "internet"


def _event(row: Row) -> Event:
    year = row.whole("count_year")
    start = _day(row, "start_date")
    if start is None:
        raise CaseError("empty_cell", column="start_date")
    first, turn = max(start, date(year, 1, 1)), date(year, 12, 31)
    last = max(first, min(_last_day(row, start, year), turn))
    apps = frozenset(row.cells["platforms"].split("|")) - {""}
    return Event(
        row.text("event_id"),
        tuple(alpha2(code) for code in row.cells["iso3"].split(";") if code),
        year,
        first,
        last,
        row.text("scope") == "national",
        _service(row, apps),
        apps,
    )


def read_events(file: Path) -> list[Event]:
    """Read the registry, in the columns that its export was coded to.

    Raises
    ------
    CaseError
        If a row is no such event.
    """
    return read_table(file, _COLUMNS, _event)


def billable(events: Iterable[Event], hours: float) -> list[Event]:
    """Return the events that a bill of so many hours can hold, or all where it can hold none.

    The hours of a bill are the sum over its incidents, so an event that is longer than all of them
    is not among them. Two days are allowed for the first and the last, which are counted whole.
    """
    events = list(events)
    held = [event for event in events if (event.days - 2) * 24 <= hours]
    return held or events


def day_by_day(events: Iterable[Event]) -> Counter[tuple[str, int]]:
    """Count the days by what is cut on them: a service, and for ``app`` how many applications.

    Restrictions of one day are one incident, as COST takes a set of services: a cut of all internet
    (or of mobile data and of fixed lines) holds one of either, which holds blocks; applications add
    up, and a block whose applications are not listed counts as one more.

    Examples
    --------
    >>> from datetime import date
    >>> day = date(2022, 1, 5)
    >>> block = Event("a", ("KZ",), 2022, day, day, True, "app", frozenset({"x", "y"}))
    >>> day_by_day([block])
    Counter({('app', 2): 1})
    """
    cut: dict[date, set[str]] = {}
    for event in events:
        named = {f"app {app}" for app in event.apps} or {f"app of {event.id}"}
        what = named if event.service == "app" else {event.service}
        for n in range(event.days):
            cut.setdefault(event.first + n * DAY, set()).update(what)
    return Counter(_heaviest(what) for what in cut.values())


def _heaviest(what: set[str]) -> tuple[str, int]:
    if {"mobile", "fixed"} <= what:
        return "internet", 0
    for service in ("internet", "mobile", "fixed"):
        if service in what:
            return service, 0
    return "app", sum(name.startswith("app") for name in what)
