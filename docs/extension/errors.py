"""Every refusal, in the words that a user reads."""

from extension.markdown import code, table
from offswitch.text import CATALOGUE


def errors() -> str:
    """Return the errors by key."""
    prefix = "error."
    rows = [
        [code(key.removeprefix(prefix)), text]
        for key, text in CATALOGUE.items()
        if key.startswith(prefix)
    ]
    return table(["key", "what it says"], rows)
