# SPDX-License-Identifier: GPL-2.0-or-later
"""Attributes of streets from the tags of their ways, each with its provenance."""
import numpy as np

from ..streets import (
    FIRST_FOOT_KIND,
    MISSING,
    Attribute,
    Kind,
    Owner,
    Service,
    Source,
    Streets,
    WinterClass,
    YesNo,
)
from .osm_access import bicycle_access, foot_access, no_motor_traffic
from .osm_kinds import bicycle_oneways, junctions, kinds, levels, oneways
from .osm_sides import cycleways, footways, narrower_side, parking, yes_no
from .osm_tables import tables
from .osm_values import count, length, slope, speed

SPEED_TAGS = ("maxspeed", "maxspeed:forward", "maxspeed:backward")
LAW_TAGS = ("zone:maxspeed", "maxspeed:type", "source:maxspeed")


def way_columns(tags, country):
    """All columns of ``Streets`` but geometry and id, one row per way.

    Parameters
    ----------
    tags : Tags
        Tags of the ways that become streets.
    country : Country
        Its ``osm`` rules and side of traffic.

    Returns
    -------
    dict of str to ndarray or Attribute
    """
    kind = kinds(tags)
    junction = junctions(tags)
    oneway = oneways(tags, junction, kind)
    service = tags.codes("service", tables().codes["service"])
    service[(service == MISSING) | (kind != Kind.SERVICE)] = Service.NONE
    columns = {
        "name": tags.first(country.osm.names), "kind": kind, "service": service, "junction": junction,
        "foot": foot_access(tags, country.osm), "bicycle": bicycle_access(tags, country.osm),
        "oneway": oneway, "level": levels(tags),
    }
    columns.update(_traffic(tags, kind, country.osm))
    columns.update(_widths(tags, kind))
    columns.update(_surroundings(tags, kind))
    sides = {"footway": footways(tags, kind), "parking": parking(tags),
             "cycleway": cycleways(tags, oneway, country.left_hand_traffic)}
    columns["oneway_bicycle"] = bicycle_oneways(tags)
    columns.update({f"{name}_{side}": value for name, pair in sides.items()
                    for side, value in zip(("left", "right"), pair)})
    return columns


def _traffic(tags, kind, rules):
    """Speed limit, volume, heavy vehicles and lanes."""
    n = len(tags)
    motor = kind < FIRST_FOOT_KIND
    empty = no_motor_traffic(tags, kind)
    adt = Attribute.missing(n).filled(empty, 0.0, Source.DERIVED)
    heavy = Attribute.missing(n).filled(tags.among("hgv", ["no"]) & motor, 0.0, Source.DERIVED)
    return {"speed_limit": _only(motor, speed_limit(tags, rules)), "adt": adt, "heavy_share": heavy,
            "lanes": _only(motor, _lanes(tags))}


def _only(mask, attribute):
    """The attribute where the mask holds, missing elsewhere."""
    return attribute.filled(~mask, np.nan, Source.TAGGED)


def speed_limit(tags, rules):
    """Posted limit, km/h: a number that is tagged, or the limit by law of what is tagged (``FI:urban``: derived).

    Parameters
    ----------
    tags : Tags
        Tags of the ways.
    rules : OsmRules
        Its ``speeds`` by law come before the shipped ones.

    Returns
    -------
    Attribute
    """
    shipped = tables()
    tagged = _highest([tags.numbers(key, lambda text: speed(text, shipped.speeds)) for key in SPEED_TAGS])
    by_law = {**shipped.speeds_by_law, **(rules.speeds or {})}
    result = Attribute.of(tagged, Source.TAGGED)
    for key in SPEED_TAGS[:1] + LAW_TAGS:
        law = tags.numbers(key, lambda text: speed(text, by_law) if ":" in text else None)
        rows = np.isnan(result.values) & ~np.isnan(law)
        result = result.filled(rows, law[rows], Source.DERIVED)
    return result


def _highest(columns):
    values = columns[0]
    for column in columns[1:]:
        values = np.fmax(values, column)
    return values


def _lanes(tags):
    directions = tags.numbers("lanes:forward", count) + tags.numbers("lanes:backward", count)
    lanes = Attribute.of(tags.numbers("lanes", count), Source.TAGGED)
    rows = np.isnan(lanes.values) & ~np.isnan(directions)
    return lanes.filled(rows, directions[rows], Source.DERIVED)


def _widths(tags, kind):
    """Widths of carriageway, footway and path: ``width`` means the carriageway of a street, all of a path."""
    motor = kind < FIRST_FOOT_KIND
    carriageway = _first_number(tags, ("width:carriageway", "carriageway:width", "width"), "est_width")
    path = _first_number(tags, ("width",), "est_width")
    return {"carriageway_width": _only(motor, carriageway), "path_width": _only(~motor, path),
            "footway_width": Attribute.of(narrower_side(tags, "width"), Source.TAGGED),
            "buffer_width": Attribute.of(narrower_side(tags, "buffer"), Source.TAGGED)}


def _first_number(tags, keys, estimate):
    value = tags.numbers(keys[0], length)
    for key in keys[1:]:
        value = np.where(np.isnan(value), tags.numbers(key, length), value)
    result = Attribute.of(value, Source.TAGGED)
    guess = tags.numbers(estimate, length)
    rows = np.isnan(value) & ~np.isnan(guess)
    return result.filled(rows, guess[rows], Source.DERIVED)


def _surroundings(tags, kind):
    """Light, surface, slope, calming, winter maintenance, owner."""
    calming = yes_no(tags, "traffic_calming", "calming")
    surface = yes_no(tags, "surface", "surface")
    good = tags.codes("tracktype", {"grade1": 0, "grade2": 1, "grade3": 1, "grade4": 1, "grade5": 1})
    rows = ~surface.given & (good != MISSING)
    winter = yes_no(tags, "winter_service", "winter")
    plowed = tags.codes("snowplowing", tables().codes["winter"])
    also = ~winter.given & (plowed != MISSING)
    winter = winter.filled(also, plowed[also], Source.TAGGED)
    winter = Attribute(winter.values, np.where(winter.values == WinterClass.K2, Source.DERIVED,
                                               winter.source).astype(np.uint8))
    owner = yes_no(tags, "ownership", "owner")
    private = ~owner.given & tags.among("access", ["private"])
    segregated = yes_no(tags, "segregated", "segregated")
    return {"lit": yes_no(tags, "lit", "lit"), "surface": surface.filled(rows, good[rows], Source.DERIVED),
            "smoothness": yes_no(tags, "smoothness", "smoothness"), "segregated": segregated,
            "gradient": Attribute.of(tags.numbers("incline", slope), Source.TAGGED), "calming": calming,
            "winter_class": winter, "owner": owner.filled(private, Owner.PRIVATE, Source.DERIVED)}


def calmed_by_nodes(streets, parts, nodes):
    """Streets with a hump or table on a node of theirs have calming (derived).

    Parameters
    ----------
    streets : Streets
        One row per part.
    parts : Parts
        The pieces of ways.
    nodes : ndarray of int64
        Keys of the nodes that carry calming.

    Returns
    -------
    Streets
    """
    part = np.repeat(np.arange(len(parts)), np.diff(parts.lines.first))
    rows = np.unique(part[np.isin(parts.node, nodes)])
    rows = rows[~streets.calming.given[rows] & streets.motor[rows]]
    return streets.with_columns(calming=streets.calming.filled(rows, YesNo.YES, Source.DERIVED))


def part_streets(parts, way_id, columns):
    """``Streets`` of the parts from the columns of their ways."""
    ids = np.empty(len(parts), dtype=object)
    ids[:] = [f"{way_id[way]}-{number}" for way, number in zip(parts.way, parts.number)]
    taken = {name: column.take(parts.way) if isinstance(column, Attribute) else column[parts.way]
             for name, column in columns.items()}
    kind = taken.pop("kind")
    return Streets.blank(parts.lines, kind, street_id=ids, **taken)
