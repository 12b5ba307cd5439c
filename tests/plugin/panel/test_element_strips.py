# SPDX-License-Identifier: GPL-2.0-or-later
"""Elements placed by hand beside paths along known streets: the edge is that of the way, not of the drawn line."""
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

from school_path.plugin import settings
from school_path.tests.plugin.panel.on_map import click, place, placed, take
from school_path.tests.processing.layers import layer, line

FIELDS = {"street_id": "text", "kind": "text", "path_width": "real", "carriageway_width": "real",
          "footway_left": "text", "footway_right": "text", "footway_width": "real", "provenance": "text"}
WAY = {"street_id": "s", "kind": "footway", "path_width": 4.0}
# 6 m of carriageway, a footway of 2 m on its left: its middle lies 4 m to the left of the line
STREET = {"street_id": "s", "kind": "residential", "carriageway_width": 6.0, "footway_left": "footway",
          "footway_right": "none", "footway_width": 2.0}


def streets(values, crs="EPSG:3067"):
    made = layer(FIELDS, [(line((-50, 0), (250, 0)), values)], name="streets")
    if crs != "EPSG:3067":
        transform = QgsCoordinateTransform(made.crs(), QgsCoordinateReferenceSystem(crs), QgsProject.instance())
        geometry = next(made.getFeatures()).geometry()
        geometry.transform(transform)
        made = layer(FIELDS, [(geometry, values)], crs=crs, name="streets")
    QgsProject.instance().addMapLayer(made)
    settings.choose_layer(QgsProject.instance(), "streets", made)
    return made


@pytest.mark.parametrize("crs", ["EPSG:3067", "EPSG:3879", "EPSG:4326"])
@pytest.mark.parametrize("side", [1, -1])
def test_the_edge_is_that_of_the_way_along_the_path(page, town, crs, side):
    streets(WAY, crs)
    take(page, "E02")
    click(page, 60, side * 8)
    assert place(placed(town)[0])[1] == pytest.approx(side * (2.0 + 0.56), abs=0.01)


@pytest.mark.parametrize(("mouse", "expected"), [(12, 4 + 1 + 0.56), (1, 4 - 1 - 0.56)])
def test_along_a_street_the_path_is_its_footway(page, town, mouse, expected):
    streets(STREET)
    take(page, "E02")
    click(page, 60, mouse)
    assert place(placed(town)[0])[1] == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("footway", ["footway", "none"])
@pytest.mark.parametrize("side", [1, -1])
def test_along_a_street_with_the_same_on_both_sides_the_mouse_says_which_is_meant(page, town, footway, side):
    streets({**STREET, "footway_left": footway, "footway_right": footway})
    take(page, "E02")
    click(page, 60, side * 12)
    width = 2.0 if footway == "footway" else 1.0  # a verge
    assert place(placed(town)[0])[1] == pytest.approx(side * (3 + width + 0.56), abs=0.01)


def test_a_width_that_is_edited_counts_at_once(page, town):
    way = streets(WAY)
    take(page, "E02")
    click(page, 60, 8)
    way.startEditing()
    way.changeAttributeValue(next(way.getFeatures()).id(), way.fields().indexOf("path_width"), 6.0)
    click(page, 90, 8)
    assert [round(place(each)[1], 2) for each in placed(town)] == [2.56, 3.56]


def test_streets_that_cannot_be_read_leave_the_usual_width(page, town):
    made = layer({"name": "text"}, [(line((-50, 0), (250, 0)), {})], name="lines")
    QgsProject.instance().addMapLayer(made)
    settings.choose_layer(QgsProject.instance(), "streets", made)
    take(page, "E02")
    click(page, 60, 8)
    QgsProject.instance().removeMapLayer(made.id())
    click(page, 90, 8)
    assert [round(place(each)[1], 2) for each in placed(town)] == [1.81, 1.81]


def test_an_offset_of_ones_own_counts_from_the_edge_too(page, town):
    streets(WAY)
    page.offset.setValue(0.3)
    take(page, "E02")
    click(page, 60, 8)
    take(page, "E04")  # what belongs in the middle as well
    click(page, 90, -8)
    page.offset.setValue(page.offset.minimum())
    take(page, "E02")
    click(page, 120, 8)
    assert [round(place(each)[1], 2) for each in placed(town)] == [2.3, -2.3, 2.56]
