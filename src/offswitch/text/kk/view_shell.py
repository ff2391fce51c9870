"""The frame of the page, and its views of an event and of the sources."""

TEXT: dict[str, tuple[str, str]] = {
    "view.event": (
        "Event",
        "Оқиға",
    ),
    "view.what_if": (
        "What if",
        "Жорамал",
    ),
    "view.world": (
        "World",
        "Әлем",
    ),
    "view.sources": (
        "Sources",
        "Дереккөздер",
    ),
    "view.description": (
        "What happens when a country's internet is turned off: each figure with its interval and its source.",
        "Елдің интернеті ажыратылғанда не болады: әр сан аралығымен және дереккөзімен.",
    ),
    "view.skip": (
        "Skip to the content",
        "Мазмұнға өту",
    ),
    "view.views": (
        "Views",
        "Беттер",
    ),
    "view.languages": (
        "Languages",
        "Тілдер",
    ),
    "view.theme.dark": (
        "Dark",
        "Күңгірт",
    ),
    "view.theme.light": (
        "Light",
        "Ашық",
    ),
    "view.foot": (
        "offswitch is open source (Apache-2.0). It measures, and says how far each figure can be trusted. Figures of others belong to their publishers and are quoted with their source.",
        "offswitch – ашық бастапқы кодты бағдарлама (Apache-2.0). Ол өлшейді және әр санға қаншалықты сенуге болатынын айтады. Басқалардың сандары жариялаушыларына тиесілі, дереккөзімен келтірілген.",
    ),
    "view.error": (
        "This cannot be shown",
        "Мұны көрсету мүмкін емес",
    ),
    "view.error.404": (
        "There is no such page",
        "Мұндай бет жоқ",
    ),
    "view.error.back": (
        "To the first page",
        "Бірінші бетке",
    ),
    "error.no_figure": (
        "there is nothing called '{name}' here",
        "мұнда '{name}' деген ештеңе жоқ",
    ),
    "view.save": (
        "Save:",
        "Сақтау:",
    ),
    "view.save.view": (
        "Save this view:",
        "Осы көріністі сақтау:",
    ),
    "view.save.as": (
        "Save as {kind}: {name}",
        "{kind} түрінде сақтау: {name}",
    ),
    "view.no_answer": (
        "The service did not answer. Change something to ask again.",
        "Сервис жауап бермеді. Қайта сұрау үшін бірдеңені өзгертіңіз.",
    ),
    "view.not_drawn": (
        "The figure could not be drawn. Its data are in the CSV.",
        "Сурет сызылмады. Деректері – CSV файлында.",
    ),
    "view.no_interval": (
        "a point: no interval is stated",
        "нүктелік мән: аралығы көрсетілмеген",
    ),
    "view.unit": (
        "Unit",
        "Бірлігі",
    ),
    "view.method": (
        "Method",
        "Әдісі",
    ),
    "view.caveats": (
        "What to know before quoting it",
        "Санды келтірмес бұрын біліңіз",
    ),
    "view.parameters": (
        "Parameters",
        "Параметрлер",
    ),
    "view.close": (
        "Close",
        "Жабу",
    ),
    "view.sources.of": (
        "Sources",
        "Дереккөздер",
    ),
    "view.parameters.more": (
        "and {count} more, all in the list of parameters of the case",
        "және тағы {count}, бәрі кейс параметрлерінің тізімінде",
    ),
    "view.status.measured": (
        "measured",
        "өлшенген",
    ),
    "view.status.published": (
        "published",
        "жарияланған",
    ),
    "view.status.assumed": (
        "assumed",
        "болжап алынған",
    ),
    "view.more": (
        "All that the report says: {part}",
        "Есептегі толық мәтін: {part}",
    ),
    "view.case": (
        "Case",
        "Кейс",
    ),
    "view.show": (
        "Show",
        "Көрсету",
    ),
    "view.report": (
        "The whole report",
        "Толық есеп",
    ),
    "view.sources.cited": (
        "Sources that this case cites",
        "Осы кейс сілтейтін дереккөздер",
    ),
    "view.bitcoin.more": (
        "More of Bitcoin: difficulty, the mining map, and where miners go",
        "Bitcoin туралы толығырақ: күрделілік, майнинг картасы және майнерлер қайда кететіні",
    ),
    "view.unit.usd": (
        "US dollars",
        "АҚШ доллары",
    ),
    "view.hours.whole": (
        "From the first loss of any service",
        "Кез келген қызмет алғаш ажырағаннан бері",
    ),
    "view.hours.nominal": (
        "From the cut to the stable return, without weights",
        "Ажыратудан тұрақты қалпына келуге дейін, тереңдігі ескерілмеген",
    ),
    "view.hours.service": (
        "Of {service} alone, by depth",
        "Тек {service}, тереңдік бойынша",
    ),
    "view.cost.choose": (
        "Whose methods",
        "Кімнің әдістері",
    ),
    "view.cost.published": (
        "Published methods",
        "Жарияланған әдістер",
    ),
    "view.cost.own": (
        "Our own, by sector",
        "Біздікі, салалар бойынша",
    ),
    "view.cost.table": (
        "Cost by method and by kind of hours, in US dollars; open one for its method, parameters and sources",
        "Әдіс пен сағат түрі бойынша шығын, АҚШ доллары; әдісін, параметрлері мен дереккөздерін көру үшін біреуін ашыңыз",
    ),
    "view.cost.table.own": (
        "Value added lost by sector, in US dollars; open one for its method, parameters and sources",
        "Салалар бойынша жоғалған қосылған құн, АҚШ доллары; әдісін, параметрлері мен дереккөздерін көру үшін біреуін ашыңыз",
    ),
    "view.cost.ordinary": (
        "Against an ordinary week",
        "Әдеттегі аптамен салыстырғанда",
    ),
    "view.cost.unrest": (
        "To the shutdown alone",
        "Тек ажыратудан",
    ),
    "view.basis.effective": (
        "weighted by depth",
        "тереңдік ескерілген",
    ),
    "view.basis.nominal": (
        "onset to return",
        "басталуынан қалпына келгенше",
    ),
    "view.basis.published": (
        "as published",
        "жарияланғандай",
    ),
    "column.sector_of": (
        "sector",
        "сала",
    ),
    "view.payments.lost": (
        "Purchases given up",
        "Бас тартылған сатып алулар",
    ),
    "view.payments.lost_share": (
        "Of all that were meant",
        "Жоспарланғанның бәрінен",
    ),
    "view.payments.late": (
        "Purchases made later",
        "Кейін жасалған сатып алулар",
    ),
    "view.payments.people": (
        "People who could buy nothing in the worst hour",
        "Ең ауыр сағатта ештеңе сатып ала алмағандар",
    ),
    "view.payments.hours": (
        "Hours of buying that each lost, on average",
        "Әркім жоғалтқан сатып алу сағаттары, орташа",
    ),
    "view.payments.assumed": (
        "How people act when payments fail is mostly assumed: it was measured nowhere in that detail.",
        "Төлем өтпегенде адамдардың не істейтіні негізінен болжап алынған: ол еш жерде мұндай егжей-тегжеймен өлшенбеген.",
    ),
    "view.remittances.out": (
        "Remittances sent abroad, held up",
        "Кідірген ақша аударымдары, шетелге",
    ),
    "view.remittances.in": (
        "Remittances received, held up",
        "Кідірген ақша аударымдары, шетелден",
    ),
    "view.hashrate.change": (
        "Hashrate over {hours:.0f} hours, against: {baseline}",
        "{hours:.0f} сағаттағы хешрейт, салыстыру негізі: {baseline}",
    ),
    "view.mining.blocks": (
        "Miners' revenue lost, by missing blocks against: {baseline}",
        "Майнерлер жоғалтқан түсім, жетіспеген блоктар бойынша, салыстыру негізі: {baseline}",
    ),
    "view.claims.checked": (
        "Claims checked",
        "Тексерілген мәлімдемелер",
    ),
    "view.claims.choose": (
        "Which claims",
        "Қай мәлімдемелер",
    ),
    "view.claims.headline": (
        "in short",
        "қысқаша",
    ),
    "view.claims.all": (
        "all",
        "барлығы",
    ),
    "view.claims.measured": (
        "What was measured, and the sources",
        "Не өлшенді, дереккөздері",
    ),
    "view.run": (
        "Assess it with other numbers",
        "Басқа сандармен бағалау",
    ),
    "view.run.note": (
        "The same seed and draws give the same figures. A parameter that is set has that value in every draw; the list below gives the names.",
        "Бастапқы сан мен іріктемелер бірдей болса, нәтиже де бірдей. Берілген параметр барлық іріктемеде сол мәнде болады; атаулары төмендегі тізімде.",
    ),
    "view.run.seed": (
        "Seed",
        "Бастапқы сан",
    ),
    "view.run.draws": (
        "Draws",
        "Іріктемелер",
    ),
    "view.run.set": (
        "Parameter = value",
        "Параметр = мән",
    ),
    "view.run.again": (
        "Assess",
        "Бағалау",
    ),
    "view.sources.lead": (
        "{case} rests on {total} publications, each named here with its licence and what rests on it. The package itself can ask {cards} public sources; this page asks none.",
        "«{case}» кейсі {total} жарияланымға сүйенеді, әрқайсысы мұнда лицензиясымен және оған не сүйенетінімен аталған. Пакеттің өзі {cards} ашық дереккөзден сұрай алады; бұл бет ешқайсысынан сұрамайды.",
    ),
    "view.sources.search": (
        "Publisher, title, licence, figure or claim",
        "Жариялаушы, атау, лицензия, сан немесе мәлімдеме",
    ),
    "view.sources.find": (
        "Search",
        "Іздеу",
    ),
    "view.sources.every": (
        "Show all",
        "Бәрін көрсету",
    ),
    "view.sources.found": (
        "{count} of {total} publications match '{wanted}'.",
        "«{wanted}» бойынша {total} жарияланымның {count} жарияланымы табылды.",
    ),
    "view.sources.read": (
        "Public sources that the package can ask",
        "Пакет сұрай алатын ашық дереккөздер",
    ),
    "view.sources.read.note": (
        "Each was built from the source's documentation, code or clients; its card says what remains unconfirmed.",
        "Әрқайсысы дереккөздің құжаттамасы, коды немесе клиенттері бойынша жасалған; не расталмағанын карточкасы айтады.",
    ),
    "view.sources.json": (
        "The case with its sources, as JSON",
        "Кейс дереккөздерімен, JSON түрінде",
    ),
    "view.sources.used": (
        "Used by figures and parameters: {figures}, by claims: {claims}",
        "Сүйенетін сандар мен параметрлер: {figures}, мәлімдемелер: {claims}",
    ),
    "view.sources.last": (
        "Last answer in the lake of this machine",
        "Осы машинаның деректер көліндегі соңғы жауап",
    ),
    "view.sources.never": (
        "none yet",
        "әзірге жоқ",
    ),
    "view.sources.card": (
        "Licence, access, limits, last answer, and what it misses",
        "Лицензиясы, қолжетімділігі, шектері, соңғы жауабы және нені көрмейтіні",
    ),
    "view.sources.others": (
        "{count:|one=# more publication|other=# more publications}",
        "Тағы {count} жарияланым",
    ),
    "view.sources.partition": (
        "Bitcoin while the country was cut off",
        "Ел ажыратылғандағы Bitcoin",
    ),
    "view.sources.migration": (
        "Where miners go",
        "Майнерлер қайда кетеді",
    ),
    "figure.cited": (
        "Publications on which most rests",
        "Ең көп негіз болған жарияланымдар",
    ),
    "figure.cited.note": (
        "How many figures, parameters and claims rest on a publication: the first {most} of {total}.",
        "Әр жарияланымға неше сан, параметр және мәлімдеме сүйенеді: {total} жарияланымның алғашқы {most}.",
    ),
    "figure.cited.alt": (
        "Bars by publication, of how many figures, parameters and claims rest on it: {list}.",
        "Жарияланымдар бойынша жолақтар, әрқайсысына неше сан, параметр және мәлімдеме сүйенетіні: {list}.",
    ),
    "figure.cited.figures": (
        "figures and parameters",
        "сандар мен параметрлер",
    ),
    "figure.cited.claims": (
        "claims",
        "мәлімдемелер",
    ),
    "figure.cited.axis": (
        "how many rest on it",
        "оған сүйенетіндер саны",
    ),
    "view.by.hours_cut": (
        "Each hour from the cut to the stable return counts by the share of connectivity that was lost in it; the level is drawn between the bounds of the series.",
        "Ажыратудан тұрақты қалпына келуге дейінгі әр сағат сол кездегі желіге қосылудың жоғалған үлесімен саналады; деңгей қатардың шектері арасынан іріктелген.",
    ),
    "view.by.hours": (
        "Each hour counts by the share of connectivity that was lost in it, from the first loss of any service; the level is drawn between the bounds of the series.",
        "Кез келген қызмет алғаш ажырағаннан бастап әр сағат сол кездегі желіге қосылудың жоғалған үлесімен саналады; деңгей қатардың шектері арасынан іріктелген.",
    ),
    "view.by.nominal": (
        "Hours from the onset to the stable return, whatever the depth.",
        "Басталуынан тұрақты қалпына келуге дейінгі сағаттар, тереңдігі қандай болса да.",
    ),
    "view.by.people": (
        "People online before, times the share of connectivity lost in the worst hour.",
        "Бұрын желіні пайдаланғандар × ең ауыр сағаттағы желіге қосылудың жоғалған үлесі.",
    ),
    "view.by.published": (
        "The published methods side by side, each on hours weighted by depth: from the lowest to the highest end of their intervals.",
        "Жарияланған әдістер қатар, әрқайсысы тереңдігі ескерілген сағаттармен: аралықтарының ең төменгі шегінен ең жоғарғысына дейін.",
    ),
    "view.by.oecd_2011": (
        "OECD 2011: telecom and internet services that a cut blocks, as a share of GDP, per hour of full cut, times the hours.",
        "OECD 2011: ажырату бұғаттайтын телеком және интернет қызметтерінің ЖІӨ үлесі, толық ажыратудың бір сағатына, × сағаттар.",
    ),
    "view.by.brookings_2016": (
        "Brookings 2016: the internet economy as a share of GDP, per hour of full cut, times the hours.",
        "Brookings 2016: интернет-экономиканың ЖІӨ үлесі, толық ажыратудың бір сағатына, × сағаттар.",
    ),
    "view.by.deloitte_2016_percent": (
        "Deloitte 2016: a share of daily GDP by the tier of the country's connectivity, times the days.",
        "Deloitte 2016: тәуліктік ЖІӨ-нің елдің желіге қосылу деңгейіне сай үлесі × тәуліктер.",
    ),
    "view.by.deloitte_2016_dollar": (
        "Deloitte 2016: dollars a person and day by the tier of the country's connectivity, times people and days.",
        "Deloitte 2016: елдің желіге қосылу деңгейіне сай бір адамға тәулігіне доллар × адамдар мен тәуліктер.",
    ),
    "view.by.netblocks_cost": (
        "NetBlocks COST as Top10VPN used it: its rate is taken back from the published cost and hours, so that it reproduces that figure and predicts nothing.",
        "NetBlocks COST, Top10VPN пайдаланғандай: қарқыны жарияланған шығын мен сағаттардан кері есептелген, сондықтан сол санды қайталайды, ештеңе болжамайды.",
    ),
    "view.by.sectors": (
        "By sector: value added an hour, times the share that stops at the depth and length of the cut, less what is made up later; the unrest of those days is taken out.",
        "Салалар бойынша: сағаттық қосылған құн × ажыратудың осы тереңдігі мен ұзақтығында тоқтайтын үлес, кейін өтелгені шегерілген; сол күндердің тәртіпсіздігі алып тасталған.",
    ),
    "view.by.payments": (
        "A model of purchases hour by hour through the cut, in {draws} draws.",
        "Ажырату кезіндегі сатып алулардың сағаттық моделі, {draws} іріктеме.",
    ),
    "view.by.remittances": (
        "Money sent an hour, times the share that needs the network or an open bank, while either was missing.",
        "Сағаттық аударым сомасы × желі немесе ашық банк керек үлес, екеуінің бірі болмаған уақытта.",
    ),
    "view.by.blocks": (
        "Blocks found in the window against the rate of the baseline; the interval is that of so few blocks.",
        "Терезеде табылған блоктар салыстыру негізінің қарқынымен қатар; аралығы – мұндай аз блоктікі.",
    ),
    "view.by.map": (
        "The country's share of hashrate by the mining map, times the hours off, times what a block pays.",
        "Майнинг картасы бойынша елдің хешрейттегі үлесі × ажыратулы сағаттар × бір блок төлейтіні.",
    ),
    "view.by.missing_blocks": (
        "Blocks that the world found fewer than the baseline foretells, times what a block pays.",
        "Әлем салыстыру негізі болжағаннан кем тапқан блоктар × бір блок төлейтіні.",
    ),
}
