"""Cards of the sources of blocks, hashrate and prices."""

TEXT: dict[str, tuple[str, str]] = {
    "card.coinmetrics.measures": (
        "The Bitcoin chain by day: the hashrate that its blocks imply (HashRate), the mean difficulty (DiffMean), the number of blocks (BlkCnt), and the price at the end of the day (PriceUSD).",
        "Цепочка биткоина по суткам: хешрейт, который следует из её блоков (HashRate), средняя сложность (DiffMean), число блоков (BlkCnt) и цена на конец суток (PriceUSD).",
    ),
    "card.coinmetrics.misses": (
        "Anything within a day. HashRate is difficulty times blocks found, so it carries the noise of block finding: a standard deviation of about 8 % for a day.",
        "Всё, что внутри суток. HashRate — это сложность, умноженная на найденные блоки, поэтому в нём есть шум нахождения блоков: стандартное отклонение около 8\xa0% за сутки.",
    ),
    "card.coinmetrics.unknown": (
        "A metric that is null or not in a row is unknown; so is a day without a row. 0 is a count of nothing.",
        "Показатель, равный null или отсутствующий в строке, неизвестен; сутки без строки тоже. 0 — посчитано, и ничего нет.",
    ),
    "card.coinmetrics.bounds": (
        "Days of UTC, each at its start; the price is that of its end, 24 h later. Both ends of a request are inside unless `end_inclusive=false`, which is asked for.",
        "Сутки по UTC, каждые — по их началу; цена относится к их концу, на 24 ч позже. Оба конца запроса входят, если не указано `end_inclusive=false`, а оно указывается.",
    ),
    "card.coinmetrics.confirmed": (
        "from its documentation (docs.coinmetrics.io: conventions, limits of 10 requests in 6 s, errors, paging) and a working client; no call was made.",
        "по его документации (docs.coinmetrics.io: соглашения, предел 10 запросов за 6 с, ошибки, страницы) и действующему клиенту; ни одного запроса не сделано.",
    ),
    "card.coinmetrics.unconfirmed": (
        "Which of the four metrics are still free; one that is not is refused with status 403 and named. How long a day may still change is not published: 3 days are assumed.",
        "Какие из четырёх показателей ещё бесплатны; в том, который платный, отказывают со статусом 403, и он называется. Как долго сутки могут ещё меняться, не опубликовано: допущено 3 суток.",
    ),
    "error.coinmetrics_paid": (
        "coinmetrics: {metric} is not given without a paid key ({told}); ask for another metric, or another source",
        "coinmetrics: {metric} без платного ключа не выдаётся ({told}); запросите другой показатель или другой источник",
    ),
    "card.mempool.measures": (
        "Every block of Bitcoin with its height, header time, hash and target (blocks), the site's own daily estimate of hashrate (hashrate), and the difficulty from each retarget on (difficulty). Blocks can be had from any Esplora with --base-url mempool=URL; the other two from a mempool site only.",
        "Каждый блок биткоина: высота, время заголовка, хеш и целевое значение (blocks), собственная суточная оценка хешрейта этого сайта (hashrate) и сложность после каждого пересчёта (difficulty). Блоки можно взять с любого Esplora с помощью --base-url mempool=URL; остальное — только с сайта mempool.",
    ),
    "card.mempool.misses": (
        "Blocks that lost a race and are on no chain. Header times are the miners' word: up to about 2 h ahead, not always rising. The hashrate list of long ago has fewer than one point a day; the answer then says so.",
        "Блоки, которые проиграли гонку и не вошли ни в одну цепочку. Время заголовка — со слов майнеров: до 2 ч вперёд или около того, не всегда возрастает. В списке хешрейта за давние годы меньше одной точки в сутки; ответ тогда об этом говорит.",
    ),
    "card.mempool.unknown": (
        "No block is missing without notice: heights must follow one another, each must name the hash before it, lie below its target and share the target of its epoch; where a header is given it must hash to the block's name. A day without an estimate is unknown.",
        "Ни один блок не пропадает незаметно: высоты должны идти подряд, каждый блок — называть хеш предыдущего, лежать ниже своего целевого значения и иметь целевое значение своей эпохи; где дан заголовок, его хеш должен совпасть с именем блока. Сутки без оценки неизвестны.",
    ),
    "card.mempool.bounds": (
        "Unix seconds, UTC. Blocks are walked down 15 (Esplora: 10) at a time from above the window and picked by header time, start inside and end outside; the median time of eleven blocks, which never falls, tells where to begin and stop.",
        "Секунды Unix, UTC. Блоки читаются сверху вниз, от точки выше окна, по 15 (Esplora: 10) за раз и отбираются по времени заголовка, начало входит, конец нет; медиана времени одиннадцати блоков, которая никогда не убывает, показывает, где начать и остановиться.",
    ),
    "card.mempool.confirmed": (
        "from the server's source code (github.com/mempool/mempool) and the documentation of Esplora's interface; no call was made.",
        "по исходному коду сервера (github.com/mempool/mempool) и документации интерфейса Esplora; ни одного запроса не сделано.",
    ),
    "card.mempool.unconfirmed": (
        "Its limits are not published (60 requests a minute are kept to), nor terms for its data. Whether every mempool site gives `extras.header`.",
        "Его пределы не опубликованы (соблюдается 60 запросов в минуту), как и условия использования данных. Каждый ли сайт mempool даёт `extras.header`.",
    ),
    "note.reorganised": (
        "the chain was reorganised below block {height:,} while it was read; it was read again",
        "во время чтения цепочка реорганизовалась ниже блока {height:,}; она прочитана заново",
    ),
    "error.chain_moves": (
        "{source}: the chain changed under each of {tries} readings; try again in some minutes",
        "{source}: цепочка менялась при каждом чтении (попыток: {tries}); повторите через несколько минут",
    ),
    "error.chain_times": (
        "{source}: no height is found for the window, as its times do not rise with height; its answers cannot be used",
        "{source}: для окна не найти высоту, так как время не растёт с высотой; ответы этого источника использовать нельзя",
    ),
    "error.blocks_unlinked": (
        "{source}: block {height:,} does not name the hash of the block before it; its answers cannot be used",
        "{source}: блок {height:,} не называет хеш предыдущего блока; ответы этого источника использовать нельзя",
    ),
    "error.blocks_bits": (
        "{source}: block {height:,} has the target {bits} amid an epoch of another; its answers cannot be used",
        "{source}: у блока {height:,} целевое значение {bits} посреди эпохи с другим; ответы этого источника использовать нельзя",
    ),
    "error.blocks_work": (
        "{source}: the hash of block {height:,} is above its target {bits}; its answers cannot be used",
        "{source}: хеш блока {height:,} выше его целевого значения {bits}; ответы этого источника использовать нельзя",
    ),
    "shape.hash": (
        "a hash of 64 digits from 0 to f",
        "хеш из 64 цифр от 0 до f",
    ),
    "shape.bits": (
        "a target in 32 bits",
        "целевое значение в 32 битах",
    ),
    "shape.header_hex": (
        "a header of 80 bytes in hexadecimal",
        "заголовок из 80 байт в шестнадцатеричной записи",
    ),
    "shape.own_header": (
        "the header of the block that it stands at",
        "заголовок того блока, при котором он стоит",
    ),
    "shape.next_height": (
        "the next height below, with none left out",
        "следующая высота вниз, без пропусков",
    ),
    "shape.linked": (
        "blocks of which each names the hash of the next below",
        "блоки, каждый из которых называет хеш следующего вниз",
    ),
    "shape.retarget": (
        "time, height, difficulty and change",
        "время, высота, сложность и изменение",
    ),
    "card.bitcoin-core.measures": (
        "Every block of Bitcoin with its height, header time, hash and target, from a node of one's own: nobody else has to be believed.",
        "Каждый блок биткоина: высота, время заголовка, хеш и целевое значение, с собственного узла: верить никому другому не нужно.",
    ),
    "card.bitcoin-core.misses": (
        "Blocks that lost a race and are on no chain. Header times are the miners' word: up to about 2 h ahead, not always rising. A node that has lost its peers knows nothing newer than its tip, and the answer ends there.",
        "Блоки, которые проиграли гонку и не вошли ни в одну цепочку. Время заголовка — со слов майнеров: до 2 ч вперёд или около того, не всегда возрастает. Узел, потерявший соседей, не знает ничего новее своей вершины, и ответ там кончается.",
    ),
    "card.bitcoin-core.unknown": (
        "No block is missing without notice: each header must hash below its own target and name the hash of the one before, with one target an epoch. What lies above the node's tip is unknown.",
        "Ни один блок не пропадает незаметно: хеш каждого заголовка должен лежать ниже его собственного целевого значения, и он должен называть хеш предыдущего, с одним целевым значением на эпоху. Что выше вершины узла, неизвестно.",
    ),
    "card.bitcoin-core.bounds": (
        "Unix seconds, UTC; blocks are picked by header time, start inside and end outside. The median time of eleven blocks, which never falls, gives the heights.",
        "Секунды Unix, UTC; блоки отбираются по времени заголовка, начало входит, конец нет. Высоты даёт медиана времени одиннадцати блоков, которая никогда не убывает.",
    ),
    "card.bitcoin-core.confirmed": (
        "from Bitcoin Core's documentation of its REST interface and of its JSON-RPC commands; no node was asked. It needs OFFSWITCH_BITCOIN_RPC (user:password) or OFFSWITCH_BITCOIN_COOKIE (path of the node's .cookie), either of them; -rest=1 is faster, not needed.",
        "по документации Bitcoin Core о его интерфейсе REST и командах JSON-RPC; ни один узел не спрошен. Нужно OFFSWITCH_BITCOIN_RPC (имя:пароль) или OFFSWITCH_BITCOIN_COOKIE (путь к .cookie узла), любое из двух; -rest=1 быстрее, но не обязательно.",
    ),
    "card.bitcoin-core.unconfirmed": (
        "Behaviour of versions before 24.0, whose REST headers have another address: they are read by JSON-RPC.",
        "Поведение версий до 24.0, у которых заголовки по REST лежат по другому адресу: они читаются через JSON-RPC.",
    ),
    "note.node_pruned": (
        "the node is pruned below block {height:,}: it has every header, which is what is read, but can give none of the transactions below",
        "узел обрезан ниже блока {height:,}: у него есть все заголовки, а читаются именно они, но транзакций ниже он дать не может",
    ),
    "error.node_syncing": (
        "bitcoin-core: the node is still syncing, at block {blocks:,} of {headers:,}, and has not come to the window; wait until it has, or ask for an earlier window",
        "bitcoin-core: узел ещё синхронизируется, блок {blocks:,} из {headers:,}, и до окна не дошёл; подождите, пока дойдёт, или запросите более раннее окно",
    ),
    "error.node_warming_up": (
        "bitcoin-core: the node is still starting ({told}); try again in some minutes",
        "bitcoin-core: узел ещё запускается ({told}); повторите через несколько минут",
    ),
    "error.node_password": (
        "bitcoin-core: the node refuses the login; check {login} (user:password), or give the path of its .cookie in {cookie}, which changes at every start",
        "bitcoin-core: узел не принимает вход; проверьте {login} (имя:пароль) или укажите в {cookie} путь к его .cookie, который меняется при каждом запуске",
    ),
    "error.node_cookie": (
        "bitcoin-core: the file that {name} names cannot be read ({reason}); give the path of the .cookie in the node's data folder",
        "bitcoin-core: файл, названный в {name}, не читается ({reason}); укажите путь к .cookie в папке данных узла",
    ),
    "error.node_network": (
        "bitcoin-core: the node is of the network '{chain}', whose blocks are worth nothing; ask one of the main network",
        "bitcoin-core: узел принадлежит сети '{chain}', блоки которой ничего не стоят; спросите узел основной сети",
    ),
    "error.node_headers": (
        "bitcoin-core: {found:g} headers came of {wanted:,} from block {height:,} on; the chain may have been reorganised, try again",
        "bitcoin-core: заголовков получено {found:g} из {wanted:,}, начиная с блока {height:,}; возможно, цепочка реорганизовалась, повторите",
    ),
    "error.node_headers_gone": (
        "bitcoin-core: a block is no longer there ({told}); the chain may have been reorganised, try again",
        "bitcoin-core: блока больше нет ({told}); возможно, цепочка реорганизовалась, повторите",
    ),
    "card.stooq.measures": (
        "Closing prices by day of bitcoin in US dollars, of the S&P 500 and of two listed miners.",
        "Цены закрытия по суткам: биткоина в долларах США, индекса S&P 500 и двух котируемых майнеров.",
    ),
    "card.stooq.misses": (
        "Anything within a day; which exchanges the price of bitcoin comes from. Shares have no rows for days without trading.",
        "Всё, что внутри суток; с каких бирж взята цена биткоина. У акций нет строк за дни без торгов.",
    ),
    "card.stooq.unknown": (
        "A day without a row is unknown. A price of 0 is refused.",
        "Сутки без строки неизвестны. Цена 0 отклоняется.",
    ),
    "card.stooq.bounds": (
        "Dates without a zone, taken as days of UTC, each at its first moment; the close is that of the day's end. Both ends of a request are inside, so the day of the window's last moment is the last asked for.",
        "Даты без зоны, приняты за сутки по UTC, каждые — в их первый момент; закрытие относится к концу суток. Оба конца запроса входят, поэтому последними запрашиваются сутки последнего момента окна.",
    ),
    "card.stooq.confirmed": (
        "from several working clients, none of it documented: the table, and the sentences that come with status 200 in its place. No call was made.",
        "по нескольким действующим клиентам, документации нет: таблица и фразы, которые вместо неё приходят со статусом 200. Ни одного запроса не сделано.",
    ),
    "card.stooq.unconfirmed": (
        "In which zone a day of bitcoin ends. Since 2026 a key is asked for, which its page gives after a captcha (OFFSWITCH_STOOQ_KEY); how many requests a day it allows. Terms for the data.",
        "В какой зоне кончаются сутки биткоина. С 2026 года нужен ключ, который страница сайта выдаёт после капчи (OFFSWITCH_STOOQ_KEY); сколько запросов в сутки он позволяет. Условия использования данных.",
    ),
    "error.stooq_key": (
        "stooq: it asks for a key, or does not know the one in {name}; get one at https://stooq.com/q/d/?s=btcusd&get_apikey and set {name}",
        "stooq: нужен ключ, или ключ в {name} не признан; получите его на https://stooq.com/q/d/?s=btcusd&get_apikey и задайте {name}",
    ),
    "error.stooq_limit": (
        "stooq: the requests that it allows in a day are used up; try tomorrow, or take the price from coinmetrics",
        "stooq: запросы, разрешённые на сутки, исчерпаны; повторите завтра или возьмите цену из coinmetrics",
    ),
    "shape.price_bar": (
        "prices above zero, with low <= open, close <= high",
        "цены больше нуля, low <= open, close <= high",
    ),
    "card.frankfurter.measures": (
        "What a US dollar cost in the currency of a country (per_usd), by day, blended from the reference rates of some 100 central banks; of the National Bank of Kazakhstan from 2000 on.",
        "Сколько доллар США стоил в валюте страны (per_usd), по суткам, сводно по справочным курсам примерно 100 центральных банков; по курсам Национального Банка Казахстана — с 2000 года.",
    ),
    "card.frankfurter.misses": (
        "The price in the street and within the day; black markets, where official rates are held. The currency is that of today: before Croatia took the euro its rates of the euro are given.",
        "Цену на улице и внутри суток; чёрные рынки там, где официальный курс удерживается. Валюта — сегодняшняя: за время до перехода Хорватии на евро для неё даются курсы евро.",
    ),
    "card.frankfurter.unknown": (
        "A day that no bank published is not there, and is unknown. A rate of 0 is refused.",
        "Суток, за которые не публиковал ни один банк, нет, и они неизвестны. Курс 0 отклоняется.",
    ),
    "card.frankfurter.bounds": (
        "Dates of publication, taken as days of UTC, each at its first moment. Both ends of a request are inside, so the day of the window's last moment is the last asked for.",
        "Даты публикации, приняты за сутки по UTC, каждые — в их первый момент. Оба конца запроса входят, поэтому последними запрашиваются сутки последнего момента окна.",
    ),
    "card.frankfurter.confirmed": (
        "from the server's source code (github.com/lineofflight/frankfurter, versions/v2) and its documentation; no call was made.",
        "по исходному коду сервера (github.com/lineofflight/frankfurter, versions/v2) и его документации; ни одного запроса не сделано.",
    ),
    "card.frankfurter.unconfirmed": (
        "Which banks stand behind the tenge on a given day of January 2022, and that no day is missing there. Requests it bears are not published: 5 a second are kept to.",
        "Какие банки стоят за курсом тенге в тот или иной день января 2022 и что ни один день там не пропущен. Сколько запросов он выдерживает, не опубликовано: соблюдается 5 в секунду.",
    ),
    "error.no_currency": (
        "{source}: no currency of {place} is on record; ask for a country",
        "{source}: валюта места {place} не известна; запросите страну",
    ),
    "note.currency": (
        "{currency} for one US dollar, the currency of {place} today",
        "{currency} за один доллар США; валюта ({place}) сегодня",
    ),
    "note.own_dollar": (
        "the currency of {place} is the US dollar: there is no rate",
        "валюта ({place}) — доллар США: курса нет",
    ),
    "shape.day_start": (
        "the first moment of a day in UTC",
        "первый момент суток по UTC",
    ),
}
