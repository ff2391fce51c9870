"""A place and a window in place of a case."""

TEXT: dict[str, str] = {}
