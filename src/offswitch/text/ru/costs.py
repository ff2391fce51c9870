"""Published cost methods, their inputs and their reproduction."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_indicator": (
        "no indicator is called '{name}'; use one of {known}",
        "показателя «{name}» нет; возьмите один из: {known}",
    ),
    "error.bad_indicator": (
        "{name} is {value}; give a finite number, {wanted}",
        "{name}: {value}; укажите конечное число, {wanted}",
    ),
    "error.no_indicator": (
        "{name} of {place} is on record for no year; give your own, as with --set {name}=VALUE",
        "{name} ({place}) нет в данных ни за один год; задайте своё, например --set {name}=VALUE",
    ),
    "error.unknown_vintage": (
        "GDP of {place} in {year} as of '{vintage}' is not on record; use one of {known}",
        "ВВП ({place}) за {year} год в редакции '{vintage}' в данных нет; возьмите одну из: {known}",
    ),
    "error.unknown_status": (
        "status '{status}' is not one of {known}; correct it",
        "статуса '{status}' нет среди: {known}; исправьте",
    ),
    "error.unknown_part": (
        "a part is a share of {known}, not of '{of}'; correct it",
        "часть — это доля чего-то из: {known}, а не '{of}'; исправьте",
    ),
    "error.bad_part": (
        "the share of {of} is {share}; give one above 0 and at most 1",
        "доля ({of}): {share}; укажите больше 0 и не больше 1",
    ),
    "error.part_without_source": (
        "the share of {of} ({share:g}) has no source; name the source it is from",
        "у доли ({of}, {share:g}) нет источника; назовите, откуда она",
    ),
    "error.unknown_scope": (
        "no service is called '{service}'; use one of {known}",
        "услуги '{service}' нет; возьмите одну из: {known}",
    ),
    "error.bad_apps": (
        "{apps} applications with the service '{service}'; give a number of applications with 'app' alone",
        "приложений {apps} при услуге '{service}'; число приложений указывайте только с 'app'",
    ),
    "error.only_national": (
        "it prices a cut of all internet in the whole country, and nothing less",
        "метод оценивает отключение всего интернета во всей стране, и ничего меньше",
    ),
    "error.no_form": (
        "it has no form for the service '{service}'",
        "у метода нет формулы для услуги '{service}'",
    ),
    "error.cipesa_unpublished": (
        "{place} is priced by the model for Sub-Saharan Africa, whose algebra is unpublished",
        "{place} оценивается моделью для стран Африки южнее Сахары, формулы которой не опубликованы",
    ),
    "error.cost_share_unpublished": (
        "the share of GDP for {place}, as for all outside the G20, is unpublished",
        "доля ВВП ({place}), как и для всех стран вне G20, не опубликована",
    ),
    "error.cipesa_elsewhere": (
        "the framework is for Sub-Saharan Africa, and {place} is not in it",
        "методика — для стран Африки южнее Сахары, {place} к ним не относится",
    ),
    "error.netloss_shortcut": (
        "dollars a person and day are no price of an event: the coefficient joins a year's GDP a head with a year's days of shutdown, and over {hours:,.0f} h would give {usd:,.0f} USD here, {times:.1f} times all that is produced in that time; the coefficients of the tool are unpublished",
        "доллары на человека в день — не цена события: коэффициент связывает годовой ВВП на душу с днями отключений за год и за {hours:,.0f} ч дал бы здесь {usd:,.0f} USD, в {times:.1f} раза больше всего, что за это время производится; коэффициенты инструмента не опубликованы",
    ),
    "error.bad_vector": (
        "the inputs of '{id}' are not those of '{formula}' ({reason}); correct them",
        "входные данные '{id}' — не те, что у '{formula}' ({reason}); исправьте",
    ),
    "error.vector_twice": (
        "'{id}' stands twice; keep one",
        "'{id}' указан дважды; оставьте один",
    ),
    "error.bad_date": (
        "`{column}` is '{text}', not a date; write it like 2022-01-05",
        "`{column}`: '{text}' — не дата; пишите так: 2022-01-05",
    ),
    "error.bad_json": (
        "`{column}` is not a JSON object; write names with numbers, as json.dumps does",
        "`{column}` — не объект JSON; пишите имена с числами, как это делает json.dumps",
    ),
    "method.cipesa_2017": (
        "CIPESA 2017 (stand-in)",
        "CIPESA 2017 (замена)",
    ),
    "method.icrier_2018": (
        "ICRIER 2018",
        "ICRIER 2018",
    ),
    "method.netloss_2024": (
        "NetLoss",
        "NetLoss",
    ),
    "expect.share": (
        "0 to 1",
        "от 0 до 1",
    ),
    "expect.above": (
        "above 0",
        "больше 0",
    ),
    "expect.from_zero": (
        "0 or more",
        "0 или больше",
    ),
    "as_of": (
        "{year} as of {vintage}",
        "{year}, редакция {vintage}",
    ),
    "now": (
        "now",
        "сейчас",
    ),
    "from_memory": (
        "a figure quoted from memory",
        "цифра приведена по памяти",
    ),
    "caveat.brookings_own": (
        "the country's share, a forecast for 2016, is quoted from memory, not checked against the publication",
        "доля страны, прогноз на 2016 год, приведена по памяти и с публикацией не сверена",
    ),
    "caveat.cost_verified": (
        "the published share of 2016, escalated by 10 % a year to 2021 ({share:.1%} of GDP)",
        "опубликованная доля 2016 года, увеличенная на 10\xa0% в год до 2021 ({share:.1%} ВВП)",
    ),
    "caveat.cost_recalled": (
        "the share of 2016 is quoted from memory, escalated by 10 % a year to 2021 ({share:.1%} of GDP)",
        "доля 2016 года приведена по памяти и увеличена на 10\xa0% в год до 2021 ({share:.1%} ВВП)",
    ),
    "caveat.icrier": (
        "a long-run elasticity of states of India, carried to an outage of hours",
        "долгосрочная эластичность по штатам Индии, перенесённая на перебой в несколько часов",
    ),
    "caveat.cipesa": (
        "a stand-in: the algebra is unpublished, and the share is the one that its figure for Kenya implies",
        "замена: формулы не опубликованы, а доля — та, что следует из цифры метода для Кении",
    ),
    "reason.no_input": (
        "'{name}' is not on record for the country",
        "«{name}» для страны в данных нет",
    ),
    "missing.platforms": (
        "a block whose applications the registry does not list; counted as one",
        "блокировка, приложений которой реестр не перечисляет; учтена как одно",
    ),
    "missing.share_unpublished": (
        "the share of GDP, unpublished outside the G20; the mean of the G20 stands in",
        "доля ВВП, вне G20 не опубликованная; подставлено среднее по G20",
    ),
    "missing.share_recalled": (
        "the share of GDP is quoted from memory",
        "доля ВВП приведена по памяти",
    ),
    "missing.cipesa": (
        "the algebra for Sub-Saharan Africa, unpublished; the share of Kenya's published day, or the effect of an application elsewhere, stands in",
        "формулы для Африки южнее Сахары, не опубликованные; подставлена доля по опубликованному дню Кении или влияние приложения в другой стране",
    ),
    "missing.lines": (
        "mobile and fixed lines; the kind that was cut is taken for all internet",
        "мобильные и проводные линии; отключённый вид принят за весь интернет",
    ),
    "missing.gdp_2017": (
        "GDP of 2017 as COST had it until November 2021; the oldest on record stands in",
        "ВВП 2017 года, каким он был в COST до ноября 2021; подставлен самый старый из имеющихся",
    ),
    "missing.gdp_vintage": (
        "GDP of 2020 as of late 2021; that of today's release stands in",
        "ВВП 2020 года в редакции конца 2021; подставлен ВВП нынешнего выпуска",
    ),
    "missing.gdp_recalled": (
        "GDP of 2020 as of late 2021 is quoted from memory",
        "ВВП 2020 года в редакции конца 2021 приведён по памяти",
    ),
    "missing.regions": (
        "the output of regions that were cut off; they are left out",
        "выпуск отключённых регионов; они не учтены",
    ),
    "missing.hours": (
        "incidents: more hours are billed than the registry has of national cuts",
        "инциденты: в счёт поставлено больше часов, чем в реестре общенациональных отключений",
    ),
    "missing.gdp": (
        "GDP of any year",
        "ВВП хотя бы за один год",
    ),
    "missing.events": (
        "any event of the year in the registry",
        "хотя бы одно событие года в реестре",
    ),
    "missing.incidents": (
        "the incidents that were billed: they are not listed, and the events on record do not give the cost",
        "инциденты, поставленные в счёт: они не перечислены, а по известным событиям такой ущерб не получается",
    ),
    "stood_in": (
        "{name}: {used} stands in for {wanted}",
        "{name}: {used} (вместо: {wanted})",
    ),
}
