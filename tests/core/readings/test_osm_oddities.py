# SPDX-License-Identifier: GPL-2.0-or-later
"""What is odd is counted and told."""
from school_path.tests.osm_drawing import draw, street


def told(network):
    """Code -> (ids, values)."""
    return {notice.code: (notice.ids, notice.values) for notice in network.notices}


def test_highway_values_that_are_left_out_unknown_and_unusual(finland):
    network = draw("A B C D", ("AB", street("construction")), ("BC", street("trail")), ("CD", street("gibberish")),
                   ("AD", street("proposed")), ("BD", street("gibberish"))).read(finland)

    assert told(network)["osm_highway_left_out"][1] == {"count": 2, "values": {"construction": 1, "proposed": 1}}
    assert told(network)["osm_highway_unusual"][1] == {"count": 1, "values": {"trail": 1}}
    assert told(network)["osm_highway_unknown"][1] == {"count": 2, "values": {"gibberish": 2}}
    assert network.streets.street_id.tolist() == ["w2-1", "w3-1", "w5-1"]


def test_ways_cut_at_the_edge(finland):
    drawing = draw("A   B   C", ("AB", street()), ("BC", street()))

    assert told(drawing.read(finland, (0, -500, 500, 500)))["osm_ways_cut"][0] == ("w1",)
    assert "osm_ways_cut" not in told(drawing.read(finland, (-500, -500, 500, 500)))
    assert "osm_ways_cut" not in told(drawing.read(finland, None))


def test_a_bridge_joined_to_what_runs_below_it(finland):
    network = draw("  D\nA B C\n  E", ("ABC", street()), ("DBE", street(bridge="yes"))).read(finland)
    assert told(network)["osm_levels_meet"][0] == ("w1", "w2")


def test_a_bridge_joined_at_its_end_is_as_it_should_be(finland):
    network = draw("A B C", ("AB", street()), ("BC", street(bridge="yes"))).read(finland)
    assert "osm_levels_meet" not in told(network)


def test_small_groups_of_ways(finland):
    long = "A" + " " * 39 + "B"
    network = draw(long + "\n\nC D E\n\nF G", ("AB", street()), ("CDE", street("path")), ("FG", street("path"))) \
        .read(finland)
    assert told(network)["osm_small_components"] == (("w2", "w3"), {"count": 2, "length": 60, "limit": 200})


def test_a_yard_behind_a_closed_gate_does_not_hang_on_nothing(finland):
    long = "A" + " " * 39 + "B"
    ways = ("AB", street()), ("AGC", street("path")), ("FH", street("path"))
    network = draw(long + "\n\nG\n\nC F H", *ways, G={"barrier": "gate", "access": "private"}).read(finland)
    told_of = told(network)

    assert told_of["osm_closed_off"] == (("w2",), {"count": 1, "length": 19, "limit": 200})
    assert told_of["osm_small_components"] == (("w3",), {"count": 1, "length": 20, "limit": 200})


def test_a_yard_beyond_a_way_closed_to_walkers(finland):
    long = "A" + " " * 39 + "B"
    network = draw(long + "\n\nC D", ("AB", street()), ("AC", street(foot="no")), ("CD", street("path"))).read(finland)
    assert told(network)["osm_closed_off"][0] == ("w3",)
    assert "osm_small_components" not in told(network)


def test_groups_of_one_way_are_counted_and_the_way_named_once(finland):
    """Two gates cut a path into three pieces; the middle one and the last are yards."""
    drawing = draw("A" + " " * 39 + "B\n\nG\n\nH\n\nC", ("AB", street()), ("AGHC", street("path")),
                   G={"barrier": "gate", "locked": "yes"}, H={"barrier": "gate", "locked": "yes"})
    ids, values = told(drawing.read(finland))["osm_closed_off"]

    assert ids == ("w2",) and values["count"] == 2


def test_ways_that_are_one_way_for_walkers(finland):
    network = draw("A B C D E", ("AB", street("footway", oneway_foot="yes")), ("BC", street("path", oneway="yes")),
                   ("CD", street("steps", foot_backward="no")), ("DE", street("path", foot="no", oneway_foot="-1"))) \
        .read(finland)
    assert told(network)["osm_foot_oneway"][0] == ("w1", "w3")


def test_numbers_that_cannot_be_read(finland):
    network = draw("A B C", ("AB", street(width="narrow", lanes="two")), ("BC", street(maxspeed="fast", width="3"))) \
        .read(finland)
    assert told(network)["osm_values_unread"] == (
        ("w1", "w2"), {"count": 2, "texts": {"maxspeed": ["fast"], "width": ["narrow"], "lanes": ["two"]}})


def test_words_of_speed_are_no_fault(finland):
    network = draw("A B C", ("AB", street(maxspeed="FI:urban")), ("BC", street(maxspeed="signals"))).read(finland)
    assert "osm_values_unread" not in told(network)


def test_two_nodes_at_one_place(finland):
    drawing = draw("A B", ("AB", street()), A={"highway": "give_way"}, B={"highway": "stop"})
    drawing.places["C"] = drawing.places["A"]
    drawing.tags["C"] = {"barrier": "bollard"}

    assert told(drawing.read(finland))["osm_nodes_doubled"][0] == ("n1", "n3")


def test_a_plain_street_is_not_odd(finland):
    assert told(draw("A" + " " * 30 + "B", ("AB", street())).read(finland)) == {}


def test_a_file_without_streets_gives_none(finland):
    network = draw("A B\nD C", ("ABCDA", {"building": "house"})).read(finland)

    assert (len(network.streets), len(network.crossings), len(network.schools.gates)) == (0, 0, 0)
    assert len(network.homes.homes) == 1


def test_schools_and_homes_are_read_only_where_asked_for(finland):
    from school_path.core.readings.osm import read_network

    network = read_network(draw("A B", ("AB", street())).data(), finland, schools=False, homes=False)
    assert network.schools is None and network.homes is None
