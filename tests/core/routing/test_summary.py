"""Numbers of the report in drawn towns."""
from school_path.core.routing.elements import elements_of
from school_path.core.routing.solve import Status
from school_path.core.routing.summary import closing_places, coverage_of, remedies
from school_path.tests.town import crossing, footpath, primary, routes, town

BUSY = """
    H I J
    A---B---C---G
    """


def told(a_town, homes="HIJ", **options):
    found = routes(a_town, homes, "G", **options)
    return found, elements_of(found)


def test_the_place_that_closes_the_way_of_most_comes_first_with_its_pupils():
    found, elements = told(town("""
        H I J   K
        A---B---C---G
            |
            D
        """, ABC=primary(speed=60, adt=12000, footway="none"), CG=footpath(), BD=footpath()), "HIJ")
    places = closing_places(found, elements, Status.BLOCKED)
    assert found.status.tolist() == [Status.BLOCKED] * 3
    assert places[0].pupils == 3 and places[0].homes == 3 and places[0].by_profile == (("P2", 3.0),)
    assert closing_places(found, elements, Status.UNDECIDED) == []


def test_the_middle_of_a_dual_carriageway_is_not_freed_by_a_footway():
    found, elements = told(town("""
        B-------C-------A

            G
        D-------E-------F
                H
        """, ACB=primary(lanes=1, oneway="yes", name="Ring"), DEF=primary(lanes=1, oneway="yes", name="Ring"),
        EH=footpath(), E=crossing("signals")), "H")
    rows = [row for row in range(len(elements)) if elements.closed[row] and not elements.step[row]]
    assert rows and all(remedies(found, elements, row) == ("other_side",) for row in rows)


def test_coverage_counts_what_is_known():
    found, elements = told(town(BUSY, ABC=primary(speed=40, adt=3000), CG=footpath()), "H", profile="P4")
    told_of = coverage_of(found, elements)
    assert told_of.length == 1 and told_of.volume_assumed == 0 and told_of.crossings == 0
