"""Money that people send across a border, and how long a shutdown holds it up."""

from offswitch.remittances.delay import Delayed, Stops, delay
from offswitch.remittances.flow import Corridor, Flow, flow_of_gdp

__all__ = ["Corridor", "Delayed", "Flow", "Stops", "delay", "flow_of_gdp"]
