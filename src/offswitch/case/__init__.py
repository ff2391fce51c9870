"""A case: a folder of TOML and tables, read and checked."""

from offswitch.case.case import BitcoinCase, Case, Event, Omission, PublishedCost, PublishedHours
from offswitch.case.describe import describe_case
from offswitch.case.find import embedded_cases, find_case
from offswitch.case.read import read_case
from offswitch.case.template import new_case

__all__ = [
    "BitcoinCase",
    "Case",
    "Event",
    "Omission",
    "PublishedCost",
    "PublishedHours",
    "describe_case",
    "embedded_cases",
    "find_case",
    "new_case",
    "read_case",
]
