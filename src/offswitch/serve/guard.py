"""Who may ask, and what a browser is told about what it gets."""

import hashlib
import hmac
import ipaddress
from http.cookies import CookieError, SimpleCookie
from urllib.parse import quote, urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from offswitch.errors import CaseError
from offswitch.serve.config import Config
from offswitch.serve.refuse import refuse

#: Nothing runs, loads or connects but what this service itself sends.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    )
)
SECURITY = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",  # with none, a form of ours would come from nowhere
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "x-frame-options": "DENY",
}
_SECURITY = [(name.encode(), value.encode()) for name, value in SECURITY.items()]
COOKIE = "offswitch"
SIGN_IN = "/sign-in"
#: What anyone may see who reaches the service, beside what the page loads.
OPEN = (SIGN_IN, "/health", "/theme.css")
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
#: Longest address, in bytes.
MOST_ADDRESS = 8_192


def sealed(token: str) -> str:
    """Return what the cookie of a reader who gave the token holds: not the token itself."""
    return hmac.new(token.encode(), b"offswitch page", hashlib.sha256).hexdigest()


class Guard:
    """Refuse who may not ask, and set the headers of every response.

    Parameters
    ----------
    app
        What answers.
    config
        Says the token and the hosts.
    """

    def __init__(self, app: ASGIApp, config: Config) -> None:
        self.app, self.config = app, config

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        head = scope["method"] == "HEAD"
        if head:
            scope["method"] = "GET"

        async def secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *_SECURITY]
            elif head:
                message = {**message, "body": b""}
            await send(message)

        refused = self._refusal(Request(scope), Headers(scope=scope))
        await (refused or self.app)(scope, receive, secured)

    def _refusal(self, request: Request, headers: Headers) -> Response | None:
        error = self._wrong(request, headers)
        if error is None:
            return None
        reads = "text/html" in headers.get("accept", "")
        if error.key == "no_token" and request.method in SAFE and reads:
            back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
            return RedirectResponse(f"{SIGN_IN}?back={quote(back, safe='')}", 303)
        return refuse(request, error)

    def _wrong(self, request: Request, headers: Headers) -> CaseError | None:
        if len(request.scope["raw_path"]) + len(request.scope["query_string"]) > MOST_ADDRESS:
            return CaseError("address_too_long", most=MOST_ADDRESS)
        hosts = headers.getlist("host")
        host = hosts[0] if len(hosts) == 1 else ""
        if not self._own_host(host):
            return CaseError("wrong_host", host=host[:80])
        if _from_elsewhere(request.method, headers, host):
            return CaseError("other_origin")
        path = request.scope["path"]
        open_to_all = path in OPEN or path.startswith("/static/")
        if self.config.token is not None and not open_to_all and not self._known(headers):
            return CaseError("no_token", address=SIGN_IN)
        return None

    def _own_host(self, host: str) -> bool:
        """Whether a host is this service: a name of another site may have been bound to it.

        An address in figures cannot be: a browser that asks by it was sent by nobody else's name.
        """
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return name == "localhost" or name in self.config.hosts or _is_figures(name)

    def _known(self, headers: Headers) -> bool:
        token = self.config.token or ""
        scheme, _, given = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return same(given.strip(), token)
        try:
            cookie = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
        except CookieError:
            return False
        return cookie is not None and same(cookie.value, sealed(token))


def same(given: str, wanted: str) -> bool:
    """Compare two secrets in a time that says nothing of where they differ."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode())


def _is_figures(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _from_elsewhere(method: str, headers: Headers, host: str) -> bool:
    """Whether a page of another site asks, other than by a link that a reader follows.

    A browser says so itself (Fetch Metadata), and whether it is a frame of that page that would
    show the answer; an older one names the origin where it matters.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        shown = headers.get("sec-fetch-dest", "document") == "document"
        follows = headers.get("sec-fetch-mode") == "navigate" and shown and method in SAFE
        return site not in ("same-origin", "none") and not follows
    origin = headers.get("origin")
    return method not in SAFE and origin is not None and urlsplit(origin).netloc != host
