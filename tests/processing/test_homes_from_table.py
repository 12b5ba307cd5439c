# SPDX-License-Identifier: GPL-2.0-or-later
"""``homesfromtable`` from list to layer."""
import pytest
from osgeo import gdal
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from school_path.processing.algorithms.homes_from_table import HomesFromTable
from school_path.tests.processing.layers import METRIC, X, Y, layer, point, saved
from school_path.tools import qgis_process

LIST = """Oppilasnumero;Nimi;Katuosoite;Postinumero;Luokka
1;Aino;Kuusitie 5 A 12;00100;1B
2;Eero;Hämeentie 3;00500;4
3;Ilta;Kuusitie 99;00100;9
4;Oiva;;00100;2
"""


@pytest.fixture
def addresses():
    return layer({"katunimi": "text", "numero": "int"}, [
        (point(10, 0), {"katunimi": "Kuusitie", "numero": 5}), (point(20, 0), {"katunimi": "Kuusitie", "numero": 97}),
        (point(30, 90), {"katunimi": "Hämeentie", "numero": 3})], "Point", name="osoitteet")


@pytest.fixture
def find(context, feedback, addresses):
    """Run the algorithm: homes and unmatched rows by id, and the results."""

    def run(table, **parameters):
        parameters = {"INPUT": table, "ADDRESSES": addresses, "HOMES": "memory:", "UNMATCHED": "memory:", **parameters}
        results, ok = HomesFromTable().create().run(parameters, context, feedback)
        assert ok, feedback.textLog()
        rows = []
        for name in ("HOMES", "UNMATCHED"):
            made = context.getMapLayer(results[name]) or QgsVectorLayer(results[name], name, "ogr")
            rows.append({feature["home_id"]: feature for feature in made.getFeatures()})
        return (*rows, results)

    return run


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_list_as_spreadsheets_write_it(find, tmp_path, encoding):
    path = tmp_path / "oppilaat.csv"
    path.write_bytes(LIST.encode(encoding))
    homes, unmatched, results = find(str(path))

    assert {name: (round(f.geometry().asPoint().x() - X), f["street"], f["profile"], f["grade"]) for name, f in
            homes.items()} == {"1": (10, "Kuusitie", "P1", "1B"), "2": (30, "Hämeentie", "P2", "4")}
    assert {name: (f["address"], f["reason"], f["advice"]) for name, f in unmatched.items()} == {
        "3": ("Kuusitie 99", "the street has no such house number",
              "Correct the list, or add the address to the address points. Known: 5, 97."),
        "4": (NULL, "no address is written", "Complete the list.")}
    assert (results["MATCHED_COUNT"], results["UNMATCHED_COUNT"]) == (2, 2)


def test_names_of_pupils_are_not_kept(find, tmp_path):
    path = tmp_path / "oppilaat.csv"
    path.write_text(LIST, encoding="utf-8")
    for rows in find(str(path))[:2]:
        assert "Aino" not in str([feature.attributes() for feature in rows.values()])


def test_a_table_that_is_loaded_in_qgis(find):
    table = layer({"id": "int", "address": "text", "grade": "int"}, [
        (None, {"id": 7, "address": "kuusitie 5", "grade": 8})], "None", crs="")
    homes, _, _ = find(table)
    assert (homes[7]["profile"], homes[7]["match"]) == ("P4", "as written")


def test_the_school_is_that_of_the_list_else_of_the_district(find, feedback):
    districts = layer({"school_id": "text"}, [
        (f"Polygon (({X} {Y - 9}, {X + 15} {Y - 9}, {X + 15} {Y + 9}, {X} {Y + 9}, {X} {Y - 9}))", {"school_id": "A"})],
        "Polygon")
    table = layer({"id": "text", "address": "text", "school_id": "text"}, [
        (None, {"id": "in", "address": "Kuusitie 5"}), (None, {"id": "out", "address": "Hämeentie 3"}),
        (None, {"id": "said", "address": "Kuusitie 5", "school_id": "B"})], "None", crs="")
    homes, _, _ = find(table, DISTRICTS=districts)
    assert {name: f["school_id"] for name, f in homes.items()} == {"in": "A", "out": NULL, "said": "B"}
    assert any("1 homes lie in no school district" in text for text in feedback.warnings)


def test_fields_of_other_names_are_chosen(find):
    table = layer({"xx": "text", "yy": "text"}, [(None, {"xx": "Kuusitie", "yy": "5"})], "None", crs="")
    homes, _, _ = find(table, ADDRESS_FIELD="xx", NUMBER_FIELD="yy")
    assert len(homes) == 1


def test_a_list_without_addresses_is_refused_with_its_fields(find):
    table = layer({"xx": "text"}, [(None, {"xx": "Kuusitie"})], "None", crs="")
    with pytest.raises((QgsProcessingException, AssertionError)) as caught:
        find(table)
    assert "it has: xx" in str(caught.value)


def test_places_come_in_metres(find, context, addresses):
    degrees = layer({"address": "text"}, [("Point (24.94 60.17)", {"address": "Kuusitie 5"})], "Point", "EPSG:4326")
    table = layer({"id": "text", "address": "text"}, [(None, {"id": "a", "address": "Kuusitie 5"})], "None", crs="")
    _, _, results = find(table, ADDRESSES=degrees)
    made = context.getMapLayer(results["HOMES"])
    assert made.crs().authid() in (METRIC, "EPSG:32635")


@pytest.mark.parametrize("numbers", ["YES", "NO"], ids=["with numbers", "all text"])
def test_a_workbook(tmp_path, addresses, numbers):
    """Where a workbook holds nothing but text, GDAL takes the row of names for data."""
    text, book = tmp_path / "oppilaat.csv", tmp_path / "oppilaat.xlsx"
    text.write_text("oppilasnumero,osoite\n1,Kuusitie 5\n", encoding="utf-8")
    gdal.VectorTranslate(str(book), gdal.OpenEx(str(text), open_options=[f"AUTODETECT_TYPE={numbers}"]), format="XLSX")
    saved(addresses, tmp_path / "addresses.gpkg", "addresses")
    run = qgis_process.run("schoolpath:homesfromtable", {
        "INPUT": book, "ADDRESSES": tmp_path / "addresses.gpkg", "HOMES": tmp_path / "homes.gpkg"})
    assert run.returncode == 0, run.stdout + run.stderr
    homes = QgsVectorLayer(str(tmp_path / "homes.gpkg"), "homes", "ogr")
    assert [str(home["home_id"]) for home in homes.getFeatures()] == ["1"]
