"""The printed map: whole page, only what occurs in the legend, the source of the data named."""
import pytest
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemLegend, QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QColor, QImage

from school_path.core.errors import SchoolPathError
from school_path.processing import map_picture, styles
from school_path.tests.processing.layers import X, Y, layer, line, point

EXTENT = QgsRectangle(X - 50, Y - 50, X + 150, Y + 50)


@pytest.fixture
def layers():
    homes = layer({"status": "text"}, [(point(10 * i, 20), {"status": status}) for i, status in
                                       enumerate(("served", "blocked", "undecided"))]
                  + [(point(5000, 0), {"status": "too_long"})], "Point", name="Homes")
    sides = layer({"kind": "text", "class_left": "int", "class_right": "int"},
                  [(line((0, 0), (100, 0)), {"kind": "primary", "class_left": 4, "class_right": 2})], name="Streets")
    styles.apply(homes, "HOMES_STATUS")
    styles.apply(sides, "ASSESSED_STREETS")
    return [homes, sides]


def entries(made):
    """Rule filters of the legend entries that are kept, of all that the renderer has."""
    words = [item.ruleKey() for item in made.renderer().legendSymbolItems()]
    filters = {rule.ruleKey(): rule.filterExpression() for rule in made.renderer().rootRule().children()}
    return [filters[key] for key in words]


@pytest.mark.parametrize(("size", "pixels"), [("A4", (1754, 1240)), ("A3", (2480, 1754))])
def test_the_page_is_full_size_and_drawn(layers, tmp_path, size, pixels):
    path = map_picture.render_map(layers, EXTENT, size, "Title", tmp_path / "map.png")
    image = QImage(path)
    colours = {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 3)
               for y in range(0, image.height(), 3)}

    assert abs(image.width() - pixels[0]) <= 1
    assert abs(image.height() - pixels[1]) <= 1
    assert len(colours) > 10


def test_the_legend_has_what_occurs_on_the_map_and_no_more(layers):
    class Shown:
        def scale(self):
            return 1000.0

        def extent(self):
            return EXTENT

    homes, sides = layers
    used = [entries(homes)[i] for i in map_picture._used(homes, Shown())]

    assert sorted(used) == ["\"status\" = 'blocked'", "\"status\" = 'served'", "\"status\" = 'undecided'"]
    assert [entries(sides)[i][-1] for i in map_picture._used(sides, Shown())] == ["2", "4"]


def test_all_entries_are_kept_where_all_occur(tmp_path):
    """A renderer tells the key of its root rule too: that must not count as an entry."""
    class Shown:
        def scale(self):
            return 1000.0

        def extent(self):
            return EXTENT

    schools = layer({"guessed": "bool", "name": "text", "school_id": "text"},
                    [(point(0, 0), {"guessed": True}), (point(9, 0), {"guessed": False})], "Point")
    styles.apply(schools, "SCHOOLS")

    assert map_picture._used(schools, Shown()) == [0, 1]


@pytest.mark.parametrize("size", ["A4", "A3"])
def test_nothing_of_the_page_is_cut_off_or_overlaps(layers, tmp_path, monkeypatch, size):
    pages = []
    export = map_picture.QgsLayoutExporter

    class Spy(export):
        def __init__(self, layout):
            super().__init__(layout)
            pages.append([(type(item).__name__, item.sceneBoundingRect(), item.text() if isinstance(
                item, QgsLayoutItemLabel) else "") for item in layout.items() if hasattr(item, "uuid")
                and type(item).__name__ != "QgsLayoutItemPage"])

    monkeypatch.setattr(map_picture, "QgsLayoutExporter", Spy)
    map_picture.render_map(layers, EXTENT, size, "Title", tmp_path / "map.png")
    width, height, _ = map_picture.PAGES[size]
    items = pages[0]

    assert map_picture.ATTRIBUTION in [text for _, _, text in items]
    assert QgsLayoutItemLegend.__name__ in [kind for kind, _, _ in items]
    for number, (_, box, _) in enumerate(items):
        assert 0 <= box.left() < box.right() <= width
        assert 0 <= box.top() < box.bottom() <= height
        for _, other, _ in items[number + 1:]:
            common = box.intersected(other)
            assert common.width() < 1 or common.height() < 1


def test_the_users_project_and_layers_are_left_alone(layers, tmp_path):
    map_picture.render_map(layers, EXTENT, "A4", "Title", tmp_path / "map.png")

    assert layers[0].name() == "Homes"
    assert QgsProject.instance().mapLayers() == {}


def test_a_long_legend_shrinks_until_it_fits(layers, tmp_path, monkeypatch):
    sizes = []
    set_fonts = map_picture._set_fonts
    monkeypatch.setattr(map_picture, "_set_fonts", lambda item, points: (sizes.append(points), set_fonts(item, points)))
    many = [made for _ in range(9) for made in (layers[0].clone(), layers[1].clone())]
    map_picture.render_map(many, EXTENT, "A4", "Title", tmp_path / "map.png")

    assert sizes[0] == map_picture.LARGEST
    assert map_picture.SMALLEST <= sizes[-1] < sizes[0]


def test_a_picture_that_cannot_be_written_is_told(layers, tmp_path):
    with pytest.raises(SchoolPathError):
        map_picture.render_map(layers, EXTENT, "A4", "Title", tmp_path / "no" / "map.png")
