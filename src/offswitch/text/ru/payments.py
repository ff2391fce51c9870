"""What `offswitch payments` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_plan_file": (
        "there is no file '{name}'; `offswitch payments new {name}` writes one to start from",
        "файла «{name}» нет; `offswitch payments new {name}` запишет такой для начала",
    ),
    "error.plan_exists": (
        "'{name}' is there already; name a new file",
        "«{name}» уже есть; укажите новый файл",
    ),
    "error.outside_days": (
        "{what} lies outside the days of the plan; move one of them",
        "{what} лежит вне дней плана; сдвиньте одно из них",
    ),
    "error.plan_idle": (
        "by `days.by_hour` and `days.by_weekday` nothing is bought in the days of the plan; correct them",
        "по `days.by_hour` и `days.by_weekday` в дни плана ничего не покупают; исправьте их",
    ),
    "error.plan_size": (
        "{draws:,} draws of {hours} hours need too much memory; give `--draws` {most:,} or fewer",
        "выборкам числом {draws:,} по {hours} часов нужно слишком много памяти; укажите `--draws` {most:,} или меньше",
    ),
    "error.plan_start": (
        "`days.start` is {start}; give a whole hour such as 2022-01-05T10:00:00Z",
        "`days.start`: {start}; укажите полный час, например 2022-01-05T10:00:00Z",
    ),
    "error.plan_no_cut": (
        "the plan has no cut; add [[cuts]] with start, end, service, severity and reach",
        "в плане нет отключения; добавьте [[cuts]] с start, end, service, severity и reach",
    ),
    "help.payments": (
        "Retail payments through a shutdown: a plan of your own, or what a country's did.",
        "Розничные платежи при отключении: ваш собственный план или то, что было в стране.",
    ),
    "help.payments_run": (
        "Run a plan of your own: hours until machines are empty, purchases put off and lost, who cannot buy, and what each measure saves and costs.",
        "Просчитать свой план: через сколько часов пустеют банкоматы, какие покупки отложены и потеряны, кто не может купить, что каждая мера спасает и чего стоит.",
    ),
    "help.payments_new": (
        "Write a documented plan that runs as it is; never over a file that is there.",
        "Записать документированный план, который сразу работает; существующий файл не затирается.",
    ),
    "help.payments_case": (
        "What a country's payments did in a case, set beside what was recorded.",
        "Что было с платежами страны в случае, рядом с тем, что записано.",
    ),
    "help.payments_file": (
        "A plan (see `offswitch payments new`).",
        "План (см. `offswitch payments new`).",
    ),
    "help.payments_to": (
        "The file to write, such as plan.toml.",
        "Файл для записи, например plan.toml.",
    ),
    "help.payments_draws": (
        "Number of draws.",
        "Число выборок.",
    ),
    "say.new_plan": (
        "wrote a plan to {name}; edit its figures, then: offswitch payments run {name}",
        "план записан в {name}; измените его цифры, затем: offswitch payments run {name}",
    ),
    "stage.payments": (
        "running the plan",
        "расчёт плана",
    ),
    "stage.measures": (
        "running the plan with each measure",
        "расчёт плана с каждой мерой",
    ),
    "payments.made": (
        "{file}; offswitch {version}, seed {seed}, {draws:,} draws. In brackets: 90 % intervals. Every number is the plan's.",
        "{file}; offswitch {version}, начальное число {seed}, выборок: {draws:,}. В скобках — 90%-ные интервалы. Все числа — из плана.",
    ),
    "payments.percent": (
        "{middle} % ({low}-{high})",
        "{middle}\xa0% ({low}–{high})",
    ),
    "payments.hours": (
        "{middle} h ({low}-{high})",
        "{middle} ч ({low}–{high})",
    ),
    "payments.never": (
        "never",
        "никогда",
    ),
    "payments.cell": (
        "{middle} ({low}-{high})",
        "{middle} ({low}–{high})",
    ),
    "payments.cell.signed": (
        "{middle} ({low} to {high})",
        "{middle} ({low}…{high})",
    ),
    "payments.short.lost": (
        "Of purchases of {due} meant in the {days:.3g} days from {start} UTC, {lost} are lost, which is {share}; {late} are made later than meant.",
        "Из покупок на {due}, намеченных за {days:.3g} сут с {start} UTC, потеряно {lost}, то есть {share}; {late} сделано позже намеченного.",
    ),
    "payments.short.stops": (
        "Half of the cash machines pay nothing {hours} after payments first fail (chance {chance}): they do not answer, stand behind closed doors or are empty.",
        "Половина банкоматов ничего не выдаёт через {hours} после первого сбоя платежей (вероятность {chance}): не отвечают, стоят за закрытыми дверями или пусты.",
    ),
    "payments.short.stops_now": (
        "Half of the cash machines pay nothing from the hour in which payments first fail (chance {chance}): they do not answer, stand behind closed doors or are empty.",
        "Половина банкоматов ничего не выдаёт с того часа, когда платежи впервые не проходят (вероятность {chance}): не отвечают, стоят за закрытыми дверями или пусты.",
    ),
    "payments.short.empty": (
        "That half of them have no note left while payments fail has a chance of {chance}; if so, after {hours}.",
        "Вероятность, что у половины из них во время сбоев платежей не останется ни одной банкноты, {chance}; если так, то через {hours}.",
    ),
    "payments.short.paying": (
        "Cash machines go on paying in every draw.",
        "Банкоматы продолжают выдавать во всех выборках.",
    ),
    "payments.short.queue": (
        "Up to {queue} people queue at them at once; those who are served have waited {wait}.",
        "В очередях к ним одновременно до {queue} человек; обслуженные ждали {wait}.",
    ),
    "payments.short.no_queue": (
        "Nobody queues at them.",
        "Очередей к ним нет.",
    ),
    "payments.short.cut_off": (
        "In the worst hour {cut_off} of people, or {people} people, could not buy, had they tried; over the whole time a person lost {days} days of shopping on average.",
        "В худший час {cut_off} людей, или {people} человек, не могли купить, если бы попытались; за всё время человек потерял в среднем {days} дней покупок.",
    ),
    "payments.short.causes": (
        "With banks open, the network alone takes {network}; with the network up, the closure of banks alone takes {closure}.",
        "При открытых банках одна сеть отнимает {network}; при работающей сети одно закрытие банков отнимает {closure}.",
    ),
    "payments.short.best": (
        "Of the measures, {name} saves most: {saved} of the purchases lost, at a cost of {cost}.",
        "Из мер больше всего спасает «{name}»: {saved} потерянных покупок, при затратах {cost}.",
    ),
    "payments.short.worse": (
        "More is lost with: {list}.",
        "Больше теряется с мерами: {list}.",
    ),
    "payments.course": (
        "What happens, in {unit} unless said otherwise",
        "Что происходит, {unit}, если не указано иное",
    ),
    "payments.course.note": (
        "Silent: not answering, behind closed doors, or empty. The causes overlap and do not add up: an hour that both would have stopped is in each.",
        "Молчат: не отвечают, за закрытыми дверями или пусты. Причины пересекаются и не складываются: час, который остановили бы обе, есть в каждой.",
    ),
    "payments.row.in_time": (
        "made as meant",
        "сделано, как намечалось",
    ),
    "payments.row.late": (
        "made later",
        "сделано позже",
    ),
    "payments.row.lost": (
        "lost",
        "потеряно",
    ),
    "payments.row.lost_share": (
        "lost, of all meant",
        "потеряно, от намеченного",
    ),
    "payments.row.cut_off": (
        "could not buy, worst hour",
        "не могли купить, худший час",
    ),
    "payments.row.silenced": (
        "half of the machines silent, chance",
        "половина банкоматов молчит, вероятность",
    ),
    "payments.row.silent": (
        "if so, after",
        "если так, то через",
    ),
    "payments.row.emptied": (
        "half of the machines empty, chance",
        "половина банкоматов пуста, вероятность",
    ),
    "payments.row.empty": (
        "if so, after",
        "если так, то через",
    ),
    "payments.row.queue": (
        "longest queues, people",
        "длиннейшие очереди, человек",
    ),
    "payments.row.wait": (
        "wait of those served",
        "ожидание обслуженных",
    ),
    "payments.row.backlog": (
        "approved, not settled, most",
        "одобрено, не проведено, максимум",
    ),
    "payments.regions": (
        "Who is cut off from buying",
        "Кто не может покупать",
    ),
    "payments.regions.note": (
        "Days: of shopping that a person lost, on average. Empty: chance that half of the region's machines come to be so while payments fail; after: hours from their first failing, if so. Regions with as many machines and purchases a person do alike.",
        "Дни: сколько дней покупок человек потерял в среднем. Пусто: вероятность, что половина банкоматов региона опустеет во время сбоев платежей; через: часы от первого сбоя, если так. Регионы, где банкоматов и покупок на человека поровну, ведут себя одинаково.",
    ),
    "payments.days": (
        "By day, in {unit}",
        "По дням, {unit}",
    ),
    "payments.days.note": (
        "Days of 24 hours from the UTC time shown; medians. Put off: at the end of the day. Empty, queue and could not buy: in the worst hour of the day.",
        "Сутки по 24 часа от указанного времени UTC; медианы. Отложено: на конец суток. Пусто, очередь и «не могли купить»: в худший час суток.",
    ),
    "payments.measures": (
        "Measures, each beside the plan without it, in {unit}",
        "Меры, каждая рядом с планом без неё, {unit}",
    ),
    "payments.measures.note": (
        "Saved: purchases not lost. Sooner: purchases made when they were meant. Cost: to set it up and for the days of the plan, with what more is approved and never paid. Empty, after: as above. Purchases are not income: what they earn is a margin of them, so that cost and saved are not to be subtracted.",
        "Спасено: непотерянные покупки. Раньше: покупки, сделанные тогда, когда намечались. Затраты: на введение и за дни плана, вместе с тем, что дополнительно одобрено и никогда не оплачено. Пусто, через: как выше. Покупки — не доход: заработок — маржа с них, поэтому вычитать затраты из спасённого нельзя.",
    ),
    "payments.unknown": (
        "What this cannot say",
        "Чего это сказать не может",
    ),
    "payments.unknown.habits": (
        "How people act when payments fail was measured nowhere in this detail: what they put off, when they give up, who takes cash home and how much. These numbers are assumed, and wide; the order of measures is firmer than any figure.",
        "Как люди ведут себя при сбое платежей, нигде не измерено с такой подробностью: что откладывают, когда отказываются, кто забирает наличные домой и сколько. Эти числа допущены и широки; порядок мер надёжнее любой цифры.",
    ),
    "payments.unknown.purchases": (
        "Purchases are not turnover, most of which is transfers between people, and not value added. A purchase put off and made later is not lost to the economy; nor need one be that is given up, if the money is spent later.",
        "Покупки — не оборот, большая часть которого — переводы между людьми, и не добавленная стоимость. Отложенная и сделанная позже покупка для экономики не потеряна; может не быть потеряна и несостоявшаяся, если деньги потрачены позже.",
    ),
    "column.cause_both": (
        "network and closure",
        "сеть и закрытие",
    ),
    "column.cause_network": (
        "network alone",
        "только сеть",
    ),
    "column.cause_closure": (
        "closure alone",
        "только закрытие",
    ),
    "column.cause_only": (
        "network",
        "сеть",
    ),
    "column.lost_share": (
        "lost",
        "потеряно",
    ),
    "column.cut_off": (
        "could not buy",
        "не могли купить",
    ),
    "column.cut_off_days": (
        "days",
        "дни",
    ),
    "column.ever": (
        "empty",
        "пусто",
    ),
    "column.empty": (
        "after",
        "через",
    ),
    "column.queue": (
        "queue",
        "очередь",
    ),
    "column.day_from": (
        "from (UTC)",
        "с (UTC)",
    ),
    "column.due": (
        "meant",
        "намечено",
    ),
    "column.on_time": (
        "as meant",
        "как намечено",
    ),
    "column.put_off": (
        "put off",
        "отложено",
    ),
    "column.empty_share": (
        "empty",
        "пусто",
    ),
    "column.measure": (
        "measure",
        "мера",
    ),
    "column.saved": (
        "saved",
        "спасено",
    ),
    "column.sooner": (
        "sooner",
        "раньше",
    ),
    "figure.no_source_line": (
        "Drawn by offswitch {version}.",
        "Построено offswitch {version}.",
    ),
    "figure.same_source": (
        "as first in the series",
        "как впервые в ряду",
    ),
    "figure.payments": (
        "Purchases lost: {share:.0f} % of those meant (90 %: {low}-{high})",
        "Потеряно покупок: {share:.0f}\xa0% намеченных (90\xa0%: {low}–{high})",
    ),
    "figure.payments.marks": (
        "By hour (UTC), medians with 90 % intervals; those of how purchases were made, above, are in the file of its data. The gap to the line is what failed.",
        "По часам (UTC), медианы с 90%-ными интервалами; интервалы для способов покупки (вверху) — в файле данных рисунка. Разрыв до линии — то, что не удалось.",
    ),
    "figure.payments.cut": (
        "Red: the network is cut, darker where deeper.",
        "Красное: сеть отключена, чем темнее, тем глубже.",
    ),
    "figure.payments.closure": (
        "Orange bar: banks are closed.",
        "Оранжевая полоса: банки закрыты.",
    ),
    "figure.payments.panel": (
        "{what} ({unit})",
        "{what} ({unit})",
    ),
    "figure.payments.measured": (
        "Last: what each measure saves by itself.",
        "Последнее: что спасает каждая мера сама по себе.",
    ),
    "figure.payments.series": (
        "Hours of the cut: {series}.",
        "Часы отключения: ряд {series}.",
    ),
    "figure.payments.alt": (
        "Retail payments by hour over {days:.3g} days: {share:.0f} % of purchases lost ({low} to {high}), {cut_off:.0f} % of people unable to buy in the worst hour, {queue:,.0f} people in the longest queues; half of the cash machines empty in {empty:.0f} % of the draws.",
        "Розничные платежи по часам за {days:.3g} сут: потеряно {share:.0f}\xa0% покупок (от {low} до {high}), в худший час не могли купить {cut_off:.0f}\xa0% людей, в длиннейших очередях {queue:,.0f} человек; половина банкоматов пуста в {empty:.0f}\xa0% выборок.",
    ),
    "figure.payments.intended": (
        "purchases an hour: meant (line) and made",
        "покупки в час: намечено (линия) и сделано",
    ),
    "figure.payments.electronic": (
        "by card or app",
        "картой или приложением",
    ),
    "figure.payments.offline": (
        "approved without the bank",
        "одобрено без банка",
    ),
    "figure.payments.cash": (
        "in cash",
        "наличными",
    ),
    "figure.payments.late": (
        "made later than meant",
        "сделано позже намеченного",
    ),
    "figure.payments.lost": (
        "purchases lost, an hour",
        "потеряно покупок в час",
    ),
    "figure.payments.machine_cash": (
        "notes left in cash machines",
        "наличные в банкоматах",
    ),
    "figure.payments.queue": (
        "people queueing at cash machines",
        "люди в очередях к банкоматам",
    ),
    "figure.payments.saved": (
        "purchases saved by each measure, and what it costs",
        "покупки, спасённые каждой мерой, и её затраты",
    ),
    "figure.payments.measure": (
        "{name}: costs {cost}",
        "{name}: затраты {cost}",
    ),
    "error.no_payments": (
        "case '{case}' cannot say what payments did: it has none of their parameters, nor, to assume them, {missing}; add what is missing",
        "по случаю '{case}' нельзя сказать, что было с платежами: в нём нет ни одного их параметра, а чтобы их допустить, нет: {missing}; добавьте недостающее",
    ),
    "payments.country": (
        "Payments and cash: {case}",
        "Платежи и наличные: {case}",
    ),
    "payments.country.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. In brackets: 90 % intervals.",
        "offswitch {version}, начальное число {seed}, выборок: {draws:,}. В скобках — 90%-ные интервалы.",
    ),
    "payments.assumed": (
        "NOTHING of this country's payments is in the case: but for its count of cash machines (World Bank), every number is what is assumed for any country, and says little of this one.",
        "О платежах этой страны в случае нет НИЧЕГО: кроме числа банкоматов (Всемирный банк), все числа — допущенные для любой страны и мало говорят об этой.",
    ),
    "payments.reconstructed": (
        "The hours of the cut are RECONSTRUCTED from published statements; how people paid and what they had in hand is mostly assumed, with wide intervals.",
        "Часы отключения ВОССТАНОВЛЕНЫ по опубликованным заявлениям; как люди платили и что у них было на руках, в основном допущено, с широкими интервалами.",
    ),
    "payments.short.overstated": (
        "All that moves by card and app, transfers between people among it, is {times} times the purchases made by them: a loss counted on it is that many times too high.",
        "Всё, что проходит по картам и через приложения, в том числе переводы между людьми, в {times:|one=# раз|few=# раза|many=# раз|other=# раза} больше покупок, сделанных ими: потеря, посчитанная по этой сумме, во столько же раз завышена.",
    ),
    "payments.recorded": (
        "Set against what was recorded",
        "Сопоставлено с тем, что записано",
    ),
    "payments.recorded.item": (
        "{start} to {end}, recorded: {said}. {model}.",
        "С {start} по {end} записано: {said}; {model}.",
    ),
    "payments.recorded.note": (
        "Statements of the press, dated by the day at best; the model was not fitted to them. It is shown in its worst hour of the stretch (reachable: the mean), with every cause.",
        "Заявления прессы, датированные в лучшем случае днём; модель к ним не подгонялась. Она показана в худший час отрезка (для доступного банка — среднее), со всеми причинами.",
    ),
    "payments.recorded.terminals_down": (
        "terminals down: by the model {shown} of payments by card and app fail",
        "терминалы не работают: по модели не проходит {shown} платежей картой и через приложения",
    ),
    "payments.recorded.machines_empty": (
        "cash machines empty: by the model {shown} of them pay nothing",
        "банкоматы пусты: по модели {shown} из них не выдают ничего",
    ),
    "payments.recorded.queues": (
        "queues: by the model {shown}",
        "очереди: по модели {shown}",
    ),
    "payments.recorded.reachable": (
        "a bank reachable: by the model {shown} of such payments pass",
        "один банк доступен: по модели проходит {shown} таких платежей",
    ),
    "payments.said": (
        "What was said",
        "Что утверждалось",
    ),
    "payments.said.item": (
        "{id}: {statement} Verdict: {verdict}. Why: {why}.",
        "{id}: {statement} Вывод: {verdict}. Почему: {why}",
    ),
    "payments.unknown.machines": (
        "The central bank's own count of cash machines at the time was not found, nor what was in them: both are parameters with wide intervals.",
        "Подсчёта банкоматов самим центральным банком на то время не найдено, как и того, сколько в них было: и то и другое — параметры с широкими интервалами.",
    ),
    "label.payments.network": (
        "the same by the network alone",
        "то же из-за одной сети",
    ),
    "label.payments.queue": (
        "longest queues at cash machines",
        "длиннейшие очереди к банкоматам",
    ),
    "label.payments.lost": (
        "purchases lost, of those meant from the first cut to the last return",
        "потеряно покупок, от намеченных с первого отключения до последнего восстановления",
    ),
    "label.payments.as_meant": (
        "purchases not made as meant, of those meant from the first cut to the last return",
        "покупки не так, как намечались, от намеченных с первого отключения до последнего восстановления",
    ),
    "label.payments.lost_value": (
        "purchases lost",
        "потеряно покупок",
    ),
    "why.payments_hit": (
        "by the model {both} of purchases meant from the first cut to the last return were not {made}, {network} by the network alone, had banks stayed open. Up to {queue} queued at machines{record}{alone}",
        "по модели {both} покупок, намеченных с первого отключения до последнего восстановления, не состоялись {made}, {network} — из-за одной сети, будь банки открыты. В очередях к банкоматам до {queue}{record}{alone}",
    ),
    "why.payments_closure": (
        "by the model {both} of purchases meant from the first cut to the last return were not {made}, but only {network} by the network alone: banks were closed by order{record}",
        "по модели {both} покупок, намеченных с первого отключения до последнего восстановления, не состоялись {made}, но лишь {network} — из-за одной сети: банки были закрыты по приказу{record}",
    ),
    "why.payments_made.as_meant": (
        "made as meant",
        "так, как намечались",
    ),
    "why.payments_made.lost": (
        "made at all",
        "вовсе",
    ),
    "why.payments_record": (
        ". On record elsewhere: {list}",
        ". Записано в других источниках: {list}",
    ),
    "why.payments_alone": (
        ". Of {what} the model, mostly assumed, is the only other witness",
        ". Единственное другое свидетельство ({what}) — модель, в основном допущенная",
    ),
    "why.payments_alone.terminals_down": (
        "terminals that failed",
        "неработающие терминалы",
    ),
    "why.payments_alone.queues": (
        "the queues",
        "очереди",
    ),
    "why.payments_alone.lost": (
        "what was lost",
        "что потеряно",
    ),
    "why.payments_number": (
        "by the model: {readings}",
        "по модели: {readings}",
    ),
    "why.unmeasured.no_payments": (
        "the case lacks what the payments model needs: population.csv and payments_... parameters",
        "в случае нет того, что нужно модели платежей: population.csv и параметров payments_...",
    ),
    "why.unmeasured.payments_unit": (
        "purchases lost are given as percent of those meant, or in {local} or usd; those not made as meant as percent, and queues by no number",
        "потерянные покупки даются в percent от намеченных либо в {local} или usd; не состоявшиеся как намечалось — в percent, а очереди — без числа",
    ),
}
