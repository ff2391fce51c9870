"""What the loss by sector and the count of people have to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_sector": (
        "no sector is called '{name}'; known: {known}",
        "отрасли «{name}» нет; известны: {known}",
    ),
    "error.bad_hours": (
        "the hours of '{name}' must be two that differ, between 0 and 24, and a holiday has none; give full hours of the local day, and a parameter with them",
        "часов у '{name}' должно быть два, разных, между 0 и 24, а у праздника их нет; укажите полные часы местных суток и с ними параметр",
    ),
    "error.bad_buffers": (
        "hours that are absorbed, their rise or their refill are negative, not finite or without any rise; give hours from 0, and a rise above 0",
        "поглощаемые часы, их рост или восполнение отрицательны, не конечны или без роста; укажите часы от 0, а рост больше 0",
    ),
    "error.sector_services": (
        "'{name}' cuts neither wired nor mobile access somewhere, so no sector stops there; name all, fixed or mobile as service",
        "'{name}' где-то не отключает ни проводного, ни мобильного доступа, и отрасли там не останавливаются; укажите услугу all, fixed или mobile",
    ),
    "error.not_a_region": (
        "'{place}' is not a region of {country} that is known here; known: {known}",
        "'{place}' — не регион страны {country} из известных здесь; известны: {known}",
    ),
    "error.country_and_region": (
        "the shutdown cuts {country} and a region of it, which would count twice; give the one or the other",
        "отключение охватывает страну {country} и её регион, и это учлось бы дважды; укажите одно из двух",
    ),
    "error.parts_of_gdp": (
        "agriculture, industry and services are {low:.3g} at the least and {total:.3g} of GDP together; give shares from 0 that add up to no more than 1",
        "сельское хозяйство, промышленность и услуги: наименьшая доля {low:.3g}, вместе {total:.3g} ВВП; укажите доли от 0, в сумме не больше 1",
    ),
    "error.gdp_not_positive": (
        "the GDP of {place} is not above zero; correct it",
        "ВВП ({place}) не больше нуля; исправьте",
    ),
    "error.profile_gap": (
        "the activity profile '{name}' does not cover every hour of every kind of day; add the missing rows",
        "профиль активности «{name}» охватывает не все часы всех видов дней; добавьте недостающие строки",
    ),
    "error.no_zone_of": (
        "the zone database has no zone for {place}; give its regions with their zones",
        "в базе часовых поясов нет пояса для {place}; укажите регионы с их поясами",
    ),
    "error.confounder_parameter": (
        "'{name}' is not a row of parameters.csv; add one in share, or leave the cell empty for a holiday",
        "'{name}' — не строка parameters.csv; добавьте её с единицей share или оставьте ячейку пустой для праздника",
    ),
    "error.sale_twice": (
        "what {seller} sells to {buyer} stands twice; keep one",
        "продажи {seller} для {buyer} указаны дважды; оставьте одно",
    ),
    "error.no_output": (
        "the table has no output of {sector}; add a row with `output` as buyer",
        "в таблице нет выпуска отрасли {sector}; добавьте строку с `output` в buyer",
    ),
    "error.interindustry_cell": (
        "the row of {name} holds {value}; give sales from 0, and an output above 0",
        "в строке {name} стоит {value}; укажите продажи от 0 и выпуск больше 0",
    ),
    "error.interindustry_output": (
        "'{sector}' sells {share:.3g} times its output to sectors of the table; what they buy cannot exceed it: check units and the row of `output`",
        "'{sector}' продаёт отраслям таблицы в {share:.3g} раза больше своего выпуска; больше него они купить не могут: проверьте единицы и строку `output`",
    ),
    "error.interindustry_closed": (
        "the sectors of the table sell all they make to each other, so that an inoperability would never end; give final demand by an `output` above the sales",
        "отрасли таблицы продают всё друг другу, и остановка не кончилась бы никогда; задайте конечный спрос: `output` больше продаж",
    ),
    "error.interindustry_empty": (
        "the table has fewer than two sectors; give the sales between two at least",
        "в таблице меньше двух отраслей; укажите продажи хотя бы между двумя",
    ),
    "error.not_observed": (
        "losses of '{basis}' origin cannot calibrate anything: a model fitted to a model's output learns the model; give losses that were observed, with basis 'observed'",
        "потери происхождения '{basis}' ничего не калибруют: модель, подогнанная к выходу модели, выучит модель; дайте наблюдавшиеся потери, с basis 'observed'",
    ),
    "error.loss_columns": (
        "losses lack the column {missing}; give event, depth, hours, loss_share and basis",
        "у потерь нет столбца {missing}; укажите event, depth, hours, loss_share и basis",
    ),
    "error.loss_row": (
        "event '{event}' has a depth or a loss outside 0 to 1, or no hours; give shares, and hours above 0",
        "у события '{event}' глубина или потеря вне пределов от 0 до 1 или нет часов; укажите доли и часы больше 0",
    ),
    "error.few_losses": (
        "{found} losses are too few to fit three numbers; give at least {least}, some shorter than a day and some longer",
        "потерь {found}: мало, чтобы подогнать три числа; дайте не меньше {least}, одни короче суток, другие длиннее",
    ),
    "error.draws_of_two": (
        "a split of variance takes a power of two of draws, twice over; {draws} draws of the run allow none of {least} or more: use more draws",
        "разложению дисперсии нужна степень двойки выборок, и дважды; {draws} выборок расчёта не дают и {least}: возьмите больше выборок",
    ),
    "omission.sectors": (
        "loss by sector",
        "потери по отраслям",
    ),
    "omission.no_parts": (
        "agriculture, industry and services of the country are not all on record",
        "не все доли — сельского хозяйства, промышленности и услуг страны — есть в данных",
    ),
    "narrow.series": (
        "how deep the cut was, hour by hour",
        "какой была глубина отключения час за часом",
    ),
    "report.sectors": (
        "Loss by sector",
        "Потери по отраслям",
    ),
    "sectors.short": (
        "In short: an estimated {lost} of value added was lost to the shutdown itself, on top of what the unrest stopped anyway and after what was made up later. Had the week been ordinary otherwise, the same cut would have cost {ordinary}.",
        "Коротко: по оценке, {lost} добавленной стоимости потеряно из-за самого отключения, сверх того, что и так остановили беспорядки, и за вычетом навёрстанного позже. Будь неделя в остальном обычной, такое же отключение стоило бы {ordinary}.",
    ),
    "sectors.short.alone": (
        "In short: an estimated {lost} of value added was lost to the shutdown, after what was made up later. What else stopped work in these days is not on record here, and would be part of it.",
        "Коротко: по оценке, {lost} добавленной стоимости потеряно из-за отключения, за вычетом навёрстанного позже. Что ещё останавливало работу в эти дни, здесь в данных нет, и это вошло бы в сумму.",
    ),
    "sectors.assumed": (
        "This is no measurement. GDP, its three large parts and the hours of the cut are on record; how services divide, how much stops, after how long, and how much is made up later is assumed, and the interval is what those assumptions allow.",
        "Это не измерение. В данных есть ВВП, три его крупные части и часы отключения; как делятся услуги, сколько останавливается, через какое время и сколько навёрстывают, допущено, и интервал — это то, что допускают эти допущения.",
    ),
    "sectors.flow": (
        "Medians in millions of dollars, in brackets the 90 % interval. Interrupted is what was not made in those hours; lost is what was not caught up afterwards either. An ordinary week would have made {exposed} in the same {hours:.0f} hours: {share} of that is lost.",
        "Медианы в млн долларов, в скобках 90%-ный интервал. «Прервано» — не создано в эти часы; «потеряно» — не навёрстано и после. Обычная неделя за те же {hours:.0f} ч дала бы {exposed}: потеряно {share} этого.",
    ),
    "sectors.stood_in": (
        "Stood in: {list}.",
        "Подставлено: {list}.",
    ),
    "sectors.stood_in.year": (
        "{name} of {year}",
        "{name} за {year} год",
    ),
    "sectors.confounders": (
        "What else stopped work. Each is set against the loss of an ordinary week by itself: what it would have stopped anyway, and at most, had it stopped all that it touches. They overlap and do not add up.",
        "Что ещё останавливало работу. Каждое сопоставлено с потерями обычной недели само по себе: что остановило бы и так и, самое большее, если бы остановило всё, чего касается. Они пересекаются и не складываются.",
    ),
    "sectors.claims": (
        "Said by others, of the unrest with or without its network, so that none is a figure of the shutdown: {list}. Nobody published a split between looting and lost connectivity.",
        "Что говорили другие о беспорядках, с их отключением или без него; ни одна из этих цифр не относится к самому отключению: {list}. Разделения на грабежи и потерю связи никто не публиковал.",
    ),
    "sectors.claim": (
        "{usd} ({who}, {when})",
        "{usd} ({who}, {when})",
    ),
    "sectors.claim.to": (
        " to ",
        " – ",
    ),
    "sectors.no_knock_on": (
        "Knock-on from sector to sector is left out: it takes a table of what sectors sell to each other, and none ships here (sales.csv of a case).",
        "Перенос потерь между отраслями не учтён: для него нужна таблица продаж отраслей друг другу, а в пакете её нет (sales.csv случая).",
    ),
    "sectors.knock_on": (
        "Knock-on from sector to sector, by the sales of the case: {usd} more.",
        "Перенос потерь между отраслями, по продажам из случая: ещё {usd}.",
    ),
    "sectors.narrow": (
        "The fact that would narrow it most: {what} ({name}), which by itself makes {share:.0%} of the variance; were it known, the 90 % interval would be {known} wide on average in place of {now}.",
        "Факт, который сузил бы интервал сильнее всего: {what} ({name}); сам по себе он даёт {share:.0%} дисперсии; будь он известен, 90%-ный интервал был бы шириной в среднем {known} вместо {now}.",
    ),
    "sectors.narrow.next": (
        "Next: {list}.",
        "Далее: {list}.",
    ),
    "sectors.narrow.one": (
        "{name} {share:.0%}",
        "{name} {share:.0%}",
    ),
    "sectors.record": (
        "No record of observed losses was found for any shutdown, so that nothing here is calibrated on one.",
        "Данных о наблюдавшихся потерях не найдено ни по одному отключению, так что здесь ничего по ним не откалибровано.",
    ),
    "sectors.method": (
        "Method: value added of a sector, by local hour and weekday, times the share that stops without the network at this depth and length, less what is caught up.",
        "Метод: добавленная стоимость отрасли по местным часам и дням недели, умноженная на долю, которая останавливается без сети при такой глубине и длительности, за вычетом навёрстанного.",
    ),
    "sectors.total": (
        "What stands side by side. Only value added that no other row counts may be added, so that the one total to be made is {usd}.",
        "Что стоит рядом. Складывать можно лишь добавленную стоимость, не учтённую другой строкой, так что единственный возможный итог — {usd}.",
    ),
    "sectors.total.yes": (
        "yes",
        "да",
    ),
    "sectors.total.no": (
        "no: {reason}",
        "нет: {reason}",
    ),
    "flow.kind": (
        "{kind}, not value added",
        "{kind}, а не добавленная стоимость",
    ),
    "flow.shared": (
        "same flows as {others}",
        "те же потоки, что {others}",
    ),
    "kind_of_flow.revenue": (
        "revenue",
        "выручка",
    ),
    "kind_of_flow.purchases": (
        "purchases",
        "покупки",
    ),
    "kind_of_flow.transfer": (
        "money sent from one to another",
        "деньги, переведённые от одних другим",
    ),
    "component.sectors": (
        "loss by sector",
        "потери по отраслям",
    ),
    "component.knock_on": (
        "knock-on between sectors",
        "перенос между отраслями",
    ),
    "component.mining": (
        "revenue of Bitcoin miners",
        "выручка майнеров биткоина",
    ),
    "component.payments": (
        "purchases lost",
        "потерянные покупки",
    ),
    "component.remittances": (
        "money sent, held up",
        "задержанные денежные переводы",
    ),
    "report.sector_people": (
        "People",
        "Люди",
    ),
    "people.short": (
        "Cut off: {users} online, for {hours} of full loss: {person_hours} person-hours.",
        "Отключено пользователей интернета: {users}, на {hours} полной потери: {person_hours} человеко-часов.",
    ),
    "people.mobile_only": (
        "Of these, {users} have no line at home and mobile data alone: they lost {person_hours} person-hours of it. With a line, the hours are those of wired access, and the first row goes by the series of all services, so that the two do not add up to it.",
        "Из них {users} не имеют линии дома, только мобильный интернет: они потеряли {person_hours} человеко-часов. Для тех, у кого линия есть, часы — по проводному доступу, а первая строка — по ряду всего интернета, поэтому в сумме они её не дают.",
    ),
    "people.work": (
        "Hours of work at a distance lost: {hours}; hours of study: {study}. How many worked or studied so in these days nobody counted: for work the low end is near the official count of teleworkers, the high end near all who could; holidays of schools are not known here and count as study.",
        "Потеряно часов удалённой работы: {hours}; часов учёбы: {study}. Сколько людей работало или училось в эти дни, никто не считал: для работы нижний край близок к официальному числу удалённых работников, верхний — ко всем, кто мог бы; школьные каникулы здесь неизвестны и считаются учёбой.",
    ),
    "people.regions": (
        "By region: the share of each in the people, and the hours of the country where no series is of the region itself.",
        "По регионам: доля каждого в населении и часы страны, где нет ряда самого региона.",
    ),
    "calibration.none": (
        "No record of observed losses was found for any shutdown: figures that are published are outputs of models, or of surveys that do not part the network from the unrest. Nothing is fitted to them; the shares stay assumed.",
        "Данных о наблюдавшихся потерях не найдено ни по одному отключению: опубликованные цифры — выход моделей или опросов, которые не отделяют сеть от беспорядков. По ним ничего не подгоняется; доли остаются допущенными.",
    ),
    "calibration.fitted": (
        "Fitted to {events} observed losses.",
        "Подогнано по наблюдавшимся потерям (их {events}).",
    ),
    "column.component": (
        "US$ M, side by side",
        "млн $, рядом",
    ),
    "column.amount": (
        "amount",
        "сумма",
    ),
    "column.in_total": (
        "in the total",
        "в итоге",
    ),
    "column.sector_usd": (
        "US$ M by sector",
        "млн $ по отраслям",
    ),
    "column.group_of_people": (
        "people",
        "люди",
    ),
    "column.exposed": (
        "makes",
        "создаётся",
    ),
    "column.interrupted": (
        "interrupted",
        "прервано",
    ),
    "column.lost_ordinary": (
        "lost, ordinary week",
        "потеряно, обычная неделя",
    ),
    "column.lost_unrest": (
        "lost, network alone",
        "потеряно, только сеть",
    ),
    "column.confounder": (
        "US$ M by what else stopped work",
        "млн $: что ещё останавливало работу",
    ),
    "column.explains": (
        "explains",
        "объясняет",
    ),
    "column.at_most": (
        "at most",
        "самое большее",
    ),
    "column.person_hours": (
        "person-hours",
        "человеко-часы",
    ),
    "column.loss_hours": (
        "hours of full loss",
        "часы полной потери",
    ),
    "column.region": (
        "region",
        "регион",
    ),
    "column.group": (
        "parameters of",
        "параметры:",
    ),
    "column.first_order": (
        "alone",
        "сами по себе",
    ),
    "column.total_order": (
        "with others",
        "с другими",
    ),
    "sector.all": (
        "all sectors",
        "все отрасли",
    ),
    "figure.sectors": (
        "What each sector lost",
        "Что потеряла каждая отрасль",
    ),
    "figure.sectors.note": (
        "Million US dollars of value added that was not made up later, medians and 90 % intervals. All sectors by the network alone: {lost}. How much stops in each is assumed, not measured; the hours of the cut are {series}.",
        "Млн долларов США добавленной стоимости, которую позже не наверстали, медианы и 90%-ные интервалы. Все отрасли из-за одной сети: {lost}. Сколько останавливается в каждой, допущено, а не измерено; ряд, по которому взяты часы отключения, {series}.",
    ),
    "figure.sectors.unrest": (
        "by the network alone, beyond the unrest",
        "из-за одной сети, сверх беспорядков",
    ),
    "figure.sectors.ordinary": (
        "the same cut in an ordinary week",
        "такое же отключение в обычную неделю",
    ),
    "figure.sectors.alt": (
        "Value added lost to the shutdown by sector, one row each with its 90 percent interval, {lost} in all: {list}. Where two bars stand in a row, the second is the same cut in an ordinary week.",
        "Потерянная из-за отключения добавленная стоимость по отраслям, по строке на каждую с 90%-ным интервалом, всего {lost}: {list}. Где в строке два отрезка, второй — такое же отключение в обычную неделю.",
    ),
    "sector.agriculture": (
        "agriculture",
        "сельское хозяйство",
    ),
    "sector.industry": (
        "industry",
        "промышленность",
    ),
    "sector.trade": (
        "trade",
        "торговля",
    ),
    "sector.transport": (
        "transport",
        "транспорт",
    ),
    "sector.ride_hailing": (
        "ride hailing",
        "заказ такси",
    ),
    "sector.platform_work": (
        "platform work",
        "платформенная занятость",
    ),
    "sector.tourism": (
        "lodging and meals",
        "проживание и питание",
    ),
    "sector.information": (
        "information and communication",
        "информация и связь",
    ),
    "sector.finance": (
        "finance",
        "финансы",
    ),
    "sector.property": (
        "real estate",
        "недвижимость",
    ),
    "sector.telework": (
        "office work, telework",
        "офисная и удалённая работа",
    ),
    "sector.public_services": (
        "public services, health",
        "госуслуги, здравоохранение",
    ),
    "sector.education": (
        "education",
        "образование",
    ),
    "sector.other_services": (
        "other services",
        "прочие услуги",
    ),
    "group.series": (
        "depth and hours of the cut",
        "глубина и часы отключения",
    ),
    "group.size": (
        "size of the sectors",
        "размер отраслей",
    ),
    "group.stops": (
        "share that stops",
        "останавливающаяся доля",
    ),
    "group.duration": (
        "buffers: hours absorbed, rise, refill",
        "запасы: поглощение, рост, восполнение",
    ),
    "group.services": (
        "mobile or wired, and what is kept",
        "мобильный или проводной, и что остаётся",
    ),
    "group.unrest": (
        "what else stopped work",
        "что ещё останавливало работу",
    ),
    "group.caught_up": (
        "share caught up",
        "навёрстанная доля",
    ),
    "who.online": (
        "online",
        "пользователи интернета",
    ),
    "who.line": (
        "with a line at home",
        "с линией дома",
    ),
    "who.mobile_only": (
        "with mobile data alone",
        "только мобильный интернет",
    ),
}
