"""Cards of the sources of countries' figures and lists of shutdowns."""

TEXT: dict[str, tuple[str, str]] = {
    "card.worldbank.measures": (
        "Figures of countries by year: GDP in current US dollars, people, share of them online, remittances received and paid, cash machines per 100,000 adults.",
        "",
    ),
    "card.worldbank.misses": (
        "Anything within a year, and the last one or two years. What comes by hand or by hawala is in no count of remittances.",
        "",
    ),
    "card.worldbank.unknown": (
        "null is unknown, and so is a year without a row. 0 is given where a country reported it.",
        "",
    ),
    "card.worldbank.bounds": (
        "Calendar years, each at its first moment in UTC; a year is in a window if its first moment is. Both ends of a request are inside.",
        "",
    ),
    "card.worldbank.confirmed": (
        "from its documentation (datahelpdesk.worldbank.org, article 889392) and a working client; no call was made.",
        "",
    ),
    "card.worldbank.unconfirmed": (
        "Requests it bears are not published: 5 a second are kept to. Figures are revised for years after; `lastupdated` is kept with the answer.",
        "",
    ),
    "note.no_year": (
        "no year begins in the window, so no figure stands in it",
        "",
    ),
    "note.worldbank_updated": (
        "as the World Bank had it on {date}",
        "",
    ),
    "shape.place": (
        "the country that was asked for",
        "",
    ),
    "shape.year": (
        "a year of four digits",
        "",
    ),
    "shape.page": (
        "the page that was asked for",
        "",
    ),
    "shape.pair": (
        "a list of two: a head, and rows",
        "",
    ),
    "card.keepiton.measures": (
        "Shutdowns that people reported and Access Now verified: what was cut, how, where, from which day to which.",
        "",
    ),
    "card.keepiton.misses": (
        "What nobody reported, so that counts grow with reporting; hours; how many people were cut off. A blocked service and a blackout are each one event.",
        "",
    ),
    "card.keepiton.unknown": (
        "An event without an end goes on, or its end is not known (`shutdown_status` in its detail says which). A country without events is not known to have had none.",
        "",
    ),
    "card.keepiton.bounds": (
        "Days of the place itself, taken as days of UTC; the last day is inside, so the end is the first moment after it. An event is listed where it begins; those that began before the window and were not over are named in a note.",
        "",
    ),
    "card.keepiton.confirmed": (
        "from the published workbook as exported in May 2026: its columns, its words, and that several sheets have the same header, of which the longest holds all years.",
        "",
    ),
    "card.keepiton.unconfirmed": (
        "Its terms. The address of the sheet, to which Access Now's own page leads, may change; --base-url keepiton=URL takes any host that serves the same path.",
        "",
    ),
    "note.began_before": (
        "{count} that began before the window were not known to be over when it began (from {began})",
        "",
    ),
    "note.unread_dates": (
        "{count} rows were left out because a date cannot be read or the end is before the start",
        "",
    ),
    "note.unknown_countries": (
        "rows of countries that are not known by name were left out: {names}",
        "",
    ),
    "error.workbook_large": (
        "keepiton: the workbook unpacks to more than {most:,.0f} MiB or too many parts, which no list of shutdowns does; it was not read",
        "",
    ),
    "error.workbook_bad": (
        "keepiton: what came is no workbook that can be read; the sheet may have moved",
        "",
    ),
    "error.workbook_table": (
        "keepiton: no sheet has the columns {columns}; the workbook has changed its format",
        "",
    ),
    "card.pulse.measures": (
        "Shutdowns that the Internet Society lists, with dates, kind, cause and how well each is verified.",
        "",
    ),
    "card.pulse.misses": (
        "Short and regional cuts are listed late or not at all; the list rests on sources that are read here too, so that it confirms none of them.",
        "",
    ),
    "card.pulse.unknown": (
        "An event without an end goes on, or its end is not known. A country without events is not known to have had none.",
        "",
    ),
    "card.pulse.bounds": (
        "Dates, taken as days of UTC; the last day is inside, so the end is the first moment after it. An event is listed where it begins.",
        "",
    ),
    "card.pulse.confirmed": (
        "from two working clients: the address, the token, and the fields country, start_date, end_date, type, cause, affected_regions and verification_level. No call was made.",
        "",
    ),
    "card.pulse.unconfirmed": (
        "All of it: its documentation was not at hand. Whether the answer is a list or has one under `data` (both are read), whether it comes in pages (an answer that says there is more is refused), whether it filters by country and dates itself, and its terms. A token is needed (OFFSWITCH_PULSE_TOKEN).",
        "",
    ),
    "shape.country": (
        "a country known by its name or code",
        "",
    ),
    "shape.later": (
        "later than the start",
        "",
    ),
    "shape.no_more_pages": (
        "nothing, as pages are not documented",
        "",
    ),
    "card.cbeci.measures": (
        "Where Bitcoin's hashrate is, by month: a country's share of the world's (share) and its hashrate in EH/s (hashrate), from the addresses of the members of three, later four, pools.",
        "",
    ),
    "card.cbeci.misses": (
        "Everyone else: the pools had about 37 % of the network. Traffic through proxies is counted where they are, so that Germany and Ireland are too high and China too low. A month hides a cut of days. The map ends in January 2022.",
        "",
    ),
    "card.cbeci.unknown": (
        "A country that is not on the map, or a month without a row, is unknown. 0 is unknown too: its server writes 0 where it has no figure.",
        "",
    ),
    "card.cbeci.bounds": (
        "Calendar months, each at its first moment in UTC. The whole map comes in one file.",
        "",
    ),
    "card.cbeci.confirmed": (
        "from the server's source code (github.com/CambridgeAltFin/ccaf_cbeci_api): both versions of the file, text/html for CSV, and the zeros. Shares of a month must add up to about 100 %. No call was made.",
        "",
    ),
    "card.cbeci.unconfirmed": (
        "Which version of the interface will stay; it is documented nowhere. --base-url cbeci=URL takes another.",
        "",
    ),
    "error.cbeci_version": (
        "cbeci: this version of the map gives shares only; ask for `share`, or give another with --base-url cbeci=URL",
        "",
    ),
    "note.cbeci_place": (
        "{place} is not on the map by a name that is known: its share is unknown, not zero",
        "",
    ),
    "note.cbeci_zero": (
        "{count} months say 0, which the source writes for unknown too: they are kept as unknown",
        "",
    ),
    "shape.mining_map": (
        "a table of month, country, share and hashrate",
        "",
    ),
    "shape.whole_lines": (
        "lines that end in a line break, the last too",
        "",
    ),
    "shape.percent_whole": (
        "percentages that add up to 100 a month",
        "",
    ),
    "error.rows_missing": (
        "{source}: {found:,} rows came where it counts {wanted:,}; its list may have changed meanwhile, try again",
        "",
    ),
}
