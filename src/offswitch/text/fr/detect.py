"""What detection has to say of the series it was given and of what it found."""

TEXT: dict[str, tuple[str, str]] = {
    "grid.offsets": (
        "the times are written with {count} different offsets from UTC; each was read by its own",
        "les instants sont écrits avec {count} décalages différents par rapport à UTC\u202f; chacun a été lu selon le sien",
    ),
    "grid.binned": (
        "measurements were gathered into bins of {step} s, aligned to midnight UTC; the value of a bin is the mean of its measurements",
        "les mesures ont été regroupées en intervalles de {step} s, calés sur minuit UTC\u202f; la valeur d’un intervalle est la moyenne de ses mesures",
    ),
    "grid.unobserved": (
        "nothing was observed of {names}: unknown throughout",
        "rien n’a été observé de {names}\xa0: inconnu d’un bout à l’autre",
    ),
    "grid.constant": (
        "the values of {names} never change: with no noise to learn from, any change will look sure",
        "les valeurs de {names} ne changent jamais\xa0: sans bruit dont apprendre, tout changement paraîtra sûr",
    ),
    "grid.spans": (
        "begins over a day later or ends over a day sooner than others: {names}; outside its own time a series is unknown, not down",
        "commence plus d’un jour après les autres ou finit plus d’un jour avant\xa0: {names}\u202f; hors de sa propre période, une série est inconnue, non en panne",
    ),
    "grid.missing": (
        "{empty:,} of {bins:,} bins hold no value; they are unknown, not down",
        "{empty:,} intervalles sur {bins:,} ne contiennent aucune valeur\u202f; ils sont inconnus, non en panne",
    ),
    "grid.gap": (
        "the longest stretch in which nothing was observed is {days:,.1f} days, from {since}",
        "la plus longue période sans observation est de {days:,.1f} jours, à partir du {since}",
    ),
    "grid.day": (
        "the series cover {hours:.1f} h, less than a day: a fall that comes back every day cannot be told from an outage",
        "les séries couvrent {hours:.1f}\xa0h, moins d’un jour\xa0: une baisse qui revient chaque jour ne se distingue pas d’une panne",
    ),
    "grid.week": (
        "the series cover {days:.1f} days, less than a week: a weekly fall cannot be told from an outage",
        "les séries couvrent {days:.1f} jours, moins d’une semaine\xa0: une baisse hebdomadaire ne se distingue pas d’une panne",
    ),
    "grid.and_more": (
        "{names} and {more} more",
        "{names} et {more} de plus",
    ),
    "grid.unnamed": (
        "the series",
        "la série",
    ),
    "signal.bgp.counts": (
        "address blocks that routing tables reach",
        "blocs d’adresses que joignent les tables de routage",
    ),
    "signal.bgp.blind": (
        "routes may stay announced while no traffic passes, as in Kazakhstan in January 2022 and Iran in 2025; a network cut off inside the country stays visible",
        "des routes peuvent rester annoncées sans qu’aucun trafic ne passe, comme au Kazakhstan en janvier 2022 et en Iran en 2025\u202f; un réseau coupé à l’intérieur du pays reste visible",
    ),
    "signal.active.counts": (
        "address blocks that answer probes",
        "blocs d’adresses qui répondent aux sondes",
    ),
    "signal.active.blind": (
        "servers in data centres answer while homes and phones are cut; phones behind shared addresses are never asked",
        "les serveurs des centres de données répondent alors que foyers et téléphones sont coupés\u202f; les téléphones derrière des adresses partagées ne sont jamais interrogés",
    ),
    "signal.telescope.counts": (
        "source addresses of unsolicited traffic",
        "adresses sources du trafic non sollicité",
    ),
    "signal.telescope.blind": (
        "the count follows what infected machines do and wanders by itself; a small place is hardly seen",
        "le compte suit l’activité des machines infectées et dérive de lui-même\u202f; un petit territoire se voit à peine",
    ),
    "signal.traffic.counts": (
        "traffic that one large service receives",
        "trafic que reçoit un grand service",
    ),
    "signal.traffic.blind": (
        "a block of that service looks like an outage, and holidays change its use",
        "un blocage de ce service ressemble à une panne, et les jours fériés changent son usage",
    ),
    "signal.probes.counts": (
        "measurement devices that are connected",
        "appareils de mesure connectés",
    ),
    "signal.probes.blind": (
        "few devices, mostly on fixed lines of technical people",
        "peu d’appareils, surtout sur les lignes fixes de personnes averties",
    ),
    "signal.pings.counts": (
        "answered pings",
        "pings ayant reçu réponse",
    ),
    "signal.pings.blind": (
        "few an hour in a small place: one empty hour says little",
        "peu par heure dans un petit territoire\xa0: une seule heure vide dit peu de chose",
    ),
    "signal.latency.counts": (
        "round-trip time",
        "temps d’aller-retour",
    ),
    "signal.latency.blind": (
        "what does not answer has none, so a full outage leaves it unknown; a detour raises it while all is up",
        "ce qui ne répond pas n’en a pas, une panne totale le laisse donc inconnu\u202f; un détour l’augmente alors que tout marche",
    ),
    "signal.loss.counts": (
        "share of packets lost",
        "part de paquets perdus",
    ),
    "signal.loss.blind": (
        "what does not answer at all may not be counted",
        "ce qui ne répond pas du tout peut ne pas être compté",
    ),
    "signal.level.counts": (
        "a level of connectivity",
        "un niveau de connectivité",
    ),
    "signal.level.blind": (
        "what it cannot see is not known here",
        "ce qu’il ne peut voir n’est pas connu ici",
    ),
    "fusion.turned.reciprocal": (
        "{signal}: higher is worse; the share lost is 1 - usual / now, and less than a doubling is no outage",
        "{signal}\xa0: plus haut est pire\u202f; la part perdue est 1 - habituel / actuel, et moins d’un doublement n’est pas une panne",
    ),
    "fusion.turned.complement": (
        "{signal}: higher is worse; read as packets lost, in per cent where any value is above 1, and the share that arrives is followed",
        "{signal}\xa0: plus haut est pire\u202f; lu comme paquets perdus, en pour cent si une valeur dépasse 1, et c’est la part qui arrive qui est suivie",
    ),
    "fusion.absence": (
        "{signal}: a bin without a row inside the series counts as none answered",
        "{signal}\xa0: un intervalle sans ligne à l’intérieur de la série compte comme aucune réponse",
    ),
    "fusion.episode": (
        "{name} lost {depth:.0%} from {when} (belief {belief:.0%})",
        "{name} a perdu {depth:.0%} à partir du {when} (croyance {belief:.0%})",
    ),
    "fusion.more": (
        "; and {count} more",
        "; et {count} de plus",
    ),
    "fusion.doubted": (
        "sure in one signal but not seen by the others, perhaps a change of what is measured, not counted as an outage: {which}{more}",
        "sûr dans un signal mais non vu par les autres, peut-être un changement de ce qui est mesuré, non compté comme panne\xa0: {which}{more}",
    ),
    "fusion.settled": (
        "lasted so long that the loss became the new normal, so the end given is no return: {which}{more}",
        "a duré si longtemps que la perte est devenue la nouvelle normale, la fin donnée n’est donc pas un retour\xa0: {which}{more}",
    ),
    "detect.made": (
        "offswitch {version}; intervals hold 90 %; times are UTC",
        "offswitch {version}\u202f; intervalles à 90\xa0%\u202f; heures en UTC",
    ),
    "detect.reconstructed": (
        "RECONSTRUCTED from published statements, not measured: the outages and all that is said of them rest on it",
        "RECONSTITUÉ à partir de déclarations publiées, non mesuré\xa0: les pannes et tout ce qui en est dit reposent là-dessus",
    ),
    "detect.read": (
        "Series: {count:,}; places: {places:,}; signals: {signals}. From {start} to {end} in steps of {step}; {unobserved:.1%} of the bins unobserved.",
        "Séries\xa0: {count:,}\u202f; lieux\xa0: {places:,}\u202f; signaux\xa0: {signals}. Du {start} au {end} par pas de {step}\u202f; {unobserved:.1%} des intervalles non observés.",
    ),
    "detect.unnamed": (
        "not named",
        "sans nom",
    ),
    "detect.item": (
        "- {text}",
        "- {text}",
    ),
    "detect.notes": (
        "What was assumed, and what could not be known",
        "Ce qui a été supposé, et ce qui n’a pu être connu",
    ),
    "detect.learned": (
        "nothing is found in the first {days:g} days of a series, from which the usual is learned",
        "rien n’est cherché dans les {days:g} premiers jours d’une série, dont on apprend ce qui est habituel",
    ),
    "detect.too_short": (
        "nothing could be found: the series are no longer than the {days:g} days from which the usual is learned",
        "rien ne pouvait être trouvé\xa0: les séries ne sont pas plus longues que les {days:g} jours dont on apprend ce qui est habituel",
    ),
    "detect.no_place": (
        "nobody said where the series are (--place): local times are not shown, and whether an outage was ordered is not judged",
        "nul n’a dit où sont les séries (--place)\xa0: les heures locales ne sont pas montrées, et l’on ne juge pas si une panne était ordonnée",
    ),
    "detect.no_clock": (
        "no local clock is known of {place}",
        "aucune horloge locale n’est connue ({place})",
    ),
    "detect.clocks": (
        "{place} keeps several clocks: local times are those of its capital ({zone})",
        "plusieurs horloges ont cours ({place})\xa0: les heures locales sont celles de la capitale ({zone})",
    ),
    "detect.none": (
        "No outage found",
        "Aucune panne trouvée",
    ),
    "detect.found": (
        "Outages found: {count:,} (places: {where:,})",
        "Pannes trouvées\xa0: {count:,} (lieux\xa0: {where:,})",
    ),
    "detect.least": (
        "An outage of {hours:g} h would have been found from a loss of {median:.0%} on in the median series ({low:.0%} to {high:.0%} over all of them). Smaller or shorter ones may have been missed.",
        "Une panne de {hours:g}\xa0h aurait été trouvée à partir d’une perte de {median:.0%} dans la série médiane (de {low:.0%} à {high:.0%} sur l’ensemble). De plus petites ou de plus courtes ont pu échapper.",
    ),
    "detect.least.unknown": (
        "Nothing could have been found in these series: this does not say that nothing happened.",
        "Rien n’aurait pu être trouvé dans ces séries\xa0: cela ne dit pas que rien ne s’est passé.",
    ),
    "detect.least.none": (
        "The series are so noisy that not even a full loss of {hours:g} h would have stood out in the median one (from {low:.0%} on in the quietest).",
        "Les séries sont si bruitées que même une perte totale de {hours:g}\xa0h ne serait pas ressortie dans la médiane (à partir de {low:.0%} dans la plus calme).",
    ),
    "detect.lasts": (
        "lasts",
        "dure encore",
    ),
    "detect.spread": (
        "±{half:.0f} {unit}",
        "±{half:.0f} {unit}",
    ),
    "detect.spread_uneven": (
        "{early:+.0f}/{late:+.0f} {unit}",
        "{early:+.0f}/{late:+.0f} {unit}",
    ),
    "detect.of_parts": (
        "half or more of its parts were out",
        "la moitié ou plus de ses parties étaient en panne",
    ),
    "detect.saw": (
        "seen by {signals}",
        "vue par {signals}",
    ),
    "detect.silent": (
        "not by {signals}",
        "non vue par {signals}",
    ),
    "detect.unobserved": (
        "not observed: {signals}",
        "non observé\xa0: {signals}",
    ),
    "detect.most": (
        "Shown are the {shown} of {count:,} that lost the most, by depth and length; --json has all.",
        "Sont montrées les {shown} sur {count:,} qui ont le plus perdu, par profondeur et durée\u202f; --json les donne toutes.",
    ),
    "detect.more": (
        "and {count:,} more; --json has all",
        "et {count:,} de plus\u202f; --json les donne toutes",
    ),
    "detect.why": (
        "{numbers}: {text}.",
        "{numbers}\xa0: {text}.",
    ),
    "detect.wholes": (
        "How wide it went",
        "Jusqu’où elle s’est étendue",
    ),
    "detect.parts": (
        "{out} of {observed}",
        "{out} sur {observed}",
    ),
    "detect.signal.parts": (
        "its parts",
        "ses parties",
    ),
    "column.parts_out": (
        "parts out",
        "parties en panne",
    ),
    "column.worst": (
        "at the worst (UTC)",
        "au pire (UTC)",
    ),
    "detect.doubts": (
        "In doubt: {count:,}",
        "Douteuses\xa0: {count:,}",
    ),
    "detect.doubts.why": (
        "Falls of one series that are not counted: too short, too shallow, or the other signals of the place stood still.",
        "Baisses d’une seule série qui ne sont pas comptées\xa0: trop courtes, trop peu profondes, ou sans mouvement des autres signaux du lieu.",
    ),
    "detect.judged.after_record": (
        "Ordered: probability that it was deliberate, judged after the end and with the country's record. Strongest reasons, each against the average outage:",
        "Ordonnée\xa0: probabilité qu’elle ait été délibérée, jugée après la fin et avec les antécédents du pays. Principales raisons, chacune par rapport à la panne moyenne\xa0:",
    ),
    "detect.judged.after_no_record": (
        "Ordered: probability that it was deliberate, judged after the end and without the country's record. Strongest reasons, each against the average outage:",
        "Ordonnée\xa0: probabilité qu’elle ait été délibérée, jugée après la fin et sans les antécédents du pays. Principales raisons, chacune par rapport à la panne moyenne\xa0:",
    ),
    "detect.judged.onset_record": (
        "Ordered: probability that it was deliberate, judged at the onset and with the country's record. Strongest reasons, each against the average outage:",
        "Ordonnée\xa0: probabilité qu’elle ait été délibérée, jugée au début et avec les antécédents du pays. Principales raisons, chacune par rapport à la panne moyenne\xa0:",
    ),
    "detect.judged.onset_no_record": (
        "Ordered: probability that it was deliberate, judged at the onset and without the country's record. Strongest reasons, each against the average outage:",
        "Ordonnée\xa0: probabilité qu’elle ait été délibérée, jugée au début et sans les antécédents du pays. Principales raisons, chacune par rapport à la panne moyenne\xa0:",
    ),
    "detect.signal.bgp": (
        "routes",
        "les routes",
    ),
    "detect.signal.active": (
        "active probing",
        "le sondage actif",
    ),
    "detect.signal.telescope": (
        "the telescope",
        "le télescope",
    ),
    "detect.signal.traffic": (
        "traffic",
        "le trafic",
    ),
    "detect.signal.latency": (
        "latency",
        "la latence",
    ),
    "detect.signal.pings": (
        "pings",
        "les pings",
    ),
    "detect.signal.loss": (
        "packet loss",
        "la perte de paquets",
    ),
    "column.lost": (
        "lost",
        "perte",
    ),
    "column.sure": (
        "sure",
        "sûreté",
    ),
    "column.ordered": (
        "ordered",
        "ordonnée",
    ),
    "column.signal": (
        "signal",
        "signal",
    ),
    "ordered.raises": (
        "{what}: raises the odds {times:.1f} times",
        "{what} (multiplie la cote par {times:.1f})",
    ),
    "ordered.lowers": (
        "{what}: lowers the odds {times:.1f} times",
        "{what} (divise la cote par {times:.1f})",
    ),
    "ordered.neither": (
        "{what}: moves the odds by less than 5 %",
        "{what} (change la cote de moins de 5\xa0%)",
    ),
    "ordered.scope.country": (
        "the whole country is out",
        "tout le pays est en panne",
    ),
    "ordered.scope.region": (
        "a region is out, not the whole country (clock and signals are then not weighed)",
        "une région est en panne, non tout le pays (l’heure et les signaux ne sont alors pas pesés)",
    ),
    "ordered.scope.as": (
        "one network is out, not the whole country (clock and signals are then not weighed)",
        "un seul réseau est en panne, non tout le pays (l’heure et les signaux ne sont alors pas pesés)",
    ),
    "ordered.clock.national_hour": (
        "starts at {clock} local time, within 2 minutes of a full hour",
        "commence à {clock}, heure locale, à moins de 2 minutes d’une heure pleine",
    ),
    "ordered.clock.national_half": (
        "starts at {clock} local time, within 2 minutes of a half hour",
        "commence à {clock}, heure locale, à moins de 2 minutes d’une demi-heure",
    ),
    "ordered.clock.off": (
        "starts at {clock} local time, on neither the hour nor the half hour",
        "commence à {clock}, heure locale, ni à l’heure pleine ni à la demie",
    ),
    "ordered.weekday.friday": (
        "starts on a Friday, local time",
        "commence un vendredi, heure locale",
    ),
    "ordered.weekday.other": (
        "does not start on a Friday, local time",
        "ne commence pas un vendredi, heure locale",
    ),
    "ordered.signals": (
        "{fell} of {count} signals are known to have fallen (routes, active probing, telescope)",
        "{fell} signaux sur {count} {fell:|one=est connu|other=sont connus} pour avoir chuté (routes, sondage actif, télescope)",
    ),
    "ordered.length": (
        "lasted {hours:.1f} h",
        "a duré {hours:.1f}\xa0h",
    ),
    "ordered.repeat.yes": (
        "an outage of the country began at the same clock time, within 10 minutes, 1 to 4 days before",
        "une panne du pays a commencé à la même heure, à 10 minutes près, de 1 à 4 jours avant",
    ),
    "ordered.repeat.no": (
        "no outage of the country began at the same clock time 1 to 4 days before",
        "aucune panne du pays n’a commencé à la même heure de 1 à 4 jours avant",
    ),
    "ordered.recent": (
        "national outages of the country in the 7 days before: {count}",
        "pannes nationales du pays dans les 7 jours précédents\xa0: {count}",
    ),
    "ordered.parts.yes": (
        "a part of the country had an outage of its own in the 30 days before",
        "une partie du pays a eu sa propre panne dans les 30 jours précédents",
    ),
    "ordered.parts.no": (
        "no part of the country had an outage of its own in the 30 days before",
        "aucune partie du pays n’a eu sa propre panne dans les 30 jours précédents",
    ),
    "ordered.abroad": (
        "other countries with an outage that starts within 30 minutes: {count:.0f}",
        "autres pays avec une panne qui commence à moins de 30 minutes\xa0: {count:.0f}",
    ),
    "ordered.record": (
        "shutdowns of mobile or fixed networks recorded for the country in the three calendar years before: {count:.0f}",
        "coupures de réseaux mobiles ou fixes recensées pour le pays dans les trois années civiles précédentes\xa0: {count:.0f}",
    ),
    "ordered.unknown_zone": (
        "the local clock, and with it the weekday",
        "l’heure locale, et avec elle le jour de la semaine",
    ),
    "ordered.unknown_minute": (
        "the minute it started, and so whether that was round or came again",
        "la minute où elle a commencé, et donc si elle était ronde ou s’est répétée",
    ),
    "ordered.unknown_seen": (
        "whether all signals fell",
        "si tous les signaux ont chuté",
    ),
    "ordered.unknown_duration": (
        "how long it lasted",
        "combien de temps elle a duré",
    ),
    "ordered.unknown_earlier": (
        "earlier outages of the country",
        "les pannes antérieures du pays",
    ),
    "ordered.unknown_abroad": (
        "outages abroad at the same moment",
        "les pannes à l’étranger au même moment",
    ),
    "ordered.unknown_record": (
        "recorded shutdowns of the country",
        "les coupures recensées du pays",
    ),
    "error.ordered_scope": (
        "the scope is '{text}'; write country, region or as (one network)",
        "la portée est «\u202f{text}\u202f»\u202f; écrivez country, region ou as (un seul réseau)",
    ),
    "error.ordered_signal": (
        "unknown signal; use {known}",
        "signal inconnu\u202f; utilisez l’un de ceux-ci\xa0: {known}",
    ),
    "error.ordered_number": (
        "{name} is {value}; give a number of 0 or more, or leave it out where it is unknown",
        "{name} vaut {value}\u202f; donnez un nombre égal ou supérieur à 0, ou omettez-le s’il est inconnu",
    ),
    "error.ordered_mode": (
        "the mode is '{text}'; use one of {known}",
        "le mode est «\u202f{text}\u202f»\u202f; utilisez l’un de ceux-ci\xa0: {known}",
    ),
    "error.ordered_columns": (
        "the table of outages lacks {missing}; add them under those names",
        "il manque {missing} à la table des pannes\u202f; ajoutez ces colonnes sous ces noms",
    ),
    "error.ordered_cell": (
        "`{column}` in row {line} is '{text}' and cannot be read; write times like 2021-02-01T00:20Z, plain numbers from 0 up, a country code, and a scope of country, region or as",
        "`{column}` à la ligne {line} vaut «\u202f{text}\u202f» et ne peut être lu\u202f; écrivez les instants comme 2021-02-01T00:20Z, des nombres simples à partir de 0, un code de pays, et une portée country, region ou as",
    ),
}
