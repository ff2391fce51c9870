"""Every connector against every fault: what came of it.

Run as ``python benchmarks/faults.py``; OFFSWITCH_BENCH_RUNS (5) sets how many ways an answer's
schema drifts, each drawn from a seed of its own. Each connector reads one piece of each kind of
signal from its fake, over loopback and through the real client, while the fault lasts and again
while only the first request meets it. An outcome is the rows that come where nothing is wrong, or
a refusal in one line, by the name of its sentence. Other rows and crashes are named, and counted;
there must be none.

The last line is one JSON object.
"""

import json
import os
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module

from offswitch.sources.record import Ask, Connector
from offswitch.sources.registry import BUILT_IN
from offswitch.testing.faults import ABOVE, BELOW
from offswitch.testing.server import serve
from offswitch.testing.trial import Trial, answer_from, questions, try_from
from offswitch.testing.world import World

DRIFTS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "5"))
SAME = "same rows"


def asks(world: World) -> dict[str, tuple[Connector, Ask]]:
    """Return the questions by a name: the source's, and the kind where it has several."""
    found = {}
    for name in BUILT_IN:
        connector = import_module(f"offswitch.sources.{name}").CONNECTOR
        several = questions(connector, world)
        for ask in several:
            kind = f"/{ask.signal.kind}" if len(several) > 1 else ""
            found[f"{connector.card.id}{kind}"] = (connector, ask)
    return found


def main() -> None:
    world = World()
    asked = asks(world)
    fakes = {
        name: import_module(f"offswitch.testing.{connector.read.__module__.split('.')[-1]}").app(
            world
        )
        for name, (connector, _) in asked.items()
    }
    with serve({flat(name): app for name, app in fakes.items()}) as base:
        wanted = {
            name: answer_from(connector, f"{base}/{flat(name)}", ask).rows
            for name, (connector, ask) in asked.items()
        }
    empty = [name for name, rows in wanted.items() if rows.is_empty()]
    faults = [*ABOVE, *BELOW]
    runs = [(fault, seed) for fault in faults for seed in seeds(fault)]
    runs += [(f"{fault}:1", 1) for fault in faults if fault != "tls-failure"]
    outcomes: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    trials: list[Trial] = []
    print(f"{len(asked)} questions to {len(BUILT_IN)} connectors; NAME:1 is the first request only")
    for fault, seed in runs:
        served = {flat(name): app for name, app in fakes.items()}
        # What has to be waited for is waited for at once; the rest has the fakes to itself.
        workers = 8 if fault.startswith("slow") else 1
        with serve(served, fault=fault, seed=seed) as base, ThreadPoolExecutor(workers) as pool:
            at_once = {
                name: pool.submit(try_from, connector, f"{base}/{flat(name)}", ask, wanted[name])
                for name, (connector, ask) in asked.items()
            }
        for name, future in at_once.items():
            trial = future.result()
            trials.append(trial)
            outcomes[fault][name].append(trial.outcome)
            if not trial.stood:
                print(f"NOT STOOD: {fault}, seed {seed}, {name}: {trial}")
    for fault, by_name in outcomes.items():
        show(fault, by_name)
    wrong = sum(trial.outcome == "other rows" for trial in trials)
    crashes = sum(trial.outcome.startswith("crash") for trial in trials)
    print(
        json.dumps(
            {
                "benchmark": "faults",
                "connectors": len(BUILT_IN),
                "questions": len(asked),
                "without_rows": empty,
                "faults": len(faults),
                "trials": len(trials),
                "same_rows": sum(trial.outcome == SAME for trial in trials),
                "refused": sum(trial.outcome.startswith("refused") for trial in trials),
                "wrong_rows": wrong,
                "crashes": crashes,
                "longest_s": max(trial.seconds for trial in trials),
                "outcomes": outcomes,
            }
        )
    )
    sys.exit(bool(wrong or crashes))


def flat(name: str) -> str:
    """Name of a question as a part of a path."""
    return name.replace("/", ".")


def seeds(fault: str) -> range:
    """Seeds of a fault that draws what it changes; one of all others."""
    return range(1, (DRIFTS if fault == "schema-drift" else 1) + 1)


def show(fault: str, by_name: dict[str, list[str]]) -> None:
    """Print who had which outcome, the most frequent first."""
    who: dict[str, list[str]] = defaultdict(list)
    drawn = max(len(found) for found in by_name.values())
    for name, found in by_name.items():
        for outcome in sorted(set(found)):
            often = f" {found.count(outcome)} of {drawn}" if drawn > 1 else ""
            who[outcome].append(f"{name}{often}")
    most = sorted(who.items(), key=lambda one: -len(one[1]))
    for n, (outcome, names) in enumerate(most):
        told = ", ".join(names)
        if drawn == 1 and len(names) > len(by_name) / 2:
            told = f"all {len(names)}" if len(most) == 1 else f"the other {len(names)}"
        print(f"{fault if n == 0 else '':22}{outcome:24}{told}")


if __name__ == "__main__":
    main()
