"""The page: what stands there beside the sections of every report."""

TEXT: dict[str, tuple[str, str]] = {
    "page.kicker": (
        "Internet shutdown, assessed from public signals",
        "Интернетті ажырату, ашық сигналдар бойынша бағаланған",
    ),
    "page.description": (
        "{title}: an internet shutdown, assessed from public signals. Each figure has its interval and its source.",
        "{title}: интернетті ажырату, ашық сигналдар бойынша бағаланған. Әр санның аралығы мен дереккөзі бар.",
    ),
    "page.banner.reconstructed": (
        "The hourly series is a reconstruction from published statements, not a measurement. Outages, hours, costs and what miners lost by the map rest on it.",
        "Сағаттық қатар – жарияланған мәлімдемелерден қалпына келтіру, өлшем емес. Іркілістер, сағаттар, шығындар және карта бойынша майнерлер жоғалтқаны соған сүйенеді.",
    ),
    "page.banner.observed": (
        "The series was observed.",
        "Қатар бақыланған.",
    ),
    "page.fixed": (
        "Fixed by hand: {list}.",
        "Қолмен бекітілген: {list}.",
    ),
    "page.summary": (
        "In short",
        "Қысқаша",
    ),
    "page.what_happened": (
        "What happened",
        "Не болды",
    ),
    "page.headline": (
        "Headline figures",
        "Негізгі сандар",
    ),
    "page.holds": (
        "What holds of what was claimed",
        "Мәлімделгеннің қайсысы расталады",
    ),
    "page.not_known": (
        "What is not known",
        "Не белгісіз",
    ),
    "page.happened": (
        "In {place}, {service} fell by up to {depth:.0%} from {onset} UTC ({local}) and came back to stay on {back} UTC, {hours:.0f} hours later. Weighted by depth, that is {effective} of full loss.",
        "{place}: {service} {onset} UTC-ден ({local}) бастап ең көбі {depth:.0%} төмендеп, {hours:.0f} сағаттан кейін, {back} UTC-де тұрақты қалпына келді. Тереңдігі ескерілгенде бұл – {effective} толық жоғалту.",
    ),
    "page.happened.open": (
        "In {place}, {service} fell by up to {depth:.0%} from {onset} UTC ({local}) and was still down when the series ends on {back} UTC, after {hours:.0f} hours. Weighted by depth, that is {effective} of full loss so far.",
        "{place}: {service} {onset} UTC-ден ({local}) бастап ең көбі {depth:.0%} төмендеп, қатар аяқталғанда ({back} UTC), {hours:.0f} сағаттан кейін де қалпына келмеген. Тереңдігі ескерілгенде бұл – әзірге {effective} толық жоғалту.",
    ),
    "page.still_off": (
        "Still off when the series ends: {services}.",
        "Қатар аяқталғанда әлі ажыратулы: {services}.",
    ),
    "page.restored": (
        "Restorations of {service} in between: {count}, {open:.0f} hours together.",
        "Арадағы уақытша қосылулар ({service}): {count}, барлығы {open:.0f} сағат.",
    ),
    "page.card.hours": (
        "Full loss, by depth",
        "Толық жоғалту, тереңдік бойынша",
    ),
    "page.card.hours.note": (
        "from the cut, each hour weighted by the share lost; {whole} from the first loss of any service; {series}",
        "ажыратудан бастап, әр сағат жоғалған үлесімен өлшенген; кез келген қызмет алғаш ажырағаннан бері {whole}; {series}",
    ),
    "page.card.people": (
        "People cut off",
        "Желіден ажыратылған адамдар",
    ),
    "page.card.people.note": (
        "online before, off at the worst hour; {series}",
        "бұрын желіде болған, ең ауыр сағатта ажыратылған; {series}",
    ),
    "page.card.cost": (
        "Cost to the economy",
        "Экономикаға келген шығын",
    ),
    "page.card.cost.interval": (
        "{methods} published methods on {hours}",
        "{methods} жарияланған әдіс, {hours}",
    ),
    "page.card.cost.note": (
        "lowest to highest end of their 90 % intervals: they disagree, and their spread is no interval; {series}",
        "90% аралықтарының ең төменгі шегінен ең жоғарғысына дейін: әдістер келіспейді, олардың алшақтығы аралық емес; {series}",
    ),
    "page.card.sectors": (
        "Value added lost, our estimate",
        "Жоғалған қосылған құн, біздің бағалау",
    ),
    "page.card.sectors.note": (
        "to the shutdown alone, after what was made up later; most inputs are assumed",
        "тек ажыратудан, кейін өтелгеннен соң; кірістердің көбі болжап алынған",
    ),
    "page.card.hashrate": (
        "Bitcoin hashrate, first {hours:.0f} h",
        "Bitcoin хешрейті, алғашқы {hours:.0f} сағ",
    ),
    "page.card.hashrate.interval": (
        "90 % intervals reach from {low:+.0%} to {high:+.0%}",
        "90% аралықтар {low:+.0%} … {high:+.0%} шегінде",
    ),
    "page.card.noise": (
        "by baseline; within the noise of so few blocks",
        "салыстыру негізі бойынша; мұндай аз блоктың шуы шегінде",
    ),
    "page.card.no_noise": (
        "by baseline; beyond the noise by some",
        "салыстыру негізі бойынша; кейбірі бойынша шудан тыс",
    ),
    "page.card.miners": (
        "Miners' revenue lost, by the map",
        "Майнерлер жоғалтқан түсім, карта бойынша",
    ),
    "page.card.miners.note": (
        "by the blocks: {blocks}; hours off {series}",
        "блоктар бойынша: {blocks}; желісіз сағаттар: {series}",
    ),
    "page.unknown.reconstructed": (
        "How deep it was hour by hour: the series is built from statements, and the levels between the published edges are partly chosen.",
        "Әр сағаттағы тереңдігі: қатар мәлімдемелерден құрылған, жарияланған шекаралар арасындағы деңгейлер ішінара таңдап алынған.",
    ),
    "page.unknown.observed": (
        "How good the observed series is: its error is only what its bounds say.",
        "Бақыланған қатардың сапасы: оның қателігі – шектері айтқан мөлшер ғана.",
    ),
    "page.unknown.observed.no_bounds": (
        "How good the observed series is: nobody stated its error, and intervals that rest on it leave it out.",
        "Бақыланған қатардың сапасы: қателігін ешкім көрсетпеген, соған сүйенетін аралықтар оны есепке алмайды.",
    ),
    "page.unknown.caveat": (
        "What happened while nobody looked: {caveat}.",
        "Ешкім қарамағанда не болғаны: {caveat}.",
    ),
    "page.unknown.ordered": (
        "Whether it was ordered: from times, lengths, recurrence and the country's record the probability is {last}. No order was seen, and the labelled outages behind the figure are few.",
        "Бұйрықпен болды ма: уақыттары, ұзақтықтары, қайталануы және елдің тарихы бойынша ықтималдығы {last}. Бұйрықтың өзін ешкім көрмеген, бұл санның негізіндегі белгіленген іркілістер аз.",
    ),
    "page.unknown.cost": (
        "Which cost method is right: they share inputs, and none was tested against a measured loss.",
        "Қай шығын әдісі дұрыс: олардың кірістері ортақ, бірде-біреуі өлшенген шығынмен тексерілмеген.",
    ),
    "page.unknown.hashrate": (
        "How far hashrate moved in a day: chance alone moves the count of a day by {noise:.0%} either way.",
        "Хешрейт бір күнде қанша өзгерді: кездейсоқтықтың өзі күндік санды екі жаққа {noise:.0%} ауытқытады.",
    ),
    "page.unknown.claims": (
        "{count} of {total} claims: nothing here measures what they say, or the record does not reach it.",
        "{total} мәлімдеменің {count} мәлімдемесі: мұнда олар айтқанды ештеңе өлшемейді немесе жазба оған жетпейді.",
    ),
    "page.unknown.omissions": (
        "What is left out of every figure: {list}.",
        "Барлық санда есепке алынбағаны: {list}.",
    ),
    "page.share": (
        "{count} {verdict}",
        "{verdict}: {count}",
    ),
    "page.legend": (
        "{verdict}: {count}",
        "{verdict}: {count}",
    ),
    "page.claims": (
        "What was said, claim by claim",
        "Не айтылды, мәлімдеме бойынша",
    ),
    "page.claims.note": (
        "{total} statements, each with its verdict, the reason, and what was measured where anything was. Open a verdict to read them.",
        "{total} мәлімдеме, әрқайсысының қорытындысы, себебі және бар болса өлшенгені. Оқу үшін қорытындыны ашыңыз.",
    ),
    "page.measured": (
        "What was measured",
        "Не өлшенді",
    ),
    "page.rule": (
        "rule {rule}",
        "ереже {rule}",
    ),
    "page.left_out": (
        "What was left out",
        "Не есепке алынбады",
    ),
    "page.parameters": (
        "Parameters",
        "Параметрлер",
    ),
    "page.parameters.note": (
        "Every uncertain input of the case and of the methods. One name is one draw across the whole run.",
        "Кейс пен әдістердің барлық белгісіз кірісі. Бір атау – бүкіл есептеуде бір кездейсоқ мән.",
    ),
    "page.sources": (
        "Sources",
        "Дереккөздер",
    ),
    "page.own": (
        "Flows of your own exposures that were interrupted",
        "Өз ағындарыңыздың үзілгені",
    ),
    "page.save": (
        "Save",
        "Сақтау",
    ),
    "page.png": (
        "Every figure as PNG too: --figures DIR.",
        "Әр сурет PNG түрінде де: --figures DIR.",
    ),
    "page.cite": (
        "To cite: {title}, assessed by offswitch {version} (method {method}, case {case}, seed {seed}; {libraries}).",
        "Сілтеме: {title}, бағалаған offswitch {version} (әдіс {method}, кейс {case}, бастапқы сан {seed}; {libraries}).",
    ),
    "page.licence": (
        "offswitch is open source (Apache-2.0). Figures of others belong to their publishers and are quoted with their source.",
        "offswitch – ашық бастапқы кодты бағдарлама (Apache-2.0). Басқалардың сандары жариялаушыларына тиесілі, дереккөзімен келтірілген.",
    ),
    "page.nav": (
        "Sections",
        "Бөлімдер",
    ),
    "page.table": (
        "Table: {name}",
        "Кесте: {name}",
    ),
    "page.skip": (
        "Skip to the summary",
        "Қысқаша мазмұнға өту",
    ),
    "page.rests": (
        "rests on a series that is {series}",
        "сүйенетін қатар – {series}",
    ),
}
