"""What `offswitch difficulty` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.few_epochs": (
        "{found} difficulty epochs had ended by then; {least} are needed to fit growth, so give a later time",
        "{found} époques de difficulté étaient terminées alors\u202f; il en faut {least} pour ajuster la croissance, donnez donc un instant plus tardif",
    ),
    "error.no_epoch_start": (
        "block {height}, the first of the epoch in progress, is not among the blocks; give a file that reaches back to it, or a later time",
        "le bloc {height}, premier de l’époque en cours, n’est pas parmi les blocs\u202f; donnez un fichier qui remonte jusqu’à lui, ou un instant plus tardif",
    ),
    "error.moment_outside_blocks": (
        "nothing is known at {moment}: the blocks run from {first} to {last}; give --at a time after the first of them and not after the last",
        "rien n’est connu au {moment}\xa0: les blocs vont du {first} au {last}\u202f; donnez avec --at un instant postérieur au premier et non postérieur au dernier",
    ),
    "error.not_on_record": (
        "block {height} of {time} has the target {bits} by these blocks and {record} on record; correct --from-bits or the bits of the file",
        "le bloc {height} du {time} a la cible {bits} d’après ces blocs et {record} d’après ce qui est attesté\u202f; corrigez --from-bits ou les bits du fichier",
    ),
    "error.event_before_blocks": (
        "the event begins at {since}, and nothing before it is read: blocks count from {first}; give a later --since",
        "l’événement commence le {since}, et rien n’est lu avant lui\xa0: les blocs comptent à partir du {first}\u202f; donnez avec --since un instant plus tardif",
    ),
    "error.case_or_blocks": (
        "give either a case or --blocks FILE; try: offswitch difficulty kazakhstan-2022",
        "donnez soit un cas, soit --blocks FILE\u202f; essayez\xa0: offswitch difficulty kazakhstan-2022",
    ),
    "error.blocks_as_case": (
        "'{name}' is a file; where it holds blocks, give it with --blocks",
        "«\u202f{name}\u202f» est un fichier\u202f; s’il contient des blocs, donnez-le avec --blocks",
    ),
    "error.bits_of_case": (
        "--from-bits and --first-height go with --blocks; a case has its own blocks, so leave them out",
        "--from-bits et --first-height vont avec --blocks\u202f; un cas a ses propres blocs, retirez-les donc",
    ),
    "error.case_without_blocks": (
        "case '{name}' has no blocks; give it a [bitcoin] part, or a file with --blocks",
        "le cas «\u202f{name}\u202f» n’a pas de blocs\u202f; donnez-lui une partie [bitcoin], ou un fichier avec --blocks",
    ),
    "error.bad_retargets": (
        "--retargets is {count}; foretell between 1 and {most}",
        "--retargets vaut {count}\u202f; prévoyez de 1 à {most} réajustements",
    ),
    "error.bad_drop": (
        "--drop is {drop:g}; give a share above 0 and at most {most:g}, such as 0.12 for 12 %",
        "--drop vaut {drop:g}\u202f; donnez une part supérieure à 0 et au plus égale à {most:g}, comme 0.12 pour 12\xa0%",
    ),
    "error.event_without_drop": (
        "--since, --until and --hours describe an event; say with --drop what share of hashrate it took, such as 0.12",
        "--since, --until et --hours décrivent un événement\u202f; dites avec --drop quelle part du hashrate il a retirée, comme 0.12",
    ),
    "error.until_and_hours": (
        "--until and --hours both say when the event ends; give one of them",
        "--until et --hours disent tous deux quand l’événement finit\u202f; donnez l’un des deux",
    ),
    "error.bad_event_hours": (
        "--hours is {hours:g}; give 0 to 8760 hours from the time of the forecast on",
        "--hours vaut {hours:g}\u202f; donnez de 0 à 8760 heures à partir de l’instant de la prévision",
    ),
    "error.event_not_begun": (
        "the event begins at {since}, after the forecast at {now}; give an earlier --since or a later --at",
        "l’événement commence le {since}, après la prévision du {now}\u202f; donnez un --since antérieur ou un --at postérieur",
    ),
    "error.event_over": (
        "the event ends at {until}, before the forecast at {now}; give a later --until or an earlier --at",
        "l’événement finit le {until}, avant la prévision du {now}\u202f; donnez un --until postérieur ou un --at antérieur",
    ),
    "help.difficulty": (
        "Work out every retarget of Bitcoin's difficulty in a chain of blocks, exact, and foretell the next ones as distributions, with or without an event in progress.",
        "Calcule chaque réajustement de la difficulté de Bitcoin dans une chaîne de blocs, exactement, et prévoit les suivants comme des distributions, avec ou sans événement en cours.",
    ),
    "help.difficulty_case": (
        "An embedded case (see `offswitch cases`) or the path of a case folder; or give --blocks.",
        "Un cas intégré (voir `offswitch cases`) ou le chemin d’un dossier de cas\u202f; sinon --blocks.",
    ),
    "help.difficulty_blocks": (
        "A file of your own: height,timestamp[,bits] as CSV or Parquet, or raw 80-byte headers.",
        "Un fichier à vous\xa0: height,timestamp[,bits] en CSV ou Parquet, ou en-têtes bruts de 80 octets.",
    ),
    "help.difficulty_from_bits": (
        "Compact target of its first block in hexadecimal, such as 170ba21f, where the file has none.",
        "Cible compacte de son premier bloc en hexadécimal, comme 170ba21f, si le fichier n’en a pas.",
    ),
    "help.difficulty_at": (
        "Foretell from what was known at this moment, such as 2022-01-06T00:00:00Z. Default: the newest block.",
        "Prévoir à partir de ce qui était connu à cet instant, comme 2022-01-06T00:00:00Z. Par défaut\xa0: le bloc le plus récent.",
    ),
    "help.difficulty_retargets": (
        "How many retargets to foretell, at most 6.",
        "Nombre de réajustements à prévoir, au plus 6.",
    ),
    "help.difficulty_drop": (
        "An event in progress took this share of the world's hashrate, such as 0.12, at most 0.9. May be repeated: the shares are equally likely until the blocks are read.",
        "Un événement en cours a retiré cette part du hashrate mondial, comme 0.12, au plus 0.9. Peut être répété\xa0: les parts sont également probables tant que les blocs ne sont pas lus.",
    ),
    "help.difficulty_since": (
        "When the event began. Default: the cut of the case; for a file the moment of the forecast.",
        "Quand l’événement a commencé. Par défaut\xa0: la coupure du cas\u202f; pour un fichier, l’instant de la prévision.",
    ),
    "help.difficulty_until": (
        "When the event ends. Default: it lasts.",
        "Quand l’événement finit. Par défaut\xa0: il dure.",
    ),
    "help.difficulty_hours": (
        "Hours from the moment of the forecast until the event ends, in place of --until.",
        "Heures entre l’instant de la prévision et la fin de l’événement, à la place de --until.",
    ),
    "difficulty.title": (
        "Difficulty: {title}",
        "Difficulté\xa0: {title}",
    ),
    "difficulty.made": (
        "offswitch {version}. Times in UTC. Intervals hold the share stated; {draws:,} draws, seed {seed}.",
        "offswitch {version}. Heures en UTC. Les intervalles contiennent la part indiquée\u202f; {draws:,} tirages, graine {seed}.",
    ),
    "difficulty.read": (
        "{blocks:,} blocks from {first:,} to {last:,}, {start} to {end}; bits {bits} (difficulty {difficulty}) at the first.",
        "{blocks:,} blocs de {first:,} à {last:,}, du {start} au {end}\u202f; bits {bits} (difficulté {difficulty}) au premier.",
    ),
    "difficulty.retargets": (
        "Retargets in the blocks, exact to the compact bits",
        "Réajustements dans les blocs, exacts jusqu’aux bits compacts",
    ),
    "difficulty.no_retargets": (
        "No whole epoch lies in the blocks, so no retarget follows from them.",
        "Aucune époque entière ne se trouve dans les blocs, aucun réajustement n’en découle donc.",
    ),
    "difficulty.now": (
        "Known at {now}",
        "Connu au {now}",
    ),
    "difficulty.epoch": (
        "Block {height:,}: {found:,} after the first of its epoch, {remaining:,} before the first of the next. Hashrate {hashrate:.1f} EH/s (90 %: {low:.1f} to {high:.1f}).",
        "Bloc {height:,}\xa0: {found:,} après le premier de son époque, {remaining:,} avant le premier de la suivante. Hashrate {hashrate:.1f} EH/s (90\xa0%\xa0: de {low:.1f} à {high:.1f}).",
    ),
    "difficulty.prior": (
        "Growth before these blocks are read: {drift:+.2f} % a day (standard deviation {drift_sd:.2f}); {source}.",
        "Croissance avant lecture de ces blocs\xa0: {drift:+.2f}\xa0% par jour (écart type {drift_sd:.2f})\u202f; {source}.",
    ),
    "difficulty.prior.until": (
        "fitted to the {count} epochs on record that had ended",
        "ajustée sur les {count} époques attestées qui étaient terminées",
    ),
    "difficulty.prior.all": (
        "fitted to all {count} epochs on record",
        "ajustée sur les {count} époques attestées",
    ),
    "difficulty.short": (
        "The next retarget, at block {height:,}, comes on {time} UTC (90 %: {early} to {late}) and changes difficulty by {change} (90 %: {low} to {high}); it falls with probability {fall}.",
        "Le prochain réajustement, au bloc {height:,}, vient le {time} UTC (90\xa0%\xa0: du {early} au {late}) et change la difficulté de {change} (90\xa0%\xa0: de {low} à {high})\u202f; elle baisse avec la probabilité {fall}.",
    ),
    "difficulty.short.event": (
        "With the event it comes on {time} UTC and changes difficulty by {change} (90 %: {low} to {high}); it falls with probability {fall}.",
        "Avec l’événement, il vient le {time} UTC et change la difficulté de {change} (90\xa0%\xa0: de {low} à {high})\u202f; elle baisse avec la probabilité {fall}.",
    ),
    "difficulty.short.printed": (
        "Dashboards print {list}, without an interval.",
        "Les tableaux de bord affichent {list}, sans intervalle.",
    ),
    "difficulty.forecast": (
        "Forecast",
        "Prévision",
    ),
    "difficulty.forecast.event": (
        "Forecast with the event",
        "Prévision avec l’événement",
    ),
    "difficulty.event": (
        "Share of hashrate taken: {drops}, from {since} {until}. The blocks so far weigh for it against no event by a Bayes factor of {bayes}.",
        "Part du hashrate retirée\xa0: {drops}, depuis le {since} {until}. Les blocs jusqu’ici pèsent pour lui, face à aucun événement, avec un facteur de Bayes de {bayes}.",
    ),
    "difficulty.event.until": (
        "until {until}",
        "jusqu’au {until}",
    ),
    "difficulty.event.lasting": (
        "on, without end",
        "sans fin",
    ),
    "difficulty.projections": (
        "What dashboards print, without interval",
        "Ce qu’affichent les tableaux de bord, sans intervalle",
    ),
    "difficulty.projection": (
        "{name}: {change} on {time}",
        "{name}\xa0: {change} le {time}",
    ),
    "difficulty.projection.naive_epoch": (
        "pace of the epoch so far",
        "rythme de l’époque jusqu’ici",
    ),
    "difficulty.projection.mempool_space": (
        "mempool.space, 2021 to 2024 (holds back until 146 blocks)",
        "mempool.space, 2021 à 2024 (retenu jusqu’à 146 blocs)",
    ),
    "difficulty.projection.mempool_space_2024": (
        "mempool.space since 2024 (last 504 blocks at first)",
        "mempool.space depuis 2024 (504 derniers blocs au début)",
    ),
    "difficulty.range": (
        "{low} to {high}",
        "{low} à {high}",
    ),
    "difficulty.came": (
        "What came",
        "Ce qui est venu",
    ),
    "difficulty.came.row": (
        "{height:,}: {change} on {time}, bits {bits}; {where}.",
        "{height:,}\xa0: {change} le {time}, bits {bits}\u202f; {where}.",
    ),
    "difficulty.came.inside50": (
        "inside the 50 % interval",
        "dans l’intervalle à 50\xa0%",
    ),
    "difficulty.came.inside90": (
        "inside the 90 % interval",
        "dans l’intervalle à 90\xa0%",
    ),
    "difficulty.came.outside": (
        "outside the 90 % interval",
        "hors de l’intervalle à 90\xa0%",
    ),
    "difficulty.notes": (
        "To know",
        "À savoir",
    ),
    "difficulty.note.growth_of_later": (
        "fewer than twelve epochs on record had ended by then (they begin on {first}): growth is fitted to all of them, later ones too, so this is no honest forecast of the past",
        "moins de douze époques attestées étaient terminées alors (elles commencent le {first})\xa0: la croissance est ajustée sur toutes, y compris les suivantes, ce n’est donc pas une prévision honnête du passé",
    ),
    "difficulty.note.growth_is_old": (
        "the epochs on record end with the one from {last}: growth since then is not in the prior",
        "les époques attestées s’arrêtent à celle du {last}\xa0: la croissance depuis lors n’est pas dans l’a priori",
    ),
    "difficulty.note.short": (
        "only {days:.1f} days of blocks lead up to the forecast and none on record join them: it leans on the prior of growth",
        "seulement {days:.1f} jours de blocs précèdent la prévision et aucune époque attestée ne s’y rattache\xa0: elle s’appuie sur l’a priori de croissance",
    ),
    "column.retarget": (
        "from block",
        "à partir du bloc",
    ),
    "column.retarget_time": (
        "time (UTC)",
        "heure (UTC)",
    ),
    "column.span_s": (
        "span, s",
        "durée, s",
    ),
    "column.bits": (
        "bits",
        "bits",
    ),
    "column.difficulty": (
        "difficulty",
        "difficulté",
    ),
    "column.retarget_change": (
        "change",
        "variation",
    ),
    "column.date": (
        "date (UTC)",
        "date (UTC)",
    ),
    "column.half": (
        "50 %",
        "50\xa0%",
    ),
    "column.ninety": (
        "90 %",
        "90\xa0%",
    ),
    "column.chance_fall": (
        "chance of a fall",
        "probabilité de baisse",
    ),
    "figure.difficulty": (
        "Difficulty: {change} at the next retarget (90 %: {low} to {high}), on {date}",
        "Difficulté\xa0: {change} au prochain réajustement (90\xa0%\xa0: de {low} à {high}), le {date}",
    ),
    "figure.difficulty.note": (
        "Black line: difficulty in force. Blue: what it may be from what was known at {now}, its median and where 50 and 90 % lie. {event}{projections}{came}",
        "Ligne noire\xa0: difficulté en vigueur. Bleu\xa0: ce qu’elle peut être d’après ce qui était connu au {now}, sa médiane et où se trouvent 50 et 90\xa0%. {event}{projections}{came}",
    ),
    "figure.difficulty.note.event": (
        "Orange: 90 % and median with the event. ",
        "Orange\xa0: 90\xa0% et médiane avec l’événement. ",
    ),
    "figure.difficulty.note.projections": (
        "Red crosses: what dashboards print. ",
        "Croix rouges\xa0: ce qu’affichent les tableaux de bord. ",
    ),
    "figure.difficulty.note.came": (
        "Black line after that moment: what came.",
        "Ligne noire après cet instant\xa0: ce qui est venu.",
    ),
    "figure.difficulty.alt": (
        "{title}. {list}",
        "{title}. {list}",
    ),
    "figure.difficulty.alt.row": (
        "from block {height:,}: {change} (90 %: {low} to {high}), around {date}",
        "à partir du bloc {height:,}\xa0: {change} (90\xa0%\xa0: de {low} à {high}), vers le {date}",
    ),
    "figure.difficulty.axis": (
        "difficulty, trillion",
        "difficulté, billions",
    ),
    "figure.difficulty.now": (
        "known until here",
        "connu jusqu’ici",
    ),
}
