# SPDX-License-Identifier: GPL-2.0-or-later
"""What is tried out stands in copies, is run and compared, and is written into the layers in one step."""
from dataclasses import replace

import pytest
from qgis.core import QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QMenu

from school_path.core.profile import load_profile
from school_path.plugin import results
from school_path.processing.reading.otherwise import Otherwise
from school_path.processing.reading.source import read_rows, source_of
from school_path.tests.plugin.panel.test_routes_page import (  # noqa: F401 - fixtures
    answered,
    choose,
    click,
    layers,
    page,
    press,
    run,
)


@pytest.fixture
def blocked(page, qtbot):  # noqa: F811
    """The page with the answer about the blocked home."""
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    answered(page, qtbot)
    return page


def offer(page, crossing=True):  # noqa: F811
    """The menu of the first crossing, or of the first street of the answer."""
    number = next(at for at, place in enumerate(page.asker.answer.places) if place.crossing == crossing)
    page.answer.browser.anchorClicked.emit(QUrl(f"change:{number}"))
    menu = page.trial.findChildren(QMenu)[-1]
    menu.close()
    return {action.text(): action for action in menu.actions()}


def try_out(page, qtbot):  # noqa: F811
    press(page.trial.run)
    qtbot.waitUntil(lambda: page.runner.at_work is None, timeout=30000)


def as_read(page, layer, *names):  # noqa: F811
    """Values of some fields of each row, as a run with what is tried out reads them."""
    otherwise = Otherwise("", tuple(page.trial.what_if.as_read()["STREETS"]))
    rows = read_rows(source_of(layer, None, otherwise), names, QgsProcessingFeedback(False))
    return list(zip(*(rows.column(name) for name in names)))


SIGNALS = "Signals without turning traffic at green"


def test_signals_free_the_home_and_it_is_told_who_is_freed(blocked, layers, qtbot):  # noqa: F811
    assert not blocked.trial.isVisible()
    offer(blocked)[SIGNALS].trigger()
    assert blocked.trial.isVisible()
    assert blocked.trial.list.item(0).text() == \
        "Crossing X7 of Valtatie: signals without turning traffic at green"
    try_out(blocked, qtbot)
    text = blocked.trial.told.text()

    assert "2 × Freed: had no way, has one now" in text
    assert "blocked → with a route: 2" in text
    assert "The freed homes are selected on the map." in text
    chosen = {feature["home_id"] for feature in layers["homes"].selectedFeatures()}
    assert chosen == {"K5", "K9"}
    changes = results.layer_of(QgsProject.instance(), "changes_what_if")
    assert "Freed: had no way, has one now" in [rule.label() for rule in changes.renderer().rootRule().children()]


def test_the_layers_stay_as_they_are_and_results_are_titled(blocked, layers, qtbot):  # noqa: F811
    before = [feature.attributes() for feature in layers["crossings"].getFeatures()]
    offer(blocked)[SIGNALS].trigger()
    try_out(blocked, qtbot)
    project = QgsProject.instance()

    assert [feature.attributes() for feature in layers["crossings"].getFeatures()] == before
    assert not layers["crossings"].isEditable()
    assert results.layer_of(project, "homes_status_what_if").name() == "Homes and their status (what if)"
    assert results.layer_of(project, "homes_status").name() == "Homes and their status"
    status = {feature["home_id"]: feature["status"]
              for feature in results.layer_of(project, "homes_status").getFeatures()}
    assert status["K5"] == "blocked"


def test_the_answer_is_that_of_the_try_out_and_says_so(blocked, qtbot):  # noqa: F811
    offer(blocked)[SIGNALS].trigger()
    try_out(blocked, qtbot)
    text = answered(blocked, qtbot)
    assert text.startswith("Kuusitie 5 (Grade 2, Walk, Daylight; what if)")
    assert "Served: no known failure on the way" in text
    press(blocked.trial.remove)
    text = answered(blocked, qtbot)
    assert text.startswith("Kuusitie 5 (Grade 2, Walk, Daylight)")
    assert "Blocked" in text
    assert not blocked.trial.run.isEnabled()


def test_without_a_run_as_things_are_that_is_made_first(blocked, qtbot):  # noqa: F811
    choose(blocked.question.grade, "Grade 5")
    answered(blocked, qtbot)
    offer(blocked)[SIGNALS].trigger()
    try_out(blocked, qtbot)
    status = results.layer_of(QgsProject.instance(), "homes_status")
    assert {feature["profile"] for feature in status.getFeatures()} == {"P3"}
    assert "blocked → with a route: 2" in blocked.trial.told.text()


def test_where_the_layers_of_the_run_were_removed_it_is_made_again(blocked, qtbot):  # noqa: F811
    project = QgsProject.instance()
    project.removeMapLayer(results.layer_of(project, "homes_status").id())
    offer(blocked)[SIGNALS].trigger()
    try_out(blocked, qtbot)
    assert "blocked → with a route: 2" in blocked.trial.told.text()
    assert results.layer_of(project, "homes_status") is not None


def test_with_the_grades_of_the_layer_each_grade_is_told_by_itself(blocked, qtbot):  # noqa: F811
    choose(blocked.question.grade, "As in the homes layer")
    answered(blocked, qtbot)
    offer(blocked)[SIGNALS].trigger()
    try_out(blocked, qtbot)
    text = blocked.trial.told.text()
    assert "Grade 2: blocked → with a route: 1" in text
    assert "Grade 5: blocked → with a route: 1" in text


def test_a_speed_limit_holds_for_all_parts_of_the_street(blocked, layers):  # noqa: F811
    offer(blocked)["Speed limit 30 km/h"].trigger()
    assert blocked.trial.list.item(0).text() == "Valtatie: speed limit 30 km/h (2 parts)"
    read = as_read(blocked, layers["streets"], "street_id", "name", "speed_limit")
    assert {street: speed for street, name, speed in read if name == "Valtatie"} == {"main": 30, "main2": 30}
    assert {feature["speed_limit"] for feature in layers["streets"].getFeatures()
            if feature["name"] == "Valtatie"} == {50}


def test_a_change_of_the_same_takes_the_place_of_the_one_before(blocked):  # noqa: F811
    for text in ("Speed limit 40 km/h", "Speed limit 30 km/h", SIGNALS, "A lit underpass"):
        offer(blocked)[text].trigger()
    assert [blocked.trial.list.item(at).text() for at in range(blocked.trial.list.count())] == [
        "Valtatie: speed limit 30 km/h (2 parts)", "Crossing X7 of Valtatie: a lit underpass"]


def test_a_footway_is_built_along_a_street_of_the_answer(blocked, layers):  # noqa: F811
    offer(blocked, crossing=False)["A footway on both sides"].trigger()
    read = as_read(blocked, layers["streets"], "street_id", "footway_left", "footway_width")
    assert ("path", "footway", 2.0) in read  # the field of the width was not in the layer


def test_what_was_tried_out_is_written_into_the_layers_in_one_step_each(blocked, layers):  # noqa: F811
    offer(blocked)[SIGNALS].trigger()
    offer(blocked)["Speed limit 30 km/h"].trigger()
    press(blocked.trial.write)

    for role in ("streets", "crossings"):
        assert layers[role].undoStack().count() == 1
        assert layers[role].isEditable()
    zebra, = layers["crossings"].getFeatures()
    assert (zebra["kind"], zebra["signal_phase"]) == ("signals", "protected")
    assert blocked.trial.what_if.changes == []
    assert "undo step" in blocked.trial.told.text()
    layers["crossings"].undoStack().undo()
    zebra, = layers["crossings"].getFeatures()
    assert zebra["kind"] == "zebra"
    for role in ("streets", "crossings"):
        layers[role].rollBack()


def test_a_layer_that_cannot_be_edited_refuses_and_the_list_stays(blocked, layers):  # noqa: F811
    offer(blocked)[SIGNALS].trigger()
    layers["crossings"].setReadOnly(True)
    press(blocked.trial.write)
    assert "cannot be edited" in blocked.trial.told.text()
    assert len(blocked.trial.what_if.changes) == 1
    layers["crossings"].setReadOnly(False)


def test_a_crossing_removed_meanwhile_is_told(blocked, layers):  # noqa: F811
    actions = offer(blocked)
    layers["crossings"].startEditing()
    layers["crossings"].deleteFeature(1)
    actions[SIGNALS].trigger()
    assert "has no crossing_id X7 any more" in blocked.trial.told.text()
    layers["crossings"].rollBack()


def test_a_crossing_is_tried_out_where_none_is_mapped(page, layers, qtbot):  # noqa: F811
    crossings = layers["crossings"]
    crossings.startEditing()
    crossings.deleteFeature(1)
    crossings.commitChanges()
    run(page, qtbot)
    press(page.ask)
    click(page, 20, 5)
    assert "Blocked" in answered(page, qtbot)
    offer(page)[SIGNALS].trigger()
    try_out(page, qtbot)
    assert "2 × Freed: had no way, has one now" in page.trial.told.text()
    press(page.trial.write)
    made, = crossings.getFeatures()
    assert (made["kind"], made["street_id"]) in (("signals", "main"), ("signals", "main2"))
    crossings.rollBack()


def test_another_project_tries_out_nothing(blocked):  # noqa: F811
    offer(blocked)[SIGNALS].trigger()
    QgsProject.instance().clear()
    assert blocked.trial.what_if.changes == []
    assert not blocked.trial.isVisible()


def test_what_is_tried_out_frees_exactly_what_the_report_says_would_free(blocked, qtbot):  # noqa: F811
    """The report names measures that open a place; tried out by hand they open it, and the others do not."""
    from school_path.core.routing.remedies import remedies_of
    from school_path.core.routing.solve import Status
    from school_path.core.routing.summary import closing_places
    from school_path.processing.words.what_if import measure

    run_, told = blocked.asker.run, blocked.asker.run.told
    place, = closing_places(told.routes, told.elements, Status.BLOCKED)
    remedy, = remedies_of(told.routes, told.elements, [place], run_.request.country, "DAYLIGHT")[0]
    frees = {one.name for one in remedy.measures}
    assert frees
    for name in ("zebra", "island", "raised", "signals", "guard"):
        blocked.trial.clear()
        answered(blocked, qtbot)
        words = measure(name)
        offer(blocked)[words[:1].upper() + words[1:]].trigger()
        try_out(blocked, qtbot)
        assert ("Freed" in blocked.trial.told.text()) == (name in frees), name


def test_a_value_that_was_assumed_is_stated_when_it_is_tried_out(blocked, layers):  # noqa: F811
    streets = layers["streets"]
    at = streets.fields().lookupField("provenance")
    streets.dataProvider().changeAttributeValues(
        {2: {at: '{"speed_limit": ["default", 30], "adt": ["default", 9000]}'}})
    offer(blocked)["Speed limit 30 km/h"].trigger()
    left = dict(as_read(blocked, streets, "street_id", "provenance"))
    assert left["main"] == '{"adt": ["default", 9000]}'


@pytest.mark.parametrize(("rails", "offered"), [
    ("rail", ["Warning lights at the tracks", "Barriers and lights", "A lit underpass"]),
    ("tram", ["Warning lights at the tracks", "A lit underpass"])])
def test_at_rails_nothing_of_streets_is_offered(blocked, rails, offered):  # noqa: F811
    crossed = replace(next(place for place in blocked.asker.answer.places if place.crossing), rails=rails)
    menu = blocked.trial.menu(crossed, load_profile("P4"), blocked.asker.run.crs)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == offered
