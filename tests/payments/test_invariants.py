"""What no run may break, in any hour: money, purchases and people are all accounted for."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.payments.conftest import a_plan, at, changed, cut

from offswitch.payments.footprint import links
from offswitch.payments.plan import Closure, Limit
from offswitch.payments.state import begin, hours, setting
from offswitch.payments.step import advance
from offswitch.timeline import Interval

share = st.floats(0, 1)
stock = st.floats(0, 4e7)


@st.composite
def troubled_plans(draw):
    """A plan with every number that may break a balance at its ends, and what happens to it."""
    plan = a_plan(draw(st.integers(1, 72)))
    plan = changed(
        plan,
        "machines",
        stock=draw(stock),
        refill_hours=draw(st.floats(1, 200)),
        service_minutes=draw(st.floats(0.1, 60)),
        stand_in=draw(share),
        indoors=draw(share),
        withdrawals=draw(st.floats(1e-4, 0.5)),
        withdrawal=draw(st.floats(100, 2e5)),
    )
    plan = changed(
        plan,
        "cash",
        pocket=draw(st.floats(0, 1e5)),
        spread=draw(st.floats(0.1, 3)),
        till=draw(st.floats(0, 3)),
        vault_days=draw(st.floats(0, 5)),
    )
    plan = changed(
        plan, "offline", limit=draw(st.floats(0, 1e5)), floor=draw(st.floats(0, 2e4)), unpaid=0.1
    )
    plan = changed(
        plan,
        "habits",
        essential=draw(share),
        refusal=draw(share),
        hoarders=draw(share),
        retry_hours=draw(st.floats(0.1, 50)),
        postpone_essential=draw(share),
        patience_other_hours=draw(st.floats(0.1, 200)),
        hoard=draw(st.floats(1, 1e6)),
    )
    when = Interval(at(draw(st.floats(0, 30))), at(draw(st.floats(31, 80))))
    plan = replace(plan, closures=(Closure(when, draw(share), draw(share)),))
    limits = (Limit(at(20), draw(st.floats(1, 1e5)), "kzt"),)
    plan = changed(plan, "machines", limits=limits)
    cuts = [
        cut(draw(st.floats(0, 20)), draw(st.floats(21, 60)), draw(share), "fixed"),
        cut(draw(st.floats(0, 20)), draw(st.floats(21, 60)), draw(share), "mobile", reach="none"),
    ]
    return plan, links(plan, cuts)


@given(troubled_plans())
def test_nothing_is_made_or_lost_in_any_hour(made):
    plan, carried = made
    constants = setting(plan, 1)
    state = begin(constants)
    notes, held = state.notes(), state.held()
    meant = 0.0
    done = dict.fromkeys(("electronic", "offline", "cash", "late", "lost"), 0.0)
    size = notes + constants.daily
    for hour in hours(plan, carried):
        flows = advance(constants, hour, state)
        # Notes only change hands, and what people and shops have only moves between them.
        np.testing.assert_allclose(state.notes(), notes, rtol=1e-9)
        assert np.all(np.abs(state.held() - held) <= 1e-9 * size)
        # What was meant was bought as meant, bought late, given up, or is still put off.
        meant = meant + flows.intended
        done = {name: value + getattr(flows, name) for name, value in done.items()}
        np.testing.assert_allclose(sum(done.values()) + state.put_off.sum(axis=0), meant, rtol=1e-9)
        # Approved without the bank: nobody owes more than the limit.
        assert np.all(state.backlog <= constants.people * plan.offline.limit * (1 + 1e-9))
        # No stock falls below nothing, and nobody waits twice.
        for name in ("pocket", "till", "vault", "machine", "backlog", "put_off", "queue", "later"):
            assert np.all(getattr(state, name) >= -1e-6), name
        assert np.all(state.queue[0] + state.later[0] <= constants.people * (1 + 1e-9))
        assert np.all((flows.failed >= -1e-12) & (flows.failed <= 1 + 1e-12))
        assert np.all(flows.served <= flows.capacity * (1 + 1e-9) + 1e-6)


def test_on_ordinary_days_notes_end_where_they_began():
    """Where more is bought in cash than is withdrawn, and less is banked for it."""
    plan = changed(a_plan(240), "machines", withdrawal=5e3)
    state = begin(constants := setting(plan, 1))
    by_day = []
    for number, hour in enumerate(hours(plan, links(plan, ())), 1):
        advance(constants, hour, state)
        if number % 24 == 0:
            by_day.append(np.concatenate((state.pocket, state.till, state.vault))[:, 0])
    np.testing.assert_allclose(by_day[-1], by_day[0], rtol=0.01)


@given(troubled_plans())
def test_a_draw_is_the_same_alone_and_among_others(made):
    """Draws never touch each other."""
    plan, carried = made
    one, three = setting(plan, 1), setting(plan, 3)
    alone, among = begin(one), begin(three)
    for hour in hours(plan, carried):
        advance(one, hour, alone)
        advance(three, hour, among)
    np.testing.assert_array_equal(among.machine, np.repeat(alone.machine, 3, axis=3))
    np.testing.assert_array_equal(among.put_off, np.repeat(alone.put_off, 3, axis=2))
