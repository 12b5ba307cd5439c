# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of a report: streets, where pupils walk, schools and numbered places, as an SVG; no homes."""
import numpy as np

from ..core.disclosure import FEWEST
from ..core.routing.summary import walked_parts
from .map_svg import View, draw_line, draw_marks, draw_scale, draw_schools, draw_streets, picture

FLOWS = ((FEWEST, 2.5), (20, 4.5), (100, 7.0))  # pupils from which a line is so wide
FLOW = "#0072b2"


def draw_map(told, marks, label):
    """Draw the map.

    Parameters
    ----------
    told : Told
    marks : list of (str, ndarray, bool)
        Number of a place, where it is, and whether it is one to survey.
    label : str
        What the picture shows, for those who do not see it.

    Returns
    -------
    str
        An SVG element.
    """
    routes = told.routes
    pupils = walked_parts(routes, told.elements)
    gates = routes.gates.xy[np.unique(routes.gate[routes.gate >= 0])]
    lines = routes.network.parts.lines
    view = View.around(np.concatenate([gates, *(xy[None] for _, xy, _ in marks),
                                       lines.take(np.flatnonzero(pupils >= FEWEST)).xy]), lines.xy)
    kind = routes.network.streets.kind[routes.network.parts.street]
    return picture(view, [draw_streets(lines, kind, view), _flows(lines, pupils, view), draw_schools(gates, view),
                          draw_marks(marks, view), draw_scale(view)], label)


def _flows(lines, pupils, view):
    """Where at least five pupils walk; wider where more do."""
    bounds = [least for least, _ in FLOWS[1:]] + [np.inf]
    return "".join(draw_line(view.path(lines.take(np.flatnonzero((pupils >= least) & (pupils < most)))), FLOW, width)
                   for (least, width), most in zip(FLOWS, bounds))
