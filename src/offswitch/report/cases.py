"""Cases as terminal text: the list, and a look at one."""

from collections.abc import Callable, Sequence
from typing import Any

from rich.text import Text

from offswitch.report.page import Page, table
from offswitch.report.section import clock_text
from offswitch.text import join, number, say

#: Each part of a case's record: its key, columns, the cells of a row, and how many flush right.
SECTIONS: tuple[tuple[str, tuple[str, ...], Callable[[dict[str, Any]], tuple[str, ...]], int], ...]
SECTIONS = (
    (
        "levels",
        ("start", "end", "reach", "height", "basis"),
        lambda r: (
            clock_text(r["start"]),
            clock_text(r["end"]),
            r["reach"],
            say("case.published" if r["published"] else "case.chosen"),
            r["basis"],
        ),
        0,
    ),
    (
        "timeline",
        ("start", "place", "what", "source"),
        lambda r: (clock_text(r["start_utc"]), r["place"], r["statement"], r["source"]),
        0,
    ),
    (
        "networks",
        ("asn", "name", "kind", "what"),
        lambda r: (f"AS{r['asn']}", r["name"], r["kind"], r["at_the_event"]),
        0,
    ),
    (
        "regions",
        ("code", "name", "people", "offset"),
        lambda r: (
            r["code"],
            r["region"],
            number(r["people"], ","),
            f"UTC{number(r['utc_offset_hours'], '+g')}",
        ),
        2,
    ),
)


def render_cases(rows: Sequence[dict[str, Any]]) -> str:
    """Return the list of cases."""
    page = Page()
    cells = [
        (
            row["name"],
            row["title"],
            row["place"],
            clock_text(row["window"]["start"]),
            clock_text(row["window"]["end"]),
            row["series"],
        )
        for row in rows
    ]
    page.add(table(("case", "title", "place", "from", "to", "series"), cells))
    return page.text()


def render_case(described: dict[str, Any]) -> str:
    """Return what one case holds."""
    page = Page()
    page.heading(described["title"])
    window = described["window"]
    page.add(
        Text(
            say(
                "case.where",
                place=described["place"],
                start=clock_text(window["start"]),
                end=clock_text(window["end"]),
            )
        )
    )
    page.add(Text(say(f"report.series.{described['series']}"), style="bold yellow"))
    held = join(
        f"{number(count, ',')} {say(f'case.{name}')}" for name, count in described["holds"].items()
    )
    page.add(Text(say("case.holds", list=held)))
    page.add(Text(say("case.hash", hash=described["hash"])))
    for key, columns, cells, right in SECTIONS:
        if described[key]:
            page.heading(say(f"case.{key}"))
            page.add(table(columns, [cells(row) for row in described[key]], right=right))
    if "sources" in described:
        page.heading(say("report.sources"))
        page.sources(described["sources"])
    return page.text()
