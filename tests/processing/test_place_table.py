# SPDX-License-Identifier: GPL-2.0-or-later
"""PLACES: the places of the report as a layer, with its numbers, and without counts that may not be told."""
import pytest
from qgis.core import QgsProcessingContext, QgsVectorLayer

from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.tests.processing.layers import X, Y, layer, point, streets
from school_path.tests.processing.test_report import FIELDS, HOMES, TOWN, Page


@pytest.fixture
def run(feedback, tmp_path):
    """Runs TOWN with homes (x, y, pupils, fields); gives the rows of PLACES, and the page of the report."""
    def runner(homes, **parameters):
        at = [(point(x, y), {"home_id": f"home{row}", "pupils": pupils, **more})
              for row, (x, y, pupils, more) in enumerate(homes)]
        made, ok = SafestRoutes().create().run({
            "STREETS": streets(*TOWN, fields=FIELDS), "ROUTES": "memory:", "PROFILE": "P2",
            "HOMES": layer({"home_id": "text", "pupils": "real", "grade": "long"}, at, "Point"),
            "SCHOOLS": layer({"school_id": "text"}, [(point(600, 0), {"school_id": "s"})], "Point"),
            "PLACES": str(tmp_path / "places.gpkg"), "REPORT": str(tmp_path / "report.html"), **parameters},
            QgsProcessingContext(), feedback)
        assert ok, feedback.textLog()
        places = QgsVectorLayer(made["PLACES"], "places", "ogr")
        assert places.isValid()
        return list(places.getFeatures()), Page((tmp_path / "report.html").read_text("utf-8"))

    return runner


def test_places_have_the_numbers_the_pupils_and_the_words_of_the_report(run):
    places, page = run(HOMES)
    _, *rows = page.tables["The places that block most children"]

    assert [(str(one["number"]), str(one["pupils"])) for one in places] == [(row[0], row[3]) for row in rows]
    guess, wild = places
    assert (guess["name"], guess["kind"], guess["street_id"], guess["crossing_id"]) == ("Guess", "street", "s2", None)
    assert wild["remedy"] == "A footway of at least 1.5 m." == rows[1][2].strip()
    assert wild["reason"] in rows[1][1] and wild["place"] in rows[1][1]
    assert (wild["owner"], guess["owner"]) == ("state", None)


def test_a_place_lies_on_its_street_and_at_no_home(run):
    (_, wild), _ = run(HOMES)
    at = wild.geometry().asPoint()

    assert 0 < at.x() - X < 100 and at.y() == Y
    assert abs(at.x() - X - 20) > 5


def test_what_fewer_than_five_meet_is_no_row(run):
    places, _ = run([(20, 3, 3, {}), (330, 3, 8, {}), (450, 3, 30, {})])

    assert places == []


@pytest.mark.parametrize(("older", "told"), [(6, "P1: 9; P3: 6"), (4, None)])
def test_pupils_by_profile_are_told_only_where_all_may_be(run, older, told):
    places, _ = run([(20, 3, 9, {"grade": 1}), (25, 3, older, {"grade": 5})], PROFILE_FIELD="grade")
    wild = next(one for one in places if one["name"] == "Wild")

    assert wild["pupils"] == 9 + older
    assert wild["pupils_by_grade"] == told


def test_the_layer_comes_with_its_marks(run, tmp_path):
    run(HOMES)
    again = QgsVectorLayer(str(tmp_path / "places.gpkg"), "places", "ogr")

    assert [rule.label() for rule in again.renderer().rootRule().children()] == ["Place that blocks children"]
