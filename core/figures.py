# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures as the YAML files write them: the number with its source and tag."""
from dataclasses import dataclass, fields
from pathlib import Path

from .errors import SchoolPathError
from .yaml_file import Choice, Number, Optional, Table, Text

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
# F read in a public page, R in a public repository, S second-hand, M from memory, P our proposal, C computed
TAG = Choice("F", "R", "S", "M", "P", "C")


def figure(kind=None):
    """Schema of one figure, ``{value: 0.12, source: ..., tag: F}``; gives the value alone."""
    return Table({"value": kind or Number(), "source": Text(), "tag": Optional(TAG)}, make=_value)


def _value(value, source, tag):
    return value


def figures_of(record, **kinds):
    """Schema of a table of figures that makes a dataclass; fields in ``kinds`` have a type of their own."""
    return Table({f.name: kinds.get(f.name) or figure(Number(0)) for f in fields(record)}, make=record)


@dataclass(frozen=True)
class Assumed:
    """What stands in for a missing value.

    Attributes
    ----------
    central, pessimistic, favourable : float or str
        The likely value, and the worst and best that are still plausible.
    source : str
        Where the figures come from.
    tag : str or None
        How well they are sourced.
    """

    central: object
    pessimistic: object
    favourable: object
    source: str
    tag: object = None


def assumed(kind):
    """Schema of one assumption, ``{central: 40, pessimistic: 50, favourable: 30, source: ..., tag: P}``.

    Where the worst or the best is left out it is the likely value.
    """
    keys = {"central": kind, "pessimistic": Optional(kind), "favourable": Optional(kind), "source": Text(),
            "tag": Optional(TAG)}
    return Table(keys, make=_assumed)


def _assumed(central, pessimistic, favourable, source, tag):
    worst, best = (central if value is None else value for value in (pessimistic, favourable))
    return Assumed(central, worst, best, source, tag)


def find_file(folder, name, kind):
    """A shipped file by its id, or any file by its path.

    Parameters
    ----------
    folder : str
        Folder of ``resources`` that holds the shipped files.
    name : str or Path
        ``"FI"`` or ``"fi"``, or a path.
    kind : str
        What the error calls it: ``"country"``, ``"profile"``, ``"factors"``.
    """
    shipped = shipped_files(folder)
    text = str(name)
    if text.lower() in shipped:
        return shipped[text.lower()]
    if not text.lower().endswith((".yaml", ".yml")):
        choices = tuple(path.stem for path in shipped.values())
        raise SchoolPathError("file_unknown", kind=kind, name=text, choices=choices)
    return Path(text)


def shipped_files(folder):
    """The YAML files of a folder of ``resources``; id in lower case -> path."""
    return {path.stem.lower(): path for path in sorted((RESOURCES / folder).glob("*.yaml"), key=lambda path: path.stem)}
