"""`offswitch assess`."""

from pathlib import Path
from typing import Annotated

import typer

from offswitch.cli.common import (
    AsJson,
    Assignments,
    CaseName,
    Lang,
    NumberOfDraws,
    Output,
    Seed,
    colour,
    dump,
    read_fixed,
    shown_progress,
    write,
)
from offswitch.cli.window import or_window
from offswitch.output import write_file, write_files
from offswitch.settings import DEFAULT_DRAWS
from offswitch.text import say


@or_window("case", tells=True)
def assess(
    case: CaseName,
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    fix: Assignments = None,
    full: Annotated[bool, typer.Option("--full", help=say("help.full"))] = False,
    output: Output = None,
    page: Annotated[
        Path | None, typer.Option("--html", help=say("help.html"), metavar="FILE")
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--figures", help=say("help.figures"), metavar="DIR")
    ] = None,
) -> None:
    """Assess one case."""
    from offswitch.assessment.quiet import Quiet, assess_window
    from offswitch.report import assessment_dict, render_terminal
    from offswitch.report.drawn import check_report, draw_quiet, draw_report

    check_report(output, page, folder)
    with shown_progress() as progress:
        found = assess_window(
            case, seed=seed, draws=draws, fixed=read_fixed(fix), progress=progress
        )
        if page is not None or folder is not None:
            progress(say("stage.draw"))
        if isinstance(found, Quiet):
            html, files = draw_quiet(found, page, folder)
        else:
            html, files = draw_report(found, page, folder)
    wrote = []  # said last, below the report
    if html is not None and page is not None:
        write_file(page, html)
        wrote.append(say("say.wrote", name=page))
    if folder is not None:
        write_files(folder, files)
        wrote.append(say("say.wrote_figures", count=len(files), name=folder))
    if isinstance(found, Quiet):
        from offswitch.report.quiet import quiet_dict, render_quiet

        text = dump(quiet_dict(found)) if as_json else render_quiet(found, colour=colour(output))
    elif as_json:
        text = dump(assessment_dict(found))
    else:
        text = render_terminal(found, full=full, colour=colour(output))
    write(text, output)
    for line in wrote:
        typer.echo(line, err=True)
