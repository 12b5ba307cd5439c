"""What a home hangs on, and what its connector may not cut, in drawn towns."""
import pytest

from school_path.tests.town import footpath, routes, street, town, walk

BEHIND = """
       H
    M-----N
    A-----B-----G
"""


@pytest.mark.parametrize(("level", "status"), [(0, "not_snapped"), (1, "not_snapped"), (-2, "served")])
def test_a_road_closed_to_walkers_cuts_a_home_off_unless_it_runs_below_ground(level, status):
    t = town(BEHIND, MN=street("service", foot="no", level=level), ABG=footpath())
    assert walk(routes(t, "H", "G", max_snap=25.0)).status == status
