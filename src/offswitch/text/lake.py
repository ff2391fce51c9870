"""`offswitch lake`."""

TEXT: dict[str, str] = {}
