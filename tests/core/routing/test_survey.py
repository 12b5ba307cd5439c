# SPDX-License-Identifier: GPL-2.0-or-later
"""What to survey: only what bears on the class of the place."""
from types import SimpleNamespace

import numpy as np
import pytest

from school_path.core.country import load_country
from school_path.core.defaults import fill_crossing_defaults, fill_defaults
from school_path.core.routing.survey import assumed_attributes
from school_path.core.streets import Kind
from school_path.tests.core.safety.streets import crossings, guessed, streets

FINLAND = load_country("FI")


def to_survey(table, place=None, step=False, scenario="DAYLIGHT"):
    mapped = [] if place is None else [place]
    network = SimpleNamespace(streets=fill_defaults(table, FINLAND.defaults),
                              crossings=fill_crossing_defaults(crossings(*mapped), FINLAND.defaults))
    return list(assumed_attributes(network, street=np.array([0]), side=np.array([0]),
                                   crossing=np.array([len(mapped) - 1]), step=np.array([step]), scenario=scenario)[0])


@pytest.mark.parametrize(("table", "expected"), [
    (streets(), ["speed_limit", "adt", "footway"]),
    (streets(speed_limit=30, adt=900), ["footway"]),
    (streets(speed_limit=30, adt=900, footway_left="none"), []),
    (streets(speed_limit=30, footway_left="footway"), ["adt", "footway_width"]),
    (streets(v85=30, adt=900, footway_left="none"), []),
    (guessed(streets(speed_limit=30, adt=900, footway_left="none"), "adt"), ["adt"]),
    (streets(kind=Kind.FOOTWAY, speed_limit=50, adt=900), ["footway_width"]),
])
def test_along_a_street(table, expected):
    assert to_survey(table) == expected


def test_the_width_of_a_footway_that_may_not_be_there_is_not_asked_for():
    assert "footway_width" not in to_survey(streets(speed_limit=30, adt=900))


def test_over_a_street():
    assert to_survey(streets(adt=900), {"kind": "zebra", "island": None}, True) == ["speed_limit", "lanes", "island"]


@pytest.mark.parametrize(("table", "scenario", "expected"), [
    (streets(kind=Kind.PATH), "DAYLIGHT", []),
    (streets(kind=Kind.PATH), "DARK", ["lit"]),
    (streets(kind=Kind.PATH, lit="no"), "DARK", []),
    (streets(kind=Kind.PATH), "WINTER", ["lit", "winter_class"]),
    (streets(kind=Kind.PATH, lit="yes", winter_class="none"), "WINTER", []),
    (streets(speed_limit=30, adt=900, footway_left="none"), "DARK", [])])
def test_away_from_traffic_light_and_maintenance_are_asked_for(table, scenario, expected):
    assert to_survey(table, scenario=scenario) == expected


def test_many_places_are_asked_for_at_once():
    table = fill_defaults(streets({"speed_limit": 30, "adt": 900, "footway_left": "none"}, {"speed_limit": 30}),
                          FINLAND.defaults)
    network = SimpleNamespace(streets=table, crossings=crossings())

    told = assumed_attributes(network, street=np.array([1, 0, 0, 1]), side=np.array([0, 0, -1, -1]),
                              crossing=np.full(4, -1), step=np.array([False, False, False, True]))

    assert told == [("adt", "footway"), (), ("footway",), ("adt", "lanes")]
