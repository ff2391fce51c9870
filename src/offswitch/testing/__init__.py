"""The public sources on loopback: fakes that follow their documented formats, and faults."""
