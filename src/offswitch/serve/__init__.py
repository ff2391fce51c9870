"""The service: the package's studies over HTTP, and a page that shows them."""

from typing import TYPE_CHECKING

from offswitch.serve.config import Config, Limits

if TYPE_CHECKING:
    from fastapi import FastAPI

__all__ = ["Config", "Limits", "create_app"]


def create_app(config: Config) -> "FastAPI":
    """Make the service.

    ``app.state`` holds ``config``, ``shelf`` (cases and assessments), ``answers``, ``jobs`` and
    ``metrics``.
    """
    from offswitch.serve.app import make_app  # it brings the web framework

    return make_app(config)
