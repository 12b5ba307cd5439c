"""Fixtures for tests of the panel."""
import time

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from school_path.processing.provider import SchoolPathProvider


@pytest.fixture
def provider(qgis_app):
    """The algorithms, as they are registered where the plugin is loaded."""
    made = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    manager, patience = QgsApplication.taskManager(), time.monotonic() + 20
    manager.cancelAll()
    while manager.countActiveTasks() and time.monotonic() < patience:  # a run must not outlive its algorithms
        QCoreApplication.processEvents()
    QgsApplication.processingRegistry().removeProvider(made)
