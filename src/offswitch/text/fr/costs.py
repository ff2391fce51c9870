"""Published cost methods, their inputs and their reproduction."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_indicator": (
        "no indicator is called '{name}'; use one of {known}",
        "aucun indicateur ne s’appelle «\u202f{name}\u202f»\u202f; utilisez l’un de ceux-ci\xa0: {known}",
    ),
    "error.bad_indicator": (
        "{name} is {value}; give a finite number, {wanted}",
        "{name} vaut {value}\u202f; donnez un nombre fini, {wanted}",
    ),
    "error.no_indicator": (
        "{name} of {place} is on record for no year; give your own, as with --set {name}=VALUE",
        "{name} n’est attesté pour aucune année ({place})\u202f; donnez le vôtre, par exemple avec --set {name}=VALUE",
    ),
    "error.unknown_vintage": (
        "GDP of {place} in {year} as of '{vintage}' is not on record; use one of {known}",
        "le PIB de {year} selon l’édition «\u202f{vintage}\u202f» n’est pas attesté ({place})\u202f; utilisez l’une de celles-ci\xa0: {known}",
    ),
    "error.unknown_status": (
        "status '{status}' is not one of {known}; correct it",
        "le statut «\u202f{status}\u202f» n’est pas parmi {known}\u202f; corrigez-le",
    ),
    "error.unknown_part": (
        "a part is a share of {known}, not of '{of}'; correct it",
        "une partie est une part de {known}, non de «\u202f{of}\u202f»\u202f; corrigez-la",
    ),
    "error.bad_part": (
        "the share of {of} is {share}; give one above 0 and at most 1",
        "la part de {of} vaut {share}\u202f; donnez-en une supérieure à 0 et au plus égale à 1",
    ),
    "error.part_without_source": (
        "the share of {of} ({share:g}) has no source; name the source it is from",
        "la part de {of} ({share:g}) n’a pas de source\u202f; nommez la source d’où elle vient",
    ),
    "error.unknown_scope": (
        "no service is called '{service}'; use one of {known}",
        "aucun service ne s’appelle «\u202f{service}\u202f»\u202f; utilisez l’un de ceux-ci\xa0: {known}",
    ),
    "error.bad_apps": (
        "{apps} applications with the service '{service}'; give a number of applications with 'app' alone",
        "{apps} applications avec le service «\u202f{service}\u202f»\u202f; ne donnez un nombre d’applications qu’avec «\u202fapp\u202f»",
    ),
    "error.only_national": (
        "it prices a cut of all internet in the whole country, and nothing less",
        "elle chiffre une coupure de tout internet dans tout le pays, et rien de moins",
    ),
    "error.no_form": (
        "it has no form for the service '{service}'",
        "elle n’a pas de formule pour le service «\u202f{service}\u202f»",
    ),
    "error.cipesa_unpublished": (
        "{place} is priced by the model for Sub-Saharan Africa, whose algebra is unpublished",
        "{place}\xa0: chiffrage par le modèle pour l’Afrique subsaharienne, dont l’algèbre n’est pas publiée",
    ),
    "error.cost_share_unpublished": (
        "the share of GDP for {place}, as for all outside the G20, is unpublished",
        "la part du PIB ({place}), comme pour tous les pays hors du G20, n’est pas publiée",
    ),
    "error.cipesa_elsewhere": (
        "the framework is for Sub-Saharan Africa, and {place} is not in it",
        "ce cadre vaut pour l’Afrique subsaharienne, dont ce pays ne fait pas partie\xa0: {place}",
    ),
    "error.netloss_shortcut": (
        "dollars a person and day are no price of an event: the coefficient joins a year's GDP a head with a year's days of shutdown, and over {hours:,.0f} h would give {usd:,.0f} USD here, {times:.1f} times all that is produced in that time; the coefficients of the tool are unpublished",
        "des dollars par personne et par jour ne sont pas le prix d’un événement\xa0: le coefficient relie le PIB annuel par tête au nombre annuel de jours de coupure, et sur {hours:,.0f}\xa0h il donnerait ici {usd:,.0f} USD, {times:.1f} fois tout ce qui est produit dans ce temps\u202f; les coefficients de l’outil ne sont pas publiés",
    ),
    "error.bad_vector": (
        "the inputs of '{id}' are not those of '{formula}' ({reason}); correct them",
        "les données d’entrée de «\u202f{id}\u202f» ne sont pas celles de «\u202f{formula}\u202f» ({reason})\u202f; corrigez-les",
    ),
    "error.vector_twice": (
        "'{id}' stands twice; keep one",
        "«\u202f{id}\u202f» figure deux fois\u202f; n’en gardez qu’un",
    ),
    "error.bad_date": (
        "`{column}` is '{text}', not a date; write it like 2022-01-05",
        "`{column}` vaut «\u202f{text}\u202f», qui n’est pas une date\u202f; écrivez-la comme 2022-01-05",
    ),
    "error.bad_json": (
        "`{column}` is not a JSON object; write names with numbers, as json.dumps does",
        "`{column}` n’est pas un objet JSON\u202f; écrivez des noms avec des nombres, comme le fait json.dumps",
    ),
    "method.cipesa_2017": (
        "CIPESA 2017 (stand-in)",
        "CIPESA 2017 (substitut)",
    ),
    "method.icrier_2018": (
        "ICRIER 2018",
        "ICRIER 2018",
    ),
    "method.netloss_2024": (
        "NetLoss",
        "NetLoss",
    ),
    "expect.share": (
        "0 to 1",
        "de 0 à 1",
    ),
    "expect.above": (
        "above 0",
        "supérieur à 0",
    ),
    "expect.from_zero": (
        "0 or more",
        "0 ou plus",
    ),
    "as_of": (
        "{year} as of {vintage}",
        "{year} selon l’édition {vintage}",
    ),
    "now": (
        "now",
        "actuelle",
    ),
    "from_memory": (
        "a figure quoted from memory",
        "un chiffre cité de mémoire",
    ),
    "caveat.brookings_own": (
        "the country's share, a forecast for 2016, is quoted from memory, not checked against the publication",
        "la part du pays, une prévision pour 2016, est citée de mémoire, sans vérification dans la publication",
    ),
    "caveat.cost_verified": (
        "the published share of 2016, escalated by 10 % a year to 2021 ({share:.1%} of GDP)",
        "la part publiée de 2016, majorée de 10\xa0% par an jusqu’en 2021 ({share:.1%} du PIB)",
    ),
    "caveat.cost_recalled": (
        "the share of 2016 is quoted from memory, escalated by 10 % a year to 2021 ({share:.1%} of GDP)",
        "la part de 2016 est citée de mémoire, majorée de 10\xa0% par an jusqu’en 2021 ({share:.1%} du PIB)",
    ),
    "caveat.icrier": (
        "a long-run elasticity of states of India, carried to an outage of hours",
        "une élasticité de long terme d’États de l’Inde, transposée à une panne de quelques heures",
    ),
    "caveat.cipesa": (
        "a stand-in: the algebra is unpublished, and the share is the one that its figure for Kenya implies",
        "un substitut\xa0: l’algèbre n’est pas publiée, et la part est celle qu’implique son chiffre pour le Kenya",
    ),
    "reason.no_input": (
        "'{name}' is not on record for the country",
        "«\u202f{name}\u202f» n’est pas attesté pour le pays",
    ),
    "missing.platforms": (
        "a block whose applications the registry does not list; counted as one",
        "un blocage dont le registre ne liste pas les applications\u202f; compté comme une seule",
    ),
    "missing.share_unpublished": (
        "the share of GDP, unpublished outside the G20; the mean of the G20 stands in",
        "la part du PIB, non publiée hors du G20\u202f; la moyenne du G20 en tient lieu",
    ),
    "missing.share_recalled": (
        "the share of GDP is quoted from memory",
        "la part du PIB est citée de mémoire",
    ),
    "missing.cipesa": (
        "the algebra for Sub-Saharan Africa, unpublished; the share of Kenya's published day, or the effect of an application elsewhere, stands in",
        "l’algèbre pour l’Afrique subsaharienne, non publiée\u202f; la part de la journée publiée du Kenya, ou l’effet d’une application ailleurs, en tient lieu",
    ),
    "missing.lines": (
        "mobile and fixed lines; the kind that was cut is taken for all internet",
        "lignes mobiles et fixes\u202f; le type coupé est pris pour tout internet",
    ),
    "missing.gdp_2017": (
        "GDP of 2017 as COST had it until November 2021; the oldest on record stands in",
        "PIB de 2017 tel que COST l’avait jusqu’en novembre 2021\u202f; le plus ancien attesté en tient lieu",
    ),
    "missing.gdp_vintage": (
        "GDP of 2020 as of late 2021; that of today's release stands in",
        "PIB de 2020 tel que connu fin 2021\u202f; celui de l’édition d’aujourd’hui en tient lieu",
    ),
    "missing.gdp_recalled": (
        "GDP of 2020 as of late 2021 is quoted from memory",
        "le PIB de 2020 tel que connu fin 2021 est cité de mémoire",
    ),
    "missing.regions": (
        "the output of regions that were cut off; they are left out",
        "la production des régions coupées\u202f; elles sont laissées de côté",
    ),
    "missing.hours": (
        "incidents: more hours are billed than the registry has of national cuts",
        "des incidents\xa0: plus d’heures sont facturées que le registre n’a de coupures nationales",
    ),
    "missing.gdp": (
        "GDP of any year",
        "PIB, quelle que soit l’année",
    ),
    "missing.events": (
        "any event of the year in the registry",
        "tout événement de l’année dans le registre",
    ),
    "missing.incidents": (
        "the incidents that were billed: they are not listed, and the events on record do not give the cost",
        "les incidents facturés\xa0: ils ne sont pas listés, et les événements attestés ne donnent pas le coût",
    ),
    "stood_in": (
        "{name}: {used} stands in for {wanted}",
        "{name}\xa0: {used} tient lieu de {wanted}",
    ),
}
