# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences: every code has one, and a reason reads as people speak."""

import ast

import numpy as np
import pytest
from qgis.PyQt.QtCore import QLocale

from school_path.core.country import load_country
from school_path.core.errors import Notice, SchoolPathError
from school_path.core.profile import load_profile
from school_path.core.routing.solve import Status
from school_path.core.safety.assess import assess_sides, assess_steps
from school_path.core.safety.explain import explain_sides, explain_steps
from school_path.core.streets import Crossings, Kind, Service
from school_path.processing.words import say
from school_path.processing.words.classes import class_title
from school_path.processing.words.legend import legend_words
from school_path.processing.words.reasons import side_reasons, step_reasons
from school_path.processing.words.routes import route_reason, status_phrase
from school_path.tests.code import ROOT
from school_path.tests.core.safety.streets import crossings, guessed, known, streets

FINLAND, P1 = load_country("FI"), load_profile("P1")
# every value that some sentence names
VALUES = dict.fromkeys(
    (
        "area",
        "attribute",
        "author",
        "bounds",
        "choices",
        "clause",
        "column",
        "crs",
        "date",
        "distance",
        "edge",
        "error",
        "examples",
        "expected",
        "field",
        "file",
        "first_line",
        "found",
        "gap",
        "instead",
        "key",
        "klass",
        "known",
        "kind",
        "layer",
        "least",
        "length",
        "limit",
        "line",
        "message",
        "most",
        "name",
        "names",
        "nearest",
        "other",
        "profiles",
        "sides",
        "source",
        "target",
        "texts",
        "values",
    ),
    "x",
)
VALUES.update(choices=("a", "b"), fields=("a", "b"), words=("a", "b"))
VALUES.update(folder="town", output="STREETS", right="streets", table="crossings",
              tables="crossings", ending="shp", form="x", profile="P1")
VALUES.update(names=["a"], texts={"width": ["wide"]}, values={"trail": 2}, distance=3.0, gap=0.5,
              pieces=2, places=1)


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def codes():
    """Codes that core and processing raise or tell."""
    found = {f"osm_highway_{name}" for name in ("left_out", "unknown", "unusual")}
    for path in [*(ROOT / "core").rglob("*.py"), *(ROOT / "processing").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if called in ("SchoolPathError", "Notice", "error") and isinstance(node.args[0].value, str):
                found.add(node.args[0].value)
    return sorted(found)


def test_codes_are_found():
    assert {"yaml_unknown_key", "no_streets", "crossing_far", "osm_cut_short", "crs_missing"} <= set(codes())


@pytest.mark.parametrize("code", codes())
def test_every_code_has_a_sentence(code):
    values = {**VALUES, "count": 2} if code.startswith(("osm_", "zero_", "town_", "handbook_errors")) else VALUES
    for told in (Notice(code, ("1", "2"), dict(values)), SchoolPathError(code, **values)):
        sentence = say(told)
        assert not sentence.startswith(code)
        assert "{" not in sentence
        assert sentence.rstrip(")").endswith((".", "?", "x"))


def test_a_file_says_line_key_and_what_was_expected():
    error = SchoolPathError(
        "yaml_type",
        file="ours.yaml",
        line=7,
        column=12,
        key="along_limit",
        expected="whole",
        found="two",
        least=1,
        most=4,
    )
    assert say(error) == 'ours.yaml, line 7, column 12: "along_limit" holds "two"; expected a whole number from 1 to 4.'


def of_side(table, column=0, scenario="DAYLIGHT"):
    inner = np.zeros((len(table), 2), dtype=bool)
    sides = assess_sides(table, inner, P1, FINLAND, scenario)
    return side_reasons(explain_sides(table, inner, [0], [column], sides, P1, FINLAND, scenario))[0]


def of_step(table, place=None, half=False, scenario="DAYLIGHT"):
    places = Crossings.blank(np.empty((0, 2)), []) if place is None else crossings(place)
    steps = assess_steps(table, places, [0], [-1 if place is None else 0], [half], P1, FINLAND, scenario)
    return step_reasons(explain_steps(table, places, [0], steps, P1, FINLAND, scenario))[0]


def test_a_crossing_in_words():
    street = guessed(known(name="Tikkurilantie", speed_limit=60, adt=9000, kind=Kind.SECONDARY), "adt")
    assert of_step(street) == (
        "Class 4: crossing of Tikkurilantie, 60 km/h, about 9,000 vehicles a day, about 44 s wait for a gap, no "
        "signals (speed limit tagged, volume assumed)."
    )


ZEBRA = "zebra crossing of Kuusitie, 30 km/h, about 1,000 vehicles a day"
SIGNALS = "crossing of Kuusitie, 30 km/h, about 1,000 vehicles a day, signals without turning traffic at green"


@pytest.mark.parametrize(("place", "scenario", "told"), [
    (dict(kind="zebra"), "DARK", ZEBRA), (dict(kind="zebra", sight_distance=21), "DAYLIGHT", ZEBRA),
    (dict(kind="zebra", sight_distance=20), "DAYLIGHT", f"{ZEBRA}, sight too short"),
    (dict(kind="zebra", sight_distance=21), "WINTER", f"{ZEBRA}, sight too short"),  # 34 m are needed then
    (dict(kind="zebra", parking_distance=9), "DAYLIGHT", f"{ZEBRA}, parked cars close by"),
    (dict(kind="zebra", slip_lane="yes"), "DAYLIGHT", f"{ZEBRA}, over a slip lane"),
    (dict(kind="zebra", lit="no"), "DAYLIGHT", ZEBRA), (dict(kind="zebra", lit="no"), "DARK", f"{ZEBRA}, unlit"),
    (dict(kind="zebra", island="yes", island_depth=1.5), "DAYLIGHT", ZEBRA),
    (dict(kind="zebra", island="yes", island_depth=2), "DAYLIGHT", f"{ZEBRA}, with a traffic island"),
    (dict(kind="signals", signal_speed=0.9), "DAYLIGHT", SIGNALS),
    (dict(kind="signals", signal_speed=1.2), "DAYLIGHT", f"{SIGNALS}, green for 1.2 m/s"),
])
def test_what_hinders_at_a_crossing_is_told(place, scenario, told):
    assert of_step(known(name="Kuusitie"), place, scenario=scenario).split(": ", 1)[1] == \
        f"{told} (speed limit and volume tagged)."


def test_signals_over_a_wide_street_tell_its_width():
    wide = known(name="Kuusitie", speed_limit=50, carriageway_width=31, lanes=4, adt=20000)
    assert "at green, 31.0 m in one go (" in of_step(wide, dict(kind="signals"))
    assert "in one go" not in of_step(wide, dict(kind="signals", island="yes"))


@pytest.mark.parametrize(("street", "scenario", "told"), [
    (dict(parking_left="dense"), "DAYLIGHT", ", densely parked cars"), (dict(parking_left="some"), "DAYLIGHT", ""),
    (dict(parking_left="dense", footway_left="footway"), "DAYLIGHT", ""), (dict(lit="no"), "DARK", ", unlit"),
    (dict(lit="no"), "DAYLIGHT", ""),
    (dict(lit=None, kind=Kind.TRACK), "DARK", ", lighting not known, taken as unlit")])
def test_what_hinders_along_a_street_is_told(street, scenario, told):
    assert f"about 1,000 vehicles a day{told} (speed limit" in of_side(known(name="Kuusitie", **street),
                                                                       scenario=scenario)


def test_a_side_in_words():
    street = guessed(known(name="Kuusitie", speed_limit=40, adt=500), "adt")
    assert of_side(street) == (
        "Class 3: along Kuusitie without footway, 40 km/h, about 500 vehicles a day (speed limit tagged, volume "
        "assumed)."
    )


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (streets(kind=Kind.PATH), "Class 1: path away from traffic."),
        (streets(kind=Kind.CROSSING), "Class 1: on a mapped crossing."),
        (streets(kind=Kind.CROSSING, buffer_width=0, adt=500, speed_limit=30), "Class 1: on a mapped crossing."),
        (
            known(name="Kuusitie", speed_limit=50, adt=3214, footway_left="footway"),
            "Class 1: along Kuusitie on a footway, 50 km/h, about 3,200 vehicles a day (speed limit and volume "
            "tagged).",
        ),
        (
            known(speed_limit=50, adt=3000, footway_left="separate", kind=Kind.PRIMARY),
            "Closed: along an unnamed main street on the carriageway; it has a separate footway beside it, 50 km/h, "
            "about 3,000 vehicles a day (speed limit and volume tagged).",
        ),
        (
            known(name="Kuusitie", v85=37, adt=100, footway_left="none"),
            "Class 3: along Kuusitie without footway, 37 km/h, about 100 vehicles a day (speed driven tagged, volume "
            "tagged).",
        ),
    ],
)
def test_sides_in_words(table, expected):
    assert of_side(table) == expected


RAILWAY = "level crossing of a railway"


@pytest.mark.parametrize(("place", "expected"), [
    (dict(kind="tram", signal_phase="protected"), "Class 1: crossing of tram tracks with signals."),
    (dict(kind="tram", signal_phase="permissive"), "Class 2: crossing of tram tracks."),
    (dict(kind="tram"), "Class 2: crossing of tram tracks, signals not known, taken as none."),
    (dict(kind="tram", lights="yes", bell="yes"), "Class 1: crossing of tram tracks with signals, bell."),
    (dict(kind="rail", signal_phase="protected"), f"Class 3: {RAILWAY}, lights."),
    (dict(kind="rail", signal_phase="permissive"),
     f"Class 4: {RAILWAY}, no lights; barriers not known, taken as none."),
    (dict(kind="rail"), f"Class 4: {RAILWAY}, barriers and lights not known, taken as none."),
    (dict(kind="rail", barrier="no"), f"Class 4: {RAILWAY}, no barriers; lights not known, taken as none."),
    (dict(kind="rail", barrier="no", lights="no"), f"Class 4: {RAILWAY}, neither barriers nor lights."),
    (dict(kind="rail", barrier="half", lights="yes"), f"Class 3: {RAILWAY}, half barriers, lights."),
    (dict(kind="rail", barrier="full", bell="yes", supervised="yes"),
     f"Class 3: {RAILWAY}, full barriers, bell, supervised."),
    (dict(kind="rail", barrier="yes", lights="no"), f"Class 3: {RAILWAY}, barriers."),
])
def test_rails_in_words(place, expected):
    """No speed, no island and no zebra: what counts is what warns of the train."""
    assert of_step(known(), {"signal_phase": None, **place}) == expected


def test_a_gap_is_told_as_the_risk_that_may_be_saved():
    assert route_reason(Status.SERVED, {"gap": 0.79, "worst": "", "places": [], "refusal": 0,
                                        "changes": False}) == \
        "There may be a route with up to 79 % less risk; the option \"Exact\" finds it."


def test_doubt_is_named():
    assert of_side(guessed(known(name="Kuusitie", speed_limit=30, adt=500), "adt")) == (
        "Class 2: along Kuusitie without footway, 30 km/h, about 500 vehicles a day (speed limit tagged, volume "
        "assumed: one class up, as it may be worse)."
    )


def test_dark_and_winter_are_named():
    assert of_side(streets(kind=Kind.PATH, lit="no"), scenario="DARK") == "Class 2: path away from traffic, unlit."
    assert of_side(streets(kind=Kind.PATH), scenario="DARK") == (
        "Class 2: path away from traffic, lighting not known, taken as unlit."
    )
    assert of_side(streets(kind=Kind.PATH), scenario="WINTER") == (
        "Closed: path away from traffic, winter maintenance not known."
    )
    assert of_side(streets(kind=Kind.PATH, winter_class="none"), scenario="WINTER") == (
        "Closed: path away from traffic, no winter maintenance."
    )


@pytest.mark.parametrize("column", [0, 1])
@pytest.mark.parametrize("kind", [Kind.RESIDENTIAL, Kind.TRUNK])
def test_a_footway_that_nobody_looked_for_is_not_called_missing(kind, column):
    assumed = of_side(streets(kind=kind, name="Kuusitie", speed_limit=50, adt=900), column)
    assert assumed == (
        "Class 3: along Kuusitie, no footway known, 50 km/h, about 900 vehicles a day (speed limit and volume tagged)."
    )
    there_is_none = of_side(
        streets(kind=kind, name="Kuusitie", speed_limit=50, adt=900, footway_left="none", footway_right="none"), column
    )
    assert there_is_none.startswith("Class 3: along Kuusitie without footway, 50 km/h")


@pytest.mark.parametrize(
    ("place", "half", "expected"),
    [
        ({"kind": "zebra", "raised": "yes"}, False, "Class 1: raised zebra crossing of Kuusitie, 30 km/h"),
        ({"kind": "signals"}, False, "signals without turning traffic at green"),
        ({"kind": "signals", "signal_phase": "permissive"}, False, "signals, cars may turn at green"),
        ({"kind": "zebra", "island": "yes"}, False, "with a traffic island"),
        ({"guard": "07:30-08:15"}, False, "with a crossing guard"),
        ({"kind": "underpass"}, False, "Class 1: underpass below Kuusitie."),
        ({"kind": "zebra"}, True, "zebra crossing of Kuusitie, one carriageway of two"),
        ({"kind": "zebra"}, False, "about 2,000 vehicles a day (speed limit and volume tagged)."),
        ({"kind": "zebra", "marked": None}, False, "markings assumed"),
        ({"kind": "signals", "signal_phase": None}, False, "signals, cars assumed to turn at green"),
        ({"kind": "underpass", "lit": "no"}, False, "Class 2: unlit underpass below Kuusitie."),
    ],
)
def test_steps_in_words(place, half, expected):
    assert expected in of_step(known(name="Kuusitie", speed_limit=30, adt=2000), place, half)


def test_a_driveway_in_words():
    assert of_step(streets(kind=Kind.SERVICE, service=Service.DRIVEWAY)) == "Class 1: mouth of a driveway."


@pytest.mark.parametrize("klass", [1, 2, 3, 4, 5])
def test_no_class_claims_safety(klass):
    assert "safe" not in class_title(klass).lower()


def test_report_and_map_say_one_thing_of_a_status():
    legend = set(legend_words())
    assert all(status_phrase(status) in legend for status in Status)
