"""The counts of cash machines that ship are those that were compiled."""

import csv
from pathlib import Path

from tests.beside import beside

from offswitch.reference.cash_machines import machine_densities
from offswitch.reference.codes import country_of

FACTS = Path(__file__).resolve().parents[3] / "shared" / "facts" / "atm_density.csv"
#: Countries without a code in ISO 3166-1.
NO_CODE = {"XKX"}


def test_every_count_but_that_of_kosovo_ships():
    with beside(FACTS).open(encoding="utf-8") as file:
        compiled = [row for row in csv.DictReader(file) if row["iso3"] not in NO_CODE]
    found = {
        (country_of(row["iso3"]), int(row["year"]), float(row["atms_per_100k_adults"]))
        for row in compiled
    }
    shipped = {(row.country, row.year, row.per_100k_adults) for row in machine_densities()}
    assert found == shipped
    assert len(shipped) == len(machine_densities()) == len(compiled)
