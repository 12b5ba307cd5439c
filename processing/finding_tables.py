# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings as a table to be written, and the summary as JSON."""
import json

import numpy as np

from ..core.disclosure import small
from ..core.handbook.records import Verdict
from ..core.handbook.rollup import by_severity, headline, sums
from ..core.handbook.waivers import matching
from ..core.streets import Source
from .checked import path_ids
from .words import findings as words
from .words.unknowns import why_skipped
from .writing import columns, geometry

SIDES = {0: "left", 1: "right"}


def findings_table(checked, run_id):
    """The layer of findings: fails, warnings and unknowns, the most severe first.

    Returns
    -------
    list of Column
    Geometry
    """
    findings = checked.findings
    rows = ordered(findings)
    clause = [checked.clause(row) for row in rows]
    take = findings.take(rows)
    waiver = take.waiver.tolist()
    numbers = [value if isinstance(value, float) else np.nan for value in map(_number, take.measured)]
    streets = checked.scene.streets
    made = [
        columns.text("clause", [one.id for one in clause]),
        columns.text("title", [words.local(one.title) for one in clause]),
        columns.text("verdict", [Verdict(v).word for v in take.verdict.tolist()]),
        columns.whole("severity", take.severity),
        columns.real("measured", numbers),
        columns.text("measured_text", ["" if value is None else words.value_text(one, value)
                                       for one, value in zip(clause, take.measured)]),
        columns.text("required", [words.required_text(one, bands) for one, bands in zip(clause, take.required)]),
        columns.text("unit", [words.unit_of(one) for one in clause]),
        columns.text("provenance", [Source(s).name.lower() if s >= 0 else "" for s in take.source.tolist()]),
        columns.ids("path_id", path_ids(checked, take.path)),
        columns.text("path", [checked.path_title(p) if p >= 0 else "" for p in take.path.tolist()]),
        columns.text("feature_id", take.feature_id),
        columns.ids("street_id", [streets.street_id[s] if s >= 0 else None for s in take.street.tolist()]),
        columns.text("name", [checked.names[row] for row in rows]),
        columns.text("side", [SIDES.get(side, "") for side in take.side.tolist()]),
        columns.real("length", np.round(take.lines.lengths(), 1)),
        columns.text("owner", [checked.owners[row] for row in rows]),
        columns.whole("pupils", [np.nan if small(count) else count for count in take.pupils.tolist()]),
        columns.text("reason", [checked.sentences[row] for row in rows]),
        columns.text("remedy", [words.local(one.remedy) for one in clause]),
        columns.flag("waived", take.waiver >= 0),
        columns.text("waiver_reason", [checked.waivers.reason[w] if w >= 0 else "" for w in waiver]),
        columns.text("waiver_expires", [checked.waivers.expires[w] if w >= 0 else "" for w in waiver]),
        columns.text("run_id", [run_id] * len(rows))]
    return made, geometry.of_points(take.places)


def ordered(findings):
    """Rows of what is told, the most severe first; of one severity the fails before what is unknown."""
    rows = np.flatnonzero(findings.listed)
    order = {Verdict.FAIL: 0, Verdict.UNKNOWN: 1, Verdict.WARN: 2}
    worse = np.array([order[Verdict(v)] for v in findings.verdict[rows].tolist()], dtype=np.int64)
    return rows[np.lexsort((rows, findings.clause[rows], worse, -findings.severity[rows], findings.waiver[rows] >= 0))]


def _number(value):
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def summary_json(checked, record):
    """The summary: verdicts by path and clause, clauses that were not judged, waivers; a JSON text."""
    findings = checked.findings
    verdict, severity = headline(findings)
    found = {
        "schema": "schoolpath/summary/1", "run_id": record.run_id, "version": record.version, "day": record.day,
        "time": record.time,
        "handbook": {"id": checked.handbook.id, "title": words.local(checked.handbook.title),
                     "adopted": _adopted(checked.handbook.adopted)},
        "profile": checked.profile.id, "verdict": verdict.word, "severity": severity, "counts": counts(findings),
        "by_severity": {str(level): {one.word: count for one, count in told.items()}
                        for level, told in by_severity(findings).items()},
        "paths": [_path(checked, path) for path in (*checked.path_rows, -1) if path >= 0 or checked.of_path(-1).any()],
        "not_evaluated": [{"clause": findings.clauses[one.clause].id, "code": one.code, "found": one.found,
                           "reason": why_skipped(one)} for one in findings.skipped],
        "waivers": waiver_states(checked), "inputs": record.inputs, "files": record.files,
        "parameters": record.parameters}
    return json.dumps(found, ensure_ascii=False, indent=1)


def counts(findings):
    """Places by verdict, waived ones apart."""
    kept = findings.waiver < 0
    told = {verdict.word: int((kept & (findings.verdict == verdict)).sum()) for verdict in Verdict}
    return {**told, "waived": int((findings.listed & ~kept).sum())}


def _path(checked, path):
    findings = checked.findings.take(checked.of_path(path))
    verdict, severity = headline(findings)
    clauses = findings.clauses
    return {"path_id": _plain(checked.scene.paths.path_id[path]) if path >= 0 else None,
            "name": checked.path_title(path), "verdict": verdict.word, "severity": severity, "counts": counts(findings),
            "clauses": [{"clause": clauses[one.clause].id, "title": words.local(clauses[one.clause].title),
                         "severity": clauses[one.clause].severity, "verdict": one.verdict.word,
                         **{each.word: count for each, count in one.counts.items()}, "waived": one.waived}
                        for one in sums(findings)]}


def waiver_states(checked):
    """What became of every waiver: ``in_force``, ``expired``, ``not_yet``, ``no_finding`` or ``incomplete``."""
    waivers, today = checked.waivers, checked.today
    matched = set(matching(waivers, checked.findings)[0].tolist())
    held, complete = waivers.in_force(today), waivers.complete
    told = []
    for row in range(len(waivers)):
        state = "incomplete" if not complete[row] else "no_finding" if row not in matched else \
            "in_force" if held[row] else "expired" if waivers.expires[row] < today else "not_yet"
        told.append({"clause": waivers.clause[row], "feature_id": waivers.feature_id[row], "state": state,
                     **{name: getattr(waivers, name)[row] for name in ("reason", "author", "date", "expires")}})
    return told


def _adopted(adopted):
    return None if not adopted else {name: str(adopted[name] or "") for name in ("by", "date", "decision")}


def _plain(value):
    return value if isinstance(value, (int, float, str, type(None))) else str(value)
