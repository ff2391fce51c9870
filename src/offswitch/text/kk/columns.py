"""What the files of a case mean: tables, columns, keys of case.toml, and kinds of value."""

TEXT: dict[str, tuple[str, str]] = {
    "kind.name": (
        "a short name without spaces",
        "бос орынсыз қысқа атау",
    ),
    "kind.names": (
        "short names, separated by spaces",
        "қысқа атаулар, бос орынмен бөлінген",
    ),
    "kind.word": (
        "one of the words that its meaning lists",
        "мағынасында аталған сөздердің бірі",
    ),
    "kind.text": (
        "text",
        "мәтін",
    ),
    "kind.number": (
        "a number, with a point and without thousands separators",
        "сан: бөлшегі нүктемен, мыңдықтар бөлінбейді",
    ),
    "kind.whole": (
        "a whole number",
        "бүтін сан",
    ),
    "kind.share": (
        "a number from 0 to 1",
        "0 мен 1 аралығындағы сан",
    ),
    "kind.level": (
        "a share of normal, from 0 to 1.5; 1 is normal, an empty cell is unknown",
        "қалыпты деңгейдің үлесі, 0 мен 1.5 аралығында; 1 – қалыпты, бос ұяшық – белгісіз",
    ),
    "kind.time": (
        "ISO 8601 with its zone, such as `2022-01-05T10:30Z`; a date alone is 00:00 UTC",
        "белдеуі бар ISO 8601 уақыты, мысалы `2022-01-05T10:30Z`; тек күн берілсе, 00:00 UTC",
    ),
    "kind.day": (
        "a date, such as `2022-01-05`; less of it, such as `2022-01`, where no more is known",
        "күн, мысалы `2022-01-05`; толық белгісіз болса, қысқасы, мысалы `2022-01`",
    ),
    "kind.month": (
        "a month, such as `2022-01`",
        "ай, мысалы `2022-01`",
    ),
    "kind.period": (
        "a year, such as `2021`, or another period named as its source names it",
        "жыл, мысалы `2021`, немесе дереккөз атаған басқа кезең",
    ),
    "kind.year": (
        "a year, such as `2021`",
        "жыл, мысалы `2021`",
    ),
    "kind.seconds": (
        "Unix time, in seconds",
        "Unix уақыты, секундпен",
    ),
    "kind.bits": (
        "eight hexadecimal digits, as in the header of a block",
        "блок тақырыбындағыдай он алтылық жүйедегі сегіз таңба",
    ),
    "kind.place": (
        "ISO 3166-1 alpha-2 or 3166-2, such as `KZ` or `KZ-ALA`",
        "ISO 3166-1 alpha-2 немесе 3166-2 коды, мысалы `KZ` немесе `KZ-ALA`",
    ),
    "kind.zone": (
        "a name of the IANA time-zone database, such as `Asia/Almaty`",
        "IANA уақыт белдеулері базасындағы атау, мысалы `Asia/Almaty`",
    ),
    "kind.service": (
        "`all`, `mobile`, `fixed`, `messaging`, `social` or `web`",
        "`all`, `mobile`, `fixed`, `messaging`, `social` немесе `web`",
    ),
    "kind.network": (
        "the number of a network (ASN), or empty for all of them",
        "желі нөмірі (ASN), бос болса – барлығы",
    ),
    "kind.currency": (
        "the ISO 4217 code of a currency, such as `kzt`",
        "валютаның ISO 4217 коды, мысалы `kzt`",
    ),
    "kind.unit": (
        "a unit, such as `usd`, `percent`, `people` or `usd/h`; a number without one is refused",
        "бірлік, мысалы `usd`, `percent`, `people` немесе `usd/h`; бірліксіз сан қабылданбайды",
    ),
    "kind.distribution": (
        "a number, `uniform(low, high)`, `triangular(low, mode, high)`, `normal(mean, sd)` or `lognormal(median, sigma)`",
        "сан, `uniform(low, high)`, `triangular(low, mode, high)`, `normal(mean, sd)` немесе `lognormal(median, sigma)`",
    ),
    "kind.flag": (
        "1 for yes; 0 or empty for no",
        "иә болса 1; жоқ болса 0 немесе бос",
    ),
    "kind.url": (
        "an address on the web, or empty",
        "веб-мекенжай немесе бос",
    ),
    "kind.source": (
        "an `id` of sources.csv, or of the sources that the package brings",
        "sources.csv файлындағы немесе пакетпен келетін дереккөздің `id`-і",
    ),
    "kind.sources": (
        "one or several ids of sources.csv, separated by spaces",
        "sources.csv файлындағы бір не бірнеше id, бос орынмен бөлінген",
    ),
    "kind.table": (
        "a table",
        "кесте",
    ),
    "kind.tables": (
        "an array of tables, `[[...]]`, as many as wanted",
        "кестелер массиві, `[[...]]`, саны шектелмейді",
    ),
    "file.sources.csv": (
        "Every publication that a figure was taken from; each `source` elsewhere is an id here.",
        "Сандар алынған барлық жарияланым; басқа жердегі әр `source` осындағы id болады.",
    ),
    "file.sources.csv.id": (
        "Name by which the other tables refer to it.",
        "Басқа кестелер сілтейтін атауы.",
    ),
    "file.sources.csv.publisher": (
        "Who published it.",
        "Кім жариялаған.",
    ),
    "file.sources.csv.title": (
        "What it is.",
        "Не екені.",
    ),
    "file.sources.csv.url": (
        "Where it can be read.",
        "Қайдан оқуға болады.",
    ),
    "file.sources.csv.date": (
        "When it was published; empty where it does not say.",
        "Қашан жарияланған; көрсетілмесе бос.",
    ),
    "file.sources.csv.licence": (
        "Terms under which the figure ships; `quoted figure` for a single number.",
        "Сан қандай шартпен таралады; жеке сан үшін `quoted figure`.",
    ),
    "file.outages.csv": (
        "Recorded outages, from which an hourly series is made: normal outside them, what they say inside. A case has this table or observations. Outages of one place and service do not overlap.",
        "Тіркелген іркілістер; олардан сағаттық қатар жасалады: олардан тыс – қалыпты, ішінде – айтылғандай. Кейсте осы кесте немесе бақылаулар болады. Бір жер мен бір қызметтің іркілістері қабаттаспайды.",
    ),
    "file.outages.csv.place": (
        "The country of the case, or a region of it.",
        "Кейстің елі немесе оның аймағы.",
    ),
    "file.outages.csv.service": (
        "The service that was out. `all` is all of the network.",
        "Істемей қалған қызмет. `all` – бүкіл желі.",
    ),
    "file.outages.csv.start": (
        "First moment of the outage, inside the window.",
        "Іркілістің бірінші сәті, терезе ішінде.",
    ),
    "file.outages.csv.end": (
        "First moment after it.",
        "Одан кейінгі бірінші сәт.",
    ),
    "file.outages.csv.lost": (
        "Share of normal that was lost.",
        "Жоғалған қалыпты деңгейдің үлесі.",
    ),
    "file.outages.csv.lost_low": (
        "Lower bound of `lost`.",
        "`lost` мәнінің төменгі шегі.",
    ),
    "file.outages.csv.lost_high": (
        "Upper bound of `lost`.",
        "`lost` мәнінің жоғарғы шегі.",
    ),
    "file.outages.csv.source": (
        "Who recorded it.",
        "Кім тіркеген.",
    ),
    "file.observations.csv": (
        "What is left of the network at even steps. It wins over outages.csv where a folder has both.",
        "Желіден қалған бөлік, тең қадаммен. Қалтада екеуі де болса, outages.csv емес, осы алынады.",
    ),
    "file.observations.csv.time": (
        "Start of the step. Every series of a place has the same times, at even steps.",
        "Қадамның басы. Бір жердің барлық қатарында уақыттар бірдей, қадамдары тең.",
    ),
    "file.observations.csv.place": (
        "The country of the case, or a region of it.",
        "Кейстің елі немесе оның аймағы.",
    ),
    "file.observations.csv.network": (
        "The network that was observed, or empty for all of them.",
        "Бақыланған желі, бос болса – барлығы.",
    ),
    "file.observations.csv.source": (
        "Where the series is from.",
        "Қатар қайдан алынған.",
    ),
    "file.observations.csv.signal": (
        "The service that was observed.",
        "Бақыланған қызмет.",
    ),
    "file.observations.csv.value": (
        "Share of normal. Empty where nothing was observed: unknown is never zero.",
        "Қалыпты деңгейдің үлесі. Ештеңе бақыланбаған жерде бос: белгісіз ешқашан нөл емес.",
    ),
    "file.observations.csv.low": (
        "Lower bound of `value`, where its publisher or maker gives one.",
        "`value` мәнінің төменгі шегі, жариялаушы не жасаушы берген болса.",
    ),
    "file.observations.csv.high": (
        "Upper bound of `value`; given together with `low`.",
        "`value` мәнінің жоғарғы шегі; `low` мәнімен бірге беріледі.",
    ),
    "file.observations.csv.level": (
        "The parameter that places the truth between the bounds (0 is `low`, 1 is `high`). Rows with one name move together; bounds without a name share `series_level`.",
        "Шындықты шектер арасына орналастыратын параметр (0 – `low`, 1 – `high`). Атауы бір жолдар бірге жылжиды; атаусыз шектер `series_level` параметрін бөліседі.",
    ),
    "file.observations.parquet": (
        "The same columns as observations.csv, as Parquet; it wins over both other tables. `time` carries its zone, numbers are floats, the rest is text.",
        "observations.csv бағандарының өзі, Parquet түрінде; басқа екі кестенің орнына осы алынады. `time` белдеуімен, сандар float, қалғаны мәтін.",
    ),
    "file.observations.parquet.time": (
        "Start of the step. Every series of a place has the same times, at even steps.",
        "Қадамның басы. Бір жердің барлық қатарында уақыттар бірдей, қадамдары тең.",
    ),
    "file.observations.parquet.place": (
        "The country of the case, or a region of it.",
        "Кейстің елі немесе оның аймағы.",
    ),
    "file.observations.parquet.network": (
        "The network that was observed, or empty for all of them.",
        "Бақыланған желі, бос болса – барлығы.",
    ),
    "file.observations.parquet.source": (
        "Where the series is from.",
        "Қатар қайдан алынған.",
    ),
    "file.observations.parquet.signal": (
        "The service that was observed.",
        "Бақыланған қызмет.",
    ),
    "file.observations.parquet.value": (
        "Share of normal. Empty where nothing was observed: unknown is never zero.",
        "Қалыпты деңгейдің үлесі. Ештеңе бақыланбаған жерде бос: белгісіз ешқашан нөл емес.",
    ),
    "file.observations.parquet.low": (
        "Lower bound of `value`, where its publisher or maker gives one.",
        "`value` мәнінің төменгі шегі, жариялаушы не жасаушы берген болса.",
    ),
    "file.observations.parquet.high": (
        "Upper bound of `value`; given together with `low`.",
        "`value` мәнінің жоғарғы шегі; `low` мәнімен бірге беріледі.",
    ),
    "file.observations.parquet.level": (
        "The parameter that places the truth between the bounds (0 is `low`, 1 is `high`). Rows with one name move together; bounds without a name share `series_level`.",
        "Шындықты шектер арасына орналастыратын параметр (0 – `low`, 1 – `high`). Атауы бір жолдар бірге жылжиды; атаусыз шектер `series_level` параметрін бөліседі.",
    ),
    "file.levels.csv": (
        "What each stretch of a reconstructed series rests on. The series itself stands in observations.csv.",
        "Қалпына келтірілген қатардың әр бөлігі неге сүйенеді. Қатардың өзі observations.csv ішінде.",
    ),
    "file.levels.csv.start_utc": (
        "First moment of the stretch.",
        "Бөліктің бірінші сәті.",
    ),
    "file.levels.csv.end_utc": (
        "First moment after it.",
        "Одан кейінгі бірінші сәт.",
    ),
    "file.levels.csv.reach": (
        "What could be reached: `none`, `domestic` (the border is down, the inside up), `allow_list` or `all`.",
        "Не қолжетімді болды: `none`, `domestic` (шекара жабық, ел іші ашық), `allow_list` немесе `all`.",
    ),
    "file.levels.csv.height": (
        "`published` where the height of the level is a published figure; anything else, such as `chosen`, where it is not.",
        "Деңгейдің шамасы жарияланған сан болса `published`; болмаса басқа сөз, мысалы `chosen`.",
    ),
    "file.levels.csv.basis": (
        "In words, what the level rests on.",
        "Деңгей неге сүйенеді, сөзбен.",
    ),
    "file.levels.csv.source": (
        "Publications that it rests on.",
        "Ол сүйенетін жарияланымдар.",
    ),
    "file.levels.csv.level": (
        "The parameter that moves this stretch, as in observations.csv.",
        "Осы бөлікті жылжытатын параметр, observations.csv ішіндегідей.",
    ),
    "file.levels.csv.all": (
        "Level of all services.",
        "Барлық қызметтің деңгейі.",
    ),
    "file.levels.csv.all_low": (
        "Lower bound of `all`.",
        "`all` мәнінің төменгі шегі.",
    ),
    "file.levels.csv.all_high": (
        "Upper bound of `all`.",
        "`all` мәнінің жоғарғы шегі.",
    ),
    "file.levels.csv.fixed": (
        "Level of fixed lines.",
        "Сымды желілердің деңгейі.",
    ),
    "file.levels.csv.mobile": (
        "Level of mobile data.",
        "Мобильді интернеттің деңгейі.",
    ),
    "file.edges.csv": (
        "Published times of cuts and restorations, to be set beside those found and beside each other.",
        "Ажырату мен қосылудың жарияланған уақыттары; табылғандармен және бір-бірімен салыстырылады.",
    ),
    "file.edges.csv.edge": (
        "Name of the edge; rows of one name are several publications on the same moment.",
        "Шекараның атауы; атауы бір жолдар – сол сәт туралы бірнеше жарияланым.",
    ),
    "file.edges.csv.kind": (
        "`cut` or `restored`.",
        "`cut` немесе `restored`.",
    ),
    "file.edges.csv.place": (
        "Place whose network was cut or restored.",
        "Желісі ажыратылған немесе қосылған жер.",
    ),
    "file.edges.csv.seen_in": (
        "Place in which it was measured.",
        "Өлшенген жер.",
    ),
    "file.edges.csv.service": (
        "The service that it is about.",
        "Қай қызмет туралы.",
    ),
    "file.edges.csv.time": (
        "When it happened, as published.",
        "Қашан болған, жарияланғандай.",
    ),
    "file.edges.csv.precision_minutes": (
        "How far off the published time may be, in minutes, up to two days.",
        "Жарияланған уақыттың ықтимал ауытқуы, минутпен, екі күнге дейін.",
    ),
    "file.edges.csv.source": (
        "Who published it.",
        "Кім жариялаған.",
    ),
    "file.edges.csv.base": (
        "Whether the series was built from this statement. If so, finding it again tests the plumbing only.",
        "Қатар осы мәлімдемеден құрылған ба. Солай болса, оны қайта табу тек есептеу тізбегін тексереді.",
    ),
    "file.parameters.csv": (
        "Named numbers that a run may vary and `--set` may fix. One name is one draw across the whole run.",
        "Есептеу өзгерте алатын және `--set` бекіте алатын атаулы сандар. Бір атау – бүкіл есептеуде бір кездейсоқ мән.",
    ),
    "file.parameters.csv.name": (
        "Name of the parameter. The cost methods use `online_share`, `local_per_usd`, `cost_usd` and `cost_hours`; the mining part `map_share`, `miners_without_other_link`, `fees_per_block` and `usd_per_btc`; `offswitch hashrate` `restart_hours` and every `map_share_...` with its month; `offswitch mining` also `th_per_machine`, `usd_per_machine`, `rationed_share` and `usd_per_btc_rationed`; payments take every `payments_...` of the embedded case.",
        "Параметрдің атауы. Шығын әдістері `online_share`, `local_per_usd`, `cost_usd` және `cost_hours` алады; майнинг бөлігі – `map_share`, `miners_without_other_link`, `fees_per_block` және `usd_per_btc`; `offswitch hashrate` – `restart_hours` және айы көрсетілген әр `map_share_...`; `offswitch mining` оған қоса `th_per_machine`, `usd_per_machine`, `rationed_share` және `usd_per_btc_rationed`; төлемдер пакеттегі кейстің әр `payments_...` параметрін алады.",
    ),
    "file.parameters.csv.distribution": (
        "What is known of its value.",
        "Мәні туралы не белгілі.",
    ),
    "file.parameters.csv.unit": (
        "Its unit. A `share` and a `position` lie between 0 and 1.",
        "Бірлігі. `share` пен `position` 0 мен 1 аралығында болады.",
    ),
    "file.parameters.csv.status": (
        "`measured`, `published` or `assumed`.",
        "`measured`, `published` немесе `assumed`.",
    ),
    "file.parameters.csv.source": (
        "Where it is from; empty only where it is assumed.",
        "Қайдан алынған; тек болжап алынса ғана бос.",
    ),
    "file.parameters.csv.note": (
        "What it means, and what to know of it. May be empty.",
        "Мағынасы және ескеретін жайт. Бос болуы мүмкін.",
    ),
    "file.indicators.csv": (
        "The country's indicators by year. `gdp_usd` (in USD) and `population` (in people) of the years that `[economy]` names are needed for costs; each becomes a parameter, such as `gdp_usd_2021`.",
        "Елдің жылдық көрсеткіштері. Шығын үшін `[economy]` атаған жылдардың `gdp_usd` (USD) және `population` (адам) мәндері қажет; әрқайсысы параметрге айналады, мысалы `gdp_usd_2021`.",
    ),
    "file.indicators.csv.indicator": (
        "Name of the indicator.",
        "Көрсеткіштің атауы.",
    ),
    "file.indicators.csv.period": (
        "The year it is of; an indicator stands once a period.",
        "Қай жылдікі; көрсеткіш әр кезеңде бір рет тұрады.",
    ),
    "file.indicators.csv.value": (
        "The figure.",
        "Сан.",
    ),
    "file.indicators.csv.unit": (
        "Its unit.",
        "Бірлігі.",
    ),
    "file.indicators.csv.vintage": (
        "Which edition of the publisher's data it is, such as `2026-03`: indicators are revised.",
        "Жариялаушы дерегінің қай шығарылымы, мысалы `2026-03`: көрсеткіштер қайта қаралады.",
    ),
    "file.indicators.csv.source": (
        "Where it is from.",
        "Қайдан алынған.",
    ),
    "file.exposures.csv": (
        "Flows of your own that depend on the network. The report says how much of each was interrupted.",
        "Желіге тәуелді өз ағындарыңыз. Есеп әрқайсысының қанша бөлігі үзілгенін айтады.",
    ),
    "file.exposures.csv.component": (
        "Name of the flow, such as card payments.",
        "Ағынның атауы, мысалы карта төлемдері.",
    ),
    "file.exposures.csv.per_hour": (
        "How much flows in an hour when the network is normal.",
        "Желі қалыпты кезде бір сағатта қанша өтеді.",
    ),
    "file.exposures.csv.unit": (
        "Its unit: a currency per hour, such as `usd/h`.",
        "Бірлігі: сағаттық валюта, мысалы `usd/h`.",
    ),
    "file.exposures.csv.price_year": (
        "Year of its prices.",
        "Бағаларының жылы.",
    ),
    "file.exposures.csv.flows": (
        "Names of what it covers. Two rows that share a name are never added.",
        "Ол қамтитын нәрселердің атаулары. Атауы ортақ екі жол ешқашан қосылмайды.",
    ),
    "file.exposures.csv.total": (
        "Rows of one total are added and shown as one more row; empty for none.",
        "Бір жиынтықтың жолдары қосылып, тағы бір жол болып көрсетіледі; жиынтық жоқ болса бос.",
    ),
    "file.exposures.csv.source": (
        "Where it is from.",
        "Қайдан алынған.",
    ),
    "file.claims.csv": (
        "What was said of the shutdown, to be set beside the record; see [a table of claims](claims.md). In a case `said_by` and `source` are needed too, and every source is an id of sources.csv.",
        "Ажырату туралы не айтылды, жазбамен салыстыру үшін; [мәлімдемелер кестесін](claims.md) қараңыз. Кейсте `said_by` мен `source` те қажет, әр дереккөз sources.csv ішіндегі id болады.",
    ),
    "file.claims.csv.id": (
        "A name of its own for each claim.",
        "Әр мәлімдеменің өз атауы.",
    ),
    "file.claims.csv.kind": (
        "number, range (value to value_high), date, or qualitative (in words).",
        "number, range (value мен value_high аралығы), date немесе qualitative (сөзбен).",
    ),
    "file.claims.csv.subject": (
        "What the claim is about; see the subjects.",
        "Мәлімдеме не туралы; тақырыптар тізімін қараңыз.",
    ),
    "file.claims.csv.about": (
        "Narrows the subject where its line says so, in either case of letters. What the subject does not know cannot be checked.",
        "Тақырыптың жолында айтылса, оны тарылтады, бас әріп пен кіші әріп бірдей. Тақырып білмейтін нәрсе тексерілмейді.",
    ),
    "file.claims.csv.comparator": (
        "=, <, >, <=, >= or ~; = where it is left out. ~ is about: within 10 % (2.5 % of a price level or low), an hour of a minute, or a day of any other date. A range takes = or ~. Words about a change take < (it fell) or > (it rose).",
        "=, <, >, <=, >= немесе ~; көрсетілмесе =. ~ – шамамен: 10% ішінде (баға деңгейі немесе ең төмен баға үшін 2,5%), минутпен берілген уақыттан бір сағат, басқа күннен бір күн ауытқу. Аралыққа = немесе ~ қойылады. Өзгеріс туралы сөзге < (төмендеді) немесе > (өсті) қойылады.",
    ),
    "file.claims.csv.value": (
        "The number, the lower end of the range, or the date: 2022, 2022-01, 2022-01-05 or 2022-01-05T10:30Z.",
        "Сан, аралықтың төменгі шегі немесе күн: 2022, 2022-01, 2022-01-05 немесе 2022-01-05T10:30Z.",
    ),
    "file.claims.csv.value_high": (
        "The upper end of a range.",
        "Аралықтың жоғарғы шегі.",
    ),
    "file.claims.csv.unit": (
        "The unit of a number or range; see the subjects. A date and words have none.",
        "Санның немесе аралықтың бірлігі; тақырыптарды қараңыз. Күн мен сөзде бірлік болмайды.",
    ),
    "file.claims.csv.window_start": (
        "First day (or moment with its zone) that the claim is about.",
        "Мәлімдеме қамтитын бірінші күн (немесе белдеуі көрсетілген сәт).",
    ),
    "file.claims.csv.window_end": (
        "Last day (inside the window), or the moment at which it ends.",
        "Соңғы күн (терезеге кіреді) немесе терезе аяқталатын сәт.",
    ),
    "file.claims.csv.window_basis": (
        "text where the statement itself says when; inferred (as when left out) where you chose: the verdict then says how it changes with the window.",
        "мәлімдеменің өзі уақытын айтса – text; сіз таңдасаңыз – inferred (көрсетілмесе де осы): онда қорытындының терезеге қарай қалай өзгеретіні айтылады.",
    ),
    "file.claims.csv.said_by": (
        "Who said it.",
        "Кім айтты.",
    ),
    "file.claims.csv.said_on": (
        "When: 2022, 2022-01 or 2022-01-05. Ranks and shares are judged by what was public then.",
        "Қашан: 2022, 2022-01 немесе 2022-01-05. Орындар мен үлестер сол кезде жария болған дерекпен бағаланады.",
    ),
    "file.claims.csv.statement": (
        "What was said, in a sentence.",
        "Не айтылғаны, бір сөйлеммен.",
    ),
    "file.claims.csv.headline": (
        "1 to show it in the short report of a case; 0 where it is left out.",
        "Кейстің қысқа есебінде көрсету үшін 1; көрсетілмесе 0.",
    ),
    "file.claims.csv.source": (
        "Id of a source of the case, an address, or any text. A figure on record from a claim's own source is never set beside it, nor an edge that it alone published; the series of the network is not built anew without it.",
        "Кейстегі дереккөздің id-і, мекенжай немесе кез келген мәтін. Мәлімдеменің өз дереккөзінен алынған сан онымен ешқашан салыстырылмайды, тек сол жариялаған шекара да солай; желі қатары онсыз қайта құрылмайды.",
    ),
    "file.blocks.csv": (
        "Blocks of the Bitcoin chain without gaps, from the first of a difficulty epoch, from well before the cut to the end of the window.",
        "Bitcoin тізбегінің үзіліссіз блоктары: күрделілік дәуірінің бірінші блогынан, ажыратудан едәуір бұрыннан терезенің соңына дейін.",
    ),
    "file.blocks.csv.height": (
        "Height of the block.",
        "Блоктың биіктігі.",
    ),
    "file.blocks.csv.timestamp": (
        "Time in its header, as its miner wrote it.",
        "Блок тақырыбындағы, майнері жазған уақыт.",
    ),
    "file.blocks.parquet": (
        "The same as Parquet, with a time in place of the Unix seconds; it wins over blocks.csv.",
        "Соның өзі Parquet түрінде, Unix секундының орнына уақытпен; blocks.csv емес, осы алынады.",
    ),
    "file.blocks.parquet.height": (
        "Height of the block.",
        "Блоктың биіктігі.",
    ),
    "file.blocks.parquet.time": (
        "Time in its header, as its miner wrote it.",
        "Блок тақырыбындағы, майнері жазған уақыт.",
    ),
    "file.epochs.csv": (
        "Published difficulty epochs: the first gives the chain its bits, the others check those computed from the blocks.",
        "Жарияланған күрделілік дәуірлері: біріншісі тізбекке bits мәнін береді, қалғандары блоктардан есептелгенін тексереді.",
    ),
    "file.epochs.csv.height": (
        "Height of the epoch's first block.",
        "Дәуірдің бірінші блогының биіктігі.",
    ),
    "file.epochs.csv.start_utc": (
        "Time of that block.",
        "Сол блоктың уақыты.",
    ),
    "file.epochs.csv.bits": (
        "Its target, in the compact form of the header.",
        "Нысаналы мәні, тақырыптағы ықшам түрде.",
    ),
    "file.epochs.csv.difficulty": (
        "The same as a difficulty.",
        "Соның өзі күрделілік түрінде.",
    ),
    "file.epochs.csv.source": (
        "Where it is from.",
        "Қайдан алынған.",
    ),
    "file.days.csv": (
        "An independent daily count, with which the blocks must agree.",
        "Блоктар сәйкес келуге тиіс тәуелсіз күндік сан.",
    ),
    "file.days.csv.date": (
        "The day, in UTC.",
        "Күн, UTC бойынша.",
    ),
    "file.days.csv.block_count": (
        "Blocks of that day.",
        "Сол күннің блоктары.",
    ),
    "file.days.csv.mean_difficulty": (
        "Mean difficulty over those blocks.",
        "Сол блоктардағы орташа күрделілік.",
    ),
    "file.days.csv.source": (
        "Where it is from.",
        "Қайдан алынған.",
    ),
    "file.mining_map.csv": (
        "Quoted shares of Bitcoin's hashrate by country and month. A rank counts the countries given for its month: give every one above the case's own.",
        "Bitcoin хешрейтінің ел мен ай бойынша келтірілген үлестері. Орын сол айға берілген елдер арасынан есептеледі: кейс елінен жоғары тұрғандардың бәрін беріңіз.",
    ),
    "file.mining_map.csv.month": (
        "Month that the share is of.",
        "Үлес қай айдікі.",
    ),
    "file.mining_map.csv.country": (
        "The country.",
        "Ел.",
    ),
    "file.mining_map.csv.share_percent": (
        "Its share of the network's hashrate, in percent.",
        "Желі хешрейтіндегі үлесі, пайызбен.",
    ),
    "file.mining_map.csv.hashrate_eh_s": (
        "The same as a rate, in EH/s; empty where it was not published.",
        "Соның өзі жылдамдық түрінде, EH/s; жарияланбаса бос.",
    ),
    "file.mining_map.csv.published": (
        "Month in which it became public: what a reader of the day could know.",
        "Қай айда жария болды: сол күнгі оқырман не біле алды.",
    ),
    "file.mining_map.csv.source": (
        "Where it is from.",
        "Қайдан алынған.",
    ),
    "file.prices.parquet": (
        "Prices of Bitcoin by the hour and by the day, and daily closes of a market and of shares. case.toml names them: `price_series`, `price_factor`, `listed_miners`.",
        "Bitcoin-нің сағаттық және күндік бағалары, нарық пен акциялардың күндік жабылу бағалары. Оларды case.toml атайды: `price_series`, `price_factor`, `listed_miners`.",
    ),
    "file.prices.parquet.time": (
        "Start of the step.",
        "Қадамның басы.",
    ),
    "file.prices.parquet.series": (
        "Name of the price series.",
        "Баға қатарының атауы.",
    ),
    "file.prices.parquet.step": (
        "`hour` or `day`.",
        "`hour` немесе `day`.",
    ),
    "file.prices.parquet.open": (
        "First price of the step, in the quote currency of the series; may be empty by the day, as may high and low.",
        "Қадамның бірінші бағасы, қатардың баға валютасымен; күндік қатарда high мен low сияқты бос болуы мүмкін.",
    ),
    "file.prices.parquet.high": (
        "Highest price of the step.",
        "Қадамның ең жоғары бағасы.",
    ),
    "file.prices.parquet.low": (
        "Lowest price of the step.",
        "Қадамның ең төмен бағасы.",
    ),
    "file.prices.parquet.close": (
        "Last price of the step.",
        "Қадамның соңғы бағасы.",
    ),
    "file.prices.parquet.source": (
        "Where it is from; the same for a whole series.",
        "Қайдан алынған; бүкіл қатарға бірдей.",
    ),
    "file.quotes.csv": (
        "Single quoted prices and returns, where the series itself may not ship.",
        "Қатардың өзін таратуға болмайтын жердегі жеке келтірілген бағалар мен табыстылықтар.",
    ),
    "file.quotes.csv.subject": (
        "What is quoted, such as `btc_day_low`, `day_return` or `day_return_mean`.",
        "Не келтірілген, мысалы `btc_day_low`, `day_return` немесе `day_return_mean`.",
    ),
    "file.quotes.csv.time_utc": (
        "The moment, or the start of the day.",
        "Сәт немесе күннің басы.",
    ),
    "file.quotes.csv.value": (
        "The figure.",
        "Сан.",
    ),
    "file.quotes.csv.unit": (
        "Its unit, such as `USD` or `percent`.",
        "Бірлігі, мысалы `USD` немесе `percent`.",
    ),
    "file.quotes.csv.series": (
        "Market or series that it is of.",
        "Қай нарық немесе қатар.",
    ),
    "file.quotes.csv.source": (
        "Where it is from.",
        "Қайдан алынған.",
    ),
    "file.context.csv": (
        "Quoted figures of the country, beside which claims are set.",
        "Мәлімдемелер салыстырылатын, ел туралы келтірілген сандар.",
    ),
    "file.context.csv.indicator": (
        "Name of the figure. `offswitch mining` reads `mining_load` (whole, in MW), `mining_load_registered`, `mining_load_unregistered`, `machines_counted`, `machines_seized`, and `mining_power_cut`: the percent of registered load cut off, and when.",
        "Санның атауы. `offswitch mining` мыналарды оқиды: `mining_load` (барлығы, MW), `mining_load_registered`, `mining_load_unregistered`, `machines_counted`, `machines_seized` және `mining_power_cut`: тіркелген жүктеменің ажыратылған пайызы және қашан.",
    ),
    "file.context.csv.period": (
        "What it is of.",
        "Қай кезеңдікі.",
    ),
    "file.context.csv.value": (
        "The figure.",
        "Сан.",
    ),
    "file.context.csv.unit": (
        "Its unit.",
        "Бірлігі.",
    ),
    "file.context.csv.status": (
        "How firm it is, such as `verified`.",
        "Қаншалықты берік, мысалы `verified`.",
    ),
    "file.context.csv.source": (
        "Where it is from.",
        "Қайдан алынған.",
    ),
    "file.context.csv.note": (
        "What to know of it. May be empty.",
        "Ескеретін жайт. Бос болуы мүмкін.",
    ),
    "file.timeline.csv": (
        "The record: who said what about which stretch of time. Shown by `offswitch cases show`; no figure is made from it.",
        "Жазба: қай уақыт аралығы туралы кім не айтты. `offswitch cases show` көрсетеді; одан ешқандай сан есептелмейді.",
    ),
    "file.timeline.csv.id": (
        "Name of the statement.",
        "Мәлімдеменің атауы.",
    ),
    "file.timeline.csv.start_utc": (
        "When what it says began.",
        "Айтылған жайт қашан басталды.",
    ),
    "file.timeline.csv.end_utc": (
        "When it ended; empty where it does not say.",
        "Қашан аяқталды; айтылмаса бос.",
    ),
    "file.timeline.csv.precision_minutes": (
        "How far off those times may be, in minutes.",
        "Бұл уақыттардың ықтимал ауытқуы, минутпен.",
    ),
    "file.timeline.csv.place": (
        "Where, in words.",
        "Қай жерде, сөзбен.",
    ),
    "file.timeline.csv.service": (
        "What was affected, in words.",
        "Не зардап шекті, сөзбен.",
    ),
    "file.timeline.csv.networks": (
        "Networks that it names.",
        "Онда аталған желілер.",
    ),
    "file.timeline.csv.level_percent": (
        "The level that it gives, in percent of normal; empty where it gives none.",
        "Онда берілген деңгей, қалыптының пайызымен; берілмесе бос.",
    ),
    "file.timeline.csv.evidence": (
        "What it rests on, such as `measured`, `operator` or `press`.",
        "Неге сүйенеді, мысалы `measured`, `operator` немесе `press`.",
    ),
    "file.timeline.csv.confidence": (
        "`low`, `medium` or `high`: how firm we hold it to be.",
        "`low`, `medium` немесе `high`: біз оны қаншалықты берік санаймыз.",
    ),
    "file.timeline.csv.statement": (
        "What it says.",
        "Не айтылған.",
    ),
    "file.timeline.csv.source": (
        "Who said it.",
        "Кім айтты.",
    ),
    "file.networks.csv": (
        "Networks of the country and what became of them. Shown by `offswitch cases show`.",
        "Елдің желілері және олармен не болғаны. `offswitch cases show` көрсетеді.",
    ),
    "file.networks.csv.asn": (
        "Number of the network.",
        "Желі нөмірі.",
    ),
    "file.networks.csv.name": (
        "Its operator.",
        "Операторы.",
    ),
    "file.networks.csv.kind": (
        "What kind of network it is.",
        "Желінің түрі.",
    ),
    "file.networks.csv.at_the_event": (
        "What became of it.",
        "Оған не болды.",
    ),
    "file.networks.csv.source": (
        "Who says so.",
        "Кім айтқан.",
    ),
    "file.population.csv": (
        "Regions of the country, their people and their clocks: by them hours of work are placed, people counted, and payments followed. Shown by `offswitch cases show`.",
        "Ел аймақтары, халқы және уақыты: жұмыс сағаттары осы бойынша орналасады, адамдар саналады, төлемдер қадағаланады. `offswitch cases show` көрсетеді.",
    ),
    "file.population.csv.region": (
        "Name of the region.",
        "Аймақтың атауы.",
    ),
    "file.population.csv.iso_3166_2": (
        "Its code.",
        "Коды.",
    ),
    "file.population.csv.people": (
        "Its inhabitants.",
        "Тұрғындары.",
    ),
    "file.population.csv.zone": (
        "Its time zone.",
        "Уақыт белдеуі.",
    ),
    "file.population.csv.retail_share": (
        "Its share of the country's retail trade. May be empty: regions without one share what is left by people.",
        "Елдің бөлшек саудасындағы үлесі. Бос болуы мүмкін: үлесі жоқ аймақтар қалғанын халық санына қарай бөледі.",
    ),
    "file.population.csv.machine_share": (
        "Its share of the country's cash machines, likewise.",
        "Ел банкоматтарындағы үлесі, дәл солай.",
    ),
    "file.population.csv.source": (
        "Where the figures are from, that of the people first.",
        "Сандар қайдан алынған, бірінші – халық санының дереккөзі.",
    ),
    "file.banking.csv": (
        "What is on record of banks and payments. `closed` and `limit` enter the model of payments; the rest is set beside what it finds.",
        "Банктер мен төлемдер туралы не тіркелген. `closed` пен `limit` төлем моделіне енеді; қалғаны оның нәтижесімен салыстырылады.",
    ),
    "file.banking.csv.start_utc": (
        "When it began.",
        "Қашан басталды.",
    ),
    "file.banking.csv.end_utc": (
        "When it ended.",
        "Қашан аяқталды.",
    ),
    "file.banking.csv.what": (
        "`closed` by order, `limit` on withdrawals, `terminals_down`, `queues` at machines, `machines_empty`, or `reachable`: a bank on a list that was let through.",
        "бұйрықпен жабылса `closed`, қолма-қол ақша алу шегі болса `limit`, `terminals_down`, банкомат алдындағы кезек болса `queues`, `machines_empty` немесе `reachable`: рұқсат тізіміне енген банк.",
    ),
    "file.banking.csv.amount": (
        "Of a limit: what a person might withdraw a day, in the currency of the case. Otherwise empty.",
        "Шек болса: адам күніне қанша ала алды, кейс валютасымен. Әйтпесе бос.",
    ),
    "file.banking.csv.source": (
        "Who says so.",
        "Кім айтқан.",
    ),
    "file.banking.csv.note": (
        "What to know of it. May be empty.",
        "Ескеретін жайт. Бос болуы мүмкін.",
    ),
    "file.sales.csv": (
        "What sectors sell to each other in a year, in any one currency: by it the sector method passes losses on.",
        "Салалардың бір-біріне бір жылда сатқаны, кез келген бір валютамен: сала әдісі шығынды осы бойынша әрі қарай береді.",
    ),
    "file.sales.csv.seller": (
        "A sector.",
        "Сала.",
    ),
    "file.sales.csv.buyer": (
        "Another, or `output` for all that the seller makes.",
        "Басқа сала немесе сатушының бүкіл өнімі үшін `output`.",
    ),
    "file.sales.csv.value": (
        "The sum.",
        "Сома.",
    ),
    "file.sales.csv.source": (
        "Where it is from.",
        "Қайдан алынған.",
    ),
    "file.confounders.csv": (
        "What else stopped work in the days of the shutdown, such as a curfew: the sector method leaves what it stopped to it.",
        "Ажырату күндерінде жұмысты тағы не тоқтатты, мысалы коменданттық сағат: сала әдісі соның тоқтатқанын ажыратуға жатқызбайды.",
    ),
    "file.confounders.csv.name": (
        "Name of the row.",
        "Жолдың атауы.",
    ),
    "file.confounders.csv.start_utc": (
        "When it began.",
        "Қашан басталды.",
    ),
    "file.confounders.csv.end_utc": (
        "When it ended.",
        "Қашан аяқталды.",
    ),
    "file.confounders.csv.from_hour": (
        "First full local hour of the day that it is confined to; empty for all day.",
        "Шектелген тәуліктің бірінші толық жергілікті сағаты; тәулік бойы болса бос.",
    ),
    "file.confounders.csv.to_hour": (
        "Full local hour at which it ends, past midnight where it is the smaller; empty for all day.",
        "Аяқталатын толық жергілікті сағат, кіші болса – түн ортасынан кейін; тәулік бойы болса бос.",
    ),
    "file.confounders.csv.sectors": (
        "Sectors whose work it stopped, separated by spaces; empty for all.",
        "Жұмысы тоқтаған салалар, бос орынмен бөлінген; барлығы болса бос.",
    ),
    "file.confounders.csv.parameter": (
        "A row of `parameters.csv`: the share of their work that it stopped. Empty for a holiday, which makes a day one of rest.",
        "`parameters.csv` жолы: жұмысының тоқтаған үлесі. Мереке болса бос, ол күнді демалысқа айналдырады.",
    ),
    "file.confounders.csv.what": (
        "What it was, in words.",
        "Не болғаны, сөзбен.",
    ),
    "file.confounders.csv.source": (
        "Who says so.",
        "Кім айтқан.",
    ),
    "file.series.parquet": (
        "What was measured of the network in the window and before it, in a case that was made from public sources. `offswitch detect` reads it; the shares of normal in observations.csv were made from it.",
        "Ашық дереккөздерден жасалған кейсте терезе ішінде және одан бұрын желіден өлшенгені. Оны `offswitch detect` оқиды; observations.csv ішіндегі қалыпты деңгей үлестері содан жасалған.",
    ),
    "file.series.parquet.time": (
        "Start of the step; each series has even ones.",
        "Қадамның басы; әр қатардың қадамдары тең.",
    ),
    "file.series.parquet.key": (
        "The place.",
        "Жер.",
    ),
    "file.series.parquet.signal": (
        "What was measured, and by whom; its first word names the detector's card.",
        "Не өлшенді және кім өлшеді; бірінші сөзі детектор карточкасын атайды.",
    ),
    "file.series.parquet.network": (
        "The network, or empty for all of them.",
        "Желі, бос болса – барлығы.",
    ),
    "file.series.parquet.value": (
        "As measured, in the source's unit.",
        "Өлшенген күйінде, дереккөздің бірлігімен.",
    ),
    "file.found.csv": (
        "The outages that the detector found in series.parquet, those before the window too: by them it is judged whether an outage of the case was ordered.",
        "Детектор series.parquet ішінен тапқан іркілістер, терезеден бұрынғылары да: кейстегі іркілістің бұйрықпен болғаны солар бойынша бағаланады.",
    ),
    "file.found.csv.place": (
        "The place.",
        "Жер.",
    ),
    "file.found.csv.service": (
        "The service that was out.",
        "Істемей қалған қызмет.",
    ),
    "file.found.csv.start_utc": (
        "When it began.",
        "Қашан басталды.",
    ),
    "file.found.csv.start_low_utc": (
        "Earliest time that the onset may have had.",
        "Басталуының ең ерте мүмкін уақыты.",
    ),
    "file.found.csv.start_high_utc": (
        "Latest time that the onset may have had.",
        "Басталуының ең кеш мүмкін уақыты.",
    ),
    "file.found.csv.end_utc": (
        "When it ended; empty while it lasts.",
        "Қашан аяқталды; жалғасып жатса бос.",
    ),
    "file.found.csv.end_low_utc": (
        "Earliest time that the end may have had.",
        "Аяқталуының ең ерте мүмкін уақыты.",
    ),
    "file.found.csv.end_high_utc": (
        "Latest time that the end may have had.",
        "Аяқталуының ең кеш мүмкін уақыты.",
    ),
    "file.found.csv.depth": (
        "Share of normal that was lost.",
        "Жоғалған қалыпты деңгейдің үлесі.",
    ),
    "file.found.csv.saw": (
        "Signals that show it, separated by semicolons.",
        "Оны көрсететін сигналдар, нүктелі үтірмен бөлінген.",
    ),
    "file.found.csv.silent": (
        "Signals that do not, likewise.",
        "Оны көрсетпейтін сигналдар, солай бөлінген.",
    ),
    "file.found.csv.unobserved": (
        "Signals that were not observed then, likewise.",
        "Сол кезде бақыланбаған сигналдар, солай бөлінген.",
    ),
    "file.found.csv.since_utc": (
        "From when on an outage could have been found; the same in every row.",
        "Іркілісті қай сәттен бастап табуға болар еді; барлық жолда бірдей.",
    ),
    "file.found.csv.source": (
        "The sources.",
        "Дереккөздер.",
    ),
    "file.gathered.csv": (
        "Of a case that was made from public sources (`offswitch cases save`): what each has answered for. The report says by it what may still change; delete it to make the case your own.",
        "Ашық дереккөздерден жасалған кейске (`offswitch cases save`): әр дереккөз не бойынша жауап берді. Есеп осы арқылы ненің әлі өзгеруі мүмкін екенін айтады; кейсті өзіңіздікі ету үшін мұны өшіріңіз.",
    ),
    "file.gathered.csv.source": (
        "The source.",
        "Дереккөз.",
    ),
    "file.gathered.csv.signal": (
        "Its name for what it measures.",
        "Өлшейтінінің дереккөздегі атауы.",
    ),
    "file.gathered.csv.place": (
        "What was measured; `world` where it is the whole of it.",
        "Не өлшенді; бүкіл әлем болса – `world`.",
    ),
    "file.gathered.csv.used": (
        "What the case takes of it: `network`, `blocks`, `prices`, `exchange` or `shares` (of the world's mining).",
        "Кейс одан не алады: `network`, `blocks`, `prices`, `exchange` немесе `shares` (әлем майнингіндегі үлестер).",
    ),
    "file.gathered.csv.needed_start_utc": (
        "First moment of the stretch that the case needs of it.",
        "Кейске одан керек аралықтың бірінші сәті.",
    ),
    "file.gathered.csv.needed_end_utc": (
        "First moment after that.",
        "Одан кейінгі бірінші сәт.",
    ),
    "file.gathered.csv.retrieved_utc": (
        "When the answer that reaches farthest was.",
        "Ең алысқа жететін жауап қашан алынған.",
    ),
    "file.gathered.csv.last_utc": (
        "Last moment with a value; empty where there is none.",
        "Мәні бар соңғы сәт; мән болмаса бос.",
    ),
    "file.gathered.csv.lag_hours": (
        "How late a value usually arrives.",
        "Мән әдетте қаншалықты кеш келеді.",
    ),
    "file.gathered.csv.settled_hours": (
        "How long after its time a value may still change.",
        "Мән өз уақытынан кейін қанша уақыт өзгеруі мүмкін.",
    ),
    "file.gathered.csv.unknown_hours": (
        "Hours of the window without a value.",
        "Терезенің мәні жоқ сағаттары.",
    ),
    "file.gathered.csv.start_utc": (
        "First moment of the window that was asked for; the same in every row.",
        "Сұралған терезенің бірінші сәті; барлық жолда бірдей.",
    ),
    "file.gathered.csv.end_utc": (
        "First moment after it; the case's window may end sooner.",
        "Одан кейінгі бірінші сәт; кейстің терезесі ертерек аяқталуы мүмкін.",
    ),
    "file.gathered.csv.as_known_utc": (
        "Values are as they were known at this moment; empty for the newest.",
        "Мәндер осы сәтте белгілі болған күйінде; ең жаңасы үшін бос.",
    ),
    "key.schema": (
        "Version of this format; it is 1.",
        "Осы пішімнің нұсқасы; ол 1.",
    ),
    "key.title": (
        "Title of the report.",
        "Есептің атауы.",
    ),
    "key.place": (
        "The country, or a region of it; alpha-3 codes such as `KAZ` are read too.",
        "Ел немесе оның аймағы; `KAZ` сияқты alpha-3 кодтары да оқылады.",
    ),
    "key.series": (
        "`observed` if the series was measured, `reconstructed` if it was built from statements. Every figure made from it says which.",
        "қатар өлшенген болса `observed`, мәлімдемелерден құрылған болса `reconstructed`. Одан алынған әр сан қайсысы екенін айтады.",
    ),
    "key.currency": (
        "Currency of the country, in which costs are given too.",
        "Ел валютасы, шығын онымен де беріледі.",
    ),
    "key.price_series": (
        "Which series of prices.parquet is the price of Bitcoin.",
        "prices.parquet ішіндегі қай қатар – Bitcoin бағасы.",
    ),
    "key.price_factor": (
        "Which of its series stands for the whole market in an event study; by the day.",
        "Оқиғалық талдауда қай қатар бүкіл нарықтың орнына тұрады; күндік.",
    ),
    "key.listed_miners": (
        "Which of its series, by the day, are shares of listed miners; their mean is studied too.",
        "Қай қатарлар (күндік) – биржадағы майнерлердің акциялары; олардың орташасы да зерттеледі.",
    ),
    "key.window": (
        "The stretch of time to be looked at, at most 732 days.",
        "Қаралатын уақыт аралығы, ең көбі 732 күн.",
    ),
    "key.window.start": (
        "Its first moment.",
        "Оның бірінші сәті.",
    ),
    "key.window.end": (
        "The first moment after it.",
        "Одан кейінгі бірінші сәт.",
    ),
    "key.economy": (
        "Needed for costs to the economy; without it they are left out.",
        "Экономикаға келген шығын үшін қажет; онсыз шығын есепке алынбайды.",
    ),
    "key.economy.gdp_year": (
        "Year of GDP and population: the one before the event.",
        "ЖІӨ мен халық санының жылы: оқиғаның алдындағы жыл.",
    ),
    "key.economy.cost_gdp_year": (
        "Year of GDP that NetBlocks COST froze.",
        "NetBlocks COST бекітіп қойған ЖІӨ жылы.",
    ),
    "key.bitcoin": (
        "Needed for the Bitcoin part, together with blocks and epochs.csv.",
        "Bitcoin бөлігі үшін blocks және epochs.csv файлдарымен бірге қажет.",
    ),
    "key.bitcoin.cut": (
        "Stated moment of the cut, inside the window.",
        "Ажыратудың айтылған сәті, терезе ішінде.",
    ),
    "key.bitcoin.claimed_change": (
        "Change of hashrate that was claimed, as a share: -0.12 is a fall of 12 %. Left out, none is tested.",
        "Мәлімделген хешрейт өзгерісі, үлес түрінде: -0.12 дегеніміз – 12% төмендеу. Көрсетілмесе, ешқайсысы тексерілмейді.",
    ),
    "key.bitcoin.source": (
        "Where the block times are from.",
        "Блок уақыттары қайдан алынған.",
    ),
    "key.bitcoin.recovery": (
        "A stretch after the recovery that may serve as a baseline.",
        "Қалпына келгеннен кейінгі, салыстыру негізі бола алатын аралық.",
    ),
    "key.bitcoin.recovery.start": (
        "Its first moment.",
        "Оның бірінші сәті.",
    ),
    "key.bitcoin.recovery.end": (
        "The first moment after it.",
        "Одан кейінгі бірінші сәт.",
    ),
    "key.published_hours": (
        "Lengths of the shutdown that others published; each is priced beside ours.",
        "Ажыратудың басқалар жариялаған ұзақтықтары; әрқайсысы біздікімен қатар бағаланады.",
    ),
    "key.published_hours.hours": (
        "The length, in hours.",
        "Ұзақтығы, сағатпен.",
    ),
    "key.published_hours.whose": (
        "Who published it, and what it counts.",
        "Кім жариялаған және нені санайды.",
    ),
    "key.published_hours.source": (
        "Where it is from.",
        "Қайдан алынған.",
    ),
    "key.published_costs": (
        "Costs of the shutdown that others published; the report says which hours each implies.",
        "Ажыратудың басқалар жариялаған шығындары; есеп әрқайсысы қанша сағатты білдіретінін айтады.",
    ),
    "key.published_costs.usd": (
        "The cost, in US dollars.",
        "Шығын, АҚШ долларымен.",
    ),
    "key.published_costs.source": (
        "Where it is from.",
        "Қайдан алынған.",
    ),
    "key.events": (
        "Other things on record that may have moved the same figures.",
        "Сол сандарды өзгертуі мүмкін басқа тіркелген жайттар.",
    ),
    "key.events.kind": (
        "`market`, `power`, `trigger` or `law`.",
        "`market`, `power`, `trigger` немесе `law`.",
    ),
    "key.events.time": (
        "When it happened.",
        "Қашан болды.",
    ),
    "key.events.what": (
        "What it was.",
        "Не болды.",
    ),
    "key.events.source": (
        "Who says so.",
        "Кім айтқан.",
    ),
    "key.not_modelled": (
        "What depends on the network, or was lost, and is not in the figures.",
        "Желіге тәуелді немесе жоғалған, бірақ сандарға кірмеген нәрсе.",
    ),
    "key.not_modelled.what": (
        "What is left out.",
        "Не есепке алынбаған.",
    ),
    "key.not_modelled.why": (
        "Why.",
        "Неге.",
    ),
    "key.not_modelled.source": (
        "Where the reason, or the loss, is on record.",
        "Себебі немесе шығыны қайда тіркелген.",
    ),
}
