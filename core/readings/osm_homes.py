# SPDX-License-Identifier: GPL-2.0-or-later
"""Homes: addresses, and dwellings that have no address of their own."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..places import Homes
from .osm_areas import areas_with
from .osm_tables import tables


@dataclass(frozen=True, eq=False)
class Dwellings:
    """Homes with what their addresses say.

    Attributes
    ----------
    homes : Homes
        Place and street of each home.
    number : ndarray of object, shape (n,)
        House number, ``""`` where there is none.
    """

    homes: Homes
    number: np.ndarray


def read_homes(data):
    """Addresses and dwellings.

    Parameters
    ----------
    data : OsmData
        What the file holds.

    Returns
    -------
    Dwellings
        Every address once (first node, then area); a building of a dwelling kind that holds no address is one home.

    Notes
    -----
    Addresses of shops, offices, schools and the like are left out unless the building is one to live in: what else
    stands at the address has, as a rule, a node of its own.
    """
    points = data.points.take(data.points.tags.has("addr:housenumber") & ~_elsewhere(data.points.tags))
    buildings, _ = areas_with(data, lambda tags: tags.has("building") & ~tags.among("building", ["no"]))
    lived_in = buildings.tags.among("building", tables().lists["dwellings"])
    other = _elsewhere(buildings.tags) | buildings.tags.among("building", tables().lists["buildings_not_homes"])
    addressed = buildings.tags.has("addr:housenumber") & (lived_in | ~other)
    plain = lived_in & ~buildings.tags.has("addr:housenumber")
    holds = np.zeros(len(buildings), dtype=bool)
    if len(points) and len(buildings):
        holds[shapely.STRtree(buildings.shape).query(shapely.points(points.xy), predicate="intersects")[1]] = True
    chosen = buildings.take(addressed | (plain & ~holds))
    tags = [*points.tags.rows, *chosen.tags.rows]
    ids = np.concatenate([points.node_id, chosen.area_id])
    xy = np.concatenate([points.xy, shapely.get_coordinates(shapely.point_on_surface(chosen.shape))])
    return _dwellings(ids, xy, tags)


def _elsewhere(tags):
    """Mask of the objects that are something else than a home."""
    mask = np.zeros(len(tags), dtype=bool)
    for key in tables().lists["not_homes"]:
        mask |= tags.has(key) & ~tags.among(key, ["no", "entrance"])
    return mask


def _dwellings(ids, xy, tags):
    """One home per address; what has no number is kept as it is."""
    street, number = (np.empty(len(ids), dtype=object) for _ in range(2))
    street[:] = [t.get("addr:street") or t.get("addr:place") or "" for t in tags]
    number[:] = [t.get("addr:housenumber", "") for t in tags]
    units = [t.get("addr:unit", "") for t in tags]
    seen, keep = set(), []
    for row, address in enumerate(zip(street, number, units)):
        if not (address[0] and address[1]) or address not in seen:
            keep.append(row)
        seen.add(address)
    n = len(keep)
    homes = Homes(home_id=ids[keep], xy=xy[keep], school_id=np.full(n, None, dtype=object),
                  profile=np.full(n, "", dtype=object), street=street[keep], pupils=np.ones(n))
    return Dwellings(homes, number[keep])
