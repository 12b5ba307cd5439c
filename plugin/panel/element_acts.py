# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done to placed elements: each act is one undo step of their layer."""
import math
from dataclasses import dataclass

from qgis.core import NULL, QgsGeometry, QgsPointXY, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QTransform

from .edits import Refused, one_step

translate = QCoreApplication.translate
APART = 2.0  # m from an element to its copy, or its own length where that is more
OWN = ("element_id",)  # what a copy does not take over


@dataclass(frozen=True)
class Change:
    """What becomes of one element.

    Attributes
    ----------
    fid : int
    xy : tuple of float, optional
        Where it stands then.
    values : dict
        Fields and what is written into them.
    """

    fid: int
    xy: tuple = None
    values: dict = None


def selected(layer):
    """The elements that are selected, those of the edit buffer included; in the order of their features."""
    return sorted((each for each in layer.selectedFeatures() if not each.geometry().isEmpty()),
                  key=lambda feature: feature.id())


def place_of(feature):
    """Where an element stands; of what is no point its middle."""
    point = feature.geometry().centroid().asPoint()
    return point.x(), point.y()


def value_of(feature, name):
    """Value of a field; None where it is empty or the layer has no such field."""
    at = feature.fields().lookupField(name)
    value = feature.attribute(at) if at >= 0 else None
    return None if value == NULL else value


def rotation_of(feature):
    """How an element is turned, degrees clockwise from north; NaN = not."""
    try:
        return float(value_of(feature, "rotation"))
    except (TypeError, ValueError):
        return math.nan


def length_of(feature):
    """Length of a line, m; 0 of what has none."""
    try:
        return max(float(value_of(feature, "length")), 0.0)
    except (TypeError, ValueError):
        return 0.0


def shape_of(feature):
    """What an element is on the ground: a straight line where it has a length, else a point."""
    (x, y), half = place_of(feature), length_of(feature) / 2
    if not half:
        return QgsGeometry.fromPointXY(QgsPointXY(x, y))
    turn = math.radians(_or(rotation_of(feature), 0.0))
    dx, dy = half * math.sin(turn), half * math.cos(turn)
    return QgsGeometry.fromPolylineXY([QgsPointXY(x - dx, y - dy), QgsPointXY(x + dx, y + dy)])


def write(layer, changes, text):
    """Write changes as one step; a field that the layer lacks is left out.

    Raises
    ------
    Refused
        The layer cannot be edited, or it did not take a change; then nothing is changed.
    """
    if not changes:
        return
    with one_step(layer, text):
        for change in changes:
            done = change.xy is None or layer.changeGeometry(change.fid, _moved(layer, change))
            for name, value in (change.values or {}).items():
                at = layer.fields().lookupField(name)
                done = done and (at < 0 or layer.changeAttributeValue(change.fid, at, value))
            if not done:
                raise Refused(not_taken(layer))
    layer.triggerRepaint()


def turn(layer, by):
    """Turn the selected elements, each where it stands.

    Parameters
    ----------
    layer : QgsVectorLayer
    by : float
        Degrees clockwise.
    """
    write(layer, [Change(feature.id(), values={"rotation": _degrees(_or(rotation_of(feature), 0.0) + by)})
                  for feature in selected(layer)], translate("SchoolPath", "Turn elements"))


def flip(layer, paths):
    """Bring the selected elements to the other side of their paths; returns how many have none.

    Parameters
    ----------
    layer : QgsVectorLayer
    paths : NearPaths

    Returns
    -------
    int
    """
    from ...core.placing.stand import mirrored

    changes, alone = [], 0
    for feature in selected(layer):
        at = paths.stand(place_of(feature), value_of(feature, "path_id"))
        if at.path < 0:
            alone += 1
            continue
        xy, rotation = mirrored(place_of(feature), rotation_of(feature), at)
        changes.append(Change(feature.id(), xy, {} if math.isnan(rotation) else {"rotation": _degrees(rotation)}))
    write(layer, changes, translate("SchoolPath", "Flip elements to the other side"))
    return alone


def duplicate(layer, paths, catalogue):
    """Copy the selected elements a little farther along their paths; the copies are selected then.

    Parameters
    ----------
    layer : QgsVectorLayer
    paths : NearPaths
    catalogue : Catalogue
    """
    originals = selected(layer)
    if not originals:
        return
    with one_step(layer, translate("SchoolPath", "Duplicate elements")):
        copies = [_copy(layer, feature, paths, catalogue) for feature in originals]
    layer.selectByIds([copy.id() for copy in copies])
    layer.triggerRepaint()


def delete(layer):
    """Delete the selected elements."""
    fids = layer.selectedFeatureIds()
    if not fids:
        return
    with one_step(layer, translate("SchoolPath", "Delete elements")):
        if not layer.deleteFeatures(fids):
            raise Refused(not_taken(layer))
    layer.triggerRepaint()


def not_taken(layer):
    """Sentence for a layer that refuses a change."""
    return translate("SchoolPath", "The layer \"{layer}\" did not take the change.").format(layer=layer.name())


def _copy(layer, feature, paths, catalogue):
    """Add a copy of an element."""
    from ...core.placing.stand import along, carried

    code, (x, y) = value_of(feature, "code"), place_of(feature)
    apart = length_of(feature)  # a line goes on where it ends
    if not apart:
        apart = max(APART, catalogue[code].size.length + APART / 4 if code in catalogue else APART)
    at = paths.stand((x, y), value_of(feature, "path_id"))
    to = along(paths.shapes, at, apart) if at.path >= 0 else None
    skip = {layer.fields().lookupField(name) for name in OWN} | set(layer.primaryKeyAttributes())
    values = {index: value for index, value in enumerate(feature.attributes()) if index not in skip}
    turned = layer.fields().lookupField("rotation")
    if to is not None and turned >= 0 and not math.isnan(rotation_of(feature)):
        values[turned] = _degrees(carried(rotation_of(feature), at, to))
    dx, dy = (apart, 0.0) if to is None else (to.xy[0] - x, to.xy[1] - y)
    geometry = feature.geometry()
    geometry.transform(QTransform.fromTranslate(dx, dy))
    copy = QgsVectorLayerUtils.createFeature(layer, geometry, values)
    if not layer.addFeature(copy):
        raise Refused(not_taken(layer))
    return copy


def _moved(layer, change):
    """The geometry of an element at its new place."""
    geometry = layer.getFeature(change.fid).geometry()
    old = geometry.centroid().asPoint()
    geometry.transform(QTransform.fromTranslate(change.xy[0] - old.x(), change.xy[1] - old.y()))
    return geometry


def _degrees(angle):
    return round(angle % 360, 1) % 360


def _or(value, otherwise):
    return otherwise if math.isnan(value) else value
