from datetime import date, timedelta

import pytest

from offswitch.errors import CaseError
from offswitch.places import check_place, countries, utc_offset, utc_offsets, zones
from offswitch.reference import alpha2

SHUTDOWN, LATER = date(2022, 1, 5), date(2024, 6, 1)


def hours(*offsets):
    return tuple(timedelta(hours=h) for h in offsets)


def test_kazakhstan_kept_two_clocks_until_2024():
    assert utc_offsets("KZ", SHUTDOWN) == hours(5, 6)
    assert utc_offsets("KZ", LATER) == hours(5)
    assert utc_offset("Asia/Qostanay", SHUTDOWN) == timedelta(hours=6)
    assert utc_offset("Asia/Qostanay", LATER) == timedelta(hours=5)
    assert utc_offset("Asia/Aqtau", SHUTDOWN) == timedelta(hours=5)


def test_a_region_keeps_the_clocks_of_its_country():
    assert utc_offsets("KZ-ALA", SHUTDOWN) == utc_offsets("KZ", SHUTDOWN)
    assert "Asia/Almaty" in zones("KZ-ALA")


def test_summer_time_follows_the_date():
    assert utc_offset("Europe/London", date(2022, 1, 5)) == timedelta(0)
    assert utc_offset("Europe/London", date(2022, 7, 5)) == timedelta(hours=1)


def test_every_country_that_people_live_in_has_a_clock():
    without = {code for code in countries() if not utc_offsets(code, SHUTDOWN)}

    assert without <= {"BV", "HM"}  # two islands without inhabitants
    assert len(countries()) > 240


def test_alpha3_codes_become_alpha2_and_others_stay():
    assert alpha2("KAZ") == "KZ"
    assert alpha2("KZ") == "KZ"
    assert alpha2("KZ-ALA") == "KZ-ALA"


@pytest.mark.parametrize(
    "code", ["", "XX", "kz", "KAZ", "K", "XX-ALA", "KZ-", "KZ-ABCD", "KZ-ala", "KZ-ALA\n"]
)
def test_an_unknown_place_is_refused(code):
    with pytest.raises(CaseError) as error:
        check_place(code)
    assert error.value.key == "unknown_place"
    with pytest.raises(CaseError):
        zones(code)


@pytest.mark.parametrize("zone", ["", "Asia/Nowhere", "../../etc/passwd", "/etc/localtime", "Asia"])
def test_an_unknown_zone_is_refused(zone):
    with pytest.raises(CaseError) as error:
        utc_offset(zone, SHUTDOWN)
    assert error.value.key == "unknown_zone"
