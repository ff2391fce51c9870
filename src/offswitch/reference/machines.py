"""Bitcoin mining machines on record: hashrate and power by model."""

import difflib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from offswitch.errors import CaseError
from offswitch.tables import Row, read_table

_COLUMNS = "model maker released ths watts watts_are j_per_th source".split()
#: A published efficiency and power over hashrate may differ by their rounding, relative to it.
ROUNDING = 0.015


@dataclass(frozen=True)
class Machine:
    """A model of SHA-256 machine.

    Parameters
    ----------
    model, maker
        Its name, and who makes it.
    released
        Month, such as ``2020-02``.
    ths, watts
        Hashrate in TH/s, and power at the wall in W.
    watts_are
        ``stated`` by the source, or ``derived`` from its hashrate and J/TH.
    source
        Id of the source.
    """

    model: str
    maker: str
    released: str
    ths: float
    watts: float
    watts_are: str
    source: str

    @property
    def j_per_th(self) -> float:
        """Energy in J for 1e12 hashes."""
        return self.watts / self.ths


def _machine(row: Row) -> Machine:
    made = Machine(
        row.text("model"),
        row.text("maker"),
        row.text("released"),
        row.positive("ths"),
        row.positive("watts"),
        row.text("watts_are"),
        row.text("source"),
    )
    if abs(made.j_per_th / row.positive("j_per_th") - 1) > ROUNDING:
        raise CaseError("machine_power", model=made.model)
    return made


@cache
def machines() -> tuple[Machine, ...]:
    """Return the machines on record, oldest first.

    Where two sources give a model, the one that states power and not only J/TH is taken.
    """
    file = files("offswitch.reference") / "data" / "mining_machines.csv"
    return tuple(read_table(file, _COLUMNS, _machine))


def find_machine(name: str) -> Machine:
    """Return a machine by its model, with or without its maker, in either case of letters.

    Raises
    ------
    CaseError
        If none has that name; the nearest are named.

    Examples
    --------
    >>> find_machine("bitmain antminer s19 pro").watts
    3250.0
    """
    asked = " ".join(name.casefold().split())
    names = {m.model.casefold(): m for m in machines()}
    names |= {f"{m.maker} {m.model}".casefold(): m for m in machines()}
    if asked not in names:
        close = difflib.get_close_matches(asked, names, n=3, cutoff=0.0)
        nearest = dict.fromkeys(names[one].model for one in close)
        raise CaseError("unknown_machine", name=name, close=", ".join(nearest))
    return names[asked]
