"""An assessment as terminal text and as JSON. Nothing is computed here."""

from offswitch.report.json import assessment_dict, json_schema
from offswitch.report.terminal import render_terminal

__all__ = ["assessment_dict", "json_schema", "render_terminal"]
