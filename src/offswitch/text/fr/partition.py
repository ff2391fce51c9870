"""What `offswitch partition` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "help.partition": (
        "What a cut-off country would mine, on whose chain, and what a payment there is worth when the link is back.",
        "Ce que minerait un pays coupé, sur quelle chaîne, et ce qu’y vaut un paiement quand le lien revient.",
    ),
    "help.partition_case": (
        "A case that ships, or a folder; kazakhstan-2022 where no --share is given.",
        "Un cas livré, ou un dossier\u202f; kazakhstan-2022 si aucun --share n’est donné.",
    ),
    "help.partition_share": (
        "The country's share of the world's hashrate, in place of a case.",
        "Part du pays dans le hashrate mondial, à la place d’un cas.",
    ),
    "help.partition_hours": (
        "Length of the cut. Repeated: stretches with a reconnection after each.",
        "Durée de la coupure. Répété\xa0: des tronçons avec une reconnexion après chacun.",
    ),
    "help.partition_satellite": (
        "Part of the country's hashrate that keeps a link of its own.",
        "Part du hashrate du pays qui garde son propre lien.",
    ),
    "help.partition_confirmations": (
        "Confirmations that a merchant there waits for.",
        "Confirmations qu’un commerçant attend sur place.",
    ),
    "help.partition_reward": (
        "BTC that a block pays, subsidy and fees.",
        "BTC que rapporte un bloc, subvention et frais.",
    ),
    "help.partition_price": (
        "Dollars of a bitcoin; needs --reward.",
        "Dollars pour un bitcoin\u202f; exige --reward.",
    ),
    "error.no_partition": (
        "case '{case}' lacks blocks around the cut, a return, or one of map_share, miners_without_other_link, fees_per_block and usd_per_btc, or nobody is cut off in it; mend that, or state a cut with --share and --hours",
        "il manque au cas «\u202f{case}\u202f» des blocs autour de la coupure, un retour, ou l’un de map_share, miners_without_other_link, fees_per_block et usd_per_btc, ou personne n’y est coupé\u202f; corrigez cela, ou énoncez une coupure avec --share et --hours",
    ),
    "error.partition_no_share": (
        "--hours, --satellite, --reward and --price state a cut by hand; give --share too, or name a case alone",
        "--hours, --satellite, --reward et --price énoncent une coupure à la main\u202f; donnez aussi --share, ou nommez seulement un cas",
    ),
    "error.partition_case_or_share": (
        "a cut by hand (--share) takes no case and no --set; give one or the other",
        "une coupure à la main (--share) n’accepte ni cas ni --set\u202f; donnez l’un ou l’autre",
    ),
    "error.partition_no_hours": (
        "--share needs the length of the cut; give --hours H, more than once for stretches with a reconnection between them",
        "--share exige la durée de la coupure\u202f; donnez --hours H, plusieurs fois pour des tronçons séparés par une reconnexion",
    ),
    "error.partition_share": (
        "a share of {value} cannot be; give one from 0.001 to 0.999, such as 0.18",
        "une part de {value} est impossible\u202f; donnez-en une de 0.001 à 0.999, comme 0.18",
    ),
    "error.partition_satellite": (
        "a part of {value} with a link cannot be; give one from 0 to 0.99, of the country's own hashrate",
        "une partie de {value} avec un lien est impossible\u202f; donnez-en une de 0 à 0.99, du hashrate du pays lui-même",
    ),
    "error.partition_hours": (
        "a cut of {value} h cannot be; give above 0 and at most {most:,.0f} h in all",
        "une coupure de {value}\xa0h est impossible\u202f; donnez plus de 0 et au plus {most:,.0f}\xa0h en tout",
    ),
    "error.partition_confirmations": (
        "{value} confirmations cannot be waited for; give 1 to {most}",
        "on ne peut attendre {value} confirmations\u202f; donnez de 1 à {most}",
    ),
    "error.partition_price_alone": (
        "--price without --reward prices nothing; give --reward BTC too",
        "--price sans --reward ne chiffre rien\u202f; donnez aussi --reward BTC",
    ),
    "error.partition_pay": (
        "a {name} of {value} cannot be; give one above zero",
        "un {name} de {value} est impossible\u202f; donnez-en un supérieur à zéro",
    ),
    "partition.title": (
        "A network cut in two: {case}",
        "Un réseau coupé en deux\xa0: {case}",
    ),
    "partition.title.stated": (
        "A network cut in two, as stated: {share:.3g} % of the hashrate for {hours:g} h",
        "Un réseau coupé en deux, comme énoncé\xa0: {share:.3g}\xa0% du hashrate pendant {hours:g}\xa0h",
    ),
    "partition.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. Intervals are 90 %. Blocks come at random; difficulty is that before the cut.",
        "offswitch {version}, graine {seed}, {draws:,} tirages. Intervalles à 90\xa0%. Les blocs viennent au hasard\u202f; la difficulté est celle d’avant la coupure.",
    ),
    "partition.reconstructed": (
        "The hours without network are RECONSTRUCTED from published statements.",
        "Les heures sans réseau sont RECONSTITUÉES à partir de déclarations publiées.",
    ),
    "partition.short.no_pool": (
        "Miners in {place} used pools abroad, by the statement on record ({pools}). Cut off, those without another link had nothing to mine. By their share of the mining map that is {blocks} not found, worth {usd}, the loss that `offswitch mining` gives. No chain of their own is on record.",
        "Les mineurs du pays ({place}) utilisaient des pools à l’étranger, d’après la déclaration attestée ({pools}). Coupés, ceux qui n’avaient pas d’autre lien n’avaient rien à miner. Par leur part de la carte du minage, cela fait {blocks} non trouvés, d’une valeur de {usd}, la perte que donne `offswitch mining`. Aucune chaîne propre n’est attestée.",
    ),
    "partition.short.no_pool_unknown": (
        "Without a pool inside, those of {place}'s miners who had no other link had nothing to mine. By their share of the mining map that is {blocks} not found, worth {usd}, the loss that `offswitch mining` gives.",
        "Sans pool à l’intérieur, ceux des mineurs du pays ({place}) qui n’avaient pas d’autre lien n’avaient rien à miner. Par leur part de la carte du minage, cela fait {blocks} non trouvés, d’une valeur de {usd}, la perte que donne `offswitch mining`.",
    ),
    "partition.short.domestic": (
        "Had they shared a pool inside, they would have mined about as many on a chain of their own, dropped at each return, at most {deep} at once. They would have lost as much, but for luck, and people inside would have been paid on a chain that vanished.",
        "S’ils avaient partagé un pool à l’intérieur, ils en auraient miné à peu près autant sur une chaîne propre, abandonnée à chaque retour, au plus {deep} à la fois. Ils auraient perdu autant, à la chance près, et les gens de l’intérieur auraient été payés sur une chaîne qui a disparu.",
    ),
    "partition.short.domestic_off": (
        "Had they shared a pool inside, and had the network inside stayed up, which it did not, they would have mined about as many on a chain of their own, dropped at each return, at most {deep} at once. They would have lost as much, but for luck, and people inside would have been paid on a chain that vanished.",
        "S’ils avaient partagé un pool à l’intérieur, et si le réseau intérieur était resté en marche, ce qui n’a pas été le cas, ils en auraient miné à peu près autant sur une chaîne propre, abandonnée à chaque retour, au plus {deep} à la fois. Ils auraient perdu autant, à la chance près, et les gens de l’intérieur auraient été payés sur une chaîne qui a disparu.",
    ),
    "partition.short.stated": (
        "Without a pool inside, {blocks} are not found.",
        "Sans pool à l’intérieur, {blocks} ne sont pas trouvés.",
    ),
    "partition.short.prevails": (
        "With a pool inside, miners there find {own} on a chain of the country's own, and {lost} are dropped at a return. The chance that this chain prevails, and the rest of the world drops its own, is {wins}.",
        "Avec un pool à l’intérieur, les mineurs y trouvent {own} sur une chaîne propre au pays, et {lost} sont abandonnés à un retour. La probabilité que cette chaîne l’emporte, et que le reste du monde abandonne la sienne, est de {wins}.",
    ),
    "partition.short.merchant": (
        "On such a chain, a merchant inside who waits for {k} confirmations has them after {hours} h (90 %: {low}-{high}), not the usual {usual:.1f} h. Of the payments made during the cut, {undone} would have had them and been undone at a return. Only from {safe:,} on is the chance that any such payment is undone below 1 %; had no window reconnected, from {unbroken:,} on.",
        "Sur une telle chaîne, un commerçant de l’intérieur qui attend {k} confirmations les a après {hours}\xa0h (90\xa0%\xa0: {low}-{high}), au lieu de {usual:.1f}\xa0h d’ordinaire. Des paiements faits pendant la coupure, {undone} les auraient eues puis auraient été annulés à un retour. Ce n’est qu’à partir de {safe:,} confirmations que la probabilité qu’un tel paiement soit annulé passe sous 1\xa0%\u202f; si aucune fenêtre n’avait reconnecté, à partir de {unbroken:,}.",
    ),
    "partition.short.merchant_stated": (
        "On such a chain, a merchant inside who waits for {k} confirmations has them after {hours} h (90 %: {low}-{high}), not the usual {usual:.1f} h. Of the payments made during the cut, {undone} have them and are undone at the return. Only from {safe:,} on is the chance that any such payment is undone below 1 %.",
        "Sur une telle chaîne, un commerçant de l’intérieur qui attend {k} confirmations les a après {hours}\xa0h (90\xa0%\xa0: {low}-{high}), au lieu de {usual:.1f}\xa0h d’ordinaire. Des paiements faits pendant la coupure, {undone} les ont puis sont annulés au retour. Ce n’est qu’à partir de {safe:,} confirmations que la probabilité qu’un tel paiement soit annulé passe sous 1\xa0%.",
    ),
    "partition.short.notice": (
        "A node inside can tell by the clock: at most {blocks:,} blocks in {inside} mean a cut (a single look errs 1 time in 100, and sees 95 of 100 cuts). The rest of the world would have to count its blocks for {outside}.",
        "Un nœud de l’intérieur peut le savoir à l’horloge\xa0: {blocks:,} blocs au plus en {inside} signifient une coupure (un seul regard se trompe 1 fois sur 100, et voit 95 coupures sur 100). Le reste du monde devrait compter ses blocs pendant {outside}.",
    ),
    "partition.hours": (
        "{hours:.1f} h",
        "{hours:.1f}\xa0h",
    ),
    "partition.days": (
        "{days:,.1f} days",
        "{days:,.1f} jours",
    ),
    "partition.too_long": (
        "{length} (longer than the cut)",
        "{length} (plus que la coupure)",
    ),
    "partition.reaches": (
        "By what those cut off could reach",
        "Selon ce que pouvaient joindre ceux qui étaient coupés",
    ),
    "partition.reaches.who": (
        "Cut off: {share} of the world's hashrate. The country's miners with a link that stayed up: {linked}, which found {found} on the world's chain in every column.",
        "Coupé\xa0: {share} du hashrate mondial. Mineurs du pays dont un lien est resté en marche\xa0: {linked}, qui ont trouvé {found} sur la chaîne mondiale dans chaque colonne.",
    ),
    "partition.reaches.who_all": (
        "Cut off: {share} of the world's hashrate; nobody there keeps a link.",
        "Coupé\xa0: {share} du hashrate mondial\u202f; personne n’y garde de lien.",
    ),
    "partition.reaches.link": (
        "Lost: never in the world's chain. The first column is expected; the next hold the luck of finding blocks too. One link that passes blocks on both ways ends the fork for everyone inside. One that only receives keeps it short, as miners inside then build on the world's newest block; what they find is lost all the same, save a last branch that happens to be ahead at a return, which is not counted.",
        "Perdus\xa0: jamais dans la chaîne mondiale. La première colonne est une espérance\u202f; les suivantes contiennent aussi la chance de trouver des blocs. Un seul lien qui transmet les blocs dans les deux sens met fin à la bifurcation pour tous à l’intérieur. Un lien qui ne fait que recevoir la garde courte, car les mineurs de l’intérieur bâtissent alors sur le bloc mondial le plus récent\u202f; ce qu’ils trouvent est perdu tout de même, hormis une dernière branche qui se trouverait en tête à un retour, qui n’est pas comptée.",
    ),
    "partition.reaches.rate": (
        "World before the cut: {rate:.2f} blocks an hour. The share cut off is that of the mining map without another link, times the hours of access lost over those of the stretches below; the loss without a pool is then that of `offswitch mining`.",
        "Monde avant la coupure\xa0: {rate:.2f} blocs par heure. La part coupée est celle de la carte du minage sans autre lien, fois les heures d’accès perdues rapportées à celles des tronçons ci-dessous\u202f; la perte sans pool est alors celle de `offswitch mining`.",
    ),
    "partition.stretches": (
        "Stretch by stretch",
        "Tronçon par tronçon",
    ),
    "partition.stretches.note": (
        "Own chain: blocks found inside. Prevails: chance that it has more work than the world's, or ties and finds the next block. Times are the medians of uncertain edges, UTC.",
        "Chaîne propre\xa0: blocs trouvés à l’intérieur. L’emporte\xa0: probabilité qu’elle ait plus de travail que celle du monde, ou l’égale et trouve le bloc suivant. Les heures sont les médianes d’instants incertains, UTC.",
    ),
    "partition.stretches.note_stated": (
        "Own chain: blocks found inside. Prevails: chance that it has more work than the world's, or ties and finds the next block.",
        "Chaîne propre\xa0: blocs trouvés à l’intérieur. L’emporte\xa0: probabilité qu’elle ait plus de travail que celle du monde, ou l’égale et trouve le bloc suivant.",
    ),
    "partition.stretches.closed": (
        "The window from {start} to {end} reached a list of sites only, so no node is taken to have come back in it.",
        "La fenêtre du {start} au {end} n’atteignait qu’une liste de sites, aucun nœud n’est donc supposé y être revenu.",
    ),
    "partition.stretches.simulated": (
        "Marked *: a side may retarget in it, so it is simulated ({paths} paths, exact retargets).",
        "Marqué *\xa0: un côté peut y être réajusté, il est donc simulé ({paths} trajectoires, réajustements exacts).",
    ),
    "partition.below.cell": (
        "< 0.1 %",
        "< 0,1\xa0%",
    ),
    "partition.above.cell": (
        "> 99.9 %",
        "> 99,9\xa0%",
    ),
    "partition.below.said": (
        "less than 0.1 %",
        "moins de 0,1\xa0%",
    ),
    "partition.above.said": (
        "more than 99.9 %",
        "plus de 99,9\xa0%",
    ),
    "partition.whole": (
        "unbroken",
        "sans reconnexion",
    ),
    "partition.merchant": (
        "A payment inside",
        "Un paiement à l’intérieur",
    ),
    "partition.merchant.note": (
        "Hours: median and 90 %; so of payments made {late} h before a return, 95 in 100 have {k} by then, to lose them. Undone: share of the payments made evenly through the cut that had so many and lost them. Some: chance that at least one did.",
        "Heures\xa0: médiane et 90\xa0%\u202f; de sorte que, des paiements faits {late}\xa0h avant un retour, 95 sur 100 en ont {k} à ce moment, pour les perdre. Annulés\xa0: part des paiements faits régulièrement durant la coupure qui en avaient autant et les ont perdues. Un au moins\xa0: probabilité qu’au moins un soit dans ce cas.",
    ),
    "partition.merchant.mempool": (
        "An undone payment goes back to waiting. It is lost only if its coins were spent otherwise on the world's chain, or come from a block that was dropped; new coins of a block cannot move before 100 confirmations.",
        "Un paiement annulé retourne en attente. Il n’est perdu que si ses pièces ont été dépensées autrement sur la chaîne mondiale, ou viennent d’un bloc abandonné\u202f; les pièces nouvelles d’un bloc ne peuvent bouger avant 100 confirmations.",
    ),
    "partition.attackers": (
        "One who mines inside to undo a payment of their own",
        "Qui mine à l’intérieur pour annuler son propre paiement",
    ),
    "partition.attackers.note": (
        "A partition makes a small miner large: of the world's hashrate a, of the chain inside a over {share}. Chance to overtake {k} confirmations given time without end (Rosenfeld 2014), and confirmations that keep it below 0.1 %.",
        "Une partition grandit un petit mineur\xa0: du hashrate mondial a, de la chaîne intérieure a sur {share}. Probabilité de rattraper {k} confirmations en un temps sans limite (Rosenfeld 2014), et confirmations qui la gardent sous 0,1\xa0%.",
    ),
    "partition.attackers.none": (
        "none",
        "aucune",
    ),
    "partition.retarget": (
        "Had it lasted",
        "Si elle avait duré",
    ),
    "partition.retarget.note": (
        "{left} blocks were left until difficulty is set anew. At {rate} an hour, the chain inside takes {days} days (90 %: {low}-{high}) to find them; its difficulty would then fall to {after} of that before.",
        "Il restait {left} blocs avant que la difficulté soit refixée. À {rate} par heure, la chaîne intérieure met {days} jours (90\xa0%\xa0: {low}-{high}) à les trouver\u202f; sa difficulté tomberait alors à {after} de celle d’avant.",
    ),
    "partition.published": (
        "In the literature",
        "Dans la littérature",
    ),
    "partition.published.nakamoto_10_5": (
        "attacker with 10 %, 5 confirmations: chance",
        "attaquant à 10\xa0%, 5 confirmations\xa0: probabilité",
    ),
    "partition.published.nakamoto_30_10": (
        "attacker with 30 %, 10 confirmations: chance",
        "attaquant à 30\xa0%, 10 confirmations\xa0: probabilité",
    ),
    "partition.published.nakamoto_30_needed": (
        "attacker with 30 %: confirmations for less than 0.1 %",
        "attaquant à 30\xa0%\xa0: confirmations pour moins de 0,1\xa0%",
    ),
    "partition.published.rosenfeld_10_6": (
        "attacker with 10 %, 6 confirmations, exact: chance",
        "attaquant à 10\xa0%, 6 confirmations, exact\xa0: probabilité",
    ),
    "partition.published.prefixes_isolate": (
        "mining power isolated by hijacking fewer than 100 prefixes, about",
        "puissance de minage isolée en détournant moins de 100 préfixes, environ",
    ),
    "partition.published.networks_host": (
        "nodes hosted by 13 networks",
        "nœuds hébergés par 13 réseaux",
    ),
    "partition.published.prefixes_host": (
        "nodes that sit in fewer than 100 prefixes",
        "nœuds situés dans moins de 100 préfixes",
    ),
    "partition.published.quoted": (
        "no, quoted",
        "non, cité",
    ),
    "partition.published.note": (
        "What is only quoted needs tables of routes and nodes, which are not here.",
        "Ce qui est seulement cité exige des tables de routes et de nœuds, qui ne sont pas ici.",
    ),
    "partition.limits": (
        "What this cannot say",
        "Ce que ceci ne peut dire",
    ),
    "partition.limits.counterfactual": (
        "Whether any pool worked inside: none is on record. The chain inside is a counterfactual. The loss without a pool is what the mining map implies; `offswitch mining` sets beside it what the whole world's blocks were short of.",
        "Si un pool fonctionnait à l’intérieur\xa0: aucun n’est attesté. La chaîne intérieure est un contrefactuel. La perte sans pool est ce qu’implique la carte du minage\u202f; `offswitch mining` met en regard ce qui a manqué aux blocs du monde entier.",
    ),
    "partition.limits.inside": (
        "Whether a pool inside would have reached anyone: by the levels of the case the cut took access itself, not only the border. Only miners on networks that stayed up would have shared a chain.",
        "Si un pool à l’intérieur aurait joint quiconque\xa0: d’après les niveaux du cas, la coupure a pris l’accès lui-même, non la seule frontière. Seuls les mineurs sur des réseaux restés en marche auraient partagé une chaîne.",
    ),
    "partition.limits.traffic": (
        "That the country was split off at all: in the outages {low} to {high} of ordinary traffic remained (medians), and one node with a link that passes blocks on ends the fork. The figures of a chain inside are upper bounds.",
        "Que le pays ait été séparé tout court\xa0: durant les coupures, de {low} à {high} du trafic ordinaire subsistait (médianes), et un seul nœud avec un lien qui transmet les blocs met fin à la bifurcation. Les chiffres d’une chaîne intérieure sont des bornes hautes.",
    ),
    "partition.limits.blocks": (
        "The blocks on record are one chain of consecutive heights. Blocks that were dropped are not in it, so it neither shows nor rules out a fork.",
        "Les blocs attestés forment une seule chaîne de hauteurs consécutives. Les blocs abandonnés n’y sont pas, elle ne montre donc ni n’exclut une bifurcation.",
    ),
    "partition.limits.share": (
        "How many miners had another link (miners_without_other_link) is assumed; no count was found.",
        "Combien de mineurs avaient un autre lien (miners_without_other_link) est supposé\u202f; aucun compte n’a été trouvé.",
    ),
    "partition.limits.minutes": (
        "The minutes that blocks travel, and the minutes in which a returning node catches up, are left out. So are miners who switch off because nobody pays for their blocks.",
        "Les minutes de voyage des blocs, et celles durant lesquelles un nœud qui revient se met à jour, sont laissées de côté. De même les mineurs qui s’éteignent parce que personne ne paie leurs blocs.",
    ),
    "partition.limits.stated": (
        "The share and the hours are as stated: the intervals hold the luck of finding blocks alone.",
        "La part et les heures sont telles qu’énoncées\xa0: les intervalles ne contiennent que la chance de trouver des blocs.",
    ),
    "partition.reach.no_pool": (
        "no pool inside",
        "sans pool intérieur",
    ),
    "partition.reach.domestic": (
        "pool inside",
        "pool intérieur",
    ),
    "partition.reach.receive_only": (
        "link receives",
        "lien en réception",
    ),
    "partition.reach.relayed": (
        "link both ways",
        "lien dans les deux sens",
    ),
    "column.own_chain": (
        "on a chain of their own",
        "sur une chaîne propre",
    ),
    "column.never_in": (
        "lost, blocks",
        "perdus, blocs",
    ),
    "column.never_btc": (
        "lost, BTC",
        "perdus, BTC",
    ),
    "column.never_usd": (
        "lost, M USD",
        "perdus, M USD",
    ),
    "column.deepest": (
        "deepest reorganisation",
        "réorganisation la plus profonde",
    ),
    "column.dropped_elsewhere": (
        "dropped elsewhere",
        "abandonnés ailleurs",
    ),
    "column.off_from": (
        "from",
        "de",
    ),
    "column.off_to": (
        "to",
        "à",
    ),
    "column.off_hours": (
        "hours",
        "heures",
    ),
    "column.off_own": (
        "own chain",
        "chaîne propre",
    ),
    "column.off_dropped": (
        "dropped",
        "abandonnés",
    ),
    "column.off_wins": (
        "prevails",
        "l’emporte",
    ),
    "column.k": (
        "confirmations",
        "confirmations",
    ),
    "column.k_hours": (
        "hours to them",
        "heures pour les avoir",
    ),
    "column.k_usual": (
        "usually",
        "d’ordinaire",
    ),
    "column.k_undone": (
        "undone",
        "annulés",
    ),
    "column.k_any": (
        "some",
        "un au moins",
    ),
    "column.k_undone_whole": (
        "undone, unbroken",
        "annulés, sans reconnexion",
    ),
    "column.k_any_whole": (
        "some, unbroken",
        "un au moins, sans reconnexion",
    ),
    "column.a_world": (
        "of the world",
        "du monde",
    ),
    "column.a_inside": (
        "of the inside",
        "de l’intérieur",
    ),
    "column.a_before": (
        "chance usually",
        "probabilité d’ordinaire",
    ),
    "column.a_during": (
        "during the cut",
        "durant la coupure",
    ),
    "column.a_needed_before": (
        "needed usually",
        "requises d’ordinaire",
    ),
    "column.a_needed": (
        "during the cut",
        "durant la coupure",
    ),
    "column.p_what": (
        "figure",
        "chiffre",
    ),
    "column.p_value": (
        "published",
        "publié",
    ),
    "column.p_ours": (
        "computed here",
        "calculé ici",
    ),
    "column.p_source": (
        "source",
        "source",
    ),
    "partition.part": (
        "Miners cut off without a pool inside: {blocks} not found, {usd}. With one, about as many on a chain of their own, dropped at the returns, at most {deep} at once; of the payments made meanwhile, {undone} with {k} confirmations and undone.",
        "Mineurs coupés sans pool intérieur\xa0: {blocks} non trouvés, {usd}. Avec un pool, à peu près autant sur une chaîne propre, abandonnée aux retours, au plus {deep} à la fois\u202f; des paiements faits entre-temps, {undone} ont eu {k} confirmations puis ont été annulés.",
    ),
    "figure.partition": (
        "Cut off, a country's own chain grows, and is dropped at each return",
        "Coupé, un pays voit croître sa propre chaîne, abandonnée à chaque retour",
    ),
    "figure.partition.note": (
        "If miners inside had a pool. Above: blocks on their own chain, median and 90 %; red: dropped at the return (median).{unbroken} Below: share of the payments made during the cut that had so many confirmations and were undone.",
        "Si les mineurs de l’intérieur avaient un pool. En haut\xa0: blocs sur leur propre chaîne, médiane et 90\xa0%\u202f; rouge\xa0: abandonnés au retour (médiane).{unbroken} En bas\xa0: part des paiements faits pendant la coupure qui avaient autant de confirmations et ont été annulés.",
    ),
    "figure.partition.note_unbroken": (
        " Without reconnections between, {blocks} blocks at the end.",
        " Sans reconnexion entre-temps, {blocks} blocs à la fin.",
    ),
    "figure.partition.blocks": (
        "blocks on the own chain",
        "blocs sur la chaîne propre",
    ),
    "figure.partition.time": (
        "hours after the cut",
        "heures après la coupure",
    ),
    "figure.partition.time_at": (
        "hours after {start} UTC",
        "heures après le {start} UTC",
    ),
    "figure.partition.confirmations": (
        "confirmations waited for",
        "confirmations attendues",
    ),
    "figure.partition.undone": (
        "payments undone, %",
        "paiements annulés,\xa0%",
    ),
    "figure.partition.windows": (
        "reconnected between",
        "avec reconnexions",
    ),
    "figure.partition.unbroken": (
        "not reconnected",
        "sans reconnexion",
    ),
    "figure.partition.cut": (
        "cut as stated",
        "coupure telle qu’énoncée",
    ),
    "figure.partition.asked": (
        "{k} confirmations: {share} undone",
        "{k} confirmations\xa0: {share} annulés",
    ),
    "figure.partition.alt": (
        "Blocks on a country's own chain over {hours:.0f} hours in {count} stretches; the deepest reorganisation is {deep}. {asked} of the payments with {k} confirmations are undone.",
        "Blocs sur la chaîne propre d’un pays durant {hours:.0f} heures en {count} tronçons\u202f; la réorganisation la plus profonde est de {deep}. {asked} des paiements à {k} confirmations sont annulés.",
    ),
}
