"""What may be added: components declare the flows that they cover, and nothing is counted twice."""

from collections.abc import Sequence
from dataclasses import dataclass

from offswitch.estimate import Estimate
from offswitch.reference.sectors import sectors
from offswitch.text import Message, join, message

#: What a component is an amount of; only the first is a loss that may be added to another.
KINDS = ("value_added", "revenue", "purchases", "transfer")
#: The value added of every sector, as flows.
EVERY_SECTOR = frozenset(f"value_added.{sector.name}" for sector in sectors())
#: What the published methods price is made in these sectors above all.
DIGITAL_ECONOMY = frozenset({"value_added.information", "value_added.platform_work"})


@dataclass(frozen=True, eq=False)
class Component:
    """One figure of a shutdown's cost, with the flows that it covers.

    Parameters
    ----------
    name
        In words.
    usd
        Its amount.
    kind
        One of `KINDS`.
    flows
        Names of what it covers; two that share one are not added.
    """

    name: Message
    usd: Estimate
    kind: str
    flows: frozenset[str]


@dataclass(frozen=True, eq=False)
class Total:
    """The one total that may be made of components: their sum, which they are, and the others."""

    usd: Estimate
    added: tuple[Component, ...]
    left_out: tuple[tuple[Component, Message], ...]


def legitimate_total(components: Sequence[Component]) -> Total | None:
    """Add components of value added whose flows are apart, those first named before the others.

    Returns
    -------
    None where no component is of value added. Of every one that is left out the reason is given.
    """
    added: list[Component] = []
    left_out = []
    for one in components:
        others = [other for other in added if other.flows & one.flows]
        if one.kind != "value_added":
            kind = message(f"kind_of_flow.{one.kind}")
            left_out.append((one, message("flow.kind", kind=kind)))
        elif others:
            names = join(other.name for other in others)
            left_out.append((one, message("flow.shared", others=names)))
        else:
            added.append(one)
    if not added:
        return None
    usd = added[0].usd
    for one in added[1:]:
        usd = usd + one.usd
    return Total(usd, tuple(added), tuple(left_out))
