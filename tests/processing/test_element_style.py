# SPDX-License-Identifier: GPL-2.0-or-later
"""School Paths and elements on the map: colours come from the paths layer; own elements are drawn like shipped ones."""
import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbolLayerUtils,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from school_path.core.code_file import load_codes
from school_path.processing import elements, styles
from school_path.tests.core.test_catalogue import own
from school_path.tests.processing.layers import X, Y, layer, line, point, saved

PATHS = {"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int", "status": "text"}
ELEMENTS = {"element_id": "text", "code": "text", "path_id": "text", "rotation": "real", "length": "real",
            "note": "text"}
BLUE, YELLOW, VERMILLION = (load_codes().colours[word].hex for word in ("blue", "yellow", "vermillion"))
SIZE = 400  # px


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def town(project):
    """Adds paths and elements to the project, styled: ``town(paths, elements)`` with rows of values."""

    def make(paths, placed, named=("paths", "elements")):
        made = (layer(PATHS, [(line((0, 200), (400, 200)), each) for each in paths], name=named[0]),
                layer(ELEMENTS, [(point(200, 100), each) for each in placed], "Point", name=named[1]))
        for each, output in zip(made, ("PATHS", "ELEMENTS")):
            styles.apply(each, output)
            project.addMapLayer(each)
        return made

    return make


def picture(layers, scale=1000, around=(200, 100)):
    """A map at a scale, with a place in its middle."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setOutputSize(QSize(SIZE, SIZE))
    settings.setOutputDpi(96)
    half = SIZE / 2 * scale * 0.0254 / 96
    x, y = X + around[0], Y + around[1]
    settings.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
    context = QgsExpressionContext()
    context.appendScopes([QgsExpressionContextUtils.globalScope(),
                          QgsExpressionContextUtils.projectScope(QgsProject.instance()),
                          QgsExpressionContextUtils.mapSettingsScope(settings)])
    settings.setExpressionContext(context)
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    # in this thread: a style that looks into another layer waits for the main thread
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    return image


def seen(image, colour):
    """Pixels that have nearly a colour, and the box around them as (left, top, right, bottom)."""
    wanted = QColor(colour)
    found = [(x, y) for y in range(image.height()) for x in range(image.width())
             for pixel in [image.pixelColor(x, y)]
             if max(abs(pixel.red() - wanted.red()), abs(pixel.green() - wanted.green()),
                    abs(pixel.blue() - wanted.blue())) < 20]
    if not found:
        return 0, None
    xs, ys = zip(*found)
    return len(found), (min(xs), min(ys), max(xs), max(ys))


def count(image, colour):
    return seen(image, colour)[0]


def test_a_path_is_drawn_in_its_colour_with_a_white_keyline(town):
    paths, _ = town([{"path_id": "p", "colour": "vermillion", "shape": "square", "number": 3}], [])
    image = picture([paths], around=(200, 200))
    column = [image.pixelColor(120, y).name() for y in range(SIZE)]
    inked = [y for y, name in enumerate(column) if name != "#ffffff"]

    assert column[SIZE // 2] == VERMILLION
    # dark edge, white keyline, colour, white keyline, dark edge
    assert [name for y, name in enumerate(column) if y in (inked[0] + 2, inked[-1] - 2)] == ["#ffffff"] * 2
    assert QColor(column[inked[0]]).lightness() < 200


@pytest.mark.parametrize(("written", "drawn"), [("#123456", "#123456"), ("Blue", BLUE), ("mauve", "#5a5f63"),
                                               (None, "#5a5f63")])
def test_the_field_holds_a_word_of_the_set_or_a_colour(town, written, drawn):
    paths, _ = town([{"path_id": "p", "colour": written}], [])

    assert count(picture([paths], around=(200, 200)), drawn) > 1000


@pytest.mark.parametrize(("status", "least", "most"), [
    ("built", 0.97, 1.01), (None, 0.97, 1.01), ("planned", 0.6, 0.85), ("idea", 0.3, 0.6)])
def test_what_is_not_built_is_a_broken_line(town, status, least, most):
    whole, _ = town([{"path_id": "p", "colour": "blue", "status": "built"}], [])
    other, _ = town([{"path_id": "p", "colour": "blue", "status": status}], [])
    share = count(picture([other], around=(200, 200)), BLUE) / count(picture([whole], around=(200, 200)), BLUE)

    assert least < share < most


@pytest.mark.parametrize("names", [("paths", "elements"), ("School Paths", "Elements"), ("Koulupolut", "Elementit")])
def test_changing_the_code_of_a_path_recolours_its_elements(town, names):
    """In the edit buffer already, and back again on undo."""
    paths, placed = town([{"path_id": "p", "colour": "blue", "shape": "circle", "number": 1},
                          {"path_id": "q", "colour": "black"}], [{"code": "E02", "path_id": "p"}], names)
    assert count(picture([placed]), BLUE) > 60

    paths.startEditing()
    feature = next(each for each in paths.getFeatures() if each["path_id"] == "p")
    paths.changeAttributeValue(feature.id(), paths.fields().indexOf("colour"), "yellow")
    after = picture([placed])
    assert (count(after, BLUE), count(after, YELLOW) > 60) == (0, True)

    paths.undoStack().undo()
    assert count(picture([placed]), BLUE) > 60


def test_the_sign_on_an_element_has_the_shape_of_its_path(town):
    sizes = []
    for shape in ("circle", "square", "diamond", "hexagon"):
        paths, placed = town([{"path_id": "p", "colour": "blue", "shape": shape}], [{"code": "E19", "path_id": "p"}])
        sizes.append(count(picture([placed]), BLUE))
        QgsProject.instance().removeAllMapLayers()

    assert len(set(sizes)) == 4
    assert sizes[1] > sizes[0]  # a square is larger than the circle in it


def test_elements_without_a_path_are_grey_and_unknown_codes_are_dots(town):
    _, placed = town([{"path_id": "p", "colour": "blue"}], [{"code": "E02"}])
    assert count(picture([placed]), BLUE) == 0
    assert count(picture([placed]), "#5a5f63") > 40

    _, other = town([], [{"code": "Z9"}])
    assert 15 < count(picture([other]), "#5a5f63") < 40


def test_a_wait_spot_is_yellow_whatever_its_path(town):
    _, placed = town([{"path_id": "p", "colour": "blue"}], [{"code": "E06", "path_id": "p"}])
    image = picture([placed], 30)  # 10 mm large

    assert (count(image, BLUE), count(image, YELLOW) > 200) == (0, True)


def test_from_far_an_element_is_a_dot_and_a_gate_keeps_its_symbol(town):
    _, post = town([{"path_id": "p", "colour": "blue"}], [{"code": "E02", "path_id": "p"}])
    _, gate = town([{"path_id": "p", "colour": "blue"}], [{"code": "E01", "path_id": "p"}])

    def ink(made, scale):
        return count(picture([made], scale), "#000000")

    assert ink(post, 1000) > 15  # the rim of the plate
    assert ink(post, 5000) == 0
    assert count(picture([post], 5000), BLUE) > 10
    assert ink(gate, 5000) > 15
    assert count(picture([post], 30000), BLUE) == 0


@pytest.mark.parametrize(("code", "scale", "metres"), [("E12", 200, 3.0), ("E04", 40, 0.35)])
def test_at_large_scales_an_element_has_its_true_size(town, code, scale, metres):
    _, placed = town([{"path_id": "p", "colour": "blue"}], [{"code": code, "path_id": "p", "rotation": 0.0}])
    _, (left, top, right, bottom) = seen(picture([placed], scale), BLUE)
    per_metre = 1000 / scale / 25.4 * 96

    # symbols fill 26 to 30 of the 32 units of their square
    assert 0.72 * metres * per_metre < max(right - left, bottom - top) < 1.02 * metres * per_metre


def test_at_true_size_an_element_is_turned_as_it_stands(town):
    boxes = []
    for rotation in (0.0, 90.0):
        _, placed = town([{"path_id": "p", "colour": "blue"}], [{"code": "E02", "path_id": "p", "rotation": rotation}])
        _, (left, top, right, bottom) = seen(picture([placed], 10), BLUE)
        boxes.append((right - left, bottom - top))

    assert boxes[0][0] < boxes[0][1]
    assert boxes[1][0] > boxes[1][1]


def test_of_an_area_the_ground_that_it_covers_is_drawn(town):
    """A refuge island of 2.5 x 6 m that faces north, at 1:100: 94 x 227 px."""
    boxes = []
    for rotation in (0.0, 90.0):
        _, placed = town([{"path_id": "p", "colour": "blue"}], [{"code": "E10", "path_id": "p", "rotation": rotation}])
        image = picture([placed], 100)
        covered = [(x, y) for y in range(SIZE) for x in range(SIZE) if image.pixelColor(x, y).name() != "#ffffff"]
        xs, ys = zip(*covered)
        boxes.append((max(xs) - min(xs), max(ys) - min(ys)))

    assert boxes[0] == pytest.approx((94, 227), abs=4)
    assert boxes[1] == pytest.approx((227, 94), abs=4)


def test_a_ground_line_is_drawn_as_long_as_it_is_in_the_colour_of_its_path(town):
    """8 m at 1:100 are 302 px; without a length it is the metre of the catalogue, 38 px and hidden by its plate."""
    boxes = []
    for values in ({"rotation": 0.0, "length": 8.0}, {"rotation": 90.0, "length": 8.0}, {"rotation": 0.0}):
        _, placed = town([{"path_id": "p", "colour": "blue"}], [{"code": "E05", "path_id": "p", **values}])
        _, (left, top, right, bottom) = seen(picture([placed], 100), BLUE)
        boxes.append((right - left, bottom - top))

    assert boxes[0][1] == pytest.approx(302, abs=5)
    assert boxes[1][0] == pytest.approx(302, abs=5)
    assert max(boxes[2]) < 60


@pytest.mark.parametrize("scale", [300, 5000, 100000])
def test_the_legend_shows_symbols_alone_whatever_the_scale_of_the_map(town, scale):
    """A plate would be cut off there, and a dot would say nothing."""
    _, placed = town([], [])
    rule = placed.renderer().rootRule().children()[1]
    context = QgsExpressionContext()
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(SIZE, SIZE))
    settings.setExtent(QgsRectangle(0, 0, SIZE * scale * 0.0254 / 96, SIZE * scale * 0.0254 / 96))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    render = QgsRenderContext.fromQPainter(painter)
    render.setExpressionContext(context)
    rule.symbol().drawPreviewIcon(painter, QSize(64, 64), render, False, context)
    painter.end()
    inked = [image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())]

    assert "#5a5f63" in inked
    assert "#000000" not in inked  # the rim of a plate


def test_the_list_of_layers_shows_nothing_of_what_symbols_have_in_common(town):
    """It draws its icons without a scale at first, and then the badge of a path was a stray arc."""
    _, placed = town([], [])
    rule = placed.renderer().rootRule().children()[0]
    image = QgsSymbolLayerUtils.symbolPreviewPixmap(rule.symbol(), QSize(40, 40)).toImage()

    assert {image.pixelColor(x, y).alpha() for x in range(40) for y in range(40)} == {0}


def test_what_elements_have_in_common_is_prepared_once(town):
    """QGIS prepares every expression of a style anew for each drawing of the map: 400 of them took 0.2 s."""
    _, placed = town([], [])
    parts = [part for rule in placed.renderer().rootRule().children() for part in rule.symbol().symbolLayers()]

    assert sum(len(part.dataDefinedProperties().propertyKeys()) for part in parts) < 120


def test_the_paths_of_the_same_file_are_taken_whatever_they_are_called(project, tmp_path):
    """Two projects are open: each element has the colour of its own."""
    made = []
    for name, colour in (("a", "blue"), ("b", "yellow")):
        file = tmp_path / f"{name}.gpkg"
        paths = saved(layer(PATHS, [(line((0, 0), (9, 0)), {"path_id": "p", "colour": colour})]), file, "paths")
        placed = saved(layer(ELEMENTS, [(point(200, 100), {"code": "E02", "path_id": "p"})], "Point"),
                       tmp_path / f"{name}_elements.gpkg", "elements")
        del placed
        made.append((file, paths))
    from qgis.core import QgsVectorFileWriter, QgsVectorLayer

    pictures = []
    for file, paths in made:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", "elements"
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        memory = layer(ELEMENTS, [(point(200, 100), {"code": "E02", "path_id": "p"})], "Point")
        QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(file), project.transformContext(), options)
        placed = QgsVectorLayer(f"{file}|layername=elements", "my elements", "ogr")
        styles.apply(placed, "ELEMENTS")
        paths.setName("my paths")
        project.addMapLayers([paths, placed])
        pictures.append(placed)

    assert count(picture([pictures[0]]), BLUE) > 60
    assert count(picture([pictures[1]]), YELLOW) > 60


def test_elements_of_a_town_are_drawn_and_offered_like_the_shipped_ones(town, tmp_path, monkeypatch):
    monkeypatch.setattr(elements, "folder", lambda: tmp_path)
    own(tmp_path)
    paths, placed = town([{"path_id": "p", "colour": "blue"}], [{"code": "W01", "path_id": "p"}])
    styles.apply(placed, "ELEMENTS")  # again: nothing is added twice

    labels = [rule.label() for rule in placed.renderer().rootRule().children()]
    assert labels[-2:] == ["Whale", "Other element"]
    assert labels.count("Whale") == 1
    offered = placed.editorWidgetSetup(placed.fields().indexOf("code")).config()["map"]
    assert offered.count({"W01 Whale": "W01"}) == 1
    assert count(picture([placed]), BLUE) > 60
    _, (left, _, right, _) = seen(picture([placed], 200), BLUE)
    assert right - left > 3 * 0.72 * 1000 / 200 / 25.4 * 96


def test_a_broken_file_of_a_town_keeps_no_layer_from_opening(town, tmp_path, monkeypatch):
    monkeypatch.setattr(elements, "folder", lambda: tmp_path)
    own(tmp_path, group="arts")
    _, placed = town([], [{"code": "E02"}])

    assert placed.renderer().rootRule().children()[-1].label() == "Other element"
