"""Cards of the sources of blocks, hashrate and prices."""

TEXT: dict[str, str] = {}
