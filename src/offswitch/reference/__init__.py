"""The embedded tables that no case owns: methods, test vectors, codes, and what is on record."""

from offswitch.reference.codes import alpha2
from offswitch.reference.epochs import DifficultyEpoch, difficulty_epochs
from offswitch.reference.methods import Vector, cost_vectors, method_parameters, method_sources
from offswitch.reference.record import Record, shutdown_record
from offswitch.reference.rows import parameter_row, source_row

__all__ = [
    "DifficultyEpoch",
    "Record",
    "Vector",
    "alpha2",
    "cost_vectors",
    "difficulty_epochs",
    "method_parameters",
    "method_sources",
    "parameter_row",
    "shutdown_record",
    "source_row",
]
