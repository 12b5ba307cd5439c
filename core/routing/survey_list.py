"""What to record at which street and which crossing, so that undecided homes can be decided."""
from dataclasses import dataclass

from ..streets import Source
from .summary import to_survey
from .survey import AT_CROSSING, assumed_at

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
    found = {}
    street, crossing, home = (column[rows].tolist() for column in (elements.street, elements.crossing, elements.home))
    for i, names in enumerate(assumed_at(routes, elements, rows, scenario)):
        for name in names:
            place = (street[i], crossing[i]) if name in AT_CROSSING else (street[i], -1)
            first, attributes, homes = found.setdefault(place, (int(rows[i]), {}, set()))
            attributes.update(dict.fromkeys(_fields(routes.network.streets, street[i], name)))
            homes.add(home[i])
    pupils = routes.homes.pupils
    places = [Place(*place, tuple(attributes), row, float(pupils[sorted(homes)].sum()))
              for place, (row, attributes, homes) in found.items()]
    return sorted(places, key=lambda one: (-one.pupils, one.street, one.crossing))


def _fields(streets, street, name):
    """Fields of an attribute: of a footway both sides that are assumed."""
    if name != "footway":
        return (name,)
    return tuple(side for side in FOOTWAYS if getattr(streets, side).source[street] == Source.DEFAULT)
