"""A fake of Cambridge's mining map, both versions of its file, as its server writes them."""

import csv
import io
from datetime import date

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from offswitch.testing.world import World

#: Countries of the map by its own names, and their weight.
WEIGHTS = {
    "Mainland China": 20.0,
    "United States": 36.0,
    "Kazakhstan": 14.0,
    "Russian Federation": 5.0,
    "Canada": 7.0,
    "Germany *": 3.0,
    "Iran, Islamic Rep.": 0.0,
    "Other": 15.0,
}
_FIRST = date(2019, 9, 1)
_MONTHS = 29
_WITH_HASHRATE = ("v1.1.1", "v1.2.0", "v1.5.0")


def app(world: World) -> Starlette:
    """Return the fake over a made-up world; as the server does, it calls CSV text/html."""

    def countries(request: Request) -> Response:
        version = request.path_params.get("version", "v1.5.0")
        if version not in (*_WITH_HASHRATE, "v1.1.0"):
            return PlainTextResponse("Not Implemented", status_code=501)
        out = io.StringIO()
        writer = csv.writer(out)
        old = version == "v1.1.0"
        if old:
            writer.writerow(["Date", "Country", "Share of global hashrate"])
        else:
            names = ["date", "country", "monthly_hashrate_%", "monthly_absolute_hashrate_EH/S"]
            writer.writerow(names)
        for n, month in enumerate(_months(world)):
            total = 90.0 + 3.5 * n
            for name, share in _shares(world, n).items():
                if old:
                    writer.writerow([month, name, share])
                else:
                    writer.writerow([month, name, f"{share:g}%", round(total * share / 100, 2)])
        return HTMLResponse(out.getvalue())

    return Starlette(
        routes=[
            Route("/download/mining_countries", countries),
            Route("/{version}/download/mining_countries", countries),
        ]
    )


def _months(world: World) -> list[date]:
    months = [date(2019 + (8 + n) // 12, (8 + n) % 12 + 1, 1) for n in range(_MONTHS)]
    assert months[0] == _FIRST
    return [month for month in months if month < world.now.date()]


def _shares(world: World, n: int) -> dict[str, float]:
    """Shares of a month in percent, to two decimals, that add up to 100."""
    wave = {
        name: weight * (1.0 + 0.05 * float(world.normal(f"cbeci/{name}", np.array([n]))[0]))
        for name, weight in WEIGHTS.items()
    }
    total = sum(wave.values())
    shares = {name: round(100.0 * weight / total, 2) for name, weight in wave.items()}
    shares["Other"] = round(100.0 - sum(v for k, v in shares.items() if k != "Other"), 2)
    return shares
