# SPDX-License-Identifier: GPL-2.0-or-later
"""Railways and water become lines that nobody walks through."""
import pytest

from school_path.core.codes import BarrierKind
from school_path.core.readings.osm_barrier_lines import read_barrier_lines
from school_path.tests.osm_drawing import draw

LINE = "A   B   C"
LAKE = """
A   B


D   C
"""  # 40 m x 30 m
POND = """
A B

D C
"""  # 20 m x 20 m


def barriers(*drawn, **more):
    """Id -> kind of the barriers of a drawing."""
    found = read_barrier_lines(draw(*drawn, **more).data())
    return {name: BarrierKind(kind).name.lower() for name, kind in zip(found.barrier_id, found.kind)}


@pytest.mark.parametrize(("tags", "kind"), [
    ({"railway": "rail"}, "railway"), ({"railway": "rail", "service": "siding"}, "railway"),
    ({"railway": "light_rail", "layer": "-1"}, "railway"), ({"railway": "subway"}, "railway"),
    ({"railway": "rail", "bridge": "no", "tunnel": "no"}, "railway"),
    ({"waterway": "river"}, "water"), ({"waterway": "canal"}, "water"), ({"natural": "coastline"}, "water"),
    ({"railway": "tram"}, None), ({"railway": "abandoned"}, None), ({"railway": "platform"}, None),
    ({"railway": "rail", "tunnel": "yes"}, None), ({"railway": "rail", "bridge": "viaduct"}, None),
    ({"waterway": "stream"}, None), ({"waterway": "ditch"}, None), ({"waterway": "river", "tunnel": "culvert"}, None),
    ({"barrier": "fence"}, None), ({"barrier": "wall"}, None), ({"highway": "footway"}, None),
])
def test_lines_that_are_barriers_and_lines_that_are_none(tags, kind):
    assert barriers(LINE, ("ABC", tags)) == ({"w1": kind} if kind else {})


@pytest.mark.parametrize("tags", [{"natural": "water"}, {"waterway": "riverbank"}, {"waterway": "dock"},
                                  {"landuse": "reservoir"}])
def test_the_shore_of_water_is_a_barrier(tags):
    assert barriers(LAKE, ("ABCDA", tags)) == {"w1": "water"}


@pytest.mark.parametrize("tags", [{"natural": "water", "covered": "yes"}, {"natural": "wetland"},
                                  {"landuse": "reservoir", "location": "underground"}])
def test_covered_water_and_wet_ground_are_none(tags):
    assert barriers(LAKE, ("ABCDA", tags)) == {}


def test_a_pond_is_walked_round():
    assert barriers(POND, ("ABCDA", {"natural": "water"})) == {}


def test_a_shore_that_the_file_does_not_hold_whole_is_taken_as_far_as_it_goes():
    assert barriers(POND, ("ABC", {"natural": "water"})) == {"w1": "water"}


def test_a_lake_of_several_ways_has_its_rings():
    found = read_barrier_lines(draw(LAKE, relations=[("ABCDA", {"natural": "water", "name": "Lampi"})]).data())

    assert (found.barrier_id.tolist(), found.name.tolist()) == (["r100-1"], ["Lampi"])
    assert found.lines.lengths().tolist() == [140]


def test_a_pond_after_a_lake_is_measured_by_itself():
    drawn = draw(LAKE + "\nE F\n\nH G", ("ABCDA", {"natural": "water"}), ("EFGHE", {"natural": "water"}))
    assert read_barrier_lines(drawn.data()).barrier_id.tolist() == ["w1"]
