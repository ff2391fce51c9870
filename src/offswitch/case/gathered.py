"""How a case was gathered: what each source has answered for, and until when it may change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from offswitch.detect.edges import Edge
from offswitch.detect.outage import Evidence, Outage
from offswitch.errors import CaseError
from offswitch.tables import Row
from offswitch.timeline import HOUR, Interval, iso, parse_utc

#: Rule that the detector finds outages of several signals by.
RULE, VERSION = "fused", "1"
#: Farthest that an edge is moved to either side, and the share of the moves that its interval
#: holds: it is moved evenly.
WIDEST, HELD = timedelta(days=1), 0.9
#: Columns of signals in found.csv, and whether those show the outage.
SAW = {"saw": True, "silent": False, "unobserved": None}


@dataclass(frozen=True)
class Heard:
    """What one source has said of one signal.

    Parameters
    ----------
    source, signal, place
        Id of the source, its name for the signal, and what was measured.
    used
        What the case takes of it: ``network``, ``blocks``, ``prices``, ``exchange`` or
        ``shares`` (of the world's mining).
    asked
        The stretch that the case needs of it.
    retrieved
        When the answer that reaches farthest was.
    last
        Last moment with a value, or None where there is none.
    lag
        How late a value usually arrives.
    settled
        How long after its time a value may still change.
    unknown
        Hours of the case's window without a value.
    """

    source: str
    signal: str
    place: str
    used: str
    asked: Interval
    retrieved: datetime
    last: datetime | None
    lag: timedelta
    settled: timedelta
    unknown: float

    @property
    def until(self) -> datetime | None:
        """Until when its values may still change; None where they could not when last asked for."""
        moment = self.asked.end + self.settled
        return moment if moment > self.retrieved else None


@dataclass(frozen=True)
class Gathered:
    """What a case was gathered from.

    Parameters
    ----------
    asked
        The window that was asked for; that of the case may end sooner.
    as_known
        The moment at which the values were as they are here; None for the newest.
    signals
        What was used.
    found
        Outages that the detector found in the signals, those before the window too, by start.
    since
        From when on it could have found one; None where it found none.
    """

    asked: Interval
    as_known: datetime | None
    signals: tuple[Heard, ...]
    found: tuple[Outage, ...]
    since: datetime | None

    @property
    def edges(self) -> tuple[Edge, ...]:
        """Onset and end of each outage, moved so that its interval holds 90 % of the moves."""
        return tuple(
            Edge(f"{kind} {iso(when)}", kind, o.place, o.place, o.service, when, off, RULE, True)
            for o in self.found
            for kind, when, spread in (
                ("cut", o.start, o.start_interval),
                ("restored", o.end, o.end_interval),
            )
            if when is not None and spread is not None
            for reach in [max(when - spread[0], spread[1] - when) / HELD]
            for off in [min(reach, WIDEST).total_seconds()]
        )

    @property
    def retrieved(self) -> datetime:
        """When the newest answer was."""
        return max(row.retrieved for row in self.signals)

    @property
    def provisional(self) -> bool:
        """Whether a value may still come or change."""
        return any(row.until is not None for row in self.signals)


def heard(row: Row) -> tuple[Heard, Interval, datetime | None]:
    """Read a row of gathered.csv: a signal, the window asked for, and as known when."""
    last, known = row.optional("last_utc"), row.optional("as_known_utc")
    spans = [
        Interval(parse_utc(row.text(f"{name}start_utc")), parse_utc(row.text(f"{name}end_utc")))
        for name in ("", "needed_")
    ]
    one = Heard(
        row.text("source"),
        row.text("signal"),
        row.text("place"),
        row.text("used"),
        spans[1],
        parse_utc(row.text("retrieved_utc")),
        None if last is None else parse_utc(last),
        row.number_in("lag_hours") * HOUR,
        row.number_in("settled_hours") * HOUR,
        row.number_in("unknown_hours"),
    )
    return one, spans[0], None if known is None else parse_utc(known)


def found(row: Row) -> tuple[Outage, datetime]:
    """Read a row of found.csv: an outage, and from when on one could have been found."""
    start, low, high, since = (
        parse_utc(row.text(f"{name}_utc")) for name in ("start", "start_low", "start_high", "since")
    )
    end, early, late = (
        None if (text := row.optional(f"{name}_utc")) is None else parse_utc(text)
        for name in ("end", "end_low", "end_high")
    )
    depth, source = row.number_in("depth"), row.text("source")
    evidence = tuple(
        Evidence(name, source, RULE, VERSION, saw)
        for column, saw in SAW.items()
        for name in row.cells[column].split(";")
        if name
    )
    outage = Outage(
        place=row.text("place"),
        network=None,
        service=row.text("service"),
        start=start,
        end=end,
        start_interval=(low, high),
        end_interval=None if early is None or late is None else (early, late),
        depth=depth,
        depth_interval=(depth, depth),
        confidence=1.0,
        start_found=1.0,
        end_found=0.0 if end is None else 1.0,
        deliberate=None,
        start_published=None,
        end_published=None,
        evidence=evidence,
    )
    return outage, since


def gathered(
    rows: Sequence[tuple[Heard, Interval, datetime | None]],
    outages: Sequence[tuple[Outage, datetime]],
) -> Gathered | None:
    """Return what a case was gathered from, or None where it was written by hand.

    Raises
    ------
    CaseError
        If the rows name several windows, or several moments.
    """
    if not rows:
        return None
    whole = {tuple(rest) for _, *rest in rows}
    if len(whole) > 1:
        raise CaseError("several_windows")
    return Gathered(
        rows[0][1],
        rows[0][2],
        tuple(row for row, *_ in rows),
        tuple(outage for outage, _ in outages),
        outages[0][1] if outages else None,
    )
