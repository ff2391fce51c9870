"""What `offswitch hashrate` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "estimator.day": (
        "work of the last whole UTC day / 86,400 s",
        "соңғы толық UTC тәулігінің жұмысы / 86\xa0400 с",
    ),
    "estimator.sliding": (
        "work of the last {size:,} s / {size:,} s",
        "соңғы {size:,} с жұмысы / {size:,} с",
    ),
    "estimator.spacing": (
        "2^32 x difficulty / mean spacing over the last {size:,} s",
        "2^32 x күрделілік / соңғы {size:,} с ішіндегі орташа аралық",
    ),
    "estimator.core": (
        "chain work of the last {size:,} blocks / span of their header times",
        "соңғы {size:,} блоктың тізбектегі жұмысы / блок уақыттарының ұзақтығы",
    ),
    "estimator.epoch": (
        "chain work since the last change of difficulty / span of the header times",
        "күрделілік соңғы өзгергеннен бергі тізбек жұмысы / блок уақыттарының ұзақтығы",
    ),
    "estimator.repeated": (
        "{formula}, mean of {repeats} days",
        "{formula}, {repeats} күннің орташасы",
    ),
    "estimator.blocks": (
        "work of the last {size:,} blocks / seconds from end to end",
        "соңғы {size:,} блоктың жұмысы / басынан соңына дейінгі секундтар",
    ),
    "estimator.too_few": (
        "the blocks do not reach back far enough",
        "блоктар жеткілікті ертеден басталмайды",
    ),
    "error.pool_hashrate": (
        "`hashrate` of {pool} is {text}; give EH/s above zero, and leave out the row of a pool that reported nothing",
        "{pool} пулының `hashrate` мәні {text}; нөлден үлкен EH/s беріңіз, ештеңе хабарламаған пулдың жолын алып тастаңыз",
    ),
    "error.pool_twice": (
        "a second report of {pool} for {time}; keep one",
        "{pool} пулының {time} уақытына екінші хабары; біреуін қалдырыңыз",
    ),
    "error.pool_columns": (
        "wrong columns (missing: {missing}; unknown: {unknown}); reports of pools have pool, time, hashrate in EH/s and perhaps window_h",
        "бағандар қате (жетіспейтіні: {missing}; белгісізі: {unknown}); пул хабарларында pool, time, EH/s бірлігіндегі hashrate және қаласаңыз window_h болады",
    ),
    "error.pools_outside": (
        "no report of a pool lies, with its window, within the blocks that are used, {first} to {last}; give reports of those days",
        "бірде-бір пул хабары терезесімен бірге пайдаланылатын блоктар аралығында ({first} – {last}) жатқан жоқ; сол күндердің хабарларын беріңіз",
    ),
    "error.no_pools": (
        "there are no reports; add rows of pool, time and hashrate in EH/s",
        "хабарлар жоқ; pool, time және EH/s бірлігіндегі hashrate жолдарын қосыңыз",
    ),
    "stage.posterior": (
        "inferring hashrate",
        "хешрейт шығарылуда",
    ),
    "stage.hypotheses": (
        "judging the event",
        "оқиға бағалануда",
    ),
    "error.not_for_case_hashrate": (
        "a case has its own blocks and event; leave out {names}",
        "кейстің өз блоктары мен оқиғасы бар; мыналарды көрсетпеңіз: {names}",
    ),
    "error.no_bitcoin": (
        "case '{name}' has no [bitcoin]; name a case that has blocks, or a file of blocks",
        "'{name}' кейсінде [bitcoin] жоқ; блоктары бар кейсті немесе блоктар файлын атаңыз",
    ),
    "error.until_without_at": (
        "--until ends an event; say with --at when it began",
        "--until оқиғаны аяқтайды; қашан басталғанын --at арқылы айтыңыз",
    ),
    "error.change_without_at": (
        "--change is of an event; say with --at when it began",
        "--change оқиғаға қатысты; қашан басталғанын --at арқылы айтыңыз",
    ),
    "error.change_range": (
        "--change {change:g} is not a share above -1, below 1 and other than 0; give -0.12 for a fall of 12 %",
        "--change {change:g} – -1-ден үлкен, 1-ден кіші және 0-ден өзге үлес емес; 12% төмендеу үшін -0.12 беріңіз",
    ),
    "error.event_long": (
        "--until is {days} days or more after --at, later than any block that is used; leave it out",
        "--until уақыты --at уақытынан {days} күн немесе одан көп кейін, бұл пайдаланылатын кез келген блоктан кеш; көрсетпеңіз",
    ),
    "error.event_reversed": (
        "the event would end at {until}, not after it began at {at}; correct --at or --until",
        "оқиға {until} аяқталар еді, бұл оның басталуынан ({at}) кейін емес; --at немесе --until мәнін түзетіңіз",
    ),
    "error.event_at_end": (
        "less than a day of blocks lies on one side of {at} (they run from {first} to {last}); choose another moment, or add blocks",
        "{at} сәтінің бір жағында бір тәулікке жетпейтін блоктар бар (олар {first} – {last} аралығында); басқа сәтті таңдаңыз немесе блоктар қосыңыз",
    ),
    "error.pool_above_world": (
        "{pool} reports {ehs:,.1f} EH/s for {time}, more than the blocks give the whole world at any time ({world:,.1f}); give EH/s (PH/s / 1,000)",
        "{pool} {time} үшін {ehs:,.1f} EH/s хабарлайды, бұл блоктар бойынша бүкіл әлемнің кез келген уақыттағысынан ({world:,.1f}) көп; EH/s беріңіз (PH/s / 1\xa0000)",
    ),
    "hashrate.verdict.no_event": (
        "At the last block hashrate was {middle:.3g} EH/s (90 %: {low:.3g} to {high:.3g}). No event was named (--at), so no change is given.",
        "Соңғы блокта хешрейт {middle:.3g} EH/s болды (90%: {low:.3g} … {high:.3g}). Оқиға көрсетілмеген (--at), сондықтан өзгеріс берілмейді.",
    ),
    "hashrate.verdict.nothing": (
        "{hours:.3g} hours tell nothing: their blocks are {weakest} to {strongest} times as likely under a lasting {claimed:+.0%} as under no change. {change}",
        "{hours:.3g} сағат ештеңе айтпайды: олардың блоктары тұрақты {claimed:+.0%} өзгеріс болса, өзгеріссіз нұсқамен салыстырғанда {weakest} … {strongest} есе ықтимал. {change}",
    ),
    "hashrate.verdict.against": (
        "{hours:.3g} hours lean against a lasting {claimed:+.0%}, and how far depends on the baseline: their blocks are {weakest} to {strongest} times as likely under it as under no change. {change}",
        "{hours:.3g} сағат тұрақты {claimed:+.0%} өзгеріске қарсы, қаншалықты қарсы екені салыстыру негізіне байланысты: олардың блоктары сол өзгеріс болса, өзгеріссіз нұсқамен салыстырғанда {weakest} … {strongest} есе ықтимал. {change}",
    ),
    "hashrate.verdict.for": (
        "{hours:.3g} hours lean towards a lasting {claimed:+.0%}, and how far depends on the baseline: their blocks are {weakest} to {strongest} times as likely under it as under no change. {change}",
        "{hours:.3g} сағат тұрақты {claimed:+.0%} өзгерісті қолдайды, қаншалықты қолдайтыны салыстыру негізіне байланысты: олардың блоктары сол өзгеріс болса, өзгеріссіз нұсқамен салыстырғанда {weakest} … {strongest} есе ықтимал. {change}",
    ),
    "hashrate.verdict.split": (
        "{hours:.3g} hours speak for or against a lasting {claimed:+.0%}, depending on the baseline: their blocks are {weakest} to {strongest} times as likely under it as under no change. {change}",
        "{hours:.3g} сағат салыстыру негізіне қарай тұрақты {claimed:+.0%} өзгерісті не қолдайды, не оған қарсы: олардың блоктары сол өзгеріс болса, өзгеріссіз нұсқамен салыстырғанда {weakest} … {strongest} есе ықтимал. {change}",
    ),
    "hashrate.verdict.unclear": (
        "{hours:.3g} hours do not tell a change from none. {change}",
        "{hours:.3g} сағат өзгерісті өзгеріссіз нұсқадан ажыратпайды. {change}",
    ),
    "hashrate.verdict.clear": (
        "{hours:.3g} hours show a change, by some baseline at least. {change}",
        "{hours:.3g} сағат кемінде бір салыстыру негізі бойынша өзгерісті көрсетеді. {change}",
    ),
    "hashrate.verdict.change": (
        "Inferred with growth, hashrate changed by {middle:+.1%} (90 %: {low:+.0%} to {high:+.0%}); counted against one baseline or another, by {least:+.1%} to {most:+.1%} ({lowest:+.0%} to {highest:+.0%}).",
        "Өсімді ескере отырып шығарғанда хешрейт {middle:+.1%} өзгерді (90%: {low:+.0%} … {high:+.0%}); түрлі салыстыру негізімен санағанда {least:+.1%} … {most:+.1%} ({lowest:+.0%} … {highest:+.0%}).",
    ),
    "hashrate.verdict.all": (
        "By all blocks, before and after, hashrate stepped by {change:+.1%} (90 %: {least:+.1%} to {most:+.1%}) at the event, lasting to the last block.",
        "Бұрынғы және кейінгі барлық блок бойынша хешрейт оқиға кезінде бірден {change:+.1%} өзгерді (90%: {least:+.1%} … {most:+.1%}) және бұл соңғы блокқа дейін сақталды.",
    ),
    "hashrate.verdict.all_ended": (
        "By all blocks, before and after, hashrate changed by {change:+.1%} (90 %: {least:+.1%} to {most:+.1%}) while the event lasted; with probability {ended:.0%} the effect ended with it rather than lasted.",
        "Бұрынғы және кейінгі барлық блок бойынша хешрейт оқиға жүріп жатқанда {change:+.1%} өзгерді (90%: {least:+.1%} … {most:+.1%}); әсердің сақталмай, оқиғамен бірге аяқталу ықтималдығы {ended:.0%}.",
    ),
    "hashrate.verdict.lasting": (
        "All blocks are {lasting} times as likely under a lasting {claimed:+.0%} as under no change; one third to 3 times is hardly evidence.",
        "Барлық блок тұрақты {claimed:+.0%} өзгеріс болса, өзгеріссіз нұсқамен салыстырғанда {lasting} есе ықтимал; үштен бір мен 3 есе аралығы – дәлел дерлік емес.",
    ),
    "hashrate.verdict.until": (
        "All blocks are {lasting} times as likely under a lasting {claimed:+.0%} as under no change, and {until} times under {claimed:+.0%} until the return; one third to 3 times is hardly evidence.",
        "Барлық блок тұрақты {claimed:+.0%} өзгеріс болса, өзгеріссіз нұсқамен салыстырғанда {lasting} есе, ал қалпына келуге дейінгі {claimed:+.0%} өзгеріс болса, {until} есе ықтимал; үштен бір мен 3 есе аралығы – дәлел дерлік емес.",
    ),
    "ratio_of_map": (
        "{ratio} ({month})",
        "{ratio} ({month})",
    ),
    "hashrate.verdict.maps": (
        "If the country's share of the mining map was idle while wired access was cut, but for miners with another link, and came back over the hours of a restart, the same ratio by month of the map is {list}.",
        "Егер майнинг картасындағы ел үлесі сымды қолжетімділік ажыратылған кезде, басқа байланысы бар майнерлерді қоспағанда, тоқтап тұрып, іске қосылу сағаттары ішінде қайтып келсе, картаның айы бойынша сол қатынас: {list}.",
    ),
    "hashrate.read": (
        "Blocks {first:,} to {last:,}, {start} to {end}. Our posterior uses {used:.3g} days of them.",
        "{first:,} – {last:,} блоктары, {start} – {end}. Біздің апостериорлық үлестірім соның {used:.3g} күнін пайдаланады.",
    ),
    "hashrate.event": (
        "Event: {at} to {until}.",
        "Оқиға: {at} – {until}.",
    ),
    "hashrate.event.open": (
        "Event: {at}, without a stated end.",
        "Оқиға: {at}, соңы көрсетілмеген.",
    ),
    "hashrate.reconstructed": (
        "The hours without network, and so the hypotheses that rest on them, are RECONSTRUCTED from published statements.",
        "Желісіз сағаттар, демек соларға сүйенетін гипотезалар да, жарияланған мәлімдемелерден ҚАЛПЫНА КЕЛТІРІЛГЕН.",
    ),
    "hashrate.pools": (
        "Reports of pools used: {names}.",
        "Пайдаланылған пул хабарлары: {names}.",
    ),
    "hashrate.estimators": (
        "What published estimators say, in {unit}",
        "Жарияланған бағалау әдістері не дейді, {unit}",
    ),
    "hashrate.estimators.note": (
        "In brackets the exact 90 % interval that chance alone allows if hashrate was steady in the window of each.",
        "Жақшада – әрқайсысының терезесінде хешрейт тұрақты болғанда кездейсоқтықтың өзі беретін дәл 90% аралық.",
    ),
    "hashrate.ours_filtered": (
        "ours, by then",
        "біздікі, сол кезге дейін",
    ),
    "hashrate.ours_smoothed": (
        "ours, all blocks",
        "біздікі, барлық блок",
    ),
    "hashrate.silent": (
        "A dash, or no row: {why} ({names}).",
        "Сызықша немесе жолдың болмауы: {why} ({names}).",
    ),
    "hashrate.change": (
        "Change from {at}, in per cent",
        "{at} сәтінен бергі өзгеріс, пайыз",
    ),
    "hashrate.change.note": (
        "Median (90 %), then how many times as likely the blocks are under {claimed} as under no change: lasting in a window, until the return in all.",
        "Медиана (90%), одан кейін блоктар {claimed} болса, өзгеріссіз нұсқамен салыстырғанда неше есе ықтимал: терезе ішінде – тұрақты, барлық блок бойынша – қалпына келуге дейін.",
    ),
    "hashrate.change.note_plain": (
        "Median (90 %).",
        "Медиана (90%).",
    ),
    "hashrate.change.later": (
        "{baseline} *",
        "{baseline} *",
    ),
    "hashrate.change.star": (
        "* uses blocks from after the window.",
        "* терезеден кейінгі блоктарды пайдаланады.",
    ),
    "hashrate.hypotheses": (
        "Stated changes against none",
        "Айтылған өзгерістер өзгеріссіз нұсқаға қарсы",
    ),
    "hashrate.hypotheses.note": (
        "How many times as likely the blocks are under each change as under none. Ours averages over the level before, growth and its wander; counts are of a window against each baseline. Power: chance that a one-sided test at 5 % would see the change in blocks alone (ours).",
        "Блоктар әр өзгеріс болса, өзгеріссіз нұсқамен салыстырғанда неше есе ықтимал. Біздікі оған дейінгі деңгейді, өсімді және оның ауытқуын орташалайды; санақтар терезені әр салыстыру негізімен салыстырады. Қуат: 5% деңгейіндегі біржақты критерийдің өзгерісті тек блоктардан көру мүмкіндігі (біздікі).",
    ),
    "hashrate.press": (
        "Published figures as counts of blocks",
        "Жарияланған сандар блок саны ретінде",
    ),
    "hashrate.press.note": (
        "At the difficulty in force (here of the first of them) one block a day is {each:.5f} EH/s, so a chart that counts by day knows only multiples of it. That a figure came from the day with that count is an inference from the numbers.",
        "Қолданыстағы күрделілікте (мұнда – біріншісінің) тәулігіне бір блок {each:.5f} EH/s болады, сондықтан күндеп санайтын график тек соның еселіктерін біледі. Санның дәл сондай блок саны бар күннен алынғаны – сандардан шығарылған топшылау.",
    ),
    "hashrate.press.none": (
        "not a whole count",
        "бүтін сан емес",
    ),
    "hashrate.press.sliding": (
        "no UTC day; 24 hours ending {dates}",
        "UTC тәулігі емес; соңы {dates} болатын 24 сағат",
    ),
    "hashrate.press.nowhere": (
        "no day under this difficulty",
        "бұл күрделілікте ондай күн жоқ",
    ),
    "hashrate.press.weak": (
        "* with so few digits {chance:.0%} of all figures fit some count, so that nothing is traced.",
        "* мұндай аз таңбамен барлық санның {chance:.0%} бөлігі қандай да бір блок санына сай келеді, сондықтан ештеңенің ізі анықталмайды.",
    ),
    "hashrate.press.fall": (
        "{first} and {second}: {n0} and {n1} blocks differ by {z:.1f} standard errors; of two days at one steady rate the second is at least so much the lower with probability {p:.2f}.",
        "{first} және {second}: {n0} және {n1} блок {z:.1f} стандартты қатеге айырмашылық жасайды; бір тұрақты қарқындағы екі күннің екіншісі кемінде осынша төмен болу ықтималдығы {p:.2f}.",
    ),
    "hashrate.press.before": (
        "{claim}: {figure:g} EH/s is {blocks:.1f} blocks, the count of {days}, the day before the event began.",
        "{claim}: оқиға басталғанға дейінгі {days} күні блок саны дәл сондай болған, {figure:g} EH/s – {blocks:.1f} блок.",
    ),
    "hashrate.bayes.nothing": (
        "tells nothing",
        "ештеңе айтпайды",
    ),
    "hashrate.bayes.for": (
        "leans towards it",
        "оны қолдайды",
    ),
    "hashrate.bayes.for_strong": (
        "strongly for it",
        "оны қатты қолдайды",
    ),
    "hashrate.bayes.against": (
        "leans against it",
        "оған қарсы",
    ),
    "hashrate.bayes.against_strong": (
        "strongly against it",
        "оған қатты қарсы",
    ),
    "hashrate.all_blocks": (
        "all",
        "барлығы",
    ),
    "hashrate.hours": (
        "{hours:.3g} h",
        "{hours:.3g} сағ",
    ),
    "hashrate.at_event": (
        "at event",
        "оқиға сәтінде",
    ),
    "hashrate.after": (
        "+{hours:.0f} h",
        "+{hours:.0f} сағ",
    ),
    "hashrate.at_end": (
        "last block",
        "соңғы блок",
    ),
    "baseline.averaged": (
        "ours, averaged",
        "біздікі, орташаланған",
    ),
    "hypothesis.claimed_change_until_return": (
        "as claimed, until the return",
        "мәлімделгендей, қалпына келуге дейін",
    ),
    "column.estimator": (
        "estimator",
        "бағалау әдісі",
    ),
    "column.blocks": (
        "blocks",
        "блок",
    ),
    "column.baseline": (
        "compared with",
        "салыстыру негізі",
    ),
    "column.blocks_to": (
        "blocks to",
        "блоктар шегі",
    ),
    "column.change": (
        "change",
        "өзгеріс",
    ),
    "column.ours": (
        "ours",
        "біздікі",
    ),
    "column.in_words": (
        "in words",
        "сөзбен",
    ),
    "column.counts": (
        "counts",
        "санақтар",
    ),
    "column.claim": (
        "claim",
        "мәлімдеме",
    ),
    "column.said_by": (
        "said by",
        "айтқан",
    ),
    "column.ehs": (
        "EH/s",
        "EH/s",
    ),
    "column.blocks_a_day": (
        "blocks a day",
        "тәулігіне блок",
    ),
    "column.days_that_had_it": (
        "days that had it (UTC)",
        "сондай болған күндер (UTC)",
    ),
    "help.hashrate": (
        "Say what the blocks tell of hashrate: every published estimator with its noise, a posterior through time, what an event changed, and the evidence for what was claimed.",
        "Блоктар хешрейт туралы не айтады: шуымен бірге барлық жарияланған бағалау әдісі, уақыт бойынша апостериорлық үлестірім, оқиға нені өзгертті және мәлімделгеннің дәлелі.",
    ),
    "help.hashrate_source": (
        "A file of blocks (CSV or Parquet of height and timestamp, or raw 80-byte headers), or a case (see `offswitch cases`).",
        "Блоктар файлы (height пен timestamp бар CSV не Parquet, немесе 80 байттық өңделмеген тақырыптар) не кейс (`offswitch cases` қараңыз).",
    ),
    "help.hashrate_bits": (
        "Compact target of the first block of a file that has none, e.g. 170ba21f.",
        "Файлда болмаса, бірінші блоктың ықшам нысаналы мәні, мысалы 170ba21f.",
    ),
    "help.hashrate_at": (
        "When an event began, in ISO 8601 with an offset; for a file, as a case has its own.",
        "Оқиға қашан басталды, ауытқуы бар ISO 8601 түрінде; файл үшін, кейстің өз оқиғасы бар.",
    ),
    "help.hashrate_until": (
        "When that event ended. Default: not yet.",
        "Сол оқиға қашан аяқталды. Әдепкі: әлі аяқталмаған.",
    ),
    "help.hashrate_change": (
        "Change of hashrate that was claimed, as a share, e.g. -0.12: gives the evidence for it and the power to see it.",
        "Мәлімделген хешрейт өзгерісі, үлес түрінде, мысалы -0.12: оның дәлелін және оны көру қуатын береді.",
    ),
    "help.hashrate_pools": (
        "CSV file of what pools report of their own hashrate: pool, time, hashrate in EH/s, and perhaps window_h.",
        "Пулдар өз хешрейті туралы хабарлайтын CSV файлы: pool, time, EH/s бірлігіндегі hashrate және қаласаңыз window_h.",
    ),
    "figure.hashrate": (
        "Hashrate: {change} while the event of {at} lasted (90 %: {low} to {high})",
        "Хешрейт: {at} басталған оқиға кезінде {change} (90%: {low} … {high})",
    ),
    "figure.hashrate.open": (
        "Hashrate: a step of {change} on {at} (90 %: {low} to {high})",
        "Хешрейт: {at} бірден {change} (90%: {low} … {high})",
    ),
    "figure.hashrate.plain": (
        "Hashrate to {end}",
        "Хешрейт, соңы {end}",
    ),
    "figure.hashrate.marks": (
        "Dots: counts of whole UTC days.{week} Ours: what the blocks found by then tell (black), and what all blocks tell (blue, with its 90 % band).",
        "Нүктелер: толық UTC тәуліктерінің санақтары.{week} Біздікі: сол кезге дейін табылған блоктар айтатыны (қара) және барлық блок айтатыны (көк, 90% жолағымен).",
    ),
    "figure.hashrate.marks.week": (
        "Dashes: mean of the last 7 days, as published charts give it.",
        "Үзік сызық: соңғы 7 күннің орташасы, жарияланған графиктер беретіндей.",
    ),
    "figure.hashrate.off": (
        "Red: the event ({series}).",
        "Қызыл: оқиға ({series}).",
    ),
    "figure.hashrate.off_given": (
        "Red: the event.",
        "Қызыл: оқиға.",
    ),
    "figure.hashrate.changes": (
        "Change by baseline, per cent (90 %)",
        "Салыстыру негізі бойынша өзгеріс, пайыз (90%)",
    ),
    "figure.hashrate.alt": (
        "Hashrate from {start} to {end}: daily counts from {low:.3g} to {high:.3g} {unit}; posterior from all blocks {first:.3g} {unit} at the start, {last:.3g} at the end. {verdict}",
        "Хешрейт, {start} – {end}: күндік санақ {low:.3g} … {high:.3g} {unit}; барлық блок бойынша апостериорлық мән басында {first:.3g} {unit}, соңында {last:.3g}. {verdict}",
    ),
    "figure.hashrate.row": (
        "{hours:.3g} h",
        "{hours:.3g} сағ",
    ),
    "figure.hashrate.row_all": (
        "while it lasted, all blocks",
        "жүріп жатқанда, барлық блок",
    ),
    "figure.hashrate.row_all.open": (
        "from then on, all blocks",
        "содан бері, барлық блок",
    ),
    "figure.hashrate.dots": (
        "daily count",
        "күндік санақ",
    ),
    "figure.hashrate.week": (
        "7-day mean",
        "7 күндік орташа",
    ),
    "figure.hashrate.filtered": (
        "ours, by then",
        "біздікі, сол кезге дейін",
    ),
    "figure.hashrate.smoothed": (
        "ours, all blocks",
        "біздікі, барлық блок",
    ),
}
