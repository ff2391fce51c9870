"""Cards of the sources of blocks, hashrate and prices."""

TEXT: dict[str, tuple[str, str]] = {
    "card.coinmetrics.measures": (
        "The Bitcoin chain by day: the hashrate that its blocks imply (HashRate), the mean difficulty (DiffMean), the number of blocks (BlkCnt), and the price at the end of the day (PriceUSD).",
        "La chaîne Bitcoin par jour\xa0: le hashrate que ses blocs impliquent (HashRate), la difficulté moyenne (DiffMean), le nombre de blocs (BlkCnt), et le prix en fin de journée (PriceUSD).",
    ),
    "card.coinmetrics.misses": (
        "Anything within a day. HashRate is difficulty times blocks found, so it carries the noise of block finding: a standard deviation of about 8 % for a day.",
        "Tout ce qui se passe dans la journée. HashRate est la difficulté multipliée par les blocs trouvés, il porte donc le bruit de la découverte des blocs\xa0: un écart-type d’environ 8\xa0% pour un jour.",
    ),
    "card.coinmetrics.unknown": (
        "A metric that is null or not in a row is unknown; so is a day without a row. 0 is a count of nothing.",
        "Une grandeur qui vaut null ou manque dans une ligne est inconnue\u202f; un jour sans ligne aussi. 0 est un compte de rien.",
    ),
    "card.coinmetrics.bounds": (
        "Days of UTC, each at its start; the price is that of its end, 24 h later. Both ends of a request are inside unless `end_inclusive=false`, which is asked for.",
        "Jours UTC, chacun à son début\u202f; le prix est celui de sa fin, 24 h plus tard. Les deux bornes d’une requête sont incluses sauf avec `end_inclusive=false`, qui est demandé.",
    ),
    "card.coinmetrics.confirmed": (
        "from its documentation (docs.coinmetrics.io: conventions, limits of 10 requests in 6 s, errors, paging) and a working client; no call was made.",
        "d’après sa documentation (docs.coinmetrics.io\xa0: conventions, limites de 10 requêtes en 6 s, erreurs, pagination) et un client qui fonctionne\u202f; aucun appel n’a été fait.",
    ),
    "card.coinmetrics.unconfirmed": (
        "Which of the four metrics are still free; one that is not is refused with status 403 and named. How long a day may still change is not published: 3 days are assumed.",
        "Lesquelles des quatre grandeurs sont encore gratuites\u202f; une qui ne l’est pas est refusée avec le statut 403 et nommée. Combien de temps un jour peut encore changer n’est pas publié\xa0: 3 jours sont supposés.",
    ),
    "error.coinmetrics_paid": (
        "coinmetrics: {metric} is not given without a paid key ({told}); ask for another metric, or another source",
        "coinmetrics\xa0: {metric} n’est pas donné sans clé payante ({told})\u202f; demandez une autre grandeur, ou une autre source",
    ),
    "card.mempool.measures": (
        "Every block of Bitcoin with its height, header time, hash and target (blocks), the site's own daily estimate of hashrate (hashrate), and the difficulty from each retarget on (difficulty). Blocks can be had from any Esplora with --base-url mempool=URL; the other two from a mempool site only.",
        "Chaque bloc de Bitcoin avec sa hauteur, l’heure de son en-tête, son empreinte et sa cible (blocks), l’estimation quotidienne du hashrate par le site lui-même (hashrate), et la difficulté à partir de chaque réajustement (difficulty). Les blocs peuvent être pris de tout Esplora avec --base-url mempool=URL\u202f; les deux autres d’un site mempool seulement.",
    ),
    "card.mempool.misses": (
        "Blocks that lost a race and are on no chain. Header times are the miners' word: up to about 2 h ahead, not always rising. The hashrate list of long ago has fewer than one point a day; the answer then says so.",
        "Les blocs qui ont perdu une course et ne sont sur aucune chaîne. Les heures d’en-tête sont la parole des mineurs\xa0: jusqu’à environ 2 h d’avance, pas toujours croissantes. Pour un passé lointain, la liste du hashrate a moins d’un point par jour\u202f; la réponse le dit alors.",
    ),
    "card.mempool.unknown": (
        "No block is missing without notice: heights must follow one another, each must name the hash before it, lie below its target and share the target of its epoch; where a header is given it must hash to the block's name. A day without an estimate is unknown.",
        "Aucun bloc ne manque sans avertissement\xa0: les hauteurs doivent se suivre, chaque bloc doit nommer l’empreinte du précédent, être sous sa cible et partager la cible de son époque\u202f; si un en-tête est donné, son empreinte doit être le nom du bloc. Un jour sans estimation est inconnu.",
    ),
    "card.mempool.bounds": (
        "Unix seconds, UTC. Blocks are walked down 15 (Esplora: 10) at a time from above the window and picked by header time, start inside and end outside; the median time of eleven blocks, which never falls, tells where to begin and stop.",
        "Secondes Unix, UTC. Les blocs sont parcourus en descendant par 15 (Esplora\xa0: 10) depuis le dessus de la fenêtre et choisis par l’heure de leur en-tête, début inclus et fin exclue\u202f; le temps médian de onze blocs, qui ne décroît jamais, dit où commencer et s’arrêter.",
    ),
    "card.mempool.confirmed": (
        "from the server's source code (github.com/mempool/mempool) and the documentation of Esplora's interface; no call was made.",
        "d’après le code source du serveur (github.com/mempool/mempool) et la documentation de l’interface d’Esplora\u202f; aucun appel n’a été fait.",
    ),
    "card.mempool.unconfirmed": (
        "Its limits are not published (60 requests a minute are kept to), nor terms for its data. Whether every mempool site gives `extras.header`.",
        "Ses limites ne sont pas publiées (on s’en tient à 60 requêtes par minute), ni les conditions d’usage de ses données. Si tout site mempool donne `extras.header`.",
    ),
    "note.reorganised": (
        "the chain was reorganised below block {height:,} while it was read; it was read again",
        "la chaîne a été réorganisée sous le bloc {height:,} pendant sa lecture\u202f; elle a été relue",
    ),
    "error.chain_moves": (
        "{source}: the chain changed under each of {tries} readings; try again in some minutes",
        "{source}\xa0: la chaîne a changé pendant chacune des {tries} lectures\u202f; réessayez dans quelques minutes",
    ),
    "error.chain_times": (
        "{source}: no height is found for the window, as its times do not rise with height; its answers cannot be used",
        "{source}\xa0: aucune hauteur n’est trouvée pour la fenêtre, car ses heures ne croissent pas avec la hauteur\u202f; ses réponses sont inutilisables",
    ),
    "error.blocks_unlinked": (
        "{source}: block {height:,} does not name the hash of the block before it; its answers cannot be used",
        "{source}\xa0: le bloc {height:,} ne nomme pas l’empreinte du bloc précédent\u202f; ses réponses sont inutilisables",
    ),
    "error.blocks_bits": (
        "{source}: block {height:,} has the target {bits} amid an epoch of another; its answers cannot be used",
        "{source}\xa0: le bloc {height:,} a la cible {bits} au milieu d’une époque qui en a une autre\u202f; ses réponses sont inutilisables",
    ),
    "error.blocks_work": (
        "{source}: the hash of block {height:,} is above its target {bits}; its answers cannot be used",
        "{source}\xa0: l’empreinte du bloc {height:,} dépasse sa cible {bits}\u202f; ses réponses sont inutilisables",
    ),
    "shape.hash": (
        "a hash of 64 digits from 0 to f",
        "une empreinte de 64 chiffres de 0 à f",
    ),
    "shape.bits": (
        "a target in 32 bits",
        "une cible sur 32 bits",
    ),
    "shape.header_hex": (
        "a header of 80 bytes in hexadecimal",
        "un en-tête de 80 octets en hexadécimal",
    ),
    "shape.own_header": (
        "the header of the block that it stands at",
        "l’en-tête du bloc auprès duquel il se trouve",
    ),
    "shape.next_height": (
        "the next height below, with none left out",
        "la hauteur immédiatement inférieure, sans en omettre",
    ),
    "shape.linked": (
        "blocks of which each names the hash of the next below",
        "des blocs dont chacun nomme l’empreinte de celui d’en dessous",
    ),
    "shape.retarget": (
        "time, height, difficulty and change",
        "heure, hauteur, difficulté et variation",
    ),
    "card.bitcoin-core.measures": (
        "Every block of Bitcoin with its height, header time, hash and target, from a node of one's own: nobody else has to be believed.",
        "Chaque bloc de Bitcoin avec sa hauteur, l’heure de son en-tête, son empreinte et sa cible, depuis un nœud à soi\xa0: il n’y a personne d’autre à croire.",
    ),
    "card.bitcoin-core.misses": (
        "Blocks that lost a race and are on no chain. Header times are the miners' word: up to about 2 h ahead, not always rising. A node that has lost its peers knows nothing newer than its tip, and the answer ends there.",
        "Les blocs qui ont perdu une course et ne sont sur aucune chaîne. Les heures d’en-tête sont la parole des mineurs\xa0: jusqu’à environ 2 h d’avance, pas toujours croissantes. Un nœud qui a perdu ses pairs ne sait rien au-delà de son dernier bloc, et la réponse s’arrête là.",
    ),
    "card.bitcoin-core.unknown": (
        "No block is missing without notice: each header must hash below its own target and name the hash of the one before, with one target an epoch. What lies above the node's tip is unknown.",
        "Aucun bloc ne manque sans avertissement\xa0: l’empreinte de chaque en-tête doit être sous sa propre cible et l’en-tête nommer l’empreinte du précédent, avec une cible par époque. Ce qui est au-dessus du dernier bloc du nœud est inconnu.",
    ),
    "card.bitcoin-core.bounds": (
        "Unix seconds, UTC; blocks are picked by header time, start inside and end outside. The median time of eleven blocks, which never falls, gives the heights.",
        "Secondes Unix, UTC\u202f; les blocs sont choisis par l’heure de leur en-tête, début inclus et fin exclue. Le temps médian de onze blocs, qui ne décroît jamais, donne les hauteurs.",
    ),
    "card.bitcoin-core.confirmed": (
        "from Bitcoin Core's documentation of its REST interface and of its JSON-RPC commands; no node was asked. It needs OFFSWITCH_BITCOIN_RPC (user:password) or OFFSWITCH_BITCOIN_COOKIE (path of the node's .cookie), either of them; -rest=1 is faster, not needed.",
        "d’après la documentation de Bitcoin Core sur son interface REST et sur ses commandes JSON-RPC\u202f; aucun nœud n’a été interrogé. Il faut OFFSWITCH_BITCOIN_RPC (user:password) ou OFFSWITCH_BITCOIN_COOKIE (chemin du .cookie du nœud), l’un des deux\u202f; -rest=1 est plus rapide, non nécessaire.",
    ),
    "card.bitcoin-core.unconfirmed": (
        "Behaviour of versions before 24.0, whose REST headers have another address: they are read by JSON-RPC.",
        "Le comportement des versions antérieures à 24.0, dont les en-têtes REST ont une autre adresse\xa0: elles sont lues par JSON-RPC.",
    ),
    "note.node_pruned": (
        "the node is pruned below block {height:,}: it has every header, which is what is read, but can give none of the transactions below",
        "le nœud est élagué sous le bloc {height:,}\xa0: il a tous les en-têtes, et c’est ce qui est lu, mais ne peut donner aucune des transactions d’en dessous",
    ),
    "error.node_syncing": (
        "bitcoin-core: the node is still syncing, at block {blocks:,} of {headers:,}, and has not come to the window; wait until it has, or ask for an earlier window",
        "bitcoin-core\xa0: le nœud se synchronise encore, au bloc {blocks:,} sur {headers:,}, et n’en est pas à la fenêtre\u202f; attendez qu’il y soit, ou demandez une fenêtre antérieure",
    ),
    "error.node_warming_up": (
        "bitcoin-core: the node is still starting ({told}); try again in some minutes",
        "bitcoin-core\xa0: le nœud démarre encore ({told})\u202f; réessayez dans quelques minutes",
    ),
    "error.node_password": (
        "bitcoin-core: the node refuses the login; check {login} (user:password), or give the path of its .cookie in {cookie}, which changes at every start",
        "bitcoin-core\xa0: le nœud refuse l’identification\u202f; vérifiez {login} (user:password), ou donnez dans {cookie} le chemin de son .cookie, qui change à chaque démarrage",
    ),
    "error.node_cookie": (
        "bitcoin-core: the file that {name} names cannot be read ({reason}); give the path of the .cookie in the node's data folder",
        "bitcoin-core\xa0: le fichier que nomme {name} ne peut être lu ({reason})\u202f; donnez le chemin du .cookie dans le dossier de données du nœud",
    ),
    "error.node_network": (
        "bitcoin-core: the node is of the network '{chain}', whose blocks are worth nothing; ask one of the main network",
        "bitcoin-core\xa0: le nœud est du réseau «\u202f{chain}\u202f», dont les blocs ne valent rien\u202f; interrogez-en un du réseau principal",
    ),
    "error.node_headers": (
        "bitcoin-core: {found:g} headers came of {wanted:,} from block {height:,} on; the chain may have been reorganised, try again",
        "bitcoin-core\xa0: en-têtes venus à partir du bloc {height:,}\xa0: {found:g} sur {wanted:,}\u202f; la chaîne a pu être réorganisée, réessayez",
    ),
    "error.node_headers_gone": (
        "bitcoin-core: a block is no longer there ({told}); the chain may have been reorganised, try again",
        "bitcoin-core\xa0: un bloc n’est plus là ({told})\u202f; la chaîne a pu être réorganisée, réessayez",
    ),
    "card.stooq.measures": (
        "Closing prices by day of bitcoin in US dollars, of the S&P 500 and of two listed miners.",
        "Cours de clôture par jour du bitcoin en dollars des États-Unis, du S&P 500 et de deux mineurs cotés.",
    ),
    "card.stooq.misses": (
        "Anything within a day; which exchanges the price of bitcoin comes from. Shares have no rows for days without trading.",
        "Tout ce qui se passe dans la journée\u202f; de quelles places d’échange vient le prix du bitcoin. Les actions n’ont pas de ligne pour les jours sans cotation.",
    ),
    "card.stooq.unknown": (
        "A day without a row is unknown. A price of 0 is refused.",
        "Un jour sans ligne est inconnu. Un prix de 0 est refusé.",
    ),
    "card.stooq.bounds": (
        "Dates without a zone, taken as days of UTC, each at its first moment; the close is that of the day's end. Both ends of a request are inside, so the day of the window's last moment is the last asked for.",
        "Dates sans fuseau, prises comme jours UTC, chacune à son premier instant\u202f; la clôture est celle de la fin du jour. Les deux bornes d’une requête sont incluses, le jour du dernier instant de la fenêtre est donc le dernier demandé.",
    ),
    "card.stooq.confirmed": (
        "from several working clients, none of it documented: the table, and the sentences that come with status 200 in its place. No call was made.",
        "d’après plusieurs clients qui fonctionnent, rien n’en est documenté\xa0: le tableau, et les phrases qui viennent à sa place avec le statut 200. Aucun appel n’a été fait.",
    ),
    "card.stooq.unconfirmed": (
        "In which zone a day of bitcoin ends. Since 2026 a key is asked for, which its page gives after a captcha (OFFSWITCH_STOOQ_KEY); how many requests a day it allows. Terms for the data.",
        "Dans quel fuseau finit un jour du bitcoin. Depuis 2026 une clé est demandée, que sa page donne après un captcha (OFFSWITCH_STOOQ_KEY)\u202f; combien de requêtes elle permet par jour. Les conditions d’usage des données.",
    ),
    "error.stooq_key": (
        "stooq: it asks for a key, or does not know the one in {name}; get one at https://stooq.com/q/d/?s=btcusd&get_apikey and set {name}",
        "stooq\xa0: une clé est demandée, ou celle de {name} n’est pas connue\u202f; prenez-en une à https://stooq.com/q/d/?s=btcusd&get_apikey et définissez {name}",
    ),
    "error.stooq_limit": (
        "stooq: the requests that it allows in a day are used up; try tomorrow, or take the price from coinmetrics",
        "stooq\xa0: les requêtes permises par jour sont épuisées\u202f; essayez demain, ou prenez le prix de coinmetrics",
    ),
    "shape.price_bar": (
        "prices above zero, with low <= open, close <= high",
        "des prix supérieurs à zéro, avec low <= open, close <= high",
    ),
    "card.frankfurter.measures": (
        "What a US dollar cost in the currency of a country (per_usd), by day, blended from the reference rates of some 100 central banks; of the National Bank of Kazakhstan from 2000 on.",
        "Ce que coûtait un dollar des États-Unis dans la monnaie d’un pays (per_usd), par jour, composé des taux de référence d’environ 100 banques centrales\u202f; de la Banque nationale du Kazakhstan à partir de 2000.",
    ),
    "card.frankfurter.misses": (
        "The price in the street and within the day; black markets, where official rates are held. The currency is that of today: before Croatia took the euro its rates of the euro are given.",
        "Le prix dans la rue et dans la journée\u202f; les marchés noirs, là où les taux officiels sont tenus. La monnaie est celle d’aujourd’hui\xa0: avant que la Croatie ne prenne l’euro, ce sont ses taux de l’euro qui sont donnés.",
    ),
    "card.frankfurter.unknown": (
        "A day that no bank published is not there, and is unknown. A rate of 0 is refused.",
        "Un jour qu’aucune banque n’a publié n’est pas là, et est inconnu. Un taux de 0 est refusé.",
    ),
    "card.frankfurter.bounds": (
        "Dates of publication, taken as days of UTC, each at its first moment. Both ends of a request are inside, so the day of the window's last moment is the last asked for.",
        "Dates de publication, prises comme jours UTC, chacune à son premier instant. Les deux bornes d’une requête sont incluses, le jour du dernier instant de la fenêtre est donc le dernier demandé.",
    ),
    "card.frankfurter.confirmed": (
        "from the server's source code (github.com/lineofflight/frankfurter, versions/v2) and its documentation; no call was made.",
        "d’après le code source du serveur (github.com/lineofflight/frankfurter, versions/v2) et sa documentation\u202f; aucun appel n’a été fait.",
    ),
    "card.frankfurter.unconfirmed": (
        "Which banks stand behind the tenge on a given day of January 2022, and that no day is missing there. Requests it bears are not published: 5 a second are kept to.",
        "Quelles banques sont derrière le tenge un jour donné de janvier 2022, et qu’aucun jour n’y manque. Les requêtes qu’il supporte ne sont pas publiées\xa0: on s’en tient à 5 par seconde.",
    ),
    "error.no_currency": (
        "{source}: no currency of {place} is on record; ask for a country",
        "{source}\xa0: aucune monnaie n’est connue pour {place}\u202f; demandez un pays",
    ),
    "note.currency": (
        "{currency} for one US dollar, the currency of {place} today",
        "{currency} pour un dollar des États-Unis, la monnaie actuelle du lieu ({place})",
    ),
    "note.own_dollar": (
        "the currency of {place} is the US dollar: there is no rate",
        "la monnaie du lieu ({place}) est le dollar des États-Unis\xa0: il n’y a pas de taux",
    ),
    "shape.day_start": (
        "the first moment of a day in UTC",
        "le premier instant d’un jour en UTC",
    ),
}
