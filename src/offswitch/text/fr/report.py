"""The terminal report."""

TEXT: dict[str, tuple[str, str]] = {
    "hours.reconstructed": (
        "from the reconstructed series",
        "de la série reconstituée",
    ),
    "hours.observed": (
        "from the observed series",
        "de la série observée",
    ),
    "hours.published": (
        "{whose}",
        "{whose}",
    ),
    "hours.unknown": (
        "an unknown number of",
        "un nombre inconnu de",
    ),
    "hours.never": (
        "no time in it",
        "aucun temps",
    ),
    "method.oecd_2011": (
        "OECD 2011",
        "OCDE 2011",
    ),
    "method.brookings_2016": (
        "Brookings 2016",
        "Brookings 2016",
    ),
    "method.deloitte_2016_percent": (
        "Deloitte 2016, percent",
        "Deloitte 2016, pour cent",
    ),
    "method.deloitte_2016_dollar": (
        "Deloitte 2016, dollars",
        "Deloitte 2016, dollars",
    ),
    "method.netblocks_cost": (
        "NetBlocks COST / Top10VPN",
        "NetBlocks COST / Top10VPN",
    ),
    "caveat.unobserved": (
        "{hours:g} h inside the outage were not observed and count as nothing lost",
        "{hours:g}\xa0h de la coupure n’ont pas été observées et comptent comme rien de perdu",
    ),
    "caveat.too_long": (
        "{hours:.0f} h is longer than the {longest:.0f} h the function was stated for",
        "{hours:.0f}\xa0h dépassent les {longest:.0f}\xa0h pour lesquelles la fonction a été énoncée",
    ),
    "caveat.mining_proportional": (
        "assumes that miners lose in proportion to wired access, short restorations included",
        "suppose que les mineurs perdent en proportion de l’accès filaire, courts rétablissements compris",
    ),
    "caveat.brookings_share": (
        "the share for developing members is quoted from memory, not checked against the publication",
        "la part pour les membres en développement est citée de mémoire, sans vérification dans la publication",
    ),
    "caveat.deloitte_tier": (
        "tier '{tier}' by an assumed cut-off; tier '{other}' gives ${usd:,.0f} a full day",
        "niveau «\u202f{tier}\u202f» d’après un seuil supposé\u202f; le niveau «\u202f{other}\u202f» donne {usd:,.0f}\xa0$ par jour entier",
    ),
    "caveat.deloitte_dollar": (
        "presumes ${presumed:,.0f} of GDP a head, against ${actual:,.0f}",
        "présume {presumed:,.0f}\xa0$ de PIB par tête, contre {actual:,.0f}\xa0$",
    ),
    "caveat.cost_calibrated": (
        "taken back from the published figure itself ({share:.1%} of GDP), so it reproduces it and predicts nothing",
        "déduite du chiffre publié lui-même ({share:.1%} du PIB), elle le reproduit donc et ne prédit rien",
    ),
    "omission.economy": (
        "cost to the economy",
        "coût pour l’économie",
    ),
    "omission.no_all": (
        "the series says nothing of all services, only of {service}: no method prices that",
        "la série ne dit rien de l’ensemble des services, seulement de\xa0: {service}\u202f; aucune méthode ne chiffre cela",
    ),
    "omission.no_economy": (
        "the case has no [economy]",
        "le cas n’a pas d'[economy]",
    ),
    "omission.no_parameter": (
        "the case has no parameter '{name}'",
        "le cas n’a pas de paramètre «\u202f{name}\u202f»",
    ),
    "omission.people": (
        "people cut off",
        "personnes coupées",
    ),
    "omission.no_people": (
        "that takes a series of all services, and the population and the share online of the year",
        "il y faut une série de tous les services, et la population et la part en ligne de l’année",
    ),
    "omission.payments": (
        "payments and cash",
        "paiements et espèces",
    ),
    "omission.remittances": (
        "remittances",
        "transferts de fonds",
    ),
    "omission.bitcoin": (
        "Bitcoin",
        "Bitcoin",
    ),
    "omission.no_bitcoin": (
        "the case has no [bitcoin]",
        "le cas n’a pas de [bitcoin]",
    ),
    "omission.mining": (
        "miners' revenue",
        "recettes des mineurs",
    ),
    "omission.no_mining": (
        "the case lacks map_share, miners_without_other_link, fees_per_block or usd_per_btc, a series of wired access, or blocks from before the cut to the return",
        "il manque au cas map_share, miners_without_other_link, fees_per_block ou usd_per_btc, une série de l’accès filaire, ou des blocs d’avant la coupure jusqu’au retour",
    ),
    "report.series.reconstructed": (
        "RECONSTRUCTED from published statements, not measured: outages, hours and costs rest on it",
        "RECONSTITUÉE à partir de déclarations publiées, non mesurée\xa0: coupures, heures et coûts reposent sur elle",
    ),
    "report.series.observed": (
        "observed",
        "observée",
    ),
    "report.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws; intervals hold 90 %",
        "offswitch {version}, graine {seed}, {draws:,} tirages\u202f; intervalles à 90\xa0%",
    ),
    "estimate": (
        "{middle} ({interval})",
        "{middle} ({interval})",
    ),
    "place.the": (
        "the {name}",
        "{name}",
    ),
    "interval": (
        "90 %: {ends}",
        "90\xa0%\xa0: {ends}",
    ),
    "ends": (
        "{low}-{high}",
        "{low}-{high}",
    ),
    "unit.block": (
        "blocks",
        "blocs",
    ),
    "unit.btc": (
        "BTC",
        "BTC",
    ),
    "unit.eh/s": (
        "EH/s",
        "EH/s",
    ),
    "unit.farm": (
        "farms",
        "fermes",
    ),
    "unit.usd/kwh": (
        "$/kWh",
        "$/kWh",
    ),
    "report.short": (
        "In short",
        "En bref",
    ),
    "span": (
        "{low} to {high}",
        "{low} à {high}",
    ),
    "service.all": (
        "all services",
        "tous les services",
    ),
    "service.mobile": (
        "mobile data",
        "données mobiles",
    ),
    "service.fixed": (
        "wired access",
        "accès filaire",
    ),
    "service.messaging": (
        "messaging",
        "messageries",
    ),
    "service.social": (
        "social media",
        "réseaux sociaux",
    ),
    "service.web": (
        "the web",
        "web",
    ),
    "report.short_network": (
        "Network: {service} down in {place} from {onset} to {back} UTC (restorations between: {count}); by depth {effective} of full loss, {whole} from the first loss of any service.",
        "Réseau ({place})\xa0: coupure du {onset} au {back} UTC ({service}\u202f; rétablissements entre-temps\xa0: {count})\u202f; pondéré par la profondeur, {effective} de perte totale, {whole} depuis la première perte d’un service.",
    ),
    "report.short_ordered": (
        "Ordered rather than an accident: {last}, judged by the last of its outages ({first} by the first); {bare} without the country's record.",
        "Ordonnée plutôt qu’accidentelle\xa0: {last}, jugé sur la dernière de ses coupures ({first} sur la première)\u202f; {bare} sans les antécédents du pays.",
    ),
    "report.short_ordered.one": (
        "Ordered rather than an accident: {last}; {bare} without the country's record.",
        "Ordonnée plutôt qu’accidentelle\xa0: {last}\u202f; {bare} sans les antécédents du pays.",
    ),
    "report.short_network.open": (
        "Network: {service} down in {place} from {onset} UTC and still down when the series ends, {back} (restorations between: {count}); by depth {effective} of full loss so far, {whole} from the first loss of any service.",
        "Réseau ({place})\xa0: coupure à partir du {onset} UTC, encore en cours quand la série s’achève, le {back} ({service}\u202f; rétablissements entre-temps\xa0: {count})\u202f; pondéré par la profondeur, {effective} de perte totale jusqu’ici, {whole} depuis la première perte d’un service.",
    ),
    "report.short_cost": (
        "Cost: {low} to {high} on the latter hours, from the lowest to the highest end of the intervals of {methods} published methods that disagree.",
        "Coût\xa0: {low} à {high} sur ces dernières heures, de la borne la plus basse à la plus haute des intervalles de {methods} méthodes publiées qui divergent.",
    ),
    "report.short_sectors": (
        "By sector, by our own method: {alone} of value added lost to the shutdown alone, after what was made up later; the same cut in an ordinary week would have cost {ordinary}. Most of its inputs are assumed.",
        "Par secteur, par notre propre méthode\xa0: {alone} de valeur ajoutée perdus du seul fait de la coupure, après ce qui a été rattrapé\u202f; la même coupure dans une semaine ordinaire aurait coûté {ordinary}. La plupart de ses données d’entrée sont supposées.",
    ),
    "report.short_payments": (
        "Payments: {lost} of purchases lost, {share} of those meant in {days:.3g} days; by the network alone, had banks stayed open, {network}. Mostly assumed.",
        "Paiements\xa0: {lost} d’achats perdus, {share} de ceux prévus en {days:.3g} jours\u202f; par le réseau seul, si les banques étaient restées ouvertes, {network}. Pour l’essentiel supposé.",
    ),
    "report.short_remittances": (
        "Money of people held up at the border: {list}; most of it came late.",
        "Fonds de particuliers retenus à la frontière\xa0: {list}\u202f; la plupart sont venus en retard.",
    ),
    "report.short_remittances.one": (
        "{late} {where}",
        "{late} {where}",
    ),
    "report.short_hashrate": (
        "Bitcoin: in the first {first:.0f} h hashrate changed by {day} by baseline, {noise}",
        "Bitcoin\xa0: dans les {first:.0f} premières heures, le hashrate a varié de {day} selon la référence, {noise}",
    ),
    "report.short_hashrate.claimed": (
        "; the blocks of {whole:.0f} h are {ratio} times as likely under a lasting {claimed} as under no change.",
        "; les blocs de {whole:.0f}\xa0h sont {ratio} fois plus vraisemblables sous un changement durable de {claimed} que sans changement.",
    ),
    "report.noise": (
        "within the noise of so few blocks",
        "dans le bruit de si peu de blocs",
    ),
    "report.no_noise": (
        "beyond the noise of so few blocks by some",
        "au-delà du bruit de si peu de blocs pour certaines",
    ),
    "report.short_mining": (
        "Miners: {map} lost by the mining map, {chain} by the blocks (baseline: {baseline}).",
        "Mineurs\xa0: {map} perdus selon la carte du minage, {chain} selon les blocs (référence\xa0: {baseline}).",
    ),
    "report.short_price": (
        "Price: Bitcoin {moved} {change:.1f} % in the {periods} sessions from the cut on; beyond what {model} explains {beyond}, {told}. That the cut caused it: {verdict}.",
        "Prix\xa0: Bitcoin, {moved} de {change:.1f}\xa0% dans les {periods} séances à partir de la coupure\u202f; au-delà de ce qu’explique le modèle ({model}) {beyond}, {told}. Que la coupure en soit la cause\xa0: {verdict}.",
    ),
    "report.short_migration": (
        "Hashrate leaving the country within a year, calculated: {none} with no shock, {cut} with the cut alone, {rationing} with power rationed. The mining map does not show the cut.",
        "Hashrate quittant le pays en un an, calculé\xa0: {none} sans choc, {cut} avec la coupure seule, {rationing} avec l’électricité rationnée. La carte du minage ne montre pas la coupure.",
    ),
    "report.short_claims": (
        "Claims: {list}.",
        "Affirmations, par verdict\xa0: {list}.",
    ),
    "report.happened": (
        "What happened",
        "Ce qui s’est passé",
    ),
    "report.summary": (
        "In {place}, {service} down from {onset} to {back} UTC ({local}): {hours} from onset to stable return. Weighted by depth that is {cut} of full loss; from the first loss of any service, {effective}.",
        "{place}\xa0: coupure ({service}) du {onset} au {back} UTC ({local}), soit {hours} du début au retour stable. Pondéré par la profondeur, cela fait {cut} de perte totale\u202f; depuis la première perte d’un service, {effective}.",
    ),
    "report.summary.open": (
        "In {place}, {service} down from {onset} UTC ({local}) and still down when the series ends, {back}: at least {hours} from onset. Weighted by depth that is {cut} of full loss; from the first loss of any service, {effective}.",
        "{place}\xa0: coupure ({service}) à partir du {onset} UTC ({local}), encore en cours quand la série s’achève, le {back}, soit au moins {hours} depuis le début. Pondéré par la profondeur, cela fait {cut} de perte totale\u202f; depuis la première perte d’un service, {effective}.",
    ),
    "report.bounds": (
        "With the series at its highest or lowest throughout it is {low} or {high} h.",
        "Avec la série partout au plus haut ou au plus bas, cela fait {low} ou {high}\xa0h.",
    ),
    "report.caveat": (
        "Beware: {caveat}.",
        "Attention\xa0: {caveat}.",
    ),
    "report.people": (
        "Cut off at the worst hour: {people} online.",
        "Coupés à l’heure la plus touchée\xa0: {people} en ligne.",
    ),
    "report.edge": (
        "{time} ±{minutes:.0f} min",
        "{time} ±{minutes:.0f}\xa0min",
    ),
    "report.edge_uneven": (
        "{time} {early:+.0f} to {late:+.0f} min",
        "{time} {early:+.0f} à {late:+.0f}\xa0min",
    ),
    "report.edge_chosen": (
        "{time} (chosen)",
        "{time} (choisi)",
    ),
    "report.minutes": (
        "{minutes:.0f} min",
        "{minutes:.0f}\xa0min",
    ),
    "report.chosen": (
        "An edge marked as chosen was published by nobody: a chosen level of the series makes it.",
        "Un instant marqué comme choisi n’a été publié par personne\xa0: c’est un niveau choisi de la série qui le produit.",
    ),
    "report.windows": (
        "Restorations of {service} in between: {count}, {hours:.1f} h in all.",
        "Rétablissements entre-temps ({service})\xa0: {count}, soit {hours:.1f}\xa0h en tout.",
    ),
    "report.edge_cut": (
        "{time} cut ({service})",
        "{time} coupure ({service})",
    ),
    "report.edge_restored": (
        "{time} restored ({service})",
        "{time} rétablissement ({service})",
    ),
    "report.ordered": (
        "Ordered, or an accident? Probability that it was ordered: {last}, judged after the last of the {count} outages ({service}); {first} after the first, before anything recurred; {bare} after the last without the country's record.",
        "Ordonnée, ou accident\u202f? Probabilité qu’elle ait été ordonnée\xa0: {last}, jugée après la dernière des {count} coupures ({service})\u202f; {first} après la première, avant toute répétition\u202f; {bare} après la dernière sans les antécédents du pays.",
    ),
    "report.ordered.one": (
        "Ordered, or an accident? Probability that it was ordered: {last}, judged after the end; {bare} without the country's record.",
        "Ordonnée, ou accident\u202f? Probabilité qu’elle ait été ordonnée\xa0: {last}, jugée après la fin\u202f; {bare} sans les antécédents du pays.",
    ),
    "report.ordered.open": (
        "Ordered, or an accident? Probability that it was ordered: {last}, judged while it lasts; {bare} without the country's record.",
        "Ordonnée, ou accident\u202f? Probabilité qu’elle ait été ordonnée\xa0: {last}, jugée pendant qu’elle dure\u202f; {bare} sans les antécédents du pays.",
    ),
    "report.ordered.why": (
        "Why, against the average outage: {reasons}.",
        "Pourquoi, par rapport à la panne moyenne\xa0: {reasons}.",
    ),
    "report.ordered.unknown": (
        "Not known, and not weighed: {what}.",
        "Non connu, et non pesé\xa0: {what}.",
    ),
    "report.ordered.no_place": (
        "Whether it was ordered is not judged: the record covers no such country.",
        "Si elle était ordonnée n’est pas jugé\xa0: les antécédents recensés ne couvrent pas ce pays.",
    ),
    "report.edges.observed": (
        "Found edges differ from the published ones by {median:.0f} min (median), {most:.0f} at most: the series was observed, so this is a check of both.",
        "Les instants trouvés s’écartent des instants publiés de {median:.0f}\xa0min (médiane), {most:.0f} au plus\xa0: la série a été observée, cela vérifie donc les deux.",
    ),
    "report.edges.reconstructed": (
        "Found edges differ from the published ones by {median:.0f} min (median), {most:.0f} at most. The series was built from those edges, so this shows that the detector reads it back and nothing more; each ± is that of the one source it was built from.",
        "Les instants trouvés s’écartent des instants publiés de {median:.0f}\xa0min (médiane), {most:.0f} au plus. La série a été construite à partir de ces instants, cela montre donc que le détecteur la relit et rien de plus\u202f; chaque ± est celui de la seule source dont elle est tirée.",
    ),
    "report.agreement": (
        "Given twice or more: {edges} edges; within the stated uncertainties: {within}; other sources differ from the one used by {median:.0f} min (median), {greatest:.0f} at most. One source alone: {alone}.",
        "Donnés deux fois ou plus\xa0: {edges} instants\u202f; dans les incertitudes déclarées\xa0: {within}\u202f; les autres sources s’écartent de celle utilisée de {median:.0f}\xa0min (médiane), {greatest:.0f} au plus. Une seule source\xa0: {alone}.",
    ),
    "report.cross.observed": (
        "How publications agree with each other, edge by edge (UTC):",
        "Comment les publications s’accordent entre elles, instant par instant (UTC)\xa0:",
    ),
    "report.cross.reconstructed": (
        "The real check is how publications agree with each other, edge by edge (UTC):",
        "La véritable vérification est la façon dont les publications s’accordent entre elles, instant par instant (UTC)\xa0:",
    ),
    "report.cost": (
        "What it cost",
        "Ce qu’elle a coûté",
    ),
    "report.cost_note": (
        "Spread between methods is disagreement between methods that share inputs, not a confidence interval. Local money and the share of a year's GDP are for effective hours.",
        "L’écart entre méthodes est un désaccord entre méthodes qui partagent des données d’entrée, non un intervalle de confiance. La monnaie locale et la part du PIB annuel valent pour les heures effectives.",
    ),
    "report.explained": (
        "Hours of full loss that each published figure takes to be right, by method:",
        "Heures de perte totale que chaque chiffre publié suppose pour être juste, par méthode\xa0:",
    ),
    "report.published_hours": (
        "Published hours: {list}.",
        "Durées publiées\xa0: {list}.",
    ),
    "report.reproduction": (
        "Published figures of these methods: {equal} of {computed} computed are equal, but {apps} are blocks of apps, which nothing here is priced by and whose constant was recovered from such figures, and {recalled} rest on a GDP quoted from memory, not checked against the publication. Not counted as reproduction: {arithmetic} arithmetic only, {look_up} looked up, {calibrated} calibrated, {not_reproducible} not reproducible.",
        "Chiffres publiés de ces méthodes\xa0: {equal} des {computed} calculés sont égaux, mais {apps} sont des blocages d’applications, que rien ici ne chiffre et dont la constante a été tirée de tels chiffres, et {recalled} reposent sur un PIB cité de mémoire, sans vérification dans la publication. Non comptés comme reproduction\xa0: {arithmetic} d’arithmétique seule, {look_up} relevés, {calibrated} calés, {not_reproducible} non reproductibles.",
    ),
    "report.bitcoin": (
        "What it did to Bitcoin",
        "Ce qu’elle a fait à Bitcoin",
    ),
    "report.changes": (
        "Change of hashrate in % after {start}, counted against each baseline (90 %), then how many times as likely the blocks are under a lasting {claimed} as under no change:",
        "Variation du hashrate en\xa0% après {start}, comptée par rapport à chaque référence (90\xa0%), puis combien de fois plus vraisemblables sont les blocs sous un changement durable de {claimed} que sans changement\xa0:",
    ),
    "report.changes.unclaimed": (
        "Change of hashrate in % after {start}, counted against each baseline (90 %):",
        "Variation du hashrate en\xa0% après {start}, comptée par rapport à chaque référence (90\xa0%)\xa0:",
    ),
    "report.changes.cut": (
        "the stated cut, {at} UTC",
        "la coupure déclarée, {at} UTC",
    ),
    "report.changes.onset": (
        "the onset found, {at} UTC",
        "le début trouvé, {at} UTC",
    ),
    "report.tested": (
        "Stated changes, counted against the same baselines: how many times as likely the blocks are as under no change, and the chance that a test at 5 % would see it (power):",
        "Variations énoncées, comptées par rapport aux mêmes références\xa0: combien de fois plus vraisemblables sont les blocs que sans changement, et la probabilité qu’un test à 5\xa0% la voie (puissance)\xa0:",
    ),
    "report.retargets": (
        "Difficulty: {list}.",
        "Difficulté\xa0: {list}.",
    ),
    "report.retarget": (
        "{difficulty:,.0f} from block {height:,} ({time}, bits {bits:08x})",
        "{difficulty:,.0f} à partir du bloc {height:,} ({time}, bits {bits:08x})",
    ),
    "report.mining": (
        "The country's miners lost, by the mining map, {map_blocks} or {map_usd}; by the blocks (baseline: {baseline}) the world was short of {chain_blocks} or {chain_usd}.",
        "Les mineurs du pays ont perdu, selon la carte du minage, {map_blocks} ou {map_usd}\u202f; selon les blocs (référence\xa0: {baseline}), il a manqué au monde {chain_blocks} ou {chain_usd}.",
    ),
    "report.conflict": (
        "The two conflict: in only {chance} of the draws, by baseline, was the world short of as many blocks as the map says.",
        "Les deux sont en conflit\xa0: il n’a manqué au monde autant de blocs que le dit la carte que dans {chance} des tirages, selon la référence.",
    ),
    "report.no_conflict": (
        "They pull apart without excluding each other: in {chance} of the draws, by baseline, was the world short of as many blocks as the map says.",
        "Les deux s’écartent sans s’exclure\xa0: dans {chance} des tirages, selon la référence, il a manqué au monde autant de blocs que le dit la carte.",
    ),
    "report.press": (
        "The press gave {usd}: {map} the map's interval, {blocks} the blocks'; it is {hours:.0f} full hours of the map's share.",
        "La presse a donné {usd}\xa0: {map} l’intervalle de la carte, {blocks} celui des blocs\u202f; c’est {hours:.0f} heures pleines de la part de la carte.",
    ),
    "report.below": (
        "below",
        "sous",
    ),
    "report.inside": (
        "inside",
        "dans",
    ),
    "report.above": (
        "above",
        "au-dessus de",
    ),
    "report.payments": (
        "Payments, cash and remittances",
        "Paiements, espèces et transferts de fonds",
    ),
    "report.payments_draws": (
        "Payments are followed in {draws:,} draws here; `offswitch payments case` takes more, and tells regions, days and hours.",
        "Les paiements sont suivis ici en {draws:,} tirages\u202f; `offswitch payments case` en prend davantage, et détaille régions, jours et heures.",
    ),
    "report.price": (
        "What the price did",
        "Ce qu’a fait le prix",
    ),
    "report.migration": (
        "Where the hashrate goes",
        "Où va le hashrate",
    ),
    "report.said": (
        "What was said",
        "Ce qui a été dit",
    ),
    "report.counts": (
        "{total} claims: {list}.",
        "{total} affirmations, par verdict\xa0: {list}.",
    ),
    "report.left_out": (
        "What was left out",
        "Ce qui a été laissé de côté",
    ),
    "report.more": (
        "`--full` prints every cost, claim and source; `--json` gives everything.",
        "`--full` affiche chaque coût, affirmation et source\u202f; `--json` donne tout.",
    ),
    "report.parameters": (
        "Parameters",
        "Paramètres",
    ),
    "report.sources": (
        "Sources",
        "Sources",
    ),
    "report.own": (
        "Flows of your own exposures that were interrupted",
        "Flux de vos propres expositions qui ont été interrompus",
    ),
    "column.service": (
        "service",
        "service",
    ),
    "column.start": (
        "start (UTC)",
        "début (UTC)",
    ),
    "column.end": (
        "end (UTC)",
        "fin (UTC)",
    ),
    "column.depth": (
        "depth",
        "profondeur",
    ),
    "column.confidence": (
        "found in",
        "trouvé dans",
    ),
    "column.method_usd": (
        "US$ M by method",
        "M$ US par méthode",
    ),
    "column.method_hours": (
        "hours by method",
        "heures par méthode",
    ),
    "column.over": (
        "{hours} h",
        "{hours}\xa0h",
    ),
    "column.local": (
        "local",
        "local",
    ),
    "column.gdp": (
        "% of GDP",
        "% du PIB",
    ),
    "column.window": (
        "after",
        "après",
    ),
    "column.hypothesis": (
        "hypothesis",
        "hypothèse",
    ),
    "column.bayes": (
        "times",
        "fois",
    ),
    "column.power": (
        "power",
        "puissance",
    ),
    "column.what": (
        "what",
        "objet",
    ),
    "column.edge": (
        "edge",
        "instant",
    ),
    "column.agree": (
        "apart",
        "écart",
    ),
    "column.sources": (
        "sources and their times",
        "sources et leurs heures",
    ),
    "column.name": (
        "name",
        "nom",
    ),
    "column.value": (
        "value",
        "valeur",
    ),
    "column.unit": (
        "unit",
        "unité",
    ),
    "column.status": (
        "status",
        "statut",
    ),
    "column.source": (
        "source",
        "source",
    ),
    "column.title": (
        "title",
        "titre",
    ),
    "column.effective": (
        "effective",
        "effectives",
    ),
    "column.nominal": (
        "nominal",
        "nominales",
    ),
    "column.case": (
        "case",
        "cas",
    ),
    "column.place": (
        "place",
        "lieu",
    ),
    "column.from": (
        "from",
        "de",
    ),
    "column.to": (
        "to",
        "à",
    ),
    "column.series": (
        "series",
        "série",
    ),
    "baseline.epoch": (
        "since last retarget",
        "depuis le dernier réajustement",
    ),
    "baseline.7_days": (
        "7 days",
        "7 jours",
    ),
    "baseline.all_before": (
        "all blocks before",
        "tous les blocs d’avant",
    ),
    "baseline.before_and_after": (
        "before and after",
        "avant et après",
    ),
    "hypothesis.none": (
        "no change",
        "aucun changement",
    ),
    "hypothesis.lasting_claimed_change": (
        "lasting, as claimed",
        "durable, comme affirmé",
    ),
    "hypothesis.map": (
        "map of {month} x hours",
        "carte de {month} x heures",
    ),
    "case.where": (
        "{place}, {start} to {end} UTC",
        "{place}, du {start} au {end} UTC",
    ),
    "case.holds": (
        "Holds {list}.",
        "Contient\xa0: {list}.",
    ),
    "case.hash": (
        "Hash {hash}",
        "Empreinte {hash}",
    ),
    "case.observations": (
        "observations",
        "observations",
    ),
    "case.signals": (
        "signals",
        "signaux",
    ),
    "case.edges": (
        "published edges",
        "instants publiés",
    ),
    "case.blocks": (
        "blocks",
        "blocs",
    ),
    "case.prices": (
        "prices",
        "prix",
    ),
    "case.parameters": (
        "parameters",
        "paramètres",
    ),
    "case.claims": (
        "claims",
        "affirmations",
    ),
    "case.sources": (
        "sources",
        "sources",
    ),
    "case.levels": (
        "What each level of the series rests on",
        "Ce sur quoi repose chaque niveau de la série",
    ),
    "case.published": (
        "published",
        "publié",
    ),
    "case.chosen": (
        "chosen",
        "choisi",
    ),
    "column.reach": (
        "reachable",
        "joignable",
    ),
    "column.height": (
        "height",
        "hauteur",
    ),
    "column.basis": (
        "basis",
        "fondement",
    ),
    "case.timeline": (
        "What was said when",
        "Ce qui a été dit, et quand",
    ),
    "case.networks": (
        "Networks",
        "Réseaux",
    ),
    "case.regions": (
        "Regions",
        "Régions",
    ),
    "column.asn": (
        "network",
        "réseau",
    ),
    "column.kind": (
        "kind",
        "nature",
    ),
    "column.code": (
        "code",
        "code",
    ),
    "column.people": (
        "people",
        "habitants",
    ),
    "column.offset": (
        "clock",
        "horloge",
    ),
}
