"""What the page says of a shutdown that its reader imagines."""

TEXT: dict[str, tuple[str, str]] = {
    "view.what_if.by.sectors": (
        "Ours, by sector: value added an hour by local clock and weekday, times the share that stops without the network at this depth and length, less what is made up later.",
        "La nôtre, par secteur\xa0: valeur ajoutée par heure selon l’heure locale et le jour de la semaine, fois la part qui s’arrête sans le réseau à cette profondeur et cette longueur, moins ce qui est rattrapé.",
    ),
    "view.what_if.by.oecd_2011": (
        "OECD 2011: telecom and internet services that a cut blocks, as a share of GDP, per hour of full cut, times the hours.",
        "OCDE 2011\xa0: services de télécommunications et d’internet qu’une coupure bloque, en part du PIB, par heure de coupure totale, fois les heures.",
    ),
    "view.what_if.by.brookings_2016": (
        "Brookings 2016: the internet economy as a share of GDP, per hour of full cut, times the hours; of mobile data and of platforms, the part of it that they carry.",
        "Brookings 2016\xa0: l’économie d’internet en part du PIB, par heure de coupure totale, fois les heures\u202f; pour les données mobiles et les plateformes, la part qu’elles en portent.",
    ),
    "view.what_if.by.deloitte_2016_percent": (
        "Deloitte 2016: a share of daily GDP by the tier of the country's connectivity, times the days.",
        "Deloitte 2016\xa0: une part du PIB quotidien selon le niveau de connectivité du pays, fois les jours.",
    ),
    "view.what_if.by.deloitte_2016_dollar": (
        "Deloitte 2016: dollars a person and day by the tier of the country's connectivity, times people and days.",
        "Deloitte 2016\xa0: des dollars par personne et par jour selon le niveau de connectivité du pays, fois les personnes et les jours.",
    ),
    "view.what_if.by.netblocks_cost": (
        "The rules of NetBlocks COST, with the share that it took from the G20 or that a published cost of the country implies, times the hours.",
        "Les règles de NetBlocks COST, avec la part qu’il a prise pour le G20 ou qu’implique un coût publié du pays, fois les heures.",
    ),
    "view.what_if.by.cipesa_2017": (
        "A stand-in for CIPESA's framework: the share of GDP that its published day of Kenya implies, times the hours.",
        "Un substitut au cadre de CIPESA\xa0: la part du PIB qu’implique sa journée publiée du Kenya, fois les heures.",
    ),
    "view.what_if.by.icrier_2018": (
        "ICRIER 2018: the elasticity of output with respect to internet traffic, times the share of a year's traffic that is lost.",
        "ICRIER 2018\xa0: l’élasticité de la production par rapport au trafic internet, fois la part perdue du trafic d’un an.",
    ),
    "view.what_if.by.people": (
        "People on record, times the share online, with a line or with mobile data alone, times the share of the lines that is cut.",
        "Habitants attestés, fois la part en ligne, avec une ligne fixe ou les seules données mobiles, fois la part des lignes qui est coupée.",
    ),
    "view.what_if.by.payments": (
        "A model of purchases hour by hour through the cut, in {draws:,} draws.",
        "Un modèle des achats heure par heure à travers la coupure, en {draws:,} tirages.",
    ),
    "view.what_if.by.remittances": (
        "Money received from abroad an hour, times the share that needs the network, while it is missing.",
        "Argent reçu de l’étranger par heure, fois la part qui exige le réseau, tant qu’il manque.",
    ),
    "error.no_such_country": (
        "no country is called '{text}'; choose one of the list, or write its code, such as KZ",
        "aucun pays ne s’appelle «\u202f{text}\u202f»\u202f; choisissez-en un dans la liste, ou écrivez son code, comme KZ",
    ),
    "view.what_if.title": (
        "What would a shutdown cost?",
        "Que coûterait une coupure\u202f?",
    ),
    "view.what_if.about": (
        "Imagine one: where, of what, when and for how long. Each change is priced at once by the published methods, and a moment later by sector, with what happens to payments and to money from abroad.",
        "Une coupure imaginée\xa0: où, de quoi, quand et pour combien de temps. Chaque changement est chiffré aussitôt par les méthodes publiées, et un instant plus tard par secteur, avec ce qui arrive aux paiements et à l’argent de l’étranger.",
    ),
    "view.what_if.form": (
        "The shutdown",
        "La coupure",
    ),
    "view.what_if.place": (
        "Country",
        "Pays",
    ),
    "view.what_if.place.hint": (
        "Type a name or a code.",
        "Un nom ou un code.",
    ),
    "view.what_if.services": (
        "What is cut",
        "Ce qui est coupé",
    ),
    "view.what_if.service.all": (
        "any internet",
        "tout internet",
    ),
    "view.what_if.service.mobile": (
        "mobile data",
        "données mobiles",
    ),
    "view.what_if.service.fixed": (
        "wired access",
        "accès filaire",
    ),
    "view.what_if.service.social": (
        "platforms, the network stays up",
        "plateformes, le réseau reste en marche",
    ),
    "view.what_if.platforms": (
        "How many platforms",
        "Nombre de plateformes",
    ),
    "view.what_if.hours": (
        "Hours, from first to last",
        "Heures, de la première à la dernière",
    ),
    "view.what_if.start": (
        "Start, by the clock of the capital",
        "Début, à l’heure de la capitale",
    ),
    "view.what_if.reach": (
        "What can still be reached",
        "Ce qui reste joignable",
    ),
    "view.what_if.reach.none": (
        "nothing",
        "rien",
    ),
    "view.what_if.reach.domestic": (
        "the inside of the country",
        "l’intérieur du pays",
    ),
    "view.what_if.reach.allow_list": (
        "a list of allowed services",
        "une liste blanche de services",
    ),
    "view.what_if.severity": (
        "Share of the network lost",
        "Part perdue du réseau",
    ),
    "view.what_if.severity.hint": (
        "A number up to 1, or a distribution such as uniform(0.8, 1).",
        "Un nombre jusqu’à 1, ou une loi comme uniform(0.8, 1).",
    ),
    "view.what_if.regions": (
        "Regions, if not all",
        "Régions, si pas toutes",
    ),
    "view.what_if.regions.known": (
        "Codes, separated by commas; of {place} are known: {known}.",
        "Codes, séparés par des virgules\u202f; connus ({place})\xa0: {known}.",
    ),
    "view.what_if.regions.unknown": (
        "No region of {place} is on record: write CODE=SHARE@SOURCE, the region's share of output and who says so.",
        "Aucune région n’est attestée ({place})\xa0: écrire CODE=SHARE@SOURCE, la part de la région dans la production et qui le dit.",
    ),
    "view.what_if.operators": (
        "Operators, if not all",
        "Opérateurs, si pas tous",
    ),
    "view.what_if.operators.hint": (
        "Their share of the lines and who says so: 0.4@regulator-2023.",
        "Leur part des lignes et qui le dit\xa0: 0.4@regulator-2023.",
    ),
    "view.what_if.compare": (
        "Set beside",
        "À comparer avec",
    ),
    "view.what_if.compare.hint": (
        "A second country, if you like.",
        "Un second pays, au choix.",
    ),
    "view.what_if.show": (
        "Price it",
        "Chiffrer",
    ),
    "view.what_if.more": (
        "More: reach, depth, regions",
        "Plus\xa0: portée, profondeur, régions",
    ),
    "view.what_if.timeline": (
        "Hours, and windows of connection",
        "Heures et fenêtres de connexion",
    ),
    "view.what_if.timeline.help": (
        "The bar is the shutdown by the clock of {zone}. Draw on it to let the network back for a while: drag a window to move it, its ends to make it longer or shorter. By keyboard: Tab to a window, arrow keys move it, with Shift they move its end, Delete takes it out.",
        "La barre est la coupure à l’heure du fuseau {zone}. Y tracer un trait rend le réseau pour un moment\xa0: une fenêtre se fait glisser pour la déplacer, ses bouts pour l’allonger ou la raccourcir. Au clavier\xa0: Tab atteint une fenêtre, les flèches la déplacent, avec Maj elles déplacent sa fin, Suppr la retire.",
    ),
    "view.what_if.windows": (
        "The same as text",
        "La même chose en texte",
    ),
    "view.what_if.windows.hint": (
        "17:00-20:00 is of every day, START/END once; commas between them.",
        "17:00-20:00 vaut pour chaque jour, START/END une seule fois\u202f; des virgules entre elles.",
    ),
    "view.what_if.add": (
        "Add a window",
        "Ajouter une fenêtre",
    ),
    "view.what_if.remove": (
        "Take out {window}",
        "Retirer {window}",
    ),
    "view.what_if.window.daily": (
        "connected every day {start} to {end}",
        "connecté chaque jour de {start} à {end}",
    ),
    "view.what_if.window.once": (
        "connected {start} to {end}",
        "connecté du {start} au {end}",
    ),
    "view.what_if.track": (
        "{hours} hours from {start}, of which {off} are cut",
        "{hours:|one=# heure|other=# heures} à partir du {start}, dont {off} {off:|one=coupée|other=coupées}",
    ),
    "view.what_if.track.wrong": (
        "{hours} hours from {start}",
        "{hours:|one=# heure|other=# heures} à partir du {start}",
    ),
    "view.what_if.glance.ours": (
        "By sector, ours",
        "Par secteur, la nôtre",
    ),
    "view.what_if.glance.published": (
        "{count:|one=# published method|other=# published methods}",
        "{count:|one=# méthode publiée|other=# méthodes publiées}",
    ),
    "view.what_if.glance.none": (
        "no loss by sector is known",
        "aucune perte par secteur n’est connue",
    ),
    "view.what_if.closed": (
        "By the published methods",
        "Selon les méthodes publiées",
    ),
    "view.what_if.point": (
        "no interval stated",
        "sans intervalle énoncé",
    ),
    "view.what_if.closed.note": (
        "Formulas, worked out at once. They share inputs and none knows the hour or the day: their spread is disagreement, not an interval.",
        "Des formules, calculées aussitôt. Elles partagent des données d’entrée et aucune ne connaît l’heure ni le jour\xa0: leur écart est un désaccord, non un intervalle.",
    ),
    "view.what_if.closed.range": (
        "{what} in {where} would cost {low} by {low_method}, and {high} by {high_method}: the least and the most of the {count} published methods that have a form for it.",
        "{where}, {what}\xa0: cela coûterait {low} selon {low_method}, et {high} selon {high_method}, la plus basse et la plus haute des {count} méthodes publiées qui ont une formule pour ce cas.",
    ),
    "view.what_if.closed.one": (
        "{what} in {where} would cost {usd} by {method}, the one published method that has a form for it.",
        "{where}, {what}\xa0: cela coûterait {usd} selon {method}, seule méthode publiée qui ait une formule pour ce cas.",
    ),
    "view.what_if.closed.none": (
        "{what} in {where}: no published method has a form for it.",
        "{where}, {what}\xa0: aucune méthode publiée n’a de formule pour ce cas.",
    ),
    "view.what_if.people.online": (
        "Cut off, of those online: {people}.",
        "Personnes coupées, parmi celles en ligne\xa0: {people}.",
    ),
    "view.what_if.people.mobile_only": (
        "Cut off, with no line at home: {people}.",
        "Personnes coupées, sans ligne fixe à domicile\xa0: {people}.",
    ),
    "view.what_if.people.line": (
        "Cut off at home: {people}, of whom those with mobile data keep that.",
        "Personnes coupées à domicile\xa0: {people}, dont celles qui ont des données mobiles les gardent.",
    ),
    "view.what_if.people": (
        "People cut off",
        "Personnes coupées",
    ),
    "view.what_if.table": (
        "Cost by published method, with 90 % intervals where a method states a range",
        "Coût par méthode publiée, avec intervalles à 90\xa0% si la méthode énonce une fourchette",
    ),
    "view.what_if.column.method": (
        "method",
        "méthode",
    ),
    "view.what_if.column.sector": (
        "sector",
        "secteur",
    ),
    "view.what_if.column.lost": (
        "lost",
        "perdu",
    ),
    "view.what_if.column.interrupted": (
        "interrupted",
        "interrompu",
    ),
    "view.what_if.refused": (
        "Methods that do not price it, and why",
        "Méthodes qui ne la chiffrent pas, et pourquoi",
    ),
    "view.what_if.sampled": (
        "By sector, and beside it",
        "Par secteur, et à côté",
    ),
    "view.what_if.sampled.note": (
        "Sampled: every input that is uncertain is drawn {draws:,} times, and the interval is what the draws allow. Almost every share behind it is assumed.",
        "Par tirages\xa0: chaque donnée d’entrée incertaine est tirée {draws:,} fois, et l’intervalle est ce que permettent les tirages. Presque chaque part derrière lui est supposée.",
    ),
    "view.what_if.sampled.lead": (
        "By sector, {what} would cost {usd} of value added that is not made up later: {share} of a year's GDP, against an ordinary week.",
        "{what}\xa0: par secteur, cela coûterait {usd} de valeur ajoutée non rattrapée ensuite, soit {share} du PIB annuel, face à une semaine ordinaire.",
    ),
    "view.what_if.sampled.other": (
        "The same in {where}: {usd}, {share} of its year's GDP.",
        "La même coupure ({where})\xa0: {usd}, soit {share} de son PIB annuel.",
    ),
    "view.what_if.sampled.none": (
        "No loss by sector is known for a block of platforms: the network is up.",
        "Aucune perte par secteur n’est connue pour un blocage de plateformes\xa0: le réseau est en marche.",
    ),
    "view.what_if.lost": (
        "Value added lost, {where}",
        "Valeur ajoutée perdue, {where}",
    ),
    "view.what_if.share": (
        "Share of a year's GDP, {where}",
        "Part du PIB annuel, {where}",
    ),
    "view.what_if.method": (
        "{method}, {where}",
        "{method}, {where}",
    ),
    "view.what_if.sectors": (
        "Sectors: value added not made then, and not made up later either",
        "Secteurs\xa0: valeur ajoutée non produite alors, ni rattrapée ensuite",
    ),
    "view.what_if.money": (
        "Payments and money from abroad",
        "Paiements et argent de l’étranger",
    ),
    "view.what_if.payments.lost": (
        "Purchases given up",
        "Achats abandonnés",
    ),
    "view.what_if.payments.late": (
        "Purchases made later",
        "Achats faits plus tard",
    ),
    "view.what_if.payments.people": (
        "People who could buy nothing in the worst hour",
        "Personnes sans achat possible à la pire heure",
    ),
    "view.what_if.remittances.late": (
        "Money from abroad that comes late",
        "Argent de l’étranger qui arrive en retard",
    ),
    "view.what_if.remittances.lost": (
        "Money from abroad that is not sent",
        "Argent de l’étranger qui n’est pas envoyé",
    ),
    "view.what_if.narrow": (
        "The fact that would narrow it most",
        "Le fait qui la préciserait le plus",
    ),
    "view.what_if.stood_in": (
        "What stood in",
        "Ce qui a tenu lieu du manquant",
    ),
    "view.what_if.left_out": (
        "Left out",
        "Laissé de côté",
    ),
    "view.what_if.command": (
        "The same on the command line",
        "La même chose en ligne de commande",
    ),
    "view.what_if.command.note": (
        "It prints the same figures, with every input.",
        "Elle affiche les mêmes chiffres, avec chaque donnée d’entrée.",
    ),
    "view.what_if.share.link": (
        "The address of this page holds all of it: share it as it is.",
        "L’adresse de cette page contient tout\xa0: elle se partage telle quelle.",
    ),
    "view.what_if.status": (
        "{what} in {where}: {low} to {high} by published methods.",
        "{where}, {what}\xa0: {low} à {high} selon les méthodes publiées.",
    ),
    "view.what_if.status.sampled": (
        "By sector: {usd}.",
        "Par secteur\xa0: {usd}.",
    ),
}
