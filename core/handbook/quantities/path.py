# SPDX-License-Identifier: GPL-2.0-or-later
"""A path as a whole: whether it is unbroken, what it crosses, how much is known of it."""
import numpy as np
import shapely

from ...lines import Lines
from ...network.locate import as_linestrings
from ...paths.meetings import pairs_of
from ...streets import FIRST_FOOT_KIND, Kind
from ..measure_figures import measure_figures
from ..measured import lacking, measured, of_side
from ..stretches import stretches
from ..subjects import Subjects, subjects_of
from .along import FOOTWAYS
from .homes import reach_of_homes
from .registry import quantity
from .traffic import speed_of

BESIDE = 1.0  # m between a crossing and the piece of path that leads over it


@quantity("gap")
def gap(scene, subjects):
    """Metres of each hole in a path; 0 for a path that has none.

    A hole lies between two pieces of one path that do not touch, and where a piece runs along no way that may be
    walked. What lies beside no way at an end of a path, up to 25 m from the last way to a door or a yard, is none; nor
    is a short one in which the path crosses a street.
    """
    path, line = _between_pieces(scene.paths)
    more_path, more = _off_the_streets(scene)
    rows, lines = np.r_[path, more_path].astype(np.int64), [*line, *more]
    broken = set(scene.paths.path_id[rows].tolist())
    _, first = np.unique([str(value) for value in scene.paths.path_id], return_index=True)
    whole = np.array([row for row in np.sort(first) if scene.paths.path_id[row] not in broken], dtype=np.int64)
    places = Subjects.of("paths", scene.paths.path_id[np.r_[rows, whole]],
                         Lines.from_list([*lines, *(scene.paths.lines.line(row) for row in whole)]),
                         path=np.r_[rows, whole], row=np.r_[rows, whole])
    values = places.length.copy()
    values[len(rows):] = 0.0
    return measured(values, np.ones(len(places), dtype=bool), subjects=places)


def _between_pieces(paths):
    """Shortest lines that would join the pieces of each path, and the row of a piece."""
    rows, found, shapes = [], [], as_linestrings(paths.lines)
    texts = np.array([str(value) for value in paths.path_id])
    for value in np.unique(texts).tolist():
        mine = np.flatnonzero(texts == value)
        joined, left = [mine[0]], list(mine[1:])
        while left:  # pieces are few
            away = shapely.distance(shapes[joined][:, None], shapes[left][None, :])
            a, b = np.unravel_index(np.argmin(away), away.shape)
            if away[a, b] > measure_figures().least_gap:
                rows.append(left[b])
                found.append(shapely.get_coordinates(shapely.shortest_line(shapes[joined[a]], shapes[left[b]])))
            joined.append(left.pop(b))
    return rows, found


def _off_the_streets(scene):
    """Pieces of paths along no way that may be walked, and their paths."""
    along, length = scene.along, scene.paths.lines.lengths()
    open_ = scene.streets.walkable[along.street]
    order = np.lexsort((along.begin, along.path))
    order = order[open_[order]]
    rows, begins, ends = [], [], []
    for path in range(len(length)):
        mine = order[along.path[order] == path]
        begins.append(np.r_[0, np.maximum.accumulate(along.end[mine])])
        ends.append(np.r_[along.begin[mine], length[path]])
        rows.append(np.full(len(mine) + 1, path))
    if not rows:
        return [], []
    rows, begins, ends = (np.concatenate(c) for c in (rows, begins, ends))
    at_end = ((begins <= 0) | (ends >= length[rows])) & (ends - begins <= measure_figures().path_end)
    hole = (ends - begins > measure_figures().least_gap) & ~at_end & ~_over_street(scene.crossed, rows, begins, ends)
    lines = stretches(scene.paths.lines, rows[hole], begins[hole], ends[hole])
    return rows[hole], [lines.line(row) for row in range(len(lines))]


def _over_street(crossed, rows, begins, ends):
    """Mask of the short pieces in which a path crosses a street."""
    piece, at = pairs_of(rows, crossed.path)
    inside = (crossed.station[at] >= begins[piece] - BESIDE) & (crossed.station[at] <= ends[piece] + BESIDE)
    return (np.bincount(piece[inside], minlength=len(rows)) > 0) & (ends - begins <= measure_figures().crossing_gap)


@quantity("crossings_per_km")
def crossings_per_km(scene, subjects):
    """Crossings of streets of kind tertiary and above on a kilometre of the path; those that share a place are one."""
    found = scene.crossed
    major = (found.street >= 0) & (scene.streets.kind[np.maximum(found.street, 0)] <= Kind.TERTIARY)
    at = np.unique(np.column_stack([found.path, found.place])[major], axis=0)[:, 0]
    count = np.bincount(at, minlength=len(scene.paths))[subjects.path]
    return measured(count / np.maximum(subjects.length / 1000, 1e-9), subjects.length > 0)


@quantity("coverage")
def coverage(scene, subjects):
    """Share of the length on which footway and speed limit (or v85) are known, %; what is assumed is not known.

    A way without motor traffic is known by its kind; a piece along no street of the layer is not.
    """
    places = subjects_of(scene, "streets")
    known = of_side(scene, places, "footway", FOOTWAYS).known & speed_of(scene, places).known
    known |= scene.streets.kind[places.street] >= FIRST_FOOT_KIND
    metres = np.bincount(places.path, weights=(places.end - places.begin) * known, minlength=len(scene.paths))
    return measured(np.minimum(100 * metres[subjects.path] / np.maximum(subjects.length, 1e-9), 100),
                    subjects.length > 0)


@quantity("unreached_share")
def unreached_share(scene, subjects):
    """Share of the pupils of the path's school whom no route reaches, not even accompanied, %."""
    if scene.routes is None or scene.homes is None:
        return lacking("routes" if scene.routes is None else "homes", subjects)
    reach = reach_of_homes(scene)
    schools, pupils = scene.homes.school_id, scene.homes.pupils
    values, known = np.full(len(subjects), np.nan), np.zeros(len(subjects), dtype=bool)
    for row, path in enumerate(subjects.path.tolist()):
        school = scene.paths.school_id[path]
        mine = np.ones(len(schools), dtype=bool) if school is None else schools == school
        total = pupils[mine].sum()
        known[row] = total > 0 and reach.known[mine].all()
        values[row] = 100 * pupils[mine & (reach.values == "no")].sum() / total if total > 0 else np.nan
    return measured(values, known, "routes_not_known")

