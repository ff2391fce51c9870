import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.errors import CaseError
from offswitch.parameters import Distribution, Parameter, Parameters, parse_distribution, stream
from offswitch.settings import MOST_DRAWS, Settings

NAMES = ("level_mobile", "level_window", "gdp_growth", "fees_per_block")
NUMBER = st.floats(-1e9, 1e9)
POSITIVE = st.floats(1e-6, 1e6)


def parameter(name, text="uniform(0, 1)", unit="share", **changed):
    firm = {"status": "assumed", "source": "", **changed}
    return Parameter(name, parse_distribution(text), unit, **firm)


def run(*names, **settings):
    return Parameters(
        [parameter(n) for n in names or NAMES], Settings(**{"draws": 100, **settings})
    )


def distinct(numbers, least):
    return st.lists(numbers, min_size=least, max_size=least, unique=True).map(sorted)


DISTRIBUTIONS = st.one_of(
    NUMBER.map(lambda v: Distribution("point", (v,))),
    distinct(NUMBER, 2).map(lambda a: Distribution("uniform", tuple(a))),
    distinct(NUMBER, 3).map(lambda a: Distribution("triangular", tuple(a))),
    st.builds(lambda m, s: Distribution("normal", (m, s)), NUMBER, POSITIVE),
    st.builds(lambda m, s: Distribution("lognormal", (m, s)), POSITIVE, POSITIVE),
)


@given(DISTRIBUTIONS)
def test_a_distribution_reads_back_what_it_wrote(distribution):
    assert parse_distribution(str(distribution)) == distribution


@pytest.mark.parametrize(
    "text",
    [
        "",
        "much",
        "nan",
        "inf",
        "1, 2",
        "uniform(1)",
        "uniform(0, 1, 2)",
        "uniform(2, 1)",
        "uniform(1, 1)",
        "uniform(0, inf)",
        "uniform()",
        "uniform(0, 1",
        "uniform(uniform(0, 1), 2)",
        "triangular(0, 2, 1)",
        "triangular(1, 1, 1)",
        "normal(0, 0)",
        "normal(0, -1)",
        "lognormal(0, 1)",
        "lognormal(-1, 1)",
        "beta(1, 2)",
        "beta(1)",
    ],
)
def test_a_bad_distribution_is_refused(text):
    with pytest.raises(CaseError) as error:
        parse_distribution(text)
    assert error.value.key == "bad_distribution"


@pytest.mark.parametrize(
    ("text", "p05", "p50", "p95"),
    [
        ("uniform(2, 4)", 2.1, 3.0, 3.9),
        ("triangular(0, 1, 2)", np.sqrt(0.1), 1.0, 2 - np.sqrt(0.1)),
        ("normal(10, 2)", 10 - 2 * 1.644854, 10.0, 10 + 2 * 1.644854),
        ("lognormal(5, 0.3)", 5 * np.exp(-0.3 * 1.644854), 5.0, 5 * np.exp(0.3 * 1.644854)),
    ],
)
def test_draws_have_the_quantiles_of_their_distribution(text, p05, p50, p95):
    found = Parameters([parameter("a", text, "1")], Settings(draws=MOST_DRAWS)).draw("a")

    assert (found.p05, found.p50, found.p95) == pytest.approx((p05, p50, p95), rel=0.01)


def test_one_name_is_one_draw():
    parameters = run()
    a, b = parameters.draw("gdp_growth"), parameters.draw("gdp_growth")

    assert not (a - b).draws.any()
    assert a.draws.size == 100


@given(st.permutations(NAMES), st.integers(1, len(NAMES)))
def test_neither_order_nor_other_parameters_change_a_draw(order, kept):
    whole, part = run(), run(*order[:kept])
    for name in order:
        whole.draw(name)
    for name in reversed(order[:kept]):
        assert part.draw(name).draws.tolist() == whole.draw(name).draws.tolist()


def test_the_seed_and_the_name_change_the_draws():
    drawn = [run(draws=2000, seed=seed).draw(name).draws for seed in (1, 2, 3) for name in NAMES]
    apart = np.corrcoef(drawn) - np.eye(len(drawn))

    assert np.abs(apart).max() < 0.1


def test_a_stream_is_the_same_in_every_process():
    """Python's own `hash` would change from one process to the next."""
    assert stream(1, "level_mobile").random() == 0.014715814606700572


def test_a_fixed_parameter_is_that_value_and_moves_no_other():
    free, fixed = run(), run(fixed={"level_window": 0.25})

    assert fixed.draw("level_window").draws.tolist() == [0.25]
    assert fixed.draw("gdp_growth").draws.tolist() == free.draw("gdp_growth").draws.tolist()


@pytest.mark.parametrize("value", [-0.1, 1.1, float("nan"), float("inf")])
def test_a_value_that_the_unit_does_not_allow_is_refused(value):
    with pytest.raises(CaseError) as error:
        run(fixed={"level_window": value})
    assert error.value.key == "bad_value"


def test_an_unknown_name_is_answered_with_the_closest():
    for ask in (lambda: run().draw("levl_window"), lambda: run(fixed={"levl_window": 0.5})):
        with pytest.raises(CaseError, match=r"nearest: level_window\b") as error:
            ask()
        assert error.value.key == "unknown_parameter"
    assert "level_window" in run()
    assert "levl_window" not in run()


def test_a_draw_carries_its_source_unit_and_name():
    row = parameter("price", "lognormal(40000, 0.1)", "usd/btc", status="published", source="s")
    found = Parameters([row], Settings(draws=100)).draw("price")

    assert (found.sources, found.unit, found.method) == (("s",), "usd/btc", "price")


@pytest.mark.parametrize(
    ("key", "make"),
    [
        ("parameter_twice", lambda: run("a", "a")),
        ("no_source", lambda: parameter("a", status="measured")),
        ("no_source", lambda: parameter("a", status="published")),
        ("bad_status", lambda: parameter("a", status="guessed")),
        ("bad_draws", lambda: Settings(draws=99)),
        ("bad_draws", lambda: Settings(draws=MOST_DRAWS + 1)),
        ("bad_seed", lambda: Settings(seed=-1)),
    ],
)
def test_rules_of_parameters_and_settings(key, make):
    with pytest.raises(CaseError) as error:
        make()
    assert error.value.key == key
