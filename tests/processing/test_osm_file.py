# SPDX-License-Identifier: GPL-2.0-or-later
"""OpenStreetMap files through GDAL: what is read, and what is refused."""
import gzip
import re

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback, QgsRectangle

from school_path.core.country import load_country
from school_path.core.errors import SchoolPathError
from school_path.core.streets import CrossingKind, Kind
from school_path.processing.osm_file import read_osm
from school_path.processing.words import say
from school_path.tests.osm_drawing import LAT, LON, draw, street
from school_path.tests.osm_pbf import pbf

TOWN = draw("""
A   X   B

    C   D
""", ("AXB", street("tertiary", name='Koulun "vanha" tie\\', maxspeed="40")), ("XC", {"highway": "footway"}),
            ("CD", {"highway": "path", "note": 'a=>b, "c"'}), ("DB", {"building": "house"}),
            X={"highway": "crossing", "crossing": "uncontrolled"}, D={"addr:housenumber": "1", "addr:street": "Polku"})
TINY = draw("A-B-C\n|\nD", ("ABC", street(name="Koulukatu", maxspeed="30")), ("AD", street("footway")),
            B={"highway": "crossing"})


@pytest.fixture
def finland():
    return load_country("FI")


@pytest.fixture
def file(tmp_path):
    """Write a drawing, or a text, to a file with an awkward name."""
    def write(content, name="kylä ja koulu.osm"):
        path = tmp_path / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content if isinstance(content, str) else content.xml(), "utf8")
        return path
    return write


def test_a_file_gives_what_its_drawing_gives(file, finland, qgis_app):
    """The same through GDAL and without it."""
    network, crs = read_osm(file(TOWN), finland)
    drawn = TOWN.read(finland)

    assert crs.authid() == "EPSG:3067"
    assert network.streets.street_id.tolist() == drawn.streets.street_id.tolist() == ["w1-1", "w1-2", "w2-1", "w3-1"]
    assert network.streets.kind.tolist() == [Kind.TERTIARY, Kind.TERTIARY, Kind.FOOTWAY, Kind.PATH]
    assert network.streets.name[0] == 'Koulun "vanha" tie\\'
    assert network.streets.speed_limit.values[:2].tolist() == [40, 40]
    assert network.crossings.crossing_id.tolist() == drawn.crossings.crossing_id.tolist() == ["n5"]
    assert network.crossings.kind.tolist() == [CrossingKind.ZEBRA]
    assert network.homes.homes.street.tolist() == ["Polku"]
    assert network.streets.lines.lengths() == pytest.approx(drawn.streets.lines.lengths(), rel=2e-3)


def test_shared_nodes_are_one_place_to_the_last_bit(file, finland, qgis_app):
    streets = read_osm(file(TOWN), finland)[0].streets
    assert streets.lines.ends[0].tolist() == streets.lines.starts[1].tolist() == streets.lines.starts[2].tolist()


def test_a_way_with_a_missing_node_is_shortened_and_survives(file, finland, qgis_app):
    text = TOWN.xml().replace('<nd ref="5"/><nd ref="2"/>', '<nd ref="5"/><nd ref="99"/>')
    assert '<nd ref="99"/>' in text
    streets = read_osm(file(text), finland)[0].streets
    assert streets.street_id.tolist() == ["w1-1", "w2-1", "w3-1"]


def test_elsewhere_the_utm_zone_is_taken(file, finland, qgis_app):
    text = TOWN.xml().replace(f'lon="{LON:.2f}', f'lon="{LON - 12:.2f}')
    text = text.replace(f'lat="{LAT:.2f}', f'lat="{LAT - 10:.2f}').replace('lat="60.16', 'lat="50.16')
    assert read_osm(file(text), finland)[1].authid() == "EPSG:32633"


@pytest.mark.parametrize(("asked", "given"), [
    ("EPSG:3879", "EPSG:3879"), ("EPSG:4326", "EPSG:3067"), ("EPSG:3857", "EPSG:3067"), ("EPSG:2263", "EPSG:3067"),
])
def test_a_crs_is_taken_only_if_it_is_metric_there(file, finland, qgis_app, asked, given):
    told = []

    class Feedback(QgsProcessingFeedback):
        def pushInfo(self, text):
            told.append(text)

    crs = read_osm(file(TOWN), finland, QgsCoordinateReferenceSystem(asked), feedback=Feedback())[1]
    assert crs.authid() == given
    assert [asked in text and given in text for text in told] == ([] if asked == given else [True])


def test_an_extent_keeps_the_ways_that_touch_it_whole(file, finland, qgis_app):
    # 15 m around the crossing in the middle of the street
    box = QgsRectangle(LON + 35 / 55_518, LAT - 5 / 111_412, LON + 45 / 55_518, LAT + 5 / 111_412)
    streets = read_osm(file(TOWN), finland, extent=box)[0].streets

    assert streets.street_id.tolist() == ["w1-1", "w1-2", "w2-1"]
    assert streets.lines.lengths().sum() == pytest.approx(100, rel=2e-3)


def refusal(path, country, **options):
    with pytest.raises(SchoolPathError) as caught:
        read_osm(path, country, **options)
    return caught.value.code, say(caught.value)


def test_an_extent_without_data_is_refused(file, finland, qgis_app):
    code, text = refusal(file(TOWN), finland, extent=QgsRectangle(20, 50, 21, 51))
    assert code == "osm_nothing_in_extent"
    assert "extent" in text


@pytest.mark.parametrize(("content", "name", "code"), [
    ("hello", "a.osm", "osm_no_osm_file"),
    ("hello", "a.osm.pbf", "osm_no_osm_file"),
    ("", "a.osm", "osm_no_osm_file"),
    ("<html><b>404</b></html>", "a.osm", "osm_no_osm_file"),
    (gzip.compress(b"<osm></osm>"), "a.osm.pbf", "osm_no_osm_file"),
    ('<?xml version="1.0"?><osm version="0.6"></osm>', "a.osm", "osm_empty"),
    (draw("A B\nD C", ("ABCDA", {"building": "house"})).xml(), "a.osm", "osm_empty"),
    (TOWN.xml()[:600], "a.osm", "osm_cut_short"),
    (TOWN.xml().replace("</osm>", ""), "a.osm", "osm_cut_short"),
])
def test_what_is_refused(file, finland, qgis_app, content, name, code):
    path = file(content, name)
    found, text = refusal(path, finland)
    assert found == code
    assert str(path) in text and "\n" not in text


def test_a_file_that_is_not_there(tmp_path, finland, qgis_app):
    assert refusal(tmp_path / "none.osm", finland)[0] == "osm_no_file"
    assert refusal(tmp_path, finland)[0] == "osm_no_file"


def test_a_node_near_zero_is_left_out_of_its_ways_and_told(file, finland, qgis_app):
    node = re.search(r'<node id="2".*?lon="[^"]*"', TOWN.xml())[0]
    text = TOWN.xml().replace(node, '<node id="2" version="1" lat="0.5" lon="0.5"')
    network, crs = read_osm(file(text), finland)
    whole, _ = read_osm(file(TOWN), finland)

    assert crs.authid() == "EPSG:3067"
    assert network.streets.lines.lengths().max() < 1000
    notice = next(notice for notice in network.notices if notice.code == "osm_strays")
    assert notice.ids and set(notice.ids) <= {f"w{number}" for number in TOWN.ways}
    assert not [notice for notice in whole.notices if notice.code == "osm_strays"]


def test_bytes_of_a_pbf_that_are_flipped_one_by_one_break_nothing(tmp_path, finland, qgis_app):
    data, path, told = pbf(TINY), tmp_path / "tiny.osm.pbf", []
    for at in range(0, len(data), 2):
        made = bytearray(data)
        made[at] ^= 1 << at // 2 % 8
        path.write_bytes(made)
        try:
            read_osm(path, finland, schools=True, homes=True, barriers=True)
            told.append("")
        except SchoolPathError as error:
            told.append(say(error))
    assert 10 < told.count("") < len(told) - 10


def test_words_of_gdal_with_bytes_that_are_no_text_break_nothing(tmp_path, finland, qgis_app):
    path = tmp_path / "tiny.osm.pbf"
    path.write_bytes(pbf(TINY).replace(b"OsmSchema-V0.6", b"\xccsmSchema-V0.6"))

    assert refusal(path, finland)[0] == "osm_cut_short"


@pytest.mark.parametrize("keep", [0.02, 0.3, 0.6, 0.97])
def test_a_pbf_cut_short(extract, tmp_path, finland, qgis_app, keep):
    data = extract("helsinki_kaisaniemi_2019/test.osm.pbf").read_bytes()
    path = tmp_path / "cut.osm.pbf"
    path.write_bytes(data[:int(len(data) * keep)])
    assert refusal(path, finland)[0] in ("osm_cut_short", "osm_no_osm_file")


def test_gdals_state_is_left_as_it_was(file, finland, qgis_app):
    gdal.ErrorReset()
    told = []
    gdal.PushErrorHandler(lambda *error: told.append(error))
    try:
        refusal(file("hello", "a.osm"), finland)
        gdal.Error(gdal.CE_Warning, 1, "still ours")
    finally:
        gdal.PopErrorHandler()
    assert [error[2] for error in told] == ["still ours"]


def test_gdal_that_raises_exceptions_refuses_as_well(file, finland, qgis_app):
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        assert refusal(file("hello", "a.osm"), finland)[0] == "osm_no_osm_file"
        assert refusal(file(TOWN.xml()[:600]), finland)[0] == "osm_cut_short"
        assert len(read_osm(file(TOWN), finland)[0].streets) == 4
    finally:
        if not before:
            gdal.DontUseExceptions()


def test_cancel_stops_the_reading(file, finland, qgis_app, monkeypatch):
    from school_path.processing import osm_file

    monkeypatch.setattr(osm_file, "PER_CHECK", 1)
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    assert refusal(file(TOWN), finland, feedback=feedback)[0] == "cancelled"


@pytest.mark.parametrize(("name", "crs", "streets", "crossings", "schools"), [
    ("helsinki_kaisaniemi_2019/Helsinki.osm.pbf", "EPSG:3067", 5600, 609, 3),
    ("helsinki_kaisaniemi_2019/test.osm.pbf", "EPSG:3067", 700, 30, 1),
    ("berlin_borsigwalde_2026/berlin_borsigwalde_2026.osm.pbf", "EPSG:32633", 6290, 390, 6),
    ("monaco_2023/monaco.osm.pbf", "EPSG:32632", 5130, 537, 10),
])
def test_real_extracts(extract, finland, qgis_app, name, crs, streets, crossings, schools):
    network, found = read_osm(extract(name), finland, context=QgsProcessingContext())

    assert found.authid() == crs
    assert len(network.streets) == pytest.approx(streets, rel=0.02)
    assert len(network.crossings) == crossings
    assert len(set(network.schools.gates.school_id)) == schools
    assert len(set(network.streets.street_id)) == len(network.streets)
