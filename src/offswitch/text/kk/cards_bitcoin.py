"""Cards of the sources of blocks, hashrate and prices."""

TEXT: dict[str, tuple[str, str]] = {
    "card.coinmetrics.measures": (
        "The Bitcoin chain by day: the hashrate that its blocks imply (HashRate), the mean difficulty (DiffMean), the number of blocks (BlkCnt), and the price at the end of the day (PriceUSD).",
        "Bitcoin тізбегі күн сайын: блоктары бойынша шығатын хешрейт (HashRate), орташа күрделілік (DiffMean), блок саны (BlkCnt) және күн соңындағы баға (PriceUSD).",
    ),
    "card.coinmetrics.misses": (
        "Anything within a day. HashRate is difficulty times blocks found, so it carries the noise of block finding: a standard deviation of about 8 % for a day.",
        "Күн ішіндегінің бәрі. HashRate – күрделілік пен табылған блоктардың көбейтіндісі, сондықтан оған блок табу шуы кіреді: бір күнге стандартты ауытқу шамамен 8%.",
    ),
    "card.coinmetrics.unknown": (
        "A metric that is null or not in a row is unknown; so is a day without a row. 0 is a count of nothing.",
        "null болған немесе жолда жоқ көрсеткіш – белгісіз; жолы жоқ күн де солай. 0 – нөл саны.",
    ),
    "card.coinmetrics.bounds": (
        "Days of UTC, each at its start; the price is that of its end, 24 h later. Both ends of a request are inside unless `end_inclusive=false`, which is asked for.",
        "UTC күндері, әрқайсысы өз басында; баға күн соңындікі, 24 сағ кейінгі. Сұраудың екі шегі де ішіне кіреді, тек `end_inclusive=false` болса кірмейді, дәл осы сұралады.",
    ),
    "card.coinmetrics.confirmed": (
        "from its documentation (docs.coinmetrics.io: conventions, limits of 10 requests in 6 s, errors, paging) and a working client; no call was made.",
        "құжаттамасы (docs.coinmetrics.io: келісімдер, 6 с ішінде 10 сұрау шегі, қателер, беттеу) және жұмыс істейтін клиент бойынша; нақты сұрау жасалған жоқ.",
    ),
    "card.coinmetrics.unconfirmed": (
        "Which of the four metrics are still free; one that is not is refused with status 403 and named. How long a day may still change is not published: 3 days are assumed.",
        "Төрт көрсеткіштің қайсысы әлі тегін; тегін емесіне 403 мәртебесімен бас тартылады және ол аталады. Күн мәні қанша уақыт өзгеруі мүмкін екені жарияланбаған: 3 күн деп болжап алынды.",
    ),
    "error.coinmetrics_paid": (
        "coinmetrics: {metric} is not given without a paid key ({told}); ask for another metric, or another source",
        "coinmetrics: {metric} ақылы кілтсіз берілмейді ({told}); басқа көрсеткішті немесе басқа дереккөзді сұраңыз",
    ),
    "card.mempool.measures": (
        "Every block of Bitcoin with its height, header time, hash and target (blocks), the site's own daily estimate of hashrate (hashrate), and the difficulty from each retarget on (difficulty). Blocks can be had from any Esplora with --base-url mempool=URL; the other two from a mempool site only.",
        "Bitcoin-нің әр блогы: биіктігі, тақырыптағы уақыты, хеші және нысаналы мәні (blocks), сайттың өз күндік хешрейт бағасы (hashrate) және әр қайта есептеуден кейінгі күрделілік (difficulty). Блоктарды --base-url mempool=URL арқылы кез келген Esplora-дан алуға болады; қалған екеуін – тек mempool сайтынан.",
    ),
    "card.mempool.misses": (
        "Blocks that lost a race and are on no chain. Header times are the miners' word: up to about 2 h ahead, not always rising. The hashrate list of long ago has fewer than one point a day; the answer then says so.",
        "Жарыста ұтылып, ешбір тізбекке кірмеген блоктар. Тақырып уақыттары – майнерлердің сөзі: шамамен 2 сағатқа дейін алда, әрдайым өспейді. Ертеректегі хешрейт тізімінде күніне бір нүктеден аз; жауап сонда оны айтады.",
    ),
    "card.mempool.unknown": (
        "No block is missing without notice: heights must follow one another, each must name the hash before it, lie below its target and share the target of its epoch; where a header is given it must hash to the block's name. A day without an estimate is unknown.",
        "Бірде-бір блок ескертусіз түсіп қалмайды: биіктіктер бірінен соң бірі келуі, әр блок алдыңғысының хешін атауы, нысаналы мәнінен төмен жатуы және дәуірінің нысаналы мәнін сақтауы керек; тақырыбы берілген жерде оның хеші блок атауына тең болуы керек. Бағасы жоқ күн – белгісіз.",
    ),
    "card.mempool.bounds": (
        "Unix seconds, UTC. Blocks are walked down 15 (Esplora: 10) at a time from above the window and picked by header time, start inside and end outside; the median time of eleven blocks, which never falls, tells where to begin and stop.",
        "Unix секундтары, UTC. Блоктар терезеден жоғарыдан төмен қарай бір жолда 15-тен (Esplora: 10-нан) оқылып, тақырып уақыты бойынша таңдалады: басы ішінде, соңы сыртта; ешқашан кемімейтін он бір блоктың медиана уақыты қай жерден бастап, қай жерде тоқтауды көрсетеді.",
    ),
    "card.mempool.confirmed": (
        "from the server's source code (github.com/mempool/mempool) and the documentation of Esplora's interface; no call was made.",
        "серверінің бастапқы коды (github.com/mempool/mempool) және Esplora интерфейсінің құжаттамасы бойынша; нақты сұрау жасалған жоқ.",
    ),
    "card.mempool.unconfirmed": (
        "Its limits are not published (60 requests a minute are kept to), nor terms for its data. Whether every mempool site gives `extras.header`.",
        "Шектері жарияланбаған (минутына 60 сұрау сақталады), дерегінің шарттары да жарияланбаған. Әр mempool сайты `extras.header` бере ме.",
    ),
    "note.reorganised": (
        "the chain was reorganised below block {height:,} while it was read; it was read again",
        "оқылып жатқанда тізбек {height:,} блогынан төмен қайта құрылды; ол қайта оқылды",
    ),
    "error.chain_moves": (
        "{source}: the chain changed under each of {tries} readings; try again in some minutes",
        "{source}: {tries} оқудың әрқайсысында тізбек өзгерді; бірнеше минуттан кейін қайталаңыз",
    ),
    "error.chain_times": (
        "{source}: no height is found for the window, as its times do not rise with height; its answers cannot be used",
        "{source}: терезеге сай биіктік табылмады, себебі уақыттары биіктікпен бірге өспейді; жауаптарын пайдалануға болмайды",
    ),
    "error.blocks_unlinked": (
        "{source}: block {height:,} does not name the hash of the block before it; its answers cannot be used",
        "{source}: {height:,} блогы алдыңғы блоктың хешін атамайды; жауаптарын пайдалануға болмайды",
    ),
    "error.blocks_bits": (
        "{source}: block {height:,} has the target {bits} amid an epoch of another; its answers cannot be used",
        "{source}: {height:,} блогының нысаналы мәні {bits}, ал дәуірінікі басқа; жауаптарын пайдалануға болмайды",
    ),
    "error.blocks_work": (
        "{source}: the hash of block {height:,} is above its target {bits}; its answers cannot be used",
        "{source}: {height:,} блогының хеші {bits} нысаналы мәнінен жоғары; жауаптарын пайдалануға болмайды",
    ),
    "shape.hash": (
        "a hash of 64 digits from 0 to f",
        "0 мен f аралығындағы 64 таңбалы хеш",
    ),
    "shape.bits": (
        "a target in 32 bits",
        "32 биттік нысаналы мән",
    ),
    "shape.header_hex": (
        "a header of 80 bytes in hexadecimal",
        "он алтылық жүйедегі 80 байттық тақырып",
    ),
    "shape.own_header": (
        "the header of the block that it stands at",
        "өзі тұрған блоктың тақырыбы",
    ),
    "shape.next_height": (
        "the next height below, with none left out",
        "төмен қарай келесі биіктік, ешқайсысы қалдырылмай",
    ),
    "shape.linked": (
        "blocks of which each names the hash of the next below",
        "әрқайсысы төмендегі келесі блоктың хешін атайтын блоктар",
    ),
    "shape.retarget": (
        "time, height, difficulty and change",
        "уақыт, биіктік, күрделілік және өзгеріс",
    ),
    "card.bitcoin-core.measures": (
        "Every block of Bitcoin with its height, header time, hash and target, from a node of one's own: nobody else has to be believed.",
        "Bitcoin-нің әр блогы: биіктігі, тақырыптағы уақыты, хеші және нысаналы мәні, өз түйініңізден: басқа ешкімге сенудің қажеті жоқ.",
    ),
    "card.bitcoin-core.misses": (
        "Blocks that lost a race and are on no chain. Header times are the miners' word: up to about 2 h ahead, not always rising. A node that has lost its peers knows nothing newer than its tip, and the answer ends there.",
        "Жарыста ұтылып, ешбір тізбекке кірмеген блоктар. Тақырып уақыттары – майнерлердің сөзі: шамамен 2 сағатқа дейін алда, әрдайым өспейді. Көршілерінен айырылған түйін өзінің соңғы блогынан жаңасын білмейді, жауап сонда аяқталады.",
    ),
    "card.bitcoin-core.unknown": (
        "No block is missing without notice: each header must hash below its own target and name the hash of the one before, with one target an epoch. What lies above the node's tip is unknown.",
        "Бірде-бір блок ескертусіз түсіп қалмайды: әр тақырыптың хеші өз нысаналы мәнінен төмен болуы және алдыңғысының хешін атауы керек, бір дәуірде бір нысаналы мән. Түйіннің соңғы блогынан жоғарысы – белгісіз.",
    ),
    "card.bitcoin-core.bounds": (
        "Unix seconds, UTC; blocks are picked by header time, start inside and end outside. The median time of eleven blocks, which never falls, gives the heights.",
        "Unix секундтары, UTC; блоктар тақырып уақыты бойынша таңдалады: басы ішінде, соңы сыртта. Биіктіктерді ешқашан кемімейтін он бір блоктың медиана уақыты береді.",
    ),
    "card.bitcoin-core.confirmed": (
        "from Bitcoin Core's documentation of its REST interface and of its JSON-RPC commands; no node was asked. It needs OFFSWITCH_BITCOIN_RPC (user:password) or OFFSWITCH_BITCOIN_COOKIE (path of the node's .cookie), either of them; -rest=1 is faster, not needed.",
        "Bitcoin Core-дың REST интерфейсі мен JSON-RPC командалары туралы құжаттамасы бойынша; бірде-бір түйіннен сұралған жоқ. OFFSWITCH_BITCOIN_RPC (user:password) немесе OFFSWITCH_BITCOIN_COOKIE (түйіннің .cookie файлының жолы), екеуінің бірі керек; -rest=1 жылдамырақ, бірақ міндетті емес.",
    ),
    "card.bitcoin-core.unconfirmed": (
        "Behaviour of versions before 24.0, whose REST headers have another address: they are read by JSON-RPC.",
        "24.0 нұсқасынан бұрынғы нұсқалардың әрекеті, олардың REST тақырыптарының мекенжайы басқа: олар JSON-RPC арқылы оқылады.",
    ),
    "note.node_pruned": (
        "the node is pruned below block {height:,}: it has every header, which is what is read, but can give none of the transactions below",
        "түйін {height:,} блогынан төмен қысқартылған (pruned): онда барлық тақырып бар, оқылатыны да солар, бірақ одан төменгі транзакцияларды бере алмайды",
    ),
    "error.node_syncing": (
        "bitcoin-core: the node is still syncing, at block {blocks:,} of {headers:,}, and has not come to the window; wait until it has, or ask for an earlier window",
        "bitcoin-core: түйін әлі синхрондалуда, {headers:,} ішінен {blocks:,} блогында, терезеге жеткен жоқ; жеткенін күтіңіз немесе ертерек терезе сұраңыз",
    ),
    "error.node_warming_up": (
        "bitcoin-core: the node is still starting ({told}); try again in some minutes",
        "bitcoin-core: түйін әлі іске қосылуда ({told}); бірнеше минуттан кейін қайталаңыз",
    ),
    "error.node_password": (
        "bitcoin-core: the node refuses the login; check {login} (user:password), or give the path of its .cookie in {cookie}, which changes at every start",
        "bitcoin-core: түйін кіруді қабылдамайды; {login} мәнін (user:password) тексеріңіз немесе {cookie} ішінде оның әр іске қосылғанда өзгеретін .cookie файлының жолын беріңіз",
    ),
    "error.node_cookie": (
        "bitcoin-core: the file that {name} names cannot be read ({reason}); give the path of the .cookie in the node's data folder",
        "bitcoin-core: {name} атаған файл оқылмайды ({reason}); түйіннің дерек қалтасындағы .cookie файлының жолын беріңіз",
    ),
    "error.node_network": (
        "bitcoin-core: the node is of the network '{chain}', whose blocks are worth nothing; ask one of the main network",
        "bitcoin-core: түйін '{chain}' желісінікі, оның блоктарының құны жоқ; негізгі желінің түйінінен сұраңыз",
    ),
    "error.node_headers": (
        "bitcoin-core: {found:g} headers came of {wanted:,} from block {height:,} on; the chain may have been reorganised, try again",
        "bitcoin-core: {height:,} блогынан бастап {wanted:,} тақырыптың {found:g} тақырыбы келді; тізбек қайта құрылған болуы мүмкін, қайталаңыз",
    ),
    "error.node_headers_gone": (
        "bitcoin-core: a block is no longer there ({told}); the chain may have been reorganised, try again",
        "bitcoin-core: бір блок енді жоқ ({told}); тізбек қайта құрылған болуы мүмкін, қайталаңыз",
    ),
    "card.stooq.measures": (
        "Closing prices by day of bitcoin in US dollars, of the S&P 500 and of two listed miners.",
        "Биткоиннің АҚШ долларындағы, S&P 500 индексінің және тізімделген екі майнердің күндік жабылу бағалары.",
    ),
    "card.stooq.misses": (
        "Anything within a day; which exchanges the price of bitcoin comes from. Shares have no rows for days without trading.",
        "Күн ішіндегінің бәрі; биткоин бағасы қай биржалардан алынғаны. Сауда болмаған күндерге акциялардың жолы жоқ.",
    ),
    "card.stooq.unknown": (
        "A day without a row is unknown. A price of 0 is refused.",
        "Жолы жоқ күн – белгісіз. 0 бағасы қабылданбайды.",
    ),
    "card.stooq.bounds": (
        "Dates without a zone, taken as days of UTC, each at its first moment; the close is that of the day's end. Both ends of a request are inside, so the day of the window's last moment is the last asked for.",
        "Белдеуі жоқ күндер, UTC күндері деп алынады, әрқайсысы өзінің бірінші сәтінде; жабылу бағасы күн соңындікі. Сұраудың екі шегі де ішіне кіреді, сондықтан терезенің соңғы сәті жататын күн – сұралатын соңғы күн.",
    ),
    "card.stooq.confirmed": (
        "from several working clients, none of it documented: the table, and the sentences that come with status 200 in its place. No call was made.",
        "жұмыс істейтін бірнеше клиент бойынша, ешқайсысы құжатталмаған: кесте және оның орнына 200 мәртебесімен келетін сөйлемдер. Нақты сұрау жасалған жоқ.",
    ),
    "card.stooq.unconfirmed": (
        "In which zone a day of bitcoin ends. Since 2026 a key is asked for, which its page gives after a captcha (OFFSWITCH_STOOQ_KEY); how many requests a day it allows. Terms for the data.",
        "Биткоин күні қай белдеуде аяқталады. 2026 жылдан бері кілт сұралады, оны беті captcha тексеруінен кейін береді (OFFSWITCH_STOOQ_KEY); ол күніне қанша сұрауға рұқсат береді. Дерегінің шарттары.",
    ),
    "error.stooq_key": (
        "stooq: it asks for a key, or does not know the one in {name}; get one at https://stooq.com/q/d/?s=btcusd&get_apikey and set {name}",
        "stooq: кілт сұрайды немесе {name} ішіндегісін танымайды; оны https://stooq.com/q/d/?s=btcusd&get_apikey бетінен алып, {name} айнымалысына жазыңыз",
    ),
    "error.stooq_limit": (
        "stooq: the requests that it allows in a day are used up; try tomorrow, or take the price from coinmetrics",
        "stooq: бір күнге рұқсат етілген сұраулар таусылды; ертең қайталаңыз немесе бағаны coinmetrics дереккөзінен алыңыз",
    ),
    "shape.price_bar": (
        "prices above zero, with low <= open, close <= high",
        "нөлден жоғары бағалар, low <= open, close <= high",
    ),
    "card.frankfurter.measures": (
        "What a US dollar cost in the currency of a country (per_usd), by day, blended from the reference rates of some 100 central banks; of the National Bank of Kazakhstan from 2000 on.",
        "Бір АҚШ доллары ел валютасымен қанша тұрды (per_usd), күн сайын, шамамен 100 орталық банктің ресми бағамдарынан құрастырылған; Қазақстан Ұлттық Банкінікі 2000 жылдан бастап.",
    ),
    "card.frankfurter.misses": (
        "The price in the street and within the day; black markets, where official rates are held. The currency is that of today: before Croatia took the euro its rates of the euro are given.",
        "Көшедегі және күн ішіндегі баға; ресми бағам ұсталып тұрған жердегі қара нарық. Валюта – бүгінгісі: Хорватия еуроға өткенге дейінгі кезеңге еуро бағамдары беріледі.",
    ),
    "card.frankfurter.unknown": (
        "A day that no bank published is not there, and is unknown. A rate of 0 is refused.",
        "Ешбір банк жарияламаған күн жоқ, ол – белгісіз. 0 бағамы қабылданбайды.",
    ),
    "card.frankfurter.bounds": (
        "Dates of publication, taken as days of UTC, each at its first moment. Both ends of a request are inside, so the day of the window's last moment is the last asked for.",
        "Жарияланған күндер, UTC күндері деп алынады, әрқайсысы өзінің бірінші сәтінде. Сұраудың екі шегі де ішіне кіреді, сондықтан терезенің соңғы сәті жататын күн – сұралатын соңғы күн.",
    ),
    "card.frankfurter.confirmed": (
        "from the server's source code (github.com/lineofflight/frankfurter, versions/v2) and its documentation; no call was made.",
        "серверінің бастапқы коды (github.com/lineofflight/frankfurter, versions/v2) және құжаттамасы бойынша; нақты сұрау жасалған жоқ.",
    ),
    "card.frankfurter.unconfirmed": (
        "Which banks stand behind the tenge on a given day of January 2022, and that no day is missing there. Requests it bears are not published: 5 a second are kept to.",
        "2022 жылғы қаңтардың белгілі бір күнінде теңгенің артында қай банктер тұр, әрі онда бірде-бір күннің түсіп қалмағаны. Қанша сұрауды көтеретіні жарияланбаған: секундына 5 сұрау сақталады.",
    ),
    "error.no_currency": (
        "{source}: no currency of {place} is on record; ask for a country",
        "{source}: {place} валютасы тіркелмеген; елді сұраңыз",
    ),
    "note.currency": (
        "{currency} for one US dollar, the currency of {place} today",
        "бір АҚШ долларына {currency} бағамы; бұл – бүгінгі валюта ({place})",
    ),
    "note.own_dollar": (
        "the currency of {place} is the US dollar: there is no rate",
        "{place} валютасы – АҚШ доллары: бағам жоқ",
    ),
    "shape.day_start": (
        "the first moment of a day in UTC",
        "UTC бойынша күннің бірінші сәті",
    ),
}
