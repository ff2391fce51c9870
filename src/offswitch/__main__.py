"""`offswitch` and `python -m offswitch`: the command line, in the language that is asked for."""

import os
import sys

from offswitch.settings import LANGUAGE
from offswitch.text import LANGUAGES, speaking


def asked_language(words: list[str], given: str = "") -> str:
    """Find the language in the words of a command line; it has to be known before help is read.

    What is no language of the package is left to the command line to refuse.
    """
    for word, value in zip(words, [*words[1:], ""], strict=True):
        if word == "--lang":
            given = value
        elif word.startswith("--lang="):
            given = word.removeprefix("--lang=")
    return given if given in LANGUAGES else "en"


def main() -> None:
    """Run the command line."""
    with speaking(asked_language(sys.argv[1:], os.environ.get(LANGUAGE, ""))):
        from offswitch.cli import main as run

        run()


if __name__ == "__main__":
    main()
