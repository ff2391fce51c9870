"""The service asked everything that its own description allows, and what it forbids.

Every request is generated from the OpenAPI document, the same on every run; every answer is held to
it: its status, its media type, its schema, and that what is forbidden is refused.
"""

import json
import sys

import pytest
import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema
from tests.serve.served import served

from offswitch.serve import Config, jobs
from offswitch.serve.config import Limits
from offswitch.serve.described import description
from offswitch.serve.query import MOST_ASKED
from offswitch.settings import MOST_DRAWS

#: Requests of each address that are made up at random, beside those that try each bound.
EXAMPLES = 2
FAILS = """import sys; sys.stdin.readline(); print('{"failed": "no"}')"""
DESCRIPTION = json.loads(json.dumps(description()))
OPERATIONS = [
    f"{method.upper()} {path}" for path, of in DESCRIPTION["paths"].items() for method in of
]


def config(base, **phases):
    return SchemathesisConfig.from_dict(
        {
            "seed": 1,
            "base-url": base,
            "request-timeout": 60,
            "continue-on-failure": True,
            "generation": {"deterministic": True, "max-examples": EXAMPLES, "no-shrink": True},
            "phases": phases,
            "checks": {
                # DELETE cancels a job, which is then still there to say so.
                "use_after_free": {"enabled": False},
                "negative_data_rejection": {
                    "expected-statuses": ["400", "401", "403", "404", "405", "413", "414", "422"]
                },
                # A study refuses in its own words what no schema can say: a country that is none.
                "positive_data_acceptance": {
                    "expected-statuses": ["2xx", "401", "403", "404", "409", "410", "414", "422"]
                },
            },
        }
    )


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """A service whose jobs fail at once: what they make is asked for by its own address."""
    config = Config(state=tmp_path_factory.mktemp("state"), limits=Limits(jobs_waiting=1_000))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jobs, "COMMAND", (sys.executable, "-c", FAILS))
        with served(config) as base:
            yield base


@schemathesis.hook
def before_call(context, case, kwargs):
    """Ask for few draws of one seed where many are allowed: the answers have the same form."""
    inside = case.body.get("query") if isinstance(case.body, dict) else None
    for asked, most in ((case.query, MOST_ASKED), (case.body, MOST_ASKED), (inside, MOST_DRAWS)):
        for name, least, last, few in (("draws", 100, most, 100), ("seed", 0, 2**63 - 1, 1)):
            given = str(asked.get(name)) if isinstance(asked, dict) else ""
            if given.isdecimal() and least <= int(given) <= last:
                asked[name] = few


def wrong(schema):
    """Ask, and return what was wrong with the answers."""
    found = []
    for event in from_schema(schema).execute():
        if isinstance(event, events.ScenarioFinished):
            for id, checks in event.recorder.checks.items():
                for check in checks:
                    if check.failure_info is not None:
                        request = event.recorder.interactions[id].request
                        failure = check.failure_info.failure
                        found.append(f"{request.method} {request.uri} {failure}")
        elif isinstance(event, events.NonFatalError | events.FatalError):
            found.append(str(event))
    return found


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.replace(" ", "-"))
def test_an_address_holds_to_its_description(operation, address):
    asked = schemathesis.openapi.from_dict(
        DESCRIPTION, config=config(address, stateful={"enabled": False})
    )
    assert wrong(asked.include(name=operation)) == []


def test_what_may_be_done_with_a_job_holds_too(address):
    """Jobs are posted, and then asked for, followed and cancelled in any order by their links."""
    none = {"enabled": False}
    asked = schemathesis.openapi.from_dict(
        DESCRIPTION, config=config(address, examples=none, coverage=none, fuzzing=none)
    )
    assert wrong(asked.include(path_regex="^/api/v1/jobs")) == []
