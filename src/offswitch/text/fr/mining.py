"""What `offswitch mining` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "help.mining": (
        "What mining earns and costs in a country, how much of it there is, and what a shutdown and a power cut took from it.",
        "Ce que le minage rapporte et coûte dans un pays, combien il y en a, et ce qu’une coupure d’internet et une coupure d’électricité lui ont pris.",
    ),
    "help.mining_place": (
        "Country in ISO 3166 (KZ or KAZ).",
        "Pays en ISO 3166 (KZ ou KAZ).",
    ),
    "help.mining_case": (
        "The case that gives the chain, the prices and the mining map.",
        "Le cas qui donne la chaîne, les prix et la carte du minage.",
    ),
    "help.mining_tariff": (
        "Price of power in USD/kWh, in place of the business tariff on record.",
        "Prix de l’électricité en USD/kWh, à la place du tarif professionnel attesté.",
    ),
    "help.mining_machine": (
        "A machine to look at, such as 'Antminer S19 Pro', in place of all. May be repeated.",
        "Une machine à examiner, comme 'Antminer S19 Pro', au lieu de toutes. Peut être répété.",
    ),
    "error.unknown_machine": (
        "no machine on record is called '{name}'; nearest: {close}. `offswitch mining KZ --json` lists all",
        "aucune machine attestée ne s’appelle «\u202f{name}\u202f»\u202f; noms proches\xa0: {close}. `offswitch mining KZ --json` les donne toutes",
    ),
    "error.machine_power": (
        "the power of '{model}' over its hashrate is not its J/TH; correct one of them",
        "la puissance de «\u202f{model}\u202f» divisée par son hashrate n’est pas son J/TH\u202f; corrigez l’un d’eux",
    ),
    "error.mining_region": (
        "'{place}' is a region, and tariffs and the mining map are of countries; give {country}",
        "«\u202f{place}\u202f» est une région, or les tarifs et la carte du minage sont par pays\u202f; donnez {country}",
    ),
    "error.no_tariff": (
        "no business tariff of {place} is on record; give one with --tariff USD_PER_KWH. On record: {known}",
        "aucun tarif professionnel n’est attesté ({place})\u202f; donnez-en un avec --tariff USD_PER_KWH. Attestés\xa0: {known}",
    ),
    "error.bad_tariff": (
        "a tariff of {value} USD/kWh cannot be; give one above zero",
        "un tarif de {value} USD/kWh est impossible\u202f; donnez-en un supérieur à zéro",
    ),
    "error.no_hashprice": (
        "case '{case}' lacks blocks, hourly prices before the cut or fees_per_block, which hashprice needs; add them, or name another with --case",
        "il manque au cas «\u202f{case}\u202f» des blocs, des prix horaires avant la coupure ou fees_per_block, dont hashprice a besoin\u202f; ajoutez-les, ou nommez-en un autre avec --case",
    ),
    "error.map_over_100": (
        "the shares of {month} add up to more than 100 %; correct them, and give each as percent of the whole world",
        "les parts de {month} totalisent plus de 100\xa0%\u202f; corrigez-les, et donnez chacune en pour cent du monde entier",
    ),
    "caveat.rationing": (
        "registered miners only, for the days on record; the power cut was later extended and its end was not found",
        "mineurs enregistrés seulement, pour les jours attestés\u202f; la coupure d’électricité a été prolongée ensuite et sa fin n’a pas été trouvée",
    ),
    "unit.mw": (
        "MW",
        "MW",
    ),
    "unit.kwh": (
        "kWh",
        "kWh",
    ),
    "unit.j/th": (
        "J/TH",
        "J/TH",
    ),
    "unit.th/s": (
        "TH/s",
        "TH/s",
    ),
    "mining.title": (
        "Mining in {place}, by the chain and prices of: {case}",
        "Minage ({place}), d’après la chaîne et les prix de\xa0: {case}",
    ),
    "mining.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. Revenue is what blocks pay, not profit; power is the only cost counted. Intervals are 90 % unless said otherwise.",
        "offswitch {version}, graine {seed}, {draws:,} tirages. Les recettes sont ce que paient les blocs, non un bénéfice\u202f; l’électricité est le seul coût compté. Intervalles à 90\xa0% sauf mention contraire.",
    ),
    "mining.reconstructed": (
        "The hours without network, and so what the shutdown took from miners, are RECONSTRUCTED from published statements.",
        "Les heures sans réseau, et donc ce que la coupure a pris aux mineurs, sont RECONSTITUÉES à partir de déclarations publiées.",
    ),
    "mining.hashprice": (
        "Hashprice",
        "Hashprice",
    ),
    "mining.hashprice.mean": (
        "{usd:.4f} USD per TH/s and day ({low:.4f} to {high:.4f} at the lowest and highest trade), {ph:.1f} USD per PH/s, mean of {start} to {end}.",
        "{usd:.4f} USD par TH/s et par jour (de {low:.4f} à {high:.4f} à la transaction la plus basse et à la plus haute), {ph:.1f} USD par PH/s, moyenne du {start} au {end}.",
    ),
    "mining.hashprice.fees": (
        "Fees are {fees:.4f} BTC a block throughout, their mean of the case; price is {series}.",
        "Les frais sont partout de {fees:.4f} BTC par bloc, leur moyenne dans le cas\u202f; la série de prix est {series}.",
    ),
    "mining.machines": (
        "Machines at {tariff:.3f} USD/kWh ({where})",
        "Machines à {tariff:.3f} USD/kWh ({where})",
    ),
    "mining.tariff.given": (
        "as given",
        "tel que donné",
    ),
    "mining.tariff.record": (
        "business tariff of {period}, {source}",
        "tarif professionnel, {period}, {source}",
    ),
    "mining.machines.earn": (
        "{earning} of {known} machines earn their power. Break-even is the price of power below which a machine does, at the mean hashprice (and at the lowest and highest trade).",
        "{earning} machines sur {known} couvrent leur électricité. Le seuil de rentabilité est le prix de l’électricité au-dessous duquel une machine la couvre, au hashprice moyen (et à la transaction la plus basse et à la plus haute).",
    ),
    "mining.machines.more": (
        "Shown are {shown} of them, spread over the list; --json has all, --machine asks for one.",
        "En sont montrées {shown}, réparties sur la liste\u202f; --json les donne toutes, --machine en demande une.",
    ),
    "mining.countries": (
        "Countries by tariff ({period}, one survey)",
        "Pays par tarif ({period}, une seule enquête)",
    ),
    "mining.countries.rank": (
        "{place} is number {rank} of {count} on record here, the cheapest first.",
        "Rang parmi les {count} pays attestés ici, le moins cher d’abord\xa0: {rank} ({place}).",
    ),
    "mining.countries.unranked": (
        "{place} is not in that survey.",
        "Absent de cette enquête\xa0: {place}.",
    ),
    "mining.countries.note": (
        "For up to three machines: cost of power for one bitcoin in USD, and margin in USD per TH/s and day.",
        "Pour trois machines au plus\xa0: coût de l’électricité d’un bitcoin en USD, et marge en USD par TH/s et par jour.",
    ),
    "mining.power": (
        "Installed power implied by the mining map",
        "Puissance installée qu’implique la carte du minage",
    ),
    "mining.power.note": (
        "Mix of machines unknown. MW: any mix of three generations that earn their power is equally likely, overhead 1 to 20 % (both assumed). Bounds of the Cambridge index: all of the best machine, the mean of all models, all of the worst. Earned at the month's mean price and the fees above, whatever that month's were. Recorded: all, or white (registered) and grey.",
        "Composition du parc inconnue. MW\xa0: tout mélange de trois générations qui couvrent leur électricité est également probable, pertes annexes de 1 à 20\xa0% (les deux supposés). Bornes de l’indice de Cambridge\xa0: tout de la meilleure machine, la moyenne de tous les modèles, tout de la pire. Gagné au prix moyen du mois et avec les frais ci-dessus, quels qu’aient été ceux de ce mois. Attesté\xa0: tout, ou blanc (enregistré) et gris.",
    ),
    "mining.load.mining_load": (
        "{value}",
        "{value}",
    ),
    "mining.load.mining_load_registered": (
        "{value} white",
        "{value} blanc",
    ),
    "mining.load.mining_load_unregistered": (
        "{value} grey",
        "{value} gris",
    ),
    "mining.power.implied": (
        "{mw:,.0f} MW of {month} for its {ehs:.1f} EH/s is {j_per_th:.0f} J/TH, overhead included.",
        "{mw:,.0f} MW en {month} pour {ehs:.1f} EH/s, cela fait {j_per_th:.0f} J/TH, pertes annexes comprises.",
    ),
    "mining.hardware": (
        "Machines implied",
        "Machines impliquées",
    ),
    "mining.hardware.count": (
        "{ehs:.1f} EH/s of {month} takes {count:.0f} thousand machines (90 %: {low:.0f}-{high:.0f}), at the hashrate of a machine assumed in th_per_machine.",
        "{ehs:.1f} EH/s en {month} exigent {count:.0f} milliers de machines (90\xa0%\xa0: {low:.0f}-{high:.0f}), au hashrate par machine supposé dans th_per_machine.",
    ),
    "mining.hardware.usd": (
        "At one published price, {each:,.0f} USD a machine: {usd}. A single valuation by those who seized them: an order of magnitude, not a market price.",
        "À un prix publié, {each:,.0f} USD par machine\xa0: {usd}. Une évaluation unique, par ceux qui les ont saisies\xa0: un ordre de grandeur, non un prix de marché.",
    ),
    "mining.hardware.counted": (
        "Counted by others: {list}.",
        "Comptées par d’autres\xa0: {list}.",
    ),
    "mining.counted.machines_counted": (
        "{value:,.0f} ({period})",
        "{value:,.0f} ({period})",
    ),
    "mining.counted.machines_seized": (
        "{value:,.0f} seized ({period})",
        "{value:,.0f} saisies ({period})",
    ),
    "mining.short.earns": (
        "In the days before the cut a TH/s earned {usd:.3f} USD a day. At {tariff:.3f} USD/kWh {earning} of {known} machines on record earn their power; the best of them breaks even at {best:.3f} USD/kWh.",
        "Dans les jours précédant la coupure, un TH/s rapportait {usd:.3f} USD par jour. À {tariff:.3f} USD/kWh, {earning} des {known} machines attestées couvrent leur électricité\u202f; le seuil de rentabilité de la meilleure est de {best:.3f} USD/kWh.",
    ),
    "mining.short.network": (
        "The network cost the country's miners {map} of revenue by the mining map; by the blocks the world was short of {low} to {high}, by baseline, with intervals that hold zero.",
        "Le réseau a coûté aux mineurs du pays {map} de recettes selon la carte du minage\u202f; selon les blocs il a manqué au monde de {low} à {high}, selon la référence, avec des intervalles qui contiennent zéro.",
    ),
    "mining.short.network_clear": (
        "The network cost the country's miners {map} of revenue by the mining map; by the blocks the world was short of {low} to {high}, by baseline.",
        "Le réseau a coûté aux mineurs du pays {map} de recettes selon la carte du minage\u202f; selon les blocs il a manqué au monde de {low} à {high}, selon la référence.",
    ),
    "mining.short.rationing": (
        "A power cut later that month, a cause of its own, cost them {usd}.",
        "Une coupure d’électricité plus tard dans le mois, cause distincte, leur a coûté {usd}.",
    ),
    "mining.network": (
        "What the network cost its miners",
        "Ce que le réseau a coûté à ses mineurs",
    ),
    "mining.network.loss": (
        "Revenue, from {start} to {end} UTC: {usd}, {btc}, {blocks}. It assumes the map's share, how many miners had no other link, and that those stopped with wired access.",
        "Recettes, du {start} au {end} UTC\xa0: {usd}, {btc}, {blocks}. Sont supposés la part de la carte, le nombre de mineurs sans autre lien, et que ceux-ci se sont arrêtés avec l’accès filaire.",
    ),
    "mining.network.blocks": (
        "Beside it, what the whole world was short of by the blocks themselves, by baseline: {list}. It does not know whose loss it was; below zero, more was found than the baseline expects.",
        "À côté, ce qui a manqué au monde entier d’après les blocs eux-mêmes, par référence\xa0: {list}. On n’y voit pas qui a perdu\u202f; sous zéro, il en a été trouvé plus que la référence n’en attend.",
    ),
    "mining.network.baseline": (
        "{usd} ({baseline})",
        "{usd} ({baseline})",
    ),
    "mining.network.margin": (
        "Power not used: {gwh:.0f} GWh (90 %: {low:.0f}-{high:.0f}), {saved} at the tariff. Margin lost: {lost} (tariff and mix of machines assumed).",
        "Électricité non utilisée\xa0: {gwh:.0f} GWh (90\xa0%\xa0: {low:.0f}-{high:.0f}), {saved} au tarif. Marge perdue\xa0: {lost} (tarif et composition du parc supposés).",
    ),
    "mining.network.others": (
        "Gained by everyone else",
        "Gagné par tous les autres",
    ),
    "mining.network.inside": (
        "Inside an epoch nobody gains: difficulty does not move, and blocks not found are lost to all. Each later retarget came out lower than without the cut:",
        "À l’intérieur d’une époque, personne ne gagne\xa0: la difficulté ne bouge pas, et les blocs non trouvés sont perdus pour tous. Chaque réajustement ultérieur a été plus bas que sans la coupure\xa0:",
    ),
    "mining.network.retarget": (
        "block {height:,}, {time}",
        "bloc {height:,}, {time}",
    ),
    "mining.network.none": (
        "No retarget follows in the blocks of the case, so nobody is seen to gain.",
        "Aucun réajustement ne suit dans les blocs du cas, on ne voit donc personne gagner.",
    ),
    "mining.network.back": (
        "So the world finds about as many blocks more as it was short of; at the price of the days of the cut. It is revenue of all who mined then, not of the firms named in the press.",
        "Le monde trouve ainsi environ autant de blocs de plus qu’il lui en a manqué\u202f; au prix des jours de la coupure. Ce sont les recettes de tous ceux qui minaient alors, non des entreprises nommées dans la presse.",
    ),
    "mining.rationing": (
        "A second cause, kept apart: power",
        "Une seconde cause, tenue à part\xa0: l’électricité",
    ),
    "mining.rationing.loss": (
        "Registered miners were cut off from {start} to {end} (days of UTC), {share} of the country's load, taken as that part of its hashrate: revenue of {usd}, {blocks}, or {day}. It was extended, until when was not found. Not added to the network's.",
        "Les mineurs enregistrés ont été coupés du {start} au {end} (jours UTC), {share} de la charge du pays, prise pour la même part de son hashrate\xa0: recettes de {usd}, {blocks}, soit {day}. La mesure a été prolongée, jusqu’à quand n’a pas été trouvé. Non ajouté à ce qu’a coûté le réseau.",
    ),
    "mining.rationing.said": (
        "Said of the idle days: {value} ({who}).",
        "Dit des jours d’arrêt\xa0: {value} ({who}).",
    ),
    "mining.said": (
        "What was said",
        "Ce qui a été dit",
    ),
    "mining.said.item": (
        "{id}: {statement} Verdict: {verdict}. Why: {why}.",
        "{id}\xa0: {statement} Verdict\xa0: {verdict}. Pourquoi\xa0: {why}",
    ),
    "mining.omitted": (
        "Left out",
        "Laissé de côté",
    ),
    "mining.omitted.power": (
        "installed power: no month of the mining map with a hashrate lies within the prices, or no machine earns its power at the tariff",
        "puissance installée\xa0: aucun mois de la carte du minage avec un hashrate n’est dans les prix, ou aucune machine ne couvre son électricité au tarif",
    ),
    "mining.omitted.foreign": (
        "machines, losses and claims: '{case}' is of another country",
        "machines, pertes et affirmations\xa0: «\u202f{case}\u202f» est d’un autre pays",
    ),
    "mining.omitted.hardware": (
        "machines implied: the case has no th_per_machine or no month of the map",
        "machines impliquées\xa0: le cas n’a pas de th_per_machine ou aucun mois de la carte",
    ),
    "mining.omitted.network": (
        "loss by the network: the case lacks one of its inputs",
        "perte due au réseau\xa0: il manque au cas l’une de ses données d’entrée",
    ),
    "mining.omitted.rationing": (
        "loss by rationing of power: the case names none that its blocks reach",
        "perte due au rationnement de l’électricité\xa0: le cas n’en nomme aucun que ses blocs atteignent",
    ),
    "column.released": (
        "released",
        "sortie",
    ),
    "column.machine": (
        "machine",
        "machine",
    ),
    "column.j_per_th": (
        "J/TH",
        "J/TH",
    ),
    "column.ths": (
        "TH/s",
        "TH/s",
    ),
    "column.earns": (
        "earns a day",
        "recette/jour",
    ),
    "column.margin": (
        "margin a day",
        "marge/jour",
    ),
    "column.break_even": (
        "break-even USD/kWh",
        "seuil USD/kWh",
    ),
    "column.country": (
        "country",
        "pays",
    ),
    "column.tariff": (
        "USD/kWh",
        "USD/kWh",
    ),
    "column.earning": (
        "machines that earn",
        "machines rentables",
    ),
    "column.map_month": (
        "month",
        "mois",
    ),
    "column.map_share": (
        "share",
        "part",
    ),
    "column.earned": (
        "M USD/day",
        "M USD/jour",
    ),
    "column.bounds": (
        "bounds",
        "bornes",
    ),
    "column.fleet": (
        "J/TH",
        "J/TH",
    ),
    "column.mw": (
        "MW (90 %)",
        "MW (90\xa0%)",
    ),
    "column.on_record": (
        "recorded",
        "attesté",
    ),
    "column.later": (
        "retarget later by",
        "réajustement retardé de",
    ),
    "column.lower": (
        "difficulty lower by",
        "difficulté abaissée de",
    ),
    "column.others": (
        "gained by others",
        "gagné par les autres",
    ),
    "column.others_usd": (
        "the same in dollars",
        "idem en dollars",
    ),
    "column.own": (
        "gained by its own miners, once back",
        "gagné par ses mineurs, au retour",
    ),
    "figure.mining_country": (
        "What mining earned, and what power it could pay for: {place}",
        "Ce que rapportait le minage, et quelle électricité il pouvait payer\xa0: {place}",
    ),
    "figure.mining_country.above": (
        "Above: hashprice at the close of the day, from lowest to highest trade.",
        "En haut\xa0: hashprice à la clôture du jour, de la transaction la plus basse à la plus haute.",
    ),
    "figure.mining_country.off": (
        "Red: the shutdown.",
        "Rouge\xa0: la coupure.",
    ),
    "figure.mining_country.below": (
        "Below: price of power at which each machine breaks even, by its release.",
        "En bas\xa0: prix de l’électricité au seuil de rentabilité de chaque machine, selon sa sortie.",
    ),
    "figure.mining_country.loses": (
        "Red dots lose money at the orange line.",
        "Les points rouges perdent de l’argent à la ligne orange.",
    ),
    "figure.mining_country.tariffs": (
        "Dashed: business tariffs (orange: {own}; green: {others}).",
        "Tirets\xa0: tarifs professionnels (orange\xa0: {own}\u202f; vert\xa0: {others}).",
    ),
    "figure.mining_country.hashprice": (
        "USD per TH/s and day",
        "USD par TH/s et par jour",
    ),
    "figure.mining_country.break_even": (
        "break-even, USD/kWh",
        "seuil de rentabilité, USD/kWh",
    ),
    "figure.mining_country.tariff": (
        "{country} {usd:.3f}",
        "{country} {usd:.3f}",
    ),
    "figure.mining_country.alt": (
        "Hashprice by day from {low:.3f} to {high:.3f} USD per TH/s and day. Break-even price of power of {count} machines, from {worst:.3f} ({worst_model}) to {best:.3f} USD/kWh ({best_model}); tariff of {place} {tariff:.3f}.",
        "Hashprice par jour de {low:.3f} à {high:.3f} USD par TH/s et par jour. Prix de l’électricité au seuil de rentabilité de {count} machines, de {worst:.3f} ({worst_model}) à {best:.3f} USD/kWh ({best_model})\u202f; tarif ({place}) {tariff:.3f}.",
    ),
    "label.tariff_of_map_mean": (
        "business tariff, {period}, over the mean of {countries} weighted by their share of hashrate, {month}",
        "tarif professionnel, {period}, rapporté à la moyenne de {countries}, pondérée par leur part du hashrate, {month}",
    ),
    "label.earned_by_share": (
        "as revenue, {years:.1f} years at what the map's share earned in {month}",
        "comme recettes, {years:.1f|one=# an|other=# ans} à ce que rapportait la part de la carte en {month}",
    ),
    "label.machines_of_share": (
        "machines for the {ehs:.1f} EH/s of {month}, at a price of 2022 ({each:,.0f} USD a machine)",
        "machines pour les {ehs:.1f} EH/s de {month}, à un prix de 2022 ({each:,.0f} USD par machine)",
    ),
    "label.power_of_share": (
        "power for the {ehs:.1f} EH/s of {month}",
        "électricité pour les {ehs:.1f} EH/s de {month}",
    ),
    "label.others_gained": (
        "revenue gained by all who mined elsewhere, through the lower difficulty after {count} retargets",
        "recettes gagnées par tous ceux qui minaient ailleurs, par la difficulté plus basse après {count:|one=# réajustement|other=# réajustements}",
    ),
    "why.implied": (
        "; implied by the mining map: {readings}",
        "; impliqué par la carte du minage\xa0: {readings}",
    ),
    "why.tariff_averages": (
        "the averaging decides: {readings}; no mean weighted by consumption was found",
        "le mode de moyenne décide\xa0: {readings}\u202f; aucune moyenne pondérée par la consommation n’a été trouvée",
    ),
}
