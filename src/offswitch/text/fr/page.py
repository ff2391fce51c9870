"""The page: what stands there beside the sections of every report."""

TEXT: dict[str, tuple[str, str]] = {
    "page.kicker": (
        "Internet shutdown, assessed from public signals",
        "Coupure d’internet, évaluée à partir de signaux publics",
    ),
    "page.description": (
        "{title}: an internet shutdown, assessed from public signals. Each figure has its interval and its source.",
        "{title}\xa0: une coupure d’internet, évaluée à partir de signaux publics. Chaque chiffre a son intervalle et sa source.",
    ),
    "page.banner.reconstructed": (
        "The hourly series is a reconstruction from published statements, not a measurement. Outages, hours, costs and what miners lost by the map rest on it.",
        "La série horaire est une reconstitution à partir de déclarations publiées, non une mesure. Les coupures, les heures, les coûts et ce que les mineurs ont perdu selon la carte reposent sur elle.",
    ),
    "page.banner.observed": (
        "The series was observed.",
        "La série a été observée.",
    ),
    "page.fixed": (
        "Fixed by hand: {list}.",
        "Fixé à la main\xa0: {list}.",
    ),
    "page.summary": (
        "In short",
        "En bref",
    ),
    "page.what_happened": (
        "What happened",
        "Ce qui s’est passé",
    ),
    "page.headline": (
        "Headline figures",
        "Chiffres principaux",
    ),
    "page.holds": (
        "What holds of what was claimed",
        "Ce qui tient de ce qui a été affirmé",
    ),
    "page.not_known": (
        "What is not known",
        "Ce que l’on ne sait pas",
    ),
    "page.happened": (
        "In {place}, {service} fell by up to {depth:.0%} from {onset} UTC ({local}) and came back to stay on {back} UTC, {hours:.0f} hours later. Weighted by depth, that is {effective} of full loss.",
        "{place}\xa0: la connectivité ({service}) a chuté de {depth:.0%} au plus fort à partir du {onset} UTC ({local}) et est revenue durablement le {back} UTC, {hours:.0f} heures plus tard. Pondéré par la profondeur, cela fait {effective} de perte totale.",
    ),
    "page.happened.open": (
        "In {place}, {service} fell by up to {depth:.0%} from {onset} UTC ({local}) and was still down when the series ends on {back} UTC, after {hours:.0f} hours. Weighted by depth, that is {effective} of full loss so far.",
        "{place}\xa0: la connectivité ({service}) a chuté de {depth:.0%} au plus fort à partir du {onset} UTC ({local}) et n’était pas revenue quand la série s’achève, le {back} UTC, après {hours:.0f} heures. Pondéré par la profondeur, cela fait jusqu’ici {effective} de perte totale.",
    ),
    "page.still_off": (
        "Still off when the series ends: {services}.",
        "Encore coupé quand la série s’achève\xa0: {services}.",
    ),
    "page.restored": (
        "Restorations of {service} in between: {count}, {open:.0f} hours together.",
        "Rétablissements entre-temps ({service})\xa0: {count}, soit {open:.0f} heures en tout.",
    ),
    "page.card.hours": (
        "Full loss, by depth",
        "Perte totale, pondérée par la profondeur",
    ),
    "page.card.hours.note": (
        "from the cut, each hour weighted by the share lost; {whole} from the first loss of any service; {series}",
        "depuis la coupure, chaque heure pondérée par la part perdue\u202f; {whole} depuis la première perte d’un service\u202f; série {series}",
    ),
    "page.card.people": (
        "People cut off",
        "Personnes coupées",
    ),
    "page.card.people.note": (
        "online before, off at the worst hour; {series}",
        "en ligne avant, coupées à l’heure la plus touchée\u202f; série {series}",
    ),
    "page.card.cost": (
        "Cost to the economy",
        "Coût pour l’économie",
    ),
    "page.card.cost.interval": (
        "{methods} published methods on {hours}",
        "{methods} méthodes publiées sur {hours}",
    ),
    "page.card.cost.note": (
        "lowest to highest end of their 90 % intervals: they disagree, and their spread is no interval; {series}",
        "de la borne la plus basse à la plus haute de leurs intervalles à 90\xa0%\xa0: elles divergent, et leur écart n’est pas un intervalle\u202f; série {series}",
    ),
    "page.card.sectors": (
        "Value added lost, our estimate",
        "Valeur ajoutée perdue, notre estimation",
    ),
    "page.card.sectors.note": (
        "to the shutdown alone, after what was made up later; most inputs are assumed",
        "du seul fait de la coupure, après ce qui a été rattrapé\u202f; la plupart des données d’entrée sont supposées",
    ),
    "page.card.hashrate": (
        "Bitcoin hashrate, first {hours:.0f} h",
        "Hashrate de Bitcoin, {hours:.0f} premières heures",
    ),
    "page.card.hashrate.interval": (
        "90 % intervals reach from {low:+.0%} to {high:+.0%}",
        "les intervalles à 90\xa0% vont de {low:+.0%} à {high:+.0%}",
    ),
    "page.card.noise": (
        "by baseline; within the noise of so few blocks",
        "selon la référence\u202f; dans le bruit de si peu de blocs",
    ),
    "page.card.no_noise": (
        "by baseline; beyond the noise by some",
        "selon la référence\u202f; au-delà du bruit pour certaines",
    ),
    "page.card.miners": (
        "Miners' revenue lost, by the map",
        "Recettes perdues des mineurs, selon la carte",
    ),
    "page.card.miners.note": (
        "by the blocks: {blocks}; hours off {series}",
        "selon les blocs\xa0: {blocks}\u202f; heures d’arrêt d’une série {series}",
    ),
    "page.unknown.reconstructed": (
        "How deep it was hour by hour: the series is built from statements, and the levels between the published edges are partly chosen.",
        "Sa profondeur heure par heure\xa0: la série est construite à partir de déclarations, et les niveaux entre les instants publiés sont en partie choisis.",
    ),
    "page.unknown.observed": (
        "How good the observed series is: its error is only what its bounds say.",
        "La qualité de la série observée\xa0: son erreur n’est que ce que disent ses bornes.",
    ),
    "page.unknown.observed.no_bounds": (
        "How good the observed series is: nobody stated its error, and intervals that rest on it leave it out.",
        "La qualité de la série observée\xa0: personne n’a déclaré son erreur, et les intervalles qui en dépendent l’ignorent.",
    ),
    "page.unknown.caveat": (
        "What happened while nobody looked: {caveat}.",
        "Ce qui s’est passé pendant que personne ne regardait\xa0: {caveat}.",
    ),
    "page.unknown.ordered": (
        "Whether it was ordered: from times, lengths, recurrence and the country's record the probability is {last}. No order was seen, and the labelled outages behind the figure are few.",
        "Si elle était ordonnée\xa0: d’après les heures, les durées, la répétition et les antécédents du pays, la probabilité est de {last}. Aucun ordre n’a été vu, et les pannes étiquetées derrière ce chiffre sont peu nombreuses.",
    ),
    "page.unknown.cost": (
        "Which cost method is right: they share inputs, and none was tested against a measured loss.",
        "Quelle méthode de coût est juste\xa0: elles partagent des données d’entrée, et aucune n’a été confrontée à une perte mesurée.",
    ),
    "page.unknown.hashrate": (
        "How far hashrate moved in a day: chance alone moves the count of a day by {noise:.0%} either way.",
        "De combien le hashrate a varié en un jour\xa0: le seul hasard fait varier le compte d’un jour de {noise:.0%} dans un sens ou l’autre.",
    ),
    "page.unknown.claims": (
        "{count} of {total} claims: nothing here measures what they say, or the record does not reach it.",
        "{count} affirmations sur {total}\xa0: rien ici ne mesure ce qu’elles disent, ou ce qui est attesté ne va pas jusque-là.",
    ),
    "page.unknown.omissions": (
        "What is left out of every figure: {list}.",
        "Ce qui est laissé hors de tous les chiffres\xa0: {list}.",
    ),
    "page.share": (
        "{count} {verdict}",
        "{verdict} ({count})",
    ),
    "page.legend": (
        "{verdict}: {count}",
        "{verdict}\xa0: {count}",
    ),
    "page.claims": (
        "What was said, claim by claim",
        "Ce qui a été dit, affirmation par affirmation",
    ),
    "page.claims.note": (
        "{total} statements, each with its verdict, the reason, and what was measured where anything was. Open a verdict to read them.",
        "{total} déclarations, chacune avec son verdict, la raison, et ce qui a été mesuré si quelque chose l’a été. Ouvrez un verdict pour les lire.",
    ),
    "page.measured": (
        "What was measured",
        "Ce qui a été mesuré",
    ),
    "page.rule": (
        "rule {rule}",
        "règle {rule}",
    ),
    "page.left_out": (
        "What was left out",
        "Ce qui a été laissé de côté",
    ),
    "page.parameters": (
        "Parameters",
        "Paramètres",
    ),
    "page.parameters.note": (
        "Every uncertain input of the case and of the methods. One name is one draw across the whole run.",
        "Chaque donnée d’entrée incertaine du cas et des méthodes. Un nom est un seul tirage dans toute l’exécution.",
    ),
    "page.sources": (
        "Sources",
        "Sources",
    ),
    "page.own": (
        "Flows of your own exposures that were interrupted",
        "Flux de vos propres expositions qui ont été interrompus",
    ),
    "page.save": (
        "Save",
        "Enregistrer",
    ),
    "page.png": (
        "Every figure as PNG too: --figures DIR.",
        "Toutes les figures aussi en PNG\xa0: --figures DIR.",
    ),
    "page.cite": (
        "To cite: {title}, assessed by offswitch {version} (method {method}, case {case}, seed {seed}; {libraries}).",
        "Pour citer\xa0: {title}, évalué par offswitch {version} (méthode {method}, cas {case}, graine {seed}\u202f; {libraries}).",
    ),
    "page.licence": (
        "offswitch is open source (Apache-2.0). Figures of others belong to their publishers and are quoted with their source.",
        "offswitch est un logiciel libre (Apache-2.0). Les chiffres des autres appartiennent à leurs éditeurs et sont cités avec leur source.",
    ),
    "page.nav": (
        "Sections",
        "Sections",
    ),
    "page.table": (
        "Table: {name}",
        "Table\xa0: {name}",
    ),
    "page.skip": (
        "Skip to the summary",
        "Aller au résumé",
    ),
    "page.rests": (
        "rests on a series that is {series}",
        "repose sur une série {series}",
    ),
}
