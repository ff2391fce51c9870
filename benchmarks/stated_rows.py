"""The rows that an answer states, read a second time: trusting, and by other code.

A reader here takes the bodies of an answer and gives every row that they state, as (time, value)
or, for lists and blocks, (id, time). It checks nothing and drops what it cannot read: a connector
that refuses is never wrong, and one that gives a row which is not here is.
"""

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from offswitch.sources.names import code_of
from offswitch.sources.record import Ask

Row = tuple[Any, Any]
_BROKEN = (ValueError, TypeError, KeyError, IndexError, OverflowError, AttributeError)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _json(body: bytes) -> Any:
    with suppress(ValueError):
        return json.loads(body.decode("utf-8-sig").removeprefix(")]}'"))
    return None


def _when(text: str) -> datetime:
    when = datetime.fromisoformat(text)
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def _value(given: Any) -> float | None:
    return None if given is None else float(given)


def _ioda(body: Any, ask: Ask) -> Iterator[Row]:
    for row in body["data"]:
        if ask.signal.kind == "events":
            name = "time" if ask.signal.name == "alerts" else "start"
            with suppress(*_BROKEN):
                key = f"{row['datasource']}/{row['method']}/{row[name]}"
                yield key, _EPOCH + timedelta(seconds=row[name])
            continue
        for series in row:
            google = ask.signal.name.startswith("gtr")
            if google and series.get("subtype") != "WEB_SEARCH":
                continue
            for n, value in enumerate(series["values"]):
                with suppress(*_BROKEN):
                    if isinstance(value, list):
                        value = next(iter(value[0]["agg_values"].values())) if value else None
                    at = _EPOCH + timedelta(seconds=series["from"] + n * series["step"])
                    yield at, _value(value)


def _radar(body: Any, ask: Ask) -> Iterator[Row]:
    result = body["result"]
    if ask.signal.kind == "events":
        for row in result.get("annotations", result.get("trafficAnomalies")):
            with suppress(*_BROKEN):
                yield row.get("id", row.get("uuid")), _when(row["startDate"])
        return
    for name, series in result.items():
        if name != "meta":
            for stamp, value in zip(series["timestamps"], series["values"], strict=True):
                with suppress(*_BROKEN):
                    yield _when(stamp), _value(value)


def _ripestat(body: Any, ask: Ask) -> Iterator[Row]:
    for entry in body["data"]["stats"]:
        periods = entry["timeline"]
        for period in [periods] if isinstance(periods, dict) else periods:
            with suppress(*_BROKEN):
                value = _value(entry[f"{ask.signal.name}_ris"])
                yield _when(period["starttime"]), None if value == -1 else value


def _ooni(body: Any, ask: Ask) -> Iterator[Row]:
    if ask.signal.kind == "events":
        for row in body["results"]:
            with suppress(*_BROKEN):
                yield row["measurement_uid"], _when(row["measurement_start_time"])
        return
    for row in body["result"]:
        with suppress(*_BROKEN):
            value = {
                "measured": row["measurement_count"],
                "ok": row["ok_count"],
                "anomaly": row["anomaly_count"] + row["confirmed_count"],
            }[ask.signal.name.rpartition(".")[2]]
            yield _when(row["measurement_start_day"]), float(value)


def _google(body: Any, ask: Ask) -> Iterator[Row]:
    for point in body[0][1] or ():
        with suppress(*_BROKEN):
            yield _EPOCH + timedelta(milliseconds=point[0]), _value(point[1][0][1])


def _tor(text: str, ask: Ask) -> Iterator[Row]:
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    column = ask.signal.name.rpartition(".")[2]
    for row in csv.DictReader(lines):
        with suppress(*_BROKEN):
            value = _value(row[column] or None)
            enough = float(row["frac"] or 0) >= 10
            yield _when(row["date"]), value if enough else None


def _worldbank(body: Any, ask: Ask) -> Iterator[Row]:
    for row in body[1] or ():
        with suppress(*_BROKEN):
            yield _when(f"{row['date']}-01-01"), _value(row["value"])


def _coinmetrics(body: Any, ask: Ask) -> Iterator[Row]:
    for row in body["data"]:
        with suppress(*_BROKEN):
            yield _when(row["time"]), _value(row.get(ask.signal.name))


def _frankfurter(body: Any, ask: Ask) -> Iterator[Row]:
    for row in body:
        with suppress(*_BROKEN):
            yield _when(row["date"]), _value(row["rate"])


def _stooq(text: str, ask: Ask) -> Iterator[Row]:
    for row in csv.DictReader(text.split()):
        with suppress(*_BROKEN):
            yield _when(row["Date"]), _value(row["Close"])


def _cbeci(text: str, ask: Ask) -> Iterator[Row]:
    share = ask.signal.name == "share"
    column = "monthly_hashrate_%" if share else "monthly_absolute_hashrate_EH/S"
    for row in csv.DictReader(line for line in text.splitlines() if line):
        with suppress(*_BROKEN):
            if code_of(row["country"]) == ask.place:
                value = float(row[column].removesuffix("%")) / (100.0 if share else 1.0)
                yield _when(row["date"]), value or None


def _mempool(body: Any, ask: Ask) -> Iterator[Row]:
    for row in body["hashrates"] if isinstance(body, dict) else body:
        with suppress(*_BROKEN):
            if ask.signal.kind == "blocks":
                yield row["id"], _EPOCH + timedelta(seconds=row["timestamp"])
            elif ask.signal.name == "hashrate":
                time = _EPOCH + timedelta(seconds=row["timestamp"])
                yield time, _value(row["avgHashrate"])
            else:
                yield _EPOCH + timedelta(seconds=row[0]), _value(row[2])


def _bitcoin_core(body: bytes, ask: Ask) -> Iterator[Row]:
    for n in range(0, len(body) - len(body) % 80, 80):
        header = body[n : n + 80]
        digest = sha256(sha256(header).digest()).digest()
        yield (
            digest[::-1].hex(),
            _EPOCH + timedelta(seconds=int.from_bytes(header[68:72], "little")),
        )


def _text(body: bytes) -> str:
    return body.decode("utf-8-sig")


#: Of each source: how its bodies are opened, and how their rows are read.
_READERS: dict[str, tuple[Callable[[bytes], Any], Callable[[Any, Ask], Iterator[Row]]]] = {
    "ioda": (_json, _ioda),
    "radar": (_json, _radar),
    "ripestat": (_json, _ripestat),
    "ooni": (_json, _ooni),
    "tor": (_text, _tor),
    "google": (_json, _google),
    "worldbank": (_json, _worldbank),
    "coinmetrics": (_json, _coinmetrics),
    "mempool": (_json, _mempool),
    "bitcoin-core": (bytes, _bitcoin_core),
    "cbeci": (_text, _cbeci),
    "stooq": (_text, _stooq),
    "frankfurter": (_json, _frankfurter),
}
READ_TWICE = frozenset(_READERS)
#: Columns that a reader gives, by the kind of the signal.
COLUMNS = {"observations": ("time", "value"), "events": ("id", "time"), "blocks": ("hash", "time")}


def stated_rows(source: str, bodies: list[bytes], ask: Ask) -> set[Row]:
    """Every row that the bodies of an answer state."""
    opened, read = _READERS[source]
    found: set[Row] = set()
    for body in bodies:
        with suppress(*_BROKEN):
            found.update(read(opened(body), ask))
    return found
