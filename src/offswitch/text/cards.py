"""Cards of the sources that watch the network."""

TEXT: dict[str, str] = {}
