# SPDX-License-Identifier: GPL-2.0-or-later
"""Where places lie, as people say it, in drawn towns."""
import pytest

from school_path.core.routing.elements import elements_of
from school_path.core.routing.solve import Status
from school_path.core.routing.summary import closing_places
from school_path.core.routing.whereabouts import Whereabouts
from school_path.tests.town import crossing, footpath, primary, residential, routes, town

FAST = {"speed": 60, "adt": 12000, "footway": "none", "name": "Long"}


def first_place(drawing, homes="H", **things):
    found = routes(town(drawing, **things), homes, "G")
    elements = elements_of(found)
    places = closing_places(found, elements, Status.BLOCKED)
    return Whereabouts(found, elements), places[0].pieces


def test_a_place_lies_between_the_next_named_cross_streets_also_through_junctions_of_unnamed_ways():
    where, pieces = first_place("""
        P           Q
          H
        A---U---B---C---G
        R           S
        """, AU=primary(**FAST), UB=primary(**FAST), BC=primary(**FAST), CG=footpath(),
        PAR=residential(name="West"), QCS=residential(name="East"))
    assert where.stretches(pieces) == [("East", "West")]
    assert where.near(pieces[0]) == "West"  # 10 m away


def test_the_end_of_a_street_has_no_name():
    where, pieces = first_place("""
                    Q
          H
        A-----------C---G
                    S
        """, AC=primary(**FAST), CG=footpath(), QCS=residential(name="East"))
    assert where.stretches(pieces) == [("East", "")]


def test_a_crossing_at_a_junction_lies_at_the_cross_street():
    where, pieces = first_place("""
            H
            Q
            |
        A---C---E
            |
            G
        """, ACE=primary(speed=60, adt=12000, name="Long"), QC=residential(name="East", footway="both"),
        C=crossing("zebra"), CG=footpath())
    assert where.stretches(pieces) == [("East", "East")]
    assert where.point(pieces[0]).tolist() == [40, 20]  # C


def test_stretches_apart_are_told_one_by_one():
    where, pieces = first_place("""
        P   Q   R   S
         H         I
        A---B---C---D
        p   q   r   s
            |   |
            G---g
        """, homes="HI", AB=primary(**FAST), BC=primary(**{**FAST, "footway": "both"}), CD=primary(**FAST),
        PAp=residential(name="One"), QBqG=residential(name="Two", footway="both"),
        RCrg=residential(name="Three", footway="both"), SDs=residential(name="Four"), Gg=footpath())
    assert sorted(where.stretches(pieces)) == [("Four", "Three"), ("One", "Two")]


def test_the_place_on_the_map_is_not_the_home():
    where, pieces = first_place("""
          H
        A-------C---G
        """, AC=primary(**FAST), CG=footpath())
    assert where.point(pieces[0]).tolist() == pytest.approx([40, 0])  # the middle of AC; H stands at 20
