"""Charts upon each other and below each other.

altair copies all that it puts together, with all that is inside, at every step; here nothing is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import altair as alt

Chart: TypeAlias = "alt.Chart | Together"


@dataclass(frozen=True, eq=False)
class Together:
    """Charts put together.

    Parameters
    ----------
    how
        ``layer`` or ``vconcat``, as in Vega-Lite.
    parts
        The charts, in order.
    more
        Other properties of the whole.
    """

    how: str
    parts: tuple[Chart, ...]
    more: Mapping[str, Any]

    def properties(self, **more: Any) -> "Together":
        """Return the same with other properties of the whole."""
        return replace(self, more={**self.more, **more})

    def resolve_scale(self, **channels: str) -> "Together":
        """Return the same, with the scales of these channels ``independent`` or ``shared``."""
        return self.properties(resolve={"scale": channels})


def layer(*parts: Chart) -> Together:
    """Put charts upon each other, the first at the bottom."""
    return Together("layer", parts, {})


def vconcat(*parts: Chart, spacing: float) -> Together:
    """Put charts below each other, so many pixels apart."""
    return Together("vconcat", parts, {"spacing": spacing})


def whole(chart: Chart) -> dict[str, Any]:
    """Return the Vega-Lite specification of all of it; what is drawn twice has its data once."""
    datasets: dict[str, Any] = {}
    made = _told(chart, {"top_level": False, "datasets": datasets})
    return {"$schema": alt.SCHEMA_URL, **made, "datasets": datasets}


def _told(chart: Chart, context: dict[str, Any]) -> dict[str, Any]:
    if isinstance(chart, Together):
        return {chart.how: [_told(part, context) for part in chart.parts], **chart.more}
    # Valid by test: checking every part takes longer than the drawing.
    made: dict[str, Any] = chart.to_dict(validate=False, context=context)
    return made
