"""Parts of what a cut-off country would mine: a stretch of the cut, a merchant, an attacker."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from offswitch.bitcoin.partition import (
    USUAL_PER_HOUR,
    Counts,
    Fork,
    deepest,
    fork,
    hours_to,
    reaches_retarget,
)
from offswitch.bitcoin.partition_merchant import (
    Notice,
    attacker_inside,
    catch_up,
    needed_confirmations,
    notice,
    safe_confirmations,
    undone_share,
)
from offswitch.bitcoin.partition_paths import Paths, simulate_partition
from offswitch.bitcoin.retarget import EPOCH_BLOCKS
from offswitch.estimate import Draws, Estimate

#: Chance of a retarget above which a stretch is simulated.
NEGLIGIBLE = 1e-6
#: Paths of a simulated stretch.
PATHS = 500
#: Confirmations that are looked at, besides the number asked for.
CONFIRMATIONS = (1, 2, 3, 6, 12, 24)
#: Shares of the world's hashrate that an attacker is given.
ATTACKERS = (0.005, 0.01, 0.02, 0.05, 0.1)
#: Chance at which a number of confirmations counts as safe.
SAFE = 0.01


@dataclass(frozen=True, eq=False)
class Split:
    """How the world's blocks divide while a country is cut off.

    Parameters
    ----------
    share
        Hashrate that mines on neither pool abroad nor link, of the world's, shape (Q,) or (1,).
    linked
        The country's hashrate with a link that stayed up, likewise.
    per_hour
        The world's blocks an hour before the cut, likewise.
    """

    share: Draws
    linked: Draws
    per_hour: Draws

    @property
    def inside(self) -> Draws:
        """Blocks an hour inside, some draws of it."""
        return fork(self.share, np.ones(1), self.per_hour).inside


@dataclass(frozen=True, eq=False)
class Stretch:
    """One stretch without a connection.

    Parameters
    ----------
    start, end
        None where only its length is stated.
    hours
        Its length.
    left, past_hours
        Blocks that the epoch still has when it begins, and hours of the epoch so far.
    inside, outside
        Expected blocks of each side, shape (Q,) or (1,).
    closed
        The closed form of the fork.
    lengths, dropped
        Blocks mined inside, and how many of them are dropped at the return.
    wins
        Chance that the chain inside prevails.
    paths
        Where a side may retarget: simulated, a draw of the share each; else None, and exact.
    """

    start: datetime | None
    end: datetime | None
    hours: Estimate
    left: int
    past_hours: float
    inside: Draws
    outside: Draws
    closed: Fork
    lengths: Counts
    dropped: Counts
    wins: float
    paths: Paths | None

    def undone(self, confirmations: int) -> float:
        """Share of the payments made in it that were confirmed so often and then undone."""
        if self.paths is not None:
            return self.paths.undone_share(confirmations)
        return undone_share(self.dropped, confirmations)


def stretch_of(
    split: Split,
    hours: Estimate,
    rng: np.random.Generator,
    *,
    start: datetime | None = None,
    end: datetime | None = None,
    left: int = EPOCH_BLOCKS,
    past_hours: float = 0.0,
) -> Stretch:
    """Work out one stretch; `left` and `past_hours` say where in the epoch it begins."""
    whole = hours.draws * split.per_hour
    inside, outside = whole * split.share, whole * (1 - split.share)
    closed = fork(split.share, hours.draws, split.per_hour)
    lengths, wins = closed.lengths, closed.wins
    dropped, paths = closed.dropped_inside, None
    # Work is hashing done, whatever the difficulty: a retarget outside turns no settled race.
    settled = wins < NEGLIGIBLE or reaches_retarget(closed.outside, left) < NEGLIGIBLE
    if not settled or reaches_retarget(closed.inside, left) >= NEGLIGIBLE:
        at = rng.integers(closed.inside.size, size=PATHS)
        paths = simulate_partition(
            np.ones(1),
            np.ones(1),
            rng,
            paths=PATHS,
            step_hours=hours.p50,
            per_hour=1 / hours.p50,
            blocks=left,
            past_hours=past_hours,
            factors=(closed.inside[at], closed.outside[at]),
        )
        lengths, wins = Counts(np.bincount(paths.inside.blocks) / PATHS), float(paths.wins.mean())
        dropped = paths.dropped_inside
    return Stretch(
        start=start,
        end=end,
        hours=hours,
        left=left,
        past_hours=past_hours,
        inside=inside,
        outside=outside,
        closed=closed,
        lengths=lengths,
        dropped=dropped,
        wins=wins,
        paths=paths,
    )


def deepest_of(stretches: Sequence[Stretch]) -> Counts:
    """Deepest reorganisation inside over stretches; those simulated count as independent."""
    exact = [one.closed for one in stretches if one.paths is None]
    found = [deepest(exact)] if exact else []
    found += [one.dropped for one in stretches if one.paths is not None]
    width = max(one.chances.size for one in found)
    none_deeper = np.ones(width)
    for one in found:
        none_deeper *= np.cumsum(np.pad(one.chances, (0, width - one.chances.size)))
    return Counts(np.diff(none_deeper, prepend=0.0))


def growth(stretch: Stretch, points: int = 48) -> Iterator[tuple[float, float, float, float]]:
    """Yield hours into a stretch, and 5 %, 50 % and 95 % of the blocks found inside by then."""
    whole = stretch.hours.p50
    for part in np.linspace(0, 1, points + 1):
        if stretch.paths is None:
            found = Fork(part * stretch.closed.inside, stretch.closed.outside).lengths
            low, middle, high = (float(found.quantile(q)) for q in (0.05, 0.5, 0.95))
        else:
            by_then = (stretch.paths.inside.arrivals <= part * whole).sum(axis=1)
            low, middle, high = map(float, np.quantile(by_then, (0.05, 0.5, 0.95)))
        yield float(part) * whole, low, middle, high


@dataclass(frozen=True, eq=False)
class Drawn:
    """Blocks over all stretches, by draw.

    Parameters
    ----------
    missed
        Expected, and not found without a pool inside.
    found
        Found instead by those who know the world's blocks, and so its difficulty.
    own, dropped_inside, dropped_outside
        Mined on a chain inside, which is as many but for a retarget, and dropped by either side.
    """

    missed: Draws
    found: Draws
    own: Draws
    dropped_inside: Draws
    dropped_outside: Draws


def draw_blocks(stretches: Sequence[Stretch], draws: int, rng: np.random.Generator) -> Drawn:
    """Draw what the stretches come to."""
    missed = sum((one.inside for one in stretches), start=np.zeros(1))
    total = np.zeros((4, draws))
    for one in stretches:
        found = own = rng.poisson(one.inside, draws)
        if one.paths is None:
            other = rng.poisson(one.outside, draws)
            luck = rng.random(draws) < one.inside / (one.inside + one.outside)
            wins = (own > other) | ((own == other) & luck)
        else:
            at = rng.integers(PATHS, size=draws)
            own, other = one.paths.inside.blocks[at], one.paths.outside.blocks[at]
            wins = one.paths.wins[at]
        total += [found, own, np.where(wins, 0, own), np.where(wins, other, 0)]
    return Drawn(missed, *total)


@dataclass(frozen=True)
class Confirmed:
    """A number of confirmations, for one who sells inside against bitcoin.

    Parameters
    ----------
    confirmations
        How many.
    hours, usual_hours
        Until a payment has them: 5 %, 50 % and 95 %; and on average usually.
    undone, undone_unbroken
        Share of the payments made during the cut that had them and were undone; the second had no
        window reconnected.
    any_undone, any_undone_unbroken
        Chance that some payment was.
    """

    confirmations: int
    hours: tuple[float, float, float]
    usual_hours: float
    undone: float
    undone_unbroken: float
    any_undone: float
    any_undone_unbroken: float


@dataclass(frozen=True)
class Merchant:
    """What the cut means to one who sells inside.

    Parameters
    ----------
    asked
        Confirmations that he waits for.
    rows
        By number of confirmations.
    safe, safe_unbroken
        Least number that is undone with a chance of at most `SAFE`.
    notice_inside, notice_outside
        When a count of blocks tells that the network is cut, there and elsewhere.
    """

    asked: int
    rows: tuple[Confirmed, ...]
    safe: int
    safe_unbroken: int
    notice_inside: Notice
    notice_outside: Notice

    @property
    def row(self) -> Confirmed:
        """The row of the number asked for."""
        return next(row for row in self.rows if row.confirmations == self.asked)


def merchant_of(
    split: Split, stretches: Sequence[Stretch], unbroken: Stretch, depth: Counts, asked: int
) -> Merchant:
    """Say what the cut means to a merchant; `depth` is the deepest reorganisation of all."""
    share = float(np.median(split.share))
    rate = split.inside
    whole = sum(one.hours.p50 for one in stretches)
    rows = tuple(
        Confirmed(
            k,
            (hours_to(k, rate, 0.05), hours_to(k, rate, 0.5), hours_to(k, rate, 0.95)),
            k / USUAL_PER_HOUR,
            sum(one.hours.p50 * one.undone(k) for one in stretches) / whole,
            unbroken.undone(k),
            depth.at_least(k),
            unbroken.dropped.at_least(k),
        )
        for k in sorted({*CONFIRMATIONS, asked})
    )
    return Merchant(
        asked,
        rows,
        safe_confirmations(depth, SAFE),
        safe_confirmations(unbroken.dropped, SAFE),
        notice(share),
        notice(1 - share),
    )


@dataclass(frozen=True)
class Attacker:
    """One who mines on the chain inside to undo his own payment there.

    Parameters
    ----------
    world, inside
        His share of the world's hashrate, and of what mines inside.
    before, during
        Chance that he undoes a payment with the confirmations asked for.
    needed_before, needed
        Confirmations that keep that chance below 0.1 %; None where none do.
    """

    world: float
    inside: float
    before: float
    during: float
    needed_before: int | None
    needed: int | None


def attackers(share: float, asked: int) -> tuple[Attacker, ...]:
    """Give attackers of the world's hashrate as much of the part that mines inside."""
    return tuple(
        Attacker(
            world,
            attacker_inside(world, share),
            catch_up(world, asked),
            catch_up(attacker_inside(world, share), asked),
            needed_confirmations(world),
            needed_confirmations(attacker_inside(world, share)),
        )
        for world in ATTACKERS
        if world < share
    )
