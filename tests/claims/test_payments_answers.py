"""Claims about payments and remittances: by the model, and by the network alone."""

from dataclasses import replace

import pytest
from tests.claims.conftest import claim

from offswitch.assessment.answers import answer
from offswitch.assessment.answers.remittances import grade_hit
from offswitch.estimate import point

WORDS = {"kind": "qualitative", "statement": "They failed."}


def number(value, unit, **cells):
    return {"kind": "number", "comparator": "=", "value": str(value), "unit": unit, **cells}


@pytest.mark.parametrize(
    ("cells", "verdict"),
    [
        ({"subject": "payments", **WORDS}, "supported"),
        ({"subject": "payments", "about": "queues", **WORDS}, "partly_supported"),
        ({"subject": "payments", "about": "as_meant", **WORDS}, "supported"),
        ({"subject": "payments", "about": "lost", **WORDS}, "partly_supported"),
        ({"subject": "remittances", **WORDS}, "partly_supported"),
        ({"subject": "remittances", "about": "out", **WORDS}, "partly_supported"),
        ({"subject": "payments", **number(22, "percent", about="lost")}, "supported"),
        ({"subject": "payments", **number(70, "percent", about="lost")}, "contradicted"),
        # nine times what was lost: all turnover taken for purchases
        ({"subject": "payments", **number(450e9, "kzt")}, "contradicted"),
        ({"subject": "payments", **number(110e6, "usd")}, "supported"),
        ({"subject": "remittances", **number(3.5e9, "kzt")}, "supported"),
        ({"subject": "remittances", **number(13.5e9, "kzt", about="out")}, "supported"),
        ({"subject": "remittances", **number(3.5e9, "kzt", about="out")}, "contradicted"),
        ({"subject": "remittances", **number(10, "percent")}, "contradicted"),
    ],
)
def test_a_claim_is_set_beside_the_model(judged, cells, verdict):
    found = judged(**cells)
    assert found.verdict == verdict, str(found.why)
    assert found.rule == ("hit/1" if cells["kind"] == "qualitative" else "interval/2")
    assert "netblocks-kz" in found.sources


def test_statements_of_others_stand_beside_it_but_not_its_own(judged):
    free = judged(subject="payments", **WORDS)
    own = judged(subject="payments", source="lenta-noncash", **WORDS)
    assert "terminals down" in str(free.why)
    assert "terminals down" not in str(own.why)
    assert "the model, mostly assumed, is the only other witness" not in str(free.why)
    assert "Of terminals that failed the model, mostly assumed" in str(own.why)


def test_a_model_alone_bears_out_in_part_and_the_own_source_is_no_witness(judged):
    cells = {"subject": "payments", "about": "as_meant", **WORDS}
    assert judged(**cells).verdict == "supported"
    assert judged(source="lenta-noncash", **cells).verdict == "partly_supported"


def test_days_before_and_after_do_not_thin_what_failed(record):
    part = record.payments
    assert 0.5 < part.cut_part < 0.7
    assert replace(part, cuts=part.cuts[:1], plan=replace(part.plan, closures=())).cut_part < 0.1


def test_a_closure_of_banks_is_not_taken_for_the_network():
    little, some, much = (point(share, "share") for share in (0.02, 0.1, 0.6))
    assert grade_hit(much, little, witnessed=True) == "not_attributable"
    assert grade_hit(much, some, witnessed=True) == "supported"
    assert grade_hit(much, some, witnessed=False) == "partly_supported"
    assert grade_hit(little, little, witnessed=True) == "contradicted"


@pytest.mark.parametrize("subject", ["payments", "remittances"])
def test_without_its_inputs_or_in_another_window_nothing_is_said(record, bare_record, subject):
    found = answer(claim(subject=subject, **WORDS), bare_record)
    assert (found.verdict, found.rule) == ("cannot_be_checked", "unmeasured/1")
    later = {"window_start": "2022-03-01", "window_end": "2022-03-02", "window_basis": "text"}
    found = answer(claim(subject=subject, **later, **WORDS), record)
    assert found.verdict == "cannot_be_checked"
