# SPDX-License-Identifier: GPL-2.0-or-later
"""One town by day, in the dark and in winter (network model, rule 19)."""
import pytest

from school_path.tests.town import footpath, residential, routes, street, town, walk

# H to G through the woods, or round by the street
DRAWING = """
        H-A---------------------B-G
          |                     |
          C---------------------D
        """


def through(woods, scenario, profile="P2"):
    found = routes(town(DRAWING, HA=footpath(), BG=footpath(), AC=footpath(), BD=footpath(), AB=woods,
                        CD=residential(adt=(1500, "default"))), "H", "G", profile=profile, scenario=scenario)
    return walk(found).status, found.length[0]


@pytest.mark.parametrize(("woods", "by_day", "dark", "winter"), [
    # lit and ploughed: the same way at all times
    (street("path", lit="yes", winter_class="k2"), "served", "served", "served"),
    # 220 m known to be unlit are class 3; the street is closed by a guess
    (street("path", lit="no", winter_class="k2"), "served", "undecided", "undecided"),
    # nobody said whether lamps stand there, or whether it is ploughed
    (street("path", winter_class="k2"), "served", "undecided", "undecided"),
    (street("path", lit="yes"), "served", "served", "undecided"),
    (street("path", lit="yes", winter_class="none"), "served", "served", "undecided"),
])
def test_status_by_scenario(woods, by_day, dark, winter):
    assert [through(woods, scenario)[0] for scenario in ("DAYLIGHT", "DARK", "WINTER")] == [by_day, dark, winter]


def test_a_way_that_nobody_ploughs_blocks_where_there_is_no_other():
    found = routes(town("H-A-----B-G", HA=footpath(), BG=footpath(), AB=street("path", lit="yes", winter_class="none")),
                   "H", "G", scenario="WINTER")
    assert walk(found).status == "blocked"


def test_older_children_may_use_the_unlit_way():
    assert through(street("path", lit="no", winter_class="k2"), "DARK", "P4")[0] == "served"
