"""When each public source last answered this machine, by the names that its lake holds."""

import json
from datetime import datetime
from pathlib import Path


def contacts() -> str:
    """Return the last answer of each source in the lake, as JSON; a lake elsewhere is not asked.

    Only names are read, so that it may be asked with every page.
    """
    from offswitch.lake import default_lake
    from offswitch.lake.manifest import BATCHES, read_name
    from offswitch.lake.store import Local

    where = default_lake()
    if "://" in where:
        return "{}"
    last: dict[str, datetime] = {}
    for name in Local(Path(where).expanduser()).names(BATCHES):
        found = read_name(name)
        if found is not None:
            source = found.series.source
            last[source] = max(last.get(source, found.retrieved), found.retrieved)
    return json.dumps({source: when.isoformat() for source, when in sorted(last.items())})


def read_contacts(told: str) -> dict[str, datetime]:
    """Return what `contacts` told."""
    return {source: datetime.fromisoformat(when) for source, when in json.loads(told).items()}
