"""What the page says of Bitcoin."""

TEXT: dict[str, tuple[str, str]] = {
    "view.bitcoin": (
        "Bitcoin",
        "Bitcoin",
    ),
    "view.bitcoin.title": (
        "Bitcoin: {title}",
        "Bitcoin: {title}",
    ),
    "view.bitcoin.about": (
        "What the blocks tell of the world's hashrate around the shutdown, how much of it is chance, and what followed for difficulty, miners and price.",
        "Ажырату кезінде блоктар әлем хешрейті туралы не айтады, оның қаншасы кездейсоқтық және күрделілікке, майнерлер мен бағаға одан кейін не болды.",
    ),
    "view.bitcoin.none": (
        "This case has no blocks, so that nothing can be said of Bitcoin. The embedded case has.",
        "Бұл кейсте блоктар жоқ, сондықтан Bitcoin туралы ештеңе айту мүмкін емес. Пакеттегі кейсте бар.",
    ),
    "view.bitcoin.head.label": (
        "Change of the world's hashrate over the first {hours:.0f} hours of the event",
        "Әлем хешрейтінің өзгерісі, оқиғаның алғашқы {hours:.0f} сағатында",
    ),
    "view.bitcoin.head.label.all": (
        "Change of the world's hashrate while the event lasted, by all blocks",
        "Әлем хешрейтінің өзгерісі, оқиға жалғасқан кезде, барлық блок бойынша",
    ),
    "view.bitcoin.head.label.step": (
        "Change of the world's hashrate from the event on, by all blocks",
        "Әлем хешрейтінің өзгерісі, оқиғадан бастап, барлық блок бойынша",
    ),
    "view.bitcoin.head.noise": (
        "not distinguishable from noise",
        "шудан ажыратылмайды",
    ),
    "view.bitcoin.head.fall": (
        "a fall: the whole interval lies below zero",
        "төмендеу: бүкіл аралық нөлден төмен",
    ),
    "view.bitcoin.head.rise": (
        "a rise: the whole interval lies above zero",
        "өсу: бүкіл аралық нөлден жоғары",
    ),
    "view.bitcoin.head.why": (
        "Zero lies inside the interval: the blocks fit a hashrate that did not change. Blocks are found at random, so that on a day on which nothing changes their count strays by up to {noise:.0%} either way nine times in ten, and further the tenth time.",
        "Нөл аралықтың ішінде: блоктар өзгермеген хешрейтке сай келеді. Блоктар кездейсоқ табылады, сондықтан ештеңе өзгермейтін күннің өзінде олардың саны он реттің тоғызында екі жаққа {noise:.0%} дейін ауытқиды, оныншысында одан да көп.",
    ),
    "view.bitcoin.head.inside": (
        "The claimed {claimed} lies inside it too. So this does not show that nothing happened: the blocks neither show such a change nor rule it out.",
        "Мәлімделген {claimed} де аралықтың ішінде. Демек, бұл ештеңе болмағанын көрсетпейді: блоктар мұндай өзгерісті растамайды да, жоққа шығармайды да.",
    ),
    "view.bitcoin.head.outside": (
        "The claimed {claimed} lies outside it.",
        "Мәлімделген {claimed} аралықтан тыс.",
    ),
    "view.bitcoin.fact.share": (
        "Share of {place} in the world's hashrate, {month}",
        "Әлем хешрейтіндегі үлес: {place}, {month}",
    ),
    "view.bitcoin.fact.miners": (
        "Revenue that miners in {place} lost, by the mining map",
        "Майнерлер жоғалтқан түсім ({place}), майнинг картасы бойынша",
    ),
    "view.bitcoin.fact.left": (
        "By calculation, part of what ran in {place} that is gone {after} months on, with the cut and power rationed",
        "{place}: ажырату мен электр шектеуден {after} айдан кейін кеткен бөлік, есептеу бойынша",
    ),
    "view.bitcoin.contents": (
        "On this page",
        "Осы бетте",
    ),
    "view.bitcoin.hashrate": (
        "Hashrate and its noise",
        "Хешрейт және оның шуы",
    ),
    "view.bitcoin.hashrate.table": (
        "Change of hashrate from {at} UTC, by stretch and by what it is compared with (median and 90 % interval)",
        "{at} UTC-ден бастап хешрейт өзгерісі, аралық пен салыстыру негізі бойынша (медиана және 90% аралық)",
    ),
    "view.bitcoin.hashrate.power": (
        "chance that the claimed {claimed} would be seen",
        "мәлімделген {claimed} байқалу ықтималдығы",
    ),
    "view.bitcoin.hashrate.more": (
        "Every published estimator, the hypotheses, and published figures as counts of blocks",
        "Барлық жарияланған бағалау әдісі, гипотезалар және блок санына айналдырылған жарияланған сандар",
    ),
    "view.bitcoin.claims": (
        "What was said, against the blocks",
        "Айтылғаны және блоктар",
    ),
    "view.bitcoin.claims.note": (
        "{count:|one=# claim|other=# claims} about hashrate, each judged by the blocks. Open one to read why.",
        "Хешрейт туралы {count} мәлімдеме, әрқайсысы блоктар бойынша бағаланған. Себебін оқу үшін ашыңыз.",
    ),
    "view.bitcoin.claims.all": (
        "All claims of the case",
        "Кейстің барлық мәлімдемесі",
    ),
    "view.bitcoin.difficulty": (
        "Difficulty: the next retargets",
        "Күрделілік: келесі қайта есептеулер",
    ),
    "view.bitcoin.difficulty.forecast": (
        "Forecast of the next retargets, known at {now} UTC (median and 90 % interval)",
        "Келесі қайта есептеулердің болжамы, {now} UTC кезінде белгілі дерекпен (медиана және 90% аралық)",
    ),
    "view.bitcoin.difficulty.label": (
        "Change of difficulty at block {height:,}, about {date}",
        "{height:,} блогындағы күрделілік өзгерісі, шамамен {date}",
    ),
    "view.bitcoin.difficulty.when": (
        "When block {height:,} comes (UTC)",
        "{height:,} блогының келу уақыты (UTC)",
    ),
    "view.bitcoin.difficulty.past": (
        "Retargets in the blocks, exact to the compact bits",
        "Блоктардағы қайта есептеулер, ықшам биттерге дейін дәл",
    ),
    "view.bitcoin.difficulty.printed": (
        "What dashboards print, without an interval",
        "Бақылау тақталары аралықсыз көрсететіні",
    ),
    "view.bitcoin.map": (
        "The mining map",
        "Майнинг картасы",
    ),
    "view.bitcoin.map.one": (
        "Of this month a single country is on record here.",
        "Бұл ай бойынша мұнда бір ғана ел тіркелген.",
    ),
    "view.bitcoin.map.countries": (
        "Country",
        "Ел",
    ),
    "view.bitcoin.map.months": (
        "Month of the map",
        "Карта айы",
    ),
    "view.bitcoin.map.table": (
        "Share of the world's hashrate by country, {month}",
        "Елдердің әлем хешрейтіндегі үлесі, {month}",
    ),
    "view.bitcoin.map.note": (
        "Shares as published, without an interval. {country} is chosen: choose another to see what mining earns there and where its machines would go.",
        "Үлестер жарияланғандай, аралықсыз. Таңдалған ел: {country}. Басқасын таңдасаңыз, онда майнинг қанша табатыны және машиналары қайда кететіні көрсетіледі.",
    ),
    "view.bitcoin.mining": (
        "What mining earns in {place}",
        "Майнинг қанша табады: {place}",
    ),
    "view.bitcoin.mining.rationing": (
        "Revenue that miners lost to the power cut, a cause of its own",
        "Майнерлер электр ажыратудан жоғалтқан түсім, бөлек себеп",
    ),
    "view.bitcoin.mining.margin": (
        "Margin that miners lost to the network, power not used taken off",
        "Майнерлер желіден жоғалтқан маржа, жұмсалмаған электр шегерілген",
    ),
    "view.bitcoin.mining.more": (
        "Machines, countries by tariff, and installed power",
        "Машиналар, тариф бойынша елдер және орнатылған қуат",
    ),
    "view.bitcoin.migration": (
        "Where miners go next: {place}",
        "Майнерлер енді қайда кетеді: {place}",
    ),
    "view.bitcoin.migration.left": (
        "Part of what ran in {place} in {month} that has left, by scenario (median and 90 % interval)",
        "{place}: {month} айында істегеннің кеткен бөлігі, сценарий бойынша (медиана және 90% аралық)",
    ),
    "view.bitcoin.migration.where": (
        "Where it runs {after} months after the cut and rationed power (median and 90 % interval)",
        "Ажырату мен электр шектеуден {after} айдан кейін қайда істейді (медиана және 90% аралық)",
    ),
    "view.bitcoin.migration.missing": (
        "on its way, or scrapped",
        "жолда немесе есептен шыққан",
    ),
    "view.bitcoin.migration.more": (
        "Whether the map shows the cut, what it adds, and limits",
        "Карта ажыратуды көрсете ме, ол не қосады және шектеулері",
    ),
    "view.bitcoin.price": (
        "The price",
        "Баға",
    ),
    "view.bitcoin.price.beyond": (
        "{label}, beyond {model}",
        "{label}, {model} шегінен тыс",
    ),
    "view.bitcoin.price.more": (
        "Every series, with its tests",
        "Барлық қатар, тексерулерімен",
    ),
    "view.bitcoin.partition": (
        "Had it mined by itself",
        "Өз тізбегінде майнинг жасаса",
    ),
    "view.bitcoin.cannot": (
        "Not shown for this country: {why}",
        "Бұл ел үшін көрсетілмейді: {why}",
    ),
    "view.bitcoin.partition.blocks": (
        "Blocks that miners cut off, without a pool inside, did not find",
        "Елде пулы жоқ, ажыратылған майнерлер таппаған блоктар",
    ),
    "view.bitcoin.commands": (
        "The same by command",
        "Соның өзі командамен",
    ),
    "view.bitcoin.column.compared": (
        "compared with",
        "салыстыру негізі",
    ),
    "view.bitcoin.column.block": (
        "from block",
        "блоктан бастап",
    ),
    "view.bitcoin.column.date": (
        "date (UTC)",
        "күні (UTC)",
    ),
    "view.bitcoin.column.change": (
        "change of difficulty",
        "күрделілік өзгерісі",
    ),
    "view.bitcoin.column.fall": (
        "chance of a fall",
        "төмендеу ықтималдығы",
    ),
    "view.bitcoin.column.country": (
        "country",
        "ел",
    ),
    "view.bitcoin.column.share": (
        "share",
        "үлес",
    ),
    "view.bitcoin.column.hashrate": (
        "EH/s",
        "EH/s",
    ),
    "view.bitcoin.column.published": (
        "published",
        "жарияланған",
    ),
    "view.bitcoin.column.source": (
        "source",
        "дереккөз",
    ),
    "view.bitcoin.column.left": (
        "{months:|one=after # month|other=after # months}",
        "{months} айдан кейін",
    ),
    "view.bitcoin.column.half": (
        "half gone after, months",
        "жартысы кетеді, ай",
    ),
    "view.bitcoin.column.part": (
        "part of what left",
        "кеткеннің үлесі",
    ),
    "view.bitcoin.method.posterior": (
        "Posterior of the change, from the counts of blocks at the difficulty in force up to the end of the window: averaged over the level before, growth and its wander.",
        "Өзгерістің апостериорлық үлестірімі, терезе соңына дейінгі, қолданыстағы күрделіліктегі блоктар саны бойынша: бұрынғы деңгей, өсім және оның ауытқуы бойынша орташаланған.",
    ),
    "view.bitcoin.method.posterior_all": (
        "Posterior of the change, from all blocks of the stretch, before, in and after the event: averaged over the level, growth and its wander.",
        "Өзгерістің апостериорлық үлестірімі, оқиғаға дейінгі, оның кезіндегі және одан кейінгі барлық блок бойынша: деңгей, өсім және оның ауытқуы бойынша орташаланған.",
    ),
    "view.bitcoin.method.window": (
        "Count of blocks in the window against the count expected by the baseline, at the difficulty in force; exact for two Poisson counts.",
        "Терезедегі блоктар саны негіз бойынша күтілген санмен салыстырылған, қолданыстағы күрделілікпен; екі Пуассон саны үшін дәл.",
    ),
    "view.bitcoin.method.later": (
        "It uses blocks from after the window, so that nobody could have known it then.",
        "Терезеден кейінгі блоктарды пайдаланады, сондықтан мұны сол кезде ешкім біле алмас еді.",
    ),
    "view.bitcoin.method.retarget": (
        "Paths of hashrate drawn from what the blocks tell, with growth, and blocks drawn at random at each difficulty.",
        "Блоктар айтатыннан алынған хешрейт жолдары, өсімімен, әр күрделілікте блоктар кездейсоқ іріктелген.",
    ),
    "view.bitcoin.method.map": (
        "The country's share of the mining map, times the part of its miners without another link, times the hours without wired access; at what a block paid.",
        "Елдің майнинг картасындағы үлесі × басқа байланысы жоқ майнерлер бөлігі × сымды қолжетімділіксіз сағаттар; бір блок төлейтін сомамен.",
    ),
    "view.bitcoin.method.share": (
        "As published ({published}), from the share of pools that report where their miners are.",
        "Жарияланғандай ({published}), майнерлерінің қайда екенін хабарлайтын пулдардың үлесінен.",
    ),
    "view.bitcoin.method.rationing": (
        "The part of the country's load that was cut off, taken as that part of its hashrate, over the days on record; at what a block paid.",
        "Ел жүктемесінің ажыратылған бөлігі, хешрейттің де сондай бөлігі деп алынған, тіркелген күндер бойынша; бір блок төлейтін сомамен.",
    ),
    "view.bitcoin.method.margin": (
        "Revenue less the power that was not used, at the tariff; the mix of machines is assumed.",
        "Түсімнен тариф бойынша жұмсалмаған электр шегерілген; машиналар құрамы болжап алынған.",
    ),
    "view.bitcoin.method.price": (
        "Event study: the return over the whole event beyond what the model of the days before expects.",
        "Оқиғалық талдау: бүкіл оқиғадағы табыстылықтың бұрынғы күндер моделі күткеннен тыс бөлігі.",
    ),
    "view.bitcoin.method.migration": (
        "Model of the movement of machines between countries, fitted to 29 monthly maps; a calculation under a scenario, not a finding.",
        "Машиналардың елдер арасындағы қозғалысының 29 айлық карта бойынша бағаланған моделі; сценарий бойынша есептеу, анықталған нәтиже емес.",
    ),
    "view.bitcoin.parameter.growth": (
        "growth before these blocks are read",
        "осы блоктар оқылғанға дейінгі өсім",
    ),
    "view.bitcoin.parameter.growth.is": (
        "{drift:+.2f} % a day (standard deviation {sd:.2f})",
        "тәулігіне {drift:+.2f}% (стандартты ауытқу {sd:.2f})",
    ),
    "view.bitcoin.parameter.blocks": (
        "blocks used",
        "пайдаланылған блоктар",
    ),
    "view.bitcoin.parameter.likelihood": (
        "evidence for the claimed {claimed}",
        "мәлімделген {claimed} үшін дәлел",
    ),
    "view.bitcoin.parameter.likelihood.is": (
        "{times} times as likely as no change",
        "өзгеріссіз нұсқадан {times} есе шындыққа ұқсас",
    ),
    "view.bitcoin.status.chosen": (
        "chosen",
        "таңдалған",
    ),
    "view.bitcoin.status.counted": (
        "counted",
        "саналған",
    ),
    "view.bitcoin.status.computed": (
        "computed",
        "есептелген",
    ),
    "view.bitcoin.status.fitted": (
        "fitted to the epochs on record",
        "тіркелген дәуірлер бойынша бағаланған",
    ),
    "view.bitcoin.status.fitted_map": (
        "5, 50 and 95 % points after the map",
        "картадан кейінгі 5, 50 және 95% нүктелер",
    ),
    "error.map_no_month": (
        "`month` is {month}; the case's mining map has {known}",
        "`month` мәні {month}; кейстің майнинг картасында {known} бар",
    ),
    "error.map_no_country": (
        "`place` is {place}; give one of {known}",
        "`place` мәні {place}; мыналардың бірін беріңіз: {known}",
    ),
    "error.migration_no_fit": (
        "the model of movement starts from December 2021, and '{case}' is of another time or country",
        "қозғалыс моделі 2021 жылғы желтоқсаннан басталады, ал '{case}' басқа уақытқа немесе елге жатады",
    ),
    "figure.mining_map": (
        "Where Bitcoin was mined, {month}: {list}",
        "Bitcoin қайда өндірілді, {month}: {list}",
    ),
    "figure.mining_map.item": (
        "{country} {share:.1f} %",
        "{country} {share:.1f}%",
    ),
    "figure.mining_map.note": (
        "Above: percent of the world's hashrate in {month}. Below: the months on record; what lies between two dots is not. As published, without an interval: a sample of pools, with miners placed by their addresses, so that a zero is nobody seen, not nobody there.",
        "Жоғарыда: әлем хешрейтінің пайызы, {month}. Төменде: тіркелген айлар; екі нүктенің арасы тіркелмеген. Жарияланғандай, аралықсыз: пулдар іріктемесі, майнерлер мекенжайы бойынша орналастырылған, сондықтан нөл – онда ешкім жоқ емес, ешкім көрінбеді деген сөз.",
    ),
    "figure.mining_map.alt": (
        "Share of the world's hashrate in {month}: {list}.",
        "Әлем хешрейтіндегі үлес, {month}: {list}.",
    ),
    "figure.mining_map.axis": (
        "percent of the world's hashrate",
        "әлем хешрейтінің пайызы",
    ),
}
