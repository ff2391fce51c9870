"""What a simulation of mining refuses."""

TEXT: dict[str, tuple[str, str]] = {
    "error.hashrate_shape": (
        "hashrate has the shape {shape}; give one value a step, or {paths} rows of them, one a path",
        "хешрейт пішіні {shape}; әр қадамға бір мән немесе әр жолға бір қатардан {paths} қатар беріңіз",
    ),
    "error.hashrate_negative": (
        "a hashrate is negative or not a finite number; give EH/s from 0",
        "хешрейт теріс немесе шекті сан емес; 0-ден басталатын EH/s беріңіз",
    ),
    "error.hashrate_ends": (
        "the last hashrate, which holds afterwards, is zero, so that blocks would never come; end with one above zero",
        "одан кейін де сақталатын соңғы хешрейт нөл, блоктар ешқашан келмес еді; нөлден үлкен мәнмен аяқтаңыз",
    ),
    "error.epoch_unknown": (
        "height {height} lies inside a difficulty epoch; give `epoch_so_far`, with the header time of the epoch's first block",
        "{height} биіктігі күрделілік дәуірінің ішінде; дәуірдің бірінші блогының уақытымен `epoch_so_far` беріңіз",
    ),
    "error.epoch_not_whole": (
        "the blocks end inside a difficulty epoch whose first block is not among them; begin at block {height} at the latest",
        "блоктар бірінші блогы өздерінің арасында жоқ күрделілік дәуірінің ішінде аяқталады; {height} блогынан кеш емес бастаңыз",
    ),
    "error.start_not_unix": (
        "`start` is {start}; give Unix seconds, before 2106",
        "`start` мәні {start}; 2106 жылға дейінгі Unix секундын беріңіз",
    ),
    "error.bad_header_noise": (
        "the noise of header times needs a median and scales from 0, in seconds, all below 2^32",
        "блок уақыттарының шуына медиана және 0-ден басталатын масштабтар керек, секундпен, бәрі 2^32-ден төмен",
    ),
    "error.blocks_beyond_2106": (
        "the blocks reach beyond the year 2106, where header times end; give more hashrate or fewer blocks",
        "блоктар блок уақыты бітетін 2106 жылдан асып кетеді; көбірек хешрейт немесе азырақ блок беріңіз",
    ),
}
