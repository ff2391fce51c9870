"""What `offswitch partition` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "help.partition": (
        "What a cut-off country would mine, on whose chain, and what a payment there is worth when the link is back.",
        "Что добывала бы отрезанная страна, в чьей цепочке, и чего стоит платёж в ней, когда связь вернётся.",
    ),
    "help.partition_case": (
        "A case that ships, or a folder; kazakhstan-2022 where no --share is given.",
        "Поставляемый случай или папка; kazakhstan-2022, если --share не задан.",
    ),
    "help.partition_share": (
        "The country's share of the world's hashrate, in place of a case.",
        "Доля страны в мировом хешрейте, вместо случая.",
    ),
    "help.partition_hours": (
        "Length of the cut. Repeated: stretches with a reconnection after each.",
        "Длительность отключения. Повторено: отрезки, после каждого связь возвращается.",
    ),
    "help.partition_satellite": (
        "Part of the country's hashrate that keeps a link of its own.",
        "Часть хешрейта страны, у которой остаётся своя связь.",
    ),
    "help.partition_confirmations": (
        "Confirmations that a merchant there waits for.",
        "Сколько подтверждений ждёт там продавец.",
    ),
    "help.partition_reward": (
        "BTC that a block pays, subsidy and fees.",
        "Сколько BTC платит блок, с комиссиями.",
    ),
    "help.partition_price": (
        "Dollars of a bitcoin; needs --reward.",
        "Долларов за биткоин; нужен --reward.",
    ),
    "error.no_partition": (
        "case '{case}' lacks blocks around the cut, a return, or one of map_share, miners_without_other_link, fees_per_block and usd_per_btc, or nobody is cut off in it; mend that, or state a cut with --share and --hours",
        "в случае '{case}' нет блоков вокруг отключения, восстановления или одного из map_share, miners_without_other_link, fees_per_block и usd_per_btc, либо в нём никто не отрезан; исправьте это или задайте отключение ключами --share и --hours",
    ),
    "error.partition_no_share": (
        "--hours, --satellite, --reward and --price state a cut by hand; give --share too, or name a case alone",
        "--hours, --satellite, --reward и --price задают отключение вручную; укажите и --share или один только случай",
    ),
    "error.partition_case_or_share": (
        "a cut by hand (--share) takes no case and no --set; give one or the other",
        "для отключения, заданного вручную (--share), ни случая, ни --set не нужно; укажите одно из двух",
    ),
    "error.partition_no_hours": (
        "--share needs the length of the cut; give --hours H, more than once for stretches with a reconnection between them",
        "--share требует длительности отключения; укажите --hours H, а для отрезков с возвращением связи между ними — несколько раз",
    ),
    "error.partition_share": (
        "a share of {value} cannot be; give one from 0.001 to 0.999, such as 0.18",
        "доли {value} быть не может; укажите от 0.001 до 0.999, например 0.18",
    ),
    "error.partition_satellite": (
        "a part of {value} with a link cannot be; give one from 0 to 0.99, of the country's own hashrate",
        "части со связью {value} быть не может; укажите от 0 до 0.99 хешрейта самой страны",
    ),
    "error.partition_hours": (
        "a cut of {value} h cannot be; give above 0 and at most {most:,.0f} h in all",
        "отключения в {value} ч быть не может; укажите больше 0 и не больше {most:,.0f} ч в сумме",
    ),
    "error.partition_confirmations": (
        "{value} confirmations cannot be waited for; give 1 to {most}",
        "{value} подтверждений ждать нельзя; укажите от 1 до {most}",
    ),
    "error.partition_price_alone": (
        "--price without --reward prices nothing; give --reward BTC too",
        "--price без --reward ничего не оценивает; укажите и --reward BTC",
    ),
    "error.partition_pay": (
        "a {name} of {value} cannot be; give one above zero",
        "{name} {value} быть не может; укажите больше нуля",
    ),
    "partition.title": (
        "A network cut in two: {case}",
        "Разделённая надвое сеть: {case}",
    ),
    "partition.title.stated": (
        "A network cut in two, as stated: {share:.3g} % of the hashrate for {hours:g} h",
        "Разделённая надвое сеть, как задано: {share:.3g}\xa0% хешрейта на {hours:g} ч",
    ),
    "partition.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. Intervals are 90 %. Blocks come at random; difficulty is that before the cut.",
        "offswitch {version}, начальное число {seed}, выборок: {draws:,}. Интервалы 90\xa0%. Блоки появляются случайно; сложность — до отключения.",
    ),
    "partition.reconstructed": (
        "The hours without network are RECONSTRUCTED from published statements.",
        "Часы без сети ВОССТАНОВЛЕНЫ по опубликованным заявлениям.",
    ),
    "partition.short.no_pool": (
        "Miners in {place} used pools abroad, by the statement on record ({pools}). Cut off, those without another link had nothing to mine. By their share of the mining map that is {blocks} not found, worth {usd}, the loss that `offswitch mining` gives. No chain of their own is on record.",
        "{place}: майнеры пользовались зарубежными пулами, согласно заявлению из данных ({pools}). Отрезанным, у кого не было другой связи, добывать было нечего. По их доле на карте майнинга это {blocks}, которые не найдены, на {usd}, — потеря, которую даёт `offswitch mining`. Собственной их цепочки в данных нет.",
    ),
    "partition.short.no_pool_unknown": (
        "Without a pool inside, those of {place}'s miners who had no other link had nothing to mine. By their share of the mining map that is {blocks} not found, worth {usd}, the loss that `offswitch mining` gives.",
        "{place}: без пула внутри майнерам, у кого не было другой связи, добывать было нечего. По их доле на карте майнинга это {blocks}, которые не найдены, на {usd}, — потеря, которую даёт `offswitch mining`.",
    ),
    "partition.short.domestic": (
        "Had they shared a pool inside, they would have mined about as many on a chain of their own, dropped at each return, at most {deep} at once. They would have lost as much, but for luck, and people inside would have been paid on a chain that vanished.",
        "Будь у них общий пул внутри, они добыли бы примерно столько же в собственной цепочке, которую при каждом восстановлении отбрасывали бы, самое большее {deep} сразу. Потеряли бы столько же, не считая удачи, а людям внутри платили бы в цепочке, которая исчезла.",
    ),
    "partition.short.domestic_off": (
        "Had they shared a pool inside, and had the network inside stayed up, which it did not, they would have mined about as many on a chain of their own, dropped at each return, at most {deep} at once. They would have lost as much, but for luck, and people inside would have been paid on a chain that vanished.",
        "Будь у них общий пул внутри и работай сеть внутри, чего не было, они добыли бы примерно столько же в собственной цепочке, которую при каждом восстановлении отбрасывали бы, самое большее {deep} сразу. Потеряли бы столько же, не считая удачи, а людям внутри платили бы в цепочке, которая исчезла.",
    ),
    "partition.short.stated": (
        "Without a pool inside, {blocks} are not found.",
        "Без пула внутри {blocks} не найдено.",
    ),
    "partition.short.prevails": (
        "With a pool inside, miners there find {own} on a chain of the country's own, and {lost} are dropped at a return. The chance that this chain prevails, and the rest of the world drops its own, is {wins}.",
        "С пулом внутри майнеры там находят {own} в собственной цепочке страны, и при восстановлении отбрасывается {lost}. Вероятность, что эта цепочка возьмёт верх, а остальной мир отбросит свою, {wins}.",
    ),
    "partition.short.merchant": (
        "On such a chain, a merchant inside who waits for {k} confirmations has them after {hours} h (90 %: {low}-{high}), not the usual {usual:.1f} h. Of the payments made during the cut, {undone} would have had them and been undone at a return. Only from {safe:,} on is the chance that any such payment is undone below 1 %; had no window reconnected, from {unbroken:,} on.",
        "В такой цепочке продавец внутри, который ждёт {k:|one=# подтверждения|few=# подтверждений|many=# подтверждений|other=# подтверждения}, получает их через {hours} ч (90\xa0%: {low}–{high}) вместо обычных {usual:.1f} ч. Из платежей, сделанных за отключение, {undone} получили бы их и были бы отменены при восстановлении. Вероятность отмены хотя бы одного такого платежа ниже 1\xa0% лишь начиная с {safe:,|one=# подтверждения|few=# подтверждений|many=# подтверждений|other=# подтверждения}; не будь возвращений связи — с {unbroken:,}.",
    ),
    "partition.short.merchant_stated": (
        "On such a chain, a merchant inside who waits for {k} confirmations has them after {hours} h (90 %: {low}-{high}), not the usual {usual:.1f} h. Of the payments made during the cut, {undone} have them and are undone at the return. Only from {safe:,} on is the chance that any such payment is undone below 1 %.",
        "В такой цепочке продавец внутри, который ждёт {k:|one=# подтверждения|few=# подтверждений|many=# подтверждений|other=# подтверждения}, получает их через {hours} ч (90\xa0%: {low}–{high}) вместо обычных {usual:.1f} ч. Из платежей, сделанных за отключение, {undone} получают их и отменяются при восстановлении. Вероятность отмены хотя бы одного такого платежа ниже 1\xa0% лишь начиная с {safe:,|one=# подтверждения|few=# подтверждений|many=# подтверждений|other=# подтверждения}.",
    ),
    "partition.short.notice": (
        "A node inside can tell by the clock: at most {blocks:,} blocks in {inside} mean a cut (a single look errs 1 time in 100, and sees 95 of 100 cuts). The rest of the world would have to count its blocks for {outside}.",
        "Узел внутри может понять это по часам: не больше {blocks:,|one=# блока|few=# блоков|many=# блоков|other=# блока} за {inside} означают отключение (одна проверка ошибается в 1 случае из 100 и замечает 95 отключений из 100). Остальному миру пришлось бы считать блоки {outside}.",
    ),
    "partition.hours": (
        "{hours:.1f} h",
        "{hours:.1f} ч",
    ),
    "partition.days": (
        "{days:,.1f} days",
        "{days:,.1f} сут",
    ),
    "partition.too_long": (
        "{length} (longer than the cut)",
        "{length} (дольше самого отключения)",
    ),
    "partition.reaches": (
        "By what those cut off could reach",
        "Смотря по тому, что было доступно отрезанным",
    ),
    "partition.reaches.who": (
        "Cut off: {share} of the world's hashrate. The country's miners with a link that stayed up: {linked}, which found {found} on the world's chain in every column.",
        "Отрезано {share} мирового хешрейта. Майнеры страны со связью, которая работала: {linked}; они нашли {found} в мировой цепочке в каждом столбце.",
    ),
    "partition.reaches.who_all": (
        "Cut off: {share} of the world's hashrate; nobody there keeps a link.",
        "Отрезано {share} мирового хешрейта; связи там ни у кого не остаётся.",
    ),
    "partition.reaches.link": (
        "Lost: never in the world's chain. The first column is expected; the next hold the luck of finding blocks too. One link that passes blocks on both ways ends the fork for everyone inside. One that only receives keeps it short, as miners inside then build on the world's newest block; what they find is lost all the same, save a last branch that happens to be ahead at a return, which is not counted.",
        "Потеряно: никогда не войдёт в мировую цепочку. Первый столбец — ожидаемое; в следующих есть и удача в нахождении блоков. Одна связь, передающая блоки в обе стороны, кончает ветвление для всех внутри. Связь только на приём оставляет его коротким: майнеры внутри строят на новейшем блоке мира; найденное ими всё равно теряется, кроме последней ветви, случайно впереди при восстановлении, что не учтено.",
    ),
    "partition.reaches.rate": (
        "World before the cut: {rate:.2f} blocks an hour. The share cut off is that of the mining map without another link, times the hours of access lost over those of the stretches below; the loss without a pool is then that of `offswitch mining`.",
        "Мир до отключения: {rate:.2f} блока в час. Отрезанная доля — по карте майнинга, без другой связи, умноженная на отношение потерянных часов доступа к часам отрезков ниже; тогда потеря без пула — та, что у `offswitch mining`.",
    ),
    "partition.stretches": (
        "Stretch by stretch",
        "По отрезкам",
    ),
    "partition.stretches.note": (
        "Own chain: blocks found inside. Prevails: chance that it has more work than the world's, or ties and finds the next block. Times are the medians of uncertain edges, UTC.",
        "Своя цепочка: блоки, найденные внутри. Верх: вероятность, что работы в ней больше, чем в мировой, или поровну и следующий блок найдёт она. Время — медианы неточно известных моментов, UTC.",
    ),
    "partition.stretches.note_stated": (
        "Own chain: blocks found inside. Prevails: chance that it has more work than the world's, or ties and finds the next block.",
        "Своя цепочка: блоки, найденные внутри. Верх: вероятность, что работы в ней больше, чем в мировой, или поровну и следующий блок найдёт она.",
    ),
    "partition.stretches.closed": (
        "The window from {start} to {end} reached a list of sites only, so no node is taken to have come back in it.",
        "Временное включение с {start} по {end} открывало лишь список сайтов, поэтому ни один узел в нём не считается вернувшимся.",
    ),
    "partition.stretches.simulated": (
        "Marked *: a side may retarget in it, so it is simulated ({paths} paths, exact retargets).",
        "Отмечено *: в нём возможен пересчёт сложности, поэтому он просчитан ({paths} траекторий, точные пересчёты).",
    ),
    "partition.below.cell": (
        "< 0.1 %",
        "< 0.1\xa0%",
    ),
    "partition.above.cell": (
        "> 99.9 %",
        "> 99.9\xa0%",
    ),
    "partition.below.said": (
        "less than 0.1 %",
        "менее 0.1\xa0%",
    ),
    "partition.above.said": (
        "more than 99.9 %",
        "более 99.9\xa0%",
    ),
    "partition.whole": (
        "unbroken",
        "без перерывов",
    ),
    "partition.merchant": (
        "A payment inside",
        "Платёж внутри",
    ),
    "partition.merchant.note": (
        "Hours: median and 90 %; so of payments made {late} h before a return, 95 in 100 have {k} by then, to lose them. Undone: share of the payments made evenly through the cut that had so many and lost them. Some: chance that at least one did.",
        "Часы: медиана и 90\xa0%; значит, из платежей за {late} ч до восстановления 95 из 100 уже имеют {k:|one=# подтверждение|few=# подтверждения|many=# подтверждений|other=# подтверждения} и теряют их. Отменено: доля платежей, сделанных равномерно за отключение, которые столько получили и потеряли. Хотя бы один: вероятность, что такой был.",
    ),
    "partition.merchant.mempool": (
        "An undone payment goes back to waiting. It is lost only if its coins were spent otherwise on the world's chain, or come from a block that was dropped; new coins of a block cannot move before 100 confirmations.",
        "Отменённый платёж снова ждёт. Он потерян, только если его монеты потрачены иначе в мировой цепочке или взяты из отброшенного блока; новые монеты блока нельзя тратить до 100 подтверждений.",
    ),
    "partition.attackers": (
        "One who mines inside to undo a payment of their own",
        "Тот, кто майнит внутри, чтобы отменить собственный платёж",
    ),
    "partition.attackers.note": (
        "A partition makes a small miner large: of the world's hashrate a, of the chain inside a over {share}. Chance to overtake {k} confirmations given time without end (Rosenfeld 2014), and confirmations that keep it below 0.1 %.",
        "Разделение делает малого майнера большим: доля мирового хешрейта a, а в цепочке внутри — a, делённая на {share}. Вероятность обогнать {k:|one=# подтверждение|few=# подтверждения|many=# подтверждений|other=# подтверждения} за неограниченное время (Rosenfeld 2014) и подтверждения, при которых она ниже 0.1\xa0%.",
    ),
    "partition.attackers.none": (
        "none",
        "нет",
    ),
    "partition.retarget": (
        "Had it lasted",
        "Если бы оно длилось",
    ),
    "partition.retarget.note": (
        "{left} blocks were left until difficulty is set anew. At {rate} an hour, the chain inside takes {days} days (90 %: {low}-{high}) to find them; its difficulty would then fall to {after} of that before.",
        "До новой сложности оставалось {left:|one=# блок|few=# блока|many=# блоков|other=# блока}. При темпе {rate} в час цепочке внутри нужно {days} сут (90\xa0%: {low}–{high}), чтобы их найти; её сложность тогда упала бы до {after} прежней.",
    ),
    "partition.published": (
        "In the literature",
        "В литературе",
    ),
    "partition.published.nakamoto_10_5": (
        "attacker with 10 %, 5 confirmations: chance",
        "атакующий с 10\xa0%, 5 подтверждений: вероятность",
    ),
    "partition.published.nakamoto_30_10": (
        "attacker with 30 %, 10 confirmations: chance",
        "атакующий с 30\xa0%, 10 подтверждений: вероятность",
    ),
    "partition.published.nakamoto_30_needed": (
        "attacker with 30 %: confirmations for less than 0.1 %",
        "атакующий с 30\xa0%: подтверждений для менее 0.1\xa0%",
    ),
    "partition.published.rosenfeld_10_6": (
        "attacker with 10 %, 6 confirmations, exact: chance",
        "атакующий с 10\xa0%, 6 подтверждений, точно: вероятность",
    ),
    "partition.published.prefixes_isolate": (
        "mining power isolated by hijacking fewer than 100 prefixes, about",
        "хешрейт, отрезаемый перехватом менее 100 префиксов, около",
    ),
    "partition.published.networks_host": (
        "nodes hosted by 13 networks",
        "узлы, размещённые в 13 сетях",
    ),
    "partition.published.prefixes_host": (
        "nodes that sit in fewer than 100 prefixes",
        "узлы, лежащие менее чем в 100 префиксах",
    ),
    "partition.published.quoted": (
        "no, quoted",
        "нет, приведено",
    ),
    "partition.published.note": (
        "What is only quoted needs tables of routes and nodes, which are not here.",
        "Для того, что лишь приведено, нужны таблицы маршрутов и узлов, которых здесь нет.",
    ),
    "partition.limits": (
        "What this cannot say",
        "Чего это сказать не может",
    ),
    "partition.limits.counterfactual": (
        "Whether any pool worked inside: none is on record. The chain inside is a counterfactual. The loss without a pool is what the mining map implies; `offswitch mining` sets beside it what the whole world's blocks were short of.",
        "Работал ли внутри какой-либо пул: в данных нет ни одного. Цепочка внутри — умозрительная. Потеря без пула — то, что следует из карты майнинга; `offswitch mining` ставит рядом, чего недостало блокам всего мира.",
    ),
    "partition.limits.inside": (
        "Whether a pool inside would have reached anyone: by the levels of the case the cut took access itself, not only the border. Only miners on networks that stayed up would have shared a chain.",
        "Был бы пул внутри кому-то доступен: по уровням случая отключение отняло сам доступ, а не только границу. Общую цепочку могли бы вести лишь майнеры в сетях, которые работали.",
    ),
    "partition.limits.traffic": (
        "That the country was split off at all: in the outages {low} to {high} of ordinary traffic remained (medians), and one node with a link that passes blocks on ends the fork. The figures of a chain inside are upper bounds.",
        "Что страна вообще была отрезана: во время перебоев оставалось от {low} до {high} обычного трафика (медианы), а один узел со связью, передающий блоки дальше, кончает ветвление. Цифры цепочки внутри — верхние границы.",
    ),
    "partition.limits.blocks": (
        "The blocks on record are one chain of consecutive heights. Blocks that were dropped are not in it, so it neither shows nor rules out a fork.",
        "Блоки в данных — одна цепочка подряд идущих высот. Отброшенных блоков в ней нет, так что ветвления она не показывает и не исключает.",
    ),
    "partition.limits.share": (
        "How many miners had another link (miners_without_other_link) is assumed; no count was found.",
        "Сколько майнеров имело другую связь (miners_without_other_link), допущено; подсчёта не найдено.",
    ),
    "partition.limits.minutes": (
        "The minutes that blocks travel, and the minutes in which a returning node catches up, are left out. So are miners who switch off because nobody pays for their blocks.",
        "Минуты, за которые доходят блоки, и минуты, за которые вернувшийся узел догоняет, не учтены. Не учтены и майнеры, которые выключаются, потому что за их блоки никто не платит.",
    ),
    "partition.limits.stated": (
        "The share and the hours are as stated: the intervals hold the luck of finding blocks alone.",
        "Доля и часы — как заданы: интервалы содержат лишь удачу в нахождении блоков.",
    ),
    "partition.reach.no_pool": (
        "no pool inside",
        "без пула внутри",
    ),
    "partition.reach.domestic": (
        "pool inside",
        "пул внутри",
    ),
    "partition.reach.receive_only": (
        "link receives",
        "связь на приём",
    ),
    "partition.reach.relayed": (
        "link both ways",
        "связь в обе стороны",
    ),
    "column.own_chain": (
        "on a chain of their own",
        "в собственной цепочке",
    ),
    "column.never_in": (
        "lost, blocks",
        "потеряно, блоков",
    ),
    "column.never_btc": (
        "lost, BTC",
        "потеряно, BTC",
    ),
    "column.never_usd": (
        "lost, M USD",
        "потеряно, млн USD",
    ),
    "column.deepest": (
        "deepest reorganisation",
        "глубочайшая реорганизация",
    ),
    "column.dropped_elsewhere": (
        "dropped elsewhere",
        "отброшено у остальных",
    ),
    "column.off_from": (
        "from",
        "с",
    ),
    "column.off_to": (
        "to",
        "по",
    ),
    "column.off_hours": (
        "hours",
        "часы",
    ),
    "column.off_own": (
        "own chain",
        "своя цепочка",
    ),
    "column.off_dropped": (
        "dropped",
        "отброшено",
    ),
    "column.off_wins": (
        "prevails",
        "верх",
    ),
    "column.k": (
        "confirmations",
        "подтверждений",
    ),
    "column.k_hours": (
        "hours to them",
        "часы до них",
    ),
    "column.k_usual": (
        "usually",
        "обычно",
    ),
    "column.k_undone": (
        "undone",
        "отменено",
    ),
    "column.k_any": (
        "some",
        "хотя бы один",
    ),
    "column.k_undone_whole": (
        "undone, unbroken",
        "отменено, без перерывов",
    ),
    "column.k_any_whole": (
        "some, unbroken",
        "хотя бы один, без перерывов",
    ),
    "column.a_world": (
        "of the world",
        "в мире",
    ),
    "column.a_inside": (
        "of the inside",
        "внутри",
    ),
    "column.a_before": (
        "chance usually",
        "вероятность обычно",
    ),
    "column.a_during": (
        "during the cut",
        "при отключении",
    ),
    "column.a_needed_before": (
        "needed usually",
        "нужно обычно",
    ),
    "column.a_needed": (
        "during the cut",
        "при отключении",
    ),
    "column.p_what": (
        "figure",
        "цифра",
    ),
    "column.p_value": (
        "published",
        "опубликовано",
    ),
    "column.p_ours": (
        "computed here",
        "вычислено здесь",
    ),
    "column.p_source": (
        "source",
        "источник",
    ),
    "partition.part": (
        "Miners cut off without a pool inside: {blocks} not found, {usd}. With one, about as many on a chain of their own, dropped at the returns, at most {deep} at once; of the payments made meanwhile, {undone} with {k} confirmations and undone.",
        "Майнеры, отрезанные без пула внутри: не найдено {blocks}, {usd}. С пулом — примерно столько же в собственной цепочке, отброшенной при восстановлениях, самое большее {deep} сразу; из платежей, сделанных тем временем, {undone} получили бы {k:|one=# подтверждение|few=# подтверждения|many=# подтверждений|other=# подтверждения} и были бы отменены.",
    ),
    "figure.partition": (
        "Cut off, a country's own chain grows, and is dropped at each return",
        "Отрезанная страна растит свою цепочку, и при каждом восстановлении её отбрасывают",
    ),
    "figure.partition.note": (
        "If miners inside had a pool. Above: blocks on their own chain, median and 90 %; red: dropped at the return (median).{unbroken} Below: share of the payments made during the cut that had so many confirmations and were undone.",
        "Если бы у майнеров внутри был пул. Вверху: блоки в собственной цепочке, медиана и 90\xa0%; красное: отброшено при восстановлении (медиана).{unbroken} Внизу: доля платежей, сделанных за отключение, которые получили столько подтверждений и были отменены.",
    ),
    "figure.partition.note_unbroken": (
        " Without reconnections between, {blocks} blocks at the end.",
        " Без возвращений связи в конце было бы блоков: {blocks}.",
    ),
    "figure.partition.blocks": (
        "blocks on the own chain",
        "блоки в своей цепочке",
    ),
    "figure.partition.time": (
        "hours after the cut",
        "часы после отключения",
    ),
    "figure.partition.time_at": (
        "hours after {start} UTC",
        "часы после {start} UTC",
    ),
    "figure.partition.confirmations": (
        "confirmations waited for",
        "сколько подтверждений ждут",
    ),
    "figure.partition.undone": (
        "payments undone, %",
        "отменено платежей, %",
    ),
    "figure.partition.windows": (
        "reconnected between",
        "связь возвращалась",
    ),
    "figure.partition.unbroken": (
        "not reconnected",
        "связь не возвращалась",
    ),
    "figure.partition.cut": (
        "cut as stated",
        "отключение, как задано",
    ),
    "figure.partition.asked": (
        "{k} confirmations: {share} undone",
        "{k:|one=# подтверждение|few=# подтверждения|many=# подтверждений|other=# подтверждения}: отменено {share}",
    ),
    "figure.partition.alt": (
        "Blocks on a country's own chain over {hours:.0f} hours in {count} stretches; the deepest reorganisation is {deep}. {asked} of the payments with {k} confirmations are undone.",
        "Блоки в собственной цепочке страны за {hours:.0f} ч, отрезков: {count}; самая глубокая реорганизация — {deep}. Из платежей с {k:|one=# подтверждением|few=# подтверждениями|many=# подтверждениями|other=# подтверждения} отменены {asked}.",
    ),
}
