"""The rules by which claims are judged, as data: new meaning, new id."""

from dataclasses import dataclass

from offswitch.timeline import HOUR

VERDICTS = (
    "supported",
    "partly_supported",
    "contradicted",
    "not_distinguishable_from_noise",
    "not_attributable",
    "cannot_be_checked",
)

#: A measured point this close to the claimed one, relative to it, is the same figure; with `~`.
SAME, SAME_ABOUT = 0.025, 0.10
#: And this close is right in kind.
NEAR = 0.20
#: An edge this far outside its interval is still near it: the step of an hourly series.
NEAR_EDGE = HOUR
#: Chance beyond which an inequality counts as settled.
SETTLED = 0.95


@dataclass(frozen=True)
class Rule:
    """One rule: when it fires and how strong what it says is."""

    id: str
    comment: str
    evidence: str


RULES = {
    rule.id: rule
    for rule in (
        Rule("point/1", "A measured point against the claimed one, within rounding", "strong"),
        Rule("interval/1", "The claimed value against a 90 % interval", "strong"),
        Rule("noise/1", "The interval holds the claimed change and no change alike", "strong"),
        Rule("inequality/1", "The chance that the inequality holds, settled at 95 %", "strong"),
        Rule("methods/1", "Within, or beyond, what the published methods span", "medium"),
        Rule("dated/1", "Readings by month, and by when each became public", "strong"),
        Rule("clocks/1", "The same day by several clocks", "strong"),
        Rule("edge/1", "Against where an outage is found", "medium"),
        Rule("edge/2", "A claimed date against a found edge and its 90 % interval", "medium"),
        Rule("hours/1", "Against hours, depth and people of the footprint", "medium"),
        Rule("fell/1", "Whether the 90 % interval excludes no change", "strong"),
        Rule("record/1", "Against statements on record, not against a measurement", "medium"),
        Rule("session/1", "A daily close cannot refute a price inside the session", "medium"),
        Rule("confounded/1", "Other causes on record in the same hours", "strong"),
        Rule("unusual/1", "A move beside all moves of its length in the year before", "medium"),
        Rule("unmeasured/1", "Nothing here measures the subject", "none"),
    )
}
