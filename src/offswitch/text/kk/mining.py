"""What `offswitch mining` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "help.mining": (
        "What mining earns and costs in a country, how much of it there is, and what a shutdown and a power cut took from it.",
        "Елде майнинг қанша табады және қанша тұрады, көлемі қандай, ажырату мен электр ажырату одан не алды.",
    ),
    "help.mining_place": (
        "Country in ISO 3166 (KZ or KAZ).",
        "Ел, ISO 3166 түрінде (KZ немесе KAZ).",
    ),
    "help.mining_case": (
        "The case that gives the chain, the prices and the mining map.",
        "Тізбекті, бағаларды және майнинг картасын беретін кейс.",
    ),
    "help.mining_tariff": (
        "Price of power in USD/kWh, in place of the business tariff on record.",
        "Электр бағасы, USD/kWh, тіркелген бизнес тарифінің орнына.",
    ),
    "help.mining_machine": (
        "A machine to look at, such as 'Antminer S19 Pro', in place of all. May be repeated.",
        "Барлығының орнына қаралатын машина, мысалы 'Antminer S19 Pro'. Қайталауға болады.",
    ),
    "error.unknown_machine": (
        "no machine on record is called '{name}'; nearest: {close}. `offswitch mining KZ --json` lists all",
        "'{name}' деген машина тіркелмеген; ең ұқсасы: {close}. Бәрін `offswitch mining KZ --json` көрсетеді",
    ),
    "error.machine_power": (
        "the power of '{model}' over its hashrate is not its J/TH; correct one of them",
        "'{model}' қуатының хешрейтке қатынасы оның J/TH мәніне тең емес; бірін түзетіңіз",
    ),
    "error.mining_region": (
        "'{place}' is a region, and tariffs and the mining map are of countries; give {country}",
        "'{place}' – аймақ, ал тарифтер мен майнинг картасы елдер бойынша; {country} деп беріңіз",
    ),
    "error.no_tariff": (
        "no business tariff of {place} is on record; give one with --tariff USD_PER_KWH. On record: {known}",
        "{place} үшін бизнес тарифі тіркелмеген; --tariff USD_PER_KWH арқылы беріңіз. Тіркелгендері: {known}",
    ),
    "error.bad_tariff": (
        "a tariff of {value} USD/kWh cannot be; give one above zero",
        "{value} USD/kWh тарифі бола алмайды; нөлден үлкен сан беріңіз",
    ),
    "error.no_hashprice": (
        "case '{case}' lacks blocks, hourly prices before the cut or fees_per_block, which hashprice needs; add them, or name another with --case",
        "'{case}' кейсінде хешпрайсқа қажет блоктар, ажыратуға дейінгі сағаттық бағалар немесе fees_per_block жоқ; қосыңыз немесе --case арқылы басқасын атаңыз",
    ),
    "error.map_over_100": (
        "the shares of {month} add up to more than 100 %; correct them, and give each as percent of the whole world",
        "{month} айындағы үлестердің қосындысы 100%-дан асады; түзетіңіз, әрқайсысын бүкіл әлемнің пайызымен беріңіз",
    ),
    "caveat.rationing": (
        "registered miners only, for the days on record; the power cut was later extended and its end was not found",
        "тек тіркелген майнерлер, тіркелген күндер бойынша; электр ажырату кейін ұзартылған, соңы табылмады",
    ),
    "unit.mw": (
        "MW",
        "MW",
    ),
    "unit.kwh": (
        "kWh",
        "kWh",
    ),
    "unit.j/th": (
        "J/TH",
        "J/TH",
    ),
    "unit.th/s": (
        "TH/s",
        "TH/s",
    ),
    "mining.title": (
        "Mining in {place}, by the chain and prices of: {case}",
        "{place}: майнинг, тізбек пен бағалар кейсі: {case}",
    ),
    "mining.made": (
        "offswitch {version}, seed {seed}, {draws:,} draws. Revenue is what blocks pay, not profit; power is the only cost counted. Intervals are 90 % unless said otherwise.",
        "offswitch {version}, бастапқы сан {seed}, {draws:,} іріктеме. Түсім – блоктар төлейтіні, пайда емес; шығыннан тек электр саналады. Басқасы айтылмаса, аралықтар 90%.",
    ),
    "mining.reconstructed": (
        "The hours without network, and so what the shutdown took from miners, are RECONSTRUCTED from published statements.",
        "Желісіз сағаттар, демек ажырату майнерлерден алғаны да, жарияланған мәлімдемелерден ҚАЛПЫНА КЕЛТІРІЛГЕН.",
    ),
    "mining.hashprice": (
        "Hashprice",
        "Хешпрайс",
    ),
    "mining.hashprice.mean": (
        "{usd:.4f} USD per TH/s and day ({low:.4f} to {high:.4f} at the lowest and highest trade), {ph:.1f} USD per PH/s, mean of {start} to {end}.",
        "TH/s-қа тәулігіне {usd:.4f} USD (ең төмен және ең жоғары мәміледе {low:.4f} … {high:.4f}), PH/s-қа {ph:.1f} USD, {start} – {end} орташасы.",
    ),
    "mining.hashprice.fees": (
        "Fees are {fees:.4f} BTC a block throughout, their mean of the case; price is {series}.",
        "Комиссия бүкіл уақытта блогына {fees:.4f} BTC, кейстегі орташасы; баға: {series}.",
    ),
    "mining.machines": (
        "Machines at {tariff:.3f} USD/kWh ({where})",
        "Машиналар, тариф {tariff:.3f} USD/kWh ({where})",
    ),
    "mining.tariff.given": (
        "as given",
        "берілгендей",
    ),
    "mining.tariff.record": (
        "business tariff of {period}, {source}",
        "{period} бизнес тарифі, {source}",
    ),
    "mining.machines.earn": (
        "{earning} of {known} machines earn their power. Break-even is the price of power below which a machine does, at the mean hashprice (and at the lowest and highest trade).",
        "{known} машинаның {earning} машинасы электр құнын ақтайды. Шығынсыздық шегі – машина ақтайтын ең жоғары электр бағасы, орташа хешпрайспен (жақшада – ең төмен және ең жоғары мәміледе).",
    ),
    "mining.machines.more": (
        "Shown are {shown} of them, spread over the list; --json has all, --machine asks for one.",
        "Олардың тізім бойына жайылған {shown} машинасы көрсетілді; --json бәрін береді, --machine біреуін сұрайды.",
    ),
    "mining.countries": (
        "Countries by tariff ({period}, one survey)",
        "Тариф бойынша елдер ({period}, бір сауалнама)",
    ),
    "mining.countries.rank": (
        "{place} is number {rank} of {count} on record here, the cheapest first.",
        "{place} мұнда тіркелген {count} елдің ішінде {rank}-орында, ең арзаннан санағанда.",
    ),
    "mining.countries.unranked": (
        "{place} is not in that survey.",
        "{place} бұл сауалнамада жоқ.",
    ),
    "mining.countries.note": (
        "For up to three machines: cost of power for one bitcoin in USD, and margin in USD per TH/s and day.",
        "Үш машинаға дейін: бір биткоинге кететін электр құны, USD, және маржа, TH/s-қа тәулігіне USD.",
    ),
    "mining.power": (
        "Installed power implied by the mining map",
        "Майнинг картасы меңзейтін орнатылған қуат",
    ),
    "mining.power.note": (
        "Mix of machines unknown. MW: any mix of three generations that earn their power is equally likely, overhead 1 to 20 % (both assumed). Bounds of the Cambridge index: all of the best machine, the mean of all models, all of the worst. Earned at the month's mean price and the fees above, whatever that month's were. Recorded: all, or white (registered) and grey.",
        "Машиналардың құрамы белгісіз. MW: электр құнын ақтайтын үш буынның кез келген құрамы тең ықтимал, қосымша шығыс 1–20% (екеуі де болжап алынған). Кембридж индексінің шектері: бәрі ең жақсы машина, барлық модельдің орташасы, бәрі ең нашары. Табысы айдың орташа бағасымен және жоғарыдағы комиссиямен, сол айдың өз комиссиясы қандай болса да. Тіркелгені: барлығы немесе ақ (тіркелген) және сұр.",
    ),
    "mining.load.mining_load": (
        "{value}",
        "{value}",
    ),
    "mining.load.mining_load_registered": (
        "{value} white",
        "{value} ақ",
    ),
    "mining.load.mining_load_unregistered": (
        "{value} grey",
        "{value} сұр",
    ),
    "mining.power.implied": (
        "{mw:,.0f} MW of {month} for its {ehs:.1f} EH/s is {j_per_th:.0f} J/TH, overhead included.",
        "{month} айындағы {ehs:.1f} EH/s үшін {mw:,.0f} MW – қосымша шығысты қоса {j_per_th:.0f} J/TH.",
    ),
    "mining.hardware": (
        "Machines implied",
        "Карта меңзейтін машиналар",
    ),
    "mining.hardware.count": (
        "{ehs:.1f} EH/s of {month} takes {count:.0f} thousand machines (90 %: {low:.0f}-{high:.0f}), at the hashrate of a machine assumed in th_per_machine.",
        "{month} айындағы {ehs:.1f} EH/s үшін {count:.0f} мың машина керек (90%: {low:.0f}–{high:.0f}), машина хешрейті th_per_machine ішінде болжап алынған.",
    ),
    "mining.hardware.usd": (
        "At one published price, {each:,.0f} USD a machine: {usd}. A single valuation by those who seized them: an order of magnitude, not a market price.",
        "Бір жарияланған бағамен, машинасы {each:,.0f} USD: {usd}. Тәркілегендердің жалғыз бағалауы: шаманың реті, нарықтық баға емес.",
    ),
    "mining.hardware.counted": (
        "Counted by others: {list}.",
        "Басқалар санағаны: {list}.",
    ),
    "mining.counted.machines_counted": (
        "{value:,.0f} ({period})",
        "{value:,.0f} ({period})",
    ),
    "mining.counted.machines_seized": (
        "{value:,.0f} seized ({period})",
        "{value:,.0f} тәркіленген ({period})",
    ),
    "mining.short.earns": (
        "In the days before the cut a TH/s earned {usd:.3f} USD a day. At {tariff:.3f} USD/kWh {earning} of {known} machines on record earn their power; the best of them breaks even at {best:.3f} USD/kWh.",
        "Ажырату алдындағы күндері TH/s тәулігіне {usd:.3f} USD тапты. {tariff:.3f} USD/kWh тарифінде тіркелген {known} машинаның {earning} машинасы электр құнын ақтайды; ең жақсысының шығынсыздық шегі {best:.3f} USD/kWh.",
    ),
    "mining.short.network": (
        "The network cost the country's miners {map} of revenue by the mining map; by the blocks the world was short of {low} to {high}, by baseline, with intervals that hold zero.",
        "Желінің ажырауынан елдің майнерлері майнинг картасы бойынша {map} түсім жоғалтты; блоктар бойынша бүкіл әлемге салыстыру негізіне қарай {low} … {high} жетіспеді, аралықтары нөлді қамтиды.",
    ),
    "mining.short.network_clear": (
        "The network cost the country's miners {map} of revenue by the mining map; by the blocks the world was short of {low} to {high}, by baseline.",
        "Желінің ажырауынан елдің майнерлері майнинг картасы бойынша {map} түсім жоғалтты; блоктар бойынша бүкіл әлемге салыстыру негізіне қарай {low} … {high} жетіспеді.",
    ),
    "mining.short.rationing": (
        "A power cut later that month, a cause of its own, cost them {usd}.",
        "Сол айда кейінірек болған электр ажырату – бөлек себеп, одан {usd} жоғалтты.",
    ),
    "mining.network": (
        "What the network cost its miners",
        "Желі майнерлеріне қанша шығын келтірді",
    ),
    "mining.network.loss": (
        "Revenue, from {start} to {end} UTC: {usd}, {btc}, {blocks}. It assumes the map's share, how many miners had no other link, and that those stopped with wired access.",
        "Түсім, {start} – {end} UTC: {usd}, {btc}, {blocks}. Картадағы үлес, қанша майнердің басқа байланысы болмағаны және олардың сымды қолжетімділікпен бірге тоқтағаны болжап алынған.",
    ),
    "mining.network.blocks": (
        "Beside it, what the whole world was short of by the blocks themselves, by baseline: {list}. It does not know whose loss it was; below zero, more was found than the baseline expects.",
        "Қатар қойсақ, блоктардың өзі бойынша бүкіл әлемге жетіспегені, салыстыру негізі бойынша: {list}. Бұл кімнің шығыны екенін білмейді; нөлден төмен болса, негіз күткеннен көп табылған.",
    ),
    "mining.network.baseline": (
        "{usd} ({baseline})",
        "{usd} ({baseline})",
    ),
    "mining.network.margin": (
        "Power not used: {gwh:.0f} GWh (90 %: {low:.0f}-{high:.0f}), {saved} at the tariff. Margin lost: {lost} (tariff and mix of machines assumed).",
        "Жұмсалмаған электр: {gwh:.0f} GWh (90%: {low:.0f}–{high:.0f}), тариф бойынша {saved}. Жоғалған маржа: {lost} (тариф пен машиналар құрамы болжап алынған).",
    ),
    "mining.network.others": (
        "Gained by everyone else",
        "Қалғандардың ұтқаны",
    ),
    "mining.network.inside": (
        "Inside an epoch nobody gains: difficulty does not move, and blocks not found are lost to all. Each later retarget came out lower than without the cut:",
        "Дәуір ішінде ешкім ұтпайды: күрделілік өзгермейді, табылмаған блоктар бәріне жоғалады. Кейінгі әр қайта есептеу ажыратусыз болғаннан төмен шықты:",
    ),
    "mining.network.retarget": (
        "block {height:,}, {time}",
        "{height:,} блогы, {time}",
    ),
    "mining.network.none": (
        "No retarget follows in the blocks of the case, so nobody is seen to gain.",
        "Кейстің блоктарында одан кейінгі қайта есептеу жоқ, сондықтан ешкімнің ұтқаны көрінбейді.",
    ),
    "mining.network.back": (
        "So the world finds about as many blocks more as it was short of; at the price of the days of the cut. It is revenue of all who mined then, not of the firms named in the press.",
        "Сонымен әлем жетіспеген блоктардай дерлік артық блок табады; бағасы ажырату күндерінікі. Бұл – сол кезде майнинг жасағандардың бәрінің түсімі, баспасөзде аталған фирмалардікі ғана емес.",
    ),
    "mining.rationing": (
        "A second cause, kept apart: power",
        "Бөлек ұсталған екінші себеп: электр қуаты",
    ),
    "mining.rationing.loss": (
        "Registered miners were cut off from {start} to {end} (days of UTC), {share} of the country's load, taken as that part of its hashrate: revenue of {usd}, {blocks}, or {day}. It was extended, until when was not found. Not added to the network's.",
        "Тіркелген майнерлер {start} – {end} (UTC күндері) ажыратылды, ел жүктемесінің {share} бөлігі, хешрейттің де сондай бөлігі деп алынды: түсім {usd}, {blocks}, немесе {day}. Ол ұзартылған, қашанға дейін екені табылмады. Желі шығынына қосылмайды.",
    ),
    "mining.rationing.said": (
        "Said of the idle days: {value} ({who}).",
        "Тұрып қалған күндер туралы айтылғаны: {value} ({who}).",
    ),
    "mining.said": (
        "What was said",
        "Не айтылды",
    ),
    "mining.said.item": (
        "{id}: {statement} Verdict: {verdict}. Why: {why}.",
        "{id}: {statement} Қорытынды: {verdict}. Себебі: {why}",
    ),
    "mining.omitted": (
        "Left out",
        "Есепке алынбағаны",
    ),
    "mining.omitted.power": (
        "installed power: no month of the mining map with a hashrate lies within the prices, or no machine earns its power at the tariff",
        "орнатылған қуат: майнинг картасының хешрейті бар бірде-бір айы бағалар аралығында жоқ, немесе бұл тарифте бірде-бір машина электр құнын ақтамайды",
    ),
    "mining.omitted.foreign": (
        "machines, losses and claims: '{case}' is of another country",
        "машиналар, шығындар және мәлімдемелер: '{case}' басқа елге жатады",
    ),
    "mining.omitted.hardware": (
        "machines implied: the case has no th_per_machine or no month of the map",
        "карта меңзейтін машиналар: кейсте th_per_machine немесе карта айы жоқ",
    ),
    "mining.omitted.network": (
        "loss by the network: the case lacks one of its inputs",
        "желіден келген шығын: кейсте оның бір кірісі жетіспейді",
    ),
    "mining.omitted.rationing": (
        "loss by rationing of power: the case names none that its blocks reach",
        "электр шектеуден келген шығын: кейс блоктары жететін шектеуді атамайды",
    ),
    "column.released": (
        "released",
        "шыққан уақыты",
    ),
    "column.machine": (
        "machine",
        "машина",
    ),
    "column.j_per_th": (
        "J/TH",
        "J/TH",
    ),
    "column.ths": (
        "TH/s",
        "TH/s",
    ),
    "column.earns": (
        "earns a day",
        "тәул. табысы",
    ),
    "column.margin": (
        "margin a day",
        "тәул. маржа",
    ),
    "column.break_even": (
        "break-even USD/kWh",
        "шығынсыздық шегі, USD/kWh",
    ),
    "column.country": (
        "country",
        "ел",
    ),
    "column.tariff": (
        "USD/kWh",
        "USD/kWh",
    ),
    "column.earning": (
        "machines that earn",
        "ақтайтын машиналар",
    ),
    "column.map_month": (
        "month",
        "ай",
    ),
    "column.map_share": (
        "share",
        "үлес",
    ),
    "column.earned": (
        "M USD/day",
        "млн USD/тәул.",
    ),
    "column.bounds": (
        "bounds",
        "шектер",
    ),
    "column.fleet": (
        "J/TH",
        "J/TH",
    ),
    "column.mw": (
        "MW (90 %)",
        "MW (90%)",
    ),
    "column.on_record": (
        "recorded",
        "тіркелгені",
    ),
    "column.later": (
        "retarget later by",
        "қайта есептеу кешігуі",
    ),
    "column.lower": (
        "difficulty lower by",
        "күрделілік төмендеуі",
    ),
    "column.others": (
        "gained by others",
        "қалғандар ұтқаны",
    ),
    "column.others_usd": (
        "the same in dollars",
        "соның өзі доллармен",
    ),
    "column.own": (
        "gained by its own miners, once back",
        "қайта қосылған соң өз майнерлері ұтқаны",
    ),
    "figure.mining_country": (
        "What mining earned, and what power it could pay for: {place}",
        "{place}: майнинг қанша тапты және қандай электр бағасын көтере алды",
    ),
    "figure.mining_country.above": (
        "Above: hashprice at the close of the day, from lowest to highest trade.",
        "Жоғарыда: тәулік соңындағы хешпрайс, ең төмен мәміледен ең жоғарысына дейін.",
    ),
    "figure.mining_country.off": (
        "Red: the shutdown.",
        "Қызыл: ажырату.",
    ),
    "figure.mining_country.below": (
        "Below: price of power at which each machine breaks even, by its release.",
        "Төменде: әр машинаның шығынсыз электр бағасы, шыққан уақыты бойынша.",
    ),
    "figure.mining_country.loses": (
        "Red dots lose money at the orange line.",
        "Қызыл нүктелер қызғылт сары сызық деңгейінде шығынға батады.",
    ),
    "figure.mining_country.tariffs": (
        "Dashed: business tariffs (orange: {own}; green: {others}).",
        "Үзік сызық: бизнес тарифтері (қызғылт сары: {own}; жасыл: {others}).",
    ),
    "figure.mining_country.hashprice": (
        "USD per TH/s and day",
        "TH/s-қа тәулігіне USD",
    ),
    "figure.mining_country.break_even": (
        "break-even, USD/kWh",
        "шығынсыздық шегі, USD/kWh",
    ),
    "figure.mining_country.tariff": (
        "{country} {usd:.3f}",
        "{country} {usd:.3f}",
    ),
    "figure.mining_country.alt": (
        "Hashprice by day from {low:.3f} to {high:.3f} USD per TH/s and day. Break-even price of power of {count} machines, from {worst:.3f} ({worst_model}) to {best:.3f} USD/kWh ({best_model}); tariff of {place} {tariff:.3f}.",
        "Хешпрайс күн бойынша TH/s-қа тәулігіне {low:.3f} … {high:.3f} USD. {count} машинаның шығынсыз электр бағасы {worst:.3f} ({worst_model}) – {best:.3f} USD/kWh ({best_model}); {place} тарифі {tariff:.3f}.",
    ),
    "label.tariff_of_map_mean": (
        "business tariff, {period}, over the mean of {countries} weighted by their share of hashrate, {month}",
        "бизнеске арналған тариф, {period}, елдердің ({countries}) хешрейт үлесімен өлшенген орташасына ({month}) қатынасы",
    ),
    "label.earned_by_share": (
        "as revenue, {years:.1f} years at what the map's share earned in {month}",
        "түсім ретінде: карта үлесінің {month} айындағы табысымен {years:.1f} жыл",
    ),
    "label.machines_of_share": (
        "machines for the {ehs:.1f} EH/s of {month}, at a price of 2022 ({each:,.0f} USD a machine)",
        "{month} айындағы {ehs:.1f} EH/s машиналары, 2022 жылғы бағамен (машинасы {each:,.0f} USD)",
    ),
    "label.power_of_share": (
        "power for the {ehs:.1f} EH/s of {month}",
        "{month} айындағы {ehs:.1f} EH/s қуаты",
    ),
    "label.others_gained": (
        "revenue gained by all who mined elsewhere, through the lower difficulty after {count} retargets",
        "{count} қайта есептеуден кейінгі төмен күрделілік арқасында басқа жерде майнинг жасағандардың бәрі ұтқан түсім",
    ),
    "why.implied": (
        "; implied by the mining map: {readings}",
        "; майнинг картасы меңзейтіні: {readings}",
    ),
    "why.tariff_averages": (
        "the averaging decides: {readings}; no mean weighted by consumption was found",
        "орташалау тәсілі шешеді: {readings}; тұтыну бойынша өлшенген орташа табылмады",
    ),
}
