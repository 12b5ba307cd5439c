# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue of School Path elements: ``resources/elements/elements.yaml`` and the files of a town's own."""
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .catalogue_schema import SCHEMA, Colour, Cost, Place, Size, Winter
from .figures import RESOURCES
from .yaml_file import load

FOLDER = RESOURCES / "elements"
CODE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
SPACED = frozenset(("along", "cluster", "dark"))  # words of ``where`` of elements at a spacing
SINGLE = frozenset(("gate", "home_area", "junction", "crossing"))  # and of elements at single places


@dataclass(frozen=True, eq=False)
class Element:
    """One kind of element.

    Attributes
    ----------
    code : str
        ``"E01"``; what stands in the field ``code`` of the layer of elements.
    title, purpose : dict of str to str
        Language -> text.
    group : str
        Key of ``Catalogue.groups``.
    geometry : str
        What it is on the ground: ``point``, ``line`` or ``area``; on the map it is a point.
    directed : bool
        Whether it is turned along the path.
    marker : bool
        Whether children find the way by it: it counts when the distance from marker to marker is measured.
    size : Size
        Width and length on the ground.
    height : Height or None
        Above the ground; ``None`` where it lies on it.
    place : Place
        Where it may stand.
    colour : Colour
        What colours it has.
    winter : Winter
        What the plough needs, and whether snow hides it.
    cost : Cost
        Of one.
    clauses : tuple of str
        Clauses of the handbook that it helps to meet.
    symbol : Path
        SVG file.
    file : str
        Catalogue that it stands in.
    """

    code: str
    title: dict
    purpose: dict
    group: str
    geometry: str
    directed: bool
    marker: bool
    size: Size
    height: object
    place: Place
    colour: Colour
    winter: Winter
    cost: Cost
    clauses: tuple
    symbol: Path
    file: str

    @property
    def spaced(self):
        """Whether elements of this kind stand at a spacing along a path."""
        return self.place.spacing is not None and bool(SPACED & set(self.place.where))

    @property
    def has_rule(self):
        """Whether elements of this kind can be placed by rule.

        Signs, posts and markings are; of works of street building, and of what stands where conditions are, a designer
        chooses the place.
        """
        return self.geometry == "point" and (self.spaced or bool(SINGLE & set(self.place.where)))


@dataclass(frozen=True, eq=False)
class Catalogue:
    """All kinds of elements to choose from.

    Attributes
    ----------
    elements : dict of str to Element
        Code -> element, the shipped ones first, in the order of their files.
    groups : dict of str to dict
        Key -> language -> heading of the palette.
    files : tuple of str
        Files that were read, for the run's record.
    """

    elements: dict
    groups: dict
    files: tuple

    def __getitem__(self, code):
        return self.elements[code]

    def __contains__(self, code):
        return code in self.elements

    def __iter__(self):
        return iter(self.elements.values())

    def __len__(self):
        return len(self.elements)

    def markers(self):
        """Codes of the elements that children find their way by."""
        return tuple(element.code for element in self if element.marker)


def load_catalogue(*own):
    """The shipped catalogue and a town's own files.

    Parameters
    ----------
    *own : str or Path
        Files of the same form; a code that is taken already is refused.

    Returns
    -------
    Catalogue

    Raises
    ------
    SchoolPathError
        A file is broken, an element has no symbol, or a code stands twice.
    """
    return _shipped() if not own else _read(own)


@lru_cache(maxsize=1)
def _shipped():
    return _read(())


def _read(own):
    elements, groups = {}, {}
    files = (FOLDER / "elements.yaml", *(Path(path) for path in own))
    for path in files:
        read = load(path, SCHEMA)
        groups.update({key: dict(title) for key, title in (read["groups"] or {}).items() if key not in groups})
        for code, values in read["elements"].items():
            elements[code] = _element(code, values, path, read["elements"], elements, groups)
    return Catalogue(elements, groups, tuple(str(path) for path in files))


def _element(code, values, path, section, taken, groups):
    """One element; what only several keys together can tell to be wrong is refused here."""
    if not CODE.fullmatch(code):
        raise section.error("element_code", code, found=code)
    if code in taken:
        raise section.error("element_twice", code, found=code, other=taken[code].file)
    if values["group"] not in groups:
        raise values.error("yaml_type", "group", expected="choice", found=values["group"], choices=tuple(groups))
    if values["colour"].fill != "path" and values["colour"].fixed is None:
        raise values.error("yaml_missing_key", "colour.fixed")
    symbol = path.parent / f"{code}.svg"
    if not symbol.is_file():
        raise section.error("element_no_symbol", code, found=str(symbol))
    kept = {key: values[key] for key in values if key != "clauses"}
    return Element(code=code, clauses=tuple(values["clauses"]), symbol=symbol, file=str(path), **kept)
