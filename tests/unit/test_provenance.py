import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.errors import DataError
from offswitch.provenance import Source, Sources, union

A, B = (Source(id, "Publisher", "Title", "https://example.org", "2022", "CC0") for id in "ab")


def test_sources_by_id():
    known = Sources([A, B, A])

    assert list(known) == ["a", "b"]
    assert len(known) == 2
    assert known["b"] is B
    assert "c" not in known
    known.check(["a", "b"])


def test_an_unknown_source_is_named():
    with pytest.raises(DataError, match="'c'") as error:
        Sources([A]).check(["a", "c"])
    assert error.value.key == "source_unknown"


def test_one_id_cannot_mean_two_publications():
    with pytest.raises(DataError) as error:
        Sources([A, Source("a", "Another", "Title", "", "", "CC0")])
    assert error.value.key == "source_twice"


IDS = st.lists(st.sampled_from("abcdef"), max_size=6)


@given(IDS, IDS, IDS)
def test_union_keeps_each_id_once_in_order_of_first_mention(a, b, c):
    joined = union(a, b, c)

    assert set(joined) == {*a, *b, *c}
    assert len(set(joined)) == len(joined)
    assert union(union(a, b), c) == union(a, union(b, c)) == joined
    assert [(a + b + c).index(id) for id in joined] == sorted(
        (a + b + c).index(id) for id in joined
    )
