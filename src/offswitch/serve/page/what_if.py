"""The view *What if*: a shutdown that its reader imagines, priced as they change it.

The published methods and the people cut off are formulas and come first; what is sampled, the loss
by sector, payments and remittances, comes by a request of its own. Both are what
`offswitch simulate` gives.
"""

from functools import lru_cache
from typing import Any

from offswitch import places
from offswitch.assessment.simulate import simulate
from offswitch.assessment.simulate_closed import ClosedForm, closed_form
from offswitch.assessment.simulate_places import find_place
from offswitch.assessment.simulate_plan import Plan
from offswitch.assessment.simulate_result import Simulation
from offswitch.errors import CaseError, OffswitchError
from offswitch.report.figures.figure import Figure
from offswitch.report.figures.simulate import simulation_figure
from offswitch.serve.page import what_if_said as said
from offswitch.serve.page.asked import Asked
from offswitch.serve.page.drawn import Drawn, drawn
from offswitch.serve.page.timeline import Track, track
from offswitch.serve.page.what_if_form import (
    CHOICES,
    USUAL,
    Form,
    field_of,
    priced_countries,
    read_country,
    read_form,
)
from offswitch.serve.shelf import Shelf
from offswitch.settings import Settings
from offswitch.text import join, say, spoken

Values = dict[str, Any]

#: Names of the address that the view reads, besides those of a run.
NAMES = tuple(USUAL)
#: Simulations that are held: of one plan the page and its figure ask for the same.
HELD = 32


def view(shelf: Shelf, asked: Asked) -> Values:
    """Return what the page shows."""
    form = read_form(asked)
    parts = closed(shelf, asked)
    return {
        **parts,
        "title": say("view.what_if.title"),
        "typed": form.typed,
        "usual": USUAL,
        "choices": CHOICES,
        "countries": priced_countries(spoken()),
        "sampled": None if parts["wrong"] else sampled(shelf, asked)["sampled"],
    }


def closed(shelf: Shelf, asked: Asked) -> Values:
    """Return what formulas say, and the hours on a bar; or what is wrong with the form."""
    form = read_form(asked)
    wrong: dict[str, str] = {}
    found: list[ClosedForm] = []
    try:
        plan, settings = form.plan, form.settings
        found = [closed_form(code, plan, settings=settings) for code in form.countries]
    except OffswitchError as error:
        wrong = {_field(form, error): str(error)}
    return {
        "wrong": wrong,
        "track": _track(form),
        "zoned": _zone(form),
        "named": _named(form),
        "regions": _regions(form),
        "closed": said.closed_said(found) if found and not wrong else None,
        "command": form.command() if not wrong else "",
        "files": [] if wrong else _files(form),
    }


def sampled(shelf: Shelf, asked: Asked) -> Values:
    """Return what is sampled; nothing where the form is wrong, which the closed part says."""
    form = read_form(asked)
    try:
        found = _simulated(form)
    except OffswitchError:
        return {"sampled": None}
    return {"sampled": said.sampled_said(found) | {"figure": _drawn(asked, found)}}


def _simulated(form: Form) -> tuple[Simulation, ...]:
    settings = form.settings
    fixed = tuple(settings.fixed.items())
    return _held(form.countries, form.plan, settings.seed, settings.draws, fixed)


@lru_cache(HELD)
def _held(
    codes: tuple[str, ...],
    plan: Plan,
    seed: int,
    draws: int,
    fixed: tuple[tuple[str, float], ...],
) -> tuple[Simulation, ...]:
    settings = Settings(seed, draws, dict(fixed))
    return tuple(simulate(code, plan, settings=settings) for code in codes)


def _drawn(asked: Asked, found: tuple[Simulation, ...]) -> Drawn:
    """Return the figure with about the height that its rows take."""
    rows = sum(len(one.prices) for one in found[:1])
    sectors = found[0].losses.sectors if len(found) == 1 and found[0].losses is not None else ()
    height = 28 * rows + 24 * len(sectors) + (140 if sectors else 70)
    return drawn(asked, simulation_figure(found), height)


def _field(form: Form, error: OffswitchError) -> str:
    field = field_of(error)
    return "compare" if field == "place" and _is_country(form.typed["place"]) else field


def _is_country(text: str) -> bool:
    try:
        return read_country(text) in priced_countries(spoken())
    except CaseError:
        return False


def _zone(form: Form) -> str:
    """Clock of the country's capital; of the usual country where none can be read."""
    known = _is_country(form.typed["place"])
    return find_place(read_country(form.typed["place"]) if known else USUAL["place"]).zone


def _track(form: Form) -> Track | None:
    try:
        plan = form.plan
        return track(plan.start, plan.hours, plan.windows, _zone(form))
    except OffswitchError:
        return None


def _named(form: Form) -> dict[str, str]:
    """Names of the countries of the form, as they are spoken; text that is none stays."""
    found = {}
    for field in ("place", "compare"):
        text = form.typed[field]
        found[field] = str(places.name(read_country(text))) if _is_country(text) else text
    return found


def _regions(form: Form) -> str:
    """Say which regions of the country may be cut."""
    if not _is_country(form.typed["place"]):
        return ""
    place = find_place(read_country(form.typed["place"]))
    name = places.within(place.country)
    if not place.regions:
        return say("view.what_if.regions.unknown", place=name)
    known = join(region.code for region in place.regions)
    return say("view.what_if.regions.known", place=name, known=known)


def _files(form: Form) -> list[tuple[str, str]]:
    asked = form.asked
    drawn = [
        (kind, asked.address(f"/figure/what_if/simulate.{kind.lower()}", lang=asked.lang))
        for kind in ("PNG", "SVG", "CSV")
    ]
    place, *beside = form.countries
    names: dict[str, object] = {"lang": None, "place": place, "compare": ",".join(beside) or None}
    if form.typed["services"] != "social":
        names["platforms"] = None
    return [*drawn, ("JSON", asked.address("/api/v1/simulate", **names))]


def _figure(shelf: Shelf, asked: Asked) -> Figure:
    return simulation_figure(_simulated(read_form(asked)))


FIGURES = {"simulate": _figure}
PARTS = {"closed": closed, "sampled": sampled}
