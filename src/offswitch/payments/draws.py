"""The numbers of a plan that are draws, wherever in it they stand."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

import numpy as np

from offswitch.errors import ModelError
from offswitch.estimate import Draws

T = TypeVar("T")


def with_draws(part: T, change: Callable[[Draws], float | Draws]) -> T:
    """Return a plan, or a part of one, whose draws, wherever there are any, are changed."""
    found: Any = part
    if isinstance(part, np.ndarray):
        found = change(part)
    elif isinstance(part, tuple):
        found = tuple(with_draws(one, change) for one in part)
    elif isinstance(part, dict):
        found = {key: with_draws(value, change) for key, value in part.items()}
    elif is_dataclass(part) and not isinstance(part, type):
        of: dict[str, Any] = {
            field.name: with_draws(getattr(part, field.name), change) for field in fields(part)
        }
        found = replace(part, **of)
    return found  # type: ignore[no-any-return]


def check_draws(part: object, draws: int) -> None:
    """Check that every number has one draw or so many.

    Raises
    ------
    ModelError
        If one has not.
    """

    def check(drawn: Draws) -> Draws:
        if drawn.size not in (1, draws):
            raise ModelError("plan_draws", a=drawn.size, b=draws)
        return drawn

    with_draws(part, check)
