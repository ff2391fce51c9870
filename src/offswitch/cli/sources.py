"""`offswitch sources`."""

from typing import Annotated

import typer

from offswitch.cli.common import AsJson, Lang, Output, check_output, colour, dump, write
from offswitch.text import say


def sources(
    source: Annotated[
        str | None, typer.Argument(help=say("help.sources_name"), metavar="NAME")
    ] = None,
    as_json: AsJson = False,
    output: Output = None,
    lang: Lang = "en",
) -> None:
    """List the public sources, or show the card of one."""
    from offswitch.errors import SourceError
    from offswitch.report.sources import render_card, render_sources
    from offswitch.report.sources_json import sources_dict
    from offswitch.sources.registry import read_registry

    check_output(output)
    registry = read_registry()
    for told in registry.broken:
        typer.echo(say("say.error", error=told), err=True)
    known = registry.connectors
    if source is not None and source not in known:
        raise SourceError("unknown_source", source=source, known=", ".join(known))
    shown = known.values() if source is None else (known[source],)
    if as_json:
        text = dump(sources_dict(registry, shown))
    elif source is None:
        text = render_sources(shown, colour=colour(output))
    else:
        text = render_card(known[source].card, colour=colour(output))
    write(text, output)
