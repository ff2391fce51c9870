"""What a cut leaves of the links, by what it lets through."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from tests.payments.conftest import at, changed, cut

from offswitch.hazard import Segment, Shutdown
from offswitch.payments.footprint import cuts_of, links
from offswitch.timeline import Interval


def test_an_hour_partly_cut_loses_that_part(plan):
    found = links(plan, [cut(3.25, 5.5, 0.8, "mobile")])
    assert found.mobile[2:7, 0, 0] == pytest.approx([1, 1 - 0.75 * 0.8, 0.2, 0.6, 1])
    assert (found.fixed == 1).all()
    assert (found.host == 1).all()  # banks hang on wires


def test_wires_carry_the_banks_side_but_for_lines_of_its_own(plan):
    found = links(plan, [cut(3, 4, 0.8, "fixed")])
    assert found.host[3, 0, 0] == pytest.approx(1 - 0.9 * 0.8)


@pytest.mark.parametrize(
    ("reach", "fixed", "host"),
    [
        ("none", 0.4, 1 - 0.9 * 0.6),
        ("domestic", 1 - 0.1 * 0.6, 1 - 0.9 * 0.1 * 0.6),
        ("allow_list", 0.4, 1 - 0.9 * (1 - 0.4 * 0.7)),
        ("all", 0.4, 1 - 0.9 * 0.6),
    ],
)
def test_what_is_let_through(plan, reach, fixed, host):
    found = links(plan, [cut(3, 4, 0.6, "fixed", reach=reach)])
    assert found.fixed[3, 0, 0] == pytest.approx(fixed)
    assert found.host[3, 0, 0] == pytest.approx(host)


def test_a_list_that_always_holds_keeps_its_share_up(plan):
    listed = changed(plan, "host", list_always=True, allow_listed=0.7, backup=0.0)
    for reach in ("none", "allow_list"):
        found = links(listed, [cut(3, 4, 1.0, reach=reach)])
        assert found.fixed[3, 0, 0] == found.host[3, 0, 0] == pytest.approx(0.7)


def test_one_region_may_be_cut_alone(plan):
    found = links(plan, [cut(3, 4, 1.0, place="KZ-AKM")])
    assert found.fixed[3, :, 0].tolist() == [1, 0]


def test_a_shutdown_gives_both_services_and_leaves_what_nobody_saw_whole(plan):
    def segment(service, first, last, severity):
        span = Interval(at(first), at(last))
        return Segment("KZ", service, "none", span, severity)

    shutdown = Shutdown(
        "x",
        (
            segment("all", 1, 3, np.array([0.2, 0.4])),
            segment("mobile", 1, 2, np.array([0.9])),
            segment("mobile", 2, 3, None),
        ),
        "reported",
        "observed",
    )
    found = links(plan, cuts_of(shutdown))
    assert found.fixed[1:4, 0] == pytest.approx(np.array([[0.8, 0.6], [0.8, 0.6], [1, 1]]))
    assert found.mobile[1:4, 0, 0] == pytest.approx([0.1, 1, 1])


def test_what_lies_outside_the_days_is_left_out(plan):
    days = replace(plan.days, hours=5, start=plan.days.start + timedelta(hours=2))
    found = links(replace(plan, days=days), [cut(-10, 3, 1.0), cut(6.5, 90, 1.0)])
    assert found.fixed[:, 0, 0] == pytest.approx([0, 1, 1, 1, 0.5])
