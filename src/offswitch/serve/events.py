"""Following a job: server-sent events, one for each thing that happens to it.

The form is the HTML standard's (https://html.spec.whatwg.org/multipage/server-sent-events.html).
"""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

if TYPE_CHECKING:
    from offswitch.serve.jobs import Jobs
    from offswitch.serve.record import Job

#: Seconds after which silence is broken by a comment, so that nothing between closes the line.
HEARTBEAT = 15.0
#: Milliseconds after which a browser comes again when the line broke.
AGAIN = 2_000


class EventStream(Response):
    """What happens to a job, from event number `seen` on, until the job ends.

    It also ends when the client goes and when the service stops; the client then comes again, says
    which event it saw last, and misses none.
    """

    media_type = "text/event-stream"

    def __init__(self, jobs: "Jobs", id: str, seen: int) -> None:
        super().__init__(headers={"cache-control": "no-store", "x-accel-buffering": "no"})
        del self.headers["content-length"]
        self.jobs, self.id, self.seen = jobs, id, seen

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the events as they come."""
        start = {"type": "http.response.start", "status": 200, "headers": self.raw_headers}
        gone = asyncio.ensure_future(_gone(receive))
        self.jobs.streams += 1
        try:
            await send(start)
            await self._body(send, f"retry: {AGAIN}\n\n")
            await self._follow(send, gone)
            if not gone.done():
                await send({"type": "http.response.body", "body": b""})
        finally:
            self.jobs.streams -= 1
            gone.cancel()

    async def _follow(self, send: Send, gone: "asyncio.Future[None]") -> None:
        while not gone.done():
            news = asyncio.ensure_future(_told(self.jobs.news))
            job = self.jobs.get(self.id)
            if job is not None:
                for text in events(job, self.seen):
                    await self._body(send, text)
                self.seen = len(job.events)
            if job is None or job.ended or self.jobs.closing:
                news.cancel()
                return
            happened, _ = await asyncio.wait(
                {news, gone}, timeout=HEARTBEAT, return_when=asyncio.FIRST_COMPLETED
            )
            news.cancel()
            if not happened:
                await self._body(send, ": waiting\n\n")

    async def _body(self, send: Send, text: str) -> None:
        await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


def events(job: "Job", seen: int) -> Iterator[str]:
    """Word the events of a job after the first `seen`."""
    for number, event in enumerate(job.events[seen:], seen + 1):
        yield f"id: {number}\ndata: {json.dumps({'id': job.id, **asdict(event)})}\n\n"


async def _told(news: asyncio.Event) -> None:
    await news.wait()


async def _gone(receive: Receive) -> None:
    """Wait until the client is gone."""
    while (await receive())["type"] != "http.disconnect":
        pass
