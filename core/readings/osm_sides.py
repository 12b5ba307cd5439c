# SPDX-License-Identifier: GPL-2.0-or-later
"""What OpenStreetMap says about the two sides of a street: footways, cycleways, parking."""
import numpy as np

from ..streets import FIRST_FOOT_KIND, MISSING, Attribute, Cycleway, Footway, Oneway, Parking, Source
from .osm_tables import tables
from .osm_values import length

SIDES = ("left", "right")


def footways(tags, kind):
    """Footway on each side of a street.

    Parameters
    ----------
    tags : Tags
        Tags of the ways.
    kind : ndarray of int8
        ``Kind`` codes.

    Returns
    -------
    left, right : Attribute

    Notes
    -----
    ``sidewalk=yes`` names no side: both are footways by assumption. ``foot=use_sidepath`` says that walkers have a
    way of their own beside the street, and ``sidewalk=no`` with it that it is not a part of the street.
    """
    codes = tables().codes["footway"]
    whole, both = tags.column("sidewalk"), tags.codes("sidewalk:both", codes)
    result = []
    for side, other in (SIDES, SIDES[::-1]):
        value = _first_given(tags.codes(f"sidewalk:{side}", codes), both)
        plain = np.select([np.isin(whole, ["both", side]), np.isin(whole, ["no", "none", other]), whole == "separate"],
                          [Footway.FOOTWAY, Footway.NONE, Footway.SEPARATE], MISSING)
        value = _first_given(value, plain)
        own = (value == MISSING) | np.isin(whole, ["no", "none"]) | (both == Footway.NONE)
        value = np.where(own & tags.among("foot", ["use_sidepath"]), Footway.SEPARATE, value)
        shoulder = _has_side(tags, "shoulder", side)
        value = np.where(np.isin(value, [MISSING, Footway.NONE]) & shoulder, Footway.SHOULDER, value)
        verge = _has_side(tags, "verge", side) | _has_buffer(tags, side)
        value = np.where((value == Footway.FOOTWAY) & verge, Footway.BUFFERED, value)
        source = np.full(len(tags), Source.TAGGED, dtype=np.uint8)
        assumed = (value == MISSING) & (whole == "yes")
        value, source[assumed] = np.where(assumed, Footway.FOOTWAY, value), Source.DEFAULT
        value[kind >= FIRST_FOOT_KIND] = MISSING
        result.append(Attribute(value.astype(np.int8), source))
    return tuple(result)


def _has_side(tags, key, side):
    """Mask of the ways that have the thing on that side (``shoulder=right``, ``shoulder:right=yes``)."""
    return tags.among(key, ["both", "yes", side]) | tags.among(f"{key}:{side}", ["yes"]) | \
        tags.among(f"{key}:both", ["yes"])


def _has_buffer(tags, side):
    width = _side_length(tags, "sidewalk", side, "buffer")
    return (np.nan_to_num(width) > 0) | tags.among(f"sidewalk:{side}:buffer", ["yes"])


def _side_length(tags, key, side, what):
    """Length in m of ``key:side:what``, ``key:both:what`` or ``key:what``."""
    value = tags.numbers(f"{key}:{side}:{what}", length)
    for other in (f"{key}:both:{what}", f"{key}:{what}"):
        value = np.where(np.isnan(value), tags.numbers(other, length), value)
    return value


def _first_given(*columns):
    result = columns[0]
    for column in columns[1:]:
        result = np.where(result == MISSING, column, result)
    return result.astype(np.int8)


def narrower_side(tags, what):
    """Width or buffer of the footway, m: of two sides the lesser."""
    sides = np.array([_side_length(tags, "sidewalk", side, what) for side in SIDES])
    return np.fmin(*sides)


def cycleways(tags, oneway, left_hand_traffic):
    """Cycling facility on each side; a lane without a side lies on both, on a one-way street with the traffic.

    Returns
    -------
    left, right : Attribute
    """
    codes = tables().codes["cycleway"]
    whole, both = tags.column("cycleway"), tags.codes("cycleway:both", codes)
    plain = tags.codes("cycleway", codes)
    against = np.array([str(value).startswith("opposite") for value in whole], dtype=bool)
    result = []
    for side in SIDES:
        with_traffic = (side == "left") == left_hand_traffic
        lies_here = (oneway == Oneway.NO) | np.isin(plain, [Cycleway.NONE, MISSING]) | (against != with_traffic) ^ \
            (oneway == Oneway.REVERSE)
        value = _first_given(tags.codes(f"cycleway:{side}", codes), both, np.where(lies_here, plain, Cycleway.NONE))
        result.append(Attribute.of(value, Source.TAGGED))
    return tuple(result)


def parking(tags):
    """Kerb parking on each side, in the newer and the older way of tagging.

    Returns
    -------
    left, right : Attribute
    """
    codes = tables().codes
    result = []
    for side in SIDES:
        value = _first_given(*(tags.codes(f"parking:{where}", codes["parking"]) for where in (side, "both")),
                             *(tags.codes(f"parking:lane:{where}", codes["parking_lane"]) for where in (side, "both")))
        turned = _first_given(*(tags.codes(f"parking:{where}:orientation", codes["parking_orientation"])
                                for where in (side, "both")))
        value = np.where((value == Parking.SOME) & (turned == Parking.DENSE), Parking.DENSE, value)
        result.append(Attribute.of(value.astype(np.int8), Source.TAGGED))
    return tuple(result)


def yes_no(tags, key, table):
    """A yes/no attribute straight from one tag."""
    return Attribute.of(tags.codes(key, tables().codes[table]), Source.TAGGED)


