"""Cards of the sources of countries' figures and lists of shutdowns."""

TEXT: dict[str, tuple[str, str]] = {
    "card.worldbank.measures": (
        "Figures of countries by year: GDP in current US dollars, people, share of them online, remittances received and paid, cash machines per 100,000 adults.",
        "Chiffres des pays par année\xa0: PIB en dollars courants des États-Unis, habitants, leur part en ligne, transferts de fonds reçus et versés, distributeurs de billets pour 100\u202f000 adultes.",
    ),
    "card.worldbank.misses": (
        "Anything within a year, and the last one or two years. What comes by hand or by hawala is in no count of remittances.",
        "Tout ce qui se passe dans l’année, et la dernière ou les deux dernières années. Ce qui vient de la main à la main ou par hawala n’est dans aucun compte des transferts.",
    ),
    "card.worldbank.unknown": (
        "null is unknown, and so is a year without a row. 0 is given where a country reported it.",
        "null est inconnu, et une année sans ligne aussi. 0 est donné là où un pays l’a déclaré.",
    ),
    "card.worldbank.bounds": (
        "Calendar years, each at its first moment in UTC; a year is in a window if its first moment is. Both ends of a request are inside.",
        "Années civiles, chacune à son premier instant en UTC\u202f; une année est dans une fenêtre si son premier instant y est. Les deux bornes d’une requête sont incluses.",
    ),
    "card.worldbank.confirmed": (
        "from its documentation (datahelpdesk.worldbank.org, article 889392) and a working client; no call was made.",
        "d’après sa documentation (datahelpdesk.worldbank.org, article 889392) et un client qui fonctionne\u202f; aucun appel n’a été fait.",
    ),
    "card.worldbank.unconfirmed": (
        "Requests it bears are not published: 5 a second are kept to. Figures are revised for years after; `lastupdated` is kept with the answer.",
        "Les requêtes qu’elle supporte ne sont pas publiées\xa0: on s’en tient à 5 par seconde. Les chiffres sont révisés pendant des années\u202f; `lastupdated` est conservé avec la réponse.",
    ),
    "note.no_year": (
        "no year begins in the window, so no figure stands in it",
        "aucune année ne commence dans la fenêtre, aucun chiffre ne s’y trouve donc",
    ),
    "note.worldbank_updated": (
        "as the World Bank had it on {date}",
        "tel que la Banque mondiale l’avait au {date}",
    ),
    "shape.place": (
        "the country that was asked for",
        "le pays demandé",
    ),
    "shape.year": (
        "a year of four digits",
        "une année de quatre chiffres",
    ),
    "shape.page": (
        "the page that was asked for",
        "la page demandée",
    ),
    "shape.pair": (
        "a list of two: a head, and rows",
        "une liste de deux éléments\xa0: un en-tête, et des lignes",
    ),
    "card.keepiton.measures": (
        "Shutdowns that people reported and Access Now verified: what was cut, how, where, from which day to which.",
        "Les coupures signalées par des gens et vérifiées par Access Now\xa0: ce qui a été coupé, comment, où, de quel jour à quel jour.",
    ),
    "card.keepiton.misses": (
        "What nobody reported, so that counts grow with reporting; hours; how many people were cut off. A blocked service and a blackout are each one event.",
        "Ce que personne n’a signalé, si bien que les comptes croissent avec les signalements\u202f; les heures\u202f; combien de personnes ont été coupées. Un service bloqué et un black-out sont chacun un événement.",
    ),
    "card.keepiton.unknown": (
        "An event without an end goes on, or its end is not known (`shutdown_status` in its detail says which). A country without events is not known to have had none.",
        "Un événement sans fin se poursuit, ou sa fin n’est pas connue (`shutdown_status` dans son détail dit lequel). D’un pays sans événement, on ne sait pas qu’il n’en a pas eu.",
    ),
    "card.keepiton.bounds": (
        "Days of the place itself, taken as days of UTC; the last day is inside, so the end is the first moment after it. An event is listed where it begins; those that began before the window and were not over are named in a note.",
        "Jours du lieu lui-même, pris comme jours UTC\u202f; le dernier jour est inclus, la fin est donc le premier instant qui le suit. Un événement figure là où il commence\u202f; ceux qui ont commencé avant la fenêtre et n’étaient pas finis sont nommés dans une note.",
    ),
    "card.keepiton.confirmed": (
        "from the published workbook as exported in May 2026: its columns, its words, and that several sheets have the same header, of which the longest holds all years.",
        "d’après le classeur publié tel qu’exporté en mai 2026\xa0: ses colonnes, ses mots, et le fait que plusieurs feuilles ont le même en-tête, dont la plus longue contient toutes les années.",
    ),
    "card.keepiton.unconfirmed": (
        "Its terms. The address of the sheet, to which Access Now's own page leads, may change; --base-url keepiton=URL takes any host that serves the same path.",
        "Ses conditions d’usage. L’adresse de la feuille, à laquelle mène la page même d’Access Now, peut changer\u202f; --base-url keepiton=URL accepte tout hôte qui sert le même chemin.",
    ),
    "note.began_before": (
        "{count} that began before the window were not known to be over when it began (from {began})",
        "commencés avant la fenêtre et non connus pour finis à son début\xa0: {count} (depuis le {began})",
    ),
    "note.unread_dates": (
        "{count} rows were left out because a date cannot be read or the end is before the start",
        "{count:|one=# ligne a été laissée de côté|other=# lignes ont été laissées de côté} parce qu’une date ne peut être lue ou que la fin précède le début",
    ),
    "note.unknown_countries": (
        "rows of countries that are not known by name were left out: {names}",
        "des lignes de pays dont le nom n’est pas connu ont été laissées de côté\xa0: {names}",
    ),
    "error.workbook_large": (
        "keepiton: the workbook unpacks to more than {most:,.0f} MiB or too many parts, which no list of shutdowns does; it was not read",
        "keepiton\xa0: décompressé, le classeur dépasse {most:,.0f} Mio ou a trop de parties, ce que ne fait aucune liste de coupures\u202f; il n’a pas été lu",
    ),
    "error.workbook_bad": (
        "keepiton: what came is no workbook that can be read; the sheet may have moved",
        "keepiton\xa0: ce qui est venu n’est pas un classeur lisible\u202f; la feuille a pu être déplacée",
    ),
    "error.workbook_table": (
        "keepiton: no sheet has the columns {columns}; the workbook has changed its format",
        "keepiton\xa0: aucune feuille n’a les colonnes {columns}\u202f; le classeur a changé de format",
    ),
    "card.pulse.measures": (
        "Shutdowns that the Internet Society lists, with dates, kind, cause and how well each is verified.",
        "Les coupures que recense l’Internet Society, avec dates, nature, cause et degré de vérification de chacune.",
    ),
    "card.pulse.misses": (
        "Short and regional cuts are listed late or not at all; the list rests on sources that are read here too, so that it confirms none of them.",
        "Les coupures courtes et régionales sont recensées tard ou pas du tout\u202f; la liste repose sur des sources qui sont lues ici aussi, de sorte qu’elle n’en confirme aucune.",
    ),
    "card.pulse.unknown": (
        "An event without an end goes on, or its end is not known. A country without events is not known to have had none.",
        "Un événement sans fin se poursuit, ou sa fin n’est pas connue. D’un pays sans événement, on ne sait pas qu’il n’en a pas eu.",
    ),
    "card.pulse.bounds": (
        "Dates, taken as days of UTC; the last day is inside, so the end is the first moment after it. An event is listed where it begins.",
        "Dates, prises comme jours UTC\u202f; le dernier jour est inclus, la fin est donc le premier instant qui le suit. Un événement figure là où il commence.",
    ),
    "card.pulse.confirmed": (
        "from two working clients: the address, the token, and the fields country, start_date, end_date, type, cause, affected_regions and verification_level. No call was made.",
        "d’après deux clients qui fonctionnent\xa0: l’adresse, le jeton, et les champs country, start_date, end_date, type, cause, affected_regions et verification_level. Aucun appel n’a été fait.",
    ),
    "card.pulse.unconfirmed": (
        "All of it: its documentation was not at hand. Whether the answer is a list or has one under `data` (both are read), whether it comes in pages (an answer that says there is more is refused), whether it filters by country and dates itself, and its terms. A token is needed (OFFSWITCH_PULSE_TOKEN).",
        "Tout\xa0: sa documentation n’était pas à portée. Si la réponse est une liste ou en a une sous `data` (les deux sont lues), si elle vient par pages (une réponse qui dit qu’il y en a d’autres est refusée), si elle filtre elle-même par pays et par dates, et ses conditions d’usage. Un jeton est nécessaire (OFFSWITCH_PULSE_TOKEN).",
    ),
    "shape.country": (
        "a country known by its name or code",
        "un pays connu par son nom ou son code",
    ),
    "shape.later": (
        "later than the start",
        "une fin postérieure au début",
    ),
    "shape.no_more_pages": (
        "nothing, as pages are not documented",
        "rien, car les pages ne sont pas documentées",
    ),
    "card.cbeci.measures": (
        "Where Bitcoin's hashrate is, by month: a country's share of the world's (share) and its hashrate in EH/s (hashrate), from the addresses of the members of three, later four, pools.",
        "Où est le hashrate de Bitcoin, par mois\xa0: la part d’un pays dans celui du monde (share) et son hashrate en EH/s (hashrate), d’après les adresses des membres de trois, puis quatre, pools.",
    ),
    "card.cbeci.misses": (
        "Everyone else: the pools had about 37 % of the network. Traffic through proxies is counted where they are, so that Germany and Ireland are too high and China too low. A month hides a cut of days. The map ends in January 2022.",
        "Tous les autres\xa0: les pools avaient environ 37\xa0% du réseau. Le trafic passant par des serveurs mandataires est compté là où ils sont, si bien que l’Allemagne et l’Irlande sont trop hautes et la Chine trop basse. Un mois cache une coupure de quelques jours. La carte s’arrête en janvier 2022.",
    ),
    "card.cbeci.unknown": (
        "A country that is not on the map, or a month without a row, is unknown. 0 is unknown too: its server writes 0 where it has no figure.",
        "Un pays absent de la carte, ou un mois sans ligne, est inconnu. 0 est inconnu aussi\xa0: son serveur écrit 0 là où il n’a pas de chiffre.",
    ),
    "card.cbeci.bounds": (
        "Calendar months, each at its first moment in UTC. The whole map comes in one file.",
        "Mois civils, chacun à son premier instant en UTC. Toute la carte vient en un fichier.",
    ),
    "card.cbeci.confirmed": (
        "from the server's source code (github.com/CambridgeAltFin/ccaf_cbeci_api): both versions of the file, text/html for CSV, and the zeros. Shares of a month must add up to about 100 %. No call was made.",
        "d’après le code source du serveur (github.com/CambridgeAltFin/ccaf_cbeci_api)\xa0: les deux versions du fichier, text/html pour du CSV, et les zéros. Les parts d’un mois doivent totaliser environ 100\xa0%. Aucun appel n’a été fait.",
    ),
    "card.cbeci.unconfirmed": (
        "Which version of the interface will stay; it is documented nowhere. --base-url cbeci=URL takes another.",
        "Quelle version de l’interface restera\u202f; elle n’est documentée nulle part. --base-url cbeci=URL en prend une autre.",
    ),
    "error.cbeci_version": (
        "cbeci: this version of the map gives shares only; ask for `share`, or give another with --base-url cbeci=URL",
        "cbeci\xa0: cette version de la carte ne donne que des parts\u202f; demandez `share`, ou donnez-en une autre avec --base-url cbeci=URL",
    ),
    "note.cbeci_place": (
        "{place} is not on the map by a name that is known: its share is unknown, not zero",
        "{place} n’est pas sur la carte sous un nom connu\xa0: sa part est inconnue, non nulle",
    ),
    "note.cbeci_zero": (
        "{count} months say 0, which the source writes for unknown too: they are kept as unknown",
        "{count:|one=# mois indique|other=# mois indiquent} 0, que la source écrit aussi pour inconnu\xa0: {count:|one=il est gardé comme inconnu|other=ils sont gardés comme inconnus}",
    ),
    "shape.mining_map": (
        "a table of month, country, share and hashrate",
        "un tableau de mois, pays, part et hashrate",
    ),
    "shape.whole_lines": (
        "lines that end in a line break, the last too",
        "des lignes qui finissent par un saut de ligne, la dernière aussi",
    ),
    "shape.percent_whole": (
        "percentages that add up to 100 a month",
        "des pourcentages dont la somme fait 100 par mois",
    ),
    "error.rows_missing": (
        "{source}: {found:,} rows came where it counts {wanted:,}; its list may have changed meanwhile, try again",
        "{source}\xa0: {found:,|one=# ligne est venue|other=# lignes sont venues} là où la source en compte {wanted:,}\u202f; sa liste a pu changer entre-temps, réessayez",
    ),
}
