"""Ordered or accident: apply, score and fit the model of `offswitch.detect.deliberate`.

``python benchmarks/deliberate.py --rows FILE --out OUT.csv`` writes ``id,probability`` for every
row of a table of outages with the shipped coefficients; label columns are not read.
``--cross-validate`` (the default) scores the way of fitting on labelled outages, in folds grouped
by country, beside the reference model of the labels' README; the last line is one JSON object.
``--fit`` writes the coefficients that ship. The labelled outages stand beside a working copy, in
``../shared/data/outage_labels``; without them there is nothing to score, and that is said.

Figures: AUC by row; AUC with only the first row of each deliberate episode as positives and all
negatives kept; Brier score; calibration error over ten bins of equal width. Intervals hold 90 % of
200 resamplings of countries, without refitting. OFFSWITCH_BENCH_RUNS sets the number of shuffles.
"""

import argparse
import csv
import hashlib
import json
import os
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import polars as pl
from fit_in_folds import (
    FIGURES,
    FOLDS,
    SEED,
    Way,
    bins,
    centre,
    fit,
    fit_weighed,
    resampled,
    score,
)
from outage_labels import (
    ACCIDENT_WEIGHT,
    LABELLED,
    LISTS,
    REFERENCE,
    SIGNS,
    Labelled,
    labelled,
    readable,
    with_hidden,
)

import offswitch.detect
from offswitch.detect.deliberate import (
    INTERCEPT,
    RULE,
    SOURCES,
    VERSION,
    form_features,
    form_flags,
    judge_rows,
    standardise,
)
from offswitch.errors import OffswitchError

PACKAGE = Path(offswitch.detect.__file__).parent / "data"
SHUFFLES = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "10"))
#: Resamplings of countries that ship with the model.
DRAWS = 100
#: How often every row is seen with a random half of its facts hidden.
COPIES = 8
FORMS = [(mode, record) for mode in ("after", "onset") for record in (True, False)]
#: The only columns that a probability may rest on.
INPUTS = (
    "id start_utc iso2 scope seen_bgp seen_ap seen_ibr tz duration_h other_countries_30min "
    "keepiton_full_prev3y"
).split()
REFERENCE_ROW = "reference, in these folds"
OURS = "ours, list and penalty chosen in the folds"
SHIPPED = "ours, the shipped list"
#: The reference as the labels' README states it, by target and record, after the end.
STATED = {
    ("broad", True): (0.944, 0.860, 0.042, 0.023),
    ("broad", False): (0.905, 0.785, 0.069, 0.051),
    ("strict", True): (0.924, 0.794, 0.109, 0.075),
    ("strict", False): (0.856, 0.681, 0.129, 0.087),
}


def line(title: str, scores: np.ndarray, around: np.ndarray | None = None) -> None:
    """Print mean and spread over shuffles and, below, the interval over countries."""
    cells = (f"{m:.3f} ±{s:.3f}" for m, s in zip(scores.mean(0), scores.std(0), strict=True))
    print(f"  {title:44}" + "".join(f"{cell:>16}" for cell in cells))
    if around is not None:
        interval("90 % over countries", around)


def interval(title: str, around: np.ndarray, sign: str = "") -> None:
    """Print the range that holds 90 % of resamplings."""
    low, high = np.quantile(around, [0.05, 0.95], axis=0)
    cells = (f"{a:{sign}.3f}..{b:{sign}.3f}" for a, b in zip(low, high, strict=True))
    print(f"    {title:42}" + "".join(f"{cell:>16}" for cell in cells))


def calibration(data: Labelled, runs: list[np.ndarray]) -> None:
    """Print rows, mean predicted and share observed by bin, over all shuffles."""
    p, seen = np.concatenate(runs), np.tile(data.deliberate, len(runs))
    print("    predicted     rows a shuffle   mean predicted   share deliberate")
    for k in range(10):
        inside = bins(p) == k
        if inside.any():
            print(
                f"    {k / 10:.1f} to {(k + 1) / 10:.1f}  {inside.sum() / len(runs):14.1f}"
                f"{p[inside].mean():17.3f}{seen[inside].mean():19.3f}"
            )


def ways(mode: str, record: bool) -> dict[str, Way]:
    """The reference and ours, as far as a form may read."""
    lists = {name: readable(names, mode, record) for name, names in LISTS.items()}
    return {
        REFERENCE_ROW: Way({"reference": readable(REFERENCE, mode, record)}, (1.0,), signed=False),
        OURS: Way(lists),
        SHIPPED: Way({"shipped": [*form_features(mode, record)]}),
    }


def cross_validate_form(target: str, data: Labelled, mode: str, record: bool) -> np.ndarray:
    """Print one form on one target; return its scores, by shuffle."""
    made, chosen = ways(mode, record), {name: Counter() for name in ways(mode, record)}
    runs = {
        name: [way.out_of_fold(data, seed, chosen[name]) for seed in range(SHUFFLES)]
        for name, way in made.items()
    }
    scores = {
        name: np.array([score(p, data.deliberate, data.first) for p in own])
        for name, own in runs.items()
    }
    heads = "".join(f"{name:>16}" for name in FIGURES)
    print(f"{f'{mode}, record ' + ('yes' if record else 'no'):46}{heads}")
    if mode == "after":
        stated = "".join(f"{x:16.3f}" for x in STATED[target, record])
        print(f"  {'reference, as its README states it':44}{stated}")
    reference, ours = resampled(data, [runs[REFERENCE_ROW], runs[OURS]])
    line(REFERENCE_ROW, scores[REFERENCE_ROW], reference)
    line(OURS, scores[OURS], ours)
    interval("difference from the reference", ours - reference, "+")
    line(SHIPPED, scores[SHIPPED])
    if target == "broad":
        rows = np.flatnonzero(data.deliberate | data.accident)
        some = data.of(rows)
        strict = [score(p[rows], some.deliberate, some.first) for p in runs[SHIPPED]]
        line("the shipped list, scored on the strict rows", np.array(strict))
    lists = Counter(name for name, _ in chosen[OURS].elements())
    print(f"    chosen: {', '.join(f'{name} {times}' for name, times in lists.most_common())}")
    if (mode, record) == ("after", True):
        calibration(data, runs[OURS])
    return scores[OURS]


def cross_validate(file: Path) -> None:
    """Print every form on both targets, beside the reference in the same folds."""
    figures = {}
    for target, data in zip(("broad", "strict"), labelled(file), strict=True):
        print(
            f"{target}: {len(data.country):,} rows, {len(np.unique(data.country))} countries, "
            f"{data.deliberate.sum()} deliberate in {data.first.sum()} episodes; {FOLDS} folds "
            f"grouped by country, {SHUFFLES} shuffles"
        )
        for mode, record in FORMS:
            scores = cross_validate_form(target, data, mode, record)
            if (mode, record) == ("after", True):
                for name, value in zip(FIGURES, scores.mean(0), strict=True):
                    figures[f"{target}_{name.lower().replace(' ', '_')}"] = round(float(value), 4)
    print(json.dumps({"benchmark": "deliberate", "shuffles": SHUFFLES, **figures}))


def write_table(file: Path, header: list[str], rows: list[list]) -> None:
    """Write a CSV file."""
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def fit_form(data: Labelled, hidden: list, mode: str, record: bool, ridge: float) -> np.ndarray:
    """Intercept, features and flags of one form, (1 + `DRAWS`, F + 1): all rows, then resamplings.

    The flags are fitted last and alone, on rows with facts hidden: they move the baseline to what
    an outage of which no more is known has.
    """
    names, flags = form_features(mode, record), form_flags(mode, record)
    signs, countries = [SIGNS[name] for name in names], np.unique(data.country)
    values = data.matrix([*names])
    mean, sd = centre(values)
    distance = standardise(values, mean, sd)
    partly = [np.array([[row[n] for n in names] for row in rows]) for rows in hidden]
    partly = np.vstack([standardise(some, mean, sd) for some in partly])
    flagged = np.array([[row[flag] for flag in flags] for rows in hidden for row in rows])
    rng, fitted = np.random.default_rng(SEED), []
    for draw in range(1 + DRAWS):
        weights = data.weights
        if draw:
            times = Counter(rng.choice(countries, size=len(countries)).tolist())
            weights = weights * np.array([times[name] for name in data.country], dtype=float)
        b = fit_weighed(distance, data.deliberate, weights, signs, ridge)
        again = fit(
            flagged,
            np.tile(data.deliberate, len(hidden)),
            np.tile(weights / len(hidden), len(hidden)),
            [0] * len(flags),
            np.ones(len(flags)),
            offset=b[0] + partly @ b[1:],
        )
        fitted.append([*b, *again])
    return np.array(fitted)


def fit_all(file: Path) -> None:
    """Fit every form on all rows of the broad target and write the package's tables."""
    data, _ = labelled(file)
    hidden = [with_hidden(file, seed) for seed in range(COPIES)]
    rows, ridges = [], {}
    for mode, record in FORMS:
        names, flags = [*form_features(mode, record)], form_flags(mode, record)
        way = Way({"shipped": names})
        ridge = Counter(way.choice(data, seed)[1] for seed in range(9)).most_common()[0][0]
        ridges[f"ridge_{mode}_{'record' if record else 'no_record'}"] = ridge
        mean, sd = centre(data.matrix(names))
        titles = [INTERCEPT, *names, *flags]
        centred = [(0, 1), *zip(mean, sd, strict=True), *[(0, 1)] * len(flags)]
        fitted = fit_form(data, hidden, mode, record, ridge).T
        for name, (at, spread), (own, *drawn) in zip(titles, centred, fitted, strict=True):
            numbers = [f"{value:.6g}" for value in (at, spread, own)]
            rows.append(
                [mode, int(record), name, *numbers, " ".join(f"{value:.4g}" for value in drawn)]
            )
    write_table(
        PACKAGE / "deliberate.csv",
        ["mode", "record", "feature", "mean", "sd", "coefficient", "draws"],
        rows,
    )
    facts = {
        "rule": RULE,
        "version": VERSION,
        "sources": " ".join(SOURCES),
        "data": "github.com/InetIntel/internet_outages, "
        "data/ioda/ioda_investigated_outages_cleaned_phase1+2.csv, a subset by whole countries",
        "commit": "087e157",
        "sha256_of_labelled_rows": hashlib.sha256(file.read_bytes()).hexdigest(),
        "labels": "deliberate: cause government-ordered or exams, or no cause and a strong match "
        "with a national full-network shutdown of the KeepItOn registry; others: accident or "
        "unexplained; ambiguous rows left out",
        "rows": len(data.country),
        "countries": len(np.unique(data.country)),
        "deliberate": int(data.deliberate.sum()),
        "episodes": int(data.first.sum()),
        "base_rate": round(float(data.deliberate.mean()), 6),
        "accident_weight": ACCIDENT_WEIGHT,
        **ridges,
        "draws": DRAWS,
        "seed": SEED,
        "fitted": f"{datetime.now(UTC):%Y-%m-%d}",
    }
    write_table(
        PACKAGE / "deliberate_fit.csv", ["name", "value"], [[*row] for row in facts.items()]
    )


def predict(rows: Path, out: Path, mode: str, record: bool) -> None:
    """Write the probability of every row; only `INPUTS` are read."""
    header = pl.read_csv(rows, n_rows=0).columns
    if "id" not in header:
        raise OSError("there is no column `id`; add one")
    frame = pl.read_csv(rows, infer_schema=False, columns=[c for c in INPUTS if c in header])
    judged = judge_rows(frame, mode, record)
    try:
        pl.DataFrame({"id": frame["id"], "probability": judged["probability"]}).write_csv(out)
    except OSError as error:
        raise OSError(f"cannot write {out} ({error.strerror or error})") from None


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--mode", choices=("onset", "after"), default="after")
    parser.add_argument("--record", choices=("yes", "no"), default="yes")
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--fit", action="store_true")
    asked = parser.parse_args()
    rows = asked.rows or LABELLED
    if asked.out and not asked.rows:
        parser.error("--out needs --rows FILE")
    if asked.rows and not (asked.out or asked.cross_validate or asked.fit):
        parser.error("--rows needs --out OUT.csv, --cross-validate or --fit")
    if not asked.rows and not rows.exists():
        print(f"skipped: {rows} is not here; it stands beside a working copy only")
        return
    try:
        if asked.out:
            predict(rows, asked.out, asked.mode, asked.record == "yes")
        elif asked.fit:
            fit_all(rows)
        else:
            cross_validate(rows)
    except (OffswitchError, OSError, pl.exceptions.PolarsError) as error:
        parser.exit(2, f"deliberate: {rows}: {str(error).splitlines()[0]}\n")


if __name__ == "__main__":
    sys.exit(main())
