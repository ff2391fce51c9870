"""A fake of Tor Metrics' files of users by country."""

from datetime import UTC, date, datetime, timedelta

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from offswitch.testing.world import World, seconds

_RELAY = ("date", "country", "users", "lower", "upper", "frac")
_BRIDGE = ("date", "country", "users", "frac")
_DELAY = timedelta(days=2)
#: A day on which hardly any relay reported.
FEW_REPORTED = date(2022, 1, 3)


def app(world: World) -> Starlette:
    """Return the fake over a made-up world."""

    def relay(request: Request) -> Response:
        return _answer(world, request, "relay", _RELAY, 3_200.0)

    def bridge(request: Request) -> Response:
        return _answer(world, request, "bridge", _BRIDGE, 410.0)

    return Starlette(
        routes=[
            Route("/userstats-relay-country.csv", relay),
            Route("/userstats-bridge-country.csv", bridge),
        ]
    )


def _answer(
    world: World, request: Request, kind: str, columns: tuple[str, ...], full: float
) -> Response:
    asked = request.query_params
    try:
        first, last = (date.fromisoformat(asked.get(name, "")) for name in ("start", "end"))
    except ValueError:
        return PlainTextResponse("Invalid parameters.", status_code=400)
    country = asked.get("country", "")
    lines = [
        "# The Tor Project",
        "#",
        f"# URL: {request.url.path}?{request.url.query}",
        "# Made up by offswitch.testing.",
        ",".join(columns),
    ]
    times = np.arange(_noon(first), _noon(last) + 1, 86_400, dtype=np.int64)
    times = times[world.known_by(times, _DELAY)]
    if world.knows(country.upper()):
        # While a country is dark its users of bridges rise, as not everything is closed.
        part = world.connected(country.upper(), times)
        normal = world.normal(f"tor/{kind}/{country}", times)
        level = full * world.size(country.upper()) * (1.0 + 0.05 * normal)
        users = np.round(level * (part if kind == "relay" else 2.0 - part))
        for when, count in zip(times.tolist(), users.astype(int).tolist(), strict=True):
            day = datetime.fromtimestamp(when, UTC).date()
            frac = 4 if day == FEW_REPORTED else 75
            expected = ["", ""] if day.day % 10 == 9 else [int(count * 0.7), int(count * 1.4)]
            cells = [day, country, count, *(expected if kind == "relay" else []), frac]
            lines.append(",".join(str(cell) for cell in cells))
    return PlainTextResponse("\n".join(lines) + "\n", media_type="text/csv")


def _noon(day: date) -> int:
    return seconds(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
