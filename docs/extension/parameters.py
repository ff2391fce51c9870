"""The named parameters and the sources of what ships."""

from functools import cache
from urllib.parse import urlsplit

from extension.markdown import source_links
from offswitch.case import Case, find_case, read_case
from offswitch.parameters import Parameter
from offswitch.provenance import Source
from offswitch.reference import method_sources

EMBEDDED = "kazakhstan-2022"


@cache
def _case() -> Case:
    return read_case(find_case(EMBEDDED))


def parameters() -> str:
    """Return every parameter of a run on the embedded case."""
    return "\n".join(map(_parameter, _case().parameters))


def _parameter(row: Parameter) -> str:
    links = source_links(row.source.split())
    about = ", ".join(part for part in (row.status, links) if part)
    note = f": {row.note}\n" if row.note else ""
    return f"`{row.name}`\n: {row.distribution} {row.unit} ({about})\n{note}"


def sources() -> str:
    """Return the card of every source: those of the methods, then those of the case."""
    methods = method_sources()
    own = [source for id, source in _case().sources.items() if id not in methods]
    return "\n".join(
        [
            "## Methods\n",
            *map(_card, methods.values()),
            f"## {_case().title}\n",
            *map(_card, own),
        ]
    )


def _card(source: Source) -> str:
    """Return one source, with an anchor that the other pages link to."""
    title = source.title.replace("$", "\\$")  # no equation begins here
    title = f"[{title}]({source.url})" if source.url else title
    if source.url and urlsplit(source.url).path in ("", "/"):
        title += " (front page; the article's address was not kept)"
    about = ", ".join(part for part in (source.publisher, source.date, source.licence) if part)
    return f"(source-{source.id})=\n`{source.id}`\n: {title}\n: {about}\n"
