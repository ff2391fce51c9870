"""Cards of the sources of countries' figures and lists of shutdowns."""

TEXT: dict[str, str] = {}
