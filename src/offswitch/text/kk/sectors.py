"""What the loss by sector and the count of people have to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_sector": (
        "no sector is called '{name}'; known: {known}",
        "'{name}' деген сала жоқ; белгілілері: {known}",
    ),
    "error.bad_hours": (
        "the hours of '{name}' must be two that differ, between 0 and 24, and a holiday has none; give full hours of the local day, and a parameter with them",
        "'{name}' сағаттары 0 мен 24 аралығындағы екі бөлек сағат болуы керек, мерекеде сағат болмайды; жергілікті тәуліктің толық сағаттарын және олармен бірге параметр беріңіз",
    ),
    "error.bad_buffers": (
        "hours that are absorbed, their rise or their refill are negative, not finite or without any rise; give hours from 0, and a rise above 0",
        "өтелетін сағаттар, олардың өсуі немесе қайта толуы теріс, шекті емес не өсу мүлдем жоқ; 0-ден басталатын сағат және 0-ден үлкен өсу беріңіз",
    ),
    "error.sector_services": (
        "'{name}' cuts neither wired nor mobile access somewhere, so no sector stops there; name all, fixed or mobile as service",
        "'{name}' еш жерде сымды да, мобильді де қолжетімділікті ажыратпайды, сондықтан онда бірде-бір сала тоқтамайды; қызмет ретінде all, fixed немесе mobile атаңыз",
    ),
    "error.not_a_region": (
        "'{place}' is not a region of {country} that is known here; known: {known}",
        "'{place}' – {country} мұнда белгілі аймағы емес; белгілілері: {known}",
    ),
    "error.country_and_region": (
        "the shutdown cuts {country} and a region of it, which would count twice; give the one or the other",
        "ажырату {country} мен оның аймағын бірге ажыратады, бұл екі рет санау болар еді; бірін ғана беріңіз",
    ),
    "error.parts_of_gdp": (
        "agriculture, industry and services are {low:.3g} at the least and {total:.3g} of GDP together; give shares from 0 that add up to no more than 1",
        "ауыл шаруашылығы, өнеркәсіп және қызметтер: ең азы {low:.3g}, барлығы ЖІӨ-нің {total:.3g} бөлігі; 0-ден басталып, қосындысы 1-ден аспайтын үлестер беріңіз",
    ),
    "error.gdp_not_positive": (
        "the GDP of {place} is not above zero; correct it",
        "{place} ЖІӨ-сі нөлден үлкен емес; түзетіңіз",
    ),
    "error.profile_gap": (
        "the activity profile '{name}' does not cover every hour of every kind of day; add the missing rows",
        "'{name}' белсенділік профилі әр күн түрінің барлық сағатын қамтымайды; жетіспейтін жолдарды қосыңыз",
    ),
    "error.no_zone_of": (
        "the zone database has no zone for {place}; give its regions with their zones",
        "белдеулер базасында {place} белдеуі жоқ; аймақтарын белдеулерімен беріңіз",
    ),
    "error.confounder_parameter": (
        "'{name}' is not a row of parameters.csv; add one in share, or leave the cell empty for a holiday",
        "'{name}' – parameters.csv жолы емес; оны share бірлігімен қосыңыз немесе мереке болса ұяшықты бос қалдырыңыз",
    ),
    "error.sale_twice": (
        "what {seller} sells to {buyer} stands twice; keep one",
        "{seller} сатушысының {buyer} сатып алушысына сатқаны екі рет тұр; біреуін қалдырыңыз",
    ),
    "error.no_output": (
        "the table has no output of {sector}; add a row with `output` as buyer",
        "кестеде {sector} өнімі жоқ; сатып алушысы `output` болатын жол қосыңыз",
    ),
    "error.interindustry_cell": (
        "the row of {name} holds {value}; give sales from 0, and an output above 0",
        "{name} жолында {value} тұр; 0-ден басталатын сатылым және 0-ден үлкен өнім беріңіз",
    ),
    "error.interindustry_output": (
        "'{sector}' sells {share:.3g} times its output to sectors of the table; what they buy cannot exceed it: check units and the row of `output`",
        "'{sector}' кестедегі салаларға өз өнімінен {share:.3g} есе сатады; олардың сатып алғаны одан аспайды: бірліктерді және `output` жолын тексеріңіз",
    ),
    "error.interindustry_closed": (
        "the sectors of the table sell all they make to each other, so that an inoperability would never end; give final demand by an `output` above the sales",
        "кестедегі салалар бүкіл өнімін бір-біріне сатады, сондықтан тоқтап қалу ешқашан бітпес еді; соңғы сұранысты сатылымнан көп `output` арқылы беріңіз",
    ),
    "error.interindustry_empty": (
        "the table has fewer than two sectors; give the sales between two at least",
        "кестеде екіден аз сала бар; кемінде екеуінің арасындағы сатылымды беріңіз",
    ),
    "error.not_observed": (
        "losses of '{basis}' origin cannot calibrate anything: a model fitted to a model's output learns the model; give losses that were observed, with basis 'observed'",
        "'{basis}' негізіндегі шығындар ештеңені калибрлей алмайды: модель нәтижесіне бейімделген модель сол модельді ғана үйренеді; бақыланған шығындарды, basis мәні 'observed' етіп беріңіз",
    ),
    "error.loss_columns": (
        "losses lack the column {missing}; give event, depth, hours, loss_share and basis",
        "шығындарда {missing} бағаны жоқ; event, depth, hours, loss_share және basis беріңіз",
    ),
    "error.loss_row": (
        "event '{event}' has a depth or a loss outside 0 to 1, or no hours; give shares, and hours above 0",
        "'{event}' оқиғасының тереңдігі не шығыны 0 мен 1 аралығынан тыс, немесе сағаты жоқ; үлестерді және 0-ден үлкен сағатты беріңіз",
    ),
    "error.few_losses": (
        "{found} losses are too few to fit three numbers; give at least {least}, some shorter than a day and some longer",
        "{found} шығын үш санды бағалауға тым аз; кемінде {least} беріңіз, кейбірі бір тәуліктен қысқа, кейбірі ұзақ",
    ),
    "error.draws_of_two": (
        "a split of variance takes a power of two of draws, twice over; {draws} draws of the run allow none of {least} or more: use more draws",
        "дисперсияны бөлуге іріктеменің екінің дәрежесі екі рет керек; есептеудің {draws} іріктемесі {least} немесе одан көбін бермейді: көбірек іріктеме алыңыз",
    ),
    "omission.sectors": (
        "loss by sector",
        "салалар бойынша жоғалған құн",
    ),
    "omission.no_parts": (
        "agriculture, industry and services of the country are not all on record",
        "елдің ауыл шаруашылығы, өнеркәсібі және қызметтері түгел тіркелмеген",
    ),
    "narrow.series": (
        "how deep the cut was, hour by hour",
        "ажыратудың әр сағаттағы тереңдігі",
    ),
    "report.sectors": (
        "Loss by sector",
        "Салалар бойынша жоғалған құн",
    ),
    "sectors.short": (
        "In short: an estimated {lost} of value added was lost to the shutdown itself, on top of what the unrest stopped anyway and after what was made up later. Had the week been ordinary otherwise, the same cut would have cost {ordinary}.",
        "Қысқаша: ажыратудың өзінен бағалау бойынша {lost} қосылған құн жоғалды – тәртіпсіздік онсыз да тоқтатқаннан тыс және кейін өтелгеннен соң. Апта басқа жағынан әдеттегідей болса, сол ажырату {ordinary} тұрар еді.",
    ),
    "sectors.short.alone": (
        "In short: an estimated {lost} of value added was lost to the shutdown, after what was made up later. What else stopped work in these days is not on record here, and would be part of it.",
        "Қысқаша: ажыратудан бағалау бойынша {lost} қосылған құн жоғалды, кейін өтелгеннен соң. Сол күндері жұмысты тағы не тоқтатқаны мұнда тіркелмеген, ол осының ішіне кірер еді.",
    ),
    "sectors.assumed": (
        "This is no measurement. GDP, its three large parts and the hours of the cut are on record; how services divide, how much stops, after how long, and how much is made up later is assumed, and the interval is what those assumptions allow.",
        "Бұл – өлшем емес. ЖІӨ, оның үш ірі бөлігі және ажырату сағаттары тіркелген; қызметтер қалай бөлінеді, қаншасы, қашан тоқтайды, қаншасы кейін өтеледі – болжап алынған, аралық – сол болжамдар жол беретін шек.",
    ),
    "sectors.flow": (
        "Medians in millions of dollars, in brackets the 90 % interval. Interrupted is what was not made in those hours; lost is what was not caught up afterwards either. An ordinary week would have made {exposed} in the same {hours:.0f} hours: {share} of that is lost.",
        "Медианалар миллион доллармен, жақшада – 90% аралық. Үзілген – сол сағаттарда өндірілмегені; жоғалған – кейін де өтелмегені. Әдеттегі апта сол {hours:.0f} сағатта {exposed} өндірер еді: соның {share} жоғалды.",
    ),
    "sectors.stood_in": (
        "Stood in: {list}.",
        "Ненің орнына не алынды: {list}.",
    ),
    "sectors.stood_in.year": (
        "{name} of {year}",
        "{year} жылғы {name}",
    ),
    "sectors.confounders": (
        "What else stopped work. Each is set against the loss of an ordinary week by itself: what it would have stopped anyway, and at most, had it stopped all that it touches. They overlap and do not add up.",
        "Жұмысты тағы не тоқтатты. Әрқайсысы әдеттегі аптаның шығынымен жеке салыстырылған: онсыз да тоқтататыны және өзі қатысы бардың бәрін тоқтатқанда ең көбі. Олар қабаттасады, қосындысы шықпайды.",
    ),
    "sectors.claims": (
        "Said by others, of the unrest with or without its network, so that none is a figure of the shutdown: {list}. Nobody published a split between looting and lost connectivity.",
        "Басқалар тәртіпсіздік туралы, желімен бірге не онсыз айтқаны, сондықтан ешқайсысы ажыратудың саны емес: {list}. Тонау мен байланыстың үзілуін ешкім бөліп жарияламаған.",
    ),
    "sectors.claim": (
        "{usd} ({who}, {when})",
        "{usd} ({who}, {when})",
    ),
    "sectors.claim.to": (
        " to ",
        " – ",
    ),
    "sectors.no_knock_on": (
        "Knock-on from sector to sector is left out: it takes a table of what sectors sell to each other, and none ships here (sales.csv of a case).",
        "Салааралық тізбекті әсер есепке алынбаған: оған салалардың бір-біріне сатқанының кестесі керек, ол пакетте жоқ (кейстің sales.csv файлы).",
    ),
    "sectors.knock_on": (
        "Knock-on from sector to sector, by the sales of the case: {usd} more.",
        "Салааралық тізбекті әсер, кейстегі сатылымдар бойынша: тағы {usd}.",
    ),
    "sectors.narrow": (
        "The fact that would narrow it most: {what} ({name}), which by itself makes {share:.0%} of the variance; were it known, the 90 % interval would be {known} wide on average in place of {now}.",
        "Аралықты ең көп тарылтатын дерек: {what} ({name}), өзі дисперсияның {share:.0%} береді; ол белгілі болса, 90% аралықтың ені орташа {now} орнына {known} болар еді.",
    ),
    "sectors.narrow.next": (
        "Next: {list}.",
        "Келесілері: {list}.",
    ),
    "sectors.narrow.one": (
        "{name} {share:.0%}",
        "{name} {share:.0%}",
    ),
    "sectors.record": (
        "No record of observed losses was found for any shutdown, so that nothing here is calibrated on one.",
        "Бірде-бір ажырату бойынша бақыланған шығын жазбасы табылмады, сондықтан мұнда ештеңе соған калибрленбеген.",
    ),
    "sectors.method": (
        "Method: value added of a sector, by local hour and weekday, times the share that stops without the network at this depth and length, less what is caught up.",
        "Әдіс: саланың жергілікті сағат пен апта күні бойынша қосылған құны, осы тереңдік пен ұзақтықта желісіз тоқтайтын үлесіне көбейтілген, өтелгені шегерілген.",
    ),
    "sectors.total": (
        "What stands side by side. Only value added that no other row counts may be added, so that the one total to be made is {usd}.",
        "Қатар тұрған сандар. Басқа ешбір жол санамайтын қосылған құнды ғана қосуға болады, сондықтан шығаруға болатын жалғыз қосынды – {usd}.",
    ),
    "sectors.total.yes": (
        "yes",
        "иә",
    ),
    "sectors.total.no": (
        "no: {reason}",
        "жоқ: {reason}",
    ),
    "flow.kind": (
        "{kind}, not value added",
        "{kind}, қосылған құн емес",
    ),
    "flow.shared": (
        "same flows as {others}",
        "ағындары ортақ: {others}",
    ),
    "kind_of_flow.revenue": (
        "revenue",
        "түсім",
    ),
    "kind_of_flow.purchases": (
        "purchases",
        "сатып алулар",
    ),
    "kind_of_flow.transfer": (
        "money sent from one to another",
        "бір-біріне жіберілген ақша",
    ),
    "component.sectors": (
        "loss by sector",
        "салалар бойынша жоғалған құн",
    ),
    "component.knock_on": (
        "knock-on between sectors",
        "салааралық тізбекті әсер",
    ),
    "component.mining": (
        "revenue of Bitcoin miners",
        "Bitcoin майнерлерінің түсімі",
    ),
    "component.payments": (
        "purchases lost",
        "жоғалған сатып алулар",
    ),
    "component.remittances": (
        "money sent, held up",
        "кідірген ақша аударымдары",
    ),
    "report.sector_people": (
        "People",
        "Адамдар",
    ),
    "people.short": (
        "Cut off: {users} online, for {hours} of full loss: {person_hours} person-hours.",
        "Ажыратылғаны: желіні пайдаланатын {users}, {hours} толық жоғалту: {person_hours} адам-сағат.",
    ),
    "people.mobile_only": (
        "Of these, {users} have no line at home and mobile data alone: they lost {person_hours} person-hours of it. With a line, the hours are those of wired access, and the first row goes by the series of all services, so that the two do not add up to it.",
        "Соның ішінде {users} үйінде сымды желісі жоқ, тек мобильді интернеті бар: олар соның {person_hours} адам-сағатын жоғалтты. Сымды желісі барларда сағаттар сымды қолжетімділікке жатады, ал бірінші жол барлық қызметтің қатары бойынша, сондықтан екеуінің қосындысы оған тең емес.",
    ),
    "people.work": (
        "Hours of work at a distance lost: {hours}; hours of study: {study}. How many worked or studied so in these days nobody counted: for work the low end is near the official count of teleworkers, the high end near all who could; holidays of schools are not known here and count as study.",
        "Жоғалған қашықтан жұмыс сағаттары: {hours}; оқу сағаттары: {study}. Сол күндері қанша адам солай жұмыс істеп, оқығанын ешкім санамаған: жұмыс бойынша төменгі шек қашықтан істейтіндердің ресми санына, жоғарғы шек солай істей алатындардың бәріне жақын; мектеп каникулдары мұнда белгісіз, оқу деп саналған.",
    ),
    "people.regions": (
        "By region: the share of each in the people, and the hours of the country where no series is of the region itself.",
        "Аймақ бойынша: әрқайсысының халықтағы үлесі, өз қатары жоқ аймаққа елдің сағаттары.",
    ),
    "calibration.none": (
        "No record of observed losses was found for any shutdown: figures that are published are outputs of models, or of surveys that do not part the network from the unrest. Nothing is fitted to them; the shares stay assumed.",
        "Бірде-бір ажырату бойынша бақыланған шығын жазбасы табылмады: жарияланған сандар – модельдердің немесе желіні тәртіпсіздіктен бөлмейтін сауалнамалардың нәтижесі. Ештеңе оларға бейімделмеген; үлестер болжап алынған күйінде қалады.",
    ),
    "calibration.fitted": (
        "Fitted to {events} observed losses.",
        "{events} бақыланған шығын бойынша бағаланған.",
    ),
    "column.component": (
        "US$ M, side by side",
        "млн АҚШ $, қатар",
    ),
    "column.amount": (
        "amount",
        "сома",
    ),
    "column.in_total": (
        "in the total",
        "қосындыда",
    ),
    "column.sector_usd": (
        "US$ M by sector",
        "сала, млн АҚШ $",
    ),
    "column.group_of_people": (
        "people",
        "топ",
    ),
    "column.exposed": (
        "makes",
        "өндіреді",
    ),
    "column.interrupted": (
        "interrupted",
        "үзілген",
    ),
    "column.lost_ordinary": (
        "lost, ordinary week",
        "жоғалған, әдеттегі апта",
    ),
    "column.lost_unrest": (
        "lost, network alone",
        "жоғалған, тек желіден",
    ),
    "column.confounder": (
        "US$ M by what else stopped work",
        "тағы не тоқтатты, млн АҚШ $",
    ),
    "column.explains": (
        "explains",
        "түсіндіреді",
    ),
    "column.at_most": (
        "at most",
        "ең көбі",
    ),
    "column.person_hours": (
        "person-hours",
        "адам-сағат",
    ),
    "column.loss_hours": (
        "hours of full loss",
        "толық жоғалту сағаты",
    ),
    "column.region": (
        "region",
        "аймақ",
    ),
    "column.group": (
        "parameters of",
        "параметрлер тобы",
    ),
    "column.first_order": (
        "alone",
        "жеке",
    ),
    "column.total_order": (
        "with others",
        "басқалармен",
    ),
    "sector.all": (
        "all sectors",
        "барлық сала",
    ),
    "figure.sectors": (
        "What each sector lost",
        "Әр сала не жоғалтты",
    ),
    "figure.sectors.note": (
        "Million US dollars of value added that was not made up later, medians and 90 % intervals. All sectors by the network alone: {lost}. How much stops in each is assumed, not measured; the hours of the cut are {series}.",
        "Кейін өтелмеген қосылған құн, миллион АҚШ доллары, медианалар және 90% аралықтар. Барлық сала, тек желіден: {lost}. Әрқайсысында қаншасы тоқтайтыны өлшенбеген, болжап алынған; ажырату сағаттары: {series}.",
    ),
    "figure.sectors.unrest": (
        "by the network alone, beyond the unrest",
        "тек желіден, тәртіпсіздіктен тыс",
    ),
    "figure.sectors.ordinary": (
        "the same cut in an ordinary week",
        "сол ажырату әдеттегі аптада",
    ),
    "figure.sectors.alt": (
        "Value added lost to the shutdown by sector, one row each with its 90 percent interval, {lost} in all: {list}. Where two bars stand in a row, the second is the same cut in an ordinary week.",
        "Ажыратудан жоғалған қосылған құн салалар бойынша, әр жолда бір сала 90 пайыздық аралығымен, барлығы {lost}: {list}. Бір жолда екі жолақ тұрса, екіншісі – сол ажырату әдеттегі аптада.",
    ),
    "sector.agriculture": (
        "agriculture",
        "ауыл шаруашылығы",
    ),
    "sector.industry": (
        "industry",
        "өнеркәсіп",
    ),
    "sector.trade": (
        "trade",
        "сауда",
    ),
    "sector.transport": (
        "transport",
        "көлік",
    ),
    "sector.ride_hailing": (
        "ride hailing",
        "такси шақыру",
    ),
    "sector.platform_work": (
        "platform work",
        "платформадағы жұмыс",
    ),
    "sector.tourism": (
        "lodging and meals",
        "тұру және тамақтандыру",
    ),
    "sector.information": (
        "information and communication",
        "ақпарат және байланыс",
    ),
    "sector.finance": (
        "finance",
        "қаржы",
    ),
    "sector.property": (
        "real estate",
        "жылжымайтын мүлік",
    ),
    "sector.telework": (
        "office work, telework",
        "кеңсе және қашықтан жұмыс",
    ),
    "sector.public_services": (
        "public services, health",
        "мемқызмет, денсаулық",
    ),
    "sector.education": (
        "education",
        "білім беру",
    ),
    "sector.other_services": (
        "other services",
        "өзге қызметтер",
    ),
    "group.series": (
        "depth and hours of the cut",
        "ажырату тереңдігі мен сағаттары",
    ),
    "group.size": (
        "size of the sectors",
        "салалардың көлемі",
    ),
    "group.stops": (
        "share that stops",
        "тоқтайтын үлес",
    ),
    "group.duration": (
        "buffers: hours absorbed, rise, refill",
        "қорлар: өтелетін сағат, өсу, қайта толу",
    ),
    "group.services": (
        "mobile or wired, and what is kept",
        "мобильді не сымды және не сақталады",
    ),
    "group.unrest": (
        "what else stopped work",
        "жұмысты тағы не тоқтатты",
    ),
    "group.caught_up": (
        "share caught up",
        "өтелген үлес",
    ),
    "who.online": (
        "online",
        "желіні пайдаланатын",
    ),
    "who.line": (
        "with a line at home",
        "үйінде сымды желісі бар",
    ),
    "who.mobile_only": (
        "with mobile data alone",
        "тек мобильді интернеті бар",
    ),
}
