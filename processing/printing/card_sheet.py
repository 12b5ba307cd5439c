# SPDX-License-Identifier: GPL-2.0-or-later
"""The route card: the way of one home, for its family alone."""
import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.errors import SchoolPathError
from ...core.routing.directions import Leg, named_beside, steps_of
from .. import compat, styles
from ..reading.wkb import drawable
from ..words import card as words
from ..words import prints
from .given import credits_of
from .layers import copied, keep_names_off, name_streets, near, of_schools
from .path_look import MARK_SCALE, enlarge
from .sheet import Sheet

ROOM, LEAST = 1.15, 250.0
FOUND = ("served", "served_over_detour", "too_long")  # statuses of ways that the child may walk
ROUTE_SCALE = 2600  # the route is drawn as at this scale
STEP_COLOUR = "#1f57ab"


def card_sheet(given, home, name, contact):
    """The card of a home.

    Parameters
    ----------
    given : Given
        With ``ROUTES`` and ``LEGS``.
    home : str
        Its id.
    name, contact : str
        As the user gives them.

    Returns
    -------
    Sheet

    Raises
    ------
    SchoolPathError
        The home has no route that the child may walk.
    """
    route = _route(given, home)
    legs = _legs(given, home, route["direction"] if "direction" in route.fields().names() else None)
    steps, extent = steps_of(legs), _extent(given, legs)
    school = str(route["school_id"])
    way = _of_home(given.layers["ROUTES"], home, route)
    layers = {"STEPS": _numbered(steps, given.crs), **_layers(given, way, school, extent)}
    called, place = given.schools.get(school, school), name or _address(given, home)
    return Sheet(
        name=words.title(), layers=list(layers.values()), crs=given.crs, extent=extent,
        legend=[layers[one] for one in ("ROUTES", "SCHOOLS") if one in layers], marks={"steps": STEP_COLOUR},
        tables={"steps": [*([str(number), words.step(step)] for number, step in enumerate(steps, 1)),
                          ["", words.arrived(called)]]},
        texts={"title": words.title(), "subtitle": words.subtitle(place, called, route["length"]),
               "school": called, "note": words.note(route["status"]),
               "contact": prints.contact_line(contact) if contact else "", "caution": prints.no_guarantee(),
               "personal": words.personal(), "date": prints.today(),
               "source": prints.source(credits_of(given.layers[one] for one in layers if one in given.layers))})


def _layers(given, way, school, extent):
    """What the map shows besides the numbers of the steps, the topmost first."""
    names, layers = prints.layer_names(), {}
    if "SCHOOLS" in given.layers:
        layers["SCHOOLS"] = copied(given.layers["SCHOOLS"], "SCHOOLS", names["SCHOOLS"],
                                   of_schools(given.layers["SCHOOLS"], [school]))
    layers["ROUTES"] = copied(given.layers["ROUTES"], "ROUTES", words.route_name(), way)
    if "STREETS" in given.layers:
        streets = given.layers["STREETS"]
        layers["STREETS"] = copied(streets, "STREETS", names["STREETS"],
                                   near(streets, extent, given.crs, given.context))
        name_streets(layers["STREETS"])
    for name, scale in (("SCHOOLS", MARK_SCALE), ("ROUTES", ROUTE_SCALE)):
        for symbol in layers[name].renderer().symbols(QgsRenderContext()) if name in layers else ():
            enlarge(symbol, scale)
    return layers


def _of_home(layer, home, route=None):
    """A request for the rows of a home, whose id is compared as a text; of one route, where it is given."""
    condition = f"to_string(\"home_id\") = {QgsExpression.quotedString(home)}"
    if route is not None and "direction" in layer.fields().names():
        condition += f" AND {QgsExpression.createFieldEqualityExpression('direction', route['direction'])}"
    return QgsFeatureRequest().setFilterExpression(condition)


def _rows(layer, home):
    """Rows of a home."""
    return layer.getFeatures(_of_home(layer, home))


def _route(given, home):
    """The route of a home, to school where it has one each way."""
    rows = sorted(_rows(given.layers["ROUTES"], home), key=lambda row: str(row["direction"]) != "TO_SCHOOL"
                  if "direction" in row.fields().names() else 0)
    if not rows:
        raise SchoolPathError("card_no_route", name=home)
    status = str(rows[0]["status"])
    if status not in FOUND:
        raise SchoolPathError("card_not_found", name=home, message=words.status(status))
    return rows[0]


def _legs(given, home, direction):
    """The legs of a home in the order in which they are walked, in the CRS of the map."""
    layer = given.layers["LEGS"]
    names, crossings = layer.fields().names(), _crossing_kinds(given)
    transform = QgsCoordinateTransform(layer.crs(), given.crs, given.context)
    rows = [row for row in _rows(layer, home) if direction in (None, NULL) or "direction" not in names
            or row["direction"] == direction]
    legs = []
    for row in sorted(rows, key=_order):
        shape = row.geometry()
        if not drawable(shape):
            raise SchoolPathError("card_no_route", name=home)
        shape.transform(transform)
        lines = shape.asMultiPolyline() if shape.isMultipart() else [shape.asPolyline()]
        name = "" if row["name"] in (None, NULL) else str(row["name"])
        legs.append(Leg(row["kind"] == "crossing", name, crossings.get(str(row["crossing_id"]), ""),
                        np.array([(point.x(), point.y()) for line in lines for point in line], dtype=float)))
    if not legs:
        raise SchoolPathError("card_no_route", name=home)
    return named_beside(legs, *_named_streets(given, legs))


def _order(row):
    """Number of a leg; a leg without one comes last."""
    seq = row["seq"]
    return seq if isinstance(seq, (int, float)) else np.inf


def _crossing_kinds(given):
    """Id of a crossing -> its kind."""
    layer = given.layers.get("CROSSINGS")
    if layer is None or not {"crossing_id", "kind"} <= set(layer.fields().names()):
        return {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return {str(one["crossing_id"]): str(one["kind"]) for one in layer.getFeatures(request)}


def _named_streets(given, legs):
    """Names and lines of the streets near the way that have a name."""
    layer = given.layers.get("STREETS")
    if layer is None or "name" not in layer.fields().names():
        return [], []
    transform = QgsCoordinateTransform(layer.crs(), given.crs, given.context)
    names, lines = [], []
    for street in layer.getFeatures(near(layer, _extent(given, legs), given.crs, given.context)):
        if street["name"] in (None, NULL, "") or not drawable(street.geometry()):
            continue
        shape = street.geometry()
        shape.transform(transform)
        for line in shape.asMultiPolyline() if shape.isMultipart() else [shape.asPolyline()]:
            names.append(str(street["name"]))
            lines.append(np.array([(point.x(), point.y()) for point in line], dtype=float))
    return names, lines


def _extent(given, legs):
    """What the map shows: the way, and at least so many metres."""
    extent = QgsGeometry.fromMultiPointXY([QgsPointXY(*xy) for leg in legs for xy in leg.xy.tolist()]).boundingBox()
    extent.scale(ROOM)
    extent.grow(max(0.0, LEAST - max(extent.width(), extent.height())) / 2)
    return extent


def _numbered(steps, crs):
    """Where steps begin, with their numbers."""
    layer = QgsVectorLayer("Point", words.title(), "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([compat.field("number", "int")])
    layer.updateFields()
    found = []
    for number, step in enumerate(steps, 1):
        found.append(QgsFeature(layer.fields()))
        found[-1].setAttributes([number])
        found[-1].setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*step.at)))
    layer.dataProvider().addFeatures(found)
    styles.apply(layer, "PLACES")
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        symbol.symbolLayer(1).setColor(QColor(STEP_COLOUR))
        symbol.symbolLayer(1).setStrokeColor(QColor(STEP_COLOUR))
    keep_names_off(layer)
    return layer


def _address(given, home):
    """What a home is called: its address, where the layer of homes has one."""
    layer = given.layers.get("HOMES")
    if layer is not None:
        for row in _rows(layer, home):
            for field in ("address", "street"):
                if field in row.fields().names() and row[field] not in (None, NULL, ""):
                    return str(row[field])
    return home
