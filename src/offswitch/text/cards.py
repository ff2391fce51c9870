"""Cards of the sources that watch the network."""

_IODA = {
    "card.ioda.measures": "Whether a country, a region or a network can be reached: blocks of 256 addresses (/24) that more than half of the full routing tables see (bgp), that answer probes (ping-slash24, with the share of probes lost and the median round trip), addresses that send unasked traffic to a telescope (merit-nt), and Google's search traffic (gtr; gtr-norm relative to the highest of the window). Its own alerts and outages are given as lists.",
    "card.ioda.misses": "Mobile networks behind shared addresses are counted little by probes and routes; a filter on single services leaves all of them untouched; a network that still announces its routes with nothing behind them looks whole to bgp. An outage of the probers looks like an outage of everywhere: compare with other countries.",
    "card.ioda.unknown": "null, an empty list and a series that is not there are unknown; 0 is a count of nothing. Long windows lose pieces without a word, so a day is asked at a time, both ends of an answer are compared with what was asked, and one with fewer points than lie between its ends is refused. A network that does not exist is answered as if it did.",
    "card.ioda.bounds": "Unix seconds, UTC; a point stands at the start of its step, `until` is outside. An alert is a moment; its value and usual value are in the unit of its datasource, those of gtr in millions. Alerts are changes of level within the day asked for: the first of a day is listed whatever the level before it. An outage is listed where it starts; one that goes on 14 days after the window has no end.",
    "card.ioda.confirmed": "from the source code of its server and of its own page (github.com/InetIntel/ioda-api and ioda-ui, March 2026); no call was made.",
    "card.ioda.unconfirmed": "Whether loss is in percent, as its key loss_pct says, or a fraction. How late values arrive and how long they may change is not published: 1 h (3 h for Google's) and 1 day are assumed, 14 days for an outage. Its regions have numbers and names, no ISO code: those of Kazakhstan are matched by name, others are refused.",
}

_RADAR = {
    "card.radar.measures": "Traffic that Cloudflare sees from a country or a network: bytes at its edge (netflows, all protocols) and requests for web pages (http), by the hour, as a share of the highest value in the window asked for. Outages that its staff noted, with cause and extent, and falls of traffic that its own detector found (anomalies).",
    "card.radar.misses": "Traffic that never meets Cloudflare. Absolute volume: none is published, so two windows must never be joined; ask for one window that holds the days to compare. Holidays and habits move traffic. The list of outages is made by hand: a good label, late and incomplete.",
    "card.radar.unknown": 'A series that is nearly empty is left out, which is unknown and not zero; a 0 is next to nothing beside the highest value of the window. An outage without an end is not closed on the list, which is not "still out".',
    "card.radar.bounds": "Times in UTC with their zone; a point stands at the start of its hour. Its last moment is inside and cut to a quarter of an hour: the second before the window's end is asked for. Values are scaled to the highest of the window (MIN0_MAX). Lists are read 100 rows at a time until a page is not full.",
    "card.radar.confirmed": "from its documentation (API reference; pages on comparisons and aggregation intervals) and the types of its official Python client, version 5.9; no call was made.",
    "card.radar.unconfirmed": "Whether January 2022 is still served: relative ranges stop at 52 weeks, absolute dates are allowed. In which steps long windows are given (1 h is asked for, and another step is noted). When the list of outages starts (late 2021 or 2022), and whether a window lists outages that began before it. How late values arrive and how long they may change is not published: 1 h and 2 days are assumed, 2 and 90 days for the list.",
}
_RIPESTAT = {
    "card.ripestat.measures": "How many IPv4 prefixes, IPv6 prefixes and autonomous systems registered in a country the routing tables of RIPE's Routing Information Service (RIS) hold.",
    "card.ripestat.misses": "Whether any traffic passes: routes may stay while nothing gets through. Networks used in the country and registered elsewhere. Changes that come and go between two snapshots.",
    "card.ripestat.unknown": '-1 is "not available" and becomes unknown; 0 would be a country without a route. A count may be a fraction: the mean of its period.',
    "card.ripestat.bounds": "Times are in UTC and do not say so. Each count holds for a period; its row stands at the period's start, and a period longer than 1 h is noted. What the service says of the question (dates that it moved) is passed on.",
    "card.ripestat.confirmed": "from its documentation (Data API, country-resource-stats), answers recorded by third parties in 2026 (a list of periods each; registration counts of prefixes always -1), and several clients; no call was made.",
    "card.ripestat.unconfirmed": "How fine the counts of past years are: RIS keeps snapshots of 8 h, and finer data only for recent weeks. Whether the last moment asked for is inside. How late counts arrive and how long they may change: 10 h and 3 days are assumed. It publishes no rate; it asks to be told of more than 1,000 requests a day and bears 8 at once.",
}
_OONI = {
    "card.ooni.measures": "Tests that volunteers run, by the hour: how many were made (measured), how many went as they should (ok) and how many did not (anomaly, with confirmed blocks), of Telegram, WhatsApp, Signal, Facebook Messenger, Tor, Psiphon and web pages (web_connectivity). Single measurements that are anomalies, with their network, are given as a list.",
    "card.ooni.misses": "Hours in which nobody tested. Few devices, mostly of technical people; a website's own failure looks like a block until it is confirmed. Networks that it cannot name (AS0) are left out.",
    "card.ooni.unknown": "An hour without a row is unknown: a country that is off sends nothing, and so does one where nobody tests; compare with the usual count of that hour. A row's 0 is zero. Measurements that failed are in `measured` and in neither of the others.",
    "card.ooni.bounds": "UTC. Counts: both ends are dates, the last one outside; hours are given for 7 days at most, so longer windows are asked in pieces. An hour's row stands at its start. ok, anomaly, confirmed and failure must add up to the measurements of the hour. List: the first moment asked for is outside and the last inside, pages are followed until none is named.",
    "card.ooni.confirmed": "from the source code of its server (github.com/ooni/backend, old and new: aggregation, measurements); no call was made.",
    "card.ooni.unconfirmed": "The licence of the data (CC BY-NC-SA 4.0 or CC BY 4.0): none of it ships. The limit of requests in use: the code has one by cost of server time, 10 a minute by default. How long late uploads go on: 7 days are assumed.",
}
_TOR = {
    "card.tor.measures": "How many use Tor in a country, directly (relay) or over bridges: concurrent clients, mean of a day, estimated from requests to the directories, and the range expected from the weeks before (lower, upper).",
    "card.tor.misses": "Anything shorter than a day. Users rise when services are blocked and fall when everything is off: a departure from the range is the sign, whichever its direction. Bridges without statistics are extrapolated.",
    "card.tor.unknown": "An empty cell and a day without a row are unknown. An estimate that rests on fewer than 10 % of the relays is taken as unknown, and how many were is said. 0 users is zero.",
    "card.tor.bounds": "Days in UTC, both ends inside; a day's row stands at its first moment. Lines that start with # are no data, however many there are.",
    "card.tor.confirmed": "from the head of the file itself as several clients read it, and the project's answers on how users are counted; no call was made.",
    "card.tor.unconfirmed": "The licence (third parties name CC0). The first day. How long a day may still change: relays report up to two days late, so 3 days until a day is there and 7 until it is settled are assumed.",
}
_GOOGLE = {
    "card.google.measures": "Traffic to Google search and YouTube from a country, by half hours, relative to the window asked for.",
    "card.google.misses": "Absolute volume: two windows must never be joined. A block of one product looks like an outage. Holidays and habits move it. Noise is added by the publisher. Where IODA's gtr is there, it is the better record of the same.",
    "card.google.unknown": "null, and points that are not there, are unknown; 0 is no traffic to that product.",
    "card.google.bounds": "Unix milliseconds, UTC; a point stands at its own time; the millisecond before the window's end is asked for. The number of points is asked for; another step than 30 min is noted. The letters )]}}' stand before the JSON.",
    "card.google.confirmed": "from clients in use (Jigsaw's net-analysis and four others agree on address, parameters and shape); it is not documented and nothing is promised; no call was made.",
    "card.google.unconfirmed": "The scale of values, what an unknown region or product is answered with, the content type, how far back it goes, how late values arrive and how long they change (3 h and 2 days are assumed), the licence.",
}
_ASKED = {
    "shape.share": "a share from 0 to 1",
    "shape.step": "15m, 1h, 1d or 1w",
    "shape.normalised_to_highest": "MIN0_MAX, as was asked for",
    "shape.as_many_as_times": "as many values as times",
    "shape.one_range": "a single range",
    "shape.end_after_start": "a time not before the start",
    "shape.hour": "the start of an hour",
    "shape.sum_of_parts": "the sum of ok, anomaly, confirmed and failure",
    "shape.new_page": "a page that was not read yet",
    "shape.as_number": "an AS number such as AS9198",
    "note.step": "answered in steps of {step} in place of {asked}",
    "note.moved": "answered for {start} to {end}, not for the whole of what was asked",
    "note.source_says": "{source} says: {told}",
    "note.radar.confidence": "Cloudflare's confidence in this series is {level} of {full}",
    "note.ripestat.holds": "a count stands for up to {hours:g} h, and its row for the start of that time",
    "note.tor.few": "taken as unknown, as fewer than {least:g} % of the relays reported: {count:,|one=# day|other=# days}",
}

TEXT: dict[str, str] = {
    **_IODA,
    **_RADAR,
    **_RIPESTAT,
    **_OONI,
    **_TOR,
    **_GOOGLE,
    **_ASKED,
}
