# SPDX-License-Identifier: GPL-2.0-or-later
"""Placed elements selected, moved, turned, flipped, copied and deleted with real mouse and keys."""
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest

from school_path.plugin import settings
from school_path.tests.plugin.panel.on_map import (
    ELEMENTS,
    add,
    by_id,
    click,
    drag,
    hover,
    key,
    move_held,
    place,
    press,
    release,
)
from school_path.tests.processing.layers import X, Y, layer, point

ALT, CTRL, SHIFT = (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier,
                    Qt.KeyboardModifier.ShiftModifier)
POSTS = [(40, 20.0), (80, -20.0), (120, 20.0)]  # free of the rule, so that what snaps is seen to


@pytest.fixture
def posts(town, editing):
    """Three posts along the south path; the second faces against it."""
    layer = town[1]
    for at, (x, y) in enumerate(POSTS):
        add(layer, (x, y), element_id=f"e-{at}", code="E02", path_id="p", rotation=270.0 if at == 1 else 90.0,
            height=1.0, status="planned", cost=450.0)
    return layer


def ids(layer):
    """Ids of the elements that are selected."""
    QCoreApplication.processEvents()
    return sorted(each["element_id"] for each in layer.selectedFeatures())


def steps(layer):
    return layer.undoStack().count()


# selecting


def test_a_click_selects_and_another_one_adds_or_takes_away(editing, posts):
    click(editing, *POSTS[0])
    assert ids(posts) == ["e-0"]
    click(editing, *POSTS[1])
    assert ids(posts) == ["e-1"]
    click(editing, *POSTS[2], SHIFT)
    assert ids(posts) == ["e-1", "e-2"]
    click(editing, *POSTS[1], CTRL)
    assert ids(posts) == ["e-2"]
    click(editing, 150, 60)
    assert ids(posts) == []
    assert steps(posts) == 0
    assert not posts.isEditable()


def test_a_box_selects_what_lies_in_it(editing, posts):
    drag(editing, (20, 40), (100, -40))
    assert ids(posts) == ["e-0", "e-1"]
    drag(editing, (110, 40), (140, 5), SHIFT)
    assert ids(posts) == ["e-0", "e-1", "e-2"]
    drag(editing, (150, 60), (170, 80))
    assert ids(posts) == []


def test_what_is_selected_in_qgis_is_selected_on_the_page(editing, posts):
    assert not editing.editing.actions.actions["delete"].isEnabled()
    posts.selectAll()
    QCoreApplication.processEvents()
    assert len(editing.editing.selected()) == 3
    assert all(action.isEnabled() for action in editing.editing.actions.actions.values())
    assert len(editing.editing.tool.marks.rings) == 3
    posts.removeSelection()
    QCoreApplication.processEvents()
    assert editing.editing.tool.marks.rings == []


# moving


def test_dragging_moves_an_element_to_the_offset_of_its_rule_and_along_the_path(editing, posts):
    drag(editing, POSTS[0], (60, 10))
    moved = by_id(posts)["e-0"]

    assert place(moved)[0] == pytest.approx(60, abs=1)
    assert place(moved)[1] == pytest.approx(1.25 + 0.56)
    assert (moved["rotation"], moved["path_id"]) == (90, "p")
    assert (steps(posts), ids(posts)) == (1, ["e-0"])
    posts.undoStack().undo()
    assert place(by_id(posts)["e-0"]) == POSTS[0]


def test_on_another_path_it_bears_its_id_and_faces_it_as_before(editing, posts):
    drag(editing, POSTS[1], (80, 105))
    moved = by_id(posts)["e-1"]
    assert (moved["rotation"], moved["path_id"]) == (270, "q")
    assert place(moved)[1] == pytest.approx(100 + 1.25 + 0.56)


@pytest.mark.parametrize("how", ["key", "box"])
def test_moved_freely_an_element_stands_where_it_is_put(editing, posts, how):
    if how == "box":
        editing.free.setChecked(True)
    drag(editing, POSTS[0], (60, 30), ALT if how == "key" else Qt.KeyboardModifier.NoModifier)
    moved = by_id(posts)["e-0"]
    assert place(moved) == pytest.approx((60, 30), abs=1)
    assert (moved["rotation"], moved["path_id"]) == (90, "p")


def test_all_that_is_selected_moves_as_one_step(editing, posts):
    click(editing, *POSTS[0])
    click(editing, *POSTS[2], SHIFT)
    drag(editing, POSTS[0], (50, 30), ALT)
    table = by_id(posts)
    assert place(table["e-0"]) == pytest.approx((50, 30), abs=1)
    assert place(table["e-2"]) == pytest.approx((130, 30), abs=1)
    assert place(table["e-1"]) == POSTS[1]
    assert steps(posts) == 1


def test_while_it_is_dragged_the_element_is_shown_and_escape_leaves_it_where_it_was(editing, posts):
    press(editing, *POSTS[0])
    move_held(editing, 50, 15)
    move_held(editing, 60, 10)
    (ghost,) = editing.editing.tool.marks.ghosts
    assert (ghost.element.code, ghost.fill) == ("E02", "#0072b2")
    key(editing, Qt.Key.Key_Escape)
    release(editing, 60, 10)
    assert place(by_id(posts)["e-0"]) == POSTS[0]
    assert steps(posts) == 0


# turning


@pytest.mark.parametrize(("which", "keys", "rotation"), [
    (Qt.Key.Key_BracketLeft, None, 75), (Qt.Key.Key_BracketRight, None, 105), (Qt.Key.Key_R, None, 105),
    (Qt.Key.Key_R, SHIFT, 91), (Qt.Key.Key_BraceLeft, SHIFT, 89), (Qt.Key.Key_BraceRight, SHIFT, 91)])
def test_keys_turn_what_is_selected(editing, posts, which, keys, rotation):
    click(editing, *POSTS[0])
    key(editing, which, *([keys] if keys else []))
    assert by_id(posts)["e-0"]["rotation"] == rotation
    assert steps(posts) == 1


def test_a_full_turn_begins_again_at_north(editing, posts):
    click(editing, *POSTS[1])
    for _ in range(6):
        key(editing, Qt.Key.Key_R)
    assert by_id(posts)["e-1"]["rotation"] == 0
    assert steps(posts) == 6


@pytest.mark.parametrize(("to", "keys", "rotation"), [((40, 60), None, 0), ((42, 60), SHIFT, 3), ((70, 50), None, 45)])
def test_the_handle_turns_in_steps(editing, posts, to, keys, rotation):
    click(editing, *POSTS[0])
    QCoreApplication.processEvents()
    grip = editing.editing.tool.marks.grip()
    at = editing.canvas.getCoordinateTransform().toMapCoordinates(round(grip.x()), round(grip.y()))
    start = at.x() - X, at.y() - Y
    press(editing, *start)
    move_held(editing, 45, 40)
    move_held(editing, *to)
    release(editing, *to, *([keys] if keys else []))
    assert by_id(posts)["e-0"]["rotation"] == pytest.approx(rotation, abs=1 if keys else 0)
    assert place(by_id(posts)["e-0"]) == POSTS[0]
    assert steps(posts) == 1


# flipping, copying, deleting


def test_f_brings_an_element_to_the_other_side_of_its_path(editing, posts):
    click(editing, *POSTS[0])
    key(editing, Qt.Key.Key_R)  # 105: turned 15 degrees away from the direction of the path
    key(editing, Qt.Key.Key_F)
    flipped = by_id(posts)["e-0"]
    assert place(flipped) == pytest.approx((40, -20), abs=1e-6)
    assert flipped["rotation"] == 75
    assert steps(posts) == 2


def test_what_has_no_path_near_is_not_flipped_and_that_is_told(editing, posts, town):
    QgsProject.instance().removeMapLayer(town[0].id())
    click(editing, *POSTS[0])
    key(editing, Qt.Key.Key_F)
    assert place(by_id(posts)["e-0"]) == POSTS[0]
    assert editing.about.text() == "Elements without a path near them, which have no other side: 1."


def test_ctrl_d_copies_along_the_path_and_selects_the_copy(editing, posts):
    click(editing, *POSTS[0])
    key(editing, Qt.Key.Key_D, CTRL)
    table = by_id(posts)
    (name,) = ids(posts)

    assert len(table) == 4
    assert name not in ("e-0", "e-1", "e-2")
    assert place(table[name]) == pytest.approx((42, 20))
    assert [table[name][field] for field in ("code", "path_id", "rotation", "cost")] == ["E02", "p", 90, 450]
    assert steps(posts) == 1
    posts.undoStack().undo()
    assert len(by_id(posts)) == 3


def test_a_ground_line_is_taken_hold_of_anywhere_and_its_copy_goes_on_where_it_ends(editing, posts):
    add(posts, (60, -40), element_id="line", code="E05", path_id="p", rotation=90.0, length=30.0)
    click(editing, 72, -40)
    assert ids(posts) == ["line"]
    key(editing, Qt.Key.Key_D, CTRL)
    (name,) = ids(posts)
    assert place(by_id(posts)[name]) == pytest.approx((90, -40))
    assert by_id(posts)[name]["length"] == 30
    click(editing, 150, -60)
    assert ids(posts) == []


def test_delete_deletes_what_is_selected(editing, posts):
    drag(editing, (20, 40), (100, -40))
    key(editing, Qt.Key.Key_Delete)
    assert list(by_id(posts)) == ["e-2"]
    assert steps(posts) == 1
    assert posts.dataProvider().featureCount() == 3  # nothing is saved


# ending, buttons and keys


def test_escape_clears_the_selection_and_then_ends(editing, posts):
    click(editing, *POSTS[0])
    key(editing, Qt.Key.Key_Escape)
    assert ids(posts) == []
    assert editing.canvas.mapTool() is editing.editing.tool
    key(editing, Qt.Key.Key_Escape)
    assert editing.canvas.mapTool() is not editing.editing.tool
    assert not editing.editing.select.isChecked()


def test_the_buttons_do_the_same(editing, posts):
    click(editing, *POSTS[0])
    QCoreApplication.processEvents()
    buttons = {button.defaultAction().objectName(): button for button in editing.row.buttons}
    QTest.mouseClick(buttons["SchoolPath_element_flip"], Qt.MouseButton.LeftButton)
    assert place(by_id(posts)["e-0"]) == pytest.approx((40, -20), abs=1e-6)
    QTest.mouseClick(buttons["SchoolPath_element_delete"], Qt.MouseButton.LeftButton)
    assert sorted(by_id(posts)) == ["e-1", "e-2"]
    for button in editing.row.buttons:
        assert button.accessibleName()
        assert not button.icon().isNull()
    assert "(F)" in buttons["SchoolPath_element_flip"].toolTip()


def test_keys_are_in_qgis_s_list_and_may_be_changed(editing, posts):
    flip = editing.editing.actions.actions["flip"]
    assert flip in QgsGui.shortcutsManager().listActions()
    click(editing, *POSTS[0])
    flip.setShortcut(QKeySequence("Ctrl+Alt+M"))
    key(editing, Qt.Key.Key_F)
    assert steps(posts) == 0
    key(editing, Qt.Key.Key_M, CTRL | ALT)
    assert steps(posts) == 1


def test_letters_typed_elsewhere_are_letters(editing, posts):
    click(editing, *POSTS[0])
    editing.search.setFocus()
    QTest.keyClicks(editing.search, "fr")
    QTest.keyClick(editing.tree, Qt.Key.Key_F)
    assert editing.search.text() == "fr"
    assert steps(posts) == 0


def test_without_the_tool_in_hand_the_map_does_not_hear_the_keys(editing, posts):
    click(editing, *POSTS[0])
    editing.editing.put_down()
    key(editing, Qt.Key.Key_F)
    key(editing, Qt.Key.Key_Delete)
    assert steps(posts) == 0
    assert len(by_id(posts)) == 3


def test_undo_on_the_map_is_that_of_the_elements(editing, posts, town):
    town[0].startEditing()
    town[0].changeAttributeValue(next(town[0].getFeatures()).id(), town[0].fields().indexOf("name"), "Other")
    editing.canvas.setCurrentLayer(town[0])
    click(editing, *POSTS[0])
    key(editing, Qt.Key.Key_R)
    key(editing, Qt.Key.Key_Z, CTRL)
    assert by_id(posts)["e-0"]["rotation"] == 90
    key(editing, Qt.Key.Key_Z, CTRL | SHIFT)
    assert by_id(posts)["e-0"]["rotation"] == 105
    assert town[0].undoStack().index() == 1
    town[0].rollBack()


# trouble


def test_a_layer_that_cannot_be_edited_is_told(editing, posts):
    posts.setReadOnly(True)
    click(editing, *POSTS[0])
    for which in (Qt.Key.Key_F, Qt.Key.Key_R, Qt.Key.Key_Delete):
        editing.about.clear()
        key(editing, which)
        assert 'The layer "elements" cannot be edited.' in editing.about.text()
    editing.about.clear()
    drag(editing, POSTS[0], (60, 10))
    assert 'The layer "elements" cannot be edited.' in editing.about.text()
    assert place(by_id(posts)["e-0"]) == POSTS[0]


def test_the_layer_goes_while_an_element_is_dragged(editing, posts):
    press(editing, *POSTS[0])
    move_held(editing, 60, 10)
    QgsProject.instance().removeMapLayer(posts.id())
    move_held(editing, 70, 10)
    release(editing, 70, 10)
    QCoreApplication.processEvents()
    assert editing.editing.tool.marks.rings == []
    assert not editing.editing.actions.actions["delete"].isEnabled()
    click(editing, 60, 10)
    assert editing.about.text() == "Choose the layer of elements on the page Project."


def test_another_project_leaves_nothing_behind(editing, posts):
    click(editing, *POSTS[0])
    QgsProject.instance().clear()
    QCoreApplication.processEvents()
    assert editing.editing.selected() == []
    hover(editing, 60, 10)
    key(editing, Qt.Key.Key_Delete)


@pytest.fixture(params=["turned", "EPSG:3879", "EPSG:4326"])
def other_map(editing, request):
    """The map turned, or in another coordinate system; clicks are given in places of the town all the same."""
    canvas = editing.canvas
    if request.param == "turned":
        canvas.setRotation(30)
    else:
        town, crs = editing.bench.layer().crs(), QgsCoordinateReferenceSystem(request.param)
        canvas.setDestinationCrs(crs)
        canvas.setExtent(QgsCoordinateTransform(town, crs, QgsProject.instance()).transformBoundingBox(
            QgsRectangle(X, Y - 50, X + 200, Y + 150)))
    QCoreApplication.processEvents()
    yield canvas
    canvas.setRotation(0)


def test_on_a_map_that_is_turned_or_in_another_coordinate_system_it_is_the_same(other_map, editing, posts):
    click(editing, *POSTS[0])
    assert ids(posts) == ["e-0"]
    drag(editing, (20, 40), (100, -40))
    assert {"e-0", "e-1"} <= set(ids(posts))
    click(editing, 150, 60)
    drag(editing, POSTS[0], (60, 30), ALT)
    assert place(by_id(posts)["e-0"]) == pytest.approx((60, 30), abs=1.5)
    drag(editing, (60, 30), (100, 8))
    assert place(by_id(posts)["e-0"])[1] == pytest.approx(1.25 + 0.56, abs=0.01)
    key(editing, Qt.Key.Key_F)
    assert place(by_id(posts)["e-0"])[1] == pytest.approx(-1.25 - 0.56, abs=0.01)


def test_a_layer_in_degrees_is_not_moved_or_turned_by_the_metre(editing, town):
    degrees = layer(ELEMENTS, [], "Point", crs="EPSG:4326", name="degrees")
    QgsProject.instance().addMapLayer(degrees)
    settings.choose_layer(QgsProject.instance(), "elements", degrees)
    geometry = QgsGeometry.fromWkt(point(40, 20))
    geometry.transform(QgsCoordinateTransform(town[0].crs(), degrees.crs(), QgsProject.instance()))
    feature = QgsFeature(degrees.fields())
    feature.setGeometry(geometry)
    degrees.dataProvider().addFeatures([feature])
    editing.refresh()
    click(editing, 40, 20)
    assert degrees.selectedFeatureCount() == 1
    for act in (lambda: drag(editing, (40, 20), (60, 20)), lambda: key(editing, Qt.Key.Key_F)):
        editing.about.clear()
        act()
        assert editing.about.text() == "The layer has no coordinate system in metres."
    assert not degrees.isEditable()


def test_a_file_of_the_project_is_opened_while_the_tool_is_in_hand(editing, posts, tmp_path):
    click(editing, *POSTS[0])
    other = str(tmp_path / "other.qgz")
    QgsProject.instance().write(other)
    QgsProject.instance().read(other)
    QCoreApplication.processEvents()
    assert editing.editing.selected() == []
    hover(editing, 60, 10)
    drag(editing, (20, 40), (100, -40))
    key(editing, Qt.Key.Key_Delete)
    assert editing.canvas.mapTool() is editing.editing.tool


def test_the_panel_closes_while_an_element_is_dragged(editing, posts):
    press(editing, *POSTS[0])
    move_held(editing, 60, 10)
    editing.close_down()
    move_held(editing, 70, 10)
    release(editing, 70, 10)
    key(editing, Qt.Key.Key_Delete)
    assert place(by_id(posts)["e-0"]) == POSTS[0]
    assert not posts.isEditable()


def test_closed_and_opened_again_the_keys_are_there_once(panel, page):
    def listed():
        return [action for action in QgsGui.shortcutsManager().listActions()
                if action.objectName().startswith("SchoolPath_element_")]

    assert len(listed()) == 6
    page.close_down()
    assert listed() == []
