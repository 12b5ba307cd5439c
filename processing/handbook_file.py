# SPDX-License-Identifier: GPL-2.0-or-later
"""A handbook file held against all it should be, expressions too."""
import difflib

from qgis.core import Qgis, QgsExpression

from ..core.handbook import examine_handbook
from .handbook_language import fault_of
from .handbook_words import strange_words, words_of


def check_handbook_file(path):
    """Everything that is wrong with a handbook, and what is only strange.

    Parameters
    ----------
    path : str
        The file; empty for the shipped handbook.

    Returns
    -------
    examined : Examined
    errors, doubts : list of SchoolPathError
        Faults, and what is right only if the town has a profile, a field or a word of its own.
    """
    examined = examine_handbook(path)
    errors, doubts = list(examined.errors), list(examined.doubts)
    for table, key, text, layer in examined.expressions:
        fault = fault_of(text, layer)
        if fault is not None:
            errors.append(table.error(fault.code, key, found=fault.found, version=Qgis.QGIS_VERSION))
            continue
        known = words_of(layer)
        for name in sorted(QgsExpression(text).referencedColumns() - set(known) if known else ()):
            doubts.append(table.error("handbook_field", key, found=name, layer=layer, nearest=_nearest(name, known)))
        for name, word, words in strange_words(text, layer):
            doubts.append(table.error("handbook_value", key, field=name, found=word, choices=words,
                                      nearest=_nearest(word, words)))
    for found in (errors, doubts):  # the file itself first, and from its top
        found.sort(key=lambda one: (one.values["file"] != str(path), one.values["file"], one.values["line"],
                                    one.values["column"]))
    return examined, errors, doubts


def _nearest(word, words):
    near = difflib.get_close_matches(word, list(words), 1, 0.5)
    return near[0] if near else None
