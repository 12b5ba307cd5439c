# SPDX-License-Identifier: GPL-2.0-or-later
"""The school that a path leads to: the gate near one of its ends."""
import numpy as np

REACH = 300.0  # m between the end of a path and the gate of the school it leads to


def lead_to_gate(line, gates, reach=REACH):
    """Turn a path towards the nearest gate.

    Parameters
    ----------
    line : ndarray of float64, shape (k, 2)
    gates : ndarray of float64, shape (n, 2)
    reach : float
        m.

    Returns
    -------
    line : ndarray of float64, shape (k, 2)
        Ends where it is nearest to a gate; as it was where none is within reach of an end.
    gate : int
        Row of that gate, -1 where none is within reach.
    """
    ends = np.array([line[-1], line[0]])
    distance = np.hypot(*np.moveaxis(ends[:, None] - np.reshape(gates, (1, -1, 2)), -1, 0))
    if not distance.size or distance.min() > reach:
        return line, -1
    end, gate = np.unravel_index(np.argmin(distance), distance.shape)
    return (line[::-1] if end else line), int(gate)
