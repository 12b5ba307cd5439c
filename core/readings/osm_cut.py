# SPDX-License-Identifier: GPL-2.0-or-later
"""Which ends of streets are cut by the extract (network model, rule 4)."""
import numpy as np

from ..limits import DATA_EDGE
from ..streets import CutEnd


def cut_ends(parts, motor, bounds):
    """Ends of streets that may go on where the data stops.

    Parameters
    ----------
    parts : Parts
        Pieces of ways.
    motor : ndarray of bool, shape (parts,)
        Pieces with motor traffic.
    bounds : tuple of float or None
        Outline of the data, m (x min, y min, x max, y max); ways that leave it are kept whole, so that their ends lie
        beyond it.

    Returns
    -------
    ndarray of int8, shape (parts,)
        ``CutEnd`` codes. An end is open where nothing else is joined to it, or no other street with motor traffic.
    """
    if bounds is None or not len(parts):
        return np.zeros(len(parts), dtype=np.int8)
    west, south, east, north = bounds
    ends = np.column_stack([parts.lines.first[:-1], parts.lines.first[1:] - 1])
    x, y = parts.lines.xy[ends].T
    near = ((x < west + DATA_EDGE) | (x > east - DATA_EDGE) | (y < south + DATA_EDGE) | (y > north - DATA_EDGE)).T
    _, node = np.unique(parts.node, return_inverse=True)
    node = node.reshape(-1)
    uses = np.bincount(node)[node[ends]]
    motor_ends = np.bincount(node[ends[motor]].ravel(), minlength=node.max() + 1)[node[ends]]
    cut = near & ((uses == 1) | (motor[:, None] & (motor_ends == 1)))
    return (cut @ [CutEnd.START, CutEnd.END]).astype(np.int8)
