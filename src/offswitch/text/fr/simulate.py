"""What a simulation of mining refuses."""

TEXT: dict[str, tuple[str, str]] = {
    "error.hashrate_shape": (
        "hashrate has the shape {shape}; give one value a step, or {paths} rows of them, one a path",
        "hashrate a la forme {shape}\u202f; donnez une valeur par pas, ou {paths} lignes de ces valeurs, une par trajectoire",
    ),
    "error.hashrate_negative": (
        "a hashrate is negative or not a finite number; give EH/s from 0",
        "un hashrate est négatif ou n’est pas un nombre fini\u202f; donnez des EH/s à partir de 0",
    ),
    "error.hashrate_ends": (
        "the last hashrate, which holds afterwards, is zero, so that blocks would never come; end with one above zero",
        "le dernier hashrate, qui vaut ensuite, est nul, de sorte que les blocs ne viendraient jamais\u202f; finissez par un hashrate supérieur à zéro",
    ),
    "error.epoch_unknown": (
        "height {height} lies inside a difficulty epoch; give `epoch_so_far`, with the header time of the epoch's first block",
        "la hauteur {height} est à l’intérieur d’une époque de difficulté\u202f; donnez `epoch_so_far`, avec l’heure d’en-tête du premier bloc de l’époque",
    ),
    "error.epoch_not_whole": (
        "the blocks end inside a difficulty epoch whose first block is not among them; begin at block {height} at the latest",
        "les blocs finissent à l’intérieur d’une époque de difficulté dont le premier bloc n’est pas parmi eux\u202f; commencez au plus tard au bloc {height}",
    ),
    "error.start_not_unix": (
        "`start` is {start}; give Unix seconds, before 2106",
        "`start` vaut {start}\u202f; donnez des secondes Unix, avant 2106",
    ),
    "error.bad_header_noise": (
        "the noise of header times needs a median and scales from 0, in seconds, all below 2^32",
        "le bruit des heures d’en-tête exige une médiane et des échelles à partir de 0, en secondes, toutes inférieures à 2^32",
    ),
    "error.blocks_beyond_2106": (
        "the blocks reach beyond the year 2106, where header times end; give more hashrate or fewer blocks",
        "les blocs vont au-delà de l’an 2106, où finissent les heures d’en-tête\u202f; donnez plus de hashrate ou moins de blocs",
    ),
}
