"""What detection has to say of the series it was given and of what it found."""

TEXT: dict[str, tuple[str, str]] = {
    "grid.offsets": (
        "the times are written with {count} different offsets from UTC; each was read by its own",
        "уақыттар UTC-ден {count} түрлі ауытқумен жазылған; әрқайсысы өз ауытқуымен оқылды",
    ),
    "grid.binned": (
        "measurements were gathered into bins of {step} s, aligned to midnight UTC; the value of a bin is the mean of its measurements",
        "өлшемдер {step} с қадамдарға жиналды, түн ортасы UTC бойынша тураланды; қадам мәні – өлшемдерінің орташасы",
    ),
    "grid.unobserved": (
        "nothing was observed of {names}: unknown throughout",
        "{names} бойынша ештеңе бақыланбаған: бүкіл уақыт белгісіз",
    ),
    "grid.constant": (
        "the values of {names} never change: with no noise to learn from, any change will look sure",
        "{names} мәндері мүлдем өзгермейді: үйренетін шу жоқ, сондықтан кез келген өзгеріс сенімді көрінеді",
    ),
    "grid.spans": (
        "begins over a day later or ends over a day sooner than others: {names}; outside its own time a series is unknown, not down",
        "басқалардан бір күннен кеш басталады немесе бір күннен ерте аяқталады: {names}; өз уақытынан тыс қатар белгісіз, істемей тұр дегенді білдірмейді",
    ),
    "grid.missing": (
        "{empty:,} of {bins:,} bins hold no value; they are unknown, not down",
        "{bins:,} қадамның {empty:,} қадамында мән жоқ; олар белгісіз, істемей тұр дегенді білдірмейді",
    ),
    "grid.gap": (
        "the longest stretch in which nothing was observed is {days:,.1f} days, from {since}",
        "ештеңе бақыланбаған ең ұзақ аралық – {days:,.1f} күн, басы {since}",
    ),
    "grid.day": (
        "the series cover {hours:.1f} h, less than a day: a fall that comes back every day cannot be told from an outage",
        "қатарлар {hours:.1f} сағатты қамтиды, бұл бір күннен аз: күн сайын қайталанатын төмендеуді іркілістен ажырату мүмкін емес",
    ),
    "grid.week": (
        "the series cover {days:.1f} days, less than a week: a weekly fall cannot be told from an outage",
        "қатарлар {days:.1f} күнді қамтиды, бұл бір аптадан аз: апта сайынғы төмендеуді іркілістен ажырату мүмкін емес",
    ),
    "grid.and_more": (
        "{names} and {more} more",
        "{names} және тағы {more}",
    ),
    "grid.unnamed": (
        "the series",
        "қатар",
    ),
    "signal.bgp.counts": (
        "address blocks that routing tables reach",
        "маршруттау кестелері жететін мекенжай блоктары",
    ),
    "signal.bgp.blind": (
        "routes may stay announced while no traffic passes, as in Kazakhstan in January 2022 and Iran in 2025; a network cut off inside the country stays visible",
        "трафик өтпей тұрса да маршруттар жарияланып тұра беруі мүмкін, 2022 жылғы қаңтарда Қазақстанда және 2025 жылы Иранда солай болды; ел ішінде ажыратылған желі көрініп тұра береді",
    ),
    "signal.active.counts": (
        "address blocks that answer probes",
        "зондтарға жауап беретін мекенжай блоктары",
    ),
    "signal.active.blind": (
        "servers in data centres answer while homes and phones are cut; phones behind shared addresses are never asked",
        "үйлер мен телефондар ажыратулы кезде деректер орталығындағы серверлер жауап береді; ортақ мекенжайдағы телефондардан сұралмайды",
    ),
    "signal.telescope.counts": (
        "source addresses of unsolicited traffic",
        "сұралмаған трафиктің бастапқы мекенжайлары",
    ),
    "signal.telescope.blind": (
        "the count follows what infected machines do and wanders by itself; a small place is hardly seen",
        "сан жұқтырылған машиналардың әрекетіне байланысты өздігінен ауытқиды; шағын жер әрең көрінеді",
    ),
    "signal.traffic.counts": (
        "traffic that one large service receives",
        "бір ірі қызмет алатын трафик",
    ),
    "signal.traffic.blind": (
        "a block of that service looks like an outage, and holidays change its use",
        "сол қызметті бұғаттау іркіліс болып көрінеді, мерекелер оның пайдаланылуын өзгертеді",
    ),
    "signal.probes.counts": (
        "measurement devices that are connected",
        "қосылып тұрған өлшеу құрылғылары",
    ),
    "signal.probes.blind": (
        "few devices, mostly on fixed lines of technical people",
        "құрылғы аз, көбі техника мамандарының сымды желісінде",
    ),
    "signal.pings.counts": (
        "answered pings",
        "жауап берілген пингтер",
    ),
    "signal.pings.blind": (
        "few an hour in a small place: one empty hour says little",
        "шағын жерде сағатына аз: бір бос сағат аз нәрсе айтады",
    ),
    "signal.latency.counts": (
        "round-trip time",
        "барып-қайту уақыты",
    ),
    "signal.latency.blind": (
        "what does not answer has none, so a full outage leaves it unknown; a detour raises it while all is up",
        "жауап бермегеннің уақыты жоқ, сондықтан толық іркіліс кезінде ол белгісіз; айналма жол бәрі істеп тұрса да оны өсіреді",
    ),
    "signal.loss.counts": (
        "share of packets lost",
        "жоғалған пакеттер үлесі",
    ),
    "signal.loss.blind": (
        "what does not answer at all may not be counted",
        "мүлдем жауап бермегені саналмауы мүмкін",
    ),
    "signal.level.counts": (
        "a level of connectivity",
        "желіге қосылу деңгейі",
    ),
    "signal.level.blind": (
        "what it cannot see is not known here",
        "нені көре алмайтыны мұнда белгісіз",
    ),
    "fusion.turned.reciprocal": (
        "{signal}: higher is worse; the share lost is 1 - usual / now, and less than a doubling is no outage",
        "{signal}: мәні жоғары болса, нашар; жоғалған үлес – 1 - әдеттегі / қазіргі, екі еседен аз өсу іркіліс емес",
    ),
    "fusion.turned.complement": (
        "{signal}: higher is worse; read as packets lost, in per cent where any value is above 1, and the share that arrives is followed",
        "{signal}: мәні жоғары болса, нашар; жоғалған пакеттер деп оқылды, 1-ден жоғары мән болса – пайызбен, жеткен бөлігі қадағаланады",
    ),
    "fusion.absence": (
        "{signal}: a bin without a row inside the series counts as none answered",
        "{signal}: қатар ішінде жолы жоқ қадам «ешқайсысы жауап бермеді» деп саналады",
    ),
    "fusion.episode": (
        "{name} lost {depth:.0%} from {when} (belief {belief:.0%})",
        "{name}: {when} басталып, {depth:.0%} жоғалды (сенім деңгейі {belief:.0%})",
    ),
    "fusion.more": (
        "; and {count} more",
        "; және тағы {count}",
    ),
    "fusion.doubted": (
        "sure in one signal but not seen by the others, perhaps a change of what is measured, not counted as an outage: {which}{more}",
        "бір сигналда сенімді, бірақ басқаларында көрінбейді, мүмкін өлшенетін нәрсе өзгерген, іркіліс деп саналмайды: {which}{more}",
    ),
    "fusion.settled": (
        "lasted so long that the loss became the new normal, so the end given is no return: {which}{more}",
        "ұзаққа созылғаны сонша, жоғалту жаңа қалыпқа айналған, сондықтан берілген соңы қалпына келу емес: {which}{more}",
    ),
    "detect.made": (
        "offswitch {version}; intervals hold 90 %; times are UTC",
        "offswitch {version}; аралықтар 90%; уақыттар UTC бойынша",
    ),
    "detect.reconstructed": (
        "RECONSTRUCTED from published statements, not measured: the outages and all that is said of them rest on it",
        "Жарияланған мәлімдемелерден ҚАЛПЫНА КЕЛТІРІЛГЕН, өлшенбеген: іркілістер және олар туралы айтылғанның бәрі соған сүйенеді",
    ),
    "detect.read": (
        "Series: {count:,}; places: {places:,}; signals: {signals}. From {start} to {end} in steps of {step}; {unobserved:.1%} of the bins unobserved.",
        "Қатарлар: {count:,}; жерлер: {places:,}; сигналдар: {signals}. {start} – {end}, қадамы {step}; қадамдардың {unobserved:.1%} бақыланбаған.",
    ),
    "detect.unnamed": (
        "not named",
        "аталмаған",
    ),
    "detect.item": (
        "- {text}",
        "- {text}",
    ),
    "detect.notes": (
        "What was assumed, and what could not be known",
        "Не болжап алынды және нені білу мүмкін болмады",
    ),
    "detect.learned": (
        "nothing is found in the first {days:g} days of a series, from which the usual is learned",
        "қатардың әдеттегі мәні үйренілетін алғашқы {days:g} күнінде ештеңе ізделмейді",
    ),
    "detect.too_short": (
        "nothing could be found: the series are no longer than the {days:g} days from which the usual is learned",
        "ештеңе табу мүмкін емес еді: қатарлар әдеттегі мән үйренілетін {days:g} күннен ұзақ емес",
    ),
    "detect.no_place": (
        "nobody said where the series are (--place): local times are not shown, and whether an outage was ordered is not judged",
        "қатарлардың қай жерге жататыны айтылмаған (--place): жергілікті уақыт көрсетілмейді, іркілістің бұйрықпен болғаны бағаланбайды",
    ),
    "detect.no_clock": (
        "no local clock is known of {place}",
        "{place} жергілікті уақыты белгісіз",
    ),
    "detect.clocks": (
        "{place} keeps several clocks: local times are those of its capital ({zone})",
        "{place} бірнеше уақытпен жүреді: жергілікті уақыт астанасы бойынша ({zone})",
    ),
    "detect.none": (
        "No outage found",
        "Іркіліс табылмады",
    ),
    "detect.found": (
        "Outages found: {count:,} (places: {where:,})",
        "Табылған іркілістер: {count:,} (жерлер: {where:,})",
    ),
    "detect.least": (
        "An outage of {hours:g} h would have been found from a loss of {median:.0%} on in the median series ({low:.0%} to {high:.0%} over all of them). Smaller or shorter ones may have been missed.",
        "Ортаңғы қатарда {hours:g} сағаттық іркіліс {median:.0%} жоғалтудан бастап табылар еді (барлық қатарда {low:.0%} … {high:.0%}). Одан кіші немесе қысқалары байқалмай қалуы мүмкін.",
    ),
    "detect.least.unknown": (
        "Nothing could have been found in these series: this does not say that nothing happened.",
        "Бұл қатарларда ештеңе табу мүмкін емес еді: бұл ештеңе болған жоқ дегенді білдірмейді.",
    ),
    "detect.least.none": (
        "The series are so noisy that not even a full loss of {hours:g} h would have stood out in the median one (from {low:.0%} on in the quietest).",
        "Қатарлардың шуы көп: ортаңғысында {hours:g} сағаттық толық жоғалту да байқалмас еді (ең тынышында {low:.0%} жоғалтудан бастап).",
    ),
    "detect.lasts": (
        "lasts",
        "жалғасуда",
    ),
    "detect.spread": (
        "±{half:.0f} {unit}",
        "±{half:.0f} {unit}",
    ),
    "detect.spread_uneven": (
        "{early:+.0f}/{late:+.0f} {unit}",
        "{early:+.0f}/{late:+.0f} {unit}",
    ),
    "detect.of_parts": (
        "half or more of its parts were out",
        "бөліктерінің жартысы немесе көбі істемеді",
    ),
    "detect.saw": (
        "seen by {signals}",
        "көргендері: {signals}",
    ),
    "detect.silent": (
        "not by {signals}",
        "көрмегендері: {signals}",
    ),
    "detect.unobserved": (
        "not observed: {signals}",
        "бақыланбағандары: {signals}",
    ),
    "detect.most": (
        "Shown are the {shown} of {count:,} that lost the most, by depth and length; --json has all.",
        "{count:,} іркілістің тереңдігі мен ұзақтығы бойынша ең көп жоғалтқан {shown} көрсетілді; --json бәрін береді.",
    ),
    "detect.more": (
        "and {count:,} more; --json has all",
        "және тағы {count:,}; --json бәрін береді",
    ),
    "detect.why": (
        "{numbers}: {text}.",
        "{numbers}: {text}.",
    ),
    "detect.wholes": (
        "How wide it went",
        "Қаншалықты кең тарады",
    ),
    "detect.parts": (
        "{out} of {observed}",
        "{observed} ішінен {out}",
    ),
    "detect.signal.parts": (
        "its parts",
        "бөліктері",
    ),
    "column.parts_out": (
        "parts out",
        "істемеген бөліктер",
    ),
    "column.worst": (
        "at the worst (UTC)",
        "ең ауыры (UTC)",
    ),
    "detect.doubts": (
        "In doubt: {count:,}",
        "Күмәнді: {count:,}",
    ),
    "detect.doubts.why": (
        "Falls of one series that are not counted: too short, too shallow, or the other signals of the place stood still.",
        "Бір қатардың саналмаған төмендеулері: тым қысқа, тым таяз немесе сол жердің басқа сигналдары өзгермеген.",
    ),
    "detect.judged.after_record": (
        "Ordered: probability that it was deliberate, judged after the end and with the country's record. Strongest reasons, each against the average outage:",
        "Бұйрықпен: әдейі жасалған болу ықтималдығы, аяқталғаннан кейін, елдің тарихын ескеріп бағаланған. Ең салмақты себептер, әрқайсысы орташа іркіліспен салыстырғанда:",
    ),
    "detect.judged.after_no_record": (
        "Ordered: probability that it was deliberate, judged after the end and without the country's record. Strongest reasons, each against the average outage:",
        "Бұйрықпен: әдейі жасалған болу ықтималдығы, аяқталғаннан кейін, елдің тарихынсыз бағаланған. Ең салмақты себептер, әрқайсысы орташа іркіліспен салыстырғанда:",
    ),
    "detect.judged.onset_record": (
        "Ordered: probability that it was deliberate, judged at the onset and with the country's record. Strongest reasons, each against the average outage:",
        "Бұйрықпен: әдейі жасалған болу ықтималдығы, басталған сәтте, елдің тарихын ескеріп бағаланған. Ең салмақты себептер, әрқайсысы орташа іркіліспен салыстырғанда:",
    ),
    "detect.judged.onset_no_record": (
        "Ordered: probability that it was deliberate, judged at the onset and without the country's record. Strongest reasons, each against the average outage:",
        "Бұйрықпен: әдейі жасалған болу ықтималдығы, басталған сәтте, елдің тарихынсыз бағаланған. Ең салмақты себептер, әрқайсысы орташа іркіліспен салыстырғанда:",
    ),
    "detect.signal.bgp": (
        "routes",
        "маршруттар",
    ),
    "detect.signal.active": (
        "active probing",
        "белсенді зондтау",
    ),
    "detect.signal.telescope": (
        "the telescope",
        "телескоп",
    ),
    "detect.signal.traffic": (
        "traffic",
        "трафик",
    ),
    "detect.signal.latency": (
        "latency",
        "кідіріс",
    ),
    "detect.signal.pings": (
        "pings",
        "пингтер",
    ),
    "detect.signal.loss": (
        "packet loss",
        "пакет жоғалуы",
    ),
    "column.lost": (
        "lost",
        "жоғалған",
    ),
    "column.sure": (
        "sure",
        "сенімділік",
    ),
    "column.ordered": (
        "ordered",
        "бұйрықпен",
    ),
    "column.signal": (
        "signal",
        "сигнал",
    ),
    "ordered.raises": (
        "{what}: raises the odds {times:.1f} times",
        "{what}: шансын {times:.1f} есе арттырады",
    ),
    "ordered.lowers": (
        "{what}: lowers the odds {times:.1f} times",
        "{what}: шансын {times:.1f} есе азайтады",
    ),
    "ordered.neither": (
        "{what}: moves the odds by less than 5 %",
        "{what}: шансын 5%-дан аз өзгертеді",
    ),
    "ordered.scope.country": (
        "the whole country is out",
        "бүкіл ел істемей тұр",
    ),
    "ordered.scope.region": (
        "a region is out, not the whole country (clock and signals are then not weighed)",
        "бүкіл ел емес, бір аймақ істемей тұр (онда уақыт пен сигналдар ескерілмейді)",
    ),
    "ordered.scope.as": (
        "one network is out, not the whole country (clock and signals are then not weighed)",
        "бүкіл ел емес, бір желі істемей тұр (онда уақыт пен сигналдар ескерілмейді)",
    ),
    "ordered.clock.national_hour": (
        "starts at {clock} local time, within 2 minutes of a full hour",
        "жергілікті уақытпен {clock} басталды, толық сағаттан 2 минут шегінде",
    ),
    "ordered.clock.national_half": (
        "starts at {clock} local time, within 2 minutes of a half hour",
        "жергілікті уақытпен {clock} басталды, жарты сағаттан 2 минут шегінде",
    ),
    "ordered.clock.off": (
        "starts at {clock} local time, on neither the hour nor the half hour",
        "жергілікті уақытпен {clock} басталды, толық сағат та, жарты сағат та емес",
    ),
    "ordered.weekday.friday": (
        "starts on a Friday, local time",
        "жергілікті уақытпен жұма күні басталды",
    ),
    "ordered.weekday.other": (
        "does not start on a Friday, local time",
        "жергілікті уақытпен жұма күні басталған жоқ",
    ),
    "ordered.signals": (
        "{fell} of {count} signals are known to have fallen (routes, active probing, telescope)",
        "{count} сигналдың {fell} сигналы түскені белгілі (маршруттар, белсенді зондтау, телескоп)",
    ),
    "ordered.length": (
        "lasted {hours:.1f} h",
        "{hours:.1f} сағатқа созылды",
    ),
    "ordered.repeat.yes": (
        "an outage of the country began at the same clock time, within 10 minutes, 1 to 4 days before",
        "елдің бір іркілісі 1–4 күн бұрын дәл осы уақытта, 10 минут шегінде басталған",
    ),
    "ordered.repeat.no": (
        "no outage of the country began at the same clock time 1 to 4 days before",
        "1–4 күн бұрын осы уақытта басталған іркіліс елде болмаған",
    ),
    "ordered.recent": (
        "national outages of the country in the 7 days before: {count}",
        "алдыңғы 7 күндегі елдің жалпыұлттық іркілістері: {count}",
    ),
    "ordered.parts.yes": (
        "a part of the country had an outage of its own in the 30 days before",
        "алдыңғы 30 күнде елдің бір бөлігінде өз іркілісі болған",
    ),
    "ordered.parts.no": (
        "no part of the country had an outage of its own in the 30 days before",
        "алдыңғы 30 күнде елдің ешбір бөлігінде өз іркілісі болмаған",
    ),
    "ordered.abroad": (
        "other countries with an outage that starts within 30 minutes: {count:.0f}",
        "іркілісі 30 минут шегінде басталған басқа елдер: {count:.0f}",
    ),
    "ordered.record": (
        "shutdowns of mobile or fixed networks recorded for the country in the three calendar years before: {count:.0f}",
        "алдыңғы үш күнтізбелік жылда елде тіркелген мобильді не сымды желі ажыратулары: {count:.0f}",
    ),
    "ordered.unknown_zone": (
        "the local clock, and with it the weekday",
        "жергілікті уақыт және онымен бірге апта күні",
    ),
    "ordered.unknown_minute": (
        "the minute it started, and so whether that was round or came again",
        "басталған минуты, демек оның дөңгелек не қайталанған уақыт болғаны",
    ),
    "ordered.unknown_seen": (
        "whether all signals fell",
        "барлық сигналдың түскен-түспегені",
    ),
    "ordered.unknown_duration": (
        "how long it lasted",
        "қанша созылғаны",
    ),
    "ordered.unknown_earlier": (
        "earlier outages of the country",
        "елдің бұрынғы іркілістері",
    ),
    "ordered.unknown_abroad": (
        "outages abroad at the same moment",
        "сол сәттегі шетелдегі іркілістер",
    ),
    "ordered.unknown_record": (
        "recorded shutdowns of the country",
        "елдің тіркелген ажыратулары",
    ),
    "error.ordered_scope": (
        "the scope is '{text}'; write country, region or as (one network)",
        "ауқым '{text}' деп берілген; country, region немесе as (бір желі) деп жазыңыз",
    ),
    "error.ordered_signal": (
        "unknown signal; use {known}",
        "белгісіз сигнал; мыналарды көрсетіңіз: {known}",
    ),
    "error.ordered_number": (
        "{name} is {value}; give a number of 0 or more, or leave it out where it is unknown",
        "{name} мәні {value}; 0 немесе одан үлкен сан беріңіз, белгісіз болса көрсетпеңіз",
    ),
    "error.ordered_mode": (
        "the mode is '{text}'; use one of {known}",
        "режим '{text}' деп берілген; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.ordered_columns": (
        "the table of outages lacks {missing}; add them under those names",
        "іркілістер кестесінде {missing} жоқ; сол атаумен қосыңыз",
    ),
    "error.ordered_cell": (
        "`{column}` in row {line} is '{text}' and cannot be read; write times like 2021-02-01T00:20Z, plain numbers from 0 up, a country code, and a scope of country, region or as",
        "{line}-жолдағы `{column}` мәні '{text}' оқылмайды; уақытты 2021-02-01T00:20Z түрінде, 0-ден басталатын жай сандарды, ел кодын және country, region немесе as ауқымын жазыңыз",
    ),
}
