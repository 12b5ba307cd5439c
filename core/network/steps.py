# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps over the arms of junctions: which mapped crossing each uses, and where no step may be made (rules 2, 3, 4)."""
from dataclasses import dataclass

import numpy as np

from ..errors import Notice
from ..limits import MARKED_REACH
from ..streets import CrossingKind, Kind, YesNo
from .along import continuations, nearest_along
from .arms import _angle
from .crossing_places import GRADE_SEPARATED, OVER_RAILS, equipment


@dataclass(frozen=True, eq=False)
class ArmSteps:
    """What is known of the step over each arm; meaningless for arms without motor traffic.

    Attributes
    ----------
    crossing : ndarray of int64, shape (arms,)
        Mapped crossing that is used, -1 where none is.
    closed : ndarray of bool, shape (arms,)
        No step may be made here whatever the profile.
    marked_distance : ndarray of float64, shape (arms,)
        Distance along the street to the next marked crossing, m; inf where there is none within ``MARKED_REACH``,
        and where the nearness of one closes nothing.
    notices : tuple of Notice
        Crossings on no road, and crossings that claim one arm.
    """

    crossing: np.ndarray
    closed: np.ndarray
    marked_distance: np.ndarray
    notices: tuple


def find_steps(streets, crossings, places, parts, arms, carriageways, junctions, zebra_reach):
    """Say for every arm how it can be stepped over.

    Parameters
    ----------
    streets, crossings, places, parts, arms, carriageways, junctions
        As built so far.
    zebra_reach : float
        A crossing within this distance of a junction serves the arm at the junction, m (rule 3).

    Returns
    -------
    ArmSteps
    """
    street = parts.street[arms.part]
    junction = real_junctions(streets, parts, arms)
    crossing, notices = _at_nodes(streets, crossings, places, parts, arms)
    sources = np.flatnonzero(crossing >= 0)
    # rule 3: on to the arms of the next junction, whose corner must not bypass the crossing
    links = continuations(streets, parts, arms)
    near = nearest_along(parts, arms, links[~junction[arms.node[links[:, 0]]]], sources, zebra_reach)
    crossing = np.where(near.source >= 0, crossing[near.source], -1)
    marked = _marked(crossings)
    marked_sources = sources[marked[crossing[sources]]]
    distance = nearest_along(parts, arms, links, marked_sources, MARKED_REACH).distance
    major = streets.major[street]
    unmarked = crossing < 0
    lawful = junction[arms.node] | _foot_way_at(streets, parts, arms)
    ring = carriageways.ring[street]
    round_end = (arms.motor_arms[arms.node] == 1) & (arms.left != arms.right) & ~arms.quiet_end[arms.node]
    closed = unmarked & ((major & ~lawful) | ring | round_end | junctions.inside)
    return ArmSteps(crossing, closed, np.where(unmarked & major, distance, np.inf), notices)


def real_junctions(streets, parts, arms):
    """Mask of the nodes with three or more motor arms, service ways and tracks not counted; shape (nodes,)."""
    kind = streets.kind[parts.street[arms.part]]
    counts = arms.motor & (kind < Kind.SERVICE)
    return np.bincount(arms.node, weights=counts, minlength=len(arms.motor_arms)) >= 3


def _foot_way_at(streets, parts, arms):
    """Mask of the arms at whose node a foot-permitted way without motor traffic ends or passes."""
    foot = ~arms.motor & streets.walkable[parts.street[arms.part]]
    return (np.bincount(arms.node, weights=foot, minlength=len(arms.motor_arms)) > 0)[arms.node]


def _marked(crossings):
    """Mask of the crossings that a child must use where they are near."""
    kinds = (CrossingKind.ZEBRA, CrossingKind.SIGNALS) + GRADE_SEPARATED
    marked = (crossings.marked.values == YesNo.YES) & ~np.isin(crossings.kind, OVER_RAILS)
    return np.isin(crossings.kind, kinds) | marked


def _at_nodes(streets, crossings, places, parts, arms):
    """Mapped crossing at each arm of the node the crossing lies at, -1 elsewhere; and notices."""
    crossing = np.full(len(arms), -1, dtype=np.int64)
    usable = ~np.isin(crossings.kind, OVER_RAILS + GRADE_SEPARATED) & (places.node >= 0)
    on_road = np.zeros(len(crossings), dtype=bool)
    at = np.flatnonzero(usable)
    on_road[at] = arms.motor_arms[places.node[at]] > 0
    rank = equipment(crossings)
    rows = np.flatnonzero(on_road)
    claims = [(row, arm) for row in rows for arm in _claimed(streets, places, parts, arms, row)]
    doubled = set()
    for row, arm in sorted(claims, key=lambda claim: (rank[claim[0]], -claim[0])):  # the best-equipped comes last
        if crossing[arm] >= 0:
            doubled.add(int(crossing[arm]))
        crossing[arm] = row
    doubled -= set(crossing[crossing >= 0].tolist())
    notices = []
    if doubled:
        ids = tuple(sorted(str(crossings.crossing_id[row]) for row in doubled))
        notices.append(Notice("crossings_doubled", ids, {"distance": 0.0}))
    nowhere = np.flatnonzero(usable & ~on_road)
    if len(nowhere):
        notices.append(Notice("crossing_no_road", tuple(sorted(str(i) for i in crossings.crossing_id[nowhere]))))
    return crossing, tuple(notices)


def _claimed(streets, places, parts, arms, row):
    """Arms that one crossing serves at its node."""
    node = places.node[row]
    here = arms.at(node)
    here = here[arms.motor[here]]
    if len(here) <= 2:
        return here
    street = parts.street[arms.part[here]]
    if places.named[row]:
        own = here[street == places.street[row]]
        return own if len(own) else here[:0]
    kind = streets.kind[street]
    best = here[kind == kind.min()]
    if len(best) < 2:
        best = here
    a, b = np.triu_indices(len(best), 1)
    bend = _angle(arms.bearing[best[a]], arms.bearing[best[b]] + np.pi)
    straightest = np.argmin(np.round(bend, 6))
    return best[[a[straightest], b[straightest]]]
