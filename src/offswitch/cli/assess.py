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
from offswitch.errors import CaseError
from offswitch.output import write_file, write_files
from offswitch.settings import DEFAULT_DRAWS
from offswitch.text import say

PageFile = Annotated[Path | None, typer.Option("--html", help=say("help.html"), metavar="FILE")]
FigureFolder = Annotated[
    Path | None, typer.Option("--figures", help=say("help.figures"), metavar="DIR")
]
MarkdownFile = Annotated[
    Path | None, typer.Option("--markdown", help=say("help.markdown"), metavar="FILE")
]
PdfFile = Annotated[Path | None, typer.Option("--pdf", help=say("help.pdf"), metavar="FILE")]
TableFolder = Annotated[
    Path | None, typer.Option("--tables", help=say("help.tables"), metavar="DIR")
]
CitationFile = Annotated[
    Path | None, typer.Option("--citation", help=say("help.citation"), metavar="FILE")
]


@or_window("case", tells=True)
def assess(
    case: CaseName,
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    fix: Assignments = None,
    full: Annotated[bool, typer.Option("--full", help=say("help.full"))] = False,
    summary: Annotated[bool, typer.Option("--summary", help=say("help.summary"))] = False,
    output: Output = None,
    page: PageFile = None,
    figures: FigureFolder = None,
    markdown: MarkdownFile = None,
    pdf: PdfFile = None,
    tables: TableFolder = None,
    citation: CitationFile = None,
) -> None:
    """Assess one case."""
    from offswitch.assessment.quiet import assess_window
    from offswitch.report import render_terminal
    from offswitch.report.drawn import Forms, check_report, draw_report
    from offswitch.report.news import render_summary
    from offswitch.report.table_files import plain_values

    if summary and as_json:
        raise CaseError("summary_json")
    forms = Forms(page, figures, markdown, pdf, tables, citation)
    check_report(output, forms)
    with shown_progress() as progress:
        found = assess_window(
            case, seed=seed, draws=draws, fixed=read_fixed(fix), progress=progress
        )
        if forms.pictures:
            progress(say("stage.draw"))
        files, folders = draw_report(found, forms)
    if as_json:
        text = dump(plain_values(found))
    elif summary:
        text = render_summary(found)
    else:
        text = render_terminal(found, full=full, colour=colour(output))
    for file, content in files.items():
        write_file(file, content)
    for folder, held in folders.items():
        write_files(folder, held)
    write(text, output)
    for file in files:  # said last, below the report
        typer.echo(say("say.wrote", name=file), err=True)
    for folder, held in folders.items():
        typer.echo(say("say.wrote_figures", count=len(held), name=folder), err=True)
