"""Claims of miners who came and who left."""

SPRING = {"window_start": "2021-04-01", "window_end": "2021-08-31", "window_basis": "text"}


def test_many_came_where_hashrate_grew_faster_than_elsewhere_outside_china(judged):
    found = judged(subject="moved_in", kind="qualitative", **SPRING)
    assert found.verdict == "supported"
    values = [reading.estimate.p50 for reading in found.readings]
    # 12.88 and 21.85 EH/s; 8.2 and 18.1 % of the world; of what lies outside China, 15.2 and 18.1 %
    assert [round(value, 1) for value in values] == [12.9, 8.2, 15.2, 21.9, 18.1, 18.1]
    assert "outside China" in str(found.why)


def test_a_share_that_china_alone_lifts_is_no_arrival(judged):
    """From May to June 2021 the share rose from 7.4 to 8.8 %, and the hashrate fell."""
    window = {"window_start": "2021-05-01", "window_end": "2021-06-30", "window_basis": "text"}
    found = judged(subject="moved_in", kind="qualitative", **window)
    assert found.verdict == "partly_supported"  # China is not quoted then, so the share counts
    fell = judged(subject="moved_in", kind="qualitative", comparator="<", **SPRING)
    assert fell.verdict == "contradicted"


def test_machines_are_set_beside_the_map_and_not_judged(judged):
    cells = {"subject": "moved_in", "kind": "number", "comparator": "=", "unit": "devices"}
    year = {"window_start": "2021-01-01", "window_end": "2021-11-30", "window_basis": "text"}
    found = judged(**cells, value="87849", **year)
    assert found.verdict == "cannot_be_checked"
    assert found.readings == ()
    assert "ccaf-map" in found.sources
    # 25.87 less 9.2 EH/s; 87,849 machines at 41.3 to 110 TH/s make 3.6 to 9.7 EH/s
    for told in ("from 2021-01 to 2021-11, by: 16.7 EH/s", "the machines claimed: 6."):
        assert told in str(found.why)
    assert "room for them" in str(found.why)
    many = judged(**cells, value="1000000", **year)
    assert "not more than they make" in str(many.why)
    june = {"window_start": "2021-06-01", "window_end": "2021-06-30", "window_basis": "text"}
    assert "so few are not seen" in str(judged(**cells, value="2920", **june).why)


def test_departures_are_on_record_and_their_cause_is_not_parted(judged):
    later = {"window_start": "2022-02-01", "window_end": "2023-12-31", "window_basis": "inferred"}
    found = judged(subject="moved_out", kind="qualitative", **later)
    assert found.verdict == "partly_supported"
    for told in ("4 %", "400 MW (2023-05)", "106 sites", "power was rationed from 2021-09"):
        assert told in str(found.why)
    assert {"hashrateindex-kz", "alp-closed"} <= set(found.sources)


def test_without_a_map_nothing_is_said(bare_record):
    from tests.claims.conftest import claim

    from offswitch.assessment.answers import answer

    for cells in ({"subject": "moved_in"}, {"subject": "moved_out"}):
        found = answer(claim(kind="qualitative", **cells, **SPRING), bare_record)
        assert found.verdict == "cannot_be_checked"
