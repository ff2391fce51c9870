"""What `offswitch difficulty` has to say."""

TEXT: dict[str, str] = {}
