# SPDX-License-Identifier: GPL-2.0-or-later
"""The plan of the sample district as ``resources/sample/district.yaml`` has it."""
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..figures import RESOURCES
from ..yaml_file import ListOf, MapOf, Number, Optional, Table, Text, Whole, document, load

FILE = RESOURCES / "sample" / "district.yaml"

_PLACE = ListOf(Number(), 2)
_VALUES = MapOf(Text(), Text())
_STREET = Table({"id": Text(), "name": Optional(Text(), ""), "sort": Text(), "through": ListOf(Text(), 2),
                 "but": Optional(_VALUES, {})})
_HOMES = Table({"street": Text(), "prefix": Text(), "numbers": ListOf(Whole(1), 1), "grades": ListOf(Whole(0, 9), 1),
                "first": Optional(Number(), 16.0), "plot": Optional(Number(5), 21.0), "off": Optional(Number(5), 17.0),
                "school": Text(), "upper": Optional(Text(), ""), "mode": Optional(Text(), "")})
_HOME = Table({"id": Text(), "at": _PLACE, "address": Text(), "street": Text(), "grade": Whole(0, 9),
               "school": Text(), "mode": Optional(Text(), "")})
_PATH = Table({"id": Text(), "name": Text(), "colour": Text(), "shape": Text(), "number": Whole(1, 99),
               "school": Text(), "status": Text(), "through": ListOf(Text(), 2)})
_ELEMENTS = Table({"path": Text(), "code": Text(), "at": ListOf(Number(0), 1), "off": Number(), "status": Text(),
                   "note": Optional(Text(), "")})
_VOICE = Table({"at": _PLACE, "category": Text(), "group": Text(), "comment": Text(), "weight": Number(0)})
_JUDGEMENT = Table({"street": Optional(Text()), "crossing": Optional(Text()),
                    "profiles": Optional(Text(), ""), "scenario": Optional(Text(), ""), "effect": Text(),
                    "reason": Text(), "author": Text(), "date": Text()})
_WAIVER = Table({"clause": Text(), "feature": Text(), "reason": Text(), "author": Text(), "date": Text(),
                 "expires": Text()})
SCHEMA = document("sample", {
    "crs": Text(), "origin": _PLACE, "places": MapOf(Text(), _PLACE),
    "sorts": MapOf(Text(), _VALUES), "streets": ListOf(_STREET, 1),
    "crossings": ListOf(MapOf(Text(), Text()), 1),
    "schools": ListOf(Table({"id": Text(), "name": Text(), "at": Text(), "grades": Text(), "capacity": Whole(0)}), 1),
    "homes": ListOf(_HOMES, 1), "single_homes": ListOf(_HOME),
    "barriers": ListOf(Table({"id": Text(), "name": Text(), "kind": Text(), "through": ListOf(_PLACE, 2)})),
    "paths": ListOf(_PATH), "elements": ListOf(_ELEMENTS), "voices": ListOf(_VOICE),
    "judgements": ListOf(_JUDGEMENT), "waivers": ListOf(_WAIVER)})


@dataclass(frozen=True, eq=False)
class Plan:
    """What is to be drawn; each list has ``Section`` rows as the file has them.

    Attributes
    ----------
    crs : str
        Coordinate system, ``"EPSG:3067"``.
    origin : ndarray, shape (2,)
        Where the plan's own coordinates begin, m.
    places : dict of str to ndarray
        Name -> coordinates in that system, m.
    streets, crossings, schools, homes, single_homes, barriers, paths, elements, voices, judgements, waivers : tuple
        The rows; a street's values (``"9000 measured"``) are those of its sort and its own.
    """

    crs: str
    origin: np.ndarray
    places: dict
    streets: tuple
    crossings: tuple
    schools: tuple
    homes: tuple
    single_homes: tuple
    barriers: tuple
    paths: tuple
    elements: tuple
    voices: tuple
    judgements: tuple
    waivers: tuple

    def at(self, xy):
        """Coordinates of a point of the plan, or of a list of points."""
        return np.asarray(xy, dtype=float) + self.origin


@lru_cache(maxsize=1)
def load_plan():
    """The plan that is shipped."""
    return read_plan(FILE)


def read_plan(path):
    """A plan from a file; ``SchoolPathError`` says what is wrong in it."""
    read = load(path, SCHEMA)
    origin = np.array(read["origin"])
    streets = tuple(_street(row, read["sorts"]) for row in read["streets"])
    rows = {name: tuple(read[name]) for name in ("crossings", "schools", "homes", "single_homes", "barriers", "paths",
                                                 "elements", "voices", "judgements", "waivers")}
    places = {name: np.array(xy) + origin for name, xy in read["places"].items()}
    return Plan(crs=read["crs"], origin=origin, places=places, streets=streets, **rows)


def _street(row, sorts):
    """A street with all its values."""
    if row["sort"] not in sorts:
        raise row.error("yaml_type", "sort", expected="choice", found=row["sort"], choices=tuple(sorts))
    return {**row, "values": {**sorts[row["sort"]], **row["but"]}}
