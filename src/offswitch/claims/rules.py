"""The rules by which claims are judged, as data: new meaning, new id."""

from dataclasses import dataclass
from datetime import timedelta

from offswitch.timeline import HOUR

VERDICTS = (
    "supported",
    "partly_supported",
    "contradicted",
    "not_distinguishable_from_noise",
    "not_attributable",
    "cannot_be_checked",
)

#: A measured figure this close to the claimed one, relative to it, is the same figure; with `~`.
SAME, SAME_ABOUT = 0.025, 0.10
#: And this close comes near.
NEAR = 0.20
#: An edge this far outside its interval is still near it: the step of an hourly series.
NEAR_EDGE = HOUR
#: With `~`, a claimed minute, and a claimed day, month or year, may be this far off.
ABOUT_MINUTE, ABOUT_DAY = HOUR, timedelta(days=1)
#: Chance beyond which an inequality counts as settled.
SETTLED = 0.95
#: Share of a flow that must have stopped for it to have been hit.
HIT = 0.10
#: Share of a figure that miners must have lost to lift a cost above it, and to do so in part.
LIFTS, LIFTS_IN_PART = 1.0, 0.5


@dataclass(frozen=True)
class Rule:
    """One rule: what it sets beside what, and how strong what it says is.

    Parameters
    ----------
    evidence
        ``strong`` where the record itself was measured, ``medium`` where it is statements, a
        model or a reconstruction, ``none`` where there is no record.
    """

    id: str
    comment: str
    evidence: str


RULES = {
    rule.id: rule
    for rule in (
        Rule(
            "point/2",
            "The claimed value is set beside a measured point, within rounding of either",
            "strong",
        ),
        Rule(
            "interval/2",
            "The claimed value is set beside a 90 % interval, widened by the rounding of the claim",
            "strong",
        ),
        Rule(
            "noise/2",
            "No interval excludes no change and agrees with the claim, and some hold both; or the "
            "interval of a level is too wide to tell",
            "strong",
        ),
        Rule(
            "lifts/1",
            "That mining lifts a cost above a figure is set beside the most that miners lost",
            "medium",
        ),
        Rule(
            "methods/2",
            "A cost is set beside what the published methods span, a bound beside each of them",
            "medium",
        ),
        Rule(
            "dated/2",
            "A place in the mining map is set beside the month it names, or the one known when it "
            "was said and the one published later",
            "strong",
        ),
        Rule(
            "clocks/2",
            "The low of a whole day is set beside that day by several clocks, other windows beside "
            "UTC alone",
            "strong",
        ),
        Rule(
            "edge/1",
            "That only a part was cut is set beside where an outage is found",
            "medium",
        ),
        Rule(
            "edge/3",
            "A claimed date is set beside the found edge with its 90 % interval, a return beside "
            "the restorations that did not last too",
            "medium",
        ),
        Rule(
            "hours/2",
            "The claimed value is set beside hours, depth or people of the footprint, with their "
            "intervals",
            "medium",
        ),
        Rule(
            "fell/2",
            "That it fell, or rose, is set beside whether each 90 % interval lies on that side of "
            "no change",
            "strong",
        ),
        Rule(
            "record/2",
            "The claim is set beside statements on record of the same time, not beside a "
            "measurement",
            "medium",
        ),
        Rule(
            "session/1",
            "A daily close cannot refute a smaller fall inside the session",
            "medium",
        ),
        Rule(
            "confounded/1",
            "Other causes on record in the same time fit as well",
            "strong",
        ),
        Rule(
            "abnormal/1",
            "That it fell because of the event is set beside an event study, where no other event "
            "is on record: beyond the market or not, by two tests",
            "medium",
        ),
        Rule(
            "premium/1",
            "A price in local currency is set beside the world price times the exchange rate: "
            "agreement makes it plausible, and no more",
            "medium",
        ),
        Rule(
            "unusual/2",
            "That it fell, or rose, is set beside all moves of that length before it",
            "medium",
        ),
        Rule(
            "hit/1",
            "That a flow was hit is set beside the share of it that a model of this shutdown "
            "stops: a tenth at least, and by the network alone where another cause did too; what "
            "no record from elsewhere says holds in part",
            "medium",
        ),
        Rule("unmeasured/1", "Nothing here measures the subject, or not what it names", "none"),
    )
}
