"""How hashrate moves between countries, and `offswitch migration`."""

TEXT: dict[str, tuple[str, str]] = {
    "help.migration": (
        "Say where a country's hashrate goes after a shock, and when, beside what the mining map shows and what came after.",
        "Куда и когда уходит хешрейт страны после потрясения, рядом с тем, что показывает карта майнинга и что было потом.",
    ),
    "help.migration_source": (
        "A case (see `offswitch cases`), or a country of the mining map in ISO 3166 (US or USA) by the record of the embedded case.",
        "Случай (см. `offswitch cases`) или страна карты майнинга по ISO 3166 (US или USA), по данным встроенного случая.",
    ),
    "help.migration_months": (
        "Months ahead, 1 to 60.",
        "На сколько месяцев вперёд, от 1 до 60.",
    ),
    "help.migration_map": (
        "A map of your own, to which the model is fitted anew: a CSV file with month, country, share_percent and, if known, hashrate_eh_s.",
        "Своя карта, к которой модель подгоняется заново: файл CSV с month, country, share_percent и, если известно, hashrate_eh_s.",
    ),
    "help.migration_lead": (
        "Months that machines which left take to run again, in place of what was fitted.",
        "Через сколько месяцев ушедшие машины снова работают, вместо найденного подгонкой.",
    ),
    "help.migration_hours": (
        "Hours without network of the cut, in place of those on record.",
        "Часы без сети при отключении, вместо тех, что в данных.",
    ),
    "stage.migration_fit": (
        "fitting the map, about half a minute",
        "подгонка к карте, около полуминуты",
    ),
    "error.not_on_map": (
        "{place} is in none of the maps that were fitted; give one of {known}, or a map of your own with --map FILE",
        "{place} нет ни в одной из карт, по которым велась подгонка; укажите из: {known} или свою карту ключом --map FILE",
    ),
    "error.migration_months": (
        "--months is {value}; give 1 to {most}",
        "--months: {value}; укажите от 1 до {most}",
    ),
    "error.hours_off": (
        "--hours-off is {value:g}; give 0 to 744 hours, a whole month",
        "--hours-off: {value:g}; укажите от 0 до 744 часов, целый месяц",
    ),
    "error.negative_lead": (
        "a lead time of {value:g} months cannot be; give one above zero, such as 3",
        "срока в {value:g} мес. быть не может; укажите больше нуля, например 3",
    ),
    "error.migration_value": (
        "'{name}' cannot be {value:g}; rates are above zero, shares between 0 and 1",
        "'{name}' не может быть {value:g}; темпы больше нуля, доли между 0 и 1",
    ),
    "error.migration_parameter": (
        "the model of movement has no '{name}'; it has {known}",
        "у модели перемещений нет '{name}'; есть: {known}",
    ),
    "error.map_month": (
        "`month` is '{text}'; write it as 2021-08",
        "`month`: '{text}'; пишите так: 2021-08",
    ),
    "error.map_negative": (
        "a share or a hashrate is below zero, or a month has none at all; correct it, and give 0 where the map shows nothing of a country",
        "доля или хешрейт меньше нуля, или за месяц их нет вовсе; исправьте, а где карта ничего о стране не показывает, поставьте 0",
    ),
    "error.map_twice": (
        "{country} stands twice in {month}; keep one row",
        "{country} указана дважды за {month}; оставьте одну строку",
    ),
    "error.map_short": (
        "{count:,|one=# month is|other=# months are} too few to fit; give {least} or more",
        "{count:,|one=# месяца|few=# месяцев|many=# месяцев|other=# месяца} для подгонки мало; дайте {least} или больше",
    ),
    "error.map_gap": (
        "{month} is missing; give every month between the first and the last",
        "нет {month}; дайте каждый месяц между первым и последним",
    ),
    "error.map_lacks": (
        "{month} has no row of {countries}; give every country in every month, with 0 where the map shows nothing of it",
        "за {month} нет строки для {countries}; дайте каждую страну за каждый месяц, с 0, где карта ничего о ней не показывает",
    ),
    "error.map_sum": (
        "the shares of {month} add up to {total:.2f} %; correct them, or add a row `other`, so that they make 100 within {within}",
        "доли за {month} в сумме {total:.2f}\xa0%; исправьте или добавьте строку `other`, чтобы вышло 100 с точностью до {within}",
    ),
    "error.map_no_difficulty": (
        "{month} lies outside the difficulty on record, so that world hashrate is unknown; add the column hashrate_eh_s",
        "{month} лежит вне сложности из данных, и мировой хешрейт неизвестен; добавьте столбец hashrate_eh_s",
    ),
    "migration.parameter.churn": (
        "leaves with no shock, of 1 a month",
        "уходит без потрясения, из 1 в месяц",
    ),
    "migration.parameter.ban": (
        "leaves under a ban, rate a month",
        "уходит при запрете, темп в месяц",
    ),
    "migration.parameter.rationing": (
        "leaves under rationing, of 1 a month",
        "уходит при ограничении, из 1 в месяц",
    ),
    "migration.parameter.cut": (
        "leaves for 100 hours cut off, of 1",
        "уходит за 100 часов отключения, из 1",
    ),
    "migration.parameter.closed": (
        "newcomers refused if rationed, of 1",
        "отказ новым при ограничении, из 1",
    ),
    "migration.parameter.lead": (
        "lead time, months",
        "срок до запуска, месяцы",
    ),
    "migration.parameter.lost": (
        "never runs again, of 1",
        "не запустится никогда, из 1",
    ),
    "migration.parameter.size": (
        "pull of size, exponent",
        "притяжение размера, показатель",
    ),
    "migration.parameter.price": (
        "dislike of dear power, exponent",
        "нелюбовь к дорогой энергии, показатель",
    ),
    "migration.parameter.pulls": (
        "spread of countries' own pull",
        "разброс собств. притяжения стран",
    ),
    "migration.parameter.growth": (
        "new machines a month, of 1",
        "новые машины в месяц, из 1",
    ),
    "migration.parameter.world_noise": (
        "noise of world hashrate, in logs",
        "шум мирового хешрейта, в логарифмах",
    ),
    "migration.parameter.move_noise": (
        "noise of movement, at a share of 1",
        "шум перемещений, при доле 1",
    ),
    "migration.parameter.map_noise": (
        "noise of the map, at a share of 1",
        "шум карты, при доле 1",
    ),
    "migration.parameter.carry": (
        "part of a surprise in the next month",
        "часть неожиданности в след. месяце",
    ),
    "migration.parameter.proxies": (
        "proxies of DE and IE, times others",
        "прокси DE и IE, к остальным",
    ),
    "migration.scenario.none": (
        "no shock",
        "без потрясения",
    ),
    "migration.scenario.cut": (
        "the cut alone ({hours:.0f} h)",
        "только отключение ({hours:.0f} ч)",
    ),
    "migration.scenario.rationing": (
        "power rationed",
        "ограничение электроснабжения",
    ),
    "migration.scenario.both": (
        "the cut and power rationed",
        "оба потрясения",
    ),
    "migration.scenario.ban": (
        "a ban like China's",
        "запрет, как в Китае",
    ),
    "migration.short_scenario.none": (
        "no shock",
        "без потрясения",
    ),
    "migration.short_scenario.cut": (
        "cut",
        "отключение",
    ),
    "migration.short_scenario.rationing": (
        "rationing",
        "ограничение",
    ),
    "migration.short_scenario.both": (
        "both",
        "оба",
    ),
    "migration.short_scenario.ban": (
        "ban",
        "запрет",
    ),
    "migration.title": (
        "Where the hashrate of {place} goes, and when",
        "Куда и когда уходит хешрейт: {place}",
    ),
    "migration.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws ({paths:,} through the months). Intervals are 90 %. The map shows where machines were, not why they moved: every line under a scenario is a calculation.",
        "offswitch {version}, начальное число {seed}, выборок: {draws:,} (траекторий по месяцам: {paths:,}). Интервалы 90\xa0%. Карта показывает, где были машины, а не почему они перемещались: каждая строка сценария — расчёт.",
    ),
    "migration.fit.shipped": (
        "Fitted to the 29 monthly Cambridge maps from {first} to {last}, which do not ship; forecasts start after {month}.",
        "Подогнано к 29 месячным кембриджским картам с {first} по {last}, которые не поставляются; прогнозы начинаются после {month}.",
    ),
    "migration.fit.own": (
        "Fitted to {name}, until {last}; forecasts start after {month}. The scores below are of the fit that ships.",
        "Подогнано к {name}, по {last}; прогнозы начинаются после {month}. Оценки качества ниже — для поставляемой подгонки.",
    ),
    "migration.short.unseen": (
        "The mining map does not show the cut: whether anybody left because of it cannot be read there.",
        "Карта майнинга отключения не показывает: ушёл ли кто-то из-за него, по ней не прочесть.",
    ),
    "migration.short.assumed": (
        "The map says little of how many leave under rationed power or for each hour cut off, and not much more of how many leave anyway. These rates are assumed: the figures above are a calculation with wide intervals, not a finding.",
        "Карта мало говорит о том, сколько уходит при ограничении электроснабжения или за каждый час отключения, и немногим больше — сколько уходит и так. Эти темпы допущены: цифры выше — расчёт с широкими интервалами, а не установленный факт.",
    ),
    "migration.short.ban": (
        "What the map did teach is a ban, from the one in China: in {months} months {left} of a country's machines are gone, and they run elsewhere {lead} months later.",
        "О чём карта говорит, так это о запрете, по примеру китайского: за {months} мес. страну покидает {left} машин, и через {lead} мес. они работают в других странах.",
    ),
    "migration.short.left": (
        "By calculation, of {place}'s {ehs:.1f} EH/s of {month} ({share:.1f} % of the world) the part that would have left {after} months later is {none} with no shock, {cut} with the cut of {hours:.0f} hours alone (which adds {added}), {rationing} with power rationed, {both} with both.",
        "По расчёту, из {ehs:.1f} EH/s страны ({place}) за {month} ({share:.1f}\xa0% мира) за {after} мес. ушло бы: {none} без потрясения, {cut} при одном отключении на {hours:.0f} ч (оно добавляет {added}), {rationing} при ограничении электроснабжения, {both} при обоих.",
    ),
    "migration.short.where": (
        "By the model, what leaves goes above all to {list} (of what left in {after} months under both; the rest is elsewhere, on its way or scrapped).{china}",
        "По модели, уходят прежде всего в следующие страны: {list} (доля ушедшего за {after} мес. при обоих; остальное в других странах, в пути или списано).{china}",
    ),
    "migration.short.where.china": (
        " China is there because the map shows it mining on after its ban, and size draws most: no record of machines that went there is behind it.",
        " Китай здесь потому, что на карте он майнит и после запрета, а больше всего притягивает размер: данных о машинах, которые туда ушли, за этим нет.",
    ),
    "migration.short.half": (
        "Half is gone after {both} months with both, {none} with no shock.",
        "Половина уходит за {both} мес. при обоих, за {none} без потрясения.",
    ),
    "migration.short.record": (
        "What came after, by methods that may differ by a point or two: {list}. {inside}.",
        "Что было потом, другими методами, которые могут расходиться на пункт-два: {list}. {inside}.",
    ),
    "migration.short.inside.none": (
        "{value} of {period} lies outside the interval of every scenario",
        "{value} за {period} — вне интервала каждого сценария",
    ),
    "migration.short.inside.all": (
        "{value} of {period} lies inside the interval of every scenario",
        "{value} за {period} — внутри интервала каждого сценария",
    ),
    "migration.short.inside.some": (
        "{value} of {period} lies outside the interval of {outside}, and inside that of {inside}",
        "{value} за {period} — вне интервала ({outside}) и внутри интервала ({inside})",
    ),
    "migration.short.score": (
        "On 12 maps that it had not seen, its error a month ahead (CRPS) was {ours:.2f} points of share, that of no change {same:.2f}, of the last trend {trend:.2f}. Without the four maps of the Chinese ban: {ours_calm:.2f}, {same_calm:.2f}, {trend_calm:.2f}. {verdict} {inside}",
        "На 12 картах, которых модель не видела, её ошибка на месяц вперёд (CRPS) была {ours:.2f} пункта доли, при «без изменений» {same:.2f}, при последнем тренде {trend:.2f}. Без четырёх карт китайского запрета: {ours_calm:.2f}, {same_calm:.2f}, {trend_calm:.2f}. {verdict} {inside}",
    ),
    "migration.short.score.ban": (
        "What it gains, it gains by knowing that a ban was in force; without it, no change is about as good.",
        "Выигрыш она получает, зная, что запрет действует; без этого «без изменений» примерно так же хорошо.",
    ),
    "migration.short.inside": (
        "Its 90 % intervals held {one:.0%} of the shares a month ahead and {six:.0%} of those six months ahead ({one_calm:.0%} and {six_calm:.0%} where the ban did not lie between): they do not hold a shock that nobody foresaw.",
        "Её 90%-ные интервалы содержали {one:.0%} долей на месяц вперёд и {six:.0%} — на шесть месяцев ({one_calm:.0%} и {six_calm:.0%}, если запрет не лежал между): непредвиденного потрясения они не вмещают.",
    ),
    "migration.short.score.both": (
        "It is better in both, a little where nothing happens, more where it is told that a ban is in force.",
        "Она лучше в обоих: немного там, где ничего не происходит, и больше там, где ей сказано, что действует запрет.",
    ),
    "migration.short.score.worse": (
        "No change is as good or better: take that.",
        "«Без изменений» так же хорошо или лучше: берите его.",
    ),
    "migration.left": (
        "How much leaves",
        "Сколько уходит",
    ),
    "migration.left.note": (
        "Part of what ran in {month} that is no longer in the country. Machines that come meanwhile are not set off; half gone: months, if the rates stay.",
        "Часть работавшего за {month}, которой в стране больше нет. Пришедшие за это время машины не вычтены; «половина ушла» — месяцы, если темпы сохранятся.",
    ),
    "migration.path": (
        "Share of the world and hashrate, foretold",
        "Доля в мире и хешрейт, прогноз",
    ),
    "migration.path.note": (
        "As a map of the month would show it, newcomers and growth elsewhere included: percent of the world, and EH/s.",
        "Как показала бы карта за месяц, с новичками и ростом в других странах: проценты мира и EH/s.",
    ),
    "migration.where": (
        "Where it goes (after {after} months of both)",
        "Куда уходит (за {after} мес. при обоих)",
    ),
    "migration.where.note": (
        "Part of what left the country that runs in another; {missing} is on its way or scrapped. Learned from where China's machines went in 2021; what a country already has weighs most. China is among them although it bans mining, as the map shows a fifth of the world's hashrate there from September 2021 on.",
        "Часть ушедшего из страны, работающая в другой; {missing} в пути или списано. Выучено по тому, куда ушли машины Китая в 2021; больше всего весит то, что в стране уже есть. Китай среди них, хотя майнинг там запрещён: карта с сентября 2021 показывает там пятую часть мирового хешрейта.",
    ),
    "migration.where.other": (
        "elsewhere",
        "другие страны",
    ),
    "migration.later": (
        "What came after, on record",
        "Что было потом, по данным",
    ),
    "migration.later.note": (
        "By other methods than the map's, so that a difference of a point or two may be one of method. Scenarios in percent of the world.",
        "Другими методами, чем у карты, так что разница в пункт-два может быть разницей методов. Сценарии — в процентах мира.",
    ),
    "migration.later.loads": (
        "Loads and sites on record: {list}.",
        "Мощности и площадки в данных: {list}.",
    ),
    "migration.on_record.mining_load": (
        "{value:,.0f} MW ({period})",
        "{value:,.0f} MW ({period})",
    ),
    "migration.on_record.sites_ceased": (
        "{value:,.0f} sites ceased ({period})",
        "прекратили работу площадок: {value:,.0f} ({period})",
    ),
    "migration.on_record.machines_seized": (
        "{value:,.0f} machines seized ({period})",
        "изъято машин: {value:,.0f} ({period})",
    ),
    "migration.causes": (
        "Causes that were named",
        "Какие причины называли",
    ),
    "migration.causes.item": (
        "{period}: {note}.",
        "{period}: {note}.",
    ),
    "migration.causes.note": (
        "Power is named first, four months before the cut, and most. The shutdown is named in two statements, in one of them with the power cut that followed: neither the record nor the map can part the two.",
        "Электроснабжение названо первым, за четыре месяца до отключения, и чаще всего. Отключение названо в двух заявлениях, в одном — вместе с отключением электричества, которое последовало: ни данные, ни карта не могут их разделить.",
    ),
    "migration.unseen": (
        "Whether the map shows the cut",
        "Показывает ли карта отключение",
    ),
    "migration.unseen.most": (
        "It does not. Had every machine in the country stood still for {hours:.0f} hours, the month's mean would be lower by {lost:.0%} at most, {points:.1f} points of share; a month moves by {noise:.1f} points either way with no shock at all. On the map the share fell by {fell:.1f} points and the hashrate rose by {rose:.0%}.",
        "Не показывает. Простаивай все машины страны {hours:.0f} ч, среднее месяца было бы ниже самое большее на {lost:.0%}, или {points:.1f} пункта доли; месяц и без потрясения сдвигается на {noise:.1f} пункта в обе стороны. На карте доля упала на {fell:.1f} пункта, а хешрейт вырос на {rose:.0%}.",
    ),
    "migration.unseen.rate": (
        "How many leave for each 100 hours cut off: {prior} of 1 before the map was read, {posterior} after it.",
        "Сколько уходит за каждые 100 часов отключения: {prior} из 1 до чтения карты, {posterior} после.",
    ),
    "migration.learned": (
        "What the map adds",
        "Что добавляет карта",
    ),
    "migration.learned.note": (
        "5, 50 and 95 % points before and after the map; narrower: part of the prior's spread that is gone; bits of information. All priors are assumed.",
        "Точки 5, 50 и 95\xa0% до и после карты; «сужено» — исчезнувшая часть априорного разброса; информация в битах. Все априорные распределения допущены.",
    ),
    "migration.learned.little": (
        "The map says little of: {list}.",
        "Карта мало говорит о следующем: {list}.",
    ),
    "migration.scores": (
        "Scores on the last 12 maps, each foretold from the maps before it",
        "Качество на последних 12 картах, каждая предсказана по картам до неё",
    ),
    "migration.scores.note": (
        "CRPS and error of the median in points of share, mean of ten countries; log distance is Aitchison's; inside: part within the 90 % interval; model better on: maps on which its CRPS was lower. Calm: none of June to September 2021 lies between the last map read and the one foretold. Told of no ban: this model, without the knowledge that the Chinese ban goes on; how long it did, and that China hid, is hindsight. The naive forecasts have noise of the same form, as large as they had missed by until then.",
        "CRPS и ошибка медианы — в пунктах доли, среднее по десяти странам; лог-расстояние — по Эйчисону; «внутри» — часть в пределах 90%-ного интервала; «модель лучше» — карты, где её CRPS ниже. Спокойные: между последней прочитанной картой и предсказанной нет ни одного месяца с июня по сентябрь 2021. «Без знания о запрете»: эта модель, не знающая, что китайский запрет продолжается; сколько он длился и что Китай скрывался, — знание задним числом. У наивных прогнозов шум того же вида, такой же величины, как их прежние промахи.",
    ),
    "migration.scores.public": (
        "What could be foretold in January 2022 from {map}, the newest map then public: Kazakhstan at {list}. It came to {came:.1f} %. It could know nothing of the rationing that began in between.",
        "Что можно было предсказать в январе 2022 по карте за {map}, новейшей из опубликованных тогда: Казахстан — {list}. Вышло {came:.1f}\xa0%. Об ограничении электроснабжения, начавшемся в промежутке, она знать не могла.",
    ),
    "migration.scores.public.one": (
        "{middle:.1f} % ({low:.1f}-{high:.1f}) by {method}",
        "{middle:.1f}\xa0% ({low:.1f}–{high:.1f}), {method}",
    ),
    "migration.beaten": (
        "{beaten} of {maps}",
        "{beaten} из {maps}",
    ),
    "migration.method.model": (
        "this model",
        "эта модель",
    ),
    "migration.method.untold": (
        "told of no ban",
        "без знания о запрете",
    ),
    "migration.method.no_change": (
        "no change",
        "без изменений",
    ),
    "migration.method.last_trend": (
        "last trend",
        "последний тренд",
    ),
    "migration.months.all": (
        "all {count}",
        "все {count}",
    ),
    "migration.months.calm": (
        "calm {count}",
        "спокойные {count}",
    ),
    "migration.limits": (
        "What the data cannot say",
        "Чего данные сказать не могут",
    ),
    "migration.limits.sample": (
        "The map is a sample: miners of three, later four pools, 37 to 44 % of the network, placed by their addresses. Traffic through proxies is counted where it comes out (Germany, Ireland), and China's zeros of July and August 2021 are that hiding: here they are taken as not seen, not as gone.",
        "Карта — выборка: майнеры трёх, позже четырёх пулов, от 37 до 44\xa0% сети, размещённые по адресам. Трафик через прокси засчитан там, где он выходит (Германия, Ирландия), а нули Китая за июль и август 2021 — это и есть такое сокрытие: здесь они считаются невидимым, а не ушедшим.",
    ),
    "migration.limits.one": (
        "One ban in one country is the experiment. Rates under rationing rest on five months of one country, in which the share outside the shock moved as well; the effect of a cut on decisions to leave rests on nothing but the prior.",
        "Единственный опыт — один запрет в одной стране. Темпы при ограничении опираются на пять месяцев одной страны, в которой двигалась и доля вне потрясения; влияние отключения на решения уйти опирается лишь на априорное допущение.",
    ),
    "migration.limits.price": (
        "The price of power is one survey of business tariffs of 2019; for Iran, Ireland and the rest of the world their mean stands in.",
        "Цена электроэнергии — одно обследование тарифов для бизнеса за 2019 год; для Ирана, Ирландии и остального мира подставлено их среднее.",
    ),
    "migration.limits.hours": (
        "The cut is taken to be as long as Kazakhstan's, {hours:.0f} h; --hours-off gives another.",
        "Отключение взято такой же длительности, как в Казахстане, {hours:.0f} ч; --hours-off задаёт другую.",
    ),
    "migration.short.inside.beyond": (
        "They lie beyond the months foretold",
        "Это позже предсказанных месяцев",
    ),
    "migration.points": (
        "{middle:.1f} points ({low:.1f}-{high:.1f})",
        "{middle:.1f} пункта ({low:.1f}–{high:.1f})",
    ),
    "migration.later.beyond": (
        "A dash: after {last}, the last month foretold; --months reaches further.",
        "Прочерк: после {last}, последнего предсказанного месяца; --months уводит дальше.",
    ),
    "migration.list": (
        "{country} {share}",
        "{country} {share}",
    ),
    "migration.quantiles": (
        "{middle} ({low}-{high})",
        "{middle} ({low}–{high})",
    ),
    "column.scenario": (
        "scenario",
        "сценарий",
    ),
    "column.path_unit": (
        "of",
        "в",
    ),
    "column.left_at": (
        "{months:,|one=# month|other=# months}",
        "{months:,}\xa0мес.",
    ),
    "column.half_gone": (
        "half gone",
        "половина ушла",
    ),
    "column.forecast": (
        "{month}",
        "{month}",
    ),
    "column.destination": (
        "country",
        "страна",
    ),
    "column.of_left": (
        "of what left",
        "из ушедшего",
    ),
    "column.period": (
        "period",
        "период",
    ),
    "column.share_later": (
        "on record",
        "по данным",
    ),
    "column.parameter": (
        "parameter",
        "параметр",
    ),
    "column.prior": (
        "before the map",
        "до карты",
    ),
    "column.posterior": (
        "after it",
        "после",
    ),
    "column.contraction": (
        "narrower",
        "сужено",
    ),
    "column.forecaster": (
        "forecast",
        "прогноз",
    ),
    "column.held_out": (
        "maps",
        "карты",
    ),
    "column.ahead": (
        "months ahead",
        "мес. вперёд",
    ),
    "column.crps": (
        "CRPS",
        "CRPS",
    ),
    "column.error": (
        "error",
        "ошибка",
    ),
    "column.log_ratio": (
        "log distance",
        "лог-расст.",
    ),
    "column.inside": (
        "inside",
        "внутри",
    ),
    "column.beaten": (
        "model better on",
        "модель лучше",
    ),
    "figure.migration": (
        "Hashrate of {place} on the mining map, and foretold from {month}",
        "Хешрейт на карте майнинга и прогноз после {month}: {place}",
    ),
    "figure.migration.note": (
        "Dots: months on the map. Lines and bands: median and 90 % interval by scenario, cut off at the top; that of no shock lies between dashed lines. Below: where what left has gone after {after} months of both shocks, with 90 % intervals.",
        "Точки: месяцы на карте. Линии и полосы: медиана и 90%-ный интервал по сценариям, сверху обрезано; интервал без потрясения — между штриховыми линиями. Внизу: куда ушло ушедшее за {after}\xa0мес. при обоих потрясениях (отключение и ограничение электроснабжения), с 90%-ными интервалами.",
    ),
    "figure.migration.note.later": (
        "Diamonds: shares on record later, by other methods.",
        "Ромбы: доли по более поздним данным, другими методами.",
    ),
    "figure.migration.hours": (
        "The length of the cut is {series}.",
        "Ряд, по которому взята длительность отключения, {series}.",
    ),
    "figure.migration.share": (
        "percent of the world's hashrate",
        "процент мирового хешрейта",
    ),
    "figure.migration.where": (
        "percent of what left",
        "процент ушедшего",
    ),
    "figure.migration.map": (
        "on the map",
        "на карте",
    ),
    "figure.migration.later": (
        "on record later",
        "позже, по данным",
    ),
    "figure.migration.cut": (
        "the cut",
        "отключение",
    ),
    "figure.migration.alt": (
        "{place} had {share:.1f} % of the world's hashrate in {month}. By {last}: {scenarios}. Most of what leaves goes to {first}.",
        "{place}: {share:.1f}\xa0% мирового хешрейта за {month}. К {last}: {scenarios}. Больше всего уходит в: {first}.",
    ),
    "figure.migration.alt.scenario": (
        "{name} {middle:.1f} % ({low:.1f} to {high:.1f})",
        "{name} {middle:.1f}\xa0% (от {low:.1f} до {high:.1f})",
    ),
    "label.map_outside_china": (
        "of the hashrate outside China, {month} (public {published})",
        "от хешрейта вне Китая, {month} (опубликовано {published})",
    ),
    "label.map_rise": (
        "hashrate on the map, from {first} to {last}, by",
        "хешрейт на карте, с {first} по {last}, на",
    ),
    "label.claimed_ehs": (
        "the machines claimed",
        "заявленные машины",
    ),
    "why.moved_in": (
        "the mining map says {readings}; that many moved is read as the hashrate being {grew} times as large at one end as at the other, and as growing faster than elsewhere outside China, whose fall lifts every other share; it shows where, not who moved",
        "карта майнинга говорит: {readings}; «переместилось столько» понято как хешрейт в {grew} раза больше на одном краю, чем на другом, и рост быстрее, чем в других странах вне Китая, падение которого поднимает все остальные доли; она показывает где, а не кто переместился",
    ),
    "why.moved_in.no_china": (
        "the mining map says {readings}; that many moved is read as both being {grew} times as large at one end as at the other; it shows where, not who moved",
        "карта майнинга говорит: {readings}; «переместилось столько» понято как рост обоих в {grew} раза от одного края к другому; она показывает где, а не кто переместился",
    ),
    "why.moved_machines": (
        "machines are not counted on the map: {readings}, at an assumed hashrate of a machine; {room}, and it does not say who moved",
        "машин карта не считает: {readings}, при допущенном хешрейте машины; {room}, и кто переместился, она не говорит",
    ),
    "why.moved_machines.part": (
        "that leaves room for them among others",
        "место для них среди прочих остаётся",
    ),
    "why.moved_machines.more": (
        "that is not more than they make",
        "это не больше, чем они дают",
    ),
    "why.moved_machines.fell": (
        "the map does not show a rise then",
        "роста за это время карта не показывает",
    ),
    "why.moved_machines.unseen": (
        "so few are not seen in it",
        "столь немногих на ней не видно",
    ),
    "why.unmeasured.moved_in": (
        "nothing in this version measures it: machines are not counted on the map",
        "в этой версии это ничто не измеряет: машин карта не считает",
    ),
    "why.moved_out": (
        "the share was {share:.1f} % in {month} and later, by other methods, {readings}{loads}: they left. Why, these figures do not say{causes}",
        "доля была {share:.1f}\xa0% за {month}, а позже, другими методами: {readings}{loads}; они ушли. Почему, эти цифры не говорят{causes}",
    ),
    "why.moved_out.causes": (
        "; power was rationed from {start}, before the cut, and is named as a cause more often than it, and the mining map does not show the cut",
        "; электроснабжение ограничивали с {start}, до отключения, и это называют причиной чаще, чем его, а карта майнинга отключения не показывает",
    ),
    "why.moved_out.rose": (
        "the share was {share:.1f} % in {month} and later, by other methods, {readings}{loads}: it did not fall",
        "доля была {share:.1f}\xa0% за {month}, а позже, другими методами: {readings}{loads}; она не упала",
    ),
    "why.moved_out.loads": (
        "; loads, sites and machines on record: {list}",
        "; мощности, площадки и машины в данных: {list}",
    ),
}
