# SPDX-License-Identifier: GPL-2.0-or-later
"""The live check of layers in their edit buffers tells what ``checkhandbook`` tells of the same layers."""
from contextlib import suppress

import pytest
from qgis.core import QgsGeometry, QgsProcessingFeedback, QgsProject, QgsVectorLayerUtils

from school_path.core.errors import SchoolPathError
from school_path.processing.live_check import LiveHandbookCheck, take
from school_path.tests.processing.checked_town import in_project, layers, live_rows, whole_check
from school_path.tests.processing.layers import line, point, saved

OWN = """\
schema: schoolpath/handbook/1
id: own
title: Own fields
extends: school-path
clauses:
  - id: T01
    title: Wood
    text: Of wood.
    applies_to: elements
    expression: '"material"'
    bands: [{verdict: pass, is: [wood]}, {verdict: fail}]
    severity: 2
    confidence: D
    sources: [{title: our judgement}]
    remedy: Take wood.
"""


class Kept(LiveHandbookCheck):
    """A live check that takes the layers itself."""

    def __init__(self, parameters, project):
        super().__init__(take(parameters, project), QgsProcessingFeedback(False))
        self._project = project

    def refresh(self):
        return super().refresh(self.take(self._project))


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def made(project):
    return layers()


@pytest.fixture
def begin(made, project):
    """Starts a check of the town: the check and the parameters of ``checkhandbook``."""
    def start(**more):
        parameters = {**in_project(made), "PROFILE": "P2", **more}
        return Kept(parameters, project), parameters

    yield start
    for each in made.values():
        with suppress(RuntimeError):
            each.rollBack()


def fid(layer, name, value):
    return next(feature.id() for feature in layer.getFeatures() if feature[name] == value)


def add(layer, wkt, **values):
    feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry())
    for name, value in values.items():
        feature[name] = value
    assert layer.addFeature(feature)


def write(layer, feature, **values):
    for name, value in values.items():
        assert layer.changeAttributeValue(feature, layer.fields().indexOf(name), value)


def test_the_findings_are_those_of_checkhandbook_after_every_edit(begin, made):
    check, parameters = begin()
    assert live_rows(check.checked) == whole_check(parameters)
    paths, elements, waivers = made["PATHS"], made["ELEMENTS"], made["WAIVERS"]
    for layer in (paths, elements, waivers):
        layer.startEditing()
    blue = fid(paths, "path_id", "p1")
    edits = [
        lambda: add(elements, point(110, 5), code="E01", path_id="p1", height=1.8, element_id="e3"),
        lambda: elements.changeGeometry(fid(elements, "element_id", "e1"), QgsGeometry.fromWkt(point(300, 5))),
        lambda: write(elements, fid(elements, "element_id", "e2"), code="E02"),
        lambda: write(paths, blue, colour="yellow"),
        lambda: write(paths, blue, name="Yellow path", shape="octagon", number=7),
        lambda: paths.changeGeometry(blue, QgsGeometry.fromWkt(line((0, -4), (203, -4), (203, 150)))),
        lambda: add(waivers, "", clause="S01", feature_id="Koulukatu", reason="r", author="a", date="2020-01-01",
                    expires="2999-12-31"),
        lambda: elements.deleteFeature(fid(elements, "element_id", "e1")),
        lambda: paths.deleteFeature(fid(paths, "path_id", "p2")),
        lambda: elements.undoStack().undo(),
        lambda: paths.undoStack().undo(),
        lambda: write(paths, blue, path_id="p9"),
        elements.rollBack]
    seen = set()
    for edit in edits:
        edit()
        check.refresh()
        rows = live_rows(check.checked)
        assert rows == whole_check(parameters)
        seen.add(str(rows))
    assert len(seen) >= len(edits) - 2  # the edits came to something


def test_a_saved_layer_that_is_read_in_bulk_counts_as_the_same(begin, made, tmp_path, project):
    made["ELEMENTS"] = saved(made["ELEMENTS"], tmp_path / "e.gpkg", "elements")
    check, parameters = begin()
    elements = made["ELEMENTS"]
    elements.startEditing()
    assert not check.refresh()
    add(elements, point(60, 5), code="E04", path_id="p1", element_id="e4")
    assert check.refresh()
    assert live_rows(check.checked) == whole_check(parameters)
    assert elements.commitChanges()
    check.refresh()
    assert live_rows(check.checked) == whole_check(parameters)


def test_a_field_that_only_the_town_has_is_seen_to_change(begin, made, tmp_path):
    path = tmp_path / "own.yaml"
    path.write_text(OWN, encoding="utf-8")
    check, parameters = begin(HANDBOOK=str(path))
    elements = made["ELEMENTS"]
    elements.startEditing()
    write(elements, fid(elements, "element_id", "e1"), material="steel")
    check.refresh()
    assert live_rows(check.checked) == whole_check(parameters)
    assert [row["feature_id"] for row in live_rows(check.checked) if row["clause"] == "T01"
            and row["verdict"] == "fail"] == ["e1"]


def test_without_paths_the_check_says_so_and_goes_on_when_they_are_back(begin, made):
    check, parameters = begin()
    before, paths = live_rows(check.checked), made["PATHS"]
    paths.startEditing()
    paths.deleteFeatures(paths.allFeatureIds())
    with pytest.raises(SchoolPathError, match="layer_empty"):
        check.refresh()
    paths.rollBack()
    check.refresh()
    assert live_rows(check.checked) == before


def test_cancel_stops_it(made, project):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with pytest.raises(SchoolPathError, match="cancelled"):
        LiveHandbookCheck(take({**in_project(made), "PROFILE": "P2"}, project), feedback)
