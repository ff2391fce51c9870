"""What a case records of banks and of the ground they serve."""

from collections.abc import Sequence
from dataclasses import dataclass

from offswitch.payments.plan import Closure, Limit, Value
from offswitch.timeline import Interval

#: What a row can say. The first two enter the model; the others are set beside what it finds.
KINDS = ("closed", "limit", "terminals_down", "queues", "machines_empty", "reachable")


@dataclass(frozen=True)
class Banking:
    """A stretch of banking on record.

    Parameters
    ----------
    what
        One of `KINDS`.
    amount
        What a person might withdraw a day, of a limit; else None.
    sources
        Ids of sources.
    """

    interval: Interval
    what: str
    amount: float | None
    sources: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class Ground:
    """A region of a country.

    Parameters
    ----------
    retail_share, machine_share
        Of the country's purchases and cash machines; None where it is not known, and what is left
        is shared by people.
    sources
        Ids of sources, that of the people first.
    """

    name: str
    code: str
    people: float
    zone: str
    retail_share: float | None
    machine_share: float | None
    sources: tuple[str, ...]


def closures(rows: Sequence[Banking], stops_cards: Value) -> tuple[Closure, ...]:
    """Stretches in which banks were closed by order."""
    return tuple(Closure(row.interval, stops_cards) for row in rows if row.what == "closed")


def limits(rows: Sequence[Banking], currency: str) -> tuple[Limit, ...]:
    """Withdrawal limits on record, each lifted where its stretch ends."""
    found = []
    for row in rows:
        if row.what == "limit" and row.amount is not None:
            found.append(Limit(row.interval.start, row.amount, currency))
            found.append(Limit(row.interval.end, float("inf"), currency))
    return tuple(found)


def shares(rows: Sequence[Ground], name: str) -> list[float]:
    """Share of each region in what `name` says; those not known share what is left by people."""
    known = {row.code: getattr(row, name) for row in rows if getattr(row, name) is not None}
    people = sum(row.people for row in rows if row.code not in known)
    left = 1 - sum(known.values())
    return [known.get(row.code, left * row.people / (people or 1)) for row in rows]
