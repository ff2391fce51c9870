"""A fake of Stooq's table of daily prices, with the sentences that it says in its place."""

from datetime import date, datetime, timedelta

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from offswitch.testing.world import World, seconds

#: Of each symbol: its price on 2021-10-01, the spread of a day, and whether it rests at weekends.
SYMBOLS = {
    "btcusd": (48_000.0, 0.02, False),
    "^spx": (4_400.0, 0.01, True),
    "mara.us": (32.0, 0.05, True),
    "riot.us": (26.0, 0.05, True),
}
NO_KEY = (
    "Get your apikey:\n\n"
    "1. Open https://stooq.com/q/d/?s=btcusd&get_apikey\n"
    "2. Enter the captcha code.\n"
)
_DAY = timedelta(days=1)


def app(world: World) -> Starlette:
    """Return the fake over a made-up world; any key will do."""

    def table(request: Request) -> Response:
        asked = request.query_params
        if not asked.get("apikey"):
            return PlainTextResponse(NO_KEY)
        first, last = (
            datetime.strptime(asked[name], "%Y%m%d").date()  # noqa: DTZ007 (a date alone)
            for name in ("d1", "d2")
        )
        symbol = asked.get("s", "")
        lines = []
        day = max(first, date(2021, 10, 1))
        while symbol in SYMBOLS and day <= min(last, (world.now - _DAY).date()):
            if not (SYMBOLS[symbol][2] and day.weekday() >= 5):
                lines.append(_line(world, symbol, day))
            day += _DAY
        if not lines:
            return PlainTextResponse("No data")
        return PlainTextResponse("\r\n".join(["Date,Open,High,Low,Close,Volume", *lines, ""]))

    return Starlette(routes=[Route("/q/d/l/", table)])


def _line(world: World, symbol: str, day: date) -> str:
    start, spread, _ = SYMBOLS[symbol]
    noon = seconds(datetime.fromisoformat(f"{day}T00:00:00+00:00"))
    times = np.array([noon, noon + 86_400])
    if symbol == "btcusd":
        first, close = world.price_usd(times)
    else:
        first, close = world.walk(f"stooq/{symbol}", times, start=start, daily_sd=spread)
    high, low = max(first, close) * (1 + spread / 2), min(first, close) * (1 - spread / 2)
    return f"{day},{first:.2f},{high:.2f},{low:.2f},{close:.2f},1000"
