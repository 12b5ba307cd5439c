# SPDX-License-Identifier: GPL-2.0-or-later
"""School Paths that a person makes one by one: along a route, along streets that were chosen, or drawn."""
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProcessingFeedback

from ..core.errors import SchoolPathError
from ..core.lines import Lines
from ..core.paths.design import wind_of
from ..core.paths.from_route import lead
from ..core.paths.from_streets import one_line
from ..core.paths.to_gate import REACH, lead_to_gate
from ..core.paths.trace import Tracer, joined_up
from ..core.streets import Streets
from .algorithms.design_path import DesignPath
from .algorithms.place_elements import PlaceElements
from .design_job import school_names
from .reading import columns, metric, read_gates, read_streets
from .reading.routes import read_walks
from .reading.source import source_of
from .reading.streets import streets_in
from .words import paths as words

__all__ = ["Ground", "NewPath", "along_drawn", "along_route", "along_streets", "ground_of", "source_of"]
# the algorithms whose parameters the layers are read as
ROUTES, STREETS = DesignPath, PlaceElements


@dataclass(frozen=True, eq=False)
class Ground:
    """What a path is drawn on.

    Attributes
    ----------
    tracer : Tracer
    names : ndarray of object, shape (streets,)
        Name of each street.
    crs : QgsCoordinateReferenceSystem
        Of the coordinates, in metres.
    """

    tracer: Tracer
    names: np.ndarray
    crs: object


@dataclass(frozen=True, eq=False)
class NewPath:
    """A path that is to be added to the layer of School Paths.

    Attributes
    ----------
    line : ndarray of float64, shape (k, 2)
        In the coordinate system of that layer, towards the school.
    name, school_id : str
        ``""`` where there is none.
    told : str
        What is to be known of how it was made.
    """

    line: np.ndarray
    name: str
    school_id: str
    told: str


def along_route(feature, layers, crs, context):
    """The path along a route; the end at the home is cut back. May be asked in any thread.

    Parameters
    ----------
    feature : QgsFeature
        The route.
    layers : dict of str to Source
        ``"ROUTES"``: all routes, which say where children walk together; ``"HOMES"`` and ``"SCHOOLS"`` where there are
        any: they say how many pupils take each route, and the name of the school.
    crs : QgsCoordinateReferenceSystem
        Of the layer of School Paths, in metres.
    context : QgsProcessingContext

    Returns
    -------
    NewPath

    Raises
    ------
    SchoolPathError
        The route is closed to the child, or nothing is left of it.
    """
    walks, source = read_walks(*_given(ROUTES, layers, context))
    row = _row_of(feature, walks)
    led = lead(walks, row)
    line = moved(led.line, source, crs, context)
    gates = read_gates(*_given(STREETS, layers, context), crs) if "SCHOOLS" in layers else None
    school = _text(walks.school_id[row])
    off = line[0] - line[-1]
    name = words.path_name(school_names(gates).get(school, school) or words.some_school(),
                           wind_of(np.degrees(np.arctan2(off[0], off[1])) % 360))
    return NewPath(line, name, school, words.cut_back(led.left_out, led.shared))


def _given(algorithm, layers, context):
    """What the readers take, with layers that were opened before."""
    made = algorithm().create()
    made.inputs.update(layers)
    return made, dict.fromkeys(layers, True), context, QgsProcessingFeedback()


def along_streets(streets, schools, crs, context):
    """The path along the streets that are selected in their layer.

    Parameters
    ----------
    streets : QgsVectorLayer
    schools : QgsVectorLayer or None
        The school is that of the nearest gate within reach of an end.
    crs, context
        As for :func:`along_route`.

    Returns
    -------
    NewPath

    Raises
    ------
    SchoolPathError
        None is selected, or they do not make one line.
    """
    if not streets.selectedFeatureCount():
        raise SchoolPathError("streets_none_selected", layer=streets.name())
    chosen = QgsProcessingFeatureSourceDefinition(streets.id(), True)
    read, source = read_streets(STREETS().create(), {"STREETS": chosen}, context, QgsProcessingFeedback())
    line, rows = one_line(read)
    names = list(dict.fromkeys(name for name in read.name[rows] if name))
    return led_to_school(moved(line, source, crs, context), names, schools, crs, context)


def ground_of(streets, crs, context):
    """The streets along which a path is drawn; may be asked in any thread.

    Parameters
    ----------
    streets : Source or None
        Without them every stretch is straight.
    crs : QgsCoordinateReferenceSystem
        In which it is drawn then.
    context : QgsProcessingContext

    Returns
    -------
    Ground
    """
    if streets is None:
        return Ground(Tracer(Streets.blank(Lines.from_list([]), [])), np.empty(0, dtype=object), crs)
    read, crs = streets_in(streets, context, QgsProcessingFeedback())
    return Ground(Tracer(read), read.name, crs)


def along_drawn(stretches, ground, schools, crs, context):
    """The path along stretches that were drawn one after the other.

    Parameters
    ----------
    stretches : list of Stretch
    ground : Ground
        On which they were drawn.
    schools, crs, context
        As for :func:`along_route`.

    Returns
    -------
    NewPath
    """
    rows = [row for stretch in stretches for row in stretch.streets]
    names = list(dict.fromkeys(ground.names[row] for row in rows if ground.names[row]))
    line = moved(joined_up([stretch.line for stretch in stretches]), ground.crs, crs, context)
    made = led_to_school(line, names, schools, crs, context)
    straight = words.drawn_straight(sum(stretch.straight for stretch in stretches))
    return replace(made, told=" ".join(text for text in (made.told, straight) if text))


def led_to_school(line, names, schools, crs, context):
    """A line as the path to the school whose gate is near one of its ends.

    Parameters
    ----------
    line : ndarray of float64, shape (k, 2)
    names : list of str
        Names of the streets that it follows.
    schools, crs, context
        As for :func:`along_route`.

    Returns
    -------
    NewPath
    """
    gates = _gates(schools, crs, context)
    turned, gate = lead_to_gate(line, gates.xy if gates is not None else np.empty((0, 2)))
    names = names if turned is line else names[::-1]
    school = "" if gate < 0 else _text(gates.school_id[gate])
    title = "" if gate < 0 else gates.name[gate] or school
    return NewPath(turned, words.name_of_streets(names), school, words.leads_to(title, REACH))


def moved(line, source, target, context):
    """A line in another coordinate system."""
    xy, lost = metric.transform(line, source, target, context)
    if lost.any():
        raise SchoolPathError("path_no_place", crs=target.authid())
    return xy


def _text(school):
    """Id of a school as the paths have it."""
    return "" if school is None else str(columns.plain(school))


def _gates(schools, crs, context):
    """The gates in a coordinate system; None where there are none."""
    if schools is None or not schools.featureCount():
        return None
    return read_gates(STREETS().create(), {"SCHOOLS": schools}, context, QgsProcessingFeedback(), crs)


def _row_of(feature, walks):
    """Row of the walk that a feature of the routes is; of several of one home and school the one as long."""
    names = feature.fields().names()
    home, school = (columns.key(feature[name]) if name in names else "" for name in ("home_id", "school_id"))
    same = [row for row in range(len(walks)) if columns.key(walks.home_id[row]) == home
            and columns.key(walks.school_id[row] or "") == school]
    if not same:
        raise SchoolPathError("route_closed")
    length = feature.geometry().length()
    return min(same, key=lambda row: abs(walks.lines.lengths()[row] - length))
