"""What a case says of its banks, and what it cannot say."""

import shutil

import pytest

from offswitch.case import find_case, read_case
from offswitch.errors import OffswitchError
from offswitch.payments.record import Ground, closures, limits, shares


def test_closures_and_limits_enter_the_model_and_a_limit_ends(kazakhstan):
    case, _ = kazakhstan
    (closed,) = closures(case.banking, 0.2)
    assert closed.interval.hours == 120
    first, last = limits(case.banking, "kzt")
    assert (first.amount, last.amount) == (10_000, float("inf"))
    assert first.start < last.start


def test_regions_without_a_share_divide_what_is_left_by_people():
    def ground(code, people, share):
        return Ground(code, code, people, "UTC", share, None, ())

    rows = [ground("A", 10, 0.5), ground("B", 30, None), ground("C", 10, None)]
    assert shares(rows, "retail_share") == pytest.approx([0.5, 0.375, 0.125])
    assert shares(rows, "machine_share") == pytest.approx([0.2, 0.6, 0.2])


BANKING = "start_utc,end_utc,what,amount,source,note\n"
POPULATION = "region,iso_3166_2,people,zone,source,retail_share\n"
STRETCH = "2022-01-06T00:00Z,2022-01-07T00:00Z"


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        (
            "banking.csv",
            f"{BANKING}{STRETCH},shut,,{{}},\n",
            "banking.csv:2: `what` is 'shut'; use",
        ),
        ("banking.csv", f"{BANKING}{STRETCH},limit,,{{}},\n", "banking.csv:2: a limit needs its"),
        ("banking.csv", f"{BANKING}{STRETCH},limit,-5,{{}},\n", "banking.csv:2: `amount` is -5"),
        (
            "parameters.csv",
            "name,distribution,unit,status,source,note\npayments_stock,5e6,usd,assumed,{},\n",
            "parameters.csv:2: 'payments_stock' is in 'usd' and must be in 'kzt'; convert it",
        ),
        (
            "population.csv",
            f"{POPULATION}A,KZ-AKM,0,Asia/Almaty,{{}},\n",
            "population.csv:2: `people` is 0; give a number above zero",
        ),
        (
            "population.csv",
            f"{POPULATION}A,KZ-AKM,5,Asia/Almaty,{{0}},0.7\nB,KZ-ALA,5,Asia/Almaty,{{0}},0.6\n",
            "population.csv: the shares of `retail_share` add up to 1.3; together they are",
        ),
    ],
    ids=["what", "no amount", "negative", "unit", "people", "shares"],
)
def test_a_fault_in_a_table_is_named(tmp_path, file, text, said):
    folder = tmp_path / "case"
    shutil.copytree(find_case("kazakhstan-2022"), folder)
    (folder / file).write_text(text.format("kz-statistics"), encoding="utf-8")
    with pytest.raises(OffswitchError) as error:
        read_case(folder)
    assert said in str(error.value)
