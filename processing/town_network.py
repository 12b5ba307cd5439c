# SPDX-License-Identifier: GPL-2.0-or-later
"""A network from a town's own layers: read by a mapping, join, complete, tell what needs a look."""
from dataclasses import dataclass

import numpy as np

from ..core.defaults import fill_crossing_defaults
from ..core.errors import Notice, SchoolPathError
from ..core.readings.crossing_lines import crossings_on_streets, with_drawn
from ..core.readings.events import lay, stretches_of
from ..core.readings.issues import sorted_issues
from ..core.readings.mapped import Fields, read_attribute, read_streets_columns, read_texts
from ..core.readings.mapping import Rule, load_mapping
from ..core.readings.noding import line_shapes, mend_joints
from ..core.readings.osm import read_network
from ..core.readings.osm_layers import data_of, ids_of, tags_of
from ..core.readings.osm_tags import Tags
from ..core.readings.town import read_lines, read_points, unread_notice
from ..core.readings.unjoined import (
    apart,
    crossing_issues,
    crossing_lines_on_nothing,
    join_crossing_lines,
    near_misses,
)
from ..core.streets import CrossingKind, Crossings
from .dem import slopes_from
from .osm_network import complete, tell
from .reading.source import layer_sources, open_source, read_rows
from .reading.streets import lines_of, metric_lines, places_of, read_crossings, read_streets
from .reading.telling import Teller
from .telling import tell_all
from .words.issues import issue_words
from .writing import columns, geometry, write_crossings, write_streets

READ, JOINED = 50, 65  # % of the work done after each step


@dataclass(frozen=True, eq=False)
class TownNetwork:
    """What a town's layers give.

    Attributes
    ----------
    streets : Streets
        Joined, with assumed values.
    crossings : Crossings
        Those of the crossings layer and those drawn as lines, with assumed values.
    issues : list of Issue
        Places that need a look.
    crs : QgsCoordinateReferenceSystem
        Where it lies.
    inputs : dict of str to (Streets or Crossings)
        What was read, for the record of the run.
    """

    streets: object
    crossings: object
    issues: list
    crs: object
    inputs: dict


class TownLayers:
    """The input layers of a run, read by one of the presets.

    Each reading gives streets, what their rows say of crossings (``Crossings``, row by row), the crossings of the layer
    of crossings, and the CRS.

    Parameters
    ----------
    algorithm : SchoolPathAlgorithm
        The algorithm.
    parameters : dict
        Its parameter values.
    context : QgsProcessingContext
        Layers and transformations.
    feedback : QgsProcessingFeedback
        Progress, Cancel, and what is odd.
    """

    def __init__(self, algorithm, parameters, context, feedback):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback = context, feedback

    def school_path(self, country):
        """Layers with School Path's own fields."""
        given = (self._algorithm, self._parameters, self._context, self._feedback)
        streets, crs = read_streets(*given, "INPUT", country.crs)
        said = Crossings.blank(np.zeros((len(streets), 2)), np.full(len(streets), CrossingKind.ZEBRA))
        return streets, said, read_crossings(*given, crs, "CROSSINGS_INPUT", streets), crs

    def mapped(self, mapping, country):
        """Layers with fields of the town's own."""
        rows = self._rows("INPUT")
        lines, row, crs = metric_lines(rows, self._context, Teller(rows, self._feedback), country.crs)
        read = read_lines(lines, row, Fields(rows.columns, len(rows), mapping.missing), rows.fid, mapping)
        tell_all(self._feedback, read.notices)
        streets, said = read.streets, read.said
        if mapping.events:
            streets, link = lay(streets, self._stretches(streets, mapping, crs))
            said = said.take(link)
        return streets, said, self._points(mapping, crs), crs

    def _stretches(self, streets, mapping, crs):
        """Values of the layers that a register keeps for stretches of its links, in the order of the mapping."""
        layers = [self._read(source) for source in layer_sources(self._algorithm, self._parameters, "ATTRIBUTES",
                                                                 self._context)]
        found, used = [], set()
        for events in mapping.events:
            for rows in layers:
                if events.layer.lower() in rows.title.lower():
                    used.add(rows.title)
                    found.append(self._stretches_of(rows, events, streets, mapping, crs))
        unused = sorted({rows.title for rows in layers} - used)
        tell_all(self._feedback, [Notice("town_layer_unused", (), {
            "layer": title, "known": tuple(events.layer for events in mapping.events)}) for title in unused])
        return found

    def _stretches_of(self, rows, events, streets, mapping, crs):
        fields = Fields(rows.columns, len(rows), mapping.missing)
        columns, unread = read_streets_columns(mapping, events.streets, fields)
        teller = Teller(rows, self._feedback)
        tell_all(self._feedback, [unread_notice(each, rows.fid) for each in unread])
        links = read_texts((Rule(fields=(events.link,)),), fields)
        measures = [read_attribute(name, (Rule(fields=(name,)),), fields, None, mapping.source)[0].values
                    for name in (events.start, events.end) if name]
        if measures:
            return stretches_of(streets, links, None, columns, *measures)
        lines, row = lines_of(rows, crs, self._context, teller)
        columns = {name: column.take(row) for name, column in columns.items()}
        return stretches_of(streets, links[row], line_shapes(lines), columns)

    def osm(self, country):
        """Layers made from OpenStreetMap, with a field for each tag, ``other_tags``, or both."""
        rows, points = self._rows("INPUT"), self._rows("CROSSINGS_INPUT")
        lines, row, crs = metric_lines(rows, self._context, Teller(rows, self._feedback), country.crs)
        tags = tags_of(rows.columns, len(rows)).take(row)
        if not tags.has("highway").any():
            raise SchoolPathError("town_no_highway", layer=rows.title)
        xy, node_id, node_tags = np.empty((0, 2)), np.empty(0, dtype=object), Tags([])
        if points is not None:
            xy = places_of(points, crs, self._context, Teller(points, self._feedback))
            there = np.flatnonzero(np.isfinite(xy[:, 0]))
            xy, node_id = xy[there], ids_of(points.columns, points.fid, "n")[there]
            node_tags = tags_of(points.columns, len(points)).take(there)
        data = data_of(lines, ids_of(rows.columns, rows.fid, "w")[row], tags, xy, node_id, node_tags)
        network = read_network(data, country, schools=False, homes=False)
        for notice in network.notices:
            tell(notice, self._feedback)
        # the reader has made the crossings drawn as ways already
        said = Crossings.blank(np.zeros((len(network.streets), 2)), np.full(len(network.streets), CrossingKind.ZEBRA))
        return network.streets, said, network.crossings, crs

    def _points(self, mapping, crs):
        """Crossings of the layer of crossings."""
        rows = self._rows("CROSSINGS_INPUT")
        if rows is None:
            return Crossings.blank(np.empty((0, 2)), np.empty(0, dtype=np.int8))
        xy = places_of(rows, crs, self._context, Teller(rows, self._feedback))
        crossings, notices = read_points(xy, Fields(rows.columns, len(rows), mapping.missing), rows.fid, mapping)
        tell_all(self._feedback, notices)
        return crossings

    def _rows(self, name):
        """All fields of a layer; None where it is not given."""
        source = open_source(self._algorithm, self._parameters, name, self._context)
        return None if source is None else self._read(source)

    def _read(self, source):
        return read_rows(source, [field.name() for field in source.features.fields()], self._feedback)


def make_town_network(layers, preset, country, tolerance, dem, context, feedback):
    """Read the layers, join and complete the network.

    Parameters
    ----------
    layers : TownLayers
        The input.
    preset : str
        ``SCHOOLPATH``, ``OSM``, or the id or path of a mapping.
    country : Country
        Assumed values.
    tolerance : float
        Ends closer than this are joined, m.
    dem : QgsRasterLayer or None
        Heights.
    context, feedback
        Of the run.

    Returns
    -------
    TownNetwork
    """
    if preset == "SCHOOLPATH":
        streets, said, crossings, crs = layers.school_path(country)
    elif preset == "OSM":
        streets, said, crossings, crs = layers.osm(country)
    else:
        streets, said, crossings, crs = layers.mapped(load_mapping(preset), country)
    inputs = {"INPUT": streets, "CROSSINGS_INPUT": crossings}
    _step(feedback, READ)
    mended = mend_joints(streets, tolerance)
    streets = join_crossing_lines(mended.streets)
    drawn = crossings_on_streets(streets, said.take(mended.rows))
    crossings = with_drawn(crossings, drawn)
    _step(feedback, JOINED)
    if dem is not None:
        streets = slopes_from(dem, streets, crs, context)
    streets = complete(streets, country.defaults, feedback)
    issues = [*mended.issues, *crossing_lines_on_nothing(streets), *crossing_issues(streets), *near_misses(streets),
              *apart(streets)]
    crossings = fill_crossing_defaults(crossings, country.defaults)
    return TownNetwork(streets, crossings, sorted_issues(issues), crs, inputs)


def write_town_network(outputs, network):
    """Add the layers to the outputs.

    Parameters
    ----------
    outputs : Outputs
        Collects them.
    network : TownNetwork
        What ``make_town_network`` gave.
    """
    write_streets(outputs, "STREETS", network.streets, network.crs)
    if outputs.wanted("CROSSINGS"):
        write_crossings(outputs, "CROSSINGS", network.crossings, network.crs)
    if outputs.wanted("ISSUES"):
        words = [issue_words(issue) for issue in network.issues]
        outputs.table("ISSUES", [
            columns.text("kind", [issue.kind for issue in network.issues]),
            columns.text("feature_ids", [", ".join(issue.ids) for issue in network.issues]),
            columns.text("message", [message for message, _ in words]),
            columns.text("advice", [advice for _, advice in words])],
            geometry.of_points(np.array([issue.xy for issue in network.issues]).reshape(-1, 2)), network.crs)


def _step(feedback, percent):
    if feedback.isCanceled():
        raise SchoolPathError("cancelled")
    feedback.setProgress(percent)
