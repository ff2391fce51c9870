"""Every connector against every fault: the same rows, or one line; the whole is a benchmark."""

from importlib import import_module

import pytest

from offswitch.sources.registry import BUILT_IN
from offswitch.testing.faults import ABOVE, BELOW
from offswitch.testing.server import serve
from offswitch.testing.trial import answer_from, questions, try_from
from offswitch.testing.world import World

WORLD = World()
CONNECTORS = {
    connector.card.id: (connector, import_module(f"offswitch.testing.{name}").app(WORLD))
    for name in BUILT_IN
    for connector in [import_module(f"offswitch.sources.{name}").CONNECTOR]
}
ASKS = {source: questions(connector, WORLD)[-1] for source, (connector, _) in CONNECTORS.items()}
FAKES = {source: app for source, (_, app) in CONNECTORS.items()}
#: Faults that take a second or more of each connector, and are of the client alone.
SLOW = ("slow-body", "slow-first-byte")
#: Faults that pass: asked again, the source answers as ever.
PASSING = ("429", "429-retry-after", "500", "503", "cut-body", "reset", "slow-first-byte")


@pytest.fixture(scope="module")
def wanted():
    """Rows of each connector's question where nothing is wrong."""
    with serve(FAKES) as base:
        return {
            source: answer_from(connector, f"{base}/{source}", ASKS[source]).rows
            for source, (connector, _) in CONNECTORS.items()
        }


def outcomes(fault, wanted, sources, seed=1):
    with serve({source: FAKES[source] for source in sources}, fault=fault, seed=seed) as base:
        found = {}
        for source in sources:
            connector, _ = CONNECTORS[source]
            ask = ASKS[source]
            found[source] = try_from(connector, f"{base}/{source}", ask, wanted[source])
    for source, trial in found.items():
        assert trial.stood, (fault, source, trial)
        assert not trial.said or trial.said.startswith(f"{source}: "), trial.said
        assert "\n" not in trial.said
        assert "made-up:secret" not in trial.said
    return {source: trial.outcome for source, trial in found.items()}


def test_every_question_has_rows(wanted):
    assert [source for source, rows in wanted.items() if rows.is_empty()] == []


@pytest.mark.parametrize("fault", [f for f in (*ABOVE, *BELOW) if f not in SLOW])
def test_no_fault_gives_a_wrong_row(fault, wanted):
    found = outcomes(fault, wanted, list(CONNECTORS))
    if fault == "clock-skew":
        assert set(found.values()) == {"same rows"}
    elif fault not in ("duplicated-rows", "out-of-order-rows", "schema-drift"):
        # A workbook is bytes of any type: it is read whatever its type is said to be.
        unharmed = {s for s, outcome in found.items() if outcome == "same rows"}
        assert unharmed <= ({"keepiton"} if fault == "wrong-content-type" else set())


@pytest.mark.parametrize("fault", SLOW)
def test_a_slow_source_is_given_up(fault, wanted):
    (outcome,) = outcomes(fault, wanted, ["worldbank"]).values()
    assert outcome.startswith("refused: ")


@pytest.mark.parametrize("fault", PASSING)
def test_a_fault_that_passes_leaves_the_same_rows(fault, wanted):
    found = outcomes(f"{fault}:1", wanted, list(CONNECTORS))
    # A node's errors come with status 500, so that one is read and not asked again.
    assert {s for s, outcome in found.items() if outcome != "same rows"} <= (
        {"bitcoin-core"} if fault == "500" else set()
    )
