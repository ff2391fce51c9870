"""`offswitch price`."""

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
from offswitch.settings import DEFAULT_DRAWS
from offswitch.text import say
from offswitch.timeline import parse_utc

if TYPE_CHECKING:
    from offswitch.assessment.price_study import PriceStudy
    from offswitch.assessment.progress import Progress
    from offswitch.report.figures.figure import Figure


@or_window("source")
def price(
    source: Annotated[str, typer.Argument(help=say("help.price_source"), metavar="FILE|CASE")],
    at: Annotated[str | None, typer.Option(help=say("help.price_at"), metavar="TIME")] = None,
    factor: Annotated[
        Path | None, typer.Option(help=say("help.price_factor"), metavar="FILE")
    ] = None,
    window: Annotated[int | None, typer.Option(help=say("help.price_window"), metavar="N")] = None,
    estimation: Annotated[
        int | None, typer.Option(help=say("help.price_estimation"), metavar="N")
    ] = None,
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    fix: Assignments = None,
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Say what prices did at an event, beyond what, and what could have been seen."""
    from offswitch.assessment.price_study import price_study
    from offswitch.report.price import render_price
    from offswitch.report.price_json import price_dict

    def find(progress: "Progress") -> "PriceStudy":
        return price_study(
            source,
            at=None if at is None else parse_utc(at),
            factor=factor,
            window=window,
            estimation=estimation,
            seed=seed,
            draws=draws,
            fixed=read_fixed(fix),
            progress=progress,
        )

    def picture(found: "PriceStudy") -> "Figure":
        from offswitch.report.figures.price import price_figure

        unit = "price" if found.case is None else "usd"
        return price_figure(found.title, found.part, found.series, found.sources, unit=unit)

    tell(
        find,
        values=price_dict,
        words=render_price,
        picture=picture,
        as_json=as_json,
        output=output,
        figure=figure,
    )
