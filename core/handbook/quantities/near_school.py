# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies near the gates of schools."""
import numpy as np
import shapely
from scipy.spatial import cKDTree

from ...network.locate import as_linestrings
from ...readings.beside import QUIET_SERVICE
from ..measure_figures import measure_figures
from ..measured import lacking, measured
from .registry import quantity

BAY = "E18"  # drop-off bay of the catalogue
TOUCH = 0.5  # m between a path and a driveway that it passes


@quantity("school_distance")
def school_distance(scene, subjects):
    """Metres from the nearest spot of a place to the nearest gate, as the crow flies."""
    gates = None if scene.schools is None else scene.schools.xy[np.isfinite(scene.schools.xy).all(axis=1)]
    if gates is None or not len(gates):
        return lacking("schools", subjects)
    tree = shapely.STRtree(shapely.points(gates))
    shapes = as_linestrings(subjects.lines)
    (row, _), away = tree.query_nearest(shapes, return_distance=True, all_matches=False)
    values = np.full(len(subjects), np.nan)
    values[row] = away
    return measured(values, ~np.isnan(values))


@quantity("approaches")
def approaches(scene, subjects):
    """School Paths that reach the gates of the school: one of their ends lies within 50 m of a gate."""
    if scene.paths is None:
        return lacking("paths", subjects)
    lines, reach = scene.paths.lines, measure_figures().gate_reach
    count = {}
    for school in dict.fromkeys(scene.schools.school_id.tolist()):
        gates = scene.schools.xy[scene.schools.school_id == school]
        tree = cKDTree(gates[np.isfinite(gates).all(axis=1)].reshape(-1, 2))
        near = np.minimum(tree.query(lines.starts)[0], tree.query(lines.ends)[0]) <= reach if tree.n else np.zeros(0)
        count[school] = len({str(value) for value, here in zip(scene.paths.path_id, near) if here})
    values = [float(count[school]) for school in scene.schools.school_id[subjects.row]]
    return measured(values, np.ones(len(subjects), dtype=bool))


@quantity("dropoff_conflicts")
def dropoff_conflicts(scene, subjects):
    """Places within 100 m of the gate where cars that bring children meet a School Path.

    Driveways and parking aisles that a path crosses, and drop-off bays (E18) of the layer of elements.
    """
    if scene.paths is None:
        return lacking("paths", subjects)
    spots = scene.once("dropoff_conflicts", lambda: _conflicts(scene))
    gates = scene.schools.xy[subjects.row]
    there = np.isfinite(gates).all(axis=1)
    values = np.zeros(len(subjects))
    if len(spots):
        found = cKDTree(spots).query_ball_point(np.where(there[:, None], gates, 0.0), measure_figures().drop_off,
                                                return_length=True)
        values = found.astype(float)
    return measured(values, there)


def _conflicts(scene):
    """Places where paths meet driveways, and drop-off bays."""
    streets = scene.streets
    quiet = np.flatnonzero(streets.motor & np.isin(streets.service, QUIET_SERVICE))
    roads, walks = as_linestrings(streets.lines.take(quiet)), as_linestrings(scene.paths.lines)
    walk, road = shapely.STRtree(roads).query(walks, predicate="dwithin", distance=TOUCH)
    along = {(path, street) for path, street in zip(scene.along.path.tolist(), scene.along.street.tolist())}
    keep = np.array([(path, street) not in along for path, street in zip(walk.tolist(), quiet[road].tolist())], bool)
    pieces = shapely.shortest_line(roads[road[keep]], walks[walk[keep]]) if keep.any() else np.empty(0, dtype=object)
    spots = shapely.get_coordinates(shapely.get_point(pieces, 0)) if len(pieces) else np.empty((0, 2))
    if scene.elements is not None:
        spots = np.concatenate([spots, scene.elements.xy[scene.elements.code.astype(str) == BAY]])
    return spots
