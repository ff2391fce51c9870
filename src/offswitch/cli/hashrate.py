"""`offswitch hashrate`."""

from datetime import datetime
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
from offswitch.settings import DEFAULT_DRAWS
from offswitch.text import say
from offswitch.timeline import parse_utc

if TYPE_CHECKING:
    from offswitch.assessment.progress import Progress
    from offswitch.report.figures.figure import Figure


@or_window("source")
def hashrate(
    source: Annotated[str, typer.Argument(help=say("help.hashrate_source"), metavar="FILE|CASE")],
    from_bits: Annotated[
        str | None, typer.Option(help=say("help.hashrate_bits"), metavar="BITS")
    ] = None,
    first_height: FirstHeight = 0,
    at: Annotated[str | None, typer.Option(help=say("help.hashrate_at"), metavar="TIME")] = None,
    until: Annotated[
        str | None, typer.Option(help=say("help.hashrate_until"), metavar="TIME")
    ] = None,
    change: Annotated[
        float | None, typer.Option(help=say("help.hashrate_change"), metavar="SHARE")
    ] = None,
    pools: Annotated[
        Path | None, typer.Option(help=say("help.hashrate_pools"), metavar="FILE")
    ] = None,
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Say what the blocks of a file or a case tell of hashrate."""
    from offswitch.assessment.hashrate import HashrateStudy, study_hashrate
    from offswitch.report.hashrate import render_hashrate
    from offswitch.report.hashrate_json import hashrate_dict

    def find(progress: "Progress") -> HashrateStudy:
        return study_hashrate(
            source,
            from_bits=from_bits,
            first_height=first_height,
            at=_time(at),
            until=_time(until),
            change=change,
            pools=pools,
            seed=seed,
            draws=draws,
            progress=progress,
        )

    def picture(found: HashrateStudy) -> "Figure":
        from offswitch.report.figures.hashrate import hashrate_figure

        return hashrate_figure(found)

    tell(
        find,
        values=hashrate_dict,
        words=render_hashrate,
        picture=picture,
        as_json=as_json,
        output=output,
        figure=figure,
    )


def _time(text: str | None) -> datetime | None:
    return None if text is None else parse_utc(text)
