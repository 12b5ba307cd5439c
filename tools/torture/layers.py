# SPDX-License-Identifier: GPL-2.0-or-later
"""Broken layers through all algorithms: geometries, values, fields and coordinate systems that towns do not mean."""
import math
import random

from runs import attempt
from town import LAYERS, source, usual
from tries import run, start_qgis

NESTED = "[" * 2000 + "]" * 2000
VALUES = {
    "nothing": None, "no text": "", "text": "abc", "5,000 digits": "9" * 5000, "a list": ["a", "b"], "a book": {"a": 1},
    "bytes": b"\x00\xff", "long": "x" * 200_000, "NUL": "a\0b", "smile": "\U0001f600", "half a smile": "\ud83d",
    "negative": -1, "NaN": math.nan, "infinite": math.inf, "huge": 1e308, "large": 2 ** 63 - 1, "yes": True,
    "nested": NESTED, "JSON": '{"speed_limit": ["measured"]}', "JSON list": "[1]",
    "odd JSON": '{"kind": [[], {}, 1e999]}',
    "formula": "=1+1", "markup": "<b>&amp;'\"", "percent": "%1 {0} {name}", "date": "2026-99-99", "spaces": "  \t\n",
}
COORDINATES = {"zero": (0.0, 0.0), "NaN": (math.nan, 1.0), "infinite": (math.inf, 0.0), "1e18": (1e18, -1e18),
               "1e300": (1e300, 1e300), "far": (-3e7, 5e7)}
SYSTEMS = ("", "EPSG:4326", "EPSG:3857", "EPSG:2263", "EPSG:32761", "EPSG:4978")
SHAPES = ("None", "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon",
          "GeometryCollection", "LineStringZM", "CompoundCurve", "Geometry")


def cases(seed, town):
    """Each algorithm with one of its layers broken in one way."""
    kept = start_qgis()
    chance, ways = random.Random(seed), [*WAYS]
    every = [(name, parameter, table, way) for name, layers in LAYERS.items() for parameter, table in layers.items()
             for way in ways]
    chance.shuffle(every)
    for number, (name, parameter, table, way) in enumerate(every):
        yield f"{name} {parameter} {way}", lambda n=number, case=(name, parameter, table, way): _try(n, *case, town)
    del kept


def _try(seed, name, parameter, table, way, town):
    from qgis.core import QgsVectorLayer

    made = WAYS[way](QgsVectorLayer(source(town, table), table, "ogr"), random.Random(seed))
    return attempt(name, {**usual(name, town), parameter: made})


def rebuilt(layer, shape=lambda geometry: geometry, values=lambda name, value: value, kind="", crs=None, types=None):
    """A layer in memory with changed geometries, values, geometry type or coordinate system."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsField, QgsVectorLayer, QgsWkbTypes

    kind = kind or QgsWkbTypes.displayString(layer.wkbType())
    made = QgsVectorLayer(kind, layer.name(), "memory")
    made.setCrs(layer.crs() if crs is None else QgsCoordinateReferenceSystem(crs))
    fields = [QgsField(field.name(), *((types or {}).get(field.name()) or (field.type(), field.typeName())))
              for field in layer.fields()]
    made.dataProvider().addAttributes(fields)
    made.updateFields()
    rows = []
    for feature in layer.getFeatures():
        row = QgsFeature(made.fields())
        row.setAttributes([values(field.name(), value) for field, value in zip(layer.fields(), feature.attributes())])
        if feature.hasGeometry():
            geometry = shape(feature.geometry())
            if geometry is not None:
                row.setGeometry(geometry)
        rows.append(row)
    made.dataProvider().addFeatures(rows)
    made.updateExtents()
    return made


def _value(layer, chance, value):
    """One field of some rows, or of all, holds a value; the field takes whatever it is."""
    from qgis.PyQt.QtCore import QVariant

    field = chance.choice([field.name() for field in layer.fields()])
    share = chance.choice((0.2, 1.0))
    kinds = {list: (QVariant.StringList, ""), dict: (QVariant.Map, ""), bytes: (QVariant.ByteArray, ""),
             str: (QVariant.String, ""), bool: (QVariant.Bool, ""), float: (QVariant.Double, ""),
             int: (QVariant.LongLong, "")}
    own = kinds.get(type(value))
    return rebuilt(layer, values=lambda name, old: value if name == field and chance.random() < share else
                   (old if name != field or own is None else None), types={field: own} if own else {})


def _vertex(layer, chance, xy):
    """A vertex of some features lies elsewhere."""
    def moved(geometry):
        if chance.random() < 0.5 and not geometry.isEmpty():
            geometry.moveVertex(*xy, 0)
        return geometry

    return rebuilt(layer, moved)


def _kind(layer, chance, kind):
    """Another geometry type, and shapes that fit it."""
    from qgis.core import QgsGeometry, QgsPointXY

    def changed(geometry):
        box = geometry.boundingBox()
        middle = box.center()
        other = QgsPointXY(middle.x() + 20, middle.y() + 10)
        wide = geometry.buffer(5, 2)
        return {"None": None, "Point": QgsGeometry.fromPointXY(middle),
                "LineString": QgsGeometry.fromPolylineXY([middle, other]), "Polygon": wide,
                "MultiPoint": QgsGeometry.fromMultiPointXY([middle, other]),
                "MultiLineString": QgsGeometry.fromMultiPolylineXY([[middle, other], [middle, middle]]),
                "MultiPolygon": wide.convertToType(2, True), "Geometry": geometry,
                "GeometryCollection": QgsGeometry.fromWkt(f"GeometryCollection({geometry.asWkt()},Point(1 1))"),
                "LineStringZM": QgsGeometry.fromWkt(f"LineStringZM({middle.x()} {middle.y()} 1 2,"
                                                    f"{other.x()} {other.y()} 1 2)"),
                "CompoundCurve": QgsGeometry.fromWkt(
                    f"CompoundCurve(CircularString({middle.x()} {middle.y()},{other.x()} {middle.y()},"
                    f"{other.x()} {other.y()}))")}[kind]

    return rebuilt(layer, changed, kind=kind)


def _shapes(layer, chance, make):
    return rebuilt(layer, lambda geometry: make(geometry) if chance.random() < 0.7 else geometry)


def _swapped(geometry):
    from qgis.core import QgsGeometry

    made = geometry.constGet().clone()
    made.swapXy()
    return QgsGeometry(made)


def _same_place(geometry):
    from qgis.core import QgsGeometry

    wkt = "Point(25496100 6672100)" if geometry.type() == 0 else "LineString(25496100 6672100,25496100 6672100)"
    return QgsGeometry.fromWkt(wkt)


def _empty(geometry):
    from qgis.core import QgsGeometry, QgsWkbTypes

    return QgsGeometry.fromWkt(f"{QgsWkbTypes.displayString(geometry.wkbType())} EMPTY")


def _fields(layer, chance, rename):
    """Fields left out, or called otherwise."""
    from qgis.core import QgsFeatureRequest

    made = layer.materialize(QgsFeatureRequest())
    provider = made.dataProvider()
    names = [field.name() for field in made.fields()]
    some = [at for at in range(len(names)) if chance.random() < 0.4]
    if rename is None:
        provider.deleteAttributes(some)
    else:
        provider.renameAttributes({at: rename(names[at]) for at in some})
    made.updateFields()
    return made


def _rows(layer, chance, count):
    """No feature, one, or all of them twice."""
    from qgis.core import QgsFeatureRequest

    made = layer.materialize(QgsFeatureRequest().setLimit(count) if count else QgsFeatureRequest().setFilterFids([]))
    if count < 0:
        made = layer.materialize(QgsFeatureRequest())
        made.dataProvider().addFeatures(list(made.getFeatures()))
    return made


def _as(way, *given):
    return lambda layer, chance: way(layer, chance, *given)


WAYS = {
    **{f"value {name}": _as(_value, value) for name, value in VALUES.items()},
    **{f"vertex {name}": _as(_vertex, xy) for name, xy in COORDINATES.items()},
    **{f"kind {kind}": _as(_kind, kind) for kind in SHAPES},
    **{f"system {crs or 'none'}": (lambda layer, chance, crs=crs: rebuilt(layer, crs=crs)) for crs in SYSTEMS},
    "swapped axes": _as(_shapes, _swapped), "one place": _as(_shapes, _same_place),
    "empty shapes": _as(_shapes, _empty),
    "no shapes": _as(_shapes, lambda geometry: None), "no row": _as(_rows, 0), "one row": _as(_rows, 1),
    "rows twice": _as(_rows, -1), "fields gone": _as(_fields, None), "fields in capitals": _as(_fields, str.upper),
    "fields cut": _as(_fields, lambda name: name[:10]), "fields strange": _as(_fields, lambda name: f"{name} \"'ä"),
}

if __name__ == "__main__":
    run(cases)
