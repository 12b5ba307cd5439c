# SPDX-License-Identifier: GPL-2.0-or-later
"""The live check: after every edit what a whole check finds, row for row."""

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from school_path.core.handbook import Band, Clause, Handbook, Reference, Verdict
from school_path.core.handbook.check import check
from school_path.core.handbook.live import LiveCheck
from school_path.core.handbook.measures import measures
from school_path.core.handbook.memo import Memo
from school_path.core.handbook.scene import Obstacles, Routes, Scene
from school_path.core.handbook.waivers import Waivers
from school_path.core.lines import Lines
from school_path.core.paths import Elements, Paths, Voice, Voices
from school_path.core.profile import load_profile
from school_path.tests.core.handbook.scenes import texts
from school_path.tests.town import crossing, driveway, footpath, residential, tertiary, town

DRAWN = town("""
    A---------a---------B---------------C
    |         |         |               |
    |         |         |      P        |
    |         |         |      |        |
    |         |         |      |        |
    D---------E----b----F------Q--------G
    |                   |               |
    |                   |               |
    H-------------------I---------------J
    """, AaB=residential(lit="yes"), BC=tertiary(adt=9000, lit="no"), AD=footpath(path_width=1.5), aE=footpath(),
             BF=residential(speed=40), DE=tertiary(carriageway_width=7), EbF=tertiary(parking_left="dense"),
             FQG=residential(footway="left"), PQ=driveway(), CG=footpath(lit="no"), DH=residential(), FI=residential(),
             GJ=tertiary(adt=None), HI=footpath(surface="paved"), IJ=residential(),
             a=crossing(raised="no", island="no"), b=crossing("signals", signal_speed=1.2),
             E=crossing("zebra", street="EbF"))
WAYS = ("AaBC", "ADEbF", "aEbFQG", "HIFQG", "DHIJ", "CGJ", "BFQ", "aE", "EbF", "HI")
CODES = ("E01", "E02", "E03", "E04", "E05", "E18", "none")
IDS = ("p0", "p1", "p2", "p3")
WALL = Obstacles(np.array([shapely.box(55, 55, 75, 75)], dtype=object))
PROFILE = load_profile("P2")
NUMBERS = (Band(Verdict.PASS, max=10), Band(Verdict.WARN, max=60), Band(Verdict.FAIL))
# names of fields and measures stand for expressions: a filter or condition over them reads what they are read from
TOLD = {"streets": "clear_width", "crossings": "speed_limit", "paths": "code_clash", "elements": "sign_clash",
        "schools": "approaches", "homes": "profile", "voices": "category"}


def clause(number, layer, measure, **more):
    bands = (Band(Verdict.PASS, words=(list(measure.words)[0],)), Band(Verdict.FAIL)) if measure.words else NUMBERS
    return Clause(**{**dict(
        id=f"T{number}", title={"en": "T"}, text={"en": "T"}, applies_to=layer, measure=measure.name, bands=bands,
        severity=2, confidence="D", sources=(Reference("our judgement"),), remedy={"en": "-"}), **more})


def every_clause():
    """A clause for each measure of each layer, one of them with a filter, one with a condition."""
    clauses = []
    for measure in measures().values():
        for layer in measure.applies_to:
            clauses.append(clause(len(clauses), layer, measure))
    for layer, name in TOLD.items():
        measure = next(m for m in measures().values() if layer in m.applies_to)
        clauses.append(clause(len(clauses), layer, measure, filter=name))
        clauses.append(clause(len(clauses), layer, measure, bands=(
            Band(Verdict.WARN, condition=name), Band(Verdict.FAIL))))
    return Handbook("t", {"en": "T"}, "", None, tuple(clauses))


HANDBOOK = every_clause()


def evaluate(expression, layer, subjects, columns):
    return [None if value is None else value not in (0, "", "no") for value in columns(expression)]


def paths_of(rows):
    return Paths.blank(
        Lines.from_list([DRAWN.xy(row["way"]) + [0, row["shift"]] for row in rows]),
        name=texts([row.get("name", "") for row in rows]),
        path_id=texts([row["id"] for row in rows]), colour=texts([row["colour"] for row in rows]),
        shape=texts([row["shape"] for row in rows]), school_id=texts([row["school"] for row in rows]),
        number=np.array([row["number"] for row in rows], dtype=np.int64))


def elements_of(rows):
    return Elements.blank([row["at"] for row in rows], element_id=texts([row["id"] for row in rows]),
                          code=texts([row["code"] for row in rows]), path_id=texts([row["path"] for row in rows]),
                          height=np.array([row["height"] for row in rows], dtype=float))


def scene_with(paths, elements):
    homes = DRAWN.homes("AHC", school_id=["C", "J", "C"], profile=["P2"] * 3, pupils=[8, 6, 1])
    routes = Routes(texts("AHC"), texts(["P2"] * 3), texts(["served", "blocked", "served"]),
                    np.array([200.0, np.nan, 900.0]), np.array([180.0, np.nan, 400.0]))
    voices = Voices.blank([[100.0, 55.0], [104.0, 55.0], [300.0, 0.0]], [Voice.FEAR] * 3, weight=np.array([2.0, 1, 3]))
    return Scene.of(DRAWN.streets, PROFILE, DRAWN.crossings, paths, elements=elements, schools=DRAWN.gates("CJ"),
                    homes=homes, voices=voices, obstacles=WALL, routes=routes)


def waived(names):
    n = len(names)
    return Waivers(clause=texts(names), feature_id=texts(["p0"] * n), reason=texts(["r"] * n), author=texts(["a"] * n),
                   date=texts(["2026-01-01"] * n), expires=texts(["2026-12-31"] * n), xy=np.full((n, 2), np.nan))


def assert_same(live, whole):
    """Row for row the same; places to the micrometre, since a line's place in its layer moves its last bit."""
    for name in ("clause", "verdict", "source", "path", "street", "crossing", "side", "waiver"):
        assert getattr(live, name).tolist() == getattr(whole, name).tolist(), name
    for name in ("feature_id", "why", "required"):
        assert list(getattr(live, name)) == list(getattr(whole, name)), name
    assert live.skipped == whole.skipped
    for one, other in zip(live.measured, whole.measured):
        assert type(one) is type(other)
        assert one == other or isinstance(one, float) and abs(one - other) <= 1.5e-6, (one, other)
    assert np.array_equal(live.pupils, whole.pupils, equal_nan=True)
    assert live.lines.first.tolist() == whole.lines.first.tolist()
    assert np.allclose(live.lines.xy, whole.lines.xy, rtol=0, atol=1e-6)


def start():
    paths = [{"id": "p0", "way": "aEbFQG", "shift": 3.0, "colour": "blue", "shape": "square", "number": 1,
              "school": "C"}, {"id": "p1", "way": "AaBC", "shift": 3.0, "colour": "", "shape": "", "number": 2,
                               "school": "C"}]
    elements = [{"id": "e0", "at": (150, 33), "code": "E01", "path": "p0", "height": 1.9}]
    return paths, elements, LiveCheck(HANDBOOK, scene_with(paths_of(paths), elements_of(elements)), evaluate)


def reads(live, layer, measure):
    """What the first clause of a measure was seen to read of what an edit may change."""
    row = next(row for row, one in enumerate(HANDBOOK.clauses) if (one.applies_to, one.measure) == (layer, measure))
    return live.scene.memo.reads(("clause", row))


def test_what_a_clause_reads_is_seen_whoever_worked_it_out_first():
    _, _, live = start()

    places = {"paths", "paths.lines", "along"}
    marks = {"paths", "paths.path_id", "paths.lines", "elements", "elements.path_id", "elements.xy", "elements.code"}
    assert reads(live, "streets", "speed_limit") == places
    assert reads(live, "crossings", "lit") == {"crossed"}
    assert reads(live, "streets", "clear_width") == places | {"elements", "elements.code", "elements.xy"}
    assert reads(live, "paths", "marker_spacing") >= marks
    assert not reads(live, "paths", "marker_spacing") & {"paths.colour", "paths.name", "elements.note"}
    assert reads(live, "voices", "answer_distance") == {"elements", "elements.element_id", "elements.xy"}
    assert reads(live, "homes", "reached") == frozenset()
    filtered = next(row for row, one in enumerate(HANDBOOK.clauses) if one.filter == "clear_width")
    assert "elements.xy" in live.scene.memo.reads(("clause", filtered))


def test_what_nothing_reads_changes_nothing_and_a_colour_only_what_is_about_colours():
    paths, elements, live = start()
    asked = []
    live._evaluate = lambda expression, layer, *more: asked.append(expression) or evaluate(expression, layer, *more)
    paths[0]["name"] = "New name"
    assert live.update(paths_of(paths), elements_of(elements)).changed == {"paths"}
    assert asked == []
    assert live.scene.paths.name[0] == "New name"
    paths[0]["colour"] = "green"
    live.update(paths_of(paths), elements_of(elements))
    assert set(asked) == {"code_clash", "sign_clash"}


def test_an_edit_of_elements_leaves_alone_what_does_not_read_them():
    paths, elements, live = start()
    asked = []
    live._evaluate = lambda expression, layer, *more: asked.append(layer) or evaluate(expression, layer, *more)
    elements[0]["at"] = (160, 33)

    update = live.update(paths_of(paths), elements_of(elements))

    assert update.changed == {"elements"}
    # clear_width stands in a filter, and voices are answered by elements; nothing is asked of crossings and paths again
    assert set(asked) == {"streets", "elements", "voices"}


def test_where_nothing_changed_nothing_is_judged_again():
    paths, elements, live = start()
    before = live.findings
    live._evaluate = None

    update = live.update(paths_of(paths), elements_of(elements))

    assert update.changed == frozenset()
    assert_same(update.findings, before)


def test_a_field_of_the_town_is_asked_for_again_when_told():
    paths, elements = start()[:2]
    asked = []

    def noted(expression, layer, *more):
        asked.append(layer)
        return evaluate(expression, layer, *more)

    live = LiveCheck(HANDBOOK, scene_with(paths_of(paths), elements_of(elements)), noted)
    asked.clear()
    live.update(paths_of(paths), elements_of(elements))
    assert asked == []
    live.update(paths_of(paths), elements_of(elements), also=("elements",))
    assert "elements" in asked


def test_a_memo_passes_on_what_was_read_by_what_it_takes_up():
    memo = Memo()

    def inner():
        memo.read("a")
        return 1

    assert memo.once("inner", inner) == memo.once("outer", lambda: memo.once("inner", inner)) == 1
    assert memo.reads("outer") == {"a"}
    memo.forget(["b"])
    assert memo.once("outer", lambda: 2) == 1
    memo.forget(["a"])
    assert memo.reads("inner") is None and memo.once("outer", lambda: 2) == 2


# edits: each a function of the rows of both layers, which it changes

path_row = st.fixed_dictionaries({
    "id": st.sampled_from(IDS), "way": st.sampled_from(WAYS), "shift": st.sampled_from((0.0, 3.0, -3.0, 2.5, 7.0)),
    "colour": st.sampled_from(("blue", "yellow", "green", "")), "shape": st.sampled_from(("square", "circle", "")),
    "number": st.sampled_from((-1, 1, 2)), "school": st.sampled_from(("C", "J", None))})
element_row = st.fixed_dictionaries({
    "at": st.tuples(st.integers(-20, 420), st.integers(-10, 90)), "code": st.sampled_from(CODES),
    "path": st.sampled_from((*IDS, "other", None)), "height": st.sampled_from((np.nan, 0.5, 1.9))})
edits = st.lists(st.one_of(
    st.tuples(st.just("add path"), path_row), st.tuples(st.just("change path"), st.integers(0, 9), path_row),
    st.tuples(st.just("drop path"), st.integers(0, 9)), st.tuples(st.just("add element"), element_row),
    st.tuples(st.just("change element"), st.integers(0, 9), element_row),
    st.tuples(st.just("drop element"), st.integers(0, 9)), st.tuples(st.just("waive"), st.sampled_from(("T1", "T40"))),
    st.tuples(st.just("nothing"))), min_size=1, max_size=6)


def edit(what, paths, elements, names):
    """Do one edit; new elements get an id of their own."""
    kind, *given_ = what
    rows = paths if kind.endswith("path") else elements
    if kind.startswith("add"):
        rows.append({"id": f"e{len(rows)}", **given_[0]})
    elif kind.startswith("change") and rows:
        at = given_[0] % len(rows)
        rows[at] = {**rows[at], **given_[1]}
    elif kind.startswith("drop") and len(rows) > (rows is paths):
        rows.pop(given_[0] % len(rows))
    elif kind == "waive":
        names.append(given_[0])


@settings(max_examples=30)
@given(st.lists(path_row, min_size=1, max_size=4), st.lists(element_row, max_size=6), edits)
def test_after_every_edit_the_findings_are_those_of_a_whole_check(paths, elements, changes):
    elements = [{"id": f"e{row}", **element} for row, element in enumerate(elements)]
    names, today = [], "2026-06-01"
    live = LiveCheck(HANDBOOK, scene_with(paths_of(paths), elements_of(elements)), evaluate, waived([]), today)
    for what in [("nothing",), *changes]:
        edit(what, paths, elements, names)
        now = live.update(paths_of(paths), elements_of(elements), waived(names))
        scene = scene_with(paths_of(paths), elements_of(elements))
        assert_same(now.findings, check(HANDBOOK, scene, "P2", evaluate, waived(names), today))
