import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated_text
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.cbeci import CONNECTOR, read
from offswitch.sources.client import connect
from offswitch.testing.cbeci import app
from offswitch.testing.server import serve
from offswitch.testing.world import World

WINDOW = ("KZ", "2021-08-01T00:00Z", "2022-02-01T00:00Z")
NEW = """date,country,monthly_hashrate_%,monthly_absolute_hashrate_EH/S
2021-08-01,Kazakhstan,18.1%,22.0
2021-08-01,"Mainland China",0%,0
2021-08-01,Other,81.9%,100.0
2021-09-01,Kazakhstan,17.72%,24.9
2021-09-01,"Mainland China",22.29%,31.3
2021-09-01,Other,59.99%,84.3
2020-01-01,Kazakhstan,6.17%,6.9
2020-01-01,Other,93.83%,105.0
"""
OLD = """Date,Country,Share of global hashrate
2021-08-01,Kazakhstan,18.1
2021-08-01,Other,81.9
"""


def asked(text, signal="share", place="KZ"):
    return read(Told(text), asking(CONNECTOR, signal, place, *WINDOW[1:]))


def test_months_of_both_versions():
    assert asked(NEW).rows["value"].to_list() == pytest.approx([0.181, 0.1772])
    assert asked(NEW, "hashrate").rows["value"].to_list() == [22.0, 24.9]
    assert asked(OLD).rows["value"].to_list() == pytest.approx([0.181])
    assert asked(NEW).rows["time"][0].isoformat() == "2021-08-01T00:00:00+00:00"
    with pytest.raises(SourceError, match="gives shares only"):
        asked(OLD, "hashrate")


def test_a_zero_is_unknown_and_so_is_a_country_that_is_not_there():
    china = asked(NEW, place="CN")
    assert china.rows["value"].to_list() == [None, pytest.approx(0.2229)]
    assert "1 months say 0" in str(china.notes[0])
    nowhere = asked(NEW, place="FR")
    assert nowhere.rows.is_empty()
    assert "unknown, not zero" in str(nowhere.notes[0])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "a table of month, country"),
        ("<html></html>\n", "a table of month, country"),
        (OLD.replace("18.1", "0.181").replace("81.9", "0.819"), "percentages that add up"),
        (NEW.replace("17.72%", "n/a%"), "a finite number"),
        (NEW.replace("2021-09-01,K", "2021-08-01,K"), "add up to 100"),
        (NEW[:-2], "the last too"),
        (NEW.replace("81.9%", "63.8%") + "2021-08-01,Kazakhstan,18.2%,23.0\n", "contradicts"),
    ],
)
def test_what_is_not_as_documented_is_named(text, says):
    with pytest.raises(SourceError, match=r"^cbeci: ") as error:
        asked(text)
    assert says in str(error.value)


@given(st.data())
def test_a_changed_answer_is_refused_or_read_as_it_stands(data):
    text = data.draw(mutated_text(NEW)) + "\n"
    try:
        answer = asked(text, "hashrate")
    except SourceError:
        return
    for time, _, value in answer.rows.iter_rows():
        lines = [line for line in text.splitlines() if f"{time:%Y-%m-%d}" in line]
        cells = [line.split(",")[3] for line in lines if line.split(",")[1] == "Kazakhstan"]
        assert value is None or value in [float(cell) for cell in cells]


@pytest.mark.parametrize("version", ["", "/v1.1.0"])
def test_the_fake_gives_what_is_read(version):
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base + version) as client:
        answer = read(client, asking(CONNECTOR, "share", *WINDOW))
    assert answer.rows.height == 6
    assert answer.rows["value"].is_between(0.1, 0.2).all()
