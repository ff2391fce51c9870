"""A fake of OONI's interface: counts by hour, and the list of measurements."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from offswitch.testing.world import NETWORKS, World, seconds

#: Measurements an hour of each test at the busiest hour, and the share that are anomalies.
TESTS = {
    "telegram": (9.0, 0.03),
    "whatsapp": (9.0, 0.02),
    "signal": (7.0, 0.02),
    "facebook_messenger": (8.0, 0.02),
    "tor": (4.0, 0.30),
    "psiphon": (4.0, 0.10),
    "web_connectivity": (150.0, 0.04),
}
_DELAY = timedelta(hours=1)
_HOUR = 3_600
_LONGEST = 180 * 24 * _HOUR
_MOST_ROWS = 1_000


class _BadRequestError(Exception):
    """A parameter that the interface refuses, in its words."""


def app(world: World) -> Starlette:
    """Return the fake over a made-up world."""

    def aggregation(request: Request) -> Response:
        asked = request.query_params
        if asked.get("axis_x") and asked.get("axis_x") == asked.get("axis_y"):
            # A few of its errors come with the status of an answer.
            return JSONResponse({"error": "Axis X and Y cannot be the same", "v": 0})
        try:
            rows = _rows(world, asked)
        except _BadRequestError as error:
            return JSONResponse({"error": str(error), "v": 0}, status_code=400)
        stats = {"row_count": 1, "bytes": 1, "total_row_count": 1, "elapsed_seconds": 0.01}
        answer = {"v": 0, "dimension_count": 1, "db_stats": stats, "result": rows}
        return JSONResponse(answer)

    def measurements(request: Request) -> Response:
        asked = dict(request.query_params)
        try:
            results = _measurements(world, asked)
        except _BadRequestError as error:
            return JSONResponse({"detail": str(error)}, status_code=400)
        limit = min(int(asked.get("limit", 100)), _MOST_ROWS)
        offset = int(asked.get("offset", 0))
        page = results[offset : offset + limit]
        more = offset + limit < len(results)
        following = urlencode({**asked, "limit": limit, "offset": offset + limit})
        metadata = {
            "count": -1 if more else len(results),
            "current_page": offset // limit + 1,
            "limit": limit,
            "next_url": f"{request.url.replace(query=following)}" if more else None,
            "offset": offset,
            "pages": -1,
            "query_time": 0.01,
        }
        return JSONResponse({"metadata": metadata, "results": page})

    return Starlette(
        routes=[Route("/aggregation", aggregation), Route("/measurements", measurements)]
    )


def _place(asked: Mapping[str, str]) -> str:
    number = asked.get("probe_asn", "").removeprefix("AS")
    return number or asked.get("probe_cc", "")


def _counts(world: World, test: str, place: str, hours: Any) -> Any:
    """Return measurements and anomalies of each hour, two rows; few people, so many a zero."""
    busiest, usual = TESTS[test]
    level = world.level(f"ooni/{test}", place, hours, full=busiest, daily=True, noise=0.3)
    made = np.floor(level + world.uniform(f"ooni/{test}/{place}/more", hours)).astype(int)
    share = np.where(world.connected(place, hours) < 1.0, 0.6, usual)
    wrong = np.floor(made * share + world.uniform(f"ooni/{test}/{place}/wrong", hours))
    made = np.where(world.known_by(hours, _DELAY), made, 0)
    return np.stack([made, np.minimum(wrong.astype(int), made)])


def _rows(world: World, asked: Mapping[str, str]) -> list[dict[str, Any]]:
    try:
        since, until = (date.fromisoformat(asked.get(name, "")) for name in ("since", "until"))
    except ValueError:
        raise _BadRequestError("Invalid since and until values") from None
    if asked.get("axis_x") != "measurement_start_day" or asked.get("time_grain") != "hour":
        raise _BadRequestError("this fake gives counts by hour alone")
    if not since < until:
        raise _BadRequestError("Invalid since and until values")
    if until - since > timedelta(days=7):
        raise _BadRequestError("Choose time_grain between day, week, auto for the given time range")
    place, test = _place(asked), asked.get("test_name", "")
    if test not in TESTS or not world.knows(place):
        return []
    hours = np.arange(_midnight(since), _midnight(until), _HOUR, dtype=np.int64)
    made, wrong = _counts(world, test, place, hours)
    rows = []
    for when, count, anomalies in zip(hours.tolist(), made.tolist(), wrong.tolist(), strict=True):
        if not count:
            continue
        confirmed = anomalies // 4
        failed = int(count > 5)
        failed = min(failed, count - anomalies)
        rows.append(
            {
                "anomaly_count": anomalies - confirmed,
                "confirmed_count": confirmed,
                "failure_count": failed,
                "measurement_count": count,
                "measurement_start_day": _written(when),
                "ok_count": count - anomalies - failed,
            }
        )
    return rows


def _measurements(world: World, asked: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the anomalies after `since` up to `until`, in order of time."""
    try:
        since, until = (
            seconds(datetime.fromisoformat(asked.get(name, "")).replace(tzinfo=UTC))
            for name in ("since", "until")
        )
    except ValueError:
        raise _BadRequestError("Invalid since and until values") from None
    if until - since > _LONGEST:
        raise _BadRequestError("Time range must not exceed 6 months.")
    place = _place(asked)
    if not world.knows(place):
        return []
    found = []
    hours = np.arange(since // _HOUR * _HOUR, until + 1, _HOUR, dtype=np.int64)
    for test in asked.get("test_name", "").split(","):
        if test not in TESTS:
            continue
        _, wrong = _counts(world, test, place, hours)
        for hour, anomalies in zip(hours.tolist(), wrong.tolist(), strict=True):
            for n in range(anomalies):
                found.append(_measurement(world, test, place, hour, n, anomalies))
    inside = [
        row for row in found if _written(since) < row["measurement_start_time"] <= _written(until)
    ]
    return sorted(inside, key=lambda row: (row["measurement_start_time"], row["measurement_uid"]))


def _measurement(world: World, test: str, place: str, hour: int, n: int, of: int) -> dict[str, Any]:
    when = hour + n * _HOUR // max(of, 1) + 11
    drawn = hashlib.sha256(f"{world.seed}/{test}/{place}/{when}/{n}".encode()).hexdigest()
    network = place if place.isdigit() else sorted(NETWORKS)[int(drawn[0], 16) % len(NETWORKS)]
    country = world.country if place.isdigit() else place
    stamp = datetime.fromtimestamp(when, UTC).strftime("%Y%m%d%H%M%S")
    uid = f"{stamp}.{n:06d}_{country}_{test.replace('_', '')}_{drawn[:16]}"
    return {
        "measurement_uid": uid,
        "measurement_url": f"https://api.ooni.io/api/v1/raw_measurement?measurement_uid={uid}",
        "report_id": f"{stamp[:8]}T{stamp[8:]}Z_{test}_{country}_{network}_n1_{drawn[:16]}",
        "probe_cc": country,
        "probe_asn": f"AS{network}",
        "test_name": test,
        "measurement_start_time": _written(when),
        "input": "https://www.example.org/" if test == "web_connectivity" else None,
        "anomaly": True,
        "confirmed": n < of // 4,
        "failure": False,
        "scores": {"blocking_general": 1.0},
    }


def _midnight(day: date) -> int:
    return seconds(datetime(day.year, day.month, day.day, tzinfo=UTC))


def _written(when: int) -> str:
    return datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
