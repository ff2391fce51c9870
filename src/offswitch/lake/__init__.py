"""Observations on disk, kept for ever."""
