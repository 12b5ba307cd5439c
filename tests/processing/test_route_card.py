# SPDX-License-Identifier: GPL-2.0-or-later
"""The route card: one home's way in few steps, on request, and only where the child may walk it."""
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject

from school_path.processing.algorithms.route_card import RouteCard
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.processing.printing import card_job
from school_path.tests.processing.layers import layer, line, point, streets
from school_path.tests.processing.printed import watch

STREETS = {"street_id": "text", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real", "lanes": "real",
           "footway_left": "text", "footway_right": "text", "lit": "text"}
MAIN = {"name": "Main Street", "kind": "tertiary", "speed_limit": 30, "adt": 900, "lanes": 2,
        "footway_left": "footway", "footway_right": "footway", "lit": "yes"}


@pytest.fixture
def town():
    """A home, a path to a zebra over Main Street, then right and left to the school; another home beyond a motorway."""
    return {
        "STREETS": streets(
            (line((0, 0), (100, 0)), {"street_id": "a", "name": "Home Path", "kind": "footway"}),
            (line((100, -100), (100, 0)), {"street_id": "m1", **MAIN}),
            (line((100, 0), (100, 200)), {"street_id": "m2", **MAIN}),
            (line((100, 0), (180, 0)), {"street_id": "b", "name": "School Path", "kind": "footway"}),
            (line((180, 0), (180, 150)), {"street_id": "c", "name": "Back Path", "kind": "footway"}),
            (line((-200, 0), (-150, 0)), {"street_id": "d", "name": "Beyond", "kind": "footway"}),
            (line((-150, 0), (0, 0)), {"street_id": "e", "name": "Fast Road", "kind": "secondary", "speed_limit": 80,
                                       "adt": 12000, "footway_left": "none", "footway_right": "none"}),
            fields=STREETS),
        "CROSSINGS": layer({"crossing_id": "text", "street_id": "text", "kind": "text", "raised": "text",
                            "island": "text"},
                           [(point(100, 0), {"crossing_id": "x", "street_id": "m1", "kind": "zebra", "raised": "yes",
                                             "island": "yes"})], "Point", name="crossings"),
        "HOMES": layer({"home_id": "text", "address": "text"}, [
            (point(10, 3), {"home_id": "K5", "address": "Home Path 5"}),
            (point(-190, 3), {"home_id": "F1", "address": "Beyond 1"})], "Point", name="homes"),
        "SCHOOLS": layer({"school_id": "text", "name": "text"}, [
            (point(180, 150), {"school_id": "s", "name": "Apple School"})], "Point", name="gates")}


@pytest.fixture
def card(town, feedback, tmp_path, monkeypatch):
    """Finds the routes, and prints the card of a home; gives what it said."""
    said = watch(monkeypatch, card_job)

    def run(home, profile="P3", **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        found, ok = SafestRoutes().create().run(
            {**town, "PROFILE": profile, "ROUTES": "memory:", "LEGS": "memory:"}, context, feedback)
        assert ok, feedback.textLog()
        _, ok = RouteCard().create().run({
            **town, "ROUTES": context.getMapLayer(found["ROUTES"]), "LEGS": context.getMapLayer(found["LEGS"]),
            "HOME_ID": home, "OUTPUT": str(tmp_path / "card.pdf"), **parameters}, context, feedback)
        if not ok:
            raise QgsProcessingException(feedback.textLog())
        return said[-1]

    return run


def test_the_way_is_told_in_steps_with_streets_turns_and_crossings(card, tmp_path):
    sheet = card("K5")

    assert sheet.tables["steps"] == [
        ["1", "Start along Home Path, 90 m, then cross Main Street at the zebra crossing."],
        ["2", "Go on along School Path, 80 m."],
        ["3", "Turn left into Back Path, 150 m."],
        ["", "You are there: Apple School."]]
    assert sheet.texts["subtitle"].startswith("From Home Path 5 to Apple School")
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")


def test_the_map_has_the_way_of_this_home_alone_with_numbers(card):
    sheet = card("K5")

    assert sheet.layers["Your way"] == 1
    assert sheet.layers["Your way to school"] == 3  # where steps begin
    assert not {"homes", "Homes"} & set(sheet.layers)


def test_the_card_says_that_it_is_personal_data_and_no_guarantee(card):
    sheet = card("K5", CONTACT="09 123 456")

    assert "Personal data" in sheet.texts["personal"]
    assert "not a guarantee of safety" in sheet.texts["caution"]
    assert "09 123 456" in sheet.texts["contact"]
    assert card("K5").texts["contact"] == ""


def test_the_home_is_called_as_the_user_says(card):
    assert card("K5", HOME_NAME="Aunt Anna").texts["subtitle"].startswith("From Aunt Anna to")
    assert card("K5", HOMES=None).texts["subtitle"].startswith("From K5 to")


def test_without_the_kinds_of_crossings_a_crossing_is_still_told(card):
    assert "then cross Main Street." in card("K5", CROSSINGS=None).tables["steps"][0][1]


def test_a_home_whose_way_the_child_may_not_walk_gets_no_card(card, tmp_path):
    with pytest.raises(QgsProcessingException, match="No card is printed for the home \"F1\".*Blocked"):
        card("F1")
    assert not (tmp_path / "card.pdf").exists()


def test_a_home_that_is_not_there_is_told(card):
    with pytest.raises(QgsProcessingException, match="no way of the home \"K7\""):
        card("K7")


def test_nothing_lies_over_the_edge_or_over_another(card):
    sheet = card("K5", CONTACT="09 123 456")
    inside = {name: box for name, box in sheet.boxes.items() if name not in ("north", "scale_bar")}

    for name, box in inside.items():
        assert 0 < box.left() and box.right() < sheet.size.width(), name
        assert 0 < box.top() and box.bottom() < sheet.size.height(), name
        for other, second in inside.items():
            common = box.intersected(second)
            assert other == name or common.width() < 0.5 or common.height() < 0.5, (name, other)
    assert all(needed <= there for needed, there in sheet.room.values())
    assert min(sheet.letters.values()) >= 7
