"""Statements about a shutdown, and what the record says of them."""

from offswitch.claims.claim import CLAIM_COLUMNS, Claim, claim_row
from offswitch.claims.judge import Reading, grade, grade_all
from offswitch.claims.rules import RULES, VERDICTS, Rule
from offswitch.claims.verdict import Verdict

__all__ = [
    "CLAIM_COLUMNS",
    "RULES",
    "VERDICTS",
    "Claim",
    "Reading",
    "Rule",
    "Verdict",
    "claim_row",
    "grade",
    "grade_all",
]
