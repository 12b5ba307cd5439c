# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of a School Path in a report: the path, what fails on it, what is not known, schools; no homes."""
import numpy as np

from ..core.handbook.records import Verdict
from .map_svg import BLOCKED, SURVEY, View, draw_line, draw_marks, draw_scale, draw_schools, draw_streets, picture

PATH, NEARLY = "#7db7dd", "#c98a00"
LOOKS = ((Verdict.WARN, NEARLY, 7, "", 5), (Verdict.UNKNOWN, SURVEY, 3, "9 6", 5), (Verdict.FAIL, BLOCKED, 5, "", 6))
DOT = 1.0  # m; a shorter place is a dot


def draw_path(checked, path, marks, label):
    """Draw the map of a path.

    Parameters
    ----------
    checked : Checked
    path : int
        Row of the path.
    marks : list of (str, ndarray)
        Numbers of fails and where they are.
    label : str
        What the picture shows, for those who do not see it.

    Returns
    -------
    str
        An SVG element.
    """
    scene = checked.scene
    ids = scene.paths.path_id
    lines = scene.paths.lines.take(np.flatnonzero(ids == ids[path]))
    findings = checked.findings
    rows = np.flatnonzero(checked.of_path(path) & findings.open)
    findings = findings.take([row for row in rows if not checked.is_whole_path(row)])
    view = View.around(lines.xy, lines.xy)
    streets = scene.streets
    parts = [draw_streets(streets.lines, streets.kind, view), draw_line(view.path(lines), PATH, 11)]
    for verdict, colour, width, dash, radius in LOOKS:
        found = findings.lines.take(np.flatnonzero(findings.verdict == verdict))
        long = found.lengths() > DOT
        parts.append(draw_line(view.path(found.take(np.flatnonzero(long))), colour, width, dash))
        parts.append(_dots(view.units(found.starts[~long]), colour, radius))
    gates = scene.schools.xy if scene.schools is not None else np.empty((0, 2))
    parts += [draw_schools(gates, view), draw_marks([(number, xy, False) for number, xy in marks], view),
              draw_scale(view)]
    return picture(view, parts, label)


def _dots(units, colour, radius):
    return "".join(f"<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{colour}\" stroke=\"#fff\"/>"
                   for x, y in np.unique(units, axis=0).tolist())
