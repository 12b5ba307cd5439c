# SPDX-License-Identifier: GPL-2.0-or-later
"""The answer about one home is that of the algorithm, to the letter, for homes of the run and for any other place."""
import pytest
from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayerUtils

from school_path.core.routing.solve import Status
from school_path.processing import route_memory
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.processing.route_answer import answer_home, answer_point, other_way
from school_path.tests.plugin.panel import neighbourhood
from school_path.tests.processing.layers import X, Y, layer, line, point


@pytest.fixture
def layers(qgis_new_project):
    route_memory.hold(2)
    yield neighbourhood.put()
    route_memory.hold(0)


def run(layers, **parameters):
    """Rows of the outputs and the kept run."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    wanted = {"STREETS": layers["streets"], "CROSSINGS": layers["crossings"], "HOMES": layers["homes"],
              "SCHOOLS": layers["schools"], "PROFILE": "P1", "ROUTES": "memory:", "LEGS": "memory:",
              "HOMES_STATUS": "memory:", **parameters}
    results, ok = SafestRoutes().create().run(wanted, context, QgsProcessingFeedback())
    assert ok
    rows = {name: [feature.attributeMap() for feature in context.getMapLayer(results[name]).getFeatures()]
            for name in ("ROUTES", "LEGS", "HOMES_STATUS")}
    return rows, route_memory.recall(rows["HOMES_STATUS"][0]["run_id"])


def signals(layers):
    """Put signals at the crossing, in the edit buffer."""
    crossings = layers["crossings"]
    crossings.startEditing()
    for field, value in (("kind", "signals"), ("signal_phase", "protected"), ("signal_speed", 0.8)):
        crossings.changeAttributeValue(1, crossings.fields().lookupField(field), value)


@pytest.mark.parametrize("profile", ["P1", "P3", "PA"])
def test_the_answer_for_a_home_of_the_run_is_what_the_run_wrote(layers, profile):
    rows, kept = run(layers, PROFILE=profile)
    for number, home in enumerate(rows["HOMES_STATUS"]):
        answer = answer_home(kept, number)
        legs = [leg for leg in rows["LEGS"] if leg["home_id"] == home["home_id"]]

        assert Status(answer.status).name.lower() == home["status"]
        assert answer.reason == home["reason"]
        assert [place.text for place in answer.places] == [leg["reason"] for leg in legs]
        assert [place.crossing for place in answer.places] == [leg["kind"] == "crossing" for leg in legs]
        assert [place.crossing_id for place in answer.places] == [leg["crossing_id"] or None for leg in legs]


def test_riders_are_answered_like_the_run_too(layers):
    signals(layers)
    rows, kept = run(layers, PROFILE="P4", MODE="BIKE")
    for number, home in enumerate(rows["HOMES_STATUS"]):
        answer = answer_home(kept, number)
        assert answer.reason == home["reason"]
        assert [place.text for place in answer.places] == [
            leg["reason"] for leg in rows["LEGS"] if leg["home_id"] == home["home_id"]]
        at = (kept.told.routes.homes.xy[number][0], kept.told.routes.homes.xy[number][1])
        assert answer_point(kept, at, "s").reason == home["reason"]
        assert len(answer.shortest) > 1
    used, loop = other_way(answer_home(kept, 0), (X + 30, Y), 10), other_way(answer_home(kept, 0), (X, Y + 40), 10)
    assert used.sentences == ("The route leads by Kuusitie.",)
    assert "Kaarre" in loop.sentences[0]


def test_of_an_undecided_home_it_is_said_that_a_survey_may_open_the_street(layers):
    crossings, streets = layers["crossings"], layers["streets"]
    crossings.startEditing()
    crossings.changeAttributeValue(1, crossings.fields().lookupField("kind"), "unmarked")
    streets.startEditing()
    for fid in (2, 3):
        for field, value in (("kind", "residential"), ("speed_limit", None), ("adt", None),
                             ("footway_left", None), ("footway_right", None)):
            streets.changeAttributeValue(fid, streets.fields().lookupField(field), value)
    rows, kept = run(layers, PROFILE="P1")
    answer = answer_home(kept, 0)
    assert rows["HOMES_STATUS"][0]["status"] == "undecided"
    told = other_way(answer, (X + 100, Y), 10)
    assert told.sentences[0] == "The route leads by crossing X7 of Valtatie."
    along = other_way(answer_home(kept, 2), (X + 100, Y + 100), 10)
    assert "Only assumed values close it: a survey may open it." in along.sentences


@pytest.mark.parametrize("profile", ["P1", "P3"])
@pytest.mark.parametrize("at", [(20, 5), (30, -4), (150, 5), (0, 70), (104, 150), (200, 3), (5000, 0)])
def test_the_answer_for_any_place_is_that_of_the_algorithm_for_a_home_there(layers, profile, at):
    _, kept = run(layers, PROFILE=profile)
    answer = answer_point(kept, (X + at[0], Y + at[1]), "s")
    one = layer({"home_id": "text", "school_id": "text"}, [(point(*at), {"home_id": "", "school_id": "s"})], "Point")
    rows, alone = run(layers, PROFILE=profile, HOMES=one)

    home, = rows["HOMES_STATUS"]
    assert Status(answer.status).name.lower() == home["status"]
    assert answer.reason == home["reason"]
    assert [place.text for place in answer.places] == [leg["reason"] for leg in rows["LEGS"]]
    again = answer_home(alone, 0)
    assert answer.facts == again.facts
    assert (answer.line == again.line).all()
    assert (answer.shortest == again.shortest).all()


def test_lengths_danger_and_coverage_are_told(layers):
    rows, kept = run(layers, PROFILE="P3")
    (length, danger, known) = answer_home(kept, 0).facts

    assert length == "Length 188 m: there is no shorter walk."  # 5 to the path, 80 and 100 along, 3 to a gate
    assert danger.startswith("The danger on the whole way equals ")
    assert danger.endswith(" m along a street without footway, driven at 30 km/h, 1,000 vehicles a day.")
    # both are paths; the crossing is mapped and the limit of its street known; nobody knows how far one sees there
    share = next(route["coverage"] for route in rows["ROUTES"] if route["home_id"] == "K5")
    assert 0 < share < 1
    assert known == ("Known values: footway and speed limit on 100 % of the length. 1 of 1 crossings have a known "
                     f"speed limit and a mapped kind. {100 * share:.0f} % of the risk rests on known values.")


def test_the_danger_told_is_that_of_the_street_it_names(layers):
    """100 m of that very street equal 100 m of it, whoever walks."""
    from school_path.core.profile import load_profile
    from school_path.processing.words.answers import compared
    from school_path.tests.town import footpath, residential, routes, town

    it = residential(v85=30, adt=1000, parking_left="none", parking_right="none", heavy_share=0, lit="yes")
    for name in ("P1", "P4"):
        found = routes(town("""
            A H         B
                        G
            """, AB=it, BG=footpath()), "H", "G", name)
        told = compared(float(found.profiles[0][1].sides.risk.max()), load_profile(name))
        assert told.startswith("100 m along")


def test_a_street_may_be_asked_about(layers):
    signals(layers)
    _, kept = run(layers, PROFILE="P3")
    answer = answer_home(kept, 0)
    loop = other_way(answer, (X + 30, Y + 78), 10)
    used = other_way(answer, (X + 30, Y + 2), 10)

    assert used.sentences == ("The route leads by Kuusitie.",)
    assert "Kaarre" in loop.sentences[0]
    # back to the begin of the path, round by the loop and on: 20 + 80 + 60 + 80 instead of 40 m
    assert loop.sentences[0].startswith("The shortest way by Kaarre that is open to this child is 388 m, above the")
    assert len(loop.line) > 4
    assert other_way(answer, (X + 30, Y + 400), 10) is None


def test_a_crossing_that_is_closed_tells_why_and_what_is_assumed(layers):
    _, kept = run(layers, PROFILE="P1")
    answer = answer_home(kept, 2)  # beyond the street: its route does not use the crossing
    told = other_way(answer, (X + 101, Y + 1), 10)

    assert told.sentences[0] == "Crossing X7 of Valtatie is not open to this child."
    assert told.sentences[1].startswith("Class 4: zebra crossing of Valtatie, 50 km/h, about 9,000 vehicles a day")
    assert len(told.asked) == 1


def test_where_the_way_is_closed_it_is_said_what_it_would_take(layers):
    crossings = layers["crossings"]
    crossings.startEditing()
    shape = QgsGeometry.fromWkt(point(100, 80))
    made = QgsVectorLayerUtils.createFeature(crossings, shape, {
        crossings.fields().lookupField(name): value for name, value in (
            ("crossing_id", "X8"), ("street_id", "main2"), ("kind", "zebra"), ("marked", "yes"), ("island", "no"),
            ("raised", "no"))})
    assert crossings.addFeature(made)
    streets = layers["streets"]
    streets.startEditing()
    for wkt, values in ((line((60, 80), (100, 80)), {"street_id": "there", "name": "Rantatie"}),
                        (line((100, 80), (200, 80), (200, 0)), {"street_id": "onward", "name": "Niittytie"})):
        values = {**values, "kind": "footway"}
        assert streets.addFeature(QgsVectorLayerUtils.createFeature(streets, QgsGeometry.fromWkt(wkt), {
            streets.fields().lookupField(name): value for name, value in values.items()}))
    _, kept = run(layers, PROFILE="P1")
    told = other_way(answer_home(kept, 0), (X + 150, Y + 80), 5)

    assert told.sentences[0] == ("Niittytie is open to this child, but the way there and on to the school is not. In "
                                 "the way:")
    assert told.sentences[1].startswith("Class 4: zebra crossing of Valtatie, 50 km/h")
    # 5 to the path, on to the loop, up to the other zebra, over it and down to the gate: 5 + 40 + 80 + 40 + 100 + 77 m
    assert told.sentences[2:] == ("The way by Niittytie is 342 m; what would open it:",
                                  "Valtatie (crossing): signals without turning traffic at green.")
    asked = other_way(answer_home(kept, 0), (X + 101, Y + 80), 5)
    assert asked.sentences[0] == "Crossing X8 of Valtatie is not open to this child."
    assert asked.sentences[2:] == ("The way by crossing X8 of Valtatie is 342 m; what would open it:",
                                   "Valtatie (crossing): signals without turning traffic at green.")


def test_a_street_that_ends_leads_nowhere_without_turning_back(layers):
    signals(layers)
    _, kept = run(layers, PROFILE="P3")
    told = other_way(answer_home(kept, 0), (X + 100, Y + 100), 10)
    assert told.sentences[0] == ("No way leads by Valtatie to the school without turning back, or passing the school "
                                 "first.")
    assert not len(told.line)


def test_a_home_at_the_school_needs_no_other_way(layers):
    _, kept = run(layers)
    answer = answer_point(kept, (X + 200, Y + 3), "s")
    assert answer.status == Status.AT_SCHOOL
    assert other_way(answer, (X + 150, Y), 10).sentences == ("The home lies at the school.",)


def test_nothing_is_kept_unless_somebody_asks_for_it(layers):
    route_memory.hold(0)
    _, kept = run(layers)
    assert kept is None
    route_memory.hold(1)
    _, first = run(layers)
    _, second = run(layers, PROFILE="P3")
    assert first is not None
    assert route_memory.recall(first.run_id) is None
    assert route_memory.recall(second.run_id) is second
