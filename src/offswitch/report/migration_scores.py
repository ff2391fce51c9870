"""How well the model of movement foretold maps that it had not seen, as terminal text."""

from collections.abc import Iterator

from offswitch.assessment.migration import Migration
from offswitch.reference.migration import Score
from offswitch.report.section import Grid, named
from offswitch.text import join, number, say

MODEL, SAME, TREND = "model", "no_change", "last_trend"
ALL, CALM = "all", "calm"
#: A score this much lower than another's is better.
_BETTER = 0.9


def short_score(found: Migration) -> str:
    """Say it in a paragraph: the scores beside those of the naive forecasts, and the intervals."""
    by = {(row.method, row.months): row for row in found.scores if row.ahead == 1}
    far = {row.months: row for row in found.scores if (row.method, row.ahead) == (MODEL, 6)}
    better = [by[MODEL, when].crps < _BETTER * by[SAME, when].crps for when in (ALL, CALM)]
    key = "both" if all(better) else "ban" if better[0] else "worse"
    return say(
        "migration.short.score",
        ours=by[MODEL, ALL].crps,
        same=by[SAME, ALL].crps,
        trend=by[TREND, ALL].crps,
        ours_calm=by[MODEL, CALM].crps,
        same_calm=by[SAME, CALM].crps,
        trend_calm=by[TREND, CALM].crps,
        verdict=say(f"migration.short.score.{key}"),
        inside=say(
            "migration.short.inside",
            one=by[MODEL, ALL].inside,
            six=far[ALL].inside,
            one_calm=by[MODEL, CALM].inside,
            six_calm=far[CALM].inside,
        ),
    )


def scores(found: Migration) -> Iterator[str | Grid]:
    """Give every score, and what could be foretold from the map that was public then."""
    yield say("migration.scores.note")
    columns = "forecaster held_out ahead crps error log_ratio inside beaten".split()
    yield named(columns, map(_score_row, found.scores), right=6)
    yield say(
        "migration.scores.public",
        map=found.public[0].map,
        came=found.public[0].came,
        list=join(
            say(
                "migration.scores.public.one",
                method=say(f"migration.method.{row.method}"),
                middle=row.middle,
                low=row.low,
                high=row.high,
            )
            for row in found.public
        ),
    )


def _score_row(row: Score) -> tuple[str, ...]:
    return (
        say(f"migration.method.{row.method}"),
        say(f"migration.months.{row.months}", count=row.maps),
        str(row.ahead),
        number(row.crps, ".2f"),
        number(row.error, ".2f"),
        number(row.log_ratio, ".2f"),
        number(row.inside, ".0%"),
        "" if row.method == MODEL else say("migration.beaten", beaten=row.beaten, maps=row.maps),
    )
