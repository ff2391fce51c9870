"""Cards of the sources of countries' figures and lists of shutdowns."""

TEXT: dict[str, tuple[str, str]] = {
    "card.worldbank.measures": (
        "Figures of countries by year: GDP in current US dollars, people, share of them online, remittances received and paid, cash machines per 100,000 adults.",
        "Показатели стран по годам: ВВП в текущих долларах США, население, доля пользователей интернета, полученные и отправленные денежные переводы, банкоматы на 100\xa0000 взрослых.",
    ),
    "card.worldbank.misses": (
        "Anything within a year, and the last one or two years. What comes by hand or by hawala is in no count of remittances.",
        "Всё, что внутри года, и последние один-два года. Что приходит из рук в руки или через хавалу, ни в один подсчёт переводов не входит.",
    ),
    "card.worldbank.unknown": (
        "null is unknown, and so is a year without a row. 0 is given where a country reported it.",
        "null — неизвестное, как и год без строки. 0 стоит там, где его сообщила страна.",
    ),
    "card.worldbank.bounds": (
        "Calendar years, each at its first moment in UTC; a year is in a window if its first moment is. Both ends of a request are inside.",
        "Календарные годы, каждый — в его первый момент по UTC; год входит в окно, если в него входит этот момент. Оба конца запроса входят.",
    ),
    "card.worldbank.confirmed": (
        "from its documentation (datahelpdesk.worldbank.org, article 889392) and a working client; no call was made.",
        "по его документации (datahelpdesk.worldbank.org, статья 889392) и действующему клиенту; ни одного запроса не сделано.",
    ),
    "card.worldbank.unconfirmed": (
        "Requests it bears are not published: 5 a second are kept to. Figures are revised for years after; `lastupdated` is kept with the answer.",
        "Сколько запросов он выдерживает, не опубликовано: соблюдается 5 в секунду. Показатели пересматривают годами; `lastupdated` хранится вместе с ответом.",
    ),
    "note.no_year": (
        "no year begins in the window, so no figure stands in it",
        "в окне не начинается ни один год, поэтому показателей в нём нет",
    ),
    "note.worldbank_updated": (
        "as the World Bank had it on {date}",
        "по данным Всемирного банка на {date}",
    ),
    "shape.place": (
        "the country that was asked for",
        "запрошенная страна",
    ),
    "shape.year": (
        "a year of four digits",
        "год из четырёх цифр",
    ),
    "shape.page": (
        "the page that was asked for",
        "запрошенная страница",
    ),
    "shape.pair": (
        "a list of two: a head, and rows",
        "список из двух: заголовок и строки",
    ),
    "card.keepiton.measures": (
        "Shutdowns that people reported and Access Now verified: what was cut, how, where, from which day to which.",
        "Отключения, о которых сообщили люди и которые проверила Access Now: что отключили, как, где, с какого дня и по какой.",
    ),
    "card.keepiton.misses": (
        "What nobody reported, so that counts grow with reporting; hours; how many people were cut off. A blocked service and a blackout are each one event.",
        "То, о чём никто не сообщил, поэтому числа растут вместе с сообщениями; часы; сколько человек осталось без связи. Блокировка одного сервиса и полное отключение — по одному событию.",
    ),
    "card.keepiton.unknown": (
        "An event without an end goes on, or its end is not known (`shutdown_status` in its detail says which). A country without events is not known to have had none.",
        "Событие без конца продолжается, или его конец неизвестен (что из двух, говорит `shutdown_status` в его подробностях). Если у страны нет событий, неизвестно, что их не было.",
    ),
    "card.keepiton.bounds": (
        "Days of the place itself, taken as days of UTC; the last day is inside, so the end is the first moment after it. An event is listed where it begins; those that began before the window and were not over are named in a note.",
        "Дни самого места, приняты за сутки по UTC; последний день входит, поэтому конец — первый момент после него. Событие указано там, где началось; начавшиеся до окна и не закончившиеся к нему названы в примечании.",
    ),
    "card.keepiton.confirmed": (
        "from the published workbook as exported in May 2026: its columns, its words, and that several sheets have the same header, of which the longest holds all years.",
        "по опубликованной книге, выгруженной в мае 2026: её столбцы, её слова и то, что у нескольких листов одинаковый заголовок, а все годы содержит самый длинный.",
    ),
    "card.keepiton.unconfirmed": (
        "Its terms. The address of the sheet, to which Access Now's own page leads, may change; --base-url keepiton=URL takes any host that serves the same path.",
        "Условия использования. Адрес листа, на который ведёт страница самой Access Now, может измениться; --base-url keepiton=URL принимает любой хост с тем же путём.",
    ),
    "note.began_before": (
        "{count} that began before the window were not known to be over when it began (from {began})",
        "начавшихся до окна и, насколько известно, не закончившихся к его началу: {count} (с {began})",
    ),
    "note.unread_dates": (
        "{count} rows were left out because a date cannot be read or the end is before the start",
        "{count:|one=не учтена # строка|few=не учтены # строки|many=не учтено # строк|other=не учтено # строки}: дата не читается или конец раньше начала",
    ),
    "note.unknown_countries": (
        "rows of countries that are not known by name were left out: {names}",
        "не учтены строки стран, названия которых неизвестны: {names}",
    ),
    "error.workbook_large": (
        "keepiton: the workbook unpacks to more than {most:,.0f} MiB or too many parts, which no list of shutdowns does; it was not read",
        "keepiton: распакованная книга больше {most:,.0f} МиБ или содержит слишком много частей, чего у списка отключений не бывает; она не прочитана",
    ),
    "error.workbook_bad": (
        "keepiton: what came is no workbook that can be read; the sheet may have moved",
        "keepiton: пришла не книга, которую можно прочитать; возможно, лист переехал",
    ),
    "error.workbook_table": (
        "keepiton: no sheet has the columns {columns}; the workbook has changed its format",
        "keepiton: ни на одном листе нет столбцов {columns}; формат книги изменился",
    ),
    "card.pulse.measures": (
        "Shutdowns that the Internet Society lists, with dates, kind, cause and how well each is verified.",
        "Отключения из списка Internet Society: даты, вид, причина и насколько каждое проверено.",
    ),
    "card.pulse.misses": (
        "Short and regional cuts are listed late or not at all; the list rests on sources that are read here too, so that it confirms none of them.",
        "Короткие и региональные отключения попадают в список поздно или не попадают вовсе; список опирается на источники, которые читаются и здесь, поэтому ни один из них он не подтверждает.",
    ),
    "card.pulse.unknown": (
        "An event without an end goes on, or its end is not known. A country without events is not known to have had none.",
        "Событие без конца продолжается, или его конец неизвестен. Если у страны нет событий, неизвестно, что их не было.",
    ),
    "card.pulse.bounds": (
        "Dates, taken as days of UTC; the last day is inside, so the end is the first moment after it. An event is listed where it begins.",
        "Даты, приняты за сутки по UTC; последний день входит, поэтому конец — первый момент после него. Событие указано там, где началось.",
    ),
    "card.pulse.confirmed": (
        "from two working clients: the address, the token, and the fields country, start_date, end_date, type, cause, affected_regions and verification_level. No call was made.",
        "по двум действующим клиентам: адрес, токен и поля country, start_date, end_date, type, cause, affected_regions и verification_level. Ни одного запроса не сделано.",
    ),
    "card.pulse.unconfirmed": (
        "All of it: its documentation was not at hand. Whether the answer is a list or has one under `data` (both are read), whether it comes in pages (an answer that says there is more is refused), whether it filters by country and dates itself, and its terms. A token is needed (OFFSWITCH_PULSE_TOKEN).",
        "Всё: его документации под рукой не было. Является ли ответ списком или содержит его под `data` (читается и то и другое), приходит ли он страницами (ответ, который говорит, что есть ещё, отклоняется), отбирает ли он по стране и датам сам, и его условия использования. Нужен токен (OFFSWITCH_PULSE_TOKEN).",
    ),
    "shape.country": (
        "a country known by its name or code",
        "страна, известная по названию или коду",
    ),
    "shape.later": (
        "later than the start",
        "позже начала",
    ),
    "shape.no_more_pages": (
        "nothing, as pages are not documented",
        "ничего, так как страницы не описаны",
    ),
    "card.cbeci.measures": (
        "Where Bitcoin's hashrate is, by month: a country's share of the world's (share) and its hashrate in EH/s (hashrate), from the addresses of the members of three, later four, pools.",
        "Где находится хешрейт биткоина, по месяцам: доля страны в мировом (share) и её хешрейт в EH/s (hashrate), по адресам участников трёх, позже четырёх, пулов.",
    ),
    "card.cbeci.misses": (
        "Everyone else: the pools had about 37 % of the network. Traffic through proxies is counted where they are, so that Germany and Ireland are too high and China too low. A month hides a cut of days. The map ends in January 2022.",
        "Всех остальных: у этих пулов было около 37\xa0% сети. Трафик через прокси считается там, где стоят прокси, поэтому Германия и Ирландия завышены, а Китай занижен. Месяц скрывает отключение на несколько дней. Карта кончается январём 2022.",
    ),
    "card.cbeci.unknown": (
        "A country that is not on the map, or a month without a row, is unknown. 0 is unknown too: its server writes 0 where it has no figure.",
        "Страна, которой нет на карте, или месяц без строки неизвестны. 0 — тоже неизвестное: сервер пишет 0, где у него нет цифры.",
    ),
    "card.cbeci.bounds": (
        "Calendar months, each at its first moment in UTC. The whole map comes in one file.",
        "Календарные месяцы, каждый — в его первый момент по UTC. Вся карта приходит одним файлом.",
    ),
    "card.cbeci.confirmed": (
        "from the server's source code (github.com/CambridgeAltFin/ccaf_cbeci_api): both versions of the file, text/html for CSV, and the zeros. Shares of a month must add up to about 100 %. No call was made.",
        "по исходному коду сервера (github.com/CambridgeAltFin/ccaf_cbeci_api): обе версии файла, text/html для CSV и нули. Доли за месяц должны давать в сумме около 100\xa0%. Ни одного запроса не сделано.",
    ),
    "card.cbeci.unconfirmed": (
        "Which version of the interface will stay; it is documented nowhere. --base-url cbeci=URL takes another.",
        "Какая версия интерфейса останется; он нигде не описан. --base-url cbeci=URL задаёт другую.",
    ),
    "error.cbeci_version": (
        "cbeci: this version of the map gives shares only; ask for `share`, or give another with --base-url cbeci=URL",
        "cbeci: эта версия карты даёт только доли; запросите `share` или задайте другую с помощью --base-url cbeci=URL",
    ),
    "note.cbeci_place": (
        "{place} is not on the map by a name that is known: its share is unknown, not zero",
        "{place}: на карте нет под известным названием; доля неизвестна, а не равна нулю",
    ),
    "note.cbeci_zero": (
        "{count} months say 0, which the source writes for unknown too: they are kept as unknown",
        "значение 0, которым источник пишет и неизвестное, оставлено неизвестным за {count:|one=# месяц|few=# месяца|many=# месяцев|other=# месяца}",
    ),
    "shape.mining_map": (
        "a table of month, country, share and hashrate",
        "таблица с месяцем, страной, долей и хешрейтом",
    ),
    "shape.whole_lines": (
        "lines that end in a line break, the last too",
        "строки, оканчивающиеся переводом строки, включая последнюю",
    ),
    "shape.percent_whole": (
        "percentages that add up to 100 a month",
        "проценты, дающие за месяц в сумме 100",
    ),
    "error.rows_missing": (
        "{source}: {found:,} rows came where it counts {wanted:,}; its list may have changed meanwhile, try again",
        "{source}: {found:,|one=пришла # строка|few=пришли # строки|many=пришло # строк|other=пришло # строки}, а по счёту источника их {wanted:,}; возможно, его список тем временем изменился, повторите",
    ),
}
