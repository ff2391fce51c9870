import csv
from pathlib import Path

import pytest
from tests.beside import beside

from offswitch.assessment import Assessment, assess
from offswitch.case import find_case

SEED, DRAWS = 1, 2000


@pytest.fixture(scope="package")
def found() -> Assessment:
    return assess("kazakhstan-2022", seed=SEED, draws=DRAWS)


@pytest.fixture(scope="package")
def table():
    """Rows of a table of the embedded case."""
    folder = Path(find_case("kazakhstan-2022"))

    def read(name: str) -> list[dict[str, str]]:
        with (folder / name).open(encoding="utf-8") as file:
            return list(csv.DictReader(file))

    return read


@pytest.fixture(scope="package")
def shared():
    """Rows of a table of the facts beside a working copy, or a skip where they are not."""
    facts = Path(__file__).resolve().parents[3] / "shared" / "facts"

    def read(name: str) -> list[dict[str, str]]:
        beside(facts / name)
        with (facts / name).open(encoding="utf-8") as file:
            return list(csv.DictReader(file))

    return read
