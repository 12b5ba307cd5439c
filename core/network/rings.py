# SPDX-License-Identifier: GPL-2.0-or-later
"""Roundabouts that nothing but their shape tells: round closed rings of one-way pieces (rule 8)."""
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..streets import Oneway

RING = 250.0  # m; a closed one-way ring shorter than this is a roundabout, if it is round
ROUND = 0.8  # 4 pi times area by length squared [P]; 1 for a circle, and below for a square, so that no block is one


def find_rings(streets, parts, arms):
    """Sides of streets that face the middle of a round ring of one-way streets.

    Parameters
    ----------
    streets : Streets
    parts : Parts
    arms : Arms

    Returns
    -------
    ndarray of bool, shape (streets, 2)
        Left and right sides. A ring of which one street goes on elsewhere is none.
    """
    street = parts.street[arms.part]
    rows = np.flatnonzero(arms.motor & (streets.oneway[street] != Oneway.NO))
    inner = np.zeros((len(streets), 2), dtype=bool)
    if not len(rows):
        return inner
    part, at_head = arms.part[rows], arms.at_head[rows]
    face = _faces(arms, rows)
    with_traffic = at_head == (streets.oneway[street[rows]] == Oneway.REVERSE)
    count = np.bincount(face)
    along = np.bincount(face, weights=with_traffic)
    length = np.bincount(face, weights=parts.length[part])
    area = np.bincount(face, weights=np.where(at_head, -1, 1) * _areas(parts.lines)[part])
    ring = (length < RING) & (4 * np.pi * area > ROUND * length ** 2) & ((along == 0) | (along == count))
    round_part = np.zeros(len(parts), dtype=bool)
    round_part[part[ring[face]]] = True
    # a street that goes on from the ring has sides that face no middle
    goes_on = np.zeros(len(streets), dtype=bool)
    goes_on[parts.street[~round_part]] = True
    broken = np.bincount(face, weights=goes_on[street[rows]]) > 0
    found = ring[face] & ~broken[face]
    inner[street[rows[found]], at_head[found].astype(np.int64)] = True
    return inner


def _faces(arms, rows):
    """Number of the face to the left of each arm of ``rows``, looking along it; only these arms bound faces."""
    n = len(rows)
    number = np.full(len(arms), -1)
    number[rows] = np.arange(n)
    opens = np.r_[True, arms.node[rows][1:] != arms.node[rows][:-1]]
    before = np.arange(n) - 1
    before[opens] = np.r_[np.flatnonzero(opens)[1:], n] - 1  # the first arm of a node follows its last
    part = arms.part[rows]
    twin = number[np.where(arms.at_head[rows], arms.at_tail_of[part], arms.at_head_of[part])]
    # where the part ends, the face goes on along the next arm clockwise
    graph = coo_matrix((np.ones(n), (np.arange(n), before[twin])), shape=(n, n))
    return connected_components(graph, directed=False)[1]


def _areas(lines):
    """What each line adds to the area to the left of a ring that runs along it, m²."""
    xy = lines.xy - lines.xy.mean(axis=0)
    cross = np.r_[xy[:-1, 0] * xy[1:, 1] - xy[1:, 0] * xy[:-1, 1], 0.0]
    cross[lines.first[1:] - 1] = 0.0  # from one line to the next
    return np.add.reduceat(cross, lines.first[:-1]) / 2
