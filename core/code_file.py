# SPDX-License-Identifier: GPL-2.0-or-later
"""The colours, shapes and numbers that School Paths are told apart by: ``resources/codes/codes.yaml``."""
from dataclasses import dataclass

from .catalogue_schema import Hex
from .figures import TAG, figure, find_file
from .yaml_file import ByLanguage, Choice, ListOf, MapOf, Number, Optional, Table, Text, Whole, document, load


@dataclass(frozen=True)
class Code:
    """A path's code: words of the set of codes, and the number; ``""`` and 0 where there is none."""

    colour: str
    shape: str
    number: int


@dataclass(frozen=True)
class PathColour:
    """A colour of the set: ``hex``, the ``ink`` read on it, its ``title``, and shapes it is ``never_on``."""

    hex: str
    ink: str
    title: dict
    never_on: tuple = ()


@dataclass(frozen=True)
class PathShape:
    """A shape of the set: the ``marker`` that QGIS draws for it, and its ``title``."""

    marker: str
    title: dict


@dataclass(frozen=True)
class Ground:
    """What a marker is seen against."""

    hex: str
    title: dict


@dataclass(frozen=True)
class Contrasts:
    """Contrast ratios of a marker to its ground: ``good`` from there on, lost below ``enough``."""

    good: float
    enough: float
    source: str
    tag: object


@dataclass(frozen=True, eq=False)
class Codes:
    """The set.

    Attributes
    ----------
    colours : dict of str to PathColour
        Word that stands in the field ``colour`` -> colour, in the order in which they are proposed.
    shapes : dict of str to PathShape
        Word that stands in the field ``shape`` -> shape, in the order in which they are proposed.
    grounds : dict of str to Ground
    reach : float
        Paths nearer to each other do not share a colour while another is free, m.
    most_per_school : int
        Colours at one school.
    least_difference : float
        CIEDE2000 below which colours are taken for each other.
    contrast : Contrasts
    file : str
        Path of the file, for the run's record.
    """

    colours: dict
    shapes: dict
    grounds: dict
    reach: float
    most_per_school: int
    least_difference: float
    contrast: Contrasts
    file: str

    def hex_of(self, colour):
        """``#rrggbb`` of what stands in the field ``colour``: a word of the set, or a colour as such; else ``None``."""
        text = str(colour or "").strip().lower()
        return self.colours[text].hex if text in self.colours else Hex().parse(text)


_COLOUR = Table({"hex": Hex(), "ink": Hex(), "title": ByLanguage(), "never_on": Optional(ListOf(Text()), ())},
                make=PathColour)
# what QGIS draws, without the shapes of traffic signs
_SHAPE = Table({"marker": Choice("circle", "square", "diamond", "hexagon", "pentagon", "star"), "title": ByLanguage()},
               make=PathShape)
_GROUND = Table({"hex": Hex(), "title": ByLanguage()}, make=Ground)
_CONTRAST = Table({"good": Number(1, 21), "enough": Number(1, 21), "source": Text(), "tag": Optional(TAG)},
                  make=Contrasts)
SCHEMA = document("codes", {
    "reach": figure(Number(0)), "most_per_school": figure(Whole(1)), "least_difference": figure(Number(0)),
    "contrast": _CONTRAST, "grounds": MapOf(Text(), _GROUND), "colours": MapOf(Text(), _COLOUR),
    "shapes": MapOf(Text(), _SHAPE)})


def load_codes(name="codes"):
    """The shipped set, or that of a file of one's own by its path."""
    path = find_file("codes", name, "codes")
    read = load(path, SCHEMA)
    for word, colour in read["colours"].items():
        unknown = [shape for shape in colour.never_on if shape not in read["shapes"]]
        if unknown:
            raise read["colours"].error("yaml_type", word, expected="choice", found=unknown[0],
                                        choices=tuple(read["shapes"]))
    kept = ("reach", "most_per_school", "least_difference", "contrast")
    tables = {key: dict(read[key]) for key in ("colours", "shapes", "grounds")}
    return Codes(file=str(path), **tables, **{key: read[key] for key in kept})
