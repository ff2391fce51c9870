"""Cases as terminal text: the list, and a look at one."""

from collections.abc import Sequence
from typing import Any

from rich.text import Text

from offswitch.report.page import Page, clock_text, table
from offswitch.text import say


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
    held = ", ".join(
        f"{count:,} {say(f'case.{name}')}" for name, count in described["holds"].items()
    )
    page.add(Text(say("case.holds", list=held)))
    page.add(Text(say("case.hash", hash=described["hash"])))
    if described["levels"]:
        page.heading(say("case.levels"))
        page.add(
            table(
                ("start", "end", "reach", "height", "basis"),
                [
                    (
                        clock_text(r["start"]),
                        clock_text(r["end"]),
                        r["reach"],
                        say("case.published" if r["published"] else "case.chosen"),
                        r["basis"],
                    )
                    for r in described["levels"]
                ],
            )
        )
    if described["timeline"]:
        page.heading(say("case.timeline"))
        page.add(
            table(
                ("start", "place", "what", "source"),
                [
                    (clock_text(r["start_utc"]), r["place"], r["statement"], r["source"])
                    for r in described["timeline"]
                ],
            )
        )
    if described["networks"]:
        page.heading(say("case.networks"))
        page.add(
            table(
                ("asn", "name", "kind", "what"),
                [
                    (f"AS{r['asn']}", r["name"], r["kind"], r["at_the_event"])
                    for r in described["networks"]
                ],
            )
        )
    if described["regions"]:
        page.heading(say("case.regions"))
        page.add(
            table(
                ("code", "name", "people", "offset"),
                [
                    (r["code"], r["region"], f"{r['people']:,}", f"UTC{r['utc_offset_hours']:+g}")
                    for r in described["regions"]
                ],
                right=2,
            )
        )
    if "sources" in described:
        page.heading(say("report.sources"))
        page.sources(described["sources"])
    return page.text()
