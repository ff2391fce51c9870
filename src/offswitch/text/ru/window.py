"""A place and a window in place of a case."""

TEXT: dict[str, tuple[str, str]] = {
    "error.nothing_measured": (
        "nothing is known of the network of {place} from {start} to {end} ({why}); `offswitch fetch --country {code} --from {start} --to {end}` shows what each source says",
        "о сети ({place}) с {start} по {end} ничего не известно ({why}); `offswitch fetch --country {code} --from {start} --to {end}` покажет, что говорит каждый источник",
    ),
    "error.several_windows": (
        "the rows are not all of one window; give each the same start_utc, end_utc and as_known_utc",
        "строки не из одного окна; дайте каждой одни и те же start_utc, end_utc и as_known_utc",
    ),
    "error.case_and_country": (
        "give a case, or --country with --from and --to, not both",
        "укажите случай или --country с --from и --to, а не то и другое",
    ),
    "error.case_or_country": (
        "name a case (see `offswitch cases`), or give --country with --from and --to",
        "назовите случай (см. `offswitch cases`) или укажите --country с --from и --to",
    ),
    "error.country_without_window": (
        "--country needs --from and --to as well, such as --from 2022-01-02 --to 2022-01-12",
        "--country требует также --from и --to, например --from 2022-01-02 --to 2022-01-12",
    ),
    "error.window_without_country": (
        "{names} belongs to a window: give --country with --from and --to",
        "{names} относится к окну: укажите --country с --from и --to",
    ),
    "error.save_without_window": (
        "give --country with --from and --to: the case of which window?",
        "укажите --country с --from и --to: случай какого окна?",
    ),
    "error.base_url": (
        "'{text}' is not ID=URL, such as ioda=http://127.0.0.1:8000/ioda",
        "'{text}' — не ID=URL, например ioda=http://127.0.0.1:8000/ioda",
    ),
    "error.window_reversed": (
        "--from {start} is not before --to {end}; --to is the first moment after the window",
        "--from {start} не раньше --to {end}; --to — первый момент после окна",
    ),
    "error.as_known_future": (
        "--as-known {when} lies in the future; leave it out for the newest values",
        "--as-known {when} лежит в будущем; уберите его, чтобы взять самые новые значения",
    ),
    "help.window_country": (
        "In place of a case, with --from and --to: a country or region in ISO 3166 (KZ, KAZ or KZ-ALA), from what public sources measured.",
        "Вместо случая, с --from и --to: страна или регион по ISO 3166 (KZ, KAZ или KZ-ALA), по измерениям открытых источников.",
    ),
    "help.window_from": (
        "First moment of the window: a date in UTC, or a time with its zone (2022-01-05T16:30+06:00).",
        "Первый момент окна: дата по UTC или время с часовым поясом (2022-01-05T16:30+06:00).",
    ),
    "help.window_to": (
        "First moment after the window. Where it lies in the future, or so near the present that values may still change, the result is provisional.",
        "Первый момент после окна. Если он в будущем или так близок к настоящему, что значения ещё могут измениться, результат предварительный.",
    ),
    "help.window_lake": (
        "The lake: a folder, or an address such as s3://BUCKET/PATH; by default OFFSWITCH_LAKE or the user's data folder. What it lacks is fetched into it.",
        "Озеро данных: папка или адрес вида s3://BUCKET/PATH; по умолчанию OFFSWITCH_LAKE или папка данных пользователя. Недостающее в него загружается.",
    ),
    "help.window_offline": (
        "Ask no source: what the lake holds is what there is.",
        "Не спрашивать источники: есть только то, что в озере.",
    ),
    "help.window_sources_of": (
        "Only these sources, by commas (see `offswitch sources`). Default: all that are open, or whose secret is set.",
        "Только эти источники, через запятую (см. `offswitch sources`). По умолчанию все открытые и те, чей секрет задан.",
    ),
    "help.window_base_url": (
        "Another address for a source, such as ioda=http://127.0.0.1:8000/ioda. May be repeated.",
        "Другой адрес источника, например ioda=http://127.0.0.1:8000/ioda. Можно повторять.",
    ),
    "help.window_as_known": (
        "Values as they were known at this moment; no source is asked.",
        "Значения, какими они были известны в этот момент; источники не спрашиваются.",
    ),
    "help.window_save": (
        "Write what public sources measured in a window as a case folder of your own, to be edited and assessed.",
        "Записать измеренное открытыми источниками за окно как собственную папку случая, чтобы править её и оценивать.",
    ),
    "help.window_save_folder": (
        "Folder to write; it must be new or empty.",
        "Папка для записи; должна быть новой или пустой.",
    ),
    "say.missing": (
        "not used: {what}: {why}",
        "не использовано: {what}: {why}",
    ),
    "report.series.gathered": (
        "MEASURED by {sources}: hours outside the outages that were found count as normal",
        "ИЗМЕРЕН ({sources}): часы вне найденных перебоев считаются нормой",
    ),
    "report.as_known": (
        "As known on {when} UTC.",
        "По состоянию на {when} UTC.",
    ),
    "provisional.title": (
        "Provisional",
        "Предварительно",
    ),
    "provisional.known": (
        "This is provisional: as of {retrieved} UTC the network is known until {end} UTC, and the {hours:,.0f} h from then to {asked} UTC are unknown. Nothing is assumed of them.",
        "Это предварительно: на {retrieved} UTC сеть известна до {end} UTC, а {hours:,.0f} ч оттуда до {asked} UTC неизвестны. О них ничего не допускается.",
    ),
    "provisional.whole": (
        "This is provisional: as of {retrieved} UTC all of the window until {asked} UTC is known, but not for good.",
        "Это предварительно: на {retrieved} UTC известно всё окно до {asked} UTC, но не окончательно.",
    ),
    "provisional.until": (
        "Values may still come or change until {until} UTC; the same command then gives the final figures.",
        "Значения ещё могут прийти или измениться до {until} UTC; после этого та же команда даст окончательные цифры.",
    ),
    "provisional.open": (
        "Still going on when last seen: {service} in {place}, down since {start} UTC and not back by {end} UTC. Its hours, its cost and whatever rests on them count up to there, and grow with it.",
        "При последнем наблюдении ещё продолжалось: {service}, {place}; нет с {start} UTC, к {end} UTC не восстановлено. Часы, ущерб и всё, что на них держится, посчитаны до этого момента и растут вместе с ним.",
    ),
    "provisional.hours": (
        "{hours:,.0f} h",
        "{hours:,.0f} ч",
    ),
    "column.last": (
        "last value (UTC)",
        "последнее значение (UTC)",
    ),
    "column.lag": (
        "usual lag",
        "обычная задержка",
    ),
    "column.may_change": (
        "may change until (UTC)",
        "может меняться до (UTC)",
    ),
    "column.unknown": (
        "unknown",
        "неизвестно",
    ),
    "page.provisional": (
        "What each source has said.",
        "Что сообщил каждый источник.",
    ),
    "quiet.title": (
        "Nothing found",
        "Ничего не найдено",
    ),
    "quiet.said": (
        "In {place} no outage of {least:.0%} or more was found from {start} to {end} UTC, so that there is nothing to price.",
        "{place}: с {start} по {end} UTC перебоев на {least:.0%} и больше не найдено, поэтому оценивать ущерб не от чего.",
    ),
    "quiet.least": (
        "What could have been found: a loss of {hours:g} h stands out from {low:.0%} on in the quietest signal, from {median:.0%} in the middle one and from {high:.0%} in the noisiest. Smaller or shorter losses, and those of one network or region, are not excluded.",
        "Что можно было бы найти: потеря за {hours:g} ч выделяется начиная с {low:.0%} в самом спокойном сигнале, с {median:.0%} в среднем и с {high:.0%} в самом шумном. Меньшие или более короткие потери, а также потери одной сети или региона не исключены.",
    ),
    "quiet.blind": (
        "Too little was measured before the window for anything to be found: this says nothing of the network.",
        "До окна измерено слишком мало, чтобы что-то можно было найти: о сети это ничего не говорит.",
    ),
    "quiet.more": (
        "`offswitch detect` with the same window gives every series, and what was doubted; `--json` gives everything.",
        "`offswitch detect` с тем же окном выдаёт каждый ряд и то, что вызвало сомнения; `--json` выдаёт всё.",
    ),
    "window.title": (
        "{place}, {start} to {end}",
        "{place}, {start} — {end}",
    ),
    "window.title.day": (
        "{place}, {end}",
        "{place}, {end}",
    ),
    "window.title.clock": (
        "{place}, {start}, {start_clock}, to {end}, {end_clock} UTC",
        "{place}, {start}, {start_clock} — {end}, {end_clock} UTC",
    ),
    "window.no_rows": (
        "it answered, and knows no value there",
        "источник ответил и значений там не знает",
    ),
    "window.not_known_then": (
        "nothing of it was in the lake at that moment",
        "в тот момент в озере ничего из этого не было",
    ),
    "window.not_yet": (
        "the last value is of {last}, before it",
        "последнее значение — {last}, раньше окна",
    ),
    "window.unused": (
        "not asked: what they measure is coarser than what was used, or is a list of events; `offswitch fetch` has it",
        "не спрошены: то, что они измеряют, грубее использованного или является списком событий; есть в `offswitch fetch`",
    ),
    "window.no_source": (
        "no source that may be asked measures it",
        "ни один источник, который можно спросить, этого не измеряет",
    ),
    "window.not_answered": (
        "{hours:,.0f} h are missing: {why}",
        "не хватает {hours:,.0f} ч: {why}",
    ),
    "window.fetching": (
        "{source}: {done} of {total} pieces",
        "{source}: {done} из {total} частей",
    ),
    "window.measuring": (
        "finding outages in the series (the first run compiles for some seconds)",
        "поиск перебоев в рядах (первый запуск несколько секунд компилирует)",
    ),
    "window.no_blocks": (
        "the blocks that are known leave out the onset, {cut}",
        "известные блоки не охватывают начало, {cut}",
    ),
    "window.few_blocks": (
        "the blocks that are known run from {first} to {last}, which is less than a day before or after the onset {cut}",
        "известные блоки идут с {first} по {last}, это меньше суток до или после начала {cut}",
    ),
    "window.bad_blocks": (
        "the blocks that are known are no chain: {why}",
        "известные блоки — не цепочка: {why}",
    ),
    "window.no_indicators": (
        "{place} has no GDP or no population on record",
        "{place}: нет данных о ВВП или населении",
    ),
    "window.region": (
        "those of a region are not on record here, and those of its country would price a cut of all of it",
        "показателей региона здесь нет, а показатели его страны оценили бы отключение её целиком",
    ),
    "window.no_rate": (
        "no rate of {currency} for a dollar is known: costs are in dollars alone",
        "курс {currency} к доллару неизвестен: ущерб только в долларах",
    ),
    "window.in_dollars": (
        "no rate of exchange: costs stay in dollars",
        "курса нет: ущерб остаётся в долларах",
    ),
    "window.rate_note": (
        "least, median and most of the days of the window and the week before",
        "наименьшее, медиана и наибольшее за дни окна и неделю до него",
    ),
    "window.share_note": (
        "of the months on the map in the half year before: least, last and most; the triangle is ours",
        "по месяцам карты за полгода до этого: наименьшее, последнее и наибольшее; треугольное распределение выбрано здесь",
    ),
    "window.link_note": (
        "share of miners with no satellite or other link that stayed up; no count was found",
        "доля майнеров без спутниковой или иной связи, которая продолжала работать; подсчётов не найдено",
    ),
    "window.price_note": (
        "range of the daily prices from the first onset to the last return",
        "диапазон суточных цен от первого начала до последнего восстановления",
    ),
    "window.fees": (
        "fees that miners earn",
        "комиссии, которые получают майнеры",
    ),
    "window.fees.why": (
        "no source says them here: what miners lost counts new coins alone, and is somewhat too low",
        "ни один источник здесь их не сообщает: потери майнеров считают только новые монеты и несколько занижены",
    ),
    "window.cost_note": (
        "a day at the share of GDP that a published cost of an earlier cut implies",
        "сутки, по доле ВВП, которая следует из опубликованного ущерба от более раннего отключения",
    ),
    "window.shallow": (
        "a fall of {service} from {start}",
        "падение ({service}) с {start}",
    ),
    "window.shallow.why": (
        "it lost {depth:.0%}: an outage is assessed from 30 % on; `offswitch detect` shows it",
        "потеряно {depth:.0%}: перебой оценивается начиная с 30\xa0%; его показывает `offswitch detect`",
    ),
    "window.input": (
        "input of the cost methods",
        "исходные данные для методов оценки ущерба",
    ),
    "window.not_in_lake": (
        "{hours:,.0f} h are not in the lake, and no source is asked",
        "{hours:,.0f} ч нет в озере, а источники не спрашиваются",
    ),
}
