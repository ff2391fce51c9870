"""Every connector against answers that went wrong: none may crash it, or give a wrong row unseen.

``python benchmarks/fuzz_sources.py [--inputs 20000] [--source ID] [--seed 1] [--quick]``: each
connector reads what its fake in `offswitch.testing` answers, in this process, with one answer of
each read changed (`mutations.mutate`): types, nulls, huge numbers, NaN, missing and renamed fields,
rows doubled, swapped or cut off, letters, bytes. It may refuse with a `SourceError`, or answer. Any
other exception is a crash.

An answer's row is wrong where the changed answer does not state it. For sources that are read
twice (`stated_rows`) it must be among the rows that a second, trusting reader finds. For the others
(`stated_cells`) it must be a row of the unchanged answer, or differ from it only in cells that
stand in the changed one, a text in its parts. Where a source is read twice, a row that is stated,
inside the window (up to the moment to which the answer says it goes) and missing in the answer
counts as lost.

The last line is one JSON object.
"""

import argparse
import json
import os
import random
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import polars as pl
from mutations import mutate
from recorded_answers import Recorded, asks
from stated_cells import Cells
from stated_rows import COLUMNS, READ_TWICE, stated_rows

from offswitch.errors import SourceError
from offswitch.sources.record import KEYS, Answer, Ask, Connector
from offswitch.sources.registry import BUILT_IN
from offswitch.testing.world import World

INPUTS, QUICK = 20_000, 100
SHOWN = 3


@dataclass
class Tally:
    """What became of the inputs of one connector."""

    inputs: int = 0
    answers: int = 0
    same: int = 0
    refusals: int = 0
    crashes: int = 0
    wrong: int = 0
    lost: int = 0
    seconds: float = 0.0
    keys: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def show(self, words: str) -> None:
        if len(self.examples) < SHOWN:
            self.examples.append(words)


@dataclass(frozen=True)
class Asked:
    """A question, how many requests it takes, and the rows of its unchanged answer."""

    ask: Ask
    requests: int
    rows: pl.DataFrame


def unchanged(connector: Connector, client: Recorded) -> list[Asked]:
    """The questions that the fake has an answer to."""
    found = []
    for ask in asks(connector):
        client.start()
        answer = connector.read(client, ask)  # type: ignore[arg-type]
        if answer.rows.is_empty():
            raise SystemExit(f"{connector.card.id}/{ask.signal.name}: the fake gives no rows")
        found.append(Asked(ask, len(client.replies), answer.rows))
    return found


def fuzz(name: str, inputs: int, seed: int) -> Tally:
    """Read `inputs` changed answers."""
    connector: Connector = import_module(f"offswitch.sources.{name}").CONNECTOR
    app = import_module(f"offswitch.testing.{name}").app(World())
    client = Recorded(app, connector.card.id, connector.card.base)
    questions = unchanged(connector, client)
    tally = Tally()
    begun = time.perf_counter()
    for number in range(inputs):
        one(connector, client, questions[number % len(questions)], f"{seed}/{name}/{number}", tally)
    tally.seconds = time.perf_counter() - begun
    return tally


def one(connector: Connector, client: Recorded, asked: Asked, seed: str, tally: Tally) -> None:
    rng = random.Random(seed)
    client.start(rng.randrange(asked.requests), lambda body: mutate(body, rng))
    tally.inputs += 1
    try:
        answer = connector.read(client, asked.ask)  # type: ignore[arg-type]
    except SourceError as error:
        tally.refusals += 1
        tally.keys[error.key] += 1
        return
    except Exception:
        tally.crashes += 1
        tally.show(f"crash {seed}: {traceback.format_exc().splitlines()[-1]}")
        return
    tally.answers += 1
    bodies = [reply.body for reply in client.replies]
    tally.same += answer.rows.equals(asked.rows)
    wrong, lost = compared(connector.card.id, asked, answer, bodies)
    if wrong:
        tally.wrong += 1
        tally.show(f"wrong {seed} {asked.ask.signal.name}: {wrong[0]}")
    if lost:
        tally.lost += 1
        tally.show(f"lost {seed} {asked.ask.signal.name}: {lost[0]}")


def compared(
    source: str, asked: Asked, answer: Answer, bodies: list[bytes]
) -> tuple[list[Any], list[Any]]:
    """Rows that the changed answer does not state, and rows that it states and were lost."""
    ask, rows = asked.ask, answer.rows
    if source in READ_TWICE:
        columns = COLUMNS[ask.signal.kind]
        given = set(rows.select(columns).iter_rows())
        stated = stated_rows(source, bodies, ask)
        time_at = columns.index("time")
        end = min(answer.last or ask.window.end, ask.window.end)
        inside = {row for row in stated if ask.window.start <= row[time_at] < end}
        return list(given - stated), list(inside - given)
    if rows.equals(asked.rows):
        return [], []
    cells = Cells(bodies)
    keys = KEYS[ask.signal.kind]
    before = {tuple(row[key] for key in keys): row for row in asked.rows.iter_rows(named=True)}
    wrong = []
    for row in rows.iter_rows(named=True):
        known = before.get(tuple(row[key] for key in keys), {})
        new = [v for name, v in row.items() if name not in known or known[name] != v]
        if not all(map(cells.state, new)):
            wrong.append(row)
    return wrong, []


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--inputs", type=int)
    parser.add_argument("--source", action="append")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    quick = given.quick or "OFFSWITCH_BENCH_RUNS" in os.environ
    inputs = given.inputs or (QUICK if quick else INPUTS)
    print(f"{'source':<16}{'inputs':>9}{'refused':>9}{'answers':>9}{'same rows':>11}", end="")
    print(f"{'crashes':>9}{'wrong':>7}{'lost':>6}{'a second':>10}")
    tallies: dict[str, Tally] = {}
    for name in given.source or BUILT_IN:
        tally = tallies[name] = fuzz(name, inputs, given.seed)
        print(f"{name:<16}{tally.inputs:>9,}{tally.refusals:>9,}", end="")
        print(f"{tally.answers:>9,}{tally.same:>11,}", end="")
        print(f"{tally.crashes:>9,}{tally.wrong:>7,}{tally.lost:>6,}", end="")
        print(f"{tally.inputs / tally.seconds:>10,.0f}")
        for example in tally.examples:
            print(f"    {example[:160]}")
    total = {
        name: sum(getattr(tally, name) for tally in tallies.values())
        for name in ("inputs", "refusals", "answers", "same", "crashes", "wrong", "lost")
    }
    reasons: Counter[str] = sum((tally.keys for tally in tallies.values()), Counter())
    last = {
        "benchmark": "fuzz_sources",
        "connectors": len(tallies),
        "inputs_each": inputs,
        **total,
        "read_twice": len(READ_TWICE),
        "refused_as": dict(reasons.most_common()),
    }
    print(json.dumps(last))
    sys.exit(1 if total["crashes"] or total["wrong"] or total["lost"] else 0)


if __name__ == "__main__":
    main()
