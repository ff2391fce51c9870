"""How hashrate moves between countries, and `offswitch migration`."""

TEXT: dict[str, tuple[str, str]] = {
    "help.migration": (
        "Say where a country's hashrate goes after a shock, and when, beside what the mining map shows and what came after.",
        "Соққыдан кейін ел хешрейті қайда және қашан кетеді, майнинг картасы көрсеткенімен және кейін болғанмен қатар.",
    ),
    "help.migration_source": (
        "A case (see `offswitch cases`), or a country of the mining map in ISO 3166 (US or USA) by the record of the embedded case.",
        "Кейс (`offswitch cases` қараңыз) немесе пакеттегі кейс жазбасы бойынша майнинг картасындағы ел, ISO 3166 түрінде (US немесе USA).",
    ),
    "help.migration_months": (
        "Months ahead, 1 to 60.",
        "Алдағы айлар, 1 мен 60 аралығы.",
    ),
    "help.migration_map": (
        "A map of your own, to which the model is fitted anew: a CSV file with month, country, share_percent and, if known, hashrate_eh_s.",
        "Модель қайта бағаланатын өз картаңыз: month, country, share_percent және белгілі болса hashrate_eh_s бағандары бар CSV файлы.",
    ),
    "help.migration_lead": (
        "Months that machines which left take to run again, in place of what was fitted.",
        "Кеткен машиналар қайта іске қосылғанша өтетін айлар, бағаланған мәннің орнына.",
    ),
    "help.migration_hours": (
        "Hours without network of the cut, in place of those on record.",
        "Ажыратудағы желісіз сағаттар, тіркелгеннің орнына.",
    ),
    "stage.migration_fit": (
        "fitting the map, about half a minute",
        "карта бойынша бағалануда, шамамен жарты минут",
    ),
    "error.not_on_map": (
        "{place} is in none of the maps that were fitted; give one of {known}, or a map of your own with --map FILE",
        "{place} бағалауға алынған карталардың ешқайсысында жоқ; мыналардың бірін көрсетіңіз: {known}, немесе өз картаңызды --map FILE арқылы беріңіз",
    ),
    "error.migration_months": (
        "--months is {value}; give 1 to {most}",
        "--months мәні {value}; 1 мен {most} аралығын беріңіз",
    ),
    "error.hours_off": (
        "--hours-off is {value:g}; give 0 to 744 hours, a whole month",
        "--hours-off мәні {value:g}; 0 мен 744 сағат (бүтін ай) аралығын беріңіз",
    ),
    "error.negative_lead": (
        "a lead time of {value:g} months cannot be; give one above zero, such as 3",
        "{value:g} ай күту уақыты бола алмайды; нөлден үлкен сан беріңіз, мысалы 3",
    ),
    "error.migration_value": (
        "'{name}' cannot be {value:g}; rates are above zero, shares between 0 and 1",
        "'{name}' мәні {value:g} бола алмайды; қарқындар нөлден үлкен, үлестер 0 мен 1 аралығында болады",
    ),
    "error.migration_parameter": (
        "the model of movement has no '{name}'; it has {known}",
        "қозғалыс моделінде '{name}' жоқ; онда мыналар бар: {known}",
    ),
    "error.map_month": (
        "`month` is '{text}'; write it as 2021-08",
        "`month` мәні '{text}'; 2021-08 түрінде жазыңыз",
    ),
    "error.map_negative": (
        "a share or a hashrate is below zero, or a month has none at all; correct it, and give 0 where the map shows nothing of a country",
        "үлес не хешрейт нөлден төмен, немесе бір айда мүлдем жоқ; түзетіңіз, карта ел бойынша ештеңе көрсетпесе 0 беріңіз",
    ),
    "error.map_twice": (
        "{country} stands twice in {month}; keep one row",
        "{country} {month} айында екі рет тұр; бір жолын қалдырыңыз",
    ),
    "error.map_short": (
        "{count:,|one=# month is|other=# months are} too few to fit; give {least} or more",
        "{count:,} ай бағалауға тым аз; {least} немесе одан көп беріңіз",
    ),
    "error.map_gap": (
        "{month} is missing; give every month between the first and the last",
        "{month} жоқ; бірінші мен соңғы ай арасындағы әр айды беріңіз",
    ),
    "error.map_lacks": (
        "{month} has no row of {countries}; give every country in every month, with 0 where the map shows nothing of it",
        "{month} айында мына елдердің жолы жоқ: {countries}; әр айда әр елді беріңіз, карта ештеңе көрсетпесе 0",
    ),
    "error.map_sum": (
        "the shares of {month} add up to {total:.2f} %; correct them, or add a row `other`, so that they make 100 within {within}",
        "{month} айындағы үлестердің қосындысы {total:.2f}%; түзетіңіз немесе {within} дәлдікпен 100 болатындай `other` жолын қосыңыз",
    ),
    "error.map_no_difficulty": (
        "{month} lies outside the difficulty on record, so that world hashrate is unknown; add the column hashrate_eh_s",
        "{month} тіркелген күрделіліктен тыс, сондықтан әлем хешрейті белгісіз; hashrate_eh_s бағанын қосыңыз",
    ),
    "migration.parameter.churn": (
        "leaves with no shock, of 1 a month",
        "соққысыз кетеді, айына 1-ден",
    ),
    "migration.parameter.ban": (
        "leaves under a ban, rate a month",
        "тыйым кезінде кетеді, айлық қарқын",
    ),
    "migration.parameter.rationing": (
        "leaves under rationing, of 1 a month",
        "электр шектелсе кетеді, айына 1-ден",
    ),
    "migration.parameter.cut": (
        "leaves for 100 hours cut off, of 1",
        "100 сағат ажыратуда кетеді, 1-ден",
    ),
    "migration.parameter.closed": (
        "newcomers refused if rationed, of 1",
        "шектеуде келмей қалады, 1-ден",
    ),
    "migration.parameter.lead": (
        "lead time, months",
        "күту уақыты, ай",
    ),
    "migration.parameter.lost": (
        "never runs again, of 1",
        "қайта қосылмайды, 1-ден",
    ),
    "migration.parameter.size": (
        "pull of size, exponent",
        "көлемнің тартуы, дәреже",
    ),
    "migration.parameter.price": (
        "dislike of dear power, exponent",
        "қымбат электрден қашу, дәреже",
    ),
    "migration.parameter.pulls": (
        "spread of countries' own pull",
        "елдердің өз тартуының шашырауы",
    ),
    "migration.parameter.growth": (
        "new machines a month, of 1",
        "жаңа машиналар, айына 1-ден",
    ),
    "migration.parameter.world_noise": (
        "noise of world hashrate, in logs",
        "әлем хешрейтінің шуы, логарифм",
    ),
    "migration.parameter.move_noise": (
        "noise of movement, at a share of 1",
        "қозғалыс шуы, үлес 1 болғанда",
    ),
    "migration.parameter.map_noise": (
        "noise of the map, at a share of 1",
        "карта шуы, үлес 1 болғанда",
    ),
    "migration.parameter.carry": (
        "part of a surprise in the next month",
        "ауытқудың келесі айға өтуі",
    ),
    "migration.parameter.proxies": (
        "proxies of DE and IE, times others",
        "DE, IE проксилері, басқалардан есе",
    ),
    "migration.scenario.none": (
        "no shock",
        "соққы жоқ",
    ),
    "migration.scenario.cut": (
        "the cut alone ({hours:.0f} h)",
        "тек ажырату ({hours:.0f} сағ)",
    ),
    "migration.scenario.rationing": (
        "power rationed",
        "электр шектелген",
    ),
    "migration.scenario.both": (
        "the cut and power rationed",
        "ажырату мен шектеу",
    ),
    "migration.scenario.ban": (
        "a ban like China's",
        "Қытайдағыдай тыйым",
    ),
    "migration.short_scenario.none": (
        "no shock",
        "соққы жоқ",
    ),
    "migration.short_scenario.cut": (
        "cut",
        "ажырату",
    ),
    "migration.short_scenario.rationing": (
        "rationing",
        "шектеу",
    ),
    "migration.short_scenario.both": (
        "both",
        "екеуі",
    ),
    "migration.short_scenario.ban": (
        "ban",
        "тыйым",
    ),
    "migration.title": (
        "Where the hashrate of {place} goes, and when",
        "{place}: хешрейт қайда және қашан кетеді",
    ),
    "migration.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws ({paths:,} through the months). Intervals are 90 %. The map shows where machines were, not why they moved: every line under a scenario is a calculation.",
        "offswitch {version}, бастапқы сан {seed}, {draws:,} іріктеме (айлар бойы {paths:,}). Аралықтар 90%. Карта машиналардың қайда болғанын көрсетеді, неге көшкенін емес: сценарий астындағы әр жол – есептеу.",
    ),
    "migration.fit.shipped": (
        "Fitted to the 29 monthly Cambridge maps from {first} to {last}, which do not ship; forecasts start after {month}.",
        "{first} – {last} аралығындағы 29 айлық Кембридж картасы бойынша бағаланған, карталар пакетпен таралмайды; болжам {month} айынан кейін басталады.",
    ),
    "migration.fit.own": (
        "Fitted to {name}, until {last}; forecasts start after {month}. The scores below are of the fit that ships.",
        "{name} бойынша бағаланған, соңы {last}; болжам {month} айынан кейін басталады. Төмендегі ұпайлар пакеттегі бағалауға жатады.",
    ),
    "migration.short.unseen": (
        "The mining map does not show the cut: whether anybody left because of it cannot be read there.",
        "Майнинг картасы ажыратуды көрсетпейді: сол үшін біреу кетті ме, одан оқылмайды.",
    ),
    "migration.short.assumed": (
        "The map says little of how many leave under rationed power or for each hour cut off, and not much more of how many leave anyway. These rates are assumed: the figures above are a calculation with wide intervals, not a finding.",
        "Карта электр шектелгенде не әр ажыратылған сағатта қаншасы кететіні туралы аз айтады, онсыз қаншасы кететіні туралы да одан көп айтпайды. Бұл қарқындар болжап алынған: жоғарыдағы сандар – кең аралықты есептеу, анықталған нәтиже емес.",
    ),
    "migration.short.ban": (
        "What the map did teach is a ban, from the one in China: in {months} months {left} of a country's machines are gone, and they run elsewhere {lead} months later.",
        "Картадан үйренілгені – тыйым, Қытайдағысы бойынша: {months} айда ел машиналарының {left} бөлігі кетеді де, {lead} айдан кейін басқа жерде іске қосылады.",
    ),
    "migration.short.left": (
        "By calculation, of {place}'s {ehs:.1f} EH/s of {month} ({share:.1f} % of the world) the part that would have left {after} months later is {none} with no shock, {cut} with the cut of {hours:.0f} hours alone (which adds {added}), {rationing} with power rationed, {both} with both.",
        "Есептеу бойынша, {month} айындағы {ehs:.1f} EH/s хешрейттің ({place}, әлемнің {share:.1f}%) {after} айдан кейін кететін бөлігі: соққысыз {none}, тек {hours:.0f} сағаттық ажыратумен {cut} (оның қосатыны {added}), электр шектелгенде {rationing}, екеуімен {both}.",
    ),
    "migration.short.where": (
        "By the model, what leaves goes above all to {list} (of what left in {after} months under both; the rest is elsewhere, on its way or scrapped).{china}",
        "Модель бойынша кеткені ең алдымен мына елдерге барады: {list} ({after} айда екеуімен кеткенінен; қалғаны басқа жерде, жолда немесе есептен шыққан).{china}",
    ),
    "migration.short.where.china": (
        " China is there because the map shows it mining on after its ban, and size draws most: no record of machines that went there is behind it.",
        " Қытайдың мұнда болуы – карта тыйымнан кейін де майнинг жалғасқанын көрсетеді, ал көлем ең көп тартады: онда барған машиналар туралы жазба жоқ.",
    ),
    "migration.short.half": (
        "Half is gone after {both} months with both, {none} with no shock.",
        "Жартысы екеуімен {both} айда, соққысыз {none} айда кетеді.",
    ),
    "migration.short.record": (
        "What came after, by methods that may differ by a point or two: {list}. {inside}.",
        "Кейін болғаны, бір-екі тармаққа айырмашылық жасауы мүмкін әдістер бойынша: {list}. {inside}.",
    ),
    "migration.short.inside.none": (
        "{value} of {period} lies outside the interval of every scenario",
        "{value} ({period}) барлық сценарийдің аралығынан тыс",
    ),
    "migration.short.inside.all": (
        "{value} of {period} lies inside the interval of every scenario",
        "{value} ({period}) барлық сценарийдің аралығында",
    ),
    "migration.short.inside.some": (
        "{value} of {period} lies outside the interval of {outside}, and inside that of {inside}",
        "{value} ({period}) мына сценарийлердің аралығынан тыс: {outside}; мыналардың аралығында: {inside}",
    ),
    "migration.short.score": (
        "On 12 maps that it had not seen, its error a month ahead (CRPS) was {ours:.2f} points of share, that of no change {same:.2f}, of the last trend {trend:.2f}. Without the four maps of the Chinese ban: {ours_calm:.2f}, {same_calm:.2f}, {trend_calm:.2f}. {verdict} {inside}",
        "Модель көрмеген 12 картада оның бір ай алға қателігі (CRPS) {ours:.2f} пайыздық тармақ, өзгеріссіз болжамдікі {same:.2f}, соңғы үрдістікі {trend:.2f} болды. Қытай тыйымының төрт картасынсыз: {ours_calm:.2f}, {same_calm:.2f}, {trend_calm:.2f}. {verdict} {inside}",
    ),
    "migration.short.score.ban": (
        "What it gains, it gains by knowing that a ban was in force; without it, no change is about as good.",
        "Оның ұтысы тыйым күшінде екенін білуінен; онсыз өзгеріссіз болжам шамамен сондай жақсы.",
    ),
    "migration.short.inside": (
        "Its 90 % intervals held {one:.0%} of the shares a month ahead and {six:.0%} of those six months ahead ({one_calm:.0%} and {six_calm:.0%} where the ban did not lie between): they do not hold a shock that nobody foresaw.",
        "Оның 90% аралықтары бір ай алға үлестердің {one:.0%}, алты ай алға {six:.0%} қамтыды (арасына тыйым түспегенде {one_calm:.0%} және {six_calm:.0%}): олар ешкім болжамаған соққыны қамтымайды.",
    ),
    "migration.short.score.both": (
        "It is better in both, a little where nothing happens, more where it is told that a ban is in force.",
        "Екеуінде де жақсырақ: ештеңе болмағанда сәл ғана, тыйым күшінде екені айтылғанда көбірек.",
    ),
    "migration.short.score.worse": (
        "No change is as good or better: take that.",
        "Өзгеріссіз болжам сондай немесе одан жақсы: соны алыңыз.",
    ),
    "migration.left": (
        "How much leaves",
        "Қаншасы кетеді",
    ),
    "migration.left.note": (
        "Part of what ran in {month} that is no longer in the country. Machines that come meanwhile are not set off; half gone: months, if the rates stay.",
        "{month} айында істегеннің енді елде жоқ бөлігі. Сол арада келген машиналар шегерілмейді; жартысы кетеді: қарқын сақталса, ай.",
    ),
    "migration.path": (
        "Share of the world and hashrate, foretold",
        "Әлемдегі үлес және хешрейт, болжам",
    ),
    "migration.path.note": (
        "As a map of the month would show it, newcomers and growth elsewhere included: percent of the world, and EH/s.",
        "Сол айдың картасы көрсететіндей, жаңадан келгендер мен басқа жердегі өсімді қоса: әлемнің пайызы және EH/s.",
    ),
    "migration.where": (
        "Where it goes (after {after} months of both)",
        "Қайда кетеді (екеуімен {after} айдан кейін)",
    ),
    "migration.where.note": (
        "Part of what left the country that runs in another; {missing} is on its way or scrapped. Learned from where China's machines went in 2021; what a country already has weighs most. China is among them although it bans mining, as the map shows a fifth of the world's hashrate there from September 2021 on.",
        "Елден кеткеннің басқа елде істейтін бөлігі; {missing} жолда немесе есептен шыққан. Қытай машиналары 2021 жылы қайда барғанынан үйренілген; елде бұрыннан бары ең салмақты. Қытай майнингке тыйым салса да тізімде, өйткені карта 2021 жылғы қыркүйектен бастап әлем хешрейтінің бестен бірін сонда көрсетеді.",
    ),
    "migration.where.other": (
        "elsewhere",
        "басқа жерде",
    ),
    "migration.later": (
        "What came after, on record",
        "Кейін болғаны, тіркелген дерек",
    ),
    "migration.later.note": (
        "By other methods than the map's, so that a difference of a point or two may be one of method. Scenarios in percent of the world.",
        "Картадан өзге әдістермен, сондықтан бір-екі тармақ айырмашылық әдістен болуы мүмкін. Сценарийлер әлемнің пайызымен.",
    ),
    "migration.later.loads": (
        "Loads and sites on record: {list}.",
        "Тіркелген жүктемелер мен нысандар: {list}.",
    ),
    "migration.on_record.mining_load": (
        "{value:,.0f} MW ({period})",
        "{value:,.0f} MW ({period})",
    ),
    "migration.on_record.sites_ceased": (
        "{value:,.0f} sites ceased ({period})",
        "{value:,.0f} нысан тоқтаған ({period})",
    ),
    "migration.on_record.machines_seized": (
        "{value:,.0f} machines seized ({period})",
        "{value:,.0f} машина тәркіленген ({period})",
    ),
    "migration.causes": (
        "Causes that were named",
        "Аталған себептер",
    ),
    "migration.causes.item": (
        "{period}: {note}.",
        "{period}: {note}.",
    ),
    "migration.causes.note": (
        "Power is named first, four months before the cut, and most. The shutdown is named in two statements, in one of them with the power cut that followed: neither the record nor the map can part the two.",
        "Электр қуаты бірінші, ажыратудан төрт ай бұрын, әрі ең жиі аталады. Ажырату екі мәлімдемеде аталады, бірінде одан кейінгі электр ажыратумен бірге: оларды жазба да, карта да бөле алмайды.",
    ),
    "migration.unseen": (
        "Whether the map shows the cut",
        "Карта ажыратуды көрсете ме",
    ),
    "migration.unseen.most": (
        "It does not. Had every machine in the country stood still for {hours:.0f} hours, the month's mean would be lower by {lost:.0%} at most, {points:.1f} points of share; a month moves by {noise:.1f} points either way with no shock at all. On the map the share fell by {fell:.1f} points and the hashrate rose by {rose:.0%}.",
        "Көрсетпейді. Елдегі барлық машина {hours:.0f} сағат тоқтап тұрса да, айлық орташа ең көбі {lost:.0%}, яғни {points:.1f} пайыздық тармаққа төмендер еді; ал ай соққысыз-ақ екі жаққа {noise:.1f} тармаққа ауытқиды. Картада үлес {fell:.1f} тармаққа төмендеп, хешрейт {rose:.0%} өсті.",
    ),
    "migration.unseen.rate": (
        "How many leave for each 100 hours cut off: {prior} of 1 before the map was read, {posterior} after it.",
        "Әр 100 сағат ажыратуда қаншасы кетеді: карта оқылғанға дейін 1-ден {prior}, кейін {posterior}.",
    ),
    "migration.learned": (
        "What the map adds",
        "Карта не қосады",
    ),
    "migration.learned.note": (
        "5, 50 and 95 % points before and after the map; narrower: part of the prior's spread that is gone; bits of information. All priors are assumed.",
        "Картаға дейінгі және кейінгі 5, 50 және 95% нүктелері; тарылу: априорлық шашыраудың жойылған бөлігі; ақпарат биттері. Барлық априорлық үлестірім болжап алынған.",
    ),
    "migration.learned.little": (
        "The map says little of: {list}.",
        "Карта мыналар туралы аз айтады: {list}.",
    ),
    "migration.scores": (
        "Scores on the last 12 maps, each foretold from the maps before it",
        "Соңғы 12 картадағы ұпайлар, әрқайсысы өзіне дейінгі карталардан болжанған",
    ),
    "migration.scores.note": (
        "CRPS and error of the median in points of share, mean of ten countries; log distance is Aitchison's; inside: part within the 90 % interval; model better on: maps on which its CRPS was lower. Calm: none of June to September 2021 lies between the last map read and the one foretold. Told of no ban: this model, without the knowledge that the Chinese ban goes on; how long it did, and that China hid, is hindsight. The naive forecasts have noise of the same form, as large as they had missed by until then.",
        "CRPS және медиана қателігі үлестің пайыздық тармағымен, он елдің орташасы; лог-қашықтық – Эйчисон қашықтығы; ішінде: 90% аралыққа түскен бөлік; модель жақсырақ: CRPS-і төмен болған карталар. Тыныш: соңғы оқылған карта мен болжанған карта арасына 2021 жылғы маусым – қыркүйек түспейді. Тыйымсыз: осы модель, бірақ Қытай тыйымының жалғасып жатқанын білмейді; оның қанша созылғаны және Қытайдың жасырынғаны – кейін белгілі болған жайт. Қарапайым болжамдардың шуы сол пішінде, шамасы олардың сол кезге дейінгі қателігіндей.",
    ),
    "migration.scores.public": (
        "What could be foretold in January 2022 from {map}, the newest map then public: Kazakhstan at {list}. It came to {came:.1f} %. It could know nothing of the rationing that began in between.",
        "2022 жылғы қаңтарда, сол кездегі ең жаңа жария картадан ({map}) не болжауға болар еді: Қазақстан {list}. Шын мәні {came:.1f}% болды. Ол арада басталған электр шектеуін біле алмас еді.",
    ),
    "migration.scores.public.one": (
        "{middle:.1f} % ({low:.1f}-{high:.1f}) by {method}",
        "{method}: {middle:.1f}% ({low:.1f}–{high:.1f})",
    ),
    "migration.beaten": (
        "{beaten} of {maps}",
        "{maps} ішінен {beaten}",
    ),
    "migration.method.model": (
        "this model",
        "осы модель",
    ),
    "migration.method.untold": (
        "told of no ban",
        "тыйымсыз",
    ),
    "migration.method.no_change": (
        "no change",
        "өзгеріс жоқ",
    ),
    "migration.method.last_trend": (
        "last trend",
        "соңғы үрдіс",
    ),
    "migration.months.all": (
        "all {count}",
        "барлығы {count}",
    ),
    "migration.months.calm": (
        "calm {count}",
        "тыныш {count}",
    ),
    "migration.limits": (
        "What the data cannot say",
        "Деректер нені айта алмайды",
    ),
    "migration.limits.sample": (
        "The map is a sample: miners of three, later four pools, 37 to 44 % of the network, placed by their addresses. Traffic through proxies is counted where it comes out (Germany, Ireland), and China's zeros of July and August 2021 are that hiding: here they are taken as not seen, not as gone.",
        "Карта – іріктеме: үш, кейін төрт пулдың майнерлері, желінің 37–44%, мекенжайлары бойынша орналастырылған. Прокси арқылы өткен трафик шыққан жерінде (Германия, Ирландия) саналады, Қытайдың 2021 жылғы шілде мен тамыздағы нөлдері – сол жасырыну: мұнда олар кеткен емес, көрінбеген деп алынды.",
    ),
    "migration.limits.one": (
        "One ban in one country is the experiment. Rates under rationing rest on five months of one country, in which the share outside the shock moved as well; the effect of a cut on decisions to leave rests on nothing but the prior.",
        "Бір елдегі бір тыйым – бүкіл тәжірибе осы. Электр шектеу кезіндегі қарқындар бір елдің бес айына сүйенеді, ол кезде үлес соққысыз да өзгеріп жатты; ажыратудың кету шешіміне әсері тек априорлық үлестірімге сүйенеді.",
    ),
    "migration.limits.price": (
        "The price of power is one survey of business tariffs of 2019; for Iran, Ireland and the rest of the world their mean stands in.",
        "Электр бағасы – бизнес тарифтерінің 2019 жылғы бір сауалнамасы; Иран, Ирландия және қалған әлем үшін орнына олардың орташасы алынды.",
    ),
    "migration.limits.hours": (
        "The cut is taken to be as long as Kazakhstan's, {hours:.0f} h; --hours-off gives another.",
        "Ажырату ұзақтығы Қазақстандағыдай деп алынды, {hours:.0f} сағ; --hours-off басқасын береді.",
    ),
    "migration.short.inside.beyond": (
        "They lie beyond the months foretold",
        "Олар болжанған айлардан әрі",
    ),
    "migration.points": (
        "{middle:.1f} points ({low:.1f}-{high:.1f})",
        "{middle:.1f} тармақ ({low:.1f}–{high:.1f})",
    ),
    "migration.later.beyond": (
        "A dash: after {last}, the last month foretold; --months reaches further.",
        "Сызықша: болжанған соңғы айдан ({last}) кейін; --months әрі созады.",
    ),
    "migration.list": (
        "{country} {share}",
        "{country} {share}",
    ),
    "migration.quantiles": (
        "{middle} ({low}-{high})",
        "{middle} ({low}–{high})",
    ),
    "column.scenario": (
        "scenario",
        "сценарий",
    ),
    "column.path_unit": (
        "of",
        "өлшем",
    ),
    "column.left_at": (
        "{months:,|one=# month|other=# months}",
        "{months:,} ай",
    ),
    "column.half_gone": (
        "half gone",
        "жартысы кетеді",
    ),
    "column.forecast": (
        "{month}",
        "{month}",
    ),
    "column.destination": (
        "country",
        "ел",
    ),
    "column.of_left": (
        "of what left",
        "кеткеннен",
    ),
    "column.period": (
        "period",
        "кезең",
    ),
    "column.share_later": (
        "on record",
        "тіркелгені",
    ),
    "column.parameter": (
        "parameter",
        "параметр",
    ),
    "column.prior": (
        "before the map",
        "картаға дейін",
    ),
    "column.posterior": (
        "after it",
        "кейін",
    ),
    "column.contraction": (
        "narrower",
        "тарылу",
    ),
    "column.forecaster": (
        "forecast",
        "болжам",
    ),
    "column.held_out": (
        "maps",
        "карталар",
    ),
    "column.ahead": (
        "months ahead",
        "алға, ай",
    ),
    "column.crps": (
        "CRPS",
        "CRPS",
    ),
    "column.error": (
        "error",
        "қателік",
    ),
    "column.log_ratio": (
        "log distance",
        "лог-қашықтық",
    ),
    "column.inside": (
        "inside",
        "ішінде",
    ),
    "column.beaten": (
        "model better on",
        "модель жақсырақ",
    ),
    "figure.migration": (
        "Hashrate of {place} on the mining map, and foretold from {month}",
        "{place}: майнинг картасындағы хешрейт және {month} айынан кейінгі болжам",
    ),
    "figure.migration.note": (
        "Dots: months on the map. Lines and bands: median and 90 % interval by scenario, cut off at the top; that of no shock lies between dashed lines. Below: where what left has gone after {after} months of both shocks, with 90 % intervals.",
        "Нүктелер: картадағы айлар. Сызықтар мен жолақтар: сценарий бойынша медиана және 90% аралық, жоғарысы кесілген; соққысыз сценарийдікі үзік сызықтар арасында. Төменде: екі соққымен {after} айдан кейін кеткені қайда барды, 90% аралықтармен.",
    ),
    "figure.migration.note.later": (
        "Diamonds: shares on record later, by other methods.",
        "Ромбтар: кейін басқа әдістермен тіркелген үлестер.",
    ),
    "figure.migration.hours": (
        "The length of the cut is {series}.",
        "Ажырату ұзақтығы: {series}.",
    ),
    "figure.migration.share": (
        "percent of the world's hashrate",
        "әлем хешрейтінің пайызы",
    ),
    "figure.migration.where": (
        "percent of what left",
        "кеткеннің пайызы",
    ),
    "figure.migration.map": (
        "on the map",
        "картада",
    ),
    "figure.migration.later": (
        "on record later",
        "кейін тіркелген",
    ),
    "figure.migration.cut": (
        "the cut",
        "ажырату",
    ),
    "figure.migration.alt": (
        "{place} had {share:.1f} % of the world's hashrate in {month}. By {last}: {scenarios}. Most of what leaves goes to {first}.",
        "{place} {month} айында әлем хешрейтінің {share:.1f}% үлесін иеленді. {last} айына қарай: {scenarios}. Кеткеннің ең көбі баратын ел: {first}.",
    ),
    "figure.migration.alt.scenario": (
        "{name} {middle:.1f} % ({low:.1f} to {high:.1f})",
        "{name} {middle:.1f}% ({low:.1f} … {high:.1f})",
    ),
    "label.map_outside_china": (
        "of the hashrate outside China, {month} (public {published})",
        "Қытайдан тыс хешрейттен, {month} (жарияланған {published})",
    ),
    "label.map_rise": (
        "hashrate on the map, from {first} to {last}, by",
        "картадағы хешрейт, {first} – {last}, өзгерісі",
    ),
    "label.claimed_ehs": (
        "the machines claimed",
        "мәлімделген машиналар",
    ),
    "why.moved_in": (
        "the mining map says {readings}; that many moved is read as the hashrate being {grew} times as large at one end as at the other, and as growing faster than elsewhere outside China, whose fall lifts every other share; it shows where, not who moved",
        "майнинг картасы бойынша {readings}; осынша көшті дегені хешрейт бір ұшында екіншісінен {grew} есе көп болды және Қытайдан тыс басқа жерден жылдамырақ өсті деп оқылады, өйткені Қытайдың төмендеуі қалғандардың үлесін өсіреді; карта кімнің көшкенін емес, қайда екенін көрсетеді",
    ),
    "why.moved_in.no_china": (
        "the mining map says {readings}; that many moved is read as both being {grew} times as large at one end as at the other; it shows where, not who moved",
        "майнинг картасы бойынша {readings}; осынша көшті дегені екеуі де бір ұшында екіншісінен {grew} есе көп болды деп оқылады; карта кімнің көшкенін емес, қайда екенін көрсетеді",
    ),
    "why.moved_machines": (
        "machines are not counted on the map: {readings}, at an assumed hashrate of a machine; {room}, and it does not say who moved",
        "картада машиналар саналмайды: {readings}, машина хешрейті болжап алынған; {room}, кім көшкенін ол айтпайды",
    ),
    "why.moved_machines.part": (
        "that leaves room for them among others",
        "бұл олардың басқалармен қатар болуына орын қалдырады",
    ),
    "why.moved_machines.more": (
        "that is not more than they make",
        "бұл олар беретіннен көп емес",
    ),
    "why.moved_machines.fell": (
        "the map does not show a rise then",
        "карта ол кезде өсім көрсетпейді",
    ),
    "why.moved_machines.unseen": (
        "so few are not seen in it",
        "мұндай аз сан онда көрінбейді",
    ),
    "why.unmeasured.moved_in": (
        "nothing in this version measures it: machines are not counted on the map",
        "бұл нұсқада оны ештеңе өлшемейді: картада машиналар саналмайды",
    ),
    "why.moved_out": (
        "the share was {share:.1f} % in {month} and later, by other methods, {readings}{loads}: they left. Why, these figures do not say{causes}",
        "үлес {month} айында {share:.1f}% болды, кейін басқа әдістермен {readings}{loads}: олар кетті. Неге екенін бұл сандар айтпайды{causes}",
    ),
    "why.moved_out.causes": (
        "; power was rationed from {start}, before the cut, and is named as a cause more often than it, and the mining map does not show the cut",
        "; электр қуаты ажыратудан бұрын, {start} айынан бастап шектелген және себеп ретінде одан жиі аталады, ал майнинг картасы ажыратуды көрсетпейді",
    ),
    "why.moved_out.rose": (
        "the share was {share:.1f} % in {month} and later, by other methods, {readings}{loads}: it did not fall",
        "үлес {month} айында {share:.1f}% болды, кейін басқа әдістермен {readings}{loads}: ол төмендеген жоқ",
    ),
    "why.moved_out.loads": (
        "; loads, sites and machines on record: {list}",
        "; тіркелген жүктемелер, нысандар мен машиналар: {list}",
    ),
}
