"""Series, ensembles and footprints made for tests: time zero is 2022-01-01, hours count from it."""

from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
from hypothesis import strategies as st

from offswitch.detect import Edge
from offswitch.hazard import Segment, Shutdown
from offswitch.observations import SCHEMA, check_observations
from offswitch.parameters import Parameter, Parameters, parse_distribution
from offswitch.settings import Settings
from offswitch.timeline import Interval

T0 = datetime(2022, 1, 1, tzinfo=UTC)


def at(hours):
    return T0 + timedelta(hours=hours)


def hourly(hours, *cuts):
    """Mean of each hour of a series that is 1 but for cuts (start, end, level), in hours."""
    begins = np.arange(hours)
    level = np.ones(hours)
    for start, end, left in cuts:
        level -= (1 - left) * np.clip(np.minimum(begins + 1, end) - np.maximum(begins, start), 0, 1)
    return level


def observed(values, signal="all", **columns):
    """Observations of one series, an hour a step; NaN is unobserved."""
    known = [None if np.isnan(v) else float(v) for v in values]
    times = [at(hour) for hour in range(len(known))]
    given = {"time": times, "place": "KZ", "source": "a", "signal": signal, "value": known}
    given = {**dict.fromkeys(SCHEMA), **given, **columns}
    whole = {c: v if isinstance(v, list) else [v] * len(known) for c, v in given.items()}
    return check_observations(pl.DataFrame(whole, schema=SCHEMA))


def run(seed=1, draws=100, **fixed):
    """Parameters of a run; `x` and `y` place the truth between bounds."""
    anywhere = parse_distribution("uniform(0, 1)")
    rows = [Parameter(name, anywhere, "position", "assumed", "") for name in ("x", "y")]
    return Parameters(rows, Settings(seed=seed, draws=draws, fixed=fixed))


def edge(hour, minutes, kind="cut", **changed):
    """Make a published edge at `hour`, known to +- `minutes`."""
    given = {
        "id": f"{kind}-{hour}",
        "place": "KZ",
        "service": "all",
        "source": "a",
        "base": True,
        "seen_in": "KZ",
    }
    return Edge(kind=kind, time=at(hour), uncertainty_s=minutes * 60, **{**given, **changed})


def segment(start, end, severity, service="all", place="KZ", reach="none"):
    span = Interval(at(start), at(end))
    return Segment(place, service, reach, span, None if severity is None else np.array(severity))


def shutdown(*segments, **changed):
    given = {"name": "test", "origin": "scenario", "series": "stated", "sources": ("s",), **changed}
    return Shutdown(segments=segments, **given)


#: Stretches back to back: (hours, severity, or None where unobserved).
STRETCHES = st.lists(
    st.tuples(st.integers(1, 10), st.none() | st.floats(0, 1)), min_size=1, max_size=8
)


def laid_out(stretches, pieces=1):
    """Lay stretches end to end as a shutdown, each cut into as many equal pieces."""
    segments, begins = [], 0
    for hours, severity in stretches:
        cuts = [begins + hours * k / pieces for k in range(pieces + 1)]
        segments += [segment(*cuts[k : k + 2], severity) for k in range(pieces)]
        begins += hours
    return shutdown(*segments)
