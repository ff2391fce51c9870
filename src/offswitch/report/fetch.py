"""What a fetch did, as terminal text."""

from collections.abc import Iterable

from rich.text import Text

from offswitch.fetch.record import Fetched, Missing, SignalFetched
from offswitch.report.page import Page, grid
from offswitch.report.section import clock_text
from offswitch.sources.secrets import secrets_file
from offswitch.text import number, say
from offswitch.timeline import Interval, iso

_COLUMNS = ("signal", "pieces", "rows", "unknown_values", "last_known")
#: Lines of notes that are shown of a signal; the JSON has them all.
_NOTES = 3


def render_fetched(found: Fetched, *, colour: bool = False) -> str:
    """Return what a fetch did."""
    page = Page(colour=colour)
    page.heading(
        say("fetch.title", place=found.place, window=_window(found.window), lake=found.lake)
    )
    made = grid()
    for n, column in enumerate(_COLUMNS):
        flush = "right" if 1 <= n <= 3 else "left"
        made.add_column(say(f"column.{column}"), justify=flush, no_wrap=bool(n))  # type: ignore[arg-type]
    for row in found.rows:
        made.add_row(*_cells(row, found.place))
    page.add(made)
    page.add(Text(_summary(found), style="bold"))
    _listed(page, "fetch.missing", _missing(found.rows))
    _listed(page, "fetch.provisional", _provisional(found.rows))
    _listed(page, "fetch.notes", _notes(found.rows))
    lines = (say("list.colon", what=one.source, told=one.why) for one in found.left_out)
    _listed(page, "fetch.left_out", lines, path=str(secrets_file()))
    return page.text()


def _counts(*counts: int) -> str:
    return "/".join(number(count, ",") for count in counts)


def _cells(row: SignalFetched, place: str) -> tuple[str, ...]:
    stored = row.stored
    return (
        _named(row) if row.place == place else say("fetch.of", signal=_named(row), of=row.place),
        _counts(row.asked, row.held, row.failed),
        _counts(stored.new, stored.same, stored.revised),
        _counts(row.unknown),
        "-" if row.last is None else clock_text(iso(row.last)),
    )


def _window(window: Interval) -> str:
    return say("span", low=clock_text(iso(window.start)), high=clock_text(iso(window.end)))


def _summary(found: Fetched) -> str:
    stored = found.stored
    told = say(
        "fetch.stored",
        new=stored.new,
        same=stored.same,
        revised=stored.revised,
        withdrawn=stored.withdrawn,
    )
    whole = say("fetch.whole" if found.whole else "fetch.not_whole")
    cut = say("fetch.cut", now=clock_text(iso(found.window.end))) if found.cut else ""
    return " ".join(part for part in (told, whole, cut) if part)


def _listed(page: Page, title: str, lines: Iterable[str], **values: str) -> None:
    told = list(dict.fromkeys(lines))
    if told:
        page.heading(say(title, **values))
    for line in told:
        page.add(Text(f"- {line}"))


def _named(row: SignalFetched) -> str:
    return f"{row.card.id}/{row.signal.name}"


def _bare(row: SignalFetched, told: str) -> str:
    """Return a sentence without its source, where the signals before it name that already."""
    return told.removeprefix(f"{row.card.id}: ")


def _missing(rows: Iterable[SignalFetched]) -> list[str]:
    """Return a line for each source and reason, with the signals and stretches it is of."""
    reasons: dict[tuple[str, str], list[tuple[SignalFetched, Missing]]] = {}
    for row in rows:
        for gap in row.missing:
            reasons.setdefault((row.card.id, _bare(row, gap.why)), []).append((row, gap))
    return [
        say(
            "fetch.missing_line",
            signals=", ".join(dict.fromkeys(_named(row) for row, _ in gaps)),
            windows=", ".join(dict.fromkeys(_window(gap.window) for _, gap in gaps)),
            why=why,
            older=say("fetch.older") if all(gap.older for _, gap in gaps) else "",
        )
        for (_, why), gaps in reasons.items()
    ]


def _provisional(rows: Iterable[SignalFetched]) -> list[str]:
    """Return a line for each day until which values may change, with the signals it is of."""
    until: dict[str, list[str]] = {}
    for row in rows:
        if row.provisional is not None:
            until.setdefault(clock_text(iso(row.provisional)), []).append(_named(row))
    return [say("fetch.until", until=at, signals=", ".join(until[at])) for at in sorted(until)]


def _notes(rows: Iterable[SignalFetched]) -> list[str]:
    """Return a line for each source and note, with the signals it is of."""
    noted: dict[tuple[str, str], list[str]] = {}
    counts: dict[str, int] = {}
    for row in rows:
        for note in row.notes[:_NOTES]:
            noted.setdefault((row.card.id, _bare(row, note)), []).append(_named(row))
        if len(row.notes) > _NOTES:
            counts[_named(row)] = len(row.notes) - _NOTES
    lines = [
        say("list.colon", what=", ".join(signals), told=note)
        for (_, note), signals in noted.items()
    ]
    return lines + [say("fetch.more_notes", signal=s, count=n) for s, n in counts.items()]
