"""Which assumption an interval is made of, and which fact would narrow it most."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from offswitch.economy.account import NationalAccount
from offswitch.economy.counterfactuals import Confounder
from offswitch.economy.sectors import sector_losses
from offswitch.economy.stops import Draw
from offswitch.errors import ModelError
from offswitch.estimate import Draws, Estimate
from offswitch.hazard import Shutdown

#: Beginnings of the names of the parameters of each group; `series` is the shutdown itself.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "size": ("size_",),
    "stops": ("stops_",),
    "duration": ("absorbed_", "rise_", "refill"),
    "services": ("mobile_", "kept_"),
    "unrest": ("unrest_",),
    "caught_up": ("caught_up_",),
}
#: Fewest draws of a split, and the number of bins of draws that count as one value of a parameter.
LEAST_DRAWS = 64
BINS = 20
#: Resamples behind the ends of an index.
RESAMPLES = 200


@dataclass(frozen=True)
class Narrowed:
    """What knowing one input would do to an interval.

    Parameters
    ----------
    name
        Of the input.
    share
        Of the variance: what the input makes by itself.
    width
        Of the 90 % interval on average, were the input known, in the unit of the result.
    """

    name: str
    share: float
    width: float


@dataclass(frozen=True)
class VarianceShare:
    """A group of parameters: the share of the variance that it makes.

    Parameters
    ----------
    name
        One of `GROUPS`, or ``series``.
    alone, with_others
        First-order and total Sobol' index: low end, value, high end of a 90 % interval by
        bootstrap.
    """

    name: str
    alone: tuple[float, float, float]
    with_others: tuple[float, float, float]


def narrowing(result: Draws, inputs: Mapping[str, Draws]) -> tuple[Narrowed, ...]:
    """Which input, if it were known, would narrow a result most; the one that does is first.

    Draws are sorted by an input and cut into bins in which it hardly varies; what varies within
    them is what is left. Nothing is computed anew.

    Parameters
    ----------
    result
        Shape (Q,).
    inputs
        By name, shape (Q,); those of one draw are known already and left out.

    Examples
    --------
    >>> import numpy as np
    >>> rng = np.random.default_rng(1)
    >>> x, y = rng.normal(size=10_000), rng.normal(size=10_000)
    >>> [(n.name, round(n.share, 1)) for n in narrowing(2 * x + y, {"x": x, "y": y})]
    [('x', 0.8), ('y', 0.2)]
    """
    whole = float(result.var(ddof=1))
    size = result.size // BINS
    if size < 2 or whole == 0:
        return ()
    found = []
    for name, values in inputs.items():
        if values.size == 1:
            continue
        order = np.argsort(values)[: size * BINS]
        bins = result[order].reshape(BINS, size)
        share = max(0.0, 1.0 - float(bins.var(axis=1, ddof=1).mean()) / whole)
        found.append((share, name, bins))
    found.sort(key=lambda one: (-one[0], one[1]))
    return tuple(Narrowed(name, share, _width(bins)) for share, name, bins in found[:5])


def _width(bins: Draws) -> float:
    low, high = np.quantile(bins, (0.05, 0.95), axis=1)
    return float((high - low).mean())


def _sliced(estimate: Estimate, part: slice) -> Estimate:
    return estimate if estimate.is_point else replace(estimate, draws=estimate.draws[part])


def _of_draws(shutdown: Shutdown, part: slice) -> Shutdown:
    segments = [
        s if s.severity is None or s.severity.size == 1 else replace(s, severity=s.severity[part])
        for s in shutdown.segments
    ]
    return replace(shutdown, segments=tuple(segments))


def split_variance(
    account: NationalAccount,
    shutdown: Shutdown,
    draw: Draw,
    draws: int,
    rng: np.random.Generator,
    confounders: Sequence[Confounder] = (),
) -> tuple[VarianceShare, ...]:
    """Split the variance of the loss by the network alone between groups of parameters.

    First-order and total Sobol' indices by `scipy.stats.sobol_indices`, from two samples that are
    the first and the second half of the run's draws. Ordered by the total index.

    Parameters
    ----------
    draw, draws
        The parameters of the run and how many draws each has.
    rng
        Draws the resamples behind the ends of each index.

    Raises
    ------
    ModelError
        If there are too few draws.
    """
    n = 1 << (draws // 2).bit_length() - 1
    if n < LEAST_DRAWS:
        raise ModelError("draws_of_two", draws=draws, least=2 * LEAST_DRAWS)
    first, second = slice(0, n), slice(n, 2 * n)
    cut = {part.start: _of_draws(shutdown, part) for part in (first, second)}

    def lost(swapped: str, base: slice = first, other: slice = second) -> Draws:
        starts = GROUPS.get(swapped, ("\0",))

        def drawn(name: str) -> Estimate:
            return _sliced(draw(name), other if name.startswith(starts) else base)

        own = other if swapped == "size" else base
        parts = {name: _sliced(share, own) for name, share in account.parts.items()}
        whole = replace(account, gdp=_sliced(account.gdp, own), parts=parts)
        series = cut[(other if swapped == "series" else base).start]
        found = sector_losses(whole, series, drawn, confounders).unrest.lost.draws
        return np.broadcast_to(found, n)

    names = [*GROUPS, "series"]
    samples = {
        "f_A": lost("")[None],
        "f_B": lost("", second, first)[None],
        "f_AB": np.array([lost(name) for name in names])[:, None],
    }
    if samples["f_A"].var() == 0:
        return ()
    return _shares(names, samples, n, rng)


def _shares(
    names: Sequence[str], samples: Mapping[str, Draws], n: int, rng: np.random.Generator
) -> tuple[VarianceShare, ...]:
    from scipy.stats import sobol_indices  # only who asks waits for it

    def indices(of: Mapping[str, Draws]) -> Draws:
        found = sobol_indices(func=dict(of), n=n)
        return np.array([found.first_order.ravel(), found.total_order.ravel()])

    middle = indices(samples)
    again = []
    for _ in range(RESAMPLES):
        rows = rng.integers(0, n, n)
        again.append(indices({key: values[..., rows] for key, values in samples.items()}))
    low, high = np.quantile(again, (0.05, 0.95), axis=0)
    shares = [
        VarianceShare(
            name, *((float(low[k, g]), float(middle[k, g]), float(high[k, g])) for k in range(2))
        )
        for g, name in enumerate(names)
    ]
    return tuple(sorted(shares, key=lambda one: (-one.with_others[1], one.name)))
