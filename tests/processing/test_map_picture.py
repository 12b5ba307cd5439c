# SPDX-License-Identifier: GPL-2.0-or-later
"""The printed map: whole page, only what occurs in the legend, the source of the data named."""
import pytest
from qgis.core import QgsLayoutItemLabel, QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QColor, QImage

from school_path.core.errors import SchoolPathError
from school_path.processing import map_legend, map_page, map_picture, styles
from school_path.processing.words.classes import class_title
from school_path.tests.processing.layers import X, Y, layer, line, point

EXTENT = QgsRectangle(X - 50, Y - 50, X + 150, Y + 50)
UPRIGHT = QgsRectangle(X - 50, Y - 200, X + 150, Y + 200)
TEXTS = map_picture.Texts("Who may walk alone?", "A school · grades 3–4 · daylight · 2026-08-01")


@pytest.fixture
def layers():
    homes = layer({"status": "text"}, [(point(10 * i, 20), {"status": status}) for i, status in
                                       enumerate(("served", "blocked", "undecided"))]
                  + [(point(5000, 0), {"status": "too_long"})], "Point", name="Homes")
    sides = layer({"kind": "text", "class_left": "int", "class_right": "int", "favourable_left": "int",
                   "favourable_right": "int", "footway_left": "text", "footway_right": "text"},
                  [(line((0, 0), (100, 0)), {"kind": "primary", "class_left": 4, "class_right": 2})], name="Streets")
    styles.apply(homes, "HOMES_STATUS")
    styles.apply(sides, "ASSESSED_STREETS")
    return [homes, sides]


def entries(made):
    """Words of the legend entries that are kept."""
    class Shown:
        def scale(self):
            return 1000.0

        def extent(self):
            return EXTENT

        def crs(self):
            return made.crs()

    words = [item.label() for item in made.renderer().legendSymbolItems()]
    return [words[index] for index in map_legend.used_entries(made, Shown())]


@pytest.mark.parametrize(("size", "pixels"), [("A4", (1754, 1240)), ("A3", (2480, 1754))])
def test_the_page_is_full_size_and_drawn(layers, tmp_path, size, pixels):
    path = map_picture.render_map(layers, EXTENT, size, TEXTS, tmp_path / "map.png")
    image = QImage(path)
    colours = {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 3)
               for y in range(0, image.height(), 3)}

    assert abs(image.width() - pixels[0]) <= 1
    assert abs(image.height() - pixels[1]) <= 1
    assert len(colours) > 10


def test_the_legend_has_what_occurs_on_the_map_and_no_more(layers):
    homes, sides = layers

    assert [words.split(":")[0] for words in entries(homes)] == ["Served", "Undecided", "Blocked"]
    assert entries(sides) == [class_title(2), class_title(4)]


def test_all_entries_are_kept_where_all_occur(tmp_path):
    """A renderer tells the key of its root rule too: that must not count as an entry."""
    schools = layer({"guessed": "bool", "name": "text", "school_id": "text"},
                    [(point(0, 0), {"guessed": True}), (point(9, 0), {"guessed": False})], "Point")
    styles.apply(schools, "SCHOOLS")

    assert entries(schools) == ["School gate", "School gate, guessed"]


@pytest.fixture
def pages(monkeypatch):
    """What lies on the pages that are exported: kind, box (mm), text and size of letters (points) of every item."""
    found = []
    export = map_picture.QgsLayoutExporter

    class Spy(export):
        def __init__(self, layout):
            super().__init__(layout)
            items = [item for item in layout.items() if hasattr(item, "uuid")]
            size = next(item for item in items if type(item).__name__ == "QgsLayoutItemPage").sceneBoundingRect()
            found.append((size.width(), size.height(), [
                (type(item).__name__, item.sceneBoundingRect(), *(
                    (item.text(), item.font().pointSizeF()) if isinstance(item, QgsLayoutItemLabel) else ("", 0)))
                for item in items if type(item).__name__ != "QgsLayoutItemPage"]))

    monkeypatch.setattr(map_picture, "QgsLayoutExporter", Spy)
    return found


@pytest.mark.parametrize("size", ["A4", "A3"])
@pytest.mark.parametrize("extent", [EXTENT, UPRIGHT])
def test_nothing_of_the_page_is_cut_off_or_overlaps(layers, tmp_path, pages, size, extent):
    map_picture.render_map(layers, extent, size, TEXTS, tmp_path / "map.png")
    width, height, items = pages[0]

    for number, (_, box, _, _) in enumerate(items):
        assert 0 <= box.left() < box.right() <= width + 0.5
        assert 0 <= box.top() < box.bottom() <= height + 0.5
        for _, other, _, _ in items[number + 1:]:
            common = box.intersected(other)
            assert common.width() < 1 or common.height() < 1


def test_the_page_says_what_it_is_what_it_is_not_and_whose_data_it_shows(layers, tmp_path, pages):
    map_picture.render_map(layers, EXTENT, "A4", TEXTS, tmp_path / "map.png")
    kinds, _, texts, points = zip(*pages[0][2])

    assert {TEXTS.title, TEXTS.subtitle, map_picture.ATTRIBUTION} <= set(texts)
    assert "Not a guarantee of safety" in " ".join(texts)
    assert {"QgsLayoutItemLegend", "QgsLayoutItemScaleBar", "QgsLayoutItemPicture"} <= set(kinds)
    assert min(size for text, size in zip(texts, points) if text) >= 7


def test_the_page_stands_upright_for_data_that_do(layers, tmp_path, pages):
    for extent in (EXTENT, UPRIGHT):
        map_picture.render_map(layers, extent, "A4", TEXTS, tmp_path / "map.png")

    assert [width > height for width, height, _ in pages] == [True, False]


@pytest.mark.parametrize("extent", [EXTENT, UPRIGHT])
def test_the_page_is_the_one_on_which_the_data_are_largest(extent):
    scales = [min(page.map.width() / extent.width(), page.map.height() / extent.height())
              for page in map_page.pages(extent, "A4")]

    assert scales == sorted(scales, reverse=True)
    assert len(scales) == 4


def test_a_title_that_is_too_long_gets_smaller_letters(layers, tmp_path, pages):
    texts = map_picture.Texts("Which homes have a way to school? " * 4, "")
    map_picture.render_map(layers, EXTENT, "A4", texts, tmp_path / "map.png")
    title, subtitle = (size for kind, _, text, size in pages[0][2] if kind == "QgsLayoutItemLabel" and text in (
        texts.title, map_picture.ATTRIBUTION))

    assert 7 < title < 17


def test_the_users_project_and_layers_are_left_alone(layers, tmp_path):
    map_picture.render_map(layers, EXTENT, "A4", TEXTS, tmp_path / "map.png")

    assert layers[0].name() == "Homes"
    assert QgsProject.instance().mapLayers() == {}


def test_a_long_legend_shrinks_until_it_fits(layers, tmp_path, monkeypatch):
    sizes = []
    set_fonts = map_legend._set_fonts
    monkeypatch.setattr(map_legend, "_set_fonts", lambda item, points: (sizes.append(points), set_fonts(item, points)))
    many = [made for _ in range(9) for made in (layers[0].clone(), layers[1].clone())]
    map_picture.render_map(many, EXTENT, "A4", TEXTS, tmp_path / "map.png")

    assert sizes[0] == map_legend.LARGEST
    assert map_page.SMALLEST <= sizes[-1] < sizes[0]


def test_a_picture_that_cannot_be_written_is_told(layers, tmp_path):
    with pytest.raises(SchoolPathError):
        map_picture.render_map(layers, EXTENT, "A4", TEXTS, tmp_path / "no" / "map.png")
