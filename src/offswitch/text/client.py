"""What can be wrong with a source, its address or its answer."""

TEXT: dict[str, str] = {}
