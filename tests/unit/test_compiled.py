"""The loops are compiled where no cache can be written too."""

import pytest
from numba.core import caching

from offswitch.detect.kernels.compiled import compiled


def twice(number):
    return 2 * number


def test_a_loop_is_compiled_where_nothing_can_be_written(monkeypatch):
    monkeypatch.setattr(caching._CacheLocator, "ensure_cache_path", _refuse)
    with pytest.raises(RuntimeError, match="cannot cache"):
        caching.FunctionCache(twice)

    assert compiled(twice)(21) == 42


def _refuse(self):
    raise OSError("read-only")
