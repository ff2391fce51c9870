"""A small app with one answer of each kind, that counts and remembers what it is asked."""

import hashlib
import json

from starlette.applications import Starlette
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

ROWS = {"data": [{"time": 1641340800 + 300 * i, "value": i} for i in range(40)]}
TABLE = "date,value\n" + "".join(f"2022-01-{day:02d},{day}\n" for day in range(1, 31))


class Minimal:
    """An app whose requests are in `asked`, as Starlette gives them."""

    def __init__(self, rows=ROWS, **headers):
        self.rows = rows
        self.headers = headers
        self.asked = []
        self.app = Starlette(
            routes=[
                Route("/rows", self.give_rows),
                Route("/table", self.give_table),
                Route("/mirror", self.mirror, methods=["GET", "POST"]),
                Route("/status/{status:int}", self.status, methods=["GET", "POST"]),
                Route("/hop/{left:int}", self.hop),
                Route("/off", self.off),
            ]
        )

    async def __call__(self, scope, receive, send):
        await self.app(scope, receive, send)

    def give_rows(self, request):
        self.asked.append(request)
        body = json.dumps(self.rows).encode()
        tag = f'"{hashlib.sha256(body).hexdigest()[:8]}"'
        headers = {name.replace("_", "-"): value for name, value in self.headers.items()}
        if "etag" in headers:
            headers["etag"] = tag
            if request.headers.get("if-none-match") == tag:
                return Response(status_code=304, headers=headers)
        return Response(body, headers={"content-type": "application/json", **headers})

    def give_table(self, request):
        self.asked.append(request)
        return PlainTextResponse(TABLE, media_type="text/csv")

    async def mirror(self, request):
        """Say back all that was sent: what a careless source might do."""
        self.asked.append(request)
        body = (await request.body()).decode()
        return JSONResponse(
            {"url": str(request.url), "headers": dict(request.headers), "body": body}
        )

    async def status(self, request):
        self.asked.append(request)
        said = {"error": f"{request.url} {request.headers.get('authorization', '')}"}
        return JSONResponse(said, status_code=request.path_params["status"])

    def hop(self, request):
        self.asked.append(request)
        left = request.path_params["left"]
        return RedirectResponse(f"/hop/{left - 1}" if left > 1 else "/rows")

    def off(self, request):
        self.asked.append(request)
        return RedirectResponse("https://elsewhere.example/rows?token=x")
