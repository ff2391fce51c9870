"""What is asked: which signals, cut into which pieces, and which of them the lake lacks."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time

from offswitch.errors import SourceError
from offswitch.fetch.record import LeftOut
from offswitch.lake.record import Known
from offswitch.sources.record import WORLD, Connector, Signal, kind_of
from offswitch.text import message, say
from offswitch.timeline import Interval, iso

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Wanted:
    """One signal to fetch, and what it is measured for."""

    connector: Connector
    signal: Signal
    place: str


def choose(
    connectors: Mapping[str, Connector],
    place: str,
    sources: Collection[str] | None,
    signals: Collection[str] | None,
    secrets: Collection[str],
) -> tuple[tuple[Wanted, ...], tuple[LeftOut, ...]]:
    """Return what to fetch for a place, and the sources that are left out.

    Parameters
    ----------
    sources
        Ids; None for every source that is open, or one of whose secrets is set.
    signals
        Names, as ``bgp`` or ``ioda/bgp``; None for all.
    secrets
        Variables that are set.

    Raises
    ------
    SourceError
        For a source or signal that there is not, or that is not measured for such a place.
    """
    left_out = []
    if sources is None:
        named = []
        for source, connector in connectors.items():
            needed = connector.card.secrets
            if not needed or any(name in secrets for name in needed):
                named.append(source)
            else:
                why = message("fetch.needs_secret", names=say("fetch.or").join(needed))
                left_out.append(LeftOut(source, why))
    else:
        named = list(dict.fromkeys(sources))
        for source in named:
            if source not in connectors:
                raise SourceError("unknown_source", source=source, known=", ".join(connectors))
    wanted = [
        Wanted(connectors[source], signal, _place(signal, place))
        for source in named
        for signal in connectors[source].card.signals
        if _serves(signal, place)
    ]
    served = {one.connector.card.id for one in wanted}
    silent = [source for source in named if source not in served]
    if not wanted or (sources is not None and silent):
        kind = message(f"place.{kind_of(place)}")
        raise SourceError("not_served", sources=", ".join(silent or named) or "-", kind=kind)
    if signals is None:
        return tuple(wanted), tuple(left_out)
    for name in signals:
        if not any(name in _names(one) for one in wanted):
            known = ", ".join("/".join((o.connector.card.id, o.signal.name)) for o in wanted)
            raise SourceError("unknown_signal_of_source", signal=name, known=known)
    kept = [one for one in wanted if any(name in _names(one) for name in signals)]
    return tuple(kept), tuple(left_out)


def _names(one: Wanted) -> tuple[str, str]:
    return one.signal.name, f"{one.connector.card.id}/{one.signal.name}"


def _serves(signal: Signal, place: str) -> bool:
    """Whether it is measured there; what is measured for the world goes with every country."""
    return signal.serves(place) or (kind_of(place) == "country" and signal.serves(WORLD))


def _place(signal: Signal, place: str) -> str:
    return place if signal.serves(place) else WORLD


def cut_at(window: Interval, now: datetime) -> Interval:
    """Return the part of a window that is in the past.

    Raises
    ------
    SourceError
        If none of it is.
    """
    if window.start >= now:
        raise SourceError("window_future", start=iso(window.start), now=iso(now))
    return Interval(window.start, min(window.end, now))


def history(one: Wanted, window: Interval) -> Interval | None:
    """Return the part of a window for which a source has a history; None for none."""
    since = one.connector.card.since
    if since is None:
        return window
    first = datetime.combine(since, time(), UTC)
    return Interval(max(window.start, first), window.end) if first < window.end else None


def pieces(signal: Signal, window: Interval, now: datetime) -> tuple[Interval, ...]:
    """Cut a window into what is asked at a time: whole multiples of the span, but for the last.

    The first and the last piece reach beyond the window, so that the same question is asked
    whatever window it is part of; no piece reaches beyond now.

    Examples
    --------
    >>> from datetime import timedelta
    >>> from offswitch.timeline import parse_utc
    >>> day = Signal("s", "events", "", None, timedelta(days=1), *[timedelta()] * 2, "country")
    >>> window = Interval(parse_utc("2022-01-05T10:00Z"), parse_utc("2022-01-06T01:00Z"))
    >>> [iso(p.end) for p in pieces(day, window, parse_utc("2022-01-06T06:00Z"))]
    ['2022-01-06T00:00:00Z', '2022-01-06T06:00:00Z']
    """
    span = signal.span
    if span is None:
        return (window,)
    found = []
    start = _EPOCH + (window.start - _EPOCH) // span * span
    while start < window.end:
        found.append(Interval(start, min(start + span, now)))
        start += span
    return tuple(found)


def is_held(signal: Signal, wanted: Interval, known: Iterable[Known], *, offline: bool) -> bool:
    """Whether a stretch need not be asked for: the lake has it, and it will not change any more.

    Offline an answer that may have changed is taken as it is. Where values are relative to the
    window asked for, only an answer for the very same window counts.
    """
    usable = [
        one.window
        for one in known
        if offline or one.retrieved >= min(one.window.end, wanted.end) + signal.settled
    ]
    if signal.normalised:
        return wanted in usable
    reached = wanted.start
    for window in sorted(usable):
        if window.start > reached:
            break
        reached = max(reached, window.end)
    return reached >= wanted.end


def inside(piece: Interval, window: Interval) -> Interval:
    """Return the part of a piece that lies in the window it was cut for."""
    return Interval(max(piece.start, window.start), min(piece.end, window.end))
