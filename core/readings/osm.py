"""OpenStreetMap data to streets, crossings, gates and homes."""
from dataclasses import dataclass

from ..errors import Notice
from ..streets import Crossings, Streets, YesNo
from .osm_attributes import calmed_by_nodes, part_streets, way_columns
from .osm_crossings import read_crossings
from .osm_data import OsmData
from .osm_homes import Dwellings, read_homes
from .osm_kinds import street_rows
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
        Mapped crossings; no defaults filled in.
    schools : Schools
        Gates of schools.
    homes : Dwellings
        Addresses and dwellings.
    notices : tuple of Notice
        What was odd.
    """

    streets: Streets
    crossings: Crossings
    schools: Schools
    homes: Dwellings
    notices: tuple


def read_network(data: OsmData, country):
    """Read the network out of a file.

    Parameters
    ----------
    data : OsmData
        What the file holds.
    country : Country
        Its ``osm`` rules and side of traffic.

    Returns
    -------
    OsmNetwork
    """
    rows, odd = street_rows(data.ways.tags)
    ways = data.ways.take(rows)
    parts = split(ways)
    streets = part_streets(parts, ways.way_id, way_columns(ways.tags, country))
    calming = tables().codes["calming"]
    calmed = data.points.node[data.points.tags.codes("traffic_calming", calming) == YesNo.YES]
    streets = calmed_by_nodes(streets, parts, calmed)
    rails = data.ways.take(data.ways.tags.has("railway"))
    crossings, notices = read_crossings(streets, parts, ways, data.points, rails, country.osm)
    schools, school_notices = read_schools(data, streets, parts, country.osm)
    homes = read_homes(data)
    return OsmNetwork(streets, crossings, schools, homes, tuple(_odd(odd) + notices + school_notices))


def _odd(odd):
    return [Notice(f"osm_highway_{name}", tuple(values), {"count": sum(values.values()), "values": values})
            for name, values in odd.items()]
