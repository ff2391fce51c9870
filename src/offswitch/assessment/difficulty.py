"""Difficulty: every retarget of a chain, and a forecast of the next ones at a moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from offswitch.bitcoin import Chain, Retarget
from offswitch.bitcoin.blocks import read_chain
from offswitch.bitcoin.forecast import Fall, Forecast, forecast
from offswitch.bitcoin.growth import STRETCH, Growth, fitted_growth
from offswitch.bitcoin.known import Known, known_at
from offswitch.bitcoin.projection import Projection, projections
from offswitch.case import find_case, read_case
from offswitch.errors import CaseError, DataError
from offswitch.provenance import Source
from offswitch.reference import difficulty_epochs, method_sources
from offswitch.settings import Settings
from offswitch.text import Message, message
from offswitch.timeline import from_seconds, iso, parse_utc

#: Retargets foretold at most: as far ahead as blocks are looked back on.
MOST_RETARGETS = STRETCH
#: Draws at most: each is a path of hashrate over months.
MOST_DRAWS = 50_000
#: Share that an event may take at most: with less left an epoch would outlast the paths drawn.
MOST_DROP = 0.9
#: Of the epochs on record, and of the rules that dashboards follow.
SOURCES = ("electrum-checkpoints", "mempool-941", "mempool-4680")


@dataclass(frozen=True)
class Event:
    """An event in progress, as the user states it; None where nothing was said.

    Parameters
    ----------
    drops
        Shares of the world's hashrate that it may have taken.
    since, until
        ISO times; without `since` it begins at the cut of the case, or at the moment itself.
    hours
        Hours from the moment on until it ends, in place of `until`.
    """

    drops: tuple[float, ...] = ()
    since: str | None = None
    until: str | None = None
    hours: float | None = None


@dataclass(frozen=True, eq=False)
class Difficulty:
    """What was found.

    Parameters
    ----------
    name, title
        Of the case or file.
    settings
        Seed and draws.
    chain
        Its blocks.
    now
        The moment of the forecast.
    known
        The epoch in progress then.
    growth, growth_until
        Prior of growth, and the moment up to which epochs were read for it; None for all.
    forecast
        Without an event.
    event, under_event
        The event and the forecast with it; None where none was stated.
    projections
        What dashboards would print.
    came
        What came of the retargets that were foretold, as far as the blocks hold them.
    notes, sources
        What to know, and what it rests on.
    """

    name: str
    title: str
    settings: Settings
    chain: Chain
    now: datetime
    known: Known
    growth: Growth
    growth_until: datetime | None
    forecast: Forecast
    event: Fall | None
    under_event: Forecast | None
    projections: tuple[Projection, ...]
    came: tuple[Retarget, ...]
    notes: tuple[Message, ...]
    sources: tuple[Source, ...]

    @property
    def retargets(self) -> tuple[Retarget, ...]:
        """Retargets computed from the blocks by the moment of the forecast."""
        made = (r for r in self.chain.retargets if r.span_s is not None)
        return tuple(r for r in made if r.height <= self.known.height)

    @property
    def log_bayes_factor(self) -> float | None:
        """Natural log of the Bayes factor of the event against none; None without one."""
        if self.under_event is None:
            return None
        return self.under_event.log_evidence - self.forecast.log_evidence


def difficulty_of_case(
    name: str,
    *,
    at: str | None = None,
    event: Event | None = None,
    retargets: int = 3,
    settings: Settings | None = None,
) -> Difficulty:
    """Work out the retargets of a case's blocks and foretell the next ones.

    Parameters
    ----------
    name
        An embedded case or the path of a case folder.
    at
        Moment of the forecast, ISO 8601; None for the newest block.
    event
        One in progress; None for none.
    retargets
        How many to foretell.

    Raises
    ------
    OffswitchError
        If the case has no blocks, or something asked for makes no sense.
    """
    settings = _checked(settings, retargets)
    case = read_case(find_case(name))
    if case.bitcoin is None:
        raise CaseError("case_without_blocks", name=name)
    sources = (case.sources[case.bitcoin.source],)
    found = case.bitcoin
    return _difficulty(
        (case.name, case.title), found.chain, sources, at, event, found.cut, retargets, settings
    )


def difficulty_of_file(
    path: str | Path,
    *,
    from_bits: str | int | None = None,
    first_height: int = 0,
    at: str | None = None,
    event: Event | None = None,
    retargets: int = 3,
    settings: Settings | None = None,
) -> Difficulty:
    """Do the same for a file of blocks of one's own.

    Parameters
    ----------
    path, from_bits, first_height
        As `offswitch.bitcoin.blocks.read_chain` takes them.
    at, event, retargets
        As `difficulty_of_case` takes them.

    Raises
    ------
    OffswitchError
        If the file breaks a rule of the chain, or something asked for makes no sense.
    """
    settings = _checked(settings, retargets)
    file = Path(path)
    chain = read_chain(file, from_bits=from_bits, first_height=first_height)
    _check_record(chain, file)
    sources = (Source("given", file.name, "", "", "", ""),)
    return _difficulty((file.name, file.name), chain, sources, at, event, None, retargets, settings)


def _check_record(chain: Chain, file: Path) -> None:
    """Refuse targets that differ from those on record of the very same blocks."""
    epochs = {(epoch.height, epoch.time): epoch.bits for epoch in difficulty_epochs()}
    for row in chain.retargets:
        record = epochs.get((row.height, row.time), row.bits)
        if record != row.bits:
            raise DataError(
                "not_on_record",
                file=file,
                height=row.height,
                time=iso(row.time),
                bits=f"{row.bits:08x}",
                record=f"{record:08x}",
            )


def _checked(settings: Settings | None, retargets: int) -> Settings:
    settings = Settings() if settings is None else settings
    if settings.draws > MOST_DRAWS:
        raise CaseError("bad_draws", draws=settings.draws, most=MOST_DRAWS)
    if not 1 <= retargets <= MOST_RETARGETS:
        raise CaseError("bad_retargets", count=retargets, most=MOST_RETARGETS)
    return settings


def _difficulty(
    names: tuple[str, str],
    chain: Chain,
    sources: Sequence[Source],
    at: str | None,
    event: Event | None,
    cut: datetime | None,
    retargets: int,
    settings: Settings,
) -> Difficulty:
    now = from_seconds(float(chain.times.max())) if at is None else parse_utc(at)
    fall = None if event is None else _fall(event, now, cut)
    marks = () if fall is None else (fall.start,)
    known = known_at(chain, difficulty_epochs(), now.timestamp(), *marks)
    if fall is not None and fall.start <= known.work.edges[0]:
        first = iso(from_seconds(float(known.work.edges[0])))
        raise CaseError("event_before_blocks", since=iso(from_seconds(fall.start)), first=first)
    growth, until = _growth(now)
    draw = partial(
        forecast, known, growth, retargets=retargets, seed=settings.seed, draws=settings.draws
    )
    foretold = draw()
    heights = [row.height for row in foretold.retargets]
    return Difficulty(
        *names,
        settings=settings,
        chain=chain,
        now=now,
        known=known,
        growth=growth,
        growth_until=until,
        forecast=foretold,
        event=fall,
        under_event=None if fall is None else draw(fall=fall),
        projections=projections(known),
        came=tuple(r for r in chain.retargets if r.height in heights),
        notes=tuple(_notes(known, until, now)),
        sources=(*sources, *(method_sources()[id] for id in SOURCES)),
    )


def _growth(now: datetime) -> tuple[Growth, datetime | None]:
    """Fit growth to the epochs that had ended, or to all where those are too few."""
    known = sum(epoch.time <= now for epoch in difficulty_epochs()) - 1
    until = now if known >= 2 * STRETCH else None
    return fitted_growth(until), until


def _notes(known: Known, until: datetime | None, now: datetime) -> list[Message]:
    notes = []
    if until is None:
        first = difficulty_epochs()[0].time
        notes.append(message("difficulty.note.growth_of_later", first=f"{first:%Y-%m-%d}"))
    newest = difficulty_epochs()[-1].time
    if now > newest + timedelta(days=60):
        notes.append(message("difficulty.note.growth_is_old", last=f"{newest:%Y-%m-%d}"))
    days = (known.now - known.work.edges[0]) / 86_400
    if days < 14:
        notes.append(message("difficulty.note.short", days=days))
    return notes


def _fall(event: Event, now: datetime, cut: datetime | None) -> Fall | None:
    """Check what was said of the event."""
    if not event.drops:
        if event.since or event.until or event.hours is not None:
            raise CaseError("event_without_drop")
        return None
    for drop in event.drops:
        if not 0 < drop <= MOST_DROP:
            raise CaseError("bad_drop", drop=drop, most=MOST_DROP)
    if event.until is not None and event.hours is not None:
        raise CaseError("until_and_hours")
    start = parse_utc(event.since) if event.since else min(cut or now, now)
    if start > now:
        raise CaseError("event_not_begun", since=iso(start), now=iso(now))
    end = None
    if event.until is not None:
        end = parse_utc(event.until)
    elif event.hours is not None:
        if not 0 <= event.hours <= 24 * 365:
            raise CaseError("bad_event_hours", hours=event.hours)
        end = now + timedelta(hours=event.hours)
    if end is not None and end < now:
        raise CaseError("event_over", until=iso(end), now=iso(now))
    return Fall(start.timestamp(), None if end is None else end.timestamp(), event.drops)
