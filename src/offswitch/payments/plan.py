"""What a payments plan is: regions, rails, cash machines, people's habits, and the days it covers.

Every number of a plan is a `Value`: one number, or one a draw. A plan knows nothing of where its
numbers come from; `offswitch.payments.country` makes one from a case's parameters.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from offswitch.estimate import Draws
from offswitch.payments.check import check_plan
from offswitch.timeline import Interval

#: One number, or one a draw, shape (Q,).
Value = float | Draws
#: What can carry a payment. `none` needs no link.
LINKS = ("fixed", "mobile", "satellite", "none")


@dataclass(frozen=True, eq=False)
class Region:
    """A part of the country, or of a bank's or retailer's ground.

    Parameters
    ----------
    name
        In words.
    people
        Customers who buy there.
    machines
        Cash machines there.
    code
        ISO 3166-2, by which a cut can name it; empty where it has none.
    zone
        IANA time zone of its clocks.
    spending
        Purchases a person, relative to the plan's mean.
    """

    name: str
    people: float
    machines: Value
    code: str = ""
    zone: str = "UTC"
    spending: Value = 1.0


@dataclass(frozen=True, eq=False)
class Rail:
    """A way to pay that needs the bank's word: a terminal, a code and app, an online shop.

    Parameters
    ----------
    name
        One word, such as ``terminal``.
    share
        Of the value of purchases, on a normal day.
    links
        Share of its payments that each of `LINKS` carries; they add up to one.
    offline
        Share of its payments whose card and terminal can be approved without the bank.
    to_cash
        Share of its payments that a buyer would make in cash, if the rail failed.
    """

    name: str
    share: Value
    links: Mapping[str, Value]
    offline: Value
    to_cash: Value


@dataclass(frozen=True, eq=False)
class Limit:
    """What a person may withdraw a day, from a moment on; a later limit replaces it."""

    start: datetime
    amount: Value
    currency: str


@dataclass(frozen=True, eq=False)
class Machines:
    """The cash machines.

    Parameters
    ----------
    count
        How many the plan has; those of its regions together must be as many.
    stock
        Money in one that was just filled.
    refill_hours
        Hours from one filling to the next on normal days; the fleet that refills is no larger.
    service_minutes
        Of one withdrawal in a queue.
    links
        As of a `Rail`.
    stand_in
        Share of machines that pay out by the rules of a stand-in while the bank does not answer.
    indoors
        Share that nobody reaches while banks are closed.
    withdrawals
        A person and day, on normal days, all of them made where the machines are.
    withdrawal
        Mean of one, on normal days.
    limits
        Ordered limits, by start; before the first there is none.
    """

    count: Value
    stock: Value
    refill_hours: Value
    service_minutes: Value
    links: Mapping[str, Value]
    stand_in: Value
    indoors: Value
    withdrawals: Value
    withdrawal: Value
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True, eq=False)
class Offline:
    """Approval without the bank, and what it leaves behind.

    Parameters
    ----------
    limit
        What one person may owe before a card must reach its bank again; 0 for no approvals.
    floor
        Largest single payment approved so.
    settle_hours
        Hours in which the backlog is settled once the bank answers.
    unpaid
        Share of it that is never paid: what the measure costs the bank.
    """

    limit: Value
    floor: Value
    settle_hours: Value
    unpaid: Value


@dataclass(frozen=True, eq=False)
class Host:
    """The banks' own side: their data centres and switches.

    Parameters
    ----------
    backup
        Share of payments whose bank stays reachable when wired access is off, by leased or
        satellite lines of its own.
    allow_listed
        Share of payments whose bank is on the list, where a list of sites stays reachable.
    list_always
        Whether that list holds in every cut (a measure), or only where the footprint says so.
    switch_inside
        Share of payments that need nothing abroad: what works when only the border is down.
    """

    backup: Value
    allow_listed: Value
    switch_inside: Value
    list_always: bool = False


@dataclass(frozen=True, eq=False)
class Cash:
    """Notes outside the banks.

    Parameters
    ----------
    pocket
        A person's, at hand for purchases when the plan begins.
    spread
        Shape of its Gamma distribution over people: 1 is exponential, less is more unequal.
    till
        A shop's takings not yet banked, in days of purchases in cash.
    vault_days
        Notes that banks hold for refilling, in days of normal withdrawals.
    """

    pocket: Value
    spread: Value
    till: Value
    vault_days: Value


@dataclass(frozen=True, eq=False)
class Habits:
    """What buyers and shops do when a payment fails.

    Parameters
    ----------
    essential
        Share of purchases that are food, medicine, fuel or fares.
    postpone_essential, postpone_other
        Share of failed purchases that are put off rather than given up.
    patience_essential_hours, patience_other_hours
        Mean time until a purchase put off is given up.
    retry_hours
        Mean opening hours between two tries.
    refusal
        Share of shops that close when no rail of theirs works, and so take no cash either.
    seek_cash
        Share of those who could not pay for want of cash and then look for a machine.
    hoarders
        Share of people who, once payments fail, want cash in hand for the days to come.
    hoard
        What each of them wants, in the plan's currency.
    hoard_hours
        Mean hours from the first failure until they go for it.
    queue_hours
        Mean time that people wait before they give up for the day.
    make_up
        Share of routine withdrawals given up that are made another day; the others wait until the
        next would be due. Who wants cash because payments fail always comes back.
    """

    essential: Value
    postpone_essential: Value
    postpone_other: Value
    patience_essential_hours: Value
    patience_other_hours: Value
    retry_hours: Value
    refusal: Value
    seek_cash: Value
    hoarders: Value
    hoard: Value
    hoard_hours: Value
    queue_hours: Value
    make_up: Value


@dataclass(frozen=True, eq=False)
class Closure:
    """Banks shut by order or on a holiday: no refilling, no banking of takings, no way indoors.

    Parameters
    ----------
    stops_cards
        Share of payments by card and app that stop with them, links or not.
    closed
        Share of the banks that were.
    """

    interval: Interval
    stops_cards: Value = 0.0
    closed: Value = 1.0


@dataclass(frozen=True, eq=False)
class Days:
    """The clock: when the plan begins, how long it runs, and when people buy.

    Parameters
    ----------
    start
        First hour, UTC, whole.
    hours
        How many.
    by_hour
        Weight of each local hour of a day, shape (24,).
    by_weekday
        Weight of each day, Monday first, shape (7,), 1 on average.
    holidays
        Local dates that are weighted as Sundays.
    """

    start: datetime
    hours: int
    by_hour: tuple[float, ...]
    by_weekday: tuple[float, ...] = (1.0,) * 7
    holidays: tuple[date, ...] = ()


@dataclass(frozen=True, eq=False)
class Plan:
    """Retail payments of a country, a bank's or a retailer's customers.

    Parameters
    ----------
    name
        In words.
    currency
        ISO 4217, lower case; every amount of money is in it.
    purchases
        A person and day, in value.
    ticket
        Mean of one purchase.
    cash_share
        Of the value of purchases, in cash; with the rails' shares it adds up to one.

    Raises
    ------
    ModelError
        If something in it cannot be.
    """

    name: str
    currency: str
    regions: tuple[Region, ...]
    purchases: Value
    ticket: Value
    cash_share: Value
    rails: tuple[Rail, ...]
    machines: Machines
    cash: Cash
    host: Host
    offline: Offline
    habits: Habits
    days: Days
    closures: tuple[Closure, ...] = field(default=())

    def __post_init__(self) -> None:
        check_plan(self, LINKS)
