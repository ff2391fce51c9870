"""A fake of Frankfurter's rates, version 2, as its server code gives them."""

from datetime import UTC, date, datetime, timedelta

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from offswitch.testing.world import World, seconds

#: Units for one US dollar on 2021-10-01; other currencies are made up too.
RATES = {"KZT": 428.0, "EUR": 0.86, "RUB": 73.0, "UZS": 10_700.0, "KGS": 84.8, "INR": 74.0}
_KNOWN = ("base", "quotes", "providers", "date", "from", "to", "group")


def app(world: World) -> Starlette:
    """Return the fake over a made-up world: working days only."""

    def rates(request: Request) -> Response:
        asked = request.query_params
        unknown = [name for name in asked if name not in _KNOWN]
        if unknown:
            return _invalid(f"unknown parameter: {', '.join(unknown)}")
        base = asked.get("base", "EUR").upper()
        quotes = asked.get("quotes", "").upper().split(",")
        if base != "USD" or not all(len(q) == 3 and q.isalpha() for q in quotes):
            return _invalid(f"invalid currency: {base},{','.join(quotes)}")
        try:
            day, last = (date.fromisoformat(asked[name]) for name in ("from", "to"))
        except ValueError:
            return _invalid("invalid date")
        rows = []
        while day <= min(last, (world.now - timedelta(days=1)).date()):
            if day.weekday() < 5:
                rows += [_row(world, quote, day) for quote in quotes]
            day += timedelta(days=1)
        return JSONResponse(rows)

    return Starlette(routes=[Route("/rates", rates)])


def _invalid(told: str) -> Response:
    return JSONResponse({"status": 422, "message": told}, status_code=422)


def _row(world: World, quote: str, day: date) -> dict[str, str | float]:
    noon = np.array([seconds(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))])
    if quote == "KZT":
        rate = float(world.tenge_per_usd(noon)[0])
    else:
        start = RATES.get(quote, 10.0)
        rate = float(world.walk(f"usd/{quote}", noon, start=start, daily_sd=0.003)[0])
    return {"date": day.isoformat(), "base": "USD", "quote": quote, "rate": float(f"{rate:.5g}")}
