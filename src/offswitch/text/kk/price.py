"""What `offswitch price` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "help.price": (
        "What the price did at the event: event study by the day and by the hour, listed miners, local premium.",
        "Оқиға кезінде бағаға не болды: күндік және сағаттық оқиғалық талдау, биржадағы майнерлер, жергілікті үстеме.",
    ),
    "help.price_source": (
        "A case, or a file of prices (.csv, .parquet) with time or date, and close.",
        "Кейс немесе time не date және close бағандары бар баға файлы (.csv, .parquet).",
    ),
    "help.price_at": (
        "Moment of the event; needed for a file.",
        "Оқиға сәті; файл үшін қажет.",
    ),
    "help.price_factor": (
        "File of prices that stand for the whole market; without it a constant mean is the model.",
        "Бүкіл нарықтың орнына тұратын бағалар файлы; онсыз модель – тұрақты орташа.",
    ),
    "help.price_window": (
        "Sessions (or hours) of the event, from the one that holds it on.",
        "Оқиғаның сауда сессиялары (не сағаттары), ол кіретінінен бастап.",
    ),
    "help.price_estimation": (
        "Sessions (or hours) before the event that say what is ordinary.",
        "Не әдеттегі екенін айтатын, оқиғаға дейінгі сауда сессиялары (не сағаттар).",
    ),
    "error.series_suffix": (
        "prices are read from .csv and .parquet; give the file one of these endings",
        "бағалар .csv және .parquet файлдарынан оқылады; файлға осы жалғаулардың бірін беріңіз",
    ),
    "error.series_empty": (
        "there are no prices; add rows of time and close",
        "бағалар жоқ; time мен close жолдарын қосыңыз",
    ),
    "error.series_columns": (
        "no column `time` or `date`, or no `close`, among {known}; rename what holds them",
        "{known} арасында `time` не `date`, немесе `close` бағаны жоқ; олар тұрған бағандардың атауын өзгертіңіз",
    ),
    "error.series_twice": (
        "{time} stands twice; keep one row of it",
        "{time} екі рет тұр; бір жолын қалдырыңыз",
    ),
    "error.series_falls": (
        "{time} stands after a later time; sort the rows by time",
        "{time} кешірек уақыттан кейін тұр; жолдарды уақыт бойынша сұрыптаңыз",
    ),
    "error.series_step": (
        "the rows are neither by the day nor by the full hour; give daily closes or hourly bars",
        "жолдар күндік те, толық сағаттық та емес; күндік жабылу бағаларын немесе сағаттық бағаларды беріңіз",
    ),
    "error.series_price": (
        "`{column}` is '{text}'; give a price above zero, and leave out rows without one",
        "`{column}` мәні '{text}'; нөлден үлкен баға беріңіз, бағасы жоқ жолдарды алып тастаңыз",
    ),
    "error.series_no_step": (
        "series '{series}' has no prices by the {step}; add them to study those",
        "'{series}' қатарында {step} қадамды бағалар жоқ; зерттеу үшін қосыңыз",
    ),
    "error.series_values": (
        "series '{series}' has a price that is missing or not above zero; correct it, or leave its row out",
        "'{series}' қатарында жоқ немесе нөлден үлкен емес баға бар; түзетіңіз немесе жолын алып тастаңыз",
    ),
    "error.series_order": (
        "series '{series}' does not rise in time, or has a time twice; sort it, and keep one row of each",
        "'{series}' қатары уақыт бойынша өспейді немесе бір уақыт екі рет тұр; сұрыптап, әрқайсысының бір жолын қалдырыңыз",
    ),
    "error.series_gap": (
        "'{series}' jumps from {before} to {after}; add every {step} between, or study a stretch without the gap",
        "'{series}' {before} сәтінен {after} сәтіне секіреді; арасындағы әр қадамды қосыңыз ({step}) немесе үзіліссіз аралықты зерттеңіз",
    ),
    "error.factor_step": (
        "'{series}' and '{factor}' are not both by the day or both by the hour; bring one to the step of the other",
        "'{series}' мен '{factor}' екеуі де күндік немесе екеуі де сағаттық емес; бірін екіншісінің қадамына келтіріңіз",
    ),
    "error.factor_days": (
        "'{factor}' lacks {count} of the times of '{series}' in the study, the first {first}; give both for the same days",
        "'{factor}' ішінде зерттеудегі '{series}' уақыттарының {count} уақыты жоқ, біріншісі {first}; екеуін бірдей күндерге беріңіз",
    ),
    "error.members_differ": (
        "'{one}' and '{other}' are not of the same days, so they have no mean; give both for the same days",
        "'{one}' мен '{other}' күндері бірдей емес, сондықтан орташасы жоқ; екеуін бірдей күндерге беріңіз",
    ),
    "error.members_missing": (
        "a listed miner could not be read, so there is no mean",
        "биржадағы бір майнер оқылмады, сондықтан орташасы жоқ",
    ),
    "error.short_estimation": (
        "before {at} '{series}' has {found} returns, and the estimation needs {wanted}; give a longer series, or a smaller --estimation",
        "оқиғаға ({at}) дейін '{series}' қатарында {found} табыстылық бар, бағалауға {wanted} керек; ұзынырақ қатар немесе кішірек --estimation беріңіз",
    ),
    "error.short_window": (
        "from the event on '{series}' has {found} returns, and the window needs {wanted}; give a longer series, or a smaller --window",
        "оқиғадан бастап '{series}' қатарында {found} табыстылық бар, терезеге {wanted} керек; ұзынырақ қатар немесе кішірек --window беріңіз",
    ),
    "error.event_outside": (
        "the event, {at}, lies outside the prices, which run from {first} to {last}; correct --at, or give a series that holds it",
        "оқиға ({at}) бағалардан тыс, олар {first} – {last} аралығында; --at мәнін түзетіңіз немесе оны қамтитын қатар беріңіз",
    ),
    "error.short_study": (
        "a test of {periods} needs at least {least} returns before the event, and has {found}; raise --estimation to {least}",
        "{periods} критерийіне оқиғаға дейін кемінде {least} табыстылық керек, {found} бар; --estimation мәнін {least} етіңіз",
    ),
    "error.bad_periods": (
        "{option} is {value}; give a whole number from {least} to {most}",
        "{option} мәні {value}; {least} мен {most} аралығындағы бүтін сан беріңіз",
    ),
    "error.factors_alike": (
        "a factor does not move, or two move alike, so their parts cannot be told; leave one out",
        "фактордың бірі қозғалмайды немесе екеуі бірдей қозғалады, сондықтан үлестерін бөлу мүмкін емес; бірін алып тастаңыз",
    ),
    "error.no_spread": (
        "before the event nothing moved beyond the model, so nothing can be tested; does the price stand still, or is the factor the series itself?",
        "оқиғаға дейін модельден тыс ештеңе қозғалмаған, сондықтан тексеретін ештеңе жоқ; баға бір орында тұр ма, әлде фактор – қатардың өзі ме?",
    ),
    "error.price_at_needed": (
        "a file names no event; give its moment with --at",
        "файл оқиғаны атамайды; оның сәтін --at арқылы беріңіз",
    ),
    "error.price_of_case": (
        "a case has its own cut and factor; leave out {option}, or name a file of prices",
        "кейстің өз ажыратуы мен факторы бар; {option} көрсетпеңіз немесе бағалар файлын атаңыз",
    ),
    "error.price_nothing": (
        "case '{case}' has no cut with prices around it that can be studied{reason}; add them, or name a file of prices",
        "'{case}' кейсінде зерттеуге болатын, маңында бағалары бар ажырату жоқ{reason}; қосыңыз немесе бағалар файлын атаңыз",
    ),
    "price.title": (
        "Prices at the event of {at} UTC: {title}",
        "{at} UTC оқиғасы кезіндегі бағалар: {title}",
    ),
    "price.made": (
        "offswitch {version}. Changes are in percent of the price (from log returns), intervals 90 %, tests two-sided at 5 %. Times are UTC.",
        "offswitch {version}. Өзгерістер бағаның пайызымен (лог-табыстылықтан), аралықтар 90%, критерийлер екіжақты, 5% деңгейінде. Уақыттар UTC.",
    ),
    "price.by_day": (
        "By the day",
        "Күн бойынша",
    ),
    "price.whole.note": (
        "Estimated on {count} {step} from {since} to {until}, no gap before the event. Abnormal: beyond the mean of that time; the error includes that of the mean.",
        "{since} – {until} аралығындағы {count} {step} бойынша бағаланған, оқиғаға дейін үзіліс жоқ. Аномал: сол уақыттың орташасынан тыс; қателікке орташаның қателігі кіреді.",
    ),
    "price.whole.note_both": (
        "Each estimated on {count} {step} up to {until} with no gap before the event: against the mean from {first} on, against the market from {since} on, where one period runs from session to session. The errors include those of the coefficients.",
        "Әрқайсысы {until} күніне дейінгі {count} {step} бойынша бағаланған, оқиғаға дейін үзіліс жоқ: орташаға қарсы {first} күнінен бастап, нарыққа қарсы {since} күнінен бастап, мұнда бір кезең сессиядан сессияға дейін. Қателіктерге коэффициенттердің қателігі кіреді.",
    ),
    "price.by_hour": (
        "By the hour",
        "Сағат бойынша",
    ),
    "price.hours.note": (
        "Constant mean of the {count} hours up to {until}, before the event. An hour cannot part a moment within it.",
        "Оқиғаға дейінгі {count} сағаттың (соңғысы – {until}) тұрақты орташасы. Сағат өз ішіндегі сәттерді бөле алмайды.",
    ),
    "price.shares": (
        "Shares, {start} to {end}, beyond {model} except where said",
        "Акциялар, {start} – {end}, басқасы айтылмаса, {model} түсіндіргеннен тыс",
    ),
    "price.shares.note": (
        "Listed miners: the mean log return of {count} ({list}).",
        "Биржадағы майнерлер: {count} акцияның орташа лог-табыстылығы ({list}).",
    ),
    "price.confounders": (
        "Other events on record in the window",
        "Терезедегі басқа тіркелген оқиғалар",
    ),
    "price.confounder": (
        "{time} UTC: {what}.",
        "{time} UTC: {what}.",
    ),
    "price.premium": (
        "Local premium",
        "Жергілікті үстеме",
    ),
    "price.premium.quote": (
        "{value} {unit} for one bitcoin, quoted on {day} ({source}).",
        "Бір биткоинге {value} {unit}, {day} келтірілген ({source}).",
    ),
    "price.premium.note": (
        "Day's trades: any of that day by UTC and by the country's own clocks, as the source names no hour; press price: what another article of the day gave. The premium is known no better than the exchange rate: that of the source is what its own dollars imply.",
        "Күн мәмілелері: дереккөз сағатын атамағандықтан, UTC және елдің өз уақыттары бойынша сол күннің кез келгені; баспасөз бағасы: сол күнгі басқа мақала берген баға. Үстеме айырбас бағамынан дәлірек белгілі емес: дереккөздің бағамы – өз долларлары меңзейтіні.",
    ),
    "price.basis.as_converted": (
        "source's dollars, press price",
        "дереккөз доллары, баспасөз бағасы",
    ),
    "price.basis.own_dollars": (
        "source's dollars, day's trades",
        "дереккөз доллары, күн мәмілелері",
    ),
    "price.basis.by_rate": (
        "case's exchange rate, day's trades",
        "кейстің айырбас бағамы, күн мәмілелері",
    ),
    "price.said": (
        "What was said",
        "Не айтылды",
    ),
    "price.said.item": (
        "{id}: {statement} Verdict: {verdict}. Why: {why}.",
        "{id}: {statement} Қорытынды: {verdict}. Себебі: {why}.",
    ),
    "price.limits": (
        "What the data cannot say",
        "Деректер нені айта алмайды",
    ),
    "price.limit.power": (
        "Whether there was an effect smaller than a fall of {visible:.1f} %: it would not have stood out. One of {detectable:.1f} % would be found four times in five.",
        "{visible:.1f}%-дан аз төмендеу әсері болды ма: ол байқалмас еді. {detectable:.1f}% төмендеу бес реттің төртеуінде табылар еді.",
    ),
    "price.limit.cause": (
        "Why it moved. A test tells a move from ordinary ones; causes are told apart by time alone, and other events on record lie in the same window: {count}.",
        "Неге қозғалғаны. Критерий қозғалысты әдеттегісінен ажыратады; себептер тек уақыты бойынша бөлінеді, ал сол терезеде басқа да тіркелген оқиғалар бар: {count}.",
    ),
    "price.limit.cause_none": (
        "Why it moved. A test tells a move from ordinary ones; no other event is on record in the window, which is not to say that there was none.",
        "Неге қозғалғаны. Критерий қозғалысты әдеттегісінен ажыратады; терезеде басқа оқиға тіркелмеген, бұл болмаған дегенді білдірмейді.",
    ),
    "price.limit.cause_file": (
        "Why it moved: a file of prices names no other events. Name what else happened in the window before you name a cause.",
        "Неге қозғалғаны: бағалар файлы басқа оқиғаларды атамайды. Себебін атамас бұрын терезеде тағы не болғанын атаңыз.",
    ),
    "price.limit.no_factor": (
        "What the market alone would have done: no factor is given, so its own mean stands for it.",
        "Нарықтың өзі не істер еді: фактор берілмеген, сондықтан орнында өз орташасы тұр.",
    ),
    "price.limit.clock": (
        "What belongs to which session, exactly: Bitcoin by the day closes at 24:00 UTC, shares in New York at 21:00, so part of a session falls on the next day of one of them.",
        "Қай сессияға не жататыны, дәлірек: Bitcoin күні 24:00 UTC, Нью-Йорктегі акциялар 21:00 жабылады, сондықтан сессияның бір бөлігі екеуінің бірінің келесі күніне түседі.",
    ),
    "price.limit.correlated": (
        "The exact error where residuals follow their neighbours (correlation of one with the next): {list}.",
        "Қалдықтар көршілеріне ергенде дәл қателік (келесісімен корреляциясы): {list}.",
    ),
    "price.omissions": (
        "Left out",
        "Есепке алынбағаны",
    ),
    "price.omitted": (
        "{name}: {reason}",
        "{name}: {reason}",
    ),
    "price.omitted.factor": (
        "the market model: the case names no `price_factor`",
        "нарық моделі: кейс `price_factor` атамайды",
    ),
    "price.model": (
        "Models: constant mean and market model by least squares, error of prediction (MacKinlay 1997); rank test (Corrado 1989; over several periods the sum of ranks, exact). See docs/methods/event-study.md.",
        "Модельдер: тұрақты орташа және ең кіші квадраттар әдісімен нарық моделі, болжам қателігі (MacKinlay 1997); рангтік критерий (Corrado 1989; бірнеше кезең бойынша рангтердің қосындысы, дәл). docs/methods/event-study.md қараңыз.",
    ),
    "price.short.moved": (
        "{name} {moved} {change:.1f} % in the {periods} {step} to {last}; of all such stretches in the {count} {steps} before, {share} {side}.",
        "{periods} {step} ішінде (соңғысы – {last}) {name} {change:.1f}% {moved}; оған дейінгі {count} {steps} ішіндегі мұндай аралықтардың {side}: {share}.",
    ),
    "price.fell": (
        "fell",
        "төмендеді",
    ),
    "price.rose": (
        "rose",
        "өсті",
    ),
    "price.step.day": (
        "{count:|one=session|other=sessions}",
        "{count:|one=сауда сессиясы|other=сауда сессиясы}",
    ),
    "price.step.hour": (
        "{count:|one=hour|other=hours}",
        "{count:|one=сағат|other=сағат}",
    ),
    "price.side.low": (
        "fell as far",
        "сонша төмендегені",
    ),
    "price.side.high": (
        "rose as far",
        "сонша өскені",
    ),
    "price.short.beyond": (
        "Beyond what {model} explains that is {value}, {told}. Only a fall of more than {visible:.1f} % would have stood out; one of {detectable:.1f} % would be found four times in five.",
        "Мұның {model} түсіндіргеннен тыс бөлігі {value}, {told}. Тек {visible:.1f}%-дан көп төмендеу байқалар еді; {detectable:.1f}% төмендеу бес реттің төртеуінде табылар еді.",
    ),
    "price.short.mean": (
        "Beyond {model} that is {value}, {told}. Only a fall of more than {visible:.1f} % would have stood out; one of {detectable:.1f} % would be found four times in five.",
        "Мұның {model} шегінен тыс бөлігі {value}, {told}. Тек {visible:.1f}%-дан көп төмендеу байқалар еді; {detectable:.1f}% төмендеу бес реттің төртеуінде табылар еді.",
    ),
    "price.told.0": (
        "not distinguishable from none",
        "нөлден ажыратылмайды",
    ),
    "price.told.1": (
        "of which one test says that it is more than chance (t test p {p}, rank test p {rank})",
        "бір критерий бойынша кездейсоқтықтан көп (t критерийі p {p}, рангтік критерий p {rank})",
    ),
    "price.told.2": (
        "more than chance explains (t test p {p}, rank test p {rank})",
        "кездейсоқтық түсіндіргеннен көп (t критерийі p {p}, рангтік критерий p {rank})",
    ),
    "price.short.hours": (
        "In the {hours:|one=# hour|other=# hours} from the cut on {change:+.1f} %, {as_usual}. In the hour after '{what}' {other:+.1f} %, {other_usual}.",
        "Ажыратудан бастап {hours:|one=# сағатта|other=# сағатта} {change:+.1f}%, {as_usual}. «{what}» оқиғасынан кейінгі сағатта {other:+.1f}%, {other_usual}.",
    ),
    "price.short.hours_alone": (
        "In the {hours:|one=# hour|other=# hours} from the cut on {change:+.1f} %, {as_usual}.",
        "Ажыратудан бастап {hours:|one=# сағатта|other=# сағатта} {change:+.1f}%, {as_usual}.",
    ),
    "price.usual": (
        "ordinary ({share} of such stretches before {side})",
        "әдеттегідей (оған дейінгі мұндай аралықтардың {side}: {share})",
    ),
    "price.unusual": (
        "out of the ordinary ({share} of {compared} such stretches before {side})",
        "әдеттен тыс (оған дейінгі мұндай {compared} аралықтың {side}: {share})",
    ),
    "price.none": (
        "none",
        "жоқ",
    ),
    "price.short.shares": (
        "Listed miners {moved} {change:.1f} % on average: beyond {model} {value}, beyond {more} {both}.",
        "Биржадағы майнерлер орташа {change:.1f}% {moved}: {model} түсіндіргеннен тыс {value}, {more} түсіндіргеннен тыс {both}.",
    ),
    "price.short.attribution": (
        "That it moved because of the event: {verdict}{why}.",
        "Оқиға салдарынан қозғалғаны: {verdict}{why}.",
    ),
    "price.why.not_attributable": (
        ", as another event came in the same window, '{what}'",
        ", өйткені сол терезеде басқа оқиға болды: «{what}»",
    ),
    "price.why.cannot_be_checked": (
        ", as nothing says what the market alone would have done",
        ", өйткені нарықтың өзі не істейтінін ештеңе айтпайды",
    ),
    "price.why.partly_supported": (
        "; it fell beyond the market and nothing else is on record, which is timing and no proof",
        "; ол нарықтан артық төмендеді және басқа ештеңе тіркелмеген, бұл – уақыты сәйкес келуі, дәлел емес",
    ),
    "price.why.not_distinguishable_from_noise": (
        ", as no fall beyond the market can be seen by the day",
        ", өйткені нарықтан артық төмендеу күндік дерекпен көрінбейді",
    ),
    "price.short.premium": (
        "The one price quoted in {currency} lay {low:+.1f} to {high:+.1f} % from the world price, by the basis taken: no premium that stands out.",
        "{currency} валютасымен келтірілген жалғыз баға алынған негізге қарай әлемдік бағадан {low:+.1f} … {high:+.1f}% ауытқыды: байқалатын үстеме жоқ.",
    ),
    "price.short.premium_clear": (
        "The one price quoted in {currency} lay {low:+.1f} to {high:+.1f} % from the world price, by the basis taken.",
        "{currency} валютасымен келтірілген жалғыз баға алынған негізге қарай әлемдік бағадан {low:+.1f} … {high:+.1f}% ауытқыды.",
    ),
    "column.price_series": (
        "series",
        "қатар",
    ),
    "column.change_percent": (
        "change %",
        "өзгеріс %",
    ),
    "column.abnormal": (
        "abn. %",
        "аном. %",
    ),
    "column.t_p": (
        "t p",
        "t p",
    ),
    "column.rank_p": (
        "rank p",
        "ранг p",
    ),
    "column.as_low": (
        "low %",
        "төмен %",
    ),
    "column.visible": (
        "shows %",
        "шегі %",
    ),
    "column.r2": (
        "R2",
        "R2",
    ),
    "column.day_of_event": (
        "session",
        "сессия",
    ),
    "column.hour_of_event": (
        "hour to",
        "сағат соңы",
    ),
    "column.z": (
        "t",
        "t",
    ),
    "column.stretch": (
        "stretch (UTC)",
        "аралық (UTC)",
    ),
    "column.world": (
        "USD per BTC",
        "USD / BTC",
    ),
    "column.rate": (
        "local per USD",
        "ұлттық вал. / USD",
    ),
    "column.premium": (
        "premium %",
        "үстеме %",
    ),
    "price.constant": (
        "its own mean",
        "өз орташасы",
    ),
    "series.btc_usdt_perp": (
        "Bitcoin",
        "Bitcoin",
    ),
    "series.btc_usd": (
        "Bitcoin",
        "Bitcoin",
    ),
    "series.sp500": (
        "the S&P 500",
        "S&P 500",
    ),
    "series.listed_miners": (
        "listed miners",
        "майнер акциялары",
    ),
    "figure.price": (
        "{label} {change:+.1f} %; beyond {model} {value}",
        "{label} {change:+.1f}%; {model} шегінен тыс {value}",
    ),
    "figure.price.alt": (
        "{label} moved {change:+.1f} % to {last}; beyond {model} {value}. Abnormal returns in {count} rows.",
        "{label} {change:+.1f}% өзгерді (соңғысы – {last}); {model} шегінен тыс {value}. {count} жолдағы аномал табыстылық.",
    ),
    "figure.price.axis.usd": (
        "price, USD",
        "баға, USD",
    ),
    "figure.price.axis.price": (
        "price, as in the file",
        "баға, файлдағыдай",
    ),
    "figure.price.axis.abnormal": (
        "abnormal return, percent",
        "аномал табыстылық, пайыз",
    ),
    "figure.price.event": (
        "the event",
        "оқиға",
    ),
    "figure.price.above": (
        "Above: price by the {step}; shaded, where nine in ten ordinary paths would lie from the event on, by the mean and spread of before.",
        "Жоғарыда: баға, қадамы – {step}; боялғаны – оқиғадан бастап әдеттегі он жолдың тоғызы жататын аймақ, бұрынғы орташа мен шашырау бойынша.",
    ),
    "figure.price.below": (
        "Below: abnormal returns over the whole event with 90 % intervals, beyond {model} (mean: beyond its own mean; both: beyond {both}); one that holds zero shows nothing unusual.",
        "Төменде: бүкіл оқиғадағы аномал табыстылық, 90% аралықтармен, {model} шегінен тыс (орташа: өз орташасынан тыс; екеуі: {both} шегінен тыс); нөлді қамтитыны әдеттен тыс ештеңе көрсетпейді.",
    ),
    "figure.price.below_file": (
        "Below: abnormal returns, in sum and period by period, with 90 % intervals, beyond {model} (mean: beyond its own mean); one that holds zero shows nothing unusual.",
        "Төменде: аномал табыстылық, жиынтығы және әр кезең бойынша, 90% аралықтармен, {model} шегінен тыс (орташа: өз орташасынан тыс); нөлді қамтитыны әдеттен тыс ештеңе көрсетпейді.",
    ),
    "figure.price.sum": (
        "in sum",
        "жиынтығы",
    ),
    "figure.price.mean": (
        "{label}, mean",
        "орташа: {label}",
    ),
    "figure.price.both": (
        "{label}, both",
        "екеуі: {label}",
    ),
    "price.why.file": (
        ", as a file of prices names no other events",
        ", өйткені бағалар файлы басқа оқиғаларды атамайды",
    ),
    "figure.price.step.day": (
        "day",
        "күн",
    ),
    "figure.price.step.hour": (
        "hour",
        "сағат",
    ),
    "figure.price.below_mean": (
        "Below: abnormal returns, in sum and period by period, with 90 % intervals, beyond its own mean; one that holds zero shows nothing unusual.",
        "Төменде: аномал табыстылық, жиынтығы және әр кезең бойынша, 90% аралықтармен, өз орташасынан тыс; нөлді қамтитыны әдеттен тыс ештеңе көрсетпейді.",
    ),
    "price.own": (
        "a file of your own",
        "өз файлыңыз",
    ),
    "price.own_title": (
        "Prices as given",
        "Берілген бағалар",
    ),
    "price.own_licence": (
        "not stated",
        "көрсетілмеген",
    ),
    "label.abnormal": (
        "{name} beyond {model}, {first:%d %b} to {last:%d %b}",
        "{name}, {model} шегінен тыс, {first:%d %b} – {last:%d %b}",
    ),
    "label.abnormal_day": (
        "{name} beyond {model}, {first:%d %b}",
        "{name}, {model} шегінен тыс, {first:%d %b}",
    ),
    "why.abnormal": (
        "{readings}; of the first, less than {visible:.1f} % would not have stood out",
        "{readings}; біріншісінде {visible:.1f}%-дан азы байқалмас еді",
    ),
    "why.no_event": (
        "the case names no cut with prices around it",
        "кейс маңында бағалары бар ажыратуды атамайды",
    ),
    "why.no_factor": (
        "no other event is on record, and no factor (`price_factor`) says what the market alone would have done",
        "басқа оқиға тіркелмеген, нарықтың өзі не істейтінін айтатын фактор (`price_factor`) да жоқ",
    ),
    "why.abnormal_alone": (
        "{readings}, t test p {p:.2f}, rank test p {rank:.2f}; less than {visible:.1f} % would not have stood out; no other event on record in the window",
        "{readings}, t критерийі p {p:.2f}, рангтік критерий p {rank:.2f}; {visible:.1f}%-дан азы байқалмас еді; терезеде басқа оқиға тіркелмеген",
    ),
    "label.world_in_local": (
        "world price at the exchange rate",
        "айырбас бағамымен әлемдік баға",
    ),
    "why.premium_agrees": (
        "{readings}; the offer itself is on no other record",
        "{readings}; ұсыныстың өзі басқа еш жерде тіркелмеген",
    ),
    "why.premium_open": (
        "{readings}, so a premium of {premium:+.0f} %: possible, and on no other record",
        "{readings}, яғни {premium:+.0f}% үстеме: мүмкін, бірақ басқа еш жерде тіркелмеген",
    ),
    "why.no_rate": (
        "the case gives no exchange rate (local_per_usd)",
        "кейсте айырбас бағамы жоқ (local_per_usd)",
    ),
    "price.value": (
        "{value:+.1f} % (90 %: {low:+.1f} to {high:+.1f})",
        "{value:+.1f}% (90%: {low:+.1f} … {high:+.1f})",
    ),
    "price.too": (
        "{label}, {last} too",
        "{label}, {last} та",
    ),
    "column.abnormal_interval": (
        "90 %",
        "90%",
    ),
    "price.pair": (
        "{label}: {model}",
        "{label}: {model}",
    ),
    "price.columns": (
        "abn.: beyond what is named; t p and rank p: of the two tests; low: share of such stretches before that fell as far; shows: smallest fall that would have stood out.",
        "аном.: аталғаннан тыс; t p және ранг p: екі критерийдің мәндері; төмен: бұрынғы мұндай аралықтардың сонша төмендеген үлесі; шегі: байқалатын ең аз төмендеу.",
    ),
    "column.beyond": (
        "beyond {model} (90 %)",
        "{model} шегінен тыс (90%)",
    ),
    "price.shares.short": (
        "Estimated on fewer than {count} sessions, as they begin later: {list}.",
        "{count} сессиядан аз дерекпен бағаланған, өйткені кеш басталады: {list}.",
    ),
    "price.shares.one": (
        "{label} on {count}",
        "{label}: {count}",
    ),
}
