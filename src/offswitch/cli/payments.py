"""`offswitch payments`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from offswitch.cli.common import (
    AsJson,
    Assignments,
    CaseName,
    FigureFile,
    Lang,
    Output,
    Seed,
    dump,
    read_fixed,
    tell,
)
from offswitch.cli.window import or_window
from offswitch.text import say

if TYPE_CHECKING:
    from offswitch.assessment.payments_case import CountryPayments
    from offswitch.assessment.payments_plan import Planned
    from offswitch.assessment.progress import Progress
    from offswitch.report.figures.figure import Figure

payments = typer.Typer(help=say("help.payments"), no_args_is_help=True)
#: Fewer than elsewhere: each draw runs every hour of every region, once for each measure.
Draws = Annotated[int, typer.Option("--draws", help=say("help.payments_draws"))]
FEWER_DRAWS = 1_000


@payments.command("run", help=say("help.payments_run"))
def run(
    file: Annotated[Path, typer.Argument(help=say("help.payments_file"), metavar="FILE")],
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: Draws = FEWER_DRAWS,
    fix: Assignments = None,
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Run a planner's own case."""
    from offswitch.assessment.payments_plan import run_plan
    from offswitch.report.payments import render_plan
    from offswitch.report.payments_json import plan_dict

    def find(progress: "Progress") -> "Planned":
        return run_plan(file, seed=seed, draws=draws, fixed=read_fixed(fix), progress=progress)

    def picture(found: "Planned") -> "Figure":
        from offswitch.report.figures.payments import plan_figure

        return plan_figure(found)

    tell(
        find,
        values=plan_dict,
        words=render_plan,
        picture=picture,
        as_json=as_json,
        output=output,
        figure=figure,
    )


@payments.command("new", help=say("help.payments_new"))
def new(
    file: Annotated[Path, typer.Argument(help=say("help.payments_to"), metavar="FILE")],
    as_json: AsJson = False,
    lang: Lang = "en",
) -> None:
    """Write a template."""
    from offswitch.assessment.plan_file import new_plan

    new_plan(file)
    typer.echo(dump({"file": str(file)}) if as_json else say("say.new_plan", name=file))


@payments.command("case", help=say("help.payments_case"))
@or_window("case")
def country(
    case: CaseName,
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: Draws = FEWER_DRAWS,
    fix: Assignments = None,
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Say what a country's payments did."""
    from offswitch.assessment.payments_case import country_payments
    from offswitch.report.payments_country import render_country
    from offswitch.report.payments_json import country_dict

    def find(progress: "Progress") -> "CountryPayments":
        return country_payments(
            case, seed=seed, draws=draws, fixed=read_fixed(fix), progress=progress
        )

    def picture(found: "CountryPayments") -> "Figure":
        from offswitch.report.figures.payments import country_figure

        return country_figure(found)

    tell(
        find,
        values=country_dict,
        words=render_country,
        picture=picture,
        as_json=as_json,
        output=output,
        figure=figure,
    )
