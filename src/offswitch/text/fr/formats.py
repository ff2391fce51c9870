"""The report in other forms: its flags, its summary for a news desk, its citation."""

TEXT: dict[str, tuple[str, str]] = {
    "error.citation_form": (
        "'{name}' ends in neither .bib nor .cff; give the citation a name that does",
        "«\u202f{name}\u202f» ne finit ni par .bib ni par .cff\u202f; donnez à la citation un nom qui le fait",
    ),
    "error.citation_unknown": (
        "there is no citation as '{form}'; use one of {known}",
        "il n’y a pas de citation sous la forme «\u202f{form}\u202f»\u202f; utilisez l’une de celles-ci\xa0: {known}",
    ),
    "error.summary_json": (
        "--summary and --json both say what is printed; leave one out",
        "--summary et --json disent l’un et l’autre ce qui est affiché\u202f; retirez l’un des deux",
    ),
    "help.markdown": (
        "Write the whole report as Markdown to this file too.",
        "Écrit aussi le rapport entier en Markdown dans ce fichier.",
    ),
    "help.pdf": (
        "Write the whole report as PDF to this file too (extra: report).",
        "Écrit aussi le rapport entier en PDF dans ce fichier (extra\xa0: report).",
    ),
    "help.tables": (
        "Write the data of the report as CSV to this folder too, a file for each table.",
        "Écrit aussi les données du rapport en CSV dans ce dossier, un fichier par table.",
    ),
    "help.citation": (
        "Write how to cite this assessment, with its sources, to this file too: .bib or .cff.",
        "Écrit aussi dans ce fichier comment citer cette évaluation, avec ses sources\xa0: .bib ou .cff.",
    ),
    "help.summary": (
        "Print one paragraph, fit for a news desk, in place of the report.",
        "Affiche, au lieu du rapport, un seul paragraphe utilisable par une rédaction.",
    ),
    "formats.contents": (
        "Contents",
        "Sommaire",
    ),
    "summary.fell": (
        "In {place}, internet access ({service}) fell by up to {depth:.0%}{ends} between {start} and {end} (UTC){between}: the equivalent of {effective} of complete loss.",
        "{place}\xa0: l’accès à internet ({service}) a chuté de {depth:.0%} au plus fort{ends} entre le {start} et le {end} (UTC){between}, soit l’équivalent de {effective} de perte totale.",
    ),
    "summary.fell.open": (
        "In {place}, internet access ({service}) fell by up to {depth:.0%}{ends} from {start} (UTC) and had not come back for good by {end}, when the series ends{between}: so far the equivalent of {effective} of complete loss.",
        "{place}\xa0: l’accès à internet ({service}) a chuté de {depth:.0%} au plus fort{ends} à partir du {start} (UTC) et n’était pas durablement revenu le {end}, quand la série s’achève{between}, soit jusqu’ici l’équivalent de {effective} de perte totale.",
    ),
    "summary.ends": (
        " ({low:.0%} to {high:.0%})",
        " (de {low:.0%} à {high:.0%})",
    ),
    "summary.between": (
        ", with {count:|one=# restoration|other=# restorations} of {service} in between",
        ", avec {count:|one=# rétablissement|other=# rétablissements} entre-temps ({service})",
    ),
    "summary.provisional": (
        "This is provisional, and may still change.",
        "Ceci est provisoire et peut encore changer.",
    ),
    "summary.cost.own": (
        "By offswitch's own model, whose inputs are mostly assumed, {lost} of value added was lost to the shutdown alone.",
        "Selon le modèle propre à offswitch, dont les données d’entrée sont pour la plupart supposées, {lost} de valeur ajoutée ont été perdus du seul fait de la coupure.",
    ),
    "summary.cost": (
        "{count:|one=One published method puts|other=# published methods, which disagree, put} the cost at {low} to {high}.",
        "{count:|one=Une méthode publiée situe|other=# méthodes publiées, qui divergent, situent} le coût entre {low} et {high}.",
    ),
    "summary.cost.both": (
        "By offswitch's own model, whose inputs are mostly assumed, {lost} of value added was lost to the shutdown alone; {count:|one=one published method gives|other=# published methods, which disagree, give} {low} to {high}.",
        "Selon le modèle propre à offswitch, dont les données d’entrée sont pour la plupart supposées, {lost} de valeur ajoutée ont été perdus du seul fait de la coupure\u202f; {count:|one=une méthode publiée donne|other=# méthodes publiées, qui divergent, donnent} de {low} à {high}.",
    ),
    "summary.claims": (
        "Of {total:|one=# statement|other=# statements} checked, {supported:|one=# is|other=# are} supported by the record, {partly} in part, {contradicted} contradicted and {open} undecided.",
        "Sur {total:|one=# affirmation vérifiée|other=# affirmations vérifiées}, {supported:|one=# est étayée|other=# sont étayées} par les faits attestés, {partly} en partie, {contradicted} {contradicted:|one=est contredite|other=sont contredites} et {open} {open:|one=reste indécise|other=restent indécises}.",
    ),
    "summary.claim": (
        "“{statement}”: {verdict}.",
        "«\u202f{statement}\u202f»\xa0: {verdict}.",
    ),
    "summary.unknown": (
        "Not known: {list}.",
        "Ce que l’on ne sait pas\xa0: {list}.",
    ),
    "summary.unknown.reconstructed": (
        "the depth hour by hour, reconstructed from published statements and not measured",
        "la profondeur heure par heure, reconstituée à partir de déclarations publiées et non mesurée",
    ),
    "summary.unknown.observed": (
        "the error of the observed series, which nobody stated",
        "l’erreur de la série observée, que personne n’a déclarée",
    ),
    "summary.unknown.ordered": (
        "whether it was ordered, which its pattern suggests with a probability of {probability}",
        "si la coupure était ordonnée, ce que son profil suggère avec une probabilité de {probability}",
    ),
    "summary.unknown.cost": (
        "what it cost",
        "ce qu’elle a coûté",
    ),
    "summary.brackets": (
        "Ranges in brackets are 90 % intervals.",
        "Les fourchettes entre parenthèses sont des intervalles à 90\xa0%.",
    ),
    "citation.message": (
        "If you use this assessment, please cite it as below, and the sources of the figures that you use.",
        "Pour utiliser cette évaluation, merci de la citer comme ci-dessous, ainsi que les sources des chiffres repris.",
    ),
    "citation.title": (
        "{title}: an internet shutdown, assessed",
        "{title}\xa0: une coupure d’internet, évaluée",
    ),
    "citation.abstract": (
        "Assessed by offswitch {version} (method {method}), case {case}, seed {seed}, {draws:,} draws{fixed}; data as of {date}.",
        "Évalué par offswitch {version} (méthode {method}), cas {case}, graine {seed}, {draws:,} tirages{fixed}\u202f; données au {date}.",
    ),
    "citation.abstract.quiet": (
        "Searched for outages by offswitch {version}, case {case}; data as of {date}.",
        "Recherche de pannes par offswitch {version}, cas {case}\u202f; données au {date}.",
    ),
    "citation.title.quiet": (
        "{title}: searched for internet shutdowns",
        "{title}\xa0: recherche de coupures d’internet",
    ),
    "citation.fixed": (
        ", fixed: {list}",
        ", fixé\xa0: {list}",
    ),
    "citation.hash": (
        "SHA-256 of the case",
        "SHA-256 du cas",
    ),
    "citation.source": (
        "id {id}; terms: {licence}",
        "id {id}\u202f; conditions\xa0: {licence}",
    ),
}
