"""What a case is made of, taken from a lake that is first filled with what it lacks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import polars as pl

from offswitch.case.gathered import Heard
from offswitch.case.window.lay import Laid, lay
from offswitch.case.window.measure import Measured, measure
from offswitch.case.window.request import Request, Rows, Use, uses
from offswitch.errors import CaseError
from offswitch.places import name
from offswitch.text import Message, message, say
from offswitch.timeline import HOUR, Interval, iso

if TYPE_CHECKING:
    from offswitch.fetch import Fetched
    from offswitch.fetch.plan import Wanted
    from offswitch.lake import Lake

#: Signals of the network are used up to the first of these steps; where none so fine has anything
#: to say, up to the next.
FINE = (timedelta(minutes=15), timedelta(hours=1))
SECOND = timedelta(seconds=1)
#: What is used besides the network, where it failed.
OTHERS = ("blocks", "prices", "exchange", "shares")


@dataclass(frozen=True)
class Missing:
    """A source, or a signal of it, that is not in the case, and why."""

    what: str
    why: str


@dataclass(frozen=True, eq=False)
class Material:
    """What was gathered.

    Parameters
    ----------
    request
        What was asked for.
    network
        Signals of the network on one grid.
    measured
        What was found in them.
    blocks, prices, exchange, shares
        Of one source each; None where there are none, or nothing was found that needs them.
    heard
        What each signal that is used has said.
    missing
        What is not there, and why.
    """

    request: Request
    network: Laid
    measured: Measured
    blocks: Rows | None
    prices: Rows | None
    exchange: Rows | None
    shares: Rows | None
    heard: tuple[Heard, ...]
    missing: tuple[Missing, ...]

    @property
    def rows(self) -> tuple[Rows, ...]:
        """What is used, the first signal of each source."""
        whole = (
            *self.network.rows.values(),
            self.blocks,
            self.prices,
            self.exchange,
            self.shares,
        )
        found = {one.use.card.id: one for one in reversed(whole) if one is not None}
        return tuple(reversed(found.values()))


def gather(request: Request, lake: "Lake", progress: Callable[[str], None]) -> Material:
    """Fetch what a lake lacks, and take out of it what a case is made of.

    Where no outage is found, nothing but the network is fetched: there is nothing to price.

    Raises
    ------
    SourceError
        If a source that was named is none.
    CaseError
        If nothing is known of the network there.
    """
    # Loaded here: what needs no lake loads neither its engine nor an HTTP client.
    from offswitch.fetch.plan import Wanted, choose
    from offswitch.sources.registry import connectors
    from offswitch.sources.secrets import find_secrets

    known = connectors()
    secrets = find_secrets(name for one in known.values() for name in one.card.secrets)
    wanted, left_out = choose(known, request.place, request.sources, None, secrets)
    work = _Work(request, lake, progress)
    found = [use for one in wanted for use in uses(one, request.window)]
    network = work.network([use for use in found if use.used == "network"])
    heard = [work.heard(one) for one in network]
    progress(say("window.measuring"))
    laid = lay(network, request.place)
    window = _window(request, network, heard)
    measured = measure(laid.frame, laid.step, request.place, window, laid.sources)
    rest = found if measured.deep else []
    blocks, prices, exchange, shares = (
        work.first([use for use in rest if use.used == used]) for used in OTHERS
    )
    others = [one for one in (blocks, prices, exchange, shares) if one is not None]
    unused = _unused(wanted, found, work.asked)
    lacking = {"network", *(OTHERS if rest else ())} - {one.use.used for one in others}
    closed = {
        row.source: row.why
        for row in left_out
        for signal in known[row.source].card.signals
        for use in uses(Wanted(known[row.source], signal, request.place), request.window)
        if use.used in lacking
    }
    return Material(
        request,
        laid,
        measured,
        blocks,
        prices,
        exchange,
        shares,
        (*heard, *map(work.heard, others)),
        tuple(Missing(what, why) for what, why in {**closed, **work.missing, **unused}.items()),
    )


def _unused(wanted: Sequence["Wanted"], found: Sequence[Use], asked: set[str]) -> dict[str, str]:
    """Sources that were open and have no part in the case, in one row."""
    used = asked | {use.card.id for use in found if use.used != "network"}
    ids = dict.fromkeys(one.connector.card.id for one in wanted)
    names = ", ".join(id for id in ids if id not in used)
    return {names: message("window.unused")} if names else {}


def _window(request: Request, network: Sequence[Rows], heard: Sequence[Heard]) -> Interval:
    """The window of the network, from whole hour to whole hour.

    Where a signal may still tell of it, it ends with the last hour that one of them has told of:
    what comes after is unknown, not normal.
    """
    start, end = _floor(request.window.start), _floor(request.window.end - SECOND) + HOUR
    if any(one.until is not None for one in heard):
        told = max(one.last + (one.use.signal.step or HOUR) for one in network)
        end = min(end, max(_floor(told), start + HOUR))
    return Interval(start, end)


class _Work:
    """One request to one lake, and what was found missing on the way."""

    def __init__(self, request: Request, lake: "Lake", progress: Callable[[str], None]) -> None:
        self.request, self.lake, self.progress = request, lake, progress
        self.missing: dict[str, str] = {}
        self.asked: set[str] = set()
        # What is fetched now was not known then.
        self.offline = request.offline or request.as_known is not None

    def network(self, some: Sequence[Use]) -> list[Rows]:
        """Get the finest signals that have anything to say of the window."""
        request, reached, seen = self.request, timedelta(), list[Rows]()
        for step in FINE:
            of_step = [u for u in some if u.signal.step and reached < u.signal.step <= step]
            found, reached = self.get(of_step), step
            if any(one.last >= request.window.start for one in found):
                return found
            seen += found
        why = self._why() or message("window.no_source")
        if seen:
            why = message("window.not_yet", last=iso(max(one.last for one in seen)))
        raise CaseError(
            "nothing_measured",
            place=name(request.place),
            code=request.place,
            start=iso(request.window.start),
            end=iso(request.window.end),
            why=why,
        )

    def _why(self) -> str:
        """Every reason for which something is missing, and the sources that it is missing from."""
        found: dict[str, dict[str, None]] = {}
        for signal, why in self.missing.items():
            found.setdefault(why, {})[signal.split()[0]] = None
        return "; ".join(f"{', '.join(sources)}: {why}" for why, sources in found.items())

    def get(self, some: Sequence[Use]) -> list[Rows]:
        """Fetch what the lake lacks of some signals over one stretch, and read what it then has."""
        if not some:
            return []
        from offswitch.fetch import fetch

        request = self.request
        self.asked.update(use.card.id for use in some)
        fetched = fetch(
            request.place,
            some[0].window,
            sources=list(dict.fromkeys(use.card.id for use in some)),
            signals=[f"{use.card.id}/{use.signal.name}" for use in some],
            lake=self.lake,
            base_urls=request.base_urls,
            offline=self.offline,
            progress=self._tell,
            now=request.now,
        )
        if request.as_known is None:
            self._note(fetched)
        found = [Rows(use, self._read(use)) for use in some]
        for one in found:
            if not one.frame.height:
                then = "window.no_rows" if request.as_known is None else "window.not_known_then"
                self.missing.setdefault(one.use.name, message(then))
        return [one for one in found if one.frame.height]

    def first(self, some: Sequence[Use]) -> Rows | None:
        """Get the first that answers; a node of one's own has all blocks at once, and is first."""
        ranked = sorted(some, key=lambda use: use.used == "blocks" and not use.card.secrets)
        return next((one for use in ranked for one in self.get([use])), None)

    def _read(self, use: Use) -> pl.DataFrame:
        frame = self.lake.read(
            use.signal.kind,
            source=use.card.id,
            signal=use.signal.name,
            place=use.place,
            window=use.window,
            as_known=self.request.as_known,
        )
        if use.signal.kind == "blocks":
            return frame
        frame = frame.filter(pl.col("network").is_null() & pl.col("value").is_not_null())
        if use.signal.normalised and frame.height:
            # Each window asked for is a series of its own: the one that says most of this one.
            asked = frame.group_by("asked").len().sort("len", "asked")["asked"][-1]
            frame = frame.filter(pl.col("asked") == asked)
        return frame

    def _note(self, fetched: "Fetched") -> None:
        for row in fetched.rows:
            if row.missing:
                hours = sum(gap.window.hours for gap in row.missing)
                told = message("window.not_answered", hours=hours, why=row.missing[0].why)
                if self.offline:
                    told = message("window.not_in_lake", hours=hours)
                self.missing[f"{row.card.id} {row.signal.name}"] = told

    def _tell(self, source: str, done: int, total: int, waits: Message | None) -> None:
        told = say("window.fetching", source=source, done=done, total=total)
        self.progress(told if waits is None else f"{told}: {waits}")

    def heard(self, one: Rows) -> Heard:
        """Say how far a signal has been heard."""
        use = one.use
        chosen = self.lake.chosen(
            use.signal.kind, use.card.id, use.signal.name, use.place, self.request.as_known
        )
        batches = [b for some in chosen.values() for b in some if b.window.overlaps(use.window)]
        end = max(batch.window.end for batch in batches)
        return Heard(
            use.card.id,
            use.signal.name,
            use.place,
            use.used,
            use.window,
            max(batch.retrieved for batch in batches if batch.window.end == end),
            one.last,
            use.signal.delay,
            use.signal.settled,
            _unknown(one, self.request.window),
        )


def _unknown(one: Rows, window: Interval) -> float:
    """Hours of a window without a value: of the network each, of other things those at its end."""
    if one.use.used == "shares":  # a month's; the last stands for the window
        return 0.0
    step = one.use.signal.step or timedelta()
    if one.use.used != "network":
        return min(max((window.end - one.last - step) / HOUR, 0.0), window.hours)
    inside = one.frame.filter(pl.col("time").is_between(window.start, window.end, "left"))
    return max(window.hours - inside["time"].dt.truncate("1h").n_unique(), 0.0)


def _floor(when: datetime) -> datetime:
    return when.replace(minute=0, second=0, microsecond=0)
