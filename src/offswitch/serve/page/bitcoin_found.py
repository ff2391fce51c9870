"""What the view *Bitcoin* shows: the studies of the commands, held for its page and its figures."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from offswitch.assessment.difficulty import Difficulty, difficulty_of_case
from offswitch.assessment.hashrate import HashrateStudy, study_hashrate
from offswitch.assessment.migration import Migration, applies, study_migration
from offswitch.assessment.mining_country import CountryMining, mining_country
from offswitch.case.case import MapRow
from offswitch.errors import CaseError
from offswitch.parameters import Parameters
from offswitch.reference.migration import COUNTRIES, OTHER
from offswitch.report.figures.mining_map import shares
from offswitch.serve.page.asked import Asked
from offswitch.serve.query import OfCase
from offswitch.serve.shelf import Shelf
from offswitch.settings import Settings

if TYPE_CHECKING:
    from offswitch.assessment import Assessment

#: Studies of each kind that are held.
HELD = 8


@dataclass(frozen=True)
class Chosen:
    """What of the mining map the address asks for.

    Parameters
    ----------
    month, place
        Of the map; the month is empty where the case quotes none.
    shares
        Rows of the map by month, oldest first.
    countries
        That may be chosen: those of the month, then the others of the model of movement.
    """

    month: str
    place: str
    shares: dict[str, tuple[MapRow, ...]]
    countries: tuple[str, ...]


def assessed(shelf: Shelf, asked: Asked) -> "Assessment":
    """Assess the case as the address asks."""
    return shelf.assessed(asked.of_case())


def chosen(shelf: Shelf, asked: Asked) -> Chosen:
    """Read the month and the country that the address asks for.

    Raises
    ------
    CaseError
        If the case's map has no such month, or no such country is known.
    """
    case = assessed(shelf, asked).case
    by_month = shares(case)
    before = "" if case.bitcoin is None else f"{case.bitcoin.cut:%Y-%m}"
    past = [month for month in by_month if month < before]
    month = asked.one("month", (past or list(by_month) or [""])[-1])
    if month and month not in by_month:
        raise CaseError("map_no_month", month=month, known=", ".join(by_month) or "-")
    of_month = (row.country for row in by_month.get(month, ()))
    of_model = (country for country in COUNTRIES if country != OTHER)
    countries = tuple(dict.fromkeys([*of_month, case.place[:2], *of_model]))
    place = asked.one("place", case.place[:2])
    if place not in countries:
        raise CaseError("map_no_country", place=place, known=", ".join(countries))
    return Chosen(month, place, by_month, countries)


def hashrate(shelf: Shelf, asked: Asked) -> HashrateStudy:
    """Study hashrate, as `offswitch hashrate CASE` does."""
    query = asked.of_case()
    return _hashrate(shelf, shelf.hash(query.case), query.case, query.seed, query.draws)


@lru_cache(HELD)
def _hashrate(shelf: Shelf, hash: str, case: str, seed: int, draws: int) -> HashrateStudy:
    return study_hashrate(shelf.folder(case), seed=seed, draws=draws)


def difficulty(shelf: Shelf, asked: Asked) -> Difficulty:
    """Foretell retargets, as `offswitch difficulty CASE` does."""
    query = asked.of_case()
    return _difficulty(shelf, shelf.hash(query.case), query.case, query.seed, query.draws)


@lru_cache(HELD)
def _difficulty(shelf: Shelf, hash: str, case: str, seed: int, draws: int) -> Difficulty:
    return difficulty_of_case(str(shelf.folder(case)), settings=Settings(seed, draws))


def mining(shelf: Shelf, asked: Asked) -> CountryMining:
    """Study mining in the chosen country, as `offswitch mining PLACE --case CASE` does.

    Raises
    ------
    OffswitchError
        If no tariff of the country is on record.
    """
    query = asked.of_case()
    return _mining(shelf, shelf.hash(query.case), query, chosen(shelf, asked).place)


@lru_cache(HELD)
def _mining(shelf: Shelf, hash: str, query: OfCase, place: str) -> CountryMining:
    found = shelf.assessed(query)
    return mining_country(
        place,
        found.case,
        seed=query.seed,
        draws=query.draws,
        fixed=query.fixed,
        assessed=found,
    )


def migration(shelf: Shelf, asked: Asked) -> Migration:
    """Study where the chosen country's miners go, as `offswitch migration PLACE` does.

    Raises
    ------
    OffswitchError
        If the model of movement does not know the country.
    """
    query = asked.of_case()
    if not applies(shelf.assessed(query).case):
        raise CaseError("migration_no_fit", case=query.case)
    return _migration(shelf, shelf.hash(query.case), query, chosen(shelf, asked).place)


@lru_cache(HELD)
def _migration(shelf: Shelf, hash: str, query: OfCase, place: str) -> Migration:
    case = shelf.assessed(query).case
    parameters = Parameters(case.parameters, Settings(query.seed, query.draws, query.fixed))
    return study_migration(case, parameters, place)
