# SPDX-License-Identifier: GPL-2.0-or-later
"""Risk and class of stepping over a street, row by row of the tables."""
import numpy as np
import pytest

from school_path.core.country import load_country
from school_path.core.profile import load_profile
from school_path.core.safety.assess import assess_steps
from school_path.core.safety.curves import impact_ratio
from school_path.core.streets import Attribute, Crossings, Junction, Kind, Oneway, RailBarrier, Service, Source
from school_path.tests.core.safety.streets import crossings, guessed, known, streets

FINLAND = load_country("FI")
P1, P2, P3, P4 = (load_profile(name) for name in ("P1", "P2", "P3", "P4"))


def assess(street, place=None, profile=P4, half=False, scenario="DAYLIGHT"):
    """One step over the first street, at the first crossing if there is one."""
    places = Crossings.blank(np.empty((0, 2)), []) if place is None else place
    return assess_steps(street, places, [0], [-1 if place is None else 0], [half], profile, FINLAND, scenario)


def klass(*arguments, **options):
    return int(assess(*arguments, **options).klass[0])


def risk(*arguments, **options):
    return float(assess(*arguments, **options).risk[0])


def at(**columns):
    return crossings(columns)


def test_the_reference_crossing_has_risk_one_half():
    assert risk(known(), at()) == pytest.approx(0.5)
    assert risk(known(), at(), profile=P1) == pytest.approx(1.0)


@pytest.mark.parametrize(("street", "factor"), [
    ({"speed_limit": 50}, 6.1), ({"adt": 500}, 0.574), ({"heavy_share": 10}, 1.2), ({"carriageway_width": 10.5}, 1.5),
    ({"lanes": 3}, 1.5), ({"lanes": 2, "oneway": Oneway.YES}, 1.5), ({"lanes": 1, "oneway": Oneway.YES}, 1),
    ({"lanes": 4}, 1.5 * 1.5), ({"adt": 12001}, 12.001 ** 0.8 * 1.5), ({"junction": Junction.ROUNDABOUT}, 1.5),
    ({"calming": "no"}, impact_ratio(35, P4.factors.speed))])
def test_risk_by_street(street, factor):
    assert risk(known(**street), at()) == pytest.approx(0.5 * factor, rel=0.005)


@pytest.mark.parametrize(("place", "factor"), [
    ({"kind": "zebra"}, 1), ({"island": "yes"}, 0.68), ({"raised": "yes"}, 0.55), ({"continuous": "yes"}, 0.55),
    ({"kind": "signals", "signal_phase": "permissive"}, 0.585), ({"kind": "signals", "signal_phase": "unknown"}, 0.585),
    ({"kind": "signals"}, 0.30), ({"guard": "07:30-08:15"}, 0.5), ({"raised": "yes", "island": "yes"}, 0.374),
    ({"raised": "yes", "island": "yes", "guard": "07:30-08:15"}, 0.275), ({"kind": "signals", "guard": "8-9"}, 0.15),
    ({"kind": "underpass"}, 0.05), ({"kind": "bridge"}, 0.05), ({"slip_lane": "yes"}, 1.5),
    ({"parking_distance": 9}, 2), ({"parking_distance": 10}, 1), ({"sight_distance": None}, 1.2),
    ({"kind": "zebra", "sight_distance": 15.5}, 1.5), ({"kind": "zebra", "sight_distance": 15}, 2.5),
    ({"kind": "zebra", "sight_distance": 21}, 1)])
def test_risk_by_what_helps_and_hinders(place, factor):
    assert risk(known(), at(**place)) == pytest.approx(0.5 * factor)


def test_without_priority_the_child_must_see_farther():
    assert risk(known(), at(sight_distance=60)) == pytest.approx(0.5 * 1.5)
    assert risk(known(), at(sight_distance=64)) == pytest.approx(0.5)


def test_an_island_makes_a_busy_crossing_plain_again():
    assert risk(known(lanes=4), at(kind="zebra")) == pytest.approx(0.5 * 1.5 * 1.5)
    assert risk(known(lanes=4), at(kind="zebra", island="yes")) == pytest.approx(0.5 * 1.5 * 0.68)


@pytest.mark.parametrize(("depth", "factor", "limit"), [(1.7, 1, 1), (1.8, 0.68, 2), (None, 0.68, 2)])
def test_an_island_too_shallow_to_wait_on_is_none(depth, factor, limit):
    steps = assess(known(), at(kind="zebra", island="yes", island_depth=depth), profile=P1)
    assert (steps.risk[0], steps.limit[0]) == (pytest.approx(factor), limit)
    # at worst an island of unknown depth is too shallow
    assert (steps.risk_pessimistic[0] > steps.risk[0]) == (depth is None)


def test_dense_parking_hides_a_child_where_nobody_measured():
    dense = known(parking_left="dense")
    assert risk(dense, at(parking_distance=None)) == pytest.approx(1.0)
    assert risk(dense, at(parking_distance=20)) == pytest.approx(0.5)


def test_an_unmapped_step_knows_no_sight():
    assert risk(known()) == pytest.approx(0.6)


def test_the_halves_of_a_dual_carriageway():
    carriageway = guessed(known(oneway=Oneway.YES, lanes=2, adt=2000), "adt")
    half = assess(carriageway, at(kind="zebra"), half=True)
    assert half.risk[0] == pytest.approx(0.5 * 1.5 * 0.68)  # 1,000 a day, two lanes in one direction, island
    counted = assess(known(oneway=Oneway.YES, lanes=2, adt=2000), at(kind="zebra"), half=True)
    assert counted.risk[0] == pytest.approx(0.5 * 1.5 * 0.68 * 2 ** 0.8)


@pytest.mark.parametrize("service", [Service.DRIVEWAY, Service.PARKING_AISLE])
def test_a_driveway_is_no_crossing(service):
    for place in (None, at(), at(kind="zebra")):
        steps = assess(streets(kind=Kind.SERVICE, service=service), place, profile=P1)
        assert (steps.risk[0], steps.klass[0], steps.known_klass[0], steps.coverage[0]) == (0.02, 1, 1, 1)


def test_any_other_service_road_is_one():
    assert risk(streets(kind=Kind.SERVICE, service=Service.ALLEY)) > 0.02


def test_a_way_without_traffic_is_stepped_over_for_the_least_risk():
    steps = assess(streets(kind=Kind.FOOTWAY), at(kind="zebra"))
    assert (steps.risk[0], steps.klass[0]) == (0.001, 1)


def test_least_risk():
    assert risk(known(speed_limit=20, adt=1, carriageway_width=0.01), at(kind="bridge")) == 0.001


def over_rails(kind, scenario="DAYLIGHT", **known_of):
    """Class, class at best, risk, risk at worst and coverage of a crossing of rails, for a child of P4."""
    steps = assess_steps(known(), at(kind=kind, **{"signal_phase": None, **known_of}), [-1], [0], [False], P4, FINLAND,
                         scenario)
    return tuple(getattr(steps, name)[0] for name in ("klass", "known_klass", "risk", "risk_pessimistic", "coverage"))


# of a factor of 1 (P4): 3 with nothing, half of it with lights, a third with barriers
@pytest.mark.parametrize(("known_of", "expected"), [
    ({}, (4, 3, 3.0, 3.0, 0)),
    ({"barrier": "no"}, (4, 3, 3.0, 3.0, 0)),
    ({"barrier": "no", "lights": "no"}, (4, 4, 3.0, 3.0, 1)),
    ({"lights": "yes"}, (3, 3, 1.5, 1.5, 1)),
    ({"barrier": "half"}, (3, 3, 0.99, 0.99, 1)),
    ({"barrier": "full", "lights": "yes"}, (3, 3, 0.99, 0.99, 1)),
    ({"barrier": "yes", "lights": "no"}, (3, 3, 0.99, 0.99, 1)),
    ({"bell": "yes"}, (4, 3, 3.0, 3.0, 0)),
    ({"signal_phase": "protected"}, (3, 3, 1.5, 1.5, 1)),  # as layers had it before there were lights
    ({"signal_phase": "permissive"}, (4, 3, 3.0, 3.0, 0))])
def test_barriers_or_lights_make_a_railway_class_3_and_nothing_class_4(known_of, expected):
    assert over_rails("rail", **known_of) == pytest.approx(expected)


@pytest.mark.parametrize(("known_of", "expected"), [
    ({}, (2, 1, 1.0, 1.0, 0)), ({"lights": "no"}, (2, 2, 1.0, 1.0, 1)), ({"lights": "yes"}, (1, 1, 1.0, 1.0, 1)),
    ({"signal_phase": "protected"}, (1, 1, 1.0, 1.0, 1)), ({"signal_phase": "permissive"}, (2, 2, 1.0, 1.0, 1))])
def test_lights_make_a_tram_class_1(known_of, expected):
    assert over_rails("tram", **known_of) == expected


def test_a_railway_with_barriers_that_are_assumed_is_worse_at_worst():
    assumed = Attribute.of(np.array([RailBarrier.HALF], np.int8), Source.DEFAULT)
    place = at(kind="rail", signal_phase=None).with_columns(barrier=assumed)
    steps = assess_steps(known(), place, [-1], [0], [False], P4, FINLAND)
    assert (steps.risk[0], steps.risk_pessimistic[0], steps.coverage[0]) == (pytest.approx(0.99), 3.0, 0)


def test_an_unlit_railway_crossing_is_worse_in_the_dark():
    for scenario, factor in (("DAYLIGHT", 1.0), ("DARK", 1.3), ("WINTER", 1.3)):
        assert over_rails("rail", scenario, lights="yes", lit="no")[:3] == (3, 3, pytest.approx(1.5 * factor))


@pytest.mark.parametrize(("profile", "open_"), [("P1", False), ("P2", False), ("P3", False), ("P4", True)])
def test_the_limit_of_the_profile_opens_a_railway_of_class_3(profile, open_):
    steps = assess_steps(known(), at(kind="rail", signal_phase=None, barrier="full"), [-1], [0], [False],
                         load_profile(profile), FINLAND)
    assert (steps.klass[0] <= steps.limit[0]) == open_


def test_what_drives_on_the_road_is_no_part_of_the_risk_of_rails():
    slow, fast = ({"speed_limit": v, "adt": q, "lanes": 4} for v, q in ((30, 100), (80, 20000)))
    risks = [assess_steps(known(**street), at(kind="rail", signal_phase=None, lights="yes"), [0], [0], [False], P4,
                          FINLAND) for street in (slow, fast)]
    assert risks[0].risk[0] == risks[1].risk[0]
    assert risks[0].klass[0] == risks[1].klass[0] == 3


@pytest.mark.parametrize(("speed", "adt", "lanes", "expected"), [
    (30, 1200, 2, 1), (30, 1201, 2, 2), (30, 4000, 2, 2), (30, 4001, 2, 3), (40, 300, 2, 1), (40, 301, 2, 2),
    (41, 300, 2, 3), (30, 1200, 3, 3), (50, 5000, 3, 3), (50, 5001, 2, 4), (51, 100, 2, 4), (30, 100, 4, 4)])
def test_class_of_a_plain_crossing(speed, adt, lanes, expected):
    street = known(speed_limit=speed, adt=adt, lanes=lanes)
    assert klass(street, at()) == klass(street, at(kind="zebra")) == klass(street) == expected


@pytest.mark.parametrize(("place", "speed", "adt", "lanes", "expected"), [
    ({"raised": "yes"}, 30, 2400, 2, 1), ({"continuous": "yes"}, 30, 2400, 2, 1), ({"raised": "yes"}, 30, 2401, 2, 2),
    ({"raised": "yes"}, 40, 5000, 2, 3), ({"kind": "zebra", "raised": "yes"}, 40, 8000, 2, 2),
    ({"kind": "zebra", "raised": "yes"}, 40, 8000, 3, 2), ({"kind": "zebra", "raised": "yes"}, 40, 8001, 2, 4),
    ({"kind": "zebra", "island": "yes"}, 40, 8000, 2, 2), ({"kind": "zebra", "island": "yes"}, 40, 9000, 2, 3),
    ({"kind": "zebra", "island": "yes"}, 50, 9000, 3, 3), ({"kind": "zebra", "island": "yes"}, 50, 9001, 2, 4),
    ({"island": "yes"}, 50, 9000, 2, 3), ({"kind": "zebra", "island": "yes"}, 30, 1200, 3, 2)])
def test_class_with_island_or_table(place, speed, adt, lanes, expected):
    assert klass(known(speed_limit=speed, adt=adt, lanes=lanes), at(**place)) == expected


def test_poor_sight_is_never_class_one():
    assert klass(known(adt=500), at(kind="zebra", sight_distance=15)) == 2
    assert klass(known(adt=500), at(kind="zebra", sight_distance=None)) == 1


def test_a_long_wait_is_class_four_unless_cars_are_slowed():
    wide = known(speed_limit=40, adt=5000, lanes=3, carriageway_width=12)
    assert klass(wide, at(kind="zebra"), profile=P1) == 4
    assert klass(wide, at(kind="zebra", raised="yes"), profile=P1) == 2
    assert klass(wide, at(kind="zebra", island="yes"), profile=P1) == 2


@pytest.mark.parametrize(("place", "speed", "width", "expected"), [
    ({}, 40, 14, 1), ({"signal_speed": 1.2}, 40, 14, 1), ({"signal_speed": 1.3}, 40, 14, 2),
    ({"signal_phase": "permissive"}, 40, 14, 2), ({"signal_phase": None}, 40, 14, 2), ({}, 60, 14, 3), ({}, 61, 14, 4),
    ({}, 50, 31, 3), ({"island": "yes"}, 50, 31, 1)])
def test_class_at_signals(place, speed, width, expected):
    street = known(speed_limit=speed, adt=15000, lanes=4, carriageway_width=width)
    assert klass(street, at(kind="signals", **place)) == expected


def test_small_children_need_a_slow_green():
    street = known(speed_limit=50, adt=15000, lanes=4)
    assert [klass(street, at(kind="signals", signal_speed=1.0), profile=p) for p in (P1, P2)] == [2, 1]


def test_signals_on_a_quiet_street_are_no_worse_than_none():
    assert klass(known(adt=500), at(kind="signals", signal_phase="permissive")) == 1


@pytest.mark.parametrize(("speed", "lanes", "expected"), [(40, 2, 1), (50, 3, 2), (60, 4, 3), (61, 2, 4)])
def test_class_with_a_guard(speed, lanes, expected):
    assert klass(known(speed_limit=speed, adt=15000, lanes=lanes), at(guard="07:30-08:15")) == expected


@pytest.mark.parametrize(("kind", "lit", "expected"), [
    ("underpass", "yes", 1), ("bridge", "no", 2), ("underpass", None, 1)])
def test_class_of_an_underpass(kind, lit, expected):
    assert klass(known(speed_limit=80, adt=20000, lanes=4), at(kind=kind, lit=lit)) == expected


def test_doubt_raises_the_class_only_where_it_could_be_worse():
    assert klass(guessed(known(adt=500), "adt")) == 1  # 1,000 would be class 1 too
    assert klass(guessed(known(adt=1000, kind=Kind.UNCLASSIFIED), "adt")) == 2  # 2,000 would not
    assert klass(guessed(known(speed_limit=40, adt=500), "speed_limit")) == 3
    assert klass(guessed(known(speed_limit=40, adt=500), "lanes", "carriageway_width")) == 2
    assert klass(guessed(known(speed_limit=60, adt=20000, kind=Kind.PRIMARY), "speed_limit", "adt")) == 4
    protected = at(kind="signals")
    assert klass(guessed(known(speed_limit=50, adt=9000, kind=Kind.PRIMARY), "adt"), protected) == 1


def test_what_is_known_at_best():
    steps = assess(streets(kind=Kind.PRIMARY), crossings({"kind": "zebra"}, island=None, raised=None))
    assert (steps.klass[0], steps.known_klass[0]) == (4, 2)
    assert assess(known(speed_limit=60), at(kind="zebra")).known_klass[0] == 4


@pytest.mark.parametrize(("profile", "place", "limit"), [
    (P1, None, 1), (P1, {"kind": "zebra"}, 1), (P1, {"kind": "zebra", "raised": "yes"}, 2), (P1, {"raised": "yes"}, 1),
    (P1, {"kind": "zebra", "island": "yes"}, 2), (P1, {"kind": "signals"}, 2), (P2, {"kind": "signals"}, 2),
    (P3, {"kind": "signals"}, 3), (P3, {"guard": "8-9"}, 3), (P3, {"kind": "zebra", "raised": "yes"}, 2),
    (P4, None, 3)])
def test_limits(profile, place, limit):
    assert assess(known(), None if place is None else at(**place), profile=profile).limit[0] == limit


def test_the_limit_at_best_takes_the_island_for_granted():
    unknown = crossings({"kind": "zebra"}, island=None, raised=None)
    steps = assess(known(speed_limit=40, adt=4000), unknown, profile=P1)
    assert (steps.klass[0], steps.limit[0], steps.known_klass[0], steps.known_limit[0]) == (2, 1, 2, 2)


def test_coverage_is_the_known_share_of_the_weights():
    assert assess(known(), at(kind="zebra")).coverage[0] == 1
    assert assess(known()).coverage[0] == pytest.approx(7 / 8)
    assert assess(guessed(known(), "adt"), at(kind="zebra")).coverage[0] == pytest.approx(7 / 10)
    assert assess(streets(), crossings({"kind": "zebra"}, **dict.fromkeys(
        ("island", "raised", "sight_distance")))).coverage[0] == 0


def test_unlit_counts_in_the_dark():
    dark = at(kind="zebra", lit="no")
    assert risk(known(), dark, scenario="DARK") == pytest.approx(0.65)
    assert risk(known(), dark) == pytest.approx(0.5)


def test_many_steps_and_none():
    table = known({}, {"adt": 4000})
    steps = assess_steps(table, at(kind="zebra"), [1, 0, 1], [-1, 0, 0], [False] * 3, P4, FINLAND)
    assert steps.risk == pytest.approx([0.5 * 4 ** 0.8 * 1.2, 0.5, 0.5 * 4 ** 0.8])
    assert len(assess_steps(table, at(), [], [], [], P4, FINLAND).risk) == 0


def test_a_default_of_the_layer_is_a_guess_too():
    typed = known(adt=500).with_columns(adt=Attribute.of(np.array([5000.0]), Source.DEFAULT))
    steps = assess(typed, at())
    assert steps.klass[0] == 3
    assert steps.known_klass[0] == 1


def test_at_best_signals_are_no_worse_than_a_zebra():
    street = known(speed_limit=40, adt=6000, lanes=3, carriageway_width=34)  # too wide for signals in one go
    unknown = {"island": "no", "raised": None, "signal_phase": "permissive"}
    best = [assess(street, crossings({"kind": kind}, **unknown)).known_klass[0] for kind in ("zebra", "signals")]
    assert best == [2, 2]
