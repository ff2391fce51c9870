"""Fetching: sources side by side, the requests to one host in order, a piece at a time."""

import time
from collections.abc import Collection, Mapping, Sequence
from contextvars import copy_context
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Lock, Thread
from urllib.parse import urlsplit

from offswitch.errors import SourceError
from offswitch.fetch.piece import Job, fetch_piece, give_up, plan_job
from offswitch.fetch.plan import choose, cut_at
from offswitch.fetch.record import Fetched, Progress
from offswitch.lake import Lake
from offswitch.sources.client import connect
from offswitch.sources.limits import Clock, Limits
from offswitch.sources.record import Card
from offswitch.sources.registry import connectors
from offswitch.sources.secrets import find_secrets
from offswitch.text import Message, message
from offswitch.timeline import Interval

#: For a whole fetch, over all sources.
DEADLINE = timedelta(hours=2)
#: A source that fails so often in a row is not asked any more.
_IN_A_ROW = 3
#: Seconds between two looks at whether the sources are done.
_LOOK = 0.1
#: Seconds that a fetch which is stopped waits for pieces in work.
_GRACE = 3.0


def fetch(
    place: str,
    window: Interval,
    *,
    lake: Lake,
    sources: Collection[str] | None = None,
    signals: Collection[str] | None = None,
    base_urls: Mapping[str, str] | None = None,
    offline: bool = False,
    cache: Path | None = None,
    limits: Limits | None = None,
    deadline: timedelta = DEADLINE,
    progress: Progress | None = None,
    now: datetime | None = None,
) -> Fetched:
    """Put into the lake what it lacks of a place and a window.

    What was answered stays in the lake whatever happens afterwards, so that a fetch that was
    stopped, or failed in part, goes on where it was when it is made again. A piece that was
    retrieved while its values could still change is asked for again.

    Parameters
    ----------
    place
        ISO 3166-1 alpha-2, 3166-2, an AS number, or `offswitch.sources.record.WORLD`. What is
        measured for the whole world is fetched with any country.
    window
        Cut at the present.
    sources
        Ids; None for every source that is open or whose secret is set.
    signals
        Names, as ``bgp`` or ``ioda/bgp``; None for all.
    base_urls
        Addresses by source, in place of those of the cards.
    offline
        Whether to ask nobody: what the lake and the cache hold is what there is.
    cache
        Folder of the cache of answers, or None to keep none.
    limits
        What one request may take.
    deadline
        For everything.
    progress
        Told of each piece, from the thread of its source.
    now
        The present, where it is not the clock's.

    Raises
    ------
    SourceError
        For a question that cannot be asked. A source that fails raises nothing: what it did not
        answer is listed as missing.
    """
    present = (now or datetime.now(UTC)).replace(microsecond=0)
    found = connectors()
    names = [name for connector in found.values() for name in connector.card.secrets]
    wanted, left_out = choose(found, place, sources, signals, find_secrets(names).keys())
    for source, url in (base_urls or {}).items():
        if source not in found:
            raise SourceError("unknown_source", source=source, known=", ".join(found))
        with connect(found[source].card, base=url):
            pass  # an address that cannot be used is refused before anything is asked
    past = cut_at(window, present)
    jobs = [plan_job(one, past, present, lake, offline) for one in wanted]
    run = _Run(
        lake=lake,
        base_urls=base_urls or {},
        offline=offline,
        cache=cache,
        limits=limits or Limits(),
        end=time.monotonic() + deadline.total_seconds(),
        progress=progress,
        now=now and present,
    )
    _side_by_side(run, jobs)
    return Fetched(
        place=place,
        window=past,
        cut=past.end < window.end,
        retrieved=present,
        lake=str(lake.url),
        rows=tuple(job.fetched() for job in jobs),
        left_out=left_out,
    )


class _StoppedError(BaseException):
    """Ends the thread of a host; no `Exception`, which would be taken for a connector's."""


@dataclass
class _Run:
    """What the threads of one fetch share."""

    lake: Lake
    base_urls: Mapping[str, str]
    offline: bool
    cache: Path | None
    limits: Limits
    end: float
    progress: Progress | None
    now: datetime | None
    lock: Lock = field(default_factory=Lock)
    stop: Event = field(default_factory=Event)
    errors: list[BaseException] = field(default_factory=list)

    def base(self, card: Card) -> str:
        return self.base_urls.get(card.id, card.base)

    def tell(self, source: str, done: int, of: int, waits: Message | None = None) -> None:
        if self.progress is not None:
            self.progress(source, done, of, waits)

    def sleep(self, seconds: float) -> None:
        """Pause; once the fetch is stopped, no pause goes on and no other request follows it."""
        if self.stop.wait(seconds):
            raise _StoppedError


def _side_by_side(run: _Run, jobs: Sequence[Job]) -> None:
    """Fetch the sources of each host in a thread of its own, until all are done or one is hurt."""
    hosts: dict[str, dict[str, list[Job]]] = {}
    for job in jobs:
        card = job.wanted.connector.card
        hosts.setdefault(urlsplit(run.base(card)).netloc, {}).setdefault(card.id, []).append(job)
    threads = [  # each speaks the language of whoever asked
        Thread(
            target=copy_context().run,
            args=(_fetch_host, run, tuple(of.values())),
            name=host,
            daemon=True,
        )
        for host, of in hosts.items()
    ]
    try:
        for thread in threads:
            thread.start()
        while alive := [thread for thread in threads if thread.is_alive()]:
            alive[0].join(_LOOK)  # not for ever, so that an interrupt is seen at once
    except BaseException:
        run.stop.set()
        until = time.monotonic() + _GRACE
        for thread in threads:
            if thread.ident is not None:
                thread.join(max(0.0, until - time.monotonic()))
        raise
    if run.errors:
        raise run.errors[0]


def _fetch_host(run: _Run, sources: Sequence[Sequence[Job]]) -> None:
    try:
        for jobs in sources:
            _fetch_source(run, jobs)
    except BaseException as error:  # of the lake, not of a source: raised again where fetch waits
        run.errors.append(error)
        run.stop.set()


def _fetch_source(run: _Run, jobs: Sequence[Job]) -> None:
    """Ask for every piece of a source, in order; give it up where nothing comes back."""
    card = jobs[0].wanted.connector.card
    todo = [(job, piece) for job in jobs for piece in job.todo]
    held = sum(job.held for job in jobs)
    run.tell(card.id, held, held + len(todo))
    if not todo:
        return
    done, in_a_row = 0, 0

    def tell(waits: Message | None = None) -> None:
        run.tell(card.id, held + done, held + len(todo), waits)

    try:
        client = connect(
            card,
            base=run.base(card),
            limits=replace(run.limits, until=run.end),
            cache=run.cache,
            offline=run.offline,
            progress=tell,
            clock=Clock(sleep=run.sleep),
        )
    except SourceError as error:
        give_up(todo, str(error))
        return
    with client:
        for job, piece in todo:
            if run.stop.is_set():
                return
            if time.monotonic() > run.end:
                give_up(todo[done:], message("fetch.deadline", source=card.id))
                break
            answered = fetch_piece(job, piece, client, run.lake, run.lock, run.now)
            in_a_row = 0 if answered else in_a_row + 1
            done += 1
            tell()
            if in_a_row == _IN_A_ROW and not run.offline:
                give_up(todo[done:], message("fetch.given_up", source=card.id, times=in_a_row))
                break
        jobs[0].notes |= dict.fromkeys(map(str, client.notes))
    run.tell(card.id, held + len(todo), held + len(todo))
