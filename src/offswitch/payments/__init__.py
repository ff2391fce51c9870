"""Retail payments through a shutdown: purchases, cash machines, queues, and what measures save."""
