"""Cards of the sources that watch the network."""

TEXT: dict[str, tuple[str, str]] = {
    "card.ioda.measures": (
        "Whether a country, a region or a network can be reached: blocks of 256 addresses (/24) that more than half of the full routing tables see (bgp), that answer probes (ping-slash24, with the share of probes lost and the median round trip), addresses that send unasked traffic to a telescope (merit-nt), and Google's search traffic (gtr; gtr-norm relative to the highest of the window). Its own alerts and outages are given as lists.",
        "Елге, аймаққа немесе желіге жетуге бола ма: толық маршруттау кестелерінің жартысынан көбі көретін 256 мекенжайлық блоктар (/24) (bgp), зондтарға жауап беретін блоктар (ping-slash24, жоғалған зондтар үлесімен және айналым уақытының медианасымен), телескопқа сұралмаған трафик жіберетін мекенжайлар (merit-nt) және Google іздеуінің трафигі (gtr; gtr-norm – терезедегі ең жоғары мәнге қатысты). Оның өз дабылдары мен іркілістері тізім түрінде беріледі.",
    ),
    "card.ioda.misses": (
        "Mobile networks behind shared addresses are counted little by probes and routes; a filter on single services leaves all of them untouched; a network that still announces its routes with nothing behind them looks whole to bgp. An outage of the probers looks like an outage of everywhere: compare with other countries.",
        "Ортақ мекенжайлардың артындағы мобильді желілерді зондтар мен маршруттар аз есептейді; жеке қызметтерді сүзу олардың бәріне әсер етпейді; артында ештеңе болмаса да маршруттарын жариялай беретін желі bgp бойынша бүтін көрінеді. Зондтаушылардың іркілісі барлық жердің іркілісіне ұқсайды: басқа елдермен салыстырыңыз.",
    ),
    "card.ioda.unknown": (
        "null, an empty list and a series that is not there are unknown; 0 is a count of nothing. Long windows lose pieces without a word, so a day is asked at a time, both ends of an answer are compared with what was asked, and one with fewer points than lie between its ends is refused. A network that does not exist is answered as if it did.",
        "null, бос тізім және жоқ қатар – белгісіз; 0 – нөл саны. Ұзақ терезелердің бөліктері ескертусіз түсіп қалады, сондықтан бір тәуліктен сұралады, жауаптың екі шегі де сұралғанмен салыстырылады, екі шегінің арасындағыдан аз нүктесі бар жауап қабылданбайды. Жоқ желіге де бар желідей жауап беріледі.",
    ),
    "card.ioda.bounds": (
        "Unix seconds, UTC; a point stands at the start of its step, `until` is outside. An alert is a moment; its value and usual value are in the unit of its datasource, those of gtr in millions. Alerts are changes of level within the day asked for: the first of a day is listed whatever the level before it. An outage is listed where it starts; one that goes on 14 days after the window has no end.",
        "Unix секундтары, UTC; нүкте өз қадамының басында тұрады, `until` терезеден тыс. Дабыл – бір сәт; оның мәні мен әдеттегі мәні өз дереккөзінің бірлігімен, gtr-дікі миллионмен беріледі. Дабылдар – сұралған тәулік ішіндегі деңгей өзгерістері: тәуліктің біріншісі алдыңғы деңгейге қарамай тізіледі. Іркіліс басталған жерінде тізіледі; терезеден 14 күн өткенде де жалғасып жатқанының соңы көрсетілмейді.",
    ),
    "card.ioda.confirmed": (
        "from the source code of its server and of its own page (github.com/InetIntel/ioda-api and ioda-ui, March 2026); no call was made.",
        "сервері мен өз бетінің бастапқы коды бойынша (github.com/InetIntel/ioda-api және ioda-ui, 2026 жылғы наурыз); нақты сұрау жасалған жоқ.",
    ),
    "card.ioda.unconfirmed": (
        "Whether loss is in percent, as its key loss_pct says, or a fraction. How late values arrive and how long they may change is not published: 1 h (3 h for Google's) and 1 day are assumed, 14 days for an outage. Its regions have numbers and names, no ISO code: those of Kazakhstan are matched by name, others are refused.",
        "Жоғалту loss_pct кілті айтқандай пайызбен бе, әлде үлеспен бе. Мәндердің қаншалықты кеш келетіні және қанша уақыт өзгеруі мүмкін екені жарияланбаған: 1 сағ (Google мәндеріне 3 сағ) және 1 күн, іркіліске 14 күн деп болжап алынды. Аймақтарының нөмірлері мен атаулары бар, ISO коды жоқ: Қазақстандікі атауы бойынша сәйкестендіріледі, басқалары қабылданбайды.",
    ),
    "card.radar.measures": (
        "Traffic that Cloudflare sees from a country or a network: bytes at its edge (netflows, all protocols) and requests for web pages (http), by the hour, as a share of the highest value in the window asked for. Outages that its staff noted, with cause and extent, and falls of traffic that its own detector found (anomalies).",
        "Cloudflare елден немесе желіден көретін трафик: шетіндегі байттар (netflows, барлық протокол) және веб-бет сұраулары (http), сағаттық, сұралған терезедегі ең жоғары мәннің үлесі ретінде. Қызметкерлері белгілеген, себебі мен ауқымы бар іркілістер және өз детекторы тапқан трафик төмендеулері (anomalies).",
    ),
    "card.radar.misses": (
        "Traffic that never meets Cloudflare. Absolute volume: none is published, so two windows must never be joined; ask for one window that holds the days to compare. Holidays and habits move traffic. The list of outages is made by hand: a good label, late and incomplete.",
        "Cloudflare арқылы мүлде өтпейтін трафик. Абсолют көлем: ол жарияланбайды, сондықтан екі терезені ешқашан біріктіруге болмайды; салыстырылатын күндердің бәрі кіретін бір терезе сұраңыз. Мерекелер мен әдеттер трафикті өзгертеді. Іркілістер тізімі қолмен жасалады: белгісі жақсы, бірақ кеш және толық емес.",
    ),
    "card.radar.unknown": (
        'A series that is nearly empty is left out, which is unknown and not zero; a 0 is next to nothing beside the highest value of the window. An outage without an end is not closed on the list, which is not "still out".',
        "Дерлік бос қатар берілмейді, бұл нөл емес, белгісіз; 0 – терезедегі ең жоғары мәннің қасында жоққа жақын. Соңы жоқ іркіліс тізімде жабылмаған, бұл «әлі жалғасуда» дегенді білдірмейді.",
    ),
    "card.radar.bounds": (
        "Times in UTC with their zone; a point stands at the start of its hour. Its last moment is inside and cut to a quarter of an hour: the second before the window's end is asked for. Values are scaled to the highest of the window (MIN0_MAX). Lists are read 100 rows at a time until a page is not full.",
        "Уақыттар UTC бойынша, белдеуімен; нүкте өз сағатының басында тұрады. Соңғы сәт терезе ішінде және ширек сағатқа дейін дөңгелектеледі: терезе соңының алдындағы секунд сұралады. Мәндер терезедегі ең жоғарысына келтірілген (MIN0_MAX). Тізімдер бет толмағанша 100 жолдан оқылады.",
    ),
    "card.radar.confirmed": (
        "from its documentation (API reference; pages on comparisons and aggregation intervals) and the types of its official Python client, version 5.9; no call was made.",
        "құжаттамасы (API анықтамалығы; салыстырулар мен біріктіру аралықтары туралы беттер) және ресми Python клиентінің түрлері бойынша, 5.9 нұсқасы; нақты сұрау жасалған жоқ.",
    ),
    "card.radar.unconfirmed": (
        "Whether January 2022 is still served: relative ranges stop at 52 weeks, absolute dates are allowed. In which steps long windows are given (1 h is asked for, and another step is noted). When the list of outages starts (late 2021 or 2022), and whether a window lists outages that began before it. How late values arrive and how long they may change is not published: 1 h and 2 days are assumed, 2 and 90 days for the list.",
        "2022 жылғы қаңтар әлі беріле ме: салыстырмалы аралықтар 52 аптамен шектеледі, абсолют күндерге рұқсат бар. Ұзақ терезелер қандай қадаммен беріледі (1 сағ сұралады, басқа қадам ескертіледі). Іркілістер тізімі қашан басталады (2021 жылдың соңы немесе 2022) және терезе одан бұрын басталған іркілістерді тізе ме. Мәндердің қаншалықты кеш келетіні және қанша уақыт өзгеруі мүмкін екені жарияланбаған: 1 сағ және 2 күн, тізімге 2 және 90 күн деп болжап алынды.",
    ),
    "card.ripestat.measures": (
        "How many IPv4 prefixes, IPv6 prefixes and autonomous systems registered in a country the routing tables of RIPE's Routing Information Service (RIS) hold.",
        "RIPE Маршруттау ақпараты қызметінің (RIS) маршруттау кестелерінде елде тіркелген қанша IPv4 префиксі, IPv6 префиксі және автономды жүйе бар.",
    ),
    "card.ripestat.misses": (
        "Whether any traffic passes: routes may stay while nothing gets through. Networks used in the country and registered elsewhere. Changes that come and go between two snapshots.",
        "Трафик өте ме, жоқ па: ештеңе өтпесе де маршруттар қала беруі мүмкін. Елде пайдаланылып, басқа жерде тіркелген желілер. Екі түсірім арасында пайда болып, жойылатын өзгерістер.",
    ),
    "card.ripestat.unknown": (
        '-1 is "not available" and becomes unknown; 0 would be a country without a route. A count may be a fraction: the mean of its period.',
        "-1 – «қолжетімсіз» дегені, белгісізге айналады; 0 – бірде-бір маршруты жоқ ел болар еді. Сан бөлшек болуы мүмкін: ол – кезеңінің орташасы.",
    ),
    "card.ripestat.bounds": (
        "Times are in UTC and do not say so. Each count holds for a period; its row stands at the period's start, and a period longer than 1 h is noted. What the service says of the question (dates that it moved) is passed on.",
        "Уақыттар UTC бойынша, бірақ жауапта бұл айтылмайды. Әр сан бір кезеңге жатады; жолы кезеңнің басында тұрады, 1 сағаттан ұзақ кезең ескертіледі. Қызметтің сұрау туралы айтқаны (жылжытқан күндері) сол күйінде беріледі.",
    ),
    "card.ripestat.confirmed": (
        "from its documentation (Data API, country-resource-stats), answers recorded by third parties in 2026 (a list of periods each; registration counts of prefixes always -1), and several clients; no call was made.",
        "құжаттамасы (Data API, country-resource-stats), үшінші тараптар 2026 жылы жазып алған жауаптар (әрқайсысында кезеңдер тізімі; тіркелген префикс сандары әрдайым -1) және бірнеше клиент бойынша; нақты сұрау жасалған жоқ.",
    ),
    "card.ripestat.unconfirmed": (
        "How fine the counts of past years are: RIS keeps snapshots of 8 h, and finer data only for recent weeks. Whether the last moment asked for is inside. How late counts arrive and how long they may change: 10 h and 3 days are assumed. It publishes no rate; it asks to be told of more than 1,000 requests a day and bears 8 at once.",
        "Өткен жылдардың сандары қаншалықты жиі: RIS 8 сағ сайынғы түсірімдерді сақтайды, жиірек дерек тек соңғы апталарға бар. Сұралған соңғы сәт ішіне кіре ме. Сандардың қаншалықты кеш келетіні және қанша уақыт өзгеруі мүмкін екені: 10 сағ және 3 күн деп болжап алынды. Сұрау жиілігінің шегі жарияланбаған; күніне 1\xa0000-нан көп сұрау болса хабарлауды сұрайды және бір мезгілде 8 сұрауды көтереді.",
    ),
    "card.ooni.measures": (
        "Tests that volunteers run, by the hour: how many were made (measured), how many went as they should (ok) and how many did not (anomaly, with confirmed blocks), of Telegram, WhatsApp, Signal, Facebook Messenger, Tor, Psiphon and web pages (web_connectivity). Single measurements that are anomalies, with their network, are given as a list.",
        "Еріктілер жүргізетін тексерулер, сағаттық: қаншасы жасалды (measured), қаншасы ойдағыдай өтті (ok) және қаншасы өтпеді (anomaly, расталған бұғаттаулармен бірге); Telegram, WhatsApp, Signal, Facebook Messenger, Tor, Psiphon және веб-беттер (web_connectivity) бойынша. Аномалия болған жеке өлшемдер желісімен бірге тізім түрінде беріледі.",
    ),
    "card.ooni.misses": (
        "Hours in which nobody tested. Few devices, mostly of technical people; a website's own failure looks like a block until it is confirmed. Networks that it cannot name (AS0) are left out.",
        "Ешкім тексермеген сағаттар. Құрылғы аз, көбі техниканы білетін адамдардікі; сайттың өз ақауы расталғанша бұғаттауға ұқсайды. Атауы белгісіз желілер (AS0) берілмейді.",
    ),
    "card.ooni.unknown": (
        "An hour without a row is unknown: a country that is off sends nothing, and so does one where nobody tests; compare with the usual count of that hour. A row's 0 is zero. Measurements that failed are in `measured` and in neither of the others.",
        "Жолы жоқ сағат – белгісіз: ажыратулы ел ештеңе жібермейді, ешкім тексермейтін ел де сондай; сол сағаттың әдеттегі санымен салыстырыңыз. Жолдағы 0 – нөл. Сәтсіз өлшемдер `measured` ішінде бар, қалған екеуінде жоқ.",
    ),
    "card.ooni.bounds": (
        "UTC. Counts: both ends are dates, the last one outside; hours are given for 7 days at most, so longer windows are asked in pieces. An hour's row stands at its start. ok, anomaly, confirmed and failure must add up to the measurements of the hour. List: the first moment asked for is outside and the last inside, pages are followed until none is named.",
        "UTC. Сандар: екі шегі де күн, соңғысы сыртта; сағаттар ең көбі 7 күнге беріледі, сондықтан ұзағырақ терезелер бөліп сұралады. Сағат жолы оның басында тұрады. ok, anomaly, confirmed және failure қосындысы сол сағаттың өлшем санына тең болуы керек. Тізім: сұралған бірінші сәт сыртта, соңғысы ішінде; беттер келесісі аталмағанша оқылады.",
    ),
    "card.ooni.confirmed": (
        "from the source code of its server (github.com/ooni/backend, old and new: aggregation, measurements); no call was made.",
        "серверінің бастапқы коды бойынша (github.com/ooni/backend, ескісі мен жаңасы: aggregation, measurements); нақты сұрау жасалған жоқ.",
    ),
    "card.ooni.unconfirmed": (
        "The licence of the data (CC BY-NC-SA 4.0 or CC BY 4.0): none of it ships. The limit of requests in use: the code has one by cost of server time, 10 a minute by default. How long late uploads go on: 7 days are assumed.",
        "Деректің лицензиясы (CC BY-NC-SA 4.0 немесе CC BY 4.0): ешқайсысы пакетпен таралмайды. Қолданыстағы сұрау шегі: кодта сервер уақытының шығыны бойынша шек бар, әдепкіде минутына 10. Кеш жүктеулер қанша уақыт жалғасады: 7 күн деп болжап алынды.",
    ),
    "card.tor.measures": (
        "How many use Tor in a country, directly (relay) or over bridges: concurrent clients, mean of a day, estimated from requests to the directories, and the range expected from the weeks before (lower, upper).",
        "Елде Tor-ды қанша адам пайдаланады, тікелей (relay) немесе көпірлер арқылы: бір мезгілдегі клиенттер, күндік орташа, анықтамалық серверлерге сұраулар бойынша бағаланған, әрі алдыңғы апталар бойынша күтілетін аралық (lower, upper).",
    ),
    "card.tor.misses": (
        "Anything shorter than a day. Users rise when services are blocked and fall when everything is off: a departure from the range is the sign, whichever its direction. Bridges without statistics are extrapolated.",
        "Бір күннен қысқаның бәрі. Қызметтер бұғатталғанда пайдаланушылар көбейеді, бәрі ажыратылғанда азаяды: белгісі – аралықтан кез келген бағытта шығу. Статистикасы жоқ көпірлер экстраполяцияланады.",
    ),
    "card.tor.unknown": (
        "An empty cell and a day without a row are unknown. An estimate that rests on fewer than 10 % of the relays is taken as unknown, and how many were is said. 0 users is zero.",
        "Бос ұяшық және жолы жоқ күн – белгісіз. Релелердің 10%-ынан азына сүйенетін бағалау белгісіз деп алынады, оның қанша екені айтылады. 0 пайдаланушы – нөл.",
    ),
    "card.tor.bounds": (
        "Days in UTC, both ends inside; a day's row stands at its first moment. Lines that start with # are no data, however many there are.",
        "Күндер UTC бойынша, екі шегі де ішінде; күннің жолы оның бірінші сәтінде тұрады. # белгісінен басталатын жолдар қанша болса да дерек емес.",
    ),
    "card.tor.confirmed": (
        "from the head of the file itself as several clients read it, and the project's answers on how users are counted; no call was made.",
        "бірнеше клиент оқитын файлдың өз басы және жобаның пайдаланушылар қалай саналатыны туралы жауаптары бойынша; нақты сұрау жасалған жоқ.",
    ),
    "card.tor.unconfirmed": (
        "The licence (third parties name CC0). The first day. How long a day may still change: relays report up to two days late, so 3 days until a day is there and 7 until it is settled are assumed.",
        "Деректің лицензиясы (үшінші тараптар CC0 дейді). Бірінші күні. Күн мәні қанша уақыт өзгеруі мүмкін: релелер есебі екі күнге дейін кешігеді, сондықтан күн шыққанша 3 күн, тұрақталғанша 7 күн деп болжап алынды.",
    ),
    "card.google.measures": (
        "Traffic to Google search and YouTube from a country, by half hours, relative to the window asked for.",
        "Елден Google іздеуі мен YouTube-ке баратын трафик, жарты сағат сайын, сұралған терезеге қатысты.",
    ),
    "card.google.misses": (
        "Absolute volume: two windows must never be joined. A block of one product looks like an outage. Holidays and habits move it. Noise is added by the publisher. Where IODA's gtr is there, it is the better record of the same.",
        "Абсолют көлем: екі терезені ешқашан біріктіруге болмайды. Бір өнімді бұғаттау іркіліске ұқсайды. Мерекелер мен әдеттер оны өзгертеді. Жариялаушы шу қосады. IODA-ның gtr қатары бар жерде сол құбылыстың жазбасы ретінде сол жақсырақ.",
    ),
    "card.google.unknown": (
        "null, and points that are not there, are unknown; 0 is no traffic to that product.",
        "null және жоқ нүктелер – белгісіз; 0 – сол өнімге трафик жоқ.",
    ),
    "card.google.bounds": (
        "Unix milliseconds, UTC; a point stands at its own time; the millisecond before the window's end is asked for. The number of points is asked for; another step than 30 min is noted. The letters )]}}' stand before the JSON.",
        "Unix миллисекундтары, UTC; нүкте өз уақытында тұрады; терезе соңының алдындағы миллисекунд сұралады. Нүктелер саны сұралады; 30 минуттан өзге қадам ескертіледі. JSON алдында )]}}' таңбалары тұрады.",
    ),
    "card.google.confirmed": (
        "from clients in use (Jigsaw's net-analysis and four others agree on address, parameters and shape); it is not documented and nothing is promised; no call was made.",
        "қолданыстағы клиенттер бойынша (Jigsaw-дың net-analysis жобасы және тағы төртеуі мекенжайы, параметрлері мен пішіні жөнінде бір сөзді); құжатталмаған, ештеңеге уәде берілмейді; нақты сұрау жасалған жоқ.",
    ),
    "card.google.unconfirmed": (
        "The scale of values, what an unknown region or product is answered with, the content type, how far back it goes, how late values arrive and how long they change (3 h and 2 days are assumed), the licence.",
        "Мәндердің шкаласы, белгісіз аймаққа немесе өнімге не жауап берілетіні, мазмұн түрі, тарихы қаншалықты тереңге баратыны, мәндердің қаншалықты кеш келетіні және қанша уақыт өзгеретіні (3 сағ және 2 күн деп болжап алынды), лицензиясы.",
    ),
    "shape.share": (
        "a share from 0 to 1",
        "0 мен 1 аралығындағы үлес",
    ),
    "shape.step": (
        "15m, 1h, 1d or 1w",
        "15m, 1h, 1d немесе 1w",
    ),
    "shape.normalised_to_highest": (
        "MIN0_MAX, as was asked for",
        "сұралғандай MIN0_MAX",
    ),
    "shape.as_many_as_times": (
        "as many values as times",
        "уақыттар санына тең мәндер",
    ),
    "shape.one_range": (
        "a single range",
        "жалғыз аралық",
    ),
    "shape.end_after_start": (
        "a time not before the start",
        "басынан ерте емес уақыт",
    ),
    "shape.hour": (
        "the start of an hour",
        "сағаттың басы",
    ),
    "shape.sum_of_parts": (
        "the sum of ok, anomaly, confirmed and failure",
        "ok, anomaly, confirmed және failure қосындысы",
    ),
    "shape.new_page": (
        "a page that was not read yet",
        "әлі оқылмаған бет",
    ),
    "shape.as_number": (
        "an AS number such as AS9198",
        "AS9198 сияқты AS нөмірі",
    ),
    "note.step": (
        "answered in steps of {step} in place of {asked}",
        "{asked} орнына {step} қадаммен жауап берілді",
    ),
    "note.moved": (
        "answered for {start} to {end}, not for the whole of what was asked",
        "сұралғанның бәріне емес, {start} – {end} аралығына жауап берілді",
    ),
    "note.source_says": (
        "{source} says: {told}",
        "{source} хабарлауынша: {told}",
    ),
    "note.radar.confidence": (
        "Cloudflare's confidence in this series is {level} of {full}",
        "Cloudflare-дің осы қатарға сенім деңгейі: {full} ішінен {level}",
    ),
    "note.ripestat.holds": (
        "a count stands for up to {hours:g} h, and its row for the start of that time",
        "бір сан ең көбі {hours:g} сағ кезеңге жатады, жолы сол кезеңнің басында тұр",
    ),
    "note.tor.few": (
        "taken as unknown, as fewer than {least:g} % of the relays reported: {count:,|one=# day|other=# days}",
        "релелердің {least:g}%-ынан азы есеп бергендіктен белгісіз деп алынды: {count:,} күн",
    ),
}
