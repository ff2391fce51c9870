"""Cards of the sources that watch the network."""

TEXT: dict[str, tuple[str, str]] = {
    "card.ioda.measures": (
        "Whether a country, a region or a network can be reached: blocks of 256 addresses (/24) that more than half of the full routing tables see (bgp), that answer probes (ping-slash24, with the share of probes lost and the median round trip), addresses that send unasked traffic to a telescope (merit-nt), and Google's search traffic (gtr; gtr-norm relative to the highest of the window). Its own alerts and outages are given as lists.",
        "Si un pays, une région ou un réseau est joignable\xa0: les blocs de 256 adresses (/24) que voient plus de la moitié des tables de routage complètes (bgp), ceux qui répondent aux sondes (ping-slash24, avec la part des sondes perdues et l’aller-retour médian), les adresses qui envoient du trafic non sollicité à un télescope (merit-nt), et le trafic de recherche de Google (gtr\u202f; gtr-norm par rapport au maximum de la fenêtre). Ses propres alertes et pannes sont données sous forme de listes.",
    ),
    "card.ioda.misses": (
        "Mobile networks behind shared addresses are counted little by probes and routes; a filter on single services leaves all of them untouched; a network that still announces its routes with nothing behind them looks whole to bgp. An outage of the probers looks like an outage of everywhere: compare with other countries.",
        "Les réseaux mobiles derrière des adresses partagées comptent peu pour les sondes et les routes\u202f; un filtre sur certains services laisse toutes ces mesures intactes\u202f; un réseau qui annonce encore ses routes sans rien derrière paraît entier pour bgp. Une panne des sondeurs ressemble à une panne partout\xa0: comparer avec d’autres pays.",
    ),
    "card.ioda.unknown": (
        "null, an empty list and a series that is not there are unknown; 0 is a count of nothing. Long windows lose pieces without a word, so a day is asked at a time, both ends of an answer are compared with what was asked, and one with fewer points than lie between its ends is refused. A network that does not exist is answered as if it did.",
        "null, une liste vide et une série absente sont inconnus\u202f; 0 est un compte de rien. Les longues fenêtres perdent des morceaux sans un mot\xa0: on demande donc un jour à la fois, les deux bornes d’une réponse sont comparées à ce qui a été demandé, et une réponse qui a moins de points qu’il n’en tient entre ses bornes est refusée. Pour un réseau qui n’existe pas, il est répondu comme s’il existait.",
    ),
    "card.ioda.bounds": (
        "Unix seconds, UTC; a point stands at the start of its step, `until` is outside. An alert is a moment; its value and usual value are in the unit of its datasource, those of gtr in millions. Alerts are changes of level within the day asked for: the first of a day is listed whatever the level before it. An outage is listed where it starts; one that goes on 14 days after the window has no end.",
        "Secondes Unix, UTC\u202f; un point est placé au début de son pas, `until` est exclu. Une alerte est un instant\u202f; sa valeur et sa valeur habituelle sont dans l’unité de sa source de données, celles de gtr en millions. Les alertes sont des changements de niveau dans le jour demandé\xa0: la première d’un jour est donnée quel que soit le niveau antérieur. Une panne figure là où elle commence\u202f; une panne qui se poursuit 14 jours après la fenêtre n’a pas de fin.",
    ),
    "card.ioda.confirmed": (
        "from the source code of its server and of its own page (github.com/InetIntel/ioda-api and ioda-ui, March 2026); no call was made.",
        "d’après le code source de son serveur et de sa propre page (github.com/InetIntel/ioda-api et ioda-ui, mars 2026)\u202f; aucun appel n’a été fait.",
    ),
    "card.ioda.unconfirmed": (
        "Whether loss is in percent, as its key loss_pct says, or a fraction. How late values arrive and how long they may change is not published: 1 h (3 h for Google's) and 1 day are assumed, 14 days for an outage. Its regions have numbers and names, no ISO code: those of Kazakhstan are matched by name, others are refused.",
        "Si la perte est en pour cent, comme le dit sa clé loss_pct, ou une fraction. Avec quel retard les valeurs arrivent et combien de temps elles peuvent changer n’est pas publié\xa0: 1 h (3 h pour celles de Google) et 1 jour sont supposés, 14 jours pour une panne. Ses régions ont des numéros et des noms, pas de code ISO\xa0: celles du Kazakhstan sont appariées par leur nom, les autres sont refusées.",
    ),
    "card.radar.measures": (
        "Traffic that Cloudflare sees from a country or a network: bytes at its edge (netflows, all protocols) and requests for web pages (http), by the hour, as a share of the highest value in the window asked for. Outages that its staff noted, with cause and extent, and falls of traffic that its own detector found (anomalies).",
        "Le trafic que Cloudflare voit d’un pays ou d’un réseau\xa0: octets à sa périphérie (netflows, tous protocoles) et requêtes de pages web (http), par heure, en part de la valeur la plus haute de la fenêtre demandée. Les pannes notées par son personnel, avec cause et étendue, et les baisses de trafic trouvées par son propre détecteur (anomalies).",
    ),
    "card.radar.misses": (
        "Traffic that never meets Cloudflare. Absolute volume: none is published, so two windows must never be joined; ask for one window that holds the days to compare. Holidays and habits move traffic. The list of outages is made by hand: a good label, late and incomplete.",
        "Le trafic qui ne passe jamais par Cloudflare. Le volume absolu\xa0: aucun n’est publié, deux fenêtres ne doivent donc jamais être mises bout à bout\u202f; demandez une seule fenêtre qui contienne les jours à comparer. Jours fériés et habitudes déplacent le trafic. La liste des pannes est faite à la main\xa0: bonne étiquette, tardive et incomplète.",
    ),
    "card.radar.unknown": (
        'A series that is nearly empty is left out, which is unknown and not zero; a 0 is next to nothing beside the highest value of the window. An outage without an end is not closed on the list, which is not "still out".',
        "Une série presque vide est omise, ce qui est inconnu et non zéro\u202f; un 0 est presque rien à côté de la valeur la plus haute de la fenêtre. Une panne sans fin n’est pas close dans la liste, ce qui n’est pas «\u202ftoujours en panne\u202f».",
    ),
    "card.radar.bounds": (
        "Times in UTC with their zone; a point stands at the start of its hour. Its last moment is inside and cut to a quarter of an hour: the second before the window's end is asked for. Values are scaled to the highest of the window (MIN0_MAX). Lists are read 100 rows at a time until a page is not full.",
        "Heures en UTC avec leur fuseau\u202f; un point est placé au début de son heure. Son dernier instant est inclus et ramené au quart d’heure\xa0: on demande la seconde qui précède la fin de la fenêtre. Les valeurs sont rapportées à la plus haute de la fenêtre (MIN0_MAX). Les listes sont lues par 100 lignes jusqu’à une page qui n’est pas pleine.",
    ),
    "card.radar.confirmed": (
        "from its documentation (API reference; pages on comparisons and aggregation intervals) and the types of its official Python client, version 5.9; no call was made.",
        "d’après sa documentation (référence de l’API\u202f; pages sur les comparaisons et les pas d’agrégation) et les types de son client Python officiel, version 5.9\u202f; aucun appel n’a été fait.",
    ),
    "card.radar.unconfirmed": (
        "Whether January 2022 is still served: relative ranges stop at 52 weeks, absolute dates are allowed. In which steps long windows are given (1 h is asked for, and another step is noted). When the list of outages starts (late 2021 or 2022), and whether a window lists outages that began before it. How late values arrive and how long they may change is not published: 1 h and 2 days are assumed, 2 and 90 days for the list.",
        "Si janvier 2022 est encore servi\xa0: les périodes relatives s’arrêtent à 52 semaines, les dates absolues sont admises. À quels pas les longues fenêtres sont données (1 h est demandée, et un autre pas est signalé). Quand commence la liste des pannes (fin 2021 ou 2022), et si une fenêtre comprend les pannes commencées avant elle. Avec quel retard les valeurs arrivent et combien de temps elles peuvent changer n’est pas publié\xa0: 1 h et 2 jours sont supposés, 2 et 90 jours pour la liste.",
    ),
    "card.ripestat.measures": (
        "How many IPv4 prefixes, IPv6 prefixes and autonomous systems registered in a country the routing tables of RIPE's Routing Information Service (RIS) hold.",
        "Combien de préfixes IPv4, de préfixes IPv6 et de systèmes autonomes enregistrés dans un pays figurent dans les tables de routage du Routing Information Service (RIS) du RIPE.",
    ),
    "card.ripestat.misses": (
        "Whether any traffic passes: routes may stay while nothing gets through. Networks used in the country and registered elsewhere. Changes that come and go between two snapshots.",
        "Si du trafic passe\xa0: les routes peuvent rester alors que rien ne passe. Les réseaux utilisés dans le pays et enregistrés ailleurs. Les changements qui surviennent et disparaissent entre deux instantanés.",
    ),
    "card.ripestat.unknown": (
        '-1 is "not available" and becomes unknown; 0 would be a country without a route. A count may be a fraction: the mean of its period.',
        "-1 veut dire «\u202fnon disponible\u202f» et devient inconnu\u202f; 0 serait un pays sans route. Un compte peut être fractionnaire\xa0: c’est la moyenne de sa période.",
    ),
    "card.ripestat.bounds": (
        "Times are in UTC and do not say so. Each count holds for a period; its row stands at the period's start, and a period longer than 1 h is noted. What the service says of the question (dates that it moved) is passed on.",
        "Les heures sont en UTC et ne le disent pas. Chaque compte vaut pour une période\u202f; sa ligne est placée au début de celle-ci, et une période de plus de 1 h est signalée. Ce que le service dit de la question (dates qu’il a déplacées) est transmis.",
    ),
    "card.ripestat.confirmed": (
        "from its documentation (Data API, country-resource-stats), answers recorded by third parties in 2026 (a list of periods each; registration counts of prefixes always -1), and several clients; no call was made.",
        "d’après sa documentation (Data API, country-resource-stats), des réponses enregistrées par des tiers en 2026 (une liste de périodes chacune\u202f; comptes de préfixes enregistrés toujours à -1), et plusieurs clients\u202f; aucun appel n’a été fait.",
    ),
    "card.ripestat.unconfirmed": (
        "How fine the counts of past years are: RIS keeps snapshots of 8 h, and finer data only for recent weeks. Whether the last moment asked for is inside. How late counts arrive and how long they may change: 10 h and 3 days are assumed. It publishes no rate; it asks to be told of more than 1,000 requests a day and bears 8 at once.",
        "La finesse des comptes des années passées\xa0: RIS garde des instantanés toutes les 8 h, et des données plus fines pour les semaines récentes seulement. Si le dernier instant demandé est inclus. Avec quel retard les comptes arrivent et combien de temps ils peuvent changer\xa0: 10 h et 3 jours sont supposés. Il ne publie aucun débit\u202f; il demande à être prévenu au-delà de 1\u202f000 requêtes par jour et en supporte 8 à la fois.",
    ),
    "card.ooni.measures": (
        "Tests that volunteers run, by the hour: how many were made (measured), how many went as they should (ok) and how many did not (anomaly, with confirmed blocks), of Telegram, WhatsApp, Signal, Facebook Messenger, Tor, Psiphon and web pages (web_connectivity). Single measurements that are anomalies, with their network, are given as a list.",
        "Les tests que font des volontaires, par heure\xa0: combien ont été faits (measured), combien se sont passés comme il faut (ok) et combien non (anomaly, avec les blocages confirmés), de Telegram, WhatsApp, Signal, Facebook Messenger, Tor, Psiphon et de pages web (web_connectivity). Les mesures isolées qui sont des anomalies sont données en liste, avec leur réseau.",
    ),
    "card.ooni.misses": (
        "Hours in which nobody tested. Few devices, mostly of technical people; a website's own failure looks like a block until it is confirmed. Networks that it cannot name (AS0) are left out.",
        "Les heures où personne n’a testé. Peu d’appareils, surtout de gens techniques\u202f; la défaillance d’un site lui-même ressemble à un blocage tant que celui-ci n’est pas confirmé. Les réseaux qu’il ne peut nommer (AS0) sont omis.",
    ),
    "card.ooni.unknown": (
        "An hour without a row is unknown: a country that is off sends nothing, and so does one where nobody tests; compare with the usual count of that hour. A row's 0 is zero. Measurements that failed are in `measured` and in neither of the others.",
        "Une heure sans ligne est inconnue\xa0: un pays coupé n’envoie rien, un pays où personne ne teste non plus\u202f; comparer avec le compte habituel de cette heure. Le 0 d’une ligne est zéro. Les mesures qui ont échoué sont dans `measured` et dans aucun des deux autres.",
    ),
    "card.ooni.bounds": (
        "UTC. Counts: both ends are dates, the last one outside; hours are given for 7 days at most, so longer windows are asked in pieces. An hour's row stands at its start. ok, anomaly, confirmed and failure must add up to the measurements of the hour. List: the first moment asked for is outside and the last inside, pages are followed until none is named.",
        "UTC. Comptes\xa0: les deux bornes sont des dates, la dernière exclue\u202f; les heures sont données pour 7 jours au plus, les fenêtres plus longues sont donc demandées par tranches. La ligne d’une heure est placée à son début. ok, anomaly, confirmed et failure doivent totaliser les mesures de l’heure. Liste\xa0: le premier instant demandé est exclu et le dernier inclus, les pages sont suivies jusqu’à ce qu’aucune ne soit nommée.",
    ),
    "card.ooni.confirmed": (
        "from the source code of its server (github.com/ooni/backend, old and new: aggregation, measurements); no call was made.",
        "d’après le code source de son serveur (github.com/ooni/backend, ancien et nouveau\xa0: aggregation, measurements)\u202f; aucun appel n’a été fait.",
    ),
    "card.ooni.unconfirmed": (
        "The licence of the data (CC BY-NC-SA 4.0 or CC BY 4.0): none of it ships. The limit of requests in use: the code has one by cost of server time, 10 a minute by default. How long late uploads go on: 7 days are assumed.",
        "La licence des données (CC BY-NC-SA 4.0 ou CC BY 4.0)\xa0: aucune n’est diffusée. La limite de requêtes en usage\xa0: le code en a une selon le coût en temps de serveur, 10 par minute par défaut. Combien de temps durent les envois tardifs\xa0: 7 jours sont supposés.",
    ),
    "card.tor.measures": (
        "How many use Tor in a country, directly (relay) or over bridges: concurrent clients, mean of a day, estimated from requests to the directories, and the range expected from the weeks before (lower, upper).",
        "Combien de personnes utilisent Tor dans un pays, directement (relay) ou par des ponts\xa0: clients simultanés, moyenne d’un jour, estimée d’après les requêtes aux annuaires, et l’intervalle attendu d’après les semaines précédentes (lower, upper).",
    ),
    "card.tor.misses": (
        "Anything shorter than a day. Users rise when services are blocked and fall when everything is off: a departure from the range is the sign, whichever its direction. Bridges without statistics are extrapolated.",
        "Tout ce qui dure moins d’un jour. Les utilisateurs augmentent quand des services sont bloqués et diminuent quand tout est coupé\xa0: c’est l’écart à l’intervalle qui est le signe, dans un sens ou dans l’autre. Les ponts sans statistiques sont extrapolés.",
    ),
    "card.tor.unknown": (
        "An empty cell and a day without a row are unknown. An estimate that rests on fewer than 10 % of the relays is taken as unknown, and how many were is said. 0 users is zero.",
        "Une cellule vide et un jour sans ligne sont inconnus. Une estimation qui repose sur moins de 10\xa0% des relais est tenue pour inconnue, et leur nombre est dit. 0 utilisateur est zéro.",
    ),
    "card.tor.bounds": (
        "Days in UTC, both ends inside; a day's row stands at its first moment. Lines that start with # are no data, however many there are.",
        "Jours en UTC, les deux bornes incluses\u202f; la ligne d’un jour est placée à son premier instant. Les lignes qui commencent par # ne sont pas des données, quel que soit leur nombre.",
    ),
    "card.tor.confirmed": (
        "from the head of the file itself as several clients read it, and the project's answers on how users are counted; no call was made.",
        "d’après l’en-tête du fichier lui-même tel que le lisent plusieurs clients, et les réponses du projet sur la façon de compter les utilisateurs\u202f; aucun appel n’a été fait.",
    ),
    "card.tor.unconfirmed": (
        "The licence (third parties name CC0). The first day. How long a day may still change: relays report up to two days late, so 3 days until a day is there and 7 until it is settled are assumed.",
        "La licence (des tiers nomment CC0). Le premier jour. Combien de temps un jour peut encore changer\xa0: les relais rapportent avec jusqu’à deux jours de retard, 3 jours avant qu’un jour soit là et 7 avant qu’il soit définitif sont donc supposés.",
    ),
    "card.google.measures": (
        "Traffic to Google search and YouTube from a country, by half hours, relative to the window asked for.",
        "Le trafic d’un pays vers la recherche Google et YouTube, par demi-heure, par rapport à la fenêtre demandée.",
    ),
    "card.google.misses": (
        "Absolute volume: two windows must never be joined. A block of one product looks like an outage. Holidays and habits move it. Noise is added by the publisher. Where IODA's gtr is there, it is the better record of the same.",
        "Le volume absolu\xa0: deux fenêtres ne doivent jamais être mises bout à bout. Le blocage d’un seul produit ressemble à une panne. Jours fériés et habitudes le déplacent. L’éditeur ajoute du bruit. Là où le gtr d’IODA existe, il en est le meilleur enregistrement.",
    ),
    "card.google.unknown": (
        "null, and points that are not there, are unknown; 0 is no traffic to that product.",
        "null, et les points absents, sont inconnus\u202f; 0 est l’absence de trafic vers ce produit.",
    ),
    "card.google.bounds": (
        "Unix milliseconds, UTC; a point stands at its own time; the millisecond before the window's end is asked for. The number of points is asked for; another step than 30 min is noted. The letters )]}}' stand before the JSON.",
        "Millisecondes Unix, UTC\u202f; un point est placé à sa propre heure\u202f; on demande la milliseconde qui précède la fin de la fenêtre. Le nombre de points est demandé\u202f; un autre pas que 30 min est signalé. Les caractères )]}}' précèdent le JSON.",
    ),
    "card.google.confirmed": (
        "from clients in use (Jigsaw's net-analysis and four others agree on address, parameters and shape); it is not documented and nothing is promised; no call was made.",
        "d’après des clients en usage (net-analysis de Jigsaw et quatre autres concordent sur l’adresse, les paramètres et la forme)\u202f; rien n’est documenté ni promis\u202f; aucun appel n’a été fait.",
    ),
    "card.google.unconfirmed": (
        "The scale of values, what an unknown region or product is answered with, the content type, how far back it goes, how late values arrive and how long they change (3 h and 2 days are assumed), the licence.",
        "L’échelle des valeurs, ce qui est répondu pour une région ou un produit inconnu, le type de contenu, jusqu’où cela remonte, avec quel retard les valeurs arrivent et combien de temps elles changent (3 h et 2 jours sont supposés), la licence.",
    ),
    "shape.share": (
        "a share from 0 to 1",
        "une part de 0 à 1",
    ),
    "shape.step": (
        "15m, 1h, 1d or 1w",
        "15m, 1h, 1d ou 1w",
    ),
    "shape.normalised_to_highest": (
        "MIN0_MAX, as was asked for",
        "MIN0_MAX, comme demandé",
    ),
    "shape.as_many_as_times": (
        "as many values as times",
        "autant de valeurs que d’instants",
    ),
    "shape.one_range": (
        "a single range",
        "une seule période",
    ),
    "shape.end_after_start": (
        "a time not before the start",
        "un instant qui ne précède pas le début",
    ),
    "shape.hour": (
        "the start of an hour",
        "le début d’une heure",
    ),
    "shape.sum_of_parts": (
        "the sum of ok, anomaly, confirmed and failure",
        "la somme de ok, anomaly, confirmed et failure",
    ),
    "shape.new_page": (
        "a page that was not read yet",
        "une page qui n’a pas encore été lue",
    ),
    "shape.as_number": (
        "an AS number such as AS9198",
        "un numéro d’AS tel que AS9198",
    ),
    "note.step": (
        "answered in steps of {step} in place of {asked}",
        "réponse par pas de {step} au lieu de {asked}",
    ),
    "note.moved": (
        "answered for {start} to {end}, not for the whole of what was asked",
        "réponse pour la période du {start} au {end}, non pour tout ce qui a été demandé",
    ),
    "note.source_says": (
        "{source} says: {told}",
        "{source} dit\xa0: {told}",
    ),
    "note.radar.confidence": (
        "Cloudflare's confidence in this series is {level} of {full}",
        "Cloudflare accorde à cette série une confiance de {level} sur {full}",
    ),
    "note.ripestat.holds": (
        "a count stands for up to {hours:g} h, and its row for the start of that time",
        "un compte vaut pour {hours:g}\xa0h au plus, et sa ligne pour le début de cette durée",
    ),
    "note.tor.few": (
        "taken as unknown, as fewer than {least:g} % of the relays reported: {count:,|one=# day|other=# days}",
        "tenus pour inconnus, car moins de {least:g}\xa0% des relais ont rapporté\xa0: {count:,|one=# jour|other=# jours}",
    ),
}
