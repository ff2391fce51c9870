"""`offswitch serve`."""

from pathlib import Path
from typing import Annotated

import typer

from offswitch.cli.common import Lang
from offswitch.errors import CaseError
from offswitch.text import say

TOKEN = "OFFSWITCH_SERVE_TOKEN"


def serve(
    host: Annotated[
        str, typer.Option(help=say("help.serve_host"), metavar="ADDRESS")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(help=say("help.serve_port"), metavar="PORT")] = 8787,
    cases: Annotated[
        list[Path] | None, typer.Option(help=say("help.serve_cases"), metavar="DIR")
    ] = None,
    token_file: Annotated[
        Path | None, typer.Option(help=say("help.serve_token", variable=TOKEN), metavar="FILE")
    ] = None,
    open_to_everyone: Annotated[
        bool, typer.Option("--open-to-everyone", help=say("help.serve_open"))
    ] = False,
    state: Annotated[Path | None, typer.Option(help=say("help.serve_state"), metavar="DIR")] = None,
    lang: Lang = "en",
) -> None:
    """Serve until told to stop."""
    import platformdirs

    try:
        from offswitch.serve import Config, run
    except ImportError:
        raise CaseError("no_serve_extra") from None

    token = run.read_token(token_file)
    run.check_door(host, token, open_to_everyone)
    config = Config(
        cases=tuple(cases or ()),
        state=state or platformdirs.user_cache_path("offswitch", appauthor=False) / "serve",
        token=token,
        lang=lang,
        warm=True,
    )
    run.serve(config, host, port, lambda address: typer.echo(say("serve.listens", address=address)))
    typer.echo(say("serve.stopped"), err=True)
