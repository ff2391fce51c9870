"""`offswitch mining`."""

from typing import Annotated

import typer

from offswitch.cli.common import (
    AsJson,
    Assignments,
    FigureFile,
    NumberOfDraws,
    Output,
    Seed,
    colour,
    deliver,
    dump,
    read_fixed,
    shown_progress,
)
from offswitch.settings import DEFAULT_CASE, DEFAULT_DRAWS
from offswitch.text import say


def mining(
    place: Annotated[str, typer.Argument(help=say("help.mining_place"), metavar="PLACE")],
    case: Annotated[
        str, typer.Option("--case", help=say("help.mining_case"), metavar="CASE")
    ] = DEFAULT_CASE,
    tariff: Annotated[
        float | None, typer.Option(help=say("help.mining_tariff"), metavar="USD_PER_KWH")
    ] = None,
    machine: Annotated[
        list[str] | None, typer.Option(help=say("help.mining_machine"), metavar="NAME")
    ] = None,
    as_json: AsJson = False,
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    fix: Assignments = None,
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Say what mining earns, costs and lost in a country."""
    from offswitch.assessment.mining_country import mining_country
    from offswitch.report.drawn import check_figure, draw_figure
    from offswitch.report.mining import render_mining
    from offswitch.report.mining_json import mining_dict

    check_figure(output, figure)
    drawn = b""
    with shown_progress() as progress:
        found = mining_country(
            place,
            case,
            usd_per_kwh=tariff,
            models=machine or (),
            seed=seed,
            draws=draws,
            fixed=read_fixed(fix),
            progress=progress,
        )
        if figure is not None:
            progress(say("stage.draw"))
            from offswitch.report.figures.mining_country import mining_figure

            drawn = draw_figure(mining_figure(found), figure)
    text = dump(mining_dict(found)) if as_json else render_mining(found, colour=colour(output))
    deliver(text, output, figure, drawn)
