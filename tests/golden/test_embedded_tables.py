"""The embedded tables against themselves and, where it stands beside us, the shared record."""

from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from offswitch.case import find_case, read_case
from offswitch.places import utc_offset, utc_offsets

EVENT = date(2022, 1, 5)


@pytest.fixture(scope="module")
def case():
    return read_case(find_case("kazakhstan-2022"))


def when(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def test_the_regions_add_up(table):
    rows = table("population.csv")
    assert len(rows) == len({r["iso_3166_2"] for r in rows}) == 17
    total = sum(int(r["people"]) for r in rows)
    assert total == pytest.approx(19.50e6, abs=0.01e6)


def test_the_five_western_regions_were_an_hour_behind(table):
    offsets = {r["iso_3166_2"]: utc_offset(r["zone"], EVENT) for r in table("population.csv")}
    west = {code for code, offset in offsets.items() if offset == timedelta(hours=5)}
    # Kyzylorda has kept UTC+5 since December 2018; the five are named in the timeline
    assert west == {"KZ-AKT", "KZ-ATY", "KZ-ZAP", "KZ-MAN", "KZ-KZY"}
    assert {o for c, o in offsets.items() if c not in west} == {timedelta(hours=6)}
    assert utc_offsets("KZ", EVENT) == (timedelta(hours=5), timedelta(hours=6))
    assert utc_offsets("KZ", date(2024, 6, 1)) == (timedelta(hours=5),)


def test_the_offsets_are_those_on_record(table, shared):
    recorded = {r["iso_3166_2_at_event"]: r for r in shared("kazakhstan_population_2022.csv")}
    rows = {r["iso_3166_2"]: r for r in table("population.csv")}
    assert set(rows) == set(recorded)
    for code, row in rows.items():
        assert row["people"] == recorded[code]["population_2022_01_01_revised"], code
        hours = utc_offset(row["zone"], EVENT) / timedelta(hours=1)
        assert hours == float(recorded[code]["utc_offset_jan_2022"]), code


def test_the_hourly_series_is_the_reconstruction_on_record(case, shared):
    recorded = shared("kazakhstan_2022_connectivity.csv")
    columns = {"all": "connectivity", "fixed": "fixed", "mobile": "mobile"}
    assert case.observations.height == 3 * len(recorded) == 3 * 264
    for signal, column in columns.items():
        rows = case.observations.filter(case.observations["signal"] == signal)
        assert rows["time"].to_list() == [when(r["time_utc"]) for r in recorded]
        exact = np.array([float(r[column]) for r in recorded])
        # the record is built minute by minute and rounded when averaged
        assert np.abs(rows["value"].to_numpy() - exact).max() <= 0.005, signal
    whole = case.observations.filter(case.observations["signal"] == "all")
    for bound in ("low", "high"):
        exact = np.array([float(r[bound]) for r in recorded])
        assert np.abs(whole[bound].to_numpy() - exact).max() <= 0.005, bound


def test_the_block_times_are_the_record(case, shared):
    recorded = shared("btc_blocks_2021-12_2022-01.csv")
    made = case.bitcoin.chain
    assert made.first_height == int(recorded[0]["height"])
    assert made.times.tolist() == [int(r["timestamp"]) for r in recorded]


def test_the_days_are_the_record(table, shared):
    recorded = {r["date"]: r for r in shared("btc_daily.csv")}
    for row in table("days.csv"):
        other = recorded[row["date"]]
        assert row["block_count"] == other["block_count"], row["date"]
        assert row["mean_difficulty"] == other["mean_difficulty"], row["date"]


def test_gdp_and_population_are_the_record(case, table, shared):
    recorded = {r["year"]: r for r in shared("country_indicators.csv") if r["iso3"] == "KAZ"}
    checked = 0
    for row in table("indicators.csv"):
        if row["indicator"] in ("gdp_usd", "population"):
            assert row["value"] == recorded[row["period"]][row["indicator"]]
            checked += 1
    assert checked == 8
    values = {p.name: p.distribution.arguments for p in case.parameters}
    assert values["gdp_usd_2021"] == (197_112_255_361.0,)
    assert values["population_2021"] == (19_743_603.0,)


def test_every_claim_on_record_is_kept(case, shared):
    recorded = shared("claims_kazakhstan.csv")
    own = {claim.id: claim for claim in case.claims}
    assert len(own) == len(case.claims) == 108
    assert {r["id"] for r in recorded} <= set(own)
    for row in recorded:
        claim = own[row["id"]]
        if claim.kind == "number" and row["id"] != "covid-half":  # kept as a change, -50
            assert claim.value == float(row["value"]), claim.id
        if claim.kind == "date":
            assert claim.day == row["value"], claim.id
        assert claim.window_basis == row["window_basis"], claim.id


def test_the_daily_closes_are_the_record(case, shared):
    recorded = {
        r["date"]: float(r["close"])
        for r in shared("market_daily.csv")
        if r["series"] == "btc_usdt_perp"
    }
    times, closes = case.prices.daily()
    assert times[0].date() <= date(2020, 9, 1), "since September 2020 must be answerable"
    for time, close in zip(times, closes, strict=True):
        assert close == recorded[f"{time:%Y-%m-%d}"], time
