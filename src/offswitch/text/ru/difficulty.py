"""What `offswitch difficulty` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.few_epochs": (
        "{found} difficulty epochs had ended by then; {least} are needed to fit growth, so give a later time",
        "к тому времени кончилось эпох сложности {found}; чтобы оценить рост, нужно {least}: укажите время позже",
    ),
    "error.no_epoch_start": (
        "block {height}, the first of the epoch in progress, is not among the blocks; give a file that reaches back to it, or a later time",
        "блока {height}, первого в текущей эпохе, среди блоков нет; дайте файл, который до него достаёт, или время позже",
    ),
    "error.moment_outside_blocks": (
        "nothing is known at {moment}: the blocks run from {first} to {last}; give --at a time after the first of them and not after the last",
        "на {moment} ничего не известно: блоки идут с {first} по {last}; укажите в --at время после первого из них и не позже последнего",
    ),
    "error.not_on_record": (
        "block {height} of {time} has the target {bits} by these blocks and {record} on record; correct --from-bits or the bits of the file",
        "у блока {height} ({time}) по этим блокам цель {bits}, а в данных {record}; исправьте --from-bits или bits в файле",
    ),
    "error.event_before_blocks": (
        "the event begins at {since}, and nothing before it is read: blocks count from {first}; give a later --since",
        "событие начинается {since}, а до него ничего не читается: блоки учитываются с {first}; укажите --since позже",
    ),
    "error.case_or_blocks": (
        "give either a case or --blocks FILE; try: offswitch difficulty kazakhstan-2022",
        "укажите либо случай, либо --blocks FILE; попробуйте: offswitch difficulty kazakhstan-2022",
    ),
    "error.blocks_as_case": (
        "'{name}' is a file; where it holds blocks, give it with --blocks",
        "«{name}» — это файл; если в нём блоки, укажите его ключом --blocks",
    ),
    "error.bits_of_case": (
        "--from-bits and --first-height go with --blocks; a case has its own blocks, so leave them out",
        "--from-bits и --first-height — для --blocks; у случая свои блоки, уберите их",
    ),
    "error.case_without_blocks": (
        "case '{name}' has no blocks; give it a [bitcoin] part, or a file with --blocks",
        "в случае «{name}» нет блоков; добавьте в него часть [bitcoin] или укажите файл ключом --blocks",
    ),
    "error.bad_retargets": (
        "--retargets is {count}; foretell between 1 and {most}",
        "--retargets: {count}; прогноз возможен на число пересчётов от 1 до {most}",
    ),
    "error.bad_drop": (
        "--drop is {drop:g}; give a share above 0 and at most {most:g}, such as 0.12 for 12 %",
        "--drop: {drop:g}; укажите долю больше 0 и не больше {most:g}, например 0.12 для 12\xa0%",
    ),
    "error.event_without_drop": (
        "--since, --until and --hours describe an event; say with --drop what share of hashrate it took, such as 0.12",
        "--since, --until и --hours описывают событие; укажите ключом --drop, какую долю хешрейта оно отняло, например 0.12",
    ),
    "error.until_and_hours": (
        "--until and --hours both say when the event ends; give one of them",
        "--until и --hours оба говорят, когда событие кончится; укажите одно",
    ),
    "error.bad_event_hours": (
        "--hours is {hours:g}; give 0 to 8760 hours from the time of the forecast on",
        "--hours: {hours:g}; укажите от 0 до 8760 часов с момента прогноза",
    ),
    "error.event_not_begun": (
        "the event begins at {since}, after the forecast at {now}; give an earlier --since or a later --at",
        "событие начинается {since}, после прогноза на {now}; укажите --since раньше или --at позже",
    ),
    "error.event_over": (
        "the event ends at {until}, before the forecast at {now}; give a later --until or an earlier --at",
        "событие кончается {until}, до прогноза на {now}; укажите --until позже или --at раньше",
    ),
    "help.difficulty": (
        "Work out every retarget of Bitcoin's difficulty in a chain of blocks, exact, and foretell the next ones as distributions, with or without an event in progress.",
        "Точно вычислить каждый пересчёт сложности биткоина в цепочке блоков и предсказать следующие как распределения, с идущим событием или без него.",
    ),
    "help.difficulty_case": (
        "An embedded case (see `offswitch cases`) or the path of a case folder; or give --blocks.",
        "Встроенный случай (см. `offswitch cases`) или путь к папке случая; либо укажите --blocks.",
    ),
    "help.difficulty_blocks": (
        "A file of your own: height,timestamp[,bits] as CSV or Parquet, or raw 80-byte headers.",
        "Свой файл: height,timestamp[,bits] в CSV или Parquet либо сырые 80-байтные заголовки.",
    ),
    "help.difficulty_from_bits": (
        "Compact target of its first block in hexadecimal, such as 170ba21f, where the file has none.",
        "Компактная цель первого блока, шестнадцатеричная, например 170ba21f, если в файле её нет.",
    ),
    "help.difficulty_at": (
        "Foretell from what was known at this moment, such as 2022-01-06T00:00:00Z. Default: the newest block.",
        "Прогноз по тому, что было известно в этот момент, например 2022-01-06T00:00:00Z. По умолчанию: последний блок.",
    ),
    "help.difficulty_retargets": (
        "How many retargets to foretell, at most 6.",
        "Сколько пересчётов предсказать, не больше 6.",
    ),
    "help.difficulty_drop": (
        "An event in progress took this share of the world's hashrate, such as 0.12, at most 0.9. May be repeated: the shares are equally likely until the blocks are read.",
        "Идущее событие отняло эту долю мирового хешрейта, например 0.12, не больше 0.9. Можно повторять: пока блоки не прочитаны, доли равновероятны.",
    ),
    "help.difficulty_since": (
        "When the event began. Default: the cut of the case; for a file the moment of the forecast.",
        "Когда событие началось. По умолчанию: отключение из случая; для файла — момент прогноза.",
    ),
    "help.difficulty_until": (
        "When the event ends. Default: it lasts.",
        "Когда событие кончается. По умолчанию: оно длится.",
    ),
    "help.difficulty_hours": (
        "Hours from the moment of the forecast until the event ends, in place of --until.",
        "Часы с момента прогноза до конца события, вместо --until.",
    ),
    "difficulty.title": (
        "Difficulty: {title}",
        "Сложность: {title}",
    ),
    "difficulty.made": (
        "offswitch {version}. Times in UTC. Intervals hold the share stated; {draws:,} draws, seed {seed}.",
        "offswitch {version}. Время UTC. Интервалы содержат указанную долю; выборок: {draws:,}, начальное число {seed}.",
    ),
    "difficulty.read": (
        "{blocks:,} blocks from {first:,} to {last:,}, {start} to {end}; bits {bits} (difficulty {difficulty}) at the first.",
        "{blocks:,|one=# блок|few=# блока|many=# блоков|other=# блока} с {first:,} по {last:,}, с {start} по {end}; у первого bits {bits} (сложность {difficulty}).",
    ),
    "difficulty.retargets": (
        "Retargets in the blocks, exact to the compact bits",
        "Пересчёты в блоках, точно до компактных bits",
    ),
    "difficulty.no_retargets": (
        "No whole epoch lies in the blocks, so no retarget follows from them.",
        "В блоках нет целой эпохи, так что пересчёт по ним не вычислить.",
    ),
    "difficulty.now": (
        "Known at {now}",
        "Известно на {now}",
    ),
    "difficulty.epoch": (
        "Block {height:,}: {found:,} after the first of its epoch, {remaining:,} before the first of the next. Hashrate {hashrate:.1f} EH/s (90 %: {low:.1f} to {high:.1f}).",
        "Блок {height:,}: {found:,} после первого в своей эпохе, {remaining:,} до первого в следующей. Хешрейт {hashrate:.1f} EH/s (90\xa0%: от {low:.1f} до {high:.1f}).",
    ),
    "difficulty.prior": (
        "Growth before these blocks are read: {drift:+.2f} % a day (standard deviation {drift_sd:.2f}); {source}.",
        "Рост до чтения этих блоков: {drift:+.2f}\xa0% в сутки (стандартное отклонение {drift_sd:.2f}); {source}.",
    ),
    "difficulty.prior.until": (
        "fitted to the {count} epochs on record that had ended",
        "по {count:|one=# эпохе|few=# эпохам|many=# эпохам|other=# эпохи} из данных, кончившимся к тому времени",
    ),
    "difficulty.prior.all": (
        "fitted to all {count} epochs on record",
        "по всем эпохам из данных (их {count})",
    ),
    "difficulty.short": (
        "The next retarget, at block {height:,}, comes on {time} UTC (90 %: {early} to {late}) and changes difficulty by {change} (90 %: {low} to {high}); it falls with probability {fall}.",
        "Следующий пересчёт, на блоке {height:,}, наступит {time} UTC (90\xa0%: с {early} по {late}) и изменит сложность на {change} (90\xa0%: от {low} до {high}); вероятность снижения {fall}.",
    ),
    "difficulty.short.event": (
        "With the event it comes on {time} UTC and changes difficulty by {change} (90 %: {low} to {high}); it falls with probability {fall}.",
        "С учётом события он наступит {time} UTC и изменит сложность на {change} (90\xa0%: от {low} до {high}); вероятность снижения {fall}.",
    ),
    "difficulty.short.printed": (
        "Dashboards print {list}, without an interval.",
        "Сайты мониторинга показывают {list}, без интервала.",
    ),
    "difficulty.forecast": (
        "Forecast",
        "Прогноз",
    ),
    "difficulty.forecast.event": (
        "Forecast with the event",
        "Прогноз с учётом события",
    ),
    "difficulty.event": (
        "Share of hashrate taken: {drops}, from {since} {until}. The blocks so far weigh for it against no event by a Bayes factor of {bayes}.",
        "Отнятая доля хешрейта: {drops}, с {since} {until}. Блоки до сих пор говорят за неё против отсутствия события с байесовским множителем {bayes}.",
    ),
    "difficulty.event.until": (
        "until {until}",
        "по {until}",
    ),
    "difficulty.event.lasting": (
        "on, without end",
        "и далее, без конца",
    ),
    "difficulty.projections": (
        "What dashboards print, without interval",
        "Что показывают сайты мониторинга, без интервала",
    ),
    "difficulty.projection": (
        "{name}: {change} on {time}",
        "{name}: {change}, {time}",
    ),
    "difficulty.projection.naive_epoch": (
        "pace of the epoch so far",
        "темп эпохи до сих пор",
    ),
    "difficulty.projection.mempool_space": (
        "mempool.space, 2021 to 2024 (holds back until 146 blocks)",
        "mempool.space, с 2021 по 2024 (сдержан до 146 блоков)",
    ),
    "difficulty.projection.mempool_space_2024": (
        "mempool.space since 2024 (last 504 blocks at first)",
        "mempool.space с 2024 (сначала последние 504 блока)",
    ),
    "difficulty.range": (
        "{low} to {high}",
        "{low}…{high}",
    ),
    "difficulty.came": (
        "What came",
        "Что было на деле",
    ),
    "difficulty.came.row": (
        "{height:,}: {change} on {time}, bits {bits}; {where}.",
        "{height:,}: {change}, {time}, bits {bits}; {where}.",
    ),
    "difficulty.came.inside50": (
        "inside the 50 % interval",
        "внутри интервала 50\xa0%",
    ),
    "difficulty.came.inside90": (
        "inside the 90 % interval",
        "внутри интервала 90\xa0%",
    ),
    "difficulty.came.outside": (
        "outside the 90 % interval",
        "вне интервала 90\xa0%",
    ),
    "difficulty.notes": (
        "To know",
        "Нужно знать",
    ),
    "difficulty.note.growth_of_later": (
        "fewer than twelve epochs on record had ended by then (they begin on {first}): growth is fitted to all of them, later ones too, so this is no honest forecast of the past",
        "к тому времени кончилось меньше двенадцати эпох из данных (они начинаются {first}): рост оценён по всем, в том числе более поздним, так что это не честный прогноз прошлого",
    ),
    "difficulty.note.growth_is_old": (
        "the epochs on record end with the one from {last}: growth since then is not in the prior",
        "эпохи в данных кончаются той, что с {last}: рост после неё в априорное распределение не входит",
    ),
    "difficulty.note.short": (
        "only {days:.1f} days of blocks lead up to the forecast and none on record join them: it leans on the prior of growth",
        "перед прогнозом лишь {days:.1f} сут блоков, и данных, которые с ними стыкуются, нет: он опирается на априорное распределение роста",
    ),
    "column.retarget": (
        "from block",
        "с блока",
    ),
    "column.retarget_time": (
        "time (UTC)",
        "время (UTC)",
    ),
    "column.span_s": (
        "span, s",
        "длина, с",
    ),
    "column.bits": (
        "bits",
        "bits",
    ),
    "column.difficulty": (
        "difficulty",
        "сложность",
    ),
    "column.retarget_change": (
        "change",
        "изменение",
    ),
    "column.date": (
        "date (UTC)",
        "дата (UTC)",
    ),
    "column.half": (
        "50 %",
        "50\xa0%",
    ),
    "column.ninety": (
        "90 %",
        "90\xa0%",
    ),
    "column.chance_fall": (
        "chance of a fall",
        "вероятность снижения",
    ),
    "figure.difficulty": (
        "Difficulty: {change} at the next retarget (90 %: {low} to {high}), on {date}",
        "Сложность: {change} при следующем пересчёте (90\xa0%: от {low} до {high}), {date}",
    ),
    "figure.difficulty.note": (
        "Black line: difficulty in force. Blue: what it may be from what was known at {now}, its median and where 50 and 90 % lie. {event}{projections}{came}",
        "Чёрная линия: действующая сложность. Синее: какой она может быть по известному на {now} — медиана и где лежат 50 и 90\xa0%. {event}{projections}{came}",
    ),
    "figure.difficulty.note.event": (
        "Orange: 90 % and median with the event. ",
        "Оранжевое: 90\xa0% и медиана с учётом события. ",
    ),
    "figure.difficulty.note.projections": (
        "Red crosses: what dashboards print. ",
        "Красные крестики: что показывают сайты мониторинга. ",
    ),
    "figure.difficulty.note.came": (
        "Black line after that moment: what came.",
        "Чёрная линия после этого момента: что было на деле.",
    ),
    "figure.difficulty.alt": (
        "{title}. {list}",
        "{title}. {list}",
    ),
    "figure.difficulty.alt.row": (
        "from block {height:,}: {change} (90 %: {low} to {high}), around {date}",
        "с блока {height:,}: {change} (90\xa0%: от {low} до {high}), около {date}",
    ),
    "figure.difficulty.axis": (
        "difficulty, trillion",
        "сложность, трлн",
    ),
    "figure.difficulty.now": (
        "known until here",
        "известно до сих пор",
    ),
}
