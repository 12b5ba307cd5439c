# SPDX-License-Identifier: GPL-2.0-or-later
"""Places that close ways: every one once for a home, in the order it is met."""
from types import SimpleNamespace

import numpy as np

from school_path.core.country import load_country
from school_path.core.routing.routes import Options
from school_path.core.streets import Crossings
from school_path.processing.route_places import closed_places
from school_path.processing.route_tables import tell_routes

from ..town import crossing, footpath, residential, routes, street, town

HOME, STREET, CROSSING, STEP, ARC, CLOSED = range(6)


def places(*pieces):
    """Closed places of pieces (home, street, crossing, step, arc, closed)."""
    table = np.array(pieces)
    elements = SimpleNamespace(home=table[:, HOME], street=table[:, STREET], crossing=table[:, CROSSING],
                               step=table[:, STEP].astype(bool), arc=table[:, ARC],
                               closed=table[:, CLOSED].astype(bool))
    network = SimpleNamespace(
        streets=SimpleNamespace(street_id=np.array(["A", "A", "B"], dtype=object)),
        crossings=Crossings.blank([(0, 0)], [0]), arcs=SimpleNamespace(side=np.array([0, 1, -1])))
    return closed_places(SimpleNamespace(network=network, homes=range(3)), elements)


def labels(found, home):
    return found.label[found.of_home(home)].tolist()


def test_a_place_is_named_by_crossing_step_or_side():
    found = places((0, 2, 0, 1, 2, 1), (0, 2, -1, 1, 2, 1), (0, 2, -1, 0, 1, 1), (0, 2, -1, 0, 2, 1),
                   (0, 2, -1, 0, 0, 0))

    assert labels(found, 0) == ["0", "over B", "B right", "B"]


def test_pieces_with_one_label_are_one_place_for_each_home():
    found = places((0, 2, -1, 0, 0, 1), (0, 0, -1, 0, 0, 1), (0, 1, -1, 0, 0, 1), (0, 2, -1, 0, 0, 1),
                   (2, 1, -1, 0, 0, 1))

    assert [labels(found, home) for home in range(3)] == [["B left", "A left"], [], ["A left"]]
    assert found.row.tolist() == [0, 1, 4]


def test_of_places_that_read_alike_the_first_of_every_home():
    found = places((0, 2, -1, 0, 0, 1), (0, 0, -1, 0, 0, 1), (1, 0, -1, 0, 1, 1), (2, 0, -1, 0, 1, 1))

    unlike = found.take(found.unlike(["as B", "as B", "as B", "as A"]))

    assert [labels(unlike, home) for home in range(3)] == [["B left"], ["A right"], ["A right"]]


def reason(a_town, home, gate):
    """The reason of a home on foot to a gate."""
    return tell_routes(routes(a_town, home, gate), load_country("FI"), Options()).reason[0]


def test_a_longer_way_is_told_with_what_closes_the_shorter_one():
    found = reason(town("""
        A---------S
        H
        |         |
        |         |
        |         |
        |         |
        |         |
        |         |
        |         |
        |         |
        B---------C
        """, AHBCS=footpath(), AS=residential(adt=1500, name="Kuusitie")), "H", "S")

    assert found == (
        "The shortest route this child may use is 290 m; the detour limit is 260 m. The shortest walk is 110 m, but "
        "not open to this child. In the way: Class 3: along Kuusitie without footway, 30 km/h, about 1,500 vehicles a "
        "day (speed limit and volume tagged). Worst place: Class 1: path away from traffic.")


def test_a_street_to_be_surveyed_comes_once_with_all_that_is_assumed_there():
    found = reason(town("""
        .H......
        A----Z-B
        .....S..
        """, AZB=street("secondary", name="Kuusitie", speed=30), Z=crossing(), ZS=footpath()), "H", "S")

    assert "along Kuusitie, no footway known" in found and "zebra crossing of Kuusitie" in found
    assert found.endswith("Survey: traffic volume, footway, lanes, crossing marking, refuge island, raised crossing of "
                          "Kuusitie.")


def test_what_to_survey_is_at_the_places_that_are_named():
    letters = "ABCDEFGHIJ"
    streets = {f"{a}{b}": street("secondary", name=f"Street {number // 2 + 1}", speed=30)
               for number, (a, b) in enumerate(zip(letters, letters[1:]))}

    found = reason(town("..A-B-C-D-E-F-G-H-I-J-S", JS=footpath(), **streets), "A", "S")

    assert found.count("along Street") == 5 and "more place" not in found
    assert found.endswith("; traffic volume, footway of Street 5.")
