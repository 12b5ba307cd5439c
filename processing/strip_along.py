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
from .reading.source import Source
from .reading.streets import streets_in

AROUND = 30.0  # m from the path to streets that are read
PROFILE = "P2"  # its country says what is assumed where a width is not known, as in placeelements


class _Around:
    """The features of a layer in a rectangle, its edits included, as a source of rows."""

    def __init__(self, layer, around):
        self.layer, self.around = layer, around

    def fields(self):
        return self.layer.fields()

    def sourceCrs(self):
        return self.layer.crs()

    def getFeatures(self, request, _=None):
        return self.layer.getFeatures(request.setFilterRect(self.around))


def strips_along(layer, line, crs, context):
    """What lies beside a path.

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
    Strips or None
        Of the one path; None where no street is near, or the layer cannot be read as streets.
    """
    around = QgsRectangle(*line.min(axis=0), *line.max(axis=0)).buffered(AROUND)
    country = load_country(load_profile(PROFILE).country)
    try:
        if layer.crs() != crs:
            around = QgsCoordinateTransform(crs, layer.crs(), context.transformContext()).transformBoundingBox(around)
        streets, found = streets_in(Source(_Around(layer, around), None, layer.name()), context,
                                    QgsProcessingFeedback(False), country.crs)
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
