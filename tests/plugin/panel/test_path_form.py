# SPDX-License-Identifier: GPL-2.0-or-later
"""Changing, showing and deleting the selected School Path, with real clicks and keys."""
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, Qt

from school_path.plugin.panel.path_form import PathForm
from school_path.tests.plugin.panel.paths import FIELDS, click_row, gates
from school_path.tests.processing.layers import X, Y, layer, line, point

NORTH = {"path_id": "a", "name": "North", "colour": "blue", "shape": "square", "number": 3, "school_id": "s1",
         "status": "planned"}
ROWS = [(line((0, 0), (100, 0)), NORTH),
        (line((0, 50), (100, 50)), {"path_id": "b", "name": "East", "colour": "yellow", "shape": "circle",
                                    "number": 1}),
        (line((0, 900), (100, 900)), {"path_id": "c", "name": "Far", "colour": "black", "shape": "circle",
                                      "number": 4})]


@pytest.fixture
def page(paths_page):
    return paths_page


@pytest.fixture
def paths(take, qtbot, page):
    take("schools", gates())
    made = take("paths", layer(FIELDS, ROWS, name="paths"))
    click_row(qtbot, page, 0)
    return made


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


def pick(qtbot, box, word):
    """Choose a word of a box with the arrow keys, as a person does."""
    box.setFocus()
    steps = box.findData(word) - box.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentData() == word


def write(qtbot, box, text):
    """Write over what stands in a line."""
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)


def stored(paths, path_id="a"):
    (feature,) = [each for each in paths.getFeatures() if each["path_id"] == path_id]
    return feature.attributeMap()


def test_the_form_shows_the_selected_path_in_words(page, paths):
    form = page.form
    assert form.name.text() == "North"
    assert form.school.currentText() == "Aula"
    assert (form.status.currentText(), form.colour.currentText(), form.shape.currentText()) == (
        "planned", "blue", "square")
    assert form.number.value() == 3
    assert not form.colour.itemIcon(form.colour.currentIndex()).isNull()
    assert not form.apply.isEnabled()


def test_all_changes_are_one_undo_step(page, paths, qtbot):
    write(qtbot, page.form.name, "Kuusipolku")
    pick(qtbot, page.form.status, "built")
    pick(qtbot, page.form.shape, "hexagon")
    write(qtbot, page.form.school.lineEdit(), "s7")
    click(qtbot, page.form.apply)

    assert {field: stored(paths)[field] for field in ("name", "status", "colour", "shape", "number", "school_id")} == {
        "name": "Kuusipolku", "status": "built", "colour": "blue", "shape": "hexagon", "number": 1, "school_id": "s7"}
    assert paths.undoStack().count() == 1
    assert not page.form.apply.isEnabled()
    assert page.table.item(0, 1).text() == "Kuusipolku"
    paths.undoStack().undo()
    qtbot.waitUntil(lambda: page.form.name.text() == "North")
    assert stored(paths) == NORTH
    paths.rollBack()


def test_nothing_is_written_before_apply_and_clashes_of_the_draft_are_told(page, paths, qtbot):
    assert "\"East\"" not in page.told.text()
    pick(qtbot, page.form.colour, "yellow")
    assert "\"East\", 50 m away, has the same colour" in page.told.text()
    assert "On snow" in page.told.text()
    assert not paths.isEditable()
    pick(qtbot, page.form.shape, "diamond")
    assert "may be taken for a traffic sign" in page.told.text()


def test_the_shape_follows_the_colour_and_the_number_both_unless_they_were_chosen(page, paths, qtbot):
    form = page.form
    pick(qtbot, form.colour, "black")
    assert form.shape.currentData() != "square"
    followed = form.shape.currentData()
    assert form.number.value() == (5 if followed == "circle" else 1)
    pick(qtbot, form.colour, "blue")  # the code that it has comes back
    assert (form.shape.currentData(), form.number.value()) == ("square", 3)

    pick(qtbot, form.shape, "circle")
    pick(qtbot, form.colour, "black")
    assert (form.shape.currentData(), form.number.value()) == ("circle", 5)  # black circle 4 is on the path Far
    write(qtbot, form.number.lineEdit(), "9")
    pick(qtbot, form.colour, "purple")
    assert (form.shape.currentData(), form.number.value()) == ("circle", 9)


def test_the_code_can_be_taken_away(page, paths, qtbot):
    pick(qtbot, page.form.colour, "")
    click(qtbot, page.form.apply)
    assert {field: stored(paths)[field] or "" for field in ("colour", "shape", "number")} == {
        "colour": "", "shape": "", "number": ""}
    paths.rollBack()


def test_the_free_code_is_put_into_the_form_first(page, paths, qtbot):
    click_row(qtbot, page, 1)
    click(qtbot, page.form.free)
    assert stored(paths, "b")["colour"] == "yellow"
    assert page.form.colour.currentData() == "yellow"  # free for this path: its own colour is nobody else's
    pick(qtbot, page.form.colour, "blue")
    click(qtbot, page.form.free)
    assert page.form.colour.currentData() == "yellow"


def test_what_was_changed_elsewhere_is_shown_and_what_was_changed_here_stays(page, paths, qtbot):
    write(qtbot, page.form.name, "Half done")
    paths.startEditing()
    paths.changeAttributeValue(1, paths.fields().indexOf("status"), "built")
    qtbot.waitUntil(lambda: page.form.status.currentData() == "built")
    assert page.form.name.text() == "Half done"
    click(qtbot, page.form.apply)
    assert (stored(paths)["name"], stored(paths)["status"]) == ("Half done", "built")
    paths.rollBack()


def test_changes_that_were_not_applied_are_told(page, paths, qtbot):
    write(qtbot, page.form.name, "Half done")
    click_row(qtbot, page, 1)
    assert page.form.name.text() == "East"
    assert "The changes of \"North\" were not applied." in page.news.text()
    click_row(qtbot, page, 0)
    assert page.form.name.text() == "North"
    assert not page.news.isVisible()


def test_values_that_are_not_of_the_set_stay_as_they_are(page, take, qtbot):
    odd = {"name": "Odd", "colour": "#123456", "shape": "Kite", "number": 120, "status": "rumour", "school_id": "x"}
    made = take("paths", layer(FIELDS, [(ROWS[0][0], odd)]))
    click_row(qtbot, page, 0)
    assert (page.form.colour.currentText(), page.form.status.currentText()) == ("#123456", "rumour")
    assert page.form.school.currentText() == "x"
    assert not page.form.apply.isEnabled()
    write(qtbot, page.form.name, "Odder")
    click(qtbot, page.form.apply)
    assert {field: value for field, value in next(made.getFeatures()).attributeMap().items() if value and field in odd
            } == {**odd, "name": "Odder"}
    made.rollBack()


def test_deleting_is_one_undo_step_and_the_elements_stay(page, paths, take, qtbot):
    elements = take("elements", layer({"path_id": "text"}, [
        (point(5, 5), {"path_id": "a"}), (point(6, 5), {"path_id": "a"}), (point(5, 6), {"path_id": "b"})], "Point"))
    click_row(qtbot, page, 0)
    click(qtbot, page.delete)

    assert [page.table.item(row, 1).text() for row in range(page.table.rowCount())] == ["East", "Far"]
    assert "\"North\" was deleted" in page.news.text()
    assert "stay where they are: 2" in page.news.text()
    assert elements.featureCount() == 3
    assert not elements.isEditable()
    assert page.selected() is None
    assert not page.form.isEnabled()
    paths.undoStack().undo()
    qtbot.waitUntil(lambda: page.table.rowCount() == 3)
    paths.rollBack()


def test_with_another_layer_what_was_told_of_the_old_one_goes(page, paths, take, qtbot):
    click(qtbot, page.delete)
    assert page.news.isVisible()
    take("paths", layer(FIELDS, ROWS[:1]))
    assert not page.news.isVisible()
    assert not page.form.isEnabled()
    paths.rollBack()


def test_a_read_only_layer_keeps_its_path(page, paths, qtbot):
    paths.setReadOnly(True)
    click(qtbot, page.delete)
    assert "cannot be edited" in page.news.text()
    write(qtbot, page.form.name, "Other")
    click(qtbot, page.form.apply)
    assert "cannot be edited" in page.news.text()
    assert page.form.name.text() == "Other"  # can still be copied elsewhere
    assert stored(paths) == NORTH


def test_a_path_stays_selected_when_it_is_saved(page, take, qtbot, tmp_path):
    from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer, QgsVectorLayerUtils

    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(tmp_path / "paths.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(layer(FIELDS, ROWS), path, QgsProject.instance().transformContext(),
                                              options)
    made = take("paths", QgsVectorLayer(path, "paths", "ogr"))
    made.startEditing()
    new = QgsVectorLayerUtils.createFeature(made, next(made.getFeatures()).geometry(),
                                            {made.fields().indexOf("path_id"): "z"})
    made.addFeature(new)
    qtbot.waitUntil(lambda: page.table.rowCount() == 4)
    page.select(page.paths.fids[[value["path_id"] for value in page.paths.values].index("z")])
    before = page.selected()
    assert made.commitChanges()
    QCoreApplication.processEvents()
    assert page.selected() not in (None, before)
    assert page.paths.values[page.table.row()]["path_id"] == "z"


def test_the_path_is_shown_on_a_map_in_another_system(take, project, qgis_canvas, qtbot):
    from school_path.plugin.panel.paths_page import PathsPage

    made = take("paths", layer(FIELDS, ROWS))
    qgis_canvas.freeze(True)
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qgis_canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    page = PathsPage(project, qgis_canvas)
    qtbot.addWidget(page)
    page.show()
    click_row(qtbot, page, 0)
    click(qtbot, page.zoom)
    centre = qgis_canvas.extent().center()
    assert 24.9 < centre.x() < 25 and 60.1 < centre.y() < 60.2
    before = qgis_canvas.extent()
    place = page.table.visualItemRect(page.table.item(2, 1)).center()
    click_row(qtbot, page, 2)
    qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert qgis_canvas.extent().center().y() > before.center().y()
    qgis_canvas.setDestinationCrs(made.crs())
    click(qtbot, page.zoom)
    assert qgis_canvas.extent().contains(QgsRectangle(X, Y + 900, X + 100, Y + 900.1))


def test_schools_of_one_name_are_told_apart_by_their_ids(page, paths, take):
    take("schools", layer({"school_id": "text", "name": "text"}, [
        (point(0, 0), {"school_id": "s1", "name": "Aula"}), (point(9, 0), {"school_id": "s1", "name": "Aula"}),
        (point(0, 9), {"school_id": "s2", "name": "Aula"}), (point(0, 9), {"school_id": "s3"})], "Point"))
    box = page.form.school
    assert [box.itemText(at) for at in range(box.count())] == ["", "s3", "Aula (s1)", "Aula (s2)"]
    assert page.form.school.currentText() == "Aula (s1)"
    assert not page.form.apply.isEnabled()


def test_every_box_has_a_name_and_the_tab_key_goes_down_the_form(page, paths, qtbot):
    form = page.form
    boxes = [form.name, form.school, form.status, form.colour, form.shape, form.number, form.free]
    assert all(box.accessibleName() for box in boxes[:-1])
    boxes[0].setFocus()
    for box in boxes[1:]:
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        assert box.hasFocus() or box.isAncestorOf(page.window().focusWidget()), box.accessibleName()


def test_an_empty_form_changes_nothing(page, qtbot):
    form = PathForm(page.codes)
    qtbot.addWidget(form)
    assert form.differing() == {}
    assert not form.apply.isEnabled()
