"""The terminal report."""

TEXT: dict[str, tuple[str, str]] = {
    "hours.reconstructed": (
        "from the reconstructed series",
        "қалпына келтірілген қатардан",
    ),
    "hours.observed": (
        "from the observed series",
        "бақыланған қатардан",
    ),
    "hours.published": (
        "{whose}",
        "{whose}",
    ),
    "hours.unknown": (
        "an unknown number of",
        "белгісіз",
    ),
    "hours.never": (
        "no time in it",
        "ондай уақыт жоқ",
    ),
    "method.oecd_2011": (
        "OECD 2011",
        "OECD 2011",
    ),
    "method.brookings_2016": (
        "Brookings 2016",
        "Brookings 2016",
    ),
    "method.deloitte_2016_percent": (
        "Deloitte 2016, percent",
        "Deloitte 2016, пайыз",
    ),
    "method.deloitte_2016_dollar": (
        "Deloitte 2016, dollars",
        "Deloitte 2016, доллар",
    ),
    "method.netblocks_cost": (
        "NetBlocks COST / Top10VPN",
        "NetBlocks COST / Top10VPN",
    ),
    "caveat.unobserved": (
        "{hours:g} h inside the outage were not observed and count as nothing lost",
        "іркіліс ішіндегі {hours:g} сағ бақыланбаған, жоғалту жоқ деп саналды",
    ),
    "caveat.too_long": (
        "{hours:.0f} h is longer than the {longest:.0f} h the function was stated for",
        "{hours:.0f} сағ функция айтылған {longest:.0f} сағаттан ұзақ",
    ),
    "caveat.mining_proportional": (
        "assumes that miners lose in proportion to wired access, short restorations included",
        "майнерлер сымды қолжетімділікке пропорционал жоғалтады деп болжайды, қысқа уақытша қосылуларды қоса",
    ),
    "caveat.brookings_share": (
        "the share for developing members is quoted from memory, not checked against the publication",
        "дамушы мүшелердің үлесі жадтан келтірілген, жарияланыммен салыстырылмаған",
    ),
    "caveat.deloitte_tier": (
        "tier '{tier}' by an assumed cut-off; tier '{other}' gives ${usd:,.0f} a full day",
        "болжап алынған шек бойынша '{tier}' деңгейі; '{other}' деңгейі толық тәулігіне {usd:,.0f}\xa0$ береді",
    ),
    "caveat.deloitte_dollar": (
        "presumes ${presumed:,.0f} of GDP a head, against ${actual:,.0f}",
        "жан басына {presumed:,.0f}\xa0$ ЖІӨ деп алады, шын мәні {actual:,.0f}\xa0$",
    ),
    "caveat.cost_calibrated": (
        "taken back from the published figure itself ({share:.1%} of GDP), so it reproduces it and predicts nothing",
        "жарияланған санның өзінен кері есептелген (ЖІӨ-нің {share:.1%} бөлігі), сондықтан соны қайталайды, ештеңе болжамайды",
    ),
    "omission.economy": (
        "cost to the economy",
        "экономикаға келген шығын",
    ),
    "omission.no_all": (
        "the series says nothing of all services, only of {service}: no method prices that",
        "қатар барлық қызмет туралы ештеңе айтпайды, тек {service} туралы: оны бірде-бір әдіс бағаламайды",
    ),
    "omission.no_economy": (
        "the case has no [economy]",
        "кейсте [economy] жоқ",
    ),
    "omission.no_parameter": (
        "the case has no parameter '{name}'",
        "кейсте '{name}' параметрі жоқ",
    ),
    "omission.people": (
        "people cut off",
        "желіден ажыратылған адамдар",
    ),
    "omission.no_people": (
        "that takes a series of all services, and the population and the share online of the year",
        "оған барлық қызметтің қатары, сол жылғы халық саны және желіні пайдаланатындар үлесі керек",
    ),
    "omission.payments": (
        "payments and cash",
        "төлемдер және қолма-қол ақша",
    ),
    "omission.remittances": (
        "remittances",
        "ақша аударымдары",
    ),
    "omission.bitcoin": (
        "Bitcoin",
        "Bitcoin",
    ),
    "omission.no_bitcoin": (
        "the case has no [bitcoin]",
        "кейсте [bitcoin] жоқ",
    ),
    "omission.mining": (
        "miners' revenue",
        "майнерлер түсімі",
    ),
    "omission.no_mining": (
        "the case lacks map_share, miners_without_other_link, fees_per_block or usd_per_btc, a series of wired access, or blocks from before the cut to the return",
        "кейсте map_share, miners_without_other_link, fees_per_block немесе usd_per_btc, сымды қолжетімділік қатары, не ажыратуға дейіннен қалпына келуге дейінгі блоктар жоқ",
    ),
    "report.series.reconstructed": (
        "RECONSTRUCTED from published statements, not measured: outages, hours and costs rest on it",
        "Жарияланған мәлімдемелерден ҚАЛПЫНА КЕЛТІРІЛГЕН, өлшенбеген: іркілістер, сағаттар мен шығындар соған сүйенеді",
    ),
    "report.series.observed": (
        "observed",
        "бақыланған",
    ),
    "report.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws; intervals hold 90 %",
        "offswitch {version}, бастапқы сан {seed}, {draws:,} іріктеме; аралықтар 90%",
    ),
    "estimate": (
        "{middle} ({interval})",
        "{middle} ({interval})",
    ),
    "place.the": (
        "the {name}",
        "{name}",
    ),
    "interval": (
        "90 %: {ends}",
        "90%: {ends}",
    ),
    "ends": (
        "{low}-{high}",
        "{low}–{high}",
    ),
    "unit.block": (
        "blocks",
        "блок",
    ),
    "unit.btc": (
        "BTC",
        "BTC",
    ),
    "unit.eh/s": (
        "EH/s",
        "EH/s",
    ),
    "unit.farm": (
        "farms",
        "ферма",
    ),
    "unit.usd/kwh": (
        "$/kWh",
        "$/kWh",
    ),
    "report.short": (
        "In short",
        "Қысқаша",
    ),
    "span": (
        "{low} to {high}",
        "{low} … {high}",
    ),
    "service.all": (
        "all services",
        "барлық қызмет",
    ),
    "service.mobile": (
        "mobile data",
        "мобильді интернет",
    ),
    "service.fixed": (
        "wired access",
        "сымды қолжетімділік",
    ),
    "service.messaging": (
        "messaging",
        "мессенджерлер",
    ),
    "service.social": (
        "social media",
        "әлеуметтік желілер",
    ),
    "service.web": (
        "the web",
        "веб",
    ),
    "report.short_network": (
        "Network: {service} down in {place} from {onset} to {back} UTC (restorations between: {count}); by depth {effective} of full loss, {whole} from the first loss of any service.",
        "Желі: {place}, {onset} – {back} UTC, {service} істемеді (арадағы уақытша қосылулар: {count}); тереңдік бойынша {effective} толық жоғалту, кез келген қызмет алғаш ажырағаннан бері {whole}.",
    ),
    "report.short_ordered": (
        "Ordered rather than an accident: {last}, judged by the last of its outages ({first} by the first); {bare} without the country's record.",
        "Апат емес, бұйрықпен болу ықтималдығы: соңғы іркілісі бойынша {last} (біріншісі бойынша {first}); елдің тарихын ескермегенде {bare}.",
    ),
    "report.short_ordered.one": (
        "Ordered rather than an accident: {last}; {bare} without the country's record.",
        "Апат емес, бұйрықпен болу ықтималдығы: {last}; елдің тарихын ескермегенде {bare}.",
    ),
    "report.short_network.open": (
        "Network: {service} down in {place} from {onset} UTC and still down when the series ends, {back} (restorations between: {count}); by depth {effective} of full loss so far, {whole} from the first loss of any service.",
        "Желі: {place}, {onset} UTC-ден бастап {service} істемейді, қатар аяқталғанда ({back}) әлі қалпына келмеген (арадағы уақытша қосылулар: {count}); тереңдік бойынша әзірге {effective} толық жоғалту, кез келген қызмет алғаш ажырағаннан бері {whole}.",
    ),
    "report.short_cost": (
        "Cost: {low} to {high} on the latter hours, from the lowest to the highest end of the intervals of {methods} published methods that disagree.",
        "Шығын: соңғы аталған сағаттар бойынша {low} … {high}, өзара келіспейтін {methods} жарияланған әдіс аралықтарының ең төменгі шегінен ең жоғарғысына дейін.",
    ),
    "report.short_sectors": (
        "By sector, by our own method: {alone} of value added lost to the shutdown alone, after what was made up later; the same cut in an ordinary week would have cost {ordinary}. Most of its inputs are assumed.",
        "Салалар бойынша, біздің әдіспен: тек ажыратудан {alone} қосылған құн жоғалды, кейін өтелгеннен соң; сол ажырату әдеттегі аптада {ordinary} тұрар еді. Кірістерінің көбі болжап алынған.",
    ),
    "report.short_payments": (
        "Payments: {lost} of purchases lost, {share} of those meant in {days:.3g} days; by the network alone, had banks stayed open, {network}. Mostly assumed.",
        "Төлемдер: сатып алулардың {lost} жоғалды, бұл – {days:.3g} күнге жоспарланғанның {share}; банктер ашық болса, тек желіден {network}. Көбіне болжап алынған.",
    ),
    "report.short_remittances": (
        "Money of people held up at the border: {list}; most of it came late.",
        "Шекарада кідірген адамдар ақшасы: {list}; көбі кеш келді.",
    ),
    "report.short_remittances.one": (
        "{late} {where}",
        "{where} {late}",
    ),
    "report.short_hashrate": (
        "Bitcoin: in the first {first:.0f} h hashrate changed by {day} by baseline, {noise}",
        "Bitcoin: алғашқы {first:.0f} сағатта хешрейт салыстыру негізіне қарай {day} өзгерді, {noise}",
    ),
    "report.short_hashrate.claimed": (
        "; the blocks of {whole:.0f} h are {ratio} times as likely under a lasting {claimed} as under no change.",
        "; {whole:.0f} сағаттың блоктары тұрақты {claimed} өзгеріс болса, өзгеріссіз нұсқамен салыстырғанда {ratio} есе ықтимал.",
    ),
    "report.noise": (
        "within the noise of so few blocks",
        "мұндай аз блоктың шуы шегінде",
    ),
    "report.no_noise": (
        "beyond the noise of so few blocks by some",
        "кейбір салыстыру негізі бойынша мұндай аз блоктың шуынан тыс",
    ),
    "report.short_mining": (
        "Miners: {map} lost by the mining map, {chain} by the blocks (baseline: {baseline}).",
        "Майнерлер: майнинг картасы бойынша {map}, блоктар бойынша {chain} жоғалтты (салыстыру негізі: {baseline}).",
    ),
    "report.short_price": (
        "Price: Bitcoin {moved} {change:.1f} % in the {periods} sessions from the cut on; beyond what {model} explains {beyond}, {told}. That the cut caused it: {verdict}.",
        "Баға: ажыратудан бастап {periods} сауда сессиясында Bitcoin {change:.1f}% {moved}; {model} түсіндіргеннен тыс {beyond}, {told}. Себеп ажырату болғаны: {verdict}.",
    ),
    "report.short_migration": (
        "Hashrate leaving the country within a year, calculated: {none} with no shock, {cut} with the cut alone, {rationing} with power rationed. The mining map does not show the cut.",
        "Бір жылда елден кететін хешрейт, есептеу: соққысыз {none}, тек ажыратумен {cut}, электр шектелгенде {rationing}. Майнинг картасы ажыратуды көрсетпейді.",
    ),
    "report.short_claims": (
        "Claims: {list}.",
        "Мәлімдемелер: {list}.",
    ),
    "report.happened": (
        "What happened",
        "Не болды",
    ),
    "report.summary": (
        "In {place}, {service} down from {onset} to {back} UTC ({local}): {hours} from onset to stable return. Weighted by depth that is {cut} of full loss; from the first loss of any service, {effective}.",
        "{place}: {service} {onset} – {back} UTC ({local}) аралығында істемеді, басталуынан тұрақты қалпына келуге дейін {hours}. Тереңдігі ескерілгенде бұл – {cut} толық жоғалту; кез келген қызмет алғаш ажырағаннан бері {effective}.",
    ),
    "report.summary.open": (
        "In {place}, {service} down from {onset} UTC ({local}) and still down when the series ends, {back}: at least {hours} from onset. Weighted by depth that is {cut} of full loss; from the first loss of any service, {effective}.",
        "{place}: {service} {onset} UTC-ден ({local}) бастап істемейді, қатар аяқталғанда ({back}) әлі қалпына келмеген: басталуынан бері кемінде {hours}. Тереңдігі ескерілгенде бұл – {cut} толық жоғалту; кез келген қызмет алғаш ажырағаннан бері {effective}.",
    ),
    "report.bounds": (
        "With the series at its highest or lowest throughout it is {low} or {high} h.",
        "Қатар бүкіл бойында ең жоғары не ең төмен шегінде болса, {low} не {high} сағ болады.",
    ),
    "report.caveat": (
        "Beware: {caveat}.",
        "Ескерту: {caveat}.",
    ),
    "report.people": (
        "Cut off at the worst hour: {people} online.",
        "Ең ауыр сағатта желіден ажыратылған пайдаланушылар: {people}.",
    ),
    "report.edge": (
        "{time} ±{minutes:.0f} min",
        "{time} ±{minutes:.0f} мин",
    ),
    "report.edge_uneven": (
        "{time} {early:+.0f} to {late:+.0f} min",
        "{time} {early:+.0f} … {late:+.0f} мин",
    ),
    "report.edge_chosen": (
        "{time} (chosen)",
        "{time} (таңдалған)",
    ),
    "report.minutes": (
        "{minutes:.0f} min",
        "{minutes:.0f} мин",
    ),
    "report.chosen": (
        "An edge marked as chosen was published by nobody: a chosen level of the series makes it.",
        "«Таңдалған» деп белгіленген шекараны ешкім жарияламаған: ол қатардың таңдап алынған деңгейінен шығады.",
    ),
    "report.windows": (
        "Restorations of {service} in between: {count}, {hours:.1f} h in all.",
        "Арадағы уақытша қосылулар ({service}): {count}, барлығы {hours:.1f} сағ.",
    ),
    "report.edge_cut": (
        "{time} cut ({service})",
        "{time} ажырату ({service})",
    ),
    "report.edge_restored": (
        "{time} restored ({service})",
        "{time} қосылу ({service})",
    ),
    "report.ordered": (
        "Ordered, or an accident? Probability that it was ordered: {last}, judged after the last of the {count} outages ({service}); {first} after the first, before anything recurred; {bare} after the last without the country's record.",
        "Бұйрықпен бе, апат па? Бұйрықпен болу ықтималдығы: {count} іркілістің ({service}) соңғысынан кейін бағаланғанда {last}; біріншісінен кейін, ештеңе қайталанбай тұрғанда {first}; соңғысынан кейін елдің тарихын ескермегенде {bare}.",
    ),
    "report.ordered.one": (
        "Ordered, or an accident? Probability that it was ordered: {last}, judged after the end; {bare} without the country's record.",
        "Бұйрықпен бе, апат па? Бұйрықпен болу ықтималдығы: аяқталғаннан кейін бағаланғанда {last}; елдің тарихын ескермегенде {bare}.",
    ),
    "report.ordered.open": (
        "Ordered, or an accident? Probability that it was ordered: {last}, judged while it lasts; {bare} without the country's record.",
        "Бұйрықпен бе, апат па? Бұйрықпен болу ықтималдығы: жалғасып жатқанда бағаланғанда {last}; елдің тарихын ескермегенде {bare}.",
    ),
    "report.ordered.why": (
        "Why, against the average outage: {reasons}.",
        "Себептері, орташа іркіліспен салыстырғанда: {reasons}.",
    ),
    "report.ordered.unknown": (
        "Not known, and not weighed: {what}.",
        "Белгісіз, сондықтан ескерілмеген: {what}.",
    ),
    "report.ordered.no_place": (
        "Whether it was ordered is not judged: the record covers no such country.",
        "Бұйрықпен болған-болмағаны бағаланбайды: жазбада мұндай ел жоқ.",
    ),
    "report.edges.observed": (
        "Found edges differ from the published ones by {median:.0f} min (median), {most:.0f} at most: the series was observed, so this is a check of both.",
        "Табылған шекаралар жарияланғанынан {median:.0f} мин (медиана), ең көбі {most:.0f} айырылады: қатар бақыланған, сондықтан бұл екеуінің де тексеруі.",
    ),
    "report.edges.reconstructed": (
        "Found edges differ from the published ones by {median:.0f} min (median), {most:.0f} at most. The series was built from those edges, so this shows that the detector reads it back and nothing more; each ± is that of the one source it was built from.",
        "Табылған шекаралар жарияланғанынан {median:.0f} мин (медиана), ең көбі {most:.0f} айырылады. Қатар сол шекаралардан құрылған, сондықтан бұл детектордың оны қайта оқитынын ғана көрсетеді; әр ± – ол құрылған жалғыз дереккөздің дәлсіздігі.",
    ),
    "report.agreement": (
        "Given twice or more: {edges} edges; within the stated uncertainties: {within}; other sources differ from the one used by {median:.0f} min (median), {greatest:.0f} at most. One source alone: {alone}.",
        "Екі не одан көп рет берілгені: {edges} шекара; көрсетілген дәлсіздік ішінде: {within}; басқа дереккөздер пайдаланылғанынан {median:.0f} мин (медиана), ең көбі {greatest:.0f} айырылады. Жалғыз дереккөз: {alone}.",
    ),
    "report.cross.observed": (
        "How publications agree with each other, edge by edge (UTC):",
        "Жарияланымдар бір-бірімен қалай үйлеседі, шекара бойынша (UTC):",
    ),
    "report.cross.reconstructed": (
        "The real check is how publications agree with each other, edge by edge (UTC):",
        "Шын тексеру – жарияланымдардың бір-бірімен үйлесуі, шекара бойынша (UTC):",
    ),
    "report.cost": (
        "What it cost",
        "Қанша шығын келді",
    ),
    "report.cost_note": (
        "Spread between methods is disagreement between methods that share inputs, not a confidence interval. Local money and the share of a year's GDP are for effective hours.",
        "Әдістер арасындағы алшақтық – кірістері ортақ әдістердің келіспеушілігі, сенім аралығы емес. Жергілікті валютадағы сома мен жылдық ЖІӨ үлесі тиімді сағаттарға берілген.",
    ),
    "report.explained": (
        "Hours of full loss that each published figure takes to be right, by method:",
        "Әр жарияланған сан дұрыс болуы үшін қажет толық жоғалту сағаттары, әдіс бойынша:",
    ),
    "report.published_hours": (
        "Published hours: {list}.",
        "Жарияланған сағаттар: {list}.",
    ),
    "report.reproduction": (
        "Published figures of these methods: {equal} of {computed} computed are equal, but {apps} are blocks of apps, which nothing here is priced by and whose constant was recovered from such figures, and {recalled} rest on a GDP quoted from memory, not checked against the publication. Not counted as reproduction: {arithmetic} arithmetic only, {look_up} looked up, {calibrated} calibrated, {not_reproducible} not reproducible.",
        "Осы әдістердің жарияланған сандары: есептелген {computed} санның {equal} тең, бірақ {apps} – қосымшаларды бұғаттау, мұнда ештеңе олармен бағаланбайды, тұрақтысы сол сандардан қалпына келтірілген, ал {recalled} жадтан келтірілген, жарияланыммен салыстырылмаған ЖІӨ-ге сүйенеді. Қайта шығару деп саналмағаны: {arithmetic} тек арифметика, {look_up} кестеден алынған, {calibrated} калибрленген, {not_reproducible} қайта шықпайды.",
    ),
    "report.bitcoin": (
        "What it did to Bitcoin",
        "Bitcoin-ге қалай әсер етті",
    ),
    "report.changes": (
        "Change of hashrate in % after {start}, counted against each baseline (90 %), then how many times as likely the blocks are under a lasting {claimed} as under no change:",
        "Хешрейт өзгерісі, %, {start} сәтінен бастап, әр салыстыру негізіне қарсы (90%), одан кейін блоктар тұрақты {claimed} өзгеріс болса, өзгеріссіз нұсқамен салыстырғанда неше есе ықтимал:",
    ),
    "report.changes.unclaimed": (
        "Change of hashrate in % after {start}, counted against each baseline (90 %):",
        "Хешрейт өзгерісі, %, {start} сәтінен бастап, әр салыстыру негізіне қарсы (90%):",
    ),
    "report.changes.cut": (
        "the stated cut, {at} UTC",
        "айтылған ажырату ({at} UTC)",
    ),
    "report.changes.onset": (
        "the onset found, {at} UTC",
        "табылған басталу ({at} UTC)",
    ),
    "report.tested": (
        "Stated changes, counted against the same baselines: how many times as likely the blocks are as under no change, and the chance that a test at 5 % would see it (power):",
        "Айтылған өзгерістер, сол салыстыру негіздеріне қарсы: блоктар өзгеріссіз нұсқамен салыстырғанда неше есе ықтимал және 5% деңгейіндегі критерийдің оны көру мүмкіндігі (қуат):",
    ),
    "report.retargets": (
        "Difficulty: {list}.",
        "Күрделілік: {list}.",
    ),
    "report.retarget": (
        "{difficulty:,.0f} from block {height:,} ({time}, bits {bits:08x})",
        "{height:,} блогынан бастап {difficulty:,.0f} ({time}, bits {bits:08x})",
    ),
    "report.mining": (
        "The country's miners lost, by the mining map, {map_blocks} or {map_usd}; by the blocks (baseline: {baseline}) the world was short of {chain_blocks} or {chain_usd}.",
        "Елдің майнерлері майнинг картасы бойынша {map_blocks} немесе {map_usd} жоғалтты; блоктар бойынша (салыстыру негізі: {baseline}) әлемге {chain_blocks} немесе {chain_usd} жетіспеді.",
    ),
    "report.conflict": (
        "The two conflict: in only {chance} of the draws, by baseline, was the world short of as many blocks as the map says.",
        "Екеуі қайшы келеді: салыстыру негізіне қарай іріктемелердің тек {chance} бөлігінде әлемге карта айтқандай көп блок жетіспеді.",
    ),
    "report.no_conflict": (
        "They pull apart without excluding each other: in {chance} of the draws, by baseline, was the world short of as many blocks as the map says.",
        "Олар бірін-бірі жоққа шығармай, екі жаққа тартады: салыстыру негізіне қарай іріктемелердің {chance} бөлігінде әлемге карта айтқандай көп блок жетіспеді.",
    ),
    "report.press": (
        "The press gave {usd}: {map} the map's interval, {blocks} the blocks'; it is {hours:.0f} full hours of the map's share.",
        "Баспасөз {usd} деп берді: ол картаның аралығынан {map}, блоктардың аралығынан {blocks}; бұл – карта үлесінің {hours:.0f} толық сағаты.",
    ),
    "report.below": (
        "below",
        "төмен",
    ),
    "report.inside": (
        "inside",
        "тыс емес",
    ),
    "report.above": (
        "above",
        "жоғары",
    ),
    "report.payments": (
        "Payments, cash and remittances",
        "Төлемдер, қолма-қол ақша және ақша аударымдары",
    ),
    "report.payments_draws": (
        "Payments are followed in {draws:,} draws here; `offswitch payments case` takes more, and tells regions, days and hours.",
        "Мұнда төлемдер {draws:,} іріктемемен есептелген; `offswitch payments case` көбірегін алады, аймақтарды, күндер мен сағаттарды береді.",
    ),
    "report.price": (
        "What the price did",
        "Бағаға не болды",
    ),
    "report.migration": (
        "Where the hashrate goes",
        "Хешрейт қайда кетеді",
    ),
    "report.said": (
        "What was said",
        "Не айтылды",
    ),
    "report.counts": (
        "{total} claims: {list}.",
        "{total} мәлімдеме: {list}.",
    ),
    "report.left_out": (
        "What was left out",
        "Не есепке алынбады",
    ),
    "report.more": (
        "`--full` prints every cost, claim and source; `--json` gives everything.",
        "`--full` барлық шығынды, мәлімдеме мен дереккөзді шығарады; `--json` бәрін береді.",
    ),
    "report.parameters": (
        "Parameters",
        "Параметрлер",
    ),
    "report.sources": (
        "Sources",
        "Дереккөздер",
    ),
    "report.own": (
        "Flows of your own exposures that were interrupted",
        "Өз ағындарыңыздың үзілгені",
    ),
    "column.service": (
        "service",
        "қызмет",
    ),
    "column.start": (
        "start (UTC)",
        "басталуы (UTC)",
    ),
    "column.end": (
        "end (UTC)",
        "аяқталуы (UTC)",
    ),
    "column.depth": (
        "depth",
        "тереңдік",
    ),
    "column.confidence": (
        "found in",
        "табылған",
    ),
    "column.method_usd": (
        "US$ M by method",
        "әдіс, млн $",
    ),
    "column.method_hours": (
        "hours by method",
        "әдіс бойынша сағат",
    ),
    "column.over": (
        "{hours} h",
        "{hours} сағ",
    ),
    "column.local": (
        "local",
        "ұлттық вал.",
    ),
    "column.gdp": (
        "% of GDP",
        "ЖІӨ %-ы",
    ),
    "column.window": (
        "after",
        "қашан",
    ),
    "column.hypothesis": (
        "hypothesis",
        "гипотеза",
    ),
    "column.bayes": (
        "times",
        "есе",
    ),
    "column.power": (
        "power",
        "қуат",
    ),
    "column.what": (
        "what",
        "не",
    ),
    "column.edge": (
        "edge",
        "шекара",
    ),
    "column.agree": (
        "apart",
        "алшақтық",
    ),
    "column.sources": (
        "sources and their times",
        "дереккөздер және уақыттары",
    ),
    "column.name": (
        "name",
        "атауы",
    ),
    "column.value": (
        "value",
        "мәні",
    ),
    "column.unit": (
        "unit",
        "бірлігі",
    ),
    "column.status": (
        "status",
        "мәртебесі",
    ),
    "column.source": (
        "source",
        "дереккөз",
    ),
    "column.title": (
        "title",
        "атауы",
    ),
    "column.effective": (
        "effective",
        "тиімді",
    ),
    "column.nominal": (
        "nominal",
        "номинал",
    ),
    "column.case": (
        "case",
        "кейс",
    ),
    "column.place": (
        "place",
        "жер",
    ),
    "column.from": (
        "from",
        "басы",
    ),
    "column.to": (
        "to",
        "соңы",
    ),
    "column.series": (
        "series",
        "қатар",
    ),
    "baseline.epoch": (
        "since last retarget",
        "соңғы қайта есептеуден бері",
    ),
    "baseline.7_days": (
        "7 days",
        "7 күн",
    ),
    "baseline.all_before": (
        "all blocks before",
        "бұрынғы барлық блок",
    ),
    "baseline.before_and_after": (
        "before and after",
        "бұрынғы және кейінгі",
    ),
    "hypothesis.none": (
        "no change",
        "өзгеріс жоқ",
    ),
    "hypothesis.lasting_claimed_change": (
        "lasting, as claimed",
        "тұрақты, мәлімделгендей",
    ),
    "hypothesis.map": (
        "map of {month} x hours",
        "{month} картасы x сағаттар",
    ),
    "case.where": (
        "{place}, {start} to {end} UTC",
        "{place}, {start} – {end} UTC",
    ),
    "case.holds": (
        "Holds {list}.",
        "Ішінде: {list}.",
    ),
    "case.hash": (
        "Hash {hash}",
        "Хеш {hash}",
    ),
    "case.observations": (
        "observations",
        "бақылау",
    ),
    "case.signals": (
        "signals",
        "сигнал",
    ),
    "case.edges": (
        "published edges",
        "жарияланған шекара",
    ),
    "case.blocks": (
        "blocks",
        "блок",
    ),
    "case.prices": (
        "prices",
        "баға",
    ),
    "case.parameters": (
        "parameters",
        "параметр",
    ),
    "case.claims": (
        "claims",
        "мәлімдеме",
    ),
    "case.sources": (
        "sources",
        "дереккөз",
    ),
    "case.levels": (
        "What each level of the series rests on",
        "Қатардың әр деңгейі неге сүйенеді",
    ),
    "case.published": (
        "published",
        "жарияланған",
    ),
    "case.chosen": (
        "chosen",
        "таңдалған",
    ),
    "column.reach": (
        "reachable",
        "қолжетімді",
    ),
    "column.height": (
        "height",
        "шамасы",
    ),
    "column.basis": (
        "basis",
        "негізі",
    ),
    "case.timeline": (
        "What was said when",
        "Қашан не айтылды",
    ),
    "case.networks": (
        "Networks",
        "Желілер",
    ),
    "case.regions": (
        "Regions",
        "Аймақтар",
    ),
    "column.asn": (
        "network",
        "желі",
    ),
    "column.kind": (
        "kind",
        "түрі",
    ),
    "column.code": (
        "code",
        "коды",
    ),
    "column.people": (
        "people",
        "адам",
    ),
    "column.offset": (
        "clock",
        "уақыты",
    ),
}
