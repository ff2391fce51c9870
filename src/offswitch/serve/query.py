"""What may be asked: each question a frozen model, so that one that is wrong is never worked on."""

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from offswitch.errors import CaseError
from offswitch.settings import DEFAULT_CASE, DEFAULT_DRAWS, MOST_DRAWS
from offswitch.text import message

#: A name of a case: nothing that a path is made of gets further.
CASE = r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"
#: Draws that a request may ask for, some 300 MB of memory: more are for a job, in its own process.
MOST_ASKED = 20_000
#: Where jobs are posted.
JOBS = "/api/v1/jobs"
#: Capitals, so that no case is taken for a country.
PLACE = r"^[A-Z]{2,3}$"
CaseName = Annotated[str, Field(pattern=CASE, description=message("serve.given.case"))]
Place = Annotated[
    str, Field(pattern=PLACE, description=message("serve.given.place"), examples=["KZ"])
]
#: Text that the study reads itself, and refuses in its own words.
Text = Annotated[str, Field(max_length=1_000)]
Time = Annotated[str, Field(min_length=1, max_length=40, examples=["2022-01-05T10:30Z"])]
Assignment = Annotated[str, Field(max_length=200, pattern=r"^[^=]+=[^=]+$")]


def told(key: str) -> object:
    """Describe a field in the words that the command's help has for it."""
    return Field(description=message(key))


class Query(BaseModel):
    """A question, checked when it is made."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)
    #: Whether the answer rests on every case there is.
    every_case: ClassVar[bool] = False

    @property
    def canonical(self) -> str:
        """The same text for the same question."""
        return self.model_dump_json()


class Seeded(Query):
    """A question whose answer rests on random draws."""

    seed: Annotated[int, Field(ge=0, lt=2**63), told("help.seed")] = 1
    draws: Annotated[int, Field(ge=100, le=MOST_DRAWS), told("help.draws")] = DEFAULT_DRAWS


class Drawn(Seeded):
    """A question in which named parameters may be fixed."""

    set: Annotated[tuple[Assignment, ...], Field(max_length=50), told("serve.given.set")] = ()

    @field_validator("set")
    @classmethod
    def _in_order(cls, given: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(f"{name}={value!r}" for name, value in sorted(read_fixed(given).items()))

    @property
    def fixed(self) -> dict[str, float]:
        """Parameters fixed by the reader, name to value."""
        return read_fixed(self.set)


class Case(Query):
    """A question about a case as it is."""

    case: CaseName = DEFAULT_CASE


class Cases(Query):
    """A question about all cases."""

    every_case = True


class OfCase(Drawn):
    """A question about a case, by draws."""

    case: CaseName = DEFAULT_CASE


class Outages(Query):
    """As `offswitch detect CASE` takes it."""

    case: CaseName = DEFAULT_CASE
    mode: Annotated[Literal["after", "onset"], told("help.detect_mode")] = "after"
    record: Annotated[Literal["yes", "no"], told("help.detect_record")] = "yes"


class Hashrate(Seeded):
    """As `offswitch hashrate CASE` takes it."""

    case: CaseName = DEFAULT_CASE


class Difficulty(Seeded):
    """As `offswitch difficulty CASE` takes it."""

    case: CaseName = DEFAULT_CASE
    at: Annotated[Time | None, told("help.difficulty_at")] = None
    retargets: Annotated[int, Field(ge=1, le=6), told("help.difficulty_retargets")] = 3
    drop: Annotated[
        tuple[Annotated[float, Field(gt=0, le=0.9)], ...],
        Field(max_length=10),
        told("help.difficulty_drop"),
    ] = ()
    since: Annotated[Time | None, told("help.difficulty_since")] = None
    until: Annotated[Time | None, told("serve.given.until")] = None
    hours: Annotated[float | None, Field(gt=0), told("serve.given.hours_ahead")] = None


class Mining(Drawn):
    """As `offswitch mining PLACE` takes it."""

    place: Annotated[Place | None, told("serve.given.place")] = None
    case: Annotated[CaseName, told("help.mining_case")] = DEFAULT_CASE
    tariff: Annotated[float | None, Field(gt=0), told("help.mining_tariff")] = None
    machine: Annotated[tuple[Text, ...], Field(max_length=20), told("help.mining_machine")] = ()


class Price(Drawn):
    """As `offswitch price CASE` takes it."""

    case: CaseName = DEFAULT_CASE
    window: Annotated[int | None, Field(ge=1, le=250), told("help.price_window")] = None
    estimation: Annotated[int | None, Field(ge=1, le=20_000), told("help.price_estimation")] = None


class Migration(Drawn):
    """As `offswitch migration CASE` or ``PLACE`` takes it."""

    place: Annotated[Place | None, told("serve.given.place")] = None
    case: CaseName = DEFAULT_CASE
    months: Annotated[int, Field(ge=1, le=60), told("help.migration_months")] = 24
    lead: Annotated[float | None, told("help.migration_lead")] = None
    hours_off: Annotated[float | None, told("help.migration_hours")] = None


class Partition(Drawn):
    """As `offswitch partition CASE` takes it."""

    case: CaseName = DEFAULT_CASE
    confirmations: Annotated[int, Field(ge=1, le=10_000), told("help.partition_confirmations")] = 6


class StatedPartition(Seeded):
    """As `offswitch partition --share` takes it."""

    share: Annotated[float, Field(ge=0.001, le=0.999), told("help.partition_share")]
    hours: Annotated[tuple[float, ...], Field(max_length=50), told("help.partition_hours")] = ()
    satellite: Annotated[float, Field(ge=0, le=0.99), told("help.partition_satellite")] = 0.0
    confirmations: Annotated[int, Field(ge=1, le=10_000), told("help.partition_confirmations")] = 6
    reward: Annotated[float | None, Field(gt=0), told("help.partition_reward")] = None
    price: Annotated[float | None, Field(gt=0), told("help.partition_price")] = None


class Payments(Drawn):
    """As `offswitch payments case CASE` takes it, fewer draws included."""

    case: CaseName = DEFAULT_CASE
    draws: Annotated[int, Field(ge=100, le=MOST_DRAWS), told("help.payments_draws")] = 1_000


class Simulate(Drawn):
    """As `offswitch simulate` takes it."""

    place: Annotated[Place | None, told("serve.given.place")] = None
    hours: Annotated[float, Field(gt=0, le=8784), told("help.simulate_hours")] = 24.0
    services: Annotated[Text, told("help.simulate_services")] = "all"
    platforms: Annotated[int, Field(ge=0, le=1_000), told("serve.given.platforms")] = 0
    start: Annotated[Time | None, told("help.simulate_start")] = None
    regions: Annotated[Text, told("help.simulate_regions")] = ""
    operators: Annotated[Text, told("help.simulate_operators")] = ""
    reach: Annotated[Literal["none", "domestic", "allow_list"], told("help.simulate_reach")] = (
        "none"
    )
    windows: Annotated[Text, told("help.simulate_windows")] = ""
    severity: Annotated[Text, told("help.simulate_severity")] = "1"
    vintage: Annotated[Text, told("help.simulate_vintage")] = "current"
    running: Annotated[bool, told("help.simulate_running")] = False
    variance: Annotated[bool, told("help.simulate_variance")] = False
    compare: Annotated[str, Field(max_length=40), told("help.simulate_compare")] = ""


class World(Drawn):
    """A day offline in every country, by one method."""

    method: Annotated[
        str, Field(max_length=40, pattern=r"^[a-z0-9_]+$"), told("serve.given.method")
    ] = "sectors"


class Source(Query):
    """As `offswitch sources NAME` takes it."""

    source: Annotated[
        str, Field(pattern=CASE, description=message("serve.given.source"), examples=["ioda"])
    ]


def check_draws(query: Query) -> None:
    """Raise `CaseError` where a question has more draws than a request may ask for."""
    draws = getattr(query, "draws", 0)
    if draws > MOST_ASKED:
        raise CaseError("draws_for_a_job", draws=draws, most=MOST_ASKED, address=JOBS)


def read_fixed(assignments: tuple[str, ...]) -> dict[str, float]:
    """Read NAME=VALUE pairs.

    Raises
    ------
    CaseError
        If one is no such pair.
    """
    fixed = {}
    for text in assignments:
        name, _, value = text.partition("=")
        try:
            fixed[name.strip()] = float(value)
        except ValueError:
            raise CaseError("bad_assignment", text=text) from None
    return fixed
