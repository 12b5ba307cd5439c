# SPDX-License-Identifier: GPL-2.0-or-later
"""Routes layer -> the walks of pupils to school."""
import numpy as np

from ...core.errors import SchoolPathError
from ...core.paths.walks import Walks
from . import columns
from .source import open_source, read_rows
from .streets import metric_lines
from .telling import Teller

FIELDS = ("home_id", "school_id", "status", "direction")
LEADING = ("served", "served_over_detour", "too_long", "")  # the other statuses say that the way is closed


def read_walks(algorithm, parameters, context, feedback, name="ROUTES", homes="HOMES"):
    """The routes of a parameter, as walks to school.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    name, homes : str
        Names of the parameters of the routes, and of the homes, which say how many pupils take each; may be empty.

    Returns
    -------
    Walks, QgsCoordinateReferenceSystem
        Routes that are closed to the child are left out, and told. Of routes in both directions those to school count;
        routes from school alone are turned round.

    Raises
    ------
    SchoolPathError
        No route can be used.
    """
    rows = read_rows(open_source(algorithm, parameters, name, context), FIELDS, feedback)
    teller = Teller(rows, feedback)
    lines, row, crs = metric_lines(rows, context, teller)
    status = np.array([columns.key(value) for value in rows.column("status")], dtype=object)
    closed = ~np.isin(status.astype(str), LEADING)
    teller.tell("routes_closed", np.flatnonzero(closed))
    back = np.array([columns.key(value) == "from_school" for value in rows.column("direction")], dtype=bool)
    keep = ~closed[row] & (~back[row] | back.all())
    if not keep.any():
        raise SchoolPathError("routes_none", layer=rows.title)
    lines, row = lines.take(np.flatnonzero(keep)), row[keep]
    school, home = np.empty(len(rows), dtype=object), np.empty(len(rows), dtype=object)
    school[:] = [None if value == "" else value for value in rows.column("school_id")]
    home[:] = rows.column("home_id")
    pupils = _pupils(algorithm, parameters, context, feedback, homes, home)
    return Walks(home[row], school[row], pupils[row], lines.reversed() if back.all() else lines), crs


def _pupils(algorithm, parameters, context, feedback, name, home_id):
    """Pupils of the home that each route comes from; 1 where nothing is said."""
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return np.ones(len(home_id))
    rows = read_rows(source, ("home_id", "pupils"), feedback)
    teller = Teller(rows, feedback)
    ids, empty = columns.ids(rows.column("home_id"), rows.fid)
    teller.id_field("home_id", empty)
    count, bad = columns.numbers(rows.column("pupils"))
    teller.field("number_unreadable", bad, "pupils")
    known = {columns.key(home): value for home, value in zip(ids, np.where(np.isnan(count), 1, count).tolist())}
    return np.array([known.get(columns.key(home), 1.0) for home in home_id], dtype=float)
