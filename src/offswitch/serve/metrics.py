"""What the service counts, as Prometheus reads it."""

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

if TYPE_CHECKING:
    from offswitch.serve.answers import Answers
    from offswitch.serve.jobs import Jobs

BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)


class Metrics:
    """What is counted of one service."""

    def __init__(self, answers: "Answers", jobs: "Jobs") -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "offswitch_requests", "Requests answered", ("route", "status"), registry=self.registry
        )
        self.seconds = Histogram(
            "offswitch_request_seconds",
            "Seconds from a request to the end of its response",
            ("route",),
            buckets=BUCKETS,
            registry=self.registry,
        )
        self.working = Gauge(
            "offswitch_requests_working", "Requests being answered", registry=self.registry
        )
        self.registry.register(_Kept(answers, jobs))

    def exposed(self) -> Response:
        """Say all of it."""
        told = Response(generate_latest(self.registry), headers={"cache-control": "no-store"})
        told.headers["content-type"] = CONTENT_TYPE_LATEST
        return told


class Measured:
    """Count requests by route and status, and how long each took."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app, self.metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        metrics, began, status = self.metrics, perf_counter(), 500

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        metrics.working.inc()
        try:
            await self.app(scope, receive, watched)
        finally:
            route = _route(scope)
            metrics.working.dec()
            metrics.requests.labels(route, status).inc()
            metrics.seconds.labels(route).observe(perf_counter() - began)


def _route(scope: Scope) -> str:
    """Return which address was asked for, without what a reader wrote into it."""
    if scope["path"].startswith("/static/"):
        return "/static"
    return str(getattr(scope.get("route"), "path", "none"))


class _Kept(Collector):
    """Where answers came from, and jobs by state, as they stand when they are read."""

    def __init__(self, answers: "Answers", jobs: "Jobs") -> None:
        self.answers, self.jobs = answers, jobs

    def collect(self) -> Iterator[Metric]:
        """Say the counts."""
        answers = CounterMetricFamily(
            "offswitch_answers", "Answers by kind and origin", labels=("kind", "origin")
        )
        for (kind, origin), count in dict(self.answers.counts).items():
            answers.add_metric((kind, origin), count)
        yield answers
        jobs = GaugeMetricFamily("offswitch_jobs", "Jobs by state", labels=("state",))
        for state, count in self.jobs.counts().items():
            jobs.add_metric((state,), count)
        yield jobs
