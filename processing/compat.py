# SPDX-License-Identifier: GPL-2.0-or-later
"""The places where the supported QGIS and Qt versions part ways."""
from qgis.core import Qgis, QgsField, QgsFields, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType, QVariant

# QgsField takes QMetaType from 3.38 on and only QVariant before
_TYPES = QMetaType.Type if Qgis.QGIS_VERSION_INT >= 33800 else QVariant.Type
_FIELD_TYPES = {
    "text": _TYPES.QString if hasattr(_TYPES, "QString") else _TYPES.String,
    "real": _TYPES.Double,
    "int": _TYPES.Int,
    "long": _TYPES.LongLong,
    "bool": _TYPES.Bool,
    "date": _TYPES.QDate if hasattr(_TYPES, "QDate") else _TYPES.Date,
}
GEOMETRIES = {"point": QgsWkbTypes.Type.Point, "line": QgsWkbTypes.Type.LineString,
              "none": QgsWkbTypes.Type.NoGeometry}
STYLE_LETTERS = 30  # as the table of styles has it
VALUE_MAP_NULL = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # what QGIS writes for "no value" in a value map


def field(name, kind):
    """A field of a layer.

    Parameters
    ----------
    name : str
        Name of the field.
    kind : str or QgsField
        ``"text"``, ``"real"``, ``"int"``, ``"long"``, ``"bool"`` or ``"date"``; or a field whose type is taken.

    Returns
    -------
    QgsField
    """
    if isinstance(kind, QgsField):
        copy = QgsField(kind)
        copy.setName(name)
        return copy
    return QgsField(name, _FIELD_TYPES[kind])


def kind_of(kind):
    """The word for a kind of field (see ``field``); ``"text"`` for what has none."""
    if not isinstance(kind, QgsField):
        return kind
    return next((word for word, known in _FIELD_TYPES.items() if kind.type() == known), "text")


def fields(columns):
    """Fields of a layer; ``columns`` are pairs of name and kind (see ``field``)."""
    made = QgsFields()
    for name, kind in columns:
        made.append(field(name, kind))
    return made


def save_default_style(layer, name):
    """Store the layer's style in its database as the default one.

    Parameters
    ----------
    layer : QgsVectorLayer
        A layer whose provider can hold styles (GeoPackage).
    name : str
        Name of the stored style; what is beyond the 30 letters that a GeoPackage takes is cut.

    Returns
    -------
    str
        What went wrong, ``""`` if nothing did.
    """
    name = name[:STYLE_LETTERS].rstrip()
    _forget_style(layer, name)
    if hasattr(layer, "saveStyleToDatabaseV2"):
        _, message = layer.saveStyleToDatabaseV2(name, "", True, "")
        return message or ""
    return layer.saveStyleToDatabase(name, "", True, "") or ""


def _forget_style(layer, name):
    """Remove a stored style of that name: QGIS would ask in a window whether it may be replaced, and wait for ever."""
    own, ids, names, *_ = layer.listStylesInDatabase()
    for number, known in list(zip(ids, names))[:max(own, 0)]:
        if known == name:
            layer.deleteStyleFromDatabase(number)
