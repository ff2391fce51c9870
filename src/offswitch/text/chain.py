"""What the files of blocks have to say."""

_ERRORS = {
    # files of blocks
    "blocks_suffix": "blocks are read from .csv, .csv.gz and .parquet, raw headers from .dat, .bin and .headers; give the file one of these endings",
    "blocks_columns": "no column `{name}` among {known}; a file of blocks has height, timestamp and, if known, bits",
    "block_type": "column `{name}` is of the type {type}, which cannot hold it; write whole numbers or text, and times also as a type with a time zone",
    "blocks_empty": "there are no blocks; add rows of height and timestamp, or headers of 80 bytes",
    "unknown_network": "there is no network '{name}'; give one of {known}",
    "block_height": "`height` is '{text}'; write a whole number from 0 to 99,999,999",
    "block_time": "`{column}` is '{text}'; write Unix seconds, or ISO 8601 with a zone as 2022-01-05T10:30:57Z",
    "block_milliseconds": "`{column}` is '{text}', too late for Unix seconds by far; where it counts milliseconds, divide by 1,000",
    "block_bits": "`bits` is '{text}'; write the compact target as eight hexadecimal digits, such as 170ba21f",
    # rules of the chain
    "block_repeated": "height {height} stands twice; remove the doubled row",
    "block_unsorted": "height {height} follows {before}; sort the rows by height, lowest first",
    "bits_impossible": "block {height}: {bits} is no target (negative, zero or easier than {easiest}, the easiest of {network}); correct the bits",
    "bits_moved": "block {height} has bits {bits} where the rule of {network} gives {wanted}; its bits, or header times of the epoch before, are wrong: get the file again",
    "bits_changed": "block {height} has bits {bits} amid an epoch of {wanted}: bits change only at heights divisible by 2,016; correct its bits or the heights",
    "bits_unknown": "the bits of block {height} are not given, and no whole epoch before it stands in the file to compute them from; add a column `bits`, or name those of the first block with --from-bits (they reach past its epoch only where the file begins at a height divisible by 2,016)",
    "from_bits_form": "--from-bits '{text}' is no compact target; write eight hexadecimal digits, such as 170ba21f",
    "from_bits_differ": "--from-bits says {given} but block {height} has bits {bits}; correct it or leave it out",
    # raw headers
    "headers_cut": "after the header of block {height} stand {left} of the 80 bytes of another; get the file again, headers and nothing else",
    "headers_short": "it holds {left} bytes and no header of 80; get the file again",
    "first_height": "the first header cannot have height {height}; give 0 to 99,999,999",
    "first_height_of_table": "a table says the heights of its blocks; --first-height is for raw headers, so leave it out",
    "header_genesis": "the file does not begin with the header of block 0 of {network}; give headers and nothing else, from block 0 on, or say with --first-height at which they begin",
    "header_link": "block {height}: its previous-block hash is not the hash of block {before}; one of them is altered or missing, so get the file again",
    "header_work": "block {height}: its hash {hash} is above the target of its bits {bits}, so it proves no work; get the file again",
}
TEXT: dict[str, str] = {
    **{f"error.{key}": text for key, text in _ERRORS.items()},
    "help.first_height": "Height of the first block of a file of raw headers.",
    "stage.headers": "verifying headers (the first run compiles for some seconds)",
}
