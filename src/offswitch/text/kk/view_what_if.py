"""What the page says of a shutdown that its reader imagines."""

TEXT: dict[str, tuple[str, str]] = {
    "view.what_if.by.sectors": (
        "Ours, by sector: value added an hour by local clock and weekday, times the share that stops without the network at this depth and length, less what is made up later.",
        "Біздікі, салалар бойынша: жергілікті уақыт пен апта күніне сай сағаттық қосылған құн × осындай тереңдік пен ұзақтықта желісіз тоқтайтын үлес, кейін өтелетіні шегерілген.",
    ),
    "view.what_if.by.oecd_2011": (
        "OECD 2011: telecom and internet services that a cut blocks, as a share of GDP, per hour of full cut, times the hours.",
        "OECD 2011: ажырату бұғаттайтын телеком және интернет қызметтерінің ЖІӨ үлесі, толық ажыратудың бір сағатына, × сағаттар.",
    ),
    "view.what_if.by.brookings_2016": (
        "Brookings 2016: the internet economy as a share of GDP, per hour of full cut, times the hours; of mobile data and of platforms, the part of it that they carry.",
        "Brookings 2016: интернет-экономиканың ЖІӨ үлесі, толық ажыратудың бір сағатына, × сағаттар; мобильді интернет пен платформаларға – оның солар арқылы жүретін бөлігі.",
    ),
    "view.what_if.by.deloitte_2016_percent": (
        "Deloitte 2016: a share of daily GDP by the tier of the country's connectivity, times the days.",
        "Deloitte 2016: тәуліктік ЖІӨ-нің елдің желіге қосылу деңгейіне сай үлесі × тәуліктер.",
    ),
    "view.what_if.by.deloitte_2016_dollar": (
        "Deloitte 2016: dollars a person and day by the tier of the country's connectivity, times people and days.",
        "Deloitte 2016: елдің желіге қосылу деңгейіне сай бір адамға тәулігіне доллар × адамдар мен тәуліктер.",
    ),
    "view.what_if.by.netblocks_cost": (
        "The rules of NetBlocks COST, with the share that it took from the G20 or that a published cost of the country implies, times the hours.",
        "NetBlocks COST ережелері: G20 елдерінен алған немесе ел бойынша жарияланған шығын меңзейтін үлес × сағаттар.",
    ),
    "view.what_if.by.cipesa_2017": (
        "A stand-in for CIPESA's framework: the share of GDP that its published day of Kenya implies, times the hours.",
        "CIPESA әдістемесінің алмастырушысы: Кенияның жарияланған күні меңзейтін ЖІӨ үлесі × сағаттар.",
    ),
    "view.what_if.by.icrier_2018": (
        "ICRIER 2018: the elasticity of output with respect to internet traffic, times the share of a year's traffic that is lost.",
        "ICRIER 2018: өнімнің интернет-трафик бойынша икемділігі × жылдық трафиктің жоғалған үлесі.",
    ),
    "view.what_if.by.people": (
        "People on record, times the share online, with a line or with mobile data alone, times the share of the lines that is cut.",
        "Тіркелген халық × желіні пайдаланатындардың (сымды желісі бар немесе тек мобильді интернеті бар) үлесі × ажыратылған желілер үлесі.",
    ),
    "view.what_if.by.payments": (
        "A model of purchases hour by hour through the cut, in {draws:,} draws.",
        "Ажырату кезіндегі сатып алулардың сағаттық моделі, {draws:,} іріктеме.",
    ),
    "view.what_if.by.remittances": (
        "Money received from abroad an hour, times the share that needs the network, while it is missing.",
        "Шетелден алынатын сағаттық сома × желі керек үлес, желі болмаған уақытта.",
    ),
    "error.no_such_country": (
        "no country is called '{text}'; choose one of the list, or write its code, such as KZ",
        "'{text}' деген ел жоқ; тізімнен таңдаңыз немесе кодын жазыңыз, мысалы KZ",
    ),
    "view.what_if.title": (
        "What would a shutdown cost?",
        "Ажырату қанша тұрар еді?",
    ),
    "view.what_if.about": (
        "Imagine one: where, of what, when and for how long. Each change is priced at once by the published methods, and a moment later by sector, with what happens to payments and to money from abroad.",
        "Ажыратуды елестетіңіз: қайда, не, қашан және қанша уақытқа. Әр өзгеріс жарияланған әдістермен бірден бағаланады, сәлден соң салалар бойынша да, төлемдер мен шетелден келетін ақшаға не болатыны да шығады.",
    ),
    "view.what_if.form": (
        "The shutdown",
        "Ажырату",
    ),
    "view.what_if.place": (
        "Country",
        "Ел",
    ),
    "view.what_if.place.hint": (
        "Type a name or a code.",
        "Атауын немесе кодын жазыңыз.",
    ),
    "view.what_if.services": (
        "What is cut",
        "Не ажыратылады",
    ),
    "view.what_if.service.all": (
        "any internet",
        "бүкіл интернет",
    ),
    "view.what_if.service.mobile": (
        "mobile data",
        "мобильді интернет",
    ),
    "view.what_if.service.fixed": (
        "wired access",
        "сымды қолжетімділік",
    ),
    "view.what_if.service.social": (
        "platforms, the network stays up",
        "платформалар, желі қосулы қалады",
    ),
    "view.what_if.platforms": (
        "How many platforms",
        "Неше платформа",
    ),
    "view.what_if.hours": (
        "Hours, from first to last",
        "Сағаттар, басынан соңына дейін",
    ),
    "view.what_if.start": (
        "Start, by the clock of the capital",
        "Басталуы, астана уақытымен",
    ),
    "view.what_if.reach": (
        "What can still be reached",
        "Не қолжетімді болып қалады",
    ),
    "view.what_if.reach.none": (
        "nothing",
        "ештеңе",
    ),
    "view.what_if.reach.domestic": (
        "the inside of the country",
        "ел іші",
    ),
    "view.what_if.reach.allow_list": (
        "a list of allowed services",
        "рұқсат етілген қызметтер тізімі",
    ),
    "view.what_if.severity": (
        "Share of the network lost",
        "Желінің жоғалған үлесі",
    ),
    "view.what_if.severity.hint": (
        "A number up to 1, or a distribution such as uniform(0.8, 1).",
        "1-ден аспайтын сан немесе uniform(0.8, 1) сияқты үлестірім.",
    ),
    "view.what_if.regions": (
        "Regions, if not all",
        "Аймақтар, бүкіл ел болмаса",
    ),
    "view.what_if.regions.known": (
        "Codes, separated by commas; of {place} are known: {known}.",
        "Кодтар, үтірмен бөлінген; белгілілері ({place}): {known}.",
    ),
    "view.what_if.regions.unknown": (
        "No region of {place} is on record: write CODE=SHARE@SOURCE, the region's share of output and who says so.",
        "Тіркелген аймақ жоқ ({place}): CODE=SHARE@SOURCE түрінде жазыңыз, яғни аймақтың өнімдегі үлесі және кім айтқаны.",
    ),
    "view.what_if.operators": (
        "Operators, if not all",
        "Операторлар, бәрі болмаса",
    ),
    "view.what_if.operators.hint": (
        "Their share of the lines and who says so: 0.4@regulator-2023.",
        "Олардың желідегі үлесі және кім айтқаны: 0.4@regulator-2023.",
    ),
    "view.what_if.compare": (
        "Set beside",
        "Қатар қою",
    ),
    "view.what_if.compare.hint": (
        "A second country, if you like.",
        "Қаласаңыз, екінші ел.",
    ),
    "view.what_if.show": (
        "Price it",
        "Бағалау",
    ),
    "view.what_if.more": (
        "More: reach, depth, regions",
        "Тағы: қолжетімділік, тереңдік, аймақтар",
    ),
    "view.what_if.timeline": (
        "Hours, and windows of connection",
        "Сағаттар және қосылу терезелері",
    ),
    "view.what_if.timeline.help": (
        "The bar is the shutdown by the clock of {zone}. Draw on it to let the network back for a while: drag a window to move it, its ends to make it longer or shorter. By keyboard: Tab to a window, arrow keys move it, with Shift they move its end, Delete takes it out.",
        "Жолақ – {zone} уақытымен ажырату. Желіні уақытша қосу үшін жолаққа сызыңыз: терезені жылжыту үшін сүйреңіз, ұзарту не қысқарту үшін шетінен тартыңыз. Пернетақтамен: Tab – терезеге өту, бағыттауыш пернелер оны жылжытады, Shift басулы болса, шетін жылжытады, Delete алып тастайды.",
    ),
    "view.what_if.windows": (
        "The same as text",
        "Соның өзі мәтінмен",
    ),
    "view.what_if.windows.hint": (
        "17:00-20:00 is of every day, START/END once; commas between them.",
        "17:00-20:00 – әр күні, START/END – бір рет; араларына үтір қойыңыз.",
    ),
    "view.what_if.add": (
        "Add a window",
        "Терезе қосу",
    ),
    "view.what_if.remove": (
        "Take out {window}",
        "Алып тастау: {window}",
    ),
    "view.what_if.window.daily": (
        "connected every day {start} to {end}",
        "күн сайын {start} – {end} қосулы",
    ),
    "view.what_if.window.once": (
        "connected {start} to {end}",
        "{start} – {end} қосулы",
    ),
    "view.what_if.track": (
        "{hours} hours from {start}, of which {off} are cut",
        "Басы {start}: {hours} сағат, соның {off} сағаты ажыратулы",
    ),
    "view.what_if.track.wrong": (
        "{hours} hours from {start}",
        "Басы {start}: {hours} сағат",
    ),
    "view.what_if.glance.ours": (
        "By sector, ours",
        "Салалар бойынша, біздікі",
    ),
    "view.what_if.glance.published": (
        "{count:|one=# published method|other=# published methods}",
        "{count} жарияланған әдіс",
    ),
    "view.what_if.glance.none": (
        "no loss by sector is known",
        "салалар бойынша шығыны белгісіз",
    ),
    "view.what_if.closed": (
        "By the published methods",
        "Жарияланған әдістермен",
    ),
    "view.what_if.point": (
        "no interval stated",
        "аралығы көрсетілмеген",
    ),
    "view.what_if.closed.note": (
        "Formulas, worked out at once. They share inputs and none knows the hour or the day: their spread is disagreement, not an interval.",
        "Бірден есептелетін формулалар. Кірістері ортақ, сағат пен күнді ешқайсысы білмейді: олардың алшақтығы – келіспеушілік, аралық емес.",
    ),
    "view.what_if.closed.range": (
        "{what} in {where} would cost {low} by {low_method}, and {high} by {high_method}: the least and the most of the {count} published methods that have a form for it.",
        "{where}: {what} – {low_method} бойынша {low}, {high_method} бойынша {high} тұрар еді: бұл – оған арналған формуласы бар {count} жарияланған әдістің ең азы мен ең көбі.",
    ),
    "view.what_if.closed.one": (
        "{what} in {where} would cost {usd} by {method}, the one published method that has a form for it.",
        "{where}: {what} – {method} бойынша {usd} тұрар еді, оған арналған формуласы бар жарияланған әдіс осы біреу ғана.",
    ),
    "view.what_if.closed.none": (
        "{what} in {where}: no published method has a form for it.",
        "{where}: {what} – оған арналған формула бірде-бір жарияланған әдісте жоқ.",
    ),
    "view.what_if.people.online": (
        "Cut off, of those online: {people}.",
        "Ажыратылғаны, желіні пайдаланатындардан: {people}.",
    ),
    "view.what_if.people.mobile_only": (
        "Cut off, with no line at home: {people}.",
        "Ажыратылғаны, үйінде сымды желісі жоқ: {people}.",
    ),
    "view.what_if.people.line": (
        "Cut off at home: {people}, of whom those with mobile data keep that.",
        "Үйінде ажыратылғаны: {people}, мобильді интернеті барларында ол қалады.",
    ),
    "view.what_if.people": (
        "People cut off",
        "Желіден ажыратылған адамдар",
    ),
    "view.what_if.table": (
        "Cost by published method, with 90 % intervals where a method states a range",
        "Жарияланған әдістер бойынша шығын, әдіс шегін көрсетсе, 90% аралықтарымен",
    ),
    "view.what_if.column.method": (
        "method",
        "әдіс",
    ),
    "view.what_if.column.sector": (
        "sector",
        "сала",
    ),
    "view.what_if.column.lost": (
        "lost",
        "жоғалған",
    ),
    "view.what_if.column.interrupted": (
        "interrupted",
        "үзілген",
    ),
    "view.what_if.refused": (
        "Methods that do not price it, and why",
        "Оны бағаламайтын әдістер және себебі",
    ),
    "view.what_if.sampled": (
        "By sector, and beside it",
        "Салалар бойынша және онымен қатар",
    ),
    "view.what_if.sampled.note": (
        "Sampled: every input that is uncertain is drawn {draws:,} times, and the interval is what the draws allow. Almost every share behind it is assumed.",
        "Іріктемемен: әр белгісіз кіріс {draws:,} рет іріктеледі, аралық – солар жол беретін шек. Оның негізіндегі үлестердің барлығы дерлік болжап алынған.",
    ),
    "view.what_if.sampled.lead": (
        "By sector, {what} would cost {usd} of value added that is not made up later: {share} of a year's GDP, against an ordinary week.",
        "{what}: салалар бойынша кейін өтелмейтін {usd} қосылған құн тұрар еді, бұл – жылдық ЖІӨ-нің {share}, әдеттегі аптамен салыстырғанда.",
    ),
    "view.what_if.sampled.other": (
        "The same in {where}: {usd}, {share} of its year's GDP.",
        "Соның өзі, {where}: {usd}, жылдық ЖІӨ-нің {share}.",
    ),
    "view.what_if.sampled.none": (
        "No loss by sector is known for a block of platforms: the network is up.",
        "Платформаларды бұғаттаудың салалар бойынша шығыны белгісіз: желі қосулы.",
    ),
    "view.what_if.lost": (
        "Value added lost, {where}",
        "Жоғалған қосылған құн, {where}",
    ),
    "view.what_if.share": (
        "Share of a year's GDP, {where}",
        "Жылдық ЖІӨ үлесі, {where}",
    ),
    "view.what_if.method": (
        "{method}, {where}",
        "{method}, {where}",
    ),
    "view.what_if.sectors": (
        "Sectors: value added not made then, and not made up later either",
        "Салалар: сол кезде өндірілмеген және кейін де өтелмеген қосылған құн",
    ),
    "view.what_if.money": (
        "Payments and money from abroad",
        "Төлемдер және шетелден келетін ақша",
    ),
    "view.what_if.payments.lost": (
        "Purchases given up",
        "Бас тартылған сатып алулар",
    ),
    "view.what_if.payments.late": (
        "Purchases made later",
        "Кейін жасалған сатып алулар",
    ),
    "view.what_if.payments.people": (
        "People who could buy nothing in the worst hour",
        "Ең ауыр сағатта ештеңе сатып ала алмағандар",
    ),
    "view.what_if.remittances.late": (
        "Money from abroad that comes late",
        "Шетелден кеш келетін ақша",
    ),
    "view.what_if.remittances.lost": (
        "Money from abroad that is not sent",
        "Шетелден жіберілмейтін ақша",
    ),
    "view.what_if.narrow": (
        "The fact that would narrow it most",
        "Аралықты ең көп тарылтатын дерек",
    ),
    "view.what_if.stood_in": (
        "What stood in",
        "Ненің орнына не алынды",
    ),
    "view.what_if.left_out": (
        "Left out",
        "Есепке алынбағаны",
    ),
    "view.what_if.command": (
        "The same on the command line",
        "Соның өзі командамен",
    ),
    "view.what_if.command.note": (
        "It prints the same figures, with every input.",
        "Ол сол сандарды барлық кірісімен басып шығарады.",
    ),
    "view.what_if.share.link": (
        "The address of this page holds all of it: share it as it is.",
        "Осының бәрі беттің мекенжайында: сол күйінде бөлісіңіз.",
    ),
    "view.what_if.status": (
        "{what} in {where}: {low} to {high} by published methods.",
        "{where}: {what} – жарияланған әдістермен {low} … {high}.",
    ),
    "view.what_if.status.sampled": (
        "By sector: {usd}.",
        "Салалар бойынша: {usd}.",
    ),
}
