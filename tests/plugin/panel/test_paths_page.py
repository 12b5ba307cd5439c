# SPDX-License-Identifier: GPL-2.0-or-later
"""The page *Paths*, with real clicks."""
import pytest
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon

from school_path.processing import requirements
from school_path.tests.plugin.panel.paths import FIELDS, click_row
from school_path.tests.plugin.test_plain import EVIL, said
from school_path.tests.processing.layers import layer, line

ROWS = [(line((0, 0), (100, 0)), {"path_id": "a", "name": "North", "colour": "blue", "shape": "circle", "number": 1,
                                  "school_id": "7", "status": "planned"}),
        (line((0, 50), (100, 50)), {"path_id": "b", "name": "East", "colour": "blue", "shape": "square", "number": 1}),
        (line((0, 90), (100, 90)), {"path_id": "c", "name": "West"})]


@pytest.fixture
def page(paths_page):
    return paths_page


@pytest.fixture
def paths(take):
    return take("paths", layer(FIELDS, ROWS, name="paths"))


def press(qtbot, page):
    """Have the next free code proposed and apply it."""
    qtbot.mouseClick(page.form.free, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.form.apply, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


def texts(page, row):
    """A row as it is read out."""
    code, name = (page.table.item(row, column) for column in range(page.table.columnCount()))
    return [code.data(Qt.ItemDataRole.AccessibleTextRole), name.text()]


def code_of(made, name):
    (feature,) = [each for each in made.getFeatures() if each["name"] == name]
    return [feature[field] for field in ("colour", "shape", "number")]


def test_paths_are_listed_with_their_codes_in_words_and_as_a_mark(page, paths):
    assert texts(page, 0) == ["blue, circle, 1", "North"]
    assert texts(page, 2) == ["no code", "West"]
    assert not page.table.item(0, 0).icon().isNull()
    assert page.table.item(0, 0).text() == "1"
    assert page.table.item(0, 0).toolTip() == "blue, circle, 1"
    assert page.table.item(2, 0).text() == "no code"
    assert page.table.item(2, 0).icon().isNull()


def test_the_mark_keeps_its_colour_where_the_row_is_selected(page, paths):
    icon = page.table.item(0, 0).icon()
    plain, selected = (icon.pixmap(20, 20, mode).toImage().pixelColor(10, 10).name()
                       for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected))
    assert plain == selected == "#0072b2"


def test_a_clash_and_the_contrast_are_told_of_the_selected_path(page, paths, qtbot):
    assert "Select a path" in page.told.text()
    click_row(qtbot, page, 0)
    told = page.told.text()
    assert "\"East\", 50 m away, has the same colour." in told
    assert "\"West\", 90 m away, has no colour: whether the two clash is not known." in told
    assert "may be taken for a traffic sign" in told  # blue on a circle
    assert "On asphalt: contrast 1.6" in told
    assert "On snow: contrast 4.7" in told


def test_the_free_code_is_one_undo_step_and_not_saved(page, paths, qtbot):
    click_row(qtbot, page, 2)
    press(qtbot, page)
    assert code_of(paths, "West")[0] == "yellow"
    assert texts(page, 2)[0].startswith("yellow, ")
    assert "no colour that is known" not in page.told.text()
    assert paths.isEditable()
    assert paths.undoStack().count() == 1
    paths.undoStack().undo()
    QCoreApplication.processEvents()
    assert texts(page, 2)[0] == "no code"
    assert page.selected() is not None
    paths.rollBack()


def test_changes_made_elsewhere_are_shown(page, paths, qtbot):
    paths.startEditing()
    fid = next(paths.getFeatures()).id()
    paths.changeAttributeValue(fid, paths.fields().indexOf("name"), "Renamed")
    qtbot.waitUntil(lambda: texts(page, 0)[1] == "Renamed")
    paths.deleteFeature(fid)
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)
    paths.rollBack()
    qtbot.waitUntil(lambda: page.table.rowCount() == 3)


def test_a_layer_that_cannot_be_edited_is_told_and_stays(page, paths, qtbot):
    paths.setReadOnly(True)
    click_row(qtbot, page, 2)
    press(qtbot, page)
    assert "cannot be edited" in page.news.text()
    assert not code_of(paths, "West")[0]


def test_where_every_colour_is_taken_one_is_shared_and_that_is_told(page, take, qtbot):
    rows = [(line((0, 10 * at), (100, 10 * at)), {"name": colour, "colour": colour})
            for at, colour in enumerate(page.codes.colours)]
    made = take("paths", layer(FIELDS, [*rows, ROWS[2]]))
    click_row(qtbot, page, len(rows))
    press(qtbot, page)
    colour, shape, number = code_of(made, "West")
    assert colour in page.codes.colours and (shape, number) != ("", 0)
    qtbot.waitUntil(lambda: f'"{colour}", ' in page.told.text())
    assert "has the same colour" in page.told.text()


def test_a_layer_removed_while_the_page_is_open_leaves_it_empty(page, paths, project, qtbot):
    click_row(qtbot, page, 0)
    project.removeMapLayer(paths.id())
    assert page.table.rowCount() == 0
    assert "Choose the layer" in page.told.text()
    assert not page.form.free.isEnabled()


def test_degrees_missing_fields_and_lines_are_told(page, take, qtbot):
    for made, expected in ((layer(FIELDS, [("LineString (24 60, 24.1 60)", {})], crs="EPSG:4326"), "in metres"),
                           (layer({"name": "text"}, [ROWS[0][:1] + ({},)]), "colour, shape, number"),
                           (layer(FIELDS, [(None, {"name": "none"})]), "no line")):
        take("paths", made)
        click_row(qtbot, page, 0)
        assert expected in page.told.text()
        assert not page.form.free.isEnabled()


def test_packages_that_are_missing_are_told(page, paths, qtbot, monkeypatch):
    monkeypatch.setitem(requirements.NEEDED, "no_such_package", ((1, 0), ""))
    click_row(qtbot, page, 0)
    assert "no_such_package is missing" in page.told.text()


def test_the_page_is_used_with_the_keyboard_alone(page, paths, qtbot):
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.selected() is not None
    before = code_of(paths, "East")
    page.table.selectRow(1)
    qtbot.keyClick(page.form.free, Qt.Key.Key_Space)
    qtbot.keyClick(page.form.apply, Qt.Key.Key_Space)
    QCoreApplication.processEvents()
    assert code_of(paths, "East") != before
    assert page.table.accessibleName()
    assert page.told.accessibleName()
    paths.rollBack()


def test_the_name_of_a_path_is_no_page(page, take):
    take("paths", layer(FIELDS, [(line((0, 0), (100, 0)), {"path_id": EVIL, "name": EVIL, "colour": EVIL})], name=EVIL))
    assert page.table.item(0, 1).text() == EVIL
    assert not [text for text in said(page) if "<img" in text]
