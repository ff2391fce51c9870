"""`offswitch lake`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_lake": (
        "there is no lake here; `offswitch fetch` makes one, or name another with `offswitch lake COMMAND DIR`",
        "озера здесь нет; `offswitch fetch` создаст его, или назовите другое: `offswitch lake COMMAND DIR`",
    ),
    "error.not_a_lake": (
        "there are files here, but no lake; name the folder of a lake, or an empty one",
        "здесь есть файлы, но не озеро; назовите папку озера или пустую",
    ),
    "error.lake_format": (
        "the lake is of format {found}, and this version knows {known}; update offswitch",
        "озеро в формате {found}, а эта версия знает {known}; обновите offswitch",
    ),
    "error.lake_needs": (
        "'{url}' needs what is not installed for {scheme}; for s3 install the extra: pip install 'offswitch[s3]'",
        "для '{url}' нужно то, что для {scheme} не установлено; для s3 установите дополнение: pip install 'offswitch[s3]'",
    ),
    "error.lake_scheme": (
        "'{url}' has an unknown scheme '{scheme}'; give a folder, or an address such as s3://BUCKET/LAKE",
        "у '{url}' неизвестная схема '{scheme}'; укажите папку или адрес вида s3://BUCKET/LAKE",
    ),
    "error.lake_read": (
        "the lake cannot be read ({reason}); check that it can be reached, and run `offswitch lake verify DIR` to see whether it is damaged",
        "озеро не читается ({reason}); проверьте, что оно доступно, и выполните `offswitch lake verify DIR`, чтобы увидеть, не повреждено ли оно",
    ),
    "error.lake_write": (
        "the lake cannot be written ({reason}); check space and permissions; nothing was added",
        "в озеро не записать ({reason}); проверьте место и права; ничего не добавлено",
    ),
    "error.lake_manifest": (
        "this record of a batch is damaged; run `offswitch lake verify DIR`, which says what to do",
        "эта запись о порции повреждена; выполните `offswitch lake verify DIR`, там сказано, что делать",
    ),
    "error.lake_name": (
        "{what} is called '{name}', which cannot stand in a path; use letters, digits, '_', '-' and '.'",
        "{what}: имя '{name}' не может стоять в пути; используйте буквы, цифры, '_', '-' и '.'",
    ),
    "error.lake_no_zone": (
        "{source} {signal} {place}: the time of retrieval has no zone; give it in UTC",
        "{source} {signal} {place}: у времени получения нет часового пояса; укажите его в UTC",
    ),
    "error.lake_columns": (
        "{source} {signal} {place}: the rows have other columns or types than {wanted}",
        "{source} {signal} {place}: у строк другие столбцы или типы, чем {wanted}",
    ),
    "error.lake_null": (
        "{source} {signal} {place}: `{column}` is empty in a row; give it",
        "{source} {signal} {place}: `{column}` в одной из строк пусто; укажите его",
    ),
    "error.lake_not_finite": (
        "{source} {signal} {place}: a value is infinite or no number; leave it empty where nothing is known",
        "{source} {signal} {place}: значение бесконечно или не число; где ничего не известно, оставьте пусто",
    ),
    "error.lake_outside": (
        "{source} {signal} {place}: {count} rows lie outside the window; leave them out",
        "{source} {signal} {place}: {count:|one=# строка лежит|few=# строки лежат|many=# строк лежат|other=# строки лежат} вне окна; уберите их",
    ),
    "error.lake_twice": (
        "{source} {signal} {place}: two rows have the same {columns}; keep one",
        "{source} {signal} {place}: у двух строк одинаковые {columns}; оставьте одну",
    ),
    "error.lake_suffix": (
        "'{name}' ends in neither .csv nor .parquet; name one of these",
        "'{name}' не оканчивается ни на .csv, ни на .parquet; возьмите одно из них",
    ),
    "error.lake_unmatched": (
        "the lake holds nothing for {asked}; `offswitch lake show` lists what there is",
        "в озере ничего нет для {asked}; `offswitch lake show` перечислит, что есть",
    ),
    "error.lake_two_names": (
        "'{names}' are more than a lake and a file; quote names that hold blanks",
        "'{names}' — больше, чем озеро и файл; имена с пробелами берите в кавычки",
    ),
    "lake.damage.name": (
        "a file of another name than a record of a batch has",
        "файл назван не так, как запись о порции",
    ),
    "lake.damage.manifest": (
        "the record of the batch was changed or cannot be read",
        "запись о порции изменена или не читается",
    ),
    "lake.damage.missing": (
        "the file is missing",
        "файла нет",
    ),
    "lake.damage.changed": (
        "the file was changed: {bytes:,} bytes with another SHA-256 than the {wanted:,} that were written",
        "файл изменён: {bytes:,} байт и другой SHA-256, чем у записанных {wanted:,}",
    ),
    "lake.damage.unreadable": (
        "the file is no Parquet ({reason})",
        "файл — не Parquet ({reason})",
    ),
    "lake.damage.schema": (
        "the rows are not those that were described, with the columns {wanted}",
        "строки не те, что описаны, со столбцами {wanted}",
    ),
    "lake.damage.twice": (
        "two rows have the same {columns}",
        "у двух строк одинаковые {columns}",
    ),
    "lake.damage.partition": (
        "the rows do not belong here but in {folder}",
        "место строк не здесь, а в {folder}",
    ),
    "lake.damage.window": (
        "the rows lie outside the window of their batch",
        "строки лежат вне окна своей порции",
    ),
    "lake.title": (
        "Lake {url}",
        "Озеро {url}",
    ),
    "lake.empty": (
        "It holds nothing yet.",
        "В нём пока ничего нет.",
    ),
    "lake.holds": (
        "{series:,} series from {sources:,} sources: {batches:,} batches, {rows:,} rows stored (with those revised since), {size}.",
        "{series:,|one=# ряд|few=# ряда|many=# рядов|other=# ряда} из {sources:,|one=# источника|few=# источников|many=# источников|other=# источника}: {batches:,|one=# порция|few=# порции|many=# порций|other=# порции}, {rows:,|one=# сохранённая строка|few=# сохранённые строки|many=# сохранённых строк|other=# сохранённой строки} (с пересмотренными позже), {size}.",
    ),
    "lake.licences": (
        "Licences",
        "Лицензии",
    ),
    "lake.licence": (
        "{source}: {licence}",
        "{source}: {licence}",
    ),
    "lake.gap": (
        "A gap is a stretch between the first and the last moment asked that was never asked; --json lists them.",
        "Пробел — промежуток между первым и последним запрошенным моментом, который не запрашивали; --json перечисляет их.",
    ),
    "lake.whole": (
        "Every file is as it was written.",
        "Каждый файл такой, каким записан.",
    ),
    "lake.damaged": (
        "{count:,} files are damaged.",
        "{count:,|one=Повреждён # файл|few=Повреждены # файла|many=Повреждено # файлов|other=Повреждено # файла}.",
    ),
    "lake.damage": (
        "  {file}: {what}",
        "  {file}: {what}",
    ),
    "lake.again": (
        "What to do: `offswitch lake prune {url} --damaged --yes` forgets these batches, so that their windows are missing; then fetch them again:",
        "Что делать: `offswitch lake prune {url} --damaged --yes` забудет эти порции, и их окон не станет; затем запросите их снова:",
    ),
    "lake.fetch": (
        "{source} {signal} {place}, --from {start} --to {end}",
        "{source} {signal} {place}, --from {start} --to {end}",
    ),
    "lake.exported": (
        "wrote {name}: {rows:,} rows",
        "записан файл {name}: {rows:,|one=# строка|few=# строки|many=# строк|other=# строки}",
    ),
    "lake.nothing": (
        "Nothing to remove.",
        "Удалять нечего.",
    ),
    "lake.would": (
        "Would remove {count:,} files ({size}) that nothing needs. Add --yes to do it.",
        "{count:,|one=Был бы удалён # файл|few=Были бы удалены # файла|many=Было бы удалено # файлов|other=Было бы удалено # файла} ({size}): больше ничему не нужно. Чтобы удалить, добавьте --yes.",
    ),
    "lake.removed": (
        "Removed {count:,} files ({size}).",
        "{count:,|one=Удалён # файл|few=Удалены # файла|many=Удалено # файлов|other=Удалено # файла} ({size}).",
    ),
    "lake.forgets": (
        "Damaged batches are among them. Their windows are missing then; fetch them again:",
        "Среди них повреждённые порции. Их окон тогда не станет; запросите их снова:",
    ),
    "lake.more": (
        "... and {count:,} more; --json lists all.",
        "... и ещё {count:,}; --json перечисляет все.",
    ),
    "stage.verify": (
        "Verifying {done:,} of {total:,} batches",
        "Проверка порций: {done:,} из {total:,}",
    ),
    "column.gaps": (
        "gaps",
        "пробелы",
    ),
    "column.asked_from": (
        "from",
        "с",
    ),
    "column.asked_to": (
        "to",
        "по",
    ),
    "column.last_retrieved": (
        "last retrieved",
        "получено",
    ),
    "column.stored_size": (
        "size",
        "размер",
    ),
    "column.stored_rows": (
        "rows",
        "строки",
    ),
    "help.lake": (
        "Shows, verifies, exports and prunes the lake, where what was fetched is kept.",
        "Показывает, проверяет, выгружает и чистит озеро данных, где хранится полученное.",
    ),
    "help.lake_show": (
        "Shows what a lake holds: by source, signal and place, with gaps and licences.",
        "Показывает, что есть в озере: по источнику, сигналу и месту, с пробелами и лицензиями.",
    ),
    "help.lake_verify": (
        "Reads every file of a lake and names what is damaged; exit code 1 where something is.",
        "Читает каждый файл озера и называет повреждённое; код выхода 1, если такое есть.",
    ),
    "help.lake_export": (
        "Writes what a lake knows to one CSV or Parquet file, the same bytes for the same rows.",
        "Записывает то, что знает озеро, в один файл CSV или Parquet, одни и те же байты для одних и тех же строк.",
    ),
    "help.lake_prune": (
        "Says what a lake can do without: files that a stopped run left; --yes removes them.",
        "Говорит, без чего озеро может обойтись: файлы, оставшиеся от прерванного запуска; --yes удаляет их.",
    ),
    "help.lake_dir": (
        "The lake: a folder, or an address that fsspec knows, such as s3://BUCKET/LAKE; by default OFFSWITCH_LAKE or the user's data folder.",
        "Озеро данных: папка или адрес, который знает fsspec, например s3://BUCKET/LAKE; по умолчанию OFFSWITCH_LAKE или папка данных пользователя.",
    ),
    "help.lake_file": (
        "The lake, where it is not the default one, and the file to write, .csv or .parquet.",
        "Озеро, если не по умолчанию, и файл для записи, .csv или .parquet.",
    ),
    "help.lake_source": (
        "Only this source.",
        "Только этот источник.",
    ),
    "help.lake_signal": (
        "Only this signal.",
        "Только этот сигнал.",
    ),
    "help.lake_country": (
        "Only this place: a country, a region, a network, or 'world'.",
        "Только это место: страна, регион, сеть или 'world'.",
    ),
    "help.lake_from": (
        "Only rows from this time on; a date is its first moment in UTC.",
        "Только строки с этого времени; дата — это её первый момент по UTC.",
    ),
    "help.lake_to": (
        "Only rows before this time.",
        "Только строки до этого времени.",
    ),
    "help.lake_as_known": (
        "As it was known at this time: batches retrieved later do not count.",
        "Как было известно в этот момент: порции, полученные позже, не считаются.",
    ),
    "help.lake_damaged": (
        "Forget damaged batches too, so that their windows count as missing.",
        "Забыть и повреждённые порции, чтобы их окна считались недостающими.",
    ),
    "help.lake_yes": (
        "Do it.",
        "Выполнить.",
    ),
    "size.B": (
        "{number} B",
        "{number}\xa0Б",
    ),
    "size.kB": (
        "{number} kB",
        "{number}\xa0кБ",
    ),
    "size.MB": (
        "{number} MB",
        "{number}\xa0МБ",
    ),
    "size.GB": (
        "{number} GB",
        "{number}\xa0ГБ",
    ),
}
