"""Prices at an event, in the parts that a report of its own and that of a case share."""

from collections.abc import Iterator, Sequence

import numpy as np

from offswitch.assessment.price import MEAN, PricePart, Studied, series_label
from offswitch.bitcoin.event_study import LEVEL, Effect
from offswitch.estimate import Estimate
from offswitch.report.section import Grid, clock, named
from offswitch.text import date_text, number, say, signs

#: Periods of an event that are told one by one.
MOST = 12


def price_lines(part: PricePart) -> Iterator[str]:
    """Say in a few sentences what prices did, beyond what, and what cannot be told."""
    main = part.main
    if main is not None:
        yield _moved(main)
        yield beyond(main)
    yield from _hours(part)
    shares = [one for one in part.shares if one.name == MEAN]
    if len(shares) == 2:
        change = shares[0].change
        yield say(
            "price.short.shares",
            moved=say("price.fell" if change < 0 else "price.rose"),
            change=100 * abs(change),
            model=shares[0].model,
            value=value(shares[0].study.total),
            more=shares[1].model,
            both=value(shares[1].study.total),
        )
    if main is not None:
        what = part.confounders[0].what if part.confounders else ""
        unknown = part.attribution == "cannot_be_checked" and main.factors  # as of a file
        why = say("price.why.file" if unknown else f"price.why.{part.attribution}", what=what)
        verdict = say(f"verdict.{part.attribution}")
        yield say("price.short.attribution", verdict=verdict, why=why)
    if part.premium:
        yield _premium_line(part)


def _moved(one: Studied) -> str:
    return say(
        "price.short.moved",
        name=one.name if one.label == one.name else capital(one.label),  # a file's stem as it is
        moved=say("price.fell" if one.change < 0 else "price.rose"),
        change=100 * abs(one.change),
        periods=len(one.times),
        step=say(f"price.step.{one.step}", count=len(one.times)),
        last=when(one, -1),
        count=one.study.ordinary.size,
        steps=say(f"price.step.{one.step}", count=one.study.ordinary.size),
        share=say("percent", number=number(100 * _as_far(one) / one.study.compared, ".0f")),
        side=_side(one),
    )


def _as_far(one: Studied) -> int:
    """Count the stretches before the event that moved as far to the same side."""
    total = float(one.study.returns.sum())
    sums = np.convolve(one.study.ordinary, np.ones(len(one.times)), "valid")
    return int(np.sum(sums <= total if total < 0 else sums >= total))


def _side(one: Studied) -> str:
    return say("price.side.low" if one.change < 0 else "price.side.high")


def beyond(one: Studied) -> str:
    """Say what a series did beyond its model, and what could have been seen."""
    total = one.study.total
    return say(
        "price.short.beyond" if one.factors else "price.short.mean",
        model=one.model,
        value=value(total),
        told=told(one),
        visible=fall(total.visible),
        detectable=fall(total.detectable),
    )


def told(one: Studied) -> str:
    """What the two tests say of a window, in words."""
    p, rank = one.study.total.p_value, one.study.rank_p
    both = (p < LEVEL) + (rank < LEVEL)
    return say(f"price.told.{both}", p=p_text(p), rank=p_text(rank))


def _hours(part: PricePart) -> Iterator[str]:
    """Set the hours from the cut on beside the hour after another event."""
    own = [one for one in part.hours if not one.after]
    other = [one for one in part.hours if one.after]
    if not own:
        return
    values = {
        "hours": len(own[-1].times),
        "change": 100 * own[-1].change,
        "as_usual": _usual(own[-1]),
    }
    if other:
        values |= {
            "what": other[0].after,
            "other": 100 * other[0].change,
            "other_usual": _usual(other[0]),
        }
    yield say("price.short.hours" if other else "price.short.hours_alone", **values)


def _usual(one: Studied) -> str:
    count, compared = _as_far(one), one.study.compared
    if one.study.total.p_value >= LEVEL:
        return say(
            "price.usual",
            share=say("percent", number=number(100 * count / compared, ".0f")),
            side=_side(one),
        )
    share = str(count) if count else say("price.none")
    return say("price.unusual", share=share, compared=compared, side=_side(one))


def _premium_line(part: PricePart) -> str:
    values = [basis.premium for basis in part.premium]
    holds = any(value.p05 <= 0 <= value.p95 for value in values if not value.is_point)
    return say(
        "price.short.premium" if holds else "price.short.premium_clear",
        currency="" if part.quote is None else part.quote.unit,
        low=min(value.p50 for value in values),
        high=max(value.p50 for value in values),
    )


def studies(rows: Sequence[Studied], *, models: bool = False) -> Grid:
    """One row a study: change, abnormal return, tests and what would have shown.

    `models` names what each is set beside.
    """
    columns = "change_percent abnormal abnormal_interval t_p rank_p as_low visible r2".split()
    made = []
    for one in rows:
        study = one.study
        made.append(
            (
                _pair(one) if models else _with_more(one),
                number(100 * one.change, "+.1f"),
                *effect(study.total),
                p_text(study.total.p_value),
                p_text(study.rank_p),
                number(100 * study.as_low, ".0f"),
                number(fall(study.total.visible), ".1f"),
                number(study.r2, ".2f") if one.factors else "-",
            )
        )
    return named(("price_series", *columns), made, right=len(columns))


def _pair(one: Studied) -> str:
    return say("price.pair", label=one.label, model=one.model)


def _with_more(one: Studied) -> str:
    if len(one.factors) < 2:
        return one.label
    return say("price.too", label=one.label, last=series_label(one.factors[-1]))


def sessions(rows: Sequence[Studied]) -> Grid:
    """One row a period of the event, one column a model: change, and abnormal return."""
    titles = (
        say(f"column.{rows[0].step}_of_event"),
        say("column.change_percent"),
        *(say("column.beyond", model=one.model) for one in rows),
    )
    made = []
    for n in range(len(rows[0].times)):
        effects = ("{} ({})".format(*effect(one.study.by_period[n])) for one in rows)
        change = number(100 * np.expm1(rows[0].study.returns[n]), "+.1f")
        made.append((when(rows[0], n), change, *effects))
    return Grid(titles, tuple(made), right=len(titles) - 1)


def hours(rows: Sequence[Studied]) -> Grid:
    """One row a stretch of hours."""
    made = []
    for one in rows:
        study = one.study
        after = f" ({one.after})" if one.after else ""
        made.append(
            (
                say("span", low=clock(one.start), high=clock(one.times[-1])) + after,
                number(100 * one.change, "+.2f"),
                number(study.total.value / study.total.error, "+.1f"),
                p_text(study.total.p_value),
                p_text(study.rank_p),
                number(100 * study.as_low, ".0f"),
                number(fall(study.total.visible), ".1f"),
            )
        )
    columns = ("stretch", "change_percent", "z", "t_p", "rank_p", "as_low", "visible")
    return named(columns, made, right=len(columns) - 1)


def premiums(part: PricePart) -> Grid:
    """One row a basis of the local premium."""
    made = [
        (
            say(f"price.basis.{basis.name}"),
            _with_interval(basis.world, ",.0f"),
            _with_interval(basis.rate, ".1f"),
            _with_interval(basis.premium, "+.1f"),
        )
        for basis in part.premium
    ]
    return named(("basis", "world", "rate", "premium"), made, right=3)


def _with_interval(value: Estimate, form: str) -> str:
    middle = number(value.p50, form)
    if value.is_point:
        return middle
    ends = say("span", low=number(value.p05, form), high=number(value.p95, form))
    return f"{middle} ({ends})"


def effect(one: Effect) -> tuple[str, str]:
    """Write an abnormal return in percent, and its interval."""
    middle, low, high = (100 * np.expm1(v) for v in (one.value, one.low, one.high))
    return number(middle, "+.1f"), say("span", low=number(low, "+.1f"), high=number(high, "+.1f"))


def fall(log_return: float) -> float:
    """Percent by which a price falls over a log return of that size."""
    return -100 * float(np.expm1(-log_return))


def value(one: Effect) -> str:
    """Write an abnormal return in percent with its interval, in a sentence."""
    middle, low, high = (100 * np.expm1(v) for v in (one.value, one.low, one.high))
    return say("price.value", value=middle, low=low, high=high)


def p_text(p: float) -> str:
    """Write a p value."""
    return signs("<0.001" if p < 0.001 else f"{p:.2f}" if p >= 0.095 else f"{p:.3f}")


def when(one: Studied, at: int) -> str:
    """Write the end of a period."""
    time = one.times[at]
    return date_text(time, "%d %b %Y" if one.step == "day" else "%d %b %H:%M")


def capital(name: str) -> str:
    """Write a name with a capital letter, as at the head of a sentence."""
    told = str(name)
    return told[:1].upper() + told[1:]
