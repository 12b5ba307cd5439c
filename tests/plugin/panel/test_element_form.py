# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the page *Elements*: what is selected is shown, and what is changed is written for all of it."""
import pytest
from qgis.core import NULL, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from school_path.plugin.panel.element_fields import SEVERAL
from school_path.tests.plugin.panel.on_map import add, by_id, click, key

POSTS = {"a": (40, 20.0), "b": (80, -20.0)}


@pytest.fixture
def posts(town, page):
    """Two elements that are alike in status and height only."""
    layer = town[1]
    add(layer, POSTS["a"], element_id="a", code="E02", path_id="p", rotation=90.0, height=1.0, status="planned",
        cost=450.0, note="by the lamp")
    add(layer, POSTS["b"], element_id="b", code="E19", path_id="x", rotation=270.0, height=1.0, status="planned")
    return layer


def select(layer, *ids):
    layer.selectByIds([each.id() for each in layer.getFeatures() if each["element_id"] in ids])
    QCoreApplication.processEvents()


def shown(page):
    """What the fields show."""
    texts = {name: field.currentText() if hasattr(field, "currentText") else field.text()
             for name, field in page.form.fields.items() if field.isVisible()}
    return {**texts, "note": page.form.fields["note"].text() or page.form.fields["note"].placeholderText()}


def choose(page, name, value):
    """Choose in a box with the keys."""
    box = page.form.fields[name]
    box.setFocus()
    for _ in range(abs(box.findData(value) - box.currentIndex())):
        QTest.keyClick(box, Qt.Key.Key_Down if box.findData(value) > box.currentIndex() else Qt.Key.Key_Up)
    assert box.currentData() == value


def retype(field, text):
    """Type into a field in place of what stands there."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def steps(layer):
    return layer.undoStack().count()


def test_without_a_selection_there_is_no_form(page, posts):
    assert not page.form.isVisible()
    select(posts, "a")
    assert page.form.isVisible()
    select(posts)
    assert not page.form.isVisible()


def test_one_element_is_shown_as_it_is(page, posts):
    select(posts, "a")
    assert page.form.title.text() == "Selected: Route post"
    assert shown(page) == {"code": "Route post (E02)", "path_id": "South", "status": "planned", "cost": "450.00",
                           "height": "1.00", "rotation": "90.0", "note": "by the lamp"}


def test_what_is_empty_or_unknown_is_shown_as_that(page, posts):
    select(posts, "b")
    table = shown(page)
    assert (table["cost"], table["note"], table["path_id"]) == ("–", "", "x")


def test_of_several_equal_values_are_shown_and_others_as_several(page, posts):
    select(posts, "a", "b")
    assert page.form.title.text() == "Selected elements: 2"
    assert shown(page) == {"code": "several", "path_id": "several", "status": "planned", "cost": "several",
                           "height": "1.00", "rotation": "several", "note": "several"}


def test_only_what_is_changed_is_written_for_all_as_one_step(page, posts):
    select(posts, "a", "b")
    choose(page, "status", "built")
    retype(page.form.fields["note"], "in autumn")
    table = by_id(posts)

    assert [table[each]["status"] for each in "ab"] == ["built", "built"]
    assert [table[each]["note"] for each in "ab"] == ["in autumn", "in autumn"]
    assert [table[each]["code"] for each in "ab"] == ["E02", "E19"]
    assert [table[each]["cost"] for each in "ab"] == [450, NULL]
    assert [table[each]["rotation"] for each in "ab"] == [90, 270]
    assert steps(posts) == 2
    posts.undoStack().undo()
    QCoreApplication.processEvents()
    assert shown(page)["note"] == "several"


@pytest.mark.parametrize(("name", "text", "value"), [
    ("height", "1.3", 1.3), ("rotation", "12", 12), ("cost", "99.5", 99.5)])
def test_numbers_are_typed(page, posts, name, text, value):
    select(posts, "a", "b")
    retype(page.form.fields[name], text)
    assert [by_id(posts)[each][name] for each in "ab"] == [value, value]
    assert steps(posts) == 1


def test_a_field_is_emptied(page, posts):
    select(posts, "a")
    cost = page.form.fields["cost"]
    cost.setFocus()
    cost.setValue(0)
    QTest.keyClick(cost, Qt.Key.Key_Down)
    assert by_id(posts)["a"]["cost"] == NULL
    choose(page, "path_id", None)
    retype(page.form.fields["note"], " ")
    assert (by_id(posts)["a"]["path_id"], by_id(posts)["a"]["note"]) == (NULL, NULL)


def test_several_stays_several_when_nothing_is_chosen(page, posts):
    select(posts, "a", "b")
    box = page.form.fields["code"]
    assert box.currentData() is SEVERAL
    box.activated.emit(0)
    page.form.fields["note"].setFocus()
    page.form.fields["cost"].setFocus()
    QTest.keyClick(page.form.fields["cost"], Qt.Key.Key_Return)
    assert steps(posts) == 0


def test_another_path_gives_the_element_its_colour(page, posts):
    select(posts, "b")
    choose(page, "path_id", "p")
    assert by_id(posts)["b"]["path_id"] == "p"


def test_a_line_has_a_length_and_is_as_long_as_the_form_says(page, posts):
    add(posts, (60, 1.35), element_id="c", code="E05", path_id="p", rotation=90.0, length=8.0)
    select(posts, "c")
    assert shown(page)["length"] == "8.00"
    retype(page.form.fields["length"], "12.5")
    assert by_id(posts)["c"]["length"] == 12.5
    select(posts, "a")
    assert "length" not in shown(page)


def test_what_is_turned_on_the_map_is_turned_in_the_form(page, posts):
    page.editing.select.trigger()
    click(page, *POSTS["a"])
    key(page, Qt.Key.Key_R)
    assert shown(page)["rotation"] == "105.0"


def test_a_layer_that_cannot_be_edited_is_told_and_the_form_shows_what_stands_there(page, posts):
    posts.setReadOnly(True)
    select(posts, "a")
    choose_status = page.form.fields["status"]
    QTest.keyClick(choose_status, Qt.Key.Key_Down)
    assert 'The layer "elements" cannot be edited.' in page.about.text()
    assert choose_status.currentData() == "planned"


def test_a_field_that_the_layer_lacks_cannot_be_filled(page, posts):
    posts.dataProvider().deleteAttributes([posts.fields().lookupField("cost")])
    posts.updateFields()
    select(posts, "a")
    assert not page.form.fields["cost"].isEnabled()
    assert page.form.fields["cost"].toolTip() == 'The layer has no field "cost".'
    retype(page.form.fields["height"], "2")
    assert by_id(posts)["a"]["height"] == 2


def test_the_layer_goes_while_the_form_is_open(page, posts):
    select(posts, "a")
    QgsProject.instance().removeMapLayer(posts.id())
    QCoreApplication.processEvents()
    assert not page.form.isVisible()


def test_every_field_has_its_name_and_label(page, posts):
    for name, field in page.form.fields.items():
        assert field.accessibleName() == page.form.labels[name].text()
        assert page.form.labels[name].buddy() is field
