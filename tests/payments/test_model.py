"""What the model says where the answer is known without it."""

from dataclasses import replace

import numpy as np
import pytest
from tests.payments.conftest import a_plan, at, changed, cut, total

from offswitch.payments.footprint import links
from offswitch.payments.measures import Measure, compare
from offswitch.payments.plan import Closure, Limit
from offswitch.payments.simulate import simulate
from offswitch.payments.state import able
from offswitch.payments.summary import summarise
from offswitch.timeline import Interval


def run(plan, *cuts):
    return simulate(plan, links(plan, cuts))


@pytest.mark.parametrize("withdrawal", [70e3, 5e3], ids=["much cash elsewhere", "paid in cash"])
def test_a_normal_week_is_steady(plan, withdrawal):
    """Where less is withdrawn than is bought in cash, shops pay the rest out again as wages."""
    plan = changed(plan, "machines", withdrawal=withdrawal)
    found = run(replace(plan, days=replace(plan.days, hours=7 * 24)))
    assert total(found, "electronic", "cash") == pytest.approx(total(found, "intended"))
    assert total(found, "lost", "late", "offline") == pytest.approx(0, abs=1e-3)
    # Stocks return to where they were, a day apart, and queues are served within their hour.
    for name in ("machine_cash", "pocket"):
        series = found.hourly[name][:, 0]
        assert series[24::24] == pytest.approx(series[24], rel=0.01)
    assert found.hourly["queue"].max() < 1
    assert found.hourly["wait_hours"].max() < 1e-6
    assert total(found, "withdrawn")[0] / 7 == pytest.approx(1.5e6 * 0.03 * withdrawal, rel=1e-6)
    assert not np.isfinite(found.regions["empty_hours"]).any()


def test_who_can_pay_from_a_pocket():
    """With exponential cash and purchases of the same mean, one in two."""
    plan = changed(a_plan(), "cash", spread=1.0, pocket=5000.0)
    assert able(plan, np.array([5000.0, 0.0, 15000.0])) == pytest.approx([0.5, 0.0, 0.75])


def test_the_first_hour_of_a_whole_cut_by_hand(plan):
    """No rail, no offline approval: only those who pay in cash, and those who turn to it."""
    plan = changed(plan, "host", backup=0.0)
    found = run(plan, cut(12, 13))
    can = 1 - (1 + 9e3 / (0.6 * 5000)) ** -0.6
    turned = 0.45 * 0.9 + 0.25 * 0.8
    paid = (1 - 0.2) * (0.25 + turned * can)
    meant, cash = (found.hourly[name][12, 0] for name in ("intended", "cash"))
    assert meant == pytest.approx((1.5e6 + 5e5) * 2000 * 6 / sum(plan.days.by_hour))
    assert cash / meant == pytest.approx(paid, rel=1e-3)  # pockets at noon are not quite the mean
    assert found.hourly["cut_off"][12, 0] == pytest.approx(1 - cash / meant)
    weights = np.tile(plan.days.by_hour, 4) * 24 / sum(plan.days.by_hour)
    cut_off = found.hourly["cut_off"][:, 0] @ weights  # hours of a mean buying day
    assert found.regions["cut_off_hours"][:, 0] @ [2 / 3, 1 / 3] == pytest.approx(cut_off)
    missed = meant - cash
    put_off = missed * (0.5 * 0.8 + 0.5 * 0.9)
    assert found.hourly["waiting"][12, 0] == pytest.approx(put_off)
    assert found.hourly["lost"][12, 0] == pytest.approx(missed - put_off)


def test_what_was_put_off_comes_back(plan):
    found = run(replace(plan, days=replace(plan.days, hours=240)), cut(12, 36))
    assert found.hourly["waiting"][36, 0] > 0
    assert found.hourly["waiting"][-1, 0] < 0.01 * found.hourly["waiting"][36, 0]
    assert total(found, "late") > total(found, "lost") > 0


@pytest.mark.parametrize("service", ["fixed", "mobile", "all"])
def test_a_deeper_cut_never_helps(plan, service):
    """All draws at once: severity from nothing to everything."""
    severity = np.linspace(0, 1, 21)
    found = simulate(plan, links(plan, [cut(10, 60, severity, service)]), 21)
    lost = found.hourly["lost"].sum(axis=0)
    assert np.all(np.diff(lost) >= -1e-6 * lost.max())
    assert np.all(np.diff(found.hourly["cut_off"][12]) >= -1e-12)


def test_a_quiet_week_after_the_return_does_not_shorten_the_wait(plan):
    waits = []
    for hours in (84, 240):
        found = run(replace(plan, days=replace(plan.days, hours=hours)), cut(10, 80, 0.9))
        waits.append(summarise(found).mean_wait.p50)
    assert waits[0] == pytest.approx(waits[1])
    assert waits[0] > 0.05


def test_a_longer_cut_never_helps(plan):
    lost = [total(run(plan, cut(10, end)), "lost")[0] for end in (12, 24, 36, 60)]
    assert lost == sorted(lost)


def test_where_all_is_cash_nobody_is_alarmed_by_a_cut(plan):
    cash_only = changed(replace(plan, rails=(), cash_share=1.0), "host", backup=0.0)
    found = run(cash_only, cut(10, 20))
    assert found.hourly["troubled"].max() == 0
    assert total(found, "lost") / total(found, "intended") < 0.05  # of machines that do not answer
    assert found.hourly["machines_paying"][12, 0] == pytest.approx(0.1)


def test_closed_banks_alone_stop_no_card(plan):
    closure = Closure(Interval(at(6), at(90)))
    found = run(replace(plan, closures=(closure,)))
    assert total(found, "electronic") == pytest.approx(0.75 * total(found, "intended"))
    # Half of the machines are behind doors and none is refilled.
    assert found.hourly["machines_paying"][12, 0] == pytest.approx(0.5)
    assert found.hourly["machine_cash"][80, 0] < 0.5 * found.hourly["machine_cash"][5, 0]
    stopped = run(replace(plan, closures=(replace(closure, stops_cards=1.0),)))
    assert stopped.hourly["electronic"][12, 0] == 0


def test_notes_behind_closed_doors_stay_there(plan):
    """Banks shut for days on end: every machine in the street runs out, the others keep theirs."""
    closure = Closure(Interval(at(24), at(20 * 24)))
    found = run(replace(plan, days=replace(plan.days, hours=20 * 24), closures=(closure,)))
    before, after = (found.hourly["machine_cash"][t, 0] for t in (23, -1))
    assert after == pytest.approx(0.5 * before, rel=0.01)
    assert found.hourly["machines_empty"][-1, 0] == pytest.approx(1)
    assert found.hourly["machines_paying"][-1, 0] == pytest.approx(0)
    # No card fails, and still it is told when machines were empty, from when banks closed.
    summary = summarise(found)
    assert summary.emptied == 1
    assert summary.hours_to_empty.p50 == found.regions["empty_hours"].min() > 0


def test_machines_that_are_empty_before_anything_fails_are_not_told(plan):
    early = changed(plan, "machines", stock=1e6)
    found = run(early, cut(70, 71, 1.0, "mobile"))
    assert found.hourly["machines_empty"][:69].max() == 1
    assert summarise(found).hours_to_empty is None or summarise(found).hours_to_empty.p50 >= 0
    calm = summarise(run(early))
    assert (calm.emptied, calm.hours_to_empty) == (0, None)


def test_a_machine_that_does_not_answer_keeps_its_notes(plan):
    """In one hour no more than the share that answers can be paid out, however many wait."""
    plan = changed(changed(plan, "host", backup=0.0), "machines", stand_in=0.1, service_minutes=0.1)
    crowd = changed(plan, "habits", hoarders=1.0, hoard_hours=1.0)
    found = run(crowd, cut(12, 13))
    assert found.hourly["withdrawn"][12, 0] <= 0.1001 * found.hourly["machine_cash"][11, 0]


def test_who_can_pay_by_card_again_needs_no_cash_for_it(plan):
    plan = replace(changed(plan, "habits", make_up=0.0), days=replace(plan.days, hours=144))
    found = run(plan, cut(30, 80))
    assert found.hourly["queue"][30:80].max() > 1_000
    assert found.hourly["queue"][84:].max() < 1
    usual = found.hourly["withdrawn"][:24].sum()
    assert found.hourly["withdrawn"][96:120].sum() < 1.2 * usual


def test_satellite_links_with_a_bank_that_answers_stand_above_a_cut(plan):
    rails = tuple(replace(rail, links={"satellite": 1.0}) for rail in plan.rails)
    sky = changed(replace(plan, rails=rails), "host", backup=1.0)
    sky = changed(sky, "machines", links={"satellite": 1.0})
    assert total(run(sky, cut(10, 60)), "lost") == pytest.approx(0, abs=1e-3)
    deaf = changed(sky, "host", backup=0.0)  # the bank's own side is down
    assert total(run(deaf, cut(10, 60)), "lost") > 0


def test_approvals_without_the_bank_end_at_the_limit_and_are_settled(plan):
    plan = changed(plan, "offline", limit=4000.0, floor=1e9)
    plan = changed(plan, "host", backup=0.0)
    found = run(replace(plan, days=replace(plan.days, hours=240)), cut(8, 104))
    backlog = found.hourly["backlog"][:, 0]
    # The last few find their limit reached before the first come back for more.
    assert 0.5 * 4000 * 1.5e6 < backlog.max() < 4000 * 1.5e6
    assert backlog[-1] < 1e-3 * backlog.max()
    assert found.bank_loss[0] == pytest.approx(0.02 * backlog.max(), rel=0.3)


def test_a_limit_pays_less_to_each_and_keeps_notes(plan):
    limited = changed(plan, "machines", limits=(Limit(at(0), 10e3, "kzt"),))
    free, held = run(plan, cut(10, 60, 0.6)), run(limited, cut(10, 60, 0.6))
    assert total(held, "withdrawn") < total(free, "withdrawn")
    assert held.hourly["machines_empty"].max() <= free.hourly["machines_empty"].max()
    assert held.hourly["queue"].max() >= free.hourly["queue"].max()


def test_more_notes_never_empty_sooner(plan):
    stocks = np.linspace(2e6, 40e6, 12)
    many = changed(plan, "machines", stock=stocks)
    closed = replace(many, closures=(Closure(Interval(at(8), at(96))),))
    found = simulate(closed, links(closed, [cut(8, 96, 0.5)]), 12)
    empty = found.regions["empty_hours"]
    assert np.isfinite(empty[:, 0]).all()
    assert np.all(empty[:, 1:] >= empty[:, :-1])


def test_measures_are_compared_on_the_same_run(plan):
    plan = changed(plan, "offline", unpaid=0.0)
    measures = [
        Measure("list", "allow_list", 0.9, "kzt", once=5e6, per_day=1e6),
        Measure("stand-in", "stand_in", 20e3, "kzt"),
        Measure("dishes", "satellite", 0.3, "kzt"),
    ]
    none, *found = compare(plan, [cut(10, 60)], measures, 1)
    assert none.measure is None
    assert none.saved.estimate.p50 == 0
    for row in found:
        gap = none.summary.lost - row.summary.lost
        assert row.saved.estimate.p50 == gap.estimate.p50 > 0
        assert row.kept_in_time.estimate.p50 > 0
    assert found[0].cost.p50 == pytest.approx(5e6 + 4 * 1e6)
    assert found[0].saved.estimate.p50 > found[2].saved.estimate.p50  # 0.9 of payments, or 0.3


def test_a_measure_is_not_charged_with_approvals_that_were_there_before(plan):
    plan = changed(plan, "offline", limit=20e3, floor=20e3)
    measures = [
        Measure("twice", "stock", 2.0, "kzt", once=5.0),
        Measure("more", "stand_in", 4e4, "kzt"),
    ]
    none, stock, more = compare(plan, [cut(10, 60)], measures, 1)
    assert none.summary.bank_loss.p50 > 0
    assert none.cost.p50 == 0
    gap = stock.summary.bank_loss.p50 - none.summary.bank_loss.p50
    assert stock.cost.p50 == pytest.approx(5 + gap)
    assert 0 < more.cost.p50 < more.summary.bank_loss.p50


def test_a_summary_says_when_machines_were_empty(plan):
    plan = changed(plan, "machines", stock=np.array([10e6, 1e9]))
    closed = replace(plan, closures=(Closure(Interval(at(8), at(96))),))
    summary = summarise(simulate(closed, links(closed, [cut(8, 96, 0.5)]), 2))
    assert summary.emptied == 0.5
    assert summary.hours_to_empty is not None
    assert 0 < summary.hours_to_empty.p50 < 88
