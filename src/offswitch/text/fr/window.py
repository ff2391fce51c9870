"""A place and a window in place of a case."""

TEXT: dict[str, tuple[str, str]] = {
    "error.nothing_measured": (
        "nothing is known of the network of {place} from {start} to {end} ({why}); `offswitch fetch --country {code} --from {start} --to {end}` shows what each source says",
        "rien n’est connu du réseau ({place}) du {start} au {end} ({why})\u202f; `offswitch fetch --country {code} --from {start} --to {end}` montre ce que dit chaque source",
    ),
    "error.several_windows": (
        "the rows are not all of one window; give each the same start_utc, end_utc and as_known_utc",
        "les lignes ne sont pas toutes d’une seule fenêtre\u202f; donnez à chacune les mêmes start_utc, end_utc et as_known_utc",
    ),
    "error.case_and_country": (
        "give a case, or --country with --from and --to, not both",
        "donnez un cas, ou --country avec --from et --to, pas les deux",
    ),
    "error.case_or_country": (
        "name a case (see `offswitch cases`), or give --country with --from and --to",
        "nommez un cas (voir `offswitch cases`), ou donnez --country avec --from et --to",
    ),
    "error.country_without_window": (
        "--country needs --from and --to as well, such as --from 2022-01-02 --to 2022-01-12",
        "--country exige aussi --from et --to, comme --from 2022-01-02 --to 2022-01-12",
    ),
    "error.window_without_country": (
        "{names} belongs to a window: give --country with --from and --to",
        "{names} concerne une fenêtre\xa0: donnez --country avec --from et --to",
    ),
    "error.save_without_window": (
        "give --country with --from and --to: the case of which window?",
        "donnez --country avec --from et --to\xa0: le cas de quelle fenêtre\u202f?",
    ),
    "error.base_url": (
        "'{text}' is not ID=URL, such as ioda=http://127.0.0.1:8000/ioda",
        "«\u202f{text}\u202f» n’est pas de la forme ID=URL, comme ioda=http://127.0.0.1:8000/ioda",
    ),
    "error.window_reversed": (
        "--from {start} is not before --to {end}; --to is the first moment after the window",
        "--from {start} n’est pas avant --to {end}\u202f; --to est le premier instant après la fenêtre",
    ),
    "error.as_known_future": (
        "--as-known {when} lies in the future; leave it out for the newest values",
        "--as-known {when} est dans l’avenir\u202f; omettez-le pour les valeurs les plus récentes",
    ),
    "help.window_country": (
        "In place of a case, with --from and --to: a country or region in ISO 3166 (KZ, KAZ or KZ-ALA), from what public sources measured.",
        "Au lieu d’un cas, avec --from et --to\xa0: un pays ou une région en ISO 3166 (KZ, KAZ ou KZ-ALA), d’après ce que des sources publiques ont mesuré.",
    ),
    "help.window_from": (
        "First moment of the window: a date in UTC, or a time with its zone (2022-01-05T16:30+06:00).",
        "Premier instant de la fenêtre\xa0: une date en UTC, ou un instant avec son fuseau (2022-01-05T16:30+06:00).",
    ),
    "help.window_to": (
        "First moment after the window. Where it lies in the future, or so near the present that values may still change, the result is provisional.",
        "Premier instant après la fenêtre. S’il est dans l’avenir, ou si près du présent que des valeurs peuvent encore changer, le résultat est provisoire.",
    ),
    "help.window_lake": (
        "The lake: a folder, or an address such as s3://BUCKET/PATH; by default OFFSWITCH_LAKE or the user's data folder. What it lacks is fetched into it.",
        "Le lac\xa0: un dossier, ou une adresse comme s3://BUCKET/PATH\u202f; par défaut OFFSWITCH_LAKE ou le dossier de données de l’utilisateur. Ce qui y manque y est récupéré.",
    ),
    "help.window_offline": (
        "Ask no source: what the lake holds is what there is.",
        "N’interroge aucune source\xa0: il n’y a que ce que contient le lac.",
    ),
    "help.window_sources_of": (
        "Only these sources, by commas (see `offswitch sources`). Default: all that are open, or whose secret is set.",
        "Seulement ces sources, séparées par des virgules (voir `offswitch sources`). Par défaut\xa0: toutes celles qui sont ouvertes, ou dont le secret est défini.",
    ),
    "help.window_base_url": (
        "Another address for a source, such as ioda=http://127.0.0.1:8000/ioda. May be repeated.",
        "Une autre adresse pour une source, comme ioda=http://127.0.0.1:8000/ioda. Peut être répété.",
    ),
    "help.window_as_known": (
        "Values as they were known at this moment; no source is asked.",
        "Valeurs telles qu’elles étaient connues à cet instant\u202f; aucune source n’est interrogée.",
    ),
    "help.window_save": (
        "Write what public sources measured in a window as a case folder of your own, to be edited and assessed.",
        "Écrit ce que des sources publiques ont mesuré dans une fenêtre comme dossier de cas à vous, à modifier et à évaluer.",
    ),
    "help.window_save_folder": (
        "Folder to write; it must be new or empty.",
        "Dossier à écrire\u202f; il doit être nouveau ou vide.",
    ),
    "say.missing": (
        "not used: {what}: {why}",
        "non utilisé\xa0: {what}\xa0: {why}",
    ),
    "report.series.gathered": (
        "MEASURED by {sources}: hours outside the outages that were found count as normal",
        "MESURÉE par {sources}\xa0: les heures hors des pannes trouvées comptent comme normales",
    ),
    "report.as_known": (
        "As known on {when} UTC.",
        "Tel que connu le {when} UTC.",
    ),
    "provisional.title": (
        "Provisional",
        "Provisoire",
    ),
    "provisional.known": (
        "This is provisional: as of {retrieved} UTC the network is known until {end} UTC, and the {hours:,.0f} h from then to {asked} UTC are unknown. Nothing is assumed of them.",
        "Ceci est provisoire\xa0: au {retrieved} UTC le réseau est connu jusqu’au {end} UTC, et les {hours:,.0f}\xa0h de là au {asked} UTC sont inconnues. Rien n’en est supposé.",
    ),
    "provisional.whole": (
        "This is provisional: as of {retrieved} UTC all of the window until {asked} UTC is known, but not for good.",
        "Ceci est provisoire\xa0: au {retrieved} UTC toute la fenêtre est connue jusqu’au {asked} UTC, mais pas définitivement.",
    ),
    "provisional.until": (
        "Values may still come or change until {until} UTC; the same command then gives the final figures.",
        "Des valeurs peuvent encore arriver ou changer jusqu’au {until} UTC\u202f; la même commande donnera alors les chiffres définitifs.",
    ),
    "provisional.open": (
        "Still going on when last seen: {service} in {place}, down since {start} UTC and not back by {end} UTC. Its hours, its cost and whatever rests on them count up to there, and grow with it.",
        "Encore en cours à la dernière observation ({place}\u202f; {service})\xa0: coupure depuis le {start} UTC, sans retour au {end} UTC. Ses heures, son coût et tout ce qui en dépend comptent jusque-là, et croissent avec elle.",
    ),
    "provisional.hours": (
        "{hours:,.0f} h",
        "{hours:,.0f}\xa0h",
    ),
    "column.last": (
        "last value (UTC)",
        "dernière valeur (UTC)",
    ),
    "column.lag": (
        "usual lag",
        "retard usuel",
    ),
    "column.may_change": (
        "may change until (UTC)",
        "modifiable jusqu’au (UTC)",
    ),
    "column.unknown": (
        "unknown",
        "inconnu",
    ),
    "page.provisional": (
        "What each source has said.",
        "Ce que chaque source a dit.",
    ),
    "quiet.title": (
        "Nothing found",
        "Rien de trouvé",
    ),
    "quiet.said": (
        "In {place} no outage of {least:.0%} or more was found from {start} to {end} UTC, so that there is nothing to price.",
        "{place}\xa0: aucune panne de {least:.0%} ou plus n’a été trouvée du {start} au {end} UTC, il n’y a donc rien à chiffrer.",
    ),
    "quiet.least": (
        "What could have been found: a loss of {hours:g} h stands out from {low:.0%} on in the quietest signal, from {median:.0%} in the middle one and from {high:.0%} in the noisiest. Smaller or shorter losses, and those of one network or region, are not excluded.",
        "Ce qui aurait pu être trouvé\xa0: une perte de {hours:g}\xa0h ressort à partir de {low:.0%} dans le signal le plus calme, de {median:.0%} dans le signal médian et de {high:.0%} dans le plus bruité. Des pertes plus faibles ou plus courtes, et celles d’un seul réseau ou d’une seule région, ne sont pas exclues.",
    ),
    "quiet.blind": (
        "Too little was measured before the window for anything to be found: this says nothing of the network.",
        "Trop peu a été mesuré avant la fenêtre pour que quoi que ce soit puisse être trouvé\xa0: cela ne dit rien du réseau.",
    ),
    "quiet.more": (
        "`offswitch detect` with the same window gives every series, and what was doubted; `--json` gives everything.",
        "`offswitch detect` avec la même fenêtre donne chaque série, et ce qui a été mis en doute\u202f; `--json` donne tout.",
    ),
    "window.title": (
        "{place}, {start} to {end}",
        "{place}, {start} au {end}",
    ),
    "window.title.day": (
        "{place}, {end}",
        "{place}, {end}",
    ),
    "window.title.clock": (
        "{place}, {start}, {start_clock}, to {end}, {end_clock} UTC",
        "{place}, {start}, {start_clock}, au {end}, {end_clock} UTC",
    ),
    "window.no_rows": (
        "it answered, and knows no value there",
        "elle a répondu, et n’y connaît aucune valeur",
    ),
    "window.not_known_then": (
        "nothing of it was in the lake at that moment",
        "rien n’en était dans le lac à cet instant",
    ),
    "window.not_yet": (
        "the last value is of {last}, before it",
        "la dernière valeur est du {last}, avant celui-ci",
    ),
    "window.unused": (
        "not asked: what they measure is coarser than what was used, or is a list of events; `offswitch fetch` has it",
        "non interrogé\xa0: ce qui y est mesuré est plus grossier que ce qui a servi, ou est une liste d’événements\u202f; `offswitch fetch` le donne",
    ),
    "window.no_source": (
        "no source that may be asked measures it",
        "aucune source qu’il est permis d’interroger ne le mesure",
    ),
    "window.not_answered": (
        "{hours:,.0f} h are missing: {why}",
        "{hours:,.0f|one=# h manque|other=# h manquent}\xa0: {why}",
    ),
    "window.fetching": (
        "{source}: {done} of {total} pieces",
        "{source}\xa0: {done} {total:|one=tranche sur #|other=tranches sur #}",
    ),
    "window.measuring": (
        "finding outages in the series (the first run compiles for some seconds)",
        "recherche des pannes dans les séries (la première exécution compile pendant quelques secondes)",
    ),
    "window.no_blocks": (
        "the blocks that are known leave out the onset, {cut}",
        "les blocs connus ne comprennent pas le début, {cut}",
    ),
    "window.few_blocks": (
        "the blocks that are known run from {first} to {last}, which is less than a day before or after the onset {cut}",
        "les blocs connus vont du {first} au {last}, soit moins d’un jour avant ou après le début, {cut}",
    ),
    "window.bad_blocks": (
        "the blocks that are known are no chain: {why}",
        "les blocs connus ne forment pas une chaîne\xa0: {why}",
    ),
    "window.no_indicators": (
        "{place} has no GDP or no population on record",
        "le PIB ou la population manque dans ce qui est consigné ({place})",
    ),
    "window.region": (
        "those of a region are not on record here, and those of its country would price a cut of all of it",
        "ceux d’une région ne sont pas consignés ici, et ceux de son pays chiffreraient une coupure de tout le pays",
    ),
    "window.no_rate": (
        "no rate of {currency} for a dollar is known: costs are in dollars alone",
        "aucun taux en {currency} pour un dollar n’est connu\xa0: les coûts sont en dollars seuls",
    ),
    "window.in_dollars": (
        "no rate of exchange: costs stay in dollars",
        "pas de taux de change\xa0: les coûts restent en dollars",
    ),
    "window.rate_note": (
        "least, median and most of the days of the window and the week before",
        "minimum, médiane et maximum des jours de la fenêtre et de la semaine précédente",
    ),
    "window.share_note": (
        "of the months on the map in the half year before: least, last and most; the triangle is ours",
        "des mois de la carte dans les six mois précédents\xa0: minimum, dernier et maximum\u202f; le triangle est de nous",
    ),
    "window.link_note": (
        "share of miners with no satellite or other link that stayed up; no count was found",
        "part des mineurs sans liaison satellite ou autre restée en service\u202f; aucun compte n’a été trouvé",
    ),
    "window.price_note": (
        "range of the daily prices from the first onset to the last return",
        "étendue des prix quotidiens du premier début au dernier retour",
    ),
    "window.fees": (
        "fees that miners earn",
        "frais que gagnent les mineurs",
    ),
    "window.fees.why": (
        "no source says them here: what miners lost counts new coins alone, and is somewhat too low",
        "aucune source ne les donne ici\xa0: ce que les mineurs ont perdu ne compte que les pièces nouvelles, et est un peu trop bas",
    ),
    "window.cost_note": (
        "a day at the share of GDP that a published cost of an earlier cut implies",
        "un jour, à la part du PIB qu’implique un coût publié d’une coupure antérieure",
    ),
    "window.shallow": (
        "a fall of {service} from {start}",
        "une baisse ({service}) à partir du {start}",
    ),
    "window.shallow.why": (
        "it lost {depth:.0%}: an outage is assessed from 30 % on; `offswitch detect` shows it",
        "perte de {depth:.0%}\xa0: une panne est évaluée à partir de 30\xa0%\u202f; `offswitch detect` la montre",
    ),
    "window.input": (
        "input of the cost methods",
        "données d’entrée des méthodes de coût",
    ),
    "window.not_in_lake": (
        "{hours:,.0f} h are not in the lake, and no source is asked",
        "{hours:,.0f|one=# h n’est pas|other=# h ne sont pas} dans le lac, et aucune source n’est interrogée",
    ),
}
