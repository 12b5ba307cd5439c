# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw a town: letters are places, rows and columns are 10 m apart; what a street is stands under the map."""
import textwrap
from dataclasses import dataclass, replace

import numpy as np

from school_path.core.barriers import Barriers
from school_path.core.lines import Lines
from school_path.core.places import Gates, Homes
from school_path.core.streets import (
    CROSSING_CODES,
    STREET_CODES,
    Access,
    Attribute,
    CrossingKind,
    Crossings,
    CutEnd,
    Junction,
    Kind,
    Oneway,
    Service,
    Source,
    Streets,
)

STEP = 10.0  # m between neighbouring characters
WORDS = {"service": Service, "junction": Junction, "foot": Access, "bicycle": Access, "oneway": Oneway,
         "cut_end": CutEnd}


def street(kind, **attributes):
    """A street of the given kind; ``speed`` and ``footway`` are short for the fields of the layer."""
    if "speed" in attributes:
        attributes["speed_limit"] = attributes.pop("speed")
    side = attributes.pop("footway", None)
    if side is not None:
        attributes.setdefault("footway_left", "footway" if side in ("left", "both") else "none")
        attributes.setdefault("footway_right", "footway" if side in ("right", "both") else "none")
    return {"kind": kind, **attributes}


def primary(speed=50, adt=9000, lanes=2, footway="both", **more):
    """A primary street of which all is known."""
    return street("primary", speed=speed, adt=adt, lanes=lanes, footway=footway, **more)


def tertiary(speed=40, adt=2500, lanes=2, footway="both", **more):
    """A tertiary street of which all is known."""
    return street("tertiary", speed=speed, adt=adt, lanes=lanes, footway=footway, **more)


def residential(speed=30, adt=300, lanes=2, footway="none", **more):
    """A residential street of which all is known."""
    return street("residential", speed=speed, adt=adt, lanes=lanes, footway=footway, **more)


def driveway(**more):
    """A driveway."""
    return street("service", service="driveway", **more)


def footpath(**more):
    """A way for walking."""
    return street("footway", **more)


def crossing(kind="zebra", **attributes):
    """A mapped crossing; ``street`` names the street that is crossed."""
    return {"crossing": kind, **attributes}


@dataclass(frozen=True, eq=False)
class Town:
    """A drawn town: places by letter, and the core arrays."""

    places: dict
    streets: Streets
    crossings: Crossings

    def homes(self, letters, **columns):
        """Homes at places; their ids are the letters."""
        n = len(letters)
        table = dict(home_id=np.array(list(letters), dtype=object), xy=self.xy(letters), street=_texts(n),
                     school_id=np.full(n, None, dtype=object), profile=_texts(n), pupils=np.ones(n))
        table.update({k: np.array(v, dtype=float if k == "pupils" else object) for k, v in columns.items()})
        return Homes(**table)

    def gates(self, letters, school_id=None):
        """Gates at places, each a school of its own unless ``school_id`` says otherwise."""
        ids = np.array(list(school_id or letters), dtype=object)
        return Gates(ids, _texts(len(letters)), self.xy(letters), np.zeros(len(letters), dtype=bool))

    def xy(self, letters):
        """Coordinates of places, shape (n, 2)."""
        return np.array([self.places[letter] for letter in letters], dtype=float).reshape(-1, 2)


def town(drawing, **things):
    """Make a town from a drawing.

    A keyword of two or more letters is a street through those places (``ABC=residential()``), a keyword of one letter a
    crossing there. Streets and crossings bear their keyword as id. A trailing underscore and digits of a keyword are
    part of the id alone (``AB_2``), so that two streets may run through the same places.
    """
    rows = textwrap.dedent(drawing).strip("\n").split("\n")
    places = {c: (x * STEP, (len(rows) - 1 - y) * STEP)
              for y, row in enumerate(rows) for x, c in enumerate(row) if c.isalpha()}
    lines = {k: v for k, v in things.items() if "kind" in v}
    points = {k: v for k, v in things.items() if "crossing" in v}
    return Town(places, _streets(places, lines), _crossings(places, points))


def _streets(places, specs):
    """Core arrays of the streets of a drawing."""
    geometry = Lines.from_list([[places[c] for c in key.split("_")[0]] for key in specs])
    kinds = [Kind[spec["kind"].upper()] for spec in specs.values()]
    columns = {"street_id": np.array(list(specs), dtype=object)}
    for name in sorted({n for spec in specs.values() for n in spec} - {"kind"}):
        values = [spec.get(name) for spec in specs.values()]
        if name == "name":
            columns[name] = np.array([v or "" for v in values], dtype=object)
        elif name == "level":
            columns[name] = np.array([v or 0 for v in values], dtype=np.int16)
        elif name in WORDS:
            default = 1 if name in ("foot", "bicycle") else 0
            columns[name] = np.array([default if v is None else _code(WORDS[name], v) for v in values], dtype=np.int8)
        else:
            columns[name] = _attribute(values, STREET_CODES.get(name))
    return Streets.blank(geometry, kinds, **columns)


def _crossings(places, specs):
    """Core arrays of the crossings of a drawing."""
    kinds = [CrossingKind[spec["crossing"].upper()] for spec in specs.values()]
    columns = {"crossing_id": np.array(list(specs), dtype=object),
               "street_id": np.array([spec.get("street") for spec in specs.values()] + [None], dtype=object)[:-1]}
    for name in sorted({n for spec in specs.values() for n in spec} - {"crossing", "street", "at"}):
        columns[name] = _attribute([spec.get(name) for spec in specs.values()], CROSSING_CODES.get(name))
    xy = [spec.get("at") or places[key.split("_")[0]] for key, spec in specs.items()]
    return Crossings.blank(np.array(xy, dtype=float).reshape(-1, 2), kinds, **columns)


def _attribute(values, words):
    """One attribute; a value ``(x, "default")`` carries its source, a plain one is tagged."""
    pairs = [v if isinstance(v, tuple) else (v, "tagged") for v in values]
    source = np.array([Source[word.upper()] for _, word in pairs], dtype=np.uint8)
    if words is None:
        return Attribute(np.array([np.nan if v is None else v for v, _ in pairs], dtype=float), source)
    return Attribute(np.array([-1 if v is None else _code(words, v) for v, _ in pairs], dtype=np.int8), source)


def _code(words, value):
    """Code of a word, of a truth value or of a code."""
    if isinstance(value, str):
        return words[value.upper()]
    return int(value)


def _texts(n):
    """Empty texts."""
    return np.full(n, "", dtype=object)




def routes(a_town, homes, gates, profile="P2", **options):
    """Routes of homes (letters) to gates (letters) as the algorithm finds them."""
    from school_path.core.country import load_country
    from school_path.core.defaults import fill_crossing_defaults, fill_defaults
    from school_path.core.network.graph import canonical, canonical_crossings
    from school_path.core.profile import load_profile
    from school_path.core.routing.routes import Options, Request, find_routes

    country = load_country("FI")
    places = a_town.homes(homes) if isinstance(homes, str) else homes
    ids = options.pop("school_id", None)
    barriers = options.pop("barriers", Barriers.none())
    rides, from_school = options.pop("mode", "WALK") == "BIKE", options.pop("from_school", False)
    country = replace(country, left_hand_traffic=options.pop("left_hand_traffic", False))
    request = Request(homes=places, gates=a_town.gates(gates, ids), profiles=(load_profile(profile),),
                      profile=np.zeros(len(places), dtype=np.int64), country=country, options=Options(**options),
                      barriers=barriers, rides=(rides,), from_school=from_school)
    streets = a_town.streets.take(canonical(a_town.streets))
    crossings = a_town.crossings.take(canonical_crossings(a_town.crossings))
    return find_routes(fill_defaults(streets, country.defaults), fill_crossing_defaults(crossings, country.defaults),
                       request)


@dataclass(frozen=True)
class Walk:
    """One route, as a reader of the map would tell it."""

    status: str
    length: float
    risk: float
    worst_class: int
    crossings: list
    count: int
    legs: list
    ridden: list


def walk(found, row=0):
    """The route of one home: crossings by id (``over ID`` where unmarked), legs as ``ID side``, what is ridden."""
    from school_path.core.routing.elements import crossing_counts, elements_of
    from school_path.core.routing.legs import legs_of
    from school_path.core.routing.solve import Status

    elements = elements_of(found)
    legs, network = legs_of(found, elements), found.network
    told = []
    for leg in np.flatnonzero(legs.home == row):
        piece = legs.head[leg]
        street = network.streets.street_id[legs.pieces.street[piece]]
        crossing = legs.pieces.crossing[piece]
        if legs.crossing_leg[leg]:
            told.append(("x", network.crossings.crossing_id[crossing] if crossing >= 0 else f"over {street}"))
        else:
            side = legs.pieces.side[piece]
            told.append(("-", street if side < 0 else f"{street} {('left', 'right')[side]}"))
    return Walk(Status(found.status[row]).name.lower(), found.length[row], found.risk[row], found.worst_class[row],
                [name for kind, name in told if kind == "x"],
                int(crossing_counts(elements, len(found.homes))[row]), [name for _, name in told],
                [bool(elements.ridden[piece]) for piece in _along(elements, row)])


def _along(elements, row):
    """Pieces of a home that lead along something."""
    return np.flatnonzero((elements.home == row) & ~elements.step)
