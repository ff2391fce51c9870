import json
from datetime import datetime

import pytest
from tests.golden.update import DRAWS, SEED, STORED, figures

#: Of the width of the interval (or of the figure, where it has none). A new seed moves medians by
#: about 0.01 of the width; the same seed with another numpy moves nothing.
TOLERANCE = 0.005


@pytest.fixture(scope="module")
def stored():
    return json.loads(STORED.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def now(found):
    assert (found.settings.seed, found.settings.draws) == (SEED, DRAWS)
    return figures(found)


def moved(now: dict, stored: dict, close) -> dict:
    assert set(now) == set(stored), "figures came or went: run tests/golden/update.py"
    return {
        name: (stored[name], now[name]) for name in stored if not close(stored[name], now[name])
    }


def test_quantiles(now, stored):
    def close(old, new):
        width = max(old[2] - old[0], abs(old[1]) * 0.1)
        return all(abs(a - b) <= TOLERANCE * width for a, b in zip(old, new, strict=True))

    assert not moved(now["quantiles"], stored["quantiles"], close)


def test_numbers(now, stored):
    def close(old, new):
        return abs(old - new) <= 0.005 + 0.005 * abs(old)

    assert not moved(now["numbers"], stored["numbers"], close)


def test_times(now, stored):
    def close(old, new):
        apart = [
            (datetime.fromisoformat(a) - datetime.fromisoformat(b)).total_seconds()
            for a, b in zip(old, new, strict=True)
            if a is not None and b is not None
        ]
        return [t is None for t in old] == [t is None for t in new] and max(map(abs, apart)) <= 30

    assert not moved(now["times"], stored["times"], close)


def test_verdicts(now, stored):
    assert not moved(now["verdicts"], stored["verdicts"], lambda old, new: old == new)


def test_a_real_change_would_be_caught(now, stored):
    """Half a day of effective hours, or a rate one per cent off, is beyond the tolerance."""
    for name, factor in (("hours/effective", 1.01), ("cost/netblocks_cost/effective", 1.01)):
        old = stored["quantiles"][name]
        width = max(old[2] - old[0], abs(old[1]) * 0.1)
        assert abs(old[1] * factor - old[1]) > TOLERANCE * width, name
