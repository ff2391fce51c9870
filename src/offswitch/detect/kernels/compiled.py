"""How the loops are compiled: when first used, and kept on disk where something can be written."""

from collections.abc import Callable, Collection
from typing import Any

from numba import njit


def compiled(loop: Callable[..., Any], fastmath: Collection[str] = ()) -> Any:
    """Compile a loop; where no cache can be written it is compiled anew in every process.

    A division by zero gives what the processor says, and raises nothing. `fastmath` names what the
    compiler may do to sums besides, in the words of LLVM.
    """
    options: dict[str, Any] = {"nogil": True, "error_model": "numpy", "fastmath": set(fastmath)}
    try:
        return njit(cache=True, **options)(loop)
    except RuntimeError:  # neither beside the file nor in the user's folder
        return njit(**options)(loop)
