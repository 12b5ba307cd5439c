"""What darkness and winter do to the class of walking along a way (rule 19 of the network model)."""
import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..streets import Kind, Source, Surface, WinterClass, YesNo
from .along import FORBIDDEN, Situation, both

SAME_PLACE = 0.01  # m: ends so near are one


def unlit_runs(lines, unlit):
    """Length of the connected unlit ways that each way belongs to.

    Parameters
    ----------
    lines : Lines
        Ways.
    unlit : ndarray of bool, shape (n,)
        Which of them are unlit.

    Returns
    -------
    ndarray of float64, shape (n,)
        m; 0 where the way is not unlit. Branches count too: what is dark around a child is the whole run.
    """
    runs, rows = np.zeros(len(unlit)), np.flatnonzero(unlit)
    if not len(rows):
        return runs
    ends = np.round(np.concatenate([lines.starts[rows], lines.ends[rows]]) / SAME_PLACE).astype(np.int64)
    node = np.unique(ends, axis=0, return_inverse=True)[1].reshape(-1)
    n, k = node.max() + 1, len(rows)
    graph = coo_array((np.ones(k), (node[:k], node[k:])), shape=(n, n))
    run = connected_components(graph, directed=False)[1][node[:k]]
    runs[rows] = np.bincount(run, weights=lines.lengths()[rows])[run]
    return runs


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
    unlit = np.all(situation == Situation.PATH, axis=1) & (streets.lit.values == YesNo.NO)
    runs = unlit_runs(streets.lines, unlit)
    below = unlit & (streets.level < 0)
    return both(np.where((runs > classes.dark.run_3) | below, 3, np.where(runs > classes.dark.run_2, 2, 1)))


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
    return known, rough & (streets.winter_class.source == Source.DEFAULT)


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
