"""A run in a few figures, each with its interval."""

from dataclasses import dataclass

import numpy as np

from offswitch.estimate import Draws, Estimate
from offswitch.payments.flows import Purchases
from offswitch.payments.simulate import MOSTLY, Result


@dataclass(frozen=True, eq=False)
class Summary:
    """What a run of a plan showed, over its whole length.

    Parameters
    ----------
    intended, in_time, late, lost, waiting
        Purchases meant; made as meant; made later; given up; still put off at the end.
    postponed_most
        Purchases put off at the worst hour.
    lost_share
        Of the intended.
    cut_off_people, cut_off_share
        People who could not have bought in the worst hour, and their share.
    cut_off_hours
        Hours of a person's buying day that were lost, on average over people.
    emptied
        Share of draws in which half of the machines that people could get to had no note left in a
        troubled hour: payments fail, or banks are closed.
    hours_to_empty
        Hours from the first troubled one until then, in those draws; None if in none.
    silenced, hours_to_silent
        The same of machines that pay nothing: empty, behind closed doors, or not answering.
    silent_share
        Share of machines that paid nothing in the worst hour.
    longest_queue, mean_wait
        People at machines in the worst hour; hours that those served had waited, on average, from
        the first troubled hour.
    backlog_most, bank_loss
        Approved and not settled in the worst hour; approved and never paid.
    """

    intended: Purchases
    in_time: Purchases
    late: Purchases
    lost: Purchases
    waiting: Purchases
    postponed_most: Purchases
    lost_share: Estimate
    cut_off_people: Estimate
    cut_off_share: Estimate
    cut_off_hours: Estimate
    emptied: float
    hours_to_empty: Estimate | None
    silenced: float
    hours_to_silent: Estimate | None
    silent_share: Estimate
    longest_queue: Estimate
    mean_wait: Estimate
    backlog_most: Estimate
    bank_loss: Estimate


def summarise(result: Result) -> Summary:
    """Reduce a run to its figures."""
    plan, hourly = result.plan, result.hourly
    people = sum(region.people for region in plan.regions)

    def bought(name: str, draws: Draws) -> Purchases:
        return Purchases(Estimate(draws, plan.currency, name))

    total = {name: hourly[name].sum(axis=0) for name in ("intended", "late", "lost")}
    in_time = sum(hourly[name].sum(axis=0) for name in ("electronic", "offline", "cash"))
    cut_off = hourly["cut_off"].max(axis=0)
    weights = np.array([region.people for region in plan.regions]) / people
    silent = 1 - hourly["machines_paying"]
    emptied, to_empty = _until(result, hourly["machines_empty"])
    silenced, to_silent = _until(result, silent)
    served = hourly["served"] * hourly["troubled"]
    waited = (served * hourly["wait_hours"]).sum(axis=0) / np.maximum(served.sum(axis=0), 1.0)
    return Summary(
        intended=bought("intended", total["intended"]),
        in_time=bought("in_time", np.asarray(in_time)),
        late=bought("late", total["late"]),
        lost=bought("lost", total["lost"]),
        waiting=bought("waiting", hourly["waiting"][-1]),
        postponed_most=bought("postponed", hourly["waiting"].max(axis=0)),
        lost_share=Estimate(total["lost"] / total["intended"], "share", "lost_share"),
        cut_off_people=Estimate(cut_off * people, "people", "cut_off"),
        cut_off_share=Estimate(cut_off, "share", "cut_off"),
        cut_off_hours=Estimate(weights @ result.regions["cut_off_hours"], "h", "cut_off"),
        emptied=emptied,
        hours_to_empty=to_empty,
        silenced=silenced,
        hours_to_silent=to_silent,
        silent_share=Estimate(silent.max(axis=0), "share", "machines_silent"),
        longest_queue=Estimate(hourly["queue"].max(axis=0), "people", "queue"),
        mean_wait=Estimate(waited, "h", "wait"),
        backlog_most=Estimate(hourly["backlog"].max(axis=0), plan.currency, "backlog"),
        bank_loss=Estimate(result.bank_loss, plan.currency, "never_paid"),
    )


def _until(result: Result, share: Draws) -> tuple[float, Estimate | None]:
    """Say in which share of draws this share of machines, shape (T, Q), came to half, and when.

    In hours from the first troubled one, over the draws in which it did.
    """
    troubled = result.hourly["troubled"] > 0
    came = troubled & (share >= MOSTLY)
    reached = came.any(axis=0)
    hours = (np.argmax(came, axis=0) - np.argmax(troubled, axis=0))[reached]
    found = Estimate(hours, "h", "hours_until_half") if reached.any() else None
    return float(reached.mean()), found
