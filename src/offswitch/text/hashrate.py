"""What `offswitch hashrate` has to say."""

TEXT: dict[str, str] = {}
