# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies near the gates of schools."""
import numpy as np
import pytest

from school_path.core.handbook.quantities import measure
from school_path.core.handbook.scene import subjects_of
from school_path.core.paths import Elements
from school_path.tests.core.handbook.scenes import measured, scene_of, texts
from school_path.tests.town import driveway, footpath, town

DRAWN = town("""
    A-----B----------C-----GH
          |          |
          D          E
                        F
    """, ABCG=footpath(), BD=driveway(), CE=driveway(), EF=footpath())


def test_distance_to_the_nearest_gate():
    scene = scene_of(DRAWN, "AB", "EF", schools=DRAWN.gates("GH", "SS"))

    found = measured("school_distance", scene)
    assert found["ABCG"] == 170
    assert found["EF"] == pytest.approx(np.hypot(30, 30))


def test_without_gates_there_is_no_distance():
    scene = scene_of(DRAWN, "AB")

    assert measure("school_distance", scene, subjects_of(scene, "streets")).lacks == "schools"


def test_paths_that_reach_a_gate_are_approaches():
    scene = scene_of(DRAWN, "ABCG", "EF", "AB", schools=DRAWN.gates("GA", "ST"))

    assert measured("approaches", scene, "schools") == {"S": 2, "T": 2}
    none = scene.with_columns(paths=None, along=None, crossed=None)
    assert measure("approaches", none, subjects_of(none, "schools")).lacks == "paths"


def test_driveways_and_drop_off_bays_near_the_gate_are_conflicts():
    bay = Elements.blank([[220, 40], [10, 40]], code=texts(["E18", "E18"]))
    scene = scene_of(DRAWN, "ABCG", schools=DRAWN.gates("G"))

    assert measured("dropoff_conflicts", scene, "schools") == {"G": 1}
    assert measured("dropoff_conflicts", scene_of(DRAWN, "ABCG", schools=DRAWN.gates("G"), elements=bay),
                    "schools") == {"G": 2}
    assert measured("dropoff_conflicts", scene_of(DRAWN, "ABCG", schools=DRAWN.gates("F")), "schools") == {"F": 1}
