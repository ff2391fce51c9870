"""What `offswitch simulate` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_cut": (
        "'{text}' cannot be cut; give one of {known}, or mobile,fixed for both",
        "«\u202f{text}\u202f» ne peut être coupé\u202f; donnez l’un de {known}, ou mobile,fixed pour les deux",
    ),
    "error.platforms_in_cut": (
        "a cut takes its platforms with it, and counting both would count them twice; give social alone, or a cut without it",
        "une coupure emporte ses plateformes, et compter les deux les compterait deux fois\u202f; donnez social seul, ou une coupure sans lui",
    ),
    "error.platforms": (
        "{platforms} platforms with the service '{service}'; give --platforms N, at least 1, with --services social alone",
        "{platforms} plateformes avec le service «\u202f{service}\u202f»\u202f; donnez --platforms N, au moins 1, seulement avec --services social",
    ),
    "error.bad_start": (
        "'{text}' is no time; write 2025-02-03T08:00, or with an offset 2025-02-03T08:00+05:00, between 1990 and 2100",
        "«\u202f{text}\u202f» n’est pas un instant\u202f; écrivez 2025-02-03T08:00, ou avec un décalage 2025-02-03T08:00+05:00, entre 1990 et 2100",
    ),
    "error.bad_length": (
        "a shutdown of {hours} hours cannot be priced; give one above zero and up to {most:,.0f}",
        "une coupure de {hours:|one=# heure|other=# heures} ne peut être chiffrée\u202f; donnez-en une supérieure à zéro et jusqu’à {most:,.0f}",
    ),
    "error.bad_window": (
        "'{text}' is no stretch of connection; write 17:00-20:00 for every day, or START/END for one",
        "«\u202f{text}\u202f» n’est pas une plage de connexion\u202f; écrivez 17:00-20:00 pour chaque jour, ou START/END pour une seule",
    ),
    "error.window_outside": (
        "'{text}' lies outside the shutdown; correct it, --start or --hours",
        "«\u202f{text}\u202f» est hors de la coupure\u202f; corrigez-la, ou bien --start ou --hours",
    ),
    "error.always_up": (
        "with '{text}' the network is up all the time; leave some of it out",
        "avec «\u202f{text}\u202f», le réseau marche tout le temps\u202f; retirez-en une partie",
    ),
    "error.unknown_reach": (
        "nothing is known of the reach '{reach}'; use one of {known}",
        "rien n’est connu de la portée «\u202f{reach}\u202f»\u202f; utilisez l’une de celles-ci\xa0: {known}",
    ),
    "error.simulate_region": (
        "'{place}' is a region; give the country, and the region with --regions: offswitch simulate {country} --regions {place}",
        "«\u202f{place}\u202f» est une région\u202f; donnez le pays, et la région avec --regions\xa0: offswitch simulate {country} --regions {place}",
    ),
    "error.simulate_not_a_region": (
        "'{place}' is not a region of {country} on record; known: {known}",
        "«\u202f{place}\u202f» n’est pas une région attestée de {country}\u202f; connues\xa0: {known}",
    ),
    "error.simulate_foreign_region": (
        "'{place}' is not a region of {country}; its codes begin with {code}-",
        "«\u202f{place}\u202f» n’est pas une région de {country}\u202f; leurs codes commencent par {code}-",
    ),
    "error.region_without_share": (
        "nothing is on record of the regions of {country}; give the share of its output with its source: --regions {place}=SHARE@SOURCE",
        "rien n’est attesté des régions de {country}\u202f; donnez la part de la production avec sa source\xa0: --regions {place}=SHARE@SOURCE",
    ),
    "error.bad_share_of": (
        "'{text}' is no share of {of}; write SHARE@SOURCE, such as 0.4@regulator-2023",
        "«\u202f{text}\u202f» n’est pas une part de {of}\u202f; écrivez SHARE@SOURCE, comme 0.4@regulator-2023",
    ),
    "error.nothing_cut": (
        "with a severity of 0 nothing is cut; give one above 0",
        "avec une gravité de 0, rien n’est coupé\u202f; donnez-en une supérieure à 0",
    ),
    "error.region_twice": (
        "'{place}' stands twice; keep one",
        "«\u202f{place}\u202f» figure deux fois\u202f; n’en gardez qu’une",
    ),
    "error.regions_over_one": (
        "the shares of the regions add up to {total:.3g}; correct them, no more than 1 can be",
        "les parts des régions totalisent {total:.3g}\u202f; corrigez-les, pas plus de 1 n’est possible",
    ),
    "error.no_country": (
        "name a country, or several with --compare KZ,IR,MM",
        "nommez un pays, ou plusieurs avec --compare KZ,IR,MM",
    ),
    "help.simulate": (
        "What a shutdown would cost: imagined, in any country, priced by every method, with what stood in and what is left out.",
        "Ce que coûterait une coupure\xa0: imaginée, dans n’importe quel pays, chiffrée par chaque méthode, avec ce qui tient lieu du manquant et ce qui est laissé de côté.",
    ),
    "help.simulate_place": (
        "Country in ISO 3166 (KZ or KAZ).",
        "Pays en ISO 3166 (KZ ou KAZ).",
    ),
    "help.simulate_hours": (
        "Hours from its first to its last, hours of connection included.",
        "Heures de la première à la dernière, heures de connexion comprises.",
    ),
    "help.simulate_services": (
        "What is cut: all, mobile, fixed (mobile,fixed is all), or social, which blocks platforms.",
        "Ce qui est coupé\xa0: all, mobile, fixed (mobile,fixed équivaut à all), ou social, qui bloque des plateformes.",
    ),
    "help.simulate_platforms": (
        "With --services social: how many platforms.",
        "Avec --services social\xa0: combien de plateformes.",
    ),
    "help.simulate_start": (
        "When it starts, ISO 8601; without an offset by the clock of the capital. Default: a Monday at midnight after the newest indicators. Indicators are of the year before.",
        "Quand elle commence, ISO 8601\u202f; sans décalage, à l’heure de la capitale. Par défaut\xa0: un lundi à minuit après les indicateurs les plus récents. Les indicateurs sont de l’année précédente.",
    ),
    "help.simulate_regions": (
        "Regions that are cut, in ISO 3166-2, separated by commas; CODE=SHARE@SOURCE, its share of the country's output and who says so, where its people are not on record.",
        "Régions coupées, en ISO 3166-2, séparées par des virgules\u202f; CODE=SHARE@SOURCE, sa part de la production du pays et qui le dit, si ses habitants ne sont pas attestés.",
    ),
    "help.simulate_operators": (
        "Share of the lines that the operators cut off hold, and who says so.",
        "Part des lignes que détiennent les opérateurs coupés, et qui le dit.",
    ),
    "help.simulate_reach": (
        "What can still be reached: none, domestic or allow_list.",
        "Ce que l’on peut encore joindre\xa0: none, domestic ou allow_list.",
    ),
    "help.simulate_windows": (
        "Hours of connection, separated by commas: 17:00-20:00 of every day, or START/END once.",
        "Heures de connexion, séparées par des virgules\xa0: 17:00-20:00 de chaque jour, ou START/END une fois.",
    ),
    "help.simulate_severity": (
        "Share of the network that is lost: a number, or a distribution such as 'uniform(0.8, 1)'.",
        "Part du réseau qui est perdue\xa0: un nombre, ou une distribution comme 'uniform(0.8, 1)'.",
    ),
    "help.simulate_vintage": (
        "Release of GDP, such as late-2021.",
        "Édition du PIB, comme late-2021.",
    ),
    "help.simulate_running": (
        "It still lasts: cost so far, of a further hour, and what is provisional.",
        "Elle dure encore\xa0: coût jusqu’ici, coût d’une heure de plus, et ce qui est provisoire.",
    ),
    "help.simulate_variance": (
        "Split the variance of the loss by sector between groups of assumptions.",
        "Répartit la variance de la perte par secteur entre groupes d’hypothèses.",
    ),
    "help.simulate_compare": (
        "Countries to set beside each other, separated by commas.",
        "Pays à mettre côte à côte, séparés par des virgules.",
    ),
    "stage.simulate": (
        "pricing the shutdown",
        "chiffrage de la coupure",
    ),
    "method.sectors": (
        "by sector (ours)",
        "par secteur (la nôtre)",
    ),
    "caveat.reach": (
        "it knows of no inside that can still be reached, and prices a whole cut",
        "elle ne connaît pas d’intérieur encore joignable, et chiffre une coupure entière",
    ),
    "simulate.own": (
        "the country's own",
        "celui du pays",
    ),
    "simulate.of_g20": (
        "the range over the G20, {low:.1%} to {high:.1%}",
        "l’étendue sur le G20, de {low:.1%} à {high:.1%}",
    ),
    "simulate.of_countries": (
        "the range over all countries, {low:.1%} to {high:.1%}",
        "l’étendue sur tous les pays, de {low:.1%} à {high:.1%}",
    ),
    "simulate.scaled": (
        "the same scaled to add up to no more than GDP",
        "les mêmes ramenées à un total ne dépassant pas le PIB",
    ),
    "simulate.clocks": (
        "{count} zones of the country",
        "{count} fuseaux du pays",
    ),
    "simulate.of_output": (
        "share of the country's output",
        "part de la production du pays",
    ),
    "simulate.of_people": (
        "share of its people, {share:.1%}",
        "part de ses habitants, {share:.1%}",
    ),
    "simulate.by_people": (
        "share of the country's people",
        "part des habitants du pays",
    ),
    "simulate.by_output": (
        "share of its output, {share:.1%}",
        "part de sa production, {share:.1%}",
    ),
    "simulate.given": (
        "named by the user",
        "nommé par l’utilisateur",
    ),
    "input.gdp_usd": (
        "GDP",
        "PIB",
    ),
    "input.cost_gdp_usd": (
        "GDP as NetBlocks COST takes it",
        "PIB tel que le prend NetBlocks COST",
    ),
    "input.population": (
        "people",
        "habitants",
    ),
    "input.payments_machines": (
        "cash machines",
        "distributeurs de billets",
    ),
    "input.remittances_share": (
        "remittances received as a share of GDP",
        "transferts de fonds reçus, en part du PIB",
    ),
    "input.online_share": (
        "share of people online",
        "part des habitants en ligne",
    ),
    "input.fixed_broadband_share": (
        "wired lines a person",
        "lignes filaires par personne",
    ),
    "input.mobile_subscriptions": (
        "mobile subscriptions a person",
        "abonnements mobiles par personne",
    ),
    "input.agriculture_share": (
        "agriculture's share of GDP",
        "part de l’agriculture dans le PIB",
    ),
    "input.industry_share": (
        "industry's share of GDP",
        "part de l’industrie dans le PIB",
    ),
    "input.services_share": (
        "services' share of GDP",
        "part des services dans le PIB",
    ),
    "input.brookings_share": (
        "internet economy as a share of GDP",
        "économie d’internet en part du PIB",
    ),
    "input.parts_of_gdp": (
        "the three shares of GDP",
        "les trois parts du PIB",
    ),
    "input.clock": (
        "local time",
        "heure locale",
    ),
    "input.regions": (
        "what is cut of the country's output",
        "ce qui est coupé de la production du pays",
    ),
    "input.people": (
        "who is cut off",
        "qui est coupé",
    ),
    "simulate.published": (
        "published methods",
        "méthodes publiées",
    ),
    "simulate.no_fixed": (
        "none has a form for fixed lines alone",
        "aucune n’a de forme pour les lignes fixes seules",
    ),
    "simulate.no_social": (
        "no sector's loss by a block of platforms is known, nor who uses which; the network is up",
        "la perte d’aucun secteur par un blocage de plateformes n’est connue, ni qui utilise laquelle\u202f; le réseau est en marche",
    ),
    "simulate.missing": (
        "on record for no year, and what needs it is left out; give one with --set {name}=VALUE",
        "attesté pour aucune année, et ce qui en a besoin est laissé de côté\u202f; donnez-en un avec --set {name}=VALUE",
    ),
    "simulate.omitted.knock_on": (
        "knock-on between sectors",
        "effets en chaîne entre secteurs",
    ),
    "simulate.omitted.knock_on.why": (
        "no table of what sectors sell each other ships",
        "aucune table de ce que les secteurs se vendent entre eux n’est livrée",
    ),
    "simulate.omitted.unrest": (
        "unrest",
        "troubles",
    ),
    "simulate.omitted.unrest.why": (
        "an imagined shutdown is set against an ordinary week alone",
        "une coupure imaginée n’est comparée qu’à une semaine ordinaire",
    ),
    "simulate.omitted.holidays": (
        "public holidays",
        "jours fériés",
    ),
    "simulate.omitted.holidays.why": (
        "not on record by country: every day is an ordinary one of its weekday",
        "non attestés par pays\xa0: chaque jour est un jour ordinaire de la semaine",
    ),
    "simulate.payments": (
        "payments",
        "paiements",
    ),
    "simulate.no_payments.platforms": (
        "which payments run on a blocked platform is on record nowhere; the network is up",
        "quels paiements passent par une plateforme bloquée n’est attesté nulle part\u202f; le réseau est en marche",
    ),
    "simulate.no_payments.long": (
        "the model holds for {days:.0f} days at most: pay days, prices and new notes are not in it",
        "le modèle vaut pour {days:.0f} jours au plus\xa0: jours de paie, prix et nouveaux billets n’y sont pas",
    ),
    "simulate.no_payments.machines": (
        "no count of the country's cash machines by {year} is on record",
        "aucun nombre de distributeurs du pays n’est attesté jusqu’en {year}",
    ),
    "simulate.remittances": (
        "remittances",
        "transferts de fonds",
    ),
    "simulate.no_remittances.service": (
        "which transfers need the service that is cut is on record nowhere; only a cut of all services is followed",
        "quels transferts ont besoin du service coupé n’est attesté nulle part\u202f; seule une coupure de tous les services est suivie",
    ),
    "simulate.no_remittances.long": (
        "the model holds for {days:.0f} days at most",
        "le modèle vaut pour {days:.0f} jours au plus",
    ),
    "simulate.omitted.mining": (
        "mining",
        "minage",
    ),
    "simulate.omitted.mining.why": (
        "inside of value added: adding it would count twice; see offswitch mining",
        "compris dans la valeur ajoutée\xa0: l’ajouter compterait deux fois\u202f; voir offswitch mining",
    ),
    "simulate.omitted.trust": (
        "later harm",
        "dommages ultérieurs",
    ),
    "simulate.omitted.trust.why": (
        "investment, trust and taxes after the return: no method prices them by event",
        "investissement, confiance et impôts après le retour\xa0: aucune méthode ne les chiffre par événement",
    ),
    "provisional.end": (
        "its end: what is caught up, and the return, begin only then",
        "sa fin\xa0: ce qui est rattrapé, et le retour, ne commencent qu’alors",
    ),
    "provisional.caught_up": (
        "what will be caught up afterwards, and how long money from abroad is late, taken as if it ended now",
        "ce qui sera rattrapé ensuite, et combien de temps les fonds de l’étranger ont de retard, pris comme si elle finissait maintenant",
    ),
    "provisional.next_day": (
        "the cost of a further hour, mean of the next 24; by our method it grows while buffers empty, by the published ones it never changes",
        "le coût d’une heure de plus, moyenne des 24 prochaines\u202f; selon notre méthode il croît à mesure que les réserves se vident, selon les méthodes publiées il ne change jamais",
    ),
    "provisional.gdp": (
        "GDP of {year}, not on record yet",
        "PIB de {year}, pas encore attesté",
    ),
    "simulate.title": (
        "An imagined shutdown: {place}",
        "Une coupure imaginée\xa0: {place}",
    ),
    "simulate.title.running": (
        "A shutdown that lasts: {place}",
        "Une coupure qui dure\xa0: {place}",
    ),
    "simulate.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. Nothing here was observed: it is priced as described. Intervals are 90 %. --json has every input with its distribution, status and source.",
        "offswitch {version}, graine {seed}, {draws:,} tirages. Rien ici n’a été observé\xa0: c’est chiffré tel que décrit. Intervalles à 90\xa0%. --json donne chaque donnée d’entrée avec sa distribution, son statut et sa source.",
    ),
    "simulate.cut": (
        "{what} in {where}",
        "{what} ({where})",
    ),
    "simulate.hours": (
        "{hours} hours without {service}",
        "{hours:|one=# heure|other=# heures} sans {service}",
    ),
    "simulate.an_hour": (
        "An hour without {service}",
        "Une heure sans {service}",
    ),
    "simulate.part_of": (
        "{regions} of {country}",
        "{regions}, {country}",
    ),
    "simulate.but.windows": (
        "{hours} of them connected",
        "dont {hours} avec connexion",
    ),
    "simulate.but.severity": (
        "{severity} of the network lost",
        "{severity} du réseau perdus",
    ),
    "simulate.but.reach": (
        "{reach} can be reached",
        "restent joignables\xa0: {reach}",
    ),
    "simulate.but.operators": (
        "{share:.1%} of the lines",
        "{share:.1%} des lignes",
    ),
    "simulate.service.all": (
        "any internet",
        "aucun internet",
    ),
    "simulate.service.mobile": (
        "mobile data",
        "données mobiles",
    ),
    "simulate.service.fixed": (
        "wired access",
        "accès filaire",
    ),
    "simulate.service.social": (
        "{count} platforms",
        "{count} plateformes",
    ),
    "simulate.service.social.one": (
        "one platform",
        "une plateforme",
    ),
    "simulate.short.would": (
        "{what}, from {start} local time, would cost {usd} of value added that is not made up later: {share} of a year's GDP. That is by sector, against an ordinary week. Almost every share behind it is assumed, so the interval is what those assumptions allow.",
        "{what}, à partir du {start}, heure locale\xa0: cela coûterait {usd} de valeur ajoutée non rattrapée ensuite, soit {share} du PIB annuel. C’est par secteur, face à une semaine ordinaire. Presque toutes les parts sous-jacentes sont supposées, l’intervalle est donc ce que ces hypothèses permettent.",
    ),
    "simulate.short.so_far": (
        "{what}, from {start} local time, have cost {usd} so far: {share} of a year's GDP. That is value added by sector that will not be made up later, against an ordinary week. Almost every share behind it is assumed, so the interval is what those assumptions allow.",
        "{what}, à partir du {start}, heure locale\xa0: cela a coûté {usd} jusqu’ici, soit {share} du PIB annuel. C’est la valeur ajoutée par secteur qui ne sera pas rattrapée ensuite, face à une semaine ordinaire. Presque toutes les parts sous-jacentes sont supposées, l’intervalle est donc ce que ces hypothèses permettent.",
    ),
    "simulate.short.published": (
        "{what}, from {start} local time: no loss by sector is known for it, and what follows is by published methods alone.",
        "{what}, à partir du {start}, heure locale\xa0: aucune perte par secteur n’en est connue, et ce qui suit vient des seules méthodes publiées.",
    ),
    "simulate.short.range": (
        "{count} published methods give {low} ({low_method}) to {high} ({high_method}), {times} times as much. They share inputs and none knows the hour or the day: their spread is disagreement, not an interval.",
        "{count} méthodes publiées donnent de {low} ({low_method}) à {high} ({high_method}), soit {times} fois plus. Elles partagent des données d’entrée et aucune ne connaît l’heure ni le jour\xa0: leur écart est un désaccord, non un intervalle.",
    ),
    "simulate.short.one": (
        "One published method has a form for it: {usd} ({method}).",
        "Une méthode publiée a une forme pour cela\xa0: {usd} ({method}).",
    ),
    "simulate.short.people.online": (
        "Cut off: {people} online.",
        "Coupées\xa0: {people} en ligne.",
    ),
    "simulate.short.people.mobile_only": (
        "Cut off, with no line at home: {people}.",
        "Coupées, sans ligne au foyer\xa0: {people}.",
    ),
    "simulate.short.people.line": (
        "Cut off at home: {people}, of whom those with mobile data keep that.",
        "Coupées au foyer\xa0: {people}, dont ceux qui ont des données mobiles les gardent.",
    ),
    "simulate.short.further": (
        "Each further hour costs {usd} by sector, mean of the next 24, and {low} to {high} by published methods.",
        "Chaque heure de plus coûte {usd} par secteur, moyenne des 24 prochaines, et de {low} à {high} selon les méthodes publiées.",
    ),
    "simulate.imagined": (
        "What is imagined",
        "Ce qui est imaginé",
    ),
    "simulate.when": (
        "From {local} ({zone}): {start} to {end} UTC.",
        "À partir du {local} ({zone})\xa0: du {start} au {end} UTC.",
    ),
    "simulate.when.each": (
        "From {local} by the clock of each capital.",
        "À partir du {local}, à l’heure de chaque capitale.",
    ),
    "simulate.depth": (
        "Share of the network lost: {severity}. Reached through what is cut: {reach}. Full loss: {hours}.",
        "Part du réseau perdue\xa0: {severity}. Joignable à travers ce qui est coupé\xa0: {reach}. Perte totale\xa0: {hours}.",
    ),
    "simulate.depth.platforms": (
        "Share of their use that is lost: {severity}. Full loss: {hours}.",
        "Part perdue de leur usage\xa0: {severity}. Perte totale\xa0: {hours}.",
    ),
    "simulate.reach.none": (
        "nothing",
        "rien",
    ),
    "simulate.reach.domestic": (
        "the inside of the country",
        "l’intérieur du pays",
    ),
    "simulate.reach.allow_list": (
        "a list of allowed services",
        "une liste de services autorisés",
    ),
    "simulate.windows": (
        "Hours of connection, taken off: {hours}. Stretches of them: {count}.",
        "Heures de connexion, déduites\xa0: {hours}. Plages de connexion\xa0: {count}.",
    ),
    "simulate.part.people": (
        "Regions: {share:.1%} of the people ({source}), taken for the same share of output.",
        "Régions\xa0: {share:.1%} des habitants ({source}), pris pour la même part de la production.",
    ),
    "simulate.part.output": (
        "Regions: {share:.1%} of output ({source}).",
        "Régions\xa0: {share:.1%} de la production ({source}).",
    ),
    "simulate.part.operators": (
        "Operators: {share:.1%} of the lines ({source}).",
        "Opérateurs\xa0: {share:.1%} des lignes ({source}).",
    ),
    "simulate.indicators": (
        "Indicators of {year}, GDP as released: {vintage}.",
        "Indicateurs de {year}, PIB selon l’édition\xa0: {vintage}.",
    ),
    "simulate.costs": (
        "Cost by method",
        "Coût par méthode",
    ),
    "simulate.costs.note": (
        "Value added by our method; each published method counts what it defines. None may be added to another.",
        "Valeur ajoutée selon notre méthode\u202f; chaque méthode publiée compte ce qu’elle définit. Aucune ne peut être ajoutée à une autre.",
    ),
    "simulate.no_error": (
        "none stated",
        "non énoncé",
    ),
    "simulate.sectors.note": (
        "Made in such hours: of an ordinary week. Interrupted: not made then. Lost: not caught up afterwards either.",
        "Produit en de telles heures\xa0: d’une semaine ordinaire. Interrompu\xa0: non produit alors. Perdu\xa0: pas rattrapé ensuite non plus.",
    ),
    "simulate.narrow": (
        "Which fact would narrow it most",
        "Quel fait resserrerait le plus l’intervalle",
    ),
    "simulate.narrow.first": (
        "{name} ({note}): by itself it makes {share:.0%} of the variance. Were it known, the 90 % interval would be {known} wide on average in place of {now}.",
        "{name} ({note})\xa0: à lui seul, il fait {share:.0%} de la variance. S’il était connu, l’intervalle à 90\xa0% serait large de {known} en moyenne au lieu de {now}.",
    ),
    "simulate.narrow.next": (
        "Next: {list}.",
        "Ensuite\xa0: {list}.",
    ),
    "simulate.people.work": (
        "Work at a distance lost: {work} million hours; study: {study} million hours. How many work or study that way is assumed.",
        "Travail à distance perdu\xa0: {work} millions d’heures\u202f; étude\xa0: {study} millions d’heures. Combien travaillent ou étudient ainsi est supposé.",
    ),
    "simulate.money": (
        "Payments and remittances",
        "Paiements et transferts de fonds",
    ),
    "simulate.payments.assumed": (
        "But for its count of cash machines, nothing is known of payments in the country: how people pay, what they hold and what they do is assumed, as for any country, and run with {draws:,} draws.",
        "Hormis son nombre de distributeurs, rien n’est connu des paiements du pays\xa0: comment les gens paient, ce qu’ils détiennent et ce qu’ils font est supposé, comme pour n’importe quel pays, et exécuté avec {draws:,} tirages.",
    ),
    "simulate.money.note": (
        "Purchases are neither turnover nor value added, and a delay is not a loss: none of these may be added to a cost above, nor to each other.",
        "Les achats ne sont ni un chiffre d’affaires ni une valeur ajoutée, et un retard n’est pas une perte\xa0: rien de cela ne peut être ajouté à un coût ci-dessus, ni l’un à l’autre.",
    ),
    "simulate.provisional": (
        "What is provisional",
        "Ce qui est provisoire",
    ),
    "simulate.recorded": (
        "Published figures of the country",
        "Chiffres publiés du pays",
    ),
    "simulate.recorded.note": (
        "Of the shutdown that each publication meant, not of this one. Each with its formula and the inputs published for it or inferred from it:",
        "De la coupure que visait chaque publication, non de celle-ci. Chacun avec sa formule et les données d’entrée publiées pour lui ou déduites de lui\xa0:",
    ),
    "simulate.class.computed": (
        "computed here",
        "calculé ici",
    ),
    "simulate.class.arithmetic": (
        "arithmetic of the source",
        "arithmétique de la source",
    ),
    "simulate.class.look_up": (
        "looked up",
        "relevé",
    ),
    "simulate.class.calibrated": (
        "calibrated on itself",
        "calé sur lui-même",
    ),
    "simulate.class.not_reproducible": (
        "not reproducible",
        "non reproductible",
    ),
    "simulate.stood_in": (
        "What stood in",
        "Ce qui a tenu lieu du manquant",
    ),
    "simulate.left_out": (
        "Left out",
        "Laissé de côté",
    ),
    "simulate.compared": (
        "{what}, in {count} countries",
        "{what}, dans {count} pays",
    ),
    "simulate.compared.so_far": (
        "{what} have cost from {low} of a year's GDP ({cheapest}) to {high} ({dearest}) so far, by sector and against an ordinary week. The same assumed shares are behind every country: they differ by their sectors, clocks and days of rest.",
        "{what}\xa0: cela a coûté jusqu’ici de {low} du PIB annuel ({cheapest}) à {high} ({dearest}), par secteur et face à une semaine ordinaire. Les mêmes parts supposées valent pour tous les pays\xa0: ils diffèrent par leurs secteurs, leurs horloges et leurs jours de repos.",
    ),
    "simulate.compared.would": (
        "{what} would cost from {low} of a year's GDP ({cheapest}) to {high} ({dearest}), by sector and against an ordinary week. The same assumed shares are behind every country: they differ by their sectors, clocks and days of rest.",
        "{what}\xa0: cela coûterait de {low} du PIB annuel ({cheapest}) à {high} ({dearest}), par secteur et face à une semaine ordinaire. Les mêmes parts supposées valent pour tous les pays\xa0: ils diffèrent par leurs secteurs, leurs horloges et leurs jours de repos.",
    ),
    "simulate.compared.range": (
        "In one and the same country the published methods are {times} times apart, so a rank of countries by one of them says as much of the method.",
        "Dans un seul et même pays, les méthodes publiées s’écartent d’un facteur {times}, un rang des pays selon l’une d’elles en dit donc autant sur la méthode.",
    ),
    "simulate.by_country": (
        "Cost by country",
        "Coût par pays",
    ),
    "simulate.by_method": (
        "Published methods, medians",
        "Méthodes publiées, médianes",
    ),
    "simulate.compared.more": (
        "Each country by itself tells its sectors, people, payments and omissions; --json has them all.",
        "Chaque pays pris seul détaille ses secteurs, habitants, paiements et omissions\u202f; --json les a tous.",
    ),
    "column.method_name": (
        "method",
        "méthode",
    ),
    "column.cost": (
        "cost",
        "coût",
    ),
    "column.interval": (
        "90 % interval",
        "intervalle à 90\xa0%",
    ),
    "column.of_gdp": (
        "of year's GDP",
        "du PIB annuel",
    ),
    "column.further": (
        "further hour",
        "heure de plus",
    ),
    "column.sector_name": (
        "US$ M by sector",
        "M$ US par secteur",
    ),
    "column.made_then": (
        "made in such hours",
        "produit en ces heures",
    ),
    "column.not_made": (
        "interrupted",
        "interrompu",
    ),
    "column.not_caught_up": (
        "lost",
        "perdu",
    ),
    "column.inputs_of": (
        "inputs of",
        "données d’entrée de",
    ),
    "column.by_itself": (
        "alone",
        "seul",
    ),
    "column.with_the_others": (
        "with others",
        "avec les autres",
    ),
    "column.how_many": (
        "how many",
        "combien",
    ),
    "column.full_hours": (
        "full loss",
        "perte totale",
    ),
    "column.online": (
        "online",
        "en ligne",
    ),
    "simulate.sectors": (
        "Loss by sector",
        "Perte par secteur",
    ),
    "simulate.sectors.all": (
        "all sectors",
        "tous les secteurs",
    ),
    "simulate.people": (
        "People",
        "Personnes",
    ),
    "simulate.who.online": (
        "online",
        "en ligne",
    ),
    "simulate.who.line": (
        "with a line at home",
        "avec une ligne au foyer",
    ),
    "simulate.who.mobile_only": (
        "with mobile data alone",
        "avec les seules données mobiles",
    ),
    "column.who": (
        "who",
        "qui",
    ),
    "column.person_hours_m": (
        "M person-hours",
        "M d’heures-personnes",
    ),
    "column.figure": (
        "figure",
        "chiffre",
    ),
    "column.published": (
        "published",
        "publié",
    ),
    "column.by_formula": (
        "by its formula",
        "par sa formule",
    ),
    "column.for_hours": (
        "hours",
        "heures",
    ),
    "column.class": (
        "what it is",
        "ce que c’est",
    ),
    "column.our_loss": (
        "by sector",
        "par secteur",
    ),
    "column.least": (
        "published",
        "publié",
    ),
    "column.greatest": (
        "to",
        "à",
    ),
    "figure.simulate": (
        "Cost by method: {what}",
        "Coût par méthode\xa0: {what}",
    ),
    "figure.simulate.about": (
        "An imagined shutdown, from {start} local time",
        "Une coupure imaginée, à partir du {start}, heure locale",
    ),
    "figure.simulate.note": (
        "Above: by method; blue with its 90 % interval, and as a band over the others, ours by sector; orange the published ones, most of which state no error. Below: ours by sector, whole what is lost, hollow what is interrupted, part of which is caught up; bars are 90 % intervals.",
        "En haut\xa0: par méthode\u202f; en bleu avec son intervalle à 90\xa0%, et en bande sur les autres, la nôtre par secteur\u202f; en orange les méthodes publiées, dont la plupart n’énoncent pas d’erreur. En bas\xa0: la nôtre par secteur, plein ce qui est perdu, creux ce qui est interrompu, dont une partie est rattrapée\u202f; les barres sont des intervalles à 90\xa0%.",
    ),
    "figure.simulate.note.published": (
        "By published method, most of which state no error.",
        "Par méthode publiée, dont la plupart n’énoncent pas d’erreur.",
    ),
    "figure.simulate.alt": (
        "Cost by method: {list}.",
        "Coût par méthode\xa0: {list}.",
    ),
    "figure.simulate.alt.others": (
        "published methods {low} to {high} %",
        "méthodes publiées de {low} à {high}\xa0%",
    ),
    "figure.simulate.compared.alt": (
        "Cost as a share of a year's GDP, by sector (ours) and by published methods: {list}.",
        "Coût en part du PIB annuel, par secteur (la nôtre) et selon les méthodes publiées\xa0: {list}.",
    ),
    "figure.simulate.axis": (
        "million US$",
        "millions de dollars",
    ),
    "figure.simulate.sectors": (
        "by sector, million US$",
        "par secteur, millions de dollars",
    ),
    "figure.simulate.compared": (
        "Cost as a share of a year's GDP: {what}",
        "Coût en part du PIB annuel\xa0: {what}",
    ),
    "figure.simulate.compared.note": (
        "Blue: ours by sector, with its 90 % interval. Orange: each published method, with its interval where it states one. Logarithmic scale.",
        "Bleu\xa0: la nôtre par secteur, avec son intervalle à 90\xa0%. Orange\xa0: chaque méthode publiée, avec son intervalle là où elle en énonce un. Échelle logarithmique.",
    ),
    "figure.simulate.compared.axis": (
        "percent of a year's GDP",
        "pour cent du PIB annuel",
    ),
}
