"""`offswitch price`: what it says of a case and of a file, and what it refuses."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

import jsonschema
import numpy as np
import polars as pl
import pytest

from offswitch.assessment import assess
from offswitch.case import read_case
from offswitch.report import json_schema
from offswitch.report.figures.price import price

FAST = ("--draws", "400")
AT = ("--at", "2021-07-20T10:30Z")


@pytest.fixture
def found(run):
    """Call `price --json` and return what it prints, which keeps its schema."""

    def call(*arguments):
        ran = run("price", *arguments, "--json", *FAST)
        assert (ran.code, ran.err) == (0, "")
        data = json.loads(ran.out)
        jsonschema.Draft202012Validator(json_schema("price")).validate(data)
        return data

    return call


def studies(data, part):
    return [row for row in data["studies"] if row["part"] == part]


@pytest.fixture
def prices(tmp_path):
    """Write daily closes: a factor, and a series of twice its moves that falls on 20 July 2021."""
    rng = np.random.default_rng(4)
    moves = rng.normal(0, 0.01, 230)
    own = 2 * moves + rng.normal(0, 0.01, 230)
    own[200] -= 0.2
    days = [datetime(2021, 1, 1) + timedelta(days=n) for n in range(230)]  # noqa: DTZ001
    for name, returns in (("own", own), ("market", moves)):
        closes = 100 * np.exp(np.cumsum(returns))
        rows = (f"{day:%Y-%m-%d},{close:.6f}" for day, close in zip(days, closes, strict=True))
        (tmp_path / f"{name}.csv").write_text("\n".join(["date,close", *rows, ""]))
    return tmp_path


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema("price"))


def test_the_fall_of_january_2022_is_seen_and_not_attributed(found):
    data = found("kazakhstan-2022")
    assert data["attribution"] == "not_attributable"
    assert [row["time"] for row in data["confounders"]] == ["2022-01-05T19:00:00Z"]
    mean, market = studies(data, "whole")
    assert (mean["model"], market["factors"]) == ("constant_mean", ["sp500"])
    assert market["estimation"] == {"from": "2021-07-15T00:00:00Z", "returns": 120}
    assert [row["end"][:10] for row in market["by_period"]] == [f"2022-01-0{n}" for n in (5, 6, 7)]
    beyond = market["abnormal"]
    assert 100 * beyond["log_return"] == pytest.approx(-6.97, abs=0.005)
    assert 100 * beyond["error"] == pytest.approx(6.91, abs=0.005)
    assert beyond["percent"]["p05"] < -16 < 0 < beyond["percent"]["p95"]
    assert beyond["would_show_percent"] == pytest.approx(12.8, abs=0.05)
    assert not market["distinguishable"]


def test_the_hours_after_the_cut_were_ordinary_and_those_after_the_minutes_were_not(found):
    rows = studies(found("kazakhstan-2022"), "hours")
    told = {(row["start"][11:13], len(row["by_period"])): row for row in rows}
    expected = {
        ("10", 1): (-0.09, 0.44),
        ("10", 4): (-0.90, 0.20),
        ("10", 9): (-1.98, 0.13),
        ("19", 1): (-2.72, 0.0),
        ("19", 3): (-5.05, 0.0),
    }
    assert set(told) == set(expected)
    for key, (change, as_low) in expected.items():
        row = told[key]
        assert round(row["change_percent"], 2) == change
        assert row["as_low"] == pytest.approx(as_low, abs=0.015)
        assert row["distinguishable"] == (key[0] == "19")
        assert row["estimation"]["returns"] == 720


def test_listed_miners_fell_with_the_market_and_bitcoin(found):
    rows = studies(found("kazakhstan-2022"), "shares")
    alone, both = (row for row in rows if row["series"] == "listed_miners")
    assert 100 * alone["abnormal"]["log_return"] == pytest.approx(-7.92, abs=0.005)
    assert 100 * both["abnormal"]["log_return"] == pytest.approx(-1.98, abs=0.005)
    assert both["r2"] > 0.5 > alone["r2"]
    assert {row["series"] for row in rows} >= {"mara", "hut", "coin", "sdig"}
    assert not any(row["distinguishable"] for row in rows)
    fewer = {row["series"]: row["estimation"]["returns"] for row in rows}
    assert (fewer["mara"], fewer["sdig"]) == (120, 52)


def test_the_quote_in_tenge_has_a_premium_by_each_basis(found):
    part = found("kazakhstan-2022")["premium"]
    bases = {row["name"]: row["premium"] for row in part["bases"]}
    assert bases["as_converted"]["p50"] == pytest.approx(2.97, abs=0.005)
    assert all(b["p05"] < 3 and b["p95"] > 0 for b in bases.values())
    assert bases["by_rate"]["p05"] < 0 < bases["by_rate"]["p95"]


def test_claims_about_prices_are_answered_beside(found):
    told = {row["claim"]: row for row in found("kazakhstan-2022")["verdicts"]}
    assert told["btc-cause"]["verdict"] == "not_attributable"
    assert "would not have stood out" in told["btc-cause"]["why"]
    assert told["tenge-p2p"]["verdict"] == "partly_supported"
    assert "first trade below 42,000" in told["btc-42k"]["why"]
    pairs = [row["start"][:10] for row in told["fall-spectacular"]["by_window"]]
    assert pairs.count("2022-01-06") == 2


def test_what_was_said_is_judged_as_in_an_assessment(found):
    told = {row["claim"]: row for row in found("kazakhstan-2022")["verdicts"]}
    whole = assess("kazakhstan-2022", draws=400)
    same = [one.to_dict() for one in whole.verdicts if one.claim in told]
    assert len(same) == len(told)
    for one in same:
        assert one.items() <= told[one["claim"]].items()


def test_days_and_sessions_of_an_event_before_a_weekend_stand_apart(run, prices):
    market = prices / "market.csv"
    head, *rows = market.read_text().split()
    sessions = [row for row in rows if date.fromisoformat(row[:10]).weekday() < 5]
    market.write_text("\n".join([head, *sessions]))
    friday = ("--at", "2021-07-23T10:30Z", "--factor", market)
    text = run("price", prices / "own.csv", *friday).out
    days = [line[:11] for line in text.splitlines() if line[2:].startswith(" Jul 2021 ")]
    assert days == [f"{day} Jul 2021" for day in (23, 24, 25, 23, 26, 27)]


def test_a_fall_of_a_file_is_found_beyond_its_factor(found, prices):
    data = found(prices / "own.csv", *AT, "--factor", prices / "market.csv", "--window", "1")
    mean, market = data["studies"]
    assert market["abnormal"]["log_return"] == pytest.approx(-0.2, abs=0.04)
    assert market["distinguishable"]
    assert market["abnormal"]["error"] < 0.7 * mean["abnormal"]["error"]
    slope = market["coefficients"][1]
    assert abs(slope["value"] - 2) < 3 * slope["error"]
    assert data["attribution"] == "cannot_be_checked"
    assert {row["id"] for row in data["sources"]} >= {"own.csv", "market.csv"}


def test_a_file_without_a_factor_says_what_it_cannot(run, prices):
    text = run("price", prices / "own.csv", *AT).out
    assert "Beyond its own mean" in text
    assert "no factor is given" in text
    assert "a file of prices names no other events" in " ".join(text.split())


def test_the_text_fits_and_is_the_same_on_every_run(run):
    one, two = (run("price", "kazakhstan-2022", *FAST) for _ in range(2))
    assert one.out == two.out
    assert max(len(line) for line in one.out.splitlines()) <= 100
    short = " ".join(one.out.split("In short")[1].split("By the day")[0].split())
    for part in ("Bitcoin fell 9.3 %", "-6.7 % (90 %: -16.8 to +4.6)", "not attributable", "KZT"):
        assert part in short
    assert "…" not in one.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("kazakhstan-2022", *AT), "leave out --at"),
        (("kazakhstan-2022", "--factor", "f.csv"), "leave out --factor"),
        (("kazakhstan-2022", "--estimation", "20"), "raise --estimation to 40"),
        (("kazakhstan-2022", "--estimation", "5000"), "smaller --estimation"),
        (("kazakhstan-2022", "--window", "60"), "smaller --window"),
        (("kazakhstan-2022", "--window", "0"), "--window is 0"),
        (("atlantis",), "nearest: kazakhstan-2022"),
        (("{own}",), "give its moment with --at"),
        (("{own}", "--at", "soon"), "'soon' is not an ISO 8601 time"),
        (("{own}", "--at", "2029-01-01"), "which run from 2021-01-01"),
        (("{own}", *AT, "--factor", "{own}"), "is the factor the series itself?"),
        (("{own}", *AT, "--window", "30", "--estimation", "45"), "raise --estimation to 49"),
        (("{own}", *AT, "--figure", "chart.gif"), "none of .html, .svg, .png"),
        (("prices.xlsx", *AT), "give the file one of these endings"),
        (("absent.csv", *AT), "there is no such file"),
    ],
)
def test_a_mistake_is_one_line_with_the_remedy(run, prices, arguments, says):
    own = str(prices / "own.csv")
    assert says in run("price", *(one.replace("{own}", own) for one in arguments)).line


def test_nothing_is_written_where_a_day_is_missing(run, prices):
    own, out, figure = prices / "own.csv", prices / "out.txt", prices / "out.svg"
    rows = own.read_text().splitlines(keepends=True)
    own.write_text("".join(row for row in rows if not row.startswith("2021-06-15")))
    line = run("price", own, *AT, "-o", out, "--figure", figure).line
    assert "2021-06-14 to 2021-06-16" in line
    assert not out.exists()
    assert not figure.exists()


def test_a_case_without_a_chain_is_refused(run, template):
    assert "no cut with prices around it" in run("price", template).line


def test_a_series_that_is_not_there_is_refused(run, kazakhstan):
    file = kazakhstan / "case.toml"
    file.write_text(file.read_text().replace('price_factor = "sp500"', 'price_factor = "dax"'))
    assert "no price series is called 'dax'" in run("price", kazakhstan).line


@pytest.mark.parametrize(
    ("series", "step", "column", "refused"),
    [
        ("btc_usdt_perp", "hour", "low", True),
        ("sp500", "day", "close", True),
        ("sp500", "day", "low", False),
    ],
)
@pytest.mark.parametrize("value", [None, 0.0, float("nan")])
def test_a_price_that_is_missing_is_refused_where_it_is_used(
    run, kazakhstan, series, step, column, refused, value
):
    file = kazakhstan / "prices.parquet"
    own = pl.col("series") == series
    last = pl.int_range(pl.len()) == pl.arg_where(own & (pl.col("step") == step)).last()
    cell = pl.when(last).then(pl.lit(value, pl.Float64)).otherwise(pl.col(column))
    pl.read_parquet(file).with_columns(cell.alias(column)).write_parquet(file)
    if refused:
        assert f"'{series}' has a price that is missing" in run("price", kazakhstan).line
    else:
        assert read_case(kazakhstan).markets.series[series].source == "sp500"


@pytest.mark.parametrize("form", ["svg", "png", "html"])
def test_a_figure_is_drawn(run, prices, form):
    file, out = prices / f"price.{form}", prices / "o.txt"
    own, market = prices / "own.csv", prices / "market.csv"
    assert run("price", own, *AT, "--factor", market, "--figure", file, "-o", out).code == 0
    assert file.stat().st_size > 2000


def test_the_figure_of_an_assessment_draws_the_same_and_names_its_sources():
    whole = assess("kazakhstan-2022", draws=400)
    made = price(whole)
    assert made.name == "price"
    assert {row["what"] for row in made.rows} == {"price", "ordinary", "abnormal"}
    assert all(row["unit"] for row in made.rows)
    assert [source.id for source in made.sources][:2] == ["binance-perp", "sp500"]
    assert price(replace(whole, price=None)) is None


def test_the_figure_of_the_case_names_the_event_and_the_other(run, tmp_path):
    file = tmp_path / "price.svg"
    done = run("price", "kazakhstan-2022", *FAST, "--figure", file, "-o", tmp_path / "o.txt")
    assert done.code == 0
    text = file.read_text()
    assert "minutes of the US Federal Reserve" in text
    assert "NaN" not in text
