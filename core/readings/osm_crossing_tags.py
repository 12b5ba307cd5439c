# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tags of a crossing say, node and way merged into one."""
import numpy as np

from ..streets import MISSING, CrossingKind, YesNo
from .osm_tables import tables

FACTS = ("signals", "marked", "island", "raised", "continuous", "cycle_crossing", "lit")
WAY_WINS = ("marked", "island")
SURELY_UNSIGNALLED = ("uncontrolled", "unmarked", "informal")


def facts(tags):
    """What tags of crossing nodes or crossing ways say.

    Parameters
    ----------
    tags : Tags
        Tags of nodes or ways.

    Returns
    -------
    dict of str to ndarray of int8
        For each name in ``FACTS``: 1 yes, 0 no, -1 not said.
    """
    codes = tables().codes
    crossing = tags.codes("crossing", codes["crossing"])
    reference = tags.codes("crossing_ref", codes["crossing_ref"])
    return {"signals": _signals(tags, crossing, reference), "marked": _marked(tags, crossing, reference),
            "island": _island(tags), "raised": tags.codes("traffic_calming", codes["raised"]),
            "continuous": tags.codes("crossing:continuous", codes["segregated"]),
            "cycle_crossing": _cycle(tags), "lit": tags.codes("lit", codes["lit"])}


def rail_facts(tags):
    """What tags of crossings of rails say of what warns of a train.

    Parameters
    ----------
    tags : Tags
        Tags of nodes.

    Returns
    -------
    dict of str to ndarray of int8
        ``RailBarrier`` codes of ``barrier``; 1 yes, 0 no of ``lights`` (signals are some), ``bell`` and ``supervised``;
        -1 not said. Where the footway has barriers of its own, these are the child's.
    """
    codes = tables().codes
    barrier = tags.codes("crossing:barrier", codes["rail_barrier"])
    for key in ("crossing:barrier:sidewalk", "crossing:barrier:footway"):
        own = tags.codes(key, codes["rail_barrier"])
        barrier = np.where(own == MISSING, barrier, own)
    lights, signals = tags.codes("crossing:light", codes["rail_lights"]), facts(tags)["signals"]
    staff = tags.codes("crossing:supervision", codes["rail_supervised"])
    return {"barrier": barrier, "lights": np.where(lights == MISSING, signals, np.maximum(lights, signals)),
            "bell": tags.codes("crossing:bell", codes["rail_bell"]),
            "supervised": np.where(staff == MISSING, tags.codes("supervised", codes["rail_supervised"]), staff)}


def _yes_no(yes, no):
    return np.where(yes, YesNo.YES, np.where(no, YesNo.NO, MISSING)).astype(np.int8)


def _signals(tags, crossing, reference):
    stated = tags.column("crossing:signals")
    yes = (crossing == CrossingKind.SIGNALS) | (reference == CrossingKind.SIGNALS) | \
        ((stated != "") & (stated != "no")) | tags.among("highway", ["traffic_signals"])
    no = (stated == "no") | tags.among("crossing", SURELY_UNSIGNALLED)
    return _yes_no(yes & (stated != "no"), no)


def _marked(tags, crossing, reference):
    stated = tags.codes("crossing:markings", tables().codes["markings"])
    has_markings = tags.has("crossing:markings") & (stated == MISSING)
    yes = has_markings | (crossing == CrossingKind.ZEBRA) | (reference == CrossingKind.ZEBRA)
    no = (stated == YesNo.NO) | (crossing == CrossingKind.UNMARKED)
    return _yes_no(yes & (stated != YesNo.NO), no & ~has_markings)


def _island(tags):
    yes = tags.among("crossing:island", ["yes"]) | tags.among("crossing", ["island"]) | \
        tags.among("traffic_calming", ["island"])
    return _yes_no(yes, tags.among("crossing:island", ["no"]))


def _cycle(tags):
    yes = tags.among("highway", ["cycleway"]) | tags.among("cycleway", ["crossing"]) | \
        tags.among("bicycle", ["yes", "designated"])
    return _yes_no(yes, tags.among("bicycle", ["no", "dismount"]))


def merge(n, node_facts, node_place, way_facts, way_place):
    """Facts of crossing places: the node's word counts for signals, the way's for marking and island.

    Parameters
    ----------
    n : int
        Number of places.
    node_facts, way_facts : dict of str to ndarray
        As ``facts`` gives them; one row per pair of object and place.
    node_place, way_place : ndarray of int64
        Place of each row.

    Returns
    -------
    dict of str to ndarray of int8
    """
    result = {}
    for name in FACTS:
        by_node, by_way = (np.full(n, MISSING, dtype=np.int8) for _ in range(2))
        np.maximum.at(by_node, node_place, node_facts[name])
        np.maximum.at(by_way, way_place, way_facts[name])
        first, second = (by_way, by_node) if name in WAY_WINS else (by_node, by_way)
        result[name] = np.where(first == MISSING, second, first).astype(np.int8)
    for name in ("raised", "cycle_crossing"):  # said by either is said
        both = np.full(n, MISSING, dtype=np.int8)
        np.maximum.at(both, node_place, node_facts[name])
        np.maximum.at(both, way_place, way_facts[name])
        result[name] = both
    return result
