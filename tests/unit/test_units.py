import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.errors import ModelError
from offswitch.units import SYMBOLS, check_unit, multiply

POWERS = st.dictionaries(st.sampled_from(sorted(SYMBOLS)), st.integers(-3, 3), max_size=4)


def as_product(powers):
    """Spell powers the long way: no division, no order, zeros left in."""
    return "*".join(f"{symbol}^{power}" for symbol, power in powers.items()) or "1"


def as_quotient(powers):
    over = "*".join(f"{s}^{p}" for s, p in powers.items() if p > 0) or "1"
    return "/".join([over, *(f"{s}^{-p}" for s, p in powers.items() if p < 0)])


UNITS = POWERS.map(as_product)


@given(POWERS)
def test_each_unit_has_one_spelling(powers):
    backwards = dict(reversed(powers.items()))
    spelling = check_unit(as_product(powers))

    assert check_unit(spelling) == spelling
    assert check_unit(as_product(backwards)) == check_unit(as_quotient(backwards)) == spelling


@given(UNITS, UNITS, UNITS)
def test_units_form_a_commutative_group(a, b, c):
    assert multiply(a, b) == multiply(b, a)
    assert multiply(multiply(a, b), c) == multiply(a, multiply(b, c))
    assert multiply(a, "1") == check_unit(a)
    assert multiply(a, a, -1) == "1"
    assert multiply(multiply(a, b), b, -1) == check_unit(a)


def test_worked_units():
    assert multiply("usd/h", "h") == "usd"
    assert multiply("usd", "h", -1) == "usd/h"
    assert multiply("eur", "usd", -1) == "eur/usd"
    assert multiply("eh/s", "s") == "eh"
    assert check_unit("") == "1"


@pytest.mark.parametrize("unit", ["euro", "USD", "usd^x", "usd^", "usd h", " usd", "usd\n", "2*h"])
def test_unknown_unit_is_refused(unit):
    with pytest.raises(ModelError) as error:
        check_unit(unit)
    assert error.value.key == "unknown_unit"
    with pytest.raises(ModelError):
        multiply("usd", unit)
