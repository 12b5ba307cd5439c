# SPDX-License-Identifier: GPL-2.0-or-later
"""What to record at which street and which crossing, so that undecided homes can be decided."""
from dataclasses import dataclass

import numpy as np

from ..streets import Source
from .summary import to_survey
from .survey import AT_CROSSING, assumed_at, piece_sides

FOOTWAYS = ("footway_left", "footway_right")


@dataclass(frozen=True)
class Place:
    """A street or a mapped crossing to be surveyed.

    Attributes
    ----------
    street : int
        Row of the street, also of the one that is crossed.
    crossing : int
        Row of the crossing, -1 where the street is to be surveyed.
    attributes : tuple of str
        Fields of the layer that are assumed there and bear on the class.
    row : int
        Row of ``Elements`` that shows the place.
    pupils : float
        Pupils whose answer can change.
    """

    street: int
    crossing: int
    attributes: tuple
    row: int
    pupils: float


def survey_list(routes, elements, scenario):
    """Places to be surveyed, the one that most pupils wait for first.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements
    scenario : str
        ``"DAYLIGHT"``, ``"DARK"`` or ``"WINTER"``.

    Returns
    -------
    list of Place
        What is assumed of the street and what of the crossing on it are two places.
    """
    rows = to_survey(routes, elements)
    shown, spot = _spots(routes, elements, rows)
    found = {}  # street and crossing -> number of the place, row that shows it, attributes
    at = np.full((2, len(shown)), -1)  # place of each spot on the street, and at the crossing
    for number, names in enumerate(assumed_at(routes, elements, shown, scenario)):
        row = shown[number]
        for name in names:
            over = name in AT_CROSSING
            key = int(elements.street[row]), int(elements.crossing[row]) if over else -1
            place, _, attributes = found.setdefault(key, (len(found), int(row), {}))
            attributes[name] = True
            at[int(over), number] = place
    pupils = _pupils(routes, np.concatenate(at[:, spot]), np.tile(elements.home[rows], 2), len(found))
    places = [Place(*key, _fields(routes.network.streets, key[0], names), row, float(pupils[place]))
              for key, (place, row, names) in found.items()]
    return sorted(places, key=lambda one: (-one.pupils, one.street, one.crossing))


def _spots(routes, elements, rows):
    """Rows that show the spots (sides of streets, steps over them), and the number of the spot of each row given."""
    side = piece_sides(routes.network, elements, rows)
    code = (elements.crossing[rows] + 1) * len(routes.network.streets) + elements.street[rows]
    _, first, spot = np.unique(code * 8 + elements.step[rows] * 4 + side + 1, return_index=True, return_inverse=True)
    return rows[first], spot.reshape(-1)


def _pupils(routes, place, home, n):
    """Pupils who meet each of ``n`` places; every home counts once."""
    met = np.unique(np.column_stack([place, home])[place >= 0], axis=0)
    return np.bincount(met[:, 0], weights=routes.homes.pupils[met[:, 1]], minlength=n)


def _fields(streets, street, names):
    """Fields of attributes: of a footway both sides that are assumed."""
    return tuple(field for name in names for field in ((name,) if name != "footway" else (
        side for side in FOOTWAYS if getattr(streets, side).source[street] == Source.DEFAULT)))
