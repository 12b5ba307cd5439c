# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a place of a street lies, as people say it: between which cross streets, or near which."""
from functools import cached_property

import networkx as nx
import numpy as np
from scipy.spatial import cKDTree

from ..network.graph import ArcKind
from .summary import street_labels

NEAR = 60.0  # m; a named street this close tells where a place on an unnamed way is
END = ""  # stands for the end of a street that leads nowhere


class Whereabouts:
    """Looks up the cross streets of places.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements
    """

    def __init__(self, routes, elements):
        self.routes, self.elements, self.network = routes, elements, routes.network

    def stretches(self, pieces):
        """Stretches of one street that hold all the given pieces.

        Parameters
        ----------
        pieces : ndarray of int64
            Rows of ``Elements`` on one street.

        Returns
        -------
        list of (str, str)
            Names of the cross streets at both ends; the same name twice for a place at one junction, ``""`` for the
            end of the street.
        """
        found = nx.Graph()
        found.add_edges_from(self._between(row) for row in pieces)
        told = []
        for group in sorted(nx.connected_components(found), key=sorted):
            ends = sorted(name for name in group if found.degree(name) - 2 * found.has_edge(name, name) == 1)
            if len(group) == 1:
                told.append((*group, *group))
            elif len(ends) == 2:
                told.append((ends[0], ends[1]) if ends[0] != END else (ends[1], END))
            else:  # a ring, or a street that branches: its stretches one by one
                told += [tuple(sorted(edge, reverse=END in edge)) for edge in found.edges(group) if edge[0] != edge[1]]
        return told

    def near(self, piece):
        """Name of the nearest street within 60 m of a piece, other than its own; ``""`` where there is none."""
        streets, point = self.network.streets, self.point(piece)
        tree, part = self._named
        at = np.array(tree.query_ball_point(point, NEAR), dtype=np.int64)
        name = streets.name[self.network.parts.street[part[at]]]
        other = np.flatnonzero(name != street_labels(streets, self.elements.street[[piece]])[0])
        away = np.hypot(*(tree.data[at[other]] - point).T)
        return name[other[np.lexsort((part[at[other]], away))[0]]] if len(other) else ""

    @cached_property
    def _named(self):
        """Tree of the vertices of parts of streets that have a name, and the part of each vertex."""
        parts = self.network.parts
        part = np.repeat(np.arange(len(parts.street)), np.diff(parts.lines.first))
        named = np.flatnonzero(self.network.streets.name[parts.street[part]] != "")
        return cKDTree(parts.lines.xy[named]), part[named]

    def point(self, piece):
        """Place of a piece for a map, never that of a home: a node, or the middle of a part; shape (2,)."""
        node = self._node(piece)
        if node >= 0:
            return self.network.node_xy[node]
        line = self.network.parts.lines.line(self._part(piece))
        station = np.r_[0.0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]
        return np.array([np.interp(station[-1] / 2, station, line[:, axis]) for axis in (0, 1)])

    def _node(self, piece):
        """Node where a street is crossed, -1 for other pieces."""
        arc = self.elements.arc[piece]
        kind = self.routes.network_of(self.elements.home[piece]).arcs.kind
        if arc < 0 or kind[arc] not in (ArcKind.STEP, ArcKind.ACROSS):
            return -1
        return int(self.network.arms.corner_node[self.network.arcs.u[arc]])

    def _part(self, piece):
        """Part a piece runs along; of a step in front of a home the part that the home lies on."""
        arc = self.elements.arc[piece]
        return int(self.network.arcs.part[arc] if arc >= 0 else self.routes.attached.line[self.elements.home[piece]])

    def _between(self, piece):
        """Names of the cross streets on both sides of a piece."""
        own = street_labels(self.network.streets, self.elements.street[[piece]])[0]
        node = self._node(piece)
        if node < 0 or not self._parts_of(own, node):  # a way crosses where the street has no node
            part = self._part(piece)
            return tuple(self._outward(own, part, end) for end in (self.network.parts.tail, self.network.parts.head))
        crossed = self._crossed_at(node, own)
        if crossed:
            return crossed[0], crossed[0]
        ways = [self._outward(own, part, self._other_end(part, node)) for part in self._parts_of(own, node)]
        return (ways[0], ways[1]) if len(ways) > 1 else (ways[0], ways[0]) if ways else (END, END)

    def _outward(self, own, part, end):
        """Name of the first cross street beyond one end of a part, along the street of that name."""
        seen, queue = {part}, [(part, int(end[part]))]
        while queue:
            part, node = queue.pop(0)
            crossed = self._crossed_at(node, own)
            if crossed:
                return crossed[0]
            for more in self._parts_of(own, node):
                if more not in seen:
                    seen.add(more)
                    queue.append((more, int(self._other_end(more, node)[more])))
        return END

    def _other_end(self, part, node):
        """The column of nodes that holds the far end of a part."""
        parts = self.network.parts
        return parts.head if parts.tail[part] == node else parts.tail

    def _parts_of(self, own, node):
        """Parts of the street of a name at a node, in their order."""
        part = self.network.arms.part[self.network.arms.at(node)]
        label = street_labels(self.network.streets, self.network.parts.street[part])
        return sorted({int(p) for p in part[label == own]})

    def _crossed_at(self, node, own):
        """Names of the other streets at a node, the busiest kind first."""
        streets = self.network.streets
        street = self.network.parts.street[self.network.arms.part[self.network.arms.at(node)]]
        found = {(int(streets.kind[s]), streets.name[s]) for s in street if streets.name[s] not in ("", own)}
        return [name for _, name in sorted(found)]
