"""What `offswitch mining` has to say."""

TEXT: dict[str, str] = {}
