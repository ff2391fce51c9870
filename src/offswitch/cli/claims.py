"""`offswitch claims`."""

from pathlib import Path
from typing import Annotated

import typer

from offswitch.cli.common import (
    AsJson,
    Assignments,
    CaseOption,
    Lang,
    NumberOfDraws,
    Output,
    Seed,
    check_output,
    dump,
    read_fixed,
    shown_progress,
    write,
)
from offswitch.cli.window import or_window
from offswitch.errors import CaseError
from offswitch.output import write_file
from offswitch.settings import DEFAULT_CASE, DEFAULT_DRAWS
from offswitch.text import say

claims = typer.Typer(help=say("help.claims"), no_args_is_help=True)


@claims.command("list", help=say("help.claims_list"))
def list_claims(
    case: CaseOption = DEFAULT_CASE, as_json: AsJson = False, lang: Lang = "en"
) -> None:
    """List the claims of a case."""
    import offswitch as off
    from offswitch.report.claims import render_claims
    from offswitch.report.json import verdict_dicts

    with shown_progress() as progress:
        found = off.assess(case, progress=progress)
    if not as_json:
        write(render_claims(found), None)
        return
    subjects = {claim.id: claim.subject for claim in found.case.claims}
    kept = ("verdict", "said_by", "statement")
    rows = [
        {"id": row["claim"], "subject": subjects[row["claim"]], **{key: row[key] for key in kept}}
        for row in verdict_dicts(found)
    ]
    write(dump(rows), None)


@claims.command("show", help=say("help.claims_show"))
def show_claim(
    claim: Annotated[str, typer.Argument(help=say("help.claim"), metavar="ID")],
    case: CaseOption = DEFAULT_CASE,
    as_json: AsJson = False,
    lang: Lang = "en",
) -> None:
    """Show one claim."""
    from offswitch.assessment import assess_claim
    from offswitch.report.claims import render_claim
    from offswitch.report.json import claim_dict

    with shown_progress() as progress:
        found = assess_claim(claim, case, progress=progress)
    write(dump(claim_dict(found)) if as_json else render_claim(found), None)


@claims.command("check", help=say("help.claims_check"))
@or_window("case")
def check(
    file: Annotated[Path, typer.Argument(help=say("help.claims_file"), metavar="FILE")],
    case: CaseOption = DEFAULT_CASE,
    as_json: AsJson = False,
    lang: Lang = "en",
    seed: Seed = 1,
    draws: NumberOfDraws = DEFAULT_DRAWS,
    fix: Assignments = None,
    output: Output = None,
) -> None:
    """Check a file of claims."""
    import offswitch as off
    from offswitch.report.claims import render_checked
    from offswitch.report.json import claims_dict

    check_output(output)
    fixed = read_fixed(fix)
    with shown_progress() as progress:
        found = off.check_claims(file, case, seed=seed, draws=draws, fixed=fixed, progress=progress)
    write(dump(claims_dict(found)) if as_json else render_checked(found), output)


@claims.command("new", help=say("help.claims_new"))
def new_claims(
    file: Annotated[Path, typer.Argument(help=say("help.claims_new_file"), metavar="FILE")],
    as_json: AsJson = False,
    lang: Lang = "en",
) -> None:
    """Write a template of a file of claims."""
    from offswitch.claims import claims_forms, claims_template
    from offswitch.report.claims import render_forms

    if file.exists():
        raise CaseError("file_exists", name=str(file))
    check_output(file)
    write_file(file, claims_template())
    forms = claims_forms()
    write(dump({"file": str(file), **forms}) if as_json else render_forms(str(file), forms), None)
