from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from offswitch.case import find_case, read_case
from offswitch.parameters import Parameters
from offswitch.payments.footprint import Cut
from offswitch.payments.plan import (
    Cash,
    Days,
    Habits,
    Host,
    Machines,
    Offline,
    Plan,
    Rail,
    Region,
)
from offswitch.settings import Settings
from offswitch.timeline import Interval

START = datetime(2022, 1, 3, tzinfo=UTC)
BY_HOUR = (*(0.0,) * 6, 1.0, 2.0, *(6.0,) * 12, 3.0, 2.0, 1.0, 0.5)


def at(hours: float) -> datetime:
    return START + timedelta(hours=hours)


def cut(first: float, last: float, severity=1.0, service="all", **more) -> Cut:
    return Cut(Interval(at(first), at(last)), service, severity, **more)


def a_plan(hours: int = 96) -> Plan:
    """A town and its country, where nothing is uncertain."""
    return Plan(
        name="a town and its country",
        currency="kzt",
        regions=(
            Region("town", 1e6, 700.0, "KZ-ALA", spending=1.5),
            Region("country", 5e5, 200.0, "KZ-AKM"),
        ),
        purchases=2000.0,
        ticket=5000.0,
        cash_share=0.25,
        rails=(
            Rail("terminal", 0.45, {"fixed": 0.5, "mobile": 0.5}, 0.6, 0.9),
            Rail("app", 0.25, {"mobile": 0.8, "fixed": 0.2}, 0.0, 0.8),
            Rail("online", 0.05, {"mobile": 0.5, "fixed": 0.5}, 0.0, 0.0),
        ),
        machines=Machines(
            count=900.0,
            stock=12e6,
            refill_hours=60.0,
            service_minutes=2.0,
            links={"fixed": 0.7, "mobile": 0.3},
            stand_in=0.1,
            indoors=0.5,
            withdrawals=0.03,
            withdrawal=70e3,
        ),
        cash=Cash(pocket=9e3, spread=0.6, till=1.5, vault_days=4.0),
        host=Host(backup=0.1, allow_listed=0.7, switch_inside=0.9),
        offline=Offline(limit=0.0, floor=0.0, settle_hours=12.0, unpaid=0.02),
        habits=Habits(
            essential=0.5,
            postpone_essential=0.8,
            postpone_other=0.9,
            patience_essential_hours=24.0,
            patience_other_hours=120.0,
            retry_hours=12.0,
            refusal=0.2,
            seek_cash=0.5,
            hoarders=0.2,
            hoard=50e3,
            hoard_hours=12.0,
            queue_hours=1.5,
            make_up=0.5,
        ),
        days=Days(START, hours, BY_HOUR),
    )


@pytest.fixture
def plan() -> Plan:
    return a_plan()


def changed(plan: Plan, part: str, **values) -> Plan:
    return replace(plan, **{part: replace(getattr(plan, part), **values)})


@pytest.fixture(scope="package")
def kazakhstan():
    """The embedded case with its parameters, 100 draws."""
    case = read_case(find_case("kazakhstan-2022"))
    return case, Parameters(case.parameters, Settings(seed=1, draws=100))


def total(result, *names: str) -> np.ndarray:
    return sum(result.hourly[name].sum(axis=0) for name in names)
