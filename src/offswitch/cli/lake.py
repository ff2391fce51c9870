"""`offswitch lake`."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from offswitch.cli.common import AsJson, Lang, Output, check_output, colour, dump, write
from offswitch.text import say

if TYPE_CHECKING:
    from offswitch.lake import Lake
    from offswitch.timeline import Interval

lake = typer.Typer(help=say("help.lake"), no_args_is_help=True)

Folder = Annotated[str | None, typer.Argument(help=say("help.lake_dir"), metavar="[DIR]")]
_FIRST = datetime(1, 1, 1, tzinfo=UTC)
_LAST = datetime(9999, 12, 31, tzinfo=UTC)


@lake.command("show", help=say("help.lake_show"))
def show(
    folder: Folder = None, as_json: AsJson = False, output: Output = None, lang: Lang = "en"
) -> None:
    """Show what a lake holds."""
    from offswitch.report.lake import holdings_dict, render_holdings

    check_output(output)
    opened = open_existing(folder)
    held = opened.holdings()
    told = (
        dump(holdings_dict(opened.url, held))
        if as_json
        else render_holdings(opened.url, held, colour=colour(output))
    )
    write(told, output)


@lake.command("verify", help=say("help.lake_verify"))
def verify(
    folder: Folder = None, as_json: AsJson = False, output: Output = None, lang: Lang = "en"
) -> None:
    """Read every file; exit code 1 where one is damaged."""
    from offswitch.report.lake import damage_dict, render_damage

    check_output(output)
    opened = open_existing(folder)
    with shown_batches() as progress:
        found = opened.verify(progress)
    told = (
        dump(damage_dict(opened.url, found))
        if as_json
        else render_damage(opened.url, found, colour=colour(output))
    )
    write(told, output)
    if found:
        raise typer.Exit(1)


@lake.command("export", help=say("help.lake_export"))
def export(
    names: Annotated[list[str], typer.Argument(help=say("help.lake_file"), metavar="[DIR] FILE")],
    source: Annotated[str | None, typer.Option(help=say("help.lake_source"), metavar="ID")] = None,
    signal: Annotated[
        str | None, typer.Option(help=say("help.lake_signal"), metavar="NAME")
    ] = None,
    country: Annotated[
        str | None, typer.Option(help=say("help.lake_country"), metavar="CODE")
    ] = None,
    start: Annotated[
        str | None, typer.Option("--from", help=say("help.lake_from"), metavar="TIME")
    ] = None,
    end: Annotated[
        str | None, typer.Option("--to", help=say("help.lake_to"), metavar="TIME")
    ] = None,
    as_known: Annotated[
        str | None, typer.Option("--as-known", help=say("help.lake_as_known"), metavar="TIME")
    ] = None,
    as_json: AsJson = False,
    lang: Lang = "en",
) -> None:
    """Write what a lake knows to one file."""
    from offswitch.errors import CaseError, DataError
    from offswitch.reference import alpha2
    from offswitch.report.lake import exported_dict
    from offswitch.timeline import parse_utc

    if len(names) > 2:
        raise CaseError("lake_two_names", names=" ".join(names))
    *folder, file = names
    window = read_window(start, end)
    known = None if as_known is None else parse_utc(as_known)
    opened = open_existing(folder[0] if folder else None)
    place = country if country is None or country == "world" else alpha2(country.upper())
    if not opened.chosen(None, source, signal, place):
        chosen = {"--source": source, "--signal": signal, "--country": place}
        asked = " ".join(f"{flag} {name}" for flag, name in chosen.items() if name is not None)
        raise DataError("lake_unmatched", file=opened.url, asked=asked)
    rows = opened.export(
        Path(file), source=source, signal=signal, place=place, window=window, as_known=known
    )
    if as_json:
        typer.echo(dump(exported_dict(opened.url, file, rows)))
    else:
        typer.echo(say("lake.exported", name=file, rows=rows), err=True)


@lake.command("prune", help=say("help.lake_prune"))
def prune(
    folder: Folder = None,
    damaged: Annotated[bool, typer.Option("--damaged", help=say("help.lake_damaged"))] = False,
    sure: Annotated[bool, typer.Option("--yes", help=say("help.lake_yes"))] = False,
    as_json: AsJson = False,
    lang: Lang = "en",
) -> None:
    """Say what nothing needs, and remove it with --yes."""
    from offswitch.report.lake import pruned_dict, render_pruned

    opened = open_existing(folder)
    found = opened.prune(damaged=damaged, yes=sure)
    told = (
        dump(pruned_dict(opened.url, found, removed=sure))
        if as_json
        else render_pruned(found, removed=sure, colour=colour(None))
    )
    write(told, None)


def open_existing(folder: str | None) -> "Lake":
    """Open a lake that is there.

    Raises
    ------
    DataError
        If none is.
    """
    from offswitch.errors import DataError
    from offswitch.lake import open_lake

    opened = open_lake(folder)
    if not opened.exists():
        raise DataError("no_lake", file=opened.url)
    return opened


def read_window(start: str | None, end: str | None) -> "Interval | None":
    """Return the window from the ends that are given; None where neither is.

    Raises
    ------
    DataError
        If one is no time or has no zone, or they are the wrong way round.
    """
    from offswitch.errors import DataError
    from offswitch.timeline import Interval, iso, parse_utc

    if start is None and end is None:
        return None
    first = _FIRST if start is None else parse_utc(start)
    last = _LAST if end is None else parse_utc(end)
    if first >= last:
        raise DataError("window_reversed", start=iso(first), end=iso(last))
    return Interval(first, last)


@contextmanager
def shown_batches() -> Iterator[Callable[[int, int], None]]:
    """Count the batches on a terminal; say nothing where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console

    with Console(stderr=True).status("") as status:
        yield lambda done, total: status.update(say("stage.verify", done=done, total=total))
