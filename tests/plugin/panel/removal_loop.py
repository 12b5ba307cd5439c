# SPDX-License-Identifier: GPL-2.0-or-later
"""Adds a layer of elements to a map and removes it while it is drawn, again and again.

usage: removal_loop.py FOLDER [ROUNDS]   FOLDER holds the package school_path; prints "survived" at the end

A process of its own: without the keeper QGIS 3.22 dies within the first ten rounds.
"""
import os
import random
import sys
import time

sys.path.insert(0, sys.argv[1])

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication  # noqa: E402

from school_path.plugin import settings  # noqa: E402
from school_path.plugin.panel.layer_keeper import LayerKeeper  # noqa: E402
from school_path.processing import styles  # noqa: E402


def elements():
    """Some hundred elements in their own style: a hundred properties are expressions."""
    layer = QgsVectorLayer("point?crs=EPSG:3067&field=code:string&field=path_id:string&field=rotation:double",
                           "elements", "memory")
    features = []
    for row in range(300):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row, row % 40)))
        feature.setAttributes([f"E{row % 20 + 1:02d}", "p1", row])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    styles.apply(layer, "ELEMENTS")
    QgsExpressionContextUtils.setLayerVariable(layer, settings.PATHS_VARIABLE, "paths")  # as the panel does
    return layer


def spin(seconds):
    """Let QGIS work."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()


def main(rounds):
    """Add, draw, remove."""
    application = QgsApplication([], True)
    application.initQgis()
    project = QgsProject.instance()
    keeper = LayerKeeper(project)
    canvas = QgsMapCanvas()
    canvas.resize(900, 700)
    canvas.setExtent(QgsRectangle(-10, -60, 310, 100))
    canvas.show()
    chance = random.Random(1)
    for _ in range(rounds):
        layer = elements()
        project.addMapLayer(layer)
        canvas.setDestinationCrs(layer.crs())
        canvas.setLayers([layer])
        canvas.refresh()
        spin(chance.uniform(0, 0.3))
        project.removeMapLayer(layer.id())
        canvas.setLayers([])
        spin(0.02)
    assert keeper.held
    print("survived", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[2]) if len(sys.argv) > 2 else 30)
