"""How hashrate moves between countries, and `offswitch migration`."""

TEXT: dict[str, tuple[str, str]] = {
    "help.migration": (
        "Say where a country's hashrate goes after a shock, and when, beside what the mining map shows and what came after.",
        "Dit où va le hashrate d’un pays après un choc, et quand, à côté de ce que montre la carte du minage et de ce qui est venu ensuite.",
    ),
    "help.migration_source": (
        "A case (see `offswitch cases`), or a country of the mining map in ISO 3166 (US or USA) by the record of the embedded case.",
        "Un cas (voir `offswitch cases`), ou un pays de la carte du minage en ISO 3166 (US ou USA) d’après ce qui est attesté dans le cas intégré.",
    ),
    "help.migration_months": (
        "Months ahead, 1 to 60.",
        "Mois à prévoir, de 1 à 60.",
    ),
    "help.migration_map": (
        "A map of your own, to which the model is fitted anew: a CSV file with month, country, share_percent and, if known, hashrate_eh_s.",
        "Une carte à vous, sur laquelle le modèle est réajusté\xa0: un fichier CSV avec month, country, share_percent et, s’il est connu, hashrate_eh_s.",
    ),
    "help.migration_lead": (
        "Months that machines which left take to run again, in place of what was fitted.",
        "Mois qu’il faut aux machines parties pour tourner de nouveau, à la place de ce qui a été ajusté.",
    ),
    "help.migration_hours": (
        "Hours without network of the cut, in place of those on record.",
        "Heures sans réseau de la coupure, à la place de celles attestées.",
    ),
    "stage.migration_fit": (
        "fitting the map, about half a minute",
        "ajustement de la carte, environ une demi-minute",
    ),
    "error.not_on_map": (
        "{place} is in none of the maps that were fitted; give one of {known}, or a map of your own with --map FILE",
        "{place} n’est dans aucune des cartes ajustées\u202f; donnez l’un de {known}, ou votre propre carte avec --map FILE",
    ),
    "error.migration_months": (
        "--months is {value}; give 1 to {most}",
        "--months vaut {value}\u202f; donnez de 1 à {most}",
    ),
    "error.hours_off": (
        "--hours-off is {value:g}; give 0 to 744 hours, a whole month",
        "--hours-off vaut {value:g}\u202f; donnez de 0 à 744 heures, un mois entier",
    ),
    "error.negative_lead": (
        "a lead time of {value:g} months cannot be; give one above zero, such as 3",
        "un délai de {value:g} mois est impossible\u202f; donnez-en un supérieur à zéro, comme 3",
    ),
    "error.migration_value": (
        "'{name}' cannot be {value:g}; rates are above zero, shares between 0 and 1",
        "«\u202f{name}\u202f» ne peut valoir {value:g}\u202f; les taux sont supérieurs à zéro, les parts entre 0 et 1",
    ),
    "error.migration_parameter": (
        "the model of movement has no '{name}'; it has {known}",
        "le modèle de déplacement n’a pas de «\u202f{name}\u202f»\u202f; il a {known}",
    ),
    "error.map_month": (
        "`month` is '{text}'; write it as 2021-08",
        "`month` vaut «\u202f{text}\u202f»\u202f; écrivez-le comme 2021-08",
    ),
    "error.map_negative": (
        "a share or a hashrate is below zero, or a month has none at all; correct it, and give 0 where the map shows nothing of a country",
        "une part ou un hashrate est inférieur à zéro, ou un mois n’en a aucun\u202f; corrigez-le, et donnez 0 si la carte ne montre rien d’un pays",
    ),
    "error.map_twice": (
        "{country} stands twice in {month}; keep one row",
        "{country} figure deux fois en {month}\u202f; gardez une ligne",
    ),
    "error.map_short": (
        "{count:,|one=# month is|other=# months are} too few to fit; give {least} or more",
        "{count:,} mois ne {count:,|one=suffit|other=suffisent} pas à l’ajustement\u202f; donnez-en {least} ou plus",
    ),
    "error.map_gap": (
        "{month} is missing; give every month between the first and the last",
        "{month} manque\u202f; donnez chaque mois entre le premier et le dernier",
    ),
    "error.map_lacks": (
        "{month} has no row of {countries}; give every country in every month, with 0 where the map shows nothing of it",
        "{month} n’a pas de ligne pour {countries}\u202f; donnez chaque pays pour chaque mois, avec 0 si la carte n’en montre rien",
    ),
    "error.map_sum": (
        "the shares of {month} add up to {total:.2f} %; correct them, or add a row `other`, so that they make 100 within {within}",
        "les parts de {month} totalisent {total:.2f}\xa0%\u202f; corrigez-les, ou ajoutez une ligne `other`, pour qu’elles fassent 100 à {within} près",
    ),
    "error.map_no_difficulty": (
        "{month} lies outside the difficulty on record, so that world hashrate is unknown; add the column hashrate_eh_s",
        "{month} est hors de la difficulté attestée, le hashrate mondial est donc inconnu\u202f; ajoutez la colonne hashrate_eh_s",
    ),
    "migration.parameter.churn": (
        "leaves with no shock, of 1 a month",
        "départs sans choc, sur 1 par mois",
    ),
    "migration.parameter.ban": (
        "leaves under a ban, rate a month",
        "départs sous interdiction, taux mensuel",
    ),
    "migration.parameter.rationing": (
        "leaves under rationing, of 1 a month",
        "départs sous rationnement, sur 1 par mois",
    ),
    "migration.parameter.cut": (
        "leaves for 100 hours cut off, of 1",
        "départs pour 100 heures de coupure, sur 1",
    ),
    "migration.parameter.closed": (
        "newcomers refused if rationed, of 1",
        "arrivants refusés si rationnement, sur 1",
    ),
    "migration.parameter.lead": (
        "lead time, months",
        "délai de remise en marche, mois",
    ),
    "migration.parameter.lost": (
        "never runs again, of 1",
        "machines perdues pour toujours, sur 1",
    ),
    "migration.parameter.size": (
        "pull of size, exponent",
        "attrait de la taille, exposant",
    ),
    "migration.parameter.price": (
        "dislike of dear power, exponent",
        "aversion pour l’électricité chère, exposant",
    ),
    "migration.parameter.pulls": (
        "spread of countries' own pull",
        "dispersion de l’attrait propre des pays",
    ),
    "migration.parameter.growth": (
        "new machines a month, of 1",
        "nouvelles machines par mois, sur 1",
    ),
    "migration.parameter.world_noise": (
        "noise of world hashrate, in logs",
        "bruit du hashrate mondial, en log",
    ),
    "migration.parameter.move_noise": (
        "noise of movement, at a share of 1",
        "bruit des déplacements, à une part de 1",
    ),
    "migration.parameter.map_noise": (
        "noise of the map, at a share of 1",
        "bruit de la carte, à une part de 1",
    ),
    "migration.parameter.carry": (
        "part of a surprise in the next month",
        "part d’une surprise au mois suivant",
    ),
    "migration.parameter.proxies": (
        "proxies of DE and IE, times others",
        "mandataires de DE et IE, fois les autres",
    ),
    "migration.scenario.none": (
        "no shock",
        "aucun choc",
    ),
    "migration.scenario.cut": (
        "the cut alone ({hours:.0f} h)",
        "la coupure seule ({hours:.0f}\xa0h)",
    ),
    "migration.scenario.rationing": (
        "power rationed",
        "électricité rationnée",
    ),
    "migration.scenario.both": (
        "the cut and power rationed",
        "coupure et rationnement",
    ),
    "migration.scenario.ban": (
        "a ban like China's",
        "une interdiction comme celle de la Chine",
    ),
    "migration.short_scenario.none": (
        "no shock",
        "aucun choc",
    ),
    "migration.short_scenario.cut": (
        "cut",
        "coupure",
    ),
    "migration.short_scenario.rationing": (
        "rationing",
        "rationnement",
    ),
    "migration.short_scenario.both": (
        "both",
        "les deux",
    ),
    "migration.short_scenario.ban": (
        "ban",
        "interdiction",
    ),
    "migration.title": (
        "Where the hashrate of {place} goes, and when",
        "Où va le hashrate, et quand\xa0: {place}",
    ),
    "migration.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws ({paths:,} through the months). Intervals are 90 %. The map shows where machines were, not why they moved: every line under a scenario is a calculation.",
        "offswitch {version}, graine {seed}, {draws:,} tirages ({paths:,} à travers les mois). Intervalles à 90\xa0%. La carte montre où étaient les machines, non pourquoi elles se sont déplacées\xa0: chaque ligne sous un scénario est un calcul.",
    ),
    "migration.fit.shipped": (
        "Fitted to the 29 monthly Cambridge maps from {first} to {last}, which do not ship; forecasts start after {month}.",
        "Ajusté aux 29 cartes mensuelles de Cambridge de {first} à {last}, qui ne sont pas livrées\u202f; les prévisions commencent après {month}.",
    ),
    "migration.fit.own": (
        "Fitted to {name}, until {last}; forecasts start after {month}. The scores below are of the fit that ships.",
        "Ajusté à {name}, jusqu’à {last}\u202f; les prévisions commencent après {month}. Les scores ci-dessous sont ceux de l’ajustement livré.",
    ),
    "migration.short.unseen": (
        "The mining map does not show the cut: whether anybody left because of it cannot be read there.",
        "La carte du minage ne montre pas la coupure\xa0: on ne peut y lire si quelqu’un est parti à cause d’elle.",
    ),
    "migration.short.assumed": (
        "The map says little of how many leave under rationed power or for each hour cut off, and not much more of how many leave anyway. These rates are assumed: the figures above are a calculation with wide intervals, not a finding.",
        "La carte dit peu de chose du nombre de départs sous une électricité rationnée ou pour chaque heure de coupure, et guère plus du nombre de ceux qui partent de toute façon. Ces taux sont supposés\xa0: les chiffres ci-dessus sont un calcul aux intervalles larges, non un constat.",
    ),
    "migration.short.ban": (
        "What the map did teach is a ban, from the one in China: in {months} months {left} of a country's machines are gone, and they run elsewhere {lead} months later.",
        "Ce que la carte a bien appris est une interdiction, par celle de la Chine\xa0: en {months} mois, {left} des machines d’un pays sont parties, et elles tournent ailleurs {lead} mois plus tard.",
    ),
    "migration.short.left": (
        "By calculation, of {place}'s {ehs:.1f} EH/s of {month} ({share:.1f} % of the world) the part that would have left {after} months later is {none} with no shock, {cut} with the cut of {hours:.0f} hours alone (which adds {added}), {rationing} with power rationed, {both} with both.",
        "Par calcul, sur {ehs:.1f} EH/s en {month} ({share:.1f}\xa0% du monde\u202f; {place}), la part qui serait partie {after} mois plus tard est de {none} sans choc, {cut} avec la seule coupure de {hours:.0f} heures (qui ajoute {added}), {rationing} avec l’électricité rationnée, {both} avec les deux.",
    ),
    "migration.short.where": (
        "By the model, what leaves goes above all to {list} (of what left in {after} months under both; the rest is elsewhere, on its way or scrapped).{china}",
        "Selon le modèle, ce qui part va surtout vers\xa0: {list} (de ce qui est parti en {after} mois sous les deux\u202f; le reste est ailleurs, en route ou au rebut).{china}",
    ),
    "migration.short.where.china": (
        " China is there because the map shows it mining on after its ban, and size draws most: no record of machines that went there is behind it.",
        " La Chine y figure parce que la carte la montre minant encore après son interdiction, et que la taille attire le plus\xa0: aucune trace de machines qui y seraient allées ne l’appuie.",
    ),
    "migration.short.half": (
        "Half is gone after {both} months with both, {none} with no shock.",
        "La moitié est partie après {both} mois avec les deux, {none} sans choc.",
    ),
    "migration.short.record": (
        "What came after, by methods that may differ by a point or two: {list}. {inside}.",
        "Ce qui est venu ensuite, par des méthodes qui peuvent différer d’un point ou deux\xa0: {list}. {inside}.",
    ),
    "migration.short.inside.none": (
        "{value} of {period} lies outside the interval of every scenario",
        "{value} en {period} est hors de l’intervalle de tous les scénarios",
    ),
    "migration.short.inside.all": (
        "{value} of {period} lies inside the interval of every scenario",
        "{value} en {period} est dans l’intervalle de tous les scénarios",
    ),
    "migration.short.inside.some": (
        "{value} of {period} lies outside the interval of {outside}, and inside that of {inside}",
        "{value} en {period} est hors de l’intervalle de\xa0: {outside}, et dans celui de\xa0: {inside}",
    ),
    "migration.short.score": (
        "On 12 maps that it had not seen, its error a month ahead (CRPS) was {ours:.2f} points of share, that of no change {same:.2f}, of the last trend {trend:.2f}. Without the four maps of the Chinese ban: {ours_calm:.2f}, {same_calm:.2f}, {trend_calm:.2f}. {verdict} {inside}",
        "Sur 12 cartes qu’il n’avait pas vues, son erreur à un mois (CRPS) était de {ours:.2f|one=# point|other=# points} de part, celle de l’absence de changement de {same:.2f}, celle de la dernière tendance de {trend:.2f}. Sans les quatre cartes de l’interdiction chinoise\xa0: {ours_calm:.2f}, {same_calm:.2f}, {trend_calm:.2f}. {verdict} {inside}",
    ),
    "migration.short.score.ban": (
        "What it gains, it gains by knowing that a ban was in force; without it, no change is about as good.",
        "Ce qu’il gagne, il le gagne en sachant qu’une interdiction était en vigueur\u202f; sans cela, l’absence de changement fait à peu près aussi bien.",
    ),
    "migration.short.inside": (
        "Its 90 % intervals held {one:.0%} of the shares a month ahead and {six:.0%} of those six months ahead ({one_calm:.0%} and {six_calm:.0%} where the ban did not lie between): they do not hold a shock that nobody foresaw.",
        "Ses intervalles à 90\xa0% contenaient {one:.0%} des parts à un mois et {six:.0%} de celles à six mois ({one_calm:.0%} et {six_calm:.0%} quand l’interdiction n’était pas entre les deux)\xa0: ils ne contiennent pas un choc que personne n’a prévu.",
    ),
    "migration.short.score.both": (
        "It is better in both, a little where nothing happens, more where it is told that a ban is in force.",
        "Il est meilleur dans les deux, un peu quand rien n’arrive, davantage quand on lui dit qu’une interdiction est en vigueur.",
    ),
    "migration.short.score.worse": (
        "No change is as good or better: take that.",
        "L’absence de changement fait aussi bien ou mieux\xa0: prenez-la.",
    ),
    "migration.left": (
        "How much leaves",
        "Combien s’en va",
    ),
    "migration.left.note": (
        "Part of what ran in {month} that is no longer in the country. Machines that come meanwhile are not set off; half gone: months, if the rates stay.",
        "Part de ce qui tournait en {month} et qui n’est plus dans le pays. Les machines arrivées entre-temps n’en sont pas déduites\u202f; moitié partie\xa0: en mois, si les taux se maintiennent.",
    ),
    "migration.path": (
        "Share of the world and hashrate, foretold",
        "Part du monde et hashrate, prévus",
    ),
    "migration.path.note": (
        "As a map of the month would show it, newcomers and growth elsewhere included: percent of the world, and EH/s.",
        "Comme une carte du mois le montrerait, nouveaux venus et croissance ailleurs compris\xa0: pour cent du monde, et EH/s.",
    ),
    "migration.where": (
        "Where it goes (after {after} months of both)",
        "Où cela va (après {after} mois des deux)",
    ),
    "migration.where.note": (
        "Part of what left the country that runs in another; {missing} is on its way or scrapped. Learned from where China's machines went in 2021; what a country already has weighs most. China is among them although it bans mining, as the map shows a fifth of the world's hashrate there from September 2021 on.",
        "Part de ce qui a quitté le pays et qui tourne dans un autre\u202f; {missing} est en route ou au rebut. Appris de la destination des machines de Chine en 2021\u202f; ce qu’un pays a déjà pèse le plus. La Chine en fait partie bien qu’elle interdise le minage, car la carte y montre un cinquième du hashrate mondial à partir de septembre 2021.",
    ),
    "migration.where.other": (
        "elsewhere",
        "ailleurs",
    ),
    "migration.later": (
        "What came after, on record",
        "Ce qui est venu ensuite, attesté",
    ),
    "migration.later.note": (
        "By other methods than the map's, so that a difference of a point or two may be one of method. Scenarios in percent of the world.",
        "Par d’autres méthodes que celle de la carte, de sorte qu’un écart d’un point ou deux peut tenir à la méthode. Scénarios en pour cent du monde.",
    ),
    "migration.later.loads": (
        "Loads and sites on record: {list}.",
        "Charges et sites attestés\xa0: {list}.",
    ),
    "migration.on_record.mining_load": (
        "{value:,.0f} MW ({period})",
        "{value:,.0f} MW ({period})",
    ),
    "migration.on_record.sites_ceased": (
        "{value:,.0f} sites ceased ({period})",
        "{value:,.0f} sites à l’arrêt ({period})",
    ),
    "migration.on_record.machines_seized": (
        "{value:,.0f} machines seized ({period})",
        "{value:,.0f} machines saisies ({period})",
    ),
    "migration.causes": (
        "Causes that were named",
        "Causes qui ont été nommées",
    ),
    "migration.causes.item": (
        "{period}: {note}.",
        "{period}\xa0: {note}.",
    ),
    "migration.causes.note": (
        "Power is named first, four months before the cut, and most. The shutdown is named in two statements, in one of them with the power cut that followed: neither the record nor the map can part the two.",
        "L’électricité est nommée la première, quatre mois avant la coupure, et le plus souvent. La coupure d’internet est nommée dans deux déclarations, dans l’une avec la coupure d’électricité qui a suivi\xa0: ni ce qui est attesté ni la carte ne peuvent séparer les deux.",
    ),
    "migration.unseen": (
        "Whether the map shows the cut",
        "Si la carte montre la coupure",
    ),
    "migration.unseen.most": (
        "It does not. Had every machine in the country stood still for {hours:.0f} hours, the month's mean would be lower by {lost:.0%} at most, {points:.1f} points of share; a month moves by {noise:.1f} points either way with no shock at all. On the map the share fell by {fell:.1f} points and the hashrate rose by {rose:.0%}.",
        "Non. Si toutes les machines du pays étaient restées arrêtées {hours:.0f} heures, la moyenne du mois baisserait de {lost:.0%} au plus, {points:.1f|one=# point|other=# points} de part\u202f; un mois varie de {noise:.1f|one=# point|other=# points} dans un sens ou l’autre sans aucun choc. Sur la carte, la part a baissé de {fell:.1f|one=# point|other=# points} et le hashrate a augmenté de {rose:.0%}.",
    ),
    "migration.unseen.rate": (
        "How many leave for each 100 hours cut off: {prior} of 1 before the map was read, {posterior} after it.",
        "Combien partent pour 100 heures de coupure\xa0: {prior} sur 1 avant lecture de la carte, {posterior} après.",
    ),
    "migration.learned": (
        "What the map adds",
        "Ce que la carte ajoute",
    ),
    "migration.learned.note": (
        "5, 50 and 95 % points before and after the map; narrower: part of the prior's spread that is gone; bits of information. All priors are assumed.",
        "Points à 5, 50 et 95\xa0% avant et après la carte\u202f; plus étroit\xa0: part de la dispersion a priori qui a disparu\u202f; bits d’information. Tous les a priori sont supposés.",
    ),
    "migration.learned.little": (
        "The map says little of: {list}.",
        "La carte dit peu de chose de\xa0: {list}.",
    ),
    "migration.scores": (
        "Scores on the last 12 maps, each foretold from the maps before it",
        "Scores sur les 12 dernières cartes, chacune prévue d’après les cartes antérieures",
    ),
    "migration.scores.note": (
        "CRPS and error of the median in points of share, mean of ten countries; log distance is Aitchison's; inside: part within the 90 % interval; model better on: maps on which its CRPS was lower. Calm: none of June to September 2021 lies between the last map read and the one foretold. Told of no ban: this model, without the knowledge that the Chinese ban goes on; how long it did, and that China hid, is hindsight. The naive forecasts have noise of the same form, as large as they had missed by until then.",
        "CRPS et erreur de la médiane en points de part, moyenne de dix pays\u202f; la distance log est celle d’Aitchison\u202f; dedans\xa0: part dans l’intervalle à 90\xa0%\u202f; modèle meilleur sur\xa0: cartes où son CRPS était plus bas. Calmes\xa0: aucun mois de juin à septembre 2021 n’est entre la dernière carte lue et celle prévue. Interdiction ignorée\xa0: ce modèle, sans savoir que l’interdiction chinoise se poursuit\u202f; combien de temps elle a duré, et que la Chine se cachait, relève du recul. Les prévisions naïves ont un bruit de même forme, aussi grand que leurs écarts jusque-là.",
    ),
    "migration.scores.public": (
        "What could be foretold in January 2022 from {map}, the newest map then public: Kazakhstan at {list}. It came to {came:.1f} %. It could know nothing of the rationing that began in between.",
        "Ce que l’on pouvait prévoir en janvier 2022 d’après {map}, la carte la plus récente alors publique\xa0: Kazakhstan à {list}. Ce fut {came:.1f}\xa0%. Rien ne pouvait y être su du rationnement commencé entre-temps.",
    ),
    "migration.scores.public.one": (
        "{middle:.1f} % ({low:.1f}-{high:.1f}) by {method}",
        "{middle:.1f}\xa0% ({low:.1f}-{high:.1f}) selon {method}",
    ),
    "migration.beaten": (
        "{beaten} of {maps}",
        "{beaten} sur {maps}",
    ),
    "migration.method.model": (
        "this model",
        "ce modèle",
    ),
    "migration.method.untold": (
        "told of no ban",
        "interdiction ignorée",
    ),
    "migration.method.no_change": (
        "no change",
        "aucun changement",
    ),
    "migration.method.last_trend": (
        "last trend",
        "dernière tendance",
    ),
    "migration.months.all": (
        "all {count}",
        "les {count}",
    ),
    "migration.months.calm": (
        "calm {count}",
        "{count} calmes",
    ),
    "migration.limits": (
        "What the data cannot say",
        "Ce que les données ne peuvent dire",
    ),
    "migration.limits.sample": (
        "The map is a sample: miners of three, later four pools, 37 to 44 % of the network, placed by their addresses. Traffic through proxies is counted where it comes out (Germany, Ireland), and China's zeros of July and August 2021 are that hiding: here they are taken as not seen, not as gone.",
        "La carte est un échantillon\xa0: les mineurs de trois, puis quatre pools, de 37 à 44\xa0% du réseau, situés par leurs adresses. Le trafic passant par des mandataires est compté là où il sort (Allemagne, Irlande), et les zéros de la Chine en juillet et août 2021 sont cette dissimulation\xa0: ils sont pris ici comme non vus, non comme disparus.",
    ),
    "migration.limits.one": (
        "One ban in one country is the experiment. Rates under rationing rest on five months of one country, in which the share outside the shock moved as well; the effect of a cut on decisions to leave rests on nothing but the prior.",
        "Une interdiction dans un pays, voilà l’expérience. Les taux sous rationnement reposent sur cinq mois d’un pays, où la part hors du choc variait aussi\u202f; l’effet d’une coupure sur les décisions de partir ne repose que sur l’a priori.",
    ),
    "migration.limits.price": (
        "The price of power is one survey of business tariffs of 2019; for Iran, Ireland and the rest of the world their mean stands in.",
        "Le prix de l’électricité vient d’une enquête sur les tarifs professionnels de 2019\u202f; pour l’Iran, l’Irlande et le reste du monde, leur moyenne en tient lieu.",
    ),
    "migration.limits.hours": (
        "The cut is taken to be as long as Kazakhstan's, {hours:.0f} h; --hours-off gives another.",
        "La coupure est supposée aussi longue que celle du Kazakhstan, {hours:.0f}\xa0h\u202f; --hours-off en donne une autre.",
    ),
    "migration.short.inside.beyond": (
        "They lie beyond the months foretold",
        "Elles sont au-delà des mois prévus",
    ),
    "migration.points": (
        "{middle:.1f} points ({low:.1f}-{high:.1f})",
        "{middle:.1f|one=# point|other=# points} ({low:.1f}-{high:.1f})",
    ),
    "migration.later.beyond": (
        "A dash: after {last}, the last month foretold; --months reaches further.",
        "Un tiret\xa0: après {last}, dernier mois prévu\u202f; --months va plus loin.",
    ),
    "migration.list": (
        "{country} {share}",
        "{country} {share}",
    ),
    "migration.quantiles": (
        "{middle} ({low}-{high})",
        "{middle} ({low}-{high})",
    ),
    "column.scenario": (
        "scenario",
        "scénario",
    ),
    "column.path_unit": (
        "of",
        "en",
    ),
    "column.left_at": (
        "{months:,|one=# month|other=# months}",
        "{months:,} mois",
    ),
    "column.half_gone": (
        "half gone",
        "moitié partie",
    ),
    "column.forecast": (
        "{month}",
        "{month}",
    ),
    "column.destination": (
        "country",
        "pays",
    ),
    "column.of_left": (
        "of what left",
        "de ce qui part",
    ),
    "column.period": (
        "period",
        "période",
    ),
    "column.share_later": (
        "on record",
        "attesté",
    ),
    "column.parameter": (
        "parameter",
        "paramètre",
    ),
    "column.prior": (
        "before the map",
        "avant la carte",
    ),
    "column.posterior": (
        "after it",
        "après",
    ),
    "column.contraction": (
        "narrower",
        "plus étroit",
    ),
    "column.forecaster": (
        "forecast",
        "prévision",
    ),
    "column.held_out": (
        "maps",
        "cartes",
    ),
    "column.ahead": (
        "months ahead",
        "mois d’avance",
    ),
    "column.crps": (
        "CRPS",
        "CRPS",
    ),
    "column.error": (
        "error",
        "erreur",
    ),
    "column.log_ratio": (
        "log distance",
        "distance log",
    ),
    "column.inside": (
        "inside",
        "dedans",
    ),
    "column.beaten": (
        "model better on",
        "modèle meilleur sur",
    ),
    "figure.migration": (
        "Hashrate of {place} on the mining map, and foretold from {month}",
        "Hashrate sur la carte du minage, et prévu à partir de {month}\xa0: {place}",
    ),
    "figure.migration.note": (
        "Dots: months on the map. Lines and bands: median and 90 % interval by scenario, cut off at the top; that of no shock lies between dashed lines. Below: where what left has gone after {after} months of both shocks, with 90 % intervals.",
        "Points\xa0: mois sur la carte. Lignes et bandes\xa0: médiane et intervalle à 90\xa0% par scénario, coupés en haut\u202f; l’intervalle sans choc est entre les lignes en tirets. En bas\xa0: où est allé ce qui est parti après {after} mois des deux chocs, avec intervalles à 90\xa0%.",
    ),
    "figure.migration.note.later": (
        "Diamonds: shares on record later, by other methods.",
        "Losanges\xa0: parts attestées plus tard, par d’autres méthodes.",
    ),
    "figure.migration.hours": (
        "The length of the cut is {series}.",
        "La durée de la coupure vient d’une série {series}.",
    ),
    "figure.migration.share": (
        "percent of the world's hashrate",
        "pour cent du hashrate mondial",
    ),
    "figure.migration.where": (
        "percent of what left",
        "pour cent de ce qui est parti",
    ),
    "figure.migration.map": (
        "on the map",
        "sur la carte",
    ),
    "figure.migration.later": (
        "on record later",
        "attesté plus tard",
    ),
    "figure.migration.cut": (
        "the cut",
        "la coupure",
    ),
    "figure.migration.alt": (
        "{place} had {share:.1f} % of the world's hashrate in {month}. By {last}: {scenarios}. Most of what leaves goes to {first}.",
        "{place}\xa0: {share:.1f}\xa0% du hashrate mondial en {month}. En {last}\xa0: {scenarios}. La plus grande part de ce qui part va vers\xa0: {first}.",
    ),
    "figure.migration.alt.scenario": (
        "{name} {middle:.1f} % ({low:.1f} to {high:.1f})",
        "{name} {middle:.1f}\xa0% (de {low:.1f} à {high:.1f})",
    ),
    "label.map_outside_china": (
        "of the hashrate outside China, {month} (public {published})",
        "du hashrate hors de Chine, {month} (public {published})",
    ),
    "label.map_rise": (
        "hashrate on the map, from {first} to {last}, by",
        "hashrate sur la carte, de {first} à {last}, de",
    ),
    "label.claimed_ehs": (
        "the machines claimed",
        "les machines affirmées",
    ),
    "why.moved_in": (
        "the mining map says {readings}; that many moved is read as the hashrate being {grew} times as large at one end as at the other, and as growing faster than elsewhere outside China, whose fall lifts every other share; it shows where, not who moved",
        "la carte du minage dit {readings}\u202f; qu’autant se soient déplacés est lu comme un hashrate {grew} fois plus grand à une extrémité qu’à l’autre, et croissant plus vite qu’ailleurs hors de Chine, dont la chute relève toutes les autres parts\u202f; elle montre où, non qui s’est déplacé",
    ),
    "why.moved_in.no_china": (
        "the mining map says {readings}; that many moved is read as both being {grew} times as large at one end as at the other; it shows where, not who moved",
        "la carte du minage dit {readings}\u202f; qu’autant se soient déplacés est lu comme les deux {grew} fois plus grands à une extrémité qu’à l’autre\u202f; elle montre où, non qui s’est déplacé",
    ),
    "why.moved_machines": (
        "machines are not counted on the map: {readings}, at an assumed hashrate of a machine; {room}, and it does not say who moved",
        "les machines ne sont pas comptées sur la carte\xa0: {readings}, à un hashrate supposé par machine\u202f; {room}, et elle ne dit pas qui s’est déplacé",
    ),
    "why.moved_machines.part": (
        "that leaves room for them among others",
        "cela leur laisse de la place parmi d’autres",
    ),
    "why.moved_machines.more": (
        "that is not more than they make",
        "ce n’est pas plus que ce qu’elles font",
    ),
    "why.moved_machines.fell": (
        "the map does not show a rise then",
        "la carte ne montre pas de hausse alors",
    ),
    "why.moved_machines.unseen": (
        "so few are not seen in it",
        "un si petit nombre ne s’y voit pas",
    ),
    "why.unmeasured.moved_in": (
        "nothing in this version measures it: machines are not counted on the map",
        "rien dans cette version ne le mesure\xa0: les machines ne sont pas comptées sur la carte",
    ),
    "why.moved_out": (
        "the share was {share:.1f} % in {month} and later, by other methods, {readings}{loads}: they left. Why, these figures do not say{causes}",
        "la part était de {share:.1f}\xa0% en {month} et plus tard, par d’autres méthodes, {readings}{loads}\xa0: ils sont partis. Pourquoi, ces chiffres ne le disent pas{causes}",
    ),
    "why.moved_out.causes": (
        "; power was rationed from {start}, before the cut, and is named as a cause more often than it, and the mining map does not show the cut",
        "; l’électricité a été rationnée à partir du {start}, avant la coupure, et elle est plus souvent nommée comme cause que celle-ci, et la carte du minage ne montre pas la coupure",
    ),
    "why.moved_out.rose": (
        "the share was {share:.1f} % in {month} and later, by other methods, {readings}{loads}: it did not fall",
        "la part était de {share:.1f}\xa0% en {month} et plus tard, par d’autres méthodes, {readings}{loads}\xa0: elle n’a pas baissé",
    ),
    "why.moved_out.loads": (
        "; loads, sites and machines on record: {list}",
        "; charges, sites et machines attestés\xa0: {list}",
    ),
}
