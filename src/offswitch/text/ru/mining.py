"""What `offswitch mining` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "help.mining": (
        "What mining earns and costs in a country, how much of it there is, and what a shutdown and a power cut took from it.",
        "Что майнинг в стране зарабатывает и чего стоит, сколько его и что отняли у него отключение интернета и отключение электричества.",
    ),
    "help.mining_place": (
        "Country in ISO 3166 (KZ or KAZ).",
        "Страна по ISO 3166 (KZ или KAZ).",
    ),
    "help.mining_case": (
        "The case that gives the chain, the prices and the mining map.",
        "Случай, из которого берутся цепочка блоков, цены и карта майнинга.",
    ),
    "help.mining_tariff": (
        "Price of power in USD/kWh, in place of the business tariff on record.",
        "Цена электроэнергии в USD/kWh вместо тарифа для бизнеса из данных.",
    ),
    "help.mining_machine": (
        "A machine to look at, such as 'Antminer S19 Pro', in place of all. May be repeated.",
        "Машина, например 'Antminer S19 Pro', вместо всех. Можно повторять.",
    ),
    "error.unknown_machine": (
        "no machine on record is called '{name}'; nearest: {close}. `offswitch mining KZ --json` lists all",
        "машины «{name}» в данных нет; ближайшее: {close}. `offswitch mining KZ --json` перечислит все",
    ),
    "error.machine_power": (
        "the power of '{model}' over its hashrate is not its J/TH; correct one of them",
        "мощность '{model}', делённая на хешрейт, не равна его J/TH; исправьте одно из них",
    ),
    "error.mining_region": (
        "'{place}' is a region, and tariffs and the mining map are of countries; give {country}",
        "'{place}' — регион, а тарифы и карта майнинга — по странам; укажите {country}",
    ),
    "error.no_tariff": (
        "no business tariff of {place} is on record; give one with --tariff USD_PER_KWH. On record: {known}",
        "тарифа для бизнеса ({place}) в данных нет; задайте: --tariff USD_PER_KWH. Есть в данных: {known}",
    ),
    "error.bad_tariff": (
        "a tariff of {value} USD/kWh cannot be; give one above zero",
        "тарифа {value} USD/kWh быть не может; укажите больше нуля",
    ),
    "error.no_hashprice": (
        "case '{case}' lacks blocks, hourly prices before the cut or fees_per_block, which hashprice needs; add them, or name another with --case",
        "в случае '{case}' нет блоков, почасовых цен до отключения или fees_per_block, а для хешпрайса они нужны; добавьте их или укажите другой ключом --case",
    ),
    "error.map_over_100": (
        "the shares of {month} add up to more than 100 %; correct them, and give each as percent of the whole world",
        "доли за {month} в сумме больше 100\xa0%; исправьте и укажите каждую в процентах всего мира",
    ),
    "caveat.rationing": (
        "registered miners only, for the days on record; the power cut was later extended and its end was not found",
        "только зарегистрированные майнеры, за дни из данных; отключение электричества позже продлили, и когда оно кончилось, не найдено",
    ),
    "unit.mw": (
        "MW",
        "MW",
    ),
    "unit.kwh": (
        "kWh",
        "kWh",
    ),
    "unit.j/th": (
        "J/TH",
        "J/TH",
    ),
    "unit.th/s": (
        "TH/s",
        "TH/s",
    ),
    "mining.title": (
        "Mining in {place}, by the chain and prices of: {case}",
        "Майнинг: {place}; цепочка блоков и цены из случая: {case}",
    ),
    "mining.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. Revenue is what blocks pay, not profit; power is the only cost counted. Intervals are 90 % unless said otherwise.",
        "offswitch {version}, начальное число {seed}, выборок: {draws:,}. Выручка — то, что платят блоки, а не прибыль; из затрат учтена лишь электроэнергия. Интервалы 90%-ные, если не указано иное.",
    ),
    "mining.reconstructed": (
        "The hours without network, and so what the shutdown took from miners, are RECONSTRUCTED from published statements.",
        "Часы без сети, а значит, и то, что отключение отняло у майнеров, ВОССТАНОВЛЕНЫ по опубликованным заявлениям.",
    ),
    "mining.hashprice": (
        "Hashprice",
        "Хешпрайс",
    ),
    "mining.hashprice.mean": (
        "{usd:.4f} USD per TH/s and day ({low:.4f} to {high:.4f} at the lowest and highest trade), {ph:.1f} USD per PH/s, mean of {start} to {end}.",
        "{usd:.4f} USD за TH/s в сутки (от {low:.4f} до {high:.4f} по самой низкой и самой высокой сделке), {ph:.1f} USD за PH/s, среднее с {start} по {end}.",
    ),
    "mining.hashprice.fees": (
        "Fees are {fees:.4f} BTC a block throughout, their mean of the case; price is {series}.",
        "Комиссии всюду {fees:.4f} BTC на блок, среднее по случаю; цена — {series}.",
    ),
    "mining.machines": (
        "Machines at {tariff:.3f} USD/kWh ({where})",
        "Машины при {tariff:.3f} USD/kWh ({where})",
    ),
    "mining.tariff.given": (
        "as given",
        "как задано",
    ),
    "mining.tariff.record": (
        "business tariff of {period}, {source}",
        "тариф для бизнеса за {period}, {source}",
    ),
    "mining.machines.earn": (
        "{earning} of {known} machines earn their power. Break-even is the price of power below which a machine does, at the mean hashprice (and at the lowest and highest trade).",
        "Электроэнергию окупают {earning} из {known:|one=# машины|few=# машин|many=# машин|other=# машины}. Точка безубыточности — цена электроэнергии, ниже которой машина её окупает, при среднем хешпрайсе (и при самой низкой и самой высокой сделке).",
    ),
    "mining.machines.more": (
        "Shown are {shown} of them, spread over the list; --json has all, --machine asks for one.",
        "Показаны {shown} из них, по всему списку; --json содержит все, --machine выбирает одну.",
    ),
    "mining.countries": (
        "Countries by tariff ({period}, one survey)",
        "Страны по тарифу ({period}, одно обследование)",
    ),
    "mining.countries.rank": (
        "{place} is number {rank} of {count} on record here, the cheapest first.",
        "{place}: место {rank} из {count} стран в данных, от самой дешёвой.",
    ),
    "mining.countries.unranked": (
        "{place} is not in that survey.",
        "{place}: в этом обследовании страны нет.",
    ),
    "mining.countries.note": (
        "For up to three machines: cost of power for one bitcoin in USD, and margin in USD per TH/s and day.",
        "Для машин, не больше трёх: стоимость электроэнергии на один биткоин в USD и маржа в USD за TH/s в сутки.",
    ),
    "mining.power": (
        "Installed power implied by the mining map",
        "Установленная мощность по карте майнинга",
    ),
    "mining.power.note": (
        "Mix of machines unknown. MW: any mix of three generations that earn their power is equally likely, overhead 1 to 20 % (both assumed). Bounds of the Cambridge index: all of the best machine, the mean of all models, all of the worst. Earned at the month's mean price and the fees above, whatever that month's were. Recorded: all, or white (registered) and grey.",
        "Состав машин неизвестен. MW: любой состав трёх поколений, окупающих электроэнергию, равновероятен, накладные расходы от 1 до 20\xa0% (и то и другое допущено). Границы кембриджского индекса: только лучшие машины, среднее всех моделей, только худшие. Заработано — по средней цене месяца и комиссиям, указанным выше, какими бы они ни были в том месяце. По данным: всего, или белые (зарегистрированные) и серые.",
    ),
    "mining.load.mining_load": (
        "{value}",
        "{value}",
    ),
    "mining.load.mining_load_registered": (
        "{value} white",
        "{value} белых",
    ),
    "mining.load.mining_load_unregistered": (
        "{value} grey",
        "{value} серых",
    ),
    "mining.power.implied": (
        "{mw:,.0f} MW of {month} for its {ehs:.1f} EH/s is {j_per_th:.0f} J/TH, overhead included.",
        "{mw:,.0f} MW за {month} на {ehs:.1f} EH/s — это {j_per_th:.0f} J/TH, с накладными расходами.",
    ),
    "mining.hardware": (
        "Machines implied",
        "Число машин по карте",
    ),
    "mining.hardware.count": (
        "{ehs:.1f} EH/s of {month} takes {count:.0f} thousand machines (90 %: {low:.0f}-{high:.0f}), at the hashrate of a machine assumed in th_per_machine.",
        "Для {ehs:.1f} EH/s за {month} нужно {count:.0f|one=# тысяча|few=# тысячи|many=# тысяч|other=# тысячи} машин (90\xa0%: {low:.0f}–{high:.0f}), при хешрейте машины, допущенном в th_per_machine.",
    ),
    "mining.hardware.usd": (
        "At one published price, {each:,.0f} USD a machine: {usd}. A single valuation by those who seized them: an order of magnitude, not a market price.",
        "По одной опубликованной цене, {each:,.0f} USD за машину: {usd}. Это единственная оценка тех, кто их изъял: порядок величины, а не рыночная цена.",
    ),
    "mining.hardware.counted": (
        "Counted by others: {list}.",
        "Подсчёты других: {list}.",
    ),
    "mining.counted.machines_counted": (
        "{value:,.0f} ({period})",
        "{value:,.0f} ({period})",
    ),
    "mining.counted.machines_seized": (
        "{value:,.0f} seized ({period})",
        "{value:,.0f} изъято ({period})",
    ),
    "mining.short.earns": (
        "In the days before the cut a TH/s earned {usd:.3f} USD a day. At {tariff:.3f} USD/kWh {earning} of {known} machines on record earn their power; the best of them breaks even at {best:.3f} USD/kWh.",
        "В дни до отключения TH/s приносил {usd:.3f} USD в сутки. При {tariff:.3f} USD/kWh электроэнергию окупают {earning} из {known:|one=# машины|few=# машин|many=# машин|other=# машины} в данных; лучшая из них безубыточна при {best:.3f} USD/kWh.",
    ),
    "mining.short.network": (
        "The network cost the country's miners {map} of revenue by the mining map; by the blocks the world was short of {low} to {high}, by baseline, with intervals that hold zero.",
        "Отключение сети стоило майнерам страны {map} выручки по карте майнинга; по блокам миру недостало от {low} до {high}, смотря по базе, и интервалы содержат ноль.",
    ),
    "mining.short.network_clear": (
        "The network cost the country's miners {map} of revenue by the mining map; by the blocks the world was short of {low} to {high}, by baseline.",
        "Отключение сети стоило майнерам страны {map} выручки по карте майнинга; по блокам миру недостало от {low} до {high}, смотря по базе.",
    ),
    "mining.short.rationing": (
        "A power cut later that month, a cause of its own, cost them {usd}.",
        "Отключение электричества позже в том же месяце, отдельная причина, стоило им {usd}.",
    ),
    "mining.network": (
        "What the network cost its miners",
        "Во что отключение сети обошлось майнерам",
    ),
    "mining.network.loss": (
        "Revenue, from {start} to {end} UTC: {usd}, {btc}, {blocks}. It assumes the map's share, how many miners had no other link, and that those stopped with wired access.",
        "Выручка, с {start} по {end} UTC: {usd}, {btc}, {blocks}. Допущено: доля по карте, у скольких майнеров не было другой связи и что они остановились вместе с проводным доступом.",
    ),
    "mining.network.blocks": (
        "Beside it, what the whole world was short of by the blocks themselves, by baseline: {list}. It does not know whose loss it was; below zero, more was found than the baseline expects.",
        "Рядом — чего недостало всему миру по самим блокам, по базам сравнения: {list}. Чья это потеря, блоки не знают; ниже нуля — найдено больше, чем ожидает база.",
    ),
    "mining.network.baseline": (
        "{usd} ({baseline})",
        "{usd} ({baseline})",
    ),
    "mining.network.margin": (
        "Power not used: {gwh:.0f} GWh (90 %: {low:.0f}-{high:.0f}), {saved} at the tariff. Margin lost: {lost} (tariff and mix of machines assumed).",
        "Неиспользованная электроэнергия: {gwh:.0f} GWh (90\xa0%: {low:.0f}–{high:.0f}), {saved} по тарифу. Потерянная маржа: {lost} (тариф и состав машин допущены).",
    ),
    "mining.network.others": (
        "Gained by everyone else",
        "Что получили все остальные",
    ),
    "mining.network.inside": (
        "Inside an epoch nobody gains: difficulty does not move, and blocks not found are lost to all. Each later retarget came out lower than without the cut:",
        "Внутри эпохи не выигрывает никто: сложность не меняется, и ненайденные блоки потеряны для всех. Каждый следующий пересчёт дал сложность ниже, чем без отключения:",
    ),
    "mining.network.retarget": (
        "block {height:,}, {time}",
        "блок {height:,}, {time}",
    ),
    "mining.network.none": (
        "No retarget follows in the blocks of the case, so nobody is seen to gain.",
        "В блоках случая пересчёта дальше нет, так что чьего-либо выигрыша не видно.",
    ),
    "mining.network.back": (
        "So the world finds about as many blocks more as it was short of; at the price of the days of the cut. It is revenue of all who mined then, not of the firms named in the press.",
        "Так мир находит примерно столько лишних блоков, скольких ему недостало; по цене дней отключения. Это выручка всех, кто тогда майнил, а не фирм, названных в прессе.",
    ),
    "mining.rationing": (
        "A second cause, kept apart: power",
        "Вторая причина, отдельно: электричество",
    ),
    "mining.rationing.loss": (
        "Registered miners were cut off from {start} to {end} (days of UTC), {share} of the country's load, taken as that part of its hashrate: revenue of {usd}, {blocks}, or {day}. It was extended, until when was not found. Not added to the network's.",
        "Зарегистрированные майнеры были отключены от электричества с {start} по {end} (дни по UTC), {share} мощности страны, принято за такую же часть её хешрейта: выручка {usd}, {blocks}, или {day}. Это продлили, до какого времени — не найдено. К потерям из-за сети не прибавляется.",
    ),
    "mining.rationing.said": (
        "Said of the idle days: {value} ({who}).",
        "Что говорили о днях простоя: {value} ({who}).",
    ),
    "mining.said": (
        "What was said",
        "Что утверждалось",
    ),
    "mining.said.item": (
        "{id}: {statement} Verdict: {verdict}. Why: {why}.",
        "{id}: {statement} Вывод: {verdict}. Почему: {why}",
    ),
    "mining.omitted": (
        "Left out",
        "Не учтено",
    ),
    "mining.omitted.power": (
        "installed power: no month of the mining map with a hashrate lies within the prices, or no machine earns its power at the tariff",
        "установленная мощность: ни одного месяца карты майнинга с хешрейтом в пределах цен нет, или при этом тарифе электроэнергию не окупает ни одна машина",
    ),
    "mining.omitted.foreign": (
        "machines, losses and claims: '{case}' is of another country",
        "машины, потери и утверждения: случай '{case}' — о другой стране",
    ),
    "mining.omitted.hardware": (
        "machines implied: the case has no th_per_machine or no month of the map",
        "число машин: в случае нет th_per_machine или ни одного месяца карты",
    ),
    "mining.omitted.network": (
        "loss by the network: the case lacks one of its inputs",
        "потери из-за сети: в случае нет одного из входных данных",
    ),
    "mining.omitted.rationing": (
        "loss by rationing of power: the case names none that its blocks reach",
        "потери из-за ограничения электроснабжения: в случае нет такого, до которого достают его блоки",
    ),
    "column.released": (
        "released",
        "выпуск",
    ),
    "column.machine": (
        "machine",
        "машина",
    ),
    "column.j_per_th": (
        "J/TH",
        "J/TH",
    ),
    "column.ths": (
        "TH/s",
        "TH/s",
    ),
    "column.earns": (
        "earns a day",
        "доход в сутки",
    ),
    "column.margin": (
        "margin a day",
        "маржа в сутки",
    ),
    "column.break_even": (
        "break-even USD/kWh",
        "безубыточно USD/kWh",
    ),
    "column.country": (
        "country",
        "страна",
    ),
    "column.tariff": (
        "USD/kWh",
        "USD/kWh",
    ),
    "column.earning": (
        "machines that earn",
        "окупается машин",
    ),
    "column.map_month": (
        "month",
        "месяц",
    ),
    "column.map_share": (
        "share",
        "доля",
    ),
    "column.earned": (
        "M USD/day",
        "млн $/сут",
    ),
    "column.bounds": (
        "bounds",
        "границы",
    ),
    "column.fleet": (
        "J/TH",
        "J/TH",
    ),
    "column.mw": (
        "MW (90 %)",
        "MW (90\xa0%)",
    ),
    "column.on_record": (
        "recorded",
        "по данным",
    ),
    "column.later": (
        "retarget later by",
        "пересчёт позже на",
    ),
    "column.lower": (
        "difficulty lower by",
        "сложность ниже на",
    ),
    "column.others": (
        "gained by others",
        "получили остальные",
    ),
    "column.others_usd": (
        "the same in dollars",
        "то же в долларах",
    ),
    "column.own": (
        "gained by its own miners, once back",
        "получили свои майнеры, вернувшись",
    ),
    "figure.mining_country": (
        "What mining earned, and what power it could pay for: {place}",
        "Сколько приносил майнинг и за какую электроэнергию мог платить: {place}",
    ),
    "figure.mining_country.above": (
        "Above: hashprice at the close of the day, from lowest to highest trade.",
        "Вверху: хешпрайс на закрытии дня, от самой низкой до самой высокой сделки.",
    ),
    "figure.mining_country.off": (
        "Red: the shutdown.",
        "Красное: отключение.",
    ),
    "figure.mining_country.below": (
        "Below: price of power at which each machine breaks even, by its release.",
        "Внизу: цена электроэнергии, при которой каждая машина безубыточна, по году выпуска.",
    ),
    "figure.mining_country.loses": (
        "Red dots lose money at the orange line.",
        "Красные точки: машины, убыточные при цене оранжевой линии.",
    ),
    "figure.mining_country.tariffs": (
        "Dashed: business tariffs (orange: {own}; green: {others}).",
        "Пунктир: тарифы для бизнеса (оранжевый: {own}; зелёный: {others}).",
    ),
    "figure.mining_country.hashprice": (
        "USD per TH/s and day",
        "USD за TH/s в сутки",
    ),
    "figure.mining_country.break_even": (
        "break-even, USD/kWh",
        "точка безубыточности, USD/kWh",
    ),
    "figure.mining_country.tariff": (
        "{country} {usd:.3f}",
        "{country} {usd:.3f}",
    ),
    "figure.mining_country.alt": (
        "Hashprice by day from {low:.3f} to {high:.3f} USD per TH/s and day. Break-even price of power of {count} machines, from {worst:.3f} ({worst_model}) to {best:.3f} USD/kWh ({best_model}); tariff of {place} {tariff:.3f}.",
        "Хешпрайс по дням от {low:.3f} до {high:.3f} USD за TH/s в сутки. Безубыточная цена электроэнергии, машин: {count}, от {worst:.3f} ({worst_model}) до {best:.3f} USD/kWh ({best_model}); тариф ({place}) {tariff:.3f}.",
    ),
    "label.tariff_of_map_mean": (
        "business tariff, {period}, over the mean of {countries} weighted by their share of hashrate, {month}",
        "тариф для бизнеса, {period}, к среднему по странам {countries}, взвешенному по доле хешрейта, {month}",
    ),
    "label.earned_by_share": (
        "as revenue, {years:.1f} years at what the map's share earned in {month}",
        "как выручка, {years:.1f} года при доходе доли по карте за {month}",
    ),
    "label.machines_of_share": (
        "machines for the {ehs:.1f} EH/s of {month}, at a price of 2022 ({each:,.0f} USD a machine)",
        "машины для {ehs:.1f} EH/s за {month}, по цене 2022 года ({each:,.0f} USD за машину)",
    ),
    "label.power_of_share": (
        "power for the {ehs:.1f} EH/s of {month}",
        "мощность для {ehs:.1f} EH/s за {month}",
    ),
    "label.others_gained": (
        "revenue gained by all who mined elsewhere, through the lower difficulty after {count} retargets",
        "выручка, полученная всеми, кто майнил в других странах, за счёт меньшей сложности, после {count:|one=# пересчёта|few=# пересчётов|many=# пересчётов|other=# пересчёта}",
    ),
    "why.implied": (
        "; implied by the mining map: {readings}",
        "; следует из карты майнинга: {readings}",
    ),
    "why.tariff_averages": (
        "the averaging decides: {readings}; no mean weighted by consumption was found",
        "решает способ усреднения: {readings}; среднего, взвешенного по потреблению, не найдено",
    ),
}
