# SPDX-License-Identifier: GPL-2.0-or-later
"""Level crossings of railways and trams on the way to school: who may use them, what to survey, what frees them."""
import pytest

from school_path.core.country import load_country
from school_path.core.routing.elements import elements_of
from school_path.core.routing.remedies import remedies_of
from school_path.core.routing.solve import Status
from school_path.core.routing.summary import closing_places, coverage_of
from school_path.core.routing.survey_list import survey_list
from school_path.tests.town import crossing, footpath, residential, routes, tertiary, town, walk

PATH, ROAD = footpath(), residential(speed=20, adt=100)


def over_rails(way=PATH, kind="rail", profile="P4", scenario="DAYLIGHT", **tags):
    """The way to school over rails."""
    return routes(town("H-----r-----G", HrG=way, r=crossing(kind, **tags)), "H", "G", profile=profile,
                  scenario=scenario)


@pytest.mark.parametrize("way", [PATH, ROAD, tertiary()])
@pytest.mark.parametrize(("tags", "p3", "p4"), [
    ({"barrier": "half"}, "blocked", "served"), ({"lights": "yes"}, "blocked", "served"),
    ({"barrier": "no", "lights": "yes"}, "blocked", "served"),
    ({"barrier": "no", "lights": "no"}, "blocked", "blocked"), ({}, "blocked", "undecided"),
    ({"barrier": "no"}, "blocked", "undecided"), ({"bell": "yes"}, "blocked", "undecided")])
def test_grade_7_crosses_where_barriers_or_lights_warn_and_is_undecided_where_nothing_is_known(way, tags, p3, p4):
    for profile, status in (("P3", p3), ("P4", p4)):
        assert walk(over_rails(way, profile=profile, **tags)).status == status


@pytest.mark.parametrize("scenario", ["DARK", "WINTER"])
def test_the_dark_closes_no_level_crossing_and_makes_an_unlit_one_riskier(scenario):
    tags = {"barrier": "full", "lit": "no"}
    day, dark = (walk(over_rails(ROAD, scenario=one, **tags)) for one in ("DAYLIGHT", scenario))
    assert day.status == dark.status == "served"
    assert dark.risk > day.risk + 0.2


def surveyed(found, scenario="DAYLIGHT"):
    """Id and attributes of what to survey."""
    network = found.network
    return [(network.crossings.crossing_id[one.crossing] if one.crossing >= 0 else
             network.streets.street_id[one.street], one.attributes)
            for one in survey_list(found, elements_of(found), scenario)]


@pytest.mark.parametrize("way", [PATH, residential(speed=20, adt=100, lanes=None)])
def test_at_a_railway_barriers_and_lights_are_surveyed_and_nothing_of_streets(way):
    assert surveyed(over_rails(way)) == [("r", ("barrier", "lights"))]
    assert surveyed(over_rails(way, barrier="no")) == [("r", ("lights",))]
    assert surveyed(over_rails(way, lights="no")) == [("r", ("barrier",))]
    assert surveyed(over_rails(way, scenario="DARK"), "DARK") == [("r", ("barrier", "lights"))]


def test_at_a_tram_lights_are_surveyed():
    found = over_rails(kind="tram", profile="P1")
    assert walk(found).status == "undecided"
    assert surveyed(found) == [("r", ("lights",))]
    assert walk(over_rails(kind="tram", profile="P1", lights="yes")).status == "served"
    assert walk(over_rails(kind="tram", profile="P1", lights="no")).status == "blocked"


def measures(found, status):
    """Names of the measures that free the place."""
    elements = elements_of(found)
    places = closing_places(found, elements, status)
    return [[one.name for one in remedy.measures] for place in remedies_of(
        found, elements, places, load_country("FI"), "DAYLIGHT", status == Status.UNDECIDED) for remedy in place]


@pytest.mark.parametrize("way", [PATH, ROAD, tertiary()])
def test_a_railway_is_freed_by_lights_barriers_or_an_underpass_and_by_nothing_of_streets(way):
    bare = {"barrier": "no", "lights": "no"}
    assert measures(over_rails(way, **bare), Status.BLOCKED) == [["lights", "barriers"]]
    for profile in ("P1", "P2", "P3"):  # class 3 is not enough for them
        assert measures(over_rails(way, profile=profile, **bare), Status.BLOCKED) == [["apart"]]
    assert measures(over_rails(way, profile="P2", barrier="full"), Status.BLOCKED) == [["apart"]]


def test_a_tram_is_freed_by_lights():
    assert measures(over_rails(kind="tram", profile="P1", lights="no"), Status.BLOCKED) == [["lights"]]


def test_a_survey_may_find_barriers_or_lights():
    assert measures(over_rails(), Status.UNDECIDED) == [["lights", "barriers"]]
    assert measures(over_rails(lights="no"), Status.UNDECIDED) == [["barriers"]]


def test_a_level_crossing_is_known_where_is_known_what_warns():
    for tags, known in (({}, 0), ({"barrier": "no"}, 0), ({"barrier": "half"}, 1),
                        ({"barrier": "no", "lights": "no"}, 1)):
        found = over_rails(tertiary(speed=None), **tags)
        coverage = coverage_of(found, elements_of(found))
        assert (coverage.crossings_known, coverage.crossings) == (known, 1)
