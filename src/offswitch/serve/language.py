"""Which language a reader is spoken to in."""

from offswitch.text import LANGUAGES


def choose(asked: str, accepted: str, default: str = LANGUAGES[0]) -> str:
    """Choose a language: the one asked for, else the browser's first that is spoken.

    Parameters
    ----------
    accepted
        The header ``Accept-Language``.
    default
        Where neither names one that is spoken.

    Examples
    --------
    >>> choose("", "de, kk;q=0.4, fr-CH;q=0.8"), choose("ru", "fr"), choose("xx", "")
    ('fr', 'ru', 'en')
    """
    if asked in LANGUAGES:
        return asked
    wanted = [(_weight(entry), _code(entry)) for entry in accepted.split(",")]
    spoken = [pair for pair in wanted if pair[0] > 0 and pair[1] in LANGUAGES]
    return max(spoken, key=lambda pair: pair[0])[1] if spoken else default


def _code(entry: str) -> str:
    return entry.partition(";")[0].strip().lower().partition("-")[0]


def _weight(entry: str) -> float:
    _, found, weight = entry.partition("q=")
    try:
        return float(weight) if found else 1.0
    except ValueError:
        return 0.0
