"""Published costs beside what the published formulas give: how much of them is reproduced.

Run as ``python benchmarks/reproduce_costs.py``, on the figures that ship, or with
``--vectors FILE`` on a table of the same form (id, method, iso3, description, inputs as JSON,
expected, unit, tolerance_rel, kind, source). They are counted apart by what they prove; only
`computed` is reproduction, and `recalled_gdp` names those of them that rest on a GDP quoted from
memory.

``--top10vpn FILE`` prices the yearly rows of Top10VPN (country, iso3, year, cost_usd,
duration_hours, users_affected, source) by the rules of NetBlocks COST. Applications, regions and
networks come from a registry, ``--keepiton FILE`` or else keepiton.csv beside the rows, and the
published cost is read only afterwards. Each row stands in one list. Under `missing` stands what was
lacking of each, and `with_stand_in` names the rows within a factor of 2 for which a share, an
application or a network had to stand in: nearness proves nothing of those.

`by_chance` is how many rows would stand in each list, on average, if the recorded events were dealt
out to other rows at random. The last line is one JSON object.
"""

import argparse
import json
import random
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np

from offswitch.economy import Reproduction, reproduce
from offswitch.economy.events import Event, read_events
from offswitch.economy.top10vpn import Bill, Compared, compare, price_year, read_bills
from offswitch.economy.vectors import COUNTED, counted, read_vectors
from offswitch.errors import OffswitchError
from offswitch.reference import cost_vectors
from offswitch.reference.vintages import CURRENT
from offswitch.text import say

VERDICTS = ("within_1pct", "within_10pct", "within_2x", "unexplained")
#: What of a row's inputs may be an older or newer GDP, and yet nothing has stood in.
VINTAGE_ONLY = {"gdp_vintage", "gdp_recalled"}
SHUFFLES = 100


def vectors(rows: list[Reproduction]) -> dict[str, object]:
    """Count the published figures by what they prove."""
    found = counted(rows)
    print(f"{'class':18}{'id':22}{'published':>18}{'ours':>18}{'off':>10}")
    for name, group in found.items():
        for row in group:
            ours = "-" if row.ours is None else f"{row.ours:,.6g}"
            expected = row.vector.expected
            off = "-" if row.ours is None else f"{row.ours / expected - 1:+.3%}"
            print(f"{name:18}{row.vector.id:22}{expected:18,.6g}{ours:>18}{off:>10}")
    recalled = [r.vector.id for r in found["computed"] if r.vector.recalled_input]
    print(f"\n{', '.join(f'{len(found[name])} {name}' for name in COUNTED)}")
    read = len(found["computed"]) - len(recalled)
    print(
        f"of the computed, {read} are reproduced from inputs that were read; {len(recalled)} hold "
        "if the GDP, quoted from memory, is right"
    )
    lists = {name: [row.vector.id for row in group] for name, group in found.items()}
    return {**lists, "recalled_gdp": recalled}


def by_chance(bills: list[Bill], events: list[Event]) -> list[Counter[str]]:
    """Count the verdicts if each row had the events of another, once for each shuffle."""
    groups = [
        [e for e in events if e.year == b.incidents.year and b.incidents.place in e.places]
        for b in bills
    ]
    counts = []
    for seed in range(SHUFFLES):
        dealt = random.Random(seed).sample(groups, len(groups))
        count: Counter[str] = Counter()
        for bill, group in zip(bills, dealt, strict=True):
            at = bill.incidents
            moved = [replace(e, places=(at.place,), year=at.year) for e in group]
            count[compare(bill, price_year(at, moved)).verdict] += 1
        counts.append(count)
    return counts


def table(rows: list[Compared]) -> None:
    print(f"{'row':28}{'published, M':>14}{'ours, M':>12}{'ratio':>8}  {'verdict':14}missing")
    for row in rows:
        usd, published = row.priced.usd, row.bill.usd
        ours, ratio = ("-", "-") if usd is None else (f"{usd / 1e6:,.1f}", f"{usd / published:.2f}")
        start = f"{row.bill.id:28}{published / 1e6:14,.1f}{ours:>12}{ratio:>8}"
        print(f"{start}  {row.verdict:14}{' '.join(row.missing)}")


def top10vpn(bills: list[Bill], events: list[Event]) -> dict[str, object]:
    """Price the yearly rows, then count how near they come."""
    priced = [price_year(bill.incidents, events) for bill in bills]
    rows = [compare(bill, price) for bill, price in zip(bills, priced, strict=True)]
    table(rows)
    found = {name: [row.bill.id for row in rows if row.verdict == name] for name in VERDICTS}
    near = [row for row in rows if row.verdict != "unexplained"]
    stood_in = [row.bill.id for row in near if set(row.missing) - VINTAGE_ONLY]
    whole = [row for row in rows if not set(row.missing) - VINTAGE_ONLY - {"incidents"}]
    now = Counter(
        compare(bill, price_year(bill.incidents, events, CURRENT)).verdict for bill in bills
    )
    chance = by_chance(bills, events)
    mean = {name: sum(count[name] for count in chance) / SHUFFLES for name in VERDICTS}
    print("\nwhat was missing, by rows (unexplained, of all):")
    unexplained = Counter(m for row in rows if row.verdict == "unexplained" for m in row.missing)
    for code, n in Counter(m for row in rows for m in row.missing).most_common():
        print(f"{unexplained[code]:6d}{n:6d}  {code:20}{say(f'missing.{code}')}")
    unpriced = sum(price.usd is None for price in priced)
    print(f"\n{', '.join(f'{len(found[name])} {name}' for name in VERDICTS)}")
    print(f"unexplained: {unpriced} without a price, the others off by more than a factor of 2")
    print(
        f"nothing stood in but a release of GDP: {len(whole)} rows, of them within a factor of 2:"
    )
    print(f"  {', '.join(row.bill.id for row in whole if row in near)}")
    print(f"with the GDP of today throughout: {', '.join(f'{now[n]} {n}' for n in VERDICTS)}")
    print("with another row's events, on average (5 to 95 % of the shuffles):")
    for name in VERDICTS[:3]:
        low, high = np.quantile([count[name] for count in chance], (0.05, 0.95))
        print(f"  {mean[name]:.1f} {name} ({low:.0f} to {high:.0f})")
    return {
        **found,
        "with_stand_in": stood_in,
        "missing": {row.bill.id: list(row.missing) for row in rows},
        "by_chance": mean,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--vectors", type=Path, metavar="FILE")
    parser.add_argument("--top10vpn", type=Path, metavar="FILE")
    parser.add_argument("--keepiton", type=Path, metavar="FILE")
    asked = parser.parse_args()
    if asked.keepiton and not asked.top10vpn:
        parser.error("--keepiton needs the rows that it is for: give --top10vpn FILE")
    figures: dict[str, object] = {"benchmark": "reproduce_costs"}
    try:
        rows = reproduce(read_vectors(asked.vectors) if asked.vectors else cost_vectors())
        if asked.top10vpn:
            bills = read_bills(asked.top10vpn)
            events = read_events(asked.keepiton or asked.top10vpn.parent / "keepiton.csv")
    except OffswitchError as error:
        print(f"reproduce_costs: {error}", file=sys.stderr)
        return 2
    if asked.vectors or not asked.top10vpn:
        figures |= vectors(rows)
    if asked.top10vpn:
        figures |= top10vpn(bills, events)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
