"""The command line: help, progress and prompts."""

TEXT: dict[str, tuple[str, str]] = {
    "help.app": (
        "Measure what happens when a country's internet is turned off.",
        "Елде интернет ажыратылғанда не болатынын өлшейді.",
    ),
    "help.version": (
        "Print the version and leave.",
        "Нұсқаны көрсетіп, шығу.",
    ),
    "help.assess": (
        "Assess a shutdown: what happened, what it cost, what it did to Bitcoin, and what holds of what was said.",
        "Ажыратуды бағалау: не болды, қанша шығын келді, Bitcoin-ге қалай әсер етті, айтылғанның қайсысы расталады.",
    ),
    "help.case": (
        "An embedded case (see `offswitch cases`) or the path of a case folder.",
        "Пакеттегі кейс (`offswitch cases` қараңыз) немесе кейс қалтасының жолы.",
    ),
    "help.lang": (
        "Language of what is printed.",
        "Шығатын мәтіннің тілі.",
    ),
    "help.json": (
        "Print JSON instead of text.",
        "Мәтін орнына JSON шығару.",
    ),
    "help.seed": (
        "Seed of every random draw.",
        "Барлық кездейсоқ іріктеменің бастапқы саны.",
    ),
    "help.draws": (
        "Number of draws.",
        "Іріктемелер саны.",
    ),
    "help.set": (
        "Fix a named parameter, e.g. --set level_window=0.5. May be repeated.",
        "Атаулы параметрді бекіту, мысалы --set level_window=0.5. Қайталауға болады.",
    ),
    "help.full": (
        "Print every cost, change, claim, parameter and source.",
        "Барлық шығынды, өзгерісті, мәлімдемені, параметрді және дереккөзді шығару.",
    ),
    "help.output": (
        "Write to this file instead of the terminal.",
        "Терминалдың орнына осы файлға жазу.",
    ),
    "help.html": (
        "Write the report as one page to this file too (extra: report).",
        "Есепті бір бет етіп осы файлға да жазу (қосымша: report).",
    ),
    "help.figures": (
        "Write each figure as PNG, SVG and CSV to this folder too (extra: report).",
        "Әр суретті PNG, SVG және CSV түрінде осы қалтаға да жазу (қосымша: report).",
    ),
    "help.detect": (
        "Find the outages in a file of series, or in a case: when, how deep, how sure, which signals saw them, and how likely each was ordered.",
        "Қатарлар файлынан немесе кейстен іркілістерді табу: қашан, қаншалықты терең, қаншалықты сенімді, қай сигналдар көрді және әрқайсысының бұйрықпен болу ықтималдығы.",
    ),
    "help.detect_source": (
        "A CSV file (.csv, .csv.gz) or Parquet file of measurements, or a case (see `offswitch cases`).",
        "Өлшемдердің CSV (.csv, .csv.gz) не Parquet файлы, немесе кейс (`offswitch cases` қараңыз).",
    ),
    "help.detect_time": (
        "Column of times: ISO 8601 with an offset, or Unix seconds. Default: time.",
        "Уақыт бағаны: ауытқуы бар ISO 8601 немесе Unix секунды. Әдепкі: time.",
    ),
    "help.detect_value": (
        "Column of measurements, where lower is worse unless the signal says otherwise (latency, loss); empty where nothing was observed. Default: value.",
        "Өлшемдер бағаны, сигнал басқаша айтпаса (latency, loss), төмені – нашар; ештеңе бақыланбаған жерде бос. Әдепкі: value.",
    ),
    "help.detect_key": (
        "Column that tells places apart: codes of ISO 3166, or any names; a/b/c lies in a/b. Default: key, if there is one.",
        "Жерлерді ажырататын баған: ISO 3166 кодтары немесе кез келген атаулар; a/b/c жері a/b ішінде. Әдепкі: бар болса, key.",
    ),
    "help.detect_signal_column": (
        "Column that names what was measured. Default: signal, if there is one.",
        "Не өлшенгенін атайтын баған. Әдепкі: бар болса, signal.",
    ),
    "help.detect_network": (
        "Column that tells networks apart. Default: network, if there is one.",
        "Желілерді ажырататын баған. Әдепкі: бар болса, network.",
    ),
    "help.detect_signal": (
        "What was measured, where no column says it: bgp, active, telescope, traffic, probes, pings, latency, loss; with mobile or fixed in the name for one service (mobile_traffic).",
        "Баған айтпаса, не өлшенді: bgp, active, telescope, traffic, probes, pings, latency, loss; бір қызмет үшін атауында mobile немесе fixed болады (mobile_traffic).",
    ),
    "help.detect_zone": (
        "Clock of times that name no offset, such as UTC or Asia/Almaty.",
        "Ауытқуы көрсетілмеген уақыттардың белдеуі, мысалы UTC немесе Asia/Almaty.",
    ),
    "help.detect_step": (
        "Gather measurements into bins of so many seconds. Without it the times must be evenly spaced.",
        "Өлшемдерді осынша секундтық қадамдарға жинау. Онсыз уақыттардың арасы тең болуы керек.",
    ),
    "help.detect_place": (
        "Where the series are, in ISO 3166 (KZ, KAZ or KZ-ALA): for local times and the country's record. Not needed where the keys say it.",
        "Қатарлар қай жерден, ISO 3166 түрінде (KZ, KAZ немесе KZ-ALA): жергілікті уақыт пен елдің тарихы үшін. Кілттер айтса, қажет емес.",
    ),
    "help.detect_mode": (
        "When to judge whether an outage was ordered: at its onset, which reads neither its length nor which signals fell in the end, or after.",
        "Іркілістің бұйрықпен болғанын қашан бағалау: басталғанда (onset; ұзақтығын да, соңында қай сигналдар түскенін де оқымайды) немесе кейін (after).",
    ),
    "help.detect_record": (
        "Whether that judgement may read the country's record of shutdowns: yes or no.",
        "Бұл бағалау елдің ажыратулар тарихын оқи ала ма: yes немесе no.",
    ),
    "help.figure": (
        "Draw what was found to this file too: .html, .svg or .png (extra: report).",
        "Табылғанды осы файлға да сызу: .html, .svg немесе .png (қосымша: report).",
    ),
    "help.cases": (
        "List the embedded cases, show one, or start a new one.",
        "Пакеттегі кейстерді тізу, бірін көрсету немесе жаңасын бастау.",
    ),
    "help.show": (
        "Show what a case holds.",
        "Кейсте не бар екенін көрсету.",
    ),
    "help.sources": (
        "List its sources too.",
        "Дереккөздерін де тізу.",
    ),
    "help.new": (
        "Write a documented template of a case folder that runs as it is.",
        "Түсіндірмесі бар, сол күйінде іске қосылатын кейс қалтасының үлгісін жазу.",
    ),
    "help.folder": (
        "Folder to write; it must be new or empty.",
        "Жазылатын қалта; ол жаңа немесе бос болуы керек.",
    ),
    "help.claims": (
        "What was said about a shutdown, and what holds of it.",
        "Ажырату туралы не айтылды және соның қайсысы расталады.",
    ),
    "help.claims_list": (
        "List the claims of a case with their verdicts.",
        "Кейстің мәлімдемелерін қорытындыларымен тізу.",
    ),
    "help.claims_show": (
        "Show everything about one claim of a case.",
        "Кейстің бір мәлімдемесі туралы барлығын көрсету.",
    ),
    "help.claims_check": (
        "Check claims of your own, from a CSV file, against the record of a case.",
        "CSV файлындағы өз мәлімдемелеріңізді кейс жазбасымен тексеру.",
    ),
    "help.claims_new": (
        "Write a template of a file of claims, and print what it may hold.",
        "Мәлімдемелер файлының үлгісін жазып, онда не болуы мүмкін екенін көрсету.",
    ),
    "help.claim": (
        "Id of a claim (see `offswitch claims list`).",
        "Мәлімдеменің id-і (`offswitch claims list` қараңыз).",
    ),
    "help.claims_case": (
        "The case to check against: an embedded one, or the path of a case folder.",
        "Тексеруге негіз болатын кейс: пакеттегісі немесе кейс қалтасының жолы.",
    ),
    "help.claims_file": (
        "CSV file of claims (see `offswitch claims new`).",
        "Мәлімдемелердің CSV файлы (`offswitch claims new` қараңыз).",
    ),
    "help.claims_new_file": (
        "File to write; it must be new.",
        "Жазылатын файл; ол жаңа болуы керек.",
    ),
    "say.error": (
        "offswitch: {error}",
        "offswitch: {error}",
    ),
    "say.row": (
        "row {row} (a header would be row 1)",
        "{row}-жол (тақырып жолы болса, 1-жол сол)",
    ),
    "say.no_such_folder": (
        "no such folder, or a folder itself",
        "мұндай қалта жоқ, немесе бұл қалтаның өзі",
    ),
    "say.not_allowed": (
        "no permission",
        "рұқсат жоқ",
    ),
    "say.is_folder": (
        "it is a folder",
        "бұл – қалта",
    ),
    "say.no_folder": (
        "it is a file, not a folder",
        "бұл – қалта емес, файл",
    ),
    "say.wrote_figures": (
        "wrote {count} files to {name}",
        "{name} ішіне {count} файл жазылды",
    ),
    "say.json_last": (
        "put --json after the command",
        "команда алдымен, --json содан кейін тұруы керек",
    ),
    "say.wrote": (
        "wrote {name}",
        "жазылды: {name}",
    ),
    "say.new_case": (
        "wrote a case to {folder}; edit its files, then: offswitch assess {folder}",
        "кейс {folder} ішіне жазылды; файлдарын өңдеңіз, содан кейін: offswitch assess {folder}",
    ),
    "stage.read": (
        "reading the case",
        "кейс оқылуда",
    ),
    "stage.series": (
        "reading the series",
        "қатар оқылуда",
    ),
    "stage.outages": (
        "finding outages (the first run compiles for some seconds)",
        "іркілістер ізделуде (бірінші іске қосу бірнеше секунд компиляциялайды)",
    ),
    "stage.network": (
        "finding outages",
        "іркілістер ізделуде",
    ),
    "stage.cost": (
        "pricing",
        "бағалануда",
    ),
    "stage.bitcoin": (
        "reading the chain",
        "тізбек оқылуда",
    ),
    "stage.claims": (
        "checking claims",
        "мәлімдемелер тексерілуде",
    ),
    "stage.draw": (
        "drawing",
        "сызылуда",
    ),
}
