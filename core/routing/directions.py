# SPDX-License-Identifier: GPL-2.0-or-later
"""The way of one home in few steps, as one tells it to a child: streets, turns and crossings; no sentences."""
from dataclasses import dataclass, replace

import numpy as np
import shapely

MOST = 7  # steps on the way; the eighth is the school
SHORT = 10.0  # m; shorter bits of a street are not told
STRAIGHT = 35.0  # degrees; what turns less goes on
NEAR, ALIKE = 20.0, 30.0  # m and degrees within which a way without a name runs beside a street
START, ON, LEFT, RIGHT = "start", "on", "left", "right"


@dataclass(frozen=True, eq=False)
class Leg:
    """A leg of the way.

    Attributes
    ----------
    crossing : bool
    name : str
        Of the street, or of the street that is crossed; ``""`` where it has none.
    kind : str
        Kind of a crossing as the layer has it; ``""`` where it is not known.
    xy : ndarray of float64, shape (n, 2)
        As it is walked.
    """

    crossing: bool
    name: str
    kind: str
    xy: np.ndarray

    @property
    def length(self):
        """Length, m."""
        return float(np.hypot(*np.diff(self.xy, axis=0).T).sum())


@dataclass(frozen=True)
class Part:
    """A part of a step: along a street, or over one.

    Attributes
    ----------
    crossing : bool
    name, kind : str
        As those of ``Leg``.
    turn : str
        ``START``, ``ON``, ``LEFT`` or ``RIGHT``; ``""`` at a crossing.
    length : float
        m; 0 at a crossing.
    """

    crossing: bool
    name: str
    kind: str
    turn: str
    length: float


@dataclass(frozen=True)
class Step:
    """A step: its parts in the order in which they are walked, and where it begins (x, y)."""

    parts: tuple
    at: tuple

    @property
    def length(self):
        """Length along streets, m."""
        return sum(part.length for part in self.parts)


def named_beside(legs, names, lines):
    """Give ways without a name that of the street beside which they run.

    Parameters
    ----------
    legs : list of Leg
    names : list of str
        Names of streets.
    lines : list of ndarray, shape (n, 2)
        Where they run.

    Returns
    -------
    list of Leg
    """
    if not lines:
        return legs
    shapes = [shapely.linestrings(line) for line in lines]
    tree = shapely.STRtree(shapes)
    return [replace(leg, name=_beside(leg, names, shapes, tree)) if not leg.crossing and not leg.name else leg
            for leg in legs]


def _beside(leg, names, shapes, tree):
    """Name of the nearest street that runs the same way; ``""`` where there is none."""
    middle = shapely.line_interpolate_point(shapely.linestrings(leg.xy), 0.5, normalized=True)
    found = tree.query(shapely.buffer(middle, NEAR), predicate="intersects")
    own = _bearing(leg.xy)
    for row in sorted(found.tolist(), key=lambda one: shapely.distance(shapes[one], middle)):
        here = shapely.line_locate_point(shapes[row], middle)
        ends = shapely.line_interpolate_point(shapes[row], [max(here - SHORT, 0), here + SHORT])
        apart = abs((_bearing(shapely.get_coordinates(ends)) - own + 90) % 180 - 90)
        if apart <= ALIKE:
            return names[row]
    return ""


def steps_of(legs, most=MOST):
    """Put legs together as steps.

    Streets of one name are one; a crossing belongs to the step that leads to it, and none is left out. Where there
    are too many steps, short ones become one.

    Parameters
    ----------
    legs : list of Leg
        In the order in which they are walked, those of crossings where they are.
    most : int

    Returns
    -------
    list of Step
    """
    steps = []
    for runs in _runs(legs):
        part, at = _part(runs, steps), tuple(runs[0].xy[0].tolist())
        if not steps or not part.crossing:
            steps.append((Step((part,), at), runs))
        elif part not in steps[-1][0].parts[-1:]:  # over both carriageways of a street: told once
            step, before = steps[-1]
            steps[-1] = replace(step, parts=(*step.parts, part)), before
    steps = [step for step, _ in steps]
    while len(steps) > max(most, 1):
        first = min(range(len(steps) - 1), key=lambda row: steps[row].length + steps[row + 1].length)
        joined = Step(steps[first].parts + steps[first + 1].parts, steps[first].at)
        steps[first:first + 2] = [joined]
    return steps


def _runs(legs):
    """Legs of one street after each other, as lists; short bits go with the one before."""
    runs = []
    for leg in legs:
        last = runs[-1] if runs else None
        if leg.crossing:
            runs.append([leg])
        elif last and not last[0].crossing and (last[0].name == leg.name or leg.length < SHORT):
            last.append(leg)
        elif leg.length >= SHORT or not runs:
            runs.append([leg])
    return _again_joined(runs)


def _again_joined(runs):
    """A street that goes on after a short bit of another one is one run; a short first bit goes with the next."""
    joined = []
    for run in runs:
        if joined and not run[0].crossing and not joined[-1][0].crossing and joined[-1][0].name == run[0].name:
            joined[-1] += run
        else:
            joined.append(list(run))
    if len(joined) > 1 and not joined[0][0].crossing and not joined[1][0].crossing \
            and sum(leg.length for leg in joined[0]) < SHORT:
        bit = joined.pop(0)
        joined[0] = [replace(leg, name=joined[0][0].name) for leg in bit] + joined[0]
    return joined


def _part(run, steps):
    """What is told of a run, after the steps before it."""
    first = run[0]
    if first.crossing:
        return Part(True, first.name, first.kind, "", 0.0)
    length = sum(leg.length for leg in run)
    streets = [runs for step, runs in steps if not runs[0].crossing]
    if not streets:
        return Part(False, first.name, "", START, length)
    before = np.concatenate([leg.xy for leg in streets[-1]])
    return Part(False, first.name, "", _turn(before, np.concatenate([leg.xy for leg in run])), length)


def _turn(before, after):
    """How a street is turned into from another one."""
    angle = (_bearing(_last(after[::-1])[::-1]) - _bearing(_last(before)) + 180) % 360 - 180
    return ON if abs(angle) < STRAIGHT else RIGHT if angle > 0 else LEFT


def _last(xy):
    """The last metres of a line, enough to have a direction."""
    away = np.hypot(*(xy - xy[-1]).T)
    far = np.flatnonzero(away >= SHORT)
    return xy[far[-1]:] if len(far) else xy


def _bearing(xy):
    """Direction from the first to the last place, degrees clockwise from the north."""
    dx, dy = xy[-1] - xy[0]
    return float(np.degrees(np.arctan2(dx, dy))) % 360
