import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated_text
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.tor import CONNECTOR, read
from offswitch.testing.server import serve
from offswitch.testing.tor import FEW_REPORTED, app
from offswitch.testing.world import World

RELAY = """# The Tor Project
#
# as many lines as it likes
date,country,users,lower,upper,frac
2022-01-04,kz,3211,1820,4502,75
2022-01-05,kz,1210,,,74
2022-01-06,kz,900,800,1900,4
2022-01-07,kz,0,800,1900,75
"""
BRIDGE = "# The Tor Project\ndate,country,users,frac\n2022-01-04,kz,410,60\n"
WEEK = ("KZ", "2022-01-04T00:00Z", "2022-01-08T00:00Z")


def values(answer):
    return answer.rows["value"].to_list()


def test_the_days_of_a_country():
    client = Told(RELAY)
    answer = read(client, asking(CONNECTOR, "relay.users", *WEEK))
    # Too few relays reported on the third day: unknown; nobody on the fourth: zero.
    assert values(answer) == [3211.0, 1210.0, None, 0.0]
    assert answer.rows["time"].dt.to_string("%F %R").to_list()[0] == "2022-01-04 00:00"
    assert "fewer than 10 % of the relays reported: 1" in str(answer.notes[0])
    # Both ends are inside for the source, and the last day of a half-open window is the one before.
    assert client.asked[0][1] == {
        "start": "2022-01-04",
        "end": "2022-01-07",
        "country": "kz",
        "events": "off",
    }


def test_an_empty_cell_is_unknown():
    answer = read(Told(RELAY), asking(CONNECTOR, "relay.lower", *WEEK))
    assert values(answer) == [1820.0, None, None, 800.0]


def test_bridges_have_a_file_of_their_own():
    client = Told(BRIDGE)
    answer = read(client, asking(CONNECTOR, "bridge.users", *WEEK))
    assert values(answer) == [410.0]
    assert client.asked[0][0] == "userstats-bridge-country.csv"
    assert "events" not in client.asked[0][1]


def test_a_day_that_began_before_the_window_is_left_out():
    ask = asking(CONNECTOR, "relay.users", "KZ", "2022-01-04T12:00Z", "2022-01-05T00:00:01Z")
    answer = read(Told(RELAY), ask)
    assert answer.rows.height == 1
    assert "3 rows outside" in str(answer.notes[0])


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (RELAY.replace("kz,1210", "uz,1210"), "[2].country"),
        (RELAY.replace("1210", "-5"), "[2].users"),
        (RELAY.replace("1210", "many"), "[2].users"),
        (RELAY.replace("users", "clients"), "header"),
        (RELAY.replace("2022-01-05", "05.01.2022"), "[2].date"),
        (RELAY.replace("2022-01-05", "2022-01-04"), "contradicts itself"),
        ("# The Tor Project\n", "header"),
        (RELAY[:-2], "end in a line break"),
    ],
)
def test_what_is_not_as_documented_is_named(wrong, says):
    with pytest.raises(SourceError, match=r"^tor: ") as error:
        read(Told(wrong), asking(CONNECTOR, "relay.users", *WEEK))
    assert says in str(error.value)


def test_a_head_without_days_is_a_country_without_estimates():
    answer = read(Told(BRIDGE.splitlines()[1] + "\n"), asking(CONNECTOR, "bridge.users", *WEEK))
    assert answer.rows.is_empty()


@given(st.data())
def test_a_changed_file_is_refused_or_read_as_it_stands(data):
    text = data.draw(mutated_text(RELAY))
    try:
        answer = read(Told(text), asking(CONNECTOR, "relay.users", *WEEK))
    except SourceError:
        return
    stated = {line.split(",")[0] for line in text.splitlines()}
    assert set(answer.rows["time"].dt.to_string("%F")) <= stated


def test_the_fake_gives_what_is_read():
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        ask = asking(CONNECTOR, "relay.users", "KZ", "2022-01-01T00:00Z", "2022-01-15T00:00Z")
        answer = read(client, ask)
        empty = read(client, asking(CONNECTOR, "relay.users", "AQ", *WEEK[1:]))
    found = dict(zip(answer.rows["time"].dt.date(), values(answer), strict=True))
    assert len(found) == 14
    assert found.pop(FEW_REPORTED) is None
    dark = [value for day, value in found.items() if 6 <= day.day <= 9]
    assert max(dark) < 0.2 * min(value for day, value in found.items() if day.day < 5)
    assert empty.rows.is_empty()
