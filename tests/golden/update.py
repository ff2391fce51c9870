"""Main figures of the embedded case, and its report, as stored; run this file to store them anew.

    python tests/golden/update.py

Nothing else writes `kazakhstan_2022.json`, or the report in each language beside it. Say in a
`numbers` fragment what moved, and why.
"""

import json
import re
from pathlib import Path
from typing import Any

from offswitch.assessment import Assessment, assess
from offswitch.report import assessment_dict
from offswitch.report.document import LIBRARIES
from offswitch.report.markdown import render_markdown
from offswitch.text import LANGUAGES

STORED = Path(__file__).with_name("kazakhstan_2022.json")
SEED, DRAWS = 1, 2000
#: Versions of what made a report: those of another machine are no other report.
_VERSIONS = re.compile(rf"\b({'|'.join(LIBRARIES)}) [\d.]+")


def _spread(row: dict[str, Any]) -> list[float]:
    return [row["p05"], row["p50"], row["p95"]]


def _window(row: dict[str, Any]) -> str:
    return "all" if row["hours"] is None else f"{row['hours']:.0f}h"


def figures(found: Assessment) -> dict[str, Any]:
    """Main quantiles (5, 50, 95 %), single numbers, times and verdicts of an assessment."""
    told = assessment_dict(found)
    hours, mining = told["hours"], told["mining"]
    quantiles = {
        "hours/effective": hours["effective"],
        "hours/nominal": hours["nominal"],
        "people": told["people_affected"],
        "mining/map/blocks": mining["from_map"]["blocks"],
        "mining/map/usd": mining["from_map"]["usd"],
        "mining/blocks/blocks": mining["from_blocks"]["blocks"],
        "mining/blocks/usd": mining["from_blocks"]["usd"],
    }
    for service, row in hours["effective_by_service"].items():
        quantiles[f"hours/{service}"] = row
    for row in told["costs"]:
        if row["hours_basis"] != "published":
            quantiles[f"cost/{row['method']}/{row['hours_basis']}"] = row["usd"]
    for row in told["price"]["studies"]:
        model = "+".join(row["factors"]) or "mean"
        name = f"price/{row['part']}/{row['series'] or 'given'}/{model}/{row['start']}/{row['end']}"
        quantiles[name] = row["abnormal"]["percent"]
    for row in told["partition"]["reaches"]:
        quantiles[f"partition/{row['reach']}/blocks"] = row["lost"]["blocks"]
    for row in told["migration"]["scenarios"]:
        for left in row["left"]:
            quantiles[f"migration/{row['name']}/{left['months']}_months"] = left["share"]
    for world in ("ordinary", "unrest"):
        quantiles[f"sectors/{world}/lost"] = told["economy"][world]["lost"]
    quantiles["people/person_hours"] = told["economy"]["people"]["groups"][0]["person_hours"]
    run = told["payments"]["runs"]
    for cause in run:
        for name in ("purchases_lost", "cut_off_share", "longest_queue"):
            quantiles[f"payments/{cause}/{name}"] = run[cause][name]
    for row in told["remittances"]["directions"]:
        for name in ("late", "lost", "late_share_by_network_alone"):
            quantiles[f"remittances/{row['direction']}/{name}"] = row[name]
    chain = told["hashrate"]
    numbers = {
        f"mining/chance_as_map_says/{row['name']}": row["chance_as_map_says"]
        for row in mining["from_blocks_by_baseline"]
    }
    for row in chain["baselines"]:
        name = f"hashrate/{row['name']}/{row['window_hours']:.0f}h"
        quantiles[name] = row["change"]
        numbers[f"{name}/log_likelihood_ratio"] = row["log_likelihood_ratio"]
    for row in chain["hypotheses"]:
        name = f"hypothesis/{row['name']}/{row['baseline']}/{row['window']:.0f}h"
        numbers[f"{name}/log_bayes_factor"] = row["log_bayes_factor"]
        numbers[f"{name}/power"] = row["power"]
    for row in chain["posterior"]["changes"]:
        quantiles[f"hashrate/{row['baseline']}/{_window(row)}"] = row
    for row in chain["posterior"]["hypotheses"]:
        name = f"hypothesis/{row['name']}/{row['baseline']}/{_window(row)}"
        numbers[f"{name}/log_bayes_factor"] = row["log_bayes_factor"]
        numbers[f"{name}/power"] = row["power"]
    return {
        "quantiles": {name: _spread(row) for name, row in sorted(quantiles.items())},
        "numbers": dict(sorted(numbers.items())),
        "times": {
            f"{row['service']}/{number}": [row["start"], row["end"]]
            for number, row in enumerate(told["outages"], 1)
        },
        "verdicts": {row["claim"]: row["verdict"] for row in told["verdicts"]},
    }


def report_file(language: str) -> Path:
    """Where the report in a language is stored."""
    return STORED.with_name(f"report.{language}.md")


def report(found: Assessment, language: str) -> str:
    """The report in a language, without the versions of libraries."""
    return _VERSIONS.sub(r"\1 *", render_markdown(found, lang=language))


def main() -> None:
    """Store the figures and the reports of this version."""
    found = assess("kazakhstan-2022", seed=SEED, draws=DRAWS)
    STORED.write_text(json.dumps(figures(found), indent=1) + "\n", encoding="utf-8")
    for language in LANGUAGES:
        report_file(language).write_text(report(found, language), encoding="utf-8")


if __name__ == "__main__":
    main()
