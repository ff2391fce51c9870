"""What the form of *What if* holds, as typed and as a plan, and the same on the command line."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache

from offswitch import places
from offswitch.assessment.simulate_plan import Plan
from offswitch.errors import CaseError, OffswitchError
from offswitch.hazard.scenario import LONGEST
from offswitch.reference import alpha2
from offswitch.reference.indicators import place_indicators
from offswitch.serve.page.asked import Asked
from offswitch.settings import DEFAULT_DRAWS, Settings
from offswitch.text import spoken

#: Fields of the form with what they hold where the address has nothing.
USUAL: Mapping[str, str] = {
    "place": "KZ",
    "compare": "",
    **{field.name: str(field.default) for field in fields(Plan) if field.name != "running"},
    "hours": f"{Plan.hours:g}",
    "platforms": "",
}
#: Choices of a field.
CHOICES = {
    "services": ("all", "mobile", "fixed", "social"),
    "reach": ("none", "domestic", "allow_list"),
}
#: Field beside which an error is shown, by its key.
_FIELDS = {
    "no_such_country": "place",
    "no_indicator": "place",
    "no_zone_of": "place",
    "unknown_cut": "services",
    "platforms": "platforms",
    "platforms_in_cut": "services",
    "bad_length": "hours",
    "bad_start": "start",
    "bad_window": "windows",
    "window_outside": "windows",
    "always_up": "windows",
    "unknown_reach": "reach",
    "bad_distribution": "severity",
    "bad_share": "severity",
    "nothing_cut": "severity",
    "simulate_not_a_region": "regions",
    "simulate_foreign_region": "regions",
    "region_without_share": "regions",
    "region_twice": "regions",
    "regions_over_one": "regions",
    "bad_part": "regions",
    "part_without_source": "regions",
}
#: Shares of a part: of the regions, or of the operators.
_OF_OPERATORS = "operators"
#: Countries are priced that have these.
_NEEDED = {"gdp_usd", "population"}


@dataclass(frozen=True)
class Form:
    """The form as it is filled in.

    Parameters
    ----------
    typed
        Text of each field.
    asked
        The address, for the seed, the draws and what is fixed.
    """

    typed: Mapping[str, str]
    asked: Asked

    @property
    def countries(self) -> tuple[str, ...]:
        """Codes of the country, and of the one beside it.

        Raises
        ------
        CaseError
            If one is none.
        """
        named = [self.typed["place"], *filter(None, [self.typed["compare"]])]
        return tuple(dict.fromkeys(map(read_country, named)))

    @property
    def plan(self) -> Plan:
        """What is imagined.

        Raises
        ------
        CaseError
            If a number is none.
        """
        typed = self.typed
        return Plan(
            hours=self._hours(),
            services=typed["services"],
            start=typed["start"],
            regions=typed["regions"],
            operators=typed["operators"],
            reach=typed["reach"],
            windows=typed["windows"],
            severity=typed["severity"],
            platforms=self._platforms(),
        )

    def _hours(self) -> float:
        try:
            return float(self.typed["hours"])
        except ValueError:
            raise CaseError("bad_length", hours=self.typed["hours"], most=LONGEST) from None

    def _platforms(self) -> int:
        text = self.typed["platforms"] if self.typed["services"] == "social" else ""
        try:
            return int(text or "0")
        except ValueError:
            service = self.typed["services"]
            raise CaseError("platforms", service=service, platforms=text) from None

    @property
    def settings(self) -> Settings:
        """How it is drawn."""
        run = self.asked.of_case()
        return Settings(run.seed, run.draws, run.fixed)

    def command(self) -> str:
        """Return the command line that gives the same figures."""
        places, plan, settings = self.countries, self.plan, self.settings
        words = ["offswitch", "simulate", places[0]]
        usual = Plan()
        for name in _OF_PLAN:
            value = getattr(plan, name)
            if value != getattr(usual, name):
                words += [f"--{name}", f"{value:g}" if isinstance(value, float) else str(value)]
        if len(places) > 1:
            words += ["--compare", places[1]]
        words += ["--seed", str(settings.seed)] if settings.seed != 1 else []
        words += ["--draws", str(settings.draws)] if settings.draws != DEFAULT_DRAWS else []
        for name, fixed in settings.fixed.items():
            words += ["--set", f"{name}={fixed!r}"]
        return shlex.join(words)


_OF_PLAN = tuple(field.name for field in fields(Plan) if field.name != "running")


def read_form(asked: Asked) -> Form:
    """Read what the address holds."""
    return Form({name: asked.one(name, usual).strip() for name, usual in USUAL.items()}, asked)


def read_country(text: str) -> str:
    """Return the code of a country that is named by its code, or by its name as it is spoken.

    Raises
    ------
    CaseError
        If there is none.
    """
    named = alpha2(text.upper())
    if named in places.countries():
        return named
    by_name = {name.casefold(): code for code, name in priced_countries(spoken()).items()}
    if text.casefold() in by_name:
        return by_name[text.casefold()]
    raise CaseError("no_such_country", text=text)


@cache
def priced_countries(lang: str) -> dict[str, str]:
    """Name of each country that can be priced, by code, in the order of the names.

    Parameters
    ----------
    lang
        The language that is spoken, by which the answer is kept.
    """
    found = {
        code: str(places.name(code))
        for code in places.countries()
        if places.capital_zone(code) and place_indicators(code, 9999).keys() >= _NEEDED
    }
    return dict(sorted(found.items(), key=lambda pair: pair[1].casefold()))


def field_of(error: OffswitchError) -> str:
    """Return the field that an error is about; ``run`` of what the address alone holds."""
    if error.values.get("of") == _OF_OPERATORS:
        return "operators"
    if error.key == "bad_share_of":
        return "regions"
    return _FIELDS.get(error.key, "run")
