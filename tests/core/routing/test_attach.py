# SPDX-License-Identifier: GPL-2.0-or-later
"""Connectors of homes and gates cut nothing that a child cannot walk through (rule 13)."""
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from school_path.core.barriers import Barriers
from school_path.core.codes import BarrierKind
from school_path.core.lines import Lines
from school_path.core.routing.attach import Ground, Refusal, attach
from school_path.tests.town import footpath, primary, residential, routes, street, town, walk

# the home looks across K-L to its nearest way; the other way lies 50 m behind it
BETWEEN = """
    A---------B
    K---------L
         H


    C---------D
    """


def barriers(a_town, *lines, kind=BarrierKind.RAILWAY):
    """Barriers along places of a town."""
    return Barriers(np.array(lines, dtype=object), np.full(len(lines), "", dtype=object),
                    np.full(len(lines), kind, dtype=np.int8), Lines.from_list([a_town.xy(line) for line in lines]))


def hung(a_town, home="H", reach=100.0, usable=None, over=None, address="", inner=()):
    """Id of the street a home hangs on (None where on none) and the refusal of the nearest way."""
    streets = a_town.streets
    ground = Ground(streets.lines, np.arange(len(streets)), streets,
                    np.ones(len(streets), dtype=bool) if usable is None else np.isin(streets.street_id, usable),
                    Barriers.none() if over is None else over,
                    np.column_stack([np.isin(streets.street_id, inner)] * 2))
    found = attach(a_town.xy(home), np.array([address], dtype=object), ground, reach)
    return (streets.street_id[found.line[0]] if found.line[0] >= 0 else None), Refusal(found.refusal[0])


@pytest.mark.parametrize(("kind", "refusal"), [
    (BarrierKind.RAILWAY, Refusal.RAILWAY), (BarrierKind.WATER, Refusal.WATER), (BarrierKind.OTHER, Refusal.OTHER)])
def test_a_home_takes_the_farther_way_on_its_own_side(kind, refusal):
    place = town(BETWEEN, AB=footpath(), CD=footpath())

    assert hung(place) == ("AB", Refusal.NONE)
    assert hung(place, over=barriers(place, "KL", kind=kind)) == ("CD", refusal)


def test_a_home_with_no_way_on_its_side_hangs_nowhere():
    place = town(BETWEEN, AB=footpath())
    assert hung(place, over=barriers(place, "KL")) == (None, Refusal.RAILWAY)


def test_a_home_with_no_way_in_reach_was_refused_nothing():
    place = town(BETWEEN, AB=footpath())
    assert hung(place, reach=15.0) == (None, Refusal.NONE)


def test_a_connector_that_meets_a_vertex_of_a_barrier_cuts_it():
    place = town("A----B\n\nK-ML-N\n\n  H", AB=footpath())
    assert hung(place, over=barriers(place, "KMLN"))[1] == Refusal.RAILWAY
    assert hung(place, over=barriers(place, "KM"))[1] == Refusal.RAILWAY
    assert hung(place, over=barriers(place, "LN"))[1] == Refusal.NONE


def test_a_busy_street_is_not_cut_by_the_connector_that_ends_on_it():
    """The foot point on a slanting line is never exact."""
    place = town("A\n\n\n       B\n  H", AB=primary())
    assert hung(place) == ("AB", Refusal.NONE)


def test_busy_streets_and_closed_ones_are_not_cut():
    busy = town(BETWEEN, AB=footpath(), CD=footpath(), KL=primary(footway_left="separate", footway_right="separate"))
    closed = town(BETWEEN, AB=footpath(), CD=footpath(), KL=residential(foot="no"))

    assert hung(busy) == ("CD", Refusal.STREET)
    assert hung(closed) == ("CD", Refusal.STREET)


@pytest.mark.parametrize(("level", "status"), [(0, "not_snapped"), (1, "not_snapped"), (-2, "served")])
def test_a_road_closed_to_walkers_cuts_a_home_off_unless_it_runs_below_ground(level, status):
    t = town("       H\n    M-----N\n    A-----B-----G", MN=street("service", foot="no", level=level), ABG=footpath())
    assert walk(routes(t, "H", "G", max_snap=25.0)).status == status


def test_a_home_hangs_on_the_street_of_its_address_at_the_nearest_place_or_not_at_all():
    place = town("""
        A---------B---------C

          D---------------E
           H         K
        """, AB=residential(name="Annankatu", footway=None, footway_left="separate", footway_right="separate"),
        BC=residential(name="Annankatu"), DE=footpath())
    assert hung(place, "H", address="Annankatu") == ("DE", Refusal.NONE)
    assert hung(place, "K", address="Annankatu") == ("BC", Refusal.NONE)
    assert hung(place, "K") == ("DE", Refusal.NONE)


def test_no_connector_ends_between_two_carriageways():
    place = town(BETWEEN, AB=primary(), CD=footpath())
    assert hung(place) == ("AB", Refusal.NONE)
    assert hung(place, inner=["AB"]) == ("CD", Refusal.STREET)


def test_a_way_without_a_school_is_taken_only_where_there_is_no_other():
    place = town(BETWEEN, AB=footpath(), CD=footpath())

    assert hung(place, usable=["CD"]) == ("CD", Refusal.NO_SCHOOL)
    assert hung(place, usable=[]) == ("AB", Refusal.NONE)


def test_a_route_begins_on_the_side_of_the_railway_where_the_home_lies():
    place = town("""
        A---------B---------G
        K---------L
             H


        C---------D
        """, AB=footpath(), BG=footpath(), CD=footpath(), BD=footpath())
    free = walk(routes(place, "H", "G"))
    rails = walk(routes(place, "H", "G", barriers=barriers(place, "KL")))

    assert (free.status, free.length) == ("served", 20 + 50 + 100)
    assert (rails.status, rails.length) == ("served", 30 + 50 + 50 + 100)


def test_a_gate_is_not_reached_over_water():
    place = town("""
        A---------B---------C

        K---------L    G

        """, AB=footpath(), BC=footpath())
    assert walk(routes(place, "A", "G")).length == 150 + 20
    with pytest.raises(Exception, match="no_schools"):
        routes(place, "A", "G", barriers=barriers(place, "KLG", kind=BarrierKind.WATER))


points = st.tuples(st.integers(0, 20), st.integers(0, 20))


@given(home=points, lines=st.lists(st.tuples(points, points).filter(lambda ends: ends[0] != ends[1]), max_size=6))
def test_no_connector_meets_a_barrier_and_the_nearest_free_one_is_taken(home, lines):
    """Held against shapely, way by way."""
    place = town("A---B\n\n\nC---D\n\nE-F", AB=footpath(), CD=footpath(), EF=footpath())
    walls = Barriers(np.arange(len(lines)).astype(object), np.full(len(lines), "", dtype=object),
                     np.zeros(len(lines), dtype=np.int8), Lines.from_list(lines))
    xy = np.array([home], dtype=float) * 3.7 + 0.31
    streets = place.streets
    ground = Ground(streets.lines, np.arange(3), streets, np.ones(3, dtype=bool), walls, np.zeros((3, 2), dtype=bool))
    found = attach(xy, np.array([""], dtype=object), ground, 200.0)
    point = shapely.Point(xy[0])
    free = []
    for row in range(3):
        connector = shapely.shortest_line(shapely.LineString(streets.lines.line(row)), point)
        if not any(connector.intersects(shapely.LineString(wall)) for wall in lines):
            free.append((connector.length, row))

    assert found.line[0] == (min(free)[1] if free else -1)
    assert (found.refusal[0] == Refusal.RAILWAY) == (not free or min(free)[0] > point.distance(
        shapely.union_all([shapely.LineString(streets.lines.line(row)) for row in range(3)])) + 1e-9)
