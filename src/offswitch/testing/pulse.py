"""A fake of the Internet Society's list of shutdowns, as far as clients of it show its format."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from offswitch.testing.shutdowns import reported
from offswitch.testing.world import World


def app(world: World) -> Starlette:
    """Return the fake over a made-up world; any token will do."""

    def shutdowns(request: Request) -> Response:
        if not request.headers.get("authorization", "").startswith("Bearer "):
            return JSONResponse({"message": "Unauthenticated."}, status_code=401)
        asked = request.query_params
        data = [
            {
                "country": event.place,
                "start_date": event.start.isoformat(),
                "end_date": None if event.end is None else event.end.isoformat(),
                "type": event.kind,
                "cause": event.cause,
                "affected_regions": event.area or None,
                "verification_level": "verified",
            }
            for event in reported(world)
            if event.place == asked.get("country", event.place)
            and asked.get("start_date", "") <= event.start.isoformat()
            and event.start.isoformat() <= asked.get("end_date", "9999")
        ]
        return JSONResponse({"data": data})

    return Starlette(routes=[Route("/shutdowns", shutdowns)])
