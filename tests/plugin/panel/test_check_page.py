# SPDX-License-Identifier: GPL-2.0-or-later
"""The page *Check*, with real clicks."""
import threading
from datetime import date, timedelta

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtWidgets import QApplication, QToolTip

from school_path.plugin import settings
from school_path.plugin.panel import check_list, check_question, check_waive, in_thread
from school_path.plugin.panel.check_rows import KINDS
from school_path.plugin.panel.check_session import INPUTS, inputs_of
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.processing import live_check
from school_path.processing.algorithms.check_handbook import CheckHandbook
from school_path.processing.reading import source
from school_path.tests.processing.checked_town import layers, live_rows, whole_check
from school_path.tests.processing.layers import X, Y, layer, point

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def made(qgis_new_project):
    """The layers of a small town, chosen for their roles."""
    found, project = layers(), QgsProject.instance()
    for name, each in found.items():
        project.addMapLayer(each)
        settings.choose_layer(project, INPUTS[name], each)
    return found


@pytest.fixture
def panel(made, qgis_canvas, qgis_parent, qtbot):
    qgis_canvas.freeze(False)
    qgis_canvas.setDestinationCrs(made["STREETS"].crs())
    qgis_parent.resize(400, 400)
    qgis_parent.show()
    qgis_canvas.resize(400, 400)
    qgis_canvas.setLayers([])
    qgis_canvas.setExtent(QgsRectangle(X - 5000, Y - 5000, X + 5000, Y + 5000))
    dock = SchoolPathPanel(QgsProject.instance(), canvas=qgis_canvas)
    qtbot.addWidget(dock)
    dock.pages.setCurrentWidget(dock.check_page.parent().parent())
    dock.resize(360, 700)
    dock.show()
    yield dock
    qtbot.waitUntil(lambda: dock.check_page.session.at_work is None, timeout=30000)
    for each in made.values():
        try:
            each.rollBack()
        except RuntimeError:
            continue
    dock.close_down()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_canvas.freeze(True)
    qgis_parent.hide()


@pytest.fixture
def page(panel):
    return panel.check_page


@pytest.fixture
def checked(page, qtbot):
    """The page after a check."""
    check(page, qtbot)
    return page


def check(page, qtbot):
    qtbot.mouseClick(page.check, LEFT)
    qtbot.waitUntil(lambda: page.session.at_work is None, timeout=60000)
    assert page.session.checked is not None, page.told.text()


def fid(layer, name, value):
    return next(feature.id() for feature in layer.getFeatures() if feature[name] == value)


def add_element(layer, at, **values):
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(point(*at)))
    for name, value in values.items():
        feature[name] = value
    layer.startEditing()
    assert layer.addFeature(feature)


def open_all(page):
    for top in range(page.list.topLevelItemCount()):
        item = page.list.topLevelItem(top)
        item.setExpanded(True)
        for row in range(item.childCount()):
            item.child(row).setExpanded(True)


def click_finding(page, qtbot, *words):
    """Click the first finding in whose text the words stand."""
    open_all(page)
    item = next(item for item in page.list.items() if all(word in item.text(0) for word in words))
    page.list.scrollToItem(item)
    place = page.list.visualItemRect(item).center()
    qtbot.mouseClick(page.list.viewport(), LEFT, pos=place)
    return item


def same_as_whole(page):
    given = {**inputs_of(page.project), "PROFILE": page.question.profile(), "HANDBOOK": page.question.handbook()}
    return live_rows(page.session.checked) == whole_check(given)


def test_a_check_lists_what_checkhandbook_finds_worst_first(checked):
    assert same_as_whole(checked)
    tops = [checked.list.topLevelItem(at).text(0) for at in range(checked.list.topLevelItemCount())]
    assert tops[0].startswith(("Blue path: ", "Side path: "))
    assert "fail" in tops[0]
    first = checked.list.topLevelItem(0)
    assert [first.child(at).text(0).split(":")[0] for at in range(first.childCount())] == [
        level for level in ("critical", "major", "minor", "for information")
        if any(first.child(at).text(0).startswith(level) for at in range(first.childCount()))]
    assert first.isExpanded()
    assert first.child(0).isExpanded()
    assert not checked.told.isVisible()


def test_verdicts_are_told_by_word_and_icon(checked):
    open_all(checked)
    for item in checked.list.items():
        assert item.text(0).split(" · ")[0] in ("fail", "nearly", "unknown", "waived")
        assert not item.icon(0).isNull()


def test_an_edit_of_elements_is_checked_at_once_and_new_failures_are_told_on_the_page_elements(
        checked, made, panel, qtbot):
    add_element(made["ELEMENTS"], (150, 5), element_id="e9", code="E01", path_id="p1", height=0.5)
    qtbot.waitUntil(lambda: "e9" in str([item.text(0) for item in _open(checked)]), timeout=5000)
    assert same_as_whole(checked)
    assert panel.elements_page.checked.text().startswith("Blue path now fails: ")
    assert not panel.elements_page.checked.isHidden()
    made["ELEMENTS"].undoStack().undo()
    qtbot.waitUntil(lambda: "e9" not in str([item.text(0) for item in _open(checked)]), timeout=5000)
    assert panel.elements_page.checked.isHidden()


def _open(page):
    open_all(page)
    return page.list.items()


def test_the_chosen_finding_stays_chosen_while_others_are_edited(checked, made, qtbot):
    item = click_finding(checked, qtbot, "fail", "Koulukatu")
    text = item.text(0)
    add_element(made["ELEMENTS"], (150, 5), element_id="e9", code="E01", path_id="p1", height=0.5)
    qtbot.waitUntil(lambda: "e9" in str([one.text(0) for one in _open(checked)]), timeout=5000)
    assert checked.list.currentItem().text(0) == text
    assert "Koulukatu" in checked.details.toPlainText()


def test_a_click_shows_the_place_and_the_details(checked, qtbot, qgis_canvas):
    click_finding(checked, qtbot, "fail", "Koulukatu")
    centre = qgis_canvas.extent().center()
    assert abs(centre.x() - X - 100) < 60
    assert abs(centre.y() - Y) < 60
    assert qgis_canvas.extent().width() < 1500
    told = checked.details.toPlainText()
    for label in ("Measured:", "Asked for:", "What to do:", "Source:"):
        assert label in told
    checked.details.selectAll()
    checked.details.copy()
    assert "Source:" in QApplication.clipboard().text()


def test_the_tip_of_a_finding_is_its_sentence(checked, qtbot):
    item = click_finding(checked, qtbot, "fail", "Koulukatu")
    at = checked.list.visualItemRect(item).center()
    QApplication.sendEvent(checked.list.viewport(), QHelpEvent(
        QEvent.Type.ToolTip, at, checked.list.viewport().mapToGlobal(at)))
    assert "Koulukatu" in QToolTip.text()
    assert "asked for: " in QToolTip.text()
    QToolTip.hideText()


def test_of_many_findings_the_first_are_listed_and_the_search_finds_the_others(page, made, qtbot, monkeypatch):
    monkeypatch.setattr(check_list, "MOST", 5)
    for number in range(12):
        add_element(made["ELEMENTS"], (10 + number, 5), element_id=f"m{number:02}", code="E01", path_id="p1",
                    height=0.5)
    check(page, qtbot)
    assert "m11" not in str([item.text(0) for item in _open(page)])
    qtbot.keyClicks(page.search, "m11")
    assert "m11" in str([item.text(0) for item in _open(page)])


def test_layers_in_another_system_are_checked_and_shown_in_that_of_the_map(made, panel, qtbot, qgis_canvas):
    page, elements = panel.check_page, made["ELEMENTS"]
    shapes, crs = {}, QgsCoordinateReferenceSystem("EPSG:4326")
    for feature in elements.getFeatures():
        shape = feature.geometry()
        shape.transform(QgsCoordinateTransform(elements.crs(), crs, page.project))
        shapes[feature.id()] = shape
    geographic = layer({field.name(): field for field in elements.fields()}, [
        (shapes[feature.id()], {name: feature[name] for name in ("element_id", "code", "path_id", "height")})
        for feature in elements.getFeatures()], "Point", "EPSG:4326", "elements")
    page.project.addMapLayer(geographic)
    settings.choose_layer(page.project, "elements", geographic)
    check(page, qtbot)
    assert same_as_whole(page)
    click_finding(page, qtbot, "fail", "Element e1")
    assert abs(qgis_canvas.extent().center().x() - X - 20) < 60
    geographic.rollBack()


def test_the_panel_closes_while_a_check_runs(made, qtbot):
    dock = SchoolPathPanel(QgsProject.instance())
    qtbot.addWidget(dock)
    qtbot.mouseClick(dock.check_page.check, LEFT)
    session = dock.check_page.session
    dock.close_down()
    qtbot.waitUntil(lambda: not in_thread._running, timeout=30000)
    assert session.live is None


def test_the_filter_and_the_search_leave_out_the_others(checked, qtbot):
    for kind in KINDS:
        if kind != "fail":
            qtbot.mouseClick(checked.kinds[kind], LEFT)
    assert {item.text(0).split(" · ")[0] for item in _open(checked)} == {"fail"}
    checked.search.setFocus()
    qtbot.keyClicks(checked.search, "koulukatu")
    assert _open(checked)
    assert all("Koulukatu" in item.text(0) for item in _open(checked))
    qtbot.keyClicks(checked.search, " nothing at all")
    assert not _open(checked)


def test_changed_streets_end_the_check_and_say_so(checked, made):
    streets = made["STREETS"]
    streets.startEditing()
    streets.changeAttributeValue(fid(streets, "street_id", "Koulukatu"), streets.fields().indexOf("speed_limit"), 30)
    QCoreApplication.processEvents()
    assert checked.told.text() == "The layer \"streets\" has changed since the check: check again."
    assert checked.list.topLevelItemCount() == 0
    assert checked.session.live is None


def test_streets_changed_while_the_check_runs_end_it_too(page, made, qtbot):
    qtbot.mouseClick(page.check, LEFT)
    streets = made["STREETS"]
    streets.startEditing()
    streets.changeAttributeValue(fid(streets, "street_id", "Koulukatu"), streets.fields().indexOf("speed_limit"), 30)
    qtbot.waitUntil(lambda: page.session.at_work is None, timeout=30000)
    assert "has changed since the check" in page.told.text()
    assert page.session.live is None


def test_elements_placed_while_the_check_runs_are_in_it(page, made, qtbot):
    qtbot.mouseClick(page.check, LEFT)
    add_element(made["ELEMENTS"], (150, 5), element_id="e9", code="E01", path_id="p1", height=0.5)
    qtbot.waitUntil(lambda: page.session.live is not None, timeout=30000)
    qtbot.waitUntil(lambda: "e9" in str([item.text(0) for item in _open(page)]), timeout=5000)
    assert same_as_whole(page)


def test_the_check_can_be_cancelled(page, qtbot):
    qtbot.mouseClick(page.check, LEFT)
    assert page.cancel.isEnabled()
    qtbot.mouseClick(page.cancel, LEFT)
    qtbot.waitUntil(lambda: page.session.at_work is None, timeout=30000)
    assert page.told.text() == "Cancelled: nothing was checked."
    assert page.check.isEnabled()


@pytest.mark.parametrize(("name", "told"), [("STREETS", "layer of streets"), ("PATHS", "layer of School Paths")])
def test_what_is_missing_is_told(page, made, qtbot, name, told):
    settings.choose_layer(page.project, INPUTS[name], None)
    qtbot.mouseClick(page.check, LEFT)
    assert told in page.told.text()
    assert page.session.at_work is None


def test_another_choice_a_removed_layer_and_another_project_end_the_check(checked, made, panel, qtbot):
    settings.choose_layer(checked.project, "voices", None)
    panel.project_page.chosen.emit()
    assert "Other layers are chosen" in checked.told.text()
    check(checked, qtbot)
    panel.project_page.chosen.emit()
    assert checked.session.live is not None
    checked.project.removeMapLayer(made["ELEMENTS"].id())
    assert "has gone" in checked.told.text() or "Other layers" in checked.told.text()
    check(checked, qtbot)
    checked.project.clear()
    assert checked.session.live is None
    assert checked.list.topLevelItemCount() == 0


def test_without_paths_the_page_says_so(checked, made, qtbot):
    made["PATHS"].startEditing()
    made["PATHS"].deleteFeatures(made["PATHS"].allFeatureIds())
    qtbot.waitUntil(lambda: checked.session.live is None, timeout=5000)
    assert "paths" in checked.told.text()


def waive(page, qtbot, monkeypatch, answers=lambda dialog: None, accept=True):
    """Press *Waive…* and click through the dialog."""
    told = []

    def fill():
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, check_waive.WaiveDialog)
                      and each.isVisible())
        told.append((dialog.about.text(), dialog.ok.isEnabled(), dialog.lacks.text()))
        answers(dialog)
        told.append((dialog.about.text(), dialog.ok.isEnabled(), dialog.lacks.text()))
        if dialog.ok.isEnabled() and accept:
            qtbot.mouseClick(dialog.ok, LEFT)
        else:
            dialog.reject()

    QTimer.singleShot(300, fill)
    qtbot.mouseClick(page.waive, LEFT)
    return told


def test_a_finding_is_waived_with_reason_author_and_dates_as_one_undo_step(checked, made, qtbot, monkeypatch):
    QgsSettings().setValue(check_waive.AUTHOR, "A. Virta")
    click_finding(checked, qtbot, "fail", "Koulukatu")
    told = waive(checked, qtbot, monkeypatch, lambda dialog: dialog.reason.setPlainText("rebuilt soon"))
    assert told[0][1:] == (False, "A waiver needs a reason.")
    assert told[1][1:] == (True, "")
    waivers = made["WAIVERS"]
    row = next(waivers.getFeatures())
    today = date.today()
    assert [row[name] for name in ("feature_id", "reason", "author", "date")] == [
        "Koulukatu", "rebuilt soon", "A. Virta", today.isoformat()]
    assert row["expires"] > (today + timedelta(days=360)).isoformat()
    assert waivers.isEditable()
    assert waivers.undoStack().count() == 1
    qtbot.waitUntil(lambda: checked.kinds["waived"].toolTip() != "0 waived", timeout=5000)
    assert same_as_whole(checked)
    click_finding(checked, qtbot, "waived", "Koulukatu")
    assert "rebuilt soon (A. Virta, until " in checked.details.toPlainText()
    assert not checked.waive.isEnabled()
    waivers.undoStack().undo()
    qtbot.waitUntil(lambda: checked.kinds["waived"].toolTip() == "0 waived", timeout=5000)


def test_a_waiver_that_ends_before_it_begins_or_has_no_author_is_not_taken(checked, made, qtbot, monkeypatch):
    def early(dialog):
        dialog.reason.setPlainText("r")
        dialog.author.setText("a")
        dialog.expires.setDate(dialog.date.date().addDays(-1))

    def nobody(dialog):
        dialog.reason.setPlainText("r")
        dialog.author.clear()

    for answers, why in ((early, "It expires before it begins."), (nobody, "A waiver needs an author.")):
        click_finding(checked, qtbot, "fail", "Koulukatu")
        assert waive(checked, qtbot, monkeypatch, answers)[1][1:] == (False, why)
    assert made["WAIVERS"].featureCount() == 0


def test_without_a_layer_of_waivers_it_is_refused_in_a_sentence(page, made, qtbot):
    settings.choose_layer(page.project, "waivers", None)
    check(page, qtbot)
    click_finding(page, qtbot, "fail", "Koulukatu")
    qtbot.mouseClick(page.waive, LEFT)
    assert page.told.text().startswith("Waivers are kept in a layer of the project")


def test_a_read_only_layer_refuses_the_waiver(checked, made, qtbot, monkeypatch):
    made["WAIVERS"].setReadOnly(True)
    click_finding(checked, qtbot, "fail", "Koulukatu")
    waive(checked, qtbot, monkeypatch, lambda dialog: dialog.reason.setPlainText("r"))
    assert "cannot be edited" in checked.told.text()


def test_a_handbook_of_the_towns_own_is_chosen_and_a_broken_one_told(page, qtbot, monkeypatch, tmp_path):
    own, broken = tmp_path / "own.yaml", tmp_path / "broken.yaml"
    own.write_text("schema: schoolpath/handbook/1\nid: own\ntitle: Our own\nextends: school-path\nclauses: []\n",
                   "utf8")
    broken.write_text("schema: schoolpath/handbook/1\nid: [", "utf8")
    boxes = page.question.handbooks
    for path in (own, broken):
        monkeypatch.setattr(page.question, "ask_file", lambda path=path: str(path))
        boxes.setCurrentIndex(boxes.count() - 1)
        boxes.activated.emit(boxes.count() - 1)
    assert page.question.handbook() == str(broken)
    qtbot.mouseClick(page.check, LEFT)
    qtbot.waitUntil(lambda: page.session.at_work is None, timeout=30000)
    assert page.session.live is None
    assert page.told.text()
    boxes.setCurrentIndex(boxes.findData(str(own)))
    check(page, qtbot)
    assert page.session.checked.handbook.id == "own"
    assert boxes.itemData(boxes.count() - 1) == check_question.FILE


def test_the_page_is_reached_by_the_keyboard(checked, qtbot):
    checked.list.setFocus()
    open_all(checked)
    qtbot.keyClick(checked.list, Qt.Key.Key_Home)
    qtbot.keyClick(checked.list, Qt.Key.Key_Down)
    qtbot.keyClick(checked.list, Qt.Key.Key_Down)
    assert checked.list.current() >= 0
    assert checked.details.toPlainText()
    for widget in (checked.list, checked.details, checked.search, checked.question.handbooks, checked.told):
        assert widget.accessibleName()


def test_layers_are_read_and_judged_in_a_thread_and_taken_in_the_main_one(page, made, qtbot, monkeypatch):
    main, seen = threading.get_ident(), {}
    for owner, name in ((live_check, "read_all"), (live_check, "read_paths"), (source, "source_of"),
                        (CheckHandbook, "parameterAsSource")):
        own = getattr(owner, name)

        def told(*given, name=name, own=own, **more):
            seen.setdefault(name, set()).add(threading.get_ident() == main)
            return own(*given, **more)

        monkeypatch.setattr(owner, name, told, raising=False)
    check(page, qtbot)
    add_element(made["ELEMENTS"], (150, 5), element_id="e9", code="E01", path_id="p1", height=0.5)
    qtbot.waitUntil(lambda: "e9" in str([item.text(0) for item in _open(page)]), timeout=10000)
    assert seen == {"read_all": {False}, "read_paths": {False}, "source_of": {True}, "parameterAsSource": {True}}


def test_an_edit_during_the_check_of_the_one_before_is_checked_too(checked, made, qtbot):
    for number in range(4):
        add_element(made["ELEMENTS"], (150 + number, 5), element_id=f"n{number}", code="E01", path_id="p1", height=0.5)
        checked.session.refresh()
    qtbot.waitUntil(lambda: same_as_whole(checked), timeout=20000)
