# SPDX-License-Identifier: GPL-2.0-or-later
"""The bill of quantities as a table: its elements, a sum per path and status, and the total."""
import csv
from dataclasses import dataclass

import numpy as np

from ..core.paths import Status
from ..core.placing import sums_of, total_of
from ..core.streets import MISSING
from .words import placing as words
from .writing.cells import harmless
from .writing.staging import made_beside

HEAD = ("path_id", "path", "code", "name", "status", "count", "amount", "unit_cost", "cost", "currency", "row")
ELEMENT, SUM, TOTAL = "element", "sum", "total"  # what stands in the field ``row``


@dataclass(frozen=True, eq=False)
class Bill:
    """Rows of the bill: the elements of a path, its sums, and at the end the total.

    Attributes
    ----------
    row, path_id, code, name : list
        ``row`` is one of ``element``, ``sum``, ``total``; a sum has no code, the total no path.
    status : ndarray of int8, shape (n,)
    count : ndarray of int64, shape (n,)
    amount, unit_cost, cost : ndarray of float64, shape (n,)
        NaN where a sum has none, or the cost is not known.
    """

    row: list
    path_id: list
    code: list
    name: list
    status: np.ndarray
    count: np.ndarray
    amount: np.ndarray
    unit_cost: np.ndarray
    cost: np.ndarray

    def __len__(self):
        return len(self.row)


def bill_of(quantities, catalogue):
    """The bill.

    Parameters
    ----------
    quantities : Quantities
    catalogue : Catalogue
        Names of the elements.

    Returns
    -------
    Bill
        Without rows where there is no element.
    """
    titles = {element.code: words.title_of(element) for element in catalogue}
    sums, rows = sums_of(quantities), []
    for path in dict.fromkeys(quantities.path_id):
        rows += [(ELEMENT, path, quantities.code[at], titles.get(quantities.code[at]), quantities.status[at],
                  quantities.count[at], quantities.amount[at], quantities.unit_cost[at], quantities.cost[at])
                 for at in np.flatnonzero(_same(quantities.path_id, path))]
        rows += [(SUM, path, None, words.sum_row(sums.complete[at]), sums.status[at], sums.count[at], np.nan, np.nan,
                  sums.cost[at]) for at in np.flatnonzero(_same(sums.path_id, path))]
    if rows:
        count, cost, complete = total_of(quantities)
        rows.append((TOTAL, None, None, words.total_row(complete), MISSING, count, np.nan, np.nan, cost))
    columns = list(zip(*rows)) or [()] * 9
    return Bill(*(list(column) for column in columns[:4]), *(
        np.array(column, dtype=kind) for column, kind in zip(columns[4:], (np.int8, np.int64, float, float, float))))


def write_csv(bill, path, names, currency):
    """Write a bill for people, with what paths and statuses are called; numbers have a point, as in all our files.

    Parameters
    ----------
    bill : Bill
    path : path_like
    names : dict of str to str
        Id of a path -> what it is called.
    currency : str

    Raises
    ------
    SchoolPathError
        The file cannot be written.
    """
    status = {member: words.status_word(member.name.lower()) for member in Status}
    # the mark at the beginning lets spreadsheets read it as it is
    with made_beside(path) as made, open(made, "w", newline="", encoding="utf-8-sig") as file:
        table = csv.writer(file)
        table.writerow(HEAD)
        for at in range(len(bill)):
            table.writerow(map(harmless, (
                _text(bill.path_id[at]), names.get(_text(bill.path_id[at]), ""), _text(bill.code[at]),
                _text(bill.name[at]), status.get(int(bill.status[at]), ""), int(bill.count[at]),
                *(_number(column[at]) for column in (bill.amount, bill.unit_cost, bill.cost)),
                currency if np.isfinite(bill.cost[at]) else "", bill.row[at])))


def _text(value):
    return "" if value is None else str(value)


def _number(value):
    """As short as it is exact; nothing where it is not known."""
    return "" if not np.isfinite(value) else f"{value:.2f}".rstrip("0").rstrip(".")


def _same(ids, path):
    """Mask of the rows of a path; ids may be None."""
    return np.array([each == path for each in ids], dtype=bool)
