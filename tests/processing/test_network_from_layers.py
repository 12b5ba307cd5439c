# SPDX-License-Identifier: GPL-2.0-or-later
"""``networkfromlayers`` from layer to layer."""
import json

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from school_path.processing.algorithms.network_from_layers import NetworkFromLayers
from school_path.tests.processing.layers import layer, line, point, saved, streets

MAPPING = """schema: schoolpath/mapping/1
id: mine
title: Mine
missing: [Null]
streets:
  name: NIMI
  kind: {field: LUOKKA, values: {Katu: residential, Suojatie: crossing}}
  speed_limit: {field: NOPRAJ}
crossing_lines:
  kind: {field: VALOT, values: {"True": signals}}
"""
FIELDS = {"NIMI": "text", "LUOKKA": "text", "NOPRAJ": "text", "VALOT": "text"}
OUTPUTS = ("STREETS", "CROSSINGS", "ISSUES")


@pytest.fixture
def mapping(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(MAPPING, encoding="utf-8")
    return str(path)


@pytest.fixture
def make(context, feedback):
    """Run the algorithm: the rows of each output."""

    def run(**parameters):
        parameters = {"PRESET": "SCHOOLPATH", "TOLERANCE": 0.5, "COUNTRY": "FI",
                      **dict.fromkeys(OUTPUTS, "memory:"), **parameters}
        results, ok = NetworkFromLayers().create().run(parameters, context, feedback)
        assert ok, feedback.textLog()
        return [[feature.attributeMap() for feature in
                 (context.getMapLayer(results[name]) or QgsVectorLayer(results[name], name, "ogr")).getFeatures()]
                for name in OUTPUTS]

    return run


def test_a_towns_layer_by_a_mapping(make, mapping, feedback):
    town = layer(FIELDS, [
        (line((0, 0), (100, 0)), {"NIMI": "Puutarhatie", "LUOKKA": "Katu", "NOPRAJ": "30"}),
        (line((100.3, 0), (200, 0)), {"NIMI": "Puutarhatie", "LUOKKA": "Katu", "NOPRAJ": "Null"}),
        (line((50, -6), (50, 6)), {"NIMI": None, "LUOKKA": "Suojatie", "NOPRAJ": None, "VALOT": "True"}),
    ])
    rows, crossings, issues = make(INPUT=town, PRESET="CUSTOM", MAPPING=mapping)

    ids = [str(feature.id()) for feature in town.getFeatures()]
    by_id = {row["street_id"]: row for row in rows}
    assert [by_id[name]["kind"] for name in ids] == ["residential", "residential", "crossing"]
    assert by_id[ids[0]]["name"] == "Puutarhatie"
    assert {"confirmed_by", "confirmed_on"} <= set(by_id[ids[0]])  # to be filled by who knows the street
    assert json.loads(by_id[ids[0]]["provenance"])["speed_limit"] == ["tagged", 30]
    assert json.loads(by_id[ids[1]]["provenance"])["speed_limit"][0] == "default"
    assert [(row["crossing_id"], row["kind"]) for row in crossings] == [(ids[2], "signals")]
    assert [(row["kind"], row["feature_ids"]) for row in issues] == [("ends_joined", f"{ids[0]}, {ids[1]}")]
    assert issues[0]["message"] == f"Ends of {ids[0]}, {ids[1]} lie up to 0.30 m apart; they were joined."
    assert issues[0]["advice"]


def test_values_no_rule_can_read_are_told_with_ids(make, mapping, feedback):
    make(PRESET="CUSTOM", MAPPING=mapping, INPUT=layer(FIELDS, [
        (line((0, 0), (100, 0)), {"LUOKKA": "Baana", "NOPRAJ": "fast"})]))
    assert any('"NOPRAJ"' in text and "fast" in text and "speed_limit" in text for text in feedback.warnings)
    assert any('"LUOKKA"' in text and "Baana" in text for text in feedback.warnings)


def test_our_own_fields_keep_their_provenance(make):
    rows, crossings, issues = make(INPUT=streets(
        {"street_id": "a", "speed_limit": 30, "provenance": '{"speed_limit": ["measured", 30]}'}),
        CROSSINGS_INPUT=layer({"crossing_id": "text", "kind": "text"},
                              [(point(50, 0), {"crossing_id": "z", "kind": "zebra"})], "Point"))
    assert json.loads(rows[0]["provenance"])["speed_limit"] == ["measured", 30]
    assert [row["crossing_id"] for row in crossings] == ["z"]
    assert issues == []


def test_digiroad_lays_values_along_its_links(make):
    links = layer({"LINK_ID": "text", "LINKKITYYP": "int", "TOIMINN_LK": "int", "AJOSUUNTA": "int"}, [
        (line((0, 0), (100, 0)), {"LINK_ID": "11", "LINKKITYYP": 3, "TOIMINN_LK": 4, "AJOSUUNTA": 2}),
        (line((100, 0), (100, 80)), {"LINK_ID": "12", "LINKKITYYP": 8, "TOIMINN_LK": 8, "AJOSUUNTA": 2})])
    speed = layer({"LINK_ID": "text", "ARVO": "int"}, [
        (line((0, 0), (60, 0)), {"LINK_ID": "11", "ARVO": 40}),
        (line((60, 0), (100, 0)), {"LINK_ID": "11", "ARVO": 60})], name="DR_NOPEUSRAJOITUS_K")
    width = layer({"LINK_ID": "text", "ARVO": "int"}, [
        (line((0, 0), (100, 0)), {"LINK_ID": "11", "ARVO": 650})], name="DR_LEVEYS_K")
    rows, _, _ = make(INPUT=links, PRESET="DIGIROAD", ATTRIBUTES=[speed, width])

    by_id = {row["street_id"]: row for row in rows}
    assert {name: (row["kind"], row["speed_limit"], row["carriageway_width"]) for name, row in by_id.items()
            if row["kind"] == "tertiary"} == {"11": ("tertiary", 40, 6.5), "11-2": ("tertiary", 60, 6.5)}
    assert by_id["12"]["kind"] == "cycleway"


def test_layers_of_values_are_known_by_their_table_and_others_are_told(make, feedback, tmp_path):
    links = layer({"LINK_ID": "text", "TOIMINN_LK": "int"}, [
        (line((0, 0), (100, 0)), {"LINK_ID": "11", "TOIMINN_LK": 4})])
    values = layer({"LINK_ID": "text", "ARVO": "int"}, [(line((0, 0), (100, 0)), {"LINK_ID": "11", "ARVO": 40})])
    saved(values, tmp_path / "dr.gpkg", "DR_NOPEUSRAJOITUS_K")
    saved(values, tmp_path / "other.gpkg", "DR_KELIRIKKO_K")
    rows, _, _ = make(INPUT=links, PRESET="DIGIROAD", ATTRIBUTES=[
        f"{tmp_path}/dr.gpkg|layername=DR_NOPEUSRAJOITUS_K", f"{tmp_path}/other.gpkg|layername=DR_KELIRIKKO_K"])
    assert rows[0]["speed_limit"] == 40
    assert any("DR_KELIRIKKO_K" in text for text in feedback.warnings)


@pytest.mark.parametrize(("wrong", "told"), [
    ({"TOLERANCE": -1}, "TOLERANCE"),
    ({"PRESET": "CUSTOM"}, "MAPPING"),
    ({"MAPPING": "/nowhere/mine.yaml"}, "/nowhere/mine.yaml"),
])
def test_refusals_say_what_to_do(make, wrong, told):
    with pytest.raises((QgsProcessingException, AssertionError)) as caught:
        make(INPUT=streets({"street_id": "a"}), **wrong)
    assert told in str(caught.value)


QUICK = {"full_id": "text", "osm_id": "text", "highway": "text", "name": "text", "maxspeed": "text",
         "sidewalk:left": "text", "other_tags": "text"}


def test_layers_of_openstreetmap_are_read_as_its_files_are(make):
    town = layer(QUICK, [
        (line((0, 0), (50, 0), (100, 0)), {"full_id": "w1", "highway": "residential", "maxspeed": "30",
                                           "sidewalk:left": "yes"}),
        (line((50, -9), (50, 0)), {"osm_id": "2", "highway": "footway", "other_tags": '"footway"=>"crossing"'}),
        (line((50, 0), (50, 9)), {"osm_id": "3", "other_tags": '"highway"=>"footway","lit"=>"yes"'})])
    nodes = layer({"osm_id": "text", "highway": "text", "crossing": "text"},
                  [(point(50, 0), {"osm_id": "7", "highway": "crossing", "crossing": "traffic_signals"})], "Point")
    rows, crossings, issues = make(INPUT=town, PRESET="OSM", CROSSINGS_INPUT=nodes)

    by_id = {row["street_id"]: row for row in rows}
    # the street is cut where the footways meet it, as in a file
    assert {name: row["kind"] for name, row in by_id.items()} == {
        "w1-1": "residential", "w1-2": "residential", "w2-1": "crossing", "w3-1": "footway"}
    assert (by_id["w1-1"]["speed_limit"], by_id["w1-1"]["footway_left"], by_id["w3-1"]["lit"]) == (30, "footway", "yes")
    assert [(row["crossing_id"], row["kind"]) for row in crossings] == [("n7", "signals")]
    assert issues == []


def test_a_layer_without_highway_is_no_openstreetmap(make):
    with pytest.raises((QgsProcessingException, AssertionError)) as caught:
        make(INPUT=streets({"street_id": "a"}), PRESET="OSM")
    assert "highway" in str(caught.value)
