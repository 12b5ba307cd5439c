# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may go where, Finland first; held against 241 cases of OSRM's tests where they are at hand."""
import json
import os
from pathlib import Path

import pytest

from school_path.core.readings.osm_access import bicycle_access, closed_barriers, foot_access, no_motor_traffic
from school_path.core.readings.osm_kinds import kinds, street_rows
from school_path.core.readings.osm_tags import Tags
from school_path.core.streets import Access, Kind

NO, YES, DESIGNATED = Access.NO, Access.YES, Access.DESIGNATED


@pytest.mark.parametrize(("tags", "foot", "bicycle"), [
    ({"highway": "residential"}, YES, YES),
    ({"highway": "cycleway"}, YES, DESIGNATED),
    ({"highway": "cycleway", "foot": "no"}, NO, DESIGNATED),
    ({"highway": "footway"}, YES, NO),
    ({"highway": "footway", "bicycle": "yes"}, YES, YES),
    ({"highway": "path", "foot": "designated", "bicycle": "designated"}, DESIGNATED, DESIGNATED),
    ({"highway": "pedestrian"}, YES, YES),
    ({"highway": "steps"}, YES, NO),
    ({"highway": "motorway"}, NO, NO),
    ({"highway": "trunk"}, YES, YES),
    ({"highway": "trunk", "motorroad": "yes"}, NO, NO),
    ({"highway": "service", "access": "private"}, NO, NO),
    ({"highway": "service", "access": "private", "foot": "yes"}, YES, NO),
    ({"highway": "service", "access": "destination"}, YES, YES),
    ({"highway": "service", "access": "no", "bicycle": "yes"}, NO, YES),
    ({"highway": "residential", "vehicle": "no"}, YES, NO),
    ({"highway": "residential", "motor_vehicle": "no"}, YES, YES),
    # the way beside the street is to be used: no reason to take the street out of the network
    ({"highway": "secondary", "foot": "use_sidepath"}, YES, YES),
    ({"highway": "secondary", "foot": "use_sidepath", "access": "private"}, NO, NO),
    ({"highway": "motorway_link", "foot": "use_sidepath"}, NO, NO),
    ({"highway": "cycleway", "foot": "use_sidepath"}, NO, DESIGNATED),
    ({"highway": "footway", "bicycle": "dismount"}, YES, NO),
    ({"highway": "footway", "foot": "some_day"}, YES, NO),
    ({"highway": "motorway", "access": "yes"}, NO, NO),
    ({"highway": "footway", "access": "designated"}, YES, NO),
    # delivery tunnels and underground car parks; a gateway through a house is none
    ({"highway": "service", "tunnel": "yes", "layer": "-3"}, NO, YES),
    ({"highway": "service", "tunnel": "yes", "layer": "-3", "access": "destination"}, NO, YES),
    ({"highway": "service", "tunnel": "yes", "layer": "-1", "foot": "yes"}, YES, YES),
    ({"highway": "service", "tunnel": "yes", "layer": "-1", "sidewalk": "right"}, YES, YES),
    ({"highway": "service", "tunnel": "building_passage", "layer": "-1"}, YES, YES),
    ({"highway": "service", "tunnel": "yes"}, YES, YES),
    ({"highway": "residential", "tunnel": "yes", "layer": "-1"}, YES, YES),
])
def test_access_in_finland(finland, tags, foot, bicycle):
    assert foot_access(Tags([tags]), finland.osm)[0] == foot
    assert bicycle_access(Tags([tags]), finland.osm)[0] == bicycle


@pytest.mark.parametrize(("tags", "empty"), [
    ({"highway": "residential"}, False),
    ({"highway": "residential", "motor_vehicle": "no"}, True),
    ({"highway": "residential", "vehicle": "no"}, True),
    ({"highway": "service", "access": "no", "foot": "yes"}, True),
    ({"highway": "residential", "motor_vehicle": "destination"}, False),
    ({"highway": "service", "access": "private"}, False),
    ({"highway": "service", "motor_vehicle": "no", "bus": "yes"}, False),
    ({"highway": "service", "motor_vehicle": "no", "psv": "no"}, True),
    ({"highway": "service", "vehicle": "no", "motor_vehicle": "yes"}, False),
    ({"highway": "cycleway", "motor_vehicle": "no"}, False),  # carries none anyhow
])
def test_streets_without_motor_traffic(tags, empty):
    row = Tags([tags])
    assert no_motor_traffic(row, kinds(row))[0] == empty


@pytest.mark.parametrize(("tags", "closed"), [
    ({"barrier": "gate"}, False),
    ({"barrier": "gate", "access": "private"}, True),
    ({"barrier": "gate", "access": "private", "foot": "yes"}, False),
    ({"barrier": "gate", "locked": "yes"}, True),
    ({"barrier": "gate", "locked": "yes", "access": "yes"}, False),
    ({"barrier": "lift_gate", "access": "private"}, False),
    ({"barrier": "bollard", "foot": "no"}, True),
    ({"barrier": "fence"}, True),
    ({"barrier": "fence", "foot": "yes"}, False),
    ({"highway": "crossing"}, False),
])
def test_barriers(tags, closed):
    assert closed_barriers(Tags([tags]))[0] == closed


# where we differ from OSRM, and why
DIFFERENCES = {
    "rule 1 of the network model: a motorway closes both sides, whatever its tags":
        lambda way, node: way.get("highway") == "motorway",
    "Finland: a main road is open to walkers unless it is a motor road":
        lambda way, node: way.get("highway", "").startswith("trunk"),
    "Finland: walkers may use a cycleway where there is no footway":
        lambda way, node: way.get("highway") == "cycleway",
    "a road of unknown class is there; it is kept and counted":
        lambda way, node: way.get("highway") == "road",
    "an unknown highway value is kept as a path and counted, as the extracts need it":
        lambda way, node: way.get("highway") == "river",
    "rule 6: a separate footway makes the side class 5, it does not take the street out of the network":
        lambda way, node: way.get("sidewalk:right") == "separate" or way.get("foot") == "use_sidepath",
    "walking has no direction here (moving walkways and turnstiles are not modelled)":
        lambda way, node: "oneway:foot" in way,
    "an unknown value of foot says nothing, so that access=no stays":
        lambda way, node: node.get("foot") == "some_tag",
    "a fence stays one whatever signals it has":
        lambda way, node: "sensory" in node,
    "private access at a bollard is said of vehicles":
        lambda way, node: node.get("barrier") == "bollard",
}


@pytest.fixture(scope="module")
def osrm():
    """Cases of the peer: tags of way and node, and whether one may walk there."""
    folder = os.environ.get("SCHOOL_PATH_DATA", "")
    file = Path(folder) / "peer_checks" / "osrm_foot_routability.jsonl"
    if not folder or not file.exists():
        pytest.skip("SCHOOL_PATH_DATA names no folder with peer_checks")
    return [json.loads(line) for line in file.read_text("utf8").splitlines()]


def test_osrm_agrees_but_where_we_say_why(osrm, finland):
    used = set()
    unexplained = []
    agreed = 0
    for case in osrm:
        way, node = case["way"], case["node"]
        tags = Tags([way])
        ours = bool(len(street_rows(tags)[0]) and foot_access(tags, finland.osm)[0] != NO
                    and kinds(tags)[0] != Kind.MOTORWAY and not closed_barriers(Tags([node]))[0])
        if set(case["routable"].values()) == {ours}:
            agreed += 1
            continue
        reasons = [reason for reason, holds in DIFFERENCES.items() if holds(way, node)]
        used.update(reasons)
        if not reasons:
            unexplained.append((way, node, case["routable"]))
    assert unexplained == []
    assert used == set(DIFFERENCES)
    assert (agreed, len(osrm)) == (202, 241)
