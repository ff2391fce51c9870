"""The embedded tables that no case owns: cost methods, test vectors, country codes."""

from offswitch.reference.codes import alpha2
from offswitch.reference.methods import Vector, cost_vectors, method_parameters, method_sources
from offswitch.reference.rows import parameter_row, source_row

__all__ = [
    "Vector",
    "alpha2",
    "cost_vectors",
    "method_parameters",
    "method_sources",
    "parameter_row",
    "source_row",
]
