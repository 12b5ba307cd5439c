# SPDX-License-Identifier: GPL-2.0-or-later
"""``networkfromosm`` from file to layers."""
import json

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import NULL, QgsProcessingException, QgsProject, QgsRectangle, QgsVectorLayer

from school_path.processing.algorithms.network_from_osm import NetworkFromOsm
from school_path.tests.osm_drawing import draw, street

TOWN = draw("""
A   X   B   E

F       G   H

    S   D
""", ("AXBE", street("tertiary", name="Koulutie", maxspeed="40", lanes="2")),
            ("FG", {"highway": "footway"}), ("AF", {"highway": "footway"}), ("BD", {"highway": "footway"}),
            X={"highway": "crossing", "crossing": "uncontrolled"},
            H={"addr:housenumber": "1", "addr:street": "Koulutie"},
            S={"amenity": "school", "name": "Koulu", "isced:level": "1"})
OUTPUTS = ("STREETS", "CROSSINGS", "SCHOOLS", "HOMES")


@pytest.fixture
def osm(tmp_path):
    path = tmp_path / "town.osm"
    path.write_text(TOWN.xml(), "utf8")
    return str(path)


@pytest.fixture
def run(context, feedback):
    """Run the algorithm; the rows of each output asked for, as dicts."""

    def runner(file, outputs=OUTPUTS, **parameters):
        parameters = {"INPUT": file, **{name: "memory:" for name in outputs}, **parameters}
        algorithm = NetworkFromOsm().create()
        results, ok = algorithm.run(parameters, context, feedback)
        assert ok, feedback.textLog()
        layers = {name: context.getMapLayer(made) or QgsVectorLayer(made, name, "ogr")
                  for name, made in results.items()}
        return {name: [{**row.attributeMap(), "geometry": row.geometry()} for row in layer.getFeatures()]
                for name, layer in layers.items()}

    return runner


def test_streets_with_what_is_tagged_and_what_is_assumed(run, osm):
    streets = {row["street_id"]: row for row in run(osm)["STREETS"]}

    main = streets["w1-1"]
    assert (main["name"], main["kind"], main["speed_limit"], main["adt"]) == ("Koulutie", "tertiary", 40, 2500)
    provenance = json.loads(main["provenance"])
    assert provenance["speed_limit"] == ["tagged", 40]
    assert provenance["adt"] == ["default", 2500]
    assert provenance["carriageway_width"] == ["default", 6.5]
    assert main["v85"] in (None, NULL)
    assert {row["foot"] for row in streets.values()} == {"yes"}


def test_a_way_over_a_street_without_a_common_node_is_told(run, tmp_path, feedback):
    path = tmp_path / "town.osm"
    path.write_text(draw("""
        F
        |
    A---|---B
        |
        G
    """, ("AB", street("tertiary", name="Koulutie")), ("FG", {"highway": "footway"})).xml(), "utf8")
    run(str(path), outputs=("STREETS",))

    [told] = [warning for warning in feedback.warnings if "without a common node" in warning]
    assert "w2-1 × w1-1" in told


def test_crossings_schools_and_homes(run, osm):
    rows = run(osm)

    [crossing] = rows["CROSSINGS"]
    assert (crossing["crossing_id"], crossing["street_id"], crossing["kind"], crossing["marked"]) == \
        ("n9", "w1-1", "zebra", "yes")
    assert json.loads(crossing["provenance"])["marked"] == ["tagged", "yes"]
    [school] = rows["SCHOOLS"]
    assert (school["school_id"], school["name"], school["grades"], school["guessed"]) == ("n8", "Koulu", "1-6", True)
    [home] = rows["HOMES"]
    assert (home["home_id"], home["street"], home["number"], home["pupils"]) == ("n7", "Koulutie", "1", 1)


def test_a_footway_in_the_open_is_linked_and_told(run, osm, feedback):
    town = draw("A         B\n F     G", ("AB", street(maxspeed="30")), ("FG", {"highway": "footway"}))
    with open(osm, "w", encoding="utf8") as file:
        file.write(town.xml())
    streets = {row["street_id"]: row for row in run(osm)["STREETS"]}

    assert sorted(streets) == ["w1-1", "w2-1", "w2-1-end-link", "w2-1-start-link"]
    assert json.loads(streets["w2-1"]["provenance"])["speed_limit"] == ["derived", 30]
    assert json.loads(streets["w2-1"]["provenance"])["adt"] == ["default", 500]
    assert streets["w2-1-end-link"]["kind"] == "footway"
    assert any("Links of at most 15 m" in text for text in feedback.infos)


def test_railways_and_water(run, osm):
    town = draw("A B\n\nC D\n\nE   F\n\n\nH   G", ("AB", street()), ("CD", {"railway": "rail", "name": "Päärata"}),
                ("EFGHE", {"natural": "water"}))
    with open(osm, "w", encoding="utf8") as file:
        file.write(town.xml())
    rows = run(osm, ("STREETS", "BARRIERS"))["BARRIERS"]

    assert [(row["barrier_id"], row["kind"], row["name"] or None) for row in rows] == \
        [("w2", "railway", "Päärata"), ("w3", "water", None)]
    assert round(rows[1]["geometry"].length()) == 140


def test_a_layer_of_which_the_file_holds_nothing_is_told(run, osm, feedback):
    with open(osm, "w", encoding="utf8") as file:
        file.write(draw("A B", ("AB", street())).xml())
    rows = run(osm, (*OUTPUTS, "BARRIERS"))

    assert [rows[name] for name in ("SCHOOLS", "HOMES", "BARRIERS")] == [[], [], []]
    for text in ("no school with a way to it", "no addresses or dwellings", "no railways or water"):
        assert any(text in warning for warning in feedback.warnings)
    feedback.warnings.clear()
    run(osm, ("STREETS",))
    assert not any("is empty" in warning for warning in feedback.warnings)


def test_ends_that_an_extent_cuts_are_told_in_the_layer(run, osm):
    """The extent covers the west of the town; Koulutie is kept whole and ends beyond it."""
    extent = "24.9499,24.9502,60.169,60.171 [EPSG:4326]"
    streets = {row["street_id"]: row["cut_end"] or None for row in run(osm, ("STREETS",), EXTENT=extent)["STREETS"]}

    assert streets["w1-1"] == "both"


def test_only_what_is_asked_for_is_made(run, osm):
    assert list(run(osm, ("STREETS",))) == ["STREETS"]


def test_an_extent_cuts(run, osm):
    far = draw("A B" + " " * 60 + "C D", ("AB", street()), ("CD", street()))
    with open(osm, "w", encoding="utf8") as file:
        file.write(far.xml())
    whole, west = (run(osm, ("STREETS",), **options)["STREETS"]
                   for options in ({}, {"EXTENT": "24.9499,24.9505,60.169,60.171 [EPSG:4326]"}))

    assert [row["street_id"] for row in whole] == ["w1-1", "w2-1"]
    assert [row["street_id"] for row in west] == ["w1-1"]


def test_an_extent_in_metres_cuts_as_well(run, osm):
    [first, *_] = run(osm, ("STREETS",))["STREETS"]
    box = QgsRectangle(first["geometry"].boundingBox())
    text = f"{box.xMinimum() - 5},{box.xMinimum() - 1},{box.yMinimum()},{box.yMaximum()} [EPSG:3067]"
    with pytest.raises(QgsProcessingException, match="within the extent"):
        raise_or_run(run, osm, EXTENT=text)


def raise_or_run(run, file, **parameters):
    """``run`` asserts; the sentence of a refusal comes out as the exception it was."""
    algorithm = NetworkFromOsm().create()
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": file, "STREETS": "memory:", **parameters}
    if not algorithm.prepare(parameters, context, feedback):
        pytest.fail(feedback.textLog())
    algorithm.runPrepared(parameters, context, feedback)


def test_a_file_of_something_else_is_refused_in_one_sentence(run, tmp_path):
    path = tmp_path / "page.osm.pbf"
    path.write_text("<html>", "utf8")
    with pytest.raises(QgsProcessingException, match="is no OpenStreetMap file") as caught:
        raise_or_run(run, str(path))
    assert "Traceback" not in str(caught.value)


def test_a_country_file_of_the_town_replaces_the_country(run, osm, tmp_path):

    from school_path.processing import network_base

    text = (network_base.COUNTRIES / "fi.yaml").read_text("utf8")
    town = tmp_path / "town.yaml"
    town.write_text(text.replace("tertiary:      {central: 2500", "tertiary:      {central: 4000"), "utf8")
    streets = {row["street_id"]: row for row in run(osm, ("STREETS",), COUNTRY_FILE=str(town))["STREETS"]}

    assert streets["w1-1"]["adt"] == 4000


def test_heights_give_slopes(run, osm, tmp_path):
    """A hillside that rises 5 m in 100 m to the east."""
    [first, *_] = run(osm, ("STREETS",))["STREETS"]
    west, north = first["geometry"].asPolyline()[0]
    path = str(tmp_path / "heights.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 300, 300, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((west - 100, 1, 0, north + 100, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3067)
    raster.SetProjection(reference.ExportToWkt())
    raster.GetRasterBand(1).WriteArray(np.tile(np.arange(300) * 0.05, (300, 1)).astype(np.float32))
    del raster
    streets = {row["street_id"]: row for row in run(osm, ("STREETS",), DEM=path)["STREETS"]}

    assert streets["w1-1"]["gradient"] == pytest.approx(5, abs=0.15)
    assert json.loads(streets["w1-1"]["provenance"])["gradient"][0] == "derived"
    assert streets["w4-1"]["gradient"] == pytest.approx(0, abs=0.25)


def test_the_same_file_gives_the_same_layers(run, osm):
    first, second = (run(osm) for _ in range(2))
    for name in OUTPUTS:
        for a, b in zip(first[name], second[name]):
            assert a.pop("geometry").asWkt() == b.pop("geometry").asWkt()
            assert a == b
