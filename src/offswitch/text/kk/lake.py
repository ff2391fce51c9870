"""`offswitch lake`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_lake": (
        "there is no lake here; `offswitch fetch` makes one, or name another with `offswitch lake COMMAND DIR`",
        "мұнда деректер көлі жоқ; оны `offswitch fetch` жасайды, немесе басқасын `offswitch lake COMMAND DIR` арқылы көрсетіңіз",
    ),
    "error.not_a_lake": (
        "there are files here, but no lake; name the folder of a lake, or an empty one",
        "мұнда файлдар бар, бірақ деректер көлі жоқ; деректер көлінің қалтасын немесе бос қалтаны көрсетіңіз",
    ),
    "error.lake_format": (
        "the lake is of format {found}, and this version knows {known}; update offswitch",
        "деректер көлінің пішімі {found}, ал бұл нұсқа білетіні {known}; offswitch нұсқасын жаңартыңыз",
    ),
    "error.lake_needs": (
        "'{url}' needs what is not installed for {scheme}; for s3 install the extra: pip install 'offswitch[s3]'",
        "'{url}' үшін {scheme} схемасына орнатылмаған пакет керек; s3 үшін қосымшаны орнатыңыз: pip install 'offswitch[s3]'",
    ),
    "error.lake_scheme": (
        "'{url}' has an unknown scheme '{scheme}'; give a folder, or an address such as s3://BUCKET/LAKE",
        "'{url}' мекенжайының '{scheme}' схемасы белгісіз; қалта немесе s3://BUCKET/LAKE сияқты мекенжай беріңіз",
    ),
    "error.lake_read": (
        "the lake cannot be read ({reason}); check that it can be reached, and run `offswitch lake verify DIR` to see whether it is damaged",
        "деректер көлі оқылмайды ({reason}); оған қол жететінін тексеріңіз, бүлінген-бүлінбегенін көру үшін `offswitch lake verify DIR` орындаңыз",
    ),
    "error.lake_write": (
        "the lake cannot be written ({reason}); check space and permissions; nothing was added",
        "деректер көліне жазылмайды ({reason}); бос орын мен рұқсаттарды тексеріңіз; ештеңе қосылмады",
    ),
    "error.lake_manifest": (
        "this record of a batch is damaged; run `offswitch lake verify DIR`, which says what to do",
        "топтаманың бұл жазбасы бүлінген; `offswitch lake verify DIR` орындаңыз, ол не істеу керегін айтады",
    ),
    "error.lake_name": (
        "{what} is called '{name}', which cannot stand in a path; use letters, digits, '_', '-' and '.'",
        "{what}: '{name}' атауы жолда тұра алмайды; әріп, цифр, '_', '-' және '.' пайдаланыңыз",
    ),
    "error.lake_no_zone": (
        "{source} {signal} {place}: the time of retrieval has no zone; give it in UTC",
        "{source} {signal} {place}: алынған уақытында белдеу жоқ; UTC бойынша беріңіз",
    ),
    "error.lake_columns": (
        "{source} {signal} {place}: the rows have other columns or types than {wanted}",
        "{source} {signal} {place}: жолдардың бағандары немесе түрлері мынадай емес: {wanted}",
    ),
    "error.lake_null": (
        "{source} {signal} {place}: `{column}` is empty in a row; give it",
        "{source} {signal} {place}: бір жолда `{column}` бос; толтырыңыз",
    ),
    "error.lake_not_finite": (
        "{source} {signal} {place}: a value is infinite or no number; leave it empty where nothing is known",
        "{source} {signal} {place}: бір мән шексіз немесе сан емес; ештеңе белгісіз жерде бос қалдырыңыз",
    ),
    "error.lake_outside": (
        "{source} {signal} {place}: {count} rows lie outside the window; leave them out",
        "{source} {signal} {place}: {count} жол терезеден тыс; оларды алып тастаңыз",
    ),
    "error.lake_twice": (
        "{source} {signal} {place}: two rows have the same {columns}; keep one",
        "{source} {signal} {place}: екі жолдың {columns} мәні бірдей; біреуін қалдырыңыз",
    ),
    "error.lake_suffix": (
        "'{name}' ends in neither .csv nor .parquet; name one of these",
        "'{name}' атауы .csv-мен де, .parquet-пен де аяқталмайды; осының бірін көрсетіңіз",
    ),
    "error.lake_unmatched": (
        "the lake holds nothing for {asked}; `offswitch lake show` lists what there is",
        "деректер көлінде {asked} үшін ештеңе жоқ; барын `offswitch lake show` тізеді",
    ),
    "error.lake_two_names": (
        "'{names}' are more than a lake and a file; quote names that hold blanks",
        "'{names}' – деректер көлі мен файлдан көп; бос орны бар атауларды тырнақшаға алыңыз",
    ),
    "lake.damage.name": (
        "a file of another name than a record of a batch has",
        "атауы топтама жазбасынікіндей емес файл",
    ),
    "lake.damage.manifest": (
        "the record of the batch was changed or cannot be read",
        "топтаманың жазбасы өзгертілген немесе оқылмайды",
    ),
    "lake.damage.missing": (
        "the file is missing",
        "файл жоқ",
    ),
    "lake.damage.changed": (
        "the file was changed: {bytes:,} bytes with another SHA-256 than the {wanted:,} that were written",
        "файл өзгертілген: {bytes:,} байт, SHA-256 мәні жазылған {wanted:,} байттікінен басқа",
    ),
    "lake.damage.unreadable": (
        "the file is no Parquet ({reason})",
        "файл Parquet емес ({reason})",
    ),
    "lake.damage.schema": (
        "the rows are not those that were described, with the columns {wanted}",
        "жолдар сипатталғандай емес, бағандары мынадай болуы керек: {wanted}",
    ),
    "lake.damage.twice": (
        "two rows have the same {columns}",
        "екі жолдың {columns} мәні бірдей",
    ),
    "lake.damage.partition": (
        "the rows do not belong here but in {folder}",
        "жолдардың орны мұнда емес, {folder} ішінде",
    ),
    "lake.damage.window": (
        "the rows lie outside the window of their batch",
        "жолдар өз топтамасының терезесінен тыс",
    ),
    "lake.title": (
        "Lake {url}",
        "Деректер көлі: {url}",
    ),
    "lake.empty": (
        "It holds nothing yet.",
        "Әзірге бос.",
    ),
    "lake.holds": (
        "{series:,} series from {sources:,} sources: {batches:,} batches, {rows:,} rows stored (with those revised since), {size}.",
        "{sources:,} дереккөзден {series:,} қатар: {batches:,} топтама, сақталған {rows:,} жол (кейін қайта қаралғандарымен бірге), {size}.",
    ),
    "lake.licences": (
        "Licences",
        "Лицензиялар",
    ),
    "lake.licence": (
        "{source}: {licence}",
        "{source}: {licence}",
    ),
    "lake.gap": (
        "A gap is a stretch between the first and the last moment asked that was never asked; --json lists them.",
        "Үзіліс – бірінші және соңғы сұралған сәт арасындағы ешқашан сұралмаған аралық; оларды --json тізеді.",
    ),
    "lake.whole": (
        "Every file is as it was written.",
        "Әр файл жазылған күйінде.",
    ),
    "lake.damaged": (
        "{count:,} files are damaged.",
        "Бүлінген файл: {count:,}.",
    ),
    "lake.damage": (
        "  {file}: {what}",
        "  {file}: {what}",
    ),
    "lake.again": (
        "What to do: `offswitch lake prune {url} --damaged --yes` forgets these batches, so that their windows are missing; then fetch them again:",
        "Не істеу керек: `offswitch lake prune {url} --damaged --yes` бұл топтамаларды ұмытады, сонда олардың терезелері жетіспейтін болады; содан кейін оларды қайта жүктеп алыңыз:",
    ),
    "lake.fetch": (
        "{source} {signal} {place}, --from {start} --to {end}",
        "{source} {signal} {place}, --from {start} --to {end}",
    ),
    "lake.exported": (
        "wrote {name}: {rows:,} rows",
        "{name} жазылды: {rows:,} жол",
    ),
    "lake.nothing": (
        "Nothing to remove.",
        "Өшіретін ештеңе жоқ.",
    ),
    "lake.would": (
        "Would remove {count:,} files ({size}) that nothing needs. Add --yes to do it.",
        "Ешкімге керек емес {count:,} файл ({size}) өшірілер еді. Орындау үшін --yes қосыңыз.",
    ),
    "lake.removed": (
        "Removed {count:,} files ({size}).",
        "{count:,} файл ({size}) өшірілді.",
    ),
    "lake.forgets": (
        "Damaged batches are among them. Their windows are missing then; fetch them again:",
        "Олардың ішінде бүлінген топтамалар бар. Сонда олардың терезелері жетіспейтін болады; қайта жүктеп алыңыз:",
    ),
    "lake.more": (
        "... and {count:,} more; --json lists all.",
        "... және тағы {count:,}; бәрін --json тізеді.",
    ),
    "stage.verify": (
        "Verifying {done:,} of {total:,} batches",
        "{total:,} топтаманың {done:,} топтамасы тексерілді",
    ),
    "column.gaps": (
        "gaps",
        "үзіліс",
    ),
    "column.asked_from": (
        "from",
        "басы",
    ),
    "column.asked_to": (
        "to",
        "соңы",
    ),
    "column.last_retrieved": (
        "last retrieved",
        "соңғы алынғаны",
    ),
    "column.stored_size": (
        "size",
        "көлемі",
    ),
    "column.stored_rows": (
        "rows",
        "жолдар",
    ),
    "help.lake": (
        "Shows, verifies, exports and prunes the lake, where what was fetched is kept.",
        "Жүктеп алынған дерек сақталатын деректер көлін көрсету, тексеру, экспорттау және тазалау.",
    ),
    "help.lake_show": (
        "Shows what a lake holds: by source, signal and place, with gaps and licences.",
        "Деректер көлінде не барын көрсету: дереккөз, сигнал және жер бойынша, үзілістерімен және лицензияларымен.",
    ),
    "help.lake_verify": (
        "Reads every file of a lake and names what is damaged; exit code 1 where something is.",
        "Деректер көлінің әр файлын оқып, бүлінгенін атау; бүлінгені болса, шығу коды 1.",
    ),
    "help.lake_export": (
        "Writes what a lake knows to one CSV or Parquet file, the same bytes for the same rows.",
        "Деректер көлінде белгілінің бәрін бір CSV не Parquet файлына жазу, бірдей жолдарға бірдей байттар.",
    ),
    "help.lake_prune": (
        "Says what a lake can do without: files that a stopped run left; --yes removes them.",
        "Деректер көліне не қажет емесін айту: тоқтаған іске қосудан қалған файлдар; --yes оларды өшіреді.",
    ),
    "help.lake_dir": (
        "The lake: a folder, or an address that fsspec knows, such as s3://BUCKET/LAKE; by default OFFSWITCH_LAKE or the user's data folder.",
        "Деректер көлі: қалта немесе fsspec білетін мекенжай, мысалы s3://BUCKET/LAKE; әдепкі: OFFSWITCH_LAKE немесе пайдаланушының деректер қалтасы.",
    ),
    "help.lake_file": (
        "The lake, where it is not the default one, and the file to write, .csv or .parquet.",
        "Деректер көлі (әдепкісі болмаса) және жазылатын файл, .csv немесе .parquet.",
    ),
    "help.lake_source": (
        "Only this source.",
        "Тек осы дереккөз.",
    ),
    "help.lake_signal": (
        "Only this signal.",
        "Тек осы сигнал.",
    ),
    "help.lake_country": (
        "Only this place: a country, a region, a network, or 'world'.",
        "Тек осы жер: ел, аймақ, желі немесе 'world'.",
    ),
    "help.lake_from": (
        "Only rows from this time on; a date is its first moment in UTC.",
        "Тек осы уақыттан бергі жолдар; күн берілсе – UTC бойынша оның бірінші сәті.",
    ),
    "help.lake_to": (
        "Only rows before this time.",
        "Тек осы уақытқа дейінгі жолдар.",
    ),
    "help.lake_as_known": (
        "As it was known at this time: batches retrieved later do not count.",
        "Осы уақытта белгілі болған күйінде: кейін алынған топтамалар есептелмейді.",
    ),
    "help.lake_damaged": (
        "Forget damaged batches too, so that their windows count as missing.",
        "Терезелері жетіспейтін болып саналуы үшін бүлінген топтамаларды да ұмыту.",
    ),
    "help.lake_yes": (
        "Do it.",
        "Орындау.",
    ),
    "size.B": (
        "{number} B",
        "{number} Б",
    ),
    "size.kB": (
        "{number} kB",
        "{number} кБ",
    ),
    "size.MB": (
        "{number} MB",
        "{number} МБ",
    ),
    "size.GB": (
        "{number} GB",
        "{number} ГБ",
    ),
}
