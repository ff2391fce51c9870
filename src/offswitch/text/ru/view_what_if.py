"""What the page says of a shutdown that its reader imagines."""

TEXT: dict[str, tuple[str, str]] = {
    "view.what_if.by.sectors": (
        "Ours, by sector: value added an hour by local clock and weekday, times the share that stops without the network at this depth and length, less what is made up later.",
        "Наш, по отраслям: добавленная стоимость за час по местным часам и дню недели, умноженная на долю, которая останавливается без сети при такой глубине и длительности, за вычетом навёрстанного позже.",
    ),
    "view.what_if.by.oecd_2011": (
        "OECD 2011: telecom and internet services that a cut blocks, as a share of GDP, per hour of full cut, times the hours.",
        "ОЭСР 2011: услуги связи и интернета, которые перекрывает отключение, как доля ВВП за час полного отключения, умноженная на часы.",
    ),
    "view.what_if.by.brookings_2016": (
        "Brookings 2016: the internet economy as a share of GDP, per hour of full cut, times the hours; of mobile data and of platforms, the part of it that they carry.",
        "Brookings 2016: интернет-экономика как доля ВВП за час полного отключения, умноженная на часы; для мобильного интернета и платформ — та её часть, которую они несут.",
    ),
    "view.what_if.by.deloitte_2016_percent": (
        "Deloitte 2016: a share of daily GDP by the tier of the country's connectivity, times the days.",
        "Deloitte 2016: доля дневного ВВП по уровню связности страны, умноженная на дни.",
    ),
    "view.what_if.by.deloitte_2016_dollar": (
        "Deloitte 2016: dollars a person and day by the tier of the country's connectivity, times people and days.",
        "Deloitte 2016: доллары на человека в день по уровню связности страны, умноженные на число людей и дней.",
    ),
    "view.what_if.by.netblocks_cost": (
        "The rules of NetBlocks COST, with the share that it took from the G20 or that a published cost of the country implies, times the hours.",
        "Правила NetBlocks COST с долей, которую он взял по G20 или которая следует из опубликованного ущерба страны, умноженной на часы.",
    ),
    "view.what_if.by.cipesa_2017": (
        "A stand-in for CIPESA's framework: the share of GDP that its published day of Kenya implies, times the hours.",
        "Замена методики CIPESA: доля ВВП, которая следует из опубликованного ею дня в Кении, умноженная на часы.",
    ),
    "view.what_if.by.icrier_2018": (
        "ICRIER 2018: the elasticity of output with respect to internet traffic, times the share of a year's traffic that is lost.",
        "ICRIER 2018: эластичность выпуска по интернет-трафику, умноженная на потерянную долю годового трафика.",
    ),
    "view.what_if.by.people": (
        "People on record, times the share online, with a line or with mobile data alone, times the share of the lines that is cut.",
        "Население по данным, умноженное на долю пользователей интернета, имеющих линию или только мобильный интернет, и на отключённую долю линий.",
    ),
    "view.what_if.by.payments": (
        "A model of purchases hour by hour through the cut, in {draws:,} draws.",
        "Модель покупок час за часом во время отключения, выборок: {draws:,}.",
    ),
    "view.what_if.by.remittances": (
        "Money received from abroad an hour, times the share that needs the network, while it is missing.",
        "Деньги из-за рубежа за час, умноженные на долю, которой нужна сеть, пока её нет.",
    ),
    "error.no_such_country": (
        "no country is called '{text}'; choose one of the list, or write its code, such as KZ",
        "страны с названием '{text}' нет; выберите из списка или напишите код, например KZ",
    ),
    "view.what_if.title": (
        "What would a shutdown cost?",
        "Во что обошлось бы отключение?",
    ),
    "view.what_if.about": (
        "Imagine one: where, of what, when and for how long. Each change is priced at once by the published methods, and a moment later by sector, with what happens to payments and to money from abroad.",
        "Вообразите отключение: где, чего, когда и на сколько. Каждое изменение сразу оценивается опубликованными методами, а через мгновение — по отраслям, вместе с тем, что происходит с платежами и деньгами из-за рубежа.",
    ),
    "view.what_if.form": (
        "The shutdown",
        "Отключение",
    ),
    "view.what_if.place": (
        "Country",
        "Страна",
    ),
    "view.what_if.place.hint": (
        "Type a name or a code.",
        "Введите название или код.",
    ),
    "view.what_if.services": (
        "What is cut",
        "Что отключено",
    ),
    "view.what_if.service.all": (
        "any internet",
        "весь интернет",
    ),
    "view.what_if.service.mobile": (
        "mobile data",
        "мобильный интернет",
    ),
    "view.what_if.service.fixed": (
        "wired access",
        "проводной доступ",
    ),
    "view.what_if.service.social": (
        "platforms, the network stays up",
        "платформы, сеть работает",
    ),
    "view.what_if.platforms": (
        "How many platforms",
        "Сколько платформ",
    ),
    "view.what_if.hours": (
        "Hours, from first to last",
        "Часы, от начала до конца",
    ),
    "view.what_if.start": (
        "Start, by the clock of the capital",
        "Начало, по часам столицы",
    ),
    "view.what_if.reach": (
        "What can still be reached",
        "Что ещё доступно",
    ),
    "view.what_if.reach.none": (
        "nothing",
        "ничего",
    ),
    "view.what_if.reach.domestic": (
        "the inside of the country",
        "сеть внутри страны",
    ),
    "view.what_if.reach.allow_list": (
        "a list of allowed services",
        "список разрешённых сервисов",
    ),
    "view.what_if.severity": (
        "Share of the network lost",
        "Потерянная доля сети",
    ),
    "view.what_if.severity.hint": (
        "A number up to 1, or a distribution such as uniform(0.8, 1).",
        "Число до 1 или распределение, например uniform(0.8, 1).",
    ),
    "view.what_if.regions": (
        "Regions, if not all",
        "Регионы, если не все",
    ),
    "view.what_if.regions.known": (
        "Codes, separated by commas; of {place} are known: {known}.",
        "Коды через запятую. Известны ({place}): {known}.",
    ),
    "view.what_if.regions.unknown": (
        "No region of {place} is on record: write CODE=SHARE@SOURCE, the region's share of output and who says so.",
        "{place}: данных о регионах нет; пишите CODE=SHARE@SOURCE — доля региона в выпуске и кто её называет.",
    ),
    "view.what_if.operators": (
        "Operators, if not all",
        "Операторы, если не все",
    ),
    "view.what_if.operators.hint": (
        "Their share of the lines and who says so: 0.4@regulator-2023.",
        "Их доля линий и кто её называет: 0.4@regulator-2023.",
    ),
    "view.what_if.compare": (
        "Set beside",
        "Сравнить с",
    ),
    "view.what_if.compare.hint": (
        "A second country, if you like.",
        "Вторая страна, если нужно.",
    ),
    "view.what_if.show": (
        "Price it",
        "Оценить",
    ),
    "view.what_if.more": (
        "More: reach, depth, regions",
        "Ещё: что доступно, глубина, регионы",
    ),
    "view.what_if.timeline": (
        "Hours, and windows of connection",
        "Часы и окна связи",
    ),
    "view.what_if.timeline.help": (
        "The bar is the shutdown by the clock of {zone}. Draw on it to let the network back for a while: drag a window to move it, its ends to make it longer or shorter. By keyboard: Tab to a window, arrow keys move it, with Shift they move its end, Delete takes it out.",
        "Полоса — отключение по часам {zone}. Проведите по ней, чтобы ненадолго вернуть сеть: окно можно перетащить, а за края — удлинить или укоротить. С клавиатуры: Tab — перейти к окну, стрелки двигают его, с Shift — его конец, Delete убирает.",
    ),
    "view.what_if.windows": (
        "The same as text",
        "То же текстом",
    ),
    "view.what_if.windows.hint": (
        "17:00-20:00 is of every day, START/END once; commas between them.",
        "17:00-20:00 — каждый день, START/END — один раз; между ними запятые.",
    ),
    "view.what_if.add": (
        "Add a window",
        "Добавить окно",
    ),
    "view.what_if.remove": (
        "Take out {window}",
        "Убрать {window}",
    ),
    "view.what_if.window.daily": (
        "connected every day {start} to {end}",
        "на связи каждый день с {start} до {end}",
    ),
    "view.what_if.window.once": (
        "connected {start} to {end}",
        "на связи с {start} до {end}",
    ),
    "view.what_if.track": (
        "{hours} hours from {start}, of which {off} are cut",
        "{hours:|one=# час|few=# часа|many=# часов|other=# часа} с {start}, из них без связи {off}",
    ),
    "view.what_if.track.wrong": (
        "{hours} hours from {start}",
        "{hours:|one=# час|few=# часа|many=# часов|other=# часа} с {start}",
    ),
    "view.what_if.glance.ours": (
        "By sector, ours",
        "По отраслям, наш",
    ),
    "view.what_if.glance.published": (
        "{count:|one=# published method|other=# published methods}",
        "{count:|one=# опубликованный метод|few=# опубликованных метода|many=# опубликованных методов|other=# опубликованного метода}",
    ),
    "view.what_if.glance.none": (
        "no loss by sector is known",
        "потери отраслей неизвестны",
    ),
    "view.what_if.closed": (
        "By the published methods",
        "По опубликованным методам",
    ),
    "view.what_if.point": (
        "no interval stated",
        "интервал не указан",
    ),
    "view.what_if.closed.note": (
        "Formulas, worked out at once. They share inputs and none knows the hour or the day: their spread is disagreement, not an interval.",
        "Формулы, вычисляются сразу. У них общие входные данные, и ни одна не знает ни часа, ни дня: их разброс — расхождение, а не интервал.",
    ),
    "view.what_if.closed.range": (
        "{what} in {where} would cost {low} by {low_method}, and {high} by {high_method}: the least and the most of the {count} published methods that have a form for it.",
        "{what}, {where}: ущерб составил бы {low} по методу «{low_method}» и {high} по методу «{high_method}» — это наименьшее и наибольшее по опубликованным методам с подходящей формулой (их {count}).",
    ),
    "view.what_if.closed.one": (
        "{what} in {where} would cost {usd} by {method}, the one published method that has a form for it.",
        "{what}, {where}: ущерб составил бы {usd} по методу «{method}», единственному опубликованному методу с подходящей формулой.",
    ),
    "view.what_if.closed.none": (
        "{what} in {where}: no published method has a form for it.",
        "{what}, {where}: ни у одного опубликованного метода нет подходящей формулы.",
    ),
    "view.what_if.people.online": (
        "Cut off, of those online: {people}.",
        "Отключено, из пользователей интернета: {people}.",
    ),
    "view.what_if.people.mobile_only": (
        "Cut off, with no line at home: {people}.",
        "Отключены, и дома линии нет: {people}.",
    ),
    "view.what_if.people.line": (
        "Cut off at home: {people}, of whom those with mobile data keep that.",
        "Отключены дома: {people}; у кого есть мобильный интернет, у тех он остаётся.",
    ),
    "view.what_if.people": (
        "People cut off",
        "Отключено людей",
    ),
    "view.what_if.table": (
        "Cost by published method, with 90 % intervals where a method states a range",
        "Ущерб по опубликованным методам, с 90%-ными интервалами, если метод указывает разброс",
    ),
    "view.what_if.column.method": (
        "method",
        "метод",
    ),
    "view.what_if.column.sector": (
        "sector",
        "отрасль",
    ),
    "view.what_if.column.lost": (
        "lost",
        "потеряно",
    ),
    "view.what_if.column.interrupted": (
        "interrupted",
        "прервано",
    ),
    "view.what_if.refused": (
        "Methods that do not price it, and why",
        "Методы, которые этого не оценивают, и почему",
    ),
    "view.what_if.sampled": (
        "By sector, and beside it",
        "По отраслям и сопутствующее",
    ),
    "view.what_if.sampled.note": (
        "Sampled: every input that is uncertain is drawn {draws:,} times, and the interval is what the draws allow. Almost every share behind it is assumed.",
        "По выборкам: каждое неопределённое входное значение выбирается случайно {draws:,|one=# раз|few=# раза|many=# раз|other=# раза}, и интервал — то, что выборки допускают. Почти все доли в основе допущены.",
    ),
    "view.what_if.sampled.lead": (
        "By sector, {what} would cost {usd} of value added that is not made up later: {share} of a year's GDP, against an ordinary week.",
        "{what}. По отраслям ущерб составил бы {usd} добавленной стоимости, которую позже не наверстать, — {share} годового ВВП, против обычной недели.",
    ),
    "view.what_if.sampled.other": (
        "The same in {where}: {usd}, {share} of its year's GDP.",
        "То же, {where}: {usd}, {share} годового ВВП этой страны.",
    ),
    "view.what_if.sampled.none": (
        "No loss by sector is known for a block of platforms: the network is up.",
        "Потери отраслей от блокировки платформ неизвестны: сеть работает.",
    ),
    "view.what_if.lost": (
        "Value added lost, {where}",
        "Потерянная добавленная стоимость, {where}",
    ),
    "view.what_if.share": (
        "Share of a year's GDP, {where}",
        "Доля годового ВВП, {where}",
    ),
    "view.what_if.method": (
        "{method}, {where}",
        "{method}, {where}",
    ),
    "view.what_if.sectors": (
        "Sectors: value added not made then, and not made up later either",
        "Отрасли: добавленная стоимость, не созданная тогда и не навёрстанная позже",
    ),
    "view.what_if.money": (
        "Payments and money from abroad",
        "Платежи и деньги из-за рубежа",
    ),
    "view.what_if.payments.lost": (
        "Purchases given up",
        "Несостоявшиеся покупки",
    ),
    "view.what_if.payments.late": (
        "Purchases made later",
        "Покупки, сделанные позже",
    ),
    "view.what_if.payments.people": (
        "People who could buy nothing in the worst hour",
        "Люди, которые в худший час ничего не могли бы купить",
    ),
    "view.what_if.remittances.late": (
        "Money from abroad that comes late",
        "Деньги из-за рубежа, пришедшие с опозданием",
    ),
    "view.what_if.remittances.lost": (
        "Money from abroad that is not sent",
        "Деньги из-за рубежа, которые не отправлены",
    ),
    "view.what_if.narrow": (
        "The fact that would narrow it most",
        "Факт, который сузил бы интервал сильнее всего",
    ),
    "view.what_if.stood_in": (
        "What stood in",
        "Что подставлено",
    ),
    "view.what_if.left_out": (
        "Left out",
        "Не учтено",
    ),
    "view.what_if.command": (
        "The same on the command line",
        "То же в командной строке",
    ),
    "view.what_if.command.note": (
        "It prints the same figures, with every input.",
        "Команда печатает те же цифры со всеми входными данными.",
    ),
    "view.what_if.share.link": (
        "The address of this page holds all of it: share it as it is.",
        "Всё это содержится в адресе страницы: им можно делиться как есть.",
    ),
    "view.what_if.status": (
        "{what} in {where}: {low} to {high} by published methods.",
        "{what}, {where}: от {low} до {high} по опубликованным методам.",
    ),
    "view.what_if.status.sampled": (
        "By sector: {usd}.",
        "По отраслям: {usd}.",
    ),
}
