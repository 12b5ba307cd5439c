# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole sample district, drawn from its plan."""
from dataclasses import dataclass

from ..barriers import Barriers
from ..country import load_country
from ..defaults import fill_crossing_defaults, fill_defaults
from ..places import Gates
from ..streets import Crossings, Streets
from .homes import Pupils, gates_of, homes_of
from .marks import (
    Rows,
    barriers_of,
    elements_of,
    judgements_of,
    paths_of,
    voices_of,
    waivers_of,
)
from .network import crossings_of, draw, streets_of
from .plan import load_plan


@dataclass(frozen=True, eq=False)
class District:
    """Everything that stands in the project file of the sample district.

    Attributes
    ----------
    crs : str
        Coordinate system.
    streets, crossings : Streets, Crossings
        As a run of ``networkfromlayers`` gives them: what the plan does not say is assumed, and marked so.
    gates : Gates
    grades, capacity : list
        Of the school of each gate.
    pupils : Pupils
    barriers : Barriers
    paths, elements, voices, judgements, waivers : Rows
    """

    crs: str
    streets: Streets
    crossings: Crossings
    gates: Gates
    grades: list
    capacity: list
    pupils: Pupils
    barriers: Barriers
    paths: Rows
    elements: Rows
    voices: Rows
    judgements: Rows
    waivers: Rows


def draw_district(plan=None, country="FI"):
    """Draw the sample district.

    Parameters
    ----------
    plan : Plan, optional
        The shipped one if not given.
    country : str
        Whose assumed values fill what the plan does not say.

    Returns
    -------
    District
        The same for the same plan, whatever the order of its rows.
    """
    plan = plan or load_plan()
    defaults = load_country(country).defaults
    drawn = draw(plan)
    streets = fill_defaults(streets_of(plan, drawn), defaults)
    crossings = fill_crossing_defaults(crossings_of(plan, drawn), defaults)
    gates, grades, capacity = gates_of(plan)
    paths = paths_of(plan, drawn)
    return District(plan.crs, streets, crossings, gates, grades, capacity, homes_of(plan, drawn),
                    barriers_of(plan), paths, elements_of(plan, paths), voices_of(plan),
                    judgements_of(plan, _places(streets, crossings)), waivers_of(plan))


def _places(streets, crossings):
    """A point on each street and crossing, by id."""
    middles = {}
    for row, name in enumerate(streets.street_id):
        line = streets.lines.line(row)
        middles[name] = line[len(line) // 2] if len(line) > 2 else line.mean(axis=0)
    return {**middles, **dict(zip(crossings.crossing_id, crossings.xy))}
