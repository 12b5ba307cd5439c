# SPDX-License-Identifier: GPL-2.0-or-later
"""Faults of a layer are told once, with the ids of the features, and survived."""
from ..layer_words import say_layer

MAX_EXAMPLES = 5


class Teller:
    """Tells what is wrong with a layer.

    Parameters
    ----------
    rows : Rows
        The layer.
    feedback : QgsProcessingFeedback
        Gets the warnings.
    """

    def __init__(self, rows, feedback):
        self._rows, self._feedback = rows, feedback

    def tell(self, code, at, **values):
        """Warn of the features in the given rows, if there are any."""
        if len(at):
            ids = tuple(sorted((self._rows.fid[row].item() for row in at), key=str))
            self._feedback.pushWarning(say_layer(code, ids, {"layer": self._rows.title, **values}))

    def id_field(self, name, empty):
        """Warn of a layer without its id field, or of the rows in which it is empty."""
        if name in self._rows.columns:
            self.tell("id_missing", empty, field=name)
        elif len(self._rows):
            self._feedback.pushWarning(say_layer("id_field_missing", (), {"layer": self._rows.title, "field": name}))

    def info(self, code, **values):
        """Tell something about the whole layer."""
        self._feedback.pushInfo(say_layer(code, (), {"layer": self._rows.title, **values}))

    def field(self, code, at, name, **values):
        """Warn of values of a field, with some of them as examples."""
        if len(at):
            column = self._rows.column(name)
            distinct = list(dict.fromkeys(f'"{column[row]}"' for row in at))
            self.tell(code, at, field=name, examples=tuple(distinct[:MAX_EXAMPLES]), **values)

    def faults(self, faults):
        """Warn of geometries: notice code -> rows."""
        for code in sorted(faults):
            self.tell(code, faults[code])
