"""What a cut-off country would mine, as terminal text."""

from collections.abc import Iterator
from importlib.metadata import version

from offswitch import places
from offswitch.assessment.partition import PartitionPart, Reach
from offswitch.assessment.partition_parts import PATHS, Attacker, Confirmed, Stretch
from offswitch.assessment.partition_study import PartitionStudy
from offswitch.bitcoin.partition import Counts
from offswitch.bitcoin.partition_published import Published
from offswitch.estimate import Estimate, digits, show, show_value
from offswitch.report.page import Page
from offswitch.report.section import Grid, clock, named
from offswitch.text import join, number, say

#: Hours above which a length is given in days.
LONG = 72
#: Chances nearer to 0 or 1 than this are given as bounds.
SURE = 0.0005
#: Form of a bound inside a sentence.
SAID = "said"


def render_partition(study: PartitionStudy, *, colour: bool = False) -> str:
    """Return what was found as text of at most 100 columns."""
    part, settings = study.part, study.settings
    page = Page(colour=colour)
    page.heading(title_of(part))
    made = {"version": version("offswitch"), "seed": settings.seed, "draws": settings.draws}
    page.item(say("partition.made", **made))
    if part.case is not None and part.case.series == "reconstructed":
        page.item(say("partition.reconstructed"))
    for title, items in (
        (say("report.short"), _short(part)),
        (say("partition.reaches"), _reaches(part)),
        (say("partition.stretches"), _stretches(part)),
        (say("partition.merchant"), _merchant(part)),
        (say("partition.attackers"), _attackers(part)),
        (say("partition.retarget"), _retarget(part)),
        (say("partition.limits"), _limits(part)),
        (say("partition.published"), _published(study)),
    ):
        page.part(title, items)
    page.heading(say("report.sources"))
    page.sources([vars(source) for source in study.sources])
    return page.text()


def partition_lines(part: PartitionPart) -> Iterator[str]:
    """Say the part in an assessment."""
    domestic = part.reach("domestic")
    lost = part.reach("no_pool").lost
    assert domestic.deepest is not None
    assert lost.usd is not None
    yield say(
        "partition.part",
        blocks=show(lost.blocks),
        deep=_blocks(domestic.deepest),
        usd=show(lost.usd),
        undone=chance(part.merchant.row.undone, SAID),
        k=part.merchant.asked,
    )


def title_of(part: PartitionPart) -> str:
    """Return what the cut is called."""
    if part.case is not None:
        return say("partition.title", case=part.case.title)
    share, hours = 100 * (part.share.p50 + part.linked.p50), part.unbroken.hours.p50
    return say("partition.title.stated", share=share, hours=hours)


def chance(value: float, form: str = "cell") -> str:
    """Write a chance or a share, with a bound where it rounds to none or all; `SAID` in words."""
    if value < SURE:
        return say(f"partition.below.{form}")
    if value > 1 - SURE:
        return say(f"partition.above.{form}")
    return say("percent", number=number(100 * value, ".1f"))


def counts(found: Counts) -> str:
    """Write the median and the 90 % interval of a number of blocks."""
    low, middle, high = (found.quantile(q) for q in (0.05, 0.5, 0.95))
    return f"{number(middle, ',')} ({number(low, ',')}-{number(high, ',')})"


def _blocks(found: Counts) -> str:
    low, high = (number(found.quantile(q), ",") for q in (0.05, 0.95))
    interval = say("interval", ends=say("ends", low=low, high=high))
    return say("estimate", middle=show_value(found.quantile(0.5), "block"), interval=interval)


def _needed(hours: float, cut: float) -> str:
    """Write how long somebody counts, and whether the cut lasts as long."""
    key = "partition.hours" if hours < LONG else "partition.days"
    length = say(key, hours=hours, days=hours / 24)
    return length if hours < cut else say("partition.too_long", length=length)


def _range(estimate: Estimate, scale: float = 1.0) -> str:
    middle, low, high = (digits(v / scale) for v in (estimate.p50, estimate.p05, estimate.p95))
    return middle if low == high else f"{middle} ({low}-{high})"


def _short(part: PartitionPart) -> Iterator[str]:
    lost, domestic = part.reach("no_pool").lost, part.reach("domestic")
    merchant, row = part.merchant, part.merchant.row
    assert domestic.deepest is not None
    if part.case is None:
        yield say("partition.short.stated", blocks=show(lost.blocks))
    else:
        assert lost.usd is not None
        yield say(
            "partition.short.no_pool" if part.pools else "partition.short.no_pool_unknown",
            place=places.name(part.case.place),
            pools=join(name for claim in part.pools for name in claim.about.split(";")),
            blocks=show(lost.blocks),
            usd=show(lost.usd),
        )
    if part.case is None or part.wins >= SURE:
        yield say(
            "partition.short.prevails",
            own=show(domestic.own),
            lost=show(domestic.lost.blocks),
            wins=chance(part.wins, SAID),
        )
    else:
        key = "partition.short.domestic" + ("_off" if part.inside_up is False else "")
        yield say(key, deep=_blocks(domestic.deepest))
    yield say(
        "partition.short.merchant_stated"
        if part.unbroken is part.stretches[0]
        else "partition.short.merchant",
        k=merchant.asked,
        low=_hours(row.hours[0]),
        hours=_hours(row.hours[1]),
        high=_hours(row.hours[2]),
        usual=row.usual_hours,
        undone=chance(row.undone, SAID),
        safe=merchant.safe,
        unbroken=merchant.safe_unbroken,
    )
    longest = max(one.hours.p50 for one in part.stretches)
    yield say(
        "partition.short.notice",
        blocks=merchant.notice_inside.blocks,
        inside=_needed(merchant.notice_inside.hours, longest),
        outside=_needed(merchant.notice_outside.hours, longest),
    )


def _reaches(part: PartitionPart) -> Iterator[str | Grid]:
    yield say(
        "partition.reaches.who" if part.linked.p95 else "partition.reaches.who_all",
        share=show(part.share),
        linked=show(part.linked),
        found=show(part.linked_blocks),
    )
    titles = ("", *(say(f"partition.reach.{row.name}") for row in part.reaches))
    rows = [
        ("own_chain", [_range(row.own) for row in part.reaches]),
        ("never_in", [_range(row.lost.blocks) for row in part.reaches]),
        ("never_btc", [_optional(row.lost.btc) for row in part.reaches]),
        ("never_usd", [_optional(row.lost.usd, 1e6) for row in part.reaches]),
        ("deepest", [_deepest(row) for row in part.reaches]),
        ("dropped_elsewhere", [_range(row.lost_outside) for row in part.reaches]),
    ]
    told = tuple((say(f"column.{key}"), *cells) for key, cells in rows if any(cells))
    yield Grid(titles, told, right=len(part.reaches))
    yield say("partition.reaches.link")
    if part.case is not None:
        yield say("partition.reaches.rate", rate=part.per_hour)


def _optional(estimate: Estimate | None, scale: float = 1.0) -> str:
    return "" if estimate is None else _range(estimate, scale)


def _deepest(row: Reach) -> str:
    return "0" if row.deepest is None else counts(row.deepest)


def _stretches(part: PartitionPart) -> Iterator[str | Grid]:
    note = "partition.stretches.note" if part.window else "partition.stretches.note_stated"
    yield say(note)
    for closed in part.closed_windows:
        start, end = clock(closed.start), clock(closed.end)
        yield say("partition.stretches.closed", start=start, end=end)
    rows = [_stretch(str(n), one) for n, one in enumerate(part.stretches, 1)]
    if len(part.stretches) > 1:
        rows.append(_stretch(say("partition.whole"), part.unbroken))
    columns = (
        "off_stretch",
        "off_from",
        "off_to",
        "off_hours",
        "off_own",
        "off_dropped",
        "off_wins",
    )
    kept = [0, *(range(1, 3) if part.window else ()), 3, 4, 5, 6]
    picked = (tuple(row[at] for at in kept) for row in rows)
    yield named([columns[at] for at in kept], picked, right=4)
    if any(one.paths is not None for one in (*part.stretches, part.unbroken)):
        yield say("partition.stretches.simulated", paths=PATHS)


def _stretch(name: str, one: Stretch) -> tuple[str, ...]:
    return (
        name + ("" if one.paths is None else "*"),
        "" if one.start is None else clock(one.start),
        "" if one.end is None else clock(one.end),
        _range(one.hours),
        counts(one.lengths),
        counts(one.dropped),
        chance(one.wins),
    )


def _merchant(part: PartitionPart) -> Iterator[str | Grid]:
    row = part.merchant.row
    yield say("partition.merchant.note", late=_hours(row.hours[2]), k=row.confirmations)
    columns = ("k", "k_hours", "k_usual", "k_undone", "k_any", "k_undone_whole", "k_any_whole")
    whole = len(part.stretches) > 1
    cells = (_confirmed(row)[: None if whole else 5] for row in part.merchant.rows)
    yield named(columns[: None if whole else 5], cells, right=7 if whole else 5)
    yield say("partition.merchant.mempool")


def _confirmed(row: Confirmed) -> tuple[str, ...]:
    low, middle, high = map(_hours, row.hours)
    return (
        str(row.confirmations),
        f"{middle} ({low}-{high})",
        number(row.usual_hours, ".1f"),
        chance(row.undone),
        chance(row.any_undone),
        chance(row.undone_unbroken),
        chance(row.any_undone_unbroken),
    )


def _hours(value: float) -> str:
    return number(value, f",.{1 if value < LONG else 0}f")


def _attackers(part: PartitionPart) -> Iterator[str | Grid]:
    if not part.attackers:
        return
    share = show_value(part.share.p50, "share")
    yield say("partition.attackers.note", share=share, k=part.merchant.asked)
    columns = ("a_world", "a_inside", "a_before", "a_during", "a_needed_before", "a_needed")
    yield named(columns, map(_attacker, part.attackers), right=6)


def _attacker(row: Attacker) -> tuple[str, ...]:
    none = say("partition.attackers.none")
    return (
        show_value(row.world, "share"),
        show_value(row.inside, "share"),
        chance(row.before),
        chance(row.during),
        *(none if n is None else number(n, ",") for n in (row.needed_before, row.needed)),
    )


def _retarget(part: PartitionPart) -> Iterator[str]:
    found = part.retarget
    low, middle, high = (number(h / 24, ",.0f") for h in found.hours)
    yield say(
        "partition.retarget.note",
        left=number(found.blocks, ","),
        rate=show_value(found.blocks / found.hours[1], "block"),
        days=middle,
        low=low,
        high=high,
        after=show_value(found.difficulty[1], "share"),
    )


def _limits(part: PartitionPart) -> Iterator[str]:
    if part.case is None:
        yield say("partition.limits.stated")
    else:
        assert part.remained is not None
        yield say("partition.limits.counterfactual")
        if part.inside_up is False:
            yield say("partition.limits.inside")
        low, high = (show_value(v, "share") for v in part.remained)
        yield say("partition.limits.traffic", low=low, high=high)
        yield say("partition.limits.blocks")
        yield say("partition.limits.share")
    yield say("partition.limits.minutes")


def _published(study: PartitionStudy) -> Iterator[str | Grid]:
    columns = ("p_what", "p_value", "p_ours", "p_source")
    yield named(columns, map(_figure, study.published))
    yield say("partition.published.note")


def _figure(row: Published) -> tuple[str, ...]:
    def told(value: float) -> str:
        return (
            number(value, ".0f")
            if row.unit == "block"
            else say("percent", number=number(100 * value, ".4g"))
        )

    what = say(f"partition.published.{row.name}")
    ours = say(f"partition.published.{row.status}") if row.ours is None else told(row.ours)
    return (what, told(row.value), ours, row.source)
