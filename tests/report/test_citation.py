"""A citation that other programs can read, whatever a case is called."""

import re
from dataclasses import replace
from datetime import date

import jsonschema
import pytest
import yaml

from offswitch.errors import CaseError
from offswitch.report.citation import citation

NAME = {
    "type": "object",
    "properties": {"name": {"type": "string", "minLength": 1}},
    "required": ["name"],
    "additionalProperties": False,
}
DAY = {"type": "string", "pattern": r"^\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])$"}
TEXT = {"type": "string", "minLength": 1}
#: What the Citation File Format 1.2.0 asks of the keys that are written.
CFF = {
    "type": "object",
    "properties": {
        "cff-version": {"const": "1.2.0"},
        "message": TEXT,
        "type": {"enum": ["dataset", "software"]},
        "title": TEXT,
        "authors": {"type": "array", "items": NAME, "minItems": 1, "uniqueItems": True},
        "version": TEXT,
        "date-released": DAY,
        "abstract": TEXT,
        "identifiers": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"type": {"const": "other"}, "value": TEXT, "description": TEXT},
                "required": ["type", "value"],
                "additionalProperties": False,
            },
        },
        "references": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": True,
            "items": {
                "type": "object",
                "properties": {
                    "type": {"const": "generic"},
                    "title": TEXT,
                    "authors": {"type": "array", "items": NAME, "minItems": 1},
                    "date-published": DAY,
                    "year": {"type": "integer"},
                    "month": {"enum": list(range(1, 13))},
                    "url": {"type": "string", "pattern": "^(https|http|ftp|sftp)://.+"},
                    "notes": TEXT,
                },
                "required": ["authors", "title", "type"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["authors", "cff-version", "message", "title"],
    "additionalProperties": False,
}
HOSTILE = 'A {b} \\c $d "e" %f #g & h_i ^j ~k @misc{x,\n  - l: m \x07\u2028 n }'


def entries(bib: str) -> dict[str, dict[str, str]]:
    """A small reader of BibTeX: braces must balance, as they must for BibTeX."""
    found, at = {}, 0
    while (at := bib.find("@misc{", at)) >= 0:
        depth, end = 1, at + len("@misc{")
        while depth:
            depth += {"{": 1, "}": -1}.get(bib[end], 0)
            end += 1
        key, _, body = bib[at + len("@misc{") : end - 1].partition(",")
        assert key not in found
        found[key] = dict(re.findall(r"^  (\w+) = (.*),$", body, flags=re.M))
        at = end
    return found


@pytest.mark.parametrize("case", ["found", "own", "plain"])
def test_a_citation_file_has_the_form_of_its_standard(case, request):
    found = request.getfixturevalue(case)
    told = yaml.safe_load(citation(found, "cff"))
    jsonschema.validate(told, CFF)
    assert len(told["references"]) == len(found.sources)
    assert found.case.hash in str(told["identifiers"])
    assert f"seed {found.settings.seed}" in told["abstract"]


def test_bibtex_has_an_entry_for_it_and_for_each_source(found):
    made = entries(citation(found, "bib"))
    assert len(made) == 1 + len(found.sources)
    own = made["offswitch-kazakhstan-2022"]
    assert own["title"] == "{{Kazakhstan, January 2022: an internet shutdown, assessed}}"
    assert own["year"] == "{2022}"
    assert found.case.hash in own["note"]


def test_its_date_is_that_of_the_data(found):
    told = yaml.safe_load(citation(found, "cff"))
    assert told["date-released"] == "2022-01-12"
    assert date.fromisoformat(told["date-released"]) < found.case.window.end.date()


def test_no_word_of_a_case_ends_what_holds_it(found):
    source = replace(found.sources[0], id="x y", title=HOSTILE, publisher=HOSTILE, licence=HOSTILE)
    named = replace(found, case=replace(found.case, title=HOSTILE), sources=(source,))

    told = yaml.safe_load(citation(named, "cff"))
    jsonschema.validate(told, CFF)
    assert '\\c $d "e" %f' in told["title"]
    made = entries(citation(named, "bib"))
    assert set(made) == {"offswitch-kazakhstan-2022", "x-y"}
    for value in (made["x-y"]["title"], made["x-y"]["author"]):
        assert not re.search(r"(?<!\\)[$&#_%^~]", value.replace(r"\textasciicircum", ""))
    assert all(line.isprintable() for line in citation(named, "bib").splitlines())


def test_another_form_is_refused(found):
    with pytest.raises(CaseError, match="use one of bib, cff"):
        citation(found, "ris")
