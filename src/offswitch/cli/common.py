"""What the commands share: their common options, progress, and how a result is written."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from offswitch.errors import CaseError
from offswitch.output import check_file, write_file, write_files
from offswitch.settings import LANGUAGE, check_language
from offswitch.text import say, speaking

if TYPE_CHECKING:
    from offswitch.assessment.progress import Progress
    from offswitch.report.figures.figure import Figure

T = TypeVar("T")


def _speak(context: typer.Context, code: str) -> str:
    """Speak a language until the command ends."""
    context.with_resource(speaking(check_language(code)))
    return code


CaseName = Annotated[str, typer.Argument(help=say("help.case"), metavar="CASE")]
CaseOption = Annotated[str, typer.Option("--case", help=say("help.claims_case"), metavar="CASE")]
AsJson = Annotated[bool, typer.Option("--json", help=say("help.json"))]
Seed = Annotated[int, typer.Option(help=say("help.seed"))]
NumberOfDraws = Annotated[int, typer.Option("--draws", help=say("help.draws"))]
Assignments = Annotated[
    list[str] | None, typer.Option("--set", help=say("help.set"), metavar="NAME=VALUE")
]
FirstHeight = Annotated[int, typer.Option(help=say("help.first_height"), metavar="HEIGHT")]
FigureFile = Annotated[
    Path | None, typer.Option("--figure", help=say("help.figure"), metavar="FILE")
]
Lang = Annotated[
    str,
    typer.Option(
        "--lang",
        help=say("help.lang"),
        metavar="LANG",
        envvar=LANGUAGE,
        callback=_speak,
        is_eager=True,
    ),
]
Output = Annotated[Path | None, typer.Option("--output", "-o", help=say("help.output"))]


def read_fixed(assignments: list[str] | None) -> dict[str, float]:
    """Read NAME=VALUE pairs."""
    fixed = {}
    for text in assignments or ():
        name, _, value = text.partition("=")
        try:
            fixed[name.strip()] = float(value)
        except ValueError:
            raise CaseError("bad_assignment", text=text) from None
    return fixed


@contextmanager
def shown_progress() -> "Iterator[Progress]":
    """Show the stage of a run on a terminal; say nothing where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda stage: None
        return
    from rich.console import Console

    with Console(stderr=True).status(say("stage.read")) as status:
        yield status.update


def check_output(output: Path | None) -> None:
    """Refuse a file that cannot be written before any work is done."""
    if output is not None:
        check_file(output)


def write(text: str, output: Path | None) -> None:
    """Print, or write a file and say so."""
    if output is None:
        typer.echo(text, nl=not text.endswith("\n"))
        return
    write_file(output, text)
    typer.echo(say("say.wrote", name=output), err=True)


def tell(
    find: "Callable[[Progress], T]",
    *,
    values: "Callable[[T], dict[str, Any]]",
    words: "Callable[..., str]",
    picture: "Callable[[T], Figure]",
    as_json: bool,
    output: Path | None,
    figure: Path | None,
) -> None:
    """Find something, draw it where that is asked for, then print it or write it.

    Parameters
    ----------
    find
        Does the work; called with what shows its progress.
    values, words, picture
        The result as plain values, as text and as a figure; `picture` loads what draws.
    """
    from offswitch.report.drawn import check_figure, draw_figure

    check_figure(output, figure)
    with shown_progress() as progress:
        found = find(progress)
        if figure is not None:
            progress(say("stage.draw"))
            drawn = draw_figure(picture(found), figure)
    if figure is not None:
        write_files(figure.parent, {figure.name: drawn})
    write(dump(values(found)) if as_json else words(found, colour=colour(output)), output)
    if figure is not None:
        typer.echo(say("say.wrote", name=figure), err=True)


def colour(output: Path | None) -> bool:
    """Whether what is printed may be coloured."""
    return output is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ


def yes(text: str) -> bool:
    """Read yes or no."""
    if text not in ("yes", "no"):
        raise CaseError("not_yes_or_no", text=text)
    return text == "yes"


def dump(value: Any) -> str:
    """Word a value as JSON."""
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
