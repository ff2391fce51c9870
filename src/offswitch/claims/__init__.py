"""Statements about a shutdown, and what the record says of them."""

from offswitch.claims.claim import (
    CLAIM_COLUMNS,
    COMPARATORS,
    REQUIRED_COLUMNS,
    Claim,
    check_currency,
    claim_row,
)
from offswitch.claims.judge import Reading, grade, grade_all, grade_date
from offswitch.claims.read import read_claims
from offswitch.claims.rules import RULES, VERDICTS, Rule
from offswitch.claims.subjects import KINDS, LOCAL, SUBJECTS, Subject
from offswitch.claims.template import claims_forms, claims_template
from offswitch.claims.verdict import Verdict, WindowVerdict

__all__ = [
    "CLAIM_COLUMNS",
    "COMPARATORS",
    "KINDS",
    "LOCAL",
    "REQUIRED_COLUMNS",
    "RULES",
    "SUBJECTS",
    "VERDICTS",
    "Claim",
    "Reading",
    "Rule",
    "Subject",
    "Verdict",
    "WindowVerdict",
    "check_currency",
    "claim_row",
    "claims_forms",
    "claims_template",
    "grade",
    "grade_all",
    "grade_date",
    "read_claims",
]
