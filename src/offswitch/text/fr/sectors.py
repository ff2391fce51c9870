"""What the loss by sector and the count of people have to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_sector": (
        "no sector is called '{name}'; known: {known}",
        "aucun secteur ne s’appelle «\u202f{name}\u202f»\u202f; connus\xa0: {known}",
    ),
    "error.bad_hours": (
        "the hours of '{name}' must be two that differ, between 0 and 24, and a holiday has none; give full hours of the local day, and a parameter with them",
        "les heures de «\u202f{name}\u202f» doivent être deux, différentes, entre 0 et 24, et un jour férié n’en a pas\u202f; donnez des heures pleines du jour local, et un paramètre avec elles",
    ),
    "error.bad_buffers": (
        "hours that are absorbed, their rise or their refill are negative, not finite or without any rise; give hours from 0, and a rise above 0",
        "les heures absorbées, leur montée ou leur reconstitution sont négatives, non finies ou sans aucune montée\u202f; donnez des heures à partir de 0, et une montée supérieure à 0",
    ),
    "error.sector_services": (
        "'{name}' cuts neither wired nor mobile access somewhere, so no sector stops there; name all, fixed or mobile as service",
        "«\u202f{name}\u202f» ne coupe ni l’accès filaire ni l’accès mobile nulle part, aucun secteur ne s’y arrête donc\u202f; nommez all, fixed ou mobile comme service",
    ),
    "error.not_a_region": (
        "'{place}' is not a region of {country} that is known here; known: {known}",
        "«\u202f{place}\u202f» n’est pas une région connue ici de {country}\u202f; connues\xa0: {known}",
    ),
    "error.country_and_region": (
        "the shutdown cuts {country} and a region of it, which would count twice; give the one or the other",
        "la coupure touche à la fois {country} et l’une de ses régions, ce qui compterait deux fois\u202f; donnez l’un ou l’autre",
    ),
    "error.parts_of_gdp": (
        "agriculture, industry and services are {low:.3g} at the least and {total:.3g} of GDP together; give shares from 0 that add up to no more than 1",
        "agriculture, industrie et services font au moins {low:.3g} et ensemble {total:.3g} du PIB\u202f; donnez des parts à partir de 0 qui ne totalisent pas plus de 1",
    ),
    "error.gdp_not_positive": (
        "the GDP of {place} is not above zero; correct it",
        "le PIB n’est pas supérieur à zéro ({place})\u202f; corrigez-le",
    ),
    "error.profile_gap": (
        "the activity profile '{name}' does not cover every hour of every kind of day; add the missing rows",
        "le profil d’activité «\u202f{name}\u202f» ne couvre pas chaque heure de chaque sorte de jour\u202f; ajoutez les lignes manquantes",
    ),
    "error.no_zone_of": (
        "the zone database has no zone for {place}; give its regions with their zones",
        "la base des fuseaux n’a pas de fuseau pour ce lieu\xa0: {place}\u202f; donnez ses régions avec leurs fuseaux",
    ),
    "error.confounder_parameter": (
        "'{name}' is not a row of parameters.csv; add one in share, or leave the cell empty for a holiday",
        "«\u202f{name}\u202f» n’est pas une ligne de parameters.csv\u202f; ajoutez-en une en share, ou laissez la cellule vide pour un jour férié",
    ),
    "error.sale_twice": (
        "what {seller} sells to {buyer} stands twice; keep one",
        "ce que {seller} vend à {buyer} figure deux fois\u202f; n’en gardez qu’un",
    ),
    "error.no_output": (
        "the table has no output of {sector}; add a row with `output` as buyer",
        "la table n’a pas la production de {sector}\u202f; ajoutez une ligne avec `output` comme acheteur",
    ),
    "error.interindustry_cell": (
        "the row of {name} holds {value}; give sales from 0, and an output above 0",
        "la ligne de {name} contient {value}\u202f; donnez des ventes à partir de 0, et une production supérieure à 0",
    ),
    "error.interindustry_output": (
        "'{sector}' sells {share:.3g} times its output to sectors of the table; what they buy cannot exceed it: check units and the row of `output`",
        "«\u202f{sector}\u202f» vend {share:.3g} fois sa production à des secteurs de la table\u202f; ce qu’ils achètent ne peut la dépasser\xa0: vérifiez les unités et la ligne `output`",
    ),
    "error.interindustry_closed": (
        "the sectors of the table sell all they make to each other, so that an inoperability would never end; give final demand by an `output` above the sales",
        "les secteurs de la table se vendent tout ce qu’ils produisent, de sorte qu’une inopérabilité ne finirait jamais\u202f; donnez une demande finale par un `output` supérieur aux ventes",
    ),
    "error.interindustry_empty": (
        "the table has fewer than two sectors; give the sales between two at least",
        "la table a moins de deux secteurs\u202f; donnez les ventes entre deux au moins",
    ),
    "error.not_observed": (
        "losses of '{basis}' origin cannot calibrate anything: a model fitted to a model's output learns the model; give losses that were observed, with basis 'observed'",
        "des pertes d’origine «\u202f{basis}\u202f» ne peuvent rien calibrer\xa0: un modèle ajusté à la sortie d’un modèle apprend le modèle\u202f; donnez des pertes observées, avec le basis «\u202fobserved\u202f»",
    ),
    "error.loss_columns": (
        "losses lack the column {missing}; give event, depth, hours, loss_share and basis",
        "il manque aux pertes la colonne {missing}\u202f; donnez event, depth, hours, loss_share et basis",
    ),
    "error.loss_row": (
        "event '{event}' has a depth or a loss outside 0 to 1, or no hours; give shares, and hours above 0",
        "l’événement «\u202f{event}\u202f» a une profondeur ou une perte hors de 0 à 1, ou pas d’heures\u202f; donnez des parts, et des heures supérieures à 0",
    ),
    "error.few_losses": (
        "{found} losses are too few to fit three numbers; give at least {least}, some shorter than a day and some longer",
        "{found} pertes ne suffisent pas pour ajuster trois nombres\u202f; donnez-en au moins {least}, certaines de moins d’un jour et d’autres plus longues",
    ),
    "error.draws_of_two": (
        "a split of variance takes a power of two of draws, twice over; {draws} draws of the run allow none of {least} or more: use more draws",
        "une répartition de variance prend deux fois une puissance de deux de tirages\u202f; les {draws} tirages de l’exécution n’en permettent pas de {least} ou plus\xa0: utilisez plus de tirages",
    ),
    "omission.sectors": (
        "loss by sector",
        "perte par secteur",
    ),
    "omission.no_parts": (
        "agriculture, industry and services of the country are not all on record",
        "agriculture, industrie et services du pays ne sont pas tous attestés",
    ),
    "narrow.series": (
        "how deep the cut was, hour by hour",
        "la profondeur de la coupure, heure par heure",
    ),
    "report.sectors": (
        "Loss by sector",
        "Perte par secteur",
    ),
    "sectors.short": (
        "In short: an estimated {lost} of value added was lost to the shutdown itself, on top of what the unrest stopped anyway and after what was made up later. Had the week been ordinary otherwise, the same cut would have cost {ordinary}.",
        "En bref\xa0: selon l’estimation, {lost} de valeur ajoutée ont été perdus du fait de la coupure elle-même, en plus de ce que les troubles arrêtaient de toute façon et après ce qui a été rattrapé. Si la semaine avait été ordinaire par ailleurs, la même coupure aurait coûté {ordinary}.",
    ),
    "sectors.short.alone": (
        "In short: an estimated {lost} of value added was lost to the shutdown, after what was made up later. What else stopped work in these days is not on record here, and would be part of it.",
        "En bref\xa0: selon l’estimation, {lost} de valeur ajoutée ont été perdus du fait de la coupure, après ce qui a été rattrapé. Ce qui d’autre a arrêté le travail durant ces jours n’est pas attesté ici, et en ferait partie.",
    ),
    "sectors.assumed": (
        "This is no measurement. GDP, its three large parts and the hours of the cut are on record; how services divide, how much stops, after how long, and how much is made up later is assumed, and the interval is what those assumptions allow.",
        "Ce n’est pas une mesure. Le PIB, ses trois grandes parts et les heures de la coupure sont attestés\u202f; comment se divisent les services, combien s’arrête, au bout de combien de temps, et combien est rattrapé est supposé, et l’intervalle est ce que ces hypothèses permettent.",
    ),
    "sectors.flow": (
        "Medians in millions of dollars, in brackets the 90 % interval. Interrupted is what was not made in those hours; lost is what was not caught up afterwards either. An ordinary week would have made {exposed} in the same {hours:.0f} hours: {share} of that is lost.",
        "Médianes en millions de dollars, entre parenthèses l’intervalle à 90\xa0%. Interrompu\xa0: ce qui n’a pas été produit durant ces heures\u202f; perdu\xa0: ce qui n’a pas non plus été rattrapé ensuite. Une semaine ordinaire aurait produit {exposed} dans les mêmes {hours:.0f} heures\xa0: la part perdue en est de {share}.",
    ),
    "sectors.stood_in": (
        "Stood in: {list}.",
        "A tenu lieu du manquant\xa0: {list}.",
    ),
    "sectors.stood_in.year": (
        "{name} of {year}",
        "{name} de {year}",
    ),
    "sectors.confounders": (
        "What else stopped work. Each is set against the loss of an ordinary week by itself: what it would have stopped anyway, and at most, had it stopped all that it touches. They overlap and do not add up.",
        "Ce qui d’autre a arrêté le travail. Chacun est confronté seul à la perte d’une semaine ordinaire\xa0: ce qu’il aurait arrêté de toute façon, et au plus, s’il avait arrêté tout ce qu’il touche. Ils se recouvrent et ne s’additionnent pas.",
    ),
    "sectors.claims": (
        "Said by others, of the unrest with or without its network, so that none is a figure of the shutdown: {list}. Nobody published a split between looting and lost connectivity.",
        "Dit par d’autres, des troubles avec ou sans leur réseau, de sorte qu’aucun n’est un chiffre de la coupure\xa0: {list}. Personne n’a publié de répartition entre pillages et perte de connectivité.",
    ),
    "sectors.claim": (
        "{usd} ({who}, {when})",
        "{usd} ({who}, {when})",
    ),
    "sectors.claim.to": (
        " to ",
        " à ",
    ),
    "sectors.no_knock_on": (
        "Knock-on from sector to sector is left out: it takes a table of what sectors sell to each other, and none ships here (sales.csv of a case).",
        "Les effets en chaîne d’un secteur à l’autre sont laissés de côté\xa0: il y faut une table de ce que les secteurs se vendent, et aucune n’est livrée ici (sales.csv d’un cas).",
    ),
    "sectors.knock_on": (
        "Knock-on from sector to sector, by the sales of the case: {usd} more.",
        "Effets en chaîne d’un secteur à l’autre, d’après les ventes du cas\xa0: {usd} de plus.",
    ),
    "sectors.narrow": (
        "The fact that would narrow it most: {what} ({name}), which by itself makes {share:.0%} of the variance; were it known, the 90 % interval would be {known} wide on average in place of {now}.",
        "Le fait qui resserrerait le plus l’intervalle\xa0: {what} ({name}), qui fait à lui seul {share:.0%} de la variance\u202f; s’il était connu, l’intervalle à 90\xa0% serait large de {known} en moyenne au lieu de {now}.",
    ),
    "sectors.narrow.next": (
        "Next: {list}.",
        "Ensuite\xa0: {list}.",
    ),
    "sectors.narrow.one": (
        "{name} {share:.0%}",
        "{name} {share:.0%}",
    ),
    "sectors.record": (
        "No record of observed losses was found for any shutdown, so that nothing here is calibrated on one.",
        "Aucun relevé de pertes observées n’a été trouvé pour aucune coupure, de sorte que rien ici n’est calibré sur l’un d’eux.",
    ),
    "sectors.method": (
        "Method: value added of a sector, by local hour and weekday, times the share that stops without the network at this depth and length, less what is caught up.",
        "Méthode\xa0: valeur ajoutée d’un secteur, par heure locale et jour de semaine, fois la part qui s’arrête sans le réseau à cette profondeur et cette durée, moins ce qui est rattrapé.",
    ),
    "sectors.total": (
        "What stands side by side. Only value added that no other row counts may be added, so that the one total to be made is {usd}.",
        "Ce qui se place côte à côte. Seule peut être additionnée la valeur ajoutée qu’aucune autre ligne ne compte, le seul total possible est donc {usd}.",
    ),
    "sectors.total.yes": (
        "yes",
        "oui",
    ),
    "sectors.total.no": (
        "no: {reason}",
        "non\xa0: {reason}",
    ),
    "flow.kind": (
        "{kind}, not value added",
        "{kind}, non valeur ajoutée",
    ),
    "flow.shared": (
        "same flows as {others}",
        "mêmes flux que {others}",
    ),
    "kind_of_flow.revenue": (
        "revenue",
        "recettes",
    ),
    "kind_of_flow.purchases": (
        "purchases",
        "achats",
    ),
    "kind_of_flow.transfer": (
        "money sent from one to another",
        "argent envoyé de l’un à l’autre",
    ),
    "component.sectors": (
        "loss by sector",
        "perte par secteur",
    ),
    "component.knock_on": (
        "knock-on between sectors",
        "effets en chaîne entre secteurs",
    ),
    "component.mining": (
        "revenue of Bitcoin miners",
        "recettes des mineurs de Bitcoin",
    ),
    "component.payments": (
        "purchases lost",
        "achats perdus",
    ),
    "component.remittances": (
        "money sent, held up",
        "fonds envoyés, retenus",
    ),
    "report.sector_people": (
        "People",
        "Personnes",
    ),
    "people.short": (
        "Cut off: {users} online, for {hours} of full loss: {person_hours} person-hours.",
        "Coupées\xa0: {users} en ligne, pendant {hours} de perte totale\xa0: {person_hours} heures-personnes.",
    ),
    "people.mobile_only": (
        "Of these, {users} have no line at home and mobile data alone: they lost {person_hours} person-hours of it. With a line, the hours are those of wired access, and the first row goes by the series of all services, so that the two do not add up to it.",
        "Parmi elles, {users} n’ont pas de ligne au foyer mais les seules données mobiles\xa0: elles en ont perdu {person_hours} heures-personnes. Avec une ligne, les heures sont celles de l’accès filaire, et la première ligne suit la série de tous les services, de sorte que les deux n’en font pas la somme.",
    ),
    "people.work": (
        "Hours of work at a distance lost: {hours}; hours of study: {study}. How many worked or studied so in these days nobody counted: for work the low end is near the official count of teleworkers, the high end near all who could; holidays of schools are not known here and count as study.",
        "Heures de travail à distance perdues\xa0: {hours}\u202f; heures d’étude\xa0: {study}. Combien travaillaient ou étudiaient ainsi ces jours-là, personne ne l’a compté\xa0: pour le travail, la borne basse est proche du compte officiel des télétravailleurs, la borne haute proche de tous ceux qui le pourraient\u202f; les vacances scolaires ne sont pas connues ici et comptent comme étude.",
    ),
    "people.regions": (
        "By region: the share of each in the people, and the hours of the country where no series is of the region itself.",
        "Par région\xa0: la part de chacune dans la population, et les heures du pays là où aucune série n’est celle de la région même.",
    ),
    "calibration.none": (
        "No record of observed losses was found for any shutdown: figures that are published are outputs of models, or of surveys that do not part the network from the unrest. Nothing is fitted to them; the shares stay assumed.",
        "Aucun relevé de pertes observées n’a été trouvé pour aucune coupure\xa0: les chiffres publiés sont des sorties de modèles, ou d’enquêtes qui ne séparent pas le réseau des troubles. Rien n’est ajusté sur eux\u202f; les parts restent supposées.",
    ),
    "calibration.fitted": (
        "Fitted to {events} observed losses.",
        "Ajusté à {events} pertes observées.",
    ),
    "column.component": (
        "US$ M, side by side",
        "M$ US, côte à côte",
    ),
    "column.amount": (
        "amount",
        "montant",
    ),
    "column.in_total": (
        "in the total",
        "dans le total",
    ),
    "column.sector_usd": (
        "US$ M by sector",
        "M$ US par secteur",
    ),
    "column.group_of_people": (
        "people",
        "habitants",
    ),
    "column.exposed": (
        "makes",
        "produit",
    ),
    "column.interrupted": (
        "interrupted",
        "interrompu",
    ),
    "column.lost_ordinary": (
        "lost, ordinary week",
        "perdu, semaine ordinaire",
    ),
    "column.lost_unrest": (
        "lost, network alone",
        "perdu, réseau seul",
    ),
    "column.confounder": (
        "US$ M by what else stopped work",
        "M$ US par autre cause d’arrêt",
    ),
    "column.explains": (
        "explains",
        "explique",
    ),
    "column.at_most": (
        "at most",
        "au plus",
    ),
    "column.person_hours": (
        "person-hours",
        "heures-personnes",
    ),
    "column.loss_hours": (
        "hours of full loss",
        "heures de perte totale",
    ),
    "column.region": (
        "region",
        "région",
    ),
    "column.group": (
        "parameters of",
        "paramètres de",
    ),
    "column.first_order": (
        "alone",
        "seul",
    ),
    "column.total_order": (
        "with others",
        "avec les autres",
    ),
    "sector.all": (
        "all sectors",
        "tous les secteurs",
    ),
    "figure.sectors": (
        "What each sector lost",
        "Ce que chaque secteur a perdu",
    ),
    "figure.sectors.note": (
        "Million US dollars of value added that was not made up later, medians and 90 % intervals. All sectors by the network alone: {lost}. How much stops in each is assumed, not measured; the hours of the cut are {series}.",
        "Millions de dollars de valeur ajoutée non rattrapée ensuite, médianes et intervalles à 90\xa0%. Tous les secteurs, par le réseau seul\xa0: {lost}. Combien s’arrête dans chacun est supposé, non mesuré\u202f; les heures de la coupure viennent d’une série {series}.",
    ),
    "figure.sectors.unrest": (
        "by the network alone, beyond the unrest",
        "par le réseau seul, au-delà des troubles",
    ),
    "figure.sectors.ordinary": (
        "the same cut in an ordinary week",
        "la même coupure dans une semaine ordinaire",
    ),
    "figure.sectors.alt": (
        "Value added lost to the shutdown by sector, one row each with its 90 percent interval, {lost} in all: {list}. Where two bars stand in a row, the second is the same cut in an ordinary week.",
        "Valeur ajoutée perdue du fait de la coupure par secteur, une ligne chacun avec son intervalle à 90 pour cent, {lost} en tout\xa0: {list}. Là où une ligne porte deux barres, la seconde est la même coupure dans une semaine ordinaire.",
    ),
    "sector.agriculture": (
        "agriculture",
        "agriculture",
    ),
    "sector.industry": (
        "industry",
        "industrie",
    ),
    "sector.trade": (
        "trade",
        "commerce",
    ),
    "sector.transport": (
        "transport",
        "transports",
    ),
    "sector.ride_hailing": (
        "ride hailing",
        "VTC",
    ),
    "sector.platform_work": (
        "platform work",
        "travail de plateforme",
    ),
    "sector.tourism": (
        "lodging and meals",
        "hébergement et repas",
    ),
    "sector.information": (
        "information and communication",
        "information et communication",
    ),
    "sector.finance": (
        "finance",
        "finance",
    ),
    "sector.property": (
        "real estate",
        "immobilier",
    ),
    "sector.telework": (
        "office work, telework",
        "bureau, télétravail",
    ),
    "sector.public_services": (
        "public services, health",
        "services publics, santé",
    ),
    "sector.education": (
        "education",
        "enseignement",
    ),
    "sector.other_services": (
        "other services",
        "autres services",
    ),
    "group.series": (
        "depth and hours of the cut",
        "profondeur et heures de la coupure",
    ),
    "group.size": (
        "size of the sectors",
        "taille des secteurs",
    ),
    "group.stops": (
        "share that stops",
        "part qui s’arrête",
    ),
    "group.duration": (
        "buffers: hours absorbed, rise, refill",
        "réserves\xa0: heures absorbées, montée, reconstitution",
    ),
    "group.services": (
        "mobile or wired, and what is kept",
        "mobile ou filaire, et ce qui est gardé",
    ),
    "group.unrest": (
        "what else stopped work",
        "ce qui d’autre a arrêté le travail",
    ),
    "group.caught_up": (
        "share caught up",
        "part rattrapée",
    ),
    "who.online": (
        "online",
        "en ligne",
    ),
    "who.line": (
        "with a line at home",
        "avec une ligne au foyer",
    ),
    "who.mobile_only": (
        "with mobile data alone",
        "avec les seules données mobiles",
    ),
}
