"""The command line: parse, call, print. Nothing is computed here.

What a command needs is imported when it runs, so that `--help` answers at once.
"""

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from offswitch.errors import CaseError, OffswitchError
from offswitch.output import check_file, write_file, write_files
from offswitch.settings import DEFAULT_CASE, DEFAULT_DRAWS
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
claims = typer.Typer(help=say("help.claims"), no_args_is_help=True)
app.add_typer(claims, name="claims")

CaseName = Annotated[str, typer.Argument(help=say("help.case"), metavar="CASE")]
CaseOption = Annotated[str, typer.Option("--case", help=say("help.claims_case"), metavar="CASE")]
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


def _check_output(output: Path | None) -> None:
    if output is not None:
        check_file(output)


def _write(text: str, output: Path | None) -> None:
    """Print, or write a file and say so."""
    if output is None:
        typer.echo(text, nl=not text.endswith("\n"))
        return
    write_file(output, text)
    typer.echo(say("say.wrote", name=output), err=True)


def _colour(output: Path | None) -> bool:
    return output is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _yes(text: str) -> bool:
    if text not in ("yes", "no"):
        raise CaseError("not_yes_or_no", text=text)
    return text == "yes"


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
    page: Annotated[
        Path | None, typer.Option("--html", help=say("help.html"), metavar="FILE")
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--figures", help=say("help.figures"), metavar="DIR")
    ] = None,
) -> None:
    """Assess one case."""
    import offswitch as off
    from offswitch.report.drawn import check_report, draw_report

    check_report(output, page, folder)
    with _progress() as progress:
        found = off.assess(case, seed=seed, draws=draws, fixed=_fixed(fix or []), progress=progress)
        if page is not None or folder is not None:
            progress(say("stage.draw"))
        html, files = draw_report(found, page, folder)
    wrote = []  # said last, below the report
    if html is not None and page is not None:
        write_file(page, html)
        wrote.append(say("say.wrote", name=page))
    if folder is not None:
        write_files(folder, files)
        wrote.append(say("say.wrote_figures", count=len(files), name=folder))
    if as_json:
        _write(_dump(off.assessment_dict(found)), output)
    else:
        _write(off.render_terminal(found, full=full, colour=_colour(output)), output)
    for line in wrote:
        typer.echo(line, err=True)


@app.command(help=say("help.detect"))
def detect(
    source: Annotated[str, typer.Argument(help=say("help.detect_source"), metavar="FILE|CASE")],
    time: Annotated[
        str | None, typer.Option(help=say("help.detect_time"), metavar="COLUMN")
    ] = None,
    value: Annotated[
        str | None, typer.Option(help=say("help.detect_value"), metavar="COLUMN")
    ] = None,
    key: Annotated[str | None, typer.Option(help=say("help.detect_key"), metavar="COLUMN")] = None,
    signal_column: Annotated[
        str | None, typer.Option(help=say("help.detect_signal_column"), metavar="COLUMN")
    ] = None,
    network: Annotated[
        str | None, typer.Option(help=say("help.detect_network"), metavar="COLUMN")
    ] = None,
    signal: Annotated[
        str | None, typer.Option(help=say("help.detect_signal"), metavar="NAME")
    ] = None,
    zone: Annotated[str | None, typer.Option(help=say("help.detect_zone"), metavar="ZONE")] = None,
    step: Annotated[
        int | None, typer.Option(help=say("help.detect_step"), metavar="SECONDS")
    ] = None,
    place: Annotated[
        str | None, typer.Option(help=say("help.detect_place"), metavar="CODE")
    ] = None,
    mode: Annotated[str, typer.Option(help=say("help.detect_mode"), metavar="MODE")] = "after",
    record: Annotated[str, typer.Option(help=say("help.detect_record"), metavar="YES|NO")] = "yes",
    as_json: AsJson = False,
    output: Annotated[Path | None, typer.Option("--output", "-o", help=say("help.output"))] = None,
    figure: Annotated[
        Path | None, typer.Option(help=say("help.detect_figure"), metavar="FILE")
    ] = None,
) -> None:
    """Find the outages in a file of series, or in a case."""
    from offswitch.assessment.detected import detect_source
    from offswitch.report.detect import render_detected
    from offswitch.report.drawn import check_figure, draw_figure
    from offswitch.report.findings import findings_dict

    check_figure(output, figure)
    with _progress() as progress:
        found = detect_source(
            source,
            mode=mode,
            record=_yes(record),
            progress=progress,
            time=time,
            value=value,
            key=key,
            signal_column=signal_column,
            network=network,
            signal=signal,
            zone=zone,
            step=step,
            place=place,
        )
        if figure is not None:
            progress(say("stage.draw"))
            drawn = draw_figure(found, figure)
    if figure is not None:
        write_files(figure.parent, {figure.name: drawn})
    if as_json:
        _write(_dump(findings_dict(found)), output)
    else:
        _write(render_detected(found, colour=_colour(output)), output)
    if figure is not None:
        typer.echo(say("say.wrote", name=figure), err=True)


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


@claims.command("list", help=say("help.claims_list"))
def list_claims(case: CaseOption = DEFAULT_CASE, as_json: AsJson = False) -> None:
    """List the claims of a case."""
    import offswitch as off
    from offswitch.report.claims import render_claims
    from offswitch.report.json import verdict_dicts

    with _progress() as progress:
        found = off.assess(case, progress=progress)
    if not as_json:
        _write(render_claims(found), None)
        return
    subjects = {claim.id: claim.subject for claim in found.case.claims}
    kept = ("verdict", "said_by", "statement")
    rows = [
        {"id": row["claim"], "subject": subjects[row["claim"]], **{key: row[key] for key in kept}}
        for row in verdict_dicts(found)
    ]
    _write(_dump(rows), None)


@claims.command("show", help=say("help.claims_show"))
def show_claim(
    claim: Annotated[str, typer.Argument(help=say("help.claim"), metavar="ID")],
    case: CaseOption = DEFAULT_CASE,
    as_json: AsJson = False,
) -> None:
    """Show one claim."""
    from offswitch.assessment import assess_claim
    from offswitch.report.claims import render_claim
    from offswitch.report.json import claim_dict

    with _progress() as progress:
        found = assess_claim(claim, case, progress=progress)
    _write(_dump(claim_dict(found)) if as_json else render_claim(found), None)


@claims.command("check", help=say("help.claims_check"))
def check(
    file: Annotated[Path, typer.Argument(help=say("help.claims_file"), metavar="FILE")],
    case: CaseOption = DEFAULT_CASE,
    as_json: AsJson = False,
    seed: Annotated[int, typer.Option(help=say("help.seed"))] = 1,
    draws: Annotated[int, typer.Option(help=say("help.draws"))] = DEFAULT_DRAWS,
    fix: Annotated[
        list[str] | None, typer.Option("--set", help=say("help.set"), metavar="NAME=VALUE")
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help=say("help.output"))] = None,
) -> None:
    """Check a file of claims."""
    import offswitch as off
    from offswitch.report.claims import render_checked
    from offswitch.report.json import claims_dict

    _check_output(output)
    fixed = _fixed(fix or [])
    with _progress() as progress:
        found = off.check_claims(file, case, seed=seed, draws=draws, fixed=fixed, progress=progress)
    _write(_dump(claims_dict(found)) if as_json else render_checked(found), output)


@claims.command("new", help=say("help.claims_new"))
def new_claims(
    file: Annotated[Path, typer.Argument(help=say("help.claims_new_file"), metavar="FILE")],
    as_json: AsJson = False,
) -> None:
    """Write a template of a file of claims."""
    from offswitch.claims import claims_forms, claims_template
    from offswitch.report.claims import render_forms

    if file.exists():
        raise CaseError("file_exists", name=str(file))
    _check_output(file)
    write_file(file, claims_template())
    forms = claims_forms()
    _write(_dump({"file": str(file), **forms}) if as_json else render_forms(str(file), forms), None)


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
