# SPDX-License-Identifier: GPL-2.0-or-later
"""A network from an OpenStreetMap file: read, complete, tell what is odd, write."""
from dataclasses import replace

import numpy as np

from ..core.defaults import fill_crossing_defaults, fill_defaults
from ..core.errors import Notice, SchoolPathError
from ..core.network.ways_over import ways_over_streets
from ..core.readings.beside import beside
from ..core.readings.link_gaps import GAP, link_gaps
from ..core.streets import FIRST_FOOT_KIND, Footway, Kind, Source
from .dem import slopes_from
from .osm_file import read_osm
from .osm_words import HARMLESS, say_osm
from .writing import columns, write_barriers, write_crossings, write_homes, write_schools, write_streets

READ, COMPLETE = 60, 75  # % of the work done after each step


def make_network(path, country, extent, crs, dem, outputs, context, feedback):
    """Read a file and complete what it says.

    Parameters
    ----------
    path : str
        The file.
    country : Country
        Rules and assumed values.
    extent : QgsRectangle or None
        Degrees.
    crs : QgsCoordinateReferenceSystem or None
        Asked for by the user.
    dem : QgsRasterLayer or None
        Heights.
    outputs : Outputs
        Tells which layers are wanted.
    context : QgsProcessingContext
        For coordinate transformation.
    feedback : QgsProcessingFeedback
        Progress, Cancel, and what is odd.

    Returns
    -------
    network : OsmNetwork
        With assumed values, footways beside their streets and the links they missed.
    crs : QgsCoordinateReferenceSystem
    """
    network, crs = read_osm(path, country, crs, extent, feedback, context,
                            **{name.lower(): outputs.wanted(name) for name in ("SCHOOLS", "HOMES", "BARRIERS")})
    for notice in (*network.notices, *_empty(network)):
        tell(notice, feedback)
    _step(feedback, READ)
    streets = network.streets
    if dem is not None:
        streets = slopes_from(dem, streets, crs, context)
    streets = complete(streets, country.defaults, feedback)
    for notice in _ways_over_streets(streets) if len(streets) else ():
        tell(notice, feedback)
    crossings = fill_crossing_defaults(network.crossings, country.defaults)
    _step(feedback, COMPLETE)
    return replace(network, streets=streets, crossings=crossings), crs


def _empty(network):
    """Layers that were asked for and of which the file holds nothing: it may be an extract of streets alone."""
    tables = {"osm_no_schools": network.schools and network.schools.gates,
              "osm_no_homes": network.homes and network.homes.homes, "osm_no_barriers": network.barriers}
    return [Notice(code) for code, table in tables.items() if table is not None and not len(table)]


def complete(streets, defaults, feedback):
    """Streets with assumed values, with footways told of their street, and with the links they missed."""
    told = beside(fill_defaults(streets, defaults))
    sides = sum(int(((side.values == Footway.SEPARATE) & (side.source == Source.DERIVED)).sum())
                for side in (told.footway_left, told.footway_right))
    footways = int((told.buffer_width.given & (told.kind >= FIRST_FOOT_KIND)).sum())
    if sides or footways:
        tell(Notice("osm_footways_beside", (), {"sides": sides, "count": footways}), feedback)
    linked = link_gaps(told)
    added = np.arange(len(told), len(linked))
    if len(added):
        length = round(float(linked.lines.take(added).lengths().sum()))
        tell(Notice("osm_links_added", tuple(linked.street_id[added]),
                    {"count": len(added), "distance": GAP, "length": length}), feedback)
    return fill_defaults(linked, defaults)


def _ways_over_streets(streets):
    """Ways that cross a street without a common node; the crossing ways among them are told when the file is read."""
    way, street, _ = ways_over_streets(streets)
    ids = sorted({f"{streets.street_id[w]} × {streets.street_id[s]}" for w, s in zip(way, street)
                  if streets.kind[w] != Kind.CROSSING})
    return [Notice("osm_ways_cross_streets", tuple(ids), {"count": len(ids)})] if ids else []


def tell(notice, feedback):
    """Put a notice into the log."""
    push = feedback.pushInfo if notice.code in HARMLESS else feedback.pushWarning
    push(say_osm(notice.code, notice.ids, notice.values))


def _step(feedback, percent):
    if feedback.isCanceled():
        raise SchoolPathError("cancelled")
    feedback.setProgress(percent)


def write_network(outputs, network, crs):
    """Add the layers to the outputs.

    Parameters
    ----------
    outputs : Outputs
        Collects them.
    network : OsmNetwork
        What ``make_network`` gave.
    crs : QgsCoordinateReferenceSystem
        Where it lies.
    """
    write_streets(outputs, "STREETS", network.streets, crs)
    if outputs.wanted("CROSSINGS"):
        write_crossings(outputs, "CROSSINGS", network.crossings, crs)
    if outputs.wanted("SCHOOLS"):
        write_schools(outputs, "SCHOOLS", network.schools.gates, crs,
                      [columns.text("grades", network.schools.grades)])
    if outputs.wanted("HOMES"):
        street, number = network.homes.homes.street, network.homes.number
        write_homes(outputs, "HOMES", network.homes.homes, crs, [columns.text("number", number), columns.text(
            "address", [f"{name} {house}" if name and house else "" for name, house in zip(street, number)])])
    if outputs.wanted("BARRIERS"):
        write_barriers(outputs, "BARRIERS", network.barriers, crs)
