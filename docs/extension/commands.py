"""Every command of the command line, from its own tree."""

from collections.abc import Iterator
from typing import Any

import typer

from extension.markdown import code, table
from offswitch.cli import app


def tree() -> Iterator[tuple[str, Any, Any]]:
    """Yield each command with its path and context, parents first."""
    yield from _below(typer.main.get_command(app), "offswitch", None)


def _below(command: Any, name: str, parent: Any) -> Iterator[tuple[str, Any, Any]]:
    context = typer.Context(command, info_name=name, parent=parent)
    yield context.command_path, command, context
    for below, child in sorted(getattr(command, "commands", {}).items()):
        yield from _below(child, below, context)


def commands() -> str:
    """Return a section for each command: usage, what it does, arguments and options."""
    return "\n".join(_section(*entry) for entry in tree())


def _section(path: str, command: Any, context: Any) -> str:
    usage = command.get_usage(context).removeprefix("Usage: ")
    parts = [f"## `{path}`\n", f"{command.help}\n", f"```text\n{usage}\n```\n"]
    given = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option"]
    if given:
        rows = [[code(p.metavar or p.name.upper()), p.help] for p in given]
        parts.append(table(["argument", "meaning"], rows))
    if options:
        rows = [[_spelling(p, context), p.help + _default(p)] for p in options]
        parts.append(table(["option", "meaning"], rows))
    return "\n".join(parts)


def _spelling(option: Any, context: Any) -> str:
    """Write an option, and what it takes, as its help does."""
    spelled, _ = option.get_help_record(context)
    return ", ".join(code(way) for way in spelled.split(", "))


def _default(option: Any) -> str:
    return "" if option.is_flag or option.default is None else f" Default: {option.default}."
