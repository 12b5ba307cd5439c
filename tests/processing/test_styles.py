# SPDX-License-Identifier: GPL-2.0-or-later
"""The shipped styles fit, say what they mean, and come back from the file."""

import pytest
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsProcessingContext, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from school_path.processing import styles
from school_path.processing.base import StylePostProcessor
from school_path.processing.compat import save_default_style
from school_path.processing.words.classes import class_title, class_words
from school_path.processing.words.legend import legend_words
from school_path.tests.processing.layers import X, Y, layer, line, point, saved
from school_path.tools.style_palette import CLASS_COLOURS

OUTPUTS = sorted(path.stem.upper() for path in styles.FOLDER.glob("*.qml"))
POINTS = ("ISSUES", "CROSSINGS", "SCHOOLS", "HOMES", "ASSESSED_CROSSINGS", "HOMES_STATUS", "ELEMENTS", "FINDINGS",
          "CHANGES", "HOME_CHANGES", "PLACES", "VOICES", "JUDGEMENTS")
SIDES = {"kind": "text", "class_left": "int", "class_right": "int", "favourable_left": "int",
         "favourable_right": "int", "footway_left": "text", "footway_right": "text"}


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


def pixels(image, rows, colour):
    """Pixels of nearly a colour in the given rows."""
    wanted = QColor(colour)
    found = 0
    for y in rows:
        for x in range(image.width()):
            seen = image.pixelColor(x, y)
            found += max(abs(seen.red() - wanted.red()), abs(seen.green() - wanted.green()),
                         abs(seen.blue() - wanted.blue())) < 60
    return found


def street(**values):
    """A street that runs 100 m east from the origin, styled."""
    made = layer(SIDES, [(line((0, 0), (100, 0)), values)])
    styles.apply(made, "ASSESSED_STREETS")
    return made


def test_every_output_of_the_algorithms_has_a_style():
    from school_path.processing.algorithms.assess_safety import AssessSafety
    from school_path.processing.algorithms.check_handbook import CheckHandbook
    from school_path.processing.algorithms.network_from_osm import NetworkFromOsm
    from school_path.processing.algorithms.safest_routes import SafestRoutes

    for algorithm in (AssessSafety, CheckHandbook, NetworkFromOsm, SafestRoutes):
        assert set(algorithm.styled) <= set(OUTPUTS)


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_style_fits_its_layer_and_its_words_can_be_translated(output):
    made = layer({"kind": "text"}, [], "Point" if output in POINTS else "LineString")

    assert styles.apply(made, output)
    assert {rule.label() for rule in rules(made)} <= set(legend_words())


def test_the_legend_of_classes_says_who_may_go_alone():
    made = layer(SIDES, [])
    styles.apply(made, "ASSESSED_STREETS")

    words = [rule.label() for rule in rules(made)]
    assert [told for told in words if told.startswith("Class") and "assumed" not in told] == [
        class_title(k) for k in (1, 2, 3, 4)]
    assert words[-1] == class_title(5)
    assert {f"Class {k}, assumed: {class_words(k)}" for k in (2, 3, 4)} <= set(words)


def test_every_status_has_a_mark_and_a_line_of_its_own_without_its_colour():
    for output, kind in (("HOMES_STATUS", "Point"), ("ROUTES", "LineString")):
        made = layer({"status": "text"}, [], kind)
        styles.apply(made, output)
        looks = [tuple((part.layerType(), properties.get("name"), properties.get("customdash"),
                        properties.get("use_custom_dash"), properties.get("size"), properties.get("line_width"))
                       for part in rule.symbol().symbolLayers() for properties in [part.properties()])
                 for rule in rules(made)]

        assert len(set(looks)) == len(looks)


@pytest.mark.parametrize(("left", "right"), [(4, 1), (1, 4)])
def test_the_class_of_a_side_is_drawn_on_that_side(left, right):
    image = picture(street(kind="primary", class_left=left, class_right=right))
    above, below = (pixels(image, rows, CLASS_COLOURS[4]) for rows in (range(80, 100), range(101, 121)))

    # the street runs east: its left side lies to the north
    assert (above > below) if left == 4 else (below > above)


def test_a_way_without_traffic_is_one_line():
    image = picture(street(kind="path", class_left=4, class_right=4))

    assert pixels(image, range(97, 104), CLASS_COLOURS[4]) > 0
    assert pixels(image, [*range(90, 97), *range(104, 110)], CLASS_COLOURS[4]) == 0


def test_a_class_on_assumed_values_is_a_broken_line():
    known, assumed = (picture(street(kind="primary", class_left=4, class_right=5, favourable_left=least))
                      for least in (4, 1))
    whole, broken = (pixels(image, range(80, 100), CLASS_COLOURS[4]) for image in (known, assumed))

    assert 0.5 * whole < broken < 0.9 * whole


def test_a_class_on_assumed_values_is_a_hollow_mark():
    counts = []
    for least in (4, 2):
        made = layer({"class": "int", "favourable": "int"}, [(point(50, 0), {"class": 4, "favourable": least})],
                     "Point")
        styles.apply(made, "ASSESSED_CROSSINGS")
        counts.append(pixels(picture(made), range(85, 116), CLASS_COLOURS[4]))

    assert 0 < counts[1] < counts[0]


def test_a_side_whose_footway_is_a_line_of_its_own_is_no_place_to_walk():
    image = picture(street(kind="residential", class_left=4, class_right=5, footway_left="separate"))

    assert pixels(image, range(80, 121), CLASS_COLOURS[4]) == 0


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

    assert class_title(4) in [rule.label() for rule in rules(made)]


def test_the_shipped_style_is_put_on_whatever_style_the_file_holds(tmp_path):
    made = saved(layer({"class": "int"}, [], "Point"), tmp_path / "ac.gpkg", "ac")
    save_default_style(made, "an older release's")
    again = QgsVectorLayer(made.source(), "again", "ogr")
    styles.apply(again, "ASSESSED_CROSSINGS")

    assert class_title(4) in [rule.label() for rule in rules(again)]


@pytest.mark.parametrize("output", OUTPUTS)
def test_no_two_rules_have_one_key(output):
    made = layer({"kind": "text"}, [], "Point" if output in POINTS else "LineString")
    styles.apply(made, output)
    keys = [rule.ruleKey() for rule in rules(made)]

    assert len(set(keys)) == len(keys)


def test_a_layer_that_is_written_again_gets_its_style_again(tmp_path):
    """QGIS would ask in a window whether the stored style may be replaced, and a batch job would wait for ever."""
    path = tmp_path / "town.gpkg"
    for _ in range(2):
        made = saved(layer(SIDES, [(line((0, 0), (100, 0)), {"kind": "residential"})]), path, "assessed")
        styles.apply(made, "ASSESSED_STREETS")
        assert save_default_style(made, "assessed") == ""
    again = QgsVectorLayer(f"{path}|layername=assessed", "assessed", "ogr")
    assert again.renderer().type() == "RuleRenderer"
    assert again.listStylesInDatabase()[0] == 1
