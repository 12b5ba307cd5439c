# SPDX-License-Identifier: GPL-2.0-or-later
"""Metres without light in one go."""
from school_path.tests.core.handbook.scenes import measured, scene_of
from school_path.tests.town import footpath, town

MAP = """
    A-----B---C---D-------E
    """


def lit(ab, bc, cd, de):
    return measured("unlit_length", scene_of(
        town(MAP, AB=footpath(lit=ab), BC=footpath(lit=bc), CD=footpath(lit=cd), DE=footpath(lit=de)), "ABCDE"))


def test_a_run_is_as_long_as_its_streets_together():
    assert lit("yes", "no", "no", "yes") == {"AB": 0, "BC": 80, "CD": 80, "DE": 0}


def test_light_between_makes_two_runs():
    assert lit("no", "yes", "no", "no") == {"AB": 60, "BC": 0, "CD": 120, "DE": 120}


def test_a_run_that_may_go_on_is_not_known():
    assert lit("no", "no", None, "yes") == {"AB": ("light_beside",), "BC": ("light_beside",), "CD": ("missing",),
                                            "DE": 0}
    assert lit("no", "yes", ("no", "default"), "no") == {"AB": 60, "BC": 0, "CD": ("assumed",),
                                                         "DE": ("light_beside",)}


def test_a_path_that_leaves_the_streets_may_be_dark_there():
    drawn = town("""
        A----B         C----D
        """, AB=footpath(lit="no"), CD=footpath(lit="yes"))

    assert measured("unlit_length", scene_of(drawn, "ABCD")) == {"AB": ("light_beside",), "CD": 0}


def test_runs_of_two_paths_are_two():
    drawn = town("""
        A----B----C
        """, AB=footpath(lit="no"), BC=footpath(lit="no"))

    assert measured("unlit_length", scene_of(drawn, "AB", "BC")) == {"AB": 50, "BC": 50}
