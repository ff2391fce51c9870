"""What the files of blocks have to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.blocks_suffix": (
        "blocks are read from .csv, .csv.gz and .parquet, raw headers from .dat, .bin and .headers; give the file one of these endings",
        "les blocs se lisent dans des fichiers .csv, .csv.gz et .parquet, les en-têtes bruts dans des fichiers .dat, .bin et .headers\u202f; donnez au fichier l’une de ces terminaisons",
    ),
    "error.blocks_columns": (
        "no column `{name}` among {known}; a file of blocks has height, timestamp and, if known, bits",
        "pas de colonne `{name}` parmi {known}\u202f; un fichier de blocs a height, timestamp et, si elle est connue, bits",
    ),
    "error.block_type": (
        "column `{name}` is of the type {type}, which cannot hold it; write whole numbers or text, and times also as a type with a time zone",
        "la colonne `{name}` est du type {type}, qui ne peut pas la contenir\u202f; écrivez des nombres entiers ou du texte, et les instants aussi dans un type avec fuseau horaire",
    ),
    "error.blocks_empty": (
        "there are no blocks; add rows of height and timestamp, or headers of 80 bytes",
        "il n’y a aucun bloc\u202f; ajoutez des lignes de height et timestamp, ou des en-têtes de 80 octets",
    ),
    "error.unknown_network": (
        "there is no network '{name}'; give one of {known}",
        "il n’existe pas de réseau «\u202f{name}\u202f»\u202f; donnez l’un de ceux-ci\xa0: {known}",
    ),
    "error.block_height": (
        "`height` is '{text}'; write a whole number from 0 to 99,999,999",
        "`height` vaut «\u202f{text}\u202f»\u202f; écrivez un nombre entier de 0 à 99\u202f999\u202f999",
    ),
    "error.block_time": (
        "`{column}` is '{text}'; write Unix seconds, or ISO 8601 with a zone as 2022-01-05T10:30:57Z",
        "`{column}` vaut «\u202f{text}\u202f»\u202f; écrivez des secondes Unix, ou un instant ISO 8601 avec son fuseau, comme 2022-01-05T10:30:57Z",
    ),
    "error.block_milliseconds": (
        "`{column}` is '{text}', too late for Unix seconds by far; where it counts milliseconds, divide by 1,000",
        "`{column}` vaut «\u202f{text}\u202f», bien trop tard pour des secondes Unix\u202f; si ce sont des millisecondes, divisez par 1\u202f000",
    ),
    "error.block_bits": (
        "`bits` is '{text}'; write the compact target as eight hexadecimal digits, such as 170ba21f",
        "`bits` vaut «\u202f{text}\u202f»\u202f; écrivez la cible compacte en huit chiffres hexadécimaux, comme 170ba21f",
    ),
    "error.block_repeated": (
        "height {height} stands twice; remove the doubled row",
        "la hauteur {height} figure deux fois\u202f; supprimez la ligne en double",
    ),
    "error.block_unsorted": (
        "height {height} follows {before}; sort the rows by height, lowest first",
        "la hauteur {height} suit {before}\u202f; triez les lignes par hauteur croissante",
    ),
    "error.bits_impossible": (
        "block {height}: {bits} is no target (negative, zero or easier than {easiest}, the easiest of {network}); correct the bits",
        "bloc {height}\xa0: {bits} n’est pas une cible (négative, nulle ou plus facile que {easiest}, la plus facile de {network})\u202f; corrigez la valeur",
    ),
    "error.bits_moved": (
        "block {height} has bits {bits} where the rule of {network} gives {wanted}; its bits, or header times of the epoch before, are wrong: get the file again",
        "le bloc {height} porte les bits {bits} là où la règle de {network} donne {wanted}\u202f; ses bits, ou des heures d’en-tête de l’époque précédente, sont faux\xa0: récupérez de nouveau le fichier",
    ),
    "error.bits_changed": (
        "block {height} has bits {bits} amid an epoch of {wanted}: bits change only at heights divisible by 2,016; correct its bits or the heights",
        "le bloc {height} porte les bits {bits} au milieu d’une époque de {wanted}\xa0: les bits ne changent qu’aux hauteurs divisibles par 2\u202f016\u202f; corrigez ses bits ou les hauteurs",
    ),
    "error.bits_unknown": (
        "the bits of block {height} are not given, and no whole epoch before it stands in the file to compute them from; add a column `bits`, or name those of the first block with --from-bits (they reach past its epoch only where the file begins at a height divisible by 2,016)",
        "les bits du bloc {height} ne sont pas donnés, et le fichier ne contient avant lui aucune époque entière d’où les calculer\u202f; ajoutez une colonne `bits`, ou donnez ceux du premier bloc avec --from-bits (ils ne valent au-delà de son époque que si le fichier commence à une hauteur divisible par 2\u202f016)",
    ),
    "error.from_bits_form": (
        "--from-bits '{text}' is no compact target; write eight hexadecimal digits, such as 170ba21f",
        "--from-bits «\u202f{text}\u202f» n’est pas une cible compacte\u202f; écrivez huit chiffres hexadécimaux, comme 170ba21f",
    ),
    "error.from_bits_differ": (
        "--from-bits says {given} but block {height} has bits {bits}; correct it or leave it out",
        "--from-bits donne {given} mais le bloc {height} porte les bits {bits}\u202f; corrigez l’option ou retirez-la",
    ),
    "error.headers_cut": (
        "after the header of block {height} stand {left} of the 80 bytes of another; get the file again, headers and nothing else",
        "après l’en-tête du bloc {height} restent {left} des 80 octets d’un autre\u202f; récupérez de nouveau le fichier, avec des en-têtes et rien d’autre",
    ),
    "error.headers_short": (
        "it holds {left} bytes and no header of 80; get the file again",
        "il contient {left} octets et aucun en-tête de 80\u202f; récupérez de nouveau le fichier",
    ),
    "error.first_height": (
        "the first header cannot have height {height}; give 0 to 99,999,999",
        "le premier en-tête ne peut pas être à la hauteur {height}\u202f; donnez un nombre de 0 à 99\u202f999\u202f999",
    ),
    "error.first_height_of_table": (
        "a table says the heights of its blocks; --first-height is for raw headers, so leave it out",
        "un tableau donne lui-même la hauteur de ses blocs\u202f; --first-height vaut pour les en-têtes bruts, retirez donc cette option",
    ),
    "error.header_genesis": (
        "the file does not begin with the header of block 0 of {network}; give headers and nothing else, from block 0 on, or say with --first-height at which they begin",
        "le fichier ne commence pas par l’en-tête du bloc 0 de {network}\u202f; donnez des en-têtes et rien d’autre, à partir du bloc 0, ou indiquez avec --first-height le bloc où ils commencent",
    ),
    "error.header_link": (
        "block {height}: its previous-block hash is not the hash of block {before}; one of them is altered or missing, so get the file again",
        "bloc {height}\xa0: son empreinte du bloc précédent n’est pas celle du bloc {before}\u202f; l’un d’eux est altéré ou manque, récupérez donc de nouveau le fichier",
    ),
    "error.header_work": (
        "block {height}: its hash {hash} is above the target of its bits {bits}, so it proves no work; get the file again",
        "bloc {height}\xa0: son empreinte {hash} dépasse la cible de ses bits {bits}, elle ne prouve donc aucun travail\u202f; récupérez de nouveau le fichier",
    ),
    "help.first_height": (
        "Height of the first block of a file of raw headers.",
        "Hauteur du premier bloc d’un fichier d’en-têtes bruts.",
    ),
    "stage.headers": (
        "verifying headers (the first run compiles for some seconds)",
        "vérification des en-têtes (la première exécution compile pendant quelques secondes)",
    ),
}
