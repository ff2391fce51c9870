"""Assessments drawn once, and a browser to look at the page with."""

from dataclasses import replace

import pytest

from offswitch.assessment import assess
from offswitch.case import find_case, new_case, read_case
from offswitch.report.html import render_html

DRAWS = 500


@pytest.fixture(scope="session")
def found():
    return assess("kazakhstan-2022", draws=DRAWS)


@pytest.fixture(scope="session")
def page(found):
    return render_html(found)


@pytest.fixture(scope="session")
def plain(tmp_path_factory):
    """An observed case without Bitcoin, economy or claims."""
    folder = tmp_path_factory.mktemp("plain") / "case"
    new_case(folder)
    case = read_case(folder)
    return assess(
        replace(case, series="observed", gdp_year=None, cost_gdp_year=None, claims=()), draws=DRAWS
    )


@pytest.fixture(scope="session")
def own(tmp_path_factory):
    """The template as it is: it brings exposures of its own."""
    folder = tmp_path_factory.mktemp("own") / "case"
    new_case(folder)
    return assess(folder, draws=DRAWS)


@pytest.fixture(scope="session")
def hostile():
    """The embedded case with markup in its words."""
    case = read_case(find_case("kazakhstan-2022"))
    claim = replace(case.claims[0], statement='<script>alert(1)</script> & "quoted"', headline=True)
    return replace(case, title="<b>Bold</b> & <i>", claims=(claim,))


@pytest.fixture
def template(tmp_path):
    """The template of `cases new`, and the assessment of it with other outages."""
    folder = tmp_path / "case"
    new_case(folder)

    def assessed(*outages: str, place: str = "AQ"):
        file = folder / "outages.csv"
        header = file.read_text().splitlines()[0]
        file.write_text("\n".join([header, *outages, ""]))
        toml = folder / "case.toml"
        toml.write_text(toml.read_text().replace('place = "AQ"', f'place = "{place}"'))
        return assess(folder, draws=DRAWS)

    return assessed
