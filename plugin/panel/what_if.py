# SPDX-License-Identifier: GPL-2.0-or-later
"""What is tried out: changes of streets and crossings that runs alone read, until they are written down."""
from dataclasses import dataclass

from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.what_if import values_of
from ...processing.words.what_if import measure as measure_words
from .. import settings
from .edits import Refused, one_step

translate = QCoreApplication.translate
ID_OF = {"streets": "street_id", "crossings": "crossing_id"}


@dataclass(frozen=True)
class Change:
    """A change of some features of a layer.

    Attributes
    ----------
    role : str
        ``"streets"`` or ``"crossings"``.
    values : dict of str to dict
        Text of the id of each feature, of a new crossing its own -> field -> value.
    text : str
    at : tuple or None
        Place (x, y) and coordinate system of a crossing that is new.
    """

    role: str
    values: dict
    text: str
    at: object = None

    @property
    def fields(self):
        """Field -> a value that it gets."""
        return {name: value for values in self.values.values() for name, value in values.items()}


class WhatIf:
    """A list of changes.

    Parameters
    ----------
    project : QgsProject
    """

    def __init__(self, project):
        self.project, self.changes = project, []

    def at_crossing(self, place, measure, profile, crs):
        """Try out a measure at a crossing of an answer; where none is mapped a new one is made.

        Raises
        ------
        Refused
            The layer does not have the crossing any more, or there is no layer.
        """
        if place.crossing_id is None:
            own, at = f"new-{place.street_id}", (tuple(place.xy[len(place.xy) // 2]), crs)
            values = {**values_of(measure, {}, profile), "street_id": place.street_id}
        else:
            feature, at = self._features("crossings", place.crossing_id)[0], None
            own, values = str(place.crossing_id), values_of(measure, _values(feature), profile)
        text = translate("SchoolPath", "{place}: {measure}").format(place=place.name, measure=measure_words(measure))
        self.add(Change("crossings", {own: values}, text[:1].upper() + text[1:], at))

    def along(self, place, measure, profile):
        """Try out a measure along a street of an answer; a speed limit holds for all parts of its name."""
        features = self._features("streets", place.street_id)
        if measure.startswith("speed_"):
            features = self._namesakes(features[0]) or features
        values = {str(feature["street_id"]): values_of(measure, _values(feature), profile) for feature in features}
        text = translate("SchoolPath", "{place}: {measure}").format(
            place=str(_values(features[0]).get("name") or place.street_id), measure=measure_words(measure))
        if len(values) > 1:
            text = translate("SchoolPath", "{change} ({count} parts)",
                             None, len(values)).format(change=text, count=len(values))
        self.add(Change("streets", values, text))

    def add(self, change):
        """Add a change; what it sets anew on the same features takes the place of what was set before."""
        self.changes = [one for one in self.changes if not (
            one.role == change.role and set(one.values) == set(change.values) and set(one.fields) & set(change.fields))]
        self.changes.append(change)

    def remove(self, row):
        """Take back a change."""
        del self.changes[row]

    def as_read(self):
        """The changes as runs read them; the layers stay as they are.

        Returns
        -------
        dict of str to list of Changed
            By input of the algorithm.

        Raises
        ------
        Refused
            A layer is not there, or has no ids.
        """
        from ...processing.reading.otherwise import Changed

        made = {}
        for change in self.changes:
            layer = self._layer(change.role)
            wkb = None if change.at is None else _shape(layer, change, self.project).asWkb().data()
            made.setdefault(change.role.upper(), []).append(Changed(ID_OF[change.role], change.values, wkb))
        return made

    def write(self):
        """Write the changes into the edit buffers of the layers, one step a layer.

        Raises
        ------
        Refused
            A layer cannot be edited, or lacks a field; nothing is written then into that layer.
        """
        for role in dict.fromkeys(change.role for change in self.changes):
            layer, mine = self._layer(role), [change for change in self.changes if change.role == role]
            missing = sorted({name for change in mine for name in change.fields
                              if layer.fields().lookupField(name) < 0})
            if missing:
                raise Refused(translate("SchoolPath", "The layer \"{layer}\" has no field {fields}.").format(
                    layer=layer.name(), fields=", ".join(missing)))
            with one_step(layer, translate("SchoolPath", "Write what was tried out")):
                _apply(layer, mine, ID_OF[role], self.project)
            layer.triggerRepaint()

    def _layer(self, role):
        layer = settings.layer_of(self.project, role)
        if layer is None or layer.fields().lookupField(ID_OF[role]) < 0:
            raise Refused(translate("SchoolPath", "This needs a layer of {role} with the field {field}.").format(
                role=role, field=ID_OF[role]))
        return layer

    def _features(self, role, own):
        """Features with an id."""
        layer = self._layer(role)
        found = _with_ids(layer, ID_OF[role], {str(own)})
        if not found:
            raise Refused(translate("SchoolPath", "The layer \"{layer}\" has no {field} {id} any more. Run again."
                                    ).format(layer=layer.name(), field=ID_OF[role], id=own))
        return found

    def _namesakes(self, feature):
        """All parts of the street that a feature is one of, by its name and kind."""
        values = _values(feature)
        if not values.get("name"):
            return []
        layer = self._layer("streets")
        same = [QgsExpression.createFieldEqualityExpression(_name_of(layer, name), values.get(name))
                for name in ("name", "kind") if layer.fields().lookupField(name) >= 0]
        return _found(layer, " AND ".join(same))


def _apply(layer, changes, id_field, project):
    """Put changes into a layer that is being edited."""
    for change in changes:
        if change.at is not None:
            _add_crossing(layer, change, id_field, project)
            continue
        for feature in _with_ids(layer, id_field, change.values):
            values = change.values[str(feature[id_field])]
            for name, value in {**values, **_provenance(feature, values)}.items():
                if not layer.changeAttributeValue(feature.id(), layer.fields().lookupField(name), value):
                    raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not take {field} = {value}."
                                            ).format(layer=layer.name(), field=name, value=value))


def _provenance(feature, values):
    """The field ``provenance`` without the values that are set: even where they are the same they are stated now."""
    from ...processing.reading.otherwise import stated

    at = feature.fields().lookupField("provenance")
    text = feature.attribute(at) if at >= 0 else None
    left = stated(text, values)
    return {"provenance": left} if left != text else {}


def _shape(layer, change, project):
    """Place of a crossing that is new, in its layer."""
    (x, y), crs = change.at
    return QgsGeometry.fromPointXY(QgsCoordinateTransform(crs, layer.crs(), project).transform(QgsPointXY(x, y)))


def _add_crossing(layer, change, id_field, project):
    """Add a crossing that is new."""
    (own, values), = change.values.items()
    values = {**values, id_field: _free(layer, id_field, own)}
    fields = {layer.fields().lookupField(name): value for name, value in values.items()}
    feature = QgsVectorLayerUtils.createFeature(layer, _shape(layer, change, project), fields)
    if not layer.addFeature(feature):
        raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not take the crossing.").format(
            layer=layer.name()))


def _free(layer, id_field, wanted):
    """An id that the layer does not have yet; one of numbers gets the next number."""
    if layer.fields().field(id_field).isNumeric():
        return int(layer.maximumValue(layer.fields().lookupField(id_field)) or 0) + 1
    number, name = 1, wanted
    while _with_ids(layer, id_field, {name}):
        number += 1
        name = f"{wanted}-{number}"
    return name


def _with_ids(layer, id_field, ids):
    """Features whose id reads like one of some texts."""
    at = layer.fields().lookupField(id_field)
    name = QgsExpression.quotedColumnRef(_name_of(layer, id_field))
    if layer.fields().at(at).isNumeric():
        listed = [QgsExpression.quotedValue(float(text)) for text in ids if _is_number(text)]
    else:
        listed = [QgsExpression.quotedString(text) for text in ids]
    found = _found(layer, f"{name} IN ({', '.join(listed)})") if listed else []
    return [feature for feature in found if str(feature.attribute(at)) in ids]


def _found(layer, condition):
    """Features for which a condition holds: the layer's own source looks for them, and no others are made."""
    request = QgsFeatureRequest().setFilterExpression(condition).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return [QgsFeature(feature) for feature in layer.getFeatures(request)]


def _name_of(layer, field):
    """A field as its layer spells it."""
    return layer.fields().at(layer.fields().lookupField(field)).name()


def _is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


def _values(feature):
    """Field -> value, None where there is none."""
    return {name: None if value in (None, NULL) else value for name, value in feature.attributeMap().items()}
