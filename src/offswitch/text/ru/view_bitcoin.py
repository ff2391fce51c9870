"""What the page says of Bitcoin."""

TEXT: dict[str, tuple[str, str]] = {
    "view.bitcoin": (
        "Bitcoin",
        "Биткоин",
    ),
    "view.bitcoin.title": (
        "Bitcoin: {title}",
        "Биткоин: {title}",
    ),
    "view.bitcoin.about": (
        "What the blocks tell of the world's hashrate around the shutdown, how much of it is chance, and what followed for difficulty, miners and price.",
        "Что блоки говорят о мировом хешрейте вокруг отключения, сколько в этом случайности и что последовало для сложности, майнеров и цены.",
    ),
    "view.bitcoin.none": (
        "This case has no blocks, so that nothing can be said of Bitcoin. The embedded case has.",
        "В этом случае нет блоков, и о биткоине ничего сказать нельзя. Во встроенном случае они есть.",
    ),
    "view.bitcoin.head.label": (
        "Change of the world's hashrate over the first {hours:.0f} hours of the event",
        "Изменение мирового хешрейта за первые {hours:.0f}\xa0ч события",
    ),
    "view.bitcoin.head.label.all": (
        "Change of the world's hashrate while the event lasted, by all blocks",
        "Изменение мирового хешрейта, пока событие длилось, по всем блокам",
    ),
    "view.bitcoin.head.label.step": (
        "Change of the world's hashrate from the event on, by all blocks",
        "Изменение мирового хешрейта с начала события, по всем блокам",
    ),
    "view.bitcoin.head.noise": (
        "not distinguishable from noise",
        "неотличимо от шума",
    ),
    "view.bitcoin.head.fall": (
        "a fall: the whole interval lies below zero",
        "падение: весь интервал ниже нуля",
    ),
    "view.bitcoin.head.rise": (
        "a rise: the whole interval lies above zero",
        "рост: весь интервал выше нуля",
    ),
    "view.bitcoin.head.why": (
        "Zero lies inside the interval: the blocks fit a hashrate that did not change. Blocks are found at random, so that on a day on which nothing changes their count strays by up to {noise:.0%} either way nine times in ten, and further the tenth time.",
        "Ноль лежит внутри интервала: блоки согласуются с хешрейтом, который не изменился. Блоки находят случайно, и в день, когда ничего не меняется, их число в девяти случаях из десяти отклоняется не больше чем на {noise:.0%} в ту или другую сторону, а в десятом — сильнее.",
    ),
    "view.bitcoin.head.inside": (
        "The claimed {claimed} lies inside it too. So this does not show that nothing happened: the blocks neither show such a change nor rule it out.",
        "Заявленные {claimed} тоже лежат внутри. Поэтому это не показывает, что ничего не произошло: блоки такого изменения не показывают, но и не исключают.",
    ),
    "view.bitcoin.head.outside": (
        "The claimed {claimed} lies outside it.",
        "Заявленные {claimed} лежат вне его.",
    ),
    "view.bitcoin.fact.share": (
        "Share of {place} in the world's hashrate, {month}",
        "{place}: доля в мировом хешрейте, {month}",
    ),
    "view.bitcoin.fact.miners": (
        "Revenue that miners in {place} lost, by the mining map",
        "{place}: потерянная выручка майнеров по карте майнинга",
    ),
    "view.bitcoin.fact.left": (
        "By calculation, part of what ran in {place} that is gone {after} months on, with the cut and power rationed",
        "{place}: часть хешрейта, ушедшая за {after}\xa0мес. при отключении и ограничении электроснабжения, по расчёту",
    ),
    "view.bitcoin.contents": (
        "On this page",
        "На этой странице",
    ),
    "view.bitcoin.hashrate": (
        "Hashrate and its noise",
        "Хешрейт и его шум",
    ),
    "view.bitcoin.hashrate.table": (
        "Change of hashrate from {at} UTC, by stretch and by what it is compared with (median and 90 % interval)",
        "Изменение хешрейта с {at} UTC, по отрезкам и базам сравнения (медиана и 90%-ный интервал)",
    ),
    "view.bitcoin.hashrate.power": (
        "chance that the claimed {claimed} would be seen",
        "вероятность заметить заявленные {claimed}",
    ),
    "view.bitcoin.hashrate.more": (
        "Every published estimator, the hypotheses, and published figures as counts of blocks",
        "Все опубликованные оценки, гипотезы и опубликованные цифры как число блоков",
    ),
    "view.bitcoin.claims": (
        "What was said, against the blocks",
        "Что говорили и что говорят блоки",
    ),
    "view.bitcoin.claims.note": (
        "{count:|one=# claim|other=# claims} about hashrate, each judged by the blocks. Open one to read why.",
        "{count:|one=# утверждение|few=# утверждения|many=# утверждений|other=# утверждения} о хешрейте; вывод по каждому сделан по блокам. Раскройте, чтобы прочесть почему.",
    ),
    "view.bitcoin.claims.all": (
        "All claims of the case",
        "Все утверждения случая",
    ),
    "view.bitcoin.difficulty": (
        "Difficulty: the next retargets",
        "Сложность: следующие пересчёты",
    ),
    "view.bitcoin.difficulty.forecast": (
        "Forecast of the next retargets, known at {now} UTC (median and 90 % interval)",
        "Прогноз следующих пересчётов, известное на {now} UTC (медиана и 90%-ный интервал)",
    ),
    "view.bitcoin.difficulty.label": (
        "Change of difficulty at block {height:,}, about {date}",
        "Изменение сложности на блоке {height:,}, около {date}",
    ),
    "view.bitcoin.difficulty.when": (
        "When block {height:,} comes (UTC)",
        "Когда будет блок {height:,} (UTC)",
    ),
    "view.bitcoin.difficulty.past": (
        "Retargets in the blocks, exact to the compact bits",
        "Пересчёты в блоках, точно до компактных bits",
    ),
    "view.bitcoin.difficulty.printed": (
        "What dashboards print, without an interval",
        "Что показывают сайты мониторинга, без интервала",
    ),
    "view.bitcoin.map": (
        "The mining map",
        "Карта майнинга",
    ),
    "view.bitcoin.map.one": (
        "Of this month a single country is on record here.",
        "За этот месяц здесь есть данные лишь об одной стране.",
    ),
    "view.bitcoin.map.countries": (
        "Country",
        "Страна",
    ),
    "view.bitcoin.map.months": (
        "Month of the map",
        "Месяц карты",
    ),
    "view.bitcoin.map.table": (
        "Share of the world's hashrate by country, {month}",
        "Доля мирового хешрейта по странам, {month}",
    ),
    "view.bitcoin.map.note": (
        "Shares as published, without an interval. {country} is chosen: choose another to see what mining earns there and where its machines would go.",
        "Доли как опубликованы, без интервала. Выбрано: {country}. Выберите другую страну, чтобы увидеть, сколько там приносит майнинг и куда ушли бы её машины.",
    ),
    "view.bitcoin.mining": (
        "What mining earns in {place}",
        "Сколько приносит майнинг: {place}",
    ),
    "view.bitcoin.mining.rationing": (
        "Revenue that miners lost to the power cut, a cause of its own",
        "Потеря выручки майнеров из-за отключения электричества, отдельной причины",
    ),
    "view.bitcoin.mining.margin": (
        "Margin that miners lost to the network, power not used taken off",
        "Потеря маржи майнеров из-за сети, за вычетом неиспользованной электроэнергии",
    ),
    "view.bitcoin.mining.more": (
        "Machines, countries by tariff, and installed power",
        "Машины, страны по тарифу и установленная мощность",
    ),
    "view.bitcoin.migration": (
        "Where miners go next: {place}",
        "Куда майнеры уходят дальше: {place}",
    ),
    "view.bitcoin.migration.left": (
        "Part of what ran in {place} in {month} that has left, by scenario (median and 90 % interval)",
        "{place}: ушедшая часть хешрейта ({month}), по сценариям (медиана и 90%-ный интервал)",
    ),
    "view.bitcoin.migration.where": (
        "Where it runs {after} months after the cut and rationed power (median and 90 % interval)",
        "Где этот хешрейт через {after}\xa0мес. после отключения и ограничения электроснабжения (медиана и 90%-ный интервал)",
    ),
    "view.bitcoin.migration.missing": (
        "on its way, or scrapped",
        "в пути или списано",
    ),
    "view.bitcoin.migration.more": (
        "Whether the map shows the cut, what it adds, and limits",
        "Видно ли отключение на карте, что оно добавляет, и пределы",
    ),
    "view.bitcoin.price": (
        "The price",
        "Цена",
    ),
    "view.bitcoin.price.beyond": (
        "{label}, beyond {model}",
        "{label}, сверх того, что даёт {model}",
    ),
    "view.bitcoin.price.more": (
        "Every series, with its tests",
        "Все ряды с критериями",
    ),
    "view.bitcoin.partition": (
        "Had it mined by itself",
        "Если бы страна добывала сама по себе",
    ),
    "view.bitcoin.cannot": (
        "Not shown for this country: {why}",
        "Для этой страны не показано: {why}",
    ),
    "view.bitcoin.partition.blocks": (
        "Blocks that miners cut off, without a pool inside, did not find",
        "Блоки, не найденные отрезанными майнерами без пула внутри страны",
    ),
    "view.bitcoin.commands": (
        "The same by command",
        "То же командой",
    ),
    "view.bitcoin.column.compared": (
        "compared with",
        "база сравнения",
    ),
    "view.bitcoin.column.block": (
        "from block",
        "с блока",
    ),
    "view.bitcoin.column.date": (
        "date (UTC)",
        "дата (UTC)",
    ),
    "view.bitcoin.column.change": (
        "change of difficulty",
        "изменение сложности",
    ),
    "view.bitcoin.column.fall": (
        "chance of a fall",
        "вероятность падения",
    ),
    "view.bitcoin.column.country": (
        "country",
        "страна",
    ),
    "view.bitcoin.column.share": (
        "share",
        "доля",
    ),
    "view.bitcoin.column.hashrate": (
        "EH/s",
        "EH/s",
    ),
    "view.bitcoin.column.published": (
        "published",
        "опубликовано",
    ),
    "view.bitcoin.column.source": (
        "source",
        "источник",
    ),
    "view.bitcoin.column.left": (
        "{months:|one=after # month|other=after # months}",
        "через {months}\xa0мес.",
    ),
    "view.bitcoin.column.half": (
        "half gone after, months",
        "половина ушла через, мес.",
    ),
    "view.bitcoin.column.part": (
        "part of what left",
        "часть ушедшего",
    ),
    "view.bitcoin.method.posterior": (
        "Posterior of the change, from the counts of blocks at the difficulty in force up to the end of the window: averaged over the level before, growth and its wander.",
        "Апостериорное распределение изменения по числу блоков при действующей сложности до конца окна: усреднено по прежнему уровню, росту и его блужданию.",
    ),
    "view.bitcoin.method.posterior_all": (
        "Posterior of the change, from all blocks of the stretch, before, in and after the event: averaged over the level, growth and its wander.",
        "Апостериорное распределение изменения по всем блокам отрезка — до события, во время него и после: усреднено по уровню, росту и его блужданию.",
    ),
    "view.bitcoin.method.window": (
        "Count of blocks in the window against the count expected by the baseline, at the difficulty in force; exact for two Poisson counts.",
        "Число блоков в окне против ожидаемого по базе сравнения, при действующей сложности; точно для двух пуассоновских чисел.",
    ),
    "view.bitcoin.method.later": (
        "It uses blocks from after the window, so that nobody could have known it then.",
        "Использует блоки после окна, так что тогда этого никто знать не мог.",
    ),
    "view.bitcoin.method.retarget": (
        "Paths of hashrate drawn from what the blocks tell, with growth, and blocks drawn at random at each difficulty.",
        "Траектории хешрейта, выбранные случайно по тому, что говорят блоки, с ростом; блоки — случайно при каждой сложности.",
    ),
    "view.bitcoin.method.map": (
        "The country's share of the mining map, times the part of its miners without another link, times the hours without wired access; at what a block paid.",
        "Доля страны по карте майнинга, умноженная на часть её майнеров без другой связи и на часы без проводного доступа; по выручке за блок.",
    ),
    "view.bitcoin.method.share": (
        "As published ({published}), from the share of pools that report where their miners are.",
        "Как опубликовано ({published}), по доле пулов, сообщающих, где их майнеры.",
    ),
    "view.bitcoin.method.rationing": (
        "The part of the country's load that was cut off, taken as that part of its hashrate, over the days on record; at what a block paid.",
        "Отключённая часть мощности страны, принятая за такую же часть её хешрейта, за дни по данным; по выручке за блок.",
    ),
    "view.bitcoin.method.margin": (
        "Revenue less the power that was not used, at the tariff; the mix of machines is assumed.",
        "Выручка за вычетом неиспользованной электроэнергии, по тарифу; состав машин допущен.",
    ),
    "view.bitcoin.method.price": (
        "Event study: the return over the whole event beyond what the model of the days before expects.",
        "Событийный анализ: доходность за всё событие сверх ожидаемой по модели за дни до него.",
    ),
    "view.bitcoin.method.migration": (
        "Model of the movement of machines between countries, fitted to 29 monthly maps; a calculation under a scenario, not a finding.",
        "Модель перемещения машин между странами, подогнанная к 29 месячным картам; расчёт по сценарию, а не наблюдение.",
    ),
    "view.bitcoin.parameter.growth": (
        "growth before these blocks are read",
        "рост до чтения этих блоков",
    ),
    "view.bitcoin.parameter.growth.is": (
        "{drift:+.2f} % a day (standard deviation {sd:.2f})",
        "{drift:+.2f}\xa0% в сутки (стандартное отклонение {sd:.2f})",
    ),
    "view.bitcoin.parameter.blocks": (
        "blocks used",
        "использовано блоков",
    ),
    "view.bitcoin.parameter.likelihood": (
        "evidence for the claimed {claimed}",
        "свидетельства за заявленные {claimed}",
    ),
    "view.bitcoin.parameter.likelihood.is": (
        "{times} times as likely as no change",
        "отношение правдоподобия к «без изменения»: {times}",
    ),
    "view.bitcoin.status.chosen": (
        "chosen",
        "выбрано",
    ),
    "view.bitcoin.status.counted": (
        "counted",
        "подсчитано",
    ),
    "view.bitcoin.status.computed": (
        "computed",
        "вычислено",
    ),
    "view.bitcoin.status.fitted": (
        "fitted to the epochs on record",
        "подогнано по эпохам из данных",
    ),
    "view.bitcoin.status.fitted_map": (
        "5, 50 and 95 % points after the map",
        "квантили 5, 50 и 95\xa0% после карты",
    ),
    "error.map_no_month": (
        "`month` is {month}; the case's mining map has {known}",
        "`month`: {month}; в карте майнинга случая есть {known}",
    ),
    "error.map_no_country": (
        "`place` is {place}; give one of {known}",
        "`place`: {place}; укажите одно из: {known}",
    ),
    "error.migration_no_fit": (
        "the model of movement starts from December 2021, and '{case}' is of another time or country",
        "модель перемещений начинается с декабря 2021 года, а '{case}' — о другом времени или другой стране",
    ),
    "figure.mining_map": (
        "Where Bitcoin was mined, {month}: {list}",
        "Где добывали биткоин, {month}: {list}",
    ),
    "figure.mining_map.item": (
        "{country} {share:.1f} %",
        "{country} {share:.1f}\xa0%",
    ),
    "figure.mining_map.note": (
        "Above: percent of the world's hashrate in {month}. Below: the months on record; what lies between two dots is not. As published, without an interval: a sample of pools, with miners placed by their addresses, so that a zero is nobody seen, not nobody there.",
        "Вверху: процент мирового хешрейта, {month}. Внизу: месяцы, за которые есть данные; между двумя точками их нет. Как опубликовано, без интервала: выборка пулов, майнеры размещены по их адресам, так что ноль значит «никого не видно», а не «никого нет».",
    ),
    "figure.mining_map.alt": (
        "Share of the world's hashrate in {month}: {list}.",
        "Доля мирового хешрейта, {month}: {list}.",
    ),
    "figure.mining_map.axis": (
        "percent of the world's hashrate",
        "процент мирового хешрейта",
    ),
}
