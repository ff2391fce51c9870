"""Many events on many exposures, against numpy."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.errors import ModelError
from offswitch.impact import PROPORTIONAL, ImpactFunction, impacts

#: A step nearly upright, and many stretches.
ABRUPT = ImpactFunction("abrupt", (0, 0.3, 0.3 + 1e-9, 1), (0, 0, 0.9, 0.95), longest_hours=100)
MANY = ImpactFunction(
    "many", tuple(np.linspace(0, 1, 9)), tuple(np.linspace(0, 1, 9) ** 2), longest_hours=100
)
FUNCTIONS = (PROPORTIONAL, ABRUPT, MANY)


@given(st.integers(1, 70), st.integers(1, 600), st.integers(0, 99), st.sampled_from(["f4", "f8"]))
def test_equal_to_interpolation(events, exposures, seed, dtype):
    rng = np.random.default_rng(seed)
    severity = rng.random((events, exposures)).astype(dtype)
    severity[rng.random(severity.shape) < 0.2] = rng.choice([0, 0.3, 1])
    hours, rates = rng.uniform(0, 200, events), rng.uniform(0, 3, events)
    per_hour, of = rng.uniform(0, 1e9, exposures), rng.integers(0, 3, exposures)
    if seed % 2:
        of.sort()

    found = impacts(severity, hours, per_hour, FUNCTIONS, of, yearly_rates=rates)

    share = np.empty(severity.shape)
    for n, f in enumerate(FUNCTIONS):
        share[:, of == n] = np.interp(severity[:, of == n], f.depths, f.shares)
    losses = share * per_hour * hours[:, None]
    # Where a step is upright, one unit in the last place of a depth is 1e-7 of a share.
    near = np.abs(severity - 0.3)[:, of == 1]
    tolerance = 1e-12 if not ((near > 0) & (near < 1e-6)).any() else 1e-6
    scale = losses.sum() + 1e-300
    assert np.abs(found.by_event - losses.sum(axis=1)).max() <= tolerance * scale
    assert np.abs(found.by_exposure - rates @ losses).max() <= tolerance * rates.max() * scale
    assert found.yearly == pytest.approx((rates @ losses).sum(), rel=1e-6)


def test_equal_whatever_the_threads():
    rng = np.random.default_rng(1)
    given = rng.random((300, 40)), rng.random(300), rng.random(40), FUNCTIONS[:1]
    one, three = (impacts(*given, workers=n) for n in (1, 3))

    assert (one.by_event == three.by_event).all()
    assert (one.by_exposure == three.by_exposure).all()


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"severity": [[0.5, np.nan]]}, "severity must lie between 0 and 1"),
        ({"severity": [[0.5, 1.5]]}, "severity must lie between 0 and 1"),
        ({"severity": [0.5, 0.5]}, "`severity` has the shape (2,)"),
        ({"hours": [1, 2]}, "`hours` has the shape (2,); give (1,)"),
        ({"hours": [np.inf]}, "`hours` holds a negative or not finite number"),
        ({"per_hour": [1, -1]}, "`per_hour` holds a negative"),
        ({"function_of": [0, 1]}, "number the 1 from 0"),
        ({"function_of": [0]}, "`function_of` has the shape (1,)"),
    ],
)
def test_what_it_refuses(changed, said):
    given = {
        "severity": [[0.5, 1.0]],
        "hours": [1],
        "per_hour": [1, 1],
        "functions": [PROPORTIONAL],
        **changed,
    }
    with pytest.raises(ModelError) as caught:
        impacts(**given)
    assert said in str(caught.value)
