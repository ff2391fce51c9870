"""What the blocks say of an event: its change by baseline, and the evidence for stated changes."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from offswitch.assessment.hashrate_paths import Paths, idle_miners, off_paths, step_path
from offswitch.assessment.hashrate_stretch import LAGS, Event
from offswitch.assessment.mining import changes_at, judge
from offswitch.assessment.network import NetworkPart
from offswitch.bitcoin import Chain
from offswitch.bitcoin.evidence import log_bayes_factor, log_evidence, power
from offswitch.bitcoin.growth import Growth
from offswitch.bitcoin.hashrate import baselines, count
from offswitch.bitcoin.hypotheses import Tested
from offswitch.bitcoin.pools import Reported
from offswitch.bitcoin.posterior import Mixture, infer
from offswitch.bitcoin.work import Work
from offswitch.case import Case
from offswitch.parameters import Parameters
from offswitch.provenance import union
from offswitch.text import Message, join, message, number, worded
from offswitch.timeline import HOUR, Interval

#: A longer baseline is of another time: hashrate doubles in a year.
LONGEST_H = 24 * 90
#: Kinds of what is compared: a count of blocks against another, or our posterior.
WINDOW, POSTERIOR = "window", "posterior"
#: Name of the baseline of our posterior: level, growth and walk, integrated out.
AVERAGED = "averaged"
#: Hypotheses of the claimed change.
LASTING, UNTIL_RETURN = "lasting_claimed_change", "claimed_change_until_return"
#: Start of the names of the dated shares of the mining map.
MAP = "map_share_"
#: A Bayes factor within a factor of three of one is worth no more than a mention (Kass, Raftery).
NOTHING = math.log(3)
#: A greater ratio is not spelled out.
MOST_TIMES = 10_000


@dataclass(frozen=True)
class ChangeRow:
    """The change of hashrate in one window against one baseline.

    Parameters
    ----------
    kind
        ``window``, a count of blocks against another; or ``posterior``, ours.
    baseline
        Of a window one of `baselines`; of the posterior ``averaged``.
    hours
        After the event, or None: as long as it lasted, from all blocks.
    causal
        Whether only blocks up to the end of the window are used.
    p05, p50, p95
        Quantiles of the change, as a share.
    blocks
        In the window; of the last, all that are used.
    log_bayes_factor
        Natural log of the evidence for the claimed change over that for none; None without one.
    """

    kind: str
    baseline: str
    hours: float | None
    causal: bool
    p05: float
    p50: float
    p95: float
    blocks: int
    log_bayes_factor: float | None


@dataclass(frozen=True)
class Judged:
    """A stated change of hashrate in one window against one baseline; fields as in `ChangeRow`.

    Parameters
    ----------
    name
        Of the hypothesis.
    change
        Median change under it in the window, or while the event lasted.
    power
        Chance that a one-sided test at 5 % would see it.
    """

    name: str
    kind: str
    baseline: str
    hours: float | None
    change: float
    log_bayes_factor: float
    power: float


@dataclass(frozen=True)
class EventPart:
    """All of it; `ended` is the probability that the effect ended with the event."""

    changes: tuple[ChangeRow, ...]
    ended: float | None
    hypotheses: tuple[Judged, ...]
    verdict: tuple[Message, ...]
    sources: tuple[str, ...]

    @property
    def ours(self) -> tuple[ChangeRow, ...]:
        """Changes by our posterior."""
        return tuple(row for row in self.changes if row.kind == POSTERIOR)


@worded
def times_as_likely(log_ratio: float) -> str:
    """Write a ratio of likelihoods; its logarithm stands in the JSON."""
    if log_ratio > math.log(MOST_TIMES):
        return f">{number(MOST_TIMES, ',')}"
    ratio = math.exp(log_ratio)
    return f"<{number(0.01)}" if ratio < 0.005 else number(ratio, ".2f" if ratio < 100 else ",.0f")


def judge_event(
    case: Case | None,
    network: NetworkPart | None,
    parameters: Parameters | None,
    chain: Chain,
    event: Event,
    work: Work,
    growth: Growth,
    reported: Reported | None = None,
    tested: Sequence[Tested] | None = None,
) -> EventPart:
    """Judge an event; what a case claims, and what its map says, are judged with it.

    `tested` are the hypotheses judged by counts, where the caller has them already.
    """
    hours = [h for h in event.windows if event.at + h * HOUR <= chain.end]
    paths, sources = _paths(event, network, parameters, chain, work)
    judged = [
        row
        for length in [*hours, None]
        for row in _ours(event, paths, work, growth, reported, length)
    ]
    whole = infer(work, growth, steps=event.steps, pools=reported, lags=LAGS)
    assert whole.change is not None
    changes = [
        *_windows(case, chain, event, hours),
        *(_filtered(event, h, work, growth, reported, judged) for h in hours),
        _row(whole.change, None, int(work.blocks.sum()), _claimed(judged, None)),
    ]
    if tested is None and case is not None and case.bitcoin is not None and network and parameters:
        counted = changes_at(case, case.bitcoin, event.at, hours, parameters)
        tested = judge(case.bitcoin, network, parameters, counted)
    judged += [
        Judged(t.name, WINDOW, t.baseline, t.hours, t.change, t.log_bayes_factor, t.power)
        for t in tested or ()
        if t.name != "none"
    ]
    ended = None if event.until is None else float(whole.shapes[0])
    verdict = tuple(_verdict(event, changes, ended, judged))
    return EventPart(tuple(changes), ended, tuple(judged), verdict, sources)


def _paths(
    event: Event,
    network: NetworkPart | None,
    parameters: Parameters | None,
    chain: Chain,
    work: Work,
) -> tuple[dict[str, Paths], tuple[str, ...]]:
    """Paths of each hypothesis, and the sources of what they rest on."""
    paths: dict[str, Paths] = {}
    if event.claimed is not None:
        factor = math.log1p(event.claimed)
        paths[LASTING] = Paths.even(factor * step_path(work, event.at, None))
        if event.until is not None:
            paths[UNTIL_RETURN] = Paths.even(factor * step_path(work, event.at, event.until))
    link = "miners_without_other_link"
    if network is None or parameters is None or link not in parameters:
        return paths, ()
    names = [p.name for p in parameters if p.name.startswith(MAP)]
    if not network.shutdown.of("fixed"):
        return paths, ()
    idle = idle_miners(event.at, network.shutdown, parameters)
    for name in names:
        paths[name] = off_paths(work, chain, idle, parameters.draw(name).draws)
    used = [parameters.row(name).source.split() for name in (*names, link)]
    return paths, union(*used)


def _ours(
    event: Event,
    paths: dict[str, Paths],
    work: Work,
    growth: Growth,
    reported: Reported | None,
    hours: float | None,
) -> list[Judged]:
    """Judge every path by the blocks up to the end of a window, or by all of them."""
    if not paths:
        return []
    seen = work if hours is None else work.until((event.at + hours * HOUR).timestamp())
    T = seen.blocks.size
    # Before its end, a change that ends is one that lasts.
    names = [name for name in paths if hours is None or name != UNTIL_RETURN]
    known = [paths[name].offsets[:, :T] for name in names]
    within = [paths[name].within[:, :T].sum(axis=1) for name in names]
    stacked = np.vstack([np.zeros((1, T)), *known])
    jumps = event.steps[0].edges  # one that is still to come moves no report
    logs = log_evidence(seen, growth, stacked, pools=reported, jumps=jumps)
    logs += np.concatenate([np.zeros(1), *within])
    ends = np.cumsum([1, *(len(path) for path in known)])
    lasted = event.until if hours is None else None
    inside = step_path(seen, event.at, lasted)[0] * seen.blocks_per_ehs
    return [
        Judged(
            name,
            POSTERIOR,
            AVERAGED,
            hours,
            float(np.median(np.exp(path) @ inside / inside.sum()) - 1),
            log_bayes_factor(logs[at : at + len(path)], float(logs[0])),
            power(seen, growth, path),
        )
        for name, path, at in zip(names, known, ends, strict=False)
    ]


def _windows(
    case: Case | None, chain: Chain, event: Event, hours: Sequence[float]
) -> list[ChangeRow]:
    """Counts of blocks against those of each baseline, exact."""
    recovery = None if case is None or case.bitcoin is None else case.bitcoin.recovery
    rows = []
    for length in hours:
        window = Interval(event.at, event.at + length * HOUR)
        if not chain.count(window.start, window.end):
            continue
        for baseline in baselines(chain, event.at, recovery):
            if sum(stretch.hours for stretch in baseline.intervals) > LONGEST_H:
                continue
            found = count(chain, baseline, window)
            low, middle, high = (found.quantile(q) for q in (0.05, 0.5, 0.95))
            ratio = None if event.claimed is None else found.log_likelihood_ratio(1 + event.claimed)
            causal = all(i.end <= window.end for i in baseline.intervals)
            rows.append(
                ChangeRow(
                    WINDOW,
                    baseline.name,
                    length,
                    causal,
                    low,
                    middle,
                    high,
                    found.blocks_after,
                    ratio,
                )
            )
    return rows


def _filtered(
    event: Event,
    hours: float,
    work: Work,
    growth: Growth,
    reported: Reported | None,
    judged: Sequence[Judged],
) -> ChangeRow:
    """Our change of a window, from the blocks up to its end: that it would end was not known."""
    seen = work.until((event.at + hours * HOUR).timestamp())
    change = infer(seen, growth, steps=event.steps[-1:], pools=reported, lags=LAGS).change
    assert change is not None
    blocks = int(seen.blocks[seen.edges[:-1] >= event.at.timestamp()].sum())
    return _row(change, hours, blocks, _claimed(judged, hours))


def _row(change: Mixture, hours: float | None, blocks: int, ratio: float | None) -> ChangeRow:
    low, middle, high = (float(change.quantile(q)[0]) - 1 for q in (0.05, 0.5, 0.95))
    causal = hours is not None
    return ChangeRow(POSTERIOR, AVERAGED, hours, causal, low, middle, high, blocks, ratio)


def _claimed(judged: Sequence[Judged], hours: float | None) -> float | None:
    """Evidence for the claimed change: lasting in a window, until the return in all."""
    names = (LASTING,) if hours is not None else (UNTIL_RETURN, LASTING)
    rows = {row.name: row.log_bayes_factor for row in judged if row.hours == hours}
    return next((rows[name] for name in names if name in rows), None)


def _verdict(
    event: Event, changes: Sequence[ChangeRow], ended: float | None, judged: Sequence[Judged]
) -> list[Message]:
    """Say in a sentence a window what its rows come to, and what becomes of the map's shares."""
    said = []
    for hours in dict.fromkeys(row.hours for row in changes if row.hours is not None):
        rows = [row for row in changes if row.hours == hours]
        ratios = [row.log_bayes_factor for row in rows if row.log_bayes_factor is not None]
        values = {
            "hours": hours,
            "change": _change_said(rows),
            "claimed": event.claimed,
            "weakest": times_as_likely(min(ratios, default=0.0)),
            "strongest": times_as_likely(max(ratios, default=0.0)),
        }
        said.append(message(f"hashrate.verdict.{_form(rows, ratios)}", **values))
    whole = changes[-1]
    ends = {"change": whole.p50, "least": whole.p05, "most": whole.p95}
    if ended is None:
        said.append(message("hashrate.verdict.all", **ends))
    else:
        said.append(message("hashrate.verdict.all_ended", ended=ended, **ends))
    by_all = {
        row.name: times_as_likely(row.log_bayes_factor)
        for row in judged
        if row.baseline == AVERAGED and row.hours is None
    }
    if event.claimed is not None:
        form = "lasting" if event.until is None else "until"
        found = {"lasting": by_all[LASTING], "until": by_all.get(UNTIL_RETURN)}
        said.append(message(f"hashrate.verdict.{form}", claimed=event.claimed, **found))
    maps = [
        message("ratio_of_map", ratio=ratio, month=name.removeprefix(MAP).replace("_", "-"))
        for name, ratio in by_all.items()
        if name.startswith(MAP)
    ]
    if maps:
        said.append(message("hashrate.verdict.maps", list=join(maps)))
    return said


def _change_said(rows: Sequence[ChangeRow]) -> Message:
    """Say the change of one window: ours, and the range of the counts."""
    (ours,) = (row for row in rows if row.kind == POSTERIOR)
    counted = [row for row in rows if row.kind == WINDOW] or [ours]
    return message(
        "hashrate.verdict.change",
        middle=ours.p50,
        low=ours.p05,
        high=ours.p95,
        least=min(row.p50 for row in counted),
        most=max(row.p50 for row in counted),
        lowest=min(row.p05 for row in counted),
        highest=max(row.p95 for row in counted),
    )


def _form(rows: Sequence[ChangeRow], ratios: Sequence[float]) -> str:
    unclear = all(row.p05 <= 0 <= row.p95 for row in rows)
    if not ratios:
        return "unclear" if unclear else "clear"
    if max(map(abs, ratios)) < NOTHING:
        return "nothing"
    if max(ratios) <= 0:
        return "against"
    if min(ratios) >= 0:
        return "for"
    return "split"
