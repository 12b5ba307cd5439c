# SPDX-License-Identifier: GPL-2.0-or-later
"""The bill of quantities: how many of what on which path, and what they cost."""
from dataclasses import dataclass

import numpy as np

from ..streets import MISSING


@dataclass(frozen=True, eq=False)
class Quantities:
    """One row for each path, element and status.

    Attributes
    ----------
    path_id, code : ndarray of object, shape (n,)
    status : ndarray of int8, shape (n,)
        ``Status`` codes, -1 where not given.
    count : ndarray of int64, shape (n,)
    amount : ndarray of float64, shape (n,)
        Of the unit of the cost: pieces, metres or square metres.
    unit_cost, cost : ndarray of float64, shape (n,)
        NaN where the catalogue has no such code and no cost is given.
    """

    path_id: np.ndarray
    code: np.ndarray
    status: np.ndarray
    count: np.ndarray
    amount: np.ndarray
    unit_cost: np.ndarray
    cost: np.ndarray

    def __len__(self):
        return len(self.code)


def quantities_of(elements, catalogue):
    """Count elements and add up what they cost.

    Parameters
    ----------
    elements : Elements
        The cost of an element of its own goes before that of the catalogue.
    catalogue : Catalogue

    Returns
    -------
    Quantities
        Sorted by path, code and status.
    """
    groups = {}
    for row in range(len(elements)):
        key = (str(elements.path_id[row] or ""), elements.code[row], int(elements.status[row]))
        groups.setdefault(key, []).append(row)
    length = elements.lines.lengths()
    table = [_row(key, rows, elements, length, catalogue) for key, rows in sorted(groups.items())]
    text = [_objects([row[i] for row in table]) for i in range(2)]
    return Quantities(*text, *(np.array([row[i] for row in table], dtype=kind) for i, kind in (
        (2, np.int8), (3, np.int64), (4, float), (5, float), (6, float))))


@dataclass(frozen=True, eq=False)
class Sums:
    """One row for each path and status.

    Attributes
    ----------
    path_id : ndarray of object, shape (n,)
    status : ndarray of int8, shape (n,)
    count : ndarray of int64, shape (n,)
    cost : ndarray of float64, shape (n,)
        Of what has a known cost; NaN where nothing has.
    complete : ndarray of bool, shape (n,)
        Whether all costs are known.
    """

    path_id: np.ndarray
    status: np.ndarray
    count: np.ndarray
    cost: np.ndarray
    complete: np.ndarray

    def __len__(self):
        return len(self.path_id)


def sums_of(quantities):
    """Sums per path and status, in the order of the paths.

    Parameters
    ----------
    quantities : Quantities

    Returns
    -------
    Sums
    """
    groups = {}
    for row, key in enumerate(zip(quantities.path_id, quantities.status.tolist())):
        groups.setdefault(key, []).append(row)
    path = {path: at for at, path in reversed(list(enumerate(quantities.path_id)))}
    keys = sorted(groups, key=lambda key: (path[key[0]], key[1]))
    sums = [_sum(quantities, groups[key]) for key in keys]
    count, cost, complete = (np.array([each[i] for each in sums], dtype=kind)
                             for i, kind in enumerate((np.int64, float, bool)))
    return Sums(_objects([key[0] for key in keys]), np.array([key[1] for key in keys], dtype=np.int8), count, cost,
                complete)


def total_of(quantities):
    """Count, cost and whether the cost is complete, of everything."""
    return _sum(quantities, np.arange(len(quantities)))


def _sum(quantities, rows):
    """Count, cost of what has a known one, and whether all have."""
    cost = quantities.cost[rows]
    known = ~np.isnan(cost)
    return int(quantities.count[rows].sum()), float(cost[known].sum()) if known.any() else np.nan, bool(known.all())


def _row(key, rows, elements, length, catalogue):
    """Path, code, status, count, amount, unit cost and cost of elements that are alike."""
    element = catalogue.elements.get(key[1])
    unit = element.cost.value if element is not None else np.nan
    each = np.ones(len(rows))
    if element is not None and element.cost.unit == "metre":
        each = np.where(length[rows] > 0, length[rows], element.size.length)
    elif element is not None and element.cost.unit == "square_metre":
        each = np.full(len(rows), element.size.width * element.size.length)
    own = elements.cost[rows]
    cost = np.where(np.isnan(own), each * unit, own).sum()
    path = elements.path_id[rows[0]]
    return path, key[1], key[2] if key[2] >= 0 else MISSING, len(rows), each.sum(), unit, cost


def _objects(values):
    result = np.empty(len(values), dtype=object)
    result[:] = values
    return result
