# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog in which a mapping is made, with real clicks."""
import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLineEdit, QMessageBox

from school_path.core.readings.mapping import load_mapping
from school_path.core.readings.mapping_draft import ATTRIBUTES
from school_path.plugin.mapping_dialog import MappingDialog
from school_path.processing.algorithms.network_from_layers import NetworkFromLayers
from school_path.tests.processing.layers import STRAIGHT, layer

FIELDS = {"NIMI": "text", "LUOKKA": "text", "NOPRAJ": "int"}


@pytest.fixture
def town(qgis_app):
    return layer(FIELDS, [(STRAIGHT, {"NIMI": "Kuja", "LUOKKA": "Katu", "NOPRAJ": 30}),
                          (STRAIGHT, {"NIMI": "Kuja", "LUOKKA": "Katu", "NOPRAJ": 30}),
                          (STRAIGHT, {"NIMI": None, "LUOKKA": "service", "NOPRAJ": 99})], name="kadut")


@pytest.fixture
def dialog(town, qtbot, tmp_path):
    made = MappingDialog(town)
    made.ask_path = lambda: str(tmp_path / "mapping.yaml")
    qtbot.addWidget(made)
    made.show()
    return made


def choose(qtbot, combo, text):
    """Choose a text with the keyboard, as a person does."""
    combo.setFocus()
    qtbot.keyClicks(combo, text)
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    assert combo.currentText() == text


def field_combo(dialog, attribute):
    return dialog.fields.cellWidget(ATTRIBUTES.index(attribute), 1)


def shown(dialog):
    return [(dialog.values.item(row, 0).text(), dialog.values.item(row, 1).text())
            for row in range(dialog.values.rowCount())]


def press(qtbot, dialog, button):
    qtbot.mouseClick(dialog.findChild(QDialogButtonBox).button(button), Qt.MouseButton.LeftButton)


def test_fields_and_values_are_chosen_and_saved(dialog, qtbot):
    choose(qtbot, field_combo(dialog, "name"), "NIMI")
    choose(qtbot, field_combo(dialog, "kind"), "LUOKKA")
    assert shown(dialog) == [("Katu", "2"), ("service", "1")]
    assert dialog.values.cellWidget(1, 2).currentText() == "service"  # a word of ours means itself
    choose(qtbot, dialog.values.cellWidget(0, 2), "residential")
    choose(qtbot, field_combo(dialog, "speed_limit"), "NOPRAJ")
    assert shown(dialog) == [("30", "2"), ("99", "1")]
    edit = dialog.values.cellWidget(1, 2)
    assert isinstance(edit, QLineEdit)
    qtbot.keyClicks(edit, "50")
    press(qtbot, dialog, QDialogButtonBox.StandardButton.Save)

    assert not dialog.isVisible()
    rules = load_mapping(dialog.path).streets
    assert rules["kind"][0].values == {"Katu": "residential"}
    assert rules["speed_limit"][0].values == {"99": 50}
    assert rules["name"][0].fields == ("NIMI",)


def test_what_does_not_fit_is_told_and_the_dialog_stays(dialog, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: told.append(args[2]))
    choose(qtbot, field_combo(dialog, "speed_limit"), "NOPRAJ")
    qtbot.keyClicks(dialog.values.cellWidget(0, 2), "fast")
    press(qtbot, dialog, QDialogButtonBox.StandardButton.Save)
    assert dialog.isVisible()
    assert 'holds "fast"; expected a number' in told[0]


def test_cancel_writes_nothing(dialog, qtbot, tmp_path):
    choose(qtbot, field_combo(dialog, "kind"), "LUOKKA")
    press(qtbot, dialog, QDialogButtonBox.StandardButton.Cancel)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_opened_shows_its_choices(town, qtbot):
    made = MappingDialog(town, load_mapping("vantaa").file)
    qtbot.addWidget(made)
    assert field_combo(made, "speed_limit").currentText() == "NOPRAJ"
    assert made.fields.item(ATTRIBUTES.index("service"), 1).text() == "(rules of the file)"
    made.show_values(ATTRIBUTES.index("kind"))
    assert shown(made) == [("Katu", "2"), ("service", "1")]


def test_the_parameter_has_its_button_in_the_dialog_of_the_algorithm(town, qtbot):
    """QGIS finds the widget by the name that the parameter gives."""
    from processing.gui.wrappers import WidgetWrapperFactory

    QgsProject.instance().addMapLayer(town, False)
    algorithm = NetworkFromLayers().create()
    parameter = algorithm.parameterDefinition("MAPPING")
    wrapper = WidgetWrapperFactory.create_wrapper(parameter, None)
    qtbot.addWidget(wrapper.widget)
    wrapper.setValue("/town/m.yaml")
    assert wrapper.value() == "/town/m.yaml"
    assert wrapper.button.text() == "Make or change …"
    assert wrapper.input_layer() is None
    assert QgsApplication.instance() is not None
    QgsProject.instance().removeMapLayer(town.id())
