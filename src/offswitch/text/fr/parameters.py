"""What the parameters of the model by sector are, as their table says it."""

TEXT: dict[str, tuple[str, str]] = {
    "parameter.size_ride_hailing": (
        "weight in services, before all weights are made to add up to one: rides ordered by phone; mode of the order of drivers' income on one platform in 20 cities of Kazakhstan, 267 bn tenge over eleven months of 2022, over GDP and services; the rest is assumed",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: courses commandées par téléphone\u202f; le mode est de l’ordre du revenu des chauffeurs d’une plateforme dans 20 villes du Kazakhstan, 267 milliards de tenges sur onze mois de 2022, rapporté au PIB et aux services\u202f; le reste est supposé",
    ),
    "parameter.size_platform_work": (
        "weight in services, before all weights are made to add up to one: deliveries and jobs found through a platform",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: livraisons et missions trouvées par une plateforme",
    ),
    "parameter.size_trade": (
        "weight in services, before all weights are made to add up to one: wholesale and retail trade",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: commerce de gros et de détail",
    ),
    "parameter.size_transport": (
        "weight in services, before all weights are made to add up to one: transport and storage without ride hailing",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: transports et entreposage hors VTC",
    ),
    "parameter.size_tourism": (
        "weight in services, before all weights are made to add up to one: lodging and meals",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: hébergement et restauration",
    ),
    "parameter.size_information": (
        "weight in services, before all weights are made to add up to one: information and communication",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: information et communication",
    ),
    "parameter.size_finance": (
        "weight in services, before all weights are made to add up to one: finance and insurance",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: finance et assurance",
    ),
    "parameter.size_property": (
        "weight in services, before all weights are made to add up to one: real estate, most of it rents",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: immobilier, surtout des loyers",
    ),
    "parameter.size_telework": (
        "weight in services, before all weights are made to add up to one: professional and office services, the work that is done at a desk or from home",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: services spécialisés et de bureau, le travail qui se fait à un bureau ou de chez soi",
    ),
    "parameter.size_public_services": (
        "weight in services, before all weights are made to add up to one: administration, health and social work",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: administration, santé et action sociale",
    ),
    "parameter.size_education": (
        "weight in services, before all weights are made to add up to one: education",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: enseignement",
    ),
    "parameter.size_other_services": (
        "weight in services, before all weights are made to add up to one: arts, repair, households and the rest",
        "poids dans les services, avant que tous les poids soient ramenés à une somme de un\xa0: arts, réparation, ménages et le reste",
    ),
    "parameter.stops_agriculture": (
        "share of what agriculture makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produit l’agriculture qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_industry": (
        "share of what industry makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produit l’industrie qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_trade": (
        "share of what trade makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produit le commerce qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_transport": (
        "share of what transport makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produisent les transports qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_ride_hailing": (
        "share of what ride hailing makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produisent les VTC qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_platform_work": (
        "share of what platform work makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produit le travail de plateforme qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_tourism": (
        "share of what tourism makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produit le tourisme qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_information": (
        "share of what information makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produit l’information qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_finance": (
        "share of what finance makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produit la finance qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_property": (
        "share of what property makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produit l’immobilier qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_telework": (
        "share of what telework makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produit le télétravail qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_public_services": (
        "share of what public services makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produisent les services publics qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_education": (
        "share of what education makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produit l’enseignement qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_other_services": (
        "share of what other services makes that stops once a full cut has outlasted the buffers; no record was found",
        "part de ce que produisent les autres services qui s’arrête une fois qu’une coupure totale a épuisé les réserves\u202f; aucun relevé n’a été trouvé",
    ),
    "parameter.stops_odds": (
        "how much of the work stops over all sectors together; the odds of every share that stops are multiplied by it, since who errs on one errs on most and 14 independent errors would cancel",
        "combien du travail s’arrête sur l’ensemble des secteurs\u202f; la cote de chaque part qui s’arrête en est multipliée, car qui se trompe sur l’une se trompe sur la plupart et 14 erreurs indépendantes se compenseraient",
    ),
    "parameter.mobile_field": (
        "share of the need for the network that mobile data serves: work on the move",
        "part du besoin de réseau que couvrent les données mobiles\xa0: travail en déplacement",
    ),
    "parameter.mobile_mixed": (
        "share of the need for the network that mobile data serves: counters and terminals",
        "part du besoin de réseau que couvrent les données mobiles\xa0: guichets et terminaux",
    ),
    "parameter.mobile_desk": (
        "share of the need for the network that mobile data serves: desks and machines",
        "part du besoin de réseau que couvrent les données mobiles\xa0: bureaux et machines",
    ),
    "parameter.kept_home": (
        "share of the need that is still met when only the inside of the country can be reached: customers at home",
        "part du besoin encore couverte quand seul l’intérieur du pays est joignable\xa0: clients dans le pays",
    ),
    "parameter.kept_abroad": (
        "share of the need that is still met when only the inside of the country can be reached: customers or services abroad",
        "part du besoin encore couverte quand seul l’intérieur du pays est joignable\xa0: clients ou services à l’étranger",
    ),
    "parameter.kept_allow_list": (
        "share of the need that a list of allowed services meets, for sectors with customers at home; others nothing",
        "part du besoin que couvre une liste de services autorisés, pour les secteurs ayant leurs clients dans le pays\u202f; rien pour les autres",
    ),
    "parameter.absorbed_online": (
        "hours of full loss that are absorbed before anything stops: online work",
        "heures de perte totale absorbées avant que rien ne s’arrête\xa0: travail en ligne",
    ),
    "parameter.rise_online": (
        "hours of full loss from there until all that stops has stopped: online work",
        "heures de perte totale à partir de là jusqu’à ce que tout ce qui s’arrête soit arrêté\xa0: travail en ligne",
    ),
    "parameter.absorbed_office": (
        "hours of full loss that are absorbed before anything stops: office work",
        "heures de perte totale absorbées avant que rien ne s’arrête\xa0: travail de bureau",
    ),
    "parameter.rise_office": (
        "hours of full loss from there until all that stops has stopped: office work",
        "heures de perte totale à partir de là jusqu’à ce que tout ce qui s’arrête soit arrêté\xa0: travail de bureau",
    ),
    "parameter.absorbed_physical": (
        "hours of full loss that are absorbed before anything stops: physical work",
        "heures de perte totale absorbées avant que rien ne s’arrête\xa0: travail physique",
    ),
    "parameter.rise_physical": (
        "hours of full loss from there until all that stops has stopped: physical work",
        "heures de perte totale à partir de là jusqu’à ce que tout ce qui s’arrête soit arrêté\xa0: travail physique",
    ),
    "parameter.refill": (
        "hours of buffer that come back in an hour of full network",
        "heures de réserve qui se reconstituent en une heure de réseau entier",
    ),
    "parameter.caught_up_deferred": (
        "share of what was interrupted that is made up later, where purchases and work can wait",
        "part de ce qui a été interrompu et qui est rattrapée ensuite, là où achats et travail peuvent attendre",
    ),
    "parameter.caught_up_perishable": (
        "share of what was interrupted that is made up later, where a seat, a meal or an hour is gone",
        "part de ce qui a été interrompu et qui est rattrapée ensuite, là où un siège, un repas ou une heure est perdu",
    ),
    "parameter.employed_share": (
        "people at work, share of the population; in Kazakhstan 8.86 M of 19.0 to 19.7 M",
        "personnes au travail, part de la population\u202f; au Kazakhstan 8,86 M sur 19,0 à 19,7 M",
    ),
    "parameter.telework_share": (
        "share of people at work who work from a distance: least and mode are official counts of Kazakhstan in 2021, the greatest is who could by their task",
        "part des personnes au travail qui travaillent à distance\xa0: le minimum et le mode sont des comptes officiels du Kazakhstan en 2021, le maximum est qui le pourrait d’après sa tâche",
    ),
    "parameter.student_share": (
        "pupils and students, share of the population",
        "élèves et étudiants, part de la population",
    ),
    "parameter.online_study_share": (
        "share of hours of study that need the network",
        "part des heures d’étude qui exigent le réseau",
    ),
    "parameter.people_per_line": (
        "people who share a fixed line at home",
        "personnes qui partagent une ligne fixe au foyer",
    ),
}
