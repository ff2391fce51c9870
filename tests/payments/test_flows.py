import pytest

from offswitch.errors import ModelError
from offswitch.estimate import point
from offswitch.payments.flows import Purchases, Turnover, ValueAdded


def test_unlike_counts_of_money_are_never_added():
    turnover, purchases = Turnover(point(250.0, "kzt")), Purchases(point(28.0, "kzt"))
    for a, b in ((turnover, purchases), (purchases, turnover)):
        with pytest.raises(ModelError, match=f"{type(a).__name__} and {type(b).__name__}"):
            a + b
        with pytest.raises(ModelError, match="show them side by side"):
            a - b
    with pytest.raises(ModelError):
        purchases + ValueAdded(point(1.0, "kzt"))
    with pytest.raises(ModelError):
        purchases + point(1.0, "kzt")


def test_like_ones_are_and_keep_their_kind():
    both = Purchases(point(28.0, "kzt")) + Purchases(point(2.0, "kzt"))
    assert isinstance(both, Purchases)
    assert both.estimate.p50 == 30
    assert (both - both).estimate.p50 == 0


def test_value_added_comes_of_purchases_by_a_margin_alone():
    earned = Purchases(point(30.0, "kzt")).value_added(point(0.2, "share"))
    assert isinstance(earned, ValueAdded)
    assert earned.estimate.p50 == 6
