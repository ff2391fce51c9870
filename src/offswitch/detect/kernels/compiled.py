"""How the loops are compiled: when first used, and kept on disk where something can be written."""

from collections.abc import Callable
from typing import Any

from numba import njit


def compiled(loop: Callable[..., Any]) -> Any:
    """Compile a loop; where no cache can be written it is compiled anew in every process.

    A division by zero gives what the processor says, and raises nothing.
    """
    try:
        return njit(cache=True, nogil=True, error_model="numpy")(loop)
    except RuntimeError:  # neither beside the file nor in the user's folder
        return njit(nogil=True, error_model="numpy")(loop)
