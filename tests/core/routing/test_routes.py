"""Routes in drawn towns, with the exact answers."""
import numpy as np
import pytest
from pytest import approx
from school_path.core.routing.solve import Status
from school_path.tests.town import crossing, footpath, primary, residential, routes, tertiary, town


def test_two_streets_in_a_row():
    found = routes(town("""
        H
        A-----B-----C
                    G
        """, AB=footpath(), BC=footpath()), "H", "G")
    assert found.status.tolist() == [Status.SERVED]
    assert found.length[0] == approx(140)  # 10 + 60 + 60 + 10
    assert found.shortest_length[0] == approx(140)
    assert found.gap[0] == 0


def test_zebra_at_a_node_of_degree_two_costs_once():
    t = town("""
        H
        A-----B-----C
            F z G
        """, AC=footpath(), AB_2=footpath())
    assert t is not None
