"""`offswitch fetch` and `offswitch sources`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.source_said": (
        "{source}: it answered with an error of its own: {told}",
        "{source}\xa0: la source a répondu par une erreur de son fait\xa0: {told}",
    ),
    "error.ioda_region": (
        "ioda: {region} is not among the regions of {country} that can be told by their names ({names}); ask for the whole country, or leave ioda out",
        "ioda\xa0: {region} n’est pas parmi les régions reconnaissables à leur nom ({country}\xa0: {names})\u202f; demandez le pays entier, ou laissez ioda de côté",
    ),
    "error.window_too_long": (
        "{source}: a window of more than {days} days is refused; ask for a shorter one",
        "{source}\xa0: une fenêtre de plus de {days} jours est refusée\u202f; demandez-en une plus courte",
    ),
    "error.too_many_pages": (
        "{source}: the list did not end after {pages} pages; ask for a shorter window",
        "{source}\xa0: la liste n’était pas finie après {pages:|one=# page|other=# pages}\u202f; demandez une fenêtre plus courte",
    ),
    "error.unknown_source": (
        "there is no source '{source}'; there are {known}",
        "il n’y a pas de source «\u202f{source}\u202f»\u202f; il y a {known}",
    ),
    "error.unknown_signal_of_source": (
        "there is no signal '{signal}' there; there are {known}",
        "il n’y a pas de signal «\u202f{signal}\u202f» là\u202f; il y a {known}",
    ),
    "error.not_served": (
        "nothing is measured for a {kind} by {sources}; see what each is measured for with: offswitch sources",
        "rien n’est mesuré par {sources} pour ce type de lieu\xa0: {kind}\u202f; voyez pour quoi chacun est mesuré avec\xa0: offswitch sources",
    ),
    "error.window_future": (
        "the window starts at {start}, and it is {now}: nothing has been measured yet",
        "la fenêtre commence le {start}, et nous sommes le {now}\xa0: rien n’a encore été mesuré",
    ),
    "error.one_place": (
        "name one place: --country KZ, --region KZ-ALA or --network 9198",
        "nommez un seul lieu\xa0: --country KZ, --region KZ-ALA ou --network 9198",
    ),
    "error.bad_network": (
        "'{text}' is not the number of a network; write 9198 or AS9198",
        "«\u202f{text}\u202f» n’est pas le numéro d’un réseau\u202f; écrivez 9198 ou AS9198",
    ),
    "error.bad_country": (
        "'{text}' is a region; give it with --region",
        "«\u202f{text}\u202f» est une région\u202f; donnez-la avec --region",
    ),
    "error.bad_region": (
        "'{text}' is not an ISO 3166-2 code; write KZ-ALA",
        "«\u202f{text}\u202f» n’est pas un code ISO 3166-2\u202f; écrivez KZ-ALA",
    ),
    "error.no_names": (
        "'{text}' names nothing; write names with commas between them, or leave the option out for all",
        "«\u202f{text}\u202f» ne nomme rien\u202f; écrivez des noms séparés par des virgules, ou omettez l’option pour les prendre tous",
    ),
    "error.no_window": (
        "say from when and to when: --from 2022-01-02 --to 2022-01-12 (the end is outside)",
        "dites à partir de quand et jusqu’à quand\xa0: --from 2022-01-02 --to 2022-01-12 (la fin est exclue)",
    ),
    "error.bad_base_url": (
        "'{text}' is not ID=URL; write ioda=http://127.0.0.1:8000/ioda",
        "«\u202f{text}\u202f» n’est pas de la forme ID=URL\u202f; écrivez ioda=http://127.0.0.1:8000/ioda",
    ),
    "error.connector_twice": (
        "two connectors are called '{source}': {one} and {other}; uninstall one",
        "deux connecteurs s’appellent «\u202f{source}\u202f»\xa0: {one} et {other}\u202f; désinstallez l’un d’eux",
    ),
    "shape.one_series": (
        "a single series",
        "une seule série",
    ),
    "shape.entity_asked": (
        "the place and the signal that were asked for",
        "le lieu et le signal demandés",
    ),
    "shape.positive": (
        "above zero",
        "une valeur supérieure à zéro",
    ),
    "shape.until_kept": (
        "as many points as there are steps from `from` to `until`",
        "autant de points qu’il y a de pas de `from` à `until`",
    ),
    "shape.one_object": (
        "a list of one object",
        "une liste d’un seul objet",
    ),
    "shape.not_negative": (
        "zero or more",
        "zéro ou plus",
    ),
    "note.no_series": (
        "it has no series of {signal} there: nothing is known, which is not zero",
        "la source n’a là aucune série de {signal}\xa0: rien n’est connu, ce qui n’est pas zéro",
    ),
    "note.coarser": (
        "points of {step} s in place of {native} s",
        "points de {step} s au lieu de {native} s",
    ),
    "help.sources_command": (
        "List the public sources that data can be fetched from, or show the card of one.",
        "Liste les sources publiques dont des données peuvent être récupérées, ou montre la fiche de l’une d’elles.",
    ),
    "help.sources_name": (
        "A source, to show its card: what it measures and misses, units, cadence, delay, licence, limits, and how its format was confirmed.",
        "Une source, pour montrer sa fiche\xa0: ce qu’elle mesure et ce qui lui échappe, unités, cadence, retard, licence, limites, et comment son format a été confirmé.",
    ),
    "help.fetch": (
        "Fetch what the lake lacks of a country and a window from the public sources.",
        "Récupère auprès des sources publiques ce qui manque au lac pour un pays et une fenêtre.",
    ),
    "help.fetch_country": (
        "Country, in ISO 3166-1 (KZ or KAZ).",
        "Pays, en ISO 3166-1 (KZ ou KAZ).",
    ),
    "help.fetch_region": (
        "Region in place of a country, in ISO 3166-2 (KZ-ALA); only sources that measure regions.",
        "Région au lieu d’un pays, en ISO 3166-2 (KZ-ALA)\u202f; seulement les sources qui mesurent des régions.",
    ),
    "help.fetch_network": (
        "Network in place of a country, by its AS number (9198); only sources that measure networks.",
        "Réseau au lieu d’un pays, par son numéro d’AS (9198)\u202f; seulement les sources qui mesurent des réseaux.",
    ),
    "help.fetch_from": (
        "First moment: a date in UTC, or a time with its zone (2022-01-05T16:30+06:00).",
        "Premier instant\xa0: une date en UTC, ou un instant avec son fuseau (2022-01-05T16:30+06:00).",
    ),
    "help.fetch_to": (
        "First moment that is outside again. What is in the future is left off.",
        "Premier instant de nouveau exclu. Ce qui est dans l’avenir est retranché.",
    ),
    "help.fetch_sources": (
        "Only these sources, by commas. Default: all that are open, or whose secret is set.",
        "Seulement ces sources, séparées par des virgules. Par défaut\xa0: toutes celles qui sont ouvertes, ou dont le secret est défini.",
    ),
    "help.fetch_signals": (
        "Only these signals, by commas: bgp, or ioda/bgp.",
        "Seulement ces signaux, séparés par des virgules\xa0: bgp, ou ioda/bgp.",
    ),
    "help.fetch_base_url": (
        "Another address for a source, such as ioda=http://127.0.0.1:8000/ioda. May be repeated.",
        "Une autre adresse pour une source, comme ioda=http://127.0.0.1:8000/ioda. Peut être répété.",
    ),
    "help.fetch_lake": (
        "The lake: a folder, or an address such as s3://bucket/path. Default: a folder of this user's data.",
        "Le lac\xa0: un dossier, ou une adresse comme s3://bucket/path. Par défaut\xa0: un dossier des données de cet utilisateur.",
    ),
    "help.fetch_offline": (
        "Ask nobody; take what the lake and the cache of answers hold.",
        "N’interroge personne\u202f; prend ce que contiennent le lac et le cache des réponses.",
    ),
    "place.world": (
        "world",
        "monde",
    ),
    "place.country": (
        "country",
        "pays",
    ),
    "place.region": (
        "region",
        "région",
    ),
    "place.network": (
        "network",
        "réseau",
    ),
    "length.day": (
        "{count} d",
        "{count} j",
    ),
    "length.hour": (
        "{count} h",
        "{count}\xa0h",
    ),
    "length.minute": (
        "{count} min",
        "{count}\xa0min",
    ),
    "length.second": (
        "{count:g} s",
        "{count:g} s",
    ),
    "sources.since_unknown": (
        "not known",
        "inconnu",
    ),
    "sources.open": (
        "open",
        "libre",
    ),
    "sources.rate_published": (
        "at most {requests} requests in {per}, as it says itself",
        "au plus {requests:|one=# requête|other=# requêtes} en {per}, selon la source elle-même",
    ),
    "sources.rate_polite": (
        "at most {requests} requests in {per}; it publishes no limit, this one is ours",
        "au plus {requests:|one=# requête|other=# requêtes} en {per}\u202f; la source ne publie aucune limite, celle-ci est la nôtre",
    ),
    "sources.title": (
        "{id}: {title} ({publisher})",
        "{id}\xa0: {title} ({publisher})",
    ),
    "sources.more": (
        "offswitch sources NAME shows a card; --json gives all of them.",
        "offswitch sources NAME montre une fiche\u202f; --json les donne toutes.",
    ),
    "sources.normalised": (
        "{unit}; relative to the window",
        "{unit}\u202f; relatif à la fenêtre",
    ),
    "card_of.measures": (
        "Measures",
        "Mesure",
    ),
    "card_of.misses": (
        "Misses",
        "Ce qui échappe",
    ),
    "card_of.unknown": (
        "Unknown and zero",
        "Inconnu et zéro",
    ),
    "card_of.bounds": (
        "Times",
        "Temps",
    ),
    "card_of.confirmed": (
        "Confirmed",
        "Confirmé",
    ),
    "card_of.unconfirmed": (
        "Unconfirmed",
        "Non confirmé",
    ),
    "card_of.base": (
        "Address",
        "Adresse",
    ),
    "card_of.described": (
        "Described at",
        "Décrit à",
    ),
    "card_of.licence": (
        "Licence",
        "Licence",
    ),
    "card_of.access": (
        "Access",
        "Accès",
    ),
    "card_of.rate": (
        "Rate",
        "Débit",
    ),
    "card_of.since": (
        "History since",
        "Historique depuis",
    ),
    "card_of.signals": (
        "Signals",
        "Signaux",
    ),
    "column.signals": (
        "signals",
        "signaux",
    ),
    "column.measured_for": (
        "for",
        "pour",
    ),
    "column.access": (
        "access",
        "accès",
    ),
    "column.step": (
        "step",
        "pas",
    ),
    "column.at_a_time": (
        "at a time",
        "par requête",
    ),
    "column.late_by": (
        "late by",
        "retard",
    ),
    "column.settled": (
        "settled",
        "définitif",
    ),
    "column.pieces": (
        "asked/held/failed",
        "demandé/acquis/échoué",
    ),
    "column.rows": (
        "new/same/revised",
        "nouv./id./rév.",
    ),
    "column.unknown_values": (
        "unknown",
        "inconnu",
    ),
    "column.last_known": (
        "last (UTC)",
        "dernière (UTC)",
    ),
    "fetch.title": (
        "{place}, {window} (UTC), into {lake}",
        "{place}, {window} (UTC), dans {lake}",
    ),
    "fetch.of": (
        "{signal} ({of})",
        "{signal} ({of})",
    ),
    "fetch.stored": (
        "{new:,} rows are new, {same:,} were known alike, {revised:,} were revised, {withdrawn:,} withdrawn.",
        "Lignes nouvelles\xa0: {new:,}\u202f; déjà connues à l’identique\xa0: {same:,}\u202f; révisées\xa0: {revised:,}\u202f; retirées\xa0: {withdrawn:,}.",
    ),
    "fetch.whole": (
        "All that was asked for is there.",
        "Tout ce qui a été demandé est là.",
    ),
    "fetch.not_whole": (
        "Not all that was asked for is there; nothing was put in its place.",
        "Tout ce qui a été demandé n’est pas là\u202f; rien n’a été mis à la place.",
    ),
    "fetch.cut": (
        "The window ends now, at {now}.",
        "La fenêtre s’arrête à présent, {now}.",
    ),
    "fetch.missing": (
        "Missing",
        "Manquant",
    ),
    "fetch.missing_line": (
        "{signals}: {windows}: {why}{older}",
        "{signals}\xa0: {windows}\xa0: {why}{older}",
    ),
    "fetch.older": (
        " (the lake holds an older answer)",
        " (le lac contient une réponse plus ancienne)",
    ),
    "fetch.provisional": (
        "May still change",
        "Peut encore changer",
    ),
    "fetch.until": (
        "until {until}: {signals}; fetch again after that",
        "jusqu’au {until}\xa0: {signals}\u202f; récupérez de nouveau après cela",
    ),
    "fetch.notes": (
        "Notes",
        "Notes",
    ),
    "fetch.more_notes": (
        "{signal}: {count:,} more such notes; --json has them all",
        "{signal}\xa0: {count:,|one=# autre note de ce genre|other=# autres notes de ce genre}\u202f; --json les donne toutes",
    ),
    "fetch.left_out": (
        "Not asked (set the variable, or write it into {path})",
        "Non interrogé (définissez la variable, ou écrivez-la dans {path})",
    ),
    "fetch.stopped": (
        "offswitch: stopped; what was answered is in the lake, and the same command goes on from there",
        "offswitch\xa0: arrêté\u202f; ce qui a été répondu est dans le lac, et la même commande reprend à partir de là",
    ),
    "fetch.or": (
        " or ",
        " ou ",
    ),
    "fetch.needs_secret": (
        "needs {names}",
        "exige {names}",
    ),
    "fetch.before": (
        "before the first day of its history, {since}",
        "avant le premier jour de son historique, {since}",
    ),
    "fetch.ended": (
        "{source} answered only until {at}; ask again later",
        "{source}\xa0: réponse jusqu’au {at} seulement\u202f; redemandez plus tard",
    ),
    "fetch.broke": (
        "{source}: its connector failed ({kind}); the answer was not understood, and nothing of it was stored",
        "{source}\xa0: son connecteur a échoué ({kind})\u202f; la réponse n’a pas été comprise, et rien n’en a été conservé",
    ),
    "fetch.given_up": (
        "{source}: not asked any more after {times} failures in a row; fetch again later",
        "{source}\xa0: n’est plus interrogée après {times:|one=# échec|other=# échecs} de suite\u202f; récupérez de nouveau plus tard",
    ),
    "fetch.deadline": (
        "{source}: not asked, as the time for the whole fetch was over; fetch again to go on",
        "{source}\xa0: non interrogée, car le temps imparti à toute la récupération était écoulé\u202f; récupérez de nouveau pour continuer",
    ),
    "connector.broken": (
        "the connector {name} of {package} is left out: {why}",
        "le connecteur {name} de {package} est laissé de côté\xa0: {why}",
    ),
    "connector.not_one": (
        "it is no Connector",
        "ce n’est pas un Connector",
    ),
    "connector.bad_id": (
        "its id '{id}' is not of small letters, digits and hyphens",
        "son id «\u202f{id}\u202f» n’est pas fait de minuscules, de chiffres et de traits d’union",
    ),
    "connector.no_signals": (
        "it measures nothing",
        "il ne mesure rien",
    ),
    "connector.signal_twice": (
        "two of its signals have one name",
        "deux de ses signaux ont le même nom",
    ),
    "connector.no_words": (
        "its card does not say: {parts}",
        "sa fiche ne dit pas\xa0: {parts}",
    ),
}
