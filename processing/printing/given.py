# SPDX-License-Identifier: GPL-2.0-or-later
"""What is to be printed: the layers as they were given, and the schools in them."""
import re
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsRectangle,
    QgsWkbTypes,
)

from ...core.country import country_ids, load_country
from ...core.errors import SchoolPathError
from ..reading import metric
from ..reading.wkb import drawable
from ..words import prints as words

LAYERS = ("PLACES", "SCHOOLS", "ELEMENTS", "PATHS", "STREETS", "HOMES_STATUS", "ROUTES", "LEGS", "HOMES", "CROSSINGS")
NEEDED = {"SCHOOL": "PATHS", "COUNCIL": "PLACES"}
FIELDS = {"PATHS": ("path_id",), "PLACES": ("number", "name"), "ROUTES": ("home_id", "school_id", "status", "length"),
          "LEGS": ("home_id", "seq", "kind", "name", "crossing_id")}  # without which nothing can be printed
_POINTS, _LINES = QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.LineGeometry
SHAPES = {"SCHOOLS": (_POINTS,), "PLACES": (_POINTS,), "ELEMENTS": (_POINTS, _LINES), "PATHS": (_LINES,),
          "STREETS": (_LINES,), "ROUTES": (_LINES,), "LEGS": (_LINES,)}  # of what is drawn; others would not be seen
_FROM_OSM = re.compile(r"w\d+-\d+")  # ids of streets that were read from OpenStreetMap


@dataclass(frozen=True, eq=False)
class Given:
    """Layers to be printed.

    Attributes
    ----------
    layers : dict of str to QgsVectorLayer
        By the name of their parameter; those that were given.
    crs : QgsCoordinateReferenceSystem
        Of the maps.
    context : QgsCoordinateTransformContext
    schools : dict of str to str
        Id of a school -> its name, in the order of the names.
    """

    layers: dict
    crs: QgsCoordinateReferenceSystem
    context: object
    schools: dict

    def extent(self, name, request):
        """What the features of a request take up, in the CRS of the maps; empty where there are none."""
        layer, found = self.layers[name], QgsRectangle()
        transform = QgsCoordinateTransform(layer.crs(), self.crs, self.context)
        for feature in layer.getFeatures(request):
            if drawable(feature.geometry()):
                found.combineExtentWith(transform.transformBoundingBox(feature.geometry().boundingBox()))
        return found


def given(algorithm, parameters, context):
    """The layers that an algorithm was given.

    Raises
    ------
    SchoolPathError
        The school that was asked for is not there.
    """
    layers = {name: algorithm.parameterAsVectorLayer(parameters, name, context) for name in LAYERS
              if algorithm.parameterDefinition(name) is not None}
    return given_layers({name: layer for name, layer in layers.items() if layer is not None}, context)


def given_layers(layers, context):
    """Layers by the name of their parameter, as what is to be printed; ``context`` is a ``QgsProcessingContext``."""
    if not {"SCHOOLS", "ROUTES"} & set(layers):
        raise SchoolPathError("print_no_layer", layer="SCHOOLS")
    for name, fields in FIELDS.items():
        lacking = set(fields) - set(layers[name].fields().names()) if name in layers else ()
        if lacking:
            raise SchoolPathError("print_no_field", layer=layers[name].name(), names=", ".join(sorted(lacking)),
                                  name=name)
    for name, kinds in SHAPES.items():
        if name in layers and layers[name].geometryType() not in kinds:
            raise SchoolPathError("print_wrong_shapes", layer=layers[name].name(), name=name,
                                  found=words.shapes(layers[name].geometryType()), expected=words.shapes(kinds[0]))
    crs = _metric([layers[name] for name in ("STREETS", "PATHS", "ROUTES", "SCHOOLS") if name in layers], context)
    return Given(layers, crs, context.transformContext(), schools_of(layers["SCHOOLS"]) if "SCHOOLS" in layers else {})


def _metric(layers, context):
    """A CRS in metres for the maps: that of the first layer that has a place, if it is one.

    Else that of a country whose file is shipped and that the place lies in, else its UTM zone.
    """
    placed = next((layer for layer in layers if layer.featureCount() and layer.crs().isValid()), layers[0])
    extent = placed.extent()
    corners = np.array([(extent.xMinimum(), extent.yMinimum()), (extent.xMaximum(), extent.yMaximum())])
    for country in country_ids():
        crs = metric.choose(placed.crs(), corners, load_country(country).crs, context)
        if crs == placed.crs() or crs.authid() == load_country(country).crs:
            return crs
    return metric.choose(placed.crs(), corners, "", context)


def schools_of(layer):
    """Id of each school -> its name, in the order of the names."""
    names, fields = {}, layer.fields().names()
    for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        school = feature["school_id"] if "school_id" in fields else feature.id()
        name = feature["name"] if "name" in fields else None
        if school not in (None, NULL, ""):
            names.setdefault(str(school), str(school) if name in (None, NULL, "") else str(name))
    return dict(sorted(names.items(), key=lambda pair: (pair[1], pair[0])))


def schools_with_paths(schools, paths):
    """Id -> name of the schools that a path leads to, in the order of the names."""
    if "school_id" not in paths.fields().names():
        return {}
    led_to = {str(path["school_id"]) for path in paths.getFeatures()}
    return {school: name for school, name in schools_of(schools).items() if school in led_to}


def need(found, kind):
    """Refuse where the layer that a map is about was not given."""
    if NEEDED[kind] not in found.layers:
        raise SchoolPathError("print_no_layer", layer=NEEDED[kind])


def chosen_schools(found, school):
    """Ids of the schools that were asked for."""
    if not school:
        return list(found.schools)
    if school not in found.schools:
        raise SchoolPathError("print_no_school", name=school, choices=", ".join(found.schools))
    return [school]


def credits_of(layers):
    """Where layers say that their data come from, each source once."""
    told = []
    for layer in layers:
        metadata = layer.metadata()
        rights = [one for one in metadata.rights() if one] or [one for one in metadata.licenses() if one]
        told += rights or [one for one in [layer.attribution()] if one]
        if not rights and from_osm(layer):
            told.append(words.OSM)
    return list(dict.fromkeys(told))


def from_osm(layer):
    """Whether a layer of streets was read from OpenStreetMap."""
    if "street_id" not in layer.fields().names():
        return False
    first = next(layer.getFeatures(QgsFeatureRequest().setLimit(1)), None)
    return first is not None and bool(_FROM_OSM.fullmatch(str(first["street_id"])))
