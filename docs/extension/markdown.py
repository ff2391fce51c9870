"""Markdown of the parts that every generated page has."""

from collections.abc import Iterable, Sequence


def code(text: str) -> str:
    """Set as code, or leave nothing where there is nothing."""
    return f"`{text}`" if text else ""


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; a cell may hold Markdown of one line."""
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join("| " + " | ".join(map(_cell, line)) + " |" for line in lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def source_links(ids: Iterable[str]) -> str:
    """Link ids of sources to their cards."""
    return ", ".join(f"[{id}](#source-{id})" for id in ids)
