"""Long work as jobs: each question in a process of its own, its record and its answer on disk."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

from offswitch.serve.answers import Answer, Answers
from offswitch.serve.config import Config
from offswitch.serve.jobs_api import router
from offswitch.serve.query import Query
from offswitch.serve.record import MOST, Job, State, forget, load, own_folder, save
from offswitch.text import say, speaking

__all__ = ["Jobs", "router"]
#: What a job's process is started as; no module is looked for in the folder it is started in.
COMMAND = (sys.executable, "-P", "-m", "offswitch.serve.work")


class Jobs:
    """The jobs of a service; entered when it starts, left when it stops.

    Everything here runs on the service's event loop.

    Parameters
    ----------
    config
        How many jobs, how long, and where they are kept.
    answers
        Where results are held.
    """

    def __init__(self, config: Config, answers: Answers) -> None:
        self.config, self.answers = config, answers
        self.closing = False
        #: Set, and replaced, whenever something happens to a job.
        self.news = asyncio.Event()
        #: Jobs that are being followed.
        self.streams = 0
        self._jobs: dict[str, Job] = {}
        self._queue: asyncio.Queue[str] = asyncio.Queue()
        self._processes: dict[str, Process] = {}
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        state, self._results = self.config.state, self.answers
        if state is None:  # nothing is kept, but a job's process leaves its answer somewhere
            state = Path(self._stack.enter_context(TemporaryDirectory(prefix="offswitch-")))
            self._results = Answers(replace(self.config, state=state), self.answers.shelf)
            self._stack.callback(self._results.close)
        self._state = state.resolve()
        self._folder, lock = own_folder(state)
        self._stack.enter_context(lock)
        self._jobs = load(self._folder)
        for job in list(self._jobs.values()):
            if not job.ended:  # the service was killed
                if await self.result(job.id) is None:
                    self._then(job.id, "lost", detail=_english("job.lost"))
                else:
                    self._then(job.id, "done")
        self._workers = [asyncio.create_task(self._work()) for _ in range(self.config.limits.jobs)]
        return self

    async def __aexit__(self, *why: object) -> None:
        self.close()
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)
        await self._stack.aclose()

    def close(self) -> None:
        """End every stream of events: the service is about to stop."""
        self.closing = True
        self._announce()

    def get(self, id: str) -> Job | None:
        """Return a job."""
        return self._jobs.get(id)

    def recent(self, most: int) -> list[Job]:
        """Return the jobs that something happened to last, newest first."""
        return sorted(self._jobs.values(), key=lambda job: job.events[-1].at, reverse=True)[:most]

    def counts(self) -> dict[State, int]:
        """Jobs by state."""
        return Counter(job.state for job in self._jobs.values())

    async def post(self, kind: str, query: Query) -> Job | None:
        """Return the job that answers a question: the one there is, or a new one.

        None where too many jobs wait already.

        Raises
        ------
        OffswitchError
            What is wrong with the question.
        """
        id = await asyncio.to_thread(self.answers.key, kind, query)
        kept = await self.result(id)
        job = self._jobs.get(id)
        if job is not None and (not job.ended or (job.state == "done" and kept is not None)):
            return job
        if kept is None and self.counts().get("queued", 0) >= self.config.limits.jobs_waiting:
            return None
        if job is None:
            self._forget()
            self._jobs[id] = Job(id, kind, query.model_dump(mode="json"), ())
        self._then(id, "queued")
        if kept is None:
            self._queue.put_nowait(id)
        else:
            self._then(id, "done")
        return self._jobs[id]

    def cancel(self, id: str) -> Job:
        """Stop a job, unless it has ended."""
        if not self._jobs[id].ended:
            self._then(id, "cancelled")
            process = self._processes.pop(id, None)
            if process is not None:
                _kill(process)
        return self._jobs[id]

    async def result(self, id: str) -> Answer | None:
        """Return the answer that a job made, where it is kept."""
        return await self._results.find(id)

    async def _work(self) -> None:
        """Work on the jobs that wait, one after another."""
        while True:
            job = self._jobs.get(await self._queue.get())
            if job is not None and job.state == "queued":
                await self._run(job)

    async def _run(self, job: Job) -> None:
        self._then(job.id, "running")
        try:
            process = await asyncio.create_subprocess_exec(
                *COMMAND,
                stdin=PIPE,
                stdout=PIPE,
                start_new_session=True,  # Ctrl-C at a terminal is for the service alone
            )
        except OSError as error:
            if self._runs(job.id):
                self._then(job.id, "failed", detail=error.strerror)
            return
        try:
            if self._runs(job.id):  # not cancelled since
                self._processes[job.id] = process
                async with asyncio.timeout(self.config.limits.job_seconds):
                    await self._follow(job, process)
        except TimeoutError:
            seconds = self.config.limits.job_seconds
            self._fail(job.id, process, _english("job.too_long", seconds=seconds))
        except (ValueError, TypeError, AttributeError):  # what it told is none of ours
            self._fail(job.id, process, _english("job.crashed", code=0))
        finally:
            if self._of(job.id, process):
                del self._processes[job.id]
            await _end(process)

    async def _follow(self, job: Job, process: Process) -> None:
        """Ask the question of a process, and note what it tells until it ends or is cancelled."""
        questions, told_by = _pipes(process)
        asked = {
            "id": job.id,
            "kind": job.kind,
            "query": job.query,
            "cases": [str(folder.resolve()) for folder in self.config.cases],
            "state": str(self._state),
        }
        with suppress(ConnectionError):  # it ended already: its code says so below
            questions.write(json.dumps(asked).encode() + b"\n")
            await questions.drain()
        done, why = False, ""
        async for line in told_by:
            told = json.loads(line)
            if not self._of(job.id, process):
                return
            if "stage" in told:
                self._then(job.id, "running", **told)
            done, why = "done" in told, told.get("failed", "")
        code = await process.wait()
        if why or not done or await self.result(job.id) is None:
            self._fail(job.id, process, why or _english("job.crashed", code=code))
        elif self._of(job.id, process):
            self._then(job.id, "done")

    def _runs(self, id: str) -> bool:
        job = self._jobs.get(id)
        return job is not None and job.state == "running"

    def _of(self, id: str, process: Process) -> bool:
        """Whether a process still works on a job: not once it was cancelled."""
        return self._processes.get(id) is process

    def _fail(self, id: str, process: Process, why: str) -> None:
        if self._of(id, process):
            self._then(id, "failed", detail=why)

    def _then(self, id: str, state: State, **told: Any) -> None:
        """Note that something happened to a job, and tell those who follow it."""
        self._jobs[id] = self._jobs[id].then(state, **told)
        save(self._folder, self._jobs[id])
        self._announce()

    def _announce(self) -> None:
        self.news.set()
        self.news = asyncio.Event()

    def _forget(self) -> None:
        """Forget the jobs that ended longest ago, where there are too many."""
        ended = [job for job in reversed(self.recent(len(self._jobs))) if job.ended]
        for job in ended[: max(0, len(self._jobs) + 1 - MOST)]:
            forget(self._folder, self._jobs.pop(job.id))


def _english(key: str, **values: Any) -> str:
    """Word what stands in JSON, which is in English whatever the page speaks."""
    with speaking("en"):
        return say(key, **values)


def _kill(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.kill()


async def _end(process: Process) -> None:
    """End a process, and wait until it is gone and its pipes are closed."""
    questions, answers = _pipes(process)
    if process.returncode is None:
        _kill(process)
    questions.close()
    await answers.read()
    await process.wait()


def _pipes(process: Process) -> tuple[asyncio.StreamWriter, asyncio.StreamReader]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout
