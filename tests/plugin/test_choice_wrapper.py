# SPDX-License-Identifier: GPL-2.0-or-later
"""Choices in the real dialogs of QGIS: of one run, of a batch run, and in the modeler."""
import json

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterEnum,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QComboBox

from school_path.processing.provider import SchoolPathProvider
from school_path.tests.processing.layers import streets

PROFILES = ["P1: pre-school to grade 2", "P2: grades 3–4", "P3: grades 5–6", "P4: grades 7–9",
            "PA: accompanied by an adult"]
Source = QgsProcessingModelChildParameterSource


@pytest.fixture
def provider(qgis_app, qgis_processing, monkeypatch):
    import qgis.utils

    # the dialogs take it for a model of QGIS, not for a stand-in
    monkeypatch.setattr(qgis.utils.iface, "browserModel", lambda: None, raising=False)
    made = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def town(qgis_new_project):
    layer = streets({"street_id": "a"})
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.fixture
def dialog(provider, town, qtbot):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    made = AlgorithmDialog(provider.algorithm("assesssafety").create(), False, None)
    qtbot.addWidget(made)
    return made


def box_of(panel, name):
    return panel.wrappers[name].wrappedWidget() or panel.wrappers[name].widget


def texts(box):
    return [box.itemText(at) for at in range(box.count())]


def given(dialog):
    """What the dialog gives to the algorithm."""
    make = getattr(dialog, "createProcessingParameters", None) or dialog.getParameterValues
    return make()


def test_the_dialog_shows_words_and_gives_the_code(dialog):
    box = box_of(dialog.mainWidget(), "PROFILE")
    assert texts(box) == PROFILES
    assert box.currentText() == "P2: grades 3–4"  # the default

    box.setCurrentIndex(box.findText("PA: accompanied by an adult"))
    assert given(dialog)["PROFILE"] == "PA"
    assert texts(box_of(dialog.mainWidget(), "SCENARIO")) == ["Daylight", "Dark", "Winter"]


def test_a_dialog_of_an_earlier_run_opens_with_what_was_chosen(dialog):
    """The history stores what was given, be it in another case or a number."""
    panel = dialog.mainWidget()
    for value, shown in (("p1", PROFILES[0]), (3, PROFILES[3]), ("P2", PROFILES[1])):
        panel.setParameters({"PROFILE": value})
        assert box_of(panel, "PROFILE").currentText() == shown
    assert given(dialog)["PROFILE"] == "P2"


def test_a_profile_that_is_no_longer_there_is_shown_and_refused(dialog, provider):
    panel = dialog.mainWidget()
    panel.setParameters({"PROFILE": "espoo"})
    assert box_of(panel, "PROFILE").currentText() == "espoo"
    assert not provider.algorithm("assesssafety").parameterDefinition("PROFILE").checkValueIsAcceptable("espoo")


def test_words_are_those_of_the_users_language(provider, town, qtbot):
    class Finnish(QTranslator):
        def translate(self, context, source, disambiguation=None, n=-1):
            return {"Dark": "Pimeä"}.get(source, "") if context == "SchoolPath" else ""

    from processing.gui.AlgorithmDialog import AlgorithmDialog

    translator = Finnish()
    QCoreApplication.installTranslator(translator)
    try:
        made = AlgorithmDialog(provider.algorithm("assesssafety").create(), False, None)
        qtbot.addWidget(made)
        box = box_of(made.mainWidget(), "SCENARIO")
        box.setCurrentIndex(box.findText("Pimeä"))
        assert given(made)["SCENARIO"] == "DARK"
    finally:
        QCoreApplication.removeTranslator(translator)


def batch_file(folder, panel, rows):
    """A file of batch rows as this QGIS writes it; those of QGIS 3.22 are expressions of Python."""
    file = folder / "rows.json"
    newer = hasattr(panel, "CURRENT_FORMAT")
    rows = [{"PARAMETERS": {name: value if newer else repr(value) for name, value in row.items()}, "OUTPUTS": {}}
            for row in rows]
    file.write_text(json.dumps({panel.FORMAT: panel.CURRENT_FORMAT, panel.ROWS: rows} if newer else rows))
    return str(file)


def test_a_batch_run_reads_codes_in_any_form(provider, qtbot, tmp_path, monkeypatch):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.PyQt.QtWidgets import QFileDialog

    dialog = BatchAlgorithmDialog(provider.algorithm("assesssafety").create(), None)
    qtbot.addWidget(dialog)
    panel = dialog.mainWidget()
    file = batch_file(tmp_path, panel, [{"PROFILE": "P1"}, {"PROFILE": "p3"}, {"PROFILE": 4}, {"PROFILE": "0"}])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args, **kwargs: (file, ""))
    panel.load()
    column = panel.parameter_to_column["PROFILE"]

    assert [row[column].parameterValue() for row in panel.wrappers] == ["P1", "P3", "PA", "P1"]
    assert texts(panel.tblParameters.cellWidget(1, column)) == PROFILES


@pytest.fixture
def modeler(provider, qtbot):
    """Open the dialog of a step of a model; ``value`` is what the step holds as its profile."""
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    kept = []

    def open_step(value):
        model = QgsProcessingModelAlgorithm("m", "m")
        model.addModelParameter(QgsProcessingParameterEnum("who", "who", ["a", "b"]), model_parameter("who"))
        child = QgsProcessingModelChildAlgorithm("schoolpath:assesssafety")
        child.setChildId("assess")
        child.addParameterSources("PROFILE", [Source.fromStaticValue(value)])
        model.addChildAlgorithm(child)
        dialog = ModelerParametersDialog(provider.algorithm("assesssafety"), model, "assess")
        qtbot.addWidget(dialog)
        kept.append((model, dialog))
        return dialog, dialog.widget.widget.wrappers["PROFILE"]

    return open_step


def model_parameter(name):
    from qgis.core import QgsProcessingModelParameter

    return QgsProcessingModelParameter(name)


@pytest.mark.parametrize(("value", "code"), [("P1", "P1"), ("p3", "P3"), (4, "PA")])
def test_the_modeler_shows_words_and_keeps_the_code(modeler, value, code):
    dialog, widget = modeler(value)
    box = next(one for one in widget.findChildren(QComboBox) if texts(one) == PROFILES)
    assert box.currentData() == code
    assert [one.staticValue() for one in step_of(dialog).parameterSources()["PROFILE"]] == [code]

    box.setCurrentIndex(1)
    assert [one.staticValue() for one in step_of(dialog).parameterSources()["PROFILE"]] == ["P2"]


def test_a_step_of_a_model_may_take_an_input_of_the_model(modeler):
    dialog, widget = modeler("P1")
    widget.setWidgetValue(Source.fromModelParameter("who"))
    assert step_of(dialog).parameterSources()["PROFILE"][0].parameterName() == "who"


def step_of(dialog):
    return dialog.widget.createAlgorithm()
