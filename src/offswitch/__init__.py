"""Measure what happens when a country's internet is turned off.

>>> import offswitch as off
>>> found = off.assess("kazakhstan-2022", draws=500)
>>> [outage.service for outage in found.network.detections[0].outages][:2]
['all', 'all']
"""

from importlib import import_module
from typing import Any

_HOME = {
    "Assessment": "offswitch.assessment",
    "Case": "offswitch.case",
    "CaseError": "offswitch.errors",
    "Claim": "offswitch.claims",
    "DataError": "offswitch.errors",
    "Estimate": "offswitch.estimate",
    "Exposure": "offswitch.impact",
    "ImpactFunction": "offswitch.impact",
    "Interval": "offswitch.timeline",
    "ModelError": "offswitch.errors",
    "OffswitchError": "offswitch.errors",
    "Outage": "offswitch.detect",
    "Parameter": "offswitch.parameters",
    "Settings": "offswitch.settings",
    "Shutdown": "offswitch.hazard",
    "Source": "offswitch.provenance",
    "Verdict": "offswitch.claims",
    "assess": "offswitch.assessment",
    "assessment_dict": "offswitch.report",
    "assessment_tables": "offswitch.report.table_files",
    "check_claims": "offswitch.assessment",
    "citation": "offswitch.report.citation",
    "embedded_cases": "offswitch.case",
    "new_case": "offswitch.case",
    "open_lake": "offswitch.lake",
    "read_case": "offswitch.case",
    "render_html": "offswitch.report.html",
    "render_markdown": "offswitch.report.markdown",
    "render_pdf": "offswitch.report.pdf",
    "render_summary": "offswitch.report.news",
    "render_terminal": "offswitch.report",
    "window": "offswitch.assessment.window",
}
__all__ = sorted(_HOME)  # loaded when first used, so that `--help` answers at once


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'offswitch' has no attribute '{name}'")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return __all__
