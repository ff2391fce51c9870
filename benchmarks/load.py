"""Asking a server on loopback one thing many times: by wrk if it is installed, else by hand."""

import asyncio
import json
import re
import shutil
import subprocess
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

AT_ONCE = 16
_UNITS = {"us": 1e-3, "ms": 1.0, "s": 1e3, "m": 6e4}


@dataclass(frozen=True)
class Load:
    """What a server did: requests a second, milliseconds that 50 and 99 % of them took, errors."""

    rps: float
    p50_ms: float
    p99_ms: float
    requests: int
    errors: int


def tool() -> str:
    """Name what asks."""
    return "wrk" if shutil.which("wrk") else "asyncio"


def load(url: str, seconds: float, *, gzip: bool) -> Load:
    """Ask for one address over sixteen connections for some seconds."""
    accept = "gzip" if gzip else "identity"
    if shutil.which("wrk"):
        return _wrk(url, seconds, accept)
    return asyncio.run(_by_hand(url, seconds, accept))


def _wrk(url: str, seconds: float, accept: str) -> Load:
    said = subprocess.run(
        [
            *("wrk", "-t1", f"-c{AT_ONCE}", f"-d{seconds:.0f}s", "--latency"),
            *("-H", f"Accept-Encoding: {accept}", url),
        ],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    shares = {
        share: float(value) * _UNITS[unit]
        for share, value, unit in re.findall(r"(\d+)%\s+([\d.]+)(us|ms|s|m)\b", said)
    }
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    sockets = re.search(r"Socket errors: (.*)", said)
    errors = int(failed[1]) if failed else 0
    errors += sum(map(int, re.findall(r"\d+", sockets[1]))) if sockets else 0
    (requests,) = re.findall(r"(\d+) requests in", said)
    (rate,) = re.findall(r"Requests/sec:\s+([\d.]+)", said)
    return Load(float(rate), shares["50"], shares["99"], int(requests), errors)


async def _by_hand(url: str, seconds: float, accept: str) -> Load:
    where = urlsplit(url)
    asked = (
        f"GET {where.path}?{where.query} HTTP/1.1\r\nHost: {where.netloc}\r\n"
        f"Accept-Encoding: {accept}\r\n\r\n"
    ).encode()
    took: list[float] = []
    errors = 0

    async def one() -> None:
        nonlocal errors
        reader, writer = await asyncio.open_connection(where.hostname, where.port)
        while (begun := time.perf_counter()) < end:
            writer.write(asked)
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = re.search(rb"content-length: (\d+)", head)
            await reader.readexactly(int(length[1]) if length else 0)
            took.append((time.perf_counter() - begun) * 1e3)
            errors += head.split()[1] != b"200"
        writer.close()

    start = time.perf_counter()
    end = start + seconds
    await asyncio.gather(*(one() for _ in range(AT_ONCE)))
    return summed(took, time.perf_counter() - start, errors)


def summed(took: list[float], seconds: float, errors: int) -> Load:
    """Sum up what requests took, in milliseconds."""
    ranked = sorted(took)
    return Load(
        len(took) / seconds,
        ranked[len(ranked) // 2],
        ranked[min(len(ranked) - 1, int(len(ranked) * 0.99))],
        len(took),
        errors,
    )


#: The least that a server does: a fixed response of so many bytes, by uvicorn alone.
BARE = """
import asyncio, json, socket, sys, uvicorn
headers, body = json.loads(sys.argv[1]), open(sys.argv[2], "rb").read()
headers = [(name.encode(), value.encode()) for name, value in headers.items()]
async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
listener.bind(("127.0.0.1", 0))
listener.listen()
print(f"http://127.0.0.1:{listener.getsockname()[1]}/", flush=True)
asked = uvicorn.Config(app, http="httptools", ws="none", lifespan="off", log_config=None,
                       access_log=False, server_header=False)
uvicorn.Server(asked).run([listener])
"""


def bare(python: str, headers: dict[str, str], body: str) -> list[str]:
    """Return the command of a server that sends the content of the file `body`, and no more."""
    return [python, "-c", BARE, json.dumps(headers), body]
