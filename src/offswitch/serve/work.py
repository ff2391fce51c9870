"""The process that one job is worked on in: ``python -m offswitch.serve.work``.

It reads one line of JSON, the question, tells its stages as lines of JSON, and puts the answer
where the service keeps its answers. It ends when whoever started it is gone.
"""

import json
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from offswitch.errors import CaseError, OffswitchError
from offswitch.serve import studies
from offswitch.serve.answers import KINDS, Answers
from offswitch.serve.config import Config
from offswitch.serve.shelf import Shelf
from offswitch.text import CATALOGUE

__all__ = ["STAGES", "main", "studies"]  # studies: importing it registers what can be asked
#: Stages that a study tells, where there are always as many.
STAGES = {"assess": 5}


def main() -> None:
    """Work on the question that stands on standard input."""
    tell = _teller()
    asked = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(AttributeError, OSError):  # whoever asks for a page now is served first
        os.nice(5)
    try:
        work(asked, tell)
    except OffswitchError as error:
        tell(failed=str(error))
    else:
        tell(done=True)


def work(asked: dict[str, Any], tell: Callable[..., None]) -> None:
    """Make an answer and put it on disk.

    Parameters
    ----------
    asked
        ``id``, ``kind``, ``query``, ``cases`` (folders) and ``state`` (folder).
    tell
        Called with what is to be told.

    Raises
    ------
    OffswitchError
        What was wrong with the question.
    """
    names = {text: key.removeprefix("stage.") for key, text in CATALOGUE.items() if _stage(key)}
    of = STAGES.get(asked["kind"])
    begun = 0

    def progress(said: str) -> None:
        nonlocal begun
        share = None if of is None else min(begun / of, 1.0)
        tell(stage=names.get(said, "work"), detail=said, share=share)
        begun += 1

    config = Config(cases=tuple(map(Path, asked["cases"])), state=Path(asked["state"]))
    answers = Answers(config, Shelf(config, progress))
    query = KINDS[asked["kind"]].query.model_validate(asked["query"])
    if answers.key(asked["kind"], query) != asked["id"]:
        raise CaseError("case_changed")
    answers.make(asked["kind"], query)


def _stage(key: str) -> bool:
    return key.startswith("stage.")


def _teller() -> Callable[..., None]:
    """Take standard output for what is told; what libraries print goes to standard error."""
    lines = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def tell(**told: Any) -> None:
        lines.write(json.dumps(told) + "\n")
        lines.flush()

    return tell


def _end_with_parent() -> None:
    """Wait for the end of standard input, which comes with the end of the parent."""
    os.read(0, 1)
    os._exit(1)


if __name__ == "__main__":
    main()
