"""How well found outages agree with the true ones, by event and by second.

Found rows of one series that touch or lie within half an hour of each other count as one. A true
and a found row match where they overlap, and each counts once: precision is the share of found rows
that match, recall the share of true ones. Strict F1 pairs them one to one, best first, and asks for
an intersection of at least half the union, so that an endless alarm gains nothing. The delay is
from the true start to the first alert inside the event or one step before it; where a match has
none, the found start stands in. Times are Unix seconds, spans half open.
"""

import csv
import statistics
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MERGE_S = 1800
#: Start, end and alert.
Row = tuple[int, int, int]
Rows = Mapping[str, Sequence[Row]]


@dataclass
class Joined:
    """A found stretch with every alert inside it."""

    start: int
    end: int
    alerts: list[int]


@dataclass
class Matches:
    """What agrees in all series together.

    Parameters
    ----------
    true, found
        Every true and every joined row with its series, and whether the other side has it.
    pairs
        Number of strict pairs.
    delays, end_errors
        Minutes, a value for each true row that was found.
    true_s, found_s, both_s
        Seconds of outage.
    """

    true: list[tuple[str, Row, bool]] = field(default_factory=list)
    found: list[tuple[str, Joined, bool]] = field(default_factory=list)
    pairs: int = 0
    delays: list[float] = field(default_factory=list)
    end_errors: list[float] = field(default_factory=list)
    true_s: int = 0
    found_s: int = 0
    both_s: int = 0


def read(path: Path) -> dict[str, list[Row]]:
    """Rows of a file with the columns key, start, end and, perhaps, alert."""
    rows: dict[str, list[Row]] = defaultdict(list)
    with path.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            start, end = int(float(row["start"])), int(float(row["end"]))
            rows[row["key"]].append((start, end, int(float(row.get("alert") or start))))
    return rows


def joined(rows: Iterable[Row]) -> list[Joined]:
    """Found rows of one series, those nearby as one."""
    out: list[Joined] = []
    for start, end, alert in sorted(rows):
        if out and start <= out[-1].end + MERGE_S:
            out[-1].end = max(out[-1].end, end)
            out[-1].alerts.append(alert)
        else:
            out.append(Joined(start, end, [alert]))
    return out


def strict_pairs(share: NDArray[np.float64]) -> int:
    """Number of pairs of a true and a found row, best first, that share half of their union."""
    pairs = 0
    share = share.copy()
    while share.size and share.max() >= 0.5:
        i, j = np.unravel_index(share.argmax(), share.shape)
        share[i, :], share[:, j] = 0, 0
        pairs += 1
    return pairs


def first_alert(true: Row, candidates: Iterable[Joined], step: int) -> int:
    """Earliest alert for a true row among the found rows that overlap it."""
    start, end, _ = true
    return min(
        min((a for a in one.alerts if start - step <= a < end), default=max(start, one.start))
        for one in candidates
    )


def add_series(
    out: Matches, key: str, true: Sequence[Row], found: Sequence[Row], step: int
) -> None:
    """Add what agrees in one series."""
    true, stretches = sorted(true), joined(found)
    starts, ends = (np.array([row[i] for row in true])[:, None] for i in (0, 1))
    found_starts = np.array([one.start for one in stretches])
    found_ends = np.array([one.end for one in stretches])
    if true and stretches:
        common = np.minimum(ends, found_ends) - np.maximum(starts, found_starts)
        union = np.maximum(ends, found_ends) - np.minimum(starts, found_starts)
    else:
        common = union = np.zeros((len(true), len(stretches)))
    hit = common > 0
    out.true += [(key, row, bool(hit[i].any())) for i, row in enumerate(true)]
    out.found += [(key, one, bool(hit[:, j].any())) for j, one in enumerate(stretches)]
    out.pairs += strict_pairs(np.where(hit, common / np.where(hit, union, 1), 0.0))
    out.true_s += sum(end - start for start, end, _ in true)
    out.found_s += sum(one.end - one.start for one in stretches)
    out.both_s += int(common[hit].sum())
    for i in np.flatnonzero(hit.any(axis=1)):
        first = first_alert(true[i], [stretches[j] for j in np.flatnonzero(hit[i])], step)
        out.delays.append((first - true[i][0]) / 60)
        out.end_errors.append(abs(stretches[common[i].argmax()].end - true[i][1]) / 60)


def match(truth: Rows, found: Rows, step: int) -> Matches:
    """What agrees between true and found rows, by series."""
    out = Matches()
    for key in sorted(truth.keys() | found.keys()):
        add_series(out, key, truth.get(key, ()), found.get(key, ()), step)
    return out


def share(part: float, whole: float) -> float:
    """A part of a whole, 0 of nothing."""
    return part / whole if whole else 0.0


def f1(precision: float, recall: float) -> float:
    """Harmonic mean of precision and recall."""
    return share(2 * precision * recall, precision + recall)


def summary(matches: Matches) -> dict[str, float | None]:
    """The figures of one method; those of nothing found are None."""
    true, found = len(matches.true), len(matches.found)
    precision = share(sum(hit for *_, hit in matches.found), found)
    recall = share(sum(hit for *_, hit in matches.true), true)
    delays, end_errors = sorted(matches.delays), matches.end_errors
    return {
        "truth": true,
        "detections": found,
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(f1(precision, recall), 4),
        "strict_f1": round(f1(share(matches.pairs, found), share(matches.pairs, true)), 4),
        "time_f1": round(
            f1(share(matches.both_s, matches.found_s), share(matches.both_s, matches.true_s)), 4
        ),
        "median_delay_min": round(statistics.median(delays), 2) if delays else None,
        "p90_delay_min": round(delays[int(0.9 * (len(delays) - 1))], 2) if delays else None,
        "median_end_error_min": round(statistics.median(end_errors), 2) if end_errors else None,
    }


def score(truth: Rows, found: Rows, step: int) -> dict[str, float | None]:
    """The figures of one method, straight from its rows."""
    return summary(match(truth, found, step))
