# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields of a layer that School Path does not know, for expressions of a town's own handbook."""
from . import columns
from .source import open_source, read_rows

IDS = {"streets": "street_id", "crossings": "crossing_id", "paths": "path_id", "elements": "element_id",
       "schools": "school_id", "homes": "home_id", "voices": "voice_id"}


class OwnFields:
    """Fields of the input layers, each read when an expression asks for it first.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for ``read_streets``.
    """

    def __init__(self, algorithm, parameters, context, feedback):
        self._found = {}
        self.use(algorithm, parameters, context, feedback)

    def use(self, algorithm, parameters, context, feedback):
        """Read with these from now on."""
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self._feedback = feedback

    def __call__(self, layer, name):
        """Id as text -> value of a field, None where the layer has no such field.

        Of a crossing without such a field there is nothing: the fields of its street are those of School Path only.
        """
        key = layer, name
        if key not in self._found:
            source = open_source(self._algorithm, self._parameters, layer.upper(), self._context)
            self._found[key] = None if source is None else self._read(source, layer, name)
        return self._found[key]

    def asked(self, layer):
        """Name -> values of the fields of a layer that were asked for."""
        return {name: found for (of, name), found in self._found.items() if of == layer}

    def read_again(self, layer):
        """Read the fields of a layer that were asked for as they are now; whether any of them is another."""
        before = self.asked(layer)
        for name in before:
            del self._found[layer, name]
            self(layer, name)
        return before != self.asked(layer)

    def _read(self, source, layer, name):
        rows = read_rows(source, (IDS[layer], name), self._feedback)
        if name not in rows.columns:
            return None
        ids, _ = columns.ids(rows.column(IDS[layer]), rows.fid)
        return {str(value): _plain(known) for value, known in zip(ids.tolist(), rows.column(name))}


def _plain(value):
    """A value as an expression takes it: number, text or None."""
    return value if isinstance(value, (int, float, str, type(None))) else str(value)
