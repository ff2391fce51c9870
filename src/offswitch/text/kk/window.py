"""A place and a window in place of a case."""

TEXT: dict[str, tuple[str, str]] = {
    "error.nothing_measured": (
        "nothing is known of the network of {place} from {start} to {end} ({why}); `offswitch fetch --country {code} --from {start} --to {end}` shows what each source says",
        "{place} желісі туралы {start} – {end} аралығында ештеңе белгісіз ({why}); әр дереккөз не айтатынын `offswitch fetch --country {code} --from {start} --to {end}` көрсетеді",
    ),
    "error.several_windows": (
        "the rows are not all of one window; give each the same start_utc, end_utc and as_known_utc",
        "жолдардың бәрі бір терезенікі емес; әрқайсысына бірдей start_utc, end_utc және as_known_utc беріңіз",
    ),
    "error.case_and_country": (
        "give a case, or --country with --from and --to, not both",
        "не кейсті, не --from және --to мәндерімен бірге --country беріңіз, екеуін қатар емес",
    ),
    "error.case_or_country": (
        "name a case (see `offswitch cases`), or give --country with --from and --to",
        "кейсті атаңыз (`offswitch cases` қараңыз) немесе --from және --to мәндерімен бірге --country беріңіз",
    ),
    "error.country_without_window": (
        "--country needs --from and --to as well, such as --from 2022-01-02 --to 2022-01-12",
        "--country үшін --from пен --to де керек, мысалы --from 2022-01-02 --to 2022-01-12",
    ),
    "error.window_without_country": (
        "{names} belongs to a window: give --country with --from and --to",
        "{names} терезеге жатады: --from және --to мәндерімен бірге --country беріңіз",
    ),
    "error.save_without_window": (
        "give --country with --from and --to: the case of which window?",
        "кейс қай терезеден жасалатыны көрсетілмеген: --from және --to мәндерімен бірге --country беріңіз",
    ),
    "error.base_url": (
        "'{text}' is not ID=URL, such as ioda=http://127.0.0.1:8000/ioda",
        "'{text}' ioda=http://127.0.0.1:8000/ioda сияқты ID=URL түрінде емес",
    ),
    "error.window_reversed": (
        "--from {start} is not before --to {end}; --to is the first moment after the window",
        "--from {start} мәні --to {end} мәнінен бұрын емес; --to – терезеден кейінгі алғашқы сәт",
    ),
    "error.as_known_future": (
        "--as-known {when} lies in the future; leave it out for the newest values",
        "--as-known {when} болашақта жатыр; ең жаңа мәндер үшін оны көрсетпеңіз",
    ),
    "help.window_country": (
        "In place of a case, with --from and --to: a country or region in ISO 3166 (KZ, KAZ or KZ-ALA), from what public sources measured.",
        "Кейс орнына, --from және --to мәндерімен бірге: ISO 3166 бойынша ел немесе аймақ (KZ, KAZ немесе KZ-ALA), ашық дереккөздер өлшегені бойынша.",
    ),
    "help.window_from": (
        "First moment of the window: a date in UTC, or a time with its zone (2022-01-05T16:30+06:00).",
        "Терезенің бірінші сәті: UTC бойынша күн немесе белдеуі бар уақыт (2022-01-05T16:30+06:00).",
    ),
    "help.window_to": (
        "First moment after the window. Where it lies in the future, or so near the present that values may still change, the result is provisional.",
        "Терезеден кейінгі бірінші сәт. Ол болашақта немесе мәндер әлі өзгеруі мүмкін болатындай қазіргі уақытқа жақын болса, нәтиже алдын ала болады.",
    ),
    "help.window_lake": (
        "The lake: a folder, or an address such as s3://BUCKET/PATH; by default OFFSWITCH_LAKE or the user's data folder. What it lacks is fetched into it.",
        "Деректер көлі: қалта немесе s3://BUCKET/PATH сияқты мекенжай; әдепкі: OFFSWITCH_LAKE немесе пайдаланушының деректер қалтасы. Онда жоғы соған жүктеп алынады.",
    ),
    "help.window_offline": (
        "Ask no source: what the lake holds is what there is.",
        "Ешбір дереккөзден сұрамау: деректер көлінде бары ғана алынады.",
    ),
    "help.window_sources_of": (
        "Only these sources, by commas (see `offswitch sources`). Default: all that are open, or whose secret is set.",
        "Тек осы дереккөздер, үтірмен бөлінген (`offswitch sources` қараңыз). Әдепкі: барлық ашық немесе құпиясы орнатылған дереккөз.",
    ),
    "help.window_base_url": (
        "Another address for a source, such as ioda=http://127.0.0.1:8000/ioda. May be repeated.",
        "Дереккөздің басқа мекенжайы, мысалы ioda=http://127.0.0.1:8000/ioda. Қайталауға болады.",
    ),
    "help.window_as_known": (
        "Values as they were known at this moment; no source is asked.",
        "Мәндер осы сәтте белгілі болған күйінде; ешбір дереккөзден сұралмайды.",
    ),
    "help.window_save": (
        "Write what public sources measured in a window as a case folder of your own, to be edited and assessed.",
        "Ашық дереккөздер терезеде өлшегенін өңдеуге және бағалауға болатын өз кейс қалтаңыз етіп жазу.",
    ),
    "help.window_save_folder": (
        "Folder to write; it must be new or empty.",
        "Жазылатын қалта; ол жаңа немесе бос болуы керек.",
    ),
    "say.missing": (
        "not used: {what}: {why}",
        "пайдаланылмады: {what}: {why}",
    ),
    "report.series.gathered": (
        "MEASURED by {sources}: hours outside the outages that were found count as normal",
        "ӨЛШЕНГЕН ({sources}): табылған іркілістерден тыс сағаттар қалыпты деп саналады",
    ),
    "report.as_known": (
        "As known on {when} UTC.",
        "{when} UTC кезінде белгілі болған күйінде.",
    ),
    "provisional.title": (
        "Provisional",
        "Алдын ала",
    ),
    "provisional.known": (
        "This is provisional: as of {retrieved} UTC the network is known until {end} UTC, and the {hours:,.0f} h from then to {asked} UTC are unknown. Nothing is assumed of them.",
        "Бұл – алдын ала нәтиже: {retrieved} UTC жағдайы бойынша желі {end} UTC-ге дейін белгілі, одан {asked} UTC-ге дейінгі {hours:,.0f} сағ белгісіз. Олар туралы ештеңе болжап алынбаған.",
    ),
    "provisional.whole": (
        "This is provisional: as of {retrieved} UTC all of the window until {asked} UTC is known, but not for good.",
        "Бұл – алдын ала нәтиже: {retrieved} UTC жағдайы бойынша {asked} UTC-ге дейінгі бүкіл терезе белгілі, бірақ түпкілікті емес.",
    ),
    "provisional.until": (
        "Values may still come or change until {until} UTC; the same command then gives the final figures.",
        "{until} UTC-ге дейін мәндер келуі немесе өзгеруі мүмкін; содан кейін осы команданың өзі түпкілікті сандарды береді.",
    ),
    "provisional.open": (
        "Still going on when last seen: {service} in {place}, down since {start} UTC and not back by {end} UTC. Its hours, its cost and whatever rests on them count up to there, and grow with it.",
        "Соңғы көрінгенде жалғасып жатқан: {place}, {service}, {start} UTC-ден бері істемейді, {end} UTC-ге дейін қалпына келмеген. Оның сағаттары, шығыны және оларға сүйенетіннің бәрі сол сәтке дейін саналған, ол ұзарған сайын өседі.",
    ),
    "provisional.hours": (
        "{hours:,.0f} h",
        "{hours:,.0f} сағ",
    ),
    "column.last": (
        "last value (UTC)",
        "соңғы мән (UTC)",
    ),
    "column.lag": (
        "usual lag",
        "әдеттегі кешігу",
    ),
    "column.may_change": (
        "may change until (UTC)",
        "өзгеруі мүмкін, дейін (UTC)",
    ),
    "column.unknown": (
        "unknown",
        "белгісіз",
    ),
    "page.provisional": (
        "What each source has said.",
        "Әр дереккөз не айтты.",
    ),
    "quiet.title": (
        "Nothing found",
        "Ештеңе табылмады",
    ),
    "quiet.said": (
        "In {place} no outage of {least:.0%} or more was found from {start} to {end} UTC, so that there is nothing to price.",
        "{place}: {start} – {end} UTC аралығында {least:.0%} немесе одан терең іркіліс табылмады, сондықтан бағалайтын шығын жоқ.",
    ),
    "quiet.least": (
        "What could have been found: a loss of {hours:g} h stands out from {low:.0%} on in the quietest signal, from {median:.0%} in the middle one and from {high:.0%} in the noisiest. Smaller or shorter losses, and those of one network or region, are not excluded.",
        "Не табылуы мүмкін еді: {hours:g} сағаттық жоғалту ең тыныш сигналда {low:.0%}-дан, ортаңғысында {median:.0%}-дан, шуы ең көбінде {high:.0%}-дан бастап байқалады. Одан кіші немесе қысқа жоғалтулар және бір желінің не аймақтың жоғалтулары жоққа шығарылмайды.",
    ),
    "quiet.blind": (
        "Too little was measured before the window for anything to be found: this says nothing of the network.",
        "Терезеге дейін өлшенгені бірдеңе табуға тым аз: бұл желі туралы ештеңе айтпайды.",
    ),
    "quiet.more": (
        "`offswitch detect` with the same window gives every series, and what was doubted; `--json` gives everything.",
        "Сол терезе үшін `offswitch detect` әр қатарды және күмәндісін береді; `--json` бәрін береді.",
    ),
    "window.title": (
        "{place}, {start} to {end}",
        "{place}, {start} – {end}",
    ),
    "window.title.day": (
        "{place}, {end}",
        "{place}, {end}",
    ),
    "window.title.clock": (
        "{place}, {start}, {start_clock}, to {end}, {end_clock} UTC",
        "{place}, {start}, {start_clock} – {end}, {end_clock} UTC",
    ),
    "window.no_rows": (
        "it answered, and knows no value there",
        "жауап берді, бірақ онда бірде-бір мән білмейді",
    ),
    "window.not_known_then": (
        "nothing of it was in the lake at that moment",
        "сол сәтте деректер көлінде одан ештеңе болмаған",
    ),
    "window.not_yet": (
        "the last value is of {last}, before it",
        "соңғы мән {last} уақытынікі, одан бұрын",
    ),
    "window.unused": (
        "not asked: what they measure is coarser than what was used, or is a list of events; `offswitch fetch` has it",
        "сұралмады: олардың өлшейтіні пайдаланылғаннан ірі қадамды немесе оқиғалар тізімі; оларды `offswitch fetch` алады",
    ),
    "window.no_source": (
        "no source that may be asked measures it",
        "сұрауға болатын ешбір дереккөз мұны өлшемейді",
    ),
    "window.not_answered": (
        "{hours:,.0f} h are missing: {why}",
        "{hours:,.0f} сағ жетіспейді: {why}",
    ),
    "window.fetching": (
        "{source}: {done} of {total} pieces",
        "{source}: {total} бөліктің {done} бөлігі",
    ),
    "window.measuring": (
        "finding outages in the series (the first run compiles for some seconds)",
        "қатарлардан іркілістер ізделуде (алғашқы іске қосуда құрастыру бірнеше секунд алады)",
    ),
    "window.no_blocks": (
        "the blocks that are known leave out the onset, {cut}",
        "белгілі блоктар басталу сәтін ({cut}) қамтымайды",
    ),
    "window.few_blocks": (
        "the blocks that are known run from {first} to {last}, which is less than a day before or after the onset {cut}",
        "белгілі блоктар {first} – {last} аралығында, басталуға ({cut}) дейін немесе одан кейін бір тәулікке жетпейді",
    ),
    "window.bad_blocks": (
        "the blocks that are known are no chain: {why}",
        "белгілі блоктар тізбек құрамайды: {why}",
    ),
    "window.no_indicators": (
        "{place} has no GDP or no population on record",
        "{place} бойынша ЖІӨ немесе халық саны тіркелмеген",
    ),
    "window.region": (
        "those of a region are not on record here, and those of its country would price a cut of all of it",
        "аймақтың көрсеткіштері мұнда тіркелмеген, ал елінікі бүкіл елдің ажыратылуын бағалар еді",
    ),
    "window.no_rate": (
        "no rate of {currency} for a dollar is known: costs are in dollars alone",
        "{currency} валютасының долларға бағамы белгісіз: шығындар тек доллармен",
    ),
    "window.in_dollars": (
        "no rate of exchange: costs stay in dollars",
        "айырбас бағамы жоқ: шығындар доллармен қалады",
    ),
    "window.rate_note": (
        "least, median and most of the days of the window and the week before",
        "терезе күндері мен одан бұрынғы аптадағы ең азы, медианасы және ең көбі",
    ),
    "window.share_note": (
        "of the months on the map in the half year before: least, last and most; the triangle is ours",
        "алдыңғы жарты жылда картада бар айлар бойынша: ең азы, соңғысы және ең көбі; үшбұрышты үлестірім – біздікі",
    ),
    "window.link_note": (
        "share of miners with no satellite or other link that stayed up; no count was found",
        "жұмысын тоқтатпаған спутниктік не басқа байланысы жоқ майнерлер үлесі; нақты саны табылмады",
    ),
    "window.price_note": (
        "range of the daily prices from the first onset to the last return",
        "алғашқы басталудан соңғы қалпына келуге дейінгі күндік бағалардың аралығы",
    ),
    "window.fees": (
        "fees that miners earn",
        "майнерлер табатын комиссиялар",
    ),
    "window.fees.why": (
        "no source says them here: what miners lost counts new coins alone, and is somewhat too low",
        "мұнда ешбір дереккөз оларды бермейді: майнерлердің жоғалтуына тек жаңа монеталар кіреді, сондықтан ол біршама төмен",
    ),
    "window.cost_note": (
        "a day at the share of GDP that a published cost of an earlier cut implies",
        "бір күн, бұрынғы ажыратудың жарияланған шығынынан шығатын ЖІӨ үлесімен",
    ),
    "window.shallow": (
        "a fall of {service} from {start}",
        "{start} сәтінен басталған төмендеу ({service})",
    ),
    "window.shallow.why": (
        "it lost {depth:.0%}: an outage is assessed from 30 % on; `offswitch detect` shows it",
        "{depth:.0%} жоғалтты: іркіліс 30%-дан бастап бағаланады; оны `offswitch detect` көрсетеді",
    ),
    "window.input": (
        "input of the cost methods",
        "шығын әдістерінің кірісі",
    ),
    "window.not_in_lake": (
        "{hours:,.0f} h are not in the lake, and no source is asked",
        "{hours:,.0f} сағ деректер көлінде жоқ, ешбір дереккөзден сұралмайды",
    ),
}
