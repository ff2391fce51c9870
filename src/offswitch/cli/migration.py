"""`offswitch migration`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from offswitch.cli.common import (
    AsJson,
    Assignments,
    FigureFile,
    Lang,
    NumberOfDraws,
    Output,
    Seed,
    read_fixed,
    tell,
)
from offswitch.cli.window import or_window
from offswitch.settings import DEFAULT_CASE, DEFAULT_DRAWS
from offswitch.text import say

if TYPE_CHECKING:
    from offswitch.assessment.migration import Migration
    from offswitch.assessment.progress import Progress
    from offswitch.report.figures.figure import Figure


@or_window("source")
def migration(
    source: Annotated[
        str, typer.Argument(help=say("help.migration_source"), metavar="CASE|PLACE")
    ] = DEFAULT_CASE,
    months: Annotated[int, typer.Option(help=say("help.migration_months"), metavar="MONTHS")] = 24,
    map_file: Annotated[
        Path | None, typer.Option("--map", help=say("help.migration_map"), metavar="FILE")
    ] = None,
    lead: Annotated[
        float | None, typer.Option(help=say("help.migration_lead"), metavar="MONTHS")
    ] = None,
    hours_off: Annotated[
        float | None, typer.Option(help=say("help.migration_hours"), metavar="HOURS")
    ] = None,
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    fix: Assignments = None,
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Say where a country's hashrate goes after a shock, and when."""
    from offswitch.assessment import migration as study
    from offswitch.report.migration import render_migration
    from offswitch.report.migration_json import migration_dict

    def find(progress: "Progress") -> "Migration":
        return study.migration(
            source,
            months=months,
            map_file=map_file,
            lead=lead,
            hours_off=hours_off,
            seed=seed,
            draws=draws,
            fixed=read_fixed(fix),
            progress=progress,
        )

    def picture(found: "Migration") -> "Figure":
        from offswitch.report.figures.migration import migration_figure

        return migration_figure(found)

    tell(
        find,
        values=migration_dict,
        words=render_migration,
        picture=picture,
        as_json=as_json,
        output=output,
        figure=figure,
    )
