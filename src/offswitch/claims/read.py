"""Reading a file of claims."""

from collections.abc import Callable

from offswitch.claims.claim import CLAIM_COLUMNS, REQUIRED_COLUMNS, Claim, claim_row
from offswitch.errors import CaseError
from offswitch.tables import Location, Row, read_table


def _accept(claim: Claim) -> None:
    """Accept every claim."""


def read_claims(file: Location, check: Callable[[Claim], None] = _accept) -> tuple[Claim, ...]:
    """Read claims from a CSV file, each with an id of its own.

    Parameters
    ----------
    file
        `REQUIRED_COLUMNS` and any others of `CLAIM_COLUMNS`, in any order.
    check
        Raises what else is wrong with a claim; the error is given the file and the row.

    Raises
    ------
    CaseError, DataError
        One line that names the file, the row and the remedy.
    """
    seen: set[str] = set()

    def make(row: Row) -> Claim:
        claim = claim_row(row)
        if claim.id in seen:
            raise CaseError("claim_twice", id=claim.id)
        seen.add(claim.id)
        check(claim)
        return claim

    optional = [column for column in CLAIM_COLUMNS if column not in REQUIRED_COLUMNS]
    try:
        return tuple(read_table(file, REQUIRED_COLUMNS, make, optional))
    except CaseError as error:
        if error.key != "bad_columns":
            raise
        raise CaseError(
            "bad_claim_columns", file=error.file, row=error.row, **error.values
        ) from None
