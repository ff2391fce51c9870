"""`offswitch simulate`."""

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
from offswitch.errors import CaseError
from offswitch.settings import DEFAULT_DRAWS, Settings
from offswitch.text import say

if TYPE_CHECKING:
    from typing import Any

    from offswitch.assessment.progress import Progress
    from offswitch.assessment.simulate_result import Simulation
    from offswitch.report.figures.figure import Figure


def simulate(
    place: Annotated[
        str | None, typer.Argument(help=say("help.simulate_place"), metavar="PLACE")
    ] = None,
    hours: Annotated[float, typer.Option(help=say("help.simulate_hours"), metavar="H")] = 24.0,
    services: Annotated[
        str, typer.Option(help=say("help.simulate_services"), metavar="SERVICES")
    ] = "all",
    platforms: Annotated[int, typer.Option(help=say("help.simulate_platforms"), metavar="N")] = 0,
    start: Annotated[
        str | None, typer.Option(help=say("help.simulate_start"), metavar="TIME")
    ] = None,
    regions: Annotated[
        str, typer.Option(help=say("help.simulate_regions"), metavar="CODE,...")
    ] = "",
    operators: Annotated[
        str, typer.Option(help=say("help.simulate_operators"), metavar="SHARE@SOURCE")
    ] = "",
    reach: Annotated[str, typer.Option(help=say("help.simulate_reach"), metavar="REACH")] = "none",
    windows: Annotated[
        str, typer.Option(help=say("help.simulate_windows"), metavar="WINDOW,...")
    ] = "",
    severity: Annotated[
        str, typer.Option(help=say("help.simulate_severity"), metavar="SHARE")
    ] = "1",
    vintage: Annotated[
        str, typer.Option(help=say("help.simulate_vintage"), metavar="RELEASE")
    ] = "current",
    running: Annotated[bool, typer.Option("--running", help=say("help.simulate_running"))] = False,
    variance: Annotated[
        bool, typer.Option("--variance", help=say("help.simulate_variance"))
    ] = False,
    beside: Annotated[
        str, typer.Option("--compare", help=say("help.simulate_compare"), metavar="PLACE,...")
    ] = "",
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    fix: Assignments = None,
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Price an imagined shutdown."""
    from offswitch.assessment.simulate import compare
    from offswitch.assessment.simulate_plan import Plan
    from offswitch.hazard.scenario import DEFAULT_START
    from offswitch.report.simulate import render_simulation
    from offswitch.report.simulate_compared import render_comparison
    from offswitch.report.simulate_json import simulation_dict

    named = [code.strip() for code in (place or "", *beside.split(",")) if code.strip()]
    if not named:
        raise CaseError("no_country")
    plan = Plan(
        hours=hours,
        services=services,
        start=start or DEFAULT_START,
        regions=regions,
        operators=operators,
        reach=reach,
        windows=windows,
        severity=severity,
        platforms=platforms,
        running=running,
    )
    settings = Settings(seed=seed, draws=draws, fixed=read_fixed(fix))

    def find(progress: "Progress") -> "tuple[Simulation, ...]":
        progress(say("stage.simulate"))
        return compare(named, plan, vintage=vintage, variance=variance, settings=settings)

    def values(found: "tuple[Simulation, ...]") -> "dict[str, Any]":
        return simulation_dict(found[0], found[1:])

    def words(found: "tuple[Simulation, ...]", *, colour: bool) -> str:
        if len(found) == 1:
            return render_simulation(found[0], colour=colour)
        return render_comparison(found, colour=colour)

    def picture(found: "tuple[Simulation, ...]") -> "Figure":
        from offswitch.report.figures.simulate import simulation_figure

        return simulation_figure(found)

    tell(
        find,
        values=values,
        words=words,
        picture=picture,
        as_json=as_json,
        output=output,
        figure=figure,
    )
