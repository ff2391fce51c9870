"""The addresses under /api/v1/jobs."""

from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request, Response
from starlette.responses import JSONResponse

from offswitch.errors import CaseError
from offswitch.serve import studies
from offswitch.serve.answers import KINDS
from offswitch.serve.api import read_json
from offswitch.serve.events import EventStream
from offswitch.serve.query import JOBS, Query
from offswitch.serve.read import read_body
from offswitch.serve.record import Job
from offswitch.serve.respond import respond
from offswitch.text import message

if TYPE_CHECKING:
    from offswitch.serve.jobs import Jobs

__all__ = ["WORK", "job_dict", "router", "studies"]  # studies: it registers what can be asked
#: Kinds of answers that may be asked for as jobs: those that are worked out.
WORK = (
    *("assess", "simulate", "outages", "hashrate", "difficulty", "mining", "claims", "price"),
    *("migration", "partition", "partition_stated", "payments"),
)
#: Jobs that are listed.
LISTED = 100
#: What is said of a job changes without notice.
_FRESH = {"cache-control": "no-store"}
router = APIRouter(prefix=JOBS)


@router.post("")
async def post(request: Request) -> Response:
    """Start a job, or find the one that answers the same question."""
    kind, query = _asked(await read_json(request))
    job = await _jobs(request).post(kind, query)
    if job is None:
        raise CaseError("jobs_full", waiting=_jobs(request).config.limits.jobs_waiting)
    return JSONResponse(
        job_dict(job), 200 if job.ended else 202, {**_FRESH, "location": f"{JOBS}/{job.id}"}
    )


@router.get("")
async def recent(request: Request) -> Response:
    """List the jobs that something happened to last."""
    jobs = [job_dict(job) for job in _jobs(request).recent(LISTED)]
    return JSONResponse({"schema": "offswitch-jobs/1", "jobs": jobs}, headers=_FRESH)


@router.get("/{id}")
async def state(id: str, request: Request) -> Response:
    """Say how a job stands."""
    return JSONResponse(job_dict(_job(id, request)), headers=_FRESH)


@router.delete("/{id}")
async def cancel(id: str, request: Request) -> Response:
    """Stop a job; one that has ended stays as it is."""
    return JSONResponse(job_dict(_jobs(request).cancel(_job(id, request).id)), headers=_FRESH)


@router.get("/{id}/result")
async def result(id: str, request: Request) -> Response:
    """Send what a job made."""
    job = _job(id, request)
    if job.state != "done":
        raise CaseError("job_not_done", state=job.state)
    answer = await _jobs(request).result(id)
    if answer is None:
        raise CaseError("result_gone")
    return respond(answer, request.headers)


@router.get("/{id}/events")
async def events(id: str, request: Request) -> Response:
    """Follow a job by server-sent events."""
    job, jobs = _job(id, request), _jobs(request)
    last = request.headers.get("last-event-id", "")
    seen = int(last) if last.isascii() and last.isdigit() and len(last) < 10 else 0
    if job.ended and seen == len(job.events):
        return Response(status_code=204, headers=_FRESH)  # a browser stops coming again
    streams = jobs.config.limits.streams
    if jobs.streams >= streams:
        raise CaseError("streams_full", streams=streams)
    return EventStream(jobs, id, seen if seen <= len(job.events) else 0)


def job_dict(job: Job) -> dict[str, Any]:
    """Return what is said of a job, as plain data for JSON."""
    last, address = job.events[-1], f"{JOBS}/{job.id}"
    return {
        "schema": "offswitch-job/1",
        "id": job.id,
        "kind": job.kind,
        "query": job.query,
        "state": job.state,
        "stage": last.stage,
        "detail": last.detail,
        "share": 1.0 if job.state == "done" else last.share,
        **job.times(),
        "links": {
            "self": address,
            "events": f"{address}/events",
            "result": f"{address}/result" if job.state == "done" else None,
        },
    }


def _jobs(request: Request) -> "Jobs":
    jobs: Jobs = request.app.state.jobs
    return jobs


def _job(id: str, request: Request) -> Job:
    job = _jobs(request).get(id)
    if job is None:
        raise CaseError("no_job")
    return job


def _asked(asked: object) -> tuple[str, Query]:
    """Read what a job is to work on: ``{"kind": "assess", "query": {"case": ...}}``."""
    if not isinstance(asked, dict):
        raise CaseError("body_not_json")
    for name in asked.keys() - {"kind", "query"}:
        raise CaseError("query_unknown", name=name[:80], known="kind, query")
    for name in ("kind", "query"):
        if name not in asked:
            raise CaseError("query_missing", name=name)
    kind = asked["kind"]
    if kind not in WORK:
        known = message("expect.one_of", known=", ".join(WORK))
        raise CaseError("query_value", name="kind", text=str(kind)[:80], expected=known)
    return kind, read_body(KINDS[kind].query, asked["query"])
