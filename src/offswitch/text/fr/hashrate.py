"""What `offswitch hashrate` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "estimator.day": (
        "work of the last whole UTC day / 86,400 s",
        "travail du dernier jour UTC entier / 86\u202f400 s",
    ),
    "estimator.sliding": (
        "work of the last {size:,} s / {size:,} s",
        "travail des dernières {size:,} s / {size:,} s",
    ),
    "estimator.spacing": (
        "2^32 x difficulty / mean spacing over the last {size:,} s",
        "2^32 x difficulté / espacement moyen sur les dernières {size:,} s",
    ),
    "estimator.core": (
        "chain work of the last {size:,} blocks / span of their header times",
        "travail de chaîne des {size:,} derniers blocs / étendue de leurs heures d’en-tête",
    ),
    "estimator.epoch": (
        "chain work since the last change of difficulty / span of the header times",
        "travail de chaîne depuis le dernier changement de difficulté / étendue des heures d’en-tête",
    ),
    "estimator.repeated": (
        "{formula}, mean of {repeats} days",
        "{formula}, moyenne de {repeats} jours",
    ),
    "estimator.blocks": (
        "work of the last {size:,} blocks / seconds from end to end",
        "travail des {size:,} derniers blocs / secondes d’un bout à l’autre",
    ),
    "estimator.too_few": (
        "the blocks do not reach back far enough",
        "les blocs ne remontent pas assez loin",
    ),
    "error.pool_hashrate": (
        "`hashrate` of {pool} is {text}; give EH/s above zero, and leave out the row of a pool that reported nothing",
        "`hashrate` de {pool} vaut {text}\u202f; donnez des EH/s supérieurs à zéro, et omettez la ligne d’un pool qui n’a rien déclaré",
    ),
    "error.pool_twice": (
        "a second report of {pool} for {time}; keep one",
        "une deuxième déclaration de {pool} pour {time}\u202f; n’en gardez qu’une",
    ),
    "error.pool_columns": (
        "wrong columns (missing: {missing}; unknown: {unknown}); reports of pools have pool, time, hashrate in EH/s and perhaps window_h",
        "colonnes incorrectes (manquantes\xa0: {missing}\u202f; inconnues\xa0: {unknown})\u202f; les déclarations de pools ont pool, time, hashrate en EH/s et éventuellement window_h",
    ),
    "error.pools_outside": (
        "no report of a pool lies, with its window, within the blocks that are used, {first} to {last}; give reports of those days",
        "aucune déclaration de pool ne se trouve, avec sa fenêtre, dans les blocs utilisés, du {first} au {last}\u202f; donnez des déclarations de ces jours",
    ),
    "error.no_pools": (
        "there are no reports; add rows of pool, time and hashrate in EH/s",
        "il n’y a aucune déclaration\u202f; ajoutez des lignes de pool, time et hashrate en EH/s",
    ),
    "stage.posterior": (
        "inferring hashrate",
        "inférence du hashrate",
    ),
    "stage.hypotheses": (
        "judging the event",
        "évaluation de l’événement",
    ),
    "error.not_for_case_hashrate": (
        "a case has its own blocks and event; leave out {names}",
        "un cas a ses propres blocs et son événement\u202f; retirez {names}",
    ),
    "error.no_bitcoin": (
        "case '{name}' has no [bitcoin]; name a case that has blocks, or a file of blocks",
        "le cas «\u202f{name}\u202f» n’a pas de [bitcoin]\u202f; nommez un cas qui a des blocs, ou un fichier de blocs",
    ),
    "error.until_without_at": (
        "--until ends an event; say with --at when it began",
        "--until met fin à un événement\u202f; dites avec --at quand il a commencé",
    ),
    "error.change_without_at": (
        "--change is of an event; say with --at when it began",
        "--change est celui d’un événement\u202f; dites avec --at quand il a commencé",
    ),
    "error.change_range": (
        "--change {change:g} is not a share above -1, below 1 and other than 0; give -0.12 for a fall of 12 %",
        "--change {change:g} n’est pas une part supérieure à -1, inférieure à 1 et différente de 0\u202f; donnez -0.12 pour une baisse de 12\xa0%",
    ),
    "error.event_long": (
        "--until is {days} days or more after --at, later than any block that is used; leave it out",
        "--until vient {days} jours ou plus après --at, plus tard que tout bloc utilisé\u202f; retirez-le",
    ),
    "error.event_reversed": (
        "the event would end at {until}, not after it began at {at}; correct --at or --until",
        "l’événement finirait le {until}, et non après son début le {at}\u202f; corrigez --at ou --until",
    ),
    "error.event_at_end": (
        "less than a day of blocks lies on one side of {at} (they run from {first} to {last}); choose another moment, or add blocks",
        "moins d’un jour de blocs se trouve d’un côté du {at} (ils vont du {first} au {last})\u202f; choisissez un autre instant, ou ajoutez des blocs",
    ),
    "error.pool_above_world": (
        "{pool} reports {ehs:,.1f} EH/s for {time}, more than the blocks give the whole world at any time ({world:,.1f}); give EH/s (PH/s / 1,000)",
        "{pool} déclare {ehs:,.1f} EH/s pour {time}, plus que les blocs n’en donnent au monde entier à tout moment ({world:,.1f})\u202f; donnez des EH/s (PH/s / 1\u202f000)",
    ),
    "hashrate.verdict.no_event": (
        "At the last block hashrate was {middle:.3g} EH/s (90 %: {low:.3g} to {high:.3g}). No event was named (--at), so no change is given.",
        "Au dernier bloc, le hashrate était de {middle:.3g} EH/s (90\xa0%\xa0: de {low:.3g} à {high:.3g}). Aucun événement n’a été nommé (--at), aucune variation n’est donc donnée.",
    ),
    "hashrate.verdict.nothing": (
        "{hours:.3g} hours tell nothing: their blocks are {weakest} to {strongest} times as likely under a lasting {claimed:+.0%} as under no change. {change}",
        "{hours:.3g} heures ne disent rien\xa0: leurs blocs sont de {weakest} à {strongest} fois plus vraisemblables sous un changement durable de {claimed:+.0%} que sans changement. {change}",
    ),
    "hashrate.verdict.against": (
        "{hours:.3g} hours lean against a lasting {claimed:+.0%}, and how far depends on the baseline: their blocks are {weakest} to {strongest} times as likely under it as under no change. {change}",
        "{hours:.3g} heures penchent contre un changement durable de {claimed:+.0%}, et de combien dépend de la référence\xa0: leurs blocs sont de {weakest} à {strongest} fois plus vraisemblables sous lui que sans changement. {change}",
    ),
    "hashrate.verdict.for": (
        "{hours:.3g} hours lean towards a lasting {claimed:+.0%}, and how far depends on the baseline: their blocks are {weakest} to {strongest} times as likely under it as under no change. {change}",
        "{hours:.3g} heures penchent pour un changement durable de {claimed:+.0%}, et de combien dépend de la référence\xa0: leurs blocs sont de {weakest} à {strongest} fois plus vraisemblables sous lui que sans changement. {change}",
    ),
    "hashrate.verdict.split": (
        "{hours:.3g} hours speak for or against a lasting {claimed:+.0%}, depending on the baseline: their blocks are {weakest} to {strongest} times as likely under it as under no change. {change}",
        "{hours:.3g} heures plaident pour ou contre un changement durable de {claimed:+.0%}, selon la référence\xa0: leurs blocs sont de {weakest} à {strongest} fois plus vraisemblables sous lui que sans changement. {change}",
    ),
    "hashrate.verdict.unclear": (
        "{hours:.3g} hours do not tell a change from none. {change}",
        "{hours:.3g} heures ne distinguent pas un changement d’une absence de changement. {change}",
    ),
    "hashrate.verdict.clear": (
        "{hours:.3g} hours show a change, by some baseline at least. {change}",
        "{hours:.3g} heures montrent un changement, selon certaines références au moins. {change}",
    ),
    "hashrate.verdict.change": (
        "Inferred with growth, hashrate changed by {middle:+.1%} (90 %: {low:+.0%} to {high:+.0%}); counted against one baseline or another, by {least:+.1%} to {most:+.1%} ({lowest:+.0%} to {highest:+.0%}).",
        "Inféré avec croissance, le hashrate a varié de {middle:+.1%} (90\xa0%\xa0: de {low:+.0%} à {high:+.0%})\u202f; compté par rapport à l’une ou l’autre référence, de {least:+.1%} à {most:+.1%} ({lowest:+.0%} à {highest:+.0%}).",
    ),
    "hashrate.verdict.all": (
        "By all blocks, before and after, hashrate stepped by {change:+.1%} (90 %: {least:+.1%} to {most:+.1%}) at the event, lasting to the last block.",
        "Selon tous les blocs, avant et après, le hashrate a fait un saut de {change:+.1%} (90\xa0%\xa0: de {least:+.1%} à {most:+.1%}) à l’événement, jusqu’au dernier bloc.",
    ),
    "hashrate.verdict.all_ended": (
        "By all blocks, before and after, hashrate changed by {change:+.1%} (90 %: {least:+.1%} to {most:+.1%}) while the event lasted; with probability {ended:.0%} the effect ended with it rather than lasted.",
        "Selon tous les blocs, avant et après, le hashrate a varié de {change:+.1%} (90\xa0%\xa0: de {least:+.1%} à {most:+.1%}) tant que l’événement durait\u202f; avec la probabilité {ended:.0%}, l’effet a fini avec lui plutôt que duré.",
    ),
    "hashrate.verdict.lasting": (
        "All blocks are {lasting} times as likely under a lasting {claimed:+.0%} as under no change; one third to 3 times is hardly evidence.",
        "L’ensemble des blocs est {lasting} fois plus vraisemblable sous un changement durable de {claimed:+.0%} que sans changement\u202f; d’un tiers à 3 fois, ce n’est guère un élément de preuve.",
    ),
    "hashrate.verdict.until": (
        "All blocks are {lasting} times as likely under a lasting {claimed:+.0%} as under no change, and {until} times under {claimed:+.0%} until the return; one third to 3 times is hardly evidence.",
        "L’ensemble des blocs est {lasting} fois plus vraisemblable sous un changement durable de {claimed:+.0%} que sans changement, et {until} fois sous {claimed:+.0%} jusqu’au retour\u202f; d’un tiers à 3 fois, ce n’est guère un élément de preuve.",
    ),
    "ratio_of_map": (
        "{ratio} ({month})",
        "{ratio} ({month})",
    ),
    "hashrate.verdict.maps": (
        "If the country's share of the mining map was idle while wired access was cut, but for miners with another link, and came back over the hours of a restart, the same ratio by month of the map is {list}.",
        "Si la part du pays sur la carte du minage était à l’arrêt pendant que l’accès filaire était coupé, hormis les mineurs ayant un autre lien, et revenait durant les heures d’un redémarrage, le même rapport par mois de la carte est\xa0: {list}.",
    ),
    "hashrate.read": (
        "Blocks {first:,} to {last:,}, {start} to {end}. Our posterior uses {used:.3g} days of them.",
        "Blocs {first:,} à {last:,}, du {start} au {end}. Notre a posteriori en utilise {used:.3g} jours.",
    ),
    "hashrate.event": (
        "Event: {at} to {until}.",
        "Événement\xa0: du {at} au {until}.",
    ),
    "hashrate.event.open": (
        "Event: {at}, without a stated end.",
        "Événement\xa0: {at}, sans fin déclarée.",
    ),
    "hashrate.reconstructed": (
        "The hours without network, and so the hypotheses that rest on them, are RECONSTRUCTED from published statements.",
        "Les heures sans réseau, et donc les hypothèses qui reposent sur elles, sont RECONSTITUÉES à partir de déclarations publiées.",
    ),
    "hashrate.pools": (
        "Reports of pools used: {names}.",
        "Déclarations de pools utilisées\xa0: {names}.",
    ),
    "hashrate.estimators": (
        "What published estimators say, in {unit}",
        "Ce que disent les estimateurs publiés, en {unit}",
    ),
    "hashrate.estimators.note": (
        "In brackets the exact 90 % interval that chance alone allows if hashrate was steady in the window of each.",
        "Entre parenthèses, l’intervalle exact à 90\xa0% que le seul hasard permet si le hashrate était constant dans la fenêtre de chacun.",
    ),
    "hashrate.ours_filtered": (
        "ours, by then",
        "le nôtre, à cet instant",
    ),
    "hashrate.ours_smoothed": (
        "ours, all blocks",
        "le nôtre, tous blocs",
    ),
    "hashrate.silent": (
        "A dash, or no row: {why} ({names}).",
        "Un tiret, ou pas de ligne\xa0: {why} ({names}).",
    ),
    "hashrate.change": (
        "Change from {at}, in per cent",
        "Variation à partir du {at}, en pour cent",
    ),
    "hashrate.change.note": (
        "Median (90 %), then how many times as likely the blocks are under {claimed} as under no change: lasting in a window, until the return in all.",
        "Médiane (90\xa0%), puis combien de fois plus vraisemblables sont les blocs sous {claimed} que sans changement\xa0: durable dans une fenêtre, jusqu’au retour pour l’ensemble.",
    ),
    "hashrate.change.note_plain": (
        "Median (90 %).",
        "Médiane (90\xa0%).",
    ),
    "hashrate.change.later": (
        "{baseline} *",
        "{baseline} *",
    ),
    "hashrate.change.star": (
        "* uses blocks from after the window.",
        "* utilise des blocs postérieurs à la fenêtre.",
    ),
    "hashrate.hypotheses": (
        "Stated changes against none",
        "Variations énoncées contre aucune",
    ),
    "hashrate.hypotheses.note": (
        "How many times as likely the blocks are under each change as under none. Ours averages over the level before, growth and its wander; counts are of a window against each baseline. Power: chance that a one-sided test at 5 % would see the change in blocks alone (ours).",
        "Combien de fois plus vraisemblables sont les blocs sous chaque variation que sous aucune. La nôtre fait la moyenne sur le niveau antérieur, la croissance et ses dérives\u202f; les comptes sont ceux d’une fenêtre face à chaque référence. Puissance\xa0: probabilité qu’un test unilatéral à 5\xa0% voie la variation dans les seuls blocs (le nôtre).",
    ),
    "hashrate.press": (
        "Published figures as counts of blocks",
        "Chiffres publiés, lus comme des nombres de blocs",
    ),
    "hashrate.press.note": (
        "At the difficulty in force (here of the first of them) one block a day is {each:.5f} EH/s, so a chart that counts by day knows only multiples of it. That a figure came from the day with that count is an inference from the numbers.",
        "À la difficulté en vigueur (ici celle du premier d’entre eux), un bloc par jour vaut {each:.5f} EH/s, si bien qu’un graphique qui compte par jour n’en connaît que des multiples. Qu’un chiffre vienne du jour ayant ce compte est une inférence tirée des nombres.",
    ),
    "hashrate.press.none": (
        "not a whole count",
        "pas un compte entier",
    ),
    "hashrate.press.sliding": (
        "no UTC day; 24 hours ending {dates}",
        "aucun jour UTC\u202f; 24 heures finissant le {dates}",
    ),
    "hashrate.press.nowhere": (
        "no day under this difficulty",
        "aucun jour sous cette difficulté",
    ),
    "hashrate.press.weak": (
        "* with so few digits {chance:.0%} of all figures fit some count, so that nothing is traced.",
        "* avec si peu de chiffres, {chance:.0%} de tous les nombres s’accordent à un compte, de sorte que rien n’est retracé.",
    ),
    "hashrate.press.fall": (
        "{first} and {second}: {n0} and {n1} blocks differ by {z:.1f} standard errors; of two days at one steady rate the second is at least so much the lower with probability {p:.2f}.",
        "{first} et {second}\xa0: {n0} et {n1} blocs, soit un écart de {z:.1f} {z:.1f|one=erreur type|other=erreurs types}\u202f; de deux jours à un même débit constant, le second est au moins d’autant plus bas avec la probabilité {p:.2f}.",
    ),
    "hashrate.press.before": (
        "{claim}: {figure:g} EH/s is {blocks:.1f} blocks, the count of {days}, the day before the event began.",
        "{claim}\xa0: {figure:g} EH/s font {blocks:.1f} blocs, le compte du {days}, la veille du début de l’événement.",
    ),
    "hashrate.bayes.nothing": (
        "tells nothing",
        "ne dit rien",
    ),
    "hashrate.bayes.for": (
        "leans towards it",
        "penche pour",
    ),
    "hashrate.bayes.for_strong": (
        "strongly for it",
        "fortement pour",
    ),
    "hashrate.bayes.against": (
        "leans against it",
        "penche contre",
    ),
    "hashrate.bayes.against_strong": (
        "strongly against it",
        "fortement contre",
    ),
    "hashrate.all_blocks": (
        "all",
        "tous",
    ),
    "hashrate.hours": (
        "{hours:.3g} h",
        "{hours:.3g}\xa0h",
    ),
    "hashrate.at_event": (
        "at event",
        "à l’événement",
    ),
    "hashrate.after": (
        "+{hours:.0f} h",
        "+{hours:.0f}\xa0h",
    ),
    "hashrate.at_end": (
        "last block",
        "dernier bloc",
    ),
    "baseline.averaged": (
        "ours, averaged",
        "la nôtre, en moyenne",
    ),
    "hypothesis.claimed_change_until_return": (
        "as claimed, until the return",
        "comme affirmé, jusqu’au retour",
    ),
    "column.estimator": (
        "estimator",
        "estimateur",
    ),
    "column.blocks": (
        "blocks",
        "blocs",
    ),
    "column.baseline": (
        "compared with",
        "référence",
    ),
    "column.blocks_to": (
        "blocks to",
        "blocs jusqu’à",
    ),
    "column.change": (
        "change",
        "variation",
    ),
    "column.ours": (
        "ours",
        "la nôtre",
    ),
    "column.in_words": (
        "in words",
        "en mots",
    ),
    "column.counts": (
        "counts",
        "comptes",
    ),
    "column.claim": (
        "claim",
        "affirmation",
    ),
    "column.said_by": (
        "said by",
        "auteur",
    ),
    "column.ehs": (
        "EH/s",
        "EH/s",
    ),
    "column.blocks_a_day": (
        "blocks a day",
        "blocs par jour",
    ),
    "column.days_that_had_it": (
        "days that had it (UTC)",
        "jours qui l’ont eu (UTC)",
    ),
    "help.hashrate": (
        "Say what the blocks tell of hashrate: every published estimator with its noise, a posterior through time, what an event changed, and the evidence for what was claimed.",
        "Dit ce que les blocs révèlent du hashrate\xa0: chaque estimateur publié avec son bruit, un a posteriori au fil du temps, ce qu’un événement a changé, et les éléments de preuve pour ce qui a été affirmé.",
    ),
    "help.hashrate_source": (
        "A file of blocks (CSV or Parquet of height and timestamp, or raw 80-byte headers), or a case (see `offswitch cases`).",
        "Un fichier de blocs (CSV ou Parquet de height et timestamp, ou en-têtes bruts de 80 octets), ou un cas (voir `offswitch cases`).",
    ),
    "help.hashrate_bits": (
        "Compact target of the first block of a file that has none, e.g. 170ba21f.",
        "Cible compacte du premier bloc d’un fichier qui n’en a pas, p. ex. 170ba21f.",
    ),
    "help.hashrate_at": (
        "When an event began, in ISO 8601 with an offset; for a file, as a case has its own.",
        "Quand un événement a commencé, en ISO 8601 avec un décalage\u202f; pour un fichier, car un cas a le sien.",
    ),
    "help.hashrate_until": (
        "When that event ended. Default: not yet.",
        "Quand cet événement a fini. Par défaut\xa0: pas encore.",
    ),
    "help.hashrate_change": (
        "Change of hashrate that was claimed, as a share, e.g. -0.12: gives the evidence for it and the power to see it.",
        "Variation du hashrate qui a été affirmée, en part, p. ex. -0.12\xa0: donne les éléments de preuve pour elle et la puissance de la voir.",
    ),
    "help.hashrate_pools": (
        "CSV file of what pools report of their own hashrate: pool, time, hashrate in EH/s, and perhaps window_h.",
        "Fichier CSV de ce que les pools déclarent de leur propre hashrate\xa0: pool, time, hashrate en EH/s, et éventuellement window_h.",
    ),
    "figure.hashrate": (
        "Hashrate: {change} while the event of {at} lasted (90 %: {low} to {high})",
        "Hashrate\xa0: {change} pendant l’événement du {at} (90\xa0%\xa0: de {low} à {high})",
    ),
    "figure.hashrate.open": (
        "Hashrate: a step of {change} on {at} (90 %: {low} to {high})",
        "Hashrate\xa0: un saut de {change} le {at} (90\xa0%\xa0: de {low} à {high})",
    ),
    "figure.hashrate.plain": (
        "Hashrate to {end}",
        "Hashrate jusqu’au {end}",
    ),
    "figure.hashrate.marks": (
        "Dots: counts of whole UTC days.{week} Ours: what the blocks found by then tell (black), and what all blocks tell (blue, with its 90 % band).",
        "Points\xa0: comptes de jours UTC entiers.{week} Le nôtre\xa0: ce que disent les blocs trouvés jusque-là (noir), et ce que disent tous les blocs (bleu, avec sa bande à 90\xa0%).",
    ),
    "figure.hashrate.marks.week": (
        "Dashes: mean of the last 7 days, as published charts give it.",
        "Tirets\xa0: moyenne des 7 derniers jours, telle que la donnent les graphiques publiés.",
    ),
    "figure.hashrate.off": (
        "Red: the event ({series}).",
        "Rouge\xa0: l’événement (série {series}).",
    ),
    "figure.hashrate.off_given": (
        "Red: the event.",
        "Rouge\xa0: l’événement.",
    ),
    "figure.hashrate.changes": (
        "Change by baseline, per cent (90 %)",
        "Variation par référence, pour cent (90\xa0%)",
    ),
    "figure.hashrate.alt": (
        "Hashrate from {start} to {end}: daily counts from {low:.3g} to {high:.3g} {unit}; posterior from all blocks {first:.3g} {unit} at the start, {last:.3g} at the end. {verdict}",
        "Hashrate du {start} au {end}\xa0: comptes quotidiens de {low:.3g} à {high:.3g} {unit}\u202f; a posteriori tiré de tous les blocs, {first:.3g} {unit} au début, {last:.3g} à la fin. {verdict}",
    ),
    "figure.hashrate.row": (
        "{hours:.3g} h",
        "{hours:.3g}\xa0h",
    ),
    "figure.hashrate.row_all": (
        "while it lasted, all blocks",
        "tant qu’il durait, tous blocs",
    ),
    "figure.hashrate.row_all.open": (
        "from then on, all blocks",
        "à partir de là, tous blocs",
    ),
    "figure.hashrate.dots": (
        "daily count",
        "compte du jour",
    ),
    "figure.hashrate.week": (
        "7-day mean",
        "moyenne sur 7 jours",
    ),
    "figure.hashrate.filtered": (
        "ours, by then",
        "le nôtre, à cet instant",
    ),
    "figure.hashrate.smoothed": (
        "ours, all blocks",
        "le nôtre, tous blocs",
    ),
}
