"""What can be wrong with a source, its address or its answer."""

TEXT: dict[str, tuple[str, str]] = {
    "error.bad_base": (
        "{source}: '{url}' is no base address; write one such as https://example.org/api",
        "{source}\xa0: «\u202f{url}\u202f» n’est pas une adresse de base\u202f; écrivez-en une telle que https://example.org/api",
    ),
    "error.clear_base": (
        "{source}: {url} would send everything in clear; write https://, which http:// may replace on this machine only (http://127.0.0.1:PORT)",
        "{source}\xa0: {url} enverrait tout en clair\u202f; écrivez https://, que http:// ne peut remplacer que sur cette machine (http://127.0.0.1:PORT)",
    ),
    "error.user_in_base": (
        "{source}: the base address holds a user or password, which would be shown; give {names} instead",
        "{source}\xa0: l’adresse de base contient un utilisateur ou un mot de passe, qui serait montré\u202f; donnez plutôt {names}",
    ),
    "error.bad_proxy": (
        "{source}: the proxy that HTTP_PROXY or HTTPS_PROXY names cannot be used; write it as http://HOST:PORT",
        "{source}\xa0: le mandataire que nomme HTTP_PROXY ou HTTPS_PROXY est inutilisable\u202f; écrivez-le comme http://HOST:PORT",
    ),
    "error.bad_roots": (
        "{source}: SSL_CERT_FILE or SSL_CERT_DIR names no certificates that can be read; correct or unset it",
        "{source}\xa0: SSL_CERT_FILE ou SSL_CERT_DIR ne nomme aucun certificat lisible\u202f; corrigez ou supprimez cette variable",
    ),
    "error.other_host": (
        "{source}: {url} is not below {base}; only addresses of that host are asked",
        "{source}\xa0: {url} n’est pas sous {base}\u202f; seules des adresses de cet hôte sont demandées",
    ),
    "error.no_secret": (
        '{source}: needs {name}; set the environment variable {name}, or write {name} = "..." into {path} (chmod 600)',
        '{source}\xa0: exige {name}\u202f; définissez la variable d’environnement {name}, ou écrivez {name} = "..." dans {path} (chmod 600)',
    ),
    "error.open_secrets": (
        "others can read it, and it holds secrets; run: chmod 600 '{path}'",
        "d’autres peuvent le lire, et il contient des secrets\u202f; exécutez\xa0: chmod 600 '{path}'",
    ),
    "error.bad_secrets": (
        'it cannot be read as TOML ({reason}); write lines such as NAME = "..."',
        'il ne peut être lu comme TOML ({reason})\u202f; écrivez des lignes telles que NAME = "..."',
    ),
    "error.bad_secret": (
        "the secret {name} is no text of one line of printable letters; correct it in {where}",
        "le secret {name} n’est pas un texte d’une ligne de caractères imprimables\u202f; corrigez-le dans {where}",
    ),
    "error.unreachable": (
        "{source}: {url} cannot be reached ({reason}) after {tries} tries; check the network and the address, or try later",
        "{source}\xa0: {url} n’a pu être joint ({reason}) après {tries:|one=# tentative|other=# tentatives}\u202f; vérifiez le réseau et l’adresse, ou essayez plus tard",
    ),
    "error.tls": (
        "{source}: {url} shows a certificate that cannot be trusted ({reason}); nothing was sent. Check the address and this machine's clock; a network that replaces certificates needs SSL_CERT_FILE",
        "{source}\xa0: {url} présente un certificat auquel on ne peut se fier ({reason})\u202f; rien n’a été envoyé. Vérifiez l’adresse et l’horloge de cette machine\u202f; un réseau qui remplace les certificats exige SSL_CERT_FILE",
    ),
    "error.too_slow": (
        "{source}: {url} took longer than {seconds:g} s ({doing}); try later, or ask for less",
        "{source}\xa0: {url} a pris plus de {seconds:g} s ({doing})\u202f; essayez plus tard, ou demandez moins",
    ),
    "error.slow_body": (
        "{source}: the answer of {url} came at {speed:,.0f} bytes a second, fewer than {least:,.0f}, and was given up after {tries} tries; try later",
        "{source}\xa0: la réponse de {url} venait à {speed:,.0f} octets par seconde, moins que {least:,.0f}, et a été abandonnée après {tries:|one=# tentative|other=# tentatives}\u202f; essayez plus tard",
    ),
    "error.cut_body": (
        "{source}: the answer of {url} was cut off after {bytes:,} bytes, {tries} times; try later",
        "{source}\xa0: la réponse de {url} a été interrompue après {bytes:,|one=# octet|other=# octets}, {tries} fois\u202f; essayez plus tard",
    ),
    "error.retry_after": (
        "{source}: {url} answered {status} and asks to wait {wait:,.0f} s, longer than the {left:,.1f} s left for it; try again after that",
        "{source}\xa0: {url} a répondu {status} et demande d’attendre {wait:,.0f} s, plus que les {left:,.1f} s qui restent\u202f; réessayez après ce délai",
    ),
    "error.off_host": (
        "{source}: {url} redirects to {host}, another host than its own, which is not followed; if the source has moved, give its new address with --base-url {source}=URL",
        "{source}\xa0: {url} redirige vers {host}, un autre hôte que le sien, ce qui n’est pas suivi\u202f; si la source a déménagé, donnez sa nouvelle adresse avec --base-url {source}=URL",
    ),
    "error.redirects": (
        "{source}: {url} redirects more than {most} times; try later",
        "{source}\xa0: {url} redirige plus de {most} fois\u202f; essayez plus tard",
    ),
    "error.bad_redirect": (
        "{source}: {url} answered {status} without saying where to; try later",
        "{source}\xa0: {url} a répondu {status} sans dire vers où\u202f; essayez plus tard",
    ),
    "error.http_status": (
        "{source}: {url} answered {status} {reason}{said}; {remedy}",
        "{source}\xa0: {url} a répondu {status} {reason}{said}\u202f; {remedy}",
    ),
    "error.too_large": (
        "{source}: the answer of {url} is larger than {most:,.0f} MiB{packed}; ask for a shorter window",
        "{source}\xa0: la réponse de {url} dépasse {most:,.0f} Mio{packed}\u202f; demandez une fenêtre plus courte",
    ),
    "error.bad_encoding": (
        "{source}: the answer of {url} is not the {encoding} that it says it is; try later",
        "{source}\xa0: la réponse de {url} n’est pas le {encoding} qu’elle dit être\u202f; essayez plus tard",
    ),
    "error.html_page": (
        "{source}: {url} answered with a web page{title} in place of {wanted}; it may be down, behind a browser check, or have moved",
        "{source}\xa0: {url} a répondu par une page web{title} et non par {wanted}\u202f; le service est peut-être arrêté, derrière un contrôle du navigateur, ou a déménagé",
    ),
    "error.wrong_type": (
        "{source}: {url} answered with {found} in place of {wanted}; its format may have changed",
        "{source}\xa0: {url} a répondu par {found} et non par {wanted}\u202f; son format a pu changer",
    ),
    "error.not_utf8": (
        "{source}: the answer of {url} is not UTF-8 text, from byte {byte:,} on; try later",
        "{source}\xa0: la réponse de {url} n’est pas du texte UTF-8, à partir de l’octet {byte:,}\u202f; essayez plus tard",
    ),
    "error.not_json": (
        "{source}: the answer of {url} is not JSON, from letter {letter:,} on ({reason}); its format may have changed",
        "{source}\xa0: la réponse de {url} n’est pas du JSON, à partir du caractère {letter:,} ({reason})\u202f; son format a pu changer",
    ),
    "error.json_cut": (
        "{source}: the answer of {url} ends in the middle, after {letters:,} letters; try later",
        "{source}\xa0: la réponse de {url} s’arrête au milieu, après {letters:,|one=# caractère|other=# caractères}\u202f; essayez plus tard",
    ),
    "error.json_twice": (
        "{source}: the answer of {url} has the field '{name}' twice in one object; its format may have changed",
        "{source}\xa0: la réponse de {url} a deux fois le champ «\u202f{name}\u202f» dans un même objet\u202f; son format a pu changer",
    ),
    "error.json_number": (
        "{source}: the answer of {url} has the number {text}, which is none that JSON knows; its format may have changed",
        "{source}\xa0: la réponse de {url} a le nombre {text}, que JSON ne connaît pas\u202f; son format a pu changer",
    ),
    "error.json_deep": (
        "{source}: the answer of {url} is nested deeper than any documented; its format may have changed",
        "{source}\xa0: la réponse de {url} est imbriquée plus profondément que tout ce qui est documenté\u202f; son format a pu changer",
    ),
    "error.offline": (
        "{source}: {request} is not in the cache, and offline nothing is asked; run once without --offline",
        "{source}\xa0: {request} n’est pas dans le cache, et hors ligne rien n’est demandé\u202f; exécutez une fois sans --offline",
    ),
    "error.cache_unusable": (
        "the cache of answers cannot be used ({reason}); remove it, as it is made anew",
        "le cache des réponses est inutilisable ({reason})\u202f; supprimez-le, il est refait à neuf",
    ),
    "error.unknown_fault": (
        "no fault is called '{name}'; known: {known}",
        "aucun défaut ne s’appelle «\u202f{name}\u202f»\u202f; connus\xa0: {known}",
    ),
    "error.bad_fault_count": (
        "'{text}' must read {name}, or {name}:K with a whole number K of first requests; tls-failure takes none",
        "«\u202f{text}\u202f» doit se lire {name}, ou {name}:K avec un nombre entier K de premières requêtes\u202f; tls-failure n’en prend pas",
    ),
    "error.port_taken": (
        "port {port} of this machine cannot be listened to ({reason}); take another, or 0 for any",
        "impossible d’écouter sur le port {port} de cette machine ({reason})\u202f; prenez-en un autre, ou 0 pour n’importe lequel",
    ),
    "error.no_testing_extra": (
        "the fakes need the extra `testing`: pip install 'offswitch[testing]'",
        "les sources factices exigent l’extra `testing`\xa0: pip install 'offswitch[testing]'",
    ),
    "error.schema_drift": (
        "{source}: the answer is not as documented: {at} is {found}, and should be {expected}; the source may have changed its format",
        "{source}\xa0: la réponse n’est pas conforme à la documentation\xa0: {at}\xa0: trouvé {found}, attendu {expected}\u202f; la source a pu changer de format",
    ),
    "error.schema_field": (
        "{source}: the answer is not as documented: there is no {at} (there are: {known}); the source may have changed its format",
        "{source}\xa0: la réponse n’est pas conforme à la documentation\xa0: {at} n’y est pas (il y a\xa0: {known})\u202f; la source a pu changer de format",
    ),
    "error.contradiction": (
        "{source}: the answer contradicts itself: two rows of {of} ({one}; {other}); try later",
        "{source}\xa0: la réponse se contredit\xa0: deux lignes de {of} ({one}\u202f; {other})\u202f; essayez plus tard",
    ),
    "remedy.401": (
        "check {names}, which it refuses",
        "vérifiez {names}, qui est refusé",
    ),
    "remedy.401_open": (
        "it asks for a login that is not documented; its terms may have changed",
        "une identification non documentée est demandée\u202f; les conditions d’accès ont pu changer",
    ),
    "remedy.404": (
        "what was asked for is not there; its address may have changed",
        "ce qui était demandé n’est pas là\u202f; l’adresse a pu changer",
    ),
    "remedy.429": (
        "it asks for fewer requests; try later",
        "moins de requêtes sont demandées\u202f; essayez plus tard",
    ),
    "remedy.client": (
        "the question was refused; it will not help to ask it again",
        "la question a été refusée\u202f; la reposer ne servira à rien",
    ),
    "remedy.server": (
        "the fault is on its side; try later",
        "le défaut est de son côté\u202f; essayez plus tard",
    ),
    "said.http": (
        ": '{text}'",
        ": «\u202f{text}\u202f»",
    ),
    "said.title": (
        " ('{title}')",
        " («\u202f{title}\u202f»)",
    ),
    "said.packed": (
        " once unpacked",
        " une fois décompressée",
    ),
    "doing.body": (
        "reading the answer",
        "lecture de la réponse",
    ),
    "doing.pace": (
        "waiting for a turn: {source} is asked at most {requests} times in {per:g} s",
        "attente d’un tour\xa0: au plus {requests:|one=# requête|other=# requêtes} en {per:g} s pour {source}",
    ),
    "doing.answer": (
        "waiting for the answer",
        "attente de la réponse",
    ),
    "reason.connect": (
        "no connection",
        "pas de connexion",
    ),
    "reason.connect_time": (
        "no connection within {seconds:g} s",
        "pas de connexion en {seconds:g} s",
    ),
    "reason.read_time": (
        "no answer within {seconds:g} s",
        "pas de réponse en {seconds:g} s",
    ),
    "reason.tls": (
        "the encrypted connection could not be set up",
        "la connexion chiffrée n’a pu être établie",
    ),
    "reason.proxy": (
        "the proxy refused",
        "le mandataire a refusé",
    ),
    "reason.reset": (
        "the connection was broken off",
        "la connexion a été rompue",
    ),
    "reason.protocol": (
        "the answer is not HTTP",
        "la réponse n’est pas du HTTP",
    ),
    "reason.refused": (
        "connection refused",
        "connexion refusée",
    ),
    "wanted.json": (
        "JSON",
        "du JSON",
    ),
    "wanted.text": (
        "text",
        "du texte",
    ),
    "wanted.bytes": (
        "a file",
        "un fichier",
    ),
    "progress.pause": (
        "another try in {seconds:.1f} s; {why}",
        "nouvelle tentative dans {seconds:.1f} s\u202f; {why}",
    ),
    "progress.turn": (
        "waiting {seconds:.1f} s for a turn",
        "attente d’un tour, {seconds:.1f} s",
    ),
    "note.clock_skew": (
        "the clock of {source} and this machine's differ by {minutes:,.0f} minutes, so what \"now\" is cannot be told; set this machine's clock",
        "l’horloge de {source} et celle de cette machine diffèrent de {minutes:,.0f}\xa0min, on ne peut donc dire quel instant est «\u202fmaintenant\u202f»\u202f; réglez l’horloge de cette machine",
    ),
    "note.outside": (
        "{source}: {count:,} rows outside the window were left out",
        "{source}\xa0: {count:,|one=# ligne hors de la fenêtre a été laissée de côté|other=# lignes hors de la fenêtre ont été laissées de côté}",
    ),
    "note.twice": (
        "{source}: {count:,} rows that stood twice were kept once",
        "{source}\xa0: {count:,|one=# ligne qui figurait deux fois n’a été gardée qu’une fois|other=# lignes qui figuraient deux fois n’ont été gardées qu’une fois}",
    ),
    "help.testing": (
        "Serve fakes of the public sources on loopback, from a made-up world.",
        "Sert sur la boucle locale des répliques factices des sources publiques, tirées d’un monde inventé.",
    ),
    "help.testing_port": (
        "port of 127.0.0.1; 0 takes a free one",
        "port de 127.0.0.1\u202f; 0 en prend un libre",
    ),
    "help.testing_fault": (
        "what goes wrong: a name, or NAME:K for the first K requests; `list` names all",
        "ce qui va mal\xa0: un nom, ou NAME:K pour les K premières requêtes\u202f; `list` les nomme tous",
    ),
    "help.testing_seed": (
        "of the made-up world, and of what a fault draws",
        "du monde inventé, et de ce que tire un défaut",
    ),
    "testing.ready": (
        "ready",
        "prêt",
    ),
    "testing.source": (
        "--base-url {source}={url}/{source}",
        "--base-url {source}={url}/{source}",
    ),
    "fault.429": (
        "answers 429, too many requests, without saying how long to wait",
        "répond 429, trop de requêtes, sans dire combien attendre",
    ),
    "fault.429-retry-after": (
        "answers 429 and asks to wait 1 second",
        "répond 429 et demande d’attendre 1 seconde",
    ),
    "fault.500": (
        "answers 500, an error of its own",
        "répond 500, une erreur de son fait",
    ),
    "fault.503": (
        "answers 503, not available",
        "répond 503, non disponible",
    ),
    "fault.slow-first-byte": (
        "takes 5 seconds until it says anything",
        "met 5 secondes avant de dire quoi que ce soit",
    ),
    "fault.slow-body": (
        "sends its answer at 20 bytes a second",
        "envoie sa réponse à 20 octets par seconde",
    ),
    "fault.cut-body": (
        "ends the connection in the middle of the answer",
        "met fin à la connexion au milieu de la réponse",
    ),
    "fault.wrong-content-type": (
        "calls its answer application/octet-stream",
        "appelle sa réponse application/octet-stream",
    ),
    "fault.html-error-page": (
        "answers 200 with a web page",
        "répond 200 avec une page web",
    ),
    "fault.gzip-bomb": (
        "sends a megabyte that unpacks to a gigabyte",
        "envoie un mégaoctet qui en décompressé fait un gigaoctet",
    ),
    "fault.invalid-utf8": (
        "puts a byte that is not UTF-8 into the middle of the answer",
        "met au milieu de la réponse un octet qui n’est pas de l’UTF-8",
    ),
    "fault.schema-drift": (
        "renames a field, or puts a number into a list",
        "renomme un champ, ou met un nombre dans une liste",
    ),
    "fault.duplicated-rows": (
        "gives every row twice",
        "donne chaque ligne deux fois",
    ),
    "fault.out-of-order-rows": (
        "gives the rows in reverse",
        "donne les lignes en ordre inverse",
    ),
    "fault.clock-skew": (
        "dates its answers an hour back",
        "date ses réponses d’une heure plus tôt",
    ),
    "fault.redirect-off-host": (
        "redirects to another host",
        "redirige vers un autre hôte",
    ),
    "fault.tls-failure": (
        "shows a certificate that nobody vouches for",
        "présente un certificat dont personne ne répond",
    ),
    "fault.reset": (
        "breaks the connection off without an answer",
        "rompt la connexion sans réponse",
    ),
    "shape.whole_answer": (
        "the whole",
        "le tout",
    ),
    "shape.nothing": (
        "none",
        "rien",
    ),
    "shape.null": (
        "null",
        "null",
    ),
    "shape.object_of": (
        "an object of {names}",
        "un objet ({names})",
    ),
    "shape.list_of": (
        "a list of {count:,}",
        "une liste de {count:,|one=# élément|other=# éléments}",
    ),
    "shape.text_of": (
        "the text '{text}'",
        "le texte «\u202f{text}\u202f»",
    ),
    "shape.object": (
        "an object",
        "un objet",
    ),
    "shape.list": (
        "a list",
        "une liste",
    ),
    "shape.longer_list": (
        "a longer list",
        "une liste plus longue",
    ),
    "shape.text": (
        "a text",
        "un texte",
    ),
    "shape.whole": (
        "a whole number",
        "un nombre entier",
    ),
    "shape.number": (
        "a finite number",
        "un nombre fini",
    ),
    "shape.flag": (
        "true or false",
        "true ou false",
    ),
    "shape.seconds": (
        "Unix seconds from 1973 to 2286",
        "des secondes Unix de 1973 à 2286",
    ),
    "shape.millis": (
        "Unix milliseconds from 1973 to 2286",
        "des millisecondes Unix de 1973 à 2286",
    ),
    "shape.time": (
        "a time in ISO 8601",
        "un instant ISO 8601",
    ),
    "shape.zoned_time": (
        "a time with its zone",
        "un instant avec son fuseau",
    ),
    "shape.csv": (
        "CSV",
        "du CSV",
    ),
    "shape.header": (
        "a header with the documented columns, each once",
        "un en-tête avec les colonnes documentées, une fois chacune",
    ),
    "shape.row": (
        "a row as long as the header",
        "une ligne aussi longue que l’en-tête",
    ),
    "shape.column": (
        "values of one type",
        "des valeurs d’un seul type",
    ),
    "shape.no_null": (
        "never null",
        "autre chose que null",
    ),
}
