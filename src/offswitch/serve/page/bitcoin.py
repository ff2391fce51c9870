"""The view *Bitcoin*: hashrate with its noise, retargets, the mining map, and where miners go."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeVar

from offswitch import places
from offswitch.assessment import Assessment
from offswitch.assessment.hashrate_event import POSTERIOR
from offswitch.errors import OffswitchError, reason_words
from offswitch.report.difficulty import retargets_grid
from offswitch.report.difficulty import short_lines as difficulty_lines
from offswitch.report.figures.changes import changes
from offswitch.report.figures.daily import daily
from offswitch.report.figures.difficulty import difficulty_figure
from offswitch.report.figures.figure import Figure
from offswitch.report.figures.hashrate import hashrate_figure
from offswitch.report.figures.migration import migration_figure
from offswitch.report.figures.mining_country import mining_figure
from offswitch.report.figures.mining_map import mining_map_figure
from offswitch.report.figures.price import price
from offswitch.report.hashrate import sections
from offswitch.report.migration import learned_part, limits, migration_lines, unseen_part
from offswitch.report.mining import (
    countries_part,
    countries_title,
    machines_part,
    machines_title,
    power_part,
)
from offswitch.report.mining import short_lines as mining_lines
from offswitch.report.partition import partition_lines
from offswitch.report.price_part import price_lines
from offswitch.report.price_section import price_section
from offswitch.report.section import Grid
from offswitch.serve.page import bitcoin_country as country
from offswitch.serve.page import bitcoin_parts as parts
from offswitch.serve.page.asked import Asked
from offswitch.serve.page.bitcoin_found import (
    Chosen,
    assessed,
    chosen,
    difficulty,
    hashrate,
    migration,
    mining,
)
from offswitch.serve.page.drawn import Drawn, drawn
from offswitch.serve.page.shown import Shown
from offswitch.serve.shelf import Shelf
from offswitch.text import say

T = TypeVar("T")
Values = dict[str, Any]

#: The month and the country of the mining map.
NAMES = ("month", "place")


def _map_figure(shelf: Shelf, asked: Asked) -> Figure | None:
    of = chosen(shelf, asked)
    return mining_map_figure(assessed(shelf, asked).case, of.month, of.place) if of.month else None


FIGURES: dict[str, Callable[[Shelf, Asked], Figure | None]] = {
    "hashrate": lambda shelf, asked: hashrate_figure(hashrate(shelf, asked)),
    "hashrate-by-day": lambda shelf, asked: daily(assessed(shelf, asked)),
    "hashrate-change": lambda shelf, asked: changes(assessed(shelf, asked)),
    "difficulty": lambda shelf, asked: difficulty_figure(difficulty(shelf, asked)),
    "mining-map": _map_figure,
    "mining": lambda shelf, asked: mining_figure(mining(shelf, asked)),
    "migration": lambda shelf, asked: migration_figure(migration(shelf, asked)),
    "price": lambda shelf, asked: price(assessed(shelf, asked)),
}
#: How high each is at the width of a page, in pixels, so that its place is kept.
HEIGHTS = {
    "hashrate": 698,
    "hashrate-by-day": 310,
    "hashrate-change": 477,
    "difficulty": 367,
    "mining-map": 466,
    "mining": 594,
    "migration": 720,
    "price": 841,
}


def view(shelf: Shelf, asked: Asked) -> Values:
    """Return what the page shows."""
    found = assessed(shelf, asked)
    title = say("view.bitcoin.title", title=found.case.title)
    values: Values = {"title": title, "blocks": found.case.bitcoin is not None}
    if found.case.bitcoin is None:
        return values

    def figure(name: str) -> Drawn | None:
        made = FIGURES[name](shelf, asked)
        return None if made is None else drawn(asked, made, HEIGHTS[name])

    of = chosen(shelf, asked)
    values |= {
        "head": parts.headline(found, hashrate(shelf, asked)),
        "facts": list(_facts(shelf, asked, found, of)),
        "place": places.within(of.place),
        "hashrate": _hashrate(shelf, asked, found, figure),
        "claims": parts.claims_of(found),
        "difficulty": _or_why(lambda: _difficulty(shelf, asked, figure)),
        "map": _map(shelf, asked, found, of, figure),
        "mining": _or_why(lambda: _mining(shelf, asked, figure)),
        "migration": _or_why(lambda: _migration(shelf, asked, figure)),
        "price": _price(found, figure),
        "partition": [] if found.partition is None else list(partition_lines(found.partition)),
        "partition_estimates": parts.partition_shown(found),
        "commands": _commands(asked, of),
        "files": _exports(asked),
        "claims_address": asked.elsewhere(f"/event/{asked.case}", **asked.run()) + "#claims",
    }
    shown = {
        "hashrate": say("view.bitcoin.hashrate"),
        "said": say("view.bitcoin.claims") if values["claims"] else "",
        "difficulty": say("view.bitcoin.difficulty"),
        "map": say("view.bitcoin.map") if values["map"]["figure"] else "",
        "mining": say("view.bitcoin.mining", place=values["place"]),
        "migration": say("view.bitcoin.migration", place=values["place"]),
        "price": say("view.bitcoin.price") if values["price"] else "",
        "partition": say("view.bitcoin.partition") if values["partition"] else "",
    }
    return values | {"contents": [(id, words) for id, words in shown.items() if words]}


def _or_why(make: Callable[[], Values]) -> Values:
    """Return a part, or in one line why there is none."""
    try:
        return make()
    except OffswitchError as error:
        return {"why": str(reason_words(error))}


def _facts(
    shelf: Shelf, asked: Asked, found: Assessment, of: Chosen
) -> Iterator[tuple[Shown, str]]:
    """Return the other figures of the headline with a note on each, as far as there are any."""
    study = hashrate(shelf, asked)
    ours = [row for row in study.changes if row.kind == POSTERIOR]
    for row in ours[1:]:
        yield parts.change_shown(study, row), ""
    with suppress(OffswitchError):
        foretold = difficulty(shelf, asked)
        yield parts.retarget_shown(foretold, foretold.forecast.retargets[0]), ""
    for quoted in of.shares.get(of.month, ()):
        if quoted.country == of.place:
            yield country.share_shown(quoted, found.case.sources), ""
    if found.mining is not None:
        yield country.miners_shown(found, found.mining), country.miners_note(found, found.mining)
    with suppress(OffswitchError):
        yield country.left_shown(migration(shelf, asked)), ""


def _hashrate(
    shelf: Shelf, asked: Asked, found: Assessment, figure: Callable[[str], Drawn | None]
) -> Values:
    study = hashrate(shelf, asked)
    return {
        "verdict": [str(line) for line in study.verdict],
        "figure": figure("hashrate"),
        "more_figures": [figure("hashrate-by-day"), figure("hashrate-change")],
        "table": parts.changes_table(study),
        "sections": [(title, list(items)) for title, items in sections(study)],
    }


def _difficulty(shelf: Shelf, asked: Asked, figure: Callable[[str], Drawn | None]) -> Values:
    found = difficulty(shelf, asked)
    return {
        "lines": list(difficulty_lines(found)),
        "figure": figure("difficulty"),
        "table": parts.forecast_table(found),
        "printed": parts.printed(found),
        "past": retargets_grid(found) if found.retargets else None,
    }


def _map(
    shelf: Shelf,
    asked: Asked,
    found: Assessment,
    of: Chosen,
    figure: Callable[[str], Drawn | None],
) -> Values:
    table = country.map_table(of, found.case.sources) if of.month else None
    return {"figure": figure("mining-map"), "table": table, **country.choices(asked, of)}


def _mining(shelf: Shelf, asked: Asked, figure: Callable[[str], Drawn | None]) -> Values:
    found = mining(shelf, asked)
    place = places.name(found.place)
    tables = (
        (machines_title(found), machines_part(found)),
        (countries_title(found), countries_part(found, place)),
        (say("mining.power"), power_part(found)),
    )
    return {
        "lines": list(mining_lines(found)),
        "estimates": country.lost_shown(found),
        "figure": figure("mining"),
        "sections": [(title, list(items)) for title, items in tables],
        "omitted": [str(one) for one in found.omissions],
    }


def _migration(shelf: Shelf, asked: Asked, figure: Callable[[str], Drawn | None]) -> Values:
    found = migration(shelf, asked)
    more = (
        ("migration.unseen", unseen_part(found)),
        ("migration.learned", learned_part(found)),
        ("migration.limits", limits(found)),
    )
    made = [(say(title), list(items)) for title, items in more]
    return {
        "lines": list(migration_lines(found)),
        "figure": figure("migration"),
        "left": country.left_table(found),
        "where": country.where_table(found),
        "sections": [pair for pair in made if pair[1]],
    }


def _price(found: Assessment, figure: Callable[[str], Drawn | None]) -> Values | None:
    section = price_section(found, full=True)
    if section is None or found.price is None:
        return None
    tables = [
        (say("list.colon", what=say("view.bitcoin.price"), told=one.titles[0]), [one])
        for one in section.items
        if isinstance(one, Grid)
    ]
    return {
        "lines": list(price_lines(found.price)),
        "estimates": parts.price_shown(found),
        "figure": figure("price"),
        "sections": tables,
    }


def _commands(asked: Asked, of: Chosen) -> list[str]:
    """What gives the same figures on the command line."""
    query = asked.of_case()
    seed = "" if query.seed == 1 else f" --seed {query.seed}"
    drawn = f"{seed} --draws {query.draws}" if asked.all("draws") else seed
    fixed = "".join(f" --set {one}" for one in query.set)
    case = query.case
    return [
        f"offswitch hashrate {case}{drawn}",
        f"offswitch difficulty {case}{drawn}",
        f"offswitch mining {of.place} --case {case}{drawn}{fixed}",
        f"offswitch migration {of.place}{drawn}{fixed}",
        f"offswitch price {case}{drawn}{fixed}",
    ]


def _exports(asked: Asked) -> list[tuple[str, str]]:
    """Return the files of the view: its first figure, and the data of its first study."""
    base = f"/figure/{asked.view}/hashrate"
    state: dict[str, object] = {"lang": asked.lang, "case": asked.case}
    run = {name: value for name, value in asked.run().items() if name != "set"}
    return [
        ("PNG", asked.address(f"{base}.png", **state)),
        ("CSV", asked.address(f"{base}.csv", **state)),
        ("JSON", asked.elsewhere(f"/api/v1/hashrate/{asked.case}", lang=None, **run)),
    ]
