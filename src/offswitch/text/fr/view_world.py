"""What the page says of the world: a day offline in every country."""

TEXT: dict[str, tuple[str, str]] = {
    "error.world_method": (
        "there is no map by '{method}'; use one of {known}",
        "il n’y a pas de carte selon «\u202f{method}\u202f»\u202f; utilisez l’une de celles-ci\xa0: {known}",
    ),
    "error.world_measure": (
        "a map is of usd or gdp_share, not of '{text}'",
        "une carte est en usd ou en gdp_share, non en «\u202f{text}\u202f»",
    ),
    "serve.api.world": (
        "Price a day without any internet in every country, by one method.",
        "Chiffre une journée sans aucun internet dans chaque pays, selon une seule méthode.",
    ),
    "serve.given.method": (
        "Method, such as sectors (ours) or oecd_2011.",
        "Méthode, comme sectors (la nôtre) ou oecd_2011.",
    ),
    "view.world.title": (
        "What a day offline would cost, country by country",
        "Ce que coûterait une journée hors ligne, pays par pays",
    ),
    "view.world.about": (
        "A day without any internet, imagined in every country; indicators of {year}, or of the last year before it on record",
        "Une journée sans aucun internet, imaginée dans chaque pays\u202f; indicateurs de {year}, ou de la dernière année attestée avant elle",
    ),
    "view.world.lead": (
        "A Monday without any internet, from midnight to midnight, would cost {most} in {most_place}, the most of {count} countries and territories, and {middle} in {middle_place}, the median one. All of it is imagined, and priced by one method: {method}.",
        "Un lundi sans aucun internet, de minuit à minuit, coûterait {most} là où il coûte le plus ({most_place}, sur {count} pays et territoires), et {middle} dans le pays médian ({middle_place}). Tout cela est imaginé, et chiffré par une seule méthode\xa0: {method}.",
    ),
    "view.world.lead.gdp_share": (
        "A Monday without any internet, from midnight to midnight, would cost {most} of a year's GDP in {most_place}, the most of {count} countries and territories, and {middle} in {middle_place}, the median one. All of it is imagined, and priced by one method: {method}.",
        "Un lundi sans aucun internet, de minuit à minuit, coûterait {most} du PIB annuel là où il coûte le plus ({most_place}, sur {count} pays et territoires), et {middle} dans le pays médian ({middle_place}). Tout cela est imaginé, et chiffré par une seule méthode\xa0: {method}.",
    ),
    "view.world.lead.others": (
        "{place} and {count:|one=# other|other=# others}",
        "{place} et {count:|one=# autre|other=# autres}",
    ),
    "view.world.lead.gdp_share.same": (
        "A Monday without any internet, from midnight to midnight, would cost {middle} of a year's GDP in each of {count} countries and territories. All of it is imagined, and priced by one method: {method}.",
        "Un lundi sans aucun internet, de minuit à minuit, coûterait {middle} du PIB annuel dans chacun des {count} pays et territoires. Tout cela est imaginé, et chiffré par une seule méthode\xa0: {method}.",
    ),
    "view.world.same": (
        "This method takes the same share of GDP in every country, so its map of shares has one colour: it compares the size of economies and nothing else.",
        "Cette méthode prend la même part du PIB dans chaque pays, sa carte des parts est donc d’une seule couleur\xa0: elle compare la taille des économies et rien d’autre.",
    ),
    "view.world.assumed": (
        "Nothing here was observed. The shares behind the loss by sector are assumed alike for every country: countries differ by their sectors, days of rest and clocks.",
        "Rien ici n’a été observé. Les parts derrière la perte par secteur sont supposées égales pour chaque pays\xa0: les pays diffèrent par leurs secteurs, leurs jours de repos et leurs horloges.",
    ),
    "view.world.method": (
        "Method",
        "Méthode",
    ),
    "view.world.as": (
        "Shown as",
        "Exprimé en",
    ),
    "view.world.as.usd": (
        "US dollars",
        "dollars",
    ),
    "view.world.as.gdp_share": (
        "share of a year's GDP",
        "part du PIB annuel",
    ),
    "view.world.show": (
        "Show",
        "Montrer",
    ),
    "view.world.map": (
        "Map",
        "Carte",
    ),
    "view.world.map.label": (
        "Map of tiles: each country is one, in about its place. The arrow keys move between countries; Enter opens one in What if. The table below has the same figures.",
        "Carte en carreaux\xa0: chaque pays en est un, à peu près à sa place. Les flèches passent d’un pays à l’autre\u202f; Entrée en ouvre un dans «\u202fEt si\u202f?\u202f». La table ci-dessous a les mêmes chiffres.",
    ),
    "view.world.part.americas": (
        "The Americas",
        "Amériques",
    ),
    "view.world.part.europe_africa": (
        "Europe and Africa",
        "Europe et Afrique",
    ),
    "view.world.part.asia_oceania": (
        "Asia and Oceania",
        "Asie et Océanie",
    ),
    "view.world.tile": (
        "{place}: {told}",
        "{place}\xa0: {told}",
    ),
    "view.world.tile.none": (
        "{place}: no figure",
        "{place}\xa0: pas de chiffre",
    ),
    "view.world.legend.usd": (
        "Cost of the day",
        "Coût de la journée",
    ),
    "view.world.legend.gdp_share": (
        "Share of a year's GDP",
        "Part du PIB annuel",
    ),
    "view.world.class.under": (
        "under {high}",
        "moins de {high}",
    ),
    "view.world.class.to": (
        "{low} to {high}",
        "{low} à {high}",
    ),
    "view.world.class.from": (
        "{low} or more",
        "{low} ou plus",
    ),
    "view.world.class.all": (
        "the same everywhere",
        "identique partout",
    ),
    "view.world.none": (
        "no figure",
        "pas de chiffre",
    ),
    "view.world.figure.usd": (
        "What a day without any internet would cost: {method}",
        "Ce que coûterait une journée sans aucun internet\xa0: {method}",
    ),
    "view.world.figure.gdp_share": (
        "What a day without any internet would cost, as a share of a year's GDP: {method}",
        "Ce que coûterait une journée sans aucun internet, en part du PIB annuel\xa0: {method}",
    ),
    "view.world.figure.note": (
        "One tile a country, all of the same size, in about its place. Classes are of a logarithmic scale; colours are medians, and the table has the 90 % intervals where there are any. Countries without a figure lack GDP or population on record, or what the method asks for.",
        "Un carreau par pays, tous de même taille, à peu près à leur place. Les classes sont d’une échelle logarithmique\u202f; les couleurs sont des médianes, et la table a les intervalles à 90\xa0% là où il y en a. Aux pays sans chiffre manque le PIB ou la population attestés, ou ce que demande la méthode.",
    ),
    "view.world.figure.alt": (
        "Map of {count} countries and territories by the cost of a day without any internet, one tile each. Most: {most}. Least: {least}.",
        "Carte de {count} pays et territoires selon le coût d’une journée sans aucun internet, un carreau chacun. Les plus élevés\xa0: {most}. Les plus bas\xa0: {least}.",
    ),
    "view.world.table": (
        "Table",
        "Table",
    ),
    "view.world.table.caption": (
        "A day without any internet by country, {method}: medians and 90 % intervals",
        "Une journée sans aucun internet par pays, {method}\xa0: médianes et intervalles à 90\xa0%",
    ),
    "view.world.table.note": (
        'The interval is what the inputs of the method allow, and "none stated" where it has no range of its own. A title of a column sorts by it; a country opens in What if, with every method, its sources and what stood in.',
        "L’intervalle est ce que permettent les données d’entrée de la méthode, et «\u202fnon énoncé\u202f» si elle n’a pas de fourchette propre. Un titre de colonne trie selon elle\u202f; un pays s’ouvre dans «\u202fEt si\u202f?\u202f», avec chaque méthode, ses sources et ce qui a tenu lieu du manquant.",
    ),
    "view.world.column.place": (
        "country",
        "pays",
    ),
    "view.world.column.usd": (
        "US dollars",
        "dollars",
    ),
    "view.world.column.usd_interval": (
        "90 % interval",
        "intervalle à 90\xa0%",
    ),
    "view.world.column.gdp_share": (
        "of a year's GDP",
        "du PIB annuel",
    ),
    "view.world.column.gdp_share_interval": (
        "90 % interval",
        "intervalle à 90\xa0%",
    ),
    "view.world.sorted": (
        "Sorted by {column}.",
        "Trié par\xa0: {column}.",
    ),
    "view.world.status": (
        "{method}, {measure}: {count} countries.",
        "{method}, {measure}\xa0: {count} pays.",
    ),
    "view.world.methods": (
        "Which methods there are a map of",
        "Quelles méthodes ont une carte",
    ),
    "view.world.methods.caption": (
        "Methods, and how many countries and territories each prices",
        "Méthodes, et nombre de pays et territoires que chacune chiffre",
    ),
    "view.world.methods.note": (
        "A map is drawn of methods that price at least {many} countries. Published methods are shown as they were published; where one states a range, that range is the interval, and where it states none there is none. All of their inputs are quoted figures and indicators that may be redistributed.",
        "Une carte est dessinée pour les méthodes qui chiffrent au moins {many} pays. Les méthodes publiées sont montrées telles qu’elles ont été publiées\u202f; si l’une énonce une fourchette, c’est elle l’intervalle, et sinon il n’y en a pas. Toutes leurs données d’entrée sont des chiffres cités et des indicateurs qui peuvent être redistribués.",
    ),
    "view.world.column.method": (
        "method",
        "méthode",
    ),
    "view.world.column.count": (
        "countries",
        "pays",
    ),
    "view.world.column.why": (
        "why not the others",
        "pourquoi pas les autres",
    ),
    "view.world.why.indicator": (
        "no GDP or no population on record ({count})",
        "PIB ou population non attestés ({count})",
    ),
    "view.world.why.no_input": (
        "no share of people online on record ({count})",
        "part des gens en ligne non attestée ({count})",
    ),
    "view.world.why.cost_share_unpublished": (
        "the share of the internet economy it takes is unpublished ({count})",
        "la part de l’économie d’internet qu’elle prend n’est pas publiée ({count})",
    ),
    "view.world.why.cipesa_unpublished": (
        "its formula for Sub-Saharan Africa is unpublished ({count})",
        "sa formule pour l’Afrique subsaharienne n’est pas publiée ({count})",
    ),
    "view.world.why.cipesa_elsewhere": (
        "made for Sub-Saharan Africa alone ({count})",
        "faite pour la seule Afrique subsaharienne ({count})",
    ),
    "view.world.why.netloss_shortcut": (
        "its coefficients are unpublished ({count})",
        "ses coefficients ne sont pas publiés ({count})",
    ),
    "view.world.why.no_form": (
        "no form for it ({count})",
        "pas de formule pour ce cas ({count})",
    ),
    "view.world.without": (
        "{count} countries and territories without a figure by any method",
        "{count:|one=# pays ou territoire|other=# pays et territoires} sans chiffre, quelle que soit la méthode",
    ),
    "view.world.sources": (
        "Sources",
        "Sources",
    ),
    "view.world.interval.none": (
        "none stated",
        "non énoncé",
    ),
    "view.world.most.label": (
        "A day without any internet in {place}",
        "Une journée sans aucun internet\xa0: {place}",
    ),
    "view.world.middle.label": (
        "A day without any internet in {place}, the median country",
        "Une journée sans aucun internet\xa0: {place}, le pays médian",
    ),
}
