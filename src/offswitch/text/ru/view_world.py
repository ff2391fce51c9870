"""What the page says of the world: a day offline in every country."""

TEXT: dict[str, tuple[str, str]] = {
    "error.world_method": (
        "there is no map by '{method}'; use one of {known}",
        "карты по '{method}' нет; возьмите одно из: {known}",
    ),
    "error.world_measure": (
        "a map is of usd or gdp_share, not of '{text}'",
        "карта показывает usd или gdp_share, а не '{text}'",
    ),
    "serve.api.world": (
        "Price a day without any internet in every country, by one method.",
        "Оценить день без интернета в каждой стране одним методом.",
    ),
    "serve.given.method": (
        "Method, such as sectors (ours) or oecd_2011.",
        "Метод, например sectors (наш) или oecd_2011.",
    ),
    "view.world.title": (
        "What a day offline would cost, country by country",
        "Во что обошёлся бы день без интернета, по странам",
    ),
    "view.world.about": (
        "A day without any internet, imagined in every country; indicators of {year}, or of the last year before it on record",
        "День без интернета, воображаемый в каждой стране; показатели за {year}\xa0год или за последний известный год до него",
    ),
    "view.world.lead": (
        "A Monday without any internet, from midnight to midnight, would cost {most} in {most_place}, the most of {count} countries and territories, and {middle} in {middle_place}, the median one. All of it is imagined, and priced by one method: {method}.",
        "Ущерб от одного понедельника без интернета, с полуночи до полуночи: наибольший — {most_place}, {most}; медианный — {middle_place}, {middle}; стран и территорий: {count}. Всё это воображаемое и оценено одним методом: {method}.",
    ),
    "view.world.lead.gdp_share": (
        "A Monday without any internet, from midnight to midnight, would cost {most} of a year's GDP in {most_place}, the most of {count} countries and territories, and {middle} in {middle_place}, the median one. All of it is imagined, and priced by one method: {method}.",
        "Ущерб от одного понедельника без интернета, с полуночи до полуночи: наибольший — {most_place}, {most} годового ВВП; медианный — {middle_place}, {middle}; стран и территорий: {count}. Всё это воображаемое и оценено одним методом: {method}.",
    ),
    "view.world.lead.others": (
        "{place} and {count:|one=# other|other=# others}",
        "{place} и ещё {count:|one=# страна|few=# страны|many=# стран|other=# страны}",
    ),
    "view.world.lead.gdp_share.same": (
        "A Monday without any internet, from midnight to midnight, would cost {middle} of a year's GDP in each of {count} countries and territories. All of it is imagined, and priced by one method: {method}.",
        "Понедельник без интернета, с полуночи до полуночи, обошёлся бы в {middle} годового ВВП каждой из {count:|one=# страны или территории|few=# стран и территорий|many=# стран и территорий|other=# страны и территории}. Всё это воображаемое и оценено одним методом: {method}.",
    ),
    "view.world.same": (
        "This method takes the same share of GDP in every country, so its map of shares has one colour: it compares the size of economies and nothing else.",
        "Этот метод берёт одну и ту же долю ВВП во всех странах, поэтому карта долей одноцветна: она сравнивает размер экономик и ничего больше.",
    ),
    "view.world.assumed": (
        "Nothing here was observed. The shares behind the loss by sector are assumed alike for every country: countries differ by their sectors, days of rest and clocks.",
        "Здесь ничего не наблюдалось. Доли, на которых держатся потери по отраслям, допущены одинаковыми для всех стран: страны различаются отраслями, выходными днями и часовыми поясами.",
    ),
    "view.world.method": (
        "Method",
        "Метод",
    ),
    "view.world.as": (
        "Shown as",
        "Величина",
    ),
    "view.world.as.usd": (
        "US dollars",
        "доллары США",
    ),
    "view.world.as.gdp_share": (
        "share of a year's GDP",
        "доля годового ВВП",
    ),
    "view.world.show": (
        "Show",
        "Показать",
    ),
    "view.world.map": (
        "Map",
        "Карта",
    ),
    "view.world.map.label": (
        "Map of tiles: each country is one, in about its place. The arrow keys move between countries; Enter opens one in What if. The table below has the same figures.",
        "Карта из плиток: каждая страна — одна плитка примерно на своём месте. Стрелки переводят от страны к стране; Enter открывает её в разделе «Что если». В таблице ниже те же цифры.",
    ),
    "view.world.part.americas": (
        "The Americas",
        "Америка",
    ),
    "view.world.part.europe_africa": (
        "Europe and Africa",
        "Европа и Африка",
    ),
    "view.world.part.asia_oceania": (
        "Asia and Oceania",
        "Азия и Океания",
    ),
    "view.world.tile": (
        "{place}: {told}",
        "{place}: {told}",
    ),
    "view.world.tile.none": (
        "{place}: no figure",
        "{place}: цифры нет",
    ),
    "view.world.legend.usd": (
        "Cost of the day",
        "Ущерб за день",
    ),
    "view.world.legend.gdp_share": (
        "Share of a year's GDP",
        "Доля годового ВВП",
    ),
    "view.world.class.under": (
        "under {high}",
        "менее {high}",
    ),
    "view.world.class.to": (
        "{low} to {high}",
        "от {low} до {high}",
    ),
    "view.world.class.from": (
        "{low} or more",
        "{low} и более",
    ),
    "view.world.class.all": (
        "the same everywhere",
        "везде одинаково",
    ),
    "view.world.none": (
        "no figure",
        "цифры нет",
    ),
    "view.world.figure.usd": (
        "What a day without any internet would cost: {method}",
        "Во что обошёлся бы день без интернета: {method}",
    ),
    "view.world.figure.gdp_share": (
        "What a day without any internet would cost, as a share of a year's GDP: {method}",
        "Во что обошёлся бы день без интернета, как доля годового ВВП: {method}",
    ),
    "view.world.figure.note": (
        "One tile a country, all of the same size, in about its place. Classes are of a logarithmic scale; colours are medians, and the table has the 90 % intervals where there are any. Countries without a figure lack GDP or population on record, or what the method asks for.",
        "По одной плитке на страну, все одного размера, примерно на своём месте. Классы — по логарифмической шкале; цвет — медиана, а 90%-ные интервалы, где они есть, — в таблице. У стран без цифры нет данных о ВВП или населении либо того, что нужно методу.",
    ),
    "view.world.figure.alt": (
        "Map of {count} countries and territories by the cost of a day without any internet, one tile each. Most: {most}. Least: {least}.",
        "Карта ущерба от дня без интернета, по одной плитке на страну или территорию, всего {count}. Больше всего: {most}. Меньше всего: {least}.",
    ),
    "view.world.table": (
        "Table",
        "Таблица",
    ),
    "view.world.table.caption": (
        "A day without any internet by country, {method}: medians and 90 % intervals",
        "День без интернета по странам, {method}: медианы и 90%-ные интервалы",
    ),
    "view.world.table.note": (
        'The interval is what the inputs of the method allow, and "none stated" where it has no range of its own. A title of a column sorts by it; a country opens in What if, with every method, its sources and what stood in.',
        "Интервал — то, что допускают входные данные метода; «не указан» — если собственного разброса у метода нет. Заголовок столбца сортирует по нему; страна открывается в разделе «Что если» — со всеми методами, источниками и тем, что подставлено.",
    ),
    "view.world.column.place": (
        "country",
        "страна",
    ),
    "view.world.column.usd": (
        "US dollars",
        "доллары США",
    ),
    "view.world.column.usd_interval": (
        "90 % interval",
        "90%-ный интервал",
    ),
    "view.world.column.gdp_share": (
        "of a year's GDP",
        "годового ВВП",
    ),
    "view.world.column.gdp_share_interval": (
        "90 % interval",
        "90%-ный интервал",
    ),
    "view.world.sorted": (
        "Sorted by {column}.",
        "Сортировка: {column}.",
    ),
    "view.world.status": (
        "{method}, {measure}: {count} countries.",
        "{method}, {measure}: {count:|one=# страна|few=# страны|many=# стран|other=# страны}.",
    ),
    "view.world.methods": (
        "Which methods there are a map of",
        "Для каких методов есть карта",
    ),
    "view.world.methods.caption": (
        "Methods, and how many countries and territories each prices",
        "Методы и сколько стран и территорий оценивает каждый",
    ),
    "view.world.methods.note": (
        "A map is drawn of methods that price at least {many} countries. Published methods are shown as they were published; where one states a range, that range is the interval, and where it states none there is none. All of their inputs are quoted figures and indicators that may be redistributed.",
        "Карта строится для методов, оценивающих не меньше {many:|one=# страны|few=# стран|many=# стран|other=# страны}. Опубликованные методы показаны, как опубликованы; если метод указывает разброс, этот разброс и есть интервал, а если нет, интервала нет. Все их входные данные — приведённые с источником цифры и показатели, которые разрешено распространять.",
    ),
    "view.world.column.method": (
        "method",
        "метод",
    ),
    "view.world.column.count": (
        "countries",
        "стран",
    ),
    "view.world.column.why": (
        "why not the others",
        "почему не остальные",
    ),
    "view.world.why.indicator": (
        "no GDP or no population on record ({count})",
        "нет данных о ВВП или населении ({count})",
    ),
    "view.world.why.no_input": (
        "no share of people online on record ({count})",
        "нет данных о доле пользователей интернета ({count})",
    ),
    "view.world.why.cost_share_unpublished": (
        "the share of the internet economy it takes is unpublished ({count})",
        "доля интернет-экономики, которую он берёт, не опубликована ({count})",
    ),
    "view.world.why.cipesa_unpublished": (
        "its formula for Sub-Saharan Africa is unpublished ({count})",
        "его формула для стран Африки южнее Сахары не опубликована ({count})",
    ),
    "view.world.why.cipesa_elsewhere": (
        "made for Sub-Saharan Africa alone ({count})",
        "создан только для стран Африки южнее Сахары ({count})",
    ),
    "view.world.why.netloss_shortcut": (
        "its coefficients are unpublished ({count})",
        "его коэффициенты не опубликованы ({count})",
    ),
    "view.world.why.no_form": (
        "no form for it ({count})",
        "подходящей формулы нет ({count})",
    ),
    "view.world.without": (
        "{count} countries and territories without a figure by any method",
        "{count:|one=# страна или территория|few=# страны и территории|many=# стран и территорий|other=# страны и территории} без цифры ни по одному методу",
    ),
    "view.world.sources": (
        "Sources",
        "Источники",
    ),
    "view.world.interval.none": (
        "none stated",
        "не указан",
    ),
    "view.world.most.label": (
        "A day without any internet in {place}",
        "День без интернета: {place}",
    ),
    "view.world.middle.label": (
        "A day without any internet in {place}, the median country",
        "День без интернета, медианная страна: {place}",
    ),
}
