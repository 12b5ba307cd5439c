"""The shipped styles fit, say what they mean, and come back from the file."""

import pytest
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsProcessingContext, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from school_path.processing import styles
from school_path.processing.base import StylePostProcessor
from school_path.processing.words.classes import class_title
from school_path.processing.words.legend import legend_words
from school_path.tests.processing.layers import X, Y, layer, line, point, saved

OUTPUTS = sorted(path.stem.upper() for path in styles.FOLDER.glob("*.qml"))
POINTS = ("CROSSINGS", "SCHOOLS", "HOMES", "ASSESSED_CROSSINGS", "HOMES_STATUS")
SIDES = {"kind": "text", "class_left": "int", "class_right": "int"}


def rules(made):
    return made.renderer().rootRule().children()


def picture(made):
    """The layer drawn 1 px a metre, 200 m around the origin of the tests."""
    settings = QgsMapSettings()
    settings.setLayers([made])
    settings.setDestinationCrs(made.crs())
    settings.setOutputSize(QSize(200, 200))
    settings.setExtent(QgsRectangle(X - 50, Y - 100, X + 150, Y + 100))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def reds(image, rows):
    """Reddish pixels in the given rows."""
    found = 0
    for y in rows:
        for x in range(image.width()):
            colour = image.pixelColor(x, y)
            found += colour.red() > 150 and colour.green() < 110 and colour.blue() < 110
    return found


def test_every_output_of_the_algorithms_has_a_style():
    from school_path.processing.algorithms.assess_safety import AssessSafety
    from school_path.processing.algorithms.network_from_osm import NetworkFromOsm
    from school_path.processing.algorithms.safest_routes import SafestRoutes

    for algorithm in (AssessSafety, NetworkFromOsm, SafestRoutes):
        assert set(algorithm.styled) <= set(OUTPUTS)


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_style_fits_its_layer_and_its_words_can_be_translated(output):
    made = layer({"kind": "text"}, [], "Point" if output in POINTS else "LineString")

    assert styles.apply(made, output)
    if output != "HOMES":
        assert {rule.label() for rule in rules(made)} <= set(legend_words())


def test_the_legend_of_classes_says_who_may_go_alone():
    made = layer(SIDES, [])
    styles.apply(made, "ASSESSED_STREETS")

    assert [rule.label() for rule in rules(made)] == [class_title(k) for k in (5, 1, 2, 3, 4)]


def test_blocked_and_undecided_differ_in_shape_and_colour():
    made = layer({"status": "text"}, [], "Point")
    styles.apply(made, "HOMES_STATUS")
    looks = {rule.filterExpression(): rule.symbol().symbolLayer(0).properties() for rule in rules(made)}
    blocked, undecided = looks["\"status\" = 'blocked'"], looks["\"status\" = 'undecided'"]

    assert blocked["name"] != undecided["name"]
    assert blocked["color"] != undecided["color"]
    assert len({look["name"] + look["color"] for look in looks.values()}) == 8


@pytest.mark.parametrize(("left", "right"), [(4, 1), (1, 4)])
def test_the_class_of_a_side_is_drawn_on_that_side(left, right):
    made = layer(SIDES, [(line((0, 0), (100, 0)), {"kind": "primary", "class_left": left, "class_right": right})])
    styles.apply(made, "ASSESSED_STREETS")
    image = picture(made)
    above, below = reds(image, range(80, 100)), reds(image, range(101, 121))

    # the street runs east: its left side lies to the north
    assert (above > below) if left == 4 else (below > above)


def test_a_way_without_traffic_is_one_line():
    made = layer(SIDES, [(line((0, 0), (100, 0)), {"kind": "path", "class_left": 4, "class_right": 4})])
    styles.apply(made, "ASSESSED_STREETS")

    assert reds(picture(made), range(97, 104)) > 0
    assert reds(picture(made), [*range(90, 97), *range(104, 110)]) == 0


def test_the_style_comes_back_from_the_file(tmp_path, feedback):
    made = saved(layer({"class": "int"}, [(point(0, 0), {"class": 4})], "Point"), tmp_path / "ac.gpkg", "ac")
    styles.save_in_files({"ASSESSED_CROSSINGS": made.source()}, QgsProcessingContext(), feedback)
    again = QgsVectorLayer(made.source(), "again", "ogr")

    assert "Class 4: nobody alone" in [rule.label() for rule in rules(again)]
    assert feedback.warnings == []


def test_a_style_that_cannot_be_stored_is_told_and_never_fails(tmp_path, feedback):
    styles.save_in_files({"ROUTES": f"{tmp_path}/gone.gpkg", "NOTHING": "x.shp"}, QgsProcessingContext(), feedback)

    assert feedback.warnings == []


def test_the_post_processor_styles_a_loaded_layer(feedback):
    made = layer({"class": "int"}, [], "Point")
    StylePostProcessor("ASSESSED_CROSSINGS").postProcessLayer(made, QgsProcessingContext(), feedback)

    assert len(rules(made)) == 6
