"""Hours of stop of each kind of sector: the one calculation here that runs over hours and draws."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from offswitch.economy.duration import check_buffers, drain, stopped_hours
from offswitch.economy.footprint import Footprint
from offswitch.economy.steady import first_pieces, join, ramps, steady_row
from offswitch.errors import ModelError
from offswitch.estimate import Draws, Estimate
from offswitch.reference.sectors import Sector

#: Cells of one block of pieces and draws: about as many as a processor's cache holds.
BLOCK = 160000
#: Draws of a block at least, however many pieces there are.
LEAST = 512
#: Pieces to a stretch of one depth from which on stretches are faster than pieces.
LONG = 6

#: A named parameter of the run to its estimate.
Draw = Callable[[str], Estimate]
#: What sectors of one kind have in common: devices, customers, buffers and profile of activity.
Kind = tuple[str, str, str, str]


@dataclass(frozen=True, eq=False)
class Row:
    """Some pieces of a footprint, by their number, and the weight of each, shape (N,) both."""

    pieces: NDArray[np.intp]
    weights: Draws

    def weighed(self, stops: Draws) -> Draws:
        """Weighted sum over the pieces of stops of shape (T, Q), shape (Q,)."""
        # not a product of matrices: its threads wait for each other where processors are shared
        return np.asarray(np.einsum("t,tq->q", self.weights, stops[self.pieces]))


def kind_of(sector: Sector) -> Kind:
    """Return what decides when a sector stops; sectors of one kind stop alike."""
    return sector.devices, sector.customers, sector.buffers, sector.profile


def _width(draws: Iterable[Draws]) -> int:
    widths = {d.size for d in draws} - {1}
    if len(widths) > 1:
        raise ModelError("unpaired", a=min(widths), b=max(widths))
    return max(widths, default=1)


def _kept(customers: str, draw: Draw) -> dict[str, Draws]:
    """Share of a need that is still met, by what can be reached; a list is of services at home."""
    kept = {"domestic": draw(f"kept_{customers}").draws}
    return kept | ({"allow_list": draw("kept_allow_list").draws} if customers == "home" else {})


def _unmet(
    footprint: Footprint,
    severities: Sequence[Draws],
    mobile_share: Draws,
    kept: Mapping[str, Draws],
) -> Draws:
    """Share of a need that is not met, shape (T, Q): of each carrier all but what is kept."""
    fixed, mobile = severities
    depth = fixed + mobile_share * (mobile - fixed)
    for needed, severity, carrier in zip(
        (1.0 - mobile_share, mobile_share), severities, footprint.carriers, strict=True
    ):
        for reach, share in kept.items():
            rows = carrier.reach == reach
            if rows.any():
                width = max(depth.shape[1], share.size)
                if width > depth.shape[1]:
                    depth = np.array(np.broadcast_to(depth, (rows.size, width)))
                depth[rows] -= needed * severity[rows] * share
    return depth


def stopped(
    footprint: Footprint, kinds: Iterable[Kind], draw: Draw, rows: Mapping[str, Sequence[Row]]
) -> dict[Kind, Draws]:
    """Hours of stop in a footprint, weighted, by kind.

    Parameters
    ----------
    draw
        Gives the parameters of each kind, shape (Q,) or (1,).
    rows
        Of each profile, R of them.

    Returns
    -------
    Of each kind, shape (R, Q).
    """
    kinds, times = sorted(set(kinds)), footprint.hours
    first_of = first_pieces(footprint)
    steady = LONG * first_of.size <= times.size
    if steady:
        footprint = join(footprint, first_of)
    hours = footprint.hours
    mobile = {devices: draw(f"mobile_{devices}").draws for devices, *_ in kinds}
    kept = {customers: _kept(customers, draw) for _, customers, *_ in kinds}
    buffers = {
        name: (draw(f"absorbed_{name}").draws, draw(f"rise_{name}").draws)
        for _, _, name, _ in kinds
    }
    refill = draw("refill").draws
    for absorbed, rise in buffers.values():
        check_buffers(absorbed, rise, refill)
    every = [*mobile.values(), refill, *(d for pair in buffers.values() for d in pair)]
    every += [d for own in kept.values() for d in own.values()]
    every += [row for carrier in footprint.carriers for row in carrier.rows]
    width = _width(every)
    courses = {
        profile: [steady_row(row.pieces, row.weights, times, first_of) for row in own]
        for profile, own in rows.items()
        if steady
    }
    found = {kind: np.empty((len(rows[kind[3]]), width)) for kind in kinds}
    step = max(BLOCK // hours.size, LEAST)
    for first in range(0, width, step):
        block = slice(first, min(first + step, width))

        def own(draws: Draws, block: slice = block) -> Draws:
            return draws if draws.size == 1 else draws[block]

        severities = [carrier.block(block) for carrier in footprint.carriers]
        for devices, customers in dict.fromkeys(kind[:2] for kind in kinds):
            left = {reach: own(share) for reach, share in kept[customers].items()}
            depth = _unmet(footprint, severities, own(mobile[devices]), left)
            drained = drain(depth, hours, own(refill))
            for name in dict.fromkeys(k[2] for k in kinds if k[:2] == (devices, customers)):
                profiles = {k[3] for k in kinds if k[:3] == (devices, customers, name)}
                absorbed, rise = map(own, buffers[name])
                if steady:
                    crossed = ramps(drained, depth, hours, absorbed, rise)
                    sums = {p: [row.weighed(crossed) for row in courses[p]] for p in profiles}
                else:
                    stops = stopped_hours(drained, absorbed, rise)
                    sums = {p: [row.weighed(stops) for row in rows[p]] for p in profiles}
                for profile, weighed in sums.items():
                    found[devices, customers, name, profile][:, block] = weighed
    return found
