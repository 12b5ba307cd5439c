# SPDX-License-Identifier: GPL-2.0-or-later
"""Markers along a path."""
import numpy as np
import shapely

from school_path.core.handbook.scene import Obstacles
from school_path.core.paths import Elements
from school_path.tests.core.handbook.scenes import measured, only, scene_of, texts
from school_path.tests.town import driveway, footpath, residential, town

DRAWN = town("""
    A---------B
              |
              |
              |
              C
    """, ABC=footpath())


def marked(*places, codes=None, path="AB", **layers):
    n = len(places)
    elements = Elements.blank(list(places), code=texts(codes or ["E02"] * n), path_id=texts([path] * n),
                              element_id=texts([f"m{row}" for row in range(n)]))
    return scene_of(DRAWN, path, elements=elements, **layers)


def test_the_longest_stretch_without_a_marker_counts_from_end_to_end():
    assert only("marker_spacing", marked([20, 42], [70, 38]), "paths") == 50
    assert only("marker_spacing", marked([30, 40], [40, 40]), "paths") == 60
    assert only("marker_spacing", marked([50, 40], [90, 40], codes=["E06", "E04"]), "paths") == 90
    assert only("marker_spacing", scene_of(DRAWN, "AB"), "paths") == ("missing",)


def test_markers_are_measured_from_the_one_before_along_the_path():
    scene = marked([90, 42], [102, 20], [30, 40], path="ABC")

    assert measured("marker_distance", scene, "elements") == {"m2": 30, "m0": 60, "m1": 30}


def test_a_marker_is_seen_from_the_one_before_past_obstacles():
    hedge = Obstacles(np.array([shapely.linestrings([[92, 32], [98, 32]])], dtype=object))
    free = Obstacles(np.array([shapely.linestrings([[50, 50], [60, 50]])], dtype=object))
    places = [30, 40], [90, 41], [101, 20]

    assert measured("line_of_sight", marked(*places, path="ABC", obstacles=hedge), "elements") == {
        "m1": "yes", "m2": "no"}
    assert measured("line_of_sight", marked(*places, path="ABC", obstacles=free), "elements") == {
        "m1": "yes", "m2": "yes"}
    assert set(measured("line_of_sight", marked(*places, path="ABC"), "elements").values()) == {("missing",)}


JUNCTIONS = town("""
    A-----B-----C-----D-----E
          |     |     |
          F     G     H
    """, AB=footpath(), BC=footpath(), CD=footpath(), DE=footpath(), BF=residential(), CG=driveway(), DH=residential())


def unmarked(xy, codes):
    elements = Elements.blank(xy, code=texts(codes), path_id=texts(["ABCDE"] * len(codes)))
    return only("decision_points_unmarked", scene_of(JUNCTIONS, "ABCDE", elements=elements), "paths")


def test_junctions_without_a_marker_are_counted_driveways_not():
    assert unmarked([[0, 0]], ["E02"]) == 2
    assert unmarked([[57, 22]], ["E03"]) == 1
    assert unmarked([[57, 22], [183, 18]], ["E03", "E02"]) == 0
    assert unmarked([[49, 20]], ["E03"]) == 2  # 11 m before the junction


def test_what_is_no_marker_marks_nothing():
    assert unmarked([[57, 22]], ["E06"]) == 2


def test_without_elements_nothing_is_counted():
    assert measured("decision_points_unmarked", scene_of(JUNCTIONS, "ABCDE"), "paths") == {"ABCDE": ("missing",)}
