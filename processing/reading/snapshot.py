# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer holds at one moment: any thread may read it, also after the layer was edited or has gone."""
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayerFeatureSource,
)


class Snapshot:
    """The features of a layer, unsaved edits included, as a source of rows.

    It is made in the thread of the layer and costs next to nothing: nothing is read before ``getFeatures``.

    Parameters
    ----------
    layer : QgsVectorLayer
    given : QgsProcessingFeatureSourceDefinition or other
        How the layer was given; what a definition leaves out is left out here.
    where : str
        Expression that holds for the features that are given; ``""`` = all.
    """

    def __init__(self, layer, given=None, where=""):
        self._source = QgsVectorLayerFeatureSource(layer)
        self._fields, self._crs, self._name = QgsFields(layer.fields()), layer.crs(), layer.name()
        self._fids, self._limit, self._condition = None, -1, None
        if isinstance(given, QgsProcessingFeatureSourceDefinition):
            self._fids = sorted(layer.selectedFeatureIds()) if given.selectedFeaturesOnly else None
            self._limit = given.featureLimit
            asked = getattr(given, "filterExpression", "")  # QGIS 3.32
            where = f"({where}) AND ({asked})" if where and asked else where or asked
        if where:
            self._keep_condition(where, layer)

    def _keep_condition(self, text, layer):
        self._condition = QgsExpression(text)
        self._scope = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        self._scope.setFields(self._fields)
        self._condition.prepare(self._scope)

    def fields(self):
        """Fields of the layer."""
        return self._fields

    def sourceCrs(self):
        """CRS of the geometries."""
        return self._crs

    def sourceName(self):
        """Name of the layer."""
        return self._name

    def getFeatures(self, request, flag=None):
        """Yield features, as ``QgsProcessingFeatureSource.getFeatures`` does; ``flag`` is without effect.

        A geometry that is not valid stops nothing here: what reads judges it itself.
        """
        request = QgsFeatureRequest(request)
        if self._fids is not None:
            request.setFilterFids(self._fids)
        if self._condition is not None:
            request.setSubsetOfAttributes(list(range(self._fields.count())))
        left = self._limit
        for feature in self._source.getFeatures(request):
            if left == 0:
                return
            if self._condition is not None:
                self._scope.setFeature(feature)
                if not self._condition.evaluate(self._scope):
                    continue
            left -= 1
            yield feature


def file_of(layer):
    """The file that a layer lies in, ``""`` where it lies in none; and its table there, ``""`` where none is named."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return parts.get("path") or "", parts.get("layerName") or ""
