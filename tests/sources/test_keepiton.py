import io
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.keepiton import CONNECTOR, read
from offswitch.testing.keepiton import app, workbook
from offswitch.testing.server import serve
from offswitch.testing.world import World

WINDOW = ("KZ", "2021-12-01T00:00Z", "2022-12-02T00:00Z")
COLUMNS = [
    "start_date_type",
    "start_date",
    "country",
    "geo_scope",
    "area_name",
    "shutdown_type",
    "affected_network",
    "shutdown_extent",
    "shutdown_status",
    "end_date",
    "count_year",
]


def row(start="2022-01-04", country="Kazakhstan", end="2022-01-11", year="2022", **more):
    cells = {
        "start_date_type": "Actual Date",
        "start_date": start,
        "country": country,
        "geo_scope": "National",
        "area_name": "Nationwide",
        "shutdown_type": "Shutdown",
        "affected_network": "Broadband, Mobile",
        "shutdown_extent": "Full network",
        "shutdown_status": "Ended" if end else "Ongoing",
        "end_date": end,
        "count_year": year,
        **more,
    }
    return [cells[name] for name in COLUMNS]


class Book(Told):
    def bytes(self, path, params=None, *, headers=None, **_):
        return self._next(path, params, headers)


def asked(*rows, window=WINDOW, sheets=None):
    book = workbook(sheets or {"About": [["hello"]], "Combined": [COLUMNS, *rows]})
    return read(Book(book), asking(CONNECTOR, "shutdowns", *window))


def test_a_shutdown_ends_with_its_last_day():
    answer = asked(row(), row(country="Iran (Islamic Republic of)"))
    assert answer.rows.height == 1
    (event,) = answer.rows.iter_rows(named=True)
    assert f"{event['time']:%Y-%m-%d %H:%M}" == "2022-01-04 00:00"
    # 4 to 11 January are eight days.
    assert (event["end"] - event["time"]).days == 8
    assert event["what"] == "Shutdown; Full network; Broadband, Mobile"
    assert "shutdown_status=Ended" in event["detail"]
    assert answer.notes == ()


def test_the_table_is_found_by_its_header_in_the_longest_sheet():
    sheets = {
        "2022": [COLUMNS, row()],
        "All years": [["Access Now"], [], COLUMNS, row(), row(start="2022-03-01", end="")],
    }
    assert asked(sheets=sheets).rows["end"].is_null().to_list() in ([True, False], [False, True])


def test_a_cell_that_holds_a_date_is_read_with_its_midnight():
    answer = asked(row(start="2022-01-04 00:00:00"))
    assert answer.rows["time"][0].day == 4


def test_an_event_that_goes_on_is_one_however_often_it_is_counted():
    again = row(start="2021-12-10", end="", year="2021")
    ended = row(start="2021-12-10", end="2022-02-01", year="2022")
    answer = asked(again, ended, row(start="2020-02-01", end=""))
    assert answer.rows.height == 1
    assert answer.rows["end"][0].month == 2
    assert [str(note) for note in answer.notes] == [
        "1 that began before the window were not known to be over when it began (from 2020-02-01)"
    ]


def test_two_events_of_a_day_stay_two_whatever_their_order():
    one, other = row(), row(shutdown_status="Unknown", end="2022-01-09")
    first, second = asked(one, other), asked(other, one)
    assert first.rows.height == 2
    assert first.rows.equals(second.rows)
    assert asked(one, one).rows.height == 1


def test_what_cannot_be_read_is_left_out_and_said():
    rows = [row(), row(start="4/1/22"), row(end="2021-01-01"), row(country="Atlantis; Kazakhstan")]
    answer = asked(*rows)
    told = " | ".join(str(note) for note in answer.notes)
    assert "2 rows were left out because a date" in told
    assert "not known by name were left out: Atlantis" in told
    assert answer.rows.height == 2


@pytest.mark.parametrize(
    ("book", "says"),
    [
        (b"", "no workbook"),
        (b"<html>sign in</html>", "no workbook"),
        (workbook({"About": [["hello"]]}), "no sheet has the columns"),
    ],
)
def test_what_is_no_register_is_named(book, says):
    with pytest.raises(SourceError, match=r"^keepiton: ") as error:
        read(Book(book), asking(CONNECTOR, "shutdowns", *WINDOW))
    assert says in str(error.value)


def packed(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in parts.items():
            book.writestr(f"xl/{name}.xml", data)
    return out.getvalue()


def test_a_bomb_is_not_unpacked():
    with pytest.raises(SourceError, match="unpacks to more than 64 MiB"):
        read(Book(packed(bomb=bytes(65 * 2**20))), asking(CONNECTOR, "shutdowns", *WINDOW))


def test_a_bomb_that_lies_about_its_size_is_refused():
    book = bytearray(packed(bomb=bytes(65 * 2**20)))
    at = book.rindex(b"PK\x01\x02")
    struct.pack_into("<I", book, at + 24, 1000)  # its size once unpacked, in the list of parts
    with pytest.raises(SourceError, match="no workbook that can be read"):
        read(Book(bytes(book)), asking(CONNECTOR, "shutdowns", *WINDOW))


def test_macros_are_left_behind():
    book = workbook({"Combined": [COLUMNS, row()]})
    out = io.BytesIO(book)
    with zipfile.ZipFile(out, "a") as more:
        more.writestr("xl/vbaProject.bin", b"not read")
    answer = read(Book(out.getvalue()), asking(CONNECTOR, "shutdowns", *WINDOW))
    assert answer.rows.height == 1


@given(st.data())
@settings(max_examples=100)
def test_a_damaged_workbook_is_refused_or_read_as_it_stands(data):
    book = bytearray(workbook({"Combined": [COLUMNS, row()]}))
    for _ in range(data.draw(st.integers(1, 4))):
        book[data.draw(st.integers(0, len(book) - 1))] = data.draw(st.integers(0, 255))
    whole = data.draw(st.booleans())
    given_up = bytes(book if whole else book[: data.draw(st.integers(0, len(book)))])
    try:
        answer = read(Book(given_up), asking(CONNECTOR, "shutdowns", *WINDOW))
    except SourceError:
        return
    # Checksums guard the cells: what is read at all is what was written.
    assert answer.rows.height <= 1
    assert answer.rows.is_empty() or answer.rows["time"][0].day == 4


def test_the_fake_gives_what_is_read():
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        answer = read(client, asking(CONNECTOR, "shutdowns", *WINDOW))
        others = read(client, asking(CONNECTOR, "shutdowns", "MM", *WINDOW[1:]))
    assert answer.rows.height == 1
    assert answer.rows["end"][0].day == 11
    # Myanmar's began before the window, goes on, and is counted in each year.
    assert others.rows.is_empty()
    assert "from 2021-02-01" in str(others.notes[0])
