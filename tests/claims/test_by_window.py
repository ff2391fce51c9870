"""How a verdict changes with the window, where the claim does not name one."""

from datetime import UTC, datetime, timedelta

from offswitch.claims import VERDICTS

DAY = timedelta(days=1)
PRICE = {
    "subject": "price_low",
    "kind": "number",
    "comparator": "<",
    "value": "42000",
    "unit": "usd",
}


def days(found):
    return {(row.start, row.end - row.start): row.verdict for row in found.by_window}


def test_a_few_days_are_judged_one_by_one_and_with_their_neighbours(judged):
    found = judged(**PRICE, window_start="2022-01-05", window_end="2022-01-07")
    first = datetime(2022, 1, 4, tzinfo=UTC)
    told = days(found)
    assert len(told) == 6
    assert [told[first + n * DAY, DAY] for n in range(5)] == [
        "contradicted",
        "contradicted",
        "partly_supported",
        "supported",
        "supported",
    ]
    assert (first + DAY, 3 * DAY) in told
    assert "by window: " in str(found.why)
    assert "contradicted for 4 and 5 Jan" in str(found.why)
    assert all(row.verdict in VERDICTS and row.reading is not None for row in found.by_window)


def test_a_window_that_the_statement_names_is_the_only_one(judged):
    found = judged(**PRICE, window_start="2022-01-05", window_end="2022-01-07", window_basis="text")
    assert found.by_window == ()
    assert "window" not in str(found.why)


def test_each_window_is_judged_as_if_the_statement_had_named_it(judged):
    found = judged(**PRICE, window_start="2022-01-05", window_end="2022-01-07")
    for row in found.by_window:
        start, end = (f"{t:%Y-%m-%dT%H:%MZ}" for t in (row.start, row.end))
        alone = judged(**PRICE, window_start=start, window_end=end, window_basis="text")
        assert alone.verdict == row.verdict
        assert alone.readings[0].estimate.p50 == row.reading.estimate.p50


def test_hours_after_the_cut(judged):
    found = judged(
        subject="hashrate_change",
        kind="number",
        value="-15",
        unit="percent",
        window_start="2022-01-05",
        window_end="2022-01-06",
    )
    cut = datetime(2022, 1, 5, 10, 30, tzinfo=UTC)
    hours = [(row.end - row.start) / timedelta(hours=1) for row in found.by_window]
    assert hours == [48, 12, 24, 48, 72, 120]
    assert all(row.start == cut for row in found.by_window[1:])
    assert "contradicted for 72 and 120 h from 5 Jan 10:30" in str(found.why)


def test_a_cost_by_then_is_what_had_been_lost_by_then(judged, record):
    found = judged(
        subject="cost_of_shutdown",
        kind="number",
        value="189000000",
        unit="usd",
        window_start="2022-01-05",
        window_basis="inferred",
    )
    assert [row.verdict for row in found.by_window] == [
        "partly_supported",  # its own: to the end of the shutdown, which it does not say
        "contradicted",
        "contradicted",
        "partly_supported",
        "partly_supported",
    ]
    grows = [row.reading.estimate.p50 for row in found.by_window[1:]]
    assert grows == sorted(grows)
    rate = record.money.rates["oecd_2011"].p50
    assert abs(grows[-1] / rate - record.network.effective_from_cut.p50) < 0.5


def test_years(judged):
    found = judged(
        subject="oil_gas_share_of_gdp",
        kind="number",
        value="14",
        unit="percent",
        window_start="2019",
        window_end="2020",
    )
    assert [row.start.year for row in found.by_window] == [2019, 2018, 2019, 2020, 2021]


def test_what_is_judged_over_a_stretch_of_its_own_says_which(judged):
    found = judged(
        subject="outage_duration",
        kind="number",
        value="5",
        unit="day",
        window_start="2022-01-05",
        window_end="2022-01-10",
    )
    assert found.by_window == ()
    assert str(found.why).endswith("to 2022-01-11 03:00 UTC, whatever the window")


def test_the_same_everywhere_is_said_in_few_words(judged):
    found = judged(
        subject="hashrate_change",
        kind="qualitative",
        window_start="2022-01-05",
        window_end="2022-01-06",
    )
    assert str(found.why).endswith("the same in all 6 windows tried")
