# SPDX-License-Identifier: GPL-2.0-or-later
"""Streets and crossings of the sample district, and what is said of them."""
from dataclasses import dataclass

import numpy as np

from ..lines import Lines
from ..streets import (
    CROSSING_CODES,
    MISSING,
    STREET_CODES,
    Access,
    Attribute,
    CrossingKind,
    Crossings,
    Junction,
    Kind,
    Oneway,
    Service,
    Source,
    Streets,
)
from .curves import bent

_PLAIN = {"kind": Kind, "service": Service, "junction": Junction, "foot": Access, "bicycle": Access, "oneway": Oneway,
          "level": int}
_ELSE = {"foot": Access.YES, "bicycle": Access.YES}


@dataclass(frozen=True, eq=False)
class Drawn:
    """A street of the plan as it was drawn.

    Attributes
    ----------
    xy : ndarray, shape (k, 2)
        Its line.
    through : tuple of str
        Places on it.
    at : ndarray of int64
        Vertex of each place.
    cuts : tuple of int
        Vertices at which it is cut into pieces, both ends among them.
    name : str
    """

    xy: np.ndarray
    through: tuple
    at: np.ndarray
    cuts: tuple
    name: str

    def between(self, first, last):
        """The line from one place on it to another."""
        a, b = (int(self.at[self.through.index(place)]) for place in (first, last))
        return self.xy[a:b + 1] if a <= b else self.xy[b:a + 1][::-1]

    def pieces(self):
        """The lines of its pieces."""
        return [self.xy[a:b + 1] for a, b in zip(self.cuts, self.cuts[1:])]

    def piece_at(self, place):
        """Number of the piece that has a place on it, from 0; the one that begins there rather than that which ends."""
        vertex = int(self.at[self.through.index(place)])
        return min(int(np.searchsorted(self.cuts, vertex, side="right")) - 1, len(self.cuts) - 2)


def draw(plan):
    """The streets of a plan: id -> ``Drawn``, in the order of the ids."""
    users = {}
    for row in plan.streets:
        for place in set(row["through"]):
            users[place] = users.get(place, 0) + 1
    drawn = {}
    for row in sorted(plan.streets, key=lambda row: row["id"]):
        xy, at = bent([plan.places[place] for place in row["through"]])
        ends = {0, len(xy) - 1}
        cuts = ends | {int(vertex) for place, vertex in zip(row["through"], at) if users[place] > 1}
        drawn[row["id"]] = Drawn(xy, tuple(row["through"]), at, tuple(sorted(cuts)), row["name"])
    return drawn


def piece_id(street, drawn, number):
    """Id of a piece; a street in one piece has its own."""
    return street if len(drawn.cuts) == 2 else f"{street}-{number + 1}"


def streets_of(plan, drawn):
    """The pieces of all streets as ``Streets``, in the order of their ids."""
    values = {row["id"]: row["values"] for row in plan.streets}
    ids, lines, rows, names = [], [], [], []
    for street, line in drawn.items():
        for number, piece in enumerate(line.pieces()):
            ids.append(piece_id(street, line, number))
            lines.append(piece)
            names.append(line.name)
            rows.append(values[street])
    columns = {name: _plain(rows, name) for name in _PLAIN}
    columns["level"] = columns["level"].astype(np.int16)
    columns.update({name: _attribute(rows, name, STREET_CODES) for name in Streets.attribute_names()})
    return Streets.blank(Lines.from_list(lines), columns.pop("kind"), street_id=_objects(ids), name=_objects(names),
                         **columns)


def crossings_of(plan, drawn):
    """The crossings as ``Crossings``, in the order of their ids."""
    rows = sorted(plan.crossings, key=lambda row: row["id"])
    on = [piece_id(row["street"], drawn[row["street"]], drawn[row["street"]].piece_at(row["at"])) for row in rows]
    columns = {name: _attribute(rows, name, CROSSING_CODES) for name in Crossings.attribute_names()}
    return Crossings.blank([np.round(plan.places[row["at"]], 2) for row in rows],
                           [CrossingKind[row["kind"].upper()] for row in rows],
                           crossing_id=_objects([row["id"] for row in rows]), street_id=_objects(on),
                           guard_hours=_objects([row.get("guard_hours", "") for row in rows]), **columns)


def _plain(rows, name):
    """Codes of an attribute without provenance."""
    words = _PLAIN[name]
    return np.array([_code(words, row[name]) if name in row else _ELSE.get(name, 0) for row in rows], dtype=np.int8)


def _attribute(rows, name, codes):
    """An attribute: value and where it comes from (``"9000 measured"``)."""
    words = codes.get(name)
    values = np.full(len(rows), np.nan if words is None else MISSING, dtype=float if words is None else np.int8)
    source = np.full(len(rows), Source.STATED, dtype=np.uint8)
    for i, row in enumerate(rows):
        if name in row:
            value, *said = row[name].split()
            values[i] = float(value) if words is None else _code(words, value)
            if said:
                source[i] = Source[said[0].upper()]
    return Attribute(values, source)


def _code(words, value):
    """Code of a word, or the number itself."""
    return int(value) if words is int else words[value.upper()]


def _objects(values):
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made
