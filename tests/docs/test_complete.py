"""Nothing that a user meets is left out of the manual."""

import html
import re
from dataclasses import fields, is_dataclass
from functools import cached_property
from importlib import import_module
from inspect import isclass, isfunction

import pytest
import typer
from tests.docs.conftest import DOCS, PAGES, ROOT

import offswitch
from offswitch.case import find_case, read_case
from offswitch.case.columns import KEYS, TABLES
from offswitch.case.toml import Fields
from offswitch.claims import RULES, SUBJECTS, VERDICTS
from offswitch.cli import app
from offswitch.report import json_schema
from offswitch.report.json import PARTS
from offswitch.text import CATALOGUE

BY_HAND = [p for p in PAGES if p.parent != DOCS / "reference"] + [ROOT / "README.md"]


def tree(command, path="offswitch"):
    yield path, command
    for name, below in getattr(command, "commands", {}).items():
        yield from tree(below, f"{path} {name}")


COMMANDS = dict(tree(typer.main.get_command(app)))


def sections(page, level):
    """Return the text of a built page by the heading that it stands under."""
    parts = re.split(rf"<h{level}>(.*?)</h{level}>", page.read_text(encoding="utf-8"))
    titles = (re.sub(r"<.*?>", "", title).removesuffix("¶") for title in parts[1::2])
    return {html.unescape(title): part for title, part in zip(titles, parts[2::2], strict=True)}


def in_code(text, page):
    """Whether words stand as code in a built page."""
    words = html.escape(text, quote=False).split()
    return all(f'<span class="pre">{word}</span>' in page for word in words)


def test_every_command_speaks_every_language():
    last = {path: c for path, c in COMMANDS.items() if not getattr(c, "commands", None)}
    assert len(last) > 20
    assert [p for p, c in last.items() if not any("--lang" in o.opts for o in c.params)] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_a_page_written_by_hand(command):
    assert any(re.search(rf"\b{command}\b", p.read_text(encoding="utf-8")) for p in BY_HAND)


def test_every_command_and_option_stands_in_the_reference(built):
    said = sections(built / "reference" / "commands.html", 2)
    assert set(said) == set(COMMANDS)
    for path, command in COMMANDS.items():
        for parameter in command.params:
            if parameter.param_type_name == "option":
                for spelled in parameter.opts:
                    assert in_code(spelled, said[path]), (path, spelled)
            else:
                assert in_code(parameter.metavar or parameter.name.upper(), said[path]), path


#: Classes and functions of the Python reference, with whether their members are listed.
DOCUMENTED = {
    name: bool(members)
    for name, members in re.findall(
        r"^\.\. auto\w+:: ([\w.]+)$(\n   :members:$)?",
        (DOCS / "reference" / "python.md").read_text(encoding="utf-8"),
        flags=re.MULTILINE,
    )
}


def documented(name):
    module, _, last = name.rpartition(".")
    return getattr(import_module(module or "offswitch"), last)


def test_every_public_name_stands_in_the_python_reference():
    assert sorted(name for name in DOCUMENTED if "." not in name) == offswitch.__all__


@pytest.mark.parametrize("name", DOCUMENTED)
def test_what_the_python_reference_shows_is_described(name):
    what = documented(name)
    # A dataclass without a text of its own is given its signature for one.
    assert what.__doc__
    assert not what.__doc__.startswith(f"{what.__name__}(")
    if not isclass(what):
        return
    members = {
        name: member
        for name, member in vars(what).items()
        if not name.startswith("_")
        and (isfunction(member) or isinstance(member, property | cached_property))
    }
    assert [name for name, member in members.items() if not member.__doc__] == []
    assert DOCUMENTED[name] or not members, f"the members of {name} are not listed"
    # Those of a claim have a page of their own, made from its columns.
    if is_dataclass(what) and not what.__module__.startswith("offswitch.claims"):
        text = "\n".join(base.__doc__ or "" for base in what.__mro__ if is_dataclass(base))
        heads = re.findall(r"^    (\w+(?:, \w+)*)$", text, flags=re.MULTILINE)
        told = {field for head in heads for field in head.split(", ")}
        told.update(re.findall(r"`(\w+)`", text))
        assert {field.name for field in fields(what)} - told == set()


def test_every_file_and_column_of_a_case_stands_in_its_page(built):
    said = sections(built / "formats" / "case.html", 3)
    for name, table in TABLES.items():
        for column in table.kinds:
            assert in_code(column, said[name]), (name, column)


def test_every_key_and_kind_of_a_case_stands_in_its_page(built):
    said = sections(built / "formats" / "case.html", 2)
    for key in KEYS:
        assert in_code(key.removesuffix("?"), said["case.toml"]), key
    for kind in {key.removeprefix("kind.") for key in CATALOGUE if key.startswith("kind.")}:
        assert f"<p>{kind}</p>" in said["Kinds of value"], kind


def test_every_subject_verdict_and_rule_stands_in_the_page_of_claims(built):
    page = (built / "formats" / "claims.html").read_text(encoding="utf-8")
    for name in (*SUBJECTS, *VERDICTS, *RULES):
        assert in_code(name, page), name


def test_every_parameter_source_and_error_stands_in_its_page(built):
    case = read_case(find_case("kazakhstan-2022"))
    errors = [key.removeprefix("error.") for key in CATALOGUE if key.startswith("error.")]
    for name, words in {
        "parameters": [parameter.name for parameter in case.parameters],
        "sources": list(case.sources),
        "errors": errors,
    }.items():
        page = (built / "reference" / f"{name}.html").read_text(encoding="utf-8")
        assert words
        assert [word for word in words if not in_code(word, page)] == []


def test_every_part_that_is_generated_is_used_by_one_page(monkeypatch):
    monkeypatch.syspath_prepend(DOCS)
    parts = import_module("extension").PARTS
    used = [
        name
        for page in PAGES
        for name in re.findall(r"^```{generated} (\w+)$", page.read_text(), flags=re.MULTILINE)
    ]
    assert sorted(used) == sorted(parts)


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


def below(path, about):
    """Yield each place below one of a schema, and what the schema says of it."""
    for option in about.get("anyOf", []):
        yield from below(path, option)
    if "items" in about:
        yield from below(f"{path}[]", about["items"])
    for name, part in about.get("properties", {}).items():
        where = f"{path}.{name}" if path else name
        yield where, part
        yield from below(where, part)


def test_every_field_of_the_json_is_described_in_its_page(built):
    schema = json_schema()
    page = built / "formats" / "json.html"
    by_key, by_shape = sections(page, 2), sections(page, 3)
    said = [(name, about, by_key[name]) for name, about in schema["properties"].items()]
    said += [("", about, by_shape[name]) for name, about in schema["$defs"].items()]
    for name, about, section in said:
        assert about.get("description") or not name, name
        if name in PARTS["assessment"]:  # in the section of its own command, below
            continue
        for where, part in below(name, about):
            assert part.get("description"), where
            assert in_code(where, section), where


@pytest.mark.parametrize(
    ("of", "title"),
    [
        ("findings", "Outages found"),
        ("difficulty", "Difficulty"),
        ("hashrate", "Hashrate"),
        ("mining", "Mining in a country"),
        ("migration", "Where hashrate goes"),
        ("price", "Prices at an event"),
        ("partition", "A network cut in two"),
        ("payments", "Payments and remittances"),
        ("world", "A day offline in every country"),
        ("sources", "Public sources"),
        ("fetch", "A fetch"),
        ("lake", "A lake"),
    ],
)
def test_every_field_of_a_command_is_described_in_its_section(built, of, title):
    said = sections(built / "formats" / "json.html", 2)[title]
    for where, part in below("", json_schema(of)):
        assert part.get("description"), where
        assert in_code(where, said), where


def test_the_keys_of_checked_claims_stand_in_their_page_and_have_the_form_they_are_said_to(built):
    own, whole = json_schema("claims"), json_schema()
    page = sections(built / "formats" / "json.html", 2)["Checked claims"]

    def form(about):
        about = whole["$defs"][about["$ref"].rpartition("/")[2]] if "$ref" in about else about
        return {where for where, _ in below("", about)}

    for name, about in own["properties"].items():
        assert in_code(name, page), name
        if name in whole["properties"]:
            assert form(about) <= form(whole["properties"][name]), name
