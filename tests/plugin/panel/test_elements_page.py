# SPDX-License-Identifier: GPL-2.0-or-later
"""The page *Elements*, with real clicks on palette and map: each act is one step that can be undone."""
import pytest
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from school_path.plugin import settings
from school_path.processing import requirements
from school_path.tests.plugin.panel.on_map import (
    PATHS,
    add,
    click,
    drag,
    hover,
    key,
    move_held,
    place,
    placed,
    press,
    release,
    take,
)
from school_path.tests.processing.layers import Y, layer

EDGE = 1.25  # m from the line to the edge of a path whose width is not known
ALT = Qt.KeyboardModifier.AltModifier


def test_an_element_is_placed_by_a_click_turned_along_its_path(page, town):
    take(page, "E02")
    click(page, 60, 8, ALT)
    (post,) = placed(town)

    assert (post["code"], post["path_id"], post["status"]) == ("E02", "p", "planned")
    assert (post["rotation"], post["height"], post["cost"]) == (90, 1.0, 450)
    assert place(post) == pytest.approx((60, 8), abs=1)
    assert str(post["element_id"]).startswith("e-")


def test_what_belongs_on_the_path_snaps_to_it_and_what_belongs_beside_it_does_not(page, town):
    for code in ("E04", "E02"):
        take(page, code)
        click(page, 60, 3)
    ground, post = placed(town)

    assert place(ground)[1] == pytest.approx(0, abs=1e-6)
    assert place(post)[1] == pytest.approx(EDGE + 0.56)  # what the plough needs, and half of the post


@pytest.mark.parametrize(("code", "off"), [("E02", 0.56), ("E01", 0.7), ("E12", 2.0), ("E05", 0.1)])
@pytest.mark.parametrize("side", [1, -1])
def test_what_belongs_beside_the_path_stands_at_the_offset_of_its_rule_on_the_side_of_the_mouse(
        page, town, code, off, side):
    take(page, code)
    click(page, 60, side * 8)
    assert place(placed(town)[0])[1] == pytest.approx(side * (EDGE + off))


@pytest.mark.parametrize(("begin", "end", "rotation"), [(40, 70, 90), (70, 40, 270)])
def test_a_ground_line_is_drawn_from_where_the_mouse_is_pressed_to_where_it_is_let_go(page, town, begin, end, rotation):
    take(page, "E05")
    drag(page, (begin, 8), (end, 8))
    (made,) = placed(town)
    assert place(made) == pytest.approx((55, EDGE + 0.1), abs=1)
    assert made["length"] == pytest.approx(30, abs=1)
    assert (made["rotation"], made["path_id"], made["cost"]) == (rotation, "p", NULL)  # the bill counts its metres
    assert town[1].undoStack().count() == 1


def test_while_a_ground_line_is_drawn_its_length_is_shown(page, town):
    take(page, "E05")
    press(page, 40, 8)
    move_held(page, 60, 8)
    assert page.tool.marks.ghosts[0].length == pytest.approx(20, abs=1)
    key(page, Qt.Key.Key_Escape)
    release(page, 60, 8)
    assert placed(town) == []


def test_a_ground_line_that_is_clicked_has_the_length_of_the_catalogue(page, town):
    take(page, "E05")
    click(page, 60, 8)
    assert placed(town)[0]["length"] == 1.0


def test_what_has_its_place_at_crossings_stands_where_it_is_put(page, town):
    take(page, "E08")
    click(page, 60, 8)
    assert place(placed(town)[0]) == pytest.approx((60, 8), abs=1)


def test_each_click_is_one_step_that_can_be_undone_and_nothing_is_saved(page, town):
    take(page, "E02")
    for x in (20, 40, 60):
        click(page, x, 5)
    stack = town[1].undoStack()
    assert (len(placed(town)), stack.count()) == (3, 3)
    assert town[1].dataProvider().featureCount() == 0

    stack.undo()
    assert len(placed(town)) == 2
    stack.redo()
    assert len(placed(town)) == 3


def test_where_it_would_stand_is_shown_before_the_click(page, town):
    take(page, "E04")
    hover(page, 60, 3)
    (ghost,) = page.tool.marks.ghosts
    assert ghost.at.y() == pytest.approx(Y, abs=1e-6)
    assert (ghost.element.code, ghost.fill, ghost.ink, ghost.belongs) == ("E04", "#0072b2", "#ffffff", True)
    assert ghost.angle == pytest.approx(90)
    hover(page, 60, 97)
    assert page.tool.marks.ghosts[0].fill == "#5a5f63"  # the other path has no colour
    page.clear()
    assert page.tool.marks is None


def test_without_paths_an_element_stands_by_itself(page, town):
    QgsProject.instance().removeMapLayer(town[0].id())
    take(page, "E12")
    click(page, 100, 50)
    (point,) = placed(town)

    assert not point["path_id"]
    assert not point["rotation"]


def test_escape_ends_placing(page, town):
    take(page, "E02")
    assert page.canvas.mapTool() is page.tool
    key(page, Qt.Key.Key_Escape)

    assert page.canvas.mapTool() is not page.tool
    assert page.tree.currentItem() is None
    click(page, 60, 8)
    assert placed(town) == []


def test_another_tool_ends_placing(page, town):
    take(page, "E02")
    pan = QgsMapToolPan(page.canvas)
    page.canvas.setMapTool(pan)

    assert page.tree.currentItem() is None
    page.canvas.unsetMapTool(pan)


def test_what_hinders_is_told(page, town):
    town[1].setReadOnly(True)
    take(page, "E02")
    click(page, 60, 8)
    assert 'The layer "elements" cannot be edited.' in page.about.text()
    assert placed(town) == []

    QgsProject.instance().removeMapLayer(town[1].id())
    click(page, 60, 8)
    assert page.about.text() == "Choose the layer of elements on the page Project."


def test_packages_that_are_missing_are_told(page, town, monkeypatch):
    monkeypatch.setitem(requirements.NEEDED, "no_such_package", ((1, 0), ""))
    take(page, "E02")
    assert "no_such_package is missing" in page.about.text()
    assert page.canvas.mapTool() is not page.tool


def test_the_search_finds_by_name_code_and_purpose(page):
    def found():
        return [item.data(0, Qt.ItemDataRole.UserRole) for item in page.items() if not item.isHidden()]

    assert len(found()) == 20
    for text, expected in (("winter", ["E19"]), ("e06", ["E06"]), ("hidden treasure", [])):
        page.search.clear()
        QTest.keyClicks(page.search, text)
        assert found() == expected
    assert all(page.tree.topLevelItem(at).isHidden() for at in range(page.tree.topLevelItemCount()))  # groups too


def test_every_element_has_a_picture_and_says_what_it_is_for(page):
    for item in page.items():
        assert not item.icon(0).isNull()
        page.tree.setCurrentItem(item)
        assert item.toolTip(0) in page.about.text()


def test_paths_in_another_coordinate_system_are_brought_to_that_of_the_elements(page, town):
    other = QgsCoordinateReferenceSystem("EPSG:3879")
    transform, rows = QgsCoordinateTransform(town[0].crs(), other, QgsProject.instance()), []
    for feature in town[0].getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        rows.append((geometry, {"path_id": feature["path_id"], "name": feature["name"]}))
    moved = layer(PATHS, rows, crs="EPSG:3879", name="moved")
    QgsProject.instance().addMapLayer(moved)
    settings.choose_layer(QgsProject.instance(), "paths", moved)
    take(page, "E04")
    click(page, 60, 3)
    (ground,) = placed(town)

    assert ground["path_id"] == "p"
    assert ground.geometry().asPoint().y() == pytest.approx(Y, abs=0.01)


def test_the_tab_key_goes_down_the_page(page, town):
    add(town[1], (40, 20), code="E02", path_id="p")
    town[1].selectAll()
    QCoreApplication.processEvents()
    stops, widget = [page.search], page.search.nextInFocusChain()
    while widget is not page.search:
        if page.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus \
                and widget.focusProxy() is None:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    at = [widget.mapTo(page, QPoint(0, widget.height() // 2)) for widget in stops]
    rows = [[point.y() // 12, point.x()] for point in at]
    assert len(stops) > 15
    assert rows == sorted(rows)
