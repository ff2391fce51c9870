"""What the files of blocks have to say."""

TEXT: dict[str, str] = {}
