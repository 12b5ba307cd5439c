# SPDX-License-Identifier: GPL-2.0-or-later
"""What is odd in an OpenStreetMap file: counted and told, not hidden."""
import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..errors import Notice
from ..limits import DATA_EDGE, SMALL_NETWORK
from ..streets import CutEnd, Kind
from .osm_values import count, length, speed

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
        ("osm_ways_cut", np.unique(way_of[streets.cut_end != CutEnd.NONE].astype(str)), {"distance": DATA_EDGE}),
        ("osm_nodes_doubled", _doubled(data.points), {}),
        ("osm_levels_meet", np.unique(way_of[_levels_meet(parts, streets.level)].astype(str)), {}),
        ("osm_crossing_without_node", np.unique(way_of[_unjoined(parts, streets)].astype(str)), {}),
        *_small_components(parts, streets, way_of),
        ("osm_foot_oneway", np.unique(way_of[_one_way_on_foot(ways)[parts.way] & streets.walkable].astype(str)), {}),
        ("osm_values_unread", *_unread(ways)),
    ]
    return [Notice(code, tuple(ids), {"count": len(ids), **values}) for code, ids, values in notices if len(ids)]


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
    """Small groups of walkable ways that hang on no other walkable way: one way of each, how many, how long in all.

    Those that hang on nothing at all, and those from which only what is closed to walkers leads on.
    """
    walkable = streets.walkable
    if not walkable.any():
        return []
    group, around = _groups(parts, walkable), _groups(parts, np.ones(len(parts), dtype=bool))
    length = parts.lines.lengths()
    total = np.bincount(group[walkable], weights=length[walkable])
    in_all = np.bincount(around[walkable], weights=length[walkable], minlength=around.max() + 1)
    of_group, first = np.unique(group[walkable], return_index=True)
    first = np.flatnonzero(walkable)[first]
    small = (total[of_group] < SMALL_NETWORK) & (total[of_group] < total.max())
    alone = np.isclose(total[of_group], in_all[around[first]])
    return [(code, np.unique(way_of[first[rows]].astype(str)),
             {"count": int(rows.sum()), "length": round(float(total[of_group[rows]].sum())), "limit": SMALL_NETWORK})
            for code, rows in (("osm_small_components", small & alone), ("osm_closed_off", small & ~alone))]


def _groups(parts, rows):
    """Number of the connected group of each part of the mask ``rows``, counted from 0; 0 elsewhere."""
    ends = np.concatenate([parts.start_node[rows], parts.end_node[rows]])
    _, place = np.unique(ends, return_inverse=True)
    start, end = place.reshape(2, -1)
    n = int(place.max()) + 1
    _, label = connected_components(coo_matrix((np.ones(len(start)), (start, end)), shape=(n, n)), directed=False)
    group = np.zeros(len(rows), dtype=np.int64)
    group[rows] = label[start]
    return group


def _one_way_on_foot(ways):
    """Mask of the ways that walkers may use in one direction only."""
    tags = ways.tags
    return tags.among("oneway:foot", ["yes", "1", "true", "-1", "reverse"]) | tags.among("foot:forward", ["no"]) | \
        tags.among("foot:backward", ["no"])


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
