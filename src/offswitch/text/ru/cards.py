"""Cards of the sources that watch the network."""

TEXT: dict[str, tuple[str, str]] = {
    "card.ioda.measures": (
        "Whether a country, a region or a network can be reached: blocks of 256 addresses (/24) that more than half of the full routing tables see (bgp), that answer probes (ping-slash24, with the share of probes lost and the median round trip), addresses that send unasked traffic to a telescope (merit-nt), and Google's search traffic (gtr; gtr-norm relative to the highest of the window). Its own alerts and outages are given as lists.",
        "Доступны ли страна, регион или сеть: блоки по 256 адресов (/24), которые видны более чем в половине полных таблиц маршрутизации (bgp), которые отвечают на зондирование (ping-slash24, с долей потерянных пакетов и медианой времени туда и обратно), адреса, которые шлют нежданный трафик сетевому телескопу (merit-nt), и трафик поиска Google (gtr; gtr-norm — относительно наибольшего в окне). Собственные оповещения и перебои источника даны списками.",
    ),
    "card.ioda.misses": (
        "Mobile networks behind shared addresses are counted little by probes and routes; a filter on single services leaves all of them untouched; a network that still announces its routes with nothing behind them looks whole to bgp. An outage of the probers looks like an outage of everywhere: compare with other countries.",
        "Мобильные сети за общими адресами мало учитываются при зондировании и в маршрутах; фильтрация отдельных сервисов ничего из этого не затрагивает; сеть, которая ещё объявляет маршруты, но за ними ничего нет, для bgp выглядит целой. Перебой у самих зондирующих выглядит как перебой везде: сравните с другими странами.",
    ),
    "card.ioda.unknown": (
        "null, an empty list and a series that is not there are unknown; 0 is a count of nothing. Long windows lose pieces without a word, so a day is asked at a time, both ends of an answer are compared with what was asked, and one with fewer points than lie between its ends is refused. A network that does not exist is answered as if it did.",
        "null, пустой список и отсутствующий ряд — неизвестное; 0 — посчитано, и ничего нет. Длинные окна молча теряют части, поэтому данные запрашиваются по суткам, оба конца ответа сверяются с запрошенным, а ответ, в котором точек меньше, чем помещается между его концами, отклоняется. О несуществующей сети источник отвечает так, будто она есть.",
    ),
    "card.ioda.bounds": (
        "Unix seconds, UTC; a point stands at the start of its step, `until` is outside. An alert is a moment; its value and usual value are in the unit of its datasource, those of gtr in millions. Alerts are changes of level within the day asked for: the first of a day is listed whatever the level before it. An outage is listed where it starts; one that goes on 14 days after the window has no end.",
        "Секунды Unix, UTC; точка стоит в начале своего шага, `until` не входит. Оповещение — это момент; его значение и обычное значение даны в единицах своего источника данных, у gtr — в миллионах. Оповещения — это смены уровня внутри запрошенных суток: первое за сутки указывается, каким бы ни был уровень до него. Перебой указан там, где начался; у того, что через 14 суток после окна ещё длится, конца нет.",
    ),
    "card.ioda.confirmed": (
        "from the source code of its server and of its own page (github.com/InetIntel/ioda-api and ioda-ui, March 2026); no call was made.",
        "по исходному коду его сервера и его собственной страницы (github.com/InetIntel/ioda-api и ioda-ui, март 2026); ни одного запроса не сделано.",
    ),
    "card.ioda.unconfirmed": (
        "Whether loss is in percent, as its key loss_pct says, or a fraction. How late values arrive and how long they may change is not published: 1 h (3 h for Google's) and 1 day are assumed, 14 days for an outage. Its regions have numbers and names, no ISO code: those of Kazakhstan are matched by name, others are refused.",
        "Выражены ли потери в процентах, как говорит ключ loss_pct, или долей. С какой задержкой приходят значения и как долго могут меняться, не опубликовано: допущены 1 ч (3 ч для Google) и 1 сутки, для перебоя 14 суток. У его регионов номера и названия, кодов ISO нет: регионы Казахстана сопоставлены по названию, другие отклоняются.",
    ),
    "card.radar.measures": (
        "Traffic that Cloudflare sees from a country or a network: bytes at its edge (netflows, all protocols) and requests for web pages (http), by the hour, as a share of the highest value in the window asked for. Outages that its staff noted, with cause and extent, and falls of traffic that its own detector found (anomalies).",
        "Трафик из страны или сети, который видит Cloudflare: байты на её границе (netflows, все протоколы) и запросы веб-страниц (http), по часам, как доля наибольшего значения в запрошенном окне. Перебои, отмеченные её сотрудниками, с причиной и охватом, и падения трафика, найденные её собственным детектором (anomalies).",
    ),
    "card.radar.misses": (
        "Traffic that never meets Cloudflare. Absolute volume: none is published, so two windows must never be joined; ask for one window that holds the days to compare. Holidays and habits move traffic. The list of outages is made by hand: a good label, late and incomplete.",
        "Трафик, который не проходит через Cloudflare. Абсолютный объём: он не публикуется, поэтому два окна нельзя соединять; запрашивайте одно окно, в котором есть все дни для сравнения. Праздники и привычки меняют трафик. Список перебоев составляют вручную: метка хорошая, но поздняя и неполная.",
    ),
    "card.radar.unknown": (
        'A series that is nearly empty is left out, which is unknown and not zero; a 0 is next to nothing beside the highest value of the window. An outage without an end is not closed on the list, which is not "still out".',
        "Почти пустой ряд не выдаётся: это неизвестное, а не ноль; 0 — почти ничего рядом с наибольшим значением окна. Перебой без конца не закрыт в списке, что не значит «ещё длится».",
    ),
    "card.radar.bounds": (
        "Times in UTC with their zone; a point stands at the start of its hour. Its last moment is inside and cut to a quarter of an hour: the second before the window's end is asked for. Values are scaled to the highest of the window (MIN0_MAX). Lists are read 100 rows at a time until a page is not full.",
        "Время в UTC, с указанием зоны; точка стоит в начале своего часа. Последний момент входит и обрезан до четверти часа: запрашивается секунда перед концом окна. Значения отнесены к наибольшему в окне (MIN0_MAX). Списки читаются по 100 строк, пока страница не окажется неполной.",
    ),
    "card.radar.confirmed": (
        "from its documentation (API reference; pages on comparisons and aggregation intervals) and the types of its official Python client, version 5.9; no call was made.",
        "по его документации (справочник API; страницы о сравнениях и интервалах агрегирования) и типам официального клиента для Python версии 5.9; ни одного запроса не сделано.",
    ),
    "card.radar.unconfirmed": (
        "Whether January 2022 is still served: relative ranges stop at 52 weeks, absolute dates are allowed. In which steps long windows are given (1 h is asked for, and another step is noted). When the list of outages starts (late 2021 or 2022), and whether a window lists outages that began before it. How late values arrive and how long they may change is not published: 1 h and 2 days are assumed, 2 and 90 days for the list.",
        "Выдаётся ли ещё январь 2022: относительные периоды кончаются на 52 неделях, абсолютные даты разрешены. С каким шагом даны длинные окна (запрашивается 1 ч, другой шаг отмечается). С какого времени ведётся список перебоев (конец 2021 или 2022) и есть ли в окне перебои, начавшиеся до него. С какой задержкой приходят значения и как долго могут меняться, не опубликовано: допущены 1 ч и 2 суток, для списка 2 и 90 суток.",
    ),
    "card.ripestat.measures": (
        "How many IPv4 prefixes, IPv6 prefixes and autonomous systems registered in a country the routing tables of RIPE's Routing Information Service (RIS) hold.",
        "Сколько префиксов IPv4, префиксов IPv6 и автономных систем, зарегистрированных в стране, есть в таблицах маршрутизации Routing Information Service (RIS) центра RIPE.",
    ),
    "card.ripestat.misses": (
        "Whether any traffic passes: routes may stay while nothing gets through. Networks used in the country and registered elsewhere. Changes that come and go between two snapshots.",
        "Проходит ли вообще трафик: маршруты могут оставаться, когда ничего не проходит. Сети, которые используются в стране, но зарегистрированы в другом месте. Изменения, возникшие и исчезнувшие между двумя снимками.",
    ),
    "card.ripestat.unknown": (
        '-1 is "not available" and becomes unknown; 0 would be a country without a route. A count may be a fraction: the mean of its period.',
        "-1 означает «нет данных» и становится неизвестным; 0 — это страна без единого маршрута. Число может быть дробным: это среднее за период.",
    ),
    "card.ripestat.bounds": (
        "Times are in UTC and do not say so. Each count holds for a period; its row stands at the period's start, and a period longer than 1 h is noted. What the service says of the question (dates that it moved) is passed on.",
        "Время в UTC, хотя это не указано. Каждое число относится к периоду; его строка стоит в начале периода, а период длиннее 1 ч отмечается. Что сервис говорит о вопросе (сдвинутые им даты), передаётся дальше.",
    ),
    "card.ripestat.confirmed": (
        "from its documentation (Data API, country-resource-stats), answers recorded by third parties in 2026 (a list of periods each; registration counts of prefixes always -1), and several clients; no call was made.",
        "по его документации (Data API, country-resource-stats), ответам, записанным третьими лицами в 2026 году (в каждом список периодов; число зарегистрированных префиксов всегда -1), и нескольким клиентам; ни одного запроса не сделано.",
    ),
    "card.ripestat.unconfirmed": (
        "How fine the counts of past years are: RIS keeps snapshots of 8 h, and finer data only for recent weeks. Whether the last moment asked for is inside. How late counts arrive and how long they may change: 10 h and 3 days are assumed. It publishes no rate; it asks to be told of more than 1,000 requests a day and bears 8 at once.",
        "Насколько подробны числа за прошлые годы: RIS хранит снимки раз в 8 ч, более частые данные — только за последние недели. Входит ли последний запрошенный момент. С какой задержкой приходят числа и как долго могут меняться: допущены 10 ч и 3 суток. Предела частоты он не публикует; просит предупредить, если запросов больше 1\xa0000 в сутки, и выдерживает 8 одновременно.",
    ),
    "card.ooni.measures": (
        "Tests that volunteers run, by the hour: how many were made (measured), how many went as they should (ok) and how many did not (anomaly, with confirmed blocks), of Telegram, WhatsApp, Signal, Facebook Messenger, Tor, Psiphon and web pages (web_connectivity). Single measurements that are anomalies, with their network, are given as a list.",
        "Проверки, которые запускают добровольцы, по часам: сколько сделано (measured), сколько прошло как должно (ok) и сколько нет (anomaly, включая подтверждённые блокировки): Telegram, WhatsApp, Signal, Facebook Messenger, Tor, Psiphon и веб-страницы (web_connectivity). Отдельные измерения с аномалией, с их сетью, даны списком.",
    ),
    "card.ooni.misses": (
        "Hours in which nobody tested. Few devices, mostly of technical people; a website's own failure looks like a block until it is confirmed. Networks that it cannot name (AS0) are left out.",
        "Часы, в которые никто не проверял. Устройств мало, в основном у технических специалистов; сбой самого сайта похож на блокировку, пока она не подтверждена. Сети, которые он не может назвать (AS0), не учтены.",
    ),
    "card.ooni.unknown": (
        "An hour without a row is unknown: a country that is off sends nothing, and so does one where nobody tests; compare with the usual count of that hour. A row's 0 is zero. Measurements that failed are in `measured` and in neither of the others.",
        "Час без строки — неизвестное: отключённая страна ничего не шлёт, как и та, где никто не проверяет; сравните с обычным числом для этого часа. 0 в строке — ноль. Неудавшиеся измерения входят в `measured` и не входят в остальные два.",
    ),
    "card.ooni.bounds": (
        "UTC. Counts: both ends are dates, the last one outside; hours are given for 7 days at most, so longer windows are asked in pieces. An hour's row stands at its start. ok, anomaly, confirmed and failure must add up to the measurements of the hour. List: the first moment asked for is outside and the last inside, pages are followed until none is named.",
        "UTC. Числа: оба конца — даты, последняя не входит; часы даются не больше чем за 7 суток, поэтому более длинные окна запрашиваются по частям. Строка часа стоит в его начале. ok, anomaly, confirmed и failure должны в сумме дать измерения за час. Список: первый запрошенный момент не входит, последний входит; страницы читаются, пока названа следующая.",
    ),
    "card.ooni.confirmed": (
        "from the source code of its server (github.com/ooni/backend, old and new: aggregation, measurements); no call was made.",
        "по исходному коду его сервера (github.com/ooni/backend, старому и новому: aggregation, measurements); ни одного запроса не сделано.",
    ),
    "card.ooni.unconfirmed": (
        "The licence of the data (CC BY-NC-SA 4.0 or CC BY 4.0): none of it ships. The limit of requests in use: the code has one by cost of server time, 10 a minute by default. How long late uploads go on: 7 days are assumed.",
        "Лицензия данных (CC BY-NC-SA 4.0 или CC BY 4.0): ничего из них не поставляется. Действующий предел запросов: в коде он задан временем сервера, по умолчанию 10 в минуту. Как долго приходят поздние загрузки: допущено 7 суток.",
    ),
    "card.tor.measures": (
        "How many use Tor in a country, directly (relay) or over bridges: concurrent clients, mean of a day, estimated from requests to the directories, and the range expected from the weeks before (lower, upper).",
        "Сколько человек в стране пользуются Tor, напрямую (relay) или через мосты: одновременные клиенты, среднее за сутки, оценка по запросам к каталогам, и диапазон, ожидаемый по предыдущим неделям (lower, upper).",
    ),
    "card.tor.misses": (
        "Anything shorter than a day. Users rise when services are blocked and fall when everything is off: a departure from the range is the sign, whichever its direction. Bridges without statistics are extrapolated.",
        "Всё, что короче суток. Пользователей становится больше, когда блокируют сервисы, и меньше, когда отключено всё: признак — выход из диапазона в любую сторону. Мосты без статистики экстраполируются.",
    ),
    "card.tor.unknown": (
        "An empty cell and a day without a row are unknown. An estimate that rests on fewer than 10 % of the relays is taken as unknown, and how many were is said. 0 users is zero.",
        "Пустая ячейка и сутки без строки — неизвестное. Оценка, опирающаяся меньше чем на 10\xa0% узлов, считается неизвестной, и сколько таких было, говорится. 0 пользователей — ноль.",
    ),
    "card.tor.bounds": (
        "Days in UTC, both ends inside; a day's row stands at its first moment. Lines that start with # are no data, however many there are.",
        "Сутки по UTC, оба конца входят; строка суток стоит в их первый момент. Строки, начинающиеся с #, — не данные, сколько бы их ни было.",
    ),
    "card.tor.confirmed": (
        "from the head of the file itself as several clients read it, and the project's answers on how users are counted; no call was made.",
        "по заголовку самого файла, как его читают несколько клиентов, и по ответам проекта о том, как считаются пользователи; ни одного запроса не сделано.",
    ),
    "card.tor.unconfirmed": (
        "The licence (third parties name CC0). The first day. How long a day may still change: relays report up to two days late, so 3 days until a day is there and 7 until it is settled are assumed.",
        "Лицензия (третьи лица называют CC0). Первые сутки. Как долго сутки могут ещё меняться: узлы отчитываются с опозданием до двух суток, поэтому допущено 3 суток до появления данных и 7 до их окончательности.",
    ),
    "card.google.measures": (
        "Traffic to Google search and YouTube from a country, by half hours, relative to the window asked for.",
        "Трафик к поиску Google и YouTube из страны, по получасам, относительно запрошенного окна.",
    ),
    "card.google.misses": (
        "Absolute volume: two windows must never be joined. A block of one product looks like an outage. Holidays and habits move it. Noise is added by the publisher. Where IODA's gtr is there, it is the better record of the same.",
        "Абсолютный объём: два окна нельзя соединять. Блокировка одного продукта похожа на перебой. Праздники и привычки меняют трафик. Издатель добавляет шум. Где есть gtr от IODA, это лучшая запись того же.",
    ),
    "card.google.unknown": (
        "null, and points that are not there, are unknown; 0 is no traffic to that product.",
        "null и отсутствующие точки — неизвестное; 0 — к этому продукту трафика нет.",
    ),
    "card.google.bounds": (
        "Unix milliseconds, UTC; a point stands at its own time; the millisecond before the window's end is asked for. The number of points is asked for; another step than 30 min is noted. The letters )]}}' stand before the JSON.",
        "Миллисекунды Unix, UTC; точка стоит в своё время; запрашивается миллисекунда перед концом окна. Запрашивается число точек; шаг, отличный от 30 мин, отмечается. Перед JSON стоят знаки )]}}'.",
    ),
    "card.google.confirmed": (
        "from clients in use (Jigsaw's net-analysis and four others agree on address, parameters and shape); it is not documented and nothing is promised; no call was made.",
        "по действующим клиентам (net-analysis от Jigsaw и ещё четыре согласны в адресе, параметрах и форме); это нигде не описано и ничего не обещано; ни одного запроса не сделано.",
    ),
    "card.google.unconfirmed": (
        "The scale of values, what an unknown region or product is answered with, the content type, how far back it goes, how late values arrive and how long they change (3 h and 2 days are assumed), the licence.",
        "Шкала значений, что отвечают о неизвестном регионе или продукте, тип содержимого, насколько далеко назад идут данные, с какой задержкой приходят значения и как долго меняются (допущены 3 ч и 2 суток), лицензия.",
    ),
    "shape.share": (
        "a share from 0 to 1",
        "доля от 0 до 1",
    ),
    "shape.step": (
        "15m, 1h, 1d or 1w",
        "15m, 1h, 1d или 1w",
    ),
    "shape.normalised_to_highest": (
        "MIN0_MAX, as was asked for",
        "MIN0_MAX, как запрошено",
    ),
    "shape.as_many_as_times": (
        "as many values as times",
        "столько же значений, сколько моментов",
    ),
    "shape.one_range": (
        "a single range",
        "один диапазон",
    ),
    "shape.end_after_start": (
        "a time not before the start",
        "время не раньше начала",
    ),
    "shape.hour": (
        "the start of an hour",
        "начало часа",
    ),
    "shape.sum_of_parts": (
        "the sum of ok, anomaly, confirmed and failure",
        "сумма ok, anomaly, confirmed и failure",
    ),
    "shape.new_page": (
        "a page that was not read yet",
        "ещё не прочитанная страница",
    ),
    "shape.as_number": (
        "an AS number such as AS9198",
        "номер AS, например AS9198",
    ),
    "note.step": (
        "answered in steps of {step} in place of {asked}",
        "отвечено с шагом {step} вместо {asked}",
    ),
    "note.moved": (
        "answered for {start} to {end}, not for the whole of what was asked",
        "отвечено за время с {start} по {end}, а не за всё запрошенное",
    ),
    "note.source_says": (
        "{source} says: {told}",
        "{source} сообщает: {told}",
    ),
    "note.radar.confidence": (
        "Cloudflare's confidence in this series is {level} of {full}",
        "доверие Cloudflare к этому ряду — {level} из {full}",
    ),
    "note.ripestat.holds": (
        "a count stands for up to {hours:g} h, and its row for the start of that time",
        "число относится к промежутку до {hours:g} ч, а его строка — к началу этого промежутка",
    ),
    "note.tor.few": (
        "taken as unknown, as fewer than {least:g} % of the relays reported: {count:,|one=# day|other=# days}",
        "принято за неизвестное, так как отчитались меньше {least:g}\xa0% узлов: {count:,}\xa0сут",
    ),
}
