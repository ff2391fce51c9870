"""Whatever is asked, the service answers or says in one line why it does not."""

from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.serve.asking import asking

from offswitch.errors import CaseError, OffswitchError
from offswitch.serve import studies
from offswitch.serve.answers import KINDS
from offswitch.serve.api import ADDRESSES
from offswitch.serve.query import OfCase, Simulate
from offswitch.serve.read import read_pairs, read_values

KNOWN = sorted({kind for address in ADDRESSES for kind in [address.kind]})
FIELDS = sorted({name for kind in KNOWN for name in KINDS[kind].query.model_fields})
words = st.one_of(
    st.text(max_size=20),
    st.integers().map(str),
    st.floats().map(str),
    st.sampled_from(["KZ", "true", "a=1", "../etc", "uniform(0,1)", "2022-01-05T10:30Z", "\x00"]),
)
pairs = st.lists(st.tuples(st.sampled_from(FIELDS), words), max_size=5)


def read(ask):
    """Return a question; None where it was refused, in one line."""
    try:
        return ask()
    except OffswitchError as error:
        told = str(error)
    assert told
    assert "\n" not in told
    return None


@given(kind=st.sampled_from(KNOWN), asked=pairs)
def test_a_question_is_read_or_refused_in_one_line(kind, asked):
    model = KINDS[kind].query
    query = read(lambda: read_pairs(model, asked))
    if query is None:
        return
    assert model.model_validate_json(query.canonical) == query


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
        lambda inside: (
            st.lists(inside, max_size=3)
            | st.dictionaries(st.sampled_from([*FIELDS, "other"]), inside, max_size=4)
        ),
        max_leaves=8,
    )
)
def test_a_body_is_read_or_refused_in_one_line(value):
    query = read(lambda: read_values(Simulate, value))
    if query is None:
        return
    assert query == Simulate.model_validate_json(query.canonical)


@pytest.fixture(scope="module")
def client():
    with asking() as made:
        yield made


@settings(max_examples=40)
@given(
    path=st.sampled_from(["assess", "cases", "simulate", "mining", "sources", "jobs", "x"]),
    name=st.text(max_size=12),
    asked=st.lists(st.tuples(st.text(max_size=8), words), min_size=1, max_size=3),
)
def test_no_address_breaks_the_service(client, path, name, asked):
    """No name that is made up is a parameter, so nothing is worked on."""
    query = "&".join(f"{quote(key, safe='')}={quote(value, safe='')}" for key, value in asked)
    answered = client.get(f"/api/v1/{path}/{quote(name, safe='')}?{query}")
    assert answered.status_code in (200, 404, 422), answered.text
    if answered.status_code != 200:
        assert answered.json()["detail"]


def test_what_is_fixed_is_read_as_the_command_reads_it():
    asked = OfCase(set=("b = 2", "a=1"))
    assert asked.fixed == {"a": 1.0, "b": 2.0}
    with pytest.raises(CaseError, match="NAME=VALUE"):
        OfCase(set=("a=b",))


def test_every_study_is_registered():
    assert studies
    assert set(KNOWN) <= set(KINDS)
