"""`offswitch fetch` and `offswitch sources`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.source_said": (
        "{source}: it answered with an error of its own: {told}",
        "{source}: өз қатесімен жауап берді: {told}",
    ),
    "error.ioda_region": (
        "ioda: {region} is not among the regions of {country} that can be told by their names ({names}); ask for the whole country, or leave ioda out",
        "ioda: {region} – {country} елінің атауы бойынша танылатын аймақтарының ({names}) қатарында жоқ; бүкіл елді сұраңыз немесе ioda дереккөзін алып тастаңыз",
    ),
    "error.window_too_long": (
        "{source}: a window of more than {days} days is refused; ask for a shorter one",
        "{source}: {days} күннен ұзақ терезе қабылданбайды; қысқарақ терезе сұраңыз",
    ),
    "error.too_many_pages": (
        "{source}: the list did not end after {pages} pages; ask for a shorter window",
        "{source}: тізім {pages} беттен кейін де аяқталмады; қысқарақ терезе сұраңыз",
    ),
    "error.unknown_source": (
        "there is no source '{source}'; there are {known}",
        "'{source}' деген дереккөз жоқ; барлары: {known}",
    ),
    "error.unknown_signal_of_source": (
        "there is no signal '{signal}' there; there are {known}",
        "ол жерде '{signal}' деген сигнал жоқ; барлары: {known}",
    ),
    "error.not_served": (
        "nothing is measured for a {kind} by {sources}; see what each is measured for with: offswitch sources",
        "{sources}: мұндай жер түрі ({kind}) өлшенбейді; әрқайсысы не үшін өлшенетінін қараңыз: offswitch sources",
    ),
    "error.window_future": (
        "the window starts at {start}, and it is {now}: nothing has been measured yet",
        "терезе {start} кезінде басталады, ал қазір {now}: әлі ештеңе өлшенген жоқ",
    ),
    "error.one_place": (
        "name one place: --country KZ, --region KZ-ALA or --network 9198",
        "бір жерді көрсетіңіз: --country KZ, --region KZ-ALA немесе --network 9198",
    ),
    "error.bad_network": (
        "'{text}' is not the number of a network; write 9198 or AS9198",
        "'{text}' – желі нөмірі емес; 9198 немесе AS9198 деп жазыңыз",
    ),
    "error.bad_country": (
        "'{text}' is a region; give it with --region",
        "'{text}' – аймақ; оны --region арқылы беріңіз",
    ),
    "error.bad_region": (
        "'{text}' is not an ISO 3166-2 code; write KZ-ALA",
        "'{text}' – ISO 3166-2 коды емес; KZ-ALA түрінде жазыңыз",
    ),
    "error.no_names": (
        "'{text}' names nothing; write names with commas between them, or leave the option out for all",
        "'{text}' ештеңені атамайды; атауларды үтірмен бөліп жазыңыз немесе бәрі үшін бұл опцияны көрсетпеңіз",
    ),
    "error.no_window": (
        "say from when and to when: --from 2022-01-02 --to 2022-01-12 (the end is outside)",
        "қашаннан қашанға дейін екенін көрсетіңіз: --from 2022-01-02 --to 2022-01-12 (соңы сыртта)",
    ),
    "error.bad_base_url": (
        "'{text}' is not ID=URL; write ioda=http://127.0.0.1:8000/ioda",
        "'{text}' ID=URL түрінде емес; ioda=http://127.0.0.1:8000/ioda сияқты жазыңыз",
    ),
    "error.connector_twice": (
        "two connectors are called '{source}': {one} and {other}; uninstall one",
        "екі коннектордың атауы '{source}': {one} және {other}; біреуін жойыңыз",
    ),
    "shape.one_series": (
        "a single series",
        "жалғыз қатар",
    ),
    "shape.entity_asked": (
        "the place and the signal that were asked for",
        "сұралған жер мен сигнал",
    ),
    "shape.positive": (
        "above zero",
        "нөлден жоғары",
    ),
    "shape.until_kept": (
        "as many points as there are steps from `from` to `until`",
        "`from` мен `until` арасындағы қадам санына тең нүктелер",
    ),
    "shape.one_object": (
        "a list of one object",
        "бір нысаннан тұратын тізім",
    ),
    "shape.not_negative": (
        "zero or more",
        "нөл немесе одан көп",
    ),
    "note.no_series": (
        "it has no series of {signal} there: nothing is known, which is not zero",
        "ол жерде {signal} қатары жоқ: ештеңе белгісіз, бұл нөл емес",
    ),
    "note.coarser": (
        "points of {step} s in place of {native} s",
        "{native} с орнына {step} с сайынғы нүктелер",
    ),
    "help.sources_command": (
        "List the public sources that data can be fetched from, or show the card of one.",
        "Дерек жүктеп алуға болатын ашық дереккөздерді тізу немесе біреуінің карточкасын көрсету.",
    ),
    "help.sources_name": (
        "A source, to show its card: what it measures and misses, units, cadence, delay, licence, limits, and how its format was confirmed.",
        "Карточкасы көрсетілетін дереккөз: нені өлшейтіні және нені байқамайтыны, бірліктері, жиілігі, кідірісі, лицензиясы, шектері және пішімі қалай расталғаны.",
    ),
    "help.fetch": (
        "Fetch what the lake lacks of a country and a window from the public sources.",
        "Ашық дереккөздерден ел мен терезе бойынша деректер көлінде жоғын жүктеп алу.",
    ),
    "help.fetch_country": (
        "Country, in ISO 3166-1 (KZ or KAZ).",
        "Ел, ISO 3166-1 түрінде (KZ немесе KAZ).",
    ),
    "help.fetch_region": (
        "Region in place of a country, in ISO 3166-2 (KZ-ALA); only sources that measure regions.",
        "Ел орнына аймақ, ISO 3166-2 түрінде (KZ-ALA); тек аймақтарды өлшейтін дереккөздер.",
    ),
    "help.fetch_network": (
        "Network in place of a country, by its AS number (9198); only sources that measure networks.",
        "Ел орнына желі, AS нөмірі бойынша (9198); тек желілерді өлшейтін дереккөздер.",
    ),
    "help.fetch_from": (
        "First moment: a date in UTC, or a time with its zone (2022-01-05T16:30+06:00).",
        "Бірінші сәт: UTC бойынша күн немесе белдеуі бар уақыт (2022-01-05T16:30+06:00).",
    ),
    "help.fetch_to": (
        "First moment that is outside again. What is in the future is left off.",
        "Қайтадан сыртта жататын бірінші сәт. Болашақтағысы алынбайды.",
    ),
    "help.fetch_sources": (
        "Only these sources, by commas. Default: all that are open, or whose secret is set.",
        "Тек осы дереккөздер, үтірмен бөлінген. Әдепкі: барлық ашық немесе құпиясы орнатылған дереккөз.",
    ),
    "help.fetch_signals": (
        "Only these signals, by commas: bgp, or ioda/bgp.",
        "Тек осы сигналдар, үтірмен бөлінген: bgp немесе ioda/bgp.",
    ),
    "help.fetch_base_url": (
        "Another address for a source, such as ioda=http://127.0.0.1:8000/ioda. May be repeated.",
        "Дереккөздің басқа мекенжайы, мысалы ioda=http://127.0.0.1:8000/ioda. Қайталауға болады.",
    ),
    "help.fetch_lake": (
        "The lake: a folder, or an address such as s3://bucket/path. Default: a folder of this user's data.",
        "Деректер көлі: қалта немесе s3://bucket/path сияқты мекенжай. Әдепкі: осы пайдаланушының деректер қалтасы.",
    ),
    "help.fetch_offline": (
        "Ask nobody; take what the lake and the cache of answers hold.",
        "Ешкімнен сұрамай, деректер көлі мен жауаптар кэшінде барын алу.",
    ),
    "place.world": (
        "world",
        "әлем",
    ),
    "place.country": (
        "country",
        "ел",
    ),
    "place.region": (
        "region",
        "аймақ",
    ),
    "place.network": (
        "network",
        "желі",
    ),
    "length.day": (
        "{count} d",
        "{count} күн",
    ),
    "length.hour": (
        "{count} h",
        "{count} сағ",
    ),
    "length.minute": (
        "{count} min",
        "{count} мин",
    ),
    "length.second": (
        "{count:g} s",
        "{count:g} с",
    ),
    "sources.since_unknown": (
        "not known",
        "белгісіз",
    ),
    "sources.open": (
        "open",
        "ашық",
    ),
    "sources.rate_published": (
        "at most {requests} requests in {per}, as it says itself",
        "{per} ішінде ең көбі {requests} сұрау, өзі солай дейді",
    ),
    "sources.rate_polite": (
        "at most {requests} requests in {per}; it publishes no limit, this one is ours",
        "{per} ішінде ең көбі {requests} сұрау; ол шек жарияламайды, бұл – біздікі",
    ),
    "sources.title": (
        "{id}: {title} ({publisher})",
        "{id}: {title} ({publisher})",
    ),
    "sources.more": (
        "offswitch sources NAME shows a card; --json gives all of them.",
        "Карточканы offswitch sources NAME көрсетеді; бәрін --json береді.",
    ),
    "sources.normalised": (
        "{unit}; relative to the window",
        "{unit}; терезеге қатысты",
    ),
    "card_of.measures": (
        "Measures",
        "Өлшейтіні",
    ),
    "card_of.misses": (
        "Misses",
        "Байқамайтыны",
    ),
    "card_of.unknown": (
        "Unknown and zero",
        "Белгісіз және нөл",
    ),
    "card_of.bounds": (
        "Times",
        "Уақыттар",
    ),
    "card_of.confirmed": (
        "Confirmed",
        "Расталғаны",
    ),
    "card_of.unconfirmed": (
        "Unconfirmed",
        "Расталмағаны",
    ),
    "card_of.base": (
        "Address",
        "Мекенжай",
    ),
    "card_of.described": (
        "Described at",
        "Сипаттамасы",
    ),
    "card_of.licence": (
        "Licence",
        "Лицензия",
    ),
    "card_of.access": (
        "Access",
        "Қолжетімділік",
    ),
    "card_of.rate": (
        "Rate",
        "Сұрау жиілігі",
    ),
    "card_of.since": (
        "History since",
        "Тарихының басы",
    ),
    "card_of.signals": (
        "Signals",
        "Сигналдар",
    ),
    "column.signals": (
        "signals",
        "сигналдар",
    ),
    "column.measured_for": (
        "for",
        "не үшін",
    ),
    "column.access": (
        "access",
        "қолжетімділік",
    ),
    "column.step": (
        "step",
        "қадам",
    ),
    "column.at_a_time": (
        "at a time",
        "бір сұрауда",
    ),
    "column.late_by": (
        "late by",
        "кешігуі",
    ),
    "column.settled": (
        "settled",
        "тұрақталуы",
    ),
    "column.pieces": (
        "asked/held/failed",
        "сұралды/бар/сәтсіз",
    ),
    "column.rows": (
        "new/same/revised",
        "жаңа/сол/өзгерген",
    ),
    "column.unknown_values": (
        "unknown",
        "белгісіз",
    ),
    "column.last_known": (
        "last (UTC)",
        "соңғысы (UTC)",
    ),
    "fetch.title": (
        "{place}, {window} (UTC), into {lake}",
        "{place}, {window} (UTC), деректер көлі: {lake}",
    ),
    "fetch.of": (
        "{signal} ({of})",
        "{signal} ({of})",
    ),
    "fetch.stored": (
        "{new:,} rows are new, {same:,} were known alike, {revised:,} were revised, {withdrawn:,} withdrawn.",
        "{new:,} жол жаңа, {same:,} жол бұрын да дәл солай белгілі болған, {revised:,} қайта қаралды, {withdrawn:,} кері алынды.",
    ),
    "fetch.whole": (
        "All that was asked for is there.",
        "Сұралғанның бәрі бар.",
    ),
    "fetch.not_whole": (
        "Not all that was asked for is there; nothing was put in its place.",
        "Сұралғанның бәрі бірдей жоқ; оның орнына ештеңе қойылмады.",
    ),
    "fetch.cut": (
        "The window ends now, at {now}.",
        "Терезе қазір, {now} кезінде аяқталады.",
    ),
    "fetch.missing": (
        "Missing",
        "Жетіспейтіні",
    ),
    "fetch.missing_line": (
        "{signals}: {windows}: {why}{older}",
        "{signals}: {windows}: {why}{older}",
    ),
    "fetch.older": (
        " (the lake holds an older answer)",
        " (деректер көлінде ескірек жауап бар)",
    ),
    "fetch.provisional": (
        "May still change",
        "Әлі өзгеруі мүмкін",
    ),
    "fetch.until": (
        "until {until}: {signals}; fetch again after that",
        "{until} уақытына дейін: {signals}; содан кейін қайта жүктеп алыңыз",
    ),
    "fetch.notes": (
        "Notes",
        "Ескертпелер",
    ),
    "fetch.more_notes": (
        "{signal}: {count:,} more such notes; --json has them all",
        "{signal}: тағы {count:,} осындай ескертпе; бәрі --json ішінде",
    ),
    "fetch.left_out": (
        "Not asked (set the variable, or write it into {path})",
        "Сұралмағаны (айнымалыны орнатыңыз немесе {path} файлына жазыңыз)",
    ),
    "fetch.stopped": (
        "offswitch: stopped; what was answered is in the lake, and the same command goes on from there",
        "offswitch: тоқтатылды; алынған жауаптар деректер көлінде, сол команданың өзі осы жерден жалғастырады",
    ),
    "fetch.or": (
        " or ",
        " немесе ",
    ),
    "fetch.needs_secret": (
        "needs {names}",
        "{names} керек",
    ),
    "fetch.before": (
        "before the first day of its history, {since}",
        "тарихының бірінші күнінен ({since}) бұрын",
    ),
    "fetch.ended": (
        "{source} answered only until {at}; ask again later",
        "{source} тек {at} уақытына дейін жауап берді; кейін қайта сұраңыз",
    ),
    "fetch.broke": (
        "{source}: its connector failed ({kind}); the answer was not understood, and nothing of it was stored",
        "{source}: коннекторы істен шықты ({kind}); жауап түсініксіз болды, одан ештеңе сақталмады",
    ),
    "fetch.given_up": (
        "{source}: not asked any more after {times} failures in a row; fetch again later",
        "{source}: қатарынан {times} сәтсіздіктен кейін енді сұралмады; кейін қайта жүктеп алыңыз",
    ),
    "fetch.deadline": (
        "{source}: not asked, as the time for the whole fetch was over; fetch again to go on",
        "{source}: бүкіл жүктеп алуға берілген уақыт біткендіктен сұралмады; жалғастыру үшін қайта жүктеп алыңыз",
    ),
    "connector.broken": (
        "the connector {name} of {package} is left out: {why}",
        "{package} пакетінің {name} коннекторы есепке алынбады: {why}",
    ),
    "connector.not_one": (
        "it is no Connector",
        "ол Connector емес",
    ),
    "connector.bad_id": (
        "its id '{id}' is not of small letters, digits and hyphens",
        "оның '{id}' id-і кіші әріптерден, цифрлардан және дефистен ғана тұрмайды",
    ),
    "connector.no_signals": (
        "it measures nothing",
        "ол ештеңе өлшемейді",
    ),
    "connector.signal_twice": (
        "two of its signals have one name",
        "екі сигналының атауы бірдей",
    ),
    "connector.no_words": (
        "its card does not say: {parts}",
        "карточкасында мыналар айтылмаған: {parts}",
    ),
}
