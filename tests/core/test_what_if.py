# SPDX-License-Identifier: GPL-2.0-or-later
"""What may be tried out: values for fields, the same that remedies are judged with."""
from dataclasses import replace

import pytest

from school_path.core.profile import load_profile
from school_path.core.streets import CROSSING_CODES, STREET_CODES
from school_path.core.what_if import ALONG, AT_CROSSING, AT_RAILWAY, AT_TRAM, values_of

NUMBERS = ("speed_limit", "v85", "footway_width", "signal_speed", "island_depth")
P1 = load_profile("P1")


@pytest.mark.parametrize("measure", list(dict.fromkeys([*AT_CROSSING, *AT_RAILWAY, *AT_TRAM, *ALONG])))
def test_every_value_is_a_word_or_number_of_its_field(measure):
    for now in ({}, {"kind": "unmarked"}, {"kind": "zebra"}):
        for field, value in values_of(measure, now, P1).items():
            if field in NUMBERS:
                assert value > 0
            elif field not in ("kind", "guard_hours"):
                words = {**STREET_CODES, **CROSSING_CODES}[field]
                assert value.upper() in words.__members__


def test_a_speed_limit_lowers_the_speed_driven_only_where_it_is_measured_and_higher():
    assert values_of("speed_30", {"v85": 49.0}, P1) == {"speed_limit": 30.0, "v85": 30.0}
    assert values_of("speed_30", {"v85": 25.0}, P1) == {"speed_limit": 30.0}
    assert values_of("speed_30", {"v85": None}, P1) == {"speed_limit": 30.0}


def test_what_is_built_where_nothing_is_marked_is_marked():
    assert values_of("raised", {"kind": "unmarked"}, P1)["kind"] == "zebra"
    assert "kind" not in values_of("raised", {"kind": "signals"}, P1)


def test_signals_allow_the_walking_speed_of_the_child():
    assert values_of("signals", {}, P1)["signal_speed"] == P1.signal_speed


def test_a_footway_that_is_built_is_as_wide_as_the_best_class_asks():
    assert values_of("footway", {}, P1)["footway_width"] == 2.0
    classes = P1.factors.classes
    asks = replace(P1, factors=replace(P1.factors, classes=replace(classes, footway=replace(classes.footway,
                                                                                            full_width=2.6))))
    assert values_of("footway", {}, asks)["footway_width"] == 2.6


def test_an_island_that_is_built_is_deep_enough_to_count():
    assert values_of("island", {}, P1)["island_depth"] == 2.0
    asks = replace(P1, factors=replace(P1.factors, crossing=replace(P1.factors.crossing, island_depth=3.0)))
    assert values_of("island", {"island_depth": 1.2}, asks)["island_depth"] == 3.0
