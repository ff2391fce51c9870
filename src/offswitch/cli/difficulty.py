"""`offswitch difficulty`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from offswitch.cli.common import (
    AsJson,
    FigureFile,
    FirstHeight,
    Lang,
    NumberOfDraws,
    Output,
    Seed,
    tell,
)
from offswitch.cli.window import or_window
from offswitch.errors import CaseError
from offswitch.settings import DEFAULT_DRAWS, Settings
from offswitch.text import say

if TYPE_CHECKING:
    from offswitch.assessment.progress import Progress
    from offswitch.report.figures.figure import Figure


@or_window("case")
def difficulty(
    case: Annotated[
        str | None, typer.Argument(help=say("help.difficulty_case"), metavar="CASE")
    ] = None,
    blocks: Annotated[
        Path | None, typer.Option(help=say("help.difficulty_blocks"), metavar="FILE")
    ] = None,
    from_bits: Annotated[
        str | None, typer.Option(help=say("help.difficulty_from_bits"), metavar="BITS")
    ] = None,
    first_height: FirstHeight = 0,
    at: Annotated[str | None, typer.Option(help=say("help.difficulty_at"), metavar="TIME")] = None,
    retargets: Annotated[int, typer.Option(help=say("help.difficulty_retargets"))] = 3,
    drop: Annotated[
        list[float] | None, typer.Option(help=say("help.difficulty_drop"), metavar="SHARE")
    ] = None,
    since: Annotated[
        str | None, typer.Option(help=say("help.difficulty_since"), metavar="TIME")
    ] = None,
    until: Annotated[
        str | None, typer.Option(help=say("help.difficulty_until"), metavar="TIME")
    ] = None,
    hours: Annotated[
        float | None, typer.Option(help=say("help.difficulty_hours"), metavar="H")
    ] = None,
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Work out the retargets of a chain and foretell the next ones."""
    from offswitch.assessment.difficulty import (
        Difficulty,
        Event,
        difficulty_of_case,
        difficulty_of_file,
    )
    from offswitch.bitcoin.blocks import RAW
    from offswitch.report.difficulty import render_difficulty
    from offswitch.report.difficulty_json import difficulty_dict

    if (case is None) == (blocks is None):
        raise CaseError("case_or_blocks")
    if case is not None and Path(case).is_file():
        raise CaseError("blocks_as_case", name=case)
    if case is not None and (from_bits is not None or first_height):
        raise CaseError("bits_of_case")
    event = Event(tuple(drop or ()), since, until, hours)
    settings = Settings(seed=seed, draws=draws)

    def find(progress: "Progress") -> Difficulty:
        if blocks is None:
            assert case is not None
            progress(say("stage.bitcoin"))
            return difficulty_of_case(
                case, at=at, event=event, retargets=retargets, settings=settings
            )
        progress(say("stage.headers" if blocks.name.endswith(RAW) else "stage.bitcoin"))
        return difficulty_of_file(
            blocks,
            from_bits=from_bits,
            first_height=first_height,
            at=at,
            event=event,
            retargets=retargets,
            settings=settings,
        )

    def picture(found: Difficulty) -> "Figure":
        from offswitch.report.figures.difficulty import difficulty_figure

        return difficulty_figure(found)

    tell(
        find,
        values=difficulty_dict,
        words=render_difficulty,
        picture=picture,
        as_json=as_json,
        output=output,
        figure=figure,
    )
