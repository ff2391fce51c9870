"""A case from a place and a window: fetched, read from the lake, measured, and written as files."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from offswitch.assessment.progress import Progress, silent
from offswitch.case import Case, read_case
from offswitch.case.read import LONGEST_DAYS
from offswitch.case.window import Material, Request, gather, write_case
from offswitch.detect.context import read_place
from offswitch.errors import CaseError, SourceError
from offswitch.timeline import Interval, iso, parse_utc

if TYPE_CHECKING:
    from offswitch.lake import Lake


def read_request(
    place: str,
    start: str | datetime,
    end: str | datetime,
    *,
    sources: Sequence[str] | None = None,
    base_urls: Mapping[str, str] | None = None,
    offline: bool = False,
    as_known: str | datetime | None = None,
    now: datetime | None = None,
) -> Request:
    """Check what a user asks for; see `window`.

    Raises
    ------
    CaseError, DataError, SourceError
        If the place, a time or the window is none, or the window has not begun.
    """
    begin, stop = (parse_utc(t) if isinstance(t, str) else t for t in (start, end))
    if begin >= stop:
        raise CaseError("window_reversed", start=iso(begin), end=iso(stop))
    present = now or datetime.now(UTC)
    if begin >= present:
        raise SourceError(
            "window_future", start=iso(begin), now=iso(present.replace(microsecond=0))
        )
    days = (stop - begin).total_seconds() / 86_400
    if days > LONGEST_DAYS:
        raise CaseError("long_window", field="--from, --to", days=days, most=LONGEST_DAYS)
    known = parse_utc(as_known) if isinstance(as_known, str) else as_known
    if known is not None and known > present:
        raise CaseError("as_known_future", when=as_known)
    return Request(
        read_place(place),
        Interval(begin, stop),
        None if sources is None else tuple(sources),
        dict(base_urls or {}),
        offline,
        known,
        now,
    )


def window(
    place: str,
    start: str | datetime,
    end: str | datetime,
    *,
    lake: "Lake | str | Path | None" = None,
    sources: Sequence[str] | None = None,
    base_urls: Mapping[str, str] | None = None,
    offline: bool = False,
    as_known: str | datetime | None = None,
    now: datetime | None = None,
    progress: Progress = silent,
) -> Case:
    """Make a case of a place and a window, from what public sources say.

    What the lake lacks is fetched into it, with the weeks before that the detector learns from;
    what no source answered is among the omissions of the case, with the reason.

    Parameters
    ----------
    place
        ISO 3166-1 alpha-2 or alpha-3, or 3166-2.
    start, end
        Half-open; a time, or text as in ``2022-01-05`` or ``2022-01-05T10:30Z``.
    lake
        An open lake, its folder or address; None for the usual one.
    sources
        Ids of the sources that may be used; None for all that need no secret or have it.
    base_urls
        By id, where a source is asked at another address than its own.
    offline
        Ask nobody: what the lake holds is what there is.
    as_known
        Take values as they were known at this moment, and ask nobody.
    now
        The present, where it is not the clock's.
    progress
        Called with the name of each stage as it starts.

    Raises
    ------
    OffswitchError
        One line on what is wrong with what was asked, or that nothing was measured there.
    """
    request = read_request(
        place,
        start,
        end,
        sources=sources,
        base_urls=base_urls,
        offline=offline,
        as_known=as_known,
        now=now,
    )
    with TemporaryDirectory(prefix="offswitch-") as folder:
        made = Path(folder) / folder_name(request)
        write_window(request, lake, made, progress)
        return read_case(made)


def write_window(
    request: Request, lake: "Lake | str | Path | None", folder: Path, progress: Progress = silent
) -> Material:
    """Write the folder of a case, and return what it was made from.

    Raises
    ------
    OffswitchError
        As `window`.
    """
    from offswitch.lake import Lake, open_lake  # its engine is loaded when it is read

    opened = lake if isinstance(lake, Lake) else open_lake(lake)
    material = gather(request, opened, progress)
    write_case(material, folder)
    return material


def folder_name(request: Request) -> str:
    """Name of the case of a window, such as ``KZ-2022-01-02-2022-01-12``."""
    start, end = request.window.start, request.window.end
    clock = "" if start.hour == end.hour == 0 and start.minute == end.minute == 0 else "T%H%M"
    return f"{request.place}-{start:%Y-%m-%d{clock}}-{end:%Y-%m-%d{clock}}"
