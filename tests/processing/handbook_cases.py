# SPDX-License-Identifier: GPL-2.0-or-later
"""For every shipped clause a town with a planted violation, and the same town put right.

Towns are drawn as everywhere in the tests; a case is ``(planted, clean)``, two functions that make a scene.
"""
from functools import partial

import numpy as np
import shapely

from school_path.core.handbook.scene import Obstacles, Routes
from school_path.core.paths import Elements, Voice, Voices
from school_path.tests.core.handbook.scenes import scene_of, texts
from school_path.tests.town import crossing, driveway, footpath, street, town

STREET = """
    A-------------------B

    G
    """
OVER = """
              C



    A---------s---------D



              E
    """


def along(way, gate=True, elements=None, profile="P2", **attributes):
    """A School Path along one way, 200 m, at the left kerb; a gate 20 m from its beginning."""
    drawn = town(STREET, AB=street(way, **attributes))
    layers = {"schools": drawn.gates("G")} if gate else {}
    return scene_of(drawn, "AB", profile=profile, shift=3.0, elements=elements, **layers)


def over(kind="zebra", way="residential", profile="P2", obstacles=None, at=None, **attributes):
    """A School Path on footpaths that crosses a street; ``at`` holds the attributes of the crossing."""
    drawn = town(OVER, As=footpath(), sD=footpath(), CsE=street(way, **attributes),
                 s=crossing(kind, **(at or {})))
    return scene_of(drawn, "AsD", profile=profile, obstacles=obstacles)


def pair(make, planted, clean, **both):
    """A case of one attribute or several: (planted, clean)."""
    return partial(make, **both, **planted), partial(make, **both, **clean)


def placed(*places, codes=None, path="AB", **columns):
    """Elements at places, of path AB."""
    n = len(places)
    return Elements.blank(list(places), code=texts(codes or ["E02"] * n), path_id=texts([path] * n), **columns)


def marked(*stations, code="E02", colour="blue", shape="square", surface="paved", height=None, **attributes):
    """A footpath with elements at distances along the path."""
    drawn = town(STREET, AB=footpath(surface=surface, **attributes))
    columns = {} if height is None else {"height": np.full(len(stations), height)}
    elements = placed(*[[x, 20.0] for x in stations], codes=[code] * len(stations), **columns)
    return scene_of(drawn, "AB", elements=elements, columns={"colour": [colour], "shape": [shape], "number": [1]})


def detour(path):
    """A path around a block, or along one side of it."""
    ways = {"ABCD": footpath(), "AD": footpath()}
    return scene_of(town("""
        B---------C
        |         |
        |         |
        |         |
        |         |
        |         |
        A---------D
        """, **ways), path)


def collectors(way):
    """A path over a street in the middle of 200 m."""
    return over(way=way, speed=30)


def pieces(*letters):
    """Paths in pieces that bear one id."""
    drawn = town("A-----B-----C-----D", ABCD=footpath())
    scene = scene_of(drawn, *letters, columns={"path_id": ["p"] * len(letters)})
    return scene


def approached(*letters):
    """Paths that end at a gate from several sides."""
    drawn = town("""
        A---------G---------B
        """, AG=footpath(), GB=footpath())
    return scene_of(drawn, *letters, schools=drawn.gates("G"))


def drop_off(**more):
    """A path at the gate, and a driveway over it where ``more`` says so."""
    drawn = town("""
              C   H
              |   |
        G-----D---F---B
              |   |
              E   I
        """, GD=footpath(), DF=footpath(), FB=footpath(), **more)
    return scene_of(drawn, "GDFB", schools=drawn.gates("G"))


def walkers(status, length):
    """One home and its route."""
    drawn = town(STREET, AB=footpath())
    routes = Routes(home_id=texts(["B"]), profile=texts(["P2"]), status=texts([status]), length=np.array([length]),
                    shortest_length=np.array([length]))
    return scene_of(drawn, "AB", homes=drawn.homes("B", profile=["P2"], pupils=[8]), routes=routes)


def codes(*shapes):
    """Two paths 40 m apart in colours far from each other, or alike."""
    drawn = town("""
        A-------------------B



        C-------------------D
        """, AB=footpath(), CD=footpath())
    colours, forms, numbers = zip(*shapes)
    return scene_of(drawn, "AB", "CD", columns={"colour": colours, "shape": forms, "number": numbers})


def busy(*crossings, kind="zebra", **at):
    """A path along 600 m of a busy street with crossings at some of the places a to e."""
    drawn = town("A---------a---------b---------c---------d---------e---------B",
                 AB=street("secondary", speed=40, adt=9000, footway="both"),
                 **{letter: crossing(kind, **at) for letter in crossings})
    return scene_of(drawn, "AB", shift=3.0)


def feared(*places):
    """A place that five children fear, and elements."""
    drawn = town(STREET, AB=footpath())
    voices = Voices.blank([[100.0, 25.0]], [Voice.FEAR], weight=np.array([5.0]))
    return scene_of(drawn, "AB", voices=voices, elements=placed(*places))


HIDDEN = Obstacles(np.array([shapely.box(x, y, x + 11, y + 50) for x in (85, 104) for y in (-35, 45)], dtype=object))
FREE = Obstacles(np.array([shapely.box(900, 900, 910, 910)], dtype=object))
NO_FOOTWAY = {"way": "residential", "footway": "none"}
FOOTWAY = {"way": "residential", "footway": "both"}
FAR = placed([500.0, 500.0])

CASES = {
    "N01": (partial(walkers, "blocked", 900.0), partial(walkers, "served", 900.0)),
    "N02": (partial(detour, "ABCD"), partial(detour, "AD")),
    "N03": (partial(walkers, "served", 3000.0), partial(walkers, "served", 900.0)),
    "N04": (partial(collectors, "tertiary"), partial(collectors, "residential")),
    "N05": (partial(pieces, "AB", "CD"), partial(pieces, "AB", "BCD")),
    "N06": (partial(approached), partial(approached, "AG", "BG")),
    "N07": (partial(drop_off, CDE=driveway(), HFI=driveway()),
            partial(drop_off)),
    "S01": pair(along, {"speed": 50}, {"speed": 30}, **NO_FOOTWAY),
    "S02": pair(along, {"speed": 50}, {"speed": 30}, **FOOTWAY),
    "S03": pair(along, {"adt": 1500}, {"adt": 300}, **NO_FOOTWAY),
    "S04": pair(along, {"peak_volume": 450}, {"peak_volume": 100}, **NO_FOOTWAY),
    "S05": pair(along, {"footway_width": 0.9}, {"footway_width": 2.5}, elements=FAR, **FOOTWAY),
    "S06": pair(along, {"path_width": 1.5}, {"path_width": 2.5}, way="footway"),
    "S07": pair(along, {"path_width": 2.0}, {"path_width": 3.5}, way="cycleway", foot="yes"),
    "S08": pair(along, {"buffer_width": 0}, {"buffer_width": 2}, speed=50, **FOOTWAY),
    "S09": pair(along, {"gradient": -9}, {"gradient": 4}, way="footway"),
    "S10": pair(along, {"gradient": 7}, {"gradient": 2}, **NO_FOOTWAY),
    "S12": pair(along, {"smoothness": "bad"}, {"smoothness": "good"}, way="footway"),
    "S13": pair(along, {"lit": "no"}, {"lit": "yes"}, way="footway"),
    "S15": pair(along, {"winter_class": "none"}, {"winter_class": "k1"}, way="footway"),
    "S16": pair(along, {"parking_left": "dense"}, {"parking_left": "none"}, parking_right="none",
                cycleway_left="none", cycleway_right="none", **NO_FOOTWAY),
    "S17": pair(along, {"adt": 6000}, {"adt": 800}, speed=30, profile="P3", cycleway_left="none",
                cycleway_right="none", **NO_FOOTWAY),
    "S18": pair(along, {"path_width": 1.5}, {"path_width": 2.6}, way="cycleway", foot="no"),
    "S19": pair(along, {"heavy_share": 8}, {"heavy_share": 1}, adt=8000, **FOOTWAY),
    "C01": pair(over, {"speed": 60}, {"speed": 40}, at={"marked": "yes"}),
    "C02": pair(over, {"speed": 50}, {"speed": 30}),
    "C03": pair(over, {"peak_volume": 600}, {"peak_volume": 100}, lanes=2),
    "C04": pair(over, {"peak_volume": 1500}, {"peak_volume": 60}, carriageway_width=7, lanes=2,
                at={"island": "no"}),
    "C05": pair(over, {"lanes": 4}, {"lanes": 2}, at={"island": "no"}),
    "C06": pair(over, {"at": {"island": "yes", "island_depth": 1.5}}, {"at": {"island": "yes", "island_depth": 3}}),
    "C07": (partial(busy), partial(busy, *"abcde")),
    "C08": (partial(busy), partial(busy, *"abcde", kind="signals")),
    "C09": pair(over, {"at": {"signal_speed": 1.3}}, {"at": {"signal_speed": 0.8}}, kind="signals"),
    "C10": pair(over, {"at": {"sight_distance": 20}}, {"at": {"sight_distance": 250}}, speed=50),
    "C11": pair(over, {"at": {"parking_distance": 3}}, {"at": {"parking_distance": 12}}),
    "C12": pair(over, {"kind": "unmarked", "at": {"raised": "no", "island": "no"}},
                {"kind": "zebra", "at": {"raised": "yes", "island": "no"}}, way="tertiary"),
    "C14": pair(over, {"at": {"lit": "no"}}, {"at": {"lit": "yes"}}),
    "C15": pair(over, {"at": {"continuous": "no", "raised": "no"}}, {"at": {"continuous": "yes", "raised": "no"}},
                adt=3000),
    "W01": (partial(marked, 20), partial(marked, 10, 60, 110, 160)),
    "W02": (partial(marked, 20, code="E01", height=1.0), partial(marked, 20, code="E01", height=1.9)),
    "W03": (partial(marked, 20, code="E04", colour="blue"), partial(marked, 20, code="E04", colour="yellow")),
    "W04": (partial(codes, ("blue", "circle", 1), ("blue", "circle", 1)),
            partial(codes, ("blue", "circle", 1), ("yellow", "square", 2))),
    "W05": (partial(marked, 20, code="E01", shape="octagon"), partial(marked, 20, code="E01", shape="square")),
    "V01": (partial(feared, [100.0, 225.0]), partial(feared, [110.0, 25.0])),
    "V02": (partial(along, "residential"), partial(along, "residential", speed=30, footway="both")),
}
