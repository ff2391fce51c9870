"""`offswitch fetch` and `offswitch sources`."""

TEXT: dict[str, str] = {}
