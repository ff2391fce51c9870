"""Figures of an assessment, from tidy data: for the page, and as PNG, SVG and CSV."""

from collections.abc import Iterable

from offswitch.assessment import Assessment
from offswitch.report.figures.agreement import agreement
from offswitch.report.figures.changes import changes
from offswitch.report.figures.connectivity import connectivity
from offswitch.report.figures.cost import cost
from offswitch.report.figures.daily import daily
from offswitch.report.figures.figure import Figure, csv, png
from offswitch.report.figures.migration import migration_figure
from offswitch.report.figures.mining import mining
from offswitch.report.figures.payments import payments_figure
from offswitch.report.figures.price import price
from offswitch.report.figures.sectors import sectors


def migration(found: Assessment) -> Figure | None:
    """Return where the hashrate goes, or None where the fit does not reach."""
    return None if found.migration is None else migration_figure(found.migration)


def payments(found: Assessment) -> Figure | None:
    """Return payments by the hour, or None where the case lacks the inputs."""
    part, case = found.payments, found.case
    if part is None:
        return None
    sources = [case.sources[id] for id in part.sources]
    return payments_figure(part, case.title, sources=sources, series=case.series)


#: In the order of the report.
FIGURES = (
    connectivity,
    agreement,
    cost,
    sectors,
    payments,
    daily,
    changes,
    mining,
    price,
    migration,
)


def figures(found: Assessment) -> tuple[Figure, ...]:
    """Return every figure that the assessment has the data for."""
    made = (make(found) for make in FIGURES)
    return tuple(figure for figure in made if figure is not None)


def figure_files(drawn: Iterable[Figure]) -> dict[str, bytes]:
    """Return the files of figures by name: PNG, SVG and CSV."""
    files = {}
    for figure in drawn:
        files[f"{figure.name}.png"] = png(figure)
        files[f"{figure.name}.svg"] = figure.alone.encode()
        files[f"{figure.name}.csv"] = csv(figure).encode()
    return files


__all__ = ["Figure", "figure_files", "figures"]
