# SPDX-License-Identifier: GPL-2.0-or-later
"""The clauses of a handbook and of those that it extends, laid over each other, and what is wrong with them."""
import difflib
from dataclasses import dataclass

import numpy as np

from ..yaml_file import Section
from .bands import LIMITS, NUMBERS, WORDS, band_faults
from .measures import measures
from .records import Band, Verdict

KEYWORDS = {"is": "words", "if": "condition"}  # key in the file -> attribute of the record, where they differ
NEEDED = ("title", "text", "applies_to", "bands", "severity", "confidence", "sources", "remedy")
QUANTITY = ("measure", "expression", "unit")  # a file that gives one of the first two replaces all three
_READABLE = (*NEEDED, *QUANTITY, "version", "filter", "profiles")


@dataclass(frozen=True, eq=False)
class Joined:
    """A clause as the files together write it.

    Attributes
    ----------
    id : str
        Its id.
    values : dict
        Key -> value; a key whose value is faulty is left out.
    origins : dict
        Key -> ``Section`` of the file that wrote it, faulty ones too.
    last : Section
        Section of the last file that wrote anything of it.
    """

    id: str
    values: dict
    origins: dict
    last: Section

    def error(self, code, key, **values):
        """A ``SchoolPathError`` that points at the place where a key was written."""
        return self.origins[key].error(code, key, clause=self.id, **values)


def join_clauses(tables):
    """Lay the clauses of files over each other.

    Parameters
    ----------
    tables : list of list of Section
        Clauses of each file; the file that extends no other comes first.

    Returns
    -------
    clauses : list of Joined
    faults : list of SchoolPathError
        Clauses that stand twice in one file.
    """
    joined, faults = {}, []
    for sections in tables:
        lines = {}
        for section in sections:
            name = section.get("id")
            if name is None:  # told already
                continue
            if name in lines:
                faults.append(section.error("handbook_clause_twice", "id", clause=name, first_line=lines[name]))
                continue
            lines[name] = section.places["id"][0]
            joined[name] = _over(joined.get(name), section)
    return list(joined.values()), faults


def _over(base, section):
    """A clause with what one more file writes of it."""
    written = [key for key in _READABLE if key in section.places]
    replaced = set(written)
    if replaced & set(QUANTITY[:2]):
        replaced.update(QUANTITY)
    values, origins = ({key: value for key, value in table.items() if key not in replaced}
                       for table in ((base.values, base.origins) if base else ({}, {})))
    values.update((key, section[key]) for key in written if key in section)
    origins.update((key, section) for key in written)
    return Joined(section["id"], values, origins, section)


def clause_faults(clause, complete=True):
    """Everything that is wrong with a clause beyond the form of its keys.

    Parameters
    ----------
    clause : Joined
    complete : bool
        Whether all files that it extends could be read; if not, keys that are missing may stand there.

    Returns
    -------
    list of SchoolPathError
    """
    lacks = [key for key in NEEDED if key not in clause.origins]
    given = [key for key in QUANTITY[:2] if key in clause.origins]
    faults = []
    if lacks and complete:
        faults.append(clause.last.error("handbook_clause_lacks", clause=clause.id, names=tuple(lacks)))
    if len(given) == 2 or (not given and complete):
        faults.append(clause.last.error("handbook_quantity", clause=clause.id))
    elif given:
        faults += _quantity_faults(clause)
    return faults


def _quantity_faults(clause):
    """What is wrong with measure, layer, unit and bands, as far as they could be read."""
    values = clause.values
    if "expression" in clause.origins:
        return _band_faults(clause, dict(least=-np.inf)) if "bands" in values else []
    if "measure" not in values:
        return []
    layer, name = values.get("applies_to"), values["measure"]
    measure = measures().get(name)
    if measure is None:
        choices = tuple(each.name for each in measures().values() if layer is None or layer in each.applies_to)
        return [clause.error("handbook_measure", "measure", found=name, choices=choices,
                             nearest=_nearest(name, choices) or _nearest(name, measures()))]
    faults = []
    if layer is not None and layer not in measure.applies_to:
        faults.append(clause.error("handbook_measure_layer", "measure", found=name, layer=layer,
                                   choices=measure.applies_to))
    if values.get("unit", measure.unit) != measure.unit:
        faults.append(clause.error("handbook_unit", "unit", found=values["unit"], expected=measure.unit))
    if "bands" in values:
        kind = WORDS if measure.words else NUMBERS
        faults += _band_faults(clause, dict(kind=kind, words=tuple(measure.words)))
    return faults


def _band_faults(clause, options):
    faults, sections = [], clause.values["bands"]
    words = options.get("words", ())
    for fault in band_faults(bands_of(sections), **options):
        if fault.band is None:
            faults.append(clause.error(fault.code, "bands", found=fault.found))
            continue
        told = {"found": fault.found}
        if fault.code == "handbook_word":
            told.update(choices=words, nearest=_nearest(fault.found, words))
        if fault.code == "handbook_limit":
            wordy = options.get("kind") == WORDS or (not options.get("kind") and sections[fault.band]["is"] is None)
            told = {"expected": "\"is\"" if wordy else ", ".join(f"\"{name}\"" for name in LIMITS)}
        faults.append(sections[fault.band].error(fault.code, clause=clause.id, **told))
    return faults


def bands_of(sections):
    """The bands that sections of a file describe; tuple of ``Band``."""
    return tuple(Band(**{KEYWORDS.get(key, key): _plain(key, value) for key, value in section.items()})
                 for section in sections)


def _plain(key, value):
    if key == "verdict":
        return Verdict[value.upper()]
    if key == "is":
        return tuple(value or ())
    return value or "" if key == "if" else value


def _nearest(word, words):
    near = difflib.get_close_matches(word, list(words), 1, 0.5)
    return near[0] if near else None
