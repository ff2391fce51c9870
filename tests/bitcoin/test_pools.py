"""Reports of pools, read strictly."""

import numpy as np
import pytest

from offswitch.bitcoin.pools import read_pools
from offswitch.errors import OffswitchError

HEADER = "pool,time,hashrate"


@pytest.fixture
def write(tmp_path):
    def call(*lines):
        file = tmp_path / "pools.csv"
        file.write_text("\n".join([*lines, ""]))
        return file

    return call


def test_reports_are_put_in_order_and_in_the_units_of_the_engine(write):
    found = read_pools(
        write(
            f"{HEADER},window_h",
            "F2Pool,2022-01-06T06:00+06:00,26,1",
            "AntPool,2022-01-05T00:00Z,30,",
            "AntPool,2022-01-04T00:00Z,31,",
        )
    )
    assert found.names == ("AntPool", "F2Pool")
    assert found.pool.tolist() == [0, 0, 1]
    assert np.exp(found.log_ehs) == pytest.approx([31, 30, 26])
    assert found.window_s.tolist() == [86_400, 86_400, 3600]
    assert found.time[2] - found.time[1] == 86_400
    assert found.take(found.time > found.time[0]).pool.tolist() == [0, 1]
    assert found.take(found.time > found.time[2]) is None


@pytest.mark.parametrize(
    ("lines", "row", "told"),
    [
        ([HEADER, "A,2022-01-05T00:00Z,-3"], 2, "-3"),
        ([HEADER, "A,2022-01-05T00:00Z,0"], 2, "above zero"),
        ([HEADER, "A,2022-01-05T00:00Z,nan"], 2, "not a number"),
        ([HEADER, "A,2022-01-05T00:00Z,"], 2, "empty"),
        ([HEADER, "A,2022-01-05T00:00,3"], 2, "time zone"),
        ([HEADER, ",2022-01-05T00:00Z,3"], 2, "`pool` is empty"),
        ([HEADER, "A,2022-01-05T00:00Z,3", "A,2022-01-05T06:00+06:00,4"], 3, "second report"),
        ([f"{HEADER},window_h", "A,2022-01-05T00:00Z,3,0"], 2, "window_h"),
        ([f"{HEADER},unit", "A,2022-01-05T00:00Z,3,PH"], 1, "unknown: unit"),
        (["pool,time", "A,2022-01-05T00:00Z"], 1, "missing: hashrate"),
        ([HEADER], None, "no reports"),
    ],
)
def test_a_mistake_is_named_with_its_row(write, lines, row, told):
    with pytest.raises(OffswitchError) as raised:
        read_pools(write(*lines))
    assert raised.value.row == row
    assert told in str(raised.value)
