"""A place and a window in place of a case: the options, and what turns them into one."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer

from offswitch.cli.common import shown_progress
from offswitch.errors import CaseError
from offswitch.text import say

if TYPE_CHECKING:
    from offswitch.case.window import Request

Command = Callable[..., None]

Country = Annotated[str | None, typer.Option(help=say("help.window_country"), metavar="CODE")]
From = Annotated[str | None, typer.Option("--from", help=say("help.window_from"), metavar="TIME")]
To = Annotated[str | None, typer.Option("--to", help=say("help.window_to"), metavar="TIME")]
LakeName = Annotated[
    str | None, typer.Option("--lake", help=say("help.window_lake"), metavar="DIR")
]
Offline = Annotated[bool, typer.Option("--offline", help=say("help.window_offline"))]
SourceNames = Annotated[
    str | None, typer.Option("--sources", help=say("help.window_sources_of"), metavar="ID,ID")
]
BaseUrls = Annotated[
    list[str] | None,
    typer.Option("--base-url", help=say("help.window_base_url"), metavar="ID=URL"),
]
AsKnown = Annotated[
    str | None, typer.Option("--as-known", help=say("help.window_as_known"), metavar="TIME")
]
_SPELLED = {"start": "--from", "end": "--to", "base_urls": "--base-url", "as_known": "--as-known"}


@dataclass(frozen=True)
class Window:
    """The options of a window, as they were typed."""

    country: Country = None
    start: From = None
    end: To = None
    lake: LakeName = None
    offline: Offline = False
    sources: SourceNames = None
    base_urls: BaseUrls = None
    as_known: AsKnown = None

    @property
    def asked(self) -> bool:
        """Whether a window was given; CaseError where only a part of one was."""
        if self.country is None:
            given = [field.name for field in fields(self) if getattr(self, field.name)]
            if given:
                names = ", ".join(_SPELLED.get(name, f"--{name}") for name in given)
                raise CaseError("window_without_country", names=names)
            return False
        if self.start is None or self.end is None:
            raise CaseError("country_without_window")
        return True

    @property
    def request(self) -> "Request":
        """What is asked for, checked."""
        from offswitch.assessment.window import read_request

        assert self.country is not None
        assert self.start is not None
        assert self.end is not None
        return read_request(
            self.country,
            self.start,
            self.end,
            sources=None if self.sources is None else self.sources.split(","),
            base_urls=dict(map(_base_url, self.base_urls or ())),
            offline=self.offline,
            as_known=self.as_known,
        )


def _base_url(text: str) -> tuple[str, str]:
    source, mark, url = text.partition("=")
    if not (source and mark and url):
        raise CaseError("base_url", text=text)
    return source, url


def make_case(window: Window, folder: Path, *, tells: bool = False) -> list[str]:
    """Write the case of a window, and return the names of its files.

    What it leaves out is said at once, unless whoever reads the case `tells` it.
    """
    from offswitch.assessment.window import write_window

    with shown_progress() as progress:
        material = write_window(window.request, window.lake, folder, progress)
    for row in () if tells else material.missing:
        typer.echo(say("say.missing", what=row.what, why=row.why), err=True)
    return sorted(file.name for file in folder.iterdir())


def or_window(parameter: str, *, tells: bool = False) -> Callable[[Command], Command]:
    """Let a command take a place and a window in place of a case.

    Parameters
    ----------
    parameter
        Of the command: the name or the folder of a case. It is given the folder of the window's,
        which lasts as long as the command.
    tells
        Whether the command itself tells what the case leaves out.
    """

    def taking(command: Command) -> Command:
        own = inspect.signature(command)
        case = own.parameters[parameter]

        @wraps(command)
        def run(**values: Any) -> None:
            window = Window(**{field.name: values.pop(field.name) for field in fields(Window)})
            named = values.pop(parameter)
            if named is not None and window.country is not None:
                raise CaseError("case_and_country")
            if not window.asked:
                if named is None and case.default is inspect.Parameter.empty:
                    raise CaseError("case_or_country")
                command(**values, **({} if named is None else {parameter: named}))
                return
            from offswitch.assessment.window import folder_name

            with TemporaryDirectory(prefix="offswitch-") as parent:
                folder = Path(parent) / folder_name(window.request)
                make_case(window, folder, tells=tells)
                command(**values, **{parameter: str(folder)})

        _, *about = get_args(case.annotation)
        optional = case.replace(annotation=Annotated[(str | None, *about)], default=None)
        told = [optional if p is case else p for p in own.parameters.values()]
        told += inspect.signature(Window).parameters.values()
        keyword = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in told]
        run.__signature__ = own.replace(parameters=keyword)  # type: ignore[attr-defined]
        run.__annotations__ = {p.name: p.annotation for p in keyword}
        return run

    return taking
