# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of the measures, as ``resources/tables/measure_figures.yaml`` writes them."""
from dataclasses import dataclass, fields
from functools import cache

from ..figures import RESOURCES, figure
from ..yaml_file import Number, document, load

FILE = RESOURCES / "tables" / "measure_figures.yaml"


@dataclass(frozen=True)
class MeasureFigures:
    """How far measures look and what they count as what; the meaning of each stands in the file."""

    least_gap: float
    crossing_gap: float
    look_along: float
    straight_on: float
    path_end: float
    eye_behind_kerb: float
    sight_step: float
    look_ahead: float
    point_radius: float
    decision_marker: float
    gate_reach: float
    drop_off: float
    cluster: float
    hot_spot: float
    in_crossing: float
    island_matters: float
    beside: float
    sign_colour: float
    ground_red: float


SCHEMA = document("measurefigures", {f.name: figure(Number(0)) for f in fields(MeasureFigures)})


@cache
def measure_figures():
    """The figures."""
    values = load(FILE, SCHEMA)
    return MeasureFigures(**{f.name: values[f.name] for f in fields(MeasureFigures)})
