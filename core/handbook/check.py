# SPDX-License-Identifier: GPL-2.0-or-later
"""The check: every clause of a handbook held against every place that it applies to."""
from functools import partial

import numpy as np

from ..lines import Lines
from ..streets import MISSING
from .bands import verdicts
from .columns import Columns
from .disclosed import without_homes
from .findings import Findings, Skipped
from .origins import sources_of
from .quantities import measure
from .records import Verdict
from .scene import subjects_of
from .waivers import apply_waivers


def check(handbook, scene, profile, evaluate, waivers=None, today="", step=lambda share: None, keep=False):
    """Judge the places of a scene by the clauses of a handbook.

    Parameters
    ----------
    handbook : Handbook
    scene : Scene
        The layers, with missing values assumed where the country says how; what is assumed is not known.
    profile : str
        Whose path it is; clauses for others are left out.
    evaluate : callable
        ``evaluate(expression, layer, subjects, columns)`` gives a list, None where the expression has no value;
        ``columns(name)`` are the values an expression may use. Raises ``UnreadableError`` where it cannot be read.
    waivers : Waivers, optional
    today : str
        ISO date on which waivers must be in force.
    step : callable
        Told the share done, 0 to 1; may raise to cancel.
    keep : bool
        Whether the memo of the scene keeps what each clause found, for a next check with the same handbook.

    Returns
    -------
    Findings
        Clause by clause; places that a clause does not apply to are among them, homes are not: see ``without_homes``.
    """
    judge = _Judge(scene, evaluate)
    tables, skipped = [], []
    for row, clause in enumerate(handbook.clauses):
        step(row / len(handbook.clauses))
        if not clause.is_for(profile):
            skipped.append(Skipped(row, "profile"))
            continue
        table, reason = scene.memo.once(("clause", row), partial(judge.judged, row, clause)) if keep \
            else judge.judged(row, clause)
        if reason is None:
            tables.append(table)
        else:
            skipped.append(reason)
    findings = _stacked(handbook.clauses, tables, tuple(skipped))
    if scene.paths is not None and len(scene.paths):
        findings = findings.with_columns(path=_whole_paths(scene.paths.path_id, findings.path))
    findings = without_homes(findings, scene)
    return findings if waivers is None else apply_waivers(findings, waivers, today)


class UnreadableError(Exception):
    """An expression cannot be read, or names what is not there.

    Parameters
    ----------
    code : str
        ``expression`` or ``field``.
    found : str
        What is wrong, or the name.
    """

    def __init__(self, code, found):
        super().__init__(code, found)
        self.code, self.found = code, found


class NotJudgedError(Exception):
    """A clause has nothing to judge, or nothing to judge it by."""

    def __init__(self, code, found=""):
        super().__init__(code, found)
        self.code, self.found = code, found


class _Judge:
    """Judges clause by clause; the memo of the scene keeps places and measures that several clauses share."""

    def __init__(self, scene, evaluate):
        self._scene, self._evaluate, self._columns = scene, evaluate, {}

    def judged(self, row, clause):
        """What ``places`` gives and None, or None and why the clause was skipped."""
        self._columns = {}
        try:
            return self.places(row, clause), None
        except NotJudgedError as reason:
            return None, Skipped(row, reason.code, reason.found)

    def places(self, row, clause):
        """Columns of the findings of a clause, by name.

        Raises
        ------
        NotJudgedError
        """
        layer = clause.applies_to
        subjects = self._subjects(layer)
        if subjects is None:
            raise NotJudgedError("layer", layer)
        if not len(subjects):
            raise NotJudgedError("no_places", layer)
        values, known, why, subjects = self._values(clause, layer, subjects)
        n = len(subjects)
        if not n:
            raise NotJudgedError("no_places", layer)
        applies = self._applies(clause.filter, layer, subjects) if clause.filter else np.ones(n)
        told = {}

        def holds(condition):
            if condition not in told:
                told[condition] = self._holds(condition, layer, subjects)
            return told[condition]

        verdict = verdicts(clause.bands, values, known, holds)
        why[(verdict == Verdict.UNKNOWN) & known] = "condition"
        verdict[applies == 0] = Verdict.NOT_APPLICABLE
        unsure = np.isnan(applies) & (verdict != Verdict.NOT_APPLICABLE)
        verdict[unsure], why[unsure] = Verdict.UNKNOWN, "filter"
        measured = np.full(n, None, dtype=object)
        measured[known] = np.asarray(values)[known].tolist()
        why[verdict != Verdict.UNKNOWN] = ""
        return {"clause": np.full(n, row), "verdict": verdict, "measured": measured, "why": why,
                "required": _required(clause, n, holds), "source": sources_of(clause, self._scene, subjects),
                "pupils": subjects.pupils, "subjects": subjects}

    def _values(self, clause, layer, subjects):
        """Values, which of them are known, why the others are not, and the places they are of."""
        if clause.expression:
            answers = self._ask(clause.expression, layer, subjects)
            words = any(band.words for band in clause.bands) or any(isinstance(a, str) for a in answers)
            known = np.array([answer is not None for answer in answers], dtype=bool)
            values = np.array(["" if a is None else str(a) for a in answers]) if words else _numbers(answers)
            known &= np.ones(len(known), dtype=bool) if words else ~np.isnan(values)
            return values, known, np.where(known, "", "missing").astype(object), subjects
        measured = self._measure(clause.measure, subjects)
        if measured.lacks:
            raise NotJudgedError("input", measured.lacks)
        subjects = subjects if measured.subjects is None else measured.subjects
        return measured.values, measured.known, measured.why.astype(object), subjects

    def _subjects(self, layer):
        return self._scene.memo.once(("places", layer), lambda: subjects_of(self._scene, layer))

    def _measure(self, name, subjects):
        layer = subjects.layer
        if subjects is not self._subjects(layer):  # the places of one measure alone
            return measure(name, self._scene, subjects)
        return self._scene.memo.once(("measure", name, layer),
                                     lambda: measure(name, self._scene, self._subjects(layer)))

    def _applies(self, condition, layer, subjects):
        """As ``_holds``; where a filter has no value at all since an input was not given, the clause is not judged."""
        columns = self._columns_of(layer, subjects)
        columns.asked.clear()
        applies = self._holds(condition, layer, subjects)
        lacks = sorted({columns.lacks[name] for name in columns.asked & set(columns.lacks)})
        if lacks and np.isnan(applies).all():
            raise NotJudgedError("input", lacks[0])
        return applies

    def _holds(self, condition, layer, subjects):
        """1 where a condition holds, 0 where not, NaN where that cannot be told."""
        return np.array([np.nan if a is None else float(_is_true(a))
                         for a in self._ask(condition, layer, subjects)])

    def _ask(self, expression, layer, subjects):
        try:
            return self._evaluate(expression, layer, subjects, self._columns_of(layer, subjects))
        except UnreadableError as error:
            raise NotJudgedError(error.code, error.found) from error

    def _columns_of(self, layer, subjects):
        if id(subjects) not in self._columns:
            columns = Columns(layer, subjects, self._scene.table, self._measure)
            self._columns[id(subjects)] = columns, subjects  # kept, so that the id stays its own
        return self._columns[id(subjects)][0]


def _whole_paths(path_id, rows):
    """Rows of paths, those of the parts of one path replaced by that of its first part."""
    first = {}
    whole = np.array([first.setdefault(value, row) for row, value in enumerate(path_id)], dtype=np.int64)
    return np.where(rows >= 0, whole[np.maximum(rows, 0)], rows)


def _is_true(answer):
    """Whether an answer counts as true in QGIS: a number other than 0."""
    try:
        return float(answer) != 0
    except (TypeError, ValueError):
        return bool(answer)


def _numbers(answers):
    """Answers as numbers; NaN where there is none or it is no number."""
    def number(answer):
        try:
            return float(answer)
        except (TypeError, ValueError):
            return np.nan
    return np.array([np.nan if answer is None else number(answer) for answer in answers], dtype=float)


def _required(clause, n, holds):
    """Of each place the bands that would pass."""
    passes = [band for band in clause.bands if band.verdict == Verdict.PASS]
    held = [np.ones(n) if not band.condition else holds(band.condition) for band in passes]
    result = np.empty(n, dtype=object)
    result[:] = [tuple(band for band, told in zip(passes, row) if told == 1) for row in zip(*held)] if held \
        else [()] * n
    return result


def _stacked(clauses, tables, skipped):
    """One table of the findings of all clauses."""
    def column(name, kind):
        return np.concatenate([np.asarray(t[name], dtype=kind) for t in tables]) if tables else np.empty(0, dtype=kind)

    def of_place(name, kind):
        return np.concatenate([np.asarray(getattr(t["subjects"], name), dtype=kind) for t in tables]) \
            if tables else np.empty(0, dtype=kind)

    lines = Lines.from_list([])
    if tables:
        first = [0] + [len(t["subjects"].lines.xy) for t in tables]
        start = np.cumsum(first)
        lines = Lines(np.concatenate([t["subjects"].lines.xy for t in tables]), np.r_[0, np.concatenate(
            [t["subjects"].lines.first[1:] + at for t, at in zip(tables, start)])])
    return Findings(
        clauses=tuple(clauses), clause=column("clause", np.int64), verdict=column("verdict", np.uint8),
        measured=column("measured", object), required=column("required", object), source=column("source", np.int8),
        why=column("why", object), path=of_place("path", np.int64), street=of_place("street", np.int64),
        crossing=of_place("crossing", np.int64), side=of_place("side", np.int8),
        feature_id=of_place("feature_id", object), lines=lines, pupils=column("pupils", float),
        waiver=np.full(len(lines), MISSING, dtype=np.int64), skipped=skipped)
