# SPDX-License-Identifier: GPL-2.0-or-later
"""What holds of every measure: it is there, it gives what it is listed with, and less data never tell more."""
from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from school_path.core.handbook.measures import measures
from school_path.core.handbook.quantities import QUANTITIES, measure
from school_path.core.handbook.scene import Obstacles, Routes, Scene, subjects_of
from school_path.core.lines import Lines
from school_path.core.paths import Elements, Paths, Voice, Voices
from school_path.core.profile import load_profile
from school_path.core.streets import CROSSING_CODES, MISSING, STREET_CODES, Attribute, Crossings, Source, Streets
from school_path.tests.core.handbook.scenes import texts
from school_path.tests.town import crossing, footpath, residential, tertiary, town

DRAWN = town("""
    A-----B-----x-----C-----D
          |     |     |     |
          E     F     y     G
                      |
                      H
    """, AB=residential(), BxC=tertiary(name="Road"), CD=footpath(), BE=residential(), CyH=tertiary(), DG=footpath(),
             xF=residential(), x=crossing("zebra"), y=crossing("unmarked"))
# where something else is taken when the first is not known, so that a value may change
SECOND_BEST = {"v85": ("speed",), "peak_volume": ("peak_volume", "heavy_volume", "waiting_time"),
               "sight_distance": ("sight_ratio",), "raised": ("slowing", "mouth"), "continuous": ("slowing", "mouth"),
               "lit": ("lit",), "path_width": ("clear_width",)}
SECOND_BEST["v85"] += ("sight_ratio",)  # what a driver needs to stop
LESS_IS_LESS = ("coverage",)  # it tells how much is known


def columns_of(draw, table, codes, n):
    """Columns of a layer: each value of any kind, from any source, or missing."""
    made = {}
    for name in table.attribute_names():
        words = codes.get(name)
        value = st.integers(MISSING, len(words) - 1) if words else st.sampled_from([np.nan, 0.5, 3, 40, 900])
        values = np.array(draw(st.lists(value, min_size=n, max_size=n)), dtype=np.int8 if words else float)
        source = st.sampled_from([Source.TAGGED, Source.TAGGED, Source.DEFAULT])
        sources = draw(st.lists(source, min_size=n, max_size=n))
        made[name] = Attribute(values, np.array(sources, dtype=np.uint8))
    return made


@st.composite
def scenes(draw):
    """The drawn town with any attributes, and a path on the middle line or beside it."""
    streets = DRAWN.streets.with_columns(**columns_of(draw, Streets, STREET_CODES, len(DRAWN.streets)))
    crossings = DRAWN.crossings.with_columns(**columns_of(draw, Crossings, CROSSING_CODES, len(DRAWN.crossings)))
    shift = draw(st.sampled_from([-4.0, 0.0, 4.0]))
    lines = Lines.from_list([DRAWN.xy("ABxCD") + [0, shift], DRAWN.xy("BxCyH")])
    text = st.sampled_from(["", "blue", "yellow"])
    paths = Paths.blank(lines, colour=texts(draw(st.lists(text, min_size=2, max_size=2))),
                        shape=texts(draw(st.lists(st.sampled_from(["", "circle"]), min_size=2, max_size=2))),
                        number=np.array(draw(st.lists(st.sampled_from([-1, 1, 2]), min_size=2, max_size=2))))
    elements = Elements.blank([[30, 40], [100, 41], [121, 39], [180, 20]], code=texts(["E02", "E04", "E03", "E18"]),
                              path_id=texts(["0", "0", "1", "1"]), height=np.array(draw(st.lists(
                                  st.sampled_from([np.nan, 1.9]), min_size=4, max_size=4))))
    homes = DRAWN.homes("AE", school_id=["S", "S"])
    routes = Routes(texts(["A", "E"]), texts(["P1", "P1"]), texts(["served", "blocked"]), np.array([300, np.nan]),
                    np.array([250, 250.0]))
    return Scene.of(streets, load_profile("P2"), crossings, paths, elements=elements, schools=DRAWN.gates("G"),
                    homes=homes, routes=routes, voices=Voices.blank([[0, 0], [5, 5]], [Voice.FEAR] * 2),
                    obstacles=Obstacles(np.array([shapely.box(130, 44, 140, 60)], dtype=object)))


def without(scene, layer, field):
    """The scene with one attribute gone from all rows of a layer."""
    table = getattr(scene, layer)
    gone = getattr(table, field)
    if isinstance(gone, Attribute):
        gone = Attribute.missing(len(table), gone.values.dtype)
    else:
        empty = {"O": texts([""] * len(gone)), "f": np.full(len(gone), np.nan)}
        gone = empty.get(gone.dtype.kind, np.full(len(gone), MISSING))
    return replace(scene, **{layer: replace(table, **{field: gone})})


FIELDS = ([("streets", name) for name in Streets.attribute_names()]
          + [("crossings", name) for name in Crossings.attribute_names()]
          + [("paths", name) for name in ("colour", "shape", "number")] + [("elements", "height")])


@settings(max_examples=40)
@given(scenes(), st.sampled_from(FIELDS))
def test_without_an_attribute_values_become_unknown_and_never_known(scene, gone):
    less = without(scene, *gone)
    for listed in measures().values():
        for layer in listed.applies_to:
            places = subjects_of(scene, layer)
            before, after = measure(listed.name, scene, places), measure(listed.name, less, places)
            assert not (after.known & ~before.known).any(), (listed.name, layer)
            changed = after.known & (after.values != before.values)
            if listed.name in LESS_IS_LESS:
                assert (after.values <= before.values).all()
            elif listed.name not in SECOND_BEST.get(gone[1], ()):
                assert not changed.any(), (listed.name, layer, before.values, after.values)


@settings(max_examples=20)
@given(scenes())
def test_every_measure_gives_what_it_is_listed_with(scene):
    for listed in measures().values():
        for layer in listed.applies_to:
            places = subjects_of(scene, layer)
            found = measure(listed.name, scene, places)
            n = len(places if found.subjects is None else found.subjects)
            assert len(found.values) == len(found.known) == len(found.why) == n, listed.name
            assert ((found.why == "") == found.known).all(), listed.name
            if listed.words:
                assert found.values.dtype.kind == "U" or not found.known.any(), listed.name
                assert set(found.values[found.known].tolist()) <= set(listed.words), listed.name
            else:
                assert found.values.dtype.kind == "f" and np.isfinite(found.values[found.known]).all(), listed.name


LINES = Lines.from_list([DRAWN.xy("ABxCD"), DRAWN.xy("BxCyH")])
NO_POINTS = np.empty((0, 2))
FEW = {
    "no path": {"lines": Lines.from_list([])},
    "a path far from any street": {"lines": Lines.from_list([[(9000, 9000), (9100, 9000)]])},
    "a path there and back": {"lines": Lines.from_list([[(0, 40), (60, 40), (0, 40)]])},
    "no street": {"streets": DRAWN.streets.take(np.empty(0, dtype=np.int64))},
    "no crossing": {"crossings": Crossings.blank(NO_POINTS, [])},
    "no layer of crossings": {"crossings": None},
    "nothing beside the paths": {"elements": Elements.blank(NO_POINTS), "voices": Voices.blank(NO_POINTS, []),
                                 "schools": DRAWN.gates(""), "homes": DRAWN.homes(""), "obstacles": Obstacles(
                                     np.empty(0, dtype=object))},
    "no layer beside the paths": {name: None for name in ("elements", "voices", "schools", "homes", "obstacles",
                                                          "routes")},
    "broken obstacles": {"obstacles": Obstacles(np.array([
        None, shapely.Point(), shapely.Polygon([(0, 0), (1, 1), (0, 1), (1, 0)])], dtype=object))},
    "a gate without place": {"schools": replace(DRAWN.gates("G"), xy=np.full((1, 2), np.nan))},
}


@pytest.mark.parametrize("few", FEW)
def test_every_measure_bears_layers_with_little_in_them(few):
    layers = {"streets": DRAWN.streets, "crossings": DRAWN.crossings, "lines": LINES,
              "elements": Elements.blank([[30, 40]], code=texts(["E04"]), path_id=texts(["0"])),
              "voices": Voices.blank([[0, 0], [5, 5]], [Voice.FEAR] * 2), "schools": DRAWN.gates("G"),
              "homes": DRAWN.homes("AE"), "obstacles": Obstacles(np.array([shapely.box(0, 0, 1, 1)], dtype=object)),
              "routes": Routes(texts([]), texts([]), texts([]), np.empty(0), np.empty(0)), **FEW[few]}
    streets, crossings, lines = (layers.pop(name) for name in ("streets", "crossings", "lines"))
    scene = Scene.of(streets, load_profile("P2"), crossings, Paths.blank(lines), **layers)

    for listed in measures().values():
        for layer in listed.applies_to:
            places = subjects_of(scene, layer)
            found = None if places is None else measure(listed.name, scene, places)
            assert found is None or ((found.why == "") == found.known).all(), listed.name


def test_the_measures_are_those_that_are_listed():
    assert set(QUANTITIES) == set(measures())


@pytest.mark.parametrize("name", measures())
def test_every_measure_says_what_it_does(name):
    assert QUANTITIES[name].__doc__.strip()
