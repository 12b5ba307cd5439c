# SPDX-License-Identifier: GPL-2.0-or-later
"""The measures that clauses may name, as ``resources/tables/measures.yaml`` lists them."""
from dataclasses import dataclass
from functools import lru_cache

from ..figures import RESOURCES
from ..yaml_file import ByLanguage, Choice, ListOf, MapOf, Optional, Table, Text, document, load

FILE = RESOURCES / "tables" / "measures.yaml"
LAYERS = ("streets", "crossings", "paths", "elements", "schools", "homes", "voices")
# what a filter or expression may name beside the fields of a layer and its measures: of the piece along the path
OF_PLACE = {"streets": ("side", "length"), "crossings": ("side",), "paths": ("length",)}
_MEASURE = Table({
    "of": ListOf(Choice(*LAYERS), 1), "title": ByLanguage(), "unit": Optional(Text(), ""),
    "words": Optional(MapOf(Text(), ByLanguage())), "field": Optional(Text())})
SCHEMA = document("measures", {"units": MapOf(Text(), ByLanguage()), "measures": MapOf(Text(), _MEASURE)})


@dataclass(frozen=True)
class Measure:
    """Something that is measured of each place of a layer.

    Attributes
    ----------
    name : str
        Name that clauses use.
    applies_to : tuple of str
        Layers whose places have it.
    unit : str
        Unit of its numbers; ``""`` where it has none or gives words.
    words : dict of str to dict
        Word that it may give -> language -> label; empty where it gives numbers.
    title : dict of str to str
        Language -> what it is.
    field : str or None
        Field of the layer that holds it, where it is no more than that.
    """

    name: str
    applies_to: tuple
    unit: str
    words: dict
    title: dict
    field: object = None


@lru_cache(maxsize=1)
def _read():
    return load(FILE, SCHEMA)


@lru_cache(maxsize=1)
def measures():
    """All measures; name -> ``Measure``, in the order of the file."""
    return {name: Measure(name, tuple(row["of"]), row["unit"], dict(row["words"] or {}), row["title"], row["field"])
            for name, row in _read()["measures"].items()}


def unit_titles(unit):
    """How a unit is written in each language; language -> text, its own name where the table does not have it."""
    return dict(_read()["units"].get(unit) or {"en": unit})
