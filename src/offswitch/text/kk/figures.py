"""Figures: titles, axes, what to take from each, and what a reader who cannot see is told."""

TEXT: dict[str, tuple[str, str]] = {
    "figure.source_line": (
        "Sources: {list}. Drawn by offswitch {version}.",
        "Дереккөздер: {list}. Сызған: offswitch {version}.",
    ),
    "figure.series.reconstructed": (
        "reconstructed from published statements",
        "жарияланған мәлімдемелерден қалпына келтірілген",
    ),
    "figure.series.observed": (
        "observed",
        "бақыланған",
    ),
    "figure.baseline": (
        "compared with",
        "салыстыру негізі",
    ),
    "figure.claimed": (
        "claimed: {claimed}",
        "мәлімделгені: {claimed}",
    ),
    "figure.connectivity.reconstructed": (
        "Connectivity of {place}, hour by hour (a reconstruction)",
        "{place}: желіге қосылу деңгейі, сағат сайын (қалпына келтірілген)",
    ),
    "figure.connectivity.observed": (
        "Connectivity of {place}",
        "{place}: желіге қосылу деңгейі",
    ),
    "figure.connectivity.note.reconstructed": (
        "Share of normal, UTC. RECONSTRUCTED from published statements, not measured.",
        "Қалыпты деңгейдің үлесі, UTC. Жарияланған мәлімдемелерден ҚАЛПЫНА КЕЛТІРІЛГЕН, өлшенбеген.",
    ),
    "figure.connectivity.note.observed": (
        "Share of normal, UTC, as observed.",
        "Қалыпты деңгейдің үлесі, UTC, бақыланғандай.",
    ),
    "figure.connectivity.outages": (
        "Red: outages found, and in the middle of each the level that was left, with its 90 % interval.",
        "Қызыл: табылған іркілістер, ортасында – қалған деңгей, 90% аралығымен.",
    ),
    "figure.connectivity.band": (
        "The pale band is how far the series may lie off.",
        "Бозғылт жолақ – қатардың ықтимал ауытқуы.",
    ),
    "figure.connectivity.no_band": (
        "For {services} no bounds were published: the line is no surer for that.",
        "Мыналардың шегі жарияланбаған: {services}; сызық содан сенімдірек болмайды.",
    ),
    "figure.connectivity.others": (
        "Other places and networks ({count}) are in the tables only.",
        "Басқа жерлер мен желілер ({count}) тек кестелерде.",
    ),
    "figure.connectivity.edges.observed": (
        "Dashed orange: published edges.",
        "Үзік қызғылт сары: жарияланған шекаралар.",
    ),
    "figure.connectivity.edges.reconstructed": (
        "Dashed orange: the published edges that the series was built from.",
        "Үзік қызғылт сары: қатар құрылған жарияланған шекаралар.",
    ),
    "figure.connectivity.alt.open": (
        "Step lines of the share of normal connectivity of {place}, one panel each for {services}; {series}. The outage begins at {onset} UTC and lasts when the series ends, {back} UTC; restorations in between: {count}. Lowest levels: {lowest}.",
        "{place}: желіге қосылудың қалыпты деңгейге шаққан үлесі сатылы сызықпен, әр панельде бір қызмет: {services}; {series}. Іркіліс {onset} UTC-де басталып, қатар аяқталғанда ({back} UTC) әлі жалғасып тұр; арадағы уақытша қосылулар: {count}. Ең төмен деңгейлер: {lowest}.",
    ),
    "figure.connectivity.alt": (
        "Step lines of the share of normal connectivity of {place}, one panel each for {services}; {series}. The outage runs from {onset} to {back} UTC; restorations in between: {count}. Lowest levels: {lowest}.",
        "{place}: желіге қосылудың қалыпты деңгейге шаққан үлесі сатылы сызықпен, әр панельде бір қызмет: {services}; {series}. Іркіліс {onset} – {back} UTC аралығында; арадағы уақытша қосылулар: {count}. Ең төмен деңгейлер: {lowest}.",
    ),
    "figure.agreement": (
        "Publications of one edge beside each other",
        "Бір шекара туралы жарияланымдар қатар",
    ),
    "figure.agreement.note.observed": (
        "Minutes before or after the time that stands first (blue); bars are each publication's own uncertainty.",
        "Бірінші тұрған уақытқа (көк) дейінгі немесе одан кейінгі минуттар; жолақтар – әр жарияланымның өз дәлсіздігі.",
    ),
    "figure.agreement.note.reconstructed": (
        "Minutes before or after the time that the series uses (blue); bars are each publication's own uncertainty. This is the real check of the reconstruction.",
        "Қатар пайдаланатын уақытқа (көк) дейінгі немесе одан кейінгі минуттар; жолақтар – әр жарияланымның өз дәлсіздігі. Қалпына келтірудің шын тексеруі – осы.",
    ),
    "figure.agreement.cut_off": (
        "A bar that reaches the frame goes on beyond it.",
        "Жиекке тиген жолақ одан әрі жалғасады.",
    ),
    "figure.agreement.axis": (
        "minutes from the time used",
        "пайдаланылған уақыттан ауытқу, минут",
    ),
    "figure.agreement.alt": (
        "Times that several publications give for {edges} edges, in minutes from the one used: {within} lie within their stated uncertainties, the median difference is {median:.0f} minutes and the greatest {greatest:.0f}.",
        "{edges} шекара үшін бірнеше жарияланым берген уақыттар, пайдаланылғанынан минутпен: көрсетілген дәлсіздік ішінде {within}, айырманың медианасы {median:.0f} минут, ең үлкені {greatest:.0f}.",
    ),
    "figure.cost": (
        "The same shutdown, priced by every published method",
        "Бір ажыратудың барлық жарияланған әдіспен бағасы",
    ),
    "figure.cost.note": (
        "Million US dollars, bars are 90 % intervals. The spread between methods is disagreement between methods that share inputs, not an interval. Effective and nominal hours are {series}.",
        "Миллион АҚШ доллары, жолақтар – 90% аралық. Әдістер арасындағы алшақтық – кірістері ортақ әдістердің келіспеушілігі, аралық емес. Тиімді және номинал сағаттар: {series}.",
    ),
    "figure.cost.note.published": (
        "Red: costs that were published.",
        "Қызыл: жарияланған шығындар.",
    ),
    "figure.cost.effective": (
        "effective hours, by depth: {hours}",
        "тиімді сағаттар, тереңдік бойынша: {hours}",
    ),
    "figure.cost.nominal": (
        "nominal hours: {hours}",
        "номинал сағаттар: {hours}",
    ),
    "figure.cost.published": (
        "hours that others published: {hours}",
        "басқалар жариялаған сағаттар: {hours}",
    ),
    "figure.cost.said": (
        "published: {usd}",
        "жарияланғаны: {usd}",
    ),
    "figure.cost.axis": (
        "million US dollars",
        "миллион АҚШ доллары",
    ),
    "figure.cost.alt": (
        "Cost on effective hours by method: {list}. Published figures drawn beside them: {published}.",
        "Тиімді сағаттар бойынша шығын, әдістер: {list}. Қатар сызылған жарияланған сандар: {published}.",
    ),
    "figure.daily": (
        "Hashrate of the whole network by day, from block counts",
        "Бүкіл желінің күндік хешрейті, блок саны бойынша",
    ),
    "figure.daily.note": (
        "Bars: 90 % interval of each day. Grey band: the days that chance alone makes of a steady hashrate (±{noise:.0%}). Red: the shutdown ({series}).",
        "Тік сызықтар: әр күннің 90% аралығы. Сұр жолақ: тұрақты хешрейт кезінде кездейсоқтықтың өзі беретін күндер (±{noise:.0%}). Қызыл: ажырату ({series}).",
    ),
    "figure.daily.axis": (
        "hashrate, EH/s",
        "хешрейт, EH/s",
    ),
    "figure.daily.hidden": (
        "The claimed {claimed} hides in that band.",
        "Мәлімделген {claimed} сол жолақта көрінбей қалады.",
    ),
    "figure.daily.lowest": (
        "The lowest day, {day} ({blocks} blocks), lies outside the shutdown.",
        "Ең төмен күн, {day} ({blocks} блок), ажыратудан тыс.",
    ),
    "figure.daily.claimed": (
        "{claimed}, as claimed",
        "{claimed}, мәлімделгендей",
    ),
    "figure.daily.alt": (
        "Estimated hashrate of {days} days, from {low:.0f} to {high:.0f} EH/s, with bars of their error. A grey band from {band_low:.0f} to {band_high:.0f} EH/s shows what chance makes of a steady day; {outside} days lie outside it. The lowest day is {lowest}.",
        "{days} күннің бағаланған хешрейті, {low:.0f} … {high:.0f} EH/s, қателік сызықтарымен. {band_low:.0f} … {band_high:.0f} EH/s сұр жолақ тұрақты күнде кездейсоқтық беретінін көрсетеді; одан тыс {outside} күн. Ең төмен күн: {lowest}.",
    ),
    "figure.changes": (
        "Change of hashrate after the cut",
        "Ажыратудан кейінгі хешрейт өзгерісі",
    ),
    "figure.changes.note": (
        "Percent, 90 % intervals, against {count} stretches of time.",
        "Пайыз, 90% аралықтар, салыстырылған уақыт аралықтары: {count}.",
    ),
    "figure.changes.note.claimed": (
        "Where a bar holds both no change and {claimed}, the blocks cannot tell them apart.",
        "Жолақ өзгеріссіз нұсқаны да, {claimed} нұсқасын да қамтыса, блоктар оларды ажырата алмайды.",
    ),
    "figure.changes.row": (
        "first {hours:.0f} hours",
        "алғашқы {hours:.0f} сағат",
    ),
    "figure.changes.axis": (
        "change of hashrate, percent",
        "хешрейт өзгерісі, пайыз",
    ),
    "figure.changes.alt": (
        "{count} estimates of the change of hashrate, medians from {low:.0f} to {high:.0f} percent; {none} intervals hold no change",
        "Хешрейт өзгерісінің {count} бағасы, медианалары {low:.0f} … {high:.0f} пайыз; {none} аралық өзгеріссіз нұсқаны қамтиды",
    ),
    "figure.changes.alt.claimed": (
        " and {holding} hold {claimed}.",
        " және {holding} аралық {claimed} нұсқасын қамтиды.",
    ),
    "figure.mining": (
        "What the country's miners lost",
        "Елдің майнерлері не жоғалтты",
    ),
    "figure.mining.note": (
        "Million US dollars, 90 % intervals, over hours that are {series}. The map's figure assumes that miners stopped with wired access; the blocks count what the whole world was short of.",
        "Миллион АҚШ доллары, 90% аралықтар, сағаттар: {series}. Карта бойынша сан майнерлер сымды қолжетімділікпен бірге тоқтады деп болжайды; блоктар бүкіл әлемге жетіспегенін санайды.",
    ),
    "figure.mining.map": (
        "By the mining map, times the hours off",
        "Майнинг картасы × ажыратулы сағаттар",
    ),
    "figure.mining.blocks": (
        "By the blocks, against: {name}",
        "Блоктар бойынша, салыстыру негізі: {name}",
    ),
    "figure.mining.press": (
        "press: {usd}",
        "баспасөз: {usd}",
    ),
    "figure.mining.none": (
        "no loss",
        "шығын жоқ",
    ),
    "figure.mining.axis": (
        "million US dollars",
        "миллион АҚШ доллары",
    ),
    "figure.mining.alt": (
        "Loss of the country's miners in million dollars, with 90 percent intervals: {list}. In the press: {press}.",
        "Елдің майнерлері жоғалтқаны, миллион доллар, 90 пайыздық аралықтармен: {list}. Баспасөзде: {press}.",
    ),
    "figure.detect": (
        "{title} in {name}",
        "{title} – {name}",
    ),
    "figure.detect.value": (
        "as in the file",
        "файлдағыдай",
    ),
    "figure.detect.share": (
        "% of normal",
        "қалыптының %-ы",
    ),
    "figure.detect.note.given": (
        "Blue: what was measured. Grey: what was expected of it, with a band that holds 90 %. Times are UTC, {start} to {end}.",
        "Көк: өлшенгені. Сұр: күтілгені, 90% қамтитын жолағымен. Уақыттар UTC, {start} – {end}.",
    ),
    "figure.detect.note.observed": (
        "Blue: share of normal, as observed; the pale band is how far it may lie off. Times are UTC, {start} to {end}.",
        "Көк: қалыпты деңгейдің үлесі, бақыланғандай; бозғылт жолақ – ықтимал ауытқуы. Уақыттар UTC, {start} – {end}.",
    ),
    "figure.detect.note.reconstructed": (
        "Blue: share of normal, RECONSTRUCTED from published statements, not measured; the pale band is how far it may lie off. Times are UTC, {start} to {end}.",
        "Көк: қалыпты деңгейдің үлесі, жарияланған мәлімдемелерден ҚАЛПЫНА КЕЛТІРІЛГЕН, өлшенбеген; бозғылт жолақ – ықтимал ауытқуы. Уақыттар UTC, {start} – {end}.",
    ),
    "figure.detect.outage": (
        "Red: outages.",
        "Қызыл: іркілістер.",
    ),
    "figure.detect.doubtful": (
        "Orange, with a hollow bar: falls in doubt.",
        "Қызғылт сары, қуыс жолақпен: күмәнді төмендеулер.",
    ),
    "figure.detect.settled": (
        "Purple: a loss that lasted until it became the new normal.",
        "Күлгін: жаңа қалыпқа айналғанша созылған жоғалту.",
    ),
    "figure.detect.strip": (
        "Strips: signals that saw an outage (red), that did not (hollow) or that were not observed (grey).",
        "Таспалар: іркілісті көрген (қызыл), көрмеген (қуыс) немесе бақыланбаған (сұр) сигналдар.",
    ),
    "figure.detect.some": (
        "Shown are the {shown} of {count:,} series that lost the most.",
        "{count:,} қатардың ең көп жоғалтқан {shown} көрсетілді.",
    ),
    "figure.detect.first": (
        "Shown are the first {shown} of {count:,} series.",
        "{count:,} қатардың алғашқы {shown} көрсетілді.",
    ),
    "figure.detect.clock": (
        "Local time is {offset}.",
        "Жергілікті уақыт: {offset}.",
    ),
    "figure.detect.when": (
        "{start} to {end} UTC",
        "{start} – {end} UTC",
    ),
    "figure.detect.local": (
        "begins {local}",
        "басталуы {local}",
    ),
    "figure.detect.lost": (
        "{depth} lost ({interval}), {sure} sure",
        "{depth} жоғалды ({interval}), сенімділік {sure}",
    ),
    "figure.detect.ordered": (
        "ordered: {ordered}",
        "бұйрықпен: {ordered}",
    ),
    "figure.detect.largest": (
        "the largest of {count:,} outages here:",
        "мұндағы {count:,} іркілістің ең үлкені:",
    ),
    "figure.detect.alt": (
        "{title}. Series from {start} to {end} UTC, the outages found in them shaded: {panels}. The largest of each: {list}.",
        "{title}. {start} – {end} UTC аралығындағы қатарлар, табылған іркілістер боялған: {panels}. Әрқайсысының ең үлкені: {list}.",
    ),
    "figure.detect.alt.none": (
        "{title}. Series from {start} to {end} UTC, in which no outage was found: {panels}.",
        "{title}. {start} – {end} UTC аралығындағы қатарлар, іркіліс табылмады: {panels}.",
    ),
}
