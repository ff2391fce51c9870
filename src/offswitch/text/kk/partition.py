"""What `offswitch partition` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "help.partition": (
        "What a cut-off country would mine, on whose chain, and what a payment there is worth when the link is back.",
        "Желіден ажыратылған ел нені, кімнің тізбегінде табар еді және байланыс қайта қосылғанда ондағы төлем не тұрады.",
    ),
    "help.partition_case": (
        "A case that ships, or a folder; kazakhstan-2022 where no --share is given.",
        "Пакеттегі кейс немесе қалта; --share берілмесе, kazakhstan-2022.",
    ),
    "help.partition_share": (
        "The country's share of the world's hashrate, in place of a case.",
        "Кейс орнына: елдің әлем хешрейтіндегі үлесі.",
    ),
    "help.partition_hours": (
        "Length of the cut. Repeated: stretches with a reconnection after each.",
        "Ажырату ұзақтығы. Қайталанса: әрқайсысынан кейін қайта қосылатын бөліктер.",
    ),
    "help.partition_satellite": (
        "Part of the country's hashrate that keeps a link of its own.",
        "Ел хешрейтінің өз байланысын сақтайтын бөлігі.",
    ),
    "help.partition_confirmations": (
        "Confirmations that a merchant there waits for.",
        "Ондағы сатушы күтетін растаулар саны.",
    ),
    "help.partition_reward": (
        "BTC that a block pays, subsidy and fees.",
        "Блок төлейтін BTC, субсидия мен комиссия.",
    ),
    "help.partition_price": (
        "Dollars of a bitcoin; needs --reward.",
        "Бір биткоиннің доллар бағасы; --reward қажет.",
    ),
    "error.no_partition": (
        "case '{case}' lacks blocks around the cut, a return, or one of map_share, miners_without_other_link, fees_per_block and usd_per_btc, or nobody is cut off in it; mend that, or state a cut with --share and --hours",
        "'{case}' кейсінде ажырату маңындағы блоктар, қалпына келу немесе map_share, miners_without_other_link, fees_per_block, usd_per_btc параметрлерінің бірі жоқ, не онда ешкім ажыратылмаған; түзетіңіз немесе ажыратуды --share мен --hours арқылы беріңіз",
    ),
    "error.partition_no_share": (
        "--hours, --satellite, --reward and --price state a cut by hand; give --share too, or name a case alone",
        "--hours, --satellite, --reward және --price ажыратуды қолмен сипаттайды; --share де беріңіз немесе тек кейсті атаңыз",
    ),
    "error.partition_case_or_share": (
        "a cut by hand (--share) takes no case and no --set; give one or the other",
        "қолмен берілген ажырату (--share) кейспен де, --set параметрімен де берілмейді; бірін таңдаңыз",
    ),
    "error.partition_no_hours": (
        "--share needs the length of the cut; give --hours H, more than once for stretches with a reconnection between them",
        "--share үшін ажырату ұзақтығы керек; --hours H беріңіз, арасында қайта қосылу болса, бірнеше рет",
    ),
    "error.partition_share": (
        "a share of {value} cannot be; give one from 0.001 to 0.999, such as 0.18",
        "{value} үлесі бола алмайды; 0,001 мен 0,999 аралығын 0.18 сияқты етіп беріңіз",
    ),
    "error.partition_satellite": (
        "a part of {value} with a link cannot be; give one from 0 to 0.99, of the country's own hashrate",
        "байланысы бар бөлік {value} бола алмайды; елдің өз хешрейтінен 0 мен 0,99 аралығын беріңіз",
    ),
    "error.partition_hours": (
        "a cut of {value} h cannot be; give above 0 and at most {most:,.0f} h in all",
        "{value} сағаттық ажырату бола алмайды; 0-ден үлкен, барлығы ең көбі {most:,.0f} сағат беріңіз",
    ),
    "error.partition_confirmations": (
        "{value} confirmations cannot be waited for; give 1 to {most}",
        "{value} растау күтілмейді; 1 мен {most} аралығын беріңіз",
    ),
    "error.partition_price_alone": (
        "--price without --reward prices nothing; give --reward BTC too",
        "--reward берілмесе, --price ештеңені бағаламайды; --reward BTC де беріңіз",
    ),
    "error.partition_pay": (
        "a {name} of {value} cannot be; give one above zero",
        "{name} мәні {value} бола алмайды; нөлден үлкен сан беріңіз",
    ),
    "partition.title": (
        "A network cut in two: {case}",
        "Екіге бөлінген желі: {case}",
    ),
    "partition.title.stated": (
        "A network cut in two, as stated: {share:.3g} % of the hashrate for {hours:g} h",
        "Екіге бөлінген желі, берілгендей: хешрейттің {share:.3g}%, {hours:g} сағ",
    ),
    "partition.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. Intervals are 90 %. Blocks come at random; difficulty is that before the cut.",
        "offswitch {version}, бастапқы сан {seed}, {draws:,} іріктеме. Аралықтар 90%. Блоктар кездейсоқ келеді; күрделілік ажыратуға дейінгідей.",
    ),
    "partition.reconstructed": (
        "The hours without network are RECONSTRUCTED from published statements.",
        "Желісіз сағаттар жарияланған мәлімдемелерден ҚАЛПЫНА КЕЛТІРІЛГЕН.",
    ),
    "partition.short.no_pool": (
        "Miners in {place} used pools abroad, by the statement on record ({pools}). Cut off, those without another link had nothing to mine. By their share of the mining map that is {blocks} not found, worth {usd}, the loss that `offswitch mining` gives. No chain of their own is on record.",
        "Тіркелген мәлімдеме бойынша ({pools}), {place} майнерлері шетелдік пулдарды пайдаланды. Ажыратылғанда басқа байланысы жоқтарына табатын ештеңе қалмады. Майнинг картасындағы үлесі бойынша бұл – табылмаған {blocks}, құны {usd}, яғни `offswitch mining` беретін шығын. Олардың өз тізбегі туралы жазба жоқ.",
    ),
    "partition.short.no_pool_unknown": (
        "Without a pool inside, those of {place}'s miners who had no other link had nothing to mine. By their share of the mining map that is {blocks} not found, worth {usd}, the loss that `offswitch mining` gives.",
        "Ел ішінде пул болмаса, {place} майнерлерінің басқа байланысы жоқтарына табатын ештеңе қалмады. Майнинг картасындағы үлесі бойынша бұл – табылмаған {blocks}, құны {usd}, яғни `offswitch mining` беретін шығын.",
    ),
    "partition.short.domestic": (
        "Had they shared a pool inside, they would have mined about as many on a chain of their own, dropped at each return, at most {deep} at once. They would have lost as much, but for luck, and people inside would have been paid on a chain that vanished.",
        "Ел ішінде ортақ пулы болса, олар өз тізбегінде шамамен сонша блок табар еді, ол әр қайта қосылғанда тасталады, бірден ең көбі {deep}. Кездейсоқтықты есептемегенде, сонша жоғалтар еді, ал ел ішіндегі адамдарға төлем жойылып кеткен тізбекте төленер еді.",
    ),
    "partition.short.domestic_off": (
        "Had they shared a pool inside, and had the network inside stayed up, which it did not, they would have mined about as many on a chain of their own, dropped at each return, at most {deep} at once. They would have lost as much, but for luck, and people inside would have been paid on a chain that vanished.",
        "Ел ішінде ортақ пулы болса және ел ішіндегі желі істеп тұрса (істеген жоқ), олар өз тізбегінде шамамен сонша блок табар еді, ол әр қайта қосылғанда тасталады, бірден ең көбі {deep}. Кездейсоқтықты есептемегенде, сонша жоғалтар еді, ал ел ішіндегі адамдарға төлем жойылып кеткен тізбекте төленер еді.",
    ),
    "partition.short.stated": (
        "Without a pool inside, {blocks} are not found.",
        "Ел ішінде пул болмаса, {blocks} табылмайды.",
    ),
    "partition.short.prevails": (
        "With a pool inside, miners there find {own} on a chain of the country's own, and {lost} are dropped at a return. The chance that this chain prevails, and the rest of the world drops its own, is {wins}.",
        "Ел ішінде пул болса, ондағы майнерлер елдің өз тізбегінде {own} табады, қайта қосылғанда {lost} тасталады. Осы тізбек басым түсіп, қалған әлем өзінікін тастау ықтималдығы {wins}.",
    ),
    "partition.short.merchant": (
        "On such a chain, a merchant inside who waits for {k} confirmations has them after {hours} h (90 %: {low}-{high}), not the usual {usual:.1f} h. Of the payments made during the cut, {undone} would have had them and been undone at a return. Only from {safe:,} on is the chance that any such payment is undone below 1 %; had no window reconnected, from {unbroken:,} on.",
        "Мұндай тізбекте {k} растау күтетін ел ішіндегі сатушы оларды әдеттегі {usual:.1f} сағатта емес, {hours} сағатта алады (90%: {low}–{high}). Ажырату кезінде жасалған төлемдердің {undone} бөлігі оларды алып, қайта қосылғанда күшін жояр еді. Мұндай бірде-бір төлемнің күші жойылу ықтималдығы тек {safe:,} растаудан бастап 1%-дан төмен; арада қайта қосылу болмаса, {unbroken:,} растаудан бастап.",
    ),
    "partition.short.merchant_stated": (
        "On such a chain, a merchant inside who waits for {k} confirmations has them after {hours} h (90 %: {low}-{high}), not the usual {usual:.1f} h. Of the payments made during the cut, {undone} have them and are undone at the return. Only from {safe:,} on is the chance that any such payment is undone below 1 %.",
        "Мұндай тізбекте {k} растау күтетін ел ішіндегі сатушы оларды әдеттегі {usual:.1f} сағатта емес, {hours} сағатта алады (90%: {low}–{high}). Ажырату кезінде жасалған төлемдердің {undone} бөлігі оларды алып, қайта қосылғанда күшін жояды. Мұндай бірде-бір төлемнің күші жойылу ықтималдығы тек {safe:,} растаудан бастап 1%-дан төмен.",
    ),
    "partition.short.notice": (
        "A node inside can tell by the clock: at most {blocks:,} blocks in {inside} mean a cut (a single look errs 1 time in 100, and sees 95 of 100 cuts). The rest of the world would have to count its blocks for {outside}.",
        "Ел ішіндегі түйін уақытқа қарап біле алады: {inside} ішінде ең көбі {blocks:,} блок келсе, бұл – ажырату (бір рет қарау 100 реттің 1-інде қателеседі, 100 ажыратудың 95-ін көреді). Қалған әлем блоктарын {outside} бойы санауы керек болар еді.",
    ),
    "partition.hours": (
        "{hours:.1f} h",
        "{hours:.1f} сағ",
    ),
    "partition.days": (
        "{days:,.1f} days",
        "{days:,.1f} күн",
    ),
    "partition.too_long": (
        "{length} (longer than the cut)",
        "{length} (ажыратудан ұзақ)",
    ),
    "partition.reaches": (
        "By what those cut off could reach",
        "Ажыратылғандар неге жете алғанына қарай",
    ),
    "partition.reaches.who": (
        "Cut off: {share} of the world's hashrate. The country's miners with a link that stayed up: {linked}, which found {found} on the world's chain in every column.",
        "Ажыратылғаны: әлем хешрейтінің {share} бөлігі. Елдің байланысы сақталған майнерлері: {linked}, олар барлық бағанда әлем тізбегінде {found} тапты.",
    ),
    "partition.reaches.who_all": (
        "Cut off: {share} of the world's hashrate; nobody there keeps a link.",
        "Ажыратылғаны: әлем хешрейтінің {share} бөлігі; онда ешкімде байланыс қалмайды.",
    ),
    "partition.reaches.link": (
        "Lost: never in the world's chain. The first column is expected; the next hold the luck of finding blocks too. One link that passes blocks on both ways ends the fork for everyone inside. One that only receives keeps it short, as miners inside then build on the world's newest block; what they find is lost all the same, save a last branch that happens to be ahead at a return, which is not counted.",
        "Жоғалған: әлем тізбегіне ешқашан кірмейтіні. Бірінші баған – күтілген мән; келесілері блок табу кездейсоқтығын да қамтиды. Блоктарды екі жаққа өткізетін бір байланыс ел ішіндегілердің бәрі үшін тармақталуды тоқтатады. Тек қабылдайтыны оны қысқартады, өйткені ондағы майнерлер әлемнің ең жаңа блогына сүйенеді; тапқаны бәрібір жоғалады, тек қайта қосылғанда алда болып қалған соңғы тармақтан басқасы, ол саналмайды.",
    ),
    "partition.reaches.rate": (
        "World before the cut: {rate:.2f} blocks an hour. The share cut off is that of the mining map without another link, times the hours of access lost over those of the stretches below; the loss without a pool is then that of `offswitch mining`.",
        "Ажыратуға дейін әлем: сағатына {rate:.2f} блок. Ажыратылған үлес – майнинг картасындағы басқа байланысы жоқ бөлік, төмендегі бөліктердің жоғалған қолжетімділік сағаттарының олардың жалпы сағатына қатынасына көбейтілген; онда пулсыз шығын `offswitch mining` беретін шығынға тең.",
    ),
    "partition.stretches": (
        "Stretch by stretch",
        "Бөлік бойынша",
    ),
    "partition.stretches.note": (
        "Own chain: blocks found inside. Prevails: chance that it has more work than the world's, or ties and finds the next block. Times are the medians of uncertain edges, UTC.",
        "Өз тізбегі: ел ішінде табылған блоктар. Басым: жұмысы әлемнен көп болу немесе тең келіп, келесі блокты табу ықтималдығы. Уақыттар – белгісіз шекаралардың медианасы, UTC.",
    ),
    "partition.stretches.note_stated": (
        "Own chain: blocks found inside. Prevails: chance that it has more work than the world's, or ties and finds the next block.",
        "Өз тізбегі: ел ішінде табылған блоктар. Басым: жұмысы әлемнен көп болу немесе тең келіп, келесі блокты табу ықтималдығы.",
    ),
    "partition.stretches.closed": (
        "The window from {start} to {end} reached a list of sites only, so no node is taken to have come back in it.",
        "{start} – {end} уақытша қосылуы тек рұқсат тізіміндегі сайттарға жетті, сондықтан онда бірде-бір түйін қайта қосылған жоқ деп алынды.",
    ),
    "partition.stretches.simulated": (
        "Marked *: a side may retarget in it, so it is simulated ({paths} paths, exact retargets).",
        "* белгісі: онда бір жақ қайта есептеуі мүмкін, сондықтан ол имитацияланады ({paths} жол, дәл қайта есептеу).",
    ),
    "partition.below.cell": (
        "< 0.1 %",
        "< 0,1%",
    ),
    "partition.above.cell": (
        "> 99.9 %",
        "> 99,9%",
    ),
    "partition.below.said": (
        "less than 0.1 %",
        "0,1%-дан аз",
    ),
    "partition.above.said": (
        "more than 99.9 %",
        "99,9%-дан көп",
    ),
    "partition.whole": (
        "unbroken",
        "үзіліссіз",
    ),
    "partition.merchant": (
        "A payment inside",
        "Ел ішіндегі төлем",
    ),
    "partition.merchant.note": (
        "Hours: median and 90 %; so of payments made {late} h before a return, 95 in 100 have {k} by then, to lose them. Undone: share of the payments made evenly through the cut that had so many and lost them. Some: chance that at least one did.",
        "Сағаттар: медиана және 90%; сонымен қайта қосылудан {late} сағ бұрын жасалған төлемдердің 100-інен 95-і сол кезге дейін {k} растау алып, оны жоғалтады. Күші жойылған: ажырату бойына біркелкі жасалған, сонша растау алып, оны жоғалтқан төлемдердің үлесі. Кемінде бірі: бір төлемнің болса да солай болу ықтималдығы.",
    ),
    "partition.merchant.mempool": (
        "An undone payment goes back to waiting. It is lost only if its coins were spent otherwise on the world's chain, or come from a block that was dropped; new coins of a block cannot move before 100 confirmations.",
        "Күші жойылған төлем қайтадан кезекке тұрады. Ол тек монеталары әлем тізбегінде басқаша жұмсалса немесе тасталған блоктан шыққан болса ғана жоғалады; блоктың жаңа монеталары 100 растауға дейін қозғалмайды.",
    ),
    "partition.attackers": (
        "One who mines inside to undo a payment of their own",
        "Өз төлемінің күшін жою үшін ел ішінде майнинг жасайтын адам",
    ),
    "partition.attackers.note": (
        "A partition makes a small miner large: of the world's hashrate a, of the chain inside a over {share}. Chance to overtake {k} confirmations given time without end (Rosenfeld 2014), and confirmations that keep it below 0.1 %.",
        "Бөліну шағын майнерді ірі етеді: әлем хешрейтіндегі үлесі a болса, ел ішіндегі тізбектегі үлесі a / {share}. Уақыт шексіз берілгенде {k} растауды басып озу ықтималдығы (Rosenfeld 2014) және оны 0,1%-дан төмен ұстайтын растаулар.",
    ),
    "partition.attackers.none": (
        "none",
        "жоқ",
    ),
    "partition.retarget": (
        "Had it lasted",
        "Егер жалғаса берсе",
    ),
    "partition.retarget.note": (
        "{left} blocks were left until difficulty is set anew. At {rate} an hour, the chain inside takes {days} days (90 %: {low}-{high}) to find them; its difficulty would then fall to {after} of that before.",
        "Күрделілік қайта есептелгенше {left} блок қалған еді. Сағатына {rate} қарқынмен ел ішіндегі тізбек оларды {days} күнде табады (90%: {low}–{high}); содан кейін оның күрделілігі бұрынғының {after} деңгейіне түсер еді.",
    ),
    "partition.published": (
        "In the literature",
        "Әдебиетте",
    ),
    "partition.published.nakamoto_10_5": (
        "attacker with 10 %, 5 confirmations: chance",
        "10% үлесі бар шабуылшы, 5 растау: ықтималдық",
    ),
    "partition.published.nakamoto_30_10": (
        "attacker with 30 %, 10 confirmations: chance",
        "30% үлесі бар шабуылшы, 10 растау: ықтималдық",
    ),
    "partition.published.nakamoto_30_needed": (
        "attacker with 30 %: confirmations for less than 0.1 %",
        "30% үлесі бар шабуылшы: 0,1%-дан аз болатын растаулар",
    ),
    "partition.published.rosenfeld_10_6": (
        "attacker with 10 %, 6 confirmations, exact: chance",
        "10% үлесі бар шабуылшы, 6 растау, дәл: ықтималдық",
    ),
    "partition.published.prefixes_isolate": (
        "mining power isolated by hijacking fewer than 100 prefixes, about",
        "100-ден аз префиксті ұрлау арқылы оқшауланған майнинг қуаты, шамамен",
    ),
    "partition.published.networks_host": (
        "nodes hosted by 13 networks",
        "13 желіде тұрған түйіндер",
    ),
    "partition.published.prefixes_host": (
        "nodes that sit in fewer than 100 prefixes",
        "100-ден аз префиксте тұрған түйіндер",
    ),
    "partition.published.quoted": (
        "no, quoted",
        "жоқ, келтірілген",
    ),
    "partition.published.note": (
        "What is only quoted needs tables of routes and nodes, which are not here.",
        "Тек келтірілгендеріне маршрут пен түйін кестелері керек, олар мұнда жоқ.",
    ),
    "partition.limits": (
        "What this cannot say",
        "Мұның айта алмайтыны",
    ),
    "partition.limits.counterfactual": (
        "Whether any pool worked inside: none is on record. The chain inside is a counterfactual. The loss without a pool is what the mining map implies; `offswitch mining` sets beside it what the whole world's blocks were short of.",
        "Ел ішінде қандай да бір пул істеді ме: тіркелгені жоқ. Ел ішіндегі тізбек – болжамды жағдай. Пулсыз шығын – майнинг картасы меңзейтіні; `offswitch mining` оның жанына бүкіл әлем блоктарына жетіспегенін қояды.",
    ),
    "partition.limits.inside": (
        "Whether a pool inside would have reached anyone: by the levels of the case the cut took access itself, not only the border. Only miners on networks that stayed up would have shared a chain.",
        "Ел ішіндегі пул біреуге жете алар ма еді: кейс деңгейлері бойынша ажырату тек шекараны емес, қолжетімділіктің өзін алды. Ортақ тізбек тек істеп тұрған желілердегі майнерлерде болар еді.",
    ),
    "partition.limits.traffic": (
        "That the country was split off at all: in the outages {low} to {high} of ordinary traffic remained (medians), and one node with a link that passes blocks on ends the fork. The figures of a chain inside are upper bounds.",
        "Елдің мүлдем бөлінген-бөлінбегені: іркілістерде әдеттегі трафиктің {low} … {high} бөлігі қалды (медианалар), ал блоктарды өткізетін байланысы бар бір түйін тармақталуды тоқтатады. Ел ішіндегі тізбек туралы сандар – жоғарғы шектер.",
    ),
    "partition.limits.blocks": (
        "The blocks on record are one chain of consecutive heights. Blocks that were dropped are not in it, so it neither shows nor rules out a fork.",
        "Тіркелген блоктар – биіктіктері қатар тұрған бір тізбек. Тасталған блоктар онда жоқ, сондықтан ол тармақталуды көрсетпейді де, жоққа шығармайды да.",
    ),
    "partition.limits.share": (
        "How many miners had another link (miners_without_other_link) is assumed; no count was found.",
        "Қанша майнердің басқа байланысы болғаны (miners_without_other_link) болжап алынған; санағы табылмады.",
    ),
    "partition.limits.minutes": (
        "The minutes that blocks travel, and the minutes in which a returning node catches up, are left out. So are miners who switch off because nobody pays for their blocks.",
        "Блоктар жүретін минуттар мен қайта қосылған түйін қуып жететін минуттар есепке алынбаған. Блоктарына ешкім төлемейтіндіктен өшіп қалатын майнерлер де солай.",
    ),
    "partition.limits.stated": (
        "The share and the hours are as stated: the intervals hold the luck of finding blocks alone.",
        "Үлес пен сағаттар берілгендей: аралықтар тек блок табу кездейсоқтығын қамтиды.",
    ),
    "partition.reach.no_pool": (
        "no pool inside",
        "пул жоқ",
    ),
    "partition.reach.domestic": (
        "pool inside",
        "ішкі пул",
    ),
    "partition.reach.receive_only": (
        "link receives",
        "қабылдайтын",
    ),
    "partition.reach.relayed": (
        "link both ways",
        "екіжақты",
    ),
    "column.own_chain": (
        "on a chain of their own",
        "өз тізбегінде",
    ),
    "column.never_in": (
        "lost, blocks",
        "жоғалған, блок",
    ),
    "column.never_btc": (
        "lost, BTC",
        "жоғалған, BTC",
    ),
    "column.never_usd": (
        "lost, M USD",
        "жоғалған, млн USD",
    ),
    "column.deepest": (
        "deepest reorganisation",
        "ең терең қайта құру",
    ),
    "column.dropped_elsewhere": (
        "dropped elsewhere",
        "сыртта тасталғаны",
    ),
    "column.off_from": (
        "from",
        "басы",
    ),
    "column.off_to": (
        "to",
        "соңы",
    ),
    "column.off_hours": (
        "hours",
        "сағат",
    ),
    "column.off_own": (
        "own chain",
        "өз тізбегі",
    ),
    "column.off_dropped": (
        "dropped",
        "тасталған",
    ),
    "column.off_wins": (
        "prevails",
        "басым",
    ),
    "column.k": (
        "confirmations",
        "растау",
    ),
    "column.k_hours": (
        "hours to them",
        "жету, сағ",
    ),
    "column.k_usual": (
        "usually",
        "әдетте",
    ),
    "column.k_undone": (
        "undone",
        "күші жойылған",
    ),
    "column.k_any": (
        "some",
        "кемінде бірі",
    ),
    "column.k_undone_whole": (
        "undone, unbroken",
        "жойылған, үзіліссіз",
    ),
    "column.k_any_whole": (
        "some, unbroken",
        "бірі, үзіліссіз",
    ),
    "column.a_world": (
        "of the world",
        "әлемдегі",
    ),
    "column.a_inside": (
        "of the inside",
        "ел ішіндегі",
    ),
    "column.a_before": (
        "chance usually",
        "әдеттегі ықтималдық",
    ),
    "column.a_during": (
        "during the cut",
        "ажыратуда",
    ),
    "column.a_needed_before": (
        "needed usually",
        "әдетте керегі",
    ),
    "column.a_needed": (
        "during the cut",
        "ажыратуда",
    ),
    "column.p_what": (
        "figure",
        "шама",
    ),
    "column.p_value": (
        "published",
        "жарияланған",
    ),
    "column.p_ours": (
        "computed here",
        "мұнда есептелген",
    ),
    "column.p_source": (
        "source",
        "дереккөз",
    ),
    "partition.part": (
        "Miners cut off without a pool inside: {blocks} not found, {usd}. With one, about as many on a chain of their own, dropped at the returns, at most {deep} at once; of the payments made meanwhile, {undone} with {k} confirmations and undone.",
        "Ел ішінде пулы жоқ, ажыратылған майнерлер: {blocks} табылмаған, {usd}. Пул болса, өз тізбегінде шамамен сонша блок, қайта қосылғанда тасталады, бірден ең көбі {deep}; сол арада жасалған төлемдердің {undone} бөлігі {k} растаумен күшін жояр еді.",
    ),
    "figure.partition": (
        "Cut off, a country's own chain grows, and is dropped at each return",
        "Ажыратылған елдің өз тізбегі өсіп, әр қайта қосылғанда тасталады",
    ),
    "figure.partition.note": (
        "If miners inside had a pool. Above: blocks on their own chain, median and 90 %; red: dropped at the return (median).{unbroken} Below: share of the payments made during the cut that had so many confirmations and were undone.",
        "Ел ішіндегі майнерлерде пул болса. Жоғарыда: өз тізбегіндегі блоктар, медиана және 90%; қызыл: қайта қосылғанда тасталғаны (медиана).{unbroken} Төменде: ажырату кезінде жасалған, сонша растау алып, күші жойылған төлемдердің үлесі.",
    ),
    "figure.partition.note_unbroken": (
        " Without reconnections between, {blocks} blocks at the end.",
        " Арада қайта қосылу болмаса, соңында {blocks} блок.",
    ),
    "figure.partition.blocks": (
        "blocks on the own chain",
        "өз тізбегіндегі блоктар",
    ),
    "figure.partition.time": (
        "hours after the cut",
        "ажыратудан кейінгі сағаттар",
    ),
    "figure.partition.time_at": (
        "hours after {start} UTC",
        "{start} UTC-ден кейінгі сағаттар",
    ),
    "figure.partition.confirmations": (
        "confirmations waited for",
        "күтілген растаулар",
    ),
    "figure.partition.undone": (
        "payments undone, %",
        "күші жойылған төлемдер, %",
    ),
    "figure.partition.windows": (
        "reconnected between",
        "арада қайта қосылған",
    ),
    "figure.partition.unbroken": (
        "not reconnected",
        "қайта қосылмаған",
    ),
    "figure.partition.cut": (
        "cut as stated",
        "берілгендей ажырату",
    ),
    "figure.partition.asked": (
        "{k} confirmations: {share} undone",
        "{k} растау: {share} күші жойылған",
    ),
    "figure.partition.alt": (
        "Blocks on a country's own chain over {hours:.0f} hours in {count} stretches; the deepest reorganisation is {deep}. {asked} of the payments with {k} confirmations are undone.",
        "Елдің өз тізбегіндегі блоктар, {count} бөліктегі {hours:.0f} сағат; ең терең қайта құру {deep}. {k} растауы бар төлемдердің {asked} бөлігі күшін жояды.",
    ),
}
