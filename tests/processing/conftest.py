# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixtures for tests of layers."""
import os
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsProcessingContext, QgsProject

from school_path.processing import reading
from school_path.tests.processing.layers import METRIC, Feedback, probe

CHECKS = ("GeometryNoCheck", "GeometrySkipInvalid", "GeometryAbortOnInvalid")


@pytest.fixture
def feedback():
    return Feedback()


@pytest.fixture(params=CHECKS)
def context(request):
    """A context under each default for invalid geometries: the desktop aborts, qgis_process does not check."""
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    made.setInvalidGeometryCheck(getattr(QgsFeatureRequest.InvalidGeometryCheck, request.param))
    return made


@pytest.fixture
def metric():
    return QgsCoordinateReferenceSystem(METRIC)


@pytest.fixture
def read(context, feedback):
    """Reads a streets layer: ``read(layer)`` gives streets and CRS."""

    def reader(layer, **options):
        return reading.read_streets(probe(), {"STREETS": layer}, context, feedback, **options)

    return reader


@pytest.fixture(scope="session")
def extract():
    """Path of a real extract in the folder that SCHOOL_PATH_DATA names; skips where it is absent."""

    def find(name):
        folder = os.environ.get("SCHOOL_PATH_DATA", "")
        path = Path(folder) / name
        if not folder or not path.is_file():
            pytest.skip(f"SCHOOL_PATH_DATA names no folder with {name}")
        return path

    return find
