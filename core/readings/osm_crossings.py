# SPDX-License-Identifier: GPL-2.0-or-later
"""Crossings of OpenStreetMap, mapped as nodes, as ways, or as both (network model, rule 2)."""
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from ..errors import Notice
from ..streets import MISSING, Attribute, CrossingKind, Crossings, Kind, SignalPhase, Source, YesNo
from .osm_crossing_tags import facts, merge, rail_facts

STOP_LINE_REACH = 25.0  # m along the street: signals at the stop line are the crossing's (network model, rule 8)
RAIL_NODES = ("level_crossing", "crossing", "tram_level_crossing", "tram_crossing")
TRAM_RAILS = ("tram",)
HEAVY_RAILS = ("rail", "light_rail", "narrow_gauge", "subway", "preserved", "monorail", "funicular")


@dataclass(frozen=True, eq=False)
class Vertices:
    """Distinct nodes of some parts, sorted by key.

    Attributes
    ----------
    key : ndarray of int64, shape (n,)
        Node keys, ascending.
    arms : ndarray of int64, shape (n,)
        Parts that leave each node; a part that passes leaves it twice.
    part : ndarray of int64, shape (n,)
        Lowest row among the parts at each node.
    """

    key: np.ndarray
    arms: np.ndarray
    part: np.ndarray

    @classmethod
    def of(cls, parts, rows):
        """Nodes of the parts in the mask ``rows``."""
        part = np.repeat(np.arange(len(parts)), np.diff(parts.lines.first))
        arms = np.full(len(part), 2)
        arms[parts.lines.first[:-1]] -= 1
        arms[parts.lines.first[1:] - 1] -= 1
        inside = rows[part]
        key, place = np.unique(parts.node[inside], return_inverse=True)
        lowest = np.full(len(key), len(parts))
        np.minimum.at(lowest, place, part[inside])
        return cls(key, np.bincount(place, weights=arms[inside], minlength=len(key)).astype(np.int64), lowest)

    def find(self, keys):
        """Row of each key, -1 where it is none of ours."""
        if not len(self.key):
            return np.full(len(keys), -1)
        row = np.minimum(np.searchsorted(self.key, keys), len(self.key) - 1)
        return np.where(self.key[row] == keys, row, -1)


def read_crossings(streets, parts, ways, points, rails, rules):
    """Crossings of a network.

    Parameters
    ----------
    streets : Streets
        One row per part.
    parts : Parts
        The pieces of ways.
    ways : OsmWays
        The ways that became streets.
    points : OsmPoints
        Nodes with tags.
    rails : OsmWays
        Railways and tramways.
    rules : OsmRules
        Rules of the country.

    Returns
    -------
    crossings : Crossings
    notices : list of Notice
        Crossing nodes and ways that cross no street.
    """
    motor = Vertices.of(parts, streets.motor)
    nodes = points.take(_crossing_nodes(points.tags))
    on_street = motor.find(nodes.node) >= 0
    across = _crossing_way_vertices(streets, parts, ways, motor)

    places = np.unique(np.concatenate([nodes.node[on_street], across["node"]]))
    said = merge(len(places), facts(nodes.tags.take(np.flatnonzero(on_street))),
                 np.searchsorted(places, nodes.node[on_street]),
                 {k: v[across["row"]] for k, v in facts(ways.tags.take(across["ways"])).items()},
                 np.searchsorted(places, across["node"]))
    said["signals"] = np.where((said["signals"] == MISSING) & near_signals(places, parts, streets.motor, points),
                               YesNo.YES, said["signals"])
    table = _table(places, said, motor, streets, rules)
    ids, xy = _identify(places, nodes, across)
    crossings = table.with_columns(crossing_id=ids, xy=xy)
    rail_nodes = _on_rails(points, nodes.take(~on_street), rails)
    over_rails = _rail_crossings(rail_nodes, streets, parts, rails)
    crossings = crossings.joined(over_rails)
    lonely = np.setdiff1d(nodes.node_id[~on_street].astype(str), over_rails.crossing_id.astype(str))
    notices = [Notice("osm_crossing_on_no_street", tuple(lonely), {"count": len(lonely)})] if len(lonely) else []
    return crossings, notices


def _crossing_nodes(tags):
    signals = tags.among("highway", ["traffic_signals"]) & tags.has("crossing") & ~tags.among("crossing", ["no"])
    return tags.among("highway", ["crossing"]) & ~tags.among("crossing", ["no"]) | signals


def _crossing_way_vertices(streets, parts, ways, motor):
    """Nodes of motor streets that lie on a way of kind crossing: one row per node and way."""
    part = np.repeat(np.arange(len(parts)), np.diff(parts.lines.first))
    hit = np.flatnonzero((streets.kind[part] == Kind.CROSSING) & (motor.find(parts.node) >= 0))
    pair = np.unique(np.column_stack([parts.node[hit], parts.way[part[hit]]]).reshape(-1, 2), axis=0)
    _, first = np.unique(parts.node[hit], return_index=True)
    crossing_ways, row = np.unique(pair[:, 1], return_inverse=True)
    return {"node": pair[:, 0], "row": row.reshape(-1), "ways": crossing_ways, "id": ways.way_id[pair[:, 1]],
            "key": parts.node[hit][first], "xy": parts.lines.xy[hit][first]}


def _identify(places, nodes, across):
    """Ids and places: ``n<node>`` of a node with tags, else ``w<way>``, numbered where one way gives several."""
    ids = np.full(len(places), None, dtype=object)
    xy = np.zeros((len(places), 2))
    if len(across["node"]):
        xy[np.searchsorted(places, across["key"])] = across["xy"]
    at = np.flatnonzero(np.isin(nodes.node, places))
    order = at[np.argsort(nodes.node_id[at].astype(str))[::-1]]  # of two nodes at one place the lower id stays
    row = np.searchsorted(places, nodes.node[order])
    ids[row], xy[row] = nodes.node_id[order], nodes.xy[order]
    taken = {}
    for node, way in sorted(zip(across["node"].tolist(), across["id"].tolist()), key=lambda pair: (pair[1], pair[0])):
        row = np.searchsorted(places, node)
        if ids[row] is None:
            taken[way] = taken.get(way, 0) + 1
            ids[row] = way if taken[way] == 1 else f"{way}-{taken[way]}"
    return ids, xy


def _table(places, said, motor, streets, rules):
    """Crossings table without ids and places."""
    signals, marked = said["signals"] == YesNo.YES, said["marked"]
    unsaid = ~signals & (marked == MISSING)
    kind = np.select([signals, marked == YesNo.YES, marked == YesNo.NO],
                     [CrossingKind.SIGNALS, CrossingKind.ZEBRA, CrossingKind.UNMARKED], rules.untagged_crossing)
    mark = Attribute.of(marked, Source.TAGGED)
    mark = mark.filled(unsaid, int(rules.untagged_crossing == CrossingKind.ZEBRA), Source.DEFAULT)
    columns = {name: Attribute.of(said[name], Source.TAGGED)
               for name in ("island", "raised", "continuous", "cycle_crossing", "lit")}
    at = motor.find(places)
    street_id = np.where(motor.arms[at] <= 2, streets.street_id[motor.part[at]], None) if len(places) else \
        np.empty(0, dtype=object)
    return Crossings.blank(np.zeros((len(places), 2)), kind, street_id=street_id, marked=mark, **columns)


def near_signals(places, parts, motor, points):
    """Mask of the places with traffic signals within reach along the street, no junction between.

    Parameters
    ----------
    places : ndarray of int64
        Node keys of crossings.
    parts : Parts
        The pieces of ways.
    motor : ndarray of bool
        Parts with motor traffic.
    points : OsmPoints
        Nodes with tags.

    Returns
    -------
    ndarray of bool
    """
    nodes = Vertices.of(parts, motor)
    sources = np.unique(nodes.find(points.node[points.tags.among("highway", ["traffic_signals"])]))
    sources = sources[sources >= 0]
    if not len(sources) or not len(places):
        return np.zeros(len(places), dtype=bool)
    part = np.repeat(np.arange(len(parts)), np.diff(parts.lines.first))
    step = np.flatnonzero((part[1:] == part[:-1]) & motor[part[1:]])
    a, b = nodes.find(parts.node[step]), nodes.find(parts.node[step + 1])
    metres = np.hypot(*(parts.lines.xy[step + 1] - parts.lines.xy[step]).T)
    tail, head, metres = np.r_[a, b], np.r_[b, a], np.r_[metres, metres]
    passable = nodes.arms <= 2  # a search may end at a junction but not run through it
    passable[sources] = True
    keep = passable[tail]
    graph = coo_matrix((metres[keep], (tail[keep], head[keep])), shape=(len(nodes.key),) * 2).tocsr()
    reach = dijkstra(graph, directed=True, indices=sources, min_only=True, limit=STOP_LINE_REACH)
    at = nodes.find(places)
    return (at >= 0) & (reach[at] <= STOP_LINE_REACH)


def _on_rails(points, lonely, rails):
    """Crossings of rails: tagged so, or a crossing on no street that lies on rails."""
    tagged = points.tags.among("railway", RAIL_NODES) & ~points.tags.among("highway", ["crossing"])
    also = np.isin(points.node_id, lonely.node_id[np.isin(lonely.node, rails.node)])
    return points.take(tagged | also)


def _rail_crossings(nodes, streets, parts, rails):
    """Places where a way for walkers crosses rails; ``street_id`` is the way that is walked."""
    ways = Vertices.of(parts, streets.walkable)
    at = ways.find(nodes.node)
    rows = np.flatnonzero(at >= 0)
    at = at[rows]
    rail = np.repeat(np.arange(len(rails)), np.diff(rails.lines.first))
    heavy, tram = (np.isin(nodes.node[rows], rails.node[rails.tags.among("railway", kinds)[rail]])
                   for kinds in (HEAVY_RAILS, TRAM_RAILS))
    is_tram = nodes.tags.take(rows).among("railway", RAIL_NODES[2:]) | (tram & ~heavy)
    kind = np.where(is_tram, CrossingKind.TRAM, CrossingKind.RAIL)
    # nothing turns across rails: at their green nothing comes
    tags = nodes.tags.take(rows)
    signals = facts(tags)["signals"]
    phase = np.select([signals == YesNo.YES, signals == YesNo.NO], [SignalPhase.PROTECTED, SignalPhase.PERMISSIVE],
                      MISSING)
    said = {name: Attribute.of(values.astype(np.int8), Source.TAGGED) for name, values in rail_facts(tags).items()}
    return Crossings.blank(nodes.xy[rows], kind, crossing_id=nodes.node_id[rows],
                           signal_phase=Attribute.of(phase.astype(np.int8), Source.TAGGED), **said,
                           street_id=streets.street_id[ways.part[at]] if len(at) else np.empty(0, dtype=object))
