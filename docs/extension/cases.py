"""The files of a case folder: their columns, and the keys of case.toml."""

from extension.markdown import code, table
from offswitch.case.columns import KEYS, TABLES
from offswitch.text import CATALOGUE, say


def files() -> str:
    """Return a section for each table."""
    return "\n".join(_file(name) for name in TABLES)


def _file(name: str) -> str:
    columns = TABLES[name]
    rows = [
        [
            code(column),
            "optional" if column in columns.optional else "required",
            kind,
            say(f"file.{name}.{column}"),
        ]
        for column, kind in columns.kinds.items()
    ]
    heading = table(["column", "header", "kind", "meaning"], rows)
    return f"### `{name}`\n\n{say(f'file.{name}')}\n\n{heading}"


def keys() -> str:
    """Return the keys of case.toml."""
    rows = []
    for spelled, kind in KEYS.items():
        key = spelled.removesuffix("?")
        needed = "optional" if spelled.endswith("?") else "required"
        rows.append([code(key), needed, kind, say(f"key.{key}")])
    return table(["key", "needed", "kind", "meaning"], rows)


def kinds() -> str:
    """Return what each kind of value looks like."""
    known = [key.removeprefix("kind.") for key in CATALOGUE if key.startswith("kind.")]
    return table(["kind", "what stands there"], [[name, say(f"kind.{name}")] for name in known])
