"""Windows of fixed stretches, vague levels, named months, and a claim's own source."""

import pytest

from offswitch.claims import RULES, SUBJECTS

DAY = {"window_start": "2022-01-08", "window_end": "2022-01-08"}
WHOLE = {"window_start": "2022-01-01", "window_end": "2022-01-31"}
WORDS = {"kind": "qualitative"}
FIXED = {
    "outage_duration": {"kind": "number", "value": "117", "unit": "h"},
    "outage_depth": {"kind": "number", "value": "90", "unit": "percent"},
    "people_affected": {"kind": "number", "value": "15000000", "unit": "people"},
    "restorations": {"kind": "number", "value": "6", "unit": "count"},
    "outage_scope": WORDS,
    "mining_revenue_loss": {"kind": "number", "value": "7200000", "unit": "usd"},
}
LEVEL = {"subject": "hashrate_level", "unit": "eh/s", "window_basis": "text", **DAY}
SHARE = {"subject": "map_share", "kind": "number", "unit": "percent", "value": "18.1"}


@pytest.mark.parametrize("subject", FIXED)
def test_a_stated_part_of_the_shutdown_is_not_judged_by_the_whole(judged, subject):
    cells = {"subject": subject, **FIXED[subject]}
    assert SUBJECTS[subject].window == "used"
    part = judged(**cells, **DAY, window_basis="text")
    assert part.verdict == "cannot_be_checked"
    assert "only over the whole shutdown" in str(part.why)
    for window in (WHOLE | {"window_basis": "text"}, DAY | {"window_basis": "inferred"}):
        assert judged(**cells, **window).verdict != "cannot_be_checked"
    half = judged(**cells, window_start="2022-01-08", window_basis="text")
    assert half.verdict == "cannot_be_checked"


def test_a_later_start_may_still_be_about_the_next_retarget(judged):
    found = judged(subject="difficulty_change", kind="qualitative", **DAY, window_basis="text")
    assert found.readings


@pytest.mark.parametrize(
    ("kind", "comparator", "value", "high", "verdict"),
    [
        ("range", "=", "100", "300", "supported"),
        ("range", "=", "175", "180", "not_distinguishable_from_noise"),
        ("number", "=", "{middle}", "", "not_distinguishable_from_noise"),
        ("number", ">", "{middle}", "", "partly_supported"),
        ("number", ">", "100", "", "supported"),
    ],
)
def test_a_vague_level(judged, kind, comparator, value, high, verdict):
    seen = judged(**LEVEL, kind="number", value="100").readings[0].estimate
    value = value.format(middle=round(seen.p50, 1))
    found = judged(**LEVEL, kind=kind, comparator=comparator, value=value, value_high=high)
    assert found.verdict == verdict


def test_a_month_named_alone_is_the_month_meant(judged):
    alone = judged(**SHARE, about="2021-08", said_on="2022-01-07")
    assert (alone.verdict, len(alone.readings)) == ("supported", 1)
    window = {"window_start": "2021-08-01", "window_end": "2022-01-07"}
    reaching = judged(**SHARE, about="2021-08", said_on="2022-01-07", **window)
    assert len(reaching.readings) == 2


def test_a_source_does_not_confirm_itself(judged, record):
    prices = record.case.prices.source
    months = {r.month: r.source for r in record.case.mining_map if r.country == "KZ"}
    own = [
        {"subject": "price_cause", "source": prices},
        {
            "subject": "moved_in",
            "source": months["2021-08"],
            "window_start": "2021-04-01",
            "window_end": "2021-08-31",
        },
    ]
    quotes = {row.group.lower(): row.source for row in record.case.quotes}
    window = {"window_start": "2022-01-04", "window_end": "2022-01-07"}
    own.append(
        {
            "subject": "market_move",
            "about": "mara",
            "source": quotes["mara"],
            "window_start": "2022-01-05",
            "window_end": "2022-01-05",
        }
    )
    for cells in own:
        found = judged(kind="qualitative", **cells)
        assert found.verdict == "cannot_be_checked"
        assert "cannot confirm itself" in str(found.why)
        assert judged(kind="qualitative", **(cells | {"source": "own"})).readings
    low = {"subject": "price_low", "kind": "number", "value": "42500", "unit": "usd", **window}
    assert "first trade below" in str(judged(**low).why)
    assert "first trade below" not in str(judged(**low, source=prices).why)
    never = str(judged(**(low | {"value": "1"})).why)
    assert "first trade" not in never


def test_series_that_no_quote_has_are_named(judged):
    window = {"window_start": "2022-01-05", "window_end": "2022-01-05"}
    found = judged(subject="market_move", about="foo;mara", **WORDS, **window)
    assert "without a quoted close: foo" in str(found.why)
    for subject in ("equity_change", "market_move"):
        bare = judged(subject=subject, **WORDS, **window)
        assert bare.verdict == "cannot_be_checked"
        assert "mara" in str(bare.why)


def test_mining_that_lifts_a_cost_has_a_rule_of_its_own(judged):
    cells = {"subject": "cost_of_shutdown", "about": "mining", "kind": "number", "unit": "usd"}
    found = [judged(**cells, comparator=">", value=value) for value in ("1000", "1000000000000")]
    assert [(v.verdict, v.rule) for v in found] == [
        ("supported", "lifts/1"),
        ("contradicted", "lifts/1"),
    ]
    assert "inequality/1" not in RULES
