"""What `offswitch simulate` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_cut": (
        "'{text}' cannot be cut; give one of {known}, or mobile,fixed for both",
        "'{text}' ажыратылмайды; мыналардың бірін көрсетіңіз: {known}, екеуі де болса mobile,fixed",
    ),
    "error.platforms_in_cut": (
        "a cut takes its platforms with it, and counting both would count them twice; give social alone, or a cut without it",
        "ажырату платформаларды өзімен бірге ажыратады, екеуін санау екі рет санау болар еді; тек social беріңіз немесе онсыз ажыратуды",
    ),
    "error.platforms": (
        "{platforms} platforms with the service '{service}'; give --platforms N, at least 1, with --services social alone",
        "'{service}' қызметімен {platforms} платформа берілген; тек --services social болғанда --platforms N беріңіз, кемінде 1",
    ),
    "error.bad_start": (
        "'{text}' is no time; write 2025-02-03T08:00, or with an offset 2025-02-03T08:00+05:00, between 1990 and 2100",
        "'{text}' – уақыт емес; 2025-02-03T08:00 немесе ауытқуымен 2025-02-03T08:00+05:00 жазыңыз, 1990 мен 2100 аралығында",
    ),
    "error.bad_length": (
        "a shutdown of {hours} hours cannot be priced; give one above zero and up to {most:,.0f}",
        "{hours} сағаттық ажырату бағаланбайды; нөлден үлкен, ең көбі {most:,.0f} беріңіз",
    ),
    "error.bad_window": (
        "'{text}' is no stretch of connection; write 17:00-20:00 for every day, or START/END for one",
        "'{text}' – қосылу аралығы емес; әр күнге 17:00-20:00, бір ретке START/END жазыңыз",
    ),
    "error.window_outside": (
        "'{text}' lies outside the shutdown; correct it, --start or --hours",
        "'{text}' ажыратудан тыс; оны, --start немесе --hours мәнін түзетіңіз",
    ),
    "error.always_up": (
        "with '{text}' the network is up all the time; leave some of it out",
        "'{text}' болғанда желі үнемі қосулы; бір бөлігін алып тастаңыз",
    ),
    "error.unknown_reach": (
        "nothing is known of the reach '{reach}'; use one of {known}",
        "'{reach}' қолжетімділігі белгісіз; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.simulate_region": (
        "'{place}' is a region; give the country, and the region with --regions: offswitch simulate {country} --regions {place}",
        "'{place}' – аймақ; елді беріңіз, аймақты --regions арқылы көрсетіңіз: offswitch simulate {country} --regions {place}",
    ),
    "error.simulate_not_a_region": (
        "'{place}' is not a region of {country} on record; known: {known}",
        "'{place}' – {country} тіркелген аймағы емес; белгілілері: {known}",
    ),
    "error.simulate_foreign_region": (
        "'{place}' is not a region of {country}; its codes begin with {code}-",
        "'{place}' – {country} аймағы емес; оның кодтары {code}- деп басталады",
    ),
    "error.region_without_share": (
        "nothing is on record of the regions of {country}; give the share of its output with its source: --regions {place}=SHARE@SOURCE",
        "{country} аймақтары туралы ештеңе тіркелмеген; өнімдегі үлесін дереккөзімен беріңіз: --regions {place}=SHARE@SOURCE",
    ),
    "error.bad_share_of": (
        "'{text}' is no share of {of}; write SHARE@SOURCE, such as 0.4@regulator-2023",
        "'{text}' – үлес емес ({of}); SHARE@SOURCE түрінде жазыңыз, мысалы 0.4@regulator-2023",
    ),
    "error.nothing_cut": (
        "with a severity of 0 nothing is cut; give one above 0",
        "ауырлығы 0 болса ештеңе ажыратылмайды; 0-ден үлкен мән беріңіз",
    ),
    "error.region_twice": (
        "'{place}' stands twice; keep one",
        "'{place}' екі рет тұр; біреуін қалдырыңыз",
    ),
    "error.regions_over_one": (
        "the shares of the regions add up to {total:.3g}; correct them, no more than 1 can be",
        "аймақ үлестерінің қосындысы {total:.3g}; түзетіңіз, ол 1-ден аспайды",
    ),
    "error.no_country": (
        "name a country, or several with --compare KZ,IR,MM",
        "елді атаңыз немесе --compare KZ,IR,MM арқылы бірнешеуін",
    ),
    "help.simulate": (
        "What a shutdown would cost: imagined, in any country, priced by every method, with what stood in and what is left out.",
        "Ажырату қанша тұрар еді: жорамал ажырату, кез келген елде, барлық әдіспен бағаланған, ненің орнына не алынғанымен және не есепке алынбағанымен.",
    ),
    "help.simulate_place": (
        "Country in ISO 3166 (KZ or KAZ).",
        "Ел, ISO 3166 түрінде (KZ немесе KAZ).",
    ),
    "help.simulate_hours": (
        "Hours from its first to its last, hours of connection included.",
        "Басынан соңына дейінгі сағаттар, қосылу сағаттарын қоса.",
    ),
    "help.simulate_services": (
        "What is cut: all, mobile, fixed (mobile,fixed is all), or social, which blocks platforms.",
        "Не ажыратылады: all, mobile, fixed (mobile,fixed – бұл all) немесе платформаларды бұғаттайтын social.",
    ),
    "help.simulate_platforms": (
        "With --services social: how many platforms.",
        "Неше платформа, --services social болғанда.",
    ),
    "help.simulate_start": (
        "When it starts, ISO 8601; without an offset by the clock of the capital. Default: a Monday at midnight after the newest indicators. Indicators are of the year before.",
        "Қашан басталады, ISO 8601; ауытқусыз болса, астана уақытымен. Әдепкі: ең жаңа көрсеткіштерден кейінгі дүйсенбінің түн ортасы. Көрсеткіштер алдыңғы жылдікі.",
    ),
    "help.simulate_regions": (
        "Regions that are cut, in ISO 3166-2, separated by commas; CODE=SHARE@SOURCE, its share of the country's output and who says so, where its people are not on record.",
        "Ажыратылатын аймақтар, ISO 3166-2 түрінде, үтірмен бөлінген; халқы тіркелмесе CODE=SHARE@SOURCE: ел өніміндегі үлесі және кім айтқаны.",
    ),
    "help.simulate_operators": (
        "Share of the lines that the operators cut off hold, and who says so.",
        "Ажыратылған операторлардың желідегі үлесі және кім айтқаны.",
    ),
    "help.simulate_reach": (
        "What can still be reached: none, domestic or allow_list.",
        "Не қолжетімді болып қалады: none, domestic немесе allow_list.",
    ),
    "help.simulate_windows": (
        "Hours of connection, separated by commas: 17:00-20:00 of every day, or START/END once.",
        "Қосылу сағаттары, үтірмен бөлінген: әр күні 17:00-20:00 немесе бір рет START/END.",
    ),
    "help.simulate_severity": (
        "Share of the network that is lost: a number, or a distribution such as 'uniform(0.8, 1)'.",
        "Желінің жоғалған үлесі: сан немесе 'uniform(0.8, 1)' сияқты үлестірім.",
    ),
    "help.simulate_vintage": (
        "Release of GDP, such as late-2021.",
        "ЖІӨ шығарылымы, мысалы late-2021.",
    ),
    "help.simulate_running": (
        "It still lasts: cost so far, of a further hour, and what is provisional.",
        "Ол әлі жалғасуда: әзіргі шығын, тағы бір сағаттың шығыны және не алдын ала мән.",
    ),
    "help.simulate_variance": (
        "Split the variance of the loss by sector between groups of assumptions.",
        "Салалар бойынша жоғалтудың дисперсиясын болжамдар топтарына бөлу.",
    ),
    "help.simulate_compare": (
        "Countries to set beside each other, separated by commas.",
        "Қатар қойылатын елдер, үтірмен бөлінген.",
    ),
    "stage.simulate": (
        "pricing the shutdown",
        "ажырату бағалануда",
    ),
    "method.sectors": (
        "by sector (ours)",
        "салалар бойынша (біздікі)",
    ),
    "caveat.reach": (
        "it knows of no inside that can still be reached, and prices a whole cut",
        "қолжетімді болып қалатын ішкі желіні білмейді, толық ажыратуды бағалайды",
    ),
    "simulate.own": (
        "the country's own",
        "елдің өзінікі",
    ),
    "simulate.of_g20": (
        "the range over the G20, {low:.1%} to {high:.1%}",
        "G20 бойынша шек, {low:.1%} … {high:.1%}",
    ),
    "simulate.of_countries": (
        "the range over all countries, {low:.1%} to {high:.1%}",
        "барлық ел бойынша шек, {low:.1%} … {high:.1%}",
    ),
    "simulate.scaled": (
        "the same scaled to add up to no more than GDP",
        "соның өзі, қосындысы ЖІӨ-ден аспайтындай кішірейтілген",
    ),
    "simulate.clocks": (
        "{count} zones of the country",
        "елдің {count} белдеуі",
    ),
    "simulate.of_output": (
        "share of the country's output",
        "ел өніміндегі үлес",
    ),
    "simulate.of_people": (
        "share of its people, {share:.1%}",
        "халықтағы үлесі, {share:.1%}",
    ),
    "simulate.by_people": (
        "share of the country's people",
        "ел халқындағы үлес",
    ),
    "simulate.by_output": (
        "share of its output, {share:.1%}",
        "өнімдегі үлесі, {share:.1%}",
    ),
    "simulate.given": (
        "named by the user",
        "пайдаланушы көрсеткен",
    ),
    "input.gdp_usd": (
        "GDP",
        "ЖІӨ",
    ),
    "input.cost_gdp_usd": (
        "GDP as NetBlocks COST takes it",
        "NetBlocks COST алатын ЖІӨ",
    ),
    "input.population": (
        "people",
        "адам",
    ),
    "input.payments_machines": (
        "cash machines",
        "банкоматтар",
    ),
    "input.remittances_share": (
        "remittances received as a share of GDP",
        "алынған ақша аударымдары, ЖІӨ үлесі",
    ),
    "input.online_share": (
        "share of people online",
        "желіні пайдаланатындар үлесі",
    ),
    "input.fixed_broadband_share": (
        "wired lines a person",
        "бір адамға сымды желі",
    ),
    "input.mobile_subscriptions": (
        "mobile subscriptions a person",
        "бір адамға мобильді абонент",
    ),
    "input.agriculture_share": (
        "agriculture's share of GDP",
        "ауыл шаруашылығының ЖІӨ-дегі үлесі",
    ),
    "input.industry_share": (
        "industry's share of GDP",
        "өнеркәсіптің ЖІӨ-дегі үлесі",
    ),
    "input.services_share": (
        "services' share of GDP",
        "қызметтердің ЖІӨ-дегі үлесі",
    ),
    "input.brookings_share": (
        "internet economy as a share of GDP",
        "интернет-экономика, ЖІӨ үлесі",
    ),
    "input.parts_of_gdp": (
        "the three shares of GDP",
        "ЖІӨ-нің үш үлесі",
    ),
    "input.clock": (
        "local time",
        "жергілікті уақыт",
    ),
    "input.regions": (
        "what is cut of the country's output",
        "ел өнімінің ажыратылғаны",
    ),
    "input.people": (
        "who is cut off",
        "кім ажыратылды",
    ),
    "simulate.published": (
        "published methods",
        "жарияланған әдістер",
    ),
    "simulate.no_fixed": (
        "none has a form for fixed lines alone",
        "тек сымды желіге арналған формуласы ешқайсысында жоқ",
    ),
    "simulate.no_social": (
        "no sector's loss by a block of platforms is known, nor who uses which; the network is up",
        "платформаларды бұғаттаудан бірде-бір саланың шығыны да, кім қайсысын пайдаланатыны да белгісіз; желі қосулы",
    ),
    "simulate.missing": (
        "on record for no year, and what needs it is left out; give one with --set {name}=VALUE",
        "бірде-бір жыл бойынша тіркелмеген, оған тәуелдісі есепке алынбайды; --set {name}=VALUE арқылы беріңіз",
    ),
    "simulate.omitted.knock_on": (
        "knock-on between sectors",
        "салааралық тізбекті әсер",
    ),
    "simulate.omitted.knock_on.why": (
        "no table of what sectors sell each other ships",
        "салалардың бір-біріне сатқанының кестесі пакетте жоқ",
    ),
    "simulate.omitted.unrest": (
        "unrest",
        "тәртіпсіздік",
    ),
    "simulate.omitted.unrest.why": (
        "an imagined shutdown is set against an ordinary week alone",
        "жорамал ажырату тек әдеттегі аптамен салыстырылады",
    ),
    "simulate.omitted.holidays": (
        "public holidays",
        "мереке күндер",
    ),
    "simulate.omitted.holidays.why": (
        "not on record by country: every day is an ordinary one of its weekday",
        "елдер бойынша тіркелмеген: әр күн – апта күнінің әдеттегісі",
    ),
    "simulate.payments": (
        "payments",
        "төлемдер",
    ),
    "simulate.no_payments.platforms": (
        "which payments run on a blocked platform is on record nowhere; the network is up",
        "бұғатталған платформада қандай төлемдер жүретіні еш жерде тіркелмеген; желі қосулы",
    ),
    "simulate.no_payments.long": (
        "the model holds for {days:.0f} days at most: pay days, prices and new notes are not in it",
        "модель ең көбі {days:.0f} күнге жарайды: жалақы күндері, бағалар және жаңа банкноттар онда жоқ",
    ),
    "simulate.no_payments.machines": (
        "no count of the country's cash machines by {year} is on record",
        "{year} жылға дейін ел банкоматтарының саны тіркелмеген",
    ),
    "simulate.remittances": (
        "remittances",
        "ақша аударымдары",
    ),
    "simulate.no_remittances.service": (
        "which transfers need the service that is cut is on record nowhere; only a cut of all services is followed",
        "ажыратылған қызмет қандай аударымдарға керек екені еш жерде тіркелмеген; тек барлық қызметті ажырату есептеледі",
    ),
    "simulate.no_remittances.long": (
        "the model holds for {days:.0f} days at most",
        "модель ең көбі {days:.0f} күнге жарайды",
    ),
    "simulate.omitted.mining": (
        "mining",
        "майнинг",
    ),
    "simulate.omitted.mining.why": (
        "inside of value added: adding it would count twice; see offswitch mining",
        "қосылған құнның ішінде: қосу екі рет санау болар еді; offswitch mining қараңыз",
    ),
    "simulate.omitted.trust": (
        "later harm",
        "кейінгі зиян",
    ),
    "simulate.omitted.trust.why": (
        "investment, trust and taxes after the return: no method prices them by event",
        "қайта қосылғаннан кейінгі инвестиция, сенім және салық: оларды оқиға бойынша бірде-бір әдіс бағаламайды",
    ),
    "provisional.end": (
        "its end: what is caught up, and the return, begin only then",
        "соңы: өтелуі де, қалпына келуі де содан кейін ғана басталады",
    ),
    "provisional.caught_up": (
        "what will be caught up afterwards, and how long money from abroad is late, taken as if it ended now",
        "кейін не өтелетіні және шетелден ақша қанша кешігетіні, қазір аяқталғандай алынған",
    ),
    "provisional.next_day": (
        "the cost of a further hour, mean of the next 24; by our method it grows while buffers empty, by the published ones it never changes",
        "тағы бір сағаттың шығыны, келесі 24 сағаттың орташасы; біздің әдіспен қорлар таусылған сайын өседі, жарияланғандарымен ешқашан өзгермейді",
    ),
    "provisional.gdp": (
        "GDP of {year}, not on record yet",
        "{year} жылғы ЖІӨ, әлі тіркелмеген",
    ),
    "simulate.title": (
        "An imagined shutdown: {place}",
        "Жорамал ажырату: {place}",
    ),
    "simulate.title.running": (
        "A shutdown that lasts: {place}",
        "Жалғасып жатқан ажырату: {place}",
    ),
    "simulate.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. Nothing here was observed: it is priced as described. Intervals are 90 %. --json has every input with its distribution, status and source.",
        "offswitch {version}, бастапқы сан {seed}, {draws:,} іріктеме. Мұнда ештеңе бақыланбаған: сипатталғандай бағаланған. Аралықтар 90%. --json әр кірісті үлестірімімен, мәртебесімен және дереккөзімен береді.",
    ),
    "simulate.cut": (
        "{what} in {where}",
        "{where}: {what}",
    ),
    "simulate.hours": (
        "{hours} hours without {service}",
        "{hours} сағат ажырату ({service})",
    ),
    "simulate.an_hour": (
        "An hour without {service}",
        "Бір сағат ажырату ({service})",
    ),
    "simulate.part_of": (
        "{regions} of {country}",
        "{regions} ({country})",
    ),
    "simulate.but.windows": (
        "{hours} of them connected",
        "соның {hours} сағаты қосулы",
    ),
    "simulate.but.severity": (
        "{severity} of the network lost",
        "желінің {severity} жоғалған",
    ),
    "simulate.but.reach": (
        "{reach} can be reached",
        "қолжетімдісі – {reach}",
    ),
    "simulate.but.operators": (
        "{share:.1%} of the lines",
        "желілердің {share:.1%}",
    ),
    "simulate.service.all": (
        "any internet",
        "бүкіл интернет",
    ),
    "simulate.service.mobile": (
        "mobile data",
        "мобильді интернет",
    ),
    "simulate.service.fixed": (
        "wired access",
        "сымды қолжетімділік",
    ),
    "simulate.service.social": (
        "{count} platforms",
        "{count} платформа",
    ),
    "simulate.service.social.one": (
        "one platform",
        "бір платформа",
    ),
    "simulate.short.would": (
        "{what}, from {start} local time, would cost {usd} of value added that is not made up later: {share} of a year's GDP. That is by sector, against an ordinary week. Almost every share behind it is assumed, so the interval is what those assumptions allow.",
        "{what}, басы жергілікті уақытпен {start}: кейін өтелмейтін {usd} қосылған құн тұрар еді, бұл – жылдық ЖІӨ-нің {share}. Салалар бойынша, әдеттегі аптамен салыстырғанда. Оның негізіндегі үлестердің барлығы дерлік болжап алынған, сондықтан аралық сол болжамдар жол беретін шек.",
    ),
    "simulate.short.so_far": (
        "{what}, from {start} local time, have cost {usd} so far: {share} of a year's GDP. That is value added by sector that will not be made up later, against an ordinary week. Almost every share behind it is assumed, so the interval is what those assumptions allow.",
        "{what}, басы жергілікті уақытпен {start}: осы уақытқа дейін {usd} тұрды, бұл – жылдық ЖІӨ-нің {share}. Бұл – салалар бойынша кейін өтелмейтін қосылған құн, әдеттегі аптамен салыстырғанда. Оның негізіндегі үлестердің барлығы дерлік болжап алынған, сондықтан аралық сол болжамдар жол беретін шек.",
    ),
    "simulate.short.published": (
        "{what}, from {start} local time: no loss by sector is known for it, and what follows is by published methods alone.",
        "{what}, басы жергілікті уақытпен {start}: салалар бойынша шығыны белгісіз, төмендегі тек жарияланған әдістермен.",
    ),
    "simulate.short.range": (
        "{count} published methods give {low} ({low_method}) to {high} ({high_method}), {times} times as much. They share inputs and none knows the hour or the day: their spread is disagreement, not an interval.",
        "{count} жарияланған әдіс {low} ({low_method}) – {high} ({high_method}) береді, айырмасы {times} есе. Олардың кірістері ортақ, сағат пен күнді ешқайсысы білмейді: алшақтығы – келіспеушілік, аралық емес.",
    ),
    "simulate.short.one": (
        "One published method has a form for it: {usd} ({method}).",
        "Оған арналған формуласы бар жарияланған әдіс біреу: {usd} ({method}).",
    ),
    "simulate.short.people.online": (
        "Cut off: {people} online.",
        "Ажыратылғаны: желіні пайдаланатын {people}.",
    ),
    "simulate.short.people.mobile_only": (
        "Cut off, with no line at home: {people}.",
        "Ажыратылғаны, үйінде сымды желісі жоқ: {people}.",
    ),
    "simulate.short.people.line": (
        "Cut off at home: {people}, of whom those with mobile data keep that.",
        "Үйінде ажыратылғаны: {people}, мобильді интернеті барларында ол қалады.",
    ),
    "simulate.short.further": (
        "Each further hour costs {usd} by sector, mean of the next 24, and {low} to {high} by published methods.",
        "Әр қосымша сағат салалар бойынша {usd} тұрады (келесі 24 сағаттың орташасы), жарияланған әдістермен {low} … {high}.",
    ),
    "simulate.imagined": (
        "What is imagined",
        "Не жорамалданған",
    ),
    "simulate.when": (
        "From {local} ({zone}): {start} to {end} UTC.",
        "Басы {local} ({zone}): {start} – {end} UTC.",
    ),
    "simulate.when.each": (
        "From {local} by the clock of each capital.",
        "Басы {local}, әр астананың уақытымен.",
    ),
    "simulate.depth": (
        "Share of the network lost: {severity}. Reached through what is cut: {reach}. Full loss: {hours}.",
        "Желінің жоғалған үлесі: {severity}. Ажырату кезінде қолжетімдісі: {reach}. Толық жоғалту: {hours}.",
    ),
    "simulate.depth.platforms": (
        "Share of their use that is lost: {severity}. Full loss: {hours}.",
        "Оларды пайдаланудың жоғалған үлесі: {severity}. Толық жоғалту: {hours}.",
    ),
    "simulate.reach.none": (
        "nothing",
        "ештеңе",
    ),
    "simulate.reach.domestic": (
        "the inside of the country",
        "ел іші",
    ),
    "simulate.reach.allow_list": (
        "a list of allowed services",
        "рұқсат етілген қызметтер тізімі",
    ),
    "simulate.windows": (
        "Hours of connection, taken off: {hours}. Stretches of them: {count}.",
        "Шегерілген қосылу сағаттары: {hours}. Олардың аралықтары: {count}.",
    ),
    "simulate.part.people": (
        "Regions: {share:.1%} of the people ({source}), taken for the same share of output.",
        "Аймақтар: халықтың {share:.1%} ({source}), өнімнің де сондай үлесі деп алынды.",
    ),
    "simulate.part.output": (
        "Regions: {share:.1%} of output ({source}).",
        "Аймақтар: өнімнің {share:.1%} ({source}).",
    ),
    "simulate.part.operators": (
        "Operators: {share:.1%} of the lines ({source}).",
        "Операторлар: желілердің {share:.1%} ({source}).",
    ),
    "simulate.indicators": (
        "Indicators of {year}, GDP as released: {vintage}.",
        "{year} жылғы көрсеткіштер, ЖІӨ шығарылымы: {vintage}.",
    ),
    "simulate.costs": (
        "Cost by method",
        "Әдіс бойынша шығын",
    ),
    "simulate.costs.note": (
        "Value added by our method; each published method counts what it defines. None may be added to another.",
        "Біздің әдіспен – қосылған құн; әр жарияланған әдіс өзі анықтағанын санайды. Бірін екіншісіне қосуға болмайды.",
    ),
    "simulate.no_error": (
        "none stated",
        "көрсетілмеген",
    ),
    "simulate.sectors.note": (
        "Made in such hours: of an ordinary week. Interrupted: not made then. Lost: not caught up afterwards either.",
        "Өндірілетіні: әдеттегі аптаның сондай сағаттарында. Үзілген: сол кезде өндірілмеген. Жоғалған: кейін де өтелмеген.",
    ),
    "simulate.narrow": (
        "Which fact would narrow it most",
        "Қай дерек аралықты ең көп тарылтар еді",
    ),
    "simulate.narrow.first": (
        "{name} ({note}): by itself it makes {share:.0%} of the variance. Were it known, the 90 % interval would be {known} wide on average in place of {now}.",
        "{name} ({note}): өзі дисперсияның {share:.0%} береді. Ол белгілі болса, 90% аралықтың ені орташа {now} орнына {known} болар еді.",
    ),
    "simulate.narrow.next": (
        "Next: {list}.",
        "Келесілері: {list}.",
    ),
    "simulate.people.work": (
        "Work at a distance lost: {work} million hours; study: {study} million hours. How many work or study that way is assumed.",
        "Жоғалған қашықтан жұмыс: {work} млн сағат; оқу: {study} млн сағат. Қанша адам солай жұмыс істеп, оқитыны болжап алынған.",
    ),
    "simulate.money": (
        "Payments and remittances",
        "Төлемдер және ақша аударымдары",
    ),
    "simulate.payments.assumed": (
        "But for its count of cash machines, nothing is known of payments in the country: how people pay, what they hold and what they do is assumed, as for any country, and run with {draws:,} draws.",
        "Банкоматтар санынан басқа елдің төлемдері туралы ештеңе белгісіз: адамдар қалай төлейді, қолында не бар, не істейді – кез келген елдегідей болжап алынған, {draws:,} іріктемемен есептелген.",
    ),
    "simulate.money.note": (
        "Purchases are neither turnover nor value added, and a delay is not a loss: none of these may be added to a cost above, nor to each other.",
        "Сатып алу айналым да, қосылған құн да емес, ал кідіру – жоғалту емес: мұның ешқайсысын жоғарыдағы шығынға да, бір-біріне де қосуға болмайды.",
    ),
    "simulate.provisional": (
        "What is provisional",
        "Не алдын ала мән",
    ),
    "simulate.recorded": (
        "Published figures of the country",
        "Ел бойынша жарияланған сандар",
    ),
    "simulate.recorded.note": (
        "Of the shutdown that each publication meant, not of this one. Each with its formula and the inputs published for it or inferred from it:",
        "Осы емес, әр жарияланым айтқан ажыратудікі. Әрқайсысы өз формуласымен және соған жарияланған не содан шығарылған кірістермен:",
    ),
    "simulate.class.computed": (
        "computed here",
        "мұнда есептелген",
    ),
    "simulate.class.arithmetic": (
        "arithmetic of the source",
        "дереккөз арифметикасы",
    ),
    "simulate.class.look_up": (
        "looked up",
        "кестеден алынған",
    ),
    "simulate.class.calibrated": (
        "calibrated on itself",
        "өзіне қарап калибрленген",
    ),
    "simulate.class.not_reproducible": (
        "not reproducible",
        "қайта шықпайды",
    ),
    "simulate.stood_in": (
        "What stood in",
        "Ненің орнына не алынды",
    ),
    "simulate.left_out": (
        "Left out",
        "Есепке алынбағаны",
    ),
    "simulate.compared": (
        "{what}, in {count} countries",
        "{what}, {count} елде",
    ),
    "simulate.compared.so_far": (
        "{what} have cost from {low} of a year's GDP ({cheapest}) to {high} ({dearest}) so far, by sector and against an ordinary week. The same assumed shares are behind every country: they differ by their sectors, clocks and days of rest.",
        "{what}: осы уақытқа дейін жылдық ЖІӨ-нің {low} ({cheapest}) – {high} ({dearest}) бөлігі, салалар бойынша, әдеттегі аптамен салыстырғанда. Әр елдің негізінде сол бір болжап алынған үлестер: олар салаларымен, уақытымен және демалыс күндерімен ерекшеленеді.",
    ),
    "simulate.compared.would": (
        "{what} would cost from {low} of a year's GDP ({cheapest}) to {high} ({dearest}), by sector and against an ordinary week. The same assumed shares are behind every country: they differ by their sectors, clocks and days of rest.",
        "{what}: жылдық ЖІӨ-нің {low} ({cheapest}) – {high} ({dearest}) бөлігі тұрар еді, салалар бойынша, әдеттегі аптамен салыстырғанда. Әр елдің негізінде сол бір болжап алынған үлестер: олар салаларымен, уақытымен және демалыс күндерімен ерекшеленеді.",
    ),
    "simulate.compared.range": (
        "In one and the same country the published methods are {times} times apart, so a rank of countries by one of them says as much of the method.",
        "Бір елдің өзінде жарияланған әдістердің айырмасы {times} есе, сондықтан елдердің бір әдіспен алынған реті әдіс туралы да сонша айтады.",
    ),
    "simulate.by_country": (
        "Cost by country",
        "Елдер бойынша шығын",
    ),
    "simulate.by_method": (
        "Published methods, medians",
        "Жарияланған әдістер, медианалар",
    ),
    "simulate.compared.more": (
        "Each country by itself tells its sectors, people, payments and omissions; --json has them all.",
        "Әр ел жеке алынғанда салаларын, адамдарын, төлемдерін және есепке алынбағанын айтады; --json бәрін береді.",
    ),
    "column.method_name": (
        "method",
        "әдіс",
    ),
    "column.cost": (
        "cost",
        "шығын",
    ),
    "column.interval": (
        "90 % interval",
        "90% аралық",
    ),
    "column.of_gdp": (
        "of year's GDP",
        "жылдық ЖІӨ-ден",
    ),
    "column.further": (
        "further hour",
        "қосымша сағат",
    ),
    "column.sector_name": (
        "US$ M by sector",
        "сала, млн АҚШ $",
    ),
    "column.made_then": (
        "made in such hours",
        "өндірілетіні",
    ),
    "column.not_made": (
        "interrupted",
        "үзілген",
    ),
    "column.not_caught_up": (
        "lost",
        "жоғалған",
    ),
    "column.inputs_of": (
        "inputs of",
        "кірістер",
    ),
    "column.by_itself": (
        "alone",
        "жеке",
    ),
    "column.with_the_others": (
        "with others",
        "басқалармен",
    ),
    "column.how_many": (
        "how many",
        "қанша",
    ),
    "column.full_hours": (
        "full loss",
        "толық жоғалту",
    ),
    "column.online": (
        "online",
        "желіні пайдаланатын",
    ),
    "simulate.sectors": (
        "Loss by sector",
        "Салалар бойынша жоғалған құн",
    ),
    "simulate.sectors.all": (
        "all sectors",
        "барлық сала",
    ),
    "simulate.people": (
        "People",
        "Адамдар",
    ),
    "simulate.who.online": (
        "online",
        "желіні пайдаланатын",
    ),
    "simulate.who.line": (
        "with a line at home",
        "үйінде сымды желісі бар",
    ),
    "simulate.who.mobile_only": (
        "with mobile data alone",
        "тек мобильді интернеті бар",
    ),
    "column.who": (
        "who",
        "кім",
    ),
    "column.person_hours_m": (
        "M person-hours",
        "млн адам-сағат",
    ),
    "column.figure": (
        "figure",
        "шама",
    ),
    "column.published": (
        "published",
        "жарияланған",
    ),
    "column.by_formula": (
        "by its formula",
        "өз формуласымен",
    ),
    "column.for_hours": (
        "hours",
        "сағат",
    ),
    "column.class": (
        "what it is",
        "мұның түрі",
    ),
    "column.our_loss": (
        "by sector",
        "салалар бойынша",
    ),
    "column.least": (
        "published",
        "ең төмені",
    ),
    "column.greatest": (
        "to",
        "ең жоғарысы",
    ),
    "figure.simulate": (
        "Cost by method: {what}",
        "Әдіс бойынша шығын – {what}",
    ),
    "figure.simulate.about": (
        "An imagined shutdown, from {start} local time",
        "Жорамал ажырату, басы жергілікті уақытпен {start}",
    ),
    "figure.simulate.note": (
        "Above: by method; blue with its 90 % interval, and as a band over the others, ours by sector; orange the published ones, most of which state no error. Below: ours by sector, whole what is lost, hollow what is interrupted, part of which is caught up; bars are 90 % intervals.",
        "Жоғарыда: әдіс бойынша; көк, 90% аралығымен және басқаларының үстіндегі жолақ ретінде – біздікі, салалар бойынша; қызғылт сары – жарияланғандары, көбі қателігін көрсетпейді. Төменде: біздікі салалар бойынша, тұтасы – жоғалғаны, қуысы – үзілгені, соның бір бөлігі өтеледі; тік сызықтар – 90% аралық.",
    ),
    "figure.simulate.note.published": (
        "By published method, most of which state no error.",
        "Жарияланған әдіс бойынша, көбі қателігін көрсетпейді.",
    ),
    "figure.simulate.alt": (
        "Cost by method: {list}.",
        "Әдіс бойынша шығын: {list}.",
    ),
    "figure.simulate.alt.others": (
        "published methods {low} to {high} %",
        "жарияланған әдістер {low} … {high}%",
    ),
    "figure.simulate.compared.alt": (
        "Cost as a share of a year's GDP, by sector (ours) and by published methods: {list}.",
        "Шығын жылдық ЖІӨ үлесі ретінде, салалар бойынша (біздікі) және жарияланған әдістермен: {list}.",
    ),
    "figure.simulate.axis": (
        "million US$",
        "млн АҚШ $",
    ),
    "figure.simulate.sectors": (
        "by sector, million US$",
        "салалар бойынша, млн АҚШ $",
    ),
    "figure.simulate.compared": (
        "Cost as a share of a year's GDP: {what}",
        "Шығынның жылдық ЖІӨ-дегі үлесі: {what}",
    ),
    "figure.simulate.compared.note": (
        "Blue: ours by sector, with its 90 % interval. Orange: each published method, with its interval where it states one. Logarithmic scale.",
        "Көк: біздікі, салалар бойынша, 90% аралығымен. Қызғылт сары: әр жарияланған әдіс, көрсетсе, өз аралығымен. Логарифмдік шкала.",
    ),
    "figure.simulate.compared.axis": (
        "percent of a year's GDP",
        "жылдық ЖІӨ-нің пайызы",
    ),
}
