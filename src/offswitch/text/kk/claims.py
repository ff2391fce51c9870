"""Why a claim got its verdict, and what its readings are."""

TEXT: dict[str, tuple[str, str]] = {
    "verdict.supported": (
        "supported",
        "расталды",
    ),
    "verdict.partly_supported": (
        "partly supported",
        "ішінара расталды",
    ),
    "verdict.contradicted": (
        "contradicted",
        "теріске шығарылды",
    ),
    "verdict.not_distinguishable_from_noise": (
        "not distinguishable from noise",
        "шудан ажыратылмайды",
    ),
    "verdict.not_attributable": (
        "not attributable",
        "себебі анықталмайды",
    ),
    "verdict.cannot_be_checked": (
        "cannot be checked",
        "тексеру мүмкін емес",
    ),
    "label.after_cut": (
        "the {hours} h after the cut",
        "ажыратудан кейінгі {hours} сағ",
    ),
    "label.after_other": (
        "the hour after: {what}",
        "мынадан кейінгі сағат: {what}",
    ),
    "label.baseline": (
        "{hours:.0f} h against {baseline}",
        "{hours:.0f} сағ, салыстыру негізі – {baseline}",
    ),
    "label.blocks": (
        "{blocks} blocks in {hours:.0f} h",
        "{hours:.0f} сағатта {blocks} блок",
    ),
    "label.close": (
        "{series}, at the close",
        "{series}, жабылу бағасы",
    ),
    "label.high_of_window": (
        "highest trade",
        "ең жоғары мәміле",
    ),
    "label.low_of_window": (
        "lowest trade",
        "ең төмен мәміле",
    ),
    "label.from_blocks": (
        "from blocks, {baseline}",
        "блоктар бойынша, {baseline}",
    ),
    "label.from_map": (
        "from the mining map",
        "майнинг картасы бойынша",
    ),
    "label.hours_lost": (
        "hours lost, {service}",
        "жоғалған сағаттар, {service}",
    ),
    "label.low": (
        "low by the clock of {clock}",
        "{clock} уақыты бойынша ең төмені",
    ),
    "label.spot_low": (
        "lowest quoted, {series}",
        "жарияланған ең төмен мән, {series}",
    ),
    "label.map": (
        "{month} (public {published})",
        "{month} (жарияланған {published})",
    ),
    "label.map_known": (
        "as known in {said}, {month} (public {published})",
        "мәлімдеме кезінде ({said}) белгілі дерек, {month} (жарияланған {published})",
    ),
    "label.map_later": (
        "as published later, {month} (public {published})",
        "кейін жарияланған дерек, {month} (жарияланған {published})",
    ),
    "label.closes": (
        "from the close of {first:%d %b} to that of {last:%d %b}, {days} days",
        "{first:%d %b} жабылуынан {last:%d %b} жабылуына дейін, {days} күн",
    ),
    "label.close_of_day": (
        "from the close of the day before",
        "алдыңғы күннің жабылуынан бастап",
    ),
    "label.trades": (
        "first to last trade of {hours:.0f} h",
        "{hours:.0f} сағаттың бірінші мәмілесінен соңғысына дейін",
    ),
    "label.largest_fall": (
        "largest fall inside it",
        "соның ішіндегі ең үлкен төмендеу",
    ),
    "label.depth": (
        "greatest loss, {service}",
        "ең үлкен жоғалту, {service}",
    ),
    "label.effective": (
        "full hours, by depth",
        "толық сағаттар, тереңдік бойынша",
    ),
    "label.nominal": (
        "onset to stable return",
        "басталуынан тұрақты қалпына келуге дейін",
    ),
    "label.people": (
        "people online, at the worst hour",
        "желіні пайдаланатын адам, ең ауыр сағатта",
    ),
    "label.restorations": (
        "restorations before the stable return",
        "тұрақты қалпына келуге дейінгі уақытша қосылулар",
    ),
    "label.retarget": (
        "block {height:,}, {when}",
        "{height:,} блогы, {when}",
    ),
    "label.known_then": (
        "{period}, over when it was said",
        "{period}, мәлімдеме айтылғанда аяқталған",
    ),
    "label.known_later": (
        "{period}, not over when it was said",
        "{period}, мәлімдеме айтылғанда әлі аяқталмаған",
    ),
    "label.quoted": (
        "{period} ({source})",
        "{period} ({source})",
    ),
    "label.quoted_converted": (
        "{period} ({source}), {given} at {rate:.0f} a dollar",
        "{period} ({source}), {given}, доллар бағамы {rate:.0f}",
    ),
    "label.sought": (
        "as investment sought, {period} ({source})",
        "ізделген инвестиция ретінде, {period} ({source})",
    ),
    "label.quoted_derived": (
        "{period}, derived here from figures of {source}",
        "{period}, осында {source} сандарынан шығарылған",
    ),
    "label.sought_derived": (
        "as investment sought, {period}, derived here from figures of {source}",
        "ізделген инвестиция ретінде, {period}, осында {source} сандарынан шығарылған",
    ),
    "label.sought_converted": (
        "as investment sought, {period} ({source}), {given} at {rate:.0f} a dollar",
        "ізделген инвестиция ретінде, {period} ({source}), {given}, доллар бағамы {rate:.0f}",
    ),
    "label.mining_income": (
        "as revenue, {years:.1f} years at the income of registered miners in {period}",
        "түсім ретінде: тіркелген майнерлердің {period} кезеңіндегі табысымен {years:.1f} жыл",
    ),
    "label.mining_income_with_unregistered": (
        "as revenue, {years:.1f} years at that of all miners in {period}",
        "түсім ретінде: барлық майнердің {period} кезеңіндегі табысымен {years:.1f} жыл",
    ),
    "label.business_tariff": (
        "business tariff, {period}",
        "бизнеске арналған тариф, {period}",
    ),
    "label.miner_tariff_low": (
        "lowest price quoted for miners, {period}",
        "майнерлерге аталған ең төмен баға, {period}",
    ),
    "label.miner_tariff_low_of_mean": (
        "lowest price quoted for miners, {period}, over the plain mean of countries, {mean}",
        "майнерлерге аталған ең төмен баға, {period}, елдердің жай орташасына ({mean}) қатынасы",
    ),
    "label.business_tariff_of_mean": (
        "business tariff, {period}, over the plain mean of countries, {mean}",
        "бизнеске арналған тариф, {period}, елдердің жай орташасына ({mean}) қатынасы",
    ),
    "label.period": (
        "{period}",
        "{period}",
    ),
    "label.oil_and_gas_rents": (
        "rents, {period}",
        "рента, {period}",
    ),
    "label.fuel_exports_share_of_gdp": (
        "gross fuel exports, {period}",
        "отынның жалпы экспорты, {period}",
    ),
    "why.start": (
        "the cut is found at {found} (90 %: {span}); the claim says {day}",
        "анықталған ажырату уақыты: {found} (90%: {span}); мәлімдемеде – {day}",
    ),
    "why.end.stable": (
        "stable from {found} (90 %: {span})",
        "тұрақты қосылған уақыты: {found} (90%: {span})",
    ),
    "why.end.temporary": (
        "a restoration began at {restored} and ended; stable from {found}. The series was built from such statements, so this is agreement with itself",
        "уақытша қосылудың басталуы – {restored}, ол аяқталған; тұрақты қосылған уақыты: {found}. Қатар осындай мәлімдемелерден құрылған, сондықтан бұл – өзімен-өзінің сәйкестігі",
    ),
    "why.end.briefly": (
        "a restoration began at {restored} but did not last; stable from {found}",
        "уақытша қосылудың басталуы – {restored}, бірақ ол ұзаққа бармады; тұрақты қосылған уақыты: {found}",
    ),
    "why.end.near": (
        "stable from {found} (90 %: {span}), beside the claimed {day}; {before}",
        "тұрақты қосылған уақыты: {found} (90%: {span}), мәлімдемеде – {day}; {before}",
    ),
    "why.end.never": (
        "stable only from {found} (90 %: {span}), not {day}; {before}",
        "тұрақты қосылған уақыты тек {found} (90%: {span}), {day} емес; {before}",
    ),
    "why.end.no_restoration": (
        "no restoration that did not last fits {day}: {before}; stable from {found}",
        "{day} күніне сай келетін уақытша қосылу жоқ: {before}; тұрақты қосылған уақыты: {found}",
    ),
    "end.before": (
        "restorations before it began at {all}",
        "оған дейінгі уақытша қосылулардың басталуы: {all}",
    ),
    "end.none_before": (
        "no restoration came before it",
        "оған дейін уақытша қосылу болмаған",
    ),
    "why.still_out": (
        "no return is found in the data",
        "деректерде қалпына келу анықталмады",
    ),
    "why.no_service": (
        "the data hold no such service: '{service}'",
        "деректерде мұндай қызмет жоқ: '{service}'",
    ),
    "why.no_people": (
        "the case gives no population online",
        "кейсте желіні пайдаланатын халық саны берілмеген",
    ),
    "why.readings": (
        "{readings}",
        "{readings}",
    ),
    "why.lengths": (
        "it depends on which length is meant: {readings}",
        "қай ұзақтық айтылғанына байланысты: {readings}",
    ),
    "why.duration_published": (
        "{readings}; published lengths: {published}",
        "{readings}; жарияланған ұзақтықтар: {published}",
    ),
    "why.scope": (
        "true and too narrow: the outage is found for all of {place}, mobile first",
        "дұрыс, бірақ тым тар: іркіліс бүкіл {place} бойынша анықталды, алдымен мобильді интернет",
    ),
    "why.no_scope": (
        "no outage of the whole country was in the data",
        "деректерде бүкіл елді қамтыған іркіліс болмаған",
    ),
    "why.power.inside": (
        "a power failure is on record at {when}, before the outage of {onset}",
        "электр қуатының ажырауы тіркелген ({when}), бұл іркілістің басталуынан ({onset}) бұрын",
    ),
    "why.power.outside": (
        "the outage began at {onset}; no power failure on record came before it, only at {when}",
        "іркілістің басталуы – {onset}; оған дейін электр қуатының ажырауы тіркелмеген, тек кейінгісі бар: {when}",
    ),
    "why.power.another_time": (
        "its window does not reach the onset of the outage, {onset}; that a power failure took place is a claim about event_date, with power as `about`",
        "оның терезесі іркілістің басталуына ({onset}) жетпейді; электр қуаты ажырағаны туралы мәлімдеме event_date тақырыбына жатады, `about` ретінде power көрсетіледі",
    ),
    "why.no_power_record": (
        "the case records no power failure to set it beside",
        "кейсте салыстыруға келетін электр қуатының ажырауы тіркелмеген",
    ),
    "why.event": (
        "on record: {what}, {when}",
        "тіркелген: {what}, {when}",
    ),
    "why.no_event_record": (
        "the case has no record of this event",
        "кейсте бұл оқиға тіркелмеген",
    ),
    "why.cost_inside": (
        "inside what the methods not calibrated on this shutdown give, which disagree: {range} on effective hours, {low} to {high} on any{whole}{rate}",
        "осы ажырату бойынша калибрленбеген, өзара келіспейтін әдістер беретін шекте: тиімді сағаттар бойынша {range}, кез келген сағаттар бойынша {low} … {high}{whole}{rate}",
    ),
    "why.cost_overlaps": (
        "it overlaps what the methods give on any hours, {all}, and does not hold all of it; those not calibrated on this shutdown give {low} to {high}, and {range} on effective hours{whole}",
        "кез келген сағаттар бойынша әдістер беретін шекпен ({all}) қиылысады, бірақ оны түгел қамтымайды; осы ажырату бойынша калибрленбегендері {low} … {high}, тиімді сағаттар бойынша {range} береді{whole}",
    ),
    "why.cost_around": (
        "it holds all that the methods give on any hours, {all}{whole}",
        "кез келген сағаттар бойынша әдістер беретін шекті түгел қамтиды: {all}{whole}",
    ),
    "why.cost_by_rate": (
        "the NetBlocks COST rate gives it by construction{hours}; on effective hours that rate gives {own}, and the other methods {range}{whole}",
        "NetBlocks COST мөлшерлемесі оны құрылымы бойынша береді{hours}; тиімді сағаттар бойынша бұл мөлшерлеме {own}, ал қалған әдістер {range} береді{whole}",
    ),
    "why.cost_outside": (
        "outside what every method gives on any hours; {range} on effective hours{whole}",
        "кез келген сағаттар бойынша барлық әдіс беретін шектен тыс; тиімді сағаттар бойынша {range}{whole}",
    ),
    "why.cost_all": (
        "it holds by all {methods} methods on effective hours, {range}{whole}",
        "тиімді сағаттар бойынша барлық {methods} әдіспен орындалады, {range}{whole}",
    ),
    "why.cost_some": (
        "the methods disagree on effective hours, {range}: it holds by {holding} of {methods}{opening}{whole}",
        "тиімді сағаттар бойынша әдістер келіспейді, {range}: {methods} әдістің {holding} әдісімен орындалады{opening}{whole}",
    ),
    "why.cost_none": (
        "it holds by none of the {methods} methods on effective hours, {range}{whole}",
        "тиімді сағаттар бойынша {methods} әдістің ешқайсысымен орындалмайды, {range}{whole}",
    ),
    "why.cost_rate_inside": (
        "inside what the methods not calibrated on this shutdown give for full cut, which disagree: {range}; NetBlocks COST: {own}",
        "осы ажырату бойынша калибрленбеген, өзара келіспейтін әдістер толық ажыратуға беретін шекте: {range}; NetBlocks COST: {own}",
    ),
    "why.cost_rate_overlaps": (
        "it overlaps what the methods give for full cut, {all}, and does not hold all of it; NetBlocks COST, taken back from a published figure, gives {own}",
        "әдістер толық ажыратуға беретін шекпен ({all}) қиылысады, бірақ оны түгел қамтымайды; жарияланған саннан кері есептелген NetBlocks COST {own} береді",
    ),
    "why.cost_rate_around": (
        "it holds all that the methods give for full cut, {all}",
        "әдістер толық ажыратуға беретін шекті түгел қамтиды: {all}",
    ),
    "why.cost_rate_by_rate": (
        "beyond the other methods, {range} for full cut; NetBlocks COST, taken back from a published figure, gives {own}",
        "басқа әдістердің шегінен тыс (толық ажыратуға {range}); жарияланған саннан кері есептелген NetBlocks COST {own} береді",
    ),
    "why.cost_rate_outside": (
        "outside what every method gives for full cut; {range}, NetBlocks COST: {own}",
        "барлық әдіс толық ажыратуға беретін шектен тыс; {range}, NetBlocks COST: {own}",
    ),
    "why.cost_rate_all": (
        "it holds by all {methods} methods for full cut, {range}",
        "толық ажыратуға барлық {methods} әдіспен орындалады, {range}",
    ),
    "why.cost_rate_some": (
        "the methods disagree for full cut, {range}: it holds by {holding} of {methods}{opening}",
        "толық ажыратуға әдістер келіспейді, {range}: {methods} әдістің {holding} әдісімен орындалады{opening}",
    ),
    "why.cost_rate_none": (
        "it holds by none of the {methods} methods for full cut, {range}",
        "толық ажыратуға {methods} әдістің ешқайсысымен орындалмайды, {range}",
    ),
    "cost.rate": (
        "; at the NetBlocks COST rate it is {hours} of full cut{reached}",
        "; NetBlocks COST мөлшерлемесімен бұл – {hours} толық ажырату{reached}",
    ),
    "cost.hours": (
        ", on {hours} of full cut",
        ", {hours} толық ажыратуға",
    ),
    "cost.reached": (
        ", which the series reaches by {when}",
        ", қатар бұған {when} жетеді",
    ),
    "cost.never": (
        ", more than the whole series holds",
        ", бұл бүкіл қатарда бар сағаттан көп",
    ),
    "cost.open": (
        " and is open by {count}",
        " және {count} әдіспен белгісіз қалады",
    ),
    "cost.whole": (
        ", over the whole shutdown",
        ", бүкіл ажырату бойына",
    ),
    "why.nothing_lost": (
        "the shutdown does not reach the window that it names",
        "ажырату мәлімдеме атаған терезеге жетпейді",
    ),
    "why.mining_only_lifts": (
        "what miners lost is set beside a figure that it is to lift, not one that it is to stay under; mining_revenue_loss takes that",
        "майнерлердің жоғалтқаны ол көтеретін санмен салыстырылады, одан аспауға тиіс санмен емес; мұндайға mining_revenue_loss арналған",
    ),
    "why.mining_in_usd": (
        "set beside what miners lost only as a number of dollars above zero",
        "майнерлердің жоғалтқанымен тек нөлден үлкен доллар саны ретінде салыстырылады",
    ),
    "why.no_costs": (
        "the case gives no economy to price",
        "кейсте бағалауға келетін экономика деректері жоқ",
    ),
    "why.other_event": (
        "it is about another event, outside the window of this case",
        "бұл басқа оқиға туралы, осы кейстің терезесінен тыс",
    ),
    "why.mining_lifts": (
        "miners lost {lost}, at most {share:.0%} of the figure it is to lift",
        "майнерлер {lost} жоғалтты, бұл ол көтеретін санның ең көбі {share:.0%} бөлігі",
    ),
    "why.no_mining": (
        "the case lacks the inputs for miners' revenue",
        "кейсте майнерлер түсімін есептейтін деректер жетіспейді",
    ),
    "why.mining_loss_noise": (
        "the blocks give {blocks} and allow both it and no loss{others}; the map, on assumed shares, gives {map}",
        "блоктар {blocks} береді, бұл мәлімдемені де, шығынның болмауын да жоққа шығармайды{others}; карта болжап алынған үлестермен {map} береді",
    ),
    "why.mining_loss": (
        "{readings}; the map rests on assumed shares",
        "{readings}; карта болжап алынған үлестерге сүйенеді",
    ),
    "why.change.not_distinguishable_from_noise": (
        "{measured} over {where}: the noise of so few blocks allows both {claimed} and no change{others}{lasting}{pools}",
        "{where}: {measured}; мұндай аз блоктың шуы {claimed} нұсқасын да, өзгеріссіз нұсқаны да жоққа шығармайды{others}{lasting}{pools}",
    ),
    "why.change.supported": (
        "{measured} over {where}; all {total} intervals, by baseline and window, hold {claimed}",
        "{where}: {measured}; салыстыру негізі мен терезеге қарай алынған барлық {total} аралық {claimed} нұсқасын қамтиды",
    ),
    "why.change.partly_supported": (
        "{measured} over {where}; of {total} intervals, by baseline and window, {claimed} is held by {holding}, excluded by {failing} and left open by {opening}",
        "{where}: {measured}; салыстыру негізі мен терезеге қарай алынған {total} аралықтың {claimed} нұсқасын {holding} қамтиды, {failing} жоққа шығарады, {opening} ашық қалдырады",
    ),
    "why.change.contradicted": (
        "{measured} over {where}: the blocks exclude {claimed}",
        "{where}: {measured}; блоктар {claimed} нұсқасын жоққа шығарады",
    ),
    "why.noise_by": (
        ", by {noisy} of {total} intervals; it is excluded by the rest",
        ", {total} аралықтың {noisy} бойынша; қалғандары мұны жоққа шығарады",
    ),
    "why.lasting": (
        "; had it lasted {hours} h, log likelihood ratio {low:.1f} to {high:.1f} by baseline",
        "; {hours} сағ бойы сақталса, шындыққа ұқсастық қатынасының логарифмі салыстыру негізіне қарай {low:.1f} … {high:.1f}",
    ),
    "why.pools": (
        "; pool-reported figures are separate evidence, of which no series is kept",
        "; пулдар хабарлаған сандар – бөлек дәлел, олардың қатары сақталмаған",
    ),
    "words.fall": (
        "a fall",
        "төмендеу",
    ),
    "words.rise": (
        "a rise",
        "өсу",
    ),
    "why.read_as_fall": (
        "read as: it fell; {why}",
        "«төмендеді» деп оқылды; {why}",
    ),
    "why.read_as_rise": (
        "read as: it rose; {why}",
        "«өсті» деп оқылды; {why}",
    ),
    "why.difficulty": (
        "at the first retarget after the cut, {days:.1f} days later: {readings}; blocks from before the cut count in it too",
        "ажыратудан кейінгі алғашқы қайта есептеуде, {days:.1f} күннен соң: {readings}; оған ажыратуға дейінгі блоктар да кіреді",
    ),
    "why.no_retarget": (
        "no retarget after the cut is among the blocks",
        "блоктар арасында ажыратудан кейінгі қайта есептеу жоқ",
    ),
    "why.level.not_distinguishable_from_noise": (
        "{blocks} blocks give {measured}, which holds it and much else{count}",
        "{blocks} блок {measured} береді, бұл оны да, басқа көп мәнді де қамтиды{count}",
    ),
    "why.level.partly_supported": (
        "{blocks} blocks give {measured}, which leaves it open{count}",
        "{blocks} блок {measured} береді, бұл оны ашық қалдырады{count}",
    ),
    "why.level.supported": (
        "{blocks} blocks give {measured}{count}",
        "{blocks} блок {measured} береді{count}",
    ),
    "why.level.contradicted": (
        "{blocks} blocks in {hours} h give {measured}{count}",
        "{hours} сағаттағы {blocks} блок {measured} береді{count}",
    ),
    "why.level.count": (
        "; it is {blocks} blocks a day, the count of {days}",
        "; бұл тәулігіне {blocks} блок, мұндай сан болған күндер: {days}",
    ),
    "why.level.no_day": (
        "no day near it",
        "жақын маңда ондай күн жоқ",
    ),
    "why.no_blocks": (
        "no window of blocks to set it beside",
        "салыстыруға келетін блоктар терезесі жоқ",
    ),
    "why.map": (
        "by the mining map: {readings}{misread}",
        "майнинг картасы бойынша: {readings}{misread}",
    ),
    "why.map_later": (
        "on record, by another method than the mining map's: {readings}{misread}",
        "майнинг картасынан өзге әдіспен тіркелген: {readings}{misread}",
    ),
    "why.map_misread": (
        "; {claimed} is the map's hashrate of {month} in EH/s ({ehs}), read as percent",
        "; {claimed} – картаның {month} айындағы EH/s бірлігіндегі хешрейті ({ehs}), пайыз деп оқылған",
    ),
    "why.rank": (
        "by the mining map: {readings}",
        "майнинг картасы бойынша: {readings}",
    ),
    "why.no_map": (
        "the quoted figures of the mining map do not reach it",
        "майнинг картасының келтірілген сандары оған жетпейді",
    ),
    "why.price_low": (
        "{series}: {readings}{crossed}",
        "{series}: {readings}{crossed}",
    ),
    "why.price_low.crossed": (
        "; first trade below {level:,.0f} from that day on: {when}",
        "; сол күннен бастап {level:,.0f} деңгейінен төмен алғашқы мәміле: {when}",
    ),
    "why.price_level": (
        "trades ran from {low:,.0f} to {high:,.0f}",
        "мәмілелер {low:,.0f} … {high:,.0f} аралығында болды",
    ),
    "why.lowest_since": (
        "the close of {day} was the lowest since {since}",
        "{day} күнгі жабылу бағасы {since} күнінен бергі ең төмені болды",
    ),
    "why.price_fall": (
        "{change:.1%} {where}; {share:.0%} of such moves in {before} were as low",
        "{where} {change:.1%}; {before} мұндай өзгерістердің {share:.0%} сондай төмен болған",
    ),
    "why.price_rise": (
        "{change:.1%} {where}; {share:.0%} of such moves in {before} were higher",
        "{where} {change:.1%}; {before} мұндай өзгерістердің {share:.0%} бұдан жоғары болған",
    ),
    "before.year": (
        "the year before",
        "алдыңғы жылы",
    ),
    "before.month": (
        "the 30 days before",
        "алдыңғы 30 күнде",
    ),
    "why.price_cause": (
        "{cut:.1%} in the {hours} h after the cut (z {cut_z:.1f}), {other:.1%} in the one hour after another event, '{what}' (z {other_z:.1f})",
        "ажыратудан кейінгі {hours} сағатта {cut:.1%} (z {cut_z:.1f}), басқа оқиғадан («{what}») кейінгі бір сағатта {other:.1%} (z {other_z:.1f})",
    ),
    "why.no_prices": (
        "the case has no prices that reach it",
        "кейсте оған жететін бағалар жоқ",
    ),
    "why.no_confounders": (
        "the case records no other event to compare with",
        "кейсте салыстыруға келетін басқа оқиға тіркелмеген",
    ),
    "why.equity": (
        "{ticker} closed {change:+.1f} % in that session",
        "сол сауда сессиясында {ticker} {change:+.1f}% өзгеріспен жабылды",
    ),
    "why.equity_session": (
        "{ticker} closed {change:+.1f} % in that session; a smaller fall inside the session is neither proved nor refuted",
        "сол сауда сессиясында {ticker} {change:+.1f}% өзгеріспен жабылды; сессия ішіндегі одан аз төмендеу дәлелденбейді де, теріске шығарылмайды да",
    ),
    "why.one_session": (
        "the quotes of {ticker} hold single sessions, and the window is longer than one",
        "{ticker} бағалары жеке сессиялар бойынша ғана бар, ал терезе бір сессиядан ұзақ",
    ),
    "why.market_move": (
        "{readings}; the same session held: {what}{missing}{gained}",
        "{readings}; сол сессияда болған жайт: {what}{missing}{gained}",
    ),
    "why.not_quoted": (
        "; without a quoted close: {names}",
        "; жабылу бағасы жарияланбағандар: {names}",
    ),
    "why.needs_quote": (
        "it names no quoted series: add one as `about`, of {known}",
        "бағасы жарияланатын қатар аталмаған: `about` ретінде мыналардың бірін қосыңыз: {known}",
    ),
    "why.no_quote": (
        "no quoted close to set it beside",
        "салыстыруға келетін жарияланған жабылу бағасы жоқ",
    ),
    "why.record": (
        "on record: {readings}{beside}{others}{more}",
        "тіркелген: {readings}{beside}{others}{more}",
    ),
    "why.other_times": (
        "; beside it, of other times: {readings}",
        "; сонымен қатар, басқа уақыттағы: {readings}",
    ),
    "why.exports_part": (
        "; for the part claimed, all exports would have had to change by {needed:g} %",
        "; айтылған бөлік үшін бүкіл экспорт {needed:g}% өзгеруі керек еді",
    ),
    "why.circle": (
        "; {given} ({source}) at {rate:.0f} a dollar is the same {same}, since the rate is made from these two",
        "; {given} ({source}), доллар бағамы {rate:.0f} болғанда, {same} санының өзі, өйткені бағам осы екеуінен шығарылған",
    ),
    "why.fraction": (
        "; the claim is {percent:.0f} % of {of}",
        "; мәлімдеме – мынаның {percent:.0f}% бөлігі: {of}",
    ),
    "why.part": (
        "; the claim is {percent:.0f} % of {of}, one part in {n:.1f}",
        "; мәлімдеме – мынаның {percent:.0f}% бөлігі, яғни {n:.1f} бөліктің бірі: {of}",
    ),
    "why.times": (
        "; the claim is {n:.1f} times {of}",
        "; мәлімдеме мынадан {n:.1f} есе: {of}",
    ),
    "beside.one": (
        "it",
        "сол",
    ),
    "beside.middle": (
        "the middle one",
        "ортаңғысы",
    ),
    "why.oil_gdp": (
        "it depends on what is meant: {readings}",
        "не айтылғанына байланысты: {readings}",
    ),
    "why.invest_planned": (
        "it depends on what is meant: {readings}{more}",
        "не айтылғанына байланысты: {readings}{more}",
    ),
    "why.tariff": (
        "{readings}; no mean weighted by consumption was found",
        "{readings}; тұтыну бойынша өлшенген орташа табылмады",
    ),
    "why.bad_part": (
        "`about` must be the part of exports meant, a number from 0 to 1",
        "`about` – экспорттың айтылған бөлігі, 0 мен 1 аралығындағы сан болуы керек",
    ),
    "why.no_record": (
        "no quoted figure of that time to set it beside",
        "салыстыруға келетін сол кездегі жарияланған сан жоқ",
    ),
    "why.own_source": (
        "the only figure on record is the claim's own source, which cannot confirm itself",
        "жалғыз тіркелген сан – мәлімдеменің өз дереккөзі, ол өзін-өзі растай алмайды",
    ),
    "why.needs_date": (
        "it says of no month: add the one meant as `about`, or said_on",
        "қай ай туралы екені айтылмаған: айтылған айды `about` ретінде немесе said_on қосыңыз",
    ),
    "why.needs_window": (
        "it says of no stretch of time: add window_start and window_end",
        "қай уақыт аралығы туралы екені айтылмаған: window_start пен window_end қосыңыз",
    ),
    "why.needs_start": (
        "its window has no start: add window_start",
        "терезесінің басы жоқ: window_start қосыңыз",
    ),
    "why.needs_end": (
        "its window has no end: add window_end",
        "терезесінің соңы жоқ: window_end қосыңыз",
    ),
    "why.no_about": (
        "it is narrowed to '{about}', and nothing narrower of this subject is measured: leave `about` empty",
        "ол '{about}' деп тарылтылған, ал бұл тақырыптан тар ештеңе өлшенбейді: `about` бос қалсын",
    ),
    "why.unknown_about": (
        "it is narrowed to '{about}', which is not measured: `about` may be {known}",
        "ол '{about}' деп тарылтылған, ал бұл өлшенбейді: `about` мыналардың бірі бола алады: {known}",
    ),
    "why.part_of_window": (
        "it is judged only over the whole shutdown, from {start} to {end} UTC; the claim is about a part",
        "ол тек бүкіл ажырату бойынша ({start} – {end} UTC) бағаланады; мәлімдеме бір бөлігі туралы",
    ),
    "why.outside_window": (
        "it can be judged from {start} to {end} UTC only, which its window misses",
        "оны тек {start} – {end} UTC аралығында бағалауға болады, ал терезесі бұған түспейді",
    ),
    "why.and": (
        "{why}; {more}",
        "{why}; {more}",
    ),
    "why.judged_over": (
        "judged from {start} to {end} UTC, whatever the window",
        "терезеге қарамастан, {start} – {end} UTC аралығы бойынша бағаланды",
    ),
    "why.same_window": (
        "the same for the one window tried, {window}",
        "сыналған жалғыз терезеде де солай, {window}",
    ),
    "why.both_windows": (
        "the same in both windows tried, {windows}",
        "сыналған екі терезеде де бірдей, {windows}",
    ),
    "why.same_windows": (
        "the same in all {count} windows tried",
        "сыналған {count} терезенің бәрінде бірдей",
    ),
    "why.by_window": (
        "by window: {list}",
        "терезе бойынша: {list}",
    ),
    "why.for_windows": (
        "{verdict} for {windows}",
        "{verdict}: {windows}",
    ),
    "list.none": (
        "none",
        "жоқ",
    ),
    "published_hours": (
        "{hours:g} h ({whose})",
        "{hours:g} сағ ({whose})",
    ),
    "list.and": (
        "{most} and {last}",
        "{most} және {last}",
    ),
    "list.semicolon": (
        "{first}; {rest}",
        "{first}; {rest}",
    ),
    "list.colon": (
        "{what}: {told}",
        "{what}: {told}",
    ),
    "words.day": (
        "{day:%d %b}",
        "{day:%d %b}",
    ),
    "window.days": (
        "{first} to {last}",
        "{first} – {last}",
    ),
    "window.hours": (
        "h from {when}",
        "сағ, басы {when}",
    ),
    "reading.graded": (
        "{label}: {value}, {grade}",
        "{label}: {value}, {grade}",
    ),
    "grade.holds": (
        "holds",
        "сай келеді",
    ),
    "grade.nearly": (
        "comes near",
        "жуық келеді",
    ),
    "grade.fails": (
        "does not hold",
        "сай келмейді",
    ),
    "grade.open": (
        "is open",
        "белгісіз қалады",
    ),
    "grade.noisy": (
        "allows no loss too",
        "шығынның болмауын да жоққа шығармайды",
    ),
    "meaning.supported": (
        "Every measured figure agrees with it.",
        "Барлық өлшенген сан онымен келіседі.",
    ),
    "meaning.partly_supported": (
        "Some figures agree and some do not; or it comes near, is open, is true and too narrow, or is borne out by a model alone.",
        "Сандардың бір бөлігі келіседі, бір бөлігі келіспейді; немесе жуық келеді, белгісіз қалады, дұрыс, бірақ тым тар, не оны тек модель қуаттайды.",
    ),
    "meaning.contradicted": (
        "Every measured figure disagrees with it.",
        "Барлық өлшенген сан онымен келіспейді.",
    ),
    "meaning.not_distinguishable_from_noise": (
        "The data allow it and no change alike, and no figure supports it firmly.",
        "Деректер оны да, өзгеріссіз нұсқаны да бірдей жоққа шығармайды, бірде-бір сан оны берік қуаттамайды.",
    ),
    "meaning.not_attributable": (
        "It happened, and other causes on record fit as well.",
        "Бұл болған, бірақ тіркелген басқа себептер де сай келеді.",
    ),
    "meaning.cannot_be_checked": (
        "Nothing here measures it, the data or its window do not reach it, or its own source is the only witness.",
        "Мұнда оны ештеңе өлшемейді, деректер не олардың терезесі оған жетпейді, немесе жалғыз куәгер – өз дереккөзі.",
    ),
    "evidence.strong": (
        "the thing itself was measured or is on record",
        "нысанның өзі өлшенген немесе тіркелген",
    ),
    "evidence.medium": (
        "statements, methods that disagree, or a reconstructed series",
        "мәлімдемелер, келіспейтін әдістер немесе қалпына келтірілген қатар",
    ),
    "evidence.none": (
        "there is no record of it",
        "ол туралы жазба жоқ",
    ),
    "unit.day": (
        "days",
        "күн",
    ),
    "unit.usd/h": (
        "$/h",
        "$/сағ",
    ),
    "unit.usd/day": (
        "$/day",
        "$/тәул.",
    ),
    "claims.local_currency": (
        "the currency of the case",
        "кейс валютасы",
    ),
    "why.outside_data": (
        "the data do not reach it: {reason}",
        "деректер оған жетпейді: {reason}",
    ),
    "why.unmeasured.messaging": (
        "no measurement of one service; mobile data lost {mobile:.0f} full hours, and wired access was open {windows:.0f} h of {nominal:.0f}",
        "жеке бір қызмет өлшенбеген; мобильді интернет {mobile:.0f} толық сағат жоғалтты, сымды қолжетімділік {nominal:.0f} сағаттың {windows:.0f} сағатында ашық болды",
    ),
    "why.unmeasured.communication": (
        "coordination between people shows neither in connectivity nor on the chain",
        "адамдардың өзара үйлесуі желіге қосылу деңгейінен де, блокчейннен де көрінбейді",
    ),
    "why.unmeasured.pool_change": (
        "pools count shares, which blocks cannot check; no series of theirs is kept",
        "пулдар үлестерді (shares) санайды, оны блоктар арқылы тексеру мүмкін емес; пулдардың қатары сақталмаған",
    ),
    "why.unmeasured.pool_named": (
        "no series of pools by country is kept",
        "пулдардың елдер бойынша қатары сақталмаған",
    ),
    "why.unmeasured.mining_capacity": (
        "nothing in this version measures it: counts of machines and loads are statements",
        "бұл нұсқада оны ештеңе өлшемейді: машиналар мен жүктемелер саны – мәлімдеме ғана",
    ),
    "why.unmeasured.mining_levy": (
        "nothing in this version measures it: a matter of law",
        "бұл нұсқада оны ештеңе өлшемейді: заң мәселесі",
    ),
    "why.unmeasured.power_rationing": (
        "nothing in this version measures it: power supply is not among the signals",
        "бұл нұсқада оны ештеңе өлшемейді: электрмен жабдықтау сигналдар қатарында жоқ",
    ),
    "why.unmeasured.company_plan": (
        "nothing in this version measures it: a firm's own plans",
        "бұл нұсқада оны ештеңе өлшемейді: фирманың өз жоспары",
    ),
    "why.unmeasured.contracts": (
        "nothing in this version measures it: not mining",
        "бұл нұсқада оны ештеңе өлшемейді: майнинг емес",
    ),
    "why.unmeasured.cost_of_unrest": (
        "damage by unrest is on record and not modelled; no split between looting and lost connectivity was published",
        "тәртіпсіздік келтірген зиян тіркелген, бірақ модельденбеген; тонау мен байланыстың үзілуі бөлек жарияланбаған",
    ),
    "claims.not_stated": (
        "not stated",
        "көрсетілмеген",
    ),
    "claims.given_source": (
        "source as given in the file of claims",
        "дереккөз мәлімдемелер файлында берілгендей",
    ),
    "claims.no_source": (
        "claims of the file that name no source",
        "файлдағы дереккөзі көрсетілмеген мәлімдемелер",
    ),
    "claims.title": (
        "{id} ({subject})",
        "{id} ({subject})",
    ),
    "claims.said": (
        "Said by: {who}",
        "Айтқан: {who}",
    ),
    "claims.said_on": (
        "Said on: {when}",
        "Айтылған уақыты: {when}",
    ),
    "report.counts_one": (
        "One claim: {list}.",
        "Бір мәлімдеме: {list}.",
    ),
    "claims.asked": (
        "Claimed: {value}{about}; {window}{basis}",
        "Мәлімделгені: {value}{about}; {window}{basis}",
    ),
    "claims.about": (
        " (about: {about})",
        " (нақтысы: {about})",
    ),
    "claims.in_words": (
        "in words",
        "сөзбен",
    ),
    "claims.window": (
        "window {start} to {end} UTC",
        "терезе {start} – {end} UTC",
    ),
    "claims.window_from": (
        "window from {start} UTC, without an end",
        "терезе басы {start} UTC, соңы жоқ",
    ),
    "claims.window_until": (
        "window to {end} UTC, without a start",
        "терезе соңы {end} UTC, басы жоқ",
    ),
    "claims.no_window": (
        "no window",
        "терезе жоқ",
    ),
    "claims.basis_text": (
        ", as stated",
        ", айтылғандай",
    ),
    "claims.basis_inferred": (
        ", inferred",
        ", топшыланған",
    ),
    "claims.verdict": (
        "Verdict: {verdict}",
        "Қорытынды: {verdict}",
    ),
    "claims.measured": (
        "Measured",
        "Өлшенгені",
    ),
    "claims.by_window": (
        "By window",
        "Терезе бойынша",
    ),
    "claims.rule": (
        "Rule",
        "Ереже",
    ),
    "claims.rule_is": (
        "{id}: {comment} (evidence: {evidence}, {meaning}).",
        "{id}: {comment} (дәлел: {evidence}, {meaning}).",
    ),
    "claims.checked": (
        "Claims checked against: {title}",
        "Мәлімдемелер мынаған қарсы тексерілді: {title}",
    ),
    "claims.wrote": (
        "Wrote {file}. It runs as it is: offswitch claims check {file}\nIts columns and the subjects are described here; `--json` gives them as data.",
        "{file} жазылды. Ол сол күйінде іске қосылады: offswitch claims check {file}\nБағандары мен тақырыптары төменде сипатталған; `--json` оларды дерек түрінде береді.",
    ),
    "claims.columns": (
        "Columns, in any order",
        "Бағандар, кез келген ретпен",
    ),
    "claims.subjects": (
        "Subjects that are measured",
        "Өлшенетін тақырыптар",
    ),
    "claims.unmeasured": (
        "Subjects that nothing measures, kept and answered with the reason: {list}.",
        "Ештеңе өлшемейтін, сақталып, себебімен жауап берілетін тақырыптар: {list}.",
    ),
    "claims.yes": (
        "yes",
        "иә",
    ),
    "column.reading": (
        "reading",
        "өлшенгені",
    ),
    "column.read_from": (
        "sources",
        "дереккөздер",
    ),
    "column.verdict": (
        "verdict",
        "қорытынды",
    ),
    "column.first_reading": (
        "first reading",
        "бірінші өлшем",
    ),
    "column.needed": (
        "needed",
        "міндетті",
    ),
    "column.subject": (
        "subject",
        "тақырып",
    ),
    "claims_column.id": (
        "A name of its own for each claim.",
        "Әр мәлімдеменің өз атауы.",
    ),
    "claims_column.kind": (
        "number, range (value to value_high), date, or qualitative (in words).",
        "number, range (value мен value_high аралығы), date немесе qualitative (сөзбен).",
    ),
    "claims_column.subject": (
        "What the claim is about; see the subjects.",
        "Мәлімдеме не туралы; тақырыптар тізімін қараңыз.",
    ),
    "claims_column.about": (
        "Narrows the subject where its line says so, in either case of letters. What the subject does not know cannot be checked.",
        "Тақырыптың жолында айтылса, оны тарылтады, бас әріп пен кіші әріп бірдей. Тақырып білмейтін нәрсе тексерілмейді.",
    ),
    "claims_column.comparator": (
        "=, <, >, <=, >= or ~; = where it is left out. ~ is about: within 10 % (2.5 % of a price level or low), an hour of a minute, or a day of any other date. A range takes = or ~. Words about a change take < (it fell) or > (it rose).",
        "=, <, >, <=, >= немесе ~; көрсетілмесе =. ~ – шамамен: 10% ішінде (баға деңгейі немесе ең төмен баға үшін 2,5%), минутпен берілген уақыттан бір сағат, басқа күннен бір күн ауытқу. Аралыққа = немесе ~ қойылады. Өзгеріс туралы сөзге < (төмендеді) немесе > (өсті) қойылады.",
    ),
    "claims_column.value": (
        "The number, the lower end of the range, or the date: 2022, 2022-01, 2022-01-05 or 2022-01-05T10:30Z.",
        "Сан, аралықтың төменгі шегі немесе күн: 2022, 2022-01, 2022-01-05 немесе 2022-01-05T10:30Z.",
    ),
    "claims_column.value_high": (
        "The upper end of a range.",
        "Аралықтың жоғарғы шегі.",
    ),
    "claims_column.unit": (
        "The unit of a number or range; see the subjects. A date and words have none.",
        "Санның немесе аралықтың бірлігі; тақырыптарды қараңыз. Күн мен сөзде бірлік болмайды.",
    ),
    "claims_column.window_start": (
        "First day (or moment with its zone) that the claim is about.",
        "Мәлімдеме қамтитын бірінші күн (немесе белдеуі көрсетілген сәт).",
    ),
    "claims_column.window_end": (
        "Last day (inside the window), or the moment at which it ends.",
        "Соңғы күн (терезеге кіреді) немесе терезе аяқталатын сәт.",
    ),
    "claims_column.window_basis": (
        "text where the statement itself says when; inferred (as when left out) where you chose: the verdict then says how it changes with the window.",
        "мәлімдеменің өзі уақытын айтса – text; сіз таңдасаңыз – inferred (көрсетілмесе де осы): онда қорытындының терезеге қарай қалай өзгеретіні айтылады.",
    ),
    "claims_column.said_by": (
        "Who said it.",
        "Кім айтты.",
    ),
    "claims_column.said_on": (
        "When: 2022, 2022-01 or 2022-01-05. Ranks and shares are judged by what was public then.",
        "Қашан: 2022, 2022-01 немесе 2022-01-05. Орындар мен үлестер сол кезде жария болған дерекпен бағаланады.",
    ),
    "claims_column.statement": (
        "What was said, in a sentence.",
        "Не айтылғаны, бір сөйлеммен.",
    ),
    "claims_column.headline": (
        "1 to show it in the short report of a case; 0 where it is left out.",
        "Кейстің қысқа есебінде көрсету үшін 1; көрсетілмесе 0.",
    ),
    "claims_column.source": (
        "Id of a source of the case, an address, or any text. A figure on record from a claim's own source is never set beside it, nor an edge that it alone published; the series of the network is not built anew without it.",
        "Кейстегі дереккөздің id-і, мекенжай немесе кез келген мәтін. Мәлімдеменің өз дереккөзінен алынған сан онымен ешқашан салыстырылмайды, тек сол жариялаған шекара да солай; желі қатары онсыз қайта құрылмайды.",
    ),
    "subject.outage_start": (
        "When the network was cut.",
        "Желі қашан ажыратылды.",
    ),
    "about.outage_start": (
        "About: a service, such as mobile.",
        "Нақтылау: қызмет, мысалы mobile.",
    ),
    "subject.outage_end": (
        "When it was back.",
        "Желі қашан қайта қосылды.",
    ),
    "about.outage_end": (
        "About: a service, or temporary for a return that did not last.",
        "Нақтылау: қызмет, немесе ұзаққа бармаған қосылу үшін temporary.",
    ),
    "subject.outage_duration": (
        "How long it lasted: onset to stable return, and in full hours by depth.",
        "Қанша созылды: басталуынан тұрақты қалпына келуге дейін және тереңдік бойынша толық сағатпен.",
    ),
    "about.outage_duration": (
        "About: a service.",
        "Нақтылау: қызмет.",
    ),
    "subject.outage_depth": (
        "The share of normal lost at the worst.",
        "Ең ауыр сәтте жоғалған қалыпты деңгейдің үлесі.",
    ),
    "about.outage_depth": (
        "About: a service.",
        "Нақтылау: қызмет.",
    ),
    "subject.outage_scope": (
        "That only a part of the country was cut.",
        "Елдің тек бір бөлігі ажыратылғаны.",
    ),
    "subject.outage_not_power": (
        "That a power failure cut it.",
        "Желіні электр қуатының ажырауы үзгені.",
    ),
    "subject.people_affected": (
        "People online who were cut off at the worst hour.",
        "Ең ауыр сағатта желіден ажыратылған пайдаланушылар.",
    ),
    "subject.restorations": (
        "How often access came back before it stayed.",
        "Желі тұрақты қосылғанға дейін неше рет уақытша қосылды.",
    ),
    "subject.event_date": (
        "When another event on record took place.",
        "Тіркелген басқа оқиға қашан болды.",
    ),
    "about.event_date": (
        "About: its kind, such as trigger, market, power or law.",
        "Нақтылау: оның түрі, мысалы trigger, market, power немесе law.",
    ),
    "subject.cost_of_shutdown": (
        "The cost to the economy, by the published methods.",
        "Экономикаға келген шығын, жарияланған әдістер бойынша.",
    ),
    "about.cost_of_shutdown": (
        "About: mining where mining is said to lift it. The percent is of a year's GDP; a rate is for full cut. An end that the window lacks is that of the shutdown.",
        "Нақтылау: майнинг оны көтереді делінсе – mining. Пайыз жылдық ЖІӨ-ден алынады; мөлшерлеме толық ажыратуға арналған. Терезеде соңы болмаса, ажыратудың соңы алынады.",
    ),
    "subject.mining_revenue_loss": (
        "What the country's miners lost, by the map and by the blocks.",
        "Елдің майнерлері не жоғалтты, карта және блоктар бойынша.",
    ),
    "subject.hashrate_change": (
        "Change of Bitcoin's hashrate.",
        "Bitcoin хешрейтінің өзгерісі.",
    ),
    "about.hashrate_change": (
        "About: pools where pools reported it.",
        "Нақтылау: пулдар хабарласа – pools.",
    ),
    "subject.hashrate_level": (
        "Bitcoin's hashrate in the window.",
        "Терезедегі Bitcoin хешрейті.",
    ),
    "subject.difficulty_change": (
        "Change of difficulty at the first retarget after the cut.",
        "Ажыратудан кейінгі алғашқы қайта есептеудегі күрделіліктің өзгерісі.",
    ),
    "subject.map_share": (
        "The country's share of Bitcoin's hashrate.",
        "Елдің Bitcoin хешрейтіндегі үлесі.",
    ),
    "about.map_share": (
        "About: a month of the mining map, as 2021-08; without one, that of a stated window, or the newest public when it was said and the newest published later.",
        "Нақтылау: майнинг картасының айы, мысалы 2021-08; көрсетілмесе, айтылған терезенің айы, не мәлімдеме кезінде жария болған ең жаңасы және кейін жарияланған ең жаңасы.",
    ),
    "subject.map_rank": (
        "The country's rank among mining countries.",
        "Елдің майнинг елдері арасындағы орны.",
    ),
    "about.map_rank": (
        "About: a month of the mining map, as for map_share.",
        "Нақтылау: майнинг картасының айы, map_share сияқты.",
    ),
    "subject.moved_in": (
        "Miners coming to the country: in words, by the mining map; a number of machines is set beside it and not judged.",
        "Елге келген майнерлер: сөзбен болса, майнинг картасы бойынша; машиналар саны жанына қойылады, бірақ бағаланбайды.",
    ),
    "subject.moved_out": (
        "Miners leaving after the event.",
        "Оқиғадан кейін кеткен майнерлер.",
    ),
    "subject.price_low": (
        "The lowest price of Bitcoin in the window.",
        "Терезедегі Bitcoin-нің ең төмен бағасы.",
    ),
    "subject.price_level": (
        "A price of Bitcoin in the window.",
        "Терезедегі Bitcoin бағасы.",
    ),
    "subject.price_change": (
        "Change of Bitcoin's price: close to close, and the largest fall inside the window.",
        "Bitcoin бағасының өзгерісі: жабылудан жабылуға дейін және терезе ішіндегі ең үлкен төмендеу.",
    ),
    "subject.price_lowest_since": (
        "Since when the last close of the window was the lowest.",
        "Терезенің соңғы жабылу бағасы қай уақыттан бері ең төмені болғаны.",
    ),
    "subject.price_cause": (
        "That the shutdown moved the price.",
        "Бағаны ажырату өзгерткені.",
    ),
    "subject.equity_change": (
        "Change of a share in one session, by its close.",
        "Акцияның бір сауда сессиясындағы жабылу бағасы бойынша өзгерісі.",
    ),
    "about.equity_change": (
        "About: its ticker in the case's quotes, such as mara.",
        "Нақтылау: кейстегі тикер, мысалы mara.",
    ),
    "subject.market_move": (
        "That the shutdown moved markets.",
        "Нарықтарды ажырату өзгерткені.",
    ),
    "about.market_move": (
        "About: series of the case's quotes, separated by semicolons.",
        "Нақтылау: кейстегі баға қатарлары, нүктелі үтірмен бөлінген.",
    ),
    "subject.fuel_share_of_exports": (
        "Fuels as a share of merchandise exports.",
        "Тауар экспортындағы отынның үлесі.",
    ),
    "subject.oil_gas_share_of_gdp": (
        "Oil and gas as a share of GDP: as rents and as gross exports.",
        "Мұнай мен газдың ЖІӨ-дегі үлесі: рента ретінде және жалпы экспорт ретінде.",
    ),
    "subject.exports_change": (
        "Change of exports over a year or half-year.",
        "Экспорттың жылдық немесе жартыжылдық өзгерісі.",
    ),
    "about.exports_change": (
        "About: the part of exports meant, such as 0.8.",
        "Нақтылау: экспорттың айтылған бөлігі, мысалы 0.8.",
    ),
    "subject.investment": (
        "Investment in mining.",
        "Майнингке салынған инвестиция.",
    ),
    "about.investment": (
        "About: already, planned or planned_by_2025.",
        "Нақтылау: already, planned немесе planned_by_2025.",
    ),
    "subject.farms": (
        "Mining farms.",
        "Майнинг фермалары.",
    ),
    "about.farms": (
        "About: running or building.",
        "Нақтылау: running немесе building.",
    ),
    "subject.tariff": (
        "Tariff for power of business, and the lowest quoted for miners, as it stands or as a ratio to the mean of countries.",
        "Бизнеске арналған электр тарифі және майнерлерге аталған ең төмені, сол күйінде немесе елдер орташасына қатынасы ретінде.",
    ),
    "about.tariff": (
        "About: business.",
        "Нақтылау: business.",
    ),
    "subject.cost_of_unrest": (
        "Damage by the unrest itself.",
        "Тәртіпсіздіктің өзі келтірген зиян.",
    ),
    "subject.payments": (
        "Card terminals, payment apps and cash: purchases lost, or not made as meant.",
        "Төлем терминалдары, төлем қосымшалары және қолма-қол ақша: жоғалған немесе жоспардағыдай жасалмаған сатып алулар.",
    ),
    "about.payments": (
        "About: lost (given up), as_meant (not made when and as they were meant) or queues (at cash machines).",
        "Нақтылау: lost (бас тартылған), as_meant (жоспарланған уақытта және түрде жасалмаған) немесе queues (банкоматтар алдында).",
    ),
    "subject.remittances": (
        "Money sent across the border by people: what was held up.",
        "Адамдардың шекара арқылы жіберген ақшасы: қаншасы кідірді.",
    ),
    "about.remittances": (
        "About: in (received) or out (sent); received where it is empty.",
        "Нақтылау: in (алынған) немесе out (жіберілген); бос болса – алынған.",
    ),
    "subject.communication": (
        "Whether people could coordinate.",
        "Адамдар өзара үйлесе алды ма.",
    ),
    "subject.messaging": (
        "Reach of single messaging services.",
        "Жеке мессенджер қызметтерінің қолжетімділігі.",
    ),
    "subject.pool_change": (
        "Change of a single pool.",
        "Жеке пулдың өзгерісі.",
    ),
    "subject.pool_named": (
        "Pools that the country's miners use.",
        "Елдің майнерлері пайдаланатын пулдар.",
    ),
    "subject.mining_capacity": (
        "Machines, loads and companies.",
        "Машиналар, жүктемелер және компаниялар.",
    ),
    "subject.mining_levy": (
        "Levies on mining.",
        "Майнингке салынатын алымдар.",
    ),
    "subject.power_rationing": (
        "Power cut off or rationed.",
        "Электр қуатын ажырату немесе шектеу.",
    ),
    "subject.company_plan": (
        "What a firm plans.",
        "Фирманың жоспары.",
    ),
    "subject.contracts": (
        "Contracts signed.",
        "Жасалған келісімшарттар.",
    ),
    "subject.local_price": (
        "A price of one bitcoin in the currency of the country.",
        "Бір биткоиннің ел валютасындағы бағасы.",
    ),
}
