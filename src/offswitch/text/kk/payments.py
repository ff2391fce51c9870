"""What `offswitch payments` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_plan_file": (
        "there is no file '{name}'; `offswitch payments new {name}` writes one to start from",
        "'{name}' деген файл жоқ; бастау үшін оны `offswitch payments new {name}` жазып береді",
    ),
    "error.plan_exists": (
        "'{name}' is there already; name a new file",
        "'{name}' бұрыннан бар; жаңа файл атаңыз",
    ),
    "error.outside_days": (
        "{what} lies outside the days of the plan; move one of them",
        "{what} жоспар күндерінен тыс; екеуінің бірін жылжытыңыз",
    ),
    "error.plan_idle": (
        "by `days.by_hour` and `days.by_weekday` nothing is bought in the days of the plan; correct them",
        "`days.by_hour` пен `days.by_weekday` бойынша жоспар күндерінде ештеңе сатып алынбайды; түзетіңіз",
    ),
    "error.plan_size": (
        "{draws:,} draws of {hours} hours need too much memory; give `--draws` {most:,} or fewer",
        "{hours} сағаттың {draws:,} іріктемесіне тым көп жад керек; `--draws` {most:,} немесе одан аз беріңіз",
    ),
    "error.plan_start": (
        "`days.start` is {start}; give a whole hour such as 2022-01-05T10:00:00Z",
        "`days.start` мәні {start}; 2022-01-05T10:00:00Z сияқты толық сағатты беріңіз",
    ),
    "error.plan_no_cut": (
        "the plan has no cut; add [[cuts]] with start, end, service, severity and reach",
        "жоспарда ажырату жоқ; start, end, service, severity және reach бар [[cuts]] қосыңыз",
    ),
    "help.payments": (
        "Retail payments through a shutdown: a plan of your own, or what a country's did.",
        "Ажырату кезіндегі бөлшек төлемдер: өз жоспарыңыз немесе елде болғаны.",
    ),
    "help.payments_run": (
        "Run a plan of your own: hours until machines are empty, purchases put off and lost, who cannot buy, and what each measure saves and costs.",
        "Өз жоспарыңызды есептеу: банкоматтар босағанша өтетін сағат, кейінге қалған және жоғалған сатып алулар, кім сатып ала алмайды, әр шара не сақтайды және қанша тұрады.",
    ),
    "help.payments_new": (
        "Write a documented plan that runs as it is; never over a file that is there.",
        "Түсіндірмесі бар, сол күйінде іске қосылатын жоспар жазу; бар файлдың үстінен жазылмайды.",
    ),
    "help.payments_case": (
        "What a country's payments did in a case, set beside what was recorded.",
        "Кейсте елдің төлемдеріне не болды, тіркелгенмен қатар.",
    ),
    "help.payments_file": (
        "A plan (see `offswitch payments new`).",
        "Жоспар (`offswitch payments new` қараңыз).",
    ),
    "help.payments_to": (
        "The file to write, such as plan.toml.",
        "Жазылатын файл, мысалы plan.toml.",
    ),
    "help.payments_draws": (
        "Number of draws.",
        "Іріктемелер саны.",
    ),
    "say.new_plan": (
        "wrote a plan to {name}; edit its figures, then: offswitch payments run {name}",
        "жоспар жазылды: {name}; сандарын өңдеңіз, содан кейін: offswitch payments run {name}",
    ),
    "stage.payments": (
        "running the plan",
        "жоспар есептелуде",
    ),
    "stage.measures": (
        "running the plan with each measure",
        "жоспар әр шарамен есептелуде",
    ),
    "payments.made": (
        "{file}; offswitch {version}, seed {seed}, {draws:,} draws. In brackets: 90 % intervals. Every number is the plan's.",
        "{file}; offswitch {version}, бастапқы сан {seed}, {draws:,} іріктеме. Жақшада: 90% аралықтар. Барлық сан жоспардан.",
    ),
    "payments.percent": (
        "{middle} % ({low}-{high})",
        "{middle}% ({low}–{high})",
    ),
    "payments.hours": (
        "{middle} h ({low}-{high})",
        "{middle} сағ ({low}–{high})",
    ),
    "payments.never": (
        "never",
        "ешқашан",
    ),
    "payments.cell": (
        "{middle} ({low}-{high})",
        "{middle} ({low}–{high})",
    ),
    "payments.cell.signed": (
        "{middle} ({low} to {high})",
        "{middle} ({low} … {high})",
    ),
    "payments.short.lost": (
        "Of purchases of {due} meant in the {days:.3g} days from {start} UTC, {lost} are lost, which is {share}; {late} are made later than meant.",
        "{start} UTC-ден бастап {days:.3g} күнге жоспарланған {due} сатып алудың {lost} жоғалады, бұл – {share}; {late} жоспарланғаннан кеш жасалады.",
    ),
    "payments.short.stops": (
        "Half of the cash machines pay nothing {hours} after payments first fail (chance {chance}): they do not answer, stand behind closed doors or are empty.",
        "Төлемдер алғаш өтпей қалғаннан кейін {hours} өткенде банкоматтардың жартысы ақша бермейді (ықтималдығы {chance}): олар жауап бермейді, жабық есік артында тұр немесе бос.",
    ),
    "payments.short.stops_now": (
        "Half of the cash machines pay nothing from the hour in which payments first fail (chance {chance}): they do not answer, stand behind closed doors or are empty.",
        "Төлемдер алғаш өтпей қалған сағаттан бастап банкоматтардың жартысы ақша бермейді (ықтималдығы {chance}): олар жауап бермейді, жабық есік артында тұр немесе бос.",
    ),
    "payments.short.empty": (
        "That half of them have no note left while payments fail has a chance of {chance}; if so, after {hours}.",
        "Төлемдер өтпей тұрғанда олардың жартысында бірде-бір банкнот қалмау ықтималдығы {chance}; солай болса, бұл {hours} өткенде болады.",
    ),
    "payments.short.paying": (
        "Cash machines go on paying in every draw.",
        "Банкоматтар барлық іріктемеде ақша беруін жалғастырады.",
    ),
    "payments.short.queue": (
        "Up to {queue} people queue at them at once; those who are served have waited {wait}.",
        "Олардың алдында бір мезгілде {queue} адамға дейін кезекте тұрады; ақша алғандардың күткен уақыты – {wait}.",
    ),
    "payments.short.no_queue": (
        "Nobody queues at them.",
        "Олардың алдында кезек жоқ.",
    ),
    "payments.short.cut_off": (
        "In the worst hour {cut_off} of people, or {people} people, could not buy, had they tried; over the whole time a person lost {days} days of shopping on average.",
        "Ең ауыр сағатта адамдардың {cut_off}, яғни {people} адам, қаласа да сатып ала алмас еді; бүкіл уақытта бір адам орташа есеппен {days} күндік сатып алуын жоғалтты.",
    ),
    "payments.short.causes": (
        "With banks open, the network alone takes {network}; with the network up, the closure of banks alone takes {closure}.",
        "Банктер ашық болса, желінің өзі {network} алады; желі істесе, банктердің жабылуының өзі {closure} алады.",
    ),
    "payments.short.best": (
        "Of the measures, {name} saves most: {saved} of the purchases lost, at a cost of {cost}.",
        "Шаралардың ішінде ең көп сақтайтыны – {name}: жоғалған сатып алулардың {saved}, құны {cost}.",
    ),
    "payments.short.worse": (
        "More is lost with: {list}.",
        "Мыналармен шығын көбейеді: {list}.",
    ),
    "payments.course": (
        "What happens, in {unit} unless said otherwise",
        "Не болады, басқасы айтылмаса, бірлігі: {unit}",
    ),
    "payments.course.note": (
        "Silent: not answering, behind closed doors, or empty. The causes overlap and do not add up: an hour that both would have stopped is in each.",
        "Үнсіз: жауап бермейді, жабық есік артында немесе бос. Себептер қабаттасады, қосындысы шықпайды: екеуі де тоқтататын сағат әрқайсысына кіреді.",
    ),
    "payments.row.in_time": (
        "made as meant",
        "жоспардағыдай жасалған",
    ),
    "payments.row.late": (
        "made later",
        "кейін жасалған",
    ),
    "payments.row.lost": (
        "lost",
        "жоғалған",
    ),
    "payments.row.lost_share": (
        "lost, of all meant",
        "жоғалған, жоспардағының бәрінен",
    ),
    "payments.row.cut_off": (
        "could not buy, worst hour",
        "сатып ала алмағандар, ең ауыр сағат",
    ),
    "payments.row.silenced": (
        "half of the machines silent, chance",
        "банкоматтың жартысы үнсіз, ықтималдық",
    ),
    "payments.row.silent": (
        "if so, after",
        "солай болса, қашан",
    ),
    "payments.row.emptied": (
        "half of the machines empty, chance",
        "банкоматтың жартысы бос, ықтималдық",
    ),
    "payments.row.empty": (
        "if so, after",
        "солай болса, қашан",
    ),
    "payments.row.queue": (
        "longest queues, people",
        "ең ұзын кезек, адам",
    ),
    "payments.row.wait": (
        "wait of those served",
        "ақша алғандардың күткені",
    ),
    "payments.row.backlog": (
        "approved, not settled, most",
        "мақұлданған, есептелмеген, ең көбі",
    ),
    "payments.regions": (
        "Who is cut off from buying",
        "Кім сатып ала алмай қалады",
    ),
    "payments.regions.note": (
        "Days: of shopping that a person lost, on average. Empty: chance that half of the region's machines come to be so while payments fail; after: hours from their first failing, if so. Regions with as many machines and purchases a person do alike.",
        "Күн: бір адам орташа есеппен жоғалтқан сатып алу күндері. Бос: төлемдер өтпей тұрғанда аймақ банкоматтарының жартысы босау ықтималдығы; қашан: солай болса, алғаш тоқтағаннан бергі сағаттар. Бір адамға шаққанда банкоматы мен сатып алуы бірдей аймақтардың нәтижесі де бірдей.",
    ),
    "payments.days": (
        "By day, in {unit}",
        "Күн бойынша, {unit}",
    ),
    "payments.days.note": (
        "Days of 24 hours from the UTC time shown; medians. Put off: at the end of the day. Empty, queue and could not buy: in the worst hour of the day.",
        "Көрсетілген UTC уақытынан басталатын 24 сағаттық тәуліктер; медианалар. Кейінге қалған: тәулік соңында. Бос, кезек және сатып ала алмағандар: тәуліктің ең ауыр сағатында.",
    ),
    "payments.measures": (
        "Measures, each beside the plan without it, in {unit}",
        "Шаралар, әрқайсысы онсыз жоспармен қатар, {unit}",
    ),
    "payments.measures.note": (
        "Saved: purchases not lost. Sooner: purchases made when they were meant. Cost: to set it up and for the days of the plan, with what more is approved and never paid. Empty, after: as above. Purchases are not income: what they earn is a margin of them, so that cost and saved are not to be subtracted.",
        "Сақталған: жоғалмаған сатып алулар. Ертерек: жоспарланған уақытта жасалған сатып алулар. Құны: орнату және жоспар күндеріндегі шығыс, артық мақұлданып, ешқашан төленбегенін қоса. Бос, қашан: жоғарыдағыдай. Сатып алу – табыс емес: оның әкелетіні – маржа, сондықтан құнын сақталғаннан шегеруге болмайды.",
    ),
    "payments.unknown": (
        "What this cannot say",
        "Мұның айта алмайтыны",
    ),
    "payments.unknown.habits": (
        "How people act when payments fail was measured nowhere in this detail: what they put off, when they give up, who takes cash home and how much. These numbers are assumed, and wide; the order of measures is firmer than any figure.",
        "Төлемдер өтпегенде адамдар не істейтіні мұндай егжейде еш жерде өлшенбеген: нені кейінге қалдырады, қашан бас тартады, кім үйіне қолма-қол ақша алып, қанша алады. Бұл сандар болжап алынған және кең; шаралардың реті кез келген саннан беріктеу.",
    ),
    "payments.unknown.purchases": (
        "Purchases are not turnover, most of which is transfers between people, and not value added. A purchase put off and made later is not lost to the economy; nor need one be that is given up, if the money is spent later.",
        "Сатып алу – айналым емес (оның көбі адамдар арасындағы аударым) және қосылған құн да емес. Кейінге қалып, кейін жасалған сатып алу экономикаға жоғалмайды; бас тартылғаны да, ақшасы кейін жұмсалса, жоғалмауы мүмкін.",
    ),
    "column.cause_both": (
        "network and closure",
        "желі және жабылу",
    ),
    "column.cause_network": (
        "network alone",
        "тек желі",
    ),
    "column.cause_closure": (
        "closure alone",
        "тек жабылу",
    ),
    "column.cause_only": (
        "network",
        "желі",
    ),
    "column.lost_share": (
        "lost",
        "жоғалған",
    ),
    "column.cut_off": (
        "could not buy",
        "ала алмаған",
    ),
    "column.cut_off_days": (
        "days",
        "күн",
    ),
    "column.ever": (
        "empty",
        "бос",
    ),
    "column.empty": (
        "after",
        "қашан",
    ),
    "column.queue": (
        "queue",
        "кезек",
    ),
    "column.day_from": (
        "from (UTC)",
        "басы (UTC)",
    ),
    "column.due": (
        "meant",
        "жоспар",
    ),
    "column.on_time": (
        "as meant",
        "уақытында",
    ),
    "column.put_off": (
        "put off",
        "кейінге қалған",
    ),
    "column.empty_share": (
        "empty",
        "бос",
    ),
    "column.measure": (
        "measure",
        "шара",
    ),
    "column.saved": (
        "saved",
        "сақталған",
    ),
    "column.sooner": (
        "sooner",
        "ертерек",
    ),
    "figure.no_source_line": (
        "Drawn by offswitch {version}.",
        "Сызған: offswitch {version}.",
    ),
    "figure.same_source": (
        "as first in the series",
        "қатардағы біріншідегідей",
    ),
    "figure.payments": (
        "Purchases lost: {share:.0f} % of those meant (90 %: {low}-{high})",
        "Жоғалған сатып алулар: жоспарланғанның {share:.0f}% (90%: {low}–{high})",
    ),
    "figure.payments.marks": (
        "By hour (UTC), medians with 90 % intervals; those of how purchases were made, above, are in the file of its data. The gap to the line is what failed.",
        "Сағат сайын (UTC), медианалар мен 90% аралықтар; жоғарыдағы сатып алу тәсілдерінікі – дерек файлында. Сызыққа дейінгі аралық – өтпей қалғаны.",
    ),
    "figure.payments.cut": (
        "Red: the network is cut, darker where deeper.",
        "Қызыл: желі ажыратылған, тереңірегі қоюырақ.",
    ),
    "figure.payments.closure": (
        "Orange bar: banks are closed.",
        "Қызғылт сары жолақ: банктер жабық.",
    ),
    "figure.payments.panel": (
        "{what} ({unit})",
        "{what} ({unit})",
    ),
    "figure.payments.measured": (
        "Last: what each measure saves by itself.",
        "Соңғысы: әр шараның жеке өзі сақтағаны.",
    ),
    "figure.payments.series": (
        "Hours of the cut: {series}.",
        "Ажырату сағаттары: {series}.",
    ),
    "figure.payments.alt": (
        "Retail payments by hour over {days:.3g} days: {share:.0f} % of purchases lost ({low} to {high}), {cut_off:.0f} % of people unable to buy in the worst hour, {queue:,.0f} people in the longest queues; half of the cash machines empty in {empty:.0f} % of the draws.",
        "{days:.3g} күндегі бөлшек төлемдер, сағат бойынша: сатып алулардың {share:.0f}% жоғалды ({low} … {high}), ең ауыр сағатта адамдардың {cut_off:.0f}% сатып ала алмады, ең ұзын кезекте {queue:,.0f} адам; іріктемелердің {empty:.0f}% бойынша банкоматтардың жартысы бос.",
    ),
    "figure.payments.intended": (
        "purchases an hour: meant (line) and made",
        "сағатына сатып алулар: жоспар (сызық) және жасалғаны",
    ),
    "figure.payments.electronic": (
        "by card or app",
        "картамен не қосымшамен",
    ),
    "figure.payments.offline": (
        "approved without the bank",
        "банксіз мақұлданған",
    ),
    "figure.payments.cash": (
        "in cash",
        "қолма-қол",
    ),
    "figure.payments.late": (
        "made later than meant",
        "жоспарланғаннан кеш жасалған",
    ),
    "figure.payments.lost": (
        "purchases lost, an hour",
        "жоғалған сатып алулар, сағатына",
    ),
    "figure.payments.machine_cash": (
        "notes left in cash machines",
        "банкоматтарда қалған банкноттар",
    ),
    "figure.payments.queue": (
        "people queueing at cash machines",
        "банкомат алдында кезекте тұрғандар",
    ),
    "figure.payments.saved": (
        "purchases saved by each measure, and what it costs",
        "әр шара сақтаған сатып алулар және оның құны",
    ),
    "figure.payments.measure": (
        "{name}: costs {cost}",
        "{name}: құны {cost}",
    ),
    "error.no_payments": (
        "case '{case}' cannot say what payments did: it has none of their parameters, nor, to assume them, {missing}; add what is missing",
        "'{case}' кейсі төлемдерге не болғанын айта алмайды: онда төлем параметрлері жоқ, ал оларды болжап алуға мыналар жетіспейді: {missing}; жетіспейтінін қосыңыз",
    ),
    "payments.country": (
        "Payments and cash: {case}",
        "Төлемдер және қолма-қол ақша: {case}",
    ),
    "payments.country.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. In brackets: 90 % intervals.",
        "offswitch {version}, бастапқы сан {seed}, {draws:,} іріктеме. Жақшада: 90% аралықтар.",
    ),
    "payments.assumed": (
        "NOTHING of this country's payments is in the case: but for its count of cash machines (World Bank), every number is what is assumed for any country, and says little of this one.",
        "Кейсте осы елдің төлемдері туралы ЕШТЕҢЕ жоқ: банкоматтар санынан (Дүниежүзілік банк) басқа әр сан – кез келген елге болжап алынғаны, осы ел туралы аз айтады.",
    ),
    "payments.reconstructed": (
        "The hours of the cut are RECONSTRUCTED from published statements; how people paid and what they had in hand is mostly assumed, with wide intervals.",
        "Ажырату сағаттары жарияланған мәлімдемелерден ҚАЛПЫНА КЕЛТІРІЛГЕН; адамдардың қалай төлегені және қолында не болғаны көбіне болжап алынған, аралықтары кең.",
    ),
    "payments.short.overstated": (
        "All that moves by card and app, transfers between people among it, is {times} times the purchases made by them: a loss counted on it is that many times too high.",
        "Карта мен қосымша арқылы өтетіннің бәрі, адамдар арасындағы аударымды қоса, солармен жасалған сатып алулардан {times} есе көп: соған қарап саналған шығын сонша есе асыра көрсетілген.",
    ),
    "payments.recorded": (
        "Set against what was recorded",
        "Тіркелгенмен салыстыру",
    ),
    "payments.recorded.item": (
        "{start} to {end}, recorded: {said}. {model}.",
        "{start} – {end}, тіркелгені: {said}. {model}.",
    ),
    "payments.recorded.note": (
        "Statements of the press, dated by the day at best; the model was not fitted to them. It is shown in its worst hour of the stretch (reachable: the mean), with every cause.",
        "Баспасөз мәлімдемелері, ең дәлі – күнмен; модель оларға қарап бағаланбаған. Ол аралықтың ең ауыр сағатында (reachable үшін – орташасы), барлық себеппен көрсетілген.",
    ),
    "payments.recorded.terminals_down": (
        "terminals down: by the model {shown} of payments by card and app fail",
        "терминалдар істемеді: модель бойынша карта мен қосымша төлемдерінің {shown} өтпейді",
    ),
    "payments.recorded.machines_empty": (
        "cash machines empty: by the model {shown} of them pay nothing",
        "банкоматтар бос: модель бойынша олардың {shown} ештеңе бермейді",
    ),
    "payments.recorded.queues": (
        "queues: by the model {shown}",
        "кезектер: модель бойынша {shown}",
    ),
    "payments.recorded.reachable": (
        "a bank reachable: by the model {shown} of such payments pass",
        "қолжетімді банк: модель бойынша мұндай төлемдердің {shown} өтеді",
    ),
    "payments.said": (
        "What was said",
        "Не айтылды",
    ),
    "payments.said.item": (
        "{id}: {statement} Verdict: {verdict}. Why: {why}.",
        "{id}: {statement} Қорытынды: {verdict}. Себебі: {why}.",
    ),
    "payments.unknown.machines": (
        "The central bank's own count of cash machines at the time was not found, nor what was in them: both are parameters with wide intervals.",
        "Сол кездегі банкоматтардың орталық банк санағы да, олардағы ақша да табылмады: екеуі де – аралығы кең параметр.",
    ),
    "label.payments.network": (
        "the same by the network alone",
        "соның өзі, тек желіден",
    ),
    "label.payments.queue": (
        "longest queues at cash machines",
        "банкоматтар алдындағы ең ұзын кезек",
    ),
    "label.payments.lost": (
        "purchases lost, of those meant from the first cut to the last return",
        "жоғалған сатып алулар, бірінші ажыратудан соңғы қалпына келуге дейін жоспарланғаннан",
    ),
    "label.payments.as_meant": (
        "purchases not made as meant, of those meant from the first cut to the last return",
        "жоспардағыдай жасалмаған сатып алулар, бірінші ажыратудан соңғы қалпына келуге дейін жоспарланғаннан",
    ),
    "label.payments.lost_value": (
        "purchases lost",
        "жоғалған сатып алулар",
    ),
    "why.payments_hit": (
        "by the model {both} of purchases meant from the first cut to the last return were not {made}, {network} by the network alone, had banks stayed open. Up to {queue} queued at machines{record}{alone}",
        "модель бойынша бірінші ажыратудан соңғы қалпына келуге дейін жоспарланған сатып алулардың {both} {made}, банктер ашық болса, тек желіден {network}. Банкоматтар алдындағы кезек, ең көбі: {queue}{record}{alone}",
    ),
    "why.payments_closure": (
        "by the model {both} of purchases meant from the first cut to the last return were not {made}, but only {network} by the network alone: banks were closed by order{record}",
        "модель бойынша бірінші ажыратудан соңғы қалпына келуге дейін жоспарланған сатып алулардың {both} {made}, бірақ тек желіден {network}: банктер бұйрықпен жабылған{record}",
    ),
    "why.payments_made.as_meant": (
        "made as meant",
        "жоспардағыдай жасалмады",
    ),
    "why.payments_made.lost": (
        "made at all",
        "мүлдем жасалмады",
    ),
    "why.payments_record": (
        ". On record elsewhere: {list}",
        ". Басқа жерде тіркелгені: {list}",
    ),
    "why.payments_alone": (
        ". Of {what} the model, mostly assumed, is the only other witness",
        ". Көбіне болжап алынған модельдің өзі – жалғыз өзге куәгер: {what}",
    ),
    "why.payments_alone.terminals_down": (
        "terminals that failed",
        "істемеген терминалдар",
    ),
    "why.payments_alone.queues": (
        "the queues",
        "кезектер",
    ),
    "why.payments_alone.lost": (
        "what was lost",
        "жоғалғаны",
    ),
    "why.payments_number": (
        "by the model: {readings}",
        "модель бойынша: {readings}",
    ),
    "why.unmeasured.no_payments": (
        "the case lacks what the payments model needs: population.csv and payments_... parameters",
        "кейсте төлем моделіне керегі жоқ: population.csv және payments_... параметрлері",
    ),
    "why.unmeasured.payments_unit": (
        "purchases lost are given as percent of those meant, or in {local} or usd; those not made as meant as percent, and queues by no number",
        "жоғалған сатып алулар жоспарланғанның пайызымен, немесе {local} не usd түрінде беріледі; жоспардағыдай жасалмағандары пайызбен, кезектер санмен берілмейді",
    ),
}
