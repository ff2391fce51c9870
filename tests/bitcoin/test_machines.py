"""The tables of machines and tariffs, and the fleets made of them."""

import csv
import re
from pathlib import Path

import numpy as np
import pytest
from tests.beside import beside

from offswitch.bitcoin.fleet import fleet, installed_power, machines_implied
from offswitch.errors import CaseError
from offswitch.estimate import point
from offswitch.places import countries
from offswitch.reference import method_sources
from offswitch.reference.machines import Machine, find_machine, machines
from offswitch.reference.tariffs import newest_tariff, survey, tariffs


def test_every_machine_has_its_name_once_a_month_and_a_source():
    names = [m.model.casefold() for m in machines()]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"20(1[6-9]|2[0-2])-\d\d", m.released) for m in machines())
    assert all(m.watts_are in ("stated", "derived") for m in machines())
    method_sources().check(m.source for m in machines())
    assert [m.released for m in machines()] == sorted(m.released for m in machines())


def test_efficiency_of_known_machines():
    # J/TH as their makers give it
    for model, j_per_th in {
        "Antminer S9 13.5T": 98,
        "Antminer S19 Pro": 29.5,
        "Whatsminer M30S": 38,
        "Antminer S19 XP": 21.5,
    }.items():
        assert find_machine(model).j_per_th == pytest.approx(j_per_th, rel=0.01)


def test_a_machine_is_found_with_its_maker_and_one_that_is_not_names_the_nearest():
    assert find_machine("BITMAIN antminer  s19") is find_machine("Antminer S19")
    with pytest.raises(CaseError, match=r"'Antminer S20'.*Antminer S"):
        find_machine("Antminer S20")


def test_tariffs_are_of_countries_once_a_period_and_the_newest_is_taken():
    keys = [(row.country, row.period) for row in tariffs()]
    assert len(set(keys)) == len(keys)
    assert {country for country, _ in keys} <= set(countries())
    method_sources().check(row.source for row in tariffs())
    assert [r.usd_per_kwh for r in survey()] == sorted(r.usd_per_kwh for r in survey())
    assert (newest_tariff("KZ").period, newest_tariff("CN").period) == ("2021", "2019-06")
    with pytest.raises(CaseError, match=r"Bhutan.*--tariff"):
        newest_tariff("BT")


def made(j_per_th, released="2020-01"):
    return Machine(f"m{j_per_th}", "own", released, 1.0, j_per_th, "stated", "x")


def test_a_fleet_is_of_those_that_earn_their_power_and_were_out():
    # 0.24 USD a TH/s and day pays 0.1 USD/kWh at 100 J/TH
    some = [made(30), made(50), made(100), made(101), made(20, "2022-07")]
    found = fleet(some, "2022-01", 0.24, 0.1)
    assert (found.earning, found.known) == (3, 4)
    assert found.best == pytest.approx(30 * 1.01)
    assert found.central == pytest.approx(60 * 1.10)
    assert found.worst == pytest.approx(100 * 1.20)
    assert found.generations == (30, 50, 100)
    assert fleet(some, "2022-01", 0.001, 0.1) is None


def test_draws_of_a_fleet_stay_inside_its_bounds_and_every_mix_occurs():
    found = fleet(machines(), "2022-01", 0.25, 0.055)
    drawn = found.j_per_th(np.random.default_rng(3), 20_000)
    low, high = found.generations[0] * 1.01, found.generations[-1] * 1.20
    assert low < drawn.min() < drawn.max() < high
    # uniform on the simplex: each generation is a third on average, 1 + 10.5 % overhead
    assert drawn.mean() == pytest.approx(np.mean(found.generations) * 1.105, rel=0.01)
    alone = fleet([made(40)], "2022-01", 0.25, 0.055)
    assert alone.j_per_th(np.random.default_rng(3), 100).max() <= 40 * 1.20


def test_one_exahash_at_one_joule_a_terahash_is_one_megawatt():
    assert installed_power(point(27.31, "eh/s"), point(55, "j/th")).p50 == pytest.approx(1502.05)
    assert machines_implied(point(5.5, "eh/s"), point(110, "th/s")).p50 == pytest.approx(50_000)


@pytest.fixture(scope="module")
def facts():
    folder = Path(__file__).resolve().parents[3] / "shared" / "facts"
    beside(folder / "mining_hardware.csv")

    def rows(name):
        return list(csv.DictReader((folder / name).read_text(encoding="utf-8").splitlines()))

    return rows


def test_every_machine_is_as_its_source_gives_it(facts):
    known = {
        (row["release"], float(row["hashrate_ths"]), float(row["j_per_th"]))
        for row in facts("mining_hardware.csv")
        if row["hashrate_ths"]
    }
    for machine in machines():
        near = [e for when, ths, e in known if (when, ths) == (machine.released, machine.ths)]
        assert any(abs(machine.j_per_th / e - 1) < 0.015 for e in near), machine


def test_every_tariff_is_as_its_source_gives_it(facts):
    known = {
        (float(row["usd_per_kwh"]), row["period"][:7].strip())
        for row in facts("electricity_prices.csv")
        if row["customer"] == "business"
    }
    assert {(row.usd_per_kwh, row.period) for row in tariffs()} <= {
        (usd, "2021" if when.startswith("2021") else when) for usd, when in known
    }
