"""What a simulation of mining refuses."""

TEXT: dict[str, tuple[str, str]] = {
    "error.hashrate_shape": (
        "hashrate has the shape {shape}; give one value a step, or {paths} rows of them, one a path",
        "у хешрейта форма {shape}; дайте по значению на шаг или строк {paths}, по одной на траекторию",
    ),
    "error.hashrate_negative": (
        "a hashrate is negative or not a finite number; give EH/s from 0",
        "хешрейт отрицателен или не конечное число; укажите EH/s от 0",
    ),
    "error.hashrate_ends": (
        "the last hashrate, which holds afterwards, is zero, so that blocks would never come; end with one above zero",
        "последний хешрейт, который действует и дальше, равен нулю, и блоков не будет никогда; пусть последний будет больше нуля",
    ),
    "error.epoch_unknown": (
        "height {height} lies inside a difficulty epoch; give `epoch_so_far`, with the header time of the epoch's first block",
        "высота {height} лежит внутри эпохи сложности; задайте `epoch_so_far` с временем заголовка первого блока эпохи",
    ),
    "error.epoch_not_whole": (
        "the blocks end inside a difficulty epoch whose first block is not among them; begin at block {height} at the latest",
        "блоки кончаются внутри эпохи сложности, первого блока которой среди них нет; начните не позже блока {height}",
    ),
    "error.start_not_unix": (
        "`start` is {start}; give Unix seconds, before 2106",
        "`start`: {start}; укажите секунды Unix, до 2106 года",
    ),
    "error.bad_header_noise": (
        "the noise of header times needs a median and scales from 0, in seconds, all below 2^32",
        "шуму времени заголовков нужны медиана и масштабы от 0, в секундах, все меньше 2^32",
    ),
    "error.blocks_beyond_2106": (
        "the blocks reach beyond the year 2106, where header times end; give more hashrate or fewer blocks",
        "блоки уходят за 2106 год, где время заголовков кончается; задайте больше хешрейта или меньше блоков",
    ),
}
