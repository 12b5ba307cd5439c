# SPDX-License-Identifier: GPL-2.0-or-later
"""One class up for doubt (network model, rule 17): only where the assumed speed or volume decides the class."""
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from school_path.core.country import load_country
from school_path.core.defaults import fill_defaults, with_pessimistic
from school_path.core.profile import load_profile
from school_path.core.safety.assess import assess_sides, assess_steps
from school_path.core.streets import Attribute, Crossings, Kind, Source
from school_path.tests.core.safety.streets import crossings, guessed, known, streets

FINLAND, P4 = load_country("FI"), load_profile("P4")
NOWHERE = Crossings.blank(np.empty((0, 2)), [])
KINDS = [kind for kind in Kind if Kind.TRUNK <= kind <= Kind.TRACK]


def along(table):
    return int(assess_sides(table, np.zeros((len(table), 2), dtype=bool), P4, FINLAND).klass[0, 0])


def over(table, place=None):
    places = NOWHERE if place is None else crossings(place)
    return int(assess_steps(table, places, [0], [-1 if place is None else 0], [False], P4, FINLAND).klass[0])


def stated(table):
    """The same values of speed and volume, as if a person of the town had said them."""
    return table.with_columns(**{name: Attribute(getattr(table, name).values, np.array([Source.STATED], np.uint8))
                                 for name in ("speed_limit", "adt")})


@given(kind=st.sampled_from(KINDS), footway=st.sampled_from([None, "none", "shoulder", "footway", "buffered"]),
       speed=st.sampled_from([None, 20, 30, 40, 50, 60, 80]), adt=st.sampled_from([None, 50, 400, 900, 1900, 6000]),
       judge=st.sampled_from([along, over]))
def test_doubt_is_one_step_and_only_where_the_worst_is_worse(kind, footway, speed, adt, judge):
    table = streets(kind=kind, footway_left=footway, speed_limit=speed, adt=adt)
    filled = fill_defaults(table, FINLAND.defaults)
    likely, worst = judge(stated(filled)), judge(stated(filled.with_columns(
        **{name: getattr(with_pessimistic(filled, FINLAND.defaults), name) for name in ("speed_limit", "adt")})))
    assert judge(table) == (min(likely + 1, 4) if worst > likely else likely)


@pytest.mark.parametrize(("judge", "table", "likely", "doubted"), [
    (along, known(speed_limit=30, adt=500, footway_left="none"), 1, 2),
    (along, known(speed_limit=30, adt=500, footway_left="footway", footway_width=2), 1, 1),  # whatever the volume
    (along, known(speed_limit=40, adt=500, footway_left="none"), 3, 3),  # closed to class 2 by its speed alone
    (over, known(kind=Kind.UNCLASSIFIED, speed_limit=30, adt=1000), 1, 2),
    (over, known(speed_limit=50, adt=500), 3, 3)])
def test_a_class_that_does_not_hang_on_the_volume_stays(judge, table, likely, doubted):
    assert (judge(table), judge(guessed(table, "adt"))) == (likely, doubted)


def test_signals_are_not_doubted_for_a_volume_they_stop():
    signals = {"kind": "signals", "signal_phase": "protected", "signal_speed": 0.9}
    street = guessed(known(kind=Kind.PRIMARY, speed_limit=50, adt=9000), "adt")
    assert over(street, signals) == 1
