"""Outages in four recorded series whose truth is known: curfew, hurricane, power failure, control.

``python benchmarks/detect_recorded.py [--data DIR]`` prints what was found beside what happened,
PASS or FAIL for every expectation, and one JSON object in the last line. The cases stand beside a
working copy, in ``../shared/data/observatory_cases``; its README says what may be scored. Without
them there is nothing to do.

Alerts rest on what was known at their time, with one set of constants. Starts and ends are those of
the outage as it is known afterwards.
"""

import argparse
import json
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any
from unittest import mock

import numpy as np
import polars as pl
from deliberate import COPIES, FORMS, fit_form
from fit_in_folds import centre
from outage_labels import LABELLED, labelled, with_hidden

from offswitch.assessment.detected import detect_file
from offswitch.detect.deliberate import (
    Judgement,
    Model,
    fit_facts,
    form_features,
    form_flags,
    models,
)
from offswitch.detect.outage import Outage
from offswitch.detect.signals import card
from offswitch.timeline import hours_between

CASES = Path(__file__).resolve().parents[2] / "shared/data/observatory_cases"
#: Least shares of the curfew's nights found, and of those found that start and end at their hour;
#: most false alarms a day. Set before the first run.
NIGHTS, ON_TIME, FALSE_A_DAY = 0.95, 0.90, 1 / 30
LANDFALL = datetime(2020, 8, 27, 6, tzinfo=UTC)
#: Districts that must be found.
WORST = ("Louisiana/Calcasieu", "Texas/Orange", "Louisiana/Jefferson Davis")
WORST += ("Louisiana/Natchitoches", "Louisiana/Acadia")
#: What is known of districts that are found and not listed; a fall of fewer points is none.
KNOWN = {
    "Louisiana/Lafayette": "borders Acadia, Saint Landry and Vermilion",
    "Texas/Liberty": "borders Hardin and Jefferson",
    "Arkansas/Craighead": "inside the CenturyLink outage of 30 August, 10:04 to 15:10",
    "Texas/Runnels": "inside the CenturyLink outage of 30 August, 10:04 to 15:10",
}
POINTS = 3
#: The index leads the failure by so long, says the README: an earlier start is not scored.
LEAD_H = 3.0
#: When half of the Venezuelan loss was back.
HALF_BACK = datetime(2019, 7, 23, 16, tzinfo=UTC)


@dataclass
class Scored:
    """A case: what is told of it, what was expected and whether it held, and its figures."""

    title: str
    lines: list[tuple[str, str]] = field(default_factory=list)
    checks: list[tuple[str, bool]] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)

    def tell(self, what: str, said: str, **figures: Any) -> None:
        self.lines.append((what, said))
        self.figures |= figures

    def expect(self, what: str, holds: bool) -> None:
        self.checks.append((what, bool(holds)))


def series(data: Path, name: str) -> pl.DataFrame:
    """Series of a case, each with its place as a key."""
    frame = pl.read_parquet(data / f"{name}.parquet")
    words = [pl.col(c) for c in ("country", "region", "district") if (frame[c] != "").any()]
    key = pl.concat_str(words, separator="/")
    return frame.select(time="time_utc", key=key, value=pl.col("connectivity").cast(pl.Float64))


def mean_of(frame: pl.DataFrame) -> pl.DataFrame:
    """Unweighted mean over places."""
    return frame.group_by("time").agg(pl.col("value").mean()).sort("time")


def windows(data: Path, case: str) -> list[dict[str, Any]]:
    """Rows of the truth of a case inside its data."""
    truth = pl.read_csv(data / "truth.csv", infer_schema=False)
    time_of = (pl.col(f"{edge}_utc").str.to_datetime(time_zone="UTC") for edge in ("start", "end"))
    own = (pl.col("case") == case) & (pl.col("covered_by_data") == "yes")
    return truth.filter(own).with_columns(time_of).sort("start_utc").to_dicts()


def common_h(outage: Outage, window: dict[str, Any], last: datetime) -> float:
    """Hours that an outage and a window share."""
    end = min(outage.end or last, window["end_utc"])
    return max(hours_between(max(outage.start, window["start_utc"]), end), 0.0)


def clock(at: datetime | None) -> str:
    return "no end" if at is None else f"{at:%d %b %H:%M}"


def told(outage: Outage) -> str:
    """An outage in a few words."""
    when = f"{clock(outage.start)} to {clock(outage.end)}, lost {outage.depth:.0%}"
    return f"{outage.place.split('/', 1)[-1]} {when}".strip()


def listed(outages: Iterable[Outage]) -> str:
    return "; ".join(map(told, outages)) or "none"


def bago(data: Path) -> Scored:
    """Nights of the curfew in hourly counts of answered pings, zeros kept."""
    out = Scored("Bago, Myanmar: nightly curfew, hourly counts of pings")
    counts = pl.read_csv(data / "myanmar-bago-2021-hourly-counts.csv")
    found = detect_file(counts.select(time="time_utc", value="pings"), signal="pings", place="MM")
    nights, last = windows(data, "myanmar-bago-2021"), found.looked.end
    alerts = {outage.start: alert for outage, _, alert in found.rows}
    for night in nights:
        shared = [(common_h(o, night, last), o) for o in found.judged.outages]
        hours, best = max(shared, key=lambda one: one[0])
        night["found"] = best if hours > 0 else None
    hit = [night for night in nights if night["found"]]
    start = [hours_between(n["start_utc"], n["found"].start) for n in hit]
    end = [hours_between(n["end_utc"], n["found"].end or last) for n in hit]
    delay = [hours_between(n["start_utc"], alerts[n["found"].start]) for n in hit]
    false = [o for o in found.judged.outages if not any(common_h(o, n, last) for n in nights)]
    days = hours_between(found.looked.start, last) / 24 - 2
    outside = sum(
        hours_between(o.start, o.end or last) - sum(common_h(o, n, last) for n in nights)
        for o in found.judged.outages
    )
    for name, some in {
        "nights found": nights,
        "of those labelled": [n for n in nights if n["confidence"] == "labelled"],
        "of those that ended early": [n for n in nights if n["end_utc"].hour == 0],
    }.items():
        count = sum(n["found"] is not None for n in some)
        out.tell(name, f"{count} of {len(some)}", **{name.replace(" ", "_"): [count, len(some)]})
    missed = ", ".join(clock(n["start_utc"]) for n in nights if not n["found"])
    out.tell("not found", missed or "none")
    on_time = {}
    for edge, errors in (("start", start), ("end", end)):
        on_time[edge] = sum(abs(e) <= 1 for e in errors)
        out.tell(
            f"{edge} error, hours",
            f"median {median(errors):+.1f}, within 1 h in {on_time[edge]} of {len(errors)}",
            **{f"median_{edge}_error_h": median(errors), f"{edge}_within_1h": on_time[edge]},
        )
    out.tell("alert after the start, hours", f"median {median(delay):.1f}, last {max(delay):.1f}")
    out.tell(
        "alarms that are no night",
        f"{len(false)} in {days:.0f} days: {listed(false)}",
        false_alarms=len(false),
        false_alarms_a_day=round(len(false) / days, 4),
    )
    out.tell("out, outside the nights", f"{outside:.1f} h in all", outside_h=outside)
    ordered = [j.probability for j in found.judged.judgements if j is not None]
    out.tell(
        "more likely ordered, read as national; Myanmar is labelled",
        f"{sum(p > 0.5 for p in ordered)} of {len(ordered)}, the first {ordered[0]:.2f}",
        median_p_ordered=round(median(ordered), 4),
    )
    out.expect(f"{NIGHTS:.0%} of the nights are found", len(hit) >= NIGHTS * len(nights))
    for edge, count in on_time.items():
        out.expect(f"{ON_TIME:.0%} of them {edge} within 1 h", count >= ON_TIME * len(hit))
    out.expect("at most one false alarm in 30 days", len(false) <= FALSE_A_DAY * days)
    return out


def laura(data: Path) -> Scored:
    """Districts that a hurricane cut off, in states whose mean hardly moves."""
    out = Scored("Laura, four US states: hurricane, hourly level by district")
    frame = series(data, "laura-2020")
    found, of_mean = detect_file(frame, place=None), detect_file(mean_of(frame), signal="level")
    lost = pl.read_csv(data / "laura-2020-districts.csv")
    expected = [f"{region}/{district}" for region, district in lost["region", "district"].rows()]
    alone = [row for row in found.rows if row[0].place.count("/") == 2]
    places = {o.place.split("/", 1)[1]: (o, alert) for o, _, alert in reversed(alone)}
    soon = [p for p in expected if p in places and hours_after(places[p][0].start) < 24]
    later = [p for p in expected if p in places and p not in soon]
    out.tell(
        "districts listed as hit and found",
        f"{len(soon)} of {len(expected)} within a day of landfall, {len(later)} after",
        listed_found=[len(soon), len(later), len(expected)],
    )
    out.tell("not found", ", ".join(p for p in expected if p not in places) or "none")
    others = [o for o, _ in reversed(places.values()) if o.place.split("/", 1)[1] not in expected]
    fell = {o.place: points(frame, o) for o in others}
    for o in others:
        known = KNOWN.get(o.place.split("/", 1)[1], "nothing known")
        out.tell("found, not listed", f"{told(o)}; {fell[o.place]:.0f} points; {known}")
    out.figures["not_listed"] = [o.place for o in others]
    delays = {p: hours_after(places[p][1]) for p in WORST if p in places}
    said = ", ".join(f"{p.split('/')[1]} {hours:.0f}" for p, hours in delays.items())
    out.tell("alert after landfall, hours", said, alert_h=delays)
    early = [o for o, _, alert in alone if alert < LANDFALL]
    out.tell("alerts before landfall (the first two days teach)", listed(early), early=len(early))
    out.tell("on the mean of all districts", listed(list(of_mean.judged.outages)))
    wide = [(w.place, w.out[w.worst], w.observed[w.worst]) for w in found.wholes]
    said = ", ".join(f"{place.split('/')[-1]} {n} of {k}" for place, n, k in wide)
    out.tell(
        "most districts out at once", said, out_at_once={p: [int(n), int(k)] for p, n, k in wide}
    )
    out.expect("the five worst districts are found", all(p in places for p in WORST))
    out.expect("no alert before landfall", not early)
    out.expect("what is found besides fell by 3 points", all(p >= POINTS for p in fell.values()))
    out.expect("the mean of all districts is silent", not of_mean.judged.outages)
    silent = not any(whole.outages for whole in found.wholes)
    out.expect("states and country, rolled up, are silent", silent)
    return out


def hours_after(at: datetime) -> float:
    return hours_between(LANDFALL, at)


def points(frame: pl.DataFrame, outage: Outage) -> float:
    """How far a district fell from its median of the day before, in points of the index."""
    own = frame.filter(pl.col("key") == outage.place)
    hours, value = (own["time"] - outage.start).dt.total_minutes() / 60, own["value"]
    end = hours.max() + 1 if outage.end is None else hours_between(outage.start, outage.end)
    before, inside = (hours >= -24) & (hours < 0), (hours >= 0) & (hours < end)
    return float(value.filter(before).median() - value.filter(inside).min())


def ukraine(data: Path) -> Scored:
    """Latency without a shutdown: any outage is a false alarm."""
    out = Scored("Ukraine's border, negative control: 3-hourly latency, higher is worse")
    frame = series(data, "ukraine-2022")
    alarms = list(detect_file(frame, signal="latency").judged.outages)
    of_mean = list(detect_file(mean_of(frame), signal="latency").judged.outages)
    turned = frame.with_columns(value=100 / pl.col("value"))
    as_level = len(detect_file(turned, signal="level").judged.outages)
    bar, highest = card("latency").least_loss, frame["value"].max()
    began = frame["time"].min() + (frame["time"].max() - frame["time"].min()) / 2
    inside = pl.col("time").is_between(began, began.replace(day=began.day + 1))
    tripled = frame.with_columns(value=pl.col("value") * pl.when(inside).then(3).otherwise(1))
    put_in = {o.place for o in detect_file(tripled, signal="latency").judged.outages} & {
        *frame["key"]
    }
    regions = frame["key"].n_unique()
    out.tell(f"alarms, {regions} regions", listed(alarms), alarms=len(alarms))
    out.tell("alarms on the mean", listed(of_mean), alarms_on_mean=len(of_mean))
    out.tell(
        "largest loss in the data, 1 - 100 / index",
        f"{1 - 100 / highest:.2f}; the card of latency asks for {bar:.2f}",
    )
    out.tell("alarms if read as a level, bar 0.10", str(as_level), alarms_as_level=as_level)
    out.tell(
        "a day of tripled latency put in",
        f"found in {len(put_in)} of {regions} regions",
        put_in=len(put_in),
    )
    out.expect("no alarm in any region", not alarms)
    out.expect("no alarm on the mean", not of_mean)
    out.expect("tripled latency is found in every region", len(put_in) == regions)
    return out


def venezuela(data: Path) -> Scored:
    """A national power failure: to be found, and not to be taken for an order."""
    out = Scored("Venezuela: power failure, hourly level of 13 states")
    frame = series(data, "venezuela-2019")
    (truth,) = windows(data, "venezuela-2019")
    found, last = detect_file(frame), truth["end_utc"]
    states = {o.place for o in found.judged.outages if "/" in o.place and common_h(o, truth, last)}
    national = [o for o in found.judged.outages if o.place == "VEN"]
    others = [o for o in found.judged.outages if not common_h(o, truth, last)]
    of_mean = list(detect_file(mean_of(frame), signal="level").judged.outages)
    count = frame["key"].n_unique()
    out.tell("states found", f"{len(states)} of {count}", states=[len(states), count])
    missed = sorted({*frame["key"].unique()} - states)
    out.tell("not found", ", ".join(name.split("/")[1] for name in missed))
    out.tell("national, rolled up", listed(national), national=[told(o) for o in national])
    out.tell("on the mean of the states", listed(of_mean))
    out.tell("outside the labelled hours", listed(others), outside=len(others))
    out.expect("the power failure is found nationally", len(national) > 0)
    out.expect("it is found on the mean", any(common_h(o, truth, last) for o in of_mean))
    if national:
        lead = hours_between(truth["start_utc"], national[0].start)
        rest = hours_between(HALF_BACK, national[0].end or last)
        out.tell(
            "its start against the label, hours", f"{lead:+.1f}: the index leads", start_h=lead
        )
        out.tell("its end against half of the loss back, hours", f"{rest:+.1f}", end_h=rest)
        out.expect("it starts within 3 h of the label", abs(lead) <= LEAD_H)
        judged_accident(out, frame, truth)
    return out


def judged_accident(out: Scored, frame: pl.DataFrame, truth: dict[str, Any]) -> None:
    """Tell how likely it is that the power failure was ordered, in every form and both ways.

    The facts are those of the file: which signals fell is unknown.
    """
    ways = {"as shipped": models()}
    if row := labelled_row(truth):
        out.tell("among the labelled outages", f"yes, {row}: the shipped coefficients saw it")
        ways["fitted without Venezuela"] = models_without("VE")
    highest: dict[str, dict[str, float]] = {}
    for way, fitted in ways.items():
        most = highest[way] = dict.fromkeys(("first", "later", "mean"), 0.0)
        for mode, record in FORMS:
            with mock.patch("offswitch.detect.deliberate.models", return_value=fitted):
                of_states = detect_file(frame, mode=mode, record=record)
                of_mean = detect_file(mean_of(frame), place="VE", mode=mode, record=record)
            first, *later = [j for o, j, _ in of_states.rows if o.place == "VEN"]
            mean = of_mean.judged.judgements[0]
            said = {"first": [first], "later": later, "mean": [mean]}
            name = f"P(ordered), {mode}, record {'yes' if record else 'no'}, {way}"
            text = (f"{key} {', '.join(map(chance, some)) or '-'}" for key, some in said.items())
            out.tell(name, "; ".join(text))
            for key, some in said.items():
                out.figures[f"{name}, {key}"] = [round(j.probability, 4) for j in some]
                most[key] = max([most[key], *(j.probability for j in some)])
            if way == "as shipped" and (mode, record) == FORMS[0]:
                for reason in first.reasons[:4]:
                    out.tell("  the first, because", str(reason))
        out.tell(f"highest, {way}", ", ".join(f"{key} {p:.3f}" for key, p in most.items()))
    most = highest["as shipped"]
    out.expect("rolled up, it is held more likely an accident", most["first"] < 0.5)
    out.expect("so are later national outages", most["later"] < 0.5)
    out.expect("so is the fall of the mean", most["mean"] < 0.5)
    if len(ways) > 1:
        (unseen,) = out.figures["P(ordered), after, record yes, fitted without Venezuela, first"]
        out.expect("rolled up, with the record, by a fit without Venezuela too", unseen < 0.5)


def chance(judged: Judgement) -> str:
    low, high = judged.interval
    return f"{judged.probability:.3f} ({low:.3f} to {high:.3f})"


def labelled_row(truth: dict[str, Any]) -> str | None:
    """Id and label of the labelled outage that an event is, if it is one."""
    if not LABELLED.exists():
        return None
    frame = pl.read_csv(LABELLED, infer_schema=False)
    same = (pl.col("iso2") == "VE") & (
        pl.col("start_utc") == f"{truth['start_utc']:%Y-%m-%dT%H:%MZ}"
    )
    rows = frame.filter(same).select("id", "label").rows()
    return " ".join(rows[0]) if rows else None


def models_without(country: str) -> dict[tuple[str, bool], Model]:
    """Coefficients fitted to the labelled outages of all other countries."""
    data, _ = labelled(LABELLED)
    kept = np.flatnonzero(data.country != country)
    rest = data.of(kept)
    hidden = [[rows[i] for i in kept] for rows in (with_hidden(LABELLED, s) for s in range(COPIES))]
    made = {}
    for mode, record in FORMS:
        names, flags = form_features(mode, record), form_flags(mode, record)
        ridge = float(fit_facts()[f"ridge_{mode}_{'record' if record else 'no_record'}"])
        fitted = fit_form(rest, hidden, mode, record, ridge)
        mean, sd = centre(rest.matrix([*names]))
        none = np.zeros(len(flags))
        made[mode, record] = Model(
            (*names, *flags), np.r_[mean, none], np.r_[sd, none + 1], fitted[0], fitted[1:]
        )
    return made


def place_means(data: Path) -> Scored:
    """What fires on the unweighted means over places, as shares of the index maximum."""
    out = Scored("Unweighted means over places, place_mean.csv")
    frame = pl.read_csv(data / "place_mean.csv").rename({"time_utc": "time", "mean": "value"})
    found = {
        case: detect_file(own.select("time", "value"), signal="level").judged.outages
        for (case,), own in frame.group_by("case", maintain_order=True)
    }
    for case in ("venezuela-2019", "laura-2020"):
        out.tell(case, listed(list(found[case])))
    out.tell(
        "myanmar-bago-2021 (its level looks ahead: not scored)",
        f"{len(found['myanmar-bago-2021'])} outages",
    )
    out.figures |= {case: len(some) for case, some in found.items()}
    out.expect("Laura's mean is silent", not found["laura-2020"])
    out.expect("Venezuela's mean shows its power failure", len(found["venezuela-2019"]) > 0)
    return out


def scored(data: Path) -> dict[str, Scored]:
    """Every case, with the seconds that it took."""
    out = {}
    for case in (bago, laura, ukraine, venezuela, place_means):
        began = time.perf_counter()
        found = out[case.__name__] = case(data)
        seconds = time.perf_counter() - began
        found.tell("seconds, judgements and all", f"{seconds:.2f}", seconds=round(seconds, 2))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description="outages in recorded series")
    parser.add_argument("--data", type=Path, default=CASES)
    data = parser.parse_args().data
    if not (data / "truth.csv").is_file():
        print(f"skipped: the recorded cases are not in {data}")
        return
    cases = scored(data)
    for case in cases.values():
        print(case.title)
        for what, said in case.lines:
            print(f"  {what:58}{said}")
        for what, holds in case.checks:
            print(f"  {'PASS' if holds else 'FAIL'}  {what}")
        print()
    held = [holds for case in cases.values() for _, holds in case.checks]
    print(f"{sum(held)} of {len(held)} expectations hold")
    figures = {name: {**case.figures, "holds": dict(case.checks)} for name, case in cases.items()}
    print(json.dumps({"benchmark": "detect_recorded", "cases": figures}))


if __name__ == "__main__":
    main()
