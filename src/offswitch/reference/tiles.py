"""Where each country stands on a map of equal tiles: a layout of our own, placed by hand."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from offswitch.places import check_place
from offswitch.tables import Row, read_table

#: Parts of the map, west to east: beside each other where there is room, else one under another.
PARTS = ("americas", "europe_africa", "asia_oceania")
#: Id of the source of the layout.
SOURCE = "offswitch-tiles"


@dataclass(frozen=True)
class Tile:
    """One country on the map.

    Parameters
    ----------
    place
        ISO 3166-1 alpha-2.
    part
        One of `PARTS`.
    column, row
        From the part's west and from the map's north, from 0.
    """

    place: str
    part: str
    column: int
    row: int


def _tile(row: Row) -> Tile:
    place = check_place(row.text("place"))
    return Tile(place, row.text("part"), row.whole("column"), row.whole("row"))


@cache
def tiles() -> tuple[Tile, ...]:
    """Return the countries and territories in which people live, by code.

    Examples
    --------
    >>> next(tile for tile in tiles() if tile.place == "KZ")
    Tile(place='KZ', part='asia_oceania', column=3, row=4)
    """
    file = files("offswitch.reference") / "data" / "tiles.csv"
    return tuple(read_table(file, ("place", "part", "column", "row"), _tile))


@cache
def widths() -> dict[str, int]:
    """Columns of each part of the map."""
    return {part: 1 + max(t.column for t in tiles() if t.part == part) for part in PARTS}


@cache
def height() -> int:
    """Rows of the map."""
    return 1 + max(tile.row for tile in tiles())
