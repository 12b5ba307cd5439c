# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said names the numbers of the files, and no sentence has a number of its own."""
import ast
import re
from dataclasses import replace

import numpy as np
import pytest
from qgis.PyQt.QtCore import QLocale

from school_path.core.country import load_country
from school_path.core.figures import RESOURCES
from school_path.core.profile import load_profile, profile_ids, profiles_by_grade
from school_path.core.routing.remedies import Measure
from school_path.core.safety.assess import assess_sides, assess_steps
from school_path.core.safety.explain import explain_sides, explain_steps
from school_path.core.safety.reference import reference_length
from school_path.processing.choices import profile_words
from school_path.processing.words import answers, classes, places
from school_path.processing.words.reasons import side_reasons, step_reasons
from school_path.tests.code import ROOT
from school_path.tests.core.safety.streets import crossings, known

FINLAND, P2 = load_country("FI"), load_profile("P2")
# numbers in sentences that are none of the model: names of fields and classes, examples of how something is written
NO_FIGURES = (r"\{[^}]*\}", r"v85", r"\bl, k1, k2\b", r"\bP\d\b", r"UTF-8", r"#0072b2", r"\d{4}-\d\d-\d\d",
              r"\d\d:\d\d", r"Class \d", r"\"least: 0\"", r"from pre-school and grade 1", r"from grade \d",
              r"grades 5–6 where", r"254 characters")


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def templates():
    """File and text of every sentence of the words."""
    for path in sorted((ROOT / "processing" / "words").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                yield path.name, node.args[1].value


def test_no_sentence_has_a_number_of_its_own():
    left = {(name, text) for name, text in templates() if re.search(r"\d", re.sub("|".join(NO_FIGURES), "", text))}
    assert left == set()


# in what judges safety: classes, halves, units, and what keeps from dividing by nothing
UNITS = {0, 1, 2, 3, 4, 0.5, 60, 100, 3600, 3.6, 1e-9}
FORMULAS = ("slope_factor", "waiting_time")  # published; their figures stand in their docstrings


def test_what_judges_safety_has_no_number_of_its_own():
    found = set()
    for path in sorted((ROOT / "core" / "safety").glob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef) and function.name not in FORMULAS:
                found |= {(path.name, function.name, node.value) for node in ast.walk(function)
                          if isinstance(node, ast.Constant) and isinstance(node.value, (int, float))
                          and node.value not in UNITS}
    assert found == set()


def test_the_words_of_the_classes_are_those_of_the_shipped_profiles():
    """Class k is open from the grade of the youngest who may use it along and over streets."""
    profiles = [load_profile(name) for name in dict.fromkeys(profiles_by_grade().values())]
    for klass in (2, 3):
        youngest = next(one for one in profiles if min(one.along_limit, one.crossing_limit) >= klass)
        assert f"from grade {youngest.grades[0]}" in classes.class_words(klass)
    helped = next(one for one in profiles for limit, where in one.crossing_exceptions
                  if limit == 3 and one.crossing_limit < 3)
    assert f"grades {helped.grades.replace('-', '–')} where signals or a guard help" in classes.class_words(3)
    assert all(min(one.along_limit, one.crossing_limit) < 4 for one in profiles)


def test_the_dialogs_name_the_grades_of_the_shipped_profiles():
    words = profile_words()
    for name in profile_ids():
        title = re.sub(r"(\d) (?:and|to) (\d)", r"\1–\2", load_profile(name).title["en"])
        if name != "PA":  # of no grade
            assert words[name] == f"{name}: {title[0].lower()}{title[1:]}"


@pytest.mark.parametrize(("name", "span", "grades"), [
    ("P1", "0-1", {0: "P1", 1: "P1", 3: "P2"}), ("P2", "2-5", {2: "P1", 3: "P2", 5: "P2", 6: "P3"}),
    ("P4", "7-10", {9: "P4", 10: "P4"})])
def test_the_grades_of_the_profiles_say_whose_profile_it_is(name, span, grades, tmp_path, monkeypatch):
    shipped = RESOURCES / "profiles"
    text = (shipped / f"{name}.yaml").read_text(encoding="utf-8")
    (tmp_path / f"{name}.yaml").write_text(re.sub(r"grades: \S+", f"grades: {span}", text), encoding="utf-8")
    files = {one.lower(): (tmp_path if one == name else shipped) / f"{one}.yaml" for one in profile_ids()}
    monkeypatch.setattr("school_path.core.figures.shipped_files", lambda folder: files)
    found = profiles_by_grade()
    assert {grade: found.get(grade) for grade in grades} == grades
    assert "PA" not in found.values()


@pytest.mark.parametrize(("ages", "oldest"), [("6-8", 8), ("9 – 13", 13), ("7", 7), ("any", np.inf)])
def test_the_ages_of_a_profile_say_how_old_its_oldest_child_is(ages, oldest, tmp_path):
    text = (RESOURCES / "profiles" / "P1.yaml").read_text(encoding="utf-8")
    copy = tmp_path / "ours.yaml"
    copy.write_text(re.sub(r"ages: \S+", f"ages: {ages}", text), encoding="utf-8")
    assert load_profile(copy).oldest == oldest


def town_with(table, **figures):
    """P2 in a town with its own limits of a class."""
    own = replace(P2.factors.classes, **{table: replace(getattr(P2.factors.classes, table), **figures)})
    return replace(P2, factors=replace(P2.factors, classes=own))


def of_side(profile, **street):
    table = known(name="Kuusitie", **street)
    inner = np.zeros((1, 2), dtype=bool)
    sides = assess_sides(table, inner, profile, FINLAND)
    return side_reasons(explain_sides(table, inner, [0], [0], sides, profile, FINLAND))[0]


def of_step(profile, place, **street):
    table, there = known(name="Kuusitie", **street), crossings(place)
    steps = assess_steps(table, there, [0], [0], [False], profile, FINLAND)
    return step_reasons(explain_steps(table, there, [0], steps, profile, FINLAND))[0]


def test_a_footway_is_called_narrow_where_the_town_calls_it_so():
    street = dict(footway_left="footway", footway_width=2.0, adt=9000, speed_limit=50)
    assert of_side(P2, **street).startswith("Class 1: along Kuusitie on a footway, 50 km/h")
    assert of_side(town_with("footway", full_width=2.5), **street).startswith(
        "Class 2: along Kuusitie on a footway, 2.0 m wide, 50 km/h")
    narrow = dict(street, footway_width=1.2)
    assert "1.2 m wide" in of_side(P2, **narrow)
    assert "m wide" not in of_side(town_with("footway", full_width=1.0), **narrow)


def test_a_wait_is_told_where_the_town_finds_it_too_long():
    street = dict(speed_limit=50, adt=3500)
    assert "wait" not in of_step(P2, {"kind": "zebra"}, **street)
    told = of_step(town_with("crossing", wait=5), {"kind": "zebra"}, **street)
    assert told.startswith("Class 4: ") and "about 6 s wait for a gap" in told
    busy = dict(street, adt=9000)
    assert "s wait for a gap" in of_step(P2, {"kind": "zebra"}, **busy)
    assert "wait" not in of_step(town_with("crossing", wait=90), {"kind": "zebra"}, **busy)


def test_lanes_are_told_where_the_town_finds_them_too_many():
    street = dict(speed_limit=30, adt=1000, lanes=2)
    assert "lanes" not in of_step(P2, {"kind": "zebra"}, **street)
    assert of_step(town_with("crossing", lanes_1=1), {"kind": "zebra"}, **street).startswith(
        "Class 2: zebra crossing of Kuusitie, 30 km/h, about 1,000 vehicles a day, 2 lanes")
    assert "3 lanes" in of_step(P2, {"kind": "zebra"}, **dict(street, lanes=3))
    assert "lanes" not in of_step(town_with("crossing", lanes_1=3), {"kind": "zebra"}, **dict(street, lanes=3))


def test_densely_parked_cars_are_told_only_where_they_are():
    along = replace(P2.factors.along, parking=replace(P2.factors.along.parking, dense=1.0))
    easy = replace(P2, factors=replace(P2.factors, along=along))
    assert "densely parked cars" in of_side(P2, parking_left="dense")
    assert "densely parked cars" not in of_side(easy, parking_left="dense")
    assert "densely parked cars" not in of_side(easy)


def test_a_risk_is_compared_with_the_street_that_the_factors_call_reference():
    assert answers.compared(2.6, P2) == \
        "200 m along a street without footway, driven at 30 km/h, 1,000 vehicles a day"
    factors = replace(P2.factors, speed=replace(P2.factors.speed, reference=40),
                      volume=replace(P2.factors.volume, reference=500))
    own = replace(P2, factors=factors)
    assert answers.compared(2.6, own).endswith("driven at 40 km/h, 500 vehicles a day")
    # 100 m of that very street: so far it reaches, whatever the figures are
    for profile, street in ((P2, {}), (own, {"speed_limit": 40, "adt": 500}), (_riskier(), {})):
        sides = assess_sides(known(**street), np.zeros((1, 2), dtype=bool), profile, FINLAND)
        assert reference_length(sides.risk[0, 0], profile) == pytest.approx(100)


def _riskier():
    along = P2.factors.along
    along = replace(along, separation=replace(along.separation, none=2.0), parking=replace(along.parking, none=1.5))
    return replace(P2, factors=replace(P2.factors, along=along))


@pytest.mark.parametrize(("name", "expected"), [
    ("footway", "a footway of at least 2.2 m"), ("buffer", "a footway with a buffer of 0.8 m to the cars"),
    ("island", "a zebra with a refuge island of at least 3 m")])
def test_a_remedy_names_the_figures_that_it_was_tried_with(name, expected):
    assert places.measure(Measure(name, np.nan, np.nan, 2.2, 0.8, 3.0, 1)) == expected
