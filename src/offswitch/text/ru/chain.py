"""What the files of blocks have to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.blocks_suffix": (
        "blocks are read from .csv, .csv.gz and .parquet, raw headers from .dat, .bin and .headers; give the file one of these endings",
        "блоки читаются из .csv, .csv.gz и .parquet, сырые заголовки — из .dat, .bin и .headers; дайте файлу одно из этих окончаний",
    ),
    "error.blocks_columns": (
        "no column `{name}` among {known}; a file of blocks has height, timestamp and, if known, bits",
        "столбца `{name}` нет среди: {known}; в файле блоков есть height, timestamp и, если известны, bits",
    ),
    "error.block_type": (
        "column `{name}` is of the type {type}, which cannot hold it; write whole numbers or text, and times also as a type with a time zone",
        "столбец `{name}` имеет тип {type}, который этого не вмещает; пишите целые числа или текст, а время — также типом с часовым поясом",
    ),
    "error.blocks_empty": (
        "there are no blocks; add rows of height and timestamp, or headers of 80 bytes",
        "блоков нет; добавьте строки height и timestamp или заголовки по 80 байт",
    ),
    "error.unknown_network": (
        "there is no network '{name}'; give one of {known}",
        "сети «{name}» нет; возьмите одну из: {known}",
    ),
    "error.block_height": (
        "`height` is '{text}'; write a whole number from 0 to 99,999,999",
        "`height`: '{text}'; напишите целое число от 0 до 99,999,999",
    ),
    "error.block_time": (
        "`{column}` is '{text}'; write Unix seconds, or ISO 8601 with a zone as 2022-01-05T10:30:57Z",
        "`{column}`: '{text}'; пишите секунды Unix или ISO 8601 с часовым поясом, например 2022-01-05T10:30:57Z",
    ),
    "error.block_milliseconds": (
        "`{column}` is '{text}', too late for Unix seconds by far; where it counts milliseconds, divide by 1,000",
        "`{column}`: '{text}', слишком поздно для секунд Unix; если это миллисекунды, разделите на 1,000",
    ),
    "error.block_bits": (
        "`bits` is '{text}'; write the compact target as eight hexadecimal digits, such as 170ba21f",
        "`bits`: '{text}'; напишите компактную цель восемью шестнадцатеричными цифрами, например 170ba21f",
    ),
    "error.block_repeated": (
        "height {height} stands twice; remove the doubled row",
        "высота {height} указана дважды; уберите повторную строку",
    ),
    "error.block_unsorted": (
        "height {height} follows {before}; sort the rows by height, lowest first",
        "высота {height} идёт после {before}; отсортируйте строки по высоте, с наименьшей",
    ),
    "error.bits_impossible": (
        "block {height}: {bits} is no target (negative, zero or easier than {easiest}, the easiest of {network}); correct the bits",
        "блок {height}: {bits} — не цель (отрицательна, равна нулю или легче, чем {easiest}, легчайшая в сети {network}); исправьте bits",
    ),
    "error.bits_moved": (
        "block {height} has bits {bits} where the rule of {network} gives {wanted}; its bits, or header times of the epoch before, are wrong: get the file again",
        "у блока {height} bits {bits}, а по правилу сети {network} должно быть {wanted}; неверны его bits или время заголовков предыдущей эпохи: получите файл заново",
    ),
    "error.bits_changed": (
        "block {height} has bits {bits} amid an epoch of {wanted}: bits change only at heights divisible by 2,016; correct its bits or the heights",
        "у блока {height} bits {bits} посреди эпохи {wanted}: bits меняются только на высотах, кратных 2,016; исправьте bits или высоты",
    ),
    "error.bits_unknown": (
        "the bits of block {height} are not given, and no whole epoch before it stands in the file to compute them from; add a column `bits`, or name those of the first block with --from-bits (they reach past its epoch only where the file begins at a height divisible by 2,016)",
        "bits блока {height} не указаны, и целой эпохи перед ним, чтобы их вычислить, в файле нет; добавьте столбец `bits` или назовите bits первого блока ключом --from-bits (дальше его эпохи они действуют, только если файл начинается с высоты, кратной 2,016)",
    ),
    "error.from_bits_form": (
        "--from-bits '{text}' is no compact target; write eight hexadecimal digits, such as 170ba21f",
        "--from-bits '{text}' — не компактная цель; напишите восемь шестнадцатеричных цифр, например 170ba21f",
    ),
    "error.from_bits_differ": (
        "--from-bits says {given} but block {height} has bits {bits}; correct it or leave it out",
        "--from-bits даёт {given}, а у блока {height} bits {bits}; исправьте или уберите",
    ),
    "error.headers_cut": (
        "after the header of block {height} stand {left} of the 80 bytes of another; get the file again, headers and nothing else",
        "после заголовка блока {height} стоят {left} из 80 байт следующего; получите файл заново: заголовки и ничего больше",
    ),
    "error.headers_short": (
        "it holds {left} bytes and no header of 80; get the file again",
        "в файле {left} байт и ни одного заголовка в 80; получите файл заново",
    ),
    "error.first_height": (
        "the first header cannot have height {height}; give 0 to 99,999,999",
        "у первого заголовка не может быть высоты {height}; укажите от 0 до 99,999,999",
    ),
    "error.first_height_of_table": (
        "a table says the heights of its blocks; --first-height is for raw headers, so leave it out",
        "таблица сама называет высоты блоков; --first-height — для сырых заголовков, уберите его",
    ),
    "error.header_genesis": (
        "the file does not begin with the header of block 0 of {network}; give headers and nothing else, from block 0 on, or say with --first-height at which they begin",
        "файл не начинается с заголовка блока 0 сети {network}; дайте заголовки и ничего больше, с блока 0, или укажите --first-height, с какой высоты они начинаются",
    ),
    "error.header_link": (
        "block {height}: its previous-block hash is not the hash of block {before}; one of them is altered or missing, so get the file again",
        "блок {height}: хеш предыдущего блока не равен хешу блока {before}; один из них изменён или пропущен: получите файл заново",
    ),
    "error.header_work": (
        "block {height}: its hash {hash} is above the target of its bits {bits}, so it proves no work; get the file again",
        "блок {height}: его хеш {hash} выше цели по bits {bits} и работы не доказывает; получите файл заново",
    ),
    "help.first_height": (
        "Height of the first block of a file of raw headers.",
        "Высота первого блока в файле сырых заголовков.",
    ),
    "stage.headers": (
        "verifying headers (the first run compiles for some seconds)",
        "проверка заголовков (первый запуск несколько секунд компилирует)",
    ),
}
