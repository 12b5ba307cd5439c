# SPDX-License-Identifier: GPL-2.0-or-later
"""Schools with their gates, and homes."""
import pytest

from school_path.tests.osm_drawing import draw, street

SCHOOL = {"amenity": "school", "name": "Koivukylän ala-aste"}
PATH = {"highway": "footway"}
GROUNDS = """
          K
    A     B
  P G Q

    D     C
              R
"""


def gates(network):
    """(school, place, guessed) of each gate."""
    found = network.schools.gates
    return [(i, tuple(xy), bool(g)) for i, xy, g in zip(found.school_id, found.xy.round().tolist(), found.guessed)]


def codes(network):
    return {notice.code: notice for notice in network.notices}


def test_a_mapped_gate_is_the_gate(finland):
    network = draw(GROUNDS, ("ABCDGA", SCHOOL), ("PGQ", PATH), ("KB", PATH), G={"barrier": "gate"}).read(finland)

    assert gates(network) == [("w1", (40, -20), False)]
    assert network.schools.gates.name.tolist() == ["Koivukylän ala-aste"]
    assert network.schools.grades.tolist() == ["1-6"]
    assert "osm_gates_guessed" not in codes(network)


def test_a_locked_gate_is_none(finland):
    network = draw(GROUNDS, ("ABCDGA", SCHOOL), ("PGQ", PATH), ("KB", PATH), G={"barrier": "gate", "locked": "yes"}) \
        .read(finland)

    assert gates(network) == [("w1", (100, -10), True)]


def test_without_gates_every_way_that_enters_makes_one(finland):
    """Rule 14: and one that ends at the outline."""
    network = draw(GROUNDS, ("ABCDGA", SCHOOL), ("PQ", PATH), ("KB", PATH)).read(finland)

    assert gates(network) == [("w1", (40, -20), True), ("w1", (100, -10), True)]
    assert codes(network)["osm_gates_guessed"].values == {"count": 1, "names": ["Koivukylän ala-aste"]}


def test_a_street_past_the_grounds_is_no_gate_where_a_path_leads_in(finland):
    network = draw("""
X   A   B   Y

P   Q

    D   C
""", ("ABCDA", SCHOOL), ("XABY", street()), ("PQ", PATH)).read(finland)

    assert gates(network) == [("w1", (40, -20), True)]


def test_else_the_nearest_way(finland):
    """A motorway at the fence does not count."""
    network = draw("""
A   B   E

D   C   F

P       Q
""", ("ABCDA", SCHOOL), ("BE", {"highway": "motorway"}), ("PQ", PATH)).read(finland)

    [(school, (x, y), guessed)] = gates(network)
    assert (school, y, guessed) == ("w1", -40, True)
    assert 0 <= x <= 40


def test_a_school_of_one_node_has_its_gate_on_the_nearest_way(finland):
    network = draw("A   B\n\n  S", ("AB", PATH), S={"amenity": "school", "name": "Koulu", "isced:level": "2"}) \
        .read(finland)

    assert gates(network) == [("n3", (20, 0), True)]
    assert network.schools.grades.tolist() == ["7-9"]


def test_a_node_within_the_grounds_and_a_building_of_the_same_school_are_no_second_school(finland):
    drawing = draw("""
A       B
  E F
  H I
  N
D       C
""", ("ABCDA", {"amenity": "school"}), ("EFIHE", {"amenity": "school", "building": "yes", "name": "Koulu"}),
                   ("AB", PATH), N={"amenity": "school", "name": "Koulu"})
    network = drawing.read(finland)

    assert set(network.schools.gates.school_id) == {"w1"}
    assert set(network.schools.gates.name) == {"Koulu"}


def test_two_schools_on_one_campus_stay_two(finland):
    network = draw("""
A       B
  E F
  H I

D       C
""", ("ABCDA", {"amenity": "school", "name": "Yhteiskoulu"}), ("AB", PATH),
                   ("EFIHE", {"amenity": "school", "name": "Musiikkiluokat"})).read(finland)

    assert set(network.schools.gates.school_id) == {"w1", "w3"}


def test_grounds_cut_by_the_edge_are_closed_and_told(finland):
    network = draw("A B\n\nD C", ("ABCD", SCHOOL), ("AB", PATH)).read(finland)

    assert set(network.schools.gates.school_id) == {"w1"}
    assert codes(network)["osm_school_cut"].ids == ("w1",)


def test_a_school_that_no_way_leads_to_is_told(finland):
    network = draw("A B\n\nD C   E F", ("ABCDA", SCHOOL), ("EF", {"highway": "motorway"})).read(finland)

    assert gates(network) == []
    assert codes(network)["osm_school_without_way"].ids == ("w1",)


@pytest.mark.parametrize(("tags", "grades"), [
    ({"isced:level": "1"}, "1-6"), ({"isced:level": "1;2"}, "1-9"), ({"isced:level": "2; 3"}, "7-9, upper secondary"),
    ({"isced:level": "0"}, ""), ({"grades": "1-4"}, "1-4"), ({"name": "Kruununhaan yläasteen koulu"}, "7-9"),
    ({"name": "Ressun lukio"}, "upper secondary"), ({"name": "Cygnaeus lågstadieskola"}, "1-6"), ({}, ""),
])
def test_grades(finland, tags, grades):
    network = draw("A B\n S", ("AB", PATH), S={"amenity": "school", **tags}).read(finland)
    assert network.schools.grades.tolist() == [grades]


def homes(network):
    """(id, street, number) of each home."""
    found = network.homes
    return list(zip(found.homes.home_id, found.homes.street, found.number))


def address(number, street_name="Koulutie", **more):
    return {"addr:housenumber": number, "addr:street": street_name, **more}


def test_addresses_are_homes_once_each(finland):
    network = draw("A B C D", ("AB", PATH), A=address("1"), B=address("2"), C=address("1"),
                   D=address("1", "Opintie")).read(finland)

    assert homes(network) == [("n1", "Koulutie", "1"), ("n2", "Koulutie", "2"), ("n4", "Opintie", "1")]


def test_a_shop_is_no_home_and_a_flat_above_it_is(finland):
    network = draw("A B", ("AB", PATH), A=address("1", shop="bakery"), B=address("1", **{"addr:unit": "A"})) \
        .read(finland)
    assert homes(network) == [("n2", "Koulutie", "1")]


@pytest.mark.parametrize(("tags", "expected"), [
    (address("5", building="yes"), [("w1", "Koulutie", "5")]),
    (address("5", building="apartments", shop="kiosk"), [("w1", "Koulutie", "5")]),
    (address("5", building="school"), []),
    (address("5", building="yes", amenity="school"), []),
    ({"building": "house"}, [("w1", "", "")]),
    ({"building": "garage"}, []),
    ({"building": "yes"}, []),
])
def test_buildings(finland, tags, expected):
    network = draw("A B\nD C  E F", ("ABCDA", tags), ("EF", PATH)).read(finland)
    assert homes(network) == expected


def test_a_dwelling_that_holds_an_address_is_one_home(finland):
    network = draw("A   B\n  H\nD   C  E F", ("ABCDA", {"building": "house"}), ("EF", PATH), H=address("7")) \
        .read(finland)

    assert homes(network) == [("n7", "Koulutie", "7")]


def test_the_place_of_a_building_lies_in_it(finland):
    network = draw("A B\nD C  E F", ("ABCDA", {"building": "house"}), ("EF", PATH)).read(finland)

    [(x, y)] = network.homes.homes.xy.tolist()
    assert 0 < x < 20 and -10 < y < 0
    assert network.homes.homes.pupils.tolist() == [1]
