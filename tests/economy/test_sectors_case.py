"""The loss by sector of a case: what an assessment takes of it, in words and as data."""

import json
import re
import shutil
from dataclasses import replace

import pytest

from offswitch.assessment.economy import EconomyPart, study_economy, study_variance
from offswitch.assessment.money import assess_money
from offswitch.assessment.network import assess_network
from offswitch.assessment.payments import study_payments
from offswitch.assessment.remittances import study_remittances
from offswitch.case import Omission, find_case, read_case
from offswitch.errors import CaseError
from offswitch.estimate import point
from offswitch.parameters import Parameters
from offswitch.report.economy_json import economy_part_dict, variance_list
from offswitch.report.economy_section import economy_lines, people_lines, variance_grid
from offswitch.report.figures.figure import NARROW, WIDE, inline_svg
from offswitch.report.figures.sectors import sectors_figure
from offswitch.report.section import Grid
from offswitch.settings import Settings

EMBEDDED = find_case("kazakhstan-2022")


def study(case, mining=None, draws=400, flows=(), **fixed):
    parameters = Parameters(case.parameters, Settings(1, draws, fixed))
    network = assess_network(case, parameters)
    money = assess_money(case, network, parameters)
    beside = [make(case, network, parameters) for make in flows]
    return study_economy(case, network, money, parameters, mining, *beside)


@pytest.fixture(scope="module")
def case():
    return read_case(EMBEDDED)


@pytest.fixture(scope="module")
def part(case):
    return study(case, point(7e6, "usd"), flows=(study_payments, study_remittances))


def words(part):
    lines = [*economy_lines(part, full=True), *people_lines(part.people, full=True)]
    return [line for line in lines if isinstance(line, str)]


def test_the_network_alone_took_less_than_the_week_lost_and_each_less_than_was_interrupted(part):
    losses = part.losses
    assert (losses.unrest.lost.draws < losses.ordinary.lost.draws).all()
    assert (losses.ordinary.lost.draws < losses.ordinary.interrupted.draws).all()
    assert (losses.ordinary.interrupted.draws < 0.5 * losses.exposed.draws).all()
    # bounds from outside: what finance makes in those days, and all of the country
    finance = next(s for s in losses.sectors if s.sector.name == "finance")
    assert finance.unrest.lost.p50 < 0.25 * finance.ordinary.lost.p50
    assert 20e6 < losses.unrest.lost.p50 < 540e6 * 6.5


def test_every_confounder_explains_no_more_than_all_that_it_touches(part):
    names = [e.confounder.name for e in part.losses.confounders]
    assert {"holiday_7_january", "mourning_10_january", "curfew", "banks_closed"} <= set(names)
    for one in part.losses.confounders:
        assert (one.of_loss.draws <= one.at_most.draws + 1e-6).all()
        assert (one.at_most.draws <= part.losses.ordinary.lost.draws + 1e-6).all()
        assert one.confounder.source


def test_the_one_total_is_the_sectors_and_says_why_nothing_is_added(part):
    assert part.total.usd.draws.tolist() == part.losses.unrest.lost.draws.tolist()
    reasons = {str(one.name): str(why) for one, why in part.total.left_out}
    assert reasons["revenue of Bitcoin miners"] == "revenue, not value added"
    assert reasons["purchases lost"] == "purchases, not value added"
    assert "not value added" in reasons["money sent, held up"]
    assert sum("same flows as" in why for why in reasons.values()) == 5
    # below 3.34 bn tenge a day for some five days, at 433 to 457 tenge a dollar
    sent = next(c.usd for c, _ in part.total.left_out if c.kind == "transfer")
    assert 25e6 < sent.p50 < 37e6


def test_figures_of_others_stand_beside_with_both_ends_of_a_range(part):
    said = {one.claim.id: [end.p50 for end in one.usd] for one in part.said}
    assert said["tokayev-2bn"] == [2e9, 3e9]
    assert 190e6 < said["unrest-87bn-atameken"][0] < 205e6


def test_what_all_sectors_err_in_together_widens_the_interval(case, part):
    apart = study(case, stops_odds=1.0).losses.ordinary.lost
    together = part.losses.ordinary.lost
    assert together.p95 / together.p05 > 1.3 * apart.p95 / apart.p05
    assert together.p50 == pytest.approx(apart.p50, rel=0.1)
    most = study(case, stops_odds=1e9).losses
    assert (most.ordinary.interrupted.draws < most.exposed.draws).all()


@pytest.mark.parametrize("confounders", [True, False], ids=["unrest", "calm"])
def test_the_figure_draws_every_sector_at_both_widths(case, part, confounders):
    shown = part if confounders else study(replace(case, confounders=()))
    figure = sectors_figure(shown.losses, case)
    assert len(figure.rows) == (28 if confounders else 14)
    assert all(row["low"] <= row["value"] <= row["high"] for row in figure.rows)
    assert "$" in figure.alt
    for width in (WIDE, NARROW):
        size = re.search(r'<svg[^>]* width="([\d.]+)', inline_svg(figure, width))
        assert float(size[1]) <= width + 1


def test_people_are_those_that_the_network_counts(part, case):
    whole, line, mobile = part.people.groups
    assert line.people.p50 + mobile.people.p50 == pytest.approx(whole.people.p50, rel=0.02)
    assert len(part.people.regions) == len(case.regions) == 17
    by_region = sum(region.person_hours.p50 for region in part.people.regions)
    assert by_region == pytest.approx(whole.person_hours.p50)


def test_the_words_begin_with_the_answer_and_say_what_is_not_known(part):
    said = words(part)
    assert said[0].startswith("In short: ")
    whole = " ".join(said)
    assert said[1].startswith("This is no measurement.")
    assert "The fact that would narrow it most" in whole
    assert "No record of observed losses was found" in whole
    assert "Atameken" in whole
    assert "nan" not in whole.lower()
    for grid in (g for g in economy_lines(part) if isinstance(g, Grid)):
        widths = [max(map(len, column)) for column in zip(grid.titles, *grid.rows, strict=True)]
        assert sum(widths) + 2 * len(widths) <= 100


def test_the_data_hold_what_the_words_say(part):
    data = json.loads(json.dumps(economy_part_dict(part), allow_nan=False))
    assert data["unrest"]["lost"]["p50"] == part.losses.unrest.lost.p50
    assert len(data["sectors"]) == 14
    assert data["knock_on"] is None
    assert [one["name"] for one in data["narrowed"]] == [n.name for n in part.narrowed]
    assert data["people"]["groups"][0]["service"] == "all"


def test_a_parameter_that_is_fixed_is_fixed(case):
    caught_up = study(case, caught_up_deferred=1.0, caught_up_perishable=1.0)
    assert caught_up.losses.ordinary.lost.p95 == 0
    assert caught_up.losses.ordinary.interrupted.p05 > 0
    assert not caught_up.narrowed  # nothing varies: no fact would narrow it
    with pytest.raises(CaseError, match="stops_trade"):
        study(case, stops_trade=1.2)


def test_sales_between_sectors_add_what_is_passed_on(tmp_path, part):
    folder = tmp_path / "with-sales"
    shutil.copytree(EMBEDDED, folder)
    rows = ["trade,output,100", "finance,output,50", "finance,trade,20", "trade,finance,5"]
    text = "".join(f"{row},project-compilation\n" for row in rows)
    (folder / "sales.csv").write_text("seller,buyer,value,source\n" + text)
    found = study(read_case(folder))
    assert found.knock_on.p05 > 0
    assert found.total.usd.p50 > part.total.usd.p50
    assert any("Knock-on from sector to sector, by the sales" in line for line in words(found))


@pytest.mark.parametrize(
    ("change", "why"),
    [({"gdp_year": None}, "no [economy]"), ({"gdp_year": 1999}, "gdp_usd_1999")],
    ids=["no_economy", "no_gdp"],
)
def test_what_a_case_lacks_is_left_out_with_the_reason(case, change, why):
    left_out = study(replace(case, **change))
    assert isinstance(left_out, Omission)
    assert why in left_out.why


def test_without_confounders_the_two_losses_are_one(case):
    found = study(replace(case, confounders=()))
    assert isinstance(found, EconomyPart)
    assert found.losses.unrest.lost.draws == pytest.approx(found.losses.ordinary.lost.draws)


def test_the_split_of_variance_is_told_and_the_same_on_every_run(case):
    parameters = Parameters(case.parameters, Settings(1, 400))
    network = assess_network(case, parameters)
    shares = study_variance(case, network, parameters)
    assert shares == study_variance(case, network, parameters)
    assert shares[0].name in ("caught_up", "stops", "unrest")
    assert len(variance_grid(shares).rows) == len(variance_list(shares)) == 7
