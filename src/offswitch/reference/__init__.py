"""The embedded tables that no case owns: methods, test vectors, codes, shutdowns on record."""

from offswitch.reference.codes import alpha2
from offswitch.reference.methods import Vector, cost_vectors, method_parameters, method_sources
from offswitch.reference.record import Record, shutdown_record
from offswitch.reference.rows import parameter_row, source_row

__all__ = [
    "Record",
    "Vector",
    "alpha2",
    "cost_vectors",
    "method_parameters",
    "method_sources",
    "parameter_row",
    "shutdown_record",
    "source_row",
]
