"""Every connector by its id: those that are built in, and those of installed packages."""

import re
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points

from offswitch.errors import SourceError
from offswitch.sources.record import PARTS, Connector
from offswitch.text import Message, message

#: Modules of this folder that hold a connector, in the order in which they are listed.
BUILT_IN = (
    "ioda",
    "radar",
    "ripestat",
    "ooni",
    "tor",
    "google",
    "worldbank",
    "keepiton",
    "pulse",
    "cbeci",
    "mempool",
    "core",
    "coinmetrics",
    "prices",
    "fx",
)
#: Group of entry points under which a package names connectors of its own.
GROUP = "offswitch.sources"
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


@dataclass(frozen=True)
class Registry:
    """What there is.

    Parameters
    ----------
    connectors
        By id.
    broken
        One sentence for each of an installed package that cannot be used.
    """

    connectors: dict[str, Connector]
    broken: tuple[Message, ...]


def connectors() -> dict[str, Connector]:
    """Return every usable connector by its id.

    Raises
    ------
    SourceError
        If two have one id.
    """
    return read_registry().connectors


def read_registry() -> Registry:
    """Load every connector; one of an installed package that fails is named, and left out.

    Raises
    ------
    SourceError
        If two have one id.
    """
    found: dict[str, Connector] = {}
    origins: dict[str, str] = {}
    broken: list[Message] = []
    for name in BUILT_IN:
        connector = import_module(f"offswitch.sources.{name}").CONNECTOR
        found[connector.card.id] = connector
        origins[connector.card.id] = "offswitch"
    for point in sorted(entry_points(group=GROUP), key=lambda p: (p.name, p.value)):
        loaded = _load(point)
        if isinstance(loaded, Message):
            broken.append(loaded)
            continue
        source, package = loaded.card.id, _package(point)
        if source in found:
            raise SourceError("connector_twice", source=source, one=origins[source], other=package)
        found[source] = loaded
        origins[source] = package
    return Registry(found, tuple(broken))


def _load(point: EntryPoint) -> Connector | Message:
    """Return the connector of an entry point, or why it cannot be used."""
    try:
        loaded = point.load()
        why = _fault(loaded)
    except Exception as error:  # it is somebody else's code, and may fail in any way
        return _broken(point, f"{type(error).__name__}: {error}")
    if why is None:
        assert isinstance(loaded, Connector)
        return loaded
    return _broken(point, why)


def _broken(point: EntryPoint, why: object) -> Message:
    return message("connector.broken", name=point.name, package=_package(point), why=why)


def _package(point: EntryPoint) -> str:
    return point.value if point.dist is None else point.dist.name


def _fault(loaded: object) -> Message | None:
    """Return what is wrong with a connector of somebody else."""
    if not isinstance(loaded, Connector):
        return message("connector.not_one")
    card = loaded.card
    if not _ID.fullmatch(card.id):
        return message("connector.bad_id", id=card.id)
    if not card.signals:
        return message("connector.no_signals")
    if len({signal.name for signal in card.signals}) < len(card.signals):
        return message("connector.signal_twice")
    silent = [part for part in PARTS if not card.tells(part)]
    return message("connector.no_words", parts=", ".join(silent)) if silent else None
