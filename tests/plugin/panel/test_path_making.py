# SPDX-License-Identifier: GPL-2.0-or-later
"""New School Paths from the menu of the page *Paths*, with real clicks."""
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from school_path.core.project import project_layers
from school_path.plugin import settings
from school_path.plugin.panel import path_making
from school_path.plugin.panel.edits import Refused
from school_path.processing import requirements
from school_path.processing.forms import dress
from school_path.tests.plugin.panel.paths import FIELDS, choose, click_new, gates, idle, routes, streets
from school_path.tests.processing.layers import X, Y, layer, line

ROUTE, STREETS = 0, 1  # entries of the menu
OLD = (line((0, 50), (100, 50)), {"path_id": "p1", "name": "Koulukatu – Mäntytie", "colour": "blue",
                                  "shape": "square", "number": 1})


@pytest.fixture
def page(paths_page):
    return paths_page


@pytest.fixture
def paths(take):
    return take("paths", layer(FIELDS, [OLD], name="paths"))


def made_in(paths):
    """The new path: its vertices, and its fields."""
    (feature,) = [each for each in paths.getFeatures() if each["status"] == "idea"]
    return [(round(v.x() - X), round(v.y() - Y)) for v in feature.geometry().vertices()], feature.attributeMap()


def test_a_selected_route_becomes_a_path_without_the_homes_end(page, paths, take, project, qtbot):
    take("schools", gates())
    made = project.addMapLayer(routes())
    made.selectByIds([3])
    click_new(qtbot, page, ROUTE)

    vertices, fields = made_in(paths)
    assert vertices == [(200, 0), (300, 0), (300, 400)]
    assert fields["name"] == "Aula, from the south"
    assert (fields["school_id"], fields["path_id"]) == ("s1", "p2")
    assert fields["colour"] not in ("", "blue", None)
    assert fields["shape"]
    assert fields["number"] == 1
    assert "189 m from the home" in page.news.text()
    assert "5 pupils or more" in page.news.text()
    assert page.paths.values[page.paths.fids.index(page.selected())]["name"] == fields["name"]


def test_a_new_path_with_its_code_is_one_undo_step_and_not_saved(page, paths, take, project, qtbot):
    project.addMapLayer(routes()).selectByIds([1])
    click_new(qtbot, page, ROUTE)
    assert page.table.rowCount() == 2
    assert paths.isEditable()
    assert paths.undoStack().count() == 1
    paths.undoStack().undo()
    QCoreApplication.processEvents()
    assert page.table.rowCount() == 1
    assert paths.dataProvider().featureCount() == 1
    paths.rollBack()


def test_where_few_walk_it_is_told_that_the_beginning_may_tell_of_a_home(page, paths, project, qtbot):
    project.addMapLayer(routes(homes=2)).selectByIds([1])
    click_new(qtbot, page, ROUTE)
    assert made_in(paths)[0][0] == (200, 0)
    assert "may tell where a child lives" in page.news.text()


def test_pupils_of_homes_count_where_the_homes_are_chosen(page, paths, take, project, qtbot):
    take("homes", layer({"home_id": "text", "pupils": "int"}, [(None, {"home_id": "h0", "pupils": 5})], "Point"))
    project.addMapLayer(routes(homes=1)).selectByIds([1])
    click_new(qtbot, page, ROUTE)
    assert "5 pupils or more" in page.news.text()


@pytest.mark.parametrize("select", [(), (1, 2)])
def test_none_or_several_routes_are_refused(page, paths, project, qtbot, select):
    project.addMapLayer(routes()).selectByIds(list(select))
    click_new(qtbot, page, ROUTE)
    assert f"{len(select)} routes are selected. Select one" in page.news.text()
    assert not paths.isEditable()


def test_a_route_that_is_closed_to_the_child_is_refused(page, paths, project, qtbot):
    made = project.addMapLayer(routes())
    made.startEditing()
    made.changeAttributeValue(2, made.fields().indexOf("status"), "blocked")
    made.selectByIds([2])
    click_new(qtbot, page, ROUTE)
    assert "closed to the child" in page.news.text()
    assert not paths.isEditable()
    made.rollBack()


def from_route(project, qtbot):
    """What comes of the function that other pages call."""
    made, found = project.addMapLayer(routes()), []
    path_making.make_from_route(project, made, made.getFeature(1), lambda *of: found.append(of), found.append)
    idle(qtbot)
    return found[0]


def test_a_route_is_made_a_path_by_the_function_that_other_pages_call(paths, project, qtbot):
    fid, told = from_route(project, qtbot)
    assert paths.getFeature(fid)["status"] == "idea"
    assert told
    paths.rollBack()


def test_selected_streets_become_one_path_that_leads_to_the_gate(page, paths, take, qtbot):
    take("schools", gates())
    choose(take("streets", streets()), "Koulukatu", "Kuusitie", "Mäntytie")
    click_new(qtbot, page, STREETS)

    vertices, fields = made_in(paths)
    assert vertices == [(0, 0), (200, 0), (300, 0), (300, 390)]
    assert fields["name"] == "Koulukatu – Mäntytie (2)"  # another path has the name
    assert fields["school_id"] == "s1"
    assert "It leads to Aula." in page.news.text()
    assert paths.undoStack().count() == 1
    paths.rollBack()


def test_far_from_any_gate_the_path_has_no_school_and_that_is_told(page, paths, take, qtbot):
    take("schools", gates())
    choose(take("streets", streets()), "Muualla")
    click_new(qtbot, page, STREETS)
    assert made_in(paths)[1]["name"] == "Muualla"
    assert not made_in(paths)[1]["school_id"]
    assert "No school gate is within 300 m" in page.news.text()


@pytest.mark.parametrize(("names", "expected"), [
    ((), "No street is selected"),
    (("Koulukatu", "Mäntytie", "Muualla"), "do not hang together: they are 3 pieces"),
    (("Koulukatu", "Kuusitie", "Sivukuja"), "At 1 of their junctions the selected streets branch"),
])
def test_streets_that_are_no_line_are_refused(page, paths, take, qtbot, names, expected):
    choose(take("streets", streets()), *names)
    click_new(qtbot, page, STREETS)
    assert expected in page.news.text()
    assert page.news.isVisible()
    assert not paths.isEditable()


def test_streets_in_degrees_lie_where_they_should(page, paths, take, project, qtbot):
    metric = streets()
    change = QgsCoordinateTransform(metric.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), project)
    rows = []
    for feature in metric.getFeatures():
        shape = feature.geometry()
        shape.transform(change)
        rows.append((shape, feature.attributeMap()))
    degrees = layer({"street_id": "text", "name": "text", "kind": "text"}, rows, crs="EPSG:4326")
    choose(take("streets", degrees), "Koulukatu", "Kuusitie")
    click_new(qtbot, page, STREETS)
    assert made_in(paths)[0] == [(0, 0), (200, 0), (300, 0)]


def test_layers_that_lack_or_refuse_are_told(page, take, project, qtbot):
    click_new(qtbot, page, STREETS)
    assert "Choose the layer of streets" in page.news.text()
    choose(take("streets", streets()), "Muualla")
    click_new(qtbot, page, STREETS)
    assert "Choose the layer of School Paths" in page.news.text()
    take("paths", layer(FIELDS, [], crs="EPSG:4326"))
    click_new(qtbot, page, STREETS)
    assert "in metres" in page.news.text()
    kept = take("paths", layer(FIELDS, [], name="kept"))
    kept.setReadOnly(True)
    click_new(qtbot, page, STREETS)
    assert "\"kept\" cannot be edited" in page.news.text()
    project.removeMapLayer(settings.layer_of(project, "streets").id())
    click_new(qtbot, page, STREETS)
    assert "Choose the layer of streets" in page.news.text()


def test_a_layer_of_multiparts_with_heights_takes_a_path(page, take, qtbot):
    made = take("paths", layer(FIELDS, [], geometry="MultiLineStringZ"))
    choose(take("streets", streets()), "Muualla")
    click_new(qtbot, page, STREETS)
    (feature,) = made.getFeatures()
    assert feature.geometry().length() == 90
    assert feature.geometry().isMultipart()


def test_the_form_of_a_project_gives_the_id(take, paths, qtbot, project):
    dress(paths, next(plan for plan in project_layers() if plan.name == "paths"), "en")
    fid, _ = from_route(project, qtbot)
    assert paths.getFeature(fid)["path_id"].startswith("p-")
    paths.rollBack()


def test_where_every_colour_is_taken_the_path_shares_one_and_that_is_told(page, take, qtbot):
    rows = [(line((900, 10 * at), (990, 10 * at)), {"name": colour, "colour": colour})
            for at, colour in enumerate(page.codes.colours)]
    made = take("paths", layer(FIELDS, rows))
    choose(take("streets", streets()), "Muualla")
    click_new(qtbot, page, STREETS)
    assert made_in(made)[1]["colour"] in page.codes.colours
    assert "has the same colour" in page.told.text()


def test_packages_that_are_missing_are_told(paths, project, monkeypatch):
    monkeypatch.setitem(requirements.NEEDED, "no_such_package", ((1, 0), ""))
    settings.choose_layer(project, "streets", project.addMapLayer(streets()))
    with pytest.raises(Refused, match="no_such_package is missing"):
        path_making.make_from_streets(project)


def test_a_layer_without_routes_is_no_layer_of_routes(project, qgis_app):
    project.addMapLayer(QgsVectorLayer("Point?field=home_id&field=school_id&field=shortest_length", "p", "memory"))
    made = project.addMapLayer(routes())
    assert path_making.route_layers(project) == [made]
