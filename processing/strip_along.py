# SPDX-License-Identifier: GPL-2.0-or-later
"""The strip that children walk along one path, from the streets near it: for placing by hand."""
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProcessingFeedback, QgsRectangle

from ..core.country import load_country
from ..core.defaults import fill_defaults
from ..core.errors import SchoolPathError
from ..core.lines import Lines
from ..core.network.graph import canonical
from ..core.paths import Paths, path_streets
from ..core.placing.strip import Strips
from ..core.profile import load_profile
from .reading import metric
from .reading.snapshot import Snapshot
from .reading.source import Source
from .reading.streets import streets_in

AROUND = 30.0  # m from the path to streets that are read
PROFILE = "P2"  # its country says what is assumed where a width is not known, as in placeelements


class _Around:
    """The features of a layer in a rectangle, as a source of rows."""

    def __init__(self, features, around):
        self._features, self._around = features, around
        self.fields, self.sourceCrs = features.fields, features.sourceCrs

    def getFeatures(self, request):
        return self._features.getFeatures(request.setFilterRect(self._around))


def streets_near(layer, line, crs, context):
    """The streets of a layer near a path as they are now, edits included; nothing is read yet.

    Parameters
    ----------
    layer : QgsVectorLayer
        Of streets.
    line : ndarray of float64, shape (k, 2)
        The path.
    crs : QgsCoordinateReferenceSystem
        Of the path; metric.
    context : QgsProcessingContext

    Returns
    -------
    Source or None
        None where the path has no place in the coordinate system of the layer.
    """
    around = QgsRectangle(*line.min(axis=0), *line.max(axis=0)).buffered(AROUND)
    try:
        if layer.crs() != crs:
            around = QgsCoordinateTransform(crs, layer.crs(), context.transformContext()).transformBoundingBox(around)
    except QgsCsException:
        return None
    return Source(_Around(Snapshot(layer), around), None, layer.name())


def strips_along(source, line, crs, context):
    """What lies beside a path; may be asked in any thread.

    Parameters
    ----------
    source : Source or None
        What ``streets_near`` gave.
    line, crs, context
        As for ``streets_near``.

    Returns
    -------
    Strips or None
        Of the one path; None where no street is near, or the layer cannot be read as streets.
    """
    if source is None:
        return None
    country = load_country(load_profile(PROFILE).country)
    try:
        streets, found = streets_in(source, context, QgsProcessingFeedback(False), country.crs)
    except (SchoolPathError, QgsCsException):
        return None
    if found != crs:
        streets = _brought(streets, found, crs, context)
        if streets is None:
            return None
    streets = fill_defaults(streets.take(canonical(streets)), country.defaults)
    paths = Paths.blank(Lines.from_list([line]))
    return Strips.of(paths, streets, path_streets(paths, streets))


def _brought(streets, source, target, context):
    """Streets in another coordinate system; None where one has no place in it."""
    from dataclasses import replace

    xy, bad = metric.transform(streets.lines.xy, source, target, context)
    return None if bad.any() else replace(streets, lines=Lines(xy, streets.lines.first))
