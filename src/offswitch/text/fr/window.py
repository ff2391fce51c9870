"""A place and a window in place of a case."""

TEXT: dict[str, tuple[str, str]] = {
    "error.nothing_measured": (
        "nothing is known of the network of {place} from {start} to {end} ({why}); `offswitch fetch --country {code} --from {start} --to {end}` shows what each source says",
        "",
    ),
    "error.several_windows": (
        "the rows are not all of one window; give each the same start_utc, end_utc and as_known_utc",
        "",
    ),
    "error.case_and_country": (
        "give a case, or --country with --from and --to, not both",
        "",
    ),
    "error.case_or_country": (
        "name a case (see `offswitch cases`), or give --country with --from and --to",
        "",
    ),
    "error.country_without_window": (
        "--country needs --from and --to as well, such as --from 2022-01-02 --to 2022-01-12",
        "",
    ),
    "error.window_without_country": (
        "{names} belongs to a window: give --country with --from and --to",
        "",
    ),
    "error.save_without_window": (
        "give --country with --from and --to: the case of which window?",
        "",
    ),
    "error.base_url": (
        "'{text}' is not ID=URL, such as ioda=http://127.0.0.1:8000/ioda",
        "",
    ),
    "error.window_reversed": (
        "--from must be before --to",
        "",
    ),
    "error.as_known_future": (
        "--as-known {when} lies in the future; leave it out for the newest values",
        "",
    ),
    "help.window_country": (
        "In place of a case, with --from and --to: a country or region in ISO 3166 (KZ, KAZ or KZ-ALA), from what public sources measured.",
        "",
    ),
    "help.window_from": (
        "First moment of the window: a date in UTC, or a time with its zone (2022-01-05T16:30+06:00).",
        "",
    ),
    "help.window_to": (
        "First moment after the window. Where it lies in the future, or so near the present that values may still change, the result is provisional.",
        "",
    ),
    "help.window_lake": (
        "The lake: a folder, or an address such as s3://BUCKET/PATH; by default OFFSWITCH_LAKE or the user's data folder. What it lacks is fetched into it.",
        "",
    ),
    "help.window_offline": (
        "Ask no source: what the lake holds is what there is.",
        "",
    ),
    "help.window_sources_of": (
        "Only these sources, by commas (see `offswitch sources`). Default: all that are open, or whose secret is set.",
        "",
    ),
    "help.window_base_url": (
        "Another address for a source, such as ioda=http://127.0.0.1:8000/ioda. May be repeated.",
        "",
    ),
    "help.window_as_known": (
        "Values as they were known at this moment; no source is asked.",
        "",
    ),
    "help.window_save": (
        "Write what public sources measured in a window as a case folder of your own, to be edited and assessed.",
        "",
    ),
    "help.window_save_folder": (
        "Folder to write; it must be new or empty.",
        "",
    ),
    "say.missing": (
        "not used: {what}: {why}",
        "",
    ),
    "report.series.gathered": (
        "MEASURED by {sources}: hours outside the outages that were found count as normal",
        "",
    ),
    "report.as_known": (
        "As known on {when} UTC.",
        "",
    ),
    "provisional.title": (
        "Provisional",
        "",
    ),
    "provisional.known": (
        "This is provisional: as of {retrieved} UTC the network is known until {end} UTC, and the {hours:,.0f} h from then to {asked} UTC are unknown. Nothing is assumed of them.",
        "",
    ),
    "provisional.whole": (
        "This is provisional: as of {retrieved} UTC all of the window until {asked} UTC is known, but not for good.",
        "",
    ),
    "provisional.until": (
        "Values may still come or change until {until} UTC; the same command then gives the final figures.",
        "",
    ),
    "provisional.open": (
        "Still going on when last seen: {service} in {place}, down since {start} UTC and not back by {end} UTC. Its hours, its cost and whatever rests on them count up to there, and grow with it.",
        "",
    ),
    "provisional.hours": (
        "{hours:,.0f} h",
        "",
    ),
    "column.last": (
        "last value (UTC)",
        "",
    ),
    "column.lag": (
        "usual lag",
        "",
    ),
    "column.may_change": (
        "may change until (UTC)",
        "",
    ),
    "column.unknown": (
        "unknown",
        "",
    ),
    "page.provisional": (
        "What each source has said.",
        "",
    ),
    "quiet.title": (
        "Nothing found",
        "",
    ),
    "quiet.said": (
        "In {place} no outage of {least:.0%} or more was found from {start} to {end} UTC, so that there is nothing to price.",
        "",
    ),
    "quiet.least": (
        "What could have been found: a loss of {hours:g} h stands out from {low:.0%} on in the quietest signal, from {median:.0%} in the middle one and from {high:.0%} in the noisiest. Smaller or shorter losses, and those of one network or region, are not excluded.",
        "",
    ),
    "quiet.blind": (
        "Too little was measured before the window for anything to be found: this says nothing of the network.",
        "",
    ),
    "quiet.more": (
        "`offswitch detect` with the same window gives every series, and what was doubted; `--json` gives everything.",
        "",
    ),
    "window.title": (
        "{place}, {start} to {end}",
        "",
    ),
    "window.title.day": (
        "{place}, {end}",
        "",
    ),
    "window.title.clock": (
        "{place}, {start}, {start_clock}, to {end}, {end_clock} UTC",
        "",
    ),
    "window.no_rows": (
        "it answered, and knows no value there",
        "",
    ),
    "window.no_source": (
        "no source that may be asked measures it",
        "",
    ),
    "window.not_answered": (
        "{hours:,.0f} h are missing: {why}",
        "",
    ),
    "window.fetching": (
        "{source}: {done} of {total} pieces",
        "",
    ),
    "window.measuring": (
        "finding outages in the series (the first run compiles for some seconds)",
        "",
    ),
    "window.no_blocks": (
        "the blocks that are known leave out the onset, {cut}",
        "",
    ),
    "window.few_blocks": (
        "the blocks that are known run from {first} to {last}, which is less than a day before or after the onset {cut}",
        "",
    ),
    "window.bad_blocks": (
        "the blocks that are known are no chain: {why}",
        "",
    ),
    "window.no_indicators": (
        "{place} has no GDP or no population on record",
        "",
    ),
    "window.region": (
        "those of a region are not on record here, and those of its country would price a cut of all of it",
        "",
    ),
    "window.no_rate": (
        "no rate of {currency} for a dollar is known: costs are in dollars alone",
        "",
    ),
    "window.in_dollars": (
        "no rate of exchange: costs stay in dollars",
        "",
    ),
    "window.rate_note": (
        "least, median and most of the days of the window and the week before",
        "",
    ),
    "window.cost_note": (
        "a day at the share of GDP that a published cost of an earlier cut implies",
        "",
    ),
    "window.shallow": (
        "a fall of {service} from {start}",
        "",
    ),
    "window.shallow.why": (
        "it lost {depth:.0%}: an outage is assessed from 30 % on; `offswitch detect` shows it",
        "",
    ),
    "window.input": (
        "input of the cost methods",
        "",
    ),
    "window.not_in_lake": (
        "{hours:,.0f} h are not in the lake, and no source is asked",
        "",
    ),
}
