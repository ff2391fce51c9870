"""What a lake can do without: files that no batch names, and batches that are damaged."""

import re

from offswitch.lake.manifest import BATCHES, read_manifest, read_name
from offswitch.lake.record import Pruned
from offswitch.lake.store import UNFINISHED, Store
from offswitch.lake.verify import verify
from offswitch.sources.record import SCHEMAS

#: Seconds after which a file that no batch names is not one that is about to be named.
OLD = 3600.0
_DATA = re.compile(rf"({'|'.join(SCHEMAS)})/.+/month=\d{{4}}-\d\d/[0-9a-f]{{64}}\.parquet")


def prune(store: Store, *, damaged: bool, yes: bool) -> Pruned:
    """Find, and with `yes` remove, what a stopped run left; with `damaged`, forget such batches.

    Files are listed before the batches that may name them, so that one named in between is kept;
    files of other names than a lake gives are left alone.
    """
    listed = store.find("")
    forgotten = verify(store) if damaged else ()
    broken = {damage.file for damage in forgotten}
    named: set[str] = set()
    batches = []
    for name in store.names(BATCHES):
        if read_name(name) is None:
            batches += [name] if name in broken else []
            continue
        if name in broken:
            batches.append(name)
            continue
        paths = {file.path for file in read_manifest(name, store.get(name)).files}
        if paths & broken:
            batches.append(name)
        else:
            named |= paths
    loose = [
        found
        for found in listed
        if found.name not in named
        and (found.name in broken or (found.age > OLD and _ours(found.name)))
    ]
    if yes:
        for name in batches:  # first, so that none ever names what is not there
            store.remove(name)
        for found in loose:
            store.remove(found.name)
    files = {found.name for found in loose} | set(batches)
    size = sum(found.bytes for found in listed if found.name in files)
    return Pruned(tuple(sorted(files)), size, forgotten)


def _ours(name: str) -> bool:
    return bool(_DATA.fullmatch(name)) or name.rpartition("/")[2].startswith(UNFINISHED)
