"""The hours of an imagined shutdown as a drawing: a bar, and the windows of connection on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from offswitch.errors import CaseError
from offswitch.hazard.scenario import read_interval, read_start, read_windows
from offswitch.text import date_text, number, say
from offswitch.timeline import HOUR, Interval

#: Hours between two ticks, and the most ticks on a bar.
_STEPS = (1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 720, 1440)
_TICKS = 9
#: Steps of the pointer and of the arrow keys, in minutes, up to so many hours.
_SNAPS = ((12, 5), (48, 15), (120, 30), (float("inf"), 60))
#: Part of the bar, in percent, from which on a window holds its own name.
_NAMED = 11.0
#: Windows drawn of one entry: more are narrower than a pixel.
_DRAWN = 400


@dataclass(frozen=True)
class Block:
    """One stretch of connection on the bar.

    Parameters
    ----------
    left, width
        In percent of the bar.
    start, end
        By the local clock, to the minute, as `offswitch simulate --windows` reads them.
    label
        Its hours, where there is room for them.
    """

    left: float
    width: float
    start: str
    end: str
    label: str


@dataclass(frozen=True)
class Entry:
    """One entry of the text of windows.

    Parameters
    ----------
    text
        As typed.
    daily
        Whether it is of every day.
    words
        What it is, in words.
    others
        The text of windows without it.
    blocks
        Where it lies on the bar; none where it is no window, or outside.
    """

    text: str
    daily: bool
    words: str
    others: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Tick:
    """A mark below the bar, in percent, and the text at it."""

    left: float
    label: str
    day: bool


@dataclass(frozen=True)
class Track:
    """The bar.

    Parameters
    ----------
    start
        By the local clock.
    hours
        From the first to the last.
    snap
        Minutes to which the pointer and the keys keep.
    """

    start: str
    zone: str
    hours: float
    snap: int
    entries: tuple[Entry, ...]
    ticks: tuple[Tick, ...]
    words: str


def track(start: str, hours: float, windows: str, zone: str) -> Track:
    """Lay the hours of a plan out on a bar; what is wrong with a window is left off.

    Parameters
    ----------
    zone
        Clock of the capital.

    Raises
    ------
    CaseError
        If the start is no time, or the hours cannot be.
    """
    interval = read_interval(read_start(start, zone), hours)
    local = interval.start.astimezone(ZoneInfo(zone))
    parts = [part for part in map(str.strip, windows.split(",")) if part]
    entries = tuple(_entry(parts, n, interval, zone) for n in range(len(parts)))
    return Track(
        start=f"{local:%Y-%m-%dT%H:%M}",
        zone=zone,
        hours=hours,
        snap=next(minutes for most, minutes in _SNAPS if hours <= most),
        entries=entries,
        ticks=tuple(_ticks(interval, zone)),
        words=_words(windows, interval, zone),
    )


def _words(windows: str, interval: Interval, zone: str) -> str:
    start = _when(interval.start.astimezone(ZoneInfo(zone)))
    told = {"hours": number(interval.hours, "g"), "start": start}
    try:
        up = sum(one.hours for one in read_windows(windows, interval, zone))
    except CaseError:  # said beside the field
        return say("view.what_if.track.wrong", **told)
    return say("view.what_if.track", **told, off=number(round(interval.hours - up, 2), "g"))


def _entry(parts: Sequence[str], n: int, interval: Interval, zone: str) -> Entry:
    text, daily = parts[n], "/" not in parts[n]
    try:
        found = read_windows(text, interval, zone)
    except CaseError:
        found = ()
    blocks = tuple(_block(one, interval, zone) for one in found[:_DRAWN])
    words = text
    if daily and found:
        since, _, until = text.partition("-")
        words = say("view.what_if.window.daily", start=since.strip(), end=until.strip())
    elif found:
        ends = (_when(t.astimezone(ZoneInfo(zone))) for t in (found[0].start, found[0].end))
        words = say("view.what_if.window.once", **dict(zip(("start", "end"), ends, strict=True)))
    others = ",".join(part for at, part in enumerate(parts) if at != n)
    return Entry(text, daily, words, others, blocks)


def _block(one: Interval, interval: Interval, zone: str) -> Block:
    start, end = (t.astimezone(ZoneInfo(zone)) for t in (one.start, one.end))
    left, width = _percent(one.start, interval), 100 * one.hours / interval.hours
    label = f"{start:%H:%M}-{end:%H:%M}" if width >= _NAMED else ""
    form = "%Y-%m-%dT%H:%M"
    return Block(left, width, f"{start:{form}}", f"{end:{form}}", label)


def _percent(when: datetime, interval: Interval) -> float:
    return 100 * ((when - interval.start) / HOUR) / interval.hours


def _ticks(interval: Interval, zone: str) -> Iterator[Tick]:
    """Mark local hours, or days, at the finest step that leaves room for their text."""
    local = ZoneInfo(zone)
    step = next((s for s in _STEPS if interval.hours / s <= _TICKS), _STEPS[-1])
    first = interval.start.astimezone(local)
    days = max(1, step // 24)
    day = first.date()
    while datetime.combine(day, time(), local) < interval.end:
        for hour in range(0, 24, min(step, 24)):
            when = datetime.combine(day, time(hour), local)
            if interval.start <= when <= interval.end:
                at_midnight = hour == 0
                told = date_text(when, "%d %b") if at_midnight else f"{when:%H:%M}"
                yield Tick(_percent(when, interval), told, at_midnight)
        day += timedelta(days=days)


def _when(local: datetime) -> str:
    return f"{date_text(local, '%d %b')} {local:%H:%M}"
