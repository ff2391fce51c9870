"""Errors: what was wrong and what to do, in one line."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_case": (
        "no case or folder is called '{name}'; nearest: {close}. See `offswitch cases`",
        "случая или папки «{name}» нет; ближайшее: {close}. См. `offswitch cases`",
    ),
    "error.case_not_folder": (
        "this is a file; give the folder that holds case.toml",
        "это файл; укажите папку, в которой лежит case.toml",
    ),
    "error.no_case_file": (
        "the folder has no case.toml; `offswitch cases new DIR` writes one to start from",
        "в папке нет case.toml; `offswitch cases new DIR` запишет его для начала",
    ),
    "error.no_folder": (
        "the folder '{name}' already holds files; name a new or empty one",
        "в папке «{name}» уже есть файлы; укажите новую или пустую",
    ),
    "error.unreadable": (
        "cannot be read ({reason}); check that it is there, and its permissions and format",
        "не читается ({reason}); проверьте, что файл на месте, его права и формат",
    ),
    "error.bad_toml": (
        "not valid TOML: {reason}",
        "некорректный TOML: {reason}",
    ),
    "error.case_version": (
        "`schema` must be {known}",
        "`schema` должно быть {known}",
    ),
    "error.missing_field": (
        "`{field}` is missing; add it",
        "нет ключа `{field}`; добавьте его",
    ),
    "error.unknown_field": (
        "`{field}` is not a key that is known here; remove it or check its spelling",
        "ключ `{field}` здесь неизвестен; уберите его или проверьте написание",
    ),
    "error.bad_field": (
        "`{field}` must be {expected}",
        "ключ `{field}`: ожидается {expected}",
    ),
    "error.long_window": (
        "`{field}` is {days:,.0f} days long; give at most {most}",
        "`{field}` длится {days:,.0f} сут; укажите не больше {most}",
    ),
    "error.empty_window": (
        "`{field}` is empty: start must be before end",
        "`{field}` пусто: начало должно быть раньше конца",
    ),
    "error.cut_outside_window": (
        "`bitcoin.cut` lies outside the window; move one of them",
        "`bitcoin.cut` лежит вне окна; сдвиньте одно из них",
    ),
    "error.window_outside_data": (
        "the window reaches outside the data, which run from {first} to {last}; shorten the window or add rows",
        "окно выходит за данные, которые идут с {first} по {last}; сократите окно или добавьте строки",
    ),
    "error.no_observations_file": (
        "the folder has neither observations.csv (or .parquet) nor outages.csv; add one",
        "в папке нет ни observations.csv (или .parquet), ни outages.csv; добавьте один из них",
    ),
    "error.no_blocks_file": (
        "case.toml has [bitcoin] but the folder has no blocks.csv or blocks.parquet; add one or remove [bitcoin]",
        "в case.toml есть [bitcoin], но в папке нет blocks.csv или blocks.parquet; добавьте файл или уберите [bitcoin]",
    ),
    "error.no_epochs_file": (
        "the folder has no epochs.csv, which gives the first block's bits; add one",
        "в папке нет epochs.csv, который задаёт bits первого блока; добавьте его",
    ),
    "error.no_series": (
        "no price series is called '{series}'; correct `price_series`, `price_factor` or `listed_miners`",
        "ряда цен «{series}» нет; исправьте `price_series`, `price_factor` или `listed_miners`",
    ),
    "error.nothing_found": (
        "no outage is found in '{name}': no signal falls by 30 % in the window; check the window and that values are shares of normal",
        "перебоев в «{name}» не найдено: ни один сигнал в окне не падает на 30\xa0%; проверьте окно и то, что значения — доли нормы",
    ),
    "error.bad_columns": (
        "wrong columns (missing: {missing}; unknown: {unknown}); compare with `offswitch cases new DIR`",
        "неверные столбцы (нет: {missing}; неизвестны: {unknown}); сравните с `offswitch cases new DIR`",
    ),
    "error.not_commas": (
        "the columns are separated by semicolons or tabs; separate them by commas, and write numbers with a decimal point",
        "столбцы разделены точкой с запятой или табуляцией; разделите их запятыми, а числа пишите с десятичной точкой",
    ),
    "error.ragged": (
        "{found} cells where {wanted} are needed; quote cells that hold commas",
        "ячеек {found}, а нужно {wanted}; возьмите в кавычки ячейки, где есть запятые",
    ),
    "error.bad_csv": (
        "not valid CSV ({reason}); close every quote and keep cells short",
        "некорректный CSV ({reason}); закройте все кавычки и не делайте ячейки длинными",
    ),
    "error.bad_flag": (
        "`{column}` is '{text}'; write 1 or 0",
        "`{column}`: '{text}'; напишите 1 или 0",
    ),
    "error.not_positive": (
        "`{column}` is {text}; give a number above zero",
        "`{column}`: {text}; укажите число больше нуля",
    ),
    "error.wrong_unit": (
        "'{name}' is in '{unit}' and must be in '{wanted}'; convert it",
        "«{name}» указано в '{unit}', а должно быть в '{wanted}'; пересчитайте",
    ),
    "error.figure_twice": (
        "{name} of {period} stands twice; keep one",
        "{name} за {period} указано дважды; оставьте одно",
    ),
    "error.other_country": (
        "'{place}' is not {case} or a region of it; a case has one country",
        "'{place}' — не {case} и не регион внутри; в случае одна страна",
    ),
    "error.bad_day": (
        "claim '{id}': '{text}' is no date; write 2022-01-06, 2022-01 for a month, 2022 for a year or, for an edge, 2022-01-05T10:30Z",
        "утверждение '{id}': '{text}' — не дата; пишите 2022-01-06, для месяца 2022-01, для года 2022, а для момента отключения 2022-01-05T10:30Z",
    ),
    "error.empty_cell": (
        "`{column}` is empty; fill it",
        "`{column}` пусто; заполните",
    ),
    "error.bad_number": (
        "`{column}` is '{text}', not a number; write it without thousands separators",
        "`{column}`: '{text}' — не число; пишите без разделителей тысяч",
    ),
    "error.bad_time": (
        "'{text}' is not an ISO 8601 time; write it like 2022-01-05T10:30Z",
        "'{text}' — не время по ISO 8601; пишите так: 2022-01-05T10:30Z",
    ),
    "error.no_zone": (
        "'{text}' names no time zone; add Z for UTC or an offset such as +06:00",
        "'{text}' — без часового пояса; добавьте Z для UTC или смещение вида +06:00",
    ),
    "error.source_unknown": (
        "source '{id}' is not in sources.csv; add a row for it",
        "источника '{id}' нет в sources.csv; добавьте для него строку",
    ),
    "error.source_twice": (
        "source '{id}' stands twice with different content; keep one",
        "источник '{id}' указан дважды с разным содержанием; оставьте один",
    ),
    "error.no_observations": (
        "there are no rows; add observations",
        "нет ни одной строки; добавьте наблюдения",
    ),
    "error.unknown_signal": (
        "unknown signal or service; use one of {known}",
        "неизвестный сигнал или услуга; возьмите одно из: {known}",
    ),
    "error.not_a_number": (
        "`{column}` is NaN; leave the cell empty where nothing was observed",
        "`{column}` — NaN; где не наблюдалось, оставьте ячейку пустой",
    ),
    "error.out_of_range": (
        "`{column}` is outside 0 to 1.5; give shares of normal (1 is normal)",
        "`{column}` вне пределов от 0 до 1.5; укажите доли нормы (1 — норма)",
    ),
    "error.bounds": (
        "`low` <= `value` <= `high` does not hold; correct them",
        "`low` <= `value` <= `high` не выполнено; исправьте",
    ),
    "error.half_bound": (
        "only one of `low` and `high` is given; give both or none",
        "указано только одно из `low` и `high`; укажите оба или ни одного",
    ),
    "error.duplicate": (
        "a second row for the same signal, place, network, source and time; keep one",
        "вторая строка с теми же сигналом, местом, сетью, источником и временем; оставьте одну",
    ),
    "error.unsorted": (
        "an earlier time than the row before in the same series; sort the rows by time",
        "время раньше, чем в предыдущей строке того же ряда; отсортируйте строки по времени",
    ),
    "error.uneven": (
        "steps are not even: {step} becomes another at {at}; give every step, with an empty value where nothing was observed",
        "шаг неравномерен: {step} сменяется другим в {at}; укажите каждый шаг, с пустым значением там, где не наблюдалось",
    ),
    "error.too_short": (
        "a series has fewer than two rows; add more",
        "в ряде меньше двух строк; добавьте ещё",
    ),
    "error.different_times": (
        "the signals of {place} are not given at the same times; give the same rows for each",
        "сигналы ({place}) указаны не для одних и тех же моментов; дайте каждому те же строки",
    ),
    "error.several_sources": (
        "signal '{signal}' comes from several sources; keep one, as fusing sources is not part of this version",
        "сигнал '{signal}' взят из нескольких источников; оставьте один: эта версия источники не объединяет",
    ),
    "error.unknown_level": (
        "level '{level}' is not in parameters.csv; add a row for it",
        "уровня '{level}' нет в parameters.csv; добавьте для него строку",
    ),
    "error.empty_outage": (
        "`start` must be before `end`",
        "`start` должно быть раньше `end`",
    ),
    "error.outage_outside_window": (
        "the outage lies outside the window; widen [window] in case.toml",
        "перебой лежит вне окна; расширьте [window] в case.toml",
    ),
    "error.bad_lost": (
        "0 <= lost_low <= lost <= lost_high <= 1 does not hold; correct them",
        "0 <= lost_low <= lost <= lost_high <= 1 не выполнено; исправьте",
    ),
    "error.overlapping_outages": (
        "outages of {service} in {place} overlap; split or join them",
        "перебои ({service}, {place}) перекрываются; разделите или соедините их",
    ),
    "error.bad_edge_kind": (
        "edge '{id}' has kind '{kind}'; write 'cut' or 'restored'",
        "у момента '{id}' вид '{kind}'; пишите 'cut' или 'restored'",
    ),
    "error.bad_edge_uncertainty": (
        "edge '{id}': the precision must be from 0 to two days, in minutes",
        "момент '{id}': точность должна быть от 0 до двух суток, в минутах",
    ),
    "error.no_file": (
        "there is no such file; check its path",
        "такого файла нет; проверьте путь",
    ),
    "error.not_a_source": (
        "a {kind} is neither a path nor a polars frame; polars.from_pandas makes one of pandas, and .collect() one that is lazy",
        "{kind} — не путь и не таблица polars; polars.from_pandas делает её из pandas, а .collect() — из ленивой",
    ),
    "error.bad_suffix": (
        "the name ends in none of .csv, .csv.gz and .parquet; convert the file, or rename it",
        "имя не оканчивается ни на .csv, ни на .csv.gz, ни на .parquet; преобразуйте или переименуйте файл",
    ),
    "error.open_quote": (
        "a quote opens in this line and does not close in it; close or remove it",
        "в этой строке открыта кавычка и не закрыта; закройте или уберите её",
    ),
    "error.no_column": (
        "no column is called '{name}'; name the one to take with --{flag}; there are: {known}",
        "столбца «{name}» нет; назовите нужный ключом --{flag}; есть: {known}",
    ),
    "error.column_twice": (
        "two columns are called '{name}'; rename one",
        "два столбца называются «{name}»; переименуйте один",
    ),
    "error.not_a_time": (
        "'{text}' is no time; write ISO 8601 such as 2022-01-05T10:30Z, or Unix seconds",
        "'{text}' — не время; пишите ISO 8601, например 2022-01-05T10:30Z, или секунды Unix",
    ),
    "error.far_time": (
        "'{text}' is no time from 1973 to 2286; write Unix time in seconds (milliseconds / 1000), or ISO 8601 such as 2022-01-05T10:30Z",
        "'{text}' — не время с 1973 по 2286 год; пишите время Unix в секундах (миллисекунды / 1000) или ISO 8601, например 2022-01-05T10:30Z",
    ),
    "error.mixed_times": (
        "'{text}' is written in another way than the first time, '{first}'; write all with an offset, all without, or all as Unix seconds",
        "'{text}' записано иначе, чем первое время, '{first}'; пишите всё со смещением, всё без него или всё в секундах Unix",
    ),
    "error.no_clock": (
        "'{text}' names no offset from UTC; add one (Z or +06:00), or say what clock it is with --zone, such as --zone UTC",
        "'{text}' — без смещения от UTC; добавьте его (Z или +06:00) или назовите часы ключом --zone, например --zone UTC",
    ),
    "error.clock_skips": (
        "'{text}' does not exist in {zone}, where the clock skips that hour; write times with their offset, such as +06:00",
        "времени '{text}' в {zone} не было: часы этот час пропускают; пишите время со смещением, например +06:00",
    ),
    "error.clock_repeats": (
        "'{text}' comes twice in {zone}, where the clock repeats that hour; write times with their offset, such as +06:00",
        "время '{text}' в {zone} было дважды: часы этот час повторяют; пишите время со смещением, например +06:00",
    ),
    "error.bad_measurement": (
        "`{column}` is '{text}', not a finite number; leave the cell empty where nothing was observed, and write a decimal point and no thousands separators",
        "`{column}`: '{text}' — не конечное число; где не наблюдалось, оставьте ячейку пустой, пишите десятичную точку и не ставьте разделителей тысяч",
    ),
    "error.negative_measurement": (
        "`{column}` is {text}, below 0; leave the cell empty where nothing was observed, and give levels, not changes",
        "`{column}`: {text}, меньше 0; где не наблюдалось, оставьте ячейку пустой и давайте уровни, а не изменения",
    ),
    "error.time_twice": (
        "a second value of {name} for {when}, the first is in row {first}; keep one, or name the column that tells series apart with --key, --signal-column or --network",
        "второе значение ({name}) для {when}, первое — в строке {first}; оставьте одно или назовите столбец, различающий ряды, ключом --key, --signal-column или --network",
    ),
    "error.off_grid": (
        "{when} is not a whole number of steps of {step} s from the other times; correct it, or gather measurements into bins with --step SECONDS",
        "{when} отстоит от других моментов не на целое число шагов по {step} с; исправьте или соберите измерения в интервалы: --step SECONDS",
    ),
    "error.bad_step": (
        "the step is {step} s; give whole seconds from 1 to 86400, a day",
        "шаг {step} с; укажите целое число секунд от 1 до 86400 (сутки)",
    ),
    "error.long_step": (
        "the most common gap between times is {step} s, longer than a day; give finer measurements",
        "самый частый промежуток между моментами {step} с, больше суток; дайте более частые измерения",
    ),
    "error.large_grid": (
        "{count} series in steps of {step} s from {first} (row {first_row}) to {last} (row {last_row}) would take {gigabytes:,.1f} GB of at most {most:g}; correct the times, or give a longer --step",
        "ряды (их {count}) с шагом {step} с от {first} (строка {first_row}) до {last} (строка {last_row}) займут {gigabytes:,.1f} ГБ при пределе {most:g}; исправьте время или увеличьте --step",
    ),
    "error.nothing_observed": (
        "every value is empty; give measurements",
        "все значения пусты; дайте измерения",
    ),
    "error.not_yes_or_no": (
        "'{text}' is neither yes nor no; write --record yes or --record no",
        "'{text}' — не yes и не no; пишите --record yes или --record no",
    ),
    "error.figure_form": (
        "'{name}' ends in none of {known}; give the figure a name that does",
        "«{name}» не оканчивается ни на что из: {known}; дайте рисунку такое имя",
    ),
    "error.not_for_case": (
        "a case has its own columns, times and place; leave out {names}",
        "у случая свои столбцы, время и место; уберите {names}",
    ),
    "error.bad_block": (
        "height must be a whole number and timestamp Unix seconds; correct the row",
        "высота должна быть целым числом, время — секундами Unix; исправьте строку",
    ),
    "error.empty_block": (
        "a height or time is empty; every block needs both",
        "высота или время пусты; у каждого блока нужны оба",
    ),
    "error.too_few_blocks": (
        "{found} blocks; at least {least} are needed, so add more",
        "блоков {found}, а нужно не меньше {least}; добавьте ещё",
    ),
    "error.block_gap": (
        "height {height} follows where {wanted} should; add the missing blocks or remove the doubled ones",
        "высота {height} стоит там, где нужна {wanted}; добавьте недостающие блоки или уберите повторные",
    ),
    "error.block_late": (
        "block {height} comes more than a day after the one before; check its timestamp",
        "блок {height} идёт больше чем через сутки после предыдущего; проверьте его время",
    ),
    "error.block_early": (
        "block {height} is not later than the median of the 11 before it, which the protocol forbids; check its timestamp",
        "блок {height} не позже медианы 11 предыдущих, а протокол это запрещает; проверьте его время",
    ),
    "error.no_first_epoch": (
        "the first block, {height}, must start a difficulty epoch that epochs.csv lists with its bits",
        "первый блок, {height}, должен начинать эпоху сложности, указанную в epochs.csv вместе с её bits",
    ),
    "error.wrong_bits": (
        "at height {height} the blocks give bits {computed} but epochs.csv says {published}; one of the two files is wrong",
        "на высоте {height} по блокам bits {computed}, а в epochs.csv {published}; один из двух файлов неверен",
    ),
    "error.day_differs": (
        "on {day} the blocks and days.csv differ in number ({blocks} and {published}) or in difficulty; one of the two files is wrong",
        "за {day} блоки и days.csv расходятся в числе ({blocks} и {published}) или в сложности; один из двух файлов неверен",
    ),
    "error.window_outside_blocks": (
        "{start} to {end} reaches outside the blocks, which run from {first} to {last}; add blocks or shorten the window",
        "промежуток с {start} по {end} выходит за блоки, которые идут с {first} по {last}; добавьте блоки или сократите окно",
    ),
    "error.no_blocks": (
        "no block was found between {start} and {end}",
        "между {start} и {end} не найдено ни одного блока",
    ),
    "error.no_prices": (
        "the prices do not reach from {start} to {end}",
        "цен на весь промежуток с {start} по {end} нет",
    ),
    "error.no_whole_hour": (
        "prices are by the hour, and no whole hour lies from {start} to {end}",
        "цены почасовые, а с {start} по {end} нет ни одного полного часа",
    ),
    "error.unknown_parameter": (
        "no parameter is called '{name}'; nearest: {close}",
        "параметра «{name}» нет; ближайшее: {close}",
    ),
    "error.parameter_twice": (
        "parameter '{name}' stands twice; keep one",
        "параметр '{name}' указан дважды; оставьте один",
    ),
    "error.bad_status": (
        "parameter '{name}' has status '{status}'; write measured, published or assumed",
        "у параметра '{name}' статус '{status}'; пишите measured, published или assumed",
    ),
    "error.no_source": (
        "parameter '{name}' has no source; name one, or give it the status 'assumed'",
        "у параметра '{name}' нет источника; назовите его или поставьте статус 'assumed'",
    ),
    "error.bad_distribution": (
        "'{text}' is no distribution; write a number, uniform(low, high), triangular(low, mode, high), normal(mean, sd) or lognormal(median, sigma)",
        "'{text}' — не распределение; напишите число, uniform(low, high), triangular(low, mode, high), normal(mean, sd) или lognormal(median, sigma)",
    ),
    "error.bad_value": (
        "'{name}' cannot be {value} ({unit}); give a value that its unit allows",
        "'{name}' не может быть {value} ({unit}); укажите значение, допустимое для этой единицы",
    ),
    "error.bad_assignment": (
        "'{text}' must read NAME=VALUE, with a number as the value",
        "'{text}' нужно писать как NAME=VALUE, где значение — число",
    ),
    "error.bad_seed": (
        "the seed is {seed}; give a whole number from 0",
        "начальное число {seed}; укажите целое число от 0",
    ),
    "error.unknown_language": (
        "there is no language '{code}'; use one of {known}",
        "языка '{code}' нет; возьмите один из: {known}",
    ),
    "error.bad_draws": (
        "{draws} draws; give from 100 to {most}",
        "выборок {draws}; укажите от 100 до {most}",
    ),
    "error.unknown_unit": (
        "'{unit}' is not a unit; write it of ISO 4217 currencies and of {known}",
        "'{unit}' — не единица; составьте её из валют ISO 4217 и из: {known}",
    ),
    "error.unknown_currency": (
        "'{unit}' is not a currency of ISO 4217; write its code, such as kzt",
        "'{unit}' — не валюта по ISO 4217; напишите её код, например kzt",
    ),
    "error.number_without_unit": (
        "'{id}' has a number without a unit; give the unit",
        "у '{id}' число без единицы; укажите единицу",
    ),
    "error.unknown_place": (
        "'{code}' is not an ISO 3166-1 or 3166-2 code; write KZ or KZ-ALA",
        "'{code}' — не код ISO 3166-1 или 3166-2; пишите KZ или KZ-ALA",
    ),
    "error.unknown_zone": (
        "'{zone}' is not in the time-zone database",
        "'{zone}' нет в базе часовых поясов",
    ),
    "error.claim_twice": (
        "two claims have the id '{id}'; rename one",
        "у двух утверждений id '{id}'; переименуйте одно",
    ),
    "error.bad_claim_kind": (
        "claim '{id}' has kind '{kind}'; known: {known}",
        "у утверждения '{id}' вид '{kind}'; известны: {known}",
    ),
    "error.unknown_subject": (
        "claim '{id}' has the unknown subject '{subject}'; nearest: {close}. `offswitch claims new FILE` lists all",
        "у утверждения '{id}' неизвестный предмет '{subject}'; ближайшее: {close}. `offswitch claims new FILE` перечислит все",
    ),
    "error.kind_not_taken": (
        "claim '{id}' is of kind '{kind}', which {subject} does not take; write {known}",
        "утверждение '{id}' вида '{kind}', которого {subject} не принимает; пишите {known}",
    ),
    "error.range_reversed": (
        "claim '{id}': value_high is below value; swap them",
        "утверждение '{id}': value_high меньше value; поменяйте их местами",
    ),
    "error.unit_of_date": (
        "claim '{id}' is a date in '{unit}'; leave its unit empty",
        "утверждение '{id}' — дата, а единица '{unit}'; оставьте единицу пустой",
    ),
    "error.bad_claim_columns": (
        "wrong columns (missing: {missing}; unknown: {unknown}); compare with `offswitch claims new FILE`",
        "неверные столбцы (нет: {missing}; неизвестны: {unknown}); сравните с `offswitch claims new FILE`",
    ),
    "error.no_claims": (
        "there are no claims under the header; add a row for each",
        "под заголовком нет утверждений; добавьте по строке на каждое",
    ),
    "error.unknown_claim": (
        "case '{case}' has no claim '{id}'; nearest: {close}. `offswitch claims list` shows all",
        "в случае '{case}' нет утверждения '{id}'; ближайшее: {close}. `offswitch claims list` покажет все",
    ),
    "error.file_exists": (
        "'{name}' is already there; name a new file",
        "«{name}» уже есть; укажите новый файл",
    ),
    "error.bad_window_basis": (
        "claim '{id}': window_basis is '{basis}'; write text, inferred or nothing",
        "утверждение '{id}': window_basis — '{basis}'; пишите text, inferred или ничего",
    ),
    "error.claim_without_value": (
        "claim '{id}' of kind {kind} needs a value, and value_high if and only if it is a range",
        "утверждению '{id}' вида {kind} нужно value, а value_high — только для диапазона",
    ),
    "error.bad_comparator": (
        "claim '{id}': the comparator must be one of {known}",
        "утверждение '{id}': знак сравнения должен быть одним из: {known}",
    ),
    "error.value_too_large": (
        "claim '{id}': no number beyond {most} is taken; correct the value",
        "утверждение '{id}': числа больше {most} не принимаются; исправьте значение",
    ),
    "error.words_with_number": (
        "claim '{id}' is in words and takes neither value nor unit; leave them empty, or write another kind",
        "утверждение '{id}' — словами и не имеет ни значения, ни единицы; оставьте их пустыми или укажите другой вид",
    ),
    "error.words_without_direction": (
        "claim '{id}': words about {subject} have no direction; leave the comparator empty",
        "утверждение '{id}': у слов о предмете {subject} нет направления; оставьте знак сравнения пустым",
    ),
    "error.text_without_window": (
        "claim '{id}': window_basis is text but there is no window; give window_start and window_end, or leave the basis empty",
        "утверждение '{id}': window_basis — text, но окна нет; укажите window_start и window_end или оставьте window_basis пустым",
    ),
    "error.claim_window": (
        "claim '{id}': the window starts after it ends; swap window_start and window_end",
        "утверждение '{id}': окно начинается позже, чем кончается; поменяйте местами window_start и window_end",
    ),
    "error.bad_verdict": (
        "verdict or rule of '{claim}' is unknown",
        "вывод или правило для '{claim}' неизвестны",
    ),
    "error.unit_clash": (
        "'{a}' and '{b}' cannot be added; convert one first",
        "'{a}' и '{b}' нельзя сложить; сначала пересчитайте одно",
    ),
    "error.unpaired": (
        "estimates of {a} and {b} draws cannot be combined; make both in one run",
        "оценки с {a} и {b} выборками нельзя объединить; получите обе в одном расчёте",
    ),
    "error.not_finite": (
        "'{method}' gives a value that is not finite; check its inputs",
        "'{method}' даёт неконечное значение; проверьте входные данные",
    ),
    "error.naive_time": (
        "a time without zone; give UTC",
        "время без часового пояса; укажите UTC",
    ),
    "error.empty_interval": (
        "empty interval: {start} is not before {end}",
        "пустой промежуток: {start} не раньше {end}",
    ),
    "error.not_a_share": (
        "{values} must lie between 0 and 1",
        "{values}: нужно значение от 0 до 1",
    ),
    "error.bad_service": (
        "'{service}' is not a service; known: {known}",
        "'{service}' — не услуга; известны: {known}",
    ),
    "error.bad_reach": (
        "'{reach}' is not a reach; known: {known}",
        "'{reach}' — не охват; известны: {known}",
    ),
    "error.bad_origin": (
        "origin or series of '{name}' is unknown",
        "происхождение или ряд «{name}» неизвестны",
    ),
    "error.no_segments": (
        "shutdown '{name}' has no segments",
        "у отключения «{name}» нет отрезков",
    ),
    "error.overlapping_segments": (
        "segments of {service} in {place} overlap",
        "отрезки ({service}, {place}) перекрываются",
    ),
    "error.overlapping_flows": (
        "'{a}' and '{b}' cover the same flow ({flows}) and cannot be added; give them different totals and set the figures side by side",
        "'{a}' и '{b}' охватывают один и тот же поток ({flows}) и не складываются; дайте им разные total и поставьте цифры рядом",
    ),
    "error.unlike_exposures": (
        "'{a}' and '{b}' differ in place or price year and cannot be added; give them different totals",
        "'{a}' и '{b}' различаются местом или годом цен и не складываются; дайте им разные total",
    ),
    "error.not_reached": (
        "the shutdown says nothing of service {service} in {place}, on which '{component}' depends; give observations of it, or of service all",
        "отключение ничего не говорит об услуге {service} ({place}), от которой зависит '{component}'; дайте её наблюдения или наблюдения услуги all",
    ),
    "error.bad_share": (
        "parameter '{name}' is a {unit} and its distribution leaves 0 to 1; use a point, uniform or triangular inside them",
        "параметр '{name}' — это {unit}, а его распределение выходит за пределы от 0 до 1; возьмите точку, uniform или triangular внутри них",
    ),
    "error.not_per_hour": (
        "exposure '{component}' has the unit '{unit}'; give it per hour, such as usd/h",
        "у потока '{component}' единица '{unit}'; укажите её в час, например usd/h",
    ),
    "error.negative_exposure": (
        "exposure '{component}' is negative; give 0 or more",
        "поток '{component}' отрицателен; укажите 0 или больше",
    ),
    "error.no_flows": (
        "exposure '{component}' names no flow; list what it covers, separated by spaces",
        "у '{component}' не назван ни один поток; перечислите через пробел, что он охватывает",
    ),
    "error.bad_impact_function": (
        "impact function '{name}' must rise from (0, 0), within 0 to 1",
        "функция воздействия '{name}' должна возрастать от (0, 0) в пределах от 0 до 1",
    ),
    "error.impacts_shape": (
        "`{name}` has the shape {shape}; give {wanted}: E events, X exposures",
        "у `{name}` форма {shape}; нужно {wanted}: E событий, X потоков",
    ),
    "error.impacts_negative": (
        "`{name}` holds a negative or not finite number; give 0 or more",
        "в `{name}` отрицательное или неконечное число; укажите 0 или больше",
    ),
    "error.impacts_function": (
        "`function_of` names a function that was not given; number the {known} from 0",
        "`function_of` называет функцию, которой нет; нумеруйте {known} с 0",
    ),
    "error.not_a_matrix": (
        "the values have the shape {shape}; give one row a series and one column a bin: values[None, :] makes that of a single series",
        "у значений форма {shape}; строка — ряд, столбец — интервал: values[None, :] делает такую форму из одного ряда",
    ),
    "error.bad_values": (
        "some values are below 0 or infinite; give levels, and NaN where nothing was observed",
        "некоторые значения меньше 0 или бесконечны; дайте уровни, а где не наблюдалось — NaN",
    ),
    "error.bad_matrix": (
        "the values have the shape {shape}; give {series} rows, one a series, and a column a bin",
        "у значений форма {shape}; нужно строк {series}, по одной на ряд, и по столбцу на интервал",
    ),
    "error.same_file": (
        "'{name}' is asked for twice; name two files",
        "«{name}» указан дважды; назовите два файла",
    ),
    "error.bad_url": (
        "'{url}' is no address of a page; write one that begins with https:// or http://",
        "'{url}' — не адрес страницы; пишите адрес, который начинается с https:// или http://",
    ),
    "error.not_written": (
        "cannot write '{name}' ({reason}); nothing was written",
        "не удаётся записать «{name}» ({reason}); ничего не записано",
    ),
    "error.no_report_extra": (
        "a page, figures and a PDF need the extra `report`: pip install 'offswitch[report]'",
        "для страницы, рисунков и PDF нужно дополнение `report`: pip install 'offswitch[report]'",
    ),
    "error.unwritable": (
        "cannot write '{name}' ({reason}); the file that was there is unchanged",
        "не удаётся записать «{name}» ({reason}); прежний файл не изменён",
    ),
    "expect.text": (
        "text in quotes",
        "текст в кавычках",
    ),
    "expect.number": (
        "a number",
        "число",
    ),
    "expect.finite": (
        "a finite number",
        "конечное число",
    ),
    "expect.positive": (
        "a number above zero",
        "число больше нуля",
    ),
    "expect.whole": (
        "a whole number",
        "целое число",
    ),
    "expect.one_of": (
        "one of {known}",
        "одно из: {known}",
    ),
    "expect.time": (
        "a time with its zone, such as 2022-01-05T10:30:00Z",
        "время с часовым поясом, например 2022-01-05T10:30:00Z",
    ),
    "expect.table": (
        "a table",
        "таблица",
    ),
    "expect.tables": (
        "an array of tables",
        "массив таблиц",
    ),
    "expect.distribution": (
        'a number, or a distribution in quotes such as "uniform(0.2, 0.4)"',
        'число или распределение в кавычках, например "uniform(0.2, 0.4)"',
    ),
    "expect.numbers": (
        "a list of numbers",
        "список чисел",
    ),
    "expect.dates": (
        "a list of dates such as 2022-01-07",
        "список дат вида 2022-01-07",
    ),
    "expect.change": (
        "a share between -1 and 1, such as -0.12",
        "доля от -1 до 1, например -0.12",
    ),
    "expect.utf8": (
        "not UTF-8 text",
        "это не текст UTF-8",
    ),
}
