"""`offswitch detect`."""

from typing import TYPE_CHECKING, Annotated

import typer

from offswitch.cli.common import (
    AsJson,
    FigureFile,
    Lang,
    Output,
    tell,
    yes,
)
from offswitch.cli.window import or_window
from offswitch.text import say

if TYPE_CHECKING:
    from offswitch.assessment.progress import Progress
    from offswitch.report.figures.figure import Figure


@or_window("source")
def detect(
    source: Annotated[str, typer.Argument(help=say("help.detect_source"), metavar="FILE|CASE")],
    time: Annotated[
        str | None, typer.Option(help=say("help.detect_time"), metavar="COLUMN")
    ] = None,
    value: Annotated[
        str | None, typer.Option(help=say("help.detect_value"), metavar="COLUMN")
    ] = None,
    key: Annotated[str | None, typer.Option(help=say("help.detect_key"), metavar="COLUMN")] = None,
    signal_column: Annotated[
        str | None, typer.Option(help=say("help.detect_signal_column"), metavar="COLUMN")
    ] = None,
    network: Annotated[
        str | None, typer.Option(help=say("help.detect_network"), metavar="COLUMN")
    ] = None,
    signal: Annotated[
        str | None, typer.Option(help=say("help.detect_signal"), metavar="NAME")
    ] = None,
    zone: Annotated[str | None, typer.Option(help=say("help.detect_zone"), metavar="ZONE")] = None,
    step: Annotated[
        int | None, typer.Option(help=say("help.detect_step"), metavar="SECONDS")
    ] = None,
    place: Annotated[
        str | None, typer.Option(help=say("help.detect_place"), metavar="CODE")
    ] = None,
    mode: Annotated[str, typer.Option(help=say("help.detect_mode"), metavar="MODE")] = "after",
    record: Annotated[str, typer.Option(help=say("help.detect_record"), metavar="YES|NO")] = "yes",
    as_json: AsJson = False,
    lang: Lang = "en",
    output: Output = None,
    figure: FigureFile = None,
) -> None:
    """Find the outages in a file of series, or in a case."""
    from offswitch.assessment.detected import Detected, detect_source
    from offswitch.report.detect import render_detected
    from offswitch.report.findings import findings_dict

    def find(progress: "Progress") -> Detected:
        return detect_source(
            source,
            mode=mode,
            record=yes(record),
            progress=progress,
            time=time,
            value=value,
            key=key,
            signal_column=signal_column,
            network=network,
            signal=signal,
            zone=zone,
            step=step,
            place=place,
        )

    def picture(found: Detected) -> "Figure":
        from offswitch.report.figures.detect import detected_figure

        return detected_figure(found)

    tell(
        find,
        values=findings_dict,
        words=render_detected,
        picture=picture,
        as_json=as_json,
        output=output,
        figure=figure,
    )
