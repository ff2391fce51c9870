"""Cards of the sources of blocks, hashrate and prices."""

_COINMETRICS = {
    "card.coinmetrics.measures": "The Bitcoin chain by day: the hashrate that its blocks imply (HashRate), the mean difficulty (DiffMean), the number of blocks (BlkCnt), and the price at the end of the day (PriceUSD).",
    "card.coinmetrics.misses": "Anything within a day. HashRate is difficulty times blocks found, so it carries the noise of block finding: a standard deviation of about 8 % for a day.",
    "card.coinmetrics.unknown": "A metric that is null or not in a row is unknown; so is a day without a row. 0 is a count of nothing.",
    "card.coinmetrics.bounds": "Days of UTC, each at its start; the price is that of its end, 24 h later. Both ends of a request are inside unless `end_inclusive=false`, which is asked for.",
    "card.coinmetrics.confirmed": "from its documentation (docs.coinmetrics.io: conventions, limits of 10 requests in 6 s, errors, paging) and a working client; no call was made.",
    "card.coinmetrics.unconfirmed": "Which of the four metrics are still free; one that is not is refused with status 403 and named. How long a day may still change is not published: 3 days are assumed.",
    "error.coinmetrics_paid": "coinmetrics: {metric} is not given without a paid key ({told}); ask for another metric, or another source",
}
_MEMPOOL = {
    "card.mempool.measures": "Every block of Bitcoin with its height, header time, hash and target (blocks), the site's own daily estimate of hashrate (hashrate), and the difficulty from each retarget on (difficulty). Blocks can be had from any Esplora with --base-url mempool=URL; the other two from a mempool site only.",
    "card.mempool.misses": "Blocks that lost a race and are on no chain. Header times are the miners' word: up to about 2 h ahead, not always rising. The hashrate list of long ago has fewer than one point a day; the answer then says so.",
    "card.mempool.unknown": "No block is missing without notice: heights must follow one another, each must name the hash before it, lie below its target and share the target of its epoch; where a header is given it must hash to the block's name. A day without an estimate is unknown.",
    "card.mempool.bounds": "Unix seconds, UTC. Blocks are walked down 15 (Esplora: 10) at a time from above the window and picked by header time, start inside and end outside; the median time of eleven blocks, which never falls, tells where to begin and stop.",
    "card.mempool.confirmed": "from the server's source code (github.com/mempool/mempool) and the documentation of Esplora's interface; no call was made.",
    "card.mempool.unconfirmed": "Its limits are not published (60 requests a minute are kept to), nor terms for its data. Whether every mempool site gives `extras.header`.",
    "note.reorganised": "the chain was reorganised below block {height:,} while it was read; it was read again",
    "error.chain_moves": "{source}: the chain changed under each of {tries} readings; try again in some minutes",
    "error.chain_times": "{source}: no height is found for the window, as its times do not rise with height; its answers cannot be used",
    "error.blocks_unlinked": "{source}: block {height:,} does not name the hash of the block before it; its answers cannot be used",
    "error.blocks_bits": "{source}: block {height:,} has the target {bits} amid an epoch of another; its answers cannot be used",
    "error.blocks_work": "{source}: the hash of block {height:,} is above its target {bits}; its answers cannot be used",
    "shape.hash": "a hash of 64 digits from 0 to f",
    "shape.bits": "a target in 32 bits",
    "shape.header_hex": "a header of 80 bytes in hexadecimal",
    "shape.own_header": "the header of the block that it stands at",
    "shape.next_height": "the next height below, with none left out",
    "shape.linked": "blocks of which each names the hash of the next below",
    "shape.retarget": "time, height, difficulty and change",
}
_CORE = {
    "card.bitcoin-core.measures": "Every block of Bitcoin with its height, header time, hash and target, from a node of one's own: nobody else has to be believed.",
    "card.bitcoin-core.misses": "Blocks that lost a race and are on no chain. Header times are the miners' word: up to about 2 h ahead, not always rising. A node that has lost its peers knows nothing newer than its tip, and the answer ends there.",
    "card.bitcoin-core.unknown": "No block is missing without notice: each header must hash below its own target and name the hash of the one before, with one target an epoch. What lies above the node's tip is unknown.",
    "card.bitcoin-core.bounds": "Unix seconds, UTC; blocks are picked by header time, start inside and end outside. The median time of eleven blocks, which never falls, gives the heights.",
    "card.bitcoin-core.confirmed": "from Bitcoin Core's documentation of its REST interface and of its JSON-RPC commands; no node was asked. It needs OFFSWITCH_BITCOIN_RPC (user:password) or OFFSWITCH_BITCOIN_COOKIE (path of the node's .cookie), either of them; -rest=1 is faster, not needed.",
    "card.bitcoin-core.unconfirmed": "Behaviour of versions before 24.0, whose REST headers have another address: they are read by JSON-RPC.",
    "note.node_pruned": "the node is pruned below block {height:,}: it has every header, which is what is read, but can give none of the transactions below",
    "error.node_syncing": "bitcoin-core: the node is still syncing, at block {blocks:,} of {headers:,}, and has not come to the window; wait until it has, or ask for an earlier window",
    "error.node_warming_up": "bitcoin-core: the node is still starting ({told}); try again in some minutes",
    "error.node_password": "bitcoin-core: the node refuses the login; check {login} (user:password), or give the path of its .cookie in {cookie}, which changes at every start",
    "error.node_cookie": "bitcoin-core: the file that {name} names cannot be read ({reason}); give the path of the .cookie in the node's data folder",
    "error.node_network": "bitcoin-core: the node is of the network '{chain}', whose blocks are worth nothing; ask one of the main network",
    "error.node_headers": "bitcoin-core: {found:g} headers came of {wanted:,} from block {height:,} on; the chain may have been reorganised, try again",
    "error.node_headers_gone": "bitcoin-core: a block is no longer there ({told}); the chain may have been reorganised, try again",
}
_STOOQ = {
    "card.stooq.measures": "Closing prices by day of bitcoin in US dollars, of the S&P 500 and of two listed miners.",
    "card.stooq.misses": "Anything within a day; which exchanges the price of bitcoin comes from. Shares have no rows for days without trading.",
    "card.stooq.unknown": "A day without a row is unknown. A price of 0 is refused.",
    "card.stooq.bounds": "Dates without a zone, taken as days of UTC, each at its first moment; the close is that of the day's end. Both ends of a request are inside, so the day of the window's last moment is the last asked for.",
    "card.stooq.confirmed": "from several working clients, none of it documented: the table, and the sentences that come with status 200 in its place. No call was made.",
    "card.stooq.unconfirmed": "In which zone a day of bitcoin ends. Since 2026 a key is asked for, which its page gives after a captcha (OFFSWITCH_STOOQ_KEY); how many requests a day it allows. Terms for the data.",
    "error.stooq_key": "stooq: it asks for a key, or does not know the one in {name}; get one at https://stooq.com/q/d/?s=btcusd&get_apikey and set {name}",
    "error.stooq_limit": "stooq: the requests that it allows in a day are used up; try tomorrow, or take the price from coinmetrics",
    "shape.price_bar": "prices above zero, with low <= open, close <= high",
}
_FRANKFURTER = {
    "card.frankfurter.measures": "What a US dollar cost in the currency of a country (per_usd), by day, blended from the reference rates of some 100 central banks; of the National Bank of Kazakhstan from 2000 on.",
    "card.frankfurter.misses": "The price in the street and within the day; black markets, where official rates are held. The currency is that of today: before Croatia took the euro its rates of the euro are given.",
    "card.frankfurter.unknown": "A day that no bank published is not there, and is unknown. A rate of 0 is refused.",
    "card.frankfurter.bounds": "Dates of publication, taken as days of UTC, each at its first moment. Both ends of a request are inside, so the day of the window's last moment is the last asked for.",
    "card.frankfurter.confirmed": "from the server's source code (github.com/lineofflight/frankfurter, versions/v2) and its documentation; no call was made.",
    "card.frankfurter.unconfirmed": "Which banks stand behind the tenge on a given day of January 2022, and that no day is missing there. Requests it bears are not published: 5 a second are kept to.",
    "error.no_currency": "{source}: no currency of {place} is on record; ask for a country",
    "note.currency": "{currency} for one US dollar, the currency of {place} today",
    "note.own_dollar": "the currency of {place} is the US dollar: there is no rate",
}
_SHAPES = {
    "shape.day_start": "the first moment of a day in UTC",
}

TEXT: dict[str, str] = {
    **_COINMETRICS,
    **_MEMPOOL,
    **_CORE,
    **_STOOQ,
    **_FRANKFURTER,
    **_SHAPES,
}
