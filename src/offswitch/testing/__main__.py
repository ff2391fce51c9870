"""`python -m offswitch.testing`: every fake under one port of this machine, until interrupted."""

import argparse
import contextlib
import sys
import time
from importlib import import_module
from importlib.util import find_spec

import typer

from offswitch.errors import CaseError, OffswitchError
from offswitch.text import say


def main() -> None:
    """Serve, or say in one line why not."""
    parser = argparse.ArgumentParser(
        prog="python -m offswitch.testing", description=say("help.testing")
    )
    parser.add_argument("--port", type=int, default=0, help=say("help.testing_port"))
    parser.add_argument("--fault", help=say("help.testing_fault"))
    parser.add_argument("--seed", type=int, default=2022, help=say("help.testing_seed"))
    given = parser.parse_args()
    try:
        if any(find_spec(name) is None for name in ("starlette", "uvicorn", "trustme")):
            raise CaseError("no_testing_extra")
        if given.fault == "list":
            _list()
        else:
            with contextlib.suppress(KeyboardInterrupt):
                _serve(given.port, given.fault, given.seed)
    except OffswitchError as error:
        typer.echo(say("say.error", error=error), err=True)
        sys.exit(2)


def _list() -> None:
    from offswitch.testing.faults import faults

    for name, sentence in faults().items():
        typer.echo(f"{name:<20}{sentence}")


def _serve(port: int, fault: str | None, seed: int) -> None:
    from offswitch.sources.registry import BUILT_IN
    from offswitch.testing.server import serve
    from offswitch.testing.world import World

    world = World(seed=seed)
    fakes = {
        import_module(f"offswitch.sources.{name}").CONNECTOR.card.id: import_module(
            f"offswitch.testing.{name}"
        ).app(world)
        for name in BUILT_IN
    }
    with serve(fakes, fault=fault, port=port, seed=seed) as url:
        for source in fakes:
            typer.echo(say("testing.source", source=source, url=url))
        typer.echo(say("testing.ready"))
        while True:
            time.sleep(3600)


if __name__ == "__main__":
    main()
