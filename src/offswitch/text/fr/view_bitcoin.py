"""What the page says of Bitcoin."""

TEXT: dict[str, tuple[str, str]] = {
    "view.bitcoin": (
        "Bitcoin",
        "Bitcoin",
    ),
    "view.bitcoin.title": (
        "Bitcoin: {title}",
        "Bitcoin\xa0: {title}",
    ),
    "view.bitcoin.about": (
        "What the blocks tell of the world's hashrate around the shutdown, how much of it is chance, and what followed for difficulty, miners and price.",
        "Ce que les blocs disent du hashrate mondial autour de la coupure, la part qu’y tient le hasard, et ce qui a suivi pour la difficulté, les mineurs et le prix.",
    ),
    "view.bitcoin.none": (
        "This case has no blocks, so that nothing can be said of Bitcoin. The embedded case has.",
        "Ce cas n’a pas de blocs, rien ne peut donc être dit de Bitcoin. Le cas intégré en a.",
    ),
    "view.bitcoin.head.label": (
        "Change of the world's hashrate over the first {hours:.0f} hours of the event",
        "Variation du hashrate mondial sur les {hours:.0f} premières heures de l’événement",
    ),
    "view.bitcoin.head.label.all": (
        "Change of the world's hashrate while the event lasted, by all blocks",
        "Variation du hashrate mondial tant que l’événement durait, selon tous les blocs",
    ),
    "view.bitcoin.head.label.step": (
        "Change of the world's hashrate from the event on, by all blocks",
        "Variation du hashrate mondial à partir de l’événement, selon tous les blocs",
    ),
    "view.bitcoin.head.noise": (
        "not distinguishable from noise",
        "indiscernable du bruit",
    ),
    "view.bitcoin.head.fall": (
        "a fall: the whole interval lies below zero",
        "une baisse\xa0: tout l’intervalle est au-dessous de zéro",
    ),
    "view.bitcoin.head.rise": (
        "a rise: the whole interval lies above zero",
        "une hausse\xa0: tout l’intervalle est au-dessus de zéro",
    ),
    "view.bitcoin.head.why": (
        "Zero lies inside the interval: the blocks fit a hashrate that did not change. Blocks are found at random, so that on a day on which nothing changes their count strays by up to {noise:.0%} either way nine times in ten, and further the tenth time.",
        "Zéro est dans l’intervalle\xa0: les blocs s’accordent avec un hashrate inchangé. Les blocs sont trouvés au hasard, si bien qu’un jour où rien ne change leur nombre s’écarte neuf fois sur dix de {noise:.0%} au plus dans un sens ou l’autre, et davantage la dixième fois.",
    ),
    "view.bitcoin.head.inside": (
        "The claimed {claimed} lies inside it too. So this does not show that nothing happened: the blocks neither show such a change nor rule it out.",
        "La variation affirmée, {claimed}, s’y trouve aussi. Cela ne montre donc pas que rien ne s’est passé\xa0: les blocs ne montrent pas une telle variation et ne l’excluent pas non plus.",
    ),
    "view.bitcoin.head.outside": (
        "The claimed {claimed} lies outside it.",
        "La variation affirmée, {claimed}, est hors de l’intervalle.",
    ),
    "view.bitcoin.fact.share": (
        "Share of {place} in the world's hashrate, {month}",
        "{place}\xa0: part du hashrate mondial, {month}",
    ),
    "view.bitcoin.fact.miners": (
        "Revenue that miners in {place} lost, by the mining map",
        "{place}\xa0: recettes perdues par les mineurs, selon la carte du minage",
    ),
    "view.bitcoin.fact.left": (
        "By calculation, part of what ran in {place} that is gone {after} months on, with the cut and power rationed",
        "{place}\xa0: selon le calcul, part de ce qui tournait et qui est partie après {after} mois, avec la coupure et le rationnement de l’électricité",
    ),
    "view.bitcoin.contents": (
        "On this page",
        "Sur cette page",
    ),
    "view.bitcoin.hashrate": (
        "Hashrate and its noise",
        "Le hashrate et son bruit",
    ),
    "view.bitcoin.hashrate.table": (
        "Change of hashrate from {at} UTC, by stretch and by what it is compared with (median and 90 % interval)",
        "Variation du hashrate à partir du {at} UTC, par tronçon et par référence (médiane et intervalle à 90\xa0%)",
    ),
    "view.bitcoin.hashrate.power": (
        "chance that the claimed {claimed} would be seen",
        "probabilité de voir la variation affirmée, {claimed}",
    ),
    "view.bitcoin.hashrate.more": (
        "Every published estimator, the hypotheses, and published figures as counts of blocks",
        "Chaque estimateur publié, les hypothèses, et les chiffres publiés lus comme des nombres de blocs",
    ),
    "view.bitcoin.claims": (
        "What was said, against the blocks",
        "Ce qui a été dit, face aux blocs",
    ),
    "view.bitcoin.claims.note": (
        "{count:|one=# claim|other=# claims} about hashrate, each judged by the blocks. Open one to read why.",
        "{count:|one=# affirmation|other=# affirmations} sur le hashrate, {count:|one=jugée|other=chacune jugée} par les blocs. En ouvrir une pour lire pourquoi.",
    ),
    "view.bitcoin.claims.all": (
        "All claims of the case",
        "Toutes les affirmations du cas",
    ),
    "view.bitcoin.difficulty": (
        "Difficulty: the next retargets",
        "Difficulté\xa0: les prochains réajustements",
    ),
    "view.bitcoin.difficulty.forecast": (
        "Forecast of the next retargets, known at {now} UTC (median and 90 % interval)",
        "Prévision des prochains réajustements, telle que connue le {now} UTC (médiane et intervalle à 90\xa0%)",
    ),
    "view.bitcoin.difficulty.label": (
        "Change of difficulty at block {height:,}, about {date}",
        "Changement de difficulté au bloc {height:,}, vers le {date}",
    ),
    "view.bitcoin.difficulty.when": (
        "When block {height:,} comes (UTC)",
        "Quand vient le bloc {height:,} (UTC)",
    ),
    "view.bitcoin.difficulty.past": (
        "Retargets in the blocks, exact to the compact bits",
        "Réajustements dans les blocs, exacts jusqu’aux bits compacts",
    ),
    "view.bitcoin.difficulty.printed": (
        "What dashboards print, without an interval",
        "Ce qu’affichent les tableaux de bord, sans intervalle",
    ),
    "view.bitcoin.map": (
        "The mining map",
        "La carte du minage",
    ),
    "view.bitcoin.map.one": (
        "Of this month a single country is on record here.",
        "Pour ce mois, un seul pays est attesté ici.",
    ),
    "view.bitcoin.map.countries": (
        "Country",
        "Pays",
    ),
    "view.bitcoin.map.months": (
        "Month of the map",
        "Mois de la carte",
    ),
    "view.bitcoin.map.table": (
        "Share of the world's hashrate by country, {month}",
        "Part du hashrate mondial par pays, {month}",
    ),
    "view.bitcoin.map.note": (
        "Shares as published, without an interval. {country} is chosen: choose another to see what mining earns there and where its machines would go.",
        "Parts telles que publiées, sans intervalle. Pays choisi\xa0: {country}\u202f; en choisir un autre montre ce que le minage y rapporte et où iraient ses machines.",
    ),
    "view.bitcoin.mining": (
        "What mining earns in {place}",
        "Ce que rapporte le minage\xa0: {place}",
    ),
    "view.bitcoin.mining.rationing": (
        "Revenue that miners lost to the power cut, a cause of its own",
        "Recettes perdues par les mineurs du fait de la coupure d’électricité, cause distincte",
    ),
    "view.bitcoin.mining.margin": (
        "Margin that miners lost to the network, power not used taken off",
        "Marge perdue par les mineurs du fait du réseau, électricité non utilisée déduite",
    ),
    "view.bitcoin.mining.more": (
        "Machines, countries by tariff, and installed power",
        "Machines, pays par tarif et puissance installée",
    ),
    "view.bitcoin.migration": (
        "Where miners go next: {place}",
        "Où vont ensuite les mineurs\xa0: {place}",
    ),
    "view.bitcoin.migration.left": (
        "Part of what ran in {place} in {month} that has left, by scenario (median and 90 % interval)",
        "{place}\xa0: part de ce qui tournait en {month} et qui est partie, par scénario (médiane et intervalle à 90\xa0%)",
    ),
    "view.bitcoin.migration.where": (
        "Where it runs {after} months after the cut and rationed power (median and 90 % interval)",
        "Où cela tourne {after} mois après la coupure et le rationnement de l’électricité (médiane et intervalle à 90\xa0%)",
    ),
    "view.bitcoin.migration.missing": (
        "on its way, or scrapped",
        "en route, ou au rebut",
    ),
    "view.bitcoin.migration.more": (
        "Whether the map shows the cut, what it adds, and limits",
        "Si la carte montre la coupure, ce qu’elle ajoute, et les limites",
    ),
    "view.bitcoin.price": (
        "The price",
        "Le prix",
    ),
    "view.bitcoin.price.beyond": (
        "{label}, beyond {model}",
        "{label}, au-delà de {model}",
    ),
    "view.bitcoin.price.more": (
        "Every series, with its tests",
        "Chaque série, avec ses tests",
    ),
    "view.bitcoin.partition": (
        "Had it mined by itself",
        "Si le pays avait miné seul",
    ),
    "view.bitcoin.cannot": (
        "Not shown for this country: {why}",
        "Non montré pour ce pays\xa0: {why}",
    ),
    "view.bitcoin.partition.blocks": (
        "Blocks that miners cut off, without a pool inside, did not find",
        "Blocs que les mineurs coupés, sans pool à l’intérieur, n’ont pas trouvés",
    ),
    "view.bitcoin.commands": (
        "The same by command",
        "La même chose en ligne de commande",
    ),
    "view.bitcoin.column.compared": (
        "compared with",
        "référence",
    ),
    "view.bitcoin.column.block": (
        "from block",
        "à partir du bloc",
    ),
    "view.bitcoin.column.date": (
        "date (UTC)",
        "date (UTC)",
    ),
    "view.bitcoin.column.change": (
        "change of difficulty",
        "changement de difficulté",
    ),
    "view.bitcoin.column.fall": (
        "chance of a fall",
        "probabilité d’une baisse",
    ),
    "view.bitcoin.column.country": (
        "country",
        "pays",
    ),
    "view.bitcoin.column.share": (
        "share",
        "part",
    ),
    "view.bitcoin.column.hashrate": (
        "EH/s",
        "EH/s",
    ),
    "view.bitcoin.column.published": (
        "published",
        "publié",
    ),
    "view.bitcoin.column.source": (
        "source",
        "source",
    ),
    "view.bitcoin.column.left": (
        "{months:|one=after # month|other=after # months}",
        "après {months} mois",
    ),
    "view.bitcoin.column.half": (
        "half gone after, months",
        "moitié partie après, mois",
    ),
    "view.bitcoin.column.part": (
        "part of what left",
        "part de ce qui est parti",
    ),
    "view.bitcoin.method.posterior": (
        "Posterior of the change, from the counts of blocks at the difficulty in force up to the end of the window: averaged over the level before, growth and its wander.",
        "A posteriori de la variation, d’après les comptes de blocs à la difficulté en vigueur jusqu’à la fin de la fenêtre\xa0: moyenne sur le niveau antérieur, la croissance et ses dérives.",
    ),
    "view.bitcoin.method.posterior_all": (
        "Posterior of the change, from all blocks of the stretch, before, in and after the event: averaged over the level, growth and its wander.",
        "A posteriori de la variation, d’après tous les blocs du tronçon, avant, pendant et après l’événement\xa0: moyenne sur le niveau, la croissance et ses dérives.",
    ),
    "view.bitcoin.method.window": (
        "Count of blocks in the window against the count expected by the baseline, at the difficulty in force; exact for two Poisson counts.",
        "Compte de blocs dans la fenêtre contre le compte attendu d’après la référence, à la difficulté en vigueur\u202f; exact pour deux comptes de Poisson.",
    ),
    "view.bitcoin.method.later": (
        "It uses blocks from after the window, so that nobody could have known it then.",
        "Elle utilise des blocs postérieurs à la fenêtre, personne n’aurait donc pu le savoir alors.",
    ),
    "view.bitcoin.method.retarget": (
        "Paths of hashrate drawn from what the blocks tell, with growth, and blocks drawn at random at each difficulty.",
        "Trajectoires de hashrate tirées de ce que disent les blocs, avec croissance, et blocs tirés au hasard à chaque difficulté.",
    ),
    "view.bitcoin.method.map": (
        "The country's share of the mining map, times the part of its miners without another link, times the hours without wired access; at what a block paid.",
        "La part du pays sur la carte du minage, fois la part de ses mineurs sans autre lien, fois les heures sans accès filaire\u202f; à ce que payait un bloc.",
    ),
    "view.bitcoin.method.share": (
        "As published ({published}), from the share of pools that report where their miners are.",
        "Telle que publiée ({published}), d’après la part des pools qui déclarent où sont leurs mineurs.",
    ),
    "view.bitcoin.method.rationing": (
        "The part of the country's load that was cut off, taken as that part of its hashrate, over the days on record; at what a block paid.",
        "La part de la charge du pays qui a été coupée, prise pour la même part de son hashrate, sur les jours attestés\u202f; à ce que payait un bloc.",
    ),
    "view.bitcoin.method.margin": (
        "Revenue less the power that was not used, at the tariff; the mix of machines is assumed.",
        "Recettes moins l’électricité non utilisée, au tarif\u202f; la composition du parc de machines est supposée.",
    ),
    "view.bitcoin.method.price": (
        "Event study: the return over the whole event beyond what the model of the days before expects.",
        "Étude d’événement\xa0: le rendement sur tout l’événement au-delà de ce qu’attend le modèle des jours antérieurs.",
    ),
    "view.bitcoin.method.migration": (
        "Model of the movement of machines between countries, fitted to 29 monthly maps; a calculation under a scenario, not a finding.",
        "Modèle du déplacement des machines entre pays, ajusté à 29 cartes mensuelles\u202f; un calcul selon un scénario, non un constat.",
    ),
    "view.bitcoin.parameter.growth": (
        "growth before these blocks are read",
        "croissance avant la lecture de ces blocs",
    ),
    "view.bitcoin.parameter.growth.is": (
        "{drift:+.2f} % a day (standard deviation {sd:.2f})",
        "{drift:+.2f}\xa0% par jour (écart type {sd:.2f})",
    ),
    "view.bitcoin.parameter.blocks": (
        "blocks used",
        "blocs utilisés",
    ),
    "view.bitcoin.parameter.likelihood": (
        "evidence for the claimed {claimed}",
        "élément de preuve pour la variation affirmée, {claimed}",
    ),
    "view.bitcoin.parameter.likelihood.is": (
        "{times} times as likely as no change",
        "{times} fois plus vraisemblable que sans changement",
    ),
    "view.bitcoin.status.chosen": (
        "chosen",
        "choisi",
    ),
    "view.bitcoin.status.counted": (
        "counted",
        "compté",
    ),
    "view.bitcoin.status.computed": (
        "computed",
        "calculé",
    ),
    "view.bitcoin.status.fitted": (
        "fitted to the epochs on record",
        "ajusté aux époques attestées",
    ),
    "view.bitcoin.status.fitted_map": (
        "5, 50 and 95 % points after the map",
        "5, 50 et 95\xa0% selon la carte",
    ),
    "error.map_no_month": (
        "`month` is {month}; the case's mining map has {known}",
        "`month` vaut {month}\u202f; la carte du minage du cas a {known}",
    ),
    "error.map_no_country": (
        "`place` is {place}; give one of {known}",
        "`place` vaut {place}\u202f; donnez l’un de {known}",
    ),
    "error.migration_no_fit": (
        "the model of movement starts from December 2021, and '{case}' is of another time or country",
        "le modèle de déplacement part de décembre 2021, et «\u202f{case}\u202f» est d’une autre époque ou d’un autre pays",
    ),
    "figure.mining_map": (
        "Where Bitcoin was mined, {month}: {list}",
        "Où Bitcoin était miné, {month}\xa0: {list}",
    ),
    "figure.mining_map.item": (
        "{country} {share:.1f} %",
        "{country} {share:.1f}\xa0%",
    ),
    "figure.mining_map.note": (
        "Above: percent of the world's hashrate in {month}. Below: the months on record; what lies between two dots is not. As published, without an interval: a sample of pools, with miners placed by their addresses, so that a zero is nobody seen, not nobody there.",
        "En haut\xa0: pour cent du hashrate mondial, {month}. En bas\xa0: les mois attestés\u202f; ce qui sépare deux points ne l’est pas. Tel que publié, sans intervalle\xa0: un échantillon de pools, où les mineurs sont situés par leurs adresses, si bien qu’un zéro signifie que personne n’a été vu, non qu’il n’y avait personne.",
    ),
    "figure.mining_map.alt": (
        "Share of the world's hashrate in {month}: {list}.",
        "Part du hashrate mondial, {month}\xa0: {list}.",
    ),
    "figure.mining_map.axis": (
        "percent of the world's hashrate",
        "pour cent du hashrate mondial",
    ),
}
