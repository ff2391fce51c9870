"""The command line: help, progress and prompts."""

TEXT: dict[str, tuple[str, str]] = {
    "help.app": (
        "Measure what happens when a country's internet is turned off.",
        "Mesure ce qui se passe quand l’internet d’un pays est éteint.",
    ),
    "help.version": (
        "Print the version and leave.",
        "Affiche la version et s’arrête.",
    ),
    "help.assess": (
        "Assess a shutdown: what happened, what it cost, what it did to Bitcoin, and what holds of what was said.",
        "Évalue une coupure\xa0: ce qui s’est passé, ce qu’elle a coûté, ce qu’elle a fait à Bitcoin, et ce qui tient de ce qui a été dit.",
    ),
    "help.case": (
        "An embedded case (see `offswitch cases`) or the path of a case folder.",
        "Un cas intégré (voir `offswitch cases`) ou le chemin d’un dossier de cas.",
    ),
    "help.lang": (
        "Language of what is printed.",
        "Langue de ce qui est affiché.",
    ),
    "help.json": (
        "Print JSON instead of text.",
        "Affiche du JSON au lieu du texte.",
    ),
    "help.seed": (
        "Seed of every random draw.",
        "Graine de tous les tirages aléatoires.",
    ),
    "help.draws": (
        "Number of draws.",
        "Nombre de tirages.",
    ),
    "help.set": (
        "Fix a named parameter, e.g. --set level_window=0.5. May be repeated.",
        "Fixe un paramètre nommé, p. ex. --set level_window=0.5. Peut être répété.",
    ),
    "help.full": (
        "Print every cost, change, claim, parameter and source.",
        "Affiche chaque coût, variation, affirmation, paramètre et source.",
    ),
    "help.output": (
        "Write to this file instead of the terminal.",
        "Écrit dans ce fichier au lieu du terminal.",
    ),
    "help.html": (
        "Write the report as one page to this file too (extra: report).",
        "Écrit aussi le rapport en une page dans ce fichier (extra\xa0: report).",
    ),
    "help.figures": (
        "Write each figure as PNG, SVG and CSV to this folder too (extra: report).",
        "Écrit aussi chaque figure en PNG, SVG et CSV dans ce dossier (extra\xa0: report).",
    ),
    "help.detect": (
        "Find the outages in a file of series, or in a case: when, how deep, how sure, which signals saw them, and how likely each was ordered.",
        "Trouve les pannes dans un fichier de séries, ou dans un cas\xa0: quand, de quelle profondeur, avec quelle sûreté, quels signaux les ont vues, et avec quelle probabilité chacune était ordonnée.",
    ),
    "help.detect_source": (
        "A CSV file (.csv, .csv.gz) or Parquet file of measurements, or a case (see `offswitch cases`).",
        "Un fichier CSV (.csv, .csv.gz) ou Parquet de mesures, ou un cas (voir `offswitch cases`).",
    ),
    "help.detect_time": (
        "Column of times: ISO 8601 with an offset, or Unix seconds. Default: time.",
        "Colonne des instants\xa0: ISO 8601 avec un décalage, ou secondes Unix. Par défaut\xa0: time.",
    ),
    "help.detect_value": (
        "Column of measurements, where lower is worse unless the signal says otherwise (latency, loss); empty where nothing was observed. Default: value.",
        "Colonne des mesures, où plus bas est pire sauf si le signal dit le contraire (latency, loss)\u202f; vide si rien n’a été observé. Par défaut\xa0: value.",
    ),
    "help.detect_key": (
        "Column that tells places apart: codes of ISO 3166, or any names; a/b/c lies in a/b. Default: key, if there is one.",
        "Colonne qui distingue les lieux\xa0: codes ISO 3166, ou noms quelconques\u202f; a/b/c est dans a/b. Par défaut\xa0: key, si elle existe.",
    ),
    "help.detect_signal_column": (
        "Column that names what was measured. Default: signal, if there is one.",
        "Colonne qui nomme ce qui a été mesuré. Par défaut\xa0: signal, si elle existe.",
    ),
    "help.detect_network": (
        "Column that tells networks apart. Default: network, if there is one.",
        "Colonne qui distingue les réseaux. Par défaut\xa0: network, si elle existe.",
    ),
    "help.detect_signal": (
        "What was measured, where no column says it: bgp, active, telescope, traffic, probes, pings, latency, loss; with mobile or fixed in the name for one service (mobile_traffic).",
        "Ce qui a été mesuré, si aucune colonne ne le dit\xa0: bgp, active, telescope, traffic, probes, pings, latency, loss\u202f; avec mobile ou fixed dans le nom pour un seul service (mobile_traffic).",
    ),
    "help.detect_zone": (
        "Clock of times that name no offset, such as UTC or Asia/Almaty.",
        "Horloge des instants sans décalage, comme UTC ou Asia/Almaty.",
    ),
    "help.detect_step": (
        "Gather measurements into bins of so many seconds. Without it the times must be evenly spaced.",
        "Regroupe les mesures en intervalles de ce nombre de secondes. Sans elle, les instants doivent être régulièrement espacés.",
    ),
    "help.detect_place": (
        "Where the series are, in ISO 3166 (KZ, KAZ or KZ-ALA): for local times and the country's record. Not needed where the keys say it.",
        "Où sont les séries, en ISO 3166 (KZ, KAZ ou KZ-ALA)\xa0: pour les heures locales et les antécédents du pays. Inutile si les clés le disent.",
    ),
    "help.detect_mode": (
        "When to judge whether an outage was ordered: at its onset, which reads neither its length nor which signals fell in the end, or after.",
        "Quand juger si une panne était ordonnée\xa0: à son début, sans lire ni sa durée ni les signaux finalement tombés, ou après (after).",
    ),
    "help.detect_record": (
        "Whether that judgement may read the country's record of shutdowns: yes or no.",
        "Si ce jugement peut lire les antécédents de coupures du pays\xa0: yes ou no.",
    ),
    "help.figure": (
        "Draw what was found to this file too: .html, .svg or .png (extra: report).",
        "Dessine aussi ce qui a été trouvé dans ce fichier\xa0: .html, .svg ou .png (extra\xa0: report).",
    ),
    "help.cases": (
        "List the embedded cases, show one, or start a new one.",
        "Liste les cas intégrés, en montre un, ou en commence un nouveau.",
    ),
    "help.show": (
        "Show what a case holds.",
        "Montre ce que contient un cas.",
    ),
    "help.sources": (
        "List its sources too.",
        "Liste aussi ses sources.",
    ),
    "help.new": (
        "Write a documented template of a case folder that runs as it is.",
        "Écrit un modèle documenté de dossier de cas, qui fonctionne tel quel.",
    ),
    "help.folder": (
        "Folder to write; it must be new or empty.",
        "Dossier à écrire\u202f; il doit être nouveau ou vide.",
    ),
    "help.claims": (
        "What was said about a shutdown, and what holds of it.",
        "Ce qui a été dit d’une coupure, et ce qui en tient.",
    ),
    "help.claims_list": (
        "List the claims of a case with their verdicts.",
        "Liste les affirmations d’un cas avec leurs verdicts.",
    ),
    "help.claims_show": (
        "Show everything about one claim of a case.",
        "Montre tout d’une affirmation d’un cas.",
    ),
    "help.claims_check": (
        "Check claims of your own, from a CSV file, against the record of a case.",
        "Vérifie vos propres affirmations, d’un fichier CSV, avec ce qui est attesté dans un cas.",
    ),
    "help.claims_new": (
        "Write a template of a file of claims, and print what it may hold.",
        "Écrit un modèle de fichier d’affirmations, et affiche ce qu’il peut contenir.",
    ),
    "help.claim": (
        "Id of a claim (see `offswitch claims list`).",
        "Id d’une affirmation (voir `offswitch claims list`).",
    ),
    "help.claims_case": (
        "The case to check against: an embedded one, or the path of a case folder.",
        "Le cas avec lequel vérifier\xa0: un cas intégré, ou le chemin d’un dossier de cas.",
    ),
    "help.claims_file": (
        "CSV file of claims (see `offswitch claims new`).",
        "Fichier CSV d’affirmations (voir `offswitch claims new`).",
    ),
    "help.claims_new_file": (
        "File to write; it must be new.",
        "Fichier à écrire\u202f; il doit être nouveau.",
    ),
    "say.error": (
        "offswitch: {error}",
        "offswitch\xa0: {error}",
    ),
    "say.row": (
        "row {row} (a header would be row 1)",
        "ligne {row} (un en-tête serait la ligne 1)",
    ),
    "say.no_such_folder": (
        "no such folder, or a folder itself",
        "dossier inexistant, ou dossier lui-même",
    ),
    "say.not_allowed": (
        "no permission",
        "permission refusée",
    ),
    "say.is_folder": (
        "it is a folder",
        "c’est un dossier",
    ),
    "say.no_folder": (
        "it is a file, not a folder",
        "c’est un fichier, non un dossier",
    ),
    "say.wrote_figures": (
        "wrote {count} files to {name}",
        "{count:|one=# fichier écrit|other=# fichiers écrits} dans {name}",
    ),
    "say.json_last": (
        "put --json after the command",
        "placez --json après la commande",
    ),
    "say.wrote": (
        "wrote {name}",
        "{name} écrit",
    ),
    "say.new_case": (
        "wrote a case to {folder}; edit its files, then: offswitch assess {folder}",
        "cas écrit dans {folder}\u202f; modifiez ses fichiers, puis\xa0: offswitch assess {folder}",
    ),
    "stage.read": (
        "reading the case",
        "lecture du cas",
    ),
    "stage.series": (
        "reading the series",
        "lecture des séries",
    ),
    "stage.outages": (
        "finding outages (the first run compiles for some seconds)",
        "recherche des pannes (la première exécution compile pendant quelques secondes)",
    ),
    "stage.network": (
        "finding outages",
        "recherche des pannes",
    ),
    "stage.cost": (
        "pricing",
        "chiffrage",
    ),
    "stage.bitcoin": (
        "reading the chain",
        "lecture de la chaîne",
    ),
    "stage.claims": (
        "checking claims",
        "vérification des affirmations",
    ),
    "stage.draw": (
        "drawing",
        "dessin",
    ),
}
