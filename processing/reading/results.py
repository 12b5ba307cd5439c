# SPDX-License-Identifier: GPL-2.0-or-later
"""What other algorithms gave, as the check reads it: routes, flows; and what hides children: obstacles."""
import numpy as np

from ...core.handbook.scene import Flows, Obstacles, Routes
from . import columns, metric
from .source import open_source, read_rows
from .telling import Teller

ROUTE_FIELDS = ("home_id", "profile", "status", "length", "shortest_length")


def read_routes(algorithm, parameters, context, feedback, homes=None, name="ROUTES"):
    """The routes of a parameter, None where they are not given.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    homes : Homes, optional
        The homes; ``home_id`` of the routes is given in the type it has there.
    name : str
        Name of the parameter.

    Returns
    -------
    Routes or None
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return None
    rows = read_rows(source, ROUTE_FIELDS, feedback)
    numbers = {field: columns.numbers(rows.column(field))[0] for field in ("length", "shortest_length")}
    home_id = [None if value == "" else value for value in rows.column("home_id")]
    known = dict.fromkeys(home_id if homes is None else homes.home_id)
    return Routes(home_id=columns.match_ids(home_id, known), profile=columns.texts(rows.column("profile")),
                  status=_objects([columns.key(value) for value in rows.column("status")]), **numbers)


def read_flows(algorithm, parameters, context, feedback, streets, crossings):
    """Children who pass, from ``FLOWS_STREETS`` and ``FLOWS_CROSSINGS``; None where neither is given.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    streets, crossings : Streets, Crossings
        What the flows are on.

    Returns
    -------
    Flows or None
    """
    sources = [open_source(algorithm, parameters, name, context) for name in ("FLOWS_STREETS", "FLOWS_CROSSINGS")]
    if sources == [None, None]:
        return None
    along, over = np.full((len(streets), 2), np.nan), np.full(len(crossings), np.nan)
    if sources[0] is not None:
        rows = read_rows(sources[0], ("street_id", "side", "pupils"), feedback)
        side = [{"left": [0], "right": [1]}.get(columns.key(value), [0, 1]) for value in rows.column("side")]
        for sides, at, pupils in zip(side, _rows(rows, "street_id", streets.street_id), _pupils(rows, feedback)):
            along[np.ix_(at, sides)] = pupils
    if sources[1] is not None:
        rows = read_rows(sources[1], ("crossing_id", "pupils"), feedback)
        for at, pupils in zip(_rows(rows, "crossing_id", crossings.crossing_id), _pupils(rows, feedback)):
            over[at] = pupils
    return Flows(streets=along, crossings=over)


def read_obstacles(algorithm, parameters, context, feedback, crs, name="OBSTACLES"):
    """What hides a child from a driver: buildings, hedges, parked cars; None where not given.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    crs : QgsCoordinateReferenceSystem
        CRS of the streets, to which the shapes are brought.
    name : str
        Name of the parameter.

    Returns
    -------
    Obstacles or None
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return None
    import shapely

    rows = read_rows(source, (), feedback)
    shapes = shapely.force_2d(shapely.from_wkb(np.array(rows.wkb, dtype=object), on_invalid="ignore"))
    there = ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    Teller(rows, feedback).tell("geometry_missing", np.flatnonzero(~there))
    shapes = shapely.transform(shapes[there], lambda xy: metric.transform(xy, rows.crs, crs, context)[0])
    return Obstacles(shapes=shapes)


def _rows(rows, field, known):
    """For each row of a table the rows of a layer that have its id."""
    at = {}
    for row, value in enumerate(known):
        at.setdefault(columns.key(value), []).append(row)
    at.pop("", None)
    return [at.get(columns.key(value), []) for value in rows.column(field)]


def _pupils(rows, feedback):
    pupils, bad = columns.numbers(rows.column("pupils"))
    Teller(rows, feedback).field("number_unreadable", bad, "pupils")
    return pupils.tolist()


def _objects(values):
    result = np.empty(len(values), dtype=object)
    result[:] = values
    return result
