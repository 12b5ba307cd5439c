# SPDX-License-Identifier: GPL-2.0-or-later
"""``designpath`` from layer to layer."""
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from school_path.processing.algorithms.design_path import DesignPath
from school_path.tests.processing.layers import X, Y, layer, line, point

FIELDS = {"home_id": "text", "school_id": "text", "status": "text", "direction": "text"}
WAY = ((20, 0), (300, 0), (300, 400))  # what the routes have in common, east and north to the gate


@pytest.fixture
def design(context, feedback):
    """Run the algorithm: the paths as a list of (vertices, fields)."""

    def run(**parameters):
        results, ok = DesignPath().create().run({"PATHS": "memory:", **parameters}, context, feedback)
        assert ok, feedback.textLog()
        made = context.getMapLayer(results["PATHS"]) or QgsVectorLayer(results["PATHS"], "paths", "ogr")
        assert made.crs().authid() == "EPSG:3067"
        return [([(round(v.x() - X), round(v.y() - Y)) for v in feature.geometry().vertices()],
                 feature.attributeMap()) for feature in made.getFeatures()]

    return run


def routes(*more, homes=6, **fields):
    """Routes of some homes at the beginning of the way, and more."""
    own = [(line((i, 9), (i, 0), *WAY), {"home_id": f"h{i}", "school_id": "s1", "status": "served", **fields})
           for i in range(homes)]
    return layer(FIELDS, [*own, *more], name="routes")


def homes(*pupils):
    return layer({"home_id": "text", "pupils": "real"},
                 [(point(i, 9), {"home_id": f"h{i}", "pupils": count}) for i, count in enumerate(pupils)], "Point")


def test_the_path_has_the_fields_of_the_project(design, feedback):
    schools = layer({"school_id": "text", "name": "text"}, [(point(300, 400), {"school_id": "s1", "name": "Aula"})],
                    "Point")
    (vertices, fields), = design(ROUTES=routes(), SCHOOLS=schools)

    assert vertices == [*WAY]
    assert {name: fields[name] for name in ("path_id", "name", "colour", "shape", "number", "school_id", "status",
                                            "pupils", "length")} == {
        "path_id": "s1-1", "name": "Aula, from the south-west", "colour": "blue", "shape": "square", "number": 1,
        "school_id": "s1", "status": "idea", "pupils": 6, "length": 680}
    assert "6 pupils" in "\n".join(feedback.infos)
    assert feedback.warnings == []


def test_too_few_pupils_make_no_path_and_that_is_told(design, feedback):
    assert design(ROUTES=routes(homes=4)) == []
    assert "No School Path was found" in feedback.warnings[0]
    (_, fields), = design(ROUTES=routes(homes=4), MIN_COUNT=4)
    assert not fields["pupils"]  # a path may be asked for all the same; so small a number is never told
    assert "fewer than 5 pupils" in "\n".join(feedback.infos)


def test_the_homes_say_how_many_pupils_walk(design):
    assert len(design(ROUTES=routes(homes=2), HOMES=homes(2, 3))) == 1
    assert design(ROUTES=routes(homes=6), HOMES=homes(1, 1, 0.5, 0.5, 0.5, 0.5)) == []


def test_no_vertex_lies_at_a_home_or_before_its_door(design):
    own = {(i, y) for i in range(6) for y in (0, 9)}
    assert not own & set(design(ROUTES=routes())[0][0])


def test_closed_routes_are_left_out_and_told(design, feedback):
    blocked = (line((0, 9), (0, 0), *WAY), {"home_id": "b", "school_id": "s1", "status": "blocked"})

    assert design(ROUTES=routes(blocked, homes=4)) == []
    assert "1 routes are closed" in feedback.warnings[0]


def test_routes_home_alone_are_turned_round(design):
    back = [(line(*WAY[::-1], (i, 0), (i, 9)), {"home_id": f"h{i}", "school_id": "s1", "status": "served",
                                               "direction": "FROM_SCHOOL"}) for i in range(6)]
    assert design(ROUTES=layer(FIELDS, back))[0][0] == [*WAY]
    assert design(ROUTES=routes(*back, homes=6, direction="TO_SCHOOL"))[0][1]["pupils"] == 6


def test_routes_without_any_that_can_be_used_are_refused(context, feedback):
    with pytest.raises(QgsProcessingException, match="Safest routes to school"):
        DesignPath().create().processAlgorithm({"ROUTES": routes(status="blocked"), "PATHS": "memory:"}, context,
                                               feedback)


def test_a_shared_colour_is_told_with_the_path_and_the_distance(design, feedback):
    more = [(line((-400 * school, 9), (-400 * school, 100), (300, 100 + school), (300, 400)),
             {"home_id": f"{school}-{home}", "school_id": f"t{school}", "status": "served"})
            for school in range(6) for home in range(6)]
    made = design(ROUTES=layer(FIELDS, more))

    assert all(fields["colour"] for _, fields in made)
    assert len({(fields["colour"], fields["shape"], fields["number"]) for _, fields in made}) == 6
    warning, = [text for text in feedback.warnings if "share their colour" in text]
    assert made[-1][1]["name"] in warning and "400 m" in warning


def test_the_log_says_codes_in_words_and_numbers_as_the_language_writes_them(design, feedback, monkeypatch):
    from qgis.PyQt.QtCore import QLocale

    from school_path.processing.words import codes, report

    monkeypatch.setattr(codes, "user_language", lambda: "fi_FI")
    monkeypatch.setattr(report, "user_locale", lambda: QLocale("fi_FI"))
    far = [(line((i, 9), (i, 0), (20, 0), (1300, 0)), {"home_id": f"h{i}", "school_id": "s1", "status": "served"})
           for i in range(6)]
    design(ROUTES=layer(FIELDS, far))
    log = "\n".join(feedback.infos)

    assert "1\N{NO-BREAK SPACE}280 m" in log
    assert "sininen, neliö, 1" in log


def test_a_code_file_of_the_town_is_used(design, tmp_path):
    from school_path.core.code_file import load_codes
    from school_path.tests.code import ROOT

    shipped = (ROOT / "resources" / "codes" / "codes.yaml").read_text(encoding="utf-8")
    own = tmp_path / "ours.yaml"
    own.write_text(shipped.replace("  blue: {", "  sea: {"), encoding="utf-8")
    assert "sea" in load_codes(str(own)).colours
    assert design(ROUTES=routes(), CODES=str(own))[0][1]["colour"] == "sea"


def test_the_order_of_the_routes_changes_nothing(design):
    made = routes()
    turned = layer(FIELDS, [(feature.geometry().asWkt(), feature.attributeMap())
                            for feature in reversed(list(made.getFeatures()))], name="routes")
    assert design(ROUTES=made) == design(ROUTES=turned)


def test_the_help_says_that_paths_may_share_a_colour():
    """They do where all colours are taken within reach; the run warns of it."""
    told = DesignPath().shortHelpString()
    assert "never share" not in told
    assert "as long as one is free" in told
    assert "a path shares the colour" in told
