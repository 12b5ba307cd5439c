# SPDX-License-Identifier: GPL-2.0-or-later
"""Gates of schools on the network, and the roots of the searches behind them (rules 13, 14 and 25)."""
from dataclasses import dataclass, fields, replace

import numpy as np

from ..errors import Notice
from .attach import Attached, Ground, Refusal, attach

AT_SCHOOL = 10.0  # m between home and gate
SAME_SPOT = 0.05  # m between their places on the line


@dataclass(frozen=True, eq=False)
class Door:
    """Schools as nodes of the search graph, joined to the corners at their gates.

    Attributes
    ----------
    nodes : int
        Nodes of the search graph: corners, one for each school, one for all schools together.
    root, corner : ndarray of int64, shape (m,)
        Ends of the arcs from schools to gates.
    length : ndarray of float64, shape (m,)
        Straight piece between the gate and the line, m.
    gate : ndarray of int64, shape (m,)
        Gate of each arc.
    root_of : dict
        Text of a school's id -> its node.
    any_school : int
        Node of all schools together.
    hung : Attached
        Gates on the streets.
    lost : ndarray of bool, shape (gates,)
        Gates that nothing leads to but a separate footway without a link (rule 6).
    notices : tuple of Notice
    """

    nodes: int
    root: np.ndarray
    corner: np.ndarray
    length: np.ndarray
    gate: np.ndarray
    root_of: dict
    any_school: int
    hung: Attached
    lost: np.ndarray
    notices: tuple

    def roots(self, homes, by_school):
        """Root of the search for each home, -1 where its school is unknown."""
        if not by_school:
            return np.full(len(homes), self.any_school)
        return np.array([-1 if school is None else self.root_of.get(str(school), -1) for school in homes.school_id],
                        dtype=np.int64)

    def extend(self, arcs):
        """``AssessedArcs`` with the arcs to gates behind them: a length, no risk, nothing closed."""
        n = len(self.root)
        more = {"length": self.length, "klass": np.zeros(n, np.uint8), "open": np.ones(n, bool),
                "open_known": np.ones(n, bool)}
        names = ("length", "risk", "risk_pessimistic", "known", "klass", "open", "open_known", "penalty")
        return replace(arcs, **{name: np.concatenate([getattr(arcs, name), more.get(name, np.zeros(n))])
                                for name in names})


def hang_gates(streets, gates, reach, barriers, islands):
    """Hang gates on streets; ``line`` of the answer is the row of the street.

    A separate footway without a link, and a short bit of way that leads to no street, are taken only where there is no
    other way.
    """
    names = np.full(len(gates), "", dtype=object)
    ground = Ground(streets.lines, np.arange(len(streets)), streets, ~(islands.beside | islands.short), barriers,
                    np.zeros((len(streets), 2), dtype=bool))
    hung = attach(gates.xy, names, ground, reach)
    lost = np.flatnonzero(lost_gates(islands, hung) & (hung.line >= 0) & ground.usable[hung.line])
    if len(lost):  # the street beside tells what the footway is
        again = attach(gates.xy[lost], names[lost], replace(ground, usable=~islands.alone), reach)
        for field in fields(Attached):
            getattr(hung, field.name)[lost] = getattr(again, field.name)
    return hung


def lost_gates(islands, hung):
    """Mask of the points on streets that nothing leads to but a separate footway without a link (rule 6)."""
    line = np.maximum(hung.line, 0)
    apart = islands.alone[line] & (islands.beside[line] | hung.passed_over)
    return np.where(hung.line >= 0, apart, hung.unlinked)


def join_gates(network, gates, hung, lost):
    """Join schools to the corners at their gates.

    Parameters
    ----------
    network : Network
        Built with a node at every gate that hangs on a street, in the order of the gates.
    gates : Gates
    hung : Attached
    lost : ndarray of bool, shape (gates,)
        Gates that nothing leads to but a separate footway without a link.

    Returns
    -------
    Door
    """
    arms = network.arms
    corners = len(arms.corner_node)
    school = gates.school_id.astype(str)
    schools = np.unique(school)
    root_of = {text: corners + row for row, text in enumerate(schools)}
    any_school = corners + len(schools)
    rows = []
    for gate, node in zip(np.flatnonzero(hung.line >= 0), network.gate_node):
        for corner in _corners_at(network, node, hung.line[gate], hung.side[gate]):
            rows += [(root, corner, hung.distance[gate], gate) for root in (root_of[school[gate]], any_school)]
    notices = tuple(Notice(code, tuple(sorted(set(school[gone])))) for code, gone in (
        ("gate_not_snapped", (hung.line < 0) & ~lost), ("gate_unlinked", lost),
        ("gate_farther", (hung.line >= 0) & (hung.refusal == Refusal.NO_SCHOOL))) if gone.any())
    root, corner, gate = (np.array([row[k] for row in rows], dtype=np.int64) for k in (0, 1, 3))
    length = np.array([row[2] for row in rows], dtype=float)
    return Door(any_school + 1, root, corner, length, gate, root_of, any_school, hung, lost, notices)


def at_school(network, door, attached, homes, gates, roots):
    """Homes within ``AT_SCHOOL`` of a gate of their school, or at one spot with it and no motor street between."""
    found = np.zeros(len(homes), dtype=bool)
    root_of_gate = np.array([door.root_of[text] for text in gates.school_id.astype(str)])
    street = network.parts.street[np.maximum(attached.line, 0)]
    for gate in range(len(gates)):  # few
        ours = (attached.line >= 0) & ((roots == root_of_gate[gate]) | (roots == door.any_school))
        near = np.hypot(*(homes.xy - gates.xy[gate]).T) <= AT_SCHOOL
        same = np.hypot(*(attached.xy - door.hung.xy[gate]).T) <= SAME_SPOT
        one_side = ~network.streets.motor[street] | (attached.side == door.hung.side[gate])
        found |= ours & (near | (same & one_side))
    return found


def _corners_at(network, node, street, side):
    """Corners at a node on one side (0 left, 1 right, -1 both) of one street."""
    arms = network.arms
    here = arms.at(node)
    own = here[network.parts.street[arms.part[here]] == street]
    arm = own[np.argsort(arms.at_head[own], kind="stable")][0]  # the part that begins here, if there is one
    left, right = arms.left[arm], arms.right[arm]
    if arms.at_head[arm]:
        left, right = right, left
    return {0: [left], 1: [right]}.get(int(side), [left] if left == right else [left, right])
