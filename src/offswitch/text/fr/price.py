"""What `offswitch price` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "help.price": (
        "What the price did at the event: event study by the day and by the hour, listed miners, local premium.",
        "Ce qu’a fait le prix à l’événement\xa0: étude d’événement par jour et par heure, mineurs cotés, prime locale.",
    ),
    "help.price_source": (
        "A case, or a file of prices (.csv, .parquet) with time or date, and close.",
        "Un cas, ou un fichier de prix (.csv, .parquet) avec time ou date, et close.",
    ),
    "help.price_at": (
        "Moment of the event; needed for a file.",
        "Instant de l’événement\u202f; nécessaire pour un fichier.",
    ),
    "help.price_factor": (
        "File of prices that stand for the whole market; without it a constant mean is the model.",
        "Fichier de prix qui tiennent lieu de l’ensemble du marché\u202f; sans lui, le modèle est une moyenne constante.",
    ),
    "help.price_window": (
        "Sessions (or hours) of the event, from the one that holds it on.",
        "Séances (ou heures) de l’événement, à partir de celle qui le contient.",
    ),
    "help.price_estimation": (
        "Sessions (or hours) before the event that say what is ordinary.",
        "Séances (ou heures) avant l’événement qui disent ce qui est ordinaire.",
    ),
    "error.series_suffix": (
        "prices are read from .csv and .parquet; give the file one of these endings",
        "les prix se lisent dans des fichiers .csv et .parquet\u202f; donnez au fichier l’une de ces terminaisons",
    ),
    "error.series_empty": (
        "there are no prices; add rows of time and close",
        "il n’y a aucun prix\u202f; ajoutez des lignes de time et close",
    ),
    "error.series_columns": (
        "no column `time` or `date`, or no `close`, among {known}; rename what holds them",
        "pas de colonne `time` ou `date`, ou pas de `close`, parmi {known}\u202f; renommez ce qui les contient",
    ),
    "error.series_twice": (
        "{time} stands twice; keep one row of it",
        "{time} figure deux fois\u202f; n’en gardez qu’une ligne",
    ),
    "error.series_falls": (
        "{time} stands after a later time; sort the rows by time",
        "{time} figure après un instant plus tardif\u202f; triez les lignes par instant",
    ),
    "error.series_step": (
        "the rows are neither by the day nor by the full hour; give daily closes or hourly bars",
        "les lignes ne sont ni quotidiennes ni à l’heure pleine\u202f; donnez des clôtures quotidiennes ou des barres horaires",
    ),
    "error.series_price": (
        "`{column}` is '{text}'; give a price above zero, and leave out rows without one",
        "`{column}` vaut «\u202f{text}\u202f»\u202f; donnez un prix supérieur à zéro, et omettez les lignes sans prix",
    ),
    "error.series_no_step": (
        "series '{series}' has no prices by the {step}; add them to study those",
        "la série «\u202f{series}\u202f» n’a pas de prix au pas demandé ({step})\u202f; ajoutez-les pour étudier ceux-là",
    ),
    "error.series_values": (
        "series '{series}' has a price that is missing or not above zero; correct it, or leave its row out",
        "la série «\u202f{series}\u202f» a un prix manquant ou non supérieur à zéro\u202f; corrigez-le, ou omettez sa ligne",
    ),
    "error.series_order": (
        "series '{series}' does not rise in time, or has a time twice; sort it, and keep one row of each",
        "la série «\u202f{series}\u202f» ne croît pas dans le temps, ou a un instant deux fois\u202f; triez-la, et ne gardez qu’une ligne de chacun",
    ),
    "error.series_gap": (
        "'{series}' jumps from {before} to {after}; add every {step} between, or study a stretch without the gap",
        "«\u202f{series}\u202f» saute du {before} au {after}\u202f; ajoutez chaque pas entre les deux ({step}), ou étudiez une période sans lacune",
    ),
    "error.factor_step": (
        "'{series}' and '{factor}' are not both by the day or both by the hour; bring one to the step of the other",
        "«\u202f{series}\u202f» et «\u202f{factor}\u202f» ne sont pas toutes deux quotidiennes ou toutes deux horaires\u202f; ramenez l’une au pas de l’autre",
    ),
    "error.factor_days": (
        "'{factor}' lacks {count} of the times of '{series}' in the study, the first {first}; give both for the same days",
        "il manque à «\u202f{factor}\u202f» {count} des instants de «\u202f{series}\u202f» dans l’étude, le premier {first}\u202f; donnez les deux pour les mêmes jours",
    ),
    "error.members_differ": (
        "'{one}' and '{other}' are not of the same days, so they have no mean; give both for the same days",
        "«\u202f{one}\u202f» et «\u202f{other}\u202f» ne portent pas sur les mêmes jours et n’ont donc pas de moyenne\u202f; donnez les deux pour les mêmes jours",
    ),
    "error.members_missing": (
        "a listed miner could not be read, so there is no mean",
        "un mineur coté n’a pu être lu, il n’y a donc pas de moyenne",
    ),
    "error.short_estimation": (
        "before {at} '{series}' has {found} returns, and the estimation needs {wanted}; give a longer series, or a smaller --estimation",
        "avant le {at}, «\u202f{series}\u202f» a {found} rendements, et l’estimation en exige {wanted}\u202f; donnez une série plus longue, ou un --estimation plus petit",
    ),
    "error.short_window": (
        "from the event on '{series}' has {found} returns, and the window needs {wanted}; give a longer series, or a smaller --window",
        "à partir de l’événement, «\u202f{series}\u202f» a {found} rendements, et la fenêtre en exige {wanted}\u202f; donnez une série plus longue, ou un --window plus petit",
    ),
    "error.event_outside": (
        "the event, {at}, lies outside the prices, which run from {first} to {last}; correct --at, or give a series that holds it",
        "l’événement, le {at}, est hors des prix, qui vont du {first} au {last}\u202f; corrigez --at, ou donnez une série qui le contient",
    ),
    "error.short_study": (
        "a test of {periods} needs at least {least} returns before the event, and has {found}; raise --estimation to {least}",
        "un test sur {periods} exige au moins {least} rendements avant l’événement, et en a {found}\u202f; portez --estimation à {least}",
    ),
    "error.bad_periods": (
        "{option} is {value}; give a whole number from {least} to {most}",
        "{option} vaut {value}\u202f; donnez un nombre entier de {least} à {most}",
    ),
    "error.factors_alike": (
        "a factor does not move, or two move alike, so their parts cannot be told; leave one out",
        "un facteur ne bouge pas, ou deux bougent de même, leurs parts ne peuvent donc être distinguées\u202f; retirez-en un",
    ),
    "error.no_spread": (
        "before the event nothing moved beyond the model, so nothing can be tested; does the price stand still, or is the factor the series itself?",
        "avant l’événement rien n’a bougé au-delà du modèle, rien ne peut donc être testé\u202f; le prix est-il immobile, ou le facteur est-il la série elle-même\u202f?",
    ),
    "error.price_at_needed": (
        "a file names no event; give its moment with --at",
        "un fichier ne nomme aucun événement\u202f; donnez son instant avec --at",
    ),
    "error.price_of_case": (
        "a case has its own cut and factor; leave out {option}, or name a file of prices",
        "un cas a sa propre coupure et son propre facteur\u202f; retirez {option}, ou nommez un fichier de prix",
    ),
    "error.price_nothing": (
        "case '{case}' has no cut with prices around it that can be studied{reason}; add them, or name a file of prices",
        "le cas «\u202f{case}\u202f» n’a pas de coupure entourée de prix qui puisse être étudiée{reason}\u202f; ajoutez-les, ou nommez un fichier de prix",
    ),
    "price.title": (
        "Prices at the event of {at} UTC: {title}",
        "Prix à l’événement du {at} UTC\xa0: {title}",
    ),
    "price.made": (
        "offswitch {version}. Changes are in percent of the price (from log returns), intervals 90 %, tests two-sided at 5 %. Times are UTC.",
        "offswitch {version}. Les variations sont en pour cent du prix (d’après les rendements logarithmiques), intervalles à 90\xa0%, tests bilatéraux à 5\xa0%. Heures en UTC.",
    ),
    "price.by_day": (
        "By the day",
        "Par jour",
    ),
    "price.whole.note": (
        "Estimated on {count} {step} from {since} to {until}, no gap before the event. Abnormal: beyond the mean of that time; the error includes that of the mean.",
        "Estimé sur {count} {step} du {since} au {until}, sans lacune avant l’événement. Anormal\xa0: au-delà de la moyenne de cette période\u202f; l’erreur comprend celle de la moyenne.",
    ),
    "price.whole.note_both": (
        "Each estimated on {count} {step} up to {until} with no gap before the event: against the mean from {first} on, against the market from {since} on, where one period runs from session to session. The errors include those of the coefficients.",
        "Chacun estimé sur {count} {step} jusqu’au {until}, sans lacune avant l’événement\xa0: face à la moyenne à partir du {first}, face au marché à partir du {since}, où une période va de séance à séance. Les erreurs comprennent celles des coefficients.",
    ),
    "price.by_hour": (
        "By the hour",
        "Par heure",
    ),
    "price.hours.note": (
        "Constant mean of the {count} hours up to {until}, before the event. An hour cannot part a moment within it.",
        "Moyenne constante des {count} heures jusqu’au {until}, avant l’événement. Une heure ne peut séparer un instant de ceux qu’elle contient.",
    ),
    "price.shares": (
        "Shares, {start} to {end}, beyond {model} except where said",
        "Actions, du {start} au {end}, au-delà de {model} sauf mention contraire",
    ),
    "price.shares.note": (
        "Listed miners: the mean log return of {count} ({list}).",
        "Mineurs cotés\xa0: rendement logarithmique moyen de {count} ({list}).",
    ),
    "price.confounders": (
        "Other events on record in the window",
        "Autres événements attestés dans la fenêtre",
    ),
    "price.confounder": (
        "{time} UTC: {what}.",
        "{time} UTC\xa0: {what}.",
    ),
    "price.premium": (
        "Local premium",
        "Prime locale",
    ),
    "price.premium.quote": (
        "{value} {unit} for one bitcoin, quoted on {day} ({source}).",
        "{value} {unit} pour un bitcoin, cité le {day} ({source}).",
    ),
    "price.premium.note": (
        "Day's trades: any of that day by UTC and by the country's own clocks, as the source names no hour; press price: what another article of the day gave. The premium is known no better than the exchange rate: that of the source is what its own dollars imply.",
        "Transactions du jour\xa0: toutes celles de ce jour selon UTC et selon les horloges du pays, la source ne nommant pas d’heure\u202f; prix de presse\xa0: ce qu’un autre article du jour donnait. La prime n’est pas mieux connue que le taux de change\xa0: celui de la source est ce qu’impliquent ses propres dollars.",
    ),
    "price.basis.as_converted": (
        "source's dollars, press price",
        "dollars de la source, prix de presse",
    ),
    "price.basis.own_dollars": (
        "source's dollars, day's trades",
        "dollars de la source, transactions du jour",
    ),
    "price.basis.by_rate": (
        "case's exchange rate, day's trades",
        "taux de change du cas, transactions du jour",
    ),
    "price.said": (
        "What was said",
        "Ce qui a été dit",
    ),
    "price.said.item": (
        "{id}: {statement} Verdict: {verdict}. Why: {why}.",
        "{id}\xa0: {statement} Verdict\xa0: {verdict}. Pourquoi\xa0: {why}",
    ),
    "price.limits": (
        "What the data cannot say",
        "Ce que les données ne peuvent dire",
    ),
    "price.limit.power": (
        "Whether there was an effect smaller than a fall of {visible:.1f} %: it would not have stood out. One of {detectable:.1f} % would be found four times in five.",
        "S’il y a eu un effet plus petit qu’une baisse de {visible:.1f}\xa0%\xa0: il ne serait pas ressorti. Un effet de {detectable:.1f}\xa0% serait trouvé quatre fois sur cinq.",
    ),
    "price.limit.cause": (
        "Why it moved. A test tells a move from ordinary ones; causes are told apart by time alone, and other events on record lie in the same window: {count}.",
        "Pourquoi il a bougé. Un test distingue un mouvement de ceux qui sont ordinaires\u202f; les causes ne se distinguent que par le temps, et d’autres événements attestés sont dans la même fenêtre\xa0: {count}.",
    ),
    "price.limit.cause_none": (
        "Why it moved. A test tells a move from ordinary ones; no other event is on record in the window, which is not to say that there was none.",
        "Pourquoi il a bougé. Un test distingue un mouvement de ceux qui sont ordinaires\u202f; aucun autre événement n’est attesté dans la fenêtre, ce qui ne veut pas dire qu’il n’y en ait pas eu.",
    ),
    "price.limit.cause_file": (
        "Why it moved: a file of prices names no other events. Name what else happened in the window before you name a cause.",
        "Pourquoi il a bougé\xa0: un fichier de prix ne nomme pas d’autres événements. Nommez ce qui est arrivé d’autre dans la fenêtre avant de nommer une cause.",
    ),
    "price.limit.no_factor": (
        "What the market alone would have done: no factor is given, so its own mean stands for it.",
        "Ce que le marché seul aurait fait\xa0: aucun facteur n’est donné, sa propre moyenne en tient donc lieu.",
    ),
    "price.limit.clock": (
        "What belongs to which session, exactly: Bitcoin by the day closes at 24:00 UTC, shares in New York at 21:00, so part of a session falls on the next day of one of them.",
        "Ce qui appartient à quelle séance, exactement\xa0: Bitcoin au pas du jour clôture à 24:00 UTC, les actions à New York à 21:00, une partie de séance tombe donc sur le jour suivant de l’un d’eux.",
    ),
    "price.limit.correlated": (
        "The exact error where residuals follow their neighbours (correlation of one with the next): {list}.",
        "L’erreur exacte là où les résidus suivent leurs voisins (corrélation de l’un avec le suivant)\xa0: {list}.",
    ),
    "price.omissions": (
        "Left out",
        "Laissé de côté",
    ),
    "price.omitted": (
        "{name}: {reason}",
        "{name}\xa0: {reason}",
    ),
    "price.omitted.factor": (
        "the market model: the case names no `price_factor`",
        "le modèle de marché\xa0: le cas ne nomme pas de `price_factor`",
    ),
    "price.model": (
        "Models: constant mean and market model by least squares, error of prediction (MacKinlay 1997); rank test (Corrado 1989; over several periods the sum of ranks, exact). See docs/methods/event-study.md.",
        "Modèles\xa0: moyenne constante et modèle de marché par moindres carrés, erreur de prédiction (MacKinlay 1997)\u202f; test de rang (Corrado 1989\u202f; sur plusieurs périodes la somme des rangs, exacte). Voir docs/methods/event-study.md.",
    ),
    "price.short.moved": (
        "{name} {moved} {change:.1f} % in the {periods} {step} to {last}; of all such stretches in the {count} {steps} before, {share} {side}.",
        "{name}\xa0: {moved} de {change:.1f}\xa0% sur {periods} {step}, jusqu’au {last}\u202f; part des périodes semblables, dans les {count} {steps} précédentes, {side}\xa0: {share}.",
    ),
    "price.fell": (
        "fell",
        "baisse",
    ),
    "price.rose": (
        "rose",
        "hausse",
    ),
    "price.step.day": (
        "{count:|one=session|other=sessions}",
        "{count:|one=séance|other=séances}",
    ),
    "price.step.hour": (
        "{count:|one=hour|other=hours}",
        "{count:|one=heure|other=heures}",
    ),
    "price.side.low": (
        "fell as far",
        "avec une baisse au moins aussi forte",
    ),
    "price.side.high": (
        "rose as far",
        "avec une hausse au moins aussi forte",
    ),
    "price.short.beyond": (
        "Beyond what {model} explains that is {value}, {told}. Only a fall of more than {visible:.1f} % would have stood out; one of {detectable:.1f} % would be found four times in five.",
        "Au-delà de ce qu’explique le modèle ({model}), cela fait {value}, {told}. Seule une baisse de plus de {visible:.1f}\xa0% serait ressortie\u202f; une baisse de {detectable:.1f}\xa0% serait trouvée quatre fois sur cinq.",
    ),
    "price.short.mean": (
        "Beyond {model} that is {value}, {told}. Only a fall of more than {visible:.1f} % would have stood out; one of {detectable:.1f} % would be found four times in five.",
        "Au-delà de {model}, cela fait {value}, {told}. Seule une baisse de plus de {visible:.1f}\xa0% serait ressortie\u202f; une baisse de {detectable:.1f}\xa0% serait trouvée quatre fois sur cinq.",
    ),
    "price.told.0": (
        "not distinguishable from none",
        "indiscernable de zéro",
    ),
    "price.told.1": (
        "of which one test says that it is more than chance (t test p {p}, rank test p {rank})",
        "dont un test dit que c’est plus que le hasard (test t p {p}, test de rang p {rank})",
    ),
    "price.told.2": (
        "more than chance explains (t test p {p}, rank test p {rank})",
        "plus que le hasard n’explique (test t p {p}, test de rang p {rank})",
    ),
    "price.short.hours": (
        "In the {hours:|one=# hour|other=# hours} from the cut on {change:+.1f} %, {as_usual}. In the hour after '{what}' {other:+.1f} %, {other_usual}.",
        "{hours:|one=Dans l’heure|other=Dans les # heures} à partir de la coupure {change:+.1f}\xa0%, {as_usual}. Dans l’heure qui suit «\u202f{what}\u202f» {other:+.1f}\xa0%, {other_usual}.",
    ),
    "price.short.hours_alone": (
        "In the {hours:|one=# hour|other=# hours} from the cut on {change:+.1f} %, {as_usual}.",
        "{hours:|one=Dans l’heure|other=Dans les # heures} à partir de la coupure {change:+.1f}\xa0%, {as_usual}.",
    ),
    "price.usual": (
        "ordinary ({share} of such stretches before {side})",
        "ordinaire (périodes semblables d’avant {side}\xa0: {share})",
    ),
    "price.unusual": (
        "out of the ordinary ({share} of {compared} such stretches before {side})",
        "hors de l’ordinaire (sur {compared} périodes semblables d’avant, {side}\xa0: {share})",
    ),
    "price.none": (
        "none",
        "aucune",
    ),
    "price.short.shares": (
        "Listed miners {moved} {change:.1f} % on average: beyond {model} {value}, beyond {more} {both}.",
        "Mineurs cotés\xa0: {moved} de {change:.1f}\xa0% en moyenne\u202f; au-delà de {model} {value}, au-delà de {more} {both}.",
    ),
    "price.short.attribution": (
        "That it moved because of the event: {verdict}{why}.",
        "Qu’il ait bougé à cause de l’événement\xa0: {verdict}{why}.",
    ),
    "price.why.not_attributable": (
        ", as another event came in the same window, '{what}'",
        ", car un autre événement est survenu dans la même fenêtre, «\u202f{what}\u202f»",
    ),
    "price.why.cannot_be_checked": (
        ", as nothing says what the market alone would have done",
        ", car rien ne dit ce que le marché seul aurait fait",
    ),
    "price.why.partly_supported": (
        "; it fell beyond the market and nothing else is on record, which is timing and no proof",
        "; il a baissé au-delà du marché et rien d’autre n’est attesté, ce qui est une coïncidence dans le temps et non une preuve",
    ),
    "price.why.not_distinguishable_from_noise": (
        ", as no fall beyond the market can be seen by the day",
        ", car aucune baisse au-delà du marché ne se voit au pas du jour",
    ),
    "price.short.premium": (
        "The one price quoted in {currency} lay {low:+.1f} to {high:+.1f} % from the world price, by the basis taken: no premium that stands out.",
        "Le seul prix cité en {currency} s’écartait de {low:+.1f} à {high:+.1f}\xa0% du prix mondial, selon la base retenue\xa0: aucune prime qui ressorte.",
    ),
    "price.short.premium_clear": (
        "The one price quoted in {currency} lay {low:+.1f} to {high:+.1f} % from the world price, by the basis taken.",
        "Le seul prix cité en {currency} s’écartait de {low:+.1f} à {high:+.1f}\xa0% du prix mondial, selon la base retenue.",
    ),
    "column.price_series": (
        "series",
        "série",
    ),
    "column.change_percent": (
        "change %",
        "var.\xa0%",
    ),
    "column.abnormal": (
        "abn. %",
        "anorm.\xa0%",
    ),
    "column.t_p": (
        "t p",
        "p t",
    ),
    "column.rank_p": (
        "rank p",
        "p rang",
    ),
    "column.as_low": (
        "low %",
        "bas\xa0%",
    ),
    "column.visible": (
        "shows %",
        "visible\xa0%",
    ),
    "column.r2": (
        "R2",
        "R2",
    ),
    "column.day_of_event": (
        "session",
        "séance",
    ),
    "column.hour_of_event": (
        "hour to",
        "heure jusqu’à",
    ),
    "column.z": (
        "t",
        "t",
    ),
    "column.stretch": (
        "stretch (UTC)",
        "période (UTC)",
    ),
    "column.world": (
        "USD per BTC",
        "USD par BTC",
    ),
    "column.rate": (
        "local per USD",
        "local par USD",
    ),
    "column.premium": (
        "premium %",
        "prime\xa0%",
    ),
    "price.constant": (
        "its own mean",
        "sa propre moyenne",
    ),
    "series.btc_usdt_perp": (
        "Bitcoin",
        "Bitcoin",
    ),
    "series.btc_usd": (
        "Bitcoin",
        "Bitcoin",
    ),
    "series.sp500": (
        "the S&P 500",
        "l’indice S&P 500",
    ),
    "series.listed_miners": (
        "listed miners",
        "mineurs cotés",
    ),
    "figure.price": (
        "{label} {change:+.1f} %; beyond {model} {value}",
        "{label} {change:+.1f}\xa0%\u202f; au-delà de {model} {value}",
    ),
    "figure.price.alt": (
        "{label} moved {change:+.1f} % to {last}; beyond {model} {value}. Abnormal returns in {count} rows.",
        "{label}\xa0: {change:+.1f}\xa0% jusqu’au {last}\u202f; au-delà de {model} {value}. Rendements anormaux en {count} lignes.",
    ),
    "figure.price.axis.usd": (
        "price, USD",
        "prix, USD",
    ),
    "figure.price.axis.price": (
        "price, as in the file",
        "prix, comme dans le fichier",
    ),
    "figure.price.axis.abnormal": (
        "abnormal return, percent",
        "rendement anormal, pour cent",
    ),
    "figure.price.event": (
        "the event",
        "l’événement",
    ),
    "figure.price.above": (
        "Above: price by the {step}; shaded, where nine in ten ordinary paths would lie from the event on, by the mean and spread of before.",
        "En haut\xa0: prix par {step}\u202f; ombré, là où seraient neuf trajectoires ordinaires sur dix à partir de l’événement, selon la moyenne et la dispersion d’avant.",
    ),
    "figure.price.below": (
        "Below: abnormal returns over the whole event with 90 % intervals, beyond {model} (mean: beyond its own mean; both: beyond {both}); one that holds zero shows nothing unusual.",
        "En bas\xa0: rendements anormaux sur tout l’événement avec intervalles à 90\xa0%, au-delà de {model} (moy.\xa0: au-delà de sa propre moyenne\u202f; deux\xa0: au-delà de {both})\u202f; un intervalle qui contient zéro ne montre rien d’inhabituel.",
    ),
    "figure.price.below_file": (
        "Below: abnormal returns, in sum and period by period, with 90 % intervals, beyond {model} (mean: beyond its own mean); one that holds zero shows nothing unusual.",
        "En bas\xa0: rendements anormaux, en somme et période par période, avec intervalles à 90\xa0%, au-delà de {model} (moy.\xa0: au-delà de sa propre moyenne)\u202f; un intervalle qui contient zéro ne montre rien d’inhabituel.",
    ),
    "figure.price.sum": (
        "in sum",
        "en somme",
    ),
    "figure.price.mean": (
        "{label}, mean",
        "{label}, moy.",
    ),
    "figure.price.both": (
        "{label}, both",
        "{label}, deux",
    ),
    "price.why.file": (
        ", as a file of prices names no other events",
        ", car un fichier de prix ne nomme pas d’autres événements",
    ),
    "figure.price.step.day": (
        "day",
        "jour",
    ),
    "figure.price.step.hour": (
        "hour",
        "heure",
    ),
    "figure.price.below_mean": (
        "Below: abnormal returns, in sum and period by period, with 90 % intervals, beyond its own mean; one that holds zero shows nothing unusual.",
        "En bas\xa0: rendements anormaux, en somme et période par période, avec intervalles à 90\xa0%, au-delà de sa propre moyenne\u202f; un intervalle qui contient zéro ne montre rien d’inhabituel.",
    ),
    "price.own": (
        "a file of your own",
        "un fichier à vous",
    ),
    "price.own_title": (
        "Prices as given",
        "Prix tels que donnés",
    ),
    "price.own_licence": (
        "not stated",
        "non précisé",
    ),
    "label.abnormal": (
        "{name} beyond {model}, {first:%d %b} to {last:%d %b}",
        "{name} au-delà de {model}, {first:%d %b} au {last:%d %b}",
    ),
    "label.abnormal_day": (
        "{name} beyond {model}, {first:%d %b}",
        "{name} au-delà de {model}, {first:%d %b}",
    ),
    "why.abnormal": (
        "{readings}; of the first, less than {visible:.1f} % would not have stood out",
        "{readings}\u202f; pour le premier, moins de {visible:.1f}\xa0% ne serait pas ressorti",
    ),
    "why.no_event": (
        "the case names no cut with prices around it",
        "le cas ne nomme aucune coupure entourée de prix",
    ),
    "why.no_factor": (
        "no other event is on record, and no factor (`price_factor`) says what the market alone would have done",
        "aucun autre événement n’est attesté, et aucun facteur (`price_factor`) ne dit ce que le marché seul aurait fait",
    ),
    "why.abnormal_alone": (
        "{readings}, t test p {p:.2f}, rank test p {rank:.2f}; less than {visible:.1f} % would not have stood out; no other event on record in the window",
        "{readings}, test t p {p:.2f}, test de rang p {rank:.2f}\u202f; moins de {visible:.1f}\xa0% ne serait pas ressorti\u202f; aucun autre événement attesté dans la fenêtre",
    ),
    "label.world_in_local": (
        "world price at the exchange rate",
        "prix mondial au taux de change",
    ),
    "why.premium_agrees": (
        "{readings}; the offer itself is on no other record",
        "{readings}\u202f; l’offre elle-même n’est attestée nulle part ailleurs",
    ),
    "why.premium_open": (
        "{readings}, so a premium of {premium:+.0f} %: possible, and on no other record",
        "{readings}, soit une prime de {premium:+.0f}\xa0%\xa0: possible, et attestée nulle part ailleurs",
    ),
    "why.no_rate": (
        "the case gives no exchange rate (local_per_usd)",
        "le cas ne donne pas de taux de change (local_per_usd)",
    ),
    "price.value": (
        "{value:+.1f} % (90 %: {low:+.1f} to {high:+.1f})",
        "{value:+.1f}\xa0% (90\xa0%\xa0: de {low:+.1f} à {high:+.1f})",
    ),
    "price.too": (
        "{label}, {last} too",
        "{label}, {last} compris",
    ),
    "column.abnormal_interval": (
        "90 %",
        "90\xa0%",
    ),
    "price.pair": (
        "{label}: {model}",
        "{label}\xa0: {model}",
    ),
    "price.columns": (
        "abn.: beyond what is named; t p and rank p: of the two tests; low: share of such stretches before that fell as far; shows: smallest fall that would have stood out.",
        "anorm.\xa0: au-delà de ce qui est nommé\u202f; p t et p rang\xa0: des deux tests\u202f; bas\xa0: part des périodes semblables d’avant avec une baisse au moins aussi forte\u202f; visible\xa0: plus petite baisse qui serait ressortie.",
    ),
    "column.beyond": (
        "beyond {model} (90 %)",
        "au-delà de {model} (90\xa0%)",
    ),
    "price.shares.short": (
        "Estimated on fewer than {count} sessions, as they begin later: {list}.",
        "Estimé sur moins de {count} séances, car elles commencent plus tard\xa0: {list}.",
    ),
    "price.shares.one": (
        "{label} on {count}",
        "{label} sur {count}",
    ),
}
