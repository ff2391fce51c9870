"""What `offswitch serve` bears on loopback, and how heavy its first page is.

One real server process in a folder of its own. An assessment that is kept is asked for over
sixteen connections, compressed and plain, by wrk if it is installed and else by a client of ours;
beside it, in the same run, the floor: uvicorn alone, sending the same bytes. Then assessments that
were never asked for, each with a new seed, while the health of the service is asked for too. Then
the first page, in headless Chromium where there is one: kilobytes transferred until nothing more is
loaded, and milliseconds until everything on it works. Run as ``python benchmarks/serve.py
[--seconds 20] [--quick]``: the seconds that the server is asked for in all, two fifths of them for
what is kept and two for what is not; ``--seconds 300`` is the proof of five minutes. The last line
is one JSON object with the figures of the table; null is not measured.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from load import Load, bare, load, summed, tool

CASE = "/api/v1/assess/kazakhstan-2022"
FIRST = "/figure/event/connectivity.svg?lang=en&width=800"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SEEDS = iter(range(1_000_000, 2_000_000))
TARGETS = {
    "cached_rps_target": 500,
    "page_kb_target": 300,
    "first_page_ms_target": 1_000,
    "health_start_ms_target": 1_000,
    "pdf_s_target": 5,
}
#: When the page is loaded, and what it takes on the wire.
LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd"


@contextmanager
def process(command: list[str]) -> Iterator[str]:
    """Run a server, and give the address that it prints."""
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert running.stdout is not None
        yield next(word for word in running.stdout.readline().split() if word.startswith("http"))
    finally:
        running.terminate()
        running.communicate(timeout=60)


def ask(base: str, address: str) -> float:
    """Milliseconds that one request takes; raises where it fails."""
    begun = time.perf_counter()
    httpx.get(base.rstrip("/") + address, timeout=120).raise_for_status()
    return (time.perf_counter() - begun) * 1e3


def uncached(base: str, seconds: float) -> tuple[Load, Load]:
    """Ask for what nobody asked for before, two at once; and, all the while, for the health."""
    took: list[float] = []
    health: list[float] = []
    failed: list[str] = []
    end = time.perf_counter() + seconds

    def each(client: httpx.Client, into: list[float], pause: float, new: bool) -> None:
        while time.perf_counter() < end or not into:
            begun = time.perf_counter()
            answer = client.get(f"{CASE}?seed={next(SEEDS)}" if new else "/health")
            into.append((time.perf_counter() - begun) * 1e3)
            if answer.status_code != 200:
                failed.append(f"{answer.url} {answer.status_code}")
            time.sleep(pause)

    start = time.perf_counter()
    with httpx.Client(base_url=base, timeout=120) as client:
        asking = [
            *(threading.Thread(target=each, args=(client, took, 0, True)) for _ in range(2)),
            threading.Thread(target=each, args=(client, health, 0.01, False)),
        ]
        for thread in asking:
            thread.start()
        for thread in asking:
            thread.join()
    spent = time.perf_counter() - start
    return summed(took, spent, len(failed)), summed(health, spent, 0)


def first_page(base: str, visits: int) -> dict[str, float | None]:
    """Weight of the first page, and when it is ready, in browsers that know nothing of it."""
    found: dict[str, float | None] = {"page_kb": None, "first_page_ms": None}
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return found
    if path is None:
        return found
    with sync_playwright() as driver:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = driver.chromium.launch(executable_path=path, args=arguments)
        weights, times = [], []
        for _ in range(visits):
            tab = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
            weighed: list[float] = []
            session = tab.context.new_cdp_session(tab)
            session.send("Network.enable")
            session.on(
                "Network.loadingFinished",
                lambda e, into=weighed: into.append(e["encodedDataLength"]),
            )
            tab.goto(base, wait_until="networkidle")
            weights.append(sum(weighed) / 1e3)
            times.append(tab.evaluate(LOADED))
            tab.context.close()
        browser.close()
    return {"page_kb": statistics.median(weights), "first_page_ms": statistics.median(times)}


def pdf(folder: Path, runs: int) -> float | None:
    """Least seconds that the command takes to make a PDF; None where it makes none."""
    command = [sys.executable, "-m", "offswitch", "assess", "kazakhstan-2022"]
    took = []
    for _ in range(runs):
        begun = time.perf_counter()
        ran = subprocess.run(
            [*command, "--pdf", str(folder / "report.pdf")], capture_output=True, check=False
        )
        if ran.returncode:
            return None
        took.append(time.perf_counter() - begun)
    return min(took)


def floor(base: str, folder: Path, seconds: float, *, gzip: bool) -> Load:
    """What uvicorn does with the response that the service gives, headers and all."""
    accept = "gzip" if gzip else "identity"
    url = base.rstrip("/") + CASE
    with httpx.stream("GET", url, headers={"accept-encoding": accept}) as answer:
        body = folder / "body"
        body.write_bytes(b"".join(answer.iter_raw()))
        headers = {k: v for k, v in answer.headers.items() if k != "date"}
    with process(bare(sys.executable, headers, str(body))) as address:
        load(address, 1, gzip=gzip)
        return load(address, seconds, gzip=gzip)


def measure(seconds: float, folder: Path) -> dict[str, Any]:
    """Measure everything that needs a server."""
    long, short = max(1.0, 0.4 * seconds), max(1.0, min(0.04 * seconds, 10.0))
    serve = [sys.executable, "-m", "offswitch", "serve", "--port", "0"]
    begun = time.perf_counter()
    with process([*serve, "--state", str(folder / "state")]) as base:
        ask(base, "/health")
        found: dict[str, Any] = {"health_start_ms": (time.perf_counter() - begun) * 1e3}
        for address in (CASE, "/", FIRST):  # what the service makes by itself once it has started
            ask(base, address)
        loads = {}
        for name, gzip, lasts in (("cached", True, long), ("plain", False, short)):
            load(base.rstrip("/") + CASE, 1, gzip=gzip)
            loads[name] = load(base.rstrip("/") + CASE, lasts, gzip=gzip)
            loads[f"{name} floor"] = floor(base, folder, short, gzip=gzip)
        loads["health"] = load(base.rstrip("/") + "/health", short, gzip=True)
        loads["uncached"], loads["health, busy"] = uncached(base, long)
        found |= first_page(base, 5 if seconds > 2 else 1)
    print(f"asked by {tool()}{'rps':>21}{'p50 ms':>10}{'p99 ms':>10}{'requests':>10}{'errors':>8}")
    for name, one in loads.items():
        figures = f"{one.rps:12.1f}{one.p50_ms:10.2f}{one.p99_ms:10.2f}"
        print(f"  {name:20}{figures}{one.requests:10}{one.errors:8}")
    cached, plain, new = loads["cached"], loads["plain"], loads["uncached"]
    return found | {
        "cached_rps": cached.rps,
        "p99_ms": cached.p99_ms,
        "cached_ratio_to_floor": cached.rps / loads["cached floor"].rps,
        "plain_rps": plain.rps,
        "plain_p99_ms": plain.p99_ms,
        "plain_ratio_to_floor": plain.rps / loads["plain floor"].rps,
        "uncached_rps": new.rps,
        "uncached_p99_ms": new.p99_ms,
        "health_rps": loads["health"].rps,
        "health_busy_p99_ms": loads["health, busy"].p99_ms,
        "requests": sum(one.requests for name, one in loads.items() if "floor" not in name),
        "errors": sum(one.errors for name, one in loads.items() if "floor" not in name),
    }


def main() -> None:
    """Measure, and print the table and the JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    quick = given.quick or "OFFSWITCH_BENCH_RUNS" in os.environ
    seconds = 1.0 if quick else given.seconds
    with tempfile.TemporaryDirectory(prefix="offswitch-") as folder:
        found = measure(seconds, Path(folder))
        found["pdf_s"] = pdf(Path(folder), 1 if quick else 3)
    for name in ("health_start_ms", "page_kb", "first_page_ms", "pdf_s"):
        value = found[name]
        print(f"{name:20}{'not measured' if value is None else f'{value:.1f}':>14}")
    for name, target in TARGETS.items():
        print(f"{name}: {target}")
    print(
        json.dumps({"benchmark": "serve", "seconds": seconds, "client": tool(), **found, **TARGETS})
    )


if __name__ == "__main__":
    main()
