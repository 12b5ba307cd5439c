# SPDX-License-Identifier: GPL-2.0-or-later
"""The places that clauses judge."""
import numpy as np

from school_path.core.handbook.scene import Flows, subjects_of
from school_path.core.handbook.stretches import stretches
from school_path.core.lines import Lines
from school_path.core.paths import Elements
from school_path.tests.core.handbook.scenes import scene_of, texts
from school_path.tests.town import crossing, footpath, residential, town


def test_stretches_keep_the_vertices_between_their_ends():
    lines = Lines.from_list([[(0, 0), (10, 0), (10, 10)], [(0, 5), (20, 5)]])

    cut = stretches(lines, [0, 1, 0], np.array([4.0, 5, 0]), np.array([15.0, 12, 10]))

    assert [cut.line(row).tolist() for row in range(3)] == [
        [[4, 0], [10, 0], [10, 5]], [[5, 5], [12, 5]], [[0, 0], [10, 0]]]


def test_what_was_not_given_has_no_places():
    scene = scene_of(town("A----B", AB=footpath()), "AB")

    assert [subjects_of(scene, layer) for layer in ("elements", "schools", "homes", "voices")] == [None] * 4
    assert subjects_of(scene.with_columns(paths=None, along=None, crossed=None), "streets") is None


def test_the_crossing_on_a_path_is_named_by_its_id():
    drawn = town("""
        A
        |
      E-x-F
        |
        C
        """, AxC=footpath(), ExF=residential(), x=crossing())
    places = subjects_of(scene_of(drawn, "AxC"), "crossings")

    assert places.feature_id.tolist() == ["x"]
    assert drawn.streets.street_id[places.street].tolist() == ["ExF"]
    assert places.begin.tolist() == [20]
    assert places.xy.tolist() == [[20, 20]]


def test_children_are_those_of_the_side_else_of_both():
    drawn = town("A---------B", AB=residential())
    flows = Flows(np.array([[7.0, 12]]), np.empty(0))

    def pupils(shift):
        return subjects_of(scene_of(drawn, "AB", shift=shift, flows=flows), "streets").pupils.tolist()

    assert [pupils(4), pupils(-4), pupils(0)] == [[7], [12], [19]]
    assert np.isnan(subjects_of(scene_of(drawn, "AB"), "streets").pupils).all()


def test_an_element_stands_on_the_nearest_row_of_its_path():
    drawn = town("""
        A----B   C----D
        """, AB=footpath(), CD=footpath())
    elements = Elements.blank([[95, 2], [10, 2], [0, 0], [0, 0]], path_id=texts(["P", "P", "Q", ""]))
    scene = scene_of(drawn, "AB", "CD", columns={"path_id": ["P", "P"]}, elements=elements)

    assert subjects_of(scene, "elements").path.tolist() == [1, 0, -1, -1]
