"""The service: its options, what it says when it starts, and what is wrong with a request."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_serve_extra": (
        "the service needs the extra `serve`: pip install 'offswitch[serve]'",
        "le service exige l’extra `serve`\xa0: pip install 'offswitch[serve]'",
    ),
    "error.serve_needs_token": (
        "{host} can be reached from other machines; give a token by --token-file or {variable}, or let everyone in with --open-to-everyone",
        "{host} est joignable depuis d’autres machines\u202f; donnez un jeton par --token-file ou {variable}, ou laissez entrer tout le monde avec --open-to-everyone",
    ),
    "error.serve_two_doors": (
        "a token and --open-to-everyone exclude each other; give one",
        "un jeton et --open-to-everyone s’excluent\u202f; donnez l’un des deux",
    ),
    "error.short_token": (
        "a token needs at least {least} characters, without spaces; `openssl rand -hex 32` makes one",
        "un jeton doit avoir au moins {least} caractères, sans espaces\u202f; `openssl rand -hex 32` en fabrique un",
    ),
    "error.no_token_file": (
        "the token cannot be read ({reason}); check its path",
        "le jeton ne peut être lu ({reason})\u202f; vérifiez son chemin",
    ),
    "error.address_taken": (
        "cannot listen on {host} port {port} ({reason}); choose another with --port",
        "impossible d’écouter sur {host}, port {port} ({reason})\u202f; choisissez-en un autre avec --port",
    ),
    "error.bad_port": (
        "the port is {port}; give a whole number from 0 to 65535, where 0 takes any that is free",
        "le port est {port}\u202f; donnez un nombre entier de 0 à 65535, où 0 en prend un qui est libre",
    ),
    "error.no_cases_folder": (
        "there is no such folder; --cases takes one that holds case folders",
        "ce dossier n’existe pas\u202f; --cases en prend un qui contient des dossiers de cas",
    ),
    "error.no_case_served": (
        "this service has no case '{name}'; it has {known}",
        "ce service n’a pas de cas «\u202f{name}\u202f»\u202f; il a {known}",
    ),
    "error.no_such_address": (
        "there is nothing at {path}",
        "il n’y a rien à {path}",
    ),
    "error.wrong_method": (
        "{method} is not answered here",
        "rien ne répond ici à {method}",
    ),
    "error.query_unknown": (
        "there is no parameter '{name}'; known: {known}",
        "il n’y a pas de paramètre «\u202f{name}\u202f»\u202f; connus\xa0: {known}",
    ),
    "error.query_missing": (
        "the parameter '{name}' is missing",
        "le paramètre «\u202f{name}\u202f» manque",
    ),
    "error.query_repeated": (
        "the parameter '{name}' is given {count} times; give it once",
        "le paramètre «\u202f{name}\u202f» est donné {count} fois\u202f; donnez-le une fois",
    ),
    "error.query_value": (
        "the parameter '{name}' is '{text}'; give {expected}",
        "le paramètre «\u202f{name}\u202f» vaut «\u202f{text}\u202f»\u202f; donnez {expected}",
    ),
    "error.query_place_or_case": (
        "'{name}' is neither a case of this service nor a country code in capitals (KZ or KAZ); the cases are {known}",
        "«\u202f{name}\u202f» n’est ni un cas de ce service ni un code de pays en capitales (KZ ou KAZ)\u202f; les cas sont {known}",
    ),
    "error.body_not_json": (
        "the body is not JSON of the type application/json; send an object of the parameters",
        "le corps n’est pas du JSON du type application/json\u202f; envoyez un objet des paramètres",
    ),
    "error.body_too_large": (
        "the body has more than {most:,} bytes; send less",
        "le corps dépasse {most:,} octets\u202f; envoyez-en moins",
    ),
    "error.body_late": (
        "the body did not come whole within {seconds:g} s; send it again",
        "le corps n’est pas arrivé entier en {seconds:g} s\u202f; renvoyez-le",
    ),
    "error.address_too_long": (
        "the address has more than {most:,} bytes; send less",
        "l’adresse dépasse {most:,} octets\u202f; envoyez-en moins",
    ),
    "error.wrong_host": (
        "the host '{host}' is not one of this service; use the address that it prints when it starts",
        "l’hôte «\u202f{host}\u202f» n’est pas l’un de ceux de ce service\u202f; utilisez l’adresse qu’il affiche au démarrage",
    ),
    "error.other_origin": (
        "the request comes from another site; use this service's own page, or a program",
        "la requête vient d’un autre site\u202f; utilisez la page de ce service, ou un programme",
    ),
    "error.no_token": (
        "this service asks for a token: send the header `Authorization: Bearer TOKEN`, or sign in at {address}",
        "ce service demande un jeton\xa0: envoyez l’en-tête `Authorization: Bearer TOKEN`, ou identifiez-vous à l’adresse {address}",
    ),
    "error.draws_for_a_job": (
        "{draws:,} draws are more than the {most:,} that a request may ask for; post them as a job to {address}",
        "{draws:,} tirages dépassent les {most:,} qu’une requête peut demander\u202f; soumettez-les comme tâche à {address}",
    ),
    "error.service_busy": (
        "the service works on as many requests as it takes, {most}; ask again in {seconds} s",
        "le service traite déjà autant de requêtes qu’il en accepte, {most}\u202f; redemandez dans {seconds} s",
    ),
    "error.not_ready": (
        "the answer is not ready after {seconds:g} s; it is still being made, so ask again, or post it as a job",
        "la réponse n’est pas prête après {seconds:g} s\u202f; elle est encore en préparation\xa0: redemandez-la, ou soumettez-la comme tâche",
    ),
    "error.service_failed": (
        "the service failed at this; its log says why",
        "le service a échoué sur ceci\u202f; son journal dit pourquoi",
    ),
    "expect.from": (
        "a number from {least:g}",
        "un nombre à partir de {least:g}",
    ),
    "expect.to": (
        "a number of at most {most:g}",
        "un nombre d’au plus {most:g}",
    ),
    "expect.more_than": (
        "a number above {least:g}",
        "un nombre supérieur à {least:g}",
    ),
    "expect.signs": (
        "at most {most} characters",
        "au plus {most} {most:|one=caractère|other=caractères}",
    ),
    "expect.some": (
        "at least one character",
        "au moins un caractère",
    ),
    "expect.values": (
        "at most {most} values",
        "au plus {most} {most:|one=valeur|other=valeurs}",
    ),
    "expect.yes_or_no": (
        "true or false",
        "true ou false",
    ),
    "expect.list": (
        "a list",
        "une liste",
    ),
    "expect.assignment": (
        "NAME=VALUE, with a number as the value",
        "NAME=VALUE, avec un nombre pour valeur",
    ),
    "expect.case": (
        "the name of a case, such as kazakhstan-2022",
        "le nom d’un cas, comme kazakhstan-2022",
    ),
    "expect.country": (
        "a country code in capitals, such as KZ or KAZ",
        "un code de pays en capitales, comme KZ ou KAZ",
    ),
    "expect.described": (
        "what the description at {address} says",
        "ce que dit la description à l’adresse {address}",
    ),
    "help.serve": (
        "Serve the assessments, the page and the figures to a browser or a program on this machine.",
        "Sert les évaluations, la page et les figures à un navigateur ou à un programme de cette machine.",
    ),
    "help.serve_host": (
        "Address to listen on. Any but this machine's own needs a token or --open-to-everyone.",
        "Adresse où écouter. Toute autre que celle de cette machine exige un jeton ou --open-to-everyone.",
    ),
    "help.serve_port": (
        "Port to listen on; 0 takes any that is free.",
        "Port où écouter\u202f; 0 en prend un qui est libre.",
    ),
    "help.serve_cases": (
        "A folder of case folders, served beside the embedded ones. May be repeated.",
        "Un dossier de dossiers de cas, servis à côté des cas intégrés. Peut être répété.",
    ),
    "help.serve_token": (
        "File with the token that a request must carry; else taken from {variable}.",
        "Fichier du jeton que doit porter une requête\u202f; sinon pris dans {variable}.",
    ),
    "help.serve_open": (
        "Listen on any address without a token: whoever reaches this machine can read the cases and make it work.",
        "Écoute sur n’importe quelle adresse sans jeton\xa0: quiconque atteint cette machine peut lire les cas et la faire travailler.",
    ),
    "help.serve_state": (
        "Folder that keeps answers and jobs between runs. Default: in the user's cache.",
        "Dossier qui garde réponses et tâches d’un lancement à l’autre. Par défaut\xa0: dans le cache de l’utilisateur.",
    ),
    "serve.listens": (
        "offswitch listens on {address} (Ctrl-C stops it)",
        "offswitch écoute sur {address} (Ctrl-C l’arrête)",
    ),
    "serve.stopped": (
        "offswitch stopped",
        "offswitch est arrêté",
    ),
    "serve.sign_in": (
        "Sign in",
        "S’identifier",
    ),
    "serve.token": (
        "Token",
        "Jeton",
    ),
    "serve.token_why": (
        "This service asks for the token that its keeper gave you.",
        "Ce service demande le jeton fourni par son responsable.",
    ),
    "serve.token_wrong": (
        "That is not the token.",
        "Ce n’est pas le jeton.",
    ),
    "serve.api.description": (
        "Every answer is what the command of the same name prints with --json. Errors are problem details (RFC 9457), and their detail is the line that the command prints.",
        "Chaque réponse est ce que la commande du même nom affiche avec --json. Les erreurs sont des «\u202fproblem details\u202f» (RFC 9457), et leur champ detail est la ligne qu’affiche la commande.",
    ),
    "serve.api.cases": (
        "List the cases.",
        "Liste les cas.",
    ),
    "serve.api.case": (
        "Show what one case holds, with its sources.",
        "Montre ce que contient un cas, avec ses sources.",
    ),
    "serve.api.assess": (
        "Assess a shutdown.",
        "Évalue une coupure.",
    ),
    "serve.api.simulate": (
        "Price a shutdown that has not happened.",
        "Chiffre une coupure qui n’a pas eu lieu.",
    ),
    "serve.api.outages": (
        "Find the outages of a case, and how likely each was ordered.",
        "Trouve les pannes d’un cas, et avec quelle probabilité chacune était ordonnée.",
    ),
    "serve.api.hashrate": (
        "Say what the blocks of a case tell of hashrate.",
        "Dit ce que les blocs d’un cas révèlent du hashrate.",
    ),
    "serve.api.difficulty": (
        "Work out the retargets of a case, and foretell the next ones.",
        "Calcule les réajustements d’un cas, et prévoit les prochains.",
    ),
    "serve.api.mining": (
        "Say what mining earns, costs and lost in a country, or in that of a case.",
        "Dit ce que le minage rapporte, coûte et a perdu dans un pays, ou dans celui d’un cas.",
    ),
    "serve.api.claims": (
        "Check what was said of a case.",
        "Vérifie ce qui a été dit d’un cas.",
    ),
    "serve.api.price": (
        "Study prices at the event of a case.",
        "Étudie les prix à l’événement d’un cas.",
    ),
    "serve.api.migration": (
        "Say where hashrate goes after a shock, in a country or in that of a case.",
        "Dit où va le hashrate après un choc, dans un pays ou dans celui d’un cas.",
    ),
    "serve.api.partition": (
        "Say what the country of a case, cut off, would mine on a chain of its own.",
        "Dit ce que le pays d’un cas, coupé, minerait sur une chaîne propre.",
    ),
    "serve.api.partition_stated": (
        "The same for a cut of your own.",
        "De même pour une coupure librement énoncée.",
    ),
    "serve.api.payments": (
        "Say what payments, cash and remittances did in the country of a case.",
        "Dit ce qu’il est advenu des paiements, des espèces et des transferts de fonds dans le pays d’un cas.",
    ),
    "serve.api.sources": (
        "List the public sources.",
        "Liste les sources publiques.",
    ),
    "serve.api.source": (
        "Show the card of one source.",
        "Montre la fiche d’une source.",
    ),
    "serve.api.health": (
        "Say that the service runs.",
        "Dit que le service fonctionne.",
    ),
    "serve.given.case": (
        "Name of a case.",
        "Nom d’un cas.",
    ),
    "serve.given.place": (
        "Country in ISO 3166, in capitals (KZ or KAZ).",
        "Pays selon ISO 3166, en capitales (KZ ou KAZ).",
    ),
    "serve.given.case_or_place": (
        "Name of a case, or a country in ISO 3166, in capitals (KZ or KAZ).",
        "Nom d’un cas, ou pays selon ISO 3166, en capitales (KZ ou KAZ).",
    ),
    "serve.given.source": (
        "Name of a source.",
        "Nom d’une source.",
    ),
    "serve.given.lang": (
        "Language of error messages; data are English throughout.",
        "Langue des messages d’erreur\u202f; les données sont en anglais partout.",
    ),
    "serve.given.set": (
        "Fix a named parameter: NAME=VALUE. May be repeated.",
        "Fixe un paramètre nommé\xa0: NAME=VALUE. Peut être répété.",
    ),
    "serve.given.platforms": (
        "How many platforms, where the services are social.",
        "Combien de plateformes, si le service est social.",
    ),
    "serve.given.until": (
        "When the event ends; without it, or hours, it lasts.",
        "Quand l’événement finit\u202f; sans lui, ni hours, il dure.",
    ),
    "serve.given.hours_ahead": (
        "Hours from the moment of the forecast until the event ends, in place of until.",
        "Heures entre le moment de la prévision et la fin de l’événement, à la place de until.",
    ),
}
