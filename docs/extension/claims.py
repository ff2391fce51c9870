"""The format of claims: columns, subjects, verdicts and rules."""

from extension.markdown import code, table
from offswitch.claims import CLAIM_COLUMNS, REQUIRED_COLUMNS, RULES, SUBJECTS, VERDICTS
from offswitch.text import CATALOGUE, say

#: Whether the stretch of time that a claim is about matters.
WINDOW = {"": "", "used": "used if given", "needed": "needed"}


def columns() -> str:
    """Return the columns of a table of claims."""
    rows = [
        [
            code(name),
            "required" if name in REQUIRED_COLUMNS else "optional",
            say(f"claims_column.{name}"),
        ]
        for name in CLAIM_COLUMNS
    ]
    return table(["column", "header", "meaning"], rows)


def subjects() -> str:
    """Return what a claim may be about: first what is measured, then the rest."""
    measured = [one for one in SUBJECTS.values() if one.measured]
    others = [one for one in SUBJECTS.values() if not one.measured]
    return "\n".join(
        [
            "### Measured\n",
            table(
                ["subject", "kinds", "unit", "window", "what it is"],
                [
                    [
                        code(one.name),
                        ", ".join(one.kinds),
                        " or ".join(map(code, one.units)),
                        WINDOW[one.window],
                        _meaning(one.name),
                    ]
                    for one in measured
                ],
            ),
            "### Not measured yet\n",
            table(["subject", "what it is"], [[code(o.name), _meaning(o.name)] for o in others]),
        ]
    )


def _meaning(subject: str) -> str:
    """Return what a subject is, and what `about` means for it."""
    return f"{say(f'subject.{subject}')} {CATALOGUE.get(f'about.{subject}', '')}"


def verdicts() -> str:
    """Return the verdicts and what each means."""
    return table(["verdict", "meaning"], [[code(v), say(f"meaning.{v}")] for v in VERDICTS])


def rules() -> str:
    """Return the rules by which verdicts are given."""
    rows = [[code(rule.id), rule.evidence, f"{rule.comment}."] for rule in RULES.values()]
    strengths = dict.fromkeys(rule.evidence for rule in RULES.values())
    told = "; ".join(f"**{name}**: {say(f'evidence.{name}')}" for name in strengths)
    return "\n".join([table(["rule", "evidence", "what it does"], rows), f"Evidence is {told}."])
