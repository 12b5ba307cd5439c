# SPDX-License-Identifier: GPL-2.0-or-later
"""Schools and their gates (network model, rule 14)."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..errors import Notice
from ..places import Gates
from ..streets import Kind
from .osm_access import closed_barriers
from .osm_areas import areas_with
from .osm_data import OsmAreas
from .osm_tables import tables
from .osm_tags import Tags

ON_BOUNDARY = 1.0   # m: a gate node this near the outline lies on it
SAME_GATE = 10.0    # m: ways that enter so close to each other enter by one gate
SLIVER = 2.0        # m: a way that runs along the outline and strays inside less than this does not enter


@dataclass(frozen=True, eq=False)
class Schools:
    """Schools with their gates.

    Attributes
    ----------
    gates : Gates
        One row per gate.
    grades : ndarray of object, shape (n,)
        Grades of the school of each gate, ``""`` where not known.
    """

    gates: Gates
    grades: np.ndarray


@dataclass(frozen=True, eq=False)
class _Walkable:
    """Ways on which a child may come to a school, ready to be searched."""

    lines: np.ndarray
    leads_in: np.ndarray
    tree: shapely.STRtree
    nodes: np.ndarray

    @classmethod
    def of(cls, streets, parts):
        rows = np.flatnonzero(streets.walkable & (streets.level >= 0))
        taken = parts.lines.take(rows)
        number = np.repeat(np.arange(len(taken)), np.diff(taken.first))
        lines = shapely.linestrings(taken.xy, indices=number) if len(rows) else np.empty(0, dtype=object)
        vertex = np.repeat(np.isin(np.arange(len(parts)), rows), np.diff(parts.lines.first))
        # grounds are often drawn to the middle of the street: streets and crossings of them lead past, not in
        leads_in = ((streets.kind >= Kind.SERVICE) & (streets.kind != Kind.CROSSING))[rows]
        return cls(lines, leads_in, shapely.STRtree(lines), np.unique(parts.node[vertex]))


def read_schools(data, streets, parts, rules):
    """Gates of all schools.

    Parameters
    ----------
    data : OsmData
        What the file holds.
    streets : Streets
        One row per part.
    parts : Parts
        The pieces of ways.
    rules : OsmRules
        Rules of the country.

    Returns
    -------
    schools : Schools
    notices : list of Notice
        Schools whose gates are guessed; schools cut by the edge of the data.
    """
    ids, names, grades, outlines, cut = _outlines(data, rules)
    walkable = _Walkable.of(streets, parts)
    gate_nodes = _gate_nodes(data.points, walkable)
    rows, places, guessed = [], [], []
    for row, outline in enumerate(outlines):
        found, is_guess = _gates(outline, walkable, gate_nodes)
        rows += [row] * len(found)
        places += list(found)
        guessed += [is_guess] * len(found)
    rows = np.array(rows, dtype=np.intp)
    gates = Gates(ids[rows], names[rows], np.array(places, dtype=float).reshape(-1, 2), np.array(guessed, dtype=bool))
    return Schools(gates, grades[rows]), _notices(ids, names, rows, gates.guessed, cut)


def _notices(ids, names, rows, guessed, cut):
    lost = np.setdiff1d(np.arange(len(ids)), rows)
    told = {"osm_gates_guessed": np.unique(rows[guessed]), "osm_school_cut": np.flatnonzero(cut),
            "osm_school_without_way": lost}
    return [Notice(code, tuple(ids[at]), {"count": len(at), "names": [name for name in names[at] if name]})
            for code, at in told.items() if len(at)]


def _is_school(tags):
    return tags.among("amenity", ["school"])


def _outlines(data, rules):
    """Ids, names, grades, outlines (or points) of the schools, and which outlines are cut."""
    areas, cut = areas_with(data, _is_school)
    areas, kept = _one_per_school(areas)
    cut = cut[kept]
    points = data.points.take(_is_school(data.points.tags))
    spots = shapely.points(points.xy)
    inside = np.zeros(len(points), dtype=bool)
    if len(areas) and len(points):
        inside[shapely.STRtree(areas.shape).query(spots, predicate="intersects")[0]] = True
    points, spots = points.take(~inside), spots[~inside]
    ids = np.concatenate([areas.area_id, points.node_id])
    tags = [*areas.tags.rows, *points.tags.rows]
    names, grades = (np.empty(len(ids), dtype=object) for _ in range(2))
    names[:] = [next((t[key] for key in rules.names if key in t), "") for t in tags]
    grades[:] = [_grades(t, name, rules) for t, name in zip(tags, names)]
    return ids, names, grades, np.concatenate([areas.shape, spots]), np.r_[cut, np.zeros(len(points), dtype=bool)]


def _one_per_school(areas):
    """Schools mapped as grounds and as building taken together, and the rows that are kept.

    An area within another one is that school if it has the same name, or one of them has none; what the outer one
    does not say is taken from it.
    """
    if not len(areas):
        return areas, np.empty(0, dtype=np.intp)
    inner, outer = shapely.STRtree(areas.shape).query(areas.shape, predicate="covered_by")
    equal = shapely.equals(areas.shape[inner], areas.shape[outer])
    names = areas.tags.column("name")
    same = (names[inner] == names[outer]) | (names[inner] == "") | (names[outer] == "")
    nested = (inner != outer) & same & (~equal | (inner > outer))
    rows = list(areas.tags.rows)
    for i, o in sorted(zip(inner[nested].tolist(), outer[nested].tolist())):
        rows[o] = {**areas.tags.rows[i], **rows[o]}
    kept = np.setdiff1d(np.arange(len(areas)), inner[nested])
    return OsmAreas(areas.area_id[kept], Tags([rows[row] for row in kept]), areas.shape[kept]), kept


def _grades(tags, name, rules):
    """Grades from ``grades``, ``isced:level`` or the school's name."""
    if tags.get("grades"):
        return tags["grades"]
    by_level = rules.grades or {}
    level = tags.get("isced:level", "").replace(" ", "")
    if level in by_level:
        return by_level[level]
    known = [by_level[part] for part in level.split(";") if part in by_level]
    if known:
        return ", ".join(known)
    return next((grades for word, grades in (rules.grades_by_name or {}).items() if word in name.lower()), "")


def _gate_nodes(points, walkable):
    """Mapped gates and entrances that a walkable way reaches and that are not locked."""
    tags = points.tags
    gate = tags.among("barrier", tables().lists["gates"]) | (tags.has("entrance") & ~tags.among("entrance", ["no"]))
    return points.take(gate & np.isin(points.node, walkable.nodes) & ~closed_barriers(tags)).xy


def _gates(outline, walkable, gate_nodes):
    """Places of the gates of one school, and whether they are guessed."""
    if not len(walkable.lines):
        return np.empty((0, 2)), True
    near = walkable.lines[walkable.tree.query_nearest(outline, all_matches=False)]
    nearest = shapely.get_coordinates(shapely.shortest_line(near, outline))[:1]
    if shapely.get_dimensions(outline) < 2:
        return nearest, True
    boundary = shapely.boundary(outline)
    mapped = gate_nodes[shapely.dwithin(boundary, shapely.points(gate_nodes), ON_BOUNDARY)] if len(gate_nodes) else []
    if len(mapped):
        return _apart(mapped), False
    entered = _entries(outline, boundary, walkable)
    return (_apart(entered) if len(entered) else nearest), True


def _entries(outline, boundary, walkable):
    """Where walkable ways come in over the outline, or end at it; streets only where nothing quieter does."""
    rows = walkable.tree.query(boundary, predicate="intersects")
    quiet = rows[walkable.leads_in[rows]]
    lines = walkable.lines[quiet if len(quiet) else rows]
    hits = shapely.intersection(lines, boundary)
    inside = shapely.length(shapely.intersection(lines, outline)) - shapely.length(hits)
    # a way that ends at the outline leads to it; one that runs along it, or cuts a corner, does not
    ends_there = shapely.touches(lines, outline) & (shapely.length(hits) == 0)
    hits = hits[(inside > SLIVER) | ends_there]
    ends = shapely.get_parts(hits)
    shared = shapely.get_dimensions(ends) == 1  # a way runs along the outline and then goes in: where that begins
    ends[shared] = shapely.boundary(ends[shared])
    return shapely.get_coordinates(ends)


def _apart(xy):
    """Places no nearer to each other than ``SAME_GATE``, in a fixed order."""
    kept = []
    for place in sorted(map(tuple, xy)):
        if all((place[0] - x) ** 2 + (place[1] - y) ** 2 > SAME_GATE ** 2 for x, y in kept):
            kept.append(place)
    return np.array(kept)
