# SPDX-License-Identifier: GPL-2.0-or-later
"""The job behind ``comparefindings``: read two layers of findings, pair their rows, put into words, write."""
from dataclasses import dataclass

import numpy as np

from ..core.errors import SchoolPathError
from ..core.handbook.compare import Change, Listed, compare
from ..core.handbook.records import Verdict
from . import run
from .reading import columns as values
from .reading import metric
from .reading.source import open_source, read_rows
from .reading.telling import Teller
from .reading.wkb import read_points
from .words import findings as words
from .writing import Outputs, columns, geometry

_KEYS = ("clause", "path_id", "feature_id", "side")
_TEXTS = ("title", "name", "measured_text", "required", "unit", "reason", "remedy")
FIELDS = (*_KEYS, *_TEXTS, "verdict", "severity", "measured", "waived", "run_id")
_VERDICTS = {verdict.word: int(verdict) for verdict in Verdict}


@dataclass(frozen=True, eq=False)
class _Layer:
    """Findings as read: what is compared, and what is carried through."""

    listed: Listed
    text: dict
    severity: np.ndarray
    measured: np.ndarray
    waived: np.ndarray

    def of(self, name, rows):
        """Texts of rows, ``""`` for -1."""
        column = np.append(self.text[name], "")
        return column[rows]


def run_job(algorithm, parameters, context, feedback):
    """Run ``comparefindings``.

    Parameters
    ----------
    algorithm : CompareFindings
    parameters, context, feedback
        As QGIS gives them.

    Returns
    -------
    dict
        Output name -> destination or number.
    """
    given = algorithm, parameters, context, feedback
    after, crs = _read(*given, "AFTER", None)
    before, _ = _read(*given, "BEFORE", crs)
    changes = compare(before.listed, after.listed)
    record = run.record(algorithm, parameters, {"BEFORE": before.listed, "AFTER": after.listed}, ())
    outputs = Outputs(*given)
    outputs.table("CHANGES", *_table(before, after, changes, record.run_id), crs)
    counts = {change.name: int((changes.change == change).sum()) for change in Change}
    feedback.pushInfo(words.changes_told(counts))
    return {**outputs.write(record), **counts}


def _read(algorithm, parameters, context, feedback, name, crs):
    """Findings of a layer, in the CRS given or else its own."""
    rows = read_rows(open_source(algorithm, parameters, name, context), FIELDS, feedback)
    for field in ("clause", "verdict"):
        if field not in rows.columns:
            raise SchoolPathError("field_missing", layer=rows.title, field=field, expected="")
    teller = Teller(rows, feedback)
    xy, _ = read_points(rows.wkb)
    crs = crs or rows.crs
    xy, _ = metric.transform(xy, rows.crs, crs, context)
    found = [_VERDICTS.get(values.key(value)) for value in rows.column("verdict")]
    teller.field("word_unknown", [row for row, value in enumerate(found) if value is None], "verdict",
                 expected=", ".join(_VERDICTS), instead=Verdict.UNKNOWN.word)
    verdict = np.array([Verdict.UNKNOWN if value is None else value for value in found], dtype=np.uint8)
    text = {field: values.texts([values.plain(value) for value in rows.column(field)]) for field in (*_KEYS, *_TEXTS)}
    listed = Listed(verdict=verdict, xy=xy, **{field: text[field] for field in _KEYS})
    waived = np.array([values.key(value) in ("1", "true", "yes") for value in rows.column("waived")], dtype=bool)
    return _Layer(listed, text, values.numbers(rows.column("severity"))[0],
                  values.numbers(rows.column("measured"), negative=True)[0], waived), crs


def _table(before, after, changes, run_id):
    """The layer of changes."""
    one, other = changes.before, changes.after
    there = other >= 0

    def text(name):
        return np.where(there, after.of(name, other), before.of(name, one)).astype(object)

    def verdicts(layer, rows):
        return [Verdict(int(layer.listed.verdict[row])).word if row >= 0 else "" for row in rows]

    def number(layer, name, rows):
        return np.append(getattr(layer, name), np.nan)[rows]

    def flags(layer, rows):
        return np.append(layer.waived, False)[rows]

    pairs = (list(verdicts(before, one)), list(verdicts(after, other)))
    xy = np.where(there[:, None], np.append(after.listed.xy, [[np.nan] * 2], axis=0)[other],
                  np.append(before.listed.xy, [[np.nan] * 2], axis=0)[one])
    told = [words.change_sentence(Change(int(change)), old, new)
            for change, old, new in zip(changes.change, *pairs)]
    made = [columns.text("change", [Change(int(change)).word for change in changes.change]),
            columns.text("clause", text("clause")), columns.text("title", text("title")),
            columns.text("verdict_before", pairs[0]), columns.text("verdict_after", pairs[1]),
            columns.whole("severity", np.where(there, number(after, "severity", other),
                                               number(before, "severity", one))),
            columns.real("measured_before", number(before, "measured", one)),
            columns.real("measured_after", number(after, "measured", other)),
            columns.text("required", text("required")), columns.text("unit", text("unit")),
            columns.text("path_id", text("path_id")), columns.text("feature_id", text("feature_id")),
            columns.text("name", text("name")), columns.text("side", text("side")),
            columns.flag("waived_before", flags(before, one)), columns.flag("waived_after", flags(after, other)),
            columns.text("message", told), columns.text("reason", text("reason")),
            columns.text("remedy", text("remedy")), columns.text("run_id", [run_id] * len(told))]
    return made, geometry.of_points(xy)
