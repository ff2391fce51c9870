"""Figures: titles, axes, what to take from each, and what a reader who cannot see is told."""

TEXT: dict[str, tuple[str, str]] = {
    "figure.source_line": (
        "Sources: {list}. Drawn by offswitch {version}.",
        "Sources\xa0: {list}. Dessiné par offswitch {version}.",
    ),
    "figure.series.reconstructed": (
        "reconstructed from published statements",
        "reconstituée à partir de déclarations publiées",
    ),
    "figure.series.observed": (
        "observed",
        "observée",
    ),
    "figure.baseline": (
        "compared with",
        "référence",
    ),
    "figure.claimed": (
        "claimed: {claimed}",
        "affirmé\xa0: {claimed}",
    ),
    "figure.connectivity.reconstructed": (
        "Connectivity of {place}, hour by hour (a reconstruction)",
        "Connectivité heure par heure\xa0: {place} (reconstitution)",
    ),
    "figure.connectivity.observed": (
        "Connectivity of {place}",
        "Connectivité\xa0: {place}",
    ),
    "figure.connectivity.note.reconstructed": (
        "Share of normal, UTC. RECONSTRUCTED from published statements, not measured.",
        "Part de la normale, UTC. RECONSTITUÉ à partir de déclarations publiées, non mesuré.",
    ),
    "figure.connectivity.note.observed": (
        "Share of normal, UTC, as observed.",
        "Part de la normale, UTC, telle qu’observée.",
    ),
    "figure.connectivity.outages": (
        "Red: outages found, and in the middle of each the level that was left, with its 90 % interval.",
        "Rouge\xa0: coupures trouvées, et au milieu de chacune le niveau restant, avec son intervalle à 90\xa0%.",
    ),
    "figure.connectivity.band": (
        "The pale band is how far the series may lie off.",
        "La bande pâle indique de combien la série peut s’écarter.",
    ),
    "figure.connectivity.no_band": (
        "For {services} no bounds were published: the line is no surer for that.",
        "Aucune borne publiée ({services})\xa0: la ligne n’en est pas plus sûre.",
    ),
    "figure.connectivity.others": (
        "Other places and networks ({count}) are in the tables only.",
        "Les autres lieux et réseaux ({count}) ne figurent que dans les tables.",
    ),
    "figure.connectivity.edges.observed": (
        "Dashed orange: published edges.",
        "Tirets orange\xa0: instants publiés.",
    ),
    "figure.connectivity.edges.reconstructed": (
        "Dashed orange: the published edges that the series was built from.",
        "Tirets orange\xa0: les instants publiés à partir desquels la série a été construite.",
    ),
    "figure.connectivity.alt.open": (
        "Step lines of the share of normal connectivity of {place}, one panel each for {services}; {series}. The outage begins at {onset} UTC and lasts when the series ends, {back} UTC; restorations in between: {count}. Lowest levels: {lowest}.",
        "Lignes en escalier de la part de connectivité normale ({place}), un panneau pour chacun de\xa0: {services}\u202f; série {series}. La coupure commence le {onset} UTC et dure encore quand la série s’achève, le {back} UTC\u202f; rétablissements entre-temps\xa0: {count}. Niveaux les plus bas\xa0: {lowest}.",
    ),
    "figure.connectivity.alt": (
        "Step lines of the share of normal connectivity of {place}, one panel each for {services}; {series}. The outage runs from {onset} to {back} UTC; restorations in between: {count}. Lowest levels: {lowest}.",
        "Lignes en escalier de la part de connectivité normale ({place}), un panneau pour chacun de\xa0: {services}\u202f; série {series}. La coupure va du {onset} au {back} UTC\u202f; rétablissements entre-temps\xa0: {count}. Niveaux les plus bas\xa0: {lowest}.",
    ),
    "figure.agreement": (
        "Publications of one edge beside each other",
        "Publications d’un même instant, côte à côte",
    ),
    "figure.agreement.note.observed": (
        "Minutes before or after the time that stands first (blue); bars are each publication's own uncertainty.",
        "Minutes avant ou après l’heure qui figure en premier (bleu)\u202f; les barres sont l’incertitude propre à chaque publication.",
    ),
    "figure.agreement.note.reconstructed": (
        "Minutes before or after the time that the series uses (blue); bars are each publication's own uncertainty. This is the real check of the reconstruction.",
        "Minutes avant ou après l’heure qu’utilise la série (bleu)\u202f; les barres sont l’incertitude propre à chaque publication. C’est la véritable vérification de la reconstitution.",
    ),
    "figure.agreement.cut_off": (
        "A bar that reaches the frame goes on beyond it.",
        "Une barre qui atteint le cadre se poursuit au-delà.",
    ),
    "figure.agreement.axis": (
        "minutes from the time used",
        "minutes d’écart à l’heure utilisée",
    ),
    "figure.agreement.alt": (
        "Times that several publications give for {edges} edges, in minutes from the one used: {within} lie within their stated uncertainties, the median difference is {median:.0f} minutes and the greatest {greatest:.0f}.",
        "Heures que plusieurs publications donnent pour {edges} instants, en minutes d’écart à celle utilisée\xa0: {within} sont dans leurs incertitudes déclarées, l’écart médian est de {median:.0f} minutes et le plus grand de {greatest:.0f}.",
    ),
    "figure.cost": (
        "The same shutdown, priced by every published method",
        "La même coupure, chiffrée par chaque méthode publiée",
    ),
    "figure.cost.note": (
        "Million US dollars, bars are 90 % intervals. The spread between methods is disagreement between methods that share inputs, not an interval. Effective and nominal hours are {series}.",
        "Millions de dollars, les barres sont des intervalles à 90\xa0%. L’écart entre méthodes est un désaccord entre méthodes qui partagent des données d’entrée, non un intervalle. Série dont sont tirées les heures effectives et nominales\xa0: {series}.",
    ),
    "figure.cost.note.published": (
        "Red: costs that were published.",
        "Rouge\xa0: coûts publiés.",
    ),
    "figure.cost.effective": (
        "effective hours, by depth: {hours}",
        "heures effectives, pondérées par la profondeur\xa0: {hours}",
    ),
    "figure.cost.nominal": (
        "nominal hours: {hours}",
        "heures nominales\xa0: {hours}",
    ),
    "figure.cost.published": (
        "hours that others published: {hours}",
        "heures publiées par d’autres\xa0: {hours}",
    ),
    "figure.cost.said": (
        "published: {usd}",
        "publié\xa0: {usd}",
    ),
    "figure.cost.axis": (
        "million US dollars",
        "millions de dollars",
    ),
    "figure.cost.alt": (
        "Cost on effective hours by method: {list}. Published figures drawn beside them: {published}.",
        "Coût sur les heures effectives par méthode\xa0: {list}. Chiffres publiés dessinés à côté\xa0: {published}.",
    ),
    "figure.daily": (
        "Hashrate of the whole network by day, from block counts",
        "Hashrate de tout le réseau par jour, d’après le nombre de blocs",
    ),
    "figure.daily.note": (
        "Bars: 90 % interval of each day. Grey band: the days that chance alone makes of a steady hashrate (±{noise:.0%}). Red: the shutdown ({series}).",
        "Barres\xa0: intervalle à 90\xa0% de chaque jour. Bande grise\xa0: les jours que le seul hasard tire d’un hashrate constant (±{noise:.0%}). Rouge\xa0: la coupure (série {series}).",
    ),
    "figure.daily.axis": (
        "hashrate, EH/s",
        "hashrate, EH/s",
    ),
    "figure.daily.hidden": (
        "The claimed {claimed} hides in that band.",
        "Le changement affirmé, {claimed}, se perd dans cette bande.",
    ),
    "figure.daily.lowest": (
        "The lowest day, {day} ({blocks} blocks), lies outside the shutdown.",
        "Le jour le plus bas, {day} ({blocks} blocs), est hors de la coupure.",
    ),
    "figure.daily.claimed": (
        "{claimed}, as claimed",
        "{claimed}, comme affirmé",
    ),
    "figure.daily.alt": (
        "Estimated hashrate of {days} days, from {low:.0f} to {high:.0f} EH/s, with bars of their error. A grey band from {band_low:.0f} to {band_high:.0f} EH/s shows what chance makes of a steady day; {outside} days lie outside it. The lowest day is {lowest}.",
        "Hashrate estimé de {days} jours, de {low:.0f} à {high:.0f} EH/s, avec les barres de leur erreur. Une bande grise de {band_low:.0f} à {band_high:.0f} EH/s montre ce que le hasard tire d’un jour constant\u202f; jours hors de la bande\xa0: {outside}. Le jour le plus bas est\xa0: {lowest}.",
    ),
    "figure.changes": (
        "Change of hashrate after the cut",
        "Variation du hashrate après la coupure",
    ),
    "figure.changes.note": (
        "Percent, 90 % intervals, against {count} stretches of time.",
        "Pour cent, intervalles à 90\xa0%, par rapport à {count:|one=# période|other=# périodes}.",
    ),
    "figure.changes.note.claimed": (
        "Where a bar holds both no change and {claimed}, the blocks cannot tell them apart.",
        "Là où une barre contient à la fois l’absence de changement et {claimed}, les blocs ne peuvent les distinguer.",
    ),
    "figure.changes.row": (
        "first {hours:.0f} hours",
        "{hours:.0f} premières heures",
    ),
    "figure.changes.axis": (
        "change of hashrate, percent",
        "variation du hashrate, pour cent",
    ),
    "figure.changes.alt": (
        "{count} estimates of the change of hashrate, medians from {low:.0f} to {high:.0f} percent; {none} intervals hold no change",
        "{count} estimations de la variation du hashrate, médianes de {low:.0f} à {high:.0f} pour cent\u202f; {none:|one=# intervalle contient|other=# intervalles contiennent} l’absence de changement",
    ),
    "figure.changes.alt.claimed": (
        " and {holding} hold {claimed}.",
        " et {holding:|one=# contient|other=# contiennent} {claimed}.",
    ),
    "figure.mining": (
        "What the country's miners lost",
        "Ce que les mineurs du pays ont perdu",
    ),
    "figure.mining.note": (
        "Million US dollars, 90 % intervals, over hours that are {series}. The map's figure assumes that miners stopped with wired access; the blocks count what the whole world was short of.",
        "Millions de dollars, intervalles à 90\xa0%, sur des heures tirées d’une série {series}. Le chiffre de la carte suppose que les mineurs se sont arrêtés avec l’accès filaire\u202f; les blocs comptent ce qui a manqué au monde entier.",
    ),
    "figure.mining.map": (
        "By the mining map, times the hours off",
        "Par la carte du minage, fois les heures d’arrêt",
    ),
    "figure.mining.blocks": (
        "By the blocks, against: {name}",
        "Par les blocs, référence\xa0: {name}",
    ),
    "figure.mining.press": (
        "press: {usd}",
        "presse\xa0: {usd}",
    ),
    "figure.mining.none": (
        "no loss",
        "aucune perte",
    ),
    "figure.mining.axis": (
        "million US dollars",
        "millions de dollars",
    ),
    "figure.mining.alt": (
        "Loss of the country's miners in million dollars, with 90 percent intervals: {list}. In the press: {press}.",
        "Perte des mineurs du pays en millions de dollars, avec intervalles à 90 pour cent\xa0: {list}. Dans la presse\xa0: {press}.",
    ),
    "figure.detect": (
        "{title} in {name}",
        "{title} dans «\u202f{name}\u202f»",
    ),
    "figure.detect.value": (
        "as in the file",
        "comme dans le fichier",
    ),
    "figure.detect.share": (
        "% of normal",
        "% de la normale",
    ),
    "figure.detect.note.given": (
        "Blue: what was measured. Grey: what was expected of it, with a band that holds 90 %. Times are UTC, {start} to {end}.",
        "Bleu\xa0: ce qui a été mesuré. Gris\xa0: ce qui en était attendu, avec une bande qui contient 90\xa0%. Heures en UTC, du {start} au {end}.",
    ),
    "figure.detect.note.observed": (
        "Blue: share of normal, as observed; the pale band is how far it may lie off. Times are UTC, {start} to {end}.",
        "Bleu\xa0: part de la normale, telle qu’observée\u202f; la bande pâle indique de combien elle peut s’écarter. Heures en UTC, du {start} au {end}.",
    ),
    "figure.detect.note.reconstructed": (
        "Blue: share of normal, RECONSTRUCTED from published statements, not measured; the pale band is how far it may lie off. Times are UTC, {start} to {end}.",
        "Bleu\xa0: part de la normale, RECONSTITUÉE à partir de déclarations publiées, non mesurée\u202f; la bande pâle indique de combien elle peut s’écarter. Heures en UTC, du {start} au {end}.",
    ),
    "figure.detect.outage": (
        "Red: outages.",
        "Rouge\xa0: pannes.",
    ),
    "figure.detect.doubtful": (
        "Orange, with a hollow bar: falls in doubt.",
        "Orange, avec une barre creuse\xa0: baisses douteuses.",
    ),
    "figure.detect.settled": (
        "Purple: a loss that lasted until it became the new normal.",
        "Violet\xa0: une perte qui a duré jusqu’à devenir la nouvelle normale.",
    ),
    "figure.detect.strip": (
        "Strips: signals that saw an outage (red), that did not (hollow) or that were not observed (grey).",
        "Bandeaux\xa0: signaux qui ont vu une panne (rouge), qui n’en ont pas vu (creux) ou qui n’étaient pas observés (gris).",
    ),
    "figure.detect.some": (
        "Shown are the {shown} of {count:,} series that lost the most.",
        "Sont montrées les {shown} séries sur {count:,} qui ont le plus perdu.",
    ),
    "figure.detect.first": (
        "Shown are the first {shown} of {count:,} series.",
        "Sont montrées les {shown} premières séries sur {count:,}.",
    ),
    "figure.detect.clock": (
        "Local time is {offset}.",
        "L’heure locale est {offset}.",
    ),
    "figure.detect.when": (
        "{start} to {end} UTC",
        "du {start} au {end} UTC",
    ),
    "figure.detect.local": (
        "begins {local}",
        "début {local}",
    ),
    "figure.detect.lost": (
        "{depth} lost ({interval}), {sure} sure",
        "perte de {depth} ({interval}), sûre à {sure}",
    ),
    "figure.detect.ordered": (
        "ordered: {ordered}",
        "ordonnée\xa0: {ordered}",
    ),
    "figure.detect.largest": (
        "the largest of {count:,} outages here:",
        "la plus grande des {count:,} pannes ici\xa0:",
    ),
    "figure.detect.alt": (
        "{title}. Series from {start} to {end} UTC, the outages found in them shaded: {panels}. The largest of each: {list}.",
        "{title}. Séries du {start} au {end} UTC, les pannes trouvées y sont ombrées\xa0: {panels}. La plus grande de chacune\xa0: {list}.",
    ),
    "figure.detect.alt.none": (
        "{title}. Series from {start} to {end} UTC, in which no outage was found: {panels}.",
        "{title}. Séries du {start} au {end} UTC, où aucune panne n’a été trouvée\xa0: {panels}.",
    ),
}
