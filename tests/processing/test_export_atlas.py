# SPDX-License-Identifier: GPL-2.0-or-later
"""Printed maps: a page for each school, in its form, with what may be told and nothing else."""
import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsEmbeddedSymbolRenderer,
    QgsFeatureRequest,
    QgsGeometry,
    QgsHeatmapRenderer,
    QgsMarkerSymbol,
    QgsNullSymbolRenderer,
    QgsPointClusterRenderer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
)

from school_path.processing.algorithms.export_atlas import ExportAtlas
from school_path.processing.printing import atlas_job
from school_path.processing.printing.template import FOLDER
from school_path.tests.processing.layers import Feedback, X, Y, layer, line, point
from school_path.tests.processing.printed import watch

PATH_FIELDS = {"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int",
               "school_id": "text", "status": "text"}
PLACE_FIELDS = {"number": "int", "name": "text", "place": "text", "pupils": "int", "pupils_by_grade": "text",
                "owner": "text", "remedy": "text", "run_id": "text"}
HOME_FIELDS = {"home_id": "text", "school_id": "text", "profile": "text", "mode": "text", "status": "text",
               "pupils": "real", "run_id": "text"}


def path(number, school, colour, shape, **values):
    return line((0, 40 * number), (900, 40 * number + 300)), {
        "path_id": f"p{number}", "name": f"Path {number}", "colour": colour, "shape": shape, "number": number,
        "school_id": school, "status": "built", **values}


def home(number, school, status, pupils):
    return point(10 * number, 500), {"home_id": f"h{number}", "school_id": school, "profile": "P2", "mode": "walk",
                                     "status": status, "pupils": pupils, "run_id": "r1"}


@pytest.fixture
def town():
    """Two schools with three paths, one school without; places and homes of a run."""
    schools = layer({"school_id": "text", "name": "text"}, [
        (point(900, 340), {"school_id": "b", "name": "Bakery School"}),
        (point(910, 340), {"school_id": "b", "name": "Bakery School"}),
        (point(900, 440), {"school_id": "a", "name": "Apple School"}),
        (point(0, 900), {"school_id": "z", "name": "Zebra School"})], "Point", name="gates")
    paths = layer(PATH_FIELDS, [path(1, "b", "blue", "square", name="Bakery School, from the west"),
                                path(2, "b", "yellow", "circle", status="idea"), path(3, "a", "black", "hexagon")],
                  name="paths")
    elements = layer({"element_id": "text", "code": "text", "path_id": "text", "rotation": "real"}, [
        (point(0, 40), {"element_id": "1", "code": "E01", "path_id": "p1"}),
        (point(100, 80), {"element_id": "2", "code": "E02", "path_id": "p1"}),
        (point(0, 120), {"element_id": "3", "code": "E12", "path_id": "p3"})], "Point", name="elements")
    streets = layer({"street_id": "text", "name": "text", "kind": "text"}, [
        (line((0, 0), (1000, 0)), {"street_id": "w1-0", "name": "Main Street", "kind": "primary"})])
    places = layer(PLACE_FIELDS, [(point(100 * n, 0), {
        "number": n, "name": f"Street {n}", "place": "at Main Street", "pupils": 30 - n, "owner": "state",
        "remedy": "A raised zebra and at most 40 km/h.", "run_id": "r1"}) for n in (2, 1)], "Point", name="places")
    homes = layer(HOME_FIELDS, [home(1, "b", "served", 20), home(2, "b", "blocked", 7), home(3, "b", "undecided", 3),
                                home(4, "a", "blocked", 3), home(5, "a", "served", 30)], "Point", name="homes")
    return {"SCHOOLS": schools, "PATHS": paths, "ELEMENTS": elements, "STREETS": streets, "PLACES": places,
            "HOMES_STATUS": homes}


@pytest.fixture
def printed(town, feedback, tmp_path, monkeypatch):
    """Runs the algorithm; gives what its pages said, and the bytes of the PDF."""
    said = watch(monkeypatch, atlas_job)

    def run(**parameters):
        given = {**town, "OUTPUT": str(tmp_path / "maps.pdf"), **parameters}
        given = {name: value for name, value in given.items() if value is not None}
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        _, ok = ExportAtlas().create().run(given, context, feedback)
        if not ok:
            raise QgsProcessingException(feedback.textLog())
        return list(said), (tmp_path / "maps.pdf").read_bytes()

    return run


def pages(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_a_page_for_each_school_that_has_a_path(printed):
    sheets, pdf = printed()

    assert [sheet.texts["title"] for sheet in sheets] == [
        "School Paths to Apple School", "School Paths to Bakery School"]
    assert pages(pdf) == 2


def shaped_as(made, kind):
    """The features of a layer in another kind of geometry."""
    def shape(feature):
        centre = feature.geometry().boundingBox().center()
        return {"None": None, "Point": QgsGeometry.fromPointXY(centre), "Polygon": feature.geometry().buffer(9, 2),
                "LineString": QgsGeometry.fromPolylineXY([centre, QgsPointXY(X, Y)]),
                "GeometryCollection": QgsGeometry.fromWkt(f"GeometryCollection({feature.geometry().asWkt()})")}[kind]

    return layer({field.name(): "text" for field in made.fields()},
                 [(shape(feature), feature.attributeMap()) for feature in made.getFeatures()], kind, name=made.name())


@pytest.mark.parametrize("kind", ["None", "GeometryCollection", "Point", "LineString", "Polygon"])
@pytest.mark.parametrize("name", ["SCHOOLS", "PATHS", "ELEMENTS", "STREETS", "PLACES", "HOMES_STATUS"])
def test_a_layer_of_another_kind_is_refused_by_name_or_printed(printed, town, name, kind):
    template = "COUNCIL" if name in ("PLACES", "HOMES_STATUS") else "SCHOOL"
    given = {name: shaped_as(town[name], kind), "TEMPLATE": template}
    fits = {"SCHOOLS": ("Point",), "PATHS": ("LineString",), "ELEMENTS": ("Point", "LineString"),
            "STREETS": ("LineString",), "PLACES": ("Point",)}.get(name)
    if fits is None or kind in fits:
        assert printed(**given)
        return
    with pytest.raises(QgsProcessingException, match=f'"{town[name].name()}", given as {name}, holds .* Give another'):
        printed(**given)


@pytest.mark.parametrize("look", [QgsHeatmapRenderer, QgsPointClusterRenderer, QgsNullSymbolRenderer,
                                  lambda: QgsEmbeddedSymbolRenderer(QgsMarkerSymbol()),
                                  lambda: QgsCategorizedSymbolRenderer("school_id", [])])
@pytest.mark.parametrize("name", ["SCHOOLS", "ELEMENTS"])
def test_a_layer_in_any_look_of_qgis_is_printed(printed, town, name, look):
    town[name].setRenderer(look())
    sheets, _ = printed()

    assert len(sheets) == 2


def test_it_can_be_cancelled_between_two_schools(town, tmp_path):
    class Cancelled(Feedback):
        asked = 0

        def isCanceled(self):
            Cancelled.asked += 1
            return Cancelled.asked > 1

    context, feedback = QgsProcessingContext(), Cancelled()
    context.setProject(QgsProject.instance())
    _, ok = ExportAtlas().create().run({**town, "OUTPUT": str(tmp_path / "maps.pdf")}, context, feedback)

    assert not ok
    assert Cancelled.asked == 2
    assert list(tmp_path.iterdir()) == []


def test_the_page_of_a_school_has_its_paths_with_code_name_and_state(printed):
    (sheet,), _ = printed(SCHOOL="b")

    assert sheet.legend[:2] == ["Blue, square, 1: from the west", "Yellow, circle, 2: Path 2 (an idea)"]
    assert sheet.layers["School Paths"] == 2
    assert sheet.layers["School"] == 2
    assert "Gate sign" in sheet.legend and "School gate" in sheet.legend
    assert not {"Route post", "Meeting point", ""} & set(sheet.legend)


def test_elements_have_the_colour_of_their_path_wherever_the_paths_are(printed):
    (sheet,), _ = printed(SCHOOL="b")
    assert any("'p1', 'blue'" in one for one in sheet.expressions)
    assert not any("get_feature" in one for one in sheet.expressions)


def test_the_page_says_how_to_walk_whom_to_tell_what_it_is_not_and_whose_data_it_shows(printed):
    (sheet,), _ = printed(SCHOOL="b", CONTACT="09 123 456")

    assert len(sheet.tables["rules"]) == 8
    assert "09 123 456" in sheet.texts["contact"]
    assert "not a guarantee of safety" in sheet.texts["caution"]
    assert "OpenStreetMap" in sheet.texts["source"]
    assert not re.search(r"\bsafe\b", " ".join(sheet.texts.values()))


def test_without_a_contact_there_is_a_line_to_fill_in(printed):
    (sheet,), _ = printed(SCHOOL="b", CONTACT="")

    assert "______" in sheet.texts["contact"]


def test_the_source_of_data_that_is_stated_is_told(printed, town):
    metadata = town["STREETS"].metadata()
    metadata.setRights(["City of Example 2026"])
    town["STREETS"].setMetadata(metadata)
    (sheet,), _ = printed(SCHOOL="b")

    assert "City of Example 2026" in sheet.texts["source"] and "OpenStreetMap" not in sheet.texts["source"]


def test_the_council_sees_numbered_places_in_order_and_the_numbers_of_the_run(printed):
    (sheet,), pdf = printed(TEMPLATE="COUNCIL")

    assert pages(pdf) == 1
    assert sheet.tables["places"] == [
        ["No.", "Where", "What would free it", "Pupils"],
        ["1", "Street 1, at Main Street. Owner of the street: state.", "A raised zebra and at most 40 km/h.", "29"],
        ["2", "Street 2, at Main Street. Owner of the street: state.", "A raised zebra and at most 40 km/h.", "28"]]
    assert [row[1] for row in sheet.tables["numbers"]] == ["Pupils", "50", "fewer than 5", "10"]
    assert "Apple School, Bakery School" in sheet.texts["subtitle"] and "grades 3" in sheet.texts["subtitle"]
    assert "r1" in sheet.texts["run"]
    assert "Limits not adopted" in sheet.texts["caution"]


def test_places_and_numbers_of_different_runs_are_told(printed, town, feedback):
    printed(TEMPLATE="COUNCIL")
    assert feedback.warnings == []
    row = town["PLACES"].fields().indexOf("run_id")
    town["PLACES"].dataProvider().changeAttributeValues({1: {row: "r2"}, 2: {row: "r2"}})
    printed(TEMPLATE="COUNCIL")

    assert "different runs (r1, r2)" in feedback.warnings[0]


def test_no_small_count_of_a_school_follows_from_its_page_and_that_of_the_run(printed):
    """Ten are blocked in all, three of them at A: the seven of B would tell them."""
    (sheet,), _ = printed(TEMPLATE="COUNCIL", SCHOOL="b")
    numbers = {row[0].split(":")[0]: row[1] for row in sheet.tables["numbers"]}

    assert numbers["Served"] == "20"
    assert numbers["Blocked"] == "*" and numbers["Undecided"] == "*"
    assert "* =" in sheet.texts["numbers_note"]


def test_no_map_shows_homes(printed):
    for parameters in ({}, {"TEMPLATE": "COUNCIL"}):
        sheets, _ = printed(**parameters)
        assert not {"homes", "Homes"} & {name for sheet in sheets for name in sheet.layers}


def test_without_places_in_the_way_the_page_says_so(printed):
    (sheet,), _ = printed(TEMPLATE="COUNCIL", PLACES=layer(PLACE_FIELDS, [], "Point"))

    assert sheet.texts["places_note"] == "No place is in the way of five pupils or more."


@pytest.mark.parametrize("parameters", [{}, {"TEMPLATE": "COUNCIL"}])
def test_nothing_lies_over_the_edge_or_over_another(printed, parameters):
    sheet = printed(**parameters)[0][0]
    inside = {name: box for name, box in sheet.boxes.items() if name not in ("rules_box", "north", "scale_bar")}

    for name, box in inside.items():
        assert 0 < box.left() and box.right() < sheet.size.width(), name
        assert 0 < box.top() and box.bottom() < sheet.size.height(), name
        for other, second in inside.items():
            common = box.intersected(second)
            assert other == name or common.width() < 0.5 or common.height() < 0.5, (name, other)
    assert all(needed <= there for needed, there in sheet.room.values())
    assert min(sheet.letters.values()) >= 7


def test_paths_from_the_north_get_a_page_with_a_tall_map(printed, town):
    paths = layer(PATH_FIELDS, [(line((0, 0), (60, 1200)), path(1, "a", "blue", "square")[1]),
                                (line((0, 0), (1200, 60)), path(2, "b", "blue", "square")[1])], name="paths")
    gates = layer({"school_id": "text", "name": "text"}, [
        (point(0, 0), {"school_id": "a", "name": "Apple School"}),
        (point(0, 0), {"school_id": "b", "name": "Bakery School"})], "Point")
    sheets, _ = printed(PATHS=paths, SCHOOLS=gates)
    tall, wide = (sheet.boxes["map"] for sheet in sheets)

    assert tall.height() > 1.5 * tall.width() and wide.width() > wide.height()
    assert all(needed <= there for sheet in sheets for needed, there in sheet.room.values())


def test_ten_places_with_long_words_fit_into_the_table(printed):
    rows = [(point(100 * n, 0), {
        "number": n, "name": "Pohjoinen Makasiinikatu (suojatie)", "pupils": 120 - n, "owner": "valtio, kunta",
        "place": "Kaisaniemenkadun ja Vilhonkadun välillä; Unioninkadun kohdalla; 12 paikkaa, noin 1 250 m",
        "pupils_by_grade": "P1: 30; P2: 45; P3: 20", "run_id": "r1", "remedy": "Valot, joissa kääntyvä liikenne ei saa "
        "vihreää samaan aikaan tai valaistu alikulku tai silta (12 paikkaa): riittää 8 paikassa 12:sta. Jalkakäytävä, "
        "leveys vähintään 1,5 m, ja enintään 30 km/h (3 paikkaa)."}) for n in range(1, 11)]
    (sheet,), _ = printed(TEMPLATE="COUNCIL", PLACES=layer(PLACE_FIELDS, rows, "Point"))
    needed, there = sheet.room["places"]

    assert len(sheet.tables["places"]) == 11
    assert needed <= there


def test_long_words_get_smaller_letters(printed):
    long = "Koulupolkujen ja suojateiden turvallisuuskartoituksen väliraporttiluonnos " * 2
    usual, small = printed(SCHOOL="b")[0][0], printed(SCHOOL="b", TITLE=long)[0][1]

    assert small.letters["title"] < usual.letters["title"]


def test_cancel_leaves_nothing_behind(printed, feedback, tmp_path, monkeypatch):
    fill = atlas_job.fill
    monkeypatch.setattr(atlas_job, "fill", lambda layout, sheet: (fill(layout, sheet), feedback.cancel()))
    with pytest.raises(QgsProcessingException):
        printed()

    assert not (tmp_path / "maps.pdf").exists()


def test_a_template_of_ones_own_is_taken(printed, tmp_path):
    text = (FOLDER / "school_map.qpt").read_text("utf-8")
    own = tmp_path / "own.qpt"
    own.write_text(text.replace("[% @sp_title %]", "Town of Example: [% @sp_school %]"), "utf-8")
    (sheet,), _ = printed(SCHOOL="b", TEMPLATE_FILE=str(own))

    assert sheet.texts["title"] == "Town of Example: Bakery School"


@pytest.mark.parametrize(("parameters", "told"), [
    ({"SCHOOL": "nowhere"}, "There is no school \"nowhere\""),
    ({"SCHOOL": "z"}, "nothing to print"),
    ({"PATHS": None}, "needs the layer PATHS"),
    ({"TEMPLATE": "COUNCIL", "PLACES": None}, "needs the layer PLACES"),
])
def test_what_cannot_be_printed_is_told(printed, tmp_path, parameters, told):
    with pytest.raises(QgsProcessingException, match=told):
        printed(**parameters)
    assert not (tmp_path / "maps.pdf").exists()


@pytest.mark.parametrize(("name", "fields", "told"), [
    ("PATHS", {"name": "text"}, "\"own\", given as PATHS, lacks fields: path_id"),
    ("PLACES", {"number": "int"}, "\"own\", given as PLACES, lacks fields: name"),
])
def test_a_layer_that_lacks_what_is_printed_is_told(printed, name, fields, told):
    with pytest.raises(QgsProcessingException, match=told):
        printed(**{name: layer(fields, [], "Point", name="own")})


@pytest.mark.parametrize(("text", "told"), [
    ("no xml", "is no layout template"),
    ("<Layout><PageCollection/></Layout>", "no map with the id"),
])
def test_a_template_that_is_none_is_told(printed, tmp_path, text, told):
    file = tmp_path / "own.qpt"
    file.write_text(text)
    with pytest.raises(QgsProcessingException, match=told):
        printed(TEMPLATE_FILE=str(file))
    assert not (tmp_path / "maps.pdf").exists()


def moved(made, crs):
    """The layer in another CRS."""
    target = QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(made.crs(), target, QgsProject.instance())
    copy = made.materialize(QgsFeatureRequest().setDestinationCrs(target, transform.context()))
    copy.setName(made.name())
    return copy


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_data_in_degrees_are_printed_in_metres(printed, town, crs):
    metres = printed(SCHOOL="b")[0][0]
    degrees = printed(SCHOOL="b", **{name: moved(layer, crs) for name, layer in town.items()})[0][-1]

    assert degrees.crs == "EPSG:3067"
    assert degrees.scale == pytest.approx(metres.scale, rel=0.01)
    assert degrees.legend == metres.legend


def test_a_town_abroad_is_printed_in_its_own_zone(printed, town):
    """No country's figures hold where the place lies in none of those whose files are shipped."""
    def abroad(made):
        shift = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:25832"), QgsCoordinateReferenceSystem(
            "EPSG:4326"), QgsProject.instance())
        copy = made.materialize(QgsFeatureRequest())
        copy.startEditing()
        for feature in copy.getFeatures():
            shape = feature.geometry()
            corner = made.extent()
            shape.translate(340000 - corner.xMinimum(), 5670000 - corner.yMinimum())
            shape.transform(shift)
            copy.changeGeometry(feature.id(), shape)
        copy.commitChanges()
        copy.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        copy.setName(made.name())
        return copy
    sheet = printed(SCHOOL="b", **{name: abroad(made) for name, made in town.items()})[0][-1]
    assert sheet.crs == "EPSG:32632"


def test_the_users_project_layers_and_edits_are_left_alone(printed, town):
    paths = town["PATHS"]
    QgsProject.instance().addMapLayer(paths)
    before = len(QgsProject.instance().mapLayers()), paths.renderer().dump()
    paths.startEditing()
    paths.changeAttributeValue(1, paths.fields().indexOf("name"), "New name")
    (sheet,), _ = printed(SCHOOL="b")

    assert sheet.legend[0] == "Blue, square, 1: New name"  # unsaved edits are printed
    assert paths.isEditable() and paths.isModified()
    assert (len(QgsProject.instance().mapLayers()), paths.renderer().dump()) == before
    assert QgsProject.instance().layoutManager().layouts() == []
    paths.rollBack()
    QgsProject.instance().removeAllMapLayers()


def test_shipped_templates_hold_no_words_of_one_language():
    for file in FOLDER.glob("*.qpt"):
        labels = re.findall(r'labelText="([^"]*)"', Path(file).read_text("utf-8"))
        assert labels and all(re.fullmatch(r"\[% @sp_\w+ %\]", one) for one in labels)
