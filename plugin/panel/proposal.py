# SPDX-License-Identifier: GPL-2.0-or-later
"""What ``placeelements`` proposes for the layer of elements: counted, told, and added as one step."""
from collections import Counter
from dataclasses import dataclass

from qgis.core import NULL, QgsCoordinateTransform, QgsCsException, QgsFeatureRequest, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QCoreApplication

from ...processing.words import placing as words
from .edits import Refused, one_step

translate = QCoreApplication.translate
FIELDS = ("element_id", "code", "path_id", "rotation", "height", "status", "cost", "note")


@dataclass(frozen=True, eq=False)
class Proposal:
    """Elements that the rules ask for beside those that are there.

    Attributes
    ----------
    features : list of QgsFeature
        The new ones.
    crs : QgsCoordinateReferenceSystem
        Of their places.
    counts : dict of str to int
        Code -> how many, in the order of the codes.
    costs : dict of str to float
        Code -> what they cost.
    unplaced : list of tuple of str
        Name of the element, id of the path, and why it could not be placed.
    told : list of str
        Warnings of the run, and what needs a permit.
    """

    features: list
    crs: object
    counts: dict
    costs: dict
    unplaced: list
    told: list

    def __len__(self):
        return len(self.features)

    @property
    def cost(self):
        """What all of it costs."""
        return sum(self.costs.values())


def proposal_of(elements, not_placed, warnings):
    """The proposal of a run.

    Parameters
    ----------
    elements, not_placed : QgsVectorLayer
        Its outputs.
    warnings : list of str
        What it warned of.

    Returns
    -------
    Proposal
    """
    # the run must be complete before its layer goes
    features = list(elements.getFeatures(QgsFeatureRequest().setFilterExpression('"new"')))
    counts = Counter(feature["code"] for feature in features)
    costs = Counter()
    for feature in features:
        costs[feature["code"]] += 0 if feature["cost"] in (None, NULL) else feature["cost"]
    unplaced = [tuple(_text(feature[name]) for name in ("name", "path_id", "reason"))
                for feature in not_placed.getFeatures()]
    # the dialog lists what could not be placed
    told = [text for text in warnings if text != words.not_placed_count(len(unplaced))]
    return Proposal(features, elements.crs(), dict(sorted(counts.items())), dict(sorted(costs.items())), unplaced, told)


def add(proposal, layer, project):
    """Add the elements of a proposal to the layer of elements: one undo step.

    Parameters
    ----------
    proposal : Proposal
    layer : QgsVectorLayer
    project : QgsProject

    Raises
    ------
    Refused
        The layer cannot be edited, or it did not take them; then nothing is changed.
    """
    transform = QgsCoordinateTransform(proposal.crs, layer.crs(), project)
    new = []
    for feature in proposal.features:
        geometry = feature.geometry()
        try:
            geometry.transform(transform)
        except QgsCsException:
            raise Refused(translate("SchoolPath", "The elements have no place in the coordinate system of the layer "
                                    "\"{layer}\".").format(layer=layer.name())) from None
        values = {layer.fields().lookupField(name): feature[name] for name in FIELDS
                  if feature[name] not in (None, NULL)}
        values.pop(-1, None)
        new.append(QgsVectorLayerUtils.QgsFeatureData(geometry, values))
    with one_step(layer, translate("SchoolPath", "Place elements by rule")):
        if not layer.addFeatures(QgsVectorLayerUtils.createFeatures(layer, new)):
            raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not take the elements.").format(
                layer=layer.name()))
    layer.triggerRepaint()


def _text(value):
    return "" if value in (None, NULL) else str(value)
