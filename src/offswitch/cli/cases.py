"""`offswitch cases`."""

from pathlib import Path
from typing import Annotated

import typer

from offswitch.cli.common import (
    AsJson,
    CaseName,
    Lang,
    dump,
)
from offswitch.cli.window import (
    AsKnown,
    BaseUrls,
    Country,
    From,
    LakeName,
    Offline,
    SourceNames,
    To,
    Window,
    make_case,
)
from offswitch.errors import CaseError
from offswitch.text import say

cases = typer.Typer(help=say("help.cases"), invoke_without_command=True)


@cases.callback()
def list_cases(context: typer.Context, as_json: AsJson = False, lang: Lang = "en") -> None:
    """List the embedded cases."""
    if context.invoked_subcommand is not None:
        if as_json:
            raise typer.BadParameter(say("say.json_last"))
        return
    from offswitch.case import describe_case, embedded_cases, find_case
    from offswitch.report.cases import render_cases

    rows = [describe_case(find_case(name)) for name in embedded_cases()]
    typer.echo(dump(rows) if as_json else render_cases(rows), nl=as_json)


@cases.command("show", help=say("help.show"))
def show(
    case: CaseName,
    sources: Annotated[bool, typer.Option("--sources", help=say("help.sources"))] = False,
    as_json: AsJson = False,
    lang: Lang = "en",
) -> None:
    """Show what one case holds."""
    from offswitch.case import describe_case, find_case
    from offswitch.report.cases import render_case

    described = describe_case(find_case(case), sources=sources)
    typer.echo(dump(described) if as_json else render_case(described), nl=as_json)


@cases.command("save", help=say("help.window_save"))
def save(
    folder: Annotated[Path, typer.Argument(help=say("help.window_save_folder"), metavar="DIR")],
    country: Country = None,
    start: From = None,
    end: To = None,
    lake: LakeName = None,
    offline: Offline = False,
    sources: SourceNames = None,
    base_urls: BaseUrls = None,
    as_known: AsKnown = None,
    as_json: AsJson = False,
    lang: Lang = "en",
) -> None:
    """Write the case of a window."""
    from offswitch.case.template import check_new

    window = Window(country, start, end, lake, offline, sources, base_urls, as_known)
    if not window.asked:
        raise CaseError("save_without_window")
    check_new(folder)
    files = make_case(window, folder)
    if as_json:
        typer.echo(dump({"folder": str(folder), "files": files}))
    else:
        typer.echo(say("say.new_case", folder=folder), nl=True)


@cases.command("new", help=say("help.new"))
def new(
    folder: Annotated[Path, typer.Argument(help=say("help.folder"), metavar="DIR")],
    as_json: AsJson = False,
    lang: Lang = "en",
) -> None:
    """Write a template."""
    from offswitch.case import new_case

    files = new_case(folder)
    if as_json:
        typer.echo(dump({"folder": str(folder), "files": files}))
    else:
        typer.echo(say("say.new_case", folder=folder), nl=True)
