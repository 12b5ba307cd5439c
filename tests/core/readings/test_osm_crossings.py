# SPDX-License-Identifier: GPL-2.0-or-later
"""Crossings mapped as node, as way, as both; at junctions, near signals, over rails."""
import pytest

from school_path.core.streets import CrossingKind, SignalPhase, Source, YesNo
from school_path.tests.osm_drawing import draw, street

ZEBRA = {"highway": "crossing", "crossing": "uncontrolled"}
CROSSING_WAY = {"highway": "footway", "footway": "crossing"}
STREET = """
  F
A X B
  G
"""


def rows(network):
    """Crossing id -> (kind, street)."""
    crossings = network.crossings
    return {i: (CrossingKind(k), s) for i, k, s in zip(crossings.crossing_id, crossings.kind, crossings.street_id)}


def said(network, name):
    """Value and source of an attribute of the only crossing; None where it is missing."""
    attribute = getattr(network.crossings, name)
    assert len(network.crossings) == 1
    return (YesNo(attribute.values[0]), Source(attribute.source[0])) if attribute.given[0] else None


def codes(network):
    return {notice.code: notice for notice in network.notices}


def test_the_same_zebra_as_node_as_way_and_as_both(finland):
    """Rule 2: the same place, the same crossing."""
    way = {**CROSSING_WAY, "crossing": "uncontrolled"}
    node = draw("A X B", ("AXB", street()), X=ZEBRA).read(finland)
    as_way = draw(STREET, ("AXB", street()), ("FXG", way)).read(finland)
    both = draw(STREET, ("AXB", street()), ("FXG", way), X=ZEBRA).read(finland)

    # X is the third of A, B, X, and the fifth of A, B, F, G, X
    assert rows(node) == {"n3": (CrossingKind.ZEBRA, "w1-1")}
    assert rows(as_way) == {"w2": (CrossingKind.ZEBRA, "w1-1")}
    assert rows(both) == {"n5": (CrossingKind.ZEBRA, "w1-1")}
    assert node.crossings.xy.tolist() == [[20, 0]]
    assert as_way.crossings.xy.tolist() == both.crossings.xy.tolist() == [[20, -10]]
    assert said(node, "marked") == said(as_way, "marked") == said(both, "marked") == (YesNo.YES, Source.TAGGED)


def test_two_ways_that_meet_at_the_crossing_are_one(finland):
    network = draw(STREET, ("AXB", street()), ("FX", CROSSING_WAY), ("XG", CROSSING_WAY), X=ZEBRA).read(finland)
    assert rows(network) == {"n5": (CrossingKind.ZEBRA, "w1-1")}


def test_the_node_wins_for_signals_the_way_for_marking_and_island(finland):
    network = draw(
        STREET, ("AXB", street()),
        ("FXG", {**CROSSING_WAY, "crossing": "traffic_signals", "crossing:markings": "zebra",
                 "crossing:island": "yes"}),
        X={"highway": "crossing", "crossing": "uncontrolled", "crossing:markings": "no", "crossing:island": "no"},
    ).read(finland)

    assert rows(network) == {"n5": (CrossingKind.ZEBRA, "w1-1")}
    assert said(network, "marked") == (YesNo.YES, Source.TAGGED)
    assert said(network, "island") == (YesNo.YES, Source.TAGGED)


@pytest.mark.parametrize(("tags", "kind", "marked"), [
    ({"crossing": "uncontrolled"}, CrossingKind.ZEBRA, (YesNo.YES, Source.TAGGED)),
    ({"crossing": "zebra"}, CrossingKind.ZEBRA, (YesNo.YES, Source.TAGGED)),
    ({"crossing": "marked"}, CrossingKind.ZEBRA, (YesNo.YES, Source.TAGGED)),
    ({"crossing_ref": "zebra"}, CrossingKind.ZEBRA, (YesNo.YES, Source.TAGGED)),
    ({"crossing:markings": "zebra"}, CrossingKind.ZEBRA, (YesNo.YES, Source.TAGGED)),
    ({"crossing:markings": "no"}, CrossingKind.UNMARKED, (YesNo.NO, Source.TAGGED)),
    ({"crossing:markings": "dashes"}, CrossingKind.UNMARKED, (YesNo.NO, Source.TAGGED)),
    ({"crossing": "unmarked"}, CrossingKind.UNMARKED, (YesNo.NO, Source.TAGGED)),
    ({"crossing": "traffic_signals"}, CrossingKind.SIGNALS, None),
    ({"crossing": "marked", "crossing:signals": "yes"}, CrossingKind.SIGNALS, (YesNo.YES, Source.TAGGED)),
    ({"crossing": "traffic_signals", "crossing:signals": "no"}, CrossingKind.ZEBRA, (YesNo.YES, Source.DEFAULT)),
    ({"crossing": "traffic_signals;marked"}, CrossingKind.SIGNALS, None),
    ({"crossing": "island"}, CrossingKind.ZEBRA, (YesNo.YES, Source.DEFAULT)),
    ({}, CrossingKind.ZEBRA, (YesNo.YES, Source.DEFAULT)),
])
def test_kind_and_marking(finland, tags, kind, marked):
    network = draw("A X B", ("AXB", street()), X={"highway": "crossing", **tags}).read(finland)
    assert rows(network) == {"n3": (kind, "w1-1")}
    assert said(network, "marked") == marked


@pytest.mark.parametrize(("tags", "name", "expected"), [
    ({"crossing": "island"}, "island", YesNo.YES), ({"crossing:island": "yes"}, "island", YesNo.YES),
    ({"crossing:island": "no"}, "island", YesNo.NO), ({"traffic_calming": "island"}, "island", YesNo.YES),
    ({"traffic_calming": "table"}, "raised", YesNo.YES), ({"traffic_calming": "choker"}, "raised", None),
    ({"crossing:continuous": "yes"}, "continuous", YesNo.YES), ({"bicycle": "yes"}, "cycle_crossing", YesNo.YES),
    ({"bicycle": "no"}, "cycle_crossing", YesNo.NO), ({"lit": "yes"}, "lit", YesNo.YES), ({}, "island", None),
])
def test_equipment(finland, tags, name, expected):
    network = draw("A X B", ("AXB", street()), X={"highway": "crossing", **tags}).read(finland)
    assert said(network, name) == (None if expected is None else (expected, Source.TAGGED))


def test_a_cycleway_that_crosses_makes_it_a_cycle_crossing(finland):
    network = draw(STREET, ("AXB", street()), ("FXG", {"highway": "cycleway", "cycleway": "crossing"})).read(finland)
    assert said(network, "cycle_crossing") == (YesNo.YES, Source.TAGGED)


def test_at_a_junction_no_street_is_named(finland):
    network = draw(STREET, ("AXB", street()), ("XG", street()), X=ZEBRA).read(finland)
    assert rows(network) == {"n5": (CrossingKind.ZEBRA, None)}


def test_where_two_ways_of_one_street_meet_the_first_is_named(finland):
    network = draw("A X B", ("AX", street()), ("XB", street("primary")), X=ZEBRA).read(finland)
    assert rows(network) == {"n3": (CrossingKind.ZEBRA, "w1-1")}


def test_one_way_over_two_carriageways_is_two_crossings(finland):
    """Rule 2: the network builder judges the halves."""
    network = draw("""
  F
A X B
  M
C Y D
  G
""", ("AXB", street(oneway="yes")), ("DYC", street(oneway="yes")), ("FXMYG", CROSSING_WAY)).read(finland)

    assert sorted(rows(network)) == ["w3", "w3-2"]
    assert {street_id for _, street_id in rows(network).values()} == {"w1-1", "w2-1"}


def test_a_crossing_on_no_street_is_counted_and_not_written(finland):
    network = draw("A X B", ("AXB", {"highway": "footway"}), X=ZEBRA).read(finland)

    assert rows(network) == {}
    assert codes(network)["osm_crossing_on_no_street"].ids == ("n3",)


def test_a_crossing_way_without_a_node_is_told(finland):
    network = draw("""
  F
A   B
  G
""", ("AB", street()), ("FG", CROSSING_WAY)).read(finland)

    assert rows(network) == {}
    assert codes(network)["osm_crossing_without_node"].ids == ("w2",)


def test_a_crossing_way_under_a_bridge_crosses_nothing(finland):
    network = draw("""
  F
A   B
  G
""", ("AB", street(bridge="yes")), ("FG", CROSSING_WAY)).read(finland)

    assert "osm_crossing_without_node" not in codes(network)


@pytest.mark.parametrize(("picture", "kind"), [
    ("A S X B", CrossingKind.SIGNALS),        # 20 m before the crossing
    ("A S   X B", CrossingKind.ZEBRA),        # 40 m: another stop line
])
def test_signals_at_the_stop_line_are_the_crossings(finland, picture, kind):
    """Rule 8: within 25 m along the street."""
    network = draw(picture, ("ASXB", street()), X={"highway": "crossing"}, S={"highway": "traffic_signals"}) \
        .read(finland)
    assert next(iter(rows(network).values()))[0] == kind


def test_signals_do_not_reach_over_a_junction_nor_against_what_the_tags_say(finland):
    beyond = draw("""
ASJXB
  C
""", ("ASJXB", street()), ("JC", street()), X={"highway": "crossing"}, S={"highway": "traffic_signals"}).read(finland)
    said_otherwise = draw("AS X B", ("ASXB", street()), X=ZEBRA, S={"highway": "traffic_signals"}).read(finland)
    at_junction = draw("""
A JXB
  C
""", ("AJXB", street()), ("JC", street()), X={"highway": "crossing"}, J={"highway": "traffic_signals"}).read(finland)

    assert [kind for kind, _ in rows(beyond).values()] == [CrossingKind.ZEBRA]
    assert [kind for kind, _ in rows(said_otherwise).values()] == [CrossingKind.ZEBRA]
    assert [kind for kind, _ in rows(at_junction).values()] == [CrossingKind.SIGNALS]


@pytest.mark.parametrize(("rail", "tags", "kind"), [
    ("rail", {"railway": "level_crossing"}, CrossingKind.RAIL),
    ("rail", {"railway": "crossing"}, CrossingKind.RAIL),
    ("tram", {"railway": "crossing"}, CrossingKind.TRAM),
    ("tram", {"railway": "tram_crossing"}, CrossingKind.TRAM),
    ("tram", {"highway": "crossing", "crossing": "uncontrolled"}, CrossingKind.TRAM),
])
def test_over_rails(finland, rail, tags, kind):
    """The street named is the way that is walked."""
    network = draw(STREET, ("AXB", {"railway": rail}), ("FXG", {"highway": "footway"}), X=tags).read(finland)
    assert rows(network) == {"n5": (kind, "w2-1")}


@pytest.mark.parametrize(("crossing", "phase"), [
    ("traffic_signals", SignalPhase.PROTECTED), ("uncontrolled", SignalPhase.PERMISSIVE), (None, -1)])
def test_signals_over_rails_hold_all_that_comes(finland, crossing, phase):
    tags = {"highway": "crossing", **({"crossing": crossing} if crossing else {})}
    crossings = draw(STREET, ("AXB", {"railway": "tram"}), ("FXG", {"highway": "footway"}), X=tags) \
        .read(finland).crossings
    assert crossings.signal_phase.values.tolist() == [phase]


@pytest.mark.parametrize(("tags", "expected"), [
    ({}, (-1, -1, -1, -1)),
    ({"crossing:barrier": "no", "crossing:light": "no", "crossing:bell": "no", "crossing:supervision": "no"},
     (0, 0, 0, 0)),
    ({"crossing:barrier": "half", "crossing:light": "yes", "crossing:bell": "yes", "supervised": "yes"}, (2, 1, 1, 1)),
    ({"crossing:barrier": "full", "crossing:supervision": "attendant", "supervised": "no"}, (3, -1, -1, 1)),
    ({"crossing:barrier": "double_half"}, (3, -1, -1, -1)),
    ({"crossing:barrier": "yes"}, (1, -1, -1, -1)),
    ({"crossing:barrier": "gate"}, (-1, -1, -1, -1)),  # which the child opens by itself
    ({"crossing:barrier": "half", "crossing:barrier:footway": "full"}, (3, -1, -1, -1)),
    ({"crossing:barrier": "full", "crossing:barrier:sidewalk": "no"}, (0, -1, -1, -1)),
    ({"crossing": "traffic_signals"}, (-1, 1, -1, -1)),
    ({"crossing": "traffic_signals", "crossing:light": "no"}, (-1, 1, -1, -1)),
    ({"crossing": "uncontrolled"}, (-1, 0, -1, -1)),
    ({"crossing": "uncontrolled", "crossing:light": "yes"}, (-1, 1, -1, -1))])
@pytest.mark.parametrize(("rail", "railway", "way"), [
    ("rail", "level_crossing", street("residential")), ("rail", "crossing", {"highway": "footway"}),
    ("tram", "tram_crossing", {"highway": "footway"})])
def test_what_warns_of_the_train(finland, rail, railway, way, tags, expected):
    """Barriers, lights, bell and staff; of roads, of ways for walkers, of trams."""
    crossings = draw(STREET, ("AXB", {"railway": rail}), ("FXG", way), X={"railway": railway, **tags}).read(finland) \
        .crossings
    assert tuple(getattr(crossings, name).values[0] for name in ("barrier", "lights", "bell", "supervised")) == expected
    assert all(getattr(crossings, name).source[0] == Source.TAGGED for name in ("barrier", "lights"))


def test_a_zebra_with_tram_tracks_stays_a_zebra(finland):
    network = draw(STREET, ("AXB", street()), ("FXG", {"railway": "tram"}), X={**ZEBRA, "railway": "tram_crossing"}) \
        .read(finland)
    assert rows(network) == {"n5": (CrossingKind.ZEBRA, "w1-1")}


def test_crossing_no_is_none(finland):
    assert rows(draw("A X B", ("AXB", street()), X={"highway": "crossing", "crossing": "no"}).read(finland)) == {}
