import doctest
import importlib
import pkgutil

import pytest

import offswitch

MODULES = [
    info.name
    for info in pkgutil.walk_packages(offswitch.__path__, "offswitch.")
    if not info.name.endswith("__main__")
]


@pytest.mark.parametrize("name", ["offswitch", *MODULES])
def test_examples_in_docstrings_hold(name):
    result = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert result.failed == 0


def test_there_are_examples():
    finder = doctest.DocTestFinder()
    found = [t for n in MODULES for t in finder.find(importlib.import_module(n)) if t.examples]
    assert len(found) >= 2
