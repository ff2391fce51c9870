"""Cards of the sources of countries' figures and lists of shutdowns."""

TEXT: dict[str, tuple[str, str]] = {
    "card.worldbank.measures": (
        "Figures of countries by year: GDP in current US dollars, people, share of them online, remittances received and paid, cash machines per 100,000 adults.",
        "Елдердің жылдық көрсеткіштері: ағымдағы АҚШ долларындағы ЖІӨ, халық саны, оның интернет пайдаланатын үлесі, алынған және төленген ақша аударымдары, 100\xa0000 ересек адамға шаққандағы банкоматтар.",
    ),
    "card.worldbank.misses": (
        "Anything within a year, and the last one or two years. What comes by hand or by hawala is in no count of remittances.",
        "Жыл ішіндегінің бәрі, әрі соңғы бір-екі жыл. Қолдан немесе хавала арқылы келгені ешбір ақша аударымы есебінде жоқ.",
    ),
    "card.worldbank.unknown": (
        "null is unknown, and so is a year without a row. 0 is given where a country reported it.",
        "null – белгісіз, жолы жоқ жыл да солай. 0 ел оны хабарлаған жерде беріледі.",
    ),
    "card.worldbank.bounds": (
        "Calendar years, each at its first moment in UTC; a year is in a window if its first moment is. Both ends of a request are inside.",
        "Күнтізбелік жылдар, әрқайсысы UTC бойынша өзінің бірінші сәтінде; бірінші сәті терезеде болса, жыл терезеде. Сұраудың екі шегі де ішіне кіреді.",
    ),
    "card.worldbank.confirmed": (
        "from its documentation (datahelpdesk.worldbank.org, article 889392) and a working client; no call was made.",
        "құжаттамасы (datahelpdesk.worldbank.org, 889392 мақаласы) және жұмыс істейтін клиент бойынша; нақты сұрау жасалған жоқ.",
    ),
    "card.worldbank.unconfirmed": (
        "Requests it bears are not published: 5 a second are kept to. Figures are revised for years after; `lastupdated` is kept with the answer.",
        "Қанша сұрауды көтеретіні жарияланбаған: секундына 5 сұрау сақталады. Көрсеткіштер кейін жылдар бойы қайта қаралады; `lastupdated` жауаппен бірге сақталады.",
    ),
    "note.no_year": (
        "no year begins in the window, so no figure stands in it",
        "терезеде ешбір жыл басталмайды, сондықтан онда көрсеткіш жоқ",
    ),
    "note.worldbank_updated": (
        "as the World Bank had it on {date}",
        "Дүниежүзілік банктің {date} күнгі дерегі бойынша",
    ),
    "shape.place": (
        "the country that was asked for",
        "сұралған ел",
    ),
    "shape.year": (
        "a year of four digits",
        "төрт таңбалы жыл",
    ),
    "shape.page": (
        "the page that was asked for",
        "сұралған бет",
    ),
    "shape.pair": (
        "a list of two: a head, and rows",
        "екі бөліктен тұратын тізім: басы және жолдар",
    ),
    "card.keepiton.measures": (
        "Shutdowns that people reported and Access Now verified: what was cut, how, where, from which day to which.",
        "Адамдар хабарлап, Access Now растаған ажыратулар: не ажыратылды, қалай, қайда, қай күннен қай күнге дейін.",
    ),
    "card.keepiton.misses": (
        "What nobody reported, so that counts grow with reporting; hours; how many people were cut off. A blocked service and a blackout are each one event.",
        "Ешкім хабарламағаны, сондықтан сандар хабарламалармен бірге өседі; сағаттар; қанша адам ажыратулы қалғаны. Бұғатталған қызмет те, толық ажырату да – бір-бір оқиға.",
    ),
    "card.keepiton.unknown": (
        "An event without an end goes on, or its end is not known (`shutdown_status` in its detail says which). A country without events is not known to have had none.",
        "Соңы жоқ оқиға жалғасуда немесе соңы белгісіз (қайсысы екенін егжей-тегжейіндегі `shutdown_status` айтады). Оқиғасы жоқ елде ажырату болмағаны белгілі деуге болмайды.",
    ),
    "card.keepiton.bounds": (
        "Days of the place itself, taken as days of UTC; the last day is inside, so the end is the first moment after it. An event is listed where it begins; those that began before the window and were not over are named in a note.",
        "Сол жердің өз күндері, UTC күндері деп алынады; соңғы күн ішіне кіреді, сондықтан соңы – одан кейінгі бірінші сәт. Оқиға басталған жерінде тізіледі; терезеден бұрын басталып, аяқталмағандары ескертпеде аталады.",
    ),
    "card.keepiton.confirmed": (
        "from the published workbook as exported in May 2026: its columns, its words, and that several sheets have the same header, of which the longest holds all years.",
        "2026 жылғы мамырда экспортталған жарияланған жұмыс кітабы бойынша: бағандары, сөздері және бірнеше парақтың тақырып жолы бірдей, соның ең ұзынында барлық жыл бар екені.",
    ),
    "card.keepiton.unconfirmed": (
        "Its terms. The address of the sheet, to which Access Now's own page leads, may change; --base-url keepiton=URL takes any host that serves the same path.",
        "Шарттары. Access Now-дың өз беті сілтейтін парақ мекенжайы өзгеруі мүмкін; --base-url keepiton=URL сол жолды беретін кез келген хостты қабылдайды.",
    ),
    "note.began_before": (
        "{count} that began before the window were not known to be over when it began (from {began})",
        "терезеден бұрын басталған {count} оқиғаның терезе басталғанда аяқталғаны белгілі болмаған (басталғаны: {began})",
    ),
    "note.unread_dates": (
        "{count} rows were left out because a date cannot be read or the end is before the start",
        "күні оқылмайтын немесе соңы басынан бұрын {count} жол есепке алынбады",
    ),
    "note.unknown_countries": (
        "rows of countries that are not known by name were left out: {names}",
        "атауы бойынша белгісіз елдердің жолдары есепке алынбады: {names}",
    ),
    "error.workbook_large": (
        "keepiton: the workbook unpacks to more than {most:,.0f} MiB or too many parts, which no list of shutdowns does; it was not read",
        "keepiton: жұмыс кітабы ашылғанда {most:,.0f} МиБ шегінен асады немесе бөліктері тым көп, ажыратулар тізімі мұндай болмайды; ол оқылмады",
    ),
    "error.workbook_bad": (
        "keepiton: what came is no workbook that can be read; the sheet may have moved",
        "keepiton: келгені – оқуға жарамды жұмыс кітабы емес; парақ көшірілген болуы мүмкін",
    ),
    "error.workbook_table": (
        "keepiton: no sheet has the columns {columns}; the workbook has changed its format",
        "keepiton: ешбір парақта {columns} бағандары жоқ; жұмыс кітабының пішімі өзгерген",
    ),
    "card.pulse.measures": (
        "Shutdowns that the Internet Society lists, with dates, kind, cause and how well each is verified.",
        "Internet Society тізіміндегі ажыратулар: күндері, түрі, себебі және әрқайсысы қаншалықты расталғаны.",
    ),
    "card.pulse.misses": (
        "Short and regional cuts are listed late or not at all; the list rests on sources that are read here too, so that it confirms none of them.",
        "Қысқа және аймақтық ажыратулар тізімге кеш кіреді немесе мүлде кірмейді; тізім осында да оқылатын дереккөздерге сүйенеді, сондықтан олардың ешқайсысын растамайды.",
    ),
    "card.pulse.unknown": (
        "An event without an end goes on, or its end is not known. A country without events is not known to have had none.",
        "Соңы жоқ оқиға жалғасуда немесе соңы белгісіз. Оқиғасы жоқ елде ажырату болмағаны белгілі деуге болмайды.",
    ),
    "card.pulse.bounds": (
        "Dates, taken as days of UTC; the last day is inside, so the end is the first moment after it. An event is listed where it begins.",
        "Күндер, UTC күндері деп алынады; соңғы күн ішіне кіреді, сондықтан соңы – одан кейінгі бірінші сәт. Оқиға басталған жерінде тізіледі.",
    ),
    "card.pulse.confirmed": (
        "from two working clients: the address, the token, and the fields country, start_date, end_date, type, cause, affected_regions and verification_level. No call was made.",
        "жұмыс істейтін екі клиент бойынша: мекенжайы, токені және country, start_date, end_date, type, cause, affected_regions, verification_level өрістері. Нақты сұрау жасалған жоқ.",
    ),
    "card.pulse.unconfirmed": (
        "All of it: its documentation was not at hand. Whether the answer is a list or has one under `data` (both are read), whether it comes in pages (an answer that says there is more is refused), whether it filters by country and dates itself, and its terms. A token is needed (OFFSWITCH_PULSE_TOKEN).",
        "Бәрі: құжаттамасы қолда болған жоқ. Жауап тізім бе, әлде тізім `data` ішінде ме (екеуі де оқылады), беттермен келе ме (жалғасы бар деген жауап қабылданбайды), елдер мен күндер бойынша өзі сүзе ме, әрі шарттары. Токен керек (OFFSWITCH_PULSE_TOKEN).",
    ),
    "shape.country": (
        "a country known by its name or code",
        "атауы немесе коды белгілі ел",
    ),
    "shape.later": (
        "later than the start",
        "басынан кейінгі уақыт",
    ),
    "shape.no_more_pages": (
        "nothing, as pages are not documented",
        "ештеңе, себебі беттер құжатталмаған",
    ),
    "card.cbeci.measures": (
        "Where Bitcoin's hashrate is, by month: a country's share of the world's (share) and its hashrate in EH/s (hashrate), from the addresses of the members of three, later four, pools.",
        "Bitcoin хешрейті қай жерде, ай сайын: елдің әлемдегі үлесі (share) және хешрейті, EH/s (hashrate), үш, кейін төрт пул мүшелерінің мекенжайлары бойынша.",
    ),
    "card.cbeci.misses": (
        "Everyone else: the pools had about 37 % of the network. Traffic through proxies is counted where they are, so that Germany and Ireland are too high and China too low. A month hides a cut of days. The map ends in January 2022.",
        "Қалғанның бәрі: бұл пулдарда желінің шамамен 37%-ы болған. Прокси арқылы өтетін трафик проксидің орнына есептеледі, сондықтан Германия мен Ирландия тым жоғары, Қытай тым төмен. Айлық мән бірнеше күндік ажыратуды жасырады. Карта 2022 жылғы қаңтарда аяқталады.",
    ),
    "card.cbeci.unknown": (
        "A country that is not on the map, or a month without a row, is unknown. 0 is unknown too: its server writes 0 where it has no figure.",
        "Картада жоқ ел немесе жолы жоқ ай – белгісіз. 0 де белгісіз: көрсеткіші жоқ жерде сервері 0 жазады.",
    ),
    "card.cbeci.bounds": (
        "Calendar months, each at its first moment in UTC. The whole map comes in one file.",
        "Күнтізбелік айлар, әрқайсысы UTC бойынша өзінің бірінші сәтінде. Бүкіл карта бір файлмен келеді.",
    ),
    "card.cbeci.confirmed": (
        "from the server's source code (github.com/CambridgeAltFin/ccaf_cbeci_api): both versions of the file, text/html for CSV, and the zeros. Shares of a month must add up to about 100 %. No call was made.",
        "серверінің бастапқы коды бойынша (github.com/CambridgeAltFin/ccaf_cbeci_api): файлдың екі нұсқасы, CSV-ге text/html түрі және нөлдер. Бір айдың үлестері қосындысы шамамен 100% болуы керек. Нақты сұрау жасалған жоқ.",
    ),
    "card.cbeci.unconfirmed": (
        "Which version of the interface will stay; it is documented nowhere. --base-url cbeci=URL takes another.",
        "Интерфейстің қай нұсқасы қалады; ол еш жерде құжатталмаған. --base-url cbeci=URL басқасын қабылдайды.",
    ),
    "error.cbeci_version": (
        "cbeci: this version of the map gives shares only; ask for `share`, or give another with --base-url cbeci=URL",
        "cbeci: картаның бұл нұсқасы тек үлестерді береді; `share` сұраңыз немесе --base-url cbeci=URL арқылы басқасын беріңіз",
    ),
    "note.cbeci_place": (
        "{place} is not on the map by a name that is known: its share is unknown, not zero",
        "{place} картада белгілі атаумен жоқ: үлесі нөл емес, белгісіз",
    ),
    "note.cbeci_zero": (
        "{count} months say 0, which the source writes for unknown too: they are kept as unknown",
        "{count} айда 0 тұр, дереккөз белгісізді де солай жазады: олар белгісіз болып қалады",
    ),
    "shape.mining_map": (
        "a table of month, country, share and hashrate",
        "ай, ел, үлес және хешрейт кестесі",
    ),
    "shape.whole_lines": (
        "lines that end in a line break, the last too",
        "жол соңы белгісімен аяқталатын жолдар, соңғысы да",
    ),
    "shape.percent_whole": (
        "percentages that add up to 100 a month",
        "бір айда қосындысы 100 болатын пайыздар",
    ),
    "error.rows_missing": (
        "{source}: {found:,} rows came where it counts {wanted:,}; its list may have changed meanwhile, try again",
        "{source}: {found:,} жол келді, ал оның есебінше {wanted:,}; тізімі осы арада өзгерген болуы мүмкін, қайталаңыз",
    ),
}
