# SPDX-License-Identifier: GPL-2.0-or-later
"""The job behind ``compareruns``: read what two runs gave, pair the homes, put into words, write."""
import numpy as np

from ..core.compare_runs import WITH_RISK, HomeChange, compare_runs
from ..core.errors import SchoolPathError
from ..core.routing.solve import Status
from . import run
from .reading import columns as values
from .reading.runs import read_record, read_run, with_risk
from .reading.source import open_source, read_rows
from .words import run_changes as words
from .writing import Outputs, columns, geometry


def run_job(algorithm, parameters, context, feedback):
    """Run ``compareruns``.

    Parameters
    ----------
    algorithm : CompareRuns
    parameters, context, feedback
        As QGIS gives them.

    Returns
    -------
    dict
        Output name -> destination or number.
    """
    given = algorithm, parameters, context, feedback
    after = read_run(*given, "AFTER")
    before = read_run(*given, "BEFORE", after)
    after, before = with_risk(after, *given, "AFTER_ROUTES"), with_risk(before, *given, "BEFORE_ROUTES")
    if feedback.isCanceled():
        raise SchoolPathError("cancelled")
    changes = compare_runs(before.homes, after.homes)
    doubts, data = _doubts(algorithm, parameters, context, before, after, changes)
    _tell(feedback, changes, doubts, data)
    inputs = {"BEFORE": before.homes, "AFTER": after.homes, "BEFORE_ROUTES": None, "AFTER_ROUTES": None,
              "SCHOOLS": None}
    record = run.record(algorithm, parameters, inputs, ())
    outputs = Outputs(*given)
    outputs.table("CHANGES", *changes_table(before, after, changes, record.run_id), after.crs)
    if outputs.wanted("REPORT") or outputs.wanted("SUMMARY"):
        from .compare_runs_report import make_report, summary_json

        names = _school_names(*given)
        outputs.text("REPORT", make_report(before, after, changes, (doubts, data), names, record))
        outputs.text("SUMMARY", summary_json(before, after, changes, record))
    return {**outputs.write(record), **{change.name: count for change, count in changes.homes().items()}}


def _tell(feedback, changes, doubts, data):
    """Say in the log what changed, and what makes it doubtful."""
    for doubt in doubts:
        feedback.pushWarning(doubt)
    for line in (*data, *words.counts_told(changes.homes(), changes.pupils_of())):
        feedback.pushInfo(line)


def _doubts(algorithm, parameters, context, before, after, changes):
    """What makes the comparison doubtful, and which layers are not the same; two lists of sentences."""
    doubts = words.warnings(changes, before.counted and after.counted)
    if len(changes.change) and not ((changes.before >= 0) & (changes.after >= 0)).any():
        doubts.insert(0, words.nothing_shared())
    if len(before.run_ids) == 1 and before.run_ids == after.run_ids:
        doubts.insert(0, words.one_run(before.run_ids[0]))
    records = [read_record(algorithm, parameters, context, name, one.run_ids)
               for name, one in (("BEFORE", before), ("AFTER", after))]
    if None in records:
        return doubts, [words.no_record()]
    asked, data = words.differences(*_differences(*records))
    return asked + doubts, data


def _differences(before, after):
    """Parameters, layers and files that are not the same in the records of two runs, and the days of both."""
    usual = _usual()

    def parameter(record, name):
        return str(record["parameters"].get(name, usual.get(name, "")))

    names = sorted({*before["parameters"], *after["parameters"]})
    asked = [(name, parameter(before, name), parameter(after, name)) for name in names]
    unlike = [sorted(name for name in {*before[kind], *after[kind]} if before[kind].get(name) != after[kind].get(name))
              for kind in ("inputs", "files")]
    return ([one for one in asked if one[1] != one[2]], *unlike, (before["day"], after["day"]))


def _usual():
    """Values that parameters of the routes have where none is given, as a record writes them."""
    from .algorithms.safest_routes import SafestRoutes

    made = SafestRoutes().create()
    return {one.name(): "" if one.defaultValue() is None else one.defaultValue() for one in made.parameterDefinitions()}


def _school_names(algorithm, parameters, context, feedback):
    """What schools are called, by their ids as texts."""
    source = open_source(algorithm, parameters, "SCHOOLS", context)
    if source is None:
        return {}
    rows = read_rows(source, ("school_id", "name"), feedback)
    return {str(values.plain(one)): str(name) for one, name in zip(rows.column("school_id"), rows.column("name"))
            if one is not None and name}


def changes_table(before, after, changes, run_id):
    """Columns and geometry of CHANGES."""
    one, other = changes.before, changes.after
    there = other >= 0

    def number(layer, name, rows):
        return np.append(getattr(layer.homes, name), np.nan)[rows]

    def text(layer, name, rows):
        return np.append(layer.text[name], "")[rows]

    def status(layer, rows):
        return np.append(layer.homes.status, -1)[rows]

    lengths = number(before, "length", one), number(after, "length", other)
    both = np.append(before.xy, [[np.nan] * 2], axis=0)[one], np.append(after.xy, [[np.nan] * 2], axis=0)[other]
    latest = [after.homes if here else before.homes for here in there.tolist()]
    row = np.where(there, other, one).tolist()
    made = [columns.ids("home_id", [homes.home_id[at] for homes, at in zip(latest, row)]),
            columns.ids("school_id", changes.school_id), columns.text("profile", changes.profile),
            columns.text("mode", [homes.mode[at] for homes, at in zip(latest, row)]),
            columns.text("change", [HomeChange(code).word for code in changes.change.tolist()]),
            columns.words("status_before", status(before, one), Status),
            columns.words("status_after", status(after, other), Status), columns.real("pupils", changes.pupils),
            columns.real("length_before", lengths[0]), columns.real("length_after", lengths[1]),
            columns.real("risk_ratio", changes.risk_ratio),
            columns.text("message", _messages(before, after, changes, lengths)),
            columns.text("reason_before", text(before, "reason", one)),
            columns.text("reason_after", text(after, "reason", other)),
            columns.text("blockers_before", text(before, "blockers", one)),
            columns.text("blockers_after", text(after, "blockers", other)),
            columns.text("run_before", text(before, "run_id", one)),
            columns.text("run_after", text(after, "run_id", other)), columns.text("run_id", [run_id] * len(there))]
    return made, geometry.of_points(np.where(there[:, None] & np.isfinite(both[1]), both[1], both[0]))


def _messages(before, after, changes, lengths):
    """A sentence for every home."""
    said = []
    rows = zip(changes.change.tolist(), changes.before.tolist(), changes.after.tolist(), changes.risk_ratio.tolist(),
               (lengths[1] - lengths[0]).tolist())
    for change, one, other, risk, longer in rows:
        a, b = _facts(before.homes, one), _facts(after.homes, other)
        if not {a["status"], b["status"]} <= set(WITH_RISK):
            longer = np.nan  # the way of a home that is blocked is not one to go
        facts = {"before": a["status"], "after": b["status"], "longer": longer, "risk": risk}
        for name in ("schools", "others"):
            facts[name] = None if one < 0 or other < 0 or a[name] == b[name] else (a[name], b[name])
        said.append(words.home_sentence(change, facts))
    return said


def _facts(homes, row):
    """What a run says of a home; nothing where it is not in it."""
    if row < 0:
        return {"status": None, "schools": "", "others": ""}
    school = homes.school_id[row]
    return {"status": int(homes.status[row]), "schools": "–" if school is None else str(values.plain(school)),
            "others": f"{homes.profile[row]} {homes.mode[row]}".strip() or "–"}
