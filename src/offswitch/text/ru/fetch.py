"""`offswitch fetch` and `offswitch sources`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.source_said": (
        "{source}: it answered with an error of its own: {told}",
        "{source}: источник ответил собственной ошибкой: {told}",
    ),
    "error.ioda_region": (
        "ioda: {region} is not among the regions of {country} that can be told by their names ({names}); ask for the whole country, or leave ioda out",
        "ioda: {region} нет среди регионов ({country}), которые различимы по названиям ({names}); запросите страну целиком или уберите ioda",
    ),
    "error.window_too_long": (
        "{source}: a window of more than {days} days is refused; ask for a shorter one",
        "{source}: окно длиннее {days} сут не принимается; запросите более короткое",
    ),
    "error.too_many_pages": (
        "{source}: the list did not end after {pages} pages; ask for a shorter window",
        "{source}: список не кончился после {pages} стр.; запросите окно короче",
    ),
    "error.unknown_source": (
        "there is no source '{source}'; there are {known}",
        "источника '{source}' нет; есть {known}",
    ),
    "error.unknown_signal_of_source": (
        "there is no signal '{signal}' there; there are {known}",
        "сигнала '{signal}' там нет; есть {known}",
    ),
    "error.not_served": (
        "nothing is measured for a {kind} by {sources}; see what each is measured for with: offswitch sources",
        "здесь ничего не измеряется ({kind}; источники: {sources}); для чего измеряет каждый, покажет: offswitch sources",
    ),
    "error.window_future": (
        "the window starts at {start}, and it is {now}: nothing has been measured yet",
        "окно начинается {start}, а сейчас {now}: ещё ничего не измерено",
    ),
    "error.one_place": (
        "name one place: --country KZ, --region KZ-ALA or --network 9198",
        "назовите одно место: --country KZ, --region KZ-ALA или --network 9198",
    ),
    "error.bad_network": (
        "'{text}' is not the number of a network; write 9198 or AS9198",
        "'{text}' — не номер сети; пишите 9198 или AS9198",
    ),
    "error.bad_country": (
        "'{text}' is a region; give it with --region",
        "'{text}' — это регион; укажите его ключом --region",
    ),
    "error.bad_region": (
        "'{text}' is not an ISO 3166-2 code; write KZ-ALA",
        "'{text}' — не код ISO 3166-2; пишите KZ-ALA",
    ),
    "error.no_names": (
        "'{text}' names nothing; write names with commas between them, or leave the option out for all",
        "'{text}' ничего не называет; пишите имена через запятую или уберите ключ, чтобы взять все",
    ),
    "error.no_window": (
        "say from when and to when: --from 2022-01-02 --to 2022-01-12 (the end is outside)",
        "укажите, с какого и по какое время: --from 2022-01-02 --to 2022-01-12 (конец не входит)",
    ),
    "error.bad_base_url": (
        "'{text}' is not ID=URL; write ioda=http://127.0.0.1:8000/ioda",
        "'{text}' — не ID=URL; пишите ioda=http://127.0.0.1:8000/ioda",
    ),
    "error.connector_twice": (
        "two connectors are called '{source}': {one} and {other}; uninstall one",
        "два коннектора называются '{source}': {one} и {other}; удалите один",
    ),
    "shape.one_series": (
        "a single series",
        "один ряд",
    ),
    "shape.entity_asked": (
        "the place and the signal that were asked for",
        "запрошенные место и сигнал",
    ),
    "shape.positive": (
        "above zero",
        "больше нуля",
    ),
    "shape.until_kept": (
        "as many points as there are steps from `from` to `until`",
        "столько точек, сколько шагов от `from` до `until`",
    ),
    "shape.one_object": (
        "a list of one object",
        "список из одного объекта",
    ),
    "shape.not_negative": (
        "zero or more",
        "ноль или больше",
    ),
    "note.no_series": (
        "it has no series of {signal} there: nothing is known, which is not zero",
        "ряда {signal} для этого места у него нет: ничего не известно, а это не ноль",
    ),
    "note.coarser": (
        "points of {step} s in place of {native} s",
        "точки через {step} с вместо {native} с",
    ),
    "help.sources_command": (
        "List the public sources that data can be fetched from, or show the card of one.",
        "Перечислить открытые источники, из которых можно получить данные, или показать карточку одного.",
    ),
    "help.sources_name": (
        "A source, to show its card: what it measures and misses, units, cadence, delay, licence, limits, and how its format was confirmed.",
        "Источник, чью карточку показать: что измеряет и чего не видит, единицы, шаг, задержка, лицензия, пределы и как подтверждён его формат.",
    ),
    "help.fetch": (
        "Fetch what the lake lacks of a country and a window from the public sources.",
        "Получить из открытых источников то, чего в озере не хватает по стране и окну.",
    ),
    "help.fetch_country": (
        "Country, in ISO 3166-1 (KZ or KAZ).",
        "Страна по ISO 3166-1 (KZ или KAZ).",
    ),
    "help.fetch_region": (
        "Region in place of a country, in ISO 3166-2 (KZ-ALA); only sources that measure regions.",
        "Регион вместо страны, по ISO 3166-2 (KZ-ALA); только источники, измеряющие регионы.",
    ),
    "help.fetch_network": (
        "Network in place of a country, by its AS number (9198); only sources that measure networks.",
        "Сеть вместо страны, по номеру AS (9198); только источники, измеряющие сети.",
    ),
    "help.fetch_from": (
        "First moment: a date in UTC, or a time with its zone (2022-01-05T16:30+06:00).",
        "Первый момент: дата по UTC или время с часовым поясом (2022-01-05T16:30+06:00).",
    ),
    "help.fetch_to": (
        "First moment that is outside again. What is in the future is left off.",
        "Первый момент, который уже не входит. То, что в будущем, отбрасывается.",
    ),
    "help.fetch_sources": (
        "Only these sources, by commas. Default: all that are open, or whose secret is set.",
        "Только эти источники, через запятую. По умолчанию все открытые и те, чей секрет задан.",
    ),
    "help.fetch_signals": (
        "Only these signals, by commas: bgp, or ioda/bgp.",
        "Только эти сигналы, через запятую: bgp или ioda/bgp.",
    ),
    "help.fetch_base_url": (
        "Another address for a source, such as ioda=http://127.0.0.1:8000/ioda. May be repeated.",
        "Другой адрес источника, например ioda=http://127.0.0.1:8000/ioda. Можно повторять.",
    ),
    "help.fetch_lake": (
        "The lake: a folder, or an address such as s3://bucket/path. Default: a folder of this user's data.",
        "Озеро данных: папка или адрес вида s3://bucket/path. По умолчанию папка в данных этого пользователя.",
    ),
    "help.fetch_offline": (
        "Ask nobody; take what the lake and the cache of answers hold.",
        "Никого не спрашивать; взять то, что есть в озере и в кеше ответов.",
    ),
    "place.world": (
        "world",
        "мир",
    ),
    "place.country": (
        "country",
        "страна",
    ),
    "place.region": (
        "region",
        "регион",
    ),
    "place.network": (
        "network",
        "сеть",
    ),
    "length.day": (
        "{count} d",
        "{count}\xa0сут",
    ),
    "length.hour": (
        "{count} h",
        "{count}\xa0ч",
    ),
    "length.minute": (
        "{count} min",
        "{count}\xa0мин",
    ),
    "length.second": (
        "{count:g} s",
        "{count:g}\xa0с",
    ),
    "sources.since_unknown": (
        "not known",
        "неизвестно",
    ),
    "sources.open": (
        "open",
        "открыто",
    ),
    "sources.rate_published": (
        "at most {requests} requests in {per}, as it says itself",
        "не больше {requests:|one=# запроса|few=# запросов|many=# запросов|other=# запроса} за {per}, как указывает он сам",
    ),
    "sources.rate_polite": (
        "at most {requests} requests in {per}; it publishes no limit, this one is ours",
        "не больше {requests:|one=# запроса|few=# запросов|many=# запросов|other=# запроса} за {per}; своего предела он не публикует, этот задан здесь",
    ),
    "sources.title": (
        "{id}: {title} ({publisher})",
        "{id}: {title} ({publisher})",
    ),
    "sources.more": (
        "offswitch sources NAME shows a card; --json gives all of them.",
        "offswitch sources NAME показывает карточку; --json выдаёт все.",
    ),
    "sources.normalised": (
        "{unit}; relative to the window",
        "{unit}; относительно окна",
    ),
    "card_of.measures": (
        "Measures",
        "Измеряет",
    ),
    "card_of.misses": (
        "Misses",
        "Не видит",
    ),
    "card_of.unknown": (
        "Unknown and zero",
        "Неизвестное и ноль",
    ),
    "card_of.bounds": (
        "Times",
        "Время",
    ),
    "card_of.confirmed": (
        "Confirmed",
        "Подтверждено",
    ),
    "card_of.unconfirmed": (
        "Unconfirmed",
        "Не подтверждено",
    ),
    "card_of.base": (
        "Address",
        "Адрес",
    ),
    "card_of.described": (
        "Described at",
        "Описание",
    ),
    "card_of.licence": (
        "Licence",
        "Лицензия",
    ),
    "card_of.access": (
        "Access",
        "Доступ",
    ),
    "card_of.rate": (
        "Rate",
        "Частота запросов",
    ),
    "card_of.since": (
        "History since",
        "Данные с",
    ),
    "card_of.signals": (
        "Signals",
        "Сигналы",
    ),
    "column.signals": (
        "signals",
        "сигналы",
    ),
    "column.measured_for": (
        "for",
        "для чего",
    ),
    "column.access": (
        "access",
        "доступ",
    ),
    "column.step": (
        "step",
        "шаг",
    ),
    "column.at_a_time": (
        "at a time",
        "за раз",
    ),
    "column.late_by": (
        "late by",
        "задержка",
    ),
    "column.settled": (
        "settled",
        "устоится",
    ),
    "column.pieces": (
        "asked/held/failed",
        "спрош./есть/сбой",
    ),
    "column.rows": (
        "new/same/revised",
        "нов./те же/измен.",
    ),
    "column.unknown_values": (
        "unknown",
        "неизв.",
    ),
    "column.last_known": (
        "last (UTC)",
        "последнее (UTC)",
    ),
    "fetch.title": (
        "{place}, {window} (UTC), into {lake}",
        "{place}, {window} (UTC), в {lake}",
    ),
    "fetch.of": (
        "{signal} ({of})",
        "{signal} ({of})",
    ),
    "fetch.stored": (
        "{new:,} rows are new, {same:,} were known alike, {revised:,} were revised, {withdrawn:,} withdrawn.",
        "Строк: новых {new:,}, известных и прежних {same:,}, пересмотренных {revised:,}, отозванных {withdrawn:,}.",
    ),
    "fetch.whole": (
        "All that was asked for is there.",
        "Есть всё, что запрошено.",
    ),
    "fetch.not_whole": (
        "Not all that was asked for is there; nothing was put in its place.",
        "Есть не всё, что запрошено; на место недостающего ничего не подставлено.",
    ),
    "fetch.cut": (
        "The window ends now, at {now}.",
        "Окно кончается сейчас, {now}.",
    ),
    "fetch.missing": (
        "Missing",
        "Не хватает",
    ),
    "fetch.missing_line": (
        "{signals}: {windows}: {why}{older}",
        "{signals}: {windows}: {why}{older}",
    ),
    "fetch.older": (
        " (the lake holds an older answer)",
        " (в озере есть более старый ответ)",
    ),
    "fetch.provisional": (
        "May still change",
        "Ещё может измениться",
    ),
    "fetch.until": (
        "until {until}: {signals}; fetch again after that",
        "до {until}: {signals}; после этого запросите снова",
    ),
    "fetch.notes": (
        "Notes",
        "Примечания",
    ),
    "fetch.more_notes": (
        "{signal}: {count:,} more such notes; --json has them all",
        "{signal}: ещё {count:,|one=# такое примечание|few=# таких примечания|many=# таких примечаний|other=# такого примечания}; все есть в --json",
    ),
    "fetch.left_out": (
        "Not asked (set the variable, or write it into {path})",
        "Не спрошены (задайте переменную или впишите её в {path})",
    ),
    "fetch.stopped": (
        "offswitch: stopped; what was answered is in the lake, and the same command goes on from there",
        "offswitch: остановлено; полученные ответы в озере, и та же команда продолжит с этого места",
    ),
    "fetch.or": (
        " or ",
        " или ",
    ),
    "fetch.needs_secret": (
        "needs {names}",
        "нужен секрет: {names}",
    ),
    "fetch.before": (
        "before the first day of its history, {since}",
        "раньше первого дня его данных, {since}",
    ),
    "fetch.ended": (
        "{source} answered only until {at}; ask again later",
        "{source} ответил только до {at}; запросите снова позже",
    ),
    "fetch.broke": (
        "{source}: its connector failed ({kind}); the answer was not understood, and nothing of it was stored",
        "{source}: сбой его коннектора ({kind}); ответ не понят, и ничего из него не сохранено",
    ),
    "fetch.given_up": (
        "{source}: not asked any more after {times} failures in a row; fetch again later",
        "{source}: больше не спрашивается, неудач подряд: {times}; запросите снова позже",
    ),
    "fetch.deadline": (
        "{source}: not asked, as the time for the whole fetch was over; fetch again to go on",
        "{source}: не спрошен, так как время всего запроса вышло; запросите снова, чтобы продолжить",
    ),
    "connector.broken": (
        "the connector {name} of {package} is left out: {why}",
        "коннектор {name} из {package} не учтён: {why}",
    ),
    "connector.not_one": (
        "it is no Connector",
        "это не Connector",
    ),
    "connector.bad_id": (
        "its id '{id}' is not of small letters, digits and hyphens",
        "его id '{id}' — не из строчных букв, цифр и дефисов",
    ),
    "connector.no_signals": (
        "it measures nothing",
        "он ничего не измеряет",
    ),
    "connector.signal_twice": (
        "two of its signals have one name",
        "у двух его сигналов одно имя",
    ),
    "connector.no_words": (
        "its card does not say: {parts}",
        "в его карточке нет: {parts}",
    ),
}
