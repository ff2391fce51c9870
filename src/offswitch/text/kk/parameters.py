"""What the parameters of the model by sector are, as their table says it."""

TEXT: dict[str, tuple[str, str]] = {
    "parameter.size_ride_hailing": (
        "weight in services, before all weights are made to add up to one: rides ordered by phone; mode of the order of drivers' income on one platform in 20 cities of Kazakhstan, 267 bn tenge over eleven months of 2022, over GDP and services; the rest is assumed",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: телефонмен шақырылған такси; мода Қазақстанның 20 қаласындағы бір платформа жүргізушілерінің табыс шамасымен, 2022 жылғы он бір айда 267 млрд теңге, ЖІӨ мен қызметтерге бөлінген; қалғаны болжап алынған",
    ),
    "parameter.size_platform_work": (
        "weight in services, before all weights are made to add up to one: deliveries and jobs found through a platform",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: платформа арқылы табылған жеткізу мен жұмыс",
    ),
    "parameter.size_trade": (
        "weight in services, before all weights are made to add up to one: wholesale and retail trade",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: көтерме және бөлшек сауда",
    ),
    "parameter.size_transport": (
        "weight in services, before all weights are made to add up to one: transport and storage without ride hailing",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: такси шақыруды қоспағандағы көлік пен қоймалау",
    ),
    "parameter.size_tourism": (
        "weight in services, before all weights are made to add up to one: lodging and meals",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: тұру және тамақтандыру",
    ),
    "parameter.size_information": (
        "weight in services, before all weights are made to add up to one: information and communication",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: ақпарат және байланыс",
    ),
    "parameter.size_finance": (
        "weight in services, before all weights are made to add up to one: finance and insurance",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: қаржы және сақтандыру",
    ),
    "parameter.size_property": (
        "weight in services, before all weights are made to add up to one: real estate, most of it rents",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: жылжымайтын мүлік, көбі жалдау төлемі",
    ),
    "parameter.size_telework": (
        "weight in services, before all weights are made to add up to one: professional and office services, the work that is done at a desk or from home",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: кәсіби және кеңсе қызметтері, үстел басында немесе үйден істелетін жұмыс",
    ),
    "parameter.size_public_services": (
        "weight in services, before all weights are made to add up to one: administration, health and social work",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: басқару, денсаулық сақтау және әлеуметтік жұмыс",
    ),
    "parameter.size_education": (
        "weight in services, before all weights are made to add up to one: education",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: білім беру",
    ),
    "parameter.size_other_services": (
        "weight in services, before all weights are made to add up to one: arts, repair, households and the rest",
        "қызмет көрсету саласындағы салмақ, барлық салмақ бірге келтірілгенге дейін: өнер, жөндеу, үй шаруашылықтары және қалғаны",
    ),
    "parameter.stops_agriculture": (
        "share of what agriculture makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда ауыл шаруашылығы өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_industry": (
        "share of what industry makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда өнеркәсіп өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_trade": (
        "share of what trade makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда сауда өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_transport": (
        "share of what transport makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда көлік өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_ride_hailing": (
        "share of what ride hailing makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда такси шақыру өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_platform_work": (
        "share of what platform work makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда платформадағы жұмыс өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_tourism": (
        "share of what tourism makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда туризм өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_information": (
        "share of what information makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда ақпарат саласы өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_finance": (
        "share of what finance makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда қаржы өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_property": (
        "share of what property makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда жылжымайтын мүлік өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_telework": (
        "share of what telework makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда қашықтан жұмыс өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_public_services": (
        "share of what public services makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда мемлекеттік қызмет өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_education": (
        "share of what education makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда білім беру өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_other_services": (
        "share of what other services makes that stops once a full cut has outlasted the buffers; no record was found",
        "толық ажырату қорлардан ұзаққа созылғанда өзге қызметтер өнімінің тоқтайтын үлесі; жазба табылмады",
    ),
    "parameter.stops_odds": (
        "how much of the work stops over all sectors together; the odds of every share that stops are multiplied by it, since who errs on one errs on most and 14 independent errors would cancel",
        "барлық салада бірге алғанда жұмыстың қаншасы тоқтайды; тоқтайтын әр үлестің шансы (odds) осыған көбейтіледі, өйткені бірінде қателескен көбінде қателеседі, ал 14 тәуелсіз қате бір-бірін жояр еді",
    ),
    "parameter.mobile_field": (
        "share of the need for the network that mobile data serves: work on the move",
        "желіге қажеттіліктің мобильді интернет өтейтін үлесі: жол үстіндегі жұмыс",
    ),
    "parameter.mobile_mixed": (
        "share of the need for the network that mobile data serves: counters and terminals",
        "желіге қажеттіліктің мобильді интернет өтейтін үлесі: сауда орындары мен терминалдар",
    ),
    "parameter.mobile_desk": (
        "share of the need for the network that mobile data serves: desks and machines",
        "желіге қажеттіліктің мобильді интернет өтейтін үлесі: жұмыс үстелдері мен машиналар",
    ),
    "parameter.kept_home": (
        "share of the need that is still met when only the inside of the country can be reached: customers at home",
        "тек ел іші қолжетімді болғанда да өтелетін қажеттілік үлесі: тұтынушылары елде",
    ),
    "parameter.kept_abroad": (
        "share of the need that is still met when only the inside of the country can be reached: customers or services abroad",
        "тек ел іші қолжетімді болғанда да өтелетін қажеттілік үлесі: тұтынушылары не қызметтері шетелде",
    ),
    "parameter.kept_allow_list": (
        "share of the need that a list of allowed services meets, for sectors with customers at home; others nothing",
        "рұқсат етілген қызметтер тізімі өтейтін қажеттілік үлесі, тұтынушылары елдегі салалар үшін; қалғандарында жоқ",
    ),
    "parameter.absorbed_online": (
        "hours of full loss that are absorbed before anything stops: online work",
        "ештеңе тоқтамай тұрып өтелетін толық жоғалту сағаттары: желідегі жұмыс",
    ),
    "parameter.rise_online": (
        "hours of full loss from there until all that stops has stopped: online work",
        "содан бастап тоқтайтынның бәрі тоқтағанға дейінгі толық жоғалту сағаттары: желідегі жұмыс",
    ),
    "parameter.absorbed_office": (
        "hours of full loss that are absorbed before anything stops: office work",
        "ештеңе тоқтамай тұрып өтелетін толық жоғалту сағаттары: кеңсе жұмысы",
    ),
    "parameter.rise_office": (
        "hours of full loss from there until all that stops has stopped: office work",
        "содан бастап тоқтайтынның бәрі тоқтағанға дейінгі толық жоғалту сағаттары: кеңсе жұмысы",
    ),
    "parameter.absorbed_physical": (
        "hours of full loss that are absorbed before anything stops: physical work",
        "ештеңе тоқтамай тұрып өтелетін толық жоғалту сағаттары: қол еңбегі",
    ),
    "parameter.rise_physical": (
        "hours of full loss from there until all that stops has stopped: physical work",
        "содан бастап тоқтайтынның бәрі тоқтағанға дейінгі толық жоғалту сағаттары: қол еңбегі",
    ),
    "parameter.refill": (
        "hours of buffer that come back in an hour of full network",
        "толық желінің бір сағатында қайта толатын қор сағаттары",
    ),
    "parameter.caught_up_deferred": (
        "share of what was interrupted that is made up later, where purchases and work can wait",
        "үзілгеннің кейін өтелетін үлесі, сатып алу мен жұмыс күте алатын жерде",
    ),
    "parameter.caught_up_perishable": (
        "share of what was interrupted that is made up later, where a seat, a meal or an hour is gone",
        "үзілгеннің кейін өтелетін үлесі, орын, ас немесе сағат қайтпайтын жерде",
    ),
    "parameter.employed_share": (
        "people at work, share of the population; in Kazakhstan 8.86 M of 19.0 to 19.7 M",
        "жұмыспен қамтылғандар, халықтағы үлесі; Қазақстанда 19,0–19,7 млн адамнан 8,86 млн",
    ),
    "parameter.telework_share": (
        "share of people at work who work from a distance: least and mode are official counts of Kazakhstan in 2021, the greatest is who could by their task",
        "жұмыспен қамтылғандардың қашықтан істейтін үлесі: ең азы мен модасы – Қазақстанның 2021 жылғы ресми сандары, ең көбі – міндеті бойынша істей алатындар",
    ),
    "parameter.student_share": (
        "pupils and students, share of the population",
        "оқушылар мен студенттер, халықтағы үлесі",
    ),
    "parameter.online_study_share": (
        "share of hours of study that need the network",
        "оқу сағаттарының желі қажет ететін үлесі",
    ),
    "parameter.people_per_line": (
        "people who share a fixed line at home",
        "үйдегі бір сымды желіні бөлісетін адамдар",
    ),
}
