"""Nothing that a user meets is left out of the manual."""

import re

import pytest
import typer
from tests.docs.conftest import DOCS, PAGES, ROOT

import offswitch
from offswitch.case import find_case, read_case
from offswitch.case.columns import KEYS, TABLES
from offswitch.case.toml import Fields
from offswitch.cli import app
from offswitch.report import json_schema
from offswitch.text import CATALOGUE

BY_HAND = [p for p in PAGES if p.parent != DOCS / "reference"] + [ROOT / "README.md"]


def paths(command, path="offswitch"):
    yield path
    for name, below in getattr(command, "commands", {}).items():
        yield from paths(below, f"{path} {name}")


COMMANDS = list(paths(typer.main.get_command(app)))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_a_page_written_by_hand(command):
    assert any(re.search(rf"\b{command}\b", p.read_text(encoding="utf-8")) for p in BY_HAND)


def test_every_public_name_stands_once_in_the_python_reference():
    page = (DOCS / "reference" / "python.md").read_text(encoding="utf-8")
    documented = re.findall(r"^\.\. auto\w+:: (\w+)$", page, flags=re.MULTILINE)
    assert sorted(documented) == offswitch.__all__


def test_every_file_and_column_of_a_case_stands_in_its_page(built):
    page = (built / "formats" / "case.html").read_text(encoding="utf-8")
    sections = re.split(r"<h3>", page)
    for name, table in TABLES.items():
        (section,) = (
            s
            for s in sections
            if s.startswith(
                f'<code class="docutils literal notranslate"><span class="pre">{name}</span>'
            )
        )
        for column in table.kinds:
            assert f'<span class="pre">{column}</span>' in section, (name, column)


@pytest.mark.parametrize("name", [name for name in TABLES if name != "observations.parquet"])
def test_every_file_and_column_of_a_case_stands_in_the_readme_of_the_template(name):
    readme = (ROOT / "src/offswitch/case/blank/README.md").read_text(encoding="utf-8")
    (row,) = (line for line in readme.splitlines() if line.startswith(f"| `{name}`"))
    listed = [set(part.split(",")) for part in re.findall(r"`([\w,]+)`", row)]
    assert set(TABLES[name].kinds) in (listed[0], listed[0] | listed[1] if listed[1:] else None)


def test_every_kind_of_value_and_nothing_else_is_explained():
    used = {kind for table in TABLES.values() for kind in table.kinds.values()}
    used |= set(KEYS.values())
    explained = {key.removeprefix("kind.") for key in CATALOGUE if key.startswith("kind.")}
    assert used == explained


def test_the_keys_of_the_page_are_those_that_the_reader_takes(monkeypatch):
    taken = set()
    take = Fields._take

    def watch(self, name, kinds, expected):
        taken.add(re.sub(r"\[\d+\]", "", self._key(name)))
        return take(self, name, kinds, expected)

    monkeypatch.setattr(Fields, "_take", watch)
    read_case(find_case("kazakhstan-2022"))
    assert taken == {key.removesuffix("?") for key in KEYS}


def undescribed(path, about):
    for option in about.get("anyOf", []):
        yield from undescribed(path, option)
    if "items" in about:
        yield from undescribed(f"{path}[]", about["items"])
    for name, below in about.get("properties", {}).items():
        if "description" not in below:
            yield f"{path}.{name}"
        yield from undescribed(f"{path}.{name}", below)


def test_every_field_of_the_json_is_described():
    schema = json_schema()
    shapes = schema["$defs"].items()
    assert [w for name, about in [("", schema), *shapes] for w in undescribed(name, about)] == []
