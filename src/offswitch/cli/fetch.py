"""`offswitch fetch`."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from offswitch.cli.common import AsJson, Lang, Output, check_output, colour, dump, write
from offswitch.text import say

if TYPE_CHECKING:
    from offswitch.fetch.record import Progress
    from offswitch.text import Message
    from offswitch.timeline import Interval

#: What a process that Ctrl-C stopped exits with: 128 and the signal's number.
_STOPPED = 130


def fetch(
    country: Annotated[
        str | None, typer.Option(help=say("help.fetch_country"), metavar="CODE")
    ] = None,
    region: Annotated[
        str | None, typer.Option(help=say("help.fetch_region"), metavar="CODE")
    ] = None,
    network: Annotated[
        str | None, typer.Option(help=say("help.fetch_network"), metavar="NUMBER")
    ] = None,
    start: Annotated[
        str | None, typer.Option("--from", help=say("help.fetch_from"), metavar="TIME")
    ] = None,
    end: Annotated[
        str | None, typer.Option("--to", help=say("help.fetch_to"), metavar="TIME")
    ] = None,
    sources: Annotated[
        str | None, typer.Option(help=say("help.fetch_sources"), metavar="ID,...")
    ] = None,
    signals: Annotated[
        str | None, typer.Option(help=say("help.fetch_signals"), metavar="NAME,...")
    ] = None,
    base_url: Annotated[
        list[str] | None, typer.Option(help=say("help.fetch_base_url"), metavar="ID=URL")
    ] = None,
    lake: Annotated[str | None, typer.Option(help=say("help.fetch_lake"), metavar="DIR")] = None,
    offline: Annotated[bool, typer.Option("--offline", help=say("help.fetch_offline"))] = False,
    as_json: AsJson = False,
    output: Output = None,
    lang: Lang = "en",
) -> None:
    """Fetch what the lake lacks; exit code 1 where something is missing afterwards."""
    from offswitch.fetch import fetch as fetch_into
    from offswitch.lake import open_lake
    from offswitch.report.fetch import render_fetched
    from offswitch.report.fetch_json import fetch_dict
    from offswitch.sources.cache import cache_folder
    from offswitch.sources.registry import read_registry

    check_output(output)
    place, window = read_place(country, region, network), read_window(start, end)
    for broken in read_registry().broken:
        typer.echo(say("say.error", error=broken), err=True)
    try:
        with shown_sources() as progress:
            found = fetch_into(
                place,
                window,
                lake=open_lake(lake),
                sources=names(sources),
                signals=names(signals),
                base_urls=read_base_urls(base_url),
                offline=offline,
                cache=cache_folder(),
                progress=progress,
            )
    except KeyboardInterrupt:  # outside the bars, which would wipe the line away
        typer.echo(say("fetch.stopped"), err=True)
        raise typer.Exit(_STOPPED) from None
    told = dump(fetch_dict(found)) if as_json else render_fetched(found, colour=colour(output))
    write(told, output)
    if not found.whole:
        raise typer.Exit(1)


def read_place(country: str | None, region: str | None, network: str | None) -> str:
    """Return the one place that is named, as connectors are asked for it.

    Raises
    ------
    SourceError
        If none or several are named, or a network has no number.
    CaseError
        If the country is unknown.
    """
    from offswitch.errors import SourceError
    from offswitch.places import check_place
    from offswitch.reference import alpha2

    given = [text for text in (country, region, network) if text is not None]
    if len(given) != 1:
        raise SourceError("one_place")
    text = given[0].strip().upper()
    if network is not None:
        number = text.removeprefix("AS")
        if not (number.isascii() and number.isdigit() and 0 < int(number) < 2**32):
            raise SourceError("bad_network", text=network)
        return str(int(number))
    place = check_place(alpha2(text))
    if region is not None and "-" not in place:
        raise SourceError("bad_region", text=region)
    if country is not None and "-" in place:
        raise SourceError("bad_country", text=country)
    return place


def read_window(start: str | None, end: str | None) -> "Interval":
    """Return the window from its two ends.

    Raises
    ------
    DataError, SourceError
        If one is left out, is no time, has no zone, or they are the wrong way round.
    """
    from offswitch.errors import SourceError
    from offswitch.timeline import Interval, iso, parse_utc

    if start is None or end is None:
        raise SourceError("no_window")
    first, last = parse_utc(start), parse_utc(end)
    if first >= last:
        raise SourceError("window_reversed", start=iso(first), end=iso(last))
    return Interval(first, last)


def names(text: str | None) -> list[str] | None:
    """Read names that commas part; None for all, where the option is not given.

    Raises
    ------
    SourceError
        If it is given and names nothing, as where a script's variable is empty.
    """
    from offswitch.errors import SourceError

    if text is None:
        return None
    found = [name.strip() for name in text.split(",") if name.strip()]
    if not found:
        raise SourceError("no_names", text=text)
    return found


def read_base_urls(pairs: list[str] | None) -> dict[str, str]:
    """Read ID=URL pairs.

    Raises
    ------
    SourceError
        If one is none.
    """
    from offswitch.errors import SourceError

    found = {}
    for text in pairs or ():
        source, equals, url = text.partition("=")
        if not (source.strip() and equals and url.strip()):
            raise SourceError("bad_base_url", text=text)
        found[source.strip()] = url.strip()
    return found


@contextmanager
def shown_sources() -> "Iterator[Progress | None]":
    """Show a line with a bar for each source on a terminal; say nothing where nobody looks."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bars
    from rich.table import Column

    narrow, rest = Column(no_wrap=True), Column(ratio=1, no_wrap=True, overflow="ellipsis")
    shown = Bars(
        TextColumn("{task.description}", table_column=narrow),
        BarColumn(bar_width=20, table_column=narrow),
        MofNCompleteColumn(table_column=narrow),
        TextColumn("{task.fields[waits]}", style="dim", markup=False, table_column=rest),
        console=Console(stderr=True),
        expand=True,
        transient=True,
    )
    lines: dict[str, object] = {}

    def tell(source: str, done: int, of: int, waits: "Message | None") -> None:
        told = "" if waits is None else str(waits)
        if source not in lines:
            lines[source] = shown.add_task(source, total=of, completed=done, waits=told)
        shown.update(lines[source], total=of, completed=done, waits=told)  # type: ignore[arg-type]

    with shown:
        yield tell
