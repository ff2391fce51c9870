"""The monthly mining map that stands beside a working copy, as the package takes one."""

import csv
from pathlib import Path

import numpy as np

from offswitch.bitcoin.migration_fit import Maps
from offswitch.bitcoin.migration_map import make_maps, read_map
from offswitch.reference.migration import COUNTRIES

DEFAULT = Path(__file__).parents[2] / "shared" / "facts" / "ccaf_mining_map.csv"
#: Names of the download, in the order of `COUNTRIES`.
_NAMES = (
    "China",
    "United States",
    "Kazakhstan",
    "Russia",
    "Canada",
    "Germany",
    "Ireland",
    "Iran",
    "Malaysia",
    "Other",
)


def load(file: Path) -> Maps:
    """Read the download kept beside a working copy, or a file of the package's own form."""
    with file.open(encoding="utf-8") as text:
        rows = list(csv.DictReader(text))
    if "share_pct" not in rows[0]:
        return read_map(file)
    codes = dict(zip(_NAMES, COUNTRIES, strict=True))
    cells = {
        (row["month"], codes[row["country"]]): (float(row["share_pct"]), float(row["hashrate_ehs"]))
        for row in rows
        if row["country"] in codes  # what else is named is part of Other
    }
    months = sorted({month for month, _ in cells})
    both = np.array([[cells[month, name] for name in COUNTRIES] for month in months])
    shares = both[:, :, 0] / both[:, :, 0].sum(axis=1, keepdims=True)
    return make_maps(months, COUNTRIES, shares, both[:, :, 1].sum(axis=1))


def write_map(maps: Maps, file: Path) -> None:
    """Write a map in the package's own form."""
    with file.open("w", encoding="utf-8", newline="") as text:
        rows = csv.writer(text)
        rows.writerow(("month", "country", "share_percent", "hashrate_eh_s"))
        for month, shares, world in zip(maps.months, maps.shares, maps.world, strict=True):
            for name, share in zip(maps.countries, shares, strict=True):
                rows.writerow((month, name, f"{100 * share:.6g}", f"{share * world:.6g}"))
