# SPDX-License-Identifier: GPL-2.0-or-later
"""Risk and class of walking along a street, row by row of the tables."""
import numpy as np
import pytest

from school_path.core.country import load_country
from school_path.core.profile import load_profile
from school_path.core.safety.along import Situation
from school_path.core.safety.assess import assess_sides
from school_path.core.safety.curves import impact_ratio
from school_path.core.streets import Access, Junction, Kind, Oneway, Source
from school_path.tests.core.safety.streets import guessed, known, streets

FINLAND, P4, P1 = load_country("FI"), load_profile("P4"), load_profile("P1")
SPEED = P4.factors.speed


def assess(table, profile=P4, inner=None, scenario="DAYLIGHT"):
    inner = np.zeros((len(table), 2), dtype=bool) if inner is None else np.array(inner)
    return assess_sides(table, inner, profile, FINLAND, scenario)


def klass(table, **options):
    return assess(table, **options).klass[0].tolist()


def risk(table, **options):
    return assess(table, **options).risk[0].tolist()


@pytest.mark.parametrize(("speed", "adt", "expected"), [
    (30, 500, 1), (30, 501, 2), (30, 1000, 2), (30, 1001, 3), (31, 100, 3), (50, 2000, 3), (50, 2001, 4), (51, 10, 4)])
def test_class_without_footway(speed, adt, expected):
    assert klass(known(speed_limit=speed, adt=adt)) == [expected, expected]


@pytest.mark.parametrize(("speed", "width", "buffer", "expected"), [
    (50, 1.5, 0, 1), (51, 1.5, 0, 2), (60, 1.5, 1.4, 2), (60, 1.5, 1.5, 1), (61, 1.5, 1.5, 2), (79, 1.5, 0, 2),
    (80, 1.5, 0, 3), (80, 1.5, 1.5, 2), (50, 1.4, 0, 2), (80, 1.4, 0, 4), (60, 1.4, 1.5, 2)])
def test_class_on_a_footway(speed, width, buffer, expected):
    table = known(speed_limit=speed, adt=9000, footway_left="footway", footway_width=width, buffer_width=buffer)
    assert klass(table) == [expected, 4]


def test_a_narrow_footway_is_no_worse_than_none():
    assert klass(known(speed_limit=30, adt=100, footway_left="footway", footway_width=1.0)) == [1, 1]


def test_the_gate_takes_v85_where_measured_and_never_the_extra():
    assert klass(known(speed_limit=30, adt=500, calming="no")) == [1, 1]
    assert klass(known(speed_limit=30, adt=500, v85=38)) == [3, 3]
    assert klass(known(speed_limit=50, adt=500, v85=29)) == [1, 1]


def test_a_separate_footway_leaves_the_carriageway_of_a_main_street_closed():
    table = known({"kind": Kind.TERTIARY}, {"kind": Kind.RESIDENTIAL}, adt=500, footway_left="separate")
    sides = assess(table)
    assert sides.klass.tolist() == [[5, 1], [1, 1]]
    assert sides.known_klass.tolist() == [[5, 1], [1, 1]]


def test_inner_sides_are_closed():
    assert klass(known(footway_left="footway"), inner=[[True, False]]) == [5, 2]


def test_a_default_volume_is_halved_on_one_of_two_carriageways():
    one_way = guessed(known(adt=1000, oneway=Oneway.YES), "adt")
    inner = [[True, False]]
    assert risk(one_way, inner=inner)[1] == pytest.approx(0.5 ** 0.8)
    assert risk(known(adt=1000, oneway=Oneway.YES), inner=inner)[1] == pytest.approx(1)
    ring = guessed(known(adt=1000, junction=Junction.ROUNDABOUT), "adt")
    assert risk(ring, inner=inner)[1] == pytest.approx(1)


def test_the_reference_street_has_risk_one():
    assert risk(known()) == pytest.approx([1, 1])
    assert risk(known(), profile=P1) == pytest.approx([1.5, 1.5])


@pytest.mark.parametrize(("footway", "speed", "expected"), [
    ("none", 50, 6.1), ("shoulder", 50, 0.63 * 6.1), ("footway", 50, 0.12 * 6.1 ** 0.5),
    ("buffered", 50, 0.10 * 6.1 ** 0.5), ("separate", 50, 6.1)])
def test_risk_by_separation(footway, speed, expected):
    assert risk(known(speed_limit=speed, footway_left=footway))[0] == pytest.approx(expected, rel=0.01)


def test_a_posted_limit_is_overdriven_in_the_risk():
    assert risk(known(calming="no"))[0] == pytest.approx(impact_ratio(35, SPEED))


@pytest.mark.parametrize(("width", "factor"), [(1.0, 1.6), (1.2, 1.3), (1.5, 1.15), (1.8, 1.0), (2.3, 1.0), (2.4, 0.9)])
def test_risk_by_width(width, factor):
    assert risk(known(footway_left="footway", footway_width=width))[0] == pytest.approx(0.12 * factor)


@pytest.mark.parametrize(("cars", "factor"), [("none", 1), ("some", 1.7), ("dense", 2.85)])
def test_parking_counts_where_there_is_no_footway(cars, factor):
    assert risk(known(footway_right="footway", parking_left=cars, parking_right=cars)) == pytest.approx([factor, 0.12])


def test_a_living_street_is_shared_and_a_footway_does_not_make_it_worse():
    table = known({"footway_left": "none"}, {"footway_left": "footway", "footway_width": 1.0}, kind=Kind.LIVING_STREET)
    assert assess(table).risk[:, 0] == pytest.approx([0.10, 0.10])


def test_traffic_is_never_less_danger_than_none():
    quiet = known({"kind": Kind.LIVING_STREET}, {"kind": Kind.SERVICE, "footway_left": "footway"}, speed_limit=20,
                  adt=20)
    assert assess(quiet).risk[:, 0] == pytest.approx([0.03, 0.03])  # 0.018 and 0.022 by their own factors
    dark = known(kind=Kind.LIVING_STREET, speed_limit=20, adt=20, lit="no")
    assert risk(dark, profile=P1, scenario="DARK")[0] == pytest.approx(0.03 * 1.3 * 1.5)


def test_a_path_by_itself():
    table = streets({"kind": Kind.PATH}, {"kind": Kind.STEPS}, {"kind": Kind.SERVICE, "adt": 0}, path_width=2.0)
    sides = assess(table)
    assert sides.risk == pytest.approx(np.full((3, 2), 0.03))
    assert sides.klass.tolist() == sides.known_klass.tolist() == [[1, 1]] * 3


def test_a_path_shared_with_bicycles_needs_three_metres():
    table = streets({"path_width": 2.9}, {"path_width": 3.0}, {"path_width": 2.9, "segregated": "yes"},
                    kind=Kind.CYCLEWAY)
    assert assess(table).risk[:, 0] == pytest.approx([0.03 * 0.9 * 1.2, 0.03 * 0.9, 0.03 * 0.9])
    designated = streets(kind=Kind.FOOTWAY, path_width=2.9, bicycle=Access.DESIGNATED)
    assert risk(designated)[0] == pytest.approx(0.03 * 0.9 * 1.2)


def test_both_ways_of_mapping_a_sidewalk_are_one():
    beside = streets(kind=Kind.FOOTWAY, speed_limit=60, adt=4000, heavy_share=5, buffer_width=0, path_width=2.0)
    side = known(speed_limit=60, adt=4000, heavy_share=5, footway_left="footway", footway_width=2.0)
    assert risk(beside)[0] == pytest.approx(risk(side)[0])
    assert klass(beside)[0] == klass(side)[0] == 2


def test_length_is_never_free():
    best = streets(kind=Kind.FOOTWAY, speed_limit=20, adt=1, heavy_share=0, buffer_width=3, path_width=4.0)
    assert min(risk(best)) >= 0.005


def test_doubt_raises_the_class_only_where_it_could_be_worse():
    quiet = known(speed_limit=30, adt=500)
    assert klass(guessed(quiet, "adt")) == [2, 2]  # it may carry 1,000
    assert klass(guessed(known(speed_limit=30, adt=500, footway_left="footway"), "adt")) == [1, 2]
    assert klass(guessed(known(speed_limit=20, adt=100, kind=Kind.SERVICE), "adt", "speed_limit")) == [1, 1]
    assert assess(guessed(quiet, "adt")).known_klass.tolist() == [[1, 1]]
    assert klass(guessed(quiet, "footway_left", "carriageway_width")) == [1, 1]


def test_class_four_stays_four():
    assert klass(guessed(known(speed_limit=60, adt=9000), "adt")) == [4, 4]


def test_an_assumed_footway_lies_on_no_side():
    table = streets({**{"speed_limit": 40, "adt": 800, "heavy_share": 0, "calming": "yes", "parking_left": "none",
                        "parking_right": "none", "footway_width": 2.0}})
    sides = assess(table)
    s = impact_ratio(40, SPEED)
    expected = (0.12 * s ** 0.5 + s) / 2 * 0.8 ** 0.8
    assert sides.risk[0] == pytest.approx([expected, expected])
    assert sides.klass.tolist() == [[3, 3]]
    assert sides.known_klass.tolist() == [[1, 1]]
    assert sides.risk_pessimistic[0, 0] == pytest.approx(s * 0.8 ** 0.8)


def test_a_known_footway_leaves_no_other_to_assume():
    sides = assess(streets(speed_limit=40, adt=800, footway_left="footway"))
    assert sides.klass.tolist() == [[1, 3]]
    assert sides.risk[0, 1] > 5 * sides.risk[0, 0]
    assert sides.known_klass.tolist() == [[1, 1]]


def test_nothing_known():
    sides = assess(streets(kind=Kind.TERTIARY))
    assert sides.klass.tolist() == [[4, 4]]
    assert sides.known_klass.tolist() == [[1, 1]]
    assert sides.coverage.tolist() == [[0, 0]]


def test_the_scenarios_count_light_and_winter():
    table = known({"lit": "no"}, {"winter_class": "k2"}, {"winter_class": "none", "lit": "no"})
    assert assess(table, scenario="DARK").risk[:, 0] == pytest.approx([1.3, 1, 1.3])
    assert assess(table, scenario="WINTER").risk[:, 0] == pytest.approx([1.3, 1.15, 2.6])


@pytest.mark.parametrize(("values", "expected"), [
    ({}, 1), ({"guess": ("adt",)}, 2 / 3), ({"guess": ("adt", "speed_limit", "footway_left")}, 0)])
def test_coverage_is_the_known_share_of_the_weights(values, expected):
    table = known()
    for name in values.get("guess", ()):
        table = guessed(table, name)
    assert assess(table).coverage[0, 0] == pytest.approx(expected)


def test_coverage_of_a_path_does_not_ask_for_traffic():
    assert assess(streets(kind=Kind.PATH)).coverage[0, 0] == pytest.approx(3 / 4)
    assert assess(streets(kind=Kind.PATH, path_width=2)).coverage[0, 0] == 1


def test_a_counted_hour_stands_in_for_the_day():
    sides = assess(streets(speed_limit=30, peak_volume=30, footway_left="none", footway_right="none"))
    assert sides.klass.tolist() == [[1, 1]]
    uncounted = streets(speed_limit=30, footway_left="none", footway_right="none")
    assert assess(uncounted).klass.tolist() == [[2, 2]]


def test_the_situation_codes_are_ordered_by_exposure():
    assert Situation.PATH < Situation.FOOTWAY < Situation.SHOULDER < Situation.NONE
    assert Source.DEFAULT == max(Source)
