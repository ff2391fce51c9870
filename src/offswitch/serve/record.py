"""What is known of a job: a log of events, one file a job, that its state is read from."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Literal

from offswitch.errors import CaseError
from offswitch.output import write_files

State = Literal["queued", "running", "done", "failed", "cancelled", "lost"]
#: States that a job does not leave by itself.
ENDED: tuple[State, ...] = ("done", "failed", "cancelled", "lost")
#: Jobs that are remembered.
MOST = 500


@dataclass(frozen=True)
class Event:
    """Something that happened to a job.

    Parameters
    ----------
    at
        When, ISO 8601 in UTC.
    state
        State of the job from then on.
    stage, detail
        Stage that began, by its name and in words; or, with no stage, why the job failed.
    share
        Share of the job's stages that were finished, where it is known how many there are.
    """

    at: str
    state: State
    stage: str | None = None
    detail: str | None = None
    share: float | None = None


@dataclass(frozen=True)
class Job:
    """A question whose answer is made in a process of its own.

    Parameters
    ----------
    id
        Key of the answer: the same question about the same files is the same job.
    kind, query
        The question.
    events
        What happened, oldest first; at least one.
    """

    id: str
    kind: str
    query: dict[str, Any]
    events: tuple[Event, ...]

    @property
    def state(self) -> State:
        """State of the job."""
        return self.events[-1].state

    @property
    def ended(self) -> bool:
        """Whether nothing more happens to it by itself."""
        return self.state in ENDED

    def then(self, state: State, **told: Any) -> "Job":
        """Return the job with one more event, which happens now."""
        event = Event(datetime.now(UTC).isoformat(timespec="milliseconds"), state, **told)
        return replace(self, events=(*self.events, event))

    def times(self) -> dict[str, str | None]:
        """When it was last queued, started and ended; None for what has not happened since."""
        last = max(n for n, event in enumerate(self.events) if event.state == "queued")
        since = self.events[last:]
        started = next((event.at for event in since if event.state == "running"), None)
        return {
            "queued": since[0].at,
            "started": started,
            "ended": self.events[-1].at if self.ended else None,
        }


def save(folder: Path, job: Job) -> None:
    """Write a job's file, whole or not at all.

    A disk that is full takes nothing from the job itself: only a restart would not know of it.
    """
    with suppress(CaseError):
        write_files(folder, {f"{job.id}.json": json.dumps(asdict(job)).encode()})


def load(folder: Path) -> dict[str, Job]:
    """Read the jobs of a folder, oldest first; files beyond the newest `MOST` are removed."""
    files = sorted(folder.glob("*.json"), key=lambda file: file.stat().st_mtime_ns)
    for file in files[:-MOST]:
        file.unlink(missing_ok=True)
    return {job.id: job for job in _readable(files[-MOST:])}


def forget(folder: Path, job: Job) -> None:
    """Remove a job's file."""
    with suppress(OSError):
        (folder / f"{job.id}.json").unlink()


def _readable(files: Iterable[Path]) -> Iterable[Job]:
    for file in files:
        with suppress(OSError, ValueError, LookupError, TypeError):  # not a file of ours
            known = json.loads(file.read_bytes())
            events = tuple(Event(**event) for event in known["events"])
            if events[0].state == "queued":
                yield Job(known["id"], known["kind"], known["query"], events)


def own_folder(state: Path) -> tuple[Path, IO[str]]:
    """Return a folder of records that no other service uses, with the lock that says so.

    Services that share a state folder share its answers; each has its own jobs. The system gives a
    lock back when its process ends, however it ends.
    """
    number = 1
    while True:
        folder = state / ("jobs" if number == 1 else f"jobs-{number}")
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / "lock").open("a")
        if _locked(lock):
            return folder, lock
        lock.close()
        number += 1


def _locked(file: IO[str]) -> bool:
    try:
        import fcntl
    except ImportError:  # a system without such locks: its services need a state folder each
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without such locks
        return True
    return True
