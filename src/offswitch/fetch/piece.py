"""One piece: asked, put into the lake, and accounted for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

import polars as pl

from offswitch.errors import DataError, SourceError
from offswitch.fetch.plan import Wanted, history, inside, is_held, pieces
from offswitch.fetch.record import Missing, SignalFetched
from offswitch.lake import Lake
from offswitch.lake.record import Batch, Known, Stored
from offswitch.lake.rows import checked
from offswitch.sources.client import Client, Exchange
from offswitch.sources.record import Answer, Ask
from offswitch.text import message
from offswitch.timeline import Interval, iso


@dataclass
class Job:
    """One signal while it is being fetched.

    Parameters
    ----------
    wanted
        What.
    window
        That was asked for, in the past.
    now
        The moment of asking.
    known
        What the lake held before.
    todo
        Pieces that must be asked for.
    held
        Pieces that need not.
    """

    wanted: Wanted
    window: Interval
    now: datetime
    known: tuple[Known, ...]
    todo: tuple[Interval, ...]
    held: int
    asked: int = 0
    failed: int = 0
    stored: Stored = field(default_factory=lambda: Stored(0, 0, 0))
    unknown: int = 0
    last: datetime | None = None
    provisional: datetime | None = None
    notes: dict[str, None] = field(default_factory=dict)
    missing: list[Missing] = field(default_factory=list)

    def miss(self, window: Interval, why: str) -> None:
        """Note that a stretch was not answered, as far as it was asked for."""
        start, end = max(window.start, self.window.start), min(window.end, self.window.end)
        if start >= end:
            return
        signal, part = self.wanted.signal, Interval(start, end)
        older = is_held(signal, part, self.known, offline=True)
        before = self.missing[-1] if self.missing else None
        if before and (before.window.end, before.why, before.older) == (start, why, older):
            part = Interval(before.window.start, end)
            self.missing.pop()
        self.missing.append(Missing(part, why, older))

    def fail(self, piece: Interval, why: str) -> None:
        """Count a piece that was not answered."""
        self.failed += 1
        self.miss(piece, why)

    def fetched(self) -> SignalFetched:
        """What became of it."""
        return SignalFetched(
            card=self.wanted.connector.card,
            signal=self.wanted.signal,
            place=self.wanted.place,
            asked=self.asked,
            held=self.held,
            failed=self.failed,
            stored=self.stored,
            unknown=self.unknown,
            last=self.last,
            provisional=self.provisional,
            notes=tuple(self.notes),
            missing=tuple(self.missing),
        )


def plan_job(wanted: Wanted, window: Interval, now: datetime, lake: Lake, offline: bool) -> Job:
    """Find out which pieces of a signal the lake lacks."""
    card, signal = wanted.connector.card, wanted.signal
    known = tuple(lake.known(card.id, signal.name, wanted.place))
    covered = history(wanted, window)
    cut = () if covered is None else pieces(signal, covered, now)
    todo = tuple(
        piece for piece in cut if not is_held(signal, inside(piece, window), known, offline=offline)
    )
    job = Job(wanted, window, now, known, todo, len(cut) - len(todo))
    if covered is None or covered.start > window.start:
        end = window.end if covered is None else covered.start
        job.miss(Interval(window.start, end), message("fetch.before", since=str(card.since)))
    return job


def fetch_piece(
    job: Job, piece: Interval, client: Client, lake: Lake, lock: Lock, now: datetime | None
) -> bool:
    """Ask for a piece and store the answer; whether it was answered.

    Parameters
    ----------
    lock
        Held while the lake is written to, as several sources do.
    now
        Taken for the moment of retrieval, where it is given.
    """
    card, signal = job.wanted.connector.card, job.wanted.signal
    try:
        with client.piece() as exchanges:
            answer = job.wanted.connector.read(client, Ask(signal, job.wanted.place, piece))
            retrieved = now or min((one.retrieved for one in exchanges), default=job.now)
            batch = _batch(job, piece, answer, retrieved, exchanges)
            if batch is not None:
                checked(batch)
    except (SourceError, DataError) as error:
        job.fail(piece, str(error))
        return False
    except Exception as error:  # a connector may be anybody's; its text might hold a secret
        job.fail(piece, message("fetch.broke", source=card.id, kind=type(error).__name__))
        return False
    if batch is not None:
        with lock:
            job.stored += lake.add(batch)
    job.asked += 1
    job.notes |= dict.fromkeys(map(str, answer.notes))
    _account(job, piece, answer, retrieved)
    return True


def _batch(
    job: Job,
    piece: Interval,
    answer: Answer,
    retrieved: datetime,
    exchanges: Sequence[Exchange],
) -> Batch | None:
    """Return an answer as the lake keeps it; None where it answers for no time at all."""
    card, signal = job.wanted.connector.card, job.wanted.signal
    until = _until(piece, answer)
    if until <= piece.start:
        return None
    return Batch(
        source=card.id,
        signal=signal.name,
        place=job.wanted.place,
        kind=signal.kind,
        window=Interval(piece.start, until),
        rows=answer.rows,
        requests=tuple(one.request for one in exchanges),
        content=tuple(one.sha256 for one in exchanges),
        retrieved=retrieved,
        licence=card.licence,
        settled=retrieved >= until + signal.settled,
        normalised=signal.normalised,
        notes=tuple(map(str, answer.notes)),
    )


def _until(piece: Interval, answer: Answer) -> datetime:
    return piece.end if answer.last is None else min(answer.last, piece.end)


def _account(job: Job, piece: Interval, answer: Answer, retrieved: datetime) -> None:
    """Count what is unknown, and say what the source has not answered though it could have."""
    until, due = _until(piece, answer), min(piece.end, job.now - job.wanted.signal.delay)
    if until < due:
        source = job.wanted.connector.card.id
        job.miss(Interval(until, due), message("fetch.ended", source=source, at=iso(until)))
    known = answer.rows
    if "value" in known.columns:
        job.unknown += known["value"].null_count()
        known = known.filter(pl.col("value").is_not_null())
    if known.height:
        latest = known["time"].max()
        assert isinstance(latest, datetime)
        job.last = latest if job.last is None else max(job.last, latest)
    settled = inside(piece, job.window).end + job.wanted.signal.settled
    if settled > retrieved:
        job.provisional = settled if job.provisional is None else max(job.provisional, settled)


def give_up(jobs: Iterable[tuple[Job, Interval]], why: str) -> None:
    """Count pieces as not answered that were not asked for any more."""
    for job, piece in jobs:
        job.fail(piece, why)
