"""The recorded cases beside a working copy: what happened is found, and nothing else."""

import importlib
from pathlib import Path

import pytest
from tests.beside import beside

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT.parent / "shared" / "data" / "observatory_cases"


@pytest.fixture(scope="module")
def scored():
    beside(CASES / "truth.csv")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "benchmarks"))
        return importlib.import_module("detect_recorded").scored(CASES)


@pytest.mark.parametrize("case", ["bago", "laura", "ukraine", "venezuela", "place_means"])
def test_what_is_expected_of_a_recorded_case_holds(scored, case):
    checks = dict(scored[case].checks)
    assert checks
    assert not [what for what, holds in checks.items() if not holds]


def test_the_figures_of_the_recorded_cases_have_not_slipped(scored):
    found, total = scored["bago"].figures["of_those_labelled"]
    assert (found, total) == (51, 51)
    assert scored["bago"].figures["false_alarms"] == 0
    assert sum(scored["laura"].figures["listed_found"][:2]) >= 16
    assert scored["venezuela"].figures["states"][0] >= 12
