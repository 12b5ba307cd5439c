# SPDX-License-Identifier: GPL-2.0-or-later
"""The page *Routes*, with real clicks: run, ask about a home or any place, read why, keep the results."""
import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from school_path.plugin import results, settings
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.processing import day
from school_path.tests.plugin.panel import neighbourhood
from school_path.tests.plugin.panel.paths import idle
from school_path.tests.processing.layers import X, Y, layer


@pytest.fixture
def layers(provider, qgis_new_project):
    return neighbourhood.put()


@pytest.fixture
def page(layers, qgis_canvas, qgis_parent, qtbot):
    qgis_canvas.freeze(False)
    qgis_canvas.setDestinationCrs(layers["streets"].crs())
    qgis_parent.resize(400, 400)
    qgis_parent.show()  # a canvas in a hidden parent has a viewport of a few pixels
    qgis_canvas.resize(400, 400)
    qgis_canvas.setLayers([])
    qgis_canvas.setExtent(QgsRectangle(X - 20, Y - 120, X + 220, Y + 120))
    panel = SchoolPathPanel(QgsProject.instance(), canvas=qgis_canvas)
    qtbot.addWidget(panel)
    panel.pages.setCurrentIndex(1)
    panel.resize(350, 700)
    panel.show()
    yield panel.routes_page
    panel.close_down()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_canvas.freeze(True)  # it would draw the layers of other tests
    qgis_parent.hide()


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click(page, x, y):
    """A real click at a place of the town."""
    canvas = page.asker.canvas
    pixel = canvas.getCoordinateTransform().transform(QgsPointXY(X + x, Y + y))
    at = QPoint(round(pixel.x()), round(pixel.y()))
    QTest.mouseMove(canvas.viewport(), at)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)


def choose(box, text):
    assert box.findText(text) >= 0, [box.itemText(at) for at in range(box.count())]
    box.setCurrentIndex(box.findText(text))


def run(page, qtbot, grade="Grade 2"):
    choose(page.question.grade, grade)
    press(page.run)
    qtbot.waitUntil(lambda: page.runner.at_work is None, timeout=20000)


def answered(page, qtbot):
    """The answer as plain text, once it is there."""
    qtbot.waitUntil(lambda: page.asker.answer is not None, timeout=20000)
    return page.answer.browser.toPlainText()


def test_run_shows_the_layers_styled_and_counts_every_status_by_itself(page, layers, qtbot):
    run(page, qtbot)
    project = QgsProject.instance()

    assert page.told.text().splitlines() == [
        "Grade 2, Walk, Daylight", "1 × Served: no known failure on the way",
        "2 × Blocked: no way this child may use alone"]
    for name in ("routes", "legs", "homes_status"):
        layer = results.layer_of(project, name)
        assert layer.providerType() == "memory"
        assert layer.renderer().type() != "singleSymbol"
    group = project.layerTreeRoot().findGroup("Routes")
    assert [node.name() for node in group.children()] == [
        "Places that block most children", "Homes and their status", "Routes", "Legs of routes"]
    assert page.run.isEnabled()
    assert not page.cancel.isEnabled()


def test_a_second_run_takes_the_place_of_the_first(page, qtbot):
    run(page, qtbot)
    run(page, qtbot, "Accompanied by an adult")
    group = QgsProject.instance().layerTreeRoot().findGroup("Routes")
    assert len(group.children()) == 4


def test_the_grade_decides_the_profile(page, qtbot):
    for grade, profile in (("Pre-school", "P1"), ("Grade 2", "P1"), ("Grade 3", "P2"), ("Grade 6", "P3"),
                           ("Grade 9", "P4"), ("Accompanied by an adult", "PA")):
        run(page, qtbot, grade)
        status = results.layer_of(QgsProject.instance(), "homes_status")
        assert {feature["profile"] for feature in status.getFeatures()} == {profile}
    run(page, qtbot, "As in the homes layer")
    status = results.layer_of(QgsProject.instance(), "homes_status")
    assert {feature["home_id"]: feature["profile"] for feature in status.getFeatures()} == {
        "K5": "P1", "K9": "P3", "E1": "P1"}


def test_a_blocked_home_is_clicked_and_tells_why(page, layers, qtbot):
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    text = answered(page, qtbot)

    assert text.startswith("Kuusitie 5 (Grade 2, Walk, Daylight)")
    assert "Blocked: no way this child may use alone" in text
    assert "Class 4: zebra crossing of Valtatie, 50 km/h" in text
    assert "Crossed, in this order: crossing X7 of Valtatie." in text
    assert set(page.asker.drawn.bands) == {"closed", "shortest"}  # not drawn like a route that may be used


def test_the_map_shows_route_and_shortest_walk_in_other_lines(page, qtbot):
    run(page, qtbot)
    press(page.ask)
    click(page, 150, 5)
    answered(page, qtbot)
    bands = page.asker.drawn.bands

    assert bands["route"].asGeometry().length() == pytest.approx(50 + 5 + 3, abs=0.1)
    from school_path.plugin.panel.routes_map import LOOKS

    assert LOOKS["route"][2] != LOOKS["shortest"][2]


def test_a_click_leaves_the_map_where_it_is_and_a_search_goes_there(page, qtbot):
    run(page, qtbot)
    canvas, wide = page.asker.canvas, QgsRectangle(X - 4000, Y - 4000, X + 4000, Y + 4000)
    canvas.setExtent(wide)
    seen = canvas.extent()
    press(page.ask)
    click(page, 2000, 2000)
    answered(page, qtbot)
    assert canvas.extent() == seen
    page.asker.answer = None
    QTest.keyClicks(page.search, "Kuusitie 5")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    answered(page, qtbot)
    assert canvas.extent().width() < 1000
    assert canvas.extent().contains(QgsPointXY(X + 20, Y + 5))


def test_nothing_about_a_home_is_written_to_disk(page, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    answered(page, qtbot)
    assert {layer.providerType() for layer in QgsProject.instance().mapLayers().values()} == {"memory"}
    assert not any("K5" in str(path) or path.suffix in (".gpkg", ".html") for path in tmp_path.rglob("*"))


def test_an_address_is_typed_and_its_home_answered(page, qtbot):
    choose(page.question.grade, "Grade 2")
    QTest.keyClicks(page.search, "kuusitie 5")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert "Kuusitie 5 (Grade 2" in answered(page, qtbot)


def test_without_a_run_the_algorithm_runs_for_the_one_home(page, qtbot):
    choose(page.question.grade, "Grade 2")
    press(page.ask)
    click(page, 50, 5)
    text = answered(page, qtbot)
    assert "Kuusitie 9" in text
    assert results.layer_of(QgsProject.instance(), "homes_status") is None
    first = page.asker.run
    click(page, 20, 5)
    answered(page, qtbot)
    qtbot.waitUntil(lambda: page.asker.asked.title == "Kuusitie 5" and page.asker.answer is not None, timeout=20000)
    assert page.asker.run.request.homes.home_id.tolist() == ["K5"]
    assert first is not page.asker.run


def test_any_other_place_is_answered_too_for_the_chosen_grade(page, qtbot):
    run(page, qtbot)
    press(page.ask)
    click(page, 170, -20)
    text = answered(page, qtbot)
    assert text.startswith("A place on the map (Grade 2")
    assert "Served: no known failure on the way" in text


def test_a_place_without_a_home_has_no_grade_of_its_own(page, qtbot):
    choose(page.question.grade, "As in the homes layer")
    press(page.ask)
    click(page, 170, -20)
    assert "choose a grade first" in page.answer.browser.toPlainText()
    assert page.asker.answer is None
    choose(page.question.grade, "Grade 9")  # now it has one
    assert answered(page, qtbot).startswith("A place on the map (Grade 9")
    run(page, qtbot, "As in the homes layer")
    page.asker.asking.stop()
    assert "choose a grade first" in page.answer.browser.toPlainText()  # not answered for another home's grade
    assert page.asker.answer is None


def test_the_answer_is_copied_as_text(page, qtbot):
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    answered(page, qtbot)
    press(page.answer.copy)
    text = QApplication.clipboard().text()

    assert text.splitlines()[:2] == ["Kuusitie 5 (Grade 2, Walk, Daylight)",
                                     "Blocked: no way this child may use alone"]
    assert "Class 4: zebra crossing of Valtatie" in text
    assert "Show" not in text
    assert "safe" not in text.lower()


def test_a_place_of_the_answer_is_shown_on_the_map(page, qtbot):
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    answered(page, qtbot)
    crossing = next(at for at, place in enumerate(page.asker.answer.places) if place.crossing)
    canvas = page.asker.canvas
    canvas.setExtent(QgsRectangle(X + 3000, Y + 3000, X + 3100, Y + 3100))
    page.answer.browser.anchorClicked.emit(QUrl(f"place:{crossing}"))

    assert canvas.extent().contains(QgsPointXY(X + 100, Y))
    assert canvas.extent().width() < 500


def test_why_not_the_other_way(page, qtbot):
    run(page, qtbot)
    assert not page.why.isEnabled()
    press(page.ask)
    click(page, 150, 5)
    answered(page, qtbot)
    press(page.why)
    assert not page.ask.isChecked()
    click(page, 100, 100)
    assert "Looking for the other way…" in page.answer.browser.toPlainText()
    qtbot.waitUntil(lambda: page.asker.asking.at_work is None, timeout=20000)
    text = page.answer.browser.toPlainText()

    assert "Why not the other way?" in text
    assert "Valtatie" in text.split("Why not the other way?")[1]
    assert "asked" in page.asker.drawn.bands
    click(page, 190, 100)
    qtbot.waitUntil(lambda: page.asker.asking.at_work is None, timeout=20000)
    assert "No street or crossing lies where you clicked." in page.answer.browser.toPlainText()


def test_escape_and_other_tools_end_asking(page, qtbot):
    press(page.ask)
    assert page.asker.canvas.mapTool() is page.asker.tools["home"]
    QTest.keyClick(page.asker.canvas, Qt.Key.Key_Escape)
    assert not page.ask.isChecked()
    assert page.asker.canvas.mapTool() is not page.asker.tools["home"]


def test_cancel_ends_the_run_and_changes_nothing(page, qtbot):
    press(page.run)
    assert page.cancel.isEnabled()
    press(page.cancel)
    qtbot.waitUntil(lambda: page.runner.at_work is None, timeout=20000)
    assert page.told.text() == "Cancelled: nothing was changed."
    assert results.layer_of(QgsProject.instance(), "routes") is None
    assert page.run.isEnabled()


def test_one_school_is_asked_about_alone(page, layers, qtbot):
    choose(page.question.school, "Koivikon koulu")
    homes = layers["homes"]
    homes.startEditing()
    homes.changeAttributeValue(3, homes.fields().lookupField("school_id"), "other")
    homes.commitChanges()
    run(page, qtbot)
    status = results.layer_of(QgsProject.instance(), "homes_status")
    assert sorted(feature["home_id"] for feature in status.getFeatures()) == ["K5", "K9"]
    press(page.ask)  # a home of another school is asked about all the same
    click(page, 150, 5)
    assert "Served: no known failure on the way" in answered(page, qtbot)


def test_after_an_edit_the_earlier_run_is_not_asked_any_more(page, layers, qtbot):
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    assert "Blocked" in answered(page, qtbot)
    crossings = layers["crossings"]
    crossings.startEditing()
    for field, value in (("kind", "signals"), ("signal_phase", "protected"), ("signal_speed", 0.8)):
        crossings.changeAttributeValue(1, crossings.fields().lookupField(field), value)
    click(page, 20, 5)
    text = answered(page, qtbot)
    assert "Served: no known failure on the way" in text
    crossings.rollBack()


def test_results_are_kept_in_a_file_only_when_asked(page, qtbot, tmp_path, monkeypatch):
    run(page, qtbot)
    path = tmp_path / "kept.gpkg"
    monkeypatch.setattr(page, "ask_file", lambda: str(path))
    press(page.keep)
    qtbot.waitUntil(lambda: page.keeping is None, timeout=20000)

    assert "personal data" in page.told.text()
    for name in ("routes", "legs", "homes_status"):
        assert QgsVectorLayer(f"{path}|layername={name}", name, "ogr").featureCount() > 0
        assert results.layer_of(QgsProject.instance(), name).providerType() == "ogr"
    assert not page.keep.isEnabled()
    assert len(QgsProject.instance().layerTreeRoot().findGroup("Routes").children()) == 4


def test_a_missing_layer_is_told(page, layers, qtbot):
    QgsProject.instance().removeMapLayer(layers["schools"].id())
    press(page.run)
    assert page.told.text() == "Choose the layer of school gates on the page Project."


def test_a_home_removed_meanwhile_is_told(page, layers, qtbot):
    choose(page.question.grade, "Grade 2")
    homes = layers["homes"]
    fid = page.search.homes["Kuusitie 5"]
    homes.startEditing()
    homes.deleteFeature(fid)
    page.asker.ask_home(fid)
    assert "no place on the map" in page.answer.browser.toPlainText()
    homes.rollBack()


def test_homes_in_another_coordinate_system_are_found(page, layers, qtbot):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature

    wgs = QgsVectorLayer("Point?crs=EPSG:4326&field=home_id:string&field=address:string&field=school_id:string",
                         "homes", "memory")
    feature = QgsFeature(wgs.fields())
    shape = QgsGeometry.fromPointXY(QgsPointXY(X + 20, Y + 5))
    shape.transform(QgsCoordinateTransform(layers["streets"].crs(), QgsCoordinateReferenceSystem("EPSG:4326"),
                                           QgsProject.instance()))
    feature.setGeometry(shape)
    feature.setAttributes(["K5", "Kuusitie 5", "s"])
    wgs.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(wgs)
    settings.choose_layer(QgsProject.instance(), "homes", wgs)
    page.refresh()
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    assert "Kuusitie 5" in answered(page, qtbot)


def test_a_panel_that_closes_while_it_works_is_told_nothing(layers, qgis_canvas, qtbot):
    panel = SchoolPathPanel(QgsProject.instance(), canvas=qgis_canvas)
    qtbot.addWidget(panel)
    page = panel.routes_page
    page.runner.start()
    at_work = page.runner.at_work
    panel.close_down()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not at_work.running, timeout=20000)


def test_another_project_clears_the_answer(page, qtbot):
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    answered(page, qtbot)
    QgsProject.instance().clear()
    assert page.asker.answer is None
    assert page.asker.drawn.bands == {}
    assert page.told.text() == ""


def test_the_route_of_an_answer_is_made_a_school_path(page, qtbot):
    paths = layer({"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int",
                   "school_id": "text", "status": "text"}, [], name="paths")
    QgsProject.instance().addMapLayer(paths)
    settings.choose_layer(QgsProject.instance(), "paths", paths)
    homes = settings.layer_of(QgsProject.instance(), "homes")
    homes.dataProvider().changeAttributeValues({3: {homes.fields().indexOf("pupils"): 5}})  # a path leads to no home
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    answered(page, qtbot)
    assert not page.answer.path.isEnabled()  # the child may not go there
    click(page, 150, 5)
    qtbot.waitUntil(lambda: page.asker.asked.title == "Koulupolku 1" and page.asker.answer is not None, timeout=20000)
    press(page.answer.path)
    idle(qtbot)
    path, = paths.getFeatures()
    assert path["school_id"] == "s"
    assert paths.undoStack().count() == 1
    assert "was made" in page.told.text()
    click(page, 130, -30)  # no home: its route alone
    qtbot.waitUntil(lambda: page.asker.asked.feature is None and page.asker.answer is not None, timeout=20000)
    press(page.answer.path)
    idle(qtbot)
    assert paths.featureCount() == 2
    paths.rollBack()


def test_another_grade_is_asked_about_the_same_home_by_itself(page, qtbot):
    run(page, qtbot)
    press(page.ask)
    click(page, 150, 5)
    answered(page, qtbot)
    choose(page.question.grade, "Grade 5")
    assert "Koulupolku 1 (Grade 5, Walk, Daylight)" in answered(page, qtbot)
    choose(page.question.grade, "Grade 2")  # still kept from the run
    assert "Koulupolku 1 (Grade 2, Walk, Daylight)" in answered(page, qtbot)


def test_an_answer_says_that_layers_were_changed_since(page, layers, qtbot):
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    assert "changed since" not in answered(page, qtbot)
    layers["streets"].startEditing()
    layers["streets"].changeAttributeValue(1, layers["streets"].fields().lookupField("name"), "Other")
    assert "Layers were changed since this answer: ask again." in page.answer.browser.toPlainText()
    click(page, 20, 5)
    page.asker.answer = None
    assert "changed since" not in answered(page, qtbot)
    layers["streets"].rollBack()


def test_an_address_that_no_home_has_is_told(page):
    QTest.keyClicks(page.search, "Mannerheimintie 1")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert 'No home, or more than one, is called "Mannerheimintie 1"' in page.answer.browser.toPlainText()


def test_no_two_keys_of_the_page_are_alike(page):
    from qgis.PyQt.QtWidgets import QLabel, QPushButton

    texts = [widget.text() for kind in (QLabel, QPushButton) for widget in page.findChildren(kind)]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)), sorted(keys)


def test_only_layers_that_runs_read_make_what_was_computed_of_no_use(page, layers, qtbot):
    other = layer({"path_id": "text"}, [], name="other")
    QgsProject.instance().addMapLayer(other)
    run(page, qtbot)
    kept = dict(page.asker.asking.runs)
    QgsProject.instance().removeMapLayer(other.id())
    assert page.asker.asking.runs == kept != {}
    QgsProject.instance().removeMapLayer(layers["crossings"].id())
    assert page.asker.asking.runs == {}


def test_a_home_that_is_drawn_is_found_once_it_is_saved(page, layers, qtbot):
    from qgis.core import QgsFeature

    homes = layers["homes"]
    homes.startEditing()
    made = QgsFeature(homes.fields())
    made.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(X + 130, Y + 5)))
    made["home_id"], made["address"], made["school_id"], made["grade"] = "N1", "Koulupolku 3", "s", "2"
    homes.addFeature(made)
    homes.commitChanges()
    choose(page.question.grade, "Grade 2")
    QTest.keyClicks(page.search, "koulupolku 3")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert "Koulupolku 3 (Grade 2" in answered(page, qtbot)


def test_homes_without_ids_are_asked_about_before_a_run(page, layers, qtbot):
    homes = layers["homes"]
    homes.dataProvider().deleteAttributes([homes.fields().lookupField("home_id")])
    homes.updateFields()
    page.show_names()
    choose(page.question.grade, "Grade 2")
    press(page.ask)
    click(page, 50, 5)  # not the first: alone it has another number than in its layer
    assert answered(page, qtbot).startswith("Kuusitie 9 (Grade 2")


@pytest.fixture
def guarded(layers):
    """The town lets children use the zebra until the last day of May."""
    fields = dict.fromkeys(("crossing_id", "effect", "reason", "author", "date", "expires"), "text")
    judged = layer(fields, [(None, {"crossing_id": "X7", "effect": "1", "reason": "guarded", "author": "A. Virta",
                                    "date": "2026-01-01", "expires": "2026-05-31"})], "Point", name="judgements")
    QgsProject.instance().addMapLayer(judged)
    settings.choose_layer(QgsProject.instance(), "judgements", judged)


def test_over_night_no_answer_is_given_from_the_run_of_yesterday(guarded, page, qtbot, monkeypatch):
    monkeypatch.setattr(day, "today", lambda: "2026-05-31")
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    assert "Served: no known failure" in answered(page, qtbot)
    kept = page.asker.run
    monkeypatch.setattr(day, "today", lambda: "2026-06-01")
    click(page, 20, 5)
    assert "Blocked" in answered(page, qtbot)
    assert page.asker.run is not kept and page.asker.run.request.on == "2026-06-01"


def test_over_night_why_not_asks_anew_before_it_answers(guarded, page, qtbot, monkeypatch):
    monkeypatch.setattr(day, "today", lambda: "2026-05-31")
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    assert "Served: no known failure" in answered(page, qtbot)
    monkeypatch.setattr(day, "today", lambda: "2026-06-01")
    press(page.why)
    click(page, 100, 0)
    qtbot.waitUntil(lambda: "Why not the other way?" in page.answer.browser.toPlainText(), timeout=20000)
    assert "Blocked" in page.answer.browser.toPlainText()
    assert page.asker.run.request.on == "2026-06-01"


def test_over_night_a_route_that_lapsed_is_made_no_path_and_a_try_out_runs_anew(guarded, page, qtbot, monkeypatch):
    monkeypatch.setattr(day, "today", lambda: "2026-05-31")
    run(page, qtbot)
    key = page.question.key()
    assert page.runner._there(key)
    press(page.ask)
    click(page, 20, 5)
    answered(page, qtbot)
    assert page.answer.path.isEnabled()
    monkeypatch.setattr(day, "today", lambda: "2026-06-01")
    assert not page.runner._there(key)
    told = page.told.text()
    press(page.answer.path)
    qtbot.waitUntil(lambda: page.asker.answer is not None and page.asker.run.request.on == "2026-06-01", timeout=20000)
    assert page.told.text() == told and not page.answer.path.isEnabled()


def test_a_run_for_one_home_that_lasts_past_midnight_is_done_again(guarded, page, qtbot, monkeypatch):
    choose(page.question.grade, "Grade 2")
    days = iter(["2026-05-31", "2026-05-31", "2026-05-31"])
    monkeypatch.setattr(day, "today", lambda: next(days, "2026-06-01"))
    press(page.ask)
    click(page, 20, 5)
    assert "Blocked" in answered(page, qtbot)
    assert page.asker.run.request.on == "2026-06-01"
