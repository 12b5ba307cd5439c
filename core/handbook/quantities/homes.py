# SPDX-License-Identifier: GPL-2.0-or-later
"""What the routes say of every home."""
import numpy as np

from ..measured import lacking, measured
from .registry import quantity

ALONE = ("served", "served_over_detour", "too_long", "at_school")  # a way that the child may use alone was found
NONE = ("blocked", "unreachable")
COMPANY = "PA"  # the profile of the accompanied child


def reach_of_homes(scene):
    """Whether the child of each home comes to school: ``yes``, ``accompanied``, ``no``.

    Every row of the home counts, to school and from school; ``accompanied`` where the way alone is closed and the
    profile PA has one. A home that no row names, or that was not tied to a street or is undecided, is not known.
    """
    return scene.once("reach_of_homes", lambda: _reach(scene.homes, scene.routes))


def _reach(homes, routes):
    home = _rows_of(homes, routes)
    here, company = home >= 0, routes.profile == COMPANY
    n = len(homes)

    def counted(rows):
        return np.bincount(home[here & rows], minlength=n)

    ours = np.isin(routes.status.astype(str), ALONE)
    closed = np.isin(routes.status.astype(str), NONE)
    alone, shut, rows = counted(ours & ~company), counted(closed & ~company), counted(~company)
    taken, not_taken, with_ = counted(ours & company), counted(closed & company), counted(company)
    only_company = (rows == 0) & (with_ > 0)
    yes = (rows > 0) & (alone == rows)
    barred = (shut > 0) | only_company
    accompanied = barred & (with_ > 0) & (taken == with_)
    no = (shut > 0) & ((with_ == 0) | (not_taken > 0))
    known = yes | accompanied & (shut > 0) | no
    words = np.select([yes, accompanied, no], ["yes", "accompanied", "no"], "")
    return measured(words, known, np.where(rows + with_ == 0, "no_route_row", "undecided"))


def _rows_of(homes, routes):
    number = {str(value): row for row, value in enumerate(homes.home_id)}
    return np.array([number.get(str(value), -1) for value in routes.home_id], dtype=np.int64)


@quantity("reached")
def reached(scene, subjects):
    """Whether a route to school was found: alone, accompanied only, or none."""
    if scene.routes is None:
        return lacking("routes", subjects)
    found = reach_of_homes(scene)
    return measured(found.values[subjects.row], found.known[subjects.row], found.why[subjects.row])


@quantity("route_length")
def route_length(scene, subjects):
    """Length of the route of a child that walks alone, m; the longer of the ways there and back."""
    if scene.routes is None:
        return lacking("routes", subjects)
    return _longest(scene, subjects, scene.routes.length)


@quantity("route_detour")
def route_detour(scene, subjects):
    """Length of the route to the shortest way, of a child that walks alone."""
    if scene.routes is None:
        return lacking("routes", subjects)
    with np.errstate(divide="ignore", invalid="ignore"):
        return _longest(scene, subjects, scene.routes.length / scene.routes.shortest_length)


def _longest(scene, subjects, values):
    """Greatest value of the rows of each home that lead to school alone; known where every row has one."""
    routes = scene.routes
    home = _rows_of(scene.homes, routes)
    alone = (home >= 0) & (routes.profile != COMPANY)
    there = alone & np.isin(routes.status.astype(str), ALONE) & np.isfinite(values)
    greatest = np.full(len(scene.homes), -np.inf)
    np.maximum.at(greatest, home[there], values[there])
    rows, found = (np.bincount(home[mask], minlength=len(scene.homes)) for mask in (alone, there))
    known = (rows > 0) & (rows == found)
    return measured(greatest[subjects.row], known[subjects.row],
                    np.where(rows == 0, "no_route_row", "no_route")[subjects.row])
