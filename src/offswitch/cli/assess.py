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
from offswitch.output import write_file, write_files
from offswitch.settings import DEFAULT_DRAWS
from offswitch.text import say


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
    import offswitch as off
    from offswitch.report.drawn import check_report, draw_report

    check_report(output, page, folder)
    with shown_progress() as progress:
        found = off.assess(case, seed=seed, draws=draws, fixed=read_fixed(fix), progress=progress)
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
        write(dump(off.assessment_dict(found)), output)
    else:
        write(off.render_terminal(found, full=full, colour=colour(output)), output)
    for line in wrote:
        typer.echo(line, err=True)
