"""Cambridge's map of Bitcoin mining by country (CBECI)."""

from datetime import UTC, date, timedelta

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.names import code_of
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, drift, number, rows, table, utc_text
from offswitch.text import message

_MONTHS = timedelta(days=366)
#: Of each version of the file: its columns of month, country, share and hashrate.
_VERSIONS = (
    ("date", "country", "monthly_hashrate_%", "monthly_absolute_hashrate_EH/S"),
    ("Date", "Country", "Share of global hashrate", None),
    ("Date", "Country", "Share", None),
)


def _signal(name: str, unit: str) -> Signal:
    return Signal(
        name=name,
        kind="observations",
        unit=unit,
        step=None,
        span=_MONTHS,
        delay=timedelta(days=150),
        settled=timedelta(days=400),
        places="country",
    )


CARD = Card(
    id="cbeci",
    publisher="Cambridge Centre for Alternative Finance",
    title="Cambridge Bitcoin Electricity Consumption Index: mining map",
    url="https://ccaf.io/cbnsi/cbeci/mining_map",
    base="https://ccaf.io/cbeci/api/v1.5.0",
    licence="CC BY-NC-SA 4.0",
    licence_url="https://creativecommons.org/licenses/by-nc-sa/4.0/",
    requests=6,
    per=timedelta(minutes=1),
    limit_published=False,
    secrets=(),
    since=date(2019, 9, 1),
    signals=(
        _signal("share", "share of the world's hashrate, 0 to 1"),
        _signal("hashrate", "EH/s, mean of the month"),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read a country's months; each stands at its first moment."""
    at = At(CARD.id)
    text = client.text("download/mining_countries", types=("text/html", "text/csv"))
    if text and not text.endswith("\n"):  # a hashrate cut off is a hashrate still
        raise drift(at, text[-40:], "whole_lines")
    header = text.splitlines()[0].split(",") if text.strip() else []
    names = next((v for v in _VERSIONS if all(c in header for c in v if c)), None)
    if names is None:
        raise drift(at, text, "mining_map")
    month, country, share, hashrate = names
    if ask.signal.name == "hashrate" and hashrate is None:
        raise SourceError("cbeci_version", source=CARD.id)
    wanted = share if ask.signal.name == "share" else str(hashrate)
    found = table(text, [name for name in names if name], at)
    if ask.signal.name == "share":
        _check_months(found, month, share, at)
    times, values, zeros, on_map = [], [], 0, False
    for n, row in enumerate(found, 1):
        if code_of(row[country]) != ask.place:
            continue
        value = number(row[wanted].removesuffix("%"), at[n][wanted])
        if value is None or value < 0 or (wanted == share and value > 100):
            raise drift(at[n][wanted], row[wanted], "not_negative")
        on_map = True
        # Its server writes 0 where it has no figure, so that a 0 says nothing.
        scale = 100.0 if wanted == share else 1.0
        time = utc_text(row[month], at[n][month], zone=UTC)
        if time in ask.window:
            times.append(time)
            values.append(value / scale if value else None)
            zeros += value == 0
    frame, notes = rows(ask, {"time": times, "value": values}, at)
    if not on_map:
        notes = (*notes, message("note.cbeci_place", place=ask.place))
    if zeros:
        notes = (*notes, message("note.cbeci_zero", count=zeros))
    return Answer(frame, notes)


def _check_months(found: list[dict[str, str]], month: str, share: str, at: At) -> None:
    """Refuse shares that do not add up to about 100 a month: they would be no percentages."""
    totals: dict[str, float] = {}
    for cells in dict.fromkeys(tuple(row.items()) for row in found):
        row = dict(cells)
        value = number(row[share].removesuffix("%"), at[share]) or 0.0
        totals[row[month]] = totals.get(row[month], 0.0) + value
    for name, total in sorted(totals.items()):
        if not 90.0 <= total <= 101.0:
            raise drift(at[share], f"{name}: {total:.2f}", "percent_whole")


CONNECTOR = Connector(CARD, read)
