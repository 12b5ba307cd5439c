# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file of elements holds: the records of an element's parts, and the schema that makes them."""
import re
from dataclasses import dataclass

from .figures import TAG
from .yaml_file import (
    ByLanguage,
    Choice,
    ListOf,
    MapOf,
    Number,
    Optional,
    Table,
    Text,
    YesNo,
    document,
)

# the places of a path that an element can belong to
WHERE = ("gate", "home_area", "junction", "crossing", "along", "cluster", "dark", "parking", "conflict", "dropoff")
CLEAR = ("crossing", "sight_triangle", "clear_width", "tactile", "carriageway")


class Hex(Text):
    """A colour, ``#rrggbb``."""

    expected = "colour"
    form = re.compile(r"#[0-9a-fA-F]{6}")

    def parse(self, text):
        """The colour in small letters."""
        return text.lower() if self.form.fullmatch(text) else None


@dataclass(frozen=True)
class Range:
    """Distances in metres; ``None`` where there is no bound.

    Attributes
    ----------
    least, most : float or None
        Bounds of what is asked for.
    usual : float or None
        What is taken where nothing speaks against it.
    limit : float or None
        What must never be exceeded.
    of : str or None
        What is measured: of a height, what of the element is so high; of an offset, from where.
    """

    least: object = None
    most: object = None
    usual: object = None
    limit: object = None
    of: object = None


@dataclass(frozen=True)
class Height(Range):
    """Height above the ground, m, with its source."""

    source: str = ""
    tag: object = None


@dataclass(frozen=True)
class Size:
    """Size on the ground, m: across and along the way it faces."""

    width: float
    length: float
    source: str
    tag: object


@dataclass(frozen=True)
class Offset(Range):
    """Distance to the side, m, ``of`` the carriageway, kerb, path_centre, path_edge or gate."""


@dataclass(frozen=True)
class When:
    """What the street or crossing must be like for the element to be needed; ``None`` where it does not matter.

    Attributes
    ----------
    adt : float or None
        Vehicles a day, at least.
    lanes, crossing_class : float or None
        At least.
    speed_least, speed_most : float or None
        Speed limit, km/h.
    """

    adt: object
    lanes: object
    crossing_class: object
    speed_least: object
    speed_most: object


@dataclass(frozen=True)
class Place:
    """Where an element may stand.

    Attributes
    ----------
    where : list of str
        Places of the path it belongs to, of ``WHERE``.
    distance : Range or None
        From that place, along the path.
    direction : str
        ``before``, ``after``, ``around`` or ``at`` the place, as one walks to school.
    each : str
        ``once``, or at ``both_sides`` of the street crossed, or for ``both_directions`` of walking.
    spacing : Range or None
        From one to the next along the path.
    side : str
        ``outer`` edge, ``centre``, the edge ``away`` from traffic, ``kerb``, ``any``.
    offset : Offset or None
        To the side.
    clear_of : list of str
        What it must not stand in, of ``CLEAR``.
    when : When or None
        Where it is needed at all.
    words : dict of str to str
        The rule in words, per language.
    source, tag : str or None
        Where the rule comes from.
    """

    where: list
    distance: object
    direction: str
    each: str
    spacing: object
    side: str
    offset: object
    clear_of: list
    when: object
    words: dict
    source: str
    tag: object


@dataclass(frozen=True)
class Colour:
    """What colours an element has.

    Attributes
    ----------
    fill : str
        ``path`` = that of its path, ``fixed`` = always the same, ``free`` = whatever its designer likes.
    fixed : str or None
        The colour it is drawn in where it has not that of its path.
    allowed, core : tuple of str
        Colours it may have instead, and of its core on asphalt.
    shape, number, keyline : bool
        Whether it bears the shape and the number of its path, and a white line around.
    all_paths : bool
        Whether it bears the codes of all paths that meet there.
    words : dict of str to str
        The rule in words, per language.
    """

    fill: str
    fixed: object
    allowed: tuple
    core: tuple
    shape: bool
    number: bool
    keyline: bool
    all_paths: bool
    words: dict


@dataclass(frozen=True)
class Winter:
    """An element in winter.

    Attributes
    ----------
    plough : float
        Distance that the plough needs to the edge of the clear width, m; 0 where it drives over.
    under_snow : bool
        Whether snow hides it.
    substitute : str or None
        Code of the element that stands in for it then.
    """

    plough: float
    under_snow: bool
    substitute: object


@dataclass(frozen=True)
class Cost:
    """What one costs, in place: ``value`` in ``currency`` for each ``unit`` (piece, metre, square_metre)."""

    value: float
    currency: str
    unit: str
    source: str
    tag: object


_BOUNDS = {key: Optional(Number(0)) for key in ("least", "most", "usual", "limit")}
_SOURCE = {"source": Text(), "tag": Optional(TAG)}
_RANGE = Table(_BOUNDS, make=Range)
# nearer than a metre to each other nothing is repeated
_SPACING = Table({key: Optional(Number(1)) for key in ("least", "most", "usual", "limit")}, make=Range)
_HEIGHT = Table({**_BOUNDS, "of": Optional(Choice("centre", "top", "bench", "reading")), **_SOURCE}, make=Height)
_SIZE = Table({"width": Number(0.01), "length": Number(0.01), **_SOURCE}, make=Size)


def _offset(**values):
    return Offset(of=values.pop("from"), **values)


_OFFSET = Table({**_BOUNDS, "from": Choice("carriageway", "kerb", "path_centre", "path_edge", "gate")}, make=_offset)
_WHEN = Table({key: Optional(Number(0)) for key in ("adt", "lanes", "crossing_class", "speed_least", "speed_most")},
              make=When)
_PLACE = Table({
    "where": ListOf(Choice(*WHERE), 1),
    "distance": Optional(_RANGE),
    "direction": Optional(Choice("before", "after", "around", "at"), "at"),
    "each": Optional(Choice("once", "both_sides", "both_directions"), "once"),
    "spacing": Optional(_SPACING),
    "side": Choice("outer", "centre", "away", "kerb", "any"),
    "offset": Optional(_OFFSET),
    "clear_of": ListOf(Choice(*CLEAR)),
    "when": Optional(_WHEN),
    "words": ByLanguage(), **_SOURCE}, make=Place)
_COLOUR = Table({
    "fill": Choice("path", "fixed", "free"), "fixed": Optional(Hex()), "allowed": Optional(ListOf(Hex()), ()),
    "core": Optional(ListOf(Hex()), ()), "shape": YesNo(), "number": YesNo(), "keyline": Optional(YesNo(), False),
    "all_paths": Optional(YesNo(), False), "words": ByLanguage()}, make=Colour)
_WINTER = Table({"plough": Number(0), "under_snow": YesNo(), "substitute": Optional(Text())}, make=Winter)
_COST = Table({"value": Number(0), "currency": Text(), "unit": Choice("piece", "metre", "square_metre"), **_SOURCE},
              make=Cost)
_ELEMENT = Table({
    "title": ByLanguage(), "group": Text(), "purpose": ByLanguage(), "geometry": Choice("point", "line", "area"),
    "directed": Optional(YesNo(), False), "marker": Optional(YesNo(), False), "size": _SIZE,
    "height": Optional(_HEIGHT), "place": _PLACE, "colour": _COLOUR, "winter": _WINTER, "cost": _COST,
    "clauses": ListOf(Text())})
SCHEMA = document("catalogue", {"groups": Optional(MapOf(Text(), ByLanguage())), "elements": MapOf(Text(), _ELEMENT)})
