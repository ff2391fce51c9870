"""Making a mistake in a copy of a case, and what must be said of it."""

import re

FAST = ("--draws", "100")


def assess(run, folder):
    """Assess a spoilt case into a file and return the line; nothing may have been written."""
    output = folder.parent / "out.json"
    before = sorted(folder.rglob("*"))
    line = run("assess", folder, *FAST, "--json", "--output", output).line
    assert not output.exists()
    assert sorted(folder.rglob("*")) == before
    assert sorted(p.name for p in folder.parent.iterdir()) == [folder.name]
    return line


def spoil(folder, name, old, new):
    """Replace one piece of a file, or all of it."""
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text, "the table is out of date"
    file.write_text(text.replace(old, new, 1) if old else new, encoding="utf-8")


def names(row):
    """Spell a row of a table as the id of its test."""
    return "-".join(row[:-2]).replace("\n", " ")[:60]


def points(line, folder, where, remedy):
    """Whether a line names a place (one of several) in the case, and a remedy."""
    places = [str(folder / part) for part in where.split("|")]
    assert any(f"{place}: " in line for place in places), f"{line!r} does not say {where}"
    assert re.search(remedy, line.split(": ", 2)[2]), f"{line!r} does not say {remedy!r}"
