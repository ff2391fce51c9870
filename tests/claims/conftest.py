"""The record of a case, and answers to claims made for a test."""

import sys
from pathlib import Path

import pytest

from offswitch.assessment import assess
from offswitch.assessment.answers import Record, answer
from offswitch.assessment.answers.record import unmeasured
from offswitch.case import find_case, new_case, read_case
from offswitch.claims import CLAIM_COLUMNS, claim_row
from offswitch.tables import Row


def claim(**cells):
    """Make a claim from the cells of a row."""
    plain = {"id": "made", "statement": "It was said.", "said_by": "somebody", "source": "own"}
    row = dict.fromkeys(CLAIM_COLUMNS, "") | plain | cells
    return claim_row(Row(Path("claims.csv"), 2, row))


def record_of(folder) -> Record:
    """Everything measured of a case, as its answers are given it."""
    seen = []

    def keep(claim, record):
        seen.append(record)
        return unmeasured(claim, "no_record")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys.modules["offswitch.assessment.assess"], "answer", keep)
        assess(read_case(folder), draws=300)
    return seen[0]


@pytest.fixture(scope="session")
def record():
    return record_of(find_case("kazakhstan-2022"))


@pytest.fixture(scope="session")
def bare_record(tmp_path_factory):
    """Record of a case with neither blocks, prices nor quoted figures."""
    folder = tmp_path_factory.mktemp("bare") / "case"
    new_case(folder)
    return record_of(folder)


@pytest.fixture
def judged(record):
    """Answer a claim, given as the cells of a row, by the record of Kazakhstan."""
    return lambda **cells: answer(claim(**cells), record)
