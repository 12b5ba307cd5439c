"""What is odd in an OpenStreetMap file: counted and told, not hidden."""
import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..errors import Notice
from ..streets import Kind
from .osm_values import count, length, speed

EDGE = 20         # m: a way that ends this near the edge of the data is cut by it (network model, rule 4)
SMALL = 200       # m: connected ways of less length in all are told
WORDS_OF_SPEED = ("none", "signals", "walk", "variable")
NUMBERS = {"maxspeed": lambda text: 0 if ":" in text or text in WORDS_OF_SPEED else speed(text),
           "width": length, "lanes": count}


def oddities(data, ways, parts, streets):
    """Notices about a file.

    Parameters
    ----------
    data : OsmData
        What the file holds.
    ways : OsmWays
        Ways that became streets.
    parts : Parts
        Their pieces.
    streets : Streets
        One row per piece.

    Returns
    -------
    list of Notice
    """
    way_of = ways.way_id[parts.way]
    notices = [
        ("osm_ways_cut", np.unique(way_of[_cut(parts, data.bounds)].astype(str)), {"distance": EDGE}),
        ("osm_nodes_doubled", _doubled(data.points), {}),
        ("osm_levels_meet", np.unique(way_of[_levels_meet(parts, streets.level)].astype(str)), {}),
        ("osm_crossing_without_node", np.unique(way_of[_unjoined(parts, streets)].astype(str)), {}),
        ("osm_small_components", *_small_components(parts, streets, way_of)),
        ("osm_values_unread", *_unread(ways)),
    ]
    return [Notice(code, tuple(ids), {"count": len(ids), **values}) for code, ids, values in notices if len(ids)]


def _cut(parts, bounds):
    """Rows of the parts that end in the open at the edge of the data, or outside it."""
    if bounds is None or not len(parts):
        return np.empty(0, dtype=np.int64)
    _, place, uses = np.unique(parts.node, return_inverse=True, return_counts=True)
    ends = np.column_stack([parts.lines.first[:-1], parts.lines.first[1:] - 1])
    xy = parts.lines.xy[ends]
    west, south, east, north = bounds
    near = (xy[..., 0] < west + EDGE) | (xy[..., 0] > east - EDGE) | (xy[..., 1] < south + EDGE) | \
        (xy[..., 1] > north - EDGE)
    return np.flatnonzero((near & (uses[place[ends]] == 1)).any(axis=1))


def _doubled(points):
    """Ids of nodes with tags that lie at one coordinate with another one."""
    _, place, uses = np.unique(points.node, return_inverse=True, return_counts=True)
    return np.sort(points.node_id[uses[place] > 1].astype(str)) if len(points) else ()


def _levels_meet(parts, level):
    """Rows of parts of two levels that go through one node: a bridge joined to what runs below it."""
    ends = np.concatenate([parts.start_node, parts.end_node])
    row = np.tile(np.arange(len(parts)), 2)
    pair, here = np.unique(np.column_stack([ends, level[row]]), axis=0, return_counts=True)
    through = pair[here >= 2, 0]
    node, levels = np.unique(through, return_counts=True)
    return np.unique(row[np.isin(ends, node[levels >= 2])])


def _unjoined(parts, streets):
    """Rows of crossing ways that cross a motor street at its level without a node."""
    across = np.flatnonzero((streets.kind == Kind.CROSSING) & streets.walkable)
    motor = np.flatnonzero(streets.motor)
    if not len(across) or not len(motor):
        return across[:0]
    lines = [shapely.linestrings(t.xy, indices=np.repeat(np.arange(len(t)), np.diff(t.first)))
             for t in (parts.lines.take(across), parts.lines.take(motor))]
    a, b = shapely.STRtree(lines[1]).query(lines[0], predicate="crosses")
    same = streets.level[across[a]] == streets.level[motor[b]]
    return across[a[same]]


def _small_components(parts, streets, way_of):
    """One way of each small group of walkable ways that hangs on nothing else, and their length in all."""
    rows = np.flatnonzero(streets.walkable)
    node = np.concatenate([parts.start_node[rows], parts.end_node[rows]])
    _, place = np.unique(node, return_inverse=True)
    n = int(place.max()) + 1 if len(place) else 0
    graph = coo_matrix((np.ones(len(rows)), (place[:len(rows)], place[len(rows):])), shape=(n, n))
    number, label = connected_components(graph, directed=False) if n else (0, np.empty(0, dtype=np.int64))
    component = label[place[:len(rows)]]
    total = np.bincount(component, weights=parts.lines.lengths()[rows], minlength=number)
    small = np.flatnonzero(total < SMALL)
    small = small[total[small] < total.max(initial=0)]
    _, first = np.unique(component, return_index=True)
    return np.sort(way_of[rows[first[small]]].astype(str)), {"length": round(float(total[small].sum())), "limit": SMALL}


def _unread(ways):
    """Ids of the ways with numbers that cannot be read, and which texts those are."""
    texts, bad = {}, np.zeros(len(ways), dtype=bool)
    for key, parse in NUMBERS.items():
        column = ways.tags.column(key)
        unread = {text for text in set(column) if text and parse(text) is None}
        if unread:
            bad |= ways.tags.among(key, unread)
            texts[key] = sorted(unread)
    return np.sort(ways.way_id[bad].astype(str)) if bad.any() else (), {"texts": texts}
