"""How languages write numbers and dates, by the Unicode Common Locale Data Repository (CLDR 47).

Facts of three languages, so that no report waits for a library of seven hundred; a test compares
each of them with Babel's copy of the repository.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Rules:
    """How one language writes numbers and dates.

    Parameters
    ----------
    decimal, group, percent
        Signs between digits, and what ends a percentage.
    months, months_short, days, days_short
        Names inside a date, from January and from Monday on.
    plural
        CLDR category of a number as it is shown: ``one``, ``few``, ``many`` or ``other``.
    year
        What follows a year that stands before its day; empty where it stands after.
    """

    code: str
    decimal: str
    group: str
    percent: str
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    days: tuple[str, ...]
    days_short: tuple[str, ...]
    plural: Callable[[Decimal], str]
    year: str = ""


def _split(names: str) -> tuple[str, ...]:
    return tuple(names.split())


def _whole(number: Decimal) -> bool:
    """Whether no digit is shown after the decimal sign."""
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= 0


def _english(number: Decimal) -> str:
    return "one" if number == 1 and _whole(number) else "other"


def _french(number: Decimal) -> str:
    if int(number) in (0, 1):
        return "one"
    return "many" if _whole(number) and int(number) % 1_000_000 == 0 else "other"


def _russian(number: Decimal) -> str:
    if not _whole(number):
        return "other"
    last, two = int(number) % 10, int(number) % 100
    if last == 1 and two != 11:
        return "one"
    return "few" if last in (2, 3, 4) and two not in (12, 13, 14) else "many"


def _kazakh(number: Decimal) -> str:
    return "one" if number == 1 else "other"


ENGLISH = Rules(
    "en",
    decimal=".",
    group=",",
    percent="%",
    months=_split(
        "January February March April May June July August September October November December"
    ),
    months_short=_split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    days=_split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    days_short=_split("Mon Tue Wed Thu Fri Sat Sun"),
    plural=_english,
)
RULES = {
    "fr": Rules(
        "fr",
        decimal=",",
        group="\u202f",
        percent="\xa0%",
        months=_split(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        ),
        months_short=_split("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
        days=_split("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        days_short=_split("lun. mar. mer. jeu. ven. sam. dim."),
        plural=_french,
    ),
    "ru": Rules(
        "ru",
        decimal=",",
        group="\xa0",
        percent="\xa0%",
        months=_split(
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
        ),
        months_short=_split("янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек."),
        days=_split("понедельник вторник среда четверг пятница суббота воскресенье"),
        days_short=_split("пн вт ср чт пт сб вс"),
        plural=_russian,
    ),
    "kk": Rules(
        "kk",
        decimal=",",
        group="\xa0",
        percent="%",
        months=_split(
            "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
        ),
        months_short=_split("қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел."),
        days=_split("дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі"),
        days_short=_split("дс сс ср бс жм сб жс"),
        plural=_kazakh,
        year="\u202fж.",
    ),
}
