"""The command line: parse, call, print. Nothing is computed here.

What a command needs is imported when it runs, so that `--help` answers at once.
"""

import io
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from offswitch.errors import CaseError, OffswitchError
from offswitch.settings import DEFAULT_DRAWS
from offswitch.text import say

if TYPE_CHECKING:
    from offswitch.assessment.assess import Progress

app = typer.Typer(
    help=say("help.app"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
cases = typer.Typer(help=say("help.cases"), invoke_without_command=True)
app.add_typer(cases, name="cases")

CaseName = Annotated[str, typer.Argument(help=say("help.case"), metavar="CASE")]
AsJson = Annotated[bool, typer.Option("--json", help=say("help.json"))]


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


def _fixed(assignments: list[str]) -> dict[str, float]:
    """Read NAME=VALUE pairs."""
    fixed = {}
    for text in assignments:
        name, _, value = text.partition("=")
        try:
            fixed[name.strip()] = float(value)
        except ValueError:
            raise CaseError("bad_assignment", text=text) from None
    return fixed


@contextmanager
def _progress() -> "Iterator[Progress]":
    """Show the stage of a run on a terminal; say nothing where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda stage: None
        return
    from rich.console import Console

    with Console(stderr=True).status(say("stage.read")) as status:
        yield status.update


def _write(text: str, output: Path | None) -> None:
    """Print, or replace a file only once the whole text is on disk."""
    if output is None:
        typer.echo(text, nl=not text.endswith("\n"))
        return
    text = text if text.endswith("\n") else text + "\n"
    try:
        if output.exists() and not output.is_file():
            output.write_text(text, encoding="utf-8")  # a device or pipe
        else:
            _replace(output.resolve(), text)
    except OSError as error:
        raise CaseError("unwritable", name=str(output), reason=error.strerror) from None
    typer.echo(say("say.wrote", name=output), err=True)


def _replace(output: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        temporary.chmod(0o644)
        temporary.replace(output)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)


@app.command(help=say("help.assess"))
def assess(
    case: CaseName,
    as_json: AsJson = False,
    seed: Annotated[int, typer.Option(help=say("help.seed"))] = 1,
    draws: Annotated[int, typer.Option(help=say("help.draws"))] = DEFAULT_DRAWS,
    fix: Annotated[
        list[str] | None, typer.Option("--set", help=say("help.set"), metavar="NAME=VALUE")
    ] = None,
    full: Annotated[bool, typer.Option("--full", help=say("help.full"))] = False,
    output: Annotated[Path | None, typer.Option("--output", "-o", help=say("help.output"))] = None,
) -> None:
    """Assess one case."""
    import offswitch as off

    if output is not None and (output.is_dir() or not output.parent.is_dir()):
        raise CaseError("unwritable", name=str(output), reason=say("say.no_such_folder"))
    with _progress() as progress:
        found = off.assess(case, seed=seed, draws=draws, fixed=_fixed(fix or []), progress=progress)
    if as_json:
        _write(_dump(off.assessment_dict(found)), output)
    else:
        colour = output is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ
        _write(off.render_terminal(found, full=full, colour=colour), output)


@cases.callback()
def list_cases(context: typer.Context, as_json: AsJson = False) -> None:
    """List the embedded cases."""
    if context.invoked_subcommand is not None:
        if as_json:
            raise typer.BadParameter(say("say.json_last"))
        return
    from offswitch.case import describe_case, embedded_cases, find_case
    from offswitch.report.cases import render_cases

    rows = [describe_case(find_case(name)) for name in embedded_cases()]
    typer.echo(_dump(rows) if as_json else render_cases(rows), nl=as_json)


@cases.command("show", help=say("help.show"))
def show(
    case: CaseName,
    sources: Annotated[bool, typer.Option("--sources", help=say("help.sources"))] = False,
    as_json: AsJson = False,
) -> None:
    """Show what one case holds."""
    from offswitch.case import describe_case, find_case
    from offswitch.report.cases import render_case

    described = describe_case(find_case(case), sources=sources)
    typer.echo(_dump(described) if as_json else render_case(described), nl=as_json)


@cases.command("new", help=say("help.new"))
def new(
    folder: Annotated[Path, typer.Argument(help=say("help.folder"), metavar="DIR")],
    as_json: AsJson = False,
) -> None:
    """Write a template."""
    from offswitch.case import new_case

    files = new_case(folder)
    if as_json:
        typer.echo(_dump({"folder": str(folder), "files": files}))
    else:
        typer.echo(say("say.new_case", folder=folder), nl=True)


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
