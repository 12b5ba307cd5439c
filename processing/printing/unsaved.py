# SPDX-License-Identifier: GPL-2.0-or-later
"""Features of a layer in memory as the map shows them: unsaved edits among them."""
from qgis.core import QgsMemoryProviderUtils


def in_memory(layer, request):
    """A copy of some features of a layer.

    Parameters
    ----------
    layer : QgsVectorLayer
    request : QgsFeatureRequest
        Which features.

    Returns
    -------
    QgsVectorLayer
        In memory.
    """
    buffer = layer.editBuffer()
    if buffer is None or not buffer.addedFeatures():
        return layer.materialize(request)
    made = QgsMemoryProviderUtils.createMemoryLayer(layer.name(), layer.fields(), layer.wkbType(), layer.crs())
    rows = list(layer.getFeatures(request))
    numbers = [at for at in range(layer.fields().count()) if layer.fields().at(at).isNumeric()]
    for row in rows:
        if row.id() < 0:  # not saved: the key that the file will give it is still the word "Autogenerate"
            for at in numbers:
                if isinstance(row.attribute(at), str):
                    row.setAttribute(at, None)
    made.dataProvider().addFeatures(rows)
    made.updateExtents()
    return made
