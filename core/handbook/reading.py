# SPDX-License-Identifier: GPL-2.0-or-later
"""Handbook files: what they hold, what is wrong with them, and the handbook that they make."""
import difflib
from dataclasses import dataclass
from pathlib import Path

from ..figures import find_file, shipped_files
from ..profile import profile_ids
from ..yaml_file import FAULTY, ByLanguage, Choice, ListOf, Number, Optional, Table, Text, Whole, document, examine
from .joining import KEYWORDS, NEEDED, bands_of, clause_faults, join_clauses
from .measures import LAYERS, measures
from .records import CONFIDENCE, EVERYONE, Clause, Handbook, Reference, Verdict

__all__ = ["KEYWORDS", "NEEDED", "Examined", "examine_handbook", "load_handbook"]

SHIPPED = "school-path"
FOLDER = "handbooks"


class _Whole(ListOf):
    """A list that is read as a whole: with one value at fault nothing can be said of the others."""

    def read(self, reader, node, key):
        """The values, ``FAULTY`` where one is."""
        before = len(reader.faults or ())
        values = super().read(reader, node, key)
        return values if len(reader.faults or ()) == before else FAULTY


_BAND = Table({
    "verdict": Choice(*(verdict.word for verdict in Verdict)), "min": Optional(Number()), "above": Optional(Number()),
    "max": Optional(Number()), "below": Optional(Number()), "is": Optional(ListOf(Text(), 1)), "if": Optional(Text())})
_SOURCE = Table({"title": Text(), "year": Optional(Text(), ""), "publisher": Optional(Text(), ""),
                 "url": Optional(Text(), ""), "note": Optional(Text(), "")})
_CLAUSE = Table({"id": Text(), **{key: Optional(kind) for key, kind in {
    "version": Whole(1), "title": ByLanguage(), "text": ByLanguage(), "applies_to": Choice(*LAYERS), "filter": Text(),
    "measure": Text(), "expression": Text(), "unit": Text(), "bands": _Whole(_BAND, 1), "profiles": ListOf(Text(), 1),
    "severity": Whole(1, 4), "confidence": Choice(*CONFIDENCE), "sources": _Whole(_SOURCE, 1),
    "remedy": ByLanguage()}.items()}})
SCHEMA = document("handbook", {"extends": Optional(Text(), ""), "clauses": ListOf(_CLAUSE)})


@dataclass(frozen=True, eq=False)
class Examined:
    """A handbook held against all it should be.

    Attributes
    ----------
    errors : list of SchoolPathError
        Everything that is wrong, by file and line; QGIS expressions are not looked into.
    doubts : list of SchoolPathError
        What is right only if the town has something of its own.
    expressions : list of (Section, str, str, str)
        Each QGIS expression: the table and key where it is written, the expression, and the layer it is about.
    count : int
        Number of clauses.
    handbook : Handbook or None
        The handbook, where nothing is wrong.
    """

    errors: list
    doubts: list
    expressions: list
    count: int
    handbook: object


def load_handbook(path=""):
    """The handbook of a file; the shipped one where no file is named.

    Parameters
    ----------
    path : str or Path
        The file, or the id of a shipped handbook.

    Returns
    -------
    Handbook
    """
    examined = examine_handbook(path)
    if examined.errors:
        raise examined.errors[0]
    return examined.handbook


def examine_handbook(path=""):
    """Everything that is wrong with a handbook file and those that it extends.

    Parameters
    ----------
    path : str or Path
        The file, or the id of a shipped handbook; empty for the shipped one.

    Returns
    -------
    Examined
    """
    files, errors, complete = _files(find_file(FOLDER, str(path) or SHIPPED, "handbook"))
    clauses, twice = join_clauses([file["clauses"] for file in reversed(files) if "clauses" in file])
    if complete and not clauses and not errors:
        errors = [files[0].error("yaml_type", "clauses", expected="list", found="[]")]
    errors = [*errors, *twice, *(fault for clause in clauses for fault in clause_faults(clause, complete))]
    order = {file.file: number for number, file in enumerate(files)}
    errors.sort(key=lambda error: (order.get(error.values["file"], len(order)), error.values["line"],
                                   error.values["column"]))
    return Examined(errors, _doubts(clauses), _expressions(clauses), len(clauses),
                    None if errors else _handbook(files, clauses))


def _files(path):
    """Contents of a file and of those that it extends, what is wrong with their form, and whether all were read."""
    files, errors, seen = [], [], []
    while path is not None:
        seen.append(path.resolve())
        values, faults = examine(path, SCHEMA)
        errors += faults
        if values is None:
            return files, errors, False
        files.append(values)
        path, fault = _extended(values, path, seen)
        if fault is not None:
            return files, [*errors, fault], False
    return files, errors, all("extends" in file and "clauses" in file for file in files)


def _extended(values, path, seen):
    """The file that a file extends, or what is wrong with its name."""
    name = values.get("extends")
    if not name:
        return None, None
    shipped = shipped_files(FOLDER)
    found = shipped.get(name.lower()) or path.parent / name
    if not found.is_file():
        beside = [each.name for each in sorted(path.parent.glob("*.y*ml")) if each != path]
        near = difflib.get_close_matches(name, [*shipped, *beside], 1, 0.5)
        return None, values.error("handbook_extends", "extends", found=name, choices=tuple(shipped),
                                  nearest=near[0] if near else None)
    if found.resolve() in seen:
        return None, values.error("handbook_loop", "extends", found=name)
    return Path(found), None


def _expressions(clauses):
    """Each QGIS expression with the place where it is written and the layer that it is about."""
    found = []
    for clause in clauses:
        layer = clause.values.get("applies_to")
        for key in ("filter", "expression"):
            if key in clause.values:
                found.append((clause.origins[key], key, clause.values[key], layer))
        found += [(band, "if", band["if"], layer) for band in clause.values.get("bands", ()) if band["if"]]
    return found


def _doubts(clauses):
    """Profiles that are not shipped: one of the town's own, or a slip that would switch the clause off."""
    known = (EVERYONE, *profile_ids())
    return [clause.error("handbook_profile", "profiles", found=name, choices=known)
            for clause in clauses for name in clause.values.get("profiles", ()) if name not in known]


def _handbook(files, clauses):
    first = files[0]
    return Handbook(id=first["id"], title=first["title"], extends=first["extends"], adopted=first["adopted"],
                    clauses=tuple(_clause(clause) for clause in clauses), files=tuple(each.file for each in files))


def _clause(joined):
    values = dict(joined.values)
    if "measure" in values:
        values["unit"] = measures()[values["measure"]].unit
    values.update(bands=bands_of(values["bands"]), profiles=tuple(values.get("profiles", (EVERYONE,))),
                  sources=tuple(Reference(**source) for source in values["sources"]))
    return Clause(id=joined.id, **values)
