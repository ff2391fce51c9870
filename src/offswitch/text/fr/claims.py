"""Why a claim got its verdict, and what its readings are."""

TEXT: dict[str, tuple[str, str]] = {
    "verdict.supported": (
        "supported",
        "étayée",
    ),
    "verdict.partly_supported": (
        "partly supported",
        "étayée en partie",
    ),
    "verdict.contradicted": (
        "contradicted",
        "contredite",
    ),
    "verdict.not_distinguishable_from_noise": (
        "not distinguishable from noise",
        "indiscernable du bruit",
    ),
    "verdict.not_attributable": (
        "not attributable",
        "non imputable",
    ),
    "verdict.cannot_be_checked": (
        "cannot be checked",
        "invérifiable",
    ),
    "label.after_cut": (
        "the {hours} h after the cut",
        "les {hours}\xa0h qui suivent la coupure",
    ),
    "label.after_other": (
        "the hour after: {what}",
        "l’heure qui suit\xa0: {what}",
    ),
    "label.baseline": (
        "{hours:.0f} h against {baseline}",
        "{hours:.0f}\xa0h, référence\xa0: {baseline}",
    ),
    "label.blocks": (
        "{blocks} blocks in {hours:.0f} h",
        "{blocks} blocs en {hours:.0f}\xa0h",
    ),
    "label.close": (
        "{series}, at the close",
        "{series}, à la clôture",
    ),
    "label.high_of_window": (
        "highest trade",
        "transaction la plus haute",
    ),
    "label.low_of_window": (
        "lowest trade",
        "transaction la plus basse",
    ),
    "label.from_blocks": (
        "from blocks, {baseline}",
        "d’après les blocs, référence\xa0: {baseline}",
    ),
    "label.from_map": (
        "from the mining map",
        "d’après la carte du minage",
    ),
    "label.hours_lost": (
        "hours lost, {service}",
        "heures perdues, {service}",
    ),
    "label.low": (
        "low by the clock of {clock}",
        "plus bas, horloge {clock}",
    ),
    "label.spot_low": (
        "lowest quoted, {series}",
        "plus bas coté, {series}",
    ),
    "label.map": (
        "{month} (public {published})",
        "{month} (public {published})",
    ),
    "label.map_known": (
        "as known in {said}, {month} (public {published})",
        "tel que connu en {said}, {month} (public {published})",
    ),
    "label.map_later": (
        "as published later, {month} (public {published})",
        "tel que publié plus tard, {month} (public {published})",
    ),
    "label.closes": (
        "from the close of {first:%d %b} to that of {last:%d %b}, {days} days",
        "de la clôture du {first:%d %b} à celle du {last:%d %b}, {days:|one=# jour|other=# jours}",
    ),
    "label.close_of_day": (
        "from the close of the day before",
        "depuis la clôture de la veille",
    ),
    "label.trades": (
        "first to last trade of {hours:.0f} h",
        "de la première à la dernière transaction de {hours:.0f}\xa0h",
    ),
    "label.largest_fall": (
        "largest fall inside it",
        "plus forte baisse à l’intérieur",
    ),
    "label.depth": (
        "greatest loss, {service}",
        "perte maximale, {service}",
    ),
    "label.effective": (
        "full hours, by depth",
        "heures pleines, pondérées par la profondeur",
    ),
    "label.nominal": (
        "onset to stable return",
        "du début au retour stable",
    ),
    "label.people": (
        "people online, at the worst hour",
        "internautes, à l’heure la plus touchée",
    ),
    "label.restorations": (
        "restorations before the stable return",
        "rétablissements avant le retour stable",
    ),
    "label.retarget": (
        "block {height:,}, {when}",
        "bloc {height:,}, {when}",
    ),
    "label.known_then": (
        "{period}, over when it was said",
        "{period}, terminé au moment où cela a été dit",
    ),
    "label.known_later": (
        "{period}, not over when it was said",
        "{period}, non terminé au moment où cela a été dit",
    ),
    "label.quoted": (
        "{period} ({source})",
        "{period} ({source})",
    ),
    "label.quoted_converted": (
        "{period} ({source}), {given} at {rate:.0f} a dollar",
        "{period} ({source}), {given} à {rate:.0f} pour un dollar",
    ),
    "label.sought": (
        "as investment sought, {period} ({source})",
        "comme investissement recherché, {period} ({source})",
    ),
    "label.quoted_derived": (
        "{period}, derived here from figures of {source}",
        "{period}, calculé ici à partir de chiffres de {source}",
    ),
    "label.sought_derived": (
        "as investment sought, {period}, derived here from figures of {source}",
        "comme investissement recherché, {period}, calculé ici à partir de chiffres de {source}",
    ),
    "label.sought_converted": (
        "as investment sought, {period} ({source}), {given} at {rate:.0f} a dollar",
        "comme investissement recherché, {period} ({source}), {given} à {rate:.0f} pour un dollar",
    ),
    "label.mining_income": (
        "as revenue, {years:.1f} years at the income of registered miners in {period}",
        "comme recettes, {years:.1f|one=# an|other=# ans} au revenu des mineurs enregistrés, {period}",
    ),
    "label.mining_income_with_unregistered": (
        "as revenue, {years:.1f} years at that of all miners in {period}",
        "comme recettes, {years:.1f|one=# an|other=# ans} à celui de tous les mineurs, {period}",
    ),
    "label.business_tariff": (
        "business tariff, {period}",
        "tarif professionnel, {period}",
    ),
    "label.miner_tariff_low": (
        "lowest price quoted for miners, {period}",
        "prix le plus bas cité pour les mineurs, {period}",
    ),
    "label.miner_tariff_low_of_mean": (
        "lowest price quoted for miners, {period}, over the plain mean of countries, {mean}",
        "prix le plus bas cité pour les mineurs, {period}, rapporté à la moyenne simple des pays, {mean}",
    ),
    "label.business_tariff_of_mean": (
        "business tariff, {period}, over the plain mean of countries, {mean}",
        "tarif professionnel, {period}, rapporté à la moyenne simple des pays, {mean}",
    ),
    "label.period": (
        "{period}",
        "{period}",
    ),
    "label.oil_and_gas_rents": (
        "rents, {period}",
        "rentes, {period}",
    ),
    "label.fuel_exports_share_of_gdp": (
        "gross fuel exports, {period}",
        "exportations brutes de combustibles, {period}",
    ),
    "why.start": (
        "the cut is found at {found} (90 %: {span}); the claim says {day}",
        "la coupure est trouvée le {found} (90\xa0%\xa0: {span})\u202f; l’affirmation dit {day}",
    ),
    "why.end.stable": (
        "stable from {found} (90 %: {span})",
        "stable à partir du {found} (90\xa0%\xa0: {span})",
    ),
    "why.end.temporary": (
        "a restoration began at {restored} and ended; stable from {found}. The series was built from such statements, so this is agreement with itself",
        "un rétablissement a commencé le {restored} puis a pris fin\u202f; stable à partir du {found}. La série a été construite à partir de telles déclarations\xa0: c’est donc un accord avec elle-même",
    ),
    "why.end.briefly": (
        "a restoration began at {restored} but did not last; stable from {found}",
        "un rétablissement a commencé le {restored} mais n’a pas duré\u202f; stable à partir du {found}",
    ),
    "why.end.near": (
        "stable from {found} (90 %: {span}), beside the claimed {day}; {before}",
        "stable à partir du {found} (90\xa0%\xa0: {span}), près de la date affirmée, {day}\u202f; {before}",
    ),
    "why.end.never": (
        "stable only from {found} (90 %: {span}), not {day}; {before}",
        "stable seulement à partir du {found} (90\xa0%\xa0: {span}), et non {day}\u202f; {before}",
    ),
    "why.end.no_restoration": (
        "no restoration that did not last fits {day}: {before}; stable from {found}",
        "aucun rétablissement non durable ne correspond à {day}\xa0: {before}\u202f; stable à partir du {found}",
    ),
    "end.before": (
        "restorations before it began at {all}",
        "rétablissements antérieurs, aux instants suivants\xa0: {all}",
    ),
    "end.none_before": (
        "no restoration came before it",
        "aucun rétablissement ne l’a précédé",
    ),
    "why.still_out": (
        "no return is found in the data",
        "aucun retour n’est trouvé dans les données",
    ),
    "why.no_service": (
        "the data hold no such service: '{service}'",
        "les données ne contiennent pas ce service\xa0: «\u202f{service}\u202f»",
    ),
    "why.no_people": (
        "the case gives no population online",
        "le cas ne donne pas le nombre d’internautes",
    ),
    "why.readings": (
        "{readings}",
        "{readings}",
    ),
    "why.lengths": (
        "it depends on which length is meant: {readings}",
        "tout dépend de la durée dont il s’agit\xa0: {readings}",
    ),
    "why.duration_published": (
        "{readings}; published lengths: {published}",
        "{readings}\u202f; durées publiées\xa0: {published}",
    ),
    "why.scope": (
        "true and too narrow: the outage is found for all of {place}, mobile first",
        "vrai mais trop étroit\xa0: la coupure est trouvée pour tout le territoire ({place}), d’abord sur le mobile",
    ),
    "why.no_scope": (
        "no outage of the whole country was in the data",
        "aucune coupure de tout le pays ne figurait dans les données",
    ),
    "why.power.inside": (
        "a power failure is on record at {when}, before the outage of {onset}",
        "une panne d’électricité est attestée le {when}, avant le début de la coupure, {onset}",
    ),
    "why.power.outside": (
        "the outage began at {onset}; no power failure on record came before it, only at {when}",
        "la coupure a commencé le {onset}\u202f; aucune panne d’électricité attestée ne l’a précédée, seulement {when}",
    ),
    "why.power.another_time": (
        "its window does not reach the onset of the outage, {onset}; that a power failure took place is a claim about event_date, with power as `about`",
        "sa fenêtre n’atteint pas le début de la coupure, {onset}\u202f; qu’une panne d’électricité ait eu lieu est une affirmation sur event_date, avec power en `about`",
    ),
    "why.no_power_record": (
        "the case records no power failure to set it beside",
        "le cas ne consigne aucune panne d’électricité à mettre en regard",
    ),
    "why.event": (
        "on record: {what}, {when}",
        "attesté\xa0: {what}, {when}",
    ),
    "why.no_event_record": (
        "the case has no record of this event",
        "le cas n’a aucune trace de cet événement",
    ),
    "why.cost_inside": (
        "inside what the methods not calibrated on this shutdown give, which disagree: {range} on effective hours, {low} to {high} on any{whole}{rate}",
        "dans ce que donnent les méthodes non calées sur cette coupure, qui divergent\xa0: {range} sur les heures effectives, de {low} à {high} sur toutes{whole}{rate}",
    ),
    "why.cost_overlaps": (
        "it overlaps what the methods give on any hours, {all}, and does not hold all of it; those not calibrated on this shutdown give {low} to {high}, and {range} on effective hours{whole}",
        "elle recoupe ce que donnent les méthodes quelles que soient les heures, {all}, sans tout contenir\u202f; celles non calées sur cette coupure donnent de {low} à {high}, et {range} sur les heures effectives{whole}",
    ),
    "why.cost_around": (
        "it holds all that the methods give on any hours, {all}{whole}",
        "elle contient tout ce que donnent les méthodes quelles que soient les heures, {all}{whole}",
    ),
    "why.cost_by_rate": (
        "the NetBlocks COST rate gives it by construction{hours}; on effective hours that rate gives {own}, and the other methods {range}{whole}",
        "le taux de NetBlocks COST la donne par construction{hours}\u202f; sur les heures effectives ce taux donne {own}, et les autres méthodes {range}{whole}",
    ),
    "why.cost_outside": (
        "outside what every method gives on any hours; {range} on effective hours{whole}",
        "hors de ce que donne chaque méthode quelles que soient les heures\u202f; {range} sur les heures effectives{whole}",
    ),
    "why.cost_all": (
        "it holds by all {methods} methods on effective hours, {range}{whole}",
        "elle tient selon les {methods} méthodes sur les heures effectives, {range}{whole}",
    ),
    "why.cost_some": (
        "the methods disagree on effective hours, {range}: it holds by {holding} of {methods}{opening}{whole}",
        "les méthodes divergent sur les heures effectives, {range}\xa0: elle tient selon {holding} sur {methods}{opening}{whole}",
    ),
    "why.cost_none": (
        "it holds by none of the {methods} methods on effective hours, {range}{whole}",
        "elle ne tient selon aucune des {methods} méthodes sur les heures effectives, {range}{whole}",
    ),
    "why.cost_rate_inside": (
        "inside what the methods not calibrated on this shutdown give for full cut, which disagree: {range}; NetBlocks COST: {own}",
        "dans ce que donnent, pour une coupure totale, les méthodes non calées sur cette coupure, qui divergent\xa0: {range}\u202f; NetBlocks COST\xa0: {own}",
    ),
    "why.cost_rate_overlaps": (
        "it overlaps what the methods give for full cut, {all}, and does not hold all of it; NetBlocks COST, taken back from a published figure, gives {own}",
        "elle recoupe ce que donnent les méthodes pour une coupure totale, {all}, sans tout contenir\u202f; NetBlocks COST, déduit d’un chiffre publié, donne {own}",
    ),
    "why.cost_rate_around": (
        "it holds all that the methods give for full cut, {all}",
        "elle contient tout ce que donnent les méthodes pour une coupure totale, {all}",
    ),
    "why.cost_rate_by_rate": (
        "beyond the other methods, {range} for full cut; NetBlocks COST, taken back from a published figure, gives {own}",
        "au-delà des autres méthodes, {range} pour une coupure totale\u202f; NetBlocks COST, déduit d’un chiffre publié, donne {own}",
    ),
    "why.cost_rate_outside": (
        "outside what every method gives for full cut; {range}, NetBlocks COST: {own}",
        "hors de ce que donne chaque méthode pour une coupure totale\u202f; {range}, NetBlocks COST\xa0: {own}",
    ),
    "why.cost_rate_all": (
        "it holds by all {methods} methods for full cut, {range}",
        "elle tient selon les {methods} méthodes pour une coupure totale, {range}",
    ),
    "why.cost_rate_some": (
        "the methods disagree for full cut, {range}: it holds by {holding} of {methods}{opening}",
        "les méthodes divergent pour une coupure totale, {range}\xa0: elle tient selon {holding} sur {methods}{opening}",
    ),
    "why.cost_rate_none": (
        "it holds by none of the {methods} methods for full cut, {range}",
        "elle ne tient selon aucune des {methods} méthodes pour une coupure totale, {range}",
    ),
    "cost.rate": (
        "; at the NetBlocks COST rate it is {hours} of full cut{reached}",
        "; au taux de NetBlocks COST, cela fait {hours} de coupure totale{reached}",
    ),
    "cost.hours": (
        ", on {hours} of full cut",
        ", sur {hours} de coupure totale",
    ),
    "cost.reached": (
        ", which the series reaches by {when}",
        ", que la série atteint le {when}",
    ),
    "cost.never": (
        ", more than the whole series holds",
        ", plus que n’en contient toute la série",
    ),
    "cost.open": (
        " and is open by {count}",
        " et reste indécise selon {count}",
    ),
    "cost.whole": (
        ", over the whole shutdown",
        ", sur toute la coupure",
    ),
    "why.nothing_lost": (
        "the shutdown does not reach the window that it names",
        "la coupure n’atteint pas la fenêtre qu’elle nomme",
    ),
    "why.mining_only_lifts": (
        "what miners lost is set beside a figure that it is to lift, not one that it is to stay under; mining_revenue_loss takes that",
        "ce que les mineurs ont perdu est comparé à un chiffre qu’il est censé relever, non à un chiffre sous lequel il devrait rester\u202f; c’est mining_revenue_loss qui accepte celui-ci",
    ),
    "why.mining_in_usd": (
        "set beside what miners lost only as a number of dollars above zero",
        "n’est comparé à ce que les mineurs ont perdu que comme un nombre de dollars supérieur à zéro",
    ),
    "why.no_costs": (
        "the case gives no economy to price",
        "le cas ne donne aucune économie à chiffrer",
    ),
    "why.other_event": (
        "it is about another event, outside the window of this case",
        "elle porte sur un autre événement, hors de la fenêtre de ce cas",
    ),
    "why.mining_lifts": (
        "miners lost {lost}, at most {share:.0%} of the figure it is to lift",
        "les mineurs ont perdu {lost}, au plus {share:.0%} du chiffre que cela doit relever",
    ),
    "why.no_mining": (
        "the case lacks the inputs for miners' revenue",
        "il manque au cas les données d’entrée pour les recettes des mineurs",
    ),
    "why.mining_loss_noise": (
        "the blocks give {blocks} and allow both it and no loss{others}; the map, on assumed shares, gives {map}",
        "les blocs donnent {blocks} et admettent aussi bien ce chiffre qu’une perte nulle{others}\u202f; la carte, sur des parts supposées, donne {map}",
    ),
    "why.mining_loss": (
        "{readings}; the map rests on assumed shares",
        "{readings}\u202f; la carte repose sur des parts supposées",
    ),
    "why.change.not_distinguishable_from_noise": (
        "{measured} over {where}: the noise of so few blocks allows both {claimed} and no change{others}{lasting}{pools}",
        "{measured} ({where})\xa0: le bruit de si peu de blocs admet aussi bien {claimed} qu’aucun changement{others}{lasting}{pools}",
    ),
    "why.change.supported": (
        "{measured} over {where}; all {total} intervals, by baseline and window, hold {claimed}",
        "{measured} ({where})\u202f; les {total} intervalles, selon la référence et la fenêtre, contiennent tous {claimed}",
    ),
    "why.change.partly_supported": (
        "{measured} over {where}; of {total} intervals, by baseline and window, {claimed} is held by {holding}, excluded by {failing} and left open by {opening}",
        "{measured} ({where})\u202f; sur {total} intervalles, selon la référence et la fenêtre, {holding} contiennent {claimed}, {failing} l’excluent et {opening} ne tranchent pas",
    ),
    "why.change.contradicted": (
        "{measured} over {where}: the blocks exclude {claimed}",
        "{measured} ({where})\xa0: les blocs excluent {claimed}",
    ),
    "why.noise_by": (
        ", by {noisy} of {total} intervals; it is excluded by the rest",
        ", selon {noisy} intervalles sur {total}\u202f; les autres l’excluent",
    ),
    "why.lasting": (
        "; had it lasted {hours} h, log likelihood ratio {low:.1f} to {high:.1f} by baseline",
        "; s’il avait duré {hours}\xa0h, logarithme du rapport de vraisemblance de {low:.1f} à {high:.1f} selon la référence",
    ),
    "why.pools": (
        "; pool-reported figures are separate evidence, of which no series is kept",
        "; les chiffres déclarés par les pools sont des éléments de preuve distincts, dont aucune série n’est conservée",
    ),
    "words.fall": (
        "a fall",
        "une baisse",
    ),
    "words.rise": (
        "a rise",
        "une hausse",
    ),
    "why.read_as_fall": (
        "read as: it fell; {why}",
        "lu comme\xa0: baisse\u202f; {why}",
    ),
    "why.read_as_rise": (
        "read as: it rose; {why}",
        "lu comme\xa0: hausse\u202f; {why}",
    ),
    "why.difficulty": (
        "at the first retarget after the cut, {days:.1f} days later: {readings}; blocks from before the cut count in it too",
        "au premier réajustement après la coupure, {days:.1f} jours plus tard\xa0: {readings}\u202f; des blocs antérieurs à la coupure y comptent aussi",
    ),
    "why.no_retarget": (
        "no retarget after the cut is among the blocks",
        "aucun réajustement postérieur à la coupure ne figure parmi les blocs",
    ),
    "why.level.not_distinguishable_from_noise": (
        "{blocks} blocks give {measured}, which holds it and much else{count}",
        "{blocks} blocs donnent {measured}, ce qui contient ce chiffre et bien d’autres{count}",
    ),
    "why.level.partly_supported": (
        "{blocks} blocks give {measured}, which leaves it open{count}",
        "{blocks} blocs donnent {measured}, ce qui ne tranche pas{count}",
    ),
    "why.level.supported": (
        "{blocks} blocks give {measured}{count}",
        "{blocks} blocs donnent {measured}{count}",
    ),
    "why.level.contradicted": (
        "{blocks} blocks in {hours} h give {measured}{count}",
        "{blocks} blocs en {hours}\xa0h donnent {measured}{count}",
    ),
    "why.level.count": (
        "; it is {blocks} blocks a day, the count of {days}",
        "; cela fait {blocks} blocs par jour, le compte de\xa0: {days}",
    ),
    "why.level.no_day": (
        "no day near it",
        "aucun jour proche",
    ),
    "why.no_blocks": (
        "no window of blocks to set it beside",
        "aucune fenêtre de blocs à mettre en regard",
    ),
    "why.map": (
        "by the mining map: {readings}{misread}",
        "selon la carte du minage\xa0: {readings}{misread}",
    ),
    "why.map_later": (
        "on record, by another method than the mining map's: {readings}{misread}",
        "attesté, par une autre méthode que celle de la carte du minage\xa0: {readings}{misread}",
    ),
    "why.map_misread": (
        "; {claimed} is the map's hashrate of {month} in EH/s ({ehs}), read as percent",
        "; {claimed} est le hashrate de la carte pour {month} en EH/s ({ehs}), lu comme un pourcentage",
    ),
    "why.rank": (
        "by the mining map: {readings}",
        "selon la carte du minage\xa0: {readings}",
    ),
    "why.no_map": (
        "the quoted figures of the mining map do not reach it",
        "les chiffres cités de la carte du minage ne vont pas jusque-là",
    ),
    "why.price_low": (
        "{series}: {readings}{crossed}",
        "{series}\xa0: {readings}{crossed}",
    ),
    "why.price_low.crossed": (
        "; first trade below {level:,.0f} from that day on: {when}",
        "; première transaction sous {level:,.0f} à partir de ce jour\xa0: {when}",
    ),
    "why.price_level": (
        "trades ran from {low:,.0f} to {high:,.0f}",
        "les transactions sont allées de {low:,.0f} à {high:,.0f}",
    ),
    "why.lowest_since": (
        "the close of {day} was the lowest since {since}",
        "la clôture du {day} était la plus basse depuis {since}",
    ),
    "why.price_fall": (
        "{change:.1%} {where}; {share:.0%} of such moves in {before} were as low",
        "{change:.1%} {where}\u202f; {share:.0%} des variations de ce type, {before}, étaient aussi basses",
    ),
    "why.price_rise": (
        "{change:.1%} {where}; {share:.0%} of such moves in {before} were higher",
        "{change:.1%} {where}\u202f; {share:.0%} des variations de ce type, {before}, étaient plus hautes",
    ),
    "before.year": (
        "the year before",
        "l’année précédente",
    ),
    "before.month": (
        "the 30 days before",
        "les 30 jours précédents",
    ),
    "why.price_cause": (
        "{cut:.1%} in the {hours} h after the cut (z {cut_z:.1f}), {other:.1%} in the one hour after another event, '{what}' (z {other_z:.1f})",
        "{cut:.1%} dans les {hours}\xa0h qui suivent la coupure (z {cut_z:.1f}), {other:.1%} dans la seule heure qui suit un autre événement, «\u202f{what}\u202f» (z {other_z:.1f})",
    ),
    "why.no_prices": (
        "the case has no prices that reach it",
        "le cas n’a pas de prix qui aillent jusque-là",
    ),
    "why.no_confounders": (
        "the case records no other event to compare with",
        "le cas ne consigne aucun autre événement auquel comparer",
    ),
    "why.equity": (
        "{ticker} closed {change:+.1f} % in that session",
        "{ticker} a clôturé à {change:+.1f}\xa0% dans cette séance",
    ),
    "why.equity_session": (
        "{ticker} closed {change:+.1f} % in that session; a smaller fall inside the session is neither proved nor refuted",
        "{ticker} a clôturé à {change:+.1f}\xa0% dans cette séance\u202f; une baisse plus faible en cours de séance n’est ni prouvée ni réfutée",
    ),
    "why.one_session": (
        "the quotes of {ticker} hold single sessions, and the window is longer than one",
        "les cotations de {ticker} portent sur des séances isolées, et la fenêtre est plus longue qu’une séance",
    ),
    "why.market_move": (
        "{readings}; the same session held: {what}{missing}{gained}",
        "{readings}\u202f; la même séance a vu\xa0: {what}{missing}{gained}",
    ),
    "why.not_quoted": (
        "; without a quoted close: {names}",
        "; sans clôture citée\xa0: {names}",
    ),
    "why.needs_quote": (
        "it names no quoted series: add one as `about`, of {known}",
        "elle ne nomme aucune série citée\xa0: ajoutez-en une en `about`, parmi {known}",
    ),
    "why.no_quote": (
        "no quoted close to set it beside",
        "aucune clôture citée à mettre en regard",
    ),
    "why.record": (
        "on record: {readings}{beside}{others}{more}",
        "attesté\xa0: {readings}{beside}{others}{more}",
    ),
    "why.other_times": (
        "; beside it, of other times: {readings}",
        "; en regard, pour d’autres périodes\xa0: {readings}",
    ),
    "why.exports_part": (
        "; for the part claimed, all exports would have had to change by {needed:g} %",
        "; pour la part affirmée, l’ensemble des exportations aurait dû varier de {needed:g}\xa0%",
    ),
    "why.circle": (
        "; {given} ({source}) at {rate:.0f} a dollar is the same {same}, since the rate is made from these two",
        "; {given} ({source}) à {rate:.0f} pour un dollar est le même chiffre {same}, puisque le taux est tiré de ces deux-là",
    ),
    "why.fraction": (
        "; the claim is {percent:.0f} % of {of}",
        "; l’affirmation vaut {percent:.0f}\xa0% de {of}",
    ),
    "why.part": (
        "; the claim is {percent:.0f} % of {of}, one part in {n:.1f}",
        "; l’affirmation vaut {percent:.0f}\xa0% de {of}, soit une part sur {n:.1f}",
    ),
    "why.times": (
        "; the claim is {n:.1f} times {of}",
        "; l’affirmation vaut {n:.1f} fois {of}",
    ),
    "beside.one": (
        "it",
        "celui-ci",
    ),
    "beside.middle": (
        "the middle one",
        "celui du milieu",
    ),
    "why.oil_gdp": (
        "it depends on what is meant: {readings}",
        "tout dépend de ce qui est visé\xa0: {readings}",
    ),
    "why.invest_planned": (
        "it depends on what is meant: {readings}{more}",
        "tout dépend de ce qui est visé\xa0: {readings}{more}",
    ),
    "why.tariff": (
        "{readings}; no mean weighted by consumption was found",
        "{readings}\u202f; aucune moyenne pondérée par la consommation n’a été trouvée",
    ),
    "why.bad_part": (
        "`about` must be the part of exports meant, a number from 0 to 1",
        "`about` doit être la part visée des exportations, un nombre de 0 à 1",
    ),
    "why.no_record": (
        "no quoted figure of that time to set it beside",
        "aucun chiffre cité de cette époque à mettre en regard",
    ),
    "why.own_source": (
        "the only figure on record is the claim's own source, which cannot confirm itself",
        "le seul chiffre attesté est celui de la source même de l’affirmation, qui ne peut se confirmer elle-même",
    ),
    "why.needs_date": (
        "it says of no month: add the one meant as `about`, or said_on",
        "elle n’indique aucun mois\xa0: ajoutez le mois visé en `about`, ou said_on",
    ),
    "why.needs_window": (
        "it says of no stretch of time: add window_start and window_end",
        "elle n’indique aucune période\xa0: ajoutez window_start et window_end",
    ),
    "why.needs_start": (
        "its window has no start: add window_start",
        "sa fenêtre n’a pas de début\xa0: ajoutez window_start",
    ),
    "why.needs_end": (
        "its window has no end: add window_end",
        "sa fenêtre n’a pas de fin\xa0: ajoutez window_end",
    ),
    "why.no_about": (
        "it is narrowed to '{about}', and nothing narrower of this subject is measured: leave `about` empty",
        "elle est restreinte à «\u202f{about}\u202f», et rien de plus étroit n’est mesuré sur ce sujet\xa0: laissez `about` vide",
    ),
    "why.unknown_about": (
        "it is narrowed to '{about}', which is not measured: `about` may be {known}",
        "elle est restreinte à «\u202f{about}\u202f», qui n’est pas mesuré\xa0: `about` peut être {known}",
    ),
    "why.part_of_window": (
        "it is judged only over the whole shutdown, from {start} to {end} UTC; the claim is about a part",
        "elle n’est jugée que sur toute la coupure, du {start} au {end} UTC\u202f; l’affirmation porte sur une partie",
    ),
    "why.outside_window": (
        "it can be judged from {start} to {end} UTC only, which its window misses",
        "elle ne peut être jugée que du {start} au {end} UTC, que sa fenêtre manque",
    ),
    "why.and": (
        "{why}; {more}",
        "{why}\u202f; {more}",
    ),
    "why.judged_over": (
        "judged from {start} to {end} UTC, whatever the window",
        "jugée du {start} au {end} UTC, quelle que soit la fenêtre",
    ),
    "why.same_window": (
        "the same for the one window tried, {window}",
        "identique pour la seule fenêtre essayée, {window}",
    ),
    "why.both_windows": (
        "the same in both windows tried, {windows}",
        "identique pour les deux fenêtres essayées, {windows}",
    ),
    "why.same_windows": (
        "the same in all {count} windows tried",
        "identique pour les {count} fenêtres essayées",
    ),
    "why.by_window": (
        "by window: {list}",
        "par fenêtre\xa0: {list}",
    ),
    "why.for_windows": (
        "{verdict} for {windows}",
        "{verdict} ({windows})",
    ),
    "list.none": (
        "none",
        "aucun",
    ),
    "published_hours": (
        "{hours:g} h ({whose})",
        "{hours:g}\xa0h ({whose})",
    ),
    "list.and": (
        "{most} and {last}",
        "{most} et {last}",
    ),
    "list.semicolon": (
        "{first}; {rest}",
        "{first}\u202f; {rest}",
    ),
    "list.colon": (
        "{what}: {told}",
        "{what}\xa0: {told}",
    ),
    "words.day": (
        "{day:%d %b}",
        "{day:%d %b}",
    ),
    "window.days": (
        "{first} to {last}",
        "{first} au {last}",
    ),
    "window.hours": (
        "h from {when}",
        "h à partir du {when}",
    ),
    "reading.graded": (
        "{label}: {value}, {grade}",
        "{label}\xa0: {value}, {grade}",
    ),
    "grade.holds": (
        "holds",
        "conforme",
    ),
    "grade.nearly": (
        "comes near",
        "proche",
    ),
    "grade.fails": (
        "does not hold",
        "non conforme",
    ),
    "grade.open": (
        "is open",
        "indécis",
    ),
    "grade.noisy": (
        "allows no loss too",
        "admet aussi une perte nulle",
    ),
    "meaning.supported": (
        "Every measured figure agrees with it.",
        "Tous les chiffres mesurés concordent avec elle.",
    ),
    "meaning.partly_supported": (
        "Some figures agree and some do not; or it comes near, is open, is true and too narrow, or is borne out by a model alone.",
        "Certains chiffres concordent et d’autres non\u202f; ou bien elle est proche, reste indécise, est vraie mais trop étroite, ou n’est confirmée que par un modèle.",
    ),
    "meaning.contradicted": (
        "Every measured figure disagrees with it.",
        "Tous les chiffres mesurés la contredisent.",
    ),
    "meaning.not_distinguishable_from_noise": (
        "The data allow it and no change alike, and no figure supports it firmly.",
        "Les données l’admettent aussi bien qu’une absence de changement, et aucun chiffre ne l’étaye fermement.",
    ),
    "meaning.not_attributable": (
        "It happened, and other causes on record fit as well.",
        "Le fait a eu lieu, et d’autres causes attestées conviennent aussi bien.",
    ),
    "meaning.cannot_be_checked": (
        "Nothing here measures it, the data or its window do not reach it, or its own source is the only witness.",
        "Rien ici ne la mesure, les données ou sa fenêtre ne vont pas jusque-là, ou sa propre source est le seul témoin.",
    ),
    "evidence.strong": (
        "the thing itself was measured or is on record",
        "la chose elle-même a été mesurée ou est attestée",
    ),
    "evidence.medium": (
        "statements, methods that disagree, or a reconstructed series",
        "déclarations, méthodes qui divergent, ou série reconstituée",
    ),
    "evidence.none": (
        "there is no record of it",
        "il n’en existe aucune trace",
    ),
    "unit.day": (
        "days",
        "jours",
    ),
    "unit.usd/h": (
        "$/h",
        "$/h",
    ),
    "unit.usd/day": (
        "$/day",
        "$/jour",
    ),
    "claims.local_currency": (
        "the currency of the case",
        "la monnaie du cas",
    ),
    "why.outside_data": (
        "the data do not reach it: {reason}",
        "les données ne vont pas jusque-là\xa0: {reason}",
    ),
    "why.unmeasured.messaging": (
        "no measurement of one service; mobile data lost {mobile:.0f} full hours, and wired access was open {windows:.0f} h of {nominal:.0f}",
        "aucune mesure d’un service isolé\u202f; les données mobiles ont perdu {mobile:.0f} heures pleines, et l’accès filaire était ouvert {windows:.0f}\xa0h sur {nominal:.0f}",
    ),
    "why.unmeasured.communication": (
        "coordination between people shows neither in connectivity nor on the chain",
        "la coordination entre personnes n’apparaît ni dans la connectivité ni sur la chaîne",
    ),
    "why.unmeasured.pool_change": (
        "pools count shares, which blocks cannot check; no series of theirs is kept",
        "les pools comptent des parts de travail (shares), que les blocs ne permettent pas de vérifier\u202f; aucune de leurs séries n’est conservée",
    ),
    "why.unmeasured.pool_named": (
        "no series of pools by country is kept",
        "aucune série des pools par pays n’est conservée",
    ),
    "why.unmeasured.mining_capacity": (
        "nothing in this version measures it: counts of machines and loads are statements",
        "rien dans cette version ne le mesure\xa0: les nombres de machines et les charges sont des déclarations",
    ),
    "why.unmeasured.mining_levy": (
        "nothing in this version measures it: a matter of law",
        "rien dans cette version ne le mesure\xa0: question de droit",
    ),
    "why.unmeasured.power_rationing": (
        "nothing in this version measures it: power supply is not among the signals",
        "rien dans cette version ne le mesure\xa0: l’alimentation électrique n’est pas parmi les signaux",
    ),
    "why.unmeasured.company_plan": (
        "nothing in this version measures it: a firm's own plans",
        "rien dans cette version ne le mesure\xa0: projets propres à une entreprise",
    ),
    "why.unmeasured.contracts": (
        "nothing in this version measures it: not mining",
        "rien dans cette version ne le mesure\xa0: ne relève pas du minage",
    ),
    "why.unmeasured.cost_of_unrest": (
        "damage by unrest is on record and not modelled; no split between looting and lost connectivity was published",
        "les dégâts des troubles sont attestés mais non modélisés\u202f; aucune répartition entre pillages et perte de connectivité n’a été publiée",
    ),
    "claims.not_stated": (
        "not stated",
        "non précisé",
    ),
    "claims.given_source": (
        "source as given in the file of claims",
        "source telle que donnée dans le fichier d’affirmations",
    ),
    "claims.no_source": (
        "claims of the file that name no source",
        "affirmations du fichier qui ne nomment aucune source",
    ),
    "claims.title": (
        "{id} ({subject})",
        "{id} ({subject})",
    ),
    "claims.said": (
        "Said by: {who}",
        "Auteur\xa0: {who}",
    ),
    "claims.said_on": (
        "Said on: {when}",
        "Date\xa0: {when}",
    ),
    "report.counts_one": (
        "One claim: {list}.",
        "Une affirmation, verdict\xa0: {list}.",
    ),
    "claims.asked": (
        "Claimed: {value}{about}; {window}{basis}",
        "Affirmé\xa0: {value}{about}\u202f; {window}{basis}",
    ),
    "claims.about": (
        " (about: {about})",
        " (about\xa0: {about})",
    ),
    "claims.in_words": (
        "in words",
        "en mots",
    ),
    "claims.window": (
        "window {start} to {end} UTC",
        "fenêtre du {start} au {end} UTC",
    ),
    "claims.window_from": (
        "window from {start} UTC, without an end",
        "fenêtre à partir du {start} UTC, sans fin",
    ),
    "claims.window_until": (
        "window to {end} UTC, without a start",
        "fenêtre jusqu’au {end} UTC, sans début",
    ),
    "claims.no_window": (
        "no window",
        "pas de fenêtre",
    ),
    "claims.basis_text": (
        ", as stated",
        ", telle qu’énoncée",
    ),
    "claims.basis_inferred": (
        ", inferred",
        ", déduite",
    ),
    "claims.verdict": (
        "Verdict: {verdict}",
        "Verdict\xa0: {verdict}",
    ),
    "claims.measured": (
        "Measured",
        "Mesuré",
    ),
    "claims.by_window": (
        "By window",
        "Par fenêtre",
    ),
    "claims.rule": (
        "Rule",
        "Règle",
    ),
    "claims.rule_is": (
        "{id}: {comment} (evidence: {evidence}, {meaning}).",
        "{id}\xa0: {comment} (éléments de preuve\xa0: {evidence}, {meaning}).",
    ),
    "claims.checked": (
        "Claims checked against: {title}",
        "Affirmations vérifiées avec\xa0: {title}",
    ),
    "claims.wrote": (
        "Wrote {file}. It runs as it is: offswitch claims check {file}\nIts columns and the subjects are described here; `--json` gives them as data.",
        "{file} écrit. Le fichier fonctionne tel quel\xa0: offswitch claims check {file}\nSes colonnes et les sujets sont décrits ici\u202f; `--json` les donne comme données.",
    ),
    "claims.columns": (
        "Columns, in any order",
        "Colonnes, dans n’importe quel ordre",
    ),
    "claims.subjects": (
        "Subjects that are measured",
        "Sujets mesurés",
    ),
    "claims.unmeasured": (
        "Subjects that nothing measures, kept and answered with the reason: {list}.",
        "Sujets que rien ne mesure, conservés et assortis de la raison\xa0: {list}.",
    ),
    "claims.yes": (
        "yes",
        "oui",
    ),
    "column.reading": (
        "reading",
        "lecture",
    ),
    "column.read_from": (
        "sources",
        "sources",
    ),
    "column.verdict": (
        "verdict",
        "verdict",
    ),
    "column.first_reading": (
        "first reading",
        "première lecture",
    ),
    "column.needed": (
        "needed",
        "requis",
    ),
    "column.subject": (
        "subject",
        "sujet",
    ),
    "claims_column.id": (
        "A name of its own for each claim.",
        "Un nom propre à chaque affirmation.",
    ),
    "claims_column.kind": (
        "number, range (value to value_high), date, or qualitative (in words).",
        "number (nombre), range (de value à value_high), date, ou qualitative (en mots).",
    ),
    "claims_column.subject": (
        "What the claim is about; see the subjects.",
        "Ce sur quoi porte l’affirmation\u202f; voir les sujets.",
    ),
    "claims_column.about": (
        "Narrows the subject where its line says so, in either case of letters. What the subject does not know cannot be checked.",
        "Restreint le sujet là où sa ligne le dit, en majuscules ou minuscules. Ce que le sujet ne connaît pas est invérifiable.",
    ),
    "claims_column.comparator": (
        "=, <, >, <=, >= or ~; = where it is left out. ~ is about: within 10 % (2.5 % of a price level or low), an hour of a minute, or a day of any other date. A range takes = or ~. Words about a change take < (it fell) or > (it rose).",
        "=, <, >, <=, >= ou ~\u202f; = si elle est omise. ~ signifie environ\xa0: à 10\xa0% près (2,5\xa0% pour un niveau ou un plus bas de prix), à une heure près pour une minute, ou à un jour près pour toute autre date. Un range prend = ou ~. Un changement dit en mots prend < (baisse) ou > (hausse).",
    ),
    "claims_column.value": (
        "The number, the lower end of the range, or the date: 2022, 2022-01, 2022-01-05 or 2022-01-05T10:30Z.",
        "Le nombre, la borne basse de l’intervalle, ou la date\xa0: 2022, 2022-01, 2022-01-05 ou 2022-01-05T10:30Z.",
    ),
    "claims_column.value_high": (
        "The upper end of a range.",
        "La borne haute d’un intervalle.",
    ),
    "claims_column.unit": (
        "The unit of a number or range; see the subjects. A date and words have none.",
        "L’unité d’un nombre ou d’un intervalle\u202f; voir les sujets. Une date et des mots n’en ont pas.",
    ),
    "claims_column.window_start": (
        "First day (or moment with its zone) that the claim is about.",
        "Premier jour (ou instant avec son fuseau) sur lequel porte l’affirmation.",
    ),
    "claims_column.window_end": (
        "Last day (inside the window), or the moment at which it ends.",
        "Dernier jour (compris dans la fenêtre), ou instant où elle prend fin.",
    ),
    "claims_column.window_basis": (
        "text where the statement itself says when; inferred (as when left out) where you chose: the verdict then says how it changes with the window.",
        "text si la déclaration dit elle-même quand\u202f; inferred (comme en cas d’omission) si c’est votre choix\xa0: le verdict dit alors comment il change avec la fenêtre.",
    ),
    "claims_column.said_by": (
        "Who said it.",
        "Qui l’a dit.",
    ),
    "claims_column.said_on": (
        "When: 2022, 2022-01 or 2022-01-05. Ranks and shares are judged by what was public then.",
        "Quand\xa0: 2022, 2022-01 ou 2022-01-05. Rangs et parts sont jugés d’après ce qui était public alors.",
    ),
    "claims_column.statement": (
        "What was said, in a sentence.",
        "Ce qui a été dit, en une phrase.",
    ),
    "claims_column.headline": (
        "1 to show it in the short report of a case; 0 where it is left out.",
        "1 pour la montrer dans le rapport court d’un cas\u202f; 0 pour l’y omettre.",
    ),
    "claims_column.source": (
        "Id of a source of the case, an address, or any text. A figure on record from a claim's own source is never set beside it, nor an edge that it alone published; the series of the network is not built anew without it.",
        "Identifiant d’une source du cas, adresse ou texte libre. Un chiffre attesté venant de la source même d’une affirmation ne lui est jamais opposé, ni un instant qu’elle est seule à avoir publié\u202f; la série du réseau n’est pas reconstruite sans elle.",
    ),
    "subject.outage_start": (
        "When the network was cut.",
        "Quand le réseau a été coupé.",
    ),
    "about.outage_start": (
        "About: a service, such as mobile.",
        "About\xa0: un service, tel que mobile.",
    ),
    "subject.outage_end": (
        "When it was back.",
        "Quand il est revenu.",
    ),
    "about.outage_end": (
        "About: a service, or temporary for a return that did not last.",
        "About\xa0: un service, ou temporary pour un retour qui n’a pas duré.",
    ),
    "subject.outage_duration": (
        "How long it lasted: onset to stable return, and in full hours by depth.",
        "Combien de temps cela a duré\xa0: du début au retour stable, et en heures pleines pondérées par la profondeur.",
    ),
    "about.outage_duration": (
        "About: a service.",
        "About\xa0: un service.",
    ),
    "subject.outage_depth": (
        "The share of normal lost at the worst.",
        "La part de la normale perdue au pire moment.",
    ),
    "about.outage_depth": (
        "About: a service.",
        "About\xa0: un service.",
    ),
    "subject.outage_scope": (
        "That only a part of the country was cut.",
        "Que seule une partie du pays a été coupée.",
    ),
    "subject.outage_not_power": (
        "That a power failure cut it.",
        "Qu’une panne d’électricité l’a coupé.",
    ),
    "subject.people_affected": (
        "People online who were cut off at the worst hour.",
        "Internautes coupés à l’heure la plus touchée.",
    ),
    "subject.restorations": (
        "How often access came back before it stayed.",
        "Combien de fois l’accès est revenu avant de tenir.",
    ),
    "subject.event_date": (
        "When another event on record took place.",
        "Quand un autre événement attesté a eu lieu.",
    ),
    "about.event_date": (
        "About: its kind, such as trigger, market, power or law.",
        "About\xa0: sa nature, telle que trigger, market, power ou law.",
    ),
    "subject.cost_of_shutdown": (
        "The cost to the economy, by the published methods.",
        "Le coût pour l’économie, selon les méthodes publiées.",
    ),
    "about.cost_of_shutdown": (
        "About: mining where mining is said to lift it. The percent is of a year's GDP; a rate is for full cut. An end that the window lacks is that of the shutdown.",
        "About\xa0: mining si le minage est censé le relever. Le pourcentage est celui du PIB annuel\u202f; un taux vaut pour une coupure totale. Une borne que la fenêtre n’a pas est celle de la coupure.",
    ),
    "subject.mining_revenue_loss": (
        "What the country's miners lost, by the map and by the blocks.",
        "Ce que les mineurs du pays ont perdu, selon la carte et selon les blocs.",
    ),
    "subject.hashrate_change": (
        "Change of Bitcoin's hashrate.",
        "Variation du hashrate de Bitcoin.",
    ),
    "about.hashrate_change": (
        "About: pools where pools reported it.",
        "About\xa0: pools si ce sont les pools qui l’ont déclarée.",
    ),
    "subject.hashrate_level": (
        "Bitcoin's hashrate in the window.",
        "Hashrate de Bitcoin dans la fenêtre.",
    ),
    "subject.difficulty_change": (
        "Change of difficulty at the first retarget after the cut.",
        "Variation de la difficulté au premier réajustement après la coupure.",
    ),
    "subject.map_share": (
        "The country's share of Bitcoin's hashrate.",
        "La part du pays dans le hashrate de Bitcoin.",
    ),
    "about.map_share": (
        "About: a month of the mining map, as 2021-08; without one, that of a stated window, or the newest public when it was said and the newest published later.",
        "About\xa0: un mois de la carte du minage, comme 2021-08\u202f; sans mois, celui d’une fenêtre énoncée, ou le plus récent public au moment de la déclaration et le plus récent publié ensuite.",
    ),
    "subject.map_rank": (
        "The country's rank among mining countries.",
        "Le rang du pays parmi les pays mineurs.",
    ),
    "about.map_rank": (
        "About: a month of the mining map, as for map_share.",
        "About\xa0: un mois de la carte du minage, comme pour map_share.",
    ),
    "subject.moved_in": (
        "Miners coming to the country: in words, by the mining map; a number of machines is set beside it and not judged.",
        "Arrivée de mineurs dans le pays\xa0: en mots, d’après la carte du minage\u202f; un nombre de machines est mis en regard sans être jugé.",
    ),
    "subject.moved_out": (
        "Miners leaving after the event.",
        "Départ de mineurs après l’événement.",
    ),
    "subject.price_low": (
        "The lowest price of Bitcoin in the window.",
        "Le prix le plus bas de Bitcoin dans la fenêtre.",
    ),
    "subject.price_level": (
        "A price of Bitcoin in the window.",
        "Un prix de Bitcoin dans la fenêtre.",
    ),
    "subject.price_change": (
        "Change of Bitcoin's price: close to close, and the largest fall inside the window.",
        "Variation du prix de Bitcoin\xa0: de clôture à clôture, et plus forte baisse dans la fenêtre.",
    ),
    "subject.price_lowest_since": (
        "Since when the last close of the window was the lowest.",
        "Depuis quand la dernière clôture de la fenêtre était la plus basse.",
    ),
    "subject.price_cause": (
        "That the shutdown moved the price.",
        "Que la coupure a fait bouger le prix.",
    ),
    "subject.equity_change": (
        "Change of a share in one session, by its close.",
        "Variation d’une action en une séance, d’après sa clôture.",
    ),
    "about.equity_change": (
        "About: its ticker in the case's quotes, such as mara.",
        "About\xa0: son symbole dans les cotations du cas, tel que mara.",
    ),
    "subject.market_move": (
        "That the shutdown moved markets.",
        "Que la coupure a fait bouger les marchés.",
    ),
    "about.market_move": (
        "About: series of the case's quotes, separated by semicolons.",
        "About\xa0: des séries des cotations du cas, séparées par des points-virgules.",
    ),
    "subject.fuel_share_of_exports": (
        "Fuels as a share of merchandise exports.",
        "Part des combustibles dans les exportations de marchandises.",
    ),
    "subject.oil_gas_share_of_gdp": (
        "Oil and gas as a share of GDP: as rents and as gross exports.",
        "Part du pétrole et du gaz dans le PIB\xa0: en rentes et en exportations brutes.",
    ),
    "subject.exports_change": (
        "Change of exports over a year or half-year.",
        "Variation des exportations sur une année ou un semestre.",
    ),
    "about.exports_change": (
        "About: the part of exports meant, such as 0.8.",
        "About\xa0: la part visée des exportations, telle que 0.8.",
    ),
    "subject.investment": (
        "Investment in mining.",
        "Investissement dans le minage.",
    ),
    "about.investment": (
        "About: already, planned or planned_by_2025.",
        "About\xa0: already, planned ou planned_by_2025.",
    ),
    "subject.farms": (
        "Mining farms.",
        "Fermes de minage.",
    ),
    "about.farms": (
        "About: running or building.",
        "About\xa0: running ou building.",
    ),
    "subject.tariff": (
        "Tariff for power of business, and the lowest quoted for miners, as it stands or as a ratio to the mean of countries.",
        "Tarif de l’électricité pour les entreprises, et le plus bas cité pour les mineurs, tel quel ou rapporté à la moyenne des pays.",
    ),
    "about.tariff": (
        "About: business.",
        "About\xa0: business.",
    ),
    "subject.cost_of_unrest": (
        "Damage by the unrest itself.",
        "Dégâts causés par les troubles eux-mêmes.",
    ),
    "subject.payments": (
        "Card terminals, payment apps and cash: purchases lost, or not made as meant.",
        "Terminaux de paiement, applications de paiement et espèces\xa0: achats perdus, ou non effectués comme prévu.",
    ),
    "about.payments": (
        "About: lost (given up), as_meant (not made when and as they were meant) or queues (at cash machines).",
        "About\xa0: lost (abandonnés), as_meant (non effectués au moment et de la façon prévus) ou queues (aux distributeurs).",
    ),
    "subject.remittances": (
        "Money sent across the border by people: what was held up.",
        "Argent envoyé par des particuliers à travers la frontière\xa0: ce qui a été retenu.",
    ),
    "about.remittances": (
        "About: in (received) or out (sent); received where it is empty.",
        "About\xa0: in (reçu) ou out (envoyé)\u202f; reçu si c’est vide.",
    ),
    "subject.communication": (
        "Whether people could coordinate.",
        "Si les gens pouvaient se coordonner.",
    ),
    "subject.messaging": (
        "Reach of single messaging services.",
        "Portée de services de messagerie pris isolément.",
    ),
    "subject.pool_change": (
        "Change of a single pool.",
        "Variation d’un pool pris isolément.",
    ),
    "subject.pool_named": (
        "Pools that the country's miners use.",
        "Pools qu’utilisent les mineurs du pays.",
    ),
    "subject.mining_capacity": (
        "Machines, loads and companies.",
        "Machines, charges et entreprises.",
    ),
    "subject.mining_levy": (
        "Levies on mining.",
        "Prélèvements sur le minage.",
    ),
    "subject.power_rationing": (
        "Power cut off or rationed.",
        "Électricité coupée ou rationnée.",
    ),
    "subject.company_plan": (
        "What a firm plans.",
        "Ce que projette une entreprise.",
    ),
    "subject.contracts": (
        "Contracts signed.",
        "Contrats signés.",
    ),
    "subject.local_price": (
        "A price of one bitcoin in the currency of the country.",
        "Un prix d’un bitcoin dans la monnaie du pays.",
    ),
}
