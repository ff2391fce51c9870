"""`offswitch partition`."""

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
from offswitch.errors import CaseError
from offswitch.settings import DEFAULT_CASE, DEFAULT_DRAWS, Settings
from offswitch.text import say

if TYPE_CHECKING:
    from offswitch.assessment.partition_study import PartitionStudy
    from offswitch.assessment.progress import Progress
    from offswitch.report.figures.figure import Figure


@or_window("case")
def partition(
    case: Annotated[
        str | None, typer.Argument(help=say("help.partition_case"), metavar="CASE")
    ] = None,
    share: Annotated[
        float | None, typer.Option(help=say("help.partition_share"), metavar="SHARE")
    ] = None,
    hours: Annotated[
        list[float] | None, typer.Option(help=say("help.partition_hours"), metavar="H")
    ] = None,
    satellite: Annotated[
        float | None, typer.Option(help=say("help.partition_satellite"), metavar="SHARE")
    ] = None,
    confirmations: Annotated[
        int, typer.Option(help=say("help.partition_confirmations"), metavar="K")
    ] = 6,
    reward: Annotated[
        float | None, typer.Option(help=say("help.partition_reward"), metavar="BTC")
    ] = None,
    price: Annotated[
        float | None, typer.Option(help=say("help.partition_price"), metavar="USD")
    ] = None,
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    fix: Assignments = None,
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Say what a cut-off country would mine, and what a payment there is worth."""
    from offswitch.assessment.partition_study import partition_by_hand, partition_of_case
    from offswitch.report.partition import render_partition
    from offswitch.report.partition_json import partition_dict

    settings = Settings(seed, draws, read_fixed(fix))
    stated = (hours or None, satellite, reward, price)
    if share is None and any(value is not None for value in stated):
        raise CaseError("partition_no_share")
    if share is not None and (case is not None or settings.fixed):
        raise CaseError("partition_case_or_share")

    def find(progress: "Progress") -> "PartitionStudy":
        progress(say("stage.bitcoin"))
        if share is None:
            return partition_of_case(
                case or DEFAULT_CASE, confirmations=confirmations, settings=settings
            )
        return partition_by_hand(
            share,
            hours or (),
            satellite=satellite or 0.0,
            confirmations=confirmations,
            reward=reward,
            price=price,
            settings=settings,
        )

    def picture(found: "PartitionStudy") -> "Figure":
        from offswitch.report.figures.partition import partition_figure

        return partition_figure(found)

    tell(
        find,
        values=partition_dict,
        words=render_partition,
        picture=picture,
        as_json=as_json,
        output=output,
        figure=figure,
    )
