"""What a request may take: a body of so many bytes, a place among so many, so much time."""

import asyncio
import logging

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from offswitch.errors import CaseError
from offswitch.serve.config import Config
from offswitch.serve.problems import WAIT_S
from offswitch.serve.refuse import refuse

LOG = logging.getLogger("offswitch.serve")
#: Always answered: who looks after the service must see that it is busy.
ALWAYS = frozenset({"/health", "/metrics"})


class Limited:
    """Hold requests to the limits of the service.

    A request counts until its response starts; what is then sent, a stream of events too, takes
    no work and as long as it takes.
    """

    def __init__(self, app: ASGIApp, config: Config) -> None:
        self.app, self.config, self.limits = app, config, config.limits
        self.working = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["path"] in ALWAYS:
            await self.app(scope, receive, send)
            return
        started = counted = False

        async def watched(message: Message) -> None:
            nonlocal started
            if not started:
                started = True
                self.working -= 1
                limit.reschedule(None)
            await send(message)

        limit = asyncio.timeout(self.limits.seconds)
        try:
            receive = await self._read(scope, receive)  # who sends it slowly takes no place
            most = self.limits.at_once
            if self.working >= most:
                raise CaseError("service_busy", most=most, seconds=WAIT_S)
            self.working, counted = self.working + 1, True
            async with limit:
                await self.app(scope, receive, watched)
        except Exception as error:
            if started:
                raise
            late = isinstance(error, TimeoutError) and counted and limit.expired()
            await refuse(Request(scope), self._told(error, late, scope["path"]))(
                scope, receive, send
            )
        finally:
            if counted and not started:
                self.working -= 1

    async def _read(self, scope: Scope, receive: Receive) -> Receive:
        """Read the body whole, and return what gives it again."""
        headers = Headers(scope=scope)
        if "content-length" not in headers and "transfer-encoding" not in headers:
            return receive
        most, body = self.limits.body_bytes, b""
        too_large = CaseError("body_too_large", most=most)
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > most:
            raise too_large
        more, seconds = True, self.limits.body_seconds
        try:
            async with asyncio.timeout(seconds):
                while more:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        break
                    body += message.get("body", b"")
                    more = message.get("more_body", False)
                    if len(body) > most:
                        raise too_large
        except TimeoutError:
            raise CaseError("body_late", seconds=seconds) from None
        given = False

        async def again() -> Message:
            nonlocal given
            if given:
                return await receive()
            given = True
            return {"type": "http.request", "body": body, "more_body": False}

        return again

    def _told(self, error: Exception, late: bool, path: str) -> CaseError:
        """Say what went wrong; what is nobody's mistake but ours goes to the log alone."""
        if isinstance(error, CaseError):  # of the body, or of too many
            return error
        if late:
            return CaseError("not_ready", seconds=self.limits.seconds)
        LOG.error(path, exc_info=error)
        return CaseError("service_failed")
