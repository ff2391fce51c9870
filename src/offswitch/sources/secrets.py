"""Secrets: from the environment, else from a file that only its owner can read."""

import base64
import json
import os
import stat
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import quote, quote_plus

from offswitch.errors import SourceError

#: Texts of fewer letters are hidden in what is told, but not searched for in answers, which may
#: well hold them by chance.
_LEAST = 8


def secrets_file() -> Path:
    """Where the file of secrets is looked for: ``secrets.toml`` of the user's settings."""
    from platformdirs import user_config_path

    return user_config_path("offswitch", appauthor=False) / "secrets.toml"


def find_secrets(
    names: Iterable[str],
    *,
    environment: Mapping[str, str] | None = None,
    file: Path | None = None,
) -> dict[str, str]:
    """Values of those of `names` that are set, in the environment or else in the file.

    Raises
    ------
    SourceError
        If the file can be read by others or is no TOML, or a value is no single line of text.
    """
    names = list(names)
    environment = os.environ if environment is None else environment
    found = {name: environment[name].strip() for name in names if environment.get(name, "").strip()}
    missing = [name for name in names if name not in found]
    for name in found:
        _check(name, found[name], f"${name}")
    if not missing:
        return found
    file = secrets_file() if file is None else file
    written = _read(file)
    for name in missing:
        if name in written:
            found[name] = _check(name, written[name], str(file))
    return found


def _check(name: str, value: object, where: str) -> str:
    # A line break would end the header that the value is sent in, and begin another.
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not value:
        raise SourceError("bad_secret", name=name, where=where)
    return value


def _read(file: Path) -> dict[str, object]:
    try:
        with file.open("rb") as opened:
            status = os.fstat(opened.fileno())
            if os.name == "posix" and stat.S_IMODE(status.st_mode) & 0o077:
                raise SourceError("open_secrets", file=file, path=str(file))
            text = opened.read()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SourceError("bad_secrets", file=file, reason=error.strerror) from None
    try:
        return tomllib.loads(text.decode())
    except ValueError:
        pass  # what the parser says may quote the line
    raise SourceError("bad_secrets", file=file, reason="TOML")


class Veil:
    """Puts the name of a secret, in braces, wherever its value stands, and back again."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._values = dict(secrets)
        self._hidden: dict[str, str] = {}
        for name, value in secrets.items():
            self.add(value, name)

    def add(self, value: str, name: str) -> None:
        """Hide a further value as `name`, in every form it may travel in."""
        coded = base64.b64encode(value.encode()).decode()
        quoted = (quote(value), quote(value, safe=""), quote_plus(value))
        told = json.dumps(value)[1:-1]
        escaped = (told, told.replace("/", "\\/"))  # in the JSON of an error
        for form in (value, *quoted, *escaped, coded, coded.rstrip("=")):
            if form:
                self._hidden.setdefault(form, f"{{{name}}}")

    def _forms(self, least: int = 1) -> list[tuple[str, str]]:
        # The longest first: one secret may begin another.
        forms = [pair for pair in self._hidden.items() if len(pair[0]) >= least]
        return sorted(forms, key=lambda pair: -len(pair[0]))

    def hide(self, text: str) -> str:
        """The text with names in place of values."""
        for form, name in self._forms():
            text = text.replace(form, name)
        return text

    def hide_body(self, body: bytes) -> bytes:
        """As `hide`, for an answer that may repeat what it was asked."""
        for form, name in self._forms(_LEAST):
            body = body.replace(form.encode(), name.encode())
        return body

    def show(self, url: str) -> str:
        """The URL with values in place of names, quoted as a query needs it."""
        for name, value in self._values.items():
            for form in (f"{{{name}}}", quote(f"{{{name}}}", safe="")):
                url = url.replace(form, quote(value, safe=""))
        return url
