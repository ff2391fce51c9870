"""The frame of the page, and its views of an event and of the sources."""

TEXT: dict[str, tuple[str, str]] = {
    "view.event": (
        "Event",
        "Événement",
    ),
    "view.what_if": (
        "What if",
        "Et si\u202f?",
    ),
    "view.world": (
        "World",
        "Monde",
    ),
    "view.sources": (
        "Sources",
        "Sources",
    ),
    "view.description": (
        "What happens when a country's internet is turned off: each figure with its interval and its source.",
        "Ce qui se passe quand l’internet d’un pays est éteint\xa0: chaque chiffre avec son intervalle et sa source.",
    ),
    "view.skip": (
        "Skip to the content",
        "Aller au contenu",
    ),
    "view.views": (
        "Views",
        "Vues",
    ),
    "view.languages": (
        "Languages",
        "Langues",
    ),
    "view.theme.dark": (
        "Dark",
        "Sombre",
    ),
    "view.theme.light": (
        "Light",
        "Clair",
    ),
    "view.foot": (
        "offswitch is open source (Apache-2.0). It measures, and says how far each figure can be trusted. Figures of others belong to their publishers and are quoted with their source.",
        "offswitch est un logiciel libre (Apache-2.0). Il mesure, et dit jusqu’où l’on peut se fier à chaque chiffre. Les chiffres d’autrui appartiennent à leurs éditeurs et sont cités avec leur source.",
    ),
    "view.error": (
        "This cannot be shown",
        "Ceci ne peut être montré",
    ),
    "view.error.404": (
        "There is no such page",
        "Cette page n’existe pas",
    ),
    "view.error.back": (
        "To the first page",
        "Vers la première page",
    ),
    "error.no_figure": (
        "there is nothing called '{name}' here",
        "rien ne s’appelle «\u202f{name}\u202f» ici",
    ),
    "view.save": (
        "Save:",
        "Enregistrer\xa0:",
    ),
    "view.save.view": (
        "Save this view:",
        "Enregistrer cette vue\xa0:",
    ),
    "view.save.as": (
        "Save as {kind}: {name}",
        "Enregistrer en {kind}\xa0: {name}",
    ),
    "view.no_answer": (
        "The service did not answer. Change something to ask again.",
        "Le service n’a pas répondu. Changer une valeur pour redemander.",
    ),
    "view.not_drawn": (
        "The figure could not be drawn. Its data are in the CSV.",
        "La figure n’a pu être dessinée. Ses données sont dans le CSV.",
    ),
    "view.no_interval": (
        "a point: no interval is stated",
        "un point\xa0: aucun intervalle n’est énoncé",
    ),
    "view.unit": (
        "Unit",
        "Unité",
    ),
    "view.method": (
        "Method",
        "Méthode",
    ),
    "view.caveats": (
        "What to know before quoting it",
        "À savoir avant de le citer",
    ),
    "view.parameters": (
        "Parameters",
        "Paramètres",
    ),
    "view.close": (
        "Close",
        "Fermer",
    ),
    "view.sources.of": (
        "Sources",
        "Sources",
    ),
    "view.parameters.more": (
        "and {count} more, all in the list of parameters of the case",
        "et {count:|one=# autre|other=# autres}, tous dans la liste des paramètres du cas",
    ),
    "view.status.measured": (
        "measured",
        "mesuré",
    ),
    "view.status.published": (
        "published",
        "publié",
    ),
    "view.status.assumed": (
        "assumed",
        "supposé",
    ),
    "view.more": (
        "All that the report says: {part}",
        "Tout ce que dit le rapport\xa0: {part}",
    ),
    "view.case": (
        "Case",
        "Cas",
    ),
    "view.show": (
        "Show",
        "Montrer",
    ),
    "view.report": (
        "The whole report",
        "Le rapport entier",
    ),
    "view.sources.cited": (
        "Sources that this case cites",
        "Sources citées par ce cas",
    ),
    "view.bitcoin.more": (
        "More of Bitcoin: difficulty, the mining map, and where miners go",
        "Suite sur Bitcoin\xa0: difficulté, carte du minage, et où vont les mineurs",
    ),
    "view.unit.usd": (
        "US dollars",
        "dollars",
    ),
    "view.hours.whole": (
        "From the first loss of any service",
        "Depuis la première perte d’un service",
    ),
    "view.hours.nominal": (
        "From the cut to the stable return, without weights",
        "De la coupure au retour stable, sans pondération",
    ),
    "view.hours.service": (
        "Of {service} alone, by depth",
        "Un service seul ({service}), pondéré par la profondeur",
    ),
    "view.cost.choose": (
        "Whose methods",
        "Méthodes",
    ),
    "view.cost.published": (
        "Published methods",
        "Méthodes publiées",
    ),
    "view.cost.own": (
        "Our own, by sector",
        "La nôtre, par secteur",
    ),
    "view.cost.table": (
        "Cost by method and by kind of hours, in US dollars; open one for its method, parameters and sources",
        "Coût par méthode et par sorte d’heures, en dollars\u202f; en ouvrir un pour sa méthode, ses paramètres et ses sources",
    ),
    "view.cost.table.own": (
        "Value added lost by sector, in US dollars; open one for its method, parameters and sources",
        "Valeur ajoutée perdue par secteur, en dollars\u202f; en ouvrir une pour sa méthode, ses paramètres et ses sources",
    ),
    "view.cost.ordinary": (
        "Against an ordinary week",
        "Face à une semaine ordinaire",
    ),
    "view.cost.unrest": (
        "To the shutdown alone",
        "Du seul fait de la coupure",
    ),
    "view.basis.effective": (
        "weighted by depth",
        "pondérées par la profondeur",
    ),
    "view.basis.nominal": (
        "onset to return",
        "du début au retour",
    ),
    "view.basis.published": (
        "as published",
        "telles que publiées",
    ),
    "column.sector_of": (
        "sector",
        "secteur",
    ),
    "view.payments.lost": (
        "Purchases given up",
        "Achats abandonnés",
    ),
    "view.payments.lost_share": (
        "Of all that were meant",
        "Part de tous les achats prévus",
    ),
    "view.payments.late": (
        "Purchases made later",
        "Achats faits plus tard",
    ),
    "view.payments.people": (
        "People who could buy nothing in the worst hour",
        "Personnes sans achat possible à la pire heure",
    ),
    "view.payments.hours": (
        "Hours of buying that each lost, on average",
        "Heures d’achats perdues par personne, en moyenne",
    ),
    "view.payments.assumed": (
        "How people act when payments fail is mostly assumed: it was measured nowhere in that detail.",
        "Comment les gens agissent quand les paiements échouent est supposé pour l’essentiel\xa0: cela n’a été mesuré nulle part à ce détail.",
    ),
    "view.remittances.out": (
        "Remittances sent abroad, held up",
        "Transferts de fonds vers l’étranger, retardés",
    ),
    "view.remittances.in": (
        "Remittances received, held up",
        "Transferts de fonds reçus, retardés",
    ),
    "view.hashrate.change": (
        "Hashrate over {hours:.0f} hours, against: {baseline}",
        "Hashrate sur {hours:.0f} heures, référence\xa0: {baseline}",
    ),
    "view.mining.blocks": (
        "Miners' revenue lost, by missing blocks against: {baseline}",
        "Recettes perdues des mineurs, selon les blocs manquants, référence\xa0: {baseline}",
    ),
    "view.claims.checked": (
        "Claims checked",
        "Affirmations vérifiées",
    ),
    "view.claims.choose": (
        "Which claims",
        "Quelles affirmations",
    ),
    "view.claims.headline": (
        "in short",
        "en bref",
    ),
    "view.claims.all": (
        "all",
        "toutes",
    ),
    "view.claims.measured": (
        "What was measured, and the sources",
        "Ce qui a été mesuré, et les sources",
    ),
    "view.run": (
        "Assess it with other numbers",
        "Évaluer avec d’autres nombres",
    ),
    "view.run.note": (
        "The same seed and draws give the same figures. A parameter that is set has that value in every draw; the list below gives the names.",
        "La même graine et autant de tirages donnent les mêmes chiffres. Un paramètre fixé a cette valeur à chaque tirage\u202f; la liste ci-dessous donne les noms.",
    ),
    "view.run.seed": (
        "Seed",
        "Graine",
    ),
    "view.run.draws": (
        "Draws",
        "Tirages",
    ),
    "view.run.set": (
        "Parameter = value",
        "Paramètre = valeur",
    ),
    "view.run.again": (
        "Assess",
        "Évaluer",
    ),
    "view.sources.lead": (
        "{case} rests on {total} publications, each named here with its licence and what rests on it. The package itself can ask {cards} public sources; this page asks none.",
        "{case} repose sur {total:|one=# publication, nommée|other=# publications, chacune nommée} ici avec sa licence et ce qui repose sur elle. Le paquet lui-même peut interroger {cards:|one=# source publique|other=# sources publiques}\u202f; cette page n’en interroge aucune.",
    ),
    "view.sources.search": (
        "Publisher, title, licence, figure or claim",
        "Éditeur, titre, licence, chiffre ou affirmation",
    ),
    "view.sources.find": (
        "Search",
        "Chercher",
    ),
    "view.sources.every": (
        "Show all",
        "Tout montrer",
    ),
    "view.sources.found": (
        "{count} of {total} publications match '{wanted}'.",
        "{count} {count:|one=publication|other=publications} sur {total} {count:|one=correspond|other=correspondent} à «\u202f{wanted}\u202f».",
    ),
    "view.sources.read": (
        "Public sources that the package can ask",
        "Sources publiques que le paquet peut interroger",
    ),
    "view.sources.read.note": (
        "Each was built from the source's documentation, code or clients; its card says what remains unconfirmed.",
        "Chacune a été construite d’après la documentation, le code ou les clients de la source\u202f; sa fiche dit ce qui reste non confirmé.",
    ),
    "view.sources.json": (
        "The case with its sources, as JSON",
        "Le cas et ses sources, en JSON",
    ),
    "view.sources.used": (
        "Used by figures and parameters: {figures}, by claims: {claims}",
        "Chiffres et paramètres qui s’y appuient\xa0: {figures}, affirmations\xa0: {claims}",
    ),
    "view.sources.last": (
        "Last answer in the lake of this machine",
        "Dernière réponse dans le lac de cette machine",
    ),
    "view.sources.never": (
        "none yet",
        "aucune encore",
    ),
    "view.sources.card": (
        "Licence, access, limits, last answer, and what it misses",
        "Licence, accès, limites, dernière réponse, et ce qui lui échappe",
    ),
    "view.sources.others": (
        "{count:|one=# more publication|other=# more publications}",
        "{count:|one=# autre publication|other=# autres publications}",
    ),
    "view.sources.partition": (
        "Bitcoin while the country was cut off",
        "Bitcoin pendant que le pays était coupé",
    ),
    "view.sources.migration": (
        "Where miners go",
        "Où vont les mineurs",
    ),
    "figure.cited": (
        "Publications on which most rests",
        "Publications les plus utilisées",
    ),
    "figure.cited.note": (
        "How many figures, parameters and claims rest on a publication: the first {most} of {total}.",
        "Combien de chiffres, de paramètres et d’affirmations reposent sur une publication\xa0: les {most} premières sur {total}.",
    ),
    "figure.cited.alt": (
        "Bars by publication, of how many figures, parameters and claims rest on it: {list}.",
        "Barres par publication, du nombre de chiffres, de paramètres et d’affirmations qui reposent sur elle\xa0: {list}.",
    ),
    "figure.cited.figures": (
        "figures and parameters",
        "chiffres et paramètres",
    ),
    "figure.cited.claims": (
        "claims",
        "affirmations",
    ),
    "figure.cited.axis": (
        "how many rest on it",
        "chiffres, paramètres et affirmations",
    ),
    "view.by.hours_cut": (
        "Each hour from the cut to the stable return counts by the share of connectivity that was lost in it; the level is drawn between the bounds of the series.",
        "Chaque heure de la coupure au retour stable compte pour la part de connectivité qui y a été perdue\u202f; le niveau est tiré entre les bornes de la série.",
    ),
    "view.by.hours": (
        "Each hour counts by the share of connectivity that was lost in it, from the first loss of any service; the level is drawn between the bounds of the series.",
        "Chaque heure compte pour la part de connectivité qui y a été perdue, depuis la première perte d’un service\u202f; le niveau est tiré entre les bornes de la série.",
    ),
    "view.by.nominal": (
        "Hours from the onset to the stable return, whatever the depth.",
        "Heures du début au retour stable, quelle que soit la profondeur.",
    ),
    "view.by.people": (
        "People online before, times the share of connectivity lost in the worst hour.",
        "Personnes en ligne avant, fois la part de connectivité perdue à l’heure la plus touchée.",
    ),
    "view.by.published": (
        "The published methods side by side, each on hours weighted by depth: from the lowest to the highest end of their intervals.",
        "Les méthodes publiées côte à côte, chacune sur des heures pondérées par la profondeur\xa0: de la borne la plus basse à la plus haute de leurs intervalles.",
    ),
    "view.by.oecd_2011": (
        "OECD 2011: telecom and internet services that a cut blocks, as a share of GDP, per hour of full cut, times the hours.",
        "OCDE 2011\xa0: services de télécommunications et d’internet qu’une coupure bloque, en part du PIB, par heure de coupure totale, fois les heures.",
    ),
    "view.by.brookings_2016": (
        "Brookings 2016: the internet economy as a share of GDP, per hour of full cut, times the hours.",
        "Brookings 2016\xa0: l’économie d’internet en part du PIB, par heure de coupure totale, fois les heures.",
    ),
    "view.by.deloitte_2016_percent": (
        "Deloitte 2016: a share of daily GDP by the tier of the country's connectivity, times the days.",
        "Deloitte 2016\xa0: une part du PIB quotidien selon le niveau de connectivité du pays, fois les jours.",
    ),
    "view.by.deloitte_2016_dollar": (
        "Deloitte 2016: dollars a person and day by the tier of the country's connectivity, times people and days.",
        "Deloitte 2016\xa0: des dollars par personne et par jour selon le niveau de connectivité du pays, fois les personnes et les jours.",
    ),
    "view.by.netblocks_cost": (
        "NetBlocks COST as Top10VPN used it: its rate is taken back from the published cost and hours, so that it reproduces that figure and predicts nothing.",
        "NetBlocks COST tel que Top10VPN l’a utilisé\xa0: son taux est déduit du coût et des heures publiés, il reproduit donc ce chiffre et ne prédit rien.",
    ),
    "view.by.sectors": (
        "By sector: value added an hour, times the share that stops at the depth and length of the cut, less what is made up later; the unrest of those days is taken out.",
        "Par secteur\xa0: valeur ajoutée par heure, fois la part qui s’arrête à la profondeur et à la longueur de la coupure, moins ce qui est rattrapé\u202f; les troubles de ces jours sont retirés.",
    ),
    "view.by.payments": (
        "A model of purchases hour by hour through the cut, in {draws} draws.",
        "Un modèle des achats heure par heure à travers la coupure, en {draws} tirages.",
    ),
    "view.by.remittances": (
        "Money sent an hour, times the share that needs the network or an open bank, while either was missing.",
        "Argent envoyé par heure, fois la part qui exige le réseau ou une banque ouverte, tant que l’un des deux manquait.",
    ),
    "view.by.blocks": (
        "Blocks found in the window against the rate of the baseline; the interval is that of so few blocks.",
        "Blocs trouvés dans la fenêtre face au rythme de la référence\u202f; l’intervalle est celui de si peu de blocs.",
    ),
    "view.by.map": (
        "The country's share of hashrate by the mining map, times the hours off, times what a block pays.",
        "La part de hashrate du pays sur la carte du minage, fois les heures d’arrêt, fois ce que paie un bloc.",
    ),
    "view.by.missing_blocks": (
        "Blocks that the world found fewer than the baseline foretells, times what a block pays.",
        "Blocs que le monde a trouvés en moins par rapport à la référence, fois ce que paie un bloc.",
    ),
}
