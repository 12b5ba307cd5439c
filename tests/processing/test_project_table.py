# SPDX-License-Identifier: GPL-2.0-or-later
"""What is written into a project file goes into its tables: columns, order, CRS, forms, styles and other rows stay."""
import json
import shutil
import sqlite3

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from school_path.core.project import project_layers
from school_path.processing.algorithms.create_project import CreateProject
from school_path.processing.algorithms.homes_from_table import HomesFromTable
from school_path.processing.algorithms.network_from_layers import NetworkFromLayers
from school_path.processing.algorithms.network_from_osm import NetworkFromOsm
from school_path.processing.algorithms.place_elements import PlaceElements
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.processing.writing.outputs import Outputs
from school_path.tests.osm_drawing import draw, street
from school_path.tests.processing.layers import Feedback, layer, line, point, streets
from school_path.tools import qgis_process

TOWN = draw("""
A   X   B   E

F       G   H

    S   D
""", ("AXBE", street("tertiary", name="Koulutie", maxspeed="40", lanes="2")),
            ("FG", {"highway": "footway"}), ("AF", {"highway": "footway"}), ("BD", {"highway": "footway"}),
            X={"highway": "crossing", "crossing": "uncontrolled"},
            H={"addr:housenumber": "1", "addr:street": "Koulutie"},
            S={"amenity": "school", "name": "Koulu", "isced:level": "1"})
PLANS = {plan.name: plan for plan in project_layers()}
TABLES = ("streets", "crossings", "schools", "homes")
OTHERS = ("judgements", "waivers", "voices", "paths", "elements", "survey", "findings", "barriers")


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    path = tmp_path_factory.mktemp("project") / "kaupunki ä.gpkg"
    ok = CreateProject().create().run({"CRS": "EPSG:3879", "PROJECT_FILE": str(path)}, QgsProcessingContext(),
                                      Feedback())[1]
    assert ok
    return path


@pytest.fixture
def town(empty, tmp_path):
    """A project file with rows of a person in the tables that no network is written into."""
    path = shutil.copy(empty, tmp_path / "kaupunki ä.gpkg")
    for name in OTHERS:
        add(path, name, {})
    return path


@pytest.fixture
def osm(tmp_path):
    path = tmp_path / "town.osm"
    path.write_text(TOWN.xml(), "utf8")
    return str(path)


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def opened(path, name):
    made = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert made.isValid()
    return made


def add(path, name, *rows, wkt="Point (25500000 6672000)"):
    table = opened(path, name)
    for values in rows:
        feature = QgsFeature(table.fields())
        for field, value in values.items():
            feature.setAttribute(field, value)
        kind = PLANS[name].geometry
        if kind != "none":
            feature.setGeometry(QgsGeometry.fromWkt(wkt if kind == "point" else
                                                    "LineString (25500000 6672000, 25500050 6672000)"))
        assert table.dataProvider().addFeatures([feature])[0]


def rows(path, name):
    return [feature.attributeMap() for feature in opened(path, name).getFeatures()]


def into(path, table):
    return f"ogr:dbname='{path}' table=\"{table}\" (geom)"


def run(algorithm, parameters, project=None, feedback=None):
    """Run as the dialog does: the values checked, then the algorithm; the context, results and what was told."""
    made, context, feedback = algorithm().create(), QgsProcessingContext(), feedback or Feedback()
    context.setProject(project)
    ok, wrong = made.checkParameterValues(parameters, context)
    assert ok, wrong
    results, ok = made.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    return context, results, feedback


def network(osm, path, **parameters):
    return {"INPUT": osm, "COUNTRY": "FI", **{name.upper(): into(path, name) for name in TABLES}, **parameters}


def shape_of(path):
    """Everything of a file that is not a row of a layer."""
    with sqlite3.connect(path) as database:
        tables = {name: database.execute(f'PRAGMA table_info("{name}")').fetchall() for name in PLANS}
        systems = database.execute("SELECT table_name, srs_id FROM gpkg_geometry_columns ORDER BY 1").fetchall()
        styles = database.execute("SELECT f_table_name, styleName, styleQML, useAsDefault FROM layer_styles "
                                  "ORDER BY 1").fetchall()
    return tables, systems, styles


def test_columns_order_crs_forms_and_styles_of_the_tables_stay(osm, town):
    tables, systems, styles = shape_of(town)
    run(NetworkFromOsm, network(osm, town))
    after, systems_after, styles_after = shape_of(town)
    for name in PLANS:
        assert after[name][:len(tables[name])] == tables[name], name  # what is new stands at the end
    assert systems_after == systems
    assert styles_after == styles

    for name in TABLES:
        table = opened(town, name)
        assert table.crs().authid() == "EPSG:3879"
        assert table.featureCount() > 0
        labels = {field.name: field.label["en"] for field in PLANS[name].fields}
        assert {field: table.attributeAlias(table.fields().indexOf(field)) for field in labels} == labels
        assert table.editFormConfig().tabs()[0].name() == PLANS[name].groups[0].title["en"]


def test_values_stand_in_their_columns_and_the_places_where_they_are(osm, town):
    run(NetworkFromOsm, network(osm, town))
    [school], [home], [crossing] = (rows(town, name) for name in ("schools", "homes", "crossings"))
    assert (school["school_id"], school["name"], school["grades"], school["guessed"]) == ("n8", "Koulu", "1-6", True)
    assert (home["home_id"], home["street"], home["address"], home["pupils"]) == (
        "n7", "Koulutie", "Koulutie 1", 1)
    assert (crossing["crossing_id"], crossing["street_id"], crossing["kind"]) == ("n9", "w1-1", "zebra")
    main = next(row for row in rows(town, "streets") if row["street_id"] == "w1-1")
    assert (main["speed_limit"], main["lanes"], main["confirmed_by"]) == (40, 2, None)
    assert json.loads(main["provenance"])["speed_limit"] == ["tagged", 40]
    place = opened(town, "schools").extent().center()
    assert 25496000 < place.x() < 25500000  # EPSG:3879 of 24.95° E
    assert 6672000 < place.y() < 6674000


def test_what_a_table_lacks_is_added_at_its_end_and_told(osm, town):
    _, _, feedback = run(NetworkFromOsm, network(osm, town))
    names = [field.name() for field in opened(town, "homes").fields()]
    assert names == ["fid", *(field.name for field in PLANS["homes"].fields), "number"]
    assert [row["number"] for row in rows(town, "homes")] == ["1"]
    assert any("columns added at its end: number" in text for text in feedback.infos)


@pytest.mark.parametrize("destination", [
    "ogr:dbname='{file}' table=\"streets\" (geom)", "ogr:dbname='{file}' table=\"streets\"",
    "ogr:dbname=\"{file}\" table=\"STREETS\" (geom)", "{file}|layername=streets",
    "dialog", "layer"])
def test_every_way_of_naming_the_table_puts_rows_into_it(destination, town, project):
    shown = project.addMapLayer(opened(town, "streets"))
    value = shown.id() if destination == "layer" else destination.format(file=town)
    if destination == "dialog":
        value = QgsProcessingOutputLayerDefinition(into(town, "streets"), project)
    before = shape_of(town)[2]
    run(NetworkFromLayers, {"INPUT": streets({"street_id": "a", "speed_limit": 30}), "PRESET": "SCHOOLPATH",
                            "TOLERANCE": 0.5, "COUNTRY": "FI", "STREETS": value}, project)
    assert [field.name() for field in opened(town, "streets").fields()][1:4] == ["street_id", "name", "kind"]
    assert [row["street_id"] for row in rows(town, "streets")] == ["a"]
    assert shape_of(town)[2] == before
    assert shown.featureCount() == 1


def test_places_are_brought_to_the_crs_of_the_table(town):
    run(NetworkFromLayers, {"INPUT": streets({"street_id": "a"}), "PRESET": "SCHOOLPATH", "TOLERANCE": 0.5,
                            "COUNTRY": "FI", "STREETS": into(town, "streets")})
    x, y = next(opened(town, "streets").getFeatures()).geometry().asPolyline()[0]
    assert (round(x), round(y)) == (25495973, 6672867)  # 385000, 6672000 of EPSG:3067


def crs_of(context, made):
    return (context.getMapLayer(made) or QgsVectorLayer(made, "made", "ogr")).crs().authid()


def test_the_network_is_made_in_the_system_of_the_file_that_is_written_into(osm, town, tmp_path):
    context, results, _ = run(NetworkFromOsm, {"INPUT": osm, "COUNTRY": "FI", "STREETS": str(tmp_path / "other.gpkg"),
                                               "SCHOOLS": into(town, "schools")})
    assert crs_of(context, results["STREETS"]) == "EPSG:3879"
    context, results, _ = run(NetworkFromOsm, {"INPUT": osm, "COUNTRY": "FI", "STREETS": str(tmp_path / "own.gpkg"),
                                               "SCHOOLS": into(town, "schools"), "CRS": "EPSG:3067"})
    assert crs_of(context, results["STREETS"]) == "EPSG:3067"  # as asked


def test_a_network_beside_the_layers_of_a_project_is_made_in_their_system(osm, town, project):
    def made():
        context, results, _ = run(NetworkFromOsm, {"INPUT": osm, "COUNTRY": "FI", "STREETS": "memory:"}, project)
        return crs_of(context, results["STREETS"])

    shown = project.addMapLayer(opened(town, "paths"))
    assert made() == "EPSG:3067"  # a layer that is not chosen for School Path says nothing
    project.writeEntry("SchoolPath", "layers/paths", shown.id())
    assert made() == "EPSG:3879"


def test_layers_in_degrees_are_brought_to_the_system_of_the_file(town, tmp_path):
    degrees = streets(("LineString (24.93 60.17, 24.94 60.17)", {"street_id": "a"}), crs="EPSG:4326")
    context, results, _ = run(NetworkFromLayers, {
        "INPUT": degrees, "PRESET": "SCHOOLPATH", "TOLERANCE": 0.5, "COUNTRY": "FI",
        "STREETS": into(town, "streets"), "ISSUES": str(tmp_path / "issues.gpkg")})
    assert crs_of(context, results["ISSUES"]) == "EPSG:3879"


def test_a_file_whose_system_does_not_fit_the_place_is_warned_of(osm, tmp_path):
    path = tmp_path / "german.gpkg"
    assert CreateProject().create().run({"CRS": "EPSG:25832", "PROJECT_FILE": str(path)}, QgsProcessingContext(),
                                        Feedback())[1]
    _, _, feedback = run(NetworkFromOsm, {"INPUT": osm, "COUNTRY": "FI", "STREETS": into(path, "streets")})
    [told] = [text for text in feedback.warnings if "EPSG:25832" in text]
    assert "Make a project file in EPSG:3067" in told


def test_rows_that_go_are_counted_and_typed_ones_are_warned_of(osm, town):
    _, _, feedback = run(NetworkFromOsm, network(osm, town))
    assert not any("replaced" in text for text in feedback.warnings)
    table = opened(town, "streets")
    main = next(each for each in table.getFeatures() if each["street_id"] == "w1-1")
    at = table.fields().indexOf
    assert table.dataProvider().changeAttributeValues({main.id(): {at("speed_limit"): 30}})
    add(town, "streets", {"street_id": "s-0123abcd", "kind": "footway"})
    count = len(rows(town, "streets"))

    _, _, feedback = run(NetworkFromOsm, network(osm, town))
    assert any(f"replaced {count}." in text and '"streets"' in text for text in feedback.infos)
    [typed] = [text for text in feedback.warnings if '"streets"' in text]
    assert "confirmed: 2." in typed
    assert any('"schools"' in text and "replaced rows: 1," in text for text in feedback.warnings)


def test_the_tables_of_the_person_are_left_alone(osm, town):
    for name, values in {"judgements": {"reason": "bend"}, "waivers": {"clause": "A1"}, "voices": {"comment": "dogs"},
                         "paths": {"path_id": "p"}, "elements": {"element_id": "e"}}.items():
        add(town, name, values)
    before = {name: rows(town, name) for name in OTHERS}
    run(NetworkFromOsm, network(osm, town))
    assert {name: rows(town, name) for name in OTHERS} == before
    assert [row["algorithm"] for row in rows(town, "runs")] == ["networkfromosm"]


def test_layers_of_the_project_read_again_and_keep_their_titles(osm, town, project):
    shown = {}
    for name in TABLES:
        shown[name] = project.addMapLayer(opened(town, name))
        shown[name].setName(PLANS[name].title["en"])
    assert shown["streets"].extent().isEmpty()
    heard = []
    shown["streets"].dataChanged.connect(lambda: heard.append(1))
    values = {name.upper(): QgsProcessingOutputLayerDefinition(into(town, name), project) for name in TABLES}
    context, results, _ = run(NetworkFromOsm, network(osm, town, **values), project)

    assert context.layersToLoadOnCompletion() == {}  # no second layer of the same table
    assert len(project.mapLayers()) == len(TABLES)
    assert heard
    for name, table in shown.items():
        assert table.name() == PLANS[name].title["en"]
        assert table.featureCount() == opened(town, name).featureCount() > 0
        assert table.extent() == opened(town, name).extent()
        assert [field.name() for field in table.fields()] == [field.name() for field in opened(town, name).fields()]
        assert results[name.upper()].endswith(f"|layername={name}")
    home = next(shown["homes"].getFeatures())
    assert (home["address"], home["number"]) == ("Koulutie 1", "1")
    assert next(shown["schools"].getFeatures())["guessed"] is True


def test_a_table_that_no_layer_shows_is_loaded_with_its_title(osm, town, project):
    values = {"HOMES": QgsProcessingOutputLayerDefinition(into(town, "homes"), project)}
    context, results, _ = run(NetworkFromOsm, network(osm, town, **values), project)
    [(source, details)] = context.layersToLoadOnCompletion().items()
    assert source == results["HOMES"]
    assert details.name == "Homes (personal data)"


def test_a_layer_with_unsaved_edits_stops_the_run(osm, town, project):
    shown = project.addMapLayer(opened(town, "streets"))
    shown.startEditing()
    shown.addFeature(QgsFeature(shown.fields()))
    context = QgsProcessingContext()
    context.setProject(project)
    with pytest.raises(QgsProcessingException, match="unsaved edits"):
        NetworkFromOsm().create().prepareAlgorithm(network(osm, town), context, Feedback())
    shown.rollBack()


@pytest.mark.parametrize(("table", "told"), [("crossings", 'the table "streets"'), ("judgements", "streets"),
                                             ("runs", "streets"), ("waivers", "streets")])
def test_a_table_of_something_else_is_refused_before_anything_is_read(osm, town, table, told):
    before = shape_of(town), rows(town, table)
    algorithm, feedback = NetworkFromOsm().create(), Feedback()
    _, ok = algorithm.run({"INPUT": osm, "COUNTRY": "FI", "STREETS": into(town, table)}, QgsProcessingContext(),
                          feedback)
    assert not ok
    assert f'"{table}"' in feedback.textLog()
    assert told in feedback.textLog()
    assert (shape_of(town), rows(town, table)) == before


def test_a_name_that_is_not_in_the_file_makes_a_table_of_its_own(osm, town):
    run(NetworkFromOsm, {"INPUT": osm, "COUNTRY": "FI", "STREETS": into(town, "streets_2026")})
    assert opened(town, "streets_2026").featureCount() > 0
    assert opened(town, "streets").featureCount() == 0


class Stops(Feedback):
    """Cancels when it has been asked a number of times."""

    def __init__(self, after):
        super().__init__()
        self.after = after

    def isCanceled(self):
        self.after -= 1
        return self.after < 0


def test_a_run_that_is_cancelled_while_it_writes_leaves_all_tables_as_they_were(osm, town, monkeypatch):
    run(NetworkFromOsm, network(osm, town))
    before = {name: rows(town, name) for name in PLANS}
    real, feedback = Outputs.write, Stops(10 ** 9)

    def write(self, record=None):
        feedback.after = 3  # the first asks before anything is written, the next ones in the first table
        return real(self, record)

    monkeypatch.setattr(Outputs, "write", write)
    _, ok = NetworkFromOsm().create().run(network(osm, town), QgsProcessingContext(), feedback)
    assert not ok
    assert {name: rows(town, name) for name in PLANS} == before


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(osm, town, tmp_path):
    before = {name: rows(town, name) for name in PLANS}
    with sqlite3.connect(town) as database:
        database.execute("CREATE TRIGGER no BEFORE INSERT ON homes BEGIN SELECT RAISE(ABORT, 'no room'); END")
    feedback = Feedback()
    _, ok = NetworkFromOsm().create().run(network(osm, town, BARRIERS=str(tmp_path / "b.gpkg")),
                                          QgsProcessingContext(), feedback)
    assert not ok
    assert "cannot be written" in feedback.textLog()
    assert {name: rows(town, name) for name in PLANS} == before
    assert not (tmp_path / "b.gpkg").exists()


def test_homes_of_a_list_go_into_the_table(town, tmp_path):
    (tmp_path / "pupils.csv").write_text("pupil;address;school_id;grade\n1;Tie 1;k;2\n", encoding="utf8")
    pupils = QgsVectorLayer(f"file:///{tmp_path}/pupils.csv?delimiter=;&geomType=none", "pupils", "delimitedtext")
    addresses = layer({"street": "text", "number": "text"}, [(point(0, 0), {"street": "Tie", "number": "1"})], "Point")
    run(HomesFromTable, {"INPUT": pupils, "ADDRESSES": addresses, "HOMES": into(town, "homes")})
    [home] = rows(town, "homes")
    assert (home["school_id"], home["grade"]) == ("k", "2")
    assert opened(town, "homes").crs().authid() == "EPSG:3879"


def test_elements_are_added_to_those_that_are_there(town):
    path = layer({"path_id": "text", "name": "text"}, [(line((0, 0), (300, 0)), {"path_id": "p", "name": "Polku"})])
    given = {"PATHS": path, "STREETS": streets((line((0, 0), (300, 0)), {"street_id": "a", "kind": "footway"})),
             "PLACE": "E02", "ELEMENTS": into(town, "elements")}
    run(PlaceElements, given)
    first = {row["element_id"] for row in rows(town, "elements")}
    assert first
    add(town, "elements", {"element_id": "mine", "code": "E01"})

    # what the run is told of stays once; what it is not told of keeps its id, and the new ones get others
    _, _, feedback = run(PlaceElements, {**given, "ELEMENTS_INPUT": opened(town, "elements")})
    assert {row["element_id"] for row in rows(town, "elements")} >= {*first, "mine"}
    ids = [row["element_id"] for row in rows(town, "elements")]
    assert len(ids) == len(set(ids))
    assert len(rows(town, "elements")) == len(first) + 1
    assert "replaced" not in " ".join(feedback.warnings)
    run(PlaceElements, given)
    more = [row["element_id"] for row in rows(town, "elements")]
    assert len(more) == len(set(more)) == len(ids) + len(first) - 1  # one has no id, and gets none


def test_survey_rows_that_were_filled_in_out_of_doors_stay(town):
    streets_here = streets((line((0, 0), (100, 0)), {"street_id": "a", "kind": "footway"}),
                           (line((100, -200), (100, 0), (100, 200)), {"street_id": "b", "kind": "tertiary"}),
                           (line((100, 0), (200, 0)), {"street_id": "c", "kind": "footway"}))
    given = {"STREETS": streets_here, "HOMES": layer({"home_id": "text", "pupils": "int"}, [
                 (point(5, 3), {"home_id": "h", "pupils": 9})], "Point"),
             "SCHOOLS": layer({"school_id": "text"}, [(point(200, 2), {"school_id": "s"})], "Point"), "PROFILE": "P1",
             "ROUTES": "memory:", "SURVEY": into(town, "survey")}
    run(SafestRoutes, given)
    count = len(rows(town, "survey"))
    assert count
    table = opened(town, "survey")
    filled = next(table.getFeatures())
    assert table.dataProvider().changeAttributeValues({filled.id(): {table.fields().indexOf("note"): "narrow"}})
    run(SafestRoutes, given)
    assert len(rows(town, "survey")) == count
    assert [row["note"] for row in rows(town, "survey") if row["note"]] == ["narrow"]


def test_a_batch_job_writes_into_the_tables(osm, town):
    before = shape_of(town)
    made = qgis_process.run("schoolpath:networkfromosm", network(osm, town))
    assert made.returncode == 0, made.stdout + made.stderr
    assert shape_of(town)[1:] == before[1:]
    assert shape_of(town)[0]["crossings"] == before[0]["crossings"]
    assert [row["name"] for row in rows(town, "schools")] == ["Koulu"]
    assert "rows written: " in made.stdout + made.stderr

    wrong = qgis_process.run("schoolpath:networkfromosm", {"INPUT": osm, "STREETS": into(town, "judgements")})
    assert wrong.returncode == 1
    assert "holds something else" in wrong.stdout + wrong.stderr
