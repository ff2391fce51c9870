"""The terminal report."""

TEXT: dict[str, tuple[str, str]] = {
    "hours.reconstructed": (
        "from the reconstructed series",
        "по восстановленному ряду",
    ),
    "hours.observed": (
        "from the observed series",
        "по наблюдаемому ряду",
    ),
    "hours.published": (
        "{whose}",
        "{whose}",
    ),
    "hours.unknown": (
        "an unknown number of",
        "неизвестное число",
    ),
    "hours.never": (
        "no time in it",
        "такого времени в нём нет",
    ),
    "method.oecd_2011": (
        "OECD 2011",
        "ОЭСР 2011",
    ),
    "method.brookings_2016": (
        "Brookings 2016",
        "Brookings 2016",
    ),
    "method.deloitte_2016_percent": (
        "Deloitte 2016, percent",
        "Deloitte 2016, проценты",
    ),
    "method.deloitte_2016_dollar": (
        "Deloitte 2016, dollars",
        "Deloitte 2016, доллары",
    ),
    "method.netblocks_cost": (
        "NetBlocks COST / Top10VPN",
        "NetBlocks COST / Top10VPN",
    ),
    "caveat.unobserved": (
        "{hours:g} h inside the outage were not observed and count as nothing lost",
        "{hours:g} ч внутри перебоя не наблюдались и учтены как часы без потерь",
    ),
    "caveat.too_long": (
        "{hours:.0f} h is longer than the {longest:.0f} h the function was stated for",
        "{hours:.0f} ч больше, чем {longest:.0f} ч, для которых задана функция",
    ),
    "caveat.mining_proportional": (
        "assumes that miners lose in proportion to wired access, short restorations included",
        "допущено, что майнеры теряют пропорционально проводному доступу, включая короткие включения",
    ),
    "caveat.brookings_share": (
        "the share for developing members is quoted from memory, not checked against the publication",
        "доля для развивающихся стран приведена по памяти и с публикацией не сверена",
    ),
    "caveat.deloitte_tier": (
        "tier '{tier}' by an assumed cut-off; tier '{other}' gives ${usd:,.0f} a full day",
        "уровень «{tier}» по допущенной границе; уровень «{other}» даёт {usd:,.0f} $ за полные сутки",
    ),
    "caveat.deloitte_dollar": (
        "presumes ${presumed:,.0f} of GDP a head, against ${actual:,.0f}",
        "исходит из ВВП на душу {presumed:,.0f} $, тогда как он {actual:,.0f} $",
    ),
    "caveat.cost_calibrated": (
        "taken back from the published figure itself ({share:.1%} of GDP), so it reproduces it and predicts nothing",
        "обратный расчёт по самой опубликованной цифре ({share:.1%} ВВП): метод воспроизводит её и ничего не предсказывает",
    ),
    "omission.economy": (
        "cost to the economy",
        "ущерб для экономики",
    ),
    "omission.no_all": (
        "the series says nothing of all services, only of {service}: no method prices that",
        "в ряду нет данных обо всём интернете, есть только «{service}»: ни один метод этого не оценивает",
    ),
    "omission.no_economy": (
        "the case has no [economy]",
        "в случае нет раздела [economy]",
    ),
    "omission.no_parameter": (
        "the case has no parameter '{name}'",
        "в случае нет параметра «{name}»",
    ),
    "omission.people": (
        "people cut off",
        "отключённые люди",
    ),
    "omission.no_people": (
        "that takes a series of all services, and the population and the share online of the year",
        "нужны ряд по всему интернету, население и доля пользователей за этот год",
    ),
    "omission.payments": (
        "payments and cash",
        "платежи и наличные",
    ),
    "omission.remittances": (
        "remittances",
        "денежные переводы",
    ),
    "omission.bitcoin": (
        "Bitcoin",
        "биткоин",
    ),
    "omission.no_bitcoin": (
        "the case has no [bitcoin]",
        "в случае нет раздела [bitcoin]",
    ),
    "omission.mining": (
        "miners' revenue",
        "выручка майнеров",
    ),
    "omission.no_mining": (
        "the case lacks map_share, miners_without_other_link, fees_per_block or usd_per_btc, a series of wired access, or blocks from before the cut to the return",
        "в случае не хватает map_share, miners_without_other_link, fees_per_block или usd_per_btc, ряда проводного доступа либо блоков от времени до отключения и до восстановления",
    ),
    "report.series.reconstructed": (
        "RECONSTRUCTED from published statements, not measured: outages, hours and costs rest on it",
        "ВОССТАНОВЛЕН по опубликованным заявлениям, не измерен: на нём держатся перебои, часы и ущерб",
    ),
    "report.series.observed": (
        "observed",
        "наблюдался",
    ),
    "report.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws; intervals hold 90 %",
        "offswitch {version}, начальное число {seed}, выборок: {draws:,}; интервалы 90%-ные",
    ),
    "estimate": (
        "{middle} ({interval})",
        "{middle} ({interval})",
    ),
    "place.the": (
        "the {name}",
        "{name}",
    ),
    "interval": (
        "90 %: {ends}",
        "90\xa0%: {ends}",
    ),
    "ends": (
        "{low}-{high}",
        "{low}–{high}",
    ),
    "unit.block": (
        "blocks",
        "бл.",
    ),
    "unit.btc": (
        "BTC",
        "BTC",
    ),
    "unit.eh/s": (
        "EH/s",
        "EH/s",
    ),
    "unit.farm": (
        "farms",
        "ед.",
    ),
    "unit.usd/kwh": (
        "$/kWh",
        "$/kWh",
    ),
    "report.short": (
        "In short",
        "Коротко",
    ),
    "span": (
        "{low} to {high}",
        "{low}…{high}",
    ),
    "service.all": (
        "all services",
        "весь интернет",
    ),
    "service.mobile": (
        "mobile data",
        "мобильный интернет",
    ),
    "service.fixed": (
        "wired access",
        "проводной доступ",
    ),
    "service.messaging": (
        "messaging",
        "мессенджеры",
    ),
    "service.social": (
        "social media",
        "социальные сети",
    ),
    "service.web": (
        "the web",
        "веб",
    ),
    "report.short_network": (
        "Network: {service} down in {place} from {onset} to {back} UTC (restorations between: {count}); by depth {effective} of full loss, {whole} from the first loss of any service.",
        "Сеть: {place}, {service} — отключение с {onset} по {back} UTC (временных включений: {count}); с учётом глубины {effective} полной потери, {whole} с первой потери любой услуги.",
    ),
    "report.short_ordered": (
        "Ordered rather than an accident: {last}, judged by the last of its outages ({first} by the first); {bare} without the country's record.",
        "Вероятность, что это по приказу, а не авария: {last} по последнему из перебоев ({first} по первому); {bare} без учёта прошлых отключений в стране.",
    ),
    "report.short_ordered.one": (
        "Ordered rather than an accident: {last}; {bare} without the country's record.",
        "Вероятность, что это по приказу, а не авария: {last}; {bare} без учёта прошлых отключений в стране.",
    ),
    "report.short_network.open": (
        "Network: {service} down in {place} from {onset} UTC and still down when the series ends, {back} (restorations between: {count}); by depth {effective} of full loss so far, {whole} from the first loss of any service.",
        "Сеть: {place}, {service} — отключение с {onset} UTC, не закончилось к концу ряда, {back} (временных включений: {count}); с учётом глубины пока {effective} полной потери, {whole} с первой потери любой услуги.",
    ),
    "report.short_cost": (
        "Cost: {low} to {high} on the latter hours, from the lowest to the highest end of the intervals of {methods} published methods that disagree.",
        "Ущерб: от {low} до {high} за последние из этих часов — от нижнего до верхнего края интервалов опубликованных методов (их {methods}), которые расходятся.",
    ),
    "report.short_sectors": (
        "By sector, by our own method: {alone} of value added lost to the shutdown alone, after what was made up later; the same cut in an ordinary week would have cost {ordinary}. Most of its inputs are assumed.",
        "По отраслям, наш метод: {alone} добавленной стоимости потеряно из-за одного отключения, за вычетом навёрстанного позже; в обычную неделю такое же отключение стоило бы {ordinary}. Большинство входных данных допущено.",
    ),
    "report.short_payments": (
        "Payments: {lost} of purchases lost, {share} of those meant in {days:.3g} days; by the network alone, had banks stayed open, {network}. Mostly assumed.",
        "Платежи: потеряно покупок на {lost}, {share} намеченных за {days:.3g} сут; из-за одной сети, при открытых банках, {network}. В основном допущения.",
    ),
    "report.short_remittances": (
        "Money of people held up at the border: {list}; most of it came late.",
        "Деньги людей, задержанные на границе: {list}; большая часть пришла с опозданием.",
    ),
    "report.short_remittances.one": (
        "{late} {where}",
        "{late} {where}",
    ),
    "report.short_hashrate": (
        "Bitcoin: in the first {first:.0f} h hashrate changed by {day} by baseline, {noise}",
        "Биткоин: за первые {first:.0f} ч хешрейт изменился на {day} (смотря по базе сравнения), {noise}",
    ),
    "report.short_hashrate.claimed": (
        "; the blocks of {whole:.0f} h are {ratio} times as likely under a lasting {claimed} as under no change.",
        "; отношение правдоподобия блоков за {whole:.0f} ч при длительном {claimed} и без изменения — {ratio}.",
    ),
    "report.noise": (
        "within the noise of so few blocks",
        "в пределах шума при столь малом числе блоков",
    ),
    "report.no_noise": (
        "beyond the noise of so few blocks by some",
        "по некоторым базам за пределами шума при столь малом числе блоков",
    ),
    "report.short_mining": (
        "Miners: {map} lost by the mining map, {chain} by the blocks (baseline: {baseline}).",
        "Майнеры: потеряно {map} по карте майнинга, {chain} по блокам (база сравнения: {baseline}).",
    ),
    "report.short_price": (
        "Price: Bitcoin {moved} {change:.1f} % in the {periods} sessions from the cut on; beyond what {model} explains {beyond}, {told}. That the cut caused it: {verdict}.",
        "Цена биткоина {moved} на {change:.1f}\xa0% за торговые сессии с момента отключения (их {periods}); сверх того, что объясняет {model}: {beyond}, {told}. Что это вызвано отключением: {verdict}.",
    ),
    "report.short_migration": (
        "Hashrate leaving the country within a year, calculated: {none} with no shock, {cut} with the cut alone, {rationing} with power rationed. The mining map does not show the cut.",
        "Хешрейт, уходящий из страны за год, расчёт: {none} без потрясения, {cut} при одном отключении, {rationing} при ограничении электроснабжения. На карте майнинга отключение не видно.",
    ),
    "report.short_claims": (
        "Claims: {list}.",
        "Утверждения: {list}.",
    ),
    "report.happened": (
        "What happened",
        "Что произошло",
    ),
    "report.summary": (
        "In {place}, {service} down from {onset} to {back} UTC ({local}): {hours} from onset to stable return. Weighted by depth that is {cut} of full loss; from the first loss of any service, {effective}.",
        "{place}, {service}: отключение с {onset} по {back} UTC ({local}), {hours} от начала до устойчивого восстановления. С учётом глубины это {cut} полной потери, а с первой потери любой услуги — {effective}.",
    ),
    "report.summary.open": (
        "In {place}, {service} down from {onset} UTC ({local}) and still down when the series ends, {back}: at least {hours} from onset. Weighted by depth that is {cut} of full loss; from the first loss of any service, {effective}.",
        "{place}, {service}: отключение с {onset} UTC ({local}), не закончилось к концу ряда, {back}: не менее {hours} от начала. С учётом глубины это {cut} полной потери, а с первой потери любой услуги — {effective}.",
    ),
    "report.bounds": (
        "With the series at its highest or lowest throughout it is {low} or {high} h.",
        "Если ряд всё время на верхней или на нижней границе, это {low} или {high} ч.",
    ),
    "report.caveat": (
        "Beware: {caveat}.",
        "Оговорка: {caveat}.",
    ),
    "report.people": (
        "Cut off at the worst hour: {people} online.",
        "Отключены в худший час: {people} из числа пользователей интернета.",
    ),
    "report.edge": (
        "{time} ±{minutes:.0f} min",
        "{time} ±{minutes:.0f} мин",
    ),
    "report.edge_uneven": (
        "{time} {early:+.0f} to {late:+.0f} min",
        "{time} {early:+.0f}…{late:+.0f} мин",
    ),
    "report.edge_chosen": (
        "{time} (chosen)",
        "{time} (выбрано)",
    ),
    "report.minutes": (
        "{minutes:.0f} min",
        "{minutes:.0f} мин",
    ),
    "report.chosen": (
        "An edge marked as chosen was published by nobody: a chosen level of the series makes it.",
        "Момент с пометкой «выбрано» никто не публиковал: он следует из выбранного уровня ряда.",
    ),
    "report.windows": (
        "Restorations of {service} in between: {count}, {hours:.1f} h in all.",
        "Временных включений ({service}): {count}, всего {hours:.1f} ч.",
    ),
    "report.edge_cut": (
        "{time} cut ({service})",
        "{time} отключение ({service})",
    ),
    "report.edge_restored": (
        "{time} restored ({service})",
        "{time} включение ({service})",
    ),
    "report.ordered": (
        "Ordered, or an accident? Probability that it was ordered: {last}, judged after the last of the {count} outages ({service}); {first} after the first, before anything recurred; {bare} after the last without the country's record.",
        "По приказу или авария? Вероятность приказа: {last} после последнего из {count:|one=# перебоя|few=# перебоев|many=# перебоев|other=# перебоя} ({service}); {first} после первого, когда ничто ещё не повторилось; {bare} после последнего без учёта прошлых отключений в стране.",
    ),
    "report.ordered.one": (
        "Ordered, or an accident? Probability that it was ordered: {last}, judged after the end; {bare} without the country's record.",
        "По приказу или авария? Вероятность приказа: {last}, судя после окончания; {bare} без учёта прошлых отключений в стране.",
    ),
    "report.ordered.open": (
        "Ordered, or an accident? Probability that it was ordered: {last}, judged while it lasts; {bare} without the country's record.",
        "По приказу или авария? Вероятность приказа: {last}, оценка, пока он ещё длится; {bare} без учёта прошлых отключений в стране.",
    ),
    "report.ordered.why": (
        "Why, against the average outage: {reasons}.",
        "Почему, в сравнении со средним перебоем: {reasons}.",
    ),
    "report.ordered.unknown": (
        "Not known, and not weighed: {what}.",
        "Неизвестно и не учтено: {what}.",
    ),
    "report.ordered.no_place": (
        "Whether it was ordered is not judged: the record covers no such country.",
        "По приказу ли это, не оценивается: такой страны в базе отключений нет.",
    ),
    "report.edges.observed": (
        "Found edges differ from the published ones by {median:.0f} min (median), {most:.0f} at most: the series was observed, so this is a check of both.",
        "Найденные моменты отключения и включения расходятся с опубликованными на {median:.0f} мин (медиана), самое большее на {most:.0f}: ряд наблюдался, так что это проверка и того и другого.",
    ),
    "report.edges.reconstructed": (
        "Found edges differ from the published ones by {median:.0f} min (median), {most:.0f} at most. The series was built from those edges, so this shows that the detector reads it back and nothing more; each ± is that of the one source it was built from.",
        "Найденные моменты отключения и включения расходятся с опубликованными на {median:.0f} мин (медиана), самое большее на {most:.0f}. Ряд построен по этим же моментам, так что это показывает лишь, что детектор их считывает; каждое ± относится к тому единственному источнику, по которому момент взят.",
    ),
    "report.agreement": (
        "Given twice or more: {edges} edges; within the stated uncertainties: {within}; other sources differ from the one used by {median:.0f} min (median), {greatest:.0f} at most. One source alone: {alone}.",
        "Приведены дважды и более: {edges:|one=# момент|few=# момента|many=# моментов|other=# момента}; в пределах заявленной погрешности: {within}; другие источники расходятся с использованным на {median:.0f} мин (медиана), самое большее на {greatest:.0f}. Только из одного источника: {alone}.",
    ),
    "report.cross.observed": (
        "How publications agree with each other, edge by edge (UTC):",
        "Как публикации согласуются между собой, момент за моментом (UTC):",
    ),
    "report.cross.reconstructed": (
        "The real check is how publications agree with each other, edge by edge (UTC):",
        "Настоящая проверка — как публикации согласуются между собой, момент за моментом (UTC):",
    ),
    "report.cost": (
        "What it cost",
        "Во что это обошлось",
    ),
    "report.cost_note": (
        "Spread between methods is disagreement between methods that share inputs, not a confidence interval. Local money and the share of a year's GDP are for effective hours.",
        "Разброс между методами — это расхождение методов с общими входными данными, а не доверительный интервал. Местная валюта и доля годового ВВП — для эффективных часов.",
    ),
    "report.explained": (
        "Hours of full loss that each published figure takes to be right, by method:",
        "Часы полной потери, при которых опубликованная цифра была бы верна, по методам:",
    ),
    "report.published_hours": (
        "Published hours: {list}.",
        "Опубликованные часы: {list}.",
    ),
    "report.reproduction": (
        "Published figures of these methods: {equal} of {computed} computed are equal, but {apps} are blocks of apps, which nothing here is priced by and whose constant was recovered from such figures, and {recalled} rest on a GDP quoted from memory, not checked against the publication. Not counted as reproduction: {arithmetic} arithmetic only, {look_up} looked up, {calibrated} calibrated, {not_reproducible} not reproducible.",
        "Опубликованные цифры этих методов: из {computed} вычисленных совпали {equal}, но {apps} из них — блокировки приложений, по которым здесь ничего не оценивается и константа для которых восстановлена по таким же цифрам, а {recalled} опираются на ВВП, приведённый по памяти и с публикацией не сверенный. Воспроизведением не считаются: {arithmetic} — только арифметика, {look_up} — взято из таблицы, {calibrated} — подогнано, {not_reproducible} — не воспроизводится.",
    ),
    "report.bitcoin": (
        "What it did to Bitcoin",
        "Что это сделало с биткоином",
    ),
    "report.changes": (
        "Change of hashrate in % after {start}, counted against each baseline (90 %), then how many times as likely the blocks are under a lasting {claimed} as under no change:",
        "Изменение хешрейта в % после {start} относительно каждой базы сравнения (90\xa0%), затем отношение правдоподобия блоков при длительном {claimed} и без изменения:",
    ),
    "report.changes.unclaimed": (
        "Change of hashrate in % after {start}, counted against each baseline (90 %):",
        "Изменение хешрейта в % после {start} относительно каждой базы сравнения (90\xa0%):",
    ),
    "report.changes.cut": (
        "the stated cut, {at} UTC",
        "заявленного отключения, {at} UTC",
    ),
    "report.changes.onset": (
        "the onset found, {at} UTC",
        "найденного начала, {at} UTC",
    ),
    "report.tested": (
        "Stated changes, counted against the same baselines: how many times as likely the blocks are as under no change, and the chance that a test at 5 % would see it (power):",
        "Заявленные изменения относительно тех же баз: отношение правдоподобия блоков при изменении и без него и вероятность заметить его критерием на уровне 5\xa0% (мощность):",
    ),
    "report.retargets": (
        "Difficulty: {list}.",
        "Сложность: {list}.",
    ),
    "report.retarget": (
        "{difficulty:,.0f} from block {height:,} ({time}, bits {bits:08x})",
        "{difficulty:,.0f} с блока {height:,} ({time}, bits {bits:08x})",
    ),
    "report.mining": (
        "The country's miners lost, by the mining map, {map_blocks} or {map_usd}; by the blocks (baseline: {baseline}) the world was short of {chain_blocks} or {chain_usd}.",
        "Майнеры страны потеряли по карте майнинга {map_blocks}, или {map_usd}; по блокам (база сравнения: {baseline}) миру недостало {chain_blocks}, или {chain_usd}.",
    ),
    "report.conflict": (
        "The two conflict: in only {chance} of the draws, by baseline, was the world short of as many blocks as the map says.",
        "Одно противоречит другому: миру недостало столько блоков, сколько следует из карты, лишь в {chance} выборок (по базам сравнения).",
    ),
    "report.no_conflict": (
        "They pull apart without excluding each other: in {chance} of the draws, by baseline, was the world short of as many blocks as the map says.",
        "Одно расходится с другим, но не исключает его: миру недостало столько блоков, сколько следует из карты, в {chance} выборок (по базам сравнения).",
    ),
    "report.press": (
        "The press gave {usd}: {map} the map's interval, {blocks} the blocks'; it is {hours:.0f} full hours of the map's share.",
        "В прессе называли {usd}: {map} интервала по карте, {blocks} интервала по блокам; это {hours:.0f} полных часов доли по карте.",
    ),
    "report.below": (
        "below",
        "ниже",
    ),
    "report.inside": (
        "inside",
        "внутри",
    ),
    "report.above": (
        "above",
        "выше",
    ),
    "report.payments": (
        "Payments, cash and remittances",
        "Платежи, наличные и денежные переводы",
    ),
    "report.payments_draws": (
        "Payments are followed in {draws:,} draws here; `offswitch payments case` takes more, and tells regions, days and hours.",
        "Платежи прослежены здесь в {draws:,} выборках; `offswitch payments case` берёт больше и показывает регионы, дни и часы.",
    ),
    "report.price": (
        "What the price did",
        "Что произошло с ценой",
    ),
    "report.migration": (
        "Where the hashrate goes",
        "Куда уходит хешрейт",
    ),
    "report.said": (
        "What was said",
        "Что утверждалось",
    ),
    "report.counts": (
        "{total} claims: {list}.",
        "{total:|one=# утверждение|few=# утверждения|many=# утверждений|other=# утверждения}: {list}.",
    ),
    "report.left_out": (
        "What was left out",
        "Что не учтено",
    ),
    "report.more": (
        "`--full` prints every cost, claim and source; `--json` gives everything.",
        "`--full` печатает все оценки ущерба, утверждения и источники; `--json` выдаёт всё.",
    ),
    "report.parameters": (
        "Parameters",
        "Параметры",
    ),
    "report.sources": (
        "Sources",
        "Источники",
    ),
    "report.own": (
        "Flows of your own exposures that were interrupted",
        "Прерванные потоки из вашей таблицы exposures",
    ),
    "column.service": (
        "service",
        "услуга",
    ),
    "column.start": (
        "start (UTC)",
        "начало (UTC)",
    ),
    "column.end": (
        "end (UTC)",
        "конец (UTC)",
    ),
    "column.depth": (
        "depth",
        "глубина",
    ),
    "column.confidence": (
        "found in",
        "найден в",
    ),
    "column.method_usd": (
        "US$ M by method",
        "млн $ по методам",
    ),
    "column.method_hours": (
        "hours by method",
        "часы по методам",
    ),
    "column.over": (
        "{hours} h",
        "{hours} ч",
    ),
    "column.local": (
        "local",
        "местная",
    ),
    "column.gdp": (
        "% of GDP",
        "% ВВП",
    ),
    "column.window": (
        "after",
        "после",
    ),
    "column.hypothesis": (
        "hypothesis",
        "гипотеза",
    ),
    "column.bayes": (
        "times",
        "отн. пр.",
    ),
    "column.power": (
        "power",
        "мощность",
    ),
    "column.what": (
        "what",
        "что",
    ),
    "column.edge": (
        "edge",
        "момент",
    ),
    "column.agree": (
        "apart",
        "разница",
    ),
    "column.sources": (
        "sources and their times",
        "источники и их время",
    ),
    "column.name": (
        "name",
        "имя",
    ),
    "column.value": (
        "value",
        "значение",
    ),
    "column.unit": (
        "unit",
        "единица",
    ),
    "column.status": (
        "status",
        "статус",
    ),
    "column.source": (
        "source",
        "источник",
    ),
    "column.title": (
        "title",
        "название",
    ),
    "column.effective": (
        "effective",
        "эффект.",
    ),
    "column.nominal": (
        "nominal",
        "номин.",
    ),
    "column.case": (
        "case",
        "случай",
    ),
    "column.place": (
        "place",
        "место",
    ),
    "column.from": (
        "from",
        "с",
    ),
    "column.to": (
        "to",
        "по",
    ),
    "column.series": (
        "series",
        "ряд",
    ),
    "baseline.epoch": (
        "since last retarget",
        "с последнего пересчёта",
    ),
    "baseline.7_days": (
        "7 days",
        "7 суток",
    ),
    "baseline.all_before": (
        "all blocks before",
        "все блоки до",
    ),
    "baseline.before_and_after": (
        "before and after",
        "до и после",
    ),
    "hypothesis.none": (
        "no change",
        "без изменения",
    ),
    "hypothesis.lasting_claimed_change": (
        "lasting, as claimed",
        "длительное, как заявлено",
    ),
    "hypothesis.map": (
        "map of {month} x hours",
        "карта за {month} × часы",
    ),
    "case.where": (
        "{place}, {start} to {end} UTC",
        "{place}, с {start} по {end} UTC",
    ),
    "case.holds": (
        "Holds {list}.",
        "Содержит: {list}.",
    ),
    "case.hash": (
        "Hash {hash}",
        "Хеш {hash}",
    ),
    "case.observations": (
        "observations",
        "наблюдений",
    ),
    "case.signals": (
        "signals",
        "сигналов",
    ),
    "case.edges": (
        "published edges",
        "опубликованных моментов",
    ),
    "case.blocks": (
        "blocks",
        "блоков",
    ),
    "case.prices": (
        "prices",
        "цен",
    ),
    "case.parameters": (
        "parameters",
        "параметров",
    ),
    "case.claims": (
        "claims",
        "утверждений",
    ),
    "case.sources": (
        "sources",
        "источников",
    ),
    "case.levels": (
        "What each level of the series rests on",
        "На чём основан каждый уровень ряда",
    ),
    "case.published": (
        "published",
        "опубликовано",
    ),
    "case.chosen": (
        "chosen",
        "выбрано",
    ),
    "column.reach": (
        "reachable",
        "доступно",
    ),
    "column.height": (
        "height",
        "уровень",
    ),
    "column.basis": (
        "basis",
        "основание",
    ),
    "case.timeline": (
        "What was said when",
        "Что и когда сообщалось",
    ),
    "case.networks": (
        "Networks",
        "Сети",
    ),
    "case.regions": (
        "Regions",
        "Регионы",
    ),
    "column.asn": (
        "network",
        "сеть",
    ),
    "column.kind": (
        "kind",
        "вид",
    ),
    "column.code": (
        "code",
        "код",
    ),
    "column.people": (
        "people",
        "жители",
    ),
    "column.offset": (
        "clock",
        "время",
    ),
}
