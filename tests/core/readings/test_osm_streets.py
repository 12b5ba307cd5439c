# SPDX-License-Identifier: GPL-2.0-or-later
"""From tags to the attributes of streets, each with its provenance."""
import pytest

from school_path.core.streets import (
    Access,
    Cycleway,
    Footway,
    Junction,
    Kind,
    Oneway,
    Owner,
    Parking,
    Service,
    Smoothness,
    Source,
    Surface,
    WinterClass,
    YesNo,
)
from school_path.tests.osm_drawing import draw, street

LINE = "A B"


@pytest.fixture
def read_one(finland):
    """The street of one way with the given tags."""
    def read(**tags):
        return draw(LINE, ("AB", {key.replace("__", ":"): value for key, value in tags.items()})).read(finland).streets
    return read


def value(streets, name):
    """Value of the one street, None where it is missing, and its source."""
    attribute = getattr(streets, name)
    if not attribute.given[0]:
        return None
    return attribute.values[0].item(), Source(attribute.source[0])


@pytest.mark.parametrize(("tags", "kind", "junction"), [
    ({"highway": "primary_link"}, Kind.PRIMARY, Junction.SLIP),
    ({"highway": "tertiary", "junction": "roundabout"}, Kind.TERTIARY, Junction.ROUNDABOUT),
    ({"highway": "footway", "footway": "crossing"}, Kind.CROSSING, Junction.NONE),
    ({"highway": "cycleway", "cycleway": "crossing"}, Kind.CROSSING, Junction.NONE),
    ({"highway": "cycleway", "footway": "crossing"}, Kind.CROSSING, Junction.NONE),
    ({"highway": "path", "path": "crossing"}, Kind.CROSSING, Junction.NONE),
    ({"highway": "footway", "footway": "sidewalk"}, Kind.FOOTWAY, Junction.NONE),
    ({"highway": "corridor"}, Kind.FOOTWAY, Junction.NONE),
    ({"highway": "platform"}, Kind.FOOTWAY, Junction.NONE),
    ({"highway": "trail"}, Kind.PATH, Junction.NONE),
    ({"highway": "gibberish"}, Kind.PATH, Junction.NONE),
    ({"highway": "road"}, Kind.UNCLASSIFIED, Junction.NONE),
    ({"highway": "living_street"}, Kind.LIVING_STREET, Junction.NONE),
    ({"highway": "steps"}, Kind.STEPS, Junction.NONE),
])
def test_kind(read_one, tags, kind, junction):
    streets = read_one(**tags)
    assert (streets.kind[0], streets.junction[0]) == (kind, junction)


@pytest.mark.parametrize(("tags", "oneway"), [
    ({}, Oneway.NO), ({"oneway": "yes"}, Oneway.YES), ({"oneway": "-1"}, Oneway.REVERSE), ({"oneway": "no"}, Oneway.NO),
    ({"junction": "roundabout"}, Oneway.YES), ({"junction": "roundabout", "oneway": "-1"}, Oneway.REVERSE),
    ({"oneway": "alternating"}, Oneway.NO),
])
def test_oneway(read_one, tags, oneway):
    assert read_one(highway="tertiary", **tags).oneway[0] == oneway


@pytest.mark.parametrize(("tags", "found"), [
    ({}, None), ({"oneway__bicycle": "no"}, YesNo.NO), ({"oneway__bicycle": "yes"}, YesNo.YES),
    ({"oneway__bicycle": "-1"}, YesNo.YES), ({"cycleway": "opposite"}, YesNo.NO),
    ({"cycleway": "opposite_lane"}, YesNo.NO), ({"cycleway": "lane"}, None),
    ({"cycleway": "opposite", "oneway__bicycle": "yes"}, YesNo.YES),
])
def test_whether_one_way_holds_for_bicycles(read_one, tags, found):
    read = value(read_one(highway="tertiary", oneway="yes", **tags), "oneway_bicycle")
    assert read == (None if found is None else (found, Source.TAGGED))


@pytest.mark.parametrize(("tags", "level"), [
    ({}, 0), ({"bridge": "yes"}, 1), ({"bridge": "yes", "layer": "2"}, 2), ({"tunnel": "yes"}, -1),
    ({"tunnel": "building_passage"}, 0), ({"layer": "-3"}, -3), ({"bridge": "no"}, 0), ({"layer": "up"}, 0),
])
def test_level(read_one, tags, level):
    assert read_one(highway="footway", **tags).level[0] == level


@pytest.mark.parametrize(("tags", "name", "expected"), [
    ({"maxspeed": "40"}, "speed_limit", (40, Source.TAGGED)),
    ({"maxspeed": "FI:urban"}, "speed_limit", (50, Source.DERIVED)),
    ({"zone__maxspeed": "FI:30"}, "speed_limit", (30, Source.DERIVED)),
    ({"maxspeed": "50", "zone__maxspeed": "FI:30"}, "speed_limit", (50, Source.TAGGED)),
    ({"maxspeed__forward": "50", "maxspeed__backward": "60"}, "speed_limit", (60, Source.TAGGED)),
    ({"source__maxspeed": "DE:zone30"}, "speed_limit", (30, Source.DERIVED)),
    ({"maxspeed": "signals"}, "speed_limit", None),
    ({"motor_vehicle": "no"}, "adt", (0, Source.DERIVED)),
    ({}, "adt", None),
    ({"hgv": "no"}, "heavy_share", (0, Source.DERIVED)),
    ({"lanes": "3"}, "lanes", (3, Source.TAGGED)),
    ({"lanes__forward": "2", "lanes__backward": "1"}, "lanes", (3, Source.DERIVED)),
    ({"width": "7.5"}, "carriageway_width", (7.5, Source.TAGGED)),
    ({"est_width": "7"}, "carriageway_width", (7, Source.DERIVED)),
    ({"width": "12", "width__carriageway": "7"}, "carriageway_width", (7, Source.TAGGED)),
    ({"width": "7"}, "path_width", None),
    ({"sidewalk__left__width": "2", "sidewalk__right__width": "1.5"}, "footway_width", (1.5, Source.TAGGED)),
    ({"sidewalk__both__buffer": "1.5 m"}, "buffer_width", (1.5, Source.TAGGED)),
    ({"lit": "yes"}, "lit", (YesNo.YES, Source.TAGGED)),
    ({"lit": "24/7"}, "lit", (YesNo.YES, Source.TAGGED)),
    ({"lit": "disused"}, "lit", (YesNo.NO, Source.TAGGED)),
    ({"surface": "fine_gravel"}, "surface", (Surface.UNPAVED, Source.TAGGED)),
    ({"surface": "concrete:plates"}, "surface", (Surface.PAVED, Source.TAGGED)),
    ({"tracktype": "grade2"}, "surface", (Surface.UNPAVED, Source.DERIVED)),
    ({"smoothness": "very_bad"}, "smoothness", (Smoothness.BAD, Source.TAGGED)),
    ({"incline": "-5 %"}, "gradient", (-5, Source.TAGGED)),
    ({"incline": "up"}, "gradient", None),
    ({"traffic_calming": "table"}, "calming", (YesNo.YES, Source.TAGGED)),
    ({"traffic_calming": "no"}, "calming", (YesNo.NO, Source.TAGGED)),
    ({"winter_service": "no"}, "winter_class", (WinterClass.NONE, Source.TAGGED)),
    ({"snowplowing": "no"}, "winter_class", (WinterClass.NONE, Source.TAGGED)),
    ({"winter_service": "yes"}, "winter_class", (WinterClass.K2, Source.DERIVED)),
    ({"ownership": "municipal"}, "owner", (Owner.TOWN, Source.TAGGED)),
    ({"access": "private"}, "owner", (Owner.PRIVATE, Source.DERIVED)),
    ({"segregated": "yes"}, "segregated", (YesNo.YES, Source.TAGGED)),
])
def test_attribute(read_one, tags, name, expected):
    assert value(read_one(highway="residential", **tags), name) == expected


def test_a_path_has_no_traffic_of_its_own(read_one):
    path = read_one(highway="cycleway", maxspeed="30", lanes="2", width="3", sidewalk="both", motor_vehicle="no")

    assert [value(path, name) for name in ("speed_limit", "lanes", "carriageway_width", "footway_left", "adt")] == \
        [None] * 5
    assert value(path, "path_width") == (3, Source.TAGGED)


T, D = Source.TAGGED, Source.DEFAULT


@pytest.mark.parametrize(("tags", "left", "right"), [
    ({}, None, None),
    ({"sidewalk": "both"}, (Footway.FOOTWAY, T), (Footway.FOOTWAY, T)),
    ({"sidewalk": "left"}, (Footway.FOOTWAY, T), (Footway.NONE, T)),
    ({"sidewalk": "right"}, (Footway.NONE, T), (Footway.FOOTWAY, T)),
    ({"sidewalk": "no"}, (Footway.NONE, T), (Footway.NONE, T)),
    ({"sidewalk": "separate"}, (Footway.SEPARATE, T), (Footway.SEPARATE, T)),
    ({"sidewalk": "yes"}, (Footway.FOOTWAY, D), (Footway.FOOTWAY, D)),
    ({"sidewalk__left": "yes"}, (Footway.FOOTWAY, T), None),
    ({"sidewalk__left": "separate", "sidewalk__right": "no"}, (Footway.SEPARATE, T), (Footway.NONE, T)),
    ({"sidewalk__both": "separate"}, (Footway.SEPARATE, T), (Footway.SEPARATE, T)),
    ({"sidewalk": "left", "sidewalk__right": "separate"}, (Footway.FOOTWAY, T), (Footway.SEPARATE, T)),
    ({"foot": "use_sidepath"}, (Footway.SEPARATE, T), (Footway.SEPARATE, T)),
    ({"foot": "use_sidepath", "sidewalk": "no"}, (Footway.SEPARATE, T), (Footway.SEPARATE, T)),
    ({"foot": "use_sidepath", "sidewalk:both": "no"}, (Footway.SEPARATE, T), (Footway.SEPARATE, T)),
    ({"foot": "use_sidepath", "sidewalk": "right"}, (Footway.NONE, T), (Footway.FOOTWAY, T)),
    ({"shoulder": "right"}, None, (Footway.SHOULDER, T)),
    ({"shoulder": "yes", "sidewalk": "left"}, (Footway.FOOTWAY, T), (Footway.SHOULDER, T)),
    ({"sidewalk": "both", "verge": "left"}, (Footway.BUFFERED, T), (Footway.FOOTWAY, T)),
    ({"sidewalk": "both", "sidewalk__right__buffer": "2"}, (Footway.FOOTWAY, T), (Footway.BUFFERED, T)),
])
def test_footways_by_side(read_one, tags, left, right):
    streets = read_one(highway="tertiary", **tags)
    assert (value(streets, "footway_left"), value(streets, "footway_right")) == (left, right)


@pytest.mark.parametrize(("tags", "left", "right"), [
    ({"cycleway": "lane"}, Cycleway.LANE, Cycleway.LANE),
    ({"cycleway": "lane", "oneway": "yes"}, Cycleway.NONE, Cycleway.LANE),
    ({"cycleway": "lane", "oneway": "-1"}, Cycleway.LANE, Cycleway.NONE),
    ({"cycleway": "opposite_lane", "oneway": "yes"}, Cycleway.LANE, Cycleway.NONE),
    ({"cycleway:right": "track", "cycleway:left": "no"}, Cycleway.NONE, Cycleway.TRACK),
    ({"cycleway:both": "separate"}, Cycleway.SEPARATE, Cycleway.SEPARATE),
    ({"cycleway": "no", "oneway": "yes"}, Cycleway.NONE, Cycleway.NONE),
    ({"cycleway": "shared_lane"}, Cycleway.SHARED, Cycleway.SHARED),
    ({}, None, None),
])
def test_cycleways_by_side(read_one, tags, left, right):
    streets = read_one(highway="tertiary", **{key.replace(":", "__"): tag for key, tag in tags.items()})
    sides = [value(streets, name) for name in ("cycleway_left", "cycleway_right")]
    assert sides == [side if side is None else (side, T) for side in (left, right)]


@pytest.mark.parametrize(("tags", "left", "right"), [
    ({"parking__both": "lane"}, Parking.SOME, Parking.SOME),
    ({"parking__left": "no", "parking__right": "street_side"}, Parking.NONE, Parking.SOME),
    ({"parking__right": "lane", "parking__right__orientation": "perpendicular"}, None, Parking.DENSE),
    ({"parking__lane__both": "no_stopping"}, Parking.NONE, Parking.NONE),
    ({"parking__lane__left": "diagonal", "parking__lane__right": "parallel"}, Parking.DENSE, Parking.SOME),
    ({"parking__left": "no", "parking__lane__both": "parallel"}, Parking.NONE, Parking.SOME),
])
def test_parking_in_the_newer_and_the_older_way_of_tagging(read_one, tags, left, right):
    streets = read_one(highway="residential", **tags)
    sides = [value(streets, name) for name in ("parking_left", "parking_right")]
    assert sides == [side if side is None else (side, T) for side in (left, right)]


def test_driveways_and_car_parks(read_one):
    assert read_one(highway="service", service="driveway").service[0] == Service.DRIVEWAY
    assert read_one(highway="service", service="drive-through").service[0] == Service.OTHER
    assert read_one(highway="service").service[0] == Service.NONE
    assert read_one(highway="residential", service="driveway").service[0] == Service.NONE


def test_names_and_ids(finland):
    streets = draw("A B C\n  D", ("ABC", street(name="Koulutie")), ("BD", {"highway": "path", "name:fi": "Polku"})) \
        .read(finland).streets

    assert streets.street_id.tolist() == ["w1-1", "w1-2", "w2-1"]
    assert streets.name.tolist() == ["Koulutie", "Koulutie", "Polku"]


def test_a_hump_on_a_street_calms_it(finland):
    streets = draw("A B C D\n  E", ("ABCD", street()), ("BE", {"highway": "footway"}),
                   C={"traffic_calming": "hump"}).read(finland).streets

    assert streets.calming.values.tolist() == [-1, YesNo.YES, -1]
    assert streets.calming.source[1] == Source.DERIVED


def test_a_street_for_nobodys_car_is_no_motor_street(finland):
    streets = draw("A B", ("AB", street(motor_vehicle="no"))).read(finland).streets
    assert not streets.motor[0]


def test_a_private_gate_closes_a_metre_of_its_way(finland):
    drawing = draw("A B C", ("ABC", {"highway": "footway"}), B={"barrier": "gate", "access": "private"})
    network = drawing.read(finland)

    streets = network.streets
    assert streets.lines.lengths().tolist() == pytest.approx([19, 1, 1, 19])
    assert streets.foot.tolist() == [Access.YES, Access.NO, Access.NO, Access.YES]
    assert [n.code for n in network.notices if n.code == "osm_barriers_closed"]


def test_an_open_gate_and_a_gate_at_the_end_of_a_way_close_nothing(finland):
    drawing = draw("A B C", ("ABC", {"highway": "footway"}), B={"barrier": "gate"},
                   C={"barrier": "gate", "access": "private"})

    assert drawing.read(finland).streets.foot.tolist() == [Access.YES]


def test_a_square_is_walked_along_its_edge_and_a_hole_in_it_is_not(finland):
    square = {"highway": "pedestrian", "area": "yes"}
    drawing = draw("A B\nD C E\nF G\nI H", ("CE", {"highway": "footway"}),
                   relations=[("ABCDA", square), ("FGHIF", square)])
    streets = drawing.read(finland).streets

    assert streets.street_id.tolist() == ["w1-1", "r100-1-1", "r100-1-2"]
    assert streets.kind.tolist() == [Kind.FOOTWAY, Kind.PEDESTRIAN, Kind.PEDESTRIAN]
    assert streets.lines.lengths().tolist() == [20, 30, 30]
