# SPDX-License-Identifier: GPL-2.0-or-later
"""What darkness and winter do to the class of walking along a way (rule 19 of the network model)."""
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from ..streets import Kind, Source, Surface, WinterClass, YesNo
from .along import FORBIDDEN, Situation, both

SAME_PLACE = 0.01  # m: ends so near are one
SWEEPS = 3


def unlit_runs(lines, unlit):
    """How far a child may walk without light in the run that each way belongs to.

    A run is all unlit ways that hang together; its length is that of the longest shortest way between two of its ends.
    What branches off beside that way adds nothing.

    Parameters
    ----------
    lines : Lines
        Ways.
    unlit : ndarray of bool, shape (n,)
        Which of them are unlit.

    Returns
    -------
    ndarray of float64, shape (n,)
        m; 0 where the way is not unlit.
    """
    runs, rows = np.zeros(len(unlit)), np.flatnonzero(unlit)
    if not len(rows):
        return runs
    length, k = lines.lengths()[rows], len(rows)
    ends = np.round(np.concatenate([lines.starts[rows], lines.ends[rows]]) / SAME_PLACE).astype(np.int64)
    node = np.unique(ends, axis=0, return_inverse=True)[1].reshape(-1)
    tail, head = np.minimum(node[:k], node[k:]), np.maximum(node[:k], node[k:])
    order = np.lexsort((length, head, tail))  # of ways between the same ends the shortest, where a matrix adds them up
    order = order[np.r_[True, (np.diff(tail[order]) != 0) | (np.diff(head[order]) != 0)]]
    graph = coo_matrix((length[order], (tail[order], head[order])), shape=(node.max() + 1,) * 2).tocsr()
    run = connected_components(graph, directed=False)[1]
    across = _across(graph, run)
    np.maximum.at(across, run[tail], length)  # a way is as long as it is, also one that ends where it begins
    runs[rows] = across[run[tail]]
    return runs


def _across(graph, run):
    """Longest shortest way found in each part of a graph: from any node to the farthest, and on from there.

    Exact where there are no rings; with rings at times a little short.
    """
    start = np.unique(run, return_index=True)[1]
    across = np.zeros(len(start))
    for _ in range(SWEEPS):
        distance = dijkstra(graph, directed=False, indices=start, min_only=True)
        order = np.lexsort((distance, run))
        start = order[np.r_[run[order][1:] != run[order][:-1], True]]
        across = np.maximum(across, distance[start])
    return across


def dark_class(streets, situation, classes):
    """Class of every side after dark: an unlit way away from traffic is not for the youngest.

    Parameters
    ----------
    streets : Streets
        Filled streets with their geometry.
    situation : ndarray of uint8, shape (n, 2)
        ``Situation`` codes.
    classes : Classes
        Limits of the classes.

    Returns
    -------
    ndarray of uint8, shape (n, 2)
        1 where darkness changes nothing.
    """
    away = np.all(situation == Situation.PATH, axis=1) & (streets.kind != Kind.CROSSING)
    unlit = away & (streets.lit.values == YesNo.NO)
    runs = unlit_runs(streets.lines, unlit)
    below = unlit & (streets.level < 0)
    dark = classes.dark
    return both(np.where(below, dark.underpass, np.where(runs > dark.run_3, 3, np.where(runs > dark.run_2, 2, 1))))


def closed_in_winter(streets):
    """Ways that are closed in winter.

    Parameters
    ----------
    streets : Streets
        Filled streets.

    Returns
    -------
    known, doubtful : ndarray of bool, shape (n,)
        Known to have no winter maintenance; and paths, tracks and unpaved ways of which it is not known.
    """
    known = streets.winter_class.known & (streets.winter_class.values == WinterClass.NONE)
    rough = (streets.kind == Kind.PATH) | (streets.kind == Kind.TRACK) | (streets.surface.values == Surface.UNPAVED)
    on_street = streets.kind == Kind.CROSSING  # ploughed with the street
    return known, rough & ~on_street & (streets.winter_class.source == Source.DEFAULT)


def in_scenario(klass, streets, situation, classes, scenario, doubtful_closes):
    """Class of every side in a scenario.

    Parameters
    ----------
    klass : ndarray of uint8, shape (n, 2)
        Class in daylight.
    streets, situation, classes
        As in ``dark_class``.
    scenario : str
        ``"DAYLIGHT"``, ``"DARK"`` or ``"WINTER"``.
    doubtful_closes : bool
        Whether unknown winter maintenance closes a path; false for the favourable reading of the data.

    Returns
    -------
    ndarray of uint8, shape (n, 2)
    """
    if scenario == "DAYLIGHT":
        return klass
    klass = np.maximum(klass, dark_class(streets, situation, classes))
    if scenario == "WINTER":
        known, doubtful = closed_in_winter(streets)
        klass = np.where(both(known | doubtful & doubtful_closes), FORBIDDEN, klass)
    return klass.astype(np.uint8)
