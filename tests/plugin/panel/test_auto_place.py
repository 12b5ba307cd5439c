# SPDX-License-Identifier: GPL-2.0-or-later
"""A whole path is marked by rule, with real clicks: what would be added is shown first, and is one step to undo."""
import csv

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from school_path.plugin import settings
from school_path.tests.plugin.panel.on_map import ELEMENTS, add, click, place, placed, take
from school_path.tests.processing.layers import layer, line, point, streets

STREET = {"street_id": "text", "kind": "text", "carriageway_width": "real", "path_width": "real", "owner": "text"}


@pytest.fixture
def auto(page, town, provider):
    """The part of the page, with streets under the two paths of the town and a zebra on the southern one."""
    made = {"streets": streets(
        (line((0, 0), (200, 0)), {"street_id": "south", "kind": "footway", "path_width": 3, "owner": "town"}),
        (line((0, 100), (200, 100)), {"street_id": "north", "kind": "footway", "path_width": 3, "owner": "private"}),
        (line((100, -50), (100, 50)), {"street_id": "road", "kind": "residential", "carriageway_width": 6,
                                       "owner": "town"}), fields=STREET),
        "crossings": layer({"crossing_id": "text", "street_id": "text", "kind": "text"},
                           [(point(100, 0), {"crossing_id": "z", "street_id": "road", "kind": "zebra"})], "Point")}
    for role, each in made.items():
        QgsProject.instance().addMapLayer(each)
        settings.choose_layer(QgsProject.instance(), role, each)
    page.refresh()
    return page.auto


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


def propose(auto, qtbot):
    """Click *Place by rule* and wait for what it would add."""
    before = auto.dialog
    press(auto.place)
    assert auto.run is not None, auto.parent().about.text()
    qtbot.waitUntil(lambda: auto.run is None, timeout=20000)
    return auto.dialog if auto.dialog is not before else None


def choose(auto, text):
    """Choose a path with the keyboard, as somebody who tabs to the box."""
    auto.box.setFocus()
    QTest.keyClicks(auto.box, text)
    assert auto.box.currentText() == text


def codes(rows):
    return sorted({row["code"] for row in rows})


def metres(rows):
    """Where elements stand, to a decimetre."""
    return [tuple(round(value, 1) + 0 for value in place(row)) for row in rows]


def shown(table):
    return [[table.topLevelItem(at).text(column) for column in range(table.columnCount())]
            for at in range(table.topLevelItemCount())]


def test_what_would_be_added_is_shown_first(auto, town, qtbot):
    dialog = propose(auto, qtbot)

    assert dialog.isVisible()
    assert placed(town) == [] and not town[1].isEditable()
    rows = shown(dialog.table)
    assert ["Wait spot", "2", "500 EUR"] in rows
    assert rows[-1][0] == "Total"
    assert int(rows[-1][1]) == sum(int(row[1]) for row in rows[:-1]) == len(dialog.proposal)
    assert "1 beside private streets" not in dialog.told.text()
    assert "beside private streets" in dialog.told.text()  # all on the northern path
    press(dialog.buttons.buttons()[-1])
    assert placed(town) == []


def test_a_click_adds_it_as_one_step_that_is_undone_and_nothing_is_saved(auto, town, qtbot):
    dialog = propose(auto, qtbot)
    press(dialog.add)
    rows = placed(town)

    assert len(rows) == len(dialog.proposal) > 10
    assert {row["status"] for row in rows} == {"idea"}
    assert {row["path_id"] for row in rows} == {"p", "q"}
    spots = [row for row in rows if row["code"] == "E06"]
    assert sorted(metres(spots)) == [(96.2, 0), (103.8, 0)]
    assert {row["rotation"] for row in spots} == {90, 270}
    assert (town[1].undoStack().count(), town[1].undoStack().undoText()) == (1, "Place elements by rule")
    assert town[1].dataProvider().featureCount() == 0
    assert f"Elements added: {len(rows)}." in auto.parent().about.text()
    town[1].undoStack().undo()
    assert placed(town) == []


def test_a_second_run_adds_nothing_and_counts_what_was_moved_by_hand(auto, town, qtbot):
    press(propose(auto, qtbot).add)
    first = len(placed(town))
    again = propose(auto, qtbot)

    assert len(again.proposal) == 0
    assert "Nothing is to be added" in again.head.text()
    assert not hasattr(again, "add")
    press(again.buttons.buttons()[0])
    assert len(placed(town)) == first
    assert town[1].undoStack().count() == 1


def test_elements_that_are_there_stay_as_they_are_also_unsaved_ones(auto, town, page, qtbot):
    add(town[1], (96.2, 0), element_id="mine", code="E06", path_id="p", rotation=90, note="painted")
    take(page, "E02")
    click(page, 55, 3)
    hand = next(row for row in placed(town) if row["code"] == "E02")
    before = {row["element_id"]: place(row) for row in placed(town)}
    press(propose(auto, qtbot).add)
    after = {row["element_id"]: row for row in placed(town)}

    assert {name: place(after[name]) for name in before} == before
    assert after["mine"]["note"] == "painted"
    assert sum(row["code"] == "E06" for row in placed(town)) == 2
    near = [row for row in placed(town) if row["code"] == "E02" and abs(place(row)[0] - 55) < 30
            and row["path_id"] == "p"]
    assert [row["element_id"] for row in near] == [hand["element_id"]]
    assert town[1].undoStack().count() == 2


def test_one_path_alone(auto, town, qtbot):
    choose(auto, "North")
    press(propose(auto, qtbot).add)

    assert {row["path_id"] for row in placed(town)} == {"q"}
    assert "E06" not in codes(placed(town))


def test_one_kind_of_element_alone_or_all_that_have_a_rule(auto, town, qtbot):
    listed = {auto.what.itemText(at): auto.what.itemData(at) for at in range(auto.what.count())}
    assert listed["The usual elements"] == "E01, E02, E03, E06, E12, E19"
    assert "E09" not in listed["All that have a rule"]  # a raised crossing is a work of the street
    auto.what.setFocus()
    QTest.keyClicks(auto.what, "Ground marker")
    press(propose(auto, qtbot).add)
    assert codes(placed(town)) == ["E04"]

    QTest.keyClick(auto.what, Qt.Key.Key_Home)
    QTest.keyClick(auto.what, Qt.Key.Key_Down)
    dialog = propose(auto, qtbot)
    press(dialog.add)
    assert {"E02", "E06", "E07"} <= set(codes(placed(town)))
    assert "E04" not in dialog.proposal.counts
    assert "designer must choose" not in dialog.told.text()


def test_a_path_that_is_drawn_or_named_appears_in_the_box(auto, town, qtbot):
    def listed():
        return [auto.box.itemText(at) for at in range(auto.box.count())]

    assert listed() == ["All School Paths", "South", "North"]
    choose(auto, "North")
    town[0].startEditing()
    feature = next(town[0].getFeatures('"path_id" = \'q\''))
    town[0].changeAttributeValue(feature.id(), town[0].fields().lookupField("name"), "Pohjoinen")
    qtbot.waitUntil(lambda: "Pohjoinen" in listed())
    assert auto.box.currentText() == "Pohjoinen"
    town[0].deleteFeature(feature.id())
    qtbot.waitUntil(lambda: listed() == ["All School Paths", "South"])
    assert auto.box.currentIndex() == 0


def test_what_could_not_be_placed_says_where_and_why(auto, town, qtbot):
    for x in (95.5, 104.5):  # two benches where children wait
        for y in (-2, -1, 0, 1, 2):
            add(town[1], (x, y), code="X1", path_id="p")
    dialog = propose(auto, qtbot)

    assert ["Wait spot", "2", "Another element stands there.", "South"] in shown(dialog.failed)
    assert ["Wait spot", "2", "500 EUR"] not in shown(dialog.table)
    dialog.reject()


def test_the_elements_are_brought_to_the_coordinate_system_of_their_layer(auto, town, qtbot):
    other = QgsCoordinateReferenceSystem("EPSG:3879")
    made = layer(ELEMENTS, [], "Point", crs="EPSG:3879", name="other")
    QgsProject.instance().addMapLayer(made)
    settings.choose_layer(QgsProject.instance(), "elements", made)
    press(propose(auto, qtbot).add)
    back = QgsCoordinateTransform(other, town[0].crs(), QgsProject.instance())
    spots = [row for row in made.getFeatures() if row["code"] == "E06"]
    for row in spots:
        geometry = row.geometry()
        geometry.transform(back)
        row.setGeometry(geometry)

    assert sorted(metres(spots)) == [(96.2, 0), (103.8, 0)]


@pytest.mark.parametrize(("role", "told"), [("paths", "layer of School Paths"), ("streets", "layer of streets"),
                                            ("elements", "layer of elements")])
def test_a_layer_that_is_not_chosen_is_told(auto, page, role, told):
    QgsProject.instance().removeMapLayer(settings.layer_of(QgsProject.instance(), role).id())
    press(auto.place)
    assert page.about.text() == f"Choose the {told} on the page Project."
    assert auto.run is None


def test_a_layer_that_cannot_be_edited_is_told(auto, town, page, qtbot):
    town[1].setReadOnly(True)
    press(propose(auto, qtbot).add)
    assert 'The layer "elements" cannot be edited.' in page.about.text()
    assert placed(town) == []


def test_what_the_algorithm_refuses_is_told(auto, town, page, qtbot):
    town[0].dataProvider().truncate()
    town[0].updateExtents()
    assert propose(auto, qtbot) is None
    assert 'Layer "paths" has no path' in page.about.text()
    assert auto.place.isEnabled()


def test_a_click_stops_it(auto, town, page, qtbot):
    press(auto.place)
    assert auto.stop.isVisible() and not auto.place.isEnabled()
    press(auto.stop)
    qtbot.waitUntil(lambda: auto.run is None, timeout=20000)

    assert auto.dialog is None
    assert page.about.text() == "Cancelled: nothing was changed."
    assert auto.place.isEnabled() and not auto.stop.isVisible()


def test_elements_that_are_edited_while_it_works_are_not_overlooked(auto, town, page, qtbot):
    town[1].startEditing()
    press(auto.place)
    take(page, "E06")
    click(page, 60, 3)
    qtbot.waitUntil(lambda: auto.run is None, timeout=20000)

    assert auto.dialog is None
    assert len(placed(town)) == 1
    assert "changed meanwhile" in page.about.text()


def test_a_layer_removed_while_it_works_or_is_asked_for_does_no_harm(auto, town, page, qtbot):
    press(auto.place)
    QgsProject.instance().removeMapLayer(settings.layer_of(QgsProject.instance(), "streets").id())
    qtbot.waitUntil(lambda: auto.run is None, timeout=20000)
    assert "Cancelled" in page.about.text()


def test_the_layer_of_elements_goes_while_the_proposal_is_shown(auto, town, page, qtbot):
    dialog = propose(auto, qtbot)
    QgsProject.instance().removeMapLayer(town[1].id())
    press(dialog.add)
    assert page.about.text() == "Choose the layer of elements on the page Project."


def test_a_panel_that_is_closed_while_it_works_adds_nothing(auto, town, page, qtbot):
    press(auto.place)
    run = auto.run
    page.close_down()
    qtbot.waitUntil(lambda: not run.running, timeout=20000)
    assert auto.dialog is None
    assert placed(town) == []


def test_the_bill_of_quantities_counts_what_is_edited(auto, town, page, monkeypatch, tmp_path):
    add(town[1], (10, 3), code="E02", path_id="p", status="built", cost=1000)
    town[1].startEditing()
    take(page, "E06")
    for x in (60, 80):
        click(page, x, 3)
    take(page, "E12")
    click(page, 100, 500)
    target = tmp_path / "määrät.csv"
    monkeypatch.setattr(auto, "ask_file", lambda: str(target))
    press(auto.bill)
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))

    assert [(row["row"], row["path"], row["code"], row["name"], row["status"], row["count"], row["cost"])
            for row in rows] == [
        ("element", "", "E12", "Meeting point", "planned", "1", "6000"),
        ("sum", "", "", "Sum", "planned", "1", "6000"),
        ("element", "South", "E02", "Route post", "built", "1", "1000"),
        ("element", "South", "E06", "Wait spot", "planned", "2", "500"),
        ("sum", "South", "", "Sum", "planned", "2", "500"),
        ("sum", "South", "", "Sum", "built", "1", "1000"),
        ("total", "", "", "Total", "", "4", "7500")]
    assert {row["unit_cost"] for row in rows if row["code"] == "E06"} == {"250"}
    assert "Bill of quantities of 4 elements" in page.about.text()
    assert town[1].dataProvider().featureCount() == 1


def test_a_bill_that_cannot_be_written_is_told(auto, page, monkeypatch, tmp_path):
    monkeypatch.setattr(auto, "ask_file", lambda: str(tmp_path))
    press(auto.bill)
    assert "cannot be written" in page.about.text()
    monkeypatch.setattr(auto, "ask_file", lambda: "")
    press(auto.bill)
    assert page.about.text() == ""


def test_paths_without_ids_are_marked_all_together(auto, town, qtbot):
    made = layer({"name": "text"}, [(line((0, 0), (200, 0)), {"name": "South"})], name="no ids")
    QgsProject.instance().addMapLayer(made)
    settings.choose_layer(QgsProject.instance(), "paths", made)
    auto.refresh()
    assert auto.box.count() == 1
    press(propose(auto, qtbot).add)
    assert "E06" in codes(placed(town))


def test_a_path_that_is_drawn_in_a_file_and_not_yet_saved_is_marked(auto, town, tmp_path, qtbot):
    """In a file the key of a new feature is a word until it is saved; a copy must take it all the same."""
    path = str(tmp_path / "paths.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(town[0], path, QgsProject.instance().transformContext(),
                                              QgsVectorFileWriter.SaveVectorOptions())
    made = QgsVectorLayer(path, "paths", "ogr")
    QgsProject.instance().addMapLayer(made)
    settings.choose_layer(QgsProject.instance(), "paths", made)
    auto.refresh()
    made.startEditing()
    new = QgsVectorLayerUtils.createFeature(made, QgsGeometry.fromWkt(line((0, 50), (200, 50))),
                                            {made.fields().lookupField("path_id"): "new"})
    assert made.addFeature(new) and made.isModified()
    qtbot.waitUntil(lambda: auto.box.findData("new") > 0)
    auto.box.setCurrentIndex(auto.box.findData("new"))
    press(propose(auto, qtbot).add)

    assert {row["path_id"] for row in placed(town)} == {"new"}
