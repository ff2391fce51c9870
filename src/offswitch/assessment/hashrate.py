"""Hashrate of a chain or a case: what is published, what we infer, and what an event did to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from offswitch.assessment.hashrate_event import ChangeRow, Judged, judge_event
from offswitch.assessment.hashrate_press import Press, trace_press
from offswitch.assessment.hashrate_stretch import (
    DAYS_AFTER,
    LAGS,
    Event,
    bins_around,
    case_event,
    known_growth,
)
from offswitch.assessment.mining import block_sources
from offswitch.assessment.network import assess_network
from offswitch.bitcoin import Chain
from offswitch.bitcoin.blocks import RAW, TABLE, read_chain
from offswitch.bitcoin.estimators import (
    ESTIMATORS,
    Reading,
    Silent,
    difficulties,
    evaluate,
    read_at,
)
from offswitch.bitcoin.growth import Growth
from offswitch.bitcoin.pools import Reported, read_pools
from offswitch.bitcoin.posterior import Mixture, Step, filtered, infer
from offswitch.bitcoin.reports import usable
from offswitch.bitcoin.work import Work
from offswitch.case import Case, find_case, read_case
from offswitch.errors import CaseError
from offswitch.parameters import Parameters
from offswitch.provenance import Source, union
from offswitch.reference import method_sources
from offswitch.settings import DEFAULT_DRAWS, Settings
from offswitch.text import Message, message, say
from offswitch.timeline import HOUR, from_seconds, iso

Floats = NDArray[np.float64]
Progress = Callable[[str], None]
DAY = timedelta(days=1)
#: Hours after the event at which the published estimators are read.
READ_HOURS = (0, 24, 120)
#: Estimators that are shown day by day.
COUNTED, WEEK = "coin_metrics_daily", "blockchain_com_7d"
#: Source of the epochs that growth was fitted to.
GROWTH_SOURCE = "electrum-checkpoints"


def silent(stage: str) -> None:
    """Ignore the stages."""


@dataclass(frozen=True, eq=False)
class Band:
    """Quantiles by moment, in EH/s, each of shape (T,)."""

    p05: Floats
    p50: Floats
    p95: Floats


#: Names of the quantiles of a band.
QUANTILES = ("p05", "p50", "p95")


@dataclass(frozen=True, eq=False)
class Through:
    """Hashrate through time.

    Parameters
    ----------
    since
        Unix seconds from which on blocks are used.
    times
        Unix seconds, shape (T,).
    filtered
        From the blocks found by then, as anybody could have known it.
    smoothed
        From all blocks.
    """

    since: float
    times: Floats
    filtered: Band
    smoothed: Band


@dataclass(frozen=True)
class Day:
    """A whole UTC day: what counting its blocks says, and a week's mean at its end or None."""

    start: datetime
    count: Reading
    week: float | None


@dataclass(frozen=True, eq=False)
class HashrateStudy:
    """Everything that was found of the hashrate of a chain.

    Parameters
    ----------
    name, title
        Of the file or the case.
    first_height, blocks, start, end
        The chain.
    series
        What the event's hours rest on: ``observed`` or ``reconstructed``; empty for a file.
    event
        What is looked at, or None.
    readings, silent
        What the published estimators say, and which say nothing, at the moments that are read.
    days
        Whole days in the stretch of `posterior`.
    posterior
        Hashrate through time.
    changes, ended
        Of the event: its change by window and baseline, and the probability that it ended when it
        was said to rather than lasted; empty and None without one.
    hypotheses
        Stated changes, each with its evidence against none.
    press
        Published figures traced to counts of blocks.
    pools
        Names of the pools whose reports were used.
    verdict
        What all that comes to.
    sources, drawn
        What it rests on, and the ids of those that the levels and changes do.
    settings
        Seed and draws.
    """

    name: str
    title: str
    first_height: int
    blocks: int
    start: datetime
    end: datetime
    series: str
    event: Event | None
    readings: tuple[Reading, ...]
    silent: tuple[Silent, ...]
    days: tuple[Day, ...]
    posterior: Through
    changes: tuple[ChangeRow, ...]
    ended: float | None
    hypotheses: tuple[Judged, ...]
    press: Press
    pools: tuple[str, ...]
    verdict: tuple[Message, ...]
    sources: tuple[Source, ...]
    drawn: tuple[str, ...]
    settings: Settings


def study_hashrate(
    source: str | Path,
    *,
    from_bits: str | None = None,
    first_height: int = 0,
    at: datetime | None = None,
    until: datetime | None = None,
    change: float | None = None,
    pools: Path | None = None,
    seed: int = 1,
    draws: int = DEFAULT_DRAWS,
    progress: Progress = silent,
) -> HashrateStudy:
    """Study the hashrate of a file of blocks, or of a case by its name or folder.

    Parameters
    ----------
    source
        A file (see `offswitch.bitcoin.blocks.read_chain`), or a case.
    from_bits
        Compact target of a file's first block, where the file gives none.
    first_height
        Height of the first block of a file of raw headers.
    at, until
        An event, and when it ended; of a file only, as a case has its own.
    change
        Change of hashrate that was claimed of it, a share between -1 and 1.
    pools
        A file of pools' reports (see `offswitch.bitcoin.pools.read_pools`).
    seed, draws
        Of what is drawn for the hypotheses of a case.
    progress
        Called with the name of each stage as it starts.

    Raises
    ------
    OffswitchError
        One line on what is wrong, where, and what to do.
    """
    settings = Settings(seed, draws)
    reported = None if pools is None else read_pools(pools)
    file = Path(source)
    if file.is_file() or file.name.endswith(RAW + TABLE):
        progress(say("stage.headers" if file.name.endswith(RAW) else "stage.bitcoin"))
        chain = read_chain(file, from_bits=from_bits, first_height=first_height)
        event = _event(chain, at, until, change)
        return _study(file.name, None, chain, event, reported, settings, progress)
    given = {
        "--from-bits": from_bits,
        "--first-height": first_height or None,
        "--at": at,
        "--until": until,
        "--change": change,
    }
    names = [name for name, value in given.items() if value is not None]
    if names:
        raise CaseError("not_for_case_hashrate", file=str(source), names=", ".join(names))
    progress(say("stage.read"))
    case = read_case(find_case(str(source)))
    if case.bitcoin is None:
        raise CaseError("no_bitcoin", name=case.name)
    return _study(case.name, case, case.bitcoin.chain, None, reported, settings, progress)


def _event(
    chain: Chain, at: datetime | None, until: datetime | None, change: float | None
) -> Event | None:
    if at is None:
        if until is not None:
            raise CaseError("until_without_at")
        if change is not None:
            raise CaseError("change_without_at")
        return None
    if change is not None and not (-1 < change < 1 and change):
        raise CaseError("change_range", change=change)
    if until is not None and until <= at:
        raise CaseError("event_reversed", at=iso(at), until=iso(until))
    if until is not None and until - at >= DAYS_AFTER * DAY:
        raise CaseError("event_long", days=DAYS_AFTER)
    chain.check_window(at, until or at)
    return Event(at, until, change)


def _check_event(chain: Chain, at: datetime) -> None:
    """Refuse an event that has hardly any blocks before or after it."""
    chain.check_window(at, at)
    if at - chain.start < DAY or chain.end - at < DAY:
        raise CaseError("event_at_end", at=iso(at), first=iso(chain.start), last=iso(chain.end))


def _study(
    name: str,
    case: Case | None,
    chain: Chain,
    event: Event | None,
    reported: Reported | None,
    settings: Settings,
    progress: Progress,
) -> HashrateStudy:
    parameters = network = None
    if case is not None and case.bitcoin is not None:
        parameters = Parameters(case.parameters, settings)
        progress(say("stage.network"))
        network = assess_network(case, parameters)
        event = case_event(case.bitcoin, network)
    if event is not None:
        _check_event(chain, event.at)
    progress(say("stage.posterior"))
    work = bins_around(chain, event)
    growth = known_growth(work)
    if reported is not None:
        reported = _usable(reported, work)
    steps = () if event is None else event.steps
    through = _through(work, growth, steps, reported)
    progress(say("stage.hypotheses"))
    judged = None
    if event is not None:
        judged = judge_event(case, network, parameters, chain, event, work, growth, reported)
    moments = [chain.end]
    if event is not None:
        after = [event.at + hours * HOUR for hours in READ_HOURS]
        moments = [*(when for when in after if when < chain.end), chain.end]
    found = [row for name in ESTIMATORS for row in read_at(name, chain, moments)]
    press = Press((), ()) if case is None else trace_press(chain, case)
    drawn = union(
        () if case is None else block_sources(case),
        () if network is None else network.shutdown.sources,
        (GROWTH_SOURCE, *(ESTIMATORS[name].source for name in (COUNTED, WEEK))),
    )
    ids = union(
        drawn,
        (card.source for card in ESTIMATORS.values()),
        press.sources,
        () if judged is None else judged.sources,
    )
    known = method_sources() if case is None else case.sources
    return HashrateStudy(
        name,
        name if case is None else case.title,
        chain.first_height,
        chain.times.size,
        chain.start,
        chain.end,
        "" if case is None else case.series,
        event,
        tuple(row for row in found if isinstance(row, Reading)),
        tuple(row for row in found if isinstance(row, Silent)),
        _days(chain, work),
        through,
        () if judged is None else judged.changes,
        None if judged is None else judged.ended,
        () if judged is None else judged.hypotheses,
        press,
        () if reported is None else tuple(reported.names[n] for n in np.unique(reported.pool)),
        (_level_said(through),) if judged is None else judged.verdict,
        tuple(known[id] for id in ids),
        drawn,
        settings,
    )


def _usable(reported: Reported, work: Work) -> Reported:
    """Reports that can be used; refuse a pool above the world: its unit must be another."""
    kept = usable(reported, work)
    if kept is None:
        first, last = (iso(from_seconds(float(edge))) for edge in work.edges[[0, -1]])
        raise CaseError("pools_outside", first=first, last=last)
    world = float((work.blocks / work.blocks_per_ehs).max())
    most = int(np.argmax(kept.log_ehs))
    if kept.log_ehs[most] > np.log(world):
        raise CaseError(
            "pool_above_world",
            pool=kept.names[int(kept.pool[most])],
            time=iso(from_seconds(float(kept.time[most]))),
            ehs=float(np.exp(kept.log_ehs[most])),
            world=world,
        )
    return kept


def _band(mixture: Mixture) -> Band:
    return Band(mixture.quantile(0.05), mixture.quantile(0.5), mixture.quantile(0.95))


def _through(
    work: Work, growth: Growth, steps: Sequence[Step], reported: Reported | None
) -> Through:
    """Filter and smooth. The filter knows of an event only what had begun, and ended, by then."""
    times = work.edges[1:]
    begun = np.array([sum(step.start < t for step in steps[-1:]) for t in times], bool)
    ended = np.array([any(s.end is not None and s.end < t for s in steps) for t in times], bool)
    stages = ((~begun, ()), (begun & ~ended, steps[-1:]), (ended, steps))
    parts = [
        _band(filtered(work, growth, times[stage], steps=known, pools=reported, lags=LAGS))
        for stage, known in stages
        if stage.any()
    ]
    causal = Band(*(np.concatenate([getattr(part, q) for part in parts]) for q in QUANTILES))
    whole = infer(work, growth, times=times, steps=steps, pools=reported, lags=LAGS).level
    return Through(float(work.edges[0]), times, causal, _band(whole))


def _level_said(through: Through) -> Message:
    """Say the last level, where there is no event to speak of."""
    low, middle, high = (float(getattr(through.filtered, q)[-1]) for q in QUANTILES)
    return message("hashrate.verdict.no_event", low=low, middle=middle, high=high)


def _days(chain: Chain, work: Work) -> tuple[Day, ...]:
    """Return the whole UTC days of a stretch of bins."""
    first, last = from_seconds(float(work.edges[0])), from_seconds(float(work.edges[-1]))
    day = datetime(first.year, first.month, first.day, tzinfo=UTC)
    ends = []
    while day + DAY <= last:
        day += DAY
        ends.append(day)
    at = np.array([end.timestamp() for end in ends])
    weeks = evaluate(WEEK, chain.times, difficulties(chain), at)
    counts = read_at(COUNTED, chain, ends)
    return tuple(
        Day(end - DAY, count, float(week) if np.isfinite(week) else None)
        for end, count, week in zip(ends, counts, weeks, strict=True)
        if isinstance(count, Reading)
    )
