"""What the page says of the world: a day offline in every country."""

TEXT: dict[str, tuple[str, str]] = {
    "error.world_method": (
        "there is no map by '{method}'; use one of {known}",
        "'{method}' әдісі бойынша карта жоқ; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.world_measure": (
        "a map is of usd or gdp_share, not of '{text}'",
        "карта usd немесе gdp_share бойынша болады, '{text}' бойынша емес",
    ),
    "serve.api.world": (
        "Price a day without any internet in every country, by one method.",
        "Әр елдегі интернетсіз бір тәулікті бір әдіспен бағалау.",
    ),
    "serve.given.method": (
        "Method, such as sectors (ours) or oecd_2011.",
        "Әдіс, мысалы sectors (біздікі) немесе oecd_2011.",
    ),
    "view.world.title": (
        "What a day offline would cost, country by country",
        "Желісіз бір тәулік қанша тұрар еді, елдер бойынша",
    ),
    "view.world.about": (
        "A day without any internet, imagined in every country; indicators of {year}, or of the last year before it on record",
        "Әр елде жорамалданған интернетсіз тәулік; көрсеткіштер {year} жылғы немесе одан бұрынғы тіркелген соңғы жылғы",
    ),
    "view.world.lead": (
        "A Monday without any internet, from midnight to midnight, would cost {most} in {most_place}, the most of {count} countries and territories, and {middle} in {middle_place}, the median one. All of it is imagined, and priced by one method: {method}.",
        "Түн ортасынан түн ортасына дейін мүлде интернетсіз дүйсенбінің құны {count} ел мен аумақтың ішінде ең көбі {most} ({most_place}), медианалық елде {middle} ({middle_place}) болар еді. Мұның бәрі – жорамал, бір әдіспен бағаланған: {method}.",
    ),
    "view.world.lead.gdp_share": (
        "A Monday without any internet, from midnight to midnight, would cost {most} of a year's GDP in {most_place}, the most of {count} countries and territories, and {middle} in {middle_place}, the median one. All of it is imagined, and priced by one method: {method}.",
        "Түн ортасынан түн ортасына дейін мүлде интернетсіз дүйсенбінің құны {count} ел мен аумақтың ішінде ең көбі жылдық ЖІӨ-нің {most} ({most_place}), медианалық елде {middle} ({middle_place}) болар еді. Мұның бәрі – жорамал, бір әдіспен бағаланған: {method}.",
    ),
    "view.world.lead.others": (
        "{place} and {count:|one=# other|other=# others}",
        "{place} және тағы {count} ел",
    ),
    "view.world.lead.gdp_share.same": (
        "A Monday without any internet, from midnight to midnight, would cost {middle} of a year's GDP in each of {count} countries and territories. All of it is imagined, and priced by one method: {method}.",
        "Түн ортасынан түн ортасына дейін мүлде интернетсіз дүйсенбінің құны {count} ел мен аумақтың әрқайсысында жылдық ЖІӨ-нің {middle} болар еді. Мұның бәрі – жорамал, бір әдіспен бағаланған: {method}.",
    ),
    "view.world.same": (
        "This method takes the same share of GDP in every country, so its map of shares has one colour: it compares the size of economies and nothing else.",
        "Бұл әдіс әр елде ЖІӨ-нің бірдей үлесін алады, сондықтан оның үлестер картасы бір түсті: ол тек экономикалардың көлемін салыстырады.",
    ),
    "view.world.assumed": (
        "Nothing here was observed. The shares behind the loss by sector are assumed alike for every country: countries differ by their sectors, days of rest and clocks.",
        "Мұнда ештеңе бақыланбаған. Салалар бойынша шығынның негізіндегі үлестер әр елге бірдей деп болжап алынған: елдер салаларымен, демалыс күндерімен және уақытымен ерекшеленеді.",
    ),
    "view.world.method": (
        "Method",
        "Әдіс",
    ),
    "view.world.as": (
        "Shown as",
        "Көрсетілуі",
    ),
    "view.world.as.usd": (
        "US dollars",
        "АҚШ доллары",
    ),
    "view.world.as.gdp_share": (
        "share of a year's GDP",
        "жылдық ЖІӨ үлесі",
    ),
    "view.world.show": (
        "Show",
        "Көрсету",
    ),
    "view.world.map": (
        "Map",
        "Карта",
    ),
    "view.world.map.label": (
        "Map of tiles: each country is one, in about its place. The arrow keys move between countries; Enter opens one in What if. The table below has the same figures.",
        "Тақташалар картасы: әр ел – бір тақташа, шамамен өз орнында. Бағыттауыш пернелер елдер арасында жылжытады; Enter елді «Жорамал» бетінде ашады. Төмендегі кестеде де сол сандар.",
    ),
    "view.world.part.americas": (
        "The Americas",
        "Америка",
    ),
    "view.world.part.europe_africa": (
        "Europe and Africa",
        "Еуропа және Африка",
    ),
    "view.world.part.asia_oceania": (
        "Asia and Oceania",
        "Азия және Океания",
    ),
    "view.world.tile": (
        "{place}: {told}",
        "{place}: {told}",
    ),
    "view.world.tile.none": (
        "{place}: no figure",
        "{place}: дерек жоқ",
    ),
    "view.world.legend.usd": (
        "Cost of the day",
        "Тәулік құны",
    ),
    "view.world.legend.gdp_share": (
        "Share of a year's GDP",
        "Жылдық ЖІӨ үлесі",
    ),
    "view.world.class.under": (
        "under {high}",
        "{high} мәнінен аз",
    ),
    "view.world.class.to": (
        "{low} to {high}",
        "{low} – {high}",
    ),
    "view.world.class.from": (
        "{low} or more",
        "{low} және одан көп",
    ),
    "view.world.class.all": (
        "the same everywhere",
        "барлық жерде бірдей",
    ),
    "view.world.none": (
        "no figure",
        "дерек жоқ",
    ),
    "view.world.figure.usd": (
        "What a day without any internet would cost: {method}",
        "Интернетсіз бір тәулік қанша тұрар еді: {method}",
    ),
    "view.world.figure.gdp_share": (
        "What a day without any internet would cost, as a share of a year's GDP: {method}",
        "Интернетсіз бір тәулік қанша тұрар еді, жылдық ЖІӨ үлесімен: {method}",
    ),
    "view.world.figure.note": (
        "One tile a country, all of the same size, in about its place. Classes are of a logarithmic scale; colours are medians, and the table has the 90 % intervals where there are any. Countries without a figure lack GDP or population on record, or what the method asks for.",
        "Әр елге бір тақташа, көлемі бірдей, шамамен өз орнында. Кластары логарифмдік шкаламен; түсі – медиана, 90% аралықтар (бар болса) кестеде. Мәні жоқ елдердің ЖІӨ-сі, халқы немесе әдіс сұрайтын дерегі тіркелмеген.",
    ),
    "view.world.figure.alt": (
        "Map of {count} countries and territories by the cost of a day without any internet, one tile each. Most: {most}. Least: {least}.",
        "{count} ел мен аумақтың интернетсіз тәулік құны бойынша картасы, әрқайсысы бір тақташа. Ең көбі: {most}. Ең азы: {least}.",
    ),
    "view.world.table": (
        "Table",
        "Кесте",
    ),
    "view.world.table.caption": (
        "A day without any internet by country, {method}: medians and 90 % intervals",
        "Интернетсіз тәулік елдер бойынша, {method}: медианалар және 90% аралықтар",
    ),
    "view.world.table.note": (
        'The interval is what the inputs of the method allow, and "none stated" where it has no range of its own. A title of a column sorts by it; a country opens in What if, with every method, its sources and what stood in.',
        "Аралық – әдістің кірістері жол беретін шек; өз шегі жоқ болса, «көрсетілмеген» деп тұрады. Баған атауын басса, кесте сол бойынша реттеледі; ел «Жорамал» бетінде барлық әдісімен, дереккөздерімен және ненің орнына не алынғанымен ашылады.",
    ),
    "view.world.column.place": (
        "country",
        "ел",
    ),
    "view.world.column.usd": (
        "US dollars",
        "АҚШ доллары",
    ),
    "view.world.column.usd_interval": (
        "90 % interval",
        "90% аралық",
    ),
    "view.world.column.gdp_share": (
        "of a year's GDP",
        "жылдық ЖІӨ-ден",
    ),
    "view.world.column.gdp_share_interval": (
        "90 % interval",
        "90% аралық",
    ),
    "view.world.sorted": (
        "Sorted by {column}.",
        "Реттелген баған: {column}.",
    ),
    "view.world.status": (
        "{method}, {measure}: {count} countries.",
        "{method}, {measure}: {count} ел.",
    ),
    "view.world.methods": (
        "Which methods there are a map of",
        "Қай әдістердің картасы бар",
    ),
    "view.world.methods.caption": (
        "Methods, and how many countries and territories each prices",
        "Әдістер және әрқайсысы бағалайтын елдер мен аумақтар саны",
    ),
    "view.world.methods.note": (
        "A map is drawn of methods that price at least {many} countries. Published methods are shown as they were published; where one states a range, that range is the interval, and where it states none there is none. All of their inputs are quoted figures and indicators that may be redistributed.",
        "Карта кемінде {many} елді бағалайтын әдістер бойынша сызылады. Жарияланған әдістер жарияланған күйінде көрсетілген; әдіс шегін көрсетсе, аралық – сол шек, көрсетпесе, аралық жоқ. Олардың барлық кірісі – келтірілген сандар мен таратуға рұқсат етілген көрсеткіштер.",
    ),
    "view.world.column.method": (
        "method",
        "әдіс",
    ),
    "view.world.column.count": (
        "countries",
        "елдер",
    ),
    "view.world.column.why": (
        "why not the others",
        "қалғандары неге жоқ",
    ),
    "view.world.why.indicator": (
        "no GDP or no population on record ({count})",
        "ЖІӨ-сі немесе халқы тіркелмеген ({count})",
    ),
    "view.world.why.no_input": (
        "no share of people online on record ({count})",
        "желіні пайдаланатындар үлесі тіркелмеген ({count})",
    ),
    "view.world.why.cost_share_unpublished": (
        "the share of the internet economy it takes is unpublished ({count})",
        "ол алатын интернет-экономика үлесі жарияланбаған ({count})",
    ),
    "view.world.why.cipesa_unpublished": (
        "its formula for Sub-Saharan Africa is unpublished ({count})",
        "Сахарадан оңтүстіктегі Африкаға арналған формуласы жарияланбаған ({count})",
    ),
    "view.world.why.cipesa_elsewhere": (
        "made for Sub-Saharan Africa alone ({count})",
        "тек Сахарадан оңтүстіктегі Африкаға арналған ({count})",
    ),
    "view.world.why.netloss_shortcut": (
        "its coefficients are unpublished ({count})",
        "коэффициенттері жарияланбаған ({count})",
    ),
    "view.world.why.no_form": (
        "no form for it ({count})",
        "оған арналған формуласы жоқ ({count})",
    ),
    "view.world.without": (
        "{count} countries and territories without a figure by any method",
        "Ешбір әдіспен бағаланбайтын {count} ел мен аумақ",
    ),
    "view.world.sources": (
        "Sources",
        "Дереккөздер",
    ),
    "view.world.interval.none": (
        "none stated",
        "көрсетілмеген",
    ),
    "view.world.most.label": (
        "A day without any internet in {place}",
        "Интернетсіз бір тәулік: {place}",
    ),
    "view.world.middle.label": (
        "A day without any internet in {place}, the median country",
        "Интернетсіз бір тәулік: {place}, медианалық ел",
    ),
}
