"""What a plan cannot be: each fault is one line that names it and the remedy."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np

from offswitch.errors import ModelError
from offswitch.estimate import Draws
from offswitch.units import CURRENCIES

if TYPE_CHECKING:
    from offswitch.payments.plan import Days, Plan, Value

#: What no amount that is not zero is below, and none above: beyond, digits or units are wrong.
LEAST, MOST = 1e-6, 1e15
#: Shares add up to one within this.
ROUNDING = 1e-6


def check_plan(plan: "Plan", known: Sequence[str]) -> None:
    """Check a plan whose links are among those known.

    Raises
    ------
    ModelError
        If something in it cannot be.
    """
    if plan.currency not in CURRENCIES:
        raise ModelError("plan_currency", currency=plan.currency)
    _check_regions(plan)
    _check_shares(plan, known)
    _check_amounts(plan)
    _check_days(plan.days)


def _check_regions(plan: "Plan") -> None:
    if not plan.regions:
        raise ModelError("plan_no_region")
    for region in plan.regions:
        if not 0 < region.people < np.inf:
            raise ModelError("plan_no_people", region=region.name)
        if np.any(np.asarray(region.machines) > region.people):
            raise ModelError("plan_crowded", region=region.name, people=region.people)
        try:
            ZoneInfo(region.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ModelError("plan_zone", region=region.name, zone=region.zone) from None
    for names in ([r.name for r in plan.regions], [r.code for r in plan.regions if r.code]):
        if len(set(names)) < len(names):
            raise ModelError("plan_region_twice")
    placed: Value = sum((np.asarray(r.machines) for r in plan.regions), np.zeros(1))
    if not np.allclose(placed, plan.machines.count, rtol=ROUNDING):
        raise ModelError("plan_machines", count=_mean(plan.machines.count), placed=_mean(placed))


def _check_shares(plan: "Plan", known: Sequence[str]) -> None:
    total: Value = sum((np.asarray(r.share) for r in plan.rails), np.asarray(plan.cash_share))
    if not np.allclose(total, 1, rtol=0, atol=ROUNDING):
        raise ModelError("plan_shares", what="rails and cash_share", total=_mean(total))
    for name, links in (
        *((rail.name, rail.links) for rail in plan.rails),
        ("machines", plan.machines.links),
    ):
        unknown = [link for link in links if link not in known]
        if unknown:
            raise ModelError("plan_link", what=name, link=unknown[0], known=", ".join(known))
        total = sum((np.asarray(share) for share in links.values()), np.zeros(1))
        if not np.allclose(total, 1, rtol=0, atol=ROUNDING):
            raise ModelError("plan_shares", what=f"{name}.links", total=_mean(total))
    for name, share in _shares(plan):
        if not (np.isfinite(share).all() and np.all(share >= 0) and np.all(share <= 1)):
            raise ModelError("plan_share", what=name)


def _shares(plan: "Plan") -> list[tuple[str, Draws]]:
    """Every share of a plan by its name."""
    found: dict[str, Value] = {"cash_share": plan.cash_share}
    for rail in plan.rails:
        for part in ("share", "offline", "to_cash"):
            found[f"{rail.name}.{part}"] = getattr(rail, part)
        found |= {f"{rail.name}.links.{link}": share for link, share in rail.links.items()}
    found |= {f"machines.links.{link}": share for link, share in plan.machines.links.items()}
    for owner, names in (
        ("machines", "stand_in indoors"),
        ("host", "backup allow_listed switch_inside"),
        ("offline", "unpaid"),
        (
            "habits",
            "essential postpone_essential postpone_other refusal seek_cash hoarders make_up",
        ),
    ):
        for part in names.split():
            found[f"{owner}.{part}"] = getattr(getattr(plan, owner), part)
    for i, closure in enumerate(plan.closures, 1):
        found[f"closures[{i}].stops_cards"] = closure.stops_cards
        found[f"closures[{i}].closed"] = closure.closed
    return [(name, np.asarray(share, dtype=float)) for name, share in found.items()]


def _check_amounts(plan: "Plan") -> None:
    for owner, names in (
        ("machines", "count stock"),
        ("offline", "limit floor"),
        ("cash", "pocket till vault_days"),
    ):
        for part in names.split():
            amount = np.asarray(getattr(getattr(plan, owner), part))
            if not (np.isfinite(amount).all() and np.all(amount >= 0)):
                raise ModelError("plan_negative", what=f"{owner}.{part}", value=float(amount.min()))
            if np.any(amount > MOST):
                raise ModelError("plan_range", what=f"{owner}.{part}", value=float(amount.max()))
    positive: dict[str, Value] = {"purchases": plan.purchases, "ticket": plan.ticket}
    for owner, names in (
        ("machines", "refill_hours service_minutes withdrawals withdrawal"),
        ("offline", "settle_hours"),
        ("cash", "spread"),
        (
            "habits",
            "patience_essential_hours patience_other_hours retry_hours "
            "hoard hoard_hours queue_hours",
        ),
    ):
        positive |= {f"{owner}.{p}": getattr(getattr(plan, owner), p) for p in names.split()}
    positive |= {f"spending of {r.name}": r.spending for r in plan.regions}
    for name, value in positive.items():
        amount = np.asarray(value)
        if not (np.isfinite(amount).all() and np.all(amount > 0)):
            raise ModelError("plan_not_positive", what=name, value=float(amount.min()))
        for end in (float(amount.min()), float(amount.max())):
            if not LEAST <= end <= MOST:
                raise ModelError("plan_range", what=name, value=end)
    for limit in plan.machines.limits:
        if limit.currency != plan.currency:
            raise ModelError("plan_limit_currency", limit=limit.currency, plan=plan.currency)
        if not np.all(np.asarray(limit.amount) > 0):
            raise ModelError("plan_not_positive", what="limit", value=float(np.min(limit.amount)))
    for region in plan.regions:
        if not np.all(np.asarray(region.machines) >= 0):
            raise ModelError(
                "plan_negative",
                what=f"machines of {region.name}",
                value=float(np.min(region.machines)),
            )


def _check_days(days: "Days") -> None:
    if days.hours < 1 or days.start.tzinfo is None:
        raise ModelError("plan_days", hours=days.hours)
    for name, weights, length in (
        ("by_hour", days.by_hour, 24),
        ("by_weekday", days.by_weekday, 7),
    ):
        if len(weights) != length or not min(weights) >= 0 or not 0 < sum(weights) < np.inf:
            raise ModelError("plan_weights", what=name, length=length)


def _mean(value: "Value") -> float:
    return float(np.mean(value))
