# SPDX-License-Identifier: GPL-2.0-or-later
"""Towns of lines by coordinates, for shapes that a drawing in letters does not hold."""
import numpy as np

from school_path.core.lines import Lines
from school_path.core.places import Gates, Homes
from school_path.core.streets import Attribute, Crossings, Source, Streets
from school_path.tests.town import Town, routes

NO_CROSSINGS = Crossings.blank(np.empty((0, 2)), [])


def drawn(lines, kinds, crossings=NO_CROSSINGS, **columns):
    """A town of lines by coordinates; columns are numbers, or codes for the columns without provenance."""
    table = {}
    for name, values in columns.items():
        plain = name in ("foot", "level", "oneway", "street_id", "name")
        table[name] = np.array(values, dtype=None if name in ("street_id", "name") else np.int8) if plain else \
            Attribute(np.array(values, dtype=float), np.full(len(values), Source.TAGGED, dtype=np.uint8))
    for name in ("street_id", "name"):
        if name in table:
            table[name] = table[name].astype(object)
    return Town({}, Streets.blank(Lines.from_list([np.array(line, dtype=float) for line in lines]), kinds, **table),
                crossings)


def answer(a_town, homes, gate, **options):
    """Routes of homes at some places to a school at another."""
    n = len(homes)
    texts, none = np.full(n, "", dtype=object), np.full(n, None, dtype=object)
    places = Homes(np.arange(n).astype(object), np.array(homes, dtype=float), none, texts, texts, np.ones(n))
    gates = Gates(np.array(["s"], dtype=object), np.array([""], dtype=object), np.array([gate], dtype=float),
                  np.zeros(1, dtype=bool))
    a_town = _WithGates(a_town, gates)
    return routes(a_town, places, "S", **options)


class _WithGates:
    """A town whose schools stand where they are said to."""

    def __init__(self, a_town, gates):
        self.streets, self.crossings, self._gates = a_town.streets, a_town.crossings, gates

    def gates(self, *_):
        return self._gates
