# SPDX-License-Identifier: GPL-2.0-or-later
"""OpenStreetMap data to streets, crossings, gates and homes."""
from dataclasses import dataclass

import numpy as np

from ..barriers import Barriers
from ..errors import Notice
from ..streets import Access, Crossings, Streets, YesNo
from .osm_attributes import calmed_by_nodes, part_streets, way_columns
from .osm_barrier_lines import read_barrier_lines
from .osm_barriers import close_barriers
from .osm_crossings import read_crossings
from .osm_cut import cut_ends
from .osm_data import OsmData
from .osm_homes import Dwellings, read_homes
from .osm_kinds import street_rows
from .osm_oddities import oddities
from .osm_schools import Schools, read_schools
from .osm_split import split
from .osm_tables import tables


@dataclass(frozen=True, eq=False)
class OsmNetwork:
    """What a file gives.

    Attributes
    ----------
    streets : Streets
        Streets and paths, cut at shared nodes; no defaults filled in.
    crossings : Crossings
        Mapped crossings; no defaults filled in but the marking of crossings of which nothing is said.
    schools : Schools or None
        Gates of schools; ``None`` where not asked for.
    homes : Dwellings or None
        Addresses and dwellings; ``None`` where not asked for.
    barriers : Barriers or None
        Railways and water; ``None`` where not asked for.
    notices : tuple of Notice
        What was odd.
    """

    streets: Streets
    crossings: Crossings
    schools: Schools
    homes: Dwellings
    barriers: Barriers
    notices: tuple


def read_network(data: OsmData, country, schools=True, homes=True, barriers=True):
    """Read the network out of a file.

    Parameters
    ----------
    data : OsmData
        What the file holds.
    country : Country
        Its ``osm`` rules and side of traffic.
    schools, homes, barriers : bool
        Whether they are asked for.

    Returns
    -------
    OsmNetwork
    """
    ways, notices = _network_ways(data)
    ways, closed = close_barriers(ways, data.points)
    parts = split(ways, np.concatenate([closed, ways.node[ways.node < 0]]))
    streets = part_streets(parts, ways.way_id, way_columns(ways.tags, country))
    streets = _close(streets, np.isin(parts.start_node, closed) | np.isin(parts.end_node, closed))
    streets = streets.with_columns(cut_end=cut_ends(parts, streets.motor, data.bounds))
    streets = calmed_by_nodes(streets, parts, _calming_nodes(data.points))
    crossings, of_crossings = read_crossings(streets, parts, ways, data.points, _rails(data.ways), country.osm)
    gates, of_schools = read_schools(data, streets, parts, country.osm) if schools else (None, [])
    shut = data.points.node_id[np.isin(data.points.node, closed)]
    if len(shut):
        notices.append(Notice("osm_barriers_closed", tuple(shut), {"count": len(shut)}))
    notices += oddities(data, ways, parts, streets) + of_crossings + of_schools
    return OsmNetwork(streets, crossings, gates, read_homes(data) if homes else None,
                      read_barrier_lines(data) if barriers else None, tuple(notices))


def _network_ways(data):
    """Ways that become streets, the edges of walkable areas among them; and what is told of the others."""
    rows, odd = street_rows(data.ways.tags)
    ways = data.ways.take(rows)
    # the edge of a walkable area is walked along; a hole in it that no way touches leads nowhere
    ring = np.repeat(np.arange(len(data.rings)), np.diff(data.rings.lines.first))
    met = np.isin(np.arange(len(data.rings)), ring[np.isin(data.rings.node, ways.node)])
    edges = data.rings.take(met & data.rings.tags.among("highway", tables().lists["area_kinds"]))
    notices = [Notice(f"osm_highway_{name}", tuple(values), {"count": sum(values.values()), "values": values})
               for name, values in odd.items()]
    return ways.joined(edges), notices


def _close(streets, rows):
    """Streets of which some pieces may not be passed."""
    foot, bicycle = streets.foot.copy(), streets.bicycle.copy()
    foot[rows] = bicycle[rows] = Access.NO
    return streets.with_columns(foot=foot, bicycle=bicycle)


def _calming_nodes(points):
    return points.node[points.tags.codes("traffic_calming", tables().codes["calming"]) == YesNo.YES]


def _rails(ways):
    return ways.take(ways.tags.has("railway"))
