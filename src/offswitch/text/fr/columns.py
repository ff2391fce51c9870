"""What the files of a case mean: tables, columns, keys of case.toml, and kinds of value."""

TEXT: dict[str, tuple[str, str]] = {
    "kind.name": (
        "a short name without spaces",
        "un nom court sans espace",
    ),
    "kind.names": (
        "short names, separated by spaces",
        "des noms courts, séparés par des espaces",
    ),
    "kind.word": (
        "one of the words that its meaning lists",
        "l’un des mots que donne sa signification",
    ),
    "kind.text": (
        "text",
        "du texte",
    ),
    "kind.number": (
        "a number, with a point and without thousands separators",
        "un nombre, avec un point décimal et sans séparateur de milliers",
    ),
    "kind.whole": (
        "a whole number",
        "un nombre entier",
    ),
    "kind.share": (
        "a number from 0 to 1",
        "un nombre de 0 à 1",
    ),
    "kind.level": (
        "a share of normal, from 0 to 1.5; 1 is normal, an empty cell is unknown",
        "une part de la normale, de 0 à 1,5\u202f; 1 est la normale, une cellule vide est inconnue",
    ),
    "kind.time": (
        "ISO 8601 with its zone, such as `2022-01-05T10:30Z`; a date alone is 00:00 UTC",
        "ISO 8601 avec son fuseau, comme `2022-01-05T10:30Z`\u202f; une date seule vaut 00:00 UTC",
    ),
    "kind.day": (
        "a date, such as `2022-01-05`; less of it, such as `2022-01`, where no more is known",
        "une date, comme `2022-01-05`\u202f; moins, comme `2022-01`, si l’on n’en sait pas plus",
    ),
    "kind.month": (
        "a month, such as `2022-01`",
        "un mois, comme `2022-01`",
    ),
    "kind.period": (
        "a year, such as `2021`, or another period named as its source names it",
        "une année, comme `2021`, ou une autre période telle que la nomme sa source",
    ),
    "kind.year": (
        "a year, such as `2021`",
        "une année, comme `2021`",
    ),
    "kind.seconds": (
        "Unix time, in seconds",
        "temps Unix, en secondes",
    ),
    "kind.bits": (
        "eight hexadecimal digits, as in the header of a block",
        "huit chiffres hexadécimaux, comme dans l’en-tête d’un bloc",
    ),
    "kind.place": (
        "ISO 3166-1 alpha-2 or 3166-2, such as `KZ` or `KZ-ALA`",
        "ISO 3166-1 alpha-2 ou 3166-2, comme `KZ` ou `KZ-ALA`",
    ),
    "kind.zone": (
        "a name of the IANA time-zone database, such as `Asia/Almaty`",
        "un nom de la base de fuseaux horaires IANA, comme `Asia/Almaty`",
    ),
    "kind.service": (
        "`all`, `mobile`, `fixed`, `messaging`, `social` or `web`",
        "`all`, `mobile`, `fixed`, `messaging`, `social` ou `web`",
    ),
    "kind.network": (
        "the number of a network (ASN), or empty for all of them",
        "le numéro d’un réseau (ASN), ou vide pour tous",
    ),
    "kind.currency": (
        "the ISO 4217 code of a currency, such as `kzt`",
        "le code ISO 4217 d’une monnaie, comme `kzt`",
    ),
    "kind.unit": (
        "a unit, such as `usd`, `percent`, `people` or `usd/h`; a number without one is refused",
        "une unité, comme `usd`, `percent`, `people` ou `usd/h`\u202f; un nombre sans unité est refusé",
    ),
    "kind.distribution": (
        "a number, `uniform(low, high)`, `triangular(low, mode, high)`, `normal(mean, sd)` or `lognormal(median, sigma)`",
        "un nombre, `uniform(low, high)`, `triangular(low, mode, high)`, `normal(mean, sd)` ou `lognormal(median, sigma)`",
    ),
    "kind.flag": (
        "1 for yes; 0 or empty for no",
        "1 pour oui\u202f; 0 ou vide pour non",
    ),
    "kind.url": (
        "an address on the web, or empty",
        "une adresse sur le web, ou vide",
    ),
    "kind.source": (
        "an `id` of sources.csv, or of the sources that the package brings",
        "un `id` de sources.csv, ou des sources que le paquet apporte",
    ),
    "kind.sources": (
        "one or several ids of sources.csv, separated by spaces",
        "un ou plusieurs id de sources.csv, séparés par des espaces",
    ),
    "kind.table": (
        "a table",
        "une table",
    ),
    "kind.tables": (
        "an array of tables, `[[...]]`, as many as wanted",
        "un tableau de tables, `[[...]]`, autant que voulu",
    ),
    "file.sources.csv": (
        "Every publication that a figure was taken from; each `source` elsewhere is an id here.",
        "Toutes les publications d’où un chiffre a été tiré\u202f; chaque `source` ailleurs est un id d’ici.",
    ),
    "file.sources.csv.id": (
        "Name by which the other tables refer to it.",
        "Nom par lequel les autres tables la désignent.",
    ),
    "file.sources.csv.publisher": (
        "Who published it.",
        "Qui l’a publiée.",
    ),
    "file.sources.csv.title": (
        "What it is.",
        "Ce que c’est.",
    ),
    "file.sources.csv.url": (
        "Where it can be read.",
        "Où on peut la lire.",
    ),
    "file.sources.csv.date": (
        "When it was published; empty where it does not say.",
        "Quand elle a été publiée\u202f; vide si elle ne le dit pas.",
    ),
    "file.sources.csv.licence": (
        "Terms under which the figure ships; `quoted figure` for a single number.",
        "Conditions auxquelles le chiffre est diffusé\u202f; `quoted figure` pour un nombre isolé.",
    ),
    "file.outages.csv": (
        "Recorded outages, from which an hourly series is made: normal outside them, what they say inside. A case has this table or observations. Outages of one place and service do not overlap.",
        "Coupures consignées, dont on tire une série horaire\xa0: normale hors d’elles, ce qu’elles disent en leur sein. Un cas a cette table ou des observations. Les coupures d’un même lieu et d’un même service ne se chevauchent pas.",
    ),
    "file.outages.csv.place": (
        "The country of the case, or a region of it.",
        "Le pays du cas, ou l’une de ses régions.",
    ),
    "file.outages.csv.service": (
        "The service that was out. `all` is all of the network.",
        "Le service interrompu. `all` désigne tout le réseau.",
    ),
    "file.outages.csv.start": (
        "First moment of the outage, inside the window.",
        "Premier instant de la coupure, dans la fenêtre.",
    ),
    "file.outages.csv.end": (
        "First moment after it.",
        "Premier instant qui la suit.",
    ),
    "file.outages.csv.lost": (
        "Share of normal that was lost.",
        "Part de la normale qui a été perdue.",
    ),
    "file.outages.csv.lost_low": (
        "Lower bound of `lost`.",
        "Borne basse de `lost`.",
    ),
    "file.outages.csv.lost_high": (
        "Upper bound of `lost`.",
        "Borne haute de `lost`.",
    ),
    "file.outages.csv.source": (
        "Who recorded it.",
        "Qui l’a consignée.",
    ),
    "file.observations.csv": (
        "What is left of the network at even steps. It wins over outages.csv where a folder has both.",
        "Ce qu’il reste du réseau, à pas réguliers. Elle l’emporte sur outages.csv si un dossier a les deux.",
    ),
    "file.observations.csv.time": (
        "Start of the step. Every series of a place has the same times, at even steps.",
        "Début du pas. Toutes les séries d’un lieu ont les mêmes instants, à pas réguliers.",
    ),
    "file.observations.csv.place": (
        "The country of the case, or a region of it.",
        "Le pays du cas, ou l’une de ses régions.",
    ),
    "file.observations.csv.network": (
        "The network that was observed, or empty for all of them.",
        "Le réseau observé, ou vide pour tous.",
    ),
    "file.observations.csv.source": (
        "Where the series is from.",
        "D’où vient la série.",
    ),
    "file.observations.csv.signal": (
        "The service that was observed.",
        "Le service observé.",
    ),
    "file.observations.csv.value": (
        "Share of normal. Empty where nothing was observed: unknown is never zero.",
        "Part de la normale. Vide si rien n’a été observé\xa0: inconnu n’est jamais zéro.",
    ),
    "file.observations.csv.low": (
        "Lower bound of `value`, where its publisher or maker gives one.",
        "Borne basse de `value`, si celui qui la publie ou la construit en donne une.",
    ),
    "file.observations.csv.high": (
        "Upper bound of `value`; given together with `low`.",
        "Borne haute de `value`\u202f; donnée en même temps que `low`.",
    ),
    "file.observations.csv.level": (
        "The parameter that places the truth between the bounds (0 is `low`, 1 is `high`). Rows with one name move together; bounds without a name share `series_level`.",
        "Le paramètre qui situe la vérité entre les bornes (0 est `low`, 1 est `high`). Les lignes d’un même nom bougent ensemble\u202f; les bornes sans nom partagent `series_level`.",
    ),
    "file.observations.parquet": (
        "The same columns as observations.csv, as Parquet; it wins over both other tables. `time` carries its zone, numbers are floats, the rest is text.",
        "Les mêmes colonnes que observations.csv, en Parquet\u202f; il l’emporte sur les deux autres tables. `time` porte son fuseau, les nombres sont des flottants, le reste est du texte.",
    ),
    "file.observations.parquet.time": (
        "Start of the step. Every series of a place has the same times, at even steps.",
        "Début du pas. Toutes les séries d’un lieu ont les mêmes instants, à pas réguliers.",
    ),
    "file.observations.parquet.place": (
        "The country of the case, or a region of it.",
        "Le pays du cas, ou l’une de ses régions.",
    ),
    "file.observations.parquet.network": (
        "The network that was observed, or empty for all of them.",
        "Le réseau observé, ou vide pour tous.",
    ),
    "file.observations.parquet.source": (
        "Where the series is from.",
        "D’où vient la série.",
    ),
    "file.observations.parquet.signal": (
        "The service that was observed.",
        "Le service observé.",
    ),
    "file.observations.parquet.value": (
        "Share of normal. Empty where nothing was observed: unknown is never zero.",
        "Part de la normale. Vide si rien n’a été observé\xa0: inconnu n’est jamais zéro.",
    ),
    "file.observations.parquet.low": (
        "Lower bound of `value`, where its publisher or maker gives one.",
        "Borne basse de `value`, si celui qui la publie ou la construit en donne une.",
    ),
    "file.observations.parquet.high": (
        "Upper bound of `value`; given together with `low`.",
        "Borne haute de `value`\u202f; donnée en même temps que `low`.",
    ),
    "file.observations.parquet.level": (
        "The parameter that places the truth between the bounds (0 is `low`, 1 is `high`). Rows with one name move together; bounds without a name share `series_level`.",
        "Le paramètre qui situe la vérité entre les bornes (0 est `low`, 1 est `high`). Les lignes d’un même nom bougent ensemble\u202f; les bornes sans nom partagent `series_level`.",
    ),
    "file.levels.csv": (
        "What each stretch of a reconstructed series rests on. The series itself stands in observations.csv.",
        "Ce sur quoi repose chaque tronçon d’une série reconstituée. La série elle-même est dans observations.csv.",
    ),
    "file.levels.csv.start_utc": (
        "First moment of the stretch.",
        "Premier instant du tronçon.",
    ),
    "file.levels.csv.end_utc": (
        "First moment after it.",
        "Premier instant qui le suit.",
    ),
    "file.levels.csv.reach": (
        "What could be reached: `none`, `domestic` (the border is down, the inside up), `allow_list` or `all`.",
        "Ce que l’on pouvait joindre\xa0: `none`, `domestic` (frontière coupée, intérieur en marche), `allow_list` ou `all`.",
    ),
    "file.levels.csv.height": (
        "`published` where the height of the level is a published figure; anything else, such as `chosen`, where it is not.",
        "`published` si la hauteur du niveau est un chiffre publié\u202f; autre chose, comme `chosen`, si elle ne l’est pas.",
    ),
    "file.levels.csv.basis": (
        "In words, what the level rests on.",
        "En mots, ce sur quoi repose le niveau.",
    ),
    "file.levels.csv.source": (
        "Publications that it rests on.",
        "Publications sur lesquelles il repose.",
    ),
    "file.levels.csv.level": (
        "The parameter that moves this stretch, as in observations.csv.",
        "Le paramètre qui fait bouger ce tronçon, comme dans observations.csv.",
    ),
    "file.levels.csv.all": (
        "Level of all services.",
        "Niveau de tous les services.",
    ),
    "file.levels.csv.all_low": (
        "Lower bound of `all`.",
        "Borne basse de `all`.",
    ),
    "file.levels.csv.all_high": (
        "Upper bound of `all`.",
        "Borne haute de `all`.",
    ),
    "file.levels.csv.fixed": (
        "Level of fixed lines.",
        "Niveau des lignes fixes.",
    ),
    "file.levels.csv.mobile": (
        "Level of mobile data.",
        "Niveau des données mobiles.",
    ),
    "file.edges.csv": (
        "Published times of cuts and restorations, to be set beside those found and beside each other.",
        "Heures publiées des coupures et des rétablissements, à comparer à celles trouvées et entre elles.",
    ),
    "file.edges.csv.edge": (
        "Name of the edge; rows of one name are several publications on the same moment.",
        "Nom de l’instant\u202f; les lignes d’un même nom sont plusieurs publications sur le même instant.",
    ),
    "file.edges.csv.kind": (
        "`cut` or `restored`.",
        "`cut` ou `restored`.",
    ),
    "file.edges.csv.place": (
        "Place whose network was cut or restored.",
        "Lieu dont le réseau a été coupé ou rétabli.",
    ),
    "file.edges.csv.seen_in": (
        "Place in which it was measured.",
        "Lieu où cela a été mesuré.",
    ),
    "file.edges.csv.service": (
        "The service that it is about.",
        "Le service concerné.",
    ),
    "file.edges.csv.time": (
        "When it happened, as published.",
        "Quand cela s’est produit, d’après la publication.",
    ),
    "file.edges.csv.precision_minutes": (
        "How far off the published time may be, in minutes, up to two days.",
        "De combien l’heure publiée peut s’écarter, en minutes, jusqu’à deux jours.",
    ),
    "file.edges.csv.source": (
        "Who published it.",
        "Qui l’a publiée.",
    ),
    "file.edges.csv.base": (
        "Whether the series was built from this statement. If so, finding it again tests the plumbing only.",
        "Si la série a été construite à partir de cette déclaration. Dans ce cas, la retrouver ne vérifie que la mécanique.",
    ),
    "file.parameters.csv": (
        "Named numbers that a run may vary and `--set` may fix. One name is one draw across the whole run.",
        "Nombres nommés qu’une exécution peut faire varier et que `--set` peut fixer. Un nom est un seul tirage dans toute l’exécution.",
    ),
    "file.parameters.csv.name": (
        "Name of the parameter. The cost methods use `online_share`, `local_per_usd`, `cost_usd` and `cost_hours`; the mining part `map_share`, `miners_without_other_link`, `fees_per_block` and `usd_per_btc`; `offswitch hashrate` `restart_hours` and every `map_share_...` with its month; `offswitch mining` also `th_per_machine`, `usd_per_machine`, `rationed_share` and `usd_per_btc_rationed`; payments take every `payments_...` of the embedded case.",
        "Nom du paramètre. Les méthodes de coût utilisent `online_share`, `local_per_usd`, `cost_usd` et `cost_hours`\u202f; la partie minage `map_share`, `miners_without_other_link`, `fees_per_block` et `usd_per_btc`\u202f; `offswitch hashrate` `restart_hours` et chaque `map_share_...` avec son mois\u202f; `offswitch mining` aussi `th_per_machine`, `usd_per_machine`, `rationed_share` et `usd_per_btc_rationed`\u202f; les paiements prennent chaque `payments_...` du cas intégré.",
    ),
    "file.parameters.csv.distribution": (
        "What is known of its value.",
        "Ce que l’on sait de sa valeur.",
    ),
    "file.parameters.csv.unit": (
        "Its unit. A `share` and a `position` lie between 0 and 1.",
        "Son unité. Un `share` et un `position` sont compris entre 0 et 1.",
    ),
    "file.parameters.csv.status": (
        "`measured`, `published` or `assumed`.",
        "`measured`, `published` ou `assumed`.",
    ),
    "file.parameters.csv.source": (
        "Where it is from; empty only where it is assumed.",
        "D’où il vient\u202f; vide seulement s’il est supposé.",
    ),
    "file.parameters.csv.note": (
        "What it means, and what to know of it. May be empty.",
        "Ce qu’il signifie, et ce qu’il faut en savoir. Peut être vide.",
    ),
    "file.indicators.csv": (
        "The country's indicators by year. `gdp_usd` (in USD) and `population` (in people) of the years that `[economy]` names are needed for costs; each becomes a parameter, such as `gdp_usd_2021`.",
        "Les indicateurs du pays par année. `gdp_usd` (en USD) et `population` (en personnes) des années que nomme `[economy]` sont nécessaires aux coûts\u202f; chacun devient un paramètre, comme `gdp_usd_2021`.",
    ),
    "file.indicators.csv.indicator": (
        "Name of the indicator.",
        "Nom de l’indicateur.",
    ),
    "file.indicators.csv.period": (
        "The year it is of; an indicator stands once a period.",
        "L’année concernée\u202f; un indicateur figure une fois par période.",
    ),
    "file.indicators.csv.value": (
        "The figure.",
        "Le chiffre.",
    ),
    "file.indicators.csv.unit": (
        "Its unit.",
        "Son unité.",
    ),
    "file.indicators.csv.vintage": (
        "Which edition of the publisher's data it is, such as `2026-03`: indicators are revised.",
        "De quelle édition des données de l’éditeur il s’agit, comme `2026-03`\xa0: les indicateurs sont révisés.",
    ),
    "file.indicators.csv.source": (
        "Where it is from.",
        "D’où il vient.",
    ),
    "file.exposures.csv": (
        "Flows of your own that depend on the network. The report says how much of each was interrupted.",
        "Vos propres flux qui dépendent du réseau. Le rapport dit quelle part de chacun a été interrompue.",
    ),
    "file.exposures.csv.component": (
        "Name of the flow, such as card payments.",
        "Nom du flux, par exemple les paiements par carte.",
    ),
    "file.exposures.csv.per_hour": (
        "How much flows in an hour when the network is normal.",
        "Combien il en passe en une heure quand le réseau est normal.",
    ),
    "file.exposures.csv.unit": (
        "Its unit: a currency per hour, such as `usd/h`.",
        "Son unité\xa0: une monnaie par heure, comme `usd/h`.",
    ),
    "file.exposures.csv.price_year": (
        "Year of its prices.",
        "Année de ses prix.",
    ),
    "file.exposures.csv.flows": (
        "Names of what it covers. Two rows that share a name are never added.",
        "Noms de ce qu’il couvre. Deux lignes qui partagent un nom ne sont jamais additionnées.",
    ),
    "file.exposures.csv.total": (
        "Rows of one total are added and shown as one more row; empty for none.",
        "Les lignes d’un même total sont additionnées et montrées en une ligne de plus\u202f; vide pour aucun.",
    ),
    "file.exposures.csv.source": (
        "Where it is from.",
        "D’où il vient.",
    ),
    "file.claims.csv": (
        "What was said of the shutdown, to be set beside the record; see [a table of claims](claims.md). In a case `said_by` and `source` are needed too, and every source is an id of sources.csv.",
        "Ce qui a été dit de la coupure, à comparer à ce qui est attesté\u202f; voir [une table d’affirmations](claims.md). Dans un cas, `said_by` et `source` sont aussi nécessaires, et chaque source est un id de sources.csv.",
    ),
    "file.claims.csv.id": (
        "A name of its own for each claim.",
        "Un nom propre à chaque affirmation.",
    ),
    "file.claims.csv.kind": (
        "number, range (value to value_high), date, or qualitative (in words).",
        "number (nombre), range (de value à value_high), date, ou qualitative (en mots).",
    ),
    "file.claims.csv.subject": (
        "What the claim is about; see the subjects.",
        "Ce sur quoi porte l’affirmation\u202f; voir les sujets.",
    ),
    "file.claims.csv.about": (
        "Narrows the subject where its line says so, in either case of letters. What the subject does not know cannot be checked.",
        "Restreint le sujet là où sa ligne le dit, en majuscules ou minuscules. Ce que le sujet ne connaît pas est invérifiable.",
    ),
    "file.claims.csv.comparator": (
        "=, <, >, <=, >= or ~; = where it is left out. ~ is about: within 10 % (2.5 % of a price level or low), an hour of a minute, or a day of any other date. A range takes = or ~. Words about a change take < (it fell) or > (it rose).",
        "=, <, >, <=, >= ou ~\u202f; = si elle est omise. ~ signifie environ\xa0: à 10\xa0% près (2,5\xa0% pour un niveau ou un plus bas de prix), à une heure près pour une minute, ou à un jour près pour toute autre date. Un range prend = ou ~. Un changement dit en mots prend < (baisse) ou > (hausse).",
    ),
    "file.claims.csv.value": (
        "The number, the lower end of the range, or the date: 2022, 2022-01, 2022-01-05 or 2022-01-05T10:30Z.",
        "Le nombre, la borne basse de l’intervalle, ou la date\xa0: 2022, 2022-01, 2022-01-05 ou 2022-01-05T10:30Z.",
    ),
    "file.claims.csv.value_high": (
        "The upper end of a range.",
        "La borne haute d’un intervalle.",
    ),
    "file.claims.csv.unit": (
        "The unit of a number or range; see the subjects. A date and words have none.",
        "L’unité d’un nombre ou d’un intervalle\u202f; voir les sujets. Une date et des mots n’en ont pas.",
    ),
    "file.claims.csv.window_start": (
        "First day (or moment with its zone) that the claim is about.",
        "Premier jour (ou instant avec son fuseau) sur lequel porte l’affirmation.",
    ),
    "file.claims.csv.window_end": (
        "Last day (inside the window), or the moment at which it ends.",
        "Dernier jour (compris dans la fenêtre), ou instant où elle prend fin.",
    ),
    "file.claims.csv.window_basis": (
        "text where the statement itself says when; inferred (as when left out) where you chose: the verdict then says how it changes with the window.",
        "text si la déclaration dit elle-même quand\u202f; inferred (comme en cas d’omission) si c’est votre choix\xa0: le verdict dit alors comment il change avec la fenêtre.",
    ),
    "file.claims.csv.said_by": (
        "Who said it.",
        "Qui l’a dit.",
    ),
    "file.claims.csv.said_on": (
        "When: 2022, 2022-01 or 2022-01-05. Ranks and shares are judged by what was public then.",
        "Quand\xa0: 2022, 2022-01 ou 2022-01-05. Rangs et parts sont jugés d’après ce qui était public alors.",
    ),
    "file.claims.csv.statement": (
        "What was said, in a sentence.",
        "Ce qui a été dit, en une phrase.",
    ),
    "file.claims.csv.headline": (
        "1 to show it in the short report of a case; 0 where it is left out.",
        "1 pour la montrer dans le rapport court d’un cas\u202f; 0 pour l’y omettre.",
    ),
    "file.claims.csv.source": (
        "Id of a source of the case, an address, or any text. A figure on record from a claim's own source is never set beside it, nor an edge that it alone published; the series of the network is not built anew without it.",
        "Identifiant d’une source du cas, adresse ou texte libre. Un chiffre attesté venant de la source même d’une affirmation ne lui est jamais opposé, ni un instant qu’elle est seule à avoir publié\u202f; la série du réseau n’est pas reconstruite sans elle.",
    ),
    "file.blocks.csv": (
        "Blocks of the Bitcoin chain without gaps, from the first of a difficulty epoch, from well before the cut to the end of the window.",
        "Blocs de la chaîne Bitcoin sans lacune, depuis le premier d’une époque de difficulté, bien avant la coupure, jusqu’à la fin de la fenêtre.",
    ),
    "file.blocks.csv.height": (
        "Height of the block.",
        "Hauteur du bloc.",
    ),
    "file.blocks.csv.timestamp": (
        "Time in its header, as its miner wrote it.",
        "Heure de son en-tête, telle que son mineur l’a écrite.",
    ),
    "file.blocks.parquet": (
        "The same as Parquet, with a time in place of the Unix seconds; it wins over blocks.csv.",
        "Les mêmes en Parquet, avec un instant à la place des secondes Unix\u202f; il l’emporte sur blocks.csv.",
    ),
    "file.blocks.parquet.height": (
        "Height of the block.",
        "Hauteur du bloc.",
    ),
    "file.blocks.parquet.time": (
        "Time in its header, as its miner wrote it.",
        "Heure de son en-tête, telle que son mineur l’a écrite.",
    ),
    "file.epochs.csv": (
        "Published difficulty epochs: the first gives the chain its bits, the others check those computed from the blocks.",
        "Époques de difficulté publiées\xa0: la première donne à la chaîne ses bits, les autres vérifient ceux calculés à partir des blocs.",
    ),
    "file.epochs.csv.height": (
        "Height of the epoch's first block.",
        "Hauteur du premier bloc de l’époque.",
    ),
    "file.epochs.csv.start_utc": (
        "Time of that block.",
        "Heure de ce bloc.",
    ),
    "file.epochs.csv.bits": (
        "Its target, in the compact form of the header.",
        "Sa cible, sous la forme compacte de l’en-tête.",
    ),
    "file.epochs.csv.difficulty": (
        "The same as a difficulty.",
        "La même, sous forme de difficulté.",
    ),
    "file.epochs.csv.source": (
        "Where it is from.",
        "D’où elle vient.",
    ),
    "file.days.csv": (
        "An independent daily count, with which the blocks must agree.",
        "Un compte quotidien indépendant, avec lequel les blocs doivent s’accorder.",
    ),
    "file.days.csv.date": (
        "The day, in UTC.",
        "Le jour, en UTC.",
    ),
    "file.days.csv.block_count": (
        "Blocks of that day.",
        "Blocs de ce jour.",
    ),
    "file.days.csv.mean_difficulty": (
        "Mean difficulty over those blocks.",
        "Difficulté moyenne sur ces blocs.",
    ),
    "file.days.csv.source": (
        "Where it is from.",
        "D’où il vient.",
    ),
    "file.mining_map.csv": (
        "Quoted shares of Bitcoin's hashrate by country and month. A rank counts the countries given for its month: give every one above the case's own.",
        "Parts citées du hashrate de Bitcoin par pays et par mois. Un rang compte les pays donnés pour son mois\xa0: donnez tous ceux qui sont au-dessus de celui du cas.",
    ),
    "file.mining_map.csv.month": (
        "Month that the share is of.",
        "Mois de la part.",
    ),
    "file.mining_map.csv.country": (
        "The country.",
        "Le pays.",
    ),
    "file.mining_map.csv.share_percent": (
        "Its share of the network's hashrate, in percent.",
        "Sa part du hashrate du réseau, en pour cent.",
    ),
    "file.mining_map.csv.hashrate_eh_s": (
        "The same as a rate, in EH/s; empty where it was not published.",
        "La même en débit, en EH/s\u202f; vide si elle n’a pas été publiée.",
    ),
    "file.mining_map.csv.published": (
        "Month in which it became public: what a reader of the day could know.",
        "Mois où elle est devenue publique\xa0: ce qu’un lecteur de l’époque pouvait savoir.",
    ),
    "file.mining_map.csv.source": (
        "Where it is from.",
        "D’où elle vient.",
    ),
    "file.prices.parquet": (
        "Prices of Bitcoin by the hour and by the day, and daily closes of a market and of shares. case.toml names them: `price_series`, `price_factor`, `listed_miners`.",
        "Prix de Bitcoin par heure et par jour, et clôtures quotidiennes d’un marché et d’actions. case.toml les nomme\xa0: `price_series`, `price_factor`, `listed_miners`.",
    ),
    "file.prices.parquet.time": (
        "Start of the step.",
        "Début du pas.",
    ),
    "file.prices.parquet.series": (
        "Name of the price series.",
        "Nom de la série de prix.",
    ),
    "file.prices.parquet.step": (
        "`hour` or `day`.",
        "`hour` ou `day`.",
    ),
    "file.prices.parquet.open": (
        "First price of the step, in the quote currency of the series; may be empty by the day, as may high and low.",
        "Premier prix du pas, dans la monnaie de cotation de la série\u202f; peut être vide au pas du jour, comme high et low.",
    ),
    "file.prices.parquet.high": (
        "Highest price of the step.",
        "Prix le plus haut du pas.",
    ),
    "file.prices.parquet.low": (
        "Lowest price of the step.",
        "Prix le plus bas du pas.",
    ),
    "file.prices.parquet.close": (
        "Last price of the step.",
        "Dernier prix du pas.",
    ),
    "file.prices.parquet.source": (
        "Where it is from; the same for a whole series.",
        "D’où elle vient\u202f; la même pour toute une série.",
    ),
    "file.quotes.csv": (
        "Single quoted prices and returns, where the series itself may not ship.",
        "Prix et rendements isolés cités, lorsque la série elle-même ne peut être diffusée.",
    ),
    "file.quotes.csv.subject": (
        "What is quoted, such as `btc_day_low`, `day_return` or `day_return_mean`.",
        "Ce qui est cité, comme `btc_day_low`, `day_return` ou `day_return_mean`.",
    ),
    "file.quotes.csv.time_utc": (
        "The moment, or the start of the day.",
        "L’instant, ou le début du jour.",
    ),
    "file.quotes.csv.value": (
        "The figure.",
        "Le chiffre.",
    ),
    "file.quotes.csv.unit": (
        "Its unit, such as `USD` or `percent`.",
        "Son unité, comme `USD` ou `percent`.",
    ),
    "file.quotes.csv.series": (
        "Market or series that it is of.",
        "Marché ou série dont il s’agit.",
    ),
    "file.quotes.csv.source": (
        "Where it is from.",
        "D’où il vient.",
    ),
    "file.context.csv": (
        "Quoted figures of the country, beside which claims are set.",
        "Chiffres cités du pays, auxquels les affirmations sont comparées.",
    ),
    "file.context.csv.indicator": (
        "Name of the figure. `offswitch mining` reads `mining_load` (whole, in MW), `mining_load_registered`, `mining_load_unregistered`, `machines_counted`, `machines_seized`, and `mining_power_cut`: the percent of registered load cut off, and when.",
        "Nom du chiffre. `offswitch mining` lit `mining_load` (totale, en MW), `mining_load_registered`, `mining_load_unregistered`, `machines_counted`, `machines_seized` et `mining_power_cut`\xa0: le pourcentage de la charge enregistrée qui a été coupé, et quand.",
    ),
    "file.context.csv.period": (
        "What it is of.",
        "La période concernée.",
    ),
    "file.context.csv.value": (
        "The figure.",
        "Le chiffre.",
    ),
    "file.context.csv.unit": (
        "Its unit.",
        "Son unité.",
    ),
    "file.context.csv.status": (
        "How firm it is, such as `verified`.",
        "Sa solidité, comme `verified`.",
    ),
    "file.context.csv.source": (
        "Where it is from.",
        "D’où il vient.",
    ),
    "file.context.csv.note": (
        "What to know of it. May be empty.",
        "Ce qu’il faut en savoir. Peut être vide.",
    ),
    "file.timeline.csv": (
        "The record: who said what about which stretch of time. Shown by `offswitch cases show`; no figure is made from it.",
        "Les faits attestés\xa0: qui a dit quoi de quelle période. Montrés par `offswitch cases show`\u202f; aucun chiffre n’en est tiré.",
    ),
    "file.timeline.csv.id": (
        "Name of the statement.",
        "Nom de la déclaration.",
    ),
    "file.timeline.csv.start_utc": (
        "When what it says began.",
        "Quand a commencé ce qu’elle dit.",
    ),
    "file.timeline.csv.end_utc": (
        "When it ended; empty where it does not say.",
        "Quand cela a pris fin\u202f; vide si elle ne le dit pas.",
    ),
    "file.timeline.csv.precision_minutes": (
        "How far off those times may be, in minutes.",
        "De combien ces heures peuvent s’écarter, en minutes.",
    ),
    "file.timeline.csv.place": (
        "Where, in words.",
        "Où, en mots.",
    ),
    "file.timeline.csv.service": (
        "What was affected, in words.",
        "Ce qui a été touché, en mots.",
    ),
    "file.timeline.csv.networks": (
        "Networks that it names.",
        "Réseaux qu’elle nomme.",
    ),
    "file.timeline.csv.level_percent": (
        "The level that it gives, in percent of normal; empty where it gives none.",
        "Le niveau qu’elle donne, en pour cent de la normale\u202f; vide si elle n’en donne pas.",
    ),
    "file.timeline.csv.evidence": (
        "What it rests on, such as `measured`, `operator` or `press`.",
        "Ce sur quoi elle repose, comme `measured`, `operator` ou `press`.",
    ),
    "file.timeline.csv.confidence": (
        "`low`, `medium` or `high`: how firm we hold it to be.",
        "`low`, `medium` ou `high`\xa0: la solidité que nous lui prêtons.",
    ),
    "file.timeline.csv.statement": (
        "What it says.",
        "Ce qu’elle dit.",
    ),
    "file.timeline.csv.source": (
        "Who said it.",
        "Qui l’a dit.",
    ),
    "file.networks.csv": (
        "Networks of the country and what became of them. Shown by `offswitch cases show`.",
        "Réseaux du pays et ce qu’il en est advenu. Montrés par `offswitch cases show`.",
    ),
    "file.networks.csv.asn": (
        "Number of the network.",
        "Numéro du réseau.",
    ),
    "file.networks.csv.name": (
        "Its operator.",
        "Son opérateur.",
    ),
    "file.networks.csv.kind": (
        "What kind of network it is.",
        "De quelle sorte de réseau il s’agit.",
    ),
    "file.networks.csv.at_the_event": (
        "What became of it.",
        "Ce qu’il en est advenu.",
    ),
    "file.networks.csv.source": (
        "Who says so.",
        "Qui le dit.",
    ),
    "file.population.csv": (
        "Regions of the country, their people and their clocks: by them hours of work are placed, people counted, and payments followed. Shown by `offswitch cases show`.",
        "Régions du pays, leurs habitants et leurs horloges\xa0: par elles on situe les heures de travail, on compte les personnes et on suit les paiements. Montrées par `offswitch cases show`.",
    ),
    "file.population.csv.region": (
        "Name of the region.",
        "Nom de la région.",
    ),
    "file.population.csv.iso_3166_2": (
        "Its code.",
        "Son code.",
    ),
    "file.population.csv.people": (
        "Its inhabitants.",
        "Ses habitants.",
    ),
    "file.population.csv.zone": (
        "Its time zone.",
        "Son fuseau horaire.",
    ),
    "file.population.csv.retail_share": (
        "Its share of the country's retail trade. May be empty: regions without one share what is left by people.",
        "Sa part du commerce de détail du pays. Peut être vide\xa0: les régions sans part se partagent le reste selon leurs habitants.",
    ),
    "file.population.csv.machine_share": (
        "Its share of the country's cash machines, likewise.",
        "Sa part des distributeurs de billets du pays, de même.",
    ),
    "file.population.csv.source": (
        "Where the figures are from, that of the people first.",
        "D’où viennent les chiffres, à commencer par celui des habitants.",
    ),
    "file.banking.csv": (
        "What is on record of banks and payments. `closed` and `limit` enter the model of payments; the rest is set beside what it finds.",
        "Ce qui est attesté des banques et des paiements. `closed` et `limit` entrent dans le modèle des paiements\u202f; le reste est comparé à ce qu’il trouve.",
    ),
    "file.banking.csv.start_utc": (
        "When it began.",
        "Quand cela a commencé.",
    ),
    "file.banking.csv.end_utc": (
        "When it ended.",
        "Quand cela a pris fin.",
    ),
    "file.banking.csv.what": (
        "`closed` by order, `limit` on withdrawals, `terminals_down`, `queues` at machines, `machines_empty`, or `reachable`: a bank on a list that was let through.",
        "`closed` sur ordre, `limit` sur les retraits, `terminals_down`, `queues` aux distributeurs, `machines_empty`, ou `reachable`\xa0: une banque sur une liste de ce qui restait autorisé.",
    ),
    "file.banking.csv.amount": (
        "Of a limit: what a person might withdraw a day, in the currency of the case. Otherwise empty.",
        "Pour une limite\xa0: ce qu’une personne pouvait retirer par jour, dans la monnaie du cas. Vide sinon.",
    ),
    "file.banking.csv.source": (
        "Who says so.",
        "Qui le dit.",
    ),
    "file.banking.csv.note": (
        "What to know of it. May be empty.",
        "Ce qu’il faut en savoir. Peut être vide.",
    ),
    "file.sales.csv": (
        "What sectors sell to each other in a year, in any one currency: by it the sector method passes losses on.",
        "Ce que les secteurs se vendent entre eux en un an, dans une monnaie quelconque\xa0: par elle la méthode par secteur transmet les pertes.",
    ),
    "file.sales.csv.seller": (
        "A sector.",
        "Un secteur.",
    ),
    "file.sales.csv.buyer": (
        "Another, or `output` for all that the seller makes.",
        "Un autre, ou `output` pour tout ce que produit le vendeur.",
    ),
    "file.sales.csv.value": (
        "The sum.",
        "La somme.",
    ),
    "file.sales.csv.source": (
        "Where it is from.",
        "D’où elle vient.",
    ),
    "file.confounders.csv": (
        "What else stopped work in the days of the shutdown, such as a curfew: the sector method leaves what it stopped to it.",
        "Ce qui d’autre a arrêté le travail durant les jours de la coupure, par exemple un couvre-feu\xa0: la méthode par secteur lui laisse ce qu’il a arrêté.",
    ),
    "file.confounders.csv.name": (
        "Name of the row.",
        "Nom de la ligne.",
    ),
    "file.confounders.csv.start_utc": (
        "When it began.",
        "Quand cela a commencé.",
    ),
    "file.confounders.csv.end_utc": (
        "When it ended.",
        "Quand cela a pris fin.",
    ),
    "file.confounders.csv.from_hour": (
        "First full local hour of the day that it is confined to; empty for all day.",
        "Première heure locale pleine du jour à laquelle cela se limite\u202f; vide pour toute la journée.",
    ),
    "file.confounders.csv.to_hour": (
        "Full local hour at which it ends, past midnight where it is the smaller; empty for all day.",
        "Heure locale pleine à laquelle cela finit, après minuit si elle est la plus petite\u202f; vide pour toute la journée.",
    ),
    "file.confounders.csv.sectors": (
        "Sectors whose work it stopped, separated by spaces; empty for all.",
        "Secteurs dont cela a arrêté le travail, séparés par des espaces\u202f; vide pour tous.",
    ),
    "file.confounders.csv.parameter": (
        "A row of `parameters.csv`: the share of their work that it stopped. Empty for a holiday, which makes a day one of rest.",
        "Une ligne de `parameters.csv`\xa0: la part de leur travail que cela a arrêtée. Vide pour un jour férié, qui fait d’un jour un jour de repos.",
    ),
    "file.confounders.csv.what": (
        "What it was, in words.",
        "Ce que c’était, en mots.",
    ),
    "file.confounders.csv.source": (
        "Who says so.",
        "Qui le dit.",
    ),
    "file.series.parquet": (
        "What was measured of the network in the window and before it, in a case that was made from public sources. `offswitch detect` reads it; the shares of normal in observations.csv were made from it.",
        "Ce qui a été mesuré du réseau dans la fenêtre et avant elle, dans un cas fait à partir de sources publiques. `offswitch detect` le lit\u202f; les parts de la normale d’observations.csv en ont été tirées.",
    ),
    "file.series.parquet.time": (
        "Start of the step; each series has even ones.",
        "Début du pas\u202f; chaque série a des pas réguliers.",
    ),
    "file.series.parquet.key": (
        "The place.",
        "Le lieu.",
    ),
    "file.series.parquet.signal": (
        "What was measured, and by whom; its first word names the detector's card.",
        "Ce qui a été mesuré, et par qui\u202f; son premier mot nomme la fiche du détecteur.",
    ),
    "file.series.parquet.network": (
        "The network, or empty for all of them.",
        "Le réseau, ou vide pour tous.",
    ),
    "file.series.parquet.value": (
        "As measured, in the source's unit.",
        "Telle que mesurée, dans l’unité de la source.",
    ),
    "file.found.csv": (
        "The outages that the detector found in series.parquet, those before the window too: by them it is judged whether an outage of the case was ordered.",
        "Les pannes que le détecteur a trouvées dans series.parquet, y compris celles d’avant la fenêtre\xa0: c’est d’après elles qu’on juge si une panne du cas était ordonnée.",
    ),
    "file.found.csv.place": (
        "The place.",
        "Le lieu.",
    ),
    "file.found.csv.service": (
        "The service that was out.",
        "Le service interrompu.",
    ),
    "file.found.csv.start_utc": (
        "When it began.",
        "Quand elle a commencé.",
    ),
    "file.found.csv.start_low_utc": (
        "Earliest time that the onset may have had.",
        "Instant le plus précoce que son début a pu avoir.",
    ),
    "file.found.csv.start_high_utc": (
        "Latest time that the onset may have had.",
        "Instant le plus tardif que son début a pu avoir.",
    ),
    "file.found.csv.end_utc": (
        "When it ended; empty while it lasts.",
        "Quand elle a pris fin\u202f; vide tant qu’elle dure.",
    ),
    "file.found.csv.end_low_utc": (
        "Earliest time that the end may have had.",
        "Instant le plus précoce que sa fin a pu avoir.",
    ),
    "file.found.csv.end_high_utc": (
        "Latest time that the end may have had.",
        "Instant le plus tardif que sa fin a pu avoir.",
    ),
    "file.found.csv.depth": (
        "Share of normal that was lost.",
        "Part de la normale qui a été perdue.",
    ),
    "file.found.csv.saw": (
        "Signals that show it, separated by semicolons.",
        "Signaux qui la montrent, séparés par des points-virgules.",
    ),
    "file.found.csv.silent": (
        "Signals that do not, likewise.",
        "Signaux qui ne la montrent pas, de même.",
    ),
    "file.found.csv.unobserved": (
        "Signals that were not observed then, likewise.",
        "Signaux qui n’étaient pas observés alors, de même.",
    ),
    "file.found.csv.since_utc": (
        "From when on an outage could have been found; the same in every row.",
        "À partir de quand une panne aurait pu être trouvée\u202f; le même dans chaque ligne.",
    ),
    "file.found.csv.source": (
        "The sources.",
        "Les sources.",
    ),
    "file.gathered.csv": (
        "Of a case that was made from public sources (`offswitch cases save`): what each has answered for. The report says by it what may still change; delete it to make the case your own.",
        "D’un cas fait à partir de sources publiques (`offswitch cases save`)\xa0: ce pour quoi chacune a répondu. C’est par là que le rapport dit ce qui peut encore changer\u202f; supprimez-le pour faire vôtre le cas.",
    ),
    "file.gathered.csv.source": (
        "The source.",
        "La source.",
    ),
    "file.gathered.csv.signal": (
        "Its name for what it measures.",
        "Son nom pour ce qu’elle mesure.",
    ),
    "file.gathered.csv.place": (
        "What was measured; `world` where it is the whole of it.",
        "Ce qui a été mesuré\u202f; `world` si c’en est la totalité.",
    ),
    "file.gathered.csv.used": (
        "What the case takes of it: `network`, `blocks`, `prices`, `exchange` or `shares` (of the world's mining).",
        "Ce que le cas en prend\xa0: `network`, `blocks`, `prices`, `exchange` ou `shares` (du minage mondial).",
    ),
    "file.gathered.csv.needed_start_utc": (
        "First moment of the stretch that the case needs of it.",
        "Premier instant de la période dont le cas a besoin.",
    ),
    "file.gathered.csv.needed_end_utc": (
        "First moment after that.",
        "Premier instant qui la suit.",
    ),
    "file.gathered.csv.retrieved_utc": (
        "When the answer that reaches farthest was.",
        "Quand a été donnée la réponse qui va le plus loin.",
    ),
    "file.gathered.csv.last_utc": (
        "Last moment with a value; empty where there is none.",
        "Dernier instant avec une valeur\u202f; vide s’il n’y en a pas.",
    ),
    "file.gathered.csv.lag_hours": (
        "How late a value usually arrives.",
        "Avec quel retard une valeur arrive d’ordinaire.",
    ),
    "file.gathered.csv.settled_hours": (
        "How long after its time a value may still change.",
        "Combien de temps après son instant une valeur peut encore changer.",
    ),
    "file.gathered.csv.unknown_hours": (
        "Hours of the window without a value.",
        "Heures de la fenêtre sans valeur.",
    ),
    "file.gathered.csv.start_utc": (
        "First moment of the window that was asked for; the same in every row.",
        "Premier instant de la fenêtre demandée\u202f; le même dans chaque ligne.",
    ),
    "file.gathered.csv.end_utc": (
        "First moment after it; the case's window may end sooner.",
        "Premier instant qui la suit\u202f; la fenêtre du cas peut finir plus tôt.",
    ),
    "file.gathered.csv.as_known_utc": (
        "Values are as they were known at this moment; empty for the newest.",
        "Les valeurs sont telles qu’elles étaient connues à cet instant\u202f; vide pour les plus récentes.",
    ),
    "key.schema": (
        "Version of this format; it is 1.",
        "Version de ce format\u202f; c’est 1.",
    ),
    "key.title": (
        "Title of the report.",
        "Titre du rapport.",
    ),
    "key.place": (
        "The country, or a region of it; alpha-3 codes such as `KAZ` are read too.",
        "Le pays, ou l’une de ses régions\u202f; les codes alpha-3 comme `KAZ` sont lus aussi.",
    ),
    "key.series": (
        "`observed` if the series was measured, `reconstructed` if it was built from statements. Every figure made from it says which.",
        "`observed` si la série a été mesurée, `reconstructed` si elle a été construite à partir de déclarations. Chaque chiffre qui en est tiré dit laquelle.",
    ),
    "key.currency": (
        "Currency of the country, in which costs are given too.",
        "Monnaie du pays, dans laquelle les coûts sont aussi donnés.",
    ),
    "key.price_series": (
        "Which series of prices.parquet is the price of Bitcoin.",
        "Laquelle des séries de prices.parquet est le prix de Bitcoin.",
    ),
    "key.price_factor": (
        "Which of its series stands for the whole market in an event study; by the day.",
        "Laquelle de ses séries tient lieu de l’ensemble du marché dans une étude d’événement\u202f; au pas du jour.",
    ),
    "key.listed_miners": (
        "Which of its series, by the day, are shares of listed miners; their mean is studied too.",
        "Lesquelles de ses séries, au pas du jour, sont des actions de mineurs cotés\u202f; leur moyenne est étudiée aussi.",
    ),
    "key.window": (
        "The stretch of time to be looked at, at most 732 days.",
        "La période à examiner, au plus 732 jours.",
    ),
    "key.window.start": (
        "Its first moment.",
        "Son premier instant.",
    ),
    "key.window.end": (
        "The first moment after it.",
        "Le premier instant qui la suit.",
    ),
    "key.economy": (
        "Needed for costs to the economy; without it they are left out.",
        "Nécessaire aux coûts pour l’économie\u202f; sans elle ils sont laissés de côté.",
    ),
    "key.economy.gdp_year": (
        "Year of GDP and population: the one before the event.",
        "Année du PIB et de la population\xa0: celle qui précède l’événement.",
    ),
    "key.economy.cost_gdp_year": (
        "Year of GDP that NetBlocks COST froze.",
        "Année du PIB que NetBlocks COST a figée.",
    ),
    "key.bitcoin": (
        "Needed for the Bitcoin part, together with blocks and epochs.csv.",
        "Nécessaire à la partie Bitcoin, avec les blocs et epochs.csv.",
    ),
    "key.bitcoin.cut": (
        "Stated moment of the cut, inside the window.",
        "Instant déclaré de la coupure, dans la fenêtre.",
    ),
    "key.bitcoin.claimed_change": (
        "Change of hashrate that was claimed, as a share: -0.12 is a fall of 12 %. Left out, none is tested.",
        "Variation du hashrate qui a été affirmée, en part\xa0: -0.12 est une baisse de 12\xa0%. Omise, aucune n’est testée.",
    ),
    "key.bitcoin.source": (
        "Where the block times are from.",
        "D’où viennent les heures des blocs.",
    ),
    "key.bitcoin.recovery": (
        "A stretch after the recovery that may serve as a baseline.",
        "Une période postérieure à la reprise qui peut servir de référence.",
    ),
    "key.bitcoin.recovery.start": (
        "Its first moment.",
        "Son premier instant.",
    ),
    "key.bitcoin.recovery.end": (
        "The first moment after it.",
        "Le premier instant qui la suit.",
    ),
    "key.published_hours": (
        "Lengths of the shutdown that others published; each is priced beside ours.",
        "Durées de la coupure que d’autres ont publiées\u202f; chacune est chiffrée à côté de la nôtre.",
    ),
    "key.published_hours.hours": (
        "The length, in hours.",
        "La durée, en heures.",
    ),
    "key.published_hours.whose": (
        "Who published it, and what it counts.",
        "Qui l’a publiée, et ce qu’elle compte.",
    ),
    "key.published_hours.source": (
        "Where it is from.",
        "D’où elle vient.",
    ),
    "key.published_costs": (
        "Costs of the shutdown that others published; the report says which hours each implies.",
        "Coûts de la coupure que d’autres ont publiés\u202f; le rapport dit quelles heures chacun implique.",
    ),
    "key.published_costs.usd": (
        "The cost, in US dollars.",
        "Le coût, en dollars des États-Unis.",
    ),
    "key.published_costs.source": (
        "Where it is from.",
        "D’où il vient.",
    ),
    "key.events": (
        "Other things on record that may have moved the same figures.",
        "Autres faits attestés qui ont pu faire bouger les mêmes chiffres.",
    ),
    "key.events.kind": (
        "`market`, `power`, `trigger` or `law`.",
        "`market`, `power`, `trigger` ou `law`.",
    ),
    "key.events.time": (
        "When it happened.",
        "Quand cela s’est produit.",
    ),
    "key.events.what": (
        "What it was.",
        "Ce que c’était.",
    ),
    "key.events.source": (
        "Who says so.",
        "Qui le dit.",
    ),
    "key.not_modelled": (
        "What depends on the network, or was lost, and is not in the figures.",
        "Ce qui dépend du réseau, ou a été perdu, et n’est pas dans les chiffres.",
    ),
    "key.not_modelled.what": (
        "What is left out.",
        "Ce qui est laissé de côté.",
    ),
    "key.not_modelled.why": (
        "Why.",
        "Pourquoi.",
    ),
    "key.not_modelled.source": (
        "Where the reason, or the loss, is on record.",
        "Où la raison, ou la perte, est attestée.",
    ),
}
