"""What the legs of a route tell: pieces that are walked, each with its own class."""
from pytest import approx

from school_path.core.routing.elements import elements_of
from school_path.core.routing.legs import legs_of
from school_path.tests.town import footpath, residential, routes, street, town, walk


def legs_and_classes(found):
    legs = legs_of(found, elements_of(found))
    return list(zip(walk(found).legs, legs.klass.tolist()))


def test_a_street_that_a_home_hangs_on_the_end_of_is_not_walked_and_closes_nothing():
    t = town("""
      C-----G
      |
    H A-----B
    """, AB=residential(speed=50, adt=3000, name="Kuusitie"), AC=footpath(), CG=footpath())
    found = routes(t, t.homes("H", street=["Kuusitie"]), "G", profile="P1")
    assert walk(found).status == "served" and found.worst_class[0] == 1
    assert legs_and_classes(found) == [("AC", 1), ("CG", 1)]
    assert walk(found).length == 20 + 20 + 60


def test_a_way_keeps_its_class_beside_what_it_crosses_without_a_node():
    t = town("""
         C
         |
    H----|----G
         |
         D
    """, HG=footpath(), CD=street("residential", speed=40, adt=2500, footway="both"))
    found = routes(t, "H", "G", profile="P4")
    assert legs_and_classes(found) == [("HG", 1), ("over CD", 2), ("HG", 1)]


def test_what_the_first_way_crosses_without_a_node_is_told_and_named_as_what_closes_it():
    t = town("""
            C
        H   |
    A-------|---G
            |
            D
    """, AG=footpath(), CD=street("residential", speed=50, adt=6000, footway="both"))
    found = routes(t, "H", "G", profile="P1")
    elements = elements_of(found)
    assert walk(found).status == "blocked" and walk(found).legs == ["AG", "over CD", "AG"]
    assert elements.closed.tolist() == [False, True, False]
    assert elements.risk.sum() == approx(found.risk[0])
