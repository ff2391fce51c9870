"""Every figure that the package draws, and what a drawing holds."""

import inspect
import json
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from xml.etree import ElementTree

import offswitch.report.figures as package
from offswitch.assessment import migration as migrations
from offswitch.assessment.detected import detect_source
from offswitch.assessment.difficulty import Event, difficulty_of_case
from offswitch.assessment.hashrate import study_hashrate
from offswitch.assessment.mining_country import mining_country
from offswitch.assessment.partition_study import partition_by_hand, partition_of_case
from offswitch.assessment.payments_plan import run_plan
from offswitch.assessment.plan_file import new_plan
from offswitch.assessment.price_study import price_study
from offswitch.assessment.progress import silent
from offswitch.assessment.simulate import compare
from offswitch.assessment.simulate_plan import Plan
from offswitch.report.figures.detect import detected_figure
from offswitch.report.figures.difficulty import difficulty_figure
from offswitch.report.figures.figure import Figure
from offswitch.report.figures.hashrate import hashrate_figure
from offswitch.report.figures.migration import migration_figure
from offswitch.report.figures.mining_country import mining_figure
from offswitch.report.figures.mining_map import mining_map_figure, shares
from offswitch.report.figures.partition import partition_figure
from offswitch.report.figures.payments import plan_figure
from offswitch.report.figures.price import price_figure
from offswitch.report.figures.simulate import simulation_figure
from offswitch.settings import Settings

CASE = "kazakhstan-2022"
SETTINGS = Settings(draws=200)
SVG = "{http://www.w3.org/2000/svg}"


def _flow(folder):
    """Traffic of two regions by the hour, one of them cut off for two days."""
    rows = ["when,bytes,city"]
    for city, base in (("KZ-ALA", 900), ("KZ-AST", 600)):
        for hour in range(24 * 21):
            off = city == "KZ-ALA" and 24 * 14 <= hour < 24 * 16
            wave = 1 + 0.4 * ((hour % 24) / 24) + 0.05 * ((hour * 7919) % 13 - 6) / 6
            when = f"2022-01-{1 + hour // 24:02d}T{hour % 24:02d}:00:00Z"
            rows.append(f"{when},{base * wave * (0.03 if off else 1):.1f},{city}")
    file = folder / "flow.csv"
    file.write_text("\n".join([*rows, ""]))
    columns = {"time": "when", "value": "bytes", "key": "city", "place": "KZ"}
    return detect_source(str(file), mode="after", record=True, progress=silent, **columns)


def studies(folder, case):
    """What each figure of a command is drawn from, and what draws it."""
    new_plan(folder / "plan.toml")
    event = Event((0.13,), None, None, None)
    moment = "2022-01-06T00:00Z"
    chain = difficulty_of_case(CASE, at=moment, event=event, settings=SETTINGS)
    months = [*shares(case)]
    price = price_study(CASE, draws=200)
    return {
        "detect": (
            detected_figure,
            detect_source(CASE, mode="after", record=True, progress=silent),
        ),
        "detect of a file": (detected_figure, _flow(folder)),
        "difficulty": (difficulty_figure, chain),
        "hashrate": (hashrate_figure, study_hashrate(CASE, draws=200)),
        "migration": (migration_figure, migrations.migration("US", draws=200)),
        "mining": (mining_figure, mining_country("US", draws=200)),
        "mining map": (lambda of: mining_map_figure(of, months[-1], "KZ"), case),
        "partition": (partition_figure, partition_of_case(CASE, settings=SETTINGS)),
        "partition by hand": (partition_figure, partition_by_hand(0.2, (120,), settings=SETTINGS)),
        "plan": (plan_figure, run_plan(folder / "plan.toml", draws=100)),
        "price": (
            lambda of: price_figure(of.title, of.part, of.series, of.sources, unit="usd"),
            price,
        ),
        "simulate": (simulation_figure, compare(["KZ"], Plan(hours=120), settings=SETTINGS)),
        "compared": (simulation_figure, compare(["KZ", "MM"], Plan(hours=24), settings=SETTINGS)),
    }


def makers() -> set[str]:
    """Names of the public functions of the package that return a figure."""
    found = set()
    for module in pkgutil.iter_modules(package.__path__):
        inside = vars(import_module(f"{package.__name__}.{module.name}"))
        for name, value in inside.items():
            if inspect.isfunction(value) and not name.startswith("_"):
                made = inspect.signature(value).return_annotation
                if made in (Figure, Figure | None):
                    found.add(name)
    return found


def views(spec: dict) -> Iterator[dict]:
    """Every view of a specification that has marks, with those of its layers inside."""
    if "datasets" in spec:
        named = spec["datasets"]
        spec = _with_data({k: v for k, v in spec.items() if k != "datasets"}, named)
    for inside in spec.get("vconcat", ()):
        yield from views({"data": spec["data"], **inside} if "data" in spec else inside)
    if "mark" in spec or "layer" in spec:
        yield spec


def _with_data(part, named):
    """Put data where they are only named."""
    if isinstance(part, list):
        return [_with_data(one, named) for one in part]
    if not isinstance(part, dict):
        return part
    if part.get("name") in named:
        return {"values": named[part["name"]]}
    return {key: _with_data(value, named) for key, value in part.items()}


def layers(view: dict) -> Iterator[dict]:
    """Every mark of a view, with its data, which a view above it may give."""
    for inside in view.get("layer", ()):
        yield from layers({"data": view["data"], **inside} if "data" in view else inside)
    if "mark" in view:
        yield view


def rows_of(layer: dict) -> list[dict]:
    """Rows that a mark is drawn from."""
    values = layer.get("data", {}).get("values", "[]")
    return json.loads(values) if isinstance(values, str) else values


def fields_of(layer: dict) -> set[str]:
    """Fields that a mark encodes."""
    return {
        one["field"]
        for one in layer.get("encoding", {}).values()
        if isinstance(one, dict) and "field" in one
    }


def texts(svg: str) -> list[str]:
    """Texts of a drawing; the lines of one are joined by blanks."""
    return [" ".join(e.itertext()) for e in ElementTree.fromstring(svg).iter(f"{SVG}text")]
