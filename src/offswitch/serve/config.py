"""How a service is made: one frozen object, built from the command's options and passed down."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Limits:
    """What one request, and all of them together, may take.

    Parameters
    ----------
    body_bytes, body_seconds
        Largest body of a request, and the time in which it must come.
    at_once
        Requests that may be worked on at the same time, and answers that may be waited for or made
        after those who asked have left; one more is asked to come again.
    seconds
        Longest time a request is worked on.
    threads
        Answers that are made at the same time.
    draws_held
        Draws of the assessments held in memory: ten thousand take some 140 MB. The newest is held
        whatever its draws.
    answer_bytes
        Answers held in memory, plain and compressed together.
    stored_bytes
        Answers held on disk, compressed.
    jobs, jobs_waiting
        Jobs worked on at the same time, each in a process, and those that may wait.
    job_seconds
        Longest time a job is worked on.
    streams
        Jobs that may be followed at the same time.
    """

    body_bytes: int = 65_536
    body_seconds: float = 20.0
    at_once: int = 64
    seconds: float = 120.0
    threads: int = 2
    draws_held: int = 30_000
    answer_bytes: int = 128 * 2**20
    stored_bytes: int = 2**30
    jobs: int = 1
    jobs_waiting: int = 16
    job_seconds: float = 600.0
    streams: int = 32


@dataclass(frozen=True)
class Config:
    """How a service is made.

    Parameters
    ----------
    cases
        Folders that hold case folders; the embedded cases are always served.
    state
        Folder that keeps answers and jobs between runs; None keeps nothing.
    token
        What a request must carry; None asks for nothing.
    hosts
        Names that the Host header may carry beside ``localhost`` and addresses in figures.
    lang
        Language where neither the address nor the browser asks for one.
    warm
        Whether the case that ships is assessed as soon as the service runs.
    limits
        What requests may take.
    """

    cases: tuple[Path, ...] = ()
    state: Path | None = None
    token: str | None = field(default=None, repr=False)
    hosts: frozenset[str] = frozenset()
    lang: str = "en"
    warm: bool = False
    limits: Limits = Limits()
