"""How to cite an assessment: BibTeX, or a Citation File Format of version 1.2.0.

Its date is that of what it was made from, not of the clock, so that it is the same on every run.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.metadata import version

from offswitch.assessment import Assessment
from offswitch.assessment.quiet import Quiet
from offswitch.errors import CaseError
from offswitch.provenance import Source
from offswitch.report.drawn import CITATIONS
from offswitch.text import say, speaking

AUTHORS = "The offswitch contributors"
_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?$")
#: What TeX would take for a command. Braces are named: BibTeX counts them even where escaped.
_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    **{sign: f"\\{sign}" for sign in "$&#_%"},
}
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


@dataclass(frozen=True)
class _Cited:
    """What a citation says, in plain words."""

    title: str
    abstract: str
    version: str
    name: str
    hash: str
    day: date
    sources: tuple[Source, ...]


@speaking("en")
def citation(found: Assessment | Quiet, form: str) -> str:
    """Return how to cite an assessment and its sources, in English.

    Parameters
    ----------
    form
        ``bib``: BibTeX, an entry for it and one for each source. ``cff``: a Citation File Format,
        with the sources as references.

    Raises
    ------
    CaseError
        If there is no such form.
    """
    if form not in CITATIONS:
        raise CaseError("citation_unknown", form=form, known=", ".join(CITATIONS))
    cited = _quiet(found) if isinstance(found, Quiet) else _assessment(found)
    return "\n".join(_bib(cited) if form == "bib" else _cff(cited)) + "\n"


def _day(found: Assessment | Quiet) -> date:
    """Return the day until which the data reach, or on which sources were asked for them."""
    made = found.case.gathered
    if made is None:
        return (found.case.window.end - timedelta(microseconds=1)).date()  # it is half-open
    return (made.as_known or made.retrieved).date()


def _assessment(found: Assessment) -> _Cited:
    case, settings, day = found.case, found.settings, _day(found)
    fixed = ", ".join(f"{name}={value!r}" for name, value in settings.fixed.items())
    return _Cited(
        title=say("citation.title", title=_plain(case.title)),
        abstract=say(
            "citation.abstract",
            version=found.versions["offswitch"],
            method=found.versions["method"],
            case=_plain(case.name),
            seed=settings.seed,
            draws=settings.draws,
            fixed=say("citation.fixed", list=fixed) if fixed else "",
            date=day.isoformat(),
        ),
        version=found.versions["offswitch"],
        name=case.name,
        hash=case.hash,
        day=day,
        sources=found.sources,
    )


def _quiet(found: Quiet) -> _Cited:
    case, day, made = found.case, _day(found), version("offswitch")
    return _Cited(
        title=say("citation.title.quiet", title=_plain(case.title)),
        abstract=say(
            "citation.abstract.quiet", version=made, case=_plain(case.name), date=day.isoformat()
        ),
        version=made,
        name=case.name,
        hash=case.hash,
        day=day,
        sources=tuple(case.sources.values()),
    )


def _plain(text: str) -> str:
    """Return a text in one line of printable letters."""
    return "".join(filter(str.isprintable, " ".join(text.split())))


def _bib(cited: _Cited) -> Iterator[str]:
    yield from _entry(
        f"offswitch-{_key(cited.name)}",
        {
            "author": AUTHORS,
            "title": cited.title,
            "year": f"{cited.day.year}",
            "month": MONTHS[cited.day.month - 1],
            "version": cited.version,
            "note": f"{cited.abstract} {say('citation.hash')}: {cited.hash}",
        },
    )
    for source in cited.sources:
        year, month, _ = _dated(source.date)
        yield ""
        yield from _entry(
            _key(source.id),
            {
                "author": _plain(source.publisher),
                "title": _plain(source.title),
                "year": year,
                "month": MONTHS[int(month) - 1] if month else "",
                "url": source.url,
                "note": _terms(source),
            },
        )


def _entry(key: str, fields: dict[str, str]) -> Iterator[str]:
    yield f"@misc{{{key},"
    for name, value in fields.items():
        if name == "month" and value:
            yield f"  month = {value},"  # a macro of every style
        elif name == "url" and value:
            yield f"  url = {{{_address(value)}}},"
        elif value:
            told = "".join(_TEX.get(letter, letter) for letter in value)
            if name in ("author", "title"):  # in one piece, and with its capitals
                told = f"{{{told}}}"
            yield f"  {name} = {{{told}}},"
    yield "}"


def _key(id: str) -> str:
    return re.sub(r"[^\w:.-]", "-", id, flags=re.ASCII)


def _address(url: str) -> str:
    """Return an address without what would end the field that holds it, or a line."""
    return re.sub(r"[{}\\\s]", lambda found: f"%{ord(found[0]):02X}", url)


def _dated(text: str) -> tuple[str, str, str]:
    """Return year, month and day of a date, as far as it names them."""
    found = _DAY.match(text)
    year, month, day = found.groups("") if found else ("", "", "")
    return year, month if month and 1 <= int(month) <= 12 else "", day


def _terms(source: Source) -> str:
    return say("citation.source", id=_plain(source.id), licence=_plain(source.licence) or "-")


def _cff(cited: _Cited) -> Iterator[str]:
    yield "cff-version: 1.2.0"
    yield f"message: {_quoted(say('citation.message'))}"
    yield "type: dataset"
    yield f"title: {_quoted(cited.title)}"
    yield "authors:"
    yield f"  - name: {_quoted(AUTHORS)}"
    yield f"version: {_quoted(cited.version)}"
    yield f"date-released: {_quoted(cited.day.isoformat())}"
    yield f"abstract: {_quoted(cited.abstract)}"
    yield "identifiers:"
    yield "  - type: other"
    yield f"    value: {_quoted(cited.hash)}"
    yield f"    description: {_quoted(say('citation.hash'))}"
    if cited.sources:
        yield "references:"
    for source in cited.sources:
        yield from _reference(source)


def _reference(source: Source) -> Iterator[str]:
    yield "  - type: generic"
    yield f"    title: {_quoted(source.title or source.id)}"
    yield "    authors:"
    yield f"      - name: {_quoted(source.publisher or '-')}"
    year, month, day = _dated(source.date)
    if day:
        yield f"    date-published: {_quoted(source.date)}"
    elif year:
        yield f"    year: {int(year)}"
        if month:
            yield f"    month: {int(month)}"
    if source.url:
        yield f"    url: {_quoted(_address(source.url))}"
    yield f"    notes: {_quoted(_terms(source))}"


def _quoted(text: str) -> str:
    """Quote a text for YAML, whose double quotes take every escape of JSON."""
    return json.dumps(_plain(text), ensure_ascii=False)
