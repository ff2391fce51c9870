"""Public sources: one file each, and the client that they share."""
