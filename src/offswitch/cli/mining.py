"""`offswitch mining`."""

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
    from offswitch.assessment.progress import Progress
    from offswitch.report.figures.figure import Figure


@or_window("case")
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
    lang: Lang = "en",
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    fix: Assignments = None,
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Say what mining earns, costs and lost in a country."""
    from offswitch.assessment.mining_country import CountryMining, mining_country
    from offswitch.report.mining import render_mining
    from offswitch.report.mining_json import mining_dict

    def find(progress: "Progress") -> CountryMining:
        return mining_country(
            place,
            case,
            usd_per_kwh=tariff,
            models=machine or (),
            seed=seed,
            draws=draws,
            fixed=read_fixed(fix),
            progress=progress,
        )

    def picture(found: CountryMining) -> "Figure":
        from offswitch.report.figures.mining_country import mining_figure

        return mining_figure(found)

    tell(
        find,
        values=mining_dict,
        words=render_mining,
        picture=picture,
        as_json=as_json,
        output=output,
        figure=figure,
    )
