"""The loss by sector and the people cut off, as data."""

from typing import Any

from offswitch.assessment.economy import EconomyPart
from offswitch.economy.flows import Component
from offswitch.economy.people import Cut, People
from offswitch.economy.sectors import Loss, SectorLoss
from offswitch.economy.sensitivity import VarianceShare
from offswitch.report.values import estimate_dict
from offswitch.timeline import iso


def economy_part_dict(part: EconomyPart) -> dict[str, Any]:
    """Return the part as plain values; money is in dollars."""
    losses = part.losses
    return {
        "hours": part.hours,
        "exposed": estimate_dict(losses.exposed),
        "ordinary": _loss(losses.ordinary),
        "unrest": _loss(losses.unrest),
        "sectors": [_sector(one) for one in losses.sectors],
        "confounders": [
            {
                "name": one.confounder.name,
                "what": one.confounder.what,
                "start": iso(one.confounder.interval.start),
                "end": iso(one.confounder.interval.end),
                "parameter": one.confounder.parameter,
                "explains": estimate_dict(one.of_loss),
                "at_most": estimate_dict(one.at_most),
                "source": one.confounder.source,
            }
            for one in losses.confounders
        ],
        "said": [
            {
                "claim": one.claim.id,
                "said_by": one.claim.said_by,
                "usd": [estimate_dict(end) for end in one.usd],
            }
            for one in part.said
        ],
        "narrowed": [
            {
                "name": one.name,
                "what": part.what[one.name],
                "share_of_variance": one.share,
                "width_if_known_usd": one.width,
            }
            for one in part.narrowed
        ],
        "knock_on": None if part.knock_on is None else estimate_dict(part.knock_on),
        "total": {
            "usd": estimate_dict(part.total.usd),
            "added": [_component(one) for one in part.total.added],
            "left_out": [
                {**_component(one), "reason": str(reason)} for one, reason in part.total.left_out
            ],
        },
        "people": None if part.people is None else people_dict(part.people),
        "stood_in": [str(one) for one in part.stood_in],
        "caveats": [str(caveat) for caveat in losses.caveats],
        "sources": list(losses.unrest.lost.sources),
    }


def people_dict(people: People) -> dict[str, Any]:
    """Return who was cut off, and the hours of work and study that went with it."""
    return {
        "groups": [_cut(one) for one in people.groups],
        "regions": [_cut(one) for one in people.regions],
        "work_hours": estimate_dict(people.work_hours),
        "study_hours": estimate_dict(people.study_hours),
    }


def variance_list(shares: tuple[VarianceShare, ...]) -> list[dict[str, Any]]:
    """Return the split of variance, each index with the ends of its 90 % interval."""
    ends = ("p05", "value", "p95")
    return [
        {
            "group": one.name,
            "alone": dict(zip(ends, one.alone, strict=True)),
            "with_others": dict(zip(ends, one.with_others, strict=True)),
        }
        for one in shares
    ]


def _loss(loss: Loss) -> dict[str, Any]:
    return {"interrupted": estimate_dict(loss.interrupted), "lost": estimate_dict(loss.lost)}


def _sector(one: SectorLoss) -> dict[str, Any]:
    return {
        "sector": one.sector.name,
        "exposed": estimate_dict(one.exposed),
        "ordinary": _loss(one.ordinary),
        "unrest": _loss(one.unrest),
    }


def _component(one: Component) -> dict[str, Any]:
    return {
        "name": str(one.name),
        "kind": one.kind,
        "usd": estimate_dict(one.usd),
        "flows": sorted(one.flows),
    }


def _cut(cut: Cut) -> dict[str, Any]:
    return {
        "who": cut.who,
        "service": cut.service,
        "people": estimate_dict(cut.people),
        "hours_of_full_loss": estimate_dict(cut.hours),
        "person_hours": estimate_dict(cut.person_hours),
    }
