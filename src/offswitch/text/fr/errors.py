"""Errors: what was wrong and what to do, in one line."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_case": (
        "no case or folder is called '{name}'; nearest: {close}. See `offswitch cases`",
        "aucun cas ni dossier ne s’appelle «\u202f{name}\u202f»\u202f; noms proches\xa0: {close}. Voir `offswitch cases`",
    ),
    "error.case_not_folder": (
        "this is a file; give the folder that holds case.toml",
        "c’est un fichier\u202f; donnez le dossier qui contient case.toml",
    ),
    "error.no_case_file": (
        "the folder has no case.toml; `offswitch cases new DIR` writes one to start from",
        "le dossier n’a pas de case.toml\u202f; `offswitch cases new DIR` en écrit un pour commencer",
    ),
    "error.no_folder": (
        "the folder '{name}' already holds files; name a new or empty one",
        "le dossier «\u202f{name}\u202f» contient déjà des fichiers\u202f; nommez-en un nouveau ou un vide",
    ),
    "error.unreadable": (
        "cannot be read ({reason}); check that it is there, and its permissions and format",
        "lecture impossible ({reason})\u202f; vérifiez qu’il existe, ses droits et son format",
    ),
    "error.bad_toml": (
        "not valid TOML: {reason}",
        "TOML non valide\xa0: {reason}",
    ),
    "error.case_version": (
        "`schema` must be {known}",
        "`schema` doit valoir {known}",
    ),
    "error.missing_field": (
        "`{field}` is missing; add it",
        "`{field}` manque\u202f; ajoutez-le",
    ),
    "error.unknown_field": (
        "`{field}` is not a key that is known here; remove it or check its spelling",
        "`{field}` n’est pas une clé connue ici\u202f; retirez-la ou vérifiez son orthographe",
    ),
    "error.bad_field": (
        "`{field}` must be {expected}",
        "`{field}` doit être {expected}",
    ),
    "error.long_window": (
        "`{field}` is {days:,.0f} days long; give at most {most}",
        "`{field}` dure {days:,.0f} jours\u202f; donnez-en au plus {most}",
    ),
    "error.empty_window": (
        "`{field}` is empty: start must be before end",
        "`{field}` est vide\xa0: start doit précéder end",
    ),
    "error.cut_outside_window": (
        "`bitcoin.cut` lies outside the window; move one of them",
        "`bitcoin.cut` est hors de la fenêtre\u202f; déplacez l’un des deux",
    ),
    "error.window_outside_data": (
        "the window reaches outside the data, which run from {first} to {last}; shorten the window or add rows",
        "la fenêtre dépasse les données, qui vont du {first} au {last}\u202f; raccourcissez la fenêtre ou ajoutez des lignes",
    ),
    "error.no_observations_file": (
        "the folder has neither observations.csv (or .parquet) nor outages.csv; add one",
        "le dossier n’a ni observations.csv (ou .parquet) ni outages.csv\u202f; ajoutez l’un d’eux",
    ),
    "error.no_blocks_file": (
        "case.toml has [bitcoin] but the folder has no blocks.csv or blocks.parquet; add one or remove [bitcoin]",
        "case.toml a [bitcoin] mais le dossier n’a ni blocks.csv ni blocks.parquet\u202f; ajoutez l’un d’eux ou retirez [bitcoin]",
    ),
    "error.no_epochs_file": (
        "the folder has no epochs.csv, which gives the first block's bits; add one",
        "le dossier n’a pas d’epochs.csv, qui donne les bits du premier bloc\u202f; ajoutez-le",
    ),
    "error.no_series": (
        "no price series is called '{series}'; correct `price_series`, `price_factor` or `listed_miners`",
        "aucune série de prix ne s’appelle «\u202f{series}\u202f»\u202f; corrigez `price_series`, `price_factor` ou `listed_miners`",
    ),
    "error.nothing_found": (
        "no outage is found in '{name}': no signal falls by 30 % in the window; check the window and that values are shares of normal",
        "aucune panne n’est trouvée dans «\u202f{name}\u202f»\xa0: aucun signal ne baisse de 30\xa0% dans la fenêtre\u202f; vérifiez la fenêtre et que les valeurs sont des parts de la normale",
    ),
    "error.bad_columns": (
        "wrong columns (missing: {missing}; unknown: {unknown}); compare with `offswitch cases new DIR`",
        "colonnes incorrectes (manquantes\xa0: {missing}\u202f; inconnues\xa0: {unknown})\u202f; comparez avec `offswitch cases new DIR`",
    ),
    "error.not_commas": (
        "the columns are separated by semicolons or tabs; separate them by commas, and write numbers with a decimal point",
        "les colonnes sont séparées par des points-virgules ou des tabulations\u202f; séparez-les par des virgules, et écrivez les nombres avec un point décimal",
    ),
    "error.ragged": (
        "{found} cells where {wanted} are needed; quote cells that hold commas",
        "{found} cellules là où il en faut {wanted}\u202f; mettez entre guillemets les cellules qui contiennent des virgules",
    ),
    "error.bad_csv": (
        "not valid CSV ({reason}); close every quote and keep cells short",
        "CSV non valide ({reason})\u202f; fermez tous les guillemets et gardez des cellules courtes",
    ),
    "error.bad_flag": (
        "`{column}` is '{text}'; write 1 or 0",
        "`{column}` vaut «\u202f{text}\u202f»\u202f; écrivez 1 ou 0",
    ),
    "error.not_positive": (
        "`{column}` is {text}; give a number above zero",
        "`{column}` vaut {text}\u202f; donnez un nombre supérieur à zéro",
    ),
    "error.wrong_unit": (
        "'{name}' is in '{unit}' and must be in '{wanted}'; convert it",
        "«\u202f{name}\u202f» est en «\u202f{unit}\u202f» et doit être en «\u202f{wanted}\u202f»\u202f; convertissez-le",
    ),
    "error.figure_twice": (
        "{name} of {period} stands twice; keep one",
        "{name} pour {period} figure deux fois\u202f; n’en gardez qu’un",
    ),
    "error.other_country": (
        "'{place}' is not {case} or a region of it; a case has one country",
        "«\u202f{place}\u202f» n’est pas {case} ni l’une de ses régions\u202f; un cas a un seul pays",
    ),
    "error.bad_day": (
        "claim '{id}': '{text}' is no date; write 2022-01-06, 2022-01 for a month, 2022 for a year or, for an edge, 2022-01-05T10:30Z",
        "affirmation «\u202f{id}\u202f»\xa0: «\u202f{text}\u202f» n’est pas une date\u202f; écrivez 2022-01-06, 2022-01 pour un mois, 2022 pour une année ou, pour un instant, 2022-01-05T10:30Z",
    ),
    "error.empty_cell": (
        "`{column}` is empty; fill it",
        "`{column}` est vide\u202f; remplissez-la",
    ),
    "error.bad_number": (
        "`{column}` is '{text}', not a number; write it without thousands separators",
        "`{column}` vaut «\u202f{text}\u202f», qui n’est pas un nombre\u202f; écrivez-le sans séparateur de milliers",
    ),
    "error.bad_time": (
        "'{text}' is not an ISO 8601 time; write it like 2022-01-05T10:30Z",
        "«\u202f{text}\u202f» n’est pas un instant ISO 8601\u202f; écrivez-le comme 2022-01-05T10:30Z",
    ),
    "error.no_zone": (
        "'{text}' names no time zone; add Z for UTC or an offset such as +06:00",
        "«\u202f{text}\u202f» ne nomme aucun fuseau horaire\u202f; ajoutez Z pour UTC ou un décalage comme +06:00",
    ),
    "error.source_unknown": (
        "source '{id}' is not in sources.csv; add a row for it",
        "la source «\u202f{id}\u202f» n’est pas dans sources.csv\u202f; ajoutez-lui une ligne",
    ),
    "error.source_twice": (
        "source '{id}' stands twice with different content; keep one",
        "la source «\u202f{id}\u202f» figure deux fois avec un contenu différent\u202f; n’en gardez qu’une",
    ),
    "error.no_observations": (
        "there are no rows; add observations",
        "il n’y a aucune ligne\u202f; ajoutez des observations",
    ),
    "error.unknown_signal": (
        "unknown signal or service; use one of {known}",
        "signal ou service inconnu\u202f; utilisez l’un de ceux-ci\xa0: {known}",
    ),
    "error.not_a_number": (
        "`{column}` is NaN; leave the cell empty where nothing was observed",
        "`{column}` vaut NaN\u202f; laissez la cellule vide si rien n’a été observé",
    ),
    "error.out_of_range": (
        "`{column}` is outside 0 to 1.5; give shares of normal (1 is normal)",
        "`{column}` est hors de 0 à 1,5\u202f; donnez des parts de la normale (1 est la normale)",
    ),
    "error.bounds": (
        "`low` <= `value` <= `high` does not hold; correct them",
        "`low` <= `value` <= `high` n’est pas vérifié\u202f; corrigez-les",
    ),
    "error.half_bound": (
        "only one of `low` and `high` is given; give both or none",
        "un seul de `low` et `high` est donné\u202f; donnez les deux ou aucun",
    ),
    "error.duplicate": (
        "a second row for the same signal, place, network, source and time; keep one",
        "une deuxième ligne pour les mêmes signal, lieu, réseau, source et instant\u202f; n’en gardez qu’une",
    ),
    "error.unsorted": (
        "an earlier time than the row before in the same series; sort the rows by time",
        "un instant antérieur à celui de la ligne précédente dans la même série\u202f; triez les lignes par instant",
    ),
    "error.uneven": (
        "steps are not even: {step} becomes another at {at}; give every step, with an empty value where nothing was observed",
        "les pas ne sont pas réguliers\xa0: {step} en devient un autre au {at}\u202f; donnez chaque pas, avec une valeur vide si rien n’a été observé",
    ),
    "error.too_short": (
        "a series has fewer than two rows; add more",
        "une série a moins de deux lignes\u202f; ajoutez-en",
    ),
    "error.different_times": (
        "the signals of {place} are not given at the same times; give the same rows for each",
        "les signaux ne sont pas donnés aux mêmes instants ({place})\u202f; donnez les mêmes lignes pour chacun",
    ),
    "error.several_sources": (
        "signal '{signal}' comes from several sources; keep one, as fusing sources is not part of this version",
        "le signal «\u202f{signal}\u202f» vient de plusieurs sources\u202f; n’en gardez qu’une, la fusion de sources ne faisant pas partie de cette version",
    ),
    "error.unknown_level": (
        "level '{level}' is not in parameters.csv; add a row for it",
        "le niveau «\u202f{level}\u202f» n’est pas dans parameters.csv\u202f; ajoutez-lui une ligne",
    ),
    "error.empty_outage": (
        "`start` must be before `end`",
        "`start` doit précéder `end`",
    ),
    "error.outage_outside_window": (
        "the outage lies outside the window; widen [window] in case.toml",
        "la coupure est hors de la fenêtre\u202f; élargissez [window] dans case.toml",
    ),
    "error.bad_lost": (
        "0 <= lost_low <= lost <= lost_high <= 1 does not hold; correct them",
        "0 <= lost_low <= lost <= lost_high <= 1 n’est pas vérifié\u202f; corrigez-les",
    ),
    "error.overlapping_outages": (
        "outages of {service} in {place} overlap; split or join them",
        "des coupures de {service} se chevauchent ({place})\u202f; scindez-les ou réunissez-les",
    ),
    "error.bad_edge_kind": (
        "edge '{id}' has kind '{kind}'; write 'cut' or 'restored'",
        "l’instant «\u202f{id}\u202f» est de nature «\u202f{kind}\u202f»\u202f; écrivez «\u202fcut\u202f» ou «\u202frestored\u202f»",
    ),
    "error.bad_edge_uncertainty": (
        "edge '{id}': the precision must be from 0 to two days, in minutes",
        "instant «\u202f{id}\u202f»\xa0: la précision doit aller de 0 à deux jours, en minutes",
    ),
    "error.no_file": (
        "there is no such file; check its path",
        "ce fichier n’existe pas\u202f; vérifiez son chemin",
    ),
    "error.not_a_source": (
        "a {kind} is neither a path nor a polars frame; polars.from_pandas makes one of pandas, and .collect() one that is lazy",
        "un {kind} n’est ni un chemin ni un cadre polars\u202f; polars.from_pandas en fait un à partir de pandas, et .collect() à partir d’un cadre paresseux",
    ),
    "error.bad_suffix": (
        "the name ends in none of .csv, .csv.gz and .parquet; convert the file, or rename it",
        "le nom ne finit par aucun de .csv, .csv.gz et .parquet\u202f; convertissez le fichier, ou renommez-le",
    ),
    "error.open_quote": (
        "a quote opens in this line and does not close in it; close or remove it",
        "un guillemet s’ouvre dans cette ligne et ne s’y ferme pas\u202f; fermez-le ou retirez-le",
    ),
    "error.no_column": (
        "no column is called '{name}'; name the one to take with --{flag}; there are: {known}",
        "aucune colonne ne s’appelle «\u202f{name}\u202f»\u202f; nommez celle à prendre avec --{flag}\u202f; il y a\xa0: {known}",
    ),
    "error.column_twice": (
        "two columns are called '{name}'; rename one",
        "deux colonnes s’appellent «\u202f{name}\u202f»\u202f; renommez l’une d’elles",
    ),
    "error.not_a_time": (
        "'{text}' is no time; write ISO 8601 such as 2022-01-05T10:30Z, or Unix seconds",
        "«\u202f{text}\u202f» n’est pas un instant\u202f; écrivez de l’ISO 8601 comme 2022-01-05T10:30Z, ou des secondes Unix",
    ),
    "error.far_time": (
        "'{text}' is no time from 1973 to 2286; write Unix time in seconds (milliseconds / 1000), or ISO 8601 such as 2022-01-05T10:30Z",
        "«\u202f{text}\u202f» n’est pas un instant de 1973 à 2286\u202f; écrivez un temps Unix en secondes (millisecondes / 1000), ou de l’ISO 8601 comme 2022-01-05T10:30Z",
    ),
    "error.mixed_times": (
        "'{text}' is written in another way than the first time, '{first}'; write all with an offset, all without, or all as Unix seconds",
        "«\u202f{text}\u202f» est écrit autrement que le premier instant, «\u202f{first}\u202f»\u202f; écrivez-les tous avec un décalage, tous sans, ou tous en secondes Unix",
    ),
    "error.no_clock": (
        "'{text}' names no offset from UTC; add one (Z or +06:00), or say what clock it is with --zone, such as --zone UTC",
        "«\u202f{text}\u202f» ne nomme aucun décalage par rapport à UTC\u202f; ajoutez-en un (Z ou +06:00), ou dites de quelle horloge il s’agit avec --zone, comme --zone UTC",
    ),
    "error.clock_skips": (
        "'{text}' does not exist in {zone}, where the clock skips that hour; write times with their offset, such as +06:00",
        "«\u202f{text}\u202f» n’existe pas dans {zone}, où l’horloge saute cette heure\u202f; écrivez les instants avec leur décalage, comme +06:00",
    ),
    "error.clock_repeats": (
        "'{text}' comes twice in {zone}, where the clock repeats that hour; write times with their offset, such as +06:00",
        "«\u202f{text}\u202f» vient deux fois dans {zone}, où l’horloge répète cette heure\u202f; écrivez les instants avec leur décalage, comme +06:00",
    ),
    "error.bad_measurement": (
        "`{column}` is '{text}', not a finite number; leave the cell empty where nothing was observed, and write a decimal point and no thousands separators",
        "`{column}` vaut «\u202f{text}\u202f», qui n’est pas un nombre fini\u202f; laissez la cellule vide si rien n’a été observé, et écrivez un point décimal sans séparateur de milliers",
    ),
    "error.negative_measurement": (
        "`{column}` is {text}, below 0; leave the cell empty where nothing was observed, and give levels, not changes",
        "`{column}` vaut {text}, moins que 0\u202f; laissez la cellule vide si rien n’a été observé, et donnez des niveaux, non des variations",
    ),
    "error.time_twice": (
        "a second value of {name} for {when}, the first is in row {first}; keep one, or name the column that tells series apart with --key, --signal-column or --network",
        "une deuxième valeur de {name} pour {when}, la première est à la ligne {first}\u202f; n’en gardez qu’une, ou nommez la colonne qui distingue les séries avec --key, --signal-column ou --network",
    ),
    "error.off_grid": (
        "{when} is not a whole number of steps of {step} s from the other times; correct it, or gather measurements into bins with --step SECONDS",
        "{when} n’est pas à un nombre entier de pas de {step} s des autres instants\u202f; corrigez-le, ou regroupez les mesures en intervalles avec --step SECONDS",
    ),
    "error.bad_step": (
        "the step is {step} s; give whole seconds from 1 to 86400, a day",
        "le pas est de {step} s\u202f; donnez un nombre entier de secondes de 1 à 86400, un jour",
    ),
    "error.long_step": (
        "the most common gap between times is {step} s, longer than a day; give finer measurements",
        "l’écart le plus courant entre instants est de {step} s, plus d’un jour\u202f; donnez des mesures plus fines",
    ),
    "error.large_grid": (
        "{count} series in steps of {step} s from {first} (row {first_row}) to {last} (row {last_row}) would take {gigabytes:,.1f} GB of at most {most:g}; correct the times, or give a longer --step",
        "{count} séries par pas de {step} s du {first} (ligne {first_row}) au {last} (ligne {last_row}) prendraient {gigabytes:,.1f} Go sur {most:g} au plus\u202f; corrigez les instants, ou donnez un --step plus long",
    ),
    "error.nothing_observed": (
        "every value is empty; give measurements",
        "toutes les valeurs sont vides\u202f; donnez des mesures",
    ),
    "error.not_yes_or_no": (
        "'{text}' is neither yes nor no; write --record yes or --record no",
        "«\u202f{text}\u202f» n’est ni yes ni no\u202f; écrivez --record yes ou --record no",
    ),
    "error.figure_form": (
        "'{name}' ends in none of {known}; give the figure a name that does",
        "«\u202f{name}\u202f» ne finit par aucun de {known}\u202f; donnez à la figure un nom qui le fasse",
    ),
    "error.not_for_case": (
        "a case has its own columns, times and place; leave out {names}",
        "un cas a ses propres colonnes, instants et lieu\u202f; retirez {names}",
    ),
    "error.bad_block": (
        "height must be a whole number and timestamp Unix seconds; correct the row",
        "height doit être un nombre entier et timestamp des secondes Unix\u202f; corrigez la ligne",
    ),
    "error.empty_block": (
        "a height or time is empty; every block needs both",
        "une hauteur ou un instant est vide\u202f; chaque bloc a besoin des deux",
    ),
    "error.too_few_blocks": (
        "{found} blocks; at least {least} are needed, so add more",
        "{found} blocs\u202f; il en faut au moins {least}, ajoutez-en donc",
    ),
    "error.block_gap": (
        "height {height} follows where {wanted} should; add the missing blocks or remove the doubled ones",
        "la hauteur {height} vient là où devrait venir {wanted}\u202f; ajoutez les blocs manquants ou retirez les doublons",
    ),
    "error.block_late": (
        "block {height} comes more than a day after the one before; check its timestamp",
        "le bloc {height} vient plus d’un jour après le précédent\u202f; vérifiez son timestamp",
    ),
    "error.block_early": (
        "block {height} is not later than the median of the 11 before it, which the protocol forbids; check its timestamp",
        "le bloc {height} n’est pas postérieur à la médiane des 11 précédents, ce que le protocole interdit\u202f; vérifiez son timestamp",
    ),
    "error.no_first_epoch": (
        "the first block, {height}, must start a difficulty epoch that epochs.csv lists with its bits",
        "le premier bloc, {height}, doit ouvrir une époque de difficulté que epochs.csv donne avec ses bits",
    ),
    "error.wrong_bits": (
        "at height {height} the blocks give bits {computed} but epochs.csv says {published}; one of the two files is wrong",
        "à la hauteur {height} les blocs donnent les bits {computed} mais epochs.csv dit {published}\u202f; l’un des deux fichiers est faux",
    ),
    "error.day_differs": (
        "on {day} the blocks and days.csv differ in number ({blocks} and {published}) or in difficulty; one of the two files is wrong",
        "le {day}, les blocs et days.csv diffèrent en nombre ({blocks} et {published}) ou en difficulté\u202f; l’un des deux fichiers est faux",
    ),
    "error.window_outside_blocks": (
        "{start} to {end} reaches outside the blocks, which run from {first} to {last}; add blocks or shorten the window",
        "du {start} au {end} dépasse les blocs, qui vont du {first} au {last}\u202f; ajoutez des blocs ou raccourcissez la fenêtre",
    ),
    "error.no_blocks": (
        "no block was found between {start} and {end}",
        "aucun bloc n’a été trouvé entre le {start} et le {end}",
    ),
    "error.no_prices": (
        "the prices do not reach from {start} to {end}",
        "les prix ne vont pas du {start} au {end}",
    ),
    "error.no_whole_hour": (
        "prices are by the hour, and no whole hour lies from {start} to {end}",
        "les prix sont horaires, et aucune heure entière ne se trouve du {start} au {end}",
    ),
    "error.unknown_parameter": (
        "no parameter is called '{name}'; nearest: {close}",
        "aucun paramètre ne s’appelle «\u202f{name}\u202f»\u202f; noms proches\xa0: {close}",
    ),
    "error.parameter_twice": (
        "parameter '{name}' stands twice; keep one",
        "le paramètre «\u202f{name}\u202f» figure deux fois\u202f; n’en gardez qu’un",
    ),
    "error.bad_status": (
        "parameter '{name}' has status '{status}'; write measured, published or assumed",
        "le paramètre «\u202f{name}\u202f» a le statut «\u202f{status}\u202f»\u202f; écrivez measured, published ou assumed",
    ),
    "error.no_source": (
        "parameter '{name}' has no source; name one, or give it the status 'assumed'",
        "le paramètre «\u202f{name}\u202f» n’a pas de source\u202f; nommez-en une, ou donnez-lui le statut «\u202fassumed\u202f»",
    ),
    "error.bad_distribution": (
        "'{text}' is no distribution; write a number, uniform(low, high), triangular(low, mode, high), normal(mean, sd) or lognormal(median, sigma)",
        "«\u202f{text}\u202f» n’est pas une distribution\u202f; écrivez un nombre, uniform(low, high), triangular(low, mode, high), normal(mean, sd) ou lognormal(median, sigma)",
    ),
    "error.bad_value": (
        "'{name}' cannot be {value} ({unit}); give a value that its unit allows",
        "«\u202f{name}\u202f» ne peut valoir {value} ({unit})\u202f; donnez une valeur que son unité permet",
    ),
    "error.bad_assignment": (
        "'{text}' must read NAME=VALUE, with a number as the value",
        "«\u202f{text}\u202f» doit se lire NAME=VALUE, avec un nombre pour valeur",
    ),
    "error.bad_seed": (
        "the seed is {seed}; give a whole number from 0",
        "la graine est {seed}\u202f; donnez un nombre entier à partir de 0",
    ),
    "error.unknown_language": (
        "there is no language '{code}'; use one of {known}",
        "il n’y a pas de langue «\u202f{code}\u202f»\u202f; utilisez l’une de celles-ci\xa0: {known}",
    ),
    "error.bad_draws": (
        "{draws} draws; give from 100 to {most}",
        "{draws} tirages\u202f; donnez-en de 100 à {most}",
    ),
    "error.unknown_unit": (
        "'{unit}' is not a unit; write it of ISO 4217 currencies and of {known}",
        "«\u202f{unit}\u202f» n’est pas une unité\u202f; composez-la de monnaies ISO 4217 et de {known}",
    ),
    "error.unknown_currency": (
        "'{unit}' is not a currency of ISO 4217; write its code, such as kzt",
        "«\u202f{unit}\u202f» n’est pas une monnaie de l’ISO 4217\u202f; écrivez son code, comme kzt",
    ),
    "error.number_without_unit": (
        "'{id}' has a number without a unit; give the unit",
        "«\u202f{id}\u202f» a un nombre sans unité\u202f; donnez l’unité",
    ),
    "error.unknown_place": (
        "'{code}' is not an ISO 3166-1 or 3166-2 code; write KZ or KZ-ALA",
        "«\u202f{code}\u202f» n’est pas un code ISO 3166-1 ou 3166-2\u202f; écrivez KZ ou KZ-ALA",
    ),
    "error.unknown_zone": (
        "'{zone}' is not in the time-zone database",
        "«\u202f{zone}\u202f» n’est pas dans la base des fuseaux horaires",
    ),
    "error.claim_twice": (
        "two claims have the id '{id}'; rename one",
        "deux affirmations ont l’id «\u202f{id}\u202f»\u202f; renommez l’une d’elles",
    ),
    "error.bad_claim_kind": (
        "claim '{id}' has kind '{kind}'; known: {known}",
        "l’affirmation «\u202f{id}\u202f» est de nature «\u202f{kind}\u202f»\u202f; connues\xa0: {known}",
    ),
    "error.unknown_subject": (
        "claim '{id}' has the unknown subject '{subject}'; nearest: {close}. `offswitch claims new FILE` lists all",
        "l’affirmation «\u202f{id}\u202f» a le sujet inconnu «\u202f{subject}\u202f»\u202f; noms proches\xa0: {close}. `offswitch claims new FILE` les donne tous",
    ),
    "error.kind_not_taken": (
        "claim '{id}' is of kind '{kind}', which {subject} does not take; write {known}",
        "l’affirmation «\u202f{id}\u202f» est de nature «\u202f{kind}\u202f», que {subject} n’accepte pas\u202f; écrivez {known}",
    ),
    "error.range_reversed": (
        "claim '{id}': value_high is below value; swap them",
        "affirmation «\u202f{id}\u202f»\xa0: value_high est inférieur à value\u202f; échangez-les",
    ),
    "error.unit_of_date": (
        "claim '{id}' is a date in '{unit}'; leave its unit empty",
        "l’affirmation «\u202f{id}\u202f» est une date en «\u202f{unit}\u202f»\u202f; laissez son unité vide",
    ),
    "error.bad_claim_columns": (
        "wrong columns (missing: {missing}; unknown: {unknown}); compare with `offswitch claims new FILE`",
        "colonnes incorrectes (manquantes\xa0: {missing}\u202f; inconnues\xa0: {unknown})\u202f; comparez avec `offswitch claims new FILE`",
    ),
    "error.no_claims": (
        "there are no claims under the header; add a row for each",
        "il n’y a aucune affirmation sous l’en-tête\u202f; ajoutez une ligne pour chacune",
    ),
    "error.unknown_claim": (
        "case '{case}' has no claim '{id}'; nearest: {close}. `offswitch claims list` shows all",
        "le cas «\u202f{case}\u202f» n’a pas d’affirmation «\u202f{id}\u202f»\u202f; noms proches\xa0: {close}. `offswitch claims list` les montre toutes",
    ),
    "error.file_exists": (
        "'{name}' is already there; name a new file",
        "«\u202f{name}\u202f» existe déjà\u202f; nommez un nouveau fichier",
    ),
    "error.bad_window_basis": (
        "claim '{id}': window_basis is '{basis}'; write text, inferred or nothing",
        "affirmation «\u202f{id}\u202f»\xa0: window_basis vaut «\u202f{basis}\u202f»\u202f; écrivez text, inferred ou rien",
    ),
    "error.claim_without_value": (
        "claim '{id}' of kind {kind} needs a value, and value_high if and only if it is a range",
        "l’affirmation «\u202f{id}\u202f» de nature {kind} a besoin d’un value, et d’un value_high si et seulement si c’est un range",
    ),
    "error.bad_comparator": (
        "claim '{id}': the comparator must be one of {known}",
        "affirmation «\u202f{id}\u202f»\xa0: le comparateur doit être l’un de ceux-ci\xa0: {known}",
    ),
    "error.value_too_large": (
        "claim '{id}': no number beyond {most} is taken; correct the value",
        "affirmation «\u202f{id}\u202f»\xa0: aucun nombre au-delà de {most} n’est accepté\u202f; corrigez la valeur",
    ),
    "error.words_with_number": (
        "claim '{id}' is in words and takes neither value nor unit; leave them empty, or write another kind",
        "l’affirmation «\u202f{id}\u202f» est en mots et n’accepte ni valeur ni unité\u202f; laissez-les vides, ou écrivez une autre nature",
    ),
    "error.words_without_direction": (
        "claim '{id}': words about {subject} have no direction; leave the comparator empty",
        "affirmation «\u202f{id}\u202f»\xa0: des mots sur {subject} n’ont pas de sens de variation\u202f; laissez le comparateur vide",
    ),
    "error.text_without_window": (
        "claim '{id}': window_basis is text but there is no window; give window_start and window_end, or leave the basis empty",
        "affirmation «\u202f{id}\u202f»\xa0: window_basis vaut text mais il n’y a pas de fenêtre\u202f; donnez window_start et window_end, ou laissez window_basis vide",
    ),
    "error.claim_window": (
        "claim '{id}': the window starts after it ends; swap window_start and window_end",
        "affirmation «\u202f{id}\u202f»\xa0: la fenêtre commence après sa fin\u202f; échangez window_start et window_end",
    ),
    "error.bad_verdict": (
        "verdict or rule of '{claim}' is unknown",
        "le verdict ou la règle de «\u202f{claim}\u202f» est inconnu",
    ),
    "error.unit_clash": (
        "'{a}' and '{b}' cannot be added; convert one first",
        "«\u202f{a}\u202f» et «\u202f{b}\u202f» ne peuvent être additionnés\u202f; convertissez d’abord l’un d’eux",
    ),
    "error.unpaired": (
        "estimates of {a} and {b} draws cannot be combined; make both in one run",
        "des estimations à {a} et {b} tirages ne peuvent être combinées\u202f; faites les deux en une seule exécution",
    ),
    "error.not_finite": (
        "'{method}' gives a value that is not finite; check its inputs",
        "«\u202f{method}\u202f» donne une valeur qui n’est pas finie\u202f; vérifiez ses données d’entrée",
    ),
    "error.naive_time": (
        "a time without zone; give UTC",
        "un instant sans fuseau\u202f; donnez UTC",
    ),
    "error.empty_interval": (
        "empty interval: {start} is not before {end}",
        "intervalle vide\xa0: {start} ne précède pas {end}",
    ),
    "error.not_a_share": (
        "{values} must lie between 0 and 1",
        "{values} doivent être compris entre 0 et 1",
    ),
    "error.bad_service": (
        "'{service}' is not a service; known: {known}",
        "«\u202f{service}\u202f» n’est pas un service\u202f; connus\xa0: {known}",
    ),
    "error.bad_reach": (
        "'{reach}' is not a reach; known: {known}",
        "«\u202f{reach}\u202f» n’est pas une portée\u202f; connues\xa0: {known}",
    ),
    "error.bad_origin": (
        "origin or series of '{name}' is unknown",
        "l’origine ou la série de «\u202f{name}\u202f» est inconnue",
    ),
    "error.no_segments": (
        "shutdown '{name}' has no segments",
        "la coupure «\u202f{name}\u202f» n’a aucun segment",
    ),
    "error.overlapping_segments": (
        "segments of {service} in {place} overlap",
        "des segments de {service} se chevauchent ({place})",
    ),
    "error.overlapping_flows": (
        "'{a}' and '{b}' cover the same flow ({flows}) and cannot be added; give them different totals and set the figures side by side",
        "«\u202f{a}\u202f» et «\u202f{b}\u202f» couvrent le même flux ({flows}) et ne peuvent être additionnés\u202f; donnez-leur des totaux différents et mettez les chiffres côte à côte",
    ),
    "error.unlike_exposures": (
        "'{a}' and '{b}' differ in place or price year and cannot be added; give them different totals",
        "«\u202f{a}\u202f» et «\u202f{b}\u202f» diffèrent par le lieu ou l’année des prix et ne peuvent être additionnés\u202f; donnez-leur des totaux différents",
    ),
    "error.not_reached": (
        "the shutdown says nothing of service {service} in {place}, on which '{component}' depends; give observations of it, or of service all",
        "la coupure ne dit rien du service {service} ({place}), dont dépend «\u202f{component}\u202f»\u202f; donnez-en des observations, ou du service all",
    ),
    "error.bad_share": (
        "parameter '{name}' is a {unit} and its distribution leaves 0 to 1; use a point, uniform or triangular inside them",
        "le paramètre «\u202f{name}\u202f» est un {unit} et sa distribution sort de 0 à 1\u202f; utilisez un point, uniform ou triangular à l’intérieur",
    ),
    "error.not_per_hour": (
        "exposure '{component}' has the unit '{unit}'; give it per hour, such as usd/h",
        "l’exposition «\u202f{component}\u202f» a l’unité «\u202f{unit}\u202f»\u202f; donnez-la par heure, comme usd/h",
    ),
    "error.negative_exposure": (
        "exposure '{component}' is negative; give 0 or more",
        "l’exposition «\u202f{component}\u202f» est négative\u202f; donnez 0 ou plus",
    ),
    "error.no_flows": (
        "exposure '{component}' names no flow; list what it covers, separated by spaces",
        "l’exposition «\u202f{component}\u202f» ne nomme aucun flux\u202f; donnez ce qu’elle couvre, séparé par des espaces",
    ),
    "error.bad_impact_function": (
        "impact function '{name}' must rise from (0, 0), within 0 to 1",
        "la fonction d’impact «\u202f{name}\u202f» doit croître à partir de (0, 0), entre 0 et 1",
    ),
    "error.impacts_shape": (
        "`{name}` has the shape {shape}; give {wanted}: E events, X exposures",
        "`{name}` a la forme {shape}\u202f; donnez {wanted}\xa0: E événements, X expositions",
    ),
    "error.impacts_negative": (
        "`{name}` holds a negative or not finite number; give 0 or more",
        "`{name}` contient un nombre négatif ou non fini\u202f; donnez 0 ou plus",
    ),
    "error.impacts_function": (
        "`function_of` names a function that was not given; number the {known} from 0",
        "`function_of` nomme une fonction qui n’a pas été donnée\u202f; numérotez les {known} à partir de 0",
    ),
    "error.not_a_matrix": (
        "the values have the shape {shape}; give one row a series and one column a bin: values[None, :] makes that of a single series",
        "les valeurs ont la forme {shape}\u202f; donnez une ligne par série et une colonne par intervalle\xa0: values[None, :] en fait une à partir d’une seule série",
    ),
    "error.bad_values": (
        "some values are below 0 or infinite; give levels, and NaN where nothing was observed",
        "certaines valeurs sont inférieures à 0 ou infinies\u202f; donnez des niveaux, et NaN si rien n’a été observé",
    ),
    "error.bad_matrix": (
        "the values have the shape {shape}; give {series} rows, one a series, and a column a bin",
        "les valeurs ont la forme {shape}\u202f; donnez {series} lignes, une par série, et une colonne par intervalle",
    ),
    "error.same_file": (
        "'{name}' is asked for twice; name two files",
        "«\u202f{name}\u202f» est demandé deux fois\u202f; nommez deux fichiers",
    ),
    "error.bad_url": (
        "'{url}' is no address of a page; write one that begins with https:// or http://",
        "«\u202f{url}\u202f» n’est pas l’adresse d’une page\u202f; écrivez-en une qui commence par https:// ou http://",
    ),
    "error.not_written": (
        "cannot write '{name}' ({reason}); nothing was written",
        "impossible d’écrire «\u202f{name}\u202f» ({reason})\u202f; rien n’a été écrit",
    ),
    "error.no_report_extra": (
        "a page, figures and a PDF need the extra `report`: pip install 'offswitch[report]'",
        "une page, des figures et un PDF exigent l’extra `report`\xa0: pip install 'offswitch[report]'",
    ),
    "error.unwritable": (
        "cannot write '{name}' ({reason}); the file that was there is unchanged",
        "impossible d’écrire «\u202f{name}\u202f» ({reason})\u202f; le fichier qui s’y trouvait est inchangé",
    ),
    "expect.text": (
        "text in quotes",
        "du texte entre guillemets",
    ),
    "expect.number": (
        "a number",
        "un nombre",
    ),
    "expect.finite": (
        "a finite number",
        "un nombre fini",
    ),
    "expect.positive": (
        "a number above zero",
        "un nombre supérieur à zéro",
    ),
    "expect.whole": (
        "a whole number",
        "un nombre entier",
    ),
    "expect.one_of": (
        "one of {known}",
        "l’un de {known}",
    ),
    "expect.time": (
        "a time with its zone, such as 2022-01-05T10:30:00Z",
        "un instant avec son fuseau, comme 2022-01-05T10:30:00Z",
    ),
    "expect.table": (
        "a table",
        "une table",
    ),
    "expect.tables": (
        "an array of tables",
        "un tableau de tables",
    ),
    "expect.distribution": (
        'a number, or a distribution in quotes such as "uniform(0.2, 0.4)"',
        'un nombre, ou une distribution entre guillemets comme "uniform(0.2, 0.4)"',
    ),
    "expect.numbers": (
        "a list of numbers",
        "une liste de nombres",
    ),
    "expect.dates": (
        "a list of dates such as 2022-01-07",
        "une liste de dates comme 2022-01-07",
    ),
    "expect.change": (
        "a share between -1 and 1, such as -0.12",
        "une part entre -1 et 1, comme -0.12",
    ),
    "expect.utf8": (
        "not UTF-8 text",
        "ce n’est pas du texte UTF-8",
    ),
}
