"""Payments through a shutdown, as terminal text."""

from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from typing import NamedTuple

from offswitch.assessment.payments import PaymentsPart
from offswitch.assessment.payments_plan import Planned
from offswitch.estimate import SCALES, Estimate, digits, show, show_value
from offswitch.payments.measures import Compared
from offswitch.payments.summary import Summary
from offswitch.report.page import Page
from offswitch.report.section import Grid, clock, named
from offswitch.text import join, number, say

#: Decimals of money in the scale of a table.
DECIMALS = 3


class Scale(NamedTuple):
    """Money in one scale, so that the rows of a table can be compared at sight."""

    divisor: float
    unit: str

    def middle(self, value: Estimate) -> str:
        """Write a median without its unit."""
        return digits(round(value.p50 / self.divisor, DECIMALS) + 0.0)

    def cell(self, value: Estimate) -> str:
        """Write an estimate without its unit."""
        ends = (value.p50, value.p05, value.p95)
        middle, low, high = (digits(round(v / self.divisor, DECIMALS) + 0.0) for v in ends)
        if middle == low == high:
            return middle
        key = "payments.cell.signed" if low.startswith("-") else "payments.cell"
        return say(key, middle=middle, low=low, high=high)


def money_scale(part: PaymentsPart) -> Scale:
    """Return the scale of what was lost."""
    lost = part.both.lost.estimate.p95
    divisor, name = next((s for s in SCALES if lost >= 10 * s[0]), (1.0, ""))
    return Scale(divisor, f"{part.plan.currency.upper()} {_scale_name(name)}".strip())


def _scale_name(name: str) -> str:
    """Write a scale that stands without its number."""
    return say(f"scaled.{name}", number="").strip() if name else ""


#: What is told of each run, by its row.
_ROWS: dict[str, Callable[[Summary, Scale], str]] = {
    "in_time": lambda s, money: money.cell(s.in_time.estimate),
    "late": lambda s, money: money.cell(s.late.estimate),
    "lost": lambda s, money: money.cell(s.lost.estimate),
    "lost_share": lambda s, money: share(s.lost_share),
    "cut_off": lambda s, money: share(s.cut_off_share),
    "silenced": lambda s, money: chance(s.silenced),
    "silent": lambda s, money: hours_to_empty(s.hours_to_silent),
    "emptied": lambda s, money: chance(s.emptied),
    "empty": lambda s, money: hours_to_empty(s.hours_to_empty),
    "queue": lambda s, money: people(s.longest_queue),
    "wait": lambda s, money: hours(s.mean_wait),
    "backlog": lambda s, money: money.cell(s.backlog_most),
}


def render_plan(found: Planned, *, colour: bool = False) -> str:
    """Return a planner's own case as text of at most 100 columns."""
    page, part, settings = Page(colour=colour), found.part, found.settings
    page.heading(part.plan.name)
    made = {"version": version("offswitch"), "seed": settings.seed, "draws": settings.draws}
    page.item(say("payments.made", file=found.file.name, **made))
    page.heading(say("report.short"))
    for line in (*payments_short(part), *_short_measures(found.measures)):
        page.item(line)
    for title, items in payments_tables(part):
        page.heading(title)
        for item in items:
            page.item(item)
    if found.measures:
        page.heading(say("payments.measures", unit=money_scale(part).unit))
        for item in _measures(found.measures, money_scale(part)):
            page.item(item)
    page.heading(say("payments.unknown"))
    for line in payments_unknown():
        page.item(line)
    return page.text()


def payments_short(part: PaymentsPart) -> Iterator[str]:
    """Say what was lost, when machines were empty, who could not buy, and by which cause."""
    both = part.both
    yield say(
        "payments.short.lost",
        due=_middle(both.intended.estimate),
        days=part.plan.days.hours / 24,
        start=clock(part.plan.days.start),
        lost=show(both.lost.estimate),
        share=share(both.lost_share),
        late=_middle(both.late.estimate),
    )
    yield from _machines(both)
    yield say(
        "payments.short.cut_off",
        cut_off=share(both.cut_off_share),
        people=people(both.cut_off_people),
        days=days(both.cut_off_hours),
    )
    if part.causes is not None:
        yield say(
            "payments.short.causes",
            network=show(part.causes.network_lost.estimate),
            closure=show(part.causes.closure_lost.estimate),
        )


def _machines(both: Summary) -> Iterator[str]:
    """Say when cash machines stopped paying, and whether for want of notes."""
    queue = say("payments.short.no_queue")
    if both.longest_queue.p95 >= 1:
        longest, wait = people(both.longest_queue), hours(both.mean_wait)
        queue = say("payments.short.queue", queue=longest, wait=wait)
    silent, empty = both.hours_to_silent, both.hours_to_empty
    if silent is None:
        yield f"{say('payments.short.paying')} {queue}"
        return
    stops = say(
        "payments.short.stops_now" if silent.p95 < 1 else "payments.short.stops",
        hours=hours(silent),
        chance=chance(both.silenced),
    )
    yield f"{stops} {queue}"
    if empty is not None:
        yield say("payments.short.empty", hours=hours(empty), chance=chance(both.emptied))


def _short_measures(rows: Sequence[Compared]) -> Iterator[str]:
    """Name the measure that saves most, and those that make it worse."""
    best = max(rows, key=lambda row: row.saved.estimate.p50, default=None)
    if best is not None and best.measure is not None and best.saved.estimate.p05 > 0:
        yield say(
            "payments.short.best",
            name=best.measure.name,
            saved=show(best.saved.estimate),
            cost=show(best.cost),
        )
    worse = [_name(row) for row in rows if row.saved.estimate.p95 < 0]
    if worse:
        yield say("payments.short.worse", list=join(worse))


def payments_tables(part: PaymentsPart) -> Iterator[tuple[str, tuple[str | Grid, ...]]]:
    """Yield each table with its title: by cause, by region, by day."""
    money = money_scale(part)
    yield say("payments.course", unit=money.unit), tuple(_course(part, money))
    yield say("payments.regions"), tuple(_regions(part))
    yield say("payments.days", unit=money.unit), tuple(_days(part, money))


def payments_course(part: PaymentsPart) -> Iterator[str | Grid]:
    """Say what happens by cause, with the unit of it."""
    money = money_scale(part)
    yield say("payments.course", unit=money.unit)
    yield from _course(part, money)


def _course(part: PaymentsPart, money: Scale) -> Iterator[str | Grid]:
    runs = part.runs
    heads = (f"cause_{name}" if len(runs) > 1 else "cause_only" for name in runs)
    rows = (
        (say(f"payments.row.{key}"), *(tell(run, money) for run in runs.values()))
        for key, tell in _ROWS.items()
    )
    yield named(("outcome", *heads), rows, right=len(runs))
    if len(runs) > 1:
        yield say("payments.course.note")


def _regions(part: PaymentsPart) -> Iterator[str | Grid]:
    """Who was cut off from buying, the worst hit first."""
    columns = ("region", "people", "lost_share", "cut_off", "cut_off_days", "ever", "empty")
    rows = sorted(part.regions, key=lambda row: -row.lost_share.p50)
    cells = (
        (
            row.name,
            number(row.people, ",.0f"),
            share(row.lost_share),
            share(row.cut_off),
            days(row.cut_off_hours),
            chance(row.emptied),
            _after(row.empty_hours),
        )
        for row in rows
    )
    yield named(columns, cells, right=6)
    yield say("payments.regions.note")


def _days(part: PaymentsPart, money: Scale) -> Iterator[str | Grid]:
    """What happened by day, medians: the text of the picture."""
    rows = (
        (
            clock(day.start),
            money.middle(day.intended),
            percent(day.as_meant_share),
            money.middle(day.lost),
            money.middle(day.waiting),
            percent(day.machines_empty),
            whole(day.queue.p50),
            percent(day.cut_off),
        )
        for day in part.days
    )
    columns = ("day_from", "due", "on_time", "lost", "put_off", "empty_share", "queue", "cut_off")
    yield named(columns, rows, right=7)
    yield say("payments.days.note")


def _measures(rows: Sequence[Compared], money: Scale) -> Iterator[str | Grid]:
    columns = ("measure", "cost", "saved", "sooner", "ever", "empty", "cut_off")
    cells = (
        (
            _name(row),
            money.cell(row.cost),
            money.cell(row.saved.estimate),
            money.cell(row.kept_in_time.estimate),
            chance(row.summary.emptied),
            _after(row.summary.hours_to_empty),
            percent(row.summary.cut_off_share),
        )
        for row in sorted(rows, key=lambda row: -row.saved.estimate.p50)
    )
    yield named(columns, cells, right=6)
    yield say("payments.measures.note")


def payments_unknown() -> Iterator[str]:
    """Say what the model cannot."""
    yield say("payments.unknown.habits")
    yield say("payments.unknown.purchases")


def _name(row: Compared) -> str:
    return "" if row.measure is None else row.measure.name


def _after(hours: Estimate | None) -> str:
    return "-" if hours is None else say("in_hours", hours=number(hours.p50, ".0f"))


def _middle(value: Estimate) -> str:
    return show_value(value.p50, value.unit)


def share(value: Estimate) -> str:
    """Write a share as whole percent with its interval."""
    middle, low, high = (number(100 * v, ".0f") for v in (value.p50, value.p05, value.p95))
    return say("payments.percent", middle=middle, low=low, high=high)


def percent(value: Estimate) -> str:
    """Write the median of a share as whole percent."""
    return chance(value.p50)


def chance(value: float) -> str:
    """Write a chance as whole percent."""
    return say("percent", number=number(100 * value, ".0f"))


def whole(value: float) -> str:
    """Write people: whole ones, to three digits."""
    return number(float(f"{abs(value):.3g}"), ",.0f")


def people(value: Estimate) -> str:
    """Write people with their interval."""
    middle, low, high = (whole(v) for v in (value.p50, value.p05, value.p95))
    return say("payments.cell", middle=middle, low=low, high=high)


def days(value: Estimate) -> str:
    """Write hours as days with their interval."""
    middle, low, high = (number(v / 24, ".1f") for v in (value.p50, value.p05, value.p95))
    return say("payments.cell", middle=middle, low=low, high=high)


def hours_to_empty(found: Estimate | None) -> str:
    """Write hours to empty, in the draws in which machines come to that."""
    return say("payments.never") if found is None else hours(found)


def hours(found: Estimate) -> str:
    """Write hours with their interval, those below ten with a decimal."""
    form = ".1f" if found.p50 < 10 else ".0f"
    middle, low, high = (number(v, form) for v in (found.p50, found.p05, found.p95))
    return say("payments.hours", middle=middle, low=low, high=high)
