# SPDX-License-Identifier: GPL-2.0-or-later
"""Undecided homes: the route that is told runs only where a survey may free it."""
import numpy as np

from school_path.core.routing.elements import elements_of
from school_path.core.routing.solve import Status
from school_path.tests.town import footpath, primary, residential, routes, town, walk

UNKNOWN = dict(footway_left=None, footway_right=None, footway=None, adt=(1500, "default"))


def test_what_is_known_to_be_closed_is_no_place_to_survey():
    # the known closure is the shorter one, but no survey can open it; the two streets below may be opened
    found = routes(town("""
        H--A--B--G
           |  |
           C  F
           |  |
           |  |
           D--E
        """, HA=footpath(), AB=primary(footway="none"), BG=footpath(), AC=footpath(), DE=footpath(), BF=footpath(),
                        CD=residential(**UNKNOWN), EF=residential(**UNKNOWN)), "H", "G", detour_max_extra=1000)
    told = walk(found)
    elements = elements_of(found)
    closed = elements.street[np.flatnonzero(elements.closed)]

    assert told.status == "undecided"
    assert found.network.streets.street_id[np.unique(closed)].tolist() == ["CD", "EF"]


def test_a_home_behind_a_known_closure_is_blocked_by_the_least_of_it():
    found = routes(town("""
        H--A--------B--G
        """, HA=footpath(), AB=primary(footway="none"), BG=footpath()), "H", "G")

    assert found.status.tolist() == [Status.BLOCKED]
