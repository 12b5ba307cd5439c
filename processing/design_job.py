# SPDX-License-Identifier: GPL-2.0-or-later
"""The job behind ``designpath``: read routes, choose paths along them, give them codes, write."""
import numpy as np

from ..core.code_file import Code, load_codes
from ..core.disclosure import FEWEST
from ..core.paths import Paths, Status
from ..core.paths.coding import propose_codes
from ..core.paths.design import design_paths
from . import run
from .reading import read_gates
from .reading.routes import read_walks
from .words import paths as words
from .words.codes import say_code
from .writing import Outputs, columns, geometry

READ, DESIGNED = 50, 90  # % of the work done after each step


def run_job(algorithm, parameters, context, feedback):
    """Run ``designpath``.

    Parameters
    ----------
    algorithm : DesignPath
        The algorithm.
    parameters, context, feedback
        As QGIS gives them.

    Returns
    -------
    dict
        Output name -> destination.
    """
    given = algorithm, parameters, context, feedback
    codes = load_codes(algorithm.parameterAsFile(parameters, "CODES", context) or "codes")
    fewest = algorithm.parameterAsDouble(parameters, "MIN_COUNT", context)
    most = algorithm.parameterAsInt(parameters, "MAX_PATHS", context)
    walks, crs = read_walks(*given)
    gates = read_gates(*given, crs) if parameters.get("SCHOOLS") else None
    feedback.setProgress(READ)
    found = design_paths(walks, fewest, most or codes.most_per_school)
    code = propose_codes(found.lines, codes)
    paths = named(found, school_names(gates), code)
    feedback.setProgress(DESIGNED)
    tell(feedback, walks, found, paths, fewest, codes)
    shared = np.flatnonzero(~np.isnan(code.shared))
    if len(shared):
        feedback.pushWarning(words.shared_colours(paths.name[shared].tolist(), code.shared[shared].tolist(),
                                                  codes.reach))
    record = run.record(algorithm, parameters, {"ROUTES": walks, "SCHOOLS": gates}, (codes.file,))
    outputs = Outputs(*given)
    outputs.table("PATHS", path_columns(paths, found, record.run_id), geometry.of_lines(paths.lines), crs)
    return outputs.write(record)


def school_names(gates):
    """School id as text -> name, of the schools that have one."""
    if gates is None:
        return {}
    return {str(school): name for school, name in zip(gates.school_id, gates.name) if name}


def named(found, names, code):
    """The paths that were found, with ids, names and codes."""
    school = [str(value) for value in found.school_id]
    nth = [school[:row].count(value) + 1 for row, value in enumerate(school)]
    return Paths.blank(
        found.lines, school_id=found.school_id, colour=code.colour, shape=code.shape, number=code.number,
        status=np.full(len(found), Status.IDEA, dtype=np.int8),
        path_id=_objects([f"{value}-{number}" for value, number in zip(school, nth)]),
        name=_objects([words.path_name(names.get(value, value), wind)
                       for value, wind in zip(school, found.wind.tolist())]))


def tell(feedback, walks, found, paths, fewest, codes):
    """Say what was found."""
    if not len(found):
        feedback.pushWarning(words.no_path(fewest))
    for row, length in enumerate(found.lines.lengths().tolist()):
        code = say_code(Code(paths.colour[row], paths.shape[row], int(paths.number[row])), codes)
        feedback.pushInfo(words.path_found(paths.name[row], code, length, found.pupils[row], found.to_gate[row]))
    shares = words.walked(walks.pupils[found.walked].sum(), walks.pupils.sum()) if len(found) else None
    if shares:
        feedback.pushInfo(shares)


def path_columns(paths, found, run_id):
    """Columns of PATHS: those of the layer, and how many pupils walk there; small numbers are not told."""
    return [columns.text("path_id", paths.path_id), columns.text("name", paths.name),
            columns.text("colour", paths.colour), columns.text("shape", paths.shape),
            columns.whole("number", np.where(paths.number > 0, paths.number, np.nan)),
            columns.ids("school_id", paths.school_id), columns.words("status", paths.status, Status),
            columns.whole("pupils", np.where(found.pupils < FEWEST, np.nan, np.floor(found.pupils))),
            columns.real("length", paths.lines.lengths()),
            columns.text("run_id", [run_id] * len(paths))]


def _objects(values):
    result = np.empty(len(values), dtype=object)
    result[:] = values
    return result
