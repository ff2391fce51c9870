"""What `offswitch payments` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_plan_file": (
        "there is no file '{name}'; `offswitch payments new {name}` writes one to start from",
        "il n’y a pas de fichier «\u202f{name}\u202f»\u202f; `offswitch payments new {name}` en écrit un pour commencer",
    ),
    "error.plan_exists": (
        "'{name}' is there already; name a new file",
        "«\u202f{name}\u202f» existe déjà\u202f; nommez un nouveau fichier",
    ),
    "error.outside_days": (
        "{what} lies outside the days of the plan; move one of them",
        "{what} est hors des jours du plan\u202f; déplacez l’un des deux",
    ),
    "error.plan_idle": (
        "by `days.by_hour` and `days.by_weekday` nothing is bought in the days of the plan; correct them",
        "d’après `days.by_hour` et `days.by_weekday`, rien n’est acheté durant les jours du plan\u202f; corrigez-les",
    ),
    "error.plan_size": (
        "{draws:,} draws of {hours} hours need too much memory; give `--draws` {most:,} or fewer",
        "{draws:,} tirages de {hours} heures exigent trop de mémoire\u202f; donnez `--draws` {most:,} ou moins",
    ),
    "error.plan_start": (
        "`days.start` is {start}; give a whole hour such as 2022-01-05T10:00:00Z",
        "`days.start` vaut {start}\u202f; donnez une heure pleine comme 2022-01-05T10:00:00Z",
    ),
    "error.plan_no_cut": (
        "the plan has no cut; add [[cuts]] with start, end, service, severity and reach",
        "le plan n’a pas de coupure\u202f; ajoutez [[cuts]] avec start, end, service, severity et reach",
    ),
    "help.payments": (
        "Retail payments through a shutdown: a plan of your own, or what a country's did.",
        "Les paiements de détail durant une coupure\xa0: un plan à vous, ou ce qu’il en fut dans un pays.",
    ),
    "help.payments_run": (
        "Run a plan of your own: hours until machines are empty, purchases put off and lost, who cannot buy, and what each measure saves and costs.",
        "Exécute un plan à vous\xa0: heures jusqu’à ce que les distributeurs soient vides, achats reportés et perdus, qui ne peut acheter, et ce que chaque mesure sauve et coûte.",
    ),
    "help.payments_new": (
        "Write a documented plan that runs as it is; never over a file that is there.",
        "Écrit un plan documenté qui fonctionne tel quel\u202f; jamais par-dessus un fichier existant.",
    ),
    "help.payments_case": (
        "What a country's payments did in a case, set beside what was recorded.",
        "Ce qu’il en fut des paiements d’un pays dans un cas, à côté de ce qui a été consigné.",
    ),
    "help.payments_file": (
        "A plan (see `offswitch payments new`).",
        "Un plan (voir `offswitch payments new`).",
    ),
    "help.payments_to": (
        "The file to write, such as plan.toml.",
        "Le fichier à écrire, comme plan.toml.",
    ),
    "help.payments_draws": (
        "Number of draws.",
        "Nombre de tirages.",
    ),
    "say.new_plan": (
        "wrote a plan to {name}; edit its figures, then: offswitch payments run {name}",
        "plan écrit dans {name}\u202f; modifiez ses chiffres, puis\xa0: offswitch payments run {name}",
    ),
    "stage.payments": (
        "running the plan",
        "exécution du plan",
    ),
    "stage.measures": (
        "running the plan with each measure",
        "exécution du plan avec chaque mesure",
    ),
    "payments.made": (
        "{file}; offswitch {version}, seed {seed}, {draws:,} draws. In brackets: 90 % intervals. Every number is the plan's.",
        "{file}\u202f; offswitch {version}, graine {seed}, {draws:,} tirages. Entre parenthèses\xa0: intervalles à 90\xa0%. Tous les nombres sont ceux du plan.",
    ),
    "payments.percent": (
        "{middle} % ({low}-{high})",
        "{middle}\xa0% ({low}-{high})",
    ),
    "payments.hours": (
        "{middle} h ({low}-{high})",
        "{middle}\xa0h ({low}-{high})",
    ),
    "payments.never": (
        "never",
        "jamais",
    ),
    "payments.cell": (
        "{middle} ({low}-{high})",
        "{middle} ({low}-{high})",
    ),
    "payments.cell.signed": (
        "{middle} ({low} to {high})",
        "{middle} ({low} à {high})",
    ),
    "payments.short.lost": (
        "Of purchases of {due} meant in the {days:.3g} days from {start} UTC, {lost} are lost, which is {share}; {late} are made later than meant.",
        "Sur {due} d’achats prévus dans les {days:.3g} jours à partir du {start} UTC, {lost} sont perdus, soit {share}\u202f; {late} se font plus tard que prévu.",
    ),
    "payments.short.stops": (
        "Half of the cash machines pay nothing {hours} after payments first fail (chance {chance}): they do not answer, stand behind closed doors or are empty.",
        "La moitié des distributeurs ne paient plus rien {hours} après les premiers échecs de paiement (probabilité {chance})\xa0: ils ne répondent pas, sont derrière des portes closes ou sont vides.",
    ),
    "payments.short.stops_now": (
        "Half of the cash machines pay nothing from the hour in which payments first fail (chance {chance}): they do not answer, stand behind closed doors or are empty.",
        "La moitié des distributeurs ne paient plus rien dès l’heure des premiers échecs de paiement (probabilité {chance})\xa0: ils ne répondent pas, sont derrière des portes closes ou sont vides.",
    ),
    "payments.short.empty": (
        "That half of them have no note left while payments fail has a chance of {chance}; if so, after {hours}.",
        "Que la moitié d’entre eux n’aient plus un billet pendant que les paiements échouent a une probabilité de {chance}\u202f; dans ce cas, après {hours}.",
    ),
    "payments.short.paying": (
        "Cash machines go on paying in every draw.",
        "Les distributeurs continuent de payer dans tous les tirages.",
    ),
    "payments.short.queue": (
        "Up to {queue} people queue at them at once; those who are served have waited {wait}.",
        "Jusqu’à {queue} personnes y font la queue en même temps\u202f; celles qui sont servies ont attendu {wait}.",
    ),
    "payments.short.no_queue": (
        "Nobody queues at them.",
        "Personne n’y fait la queue.",
    ),
    "payments.short.cut_off": (
        "In the worst hour {cut_off} of people, or {people} people, could not buy, had they tried; over the whole time a person lost {days} days of shopping on average.",
        "À la pire heure, {cut_off} des gens, soit {people} personnes, n’auraient pu acheter s’ils l’avaient tenté\u202f; sur toute la période, une personne a perdu en moyenne {days} jours d’achats.",
    ),
    "payments.short.causes": (
        "With banks open, the network alone takes {network}; with the network up, the closure of banks alone takes {closure}.",
        "Banques ouvertes, le réseau seul prend {network}\u202f; réseau en marche, la fermeture des banques seule prend {closure}.",
    ),
    "payments.short.best": (
        "Of the measures, {name} saves most: {saved} of the purchases lost, at a cost of {cost}.",
        "Des mesures, celle qui sauve le plus\xa0: {name}, {saved} des achats perdus, pour un coût de {cost}.",
    ),
    "payments.short.worse": (
        "More is lost with: {list}.",
        "On perd davantage avec\xa0: {list}.",
    ),
    "payments.course": (
        "What happens, in {unit} unless said otherwise",
        "Ce qui se passe, en {unit} sauf mention contraire",
    ),
    "payments.course.note": (
        "Silent: not answering, behind closed doors, or empty. The causes overlap and do not add up: an hour that both would have stopped is in each.",
        "Muets\xa0: sans réponse, derrière des portes closes, ou vides. Les causes se recouvrent et ne s’additionnent pas\xa0: une heure que les deux auraient arrêtée est dans chacune.",
    ),
    "payments.row.in_time": (
        "made as meant",
        "faits comme prévu",
    ),
    "payments.row.late": (
        "made later",
        "faits plus tard",
    ),
    "payments.row.lost": (
        "lost",
        "perdus",
    ),
    "payments.row.lost_share": (
        "lost, of all meant",
        "perdus, de tous ceux prévus",
    ),
    "payments.row.cut_off": (
        "could not buy, worst hour",
        "n’a pu acheter, pire heure",
    ),
    "payments.row.silenced": (
        "half of the machines silent, chance",
        "moitié des distributeurs muets, probabilité",
    ),
    "payments.row.silent": (
        "if so, after",
        "dans ce cas, après",
    ),
    "payments.row.emptied": (
        "half of the machines empty, chance",
        "moitié des distributeurs vides, probabilité",
    ),
    "payments.row.empty": (
        "if so, after",
        "dans ce cas, après",
    ),
    "payments.row.queue": (
        "longest queues, people",
        "files les plus longues, personnes",
    ),
    "payments.row.wait": (
        "wait of those served",
        "attente de ceux qui sont servis",
    ),
    "payments.row.backlog": (
        "approved, not settled, most",
        "autorisé, non réglé, maximum",
    ),
    "payments.regions": (
        "Who is cut off from buying",
        "Qui ne peut plus acheter",
    ),
    "payments.regions.note": (
        "Days: of shopping that a person lost, on average. Empty: chance that half of the region's machines come to be so while payments fail; after: hours from their first failing, if so. Regions with as many machines and purchases a person do alike.",
        "Jours\xa0: d’achats qu’une personne a perdus, en moyenne. Vides\xa0: probabilité que la moitié des distributeurs de la région le deviennent pendant que les paiements échouent\u202f; après\xa0: heures depuis les premiers échecs, dans ce cas. Les régions ayant autant de distributeurs et d’achats par personne se comportent de même.",
    ),
    "payments.days": (
        "By day, in {unit}",
        "Par jour, en {unit}",
    ),
    "payments.days.note": (
        "Days of 24 hours from the UTC time shown; medians. Put off: at the end of the day. Empty, queue and could not buy: in the worst hour of the day.",
        "Jours de 24 heures à partir de l’heure UTC indiquée\u202f; médianes. Reportés\xa0: à la fin du jour. Vides, file et n’a pu acheter\xa0: à la pire heure du jour.",
    ),
    "payments.measures": (
        "Measures, each beside the plan without it, in {unit}",
        "Mesures, chacune à côté du plan sans elle, en {unit}",
    ),
    "payments.measures.note": (
        "Saved: purchases not lost. Sooner: purchases made when they were meant. Cost: to set it up and for the days of the plan, with what more is approved and never paid. Empty, after: as above. Purchases are not income: what they earn is a margin of them, so that cost and saved are not to be subtracted.",
        "Sauvé\xa0: achats non perdus. Plus tôt\xa0: achats faits au moment prévu. Coût\xa0: mise en place et jours du plan, avec ce qui est autorisé en plus et jamais payé. Vides, après\xa0: comme ci-dessus. Les achats ne sont pas un revenu\xa0: ce qu’ils rapportent en est une marge, coût et sauvé ne doivent donc pas être soustraits.",
    ),
    "payments.unknown": (
        "What this cannot say",
        "Ce que ceci ne peut dire",
    ),
    "payments.unknown.habits": (
        "How people act when payments fail was measured nowhere in this detail: what they put off, when they give up, who takes cash home and how much. These numbers are assumed, and wide; the order of measures is firmer than any figure.",
        "Comment les gens agissent quand les paiements échouent n’a été mesuré nulle part à ce détail\xa0: ce qu’ils reportent, quand ils renoncent, qui rapporte des espèces chez soi et combien. Ces nombres sont supposés, et larges\u202f; l’ordre des mesures est plus solide que tout chiffre.",
    ),
    "payments.unknown.purchases": (
        "Purchases are not turnover, most of which is transfers between people, and not value added. A purchase put off and made later is not lost to the economy; nor need one be that is given up, if the money is spent later.",
        "Les achats ne sont pas le volume des paiements, fait surtout de transferts entre personnes, ni la valeur ajoutée. Un achat reporté et fait plus tard n’est pas perdu pour l’économie\u202f; ni forcément un achat abandonné, si l’argent est dépensé ensuite.",
    ),
    "column.cause_both": (
        "network and closure",
        "réseau et fermeture",
    ),
    "column.cause_network": (
        "network alone",
        "réseau seul",
    ),
    "column.cause_closure": (
        "closure alone",
        "fermeture seule",
    ),
    "column.cause_only": (
        "network",
        "réseau",
    ),
    "column.lost_share": (
        "lost",
        "perdus",
    ),
    "column.cut_off": (
        "could not buy",
        "n’a pu acheter",
    ),
    "column.cut_off_days": (
        "days",
        "jours",
    ),
    "column.ever": (
        "empty",
        "vides",
    ),
    "column.empty": (
        "after",
        "après",
    ),
    "column.queue": (
        "queue",
        "file",
    ),
    "column.day_from": (
        "from (UTC)",
        "de (UTC)",
    ),
    "column.due": (
        "meant",
        "prévus",
    ),
    "column.on_time": (
        "as meant",
        "comme prévu",
    ),
    "column.put_off": (
        "put off",
        "reportés",
    ),
    "column.empty_share": (
        "empty",
        "vides",
    ),
    "column.measure": (
        "measure",
        "mesure",
    ),
    "column.saved": (
        "saved",
        "sauvé",
    ),
    "column.sooner": (
        "sooner",
        "plus tôt",
    ),
    "figure.no_source_line": (
        "Drawn by offswitch {version}.",
        "Dessiné par offswitch {version}.",
    ),
    "figure.same_source": (
        "as first in the series",
        "comme la première de la série",
    ),
    "figure.payments": (
        "Purchases lost: {share:.0f} % of those meant (90 %: {low}-{high})",
        "Achats perdus\xa0: {share:.0f}\xa0% de ceux prévus (90\xa0%\xa0: {low}-{high})",
    ),
    "figure.payments.marks": (
        "By hour (UTC), medians with 90 % intervals; those of how purchases were made, above, are in the file of its data. The gap to the line is what failed.",
        "Par heure (UTC), médianes avec intervalles à 90\xa0%\u202f; ceux de la manière dont les achats ont été faits, en haut, sont dans le fichier de ses données. L’écart à la ligne est ce qui a échoué.",
    ),
    "figure.payments.cut": (
        "Red: the network is cut, darker where deeper.",
        "Rouge\xa0: le réseau est coupé, plus foncé là où la coupure est plus profonde.",
    ),
    "figure.payments.closure": (
        "Orange bar: banks are closed.",
        "Barre orange\xa0: les banques sont fermées.",
    ),
    "figure.payments.panel": (
        "{what} ({unit})",
        "{what} ({unit})",
    ),
    "figure.payments.measured": (
        "Last: what each measure saves by itself.",
        "En dernier\xa0: ce que chaque mesure sauve à elle seule.",
    ),
    "figure.payments.series": (
        "Hours of the cut: {series}.",
        "Heures de la coupure\xa0: série {series}.",
    ),
    "figure.payments.alt": (
        "Retail payments by hour over {days:.3g} days: {share:.0f} % of purchases lost ({low} to {high}), {cut_off:.0f} % of people unable to buy in the worst hour, {queue:,.0f} people in the longest queues; half of the cash machines empty in {empty:.0f} % of the draws.",
        "Paiements de détail par heure sur {days:.3g} jours\xa0: {share:.0f}\xa0% des achats perdus (de {low} à {high}), {cut_off:.0f}\xa0% des gens dans l’impossibilité d’acheter à la pire heure, {queue:,.0f} personnes dans les files les plus longues\u202f; la moitié des distributeurs vides dans {empty:.0f}\xa0% des tirages.",
    ),
    "figure.payments.intended": (
        "purchases an hour: meant (line) and made",
        "achats par heure\xa0: prévus (ligne) et faits",
    ),
    "figure.payments.electronic": (
        "by card or app",
        "par carte ou application",
    ),
    "figure.payments.offline": (
        "approved without the bank",
        "autorisés sans la banque",
    ),
    "figure.payments.cash": (
        "in cash",
        "en espèces",
    ),
    "figure.payments.late": (
        "made later than meant",
        "faits plus tard que prévu",
    ),
    "figure.payments.lost": (
        "purchases lost, an hour",
        "achats perdus, par heure",
    ),
    "figure.payments.machine_cash": (
        "notes left in cash machines",
        "billets restant dans les distributeurs",
    ),
    "figure.payments.queue": (
        "people queueing at cash machines",
        "personnes en file aux distributeurs",
    ),
    "figure.payments.saved": (
        "purchases saved by each measure, and what it costs",
        "achats sauvés par chaque mesure, et ce qu’elle coûte",
    ),
    "figure.payments.measure": (
        "{name}: costs {cost}",
        "{name}\xa0: coûte {cost}",
    ),
    "error.no_payments": (
        "case '{case}' cannot say what payments did: it has none of their parameters, nor, to assume them, {missing}; add what is missing",
        "le cas «\u202f{case}\u202f» ne peut dire ce qu’il en fut des paiements\xa0: il n’a aucun de leurs paramètres ni, pour les supposer, {missing}\u202f; ajoutez ce qui manque",
    ),
    "payments.country": (
        "Payments and cash: {case}",
        "Paiements et espèces\xa0: {case}",
    ),
    "payments.country.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. In brackets: 90 % intervals.",
        "offswitch {version}, graine {seed}, {draws:,} tirages. Entre parenthèses\xa0: intervalles à 90\xa0%.",
    ),
    "payments.assumed": (
        "NOTHING of this country's payments is in the case: but for its count of cash machines (World Bank), every number is what is assumed for any country, and says little of this one.",
        "RIEN des paiements de ce pays n’est dans le cas\xa0: hormis son nombre de distributeurs (Banque mondiale), chaque nombre est ce qui est supposé pour n’importe quel pays, et dit peu de chose de celui-ci.",
    ),
    "payments.reconstructed": (
        "The hours of the cut are RECONSTRUCTED from published statements; how people paid and what they had in hand is mostly assumed, with wide intervals.",
        "Les heures de la coupure sont RECONSTITUÉES à partir de déclarations publiées\u202f; comment les gens payaient et ce qu’ils avaient en main est pour l’essentiel supposé, avec des intervalles larges.",
    ),
    "payments.short.overstated": (
        "All that moves by card and app, transfers between people among it, is {times} times the purchases made by them: a loss counted on it is that many times too high.",
        "Tout ce qui passe par carte et application, transferts entre personnes compris, vaut {times} fois les achats ainsi faits\xa0: une perte calculée là-dessus est d’autant de fois trop élevée.",
    ),
    "payments.recorded": (
        "Set against what was recorded",
        "Face à ce qui a été consigné",
    ),
    "payments.recorded.item": (
        "{start} to {end}, recorded: {said}. {model}.",
        "Du {start} au {end}, consigné\xa0: {said}\u202f; {model}.",
    ),
    "payments.recorded.note": (
        "Statements of the press, dated by the day at best; the model was not fitted to them. It is shown in its worst hour of the stretch (reachable: the mean), with every cause.",
        "Déclarations de la presse, datées au mieux au jour près\u202f; le modèle n’a pas été ajusté sur elles. Il est montré à sa pire heure de la période (banque joignable\xa0: la moyenne), avec toutes les causes.",
    ),
    "payments.recorded.terminals_down": (
        "terminals down: by the model {shown} of payments by card and app fail",
        "terminaux en panne\xa0: selon le modèle, {shown} des paiements par carte et application échouent",
    ),
    "payments.recorded.machines_empty": (
        "cash machines empty: by the model {shown} of them pay nothing",
        "distributeurs vides\xa0: selon le modèle, {shown} d’entre eux ne délivrent rien",
    ),
    "payments.recorded.queues": (
        "queues: by the model {shown}",
        "files\xa0: selon le modèle, {shown}",
    ),
    "payments.recorded.reachable": (
        "a bank reachable: by the model {shown} of such payments pass",
        "une banque joignable\xa0: selon le modèle, {shown} de ces paiements passent",
    ),
    "payments.said": (
        "What was said",
        "Ce qui a été dit",
    ),
    "payments.said.item": (
        "{id}: {statement} Verdict: {verdict}. Why: {why}.",
        "{id}\xa0: {statement} Verdict\xa0: {verdict}. Pourquoi\xa0: {why}",
    ),
    "payments.unknown.machines": (
        "The central bank's own count of cash machines at the time was not found, nor what was in them: both are parameters with wide intervals.",
        "Le compte des distributeurs de la banque centrale elle-même à l’époque n’a pas été trouvé, ni ce qu’ils contenaient\xa0: les deux sont des paramètres aux intervalles larges.",
    ),
    "label.payments.network": (
        "the same by the network alone",
        "idem par le réseau seul",
    ),
    "label.payments.queue": (
        "longest queues at cash machines",
        "files les plus longues aux distributeurs",
    ),
    "label.payments.lost": (
        "purchases lost, of those meant from the first cut to the last return",
        "achats perdus, de ceux prévus de la première coupure au dernier retour",
    ),
    "label.payments.as_meant": (
        "purchases not made as meant, of those meant from the first cut to the last return",
        "achats non faits comme prévu, de ceux prévus de la première coupure au dernier retour",
    ),
    "label.payments.lost_value": (
        "purchases lost",
        "achats perdus",
    ),
    "why.payments_hit": (
        "by the model {both} of purchases meant from the first cut to the last return were not {made}, {network} by the network alone, had banks stayed open. Up to {queue} queued at machines{record}{alone}",
        "selon le modèle, {both} des achats prévus de la première coupure au dernier retour n’ont pas été {made}, {network} par le réseau seul, si les banques étaient restées ouvertes. Jusqu’à {queue} ont fait la queue aux distributeurs{record}{alone}",
    ),
    "why.payments_closure": (
        "by the model {both} of purchases meant from the first cut to the last return were not {made}, but only {network} by the network alone: banks were closed by order{record}",
        "selon le modèle, {both} des achats prévus de la première coupure au dernier retour n’ont pas été {made}, mais seulement {network} par le réseau seul\xa0: les banques étaient fermées sur ordre{record}",
    ),
    "why.payments_made.as_meant": (
        "made as meant",
        "faits comme prévu",
    ),
    "why.payments_made.lost": (
        "made at all",
        "faits du tout",
    ),
    "why.payments_record": (
        ". On record elsewhere: {list}",
        ". Attesté par ailleurs\xa0: {list}",
    ),
    "why.payments_alone": (
        ". Of {what} the model, mostly assumed, is the only other witness",
        ". Sur ce point ({what}), le modèle, pour l’essentiel supposé, est le seul autre témoin",
    ),
    "why.payments_alone.terminals_down": (
        "terminals that failed",
        "terminaux en panne",
    ),
    "why.payments_alone.queues": (
        "the queues",
        "les files",
    ),
    "why.payments_alone.lost": (
        "what was lost",
        "ce qui a été perdu",
    ),
    "why.payments_number": (
        "by the model: {readings}",
        "selon le modèle\xa0: {readings}",
    ),
    "why.unmeasured.no_payments": (
        "the case lacks what the payments model needs: population.csv and payments_... parameters",
        "il manque au cas ce dont le modèle des paiements a besoin\xa0: population.csv et des paramètres payments_...",
    ),
    "why.unmeasured.payments_unit": (
        "purchases lost are given as percent of those meant, or in {local} or usd; those not made as meant as percent, and queues by no number",
        "les achats perdus se donnent en pour cent de ceux prévus, ou en {local} ou usd\u202f; ceux non faits comme prévu en pour cent, et les files par aucun nombre",
    ),
}
