"""The command line: parse, call, print. Nothing is computed here.

One file a command. What a command needs is imported when it runs, so that `--help` answers at
once.
"""

import io
import sys
from typing import Annotated

import typer

from offswitch.cli.assess import assess
from offswitch.cli.cases import cases
from offswitch.cli.claims import claims
from offswitch.cli.detect import detect
from offswitch.cli.difficulty import difficulty
from offswitch.cli.fetch import fetch
from offswitch.cli.hashrate import hashrate
from offswitch.cli.lake import lake
from offswitch.cli.migration import migration
from offswitch.cli.mining import mining
from offswitch.cli.partition import partition
from offswitch.cli.payments import payments
from offswitch.cli.price import price
from offswitch.cli.serve import serve
from offswitch.cli.simulate import simulate
from offswitch.cli.sources import sources
from offswitch.errors import OffswitchError
from offswitch.text import say

app = typer.Typer(
    help=say("help.app"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command(help=say("help.assess"))(assess)
app.command(help=say("help.detect"))(detect)
app.command(help=say("help.hashrate"))(hashrate)
app.command(help=say("help.difficulty"))(difficulty)
app.command(help=say("help.mining"))(mining)
app.command(help=say("help.simulate"))(simulate)
app.command(help=say("help.migration"))(migration)
app.command(help=say("help.price"))(price)
app.command(help=say("help.partition"))(partition)
app.command(help=say("help.fetch"))(fetch)
app.command(help=say("help.serve"))(serve)
app.command(help=say("help.sources_command"))(sources)
app.add_typer(lake, name="lake")
app.add_typer(payments, name="payments")
app.add_typer(cases, name="cases")
app.add_typer(claims, name="claims")


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"offswitch {version('offswitch')}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool,
        typer.Option("--version", help=say("help.version"), callback=_version, is_eager=True),
    ] = False,
) -> None:
    """Handle what stands before a command."""


def main() -> None:
    """Run the command line; a mistake of the user's is one line and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal of few letters shows a mark instead
            stream.reconfigure(errors="replace")
    try:
        app()
    except OffswitchError as error:
        typer.echo(say("say.error", error=error), err=True)
        sys.exit(2)


if __name__ == "__main__":
    main()
