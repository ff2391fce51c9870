"""What `offswitch simulate` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_cut": (
        "'{text}' cannot be cut; give one of {known}, or mobile,fixed for both",
        "'{text}' отключить нельзя; укажите одно из: {known}, или mobile,fixed для обоих",
    ),
    "error.platforms_in_cut": (
        "a cut takes its platforms with it, and counting both would count them twice; give social alone, or a cut without it",
        "отключение захватывает и платформы, и счёт обоих учёл бы их дважды; укажите одно social или отключение без него",
    ),
    "error.platforms": (
        "{platforms} platforms with the service '{service}'; give --platforms N, at least 1, with --services social alone",
        "платформ {platforms} при услуге '{service}'; укажите --platforms N, не меньше 1, только с --services social",
    ),
    "error.bad_start": (
        "'{text}' is no time; write 2025-02-03T08:00, or with an offset 2025-02-03T08:00+05:00, between 1990 and 2100",
        "'{text}' — не время; пишите 2025-02-03T08:00 или со смещением 2025-02-03T08:00+05:00, между 1990 и 2100 годом",
    ),
    "error.bad_length": (
        "a shutdown of {hours} hours cannot be priced; give one above zero and up to {most:,.0f}",
        "отключение в {hours} ч оценить нельзя; укажите больше нуля и до {most:,.0f}",
    ),
    "error.bad_window": (
        "'{text}' is no stretch of connection; write 17:00-20:00 for every day, or START/END for one",
        "'{text}' — не промежуток связи; пишите 17:00-20:00 для каждого дня или START/END для одного раза",
    ),
    "error.window_outside": (
        "'{text}' lies outside the shutdown; correct it, --start or --hours",
        "'{text}' лежит вне отключения; исправьте его, --start или --hours",
    ),
    "error.always_up": (
        "with '{text}' the network is up all the time; leave some of it out",
        "с '{text}' сеть работает всё время; уберите часть",
    ),
    "error.unknown_reach": (
        "nothing is known of the reach '{reach}'; use one of {known}",
        "об охвате '{reach}' ничего не известно; возьмите один из: {known}",
    ),
    "error.simulate_region": (
        "'{place}' is a region; give the country, and the region with --regions: offswitch simulate {country} --regions {place}",
        "'{place}' — регион; укажите страну, а регион ключом --regions: offswitch simulate {country} --regions {place}",
    ),
    "error.simulate_not_a_region": (
        "'{place}' is not a region of {country} on record; known: {known}",
        "'{place}' — не регион страны {country} из данных; известны: {known}",
    ),
    "error.simulate_foreign_region": (
        "'{place}' is not a region of {country}; its codes begin with {code}-",
        "'{place}' — не регион страны {country}; его коды начинаются с {code}-",
    ),
    "error.region_without_share": (
        "nothing is on record of the regions of {country}; give the share of its output with its source: --regions {place}=SHARE@SOURCE",
        "о регионах страны {country} данных нет; укажите долю в её выпуске с источником: --regions {place}=SHARE@SOURCE",
    ),
    "error.bad_share_of": (
        "'{text}' is no share of {of}; write SHARE@SOURCE, such as 0.4@regulator-2023",
        "'{text}' — не доля ({of}); пишите SHARE@SOURCE, например 0.4@regulator-2023",
    ),
    "error.nothing_cut": (
        "with a severity of 0 nothing is cut; give one above 0",
        "при тяжести 0 ничего не отключено; укажите больше 0",
    ),
    "error.region_twice": (
        "'{place}' stands twice; keep one",
        "'{place}' указан дважды; оставьте один",
    ),
    "error.regions_over_one": (
        "the shares of the regions add up to {total:.3g}; correct them, no more than 1 can be",
        "доли регионов в сумме дают {total:.3g}; исправьте, больше 1 быть не может",
    ),
    "error.no_country": (
        "name a country, or several with --compare KZ,IR,MM",
        "укажите страну или несколько: --compare KZ,IR,MM",
    ),
    "help.simulate": (
        "What a shutdown would cost: imagined, in any country, priced by every method, with what stood in and what is left out.",
        "Во что обошлось бы отключение: воображаемое, в любой стране, оценённое каждым методом, с указанием, что подставлено и что не учтено.",
    ),
    "help.simulate_place": (
        "Country in ISO 3166 (KZ or KAZ).",
        "Страна по ISO 3166 (KZ или KAZ).",
    ),
    "help.simulate_hours": (
        "Hours from its first to its last, hours of connection included.",
        "Часы от начала до конца, включая часы связи.",
    ),
    "help.simulate_services": (
        "What is cut: all, mobile, fixed (mobile,fixed is all), or social, which blocks platforms.",
        "Что отключено: all, mobile, fixed (mobile,fixed — это all) или social: блокировка платформ.",
    ),
    "help.simulate_platforms": (
        "With --services social: how many platforms.",
        "С --services social: сколько платформ.",
    ),
    "help.simulate_start": (
        "When it starts, ISO 8601; without an offset by the clock of the capital. Default: a Monday at midnight after the newest indicators. Indicators are of the year before.",
        "Когда начинается, ISO 8601; без смещения — по часам столицы. По умолчанию: полночь понедельника после новейших показателей. Показатели — за предыдущий год.",
    ),
    "help.simulate_regions": (
        "Regions that are cut, in ISO 3166-2, separated by commas; CODE=SHARE@SOURCE, its share of the country's output and who says so, where its people are not on record.",
        "Отключённые регионы по ISO 3166-2, через запятую; CODE=SHARE@SOURCE — доля в выпуске страны и кто её называет, если числа жителей в данных нет.",
    ),
    "help.simulate_operators": (
        "Share of the lines that the operators cut off hold, and who says so.",
        "Доля линий отключённых операторов и кто её называет.",
    ),
    "help.simulate_reach": (
        "What can still be reached: none, domestic or allow_list.",
        "Что ещё доступно: none, domestic или allow_list.",
    ),
    "help.simulate_windows": (
        "Hours of connection, separated by commas: 17:00-20:00 of every day, or START/END once.",
        "Часы связи, через запятую: 17:00-20:00 каждый день или START/END один раз.",
    ),
    "help.simulate_severity": (
        "Share of the network that is lost: a number, or a distribution such as 'uniform(0.8, 1)'.",
        "Потерянная доля сети: число или распределение, например 'uniform(0.8, 1)'.",
    ),
    "help.simulate_vintage": (
        "Release of GDP, such as late-2021.",
        "Выпуск ВВП, например late-2021.",
    ),
    "help.simulate_running": (
        "It still lasts: cost so far, of a further hour, and what is provisional.",
        "Отключение ещё длится: ущерб до сих пор, за каждый следующий час и что предварительно.",
    ),
    "help.simulate_variance": (
        "Split the variance of the loss by sector between groups of assumptions.",
        "Разложить дисперсию потерь по отраслям по группам допущений.",
    ),
    "help.simulate_compare": (
        "Countries to set beside each other, separated by commas.",
        "Страны для сравнения, через запятую.",
    ),
    "stage.simulate": (
        "pricing the shutdown",
        "оценка отключения",
    ),
    "method.sectors": (
        "by sector (ours)",
        "по отраслям (наш)",
    ),
    "caveat.reach": (
        "it knows of no inside that can still be reached, and prices a whole cut",
        "не знает о доступной сети внутри страны и оценивает полное отключение",
    ),
    "simulate.own": (
        "the country's own",
        "собственное значение страны",
    ),
    "simulate.of_g20": (
        "the range over the G20, {low:.1%} to {high:.1%}",
        "разброс по G20, от {low:.1%} до {high:.1%}",
    ),
    "simulate.of_countries": (
        "the range over all countries, {low:.1%} to {high:.1%}",
        "разброс по всем странам, от {low:.1%} до {high:.1%}",
    ),
    "simulate.scaled": (
        "the same scaled to add up to no more than GDP",
        "те же, уменьшенные, чтобы в сумме не превышать ВВП",
    ),
    "simulate.clocks": (
        "{count} zones of the country",
        "часовые пояса страны (их {count})",
    ),
    "simulate.of_output": (
        "share of the country's output",
        "доля выпуска страны",
    ),
    "simulate.of_people": (
        "share of its people, {share:.1%}",
        "доля её жителей, {share:.1%}",
    ),
    "simulate.by_people": (
        "share of the country's people",
        "доля жителей страны",
    ),
    "simulate.by_output": (
        "share of its output, {share:.1%}",
        "доля её выпуска, {share:.1%}",
    ),
    "simulate.given": (
        "named by the user",
        "задано пользователем",
    ),
    "input.gdp_usd": (
        "GDP",
        "ВВП",
    ),
    "input.cost_gdp_usd": (
        "GDP as NetBlocks COST takes it",
        "ВВП, как его берёт NetBlocks COST",
    ),
    "input.population": (
        "people",
        "население",
    ),
    "input.payments_machines": (
        "cash machines",
        "банкоматы",
    ),
    "input.remittances_share": (
        "remittances received as a share of GDP",
        "полученные денежные переводы как доля ВВП",
    ),
    "input.online_share": (
        "share of people online",
        "доля пользователей интернета",
    ),
    "input.fixed_broadband_share": (
        "wired lines a person",
        "проводных линий на человека",
    ),
    "input.mobile_subscriptions": (
        "mobile subscriptions a person",
        "мобильных абонементов на человека",
    ),
    "input.agriculture_share": (
        "agriculture's share of GDP",
        "доля сельского хозяйства в ВВП",
    ),
    "input.industry_share": (
        "industry's share of GDP",
        "доля промышленности в ВВП",
    ),
    "input.services_share": (
        "services' share of GDP",
        "доля услуг в ВВП",
    ),
    "input.brookings_share": (
        "internet economy as a share of GDP",
        "интернет-экономика как доля ВВП",
    ),
    "input.parts_of_gdp": (
        "the three shares of GDP",
        "три доли ВВП",
    ),
    "input.clock": (
        "local time",
        "местное время",
    ),
    "input.regions": (
        "what is cut of the country's output",
        "отключённая часть выпуска страны",
    ),
    "input.people": (
        "who is cut off",
        "кто отключён",
    ),
    "simulate.published": (
        "published methods",
        "опубликованные методы",
    ),
    "simulate.no_fixed": (
        "none has a form for fixed lines alone",
        "ни у одного нет формулы для одних проводных линий",
    ),
    "simulate.no_social": (
        "no sector's loss by a block of platforms is known, nor who uses which; the network is up",
        "потери отраслей от блокировки платформ неизвестны, как и то, кто какими пользуется; сеть работает",
    ),
    "simulate.missing": (
        "on record for no year, and what needs it is left out; give one with --set {name}=VALUE",
        "данных нет ни за один год, и то, чему это нужно, не считается; задайте: --set {name}=VALUE",
    ),
    "simulate.omitted.knock_on": (
        "knock-on between sectors",
        "перенос потерь между отраслями",
    ),
    "simulate.omitted.knock_on.why": (
        "no table of what sectors sell each other ships",
        "таблицы продаж отраслей друг другу в пакете нет",
    ),
    "simulate.omitted.unrest": (
        "unrest",
        "беспорядки",
    ),
    "simulate.omitted.unrest.why": (
        "an imagined shutdown is set against an ordinary week alone",
        "воображаемое отключение сравнивается только с обычной неделей",
    ),
    "simulate.omitted.holidays": (
        "public holidays",
        "государственные праздники",
    ),
    "simulate.omitted.holidays.why": (
        "not on record by country: every day is an ordinary one of its weekday",
        "данных по странам нет: каждый день считается обычным для своего дня недели",
    ),
    "simulate.payments": (
        "payments",
        "платежи",
    ),
    "simulate.no_payments.platforms": (
        "which payments run on a blocked platform is on record nowhere; the network is up",
        "нигде нет данных, какие платежи идут через заблокированную платформу; сеть работает",
    ),
    "simulate.no_payments.long": (
        "the model holds for {days:.0f} days at most: pay days, prices and new notes are not in it",
        "модель годится самое большее на {days:.0f} сут: дней выплат, цен и новых банкнот в ней нет",
    ),
    "simulate.no_payments.machines": (
        "no count of the country's cash machines by {year} is on record",
        "числа банкоматов страны к {year} году в данных нет",
    ),
    "simulate.remittances": (
        "remittances",
        "денежные переводы",
    ),
    "simulate.no_remittances.service": (
        "which transfers need the service that is cut is on record nowhere; only a cut of all services is followed",
        "нигде нет данных, каким переводам нужна отключённая услуга; прослеживается лишь отключение всего интернета",
    ),
    "simulate.no_remittances.long": (
        "the model holds for {days:.0f} days at most",
        "модель годится самое большее на {days:.0f} сут",
    ),
    "simulate.omitted.mining": (
        "mining",
        "майнинг",
    ),
    "simulate.omitted.mining.why": (
        "inside of value added: adding it would count twice; see offswitch mining",
        "входит в добавленную стоимость: сложение учло бы его дважды; см. offswitch mining",
    ),
    "simulate.omitted.trust": (
        "later harm",
        "последующий вред",
    ),
    "simulate.omitted.trust.why": (
        "investment, trust and taxes after the return: no method prices them by event",
        "инвестиции, доверие и налоги после восстановления: ни один метод не оценивает их по событию",
    ),
    "provisional.end": (
        "its end: what is caught up, and the return, begin only then",
        "его конец: что наверстают и восстановление начнутся лишь тогда",
    ),
    "provisional.caught_up": (
        "what will be caught up afterwards, and how long money from abroad is late, taken as if it ended now",
        "что наверстают после и насколько опоздают деньги из-за рубежа; взято, будто оно кончается сейчас",
    ),
    "provisional.next_day": (
        "the cost of a further hour, mean of the next 24; by our method it grows while buffers empty, by the published ones it never changes",
        "ущерб за следующий час, среднее ближайших 24; по нашему методу он растёт, пока пустеют запасы, по опубликованным не меняется никогда",
    ),
    "provisional.gdp": (
        "GDP of {year}, not on record yet",
        "ВВП за {year} год, которого в данных ещё нет",
    ),
    "simulate.title": (
        "An imagined shutdown: {place}",
        "Воображаемое отключение: {place}",
    ),
    "simulate.title.running": (
        "A shutdown that lasts: {place}",
        "Отключение, которое длится: {place}",
    ),
    "simulate.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. Nothing here was observed: it is priced as described. Intervals are 90 %. --json has every input with its distribution, status and source.",
        "offswitch {version}, начальное число {seed}, выборок: {draws:,}. Здесь ничего не наблюдалось: оценено то, что описано. Интервалы 90%-ные. --json даёт каждое входное значение с распределением, статусом и источником.",
    ),
    "simulate.cut": (
        "{what} in {where}",
        "{what}: {where}",
    ),
    "simulate.hours": (
        "{hours} hours without {service}",
        "{hours:|one=# час|few=# часа|many=# часов|other=# часа} отключения ({service})",
    ),
    "simulate.an_hour": (
        "An hour without {service}",
        "Час отключения ({service})",
    ),
    "simulate.part_of": (
        "{regions} of {country}",
        "{regions} ({country})",
    ),
    "simulate.but.windows": (
        "{hours} of them connected",
        "из них {hours} на связи",
    ),
    "simulate.but.severity": (
        "{severity} of the network lost",
        "потеряно {severity} сети",
    ),
    "simulate.but.reach": (
        "{reach} can be reached",
        "доступно: {reach}",
    ),
    "simulate.but.operators": (
        "{share:.1%} of the lines",
        "{share:.1%} линий",
    ),
    "simulate.service.all": (
        "any internet",
        "весь интернет",
    ),
    "simulate.service.mobile": (
        "mobile data",
        "мобильный интернет",
    ),
    "simulate.service.fixed": (
        "wired access",
        "проводной доступ",
    ),
    "simulate.service.social": (
        "{count} platforms",
        "{count:|one=# платформа|few=# платформы|many=# платформ|other=# платформы}",
    ),
    "simulate.service.social.one": (
        "one platform",
        "одна платформа",
    ),
    "simulate.short.would": (
        "{what}, from {start} local time, would cost {usd} of value added that is not made up later: {share} of a year's GDP. That is by sector, against an ordinary week. Almost every share behind it is assumed, so the interval is what those assumptions allow.",
        "{what}, начало — {start} местного времени: ущерб {usd} добавленной стоимости, которую позже не наверстать, — {share} годового ВВП. Это оценка по отраслям, против обычной недели. Почти все доли в её основе допущены, так что интервал — это то, что допускают эти допущения.",
    ),
    "simulate.short.so_far": (
        "{what}, from {start} local time, have cost {usd} so far: {share} of a year's GDP. That is value added by sector that will not be made up later, against an ordinary week. Almost every share behind it is assumed, so the interval is what those assumptions allow.",
        "{what}, начало — {start} местного времени: ущерб на сейчас {usd}, {share} годового ВВП. Это добавленная стоимость по отраслям, которую позже не наверстать, против обычной недели. Почти все доли в её основе допущены, так что интервал — это то, что допускают эти допущения.",
    ),
    "simulate.short.published": (
        "{what}, from {start} local time: no loss by sector is known for it, and what follows is by published methods alone.",
        "{what}, начало — {start} местного времени: потери по отраслям для этого неизвестны, и дальше — только опубликованные методы.",
    ),
    "simulate.short.range": (
        "{count} published methods give {low} ({low_method}) to {high} ({high_method}), {times} times as much. They share inputs and none knows the hour or the day: their spread is disagreement, not an interval.",
        "Опубликованные методы (их {count}) дают от {low} ({low_method}) до {high} ({high_method}), разница в {times:|one=# раз|few=# раза|many=# раз|other=# раза}. У них общие входные данные, и ни один не знает ни часа, ни дня: их разброс — расхождение, а не интервал.",
    ),
    "simulate.short.one": (
        "One published method has a form for it: {usd} ({method}).",
        "Формула для этого есть у одного опубликованного метода: {usd} ({method}).",
    ),
    "simulate.short.people.online": (
        "Cut off: {people} online.",
        "Отключено пользователей интернета: {people}.",
    ),
    "simulate.short.people.mobile_only": (
        "Cut off, with no line at home: {people}.",
        "Отключены, и дома линии нет: {people}.",
    ),
    "simulate.short.people.line": (
        "Cut off at home: {people}, of whom those with mobile data keep that.",
        "Отключены дома: {people}; у кого есть мобильный интернет, у тех он остаётся.",
    ),
    "simulate.short.further": (
        "Each further hour costs {usd} by sector, mean of the next 24, and {low} to {high} by published methods.",
        "Каждый следующий час стоит {usd} по отраслям, среднее ближайших 24, и от {low} до {high} по опубликованным методам.",
    ),
    "simulate.imagined": (
        "What is imagined",
        "Что воображается",
    ),
    "simulate.when": (
        "From {local} ({zone}): {start} to {end} UTC.",
        "Начало: {local} ({zone}); с {start} по {end} UTC.",
    ),
    "simulate.when.each": (
        "From {local} by the clock of each capital.",
        "Начало: {local} по часам каждой столицы.",
    ),
    "simulate.depth": (
        "Share of the network lost: {severity}. Reached through what is cut: {reach}. Full loss: {hours}.",
        "Потерянная доля сети: {severity}. Через отключённое доступно: {reach}. Полная потеря: {hours}.",
    ),
    "simulate.depth.platforms": (
        "Share of their use that is lost: {severity}. Full loss: {hours}.",
        "Потерянная доля пользования ими: {severity}. Полная потеря: {hours}.",
    ),
    "simulate.reach.none": (
        "nothing",
        "ничего",
    ),
    "simulate.reach.domestic": (
        "the inside of the country",
        "сеть внутри страны",
    ),
    "simulate.reach.allow_list": (
        "a list of allowed services",
        "список разрешённых сервисов",
    ),
    "simulate.windows": (
        "Hours of connection, taken off: {hours}. Stretches of them: {count}.",
        "Вычтенные часы связи: {hours}. Таких промежутков: {count}.",
    ),
    "simulate.part.people": (
        "Regions: {share:.1%} of the people ({source}), taken for the same share of output.",
        "Регионы: {share:.1%} жителей ({source}), принято за ту же долю выпуска.",
    ),
    "simulate.part.output": (
        "Regions: {share:.1%} of output ({source}).",
        "Регионы: {share:.1%} выпуска ({source}).",
    ),
    "simulate.part.operators": (
        "Operators: {share:.1%} of the lines ({source}).",
        "Операторы: {share:.1%} линий ({source}).",
    ),
    "simulate.indicators": (
        "Indicators of {year}, GDP as released: {vintage}.",
        "Показатели за {year} год, ВВП в выпуске: {vintage}.",
    ),
    "simulate.costs": (
        "Cost by method",
        "Ущерб по методам",
    ),
    "simulate.costs.note": (
        "Value added by our method; each published method counts what it defines. None may be added to another.",
        "По нашему методу — добавленная стоимость; опубликованные считают каждый то, что сам определяет. Складывать их нельзя.",
    ),
    "simulate.no_error": (
        "none stated",
        "не указан",
    ),
    "simulate.sectors.note": (
        "Made in such hours: of an ordinary week. Interrupted: not made then. Lost: not caught up afterwards either.",
        "«Создаётся»: за такие часы обычной недели. «Прервано»: тогда не создано. «Потеряно»: не навёрстано и после.",
    ),
    "simulate.narrow": (
        "Which fact would narrow it most",
        "Какой факт сузил бы интервал сильнее всего",
    ),
    "simulate.narrow.first": (
        "{name} ({note}): by itself it makes {share:.0%} of the variance. Were it known, the 90 % interval would be {known} wide on average in place of {now}.",
        "{name} ({note}): сам по себе даёт {share:.0%} дисперсии. Будь он известен, 90%-ный интервал был бы шириной в среднем {known} вместо {now}.",
    ),
    "simulate.narrow.next": (
        "Next: {list}.",
        "Далее: {list}.",
    ),
    "simulate.people.work": (
        "Work at a distance lost: {work} million hours; study: {study} million hours. How many work or study that way is assumed.",
        "Потеряно удалённой работы: {work} млн часов; учёбы: {study} млн часов. Сколько людей так работает или учится, допущено.",
    ),
    "simulate.money": (
        "Payments and remittances",
        "Платежи и денежные переводы",
    ),
    "simulate.payments.assumed": (
        "But for its count of cash machines, nothing is known of payments in the country: how people pay, what they hold and what they do is assumed, as for any country, and run with {draws:,} draws.",
        "Кроме числа банкоматов, о платежах в стране ничего не известно: как люди платят, что у них на руках и что они делают, допущено, как для любой страны, и просчитано в {draws:,|one=# выборке|few=# выборках|many=# выборках|other=# выборки}.",
    ),
    "simulate.money.note": (
        "Purchases are neither turnover nor value added, and a delay is not a loss: none of these may be added to a cost above, nor to each other.",
        "Покупки — не оборот и не добавленная стоимость, а задержка — не потеря: ничего из этого нельзя прибавить ни к ущербу выше, ни одно к другому.",
    ),
    "simulate.provisional": (
        "What is provisional",
        "Что предварительно",
    ),
    "simulate.recorded": (
        "Published figures of the country",
        "Опубликованные цифры о стране",
    ),
    "simulate.recorded.note": (
        "Of the shutdown that each publication meant, not of this one. Each with its formula and the inputs published for it or inferred from it:",
        "О том отключении, которое имела в виду публикация, а не об этом. У каждой — её формула и входные данные, опубликованные для неё или выведенные из неё:",
    ),
    "simulate.class.computed": (
        "computed here",
        "вычислено здесь",
    ),
    "simulate.class.arithmetic": (
        "arithmetic of the source",
        "арифметика источника",
    ),
    "simulate.class.look_up": (
        "looked up",
        "взято из таблицы",
    ),
    "simulate.class.calibrated": (
        "calibrated on itself",
        "подогнано под себя",
    ),
    "simulate.class.not_reproducible": (
        "not reproducible",
        "не воспроизводится",
    ),
    "simulate.stood_in": (
        "What stood in",
        "Что подставлено",
    ),
    "simulate.left_out": (
        "Left out",
        "Не учтено",
    ),
    "simulate.compared": (
        "{what}, in {count} countries",
        "{what}, стран: {count}",
    ),
    "simulate.compared.so_far": (
        "{what} have cost from {low} of a year's GDP ({cheapest}) to {high} ({dearest}) so far, by sector and against an ordinary week. The same assumed shares are behind every country: they differ by their sectors, clocks and days of rest.",
        "{what}: ущерб на сейчас от {low} годового ВВП ({cheapest}) до {high} ({dearest}), по отраслям и против обычной недели. В основе для всех стран одни и те же допущенные доли: различаются отрасли, часы и дни отдыха.",
    ),
    "simulate.compared.would": (
        "{what} would cost from {low} of a year's GDP ({cheapest}) to {high} ({dearest}), by sector and against an ordinary week. The same assumed shares are behind every country: they differ by their sectors, clocks and days of rest.",
        "{what}: ущерб от {low} годового ВВП ({cheapest}) до {high} ({dearest}), по отраслям и против обычной недели. В основе для всех стран одни и те же допущенные доли: различаются отрасли, часы и дни отдыха.",
    ),
    "simulate.compared.range": (
        "In one and the same country the published methods are {times} times apart, so a rank of countries by one of them says as much of the method.",
        "В одной и той же стране опубликованные методы расходятся в {times:|one=# раз|few=# раза|many=# раз|other=# раза}, так что место страны по одному из них говорит столько же о методе.",
    ),
    "simulate.by_country": (
        "Cost by country",
        "Ущерб по странам",
    ),
    "simulate.by_method": (
        "Published methods, medians",
        "Опубликованные методы, медианы",
    ),
    "simulate.compared.more": (
        "Each country by itself tells its sectors, people, payments and omissions; --json has them all.",
        "Отрасли, люди, платежи и неучтённое — в отчёте по каждой стране; --json содержит всё.",
    ),
    "column.method_name": (
        "method",
        "метод",
    ),
    "column.cost": (
        "cost",
        "стоимость",
    ),
    "column.interval": (
        "90 % interval",
        "90%-ный интервал",
    ),
    "column.of_gdp": (
        "of year's GDP",
        "годового ВВП",
    ),
    "column.further": (
        "further hour",
        "следующий час",
    ),
    "column.sector_name": (
        "US$ M by sector",
        "млн $ по отраслям",
    ),
    "column.made_then": (
        "made in such hours",
        "создаётся за эти часы",
    ),
    "column.not_made": (
        "interrupted",
        "прервано",
    ),
    "column.not_caught_up": (
        "lost",
        "потеряно",
    ),
    "column.inputs_of": (
        "inputs of",
        "входные данные:",
    ),
    "column.by_itself": (
        "alone",
        "сами по себе",
    ),
    "column.with_the_others": (
        "with others",
        "с другими",
    ),
    "column.how_many": (
        "how many",
        "сколько",
    ),
    "column.full_hours": (
        "full loss",
        "полная потеря",
    ),
    "column.online": (
        "online",
        "пользователи",
    ),
    "simulate.sectors": (
        "Loss by sector",
        "Потери по отраслям",
    ),
    "simulate.sectors.all": (
        "all sectors",
        "все отрасли",
    ),
    "simulate.people": (
        "People",
        "Люди",
    ),
    "simulate.who.online": (
        "online",
        "пользователи интернета",
    ),
    "simulate.who.line": (
        "with a line at home",
        "с линией дома",
    ),
    "simulate.who.mobile_only": (
        "with mobile data alone",
        "только мобильный интернет",
    ),
    "column.who": (
        "who",
        "кто",
    ),
    "column.person_hours_m": (
        "M person-hours",
        "млн человеко-часов",
    ),
    "column.figure": (
        "figure",
        "цифра",
    ),
    "column.published": (
        "published",
        "опубликовано",
    ),
    "column.by_formula": (
        "by its formula",
        "по её формуле",
    ),
    "column.for_hours": (
        "hours",
        "часы",
    ),
    "column.class": (
        "what it is",
        "что это",
    ),
    "column.our_loss": (
        "by sector",
        "по отраслям",
    ),
    "column.least": (
        "published",
        "опублик. от",
    ),
    "column.greatest": (
        "to",
        "до",
    ),
    "figure.simulate": (
        "Cost by method: {what}",
        "Ущерб по методам: {what}",
    ),
    "figure.simulate.about": (
        "An imagined shutdown, from {start} local time",
        "Воображаемое отключение, начало — {start} местного времени",
    ),
    "figure.simulate.note": (
        "Above: by method; blue with its 90 % interval, and as a band over the others, ours by sector; orange the published ones, most of which state no error. Below: ours by sector, whole what is lost, hollow what is interrupted, part of which is caught up; bars are 90 % intervals.",
        "Вверху: по методам; синее с 90%-ным интервалом (и полосой через остальные) — наш, по отраслям; оранжевое — опубликованные, большинство которых погрешности не указывает. Внизу: наш по отраслям, сплошное — потеряно, пустое — прервано (часть наверстают); отрезки — 90%-ные интервалы.",
    ),
    "figure.simulate.note.published": (
        "By published method, most of which state no error.",
        "По опубликованным методам, большинство которых погрешности не указывает.",
    ),
    "figure.simulate.alt": (
        "Cost by method: {list}.",
        "Ущерб по методам: {list}.",
    ),
    "figure.simulate.alt.others": (
        "published methods {low} to {high} %",
        "опубликованные методы — от {low} до {high}\xa0%",
    ),
    "figure.simulate.compared.alt": (
        "Cost as a share of a year's GDP, by sector (ours) and by published methods: {list}.",
        "Ущерб как доля годового ВВП, по отраслям (наш метод) и по опубликованным методам: {list}.",
    ),
    "figure.simulate.axis": (
        "million US$",
        "млн долларов США",
    ),
    "figure.simulate.sectors": (
        "by sector, million US$",
        "по отраслям, млн долларов США",
    ),
    "figure.simulate.compared": (
        "Cost as a share of a year's GDP: {what}",
        "Ущерб как доля годового ВВП: {what}",
    ),
    "figure.simulate.compared.note": (
        "Blue: ours by sector, with its 90 % interval. Orange: each published method, with its interval where it states one. Logarithmic scale.",
        "Синее: наш метод, по отраслям, с 90%-ным интервалом. Оранжевое: каждый опубликованный метод, с интервалом, если он его указывает. Логарифмическая шкала.",
    ),
    "figure.simulate.compared.axis": (
        "percent of a year's GDP",
        "процент годового ВВП",
    ),
}
