# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may go where: access by the hierarchy of OpenStreetMap tags."""
import numpy as np

from ..streets import FIRST_FOOT_KIND, MISSING, Access
from .osm_kinds import kinds
from .osm_tables import tables
from .osm_values import layer

MOTORS = ("motorcar", "motor_vehicle", "vehicle", "access")
PUBLIC_TRANSPORT = ("bus", "psv", "taxi", "tourist_bus", "coach", "hgv", "goods", "delivery")


def _by_hierarchy(tags, keys, fallback):
    """The first access tag of ``keys`` that says something; else ``fallback``."""
    codes = tables().codes["access"]
    result = np.full(len(tags), MISSING, dtype=np.int8)
    for key in keys:
        result = np.where(result == MISSING, tags.codes(key, codes), result)
    return np.where(result == MISSING, fallback, result).astype(np.int8)


def foot_access(tags, rules):
    """Legal access on foot.

    Parameters
    ----------
    tags : Tags
        Tags of the ways.
    rules : OsmRules
        Rules of the country.

    Returns
    -------
    ndarray of int8
        ``Access`` codes.

    Notes
    -----
    ``foot`` goes before ``access``; ``vehicle`` and ``motor_vehicle`` say nothing of walkers. A motor road
    (``motorroad=yes``) is closed to walkers as a motorway is, unless ``foot`` says otherwise; so is a service way
    below ground. ``foot=use_sidepath`` does not close a street: it tells on which way to walk beside it, and the street
    keeps its crossings and its links to that way (rule 6, ``footways``). A path whose walkers have one of their own
    beside it is closed to them.
    """
    law = rules.default_access("foot", tags.column("highway"))
    law[tags.among("motorroad", ["yes"]) | _below_ground(tags)] = Access.NO
    one_way = tags.among("foot:forward", ["yes", "designated"]) | tags.among("foot:backward", ["yes", "designated"])
    law[one_way] = Access.YES
    # "access=yes" opens what is private by nature, not what the law closes to walkers
    access = _by_hierarchy(tags, ("access",), MISSING)
    general = np.where((access == MISSING) | ((access != Access.NO) & (law == Access.NO)), law, access)
    general = np.where((general == Access.DESIGNATED) & (law != Access.DESIGNATED), Access.YES, general)
    beside = tags.among("foot", ["use_sidepath"]) & (kinds(tags) < FIRST_FOOT_KIND)
    return np.where(beside, general, _by_hierarchy(tags, ("foot",), general)).astype(np.int8)


def _below_ground(tags):
    """Mask of the delivery tunnels and underground car parks: ways for cars that nobody has said a walker may use."""
    tunnel = tags.among("highway", ["service"]) & tags.among("tunnel", ["yes"]) & (tags.numbers("layer", layer) < 0)
    return tunnel & ~tags.among("sidewalk", ["yes", "both", "left", "right"])


def bicycle_access(tags, rules):
    """Legal access by bicycle; ``bicycle`` goes before ``vehicle`` and ``access``. Parameters as ``foot_access``."""
    law = rules.default_access("bicycle", tags.column("highway"))
    law[tags.among("motorroad", ["yes"])] = Access.NO
    general = _by_hierarchy(tags, ("vehicle", "access"), MISSING)
    general = np.where((general == MISSING) | ((general != Access.NO) & (law == Access.NO)), law, general)
    result = _by_hierarchy(tags, ("bicycle",), general)
    return np.where(tags.among("bicycle", ["dismount"]), Access.NO, result).astype(np.int8)


def no_motor_traffic(tags, kind):
    """Mask of the streets on which no motor traffic is permitted at all.

    Parameters
    ----------
    tags : Tags
        Tags of the ways.
    kind : ndarray of int8
        ``Kind`` codes.

    Returns
    -------
    ndarray of bool

    Notes
    -----
    Only a plain ``no`` counts: a private drive has cars, a street for buses has buses.
    """
    closed = tables().lists["closed_to_motors"]
    said = tags.first(MOTORS)
    empty = np.array([value in closed for value in said], dtype=bool)
    for key in PUBLIC_TRANSPORT:
        empty &= ~(tags.has(key) & ~tags.among(key, closed))
    return empty & (kind < FIRST_FOOT_KIND)


def closed_barriers(tags):
    """Mask of the nodes that stop a walker: locked or private gates, walls, fences.

    Parameters
    ----------
    tags : Tags
        Tags of nodes.

    Returns
    -------
    ndarray of bool

    Notes
    -----
    What only stops vehicles (a bollard, a lift gate) is closed to walkers only by a ``foot`` tag: ``access=private``
    is said of the cars there.
    """
    lists = tables().lists
    by_nature = np.where(tags.among("barrier", lists["closed_barriers"]), Access.NO, Access.YES)
    by_nature[tags.among("locked", ["yes"])] = Access.NO
    general = _by_hierarchy(tags, ("access",), by_nature)
    general = np.where(tags.among("barrier", lists["vehicle_barriers"]), by_nature, general)
    return _by_hierarchy(tags, ("foot",), general) == Access.NO
