"""Why a claim got its verdict, and what its readings are."""

TEXT: dict[str, tuple[str, str]] = {
    "verdict.supported": (
        "supported",
        "подтверждено",
    ),
    "verdict.partly_supported": (
        "partly supported",
        "подтверждено частично",
    ),
    "verdict.contradicted": (
        "contradicted",
        "опровергнуто",
    ),
    "verdict.not_distinguishable_from_noise": (
        "not distinguishable from noise",
        "неотличимо от шума",
    ),
    "verdict.not_attributable": (
        "not attributable",
        "причина не установима",
    ),
    "verdict.cannot_be_checked": (
        "cannot be checked",
        "непроверяемо",
    ),
    "label.after_cut": (
        "the {hours} h after the cut",
        "{hours} ч после отключения",
    ),
    "label.after_other": (
        "the hour after: {what}",
        "час после: {what}",
    ),
    "label.baseline": (
        "{hours:.0f} h against {baseline}",
        "{hours:.0f} ч против: {baseline}",
    ),
    "label.blocks": (
        "{blocks} blocks in {hours:.0f} h",
        "{blocks:|one=# блок|few=# блока|many=# блоков|other=# блока} за {hours:.0f} ч",
    ),
    "label.close": (
        "{series}, at the close",
        "{series}, на закрытии",
    ),
    "label.high_of_window": (
        "highest trade",
        "самая высокая сделка",
    ),
    "label.low_of_window": (
        "lowest trade",
        "самая низкая сделка",
    ),
    "label.from_blocks": (
        "from blocks, {baseline}",
        "по блокам, {baseline}",
    ),
    "label.from_map": (
        "from the mining map",
        "по карте майнинга",
    ),
    "label.hours_lost": (
        "hours lost, {service}",
        "потеряно часов, {service}",
    ),
    "label.low": (
        "low by the clock of {clock}",
        "минимум по часам {clock}",
    ),
    "label.spot_low": (
        "lowest quoted, {series}",
        "наименьшая котировка, {series}",
    ),
    "label.map": (
        "{month} (public {published})",
        "{month} (опубликовано {published})",
    ),
    "label.map_known": (
        "as known in {said}, {month} (public {published})",
        "известное на {said}, {month} (опубликовано {published})",
    ),
    "label.map_later": (
        "as published later, {month} (public {published})",
        "опубликованное позже, {month} (опубликовано {published})",
    ),
    "label.closes": (
        "from the close of {first:%d %b} to that of {last:%d %b}, {days} days",
        "от закрытия {first:%d %b} до закрытия {last:%d %b}, {days:|one=# день|few=# дня|many=# дней|other=# дня}",
    ),
    "label.close_of_day": (
        "from the close of the day before",
        "от закрытия накануне",
    ),
    "label.trades": (
        "first to last trade of {hours:.0f} h",
        "от первой до последней сделки за {hours:.0f} ч",
    ),
    "label.largest_fall": (
        "largest fall inside it",
        "наибольшее падение внутри",
    ),
    "label.depth": (
        "greatest loss, {service}",
        "наибольшая потеря, {service}",
    ),
    "label.effective": (
        "full hours, by depth",
        "полные часы, с учётом глубины",
    ),
    "label.nominal": (
        "onset to stable return",
        "от начала до устойчивого восстановления",
    ),
    "label.people": (
        "people online, at the worst hour",
        "пользователи интернета, в худший час",
    ),
    "label.restorations": (
        "restorations before the stable return",
        "включения до устойчивого восстановления",
    ),
    "label.retarget": (
        "block {height:,}, {when}",
        "блок {height:,}, {when}",
    ),
    "label.known_then": (
        "{period}, over when it was said",
        "{period}, уже прошло к моменту высказывания",
    ),
    "label.known_later": (
        "{period}, not over when it was said",
        "{period}, ещё не прошло к моменту высказывания",
    ),
    "label.quoted": (
        "{period} ({source})",
        "{period} ({source})",
    ),
    "label.quoted_converted": (
        "{period} ({source}), {given} at {rate:.0f} a dollar",
        "{period} ({source}), {given} по {rate:.0f} за доллар",
    ),
    "label.sought": (
        "as investment sought, {period} ({source})",
        "как привлекаемые инвестиции, {period} ({source})",
    ),
    "label.quoted_derived": (
        "{period}, derived here from figures of {source}",
        "{period}, выведено здесь из цифр источника {source}",
    ),
    "label.sought_derived": (
        "as investment sought, {period}, derived here from figures of {source}",
        "как привлекаемые инвестиции, {period}, выведено здесь из цифр источника {source}",
    ),
    "label.sought_converted": (
        "as investment sought, {period} ({source}), {given} at {rate:.0f} a dollar",
        "как привлекаемые инвестиции, {period} ({source}), {given} по {rate:.0f} за доллар",
    ),
    "label.mining_income": (
        "as revenue, {years:.1f} years at the income of registered miners in {period}",
        "как выручка, {years:.1f} года при доходе зарегистрированных майнеров за {period}",
    ),
    "label.mining_income_with_unregistered": (
        "as revenue, {years:.1f} years at that of all miners in {period}",
        "как выручка, {years:.1f} года при доходе всех майнеров за {period}",
    ),
    "label.business_tariff": (
        "business tariff, {period}",
        "тариф для бизнеса, {period}",
    ),
    "label.miner_tariff_low": (
        "lowest price quoted for miners, {period}",
        "наименьшая названная для майнеров цена, {period}",
    ),
    "label.miner_tariff_low_of_mean": (
        "lowest price quoted for miners, {period}, over the plain mean of countries, {mean}",
        "наименьшая названная для майнеров цена, {period}, к простому среднему по странам, {mean}",
    ),
    "label.business_tariff_of_mean": (
        "business tariff, {period}, over the plain mean of countries, {mean}",
        "тариф для бизнеса, {period}, к простому среднему по странам, {mean}",
    ),
    "label.period": (
        "{period}",
        "{period}",
    ),
    "label.oil_and_gas_rents": (
        "rents, {period}",
        "рента, {period}",
    ),
    "label.fuel_exports_share_of_gdp": (
        "gross fuel exports, {period}",
        "валовой экспорт топлива, {period}",
    ),
    "why.start": (
        "the cut is found at {found} (90 %: {span}); the claim says {day}",
        "отключение найдено {found} (90\xa0%: {span}); в утверждении {day}",
    ),
    "why.end.stable": (
        "stable from {found} (90 %: {span})",
        "устойчиво с {found} (90\xa0%: {span})",
    ),
    "why.end.temporary": (
        "a restoration began at {restored} and ended; stable from {found}. The series was built from such statements, so this is agreement with itself",
        "временное включение началось {restored} и кончилось; устойчиво с {found}. Ряд построен по таким же заявлениям, так что это согласие с самим собой",
    ),
    "why.end.briefly": (
        "a restoration began at {restored} but did not last; stable from {found}",
        "временное включение началось {restored}, но не удержалось; устойчиво с {found}",
    ),
    "why.end.near": (
        "stable from {found} (90 %: {span}), beside the claimed {day}; {before}",
        "устойчиво с {found} (90\xa0%: {span}), рядом с заявленным {day}; {before}",
    ),
    "why.end.never": (
        "stable only from {found} (90 %: {span}), not {day}; {before}",
        "устойчиво лишь с {found} (90\xa0%: {span}), а не {day}; {before}",
    ),
    "why.end.no_restoration": (
        "no restoration that did not last fits {day}: {before}; stable from {found}",
        "временного включения, подходящего к {day}, нет: {before}; устойчиво с {found}",
    ),
    "end.before": (
        "restorations before it began at {all}",
        "временные включения до того начинались: {all}",
    ),
    "end.none_before": (
        "no restoration came before it",
        "временных включений до того не было",
    ),
    "why.still_out": (
        "no return is found in the data",
        "восстановления в данных не найдено",
    ),
    "why.no_service": (
        "the data hold no such service: '{service}'",
        "такой услуги в данных нет: '{service}'",
    ),
    "why.no_people": (
        "the case gives no population online",
        "в случае нет числа пользователей интернета",
    ),
    "why.readings": (
        "{readings}",
        "{readings}",
    ),
    "why.lengths": (
        "it depends on which length is meant: {readings}",
        "зависит от того, какая длительность имеется в виду: {readings}",
    ),
    "why.duration_published": (
        "{readings}; published lengths: {published}",
        "{readings}; опубликованные длительности: {published}",
    ),
    "why.scope": (
        "true and too narrow: the outage is found for all of {place}, mobile first",
        "верно, но слишком узко: перебой найден во всей стране ({place}), сначала в мобильной сети",
    ),
    "why.no_scope": (
        "no outage of the whole country was in the data",
        "перебоя во всей стране в данных нет",
    ),
    "why.power.inside": (
        "a power failure is on record at {when}, before the outage of {onset}",
        "в данных есть авария электроснабжения {when}, до перебоя {onset}",
    ),
    "why.power.outside": (
        "the outage began at {onset}; no power failure on record came before it, only at {when}",
        "перебой начался {onset}; ни одной аварии электроснабжения до него в данных нет, только {when}",
    ),
    "why.power.another_time": (
        "its window does not reach the onset of the outage, {onset}; that a power failure took place is a claim about event_date, with power as `about`",
        "его окно не достаёт до начала перебоя, {onset}; что авария электроснабжения была — это утверждение о event_date с power в `about`",
    ),
    "why.no_power_record": (
        "the case records no power failure to set it beside",
        "в случае нет ни одной аварии электроснабжения, с которой его сопоставить",
    ),
    "why.event": (
        "on record: {what}, {when}",
        "в данных: {what}, {when}",
    ),
    "why.no_event_record": (
        "the case has no record of this event",
        "в данных случая такого события нет",
    ),
    "why.cost_inside": (
        "inside what the methods not calibrated on this shutdown give, which disagree: {range} on effective hours, {low} to {high} on any{whole}{rate}",
        "в пределах того, что дают методы, не настроенные на это отключение (они расходятся): {range} на эффективных часах, от {low} до {high} на любых{whole}{rate}",
    ),
    "why.cost_overlaps": (
        "it overlaps what the methods give on any hours, {all}, and does not hold all of it; those not calibrated on this shutdown give {low} to {high}, and {range} on effective hours{whole}",
        "пересекается с тем, что методы дают на любых часах, {all}, и охватывает не всё; не настроенные на это отключение дают от {low} до {high}, а на эффективных часах {range}{whole}",
    ),
    "why.cost_around": (
        "it holds all that the methods give on any hours, {all}{whole}",
        "охватывает всё, что методы дают на любых часах, {all}{whole}",
    ),
    "why.cost_by_rate": (
        "the NetBlocks COST rate gives it by construction{hours}; on effective hours that rate gives {own}, and the other methods {range}{whole}",
        "ставка NetBlocks COST даёт его по построению{hours}; на эффективных часах эта ставка даёт {own}, а другие методы {range}{whole}",
    ),
    "why.cost_outside": (
        "outside what every method gives on any hours; {range} on effective hours{whole}",
        "вне того, что даёт любой метод на любых часах; {range} на эффективных часах{whole}",
    ),
    "why.cost_all": (
        "it holds by all {methods} methods on effective hours, {range}{whole}",
        "верно по всем методам (их {methods}) на эффективных часах, {range}{whole}",
    ),
    "why.cost_some": (
        "the methods disagree on effective hours, {range}: it holds by {holding} of {methods}{opening}{whole}",
        "методы расходятся на эффективных часах, {range}: верно по {holding} из {methods}{opening}{whole}",
    ),
    "why.cost_none": (
        "it holds by none of the {methods} methods on effective hours, {range}{whole}",
        "неверно ни по одному из методов (их {methods}) на эффективных часах, {range}{whole}",
    ),
    "why.cost_rate_inside": (
        "inside what the methods not calibrated on this shutdown give for full cut, which disagree: {range}; NetBlocks COST: {own}",
        "в пределах того, что дают для полного отключения методы, не настроенные на это отключение (они расходятся): {range}; NetBlocks COST: {own}",
    ),
    "why.cost_rate_overlaps": (
        "it overlaps what the methods give for full cut, {all}, and does not hold all of it; NetBlocks COST, taken back from a published figure, gives {own}",
        "пересекается с тем, что методы дают для полного отключения, {all}, и охватывает не всё; NetBlocks COST, обратный расчёт по опубликованной цифре, даёт {own}",
    ),
    "why.cost_rate_around": (
        "it holds all that the methods give for full cut, {all}",
        "охватывает всё, что методы дают для полного отключения, {all}",
    ),
    "why.cost_rate_by_rate": (
        "beyond the other methods, {range} for full cut; NetBlocks COST, taken back from a published figure, gives {own}",
        "за пределами других методов, {range} для полного отключения; NetBlocks COST, обратный расчёт по опубликованной цифре, даёт {own}",
    ),
    "why.cost_rate_outside": (
        "outside what every method gives for full cut; {range}, NetBlocks COST: {own}",
        "вне того, что даёт любой метод для полного отключения; {range}, NetBlocks COST: {own}",
    ),
    "why.cost_rate_all": (
        "it holds by all {methods} methods for full cut, {range}",
        "верно по всем методам (их {methods}) для полного отключения, {range}",
    ),
    "why.cost_rate_some": (
        "the methods disagree for full cut, {range}: it holds by {holding} of {methods}{opening}",
        "методы расходятся для полного отключения, {range}: верно по {holding} из {methods}{opening}",
    ),
    "why.cost_rate_none": (
        "it holds by none of the {methods} methods for full cut, {range}",
        "неверно ни по одному из методов (их {methods}) для полного отключения, {range}",
    ),
    "cost.rate": (
        "; at the NetBlocks COST rate it is {hours} of full cut{reached}",
        "; по ставке NetBlocks COST это {hours} полного отключения{reached}",
    ),
    "cost.hours": (
        ", on {hours} of full cut",
        ", на {hours} полного отключения",
    ),
    "cost.reached": (
        ", which the series reaches by {when}",
        ", чего ряд достигает к {when}",
    ),
    "cost.never": (
        ", more than the whole series holds",
        ", больше, чем во всём ряде",
    ),
    "cost.open": (
        " and is open by {count}",
        " и открыто по {count}",
    ),
    "cost.whole": (
        ", over the whole shutdown",
        ", за всё отключение",
    ),
    "why.nothing_lost": (
        "the shutdown does not reach the window that it names",
        "отключение не достаёт до окна, которое в нём названо",
    ),
    "why.mining_only_lifts": (
        "what miners lost is set beside a figure that it is to lift, not one that it is to stay under; mining_revenue_loss takes that",
        "потери майнеров сопоставляются с цифрой, которую они должны увеличить, а не с той, ниже которой должны остаться; для этого есть mining_revenue_loss",
    ),
    "why.mining_in_usd": (
        "set beside what miners lost only as a number of dollars above zero",
        "с потерями майнеров сопоставляется только число долларов больше нуля",
    ),
    "why.no_costs": (
        "the case gives no economy to price",
        "в случае нет экономики, чтобы оценить ущерб",
    ),
    "why.other_event": (
        "it is about another event, outside the window of this case",
        "оно о другом событии, вне окна этого случая",
    ),
    "why.mining_lifts": (
        "miners lost {lost}, at most {share:.0%} of the figure it is to lift",
        "майнеры потеряли {lost}, самое большее {share:.0%} цифры, которую это должно увеличить",
    ),
    "why.no_mining": (
        "the case lacks the inputs for miners' revenue",
        "в случае нет входных данных для выручки майнеров",
    ),
    "why.mining_loss_noise": (
        "the blocks give {blocks} and allow both it and no loss{others}; the map, on assumed shares, gives {map}",
        "блоки дают {blocks} и допускают как его, так и отсутствие потерь{others}; карта, на допущенных долях, даёт {map}",
    ),
    "why.mining_loss": (
        "{readings}; the map rests on assumed shares",
        "{readings}; карта опирается на допущенные доли",
    ),
    "why.change.not_distinguishable_from_noise": (
        "{measured} over {where}: the noise of so few blocks allows both {claimed} and no change{others}{lasting}{pools}",
        "{measured} ({where}): шум при столь малом числе блоков допускает и {claimed}, и отсутствие изменения{others}{lasting}{pools}",
    ),
    "why.change.supported": (
        "{measured} over {where}; all {total} intervals, by baseline and window, hold {claimed}",
        "{measured} ({where}); все интервалы по базам и окнам (их {total}) содержат {claimed}",
    ),
    "why.change.partly_supported": (
        "{measured} over {where}; of {total} intervals, by baseline and window, {claimed} is held by {holding}, excluded by {failing} and left open by {opening}",
        "{measured} ({where}); из {total} интервалов по базам и окнам {claimed} содержат {holding}, исключают {failing}, оставляют открытым {opening}",
    ),
    "why.change.contradicted": (
        "{measured} over {where}: the blocks exclude {claimed}",
        "{measured} ({where}): блоки исключают {claimed}",
    ),
    "why.noise_by": (
        ", by {noisy} of {total} intervals; it is excluded by the rest",
        ", по {noisy} из {total} интервалов; остальные его исключают",
    ),
    "why.lasting": (
        "; had it lasted {hours} h, log likelihood ratio {low:.1f} to {high:.1f} by baseline",
        "; если бы длилось {hours} ч, логарифм отношения правдоподобия от {low:.1f} до {high:.1f}, смотря по базе",
    ),
    "why.pools": (
        "; pool-reported figures are separate evidence, of which no series is kept",
        "; цифры самих пулов — отдельное свидетельство, их ряда здесь нет",
    ),
    "words.fall": (
        "a fall",
        "падение",
    ),
    "words.rise": (
        "a rise",
        "рост",
    ),
    "why.read_as_fall": (
        "read as: it fell; {why}",
        "понято как падение; {why}",
    ),
    "why.read_as_rise": (
        "read as: it rose; {why}",
        "понято как рост; {why}",
    ),
    "why.difficulty": (
        "at the first retarget after the cut, {days:.1f} days later: {readings}; blocks from before the cut count in it too",
        "при первом пересчёте после отключения, через {days:.1f} сут: {readings}; в нём учтены и блоки до отключения",
    ),
    "why.no_retarget": (
        "no retarget after the cut is among the blocks",
        "пересчёта после отключения среди блоков нет",
    ),
    "why.level.not_distinguishable_from_noise": (
        "{blocks} blocks give {measured}, which holds it and much else{count}",
        "{blocks:|one=# блок|few=# блока|many=# блоков|other=# блока} — это {measured}, в этих пределах и оно, и многое другое{count}",
    ),
    "why.level.partly_supported": (
        "{blocks} blocks give {measured}, which leaves it open{count}",
        "{blocks:|one=# блок|few=# блока|many=# блоков|other=# блока} — это {measured}, вопрос остаётся открытым{count}",
    ),
    "why.level.supported": (
        "{blocks} blocks give {measured}{count}",
        "{blocks:|one=# блок|few=# блока|many=# блоков|other=# блока} — это {measured}{count}",
    ),
    "why.level.contradicted": (
        "{blocks} blocks in {hours} h give {measured}{count}",
        "{blocks:|one=# блок|few=# блока|many=# блоков|other=# блока} за {hours} ч — это {measured}{count}",
    ),
    "why.level.count": (
        "; it is {blocks} blocks a day, the count of {days}",
        "; это {blocks} блоков в сутки, столько их было: {days}",
    ),
    "why.level.no_day": (
        "no day near it",
        "ни одного близкого дня",
    ),
    "why.no_blocks": (
        "no window of blocks to set it beside",
        "нет окна блоков, с которым его сопоставить",
    ),
    "why.map": (
        "by the mining map: {readings}{misread}",
        "по карте майнинга: {readings}{misread}",
    ),
    "why.map_later": (
        "on record, by another method than the mining map's: {readings}{misread}",
        "в данных, другим методом, чем у карты майнинга: {readings}{misread}",
    ),
    "why.map_misread": (
        "; {claimed} is the map's hashrate of {month} in EH/s ({ehs}), read as percent",
        "; {claimed} — это хешрейт карты за {month} в EH/s ({ehs}), прочитанный как проценты",
    ),
    "why.rank": (
        "by the mining map: {readings}",
        "по карте майнинга: {readings}",
    ),
    "why.no_map": (
        "the quoted figures of the mining map do not reach it",
        "приведённые цифры карты майнинга до него не достают",
    ),
    "why.price_low": (
        "{series}: {readings}{crossed}",
        "{series}: {readings}{crossed}",
    ),
    "why.price_low.crossed": (
        "; first trade below {level:,.0f} from that day on: {when}",
        "; первая сделка ниже {level:,.0f} начиная с того дня: {when}",
    ),
    "why.price_level": (
        "trades ran from {low:,.0f} to {high:,.0f}",
        "сделки шли от {low:,.0f} до {high:,.0f}",
    ),
    "why.lowest_since": (
        "the close of {day} was the lowest since {since}",
        "закрытие {day} было самым низким с {since}",
    ),
    "why.price_fall": (
        "{change:.1%} {where}; {share:.0%} of such moves in {before} were as low",
        "{change:.1%}, {where}; {share:.0%} таких движений ({before}) были не выше",
    ),
    "why.price_rise": (
        "{change:.1%} {where}; {share:.0%} of such moves in {before} were higher",
        "{change:.1%}, {where}; {share:.0%} таких движений ({before}) были выше",
    ),
    "before.year": (
        "the year before",
        "за год до того",
    ),
    "before.month": (
        "the 30 days before",
        "за 30 дней до того",
    ),
    "why.price_cause": (
        "{cut:.1%} in the {hours} h after the cut (z {cut_z:.1f}), {other:.1%} in the one hour after another event, '{what}' (z {other_z:.1f})",
        "{cut:.1%} за {hours} ч после отключения (z {cut_z:.1f}), {other:.1%} за один час после другого события, «{what}» (z {other_z:.1f})",
    ),
    "why.no_prices": (
        "the case has no prices that reach it",
        "в случае нет цен, которые до него достают",
    ),
    "why.no_confounders": (
        "the case records no other event to compare with",
        "в случае нет другого события, с которым сравнить",
    ),
    "why.equity": (
        "{ticker} closed {change:+.1f} % in that session",
        "{ticker} на закрытии этой сессии {change:+.1f}\xa0%",
    ),
    "why.equity_session": (
        "{ticker} closed {change:+.1f} % in that session; a smaller fall inside the session is neither proved nor refuted",
        "{ticker} на закрытии этой сессии {change:+.1f}\xa0%; меньшее падение внутри сессии не доказано и не опровергнуто",
    ),
    "why.one_session": (
        "the quotes of {ticker} hold single sessions, and the window is longer than one",
        "котировки {ticker} — за отдельные сессии, а окно длиннее одной",
    ),
    "why.market_move": (
        "{readings}; the same session held: {what}{missing}{gained}",
        "{readings}; в той же сессии: {what}{missing}{gained}",
    ),
    "why.not_quoted": (
        "; without a quoted close: {names}",
        "; без котировки закрытия: {names}",
    ),
    "why.needs_quote": (
        "it names no quoted series: add one as `about`, of {known}",
        "в нём не назван ряд котировок: добавьте его в `about`, один из: {known}",
    ),
    "why.no_quote": (
        "no quoted close to set it beside",
        "нет котировки закрытия, с которой его сопоставить",
    ),
    "why.record": (
        "on record: {readings}{beside}{others}{more}",
        "в данных: {readings}{beside}{others}{more}",
    ),
    "why.other_times": (
        "; beside it, of other times: {readings}",
        "; рядом, за другое время: {readings}",
    ),
    "why.exports_part": (
        "; for the part claimed, all exports would have had to change by {needed:g} %",
        "; при названной части весь экспорт должен был бы измениться на {needed:g}\xa0%",
    ),
    "why.circle": (
        "; {given} ({source}) at {rate:.0f} a dollar is the same {same}, since the rate is made from these two",
        "; {given} ({source}) по {rate:.0f} за доллар — это то же самое {same}, так как курс получен из этих двух чисел",
    ),
    "why.fraction": (
        "; the claim is {percent:.0f} % of {of}",
        "; утверждение составляет {percent:.0f}\xa0% от {of}",
    ),
    "why.part": (
        "; the claim is {percent:.0f} % of {of}, one part in {n:.1f}",
        "; утверждение составляет {percent:.0f}\xa0% от {of}, одна часть из {n:.1f}",
    ),
    "why.times": (
        "; the claim is {n:.1f} times {of}",
        "; утверждение в {n:.1f} раза больше {of}",
    ),
    "beside.one": (
        "it",
        "этой цифры",
    ),
    "beside.middle": (
        "the middle one",
        "средней из них",
    ),
    "why.oil_gdp": (
        "it depends on what is meant: {readings}",
        "зависит от того, что имеется в виду: {readings}",
    ),
    "why.invest_planned": (
        "it depends on what is meant: {readings}{more}",
        "зависит от того, что имеется в виду: {readings}{more}",
    ),
    "why.tariff": (
        "{readings}; no mean weighted by consumption was found",
        "{readings}; среднего, взвешенного по потреблению, не найдено",
    ),
    "why.bad_part": (
        "`about` must be the part of exports meant, a number from 0 to 1",
        "`about` должно быть частью экспорта, числом от 0 до 1",
    ),
    "why.no_record": (
        "no quoted figure of that time to set it beside",
        "нет приведённой цифры того времени, с которой его сопоставить",
    ),
    "why.own_source": (
        "the only figure on record is the claim's own source, which cannot confirm itself",
        "единственная цифра в данных — из источника самого утверждения, а он подтвердить себя не может",
    ),
    "why.needs_date": (
        "it says of no month: add the one meant as `about`, or said_on",
        "в нём не назван месяц: добавьте его в `about` или укажите said_on",
    ),
    "why.needs_window": (
        "it says of no stretch of time: add window_start and window_end",
        "в нём не назван промежуток: добавьте window_start и window_end",
    ),
    "why.needs_start": (
        "its window has no start: add window_start",
        "у окна нет начала: добавьте window_start",
    ),
    "why.needs_end": (
        "its window has no end: add window_end",
        "у окна нет конца: добавьте window_end",
    ),
    "why.no_about": (
        "it is narrowed to '{about}', and nothing narrower of this subject is measured: leave `about` empty",
        "оно сужено до '{about}', а ничего более узкого по этому предмету не измерено: оставьте `about` пустым",
    ),
    "why.unknown_about": (
        "it is narrowed to '{about}', which is not measured: `about` may be {known}",
        "оно сужено до '{about}', а это не измерено: в `about` может быть {known}",
    ),
    "why.part_of_window": (
        "it is judged only over the whole shutdown, from {start} to {end} UTC; the claim is about a part",
        "судить о нём можно лишь за всё отключение, с {start} по {end} UTC; утверждение — о части",
    ),
    "why.outside_window": (
        "it can be judged from {start} to {end} UTC only, which its window misses",
        "судить о нём можно лишь с {start} по {end} UTC, а его окно туда не попадает",
    ),
    "why.and": (
        "{why}; {more}",
        "{why}; {more}",
    ),
    "why.judged_over": (
        "judged from {start} to {end} UTC, whatever the window",
        "оценено с {start} по {end} UTC, каким бы ни было окно",
    ),
    "why.same_window": (
        "the same for the one window tried, {window}",
        "то же для единственного опробованного окна, {window}",
    ),
    "why.both_windows": (
        "the same in both windows tried, {windows}",
        "то же в обоих опробованных окнах, {windows}",
    ),
    "why.same_windows": (
        "the same in all {count} windows tried",
        "то же во всех опробованных окнах (их {count})",
    ),
    "why.by_window": (
        "by window: {list}",
        "по окнам: {list}",
    ),
    "why.for_windows": (
        "{verdict} for {windows}",
        "{verdict}: {windows}",
    ),
    "list.none": (
        "none",
        "нет",
    ),
    "published_hours": (
        "{hours:g} h ({whose})",
        "{hours:g} ч ({whose})",
    ),
    "list.and": (
        "{most} and {last}",
        "{most} и {last}",
    ),
    "list.semicolon": (
        "{first}; {rest}",
        "{first}; {rest}",
    ),
    "list.colon": (
        "{what}: {told}",
        "{what}: {told}",
    ),
    "words.day": (
        "{day:%d %b}",
        "{day:%d %b}",
    ),
    "window.days": (
        "{first} to {last}",
        "с {first} по {last}",
    ),
    "window.hours": (
        "h from {when}",
        "ч с {when}",
    ),
    "reading.graded": (
        "{label}: {value}, {grade}",
        "{label}: {value} — {grade}",
    ),
    "grade.holds": (
        "holds",
        "верно",
    ),
    "grade.nearly": (
        "comes near",
        "близко",
    ),
    "grade.fails": (
        "does not hold",
        "неверно",
    ),
    "grade.open": (
        "is open",
        "открыто",
    ),
    "grade.noisy": (
        "allows no loss too",
        "допускает и отсутствие потерь",
    ),
    "meaning.supported": (
        "Every measured figure agrees with it.",
        "С ним согласны все измеренные цифры.",
    ),
    "meaning.partly_supported": (
        "Some figures agree and some do not; or it comes near, is open, is true and too narrow, or is borne out by a model alone.",
        "Одни цифры согласны, другие нет; либо оно близко, открыто, верно, но слишком узко, или за него говорит одна лишь модель.",
    ),
    "meaning.contradicted": (
        "Every measured figure disagrees with it.",
        "С ним не согласна ни одна измеренная цифра.",
    ),
    "meaning.not_distinguishable_from_noise": (
        "The data allow it and no change alike, and no figure supports it firmly.",
        "Данные допускают в равной мере и его, и отсутствие изменения, и ни одна цифра твёрдо его не подтверждает.",
    ),
    "meaning.not_attributable": (
        "It happened, and other causes on record fit as well.",
        "Это произошло, но подходят и другие причины из данных.",
    ),
    "meaning.cannot_be_checked": (
        "Nothing here measures it, the data or its window do not reach it, or its own source is the only witness.",
        "Здесь его ничто не измеряет, данные или их окно до него не достают, либо единственный свидетель — его собственный источник.",
    ),
    "evidence.strong": (
        "the thing itself was measured or is on record",
        "само явление измерено или есть в данных",
    ),
    "evidence.medium": (
        "statements, methods that disagree, or a reconstructed series",
        "заявления, расходящиеся методы или восстановленный ряд",
    ),
    "evidence.none": (
        "there is no record of it",
        "данных об этом нет",
    ),
    "unit.day": (
        "days",
        "сут",
    ),
    "unit.usd/h": (
        "$/h",
        "$/ч",
    ),
    "unit.usd/day": (
        "$/day",
        "$/сут",
    ),
    "claims.local_currency": (
        "the currency of the case",
        "валюта случая",
    ),
    "why.outside_data": (
        "the data do not reach it: {reason}",
        "данные до него не достают: {reason}",
    ),
    "why.unmeasured.messaging": (
        "no measurement of one service; mobile data lost {mobile:.0f} full hours, and wired access was open {windows:.0f} h of {nominal:.0f}",
        "отдельную услугу никто не измерял; мобильный интернет потерял {mobile:.0f} полных часов, а проводной доступ был открыт {windows:.0f} ч из {nominal:.0f}",
    ),
    "why.unmeasured.communication": (
        "coordination between people shows neither in connectivity nor on the chain",
        "согласованность действий людей не видна ни в связности, ни в цепочке блоков",
    ),
    "why.unmeasured.pool_change": (
        "pools count shares, which blocks cannot check; no series of theirs is kept",
        "пулы считают доли работы, которые по блокам не проверить; их ряда здесь нет",
    ),
    "why.unmeasured.pool_named": (
        "no series of pools by country is kept",
        "ряда пулов по странам здесь нет",
    ),
    "why.unmeasured.mining_capacity": (
        "nothing in this version measures it: counts of machines and loads are statements",
        "в этой версии это ничто не измеряет: число машин и мощности известны лишь по заявлениям",
    ),
    "why.unmeasured.mining_levy": (
        "nothing in this version measures it: a matter of law",
        "в этой версии это ничто не измеряет: вопрос права",
    ),
    "why.unmeasured.power_rationing": (
        "nothing in this version measures it: power supply is not among the signals",
        "в этой версии это ничто не измеряет: электроснабжения среди сигналов нет",
    ),
    "why.unmeasured.company_plan": (
        "nothing in this version measures it: a firm's own plans",
        "в этой версии это ничто не измеряет: планы самой компании",
    ),
    "why.unmeasured.contracts": (
        "nothing in this version measures it: not mining",
        "в этой версии это ничто не измеряет: это не майнинг",
    ),
    "why.unmeasured.cost_of_unrest": (
        "damage by unrest is on record and not modelled; no split between looting and lost connectivity was published",
        "ущерб от беспорядков в данных есть, но не моделируется; разделения на грабежи и потерю связи никто не публиковал",
    ),
    "claims.not_stated": (
        "not stated",
        "не указано",
    ),
    "claims.given_source": (
        "source as given in the file of claims",
        "источник, как он указан в файле утверждений",
    ),
    "claims.no_source": (
        "claims of the file that name no source",
        "утверждения файла, у которых источник не назван",
    ),
    "claims.title": (
        "{id} ({subject})",
        "{id} ({subject})",
    ),
    "claims.said": (
        "Said by: {who}",
        "Кто сказал: {who}",
    ),
    "claims.said_on": (
        "Said on: {when}",
        "Когда: {when}",
    ),
    "report.counts_one": (
        "One claim: {list}.",
        "Одно утверждение: {list}.",
    ),
    "claims.asked": (
        "Claimed: {value}{about}; {window}{basis}",
        "Утверждается: {value}{about}; {window}{basis}",
    ),
    "claims.about": (
        " (about: {about})",
        " (о чём: {about})",
    ),
    "claims.in_words": (
        "in words",
        "словами",
    ),
    "claims.window": (
        "window {start} to {end} UTC",
        "окно с {start} по {end} UTC",
    ),
    "claims.window_from": (
        "window from {start} UTC, without an end",
        "окно с {start} UTC, без конца",
    ),
    "claims.window_until": (
        "window to {end} UTC, without a start",
        "окно по {end} UTC, без начала",
    ),
    "claims.no_window": (
        "no window",
        "без окна",
    ),
    "claims.basis_text": (
        ", as stated",
        ", как указано",
    ),
    "claims.basis_inferred": (
        ", inferred",
        ", выведено",
    ),
    "claims.verdict": (
        "Verdict: {verdict}",
        "Вывод: {verdict}",
    ),
    "claims.measured": (
        "Measured",
        "Измерено",
    ),
    "claims.by_window": (
        "By window",
        "По окнам",
    ),
    "claims.rule": (
        "Rule",
        "Правило",
    ),
    "claims.rule_is": (
        "{id}: {comment} (evidence: {evidence}, {meaning}).",
        "{id}: {comment} (свидетельства: {evidence}, {meaning}).",
    ),
    "claims.checked": (
        "Claims checked against: {title}",
        "Утверждения проверены по данным: {title}",
    ),
    "claims.wrote": (
        "Wrote {file}. It runs as it is: offswitch claims check {file}\nIts columns and the subjects are described here; `--json` gives them as data.",
        "Записан файл {file}. Он сразу работает: offswitch claims check {file}\nСтолбцы и предметы описаны ниже; `--json` выдаёт их как данные.",
    ),
    "claims.columns": (
        "Columns, in any order",
        "Столбцы, в любом порядке",
    ),
    "claims.subjects": (
        "Subjects that are measured",
        "Предметы, которые измеряются",
    ),
    "claims.unmeasured": (
        "Subjects that nothing measures, kept and answered with the reason: {list}.",
        "Предметы, которые ничто не измеряет; они сохраняются, а в ответ даётся причина: {list}.",
    ),
    "claims.yes": (
        "yes",
        "да",
    ),
    "column.reading": (
        "reading",
        "показание",
    ),
    "column.read_from": (
        "sources",
        "источники",
    ),
    "column.verdict": (
        "verdict",
        "вывод",
    ),
    "column.first_reading": (
        "first reading",
        "первое показание",
    ),
    "column.needed": (
        "needed",
        "нужен",
    ),
    "column.subject": (
        "subject",
        "предмет",
    ),
    "claims_column.id": (
        "A name of its own for each claim.",
        "Своё имя у каждого утверждения.",
    ),
    "claims_column.kind": (
        "number, range (value to value_high), date, or qualitative (in words).",
        "number, range (от value до value_high), date или qualitative (словами).",
    ),
    "claims_column.subject": (
        "What the claim is about; see the subjects.",
        "О чём утверждение; см. предметы.",
    ),
    "claims_column.about": (
        "Narrows the subject where its line says so, in either case of letters. What the subject does not know cannot be checked.",
        "Сужает предмет, где это указано в его строке; регистр букв не важен. Чего предмет не знает, то проверить нельзя.",
    ),
    "claims_column.comparator": (
        "=, <, >, <=, >= or ~; = where it is left out. ~ is about: within 10 % (2.5 % of a price level or low), an hour of a minute, or a day of any other date. A range takes = or ~. Words about a change take < (it fell) or > (it rose).",
        "=, <, >, <=, >= или ~; если пусто, то =. ~ значит «около»: в пределах 10\xa0% (2.5\xa0% для уровня или минимума цены), часа для минуты или суток для любой другой даты. Диапазон принимает = или ~. Слова об изменении принимают < (упало) или > (выросло).",
    ),
    "claims_column.value": (
        "The number, the lower end of the range, or the date: 2022, 2022-01, 2022-01-05 or 2022-01-05T10:30Z.",
        "Число, нижний край диапазона или дата: 2022, 2022-01, 2022-01-05 или 2022-01-05T10:30Z.",
    ),
    "claims_column.value_high": (
        "The upper end of a range.",
        "Верхний край диапазона.",
    ),
    "claims_column.unit": (
        "The unit of a number or range; see the subjects. A date and words have none.",
        "Единица числа или диапазона; см. предметы. У даты и слов единицы нет.",
    ),
    "claims_column.window_start": (
        "First day (or moment with its zone) that the claim is about.",
        "Первый день (или момент с часовым поясом), о котором утверждение.",
    ),
    "claims_column.window_end": (
        "Last day (inside the window), or the moment at which it ends.",
        "Последний день (входит в окно) или момент, когда оно кончается.",
    ),
    "claims_column.window_basis": (
        "text where the statement itself says when; inferred (as when left out) where you chose: the verdict then says how it changes with the window.",
        "text, если о времени говорит само высказывание; inferred (или пусто), если его выбрали вы: тогда в выводе сказано, как он меняется с окном.",
    ),
    "claims_column.said_by": (
        "Who said it.",
        "Кто сказал.",
    ),
    "claims_column.said_on": (
        "When: 2022, 2022-01 or 2022-01-05. Ranks and shares are judged by what was public then.",
        "Когда: 2022, 2022-01 или 2022-01-05. О местах и долях судят по тому, что было тогда опубликовано.",
    ),
    "claims_column.statement": (
        "What was said, in a sentence.",
        "Что было сказано, одним предложением.",
    ),
    "claims_column.headline": (
        "1 to show it in the short report of a case; 0 where it is left out.",
        "1, чтобы показать его в кратком отчёте о случае; 0, если пусто.",
    ),
    "claims_column.source": (
        "Id of a source of the case, an address, or any text. A figure on record from a claim's own source is never set beside it, nor an edge that it alone published; the series of the network is not built anew without it.",
        "Id источника случая, адрес или любой текст. Цифра из источника самого утверждения рядом с ним никогда не ставится, как и момент, который опубликовал он один; ряд сети без неё заново не строится.",
    ),
    "subject.outage_start": (
        "When the network was cut.",
        "Когда сеть отключили.",
    ),
    "about.outage_start": (
        "About: a service, such as mobile.",
        "О чём: услуга, например mobile.",
    ),
    "subject.outage_end": (
        "When it was back.",
        "Когда она вернулась.",
    ),
    "about.outage_end": (
        "About: a service, or temporary for a return that did not last.",
        "О чём: услуга или temporary для временного включения.",
    ),
    "subject.outage_duration": (
        "How long it lasted: onset to stable return, and in full hours by depth.",
        "Сколько это длилось: от начала до устойчивого восстановления и в полных часах с учётом глубины.",
    ),
    "about.outage_duration": (
        "About: a service.",
        "О чём: услуга.",
    ),
    "subject.outage_depth": (
        "The share of normal lost at the worst.",
        "Потерянная доля нормы в худший момент.",
    ),
    "about.outage_depth": (
        "About: a service.",
        "О чём: услуга.",
    ),
    "subject.outage_scope": (
        "That only a part of the country was cut.",
        "Что отключена была только часть страны.",
    ),
    "subject.outage_not_power": (
        "That a power failure cut it.",
        "Что причиной была авария электроснабжения.",
    ),
    "subject.people_affected": (
        "People online who were cut off at the worst hour.",
        "Пользователи интернета, отключённые в худший час.",
    ),
    "subject.restorations": (
        "How often access came back before it stayed.",
        "Сколько раз доступ возвращался до устойчивого восстановления.",
    ),
    "subject.event_date": (
        "When another event on record took place.",
        "Когда произошло другое событие, которое есть в данных.",
    ),
    "about.event_date": (
        "About: its kind, such as trigger, market, power or law.",
        "О чём: его вид, например trigger, market, power или law.",
    ),
    "subject.cost_of_shutdown": (
        "The cost to the economy, by the published methods.",
        "Ущерб для экономики по опубликованным методам.",
    ),
    "about.cost_of_shutdown": (
        "About: mining where mining is said to lift it. The percent is of a year's GDP; a rate is for full cut. An end that the window lacks is that of the shutdown.",
        "О чём: mining, если сказано, что его увеличивает майнинг. Процент — от годового ВВП; ставка — для полного отключения. Недостающий край окна — край отключения.",
    ),
    "subject.mining_revenue_loss": (
        "What the country's miners lost, by the map and by the blocks.",
        "Что потеряли майнеры страны, по карте и по блокам.",
    ),
    "subject.hashrate_change": (
        "Change of Bitcoin's hashrate.",
        "Изменение хешрейта биткоина.",
    ),
    "about.hashrate_change": (
        "About: pools where pools reported it.",
        "О чём: pools, если об этом сообщили пулы.",
    ),
    "subject.hashrate_level": (
        "Bitcoin's hashrate in the window.",
        "Хешрейт биткоина в окне.",
    ),
    "subject.difficulty_change": (
        "Change of difficulty at the first retarget after the cut.",
        "Изменение сложности при первом пересчёте после отключения.",
    ),
    "subject.map_share": (
        "The country's share of Bitcoin's hashrate.",
        "Доля страны в хешрейте биткоина.",
    ),
    "about.map_share": (
        "About: a month of the mining map, as 2021-08; without one, that of a stated window, or the newest public when it was said and the newest published later.",
        "О чём: месяц карты майнинга, например 2021-08; без него — месяц указанного окна либо новейшая из опубликованных к моменту высказывания и новейшая из опубликованных позже.",
    ),
    "subject.map_rank": (
        "The country's rank among mining countries.",
        "Место страны среди стран майнинга.",
    ),
    "about.map_rank": (
        "About: a month of the mining map, as for map_share.",
        "О чём: месяц карты майнинга, как для map_share.",
    ),
    "subject.moved_in": (
        "Miners coming to the country: in words, by the mining map; a number of machines is set beside it and not judged.",
        "Майнеры, пришедшие в страну: словами — по карте майнинга; число машин ставится рядом, но не оценивается.",
    ),
    "subject.moved_out": (
        "Miners leaving after the event.",
        "Майнеры, ушедшие после события.",
    ),
    "subject.price_low": (
        "The lowest price of Bitcoin in the window.",
        "Наименьшая цена биткоина в окне.",
    ),
    "subject.price_level": (
        "A price of Bitcoin in the window.",
        "Цена биткоина в окне.",
    ),
    "subject.price_change": (
        "Change of Bitcoin's price: close to close, and the largest fall inside the window.",
        "Изменение цены биткоина: от закрытия до закрытия и наибольшее падение внутри окна.",
    ),
    "subject.price_lowest_since": (
        "Since when the last close of the window was the lowest.",
        "С какого времени последнее закрытие окна было самым низким.",
    ),
    "subject.price_cause": (
        "That the shutdown moved the price.",
        "Что цену сдвинуло отключение.",
    ),
    "subject.equity_change": (
        "Change of a share in one session, by its close.",
        "Изменение акции за одну сессию, по закрытию.",
    ),
    "about.equity_change": (
        "About: its ticker in the case's quotes, such as mara.",
        "О чём: её тикер в котировках случая, например mara.",
    ),
    "subject.market_move": (
        "That the shutdown moved markets.",
        "Что отключение сдвинуло рынки.",
    ),
    "about.market_move": (
        "About: series of the case's quotes, separated by semicolons.",
        "О чём: ряды котировок случая, через точку с запятой.",
    ),
    "subject.fuel_share_of_exports": (
        "Fuels as a share of merchandise exports.",
        "Топливо как доля товарного экспорта.",
    ),
    "subject.oil_gas_share_of_gdp": (
        "Oil and gas as a share of GDP: as rents and as gross exports.",
        "Нефть и газ как доля ВВП: как рента и как валовой экспорт.",
    ),
    "subject.exports_change": (
        "Change of exports over a year or half-year.",
        "Изменение экспорта за год или полугодие.",
    ),
    "about.exports_change": (
        "About: the part of exports meant, such as 0.8.",
        "О чём: часть экспорта, например 0.8.",
    ),
    "subject.investment": (
        "Investment in mining.",
        "Инвестиции в майнинг.",
    ),
    "about.investment": (
        "About: already, planned or planned_by_2025.",
        "О чём: already, planned или planned_by_2025.",
    ),
    "subject.farms": (
        "Mining farms.",
        "Майнинговые фермы.",
    ),
    "about.farms": (
        "About: running or building.",
        "О чём: running или building.",
    ),
    "subject.tariff": (
        "Tariff for power of business, and the lowest quoted for miners, as it stands or as a ratio to the mean of countries.",
        "Тариф на электроэнергию для бизнеса и наименьший названный для майнеров, сам по себе или к среднему по странам.",
    ),
    "about.tariff": (
        "About: business.",
        "О чём: business.",
    ),
    "subject.cost_of_unrest": (
        "Damage by the unrest itself.",
        "Ущерб от самих беспорядков.",
    ),
    "subject.payments": (
        "Card terminals, payment apps and cash: purchases lost, or not made as meant.",
        "Платёжные терминалы, платёжные приложения и наличные: потерянные или не состоявшиеся в срок покупки.",
    ),
    "about.payments": (
        "About: lost (given up), as_meant (not made when and as they were meant) or queues (at cash machines).",
        "О чём: lost (несостоявшиеся), as_meant (не состоявшиеся так и тогда, как намечались) или queues (у банкоматов).",
    ),
    "subject.remittances": (
        "Money sent across the border by people: what was held up.",
        "Деньги, которые люди переводят через границу: что было задержано.",
    ),
    "about.remittances": (
        "About: in (received) or out (sent); received where it is empty.",
        "О чём: in (полученные) или out (отправленные); пусто — полученные.",
    ),
    "subject.communication": (
        "Whether people could coordinate.",
        "Могли ли люди согласовывать действия.",
    ),
    "subject.messaging": (
        "Reach of single messaging services.",
        "Доступность отдельных мессенджеров.",
    ),
    "subject.pool_change": (
        "Change of a single pool.",
        "Изменение отдельного пула.",
    ),
    "subject.pool_named": (
        "Pools that the country's miners use.",
        "Пулы, которыми пользуются майнеры страны.",
    ),
    "subject.mining_capacity": (
        "Machines, loads and companies.",
        "Машины, мощности и компании.",
    ),
    "subject.mining_levy": (
        "Levies on mining.",
        "Сборы с майнинга.",
    ),
    "subject.power_rationing": (
        "Power cut off or rationed.",
        "Отключение или ограничение электроснабжения.",
    ),
    "subject.company_plan": (
        "What a firm plans.",
        "Что планирует компания.",
    ),
    "subject.contracts": (
        "Contracts signed.",
        "Подписанные контракты.",
    ),
    "subject.local_price": (
        "A price of one bitcoin in the currency of the country.",
        "Цена одного биткоина в валюте страны.",
    ),
}
