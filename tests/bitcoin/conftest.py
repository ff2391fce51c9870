import pytest

from offswitch.case import Case, find_case, read_case


@pytest.fixture(scope="package")
def case() -> Case:
    return read_case(find_case("kazakhstan-2022"))
