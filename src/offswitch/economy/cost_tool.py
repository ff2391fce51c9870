"""Rules of NetBlocks COST: which model, which year's indicators, and how shares are escalated.

NetBlocks and the Internet Society, 10 December 2018, and the change log of 9 November 2021. The
share for countries outside the G20 is unpublished, and so is the algebra of the model for
Sub-Saharan Africa: what needs them is refused, with the reason.
"""

from dataclasses import dataclass

from offswitch.economy import formulas
from offswitch.errors import ModelError
from offswitch.places import name
from offswitch.reference.shares import G20, Share, forecast_share

#: Countries that the World Bank counts as Sub-Saharan Africa.
SUB_SAHARAN = frozenset(
    "AO BF BI BJ BW CD CF CG CI CM CV ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE "
    "NG RW SC SD SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW".split()
)
#: Of them, those for which NetBlocks itself published a block of applications at the Brookings
#: fraction of GDP (Nigeria, June 2021): the dispatcher is not followed there.
APP_EFFECT_SEEN = frozenset({"NG"})
G20_RATE, CIPESA_RATE = 0.10, 0.20
#: Years from which the shares of the G20 and the figures of CIPESA are escalated.
G20_FROM, CIPESA_FROM = 2016, 2017


@dataclass(frozen=True)
class Release:
    """A release of the tool: the year of its indicators, and to which year shares are escalated."""

    name: str
    gdp_year: int
    escalated_to: int | None

    def g20(self, share: float) -> float:
        """Return a share of the G20 as this release has it."""
        return self._grown(share, G20_RATE, G20_FROM)

    def cipesa(self, share: float) -> float:
        """Return a figure of CIPESA as this release has it."""
        return self._grown(share, CIPESA_RATE, CIPESA_FROM)

    def _grown(self, share: float, rate: float, since: int) -> float:
        if self.escalated_to is None:
            return share
        return formulas.escalated(share, rate, self.escalated_to - since)


FIRST = Release("2018-12-10", 2017, None)
SECOND = Release("2021-11-09", 2020, 2021)


def release_of(report_year: int) -> Release:
    """Return the release in force when a yearly report on `report_year` was made, that January."""
    return SECOND if report_year >= 2021 else FIRST


def model(place: str, service: str) -> str:
    """Return ``brookings``, ``app_effect`` or ``cipesa``: what COST prices a country's cut by."""
    african = place in SUB_SAHARAN
    if service == "app" and (not african or place in APP_EFFECT_SEEN):
        return "app_effect"
    return "cipesa" if african else "brookings"


def published_share(place: str) -> Share:
    """Return the share of the internet economy that COST starts from.

    Raises
    ------
    ModelError
        For a country outside the G20, whose share is unpublished, and for one of Sub-Saharan
        Africa, which is priced by another model.
    """
    if model(place, "internet") == "cipesa":
        raise ModelError("cipesa_unpublished", place=name(place))
    share = forecast_share(place) if place in G20 else None
    if share is None:
        raise ModelError("cost_share_unpublished", place=name(place))
    return share
