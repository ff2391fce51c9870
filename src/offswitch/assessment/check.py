"""Checking somebody's own claims against the record of a case."""

import difflib
import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from offswitch.assessment.assess import assess
from offswitch.assessment.progress import Progress, silent
from offswitch.assessment.result import Assessment
from offswitch.case import Case, find_case, read_case
from offswitch.claims import Claim, check_currency, read_claims
from offswitch.errors import CaseError
from offswitch.provenance import Source, Sources
from offswitch.settings import DEFAULT_CASE, DEFAULT_DRAWS
from offswitch.text import message, say


def check_claims(
    file: str | Path,
    case: Case | str | Path = DEFAULT_CASE,
    *,
    seed: int = 1,
    draws: int = DEFAULT_DRAWS,
    fixed: dict[str, float] | None = None,
    progress: Progress = silent,
) -> Assessment:
    """Assess a case with the claims of a file in place of its own.

    Parameters
    ----------
    file
        A CSV file of claims (see `offswitch.claims.CLAIM_COLUMNS`). A source is the id of one of
        the case, or any address or text; a claim without one has the file as its source.
    case
        What the claims are checked against, as in `assess`.
    seed
        Start of the random streams.
    draws
        Number of draws; the same seed and draws give the same result.
    fixed, progress
        As in `assess`.

    Raises
    ------
    OffswitchError
        One line on what is wrong with the file, the case or the parameters, and what to do.
    """
    if not isinstance(case, Case):
        progress(say("stage.read"))
        case = read_case(find_case(str(case)))
    known = case
    claims = read_claims(Path(file), lambda claim: check_currency(claim, known.local_unit))
    if not claims:
        raise CaseError("no_claims", file=str(file))
    by_url = {_bare(source.url): id for id, source in known.sources.items() if source.url}
    named: dict[str, Source] = {}
    resolved = []
    for claim in claims:
        ids = _ids(claim, known.sources, by_url) or (Path(file).name,)
        resolved.append(replace(claim, sources=ids))
        for id in ids:
            if id not in known.sources:
                named.setdefault(id, _source(id, claim))
    sources = Sources([*known.sources.values(), *named.values()])
    own = replace(known, claims=tuple(resolved), sources=sources)
    found = assess(own, seed=seed, draws=draws, fixed=fixed, progress=progress)
    digest = hashlib.sha256(Path(file).read_bytes()).hexdigest()
    return replace(found, versions={**found.versions, "claims": digest})


def assess_claim(
    id: str, case: str | Path = DEFAULT_CASE, *, progress: Progress = silent
) -> Assessment:
    """Assess a case with one of its claims alone.

    Raises
    ------
    CaseError
        If it has no claim of that id.
    """
    progress(say("stage.read"))
    whole = read_case(find_case(str(case)))
    own = tuple(claim for claim in whole.claims if claim.id == id)
    if not own:
        ids = [claim.id for claim in whole.claims]
        close = difflib.get_close_matches(id, ids, n=3, cutoff=0.0)
        raise CaseError("unknown_claim", id=id, case=case, close=", ".join(close) or "-")
    return assess(replace(whole, claims=own), progress=progress)


def _bare(url: str) -> str:
    """An address without what differs between two ways to write it."""
    return (
        url.strip()
        .removeprefix("https://")
        .removeprefix("http://")
        .removeprefix("www.")
        .rstrip("/")
    )


def _ids(claim: Claim, sources: Sources, by_url: Mapping[str, str]) -> tuple[str, ...]:
    """Ids of a claim's sources: known ones by id or address, and any other text as it stands."""
    words = [by_url.get(_bare(word), word) for word in claim.sources]
    if all(word in sources or "://" in word for word in words):
        return tuple(dict.fromkeys(words))
    return (" ".join(words),)


def _source(id: str, claim: Claim) -> Source:
    """Return a source that the case does not know: as given, or that none was given."""
    unknown = message("claims.not_stated")
    if not claim.sources:
        return Source(id, unknown, message("claims.no_source"), "", "", unknown)
    url = id if "://" in id else ""
    publisher = claim.said_by or unknown
    return Source(id, publisher, message("claims.given_source"), url, claim.said_on, unknown)
