"""The frame of the page, and its views of an event and of the sources."""

TEXT: dict[str, tuple[str, str]] = {
    "view.event": (
        "Event",
        "Событие",
    ),
    "view.what_if": (
        "What if",
        "Что если",
    ),
    "view.world": (
        "World",
        "Мир",
    ),
    "view.sources": (
        "Sources",
        "Источники",
    ),
    "view.description": (
        "What happens when a country's internet is turned off: each figure with its interval and its source.",
        "Что происходит, когда в стране отключают интернет: у каждой цифры — интервал и источник.",
    ),
    "view.skip": (
        "Skip to the content",
        "Перейти к содержанию",
    ),
    "view.views": (
        "Views",
        "Разделы",
    ),
    "view.languages": (
        "Languages",
        "Языки",
    ),
    "view.theme.dark": (
        "Dark",
        "Тёмная тема",
    ),
    "view.theme.light": (
        "Light",
        "Светлая тема",
    ),
    "view.foot": (
        "offswitch is open source (Apache-2.0). It measures, and says how far each figure can be trusted. Figures of others belong to their publishers and are quoted with their source.",
        "offswitch — открытая программа (Apache-2.0). Она измеряет и говорит, насколько можно доверять каждой цифре. Чужие цифры принадлежат их издателям и приводятся с источником.",
    ),
    "view.error": (
        "This cannot be shown",
        "Показать это нельзя",
    ),
    "view.error.404": (
        "There is no such page",
        "Такой страницы нет",
    ),
    "view.error.back": (
        "To the first page",
        "На первую страницу",
    ),
    "error.no_figure": (
        "there is nothing called '{name}' here",
        "ничего с именем '{name}' здесь нет",
    ),
    "view.save": (
        "Save:",
        "Сохранить:",
    ),
    "view.save.view": (
        "Save this view:",
        "Сохранить этот вид:",
    ),
    "view.save.as": (
        "Save as {kind}: {name}",
        "Сохранить как {kind}: {name}",
    ),
    "view.no_answer": (
        "The service did not answer. Change something to ask again.",
        "Сервис не ответил. Измените что-нибудь, чтобы повторить запрос.",
    ),
    "view.not_drawn": (
        "The figure could not be drawn. Its data are in the CSV.",
        "Рисунок построить не удалось. Его данные — в CSV.",
    ),
    "view.no_interval": (
        "a point: no interval is stated",
        "точка: интервал не указан",
    ),
    "view.unit": (
        "Unit",
        "Единица",
    ),
    "view.method": (
        "Method",
        "Метод",
    ),
    "view.caveats": (
        "What to know before quoting it",
        "Что нужно знать, прежде чем цитировать",
    ),
    "view.parameters": (
        "Parameters",
        "Параметры",
    ),
    "view.close": (
        "Close",
        "Закрыть",
    ),
    "view.sources.of": (
        "Sources",
        "Источники",
    ),
    "view.parameters.more": (
        "and {count} more, all in the list of parameters of the case",
        "и ещё {count}, все — в списке параметров случая",
    ),
    "view.status.measured": (
        "measured",
        "измерено",
    ),
    "view.status.published": (
        "published",
        "опубликовано",
    ),
    "view.status.assumed": (
        "assumed",
        "допущено",
    ),
    "view.more": (
        "All that the report says: {part}",
        "Всё, что говорит отчёт: {part}",
    ),
    "view.case": (
        "Case",
        "Случай",
    ),
    "view.show": (
        "Show",
        "Показать",
    ),
    "view.report": (
        "The whole report",
        "Весь отчёт",
    ),
    "view.sources.cited": (
        "Sources that this case cites",
        "Источники, на которые ссылается случай",
    ),
    "view.bitcoin.more": (
        "More of Bitcoin: difficulty, the mining map, and where miners go",
        "Ещё о биткоине: сложность, карта майнинга и куда уходят майнеры",
    ),
    "view.unit.usd": (
        "US dollars",
        "доллары США",
    ),
    "view.hours.whole": (
        "From the first loss of any service",
        "С первой потери любой услуги",
    ),
    "view.hours.nominal": (
        "From the cut to the stable return, without weights",
        "От отключения до устойчивого восстановления, без весов",
    ),
    "view.hours.service": (
        "Of {service} alone, by depth",
        "Только {service}, с учётом глубины",
    ),
    "view.cost.choose": (
        "Whose methods",
        "Чьи методы",
    ),
    "view.cost.published": (
        "Published methods",
        "Опубликованные методы",
    ),
    "view.cost.own": (
        "Our own, by sector",
        "Наш, по отраслям",
    ),
    "view.cost.table": (
        "Cost by method and by kind of hours, in US dollars; open one for its method, parameters and sources",
        "Ущерб по методам и видам часов, в долларах США; раскройте значение, чтобы увидеть метод, параметры и источники",
    ),
    "view.cost.table.own": (
        "Value added lost by sector, in US dollars; open one for its method, parameters and sources",
        "Потерянная добавленная стоимость по отраслям, в долларах США; раскройте значение, чтобы увидеть метод, параметры и источники",
    ),
    "view.cost.ordinary": (
        "Against an ordinary week",
        "Против обычной недели",
    ),
    "view.cost.unrest": (
        "To the shutdown alone",
        "Из-за одного отключения",
    ),
    "view.basis.effective": (
        "weighted by depth",
        "с учётом глубины",
    ),
    "view.basis.nominal": (
        "onset to return",
        "от начала до восстановления",
    ),
    "view.basis.published": (
        "as published",
        "как опубликовано",
    ),
    "column.sector_of": (
        "sector",
        "отрасль",
    ),
    "view.payments.lost": (
        "Purchases given up",
        "Несостоявшиеся покупки",
    ),
    "view.payments.lost_share": (
        "Of all that were meant",
        "От всех намеченных",
    ),
    "view.payments.late": (
        "Purchases made later",
        "Покупки, сделанные позже",
    ),
    "view.payments.people": (
        "People who could buy nothing in the worst hour",
        "Люди, которые в худший час ничего не могли купить",
    ),
    "view.payments.hours": (
        "Hours of buying that each lost, on average",
        "Потерянные часы покупок на человека, в среднем",
    ),
    "view.payments.assumed": (
        "How people act when payments fail is mostly assumed: it was measured nowhere in that detail.",
        "Как люди ведут себя при сбое платежей, в основном допущено: с такой подробностью это нигде не измерено.",
    ),
    "view.remittances.out": (
        "Remittances sent abroad, held up",
        "Задержанные переводы за рубеж",
    ),
    "view.remittances.in": (
        "Remittances received, held up",
        "Задержанные переводы из-за рубежа",
    ),
    "view.hashrate.change": (
        "Hashrate over {hours:.0f} hours, against: {baseline}",
        "Хешрейт за {hours:.0f}\xa0ч, против: {baseline}",
    ),
    "view.mining.blocks": (
        "Miners' revenue lost, by missing blocks against: {baseline}",
        "Потеря выручки майнеров по недостающим блокам, против: {baseline}",
    ),
    "view.claims.checked": (
        "Claims checked",
        "Проверено утверждений",
    ),
    "view.claims.choose": (
        "Which claims",
        "Какие утверждения",
    ),
    "view.claims.headline": (
        "in short",
        "коротко",
    ),
    "view.claims.all": (
        "all",
        "все",
    ),
    "view.claims.measured": (
        "What was measured, and the sources",
        "Что измерено и источники",
    ),
    "view.run": (
        "Assess it with other numbers",
        "Оценить с другими числами",
    ),
    "view.run.note": (
        "The same seed and draws give the same figures. A parameter that is set has that value in every draw; the list below gives the names.",
        "Одни и те же начальное число и число выборок дают те же цифры. Заданный параметр имеет это значение во всех выборках; имена — в списке ниже.",
    ),
    "view.run.seed": (
        "Seed",
        "Начальное число",
    ),
    "view.run.draws": (
        "Draws",
        "Число выборок",
    ),
    "view.run.set": (
        "Parameter = value",
        "Параметр = значение",
    ),
    "view.run.again": (
        "Assess",
        "Оценить",
    ),
    "view.sources.lead": (
        "{case} rests on {total} publications, each named here with its licence and what rests on it. The package itself can ask {cards} public sources; this page asks none.",
        "{case}: оценка опирается на {total:|one=# публикацию|few=# публикации|many=# публикаций|other=# публикации}; каждая названа здесь с лицензией и тем, что на ней держится. Сам пакет может запрашивать {cards:|one=# открытый источник|few=# открытых источника|many=# открытых источников|other=# открытого источника}; эта страница не запрашивает ни одного.",
    ),
    "view.sources.search": (
        "Publisher, title, licence, figure or claim",
        "Издатель, название, лицензия, цифра или утверждение",
    ),
    "view.sources.find": (
        "Search",
        "Найти",
    ),
    "view.sources.every": (
        "Show all",
        "Показать все",
    ),
    "view.sources.found": (
        "{count} of {total} publications match '{wanted}'.",
        "По запросу «{wanted}» найдено {count} из {total:|one=# публикации|few=# публикаций|many=# публикаций|other=# публикации}.",
    ),
    "view.sources.read": (
        "Public sources that the package can ask",
        "Открытые источники, которые пакет может запрашивать",
    ),
    "view.sources.read.note": (
        "Each was built from the source's documentation, code or clients; its card says what remains unconfirmed.",
        "Каждый подключён по документации, коду или клиентам источника; что осталось неподтверждённым, говорит его карточка.",
    ),
    "view.sources.json": (
        "The case with its sources, as JSON",
        "Случай с источниками, как JSON",
    ),
    "view.sources.used": (
        "Used by figures and parameters: {figures}, by claims: {claims}",
        "На неё опираются цифры и параметры ({figures}) и утверждения ({claims})",
    ),
    "view.sources.last": (
        "Last answer in the lake of this machine",
        "Последний ответ в озере данных этой машины",
    ),
    "view.sources.never": (
        "none yet",
        "пока нет",
    ),
    "view.sources.card": (
        "Licence, access, limits, last answer, and what it misses",
        "Лицензия, доступ, пределы, последний ответ и чего источник не видит",
    ),
    "view.sources.others": (
        "{count:|one=# more publication|other=# more publications}",
        "ещё {count:|one=# публикация|few=# публикации|many=# публикаций|other=# публикации}",
    ),
    "view.sources.partition": (
        "Bitcoin while the country was cut off",
        "Биткоин, пока страна отрезана",
    ),
    "view.sources.migration": (
        "Where miners go",
        "Куда уходят майнеры",
    ),
    "figure.cited": (
        "Publications on which most rests",
        "Публикации, на которых держится больше всего",
    ),
    "figure.cited.note": (
        "How many figures, parameters and claims rest on a publication: the first {most} of {total}.",
        "Сколько цифр, параметров и утверждений держится на публикации: первые {most} из {total}.",
    ),
    "figure.cited.alt": (
        "Bars by publication, of how many figures, parameters and claims rest on it: {list}.",
        "Столбцы по публикациям: сколько цифр, параметров и утверждений на них держится: {list}.",
    ),
    "figure.cited.figures": (
        "figures and parameters",
        "цифры и параметры",
    ),
    "figure.cited.claims": (
        "claims",
        "утверждения",
    ),
    "figure.cited.axis": (
        "how many rest on it",
        "сколько на ней держится",
    ),
    "view.by.hours_cut": (
        "Each hour from the cut to the stable return counts by the share of connectivity that was lost in it; the level is drawn between the bounds of the series.",
        "Каждый час от отключения до устойчивого восстановления учтён с весом потерянной в нём доли связности; уровень выбирается случайно между границами ряда.",
    ),
    "view.by.hours": (
        "Each hour counts by the share of connectivity that was lost in it, from the first loss of any service; the level is drawn between the bounds of the series.",
        "Каждый час с первой потери любой услуги учтён с весом потерянной в нём доли связности; уровень выбирается случайно между границами ряда.",
    ),
    "view.by.nominal": (
        "Hours from the onset to the stable return, whatever the depth.",
        "Часы от начала до устойчивого восстановления, независимо от глубины.",
    ),
    "view.by.people": (
        "People online before, times the share of connectivity lost in the worst hour.",
        "Пользователи интернета до отключения, умноженные на долю связности, потерянную в худший час.",
    ),
    "view.by.published": (
        "The published methods side by side, each on hours weighted by depth: from the lowest to the highest end of their intervals.",
        "Опубликованные методы рядом, каждый — на часах с учётом глубины: от нижнего до верхнего края их интервалов.",
    ),
    "view.by.oecd_2011": (
        "OECD 2011: telecom and internet services that a cut blocks, as a share of GDP, per hour of full cut, times the hours.",
        "ОЭСР 2011: услуги связи и интернета, которые перекрывает отключение, как доля ВВП за час полного отключения, умноженная на часы.",
    ),
    "view.by.brookings_2016": (
        "Brookings 2016: the internet economy as a share of GDP, per hour of full cut, times the hours.",
        "Brookings 2016: интернет-экономика как доля ВВП за час полного отключения, умноженная на часы.",
    ),
    "view.by.deloitte_2016_percent": (
        "Deloitte 2016: a share of daily GDP by the tier of the country's connectivity, times the days.",
        "Deloitte 2016: доля дневного ВВП по уровню связности страны, умноженная на дни.",
    ),
    "view.by.deloitte_2016_dollar": (
        "Deloitte 2016: dollars a person and day by the tier of the country's connectivity, times people and days.",
        "Deloitte 2016: доллары на человека в день по уровню связности страны, умноженные на число людей и дней.",
    ),
    "view.by.netblocks_cost": (
        "NetBlocks COST as Top10VPN used it: its rate is taken back from the published cost and hours, so that it reproduces that figure and predicts nothing.",
        "NetBlocks COST, как его применил Top10VPN: ставка получена обратным расчётом из опубликованных ущерба и часов, поэтому метод воспроизводит эту цифру и ничего не предсказывает.",
    ),
    "view.by.sectors": (
        "By sector: value added an hour, times the share that stops at the depth and length of the cut, less what is made up later; the unrest of those days is taken out.",
        "По отраслям: добавленная стоимость за час, умноженная на долю, которая останавливается при такой глубине и длительности отключения, за вычетом навёрстанного позже; беспорядки тех дней вычтены.",
    ),
    "view.by.payments": (
        "A model of purchases hour by hour through the cut, in {draws} draws.",
        "Модель покупок час за часом во время отключения, выборок: {draws}.",
    ),
    "view.by.remittances": (
        "Money sent an hour, times the share that needs the network or an open bank, while either was missing.",
        "Переводы за час, умноженные на долю, которой нужна сеть или открытый банк, пока того или другого не было.",
    ),
    "view.by.blocks": (
        "Blocks found in the window against the rate of the baseline; the interval is that of so few blocks.",
        "Блоки, найденные в окне, против темпа базы сравнения; интервал — такой, какой даёт столь малое число блоков.",
    ),
    "view.by.map": (
        "The country's share of hashrate by the mining map, times the hours off, times what a block pays.",
        "Доля страны в хешрейте по карте майнинга, умноженная на часы отключения и на выручку за блок.",
    ),
    "view.by.missing_blocks": (
        "Blocks that the world found fewer than the baseline foretells, times what a block pays.",
        "На сколько блоков меньше, чем предсказывает база сравнения, нашёл мир, умноженное на выручку за блок.",
    ),
}
