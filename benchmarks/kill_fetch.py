"""A fetch killed at random points, again and again: what the lake holds then, and after a rerun.

Run as ``python benchmarks/kill_fetch.py [--kills 200] [--seed 1] [--quick]``; ``--quick``, or
OFFSWITCH_BENCH_RUNS in the environment, kills ten times. The sources are fakes on loopback. Half of
the kills come at a random moment of a whole run's time, the other half right before a random one of
the steps by which a run opens, syncs, renames or removes a file or speaks to a socket. Every lake
is verified after the kill, fetched to the end, and exported; the export must have the bytes of that
of a fetch that nobody disturbed. Then pairs of fetches fill one lake at once, one of every second
pair killed. The last line is one JSON object.
"""

import argparse
import json
import multiprocessing
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from offswitch.fetch import fetch
from offswitch.lake import open_lake
from offswitch.sources.registry import BUILT_IN
from offswitch.timeline import Interval

WINDOW = Interval(datetime(2022, 1, 4, tzinfo=UTC), datetime(2022, 1, 6, tzinfo=UTC))
SOURCES = ("ioda", "tor", "coinmetrics")
SIGNALS = ("bgp", "ping-slash24", "gtr-norm", "ioda/events", "relay.users", "PriceUSD")
#: Steps of a run, as the interpreter reports them, before which it may be killed.
STEPS = ("open", "os.mkdir", "os.rename", "os.remove", "os.fsync", "socket.connect", "sqlite3.")
QUICK = 10
#: Loaded once, in a process that does nothing else; each child is forked from it.
PRELOADED = [
    __name__,
    "duckdb",
    "hishel.httpx",
    "offswitch.fetch",
    *(f"offswitch.sources.{name}" for name in BUILT_IN),
]


@dataclass
class Tally:
    """What the lakes were found to be."""

    lakes: int = 0
    midway: int = 0
    verified: int = 0
    identical: int = 0
    lost: int = 0
    doubled: int = 0
    batches: list[int] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether nothing at all was wrong."""
        right = self.verified == self.identical == self.lakes
        return right and not self.lost + self.doubled

    def line(self, what: str) -> str:
        """Its row of the table."""
        then = f"{min(self.batches)} to {max(self.batches)}"
        return (
            f"{what:<18} {self.lakes:>5}{self.midway:>8}{then:>14}{self.verified:>10}"
            f"{self.identical:>11}{self.lost:>6}{self.doubled:>9}"
        )

    def compare(self, folder: Path, wanted: bytes) -> None:
        """Export a lake that was fetched to the end, and hold it against the undisturbed one."""
        found = exported(folder)
        self.identical += found == wanted
        rows, expected = Counter(found.splitlines()), Counter(wanted.splitlines())
        self.lost += (expected - rows).total()
        self.doubled += sum(count - 1 for count in rows.values())


def main() -> None:
    """Kill, verify, fetch again, compare, and print what came of it."""
    parser = argparse.ArgumentParser(description="Kill fetches at random points.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    quick = given.quick or "OFFSWITCH_BENCH_RUNS" in os.environ
    kills = QUICK if quick else given.kills
    rng = random.Random(given.seed)
    spawn = multiprocessing.get_context("forkserver")
    spawn.set_forkserver_preload(PRELOADED)
    started = time.perf_counter()
    with TemporaryDirectory(prefix="offswitch-kill-") as root, fakes() as addresses:
        work = Path(root)
        wanted, seconds, steps = undisturbed(spawn, work, addresses)
        rows = wanted.count(b"\n") - 1
        print(f"undisturbed: {seconds:.2f} s, {steps} steps, {rows:,} rows exported")
        moments, at_steps, pairs = Tally(), Tally(), Tally()
        for n in range(kills):
            folder = work / f"kill-{n}"
            tally = at_steps if n % 2 else moments
            midway = False
            while not midway:  # one that ended before its moment came is drawn again
                shutil.rmtree(folder, ignore_errors=True)
                at_step = rng.randint(1, steps) if n % 2 else None
                after = rng.uniform(0.0, seconds)
                midway = kill_one(spawn, folder, addresses, after, at_step)
            tally.midway += 1
            verify(folder, tally)
            complete(folder, addresses)
            tally.compare(folder, wanted)
            shutil.rmtree(folder)
        for n in range(max(kills // 10, 2)):
            folder = work / f"pair-{n}"
            pair(spawn, folder, addresses, pairs, rng.uniform(0.0, seconds) if n % 2 else None)
            pairs.compare(folder, wanted)
            shutil.rmtree(folder)
    print(
        f"{'killed':<18}{'lakes':>6}{'midway':>8}{'batches then':>14}{'verified':>10}"
        f"{'identical':>11}{'lost':>6}{'doubled':>9}"
    )
    tallies = {"at a moment": moments, "before a step": at_steps, "one of two": pairs}
    for what, tally in tallies.items():
        print(tally.line(what))
    single = [moments, at_steps]
    figures = {
        "benchmark": "kill_fetch",
        "kills": kills,
        "killed_midway": sum(tally.midway for tally in single),
        "verified": sum(tally.verified for tally in single),
        "identical": sum(tally.identical for tally in single),
        "lost_rows": sum(tally.lost for tally in tallies.values()),
        "doubled_rows": sum(tally.doubled for tally in tallies.values()),
        "pairs": pairs.lakes,
        "pairs_verified": pairs.verified,
        "pairs_identical": pairs.identical,
        "rows": rows,
        "seed": given.seed,
        "seconds": round(time.perf_counter() - started, 1),
    }
    print(json.dumps(figures))
    sys.exit(0 if all(tally.whole for tally in tallies.values()) else 1)


def fakes() -> Any:
    """Serve the fakes, and give their addresses by source."""
    from contextlib import contextmanager
    from importlib import import_module

    from offswitch.testing.server import serve
    from offswitch.testing.world import World

    @contextmanager
    def started() -> Any:
        world = World()
        apps = {name: import_module(f"offswitch.testing.{name}").app(world) for name in SOURCES}
        with serve(apps) as base:
            yield {name: f"{base}/{name}" for name in SOURCES}

    return started()


def complete(folder: Path, addresses: dict[str, str]) -> None:
    """Fetch all of it, and insist that nothing is missing."""
    found = fetch(
        "KZ",
        WINDOW,
        lake=open_lake(folder / "lake"),
        sources=SOURCES,
        signals=SIGNALS,
        base_urls=addresses,
        cache=folder / "cache",
    )
    if not found.whole:
        why = next(gap.why for row in found.rows for gap in row.missing)
        raise SystemExit(f"a fetch was not whole: {why}")


def exported(folder: Path) -> bytes:
    """Bytes of the canonical export of a lake."""
    file = folder / "export.csv"
    open_lake(folder / "lake").export(file)
    return file.read_bytes()


def undisturbed(spawn: Any, work: Path, addresses: dict[str, str]) -> tuple[bytes, float, int]:
    """Fetch twice undisturbed: the export, the seconds that a run takes, and its steps."""
    spans = []
    for name in ("first", "whole"):
        child = spawn.Process(target=run, args=(work / name, addresses, None))
        start = time.perf_counter()
        child.start()
        child.join()
        spans.append(time.perf_counter() - start)
        if child.exitcode != 0:
            raise SystemExit(f"an undisturbed fetch ended with {child.exitcode}")
    first, whole = exported(work / "first"), exported(work / "whole")
    if first != whole:
        raise SystemExit("two undisturbed fetches differ")
    return whole, min(spans), int((work / "whole" / "steps").read_text())


def run(folder: Path, addresses: dict[str, str], stop_before: int | None) -> None:
    """Fetch in a child; be killed right before a step, or count them."""
    folder.mkdir(exist_ok=True)
    count = watch_steps(folder, stop_before)
    complete(folder, addresses)
    (folder / "steps").write_text(str(count()))


def watch_steps(folder: Path, stop_before: int | None) -> Callable[[], int]:
    """Count what this process does in a folder from now on; the step named is never made."""
    seen = 0

    def step(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal seen
        elsewhere = event == "open" and not str(arguments[0]).startswith(str(folder))
        if event.startswith(STEPS) and not elsewhere:
            seen += 1
            if seen == stop_before:
                os.kill(os.getpid(), signal.SIGKILL)

    fsync = os.fsync

    def told_fsync(handle: int) -> None:  # the one step that the interpreter does not report
        sys.audit("os.fsync", handle)
        fsync(handle)

    os.fsync = told_fsync
    sys.addaudithook(step)
    return lambda: seen


def kill_one(
    spawn: Any, folder: Path, addresses: dict[str, str], after: float, at_step: int | None
) -> bool:
    """Start a fetch, and kill it after a while or before a step, if it has not ended by then."""
    child = spawn.Process(target=run, args=(folder, addresses, at_step))
    child.start()
    if at_step is None:
        child.join(after)
        child.kill()
    return was_killed(child)


def was_killed(child: BaseProcess) -> bool:
    """Wait until a child is gone, and say whether it was killed."""
    child.join()
    if child.exitcode not in (0, -signal.SIGKILL):
        raise SystemExit(f"a fetch ended with {child.exitcode}")
    return child.exitcode != 0


def verify(folder: Path, tally: Tally) -> None:
    """Read every hash of a lake; one that is not there yet is whole."""
    folder.mkdir(exist_ok=True)
    lake = open_lake(folder / "lake")
    tally.lakes += 1
    tally.verified += not lake.verify()
    tally.batches.append(lake.batches().height)


def pair(
    spawn: Any, folder: Path, addresses: dict[str, str], tally: Tally, after: float | None
) -> None:
    """Fetch twice into one lake at once, and kill one of the two where that is asked for."""
    folder.mkdir()
    children = [spawn.Process(target=run, args=(folder, addresses, None)) for _ in range(2)]
    for child in children:
        child.start()
    if after is not None:
        children[0].join(after)
        children[0].kill()
    tally.midway += sum(was_killed(child) for child in children)
    verify(folder, tally)


if __name__ == "__main__":
    main()
