# SPDX-License-Identifier: GPL-2.0-or-later
"""The job behind ``checkhandbook``: read, judge, put into words, write."""
from dataclasses import replace

import numpy as np
from qgis.core import QgsProcessingException

from ..core.country import load_country
from ..core.defaults import fill_crossing_defaults, fill_defaults
from ..core.errors import SchoolPathError
from ..core.handbook.check import check
from ..core.handbook.records import Verdict
from ..core.handbook.scene import Scene
from ..core.network.graph import canonical, canonical_crossings
from . import profiles, run
from .checked import Checked
from .day import day_of
from .finding_tables import counts, findings_table, summary_json
from .handbook_expressions import evaluate
from .handbook_file import check_handbook_file
from .reading import (
    read_crossings,
    read_elements,
    read_gates,
    read_homes,
    read_judgements,
    read_paths,
    read_streets,
    read_voices,
)
from .reading.own_fields import OwnFields
from .reading.results import read_flows, read_obstacles, read_routes
from .reading.source import open_source
from .reading.waivers import read_waivers
from .words import say
from .words.handbook_report import fails_told
from .writing import Outputs

READ, JUDGED = 30, 80  # % of the work done after each step


def run_job(algorithm, parameters, context, feedback):
    """Run ``checkhandbook``.

    Parameters
    ----------
    algorithm : CheckHandbook
    parameters, context, feedback
        As QGIS gives them.

    Returns
    -------
    dict
        Output name -> destination or number.
    """
    given = algorithm, parameters, context, feedback
    handbook = handbook_of(algorithm.parameterAsFile(parameters, "HANDBOOK", context), feedback)
    profile = profiles.chosen(*given)
    country = load_country(algorithm.parameterAsFile(parameters, "COUNTRY_FILE", context) or profile.country)
    data, crs = read_all(*given, country, profile)
    feedback.setProgress(READ)
    checked = judge(data, handbook, profile, country, OwnFields(*given), feedback, day_of(algorithm))
    files = [country.file, profile.file, profile.factors.file, *map(str, handbook.files)]
    record = run.record(algorithm, parameters, _inputs(data, parameters), [file for file in files if file])
    results = _write(given, checked, record, crs)
    _fail_on(algorithm.parameterAsEnumString(parameters, "FAIL_ON", context), checked)
    return results


def _inputs(data, parameters):
    """What was read by the name of its parameter; the two of the flows are one table."""
    inputs = {name: table for name, table in data.items() if table is not None and name != "FLOWS"}
    flows = [name for name in ("FLOWS_STREETS", "FLOWS_CROSSINGS") if parameters.get(name) not in (None, "")]
    return {**inputs, **{name: data["FLOWS"] for name in flows}}


def handbook_of(path, feedback):
    """The handbook of a file; everything that is wrong with it is told at once."""
    examined, errors, doubts = check_handbook_file(path)
    for doubt in doubts:
        feedback.pushWarning(say(doubt))
    for error in errors:
        feedback.reportError(say(error))
    if errors:
        raise SchoolPathError("handbook_errors", file=path, count=len(errors))
    return examined.handbook


def read_all(algorithm, parameters, context, feedback, country, profile):
    """Layers by the name of their parameter, None where not given, and the CRS of the streets."""
    given = algorithm, parameters, context, feedback
    streets, crs = read_streets(*given, country_crs=country.crs)
    streets = fill_defaults(streets.take(canonical(streets)), country.defaults)
    crossings = read_crossings(*given, crs, streets=streets)
    crossings = fill_crossing_defaults(crossings.take(canonical_crossings(crossings)), country.defaults)
    there = {name for name in ("CROSSINGS", "SCHOOLS", "HOMES") if parameters.get(name) not in (None, "")}
    gates = read_gates(*given, crs) if "SCHOOLS" in there else None
    homes = _read_homes(given, crs, gates, profile) if "HOMES" in there else None
    paths = read_paths(*given, crs, gates=gates, streets=streets)
    data = {"STREETS": streets, "CROSSINGS": crossings if "CROSSINGS" in there else None, "PATHS": paths,
            "ELEMENTS": read_elements(*given, crs, paths=paths), "SCHOOLS": gates, "HOMES": homes,
            "VOICES": read_voices(*given, crs), "ROUTES": read_routes(*given, homes=homes),
            "FLOWS": read_flows(*given, streets, crossings), "OBSTACLES": read_obstacles(*given, crs),
            "JUDGEMENTS": read_judgements(*given, streets, crossings, crs), "WAIVERS": read_waivers(*given, crs)}
    if not len(paths):
        raise SchoolPathError("layer_empty", layer=open_source(algorithm, parameters, "PATHS", context).title)
    return data, crs


def _read_homes(given, crs, gates, profile):
    """Homes with their profile, by the field ``profile`` or ``grade``; that of the check where there is none."""
    algorithm, parameters, context, _ = given
    source = open_source(algorithm, parameters, "HOMES", context)
    names = {field.name().lower() for field in source.features.fields()}
    field = next((name for name in ("profile", "grade") if name in names), "")
    homes = read_homes(*given, crs, gates=gates, profile_field=field)
    return replace(homes, profile=np.where(homes.profile == "", profile.id, homes.profile).astype(object))


def judge(data, handbook, profile, country, own, feedback, today):
    """Hold what was read against a handbook.

    Parameters
    ----------
    data : dict
        What ``read_all`` gives.
    handbook, profile, country
    own : callable
        Fields that only the town's layers have; see ``handbook_expressions.evaluate``.
    feedback : QgsProcessingFeedback
        Told how far the check is; asked for Cancel.
    today : str
        ISO date of the check.

    Returns
    -------
    Checked
    """
    def cancelled():
        if feedback.isCanceled():
            raise SchoolPathError("cancelled")

    def step(share):
        cancelled()
        feedback.setProgress(READ + (JUDGED - READ) * share)

    scene = scene_of(data, profile, cancelled)

    def answers(expression, layer, subjects, columns):
        return evaluate(expression, layer, subjects, columns, own, cancelled)

    findings = check(handbook, scene, profile.id, answers, data["WAIVERS"], today, step)
    return Checked(handbook=handbook, findings=findings, scene=scene, waivers=data["WAIVERS"], profile=profile,
                   country=country, today=today, judgements=data["JUDGEMENTS"], given=given_of(data),
                   cancelled=cancelled)


def scene_of(data, profile, cancelled):
    """The scene of what ``read_all`` gave; ``cancelled`` raises when the user has cancelled."""
    layers = ("elements", "schools", "homes", "voices", "obstacles", "routes", "flows")
    return Scene.of(data["STREETS"], profile, data["CROSSINGS"], data["PATHS"], cancelled,
                    **{name: data[name.upper()] for name in layers})


def given_of(data):
    """Names of the inputs that were given."""
    return tuple(name for name, table in data.items() if table is not None)


def _write(given, checked, record, crs):
    """Write the outputs that were asked for, and count."""
    outputs = Outputs(*given)
    outputs.table("FINDINGS", *findings_table(checked, record.run_id), crs)
    if outputs.wanted("SUMMARY"):
        outputs.text("SUMMARY", summary_json(checked, record))
    if outputs.wanted("REPORT") or outputs.wanted("REPORT_PDF"):
        from .handbook_report import make_report
        from .report_pdf import write_pdf

        html = make_report(checked, record)
        outputs.text("REPORT", html)
        outputs.file("REPORT_PDF", lambda path: write_pdf(html, "School Path", path))
    results = outputs.write(record)
    found = counts(checked.findings)
    return {**results, "FAILS": found["fail"], "UNKNOWNS": found["unknown"], "WARNINGS": found["warn"]}


def _fail_on(level, checked):
    """Raise where a batch job shall stop; all outputs are written by now."""
    findings = checked.findings
    fails = findings.open & (findings.verdict == Verdict.FAIL)
    if level == "SEVERITY_4":
        fails &= findings.severity == 4
    if level == "NONE" or not fails.any():
        return
    clauses = sorted({findings.clauses[row].id for row in np.unique(findings.clause[fails])})
    raise QgsProcessingException(fails_told(level, int(fails.sum()), clauses))
