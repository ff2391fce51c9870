"""Figures: titles, axes, what to take from each, and what a reader who cannot see is told."""

TEXT: dict[str, tuple[str, str]] = {
    "figure.source_line": (
        "Sources: {list}. Drawn by offswitch {version}.",
        "Источники: {list}. Построено offswitch {version}.",
    ),
    "figure.series.reconstructed": (
        "reconstructed from published statements",
        "восстановлен по опубликованным заявлениям",
    ),
    "figure.series.observed": (
        "observed",
        "наблюдался",
    ),
    "figure.baseline": (
        "compared with",
        "база сравнения",
    ),
    "figure.claimed": (
        "claimed: {claimed}",
        "заявлено: {claimed}",
    ),
    "figure.connectivity.reconstructed": (
        "Connectivity of {place}, hour by hour (a reconstruction)",
        "Доступ к сети час за часом: {place} (восстановленный ряд)",
    ),
    "figure.connectivity.observed": (
        "Connectivity of {place}",
        "Доступ к сети: {place}",
    ),
    "figure.connectivity.note.reconstructed": (
        "Share of normal, UTC. RECONSTRUCTED from published statements, not measured.",
        "Доля нормы, UTC. ВОССТАНОВЛЕНО по опубликованным заявлениям, не измерено.",
    ),
    "figure.connectivity.note.observed": (
        "Share of normal, UTC, as observed.",
        "Доля нормы, UTC, как наблюдалось.",
    ),
    "figure.connectivity.outages": (
        "Red: outages found, and in the middle of each the level that was left, with its 90 % interval.",
        "Красное: найденные перебои; посередине каждого — оставшийся уровень с его 90%-ным интервалом.",
    ),
    "figure.connectivity.band": (
        "The pale band is how far the series may lie off.",
        "Бледная полоса: насколько ряд может быть неточен.",
    ),
    "figure.connectivity.no_band": (
        "For {services} no bounds were published: the line is no surer for that.",
        "Пределы погрешности не опубликованы ({services}): линия от этого не надёжнее.",
    ),
    "figure.connectivity.others": (
        "Other places and networks ({count}) are in the tables only.",
        "Другие места и сети ({count}) — только в таблицах.",
    ),
    "figure.connectivity.edges.observed": (
        "Dashed orange: published edges.",
        "Оранжевый пунктир: опубликованные моменты отключения и включения.",
    ),
    "figure.connectivity.edges.reconstructed": (
        "Dashed orange: the published edges that the series was built from.",
        "Оранжевый пунктир: опубликованные моменты отключения и включения, по которым построен ряд.",
    ),
    "figure.connectivity.alt.open": (
        "Step lines of the share of normal connectivity of {place}, one panel each for {services}; {series}. The outage begins at {onset} UTC and lasts when the series ends, {back} UTC; restorations in between: {count}. Lowest levels: {lowest}.",
        "Ступенчатые линии доли нормального доступа к сети, {place}; по панели на каждую услугу: {services}; ряд {series}. Перебой начинается {onset} UTC и не закончился к концу ряда, {back} UTC; временных включений: {count}. Наименьшие уровни: {lowest}.",
    ),
    "figure.connectivity.alt": (
        "Step lines of the share of normal connectivity of {place}, one panel each for {services}; {series}. The outage runs from {onset} to {back} UTC; restorations in between: {count}. Lowest levels: {lowest}.",
        "Ступенчатые линии доли нормального доступа к сети, {place}; по панели на каждую услугу: {services}; ряд {series}. Перебой длится с {onset} по {back} UTC; временных включений: {count}. Наименьшие уровни: {lowest}.",
    ),
    "figure.agreement": (
        "Publications of one edge beside each other",
        "Публикации об одном и том же моменте рядом друг с другом",
    ),
    "figure.agreement.note.observed": (
        "Minutes before or after the time that stands first (blue); bars are each publication's own uncertainty.",
        "Минуты до или после времени, которое стоит первым (синее); отрезки — погрешность самой публикации.",
    ),
    "figure.agreement.note.reconstructed": (
        "Minutes before or after the time that the series uses (blue); bars are each publication's own uncertainty. This is the real check of the reconstruction.",
        "Минуты до или после времени, взятого для ряда (синее); отрезки — погрешность самой публикации. Это настоящая проверка восстановленного ряда.",
    ),
    "figure.agreement.cut_off": (
        "A bar that reaches the frame goes on beyond it.",
        "Отрезок, доходящий до рамки, продолжается за ней.",
    ),
    "figure.agreement.axis": (
        "minutes from the time used",
        "минуты от использованного времени",
    ),
    "figure.agreement.alt": (
        "Times that several publications give for {edges} edges, in minutes from the one used: {within} lie within their stated uncertainties, the median difference is {median:.0f} minutes and the greatest {greatest:.0f}.",
        "Время, которое несколько публикаций называют для {edges:|one=# момента|few=# моментов|many=# моментов|other=# момента}, в минутах от использованного: {within} в пределах заявленной погрешности, медиана расхождения {median:.0f} мин, наибольшее {greatest:.0f}.",
    ),
    "figure.cost": (
        "The same shutdown, priced by every published method",
        "Одно и то же отключение, оценённое каждым опубликованным методом",
    ),
    "figure.cost.note": (
        "Million US dollars, bars are 90 % intervals. The spread between methods is disagreement between methods that share inputs, not an interval. Effective and nominal hours are {series}.",
        "Млн долларов США, отрезки — 90%-ные интервалы. Разброс между методами — это расхождение методов с общими входными данными, а не интервал. Ряд для эффективных и номинальных часов {series}.",
    ),
    "figure.cost.note.published": (
        "Red: costs that were published.",
        "Красное: опубликованный ущерб.",
    ),
    "figure.cost.effective": (
        "effective hours, by depth: {hours}",
        "эффективные часы, с учётом глубины: {hours}",
    ),
    "figure.cost.nominal": (
        "nominal hours: {hours}",
        "номинальные часы: {hours}",
    ),
    "figure.cost.published": (
        "hours that others published: {hours}",
        "часы, опубликованные другими: {hours}",
    ),
    "figure.cost.said": (
        "published: {usd}",
        "опубликовано: {usd}",
    ),
    "figure.cost.axis": (
        "million US dollars",
        "млн долларов США",
    ),
    "figure.cost.alt": (
        "Cost on effective hours by method: {list}. Published figures drawn beside them: {published}.",
        "Ущерб за эффективные часы по методам: {list}. Рядом опубликованные цифры: {published}.",
    ),
    "figure.daily": (
        "Hashrate of the whole network by day, from block counts",
        "Хешрейт всей сети по дням, по числу блоков",
    ),
    "figure.daily.note": (
        "Bars: 90 % interval of each day. Grey band: the days that chance alone makes of a steady hashrate (±{noise:.0%}). Red: the shutdown ({series}).",
        "Отрезки: 90%-ный интервал за каждый день. Серая полоса: дни, какие одна случайность даёт при постоянном хешрейте (±{noise:.0%}). Красное: отключение (ряд {series}).",
    ),
    "figure.daily.axis": (
        "hashrate, EH/s",
        "хешрейт, EH/s",
    ),
    "figure.daily.hidden": (
        "The claimed {claimed} hides in that band.",
        "Заявленное изменение {claimed} в этой полосе не видно.",
    ),
    "figure.daily.lowest": (
        "The lowest day, {day} ({blocks} blocks), lies outside the shutdown.",
        "Самый низкий день, {day} ({blocks:|one=# блок|few=# блока|many=# блоков|other=# блока}), лежит вне отключения.",
    ),
    "figure.daily.claimed": (
        "{claimed}, as claimed",
        "{claimed}, как заявлено",
    ),
    "figure.daily.alt": (
        "Estimated hashrate of {days} days, from {low:.0f} to {high:.0f} EH/s, with bars of their error. A grey band from {band_low:.0f} to {band_high:.0f} EH/s shows what chance makes of a steady day; {outside} days lie outside it. The lowest day is {lowest}.",
        "Оценка хешрейта по дням ({days}), от {low:.0f} до {high:.0f} EH/s, с отрезками погрешности. Серая полоса от {band_low:.0f} до {band_high:.0f} EH/s — что случайность делает из постоянного дня; дней вне её: {outside}. Самый низкий день — {lowest}.",
    ),
    "figure.changes": (
        "Change of hashrate after the cut",
        "Изменение хешрейта после отключения",
    ),
    "figure.changes.note": (
        "Percent, 90 % intervals, against {count} stretches of time.",
        "Проценты, 90%-ные интервалы, баз сравнения: {count}.",
    ),
    "figure.changes.note.claimed": (
        "Where a bar holds both no change and {claimed}, the blocks cannot tell them apart.",
        "Где отрезок содержит и отсутствие изменения, и {claimed}, блоки их не различают.",
    ),
    "figure.changes.row": (
        "first {hours:.0f} hours",
        "первые {hours:.0f} ч",
    ),
    "figure.changes.axis": (
        "change of hashrate, percent",
        "изменение хешрейта, %",
    ),
    "figure.changes.alt": (
        "{count} estimates of the change of hashrate, medians from {low:.0f} to {high:.0f} percent; {none} intervals hold no change",
        "Оценок изменения хешрейта: {count}, медианы от {low:.0f} до {high:.0f} процентов; отсутствие изменения {none:|one=содержит # интервал|few=содержат # интервала|many=содержат # интервалов|other=содержат # интервала}",
    ),
    "figure.changes.alt.claimed": (
        " and {holding} hold {claimed}.",
        " и {holding:|one=# содержит|few=# содержат|many=# содержат|other=# содержат} {claimed}.",
    ),
    "figure.mining": (
        "What the country's miners lost",
        "Что потеряли майнеры страны",
    ),
    "figure.mining.note": (
        "Million US dollars, 90 % intervals, over hours that are {series}. The map's figure assumes that miners stopped with wired access; the blocks count what the whole world was short of.",
        "Млн долларов США, 90%-ные интервалы; ряд, по которому взяты часы, {series}. Цифра по карте допускает, что майнеры остановились вместе с проводным доступом; блоки считают, чего недостало всему миру.",
    ),
    "figure.mining.map": (
        "By the mining map, times the hours off",
        "По карте майнинга, на часы отключения",
    ),
    "figure.mining.blocks": (
        "By the blocks, against: {name}",
        "По блокам, против: {name}",
    ),
    "figure.mining.press": (
        "press: {usd}",
        "пресса: {usd}",
    ),
    "figure.mining.none": (
        "no loss",
        "без потерь",
    ),
    "figure.mining.axis": (
        "million US dollars",
        "млн долларов США",
    ),
    "figure.mining.alt": (
        "Loss of the country's miners in million dollars, with 90 percent intervals: {list}. In the press: {press}.",
        "Потери майнеров страны в млн долларов, с 90%-ными интервалами: {list}. В прессе: {press}.",
    ),
    "figure.detect": (
        "{title} in {name}",
        "{title}: {name}",
    ),
    "figure.detect.value": (
        "as in the file",
        "как в файле",
    ),
    "figure.detect.share": (
        "% of normal",
        "% нормы",
    ),
    "figure.detect.note.given": (
        "Blue: what was measured. Grey: what was expected of it, with a band that holds 90 %. Times are UTC, {start} to {end}.",
        "Синее: измерено. Серое: ожидалось, с полосой, содержащей 90\xa0%. Время UTC, с {start} по {end}.",
    ),
    "figure.detect.note.observed": (
        "Blue: share of normal, as observed; the pale band is how far it may lie off. Times are UTC, {start} to {end}.",
        "Синее: доля нормы, как наблюдалась; бледная полоса — насколько она может быть неточна. Время UTC, с {start} по {end}.",
    ),
    "figure.detect.note.reconstructed": (
        "Blue: share of normal, RECONSTRUCTED from published statements, not measured; the pale band is how far it may lie off. Times are UTC, {start} to {end}.",
        "Синее: доля нормы, ВОССТАНОВЛЕННАЯ по опубликованным заявлениям, не измеренная; бледная полоса — насколько она может быть неточна. Время UTC, с {start} по {end}.",
    ),
    "figure.detect.outage": (
        "Red: outages.",
        "Красное: перебои.",
    ),
    "figure.detect.doubtful": (
        "Orange, with a hollow bar: falls in doubt.",
        "Оранжевое, с пустым отрезком: сомнительные падения.",
    ),
    "figure.detect.settled": (
        "Purple: a loss that lasted until it became the new normal.",
        "Фиолетовое: потеря, продлившаяся до того, что стала новой нормой.",
    ),
    "figure.detect.strip": (
        "Strips: signals that saw an outage (red), that did not (hollow) or that were not observed (grey).",
        "Полоски: сигналы, которые видели перебой (красное), не видели (пустое) или не наблюдались (серое).",
    ),
    "figure.detect.some": (
        "Shown are the {shown} of {count:,} series that lost the most.",
        "Показаны {shown} из {count:,|one=# ряда|few=# рядов|many=# рядов|other=# ряда}, потерявшие больше всех.",
    ),
    "figure.detect.first": (
        "Shown are the first {shown} of {count:,} series.",
        "Показаны первые {shown} из {count:,|one=# ряда|few=# рядов|many=# рядов|other=# ряда}.",
    ),
    "figure.detect.clock": (
        "Local time is {offset}.",
        "Местное время {offset}.",
    ),
    "figure.detect.when": (
        "{start} to {end} UTC",
        "с {start} по {end} UTC",
    ),
    "figure.detect.local": (
        "begins {local}",
        "начало {local}",
    ),
    "figure.detect.lost": (
        "{depth} lost ({interval}), {sure} sure",
        "потеряно {depth} ({interval}), уверенность {sure}",
    ),
    "figure.detect.ordered": (
        "ordered: {ordered}",
        "по приказу: {ordered}",
    ),
    "figure.detect.largest": (
        "the largest of {count:,} outages here:",
        "наибольший из {count:,|one=# перебоя|few=# перебоев|many=# перебоев|other=# перебоя} здесь:",
    ),
    "figure.detect.alt": (
        "{title}. Series from {start} to {end} UTC, the outages found in them shaded: {panels}. The largest of each: {list}.",
        "{title}. Ряды с {start} по {end} UTC, найденные в них перебои затенены: {panels}. Наибольший в каждом: {list}.",
    ),
    "figure.detect.alt.none": (
        "{title}. Series from {start} to {end} UTC, in which no outage was found: {panels}.",
        "{title}. Ряды с {start} по {end} UTC, перебоев в них не найдено: {panels}.",
    ),
}
