"""The command line: help, progress and prompts."""

TEXT: dict[str, tuple[str, str]] = {
    "help.app": (
        "Measure what happens when a country's internet is turned off.",
        "Измеряет, что происходит, когда в стране отключают интернет.",
    ),
    "help.version": (
        "Print the version and leave.",
        "Напечатать версию и выйти.",
    ),
    "help.assess": (
        "Assess a shutdown: what happened, what it cost, what it did to Bitcoin, and what holds of what was said.",
        "Оценить отключение: что произошло, во что обошлось, что сделало с биткоином и что из сказанного подтверждается.",
    ),
    "help.case": (
        "An embedded case (see `offswitch cases`) or the path of a case folder.",
        "Встроенный случай (см. `offswitch cases`) или путь к папке случая.",
    ),
    "help.lang": (
        "Language of what is printed.",
        "Язык вывода.",
    ),
    "help.json": (
        "Print JSON instead of text.",
        "Печатать JSON вместо текста.",
    ),
    "help.seed": (
        "Seed of every random draw.",
        "Начальное число всех случайных выборок.",
    ),
    "help.draws": (
        "Number of draws.",
        "Число выборок.",
    ),
    "help.set": (
        "Fix a named parameter, e.g. --set level_window=0.5. May be repeated.",
        "Задать значение параметра, например --set level_window=0.5. Можно повторять.",
    ),
    "help.full": (
        "Print every cost, change, claim, parameter and source.",
        "Печатать все оценки ущерба, изменения, утверждения, параметры и источники.",
    ),
    "help.output": (
        "Write to this file instead of the terminal.",
        "Писать в этот файл, а не на терминал.",
    ),
    "help.html": (
        "Write the report as one page to this file too (extra: report).",
        "Также записать отчёт одной страницей в этот файл (дополнение: report).",
    ),
    "help.figures": (
        "Write each figure as PNG, SVG and CSV to this folder too (extra: report).",
        "Также записать каждый рисунок как PNG, SVG и CSV в эту папку (дополнение: report).",
    ),
    "help.detect": (
        "Find the outages in a file of series, or in a case: when, how deep, how sure, which signals saw them, and how likely each was ordered.",
        "Найти перебои в файле рядов или в случае: когда, какой глубины, насколько надёжно, какие сигналы их видели и насколько вероятно, что каждый был по приказу.",
    ),
    "help.detect_source": (
        "A CSV file (.csv, .csv.gz) or Parquet file of measurements, or a case (see `offswitch cases`).",
        "Файл измерений CSV (.csv, .csv.gz) или Parquet либо случай (см. `offswitch cases`).",
    ),
    "help.detect_time": (
        "Column of times: ISO 8601 with an offset, or Unix seconds. Default: time.",
        "Столбец времени: ISO 8601 со смещением или секунды Unix. По умолчанию: time.",
    ),
    "help.detect_value": (
        "Column of measurements, where lower is worse unless the signal says otherwise (latency, loss); empty where nothing was observed. Default: value.",
        "Столбец измерений, где меньше — хуже, если сигнал не требует иного (latency, loss); пусто, где не наблюдалось. По умолчанию: value.",
    ),
    "help.detect_key": (
        "Column that tells places apart: codes of ISO 3166, or any names; a/b/c lies in a/b. Default: key, if there is one.",
        "Столбец, различающий места: коды ISO 3166 или любые имена; a/b/c лежит в a/b. По умолчанию: key, если есть.",
    ),
    "help.detect_signal_column": (
        "Column that names what was measured. Default: signal, if there is one.",
        "Столбец с названием того, что измерено. По умолчанию: signal, если есть.",
    ),
    "help.detect_network": (
        "Column that tells networks apart. Default: network, if there is one.",
        "Столбец, различающий сети. По умолчанию: network, если есть.",
    ),
    "help.detect_signal": (
        "What was measured, where no column says it: bgp, active, telescope, traffic, probes, pings, latency, loss; with mobile or fixed in the name for one service (mobile_traffic).",
        "Что измерено, если об этом не говорит столбец: bgp, active, telescope, traffic, probes, pings, latency, loss; с mobile или fixed в имени — для одной услуги (mobile_traffic).",
    ),
    "help.detect_zone": (
        "Clock of times that name no offset, such as UTC or Asia/Almaty.",
        "Часы для времени без смещения, например UTC или Asia/Almaty.",
    ),
    "help.detect_step": (
        "Gather measurements into bins of so many seconds. Without it the times must be evenly spaced.",
        "Собрать измерения в интервалы по столько секунд. Без этого время должно идти с равным шагом.",
    ),
    "help.detect_place": (
        "Where the series are, in ISO 3166 (KZ, KAZ or KZ-ALA): for local times and the country's record. Not needed where the keys say it.",
        "Где получены ряды, по ISO 3166 (KZ, KAZ или KZ-ALA): для местного времени и прошлых отключений в стране. Не нужно, если об этом говорят ключи.",
    ),
    "help.detect_mode": (
        "When to judge whether an outage was ordered: at its onset, which reads neither its length nor which signals fell in the end, or after.",
        "Когда судить, был ли перебой по приказу: onset — в начале, когда не читаются ни его длительность, ни то, какие сигналы в итоге упали, или after — после.",
    ),
    "help.detect_record": (
        "Whether that judgement may read the country's record of shutdowns: yes or no.",
        "Можно ли при этом учитывать прошлые отключения в стране: yes или no.",
    ),
    "help.figure": (
        "Draw what was found to this file too: .html, .svg or .png (extra: report).",
        "Также нарисовать найденное в этот файл: .html, .svg или .png (дополнение: report).",
    ),
    "help.cases": (
        "List the embedded cases, show one, or start a new one.",
        "Перечислить встроенные случаи, показать один или начать новый.",
    ),
    "help.show": (
        "Show what a case holds.",
        "Показать, что содержит случай.",
    ),
    "help.sources": (
        "List its sources too.",
        "Перечислить и его источники.",
    ),
    "help.new": (
        "Write a documented template of a case folder that runs as it is.",
        "Записать документированный шаблон папки случая, который сразу работает.",
    ),
    "help.folder": (
        "Folder to write; it must be new or empty.",
        "Папка для записи; должна быть новой или пустой.",
    ),
    "help.claims": (
        "What was said about a shutdown, and what holds of it.",
        "Что говорили об отключении и что из этого подтверждается.",
    ),
    "help.claims_list": (
        "List the claims of a case with their verdicts.",
        "Перечислить утверждения случая с выводами.",
    ),
    "help.claims_show": (
        "Show everything about one claim of a case.",
        "Показать всё об одном утверждении случая.",
    ),
    "help.claims_check": (
        "Check claims of your own, from a CSV file, against the record of a case.",
        "Проверить свои утверждения из файла CSV по данным случая.",
    ),
    "help.claims_new": (
        "Write a template of a file of claims, and print what it may hold.",
        "Записать шаблон файла утверждений и напечатать, что в нём может быть.",
    ),
    "help.claim": (
        "Id of a claim (see `offswitch claims list`).",
        "Id утверждения (см. `offswitch claims list`).",
    ),
    "help.claims_case": (
        "The case to check against: an embedded one, or the path of a case folder.",
        "Случай, по которому проверять: встроенный или путь к папке случая.",
    ),
    "help.claims_file": (
        "CSV file of claims (see `offswitch claims new`).",
        "Файл утверждений CSV (см. `offswitch claims new`).",
    ),
    "help.claims_new_file": (
        "File to write; it must be new.",
        "Файл для записи; должен быть новым.",
    ),
    "say.error": (
        "offswitch: {error}",
        "offswitch: {error}",
    ),
    "say.row": (
        "row {row} (a header would be row 1)",
        "строка {row} (заголовок — строка 1)",
    ),
    "say.no_such_folder": (
        "no such folder, or a folder itself",
        "такой папки нет, или это сама папка",
    ),
    "say.not_allowed": (
        "no permission",
        "нет прав",
    ),
    "say.is_folder": (
        "it is a folder",
        "это папка",
    ),
    "say.no_folder": (
        "it is a file, not a folder",
        "это файл, а не папка",
    ),
    "say.wrote_figures": (
        "wrote {count} files to {name}",
        "записано файлов: {count}, папка {name}",
    ),
    "say.json_last": (
        "put --json after the command",
        "поставьте --json после команды",
    ),
    "say.wrote": (
        "wrote {name}",
        "записан файл {name}",
    ),
    "say.new_case": (
        "wrote a case to {folder}; edit its files, then: offswitch assess {folder}",
        "случай записан в {folder}; измените его файлы, затем: offswitch assess {folder}",
    ),
    "stage.read": (
        "reading the case",
        "чтение случая",
    ),
    "stage.series": (
        "reading the series",
        "чтение рядов",
    ),
    "stage.outages": (
        "finding outages (the first run compiles for some seconds)",
        "поиск перебоев (первый запуск несколько секунд компилирует)",
    ),
    "stage.network": (
        "finding outages",
        "поиск перебоев",
    ),
    "stage.cost": (
        "pricing",
        "оценка ущерба",
    ),
    "stage.bitcoin": (
        "reading the chain",
        "чтение цепочки блоков",
    ),
    "stage.claims": (
        "checking claims",
        "проверка утверждений",
    ),
    "stage.draw": (
        "drawing",
        "построение рисунков",
    ),
}
