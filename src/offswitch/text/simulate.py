"""What a simulation of mining refuses."""

_ERRORS = {
    "hashrate_shape": "hashrate has the shape {shape}; give one value a step, or {paths} rows of them, one a path",
    "hashrate_negative": "a hashrate is negative or not a finite number; give EH/s from 0",
    "hashrate_ends": "the last hashrate, which holds afterwards, is zero, so that blocks would never come; end with one above zero",
    "epoch_unknown": "height {height} lies inside a difficulty epoch; give `epoch_so_far`, with the header time of the epoch's first block",
    "epoch_not_whole": "the blocks end inside a difficulty epoch whose first block is not among them; begin at block {height} at the latest",
    "start_not_unix": "`start` is {start}; give Unix seconds, before 2106",
    "bad_header_noise": "the noise of header times needs a median and scales from 0, in seconds, all below 2^32",
    "blocks_beyond_2106": "the blocks reach beyond the year 2106, where header times end; give more hashrate or fewer blocks",
}
TEXT = {f"error.{key}": text for key, text in _ERRORS.items()}
