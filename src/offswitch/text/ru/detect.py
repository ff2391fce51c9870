"""What detection has to say of the series it was given and of what it found."""

TEXT: dict[str, tuple[str, str]] = {
    "grid.offsets": (
        "the times are written with {count} different offsets from UTC; each was read by its own",
        "время записано с разными смещениями от UTC (их {count}); каждое прочитано по своему",
    ),
    "grid.binned": (
        "measurements were gathered into bins of {step} s, aligned to midnight UTC; the value of a bin is the mean of its measurements",
        "измерения собраны в интервалы по {step} с от полуночи UTC; значение интервала — среднее его измерений",
    ),
    "grid.unobserved": (
        "nothing was observed of {names}: unknown throughout",
        "не наблюдалось ничего ({names}): неизвестно на всём протяжении",
    ),
    "grid.constant": (
        "the values of {names} never change: with no noise to learn from, any change will look sure",
        "значения не меняются никогда ({names}): шума, по которому учиться, нет, и любое изменение покажется надёжным",
    ),
    "grid.spans": (
        "begins over a day later or ends over a day sooner than others: {names}; outside its own time a series is unknown, not down",
        "начинаются или кончаются более чем на сутки позже или раньше других: {names}; вне своего времени ряд неизвестен, а не упал",
    ),
    "grid.missing": (
        "{empty:,} of {bins:,} bins hold no value; they are unknown, not down",
        "нет значения в {empty:,} из {bins:,|one=# интервала|few=# интервалов|many=# интервалов|other=# интервала}; там неизвестно, а не падение",
    ),
    "grid.gap": (
        "the longest stretch in which nothing was observed is {days:,.1f} days, from {since}",
        "самый долгий промежуток без наблюдений — {days:,.1f} сут, с {since}",
    ),
    "grid.day": (
        "the series cover {hours:.1f} h, less than a day: a fall that comes back every day cannot be told from an outage",
        "ряды охватывают {hours:.1f} ч, меньше суток: падение, которое повторяется каждый день, не отличить от перебоя",
    ),
    "grid.week": (
        "the series cover {days:.1f} days, less than a week: a weekly fall cannot be told from an outage",
        "ряды охватывают {days:.1f} сут, меньше недели: еженедельное падение не отличить от перебоя",
    ),
    "grid.and_more": (
        "{names} and {more} more",
        "{names} и ещё {more}",
    ),
    "grid.unnamed": (
        "the series",
        "ряд",
    ),
    "signal.bgp.counts": (
        "address blocks that routing tables reach",
        "блоки адресов, доступные по таблицам маршрутизации",
    ),
    "signal.bgp.blind": (
        "routes may stay announced while no traffic passes, as in Kazakhstan in January 2022 and Iran in 2025; a network cut off inside the country stays visible",
        "маршруты могут оставаться объявленными, когда трафика нет, как в Казахстане в январе 2022 и в Иране в 2025; сеть, отключённая внутри страны, остаётся видна",
    ),
    "signal.active.counts": (
        "address blocks that answer probes",
        "блоки адресов, отвечающие на зондирование",
    ),
    "signal.active.blind": (
        "servers in data centres answer while homes and phones are cut; phones behind shared addresses are never asked",
        "серверы в центрах обработки данных отвечают, когда дома и телефоны отключены; телефоны за общими адресами не опрашиваются",
    ),
    "signal.telescope.counts": (
        "source addresses of unsolicited traffic",
        "адреса — источники нежданного трафика",
    ),
    "signal.telescope.blind": (
        "the count follows what infected machines do and wanders by itself; a small place is hardly seen",
        "счёт зависит от заражённых машин и блуждает сам; небольшое место почти не видно",
    ),
    "signal.traffic.counts": (
        "traffic that one large service receives",
        "трафик, который получает один крупный сервис",
    ),
    "signal.traffic.blind": (
        "a block of that service looks like an outage, and holidays change its use",
        "блокировка этого сервиса похожа на перебой, а праздники меняют пользование им",
    ),
    "signal.probes.counts": (
        "measurement devices that are connected",
        "подключённые измерительные устройства",
    ),
    "signal.probes.blind": (
        "few devices, mostly on fixed lines of technical people",
        "устройств мало, в основном на проводных линиях технических специалистов",
    ),
    "signal.pings.counts": (
        "answered pings",
        "полученные ответы на ping",
    ),
    "signal.pings.blind": (
        "few an hour in a small place: one empty hour says little",
        "в небольшом месте их за час мало: один пустой час говорит мало",
    ),
    "signal.latency.counts": (
        "round-trip time",
        "время прохождения туда и обратно",
    ),
    "signal.latency.blind": (
        "what does not answer has none, so a full outage leaves it unknown; a detour raises it while all is up",
        "у того, что не отвечает, его нет, и полный перебой оставляет его неизвестным; обходной путь увеличивает его, когда всё работает",
    ),
    "signal.loss.counts": (
        "share of packets lost",
        "доля потерянных пакетов",
    ),
    "signal.loss.blind": (
        "what does not answer at all may not be counted",
        "то, что не отвечает вовсе, может не учитываться",
    ),
    "signal.level.counts": (
        "a level of connectivity",
        "уровень доступа к сети",
    ),
    "signal.level.blind": (
        "what it cannot see is not known here",
        "чего он не видит, здесь неизвестно",
    ),
    "fusion.turned.reciprocal": (
        "{signal}: higher is worse; the share lost is 1 - usual / now, and less than a doubling is no outage",
        "{signal}: больше — хуже; потерянная доля — 1 - обычное / текущее, и меньше чем удвоение — не перебой",
    ),
    "fusion.turned.complement": (
        "{signal}: higher is worse; read as packets lost, in per cent where any value is above 1, and the share that arrives is followed",
        "{signal}: больше — хуже; понято как потерянные пакеты, в процентах, если есть значения больше 1, и прослеживается доходящая доля",
    ),
    "fusion.absence": (
        "{signal}: a bin without a row inside the series counts as none answered",
        "{signal}: интервал без строки внутри ряда считается интервалом без ответов",
    ),
    "fusion.episode": (
        "{name} lost {depth:.0%} from {when} (belief {belief:.0%})",
        "{name}: потеряно {depth:.0%} с {when} (уверенность {belief:.0%})",
    ),
    "fusion.more": (
        "; and {count} more",
        "; и ещё {count}",
    ),
    "fusion.doubted": (
        "sure in one signal but not seen by the others, perhaps a change of what is measured, not counted as an outage: {which}{more}",
        "надёжно в одном сигнале, но другими не замечено: возможно, изменилось то, что измеряется; перебоем не считается: {which}{more}",
    ),
    "fusion.settled": (
        "lasted so long that the loss became the new normal, so the end given is no return: {which}{more}",
        "длилось так долго, что потеря стала новой нормой, и указанный конец — не восстановление: {which}{more}",
    ),
    "detect.made": (
        "offswitch {version}; intervals hold 90 %; times are UTC",
        "offswitch {version}; интервалы содержат 90\xa0%; время UTC",
    ),
    "detect.reconstructed": (
        "RECONSTRUCTED from published statements, not measured: the outages and all that is said of them rest on it",
        "ВОССТАНОВЛЕНО по опубликованным заявлениям, не измерено: на этом держатся перебои и всё, что о них сказано",
    ),
    "detect.read": (
        "Series: {count:,}; places: {places:,}; signals: {signals}. From {start} to {end} in steps of {step}; {unobserved:.1%} of the bins unobserved.",
        "Рядов: {count:,}; мест: {places:,}; сигналы: {signals}. С {start} по {end} с шагом {step}; не наблюдалось {unobserved:.1%} интервалов.",
    ),
    "detect.unnamed": (
        "not named",
        "не названы",
    ),
    "detect.item": (
        "- {text}",
        "- {text}",
    ),
    "detect.notes": (
        "What was assumed, and what could not be known",
        "Что допущено и чего узнать было нельзя",
    ),
    "detect.learned": (
        "nothing is found in the first {days:g} days of a series, from which the usual is learned",
        "в первые {days:g} сут ряда ничего не находится: по ним определяется обычное",
    ),
    "detect.too_short": (
        "nothing could be found: the series are no longer than the {days:g} days from which the usual is learned",
        "найти ничего нельзя: ряды не длиннее тех {days:g} сут, по которым определяется обычное",
    ),
    "detect.no_place": (
        "nobody said where the series are (--place): local times are not shown, and whether an outage was ordered is not judged",
        "не указано, где получены ряды (--place): местное время не показано, и по приказу ли перебой, не оценивается",
    ),
    "detect.no_clock": (
        "no local clock is known of {place}",
        "местные часы неизвестны: {place}",
    ),
    "detect.clocks": (
        "{place} keeps several clocks: local times are those of its capital ({zone})",
        "{place}: часовых поясов несколько, местное время — по часам столицы ({zone})",
    ),
    "detect.none": (
        "No outage found",
        "Перебоев не найдено",
    ),
    "detect.found": (
        "Outages found: {count:,} (places: {where:,})",
        "Найдено перебоев: {count:,} (мест: {where:,})",
    ),
    "detect.least": (
        "An outage of {hours:g} h would have been found from a loss of {median:.0%} on in the median series ({low:.0%} to {high:.0%} over all of them). Smaller or shorter ones may have been missed.",
        "Перебой в {hours:g} ч был бы найден при потере от {median:.0%} в медианном ряде (от {low:.0%} до {high:.0%} по всем). Меньшие или более короткие могли остаться незамеченными.",
    ),
    "detect.least.unknown": (
        "Nothing could have been found in these series: this does not say that nothing happened.",
        "В этих рядах ничего нельзя было найти: это не значит, что ничего не произошло.",
    ),
    "detect.least.none": (
        "The series are so noisy that not even a full loss of {hours:g} h would have stood out in the median one (from {low:.0%} on in the quietest).",
        "Ряды так зашумлены, что в медианном не выделилась бы и полная потеря на {hours:g} ч (в самом тихом — от {low:.0%}).",
    ),
    "detect.lasts": (
        "lasts",
        "длится",
    ),
    "detect.spread": (
        "±{half:.0f} {unit}",
        "±{half:.0f} {unit}",
    ),
    "detect.spread_uneven": (
        "{early:+.0f}/{late:+.0f} {unit}",
        "{early:+.0f}/{late:+.0f} {unit}",
    ),
    "detect.of_parts": (
        "half or more of its parts were out",
        "не работала половина частей или больше",
    ),
    "detect.saw": (
        "seen by {signals}",
        "видели: {signals}",
    ),
    "detect.silent": (
        "not by {signals}",
        "не видели: {signals}",
    ),
    "detect.unobserved": (
        "not observed: {signals}",
        "не наблюдались: {signals}",
    ),
    "detect.most": (
        "Shown are the {shown} of {count:,} that lost the most, by depth and length; --json has all.",
        "Показаны {shown} из {count:,}, потерявшие больше всех по глубине и длительности; --json содержит все.",
    ),
    "detect.more": (
        "and {count:,} more; --json has all",
        "и ещё {count:,}; --json содержит все",
    ),
    "detect.why": (
        "{numbers}: {text}.",
        "{numbers}: {text}.",
    ),
    "detect.wholes": (
        "How wide it went",
        "Насколько широко",
    ),
    "detect.parts": (
        "{out} of {observed}",
        "{out} из {observed}",
    ),
    "detect.signal.parts": (
        "its parts",
        "его части",
    ),
    "column.parts_out": (
        "parts out",
        "частей без сети",
    ),
    "column.worst": (
        "at the worst (UTC)",
        "худший момент (UTC)",
    ),
    "detect.doubts": (
        "In doubt: {count:,}",
        "Сомнительные: {count:,}",
    ),
    "detect.doubts.why": (
        "Falls of one series that are not counted: too short, too shallow, or the other signals of the place stood still.",
        "Падения одного ряда, которые не учтены: слишком короткие, слишком мелкие, или другие сигналы места не сдвинулись.",
    ),
    "detect.judged.after_record": (
        "Ordered: probability that it was deliberate, judged after the end and with the country's record. Strongest reasons, each against the average outage:",
        "По приказу: вероятность, что это сделано намеренно, судя после окончания и с учётом прошлых отключений в стране. Главные основания, каждое в сравнении со средним перебоем:",
    ),
    "detect.judged.after_no_record": (
        "Ordered: probability that it was deliberate, judged after the end and without the country's record. Strongest reasons, each against the average outage:",
        "По приказу: вероятность, что это сделано намеренно, судя после окончания и без учёта прошлых отключений в стране. Главные основания, каждое в сравнении со средним перебоем:",
    ),
    "detect.judged.onset_record": (
        "Ordered: probability that it was deliberate, judged at the onset and with the country's record. Strongest reasons, each against the average outage:",
        "По приказу: вероятность, что это сделано намеренно, судя в начале и с учётом прошлых отключений в стране. Главные основания, каждое в сравнении со средним перебоем:",
    ),
    "detect.judged.onset_no_record": (
        "Ordered: probability that it was deliberate, judged at the onset and without the country's record. Strongest reasons, each against the average outage:",
        "По приказу: вероятность, что это сделано намеренно, судя в начале и без учёта прошлых отключений в стране. Главные основания, каждое в сравнении со средним перебоем:",
    ),
    "detect.signal.bgp": (
        "routes",
        "маршруты",
    ),
    "detect.signal.active": (
        "active probing",
        "активное зондирование",
    ),
    "detect.signal.telescope": (
        "the telescope",
        "сетевой телескоп",
    ),
    "detect.signal.traffic": (
        "traffic",
        "трафик",
    ),
    "detect.signal.latency": (
        "latency",
        "задержка",
    ),
    "detect.signal.pings": (
        "pings",
        "ping",
    ),
    "detect.signal.loss": (
        "packet loss",
        "потеря пакетов",
    ),
    "column.lost": (
        "lost",
        "потеряно",
    ),
    "column.sure": (
        "sure",
        "уверенность",
    ),
    "column.ordered": (
        "ordered",
        "по приказу",
    ),
    "column.signal": (
        "signal",
        "сигнал",
    ),
    "ordered.raises": (
        "{what}: raises the odds {times:.1f} times",
        "{what} — шансы выше в {times:.1f} раза",
    ),
    "ordered.lowers": (
        "{what}: lowers the odds {times:.1f} times",
        "{what} — шансы ниже в {times:.1f} раза",
    ),
    "ordered.neither": (
        "{what}: moves the odds by less than 5 %",
        "{what} — шансы меняются меньше чем на 5\xa0%",
    ),
    "ordered.scope.country": (
        "the whole country is out",
        "перебой во всей стране",
    ),
    "ordered.scope.region": (
        "a region is out, not the whole country (clock and signals are then not weighed)",
        "перебой в регионе, а не во всей стране (часы и сигналы тогда не учитываются)",
    ),
    "ordered.scope.as": (
        "one network is out, not the whole country (clock and signals are then not weighed)",
        "перебой в одной сети, а не во всей стране (часы и сигналы тогда не учитываются)",
    ),
    "ordered.clock.national_hour": (
        "starts at {clock} local time, within 2 minutes of a full hour",
        "начало в {clock} местного времени, в пределах 2 минут от полного часа",
    ),
    "ordered.clock.national_half": (
        "starts at {clock} local time, within 2 minutes of a half hour",
        "начало в {clock} местного времени, в пределах 2 минут от получаса",
    ),
    "ordered.clock.off": (
        "starts at {clock} local time, on neither the hour nor the half hour",
        "начало в {clock} местного времени, не в полный час и не в получас",
    ),
    "ordered.weekday.friday": (
        "starts on a Friday, local time",
        "начало в пятницу по местному времени",
    ),
    "ordered.weekday.other": (
        "does not start on a Friday, local time",
        "начало не в пятницу по местному времени",
    ),
    "ordered.signals": (
        "{fell} of {count} signals are known to have fallen (routes, active probing, telescope)",
        "известно, что упали {fell} из {count:|one=# сигнала|few=# сигналов|many=# сигналов|other=# сигнала} (маршруты, активное зондирование, телескоп)",
    ),
    "ordered.length": (
        "lasted {hours:.1f} h",
        "длительность {hours:.1f} ч",
    ),
    "ordered.repeat.yes": (
        "an outage of the country began at the same clock time, within 10 minutes, 1 to 4 days before",
        "за 1–4 суток до того перебой в стране начался в то же время суток, в пределах 10 минут",
    ),
    "ordered.repeat.no": (
        "no outage of the country began at the same clock time 1 to 4 days before",
        "за 1–4 суток до того перебоев в стране с началом в то же время суток не было",
    ),
    "ordered.recent": (
        "national outages of the country in the 7 days before: {count}",
        "общенациональных перебоев в стране за 7 дней до того: {count}",
    ),
    "ordered.parts.yes": (
        "a part of the country had an outage of its own in the 30 days before",
        "в части страны за 30 дней до того был собственный перебой",
    ),
    "ordered.parts.no": (
        "no part of the country had an outage of its own in the 30 days before",
        "ни в одной части страны за 30 дней до того собственного перебоя не было",
    ),
    "ordered.abroad": (
        "other countries with an outage that starts within 30 minutes: {count:.0f}",
        "других стран, где перебой начался в пределах 30 минут: {count:.0f}",
    ),
    "ordered.record": (
        "shutdowns of mobile or fixed networks recorded for the country in the three calendar years before: {count:.0f}",
        "отключений мобильных или проводных сетей, записанных за страной в три предыдущих календарных года: {count:.0f}",
    ),
    "ordered.unknown_zone": (
        "the local clock, and with it the weekday",
        "местное время, а с ним и день недели",
    ),
    "ordered.unknown_minute": (
        "the minute it started, and so whether that was round or came again",
        "минута начала, а значит, круглая ли она и повторилась ли",
    ),
    "ordered.unknown_seen": (
        "whether all signals fell",
        "все ли сигналы упали",
    ),
    "ordered.unknown_duration": (
        "how long it lasted",
        "сколько он длился",
    ),
    "ordered.unknown_earlier": (
        "earlier outages of the country",
        "более ранние перебои в стране",
    ),
    "ordered.unknown_abroad": (
        "outages abroad at the same moment",
        "перебои за рубежом в тот же момент",
    ),
    "ordered.unknown_record": (
        "recorded shutdowns of the country",
        "записанные отключения в стране",
    ),
    "error.ordered_scope": (
        "the scope is '{text}'; write country, region or as (one network)",
        "охват '{text}'; пишите country, region или as (одна сеть)",
    ),
    "error.ordered_signal": (
        "unknown signal; use {known}",
        "неизвестный сигнал; возьмите один из: {known}",
    ),
    "error.ordered_number": (
        "{name} is {value}; give a number of 0 or more, or leave it out where it is unknown",
        "{name}: {value}; укажите число от 0 или пропустите, если неизвестно",
    ),
    "error.ordered_mode": (
        "the mode is '{text}'; use one of {known}",
        "режим '{text}'; возьмите один из: {known}",
    ),
    "error.ordered_columns": (
        "the table of outages lacks {missing}; add them under those names",
        "в таблице перебоев нет {missing}; добавьте под этими именами",
    ),
    "error.ordered_cell": (
        "`{column}` in row {line} is '{text}' and cannot be read; write times like 2021-02-01T00:20Z, plain numbers from 0 up, a country code, and a scope of country, region or as",
        "`{column}` в строке {line}: '{text}' не читается; пишите время вида 2021-02-01T00:20Z, простые числа от 0, код страны и охват country, region или as",
    ),
}
