# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether hot spots of fear are answered."""
import math

import numpy as np
import pytest

from school_path.core.paths import Elements, Voice, Voices
from school_path.tests.core.handbook.scenes import measured, scene_of
from school_path.tests.town import footpath, town

DRAWN = town("A---------B", AB=footpath())


def answers(fears, elements=None, category=None, **columns):
    voices = Voices.blank(fears, category or [Voice.FEAR] * len(fears),
                          **{key: np.array(value, dtype=float) for key, value in columns.items()})
    scene = scene_of(DRAWN, "AB", voices=voices, elements=None if elements is None else Elements.blank(elements))
    return measured("answer_distance", scene, "voices")


def test_fears_near_each_other_are_one_hot_spot_measured_from_its_middle():
    assert answers([[0, 0], [40, 0], [80, 0], [400, 0], [420, 0]], [[40, 30]]) == {
        "0": 30, "3": pytest.approx(math.hypot(370, 30))}


def test_one_child_makes_no_hot_spot_two_do():
    assert answers([[0, 0], [200, 0]], [[0, 10]]) == {}
    assert answers([[0, 0]], [[0, 10]], weight=[2]) == {"0": 10}


def test_wishes_are_no_fears():
    assert answers([[0, 0], [10, 0]], [[0, 10]], [Voice.FEAR, Voice.WISH]) == {}


def test_heavier_voices_draw_the_middle():
    assert answers([[0, 0], [40, 0]], [[30, 0]], weight=[1, 3]) == {"0": 0}


def test_no_element_answers():
    assert answers([[0, 0], [10, 0]], np.empty((0, 2))) == {"0": 1000}


def test_without_elements_all_places_are_unknown():
    assert set(answers([[0, 0], [10, 0]]).values()) == {("missing",)}
