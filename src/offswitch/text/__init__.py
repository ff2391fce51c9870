"""Every sentence a person reads, by key, in one place and ready for translation.

Code names a sentence by its key and gives the values; only here are there words. A catalogue of
another language is one more mapping with the same keys.
"""

from dataclasses import dataclass
from typing import Any

from offswitch.text import (
    cards,
    cards_bitcoin,
    cards_world,
    chain,
    claims,
    client,
    columns,
    costs,
    detect,
    difficulty,
    errors,
    fetch,
    figures,
    hashrate,
    help,
    lake,
    migration,
    mining,
    page,
    partition,
    payments,
    plan,
    price,
    remittances,
    report,
    scenario,
    sectors,
    simulate,
    window,
)

CATALOGUE: dict[str, str] = {
    **errors.TEXT,
    **help.TEXT,
    **report.TEXT,
    **figures.TEXT,
    **page.TEXT,
    **plan.TEXT,
    **claims.TEXT,
    **columns.TEXT,
    **costs.TEXT,
    **detect.TEXT,
    **chain.TEXT,
    **hashrate.TEXT,
    **difficulty.TEXT,
    **mining.TEXT,
    **scenario.TEXT,
    **sectors.TEXT,
    **migration.TEXT,
    **partition.TEXT,
    **price.TEXT,
    **simulate.TEXT,
    **payments.TEXT,
    **remittances.TEXT,
    **cards.TEXT,
    **cards_bitcoin.TEXT,
    **cards_world.TEXT,
    **client.TEXT,
    **fetch.TEXT,
    **lake.TEXT,
    **window.TEXT,
}


@dataclass(frozen=True)
class Message:
    """A sentence still to be worded: a catalogue key and the values it needs."""

    key: str
    values: tuple[tuple[str, Any], ...] = ()

    def __str__(self) -> str:
        return say(self.key, **dict(self.values))


def message(key: str, **values: Any) -> Message:
    """Name a sentence to be worded when it is shown.

    Raises
    ------
    KeyError
        If the catalogue has no such key.
    """
    if key not in CATALOGUE:
        raise KeyError(key)
    return Message(key, tuple(values.items()))


def say(key: str, **values: Any) -> str:
    """Word the sentence `key` with `values`, in English."""
    return CATALOGUE[key].format(**values)
