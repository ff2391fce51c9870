"""What the parameters of the model by sector are, as their table says it."""

TEXT: dict[str, tuple[str, str]] = {
    "parameter.size_ride_hailing": (
        "weight in services, before all weights are made to add up to one: rides ordered by phone; mode of the order of drivers' income on one platform in 20 cities of Kazakhstan, 267 bn tenge over eleven months of 2022, over GDP and services; the rest is assumed",
        "вес в услугах, до приведения суммы весов к единице: поездки, заказанные по телефону; мода порядка дохода водителей одной платформы в 20 городах Казахстана, 267 млрд тенге за одиннадцать месяцев 2022 года, к ВВП и услугам; остальное допущено",
    ),
    "parameter.size_platform_work": (
        "weight in services, before all weights are made to add up to one: deliveries and jobs found through a platform",
        "вес в услугах, до приведения суммы весов к единице: доставка и заказы через платформы",
    ),
    "parameter.size_trade": (
        "weight in services, before all weights are made to add up to one: wholesale and retail trade",
        "вес в услугах, до приведения суммы весов к единице: оптовая и розничная торговля",
    ),
    "parameter.size_transport": (
        "weight in services, before all weights are made to add up to one: transport and storage without ride hailing",
        "вес в услугах, до приведения суммы весов к единице: транспорт и складирование без заказа такси",
    ),
    "parameter.size_tourism": (
        "weight in services, before all weights are made to add up to one: lodging and meals",
        "вес в услугах, до приведения суммы весов к единице: проживание и питание",
    ),
    "parameter.size_information": (
        "weight in services, before all weights are made to add up to one: information and communication",
        "вес в услугах, до приведения суммы весов к единице: информация и связь",
    ),
    "parameter.size_finance": (
        "weight in services, before all weights are made to add up to one: finance and insurance",
        "вес в услугах, до приведения суммы весов к единице: финансы и страхование",
    ),
    "parameter.size_property": (
        "weight in services, before all weights are made to add up to one: real estate, most of it rents",
        "вес в услугах, до приведения суммы весов к единице: недвижимость, в основном арендная плата",
    ),
    "parameter.size_telework": (
        "weight in services, before all weights are made to add up to one: professional and office services, the work that is done at a desk or from home",
        "вес в услугах, до приведения суммы весов к единице: профессиональные и офисные услуги, работа за столом или из дома",
    ),
    "parameter.size_public_services": (
        "weight in services, before all weights are made to add up to one: administration, health and social work",
        "вес в услугах, до приведения суммы весов к единице: управление, здравоохранение и социальная работа",
    ),
    "parameter.size_education": (
        "weight in services, before all weights are made to add up to one: education",
        "вес в услугах, до приведения суммы весов к единице: образование",
    ),
    "parameter.size_other_services": (
        "weight in services, before all weights are made to add up to one: arts, repair, households and the rest",
        "вес в услугах, до приведения суммы весов к единице: искусство, ремонт, домашние хозяйства и прочее",
    ),
    "parameter.stops_agriculture": (
        "share of what agriculture makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: сельское хозяйство; данных не найдено",
    ),
    "parameter.stops_industry": (
        "share of what industry makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: промышленность; данных не найдено",
    ),
    "parameter.stops_trade": (
        "share of what trade makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: торговля; данных не найдено",
    ),
    "parameter.stops_transport": (
        "share of what transport makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: транспорт; данных не найдено",
    ),
    "parameter.stops_ride_hailing": (
        "share of what ride hailing makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: заказ такси; данных не найдено",
    ),
    "parameter.stops_platform_work": (
        "share of what platform work makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: платформенная занятость; данных не найдено",
    ),
    "parameter.stops_tourism": (
        "share of what tourism makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: проживание и питание; данных не найдено",
    ),
    "parameter.stops_information": (
        "share of what information makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: информация и связь; данных не найдено",
    ),
    "parameter.stops_finance": (
        "share of what finance makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: финансы; данных не найдено",
    ),
    "parameter.stops_property": (
        "share of what property makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: недвижимость; данных не найдено",
    ),
    "parameter.stops_telework": (
        "share of what telework makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: удалённая и офисная работа; данных не найдено",
    ),
    "parameter.stops_public_services": (
        "share of what public services makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: государственные услуги; данных не найдено",
    ),
    "parameter.stops_education": (
        "share of what education makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: образование; данных не найдено",
    ),
    "parameter.stops_other_services": (
        "share of what other services makes that stops once a full cut has outlasted the buffers; no record was found",
        "доля выпуска, которая останавливается, когда полное отключение пережило запасы: прочие услуги; данных не найдено",
    ),
    "parameter.stops_odds": (
        "how much of the work stops over all sectors together; the odds of every share that stops are multiplied by it, since who errs on one errs on most and 14 independent errors would cancel",
        "какая часть работы останавливается по всем отраслям вместе; на это умножаются шансы каждой останавливающейся доли: кто ошибся в одной, ошибся в большинстве, а 14 независимых ошибок погасили бы друг друга",
    ),
    "parameter.mobile_field": (
        "share of the need for the network that mobile data serves: work on the move",
        "доля потребности в сети, которую обслуживает мобильный интернет: работа в разъездах",
    ),
    "parameter.mobile_mixed": (
        "share of the need for the network that mobile data serves: counters and terminals",
        "доля потребности в сети, которую обслуживает мобильный интернет: кассы и терминалы",
    ),
    "parameter.mobile_desk": (
        "share of the need for the network that mobile data serves: desks and machines",
        "доля потребности в сети, которую обслуживает мобильный интернет: рабочие столы и станки",
    ),
    "parameter.kept_home": (
        "share of the need that is still met when only the inside of the country can be reached: customers at home",
        "доля потребности, которая всё же удовлетворяется, когда доступна только сеть внутри страны: клиенты внутри страны",
    ),
    "parameter.kept_abroad": (
        "share of the need that is still met when only the inside of the country can be reached: customers or services abroad",
        "доля потребности, которая всё же удовлетворяется, когда доступна только сеть внутри страны: клиенты или сервисы за рубежом",
    ),
    "parameter.kept_allow_list": (
        "share of the need that a list of allowed services meets, for sectors with customers at home; others nothing",
        "доля потребности, которую покрывает список разрешённых сервисов, для отраслей с клиентами внутри страны; для остальных ноль",
    ),
    "parameter.absorbed_online": (
        "hours of full loss that are absorbed before anything stops: online work",
        "часы полной потери, которые поглощаются, прежде чем что-либо остановится: онлайн-работа",
    ),
    "parameter.rise_online": (
        "hours of full loss from there until all that stops has stopped: online work",
        "часы полной потери оттуда до остановки всего, что останавливается: онлайн-работа",
    ),
    "parameter.absorbed_office": (
        "hours of full loss that are absorbed before anything stops: office work",
        "часы полной потери, которые поглощаются, прежде чем что-либо остановится: офисная работа",
    ),
    "parameter.rise_office": (
        "hours of full loss from there until all that stops has stopped: office work",
        "часы полной потери оттуда до остановки всего, что останавливается: офисная работа",
    ),
    "parameter.absorbed_physical": (
        "hours of full loss that are absorbed before anything stops: physical work",
        "часы полной потери, которые поглощаются, прежде чем что-либо остановится: физический труд",
    ),
    "parameter.rise_physical": (
        "hours of full loss from there until all that stops has stopped: physical work",
        "часы полной потери оттуда до остановки всего, что останавливается: физический труд",
    ),
    "parameter.refill": (
        "hours of buffer that come back in an hour of full network",
        "часы запаса, которые восполняются за час полной сети",
    ),
    "parameter.caught_up_deferred": (
        "share of what was interrupted that is made up later, where purchases and work can wait",
        "доля прерванного, которую навёрстывают позже: где покупки и работа могут подождать",
    ),
    "parameter.caught_up_perishable": (
        "share of what was interrupted that is made up later, where a seat, a meal or an hour is gone",
        "доля прерванного, которую навёрстывают позже: где место, обед или час пропадают",
    ),
    "parameter.employed_share": (
        "people at work, share of the population; in Kazakhstan 8.86 M of 19.0 to 19.7 M",
        "занятые, доля населения; в Казахстане 8.86 млн из 19.0–19.7 млн",
    ),
    "parameter.telework_share": (
        "share of people at work who work from a distance: least and mode are official counts of Kazakhstan in 2021, the greatest is who could by their task",
        "доля занятых, работающих дистанционно: минимум и мода — официальный учёт Казахстана за 2021 год, максимум — все, кому это позволяют задачи",
    ),
    "parameter.student_share": (
        "pupils and students, share of the population",
        "школьники и студенты, доля населения",
    ),
    "parameter.online_study_share": (
        "share of hours of study that need the network",
        "доля учебных часов, которым нужна сеть",
    ),
    "parameter.people_per_line": (
        "people who share a fixed line at home",
        "человек на одну проводную линию дома",
    ),
}
