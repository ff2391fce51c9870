"""`offswitch fetch` and `offswitch sources`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.source_said": (
        "{source}: it answered with an error of its own: {told}",
        "",
    ),
    "error.ioda_region": (
        "ioda: {region} is not among the regions of {country} that can be told by their names ({names}); ask for the whole country, or leave ioda out",
        "",
    ),
    "error.window_too_long": (
        "{source}: a window of more than {days} days is refused; ask for a shorter one",
        "",
    ),
    "error.too_many_pages": (
        "{source}: the list did not end after {pages} pages; ask for a shorter window",
        "",
    ),
    "error.unknown_source": (
        "there is no source '{source}'; there are {known}",
        "",
    ),
    "error.unknown_signal_of_source": (
        "there is no signal '{signal}' there; there are {known}",
        "",
    ),
    "error.not_served": (
        "nothing is measured for a {kind} by {sources}; see what each is measured for with: offswitch sources",
        "",
    ),
    "error.window_future": (
        "the window starts at {start}, and it is {now}: nothing has been measured yet",
        "",
    ),
    "error.one_place": (
        "name one place: --country KZ, --region KZ-ALA or --network 9198",
        "",
    ),
    "error.bad_network": (
        "'{text}' is not the number of a network; write 9198 or AS9198",
        "",
    ),
    "error.bad_country": (
        "'{text}' is a region; give it with --region",
        "",
    ),
    "error.bad_region": (
        "'{text}' is not an ISO 3166-2 code; write KZ-ALA",
        "",
    ),
    "error.no_window": (
        "say from when and to when: --from 2022-01-02 --to 2022-01-12 (the end is outside)",
        "",
    ),
    "error.window_backwards": (
        "the window ends at {end}, not after it starts at {start}; --to is the first moment outside it",
        "",
    ),
    "error.bad_base_url": (
        "'{text}' is not ID=URL; write ioda=http://127.0.0.1:8000/ioda",
        "",
    ),
    "error.connector_twice": (
        "two connectors are called '{source}': {one} and {other}; uninstall one",
        "",
    ),
    "shape.one_series": (
        "a single series",
        "",
    ),
    "shape.entity_asked": (
        "the place and the signal that were asked for",
        "",
    ),
    "shape.positive": (
        "above zero",
        "",
    ),
    "shape.until_kept": (
        "as many points as there are steps from `from` to `until`",
        "",
    ),
    "shape.one_object": (
        "a list of one object",
        "",
    ),
    "shape.not_negative": (
        "zero or more",
        "",
    ),
    "note.no_series": (
        "it has no series of {signal} there: nothing is known, which is not zero",
        "",
    ),
    "note.coarser": (
        "points of {step} s in place of {native} s",
        "",
    ),
    "help.sources_command": (
        "List the public sources that data can be fetched from, or show the card of one.",
        "",
    ),
    "help.sources_name": (
        "A source, to show its card: what it measures and misses, units, cadence, delay, licence, limits, and how its format was confirmed.",
        "",
    ),
    "help.fetch": (
        "Fetch what the lake lacks of a country and a window from the public sources.",
        "",
    ),
    "help.fetch_country": (
        "Country, in ISO 3166-1 (KZ or KAZ).",
        "",
    ),
    "help.fetch_region": (
        "Region in place of a country, in ISO 3166-2 (KZ-ALA); only sources that measure regions.",
        "",
    ),
    "help.fetch_network": (
        "Network in place of a country, by its AS number (9198); only sources that measure networks.",
        "",
    ),
    "help.fetch_from": (
        "First moment: a date in UTC, or a time with its zone (2022-01-05T16:30+06:00).",
        "",
    ),
    "help.fetch_to": (
        "First moment that is outside again. What is in the future is left off.",
        "",
    ),
    "help.fetch_sources": (
        "Only these sources, by commas. Default: all that are open, or whose secret is set.",
        "",
    ),
    "help.fetch_signals": (
        "Only these signals, by commas: bgp, or ioda/bgp.",
        "",
    ),
    "help.fetch_base_url": (
        "Another address for a source, such as ioda=http://127.0.0.1:8000/ioda. May be repeated.",
        "",
    ),
    "help.fetch_lake": (
        "The lake: a folder, or an address such as s3://bucket/path. Default: a folder of this user's data.",
        "",
    ),
    "help.fetch_offline": (
        "Ask nobody; take what the lake and the cache of answers hold.",
        "",
    ),
    "place.world": (
        "world",
        "",
    ),
    "place.country": (
        "country",
        "",
    ),
    "place.region": (
        "region",
        "",
    ),
    "place.network": (
        "network",
        "",
    ),
    "length.day": (
        "{count} d",
        "",
    ),
    "length.hour": (
        "{count} h",
        "",
    ),
    "length.minute": (
        "{count} min",
        "",
    ),
    "length.second": (
        "{count:g} s",
        "",
    ),
    "sources.since_unknown": (
        "not known",
        "",
    ),
    "sources.open": (
        "open",
        "",
    ),
    "sources.rate_published": (
        "at most {requests} requests in {per}, as it says itself",
        "",
    ),
    "sources.rate_polite": (
        "at most {requests} requests in {per}; it publishes no limit, this one is ours",
        "",
    ),
    "sources.title": (
        "{id}: {title} ({publisher})",
        "",
    ),
    "sources.more": (
        "offswitch sources NAME shows a card; --json gives all of them.",
        "",
    ),
    "sources.normalised": (
        "{unit}; relative to the window",
        "",
    ),
    "card_of.measures": (
        "Measures",
        "",
    ),
    "card_of.misses": (
        "Misses",
        "",
    ),
    "card_of.unknown": (
        "Unknown and zero",
        "",
    ),
    "card_of.bounds": (
        "Times",
        "",
    ),
    "card_of.confirmed": (
        "Confirmed",
        "",
    ),
    "card_of.unconfirmed": (
        "Unconfirmed",
        "",
    ),
    "card_of.base": (
        "Address",
        "",
    ),
    "card_of.described": (
        "Described at",
        "",
    ),
    "card_of.licence": (
        "Licence",
        "",
    ),
    "card_of.access": (
        "Access",
        "",
    ),
    "card_of.rate": (
        "Rate",
        "",
    ),
    "card_of.since": (
        "History since",
        "",
    ),
    "card_of.signals": (
        "Signals",
        "",
    ),
    "column.signals": (
        "signals",
        "",
    ),
    "column.measured_for": (
        "for",
        "",
    ),
    "column.access": (
        "access",
        "",
    ),
    "column.step": (
        "step",
        "",
    ),
    "column.at_a_time": (
        "at a time",
        "",
    ),
    "column.late_by": (
        "late by",
        "",
    ),
    "column.settled": (
        "settled",
        "",
    ),
    "column.pieces": (
        "asked/held/failed",
        "",
    ),
    "column.rows": (
        "new/same/revised",
        "",
    ),
    "column.unknown_values": (
        "unknown",
        "",
    ),
    "column.last_known": (
        "last (UTC)",
        "",
    ),
    "fetch.title": (
        "{place}, {window} (UTC), into {lake}",
        "",
    ),
    "fetch.of": (
        "{signal} ({of})",
        "",
    ),
    "fetch.stored": (
        "{new:,} rows are new, {same:,} were known alike, {revised:,} were revised, {withdrawn:,} withdrawn.",
        "",
    ),
    "fetch.whole": (
        "All that was asked for is there.",
        "",
    ),
    "fetch.not_whole": (
        "Not all that was asked for is there; nothing was put in its place.",
        "",
    ),
    "fetch.cut": (
        "The window ends now, at {now}.",
        "",
    ),
    "fetch.missing": (
        "Missing",
        "",
    ),
    "fetch.missing_line": (
        "{signals}: {windows}: {why}{older}",
        "",
    ),
    "fetch.older": (
        " (the lake holds an older answer)",
        "",
    ),
    "fetch.provisional": (
        "May still change",
        "",
    ),
    "fetch.until": (
        "until {until}: {signals}; fetch again after that",
        "",
    ),
    "fetch.notes": (
        "Notes",
        "",
    ),
    "fetch.more_notes": (
        "{signal}: {count:,} more such notes; --json has them all",
        "",
    ),
    "fetch.left_out": (
        "Not asked (set the variable, or write it into {path})",
        "",
    ),
    "fetch.stopped": (
        "offswitch: stopped; what was answered is in the lake, and the same command goes on from there",
        "",
    ),
    "fetch.or": (
        " or ",
        "",
    ),
    "fetch.needs_secret": (
        "needs {names}",
        "",
    ),
    "fetch.before": (
        "before the first day of its history, {since}",
        "",
    ),
    "fetch.ended": (
        "{source} answered only until {at}; ask again later",
        "",
    ),
    "fetch.broke": (
        "{source}: its connector failed ({kind}); the answer was not understood, and nothing of it was stored",
        "",
    ),
    "fetch.given_up": (
        "{source}: not asked any more after {times} failures in a row; fetch again later",
        "",
    ),
    "fetch.deadline": (
        "{source}: not asked, as the time for the whole fetch was over; fetch again to go on",
        "",
    ),
    "connector.broken": (
        "the connector {name} of {package} is left out: {why}",
        "",
    ),
    "connector.not_one": (
        "it is no Connector",
        "",
    ),
    "connector.bad_id": (
        "its id '{id}' is not of small letters, digits and hyphens",
        "",
    ),
    "connector.no_signals": (
        "it measures nothing",
        "",
    ),
    "connector.signal_twice": (
        "two of its signals have one name",
        "",
    ),
    "connector.no_words": (
        "its card does not say: {parts}",
        "",
    ),
}
